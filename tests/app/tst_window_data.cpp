// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets in the window: opened, imported, looked into.
#include "window_fixture.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

class TestWindowData : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void aFolderThatCannotBeReadGivesASentence();
    void aSettingThatCannotBeGivesASentence();
    void opensADroppedFolder();
    void importsDroppedFiles();
    void looksCloserAtTheDataset();
    void saysWhatALatencySaves();
};

void TestWindowData::aFolderThatCannotBeReadGivesASentence()
{
    const QString folder = m_home.filePath(QStringLiteral("not-there"));
    Q_EMIT m_controller->window().folderRequested(folder);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(folder), patience);
    click("startButton"); // no run of it, which would fail: the sentence again
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    QCOMPARE(table()->model()->rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(folder), patience);
    QCOMPARE(m_controller->window().logText().count(told()), 2); // then, and once for the button
    while (auto *close = toastButton(m_controller->window(), "toastClose"))
        QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(told().isEmpty());
}

void TestWindowData::aSettingThatCannotBeGivesASentence()
{
    choose("model", QStringLiteral("Random weights"));
    type("heads", QStringLiteral("7"));
    click("startButton");
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!told().isEmpty());
}

void TestWindowData::opensADroppedFolder()
{
    QTemporaryDir folder;
    drop(folder.path());
    QCOMPARE(find<QComboBox>("dataset")->currentData().toString(), folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), patience); // it is empty
}

void TestWindowData::importsDroppedFiles()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QByteArray log = "who,task,ok\n";
    for (int i = 0; i < 200; ++i)
        log += "s" + QByteArray::number(i % 20) + ",t" + QByteArray::number(i % 7) + (i % 3 ? ",1\n" : ",0\n");
    write("log.csv", log);
    QByteArray texts = "id,words\n";
    for (int i = 0; i < 7; ++i)
        texts += "t" + QByteArray::number(i) + ",Question number " + QByteArray::number(i) + '\n';
    write("texts.csv", texts);

    const auto chooseIn = [&](const char *name, const QString &text) {
        auto *box = find<QComboBox>(name);
        QTRY_VERIFY_WITH_TIMEOUT(box->findText(text) >= 0, patience);
        box->setFocus();
        if (box->isEditable()) {
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), text);
        } else {
            while (box->currentIndex() != box->findText(text))
                QTest::keyClick(box, box->currentIndex() < box->findText(text) ? Qt::Key_Down : Qt::Key_Up);
        }
    };
    const auto fill = [&] {
        chooseIn("importAnswersFile", QStringLiteral("log.csv"));
        chooseIn("importRole_user", QStringLiteral("who"));
        chooseIn("importRole_item", QStringLiteral("task"));
        chooseIn("importRole_correct", QStringLiteral("ok"));
        chooseIn("importItemsFile", QStringLiteral("texts.csv"));
        chooseIn("importItemId", QStringLiteral("id"));
        chooseIn("importItemText", QStringLiteral("words"));
    };
    drop(folder.path());
    fill();
    const QTemporaryDir target;
    const QString out = target.filePath(QStringLiteral("school"));
    auto *where = find<QLineEdit>("importFolder");
    where->setFocus();
    where->selectAll();
    QTest::keyClicks(where, out);
    auto *accept = find<QPushButton>("importAccept");
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
    QTest::mouseClick(accept, Qt::LeftButton);
    auto *openIt = find<QPushButton>("importOpen");
    QTRY_VERIFY_WITH_TIMEOUT(openIt->isVisible(), patience);
    QVERIFY(find<QLabel>("importStatus")->text().contains(QStringLiteral("200")));
    QTest::mouseClick(openIt, Qt::LeftButton);
    QCOMPARE(find<QComboBox>("dataset")->currentData().toString(), out);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("datasetCardText")->text().contains(QStringLiteral(">7<")), patience);

    // The next time with such files the choices are there already.
    QTRY_VERIFY(!m_controller->window().findChild<QDialog *>(QStringLiteral("importDialog")));
    m_controller->window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m_controller->window());
    QTest::keyClick(&m_controller->window(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(find<QDialog>("importDialog")->isVisible());
    drop(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("importRole_item")->currentText(), QStringLiteral("task"), patience);
    QVERIFY(find<QLabel>("importNote")->isVisible());
    QTest::keyClick(find<QDialog>("importDialog"), Qt::Key_Escape);
}

void TestWindowData::looksCloserAtTheDataset()
{
    makeTiny();
    auto *page = find<QWidget>("datasetPage");
    const auto *figures = find<QLabel>("datasetFigures");
    QTRY_VERIFY_WITH_TIMEOUT(
        figures->text().contains(QStringLiteral(">60<")) && figures->text().contains(QStringLiteral(">40<")), patience);
    QVERIFY(!page->isVisible());
    click("datasetDetails");
    QTRY_COMPARE(QApplication::activeWindow(), page);
    QVERIFY(find<QLabel>("datasetPageKind")->text().contains(QStringLiteral("SIMULATED")));

    const auto drawn = [&](const char *plot) {
        const auto *bars = qobject_cast<QCPBars *>(find<QCustomPlot>(plot)->plottable(0));
        double sum = 0;
        for (int i = 0; bars && i < bars->dataCount(); ++i)
            sum += bars->dataMainValue(i);
        return sum;
    };
    const auto *counts = find<QTableWidget>("datasetCounts");
    QVERIFY(counts->item(0, 0)->text().toInt() > 0);
    QCOMPARE(drawn("sequenceLengthsPlot"), counts->item(0, 0)->text().toDouble());
    QVERIFY(drawn("textTokensPlot") >= 40); // each article has a text at least
    QVERIFY(drawn("itemInteractionsPlot") > 0);
    QVERIFY(drawn("itemInteractionsPlot") <= 40);
    QVERIFY(points("redundancyPlot") > 0);
    QTRY_VERIFY_WITH_TIMEOUT(points("latencyRedundancyPlot") > 0, patience);
    QVERIFY(!find<QLabel>("datasetLatencyAdvice")->text().isEmpty());

    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    const QAbstractItemModel *items = find<QTableView>("datasetItems")->model();
    QVERIFY(items->rowCount() > 1);
    const QString id = items->index(items->rowCount() - 1, 0).data().toString();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("datasetFilter"));
    QTest::keyClicks(QApplication::focusWidget(), id);
    QCOMPARE(find<QLineEdit>("datasetFilter")->text(), id);
    QVERIFY(items->rowCount() > 0);
    for (int row = 0; row < items->rowCount(); ++row)
        QVERIFY2(items->index(row, 0).data().toString().contains(id, Qt::CaseInsensitive)
                || items->index(row, 1).data().toString().contains(id, Qt::CaseInsensitive),
            qPrintable(id));
    QVERIFY(find<QTableWidget>("datasetEntries")->rowCount() > 0);

    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    m_controller->window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m_controller->window());
    QTest::keyClick(&m_controller->window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(page->isVisible());

    const QString gone = m_home.filePath(QStringLiteral("not-there"));
    Q_EMIT m_controller->window().folderRequested(gone); // the old figures must not stay
    const auto *message = find<QLabel>("datasetPageMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains(gone), patience);
    QVERIFY(!find<QWidget>("datasetDetails")->isVisible());
}

void TestWindowData::saysWhatALatencySaves()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    const auto *note = find<QLabel>("latencyNote");
    const auto counted = [note] {
        return note->isVisible() && note->text().contains(QStringLiteral("R over the latency"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(counted(), patience);
    const QString ten = note->text();
    QVERIFY(ten.contains(QStringLiteral("At 10 step")));
    type("latency", QStringLiteral("20"));
    QVERIFY(note->text().contains(QStringLiteral("At 20 step"))); // at once: nothing is counted for it
    type("latency", QStringLiteral("10"));
    QCOMPARE(note->text(), ten);
    type("batch", QStringLiteral("4"));
    QTRY_VERIFY_WITH_TIMEOUT(counted() && note->text() != ten, patience);
    type("batch", QStringLiteral("8"));
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), ten, patience);
    type("demo_items", QStringLiteral("30"));
    QTRY_VERIFY_WITH_TIMEOUT(counted() && note->text() != ten, patience);
    const auto *expected = find<QTableWidget>("latencyTable");
    QTRY_VERIFY_WITH_TIMEOUT(expected->item(1, 6) && expected->item(1, 6)->text().contains(QLatin1Char('%')), patience);
}

QTEST_MAIN(TestWindowData)
#include "tst_window_data.moc"
