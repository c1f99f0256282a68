// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableWidget;

namespace gram {

/// Puts the table on the clipboard: a line a row, the columns' heads first, with tabs between the columns.
void copyAsText(const QTableWidget &table);

} // namespace gram
