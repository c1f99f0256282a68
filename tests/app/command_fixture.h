// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace gram {

inline const QString program = QStringLiteral(GRAM_BINARY_DIR "/gram-lab");

/// Small enough that a run takes a second.
inline const QStringList tiny {
    "--set",
    "demo_users=40",
    "--set",
    "demo_items=60",
    "--set",
    "vocabulary_size=200",
    "--set",
    "model=random",
    "--set",
    "max_tokens=12",
    "--set",
    "hidden=16",
    "--set",
    "layers=1",
    "--set",
    "heads=2",
    "--set",
    "intermediate=32",
    "--set",
    "batch=4",
    "--set",
    "max_history=10",
    "--threads",
    "1",
};

struct Output {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

inline Output finish(QProcess &process)
{
    Output output;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        output.status = process.exitCode();
    else
        process.kill();
    output.out = process.readAllStandardOutput();
    output.err = process.readAllStandardError();
    return output;
}

inline Output gramLab(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return finish(process);
}

/// What --json printed: every line must be an object.
struct Report {
    QList<QJsonObject> steps;
    QList<QJsonObject> evaluations;
    QList<QJsonObject> summaries;
    bool valid = true;

    explicit Report(const QByteArray &out)
    {
        for (const QByteArray &line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(line);
            valid = valid && document.isObject();
            const QJsonObject object = document.object();
            if (object.contains("summary"))
                summaries.append(object["summary"].toObject());
            else if (object.contains("evaluation"))
                evaluations.append(object["evaluation"].toObject());
            else if (object.contains("step"))
                steps.append(object);
        }
        valid = valid && out.endsWith('\n');
    }

    QList<double> losses() const
    {
        QList<double> losses;
        for (const QJsonObject &step : steps)
            losses.append(step["loss"].toDouble(-1));
        return losses;
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Runs the built program, with a folder for what it writes.
class CommandFixture : public QObject {
protected:
    void prepare()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY2(QFile::exists(program), qPrintable(program));
    }

    QStringList tinyRun(const QStringList &arguments) const
    {
        return arguments + tiny + QStringList { "--out", m_dir.filePath("runs"), "--json" };
    }

    QTemporaryDir m_dir;
};

} // namespace gram
