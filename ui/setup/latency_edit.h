// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QAbstractSlider>
#include <QSpinBox>

namespace gram {

/// A latency that the slider stops at.
struct LatencyStop {
    std::int64_t latency;
    LatencyUnit unit;
};

/// A latency as "10 steps". Looks like text until something is typed in.
class LatencyBox : public QSpinBox {
    Q_OBJECT

public:
    explicit LatencyBox(QWidget *parent = nullptr);

    /// What the number counts.
    void setUnit(LatencyUnit unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void changeEvent(QEvent *event) override;

private:
    LatencyUnit m_unit = LatencyUnit::Steps;
};

/// Usual latencies, from one step to an epoch. Others stand between their neighbours.
class LatencySlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit LatencySlider(QWidget *parent = nullptr);

    void setLatency(std::int64_t latency, LatencyUnit unit);
    /// Where it stands, counted in stops.
    double position() const { return m_position; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The place of a stop, for who presses there.
    QPoint pointOf(int stop) const;

Q_SIGNALS:
    /// The user wants that one.
    void chosen(const gram::LatencyStop &stop);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double xOf(double stop) const;
    int stopAt(double x) const;
    void choose(int stop);

    double m_position = 0;
    bool m_ring = false; ///< the focus came by the keyboard
};

/// The slider and the number beside it.
class LatencyRow : public QWidget {
    Q_OBJECT

public:
    LatencyRow(const QString &label, LatencyBox *box, QWidget *parent = nullptr);

    LatencySlider *slider() const { return m_slider; }

private:
    LatencySlider *m_slider;
};

} // namespace gram
