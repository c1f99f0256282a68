// SPDX-License-Identifier: GPL-3.0-or-later
// `gram-lab report`, on runs that the program itself has made.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString program = QStringLiteral(GRAM_BINARY_DIR "/gram-lab");

struct Output {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

/// Without a display, and without a platform that does not need one.
Output gramLab(const QStringList &arguments, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    Output output;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        output.status = process.exitCode();
    else
        process.kill();
    output.out = process.readAllStandardOutput();
    output.err = process.readAllStandardError();
    return output;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QStringList m_runs;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// A copy of a run's folder without the checkpoints.
    QString copyOf(const QString &run, const QString &name)
    {
        const QString folder = path(name);
        if (!QDir().mkpath(folder))
            qFatal("cannot make %s", qPrintable(folder));
        for (const char *file : { "config.json", "metrics.csv", "run.json" })
            QFile::copy(run + '/' + file, folder + '/' + file);
        return folder;
    }

    QString report(const QStringList &runs, const QStringList &more = {})
    {
        const QString file = path("report.html");
        QFile::remove(file);
        const Output output = gramLab(QStringList { "report" } + runs + QStringList { "--out", file } + more,
            m_dir.path());
        if (output.status != 0)
            qFatal("%s", output.all().constData());
        return QString::fromUtf8(contentOf(file));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Output output = gramLab(
            { "compare", "--demo", "kt", "--modes", "e2e,single-step", "--steps", "6", "--out", "runs", "--threads",
                "1", "--set", "demo_users=40", "--set", "demo_items=60", "--set", "vocabulary_size=200", "--set",
                "model=random", "--set", "max_tokens=12", "--set", "hidden=16", "--set", "layers=1", "--set", "heads=2",
                "--set", "intermediate=32", "--set", "batch=4", "--set", "eval_every=3" },
            m_dir.path());
        QVERIFY2(output.status == 0, output.all());
        for (const QString &run : QDir(path("runs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            m_runs += path("runs/" + run);
        QCOMPARE(m_runs.size(), 2);
    }

    void thePageHasItAll()
    {
        const QString html = report(m_runs);
        for (const QString &needed : { QStringLiteral("1 · E2E"), QStringLiteral("2 · Single-step"), m_runs[0],
                 m_runs[1], QStringLiteral("--mode single-step"), QStringLiteral("&quot;demo_users&quot;: 40"),
                 QStringLiteral("prefers-color-scheme: dark"), QStringLiteral("LibTorch"),
                 QStringLiteral("over the same 5 batch"), QStringLiteral("data are simulated") })
            QVERIFY2(html.contains(needed), qPrintable(needed));
        // The same figures as the summary's.
        const QJsonObject summary = QJsonDocument::fromJson(contentOf(m_runs[1] + "/run.json")).object();
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        QVERIFY(html.contains(locale.formattedDataSize(static_cast<qint64>(summary["peak_memory_bytes"].toDouble()), 1,
            QLocale::DataSizeIecFormat)));
        QVERIFY(html.contains(locale.toString(summary["redundancy"].toDouble(), 'f', 2)));
        QVERIFY(html.contains(locale.toString(summary["best"].toObject()["auc"].toDouble(), 'f', 4)));
    }

    void thePageNeedsNothingElse()
    {
        const QString html = report(m_runs);
        for (const char *loaded : { "<script", "<link", "<img", "<iframe", "@import", "url(", " src=", " href=" })
            QVERIFY2(!html.contains(QLatin1String(loaded)), loaded);
    }

    void theChartsAreWellFormed()
    {
        const QString html = report(m_runs);
        static const QRegularExpression svg(QStringLiteral("<svg .*?</svg>"),
            QRegularExpression::DotMatchesEverythingOption);
        int charts = 0;
        for (auto match = svg.globalMatch(html); match.hasNext();) {
            QXmlStreamReader reader(match.next().captured());
            while (!reader.atEnd()) {
                reader.readNext();
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    QVERIFY2(!attribute.value().contains(QLatin1String("nan"))
                            && !attribute.value().contains(QLatin1String("inf")),
                        qPrintable(attribute.value().toString()));
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            ++charts;
        }
        QVERIFY(charts >= 7); // quality, loss, five groups of bars, and the runs' lines in the tables
    }

    void aDocumentForPaper()
    {
        const QString file = path("report.pdf");
        const Output output = gramLab(QStringList { "report" } + m_runs + QStringList { "--out", file }, m_dir.path());
        QVERIFY2(output.status == 0, output.all());
        QCOMPARE(output.out.trimmed(), file.toUtf8());
        const QByteArray pdf = contentOf(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        static const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
        QVERIFY(count.match(QString::fromLatin1(pdf)).captured(1).toInt() >= 3);
    }

    void theValueToReach()
    {
        const QString html = report(m_runs, { "--metric", "accuracy", "--value", "0.999999" });
        QVERIFY(html.contains("Time to Accuracy of 1.0000 or more"));
        QVERIFY(html.contains("not reached"));
    }

    void textsAreEscaped()
    {
        const QString html = report({ copyOf(m_runs[0], "odd <b>&\"%1' name") });
        QVERIFY(html.contains("odd &lt;b&gt;&amp;&quot;%1' name"));
        QVERIFY(!html.contains("odd <b>"));
    }

    void anUnfinishedRun()
    {
        const QString run = copyOf(m_runs[1], "killed");
        QVERIFY(QFile::remove(run + "/run.json"));
        const QString html = report({ m_runs[0], run });
        QVERIFY(html.contains("Not finished"));
        QVERIFY(html.contains("2 · Single-step"));
    }

    void oneRunIsNoComparisonButAReport() { QVERIFY(report({ m_runs[1] }).contains("No speedup can be told")); }

    void manyRuns()
    {
        QStringList runs;
        for (int i = 0; i < 12; ++i)
            runs += m_runs[i % 2];
        QVERIFY(report(runs).contains("12 · Single-step"));
        const Output output = gramLab(QStringList { "report" } + runs + QStringList { "--out", path("many.pdf") },
            m_dir.path());
        QVERIFY2(output.status == 0, output.all());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        const QString run = m_runs.value(0);
        QTest::newRow("no folder of that name")
            << QStringList { "nowhere", "--out", "x.html" } << 1 << QByteArray("nowhere");
        QTest::newRow("one of two is none")
            << QStringList { run, "nowhere", "--out", "x.html" } << 1 << QByteArray("nowhere");
        QTest::newRow("not a run's folder") << QStringList { ".", "--out", "x.html" } << 1 << QByteArray("config.json");
        QTest::newRow("no metrics") << QStringList { "empty", "--out", "x.html" } << 1
                                    << QByteArray("no training step");
        QTest::newRow("another ending") << QStringList { run, "--out", "x.docx" } << 2 << QByteArray(".html or .pdf");
        QTest::newRow("no ending") << QStringList { run, "--out", "x" } << 2 << QByteArray(".html or .pdf");
        QTest::newRow("no file") << QStringList { run } << 2 << QByteArray("--out");
        QTest::newRow("no run") << QStringList { "--out", "x.html" } << 2 << QByteArray("RUN_FOLDER");
        QTest::newRow("no such metric") << QStringList { run, "--out", "x.html", "--metric", "f1" } << 2
                                        << QByteArray("--metric");
        QTest::newRow("no number") << QStringList { run, "--out", "x.html", "--value", "high" } << 2
                                   << QByteArray("--value");
        QTest::newRow("page in no folder") << QStringList { run, "--out", "no/x.html" } << 1 << QByteArray("no/x.html");
        QTest::newRow("document in no folder")
            << QStringList { run, "--out", "no/x.pdf" } << 1 << QByteArray("no/x.pdf");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, said);
        const QString empty = copyOf(m_runs[0], "empty");
        QFile metrics(empty + "/metrics.csv");
        QVERIFY(metrics.open(QIODevice::ReadWrite));
        metrics.resize(metrics.readLine().size()); // the names of the columns
        metrics.close();
        const Output output = gramLab(QStringList { "report" } + arguments, m_dir.path());
        QVERIFY2(output.status == status, output.all());
        QVERIFY2(output.err.contains(said), output.all());
        QVERIFY(!QFile::exists(path("x.html")) && !QFile::exists(path("x")) && !QFile::exists(path("x.docx")));
    }

    void helpTellsTheOptions()
    {
        const Output output = gramLab({ "report", "--help" }, m_dir.path());
        QCOMPARE(output.status, 0);
        for (const char *option : { "RUN_FOLDER", "--out", "--metric", "--value" })
            QVERIFY2(output.out.contains(option), option);
        QVERIFY(gramLab({ "--help" }, m_dir.path()).out.contains("report"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
