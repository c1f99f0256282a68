// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gram {

/// One line of text that gives way: where it does not fit, a brief one stands for it, and what does not fit of that is an
/// ellipsis, but not a figure at its end. All of it is in the tooltip and the accessible name.
class ElidedText : public QWidget {
    Q_OBJECT

public:
    explicit ElidedText(QWidget *parent = nullptr);

    /// `brief`: the same in fewer words; empty: there is no such.
    void setText(const QString &text, const QString &brief = {});
    QString text() const { return m_text; }
    QString brief() const { return m_brief; }
    /// What stands there.
    QString shownText() const;
    /// Whether all of it is seen.
    bool isWhole() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text, m_brief;
};

} // namespace gram
