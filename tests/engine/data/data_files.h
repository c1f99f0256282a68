// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "data/dataset.h"
#include "data/item_texts.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>

// Small datasets on disk, and datasets as readable text.
namespace gram {

using Files = std::map<QString, QByteArray>;

inline bool writeFiles(const QString &folder, const Files &files)
{
    for (const auto &[name, content] : files) {
        const QString path = folder + '/' + name;
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            return false;
    }
    return true;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// The number of `name` in `items` is found by asking: "N1 N2" in the order of the indices.
inline QStringList idsOf(const ItemTexts &items, const QStringList &names)
{
    QStringList ids(items.size());
    for (const QString &name : names) {
        const std::int32_t number = items.find(name.toStdString());
        if (number >= 0)
            ids[number] = name;
    }
    return ids;
}

/// "N1 N2 | N3-1 N4-0", an impression each.
inline QStringList linesOf(const NewsSplit &split, const QStringList &ids)
{
    QStringList lines;
    for (std::size_t i = 0; i < split.user.size(); ++i) {
        QStringList words;
        for (auto h = split.historyOffsets[i]; h < split.historyOffsets[i + 1]; ++h)
            words << ids[split.history[std::size_t(h)]];
        words << "|";
        for (auto c = split.candidateOffsets[i]; c < split.candidateOffsets[i + 1]; ++c) {
            words << ids[split.candidates[std::size_t(c)]] + (split.clicked[std::size_t(c)] ? "-1" : "-0");
        }
        lines << words.join(' ');
    }
    return lines;
}

/// "0: ~a+ b-", a window each, with its user's number; ~ marks what is not predicted.
inline QStringList linesOf(const KtSplit &split, const QStringList &ids)
{
    QStringList lines;
    for (std::size_t i = 0; i < split.user.size(); ++i) {
        QString line = QString::number(split.user[i]) + ':';
        for (auto a = split.offsets[i]; a < split.offsets[i + 1]; ++a)
            line += (a < split.offsets[i] + split.context[i] ? " ~" : " ") + ids[split.item[std::size_t(a)]]
                + (split.correct[std::size_t(a)] ? '+' : '-');
        lines << line;
    }
    return lines;
}

/// Without the empty ones.
inline QStringList linesOfFile(const QString &file)
{
    return QString::fromUtf8(contentOf(file)).split('\n', Qt::SkipEmptyParts);
}

/// "2 impressions without a click", one a line; without the notes.
inline QStringList linesOf(const std::vector<LoadIssue> &issues)
{
    QStringList lines;
    for (const LoadIssue &issue : issues) {
        if (issue.count > 0)
            lines << QString::number(issue.count) + ' ' + QString::fromStdString(issue.what);
    }
    return lines;
}

/// What was guessed, merged or decoded, one a line.
inline QStringList notesOf(const std::vector<LoadIssue> &issues)
{
    QStringList lines;
    for (const LoadIssue &issue : issues) {
        if (issue.count == 0)
            lines << QString::fromStdString(issue.what);
    }
    return lines;
}

/// What `f` throws, if it is an Error.
template<typename F>
std::optional<Error> errorOf(F &&f)
{
    try {
        f();
    } catch (const Error &error) {
        return error;
    }
    return {};
}

} // namespace gram
