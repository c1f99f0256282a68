// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toast.h"

#include <QList>
#include <QPointer>

namespace gram {

/// The window's toasts: over the foot of one of its parts, the newest below, three at most.
class Toasts : public QObject {
    Q_OBJECT

public:
    /// In `host`, over `part`, or while that is hidden over `otherwise`.
    Toasts(QWidget *host, QWidget *part, QWidget *otherwise);

    /// In place of an earlier one with the same text.
    void add(const Notice &notice);
    /// Closes that with this text, if it is still shown.
    void withdraw(const QString &text);
    /// The focus goes to the newest, and back when that is closed.
    void focusNewest();

private:
    void remove(Toast *toast);
    void arrange();

    QWidget *m_host, *m_part, *m_otherwise;
    QList<Toast *> m_toasts; ///< the newest last
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace gram
