// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe_controller.h"

#include "anatomy/batch_page.h"
#include "base/files.h"
#include "error_text.h"
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

ProbeController::ProbeController(TrainingSession &session, const RunModel &runs, MainWindow &window)
    : m_session(session)
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
    connect(&m_planner, &BatchPlanner::planned, this, &ProbeController::show);
    connect(&m_planner, &BatchPlanner::failed, this, &ProbeController::showDatasetFailure);
    connectPages();
    connectSession();
}

void ProbeController::connectPages()
{
    connect(
        m_window.setup(), &SetupPanel::configChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    connect(m_batch, &BatchPage::batchRequested, this, &ProbeController::plan);
    connect(m_batch, &BatchPage::followRequested, this, [this] {
        if (isFollowing())
            follow();
    });
    connect(m_batch, &BatchPage::computeRequested, this, &ProbeController::compute);
    connect(m_batch, &BatchPage::stopRequested, &m_session, &TrainingSession::stopProbe);
    connect(m_proof, &ProofPage::computeRequested, this, &ProbeController::prove);
    connect(m_proof, &ProofPage::stopRequested, &m_session, &TrainingSession::stopProof);
    connect(m_proof, &ProofPage::exportRequested, this, &ProbeController::exportProof);
}

void ProbeController::connectSession()
{
    connect(&m_session, &TrainingSession::datasetLoaded, this, &ProbeController::refresh);
    connect(
        &m_session, &TrainingSession::datasetFailed, this, &ProbeController::showDatasetFailure);
    connect(&m_session, &TrainingSession::runStarted, this, [this](quint64 id) {
        m_run = id;
        m_runStep = 0;
        m_batch->setTraining(true);
    });
    connect(&m_session, &TrainingSession::metricsUpdated, this,
        [this](quint64 id, const MetricsSnapshot &snapshot) {
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
    connect(&m_session, &TrainingSession::stepProbed, m_batch, &BatchPage::showAnatomy);
    connect(&m_session, &TrainingSession::probeEnded, m_batch, &BatchPage::showComputed);
    connect(&m_session, &TrainingSession::proofProgressed, m_proof, &ProofPage::showProgress);
    connect(&m_session, &TrainingSession::gradientsProved, m_proof, &ProofPage::showProof);
    connect(&m_session, &TrainingSession::proofEnded, m_proof, &ProofPage::showComputed);
}

void ProbeController::saveState(QSettings &settings) const { m_batch->saveState(settings); }

void ProbeController::restoreState(const QSettings &settings) { m_batch->restoreState(settings); }

bool ProbeController::isFollowing() const { return m_run != 0 && m_batch->isFollowing(); }

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
    m_planner.drop();
    m_session.stopProbe();
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
    const auto dataset = m_session.loadedDataset(config);
    if (!dataset) {
        showDatasetFailure(m_session.openRuns() > 0
                ? tr("The dataset of the form is read when the runs have ended. Follow shows the "
                     "run's batches.")
                : tr("The batches are shown when the dataset has been read."));
        return;
    }
    m_asked = config;
    m_planner.plan(config, dataset, epoch, index);
}

/// Shows the batch that the run is at.
void ProbeController::follow()
{
    const int row = m_runs.rowOf(m_run);
    if (!isFollowing() || row < 0 || !m_batch->isVisible())
        return;
    const RunConfig &config = m_runs.run(row).config;
    if (const auto dataset = m_session.loadedDataset(config)) {
        m_asked = config;
        m_planner.planStep(config, dataset, m_runStep + 1);
    }
}

void ProbeController::show(const BatchLayout &batch)
{
    m_session.stopProbe(); // it is of the former batch
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
    m_session.probeStep(m_shown, m_batch->batch()->epoch, m_batch->batch()->index);
}

void ProbeController::prove()
{
    if (!m_batch->batch())
        return;
    m_proof->showComputing(m_session.openRuns() > 0);
    m_session.proveGradients(m_shown, m_batch->batch()->epoch, m_batch->batch()->index);
}

void ProbeController::exportProof(const QString &file, const QString &csv)
{
    try {
        writeFileAtomically(file.toStdString(), csv.toStdString());
        m_window.log(tr("Saved %1.").arg(QDir::toNativeSeparators(file)));
    } catch (...) {
        m_window.showError(currentExceptionText());
    }
}

} // namespace gram
