// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace gram {

/// True if something may be written as that folder without touching what is there.
inline bool isNewOrEmpty(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty());
}

/// `name` in `parentFolder`, with a number where that is there already.
inline QString freeFolder(const QString &parentFolder, const QString &name)
{
    QString folder = QDir(parentFolder).filePath(name);
    for (int i = 2; !isNewOrEmpty(folder); ++i)
        folder = QDir(parentFolder).filePath(QStringLiteral("%1-%2").arg(name).arg(i));
    return QDir::toNativeSeparators(folder);
}

} // namespace gram
