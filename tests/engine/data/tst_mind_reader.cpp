// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mind_reader.h"

#include "data_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gram;

namespace {

const QStringList names { "N1", "N2", "N3", "N4", "N5", "N6" };

QByteArray newsLine(const QByteArray &id, const QByteArray &title = "A title",
    const QByteArray &abstract = "An abstract")
{
    return id + "\tcat\tsub\t" + title + '\t' + abstract + "\thttps://example.invalid\t[]\t[]\n";
}

const QByteArray news = newsLine("N1") + newsLine("N2") + newsLine("N3") + newsLine("N4");

QByteArray impression(const QByteArray &history, const QByteArray &shown,
    const QByteArray &time = "11/12/2019 2:14:46 PM", const QByteArray &user = "U1")
{
    return "1\t" + user + '\t' + time + '\t' + history + '\t' + shown + '\n';
}

struct Read {
    Dataset dataset;
    ItemTexts items;
    std::vector<LoadIssue> issues;
    QStringList train, validation;
};

/// Two parts are enough for most of what is tested here.
RunConfig withoutTest()
{
    RunConfig config;
    config.testShare = 0;
    return config;
}

Read read(const QString &folder, const RunConfig &config = withoutTest())
{
    Read result;
    LoadReport report({}, {});
    readMind(folder.toStdString(), config, report, result.items, result.dataset);
    result.issues = report.issues();
    const QStringList ids = idsOf(result.items, names);
    result.train = linesOf(result.dataset.trainNews, ids);
    result.validation = linesOf(result.dataset.validationNews, ids);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Files)
Q_DECLARE_METATYPE(SplitRule)
Q_DECLARE_METATYPE(ErrorCode)

class TestMindReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<bool>("twoParts");

        const QByteArray first = impression("N1", "N2-1 N3-0"), second = impression("N2", "N3-1 N4-0");
        for (const QString validation : { "validation", "dev", "valid" }) {
            QTest::addRow("train and %s", qPrintable(validation)) << Files { { "train/behaviors.tsv", first },
                { "train/news.tsv", news }, { validation + "/behaviors.tsv", second },
                { validation + "/news.tsv", news } } << true;
        }
        QTest::newRow("the downloads' names")
            << Files { { "MINDsmall_train/behaviors.tsv", first }, { "MINDsmall_train/news.tsv", news },
                   { "MINDsmall_dev/behaviors.tsv", second }, { "MINDsmall_dev/news.tsv", news } }
            << true;
        QTest::newRow("news.tsv once, in the folder")
            << Files { { "train/behaviors.tsv", first }, { "dev/behaviors.tsv", second }, { "news.tsv", news } }
            << true;
        QTest::newRow("news of the validation part only") << Files { { "train/behaviors.tsv", first },
            { "train/news.tsv", newsLine("N1") + newsLine("N2") + newsLine("N3") }, { "dev/behaviors.tsv", second },
            { "dev/news.tsv", newsLine("N2") + newsLine("N3") + newsLine("N4") } }
                                                          << true;
        QTest::newRow("val, in capitals") << Files { { "Train/behaviors.tsv", first }, { "Train/news.tsv", news },
            { "VAL/behaviors.tsv", second }, { "VAL/news.tsv", news } }
                                          << true;
        QTest::newRow("a folder deeper, news once") << Files { { "MIND/MINDsmall_train/behaviors.tsv", first },
            { "MIND/MINDsmall_dev/behaviors.tsv", second }, { "MIND/news.tsv", news } }
                                                    << true;
        QTest::newRow("validation in the training folder")
            << Files { { "behaviors.tsv", first }, { "news.tsv", news }, { "dev/behaviors.tsv", second } } << true;
        QTest::newRow("columns by name, as xMIND has them")
            << Files { { "train/behaviors.tsv", "impression_id\tuser\ttime\thistory\timpressions\n" + first },
                   { "dev/behaviors.tsv", second },
                   { "news.tsv", "nid\ttitle\tabstract\nN1\tA\t\nN2\t\"B \"\"b\"\"\"\tabs\nN3\tC\t\nN4\tD\t\n" } }
            << true;
        QTest::newRow("one file in the folder")
            << Files { { "behaviors.tsv", first + second }, { "news.tsv", news } } << false;
        QTest::newRow("one file in train")
            << Files { { "train/behaviors.tsv", first + second }, { "train/news.tsv", news } } << false;
    }

    void folders()
    {
        QFETCH(const Files, files);
        QFETCH(const bool, twoParts);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), files));
        QVERIFY(isMindFolder(dir.path().toStdString()));

        const Read r = read(dir.path());
        QCOMPARE(r.train, QStringList { "N1 | N2-1 N3-0" });
        QCOMPARE(r.validation, QStringList { "N2 | N3-1 N4-0" });
        QCOMPARE(r.items.size(), 4);
        QCOMPARE(linesOf(r.issues), QStringList());
        QCOMPARE(r.dataset.summary.users, 1);
        const QString rule = QString::fromStdString(sentenceOf(r.dataset.summary.splitRule));
        QVERIFY2(rule.startsWith(twoParts ? "by folder" : "by time"), qPrintable(rule));
    }

    void foldersThatAreLeft()
    {
        const QTemporaryDir dir;
        const QByteArray one = impression("N1", "N2-1 N3-0");
        QVERIFY(writeFiles(dir.path(),
            { { "news.tsv", news }, { "train/behaviors.tsv", one }, { "dev/behaviors.tsv", one },
                { "valid/behaviors.tsv", one }, { "more/behaviors.tsv", one } }));
        const QStringList notes = notesOf(read(dir.path()).issues);
        QCOMPARE(notes.filter("is not read").size(), 2); // valid and more
        QCOMPARE(notes.filter("the same as the training part").size(), 1);
    }

    void daysFirst()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "news.tsv", news },
                { "behaviors.tsv",
                    impression("N1", "N2-1 N3-0", "25/3/2020 2:14:46 PM")
                        + impression("N1", "N3-1 N4-0", "3/4/2020 2:14:46 PM") } }));
        const Read r = read(dir.path());
        QCOMPARE(r.train, QStringList { "N1 | N2-1 N3-0" }); // 3 April is later than 25 March
        QCOMPARE(notesOf(r.issues).filter("the day first").size(), 1);
    }

    void otherFolders()
    {
        const QTemporaryDir dir;
        QVERIFY(!isMindFolder(dir.path().toStdString()));
        QVERIFY(!isMindFolder((dir.path() + "/absent").toStdString()));
        QVERIFY(writeFiles(dir.path(), { { "news.tsv", news }, { "dev/behaviors.tsv", "" } }));
        QVERIFY(!isMindFolder(dir.path().toStdString()));
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("behaviors");
        QTest::addColumn<QByteArray>("newsFile");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("issues");

        const QByteArray good = impression("N1 N2", "N3-1 N4-0");
        const QString kept = "N1 N2 | N3-1 N4-0";
        QTest::newRow("plain") << good << news << QStringList { kept } << QStringList();
        QTest::newRow("CRLF") << QByteArray(good).replace("\n", "\r\n") << QByteArray(news).replace("\n", "\r\n")
                              << QStringList { kept } << QStringList();
        QTest::newRow("no last newline") << good.chopped(1) << news.chopped(1) << QStringList { kept } << QStringList();
        QTest::newRow("byte order marks")
            << "\xef\xbb\xbf" + good << "\xef\xbb\xbf" + news << QStringList { kept } << QStringList();
        QTest::newRow("four columns") << good.mid(2) << news << QStringList { kept } << QStringList();
        QTest::newRow("empty lines") << "\n" + good + "\n\n"
                                     << "\n" + news + "\n"
                                     << QStringList { kept } << QStringList();
        QTest::newRow("empty history") << impression("", "N3-1 N4-0") << news << QStringList { "| N3-1 N4-0" }
                                       << QStringList();
        QTest::newRow("blanks in lists") << impression(" N1  N2 ", " N3-1  N4-0 ") << news << QStringList { kept }
                                         << QStringList();
        QTest::newRow("no click") << impression("", "N3-0 N4-0") + good << news << QStringList { kept }
                                  << QStringList { "1 impressions without a click" };
        QTest::newRow("nothing shown") << impression("N1", "") + good << news << QStringList { kept }
                                       << QStringList { "1 impressions without a click" };
        QTest::newRow("no non-click") << impression("", "N3-1 N4-1") + good << news << QStringList { kept }
                                      << QStringList { "1 impressions without a non-click" };
        QTest::newRow("history without text") << impression("N9 N1 N8 N2", "N3-1 N4-0") << news << QStringList { kept }
                                              << QStringList { "2 history clicks on news that have no text" };
        QTest::newRow("shown without text") << impression("N1 N2", "N9-1 N3-1 N8-0 N4-0") << news
                                            << QStringList { kept } << QStringList { "2 shown news that have no text" };
        QTest::newRow("clicks without text")
            << impression("N1", "N9-1 N4-0") + good << news << QStringList { kept }
            << QStringList { "1 shown news that have no text", "1 impressions whose clicked news have no text" };
        QTest::newRow("non-clicks without text")
            << impression("N1", "N3-1 N9-0") + good << news << QStringList { kept }
            << QStringList { "1 shown news that have no text", "1 impressions whose other news have no text" };
        QTest::newRow("news without text")
            << impression("N5 N1 N2", "N3-1 N4-0") << news + newsLine("N5", " ", "") << QStringList { kept }
            << QStringList { "1 news without text", "1 history clicks on news that have no text" };
        QTest::newRow("news twice") << good << news + newsLine("N1", "Other") << QStringList { kept }
                                    << QStringList { "1 news listed again" };
        QTest::newRow("id with a hyphen")
            << impression("", "news-1-1 N4-0") + good << news << QStringList { kept }
            << QStringList { "1 shown news that have no text", "1 impressions whose clicked news have no text" };

        const auto malformed = [&](const char *row, const QByteArray &line) {
            QTest::newRow(row) << line + good << news << QStringList { kept }
                               << QStringList { "1 malformed lines in behaviors.tsv" };
        };
        malformed("no label", impression("N1", "N3 N4"));
        malformed("wrong label", impression("N1", "N3-2 N4-0"));
        malformed("label without an id", impression("N1", "-1 N4-0"));
        malformed("three columns", "U1\tN1\tN3-1 N4-0\n");
        malformed("six columns", good.chopped(1) + "\tmore\n");
        malformed("no user", impression("N1", "N3-1 N4-0", "11/12/2019 2:14:46 PM", " "));
        QTest::newRow("short news line") << good << news + "N5\tcat\tsub\ttitle\n"
                                         << QStringList { kept } << QStringList { "1 malformed lines in news.tsv" };
        QTest::newRow("long news line") << good << news + newsLine("N5", "tabs\tin\tit") << QStringList { kept }
                                        << QStringList { "1 malformed lines in news.tsv" };
        QTest::newRow("news line without an id")
            << good << news + newsLine("") << QStringList { kept } << QStringList { "1 malformed lines in news.tsv" };
    }

    void lines()
    {
        QFETCH(const QByteArray, behaviors);
        QFETCH(const QByteArray, newsFile);
        const QTemporaryDir dir;
        const QByteArray other = impression("N4", "N2-0 N1-1");
        QVERIFY(writeFiles(dir.path(),
            { { "train/behaviors.tsv", behaviors }, { "train/news.tsv", newsFile }, { "dev/behaviors.tsv", other },
                { "dev/news.tsv", newsFile.isEmpty() ? news : newsFile } }));
        const Read r = read(dir.path());
        QTEST(r.train, "expected");
        QCOMPARE(r.validation, QStringList { "N4 | N2-0 N1-1" });
        // dev/news.tsv repeats what train/news.tsv has, its faults included.
        QFETCH(const QStringList, issues);
        QStringList once;
        for (const LoadIssue &issue : r.issues) {
            const bool ofNews = issue.what.find("news.tsv") != std::string::npos || issue.what == "news without text";
            once << QString::number(ofNews ? issue.count / 2 : issue.count) + ' ' + QString::fromStdString(issue.what);
        }
        QCOMPARE(once, issues);
    }

    void quotesAreCharacters()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "behaviors.tsv", impression("", "N1-1 N2-0") + impression("N1", "N2-1 N1-0") },
                { "news.tsv", newsLine("N1", "\"Quoted\" and \"open", "") + newsLine("N2", "Next", "") } }));
        const Read r = read(dir.path());
        const std::vector<std::string_view> texts = r.items.texts({ 0, 0 });
        QCOMPARE(texts.size(), std::size_t(2));
        QCOMPARE(texts[0], std::string_view("\"Quoted\" and \"open"));
        QCOMPARE(texts[1], std::string_view("Next"));
    }

    void texts_data()
    {
        QTest::addColumn<bool>("title");
        QTest::addColumn<bool>("abstract");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both") << true << true << QStringList { "T1", "A1", "T2", "A3" };
        QTest::newRow("title") << true << false << QStringList { "T1", "T2" };
        QTest::newRow("abstract") << false << true << QStringList { "A1", "A3" };
    }

    void texts()
    {
        QFETCH(const bool, title);
        QFETCH(const bool, abstract);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "behaviors.tsv", "" },
                { "news.tsv", newsLine("N1", " T1 ", "A1") + newsLine("N2", "T2", "") + newsLine("N3", "", "A3") } }));
        RunConfig config = withoutTest();
        config.useTitle = title;
        config.useAbstract = abstract;
        const Read r = read(dir.path(), config);
        QStringList found;
        for (const std::string_view text : r.items.texts(std::vector<std::uint8_t>(std::size_t(r.items.size()), 0)))
            found << QString::fromUtf8(text.data(), qsizetype(text.size()));
        QTEST(found, "expected");
    }

    void historyKeepsTheLatest()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "train/behaviors.tsv", impression("N1 N2 N9 N3 N9", "N4-1 N1-0") }, { "dev/behaviors.tsv", "" },
                { "news.tsv", news } }));
        RunConfig config = withoutTest();
        config.maxHistory = 2;
        QCOMPARE(read(dir.path(), config).train, QStringList { "N2 N3 | N4-1 N1-0" });
    }

    void split_data()
    {
        QTest::addColumn<SplitRule>("rule");
        QTest::addColumn<QByteArray>("behaviors");
        QTest::addColumn<QString>("latest"); // the history of the one validation impression
        QTest::addColumn<QString>("said");

        const QByteArray shown = "N3-1 N4-0";
        const QByteArray timed = impression("N1", shown, "11/12/2019 9:00:00 AM")
            + impression("N2", shown, "11/12/2019 1:00:00 PM") + impression("N3", shown, "11/12/2019 12:30:00 AM");
        QByteArray untimed = timed;
        untimed.replace("11/12/2019 9:00:00 AM", "");
        QTest::newRow("auto with times") << SplitRule::Auto << timed << "N2"
                                         << "by time";
        QTest::newRow("auto, a time missing") << SplitRule::Auto << untimed << "N3"
                                              << "by row order";
        QTest::newRow("time") << SplitRule::Time << timed << "N2"
                              << "by time";
        QTest::newRow("rows") << SplitRule::Rows << timed << "N3"
                              << "by row order";
        QTest::newRow("equal times: the later row")
            << SplitRule::Time << impression("N1", shown) + impression("N2", shown) + impression("N3", shown) << "N3"
            << "by time";
    }

    void split()
    {
        QFETCH(const SplitRule, rule);
        QFETCH(const QByteArray, behaviors);
        QFETCH(const QString, latest);
        QFETCH(const QString, said);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "behaviors.tsv", behaviors }, { "news.tsv", news } }));
        RunConfig config = withoutTest();
        config.split = rule;
        const Read r = read(dir.path(), config);
        QCOMPARE(r.train.size(), 2);
        QCOMPARE(r.validation, QStringList { latest + " | N3-1 N4-0" });
        const QString sentence = QString::fromStdString(sentenceOf(r.dataset.summary.splitRule));
        QVERIFY2(sentence.startsWith(said), qPrintable(sentence));
    }

    void splitSettingJoinsFolders()
    {
        const QTemporaryDir dir;
        const QByteArray late = impression("N1", "N3-1 N4-0", "11/14/2019 9:00:00 AM");
        const QByteArray early = impression("N2", "N3-1 N4-0", "11/13/2019 9:00:00 AM");
        QVERIFY(writeFiles(dir.path(),
            { { "train/behaviors.tsv", late }, { "dev/behaviors.tsv", early }, { "news.tsv", news } }));
        RunConfig config = withoutTest();
        config.split = SplitRule::Time;
        const Read r = read(dir.path(), config);
        QCOMPARE(r.train, QStringList { "N2 | N3-1 N4-0" });
        QCOMPARE(r.validation, QStringList { "N1 | N3-1 N4-0" });
    }

    void splitByUser()
    {
        QByteArray behaviors;
        for (int i = 0; i < 40; ++i)
            behaviors += impression("N1", "N3-1 N4-0", "", "U" + QByteArray::number(i % 20));
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "behaviors.tsv", behaviors }, { "news.tsv", news } }));
        RunConfig config = withoutTest();
        config.split = SplitRule::User;
        const Read r = read(dir.path(), config);
        QCOMPARE(r.validation.size(), 4); // 2 of 20 users
        const auto &train = r.dataset.trainNews.user;
        for (const std::int32_t user : r.dataset.validationNews.user)
            QVERIFY(std::find(train.begin(), train.end(), user) == train.end());
    }

    void timeSplitWithoutTimes()
    {
        const QTemporaryDir dir;
        QVERIFY(
            writeFiles(dir.path(), { { "behaviors.tsv", impression("N1", "N3-1 N4-0", "") }, { "news.tsv", news } }));
        RunConfig config = withoutTest();
        config.split = SplitRule::Time;
        const auto error = errorOf([&] { read(dir.path(), config); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidSetting);
        QCOMPARE(error->facts().field, std::string("split"));
    }

    void errors_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("got");

        const QByteArray good = impression("N1", "N3-1 N4-0");
        const QByteArray bad = impression("N1", "N3 N4");
        QTest::newRow("no news.tsv") << Files { { "behaviors.tsv", good } } << ErrorCode::FileNotFound << "news.tsv"
                                     << 0 << ""
                                     << "";
        QTest::newRow("eleven bad lines")
            << Files { { "behaviors.tsv", good + bad.repeated(11) + good.repeated(100) }, { "news.tsv", news } }
            << ErrorCode::TooManyMalformed << "behaviors.tsv" << 2 << "impressions"
            << "11 of 112";
        QTest::newRow("more than a hundredth")
            << Files { { "behaviors.tsv", good.repeated(1980) + bad.repeated(21) }, { "news.tsv", news } }
            << ErrorCode::TooManyMalformed << "behaviors.tsv" << 1981 << "impressions"
            << "21 of 2001";
        QTest::newRow("times that are none")
            << Files { { "behaviors.tsv", impression("N1", "N3-1 N4-0", "yesterday").repeated(11) },
                   { "news.tsv", news } }
            << ErrorCode::TooManyMalformed << "behaviors.tsv" << 1 << "time"
            << "11 of 11";
        QTest::newRow("news.tsv with commas") << Files { { "behaviors.tsv", good },
            { "news.tsv", QByteArray("N1,cat,sub,title,abstract\n").repeated(20) } }
                                              << ErrorCode::TooManyMalformed << "news.tsv" << 1 << "columns"
                                              << "20 of 20";
        QTest::newRow("Parquet") << Files { { "behaviors.tsv", good }, { "news.tsv", "PAR1\1\2" } }
                                 << ErrorCode::MalformedFile << "news.tsv" << 0 << ""
                                 << "it is a Parquet file; convert it to CSV, in Python: "
                                    "pandas.read_parquet(FILE).to_csv(\"out.csv\", index=False)";
    }

    void errors()
    {
        QFETCH(const Files, files);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), files));
        const auto error = errorOf([&] { read(dir.path()); });
        QVERIFY(error);
        QTEST(error->code(), "code");
        QFETCH(const QString, file);
        QCOMPARE(QString::fromStdString(error->facts().file), dir.path() + '/' + file);
        QTEST(int(error->facts().line), "line");
        QTEST(QString::fromStdString(error->facts().field), "field");
        QTEST(QString::fromStdString(error->facts().got), "got");
    }

    void aFewMalformedLinesAreCounted()
    {
        const QByteArray good = impression("N1", "N3-1 N4-0"), bad = impression("N1", "N3-1 N4");
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "behaviors.tsv", good + bad.repeated(10) + good }, { "news.tsv", news } }));
        const Read r = read(dir.path());
        QCOMPARE(linesOf(r.issues), QStringList { "10 malformed lines in behaviors.tsv" });
        const QString example = QString::fromStdString(r.issues[0].example);
        QVERIFY2(example.contains("behaviors.tsv, line 2, impressions: expected a news id"), qPrintable(example));
        QVERIFY2(example.contains("got \"N4\""), qPrintable(example));
    }

    void cancel()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "behaviors.tsv", impression("N1", "N3-1 N4-0").repeated(5000) }, { "news.tsv", news } }));
        std::stop_source source;
        std::int64_t last = 0, total = 0;
        LoadReport report(source.get_token(), [&](const Progress &p) {
            last = p.done;
            total = p.total;
            if (p.done > p.total / 2)
                source.request_stop();
        });
        Dataset dataset;
        ItemTexts items;
        QVERIFY_EXCEPTION_THROWN(readMind(dir.path().toStdString(), {}, report, items, dataset), Cancelled);
        QVERIFY(last > total / 2);
        QVERIFY(last < total * 6 / 10);
    }
};

QTEST_APPLESS_MAIN(TestMindReader)
#include "tst_mind_reader.moc"
