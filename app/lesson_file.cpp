// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_file.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "api/same_work.h"
#include "base/json_depth.h"
#include "config/config_json.h"
#include "lesson_facts.h"
#include "runs/run_data.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;
constexpr qint64 maxBytes = 4 << 20;
const char *const formatKey = "gram_lesson";

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string shown(const Json &value)
{
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t most = 60;
    return text.size() > most ? text.substr(0, most) + " ..." : text;
}

std::string join(const QStringList &names)
{
    return names.join(QStringLiteral(", ")).toStdString();
}

/// Reads a lesson and keeps in mind where in it, for the message of an error.
class Reader {
public:
    explicit Reader(const QString &file)
        : m_file(file)
    {
    }

    Lesson read(const QByteArray &content);

private:
    [[noreturn]] void fail(const std::string &field, const std::string &expected, const std::string &got) const;
    Json parsed(const QByteArray &content) const;
    void checkKeys(const Json &object, const std::string &field, std::initializer_list<const char *> keys) const;
    const Json *member(const Json &object, const char *key) const;
    const Json &required(const Json &object, const std::string &field, const char *key,
        const std::string &expected) const;
    std::string string(const Json &value, const std::string &field, const std::string &expected) const;
    LessonText text(const Json &object, const std::string &field, const char *key, bool needed,
        bool mayQuote = true) const;
    RunConfig config(const Json &object, const std::string &field, const RunConfig &base) const;
    void readPlace(const Json &object, const char *key, QString &name, bool &optional) const;
    void readRuns(const Json &array, LessonStep &step);
    QString qualified(const std::string &field, const QString &fact) const;
    QString expression(const std::string &field, const QString &text, bool comparison) const;
    LessonQuestion question(const Json &object) const;
    LessonText guessText(const Json &object) const;
    LessonOption option(const Json &object, const std::string &field) const;
    LessonStep step(const Json &object, const RunConfig &base);

    QString m_file;
    int m_step = 0; ///< 1-based; 0 = before the steps
    QList<LessonRun> m_runs; ///< whose facts can be quoted here
};

void Reader::fail(const std::string &field, const std::string &expected, const std::string &got) const
{
    const std::string where = m_step == 0 ? field : "“step " + std::to_string(m_step) + ", " + field + "”";
    throw Error(ErrorCode::MalformedLine,
        { .file = m_file.toStdString(), .field = where, .expected = expected, .got = got });
}

Json Reader::parsed(const QByteArray &content) const
{
    if (isTooDeep({ content.constData(), static_cast<std::size_t>(content.size()) }))
        fail("lesson", "JSON", "more than " + std::to_string(deepestJson) + " levels");
    try {
        return Json::parse(content.begin(), content.end());
    } catch (const Json::exception &e) {
        const auto *at = dynamic_cast<const Json::parse_error *>(&e);
        const auto end = content.begin()
            + std::min<qsizetype>(at ? static_cast<qsizetype>(at->byte) : 0, content.size());
        std::string message = e.what();
        if (const auto found = message.find("] "); found != std::string::npos)
            message.erase(0, found + 2);
        throw Error(ErrorCode::MalformedLine,
            { .file = m_file.toStdString(),
                .line = at ? 1 + std::count(content.begin(), end, '\n') : 0,
                .field = "lesson",
                .expected = "JSON",
                .got = message });
    }
}

void Reader::checkKeys(const Json &object, const std::string &field, std::initializer_list<const char *> keys) const
{
    std::string list;
    for (const char *key : keys)
        list += (list.empty() ? "" : ", ") + std::string(key);
    if (!object.is_object())
        fail(field, "an object with " + list, shown(object));
    for (const auto &[key, value] : object.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fail(field, "one of " + list, key);
}

const Json *Reader::member(const Json &object, const char *key) const
{
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

const Json &Reader::required(const Json &object, const std::string &field, const char *key,
    const std::string &expected) const
{
    const Json *value = member(object, key);
    if (!value)
        fail(field, expected, "nothing");
    return *value;
}

std::string Reader::string(const Json &value, const std::string &field, const std::string &expected) const
{
    if (!value.is_string() || value.get<std::string>().empty())
        fail(field, expected, shown(value));
    return value.get<std::string>();
}

LessonText Reader::text(const Json &object, const std::string &parent, const char *key, bool needed,
    bool mayQuote) const
{
    const std::string field = parent.empty() ? key : parent + "." + key;
    const std::string expected = "a text, or an object with a text for each language and one for en";
    LessonText text;
    const Json *value = needed ? &required(object, field, key, expected) : member(object, key);
    if (!value)
        return text;
    if (value->is_object()) {
        static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}$"));
        for (const auto &[name, words] : value->items()) {
            if (!language.match(fromStd(name)).hasMatch())
                fail(field, "a language such as en, es, fr, de or ko", name);
            text.byLanguage.insert(fromStd(name), fromStd(string(words, field + "." + name, "a text")));
        }
        if (!text.byLanguage.contains(QStringLiteral("en")))
            fail(field, expected, shown(*value));
    } else {
        text.byLanguage.insert(QStringLiteral("en"), fromStd(string(*value, field, expected)));
    }
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]*)\\}"));
    for (auto it = text.byLanguage.begin(); it != text.byLanguage.end(); ++it) {
        QString whole;
        qsizetype end = 0;
        for (auto found = placeholder.globalMatch(it.value()); found.hasNext();) {
            const auto match = found.next();
            if (!mayQuote)
                fail(field, "a text without {...}: there is no run yet", match.captured().toStdString());
            whole += it.value().mid(end, match.capturedStart(1) - end) + qualified(field, match.captured(1));
            end = match.capturedEnd(1);
        }
        it.value() = whole + it.value().mid(end);
    }
    return text;
}

/// "run.fact" from that or from "fact", which is of the last run.
QString Reader::qualified(const std::string &field, const QString &fact) const
{
    const QString name = fact.section(QLatin1Char('.'), -1);
    if (!lessonFactNames().contains(name))
        fail(field, "a fact: one of " + join(lessonFactNames()), fact.toStdString());
    QStringList known;
    for (const LessonRun &run : m_runs)
        known += run.name;
    if (known.isEmpty())
        fail(field, "no fact, as no run has been made so far", fact.toStdString());
    const QString runName = fact.contains(QLatin1Char('.')) ? fact.section(QLatin1Char('.'), 0, -2) : known.last();
    const qsizetype place = known.indexOf(runName);
    if (place < 0)
        fail(field, "a fact of a run made so far: " + join(known), fact.toStdString());
    const RunConfig &config = m_runs.at(place).config;
    const bool compared = std::any_of(m_runs.cbegin(), m_runs.cend(), [&config](const LessonRun &run) {
        return traitsOf(run.config.mode).isReference && sameWork(run.config, config);
    });
    if (needsE2E(name) && (traitsOf(config.mode).isReference || !compared))
        fail(field, "a fact of a run that an e2e run of the same data, model and batch can be compared with",
            fact.toStdString());
    if (name.endsWith(QLatin1String("auc")) && config.evalEvery < 0)
        fail(field, "a fact of a run that is evaluated: its eval_every is -1", fact.toStdString());
    return runName + QLatin1Char('.') + name;
}

QString Reader::expression(const std::string &field, const QString &text, bool comparison) const
{
    const std::string expected = comparison ? "true, false, or a comparison such as single.speedup < 2"
                                            : "a number, a fact, or two of them with * or / between them";
    const auto form = LessonExpression::parse(text);
    if (!form || form->isComparison() != comparison)
        fail(field, expected, text.toStdString());
    QString whole = text;
    const QStringList facts = form->facts();
    for (const QString &fact : facts) {
        const QString full = qualified(field, fact);
        if (full != fact)
            whole.replace(QRegularExpression(QStringLiteral("(?<![a-z0-9_.])%1(?![a-z0-9_.])").arg(fact)), full);
    }
    return whole;
}

RunConfig Reader::config(const Json &object, const std::string &field, const RunConfig &base) const
{
    if (!object.is_object())
        fail(field, "an object with settings, as in a configuration file", shown(object));
    for (const char *own : { "out", "threads", "device" })
        if (object.contains(own))
            fail(field, "other settings: this one stays the user's own", own);
    try {
        RunConfig config = configFromJson(object.dump(), "", base);
        validate(config);
        return config;
    } catch (const Error &error) {
        const Error::Facts &facts = error.facts();
        if (error.code() == ErrorCode::UnknownSetting)
            fail(field, facts.expected.empty() ? "a setting" : "a setting (" + facts.expected + "?)", facts.field);
        fail(field + "." + facts.field, facts.expected, facts.got);
    }
}

void Reader::readPlace(const Json &object, const char *key, QString &name, bool &optional) const
{
    const Json *value = member(object, key);
    if (!value)
        return;
    std::string text = string(*value, key, "the object name of a control, with ? at the end if it may be missing");
    optional = text.ends_with('?');
    if (optional)
        text.pop_back();
    name = fromStd(text);
}

void Reader::readRuns(const Json &array, LessonStep &step)
{
    if (!array.is_array() || array.empty())
        fail("run", "a list of runs", shown(array));
    for (std::size_t i = 0; i < array.size(); ++i) {
        const std::string field = "run " + std::to_string(i + 1);
        const Json &object = array[i];
        checkKeys(object, field, { "name", "set" });
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
        const std::string expected = "a name of a to z, 0 to 9 and _, given to no other run";
        const QString name = fromStd(
            string(required(object, field + ".name", "name", expected), field + ".name", expected));
        const bool taken = std::any_of(m_runs.cbegin(), m_runs.cend(),
            [&name](const LessonRun &run) { return run.name == name; });
        if (taken || !form.match(name).hasMatch())
            fail(field + ".name", expected, name.toStdString());
        const Json *set = member(object, "set");
        step.runs.append({ name, set ? config(*set, field + ".set", step.config) : step.config });
        m_runs.append(step.runs.last());
    }
}

LessonOption Reader::option(const Json &object, const std::string &field) const
{
    checkKeys(object, field, { "text", "correct", "reply" });
    LessonOption option { text(object, field, "text", true), text(object, field, "reply", false),
        QStringLiteral("false") };
    const Json *correct = member(object, "correct");
    if (!correct)
        return option;
    if (correct->is_boolean())
        option.correct = correct->get<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    else
        option.correct = expression(field + ".correct",
            fromStd(string(*correct, field + ".correct", "true, false, or a comparison of facts")), true);
    return option;
}

LessonQuestion Reader::question(const Json &object) const
{
    const std::string field = "question";
    checkKeys(object, field, { "text", "options", "answer", "tolerance", "hint", "explanation" });
    LessonQuestion question;
    question.text = text(object, field, "text", true);
    question.hint = text(object, field, "hint", false);
    question.explanation = text(object, field, "explanation", false);
    const Json *options = member(object, "options");
    const Json *answer = member(object, "answer");
    if (!options == !answer)
        fail(field, "either options or an answer", options ? "both" : "neither");
    if (options) {
        if (!options->is_array() || options->size() < 2)
            fail(field + ".options", "at least two options", shown(*options));
        for (std::size_t i = 0; i < options->size(); ++i)
            question.options.append(option((*options)[i], field + ".option " + std::to_string(i + 1)));
        if (std::all_of(question.options.cbegin(), question.options.cend(),
                [](const LessonOption &o) { return o.correct == QLatin1String("false"); }))
            fail(field + ".options", "an option that is correct", "none");
        return question;
    }
    question.answer = expression(field + ".answer",
        answer->is_number() ? fromStd(answer->dump())
                            : fromStd(string(*answer, field + ".answer", "a number or a fact")),
        false);
    const std::string expected = "a share of the answer from 0 to 1";
    const Json &tolerance = required(object, field + ".tolerance", "tolerance", expected);
    if (!tolerance.is_number() || tolerance.get<double>() < 0 || tolerance.get<double>() > 1)
        fail(field + ".tolerance", expected, shown(tolerance));
    question.tolerance = tolerance.get<double>();
    return question;
}

/// It may quote what the runs before have measured.
LessonText Reader::guessText(const Json &object) const
{
    checkKeys(object, "guess", { "text", "answer" });
    return text(object, "guess", "text", true);
}

LessonStep Reader::step(const Json &object, const RunConfig &base)
{
    checkKeys(object, "the step", { "title", "text", "point", "page", "set", "guess", "run", "after", "question" });
    LessonStep step;
    step.title = text(object, "", "title", true);
    step.text = text(object, "", "text", true);
    readPlace(object, "point", step.point, step.pointOptional);
    readPlace(object, "page", step.page, step.pageOptional);
    const Json *set = member(object, "set");
    step.config = set ? config(*set, "set", base) : base;
    const Json *guess = member(object, "guess");
    if (guess)
        step.guess = LessonGuess { guessText(*guess), {} };
    if (const Json *runs = member(object, "run"))
        readRuns(*runs, step);
    if (guess) {
        if (step.runs.isEmpty())
            fail("guess", "runs in this step, which tell what it comes to", "none");
        const std::string expected = "a fact of this step's runs, or two of them with * or / between them";
        step.guess->answer = expression("guess.answer",
            fromStd(string(required(*guess, "guess.answer", "answer", expected), "guess.answer", expected)), false);
    }
    // From here on, a text can quote what this step's own runs have measured.
    if (object.contains("after") && step.runs.isEmpty())
        fail("after", "runs in this step, after which it is shown", "none");
    step.after = text(object, "", "after", false);
    if (const Json *asked = member(object, "question"))
        step.question = question(*asked);
    return step;
}

Lesson Reader::read(const QByteArray &content)
{
    const Json object = parsed(content);
    if (!object.is_object())
        fail("lesson", "a JSON object", shown(object));
    checkKeys(object, "lesson", { formatKey, "id", "title", "learn", "minutes", "set", "steps" });
    const Json &version = required(object, formatKey, formatKey, std::to_string(formatVersion));
    if (version != formatVersion)
        fail(formatKey, std::to_string(formatVersion), shown(version));

    Lesson lesson;
    lesson.file = m_file;
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
    const std::string id = "a name of a to z, 0 to 9 and -";
    lesson.id = fromStd(string(required(object, "id", "id", id), "id", id));
    if (!form.match(lesson.id).hasMatch())
        fail("id", id, lesson.id.toStdString());
    lesson.title = text(object, "", "title", true, false);
    lesson.learn = text(object, "", "learn", true, false);
    const Json &minutes = required(object, "minutes", "minutes", "a number of minutes from 1 to 600");
    if (!minutes.is_number_integer() || minutes.get<double>() < 1 || minutes.get<double>() > 600)
        fail("minutes", "a number of minutes from 1 to 600", shown(minutes));
    lesson.minutes = minutes.get<int>();
    const Json *set = member(object, "set");
    const RunConfig base = set ? config(*set, "set", {}) : RunConfig();
    const Json &steps = required(object, "steps", "steps", "a list of steps");
    if (!steps.is_array() || steps.empty())
        fail("steps", "a list of steps", shown(steps));
    for (const Json &one : steps) {
        ++m_step;
        lesson.steps.append(step(one, lesson.steps.isEmpty() ? base : lesson.steps.last().config));
    }
    return lesson;
}

QByteArray contentOf(const QString &file)
{
    QFile f(file);
    if (!f.exists())
        throw Error(ErrorCode::FileNotFound, { .file = file.toStdString() });
    if (!QFileInfo(file).isFile()) // opening a pipe would wait for its writer
        throw Error(ErrorCode::FileUnreadable, { .file = file.toStdString(), .got = "it is not a regular file" });
    if (!f.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileUnreadable, { .file = file.toStdString(), .got = f.errorString().toStdString() });
    if (f.size() > maxBytes)
        throw Error(ErrorCode::MalformedFile, { .file = file.toStdString(), .got = "it is too large for a lesson" });
    return f.readAll();
}

} // namespace

QString LessonText::text() const
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return byLanguage.value(language, byLanguage.value(QStringLiteral("en")));
}

Lesson readLesson(const QString &file)
{
    return Reader(file).read(contentOf(file));
}

bool isLessonFile(const QString &file)
{
    if (QFileInfo(file).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) != 0)
        return false;
    QFile f(file);
    constexpr qint64 head = 4096; // the key is to be at the beginning
    return QFileInfo(file).isFile() && f.open(QIODevice::ReadOnly)
        && f.read(head).contains(QByteArray("\"") + formatKey + '"');
}

} // namespace gram
