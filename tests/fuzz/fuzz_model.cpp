// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "fuzz_input.h"
#include "model_files/model_summary.h"

/// A model's folder: its small files, each with a zero byte at its end, and its weights, or an adapter's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    namespace fs = std::filesystem;
    const fs::path folder = gram::ownFolder() / "model";
    fs::remove_all(folder);
    fs::create_directories(folder / "1_Pooling");
    std::string_view rest = gram::inputOf(data, size);
    for (const char *name : { "config.json", "modules.json", "1_Pooling/config.json", "sentence_bert_config.json",
             "config_sentence_transformers.json", "tokenizer_config.json", "vocab.txt", "adapter_config.json" })
        if (const std::string_view content = gram::takePart(rest); !content.empty())
            gram::writeFile(folder / name, content);
    const bool adapter = fs::exists(folder / "adapter_config.json");
    gram::writeFile(folder / (adapter ? "adapter_model.safetensors" : "model.safetensors"), rest);
    try {
        gram::ModelFolder::is(folder);
        gram::summarizeModel(*gram::ModelFolder::open(folder));
    } catch (const gram::Error &) {
    }
    return 0;
}
