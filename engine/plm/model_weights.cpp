// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/model_weights.h"

#include "api/error.h"
#include "model_files/safetensors.h"
#include "model_files/tensor_names.h"

#include <torch/torch.h>

#include <cstring>
#include <map>

namespace gram {

namespace {

namespace fs = std::filesystem;

constexpr const char *poolingFile = "gram_pooling.safetensors";

/// A copy: a view of a file need not be aligned.
torch::Tensor toTensor(const TensorView &view)
{
    torch::ScalarType type = torch::kFloat32;
    switch (view.type) {
    case TensorType::F64:
        type = torch::kFloat64;
        break;
    case TensorType::F16:
        type = torch::kHalf;
        break;
    case TensorType::BF16:
        type = torch::kBFloat16;
        break;
    default: // matchTensors() lets no other through
        break;
    }
    torch::Tensor tensor = torch::empty(view.shape, type);
    if (!view.bytes.empty())
        std::memcpy(tensor.data_ptr(), view.bytes.data(), view.bytes.size());
    return tensor;
}

TensorView viewOf(const torch::Tensor &tensor)
{
    return { tensor.scalar_type() == torch::kFloat64 ? TensorType::F64 : TensorType::F32, tensor.sizes().vec(),
        { static_cast<const std::byte *>(tensor.data_ptr()), tensor.nbytes() } };
}

void loadPooling(const fs::path &file, ContentEncoderImpl &encoder)
{
    std::error_code ignored;
    auto own = encoder.poolingTensors();
    if (own.empty() || !fs::exists(file, ignored))
        return;
    const TensorFiles files = TensorFiles::open(file);
    for (auto &[name, tensor] : own) {
        const auto found = files.tensors().find(name);
        if (found == files.tensors().end() || found->second.shape != tensor.sizes().vec()
            || (found->second.type != TensorType::F32 && found->second.type != TensorType::F64))
            throw Error(ErrorCode::TensorMismatch,
                { .file = file.string(), .got = "missing or of another shape or type: " + name });
        if (notFiniteIn(found->second) > 0)
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "the tensor " + name + " has values that are NaN or infinite" });
        tensor.copy_(toTensor(found->second));
    }
}

void savePooling(const ContentEncoderImpl &encoder, const fs::path &folder)
{
    if (const auto pooling = encoder.poolingTensors(); !pooling.empty())
        saveTensors(pooling, folder / poolingFile);
}

/// Adds a PEFT adapter to the weights, which are in tensorNames()'s order; the names of what it has beside.
std::vector<std::string> mergeAdapter(const PeftAdapter &adapter, const EncoderConfig &config,
    const std::vector<torch::Tensor> &weights)
{
    const TensorFiles files = adapterFiles(adapter);
    AdapterMatch match = matchAdapter(config, adapter, files);
    for (const auto &[tensor, view] : match.replaced)
        weights[tensor].copy_(toTensor(view));
    for (const AdapterMatch::Update &update : match.updates) {
        torch::Tensor weight = weights[update.tensor];
        weight.addmm_(toTensor(update.b).to(weight.options()), toTensor(update.a).to(weight.options()), 1,
            update.scale);
    }
    return std::move(match.unused);
}

} // namespace

std::vector<std::string> loadWeights(const ModelFolder &folder, ContentEncoderImpl &encoder)
{
    const TensorFiles files = TensorFiles::openFolder(folder.weights);
    TensorMatch match = matchTensors(encoder.options().config, files, folder.weights.string());
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> tensors = encoder.tensors();
    for (std::size_t i = 0; i < tensors.size(); ++i)
        tensors[i].copy_(toTensor(match.found[i]));
    if (folder.adapter)
        for (std::string &name : mergeAdapter(*folder.adapter, encoder.options().config, tensors))
            match.unused.push_back(std::move(name));
    encoder.parametersChanged();
    loadPooling(folder.path / poolingFile, encoder);
    return std::move(match.unused);
}

void saveTensors(const std::vector<std::pair<std::string, torch::Tensor>> &tensors, const fs::path &file)
{
    std::vector<torch::Tensor> kept;
    std::map<std::string, TensorView> views;
    for (const auto &[name, tensor] : tensors) {
        kept.push_back(tensor.detach().cpu().contiguous());
        views[name] = viewOf(kept.back());
    }
    writeSafetensors(file, views, { { "format", "pt" } });
}

void saveWeights(ContentEncoderImpl &encoder, const fs::path &folder, const ModelFolder *poolerOf)
{
    std::vector<std::pair<std::string, torch::Tensor>> all;
    const std::vector<NamedShape> names = tensorNames(encoder.options().config);
    const std::vector<torch::Tensor> tensors = encoder.mergedTensors();
    for (std::size_t i = 0; i < names.size(); ++i)
        all.emplace_back(names[i].name, tensors[i]);
    if (poolerOf) {
        const TensorFiles files = TensorFiles::openFolder(poolerOf->weights);
        for (const auto &[name, view] : files.tensors()) {
            const std::size_t at = name.find("pooler.");
            const bool floating = view.type == TensorType::F32 || view.type == TensorType::F64
                || view.type == TensorType::F16 || view.type == TensorType::BF16;
            if (floating && (at == 0 || (at != std::string::npos && name[at - 1] == '.')))
                all.emplace_back(name.substr(at), toTensor(view).to(tensors.front().scalar_type()));
        }
    }
    saveTensors(all, folder / "model.safetensors");
    savePooling(encoder, folder);
}

void saveAdapters(const ContentEncoderImpl &encoder, const fs::path &folder)
{
    std::vector<std::pair<std::string, torch::Tensor>> all;
    for (const ContentEncoderImpl::Adapter &adapter : encoder.adapters()) {
        const std::string name = "base_model.model." + adapter.module;
        all.emplace_back(name + ".lora_A.weight", adapter.a);
        all.emplace_back(name + ".lora_B.weight", adapter.b);
    }
    saveTensors(all, folder / "adapter_model.safetensors");
    savePooling(encoder, folder);
}

} // namespace gram
