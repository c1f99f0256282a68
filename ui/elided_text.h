// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gram {

/// One line of text that gives way: what does not fit is an ellipsis, and all of it is in the tooltip and the accessible
/// name.
class ElidedText : public QWidget {
    Q_OBJECT

public:
    explicit ElidedText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Whether all of it is seen.
    bool isWhole() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace gram
