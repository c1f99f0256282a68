// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "text/tokenizer.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <sstream>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const fs::path fixtures = fs::path(GRAM_REFERENCE_DATA) / "tokenizers";
constexpr std::int64_t noLimit = std::int64_t { 1 } << 40;

std::vector<std::string> strings()
{
    return nlohmann::json::parse(fileContent(fixtures / "strings.json")).get<std::vector<std::string>>();
}

/// ids.txt: a line a string, in base 36.
std::vector<std::vector<std::int32_t>> expectedIds(const fs::path &folder)
{
    std::vector<std::vector<std::int32_t>> all;
    std::istringstream lines(fileContent(folder / "ids.txt"));
    for (std::string line; std::getline(lines, line);) {
        all.emplace_back();
        std::istringstream words(line);
        for (std::string word; words >> word;)
            all.back().push_back(static_cast<std::int32_t>(std::stol(word, nullptr, 36)));
    }
    return all;
}

Tokenizer open(const char *name)
{
    return Tokenizer::fromFiles(readTokenizerFiles(fixtures / name), name);
}

/// A sentencepiece model: a list of messages of a text, a score and a kind.
struct PieceList {
    std::string model;

    void add(const std::string &text, float score, char kind)
    {
        std::string piece = std::string("\x0a") + static_cast<char>(text.size()) + text + "\x15";
        piece.append(reinterpret_cast<const char *>(&score), sizeof score);
        piece += { '\x18', kind };
        model += std::string("\x0a") + static_cast<char>(piece.size()) + piece;
    }
};

QString shown(const std::vector<std::int32_t> &ids)
{
    QString text;
    for (std::size_t i = 0; i < std::min<std::size_t>(ids.size(), 40); ++i)
        text += QString::number(ids[i]) + ' ';
    return text;
}

} // namespace

class TestTokenizerFiles : public QObject {
    Q_OBJECT

private slots:
    void idsAreTheReferences_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("word-piece-uncased") << "WordPiece";
        QTest::newRow("word-piece-cased") << "WordPiece";
        QTest::newRow("word-piece-json") << "WordPiece";
        QTest::newRow("byte-level") << "byte-level BPE";
        QTest::newRow("byte-level-json") << "byte-level BPE";
        QTest::newRow("xlm-roberta") << "SentencePiece unigram";
        QTest::newRow("albert") << "SentencePiece unigram";
        QTest::newRow("pieces-unigram") << "SentencePiece unigram";
        QTest::newRow("pieces-bpe") << "SentencePiece BPE";
        // Of every eighth string.
        QTest::newRow("class-over-json") << "WordPiece";
        QTest::newRow("class-of-model-type") << "byte-level BPE";
        QTest::newRow("vocab-lines") << "WordPiece";
        QTest::newRow("mpnet") << "WordPiece";
        QTest::newRow("herbert") << "SentencePiece BPE";
        QTest::newRow("camembert") << "SentencePiece unigram";
        QTest::newRow("albert-unnamed") << "SentencePiece unigram";
        QTest::newRow("pieces-suffix") << "SentencePiece unigram";
    }

    void idsAreTheReferences()
    {
        QFETCH(QString, kind);
        const Tokenizer tokenizer = open(QTest::currentDataTag());
        QCOMPARE(QString::fromStdString(std::string(tokenizer.kind())), kind);
        auto texts = strings();
        const auto expected = expectedIds(fixtures / QTest::currentDataTag());
        QVERIFY(texts.size() >= 2000);
        if (expected.size() != texts.size())
            for (std::size_t i = 0; 8 * i < texts.size(); ++i)
                std::swap(texts[i], texts[8 * i]);
        QVERIFY(expected.size() == texts.size() || expected.size() == (texts.size() + 7) / 8);
        texts.resize(expected.size());
        int wrong = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto ids = tokenizer.encode(texts[i], noLimit);
            for (const std::int32_t id : ids)
                QVERIFY(id >= 0 && id < tokenizer.vocabularySize());
            if (ids == expected[i] || ++wrong > 8)
                continue;
            qWarning().noquote() << i << QString::fromStdString(nlohmann::json(texts[i]).dump(-1, ' ', true)).left(100)
                                 << "\n got " << shown(ids) << "\n want" << shown(expected[i]);
        }
        QCOMPARE(wrong, 0);
    }

    void threadsDoNotChangeTheIds()
    {
        const Tokenizer tokenizer = open("byte-level");
        const auto texts = strings();
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        std::int64_t heard = 0;
        const auto one = tokenizer.encodeAll(views, 16, 1, [&](std::int64_t done) { heard = done; });
        QCOMPARE(heard, static_cast<std::int64_t>(texts.size()));
        QVERIFY(tokenizer.encodeAll(views, 16, 3, [](std::int64_t) {}) == one);
        for (std::size_t i = 0; i < texts.size(); ++i)
            QVERIFY(one[i] == tokenizer.encode(texts[i], 16));
    }

    void anExceptionStopsTheThreads()
    {
        const Tokenizer tokenizer = open("word-piece-cased");
        const std::vector<std::string_view> texts(100'000, "some words to be cut");
        struct Stop { };
        QVERIFY_EXCEPTION_THROWN(tokenizer.encodeAll(texts, 16, 2, [](std::int64_t) { throw Stop(); }), Stop);
    }

    void longTextsLoseTheirEnd_data() { idsAreTheReferences_data(); }

    void longTextsLoseTheirEnd()
    {
        const Tokenizer tokenizer = open(QTest::currentDataTag());
        const std::string text = "one two three four five six seven eight nine ten";
        const auto whole = tokenizer.encode(text, noLimit);
        QVERIFY(whole.size() > 8);
        const auto cut = tokenizer.encode(text, 8);
        QCOMPARE(cut.size(), std::size_t { 8 });
        QVERIFY(std::equal(cut.begin(), cut.end() - 1, whole.begin()));
        QCOMPARE(cut.back(), whole.back());
    }

    void anyBytesGiveIds()
    {
        // As Python's errors="replace" decodes them.
        const Tokenizer tokenizer = open("byte-level");
        QVERIFY(tokenizer.encode("a\xff b\xe4\xbd c", noLimit) == tokenizer.encode("a\uFFFD b\uFFFD c", noLimit));
        QVERIFY(tokenizer.encode("\xed\xa0\x80", noLimit) == tokenizer.encode("\uFFFD\uFFFD\uFFFD", noLimit));
        for (const char *name : { "word-piece-uncased", "xlm-roberta", "albert", "pieces-bpe" }) {
            const Tokenizer other = open(name);
            for (int length = 0; length < 300; ++length) {
                std::string bytes;
                for (int i = 0; i < length; ++i)
                    bytes += static_cast<char>(i * 7919 + length * 31);
                QVERIFY(!other.encode(bytes, noLimit).empty());
            }
        }
    }

    void wordCharactersAreThoseOfRegularExpressions()
    {
        // \w has connectors and joiners, but of the numbers only the decimal digits.
        const Tokenizer tokenizer = Tokenizer::fromFiles({ { "tokenizer.json", R"({
            "added_tokens": [{"id": 5, "content": "tok", "single_word": true, "normalized": false}],
            "pre_tokenizer": {"type": "Whitespace"},
            "model": {"type": "WordPiece", "vocab": {"[UNK]": 0, "x": 1, "\u00b2": 2, "\u203f": 3, "y": 4}}})" } },
            "words");
        const auto ids = [&tokenizer](const char *text) { return tokenizer.encodePlain(text); };
        QCOMPARE(ids("x\u00b2"), (std::vector<std::int32_t> { 1, 2 }));
        QCOMPARE(ids("x\u203fy"), (std::vector<std::int32_t> { 0 }));
        QCOMPARE(ids("x\u200d"), (std::vector<std::int32_t> { 0 }));
        QCOMPARE(ids("\u00b2tok"), (std::vector<std::int32_t> { 2, 5 }));
        QCOMPARE(ids("x\u203ftok"), (std::vector<std::int32_t> { 0 }));
    }

    void sentencePiecesMarkOfABlank()
    {
        // Written in a text, it counts as a blank at the end and as itself elsewhere, if the model
        // has no table that makes a blank of it.
        PieceList pieces;
        const auto add = [&pieces](const std::string &text, float score, char kind) { pieces.add(text, score, kind); };
        add("<unk>", 0, 2);
        add("<s>", 0, 3);
        add("</s>", 0, 3);
        add("\u2581", -3, 1);
        add("\u2581a", -2, 1);
        add("b", -2, 1);
        const Tokenizer tokenizer = Tokenizer::fromFiles({ { "tokenizer.model", pieces.model } }, "marks");
        using Ids = std::vector<std::int32_t>;
        QCOMPARE(tokenizer.encodePlain(" a  b "), (Ids { 4, 3, 5 }));
        QCOMPARE(tokenizer.encodePlain("a \u2581"), (Ids { 4 }));
        QCOMPARE(tokenizer.encodePlain("a\u2581\u2581 \u2581"), (Ids { 4 }));
        QCOMPARE(tokenizer.encodePlain("\u2581"), Ids());
        QCOMPARE(tokenizer.encodePlain("\u2581a"), (Ids { 3, 4 }));
        QCOMPARE(tokenizer.encodePlain("a\u2581b"), (Ids { 4, 3, 5 }));
    }

    void piecesMayReachOverBlanks()
    {
        PieceList pieces;
        pieces.add("<unk>", 0, 2);
        pieces.add("<s>", 0, 3);
        pieces.add("</s>", 0, 3);
        pieces.add("\u2581a", -2, 1);
        pieces.add("\u2581b", -2, 1);
        pieces.add("\u2581a\u2581b", -1, 1);
        const Tokenizer tokenizer = Tokenizer::fromFiles({ { "tokenizer.model", pieces.model } }, "over");
        QCOMPARE(tokenizer.encodePlain("b a b"), (std::vector<std::int32_t> { 4, 5 }));
    }

    void whatTheProgramTrainsIsItsOwnTokenizerJson()
    {
        const auto texts = strings();
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const Tokenizer trained = Tokenizer::fromMemory(Tokenizer::train(views, 2000));
        QCOMPARE(trained.idOf("[PAD]"), 0);
        QCOMPARE(trained.idOf("[MASK]"), 4);
        QVERIFY(trained.files().contains("tokenizer.json"));
        const Tokenizer again = Tokenizer::fromFiles(trained.files(), "again");
        for (const std::string &text : texts)
            QVERIFY(trained.encode(text, 64) == again.encode(text, 64));
    }

    void wrongFilesAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const char *content, const char *says) {
            QTest::newRow(name) << QString(file) << QByteArray(content) << QString(says);
        };
        const char *json = "tokenizer.json";
        row("nothing", "README.md", "", "there is no tokenizer.json");
        row("no JSON", json, "{\"model\": ", "not JSON");
        row("a list", json, "[]", "not a JSON object");
        row("no model", json, "{}", "model");
        row("unknown model", json, R"({"model":{"type":"WordLevel","vocab":{"a":0}}})", "WordLevel");
        row("no vocabulary", json, R"({"model":{"type":"WordPiece"}})", "vocab");
        row("empty vocabulary", json, R"({"model":{"type":"WordPiece","vocab":{}}})", "empty");
        row("token twice", json, R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0,"a":1,"a":2}}})", "twice");
        row("id twice", json, R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0,"a":1,"b":1}}})", "two tokens");
        row("negative id", json, R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0,"a":-1}}})", "no id");
        row("huge id", json, R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0,"a":99999999999}}})", "no id");
        row("text for an id", json, R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0,"a":"1"}}})", "no id");
        row("no unknown", json, R"({"model":{"type":"WordPiece","vocab":{"a":0}}})", "[UNK]");
        row("merge of nothing", json, R"({"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]}})",
            "merge number 1");
        row("merge is no pair", json, R"({"model":{"type":"BPE","vocab":{"a":0},"merges":[7]}})", "merge number 1");
        row("unknown beyond", json, R"({"model":{"type":"Unigram","unk_id":5,"vocab":[["a",0.0]]}})", "unk_id");
        row("piece without score", json, R"({"model":{"type":"Unigram","unk_id":0,"vocab":[["a"]]}})",
            "piece number 0");
        row("normalizer", json, R"({"normalizer":{"type":"Magic"},"model":{"type":"Unigram","vocab":[["a",0]]}})",
            "Magic");
        row("regular expression", json,
            R"({"normalizer":{"type":"Replace","pattern":{"Regex":"(a+)+"},"content":""},"model":{"type":"Unigram","vocab":[["a",0]]}})",
            "regular expression");
        row("damaged table", json,
            R"({"normalizer":{"type":"Precompiled","precompiled_charsmap":"AAAA"},"model":{"type":"Unigram","vocab":[["a",0]]}})",
            "table");
        row("pre-tokenizer", json, R"({"pre_tokenizer":{"type":"Split"},"model":{"type":"Unigram","vocab":[["a",0]]}})",
            "Split");
        row("post-processor", json,
            R"({"post_processor":{"type":"Other"},"model":{"type":"Unigram","vocab":[["a",0]]}})", "Other");
        row("template", json,
            R"({"post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"x"}}],"special_tokens":{}},"model":{"type":"Unigram","vocab":[["a",0]]}})",
            "x");
        row("added token without id", json,
            R"({"added_tokens":[{"content":"x"}],"model":{"type":"Unigram","vocab":[["a",0]]}})", "id");
        row("MeCab", "tokenizer_config.json", R"({"tokenizer_class":"BertJapaneseTokenizer"})",
            "BertJapaneseTokenizer");
        row("PhoBERT", "tokenizer_config.json", R"({"tokenizer_class":"PhobertTokenizer"})", "PhobertTokenizer");
        row("BERTweet", "tokenizer_config.json", R"({"tokenizer_class":"BertweetTokenizer"})", "BertweetTokenizer");
        row("no [CLS]", "vocab.txt", "[UNK]\n[SEP]\na\n", "[CLS]");
        row("not sentencepiece", "spiece.model", "hello world", "sentencepiece");
        row("empty sentencepiece", "spiece.model", "", "sentencepiece");
    }

    void wrongFilesAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        try {
            Tokenizer::fromFiles({ { file.toStdString(), content.toStdString() } }, "some/folder");
            QFAIL("no error");
        } catch (const Error &e) {
            QVERIFY(e.code() == ErrorCode::Tokenizer);
            QVERIFY2(QString(e.what()).contains(says), e.what());
            QVERIFY2(QString(e.what()).contains("some/folder"), e.what());
        }
    }

    void classesAreHeldAgainstTheirFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("T5") << "T5Tokenizer"
                            << "spiece.model"
                            << QByteArray::fromStdString(fileContent(fixtures / "albert-unnamed/spiece.model"))
                            << "T5Tokenizer is not known here, and its spiece.model";
        QTest::newRow("own program") << "MyTokenizer"
                                     << "vocab.txt" << QByteArray("[UNK]\n[CLS]\n[SEP]\n")
                                     << "MyTokenizer is not known here";
        QTest::newRow("pieces for a vocabulary")
            << "RobertaTokenizer"
            << "vocab.txt" << QByteArray("[UNK]\n[CLS]\n[SEP]\n") << "RobertaTokenizer is not known here";
        QTest::newRow("Japanese, with a tokenizer.json")
            << "BertJapaneseTokenizer"
            << "tokenizer.json" << QByteArray(R"({"model":{"type":"WordPiece","vocab":{"[UNK]":0}}})")
            << "BertJapaneseTokenizer finds words";
    }

    void classesAreHeldAgainstTheirFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const std::string config = "{\"tokenizer_class\": \"" + name.toStdString() + "\"}";
        try {
            Tokenizer::fromFiles({ { "tokenizer_config.json", config }, { file.toStdString(), content.toStdString() } },
                "some/folder");
            QFAIL("no error");
        } catch (const Error &e) {
            QVERIFY2(QString(e.what()).contains(says), e.what());
        }
    }

    void mergesThatEndWordsAskForTheirClass()
    {
        // GPT-2's form and HerBERT's have files of the same names.
        TokenizerFiles files = readTokenizerFiles(fixtures / "herbert");
        files.erase("tokenizer_config.json");
        QVERIFY_EXCEPTION_THROWN(Tokenizer::fromFiles(files, "herbert"), Error);
    }

    void classesThatNobodyKnowsAreTheirTokenizerJson()
    {
        TokenizerFiles files = readTokenizerFiles(fixtures / "word-piece-json");
        const Tokenizer before = Tokenizer::fromFiles(files, "before");
        files["tokenizer_config.json"] = R"({"tokenizer_class": "OurTokenizerFast", "do_lower_case": false})";
        QVERIFY(Tokenizer::fromFiles(files, "after").encode("Some WORDS", 32) == before.encode("Some WORDS", 32));
        files["tokenizer_config.json"] = R"({"tokenizer_class": "BertTokenizerFast", "do_lower_case": false})";
        QVERIFY(Tokenizer::fromFiles(files, "after").encode("Some WORDS", 32) != before.encode("Some WORDS", 32));
    }

    void sentenceTransformersMayAskForLowerCase()
    {
        TokenizerFiles files = readTokenizerFiles(fixtures / "word-piece-cased");
        const Tokenizer cased = Tokenizer::fromFiles(files, "cased");
        files["sentence_bert_config.json"] = R"({"max_seq_length": 64, "do_lower_case": true})";
        const Tokenizer lower = Tokenizer::fromFiles(files, "lower");
        QVERIFY(lower.encode("Some WORDS", 32) == cased.encode("some words", 32));
        QVERIFY(cased.encode("Some WORDS", 32) != cased.encode("some words", 32));
    }

    void keysInAnyOrderAreOneVocabulary()
    {
        // "vocab" as the last of the model's fields, and more objects behind it.
        const TokenizerFiles files { { "tokenizer.json", R"({"added_tokens":[],
            "model":{"type":"BPE","merges":["a b"],"vocab":{"a":0,"b":1,"ab":2}},
            "post_processor":{"type":"TemplateProcessing","single":[{"Sequence":{"id":"A"}},{"SpecialToken":{"id":"b"}}],
                              "special_tokens":{"b":{"id":"b","ids":[1]}}}})" } };
        QCOMPARE(Tokenizer::fromFiles(files, "sorted").encode("ab", 32), (std::vector<std::int32_t> { 2, 1 }));
        const Tokenizer pieces = Tokenizer::fromFile(fixtures / "pieces-bpe/tokenizer.model");
        QVERIFY(!pieces.encodePlain("the people").empty());
        QCOMPARE(pieces.encodePlain("the people"), open("pieces-bpe").encodePlain("the people"));
        const Tokenizer suffix = Tokenizer::fromFile(fixtures / "pieces-suffix/tokenizer.model");
        QCOMPARE(suffix.encodePlain("the people"), open("pieces-suffix").encodePlain("the people"));
    }

    void pointersToVocabulariesAreNamed()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        writeFileAtomically(folder / "vocab.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        try {
            readTokenizerFiles(folder);
            QFAIL("no error");
        } catch (const Error &e) {
            QVERIFY2(QString(e.what()).contains("Git LFS pointer"), e.what());
        }
    }

    void damagedFilesNeverCrash_data() { idsAreTheReferences_data(); }

    void damagedFilesNeverCrash()
    {
        // Each flipped or cut file either is a tokenizer or an Error.
        const TokenizerFiles files = readTokenizerFiles(fixtures / QTest::currentDataTag());
        std::uint32_t random = 1;
        const auto next = [&random](std::size_t below) {
            random = random * 1664525 + 1013904223;
            return static_cast<std::size_t>(random >> 8) % below;
        };
        for (int round = 0; round < 60; ++round) {
            TokenizerFiles damaged = files;
            auto file = damaged.begin();
            std::advance(file, next(damaged.size()));
            std::string &content = file->second;
            if (round % 3 == 0)
                content.resize(next(content.size()));
            else
                for (int flips = 0; flips < 3; ++flips)
                    content[next(content.size())] ^= static_cast<char>(1U << next(8));
            try {
                const Tokenizer tokenizer = Tokenizer::fromFiles(damaged, "damaged");
                for (const char *text : { "", "Some words, é and 漢字 😀", "<s> [CLS] \xff" })
                    tokenizer.encode(text, 32);
            } catch (const Error &) {
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenizerFiles)
#include "tst_tokenizer_files.moc"
