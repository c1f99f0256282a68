// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_controller.h"

#include "api/ce_rates.h"
#include "api/mode_traits.h"
#include "base/files.h"
#include "command_text.h"
#include "config/config_json.h"
#include "data/kt_reader.h"
#include "data/load_dataset.h"
#include "data/mind_reader.h"
#include "device/environment.h"
#include "device/memory_meter.h"
#include "environment_text.h"
#include "error_text.h"
#include "latency/latency_page.h"
#include "mode_text.h"
#include "model_files/model_summary.h"
#include "modes/memory_estimate.h"
#include "progress_panel.h"
#include "run/run_folder.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>

#include <cmath>

namespace gram {

namespace {

bool isDataset(const QString &folder)
{
    const std::filesystem::path path = folder.toStdString();
    return isKtFolder(path) || isMindFolder(path);
}

constexpr int maxRecent = 8;
constexpr int loadDelayMs = 400;
constexpr int saveDelayMs = 2000;

/// The newest first.
void remember(QStringList &recent, const QString &folder)
{
    recent.removeAll(folder);
    recent.prepend(folder);
    while (recent.size() > maxRecent)
        recent.removeLast();
}

QString dataFile(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

/// Of the configurations that the user has named.
QString configurationsFolder()
{
    return dataFile(QStringLiteral("configurations"));
}

RunConfig windowDefaults()
{
    RunConfig config;
    config.baselineSteps = 5; // a speedup from the first run on
    config.evalEvery = SetupPanel::demoEvalEvery;
    config.out = dataFile(QStringLiteral("runs")).toStdString();
    return config;
}

} // namespace

WindowController::WindowController(const Selection &selection, QObject *parent)
    : QObject(parent)
    , m_library(m_runs, m_undo, dataFile(QStringLiteral("library.sqlite")), QString::fromStdString(windowDefaults().out))
{
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(loadDelayMs);
    connect(&m_loadTimer, &QTimer::timeout, this, &WindowController::loadDataset);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &WindowController::save);
    connect(&m_import, &ImportController::openRequested, this, &WindowController::openFolder);
    connect(&m_library, &LibraryController::failed, this, [this](const QString &message) { m_window->showError(message); });
    m_translations.use(m_settings.value("language").toString());
    connectSession();
    makeWindow();
    restore(selection);
    m_lessons.emplace(m_runs, *m_window, m_settings);
}

WindowController::~WindowController()
{
    m_lessons.reset(); // gives the user's configuration back
    save();
}

void WindowController::makeWindow()
{
    m_window = std::make_unique<MainWindow>(&m_runs, &m_undo);
    m_board.addTo(*m_window);
    m_latency = new LatencyPage(&m_runs);
    m_window->addPage(m_latency, tr("Latency"));
    m_latencies.emplace(m_session, *m_window, *m_latency);
    m_probe.emplace(m_session, m_runs, *m_window);
    m_rates.emplace(m_session, *m_window);
    connectWindow();
    m_window->restoreState(m_settings);
    m_probe->restoreState(m_settings);
    m_latency->restoreState(m_settings);
    QStringList devices;
    for (const std::string &device : availableDevices())
        devices += QString::fromStdString(device);
    m_window->setup()->setDevices(devices);
    m_window->setRecentFolders(m_recent);
    m_window->setRecentModels(m_recentModels);
    showConfigurations();
}

void WindowController::remakeWindow()
{
    const QString lesson = m_lessons ? m_lessons->openId() : QString();
    m_lessons.reset(); // it gives the form back to the user
    save();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_runs.retranslate();
    makeWindow();
    m_window->setup()->setConfig(old->setup()->config());
    m_formHistory.watch(m_window->setup());
    if (m_dataset)
        m_window->showDataset(*m_dataset);
    if (m_model)
        m_window->setup()->showModel(*m_model);
    refreshEstimates();
    m_window->setLogText(old->logText());
    m_window->setActivity(old->activity());
    m_window->progress()->showIdle(tr("Ready"));
    for (const RunData &run : m_runs.runs())
        if (run.state == RunState::Running || run.state == RunState::Paused)
            m_window->progress()->beginRun(run.name(), m_started, m_queued, run.config.seconds);
    m_lessons.emplace(m_runs, *m_window, m_settings);
    m_window->show();
    if (!lesson.isEmpty())
        m_lessons->open(lesson);
}

void WindowController::connectWindow()
{
    connect(m_window.get(), &MainWindow::startRequested, this, &WindowController::startRun);
    connect(m_window.get(), &MainWindow::compareRequested, this, &WindowController::compare);
    connect(m_window.get(), &MainWindow::pauseRequested, this, &WindowController::setPaused);
    connect(m_window.get(), &MainWindow::stopRequested, this, &WindowController::stop);
    connect(m_window.get(), &MainWindow::folderRequested, this, &WindowController::openFolder);
    connect(m_window.get(), &MainWindow::modelRequested, this, &WindowController::openModel);
    connect(m_window.get(), &MainWindow::importRequested, this, [this] { m_import.open({}, m_window.get()); });
    connect(m_window.get(), &MainWindow::filesDropped, this, [this](const QStringList &files) {
        if (isLessonFile(files.first()))
            return m_lessons->openFile(files.first());
        // A file of a dataset or a model stands for its folder.
        const QString folder = QFileInfo(files.first()).path();
        if (isDataset(folder) || ModelFolder::is(folder.toStdString()))
            openFolder(folder);
        else if (files.size() == 1 && files.first().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            openConfiguration(files.first());
        else
            m_import.open(files, m_window.get());
    });
    connect(m_window.get(), &MainWindow::exportRequested, this, &WindowController::exportModel);
    connect(m_window.get(), &MainWindow::openConfigurationRequested, this,
            &WindowController::openConfiguration);
    connect(m_window.get(), &MainWindow::saveConfigurationRequested, this,
            &WindowController::saveConfiguration);
    connect(m_window.get(), &MainWindow::namedConfigurationRequested, this, &WindowController::openNamedConfiguration);
    connect(m_window.get(), &MainWindow::nameConfigurationRequested, this, &WindowController::nameConfiguration);
    connect(m_window.get(), &MainWindow::configurationsFolderRequested, this, [] {
        QDir().mkpath(configurationsFolder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(configurationsFolder()));
    });
    connect(m_window.get(), &MainWindow::preferencesRequested, this, &WindowController::showPreferences);
    connect(m_window.get(), &MainWindow::copyCommandLineRequested, this,
            &WindowController::copyCommandLine);
    connect(m_window.get(), &MainWindow::copyDiagnosticsRequested, this,
            &WindowController::copyDiagnostics);
    connect(m_window.get(), &MainWindow::stopAndCloseRequested, this, [this] {
        m_closing = true;
        m_library.keepQueue();
        if (m_session.openRuns() == 0 && !m_exporting) // it ended while the question was open
            m_window->close();
        else
            stop();
    });
    connect(m_window.get(), &MainWindow::activityChanged, m_latency,
            [this](MainWindow::Activity activity) { m_latency->setIdle(activity == MainWindow::Activity::Idle); });
    connect(m_latency, &LatencyPage::trainingRequested, this, &WindowController::trainLatencies);
    RunsPanel *panel = m_window->runsPanel();
    connect(panel, &RunsPanel::goOnRequested, this, &WindowController::goOn);
    connect(panel, &RunsPanel::baselineRequested, &m_runs, &RunModel::useAsBaseline);
    connect(panel, &RunsPanel::againRequested, this, &WindowController::runAgain);
    connect(panel, &RunsPanel::settingsRequested, this, &WindowController::useSettings);
    m_library.connectPanel(panel);
    connect(panel, &RunsPanel::exportRequested, this, &WindowController::askForExport);
    const auto showFolder = [](const QString &folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(folder).absolutePath()));
    };
    connect(panel, &RunsPanel::openFolderRequested, this, showFolder);
    connect(m_window.get(), &MainWindow::showFolderRequested, this, showFolder);
    connect(m_window->setup(), &SetupPanel::configChanged, this, &WindowController::refreshModel);
    connect(m_window->setup(), &SetupPanel::configChanged, &m_loadTimer, qOverload<>(&QTimer::start));
    connect(m_window->setup(), &SetupPanel::configChanged, &m_saveTimer, qOverload<>(&QTimer::start));
}

void WindowController::connectSession()
{
    connect(&m_session, &TrainingSession::datasetLoaded, this,
            [this](const DatasetSummary &summary) {
                m_dataset = summary;
                m_window->withdraw(m_datasetError);
                m_window->showDataset(summary);
                refreshModel();
                if (m_session.openRuns() == 0)
                    m_window->progress()->showIdle(tr("Ready"));
                m_window->log(tr("Read %1.").arg(QString::fromStdString(summary.name)));
            });
    connect(&m_session, &TrainingSession::datasetFailed, this, [this](const QString &message) {
        m_datasetError = message;
        m_window->showDatasetMessage(message);
        if (m_session.openRuns() == 0)
            m_window->progress()->showIdle(tr("The dataset cannot be used"));
        m_window->showError(message);
    });
    connect(&m_session, &TrainingSession::modelOpened, this, &WindowController::onModelOpened);
    connect(&m_session, &TrainingSession::modelFailed, this, &WindowController::onModelFailed);
    connect(&m_session, &TrainingSession::exported, this, [this](const QString &folder, const QString &warning) {
        onExportEnded();
        const QString done = tr("Exported the model to %1.").arg(QDir::toNativeSeparators(folder));
        m_window->showFolder(warning.isEmpty() ? done : done + QLatin1Char(' ') + warning, folder);
    });
    connect(&m_session, &TrainingSession::exportFailed, this, [this](const QString &message) {
        onExportEnded();
        m_window->showError(tr("The model was not exported. %1").arg(message));
    });
    connect(&m_session, &TrainingSession::exportCancelled, this, [this] {
        onExportEnded();
        m_window->log(tr("The export was stopped; nothing was written."));
    });
    connect(&m_session, &TrainingSession::runStarted, this, [this](quint64 id) {
        ++m_started;
        m_runs.setState(id, RunState::Running);
        const int row = m_runs.rowOf(id);
        if (row < 0)
            return;
        const RunData &run = m_runs.run(row);
        m_window->progress()->beginRun(run.name(), m_started, m_queued, run.config.seconds);
        m_window->log((run.steps.empty() ? tr("%1 started.") : tr("%1 continues.")).arg(run.name()));
    });
    connect(&m_session, &TrainingSession::runFolderMade, &m_library, &LibraryController::onFolder);
    connect(&m_session, &TrainingSession::progressed, this, &WindowController::onProgress);
    connect(&m_session, &TrainingSession::baselineMeasured, this,
            [this](quint64 id, const Baseline &baseline) {
                m_runs.setBaseline(id, baseline);
                m_window->log(tr("E2E takes %1 s a step (mean of %n step(s)).", nullptr,
                                static_cast<int>(baseline.steps))
                                 .arg(QLocale().toString(baseline.secondsPerStep, 'g', 3)));
            });
    connect(&m_session, &TrainingSession::warned, this,
            [this](quint64, const QString &sentence) { m_window->showError(sentence); });
    connect(&m_session, &TrainingSession::metricsUpdated, this,
            [this](quint64 id, const MetricsSnapshot &snapshot) {
                m_runs.append(id, snapshot);
                if (m_window->activity() == MainWindow::Activity::Running)
                    m_window->progress()->showSteps(snapshot);
            });
    connect(&m_session, &TrainingSession::evaluated, this,
            [this](quint64 id, const Evaluation &evaluation) {
                m_runs.append(id, evaluation);
                QStringList metrics;
                for (const Metric &metric : evaluation.metrics)
                    if (std::isfinite(metric.value))
                        metrics += QStringLiteral("%1 %2").arg(
                            QString::fromStdString(metric.name),
                            QLocale().toString(metric.value, 'f', 4));
                m_window->log(tr("Step %1, validation: %2.")
                                 .arg(QLocale().toString(static_cast<qlonglong>(evaluation.step)),
                                      metrics.join(QLatin1String(", "))));
            });
    connect(&m_session, &TrainingSession::runEnded, this, &WindowController::onRunEnded);
    connect(&m_session, &TrainingSession::becameIdle, this, &WindowController::onIdle);
}

void WindowController::restore(const Selection &selection)
{
    m_recent = m_settings.value("recentFolders").toStringList();
    m_recentModels = m_settings.value("recentModels").toStringList();
    m_exportFolder = m_settings.value("exportFolder").toString();

    RunConfig config = windowDefaults();
    const QString json = m_settings.value("configuration").toString();
    if (!json.isEmpty()) {
        try {
            config = configFromJson(json.toStdString(), "", config);
        } catch (const Error &) {
            m_window->log(tr("The last configuration cannot be read; the form has the defaults."));
        }
    }
    if (!selection.demo.isEmpty()) {
        config.data.clear();
        config.demo = selection.demo.toStdString();
    }
    m_window->setRecentFolders(m_recent);
    m_window->setRecentModels(m_recentModels);
    m_window->setup()->setConfig(config);
    m_formHistory.watch(m_window->setup());
    if (!selection.folder.isEmpty())
        openFolder(selection.folder);

    if (const int held = m_library.load(); held > 0)
        m_window->showInformation(tr("%n run(s) waited when the program ended. To start one, select it among the "
                                     "runs and press Continue.", nullptr, held));

    const Environment environment = environmentFor(config);
    m_window->log(tr("LibTorch %1, BLAS: %2, %n thread(s).", nullptr,
                    static_cast<int>(environment.threads))
                     .arg(QString::fromStdString(environment.torchVersion),
                          blasText(environment)));
    if (environment.slowBlas)
        m_window->showInformation(tr("Training will be many times slower than it need be: the "
                                    "reference BLAS is in use. Install OpenBLAS (sudo apt install "
                                    "libopenblas0-openmp) and start the program again."));
}

void WindowController::save()
{
    m_window->saveState(m_settings);
    m_latency->saveState(m_settings);
    m_probe->saveState(m_settings);
    m_settings.setValue("recentFolders", m_recent);
    m_settings.setValue("recentModels", m_recentModels);
    m_settings.setValue("exportFolder", m_exportFolder);
    m_settings.setValue("configuration",
                        QString::fromStdString(toJson(m_window->setup()->config())));
}

void WindowController::openFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    if (ModelFolder::is(path.toStdString()))
        return openModel(path);
    if (QFile::exists(path + QStringLiteral("/config.json")) && QFile::exists(path + QStringLiteral("/metrics.csv")))
        return m_library.addFolder(path);
    if (QDir(path).exists() && !QDir(path).isEmpty() && !isDataset(path)) {
        m_import.open({ path }, m_window.get()); // perhaps a dataset in another layout
        return;
    }
    remember(m_recent, path);
    m_window->setRecentFolders(m_recent);
    m_window->setup()->chooseFolder(path);
}

void WindowController::openModel(const QString &model)
{
    if (model == QLatin1String("random")) {
        m_wantedModel.clear();
        m_window->setup()->chooseModel(model);
        return;
    }
    const QString wanted = model == QLatin1String("bundled") ? model : QDir(model).absolutePath();
    if (m_model && wanted == m_modelName) { // back again
        m_wantedModel.clear();
        m_window->setup()->showModelChoice();
        return;
    }
    m_wantedModel = wanted;
    if (m_session.openRuns() > 0) {
        m_window->log(tr("%1 is opened when the runs have ended.").arg(QDir::toNativeSeparators(wanted)));
        m_window->setup()->showModelChoice();
    }
    m_session.openModel(wanted);
}

/// Sees to it that the card shows the form's model.
void WindowController::refreshModel()
{
    const RunConfig config = m_window->setup()->config();
    const std::string noBf16 = bf16Unavailable(config.device);
    m_window->setup()->setBf16Unavailable(
        noBf16.empty() ? QString() : tr("bfloat16 cannot be chosen here: %1.").arg(QString::fromStdString(noBf16)));
    const QString model = QString::fromStdString(config.model);
    if (model != m_modelName)
        m_wantedModel.clear(); // the form has got another one meanwhile
    if (config.model == "random") {
        m_model = summarizeRandomModel(config, m_dataset ? m_dataset->vocabularySize : config.vocabularySize);
        m_window->setup()->showModel(*m_model);
    } else if (model != m_modelName) {
        m_model.reset();
        m_window->setup()->showModelMessage(m_session.openRuns() > 0 ? tr("It is read when the runs have ended.")
                                                                    : tr("Reading…"));
        m_session.openModel(model);
    }
    m_modelName = model;
    refreshEstimates();
}

void WindowController::showStudy()
{
    m_latency->setConfig(resolved(m_window->setup()->config()));
}

void WindowController::refreshEstimates()
{
    showStudy();
    const RunConfig config = m_window->setup()->config();
    const bool known = m_model && m_dataset;
    const MemoryMeter meter(config.device);
    const std::uint64_t free = meter.obtainable();
    m_window->setup()->showEstimates(known ? estimateMemory(*m_model, config, *m_dataset, free)
                                          : std::vector<MemoryEstimate>(),
                                    free);
}

void WindowController::onModelOpened(const QString &model, const ModelSummary &summary)
{
    if (model == m_wantedModel) {
        m_wantedModel.clear();
        if (!summary.bundled) {
            remember(m_recentModels, model);
            m_window->setRecentModels(m_recentModels);
        }
        m_modelName = model; // it need not be read again
        m_model = summary;
        m_window->setup()->chooseModel(model);
    }
    if (model != QString::fromStdString(m_window->setup()->config().model))
        return; // another one was chosen meanwhile
    m_model = summary;
    m_window->setup()->showModel(summary);
    refreshEstimates();
    m_window->log(tr("Opened the model “%1”.").arg(QString::fromStdString(summary.name)));
}

void WindowController::onModelFailed(const QString &model, const QString &message)
{
    const bool ofTheForm = model == QString::fromStdString(m_window->setup()->config().model);
    if (!ofTheForm && model != m_wantedModel)
        return; // another one was chosen meanwhile
    m_window->showError(message);
    m_wantedModel.clear();
    m_window->setup()->showModelChoice();
    if (ofTheForm) {
        m_window->setup()->showModelMessage(message);
    } else if (!m_model) { // its reading was dropped for this one's
        m_modelName.clear();
        refreshModel();
    }
}

void WindowController::loadDataset()
{
    const RunConfig config = m_window->setup()->config();
    if (m_loadConfig && sameDataset(*m_loadConfig, config))
        return;
    m_loadConfig = config;
    m_dataset.reset();
    refreshModel();
    m_window->showDatasetMessage(m_session.openRuns() > 0 ? tr("It is read when the runs have ended.")
                                                         : tr("Reading…"));
    m_session.loadDataset(config);
}

void WindowController::beginQueue()
{
    m_queued = 0;
    m_started = 0;
    if (m_loadTimer.isActive()) { // the card must show the data of the run that starts now
        m_loadTimer.stop();
        loadDataset();
    }
}

/// True, and says so, while the model that the form shows is not yet known to be one.
bool WindowController::isOpening()
{
    if (!m_wantedModel.isEmpty())
        m_window->showInformation(tr("The model is still being opened. Try again in a moment."));
    return !m_wantedModel.isEmpty();
}

void WindowController::startRun()
{
    if (isOpening())
        return;
    beginQueue();
    queue(m_window->setup()->config());
}

void WindowController::compare(const std::vector<RunConfig> &configs)
{
    if (isOpening())
        return;
    beginQueue();
    for (const RunConfig &config : configs)
        if (!queue(config))
            return;
}

/// With what the data and the model decide, as far as they are known, so that it equals what the
/// runs' folders say.
RunConfig WindowController::resolved(RunConfig config) const
{
    if (m_dataset && m_loadConfig && sameDataset(*m_loadConfig, config))
        config.cf = cfFor(config, m_dataset->kind);
    if (config.pooling == Pooling::Model && m_model && m_modelName == QString::fromStdString(config.model)) {
        config.pooling = m_model->pooling;
        config.normalize = config.normalize || m_model->normalize;
    }
    if (const bool known = m_model && m_modelName == QString::fromStdString(config.model);
        known || config.model == "bundled" || config.model == "random")
        config.ceRate = ceRateFor(config, known ? m_model->hidden : config.hidden);
    return config;
}

bool WindowController::queue(RunConfig config)
{
    config = resolved(config);
    // Nothing to measure where the window knows E2E's speed on the same work.
    if (traitsOf(config.mode).isReference || m_runs.referenceFor(config))
        config.baselineSteps = 0;
    try {
        validate(config);
    } catch (const Error &error) {
        m_window->showError(errorText(error));
        return false;
    }
    m_runs.add(m_session.start(config), config);
    ++m_queued;
    m_window->setActivity(MainWindow::Activity::Running);
    m_window->progress()->showActivity(tr("Starting"));
    return true;
}

void WindowController::goOn(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    if (m_runs.run(row).state == RunState::Held)
        return startHeld(id);
    if (m_runs.run(row).state != RunState::Cancelled && m_runs.run(row).state != RunState::Interrupted)
        return;
    const std::string folder = m_runs.run(row).folder.toStdString();
    try {
        m_library.loadSeries(id);
        if (m_session.openRuns() == 0)
            beginQueue();
        m_runs.goOn(id, m_session.goOn(readRunConfig(folder), QString::fromStdString(folder)));
    } catch (...) { // the folder is gone, or its configuration was edited
        m_window->showError(currentExceptionText());
        return;
    }
    ++m_queued;
    m_window->setActivity(MainWindow::Activity::Running);
    m_window->progress()->showActivity(tr("Starting"));
}

void WindowController::startHeld(quint64 id)
{
    if (m_session.openRuns() == 0)
        beginQueue();
    const RunConfig config = m_runs.run(m_runs.rowOf(id)).config;
    m_runs.start(id, m_session.start(config));
    ++m_queued;
    if (m_window->activity() == MainWindow::Activity::Idle) {
        m_window->setActivity(MainWindow::Activity::Running);
        m_window->progress()->showActivity(tr("Starting"));
    }
}

void WindowController::runAgain(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunConfig config = m_runs.run(row).config;
    beginQueue();
    queue(config);
}

void WindowController::trainLatencies(const QList<quint64> &stopped, const std::vector<RunConfig> &configs)
{
    if (isOpening() || m_session.openRuns() > 0)
        return;
    beginQueue();
    for (const quint64 id : stopped)
        goOn(id);
    for (const RunConfig &config : configs)
        if (!queue(config))
            return;
}

void WindowController::useSettings(quint64 id)
{
    if (const int row = m_runs.rowOf(id); row >= 0)
        m_window->setup()->setConfig(m_runs.run(row).config);
}

void WindowController::askForExport(quint64 id)
{
    const int row = m_runs.rowOf(id);
    if (row < 0)
        return;
    const RunData &run = m_runs.run(row);
    if (m_exportFolder.isEmpty())
        m_exportFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const std::string_view mode = nameOf(run.config.mode);
    const QString model = run.config.model == "random" ? QStringLiteral("encoder")
        : run.config.model == "bundled"                ? QStringLiteral("wordnet-mini")
                                                       : modelTitle(run.config);
    m_window->askForExport(id, run.name(), m_exportFolder,
                          QStringLiteral("%1-%2").arg(model, QString::fromUtf8(mode.data(), static_cast<qsizetype>(mode.size()))),
                          !usesLora(run.config)             ? ExportDialog::Adapter::None
                              : run.config.model == "random" ? ExportDialog::Adapter::Impossible
                                                             : ExportDialog::Adapter::Offered);
}

void WindowController::exportModel(quint64 id, const QString &folder, bool asAdapter)
{
    const int row = m_runs.rowOf(id);
    if (row < 0 || m_window->activity() != MainWindow::Activity::Idle) // a run was started meanwhile
        return;
    m_exportFolder = QFileInfo(folder).absolutePath();
    m_exporting = true;
    m_window->setActivity(MainWindow::Activity::Exporting);
    m_window->progress()->beginRun(tr("Export of %1").arg(m_runs.run(row).name()), 1, 1, 0);
    m_session.exportModel(m_runs.run(row).folder, folder, asAdapter);
}

void WindowController::onExportEnded()
{
    m_exporting = false;
    onIdle();
}

void WindowController::setPaused(bool paused)
{
    m_session.setPaused(paused);
    for (const RunData &run : m_runs.runs())
        if (run.state == RunState::Running || run.state == RunState::Paused)
            m_runs.setState(run.id, paused ? RunState::Paused : RunState::Running);
    m_window->setActivity(paused ? MainWindow::Activity::Paused : MainWindow::Activity::Running);
    m_window->progress()->showActivity(paused ? tr("Paused") : tr("Resumed"));
    m_window->log(paused ? tr("Paused.") : tr("Resumed."));
}

void WindowController::stop()
{
    for (const RunData &run : m_runs.runs())
        if (!run.hasEnded() && run.state != RunState::Queued)
            m_runs.setState(run.id, RunState::Stopping);
    m_window->setActivity(MainWindow::Activity::Stopping);
    m_window->progress()->showActivity(m_exporting ? tr("Stopping") : tr("Stopping, saving the checkpoint"));
    m_session.stop();
}

void WindowController::onProgress(quint64 id, const Progress &progress)
{
    if (id == 0 && m_started > 0 && m_session.openRuns() > 0)
        return;
    if (m_window->activity() != MainWindow::Activity::Paused
        && m_window->activity() != MainWindow::Activity::Stopping)
        m_window->progress()->showProgress(progress);
}

void WindowController::onRunEnded(quint64 id, const RunResult &result)
{
    m_runs.finish(id, result);
    const int row = m_runs.rowOf(id);
    const QString name = row < 0 ? tr("A run") : m_runs.run(row).name();
    const int lastStep = row < 0 || m_runs.run(row).steps.empty() // of all its parts
        ? static_cast<int>(result.steps)
        : static_cast<int>(m_runs.run(row).steps.back().step);
    const QString message = QString::fromStdString(result.message);
    switch (result.status) {
    case RunResult::Status::Finished:
        m_window->log(tr("%1 finished: %n step(s) in %2 s.", nullptr, static_cast<int>(result.steps))
                         .arg(name, QLocale().toString(result.seconds, 'f', 1)));
        break;
    case RunResult::Status::Cancelled:
        m_window->log(tr("%1 stopped after %n step(s).", nullptr, lastStep).arg(name));
        if (row >= 0 && RunModel::canGoOn(m_runs.run(row)) && !m_closing)
            m_window->log(tr("To go on with it, select it among the runs and press Continue."));
        break;
    case RunResult::Status::Failed:
        m_window->showError(tr("%1 failed. %2").arg(name, message));
        break;
    }
    // A paused run that was stopped leaves the queue's next one unpaused.
    if (m_session.openRuns() > 0 && m_window->activity() == MainWindow::Activity::Paused)
        m_window->setActivity(MainWindow::Activity::Running);
}

void WindowController::onIdle()
{
    m_window->setActivity(MainWindow::Activity::Idle);
    m_window->progress()->showIdle(tr("Ready"));
    Q_EMIT runsEnded();
    if (m_closing)
        m_window->close();
}

void WindowController::openConfiguration(const QString &file)
{
    try {
        m_window->setup()->setConfig(readConfig(file.toStdString(), windowDefaults()));
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void WindowController::saveConfiguration(const QString &file)
{
    try {
        writeFileAtomically(file.toStdString(), toJson(m_window->setup()->config()));
        m_window->log(tr("Saved %1.").arg(file));
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void WindowController::showConfigurations()
{
    QStringList names;
    for (const QFileInfo &file : QDir(configurationsFolder()).entryInfoList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        names += file.completeBaseName();
    m_window->setConfigurations(names);
}

void WindowController::openNamedConfiguration(const QString &name)
{
    openConfiguration(QDir(configurationsFolder()).filePath(name + QStringLiteral(".json")));
}

void WindowController::nameConfiguration(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|]"));
    QDir().mkpath(configurationsFolder());
    saveConfiguration(QDir(configurationsFolder()).filePath(QString(name).replace(forbidden, QStringLiteral("-")) + QStringLiteral(".json")));
    showConfigurations();
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

void WindowController::copyCommandLine()
{
    const QString command = commandText(m_window->setup()->config());
    QGuiApplication::clipboard()->setText(command);
    m_window->log(tr("Copied: %1").arg(command));
}

void WindowController::copyDiagnostics()
{
    const Environment e = environmentFor(m_window->setup()->config());
    const QStringList lines {
        QStringLiteral("GRAM Lab %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, LibTorch %2").arg(QString::fromLatin1(qVersion()),
                                                 QString::fromStdString(e.torchVersion)),
        QStringLiteral("BLAS %1").arg(QString::fromStdString(e.blas)),
        QStringLiteral("Device %1, %2 threads").arg(QString::fromStdString(e.device)).arg(e.threads),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                     QSysInfo::currentCpuArchitecture()),
    };
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_window->log(tr("Copied the diagnostics."));
}

} // namespace gram
