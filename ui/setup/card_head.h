// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace gram {

/// A sign of warning and how many there are; nothing while there is none.
class CardBadge : public QAbstractButton {
    Q_OBJECT

public:
    explicit CardBadge(QWidget *parent = nullptr);

    /// `errors`: what keeps a run from starting is among them.
    void setCount(int count, bool errors);
    int count() const { return m_count; }
    bool tellsErrors() const { return m_errors; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    bool m_errors = false;
};

/// The head of a card of the form, which opens and closes it: its name, and of a closed card what it is set to.
class CardHead : public QAbstractButton {
    Q_OBJECT

public:
    CardHead(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// What the card comes to, in a line that is cut where the room ends.
    void setValue(const QString &value);
    const QString &value() const { return m_value; }
    /// What is wrong in the card, as sentences; `count`: how many things they are about.
    void setProblems(const QStringList &problems, int count, bool errors);
    const QStringList &problems() const { return m_problems; }

    CardBadge *badge() const { return m_badge; }
    QToolButton *more() const { return m_more; }

    int titleWidth() const;
    /// From where on the values of all cards stand.
    void setValueStart(int x);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_value;
    QStringList m_problems;
    CardBadge *m_badge;
    QToolButton *m_more;
    int m_valueStart = 0;
    bool m_ring = false; ///< the focus came by the keyboard
};

/// Whether what has got the focus that way is to show a ring.
bool showsRing(Qt::FocusReason reason, bool before);
/// Just inside the frame of what has the keyboard's focus.
void paintFocusRing(QPainter &painter, const QRectF &frame, double corner);

} // namespace gram
