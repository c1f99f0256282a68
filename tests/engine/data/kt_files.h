// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/kt_reader.h"

#include "data_files.h"

#include <QTest>

namespace gram {

inline const QStringList names { "a", "b", "c", "d" };

inline const QByteArray items = "item,text\na,Add\nb,Bend\nc,Cut\n";

inline const QByteArray header = "user,item,correct\n";

struct Read {
    Dataset dataset;
    ItemTexts items;
    std::vector<LoadIssue> issues;
    QStringList train, validation, test;
};

/// Two parts are enough for most of what is tested here.
inline RunConfig withoutTest()
{
    RunConfig config;
    config.testShare = 0;
    return config;
}

inline Read read(const QString &folder, const RunConfig &config = withoutTest())
{
    Read result;
    LoadReport report({}, {});
    readKt(folder.toStdString(), config, report, result.items, result.dataset);
    result.issues = report.issues();
    const QStringList ids = idsOf(result.items, names);
    result.train = linesOf(result.dataset.trainKt, ids);
    result.validation = linesOf(result.dataset.validationKt, ids);
    result.test = linesOf(result.dataset.testKt, ids);
    return result;
}

inline QStringList textsOf(const ItemTexts &texts)
{
    QStringList found;
    for (const std::string_view text : texts.texts(std::vector<std::uint8_t>(std::size_t(texts.size()), 0)))
        found << QString::fromUtf8(text.data(), qsizetype(text.size()));
    return found;
}

} // namespace gram

Q_DECLARE_METATYPE(gram::Files)
Q_DECLARE_METATYPE(gram::SplitRule)
Q_DECLARE_METATYPE(gram::ErrorCode)
