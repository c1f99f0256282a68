// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/trainer.h"

#include <QtTest>

#include <functional>

namespace gram {

/// Keeps what it is told; stops the job after a number of steps.
class Recorder : public TrainingObserver {
public:
    explicit Recorder(TrainingControl *control = nullptr, std::int64_t stopAfter = 0)
        : m_control(control)
        , m_stopAfter(stopAfter)
    {
    }
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        steps.insert(steps.end(), snapshot.steps.begin(), snapshot.steps.end());
        if (m_control && !steps.empty() && steps.back().step >= m_stopAfter)
            m_control->requestStop();
    }
    void onEvaluation(const Evaluation &evaluation) override { evaluations.push_back(evaluation); }
    void onBaseline(const Baseline &b) override { baseline = b; }
    void onWarning(const std::string &sentence) override
    {
        warnings.push_back(sentence);
        if (unblock)
            unblock();
    }

    std::vector<StepRecord> steps;
    std::vector<Evaluation> evaluations;
    Baseline baseline;
    std::vector<std::string> warnings;
    std::function<void()> unblock;

private:
    TrainingControl *m_control;
    std::int64_t m_stopAfter;
};

inline std::vector<double> losses(const std::vector<StepRecord> &steps)
{
    std::vector<double> out;
    for (const StepRecord &s : steps)
        out.push_back(s.loss);
    return out;
}

} // namespace gram
