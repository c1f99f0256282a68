// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt's headers, which make a keyword of "slots".
#include "data/batch_layout.h"

#include "batch_planner.h"

#include "api/error.h"
#include "error_text.h"

#include <algorithm>
#include <utility>

namespace gram {

BatchPlanner::BatchPlanner(QObject *parent)
    : QObject(parent)
    , m_worker([this](std::stop_token stop) { work(stop); })
{
}

BatchPlanner::~BatchPlanner()
{
    m_worker.request_stop();
    m_worker.join();
}

void BatchPlanner::plan(const RunConfig &config, std::shared_ptr<const Dataset> dataset,
    std::int64_t epoch, std::int64_t index)
{
    ask({ 0, config, std::move(dataset), epoch, index, false });
}

void BatchPlanner::planStep(
    const RunConfig &config, std::shared_ptr<const Dataset> dataset, std::int64_t step)
{
    ask({ 0, config, std::move(dataset), 0, std::max<std::int64_t>(step, 1) - 1, true });
}

void BatchPlanner::drop()
{
    const std::lock_guard lock(m_mutex);
    m_request.reset();
    ++m_lastId;
}

void BatchPlanner::ask(Request request)
{
    const std::lock_guard lock(m_mutex);
    request.id = ++m_lastId;
    m_request = std::move(request);
    m_wake.notify_all();
}

void BatchPlanner::work(std::stop_token stop)
{
    while (true) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_request.has_value(); });
            if (stop.stop_requested())
                return;
            request = *std::exchange(m_request, std::nullopt);
        }
        BatchLayout layout;
        QString failure;
        try {
            layout = layOut(request);
        } catch (...) {
            failure = currentExceptionText();
        }
        QMetaObject::invokeMethod(
            this,
            [this, id = request.id, layout = std::move(layout), failure] {
                if (id != m_lastId)
                    return;
                if (failure.isEmpty())
                    Q_EMIT planned(layout);
                else
                    Q_EMIT failed(failure);
            },
            Qt::QueuedConnection);
    }
}

BatchLayout BatchPlanner::layOut(const Request &request)
{
    const RunConfig &c = request.config;
    if (!m_sampler || m_dataset.lock() != request.dataset || c.batch != m_config.batch
        || c.negatives != m_config.negatives || c.seed != m_config.seed) {
        m_dataset = request.dataset;
        m_config = c;
        m_sampler = std::make_unique<BatchSampler>(
            std::shared_ptr<const Dataset>(std::shared_ptr<void>(), request.dataset.get()), c);
    }
    const std::int64_t batches = m_sampler->batchesPerEpoch();
    if (batches == 0)
        throw Error(ErrorCode::EmptyDataset, { .file = c.data, .expected = "no training split" });
    const std::int64_t epoch
        = request.ofRun ? request.index / batches : std::max<std::int64_t>(request.epoch, 0);
    const std::int64_t index = request.ofRun
        ? request.index % batches
        : std::clamp<std::int64_t>(request.index, 0, batches - 1);
    return layOutBatch(*request.dataset, *m_sampler, epoch, index);
}

} // namespace gram
