// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/model_summary.h"

#include "plm/tensor_names.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cmath>

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

/// K and U of a batch as the dataset's estimates give them for the nearest size.
std::pair<double, double> itemsOfBatch(const DatasetSummary &dataset, std::int64_t batch)
{
    const auto &known = dataset.redundancy;
    if (known.empty())
        return { 0, 0 };
    const auto nearest = std::min_element(known.begin(), known.end(), [batch](const auto &a, const auto &b) {
        return std::abs(a.batch - batch) < std::abs(b.batch - batch);
    });
    const double share = static_cast<double>(batch) / static_cast<double>(nearest->batch);
    return { nearest->interactions * share, std::min(nearest->unique * share, static_cast<double>(dataset.items)) };
}

} // namespace

ModelSummary summarizeModel(const ModelFolder &folder)
{
    ModelSummary s;
    s.name = folder.name;
    s.folder = folder.path.string();
    s.pooling = folder.pooling.value_or(Pooling::Mean);
    setSizes(s, folder.config);
    s.maxTokens = folder.maxTokens;
    const TensorFiles files = TensorFiles::openFolder(folder.weights);
    const TensorMatch match = matchTensors(folder.config, files, folder.weights.string());
    s.unusedTensors = match.unused;
    s.weightBytes = files.fileBytes();
    s.weightType = typeOf(match);
    s.tokenizer = Tokenizer::fromFiles(folder.tokenizer, folder.weights.string()).kind();
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

std::vector<MemoryEstimate> estimateMemory(const ModelSummary &m, const RunConfig &config,
                                           const DatasetSummary &dataset)
{
    const double element = config.dtype == Dtype::Float64 ? 8 : 4;
    const auto d = static_cast<double>(m.hidden), inner = static_cast<double>(m.intermediate);
    const std::int64_t frozenLayers = std::min(config.freezeLayers, m.layers);
    const auto activeLayers = static_cast<double>(m.layers - std::max<std::int64_t>(frozenLayers, 0));
    const double weights = static_cast<double>(m.parameters);
    double trainable = weights;
    if (frozenLayers >= 0)
        trainable -= static_cast<double>(m.embeddingParameters)
            + static_cast<double>(m.sharedLayers ? 0 : frozenLayers * m.layerParameters);

    // What autograd keeps of a token in a layer: the input of each product, q, k and v, the sums
    // that enter a norm, and both sides of the activation function. Of the embeddings: two rows.
    const double kept = activeLayers * (8 * d + 2 * inner) + (frozenLayers < 0 ? 2 * d : d);
    const double passing = 4096 * (4 * d + 2 * inner); // gradients of a pass on their way back
    const double tokens = dataset.meanItemTokens, items = static_cast<double>(dataset.items);
    const auto [interactions, unique] = itemsOfBatch(dataset, config.batch);
    const double cache = frozenLayers >= 0 ? items * tokens * d : 0;
    const bool cacheInMemory = cache * element <= static_cast<double>(config.cacheLimit) * 1048576;
    const double model = weights + 3 * trainable + (cacheInMemory ? cache : 0);
    const auto pass = [&](double count) { return std::min(count * tokens, 4096.0) * kept; };

    const auto bytes = [element](double elements) { return static_cast<std::uint64_t>(std::llround(elements * element)); };
    return {
        { Mode::E2E, bytes(model + interactions * (tokens * kept + 2 * d) + passing) },
        { Mode::SingleStep, bytes(model + unique * (tokens * kept + 2 * d) + passing) },
        { Mode::SingleStepBounded,
          bytes(model + pass(std::min(static_cast<double>(config.microBatch), unique)) + 2 * unique * d + passing) },
        { Mode::MultiStep, bytes(model + pass(static_cast<double>(config.ceBatch)) + 2 * items * d + passing) },
        { Mode::Frozen, bytes(weights + items * d + passing) },
        { Mode::Id, bytes(weights + 3 * items * d) },
    };
}

} // namespace gram
