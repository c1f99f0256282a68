// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "model_files/model_folder.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <cstring>
#include <numeric>

namespace gram {

namespace fs = std::filesystem;

inline const fs::path reference = GRAM_REFERENCE_DATA;

inline const char *const families[] { "bert", "distilbert", "albert", "mpnet", "modernbert", "electra", "roberta",
    "xlm-roberta", "camembert", "ernie" };

inline void addFamilies()
{
    QTest::addColumn<QString>("family");
    for (const char *family : families)
        QTest::newRow(family) << family;
}

inline nlohmann::json jsonOf(const fs::path &file)
{
    return nlohmann::json::parse(fileContent(file));
}

/// The texts that transformers' expected values are of, an item each.
struct Texts {
    ItemStore items;
    MicroBatch batch;

    Texts(const std::string &family, torch::ScalarType type)
    {
        const auto expected = jsonOf(reference / "encoders" / family / "expected.json");
        const auto inputs = expected.contains("same_as")
            ? jsonOf(reference / "encoders" / expected["same_as"].get<std::string>() / "expected.json")["inputs"]
            : expected["inputs"];
        for (const auto &input : inputs) {
            for (const auto &token : input)
                items.tokens.push_back(token.get<std::int32_t>());
            items.textOffsets.push_back(static_cast<std::int64_t>(items.tokens.size()));
            items.itemOffsets.push_back(items.texts());
        }
        std::vector<std::int32_t> all(static_cast<std::size_t>(items.items()));
        std::iota(all.begin(), all.end(), 0);
        batch = MicroBatchPlanner(items, all, 1000, 100'000).make(0, torch::TensorOptions(type));
    }
};

/// In the order of the items.
inline torch::Tensor vectorsOf(ContentEncoder &encoder, const Texts &texts)
{
    const torch::Tensor rows = encoder->forward(texts.batch, 0);
    return torch::zeros_like(rows).index_copy(0, texts.batch.requestIndex, rows);
}

inline ContentEncoder encoderOf(const ModelFolder &folder, torch::ScalarType type,
    ContentEncoderOptions::Lora lora = {})
{
    ContentEncoderOptions options;
    options.config = folder.config;
    options.lora = std::move(lora);
    ContentEncoder encoder(options);
    encoder->to(type);
    loadWeights(folder, *encoder);
    return encoder;
}

inline torch::Tensor toTensor(const nlohmann::json &rows)
{
    torch::Tensor t = torch::empty(
        { static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(rows[0].size()) }, torch::kFloat64);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            t.index_put_({ static_cast<std::int64_t>(i), static_cast<std::int64_t>(j) }, rows[i][j].get<double>());
    return t;
}

inline torch::Tensor toTensor(const TensorView &view)
{
    torch::Tensor t = torch::empty(view.shape, view.type == TensorType::F64 ? torch::kFloat64 : torch::kFloat32);
    std::memcpy(t.data_ptr(), view.bytes.data(), view.bytes.size());
    return t;
}

inline double largest(const torch::Tensor &difference)
{
    return difference.abs().max().item<double>();
}

/// A folder in `dir` with PEFT's adapter of a family, whose base is named by its whole path.
inline fs::path adapterIn(const QTemporaryDir &dir, const std::string &family,
    const std::function<void(nlohmann::json &)> &change = {})
{
    const fs::path from = reference / "lora" / family, to = fs::path(dir.path().toStdString()) / "adapter";
    fs::create_directory(to);
    fs::copy_file(from / "adapter_model.safetensors", to / "adapter_model.safetensors");
    nlohmann::json config = jsonOf(from / "adapter_config.json");
    config["base_model_name_or_path"] = (reference / "encoders" / family).string();
    if (change)
        change(config);
    writeFileAtomically(to / "adapter_config.json", config.dump());
    return to;
}

} // namespace gram
