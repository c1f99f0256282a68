// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dataset_print.h"

#include "cli/json_text.h"
#include "cli/run_reporter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

/// "at no latency up to an epoch", or "from 5 steps on".
std::string shownStart(const LatencyEstimates &all, Mode against)
{
    const auto from = all.paysFrom(against);
    if (!from)
        return "at no latency up to an epoch";
    return *from == 1 ? "at every latency" : formatted("from %lld steps on", number(*from));
}

Json latencyJson(const Outlook &outlook)
{
    const LatencyEstimates &all = outlook.estimates;
    const auto perEpoch = static_cast<double>(all.interactionsPerEpoch);
    Json list = Json::array();
    for (const std::int64_t latency : all.shown(outlook.ownLatency())) {
        const LatencyEstimate e = all.at(latency);
        list.push_back({ { "latency", latency }, { "cycles", e.cycles }, { "interactions", e.interactions },
            { "unique", e.unique }, { "unique_is_upper_bound", e.atMost }, { "batch_unique", e.batchUnique },
            { "redundancy", e.redundancy() }, { "passes", all.passesAt(e) },
            { "work",
                { { "e2e", e.e2eWork() }, { "single-step", e.singleStepWork() },
                    { "multi-step", e.multiStepWork(all.passesAt(e)) } } },
            { "encodings_per_epoch",
                { { "e2e", perEpoch }, { "single-step", perEpoch * e.singleStepEncodings() },
                    { "multi-step", perEpoch * e.multiStepEncodings(all.passesAt(e)) } } } });
        if (outlook.times) {
            list.back()["estimated_seconds_per_epoch"] = { { "e2e", outlook.seconds(Mode::E2E, e) },
                { "single-step", outlook.seconds(Mode::SingleStep, e) },
                { "multi-step", outlook.seconds(Mode::MultiStep, e) } };
        }
    }
    const auto from = [&all](Mode mode) {
        const auto latency = all.paysFrom(mode);
        return latency ? Json(*latency) : Json(nullptr);
    };
    Json json { { "batch", all.batch }, { "steps_per_epoch", all.stepsPerEpoch }, { "estimates", list },
        { "pays_from", { { "e2e", from(Mode::E2E) }, { "single-step", from(Mode::SingleStep) } } } };
    if (outlook.times) {
        json["seconds"] = { { "item_forward", outlook.times->forward },
            { "item_forward_backward", outlook.times->train }, { "cf_step", outlook.times->cf },
            { "encoder_update", outlook.times->ceUpdate }, { "batches", outlook.times->batches } };
    }
    return json;
}

} // namespace

TextLengths textLengths(const ItemStore &items, std::int64_t limit, std::int64_t maxTokens)
{
    std::vector<std::int64_t> lengths;
    for (std::size_t t = 1; t < items.textOffsets.size(); ++t)
        lengths.push_back(items.textOffsets[t] - items.textOffsets[t - 1]);
    if (lengths.empty())
        return {};
    std::sort(lengths.begin(), lengths.end());
    const auto quantile = [&lengths](double share) {
        const auto last = static_cast<double>(lengths.size() - 1);
        return lengths[static_cast<std::size_t>(std::lround(share * last))];
    };
    const auto longer = lengths.end() - std::upper_bound(lengths.begin(), lengths.end(), maxTokens);
    return { .median = quantile(0.5),
        .p90 = quantile(0.9),
        .p99 = quantile(0.99),
        .longest = lengths.back(),
        .mean = static_cast<double>(items.tokens.size()) / static_cast<double>(lengths.size()),
        .limit = limit,
        .cut = static_cast<double>(longer) / static_cast<double>(lengths.size()),
        .proposal = std::min(limit, (quantile(0.99) + 7) / 8 * 8) };
}

std::string shownAdvice(const LatencyEstimates &all)
{
    return "Multi-step does less encoder work than E2E " + shownStart(all, Mode::E2E) + ", than Single-step "
        + shownStart(all, Mode::SingleStep) + '.';
}

void printLatencies(const Outlook &outlook, Terminal &terminal)
{
    const LatencyEstimates &all = outlook.estimates;
    const LatencyEstimate one = all.at(1);
    terminal.print("");
    terminal.print(formatted("Multi-step by latency, at batches of %lld (%lld steps an epoch). Encoder work is "
                             "against E2E's; Single-step does %.0f%%:",
        number(all.batch), number(all.stepsPerEpoch), 100 * one.singleStepWork() / one.e2eWork()));
    terminal.print(formatted("%10s %16s %16s %8s %7s %8s %18s%s", "latency", "interactions K", "unique items U",
        "R = K/U", "passes", "work", "encodings an epoch", outlook.times ? "  ~ time an epoch" : ""));
    bool bounds = false;
    for (const std::int64_t latency : all.shown(outlook.ownLatency())) {
        const LatencyEstimate e = all.at(latency);
        bounds = bounds || e.atMost;
        std::string row = formatted("%10lld %16.1f %16.1f %8.2f %7lld %7.1f%% %18.0f", number(latency), e.interactions,
            e.unique, e.redundancy(), number(all.passesAt(e)), 100 * e.multiStepWork(all.passesAt(e)) / e.e2eWork(),
            static_cast<double>(all.interactionsPerEpoch) * e.multiStepEncodings(all.passesAt(e)));
        if (outlook.times)
            row += formatted(" %14.4g s", outlook.seconds(Mode::MultiStep, e));
        if (latency == all.stepsPerEpoch)
            row += "  an epoch";
        else if (latency == (all.stepsPerEpoch + 1) / 2)
            row += "  half an epoch";
        terminal.print(row + (e.atMost ? " (U at most)" : ""));
    }
    terminal.print(shownAdvice(all));
    if (bounds)
        terminal.print("At most: so long a latency was not counted; its U cannot be above this, nor R below.");
    if (outlook.times) {
        terminal.print(formatted(
            "~ time an epoch, estimated from %lld timed batches: E2E ~%.4g s, Single-step ~%.4g s.",
            number(outlook.times->batches), outlook.seconds(Mode::E2E, one), outlook.seconds(Mode::SingleStep, one)));
        terminal.print(formatted("Timed: an item forward %.3g ms, forward and backward %.3g ms; a batch through the CF "
                                 "module %.3g ms; an update of the encoder %.3g ms",
            1000 * outlook.times->forward, 1000 * outlook.times->train, 1000 * outlook.times->cf,
            1000 * outlook.times->ceUpdate));
    }
}

void printDatasetJson(const Dataset &dataset, const std::vector<RedundancyEstimate> &redundancy,
    const TextLengths &lengths, const Outlook &outlook, Terminal &terminal)
{
    const DatasetSummary &s = dataset.summary;
    Json estimates = Json::array();
    for (const RedundancyEstimate &e : redundancy) {
        estimates.push_back({ { "batch", e.batch }, { "interactions", e.interactions }, { "unique", e.unique },
            { "redundancy", e.redundancy } });
    }
    terminal.print(line({
        { "name", s.name },
        { "kind", s.kind == TaskKind::News ? "news" : "kt" },
        { "simulated", s.simulated },
        { "split", sentenceOf(s.splitRule) },
        { "users", s.users },
        { "items", s.items },
        { "cold_items", s.coldItems },
        { "cold_item_share", share(s.coldItems, s.items) },
        { "cold_validation_share", s.coldValidationShare },
        { "train_sequences", s.trainSequences },
        { "validation_sequences", s.validationSequences },
        { "train_interactions", s.trainInteractions },
        { "validation_interactions", s.validationInteractions },
        { "test_sequences", s.testSequences },
        { "test_interactions", s.testInteractions },
        { "test_labelled", s.testLabelled },
        { "texts", dataset.items.texts() },
        { "tokens_per_text",
            { { "mean", lengths.mean }, { "median", lengths.median }, { "p90", lengths.p90 }, { "p99", lengths.p99 },
                { "max", lengths.longest }, { "cut_share", lengths.cut },
                { "max_tokens_for_99_percent", lengths.proposal } } },
        { "vocabulary_size", s.vocabularySize },
        { "issues", issuesJson(s.issues) },
        { "redundancy", estimates },
        { "latency", latencyJson(outlook) },
    }));
}

void printDataset(const Dataset &dataset, const std::vector<RedundancyEstimate> &redundancy, const TextLengths &lengths,
    std::int64_t maxTokens, Terminal &terminal)
{
    const DatasetSummary &s = dataset.summary;
    const char *sequences = s.kind == TaskKind::News ? "impressions" : "sequences";
    terminal.print(s.name + (s.kind == TaskKind::News ? " (news)" : " (knowledge tracing)"));
    terminal.print(formatted("users              %lld", number(s.users)));
    terminal.print(formatted("items              %lld", number(s.items)));
    terminal.print(formatted("training           %lld %s, %lld interactions", number(s.trainSequences), sequences,
        number(s.trainInteractions)));
    terminal.print(formatted("validation         %lld %s, %lld interactions", number(s.validationSequences), sequences,
        number(s.validationInteractions)));
    if (s.testSequences > 0)
        terminal.print(formatted("test               %lld %s, %lld interactions%s", number(s.testSequences), sequences,
            number(s.testInteractions), s.testLabelled ? "" : ", without labels"));
    terminal.print("split              " + sentenceOf(s.splitRule));
    terminal.print(formatted("cold-start items   %lld (%.1f%%), %.1f%% of the validation split", number(s.coldItems),
        100 * share(s.coldItems, s.items), 100 * s.coldValidationShare));
    terminal.print(
        formatted("tokens per text    mean %.1f, median %lld, 90%% %lld, 99%% %lld, "
                  "longest %lld",
            lengths.mean, number(lengths.median), number(lengths.p90), number(lengths.p99), number(lengths.longest))
        + (lengths.longest == lengths.limit ? " or more, which the model cuts" : ""));
    if (lengths.cut > 0)
        terminal.print(formatted("cut texts          %.1f%% are longer than max_tokens, %lld, and lose their end",
                           100 * lengths.cut, number(maxTokens))
            + (lengths.cut > 0.01 ? formatted("; max_tokens=%lld keeps 99%% whole", number(lengths.proposal)) : ""));
    terminal.print(formatted("vocabulary         %lld", number(s.vocabularySize)));
    for (const LoadIssue &issue : s.issues) {
        const std::string example = issue.example.empty() ? "" : " (" + issue.example + ")";
        terminal.print(issue.count == 0
                ? "note               " + issue.what + example
                : formatted("skipped or odd     %lld %s", number(issue.count), issue.what.c_str()) + example);
    }
    terminal.print("");
    terminal.print("Expected redundancy, exact GRAM's limit of speedup, by batch size:");
    terminal.print(formatted("%10s %16s %16s %8s", "batch", "interactions K", "unique items U", "R = K/U"));
    for (const RedundancyEstimate &e : redundancy) {
        terminal.print(
            formatted("%10lld %16.1f %16.1f %8.2f", number(e.batch), e.interactions, e.unique, e.redundancy));
    }
}

} // namespace gram
