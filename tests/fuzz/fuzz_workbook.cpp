// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "fuzz_input.h"
#include "import/workbook.h"

#include <zip.h>

/// The parts of an Excel workbook, a zero byte at each one's end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    namespace fs = std::filesystem;
    const fs::path file = gram::ownFolder() / "x.xlsx", sheets = gram::ownFolder() / "sheets";
    fs::remove_all(sheets);
    fs::create_directories(sheets);
    std::string_view rest = gram::inputOf(data, size);
    int code = 0;
    zip_t *archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        std::abort();
    for (const char *name : { "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
             "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml" }) {
        const std::string_view part = gram::takePart(rest);
        const zip_int64_t at = zip_file_add(archive, name, zip_source_buffer(archive, part.data(), part.size(), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0)
        std::abort();
    gram::LoadReport report({}, {});
    std::size_t room = 1 << 20;
    const auto wrote = [&room](std::size_t bytes) {
        if (bytes > room)
            throw gram::Error(gram::ErrorCode::FileUnwritable);
        room -= bytes;
    };
    for (const std::size_t head : { 100, 0 }) {
        try {
            gram::unpackWorkbook(file, sheets, head, report, wrote);
        } catch (const gram::Error &) {
        }
    }
    return 0;
}
