// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_controller.h"

#include "api/ce_rates.h"
#include "config/config_json.h"
#include "dataset_controller.h"
#include "device/environment.h"
#include "device/memory_meter.h"
#include "jobs/job_queue.h"
#include "jobs/open_model_job.h"
#include "main_window.h"
#include "mode_text.h"
#include "model_files/model_summary.h"
#include "modes/memory_estimate.h"
#include "recent_list.h"
#include "setup/setup_panel.h"
#include "training_session.h"

#include <QDir>
#include <QSettings>

namespace gram {

ModelController::ModelController(JobQueue &jobs, const DatasetController &dataset, const TrainingSession &session)
    : m_jobs(jobs)
    , m_dataset(dataset)
    , m_session(session)
{
    connect(&dataset, &DatasetController::changed, this, &ModelController::refresh);
    connect(&dataset, &DatasetController::loaded, this, &ModelController::refresh);
}

void ModelController::setWindow(MainWindow &window)
{
    m_window = &window;
    m_window->setRecentModels(m_recent);
    if (m_summary) {
        m_window->setup()->showModel(*m_summary);
        showEstimates();
    }
    connect(window.setup(), &SetupPanel::configChanged, this, &ModelController::refresh);
}

void ModelController::restore(const QSettings &settings)
{
    m_recent = settings.value("recentModels").toStringList();
    m_window->setRecentModels(m_recent);
}

void ModelController::save(QSettings &settings) const
{
    settings.setValue("recentModels", m_recent);
}

void ModelController::open(const QString &model)
{
    if (model == QLatin1String("random")) {
        m_wanted.clear();
        m_window->setup()->chooseModel(model);
        return;
    }
    const QString wanted = model == QLatin1String("bundled") ? model : QDir(model).absolutePath();
    if (m_summary && wanted == m_name) { // back again
        m_wanted.clear();
        m_window->setup()->showModelChoice();
        return;
    }
    m_wanted = wanted;
    if (m_session.openRuns() > 0) {
        m_window->log(tr("%1 is opened when the runs have ended.").arg(QDir::toNativeSeparators(wanted)));
        m_window->setup()->showModelChoice();
    }
    read(wanted);
}

void ModelController::read(const QString &model)
{
    auto job = std::make_unique<OpenModelJob>(model);
    connect(job.get(), &OpenModelJob::opened, this,
        [this, model](const ModelSummary &summary) { onOpened(model, summary); });
    connect(job.get(), &Job::ended, this, [this, model](const Job::End &end) {
        if (!end.failure.isEmpty())
            onFailed(model, end.failure);
    });
    m_jobs.replace(m_job, std::move(job));
}

/// Sees to it that the card shows the form's model.
void ModelController::refresh()
{
    const RunConfig config = m_window->setup()->config();
    for (const CePrecision precision : { CePrecision::Tf32, CePrecision::Bf16 }) {
        const std::string reason = unavailable(precision, config.device);
        m_window->setup()->setUnavailable(precision,
            reason.empty()
                ? QString()
                : tr("%1 cannot be chosen here: %2.").arg(precisionName(precision), QString::fromStdString(reason)));
    }
    const QString model = QString::fromStdString(config.model);
    if (model != m_name)
        m_wanted.clear(); // the form has got another one meanwhile
    if (config.model == "random") {
        const auto &data = m_dataset.summary();
        m_summary = summarizeRandomModel(config, data ? data->vocabularySize : config.vocabularySize);
        m_window->setup()->showModel(*m_summary);
    } else if (model != m_name) {
        m_summary.reset();
        m_window->setup()->showModelMessage(
            m_session.openRuns() > 0 ? tr("It is read when the runs have ended.") : tr("Reading…"));
        read(model);
    }
    m_name = model;
    showEstimates();
}

void ModelController::showEstimates()
{
    const RunConfig config = m_window->setup()->config();
    const MemoryMeter meter(config.device);
    const std::uint64_t free = meter.obtainable();
    const auto &data = m_dataset.summary();
    m_window->setup()->showEstimates(
        m_summary && data ? estimateMemory(*m_summary, config, *data, free) : std::vector<MemoryEstimate>(), free);
    Q_EMIT changed();
}

void ModelController::onOpened(const QString &model, const ModelSummary &summary)
{
    if (model == m_wanted) {
        m_wanted.clear();
        if (!summary.bundled) {
            remember(m_recent, model);
            m_window->setRecentModels(m_recent);
        }
        m_name = model; // it need not be read again
        m_summary = summary;
        m_window->setup()->chooseModel(model);
    }
    if (model != QString::fromStdString(m_window->setup()->config().model))
        return; // another one was chosen meanwhile
    m_summary = summary;
    m_window->setup()->showModel(summary);
    showEstimates();
    m_window->log(tr("Opened the model “%1”.").arg(QString::fromStdString(summary.name)));
}

void ModelController::onFailed(const QString &model, const QString &message)
{
    const bool ofTheForm = model == QString::fromStdString(m_window->setup()->config().model);
    if (!ofTheForm && model != m_wanted)
        return; // another one was chosen meanwhile
    m_window->showError(message);
    m_wanted.clear();
    m_window->setup()->showModelChoice();
    if (ofTheForm) {
        m_window->setup()->showModelError(message);
    } else if (!m_summary) { // its reading was dropped for this one's
        m_name.clear();
        refresh();
    }
}

bool ModelController::isOpening()
{
    if (!m_wanted.isEmpty())
        m_window->showInformation(tr("The model is still being opened. Try again in a moment."));
    return !m_wanted.isEmpty();
}

RunConfig ModelController::resolvedForm() const
{
    return resolved(m_window->setup()->config());
}

RunConfig ModelController::resolved(RunConfig config) const
{
    if (m_dataset.summary() && m_dataset.isOf(config))
        config.cf = cfFor(config, m_dataset.summary()->kind);
    const bool known = m_summary && m_name == QString::fromStdString(config.model);
    if (config.pooling == Pooling::Model && known) {
        config.pooling = m_summary->pooling;
        config.normalize = config.normalize || m_summary->normalize;
    }
    if (known || config.model == "bundled" || config.model == "random")
        config.ceRate = ceRateFor(config, known ? m_summary->hidden : config.hidden);
    return config;
}

} // namespace gram
