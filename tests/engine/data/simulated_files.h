// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data_files.h"

#include <QDirIterator>
#include <QTest>

namespace gram {

inline Files filesOf(const QString &folder)
{
    Files files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        files[path.mid(folder.size() + 1)] = contentOf(path);
    }
    return files;
}

inline QList<QByteArrayList> tableOf(const QString &path, char separator)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (!line.isEmpty())
            rows << line.split(separator);
    }
    return rows;
}

} // namespace gram
