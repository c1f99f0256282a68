// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash_marker.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gram {

CrashMarker::CrashMarker(const QString &folder)
{
    QDir().mkpath(folder);
    const QDir dir(folder);
    for (const QString &name : dir.entryList({ QStringLiteral("window-*.run") }, QDir::Files)) {
        const QByteArray path = QFile::encodeName(dir.filePath(name));
        const Descriptor file(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (file.get() < 0 || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
            continue; // of a program that still runs
        QFile left;
        if (left.open(file.get(), QIODevice::ReadOnly))
            if (const QString run = QString::fromUtf8(left.read(1 << 16)); !run.isEmpty())
                m_interrupted += run;
        ::unlink(path.constData());
        m_found = true;
    }
    m_file = dir.filePath(QStringLiteral("window-%1.run").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_descriptor = Descriptor(
        ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (m_descriptor.get() >= 0)
        ::flock(m_descriptor.get(), LOCK_EX | LOCK_NB);
}

CrashMarker::~CrashMarker()
{
    if (m_descriptor.get() >= 0)
        ::unlink(QFile::encodeName(m_file).constData());
}

void CrashMarker::setRun(const QString &folder)
{
    if (m_descriptor.get() < 0)
        return;
    // A folder that cannot be written is not offered after a crash, and no more.
    const QByteArray path = folder.toUtf8();
    [[maybe_unused]] const int cut = ::ftruncate(m_descriptor.get(), 0);
    [[maybe_unused]] const ssize_t written = ::pwrite(m_descriptor.get(), path.constData(),
        static_cast<std::size_t>(path.size()), 0);
}

} // namespace gram
