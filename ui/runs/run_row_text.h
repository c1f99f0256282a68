// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_model.h"

#include <QString>

namespace gram {

/// What the list's two lines say of a run.
struct RunRowText {
    enum class Sign { None, Warning, Error };

    QString name;
    QString state; ///< "Finished", or "27 of 42" while it trains
    QString speed; ///< "5.13×", "Reference"
    QString auc;
    QString memory;
    Sign sign = Sign::None; ///< beside the state
    bool speedIsEstimated = false;
    bool trains = false;
    double done = 0; ///< the share of its steps
};

RunRowText runRowText(const RunModel &model, const RunData &run);

/// The run in one sentence, as a screen reader says it: "2, Single-step, finished, 5.1 times as fast, AUC 0.77,
/// 259.0 MiB".
QString runSpoken(const RunModel &model, const RunData &run);

} // namespace gram
