// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_controller.h"

#include "data/kt_reader.h"
#include "data/mind_reader.h"
#include "device/blas_choice.h"
#include "device/environment.h"
#include "environment_text.h"
#include "model_files/model_folder.h"
#include "runs/run_actions.h"
#include "runs/runs_panel.h"
#include "said_text.h"
#include "setup/setup_panel.h"
#include "user_files.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLoggingCategory>
#include <QUrl>

namespace gram {

namespace {

Q_LOGGING_CATEGORY(logged, "gram.program", QtWarningMsg)

constexpr int saveDelayMs = 2000;

/// Their names in the settings, and what to call them.
QMap<QString, QString> deviceNames()
{
    QMap<QString, QString> names;
    for (const std::string &device : availableDevices())
        names.insert(QString::fromStdString(device), QString::fromStdString(deviceTitle(device)));
    return names;
}

bool isDataset(const QString &folder)
{
    const std::filesystem::path path = folder.toStdString();
    return isKtFolder(path) || isMindFolder(path);
}

} // namespace

WindowController::WindowController(const Selection &selection, QObject *parent)
    : QObject(parent)
    , m_marker(stateFolder())
    , m_library(m_runs, m_undo, m_jobs, userFile(QStringLiteral("library.sqlite")),
          QString::fromStdString(ConfigurationsController::defaults().out))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &WindowController::save);
    connect(&m_import, &ImportController::openRequested, this, &WindowController::openFolder);
    connect(&m_library, &LibraryController::failed, this,
        [this](const QString &message) { m_window->showError(message); });
    connect(&m_queue, &QueueController::becameIdle, this, &WindowController::runsEnded);
    connect(&m_session, &TrainingSession::runStarted, this, [this](quint64 id) {
        if (const int row = m_runs.rowOf(id); row >= 0)
            m_marker.setRun(m_runs.run(row).folder);
    });
    connect(&m_session, &TrainingSession::runFolderMade, this,
        [this](quint64, const QString &folder) { m_marker.setRun(folder); });
    connect(&m_session, &TrainingSession::runEnded, this, [this] { m_marker.setRun({}); });
    m_translations.use(m_settings.value("language").toString());
    m_window = std::make_unique<MainWindow>(&m_runs, &m_undo);
    m_window->setup()->setDevices(deviceNames());
    makeWindow();
    restore(selection);
    m_lessons.emplace(m_runs, *m_window, m_settings);
    if (QFileInfo(selection.folder).isFile())
        openDropped({ QFileInfo(selection.folder).absoluteFilePath() });
}

WindowController::~WindowController()
{
    m_lessons.reset(); // gives the user's configuration back
    save();
}

/// Has the new window served.
void WindowController::makeWindow()
{
    m_board.addTo(*m_window);
    m_dataset.setWindow(*m_window);
    m_model.setWindow(*m_window);
    m_queue.setWindow(*m_window);
    m_machine.setWindow(*m_window);
    m_configurations.setWindow(*m_window);
    m_latencies.emplace(m_jobs, m_memory, m_session, m_dataset, m_model, m_queue, m_runs, *m_window);
    m_probe.emplace(m_jobs, m_memory, m_session, m_dataset, m_runs, *m_window);
    m_modelViews.emplace(m_jobs, m_memory, m_session, m_runs, *m_window);
    m_window->addPage(m_window->runsPanel()->makeTablePage(), RunsPanel::tr("Runs"));
    m_rates.emplace(m_jobs, m_memory, m_session, *m_window);
    connectWindow();
    m_window->setEnvironment(environmentLine());
    m_window->restoreState(m_settings);
    m_probe->restoreState(m_settings);
    m_latencies->restoreState(m_settings);
}

void WindowController::remakeWindow()
{
    const QString lesson = m_lessons ? m_lessons->openId() : QString();
    m_lessons.reset(); // it gives the form back to the user
    save();
    m_window->leavePresentation(); // its large type is all windows'
    const auto *offer = m_window->findChild<QWidget *>(QStringLiteral("offer"));
    const bool offered = offer && !offer->isHidden();
    m_runs.retranslate();
    auto window = std::make_unique<MainWindow>(&m_runs, &m_undo);
    window->setup()->setDevices(deviceNames());
    window->setup()->setConfig(m_window->setup()->config());
    window->setLogText(m_window->logText());
    // The one before goes when none of the controllers serves it any more.
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, std::move(window));
    makeWindow();
    m_formHistory.watch(m_window->setup());
    m_lessons.emplace(m_runs, *m_window, m_settings);
    if (offered)
        offerInterrupted({});
    m_window->show();
    if (!lesson.isEmpty())
        m_lessons->open(lesson);
}

void WindowController::connectWindow()
{
    connect(m_window.get(), &MainWindow::folderRequested, this, &WindowController::openFolder);
    connect(m_window.get(), &MainWindow::modelRequested, &m_model, &ModelController::open);
    connect(m_window.get(), &MainWindow::importRequested, this, [this] { m_import.open({}, m_window.get()); });
    connect(m_window.get(), &MainWindow::filesDropped, this, &WindowController::openDropped);
    connect(m_window.get(), &MainWindow::preferencesRequested, this, &WindowController::showPreferences);
    RunActions *actions = m_window->runsPanel()->actions();
    m_library.connectActions(actions);
    connect(actions, &RunActions::baselineRequested, &m_runs, &RunModel::useAsBaseline);
    const auto showFolder = [](const QString &folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(folder).absolutePath()));
    };
    connect(actions, &RunActions::openFolderRequested, this, showFolder);
    connect(m_window.get(), &MainWindow::showFolderRequested, this, showFolder);
    connect(m_window.get(), &MainWindow::pageOutsideRequested, this,
        [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_window->setup(), &SetupPanel::configChanged, &m_saveTimer, qOverload<>(&QTimer::start));
}

void WindowController::restore(const Selection &selection)
{
    m_dataset.restore(m_settings);
    m_model.restore(m_settings);
    m_queue.restore(m_settings);
    m_configurations.restore(m_settings, selection.demo);
    m_formHistory.watch(m_window->setup());
    if (!selection.folder.isEmpty() && !QFileInfo(selection.folder).isFile())
        openFolder(selection.folder);

    tellEnvironment();
    const int held = m_library.load();
    const QString waited = held > 0 ? tr("%n run(s) waited when the program ended. To start one, select it among the "
                                         "runs and press Continue.",
                               nullptr, held)
                                    : QString();
    // Last, and so the newest message: it has something to press.
    if (!offerInterrupted(waited) && held > 0)
        m_window->showInformation(waited);
}

bool WindowController::offerInterrupted(const QString &waited)
{
    if (!m_marker.found())
        return false;
    qCInfo(logged, "the program did not come to an end of its own");
    QList<quint64> ids;
    QString name;
    for (const RunData &run : m_runs.runs()) {
        if (run.state == RunState::Interrupted && m_marker.interrupted().contains(run.folder)) {
            ids += run.id;
            name = run.name();
        }
    }
    if (ids.isEmpty())
        return false;
    const QString ended = ids.size() == 1
        ? tr("The program ended while it made %1. What the run's last checkpoint has is kept.").arg(name)
        : tr("The program ended while it made %n runs. What their last checkpoints have is kept.", nullptr,
            static_cast<int>(ids.size()));
    m_window->offer(waited.isEmpty() ? ended : ended + QLatin1Char(' ') + waited, tr("Continue"));
    connect(m_window.get(), &MainWindow::offerAccepted, this, [this, ids] { m_queue.train(ids, {}); });
    return true;
}

QString WindowController::environmentLine() const
{
    const Environment environment = environmentFor(m_window->setup()->config());
    return tr("LibTorch %1, BLAS: %2, %n thread(s).", nullptr, static_cast<int>(environment.threads))
        .arg(QString::fromStdString(environment.torchVersion), blasText(environment));
}

void WindowController::tellEnvironment()
{
    const Environment environment = environmentFor(m_window->setup()->config());
    m_window->log(environmentLine());
    if (const auto reason = whyNoGpu())
        m_window->log(tr("No GPU is used. %1").arg(saidText(*reason)));
    if (const BlasChoice choice = blasChoice(); choice.reason == BlasChoice::Reason::TookForOlder)
        m_window->log(tr("OpenBLAS took the processor for an older one (%1) and was given its kernels for %2.")
                          .arg(QString::fromStdString(choice.otherwise), QString::fromStdString(choice.coreType)));
    else if (choice.reason == BlasChoice::Reason::WrongResults)
        m_window->log(tr("OpenBLAS's kernels for %1 compute wrong results here; it was given those for %2.")
                          .arg(QString::fromStdString(choice.otherwise), QString::fromStdString(choice.coreType)));
    else if (choice.reason == BlasChoice::Reason::OldByUser)
        m_window->showInformation(tr("OPENBLAS_CORETYPE has OpenBLAS use kernels older than what the processor offers: "
                                     "without the variable training is faster."));
    if (environment.slowBlas)
        m_window->showInformation(tr("Training will be many times slower than it need be: the "
                                     "reference BLAS is in use. Install OpenBLAS (sudo apt install "
                                     "libopenblas0-openmp) and start the program again."));
}

void WindowController::save()
{
    m_window->saveState(m_settings);
    m_latencies->saveState(m_settings);
    m_probe->saveState(m_settings);
    m_dataset.save(m_settings);
    m_model.save(m_settings);
    m_queue.save(m_settings);
    m_configurations.save(m_settings);
}

void WindowController::openFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    if (ModelFolder::is(path.toStdString()))
        m_model.open(path);
    else if (QFile::exists(path + QStringLiteral("/config.json"))
        && QFile::exists(path + QStringLiteral("/metrics.csv")))
        m_library.addFolder(path);
    else if (QDir(path).exists() && !QDir(path).isEmpty() && !isDataset(path))
        m_import.open({ path }, m_window.get()); // perhaps a dataset in another layout
    else
        m_dataset.choose(path);
}

void WindowController::openDropped(const QStringList &files)
{
    if (isLessonFile(files.first()))
        return m_lessons->openFile(files.first());
    // A file of a dataset or a model stands for its folder.
    const QString folder = QFileInfo(files.first()).path();
    if (isDataset(folder) || ModelFolder::is(folder.toStdString()))
        openFolder(folder);
    else if (files.size() == 1 && files.first().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        m_configurations.open(files.first());
    else
        m_import.open(files, m_window.get());
}

void WindowController::showPreferences()
{
    auto *dialog = new PreferencesDialog({ m_settings.value("language").toString(), m_window->theme() },
        Translations::languages(), m_window.get());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setPreferences(dialog->preferences()); });
    dialog->open();
}

void WindowController::setPreferences(const Preferences &preferences)
{
    m_window->setTheme(preferences.theme);
    if (preferences.language == m_settings.value("language").toString())
        return;
    m_settings.setValue("language", preferences.language);
    m_translations.use(preferences.language);
    // Not while the window's own dialog is closing.
    QMetaObject::invokeMethod(this, &WindowController::remakeWindow, Qt::QueuedConnection);
}

} // namespace gram
