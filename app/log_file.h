// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gram {

/// The program's log: log.txt in a folder, and log.1.txt, log.2.txt and so on with what was before. A line has the time,
/// a category and a text. Several programs may write into it.
class LogFile {
public:
    static constexpr int kept = 3; ///< older ones

    /// A line that begins when log.txt is as large as that makes it log.1.txt.
    explicit LogFile(QString folder, qint64 mostBytes = 1 << 20);

    void write(const QString &category, const QString &text);

private:
    QString fileOf(int number) const;

    QString m_folder;
    qint64 m_mostBytes;
};

/// From now on Qt's messages are logged, and those of the program's categories ("gram.run", "gram.window", ...), which are
/// not shown elsewhere.
void logMessages(const QString &folder);

} // namespace gram
