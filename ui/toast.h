// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QLabel;

namespace gram {

/// What a toast tells, and what it offers to do.
struct Notice {
    enum class Kind { Information, Error };
    Kind kind = Kind::Information;
    QString title {}; ///< may be empty
    QString text {};
    QString action {}; ///< empty: nothing is offered
    std::function<void()> act {};
    bool stays = false; ///< though it is information
};

/// A message over the window that blocks nothing. Information leaves after a while, unless the pointer or the focus is in
/// it; an error stays until it is closed.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int itsWidth = 240;

    explicit Toast(const Notice &notice, QWidget *parent = nullptr);

    QString text() const { return m_notice.text; }
    Notice::Kind kind() const { return m_notice.kind; }
    /// On what it offers, or else on what closes it.
    void takeFocus();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void leaveInTime();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QAbstractButton *m_action;
    QAbstractButton *m_close;
    QTimer m_timer;
};

} // namespace gram
