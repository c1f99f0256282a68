// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/descriptor.h"

#include <QString>
#include <QStringList>

namespace gram {

/// Says on the disk which run this program is making, so that the next one knows if it did not come to an end of its own.
/// A file for each program, which it holds locked: those of programs that have ended can be told.
class CrashMarker {
public:
    /// In this folder. What ended programs have left there is taken up: interrupted() has it, once.
    explicit CrashMarker(const QString &folder);
    /// An end of its own leaves nothing.
    ~CrashMarker();
    CrashMarker(const CrashMarker &) = delete;
    CrashMarker &operator=(const CrashMarker &) = delete;

    /// Folders of runs in whose midst programs have ended.
    const QStringList &interrupted() const { return m_interrupted; }
    /// Whether programs have ended without an end of their own.
    bool found() const { return m_found; }

    /// The run that is being made; empty: none.
    void setRun(const QString &folder);

private:
    QString m_file;
    Descriptor m_descriptor { -1 };
    QStringList m_interrupted;
    bool m_found = false;
};

} // namespace gram
