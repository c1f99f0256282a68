// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace gram {

/// What happened, with the time of day; the oldest lines go. It shows the newest one until the user
/// scrolls away from it. A drawer: it lies over the foot of what it is given the place of.
class MessageLog : public QFrame {
    Q_OBJECT

public:
    explicit MessageLog(QWidget *parent = nullptr);

    void append(const QString &message);
    QString text() const;
    void setText(const QString &text);
    /// The window's part that it opens over.
    void setPlace(const QRect &place);

Q_SIGNALS:
    void closeRequested();
    /// A line was written, or the text of another window was taken over.
    void lastLineChanged(const QString &time, const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPlainTextEdit *m_view;
    bool m_follows = true; ///< the newest line
};

} // namespace gram
