// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "api/dataset_summary.h"
#include "api/gradient_proof.h"
#include "api/model_summary.h"
#include "api/rate_search.h"
#include "api/run_config.h"
#include "api/run_result.h"
#include "base/training_control.h"
#include "data/dataset.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gram {

/// Owns the worker thread. Jobs (read a dataset or a model, make a run, export one) are done one
/// after the other; each run ends with exactly one runEnded(). All signals come on the thread that owns the session,
/// at most one batch of them per 33 ms, however fast the engine is.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    using RunId = quint64;

    explicit TrainingSession(QObject *parent = nullptr);
    /// Stops what is running and waits for it: one CE micro-batch and the checkpoint.
    ~TrainingSession() override;

    /// Reads the dataset for its summary. An earlier request that is not done yet is dropped.
    void loadDataset(const RunConfig &config);

    /// Opens a model ("bundled" or a folder) for its summary. An earlier request that is not done
    /// yet is dropped.
    void openModel(const QString &model);

    /// Queues the export of a run's model into a new or empty folder. Where the run's dataset can
    /// no longer be read the items' vectors are left out.
    void exportModel(const QString &runFolder, const QString &target, bool asAdapter);

    /// Queues one step on a batch for its figures; nothing is trained. An earlier request that is
    /// not done yet is dropped without a word.
    void probeStep(const RunConfig &config, std::int64_t epoch, std::int64_t index);
    /// Queues the comparison of gradients on a batch; likewise.
    void proveGradients(const RunConfig &config, std::int64_t epoch, std::int64_t index);
    /// Queues the search for a rate of the encoder; likewise.
    void findRate(const RunConfig &config, const std::vector<double> &rates, std::int64_t steps);
    void stopProbe();
    void stopProof();
    void stopRateSearch();

    /// The dataset in memory, if it is this configuration's: to look at while a run goes on.
    std::shared_ptr<const Dataset> loadedDataset(const RunConfig &config);

    /// Queues a run behind those that are not done yet.
    RunId start(const RunConfig &config);

    /// Queues the rest of the run that was stopped and is recorded in `runFolder`.
    RunId goOn(const RunConfig &config, const QString &runFolder);

    /// Pauses or resumes the run in progress. The next run of the queue starts unpaused.
    void setPaused(bool paused);

    /// Stops the run or the export in progress and drops the queue; all of it ends as cancelled.
    void stop();

    /// Runs that have not ended yet.
    int openRuns() const { return m_openRuns; }

Q_SIGNALS:
    void datasetLoaded(const gram::DatasetSummary &summary);
    void datasetFailed(const QString &message);
    void modelOpened(const QString &model, const gram::ModelSummary &summary);
    void modelFailed(const QString &model, const QString &message);
    /// `warning`: what is missing in it, or empty.
    void exported(const QString &target, const QString &warning);
    void exportFailed(const QString &message);
    void exportCancelled();
    /// Twice, if E2E's times can be measured too.
    void stepProbed(const gram::StepAnatomy &anatomy);
    /// After the last stepProbed(), or in its place with an empty or a telling `failure`: a request
    /// ends once, by itself, by stopProbe() (empty) or because a run was queued (empty).
    void probeEnded(const QString &failure);
    void proofProgressed(int done, int total);
    /// Several times, with more angles each time.
    void gradientsProved(const gram::GradientProof &proof);
    void proofEnded(const QString &failure);
    /// Many times, with more steps each time.
    void ratesTried(const gram::RateSearch &search);
    void rateSearchEnded(const QString &failure);
    void runStarted(quint64 id);
    /// The run has got its folder.
    void runFolderMade(quint64 id, const QString &folder);
    /// id 0: not of a run.
    void progressed(quint64 id, const gram::Progress &progress);
    void baselineMeasured(quint64 id, const gram::Baseline &baseline);
    /// Something that does not end the run.
    void warned(quint64 id, const QString &sentence);
    void metricsUpdated(quint64 id, const gram::MetricsSnapshot &snapshot);
    void evaluated(quint64 id, const gram::Evaluation &evaluation);
    void runEnded(quint64 id, const gram::RunResult &result);
    /// After the last runEnded() of the queue.
    void becameIdle();

private:
    enum class Kind { Run, LoadDataset, OpenModel, Export, Probe, Proof, FindRate };

    struct Job {
        RunId id = 0;
        RunConfig config; ///< of a model that is opened: only that
        Kind kind = Kind::Run;
        std::string runFolder = {}; ///< of a run that goes on or is exported; empty = a new run
        std::string target = {};    ///< of an export
        bool asAdapter = false;     ///< of an export: LoRA's part alone
        std::int64_t epoch = 0, index = 0; ///< of a batch that is looked into
        std::vector<double> rates = {}; ///< of a search
        std::int64_t steps = 0;         ///< of a search, with each rate
        std::shared_ptr<TrainingControl> control = std::make_shared<TrainingControl>();

        /// The user stops these, and newer wishes replace the others.
        bool isStoppable() const { return kind == Kind::Run || kind == Kind::Export; }
    };

    /// What one job told since the last drain.
    struct Events {
        RunId id = 0;
        Kind kind = Kind::Run;
        bool started = false;
        QString folder; ///< of a new run
        std::optional<Progress> progress;
        std::optional<Baseline> baseline;
        QString warning;
        MetricsSnapshot metrics;
        std::vector<Evaluation> evaluations;
        std::optional<DatasetSummary> dataset;
        std::optional<ModelSummary> model;
        QString subject; ///< the model that was opened, the folder that was written
        QString failure; ///< of what is not a run
        std::optional<StepAnatomy> anatomy;
        std::optional<GradientProof> proof;
        std::optional<std::pair<std::int64_t, std::int64_t>> proofProgress;
        std::optional<RateSearch> rates;
        bool ended = false; ///< of an export, a probe, a proof or a search
        bool cancelled = false;
        std::optional<RunResult> result;
    };

    class Observer;

    void work(std::stop_token stop);
    void perform(const Job &job);
    void load(const Job &job);
    void open(const Job &job);
    void run(const Job &job);
    void exportRun(const Job &job);
    void probe(const Job &job);
    void prove(const Job &job);
    void findRate(const Job &job);
    std::shared_ptr<const Dataset> datasetFor(const Job &job);
    void enqueue(Job job);
    void replace(Job job);
    void cancel(Kind kind);
    template<typename Change>
    void publish(const Job &job, Change &&change);
    void scheduleDrain();
    void drain();
    void emitEvents(const Events &events);
    void emitRunEvents(const Events &events);
    void emitLookEvents(const Events &events);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;        ///< guarded by m_mutex
    std::optional<Job> m_current;  ///< guarded by m_mutex
    std::deque<Events> m_pending;  ///< guarded by m_mutex
    bool m_drainQueued = false;    ///< guarded by m_mutex

    std::shared_ptr<const Dataset> m_dataset; ///< the worker's; changed under m_mutex
    RunConfig m_datasetConfig;                ///< likewise

    QElapsedTimer m_sinceDrain;
    RunId m_lastId = 0;
    RunId m_loadId = 0;  ///< of the newest dataset asked for
    RunId m_modelId = 0; ///< of the newest model
    RunId m_probeId = 0, m_proofId = 0, m_searchId = 0; ///< of the newest, 0 = it has ended
    int m_openRuns = 0;

    std::jthread m_worker; ///< last: it uses all of the above
};

} // namespace gram
