// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_text.h"

#include "api/said.h"
#include "engine_texts.h"
#include "error_text.h"
#include "said_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <string_view>
#include <utility>

namespace gram {

namespace {

/// A text of the engine's as an expression, which Qt compiles when it is first needed.
struct Pattern {
    const char *text;
    QString known; ///< as a JoinedText's
    QString beginning; ///< what is before the first value, or all: most others are told apart by it
    QRegularExpression expression; ///< none where there is no value
    std::vector<std::size_t> places; ///< of the expression's groups: which value each is
};

/// `anything`: whether a value at the beginning may have blanks, with which it would fit much.
Pattern patternOf(const char *text, const char *known, bool anything)
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    const QString english = QString::fromUtf8(text);
    Pattern pattern { text, QString::fromLatin1(known), {}, {}, {} };
    QString expression;
    qsizetype at = 0;
    for (auto it = place.globalMatch(english); it.hasNext();) {
        const auto found = it.next();
        if (pattern.places.empty())
            pattern.beginning = english.left(found.capturedStart());
        expression += QRegularExpression::escape(english.mid(at, found.capturedStart() - at))
            + (found.capturedStart() == 0 && !anything ? QStringLiteral("(\\S+)") : QStringLiteral("(.*?)"));
        pattern.places.push_back(found.captured(1).toUInt() - 1);
        at = found.capturedEnd();
    }
    expression += QRegularExpression::escape(english.mid(at));
    if (pattern.places.empty())
        pattern.beginning = english;
    else
        pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> list;
        for (const auto *texts : { &dataTexts(), &modelTexts(), &runTexts() })
            for (const char *text : *texts)
                list.push_back(patternOf(text, "", false));
        for (const JoinedText &joined : joinedTexts())
            list.push_back(patternOf(joined.text, joined.known, true));
        return list;
    }();
    return all;
}

/// `depth`: of how many texts it is a value. A hostile file's names may be texts within texts without end.
std::optional<QString> knownText(const QString &said, int depth);
constexpr int deepest = 3;

/// `said` in the user's language if it is the pattern's text, and so are its values where they are texts themselves.
std::optional<QString> textBy(const Pattern &pattern, const QString &said, int depth)
{
    if (pattern.places.empty())
        return said == pattern.beginning ? std::optional(saidText(Said(pattern.text))) : std::nullopt;
    if (!said.startsWith(pattern.beginning))
        return std::nullopt;
    const auto match = pattern.expression.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    std::vector<std::string> values(pattern.places.size());
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
        const std::size_t place = pattern.places[i];
        const QString value = match.captured(static_cast<int>(i) + 1);
        std::optional<QString> told = knownText(value, depth + 1);
        if (!told && pattern.known.contains(QString::number(place + 1)))
            return std::nullopt;
        if (!told && std::string_view(pattern.text).ends_with(". %1"))
            told = failuresText(value.toStdString());
        values[place] = told.value_or(value).toStdString();
    }
    return saidText(Said(pattern.text, std::move(values)));
}

/// The text of one pattern.
std::optional<QString> onePatternsText(const QString &said, int depth)
{
    for (const Pattern &pattern : patterns())
        if (auto text = textBy(pattern, said, depth))
            return text;
    return std::nullopt;
}

/// `said` in the user's language, or nothing where it is no text of the engine's, or several of which one is none.
std::optional<QString> knownText(const QString &said, int depth)
{
    if (depth > deepest)
        return std::nullopt;
    static const QString between = QStringLiteral("; ");
    constexpr qsizetype mostParts = 8; // each place is tried, and a name may be full of them
    if (said.count(between) < mostParts) {
        for (qsizetype at = said.indexOf(between); at >= 0; at = said.indexOf(between, at + 1)) {
            const std::optional<QString> first = onePatternsText(said.left(at), depth);
            if (!first)
                continue;
            if (const std::optional<QString> rest = knownText(said.mid(at + between.size()), depth))
                return saidText(
                    Said(QT_TRANSLATE_NOOP("Said", "%1; %2"), { first->toStdString(), rest->toStdString() }));
        }
    }
    return onePatternsText(said, depth);
}

} // namespace

const std::vector<const char *> &engineTexts()
{
    static const std::vector<const char *> texts = [] {
        std::vector<const char *> all;
        for (const Pattern &pattern : patterns())
            all.push_back(pattern.text);
        return all;
    }();
    return texts;
}

QString engineText(const std::string &text)
{
    const QString said = QString::fromStdString(text);
    return knownText(said, 0).value_or(said);
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
