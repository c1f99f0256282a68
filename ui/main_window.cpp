// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "about_box.h"
#include "charts/charts_panel.h"
#include "close_question.h"
#include "compare_dialog.h"
#include "dataset/dataset_page.h"
#include "export_dialog.h"
#include "first_start.h"
#include "lesson/lesson_panel.h"
#include "message_bar.h"
#include "message_log.h"
#include "page_tabs.h"
#include "place_of.h"
#include "presentation.h"
#include "progress_panel.h"
#include "regions.h"
#include "runs/mixed_notice.h"
#include "runs/run_actions.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"
#include "setup_column.h"
#include "status_line.h"
#include "tab_order.h"
#include "toasts.h"
#include "tokens.h"
#include "top_bar.h"
#include "verdict/verdict_strip.h"
#include "window_actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

MainWindow::MainWindow(RunModel *runs, QUndoStack *undo, QWidget *parent)
    : QMainWindow(parent)
    , m_runs(runs)
    , m_setup(new SetupPanel)
    , m_charts(new ChartsPanel(runs))
    , m_first(new FirstStart)
    , m_chartsPage(new QStackedWidget(this))
    , m_runsPanel(new RunsPanel(runs))
    , m_progress(new ProgressPanel)
    , m_verdict(new VerdictStrip(runs))
    , m_log(new MessageLog)
    , m_message(new MessageBar)
    , m_mixed(new MixedNotice(runs))
    , m_dataset(new DatasetPage(this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("GRAM Lab"));
    setAcceptDrops(true);
    m_actions = std::make_unique<WindowActions>(this, *m_runsPanel->actions(), *undo);
    makeLayout();
    makeLessons();
    connectActions();
    setConfigurations({});
    m_chartsPage->setObjectName(QStringLiteral("chartsPage"));
    m_chartsPage->addWidget(m_charts);
    m_chartsPage->addWidget(m_first);
    connect(m_pages, &QTabWidget::currentChanged, this, &MainWindow::turnToPage);
    addPage(m_chartsPage, tr("Charts"), true);
    connectFirstStart();
    connect(m_verdict, &VerdictStrip::compareRequested, m_actions->compare, &QAction::trigger);
    connect(m_verdict, &VerdictStrip::runRequested, m_runsPanel, &RunsPanel::select);
    connect(m_runsPanel, &RunsPanel::currentRunChanged, m_verdict, &VerdictStrip::setSelected);
    connect(m_runsPanel, &RunsPanel::currentRunChanged, m_charts, &ChartsPanel::setSelected);
    connect(m_setup, &SetupPanel::findRateRequested, this, &MainWindow::findRateRequested);
    connect(m_setup, &SetupPanel::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_setup, &SetupPanel::openModelRequested, this, &MainWindow::chooseModel);
    connect(m_setup, &SetupPanel::modelRequested, this, &MainWindow::modelRequested);
    connect(m_setup, &SetupPanel::datasetDetailsRequested, this, &MainWindow::showDatasetPage);
    connect(m_charts, &ChartsPanel::failed, this, [this](const QString &why) { showError(why, About::Page); });
    connect(m_charts, &ChartsPanel::exported, this, [this](const QString &file) {
        showFolder(tr("“%1” was written.").arg(QFileInfo(file).fileName()), QFileInfo(file).absolutePath());
    });
    setActivity(Activity::Idle);
    resize(QSize(1270, 760).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    m_lessons->disconnect(this); // it is hidden on its way out, when the members are gone
}

void MainWindow::makeLayout()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("setupScroll"));
    scroll->setWidget(m_setup);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_setupScroll = scroll;
    fitSetup();

    auto *centre = new QWidget(this);
    auto *centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->setSpacing(0);
    centreLayout->addWidget(m_message);
    centreLayout->addWidget(m_mixed);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    m_pages->setMinimumWidth(460); // the list of runs gives way before the charts do
    centreLayout->addWidget(m_pages, 1);

    m_centre = new QSplitter(Qt::Horizontal, this);
    m_centre->addWidget(centre);
    m_centre->addWidget(m_runsPanel);
    m_centre->setStretchFactor(0, 1);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_lessons = new LessonPanel(m_actions->presentation);
    m_lessons->hide();
    m_columns->addWidget(m_lessons);
    m_columns->addWidget(scroll);
    m_columns->addWidget(m_centre);
    m_columns->setStretchFactor(2, 1);
    m_columns->setSizes({ 304, 288, 980 });
    m_status = new StatusLine(m_actions->log, this);
    m_top = new TopBar(this, *m_actions, m_pages, m_progress);
    m_presentation = new Presentation(this, m_pages, { menuBar(), m_top, m_runsPanel, m_status });
    m_setupColumn = new SetupColumn(scroll, m_pages, m_actions->setup, this);
    connect(m_setupColumn, &SetupColumn::changed, this, &MainWindow::fitRuns);
    for (QSplitter *splitter : { m_columns, m_centre })
        splitter->setChildrenCollapsible(false);

    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *all = new QWidget(this);
    auto *allLayout = new QVBoxLayout(all);
    allLayout->setContentsMargins(0, 0, 0, 0);
    allLayout->setSpacing(0);
    allLayout->addWidget(m_top);
    allLayout->addWidget(m_verdict);
    allLayout->addWidget(line);
    allLayout->addWidget(m_columns, 1);
    allLayout->addWidget(m_status);
    setCentralWidget(all);
    m_toasts = new Toasts(all, m_runsPanel, m_columns);
    m_log->setParent(all);
    m_log->hide();
    new PlaceOf(
        m_pages, all, [this](const QRect &place) { m_log->setPlace(place); }, this);
}

void MainWindow::makeLessons()
{
    connect(m_lessons, &LessonPanel::shownChanged, this, [this] {
        updateFirstStart();
        m_top->setStartFilled(m_lessons->isHidden());
        fitRuns();
        QTimer::singleShot(0, this, &MainWindow::fitRuns); // the lesson's place is free only when all is laid out
    });
    new Regions(this, { m_top, m_verdict, m_lessons, m_setupScroll, m_pages, m_runsPanel, m_status });
    connect(m_lessons, &LessonPanel::openFileRequested, this, &MainWindow::chooseLesson);
    connect(m_lessons, &LessonPanel::stopRequested, this, &MainWindow::stopRequested);
}

/// The charts are what a lesson is about: the list of runs makes room for one that is beside the form.
void MainWindow::fitRuns()
{
    const bool beside = !m_lessons->isHidden() && !m_setupScroll->isHidden();
    m_runsPanel->fitTo(width() - (beside ? m_lessons->width() : 0));
}

void MainWindow::connectFirstStart()
{
    // The form stays as it is: it says what the next run will be, and that is the user's.
    connect(m_first, &FirstStart::compareRequested, this,
        [this] { Q_EMIT compareRequested(firstComparison(m_setup->config())); });
    connect(m_first, &FirstStart::lessonRequested, this, &MainWindow::firstLessonRequested);
    connect(m_first, &FirstStart::importRequested, this, &MainWindow::importRequested);
    for (const auto signal : { &RunModel::rowsInserted, &RunModel::rowsRemoved })
        connect(m_runs, signal, this, &MainWindow::updateFirstStart);
    connect(m_runs, &RunModel::modelReset, this, &MainWindow::updateFirstStart);
    updateFirstStart();
}

void MainWindow::connectActions()
{
    const auto on = [this](const QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->start, &MainWindow::startRequested);
    on(m_actions->pause, &MainWindow::pauseRequested);
    on(m_actions->stop, &MainWindow::stopRequested);
    on(m_actions->levers, &MainWindow::showLevers);
    on(m_actions->compare, &MainWindow::showCompareDialog);
    on(m_actions->findRate, &MainWindow::findRateRequested);
    on(m_actions->copyCommand, &MainWindow::copyCommandLineRequested);
    on(m_actions->openFolder, &MainWindow::chooseFolder);
    on(m_actions->importData, &MainWindow::importRequested);
    on(m_actions->openModel, &MainWindow::chooseModel);
    on(m_actions->openConfiguration, &MainWindow::openConfiguration);
    on(m_actions->saveConfiguration, &MainWindow::saveConfiguration);
    on(m_actions->quit, &QWidget::close);
    on(m_actions->preferences, &MainWindow::preferencesRequested);
    on(m_actions->showDataset, &MainWindow::showDatasetPage);
    on(m_actions->manual, &MainWindow::showManual);
    on(m_actions->lessons, &MainWindow::lessonsRequested);
    on(m_actions->openLesson, &MainWindow::chooseLesson);
    on(m_actions->machine, &MainWindow::machineRequested);
    on(m_actions->copyDiagnostics, &MainWindow::copyDiagnosticsRequested);
    on(m_actions->about, [this] { showAbout(this); });
    connect(m_actions->log, &QAction::toggled, this, &MainWindow::openLog);
    connect(m_log, &MessageLog::closeRequested, m_actions->log, [this] { m_actions->log->setChecked(false); });
    connect(m_log, &MessageLog::lastLineChanged, m_status, &StatusLine::showMessage);
    connect(m_actions->showAll, &QAction::triggered, m_charts, &ChartsPanel::resetZoom);
    connect(m_actions->presentation, &QAction::toggled, this, [this](bool on) {
        QWidget *focused = focusWidget();
        if (on)
            m_setupColumn->setPresented(true); // before it is asked how much room the rest needs
        m_presentation->set(on, focused);
    });
    connect(m_actions->presentation, &QAction::toggled, m_actions->log, [this] { m_actions->log->setChecked(false); });
    connect(m_presentation, &Presentation::changed, this, [this] {
        fitSetup();
        m_setupColumn->setPresented(m_presentation->isOn()); // it is as wide as the usual type needs
    });
    connect(m_actions->themes, &QActionGroup::triggered, this,
        [this](const QAction *action) { setTheme(static_cast<Theme>(action->data().toInt())); });
}

void MainWindow::setActivity(Activity activity)
{
    m_activity = activity;
    const bool idle = activity == Activity::Idle;
    m_actions->start->setEnabled(idle);
    m_actions->compare->setEnabled(idle);
    m_actions->findRate->setEnabled(idle);
    m_setup->setIdle(idle);
    m_runsPanel->actions()->setIdle(idle);
    m_actions->pause->setEnabled(activity == Activity::Running || activity == Activity::Paused);
    m_actions->levers->setEnabled(m_actions->pause->isEnabled());
    m_actions->pause->setChecked(activity == Activity::Paused);
    m_actions->pause->setText(activity == Activity::Paused ? tr("&Resume") : tr("&Pause"));
    m_actions->stop->setEnabled(!idle && activity != Activity::Stopping);
    m_actions->stop->setText(activity == Activity::Stopping ? tr("S&topping…")
            : activity == Activity::Exporting               ? tr("S&top Export")
                                                            : tr("S&top"));
    m_actions->pause->setIconText(WindowActions::pauseTexts().at(activity == Activity::Paused ? 1 : 0));
    m_actions->stop->setIconText(WindowActions::stopTexts().at(activity == Activity::Stopping ? 1 : 0));
    m_progress->setPaused(activity == Activity::Paused);
    m_actions->updateIcons(activity == Activity::Paused);
    Q_EMIT activityChanged(activity);
}

void MainWindow::setRecentFolders(const QStringList &folders)
{
    m_setup->setRecentFolders(folders);
    m_actions->recentFolders->clear();
    for (const QString &folder : folders)
        m_actions->recentFolders->addAction(QDir::toNativeSeparators(folder), this,
            [this, folder] { Q_EMIT folderRequested(folder); });
    m_actions->recentFolders->setEnabled(!folders.isEmpty());
}

void MainWindow::setRecentModels(const QStringList &folders)
{
    m_setup->setRecentModels(folders);
    m_actions->recentModels->clear();
    for (const QString &folder : folders) {
        const QString shown = QDir::toNativeSeparators(folder);
        m_actions->recentModels->addAction(QFileInfo(folder).isDir() ? shown : tr("%1 (missing)").arg(shown), this,
            [this, folder] { Q_EMIT modelRequested(folder); });
    }
    m_actions->recentModels->setEnabled(!folders.isEmpty());
}

void MainWindow::showDataset(const DatasetSummary &summary)
{
    m_setup->showDataset(summary);
    m_dataset->showSummary(summary);
}

void MainWindow::showDatasetMessage(const QString &message)
{
    m_setup->showDatasetMessage(message);
    m_dataset->showMessage(message);
}

void MainWindow::showDatasetError(const QString &message)
{
    m_setup->showDatasetError(message);
    m_dataset->showMessage(message);
}

void MainWindow::showLatencies(const LatencyEstimates &estimates)
{
    m_setup->showLatencies(estimates);
    m_dataset->showLatencies(estimates);
}

void MainWindow::setConfigurations(const QStringList &names)
{
    m_actions->configurations->clear();
    for (const QString &name : names)
        m_actions->configurations->addAction(name, this, [this, name] { Q_EMIT namedConfigurationRequested(name); });
    m_actions->configurations->addSeparator();
    QAction *save = m_actions->configurations->addAction(tr("&Save Under a Name…"), this,
        &MainWindow::nameConfiguration);
    save->setObjectName(QStringLiteral("nameConfiguration"));
    QAction *folder = m_actions->configurations->addAction(tr("Open Their &Folder"), this,
        &MainWindow::configurationsFolderRequested);
    folder->setObjectName(QStringLiteral("configurationsFolder"));
}

/// Nobody has trained anything yet, and no lesson is about to.
void MainWindow::updateFirstStart()
{
    const bool first = m_runs->rowCount() == 0 && m_lessons->isHidden();
    m_chartsPage->setCurrentWidget(first ? static_cast<QWidget *>(m_first) : m_charts);
}

/// The form does not scroll sideways: its column is as wide as it needs to be.
void MainWindow::fitSetup()
{
    m_setupScroll->setMinimumWidth(
        m_setup->minimumSizeHint().width() + m_setupScroll->verticalScrollBar()->sizeHint().width());
}

void MainWindow::addPage(QWidget *page, const QString &title, bool compares)
{
    if (compares)
        m_comparing.insert(page);
    const int place = m_pages->addTab(page, title) + 1;
    m_top->tabs()->addTab(title);
    QAction *action = m_actions->pages->addAction(title, this, [this, page] { showPage(page); });
    action->setObjectName(page->objectName() + QStringLiteral("Action"));
    if (place < 10)
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(place)));
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void MainWindow::showDatasetPage()
{
    m_dataset->show();
    m_dataset->raise();
    m_dataset->activateWindow();
}

void MainWindow::setTheme(Theme theme)
{
    m_theme = theme;
    m_actions->themes->actions().at(static_cast<int>(theme))->setChecked(true);
    applyTheme(theme);
}

void MainWindow::saveState(QSettings &settings) const
{
    if (!m_presentation->isOn()) // which fills the screen
        settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/dataset", m_dataset->saveGeometry());
    settings.setValue("window/sideColumns", m_columns->saveState());
    m_runsPanel->saveState(settings);
    settings.setValue("window/theme", static_cast<int>(m_theme));
    settings.setValue("window/menuBar", m_actions->menuBar->isChecked());
    settings.setValue("window/page", m_pages->currentIndex());
    m_setup->saveState(settings);
    m_verdict->saveState(settings);
    m_charts->saveState(settings);
    m_setupColumn->saveState(settings);
}

void MainWindow::restoreState(const QSettings &settings)
{
    restoreGeometry(settings.value("window/geometry").toByteArray());
    m_dataset->restoreGeometry(settings.value("window/dataset").toByteArray());
    const int handle = m_columns->handleWidth();
    m_columns->restoreState(settings.value("window/sideColumns").toByteArray());
    m_columns->setOrientation(Qt::Horizontal); // whatever the file says
    m_columns->setHandleWidth(handle);
    m_runsPanel->restoreState(settings);
    setTheme(static_cast<Theme>(std::clamp(settings.value("window/theme").toInt(), 0, 2)));
    m_actions->menuBar->setChecked(settings.value("window/menuBar").toBool());
    m_pages->setCurrentIndex(settings.value("window/page").toInt());
    m_charts->restoreState(settings);
    m_setup->restoreState(settings);
    m_verdict->restoreState(settings);
    m_setupColumn->restoreState(settings);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions)
        m_actions->updateIcons(m_activity == Activity::Paused);
}

void MainWindow::leavePresentation()
{
    m_actions->presentation->setChecked(false);
}

/// What has no other use for it leaves Escape to the window.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_actions->log->isChecked())
        m_actions->log->setChecked(false);
    else if (event->key() == Qt::Key_Escape && m_presentation->isOn())
        m_actions->presentation->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRuns();
}

/// The pages are there now.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    orderTabsAsLaidOut(this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_activity == Activity::Idle) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_activity == Activity::Stopping) { // asked already: closes as soon as the run has ended
        Q_EMIT stopAndCloseRequested();
        return;
    }
    if (findChild<CloseQuestion *>())
        return;
    auto *question = new CloseQuestion(m_activity == Activity::Exporting, this);
    connect(question, &CloseQuestion::stopAndCloseRequested, this, &MainWindow::stopAndCloseRequested);
    question->open();
}

} // namespace gram
