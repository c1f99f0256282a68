// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_files.h"

#include <QCoreApplication>
#include <QSettings>

namespace gram {

void useSettings()
{
    QCoreApplication::setOrganizationName(QStringLiteral("gram-lab"));
    QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
    QSettings settings;
    if (!settings.allKeys().isEmpty())
        return;
    // What Qt writes "Unknown Organization" for.
    const QSettings former(QStringLiteral("Unknown Organization"), QStringLiteral("gram-lab"));
    const QStringList keys = former.allKeys();
    for (const QString &key : keys)
        settings.setValue(key, former.value(key));
}

} // namespace gram
