// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "data/dataset.h"
#include "plm/packed_attention.h"

#include <torch/nn.h>

#include <span>
#include <vector>

namespace gram {

/// Sizes of a BERT-form encoder and of its pooling.
struct ContentEncoderOptions {
    std::int64_t vocabulary = 0;
    std::int64_t positions = 0; ///< longest text, in tokens
    std::int64_t hidden = 0;    ///< d
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t intermediate = 0;
    Pooling pooling = Pooling::Mean;
    double dropout = 0;
};

/// Texts of some items, packed for one CE pass: tokens of all texts one after another, shortest
/// text first, without padding.
struct MicroBatch {
    std::vector<std::int64_t> request; ///< [n] position of each row in the list that was asked for
    torch::Tensor requestIndex;        ///< [n] int64, the same on the device
    torch::Tensor tokens;              ///< [T] int64
    torch::Tensor positions;           ///< [T] int64, of each token in its text
    torch::Tensor textOfToken;         ///< [T] int64
    torch::Tensor firstToken;          ///< [texts] int64
    torch::Tensor inverseLength;       ///< [texts, 1] 1 / tokens
    torch::Tensor rowOfText;           ///< [texts] int64; undefined where text i is row i
    torch::Tensor textWeight;          ///< [texts, 1] 1 / texts of the item; likewise
    SequenceOffsets offsets;
    std::int64_t realTokens = 0; ///< of the texts; what is computed beyond is padding

    std::int64_t rows() const { return static_cast<std::int64_t>(request.size()); }
};

/// Cuts a list of items (repeats are kept: each entry is encoded) into micro-batches of at most
/// `maxItems` items and about `maxTokens` tokens, items of like length together.
class MicroBatchPlanner {
public:
    MicroBatchPlanner(const ItemStore &items, std::span<const std::int32_t> wanted,
                      std::int64_t maxItems, std::int64_t maxTokens);

    std::size_t size() const { return m_bounds.size() - 1; }
    /// The micro-batch `i` as tensors of dtype and device of `like`.
    MicroBatch make(std::size_t i, const torch::TensorOptions &like) const;

private:
    const ItemStore &m_items;
    std::span<const std::int32_t> m_wanted;
    std::vector<std::int64_t> m_order;    ///< positions in m_wanted, shortest item first
    std::vector<std::size_t> m_bounds;    ///< of the micro-batches in m_order
};

/// The content encoder f_theta: an item's texts -> R^d. A transformer encoder as in BERT (Devlin
/// et al., 2019: learned positions, post-norm, GELU), pooled per text; an item's vector is the
/// mean over its texts.
class ContentEncoderImpl : public torch::nn::Module {
public:
    explicit ContentEncoderImpl(const ContentEncoderOptions &options);

    /// The vectors of a micro-batch's items: [n, d].
    /// With dropout (training mode, rate > 0), `dropoutSeed` decides the masks: the same
    /// micro-batch with the same seed gives the same masks, bit for bit.
    torch::Tensor forward(const MicroBatch &batch, std::uint64_t dropoutSeed);

    const ContentEncoderOptions &options() const { return m_options; }
    torch::TensorOptions tensorOptions() const { return m_wordEmbeddings->weight.options().requires_grad(false); }

private:
    struct Layer {
        torch::nn::Linear qkv { nullptr }, attentionOut { nullptr }, up { nullptr }, down { nullptr };
        torch::nn::LayerNorm attentionNorm { nullptr }, outputNorm { nullptr };
    };

    torch::Tensor dropout(const torch::Tensor &x) const;
    torch::Tensor pool(const torch::Tensor &x, const MicroBatch &batch);

    ContentEncoderOptions m_options;
    torch::nn::Embedding m_wordEmbeddings { nullptr }, m_positionEmbeddings { nullptr };
    torch::nn::LayerNorm m_embeddingNorm { nullptr };
    std::vector<Layer> m_layers;
    // Attention pooling only: self-attention, then additive attention.
    torch::nn::Linear m_poolQkv { nullptr }, m_poolHidden { nullptr }, m_poolScore { nullptr };
};
TORCH_MODULE(ContentEncoder);

} // namespace gram
