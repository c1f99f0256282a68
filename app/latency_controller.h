// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_config.h"
#include "data/dataset.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace gram {

class LatencyPage;
class MainWindow;
class TrainingSession;

/// Has what latencies save counted for the form's data and batches, on a thread of its own, and
/// shows it wherever a latency is chosen. A count that is not done yet gives way to a newer one.
class LatencyController : public QObject {
    Q_OBJECT

public:
    LatencyController(TrainingSession &session, MainWindow &window, LatencyPage &page);
    ~LatencyController() override;

private:
    struct Request {
        quint64 id = 0;
        RunConfig config;
        std::shared_ptr<const Dataset> dataset;
    };

    void refresh();
    void show(const LatencyEstimates &estimates);
    void work(std::stop_token stop);

    TrainingSession &m_session;
    MainWindow &m_window;
    LatencyPage &m_page;
    QTimer m_timer;
    RunConfig m_config;                     ///< of what is shown or being counted
    std::weak_ptr<const Dataset> m_dataset; ///< likewise; none: nothing is

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request; ///< guarded by m_mutex
    std::stop_source m_current;       ///< likewise: of the count that is being made
    quint64 m_lastId = 0;

    std::jthread m_worker; ///< last: it uses all of the above
};

} // namespace gram
