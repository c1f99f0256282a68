// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_text.h"

#include "api/said.h"
#include "said_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gram {

const std::vector<const char *> &engineTexts()
{
    static const std::vector<const char *> texts {
        QT_TRANSLATE_NOOP("Said", "it is empty"),
        QT_TRANSLATE_NOOP("Said", "it is a folder"),
        QT_TRANSLATE_NOOP("Said", "it is not a regular file"),
        QT_TRANSLATE_NOOP("Said", "it is there already and not empty"),
        QT_TRANSLATE_NOOP("Said", "it is not a run's folder, as it has no config.json"),
        QT_TRANSLATE_NOOP("Said", "it has no checkpoint: there is no step to fork it from"),
        QT_TRANSLATE_NOOP("Said", "another program is training this run; wait until it has ended, or stop it there"),
        QT_TRANSLATE_NOOP("Said",
            "the run ended before its first checkpoint; start it anew with the config.json in its "
            "folder"),
        QT_TRANSLATE_NOOP("Said", "it is not as it was written (its SHA-256 is another)"),
        QT_TRANSLATE_NOOP("Said", "it was written by a newer program"),
        QT_TRANSLATE_NOOP("Said", "its checkpoint does not say which data it was made with"),
        QT_TRANSLATE_NOOP("Said",
            "the dataset has changed since (items, training sequences, tokenizer pieces: %1 then, %2 "
            "now); start a new run"),
        QT_TRANSLATE_NOOP("Said",
            "the dataset is another one: it has as many items and training sequences, but not the same "
            "texts, answers or clicks; give the run's own, or start a new run"),
        QT_TRANSLATE_NOOP("Said",
            "the validation split is another one than the run was evaluated on until now, so that its "
            "evaluations could not be compared; give the run's own data, or start a new run"),
        QT_TRANSLATE_NOOP("Said", "it has no config.json, as the folder of a Hugging Face model has"),
        QT_TRANSLATE_NOOP("Said",
            "the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, "
            "spiece.model or sentencepiece.bpe.model"),
        QT_TRANSLATE_NOOP("Said",
            "choose a MIND folder (behaviors.tsv and news.tsv, in it or in train and validation "
            "folders) or a folder with interactions.csv and items.csv; other files are made into one "
            "by Import (gram-lab import FOLDER --out NEW_FOLDER)"),
        QT_TRANSLATE_NOOP("Said", "training needs impressions with a click and a non-click whose news have text"),
        QT_TRANSLATE_NOOP("Said", "training needs answers to items that have text"),
        QT_TRANSLATE_NOOP("Said", "it is in none of the layouts that can be imported"),
        QT_TRANSLATE_NOOP("Said", "there is no file to import"),
        QT_TRANSLATE_NOOP("Said", "none of the files has answers in the chosen layout"),
        QT_TRANSLATE_NOOP("Said", "the workbook is damaged"),
        QT_TRANSLATE_NOOP("Said", "the archive ends too early"),
        QT_TRANSLATE_NOOP("Said", "the dataset does not fit"),
        QT_TRANSLATE_NOOP("Said", "A smaller part of the dataset would help."),
        QT_TRANSLATE_NOOP("Said", "the data do not fit"),
        QT_TRANSLATE_NOOP("Said", "A smaller part of the data would help."),
        QT_TRANSLATE_NOOP("Said", "this step of %1 users did not fit"),
        QT_TRANSLATE_NOOP("Said",
            "Use single-step, which encodes each item once and gives the same gradient, or a batch of "
            "%1."),
        QT_TRANSLATE_NOOP("Said", "Use single-step-bounded, which gives the same gradient in bounded memory."),
        QT_TRANSLATE_NOOP("Said", "Set micro_batch to 0: the largest that fits is then found, with the same gradient."),
        QT_TRANSLATE_NOOP("Said", "Try a batch of %1."),
        QT_TRANSLATE_NOOP("Said", "it is not JSON from byte %1 on"),
        QT_TRANSLATE_NOOP("Said", "it is not a JSON object"),
        QT_TRANSLATE_NOOP("Said", "it is too short for a safetensors file"),
        QT_TRANSLATE_NOOP("Said", "its header of %1 bytes goes beyond the end of the file: it is cut off"),
        QT_TRANSLATE_NOOP("Said", "it is not a safetensors file: its header does not begin with {"),
        QT_TRANSLATE_NOOP("Said", "it is not a whole zip archive (%1): it is cut off or damaged"),
        QT_TRANSLATE_NOOP("Said", "true or false"),
        QT_TRANSLATE_NOOP("Said", "a text"),
        QT_TRANSLATE_NOOP("Said", "a JSON object"),
        QT_TRANSLATE_NOOP("Said", "column names"),
        QT_TRANSLATE_NOOP("Said", "%1 columns"),
        QT_TRANSLATE_NOOP("Said", "a user id"),
        QT_TRANSLATE_NOOP("Said", "an id"),
        QT_TRANSLATE_NOOP("Said", "0 or 1"),
        QT_TRANSLATE_NOOP("Said", "a news id with -0 or -1 at its end"),
    };
    return texts;
}

namespace {

/// What stands for %1, %2 ... of the pattern; nothing: the text is another one.
std::optional<std::vector<std::string>> valuesOf(const QString &pattern, const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    QString expression;
    qsizetype at = 0;
    std::vector<std::size_t> order;
    for (auto it = place.globalMatch(pattern); it.hasNext();) {
        const auto found = it.next();
        expression += QRegularExpression::escape(pattern.mid(at, found.capturedStart() - at))
            + (found.capturedStart() == 0 ? QStringLiteral("(\\S+)") : QStringLiteral("(.+?)")); // else it fits much
        order.push_back(found.captured(1).toUInt() - 1);
        at = found.capturedEnd();
    }
    expression += QRegularExpression::escape(pattern.mid(at));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    std::vector<std::string> values(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        values[order[i]] = match.captured(static_cast<int>(i) + 1).toStdString();
    return values;
}

} // namespace

QString engineText(const std::string &text)
{
    const QString said = QString::fromStdString(text);
    for (const char *known : engineTexts())
        if (const auto values = valuesOf(QString::fromUtf8(known), said))
            return saidText(Said(known, *values));
    return said;
}

QString withoutFolders(const QString &text)
{
    // A path begins after a blank, a bracket or a quote; a folder's name has no punctuation that a sentence goes on after,
    // and no blank at its ends.
    static const QRegularExpression folders(QStringLiteral(
        R"((?<![^\s(“”"„«])(?:[A-Za-z]:)?[/\\](?:(?:(?![,:.;] )[^/\\\n“”"„«»])+(?<!\s)[/\\](?!\s))*(?=[^\s/\\]))"));
    QString brief = text;
    return brief.remove(folders);
}

} // namespace gram
