// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace gram {

/// How the content encoder (CE) is trained.
enum class Mode { E2E, SingleStep, SingleStepBounded, MultiStep, Frozen, Id };
/// The model over item vectors. Auto: NRMS for news, DKT for knowledge tracing.
enum class CfModule { Auto, Nrms, Dkt, Saint };
/// Model: what the model's folder says, else mean.
enum class Pooling { Mean, Cls, Attention, Model };
/// Weight of an item in the Multi-step regression, from its count c of interactions since the
/// last CE update: 1, c/max, sqrt(c/max), ln(c+1)/ln(max+1), ln(c+1)/(max ln c + 1).
enum class CountWeight { None, Linear, Sqrt, Log, LogAdd };
/// How the rows of Multi-step's item table move; see MultiStep.
enum class ItemOptimizer { Sgd, Adam };
enum class LatencyUnit { Steps, HalfEpoch, Epoch };
/// Auto: by time for news (a validation folder wins), by user for knowledge tracing.
enum class SplitRule { Auto, Time, User, Rows };
enum class Dtype { Float32, Float64 };
/// Of the CE's matrix products; sums and the gradients of items are in float32 with each. Tf32: the products of a GPU
/// read float32 factors with 10 bits of mantissa; all tensors are float32. Automatic: precisionFor() decides before a run.
enum class CePrecision { Full, Tf32, Bf16, Automatic };
/// A part of a dataset.
enum class Part : std::uint8_t { Train, Validation, Test };

template<typename E>
struct EnumNames;
template<>
struct EnumNames<Mode> {
    static constexpr std::array<std::string_view, 6> value { "e2e", "single-step", "single-step-bounded", "multi-step",
        "frozen", "id" };
};
template<>
struct EnumNames<CfModule> {
    static constexpr std::array<std::string_view, 4> value { "auto", "nrms", "dkt", "saint" };
};
template<>
struct EnumNames<Pooling> {
    static constexpr std::array<std::string_view, 4> value { "mean", "cls", "attention", "model" };
};
template<>
struct EnumNames<CountWeight> {
    static constexpr std::array<std::string_view, 5> value { "none", "linear", "sqrt", "log", "log_add" };
};
template<>
struct EnumNames<ItemOptimizer> {
    static constexpr std::array<std::string_view, 2> value { "sgd", "adam" };
};
template<>
struct EnumNames<LatencyUnit> {
    static constexpr std::array<std::string_view, 3> value { "steps", "half-epoch", "epoch" };
};
template<>
struct EnumNames<SplitRule> {
    static constexpr std::array<std::string_view, 4> value { "auto", "time", "user", "rows" };
};
template<>
struct EnumNames<Dtype> {
    static constexpr std::array<std::string_view, 2> value { "float32", "float64" };
};
template<>
struct EnumNames<CePrecision> {
    static constexpr std::array<std::string_view, 4> value { "full", "tf32", "bf16", "automatic" };
};

template<>
struct EnumNames<Part> {
    static constexpr std::array<std::string_view, 3> value { "train", "validation", "test" };
};

/// The name used in configuration files and on the command line.
template<typename E>
constexpr std::string_view nameOf(E value)
{
    return EnumNames<E>::value[static_cast<std::size_t>(value)];
}

/// Everything a run depends on. The same values, seed and thread count give the same numbers.
/// forEachSetting() below is the one list of names, ranges, members and groups: JSON, --set and
/// validation all go through it.
struct RunConfig {
    // Data
    std::string data; ///< folder with the dataset; empty = the demo
    std::string demo = "news"; ///< "news" or "kt", where `data` is empty
    std::int64_t demoUsers = 600;
    std::int64_t demoItems = 400;
    std::int64_t demoSeed = 1;
    SplitRule split = SplitRule::Auto;
    double validationShare = 0.1;
    double testShare = 0.1; ///< where the data has no parts of its own
    bool useTitle = true;
    bool useAbstract = true;
    bool useBody = true; ///< news: where the files have one, which MIND's do not
    bool useCategory = false; ///< news: category and subcategory as a text of their own
    std::string tokenizer; ///< a sentencepiece .model; empty = train one on the dataset's texts
    std::int64_t vocabularySize = 4000;
    std::int64_t maxTokens = 48; ///< per text, special tokens included
    std::int64_t maxHistory = 50; ///< news: the latest clicks that are read
    std::int64_t negatives = 4; ///< news: sampled from the same impression, anew each epoch
    std::int64_t maxSequence = 100; ///< KT: longer sequences are cut into windows

    // Model
    /// A Hugging Face encoder folder, "bundled", or "random": weights drawn from the seed, with
    /// the sizes below and the tokenizer above. The others bring their sizes and their tokenizer.
    std::string model = "bundled";
    /// -1 = the whole encoder trains; 0 = its embeddings do not; k = nor do its first k layers.
    std::int64_t freezeLayers = -1;
    std::int64_t cacheLimit = 2048; ///< MiB of frozen layers' outputs in memory; more goes to disk
    /// LoRA, see api/lora.h: 0 = off, the weights themselves train.
    std::int64_t loraRank = 0;
    double loraAlpha = 8.0; ///< an update is alpha / rank * B A
    std::string loraTargets = "query,value"; ///< the products that have adapters, of LoraTarget's names
    std::int64_t hidden = 128;
    std::int64_t layers = 2;
    std::int64_t heads = 4;
    std::int64_t intermediate = 512;
    Pooling pooling = Pooling::Model;
    bool normalize = false; ///< items' vectors are scaled to length 1; pooling "model": as its folder says too
    double ceDropout = 0.0;
    CfModule cf = CfModule::Auto;
    double cfDropout = 0.2; ///< between DKT's LSTM layers, in SAINT's layers

    // Training
    Mode mode = Mode::SingleStep;
    std::int64_t latency = 10; ///< Multi-step: CF steps between two CE updates, in latencyUnit
    LatencyUnit latencyUnit = LatencyUnit::Steps;
    std::int64_t ceBatch = 0; ///< Multi-step: items per CE mini-batch; 0 = by tokens, miniBatchItems()
    std::int64_t cePasses = 0; ///< Multi-step: over a cycle's items in the regression; 0 = LatencyEstimates::passesAt()
    ItemOptimizer itemOptimizer = ItemOptimizer::Adam;
    double itemRate = 1.0; ///< Multi-step: sgd: its rate; adam: times the rate that is measured
    CountWeight countWeight = CountWeight::None;
    /// Bounded Single-step: items per CE micro-batch; 0 = the most that fit into memory.
    std::int64_t microBatch = 64;
    /// A CE layer keeps only its input for the backward pass and is run again in it.
    bool activationCheckpointing = false;
    std::int64_t batch = 32; ///< users (news: impressions, KT: sequences) per step
    std::int64_t epochs = 2; ///< passes over the training data, where `steps` is 0
    std::int64_t steps = 0; ///< so many in place of a number of epochs
    double seconds = 0.0; ///< stop after that much training time; 0 = no limit
    double ceRate = 0; ///< Adam's peak rate for the CE; 0 = by the model, see ceRateFor()
    double cfRate = 1e-3; ///< Adam's peak rate for the CF module
    std::int64_t warmup = 50; ///< steps to the peak of the Noam schedule
    std::int64_t evalEvery = 0; ///< steps between evaluations; 0 = at each epoch's end, -1 = never
    std::int64_t patience = 0; ///< evaluations without a better AUC before stopping; 0 = off
    std::int64_t baselineSteps = 0; ///< E2E steps measured (not applied) before the start
    /// Between two checkpoints; 0 = a minute, or longer where saving would take more than a hundredth of the time.
    double checkpointSeconds = 0.0;
    std::int64_t checkpointSteps = 0; ///< between two checkpoints, too; 0 = by time alone

    // Machine
    std::int64_t seed = 1;
    std::int64_t threads = 0; ///< 0 = as many as cores
    Dtype dtype = Dtype::Float32;
    CePrecision cePrecision = CePrecision::Full;
    std::string device = "cpu";
    std::string out = "runs"; ///< the folder in which the run's folder is made; empty = not recorded

    bool operator==(const RunConfig &) const = default;
};

/// What a setting decides. What depends on some of the settings asks for their groups: no list of them is kept elsewhere.
enum class SettingGroup {
    Data, ///< the dataset in memory; the model too, whose tokenizer reads the texts
    Model, ///< the networks
    Step, ///< the rest of what a step computes, and on what
    Mode, ///< which mode, and its latency
    Method, ///< what else a mode is told; with the modes, it changes nothing of an E2E step's work
    Schedule, ///< how long it trains, at which rates, from which seed
    Record ///< what is measured and kept beside
};

/// Calls v(group, key, &RunConfig::member) for enums, bools and strings and v(group, key, &RunConfig::member, min, max)
/// for numbers, in the order in which a configuration file lists them.
template<typename Visitor>
void forEachSetting(Visitor &&v)
{
    using C = RunConfig;
    using G = SettingGroup;
    constexpr std::int64_t big = 1'000'000'000;
    v(G::Data, "data", &C::data);
    v(G::Data, "demo", &C::demo);
    v(G::Data, "demo_users", &C::demoUsers, std::int64_t { 10 }, big);
    v(G::Data, "demo_items", &C::demoItems, std::int64_t { 10 }, big);
    v(G::Data, "demo_seed", &C::demoSeed, std::int64_t { 0 }, big);
    v(G::Data, "split", &C::split);
    v(G::Data, "validation_share", &C::validationShare, 0.01, 0.9);
    v(G::Data, "test_share", &C::testShare, 0.0, 0.9);
    v(G::Data, "use_title", &C::useTitle);
    v(G::Data, "use_abstract", &C::useAbstract);
    v(G::Data, "use_body", &C::useBody);
    v(G::Data, "use_category", &C::useCategory);
    v(G::Data, "tokenizer", &C::tokenizer);
    v(G::Data, "vocabulary_size", &C::vocabularySize, std::int64_t { 32 }, std::int64_t { 250'000 });
    v(G::Data, "max_tokens", &C::maxTokens, std::int64_t { 3 }, std::int64_t { 4096 });
    v(G::Data, "max_history", &C::maxHistory, std::int64_t { 1 }, std::int64_t { 1000 });
    v(G::Data, "negatives", &C::negatives, std::int64_t { 1 }, std::int64_t { 100 });
    v(G::Data, "max_sequence", &C::maxSequence, std::int64_t { 2 }, std::int64_t { 2000 });
    v(G::Data, "model", &C::model);
    v(G::Model, "freeze_layers", &C::freezeLayers, std::int64_t { -1 }, std::int64_t { 48 });
    v(G::Model, "cache_limit", &C::cacheLimit, std::int64_t { 0 }, big);
    v(G::Model, "lora_rank", &C::loraRank, std::int64_t { 0 }, std::int64_t { 1024 });
    v(G::Model, "lora_alpha", &C::loraAlpha, 0.01, 10'000.0);
    v(G::Model, "lora_targets", &C::loraTargets);
    v(G::Model, "hidden", &C::hidden, std::int64_t { 4 }, std::int64_t { 4096 });
    v(G::Model, "layers", &C::layers, std::int64_t { 0 }, std::int64_t { 48 });
    v(G::Model, "heads", &C::heads, std::int64_t { 1 }, std::int64_t { 64 });
    v(G::Model, "intermediate", &C::intermediate, std::int64_t { 4 }, std::int64_t { 16384 });
    v(G::Model, "pooling", &C::pooling);
    v(G::Model, "normalize", &C::normalize);
    v(G::Model, "ce_dropout", &C::ceDropout, 0.0, 0.9);
    v(G::Model, "cf", &C::cf);
    v(G::Model, "cf_dropout", &C::cfDropout, 0.0, 0.9);
    v(G::Mode, "mode", &C::mode);
    v(G::Mode, "latency", &C::latency, std::int64_t { 1 }, big);
    v(G::Mode, "latency_unit", &C::latencyUnit);
    v(G::Method, "ce_batch", &C::ceBatch, std::int64_t { 0 }, big);
    v(G::Method, "ce_passes", &C::cePasses, std::int64_t { 0 }, std::int64_t { 1000 });
    v(G::Method, "item_optimizer", &C::itemOptimizer);
    v(G::Method, "item_rate", &C::itemRate, 1e-9, 1e9);
    v(G::Method, "count_weight", &C::countWeight);
    v(G::Method, "micro_batch", &C::microBatch, std::int64_t { 0 }, big);
    v(G::Method, "activation_checkpointing", &C::activationCheckpointing);
    v(G::Step, "batch", &C::batch, std::int64_t { 1 }, std::int64_t { 1'000'000 });
    v(G::Schedule, "epochs", &C::epochs, std::int64_t { 1 }, std::int64_t { 1'000'000 });
    v(G::Schedule, "steps", &C::steps, std::int64_t { 0 }, big);
    v(G::Schedule, "seconds", &C::seconds, 0.0, 1e9);
    v(G::Schedule, "ce_rate", &C::ceRate, 0.0, 10.0);
    v(G::Schedule, "cf_rate", &C::cfRate, 0.0, 10.0);
    v(G::Schedule, "warmup", &C::warmup, std::int64_t { 1 }, big);
    v(G::Schedule, "eval_every", &C::evalEvery, std::int64_t { -1 }, big);
    v(G::Schedule, "patience", &C::patience, std::int64_t { 0 }, big);
    v(G::Record, "baseline_steps", &C::baselineSteps, std::int64_t { 0 }, std::int64_t { 100'000 });
    v(G::Record, "checkpoint_seconds", &C::checkpointSeconds, 0.0, 1e9);
    v(G::Record, "checkpoint_steps", &C::checkpointSteps, std::int64_t { 0 }, big);
    v(G::Schedule, "seed", &C::seed, std::int64_t { 0 }, big);
    v(G::Step, "threads", &C::threads, std::int64_t { 0 }, std::int64_t { 1024 });
    v(G::Step, "dtype", &C::dtype);
    v(G::Step, "ce_precision", &C::cePrecision);
    v(G::Step, "device", &C::device);
    v(G::Record, "out", &C::out);
}

/// Calls v(key, member) or v(key, member, min, max), likewise. `Config` is RunConfig, const or not.
template<typename Config, typename Visitor>
void forEachField(Config &c, Visitor &&v)
{
    forEachSetting([&](SettingGroup, const char *key, auto member, auto... limits) { v(key, c.*member, limits...); });
}

/// Whether two configurations agree in a group.
inline bool sameIn(SettingGroup group, const RunConfig &a, const RunConfig &b)
{
    bool same = true;
    forEachSetting([&](SettingGroup of, const char *, auto member, auto...) {
        same = same && (of != group || a.*member == b.*member);
    });
    return same;
}

/// The configuration with some groups at their defaults.
inline RunConfig without(std::initializer_list<SettingGroup> groups, RunConfig config)
{
    const RunConfig defaults;
    forEachSetting([&](SettingGroup of, const char *, auto member, auto...) {
        for (const SettingGroup group : groups)
            if (group == of)
                config.*member = defaults.*member;
    });
    return config;
}

} // namespace gram
