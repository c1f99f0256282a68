// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gram {

/// For runs whose names can be edited while they train.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What was typed stays, whatever else of the run has changed meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace gram
