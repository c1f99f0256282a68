// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace gram {

class RunActions;

/// The window's actions, in its menus and on its top bar. What they do is the window's.
struct WindowActions {
    WindowActions(QMainWindow *window, const RunActions &runs, QUndoStack &undo);

    void updateIcons(bool paused);
    /// What Start's menu offers.
    QList<QAction *> startMenu() const;
    /// All that the buttons may have to say.
    static QStringList pauseTexts();
    static QStringList stopTexts();

    QAction *start, *pause, *stop, *levers, *compare, *findRate, *copyCommand;
    QAction *openFolder, *importData, *openModel, *openConfiguration, *saveConfiguration, *quit;
    QAction *preferences;
    QAction *showDataset, *showAll, *setup, *log, *menuBar, *presentation;
    QAction *manual, *lessons, *openLesson, *machine, *copyDiagnostics, *about;
    QMenu *recentFolders, *recentModels, *configurations, *pages;
    QActionGroup *themes; ///< their data: the Theme

private:
    QAction *makeAction(const char *name, const QString &text, const QKeySequence &shortcut, const QString &help);
    void makeActions();
    void makeMenus(QUndoStack &undo);

    QMainWindow *m_window;
    QAction *m_goOn; ///< with the selected run
    const RunActions &m_runs;
};

} // namespace gram
