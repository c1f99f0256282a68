// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_files.h"
#include "kt_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gram;

/// Which answers are for training, validation and test.
class TestKtSplits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv", header + "u,a,1\nv,c,0\nu,b,1\nu,c,0\nv,a,1\nu,a,0\nu,b,0\n" },
                { "items.csv", gram::items } }));
        RunConfig config = withoutTest();
        config.maxSequence = 2;
        config.split = SplitRule::Rows;
        config.validationShare = 0.1; // the last row
        const Read r = read(dir.path(), config);
        QCOMPARE(r.train, (QStringList { "0: a+ b+", "0: c- a-", "1: c- a+" }));
        QCOMPARE(r.validation, QStringList { "0: ~a- b-" }); // half a window of what came before
    }

    void splitColumn()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv",
                  "user,item,correct,split\nu,a,1,train\nv,b,0,validation\n"
                  "w,c,1,test\nu,c,0,train\nv,a,1,valid\nu,b,1,dev\nu,b,1,sometimes\n" },
                { "items.csv", gram::items } }));
        Read r = read(dir.path());
        QCOMPARE(r.train, QStringList { "0: a+ c-" });
        QCOMPARE(r.validation, (QStringList { "0: ~a+ ~c- b+", "1: b- a+" }));
        QCOMPARE(r.test, (QStringList { "2: c+" }));
        QCOMPARE(linesOf(r.issues), (QStringList { "1 malformed lines in interactions.csv" }));
        QVERIFY(sentenceOf(r.dataset.summary.splitRule).find("column") != std::string::npos);

        RunConfig config = withoutTest(); // any other rule than auto passes the column over
        config.split = SplitRule::Rows;
        r = read(dir.path(), config);
        QCOMPARE(r.validation.size(), 1);
        QVERIFY(sentenceOf(r.dataset.summary.splitRule).find("row order") != std::string::npos);
        QCOMPARE(linesOf(r.issues), QStringList());
    }

    void split_data()
    {
        QTest::addColumn<SplitRule>("rule");
        QTest::addColumn<QStringList>("train");
        QTest::addColumn<QStringList>("validation");
        QTest::newRow("time") << SplitRule::Time << QStringList { "0: c+", "1: c-" }
                              << QStringList { "0: ~c+ a+", "1: ~c- b-" };
        QTest::newRow("rows") << SplitRule::Rows << QStringList { "0: c+ a+" } << QStringList { "1: c- b-" };
    }

    void split()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv", "user,item,correct,timestamp\nu,a,1,30\nu,c,1,10\nv,b,0,40\nv,c,0,20\n" },
                { "items.csv", gram::items } }));
        RunConfig config = withoutTest();
        QFETCH(const SplitRule, rule);
        config.split = rule;
        config.validationShare = 0.5;
        const Read r = read(dir.path(), config);
        QTEST(r.train, "train");
        QTEST(r.validation, "validation");
    }

    void parts_data()
    {
        QTest::addColumn<SplitRule>("rule");
        QTest::addColumn<QStringList>("train");
        QTest::addColumn<QStringList>("validation");
        QTest::addColumn<QStringList>("test");
        QTest::newRow("time") << SplitRule::Time << QStringList { "0: a+", "1: c-" } << QStringList { "0: ~a+ b+" }
                              << QStringList { "1: ~c- b-" };
        QTest::newRow("rows") << SplitRule::Rows << QStringList { "0: a+ b+" } << QStringList { "1: b-" }
                              << QStringList { "1: c-" };
    }

    void parts()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv", "user;item;correct;timestamp\nu;a;1;10\nu;b;1;30\nv;b;0;40\nv;c;0;20\n" },
                { "items.csv", gram::items } }));
        RunConfig config;
        QFETCH(const SplitRule, rule);
        config.split = rule;
        config.validationShare = config.testShare = 0.25;
        const Read r = read(dir.path(), config);
        QTEST(r.train, "train");
        QTEST(r.validation, "validation");
        QTEST(r.test, "test");
    }

    void longSequencesOverlapOnlyOutsideTraining()
    {
        QByteArray interactions = "user,item,correct,split\n";
        for (int i = 0; i < 7; ++i)
            interactions += i % 2 ? "u,a,1,train\nv,a,1,validation\n" : "u,b,1,train\nv,b,0,validation\n";
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", interactions }, { "items.csv", gram::items } }));
        RunConfig config = withoutTest();
        config.maxSequence = 4;
        const Read r = read(dir.path(), config);
        QCOMPARE(r.train, (QStringList { "0: b+ a+ b+ a+", "0: b+ a+ b+" }));
        // Each answer is predicted once.
        QCOMPARE(r.validation, (QStringList { "1: b- a+ b- a+", "1: ~b- ~a+ b- a+", "1: ~b- ~a+ b-" }));
    }

    void splitByUser()
    {
        QByteArray interactions = header;
        for (int i = 0; i < 60; ++i)
            interactions += "u" + QByteArray::number(i % 20) + ",a,1\n";
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", interactions }, { "items.csv", gram::items } }));
        const Read r = read(dir.path());
        QCOMPARE(r.train.size(), 18);
        QCOMPARE(r.validation.size(), 2);
        QCOMPARE(r.dataset.validationKt.item.size(), std::size_t(6)); // users stay whole
    }

    void timeSplitWithoutTimes()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", header + "u,a,1\n" }, { "items.csv", gram::items } }));
        RunConfig config = withoutTest();
        config.split = SplitRule::Time;
        const auto error = errorOf([&] { read(dir.path(), config); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidSetting);
    }
};

QTEST_APPLESS_MAIN(TestKtSplits)
#include "tst_kt_splits.moc"
