// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/probe.h"

#include "api/error.h"
#include "base/job.h"
#include "base/random.h"
#include "config/config_json.h"
#include "data/batch_sampler.h"
#include "device/compute_device.h"
#include "device/environment.h"
#include "device/threads.h"
#include "modes/encoded_items.h"
#include "modes/training_mode.h"
#include "train/gradients.h"
#include "train/timed.h"
#include "train/trainer.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gram {

namespace {

constexpr double mostE2eSeconds = 20;
constexpr double mostE2eBytes = 2e9;
constexpr std::int64_t mostPoints = 5000;
constexpr std::uint64_t forPoints = 0x5ca77e5;

std::vector<double> toVector(const torch::Tensor &values)
{
    const torch::Tensor host = values.detach().to(torch::kCPU, torch::kFloat64).contiguous();
    return { host.data_ptr<double>(), host.data_ptr<double>() + host.numel() };
}

/// The length of the gradient over all of these parameters.
double gradientLength(const std::vector<torch::Tensor> &parameters)
{
    double squares = 0;
    for (const torch::Tensor &p : parameters)
        if (p.grad().defined())
            squares += p.grad().to(torch::kFloat64).square().sum().item<double>();
    return std::sqrt(squares);
}

/// Checks the request and makes LibTorch ready for it.
Batch begin(const RunConfig &config, const std::shared_ptr<const Dataset> &dataset, std::int64_t epoch,
    std::int64_t index)
{
    validate(config);
    MemoryMeter::install();
    useThreads(config.threads);
    BatchSampler sampler(dataset, config);
    if (epoch < 0 || index < 0 || index >= sampler.batchesPerEpoch())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "batch",
                .expected = "one of " + std::to_string(sampler.batchesPerEpoch()),
                .got = std::to_string(index) });
    return sampler.plan(epoch, index);
}

void clearGradients(Learner &learner)
{
    learner.ceAdam->clearGradients();
    learner.cfAdam->clearGradients();
}

/// Refuses what would be killed by the system rather than fail: E2E keeps R times Single-step's
/// activations, and float64 twice those of float32.
void checkMemory(const Learner &learner, const Batch &batch)
{
    const std::uint64_t available = MemoryMeter::available();
    if (!usesMainMemory(learner.options.device()) || available == 0)
        return;
    const double needed = 2.0 * static_cast<double>(learner.measured.cePeakBytes)
        * static_cast<double>(batch.interactions.size()) / static_cast<double>(batch.unique.size());
    constexpr double gibibyte = 1 << 30;
    if (needed > 0.9 * static_cast<double>(available))
        throw Error(ErrorCode::OutOfMemory,
            { .field = "batch",
                .expected = {},
                .got = "E2E on this batch needs about " + std::to_string(std::llround(needed / gibibyte + 0.5))
                    + " GiB" });
}

/// The first micro-batch there and back, so that no time below is of the first touch of memory.
void warmUp(Learner &learner, const Batch &batch)
{
    const MicroBatchPlanner planner(learner.dataset->items, batch.unique, Learner::anyNumber, learner.tokensPerPass());
    learner.ce->train();
    const torch::Tensor vectors = learner.forward(planner.make(0, learner.options));
    vectors.backward(torch::zeros_like(vectors));
    clearGradients(learner);
}

StepAnatomy::E2e measureE2e(Learner &learner, const Batch &batch)
{
    clearGradients(learner);
    learner.measured = {};
    const BatchShare share(learner, batch, BatchShare::Of::Interactions);
    if (!EncodedItems(learner, share.items()).stepThrough(share))
        throw Cancelled {};
    return { learner.measured.encoded, learner.measured.phases.encode, learner.measured.phases.ceBackward };
}

GradientPart partOf(const std::string &name)
{
    using Kind = GradientPart::Kind;
    if (name.starts_with("cf."))
        return { Kind::Cf };
    if (name.starts_with("ce.layer"))
        return { Kind::Layer, std::stoll(name.substr(8)) };
    return { name.starts_with("ce.pool") ? Kind::Pooling : Kind::Embeddings };
}

/// Which entries of the gradients are shown, by parameter.
using Sample = std::vector<std::vector<std::int64_t>>;

/// Walks over the parameters of both modules: visit(module of a, module of b, place in it, number).
template<typename Visit>
void forEachParameter(const StepGradients &a, const StepGradients &b, Visit &&visit)
{
    std::size_t number = 0;
    for (const auto &[x, y] : { std::pair(&a.ce, &b.ce), std::pair(&a.cf, &b.cf) })
        for (std::size_t i = 0; i < x->values.size(); ++i)
            visit(*x, *y, i, number++);
}

std::vector<GradientPart> partsOf(const StepGradients &gradients, std::vector<std::int32_t> &partOfParameter)
{
    std::vector<GradientPart> parts;
    forEachParameter(gradients, gradients,
        [&](const NamedGradients &g, const NamedGradients &, std::size_t i, std::size_t) {
            const GradientPart part = partOf(g.names[i]);
            auto it = std::find_if(parts.begin(), parts.end(),
                [&part](const GradientPart &other) { return other.kind == part.kind && other.layer == part.layer; });
            if (it == parts.end())
                it = parts.insert(parts.end(), part);
            it->parameters += g.values[i].numel();
            partOfParameter.push_back(static_cast<std::int32_t>(it - parts.begin()));
        });
    return parts;
}

/// As many entries of each part, drawn with a fixed seed from those that are not zero by both ways.
Sample drawSample(const StepGradients &e2e, const StepGradients &single, std::size_t parts,
    const std::vector<std::int32_t> &partOfParameter)
{
    std::vector<torch::Tensor> touched(partOfParameter.size());
    std::vector<std::int64_t> available(parts, 0);
    forEachParameter(e2e, single,
        [&](const NamedGradients &a, const NamedGradients &b, std::size_t i, std::size_t number) {
            touched[number] = ((a.values[i] != 0) | (b.values[i] != 0)).flatten().nonzero().flatten().cpu();
            available[static_cast<std::size_t>(partOfParameter[number])] += touched[number].numel();
        });
    const std::int64_t share = mostPoints / static_cast<std::int64_t>(std::max<std::size_t>(parts, 1));
    Sample sample(partOfParameter.size());
    Random random(forPoints);
    for (std::size_t number = 0; number < sample.size(); ++number) {
        const std::int64_t n = touched[number].numel();
        const std::int64_t all = available[static_cast<std::size_t>(partOfParameter[number])];
        // The parameter's share of its part; few enough to be drawn one by one.
        const std::int64_t wanted = all <= share ? n : n * share / all;
        const std::int64_t *index = touched[number].data_ptr<std::int64_t>();
        // Knuth's algorithm S: without replacement, in order.
        for (std::int64_t seen = 0, taken = 0; taken < wanted; ++seen)
            if (random.below(static_cast<std::uint64_t>(n - seen)) < static_cast<std::uint64_t>(wanted - taken)) {
                sample[number].push_back(index[seen]);
                ++taken;
            }
    }
    return sample;
}

GradientComparison compare(const StepGradients &e2e, const StepGradients &single, Dtype dtype, std::size_t parts,
    const std::vector<std::int32_t> &partOfParameter, const Sample &sample)
{
    GradientComparison c;
    c.dtype = dtype;
    c.tolerance = roundingTolerance(dtype);
    c.differences.assign(parts, 0);
    forEachParameter(e2e, single,
        [&](const NamedGradients &a, const NamedGradients &b, std::size_t i, std::size_t number) {
            const double difference = relativeDifference(a, b, i);
            double &part = c.differences[static_cast<std::size_t>(partOfParameter[number])];
            part = difference > part || std::isnan(difference) ? difference : part;
            if (difference > c.largest || std::isnan(difference)) {
                c.largest = difference;
                c.worst = a.names[i];
            }
            torch::Tensor index = torch::empty({ static_cast<std::int64_t>(sample[number].size()) }, torch::kInt64);
            std::copy(sample[number].begin(), sample[number].end(), index.data_ptr<std::int64_t>());
            index = index.to(a.values[i].device());
            const auto x = toVector(a.values[i].flatten().index_select(0, index));
            const auto y = toVector(b.values[i].flatten().index_select(0, index));
            for (std::size_t k = 0; k < x.size(); ++k)
                c.points.push_back({ partOfParameter[number], x[k], y[k] });
        });
    return c;
}

/// The gradients in the CE's weights of sum_i <incoming_i, f(c_i)>, for several `incoming`.
std::vector<std::vector<torch::Tensor>> ceGradients(Learner &learner, std::span<const std::int32_t> items,
    const std::vector<torch::Tensor> &incoming)
{
    const std::vector<torch::Tensor> parameters = learner.ce->trainableParameters();
    std::vector<std::vector<torch::Tensor>> sums(incoming.size());
    for (auto &sum : sums)
        for (const torch::Tensor &p : parameters)
            sum.push_back(torch::zeros_like(p));
    learner.ce->train();
    const MicroBatchPlanner planner(learner.dataset->items, items, Learner::anyNumber, learner.tokensPerPass());
    const auto add = [&](const MicroBatch &micro, std::size_t) {
        for (std::size_t way = 0; way < incoming.size(); ++way) { // a layer's graph can be gone back through once
            const auto part = torch::autograd::grad({ learner.forward(micro) }, parameters,
                { incoming[way].index_select(0, micro.requestIndex) }, false, false, true);
            for (std::size_t p = 0; p < part.size(); ++p)
                if (part[p].defined())
                    sums[way][p].add_(part[p]);
        }
    };
    if (!learner.overMicroBatches(planner, add))
        throw Cancelled {};
    return sums;
}

double dot(const std::vector<torch::Tensor> &a, const std::vector<torch::Tensor> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] * b[i]).sum().item<double>();
    return sum;
}

/// The angle between two directions. By the chord between the unit vectors: the arc cosine would
/// lose small angles to rounding.
double degreesBetween(const std::vector<torch::Tensor> &a, const std::vector<torch::Tensor> &b, double lengthA,
    double lengthB)
{
    double chord = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        chord += (a[i] / lengthA - b[i] / lengthB).square().sum().item<double>();
    return 2 * std::asin(std::min(1.0, std::sqrt(chord) / 2)) * 180 / std::numbers::pi;
}

/// See LatencyAngle for what is compared.
void measureAngles(Learner &learner, std::int64_t epoch, std::int64_t index, const std::function<void()> &stepDone,
    const std::function<void(const LatencyAngle &)> &publish)
{
    constexpr std::int64_t most = *std::ranges::max_element(provedLatencies);
    BatchSampler sampler(learner.dataset, learner.config);
    const std::int64_t perEpoch = sampler.batchesPerEpoch(), first = epoch * perEpoch + index;
    std::vector<Batch> batches;
    std::vector<std::int32_t> items;
    for (std::int64_t t = 0; t < most; ++t) {
        batches.push_back(sampler.plan((first + t) / perEpoch, (first + t) % perEpoch));
        items.insert(items.end(), batches.back().unique.begin(), batches.back().unique.end());
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());

    const auto start = learner.encode(items, Learner::anyNumber);
    if (!start)
        throw Cancelled {};
    torch::Tensor move = torch::zeros_like(*start), sum = torch::zeros_like(*start);
    // E2E's CF module goes its own way from the same weights.
    learner.keepGradients = false;
    std::shared_ptr<CfBase> otherCf = makeCf(learner.config, learner.dataset->kind, learner.ce->width(),
        learner.ce->options().config.heads);
    otherCf->to(learner.options.device(), torch::typeMetaToScalarType(learner.options.dtype()));
    {
        const torch::NoGradGuard noGrad;
        const auto from = learner.cf->named_parameters();
        for (auto &to : otherCf->named_parameters())
            to.value().copy_(from[to.key()]);
    }
    std::optional<Adam> otherAdam(otherCf->parameters());
    auto gradientOf = [&](const torch::Tensor &rows, const Batch &batch) {
        const auto pass = learner.runCf(rows, toDevice(batch, batch.inverse, learner.options));
        learner.updateCf();
        return pass.rowGradient;
    };

    std::vector<bool> seen(items.size());
    LatencyAngle angle;
    for (std::int64_t t = 0; t < most; ++t) {
        if (learner.poll())
            throw Cancelled {};
        const Batch &batch = batches[static_cast<std::size_t>(t)];
        std::vector<std::int32_t> places;
        for (const std::int32_t item : batch.unique) {
            places.push_back(
                static_cast<std::int32_t>(std::lower_bound(items.begin(), items.end(), item) - items.begin()));
            seen[static_cast<std::size_t>(places.back())] = true;
        }
        angle.interactions += static_cast<std::int64_t>(batch.interactions.size());
        const torch::Tensor rows = indexTensor(places, learner.options);
        const torch::Tensor h = start->index_select(0, rows);
        learner.step = first + t + 1;
        move.index_add_(0, rows, gradientOf(h + move.index_select(0, rows), batch), -learner.config.itemRate);
        std::swap(learner.cf, otherCf);
        std::swap(learner.cfAdam, otherAdam);
        sum.index_add_(0, rows, gradientOf(h, batch));
        std::swap(learner.cf, otherCf);
        std::swap(learner.cfAdam, otherAdam);

        angle.latency = t + 1;
        if (std::ranges::find(provedLatencies, angle.latency) != std::end(provedLatencies)) {
            // f(c_i) - target_i = -move_i, not rounded against the vector's length.
            const auto directions = ceGradients(learner, items, { -move, sum });
            angle.unique = std::count(seen.begin(), seen.end(), true);
            angle.pseudoLength = std::sqrt(dot(directions[0], directions[0]));
            angle.trueLength = std::sqrt(dot(directions[1], directions[1]));
            angle.cosine = dot(directions[0], directions[1]) / (angle.pseudoLength * angle.trueLength);
            angle.degrees = degreesBetween(directions[0], directions[1], angle.pseudoLength, angle.trueLength);
            publish(angle);
        }
        stepDone();
    }
}

} // namespace

void probeStep(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, std::int64_t epoch, std::int64_t index,
    TrainingControl &control, const std::function<void(const StepAnatomy &)> &publish)
{
    RunConfig config = asked;
    config.mode = Mode::SingleStep;
    const Batch batch = begin(config, dataset, epoch, index);
    Learner learner(config, dataset, control);
    learner.keepGradients = true;
    learner.step = epoch * BatchSampler(dataset, config).batchesPerEpoch() + index + 1;
    warmUp(learner, batch);

    StepAnatomy a;
    learner.measured = {};
    const std::uint64_t bytesBefore = learner.memory.current();
    EncodedItems encoded(learner, { batch.unique, {}, batch.unique });
    std::optional<torch::Tensor> rows;
    a.encodeSeconds = secondsOf(learner.options, [&] { rows = encoded.forward(); });
    if (!rows)
        throw Cancelled {};
    a.encoded = learner.measured.encoded;
    const torch::Tensor h = *rows;
    const double bytes = static_cast<double>(learner.memory.current()) - static_cast<double>(bytesBefore);

    // Once on the unique items, as Single-step does it: autograd sums an item's interactions
    // itself.
    const torch::Tensor whole = learner.runCf(h, toDevice(batch, batch.inverse, learner.options)).rowGradient;
    learner.cfAdam->clearGradients();

    const torch::Tensor inverse = indexTensor(batch.inverse, learner.options);
    torch::Tensor scattered, gathered, target;
    a.scatterSeconds = secondsOf(learner.options, [&] { scattered = h.index_select(0, inverse); });
    Learner::CfPass pass;
    a.cfSeconds = secondsOf(learner.options,
        [&] { pass = learner.runCf(scattered, toDevice(batch, {}, learner.options)); });
    a.gatherSeconds = secondsOf(learner.options,
        [&] { gathered = torch::zeros_like(h).index_add_(0, inverse, pass.rowGradient); });
    a.targetSeconds = secondsOf(learner.options, [&] { target = h - gathered; });
    bool done = false;
    a.backwardSeconds = secondsOf(learner.options, [&] {
        done = encoded.backward([&gathered](const torch::Tensor &positions, const torch::Tensor &) {
            return gathered.index_select(0, positions);
        });
    });
    if (!done)
        throw Cancelled {};
    a.loss = pass.loss.item<double>();
    a.ceGradient = gradientLength(learner.ce->trainableParameters());
    a.cfGradient = gradientLength(learner.cf->parameters());

    const torch::Tensor single = pass.rowGradient.to(torch::kFloat64), items = whole.to(torch::kFloat64);
    const torch::Tensor lengths = items.norm(2, 1);
    a.interactionGradients = toVector(single.norm(2, 1));
    a.itemGradients = toVector(lengths);
    a.contributions = toVector(
        (single * (items / lengths.clamp_min(1e-300).unsqueeze(1)).index_select(0, inverse)).sum(1));
    a.vectorLengths = toVector(h.to(torch::kFloat64).norm(2, 1));
    a.targetDistances = toVector((h - target).to(torch::kFloat64).norm(2, 1));
    a.pseudoLoss = 0.5 * (h - target).to(torch::kFloat64).square().sum().item<double>();
    const double longest = lengths.max().item<double>();
    if (longest > 0)
        a.sumDifference = (gathered.to(torch::kFloat64) - items).norm(2, 1).max().item<double>() / longest;

    const double r = static_cast<double>(batch.interactions.size()) / static_cast<double>(batch.unique.size());
    a.e2eLeftOut = (a.encodeSeconds + a.backwardSeconds) * r > mostE2eSeconds || bytes * r > mostE2eBytes;
    publish(a);
    if (!a.e2eLeftOut) {
        a.e2e = measureE2e(learner, batch);
        publish(a);
    }
}

void proveGradients(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, std::int64_t epoch,
    std::int64_t index, TrainingControl &control, const std::function<void(std::int64_t, std::int64_t)> &progress,
    const std::function<void(const GradientProof &)> &publish)
{
    RunConfig config = asked;
    config.mode = Mode::SingleStep;
    config.ceDropout = 0;
    config.cePrecision = CePrecision::Full; // its rounding would hide the modes' differences
    const CePrecision precision = precisionFor(asked);
    const bool rounds = precision != CePrecision::Full;
    const Batch batch = begin(config, dataset, epoch, index);
    const std::int64_t total = 2 * 2 + (rounds ? 1 : 0) + *std::ranges::max_element(provedLatencies);
    std::int64_t done = 0;
    const auto stepDone = [&] { progress(++done, total); };
    progress(0, total);

    GradientProof proof;
    proof.precision = precision;
    proof.epoch = epoch;
    proof.index = index;
    proof.interactions = static_cast<std::int64_t>(batch.interactions.size());
    proof.unique = static_cast<std::int64_t>(batch.unique.size());
    std::vector<std::int32_t> partOfParameter;
    Sample sample;
    for (const Dtype dtype : { Dtype::Float32, Dtype::Float64 }) {
        config.dtype = dtype;
        Learner learner(config, dataset, control);
        learner.step = epoch * BatchSampler(dataset, config).batchesPerEpoch() + index + 1;
        {
            drawLoraB(learner);
            const StepGradients single = stepGradients(learner, Mode::SingleStep, batch);
            stepDone();
            if (dtype == Dtype::Float32)
                checkMemory(learner, batch);
            const StepGradients e2e = stepGradients(learner, Mode::E2E, batch);
            stepDone();
            if (proof.parts.empty()) {
                proof.parts = partsOf(e2e, partOfParameter);
                sample = drawSample(e2e, single, proof.parts.size(), partOfParameter);
            }
            proof.comparisons.push_back(compare(e2e, single, dtype, proof.parts.size(), partOfParameter, sample));
            if (rounds && dtype == Dtype::Float32) {
                RunConfig rounded = config;
                rounded.cePrecision = precision;
                Learner other(rounded, dataset, control);
                other.step = learner.step;
                drawLoraB(other);
                proof.roundingError = compare(single, stepGradients(other, Mode::SingleStep, batch), dtype,
                    proof.parts.size(), partOfParameter, sample)
                                          .largest;
                stepDone();
            }
        }
        if (dtype != Dtype::Float64)
            continue;
        publish(proof);
        drawLoraB(learner, 0); // as training begins
        measureAngles(learner, epoch, index, stepDone, [&](const LatencyAngle &angle) {
            proof.angles.push_back(angle);
            publish(proof);
        });
    }
}

} // namespace gram
