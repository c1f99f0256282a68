// SPDX-License-Identifier: GPL-3.0-or-later
#include "mode_text.h"

#include "api/lora.h"

#include <QCoreApplication>
#include <QDir>

namespace gram {

namespace {
struct ModeText {
    Q_DECLARE_TR_FUNCTIONS(gram::ModeText)
};
} // namespace

QString displayText(Mode mode)
{
    switch (mode) {
    case Mode::E2E:
        return ModeText::tr("E2E");
    case Mode::SingleStep:
        return ModeText::tr("Single-step GRAM");
    case Mode::SingleStepBounded:
        return ModeText::tr("Single-step GRAM, bounded memory");
    case Mode::MultiStep:
        return ModeText::tr("Multi-step GRAM");
    case Mode::Frozen:
        return ModeText::tr("Frozen encoder");
    case Mode::Id:
        return ModeText::tr("ID embeddings");
    }
    return {};
}

QString modeExplanation(Mode mode)
{
    switch (mode) {
    case Mode::E2E:
        return ModeText::tr("The baseline: encodes every interaction, K encodings a step.");
    case Mode::SingleStep:
        return ModeText::tr("Encodes each unique item once, U encodings a step. The same "
                            "gradients as E2E, up to R = K/U times faster.");
    case Mode::SingleStepBounded:
        return ModeText::tr("Exact too, and memory is set by the micro-batch, not by U. Costs one "
                            "more forward pass.");
    case Mode::MultiStep:
        return ModeText::tr("Item gradients move a table of item vectors; once every N steps the encoder "
                            "is fitted to it. Faster than R where items come again within N steps; not "
                            "equivalent to E2E for N > 1.");
    case Mode::Frozen:
        return ModeText::tr("A reference: the encoder is never trained, only the CF module is.");
    case Mode::Id:
        return ModeText::tr("A reference without texts: one learned vector an item. Knows nothing "
                            "of cold-start items.");
    }
    return {};
}

QString displayText(Pooling pooling)
{
    switch (pooling) {
    case Pooling::Mean:
        return ModeText::tr("Mean of the tokens");
    case Pooling::Cls:
        return ModeText::tr("CLS token");
    case Pooling::Attention:
        return ModeText::tr("Attention");
    case Pooling::Model:
        return ModeText::tr("The model's own");
    }
    return {};
}

QString displayText(CfModule cf)
{
    switch (cf) {
    case CfModule::Auto:
        return ModeText::tr("Automatic");
    case CfModule::Nrms:
        return ModeText::tr("NRMS (news)");
    case CfModule::Dkt:
        return ModeText::tr("DKT (knowledge tracing)");
    case CfModule::Saint:
        return ModeText::tr("SAINT (knowledge tracing)");
    }
    return {};
}

QString displayText(CountWeight weight)
{
    switch (weight) {
    case CountWeight::None:
        return ModeText::tr("None");
    case CountWeight::Linear:
        return ModeText::tr("Linear, c/max");
    case CountWeight::Sqrt:
        return ModeText::tr("Square root");
    case CountWeight::Log:
        return ModeText::tr("Logarithm");
    case CountWeight::LogAdd:
        return ModeText::tr("Logarithm + 1");
    }
    return {};
}

QString displayText(ItemOptimizer optimizer)
{
    switch (optimizer) {
    case ItemOptimizer::Sgd:
        return ModeText::tr("Plain descent");
    case ItemOptimizer::Adam:
        return ModeText::tr("Adam, as far as the encoder");
    }
    return {};
}

QString displayText(LatencyUnit unit)
{
    switch (unit) {
    case LatencyUnit::Steps:
        return ModeText::tr("steps");
    case LatencyUnit::HalfEpoch:
        return ModeText::tr("half epochs");
    case LatencyUnit::Epoch:
        return ModeText::tr("epochs");
    }
    return {};
}

QString displayText(SplitRule rule)
{
    switch (rule) {
    case SplitRule::Auto:
        return ModeText::tr("Automatic");
    case SplitRule::Time:
        return ModeText::tr("By time");
    case SplitRule::User:
        return ModeText::tr("By user");
    case SplitRule::Rows:
        return ModeText::tr("By row order");
    }
    return {};
}

QString displayText(CePrecision precision)
{
    switch (precision) {
    case CePrecision::Full:
        return ModeText::tr("Full");
    case CePrecision::Tf32:
        return ModeText::tr("TF32 products");
    case CePrecision::Bf16:
        return ModeText::tr("bfloat16 products");
    case CePrecision::Automatic:
        return ModeText::tr("Automatic");
    }
    return {};
}

QString precisionName(CePrecision precision)
{
    switch (precision) {
    case CePrecision::Full:
        break;
    case CePrecision::Tf32:
        return QStringLiteral("TF32");
    case CePrecision::Bf16:
        return QStringLiteral("bfloat16");
    case CePrecision::Automatic:
        return ModeText::tr("Automatic");
    }
    return ModeText::tr("Full");
}

QString displayText(Dtype dtype)
{
    switch (dtype) {
    case Dtype::Float32:
        return ModeText::tr("32 bit");
    case Dtype::Float64:
        return ModeText::tr("64 bit");
    }
    return {};
}

QString displayText(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Simulating:
        return ModeText::tr("Simulating the demo data");
    case Progress::Phase::Reading:
        return ModeText::tr("Reading the dataset");
    case Progress::Phase::TrainingTokenizer:
        return ModeText::tr("Training the tokenizer");
    case Progress::Phase::Tokenizing:
        return ModeText::tr("Tokenizing the texts");
    case Progress::Phase::PreparingModel:
        return ModeText::tr("Preparing the model");
    case Progress::Phase::MeasuringBaseline:
        return ModeText::tr("Measuring E2E");
    case Progress::Phase::EncodingItems:
        return ModeText::tr("Encoding the items");
    case Progress::Phase::Training:
        return ModeText::tr("Training");
    case Progress::Phase::Evaluating:
        return ModeText::tr("Evaluating");
    case Progress::Phase::Saving:
        return ModeText::tr("Saving");
    }
    return {};
}

namespace {

QString titleOfMode(const RunConfig &config)
{
    switch (config.mode) {
    case Mode::SingleStep:
        return ModeText::tr("Single-step");
    case Mode::SingleStepBounded:
        return ModeText::tr("Single-step, bounded");
    case Mode::MultiStep:
        switch (config.latencyUnit) {
        case LatencyUnit::Steps:
            return ModeText::tr("Multi-step N=%1").arg(config.latency);
        case LatencyUnit::HalfEpoch:
            return ModeText::tr("Multi-step N=%1×½ epoch").arg(config.latency);
        case LatencyUnit::Epoch:
            return ModeText::tr("Multi-step N=%1 epoch").arg(config.latency);
        }
        break;
    case Mode::Frozen:
        return ModeText::tr("Frozen");
    case Mode::Id:
        return ModeText::tr("ID");
    case Mode::E2E:
        break;
    }
    return displayText(config.mode);
}

} // namespace

QString runTitle(const RunConfig &config)
{
    const QString mode = titleOfMode(config);
    return usesLora(config) ? ModeText::tr("%1, LoRA %2", "a mode, the rank of LoRA").arg(mode).arg(config.loraRank)
                            : mode;
}

QString modelTitle(const RunConfig &config)
{
    if (config.model == "random")
        return ModeText::tr("Random weights");
    if (config.model == "bundled")
        return ModeText::tr("Bundled encoder");
    return QDir(QString::fromStdString(config.model)).dirName();
}

} // namespace gram
