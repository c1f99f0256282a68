// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/kt_reader.h"
#include "data/repeated_answers.h"

#include "data_files.h"
#include "kt_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gram;

class TestKtReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatedAnswers_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("sameSkill");
        QTest::addColumn<bool>("repeated");
        for (const char *fine :
            { "2020-03-01 10:05:00", "2020-03-01T10:05:00.5Z", "1583057100", "1583057100000", "21617623091" }) {
            QTest::addRow("%s, another skill", fine) << QByteArray(fine) << false << true;
            QTest::addRow("%s, the same row", fine) << QByteArray(fine) << true << true;
        }
        for (const char *coarse : { "2020-03-01 10:05", "2020-03-01", "01.03.2020", "20200301", "43900.5", "17" }) {
            QTest::addRow("%s, another skill", coarse) << QByteArray(coarse) << false << true;
            QTest::addRow("%s, another try", coarse) << QByteArray(coarse) << true << false;
        }
    }

    /// A row for another skill is no second answer; another try within a minute or on a day is one.
    void repeatedAnswers()
    {
        QFETCH(QByteArray, time);
        QFETCH(bool, sameSkill);
        RepeatedAnswers answers;
        const std::string_view when(time.constData(), static_cast<std::size_t>(time.size()));
        const bool exact = RepeatedAnswers::tellsSeconds(when);
        const std::array<std::string_view, 4> right { "u", "a", when, "1" }, wrong { "u", "a", when, "0" };
        QVERIFY(!answers.add(right, exact, "s"));
        QTEST(answers.add(right, exact, sameSkill ? "s" : "t"), "repeated");
        QVERIFY(!answers.add(wrong, exact, "s"));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("interactions");
        QTest::addColumn<QStringList>("expected"); // of the one user
        QTest::addColumn<QStringList>("issues");

        const QStringList ab { "0: a+ b-" };
        const auto good = [&](const char *row, const QByteArray &interactions,
                              const QString &fileName = "interactions.csv") {
            QTest::newRow(row) << fileName << interactions << ab << QStringList();
        };
        good("plain", header + "u,a,1\nu,b,0\n");
        good("CRLF", "user,item,correct\r\nu,a,1\r\nu,b,0\r\n");
        good("no last newline", header + "u,a,1\nu,b,0");
        good("byte order mark", "\xef\xbb\xbf" + header + "u,a,1\nu,b,0\n");
        good("empty lines", "\n" + header + "\nu,a,1\n\r\n\nu,b,0\n\n");
        good("any order", "correct,user,item\n1,u,a\n0,u,b\n");
        good("other columns", "x,user,item,y,correct\n,u,a,1,1\n,u,b,1,0\n");
        good("quoted", "\"user\",\"item\",\"correct\"\n\"u\",\"a\",\"1\"\n\"u\",b,0\n");
        good("blanks around", "user, item ,correct\nu , a, 1\n u,b ,0 \n");
        good("tabs", "user\titem\tcorrect\nu\ta\t1\nu\tb\t0\n", "interactions.tsv");
        good("capitals", "User,ITEM,Correct\nu,a,1\nu,b,0\n");
        good("student, question, label", "student_id,question_id,label\nu,a,1\nu,b,0\n");
        good("learner, problem, score", "Learner,Problem ID,Score\nu,a,1.0\nu,b,0.0\n");
        good("true and false", header + "u,a,true\nu,b,False\n");
        good("words for right", header + "u,a,T\nu,b,no\n");
        good("camelCase", "userId,questionId,isCorrect\nu,a,1\nu,b,0\n");
        good("times with zones",
            "user,item,correct,time\nu,b,0,2021-03-01 10:00:00 UTC\nu,a,1,2021-03-01T10:00:00+09:00\n");
        good("days first", "user,item,correct,time\nu,b,0,3/4/2020\nu,a,1,25/3/2020\n");
        good("val and dev in a column", "user,item,correct,split\nu,a,1,Training\nu,b,0,train\n");
        QTest::newRow("a row for each skill, no time")
            << "interactions.csv" << QByteArray("user,item,correct,kc_id\nu,a,1,s\nu,b,0,s\nu,a,1,t\n") << ab
            << QStringList { "1 rows that repeat an answer for another skill" };
        QTest::newRow("an attempt is no skill")
            << "interactions.csv" << QByteArray("user,item,correct,attempt\nu,a,0,1\nu,b,0,1\nu,a,0,2\n")
            << QStringList { "0: a- b- a-" } << QStringList();
        QTest::newRow("a row for each skill, wherever")
            << "interactions.csv" << QByteArray("user,item,correct,timestamp,skill\nu,a,1,1,s\nu,b,0,2,s\nu,a,1,1,t\n")
            << ab << QStringList { "1 rows that repeat an answer for another skill" };
        good("by timestamp", "user,item,correct,timestamp\nu,b,0,7\nu,a,1,3\n");
        good("by date", "user,item,correct,time\nu,b,0,2019-11-12 10:00:00\nu,a,1,2019-11-12T09:59:59.5Z\n");
        good("equal timestamps keep the file's order", "user,item,correct,timestamp\nu,a,1,3\nu,b,0,3\n");
        good("negative and fractional timestamps", "user,item,correct,timestamp\nu,b,0,-1.5\nu,a,1,-2e3\n");
        QTest::newRow("a timestamp missing")
            << "interactions.csv" << QByteArray("user,item,correct,timestamp\nu,a,1,3\nu,b,0,\n") << ab
            << QStringList { "1 users left in the file's order, as they have answers without a time" };
        QTest::newRow("item without text") << "interactions.csv" << header + "u,a,1\nu,z,1\nu,b,0\nu,y,0\n"
                                           << ab << QStringList { "2 answers to items that have no text" };

        const auto malformed = [&](const char *row, const QByteArray &line, const QByteArray &columns = header) {
            QTest::newRow(row) << "interactions.csv" << columns + line + "u,a,1\nu,b,0\n"
                               << ab << QStringList { "1 malformed lines in interactions.csv" };
        };
        malformed("neither 0 nor 1", "u,a,2\n");
        malformed("half right", "u,a,0.5\n");
        malformed("no answer", "u,a,\n");
        malformed("no user", " ,a,1\n");
        malformed("no item", "u,,1\n");
        malformed("a column less", "u,a\n");
        malformed("a column more", "u,a,1,1\n");
        malformed("text behind a quote", "\"u\"x,a,1\n");
        malformed("a quoted field with a quote inside", "\"u\"x\",a,1\n");
        malformed("a quote that is never closed", "\"u,a,1\n");
        QTest::newRow("bad timestamp") << "interactions.csv"
                                       << QByteArray("user,item,correct,timestamp\nu,a,1,soon\nu,a,1,1\nu,b,0,2\n")
                                       << ab << QStringList { "1 malformed lines in interactions.csv" };
    }

    void answers()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QByteArray, interactions);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { fileName, interactions }, { "items.csv", gram::items } }));
        QVERIFY(isKtFolder(dir.path().toStdString()));
        const Read r = read(dir.path());
        QTEST(r.train, "expected");
        QCOMPARE(r.validation, QStringList());
        QTEST(linesOf(r.issues), "issues");
        QCOMPARE(r.dataset.summary.users, 1);
    }

    void items_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("issues");

        const QStringList two { "Add", "Bend" };
        const auto good = [&](const char *row, const QByteArray &content, const QString &fileName = "items.csv") {
            QTest::newRow(row) << fileName << content << two << QStringList();
        };
        good("plain", "item,text\na,Add\nb,Bend\n");
        good("other order", "text,skill,item\nAdd,1,a\nBend,2,b\n");
        good("question_id and text", "Question_ID,Content\na,Add\nb,Bend\n");
        good("question is the text where there is an id", "id,question\na,Add\nb,Bend\n");
        good("question is the id where there is a text", "question,text\na,Add\nb,Bend\n");
        good("tabs", "item\ttext\na\tAdd\nb\tBend\n", "items.tsv");
        QTest::newRow("quotes, commas and lines")
            << "items.csv" << QByteArray("item,text\na,\"Add 1, 2\"\nb,\"Say \"\"so\"\"\"\nc,\"Two\r\nlines\n\n\"\n")
            << QStringList { "Add 1, 2", "Say \"so\"", "Two\nlines" } << QStringList();
        QTest::newRow("empty texts") << "items.csv" << QByteArray("item,text\na,Add\nc,\nd,\"  \"\nb,Bend\n") << two
                                     << QStringList { "2 items without text" };
        QTest::newRow("twice") << "items.csv" << QByteArray("item,text\na,Add\na,Again\nb,Bend\n") << two
                               << QStringList { "1 items listed again" };
        QTest::newRow("no id") << "items.csv" << QByteArray("item,text\na,Add\n,Cut\nb,Bend\n") << two
                               << QStringList { "1 malformed lines in items.csv" };
        QTest::newRow("a comma without quotes") << "items.csv" << QByteArray("item,text\na,Add\nc,Cut, then\nb,Bend\n")
                                                << two << QStringList { "1 malformed lines in items.csv" };
        QTest::newRow("an open quote loses one line only")
            << "items.csv" << QByteArray("item,text\na,Add\nc,\"Cut\nb,Bend\n") << two
            << QStringList { "1 malformed lines in items.csv" };
    }

    void items()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QByteArray, content);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", header }, { fileName, content } }));
        const Read r = read(dir.path());
        QTEST(textsOf(r.items), "texts");
        QTEST(linesOf(r.issues), "issues");
        QCOMPARE(r.items.find("a"), 0);
        QCOMPARE(r.items.find("b"), 1);
    }

    void aVeryLongOpenQuote()
    {
        // Reading goes on behind the line, not behind the megabytes that the quote swallowed.
        QByteArray content = "item,text\nc,\"Cut\n";
        for (int i = 0; i < 60'000; ++i)
            content += "n" + QByteArray::number(i) + ",The text of an item\n";
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", header }, { "items.csv", content } }));
        const Read r = read(dir.path());
        QCOMPARE(r.items.size(), 60'000);
        QCOMPARE(linesOf(r.issues), QStringList { "1 malformed lines in items.csv" });
        const QString example = QString::fromStdString(r.issues[0].example);
        QVERIFY2(example.contains("items.csv, line 2, text: expected a field whose quotes"), qPrintable(example));
    }

    void lineNumbersCountTheFilesLines()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv", header }, { "items.csv", "item,text\na,\"1\n2\n3\"\n\nc\nb,Bend\n" } }));
        const QString example = QString::fromStdString(read(dir.path()).issues.at(0).example);
        QVERIFY2(example.contains("items.csv, line 6, columns: expected 2 columns, got \"1\""), qPrintable(example));
    }

    void notes_data()
    {
        QTest::addColumn<QByteArray>("interactions");
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("no time") << header + "u,a,1\nv,b,0\n" << gram::items << QStringList { "no time" };
        QTest::newRow("one class, one user")
            << header + "u,a,1\nu,b,1\n"
            << gram::items << QStringList { "no time", "all answers are right", "of one user" };
        QTest::newRow("ids of floats") << QByteArray("user,item,correct,time\nu,7.0,1,1\nv,8,0,2\n")
                                       << QByteArray("item,text\n7,Ay\n8.0,Bee\n") << QStringList { "whole numbers" };
        QTest::newRow("days or months") << QByteArray("user,item,correct,time\nu,a,1,3/4/2020\nv,b,0,5/4/2020\n")
                                        << gram::items << QStringList { "do not tell" };
        QTest::newRow("latin-1") << QByteArray("user,item,correct,time\nu,a,1,1\nv,b,0,2\n")
                                 << QByteArray("item,text\na,caf\xe9\nb,Bee\n") << QStringList { "windows-1252" };
        QTest::newRow("nothing") << QByteArray("user,item,correct,time\nu,a,1,1\nv,b,0,2\n") << gram::items
                                 << QStringList();
    }

    void notes()
    {
        QFETCH(const QByteArray, interactions);
        QFETCH(const QByteArray, items);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", interactions }, { "items.csv", items } }));
        const Read r = read(dir.path());
        const QStringList notes = notesOf(r.issues);
        QCOMPARE(notes.size(), told.size());
        for (const QString &part : told)
            QCOMPARE(notes.filter(part).size(), 1);
        QCOMPARE(r.dataset.summary.interactionsWithoutText, 0);
    }

    void errors_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("got");

        const QByteArray good = header + "u,a,1\n";
        QTest::newRow("no items.csv") << Files { { "interactions.csv", good } } << ErrorCode::FileNotFound
                                      << "items.csv" << 0 << ""
                                      << "";
        QTest::newRow("no user column") << Files { { "interactions.csv", "who,item,correct\nu,a,1\n" },
            { "items.csv", gram::items } }
                                        << ErrorCode::MissingColumn << "interactions.csv" << 1 << "user"
                                        << "who, item, correct";
        QTest::newRow("no header")
            << Files { { "interactions.csv", "1,2,1\n1,3,0\n" }, { "items.csv", gram::items } }
            << ErrorCode::MissingColumn << "interactions.csv" << 1 << "user"
            << "1, 2, 1; that line looks like data: a first line with the columns' names is missing";
        QTest::newRow("no item column") << Files { { "interactions.csv", "user,what,correct\nu,a,1\n" },
            { "items.csv", gram::items } }
                                        << ErrorCode::MissingColumn << "interactions.csv" << 1 << "item"
                                        << "user, what, correct";
        QTest::newRow("no correct column")
            << Files { { "interactions.csv", "user,item,how\nu,a,1\n" }, { "items.csv", gram::items } }
            << ErrorCode::MissingColumn << "interactions.csv" << 1 << "correct"
            << "user, item, how";
        QTest::newRow("no text column") << Files { { "interactions.csv", good }, { "items.csv", "item,skill\na,1\n" } }
                                        << ErrorCode::MissingColumn << "items.csv" << 1 << "text"
                                        << "item, skill";
        QTest::newRow("question alone is no text")
            << Files { { "interactions.csv", good }, { "items.csv", "question,skill\na,1\n" } }
            << ErrorCode::MissingColumn << "items.csv" << 1 << "text"
            << "question, skill";
        QTest::newRow("empty file") << Files { { "interactions.csv", "" }, { "items.csv", gram::items } }
                                    << ErrorCode::FileUnreadable << "interactions.csv" << 0 << ""
                                    << "it is empty";
        QTest::newRow("a header without end")
            << Files { { "interactions.csv", QByteArray("x,").repeated(90'000) + "x\n" }, { "items.csv", gram::items } }
            << ErrorCode::MissingColumn << "interactions.csv" << 1 << "user" << QString("x, ").repeated(100) + " ...";
        QTest::newRow("broken header") << Files { { "interactions.csv", "user,\"item\"x,correct\nu,a,1\n" },
            { "items.csv", gram::items } }
                                       << ErrorCode::MalformedLine << "interactions.csv" << 1 << "header"
                                       << "user,\"item\"x,correct\n";
        QTest::newRow("many malformed") << Files { { "interactions.csv", good + QByteArray("u,a,x\n").repeated(11) },
            { "items.csv", gram::items } }
                                        << ErrorCode::TooManyMalformed << "interactions.csv" << 3 << "correct"
                                        << "11 of 12";
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
        QFETCH(const QString, got); // what was looked for comes behind it
        const QString said = QString::fromStdString(error->facts().got);
        QVERIFY2(error->code() == ErrorCode::MissingColumn
                ? said.startsWith(got) && said.contains("looked") == !got.contains("1, 2")
                : said == got,
            qPrintable(said));
    }

    void cancel()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "interactions.csv", header + QByteArray("u,a,1\n").repeated(50'000) }, { "items.csv", gram::items } }));
        std::stop_source source;
        std::int64_t last = 0, total = 0;
        LoadReport report(source.get_token(), [&](const Progress &p) {
            last = p.done;
            total = p.total;
            if (p.done > p.total / 2)
                source.request_stop();
        });
        Dataset dataset;
        ItemTexts texts;
        QVERIFY_EXCEPTION_THROWN(readKt(dir.path().toStdString(), {}, report, texts, dataset), Cancelled);
        QVERIFY(last > total / 2);
        QVERIFY(last < total * 6 / 10);
    }
};

QTEST_APPLESS_MAIN(TestKtReader)
#include "tst_kt_reader.moc"
