// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict/verdict_text.h"

#include <QColor>
#include <QWidget>

namespace gram {

/// One figure of the verdict: caption, value, what it is against, and a bar. It keeps its place and size whatever it
/// shows; what would not fit is set in a smaller type.
class VerdictFigure : public QWidget {
    Q_OBJECT

public:
    explicit VerdictFigure(const QString &name, QWidget *parent = nullptr);

    /// `run`: the colour of the run's bar.
    void setText(const VerdictFigureText &text, const QColor &run);
    /// Without the second line and the bar, which the tool tip then has.
    void setCompact(bool compact);
    const VerdictFigureText &text() const { return m_text; }
    /// Texts that had to be cut; for tests.
    QStringList cutTexts() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        QFont font;
    };
    /// The line's font, smaller where its text is too long.
    QFont fitted(const Line &line, int width) const;
    Line caption() const;
    Line below() const;
    QFont valueFont() const;
    QFont besideFont() const;
    double valueScale() const;
    void paintBar(QPainter &painter, const QRectF &track) const;
    void updateHelp();
    QRect linkRect() const;

    VerdictFigureText m_text;
    QColor m_run;
    bool m_compact = false;
};

} // namespace gram
