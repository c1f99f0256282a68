// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns_box.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace gram {

namespace {

const QString between = QStringLiteral(" + ");

} // namespace

ColumnsBox::ColumnsBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // it would finish a column's name with that of another one
    connect(this, &QComboBox::activated, this, &ColumnsBox::toggle);
}

QStringList ColumnsBox::columns() const
{
    const QString text = currentText().trimmed();
    if (findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0)
        return { text }; // even if there is a plus in its name
    QStringList result;
    for (const QString &column : text.split(between, Qt::SkipEmptyParts)) {
        if (!column.trimmed().isEmpty())
            result << column.trimmed();
    }
    return result;
}

void ColumnsBox::setColumns(const QStringList &columns)
{
    setEditText(columns.join(between));
    lineEdit()->setCursorPosition(0); // a long list shows its beginning
}

void ColumnsBox::setAvailable(const QStringList &columns)
{
    const QString was = currentText();
    clear();
    addItems(columns);
    setEditText(was);
    lineEdit()->setCursorPosition(0);
}

void ColumnsBox::showPopup()
{
    m_chosen = columns();
    for (int i = 0; i < count(); ++i)
        setItemData(i, m_chosen.contains(itemText(i)) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    QComboBox::showPopup();
}

void ColumnsBox::keyPressEvent(QKeyEvent *event)
{
    // Up and Down would put a single column in the place of all.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

void ColumnsBox::toggle(int index)
{
    const QString column = itemText(index);
    if (!m_chosen.removeOne(column))
        m_chosen << column;
    setColumns(m_chosen);
}

} // namespace gram
