// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gram;

class TestUserFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    }

    void formerSettingsAreTakenAlongOnce()
    {
        {
            QSettings old(QStringLiteral("Unknown Organization"), QStringLiteral("gram-lab"));
            old.setValue(QStringLiteral("language"), QStringLiteral("de"));
            old.setValue(QStringLiteral("window/theme"), 2);
        }
        useSettings();
        {
            QSettings settings;
            QCOMPARE(settings.value(QStringLiteral("language")).toString(), QStringLiteral("de"));
            QCOMPARE(settings.value(QStringLiteral("window/theme")).toInt(), 2);
            QCOMPARE(settings.fileName(), m_home->filePath(QStringLiteral("gram-lab/gram-lab.conf")));
            settings.remove(QStringLiteral("language"));
        }
        useSettings(); // what the user has changed since stays
        QVERIFY(!QSettings().contains(QStringLiteral("language")));
    }

    void thereNeedBeNone()
    {
        useSettings();
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    /// The data stay where they were before the settings had an organisation's name.
    void dataStayWhereTheyWere()
    {
        qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
        QCoreApplication::setOrganizationName(QString());
        QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
        const QString before
            = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("runs"));
        useSettings();
        QCOMPARE(userFile(QStringLiteral("runs")), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestUserFiles)
#include "tst_user_files.moc"
