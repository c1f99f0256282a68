// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/load_dataset.h"
#include "fuzz_input.h"
#include "import/import_dataset.h"

namespace {

namespace fs = std::filesystem;

/// Of the files of a layout; a zero byte ends each one's content.
struct Layout {
    gram::ImportFormat format;
    const char *names[3];
};
constexpr Layout layouts[] {
    { gram::ImportFormat::Mind, { "news.tsv", "behaviors.tsv", "bodies.tsv" } },
    { gram::ImportFormat::Adressa, { "20170101", "20170102", nullptr } },
    { gram::ImportFormat::MovieLens, { "ratings.csv", "movies.csv", nullptr } },
    { gram::ImportFormat::Slam, { "fr_en.slam.1.train", "fr_en.slam.1.dev", "fr_en.slam.1.dev.key" } },
    { gram::ImportFormat::Table, { "log.csv", "items.csv", nullptr } },
    { gram::ImportFormat::Wide, { "answers.csv", "items.csv", nullptr } },
    { gram::ImportFormat::PyktLines, { "data.txt", "items.csv", nullptr } },
    { gram::ImportFormat::PyktTable, { "train_valid_sequences.csv", "items.csv", nullptr } },
    { gram::ImportFormat::ThreeLine, { "train.csv", "items.csv", nullptr } },
    { gram::ImportFormat::EdNet, { "u1.csv", "questions.csv", "items.csv" } },
    { gram::ImportFormat::Table, { "MIND_train.zip", "log.jsonl.gz", nullptr } },
};

} // namespace

/// A dataset's files, their layout in the first byte: what is guessed, imported and read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Layout &layout = layouts[data[0] % std::size(layouts)];
    std::string_view rest = gram::inputOf(data + 1, size - 1);
    const fs::path in = gram::ownFolder() / "in", out = gram::ownFolder() / "out";
    fs::remove_all(out);
    fs::remove_all(in);
    fs::create_directories(in);
    for (const char *name : layout.names) {
        if (!name)
            break;
        gram::writeFile(in / name, gram::takePart(rest));
    }
    for (const bool guessed : { true, false }) {
        try {
            gram::ImportMapping mapping = gram::previewImport({ in }).mapping;
            if (!guessed) {
                if (mapping.format == layout.format)
                    break;
                mapping.format = layout.format;
            }
            gram::importDataset({ in }, mapping, out);
            gram::RunConfig config;
            config.data = out.string();
            config.model = "random";
            config.vocabularySize = 60;
            config.threads = 1;
            gram::loadDataset(config);
        } catch (const gram::Error &) {
        }
        fs::remove_all(out);
    }
    return 0;
}
