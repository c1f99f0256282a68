// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "charts/charts_panel.h"
#include "compare_dialog.h"
#include "dataset/dataset_page.h"
#include "export_dialog.h"
#include "lesson/lesson_panel.h"
#include "message_bar.h"
#include "message_log.h"
#include "progress_panel.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QWhatsThis>
#include <QVBoxLayout>

namespace gram {

namespace {

QString droppedFolder(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (info.isDir())
            return info.absoluteFilePath();
        if (info.isFile()) // a file of the dataset stands for its folder
            return info.absolutePath();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(RunModel *runs, QUndoStack *undo, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(new SetupPanel)
    , m_charts(new ChartsPanel(runs))
    , m_runsPanel(new RunsPanel(runs))
    , m_progress(new ProgressPanel)
    , m_log(new MessageLog)
    , m_message(new MessageBar)
    , m_dataset(new DatasetPage(this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("GRAM Lab"));
    setAcceptDrops(true);
    makeLayout();
    makeActions();
    makeLessons();
    makeMenus(undo);
    makeToolBar();
    addPage(m_charts, tr("Charts"));
    updateIcons();
    connect(m_setup, &SetupPanel::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_setup, &SetupPanel::openModelRequested, this, &MainWindow::chooseModel);
    connect(m_setup, &SetupPanel::modelRequested, this, &MainWindow::modelRequested);
    connect(m_setup, &SetupPanel::datasetDetailsRequested, this, &MainWindow::showDatasetPage);
    connect(m_message, &MessageBar::actionRequested, this, [this] { Q_EMIT showFolderRequested(m_shownFolder); });
    connect(m_charts, &ChartsPanel::failed, this, &MainWindow::showError);
    connect(m_charts, &ChartsPanel::exported, this, [this](const QString &file) {
        showFolder(tr("“%1” was written.").arg(QFileInfo(file).fileName()), QFileInfo(file).absolutePath());
    });
    setActivity(Activity::Idle);
    resize(QSize(1270, 760).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    m_lessonDock->disconnect(this); // it is hidden on its way out, when the members are gone
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
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    centreLayout->addWidget(m_pages, 1);

    auto *bottom = new QWidget(this);
    auto *bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins(8, 4, 8, 6);
    bottomLayout->setSpacing(4);
    bottomLayout->addWidget(m_progress);
    bottomLayout->addWidget(m_log, 1);

    m_centre = new QSplitter(Qt::Horizontal, this);
    m_centre->addWidget(centre);
    m_centre->addWidget(m_runsPanel);
    m_centre->setStretchFactor(0, 1);
    m_centre->setSizes({ 526, 444 });
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_centre);
    m_rows->addWidget(bottom);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({ 600, 110 });
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(scroll);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 288, 980 });
    for (QSplitter *splitter : { m_columns, m_rows, m_centre })
        splitter->setChildrenCollapsible(false);
    setCentralWidget(m_columns);
}

void MainWindow::makeLessons()
{
    m_lessons = new LessonPanel(m_presentation);
    m_lessonDock = new QDockWidget(tr("Lessons"), this);
    m_lessonDock->setObjectName(QStringLiteral("lessonDock"));
    m_lessonDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_lessonDock->setWidget(m_lessons);
    addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
    m_lessonDock->hide();
    // The charts are what a lesson is about: the list of runs makes room for it.
    connect(m_lessonDock, &QDockWidget::visibilityChanged, this, [this](bool shown) {
        if (m_lessonDock->isFloating() || shown == !m_sizesWithoutLesson.isEmpty() || isMinimized())
            return;
        if (!shown) {
            m_centre->setSizes(std::exchange(m_sizesWithoutLesson, {}));
            return;
        }
        m_sizesWithoutLesson = m_centre->sizes();
        m_centre->setSizes({ 5, 3 }); // shares
    });
    connect(m_lessons, &LessonPanel::openFileRequested, this, &MainWindow::chooseLesson);
    connect(m_lessons, &LessonPanel::stopRequested, this, &MainWindow::stopRequested);
}

QAction *MainWindow::makeAction(const char *name, const QString &text,
                                const QKeySequence &shortcut, const QString &help)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setStatusTip(help);
    action->setToolTip(shortcut.isEmpty()
                           ? help
                           : tr("%1 (%2)").arg(help, shortcut.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_start = makeAction("start", tr("&Start"), QKeySequence(tr("Ctrl+R")),
                         tr("Train as the form on the left says"));
    m_pause = makeAction("pause", tr("&Pause"), QKeySequence(tr("Ctrl+Space")),
                         tr("Pause or go on; a pause is not counted as training time"));
    m_stop = makeAction("stop", tr("S&top"), QKeySequence(tr("Ctrl+.")),
                        tr("Stop the run and what is queued; the run can be continued from its checkpoint"));
    m_compare = makeAction("compare", tr("&Compare…"), {},
                           tr("Train E2E and GRAM one after the other and draw them together"));
    m_findRate = makeAction("findRate", tr("Find a &Rate…"), {},
                            tr("Try a few learning rates of the encoder for some steps each"));
    m_pause->setCheckable(true);
    m_openFolder = makeAction("openFolderAction", tr("&Open Dataset Folder…"), QKeySequence::Open,
                              tr("Choose a dataset's folder"));
    m_import = makeAction("importData", tr("&Import Data…"), QKeySequence(tr("Ctrl+I")),
                          tr("Turn the files of a dataset, as they were downloaded, into one to train on"));
    m_openModel = makeAction("openModelAction", tr("Open &Model Folder…"), QKeySequence(tr("Ctrl+Shift+O")),
                             tr("Choose a Hugging Face model's folder"));
    m_openConfiguration = makeAction("openConfiguration", tr("Open &Configuration…"), {},
                                     tr("Fill in the form from a configuration file"));
    m_saveConfiguration = makeAction("saveConfiguration", tr("&Save Configuration As…"),
                                     QKeySequence::Save,
                                     tr("Save the form as a configuration file"));
    m_copyCommand = makeAction("copyCommandLine", tr("Copy Command &Line"), {},
                               tr("Copy the command that does in a terminal what the form says"));

    m_presentation = makeAction("presentation", tr("&Presentation Mode"), QKeySequence(tr("F11")),
                                tr("Large type and the whole screen, for a projector"));
    m_presentation->setIconText(tr("Large type"));
    m_presentation->setCheckable(true);

    connect(m_presentation, &QAction::toggled, this, &MainWindow::setPresentation);
    connect(m_start, &QAction::triggered, this, &MainWindow::startRequested);
    connect(m_pause, &QAction::triggered, this, &MainWindow::pauseRequested);
    connect(m_stop, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(m_compare, &QAction::triggered, this, &MainWindow::showCompareDialog);
    connect(m_findRate, &QAction::triggered, this, &MainWindow::findRateRequested);
    connect(m_setup, &SetupPanel::findRateRequested, this, &MainWindow::findRateRequested);
    connect(m_openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_import, &QAction::triggered, this, &MainWindow::importRequested);
    connect(m_openModel, &QAction::triggered, this, &MainWindow::chooseModel);
    connect(m_openConfiguration, &QAction::triggered, this, &MainWindow::openConfiguration);
    connect(m_saveConfiguration, &QAction::triggered, this, &MainWindow::saveConfiguration);
    connect(m_copyCommand, &QAction::triggered, this, &MainWindow::copyCommandLineRequested);
}

void MainWindow::makeMenus(QUndoStack *undo)
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_openFolder);
    file->addAction(m_import);
    m_recentMenu = file->addMenu(tr("&Recent Folders"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    file->addAction(m_openModel);
    m_recentModelsMenu = file->addMenu(tr("R&ecent Models"));
    m_recentModelsMenu->setObjectName(QStringLiteral("recentModelsMenu"));
    file->addAction(m_runsPanel->exportAction());
    file->addSeparator();
    file->addAction(m_openConfiguration);
    file->addAction(m_saveConfiguration);
    m_configurationsMenu = file->addMenu(tr("Co&nfigurations"));
    m_configurationsMenu->setObjectName(QStringLiteral("configurationsMenu"));
    setConfigurations({});
    file->addSeparator();
    QAction *quit = makeAction("quit", tr("&Quit"), QKeySequence::Quit, tr("Close GRAM Lab"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undoAction = undo->createUndoAction(this, tr("&Undo"));
    undoAction->setObjectName(QStringLiteral("undo"));
    undoAction->setShortcut(QKeySequence::Undo);
    QAction *redoAction = undo->createRedoAction(this, tr("&Redo"));
    redoAction->setObjectName(QStringLiteral("redo"));
    redoAction->setShortcut(QKeySequence::Redo);
    edit->addActions({ undoAction, redoAction });
    edit->addSeparator();
    QAction *preferences = makeAction("preferences", tr("&Settings…"), QKeySequence::Preferences,
                                      tr("Language and colours of the program"));
    connect(preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    edit->addAction(preferences);

    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({ m_start, m_pause, m_stop });
    run->addSeparator();
    run->addAction(m_compare);
    run->addAction(m_findRate);
    run->addAction(m_copyCommand);
    run->addSeparator();
    run->addActions(m_runsPanel->menuActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *dataset = makeAction("showDataset", tr("&Dataset…"), QKeySequence(tr("Ctrl+D")),
                                  tr("The dataset's figures, warnings and samples"));
    connect(dataset, &QAction::triggered, this, &MainWindow::showDatasetPage);
    view->addAction(dataset);
    m_pagesMenu = view->addMenu(tr("&Pages"));
    QMenu *theme = view->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const QList<QPair<const char *, QString>> themes { { "themeSystem", tr("&System") },
                                                       { "themeLight", tr("&Light") },
                                                       { "themeDark", tr("&Dark") } };
    for (int i = 0; i < themes.size(); ++i) {
        QAction *action = makeAction(themes[i].first, themes[i].second, {}, tr("Colours"));
        action->setCheckable(true);
        action->setActionGroup(m_themes);
        theme->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { setTheme(static_cast<Theme>(i)); });
    }
    m_themes->actions().constFirst()->setChecked(true);
    QAction *all = makeAction("showAll", tr("Show &All of the Charts"), QKeySequence(tr("Ctrl+0")),
                              tr("Undo zooming and moving in the charts"));
    connect(all, &QAction::triggered, m_charts, &ChartsPanel::resetZoom);
    view->addAction(all);
    view->addAction(m_presentation);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *whatsThis = QWhatsThis::createAction(this); // Shift+F1, in Qt's own words
    whatsThis->setObjectName(QStringLiteral("whatsThis"));
    connect(whatsThis, &QAction::triggered, this, [this] {
        for (QWidget *widget : findChildren<QWidget *>())
            if (widget->whatsThis().isEmpty())
                widget->setWhatsThis(widget->toolTip());
    });
    help->addAction(whatsThis);
    QAction *lessons = makeAction("lessons", tr("&Lessons"), QKeySequence(tr("Ctrl+L")),
                                  tr("Short guided lessons that train with this window"));
    connect(lessons, &QAction::triggered, this, &MainWindow::lessonsRequested);
    help->addAction(lessons);
    QAction *lesson = makeAction("openLessonAction", tr("&Open a Lesson…"), {},
                                 tr("Open a lesson from a file, of a teacher for example"));
    connect(lesson, &QAction::triggered, this, &MainWindow::chooseLesson);
    help->addAction(lesson);
    help->addSeparator();
    QAction *diagnostics = makeAction("copyDiagnostics", tr("Copy &Diagnostics"), {},
                                      tr("Copy versions, device and BLAS, for a report"));
    connect(diagnostics, &QAction::triggered, this, &MainWindow::copyDiagnosticsRequested);
    help->addAction(diagnostics);
    QAction *about = makeAction("about", tr("&About GRAM Lab"), {}, tr("Version and licence"));
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    help->addAction(about);
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Run"));
    bar->setObjectName(QStringLiteral("runToolBar"));
    bar->setMovable(false);
    bar->setIconSize({ 16, 16 });
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({ m_start, m_pause, m_stop });
    bar->addSeparator();
    bar->addAction(m_compare);
    bar->addAction(m_copyCommand);
    for (QAction *action : bar->actions())
        if (QWidget *button = bar->widgetForAction(action); button && !action->isSeparator()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
            button->setFocusPolicy(Qt::TabFocus);
        }
}

void MainWindow::updateIcons()
{
    m_start->setIcon(glyphIcon(Glyph::Start, palette()));
    m_pause->setIcon(glyphIcon(m_activity == Activity::Paused ? Glyph::Start : Glyph::Pause,
                               palette()));
    m_stop->setIcon(glyphIcon(Glyph::Stop, palette()));
    m_compare->setIcon(glyphIcon(Glyph::Compare, palette()));
}

void MainWindow::setActivity(Activity activity)
{
    m_activity = activity;
    const bool idle = activity == Activity::Idle;
    m_start->setEnabled(idle);
    m_compare->setEnabled(idle);
    m_findRate->setEnabled(idle);
    m_setup->setIdle(idle);
    m_runsPanel->setIdle(idle);
    m_pause->setEnabled(activity == Activity::Running || activity == Activity::Paused);
    m_pause->setChecked(activity == Activity::Paused);
    m_pause->setText(activity == Activity::Paused ? tr("&Resume") : tr("&Pause"));
    m_stop->setEnabled(!idle && activity != Activity::Stopping);
    m_stop->setText(activity == Activity::Stopping ? tr("S&topping…")
                        : activity == Activity::Exporting ? tr("S&top Export")
                                                          : tr("S&top"));
    updateIcons();
    Q_EMIT activityChanged(activity);
}

void MainWindow::setRecentFolders(const QStringList &folders)
{
    m_setup->setRecentFolders(folders);
    m_recentMenu->clear();
    for (const QString &folder : folders)
        m_recentMenu->addAction(QDir::toNativeSeparators(folder), this,
                                [this, folder] { Q_EMIT folderRequested(folder); });
    m_recentMenu->setEnabled(!folders.isEmpty());
}

void MainWindow::setRecentModels(const QStringList &folders)
{
    m_setup->setRecentModels(folders);
    m_recentModelsMenu->clear();
    for (const QString &folder : folders) {
        const QString shown = QDir::toNativeSeparators(folder);
        m_recentModelsMenu->addAction(QFileInfo(folder).isDir() ? shown : tr("%1 (missing)").arg(shown), this,
                                      [this, folder] { Q_EMIT modelRequested(folder); });
    }
    m_recentModelsMenu->setEnabled(!folders.isEmpty());
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

void MainWindow::showLatencies(const LatencyEstimates &estimates)
{
    m_setup->showLatencies(estimates);
    m_dataset->showLatencies(estimates);
}

void MainWindow::setConfigurations(const QStringList &names)
{
    m_configurationsMenu->clear();
    for (const QString &name : names)
        m_configurationsMenu->addAction(name, this, [this, name] { Q_EMIT namedConfigurationRequested(name); });
    m_configurationsMenu->addSeparator();
    QAction *save = m_configurationsMenu->addAction(tr("&Save Under a Name…"), this, &MainWindow::nameConfiguration);
    save->setObjectName(QStringLiteral("nameConfiguration"));
    QAction *folder = m_configurationsMenu->addAction(tr("Open Their &Folder"), this,
                                                      &MainWindow::configurationsFolderRequested);
    folder->setObjectName(QStringLiteral("configurationsFolder"));
}

QString MainWindow::logText() const
{
    return m_log->text();
}

void MainWindow::setLogText(const QString &text)
{
    m_log->setText(text);
}

void MainWindow::log(const QString &message)
{
    m_log->append(message);
}

void MainWindow::showInformation(const QString &message)
{
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message);
}

void MainWindow::showError(const QString &message)
{
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Error, message);
}

void MainWindow::withdraw(const QString &message)
{
    if (m_message->text() == message)
        m_message->hide();
}

void MainWindow::showFolder(const QString &message, const QString &folder)
{
    m_shownFolder = folder;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message, tr("Open Folder"));
}

void MainWindow::askForExport(quint64 id, const QString &run, const QString &parentFolder, const QString &name,
                              ExportDialog::Adapter adapter)
{
    auto *dialog = new ExportDialog(run, parentFolder, name, adapter, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { Q_EMIT exportRequested(id, dialog->folder(), dialog->asAdapter()); });
    dialog->open();
}

void MainWindow::chooseModel()
{
    const QString model = QString::fromStdString(m_setup->config().model);
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Model's Folder"),
                                                             QDir::isAbsolutePath(model) ? model : QString());
    if (!folder.isEmpty())
        Q_EMIT modelRequested(folder);
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a Dataset's Folder"), QString::fromStdString(m_setup->config().data));
    if (!folder.isEmpty())
        Q_EMIT folderRequested(folder);
}

void MainWindow::openConfiguration()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open Configuration"), {},
                                                      tr("Configurations (*.json)"));
    if (!file.isEmpty())
        Q_EMIT openConfigurationRequested(file);
}

void MainWindow::saveConfiguration()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save Configuration"),
                                                QStringLiteral("config.json"),
                                                tr("Configurations (*.json)"));
    if (!file.isEmpty())
        Q_EMIT saveConfigurationRequested(file);
}

void MainWindow::nameConfiguration()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("nameConfigurationDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Configuration"));
    dialog->setLabelText(tr("Name of the configuration:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString name = text.simplified(); !name.isEmpty())
            Q_EMIT nameConfigurationRequested(name);
    });
    dialog->open();
}

void MainWindow::chooseLesson()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a Lesson"), {}, tr("Lessons (*.json)"));
    if (!file.isEmpty())
        Q_EMIT openLessonRequested(file);
}

void MainWindow::setPresentation(bool on)
{
    constexpr double large = 1.5;
    constexpr int leastRuns = 240;
    setTypeScale(on ? large : 1);
    // The charts and the lesson come first: the buttons over the list of runs may be cut.
    m_runsPanel->setMinimumWidth(on ? leastRuns : 0);
    // The widgets hear of the font from the event loop, and only then know their size.
    QTimer::singleShot(0, this, [this, on] {
        fitSetup();
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    });
}

/// The form does not scroll sideways: its column is as wide as it needs to be.
void MainWindow::fitSetup()
{
    m_setupScroll->setMinimumWidth(m_setup->minimumSizeHint().width()
                                   + m_setupScroll->verticalScrollBar()->sizeHint().width());
}

void MainWindow::showCompareDialog()
{
    auto *dialog = new CompareDialog(m_setup->config(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT compareRequested(dialog->configs()); });
    dialog->open();
}

void MainWindow::addPage(QWidget *page, const QString &title)
{
    const int place = m_pages->addTab(page, title) + 1;
    QAction *action = m_pagesMenu->addAction(title, this, [this, page] { showPage(page); });
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

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About GRAM Lab"),
        tr("<h3>GRAM Lab %1</h3>"
           "<p>Fine-tunes a language model inside a recommender or a knowledge tracing model, and "
           "shows what GRAM saves against end-to-end training.</p>"
           "<p>The method: Yang et al., <i>GRAM: Fast Fine-tuning of Pre-trained Language Models "
           "for Content-based Collaborative Filtering</i>, NAACL 2022.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion())
            + tr("<p>Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU "
                 "(Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and "
                 "CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.</p>")
                  .arg(QLatin1String(qVersion())));
}

void MainWindow::setTheme(Theme theme)
{
    m_theme = theme;
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
    applyTheme(theme);
}

void MainWindow::saveState(QSettings &settings) const
{
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/dataset", m_dataset->saveGeometry());
    settings.setValue("window/columns", m_columns->saveState());
    settings.setValue("window/rows", m_rows->saveState());
    settings.setValue("window/centre", m_centre->saveState());
    m_runsPanel->saveState(settings);
    settings.setValue("window/theme", static_cast<int>(m_theme));
    settings.setValue("window/page", m_pages->currentIndex());
    m_charts->saveState(settings);
}

void MainWindow::restoreState(const QSettings &settings)
{
    restoreGeometry(settings.value("window/geometry").toByteArray());
    m_dataset->restoreGeometry(settings.value("window/dataset").toByteArray());
    m_columns->restoreState(settings.value("window/columns").toByteArray());
    m_rows->restoreState(settings.value("window/rows").toByteArray());
    m_centre->restoreState(settings.value("window/centre").toByteArray());
    m_runsPanel->restoreState(settings);
    setTheme(static_cast<Theme>(std::clamp(settings.value("window/theme").toInt(), 0, 2)));
    m_pages->setCurrentIndex(settings.value("window/page").toInt());
    m_charts->restoreState(settings);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_start)
        updateIcons();
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
    if (findChild<QMessageBox *>(QStringLiteral("closeQuestion")))
        return;
    const bool exporting = m_activity == Activity::Exporting;
    auto *box = new QMessageBox(QMessageBox::Question, exporting ? tr("A Model Is Being Exported") : tr("Training Is Running"),
                                exporting ? tr("A model is still being exported. Stop it and close?")
                                          : tr("A run is still training. Stop it and close?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(exporting ? tr("Nothing is written then; the run and its checkpoint stay.")
                                      : tr("Its checkpoint is saved in the run's folder; “gram-lab run --resume” "
                                           "with that folder goes on with it."));
    QPushButton *stop = box->addButton(tr("&Stop and Close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndClose"));
    QPushButton *keep = box->addButton(exporting ? tr("&Keep Exporting") : tr("&Keep Training"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepTraining"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, stop](const QAbstractButton *clicked) {
        if (clicked == stop)
            Q_EMIT stopAndCloseRequested();
    });
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString folder = droppedFolder(event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    if (files.isEmpty())
        Q_EMIT folderRequested(folder);
    else
        Q_EMIT filesDropped(files);
}

} // namespace gram
