// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/tensor_names.h"

#include "api/error.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace gram {

namespace {

/// How a family calls the parts of a layer.
struct LayerNames {
    std::string query, key, value, attentionOut, attentionNorm, up, down, outputNorm;
};

LayerNames layerNames(Family family, std::int64_t layer)
{
    const std::string number = std::to_string(layer) + '.';
    switch (family) {
    case Family::DistilBert: {
        const std::string p = "transformer.layer." + number;
        return { p + "attention.q_lin", p + "attention.k_lin", p + "attention.v_lin", p + "attention.out_lin",
            p + "sa_layer_norm", p + "ffn.lin1", p + "ffn.lin2", p + "output_layer_norm" };
    }
    case Family::Albert: {
        const std::string p = "encoder.albert_layer_groups.0.albert_layers." + number;
        return { p + "attention.query", p + "attention.key", p + "attention.value", p + "attention.dense",
            p + "attention.LayerNorm", p + "ffn", p + "ffn_output", p + "full_layer_layer_norm" };
    }
    case Family::MpNet: {
        const std::string p = "encoder.layer." + number;
        return { p + "attention.attn.q", p + "attention.attn.k", p + "attention.attn.v", p + "attention.attn.o",
            p + "attention.LayerNorm", p + "intermediate.dense", p + "output.dense", p + "output.LayerNorm" };
    }
    default:
        break;
    }
    const std::string p = "encoder.layer." + number;
    return { p + "attention.self.query", p + "attention.self.key", p + "attention.self.value",
        p + "attention.output.dense", p + "attention.output.LayerNorm", p + "intermediate.dense", p + "output.dense",
        p + "output.LayerNorm" };
}

std::string shown(const std::vector<std::int64_t> &shape)
{
    std::string text = "[";
    for (const std::int64_t n : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(n);
    return text + ']';
}

/// The first few of a list, and how many there are more.
std::string shown(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 20;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    if (names.size() > most)
        text += " and " + std::to_string(names.size() - most) + " more";
    return text;
}

} // namespace

std::vector<NamedShape> tensorNames(const EncoderConfig &c)
{
    std::vector<NamedShape> names;
    const auto norm = [&names](const std::string &name, std::int64_t size) {
        names.push_back({ name + ".weight", { size } });
        names.push_back({ name + ".bias", { size } });
    };
    const auto linear = [&names](const std::string &name, std::int64_t in, std::int64_t out) {
        names.push_back({ name + ".weight", { out, in } });
        names.push_back({ name + ".bias", { out } });
    };
    if (c.family == Family::ModernBert) {
        const std::int64_t d = c.hidden;
        names.push_back({ "embeddings.tok_embeddings.weight", { c.vocabulary, d } });
        names.push_back({ "embeddings.norm.weight", { d } });
        for (std::int64_t i = 0; i < c.layers; ++i) {
            const std::string p = "layers." + std::to_string(i) + '.';
            if (i > 0)
                names.push_back({ p + "attn_norm.weight", { d } });
            names.push_back({ p + "attn.Wqkv.weight", { 3 * d, d } });
            names.push_back({ p + "attn.Wo.weight", { d, d } });
            names.push_back({ p + "mlp_norm.weight", { d } });
            names.push_back({ p + "mlp.Wi.weight", { 2 * c.intermediate, d } });
            names.push_back({ p + "mlp.Wo.weight", { d, c.intermediate } });
        }
        names.push_back({ "final_norm.weight", { d } });
        return names;
    }
    names.push_back({ "embeddings.word_embeddings.weight", { c.vocabulary, c.embedding } });
    names.push_back({ "embeddings.position_embeddings.weight", { c.positions, c.embedding } });
    if (c.types > 0)
        names.push_back({ "embeddings.token_type_embeddings.weight", { c.types, c.embedding } });
    if (c.tasks > 0)
        names.push_back({ "embeddings.task_type_embeddings.weight", { c.tasks, c.embedding } });
    norm("embeddings.LayerNorm", c.embedding);
    if (c.hasProjection())
        linear(c.family == Family::Albert ? "encoder.embedding_hidden_mapping_in" : "embeddings_project", c.embedding,
            c.hidden);
    const std::int64_t d = c.hidden, sets = c.sharesLayers() ? std::min<std::int64_t>(c.layers, 1) : c.layers;
    for (std::int64_t i = 0; i < sets; ++i) {
        const LayerNames n = layerNames(c.family, i);
        for (const std::string &name : { n.query, n.key, n.value, n.attentionOut })
            linear(name, d, d);
        norm(n.attentionNorm, d);
        linear(n.up, d, c.intermediate);
        linear(n.down, c.intermediate, d);
        norm(n.outputNorm, d);
    }
    if (c.relativeBuckets > 0)
        names.push_back({ "encoder.relative_attention_bias.weight", { c.relativeBuckets, c.heads } });
    return names;
}

std::string moduleName(const EncoderConfig &config, std::int64_t layer, LoraTarget product)
{
    const bool modern = config.family == Family::ModernBert;
    const LayerNames n = layerNames(config.family, layer);
    const std::string m = "layers." + std::to_string(layer) + '.';
    switch (product) {
    case LoraTarget::Query:
        return modern ? m + "attn.Wqkv" : n.query;
    case LoraTarget::Key:
        return modern ? m + "attn.Wqkv" : n.key;
    case LoraTarget::Value:
        return modern ? m + "attn.Wqkv" : n.value;
    case LoraTarget::AttentionOutput:
        return modern ? m + "attn.Wo" : n.attentionOut;
    case LoraTarget::Intermediate:
        return modern ? m + "mlp.Wi" : n.up;
    case LoraTarget::Output:
        break;
    }
    return modern ? m + "mlp.Wo" : n.down;
}

namespace {

/// What stands before the encoder's names: nothing, the family's, or whatever a training has put there.
std::string prefixOf(const EncoderConfig &config, const TensorViews &tensors, const std::string &folder)
{
    const std::vector<NamedShape> names = tensorNames(config);
    const std::string &first = names.front().name;
    std::vector<std::string> found, whole;
    for (const auto &[name, tensor] : tensors) {
        if (!name.ends_with(first))
            continue;
        std::string prefix = name.substr(0, name.size() - first.size());
        if (!prefix.empty() && prefix.back() != '.')
            continue;
        // All but the norms, which old files call otherwise.
        const bool all = std::all_of(names.begin(), names.end(),
            [&](const NamedShape &n) { return n.shape.size() < 2 || tensors.contains(prefix + n.name); });
        found.push_back(prefix);
        if (all)
            whole.push_back(std::move(prefix));
    }
    const std::vector<std::string> &candidates = whole.empty() ? found : whole;
    if (candidates.empty())
        return {};
    // An encoder within another model's, as a generator's beside the discriminator, has a longer prefix than the family's.
    const std::string family = std::string(config.family == Family::XlmRoberta || config.family == Family::Camembert
                                       ? "roberta"
                                       : config.family == Family::ModernBert ? "model"
                                                                             : nameOf(config.family))
        + '.';
    for (const std::string &known : { std::string(), family })
        if (std::find(candidates.begin(), candidates.end(), known) != candidates.end())
            return known;
    if (whole.size() > 1)
        throw Error(ErrorCode::TensorMismatch,
            { .file = folder,
                .got = "they hold " + std::to_string(whole.size())
                    + " encoders, and nothing tells which is meant: " + shown(whole) });
    return candidates.front();
}

/// Adapters among a model's own weights change its vectors: to leave them out is another model.
void refuseAdapters(const TensorViews &tensors, const std::string &folder)
{
    constexpr std::array<std::string_view, 8> parts { ".lora_A.", ".lora_B.", ".lora_embedding_A",
        ".lora_magnitude_vector", ".base_layer.", ".ia3_l", ".oft_", "prompt_embeddings" };
    for (const auto &[name, tensor] : tensors)
        for (const std::string_view part : parts)
            if (name.find(part) != std::string::npos)
                throw Error(ErrorCode::UnsupportedModel,
                    { .file = folder,
                        .expected
                        = "Merge it in Python once (model.merge_and_unload()), save that with save_pretrained() and open it.",
                        .got = "weights with an adapter that is not merged (" + name + ")" });
}

} // namespace

TensorMatch matchTensors(const EncoderConfig &config, const TensorFiles &files, const std::string &folder)
{
    const auto &tensors = files.tensors();
    refuseAdapters(tensors, folder);
    TensorMatch match;
    match.prefix = prefixOf(config, tensors, folder);
    const auto find = [&](const std::string &name) { return tensors.find(match.prefix + name); };
    std::set<std::string> used;
    std::vector<std::string> missing, misshapen;
    for (const auto &[name, shape] : tensorNames(config)) {
        auto at = find(name);
        const std::size_t dot = name.rfind('.');
        const std::string module = name.substr(0, dot);
        if (at == tensors.end() && (module.ends_with("Norm") || module.ends_with("_norm"))) // as in old checkpoints
            at = find(module + (name.substr(dot) == ".weight" ? ".gamma" : ".beta"));
        if (at == tensors.end()) {
            missing.push_back(name);
            continue;
        }
        used.insert(at->first);
        if (at->second.shape != shape)
            misshapen.push_back(at->first + " (" + shown(at->second.shape) + " in place of " + shown(shape) + ')');
        else if (at->second.type != TensorType::F32 && at->second.type != TensorType::F64
            && at->second.type != TensorType::F16 && at->second.type != TensorType::BF16)
            misshapen.push_back(at->first + " (not a floating point type)");
        match.found.push_back(at->second);
    }
    for (const auto &[name, tensor] : tensors)
        if (!used.contains(name))
            match.unused.push_back(name);
    if (!missing.empty() || !misshapen.empty()) {
        std::string what;
        if (!missing.empty())
            what = "missing: " + shown(missing);
        if (!misshapen.empty())
            what += (what.empty() ? "" : "; ") + std::string("of another shape or type: ") + shown(misshapen);
        if (!missing.empty() && !match.unused.empty())
            what += "; not expected: " + shown(match.unused);
        throw Error(ErrorCode::TensorMismatch, { .file = folder, .got = what });
    }
    const std::vector<NamedShape> names = tensorNames(config);
    for (std::size_t i = 0; i < match.found.size(); ++i)
        if (const std::int64_t count = notFiniteIn(match.found[i]); count > 0)
            throw Error(ErrorCode::MalformedFile,
                { .file = folder,
                    .got = "the tensor " + match.prefix + names[i].name + " has " + std::to_string(count)
                        + " values that are NaN or infinite, so that nothing could be trained with it; a training that "
                          "went wrong or half precision leaves such files" });
    return match;
}

} // namespace gram
