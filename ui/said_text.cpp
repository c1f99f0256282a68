// SPDX-License-Identifier: GPL-3.0-or-later
#include "said_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace gram {

QString saidText(const Said &said)
{
    // Value by value: a value may hold a %1 itself.
    const QString text = QCoreApplication::translate("Said", said.text.c_str());
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (value >= 1 && value <= static_cast<int>(said.values.size())) {
            filled += QString::fromStdString(said.values[static_cast<std::size_t>(value) - 1]);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString saidText(const std::vector<Said> &parts)
{
    QStringList texts;
    for (const Said &part : parts)
        texts += saidText(part);
    return texts.join(QLatin1String(", "));
}

QString datasetName(const DatasetSummary &summary)
{
    return summary.simulated ? QCoreApplication::translate("Said", summary.name.c_str())
                             : QString::fromStdString(summary.name);
}

QString issueText(const LoadIssue &issue)
{
    return issue.said.text.empty() ? QString::fromStdString(issue.what) : saidText(issue.said);
}

namespace {

class FormatText {
    Q_DECLARE_TR_FUNCTIONS(gram::FormatText)
public:
    static QString of(const ImportMapping &mapping);
};

QString FormatText::of(const ImportMapping &m)
{
    switch (m.format) {
    case ImportFormat::Mind:
        return tr(
            "News: an item is an article with its title and abstract. Training, validation and test are told by "
            "the names of folders and archives; a single folder is split by time. The URL is never read as the body.");
    case ImportFormat::Adressa:
        return tr(
            "News: a user's first event of an article is a click. Each click after the user's first becomes an "
            "impression with articles drawn in proportion to the clicks of that time, which the user never clicks.");
    case ImportFormat::MovieLens:
        return tr(
            "Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user's first becomes an "
            "impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the "
            "title and the genres.");
    case ImportFormat::Slam:
        return m.slamItem == "exercise"
            ? tr(
                "Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake.")
            : m.slamItem == "token"
            ? tr("Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake.")
            : tr(
                "Duolingo: an item is a token together with its exercise's sentence and prompt; its text is both. The same "
                "token in another sentence is another item. Label 1 is a mistake.");
    case ImportFormat::Table:
        return tr("Knowledge tracing: a row is an answer. The items' texts come from their own file or from a column.");
    case ImportFormat::Wide:
        return tr("Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.");
    case ImportFormat::PyktLines:
        return tr("Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no "
                  "questions. The items' texts come from their own file.");
    case ImportFormat::PyktTable:
        return tr("Knowledge tracing: a row is a part of a student's sequence; -1 is padding and rows repeated for a "
                  "second skill are left out. The items' texts come from their own file.");
    case ImportFormat::ThreeLine:
        return tr(
            "Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become "
            "those splits. The items' texts come from their own file.");
    case ImportFormat::EdNet:
        return tr(
            "Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items' "
            "texts come from their own file.");
    }
    return {};
}

} // namespace

QString formatExplanation(const ImportMapping &mapping)
{
    return FormatText::of(mapping);
}

} // namespace gram
