// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/learner.h"

#include "api/ce_rates.h"
#include "api/error.h"
#include "base/random.h"
#include "device/compute_device.h"
#include "device/environment.h"
#include "distributed/gradient_sum.h"
#include "distributed/shares.h"
#include "kernels/row_ops.h"
#include "model_files/model_summary.h"
#include "optim/schedule.h"
#include "plm/model_weights.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace gram {

namespace {

enum Purpose : std::uint64_t { ForWeights = 0x3e1, ForAdapters = 0x107a, ForCfDropout = 0xcf, ForCeDropout = 0xce };

torch::TensorOptions optionsFor(const RunConfig &config)
{
    return torch::TensorOptions(config.dtype == Dtype::Float64 ? torch::kFloat64 : torch::kFloat32)
        .device(deviceNamed(config.device));
}

ContentEncoderOptions ceOptions(const RunConfig &config, const Dataset &dataset)
{
    const ModelFolder *model = dataset.model.get();
    ContentEncoderOptions o;
    o.config = model ? model->config : randomEncoderConfig(config, dataset.vocabularySize);
    o.pooling = poolingFor(config, model);
    o.normalize = normalizesFor(config, model);
    o.dropout = config.ceDropout;
    o.frozenLayers = config.freezeLayers;
    o.checkpointing = config.activationCheckpointing;
    o.precision = config.cePrecision;
    if (usesLora(config))
        o.lora = { config.loraRank, config.loraAlpha, loraTargets(config.loraTargets),
            mixSeed(static_cast<std::uint64_t>(config.seed), ForAdapters) };
    if (const std::string reason = unavailable(config.cePrecision, config.device); !reason.empty())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "ce_precision",
                .expected = "full here: " + reason,
                .got = std::string(nameOf(config.cePrecision)) });
    const auto invalid = [&](const std::string &expected) {
        return Error(ErrorCode::InvalidSetting,
            { .field = "freeze_layers", .expected = expected, .got = std::to_string(config.freezeLayers) });
    };
    const std::int64_t layers = o.config.layers;
    if (o.config.sharesLayers() && o.frozenLayers > 0)
        throw invalid("-1 or 0: the layers of an ALBERT share their weights");
    if (o.frozenLayers > layers)
        throw invalid("at most " + std::to_string(layers) + ", the model's number of layers");
    if (o.frozenLayers == layers && layers > 0 && o.pooling != Pooling::Attention
        && traitsOf(config.mode).trainsEncoder)
        throw invalid(
            "below " + std::to_string(layers) + ", the model's number of layers; the mode frozen trains none");
    if (o.lora.rank > 0 && (layers == 0 || o.frozenLayers == layers))
        throw Error(ErrorCode::InvalidSetting,
            { .field = "lora_rank",
                .expected = "0 where the encoder has no layer that trains",
                .got = std::to_string(config.loraRank) });
    return o;
}

/// With what was left to the program: from here on the encoder's rate is a number and its precision one of a product.
RunConfig decided(RunConfig config, const Dataset &dataset)
{
    config.cePrecision = precisionFor(config);
    config.ceRate = ceRateFor(config, dataset.model ? dataset.model->config.hidden : config.hidden);
    return config;
}

} // namespace

Learner::Learner(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    Weights weights)
    : config(decided(config, *dataset))
    , dataset(std::move(dataset))
    , options(optionsFor(config))
    , memory(config.device)
    , m_control(control)
{
    memory.resetPeak();
    usePrecision();
    const auto seed = static_cast<std::uint64_t>(config.seed);
    torch::manual_seed(mixSeed(seed, ForWeights));
    ce = ContentEncoder(ceOptions(config, *this->dataset));
    cf = makeCf(config, this->dataset->kind, ce->width(), ce->options().config.heads);
    ce->to(options.device(), torch::typeMetaToScalarType(options.dtype()));
    cf->to(options.device(), torch::typeMetaToScalarType(options.dtype()));
    if (weights == Weights::OfModel && this->dataset->model)
        loadWeights(*this->dataset->model, *ce);
    ceAdam.emplace(ce->trainableParameters());
    cfAdam.emplace(cf->parameters());
}

void Learner::usePrecision() const
{
    allowTf32(config.cePrecision != CePrecision::Full); // of the CF module's products, too
}

ModelSummary Learner::sizes() const
{
    ModelSummary sizes = summarizeSizes(ce->options().config);
    sizes.pooling = ce->options().pooling;
    sizes.normalize = ce->options().normalize;
    return sizes;
}

bool Learner::poll()
{
    if (ranks)
        return false;
    if (!m_control.isPaused())
        return m_control.stopRequested();
    const double none = 0;
    const PhaseTimer timer(pausedSeconds, none);
    if (onPause)
        onPause();
    const bool stop = m_control.waitIfPaused();
    if (afterPause)
        afterPause();
    return stop;
}

bool Learner::fillFrozen(const std::function<void(const Progress &)> &progress)
{
    usePrecision();
    if (config.freezeLayers < 0 || frozen || !traitsOf(config.mode).trainsEncoder)
        return true;
    const auto timer = timed(&PhaseSeconds::encode);
    auto cache = std::make_shared<FrozenCache>(static_cast<std::int64_t>(dataset->items.tokens.size()), *ce,
        static_cast<std::uint64_t>(config.cacheLimit) << 20);
    std::vector<std::int32_t> all(static_cast<std::size_t>(dataset->items.items()));
    std::iota(all.begin(), all.end(), 0);
    const MicroBatchPlanner planner(dataset->items, all, anyNumber, tokensPerPass());
    if (!overMicroBatches(planner, [&](const MicroBatch &batch, std::size_t i) {
            progress({ Progress::Phase::EncodingItems, static_cast<std::int64_t>(i),
                static_cast<std::int64_t>(planner.size()) });
            cache->put(batch, ce->frozenStates(batch));
        }))
        return false;
    frozen = std::move(cache);
    return true;
}

torch::Tensor Learner::forward(const MicroBatch &batch)
{
    usePrecision();
    measured.encoded += batch.rows();
    measured.realTokens += batch.realTokens;
    measured.computedTokens += batch.tokens.size(0);
    return ce->forward(batch, mixSeed(static_cast<std::uint64_t>(config.seed), ForCeDropout, step),
        frozen ? frozen->get(batch) : torch::Tensor());
}

std::vector<std::int32_t> Learner::ownOf(std::span<const std::int32_t> items) const
{
    if (!ranks)
        return { items.begin(), items.end() };
    const std::vector<std::int32_t> owners = ownersByTokens(dataset->items, items, ranks->size());
    std::vector<std::int32_t> own;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (owners[i] == ranks->rank())
            own.push_back(items[i]);
    return own;
}

std::optional<torch::Tensor> Learner::encode(std::span<const std::int32_t> items, std::int64_t maxItems)
{
    if (!ranks)
        return encodeHere(items, maxItems);
    const std::vector<std::int32_t> owners = ownersByTokens(dataset->items, items, ranks->size());
    std::vector<std::int32_t> own;
    std::vector<std::int64_t> counts, places; // of each, and where their rows belong
    for (std::int64_t r = 0; r < ranks->size(); ++r) {
        const std::size_t before = places.size();
        for (std::size_t i = 0; i < items.size(); ++i)
            if (owners[i] == r) {
                places.push_back(static_cast<std::int64_t>(i));
                if (r == ranks->rank())
                    own.push_back(items[i]);
            }
        counts.push_back(static_cast<std::int64_t>(places.size() - before));
    }
    const auto rows = encodeHere(own, maxItems);
    if (!rows)
        return std::nullopt;
    const torch::Tensor order = torch::tensor(places, torch::kInt64).to(options.device());
    return torch::empty({ order.size(0), ce->width() }, options).index_copy_(0, order, ranks->gather(*rows, counts));
}

std::optional<torch::Tensor> Learner::encodeHere(std::span<const std::int32_t> items, std::int64_t maxItems)
{
    const torch::NoGradGuard noGrad;
    ce->eval();
    const CeMemory memory(*this);
    const MicroBatchPlanner planner(dataset->items, items, maxItems, tokensPerPass());
    torch::Tensor rows = torch::empty({ static_cast<std::int64_t>(items.size()), ce->width() }, options);
    if (!overMicroBatches(planner,
            [&](const MicroBatch &batch, std::size_t) { putRowsAt(rows, forward(batch), batch.requestIndex); }))
        return std::nullopt;
    return rows;
}

Learner::CfPass Learner::runCf(const torch::Tensor &rows, const CfBatch &batch)
{
    const auto timer = timed(&PhaseSeconds::cf);
    usePrecision();
    torch::manual_seed(mixSeed(static_cast<std::uint64_t>(config.seed), ForCfDropout, step));
    cf->train();
    const torch::Tensor leaf = rows.detach().requires_grad_(true);
    torch::Tensor loss = torch::zeros({}, options);
    if (batch.users > 0) // there may be fewer than processes
        loss = cf->loss(cf->scores(leaf, batch), batch);
    if (ranks)
        loss = loss * batch.shareOfMean;
    const auto checkLoss = [&] {
        // Before anything is changed. On a GPU this would wait for it: there the charts show the NaN.
        if (isAtHand(loss) && !std::isfinite(loss.item<double>()))
            throw Error(ErrorCode::NotFinite, { .line = step });
    };
    if (!ranks)
        checkLoss();
    if (batch.users > 0)
        loss.backward();
    loss = loss.detach();
    if (ranks) {
        std::vector<SummedGradient> gradients;
        for (const torch::Tensor &p : cf->parameters())
            gradients.push_back({ p, {} });
        loss = loss.reshape({ 1 });
        sumGradients(*ranks, gradients, loss);
        loss = loss.squeeze(0);
        checkLoss(); // of all: all throw
    }
    return { loss, leaf.grad().defined() ? leaf.grad() : torch::zeros_like(rows) };
}

void Learner::sumCeGradients(std::span<const std::int32_t> items)
{
    if (!ranks)
        return;
    // Of the words' table only what the items' texts have: every process knows them.
    std::vector<std::int32_t> words;
    for (const std::int32_t item : items) {
        const auto tokens = dataset->items.tokensOf(item);
        words.insert(words.end(), tokens.begin(), tokens.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const torch::Tensor rows
        = torch::tensor(std::vector<std::int64_t>(words.begin(), words.end()), torch::kInt64).to(options.device());
    std::vector<SummedGradient> gradients;
    for (const auto &entry : ce->named_parameters())
        if (entry.value().requires_grad())
            gradients.push_back({ entry.value(),
                entry.key() == "word_embeddings.weight" && entry.value().size(0) > rows.size(0) ? rows
                                                                                                : torch::Tensor() });
    torch::Tensor nothing = torch::empty({ 0 }, options);
    sumGradients(*ranks, gradients, nothing);
}

void Learner::updateCe()
{
    if (keepGradients)
        return;
    const auto timer = timed(&PhaseSeconds::optimizer);
    ceAdam->step(config.ceRate * noam(ceAdam->steps() + 1, config.warmup));
    ceAdam->clearGradients();
    ce->parametersChanged();
    settle();
}

void Learner::updateCf()
{
    if (keepGradients)
        return;
    const auto timer = timed(&PhaseSeconds::optimizer);
    cfAdam->step(config.cfRate * noam(cfAdam->steps() + 1, config.warmup));
    cfAdam->clearGradients();
    settle();
}

Learner::CeMemory::CeMemory(Learner &learner, std::uint64_t held)
    : m_learner(learner)
    , m_before(learner.memory.current())
    , m_held(held)
{
    m_learner.notePeak();
    m_learner.memory.resetPeak();
}

Learner::CeMemory::~CeMemory()
{
    const std::uint64_t peak = m_learner.memory.peak();
    if (peak + m_held > m_before)
        m_learner.measured.cePeakBytes = std::max(m_learner.measured.cePeakBytes, peak + m_held - m_before);
    m_learner.notePeak();
}

std::uint64_t Learner::CeMemory::held() const
{
    const std::uint64_t now = m_learner.memory.current();
    return now > m_before ? now - m_before : 0;
}

void Learner::notePeak()
{
    m_peakBytes = std::max(m_peakBytes, memory.peak());
}

std::uint64_t Learner::takePeakBytes()
{
    notePeak();
    memory.resetPeak();
    return std::exchange(m_peakBytes, 0);
}

} // namespace gram
