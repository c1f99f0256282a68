// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace gram {

/// The ring before an option, in the theme's colours: the style's own cannot be seen on a dark card.
class OptionMark : public QRadioButton {
    Q_OBJECT

public:
    explicit OptionMark(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gram
