// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/encoder_config.h"

#include "api/error.h"
#include "base/json_object.h"

#include <array>
#include <cmath>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

struct FamilyFacts {
    std::string_view name, title, architecture;
};
constexpr std::array<FamilyFacts, 5> families { {
    { "bert", "BERT", "BertModel" },
    { "distilbert", "DistilBERT", "DistilBertModel" },
    { "roberta", "RoBERTa", "RobertaModel" },
    { "xlm-roberta", "XLM-RoBERTa", "XLMRobertaModel" },
    { "albert", "ALBERT", "AlbertModel" },
} };
constexpr std::string_view supported
    = "These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT.";

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

EncoderConfig encoderConfigFromJson(const std::string &json, const std::string &file)
{
    const Json object = jsonObject(json, file);
    const Reader r(object, file);
    EncoderConfig c;
    c.family = familyOf(r);
    const bool distil = c.family == Family::DistilBert, albert = c.family == Family::Albert;
    const bool roberta = c.family == Family::Roberta || c.family == Family::XlmRoberta;

    constexpr std::int64_t widest = 1 << 16, deepest = 1000, largest = 1 << 24;
    const std::int64_t vocabulary = roberta ? (c.family == Family::Roberta ? 50265 : 30522)
                                            : (albert ? 30000 : 30522);
    c.vocabulary = r.count("vocab_size", vocabulary, 1, largest);
    c.positions = r.count("max_position_embeddings", 512, 1, largest);
    c.hidden = r.count(distil ? "dim" : "hidden_size", albert ? 4096 : 768, 1, widest);
    c.layers = r.count(distil ? "n_layers" : "num_hidden_layers", distil ? 6 : 12, 0, deepest);
    c.heads = r.count(distil ? "n_heads" : "num_attention_heads", albert ? 64 : 12, 1, widest);
    c.intermediate = r.count(distil ? "hidden_dim" : "intermediate_size", albert ? 16384 : 3072, 1, widest * 4);
    c.embedding = albert ? r.count("embedding_size", 128, 1, widest) : c.hidden;
    c.types = distil ? 0 : r.count("type_vocab_size", 2, 1, widest);
    c.activation = activationOf(
        r, r.text(distil ? "activation" : "hidden_act", albert ? "gelu_new" : "gelu"));
    c.normEpsilon = distil ? 1e-12 : r.real("layer_norm_eps", 1e-12, 0, 1);
    c.dropout = r.real(distil ? "dropout" : "hidden_dropout_prob", albert ? 0.0 : 0.1, 0, 1);
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
        json.update({ { "dim", c.hidden },
                      { "n_layers", c.layers },
                      { "n_heads", c.heads },
                      { "hidden_dim", c.intermediate },
                      { "activation", activation },
                      { "dropout", c.dropout },
                      { "pad_token_id", 0 } });
        return json.dump(2) + '\n';
    }
    json.update({ { "hidden_size", c.hidden },
                  { "num_hidden_layers", c.layers },
                  { "num_attention_heads", c.heads },
                  { "intermediate_size", c.intermediate },
                  { "type_vocab_size", c.types },
                  { "hidden_act", activation },
                  { "hidden_dropout_prob", c.dropout },
                  { "attention_probs_dropout_prob", 0.0 },
                  { "layer_norm_eps", c.normEpsilon },
                  { "pad_token_id", c.positionOffset > 0 ? c.positionOffset - 1 : 0 } });
    if (c.family == Family::Albert)
        json.update({ { "embedding_size", c.embedding }, { "num_hidden_groups", 1 }, { "inner_group_num", 1 } });
    return json.dump(2) + '\n';
}

std::int64_t embeddingParameterCount(const EncoderConfig &c)
{
    const std::int64_t projection = c.family == Family::Albert ? (c.embedding + 1) * c.hidden : 0;
    return (c.vocabulary + c.positions + c.types + 2) * c.embedding + projection;
}

std::int64_t layerParameterCount(const EncoderConfig &c)
{
    const std::int64_t d = c.hidden, attention = 4 * (d * d + d);
    return attention + 2 * d * c.intermediate + c.intermediate + d + 4 * d;
}

std::int64_t parameterCount(const EncoderConfig &c)
{
    return embeddingParameterCount(c) + (c.sharesLayers() ? std::min<std::int64_t>(c.layers, 1) : c.layers) * layerParameterCount(c);
}

} // namespace gram
