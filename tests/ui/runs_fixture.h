// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/runs_panel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <cmath>

namespace gram {

/// Four runs in the list and in the whole table.
class RunsFixture : public QObject {
protected:
    void begin();
    void end();
    static RunData recorded(int number, Mode mode, double auc, const QString &name = {}, const QStringList &tags = {});
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(QStringLiteral("runsTable")); }
    /// The page's, which is shown now.
    QTreeView *table() const;
    QAction *action(const char *name) const { return m_panel->findChild<QAction *>(QString::fromLatin1(name)); }
    /// The runs' numbers from top to bottom; groups' titles in brackets.
    QString shown() const { return shownIn(view()); }
    QString shownIn(const QTreeView *tree) const;
    QRect cellOf(int number) const;
    bool isShown(int number) const { return m_runs->run(m_runs->rowOf(100 + quint64(number))).shown; }
    void clickMarker(int number) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cellOf(number).topLeft() + QPoint(16, 14));
    }
    /// Chooses from the menu that is open now.
    static void choose(const char *menu, const char *action);
    void clickRun(int number, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, cellOf(number).center());
    }
    void clickHeader(int column) const
    {
        QHeaderView *header = table()->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    }

    RunModel *m_runs = nullptr;
    RunsPanel *m_panel = nullptr;
    QWidget *m_page = nullptr;
};

inline RunData RunsFixture::recorded(int number, Mode mode, double auc, const QString &name, const QStringList &tags)
{
    RunData run;
    run.id = 100 + quint64(number);
    run.number = number;
    run.config.mode = mode;
    run.config.seed = number;
    run.state = RunState::Finished;
    run.started = QDateTime(QDate(2026, 1, number % 28 + 1), QTime(12, 0));
    run.labels = { name, tags, {}, false };
    run.result.emplace();
    run.result->steps = 10 * number;
    run.result->evaluations = { { 10, 1, 1, 1, { { "auc", auc } } } };
    run.loaded = false;
    run.shown = false;
    return run;
}

inline void RunsFixture::begin()
{
    m_runs = new RunModel;
    m_panel = new RunsPanel(m_runs);
    m_runs->addRecorded({ recorded(1, Mode::E2E, 0.5, QStringLiteral("first")),
        recorded(2, Mode::SingleStep, 0.75, {}, { QStringLiteral("thesis") }),
        recorded(3, Mode::SingleStep, std::nan(""), QStringLiteral("Third one")),
        recorded(4, Mode::MultiStep, 0.25, {}, { QStringLiteral("thesis") }) });
    m_page = m_panel->makeTablePage();
    m_page->resize(1200, 400);
    m_panel->resize(264, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel));
}

inline void RunsFixture::end()
{
    delete m_page;
    delete m_panel;
    delete m_runs;
}

inline QTreeView *RunsFixture::table() const
{
    m_page->show();
    return m_page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"));
}

inline void RunsFixture::choose(const char *menu, const char *action)
{
    QMenu *open = nullptr;
    QTRY_VERIFY((open = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QCOMPARE(open->objectName(), QString::fromLatin1(menu));
    for (QAction *entry : open->actions())
        if (entry->objectName() == QLatin1String(action))
            return QTest::mouseClick(open, Qt::LeftButton, {}, open->actionGeometry(entry).center());
    QFAIL(action);
}

inline QString RunsFixture::shownIn(const QTreeView *tree) const
{
    QStringList out;
    const QAbstractItemModel *model = tree->model();
    const auto *list = qobject_cast<const RunListModel *>(model);
    for (QModelIndex i = model->index(0, 0); i.isValid(); i = tree->indexBelow(i)) {
        const int row = list->sourceRow(i);
        out += row < 0 ? QStringLiteral("[%1]").arg(i.data().toString()) : QString::number(m_runs->run(row).number);
    }
    return out.join(QLatin1Char(' '));
}

inline QRect RunsFixture::cellOf(int number) const
{
    const auto *list = qobject_cast<const RunListModel *>(view()->model());
    return view()->visualRect(list->fromSource(m_runs->rowOf(100 + quint64(number)), RunModel::Name));
}

} // namespace gram
