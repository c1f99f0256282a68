// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace gram {

/// Has what a page shows scroll up and down where there is less height than it needs: nothing of it is squeezed away, and
/// it does not make the window higher. Returns the layout of what is shown.
QVBoxLayout *makeScrolling(QWidget *page);

} // namespace gram
