// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

namespace gram {

ColumnFit::ColumnFit(QTreeView *view, int names)
    : QObject(view)
    , m_view(view)
    , m_names(names)
    , m_least(view->header()->sectionSize(names))
{
    const QHeaderView *header = view->header();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        const bool last = header->visualIndex(column) == header->count() - 1; // it stretches by itself
        m_byUser = m_byUser || (!m_fitting && !last);
    });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::fit);
    view->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    if (m_byUser || m_fitting)
        return;
    QHeaderView *header = m_view->header();
    const int room = m_view->viewport()->width();
    int others = 0;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (column == m_names || header->isSectionHidden(column))
            continue;
        if (m_least + others + header->sectionSize(column) > room)
            break;
        others += header->sectionSize(column);
    }
    const QScopedValueRollback fitting(m_fitting, true);
    header->resizeSection(m_names, std::max(m_least, room - others));
}

void ColumnFit::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/runsHeader"), m_view->header()->saveState());
    settings.setValue(QStringLiteral("window/runsColumnsByUser"), m_byUser);
}

void ColumnFit::restoreState(const QSettings &settings)
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view->header()->restoreState(settings.value(QStringLiteral("window/runsHeader")).toByteArray());
    }
    m_byUser = settings.value(QStringLiteral("window/runsColumnsByUser")).toBool();
    fit();
}

} // namespace gram
