// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"
#include "train/trainer.h"

namespace gram {

/// Shows a running job: with `json` a JSON object for each step and each evaluation, otherwise a
/// progress line and a table.
class RunReporter : public TrainingObserver {
public:
    RunReporter(Terminal &terminal, const RunConfig &config, bool json);

    void onProgress(const Progress &progress) override;
    void onBaseline(const Baseline &baseline) override;
    void onWarning(const std::string &sentence) override;
    void onChange(const SettingChange &change) override;
    void onSnapshot(const MetricsSnapshot &snapshot) override;
    void onEvaluation(const Evaluation &evaluation) override;

private:
    void printRow(const StepRecord &record);
    void showProgress(const StepRecord &record, std::int64_t totalSteps);

    Terminal &m_terminal;
    std::string m_mode;
    double m_secondsLimit;
    bool m_json;
    bool m_headerPrinted = false;
};

} // namespace gram
