// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gram {

/// What the program is, whose method it is, and what it is built on.
void showAbout(QWidget *window);

} // namespace gram
