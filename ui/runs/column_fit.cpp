// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>
#include <QVariant>

#include <algorithm>

namespace gram {

ColumnFit::ColumnFit(QTreeView *view, int names)
    : QObject(view)
    , m_view(view)
    , m_names(names)
{
    const QHeaderView *header = view->header();
    for (int column = 0; column < header->count(); ++column)
        m_least.push_back(header->sectionSize(column));
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_fitting)
            return;
        if (before == 0 || now == 0) // it was hidden or shown
            fit();
        else if (!stretches(column))
            m_byUser += column;
    });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::fit);
    view->viewport()->installEventFilter(this);
}

/// The last one, by itself.
bool ColumnFit::stretches(int column) const
{
    return m_view->header()->visualIndex(column) == m_view->header()->count() - 1;
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    if (!m_byUser.isEmpty() || m_fitting)
        return;
    QHeaderView *header = m_view->header();
    const auto leastOf = [this](int column) { return m_least[static_cast<std::size_t>(column)]; };
    int left = m_view->viewport()->width() - leastOf(m_names);
    std::vector<int> whole { m_names };
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (column == m_names || header->isSectionHidden(column))
            continue;
        if (leastOf(column) > left)
            break;
        left -= leastOf(column);
        whole.push_back(column);
    }
    const int share = std::max(0, left) / static_cast<int>(whole.size());
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column) || stretches(column))
            continue;
        const bool shown = std::find(whole.begin(), whole.end(), column) != whole.end();
        header->resizeSection(column, leastOf(column) + (shown ? share : 0));
    }
    const int rest = std::max(0, left) - share * static_cast<int>(whole.size());
    header->resizeSection(m_names, leastOf(m_names) + share + rest);
}

void ColumnFit::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("window/runsHeader"), m_view->header()->saveState());
    QVariantList columns;
    for (const int column : m_byUser)
        columns += column;
    settings.setValue(QStringLiteral("window/runsColumnsOfUser"), columns);
}

void ColumnFit::restoreState(const QSettings &settings)
{
    m_byUser.clear();
    for (const QVariant &column : settings.value(QStringLiteral("window/runsColumnsOfUser")).toList())
        m_byUser += column.toInt();
    QHeaderView *header = m_view->header();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        header->restoreState(settings.value(QStringLiteral("window/runsHeader")).toByteArray());
        for (int column = 0; column < header->count(); ++column)
            if (!m_byUser.contains(column))
                header->resizeSection(column, m_least[static_cast<std::size_t>(column)]);
    }
    fit();
}

} // namespace gram
