// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_actions.h"

#include "main_window.h"
#include "runs/run_actions.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <QUndoStack>
#include <QWhatsThis>

namespace gram {

namespace {

/// As a button has it: where letters stand in brackets, the brackets go, too.
QString withoutLetter(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    return text.remove(letter).remove(QLatin1Char('&'));
}

} // namespace

WindowActions::WindowActions(QMainWindow *window, const RunActions &runs, QUndoStack &undo)
    : m_window(window)
    , m_runs(runs)
{
    makeActions();
    makeMenus(undo);
    updateIcons(false);
}

QAction *WindowActions::makeAction(const char *name, const QString &text, const QKeySequence &shortcut,
    const QString &help)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setStatusTip(help);
    action->setToolTip(
        shortcut.isEmpty() ? help : MainWindow::tr("%1 (%2)").arg(help, shortcut.toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    return action;
}

void WindowActions::makeActions()
{
    start = makeAction("start", MainWindow::tr("St&art"), QKeySequence(MainWindow::tr("Ctrl+R")),
        MainWindow::tr("Train as the form on the left says"));
    pause = makeAction("pause", MainWindow::tr("&Pause"), QKeySequence(MainWindow::tr("Ctrl+Space")),
        MainWindow::tr("Pause or go on; a pause is not counted as training time"));
    stop = makeAction("stop", MainWindow::tr("S&top"), QKeySequence(MainWindow::tr("Ctrl+.")),
        MainWindow::tr("Stop the run and what is queued; the run can be continued from its checkpoint"));
    levers = makeAction("levers", MainWindow::tr("C&hange While It Trains…"), {},
        MainWindow::tr("Change the latency, the rates or the count weights of the run in progress"));
    compare = makeAction("compare", MainWindow::tr("&Compare…"), QKeySequence(MainWindow::tr("Ctrl+Shift+R")),
        MainWindow::tr("Train E2E and GRAM one after the other and draw them together"));
    findRate = makeAction("findRate", MainWindow::tr("F&ind a Rate…"), {},
        MainWindow::tr("Try a few learning rates of the encoder for some steps each"));
    start->setIconText(withoutLetter(start->text()));
    pause->setIconText(pauseTexts().first());
    stop->setIconText(stopTexts().first());
    pause->setCheckable(true);
    m_goOn = makeAction("continueSelected", MainWindow::tr("C&ontinue the Selected Run"), {},
        MainWindow::tr("Go on with the run that is selected in the list, or start it if it waits"));
    QAction *goOn = m_runs.menuActions().constFirst();
    const auto follow = [this, goOn] { m_goOn->setEnabled(goOn->isEnabled()); };
    follow();
    QObject::connect(goOn, &QAction::changed, m_goOn, follow);
    QObject::connect(m_goOn, &QAction::triggered, goOn, &QAction::trigger);
    openFolder = makeAction("openFolderAction", MainWindow::tr("&Open Dataset Folder…"), QKeySequence::Open,
        MainWindow::tr("Choose a dataset's folder"));
    importData = makeAction("importData", MainWindow::tr("&Import Data…"), QKeySequence(MainWindow::tr("Ctrl+I")),
        MainWindow::tr("Turn the files of a dataset, as they were downloaded, into one to train on"));
    openModel = makeAction("openModelAction", MainWindow::tr("Open &Model Folder…"),
        QKeySequence(MainWindow::tr("Ctrl+Shift+O")), MainWindow::tr("Choose a Hugging Face model's folder"));
    openConfiguration = makeAction("openConfiguration", MainWindow::tr("Open &Configuration…"), {},
        MainWindow::tr("Fill in the form from a configuration file"));
    saveConfiguration = makeAction("saveConfiguration", MainWindow::tr("&Save Configuration As…"), QKeySequence::Save,
        MainWindow::tr("Save the form as a configuration file"));
    copyCommand = makeAction("copyCommandLine", MainWindow::tr("Copy Command &Line"), {},
        MainWindow::tr("Copy the command that does in a terminal what the form says"));

    log = makeAction("log", MainWindow::tr("&Log"), QKeySequence(MainWindow::tr("Ctrl+Shift+L")),
        MainWindow::tr("What happened, with the time of day"));
    log->setCheckable(true);
    setup = makeAction("showSetup", MainWindow::tr("Set&up"), QKeySequence(MainWindow::tr("F9")),
        MainWindow::tr("The setup beside this page"));
    setup->setCheckable(true);
    setup->setChecked(true);
    menuBar = makeAction("showMenuBar", MainWindow::tr("Menu &Bar"), {},
        MainWindow::tr("The menus in a bar of their own and not behind a button"));
    menuBar->setCheckable(true);
    presentation = makeAction("presentation", MainWindow::tr("Pre&sentation Mode"), QKeySequence(MainWindow::tr("F11")),
        MainWindow::tr("Large type and the whole screen, for a projector"));
    presentation->setIconText(MainWindow::tr("Large type"));
    presentation->setCheckable(true);
}

void WindowActions::makeMenus(QUndoStack &undo)
{
    QMenu *file = m_window->menuBar()->addMenu(MainWindow::tr("&File"));
    file->addAction(openFolder);
    file->addAction(importData);
    recentFolders = file->addMenu(MainWindow::tr("&Recent Folders"));
    recentFolders->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    file->addAction(openModel);
    recentModels = file->addMenu(MainWindow::tr("R&ecent Models"));
    recentModels->setObjectName(QStringLiteral("recentModelsMenu"));
    file->addAction(m_runs.exportAction());
    file->addSeparator();
    file->addAction(openConfiguration);
    file->addAction(saveConfiguration);
    configurations = file->addMenu(MainWindow::tr("Co&nfigurations"));
    configurations->setObjectName(QStringLiteral("configurationsMenu"));
    file->addSeparator();
    quit = makeAction("quit", MainWindow::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        MainWindow::tr("Close GRAM Lab"));
    file->addAction(quit);

    QMenu *edit = m_window->menuBar()->addMenu(MainWindow::tr("&Edit"));
    QAction *undoAction = undo.createUndoAction(m_window, MainWindow::tr("&Undo"));
    undoAction->setObjectName(QStringLiteral("undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    QAction *redoAction = undo.createRedoAction(m_window, MainWindow::tr("&Redo"));
    redoAction->setObjectName(QStringLiteral("redo"));
    redoAction->setShortcut(QKeySequence::Redo);
    edit->addActions({ undoAction, redoAction });
    edit->addSeparator();
    preferences = makeAction("preferences", MainWindow::tr("&Settings…"), QKeySequence::Preferences,
        MainWindow::tr("Language and colours of the program"));
    edit->addAction(preferences);

    QMenu *run = m_window->menuBar()->addMenu(MainWindow::tr("&Run"));
    run->addActions({ start, pause, stop, levers });
    run->addSeparator();
    run->addAction(compare);
    run->addAction(findRate);
    run->addAction(copyCommand);
    run->addSeparator();
    run->addActions(m_runs.menuActions());

    QMenu *view = m_window->menuBar()->addMenu(MainWindow::tr("&View"));
    showDataset = makeAction("showDataset", MainWindow::tr("&Dataset…"), QKeySequence(MainWindow::tr("Ctrl+D")),
        MainWindow::tr("The dataset's figures, warnings and samples"));
    view->addAction(showDataset);
    pages = view->addMenu(MainWindow::tr("&Pages"));
    QMenu *theme = view->addMenu(MainWindow::tr("&Theme"));
    themes = new QActionGroup(m_window);
    const QList<QPair<const char *, QString>> names { { "themeSystem", MainWindow::tr("&System") },
        { "themeLight", MainWindow::tr("&Light") }, { "themeDark", MainWindow::tr("&Dark") } };
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = makeAction(names[i].first, names[i].second, {}, MainWindow::tr("Colours"));
        action->setCheckable(true);
        action->setActionGroup(themes);
        theme->addAction(action);
        action->setData(i);
    }
    themes->actions().constFirst()->setChecked(true);
    showAll = makeAction("showAll", MainWindow::tr("Show &All of the Charts"), QKeySequence(MainWindow::tr("Ctrl+0")),
        MainWindow::tr("Undo zooming and moving in the charts"));
    view->addAction(showAll);
    view->addAction(setup);
    view->addAction(log);
    view->addAction(menuBar);
    view->addAction(presentation);

    QMenu *help = m_window->menuBar()->addMenu(MainWindow::tr("&Help"));
    manual = makeAction("manual", MainWindow::tr("&Manual"), QKeySequence(Qt::Key_F1),
        MainWindow::tr("All pages of the manual, with a search; with the focus on a setting, what is told of it"));
    help->addAction(manual);
    QAction *whatsThis = QWhatsThis::createAction(m_window); // Shift+F1, in Qt's own words
    whatsThis->setObjectName(QStringLiteral("whatsThis"));
    QObject::connect(whatsThis, &QAction::triggered, m_window, [window = m_window] {
        for (QWidget *widget : window->findChildren<QWidget *>())
            if (widget->whatsThis().isEmpty())
                widget->setWhatsThis(widget->toolTip());
    });
    help->addAction(whatsThis);
    lessons = makeAction("lessons", MainWindow::tr("&Lessons"), QKeySequence(MainWindow::tr("Ctrl+L")),
        MainWindow::tr("Short guided lessons that train with this window"));
    help->addAction(lessons);
    openLesson = makeAction("openLessonAction", MainWindow::tr("&Open a Lesson…"), {},
        MainWindow::tr("Open a lesson from a file, of a teacher for example"));
    help->addAction(openLesson);
    help->addSeparator();
    machine = makeAction("aboutMachine", MainWindow::tr("About This Machi&ne…"), {},
        MainWindow::tr("Processor, BLAS, what they reach of what could be had, and what would be faster"));
    help->addAction(machine);
    copyDiagnostics = makeAction("copyDiagnostics", MainWindow::tr("Copy &Diagnostics"), {},
        MainWindow::tr("Copy what the program runs on, for a report; it holds no personal paths"));
    help->addAction(copyDiagnostics);
    about = makeAction("about", MainWindow::tr("&About GRAM Lab"), {}, MainWindow::tr("Version and licence"));
    help->addAction(about);
    help->addAction(MainWindow::tr("About &Qt"), qApp, &QApplication::aboutQt);

    for (QAction *menu : m_window->menuBar()->actions())
        m_window->addAction(menu); // their shortcuts work while the bar is hidden
}

QList<QAction *> WindowActions::startMenu() const
{
    auto *separator = new QAction(m_window);
    separator->setSeparator(true);
    return { start, compare, m_goOn, copyCommand, separator, levers };
}

QStringList WindowActions::pauseTexts()
{
    return { withoutLetter(MainWindow::tr("&Pause")), withoutLetter(MainWindow::tr("&Resume")) };
}

QStringList WindowActions::stopTexts()
{
    return { withoutLetter(MainWindow::tr("S&top")), withoutLetter(MainWindow::tr("S&topping…")) };
}

void WindowActions::updateIcons(bool paused)
{
    const QPalette palette = m_window->palette();
    start->setIcon(glyphIcon(Glyph::Start, palette));
    pause->setIcon(glyphIcon(paused ? Glyph::Start : Glyph::Pause, palette));
    stop->setIcon(glyphIcon(Glyph::Stop, palette));
    compare->setIcon(glyphIcon(Glyph::Compare, palette));
}

} // namespace gram
