// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/user_scores.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "base/job.h"
#include "data/shown_text.h"
#include "eval/user_batch.h"
#include "train/opened_run.h"

#include <torch/torch.h>

#include <algorithm>
#include <limits>

namespace gram {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Tokenizer tokenizerOf(const Dataset &dataset)
{
    return Tokenizer::fromFiles(dataset.tokenizer, dataset.summary.name);
}

/// Where each row of a sequence is among a batch's scores, -1 = nothing is predicted there.
class Places {
public:
    Places(const UserSequence &sequence, const Batch &batch)
    {
        const std::int64_t columns = batch.width - batch.historyLength;
        std::int64_t column = 0;
        for (const UserSequence::Row &row : sequence.rows) {
            const bool history = row.mark == SampleSequence::Mark::History;
            const bool scored = !history && row.item >= 0;
            m_columns.push_back(row.predicted && column < columns ? column : -1);
            column += scored;
        }
    }
    std::vector<double> of(const torch::Tensor &scores) const
    {
        const torch::Tensor host = scores.to(torch::kCPU, torch::kFloat64).contiguous();
        std::vector<double> result;
        for (const std::int64_t column : m_columns)
            result.push_back(column < 0 ? nan : host.data_ptr<double>()[column]);
        return result;
    }

private:
    std::vector<std::int64_t> m_columns;
};

/// A sequence that is asked about, with the vectors of its items.
class Question {
public:
    Question(OpenedRun &model, const Dataset &dataset, Part part, std::int64_t place)
        : m_model(model)
        , m_sequence(userSequence(dataset, part, place))
        , m_batch(scoringBatch(dataset, part, place))
        , m_places(m_sequence, m_batch)
    {
    }

    const Batch &batch() const { return m_batch; }
    const UserSequence &sequence() const { return m_sequence; }
    torch::Tensor rows() { return m_model.rows(m_batch.unique); }
    std::int64_t rowOf(std::int32_t item) const
    {
        const auto at = std::lower_bound(m_batch.unique.begin(), m_batch.unique.end(), item);
        if (at == m_batch.unique.end() || *at != item)
            throw Error(ErrorCode::InvalidSetting,
                { .field = "item", .expected = "one of the sequence's", .got = std::to_string(item) });
        return at - m_batch.unique.begin();
    }
    std::vector<double> scores(const torch::Tensor &rows)
    {
        const torch::NoGradGuard noGrad;
        Learner &l = m_model.learner();
        l.cf->eval();
        return m_places.of(l.cf->scores(rows, toDevice(m_batch, m_batch.inverse, l.options)).flatten());
    }

private:
    OpenedRun &m_model;
    const UserSequence m_sequence;
    const Batch m_batch;
    const Places m_places;
};

/// The loss of a step on the sequence, and the length of its gradient in each row's item.
double lossAndGradients(OpenedRun &model, const Question &question, const torch::Tensor &rows, const Batch &step,
    std::vector<double> &gradients)
{
    Learner &l = model.learner();
    const torch::AutoGradMode graph(true);
    l.cf->eval();
    std::vector<std::int32_t> places;
    for (const std::int32_t item : step.unique)
        places.push_back(static_cast<std::int32_t>(question.rowOf(item)));
    const torch::Tensor leaf = rows.index_select(0, indexTensor(places, l.options)).detach().requires_grad_(true);
    const CfBatch batch = toDevice(step, step.inverse, l.options);
    const torch::Tensor loss = l.cf->loss(l.cf->scores(leaf, batch), batch);
    loss.backward();
    l.cfAdam->clearGradients();
    const torch::Tensor lengths = leaf.grad().to(torch::kCPU, torch::kFloat64).norm(2, 1).contiguous();
    gradients.clear();
    for (const UserSequence::Row &row : question.sequence().rows) {
        const auto at = std::lower_bound(step.unique.begin(), step.unique.end(), row.item);
        gradients.push_back(
            at != step.unique.end() && *at == row.item ? lengths.data_ptr<double>()[at - step.unique.begin()] : nan);
    }
    return loss.item<double>();
}

} // namespace

ModelScores scoreUser(const RunModelRef &ref, std::shared_ptr<const Dataset> dataset, Part part, std::int64_t place,
    const UserChange &change, TrainingControl &control)
{
    OpenedRun model(ref, dataset, control);
    Learner &l = model.learner();
    Question question(model, *dataset, part, place);
    const Batch step = stepBatch(*dataset, part, place, ref.config.negatives);
    ModelScores result;
    result.trained = ref.trained;
    result.step = model.step();
    result.notes = model.notes();
    torch::Tensor rows = question.rows();
    result.scores = question.scores(rows);
    result.loss = lossAndGradients(model, question, rows, step, result.gradients);
    result.changedLoss = nan;
    const bool steps = change.steps > 0 && ref.trained;
    if (!steps && !change.edit)
        return result;

    if (steps) {
        const std::unique_ptr<TrainingMode> exact = traitsOf(ref.config.mode).trainsEncoder
            ? makeMode(Mode::SingleStep, l)
            : nullptr;
        for (std::int64_t i = 1; i <= change.steps; ++i) {
            l.step = model.step() + i;
            if (!(exact ? *exact : model.mode()).step(step))
                throw Cancelled {};
        }
        rows = question.rows();
    }
    if (change.edit && traitsOf(ref.config.mode).usesContent) {
        const std::int64_t at = question.rowOf(change.edit->item);
        const ShownText text(*dataset, change.edit->item, tokenizerOf(*dataset), ref.config.maxTokens);
        ItemStore store;
        text.append(change.edit->text, store);
        const torch::Tensor before = rows[at].to(torch::kFloat64), edited = model.encode(store)[0],
                            after = edited.to(torch::kFloat64);
        result.move = ModelScores::Move { before.norm().item<double>(), (after - before).norm().item<double>(),
            (before.dot(after) / (before.norm() * after.norm())).item<double>() };
        rows = rows.clone();
        rows[at].copy_(edited);
    }
    result.changed = question.scores(rows);
    result.changedLoss = lossAndGradients(model, question, rows, step, result.changedGradients);
    return result;
}

WordEffects wordEffects(const RunModelRef &ref, std::shared_ptr<const Dataset> dataset, Part part, std::int64_t place,
    std::size_t row, std::int32_t item, TrainingControl &control)
{
    if (!traitsOf(ref.config.mode).usesContent)
        throw Error(ErrorCode::Unsupported,
            { .field = "leaving words out", .expected = "The mode id reads no texts." });
    OpenedRun model(ref, dataset, control);
    Question question(model, *dataset, part, place);
    const std::int64_t at = question.rowOf(item);
    const ShownText text(*dataset, item, tokenizerOf(*dataset), ref.config.maxTokens);
    WordEffects result;
    result.item = item;
    result.row = row;
    result.goesOn = text.goesOn();
    result.otherTexts = text.otherTexts();
    const torch::Tensor rows = question.rows();
    result.score = question.scores(rows).at(row);

    ItemStore store;
    std::vector<std::size_t> words;
    for (const ShownText::Piece &piece : text.pieces()) {
        if (piece.word) {
            text.append(text.without(result.pieces.size()), store);
            words.push_back(result.pieces.size());
        }
        result.pieces.push_back({ std::string(piece.text), piece.word });
    }
    if (words.empty())
        return result;
    const torch::Tensor vectors = model.encode(store);
    torch::Tensor changed = rows.clone();
    for (std::size_t w = 0; w < words.size(); ++w) {
        if (control.stopRequested())
            throw Cancelled {};
        changed[at].copy_(vectors[static_cast<std::int64_t>(w)]);
        result.pieces[words[w]].effect = result.score - question.scores(changed).at(row);
    }
    return result;
}

} // namespace gram
