// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace gram {

/// The program's own folder, "gram-lab", among the user's data. Not Qt's folder of an application's
/// data: that has the organisation's name in its path.
inline QString userFile(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("gram-lab/") + name);
}

/// Tells Qt where the settings lie, and takes those along, once, that an earlier program has left
/// under no organisation's name.
void useSettings();

} // namespace gram
