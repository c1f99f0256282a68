// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed: it works, wherever it is moved to, and what shells and man are told of it.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Output {
    int status = -1;
    QString text;
};

Output finish(QProcess &process)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    Output output;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        output.status = process.exitCode();
    output.text = QString::fromUtf8(process.readAll());
    return output;
}

Output run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    return finish(process);
}

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(GRAM_SHELL_FILES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestInstallation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_first = m_folder.filePath(QStringLiteral("first"));
        m_moved = m_folder.filePath(QStringLiteral("moved to a place/with ü"));
        const Output output = run(QStringLiteral(GRAM_CMAKE),
            { "--install", GRAM_BUILD_DIR, "--prefix", m_first, "--strip" });
        QVERIFY2(output.status == 0, qPrintable(output.text));
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("moved to a place"))));
        QVERIFY(QDir().rename(m_first, m_moved));
    }

    void isThere_data()
    {
        QTest::addColumn<QString>("file");
        const QString id = QStringLiteral("org.gramlab.GramLab");
        for (const QString &file : {
                 QStringLiteral("bin/gram-lab"),
                 QStringLiteral("share/applications/%1.desktop").arg(id),
                 QStringLiteral("share/metainfo/%1.metainfo.xml").arg(id),
                 QStringLiteral("share/mime/packages/%1.xml").arg(id),
                 QStringLiteral("share/icons/hicolor/scalable/apps/%1.svg").arg(id),
                 QStringLiteral("share/icons/hicolor/16x16/apps/%1.png").arg(id),
                 QStringLiteral("share/icons/hicolor/512x512/apps/%1.png").arg(id),
                 QStringLiteral("share/man/man1/gram-lab.1.gz"),
                 QStringLiteral("share/bash-completion/completions/gram-lab"),
                 QStringLiteral("share/fish/vendor_completions.d/gram-lab.fish"),
                 QStringLiteral("share/doc/gram-lab/copyright"),
                 QStringLiteral("share/doc/gram-lab/docs/using.md"),
                 QStringLiteral("share/doc/gram-lab/lessons/1-repetition.json"),
                 QStringLiteral("share/gram-lab/models/wordnet-mini/model.safetensors"),
             })
            QTest::newRow(qPrintable(file)) << file;
    }

    void isThere()
    {
        QFETCH(QString, file);
        QVERIFY(QFile::exists(m_moved + QLatin1Char('/') + file));
    }

    /// The bundled encoder, and the module with sentencepiece, which trains the tokenizer of the second.
    void runsWhereItWasMovedTo_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("bundled") << QStringList {};
        QTest::newRow("random") << QStringList { "--model", "random", "--set", "vocabulary_size=300" };
    }

    void runsWhereItWasMovedTo()
    {
        QFETCH(QStringList, settings);
        QStringList arguments { "run", "--demo", "kt", "--steps", "1", "--threads", "1", "--out", "", "--set",
            "demo_users=40", "--set", "demo_items=60", "--set", "batch=4", "--set", "eval_every=-1" };
        const Output output = run(m_moved + QStringLiteral("/bin/gram-lab"), arguments + settings, m_folder.path());
        QVERIFY2(output.status == 0, qPrintable(output.text));
    }

    void tellsWhatIsMissing()
    {
        const QString models = m_moved + QStringLiteral("/share/gram-lab/models");
        QVERIFY(QDir().rename(models, models + QStringLiteral("-away")));
        const Output output = run(m_moved + QStringLiteral("/bin/gram-lab"),
            { "run", "--demo", "kt", "--steps", "1", "--out", "" }, m_folder.path());
        QVERIFY(QDir().rename(models + QStringLiteral("-away"), models));
        QCOMPARE(output.status, 1);
        QVERIFY2(output.text.contains(models), qPrintable(output.text)); // not that of the place it was built at
    }

    void doctorLooksAtTheMovedOne()
    {
        const Output output = run(m_moved + QStringLiteral("/bin/gram-lab"), { "doctor", "--json" });
        QVERIFY2(output.status == 0 && output.text.contains(QLatin1Char('{')), qPrintable(output.text));
    }

    void filesHaveTypes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("type");
        QTest::newRow("configuration") << "own.gram.json"
                                       << "application/vnd.gramlab.configuration+json";
        QTest::newRow("lesson") << "own.gramlesson.json"
                                << "application/vnd.gramlab.lesson+json";
        QTest::newRow("neither") << "own.json"
                                 << "application/json";
    }

    void filesHaveTypes()
    {
        QFETCH(QString, file);
        QFETCH(QString, type);
        qputenv("XDG_DATA_HOME", (m_moved + QStringLiteral("/share")).toUtf8());
        QCOMPARE(QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(), type);
        QFile desktop(m_moved + QStringLiteral("/share/applications/org.gramlab.GramLab.desktop"));
        QVERIFY(desktop.open(QIODevice::ReadOnly));
        QCOMPARE(desktop.readAll().contains(type.toUtf8() + ';'), type.contains(QLatin1String("gramlab")));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words"); ///< the last is the one to complete
        QTest::addColumn<QString>("expected");
        QTest::newRow("a command") << QStringList { "gram-lab", "comp" } << "compare";
        QTest::newRow("two commands") << QStringList { "gram-lab", "in" } << "inspect";
        QTest::newRow("an option") << QStringList { "gram-lab", "run", "--mod" } << "--mode --model";
        QTest::newRow("only its own options") << QStringList { "gram-lab", "simulate", "--mod" } << "";
        QTest::newRow("a mode") << QStringList { "gram-lab", "run", "--mode", "single" }
                                << "single-step single-step-bounded";
        QTest::newRow("a second mode") << QStringList { "gram-lab", "compare", "--modes", "e2e,mul" }
                                       << "e2e,multi-step";
        QTest::newRow("a demo") << QStringList { "gram-lab", "verify", "--demo", "" } << "news kt";
        QTest::newRow("a type of numbers") << QStringList { "gram-lab", "verify", "--dtype", "float6" } << "float64";
        QTest::newRow("a world") << QStringList { "gram-lab", "simulate", "to" } << "toeic";
        QTest::newRow("a scale") << QStringList { "gram-lab", "simulate", "--scale", "1/10" } << "1/10 1/100 1/1000";
        QTest::newRow("a setting") << QStringList { "gram-lab", "run", "--set", "count_w" } << "count_weight=";
        QTest::newRow("a setting's value") << QStringList { "gram-lab", "run", "--set", "pooling", "=", "c" } << "cls";
        QTest::newRow("a setting's values")
            << QStringList { "gram-lab", "run", "--set", "use_body", "=" } << "true false";
    }

    void bashCompletes()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        if (run(QStringLiteral("bash"), { "--version" }).status != 0)
            QSKIP("There is no bash.");
        // The function as bash calls it; compopt works only within a real completion and may fail.
        const Output output = run(QStringLiteral("bash"),
            QStringList { "-c",
                "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _gram_lab; echo \"${COMPREPLY[*]}\"",
                "bash", QStringLiteral(GRAM_SHELL_FILES "/gram-lab.bash") }
                + words,
            m_folder.path());
        QStringList got = output.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        got.removeAll(QStringLiteral("import")); // "in" is not the whole of the word
        QCOMPARE(got.join(QLatin1Char(' ')), expected);
    }

    /// Each command of the help is told to man and to each shell.
    void commandsAreToldEverywhere_data()
    {
        QTest::addColumn<QString>("command");
        const Output help = run(QStringLiteral(GRAM_BINARY_DIR "/gram-lab"), { "--help" });
        const QString commands = help.text.section(QStringLiteral("Subcommands:"), 1, -1,
            QString::SectionCaseInsensitiveSeps);
        static const QRegularExpression name(QStringLiteral("^  ([a-z-]+) "), QRegularExpression::MultilineOption);
        for (auto it = name.globalMatch(commands); it.hasNext();) {
            const QString command = it.next().captured(1);
            QTest::newRow(qPrintable(command)) << command;
        }
    }

    void commandsAreToldEverywhere()
    {
        QFETCH(QString, command);
        const Output help = run(QStringLiteral(GRAM_BINARY_DIR "/gram-lab"), { command, "--help" });
        const QString manual = contentOf(QStringLiteral("gram-lab.1")).remove(QLatin1Char('\\'));
        const QString section = manual.section(QStringLiteral(".SS gram-lab %1").arg(command), 1).section(".SS", 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(command));
        const QString fish = contentOf(QStringLiteral("gram-lab.fish"));
        static const QRegularExpression option(QStringLiteral("^ +(?:-\\w, *)?(--[a-z-]+)"),
            QRegularExpression::MultilineOption);
        int options = 0;
        for (auto it = option.globalMatch(help.text); it.hasNext(); ++options) {
            const QString name = it.next().captured(1);
            if (name == QLatin1String("--help"))
                continue;
            QVERIFY2(section.contains(QStringLiteral("fB%1fR").arg(name)), qPrintable(name));
            const QString line = QStringLiteral("'__fish_seen_subcommand_from %1' -l %2").arg(command, name.mid(2));
            QVERIFY2(fish.contains(line + QLatin1Char(' ')), qPrintable(line));
            QVERIFY2(contentOf(QStringLiteral("_gram-lab")).contains(name + QLatin1Char('[')), qPrintable(name));
        }
        QVERIFY(options > 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_first, m_moved;
};

QTEST_GUILESS_MAIN(TestInstallation)
#include "tst_installation.moc"
