// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rate_search.h"
#include "api/run_config.h"
#include "base/training_control.h"
#include "train/pretrain.h"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace gram {

/// What the arguments of a subcommand say, as text; empty = not given.
struct CommandOptions {
    std::string configFile;
    std::string demo;
    std::string data;
    std::string mode;
    std::vector<std::string> modes;
    std::string latency;
    std::string steps;
    std::string seed;
    std::string threads;
    std::string dtype;
    std::string device;
    std::string model;
    std::string freezeLayers;
    std::string out;
    bool outGiven = false; ///< --out "" records nothing
    std::vector<std::string> settings; ///< key=value
    bool json = false;

    std::string resume; ///< run
    std::int64_t processes = 1; ///< run, verify
    std::int64_t seeds = 1; ///< compare
    std::vector<std::string> sources; ///< import; report: run folders
    std::string mapping; ///< import: a file
    std::string metric; ///< report
    std::optional<double> value; ///< report: of the metric
    std::string split = "validation"; ///< evaluate
    std::string predictions; ///< evaluate: the file to write
    std::int64_t batches = 2; ///< verify
    bool times = false; ///< inspect: measure how long a step's parts take
    std::vector<double> rates; ///< find-rate; empty = around the model's own
    std::int64_t trialSteps = defaultSearchSteps; ///< find-rate
    std::string world; ///< simulate: news, kt or a shape's name
    std::string scale = "1"; ///< simulate: 1, 1/10, 1/100 or 1/1000
    std::string runFolder; ///< export, evaluate, fork
    std::string target; ///< export: the folder to write
    std::string adapterTarget; ///< export: the folder for LoRA's part alone
    std::string modelFolder; ///< encode, tokenize
    std::string input; ///< encode, tokenize: a text a line; "-" = standard input
    std::string pooling; ///< encode
    std::int64_t maxTokens = 0; ///< encode, tokenize; 0 = the model's longest text, no limit
    std::int64_t users = 0; ///< simulate; 0 = its default
    std::int64_t items = 0; ///< simulate; 0 = its default
    PretrainOptions pretrain; ///< but for its folders and numbers that are above
};

/// The arguments make no sense: exit status 2.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The configuration that the arguments ask for: the file's values, then the options, then --set.
/// Throws UsageError for a setting that does not exist or has a wrong value, Error for a file
/// that cannot be read.
RunConfig configFrom(const CommandOptions &options);

/// How the run in options.resume is to go on.
struct Resumption {
    RunConfig config; ///< its own, with its limits, and where its data are, as the arguments say
    std::vector<TrainingControl::Change> changes; ///< of its levers, from its next step on
};
/// Throws UsageError and Error likewise.
Resumption resumptionFrom(const CommandOptions &options);

/// The configuration of the run in options.runFolder, with where its data are as the arguments say.
RunConfig evaluatedConfigFrom(const CommandOptions &options);

/// The arguments behind the program's name, with "--set a=1 b=2" as "--set a=1 --set b=2".
std::vector<std::string> repeatedSettings(int argc, char **argv);

/// The modes of a comparison, each once. Throws UsageError.
std::vector<Mode> modesFrom(const CommandOptions &options);

} // namespace gram
