// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_session.h"

#include "data/load_dataset.h"
#include "error_text.h"
#include "run/run_folder.h"
#include "train/trainer.h"

#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <utility>

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

} // namespace

/// Hears the engine on the worker thread and puts its values into the pending buffer.
class TrainingSession::Observer : public TrainingObserver {
public:
    Observer(TrainingSession &session, const Job &job)
        : m_session(session)
        , m_job(job)
    {
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
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_jobs, [](const Job &job) { return job.loadOnly; });
        if (m_current && m_current->loadOnly)
            m_current->control->requestStop();
    }
    m_loadId = ++m_lastId;
    enqueue({ m_loadId, config, true, std::make_shared<TrainingControl>(), {} });
}

TrainingSession::RunId TrainingSession::start(const RunConfig &config)
{
    const RunId id = ++m_lastId;
    ++m_openRuns;
    enqueue({ id, config, false, std::make_shared<TrainingControl>(), {} });
    return id;
}

TrainingSession::RunId TrainingSession::goOn(const RunConfig &config, const QString &runFolder)
{
    const RunId id = ++m_lastId;
    ++m_openRuns;
    enqueue({ id, config, false, std::make_shared<TrainingControl>(), runFolder.toStdString() });
    return id;
}

void TrainingSession::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    if (m_current && !m_current->loadOnly) {
        m_current->control->setPaused(paused);
        return;
    }
    // The run waits for the dataset that is being read.
    const auto next = std::find_if(m_jobs.begin(), m_jobs.end(),
                                   [](const Job &job) { return !job.loadOnly; });
    if (next != m_jobs.end())
        next->control->setPaused(paused);
}

void TrainingSession::stop()
{
    std::vector<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        for (const Job &job : m_jobs)
            if (!job.loadOnly)
                dropped.push_back(job);
        std::erase_if(m_jobs, [](const Job &job) { return !job.loadOnly; });
        if (m_current && !m_current->loadOnly)
            m_current->control->requestStop();
    }
    for (const Job &job : dropped)
        publish(job, [&](Events &events) {
            events.result = resultWithoutTraining(job.config, job.resumedFolder,
                                                  RunResult::Status::Cancelled);
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
    publish(job, [](Events &events) { events.started = true; });
    std::optional<RunResult> result;
    QString failure;
    bool cancelled = false;
    try {
        const std::shared_ptr<const Dataset> dataset = datasetFor(job);
        if (job.loadOnly) {
            DatasetSummary summary = dataset->summary;
            if (summary.redundancy.empty())
                summary.redundancy = estimateRedundancy(dataset, job.config);
            publish(job, [&](Events &events) { events.summary = std::move(summary); });
            return;
        }
        Observer observer(*this, job);
        result = job.resumedFolder.empty()
            ? train(job.config, dataset, *job.control, observer)
            : resumeTraining(job.resumedFolder, job.config, dataset, *job.control, observer);
        if (result->runFolder.empty()) // stopped again before it could go on
            result->runFolder = job.resumedFolder;
    } catch (const Cancelled &) {
        cancelled = true;
    } catch (...) {
        failure = currentExceptionText();
    }
    if (!result)
        result = resultWithoutTraining(
            job.config, job.resumedFolder,
            cancelled ? RunResult::Status::Cancelled : RunResult::Status::Failed, failure);
    publish(job, [&](Events &events) {
        if (job.loadOnly)
            events.loadFailure = failure;
        else
            events.result = std::move(*result);
    });
}

std::shared_ptr<const Dataset> TrainingSession::datasetFor(const Job &job)
{
    if (m_dataset && sameDataset(m_datasetConfig, job.config))
        return m_dataset;
    m_dataset.reset(); // two large datasets need not be in memory at once
    RunConfig config = job.config;
    // The run's own: what it was trained with, wherever the first one is now.
    if (!job.resumedFolder.empty())
        config.model = RunFolder::modelOf(job.resumedFolder).string();
    std::shared_ptr<const Dataset> dataset = gram::loadDataset(
        config, job.control->stopToken(), [this, &job](const Progress &progress) {
            publish(job, [&](Events &events) { events.progress = progress; });
        });
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
        it->loadOnly = job.loadOnly;
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
    if (events.loadOnly) {
        if (events.id != m_loadId)
            return; // a newer request has replaced it
        if (events.progress)
            Q_EMIT progressed(0, *events.progress);
        if (events.summary)
            Q_EMIT datasetLoaded(*events.summary);
        if (!events.loadFailure.isEmpty())
            Q_EMIT datasetFailed(events.loadFailure);
        return;
    }
    if (events.started)
        Q_EMIT runStarted(events.id);
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
