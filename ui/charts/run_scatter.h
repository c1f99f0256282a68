// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_style.h"

#include <qcustomplot.h>

namespace gram {

/// Wider lines and larger markers, for a projector, from the next time on that a plot is filled.
void presentRuns(bool on);
double runLineWidth();
double runMarkerSize();

/// The run's marker in a plot; `size`: its width.
QCPScatterStyle runScatter(const RunStyle &style, const QBrush &brush, double size, double pen = 1.2);

} // namespace gram
