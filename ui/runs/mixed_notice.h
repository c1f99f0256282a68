// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace gram {

class RunModel;
class WrappedLabel;

/// Tells that runs of different work are drawn together, whose figures cannot be compared, and offers to end it.
class MixedNotice : public QFrame {
    Q_OBJECT

public:
    explicit MixedNotice(RunModel *runs, QWidget *parent = nullptr);

    /// Whether the page that is shown draws runs together.
    void setWanted(bool wanted);

private:
    void refresh();

    RunModel *m_runs;
    WrappedLabel *m_text;
    QPushButton *m_only;
    QTimer m_timer;
    bool m_wanted = false;
};

} // namespace gram
