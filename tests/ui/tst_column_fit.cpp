// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs shows no half column at any width, until the user gives a column another one.
#include "runs/run_model.h"
#include "runs/runs_panel.h"

#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace gram;

class TestColumnFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeColumns_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 320, 380, 444, 520, 700, 1264, 1900 })
            QTest::addRow("%d", width) << width;
    }

    void wholeColumns()
    {
        QFETCH(int, width);
        RunModel runs;
        runs.add(1, {});
        RunsPanel panel(&runs);
        const std::unique_ptr<QWidget> page(panel.makeTablePage());
        page->resize(600, 400);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->resize(width, 400);
        const auto *view = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"));
        QTRY_VERIFY2(cut(*view).isEmpty(), qPrintable(cut(*view)));
    }

    /// The names do not take all that is left.
    void whatIsLeftIsShared()
    {
        RunModel runs;
        runs.add(1, {});
        RunsPanel panel(&runs);
        const std::unique_ptr<QWidget> page(panel.makeTablePage());
        page->resize(400, 400);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const auto *view = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"));
        const int least = view->header()->sectionSize(RunModel::Name);
        page->resize(1900, 400);
        QTRY_VERIFY(view->viewport()->width() > 1800);
        QTest::qWait(50);
        QVERIFY2(view->header()->sectionSize(RunModel::Name) < least + 150,
            qPrintable(QString::number(view->header()->sectionSize(RunModel::Name))));
    }

    /// Heads and states are as long as the language has them: only what the user chose is kept.
    void theWidthsAreTheLanguages()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        RunModel runs;
        runs.add(1, {});
        int widths[RunModel::ColumnCount] {};
        {
            RunsPanel panel(&runs);
            const std::unique_ptr<QWidget> page(panel.makeTablePage());
            QHeaderView *header = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"))->header();
            for (int column = 0; column < RunModel::ColumnCount; ++column)
                widths[column] = header->sectionSize(column);
            QSettings settings(file, QSettings::IniFormat);
            panel.saveState(settings);
            // As the header of another language would be.
            QTreeView narrow;
            narrow.setModel(page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"))->model());
            for (int column = 0; column < RunModel::ColumnCount; ++column)
                narrow.header()->resizeSection(column, 40);
            settings.setValue(QStringLiteral("window/runsHeader"), narrow.header()->saveState());
        }
        RunsPanel panel(&runs);
        const std::unique_ptr<QWidget> page(panel.makeTablePage());
        panel.restoreState(QSettings(file, QSettings::IniFormat));
        const QHeaderView *header = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"))->header();
        for (int column = 0; column < RunModel::ColumnCount - 1; ++column)
            QVERIFY2(header->sectionSize(column) >= widths[column], qPrintable(QString::number(column)));
    }

    void notAfterTheUsersOwnHand()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        RunModel runs;
        runs.add(1, {});
        {
            RunsPanel panel(&runs);
            const std::unique_ptr<QWidget> page(panel.makeTablePage());
            page->resize(444, 400);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            QHeaderView *header = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"))->header();
            header->resizeSection(RunModel::State, 133);
            const int name = header->sectionSize(RunModel::Name);
            page->resize(500, 400);
            QTest::qWait(50);
            QCOMPARE(header->sectionSize(RunModel::Name), name);
            QSettings settings(file, QSettings::IniFormat);
            panel.saveState(settings);
        }
        RunsPanel panel(&runs);
        const std::unique_ptr<QWidget> page(panel.makeTablePage());
        panel.restoreState(QSettings(file, QSettings::IniFormat));
        page->resize(500, 400);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QCOMPARE(page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"))->header()->sectionSize(RunModel::State),
            133);
    }

private:
    /// A column of which only a part can be seen.
    static QString cut(const QTreeView &view)
    {
        const QHeaderView *header = view.header();
        const int room = view.viewport()->width();
        for (int i = 0; i < header->count(); ++i) {
            const int left = header->sectionViewportPosition(i);
            if (!header->isSectionHidden(i) && left < room && left + header->sectionSize(i) > room)
                return QStringLiteral("%1 ends at %2 of %3").arg(i).arg(left + header->sectionSize(i)).arg(room);
        }
        return {};
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_column_fit.moc"
