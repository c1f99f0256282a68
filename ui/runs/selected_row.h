// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_delegate.h"

class QTreeView;

namespace gram {

/// Marks selected rows by a bar at the left on a ground that leaves the runs' colours as they are in the charts. A line
/// over several seeds has its figures under its name, as many as there is room for.
class SelectedRow : public NameDelegate {
public:
    explicit SelectedRow(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView *m_view;
};

} // namespace gram
