// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

/// The forms in which people keep answers and clicks, beside those of the known datasets.
class TestImportForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("interactions"); // without the header
        QTest::addColumn<QStringList>("told"); // parts of what is said
        const Files::value_type items { "items.csv", "item,text\na,Ay\nb,Bee\n" };
        const auto table = [](const char *row, const Files &files, const QStringList &interactions,
                               const QStringList &told = {}) { QTest::newRow(row) << files << interactions << told; };
        const QByteArray head = "user,item,correct\n";

        // As programs for people export tables.
        table("a title above the header",
            { { "log.csv",
                  "\xef\xbb\xbf"
                  "Export, 2020;;\r\nClass 7b;;\r\n;;\r\nuser;item;correct\r\nu;a;1\r\nu;b;0\r\n" },
                { "items.csv", "Questions;\nitem;text\na;Ay\nb;Bee\n" } },
            { "u,a,1", "u,b,0" },
            { "the header of in/log.csv is its line 4", "the header of in/items.csv is its line 2" });
        table("a title of one field", { { "log.csv", "Results\n\nuser,item,correct\nu,a,1\nu,b,0\n" }, items },
            { "u,a,1", "u,b,0" }, { "is its line 3" });
        table("lines that end with CR", { { "log.csv", "user,item,correct\ru,a,1\ru,b,0\r" }, items },
            { "u,a,1", "u,b,0" });
        table("delimiters behind the last column", { { "log.csv", head + "u,a,1,\nu,b,0,,\n" }, items },
            { "u,a,1", "u,b,0" });
        table("blanks around quoted fields",
            { { "log.csv", "\"user\", \"item\" , \"correct\"\n\"u\", \"a\", \"1\"\n\"u\", \"b\" , \"0\"\n" }, items },
            { "u,a,1", "u,b,0" });
        table("quotes within fields", { { "log.csv", head + "u 5\" x,a,1\nu 5\" x,b,0\n" }, items },
            { "\"u 5\"\" x\",a,1", "\"u 5\"\" x\",b,0" });
        table("a tick and a cross", { { "log.csv", head + "u,a,\xe2\x9c\x93\nu,b,\xe2\x9c\x97\n" }, items },
            { "u,a,1", "u,b,0" });

        // Students with lists of answers.
        const QByteArray ann
            = R"({"student_id": "ann", "grade": 5, "answers": [{"question_id": "a", "correct": 1}, {"question_id": "b", "correct": false}]})",
            bob = R"({"student_id": "bob", "answers": [{"question_id": "b", "correct": 1}]})",
            answers = R"([{"question": "a", "correct": 1}, {"question": "b", "correct": 0}])",
            other = R"([{"question": "b", "correct": 1}])";
        const QStringList nested { "ann,a,1", "ann,b,0", "bob,b,1" };
        table("students with answers", { { "log.json", "[\n" + ann + ",\n" + bob + "\n]" }, items }, nested,
            { "a row of in/log.json is one of the list \"answers\"" });
        table("a student a line", { { "log.jsonl", ann + '\n' + bob + '\n' }, items }, nested);
        table("one student alone", { { "log.json", ann }, items }, { "ann,a,1", "ann,b,0" });
        table("students in a wrapper",
            { { "log.json", R"({"version": 2, "students": [)" + ann + ',' + bob + "]}" }, items }, nested,
            { "are those of its \"students\"" });
        table("students by id",
            { { "log.json",
                  R"({"ann": {"grade": 5, "answers": )" + answers + R"(}, "bob": {"answers": )" + other + "}}" },
                items },
            nested, { "\"id\" in in/log.json is taken for the column \"user\"" });
        table("lists of answers by student",
            { { "log.json", "{\"ann\": " + answers + ",\n\"bob\": " + other + '}' }, items }, nested,
            { "\"id\" in in/log.json is taken for the column \"user\"" });
        table("students whose id is \"id\"",
            { { "log.json",
                  R"([{"id": "ann", "answers": )" + answers + R"(}, {"id": "bob", "answers": )" + other + "}]" },
                items },
            nested);
        table("questions with the answers to them",
            { { "log.json",
                R"([{"question_id": "a", "text": "Ay", "answers": [{"student": "ann", "correct": 1}]}, {"question_id": "b", "text": "Bee", "answers": [{"student": "ann", "correct": 0}, {"student": "bob", "correct": 1}]}])" } },
            nested);
        table("choices are no answers",
            { { "log.csv", head + "u,a,1\nu,b,0\n" },
                { "questions.json",
                    R"([{"id": "a", "question": "Ay", "options": [{"text": "1", "correct": true}]}, {"id": "b", "question": "Bee", "options": [{"text": "1", "correct": false}]}])" } },
            { "u,a,1", "u,b,0" });
        table("parts by key",
            { { "log.json",
                  R"({"train": [{"user": "u", "item": "a", "correct": 1}], "test": [{"user": "v", "item": "b", "correct": 0}]})" },
                items },
            { "u,a,1,train", "v,b,0,test" });

        // A column that tells the parts.
        for (const char *name : { "set", "partition", "Subset" })
            table(qPrintable(QString("parts in the column %1").arg(name)),
                { { "log.csv", QByteArray("user,item,correct,") + name + "\nu,a,1,train\nv,b,0,test\nw,a,0,dev\n" },
                    items },
                { "u,a,1,train", "v,b,0,test", "w,a,0,dev" },
                { QString("the column \"%1\" tells the parts").arg(name) });
        table("is_test", { { "log.csv", "user,item,correct,is_test\nu,a,1,0\nv,b,0,1\n" }, items },
            { "u,a,1,train", "v,b,0,test" }, { "\"is_test\" tells the parts: 1 is test, 0 is training" });
        table("train", { { "log.csv", "user,item,correct,train\nu,a,1,True\nv,b,0,False\n" }, items },
            { "u,a,1,train", "v,b,0,test" }, { "\"train\" tells the parts: 1 is training, 0 is test" });
        table("a problem set is no part", { { "log.csv", "user,item,correct,set\nu,a,1,A\nv,b,0,B\n" }, items },
            { "u,a,1", "v,b,0" });
        table("tests by number are no parts", { { "log.csv", "user,item,correct,test\nu,a,1,1\nv,b,0,2\n" }, items },
            { "u,a,1", "v,b,0" });

        table("partly right",
            { { "log.csv", "user,item,result\nu,a,Correct\nu,b,Partially correct\nv,a,Incorrect\n" }, items },
            { "u,a,1", "u,b,1", "v,a,0" },
            { "a partly right answer has half of the credit, and an answer is right from 0.5 on" });
        table("a spreadsheet's days with a decimal comma",
            { { "log.csv", "user;item;correct;date\nu;a;1;43891,5\nv;b;0;43892,25\n" },
                { "items.csv", "item;text\na;Ay\nb;Bee\n" } },
            { "u,a,1,2020-03-01T12:00:00Z", "v,b,0,2020-03-02T06:00:00Z" }, { "days as spreadsheets count them" });
        table("thousands are no fractions",
            { { "log.csv", "user;item;correct;order\nu;a;1;1\nv;b;0;2\nv;b;1;1,234\n" },
                { "items.csv", "item;text\na;Ay\nb;Bee\n" } },
            { "u,a,1,1", "v,b,0,2" }, { "1 malformed lines" });

        // Tables of one form.
        table("two classes", { { "class_A.csv", head + "1,a,1\n" }, { "class_B.csv", head + "1,b,0\n2,a,0\n" }, items },
            { "class_A-1,a,1", "class_B-1,b,0", "class_B-2,a,0" },
            { "the students of class_A, class_B are kept apart" });
        table("classes by number, in folders",
            { { "class 1/log.csv", head + "1,a,1\n" }, { "class 2/log.csv", head + "1,b,0\n" }, items },
            { "class 1-1,a,1", "class 2-1,b,0" }, { "kept apart" });
        table("two classes, a question a column",
            { { "class_A.csv", "student,a,b\n1,1,0\n" }, { "class_B.csv", "student,a,b\n1,0,1\n" }, items },
            { "class_A-1,a,1", "class_A-1,b,0", "class_B-1,a,0", "class_B-1,b,1" }, { "kept apart" });
        table("two tests of the same students",
            { { "test a.csv", head + "1,a,1\n" }, { "test b.csv", head + "1,b,0\n" }, items }, { "1,a,1", "1,b,0" });
    }

    void answers()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, interactions);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString(), out = (dir.path() + "/out").toStdString();
        ImportSummary summary;
        ImportMapping mapping;
        const auto error = errorOf([&] {
            mapping = previewImport({ in }).mapping;
            summary = importDataset({ in }, mapping, out);
        });
        QVERIFY2(!error, error ? error->what() : "");
        QVERIFY(mappingFromJson(mappingToJson(mapping), "again") == mapping);
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv").mid(1), interactions);
        for (const QString &part : told)
            QVERIFY2(saidBy(summary).contains(part), qPrintable(saidBy(summary)));
    }

    /// The preview of tables that are read together shows them, a question a column, too.
    void togetherInThePreview()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in",
            { { "class_A.csv", "student,a,b\n1,1,0\n" }, { "class_B.csv", "student,a,b\n1,0,1\n" },
                { "items.csv", "item,text\na,Ay\nb,Bee\n" } }));
        const ImportPreview preview = previewImport({ (dir.path() + "/in").toStdString() });
        QCOMPARE(preview.mapping.format, ImportFormat::Wide);
        QStringList read;
        for (const std::string &file : preview.answerFiles)
            read << QString::fromStdString(file);
        QCOMPARE(read, (QStringList { "class_A.csv", "class_B.csv" }));
    }

    /// The same columns in a folder that is opened as it is.
    void partsOfAnOpenedFolder_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<int>("trained"); // users in the training part
        QTest::addColumn<QString>("rule");
        QTest::newRow("words") << QByteArray("user,item,correct,set\nu,a,1,train\nv,b,0,test\nw,a,0,valid\n") << 1
                               << "by the column \"set\"";
        QTest::newRow("0 and 1") << QByteArray("user,item,correct,is_test\nu,a,1,0\nv,b,0,1\nw,a,0,1\n") << 1
                                 << "by the column \"is_test\"";
        QTest::newRow("another set") << QByteArray("user,item,correct,set\nu,a,1,1\nv,b,0,2\nw,a,0,3\n") << 2
                                     << "users";
    }

    void partsOfAnOpenedFolder()
    {
        const QTemporaryDir dir;
        QFETCH(const QByteArray, log);
        QVERIFY(writeFiles(dir.path(), { { "interactions.csv", log }, { "items.csv", "item,text\na,Ay\nb,Bee\n" } }));
        RunConfig config;
        config.data = dir.path().toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        config.validationShare = 0.34;
        config.testShare = 0;
        const auto dataset = loadDataset(config);
        QFETCH(const QString, rule);
        QVERIFY2(QString::fromStdString(sentenceOf(dataset->summary.splitRule)).contains(rule),
            sentenceOf(dataset->summary.splitRule).c_str());
        QTEST(static_cast<int>(dataset->trainSize()), "trained");
    }

    void news_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("behaviors"); // of the first part
        QTest::addColumn<QString>("article"); // the first one's beginning
        QTest::addColumn<QStringList>("told");
        const QByteArray news = "news_id,category,subcategory,title,abstract,url,title_entities,abstract_entities\n"
                                "N1,s,g,\"One, \"\"1\"\"\",Abs,http://x,[],[]\nN2,s,g,Two,,,[],[]\n";
        const QByteArray behaviors = "impression_id,user_id,time,history,impressions\n"
                                     "7,U1,11/12/2019 2:14:46 PM,N1,N2-1 N1-0\n8,U2,11/12/2019 3:14:46 PM,,N1-1 N2-0\n";
        const QStringList mind { "7\tU1\t11/12/2019 2:14:46 PM\tN1\tN2-1 N1-0",
            "8\tU2\t11/12/2019 3:14:46 PM\t\tN1-1 N2-0" };
        const QString one = "N1\ts\tg\tOne, \"1\"\tAbs\thttp://x\t[]\t[]";
        QTest::newRow("MIND as CSV") << Files { { "news.csv", news }, { "behaviors.csv", behaviors } } << mind << one
                                     << QStringList { "behaviors.csv: impressions" };
        const auto numbered = [](const QByteArray &table) { // with pandas' index
            QByteArray all;
            int n = -1;
            for (const QByteArray &line : table.trimmed().split('\n'))
                all += (n < 0 ? QByteArray() : QByteArray::number(n)) + ',' + line + '\n', ++n;
            return all;
        };
        QTest::newRow("MIND as CSV with an index")
            << Files { { "news.csv", numbered(news) }, { "behaviors.csv", numbered(behaviors) } } << mind << one
            << QStringList();
        const QByteArray articles
            = "article_id,title,subtitle,body,category,category_str,url\n101,Titel,Under,\"Krop\n2\",142,sport,http://x\n102,To,,,142,sport,\n103,Tre,,,142,sport,\n";
        const QByteArray inView
            = "impression_id,article_id,impression_time,article_ids_inview,article_ids_clicked,user_id\n"
              "5,,2023-05-21 21:06:50,\"[101 102\n 103]\",[102],13\n6,,2023-05-21 21:07:50,[103 ... 101],[103],13\n";
        const QByteArray history = "user_id,article_id_fixed\n13,\"[101 102\n ... 103\n 101]\"\n14,[101]\n";
        QTest::newRow("EB-NeRD as CSV") << Files { { "articles.csv", articles }, { "train/behaviors.csv", inView },
            { "train/history.csv", history }, { "validation/behaviors.csv", inView },
            { "validation/history.csv", history } }
                                        << QStringList { "5\t13\t2023-05-21 21:06:50\t103 101\t101-0 102-1 103-0" }
                                        << "101\tsport\t\tTitel\tUnder\thttp://x\t\t\tKrop 2"
                                        << QStringList { "impressions whose list pandas has cut",
                                               "histories that pandas has cut",
                                               "behaviors.csv: impressions, part validation",
                                               "what the users have read before" };
    }

    void news()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportSummary summary;
        const auto error = errorOf([&] {
            const ImportMapping mapping = previewImport({ in }).mapping;
            QCOMPARE(mapping.format, ImportFormat::Mind);
            summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        });
        QVERIFY2(!error, error ? error->what() : "");
        const QString out = dir.path() + (QFile::exists(dir.path() + "/out/train") ? "/out/train" : "/out");
        QTEST(linesOfFile(out + "/behaviors.tsv"), "behaviors");
        QFETCH(const QString, article);
        QVERIFY2(linesOfFile(out + "/news.tsv").at(0).startsWith(article),
            qPrintable(linesOfFile(out + "/news.tsv").at(0)));
        for (const QString &part : told)
            QVERIFY2(saidBy(summary).contains(part), qPrintable(saidBy(summary)));
        RunConfig config;
        config.data = (dir.path() + "/out").toStdString();
        config.model = "random";
        config.vocabularySize = 60;
        config.split = SplitRule::Rows;
        QVERIFY(loadDataset(config)->trainSize() > 0);
    }

    /// What was used or recommended, in place of stars.
    void uses_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<int>("left"); // rows that are no clicks
        QTest::addColumn<QString>("told");
        const auto rows = [](auto &&row) { // four users, three games each
            QByteArray all;
            for (int u = 0; u < 4; ++u)
                for (int k = 0; k < 3; ++k)
                    all += row(QByteArray::number(u), QByteArray::number((u + k) % 6), k) + '\n';
            return all;
        };
        const auto things = [](auto &&row) {
            QByteArray all;
            for (int i = 0; i < 6; ++i)
                all += row(QByteArray::number(i)) + '\n';
            return all;
        };
        const auto date = [](int k) { return "2022-12-0" + QByteArray::number(k + 1); };
        QTest::newRow("Steam's recommendations")
            << Files { { "games.csv", "app_id,title,rating\n" + things([](const QByteArray &i) {
                            return i + ",Game " + i + ",Positive";
                        }) },
                   { "recommendations.csv",
                       "app_id,date,is_recommended,hours,user_id\n" + rows([&](const auto &u, const auto &i, int k) {
                           return i + ',' + date(k) + (k == 2 ? ",false," : ",true,") + "3.5," + u;
                       }) } }
            << 4 << "where its \"is_recommended\" is 1 or more";
        QTest::newRow("Steam's reviews, hours, JSON of Python")
            << Files { { "games.json", things([](const QByteArray &i) {
                            return "{'app_name': 'Game " + i + "', 'id': '" + i + "'}";
                        }) },
                   { "reviews.json", rows([&](const auto &u, const auto &i, int k) {
                        return "{'username': 'u" + u + "', 'hours': " + QByteArray::number(2.5 * k)
                            + ", 'product_id': '" + i + "', 'date': '" + date(k) + "'}";
                    }) } }
            << 4 << "where its \"hours\" is 1 or more";
        QTest::newRow("Steam's libraries: users with lists, names beside the ids") << Files { { "users.json",
            [] {
                QByteArray all;
                for (int u = 0; u < 4; ++u) {
                    all += "{'user_id': 'u" + QByteArray::number(u) + "', 'items': [";
                    for (int k = 0; k < 3; ++k) {
                        const QByteArray i = QByteArray::number((u + k) % 6);
                        all += (k ? ", " : "") + QByteArray("{'item_id': '") + i + "', 'item_name': \"Game's " + i
                            + "\", 'playtime_forever': " + QByteArray::number(60 * k) + '}';
                    }
                    all += "]}\n";
                }
                return all;
            }() } } << 4 << "where its \"playtime_forever\" is 1 or more";
        QTest::newRow("Last.fm") << Files { { "artists.dat", "id\tname\turl\n" + things([](const QByteArray &i) {
                                                 return i + "\tArtist " + i + "\thttp://x";
                                             }) },
            { "user_artists.dat", "userID\tartistID\tweight\n" + rows([](const auto &u, const auto &i, int k) {
                 return u + '\t' + i + '\t' + QByteArray::number(13000 - k);
             }) },
            { "user_taggedartists.dat", "userID\tartistID\ttagID\n0\t1\t1\n" },
            { "tags.dat", "tagID\ttagValue\n1\tmetal\n" } }
                                 << 0 << "where its \"weight\" is 1 or more";
    }

    void uses()
    {
        QFETCH(const Files, files);
        QFETCH(const int, left);
        QFETCH(const QString, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        ImportSummary summary;
        const auto error = errorOf([&] {
            const ImportMapping mapping = previewImport({ in }).mapping;
            QCOMPARE(mapping.format, ImportFormat::MovieLens);
            QCOMPARE(mapping.positiveRating, 1.0);
            summary = importDataset({ in }, mapping, (dir.path() + "/out").toStdString());
        });
        QVERIFY2(!error, error ? error->what() : "");
        QCOMPARE(summary.interactions, 12);
        QCOMPARE(summary.items, 6);
        if (left > 0)
            QVERIFY2(
                linesOf(summary.issues).contains(QString("%1 ratings below the limit, which are no clicks").arg(left)),
                qPrintable(saidBy(summary)));
        QVERIFY2(saidBy(summary).contains(told), qPrintable(saidBy(summary)));
        QVERIFY(!linesOfFile(dir.path() + "/out/behaviors.tsv").isEmpty());
    }

    /// What others may not read is not written for them.
    void privateSources()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", { { "log.csv", "user,item,correct,text\nu,a,1,Ay\nu,a,0,Ay\n" } }));
        const fs::path in = (dir.path() + "/in").toStdString();
        for (const bool secret : { false, true }) {
            const QString out = dir.path() + (secret ? "/secret" : "/open");
            if (secret)
                fs::permissions(in / "log.csv", fs::perms::owner_read | fs::perms::owner_write);
            importDataset({ in }, previewImport({ in }).mapping, out.toStdString());
            QCOMPARE((fs::status(out.toStdString()).permissions() & fs::perms::others_all) == fs::perms::none, secret);
        }
    }

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportForms)
#include "tst_import_forms.moc"
