// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt's headers, which make a keyword of "slots".
#include "data/latency_estimate.h"

#include "latency_controller.h"

#include "base/job.h"
#include "latency/latency_page.h"
#include "main_window.h"
#include "setup/setup_panel.h"
#include "training_session.h"

#include <utility>

namespace gram {

namespace {
constexpr int refreshDelayMs = 150; // while a number is being typed
}

LatencyController::LatencyController(TrainingSession &session, MainWindow &window, LatencyPage &page)
    : m_session(session)
    , m_window(window)
    , m_page(page)
    , m_worker([this](std::stop_token stop) { work(stop); })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &LatencyController::refresh);
    const auto soon = qOverload<>(&QTimer::start);
    connect(window.setup(), &SetupPanel::configChanged, &m_timer, soon);
    connect(&session, &TrainingSession::datasetLoaded, &m_timer, soon);
    connect(&session, &TrainingSession::datasetFailed, &m_timer, soon);
    connect(&session, &TrainingSession::becameIdle, &m_timer, soon); // a run may have read the dataset
    m_timer.start();
}

LatencyController::~LatencyController()
{
    {
        const std::lock_guard lock(m_mutex);
        m_current.request_stop();
    }
    m_worker.request_stop();
    m_worker.join();
}

void LatencyController::refresh()
{
    const RunConfig config = m_window.setup()->config();
    const auto dataset = m_session.loadedDataset(config);
    const bool same = config.batch == m_config.batch && config.negatives == m_config.negatives
        && config.seed == m_config.seed && config.cePasses == m_config.cePasses && config.ceBatch == m_config.ceBatch;
    if (dataset && same && m_dataset.lock() == dataset)
        return;
    m_config = config;
    m_dataset = dataset;
    if (!dataset)
        show({});
    const std::lock_guard lock(m_mutex);
    ++m_lastId;
    m_current.request_stop();
    m_request.reset();
    if (dataset)
        m_request = Request { m_lastId, config, dataset };
    m_wake.notify_all();
}

void LatencyController::show(const LatencyEstimates &estimates)
{
    m_window.showLatencies(estimates);
    m_page.showLatencies(estimates);
}

void LatencyController::work(std::stop_token stop)
{
    while (true) {
        Request request;
        std::stop_source current;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_request.has_value(); });
            if (stop.stop_requested())
                return;
            request = *std::exchange(m_request, std::nullopt);
            m_current = current;
        }
        LatencyEstimates estimates;
        try {
            estimates = estimateLatencies(
                request.dataset, request.config, mostCountedInteractions, current.get_token());
        } catch (const Cancelled &) {
            continue;
        } catch (const std::bad_alloc &) { // nothing is shown rather than the program ended
        }
        QMetaObject::invokeMethod(
            this,
            [this, id = request.id, estimates = std::move(estimates)] {
                if (id == m_lastId)
                    show(estimates);
            },
            Qt::QueuedConnection);
    }
}

} // namespace gram
