// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"

#include "api/error.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <limits>
#include <optional>

using namespace gram;

namespace {

/// A configuration in which no field has its default.
RunConfig everythingChanged()
{
    RunConfig c;
    struct Change {
        void operator()(const char *, bool &b) { b = !b; }
        void operator()(const char *, std::string &s) { s += " \"ä\\x\""; }
        void operator()(const char *, std::int64_t &n, std::int64_t, std::int64_t) { ++n; }
        void operator()(const char *, double &d, double, double) { d = d * 0.7 + 0.1 / 3; }
        void operator()(const char *, Mode &e) { e = Mode::Id; }
        void operator()(const char *, CfModule &e) { e = CfModule::Dkt; }
        void operator()(const char *, Pooling &e) { e = Pooling::Attention; }
        void operator()(const char *, CountWeight &e) { e = CountWeight::LogAdd; }
        void operator()(const char *, ItemOptimizer &e) { e = ItemOptimizer::Sgd; }
        void operator()(const char *, LatencyUnit &e) { e = LatencyUnit::HalfEpoch; }
        void operator()(const char *, SplitRule &e) { e = SplitRule::Rows; }
        void operator()(const char *, Dtype &e) { e = Dtype::Float64; }
        void operator()(const char *, CePrecision &e) { e = CePrecision::Bf16; }
    };
    forEachField(c, Change {});
    return c;
}

template<typename Function>
std::optional<Error> errorOf(Function function)
{
    try {
        function();
    } catch (const Error &error) {
        return error;
    }
    return {};
}

} // namespace

class TestConfigJson : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItWrote()
    {
        const RunConfig changed = everythingChanged();
        QVERIFY(changed != RunConfig());
        QVERIFY(configFromJson(toJson(changed), "c.json") == changed);
        QVERIFY(configFromJson(toJson({}), "c.json", changed) == RunConfig());
    }

    void writesAKeyALineInTheOrderOfTheFields()
    {
        const std::string json = toJson({});
        std::size_t at = 0;
        int fields = 0;
        RunConfig config;
        forEachField(config, [&](const char *key, auto &&...) {
            const std::size_t found = json.find("\n  \"" + std::string(key) + "\": ", at);
            QVERIFY2(found != std::string::npos, key);
            at = found + 1;
            ++fields;
        });
        QCOMPARE(std::count(json.begin(), json.end(), '\n'), fields + 2);
    }

    void keepsDefaultsOfAbsentKeys()
    {
        RunConfig defaults;
        defaults.batch = 7;
        const RunConfig config = configFromJson(R"({"mode": "multi-step", "ce_rate": 1})", "c.json", defaults);
        QCOMPARE(config.batch, 7);
        QCOMPARE(config.mode, Mode::MultiStep);
        QCOMPARE(config.ceRate, 1.0);
        QCOMPARE(config.layers, RunConfig().layers);
    }

    void refusesWrongFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("field");
        const auto invalid = int(ErrorCode::InvalidSetting);
        const auto malformed = int(ErrorCode::MalformedLine);
        QTest::newRow("text for a number") << QByteArray(R"({"batch": "4"})") << invalid << QByteArray("batch");
        QTest::newRow("fraction") << QByteArray(R"({"batch": 4.5})") << invalid << QByteArray("batch");
        QTest::newRow("too small") << QByteArray(R"({"batch": 0})") << invalid << QByteArray("batch");
        QTest::newRow("too large") << QByteArray(R"({"batch": 1000001})") << invalid << QByteArray("batch");
        QTest::newRow("beyond int64") << QByteArray(R"({"batch": 18446744073709551615})") << invalid
                                      << QByteArray("batch");
        QTest::newRow("beyond a double") << QByteArray(R"({"ce_rate": 1e999})") << malformed
                                         << QByteArray("configuration");
        QTest::newRow("rate too large") << QByteArray(R"({"ce_rate": 10.5})") << invalid << QByteArray("ce_rate");
        QTest::newRow("null") << QByteArray(R"({"ce_rate": null})") << invalid << QByteArray("ce_rate");
        QTest::newRow("number for a text") << QByteArray(R"({"out": 3})") << invalid << QByteArray("out");
        QTest::newRow("number for a truth") << QByteArray(R"({"use_title": 1})") << invalid << QByteArray("use_title");
        QTest::newRow("unknown mode") << QByteArray(R"({"mode": "E2E"})") << invalid << QByteArray("mode");
        QTest::newRow("number for a mode") << QByteArray(R"({"mode": 0})") << invalid << QByteArray("mode");
        QTest::newRow("unknown key") << QByteArray(R"({"bathc": 1})") << int(ErrorCode::UnknownSetting)
                                     << QByteArray("bathc");
        QTest::newRow("a list") << QByteArray("[1]") << malformed << QByteArray("configuration");
        QTest::newRow("empty") << QByteArray() << malformed << QByteArray("configuration");
        QTest::newRow("cut off") << QByteArray(R"({"batch": 4)") << malformed << QByteArray("configuration");
        QTest::newRow("nested without end")
            << "{\"batch\": " + QByteArray("[").repeated(300'000) + QByteArray("]").repeated(300'000) + '}' << malformed
            << QByteArray("configuration");
        QTest::newRow("not UTF-8") << QByteArray("{\"out\": \"\xff\"}") << malformed << QByteArray("configuration");
    }
    void refusesWrongFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QByteArray, field);
        const auto error = errorOf([&] { configFromJson(json.toStdString(), "c.json"); });
        QVERIFY(error);
        QCOMPARE(int(error->code()), code);
        QCOMPARE(error->facts().field, field.toStdString());
    }

    void namesTheLineOfASyntaxError()
    {
        const auto error = errorOf([] { configFromJson("{\n  \"batch\": 4,\n  \"seed\" 3\n}\n", "c.json"); });
        QVERIFY(error);
        QCOMPARE(error->facts().file, std::string("c.json"));
        QCOMPARE(error->facts().line, 3);
    }

    void namesTheNearestKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nearest");
        QTest::newRow("swapped letters") << QByteArray("bacth") << QByteArray("batch");
        QTest::newRow("hyphen") << QByteArray("ce-rate") << QByteArray("ce_rate");
        QTest::newRow("plural") << QByteArray("layer") << QByteArray("layers");
        QTest::newRow("letter left out") << QByteArray("latncy") << QByteArray("latency");
        QTest::newRow("nothing like it") << QByteArray("qqqqqqqqqqqqqqqq") << QByteArray();
    }
    void namesTheNearestKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nearest);
        RunConfig config;
        const auto error = errorOf([&] { setField(config, key.toStdString(), "1"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownSetting);
        QCOMPARE(error->facts().expected, nearest.toStdString());
        QVERIFY(config == RunConfig());
    }

    void setsFieldsFromText()
    {
        RunConfig config;
        setField(config, "mode", "single-step-bounded");
        setField(config, "micro_batch", "16");
        setField(config, "ce_rate", "2.5e-4");
        setField(config, "use_abstract", "false");
        setField(config, "data", "/a b=c");
        setField(config, "eval_every", "-1");
        setField(config, "activation_checkpointing", "true");
        setField(config, "ce_precision", "bf16");
        QVERIFY(config.activationCheckpointing);
        QCOMPARE(config.cePrecision, CePrecision::Bf16);
        QCOMPARE(config.mode, Mode::SingleStepBounded);
        QCOMPARE(config.microBatch, 16);
        QCOMPARE(config.ceRate, 2.5e-4);
        QCOMPARE(config.useAbstract, false);
        QCOMPARE(config.data, std::string("/a b=c"));
        QCOMPARE(config.evalEvery, -1);
    }

    void refusesWrongText_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("letters") << QByteArray("batch") << QByteArray("many");
        QTest::newRow("trailing letters") << QByteArray("batch") << QByteArray("4x");
        QTest::newRow("leading space") << QByteArray("batch") << QByteArray(" 4");
        QTest::newRow("empty number") << QByteArray("batch") << QByteArray();
        QTest::newRow("beyond int64") << QByteArray("batch") << QByteArray("99999999999999999999");
        QTest::newRow("nan") << QByteArray("ce_rate") << QByteArray("nan");
        QTest::newRow("inf") << QByteArray("ce_rate") << QByteArray("inf");
        QTest::newRow("negative") << QByteArray("ce_rate") << QByteArray("-0.1");
        QTest::newRow("truth") << QByteArray("use_title") << QByteArray("yes");
        QTest::newRow("mode") << QByteArray("mode") << QByteArray("gram");
    }
    void refusesWrongText()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        RunConfig config;
        const auto error = errorOf([&] { setField(config, key.toStdString(), value.toStdString()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidSetting);
        QCOMPARE(error->facts().field, key.toStdString());
        QVERIFY(!error->facts().expected.empty());
        QVERIFY(config == RunConfig());
    }

    void validates_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QByteArray>("wrong"); // empty = valid
        QTest::newRow("defaults") << QStringList() << QByteArray();
        QTest::newRow("kt demo") << QStringList { "demo=kt", "cf=dkt" } << QByteArray();
        QTest::newRow("any module on data") << QStringList { "data=/x", "cf=dkt" } << QByteArray();
        QTest::newRow("gpu") << QStringList { "device=cuda:1" } << QByteArray();
        QTest::newRow("one text") << QStringList { "use_title=false" } << QByteArray();
        QTest::newRow("heads") << QStringList { "model=random", "hidden=130", "heads=4" } << QByteArray("heads");
        QTest::newRow("demo") << QStringList { "demo=films" } << QByteArray("demo");
        QTest::newRow("dkt on news") << QStringList { "cf=dkt" } << QByteArray("cf");
        QTest::newRow("nrms on kt") << QStringList { "demo=kt", "cf=nrms" } << QByteArray("cf");
        QTest::newRow("no text") << QStringList { "use_title=false", "use_abstract=false" }
                                 << QByteArray("use_abstract");
        QTest::newRow("patience") << QStringList { "patience=2", "eval_every=-1" } << QByteArray("patience");
        QTest::newRow("LoRA") << QStringList { "lora_rank=8", "lora_targets= output,query , output" } << QByteArray();
        QTest::newRow("LoRA, unknown product")
            << QStringList { "lora_targets=query,values" } << QByteArray("lora_targets");
        QTest::newRow("LoRA of nothing") << QStringList { "lora_rank=8", "lora_targets=" }
                                         << QByteArray("lora_targets");
        QTest::newRow("LoRA, a comma too many")
            << QStringList { "lora_targets=query,,value" } << QByteArray("lora_targets");
        QTest::newRow("tf32") << QStringList { "ce_precision=tf32", "device=cuda" } << QByteArray();
        QTest::newRow("tf32 of float64") << QStringList { "ce_precision=tf32", "dtype=float64" }
                                         << QByteArray("ce_precision");
        QTest::newRow("bf16 of float64") << QStringList { "ce_precision=bf16", "dtype=float64" }
                                         << QByteArray("ce_precision");
        QTest::newRow("automatic of float64")
            << QStringList { "ce_precision=automatic", "dtype=float64" } << QByteArray();
        QTest::newRow("device") << QStringList { "device=gpu" } << QByteArray("device");
        QTest::newRow("device number") << QStringList { "device=cuda:" } << QByteArray("device");
        QTest::newRow("device text") << QStringList { "device=cuda:1x" } << QByteArray("device");
    }
    void validates()
    {
        QFETCH(QStringList, settings);
        QFETCH(QByteArray, wrong);
        RunConfig config;
        for (const QString &setting : settings)
            setField(config, setting.section('=', 0, 0).toStdString(), setting.section('=', 1).toStdString());
        const auto error = errorOf([&] { validate(config); });
        QCOMPARE(error.has_value(), !wrong.isEmpty());
        if (error) {
            QCOMPARE(error->code(), ErrorCode::InvalidSetting);
            QCOMPARE(error->facts().field, wrong.toStdString());
        }
    }

    void validatesRangesOfMembersSetDirectly()
    {
        RunConfig config;
        config.ceRate = std::numeric_limits<double>::quiet_NaN();
        const auto error = errorOf([&] { validate(config); });
        QVERIFY(error);
        QCOMPARE(error->facts().field, std::string("ce_rate"));
    }

    void messagesStayShort_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const QByteArray longText(100'000, 'k');
        QTest::newRow("key") << "{\"" + longText + "\": 1}" << QByteArray("There is no setting");
        QTest::newRow("value") << "{\"mode\": \"" + longText + "\"}" << QByteArray("multi-step");
        QTest::newRow("broken") << '"' + longText << QByteArray("line 1");
        QTest::newRow("number") << QByteArray("{\"ce_rate\": 1e999}") << QByteArray("got \"number overflow");
    }
    void messagesStayShort()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        const auto error = errorOf([&] { configFromJson(json.toStdString(), "c.json"); });
        QVERIFY(error);
        QVERIFY2(QByteArray(error->what()).contains(says), error->what());
        QVERIFY2(QByteArray(error->what()).size() < 300, error->what());
    }

    void readsAFile()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        std::ofstream(folder / "c.json") << R"({"batch": 5})";
        QCOMPARE(readConfig(folder / "c.json").batch, 5);

        std::ofstream(folder / "wrong.json") << R"({"micro_batch": -3})";
        const auto wrong = errorOf([&] { readConfig(folder / "wrong.json"); });
        QVERIFY(wrong);
        QVERIFY2(QByteArray(wrong->what()).contains("wrong.json: The setting micro_batch is -3"), wrong->what());

        const auto missing = errorOf([&] { readConfig(folder / "none.json"); });
        QVERIFY(missing);
        QCOMPARE(missing->code(), ErrorCode::FileNotFound);
        const auto directory = errorOf([&] { readConfig(folder); });
        QVERIFY(directory);
        QCOMPARE(directory->code(), ErrorCode::FileUnreadable);
    }
};

QTEST_APPLESS_MAIN(TestConfigJson)
#include "tst_config_json.moc"
