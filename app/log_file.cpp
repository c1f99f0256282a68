// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>

#include <optional>

namespace gram {

namespace {

std::optional<LogFile> &programsLog()
{
    static std::optional<LogFile> log;
    return log;
}

QtMessageHandler shownBefore = nullptr;

void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static QMutex mutex;
    const QLatin1String category(context.category ? context.category : "default");
    {
        const QMutexLocker locker(&mutex);
        programsLog()->write(category, message);
    }
    if (!category.startsWith(QLatin1String("gram.")) && shownBefore)
        shownBefore(type, context, message);
}

} // namespace

LogFile::LogFile(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
    QDir().mkpath(m_folder);
}

QString LogFile::fileOf(int number) const
{
    return QDir(m_folder).filePath(number == 0 ? QStringLiteral("log.txt") : QStringLiteral("log.%1.txt").arg(number));
}

void LogFile::write(const QString &category, const QString &text)
{
    if (QFileInfo(fileOf(0)).size() >= m_mostBytes) {
        QFile::remove(fileOf(kept));
        for (int number = kept; number > 0; --number)
            QFile::rename(fileOf(number - 1), fileOf(number));
    }
    // Opened for each line: another program may have made it an older one. A disk that is full loses lines, and no more.
    QFile file(fileOf(0));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString line = QStringLiteral("%1 %2 %3\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                 category.leftJustified(12),
                                 QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    file.write(line.toUtf8());
}

void logMessages(const QString &folder)
{
    programsLog().emplace(folder);
    shownBefore = qInstallMessageHandler(logMessage);
    QLoggingCategory::setFilterRules(QStringLiteral("gram.*=true"));
}

} // namespace gram
