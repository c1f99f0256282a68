// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <vector>

namespace gram {

namespace {

class Order {
public:
    void add(QWidget *widget)
    {
        if (!widget || std::find(m_seen.begin(), m_seen.end(), widget) != m_seen.end())
            return;
        m_seen.push_back(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            m_stops.push_back(widget);
        if (isWhole(widget))
            return;
        if (auto *window = qobject_cast<QMainWindow *>(widget)) {
            for (QToolBar *bar : window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
                add(bar);
            add(window->centralWidget());
        } else if (auto *bar = qobject_cast<QToolBar *>(widget)) {
            for (QAction *action : bar->actions())
                add(bar->widgetForAction(action));
        } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            add(tabs->tabBar());
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->widget(i));
        } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
            for (int i = 0; i < stack->count(); ++i)
                add(stack->widget(i));
        } else if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            add(scroll->widget());
        } else if (widget->layout()) {
            add(widget->layout());
        }
        // What no layout holds, an overlay say, comes after what it lies on.
        for (QObject *child : widget->children())
            if (auto *other = qobject_cast<QWidget *>(child); other && !other->isWindow())
                add(other);
    }

    void apply() const
    {
        for (std::size_t i = 1; i < m_stops.size(); ++i)
            QWidget::setTabOrder(m_stops[i - 1], m_stops[i]);
    }

private:
    /// Its parts are its own business.
    static bool isWhole(const QWidget *widget)
    {
        return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
    }

    void add(QLayout *layout)
    {
        std::vector<int> places(static_cast<std::size_t>(layout->count()));
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = static_cast<int>(i);
        if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
            const auto cell = [grid](int i) {
                int row = 0, column = 0, rows = 0, columns = 0;
                grid->getItemPosition(i, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return cell(a) < cell(b); });
        }
        for (const int place : places) {
            QLayoutItem *item = layout->itemAt(place);
            if (item->layout())
                add(item->layout());
            else
                add(item->widget());
        }
    }

    std::vector<QWidget *> m_seen, m_stops;
};

} // namespace

void orderTabsAsLaidOut(QWidget *widget)
{
    Order order;
    order.add(widget);
    order.apply();
}

} // namespace gram
