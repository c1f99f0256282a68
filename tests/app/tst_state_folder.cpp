// SPDX-License-Identifier: GPL-3.0-or-later
// What one start of the program leaves for the next: the log, and the run that it did not come to the end of.
#include "crash_marker.h"
#include "log_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace gram;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// Another program that makes a run and is killed in its midst, or ends.
void endOtherProgram(const QString &folder, const QString &run, bool killed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        {
            CrashMarker marker(folder);
            marker.setRun(QStringLiteral("/runs/another, with a longer name"));
            marker.setRun(run);
            if (killed)
                ::kill(::getpid(), SIGKILL);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WIFSIGNALED(status), killed);
}

} // namespace

class TestStateFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramsRunIsKnownOnce()
    {
        const QTemporaryDir dir;
        endOtherProgram(dir.path(), QString(), true);
        endOtherProgram(dir.path(), QStringLiteral("/runs/ä 1"), true); // which has told of the one before
        {
            const CrashMarker marker(dir.path());
            QVERIFY(marker.found());
            QCOMPARE(marker.interrupted(), QStringList { QStringLiteral("/runs/ä 1") });
        }
        const CrashMarker next(dir.path());
        QVERIFY(!next.found() && next.interrupted().isEmpty());
    }

    void anEndOfItsOwnLeavesNothing()
    {
        const QTemporaryDir dir;
        endOtherProgram(dir.path(), QStringLiteral("/runs/1"), false);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aProgramThatStillRunsIsLeftAlone()
    {
        const QTemporaryDir dir;
        CrashMarker first(dir.path());
        first.setRun(QStringLiteral("/runs/1"));
        const CrashMarker second(dir.path());
        QVERIFY(!second.found());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
    }

    void theLogHasTimeCategoryAndText()
    {
        const QTemporaryDir dir;
        LogFile log(dir.filePath(QStringLiteral("a/b")));
        log.write(QStringLiteral("gram.run"), QStringLiteral("two\nlines"));
        const QByteArray content = contentOf(dir.filePath(QStringLiteral("a/b/log.txt")));
        QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z gram\\.run     two lines\\n$"))
                     .match(QString::fromUtf8(content))
                     .hasMatch(),
            content);
    }

    void theLogDoesNotGrowForEver()
    {
        const QTemporaryDir dir;
        constexpr qint64 most = 2000;
        LogFile log(dir.path(), most);
        for (int i = 0; i < 500; ++i)
            log.write(QStringLiteral("gram.test"), QString::number(i).rightJustified(40));
        const QStringList files = QDir(dir.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList { "log.1.txt", "log.2.txt", "log.3.txt", "log.txt" }));
        QByteArray all;
        for (const char *name : { "log.3.txt", "log.2.txt", "log.1.txt", "log.txt" }) {
            const QByteArray content = contentOf(dir.filePath(QLatin1String(name)));
            QVERIFY(content.size() < most + 200);
            all += content;
        }
        // The latest lines, each once and in their order.
        const QList<QByteArray> lines = all.trimmed().split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].mid(lines[i].lastIndexOf(' ') + 1).toInt(), 500 - lines.size() + i);
    }
};

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_state_folder.moc"
