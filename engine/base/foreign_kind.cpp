// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foreign_kind.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace gram {

std::string foreignKind(std::string_view begin)
{
    using namespace std::string_view_literals;
    if (begin.empty())
        return "it is empty: download it again";
    static constexpr std::array<std::pair<std::string_view, const char *>, 13> kinds { {
        { "version https://git-lfs.github.com/spec/v1"sv,
          "it is a Git LFS pointer, not the file itself: run \"git lfs pull\" in its folder, or download the file" },
        { "PAR1"sv, "it is a Parquet file: convert it to CSV or TSV first" },
        { "PK\x03\x04"sv, "it is a zip archive: unpack it" },
        { "\x1f\x8b"sv, "it is compressed with gzip: unpack it" },
        { "BZh"sv, "it is compressed with bzip2: unpack it" },
        { "\xfd" "7zXZ"sv, "it is compressed with xz: unpack it" },
        { "\x28\xb5\x2f\xfd"sv, "it is compressed with zstd: unpack it" },
        { "7z\xbc\xaf"sv, "it is a 7z archive: unpack it" },
        { "\x89HDF"sv, "it is an HDF5 file, as TensorFlow and Keras write: load it in transformers with from_tf=True and "
                       "save it with save_pretrained() once" },
        { "GGUF"sv, "it is a GGUF file of llama.cpp: take the model in its original form" },
        { "\x80\x02"sv, "it is a Python pickle" },
        { "%PDF"sv, "it is a PDF" },
        { "\x89PNG"sv, "it is a picture" },
    } };
    for (const auto &[magic, what] : kinds)
        if (begin.starts_with(magic))
            return what;
    if (begin.size() >= 262 && begin.substr(257, 5) == "ustar")
        return "it is a tar archive: unpack it";
    std::string head(begin.substr(0, 64));
    head.erase(0, std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (head.starts_with("<!doctype html") || head.starts_with("<html"))
        return "it is a web page, not the file: the download went wrong, perhaps for want of a login";
    return {};
}

} // namespace gram
