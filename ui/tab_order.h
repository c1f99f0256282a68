// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gram {

/// Has the Tab key go through what is in the widget as its layouts place it: left to right and from the top down,
/// whatever was made first.
void orderTabsAsLaidOut(QWidget *widget);

} // namespace gram
