// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_dataset.h"

#include "data_files.h"

#include <QTemporaryDir>

#include <filesystem>

namespace gram {

namespace fs = std::filesystem;

/// A place for what an import keeps, which is no user's.
class OwnCache {
public:
    OwnCache() { qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); }

private:
    QTemporaryDir m_folder;
};

inline ImportMapping mappingOf(const QByteArray &json)
{
    return mappingFromJson(json.toStdString(), "mapping.json");
}

/// Everything that an import tells.
inline QString saidBy(const ImportSummary &summary)
{
    QStringList said = linesOf(summary.issues) + notesOf(summary.issues);
    for (const ImportedFile &file : summary.files)
        said << QString::fromStdString(file.name + ": " + file.use);
    return said.join('\n');
}

/// A track of Duolingo's SLAM, for training.
inline const QByteArray slamTrain
    = "# prompt:Are you well?\n"
      "# user:XE countries:FR days:1.5 client:web session:lesson format:reverse_translate time:9\n"
      "a01  Vas    VERB  x=y  ROOT  0  0\n"
      "a02  tu     PRON  x    nsubj 1  1\n"
      "\n"
      "# user:XE countries:US|MX days:0.25 client:ios session:practice format:listen time:null\n"
      "b01  tu   PRON  x  ROOT  0  0\n"
      "\n"
      "# user:YY countries:FR days:2 client:web session:lesson format:listen time:-3\n"
      "c01  Vas  VERB  x  ROOT  0  1\n";

} // namespace gram
