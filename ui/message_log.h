// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace gram {

/// What happened, with the time of day; the oldest lines go. It shows the newest one until the user
/// scrolls away from it.
class MessageLog : public QWidget {
    Q_OBJECT

public:
    explicit MessageLog(QWidget *parent = nullptr);

    void append(const QString &message);
    QString text() const;
    void setText(const QString &text);

private:
    QPlainTextEdit *m_view;
    bool m_follows = true; ///< the newest line
};

} // namespace gram
