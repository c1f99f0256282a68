// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_text.h"

#include "engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdlib>
#include <new>
#include <optional>
#include <vector>

namespace gram {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(gram::ErrorText)
public:
    static QString of(const Error &error);
};

QString ErrorText::of(const Error &error)
{
    const Error::Facts &f = error.facts();
    const QString file = QString::fromStdString(f.file);
    const QString field = QString::fromStdString(f.field);
    const QString expected = engineText(f.expected);
    const QString got = engineText(f.got);
    const QString where = f.line > 0 ? tr("%1, line %2").arg(file).arg(f.line) : file;
    const QString in = file.isEmpty() ? QString() : file + QStringLiteral(": ");
    const QString reason = got.isEmpty() ? QString() : tr(" (%1)").arg(got);

    switch (error.code()) {
    case ErrorCode::FileNotFound:
        return tr("There is no file or folder %1. Check the name, or choose another folder.").arg(file);
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read%2. Check its permissions.").arg(file, reason);
    case ErrorCode::FileUnwritable:
        return tr("%1 cannot be written%2. Free some space or choose another folder.").arg(file, reason);
    case ErrorCode::MalformedLine:
        return tr("%1, field %2: expected %3, but it says “%4”. Correct the line.").arg(where, field, expected, got);
    case ErrorCode::TooManyMalformed: {
        const QStringList counts = got.split(QLatin1String(" of "));
        return tr("Too many malformed lines (%1). The first is %2, field %3: expected %4. "
                  "Check that the file is in the expected format.")
            .arg(counts.size() == 2 ? tr("%1 of %2").arg(counts[0], counts[1]) : got, where, field, expected);
    }
    case ErrorCode::MissingColumn:
        return tr("%1 has no column “%2”. Its header is: %3. Rename a column or add this one.").arg(file, field, got);
    case ErrorCode::EmptyDataset:
        return tr("There is nothing to train on in %1: %2.").arg(file, expected);
    case ErrorCode::InvalidSetting:
        return in + tr("The setting “%1” is %2; it must be %3.").arg(field, got, expected);
    case ErrorCode::UnknownSetting:
        if (expected.isEmpty())
            return in + tr("There is no setting “%1”. Remove it from the configuration.").arg(field);
        return in + tr("There is no setting “%1”. Did you mean “%2”?").arg(field, expected);
    case ErrorCode::Tokenizer:
        if (file.isEmpty())
            return tr("The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.").arg(got);
        return tr("The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose "
                  "another model.")
            .arg(file, got);
    case ErrorCode::MalformedFile:
        return tr("%1 is damaged or of another kind: %2. Get it again, or choose another folder.").arg(file, got);
    case ErrorCode::UnsupportedModel:
        return tr("%1: %2 cannot be used. %3").arg(file, got, expected);
    case ErrorCode::TensorMismatch:
        return tr("The weights in %1 do not fit its config.json: %2. Get the whole folder again, all "
                  "files of the same model.")
            .arg(file, got);
    case ErrorCode::OutOfMemory:
        return tr("There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the "
                  "mode Single-step, bounded memory.")
            .arg(reason, expected);
    case ErrorCode::NotFinite:
        if (!field.isEmpty())
            return tr("The training state has numbers that are not finite after step %1, in %2. It was not saved; the "
                      "checkpoint before it is still there. A smaller learning rate usually helps.")
                .arg(f.line)
                .arg(field);
        return tr("The loss is not a finite number at step %1. A smaller learning rate usually "
                  "helps.")
            .arg(f.line);
    case ErrorCode::DeviceFailed:
        return tr("The device %1 failed: %2. The run is kept up to its last checkpoint: start the program anew and "
                  "continue it.")
            .arg(field, got);
    case ErrorCode::Unsupported:
        return tr("Not available here: %1. %2").arg(engineText(f.field), expected);
    case ErrorCode::Internal:
        break;
    }
    return tr("Something unexpected failed: %1. The messages below may tell more.").arg(got);
}

/// An error's sentence in English, and what of it is which fact.
struct Sentence {
    ErrorCode code;
    const char *pattern; ///< of a regular expression, whose groups are named as the facts
};

constexpr Sentence sentences[] {
    { ErrorCode::TooManyMalformed, // before MalformedLine, as it ends in the same way
        R"re(Too many malformed lines \((?<got>.*?)\)\. The first: (?<file>.+?)(?:, line (?<line>\d+))?, (?<field>[^,]+?): expected (?<expected>.+)\.)re" },
    { ErrorCode::MissingColumn, R"re((?<file>.+?) has no column "(?<field>.*?)"\. Its header is: (?<got>.*)\.)re" },
    { ErrorCode::FileNotFound, R"re(There is no file or folder (?<file>.+)\.)re" },
    { ErrorCode::FileUnreadable, R"re(Cannot read (?<file>.+?)(?:: (?<got>.+))?\.)re" },
    { ErrorCode::FileUnwritable, R"re(Cannot write (?<file>.+?)(?:: (?<got>.+))?\.)re" },
    { ErrorCode::MalformedLine,
        R"re((?<file>.+?)(?:, line (?<line>\d+))?, (?<field>[^,]+?): expected (?<expected>.+), got "(?<got>.*)"\.)re" },
    { ErrorCode::EmptyDataset, R"re(There is nothing to train on in (?<file>.+?): (?<expected>.+)\.)re" },
    { ErrorCode::InvalidSetting,
        R"re((?:(?<file>.+): )?The setting (?<field>\S+) is (?<got>.+); it must be (?<expected>.+)\.)re" },
    { ErrorCode::MalformedFile, R"re((?<file>.+?) is damaged or of another kind: (?<got>.+)\.)re" },
    { ErrorCode::TensorMismatch, R"re(The weights in (?<file>.+) do not fit its config\.json: (?<got>.+)\.)re" },
    { ErrorCode::OutOfMemory, R"re(There is not enough memory: (?<got>.*?)\. (?<expected>.*))re" },
    { ErrorCode::NotFinite,
        R"re(The training state has numbers that are not finite after step (?<line>\d+), in (?<field>.+)\. It was not saved; the checkpoint before it is still there\. A smaller learning rate usually helps\.)re" },
    { ErrorCode::NotFinite,
        R"re(The loss is not a finite number at step (?<line>\d+)\. A smaller learning rate usually helps\.)re" },
    { ErrorCode::DeviceFailed,
        R"re(The device (?<field>.+?) failed: (?<got>.+)\. The run is kept up to its last checkpoint: start the program anew and continue it\.)re" },
    { ErrorCode::Unsupported, R"re(Not available here: (?<field>.+?)\. (?<expected>.*))re" },
    { ErrorCode::UnknownSetting,
        R"re((?:(?<file>.+): )?There is no setting "(?<field>.*?)"\.(?: Did you mean "(?<expected>.*)"\?)?)re" },
    { ErrorCode::Tokenizer, R"re(The tokenizer failed: (?:(?<file>/.+?): )?(?<got>.+)\.)re" },
    { ErrorCode::Internal, R"re(Unexpected failure: (?<got>.+))re" },
    { ErrorCode::UnsupportedModel, R"re((?<file>.+?): (?<got>.+?) cannot be used\. (?<expected>.*))re" },
};

/// One of them, compiled.
struct Expression {
    ErrorCode code;
    QRegularExpression pattern;
    QStringList facts;
};

const std::vector<Expression> &expressions()
{
    static const std::vector<Expression> all = [] {
        std::vector<Expression> list;
        for (const Sentence &sentence : sentences) {
            const QRegularExpression pattern(
                QRegularExpression::anchoredPattern(QString::fromLatin1(sentence.pattern)));
            list.push_back({ sentence.code, pattern, pattern.namedCaptureGroups() });
        }
        return list;
    }();
    return all;
}

/// The error whose sentence it is.
std::optional<Error> errorOf(const QString &said)
{
    for (const Expression &expression : expressions()) {
        const auto match = expression.pattern.match(said);
        if (!match.hasMatch())
            continue;
        const auto fact = [&](const char *name) {
            const QString known = QString::fromLatin1(name);
            return expression.facts.contains(known) ? match.captured(known).toStdString() : std::string();
        };
        return Error(expression.code,
            { .file = fact("file"),
                .line = std::atoll(fact("line").c_str()),
                .field = fact("field"),
                .expected = fact("expected"),
                .got = fact("got") });
    }
    return std::nullopt;
}

} // namespace

QString failureText(const std::string &message)
{
    const QString said = QString::fromStdString(message);
    const std::optional<Error> error = errorOf(said);
    return error ? errorText(*error) : said;
}

QString failuresText(const std::string &messages)
{
    const QString said = QString::fromStdString(messages);
    for (qsizetype at = said.indexOf(QLatin1String(". ")); at >= 0; at = said.indexOf(QLatin1String(". "), at + 1)) {
        const std::optional<Error> first = errorOf(said.left(at + 1));
        if (const QString rest = said.mid(at + 2); first && errorOf(rest))
            return errorText(*first) + QLatin1Char(' ') + failuresText(rest.toStdString());
    }
    return failureText(messages);
}

QString errorText(const Error &error)
{
    return ErrorText::of(error);
}

QString currentExceptionText()
{
    try {
        throw;
    } catch (const Error &error) {
        return errorText(error);
    } catch (const std::bad_alloc &) {
        return errorText(Error(ErrorCode::OutOfMemory));
    } catch (const std::exception &error) {
        return errorText(Error(ErrorCode::Internal, { .got = error.what() }));
    } catch (...) {
        return errorText(Error(ErrorCode::Internal, { .got = "?" }));
    }
}

} // namespace gram
