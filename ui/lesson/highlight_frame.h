// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace gram {

/// A frame over the window around one of its widgets: it shows where to look, follows the widget,
/// and leaves every click and key to what is below it.
class HighlightFrame : public QWidget {
    Q_OBJECT

public:
    explicit HighlightFrame(QWidget *window);

    /// Brings the widget into view (its page, its section, its place in a scroll area) and frames
    /// it. None: there is nothing to show.
    void pointAt(QWidget *target);
    QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void scrollTo();
    void follow();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and all that can move or hide it
    QVariantAnimation m_entrance;
    QTimer m_revealing; ///< scrolled to once more, when all is laid out
};

} // namespace gram
