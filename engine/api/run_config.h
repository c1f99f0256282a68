// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
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
/// Of the CE's matrix products; sums and the gradients of items are in float32 with either.
enum class CePrecision { Full, Bf16 };
/// A part of a dataset.
enum class Part : std::uint8_t { Train, Validation, Test };

template<typename E>
struct EnumNames;
template<>
struct EnumNames<Mode> {
    static constexpr std::array<std::string_view, 6> value {
        "e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id"
    };
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
    static constexpr std::array<std::string_view, 2> value { "full", "bf16" };
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
/// forEachField() below is the one list of names, ranges and members: JSON, --set and
/// validation all go through it.
struct RunConfig {
    // Data
    std::string data;          ///< folder with the dataset; empty = the demo
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
    std::int64_t maxTokens = 48;    ///< per text, special tokens included
    std::int64_t maxHistory = 50;   ///< news: the latest clicks that are read
    std::int64_t negatives = 4;     ///< news: sampled from the same impression, anew each epoch
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
    std::int64_t ceBatch = 0;     ///< Multi-step: items per CE mini-batch; 0 = by tokens, miniBatchItems()
    std::int64_t cePasses = 0;    ///< Multi-step: over a cycle's items in the regression; 0 = LatencyEstimates::passesAt()
    ItemOptimizer itemOptimizer = ItemOptimizer::Adam;
    double itemRate = 1.0; ///< Multi-step: sgd: its rate; adam: times the rate that is measured
    CountWeight countWeight = CountWeight::None;
    /// Bounded Single-step: items per CE micro-batch; 0 = the most that fit into memory.
    std::int64_t microBatch = 64;
    /// A CE layer keeps only its input for the backward pass and is run again in it.
    bool activationCheckpointing = false;
    std::int64_t batch = 32;      ///< users (news: impressions, KT: sequences) per step
    std::int64_t epochs = 2;
    std::int64_t steps = 0;     ///< stop after that many steps; 0 = no limit
    double seconds = 0.0;       ///< stop after that much training time; 0 = no limit
    double ceRate = 0;          ///< Adam's peak rate for the CE; 0 = by the model, see ceRateFor()
    double cfRate = 1e-3;       ///< Adam's peak rate for the CF module
    std::int64_t warmup = 50;   ///< steps to the peak of the Noam schedule
    std::int64_t evalEvery = 0; ///< steps between evaluations; 0 = at each epoch's end, -1 = never
    std::int64_t patience = 0;  ///< evaluations without a better AUC before stopping; 0 = off
    std::int64_t baselineSteps = 0; ///< E2E steps measured (not applied) before the start

    // Machine
    std::int64_t seed = 1;
    std::int64_t threads = 0; ///< 0 = as many as cores
    Dtype dtype = Dtype::Float32;
    CePrecision cePrecision = CePrecision::Full;
    std::string device = "cpu";
    std::string out = "runs"; ///< the folder in which the run's folder is made; empty = not recorded

    bool operator==(const RunConfig &) const = default;
};

/// Calls v(key, member) for enums, bools and strings and v(key, member, min, max) for numbers,
/// in the order in which a configuration file lists them. `Config` is RunConfig, const or not.
template<typename Config, typename Visitor>
void forEachField(Config &c, Visitor &&v)
{
    constexpr std::int64_t big = 1'000'000'000;
    v("data", c.data);
    v("demo", c.demo);
    v("demo_users", c.demoUsers, std::int64_t { 10 }, big);
    v("demo_items", c.demoItems, std::int64_t { 10 }, big);
    v("demo_seed", c.demoSeed, std::int64_t { 0 }, big);
    v("split", c.split);
    v("validation_share", c.validationShare, 0.01, 0.9);
    v("test_share", c.testShare, 0.0, 0.9);
    v("use_title", c.useTitle);
    v("use_abstract", c.useAbstract);
    v("use_body", c.useBody);
    v("use_category", c.useCategory);
    v("tokenizer", c.tokenizer);
    v("vocabulary_size", c.vocabularySize, std::int64_t { 32 }, std::int64_t { 250'000 });
    v("max_tokens", c.maxTokens, std::int64_t { 3 }, std::int64_t { 4096 });
    v("max_history", c.maxHistory, std::int64_t { 1 }, std::int64_t { 1000 });
    v("negatives", c.negatives, std::int64_t { 1 }, std::int64_t { 100 });
    v("max_sequence", c.maxSequence, std::int64_t { 2 }, std::int64_t { 2000 });
    v("model", c.model);
    v("freeze_layers", c.freezeLayers, std::int64_t { -1 }, std::int64_t { 48 });
    v("cache_limit", c.cacheLimit, std::int64_t { 0 }, big);
    v("lora_rank", c.loraRank, std::int64_t { 0 }, std::int64_t { 1024 });
    v("lora_alpha", c.loraAlpha, 0.01, 10'000.0);
    v("lora_targets", c.loraTargets);
    v("hidden", c.hidden, std::int64_t { 4 }, std::int64_t { 4096 });
    v("layers", c.layers, std::int64_t { 0 }, std::int64_t { 48 });
    v("heads", c.heads, std::int64_t { 1 }, std::int64_t { 64 });
    v("intermediate", c.intermediate, std::int64_t { 4 }, std::int64_t { 16384 });
    v("pooling", c.pooling);
    v("normalize", c.normalize);
    v("ce_dropout", c.ceDropout, 0.0, 0.9);
    v("cf", c.cf);
    v("cf_dropout", c.cfDropout, 0.0, 0.9);
    v("mode", c.mode);
    v("latency", c.latency, std::int64_t { 1 }, big);
    v("latency_unit", c.latencyUnit);
    v("ce_batch", c.ceBatch, std::int64_t { 0 }, big);
    v("ce_passes", c.cePasses, std::int64_t { 0 }, std::int64_t { 1000 });
    v("item_optimizer", c.itemOptimizer);
    v("item_rate", c.itemRate, 1e-9, 1e9);
    v("count_weight", c.countWeight);
    v("micro_batch", c.microBatch, std::int64_t { 0 }, big);
    v("activation_checkpointing", c.activationCheckpointing);
    v("batch", c.batch, std::int64_t { 1 }, std::int64_t { 1'000'000 });
    v("epochs", c.epochs, std::int64_t { 1 }, std::int64_t { 1'000'000 });
    v("steps", c.steps, std::int64_t { 0 }, big);
    v("seconds", c.seconds, 0.0, 1e9);
    v("ce_rate", c.ceRate, 0.0, 10.0);
    v("cf_rate", c.cfRate, 0.0, 10.0);
    v("warmup", c.warmup, std::int64_t { 1 }, big);
    v("eval_every", c.evalEvery, std::int64_t { -1 }, big);
    v("patience", c.patience, std::int64_t { 0 }, big);
    v("baseline_steps", c.baselineSteps, std::int64_t { 0 }, std::int64_t { 100'000 });
    v("seed", c.seed, std::int64_t { 0 }, big);
    v("threads", c.threads, std::int64_t { 0 }, std::int64_t { 1024 });
    v("dtype", c.dtype);
    v("ce_precision", c.cePrecision);
    v("device", c.device);
    v("out", c.out);
}

} // namespace gram
