// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/encoder_config.h"

#include "api/error.h"
#include "base/json_object.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

struct FamilyFacts {
    std::string_view name, title, architecture;
};
constexpr std::array<FamilyFacts, 10> families { {
    { "bert", "BERT", "BertModel" },
    { "distilbert", "DistilBERT", "DistilBertModel" },
    { "roberta", "RoBERTa", "RobertaModel" },
    { "xlm-roberta", "XLM-RoBERTa", "XLMRobertaModel" },
    { "albert", "ALBERT", "AlbertModel" },
    { "camembert", "CamemBERT", "CamembertModel" },
    { "electra", "ELECTRA", "ElectraModel" },
    { "ernie", "ERNIE", "ErnieModel" },
    { "mpnet", "MPNet", "MPNetModel" },
    { "modernbert", "ModernBERT", "ModernBertModel" },
} };
constexpr std::string_view supported
    = "These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, "
      "ERNIE, MPNet, ModernBERT.";

const FamilyFacts &factsOf(Family family)
{
    return families[static_cast<std::size_t>(family)];
}

/// Reads the fields of a config.json; what is absent has transformers' default.
class Reader {
public:
    Reader(const Json &json, const std::string &file)
        : m_json(json)
        , m_file(file)
    {
    }

    std::int64_t count(const char *key, std::int64_t otherwise, std::int64_t min, std::int64_t max) const
    {
        const auto field = m_json.find(key);
        if (field == m_json.end() || field->is_null())
            return otherwise;
        const double value = field->is_number_integer() ? field->get<double>() : std::nan("");
        if (!(value >= static_cast<double>(min) && value <= static_cast<double>(max)))
            malformed(key, "a whole number from " + std::to_string(min) + " to " + std::to_string(max));
        return field->get<std::int64_t>();
    }

    double real(const char *key, double otherwise, double min, double max) const
    {
        const auto field = m_json.find(key);
        if (field == m_json.end() || field->is_null())
            return otherwise;
        const double value = field->is_number() ? field->get<double>() : std::nan("");
        if (!(value >= min && value <= max))
            malformed(key, "a number from " + shown(min) + " to " + shown(max));
        return value;
    }

    std::string text(const char *key, const std::string &otherwise) const
    {
        const auto field = m_json.find(key);
        if (field == m_json.end() || field->is_null())
            return otherwise;
        if (!field->is_string())
            malformed(key, "a name");
        return field->get<std::string>();
    }

    bool flag(const char *key) const
    {
        const auto field = m_json.find(key);
        return field != m_json.end() && field->is_boolean() && field->get<bool>();
    }

    [[noreturn]] void malformed(const std::string &key, const std::string &expected) const
    {
        throw Error(ErrorCode::MalformedFile, { .file = m_file, .got = key + " is not " + expected });
    }

    [[noreturn]] void unsupported(const std::string &what, const std::string &instead) const
    {
        throw Error(ErrorCode::UnsupportedModel, { .file = m_file, .expected = instead, .got = what });
    }

private:
    static std::string shown(double value) { return Json(value).dump(); }

    const Json &m_json;
    const std::string &m_file;
};

Family familyOf(const Reader &reader)
{
    const std::string type = reader.text("model_type", "");
    for (std::size_t i = 0; i < families.size(); ++i)
        if (families[i].name == type)
            return static_cast<Family>(i);
    reader.unsupported(type.empty() ? "a model without a model_type"
                                    : "a model of the type \"" + type.substr(0, 60) + '"',
        std::string(supported));
}

Activation activationOf(const Reader &reader, const std::string &name)
{
    if (name == "gelu" || name == "gelu_python")
        return Activation::Gelu;
    if (name == "gelu_new" || name == "gelu_pytorch_tanh" || name == "gelu_fast")
        return Activation::GeluTanh;
    if (name == "relu")
        return Activation::Relu;
    reader.unsupported("the activation \"" + name.substr(0, 60) + '"',
        "These can be: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.");
}

} // namespace

std::string_view nameOf(Family family)
{
    return factsOf(family).name;
}

std::string_view titleOf(Family family)
{
    return factsOf(family).title;
}

std::string modelTypeFrom(const std::string &json, const std::string &file)
{
    const Json object = jsonObject(json, file);
    if (const auto named = object.find("architectures"); named != object.end() && named->is_array())
        for (const Json &architecture : *named) {
            if (!architecture.is_string())
                continue;
            for (const FamilyFacts &facts : families) {
                // BertModel, BertForMaskedLM: what stands before "Model" or "For".
                const std::string_view stem = facts.architecture.substr(0, facts.architecture.size() - 5);
                const std::string &name = architecture.get_ref<const std::string &>();
                if (name == facts.architecture || name.starts_with(std::string(stem) + "For"))
                    return std::string(facts.name);
            }
        }
    if (object.contains("num_hidden_groups") || object.contains("inner_group_num"))
        return "albert";
    if (object.contains("n_layers") && object.contains("dim"))
        return "distilbert";
    if (object.contains("relative_attention_num_buckets"))
        return "mpnet";
    return {};
}

std::string modelTypeFrom(const std::vector<std::string> &tensors)
{
    // What no other family has in its names, heads' and prefixes' included.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> signs { {
        { "albert_layer_groups", "albert" },
        { "transformer.layer.0.attention.q_lin", "distilbert" },
        { "relative_attention_bias", "mpnet" },
        { "embeddings.tok_embeddings", "modernbert" },
        { "task_type_embeddings", "ernie" },
        { "electra.embeddings", "electra" },
        { "embeddings_project", "electra" },
        { "roberta.embeddings", "roberta" },
        { "encoder.layer.0.attention.self.query", "bert" },
    } };
    for (const auto &[sign, type] : signs)
        for (const std::string &name : tensors)
            if (name.find(sign) != std::string::npos)
                return std::string(type);
    return {};
}

namespace {

/// A rotation's base: as versions 5 and 4 of transformers write it.
double thetaOf(const Json &object, const Reader &r, const char *layers, const char *key, double otherwise)
{
    if (const auto all = object.find("rope_parameters"); all != object.end() && all->is_object())
        if (const auto own = all->find(layers); own != all->end() && own->is_object()) {
            if (const auto type = own->find("rope_type"); type != own->end() && *type != "default")
                r.unsupported("the rotation " + type->dump().substr(0, 60), "It must be the default.");
            if (const auto theta = own->find("rope_theta");
                theta != own->end() && theta->is_number() && theta->get<double>() > 0)
                return theta->get<double>();
        }
    return r.real(key, otherwise, 1e-9, 1e12);
}

void readModernBert(const Json &object, const Reader &r, EncoderConfig &c)
{
    c.types = 0;
    c.activation = activationOf(r, r.text("hidden_activation", "gelu"));
    c.normEpsilon = r.real("norm_eps", 1e-5, 0, 1);
    c.dropout = r.real("mlp_dropout", 0, 0, 1);
    c.window = r.count("local_attention", 128, 2, 1 << 24);
    const std::int64_t most = std::max<std::int64_t>(1, c.layers); // then the first layer alone sees all
    c.globalEvery = std::min<std::int64_t>(r.count("global_attn_every_n_layers", 3, 1, 1000), most);
    c.globalTheta = thetaOf(object, r, "full_attention", "global_rope_theta", 160000);
    c.localTheta = thetaOf(object, r, "sliding_attention", "local_rope_theta", 10000);
    for (const char *bias : { "norm_bias", "attention_bias", "mlp_bias" })
        if (r.flag(bias))
            r.unsupported(std::string("a ModernBERT with ") + bias, "It must have no biases.");
    if (c.hidden / std::max<std::int64_t>(c.heads, 1) % 2 != 0)
        r.malformed("num_attention_heads", "such that a head has an even width");
    const auto types = object.find("layer_types");
    if (types == object.end() || !types->is_array())
        return;
    // Which layers see all: those in equal steps from the first on.
    const auto layersTold = static_cast<std::int64_t>(types->size());
    const auto isGlobal = [&](std::int64_t i) {
        return i < layersTold && (*types)[static_cast<std::size_t>(i)] == "full_attention";
    };
    for (c.globalEvery = 1; c.globalEvery < most && !isGlobal(c.globalEvery);)
        ++c.globalEvery;
    for (std::int64_t i = 0; i < c.layers; ++i)
        if (i >= layersTold || c.seesAll(i) != isGlobal(i))
            r.unsupported("a ModernBERT whose layers of full attention are not in equal steps from the first on",
                "Its layer_types must be so.");
}

} // namespace

EncoderConfig encoderConfigFromJson(const std::string &json, const std::string &file)
{
    const Json object = jsonObject(json, file);
    const Reader r(object, file);
    EncoderConfig c;
    c.family = familyOf(r);
    // Names of their own, under BERT's.
    if (object.contains("alibi_starting_size"))
        r.unsupported("a BERT with ALiBi (alibi_starting_size)", "Its positions must be absolute.");
    const bool electra = c.family == Family::Electra, mpnet = c.family == Family::MpNet,
               modern = c.family == Family::ModernBert;
    const bool distil = c.family == Family::DistilBert, albert = c.family == Family::Albert;
    const bool roberta = c.family == Family::Roberta || c.family == Family::XlmRoberta || c.family == Family::Camembert;

    constexpr std::int64_t widest = 1 << 16, deepest = 1000, largest = 1 << 24;
    const std::int64_t vocabulary = roberta ? (c.family == Family::Roberta ? 50265 : 30522)
                                            : (albert        ? 30000
                                                    : mpnet  ? 30527
                                                    : modern ? 50368
                                                             : 30522);
    c.vocabulary = r.count("vocab_size", vocabulary, 1, largest);
    c.positions = r.count("max_position_embeddings", modern ? 8192 : 512, 1, largest);
    c.hidden = r.count(distil ? "dim" : "hidden_size", albert ? 4096 : electra ? 256 : 768, 1, widest);
    c.layers = r.count(distil ? "n_layers" : "num_hidden_layers", distil ? 6 : modern ? 22 : 12, 0, deepest);
    c.heads = r.count(distil ? "n_heads" : "num_attention_heads", albert ? 64 : electra ? 4 : 12, 1, widest);
    c.intermediate = r.count(distil ? "hidden_dim" : "intermediate_size",
        albert        ? 16384
            : electra ? 1024
            : modern  ? 1152
                      : 3072,
        1, widest * 4);
    c.embedding = albert || electra ? r.count("embedding_size", 128, 1, widest) : c.hidden;
    c.types = distil || mpnet ? 0 : r.count("type_vocab_size", 2, 1, widest);
    c.activation = activationOf(r, r.text(distil ? "activation" : "hidden_act", albert ? "gelu_new" : "gelu"));
    c.normEpsilon = distil ? 1e-12 : r.real("layer_norm_eps", 1e-12, 0, 1);
    c.dropout = r.real(distil ? "dropout" : "hidden_dropout_prob", albert ? 0.0 : 0.1, 0, 1);
    if (c.family == Family::Ernie && r.flag("use_task_id"))
        c.tasks = r.count("task_type_vocab_size", 3, 1, widest);
    if (mpnet) {
        c.relativeBuckets = r.count("relative_attention_num_buckets", 32, 4, widest);
        c.positionOffset = 2; // whatever pad_token_id says
        if (c.positionOffset >= c.positions)
            r.malformed("max_position_embeddings", "above 2");
    }
    if (modern)
        readModernBert(object, r, c);
    if (roberta) {
        c.positionOffset = r.count("pad_token_id", 1, 0, largest) + 1;
        if (c.positionOffset >= c.positions)
            r.malformed("pad_token_id", "below max_position_embeddings - 1");
    }
    if (c.hidden % c.heads != 0)
        r.malformed(distil ? "n_heads" : "num_attention_heads", "a divisor of the hidden size");
    if (albert) {
        if (r.count("num_hidden_groups", 1, 1, deepest) != 1 || r.count("inner_group_num", 1, 1, deepest) != 1)
            r.unsupported("an ALBERT with several layer groups", "It must have one.");
    }
    if (r.flag("is_decoder") || r.flag("add_cross_attention"))
        r.unsupported("a decoder", "It must be an encoder.");
    if (const std::string kind = r.text("position_embedding_type", "absolute"); kind != "absolute")
        r.unsupported("the position embedding \"" + kind.substr(0, 60) + '"', "It must be absolute.");
    return c;
}

EncoderConfig randomEncoderConfig(const RunConfig &config, std::int64_t vocabulary)
{
    EncoderConfig c;
    c.vocabulary = vocabulary;
    c.positions = config.maxTokens;
    c.types = 1;
    c.embedding = c.hidden = config.hidden;
    c.layers = config.layers;
    c.heads = config.heads;
    c.intermediate = config.intermediate;
    c.dropout = config.ceDropout;
    return c;
}

std::string toJson(const EncoderConfig &c)
{
    const char *activation = c.activation == Activation::Gelu ? "gelu"
        : c.activation == Activation::Relu                    ? "relu"
                                                              : "gelu_new";
    Json json {
        { "architectures", { factsOf(c.family).architecture } },
        { "model_type", nameOf(c.family) },
        { "vocab_size", c.vocabulary },
        { "max_position_embeddings", c.positions },
    };
    if (c.family == Family::DistilBert) {
        json.update(
            { { "dim", c.hidden }, { "n_layers", c.layers }, { "n_heads", c.heads }, { "hidden_dim", c.intermediate },
                { "activation", activation }, { "dropout", c.dropout }, { "pad_token_id", 0 } });
        return json.dump(2) + '\n';
    }
    if (c.family == Family::ModernBert) {
        Json types = Json::array();
        for (std::int64_t i = 0; i < c.layers; ++i)
            types.push_back(c.seesAll(i) ? "full_attention" : "sliding_attention");
        json.update({ { "hidden_size", c.hidden }, { "num_hidden_layers", c.layers },
            { "num_attention_heads", c.heads }, { "intermediate_size", c.intermediate },
            { "hidden_activation", activation }, { "mlp_dropout", c.dropout }, { "norm_eps", c.normEpsilon },
            { "local_attention", c.window }, { "global_attn_every_n_layers", c.globalEvery }, { "layer_types", types },
            { "global_rope_theta", c.globalTheta }, { "local_rope_theta", c.localTheta }, { "pad_token_id", 0 } });
        return json.dump(2) + '\n';
    }
    json.update({ { "hidden_size", c.hidden }, { "num_hidden_layers", c.layers }, { "num_attention_heads", c.heads },
        { "intermediate_size", c.intermediate }, { "hidden_act", activation }, { "hidden_dropout_prob", c.dropout },
        { "attention_probs_dropout_prob", 0.0 }, { "layer_norm_eps", c.normEpsilon },
        { "pad_token_id", c.positionOffset > 0 ? c.positionOffset - 1 : 0 } });
    if (c.types > 0)
        json["type_vocab_size"] = c.types;
    if (c.family == Family::Albert)
        json.update({ { "embedding_size", c.embedding }, { "num_hidden_groups", 1 }, { "inner_group_num", 1 } });
    if (c.family == Family::Electra)
        json["embedding_size"] = c.embedding;
    if (c.family == Family::Ernie)
        json.update({ { "use_task_id", c.tasks > 0 }, { "task_type_vocab_size", std::max<std::int64_t>(c.tasks, 1) } });
    if (c.family == Family::MpNet)
        json["relative_attention_num_buckets"] = c.relativeBuckets;
    return json.dump(2) + '\n';
}

std::int64_t embeddingParameterCount(const EncoderConfig &c)
{
    const std::int64_t projection = c.hasProjection() ? (c.embedding + 1) * c.hidden : 0;
    if (c.family == Family::ModernBert)
        return (c.vocabulary + 1) * c.embedding;
    return (c.vocabulary + c.positions + c.types + c.tasks + 2) * c.embedding + projection;
}

std::int64_t layerParameterCount(const EncoderConfig &c)
{
    const std::int64_t d = c.hidden, attention = 4 * (d * d + d);
    if (c.family == Family::ModernBert)
        return 4 * d * d + 3 * d * c.intermediate + 2 * d;
    return attention + 2 * d * c.intermediate + c.intermediate + d + 4 * d;
}

std::int64_t parameterCount(const EncoderConfig &c)
{
    // ModernBERT's first layer has a norm less, and there is one behind the last.
    const std::int64_t rest = c.family == Family::ModernBert ? (c.layers > 0 ? 0 : c.hidden)
                                                             : c.relativeBuckets * c.heads;
    return rest + embeddingParameterCount(c)
        + (c.sharesLayers() ? std::min<std::int64_t>(c.layers, 1) : c.layers) * layerParameterCount(c);
}

} // namespace gram
