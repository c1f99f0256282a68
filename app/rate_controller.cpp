// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_controller.h"

#include "api/ce_rates.h"
#include "jobs/job_queue.h"
#include "jobs/rate_search_job.h"
#include "main_window.h"
#include "mode_text.h"
#include "rate_dialog.h"
#include "setup/setup_panel.h"
#include "training_session.h"

namespace gram {

RateController::RateController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session,
    MainWindow &window)
    : m_jobs(jobs)
    , m_memory(memory)
    , m_window(window)
{
    connect(&m_window, &MainWindow::findRateRequested, this, &RateController::open);
    connect(&session, &TrainingSession::runWanted, this, &RateController::stop);
}

RateController::~RateController()
{
    m_jobs.drop(m_job);
}

void RateController::open()
{
    const RunConfig config = m_window.setup()->config();
    if (!trainsCe(config)) {
        m_window.showInformation(
            tr("The mode %1 does not train the encoder, so there is no rate to find.").arg(displayText(config.mode)));
        return;
    }
    const double automatic = m_window.setup()->automaticCeRate();
    if (!(automatic > 0)) {
        m_window.showInformation(tr("The model is still being opened. Try again in a moment."));
        return;
    }
    m_dialog = new RateDialog(config, automatic, &m_window);
    connect(m_dialog, &RateDialog::searchRequested, this,
        [this, config](const std::vector<double> &rates, qint64 steps) { search(config, rates, steps); });
    connect(m_dialog, &RateDialog::stopRequested, this, &RateController::stop);
    connect(m_dialog, &RateDialog::rateChosen, this, [this](double rate) {
        RunConfig chosen = m_window.setup()->config();
        chosen.ceRate = rate;
        m_window.setup()->setConfig(chosen);
    });
    m_dialog->open();
}

void RateController::search(const RunConfig &config, const std::vector<double> &rates, qint64 steps)
{
    auto job = std::make_unique<RateSearchJob>(config, rates, steps, m_memory);
    connect(job.get(), &RateSearchJob::tried, m_dialog, &RateDialog::showSearch);
    connect(job.get(), &Job::ended, m_dialog, [this](const Job::End &end) {
        m_job.clear();
        m_dialog->showEnded(end.failure);
    });
    m_jobs.replace(m_job, std::move(job));
}

/// Answers at once; what the search still does is thrown away.
void RateController::stop()
{
    if (!m_job)
        return;
    m_jobs.drop(m_job);
    m_job.clear();
    if (m_dialog)
        m_dialog->showEnded({});
}

} // namespace gram
