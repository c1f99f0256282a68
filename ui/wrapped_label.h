// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gram {

/// A label of several lines that is always as high as its text needs at its width. Layouts ask for that
/// height only when they are made anew, and then cut the last lines.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// It is never lower than this many lines: what is below does not jump.
    void setLeastLines(int lines);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_leastLines = 0;
    int m_needed = 0; ///< height at the width that was painted last
};

} // namespace gram
