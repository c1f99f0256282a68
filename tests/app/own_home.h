// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace gram {

/// A home for a window that is tested: its settings and runs are in a folder of their own, and no user's. To be made
/// after the application.
class OwnHome {
public:
    OwnHome()
    {
        if (!m_folder.isValid())
            qFatal("there is no temporary folder: %s", qPrintable(m_folder.errorString()));
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
        qputenv("XDG_DATA_HOME", filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, filePath(QStringLiteral("config")));
    }

    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Forgets the settings and the runs of the test before.
    void clear() const
    {
        QSettings().clear();
        QDir(filePath(QStringLiteral("data"))).removeRecursively();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace gram
