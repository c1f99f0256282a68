// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_model.h"

namespace gram {

/// "Running", "Finished", ...
QString displayText(RunState state);

/// The dataset's name.
QString datasetTitle(const RunConfig &config);

/// Data, model and batch: "Classroom demo, batch 32".
QString workTitle(const RunConfig &config);

struct RunHeader {
    QString title;
    QString help;
};
RunHeader runHeader(RunModel::Column column);
/// Numbers to the right.
int runAlignment(RunModel::Column column);

/// 1,234,567 bytes as "1.18 MiB".
QString bytesText(std::uint64_t bytes);

} // namespace gram
