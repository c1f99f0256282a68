// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace gram {

class RunsPanel;

/// The window's actions, in its menus and on its tool bar. What they do is the window's.
struct WindowActions {
    WindowActions(QMainWindow *window, const RunsPanel &runs, QUndoStack &undo);

    void updateIcons(bool paused);

    QAction *start, *pause, *stop, *levers, *compare, *findRate, *copyCommand;
    QAction *openFolder, *importData, *openModel, *openConfiguration, *saveConfiguration, *quit;
    QAction *preferences;
    QAction *showDataset, *showAll, *log, *presentation;
    QAction *manual, *lessons, *openLesson, *machine, *copyDiagnostics, *about;
    QMenu *recentFolders, *recentModels, *configurations, *pages;
    QActionGroup *themes; ///< their data: the Theme

private:
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &shortcut, const QString &help);
    void makeActions();
    void makeMenus(QUndoStack &undo);
    void makeToolBar();

    QMainWindow *m_window;
    const RunsPanel &m_runs;
};

} // namespace gram
