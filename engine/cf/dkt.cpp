// SPDX-License-Identifier: GPL-3.0-or-later
#include "cf/dkt.h"

#include "kernels/linear.h"
#include "kernels/lstm.h"
#include "kernels/row_ops.h"

#include <torch/torch.h>

namespace gram {

namespace {

constexpr std::int64_t featureWidth = 16; // of the answer's and of the position's embedding
constexpr std::int64_t startToken = 2; // beside 0 = wrong and 1 = correct

} // namespace

Dkt::Dkt(std::int64_t width, std::int64_t maxSequence, double dropout)
    : m_width(width)
{
    m_correct = register_module("correct", torch::nn::Embedding(3, featureWidth));
    m_position = register_module("position", torch::nn::Embedding(maxSequence, featureWidth));
    m_input = register_module("input", torch::nn::Linear(width + 2 * featureWidth, width));
    m_lstm = register_module("lstm",
        torch::nn::LSTM(torch::nn::LSTMOptions(width, width).num_layers(2).dropout(dropout).batch_first(true)));
}

std::shared_ptr<CfBase> Dkt::make(const RunConfig &config, std::int64_t width, std::int64_t)
{
    return std::make_shared<Dkt>(width, config.maxSequence, config.cfDropout);
}

CfMemory Dkt::memory(const CfSizes &s)
{
    // Two LSTM layers of four gates each; of each gate, cell and output a vector is kept.
    const double d = s.width;
    return { 17 * d * d, s.users * s.length * 25 * d };
}

torch::Tensor Dkt::scores(const torch::Tensor &rows, const CfBatch &batch)
{
    const std::int64_t b = batch.users, l = batch.width;
    const torch::Tensor questions = gatherRows(rows, batch.rowOfSlot).view({ b, l, m_width });
    const torch::Tensor before = torch::cat(
        { torch::zeros({ b, 1, m_width }, questions.options()), questions.slice(1, 0, l - 1) }, 1);
    const torch::Tensor answers = torch::cat(
        { torch::full({ b, 1 }, startToken, batch.correct.options()), batch.correct.slice(1, 0, l - 1) }, 1);
    const torch::Tensor positions
        = m_position(torch::arange(l, batch.correct.options())).expand({ b, l, featureWidth });
    const torch::Tensor input = linear(torch::cat({ before, m_correct(answers), positions }, 2), m_input->weight,
        m_input->bias);
    const torch::Tensor states = lstm(input, m_lstm->parameters(), m_lstm->options.dropout(), is_training(),
        batch.part);
    return (states * questions).sum(-1);
}

torch::Tensor Dkt::loss(const torch::Tensor &scores, const CfBatch &batch)
{
    return answersLoss(scores, batch);
}

} // namespace gram
