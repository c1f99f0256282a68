// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ExportDialog>(QStringLiteral("1 · E2E"), m_home->path(),
            QStringLiteral("mini-e2e"));
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void suggestsAFreeName();
    void takesNewAndEmptyFoldersOnly_data();
    void takesNewAndEmptyFoldersOnly();
    void returnAccepts();
    void offersAnAdapterOfARunWithLora_data();
    void offersAnAdapterOfARunWithLora();

private:
    QLineEdit *edit() const { return m_dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder")); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::suggestsAFreeName()
{
    QCOMPARE(m_dialog->folder(), m_home->filePath(QStringLiteral("mini-e2e")));
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("mini-e2e/1_Pooling")));
    const ExportDialog second(QStringLiteral("run"), m_home->path(), QStringLiteral("mini-e2e"));
    QCOMPARE(second.folder(), m_home->filePath(QStringLiteral("mini-e2e-2")));
}

void TestExportDialog::takesNewAndEmptyFoldersOnly_data()
{
    QTest::addColumn<QString>("typed"); // below the home folder, if it begins with ~
    QTest::addColumn<bool>("taken");
    QTest::newRow("new") << "~/new" << true;
    QTest::newRow("new, two levels") << "~/a/b" << true;
    QTest::newRow("empty") << "~/empty" << true;
    QTest::newRow("empty, with a slash") << "~/empty/" << true;
    QTest::newRow("full") << "~/full" << false;
    QTest::newRow("a file") << "~/full/file" << false;
    QTest::newRow("relative") << "new" << false;
    QTest::newRow("nothing") << "  " << false;
}

void TestExportDialog::takesNewAndEmptyFoldersOnly()
{
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("empty")));
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("full")));
    QFile file(m_home->filePath(QStringLiteral("full/file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    edit()->selectAll();
    QTest::keyClicks(edit(), typed.replace(QLatin1Char('~'), m_home->path()));
    QCOMPARE(m_dialog->findChild<QPushButton *>(QStringLiteral("exportAccept"))->isEnabled(), taken);
    QCOMPARE(m_dialog->findChild<QLabel *>(QStringLiteral("exportHint"))->text().isEmpty(), taken);
}

void TestExportDialog::returnAccepts()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    edit()->clear();
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QTest::keyClicks(edit(), m_home->filePath(QStringLiteral("x")));
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestExportDialog::offersAnAdapterOfARunWithLora_data()
{
    QTest::addColumn<int>("adapter");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("no LoRA") << int(ExportDialog::Adapter::None) << false << false;
    QTest::newRow("LoRA") << int(ExportDialog::Adapter::Offered) << true << true;
    QTest::newRow("over random weights") << int(ExportDialog::Adapter::Impossible) << true << false;
}

void TestExportDialog::offersAnAdapterOfARunWithLora()
{
    QFETCH(int, adapter);
    QFETCH(bool, there);
    QFETCH(bool, enabled);
    ExportDialog dialog(QStringLiteral("run"), m_home->path(), QStringLiteral("mini"),
        static_cast<ExportDialog::Adapter>(adapter));
    dialog.show();
    QVERIFY(!dialog.asAdapter());
    auto *choice = dialog.findChild<QRadioButton *>(QStringLiteral("exportAdapter"));
    QCOMPARE(choice != nullptr, there);
    if (!choice)
        return;
    QCOMPARE(choice->isEnabled(), enabled);
    QVERIFY(!choice->toolTip().isEmpty());
    QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
    QCOMPARE(dialog.asAdapter(), enabled);
    QTest::mouseClick(dialog.findChild<QRadioButton *>(QStringLiteral("exportWhole")), Qt::LeftButton, {},
        QPoint(10, choice->height() / 2));
    QVERIFY(!dialog.asAdapter());
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
