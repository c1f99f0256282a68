// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_kind.h"
#include "data/line_reader.h"
#include "data/part_name.h"
#include "data/repeated_answers.h"
#include "data/text_encoding.h"
#include "data/time_column.h"

#include "data_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gram;

Q_DECLARE_METATYPE(DateOrder)

/// What files and their fields look like in the wild: names, times, encodings, kinds.
class TestFileForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part"); // and the number behind it
        const auto row = [](const char *name, const char *part) { QTest::newRow(name) << name << part; };
        row("train.csv", "train ");
        row("Train", "train ");
        row("TRAINING", "train ");
        row("MINDsmall_train", "train ");
        row("dataTrain.csv", "train ");
        row("trainset.tsv", "train ");
        row("train_valid_sequences.csv", "train ");
        row("assist2009_pid_train3.csv", "train 3");
        row("train-00001-of-00004.csv", "train 00001");
        row("val", "validation ");
        row("valid.csv", "validation ");
        row("VALIDATION.JSONL", "validation ");
        row("MINDlarge_dev", "validation ");
        row("devset", "validation ");
        row("fold2/val.csv", "validation 2");
        row("test.csv", "test ");
        row("x-test-1.txt", "test 1");
        row("test/log.csv", "test ");
        row("test/train.csv", "train ");
        row("latest", " ");
        row("contest.csv", " ");
        row("valuation.csv", " ");
        row("strain.csv", " ");
        row("train_test_split.csv", "several ");
        row("interactions.csv", " ");
    }

    void partNames()
    {
        QFETCH(const QString, name);
        const PartName found = partNameOf(name.toStdString());
        const QString part = found.several ? QStringLiteral("several")
            : found.part                   ? QString::fromUtf8(nameOf(*found.part).data())
                                           : QString();
        QTEST(part + ' ' + QString::fromStdString(found.number), "part");
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso"); // empty: it is none
        QTest::addColumn<DateOrder>("order");
        const auto row = [](const char *text, const char *iso, DateOrder order = DateOrder::MonthFirst) {
            QTest::addRow("%s, %s", text, order == DateOrder::DayFirst ? "day first" : "month first")
                << text << iso << order;
        };
        row("2019-11-12", "2019-11-12T00:00:00Z");
        row("2019-11-12 14:14:46", "2019-11-12T14:14:46Z");
        row("2019-11-12T14:14:46.5Z", "2019-11-12T14:14:46.500Z");
        row("2021-03-01T10:00:00+09:00", "2021-03-01T01:00:00Z");
        row("2021-03-01T10:00:00-0330", "2021-03-01T13:30:00Z");
        row("2018-09-01 19:45:00 UTC", "2018-09-01T19:45:00Z");
        row("2021-03-01 10:00:00+00:00", "2021-03-01T10:00:00Z");
        row("2021-03-01 10:00:00.123456+09", "2021-03-01T01:00:00.123Z");
        row("2021-03-01 10:00:00,250", "2021-03-01T10:00:00.250Z");
        row("20210301T100000Z", "2021-03-01T10:00:00Z");
        row("20210301100000", "2021-03-01T10:00:00Z");
        row("2021/3/1 9:05", "2021-03-01T09:05:00Z");
        row("2021-03-01 02:14:46 PM", "2021-03-01T14:14:46Z");
        row("2021-03-01 12:14 a.m.", "2021-03-01T00:14:00Z");
        row("Mon Mar  1 10:00:00 2021", "2021-03-01T10:00:00Z");
        row("Mon Mar 01 10:00:00 UTC 2021", "2021-03-01T10:00:00Z");
        row("Fri Nov 15 10:00:00 +0900 2019", "2019-11-15T01:00:00Z");
        row("Mon, 01 Mar 2021 10:00:00 GMT", "2021-03-01T10:00:00Z");
        row("1 March 2021", "2021-03-01T00:00:00Z");
        row("01-Jan-1995", "1995-01-01T00:00:00Z");
        row("Mar 1, 2021 10:00 AM", "2021-03-01T10:00:00Z");
        row("11/12/2019 2:14:46 PM", "2019-11-12T14:14:46Z");
        row("11/12/2019 2:14:46 PM", "2019-12-11T14:14:46Z", DateOrder::DayFirst);
        row("25/12/2020 08:00", "2020-12-25T08:00:00Z", DateOrder::DayFirst);
        row("25/12/2020 08:00", "");
        row("15.11.2019 10:00", "2019-11-15T10:00:00Z");
        row("3/4/21", "2021-03-04T00:00:00Z");
        row("2021-13-01", "");
        row("2021-03-01 25:00:00", "");
        row("2021-03-01 10:00:00 soon", "");
        row("yesterday", "");
        row("May", "");
        row("", "");
    }

    void times()
    {
        QFETCH(const QString, text);
        QFETCH(const DateOrder, order);
        const std::string bytes = text.toStdString();
        const auto time = parseTime(bytes, order);
        QTEST(time ? QString::fromStdString(isoTime(*time)) : QString(), "iso");
        if (time)
            QCOMPARE(std::round(*parseTime(isoTime(*time)) * 1000),
                std::round(*time * 1000)); // what is written can be read
    }

    void numbersAsTimes()
    {
        QCOMPARE(*parseTime("-1.5"), -1.5);
        for (const double time :
            { 1'588'687'728.0, 1'588'687'728'000.0, 1'588'687'728'000'000.0, 1'588'687'728'000'000'000.0 })
            QCOMPARE(isoTime(*secondsOf(time)), "2020-05-05T14:08:48Z");
        QCOMPARE(*secondsOf(-5), -5.0);
        QVERIFY(!secondsOf(1e25));
        QVERIFY(!secondsOf(-9e10));
    }

    void dayOrMonth()
    {
        const auto finder = [](std::initializer_list<const char *> dates) {
            DateOrderFinder f;
            for (const char *date : dates)
                f.add(date);
            return f;
        };
        QVERIFY(finder({ "3/4/2020", "13/4/2020" }).order() == DateOrder::DayFirst);
        QVERIFY(finder({ "3/4/2020", "3/14/2020" }).order() == DateOrder::MonthFirst);
        QVERIFY(finder({ "3/4/2020", "5/6/2020 10:00" }).ambiguous());
        QVERIFY(!finder({ "2020-03-04", "1588687728", "3.4.2020" }).ambiguous());
        QVERIFY(!finder({ "3/4/2020", "3-14-2020" }).ambiguous());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text"); // the second line
        QTest::addColumn<QString>("note"); // a part of it; empty: nothing is said
        const auto lines = [](const QByteArray &line) { return "item,text\n" + (line + '\n').repeated(6); };
        QTest::newRow("UTF-8") << lines("a,Gr\xc3\xb6\xc3\x9f"
                                        "e")
                               << "a,Größe"
                               << "";
        QTest::newRow("ASCII") << lines("a,b") << "a,b"
                               << "";
        QTest::newRow("latin-1") << lines("a,Gr\xf6\xdf"
                                          "e der Fl\xe4"
                                          "che")
                                 << "a,Größe der Fläche"
                                 << "windows-1252";
        QTest::newRow("windows-1252") << lines("a,\x93R\xe9sum\xe9\x94 \x96 \x80 5") << "a,“Résumé” – € 5"
                                      << "windows-1252";
        QTest::newRow("windows-1251") << lines(
            "a,\xd1\xea\xee\xeb\xfc\xea\xee \xe1\xf3\xe4\xe5\xf2 \xe4\xe2\xe0\xe6\xe4\xfb \xe4\xe2\xe0")
                                      << "a,Сколько будет дважды два"
                                      << "windows-1251";
        QTest::newRow("GB18030") << lines(
            "a,\xd0\xa1\xc3\xf7\xd3\xd0\xbc\xb8\xb8\xf6\xc6\xbb\xb9\xfb\xa3\xac\xc6\xbd\xbe\xf9\xb7\xd6\xb8\xf8\xc3\xbf\xc8\xcb\xbc\xb8\xb8\xf6")
                                 << "a,小明有几个苹果，平均分给每人几个"
                                 << "GB18030";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfei\0\n\0\xf6\0,\0x\0\n\0", 14) << "ö,x"
                                << "UTF-16LE";
        QTest::newRow("GB18030, a few characters") << lines("a,\312\375\321\247\314\342") << "a,数学题"
                                                   << "GB18030";
        QTest::newRow("windows-949, a few characters") << lines("a,\274\366\307\320 \271\256\301\246") << "a,수학 문제"
                                                       << "windows-949";
        QTest::newRow("Big5, a few characters") << lines("a,\274\306\276\307\260\335\303D\252\272") << "a,數學問題的"
                                                << "Big5";
        QTest::newRow("windows-31j, a few characters")
            << lines("a,\202\320\202\347\202\252\202\310\202\314\226\342\221\350") << "a,ひらがなの問題"
            << "windows-31j";
        QTest::newRow("windows-1250, Polish")
            << lines("a,u\263amki zwyk\263e i \234rednia") << "a,ułamki zwykłe i średnia"
            << "windows-1250";
        QTest::newRow("windows-1250, Czech")
            << lines("a,P\370\355klady na s\350\355t\341n\355") << "a,Příklady na sčítání"
            << "windows-1250";
        QTest::newRow("windows-1250, Hungarian")
            << lines("a,T\366rt sz\341mok, k\351tjegy\373 \366sszeg f\365leg") << "a,Tört számok, kétjegyű összeg főleg"
            << "windows-1250";
        QTest::newRow("windows-1254, Turkish")
            << lines("a,Say\375lar\375n toplam\375 ka\347t\375r, de\360il") << "a,Sayıların toplamı kaçtır, değil"
            << "windows-1254";
        QTest::newRow("Mac, French") << lines("a,R\216sum\216 \210 c\231t\216") << "a,Résumé à côté"
                                     << "macintosh";
        QTest::newRow("Mac, German") << lines("a,Gr\232\247e der Fl\212che") << "a,Größe der Fläche"
                                     << "macintosh";
        QTest::newRow("DOS, German") << lines("a,Gr\224\341e der Fl\204che") << "a,Größe der Fläche"
                                     << "IBM850";
        QTest::newRow("windows-1252, Spanish") << lines("a,\277Qu\351 n\372mero?") << "a,¿Qué número?"
                                               << "windows-1252";
        QTest::newRow("windows-1252, a name")
            << lines("a,Beyonc\351, Bj\366rk und Se\361or") << "a,Beyoncé, Björk und Señor"
            << "windows-1252";
        QTest::newRow("UTF-16, Korean, no mark") << QByteArray(
            "m\325\251\272,\000\264\260\251\306\012\000a\000,\000\344\262L\307 \000\204\275\030\302|\271 \000T\263X\3258\301\224\306\012\000",
            40) << "a,다음 분수를 더하세요"
                                                 << "UTF-16LE";
        QTest::newRow("UTF-16, Chinese, the other way, no mark")
            << QByteArray("\230\230v\356\000,Q\205[\271\000\012\000a\000,N\013R\027R\006epv\370R\240\000\012", 30)
            << "a,下列分数相加"
            << "UTF-16BE";
        QTest::newRow("UTF-16, the other way, no mark") << QByteArray("\0i\0t\0e\0m\0\n\0a\0,\0\xf6\0\n", 18) << "a,ö"
                                                        << "UTF-16BE";
    }

    void encodings()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, note);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "x.csv", bytes } }));
        LoadReport report({}, {});
        LineReader reader((dir.path() + "/x.csv").toStdString(), report);
        std::string_view line;
        QVERIFY(reader.next(line));
        QVERIFY(reader.next(line));
        QTEST(QString::fromUtf8(line.data(), qsizetype(line.size())), "text");
        while (reader.next(line)) { }
        QCOMPARE(report.issues().size(), std::size_t(note.isEmpty() ? 0 : 1));
        if (!note.isEmpty())
            QVERIFY2(notesOf(report.issues()).first().contains(note), report.issues().front().what.c_str());
    }

    void namedEncoding()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(),
            { { "x.csv", "\xb1\n" }, { "mixed.csv", QByteArray("\xc3\xa9\n").repeated(20) + "\xe9\n" } }));
        const auto first = [&](const char *encoding) {
            LoadReport report({}, {});
            report.setEncoding(encoding);
            LineReader reader((dir.path() + "/x.csv").toStdString(), report);
            std::string_view line;
            reader.next(line);
            return QString::fromUtf8(line.data(), qsizetype(line.size())) + QString::number(report.issues().size());
        };
        QCOMPARE(first("windows-1250"), QStringLiteral("±0"));
        QCOMPARE(first("ISO-8859-2"), QStringLiteral("ą0"));
        QCOMPARE(first("UTF-8"), QStringLiteral("\ufffd1")); // told
        QVERIFY(errorOf([&] { first("klingon"); }));

        // A few lines of another encoding in a file that is UTF-8.
        LoadReport report({}, {});
        LineReader reader((dir.path() + "/mixed.csv").toStdString(), report);
        std::string_view line;
        while (reader.next(line))
            QCOMPARE(QString::fromUtf8(line.data(), qsizetype(line.size())), QStringLiteral("é"));
        QCOMPARE(linesOf(report.issues()),
            QStringList { "1 lines of mixed.csv that are not UTF-8, read as windows-1252" });
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what"); // empty: it may be a text
        QTest::newRow("text") << QByteArray("user,item\n") << "";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeu\0s\0", 6) << "";
        QTest::newRow("zeros on one side") << QByteArray("a\0\n\0\1\0", 6) << "a binary file";
        QTest::newRow("latin-1") << QByteArray("caf\xe9\n") << "";
        QTest::newRow("LFS pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n")
                                     << "Git LFS pointer";
        QTest::newRow("Parquet") << QByteArray("PAR1\x15\x04") << "Parquet";
        QTest::newRow("page") << QByteArray("\n<!DOCTYPE html>\n<html>") << "web page";
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>") << "XML";
        QTest::newRow("pickle") << QByteArray("\x80\x04\x95\0\0", 5) << "pickle";
        QTest::newRow("NumPy") << QByteArray("\x93NUMPY\1\0", 8) << "NumPy";
        QTest::newRow("7z") << QByteArray("7z\xbc\xaf\x27\x1c") << "7-Zip";
        QTest::newRow("xz") << QByteArray("\xfd"
                                          "7zXZ\0",
            6) << "xz";
        QTest::newRow("HDF5") << QByteArray("\x89HDF\r\n\x1a\n") << "HDF5";
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << "SQLite";
        QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << "Excel";
        QTest::newRow("safetensors") << QByteArray("\x40\0\0\0\0\0\0\0{\"a\":{}}", 16) << "safetensors";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0", 9) << "picture";
        QTest::newRow("zeros") << QByteArray("abc\0\0\0def\1\0\2", 12) << "binary";
    }

    void kinds()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, what);
        const auto kind = fileKindOf(bytes.toStdString());
        QCOMPARE(bool(kind), !what.isEmpty());
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "x", bytes } }));
        const auto error = errorOf([&] {
            LoadReport report({}, {});
            LineReader((dir.path() + "/x").toStdString(), report);
        });
        QCOMPARE(bool(error), !what.isEmpty());
        if (error)
            QVERIFY2(QByteArray(error->what()).contains(what.toUtf8()) && !kind->advice.empty(), error->what());
    }

    /// What a column's numbers and dates mean is told by all of them.
    void timeColumn_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("read"); // as they are written
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QStringList &values, const QStringList &read,
                             const QString &told = {}) { QTest::newRow(name) << values << read << told; };
        row("an order", { "1", "2", "20200301" }, { "1", "2", "20200301" });
        row("seconds", { "1583057100", "1583057200" }, { "1583057100", "1583057200" });
        row("milliseconds from a beginning", { "0", "24000", "80000000000", "130000000000" },
            { "0", "24000", "80000000000", "130000000000" });
        row("dates as numbers", { "20200301", "20191231" }, { "2020-03-01T00:00:00Z", "2019-12-31T00:00:00Z" },
            "dates written as one number");
        row("no dates for one is none", { "20200301", "20201331" }, { "20200301", "20201331" });
        row("times as numbers", { "20200301101000", "20200301" }, { "2020-03-01T10:10:00Z", "2020-03-01T00:00:00Z" },
            "dates written as one number");
        row("minutes as numbers", { "202003011010", "2020030111" }, { "2020-03-01T10:10:00Z", "2020-03-01T11:00:00Z" },
            "dates written as one number");
        row("days of a spreadsheet", { "43891.42", "43892.5", "43893" },
            { "2020-03-01T10:04:48Z", "2020-03-02T12:00:00Z", "2020-03-03T00:00:00Z" }, "spreadsheets count");
        row("whole days of a spreadsheet", { "43891", "43892" }, { "2020-03-01T00:00:00Z", "2020-03-02T00:00:00Z" },
            "spreadsheets count");
        row("seconds and milliseconds", { "1583057100", "1583057200500" },
            { "2020-03-01T10:05:00Z", "2020-03-01T10:06:40.500Z" }, "read by its size");
        row("dates and milliseconds", { "2020-03-01 10:05", "1583057200500" },
            { "2020-03-01 10:05", "2020-03-01T10:06:40.500Z" }, "read by its size");
        row("years first", { "20/03/01", "20/03/02", "20/04/17" },
            { "2020-03-01T00:00:00Z", "2020-03-02T00:00:00Z", "2020-04-17T00:00:00Z" }, "year first");
        row("years last, days first", { "17/03/20", "01/04/20 10:00" },
            { "2020-03-17T00:00:00Z", "2020-04-01T10:00:00Z" }, "the day first");
        row("years last, months first", { "03/17/20", "04/01/20" }, { "2020-03-17T00:00:00Z", "2020-04-01T00:00:00Z" });
        row("points", { "01.03.20", "17.04.20" }, { "2020-03-01T00:00:00Z", "2020-04-17T00:00:00Z" }, "the day first");
        row("points, years first", { "20.03.01", "20.03.02", "20.04.17" },
            { "2020-03-01T00:00:00Z", "2020-03-02T00:00:00Z", "2020-04-17T00:00:00Z" }, "year first");
        row("any number may be the year", { "01/02/03" }, { "2003-01-02T00:00:00Z" }, "month, day, year is taken");
    }

    void timeColumn()
    {
        QFETCH(const QStringList, values);
        QFETCH(const QString, told);
        TimeColumn column("date");
        for (const QString &value : values)
            column.add(value.toStdString());
        QStringList read;
        for (const QString &value : values) {
            const auto parsed = column.parse(value.toStdString());
            QVERIFY2(parsed, qPrintable(value));
            read << QString::fromStdString(column.written(value.toStdString(), *parsed));
        }
        QTEST(read, "read");
        LoadReport report({}, {});
        column.tell(report);
        QCOMPARE(report.issues().empty(), told.isEmpty());
        if (!told.isEmpty())
            QVERIFY2(QString::fromStdString(report.issues().front().what).contains(told),
                report.issues().front().what.c_str());
    }

    void repeatedAnswers()
    {
        RepeatedAnswers repeated;
        const auto add = [&repeated](const std::string &user, const std::string &item, const std::string &time,
                             bool correct, const std::string &skill) {
            const std::array<std::string_view, 4> same { user, item, time, correct ? "1" : "0" };
            return repeated.add(same, RepeatedAnswers::tellsSeconds(time), skill);
        };
        QVERIFY(!add("u", "a", "7", true, "s"));
        for (int i = 0; i < 10'000; ++i) // far apart, and more than fit at first
            QVERIFY(!add("v", std::to_string(i), "7", true, "s"));
        QVERIFY(add("u", "a", "7", true, "t"));
        QVERIFY(add("v", "42", "7", true, "t"));
        QVERIFY(!add("u", "a", "8", true, "t"));
        QVERIFY(!add("u", "a", "7", false, "t"));
        QVERIFY(!add("u", "a", "2020-01-02", true, "s"));
        QVERIFY(!add("u", "a", "2020-01-02", true, "s")); // twice on one day
        QVERIFY(add("u", "a", "2020-01-02", true, "t"));
    }
};

QTEST_GUILESS_MAIN(TestFileForms)
#include "tst_file_forms.moc"
