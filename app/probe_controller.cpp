// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe_controller.h"

#include "anatomy/batch_page.h"
#include "base/files.h"
#include "dataset_controller.h"
#include "error_text.h"
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "jobs/probe_job.h"
#include "jobs/proof_job.h"
#include "main_window.h"
#include "proof/proof_page.h"
#include "runs/run_model.h"
#include "setup/setup_panel.h"
#include "training_session.h"

#include <QDir>
#include <QLocale>

namespace gram {

namespace {

constexpr int refreshDelayMs = 150;
constexpr int followIntervalMs = 500; // as fast as one can look

/// True if the same batches give the same gradients in both.
bool sameBatches(RunConfig a, RunConfig b)
{
    for (RunConfig *c : { &a, &b }) {
        c->epochs = 1;
        c->steps = c->evalEvery = c->patience = c->baselineSteps = 0;
        c->seconds = c->ceRate = 0;
        c->out.clear();
    }
    return a == b;
}

} // namespace

ProbeController::ProbeController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session,
    const DatasetController &dataset, const RunModel &runs, MainWindow &window)
    : m_jobs(jobs)
    , m_memory(memory)
    , m_session(session)
    , m_runs(runs)
    , m_window(window)
    , m_batch(new BatchPage)
    , m_proof(new ProofPage)
{
    m_window.addPage(m_batch, tr("Batch"));
    m_window.addPage(m_proof, tr("Proof"));
    m_batch->setTraining(false);
    for (QTimer *timer : { &m_refreshTimer, &m_followTimer })
        timer->setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelayMs);
    m_followTimer.setInterval(followIntervalMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ProbeController::refresh);
    connect(&m_followTimer, &QTimer::timeout, this, &ProbeController::follow);
    connectPages();
    connectSession(dataset);
    if (dataset.summary()) // a window in another language, after one that has read it
        m_refreshTimer.start();
}

ProbeController::~ProbeController()
{
    m_jobs.drop(m_planJob);
    m_jobs.drop(m_probeJob);
    m_jobs.drop(m_proofJob);
}

void ProbeController::connectPages()
{
    connect(m_window.setup(), &SetupPanel::configChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    connect(m_batch, &BatchPage::batchRequested, this, &ProbeController::plan);
    connect(m_batch, &BatchPage::followRequested, this, [this] {
        if (isFollowing())
            follow();
    });
    connect(m_batch, &BatchPage::computeRequested, this, &ProbeController::compute);
    connect(m_batch, &BatchPage::stopRequested, this, &ProbeController::stopProbe);
    connect(m_proof, &ProofPage::computeRequested, this, &ProbeController::prove);
    connect(m_proof, &ProofPage::stopRequested, this, &ProbeController::stopProof);
    connect(m_proof, &ProofPage::exportRequested, this, &ProbeController::exportProof);
}

void ProbeController::connectSession(const DatasetController &dataset)
{
    connect(&dataset, &DatasetController::loaded, this, &ProbeController::refresh);
    connect(&dataset, &DatasetController::failed, this, &ProbeController::showDatasetFailure);
    connect(&m_session, &TrainingSession::runWanted, this, [this] {
        stopProbe();
        stopProof();
    });
    connect(&m_session, &TrainingSession::runStarted, this, [this](quint64 id) {
        m_run = id;
        m_runStep = 0;
        m_batch->setTraining(true);
    });
    connect(&m_session, &TrainingSession::metricsUpdated, this, [this](quint64 id, const MetricsSnapshot &snapshot) {
        if (id != m_run)
            return;
        m_runStep = snapshot.steps.back().step;
        if (isFollowing() && !m_followTimer.isActive())
            m_followTimer.start();
    });
    connect(&m_session, &TrainingSession::runEnded, this, [this](quint64 id) {
        if (id == m_run)
            m_run = 0;
    });
    connect(&m_session, &TrainingSession::becameIdle, this, [this] {
        m_batch->setTraining(false);
        if (!m_batch->batch()) // its dataset was read for a run
            refresh();
    });
}

void ProbeController::saveState(QSettings &settings) const
{
    m_batch->saveState(settings);
}

void ProbeController::restoreState(const QSettings &settings)
{
    m_batch->restoreState(settings);
}

bool ProbeController::isFollowing() const
{
    return m_run != 0 && m_batch->isFollowing();
}

/// Shows the form's batch, where the user has chosen one.
void ProbeController::refresh()
{
    if (isFollowing())
        return;
    const RunConfig config = m_window.setup()->config();
    if (m_asked && m_batch->batch() && sameBatches(*m_asked, config))
        return;
    plan(m_epoch, m_index);
}

void ProbeController::showDatasetFailure(const QString &message)
{
    if (isFollowing())
        return;
    m_jobs.drop(m_planJob);
    stopProbe();
    m_asked.reset();
    m_batch->showMessage(message);
    m_proof->setBatch({});
    m_proof->markOutdated();
}

void ProbeController::plan(qint64 epoch, qint64 index)
{
    m_epoch = epoch;
    m_index = index;
    const RunConfig config = m_window.setup()->config();
    const auto dataset = m_memory.find(config);
    if (!dataset) {
        showDatasetFailure(m_session.openRuns() > 0
                ? tr("The dataset of the form is read when the runs have ended. Follow shows the "
                     "run's batches.")
                : tr("The batches are shown when the dataset has been read."));
        return;
    }
    layOut(config, dataset, { epoch, index });
}

void ProbeController::layOut(const RunConfig &config, const std::shared_ptr<const Dataset> &dataset,
    const PlanBatchJob::Place &place)
{
    m_asked = config;
    auto job = std::make_unique<PlanBatchJob>(config, dataset, place, m_planned);
    connect(job.get(), &PlanBatchJob::planned, this, &ProbeController::show);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        if (!end.failure.isEmpty())
            showDatasetFailure(end.failure);
    });
    m_jobs.replace(m_planJob, std::move(job));
}

/// Shows the batch that the run is at.
void ProbeController::follow()
{
    const int row = m_runs.rowOf(m_run);
    if (!isFollowing() || row < 0 || !m_batch->isVisible())
        return;
    const RunConfig &config = m_runs.run(row).config;
    if (const auto dataset = m_memory.find(config))
        layOut(config, dataset, PlanBatchJob::Place::ofStep(m_runStep + 1));
}

void ProbeController::show(const BatchLayout &batch)
{
    stopProbe(); // it is of the former batch
    m_shown = *m_asked;
    m_batch->showBatch(batch, m_shown);
    m_proof->setBatch(tr("On epoch %1, batch %2 of %3, as chosen on the page Batch")
                          .arg(QLocale().toString(static_cast<qlonglong>(batch.epoch) + 1),
                              QLocale().toString(static_cast<qlonglong>(batch.index) + 1),
                              QLocale().toString(static_cast<qlonglong>(batch.batchesPerEpoch))));
    m_proof->markOutdated();
}

void ProbeController::compute()
{
    if (!m_batch->batch())
        return;
    m_batch->showComputing(m_session.openRuns() > 0);
    auto job = std::make_unique<ProbeJob>(m_shown, m_batch->batch()->epoch, m_batch->batch()->index, m_memory);
    connect(job.get(), &ProbeJob::probed, m_batch, &BatchPage::showAnatomy);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        m_probeJob.clear();
        m_batch->showComputed(end.failure);
    });
    m_jobs.replace(m_probeJob, std::move(job));
}

void ProbeController::prove()
{
    if (!m_batch->batch())
        return;
    m_proof->showComputing(m_session.openRuns() > 0);
    auto job = std::make_unique<ProofJob>(m_shown, m_batch->batch()->epoch, m_batch->batch()->index, m_memory);
    connect(job.get(), &ProofJob::stepsDone, m_proof, &ProofPage::showProgress);
    connect(job.get(), &ProofJob::proved, m_proof, &ProofPage::showProof);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        m_proofJob.clear();
        m_proof->showComputed(end.failure);
    });
    m_jobs.replace(m_proofJob, std::move(job));
}

/// Answers at once; what the job still does is thrown away.
void ProbeController::stopProbe()
{
    if (!m_probeJob)
        return;
    m_jobs.drop(m_probeJob);
    m_probeJob.clear();
    m_batch->showComputed({});
}

void ProbeController::stopProof()
{
    if (!m_proofJob)
        return;
    m_jobs.drop(m_proofJob);
    m_proofJob.clear();
    m_proof->showComputed({});
}

void ProbeController::exportProof(const QString &file, const QString &csv)
{
    try {
        writeFileAtomically(file.toStdString(), csv.toStdString());
        m_window.log(tr("Saved %1.").arg(QDir::toNativeSeparators(file)));
    } catch (...) {
        m_window.showError(currentExceptionText(), MainWindow::About::Page);
    }
}

} // namespace gram
