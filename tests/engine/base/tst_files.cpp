// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/csv_cell.h"
#include "api/error.h"
#include "base/atomic_file.h"
#include "base/files.h"
#include "base/json_builder.h"
#include "base/json_object.h"
#include "base/new_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace gram;

namespace {

namespace fs = std::filesystem;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

unsigned modeOf(const fs::path &path)
{
    struct stat facts { };
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A link in the place of the temporary file is not written through, and what a killed program has left is no hindrance.
    void neverThroughALink()
    {
        const QTemporaryDir dir;
        const QString other = dir.path() + "/precious", file = dir.path() + "/file";
        QFile precious(other);
        QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
        precious.close();
        QVERIFY(QFile::link(other, file + ".tmp"));
        writeFileAtomically(file.toStdString(), "new");
        QCOMPARE(contentOf(other), "mine");
        QCOMPARE(contentOf(file), "new");
        QVERIFY(!QFileInfo(file).isSymLink());
        QFile left(file + ".tmp");
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half of it, and longer") > 0);
        left.close();
        writeFileAtomically(file.toStdString(), "newer");
        QCOMPARE(contentOf(file), "newer");
        QCOMPARE(namesIn(dir.path()), (QStringList { "file", "precious" }));
    }

    /// Two that write the same file at once do not write into each other's.
    void twoAtOnce()
    {
        const QTemporaryDir dir;
        const fs::path path = (dir.path() + "/file").toStdString();
        AtomicFile one(path);
        one.write("one", 3);
        AtomicFile other(path);
        other.write("the other", 9);
        one.write(", whole", 7);
        one.finish();
        QCOMPARE(contentOf(dir.path() + "/file"), "one, whole");
        other.finish();
        QCOMPARE(contentOf(dir.path() + "/file"), "the other");
        QCOMPARE(namesIn(dir.path()), QStringList { "file" });
    }

    void privateFiles()
    {
        const QTemporaryDir dir;
        const mode_t before = ::umask(022);
        for (const auto access : { AtomicFile::Access::AsUsual, AtomicFile::Access::Private }) {
            const fs::path path = (dir.path() + "/file").toStdString();
            AtomicFile file(path, access);
            file.write("x", 1);
            file.finish();
            QCOMPARE(modeOf(path), access == AtomicFile::Access::Private ? 0600u : 0644u);
        }
        ::umask(027);
        NewFolder folder((dir.path() + "/folder").toStdString());
        folder.finish();
        QCOMPARE(modeOf((dir.path() + "/folder").toStdString()), 0750u);
        ::umask(before);
    }

    /// What a killed program has left beside its target goes with the next; what another is at work on stays.
    void leftFolders()
    {
        const QTemporaryDir dir;
        const fs::path target = (dir.path() + "/out").toStdString();
        QVERIFY(QDir(dir.path()).mkpath(".out.abc123/deep") && QDir(dir.path()).mkpath(".out.notone12")
            && QDir(dir.path()).mkpath(".other.abc123"));
        const NewFolder running(target);
        const QString inWork = QString::fromStdString(running.path().filename().string());
        QVERIFY(QFile::exists(dir.path() + '/' + inWork));
        QVERIFY(!QFile::exists(dir.path() + "/.out.abc123"));
        NewFolder next(target);
        QVERIFY(QFile::exists(dir.path() + '/' + inWork));
        next.finish();
        QStringList expected { ".other.abc123", ".out.notone12", inWork, "out" };
        expected.sort();
        QStringList names = namesIn(dir.path());
        names.sort();
        QCOMPARE(names, expected);
    }

    /// Without a home the cache is in a folder that nobody else can have made.
    void cacheWithoutHome()
    {
        const QTemporaryDir dir;
        qputenv("TMPDIR", dir.path().toUtf8());
        qunsetenv("XDG_CACHE_HOME");
        const QByteArray home = qgetenv("HOME");
        qunsetenv("HOME");
        const fs::path folder = cacheFolder();
        QCOMPARE(cacheFolder(), folder); // while the program runs
        qputenv("HOME", home);
        QCOMPARE(QString::fromStdString(folder.parent_path().string()), dir.path());
        QCOMPARE(modeOf(folder), 0700u);
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("formula");
        for (const char *cell : { "=1+1", "=cmd|' /C calc'!A0", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "-", "=" })
            QTest::newRow(cell) << QString(cell) << true;
        for (const char *cell : { "", "a=1", "-2", "+3.5", "-1e-5", "x@y", "1" })
            QTest::newRow(QByteArray("no: ") + cell) << QString(cell) << false;
    }

    void formulas()
    {
        QFETCH(const QString, cell);
        QTEST(isFormula(cell.toStdString()), "formula");
    }

    void deepJson()
    {
        const std::string deep(2'000'000, '[');
        try {
            jsonObject("{\"a\":" + deep, "file.json");
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QVERIFY2(QByteArray(error.what()).contains("levels deep"), error.what());
        }
        using Json = nlohmann::ordered_json;
        QCOMPARE(jsonDepth("{\"a\":[\"[[[\",{}]}", 100), std::size_t(3));
        JsonBuilder<Json> builder(2);
        const auto value = builder.build("{\"b\": [1, [2], 3], \"a\": {\"x\": {}}, \"b\": [4, {\"z\": 1}]}");
        QVERIFY(value && builder.cut());
        QCOMPARE(QByteArray::fromStdString(value->dump()), "{\"b\":[4],\"a\":{}}"); // in order, the last of two counts
        QCOMPARE(QByteArray::fromStdString(builder.twice()), "b");
        QVERIFY(!JsonBuilder<Json>(2).build("{\"a\": [1, 2}"));
        QVERIFY(!JsonBuilder<Json>(2).build(deep));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
