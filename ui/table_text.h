// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QTableWidget;

namespace gram {

/// Puts a table on the clipboard: a line a row, with tabs between the columns.
void copyAsText(const QList<QStringList> &rows);
/// The same with the columns' heads first.
void copyAsText(const QTableWidget &table);

} // namespace gram
