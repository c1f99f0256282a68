// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>
#include <QTableWidget>

namespace gram {

void copyAsText(const QTableWidget &table)
{
    QStringList lines, cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells += table.horizontalHeaderItem(column)->text();
    lines += cells.join(QLatin1Char('\t'));
    for (int row = 0; row < table.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < table.columnCount(); ++column)
            cells += table.item(row, column)->text();
        lines += cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace gram
