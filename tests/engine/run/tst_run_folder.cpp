// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "run/run_folder.h"
#include "run/run_history.h"
#include "run/run_summary.h"

#include "api/error.h"
#include "config/config_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace gram;

namespace {

const QByteArray header = "kind,step,epoch,loss,seconds,interactions,unique,encoded,memory_bytes,peak_memory_bytes,"
                          "resident_bytes,auc,accuracy,mrr,ndcg@5,ndcg@10,cold_auc,validation_loss,"
                          "reserved_bytes,card_bytes,utilization_percent,joules\n";

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

QByteArray contentOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const std::filesystem::path &path, const QByteArray &content)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

StepRecord stepOf(std::int64_t step, double loss = 0.5)
{
    return { step, 0.25, loss, 1.5, 100, 40, 40, 1000, 2000, 3000 };
}

QByteArray lineOf(std::int64_t step, const QByteArray &loss = "0.5")
{
    return "step," + QByteArray::number(qint64(step)) + ",0.25," + loss + ",1.5,100,40,40,1000,2000,3000,,,,,,,,,,,\n";
}

MetricsSnapshot snapshotOf(std::initializer_list<StepRecord> steps)
{
    MetricsSnapshot snapshot;
    snapshot.steps = steps;
    return snapshot;
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

private:
    /// A new folder of a run under `dir`.
    static RunFolder createIn(const QTemporaryDir &dir)
    {
        RunConfig config;
        config.out = dir.filePath("runs").toStdString();
        return RunFolder::create(config, { { "vocab.txt", "model bytes" } });
    }

private slots:
    void makesANewFolderEachTime()
    {
        QTemporaryDir dir;
        RunConfig config;
        config.out = dir.filePath("a/b").toStdString();
        config.mode = Mode::MultiStep;
        std::set<std::string> names;
        for (int i = 0; i < 3; ++i) {
            const RunFolder folder = RunFolder::create(config, { { "vocab.txt", "model bytes" } });
            names.insert(folder.path().filename().string());
            QCOMPARE(folder.path().parent_path().string(), config.out);
            QVERIFY(folder.path().filename().string().find("-multi-step") != std::string::npos);
            QVERIFY(readRunConfig(folder.path()) == config);
            QCOMPARE(contentOf(RunFolder::modelOf(folder.path()) / "vocab.txt"), QByteArray("model bytes"));
            QCOMPARE(contentOf(folder.path() / "metrics.csv"), header);
        }
        QCOMPARE(names.size(), std::size_t { 3 });
    }

    void refusesAFolderThatCannotBeMade()
    {
        QTemporaryDir dir;
        write(dir.filePath("file").toStdString(), "x");
        RunConfig config;
        config.out = dir.filePath("file/runs").toStdString();
        try {
            RunFolder::create(config, {});
            QFAIL("no error");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::FileUnwritable);
            QCOMPARE(error.facts().file, config.out);
        }
    }

    void writesStepsAndEvaluations()
    {
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        folder.append(snapshotOf({ stepOf(1, 0.1), stepOf(2, notANumber), stepOf(3, -notANumber) }));
        folder.append(snapshotOf({ stepOf(4, infinity) }));
        folder.append(
            Evaluation { 4, 0.5, 1.25, 9, { { "loss", 0.7 }, { "auc", 1.0 / 3 }, { "cold_auc", notANumber } } });
        QCOMPARE(contentOf(folder.path() / "metrics.csv"),
            header + lineOf(1, "0.1") + lineOf(2, "nan") + lineOf(3, "nan") + lineOf(4, "inf")
                + "evaluation,4,0.5,,1.25,,,,,,,0.3333333333333333,,,,,nan,0.7,,,,\n");
        QVERIFY(folder.writeError().empty());
    }

    void everyLineHasAllColumns()
    {
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        folder.append(snapshotOf({ stepOf(1) }));
        folder.append(Evaluation {});
        const QList<QByteArray> lines = contentOf(folder.path() / "metrics.csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const QByteArray &line : lines)
            QCOMPARE(line.count(','), header.count(','));
    }

    void doublesReadBackAsTheyWere()
    {
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        const QList<double> losses { 0.1 + 0.2, 1e-300, 123456789.123456789, std::nextafter(1.0, 2) };
        for (const double loss : losses)
            folder.append(snapshotOf({ stepOf(1, loss) }));
        const QList<QByteArray> lines = contentOf(folder.path() / "metrics.csv").trimmed().split('\n');
        for (qsizetype i = 0; i < losses.size(); ++i)
            QVERIFY(lines[i + 1].split(',')[3].toDouble() == losses[i]);
    }

    void reopenDropsWhatCameAfterTheCheckpoint_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray evaluation = "evaluation,2,0.5,,1.25,,,,,,,0.6,,,,,,0.7,,,,\n";
        const QByteArray upTo2 = header + lineOf(1) + lineOf(2) + evaluation;
        QTest::newRow("nothing to drop") << upTo2 << upTo2;
        QTest::newRow("later lines") << upTo2 + lineOf(3) + "evaluation,4,1,,1,,,,,,,,,,,,,\n" << upTo2;
        QTest::newRow("torn line") << upTo2 + "step,2,0.2" << upTo2;
        QTest::newRow("torn in the step") << upTo2 + "step,1" << upTo2;
        QTest::newRow("torn line in between") << header + "step,\n" + lineOf(2) << header + lineOf(2);
        QTest::newRow("only a header") << header << header;
        QTest::newRow("torn header") << header.chopped(5) << header;
        QTest::newRow("empty") << QByteArray() << header;
    }
    void reopenDropsWhatCameAfterTheCheckpoint()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(QByteArray, kept);
        QTemporaryDir dir;
        const auto path = createIn(dir).path();
        write(path / "metrics.csv", onDisk);
        RunFolder folder = RunFolder::reopen(path);
        folder.goOnFrom({ "checkpoint-2.safetensors", 2, 0, {} }, 0);
        QCOMPARE(contentOf(path / "metrics.csv"), kept);
        folder.append(snapshotOf({ stepOf(3) }));
        QCOMPARE(contentOf(path / "metrics.csv"), kept + lineOf(3));
    }

    void reopensWithoutMetrics()
    {
        QTemporaryDir dir;
        const auto path = createIn(dir).path();
        std::filesystem::remove(path / "metrics.csv");
        RunFolder::reopen(path).goOnFrom({ "checkpoint-2.safetensors", 2, 0, {} }, 0);
        QCOMPARE(contentOf(path / "metrics.csv"), header);
        QVERIFY_EXCEPTION_THROWN(RunFolder::reopen(path / "none"), Error);
        QVERIFY_EXCEPTION_THROWN(readRunConfig(path / "none"), Error);
    }

    void nobodyElseGoesOnWithARun()
    {
        QTemporaryDir dir;
        const RunFolder folder = createIn(dir);
        try {
            RunFolder::reopen(folder.path());
            QFAIL("two write one run");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::FileUnwritable);
            QVERIFY2(QByteArray(error.what()).contains("another program is training"), error.what());
        }
    }

    /// What the folder's list says of checkpoints, and what is left of those that it does not name.
    void keepsLastPreviousAndBest()
    {
        QTemporaryDir dir;
        const auto path = createIn(dir).path();
        RunFolder folder = RunFolder::reopen(path);
        write(path / "checkpoint-9.safetensors.tmp", "of a killed program");
        const auto keep = [&folder](std::int64_t step, bool best) {
            folder.keep(step, best, [step](const std::filesystem::path &file) {
                write(file, QByteArray::number(static_cast<qlonglong>(step)));
                return std::pair(std::string("digest"), std::uint64_t { 1 });
            })();
        };
        keep(0, false);
        keep(3, true);
        for (const int step : { 4, 4, 6 })
            keep(step, false);
        const auto manifest = RunManifest::read(path);
        QVERIFY(manifest && manifest->last && manifest->previous && manifest->best);
        QCOMPARE(QByteArray::fromStdString(manifest->last->file), QByteArray("checkpoint-6.safetensors"));
        QCOMPARE(QByteArray::fromStdString(manifest->previous->file), QByteArray("checkpoint-4-2.safetensors"));
        QCOMPARE(QByteArray::fromStdString(manifest->best->file), QByteArray("checkpoint-3.safetensors"));
        QStringList files = QDir(QString::fromStdString(path.string())).entryList({ "checkpoint-*" }, QDir::Files);
        files.sort();
        QCOMPARE(files,
            (QStringList { "checkpoint-3.safetensors", "checkpoint-4-2.safetensors", "checkpoint-6.safetensors" }));

        // One that fails changes nothing.
        QVERIFY_EXCEPTION_THROWN(folder.keep(7, true,
                                     [](const std::filesystem::path &) -> std::pair<std::string, std::uint64_t> {
                                         throw Error(ErrorCode::FileUnwritable);
                                     })(),
            Error);
        QVERIFY(RunManifest::read(path)->last == manifest->last && RunManifest::read(path)->best == manifest->best);
    }

    void aListOfFilesIsOfTheFolder()
    {
        const QTemporaryDir dir;
        const std::filesystem::path path = dir.path().toStdString();
        for (const char *name : { "/etc/passwd", "../other/config.json", "model/../../config.json" }) {
            RunManifest manifest;
            manifest.files[name] = "digest";
            manifest.write(path);
            QVERIFY_EXCEPTION_THROWN(RunManifest::read(path), Error);
        }
        write(RunManifest::fileOf(path),
            QByteArray::fromStdString(sealed("{\"sha256\": \"" + unsealed + "\", \"x\": " + std::string(300, '['))));
        const std::vector<std::string> damage = damageIn(path);
        QCOMPARE(damage.size(), std::size_t { 1 });
        QVERIFY2(damage.front().find("nested too deep") != std::string::npos, damage.front().c_str());
    }

    void everyFlipAndCutIsNoticed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "config.json", "model/config.json", "metrics.csv", "checkpoints.json", "run.json" })
            QTest::newRow(name) << QString(name);
    }
    void everyFlipAndCutIsNoticed()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        RunConfig config;
        config.out = dir.path().toStdString();
        std::filesystem::path path;
        {
            RunFolder folder = RunFolder::create(config, { { "config.json", "{ \"hidden_size\": 4 }" } });
            path = folder.path();
            folder.append(snapshotOf({ stepOf(1), stepOf(2) }));
            folder.keep(2, true, [](const std::filesystem::path &file) {
                write(file, "x");
                return std::pair(std::string("digest"), std::uint64_t { 1 });
            })();
            folder.append(snapshotOf({ stepOf(3) }));
            folder.writeSummary({});
        }
        QVERIFY(damageIn(path).empty());
        const auto file = path / name.toStdString();
        const QByteArray whole = contentOf(file);
        const auto noticed = [&] {
            if (!damageIn(path).empty())
                return true;
            try {
                readRunSummary(path);
                return false;
            } catch (const Error &) {
                return true;
            }
        };
        for (qsizetype at = 0; at < whole.size(); at += 5) {
            QByteArray other = whole;
            other[at] = static_cast<char>(other[at] ^ 1 << at % 7);
            // A summary whose seal's own name is hit is read as an older program's, with all its figures right.
            if (name == "run.json" && whole.mid(at - 10, 20).contains("sha256"))
                continue;
            write(file, other);
            QVERIFY2(noticed(), qPrintable(QStringLiteral("flip at %1").arg(at)));
            if (name != "run.json" || at > 0) {
                write(file, whole.left(at));
                QVERIFY2(noticed(), qPrintable(QStringLiteral("cut at %1").arg(at)));
            }
        }
    }

    void aFullDiskLosesNothing()
    {
        if (!std::filesystem::exists("/dev/full"))
            QSKIP("needs /dev/full");
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        const auto file = folder.path() / "metrics.csv";
        const auto aside = folder.path() / "aside.csv";
        folder.append(snapshotOf({ stepOf(1) }));

        std::filesystem::rename(file, aside);
        std::filesystem::create_symlink("/dev/full", file);
        folder.append(snapshotOf({ stepOf(2) }));
        QVERIFY(folder.writeError().find("metrics.csv") != std::string::npos);
        folder.append(snapshotOf({ stepOf(3) }));
        QVERIFY(!folder.writeError().empty());

        std::filesystem::remove(file);
        std::filesystem::rename(aside, file);
        folder.append(snapshotOf({ stepOf(4) }));
        QVERIFY(folder.writeError().empty());
        QCOMPARE(contentOf(file), header + lineOf(1) + lineOf(2) + lineOf(3) + lineOf(4));
    }

    void aFolderThatVanishesDoesNotEndTheRun()
    {
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        std::filesystem::remove_all(folder.path());
        write(folder.path(), "a file in its place");
        folder.append(snapshotOf({ stepOf(1) }));
        QVERIFY(!folder.writeError().empty());
        folder.writeSummary({});
        QVERIFY(folder.writeError().find("run.json") != std::string::npos);
    }

    void writesTheSummary()
    {
        QTemporaryDir dir;
        RunFolder folder = createIn(dir);
        RunResult result;
        result.status = RunResult::Status::Cancelled;
        result.stopReason = RunResult::StopReason::User;
        result.config.mode = Mode::SingleStep;
        result.config.seed = 42;
        result.environment = { "0.1.0", "1.13.1", "OpenBLAS", "oneDNN 2.6.3 (AVX2)", true, "cpu", 2 };
        result.steps = 10;
        result.seconds = 2.5;
        result.lastLoss = notANumber;
        result.message = "a \"quoted\" path \xff";
        result.stepSeconds = { 1, 2, 3 };
        result.evaluations = { { 5, 1, 1, 1, { { "auc", 0.5 } } },
            { 10, 2, 2, 1, { { "auc", 0.75 }, { "cold_auc", notANumber } } } };
        result.bestStep = 5;
        result.test = EvaluationReport { Part::Test, 5, 100, 10, 7, { { "auc", 0.625, 0.5, notANumber } } };
        result.baseline = Baseline { 3, 0.5, 1000 };
        result.runFolder = folder.path().string();
        folder.writeSummary(result);
        folder.writeSummary(result); // replaces it

        const QByteArray json = contentOf(folder.path() / "run.json");
        const QJsonObject summary = QJsonDocument::fromJson(json).object();
        const QStringList keys { "mode", "status", "stop_reason", "message", "steps", "seconds", "seconds_before_steps",
            "seconds_per_step", "median_seconds_per_step", "interactions_per_second", "redundancy", "median_redundancy",
            "loss", "interactions", "unique", "encoded", "padding_share", "peak_memory_bytes", "ce_peak_memory_bytes",
            "estimated_memory_bytes", "micro_batch", "phases", "metrics", "best", "test", "baseline", "changes",
            "environment", "seed", "run_folder", "sha256" };
        for (const QString &key : keys)
            QVERIFY2(summary.contains(key), qPrintable(key));
        QCOMPARE(summary.size(), keys.size());
        QCOMPARE(summary["mode"].toString(), "single-step");
        QCOMPARE(summary["best"].toObject()["auc"].toDouble(), 0.5);
        const QJsonObject tested = summary["test"].toObject()["metrics"].toObject()["auc"].toObject();
        QCOMPARE(tested["value"].toDouble(), 0.625);
        QCOMPARE(tested["low"].toDouble(), 0.5);
        QVERIFY(tested["high"].isNull());
        QCOMPARE(summary["status"].toString(), "cancelled");
        QCOMPARE(summary["stop_reason"].toString(), "user");
        QCOMPARE(summary["steps"].toInt(), 10);
        QCOMPARE(summary["seconds"].toDouble(), 2.5);
        QCOMPARE(summary["seed"].toInt(), 42);
        QVERIFY(summary["loss"].isNull());
        QCOMPARE(summary["metrics"]["auc"].toDouble(), 0.75);
        QVERIFY(summary["metrics"]["cold_auc"].isNull());
        QCOMPARE(summary["baseline"]["steps"].toInt(), 3);
        QCOMPARE(summary["environment"]["blas"].toString(), "OpenBLAS");
        QCOMPARE(summary["environment"]["products"].toString(), "oneDNN 2.6.3 (AVX2)");
        QCOMPARE(summary["environment"]["threads"].toInt(), 2);
        QJsonObject unsealedSummary = summary;
        unsealedSummary.remove("sha256");
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(summaryJson(result))).object(), unsealedSummary);
        QVERIFY(summaryJson(result).find('\n') == std::string::npos);
    }

    void replacesFilesAtomically()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        writeFileAtomically(folder / "f", "old");
        writeFileAtomically(folder / "f", "new");
        QCOMPARE(contentOf(folder / "f"), QByteArray("new"));
        // A folder cannot be replaced by a file: the error leaves nothing behind.
        std::filesystem::create_directory(folder / "d");
        QVERIFY_EXCEPTION_THROWN(writeFileAtomically(folder / "d", "x"), Error);
        QCOMPARE(QDir(dir.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList({ "d", "f" }));
    }
};

QTEST_APPLESS_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
