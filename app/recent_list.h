// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gram {

/// Puts it at the beginning of what was used lately; the oldest are forgotten.
inline void remember(QStringList &recent, const QString &path)
{
    constexpr qsizetype most = 8;
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > most)
        recent.removeLast();
}

} // namespace gram
