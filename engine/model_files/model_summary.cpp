// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/model_summary.h"

#include "model_files/tensor_names.h"
#include "text/tokenizer.h"

namespace gram {

namespace {

void setSizes(ModelSummary &s, const EncoderConfig &c)
{
    s.family = titleOf(c.family);
    s.parameters = parameterCount(c);
    s.embeddingParameters = embeddingParameterCount(c);
    s.layerParameters = layerParameterCount(c);
    s.layers = c.layers;
    s.hidden = c.hidden;
    s.heads = c.heads;
    s.intermediate = c.intermediate;
    s.vocabulary = c.vocabulary;
    s.maxTokens = c.maxTokens();
    s.sharedLayers = c.sharesLayers();
    s.fusedAttention = s.gated = c.family == Family::ModernBert;
}

std::string typeOf(const TensorMatch &match)
{
    std::string type;
    for (const TensorView &tensor : match.found) {
        const char *name = tensor.type == TensorType::F32 ? "F32"
            : tensor.type == TensorType::F16              ? "F16"
            : tensor.type == TensorType::BF16             ? "BF16"
                                                          : "F64";
        if (type.empty())
            type = name;
        else if (type != name)
            return "mixed";
    }
    return type;
}

} // namespace

ModelSummary summarizeModel(const ModelFolder &folder)
{
    ModelSummary s;
    s.name = folder.name;
    s.folder = folder.path.string();
    s.pooling = folder.pooling.value_or(Pooling::Mean);
    s.normalize = folder.normalize;
    s.notes = folder.notes;
    if (!folder.unsupportedModules.empty()) {
        const std::string kept = folder.pooling ? "the encoder and its pooling (" + std::string(nameOf(s.pooling)) + ")"
                                                : "the encoder";
        s.notes.push_back("Of its modules " + kept
            + (folder.normalize      ? " and Normalize are"
                    : folder.pooling ? " are"
                                     : " is")
            + " kept; " + folder.unsupportedModules
            + " is not, so that its vectors are other ones than sentence-transformers': choose the pooling mean "
              "or cls to use it without.");
    }
    setSizes(s, folder.config);
    s.maxTokens = folder.maxTokens;
    const TensorFiles files = TensorFiles::openFolder(folder.weights);
    const TensorMatch match = matchTensors(folder.config, files, folder.weights.string());
    if (!match.prefix.empty())
        s.notes.push_back("Its weights are those under \"" + match.prefix + "\".");
    s.unusedTensors = match.unused;
    if (folder.adapter)
        for (std::string &name : matchAdapter(folder.config, *folder.adapter, adapterFiles(*folder.adapter)).unused)
            s.unusedTensors.push_back(std::move(name));
    s.weightBytes = files.fileBytes();
    s.weightType = typeOf(match);
    s.tokenizer = Tokenizer::fromFiles(folder.tokenizer, folder.weights.string()).kind();
    return s;
}

ModelSummary summarizeSizes(const EncoderConfig &config)
{
    ModelSummary s;
    setSizes(s, config);
    return s;
}

ModelSummary summarizeRandomModel(const RunConfig &config, std::int64_t vocabulary)
{
    ModelSummary s;
    s.pretrained = false;
    s.tokenizer = "SentencePiece unigram";
    setSizes(s, randomEncoderConfig(config, vocabulary));
    return s;
}

} // namespace gram
