// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_delegate.h"

#include <QLineEdit>

namespace gram {

void NameDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace gram
