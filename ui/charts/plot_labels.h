// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;

namespace gram {

/// Has the texts in a plot moved beside what they are of, above or below it, so that each is whole and lies neither on
/// another nor on a marker; the first ones have the choice. One for which there is no such place is not drawn: to be used
/// where a table or a tool tip says the same. A text keeps to the side that it is aligned to, if it can.
void keepLabelsApart(QCustomPlot *plot);

} // namespace gram
