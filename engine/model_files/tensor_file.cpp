// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/tensor_file.h"

#include "api/error.h"
#include "base/file_kind.h"
#include "base/files.h"
#include "base/json_object.h"
#include "base/mapped_file.h"
#include "model_files/pytorch_bin.h"
#include "model_files/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

namespace gram {

namespace {

namespace fs = std::filesystem;

bool startsWith(std::span<const std::byte> bytes, std::string_view text)
{
    return bytes.size() >= text.size()
        && std::string_view(reinterpret_cast<const char *>(bytes.data()), text.size()) == text;
}

constexpr std::array weightFiles { "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
    "pytorch_model.bin.index.json" };

/// What a training leaves beside a model.
constexpr std::array trainingFiles { "training_args", "optimizer", "scheduler", "scaler", "rng_state" };

struct OtherWeights {
    std::string_view end; ///< of the file's name
    const char *what, *instead;
};
constexpr const char *fromTensorFlow
    = "Load it in transformers with from_tf=True (version 4) and save it with save_pretrained() once.";
constexpr std::array<OtherWeights, 12> otherWeights { {
    { "tf_model.h5", "a model with weights of TensorFlow alone (tf_model.h5)", fromTensorFlow },
    { ".ckpt.index", "a checkpoint of TensorFlow", "Convert it once with transformers-cli convert." },
    { ".ckpt.meta", "a checkpoint of TensorFlow", "Convert it once with transformers-cli convert." },
    { "saved_model.pb", "a saved model of TensorFlow", fromTensorFlow },
    { "flax_model.msgpack", "a model with weights of Flax alone (flax_model.msgpack)",
        "Load it in transformers with from_flax=True (version 4) and save it with save_pretrained() once." },
    { "rust_model.ot", "a model with weights of rust-bert alone (rust_model.ot)",
        "Take the one with model.safetensors or pytorch_model.bin." },
    { ".onnx", "a model in ONNX alone", "Take the one with model.safetensors or pytorch_model.bin." },
    { ".gguf", "a model of llama.cpp (GGUF)", "Take the one with model.safetensors or pytorch_model.bin." },
    { "openvino_model.bin", "a model of OpenVINO", "Take the one with model.safetensors or pytorch_model.bin." },
    { ".mlmodel", "a model of Core ML", "Take the one with model.safetensors or pytorch_model.bin." },
    { ".tflite", "a model of TensorFlow Lite", "Take the one with model.safetensors or pytorch_model.bin." },
    { ".pdparams", "a model of PaddlePaddle", "Take the one with model.safetensors or pytorch_model.bin." },
} };

const OtherWeights *otherWeightsIn(const fs::path &folder)
{
    std::error_code ignored;
    for (const OtherWeights &other : otherWeights)
        for (const auto &entry : fs::directory_iterator(folder, ignored))
            if (entry.path().filename().string().ends_with(other.end))
                return &other;
    return nullptr;
}

bool isAdapter(const fs::path &folder)
{
    std::error_code ignored;
    return fs::exists(folder / "adapter_config.json", ignored)
        || fs::exists(folder / "adapter_model.safetensors", ignored)
        || fs::exists(folder / "adapter_model.bin", ignored);
}

/// Weights under a name that is not a model's, such as model.pt; empty if there are none.
fs::path renamedWeightsIn(const fs::path &folder)
{
    std::error_code ignored;
    std::set<fs::path> found;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const bool ofTraining = std::any_of(trainingFiles.begin(), trainingFiles.end(),
            [&](const char *beginning) { return name.starts_with(beginning); });
        for (const char *end : { ".pt", ".pth", ".ckpt", ".bin", ".safetensors" })
            if (!ofTraining && name.ends_with(end))
                found.insert(entry.path());
    }
    return found.empty() ? fs::path() : *found.begin();
}

template<typename Bits>
std::int64_t countNotFinite(std::span<const std::byte> bytes, Bits exponent)
{
    std::int64_t count = 0;
    for (std::size_t at = 0; at + sizeof(Bits) <= bytes.size(); at += sizeof(Bits)) {
        Bits bits;
        std::memcpy(&bits, bytes.data() + at, sizeof bits); // it need not be aligned
        count += (bits & exponent) == exponent;
    }
    return count;
}

} // namespace

std::int64_t notFiniteIn(const TensorView &tensor)
{
    switch (tensor.type) {
    case TensorType::F64:
        return countNotFinite<std::uint64_t>(tensor.bytes, 0x7ff0000000000000);
    case TensorType::F32:
        return countNotFinite<std::uint32_t>(tensor.bytes, 0x7f800000);
    case TensorType::F16:
        return countNotFinite<std::uint16_t>(tensor.bytes, 0x7c00);
    case TensorType::BF16:
        return countNotFinite<std::uint16_t>(tensor.bytes, 0x7f80);
    default:
        return 0;
    }
}

bool hasWholeWeights(const fs::path &folder)
{
    std::error_code ignored;
    return std::any_of(weightFiles.begin(), weightFiles.end(),
        [&](const char *name) { return fs::exists(folder / name, ignored); });
}

void refuseOtherWeights(const fs::path &folder)
{
    if (hasWholeWeights(folder))
        return;
    if (isAdapter(folder)) {
        std::string what = "a PEFT adapter, which is not a whole model and";
        try {
            const auto json = jsonObject(fileContent(folder / "adapter_config.json"), {});
            if (const auto name = json.find("base_model_name_or_path"); name != json.end() && name->is_string())
                what = "a PEFT adapter of " + name->get<std::string>().substr(0, 100)
                    + ", which is not a whole model and";
        } catch (const Error &) {
        }
        throw Error(ErrorCode::UnsupportedModel,
            { .file = folder.string(),
                .expected
                = "Its base model is needed: put that folder beside it, or write its path as base_model_name_or_path into "
                  "adapter_config.json; it is merged then. Or merge it in Python once "
                  "(PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.",
                .got = what });
    }
    if (const OtherWeights *other = otherWeightsIn(folder))
        throw Error(ErrorCode::UnsupportedModel,
            { .file = folder.string(), .expected = other->instead, .got = other->what });
}

bool hasAdapterBesideWeights(const fs::path &folder)
{
    std::error_code ignored;
    if (!hasWholeWeights(folder) || !isAdapter(folder))
        return false;
    for (const char *name : { "adapter_model.safetensors", "adapter_model.bin" })
        if (fs::exists(folder / name, ignored))
            throw Error(ErrorCode::UnsupportedModel,
                { .file = folder.string(),
                    .expected
                    = "Merge it into the model in Python once (PeftModel.from_pretrained(...).merge_and_unload()) and save that "
                      "with save_pretrained(), or move the adapter's files out of the folder to use the weights without it.",
                    .got = std::string("a PEFT adapter (") + name + ") beside a whole model's weights" });
    return true;
}

bool hasWeights(const fs::path &folder)
{
    return hasWholeWeights(folder) || isAdapter(folder) || otherWeightsIn(folder) != nullptr;
}

void TensorFiles::add(const fs::path &file, TensorViews views, std::shared_ptr<const void> owner)
{
    for (auto &[name, view] : views) {
        if (!m_tensors.emplace(name, std::move(view)).second)
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "another file of the model has the tensor " + name + " too" });
    }
    m_files.push_back(file);
    m_owners.push_back(std::move(owner));
}

TensorFiles TensorFiles::open(const fs::path &file)
{
    const auto mapped = std::make_shared<const MappedFile>(file);
    const auto bytes = mapped->bytes();
    TensorFiles result;
    result.m_fileBytes = bytes.size();
    if (startsWith(bytes, "PK")) {
        auto [views, owner] = readPytorchBin(bytes, file.string());
        result.add(file, std::move(views), std::move(owner));
    } else if (startsWith(bytes, "\x80\x02")) {
        throw Error(ErrorCode::MalformedFile,
            { .file = file.string(),
                .got = "it has PyTorch's form from before 2020, which cannot be read; load it in transformers and "
                       "save it with save_pretrained() once" });
    } else if (const std::string kind = foreignKind(
                   { reinterpret_cast<const char *>(bytes.data()), std::min<std::size_t>(bytes.size(), 512) });
               !kind.empty()) {
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = kind });
    } else {
        result.add(file, readSafetensors(bytes, file.string()), mapped);
    }
    return result;
}

TensorFiles TensorFiles::openFolder(const fs::path &folder)
{
    std::error_code ignored;
    std::string lookedFor;
    for (const char *name : weightFiles) {
        if (fs::exists(folder / name, ignored))
            return std::string_view(name).ends_with(".json") ? openIndex(folder / name) : open(folder / name);
        lookedFor += (lookedFor.empty() ? "" : ", ") + std::string(name);
    }
    refuseOtherWeights(folder);
    if (const fs::path other = renamedWeightsIn(folder); !other.empty())
        throw Error(ErrorCode::UnsupportedModel,
            { .file = folder.string(),
                .expected = std::string("If they are this model's, rename the file to ")
                    + (other.extension() == ".safetensors" ? "model.safetensors." : "pytorch_model.bin."),
                .got = "a model whose weights have another name (" + other.filename().string() + ")" });
    throw Error(ErrorCode::FileNotFound, { .file = (folder / weightFiles[0]).string(), .expected = lookedFor });
}

TensorFiles TensorFiles::openIndex(const fs::path &index)
{
    const auto fail = [&index](const std::string &what) {
        throw Error(ErrorCode::MalformedFile, { .file = index.string(), .got = what });
    };
    const auto json = jsonObject(fileContent(index), index.string());
    const auto map = json.find("weight_map");
    if (map == json.end() || !map->is_object() || map->empty())
        fail("it has no weight_map");
    std::set<std::string> shards;
    for (const auto &[name, shard] : map->items()) {
        if (!shard.is_string())
            fail("the file of " + name + " is not named");
        const std::string &file = shard.get_ref<const std::string &>();
        if (file.empty() || file.find('/') != std::string::npos || file == "..")
            fail("the file of " + name + " is not in the folder: " + file);
        shards.insert(file);
    }
    TensorFiles all;
    for (const std::string &shard : shards) {
        TensorFiles one = open(index.parent_path() / shard);
        all.add(one.m_files.front(), std::move(one.m_tensors), std::move(one.m_owners.front()));
        all.m_fileBytes += one.m_fileBytes;
    }
    for (const auto &[name, shard] : map->items()) {
        if (!all.m_tensors.contains(name))
            fail("the tensor " + name + " is not in " + shard.get<std::string>());
    }
    return all;
}

} // namespace gram
