// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gram {

/// What came out of a training, on a ground of its own.
class FactsLabel : public QLabel {
    Q_OBJECT

public:
    explicit FactsLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gram
