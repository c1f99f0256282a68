// SPDX-License-Identifier: GPL-3.0-or-later
// Reading lessons: what is wrong is told with its place; what texts quote is what runs have measured.
#include "api/error.h"
#include "lesson_facts.h"
#include "lesson_file.h"
#include "runs/run_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gram;

class TestLessonFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALesson();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void textsFollowTheLanguage_data();
    void textsFollowTheLanguage();
    void knowsALessonFile_data();
    void knowsALessonFile();
    void expressions_data();
    void expressions();
    void factsAreOfTheRuns();

private:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("lesson.json"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray head = R"("gram_lesson": 1, "id": "one", "title": "T", "learn": "L", "minutes": 2)";

QByteArray lesson(const QByteArray &steps)
{
    return '{' + head + R"(, "set": {"demo": "kt", "steps": 3}, "steps": [)" + steps + "]}";
}

const QByteArray runs = R"("run": [{"name": "e2e", "set": {"mode": "e2e"}}, {"name": "gram"}])";

} // namespace

void TestLessonFile::readsALesson()
{
    const Lesson read = readLesson(write(lesson(
        R"({"title": "A", "text": {"en": "Hello", "de": "Hallo"}, "point": "batch", "page": "proofPage?"},
           {"title": "B", "text": "b", "set": {"batch": 8}, )"
        + runs + R"(, "after": "R is {redundancy}.",
            "question": {"text": "Q", "answer": "e2e.encoded / encoded", "tolerance": 0.1, "hint": "h"}},
           {"title": "C", "text": "{e2e.loss}", "set": {"seed": 4}, "question": {"text": "Q", "options": [
                {"text": "yes", "correct": "gram.loss_difference < 0.1", "reply": "indeed"}, {"text": "no"}]}})")));
    QCOMPARE(read.id, QStringLiteral("one"));
    QCOMPARE(read.minutes, 2);
    QCOMPARE(read.steps.size(), 3);
    const LessonStep &first = read.steps.at(0);
    QCOMPARE(first.text.byLanguage.value(QStringLiteral("de")), QStringLiteral("Hallo"));
    QCOMPARE(first.point, QStringLiteral("batch"));
    QVERIFY(!first.pointOptional);
    QCOMPARE(first.page, QStringLiteral("proofPage"));
    QVERIFY(first.pageOptional);
    QCOMPARE(first.config.demo, std::string("kt"));
    QCOMPARE(first.config.batch, RunConfig().batch);
    const LessonStep &second = read.steps.at(1);
    QCOMPARE(second.config.batch, std::int64_t(8));
    QCOMPARE(second.runs.size(), 2);
    QVERIFY(second.runs.at(0).config.mode == Mode::E2E);
    QCOMPARE(second.runs.at(1).config, second.config);
    QCOMPARE(second.after.text(), QStringLiteral("R is {gram.redundancy}.")); // of the last run
    QCOMPARE(second.question->answer, QStringLiteral("e2e.encoded / gram.encoded"));
    const LessonStep &third = read.steps.at(2);
    QCOMPARE(third.config.batch, std::int64_t(8)); // settings stay
    QCOMPARE(third.config.seed, std::int64_t(4));
    QCOMPARE(third.question->options.at(0).correct, QStringLiteral("gram.loss_difference < 0.1"));
    QCOMPARE(third.question->options.at(1).correct, QStringLiteral("false"));
}

void TestLessonFile::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("got");
    const auto row = [](const char *name, const QByteArray &content, const char *where, const char *expected,
                         const char *got) {
        QTest::newRow(name) << content << QString::fromLatin1(where) << QString::fromLatin1(expected)
                            << QString::fromLatin1(got);
    };
    const QByteArray plain = R"({"title": "A", "text": "a"})";
    const auto step = [](const QByteArray &more) { return lesson(R"({"title": "A", "text": "a", )" + more + '}'); };
    row("not JSON", "{\n\"a\": 1,,\n}", "lesson", "JSON", "parse error");
    row("nested without end",
        '{' + head + R"(, "steps": )" + QByteArray("[").repeated(300'000) + QByteArray("]").repeated(300'000) + '}',
        "lesson", "JSON", "levels");
    row("no object", "[]", "lesson", "a JSON object", "[]");
    row("another version", R"({"gram_lesson": 2})", "gram_lesson", "1", "2");
    row("no version", "{}", "gram_lesson", "1", "nothing");
    row("unknown key", '{' + head + R"(, "step": []})", "lesson", "steps", "step");
    row("no steps", '{' + head + R"(, "steps": []})", "steps", "a list of steps", "[]");
    row("id", R"({"gram_lesson": 1, "id": "a b", "title": "T", "learn": "L", "minutes": 2, "steps": [1]})", "id",
        "a to z", "a b");
    row("minutes", R"({"gram_lesson": 1, "id": "a", "title": "T", "learn": "L", "minutes": "2", "steps": [1]})",
        "minutes", "1 to 600", "\"2\"");
    row("a text that is a number", lesson(plain + R"(, {"title": "A", "text": 3})"), "step 2, text", "a text", "3");
    row("no English", step(R"("point": "batch", "question": {"text": {"de": "x"}, "answer": 1, "tolerance": 0})"),
        "step 1, question.text", "en", "de");
    row("a language that is none", lesson(R"({"title": {"en": "A", "English": "A"}, "text": "a"})"), "step 1, title",
        "es, fr, de or ko", "English");
    row("unknown key of a step", step(R"("train": [])"), "step 1, the step", "run", "train");
    row("unknown setting", step(R"("set": {"bach": 3})"), "step 1, set", "batch", "bach");
    row("a value out of range", step(R"("set": {"batch": 0})"), "step 1, set.batch", "1", "0");
    row("settings that do not fit", step(R"("set": {"cf": "nrms"})"), "step 1, set.cf", "dkt", "nrms");
    row("the user's own setting", step(R"("set": {"out": "x"})"), "step 1, set", "user's own", "out");
    row("a run without a name", step(R"("run": [{}])"), "step 1, run 1.name", "a name", "nothing");
    row("a run's name twice", step(R"("run": [{"name": "a"}, {"name": "a"}])"), "step 1, run 2.name", "no other run",
        "a");
    row("no such fact", step(runs + R"(, "after": "{speed}")"), "step 1, after", "speedup", "speed");
    row("no such run", step(runs + R"(, "after": "{other.loss}")"), "step 1, after", "e2e, gram", "other.loss");
    row("a fact before its run", lesson(R"({"title": "A", "text": "{loss}", )" + runs + '}'), "step 1, text",
        "no run has been made", "loss");
    row("nothing to compare with", step(R"("run": [{"name": "a"}], "after": "{speedup}")"), "step 1, after",
        "an e2e run", "speedup");
    row("E2E against itself", step(runs + R"(, "after": "{e2e.speedup}")"), "step 1, after", "an e2e run",
        "e2e.speedup");
    row("never evaluated", step(R"("set": {"eval_every": -1}, "run": [{"name": "a"}], "after": "{cold_auc}")"),
        "step 1, after", "eval_every is -1", "cold_auc");
    row("after nothing", step(R"("after": "x")"), "step 1, after", "runs in this step", "none");
    row("neither options nor answer", step(R"("question": {"text": "Q"})"), "step 1, question",
        "either options or an answer", "neither");
    row("both", step(R"("question": {"text": "Q", "answer": 1, "options": []})"), "step 1, question",
        "either options or an answer", "both");
    row("one option", step(R"("question": {"text": "Q", "options": [{"text": "a", "correct": true}]})"),
        "step 1, question.options", "two options", "a");
    row("no right option", step(R"("question": {"text": "Q", "options": [{"text": "a"}, {"text": "b"}]})"),
        "step 1, question.options", "correct", "none");
    row("an answer that is a comparison",
        step(runs + R"(, "question": {"text": "Q", "answer": "e2e.loss < 1", "tolerance": 0})"),
        "step 1, question.answer", "a number", "e2e.loss < 1");
    row("an answer that is code", step(R"x("question": {"text": "Q", "answer": "system(1)", "tolerance": 0})x"),
        "step 1, question.answer", "a number", "system(1)");
    row("no tolerance", step(R"("question": {"text": "Q", "answer": 1})"), "step 1, question.tolerance", "0 to 1",
        "nothing");
    row("too large a tolerance", step(R"("question": {"text": "Q", "answer": 1, "tolerance": 2})"),
        "step 1, question.tolerance", "0 to 1", "2");
}

void TestLessonFile::tellsWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, where);
    QFETCH(QString, expected);
    QFETCH(QString, got);
    const QString file = write(content);
    try {
        readLesson(file);
        QFAIL("it was read");
    } catch (const Error &error) {
        const Error::Facts &facts = error.facts();
        QCOMPARE(QString::fromStdString(facts.file), file);
        const QString message = QString::fromLatin1(error.what());
        QVERIFY2(QString::fromStdString(facts.field).contains(where), qPrintable(message));
        QVERIFY2(QString::fromStdString(facts.expected).contains(expected), qPrintable(message));
        QVERIFY2(QString::fromStdString(facts.got).contains(got), qPrintable(message));
    }
}

void TestLessonFile::textsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << "de_AT"
                            << "Hallo";
    QTest::newRow("Korean") << "ko_KR"
                            << "안녕";
    QTest::newRow("one that is missing") << "fr_FR"
                                         << "Hello";
}

void TestLessonFile::textsFollowTheLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const LessonText words { { { "en", "Hello" }, { "de", "Hallo" }, { "ko", "안녕" } } };
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString shown = words.text();
    QLocale::setDefault(before);
    QCOMPARE(shown, text);
}

void TestLessonFile::knowsALessonFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("a lesson") << "a.json" << lesson("") << true;
    QTest::newRow("a broken one") << "b.json" << QByteArray(R"({"gram_lesson": 1,)") << true;
    QTest::newRow("a configuration") << "config.json" << QByteArray(R"({"batch": 1})") << false;
    QTest::newRow("a table") << "items.csv" << QByteArray("\"gram_lesson\"") << false;
}

void TestLessonFile::knowsALessonFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTEST(isLessonFile(write(content, name)), "isOne");
}

void TestLessonFile::expressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("number") << "2.5" << 2.5;
    QTest::newRow("fact") << "a.loss" << 4.0;
    QTest::newRow("quotient") << "a.loss / b.loss" << 0.5;
    QTest::newRow("product") << "a.loss*2" << 8.0;
    QTest::newRow("less") << "a.loss < b.loss" << 1.0;
    QTest::newRow("not more") << "a.loss > b.loss" << 0.0;
    QTest::newRow("missing") << "c.loss" << qQNaN();
    QTest::newRow("compared with a missing one") << "c.loss < 3" << qQNaN();
}

void TestLessonFile::expressions()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto expression = LessonExpression::parse(text);
    QVERIFY(expression);
    const double result = expression->value({ { "a.loss", 4 }, { "b.loss", 8 } });
    QCOMPARE(std::isnan(result), std::isnan(value));
    if (!std::isnan(value))
        QCOMPARE(result, value);
}

void TestLessonFile::factsAreOfTheRuns()
{
    RunModel runs;
    const auto add = [&runs](quint64 id, Mode mode, const std::vector<StepRecord> &steps) {
        RunConfig config;
        config.mode = mode;
        runs.add(id, config);
        MetricsSnapshot snapshot;
        snapshot.steps = steps;
        runs.append(id, snapshot);
        RunResult result;
        result.config = config;
        runs.finish(id, result);
    };
    const auto step = [](std::int64_t n, double loss, double seconds, std::int64_t encoded, std::uint64_t peak) {
        StepRecord s;
        s.step = n;
        s.loss = loss;
        s.seconds = seconds;
        s.interactions = 12 * n;
        s.unique = 4 * n;
        s.encoded = encoded;
        s.peakMemoryBytes = peak;
        return s;
    };
    add(1, Mode::E2E, { step(1, 2.0, 3, 12, 6 << 20), step(2, 1.0, 6, 24, 6 << 20) });
    add(2, Mode::SingleStep, { step(1, 2.0, 1, 4, 2 << 20), step(2, 1.5, 2, 8, 3 << 20) });

    const auto facts = lessonFacts(runs.run(1), runs, &runs.run(0));
    QCOMPARE(facts.value("steps"), 2.0);
    QCOMPARE(facts.value("interactions"), 24.0);
    QCOMPARE(facts.value("unique"), 8.0);
    QCOMPARE(facts.value("encoded"), 8.0);
    QCOMPARE(facts.value("unique_per_step"), 4.0);
    QCOMPARE(facts.value("redundancy"), 3.0);
    QCOMPARE(facts.value("speedup"), 3.0);
    QCOMPARE(facts.value("peak_memory_mib"), 3.0);
    QCOMPARE(facts.value("peak_memory_ratio"), 2.0);
    QCOMPARE(facts.value("loss_difference"), 0.5);
    QVERIFY(!facts.contains("auc")); // it was never evaluated
    QVERIFY(!lessonFacts(runs.run(0), runs, nullptr).contains("speedup"));
    QVERIFY(!lessonFacts(runs.run(1), runs, nullptr).contains("loss_difference"));

    LessonFacts known;
    for (auto it = facts.begin(); it != facts.end(); ++it)
        known.insert("gram." + it.key(), it.value());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = withFacts("R = {gram.redundancy}, {gram.encoded} von {gram.auc}", known);
    QLocale::setDefault(before);
    QCOMPARE(german, QStringLiteral("R = 3,00, 8 von ?"));
}

QTEST_GUILESS_MAIN(TestLessonFile)
#include "tst_lesson_file.moc"
