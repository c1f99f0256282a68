// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/pytorch_bin.h"
#include "model_files/safetensors.h"
#include "model_files/state_dict_pickle.h"

#include <QtTest>

#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const fs::path fixtures = fs::path(GRAM_REFERENCE_DATA) / "encoders";

std::span<const std::byte> bytesOf(const std::string &text)
{
    return std::as_bytes(std::span(text));
}

/// A safetensors file: the header as it stands and `data` zeros.
std::string fileWith(const std::string &header, std::size_t data)
{
    std::string file(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        file[i] = static_cast<char>(header.size() >> (8 * i));
    return file + header + std::string(data, '\0');
}

/// What is wrong with a file, or nothing.
template<typename Read>
QString complaint(Read &&read)
{
    try {
        read();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    }
    return {};
}

QString safetensorsComplaint(const std::string &file)
{
    return complaint([&] { readSafetensors(bytesOf(file), "f.safetensors"); });
}

TensorView viewOf(const std::vector<float> &values, std::vector<std::int64_t> shape)
{
    return { TensorType::F32, std::move(shape), std::as_bytes(std::span(values)) };
}

bool same(const TensorViews &a, const TensorViews &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.first == y.first && x.second.type == y.second.type && x.second.shape == y.second.shape
            && std::equal(x.second.bytes.begin(), x.second.bytes.end(), y.second.bytes.begin(), y.second.bytes.end());
    });
}

} // namespace

class TestTensorFiles : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "t.safetensors";
        const std::vector<float> six { 1, -2, 3.5F, 0, 1e-30F, 7 };
        const std::vector<double> one { 0.1 };
        const std::string odd = "abc";
        TensorViews tensors;
        tensors["b"] = viewOf(six, { 2, 3 });
        tensors["a scalar"] = { TensorType::F64, {}, std::as_bytes(std::span(one)) };
        tensors["empty"] = { TensorType::F32, { 0, 5 }, {} };
        tensors["odd \"name\" é"] = { TensorType::U8, { 3 }, bytesOf(odd) };
        writeSafetensors(file, tensors, { { "format", "pt" } });
        const TensorFiles read = TensorFiles::open(file);
        QVERIFY(same(read.tensors(), tensors));
        QCOMPARE(read.fileBytes(), static_cast<std::uint64_t>(fs::file_size(file)));
        // The reference aligns the data to 8 bytes; wide types come first.
        std::uint64_t header = 0;
        const std::string content = fileContent(file);
        std::memcpy(&header, content.data(), sizeof header);
        QCOMPARE(header % 8, std::uint64_t { 0 });
        QCOMPARE(content.size(), 8 + header + 8 + 24 + 3);
        writeSafetensors(file, {}, {});
        QVERIFY(TensorFiles::open(file).tensors().empty());
    }

    void allFormsHoldTheSame()
    {
        const TensorFiles plain = TensorFiles::openFolder(fixtures / "bert");
        const TensorFiles sharded = TensorFiles::openFolder(fixtures / "bert-sharded");
        QVERIFY(sharded.files().size() > 1);
        QVERIFY(same(plain.tensors(), sharded.tensors()));
        // The same weights under other names, and one tensor more.
        const TensorFiles pickled = TensorFiles::openFolder(fixtures / "bert-bin");
        const TensorView &a = plain.tensors().at("embeddings.LayerNorm.weight");
        const TensorView &b = pickled.tensors().at("bert.embeddings.LayerNorm.gamma");
        QVERIFY(a.shape == b.shape && std::equal(a.bytes.begin(), a.bytes.end(), b.bytes.begin(), b.bytes.end()));
        const TensorView &positions = pickled.tensors().at("bert.embeddings.position_ids");
        QVERIFY(positions.type == TensorType::I64);
        QVERIFY((positions.shape == std::vector<std::int64_t> { 1, 24 }));
        std::int64_t last = 0;
        std::memcpy(&last, positions.bytes.data() + 23 * sizeof last, sizeof last);
        QCOMPARE(last, std::int64_t { 23 });
    }

    void brokenSafetensorsAreExplained_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &file, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QString(says);
        };
        const auto header = [&](const char *name, const std::string &text, std::size_t data, const char *says) {
            row(name, fileWith(text, data), says);
        };
        row("nothing", "", "too short");
        row("seven bytes", "1234567", "too short");
        row("length beyond the file", std::string("\x40\0\0\0\0\0\0\0{}", 10), "beyond the end");
        row("length beyond reason", std::string(8, '\xff') + "{}", "more than the format allows");
        row("a web page", "<!DOCTYPE html><html><body>Not found</body></html>", "more than the format allows");
        header("no object", "[]", 0, "does not begin with {");
        header("empty header", "", 0, "does not begin with {");
        header("broken JSON", R"({"a":{"dtype":"F32")", 0, "not JSON");
        header("no description", R"({"a":7})", 0, "the tensor a is not described");
        header("field too many", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4],"x":1}})", 4, "not described");
        header("unknown type", R"({"a":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}})", 4,
            "the tensor a has an unknown dtype");
        header("negative size", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4, "impossible shape");
        header("overflowing size", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0,
            "impossible shape");
        header("fractional size", R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", 4, "impossible shape");
        header("wrong length", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4, "its shape needs 8");
        header("cut off", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4, "cut off");
        header("backwards", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4, "cut off or damaged");
        header("overlap",
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
            12, "overlap");
        header("hole",
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
            12, "hole");
        header("rest", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 9,
            "5 bytes that belong to no tensor");
        header("name twice",
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
            4, "\"a\" twice");
        header("key twice", R"({"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4,
            "\"dtype\" twice");
        header("metadata of numbers", R"({"__metadata__":{"a":1}})", 0, "__metadata__");
        header("offsets of text", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":["0","4"]}})", 4, "data_offsets");
    }

    void brokenSafetensorsAreExplained()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const QString got = safetensorsComplaint(file.toStdString());
        QVERIFY2(got.contains(says), qPrintable(got));
        QVERIFY2(got.contains("f.safetensors"), qPrintable(got));
    }

    void cutAndFlippedFilesAreFilesOrErrors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("safetensors") << QString::fromStdString((fixtures / "bert/model.safetensors").string());
        QTest::newRow("bin") << QString::fromStdString((fixtures / "bert-bin/pytorch_model.bin").string());
    }

    void cutAndFlippedFilesAreFilesOrErrors()
    {
        QFETCH(QString, file);
        const std::string whole = fileContent(file.toStdString());
        const bool zip = file.endsWith(".bin");
        const auto read = [&](const std::string &content) {
            return complaint([&] {
                if (zip)
                    readPytorchBin(bytesOf(content), "f");
                else
                    readSafetensors(bytesOf(content), "f");
            });
        };
        QVERIFY(read(whole).isEmpty());
        // A cut file is always noticed.
        for (std::size_t size = 0; size < whole.size(); size += size < 300 ? 1 : 61)
            QVERIFY2(!read(whole.substr(0, size)).isEmpty(), qPrintable(QString::number(size)));
        // A flipped bit may change a value only: what counts is that nothing but an Error comes.
        for (std::size_t bit = 0; bit < 8 * std::min<std::size_t>(whole.size(), 6000); bit += 3) {
            std::string flipped = whole;
            flipped[bit / 8] ^= static_cast<char>(1U << (bit % 8));
            read(flipped);
        }
    }

    void picklesAreReadAsData_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &pickle, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle) << QString(says);
        };
        using namespace std::string_literals;
        row("calls a program", "\x80\x02"s + "cos\nsystem\nX\x04\0\0\0trueq\x01\x85R."s, "os.system");
        row("calls eval by the stack",
            "\x80\x04\x8c\x08"
            "builtins\x8c\x04"
            "eval\x93\x8c\x01"
            "1\x85R."s,
            "builtins.eval");
        row("object of a class", "\x80\x02)\x81."s, "0x81");
        row("old instance", "(ios\nsystem\n."s, "0x69");
        row("extension", "\x80\x02\x82\x01."s, "0x82");
        row("protocol of the future", "\x80\x09}."s, "protocol 9");
        row("nothing", ""s, "cut off");
        row("stack empty", "\x80\x02."s, "not there");
        row("no mark",
            "\x80\x02"
            "K\x01t."s,
            "not there");
        row("unknown memo", "\x80\x02h\x05."s, "not there");
        row("text beyond the end",
            "\x80\x02X\xff\xff\xff\x7f"
            "ab."s,
            "cut off");
        row("a number", "\x80\x02K\x01."s, "state dict");
        row("adds to a number", "\x80\x02K\x01K\x02K\x03s."s, "dictionary");
        row("odd items", "\x80\x02}(K\x01u."s, "dictionary");
        row("storage of text", "\x80\x02X\x01\0\0\0aQ."s, "storage");
        row("calls a number", "\x80\x02K\x01)R."s, "no function");
        // A list in itself: memory must be freed all the same.
        row("a cycle",
            "\x80\x02]q\x01h\x01"
            "a."s,
            "state dict");
    }

    void picklesAreReadAsData()
    {
        QFETCH(QByteArray, pickle);
        QFETCH(QString, says);
        const std::string bytes = pickle.toStdString();
        const QString got = complaint([&] { readStateDictPickle(bytesOf(bytes), "f.bin"); });
        QVERIFY2(got.contains(says), qPrintable(got));
        QVERIFY2(got.contains("f.bin"), qPrintable(got));
    }

    void dictionariesWithinAreOpened()
    {
        // As training checkpoints are: {"model": {"a": tensor}, "epoch": 3, "again": the same dictionary}
        using namespace std::string_literals;
        const std::string tensor = "ctorch._utils\n_rebuild_tensor_v2\n((X\x07\0\0\0storagectorch\nFloatStorage\n"
                                   "X\x01\0\0\0"
                                   "0X\x03\0\0\0cpuK\x04tQK\x00K\x04\x85K\x01\x85\x89}tR"s;
        const std::string pickle = "\x80\x02}(X\x05\0\0\0model}q\x05X\x01\0\0\0a"s + tensor
            + "sX\x05\0\0\0epochK\x03X\x05\0\0\0againh\x05u."s;
        const auto tensors = readStateDictPickle(bytesOf(pickle), "f.bin");
        QCOMPARE(tensors.size(), std::size_t { 1 });
        QVERIFY(tensors[0].name == "model.a" || tensors[0].name == "again.a");
        QCOMPARE(tensors[0].shape, (std::vector<std::int64_t> { 4 }));
        // One in itself ends too.
        QVERIFY(readStateDictPickle(bytesOf("\x80\x02}q\x01X\x01\0\0\0ah\x01s."s), "f.bin").empty());
    }

    void indexesStayInTheirFolder_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QString>("says");
        QTest::newRow("upwards") << QByteArray(R"({"weight_map":{"a":"../x"}})") << "not in the folder";
        QTest::newRow("absolute") << QByteArray(R"({"weight_map":{"a":"/etc/passwd"}})") << "not in the folder";
        QTest::newRow("number") << QByteArray(R"({"weight_map":{"a":1}})") << "not named";
        QTest::newRow("no map") << QByteArray("{}") << "no weight_map";
        QTest::newRow("empty map") << QByteArray(R"({"weight_map":{}})") << "no weight_map";
        QTest::newRow("no JSON") << QByteArray("{") << "not JSON";
        QTest::newRow("file gone") << QByteArray(R"({"weight_map":{"a":"gone.safetensors"}})") << "gone.safetensors";
        QTest::newRow("tensor elsewhere")
            << QByteArray(R"({"weight_map":{"b":"one.safetensors"}})") << "tensor b is not in one.safetensors";
        QTest::newRow("tensor twice") << QByteArray(R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors"}})")
                                      << "another file";
    }

    void indexesStayInTheirFolder()
    {
        QFETCH(QByteArray, index);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const std::vector<float> value { 1 };
        for (const char *name : { "one.safetensors", "two.safetensors" })
            writeSafetensors(folder / name, { { "a", viewOf(value, { 1 }) } }, {});
        writeFileAtomically(folder / "model.safetensors.index.json", index.toStdString());
        const QString got = complaint([&] { TensorFiles::openFolder(folder); });
        QVERIFY2(got.contains(says), qPrintable(got));
    }

    void whatIsNoFileIsRefused()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        QVERIFY(complaint([&] { TensorFiles::openFolder(folder); }).contains("model.safetensors"));
        QVERIFY(complaint([&] { TensorFiles::open(folder); }).contains("not a regular file"));
        QVERIFY(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        QVERIFY(complaint([&] { TensorFiles::open(folder / "pipe"); }).contains("not a regular file"));
        // The form before 2020 begins with a pickle.
        writeFileAtomically(folder / "pytorch_model.bin",
            "\x80\x02\x8a\x0al\xfc\x9c"
            "F\xf9 j\xa8P\x19.");
        QVERIFY(complaint([&] { TensorFiles::openFolder(folder); }).contains("save_pretrained"));
        writeFileAtomically(folder / "pytorch_model.bin", "PK\x03\x04 something else");
        QVERIFY(complaint([&] { TensorFiles::openFolder(folder); }).contains("zip"));
    }

    void aFullDiskLeavesNothingBehind()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "t.safetensors";
        const std::vector<float> small { 1, 2 }, large(100'000, 3);
        writeSafetensors(file, { { "a", viewOf(small, { 2 }) } }, {});
        // A limit on the size of files fails the write as a full disk does.
        struct rlimit before { };
        ::getrlimit(RLIMIT_FSIZE, &before);
        const struct rlimit limited {
            65536, before.rlim_max
        };
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limited);
        const QString got = complaint([&] { writeSafetensors(file, { { "a", viewOf(large, { 100'000 }) } }, {}); });
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(got.contains("t.safetensors"), qPrintable(got));
        QCOMPARE(TensorFiles::open(file).tensors().at("a").shape.front(), std::int64_t { 2 });
        QCOMPARE(std::distance(fs::directory_iterator(dir.path().toStdString()), fs::directory_iterator()),
            std::ptrdiff_t { 1 });
        QVERIFY(!complaint([&] { writeSafetensors(file.parent_path() / "no" / "t", {}, {}); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTensorFiles)
#include "tst_tensor_files.moc"
