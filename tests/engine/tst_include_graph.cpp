// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Which folders of a source tree include which, held against the floors: the engine's in the order in which
/// engine/CMakeLists.txt adds them, on api, which is all that ui sees of it; app on top.
class IncludeGraph {
public:
    explicit IncludeGraph(const QString &root)
        : m_floors { QStringLiteral("api") }
    {
        static const QRegularExpression added(QStringLiteral("^add_subdirectory\\((\\w+)\\)"),
            QRegularExpression::MultilineOption);
        for (auto m = added.globalMatch(read(root + "/engine/CMakeLists.txt")); m.hasNext();)
            m_floors << m.next().captured(1);
        for (const QString &top : { QStringLiteral("engine"), QStringLiteral("ui"), QStringLiteral("app") })
            readTree(root, top);
    }

    int includes() const { return m_includes; }
    QStringList floors() const { return m_floors; }

    /// An include that points up, or at a floor that nothing builds, a line each.
    QStringList faults() const { return m_faults; }

    /// Groups of folders of the engine that reach one another.
    QList<QSet<QString>> circles() const
    {
        QList<QSet<QString>> found;
        QSet<QString> placed;
        for (const QString &from : m_edges.keys()) {
            QSet<QString> circle;
            for (const QString &to : reachedFrom(from))
                if (reachedFrom(to).contains(from))
                    circle << to;
            if (!circle.isEmpty() && !placed.contains(from)) {
                placed += circle;
                found << circle;
            }
        }
        return found;
    }

private:
    void readTree(const QString &root, const QString &top)
    {
        static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
            QRegularExpression::MultilineOption);
        QDirIterator files(root + '/' + top, { "*.h", "*.cpp" }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next(), name = QDir(root).relativeFilePath(path);
            const QString folder = top == "engine" ? name.section('/', 1, 1) : top;
            for (auto m = include.globalMatch(read(path)); m.hasNext();) {
                const QString included = m.next().captured(1);
                ++m_includes;
                const QString target = folderOf(root, QFileInfo(path).path(), included);
                if (target.isEmpty()) // made by the build
                    continue;
                if (target != folder)
                    m_edges[folder] << target;
                if (!allowed(top, folder, target) || !isOpen(included, name))
                    m_faults << name + " includes " + included;
            }
        }
    }

    /// The engine's folder, "ui" or "app"; empty if there is no such file.
    static QString folderOf(const QString &root, const QString &beside, const QString &included)
    {
        if (QFile::exists(root + "/engine/" + included))
            return included.section('/', 0, 0);
        for (const QString &top : { QStringLiteral("ui"), QStringLiteral("app") })
            if (QFile::exists(root + '/' + top + '/' + included))
                return top;
        if (!QFile::exists(beside + '/' + included))
            return {};
        const QString folder = QDir(root).relativeFilePath(beside), top = folder.section('/', 0, 0);
        return top == "engine" ? folder.section('/', 1, 1) : top;
    }

    bool allowed(const QString &top, const QString &folder, const QString &target) const
    {
        const auto floor = m_floors.indexOf(target);
        if (top == "app" || target == folder)
            return true;
        if (top == "ui")
            return target == "api";
        return floor >= 0 && floor < m_floors.indexOf(folder);
    }

    /// A folder's own folders (kernels/cpu) are seen by itself alone, and not by one another; but for reference/, of
    /// which the others may be made.
    static bool isOpen(const QString &included, const QString &from)
    {
        const QString inner = "engine/" + included.section('/', 0, 1), folder = from.section('/', 0, -2);
        const bool shared = included.section('/', 1, 1) == QLatin1String("reference");
        return included.count('/') < 2 || folder == inner || folder == inner.section('/', 0, 1)
            || (shared && folder.section('/', 0, 1) == inner.section('/', 0, 1));
    }

    QSet<QString> reachedFrom(const QString &folder) const
    {
        QSet<QString> reached;
        QStringList open(m_edges.value(folder).values());
        while (!open.isEmpty()) {
            const QString next = open.takeLast();
            if (!reached.contains(next)) {
                reached << next;
                open += m_edges.value(next).values();
            }
        }
        return reached;
    }

    QStringList m_floors;
    QMap<QString, QSet<QString>> m_edges;
    QStringList m_faults;
    int m_includes = 0;
};

} // namespace

class TestIncludeGraph : public QObject {
    Q_OBJECT

private slots:
    void nothingPointsUp()
    {
        const IncludeGraph graph(QStringLiteral(GRAM_SOURCE_DIR));
        const QStringList folders
            = QDir(QStringLiteral(GRAM_SOURCE_DIR "/engine")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList floors = graph.floors();
        floors.sort();
        QCOMPARE(floors, folders); // each has its place
        QVERIFY(graph.includes() > 500);
        QVERIFY2(graph.faults().isEmpty(), qPrintable(graph.faults().join('\n')));
        QVERIFY(graph.circles().isEmpty());
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("circles");
        const QString none;
        QTest::newRow("as it is") << "engine/high/b.cpp"
                                  << "low/a.h" << none << 0;
        QTest::newRow("points up") << "engine/low/a.cpp"
                                   << "high/a.h"
                                   << "engine/low/a.cpp includes high/a.h" << 1;
        QTest::newRow("up and down by another") << "engine/api/a.h"
                                                << "high/a.h"
                                                << "engine/api/a.h includes high/a.h" << 1;
        QTest::newRow("in a folder's folder") << "engine/low/cpu/k.h"
                                              << "high/a.h"
                                              << "engine/low/cpu/k.h includes high/a.h" << 1;
        QTest::newRow("its own inner folder") << "engine/low/b.cpp"
                                              << "low/cpu/k.h" << none << 0;
        QTest::newRow("another's inner folder") << "engine/high/b.cpp"
                                                << "low/cpu/k.h"
                                                << "engine/high/b.cpp includes low/cpu/k.h" << 0;
        QTest::newRow("an inner folder from beside it") << "engine/low/cuda/b.cpp"
                                                        << "low/cpu/k.h"
                                                        << "engine/low/cuda/b.cpp includes low/cpu/k.h" << 0;
        QTest::newRow("what the inner folders share") << "engine/low/cuda/b.cpp"
                                                      << "low/reference/r.h" << none << 0;
        QTest::newRow("what another's inner folders share") << "engine/high/b.cpp"
                                                            << "low/reference/r.h"
                                                            << "engine/high/b.cpp includes low/reference/r.h" << 0;
        QTest::newRow("a folder of no floor") << "engine/new/a.h"
                                              << "low/a.h"
                                              << "engine/new/a.h includes low/a.h" << 0;
        QTest::newRow("the engine sees the window") << "engine/high/b.h"
                                                    << "page.h"
                                                    << "engine/high/b.h includes page.h" << 0;
        QTest::newRow("the window sees plain structs") << "ui/view.cpp"
                                                       << "api/a.h" << none << 0;
        QTest::newRow("the window sees the engine") << "ui/view.cpp"
                                                    << "low/a.h"
                                                    << "ui/view.cpp includes low/a.h" << 0;
        QTest::newRow("what is beside it") << "ui/setup/view.cpp"
                                           << "view.h" << none << 0;
        QTest::newRow("the program sees both") << "app/main.cpp"
                                               << "high/a.h" << none << 0;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, fault);
        QTemporaryDir dir;
        const auto write = [&dir](const QString &name, const QString &text) {
            const QString path = dir.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text.toUtf8());
        };
        write("engine/CMakeLists.txt", "# floors\nadd_subdirectory(low)\nadd_subdirectory(high)\n");
        write("engine/api/a.h", "#include <vector>\n");
        write("engine/low/a.h", "#pragma once\n#include \"api/a.h\"\n");
        write("engine/low/cpu/k.h", "#include \"low/a.h\"\n");
        write("engine/low/reference/r.h", "#include \"low/a.h\"\n");
        write("engine/high/a.h", "#include \"low/a.h\"\n");
        write("ui/setup/view.h", "#include <memory>\n");
        write("ui/page.h", "#include \"api/a.h\"\n");
        write(file, "#include \"" + line + "\"\n");
        const IncludeGraph graph(dir.path());
        QCOMPARE(graph.faults(), fault.isEmpty() ? QStringList() : QStringList(fault));
        QTEST(static_cast<int>(graph.circles().size()), "circles");
    }
};

QTEST_GUILESS_MAIN(TestIncludeGraph)
#include "tst_include_graph.moc"
