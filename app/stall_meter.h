// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace gram {

/// Measures for how long the event loop did not answer: a heartbeat's greatest delay.
class StallMeter : public QObject {
    Q_OBJECT

public:
    explicit StallMeter(QObject *parent = nullptr);

    void start();
    /// Milliseconds since start().
    double longestStall() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_longest = 0;
};

} // namespace gram
