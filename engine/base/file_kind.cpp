// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_kind.h"

#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t looked = 1 << 12;

struct Magic {
    std::string_view bytes;
    const char *what, *advice;
    const char *forModels = nullptr; ///< another advice where a model's file was meant
};

using namespace std::string_view_literals;

constexpr const char *unpackFirst = "unpack it first and choose what is in it";
constexpr const char *noData = "choose the file with the data";
constexpr std::string_view binaryFile = "a binary file";
constexpr const char *withPandas
    = "convert it to CSV, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(\"out.csv\", index=False)";

constexpr Magic magics[] {
    { "version https://git-lfs.github.com/spec/"sv, "a Git LFS pointer, not the file itself",
        "download the file itself: git lfs pull, or the download link of its page" },
    { "/annex/objects/"sv, "a git-annex pointer, not the file itself", "download the file itself: git annex get" },
    { "PAR1"sv, "a Parquet file",
        "convert it to CSV, in Python: pandas.read_parquet(FILE).to_csv(\"out.csv\", index=False)" },
    { "ARROW1"sv, "an Arrow (Feather) file",
        "convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(\"out.csv\", index=False)" },
    { "FEA1"sv, "a Feather file",
        "convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(\"out.csv\", index=False)" },
    { "\xff\xff\xff\xff\x10\0\0\0"sv, "an Arrow stream, as Hugging Face's datasets keep it",
        "convert it to CSV, in Python: datasets.load_from_disk(FOLDER).to_csv(\"out.csv\")" },
    { "\x89HDF\r\n\x1a\n"sv, "an HDF5 file",
        "convert its table to CSV, in Python: pandas.read_hdf(FILE).to_csv(\"out.csv\", index=False)",
        "if it holds weights of TensorFlow or Keras, load it in transformers with from_tf=True and save it with save_pretrained() once" },
    { "GGUF"sv, "a GGUF file of llama.cpp", noData, "take the model in its original form" },
    { "SQLite format 3\0"sv, "an SQLite database",
        "export its tables as CSV: sqlite3 -header -csv FILE \"select * from TABLE\"" },
    { "Obj\x01"sv, "an Avro file", "convert it to CSV or JSON Lines" },
    { "\x93NUMPY"sv, "a NumPy array", "convert it to CSV with a header, in Python: numpy.savetxt" },
    { "\x80\x02"sv, "a Python pickle", withPandas },
    { "\x80\x03"sv, "a Python pickle", withPandas },
    { "\x80\x04\x95"sv, "a Python pickle", withPandas },
    { "\x80\x05\x95"sv, "a Python pickle", withPandas },
    { "RDX2\n"sv, "an R data file",
        "write it as CSV, in R: load(FILE); write.csv(NAME, \"out.csv\", row.names = FALSE)" },
    { "RDX3\n"sv, "an R data file",
        "write it as CSV, in R: load(FILE); write.csv(NAME, \"out.csv\", row.names = FALSE)" },
    { "X\n\0\0\0\x02"sv, "an R object (.rds)",
        "write it as CSV, in R: write.csv(readRDS(FILE), \"out.csv\", row.names = FALSE)" },
    { "X\n\0\0\0\x03"sv, "an R object (.rds)",
        "write it as CSV, in R: write.csv(readRDS(FILE), \"out.csv\", row.names = FALSE)" },
    { "MATLAB 5.0"sv, "a MATLAB file", "write its table as CSV, in MATLAB: writetable" },
    { "$FL2"sv, "an SPSS file", "save it as CSV" },
    { "<stata_dta>"sv, "a Stata file", "save it as CSV" },
    { "7z\xbc\xaf\x27\x1c"sv, "a 7-Zip archive", unpackFirst },
    { "Rar!\x1a\x07"sv, "a RAR archive", unpackFirst },
    { "\xfd"
      "7zXZ\0"sv,
        "an xz archive", "unpack it first: xz -d" },
    { "BZh"sv, "a bzip2 archive", "unpack it first: bzip2 -d" },
    { "\x28\xb5\x2f\xfd"sv, "a Zstandard archive", "unpack it first: zstd -d" },
    { "\x04\x22\x4d\x18"sv, "an LZ4 archive", "unpack it first: lz4 -d" },
    { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "an old Excel or Office file", "save the sheet as CSV (UTF-8)" },
    { "%PDF-"sv, "a PDF document", noData },
    { "\x89PNG"sv, "a picture (PNG)", noData },
    { "\xff\xd8\xff"sv, "a picture (JPEG)", noData },
    { "GIF8"sv, "a picture (GIF)", noData },
    { "\x7f"
      "ELF"sv,
        "a program", noData },
};

bool startsWithWord(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
}

bool isSafetensors(std::string_view start)
{
    return start.size() > 10 && start.substr(5, 3) == "\0\0\0"sv && start[8] == '{' && start[9] == '"';
}

/// What a zip file holds, by the names in it.
FileKind zipKindOf(const fs::path &file)
{
    FileKind kind { "a zip archive", unpackFirst, FileKind::Packing::Zip };
    int code = 0;
    zip_t *archive = zip_open(file.c_str(), ZIP_RDONLY, &code);
    if (!archive)
        return kind; // who opens it will tell what is wrong
    const auto ends = [&](std::string_view ending) {
        for (zip_int64_t i = 0; i < std::min<zip_int64_t>(zip_get_num_entries(archive, 0), 100); ++i) {
            const char *name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
            if (name && std::string_view(name).ends_with(ending))
                return true;
        }
        return false;
    };
    if (ends("xl/workbook.xml") || ends("xl/workbook.bin"))
        kind = { "an Excel workbook", "save each sheet as CSV (UTF-8)", {} };
    else if (ends("word/document.xml") || ends("ppt/presentation.xml"))
        kind = { "an Office document", noData, {} };
    else if (ends("content.xml") && ends("mimetype"))
        kind = { "an OpenDocument file", "save each sheet as CSV (UTF-8)", {} };
    else if (ends("data.pkl"))
        kind = { "a PyTorch file", "write its table as CSV", {} };
    else if (ends(".npy"))
        kind = { "an archive of NumPy arrays", "convert them to CSV with a header", {} };
    zip_discard(archive);
    return kind;
}

} // namespace

std::string wideEncoding(std::string_view start)
{
    if (start.starts_with("\xff\xfe\0\0"sv))
        return "UTF-32LE";
    if (start.starts_with("\0\0\xfe\xff"sv))
        return "UTF-32BE";
    if (start.starts_with("\xff\xfe"))
        return "UTF-16LE";
    if (start.starts_with("\xfe\xff"))
        return "UTF-16BE";
    // Without a mark: digits, blanks and line ends have a zero, always on the same side, and what stands between is text.
    start = start.substr(0, looked);
    std::array<std::size_t, 2> zeros {};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    if (start.size() < 4 || (zeros[0] > 0) == (zeros[1] > 0))
        return {};
    const bool little = zeros[1] > 0;
    std::size_t ends = 0, plain = 0;
    bool high = false;
    for (std::size_t i = 0; i + 1 < start.size(); i += 2) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(start[at])); };
        const unsigned unit = little ? byte(i) | byte(i + 1) << 8 : byte(i) << 8 | byte(i + 1);
        const bool second = unit >= 0xdc00 && unit < 0xe000;
        if (second != high || (unit >= 0xe000 && unit < 0xf900) || unit >= 0xfffe
            || (unit < ' ' && unit != '\t' && unit != '\r' && unit != '\n'))
            return {};
        high = unit >= 0xd800 && unit < 0xdc00;
        ends += unit == '\n' || unit == '\r';
        plain += unit < 0x80;
    }
    return ends > 0 || plain * 10 > start.size() / 2 * 7 ? little ? "UTF-16LE" : "UTF-16BE" : "";
}

std::optional<FileKind> fileKindOf(std::string_view start)
{
    for (const Magic &magic : magics) {
        if (start.starts_with(magic.bytes))
            return FileKind { magic.what, magic.advice };
    }
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        return FileKind { "a zip archive", unpackFirst, FileKind::Packing::Zip };
    if (start.size() >= 262 && start.substr(257, 5) == "ustar")
        return FileKind { "a tar archive", unpackFirst, FileKind::Packing::Tar };
    if (isSafetensors(start))
        return FileKind { "a safetensors file, which holds a model's weights", noData };
    std::string_view text = start;
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (startsWithWord(text, "<!doctype html") || startsWithWord(text, "<html"))
        return FileKind { "a web page (HTML), not the data",
            "a download that needs a login or a click gives such a page: download the file itself in a browser" };
    if (startsWithWord(text, "<?xml"))
        return FileKind { "an XML document",
            "convert it to CSV, or, if it is a server's answer, download the file again" };
    if (start.find('\0') != std::string_view::npos && wideEncoding(start).empty())
        return FileKind { std::string(binaryFile), noData };
    return {};
}

std::string foreignKind(std::string_view begin)
{
    if (begin.empty())
        return "it is empty: download it again";
    if (begin.starts_with("\x1f\x8b"))
        return "it is compressed with gzip: unpack it";
    const std::optional<FileKind> kind = fileKindOf(begin);
    if (!kind || isSafetensors(begin) || kind->what == binaryFile)
        return {};
    const auto magic = std::find_if(std::begin(magics), std::end(magics),
        [&](const Magic &m) { return begin.starts_with(m.bytes); });
    const std::string advice = magic != std::end(magics) && magic->forModels ? magic->forModels
        : kind->advice == noData ? "the file that its name promises is another one"
                                 : kind->advice;
    return "it is " + kind->what + ": " + advice;
}

std::optional<FileKind> kindOfFile(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return {};
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> in(gzopen(file.c_str(), "rb"), gzclose);
    if (!in)
        return {};
    std::string start(looked, '\0');
    const int n = gzread(in.get(), start.data(), static_cast<unsigned>(start.size()));
    start.resize(static_cast<std::size_t>(std::max(n, 0)));
    const bool packed = !gzdirect(in.get());
    std::optional<FileKind> kind = fileKindOf(start);
    if (kind && kind->packing == FileKind::Packing::Zip && !packed)
        return zipKindOf(file);
    return kind;
}

} // namespace gram
