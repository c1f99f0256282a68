// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "api/run_config.h"
#include "data/dataset.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace gram {

class BatchSampler;

/// Lays out batches on a thread of its own, so that it need not wait for the run that trains. A
/// request that is not done yet gives way to a newer one.
class BatchPlanner : public QObject {
    Q_OBJECT

public:
    explicit BatchPlanner(QObject *parent = nullptr);
    ~BatchPlanner() override;

    /// An epoch or batch beyond the last is taken as the last.
    void plan(const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t epoch,
        std::int64_t index);
    /// The run's batch of this step, from 1.
    void planStep(
        const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t step);
    /// Nothing that was asked for is told any more.
    void drop();

Q_SIGNALS:
    void planned(const gram::BatchLayout &layout);
    void failed(const QString &message);

private:
    struct Request {
        quint64 id = 0;
        RunConfig config;
        std::shared_ptr<const Dataset> dataset;
        std::int64_t epoch = 0;
        std::int64_t index = 0; ///< counted on into later epochs if `ofRun`
        bool ofRun = false;
    };

    void ask(Request request);
    void work(std::stop_token stop);
    BatchLayout layOut(const Request &request);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request; ///< guarded by m_mutex
    quint64 m_lastId = 0;

    // The worker's. The sampler keeps an epoch's order; it must not keep a dataset that is not
    // used any more in memory, and so does not own it.
    std::weak_ptr<const Dataset> m_dataset;
    RunConfig m_config;
    std::unique_ptr<BatchSampler> m_sampler;

    std::jthread m_worker; ///< last: it uses all of the above
};

} // namespace gram
