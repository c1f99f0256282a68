// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace gram {

class BarButton;
class ElidedText;

/// At the window's foot: the last message with its time, whether there was an error that nobody has looked at, what the
/// program runs on, and the way into the log.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    /// `log`: checkable; opens and closes the log.
    explicit StatusLine(QAction *log, QWidget *parent = nullptr);

    void showMessage(const QString &time, const QString &message);
    void setEnvironment(const QString &text);
    /// An error: its sign stands here until the log is opened.
    void alarm();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QAction *m_open;
    QLabel *m_alarm;
    QLabel *m_time;
    ElidedText *m_message;
    ElidedText *m_environment;
    BarButton *m_log;
};

} // namespace gram
