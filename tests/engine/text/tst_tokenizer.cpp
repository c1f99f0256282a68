// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "api/error.h"
#include "base/job.h"
#include "data_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace gram;

namespace {

constexpr std::int32_t unknown = 1, cls = 2, sep = 3;

/// Sentences of a small invented language.
std::vector<std::string> sentences(int count)
{
    const std::vector<std::string> words { "the", "river", "bends", "slowly", "under", "old", "bridges", "and", "boats",
        "follow", "its", "course", "while", "people", "watch", "from", "windows", "above" };
    std::vector<std::string> result;
    unsigned state = 1;
    for (int i = 0; i < count; ++i) {
        std::string sentence;
        for (int w = 0; w < 8; ++w) {
            state = state * 1664525u + 1013904223u;
            sentence += (w ? " " : "") + words[(state >> 16) % words.size()];
        }
        result.push_back(sentence);
    }
    return result;
}

std::vector<std::string_view> views(const std::vector<std::string> &texts)
{
    return { texts.begin(), texts.end() };
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainedModel()
    {
        const auto texts = sentences(300);
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(texts), 100));
        QVERIFY(tokenizer.vocabularySize() > 30);
        QVERIFY(tokenizer.vocabularySize() <= 100);

        const auto ids = tokenizer.encode("The river bends", 48);
        QCOMPARE(ids.front(), cls);
        QCOMPARE(ids.back(), sep);
        QVERIFY(ids.size() > 2);
        for (std::size_t i = 1; i + 1 < ids.size(); ++i) {
            QVERIFY(ids[i] > sep); // nothing of a seen text is unknown, padding or special
            QVERIFY(ids[i] < tokenizer.vocabularySize());
        }
        QCOMPARE(tokenizer.encode("THE RIVER BENDS", 48), ids); // case does not matter
        QCOMPARE(tokenizer.encode("  the  river\tbends ", 48), ids); // nor do blanks
        QVERIFY(tokenizer.encode("the river follows", 48) != ids);
    }

    void sameTextsSameBytes()
    {
        const auto texts = sentences(300);
        const std::string model = Tokenizer::train(views(texts), 200);
        QVERIFY(Tokenizer::train(views(texts), 200) == model);
        QVERIFY(Tokenizer::train(views(sentences(150)), 200) != model);
    }

    void vocabularySizes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 32, 100, 1023, 1024, 4000, 250'000 })
            QTest::addRow("%d", size) << size;
    }

    void vocabularySizes()
    {
        QFETCH(const int, size);
        const auto texts = sentences(200);
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(texts), size));
        QVERIFY(tokenizer.vocabularySize() <= size);
        QVERIFY(tokenizer.vocabularySize() > 4);
        // With room for bytes nothing is unknown, not even what was never seen.
        const auto ids = tokenizer.encode("\xe6\xbc\xa2 \xd0\x96", 48);
        QCOMPARE(std::count(ids.begin(), ids.end(), unknown) == 0, size >= 1024);
        for (const std::int32_t id : ids)
            QVERIFY(id >= 0 && id < tokenizer.vocabularySize());
    }

    void corpora_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("size");
        QStringList chinese; // more characters than the vocabulary has pieces
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int c = 0; c < 20; ++c)
                text += QChar(0x4e00 + (i * 20 + c) % 3000);
            chinese << text;
        }
        QTest::newRow("one letter") << QStringList { "a" } << 4000;
        QTest::newRow("one word") << QStringList { "word" } << 100;
        QTest::newRow("more characters than pieces") << chinese << 1200;
        QTest::newRow("hardly any pieces") << chinese << 32;
        QTest::newRow("names of special pieces") << QStringList { "[CLS] [SEP] <s> </s> [PAD]" } << 1024;
        QTest::newRow("one long text") << QStringList { QString("abc def ghi ").repeated(20'000) } << 100;
    }

    void corpora()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const int, size);
        std::vector<std::string> utf8;
        for (const QString &text : texts)
            utf8.push_back(text.toStdString());
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(utf8), size));
        QVERIFY(tokenizer.vocabularySize() <= size);
        const auto ids = tokenizer.encode(utf8.front(), 16);
        QCOMPARE(ids.front(), cls);
        QCOMPARE(ids.back(), sep);
        // A special token's name in a text is that token, as in transformers.
        const auto named = [&](std::string_view name) { return utf8.front().find(name) != std::string::npos ? 2 : 1; };
        QCOMPARE(std::count(ids.begin(), ids.end(), cls), named("[CLS]"));
        QCOMPARE(std::count(ids.begin(), ids.end(), sep), named("[SEP]"));
    }

    void nothingToTrainOn()
    {
        const auto error = errorOf([] { Tokenizer::train({}, 1000); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Tokenizer);
    }

    void encode_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("maxTokens");
        QTest::addColumn<int>("size");
        QTest::newRow("cut") << QByteArray("the river bends ").repeated(50) << 10 << 10;
        QTest::newRow("as short as can be") << QByteArray("the river bends") << 3 << 3;
        QTest::newRow("empty") << QByteArray() << 48 << 2;
        QTest::newRow("blanks") << QByteArray(" \t ") << 48 << 2;
    }

    void encode()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, maxTokens);
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(sentences(300)), 100));
        const auto ids = tokenizer.encode({ text.data(), std::size_t(text.size()) }, maxTokens);
        QTEST(int(ids.size()), "size");
        QCOMPARE(ids.front(), cls);
        QCOMPARE(ids.back(), sep);
        // A cut text begins as the whole one does.
        const auto whole = tokenizer.encode({ text.data(), std::size_t(text.size()) }, 4096);
        QVERIFY(std::equal(ids.begin(), ids.end() - 1, whole.begin()));
    }

    void anyBytes()
    {
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(sentences(300)), 1024));
        for (const QByteArray &bytes : { QByteArray("\xff\xfe\x80"), QByteArray("a\0b", 3),
                 QByteArray("\xf0\x9f\x98\x80"), QByteArray(100'000, 'x') }) {
            const auto ids = tokenizer.encode({ bytes.data(), std::size_t(bytes.size()) }, 48);
            QVERIFY(ids.size() >= 2 && ids.size() <= 48);
        }
    }

    void roundTripThroughAFile()
    {
        const std::string model = Tokenizer::train(views(sentences(300)), 100);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "t.model", QByteArray::fromStdString(model) } }));
        const Tokenizer tokenizer = Tokenizer::fromFile((dir.path() + "/t.model").toStdString());
        QVERIFY(tokenizer.files().at("spiece.model") == model);
        QCOMPARE(tokenizer.encode("the river", 48), Tokenizer::fromMemory(model).encode("the river", 48));
    }

    void textsThatNormalizationEmpties()
    {
        const std::vector<std::string> texts(9, "\u200b\u200b");
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(texts), 100));
        QCOMPARE(tokenizer.encode(texts[0], 8).size(), std::size_t { 2 });
    }

    void notAModel()
    {
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path(), { { "text", "This is no model.\n" }, { "empty", "" } }));
        for (const char *name : { "text", "empty" }) {
            const auto error = errorOf([&] { Tokenizer::fromFile((dir.path() + '/' + name).toStdString()); });
            QVERIFY(error);
            QCOMPARE(error->code(), ErrorCode::Tokenizer);
        }
        const auto absent = errorOf([&] { Tokenizer::fromFile((dir.path() + "/absent").toStdString()); });
        QVERIFY(absent);
        QCOMPARE(absent->code(), ErrorCode::FileNotFound);
        const auto folder = errorOf([&] { Tokenizer::fromFile(dir.path().toStdString()); });
        QVERIFY(folder);
        QCOMPARE(folder->code(), ErrorCode::FileUnreadable);
    }

    void threads()
    {
        const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(views(sentences(300)), 100));
        const auto texts = sentences(500);
        std::vector<std::vector<std::int32_t>> expected;
        for (const std::string &text : texts)
            expected.push_back(tokenizer.encode(text, 48));
        std::vector<int> different(4, 0);
        std::vector<std::jthread> pool;
        for (std::size_t t = 0; t < different.size(); ++t) {
            pool.emplace_back([&, t] {
                for (std::size_t i = 0; i < texts.size(); ++i)
                    different[t] += tokenizer.encode(texts[i], 48) != expected[i];
            });
        }
        pool.clear();
        QCOMPARE(different, std::vector<int>(4, 0));
    }

    void cancel()
    {
        std::stop_source source;
        source.request_stop();
        const auto texts = sentences(10);
        QVERIFY_EXCEPTION_THROWN(Tokenizer::train(views(texts), 100, source.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
