// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gram {

/// A message above the charts that stays until it is closed and blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class Kind { Information, Error };
    /// `action`: what a button beside the text offers; empty = no button.
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    QString text() const;
    /// What it is about.
    QString folder;
    bool ofPage = false;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace gram
