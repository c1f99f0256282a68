// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_study.h"

#include "runs/run_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gram {

double qualityOf(const RunData &run)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    const auto consider = [&best](const std::vector<Evaluation> &evaluations) {
        for (const Evaluation &e : evaluations)
            if (const double auc = e.value("auc"); std::isfinite(auc) && !(best >= auc))
                best = auc;
    };
    consider(run.evaluations);
    if (run.result)
        consider(run.result->evaluations);
    return best;
}

int worth(const RunData &run)
{
    switch (run.state) {
    case RunState::Finished:
        return 4;
    case RunState::Running:
    case RunState::Paused:
    case RunState::Stopping:
        return 3;
    case RunState::Queued:
    case RunState::Held:
        return 2;
    default:
        return RunModel::canGoOn(run) ? 1 : 0;
    }
}

std::optional<StepTimes> measuredTimes(const std::vector<const RunData *> &runs)
{
    std::optional<StepTimes> best;
    for (const RunData *run : runs) {
        const auto times = run && run->result ? timesOf(*run->result) : std::nullopt;
        if (times && (!best || times->batches > best->batches))
            best = times;
    }
    return best;
}

std::vector<std::size_t> paretoFront(const std::vector<QPointF> &points)
{
    std::vector<std::size_t> front;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF &p = points[i];
        if (!std::isfinite(p.x()) || !std::isfinite(p.y()))
            continue;
        const bool beaten = std::any_of(points.begin(), points.end(),
            [&p](const QPointF &q) { return q.x() >= p.x() && q.y() >= p.y() && (q.x() > p.x() || q.y() > p.y()); });
        if (!beaten)
            front.push_back(i);
    }
    std::sort(front.begin(), front.end(), [&](std::size_t a, std::size_t b) { return points[a].x() < points[b].x(); });
    return front;
}

} // namespace gram
