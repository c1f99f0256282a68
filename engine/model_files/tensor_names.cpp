// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/tensor_names.h"

#include "api/error.h"

#include <set>

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
        return { p + "attention.q_lin",   p + "attention.k_lin", p + "attention.v_lin", p + "attention.out_lin",
                 p + "sa_layer_norm",     p + "ffn.lin1",        p + "ffn.lin2",        p + "output_layer_norm" };
    }
    case Family::Albert: {
        const std::string p = "encoder.albert_layer_groups.0.albert_layers." + number;
        return { p + "attention.query",     p + "attention.key", p + "attention.value", p + "attention.dense",
                 p + "attention.LayerNorm", p + "ffn",           p + "ffn_output",      p + "full_layer_layer_norm" };
    }
    case Family::Bert:
    case Family::Roberta:
    case Family::XlmRoberta:
        break;
    }
    const std::string p = "encoder.layer." + number;
    return { p + "attention.self.query",
             p + "attention.self.key",
             p + "attention.self.value",
             p + "attention.output.dense",
             p + "attention.output.LayerNorm",
             p + "intermediate.dense",
             p + "output.dense",
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
    names.push_back({ "embeddings.word_embeddings.weight", { c.vocabulary, c.embedding } });
    names.push_back({ "embeddings.position_embeddings.weight", { c.positions, c.embedding } });
    if (c.types > 0)
        names.push_back({ "embeddings.token_type_embeddings.weight", { c.types, c.embedding } });
    norm("embeddings.LayerNorm", c.embedding);
    if (c.family == Family::Albert)
        linear("encoder.embedding_hidden_mapping_in", c.embedding, c.hidden);
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
    return names;
}

TensorMatch matchTensors(const EncoderConfig &config, const TensorFiles &files, const std::string &folder)
{
    // The prefix is the family's; XLM-RoBERTa keeps RoBERTa's.
    const std::string family(config.family == Family::XlmRoberta ? "roberta" : nameOf(config.family));
    const auto &tensors = files.tensors();
    const auto find = [&](const std::string &name) {
        auto found = tensors.find(name);
        if (found == tensors.end())
            found = tensors.find(family + '.' + name);
        return found;
    };
    TensorMatch match;
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
    return match;
}

} // namespace gram
