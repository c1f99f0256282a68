// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>

class QWidget;

namespace gram {

/// Tells where a widget lies in another, whenever that may have changed: for what lies over it without a layout.
class PlaceOf : public QObject {
public:
    /// `changed` is given the place of `widget` in `ancestor`, also when it was shown or hidden.
    PlaceOf(QWidget *widget, QWidget *ancestor, std::function<void(QRect)> changed, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void tell() const;

private:
    QPointer<QWidget> m_widget, m_ancestor;
    std::function<void(QRect)> m_changed;
};

} // namespace gram
