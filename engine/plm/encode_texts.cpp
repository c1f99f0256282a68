// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/encode_texts.h"

#include "api/error.h"
#include "device/threads.h"
#include "plm/model_weights.h"
#include "plm/vector_writer.h"
#include "text/tokenizer.h"

#include <torch/torch.h>

namespace gram {

void encodeTexts(const ModelFolder &folder, const std::vector<std::string> &texts, const EncodeOptions &options,
    const std::filesystem::path &out, std::stop_token stop, const ProgressFunction &progress)
{
    RunConfig pooling;
    pooling.pooling = options.pooling;
    ContentEncoderOptions encoder;
    encoder.config = folder.config;
    encoder.pooling = poolingFor(pooling, &folder);
    encoder.normalize = normalizesFor(pooling, &folder);
    if (options.maxTokens > folder.config.maxTokens())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "max_tokens",
                .expected = "at most " + std::to_string(folder.config.maxTokens()) + " for " + folder.name,
                .got = std::to_string(options.maxTokens) });
    const std::int64_t maxTokens = options.maxTokens > 0 ? options.maxTokens : folder.maxTokens;
    if (options.threads > 0)
        useThreads(options.threads);
    const Tokenizer tokenizer = Tokenizer::fromFiles(folder.tokenizer, folder.weights.string());
    ContentEncoder ce(encoder);
    ce->to(torch::Device(options.device), options.dtype == Dtype::Float64 ? torch::kFloat64 : torch::kFloat32);
    loadWeights(folder, *ce);
    ce->eval();

    const auto total = static_cast<std::int64_t>(texts.size());
    VectorWriter writer(out, *ce, total);
    constexpr std::int64_t block = 8192; // what is tokenized at a time
    for (std::int64_t first = 0; first < total; first += block) {
        const std::int64_t count = std::min(block, total - first);
        const std::vector<std::string_view> some(texts.begin() + first, texts.begin() + first + count);
        const auto ids = tokenizer.encodeAll(some, maxTokens, options.threads, [&](std::int64_t) {
            if (stop.stop_requested())
                throw Cancelled {};
        });
        ItemStore items;
        for (const auto &text : ids) {
            for (const std::int32_t id : text)
                if (id >= folder.config.vocabulary)
                    throw Error(ErrorCode::Tokenizer,
                        { .file = folder.weights.string(),
                            .got = "a text has the token " + std::to_string(id) + ", but the embeddings have only "
                                + std::to_string(folder.config.vocabulary) + " rows" });
            items.tokens.insert(items.tokens.end(), text.begin(), text.end());
            items.textOffsets.push_back(static_cast<std::int64_t>(items.tokens.size()));
            items.itemOffsets.push_back(items.texts());
        }
        writer.append(items, [&](std::int64_t done) {
            if (stop.stop_requested())
                throw Cancelled {};
            progress({ Progress::Phase::EncodingItems, first + done, total });
        });
    }
    writer.finish();
}

} // namespace gram
