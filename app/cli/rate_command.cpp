// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rate_command.h"

#include "api/ce_rates.h"
#include "api/error.h"
#include "cli/commands.h"
#include "cli/interruptible_job.h"
#include "cli/json_text.h"
#include "train/rate_search.h"

#include <cmath>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

void printTrial(const RateTrial &trial, bool json, Terminal &terminal)
{
    if (json) {
        Json losses = Json::array();
        for (const double loss : trial.losses)
            losses.push_back(numberOrNull(loss));
        terminal.print(line({ { "trial",
            { { "rate", trial.rate }, { "loss", numberOrNull(trial.loss) }, { "auc", numberOrNull(trial.auc) },
                { "auc_standard_error", std::isfinite(trial.auc) ? Json(trial.aucError) : Json(nullptr) },
                { "diverged_at", trial.divergedAt > 0 ? Json(trial.divergedAt) : Json(nullptr) },
                { "losses", losses } } } }));
    } else if (trial.divergedAt > 0) {
        terminal.print(formatted("%10g %10s %16s   diverged at step %lld", trial.rate, "-", "-",
            static_cast<long long>(trial.divergedAt)));
    } else {
        terminal.print(formatted("%10g %10s %16s", trial.rate, shownNumber(trial.loss).c_str(),
            std::isfinite(trial.auc) ? shownNumber(trial.auc).c_str() : "-"));
    }
    terminal.flush();
}

void printPick(const RateSearch &s, const RunConfig &config, bool json, Terminal &terminal)
{
    const auto rateOf = [&s](const std::optional<std::size_t> &trial) {
        return trial ? Json(s.trials[*trial].rate) : Json(nullptr);
    };
    if (json) {
        terminal.print(line({ { "summary",
            { { "mode", nameOf(config.mode) }, { "pick", rateOf(s.pick) }, { "best", rateOf(s.best) },
                { "by", s.byAuc ? "auc" : "loss" }, { "margin", s.margin }, { "automatic", s.automatic },
                { "steps", s.steps }, { "warmup", s.warmup }, { "counted", s.counted } } } }));
        return;
    }
    if (!s.pick)
        return;
    const RateTrial &pick = s.trials[*s.pick], &best = s.trials[*s.best];
    terminal.print("");
    if (s.pick == s.best)
        terminal.print(formatted("Pick: %g, whose %s.", pick.rate,
            s.byAuc ? "validation AUC is the highest" : "loss is the lowest"));
    else if (s.byAuc)
        terminal.print(
            formatted("Pick: %g, nearest to the model's own. The AUC of %g is higher by %.4f, which is within its "
                      "standard error (%.4f).",
                pick.rate, best.rate, best.auc - pick.auc, s.margin));
    else
        terminal.print(
            formatted("Pick: %g, nearest to the model's own. The loss of %g is lower by %.4f, which is within the "
                      "standard error (%.4f).",
                pick.rate, best.rate, pick.loss - best.loss, s.margin));
    terminal.print(formatted("To train with it:  --set ce_rate=%g", pick.rate));
}

} // namespace

int runRateSearch(const CommandOptions &options, Terminal &terminal)
{
    const RunConfig config = configFrom(options);
    for (const double rate : options.rates)
        if (!(rate > 0 && rate <= 10))
            throw UsageError(formatted("--rates takes numbers above 0 and at most 10, not %g.", rate));
    if (!trainsCe(config))
        throw UsageError(
            "The mode " + std::string(nameOf(config.mode)) + " does not train the encoder: it has no rate.");
    noteEnvironment(config, terminal);
    InterruptibleJob job;
    const std::shared_ptr<const Dataset> dataset = load(config, job.control, terminal);

    std::size_t printed = 0;
    RateSearch search;
    try {
        search = findRate(config, dataset, options.rates, options.trialSteps, job.control, [&](const RateSearch &s) {
            if (!options.json && printed == 0 && s.stepsMade() == 0) {
                terminal.print(formatted("%s, %lld steps with each rate, warm-up %lld; the model's own is %g",
                    std::string(nameOf(config.mode)).c_str(), static_cast<long long>(s.steps),
                    static_cast<long long>(s.warmup), s.automatic));
                terminal.print(formatted("%10s %10s %16s   (loss: mean of the last %lld steps)", "rate", "loss",
                    "validation AUC", static_cast<long long>(s.counted)));
                terminal.flush();
            }
            for (; printed < s.trials.size() && s.trials[printed].done; ++printed)
                printTrial(s.trials[printed], options.json, terminal);
            if (printed < s.trials.size())
                terminal.progress(shownBar(static_cast<double>(s.stepsMade()) / static_cast<double>(s.totalSteps()))
                    + formatted("  rate %g, step %zu/%lld", s.trials[printed].rate, s.trials[printed].losses.size(),
                        static_cast<long long>(s.steps)));
        });
    } catch (const Error &error) {
        if (error.code() == ErrorCode::InvalidSetting)
            throw UsageError(error.what());
        throw;
    }
    printPick(search, config, options.json, terminal);
    if (!search.pick) {
        terminal.note("gram-lab: the loss did not stay finite with any of these rates; try smaller ones.");
        return 1;
    }
    return 0;
}

} // namespace gram
