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

/// The folder of the log and of what one start of the program leaves for the next.
inline QString stateFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(set) ? set : QDir::home().filePath(QStringLiteral(".local/state")))
        + QStringLiteral("/gram-lab");
}

/// Tells Qt where the settings lie, and takes those along, once, that an earlier program has left
/// under no organisation's name.
void useSettings();

} // namespace gram
