// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "distributed/rank_place.h"

#include <QTest>

using namespace gram;

class TestRankPlace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name : { "RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT",
                 "TORCHELASTIC_USE_AGENT_STORE", "TORCHELASTIC_RESTART_COUNT", RankPlace::storeFileVariable })
            qunsetenv(name);
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("expected"); // or the name of the variable that is refused
        const QString none = QStringLiteral("none");
        const QStringList whole { "RANK=1", "WORLD_SIZE=3", "MASTER_ADDR=here", "MASTER_PORT=29500" };
        QTest::newRow("nothing") << QStringList() << none;
        QTest::newRow("one process") << QStringList { "RANK=0", "WORLD_SIZE=1" } << none;
        QTest::newRow("a rank of something else") << QStringList { "RANK=7" } << none;
        QTest::newRow("torchrun's") << whole << "1 of 3, 1 here, at here:29500, served by rank 0, attempt 0";
        QTest::newRow("its agent has the store") << whole
                + QStringList { "TORCHELASTIC_USE_AGENT_STORE=True", "LOCAL_WORLD_SIZE=3",
                      "TORCHELASTIC_RESTART_COUNT=2" }
                                                 << "1 of 3, 3 here, at here:29500, served, attempt 2";
        QTest::newRow("its agent has none") << whole + QStringList { "TORCHELASTIC_USE_AGENT_STORE=False" }
                                            << "1 of 3, 1 here, at here:29500, served by rank 0, attempt 0";
        QTest::newRow("a file") << QStringList { "RANK=1", "WORLD_SIZE=2", "GRAM_LAB_STORE_FILE=/tmp/s" }
                                << "1 of 2, 1 here, in /tmp/s, attempt 0";
        QTest::newRow("no rank") << QStringList { "WORLD_SIZE=2", "MASTER_ADDR=here", "MASTER_PORT=1" } << "RANK";
        QTest::newRow("a rank too high") << QStringList { "RANK=3" } + whole.mid(1) << "RANK";
        QTest::newRow("a rank that is a word") << QStringList { "RANK=first" } + whole.mid(1) << "RANK";
        QTest::newRow("half a number") << QStringList { "RANK=1x" } + whole.mid(1) << "RANK";
        QTest::newRow("no size") << QStringList { "WORLD_SIZE=0", "RANK=0" } << "WORLD_SIZE";
        QTest::newRow("a size that is a word") << QStringList { "WORLD_SIZE=two", "RANK=0" } << "WORLD_SIZE";
        QTest::newRow("no address") << QStringList { "RANK=0", "WORLD_SIZE=2", "MASTER_PORT=1" } << "MASTER_ADDR";
        QTest::newRow("no port") << QStringList { "RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=here" } << "MASTER_PORT";
        QTest::newRow("a port too high") << QStringList { "RANK=0", "WORLD_SIZE=2", "MASTER_ADDR=here",
            "MASTER_PORT=65536" } << "MASTER_PORT";
    }

    void readsTheEnvironment()
    {
        QFETCH(QStringList, variables);
        QFETCH(QString, expected);
        for (const QString &variable : variables)
            qputenv(variable.section('=', 0, 0).toLatin1().constData(), variable.section('=', 1).toLatin1());
        QString got = QStringLiteral("none");
        try {
            if (const auto p = RankPlace::ofEnvironment()) {
                got = QStringLiteral("%1 of %2, %3 here, ").arg(p->rank).arg(p->size).arg(p->localSize);
                got += p->storeFile.empty() ? QStringLiteral("at %1:%2, %3")
                                                  .arg(QString::fromStdString(p->address))
                                                  .arg(p->port)
                                                  .arg(p->storeRuns ? "served" : "served by rank 0")
                                            : "in " + QString::fromStdString(p->storeFile.string());
                got += QStringLiteral(", attempt %1").arg(p->attempt);
            }
        } catch (const Error &e) {
            QCOMPARE(e.code(), ErrorCode::InvalidSetting);
            got = QString::fromStdString(e.facts().field).section(' ', 0, 0);
        }
        QCOMPARE(got, expected);
    }
};

QTEST_GUILESS_MAIN(TestRankPlace)
#include "tst_rank_place.moc"
