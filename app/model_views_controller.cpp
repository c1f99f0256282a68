// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_views_controller.h"

#include "api/mode_traits.h"
#include "base/files.h"
#include "data/load_dataset.h"
#include "error_text.h"
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "jobs/map_job.h"
#include "jobs/scores_job.h"
#include "jobs/words_job.h"
#include "main_window.h"
#include "map/map_page.h"
#include "runs/run_model.h"
#include "scores/scores_page.h"
#include "training_session.h"

#include <QFileInfo>

namespace gram {

namespace {

constexpr int refreshMs = 200;

/// It has ended and may have left a model.
bool hasModel(const RunData &run)
{
    return run.shown && run.hasEnded() && !run.folder.isEmpty() && run.stepsDone() > 0;
}

} // namespace

ModelViewsController::ModelViewsController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session,
    const RunModel &runs, MainWindow &window)
    : m_jobs(jobs)
    , m_memory(memory)
    , m_session(session)
    , m_runs(runs)
    , m_window(window)
    , m_scores(new ScoresPage)
    , m_map(new MapPage)
{
    m_window.addPage(m_scores, tr("Scores"));
    m_window.addPage(m_map, tr("Map"));
    connectPages();
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &ModelViewsController::setRuns);
    for (const auto signal : { &RunModel::rowsInserted, &RunModel::rowsRemoved })
        connect(&m_runs, signal, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_runs, &RunModel::arrangementChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_runs, &RunModel::shownChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(&m_runs, &RunModel::dataChanged, this, [this] {
        if (!m_timer.isActive()) // many a second, while a run trains
            m_timer.start();
    });
    connect(&m_session, &TrainingSession::runWanted, this, [this] {
        stopScores();
        stopWords();
        stopMap();
    });
    setRuns();
}

ModelViewsController::~ModelViewsController()
{
    m_jobs.drop(m_scoresJob);
    m_jobs.drop(m_wordsJob);
    m_jobs.drop(m_mapJob);
}

void ModelViewsController::connectPages()
{
    connect(m_scores, &ScoresPage::scoresRequested, this, &ModelViewsController::ask);
    connect(m_scores, &ScoresPage::wordsRequested, this, &ModelViewsController::measureWords);
    connect(m_scores, &ScoresPage::stopRequested, this, &ModelViewsController::stopScores);
    connect(m_scores, &ScoresPage::exportRequested, this,
        [this](const QString &file, const QString &csv) { write(file, csv.toStdString()); });
    connect(m_map, &MapPage::mapRequested, this, &ModelViewsController::map);
    connect(m_map, &MapPage::stopRequested, this, &ModelViewsController::stopMap);
    connect(m_map, &MapPage::exportRequested, this,
        [this](const QString &file, const QByteArray &bytes) { write(file, bytes.toStdString()); });
}

/// One user can only be looked up in one dataset: the newest run's decides.
void ModelViewsController::setRuns()
{
    std::vector<const RunData *> runs;
    for (const RunData &run : m_runs.runs())
        if (hasModel(run))
            runs.push_back(&run);
    std::vector<MappedRun> mapped;
    for (const RunData *run : runs)
        mapped.push_back({ run->id, run->number, run->name() });
    const QString none = m_runs.runs().empty()
        ? tr("No run yet: train one, and look here what it has learnt.")
        : tr("None of the ticked runs has a model: tick one at the right that has ended.");
    m_map->setRuns(mapped, mapped.empty() ? none : QString());

    std::vector<AskedRun> asked;
    std::vector<std::string> folders;
    QStringList left;
    for (const RunData *run : runs) {
        if (!sameDataset(run->config, runs.back()->config)) {
            left += run->name();
            continue;
        }
        asked.push_back({ run->number, run->name(), traitsOf(run->config.mode).usesContent });
        folders.push_back(run->folder.toStdString());
    }
    const QString note = asked.empty() ? none
        : left.isEmpty()
        ? QString()
        : tr("Left out, as they are of other data or another model: %1.").arg(left.join(QStringLiteral(", ")));
    const bool others = !m_askedFolders.empty() && m_askedFolders != folders && m_folders != folders;
    m_folders = folders;
    m_scores->setRuns(asked, note);
    if (others)
        m_scores->markOutdated();
}

void ModelViewsController::ask(qint64 place, const QString &user, const UserChange &change)
{
    setRuns(); // as they are ticked now
    if (m_folders.empty())
        return;
    stopWords();
    m_askedFolders = m_folders;
    m_scores->showComputing(m_session.openRuns() > 0);
    auto job = std::make_unique<ScoresJob>(ScoresJob::Request { m_folders, place, user.toStdString(), change },
        m_memory);
    const auto missing = std::make_shared<QString>();
    connect(job.get(), &ScoresJob::found, m_scores, &ScoresPage::showSequence);
    connect(job.get(), &ScoresJob::scored, m_scores, &ScoresPage::showScores);
    connect(job.get(), &ScoresJob::scored, this, [this](const ModelScores &scores) { tell(scores.notes); });
    connect(job.get(), &ScoresJob::missing, this, [missing](const QString &sentence) { *missing = sentence; });
    connect(job.get(), &Job::ended, this, [this, missing](const Job::End &end) {
        m_scoresJob.clear();
        m_scores->showComputed(missing->isEmpty() ? end.failure : *missing);
    });
    m_jobs.replace(m_scoresJob, std::move(job));
}

void ModelViewsController::measureWords(std::size_t run, bool trained, qint64 place, std::size_t row, std::int32_t item)
{
    if (run >= m_askedFolders.size() || m_session.openRuns() > 0)
        return;
    auto job = std::make_unique<WordsJob>(WordsJob::Request { m_askedFolders[run], trained, place, row, item },
        m_memory);
    connect(job.get(), &WordsJob::measured, m_scores, &ScoresPage::showWords);
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        m_wordsJob.clear();
        if (!end.failure.isEmpty())
            m_scores->showWordsFailure(end.failure);
    });
    m_jobs.replace(m_wordsJob, std::move(job));
}

void ModelViewsController::map(quint64 run)
{
    const int row = m_runs.rowOf(run);
    if (row < 0)
        return;
    m_map->showComputing(m_session.openRuns() > 0);
    auto job = std::make_unique<MapJob>(m_runs.run(row).folder.toStdString(), m_memory);
    connect(job.get(), &Job::progressed, this, [this](const Progress &progress) {
        m_map->showProgress(static_cast<int>(progress.done), static_cast<int>(progress.total));
    });
    connect(job.get(), &MapJob::mapped, m_map, &MapPage::showMap);
    connect(job.get(), &MapJob::mapped, this, [this](const ItemMap &map) { tell(map.notes); });
    connect(job.get(), &Job::ended, this, [this](const Job::End &end) {
        m_mapJob.clear();
        m_map->showComputed(end.failure);
    });
    m_jobs.replace(m_mapJob, std::move(job));
}

void ModelViewsController::tell(const std::vector<std::string> &notes)
{
    for (const std::string &note : notes)
        m_window.showInformation(QString::fromStdString(note), MainWindow::About::Page);
}

/// Answers at once; what the job still does is thrown away. So below.
void ModelViewsController::stopScores()
{
    if (!m_scoresJob)
        return;
    m_jobs.drop(m_scoresJob);
    m_scoresJob.clear();
    m_scores->showComputed({});
}

void ModelViewsController::stopWords()
{
    m_jobs.drop(m_wordsJob);
    m_wordsJob.clear();
}

void ModelViewsController::stopMap()
{
    if (!m_mapJob)
        return;
    m_jobs.drop(m_mapJob);
    m_mapJob.clear();
    m_map->showComputed({});
}

void ModelViewsController::write(const QString &file, const std::string &content)
{
    try {
        writeFileAtomically(file.toStdString(), content);
        m_window.showFolder(tr("Saved %1.").arg(QFileInfo(file).fileName()), QFileInfo(file).absolutePath());
    } catch (...) {
        m_window.showError(currentExceptionText(), MainWindow::About::Page);
    }
}

} // namespace gram
