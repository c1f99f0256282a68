// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_session.h"

#include "data/load_dataset.h"
#include "device/memory_meter.h"
#include "error_text.h"
#include "model_files/model_summary.h"
#include "run/run_folder.h"
#include "train/export_run.h"
#include "train/probe.h"
#include "train/rate_search.h"
#include "train/trainer.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace gram {

namespace {

constexpr int drainIntervalMs = 33;

/// Steps that may wait for the window. Only a window that hangs for minutes gets there: then
/// every second one is dropped for the charts (the run's folder has them all).
constexpr std::size_t maxPendingSteps = 1 << 17;

void appendSteps(std::vector<StepRecord> &pending, const std::vector<StepRecord> &steps)
{
    pending.insert(pending.end(), steps.begin(), steps.end());
    if (pending.size() <= maxPendingSteps)
        return;
    std::size_t kept = 0;
    for (std::size_t i = 1; i < pending.size(); i += 2)
        pending[kept++] = pending[i];
    pending.resize(kept);
}

RunResult resultWithoutTraining(const RunConfig &config, const std::string &runFolder,
                                RunResult::Status status, const QString &message = {})
{
    RunResult result;
    result.config = config;
    result.status = status;
    result.stopReason = status == RunResult::Status::Failed ? RunResult::StopReason::Failure
                                                            : RunResult::StopReason::User;
    result.message = message.toStdString();
    result.runFolder = runFolder;
    return result;
}

struct Failure {
    bool cancelled = false;
    QString message;
};

/// Does the work; nothing it throws leaves the worker thread.
template<typename Work>
std::optional<Failure> attempt(Work &&work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Cancelled &) {
        return Failure { true, {} };
    } catch (...) {
        return Failure { false, currentExceptionText() };
    }
}

} // namespace

/// Hears the engine on the worker thread and puts its values into the pending buffer.
class TrainingSession::Observer : public TrainingObserver {
public:
    Observer(TrainingSession &session, const Job &job)
        : m_session(session)
        , m_job(job)
    {
    }

    void onFolder(const std::filesystem::path &folder) override
    {
        m_session.publish(m_job, [&](Events &events) { events.folder = QString::fromStdString(folder.string()); });
    }
    void onProgress(const Progress &progress) override
    {
        m_session.publish(m_job, [&](Events &events) { events.progress = progress; });
    }
    void onBaseline(const Baseline &baseline) override
    {
        m_session.publish(m_job, [&](Events &events) { events.baseline = baseline; });
    }
    void onWarning(const std::string &sentence) override
    {
        m_session.publish(m_job, [&](Events &events) { events.warning = QString::fromStdString(sentence); });
    }
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        m_session.publish(m_job, [&](Events &events) {
            appendSteps(events.metrics.steps, snapshot.steps);
            events.metrics.phases = snapshot.phases;
            events.metrics.cePeakMemoryBytes = snapshot.cePeakMemoryBytes;
            events.metrics.totalSteps = snapshot.totalSteps;
        });
    }
    void onEvaluation(const Evaluation &evaluation) override
    {
        m_session.publish(m_job, [&](Events &events) { events.evaluations.push_back(evaluation); });
    }

private:
    TrainingSession &m_session;
    const Job &m_job;
};

TrainingSession::TrainingSession(QObject *parent)
    : QObject(parent)
    , m_worker([this](std::stop_token stop) { work(stop); })
{
}

TrainingSession::~TrainingSession()
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        m_worker.request_stop();
        if (m_current)
            m_current->control->requestStop();
    }
    m_worker.join();
}

void TrainingSession::loadDataset(const RunConfig &config)
{
    m_loadId = ++m_lastId;
    replace({ .id = m_loadId, .config = config, .kind = Kind::LoadDataset });
}

void TrainingSession::openModel(const QString &model)
{
    m_modelId = ++m_lastId;
    RunConfig config;
    config.model = model.toStdString();
    replace({ .id = m_modelId, .config = config, .kind = Kind::OpenModel });
}

void TrainingSession::probeStep(const RunConfig &config, std::int64_t epoch, std::int64_t index)
{
    m_probeId = ++m_lastId;
    replace({ .id = m_probeId, .config = config, .kind = Kind::Probe, .epoch = epoch, .index = index });
}

void TrainingSession::proveGradients(const RunConfig &config, std::int64_t epoch, std::int64_t index)
{
    m_proofId = ++m_lastId;
    replace({ .id = m_proofId, .config = config, .kind = Kind::Proof, .epoch = epoch, .index = index });
}

void TrainingSession::findRate(const RunConfig &config, const std::vector<double> &rates, std::int64_t steps)
{
    m_searchId = ++m_lastId;
    replace({ .id = m_searchId, .config = config, .kind = Kind::FindRate, .rates = rates, .steps = steps });
}

void TrainingSession::stopProbe()
{
    cancel(Kind::Probe);
    if (std::exchange(m_probeId, 0) != 0) // what it still tells is dropped
        Q_EMIT probeEnded({});
}

void TrainingSession::stopProof()
{
    cancel(Kind::Proof);
    if (std::exchange(m_proofId, 0) != 0)
        Q_EMIT proofEnded({});
}

void TrainingSession::stopRateSearch()
{
    cancel(Kind::FindRate);
    if (std::exchange(m_searchId, 0) != 0)
        Q_EMIT rateSearchEnded({});
}

std::shared_ptr<const Dataset> TrainingSession::loadedDataset(const RunConfig &config)
{
    const std::lock_guard lock(m_mutex);
    return m_dataset && sameDataset(m_datasetConfig, config) ? m_dataset : nullptr;
}

/// Drops a queued job of this kind and stops the one in progress.
void TrainingSession::cancel(Kind kind)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_jobs, [kind](const Job &other) { return other.kind == kind; });
    if (m_current && m_current->kind == kind)
        m_current->control->requestStop();
}

/// Queues a job in the place of an unfinished one of its kind.
void TrainingSession::replace(Job job)
{
    cancel(job.kind);
    enqueue(std::move(job));
}

void TrainingSession::exportModel(const QString &runFolder, const QString &target, bool asAdapter)
{
    enqueue({ .id = ++m_lastId,
              .config = {},
              .kind = Kind::Export,
              .runFolder = runFolder.toStdString(),
              .target = target.toStdString(),
              .asAdapter = asAdapter });
}

TrainingSession::RunId TrainingSession::start(const RunConfig &config)
{
    const RunId id = ++m_lastId;
    ++m_openRuns;
    stopProbe(); // training goes first
    stopProof();
    stopRateSearch();
    enqueue({ .id = id, .config = config });
    return id;
}

TrainingSession::RunId TrainingSession::goOn(const RunConfig &config, const QString &runFolder)
{
    const RunId id = ++m_lastId;
    ++m_openRuns;
    stopProbe(); // training goes first
    stopProof();
    stopRateSearch();
    enqueue({ .id = id, .config = config, .runFolder = runFolder.toStdString() });
    return id;
}

void TrainingSession::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    if (m_current && m_current->kind == Kind::Run) {
        m_current->control->setPaused(paused);
        return;
    }
    // The run waits for the dataset or the model that is being read.
    const auto next = std::find_if(m_jobs.begin(), m_jobs.end(),
                                   [](const Job &job) { return job.kind == Kind::Run; });
    if (next != m_jobs.end())
        next->control->setPaused(paused);
}

void TrainingSession::stop()
{
    std::vector<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        std::copy_if(m_jobs.begin(), m_jobs.end(), std::back_inserter(dropped), std::mem_fn(&Job::isStoppable));
        std::erase_if(m_jobs, std::mem_fn(&Job::isStoppable));
        if (m_current && m_current->isStoppable())
            m_current->control->requestStop();
    }
    for (const Job &job : dropped)
        publish(job, [&](Events &events) {
            if (job.kind == Kind::Run)
                events.result = resultWithoutTraining(job.config, job.runFolder, RunResult::Status::Cancelled);
            else
                events.cancelled = events.ended = true;
        });
}

void TrainingSession::enqueue(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.notify_all();
}

void TrainingSession::work(std::stop_token stop)
{
#ifdef Q_OS_LINUX
    // On Linux the priority is the thread's, and that of the threads it makes. The window draws for a
    // few milliseconds at a time; it is not to wait for a core while the training has all of them.
    ::setpriority(PRIO_PROCESS, 0, 3);
#endif
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_current.reset();
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (stop.stop_requested())
                return;
            job = m_jobs.front();
            m_jobs.pop_front();
            m_current = job;
        }
        perform(job);
    }
}

void TrainingSession::perform(const Job &job)
{
    switch (job.kind) {
    case Kind::Run:
        return run(job);
    case Kind::LoadDataset:
        return load(job);
    case Kind::OpenModel:
        return open(job);
    case Kind::Export:
        return exportRun(job);
    case Kind::Probe:
        return probe(job);
    case Kind::Proof:
        return prove(job);
    case Kind::FindRate:
        return findRate(job);
    }
}

void TrainingSession::load(const Job &job)
{
    const auto failure = attempt([&] {
        const std::shared_ptr<const Dataset> dataset = datasetFor(job);
        DatasetSummary summary = dataset->summary;
        if (summary.redundancy.empty())
            summary.redundancy = estimateRedundancy(dataset, job.config);
        publish(job, [&](Events &events) { events.dataset = std::move(summary); });
    });
    if (failure)
        publish(job, [&](Events &events) { events.failure = failure->message; });
}

void TrainingSession::open(const Job &job)
{
    ModelSummary summary;
    const auto failure = attempt([&] {
        summary = summarizeModel(*ModelFolder::openFor(job.config));
        summary.bundled = job.config.model == "bundled";
    });
    publish(job, [&](Events &events) {
        events.subject = QString::fromStdString(job.config.model);
        if (failure)
            events.failure = failure->message;
        else
            events.model = std::move(summary);
    });
}

void TrainingSession::exportRun(const Job &job)
{
    QString warning;
    const auto failure = attempt([&] {
        Job exported = job;
        exported.config = readRunConfig(job.runFolder);
        std::shared_ptr<const Dataset> dataset;
        if (const auto unreadable = attempt([&] { dataset = datasetFor(exported); })) {
            if (unreadable->cancelled)
                throw Cancelled();
            warning = tr("The items' vectors are left out, as the dataset cannot be read. %1").arg(unreadable->message);
        }
        gram::exportRun(job.runFolder, job.target, dataset.get(), *job.control, [&](const Progress &progress) {
            publish(job, [&](Events &events) { events.progress = progress; });
        }, job.asAdapter ? ExportForm::Adapter : ExportForm::Model);
    });
    publish(job, [&](Events &events) {
        events.ended = true;
        events.subject = QString::fromStdString(job.target);
        events.warning = warning;
        events.cancelled = failure && failure->cancelled;
        events.failure = failure ? failure->message : QString();
    });
}

void TrainingSession::probe(const Job &job)
{
    const auto failure = attempt([&] {
        gram::probeStep(job.config, datasetFor(job), job.epoch, job.index, *job.control,
                        [&](const StepAnatomy &anatomy) { publish(job, [&](Events &events) { events.anatomy = anatomy; }); });
    });
    MemoryMeter::release();
    publish(job, [&](Events &events) {
        events.ended = true;
        events.failure = failure ? failure->message : QString();
    });
}

void TrainingSession::prove(const Job &job)
{
    const auto failure = attempt([&] {
        gram::proveGradients(
            job.config, datasetFor(job), job.epoch, job.index, *job.control,
            [&](std::int64_t done, std::int64_t total) {
                publish(job, [&](Events &events) { events.proofProgress.emplace(done, total); });
            },
            [&](const GradientProof &proof) { publish(job, [&](Events &events) { events.proof = proof; }); });
    });
    MemoryMeter::release();
    publish(job, [&](Events &events) {
        events.ended = true;
        events.failure = failure ? failure->message : QString();
    });
}

void TrainingSession::findRate(const Job &job)
{
    const auto failure = attempt([&] {
        gram::findRate(job.config, datasetFor(job), job.rates, job.steps, *job.control, [&](const RateSearch &search) {
            publish(job, [&](Events &events) { events.rates = search; });
        });
    });
    MemoryMeter::release();
    publish(job, [&](Events &events) {
        events.ended = true;
        events.failure = failure ? failure->message : QString();
    });
}

void TrainingSession::run(const Job &job)
{
    publish(job, [](Events &events) { events.started = true; });
    RunResult result;
    const auto failure = attempt([&] {
        const std::shared_ptr<const Dataset> dataset = datasetFor(job);
        Observer observer(*this, job);
        result = job.runFolder.empty()
            ? train(job.config, dataset, *job.control, observer)
            : resumeTraining(job.runFolder, job.config, dataset, *job.control, observer);
        if (result.runFolder.empty()) // stopped again before it could go on
            result.runFolder = job.runFolder;
    });
    if (failure)
        result = resultWithoutTraining(
            job.config, job.runFolder,
            failure->cancelled ? RunResult::Status::Cancelled : RunResult::Status::Failed, failure->message);
    publish(job, [&](Events &events) { events.result = std::move(result); });
}

std::shared_ptr<const Dataset> TrainingSession::datasetFor(const Job &job)
{
    if (m_dataset && sameDataset(m_datasetConfig, job.config))
        return m_dataset;
    {
        const std::lock_guard lock(m_mutex);
        m_dataset.reset(); // two large datasets need not be in memory at once
    }
    RunConfig config = job.config;
    // The run's own: what it was trained with, wherever the first one is now.
    if (!job.runFolder.empty())
        config.model = RunFolder::modelOf(job.runFolder).string();
    std::shared_ptr<const Dataset> dataset = gram::loadDataset(
        config, job.control->stopToken(), [this, &job](const Progress &progress) {
            publish(job, [&](Events &events) { events.progress = progress; });
        });
    const std::lock_guard lock(m_mutex);
    m_dataset = dataset;
    m_datasetConfig = config;
    return dataset;
}

template<typename Change>
void TrainingSession::publish(const Job &job, Change &&change)
{
    const std::lock_guard lock(m_mutex);
    // A job's events stay together and in order; a dropped job's only event may come between.
    auto it = std::find_if(m_pending.begin(), m_pending.end(),
                           [&](const Events &events) { return events.id == job.id; });
    if (it == m_pending.end()) {
        it = m_pending.emplace(m_pending.end());
        it->id = job.id;
        it->kind = job.kind;
    }
    change(*it);
    if (!m_drainQueued) {
        m_drainQueued = true;
        QMetaObject::invokeMethod(this, &TrainingSession::scheduleDrain, Qt::QueuedConnection);
    }
}

void TrainingSession::scheduleDrain()
{
    const qint64 elapsed = m_sinceDrain.isValid() ? m_sinceDrain.elapsed() : drainIntervalMs;
    if (elapsed >= drainIntervalMs)
        drain();
    else
        QTimer::singleShot(static_cast<int>(drainIntervalMs - elapsed), Qt::PreciseTimer, this,
                           &TrainingSession::drain);
}

void TrainingSession::drain()
{
    std::deque<Events> pending;
    {
        const std::lock_guard lock(m_mutex);
        pending.swap(m_pending);
        m_drainQueued = false;
    }
    m_sinceDrain.start();
    for (const Events &events : pending)
        emitEvents(events);
}

void TrainingSession::emitEvents(const Events &events)
{
    if (events.kind == Kind::Run)
        return emitRunEvents(events);
    if (events.kind == Kind::Probe || events.kind == Kind::Proof || events.kind == Kind::FindRate)
        return emitLookEvents(events);
    if (events.kind == Kind::LoadDataset && events.id != m_loadId)
        return; // a newer request has replaced it
    if (events.kind == Kind::OpenModel && events.id != m_modelId)
        return;
    if (events.progress)
        Q_EMIT progressed(0, *events.progress);
    if (events.dataset)
        Q_EMIT datasetLoaded(*events.dataset);
    if (events.model)
        Q_EMIT modelOpened(events.subject, *events.model);
    if (events.kind == Kind::LoadDataset && !events.failure.isEmpty())
        Q_EMIT datasetFailed(events.failure);
    if (events.kind == Kind::OpenModel && !events.failure.isEmpty())
        Q_EMIT modelFailed(events.subject, events.failure);
    if (!events.ended)
        return;
    if (events.cancelled)
        Q_EMIT exportCancelled();
    else if (!events.failure.isEmpty())
        Q_EMIT exportFailed(events.failure);
    else
        Q_EMIT exported(events.subject, events.warning);
}

void TrainingSession::emitLookEvents(const Events &events)
{
    RunId &newest = events.kind == Kind::Probe ? m_probeId : events.kind == Kind::Proof ? m_proofId : m_searchId;
    if (events.id != newest)
        return; // a newer request has replaced it, or it was stopped
    if (events.ended)
        newest = 0;
    if (events.anatomy)
        Q_EMIT stepProbed(*events.anatomy);
    if (events.proofProgress)
        Q_EMIT proofProgressed(static_cast<int>(events.proofProgress->first), static_cast<int>(events.proofProgress->second));
    if (events.proof)
        Q_EMIT gradientsProved(*events.proof);
    if (events.rates)
        Q_EMIT ratesTried(*events.rates);
    if (events.ended && events.kind == Kind::Probe)
        Q_EMIT probeEnded(events.failure);
    if (events.ended && events.kind == Kind::Proof)
        Q_EMIT proofEnded(events.failure);
    if (events.ended && events.kind == Kind::FindRate)
        Q_EMIT rateSearchEnded(events.failure);
}

void TrainingSession::emitRunEvents(const Events &events)
{
    if (events.started)
        Q_EMIT runStarted(events.id);
    if (!events.folder.isEmpty())
        Q_EMIT runFolderMade(events.id, events.folder);
    if (events.progress)
        Q_EMIT progressed(events.id, *events.progress);
    if (events.baseline)
        Q_EMIT baselineMeasured(events.id, *events.baseline);
    if (!events.warning.isEmpty())
        Q_EMIT warned(events.id, events.warning);
    if (!events.metrics.steps.empty())
        Q_EMIT metricsUpdated(events.id, events.metrics);
    for (const Evaluation &evaluation : events.evaluations)
        Q_EMIT evaluated(events.id, evaluation);
    if (events.result) {
        --m_openRuns;
        Q_EMIT runEnded(events.id, *events.result);
        if (m_openRuns == 0)
            Q_EMIT becameIdle();
    }
}

} // namespace gram
