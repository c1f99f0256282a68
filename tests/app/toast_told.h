// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toast.h"

#include <QAbstractButton>

namespace gram {

/// The newest toast that is shown in the window; none: nullptr.
inline Toast *newestToast(const QWidget &window)
{
    const QList<Toast *> toasts = window.findChildren<Toast *>();
    for (auto it = toasts.rbegin(); it != toasts.rend(); ++it)
        if (!(*it)->isHidden())
            return *it;
    return nullptr;
}

/// What it tells.
inline QString toastTold(const QWidget &window)
{
    const Toast *toast = newestToast(window);
    return toast ? toast->text() : QString();
}

/// "toastAction" or "toastClose" of the newest.
inline QAbstractButton *toastButton(const QWidget &window, const char *name)
{
    const Toast *toast = newestToast(window);
    return toast ? toast->findChild<QAbstractButton *>(QString::fromLatin1(name)) : nullptr;
}

} // namespace gram
