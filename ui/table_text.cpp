// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

namespace gram {

void copyAsText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &cells : rows)
        lines += cells.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void copyAsText(const QTableWidget &table)
{
    QList<QStringList> rows(table.rowCount() + 1);
    for (int column = 0; column < table.columnCount(); ++column) {
        rows[0] += table.horizontalHeaderItem(column)->text();
        for (int row = 0; row < table.rowCount(); ++row)
            rows[row + 1] += table.item(row, column)->text();
    }
    copyAsText(rows);
}

} // namespace gram
