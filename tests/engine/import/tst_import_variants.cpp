// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"
#include "import/import_dataset.h"

#include "import_files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

class TestImportVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What people bring: layouts that are like one, but not it.
    void variants_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QStringList>("interactions"); // without the header
        QTest::addColumn<QStringList>("told"); // parts of notes, issues and of what became of the files
        const Files::value_type items { "items.csv", "item,text\na,Ay\nb,Bee\n" };
        const auto table = [](const char *row, const Files &files, const QStringList &interactions,
                               const QStringList &told = {}) { QTest::newRow(row) << files << interactions << told; };
        const QByteArray head = "user,item,correct\n";

        table("train, valid and test",
            { { "train.csv", head + "u,a,1\n" }, { "valid.csv", head + "v,a,0\n" }, { "test.csv", head + "w,b,1\n" },
                items },
            { "w,b,1,test", "u,a,1,train", "v,a,0,validation" },
            { "test.csv: answers, part test", "valid.csv: answers, part validation" });
        table("in folders of one name",
            { { "Train/log.csv", head + "u,a,1\n" }, { "VAL/log.csv", head + "v,a,0\n" }, items },
            { "u,a,1,train", "v,a,0,validation" }, { "in/VAL/log.csv: answers, part validation" });
        table("folds: only the first",
            { { "x_train1.csv", head + "u,a,1\n" }, { "x_test1.csv", head + "v,a,0\n" },
                { "x_train2.csv", head + "v,a,0\n" }, { "x_test2.csv", head + "u,a,1\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "x_train2.csv: not read: fold 1 is" });
        table("folds, the first without a test part",
            { { "fold1_train.csv", head + "u,a,1\n" }, { "fold2_train.csv", head + "v,a,0\n" },
                { "fold2_test.csv", head + "u,b,1\n" }, { "fold10_train.csv", head + "u,b,0\n" }, items },
            { "u,b,1,test", "v,a,0,train" },
            { "fold1_train.csv: not read: fold 2 is", "fold10_train.csv: not read: fold 2 is" });
        table("folds, the second without a test part",
            { { "fold1_train.csv", head + "u,a,1\n" }, { "fold1_test.csv", head + "v,a,0\n" },
                { "fold2_train.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "fold2_train.csv: not read: fold 1 is" });
        table("folds with one test part for all",
            { { "cv/train_fold1.csv", head + "u,a,1\n" }, { "cv/train_fold2.csv", head + "v,a,0\n" },
                { "cv/test.csv", head + "w,b,0\n" }, items },
            { "w,b,0,test", "u,a,1,train" }, { "train_fold2.csv: not read: fold 1 is" });
        table("folds of training alone",
            { { "train_fold2.csv", head + "u,a,1\n" }, { "train_fold10.csv", head + "v,a,0\n" }, items },
            { "u,a,1,train" }, { "train_fold10.csv: not read: fold 2 is" });
        table("folds in folders",
            { { "fold_2/train.csv", head + "v,a,0\n" }, { "fold_1/train.csv", head + "u,a,1\n" },
                { "fold_1/test.csv", head + "w,b,0\n" }, items },
            { "w,b,0,test", "u,a,1,train" }, { "fold_2/train.csv: not read: fold 1 is" });
        table("pieces of two parts",
            { { "train_1.csv", head + "u,a,1\n" }, { "train_2.csv", head + "u,b,1\n" },
                { "test_3.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train", "u,b,1,train" });
        table("pieces of a part",
            { { "train_1.csv", head + "u,a,1\n" }, { "train_2.csv", head + "u,b,1\n" }, { "dev.csv", head + "v,a,0\n" },
                items },
            { "v,a,0,validation", "u,a,1,train", "u,b,1,train" }, { "train_2.csv: answers, part train" });
        table("a whole beside its parts",
            { { "all.csv", head + "u,a,1\nv,a,0\n" }, { "train.csv", head + "u,a,1\n" },
                { "test.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train" }, { "all.csv: not read, as its name tells no part" });
        table("equal parts",
            { { "train.csv", head + "u,a,1\nu,b,0\n" }, { "valid.csv", head + "v,a,0\n" },
                { "test.csv", head + "v,a,0\n" }, items },
            { "v,a,0,test", "u,a,1,train", "u,b,0,train", "v,a,0,validation" }, { "valid.csv are the same" });
        table("other tables of answers",
            { { "big.csv", head + "u,a,1\nu,b,1\n" }, { "small.csv", head + "v,a,0\n" }, items }, { "u,a,1", "u,b,1" },
            { "small.csv: not read" });
        table("a skill's row far from the answer's first",
            { { "log.csv",
                  "order_id,user_id,problem_id,correct,skill_id\n1,u,a,1,5\n2,u,b,0,5\n2,u,b,0,6\n1,u,a,1,6\n3,u,a,1,6\n" },
                { "p.csv", "problem_id,text\na,Ay\nb,Bee\n" } },
            { "u,a,1,1,5", "u,b,0,2,5", "u,a,1,3,6" }, { "2 rows that repeat an answer" });
        // Rows of one answer for several skills, told by whatever column: or labels leak.
        const QString repeats = "rows that repeat an answer for another skill";
        for (const char *name : { "kc_id", "tag_id", "subject", "standard", "concept", "Main Topic" })
            table(qPrintable(QString("a row for each %1, with a time").arg(name)),
                { { "log.csv",
                      QByteArray("user,item,correct,timestamp,") + name
                          + "\nu,a,1,1,5\nu,b,0,2,5\nu,a,1,1,6\nv,a,0,1,5\nv,a,0,1,6\n" },
                    items },
                QByteArray(name) == "concept" ? QStringList { "u,a,1,1,5", "u,b,0,2,5", "v,a,0,1,5" }
                                              : QStringList { "u,a,1,1", "u,b,0,2", "v,a,0,1" },
                { "2 " + repeats });
        table("no time: a row for each skill, and a try again",
            { { "log.csv", "user,item,correct,skill\nu,a,1,5\nu,a,1,6\nu,b,0,5\nu,a,1,5\nu,a,1,6\nv,a,0,5\nv,a,0,6\n" },
                items },
            { "u,a,1,5", "u,b,0,5", "u,a,1,5", "v,a,0,5" }, { "3 " + repeats });
        table("no time, sorted by the skill",
            { { "log.csv", "user,item,correct,kc_id,row\nu,a,1,5,1\nu,b,0,5,2\nv,a,0,5,3\nu,a,1,6,4\nv,a,0,6,5\n" },
                items },
            { "u,a,1", "u,b,0", "v,a,0" }, { "2 " + repeats, "\"kc_id\" is taken for skills" });
        table("no time, the same item in lessons of two skills",
            { { "log.csv", "user,item,correct,skill\nu,a,1,5\nu,b,0,5\nv,a,1,5\nw,a,1,6\nu,a,1,6\nx,a,0,5\n" }, items },
            { "u,a,1,5", "u,b,0,5", "v,a,1,5", "w,a,1,6", "u,a,1,6", "x,a,0,5" });
        table("other seconds are other answers",
            { { "log.csv",
                  "user,item,correct,kc,ms_first_response\nu,a,1,5,801\nu,a,1,6,905\nv,a,1,5,77\nv,a,1,6,78\n" },
                items },
            { "u,a,1,801,5", "u,a,1,905,6", "v,a,1,77,5", "v,a,1,78,6" });
        table("another try",
            { { "log.csv", "user,item,correct,attempt\nu,a,0,1\nu,a,0,2\nu,b,1,1\nv,a,1,1\n" }, items },
            { "u,a,0", "u,a,0", "u,b,1", "v,a,1" });
        table("another device",
            { { "log.csv",
                  "user,item,correct,origin\nu,a,1,web\nu,a,1,app\nv,a,1,web\nw,a,1,app\nv,b,1,web\nv,b,1,app\n" },
                items },
            { "u,a,1", "u,a,1", "v,a,1", "w,a,1", "v,b,1", "v,b,1" });
        table("the items are the skills",
            { { "log.csv",
                  "order_id,user_id,problem_id,correct,skill_id\n1,u,901,1,5\n1,u,901,1,6\n2,u,902,0,6\n3,u,901,1,5\n" },
                { "skills.csv", "skill_id,skill_name\n5,Ay\n6,Bee\n" } },
            { "u,5,1,1", "u,6,0,2", "u,5,1,3" }, { "1 " + repeats, "the items are skills" });
        table("the items are the skills, no time",
            { { "log.csv",
                  "user_id,problem_id,correct,skill_id\nu,901,1,5\nu,901,1,6\nu,902,0,6\nv,901,0,5\nv,901,0,6\n" },
                { "skills.csv", "skill_id,skill_name\n5,Ay\n6,Bee\n" } },
            { "u,5,1", "u,6,0", "v,5,0" }, { "2 " + repeats });
        table("AKT's lists with a row for each skill",
            { { "x.csv", "0,77\n1,1,2,1,1\n5,6,5,5,6\n1,1,0,1,1\n1,78\n2\n6\n0\n" },
                { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,5", "78,2,0,6" }, { "2 " + repeats });
        table("pyKT's lines with a row for each concept",
            { { "data.txt", "u,4\na,a,a,b\n5,6,5,7\n1,1,1,0\n10,10,20,30\nNA\n" }, items },
            { "u,a,1,10,,5", "u,a,1,20,,5", "u,b,0,30,,7" }, { "1 " + repeats });
        table("pyKT's table without times",
            { { "seq.csv", "fold,uid,questions,concepts,responses\n0,u,\"a,a,b,a\",\"1,2,3,1\",\"1,1,0,1\"\n" },
                items },
            { "u,a,1,0,1", "u,b,0,1,3", "u,a,1,2,1" }, { "1 " + repeats });
        table("days first",
            { { "log.csv", "user,item,correct,date\nu,a,1,3/4/2020 10:00\nu,b,0,25/3/2020 10:00\n" }, items },
            { "u,a,1,2020-04-03T10:00:00Z", "u,b,0,2020-03-25T10:00:00Z" }, { "the day first" });
        table("days or months first",
            { { "log.csv", "user,item,correct,date\nu,a,1,3/4/2020\nu,b,0,5/4/2020\n" }, items },
            { "u,a,1,2020-03-04T00:00:00Z", "u,b,0,2020-05-04T00:00:00Z" },
            { "do not tell whether the day or the month" });
        table("times with zones",
            { { "log.csv",
                  "user,item,correct,time\nu,a,1,2021-03-01T10:00:00+09:00\nu,b,0,Mon Mar  1 10:00:00 2021\nu,b,0,2021-03-01 10:00:00 UTC\n" },
                items },
            { "u,a,1,2021-03-01T10:00:00+09:00", "u,b,0,2021-03-01T10:00:00Z", "u,b,0,2021-03-01 10:00:00 UTC" });
        table("no time", { { "log.csv", head + "u,a,1\nu,b,0\n" }, items }, { "u,a,1", "u,b,0" },
            { "in the order of the rows" });
        table("scores",
            { { "log.csv", "user,item,score\n" + QByteArray("u,a,0\nu,b,100\nu,a,40\nu,b,50\n").repeated(5) }, items },
            QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" } + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" }
                + QStringList { "u,a,0", "u,b,1", "u,a,0", "u,b,1" },
            { "scores up to 100: an answer is right from 50 on" });
        table("words for right", { { "log.csv", "user,item,correct\nu,a,T\nu,b,no\nv,a,Yes\nv,b,f\n" }, items },
            { "u,a,1", "u,b,0", "v,a,1", "v,b,0" });
        table("other languages' words", { { "log.csv", "user,item,correct\nu,a,ja\nu,b,Nein\n" }, items },
            { "u,a,1", "u,b,0" });
        table("one class", { { "log.csv", head + "u,a,1\nv,b,1\n" }, items }, { "u,a,1", "v,b,1" },
            { "all answers are right" });
        table("one user", { { "log.csv", head + "u,a,1\nu,b,0\n" }, items }, { "u,a,1", "u,b,0" }, { "of one user" });
        table("ids of floats",
            { { "log.csv", "user,item,correct\nu,7.0,1\nu,8.0,0\n" }, { "items.csv", "item,text\n7,Ay\n8,Bee\n" } },
            { "u,7,1", "u,8,0" }, { "7.0 with 7" });
        table("ids of floats in the texts",
            { { "log.csv", "user,item,correct\nu,7,1\nu,8,0\n" }, { "items.csv", "item,text\n7.0,Ay\n8.0,Bee\n" } },
            { "u,7.0,1", "u,8.0,0" }, { "7 with 7.0" });
        table("camelCase; the texts sort first",
            { { "a_questions.csv", "QuestionId,QuestionText\n1,Ay\n2,Bee\n" },
                { "b_log.csv", "QuestionId,UserId,AnswerId,IsCorrect,CorrectAnswer\n1,u,7,1,2\n2,u,8,0,2\n" } },
            { "u,1,1", "u,2,0" }, { "a_questions.csv: the items' texts" });
        table("the id has another name in the texts",
            { { "log.csv", "user_id,exercise,correct\nu,add,true\nu,sub,false\n" },
                { "tree.csv", "name,live,pretty_display_name\nadd,1,Addition\nsub,1,Subtraction\n" } },
            { "u,add,1", "u,sub,0" });
        table("the texts are the skills'",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,901,1,1\nu,902,2,0\n" },
                { "skills.csv", "skill_id,skill_name\n1,Ay\n2,Bee\n" } },
            { "u,1,1", "u,2,0" });
        table("the numbers of skills and problems overlap",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "skill_id,skill_name\n0,S0\n1,S1\n2,S2\n3,S3\n" },
                { "problems.csv", "problem_id,body\n1,Ay\n2,Bee\n" } },
            { "u,1,1,2", "u,2,0,1" }, { "problems.csv: the items' texts" });
        table("the numbers overlap and only skills have texts",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "skill_id,skill_name\n0,S0\n1,S1\n2,S2\n3,S3\n" } },
            { "u,2,1", "u,1,0" }, { "skills.csv: the items' texts" });
        table("the numbers overlap and the columns are \"id\"",
            { { "log.csv", "user_id,problem_id,skill_id,correct\nu,1,2,1\nu,2,1,0\n" },
                { "skills.csv", "id,name\n0,S0\n1,S1\n2,S2\n3,S3\n" }, { "problems.csv", "id,title\n1,Ay\n2,Bee\n" } },
            { "u,1,1,2", "u,2,0,1" }, { "problems.csv: the items' texts" });
        table("a table of concepts beside an unnamed one",
            { { "log.csv", "user_id,question_id,correct\nu,1,1\nu,2,0\n" },
                { "concepts.csv", "id,name\n0,S0\n1,S1\n2,S2\n3,S3\n" }, { "texts.tsv", "id\ttext\n1\tAy\n2\tBee\n" } },
            { "u,1,1", "u,2,0" }, { "texts.tsv: the items' texts" });
        table("lists of answers beside two tables of texts",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" },
                { "a_skills.csv", "id,name\n1,S\n2,T\n5,U\n6,V\n" }, { "q.csv", "id,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,6", "78,2,0,6" }, { "q.csv: the items' texts" });
        table("names over one table between",
            { { "log.csv", "UserId,QuestionId,IsCorrect\nu,1,1\nu,2,0\n" },
                { "question_metadata.csv", "QuestionId,SubjectId\n1,\"[3, 71]\"\n2,\"[3, 98]\"\n" },
                { "subject_metadata.csv",
                    "SubjectId,Name,ParentId,Level\n3,Maths,NULL,0\n71,Fractions,3,1\n98,Angles,3,1\n" } },
            { "u,1,1", "u,2,0" }, { "subject_metadata.csv: names" });
        table("pyKT's table without marks of repetition",
            { { "seq.csv",
                  "fold,uid,questions,concepts,responses,timestamps\n0,u,\"a,b,a\",\"1,2,3\",\"1,0,1\",\"10,20,10\"\n" },
                items },
            { "u,a,1,10,1", "u,b,0,20,2" }, { "1 rows that repeat an answer" });
        table("the same answer twice in EdNet is kept, here and when it is read",
            { { "u1.csv",
                  "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n5,2,a,c,100\n6,3,b,d,1\n" },
                { "questions.csv",
                    "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3,0\nb,1,1,a,5,6,0\n" },
                { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } },
            { "u1,a,1,5,100,3,2", "u1,a,1,5,100,3,2", "u1,b,0,6,1,6,5" });
        table("KDD Cup 2010",
            { { "algebra_train.txt",
                  "Row\tAnon Student Id\tProblem Hierarchy\tProblem Name\tStep Name\tFirst Transaction Time\tCorrect First Attempt\tKC(Default)\n"
                  "1\tu\tUnit 1\tP1\tx=1\t2005-09-09 12:24:35.0\t1\tk\n2\tu\tUnit 1\tP1\tx=2\t2005-09-09 12:25:15.0\t0\tk\n" },
                { "algebra_test.txt",
                    "Row\tAnon Student Id\tProblem Hierarchy\tProblem Name\tStep Name\tFirst Transaction Time\tCorrect First Attempt\tKC(Default)\n3\tu\tUnit 1\tP2\tx=1\t2005-09-10 12:24:35.0\t\tk\n" } },
            { "u,P1|x=1,1,2005-09-09 12:24:35.0,k,train", "u,P1|x=2,0,2005-09-09 12:25:15.0,k,train" },
            { "1 answers without a result" });
        table("Excel's first line", { { "log.csv", "sep=;\nuser;item;correct\nu;a;1\nu;b;0\n" }, items },
            { "u,a,1", "u,b,0" });
        table("bars between", { { "log.csv", "user|item|correct\nu|a|1\nu|b|0\n" }, items }, { "u,a,1", "u,b,0" });
        table("latin-1",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, { "items.csv", "item,text\na,caf\xe9\nb,d\xe9j\xe0 vu\n" } },
            { "u,a,1", "u,b,0" }, { "items.csv is not UTF-8: it is read as windows-1252" });
        table("UTF-16",
            { { "log.csv",
                  QByteArray("\xff\xfeu\0s\0e\0r\0,\0i\0t\0e\0m\0,\0c\0o\0r\0r\0e\0c\0t\0\n\0u\0,\0a\0,\0"
                             "1\0\n\0v\0,\0b\0,\0"
                             "0\0\n\0",
                      62) },
                items },
            { "u,a,1", "v,b,0" }, { "UTF-16LE" });
        table("AKT's four lines",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,5", "77,1,1,6", "78,2,0,6" });
        table("AKT's four lines, texts of the skills",
            { { "x.csv", "0,77\n1,2,1\n5,5,6\n1,0,1\n1,78\n2\n6\n0\n" }, { "items.csv", "item,text\n5,Ay\n6,Bee\n" } },
            { "77,5,1,5", "77,5,0,5", "77,6,1,6", "78,6,0,6" }, { "the items are the skills" });
        table("three lines, ids of letters", { { "x.csv", "2,\na,b,\n1,0,\n1,\nb,\n1,\n" }, items },
            { "1,a,1", "1,b,0", "2,b,1" });
        table("three lines headed index, user",
            { { "x.csv", "0,77\n1,2,1\n1,0,1\n1,78\n2\n0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1", "77,2,0", "77,1,1", "78,2,0" });
        table("an array of objects",
            { { "log.json",
                  "[\n {\"user\": \"u\", \"item\": \"a\", \"correct\": 1},\n {\"user\": \"u\", \"item\": \"b\", \"correct\": false}\n]\n" },
                items },
            { "u,a,1", "u,b,0" });
        table("objects by id",
            { { "log.csv", head + "u,1,1\nu,2,0\n" },
                { "questions.json",
                    "{\"1\": {\"content\": \"Ay\", \"type\": \"x\"}, \"2\": {\"content\": \"Bee\"}}" } },
            { "u,1,1", "u,2,0" });
        table("numbers that JSON does not have",
            { { "log.jsonl",
                  "{\"user\": \"u\", \"item\": \"a\", \"correct\": 1, \"x\": NaN}\n{\"user\": \"u\", \"item\": \"b\", \"correct\": 0, \"x\": -Infinity}\n" },
                { "items.jsonl",
                    "{\"id\": \"a\", \"text\": \"NaN and Ay\"}\n{\"id\": \"b\", \"text\": \"Bee\", \"level\": NaN}\n" } },
            { "u,a,1", "u,b,0" });
        table("texts by id",
            { { "log.csv", head + "u,q0,1\nu,q1,0\n" }, { "questions.json", "{\"q0\": \"Ay\", \"q1\": \"Bee\"}" } },
            { "u,q0,1", "u,q1,0" }, { "questions.json: the items' texts" });
        table("texts by id in lines",
            { { "log.csv", head + "u,q0,1\nu,q1,0\n" },
                { "questions.json", "{\n  \"q0\": \"Ay\",\n  \"q1\": \"Bee\"\n}\n" } },
            { "u,q0,1", "u,q1,0" });
        table("tables in wrappers",
            { { "log.json",
                  "{\"version\": 1, \"answers\": [{\"user\": \"u\", \"item\": \"a\", \"correct\": 1}, {\"user\": \"u\", \"item\": \"b\", \"correct\": 0}]}" },
                { "items.json", "{\n\"questions\": {\"a\": {\"text\": \"Ay\"},\n\"b\": {\"text\": \"Bee\"}}\n}" } },
            { "u,a,1", "u,b,0" }, { "log.json are those of its \"answers\"" });
        table("a line of JSON with a mark before it",
            { { "log.jsonl",
                  "\xef\xbb\xbf{\"user\": \"u\", \"item\": \"a\", \"correct\": 1}\n{\"user\": \"u\", \"item\": \"b\", \"correct\": 0}\n" },
                items },
            { "u,a,1", "u,b,0" });
        table("AKT's four lines, two answers each",
            { { "x.csv", "0,77\n1,2\n5,6\n1,0\n1,78\n2,1\n6,5\n0,0\n" }, { "items.csv", "item,text\n1,Ay\n2,Bee\n" } },
            { "77,1,1,5", "77,2,0,6", "78,2,0,6", "78,1,0,5" });
        table("results 1 and 2", { { "log.csv", "user,item,score\nu,a,2\nu,b,1\n" }, items }, { "u,a,1", "u,b,0" },
            { "only 1 and 2: an answer is right from 2 on" });
        table("results -1 and 1", { { "log.csv", head + "u,a,1\nu,b,-1\n" }, items }, { "u,a,1", "u,b,0" },
            { "only -1 and 1: an answer is right from 1 on" });
        table("results 1 and 2, a question a column", { { "wide.csv", "student,a,b\nu,2,1\nv,1,1\n" }, items },
            { "u,a,1", "u,b,0", "v,a,0", "v,b,0" }, { "only 1 and 2" });
        table("high scores",
            { { "log.csv",
                  "user,item,score\n" + QByteArray("u,a,60\nu,b,90\n").repeated(5)
                      + QByteArray("u,a,75\nu,b,95\n").repeated(5) },
                items },
            QStringList(QString("u,a,0 u,b,1 ").repeated(10).split(' ', Qt::SkipEmptyParts)), { "right from 77.5 on" });
        table("comments before the header",
            { { "log.csv", "# written 2020\n# by me\n" + head + "u,a,1\nu,b,0\n" },
                { "items.csv", "#item,text\na,Ay\nb,Bee\n" } },
            { "u,a,1", "u,b,0" }, { "are comments" });
        table("quotes with a backslash",
            { { "log.csv", head + "u,a,1\nu,b,0\n" },
                { "items.csv", "item,text\na,\"Ay \\\"x\\\", y\"\nb,\"Bee\"\n" } },
            { "u,a,1", "u,b,0" }, { "with a backslash" });
        table("RecBole's header",
            { { "log.inter", "user_id:token\titem_id:token\tlabel:float\nu\ta\t1.0\nu\tb\t0.0\n" },
                { "log.item", "item_id:token\ttext:token_seq\na\tAy\nb\tBee\n" } },
            { "u,a,1", "u,b,0" });
        table("units in the header",
            { { "log.csv",
                  "Student Id,Question Id,Is Correct?,Time (UTC)\nu,a,1,2020-03-01 10:05\nu,b,0,2020-03-01 10:06\n" },
                { "items.csv", "Question Id,Question Text (en)\na,Ay\nb,Bee\n" } },
            { "u,a,1,2020-03-01 10:05", "u,b,0,2020-03-01 10:06" });
        table("German",
            { { "antworten.csv", "Sch\xc3\xbcler;Aufgabe;Richtig\nu;a;ja\nu;b;nein\n" },
                { "aufgaben.csv", "Aufgabe;Text\na;Ay\nb;Bee\n" } },
            { "u,a,1", "u,b,0" });
        table("a column Time that is none",
            { { "log.csv",
                  "user,item,correct,Time,Submit Time\nu,a,1,16MS,2020-01-02 10:00:00\nu,b,0,0MS,2020-01-02 10:01:00\n" },
                items },
            { "u,a,1,2020-01-02 10:00:00", "u,b,0,2020-01-02 10:01:00" });
        table("a column time that falls as often as it rises",
            { { "log.csv",
                  "user,item,correct,time\n" + QByteArray("u,a,1,9.5\nu,b,0,3\nu,b,1,8\nu,a,0,4\n").repeated(4) },
                items },
            QString("u,a,1,9.5;u,b,0,3;u,b,1,8;u,a,0,4;").repeated(4).split(';', Qt::SkipEmptyParts),
            { "the answers have no time: each user's are in the order of the rows" });
        table("a date whose clock is in another column, the newest first",
            { { "log.csv",
                  "user,item,correct,Date,Time\nu,a,1,03/01/2020,02:10:00 PM\nu,b,0,03/01/2020,02:05:30 PM\n" },
                items },
            { "u,a,1,2020-03-01T14:10:00Z", "u,b,0,2020-03-01T14:05:30Z" });
        table("rows twice",
            { { "log.csv",
                  "user,item,correct,time\nu,a,1,1583056800\nu,a,1,1583056800\nu,a,1,1583056801\nu,b,0,1583056802\n" },
                items },
            { "u,a,1,1583056800", "u,a,1,1583056801", "u,b,0,1583056802" },
            { "1 rows that are the same as another one in every column" });
        table("rows of one minute may be two answers",
            { { "log.csv", "user,item,correct,time\nu,a,0,2020-03-01 10:00\nu,a,0,2020-03-01 10:00\n" }, items },
            { "u,a,0,2020-03-01 10:00", "u,a,0,2020-03-01 10:00" });
        table("percent", { { "log.csv", "user,item,score\nu,a,100 %\nu,b,0 %\n" }, items }, { "u,a,1", "u,b,0" },
            { "only 0 and 100" });
        table("fractions and decimal commas",
            { { "log.csv", "user;item;score\n" + QByteArray("u;a;4/4\nu;b;1/4\nu;a;0,5\n").repeated(8) },
                { "items.csv", "item;text\na;Ay\nb;Bee\n" } },
            QStringList(QString("u,a,1 u,b,0 u,a,1 ").repeated(8).split(' ', Qt::SkipEmptyParts)),
            { "right from 0.5 on" });
        table("results that are missing", { { "log.csv", head + "u,a,1\nu,b,NaN\nu,b,NULL\nu,a,0\n" }, items },
            { "u,a,1", "u,a,0" }, { "2 answers without a result" });
        table("texts that are missing or twice",
            { { "log.csv", head + "u,a,1\nu,b,0\nu,c,1\n" },
                { "items.csv", "item,text\na,Ay\na,Other\nb,Bee\nc,nan\n" } },
            { "u,a,1", "u,b,0" }, { "1 items without text", "1 items listed again" });
        table("zeros before the ids",
            { { "log.csv", head + "u,7,1\nu,8,0\n" }, { "items.csv", "item,text\n007,Ay\n008,Bee\n" } },
            { "u,007,1", "u,008,0" }, { "7 with 007" });
        table("ProgSnap2",
            { { "MainTable.csv",
                  "SubjectID,ProblemID,EventType,Score,Order,ServerTimestamp\nu,a,Run.Program,1,1,2019-02-18T10:00:00\nu,b,Compile,,2,2019-02-18T10:01:00\nu,b,Run.Program,0,3,2019-02-18T10:02:00\n" },
                { "p.csv", "ProblemID,Prompt\na,Ay\nb,Bee\n" } },
            { "u,a,1,2019-02-18T10:00:00", "u,b,0,2019-02-18T10:02:00" }, { "1 answers without a result" });
        const QByteArray sequences = "fold,uid,questions,concepts,responses\n0,u,\"a,b\",\"1,2\",\"1,0\"\n";
        table("pyKT's parts in several forms",
            { { "kc_level/train_valid_sequences.csv", sequences },
                { "kc_level/test.csv", "fold,uid,questions,concepts,responses\n0,v,a,1,1\n" },
                { "kc_level/test_window_sequences.csv",
                    "fold,uid,questions,concepts,responses\n0,v,\"a,-1\",\"1,-1\",\"1,-1\"\n" },
                { "question_level/train_valid_sequences_quelevel.csv", sequences + "0,w,a,1,1\n" },
                { "question_level/test_quelevel.csv",
                    "fold,uid,questions,concepts,responses\n0,v,\"a\",\"1\",\"1\"\n" },
                items },
            { "v,a,1,0,1,test", "u,a,1,0,1,train", "u,b,0,1,2,train" },
            { "test_quelevel.csv: not read: test.csv has the same part",
                "train_valid_sequences_quelevel.csv: not read: train_valid_sequences.csv has the same part" });
        table("files that are not read",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, items, { "other.csv", "x,y\n1,2\n" }, { "nothing.csv", "" },
                { "list.txt", "a\nb\n" } },
            { "u,a,1", "u,b,0" },
            { "other.csv: not read: its columns (x, y)", "nothing.csv: not read: it is empty",
                "list.txt: not read: it has one column" });
        table("a file that is no text beside",
            { { "log.csv", head + "u,a,1\nu,b,0\n" }, items, { "model.parquet", "PAR1\1\2" } }, { "u,a,1", "u,b,0" },
            { "model.parquet: not read: a Parquet file" });
        table("EdNet's contents folder",
            { { "KT1/u1.csv", "timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,100\n6,2,b,d,200\n" },
                { "contents/lectures.csv", "lecture_id,tags,part\nl1,1,1\n" },
                { "contents/questions.csv",
                    "question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3,0\nb,1,1,a,5,6,0\n" },
                { "texts.csv", "question_id,text\na,Ay\nb,Bee\n" } },
            { "u1,a,1,5,100,3,2", "u1,b,0,6,200,6,5" }, { "texts.csv: the items' texts", "lectures.csv: not read" });
    }

    void variants()
    {
        QFETCH(const Files, files);
        QFETCH(const QStringList, interactions);
        QFETCH(const QStringList, told);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString(), out = (dir.path() + "/out").toStdString();
        ImportSummary summary;
        const auto error = errorOf([&] { summary = importDataset({ in }, previewImport({ in }).mapping, out); });
        QVERIFY2(!error, error ? error->what() : "");
        QCOMPARE(linesOfFile(dir.path() + "/out/interactions.csv").mid(1), interactions);
        QStringList said = linesOf(summary.issues) + notesOf(summary.issues);
        for (const ImportedFile &file : summary.files)
            said << QString::fromStdString(file.name + ": " + file.use);
        for (const QString &part : told)
            QVERIFY2(said.join('\n').contains(part), qPrintable(said.join('\n')));

        // What was written can be read, and says the same.
        RunConfig config;
        config.data = out.string();
        config.model = "random";
        config.vocabularySize = 60;
        config.split = SplitRule::Rows;
        const auto dataset = loadDataset(config);
        std::int64_t answers = 0;
        for (const Part part : { Part::Train, Part::Validation, Part::Test }) {
            const KtSplit &split = dataset->kt(part);
            for (std::size_t i = 0; i < split.user.size(); ++i)
                answers += split.offsets[i + 1] - split.offsets[i] - split.context[i];
        }
        QCOMPARE(answers, summary.interactions);
    }

private:
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportVariants)
#include "tst_import_variants.moc"
