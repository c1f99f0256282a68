// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lora.h"
#include "kernels/encoder_layer.h"
#include "model_files/encoder_config.h"
#include "plm/lora.h"
#include "plm/micro_batch.h"

#include <torch/nn.h>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace gram {

struct ContentEncoderOptions {
    EncoderConfig config;
    Pooling pooling = Pooling::Mean; ///< not Model
    double dropout = 0; ///< of embeddings and of each layer's two outputs, as in BERT
    /// -1: everything trains; 0: the embeddings do not; k: nor do the first k layers. What is
    /// frozen has no dropout, so that its output can be kept.
    std::int64_t frozenLayers = -1;
    /// A layer keeps its input alone for the backward pass and is run again in it.
    bool checkpointing = false;
    CePrecision precision = CePrecision::Full; ///< of the matrix products
    bool normalize = false; ///< an item's vector is scaled to length 1
    struct Lora {
        std::int64_t rank = 0; ///< 0: none, the weights themselves train
        double alpha = 0;
        LoraTargets targets; ///< in each layer that is not frozen
        std::uint64_t seed = 0; ///< of A; B begins with zeros
    } lora;
};

/// The content encoder f_theta: an item's texts -> R^d. A transformer encoder (Devlin et al., 2019:
/// learned positions, post-norm; ALBERT's with shared layers; or ModernBERT's), pooled per text and, if
/// asked for, scaled to length 1; an item's vector is the mean over its texts'.
/// With LoRA nothing trains but the adapters and the attention pooling.
class ContentEncoderImpl : public torch::nn::Module {
public:
    explicit ContentEncoderImpl(const ContentEncoderOptions &options);

    /// The vectors of a micro-batch's items: [n, d].
    /// With dropout (training mode, rate > 0), `dropoutSeed` decides the masks: with the same seed
    /// a text of the same key has the same masks, bit for bit, in whatever micro-batch.
    /// `frozen`: frozenStates() of the batch where they are known already.
    torch::Tensor forward(const MicroBatch &batch, std::uint64_t dropoutSeed, const torch::Tensor &frozen = {});

    /// The last layer's output, of each token: [T, d]. As forward(), before pooling.
    torch::Tensor states(const MicroBatch &batch, std::uint64_t dropoutSeed, const torch::Tensor &frozen = {});

    /// The output of the frozen part (embeddings and frozen layers), without a graph: [T, d].
    torch::Tensor frozenStates(const MicroBatch &batch);

    const ContentEncoderOptions &options() const { return m_options; }
    std::int64_t width() const { return m_options.config.hidden; }
    torch::TensorOptions tensorOptions() const { return m_wordEmbeddings->weight.options().requires_grad(false); }
    std::vector<torch::Tensor> trainableParameters() const;
    /// To be called after parameters were written into: with LoRA the layers read sums of them.
    void parametersChanged();

    /// The weights in the order of tensorNames(), views of the parameters: writing changes them. Without LoRA's part.
    std::vector<torch::Tensor> tensors() const
    {
        return tensorsBy([](const torch::Tensor &weight) { return weight; });
    }
    /// The same with LoRA's part added, as the layers use them. Not to be written into.
    std::vector<torch::Tensor> mergedTensors();
    /// LoRA's, by their module's name in transformers: A [rank, in] and B [out, rank].
    struct Adapter {
        std::string module;
        torch::Tensor a, b;
    };
    const std::vector<Adapter> &adapters() const { return m_adapters; }
    /// The attention pooling's, by name; none for another pooling.
    std::vector<std::pair<std::string, torch::Tensor>> poolingTensors() const;

private:
    struct Layer {
        torch::nn::Linear qkv { nullptr }, attentionOut { nullptr }, up { nullptr }, down { nullptr };
        torch::nn::LayerNorm attentionNorm { nullptr }, outputNorm { nullptr };
    };

    /// Of ModernBERT: no biases.
    struct ModernLayer {
        torch::Tensor attentionNorm, qkv, attentionOut, norm, up, down; ///< the first layer has no attentionNorm
    };

    void makeModernLayers();
    void makeAdapters();
    /// A layer's product: its weight, and the rows of it that are the product's.
    struct Product {
        torch::Tensor weight;
        std::int64_t firstRow, rows;
    };
    Product productOf(std::int64_t layer, LoraTarget target) const;
    /// What a layer uses of a weight that may have adapters.
    torch::Tensor adapted(const torch::Tensor &weight);
    std::vector<torch::Tensor> tensorsBy(const std::function<torch::Tensor(const torch::Tensor &weight)> &value) const;
    torch::Tensor embed(const MicroBatch &batch, const Dropout &dropout);
    torch::Tensor applyLayer(std::int64_t i, const torch::Tensor &x, const MicroBatch &batch, const Dropout &dropout);
    Dropout dropoutOf(const MicroBatch &batch, std::uint64_t seed) const;
    torch::Tensor pool(const torch::Tensor &x, const MicroBatch &batch);

    ContentEncoderOptions m_options;
    torch::nn::Embedding m_wordEmbeddings { nullptr }, m_positionEmbeddings { nullptr }, m_typeEmbeddings { nullptr };
    torch::nn::LayerNorm m_embeddingNorm { nullptr };
    torch::nn::Embedding m_taskEmbeddings { nullptr }; ///< ERNIE only
    torch::nn::Linear m_embeddingProjection { nullptr }; ///< ALBERT and ELECTRA only
    torch::nn::Embedding m_relativeBias { nullptr }; ///< MPNet only
    torch::Tensor m_modernEmbeddingNorm, m_finalNorm; ///< ModernBERT only
    std::vector<ModernLayer> m_modernLayers;
    std::vector<Layer> m_layers; ///< one where they are shared
    std::map<const c10::TensorImpl *, LoraWeight> m_loraWeights; ///< by the weight
    std::vector<Adapter> m_adapters;
    // Attention pooling only: self-attention, then additive attention.
    torch::nn::Linear m_poolQkv { nullptr }, m_poolHidden { nullptr }, m_poolScore { nullptr };
};
TORCH_MODULE(ContentEncoder);

} // namespace gram
