// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/said.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gram {

enum class TaskKind { News, Kt };

/// What was skipped while reading, each with an example of where.
struct LoadIssue {
    std::string what; ///< an English sentence part: "impressions without a click"
    std::int64_t count = 0;
    std::string example; ///< "behaviors.tsv, line 12", or empty
    Said said = {}; ///< the same as `what`, to be translated
};

struct RedundancyEstimate {
    std::int64_t batch = 0; ///< users
    double interactions = 0; ///< K, mean of sampled batches
    double unique = 0; ///< U, mean of sampled batches
    double redundancy = 0; ///< sum K / sum U
};

/// How many values fall into each bin: bin i holds [edges[i], edges[i + 1]), the last one its end too.
struct Histogram {
    std::vector<std::int64_t> edges; ///< ascending, one more than counts; empty = no values
    std::vector<std::int64_t> counts;
    double mean = 0;
    std::int64_t median = 0;
};

struct SampleItem {
    std::string id;
    std::string text; ///< its beginning
    std::int64_t interactions = 0; ///< in the training split
    bool cold = false;
};

/// A user's sequence as it is trained on: a news impression or a window of answers.
struct SampleSequence {
    enum class Mark { History, Clicked, NotClicked, Correct, Wrong };
    struct Entry {
        std::string id;
        std::string text; ///< of the item, its beginning
        Mark mark = Mark::History;
    };
    std::int32_t user = 0;
    std::vector<Entry> entries;
};

/// Something about a dataset that will not work well.
struct DatasetWarning {
    enum class Kind {
        LowRedundancy, ///< value = R at 32 users: GRAM saves little
        TextsCut, ///< value = share of texts as long as max_tokens allows
        ItemsWithoutText, ///< value = share of the interactions whose item has no text
        ShortSequences, ///< value = median length of a training sequence
        FewUsers, ///< value = users: the metrics will be noisy
        FewPredictions, ///< value = predictions in the validation split
        OneSided, ///< value = share of correct answers
        NoColdItems, ///< the cold-start metric is undefined
        NoTest ///< there is no test split with labels
    };
    Kind kind = Kind::NoTest;
    double value = 0;
};

/// Plain figures of a loaded dataset.
struct DatasetSummary {
    TaskKind kind = TaskKind::News;
    std::string name; ///< the folder's name, or "News demo (simulated)"
    bool simulated = false;
    std::vector<Said> splitRule; ///< how train and validation were told apart, the parts of one sentence
    std::int64_t users = 0;
    std::int64_t items = 0;
    std::int64_t coldItems = 0; ///< without an interaction in the training split
    std::int64_t trainSequences = 0; ///< news: impressions, KT: windows
    std::int64_t validationSequences = 0;
    std::int64_t trainInteractions = 0; ///< K of one epoch
    std::int64_t validationInteractions = 0;
    std::int64_t testSequences = 0;
    std::int64_t testInteractions = 0;
    bool testLabelled = true; ///< false: its clicks are unknown, as in MIND's leaderboard test set
    std::int64_t interactionsWithoutText = 0; ///< left out
    double coldValidationShare = 0; ///< of the validation split's candidates or answers
    double meanTokens = 0; ///< per text
    std::int64_t maxTokens = 0;
    double meanItemTokens = 0; ///< of all of an item's texts together
    std::int64_t vocabularySize = 0;
    std::vector<LoadIssue> issues;
    std::vector<RedundancyEstimate> redundancy;
    Histogram sequenceLengths; ///< training: clicks in a history, answers in a window
    Histogram textTokens; ///< per text
    Histogram itemInteractions; ///< training interactions of each item that has one
    std::vector<SampleItem> sampleItems; ///< the most frequent ones, some in between, some cold
    std::vector<SampleSequence> sampleSequences;
    std::vector<DatasetWarning> warnings;
};

} // namespace gram
