// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gram {

enum class TaskKind { News, Kt };

/// What was skipped while reading, each with an example of where.
struct LoadIssue {
    std::string what;    ///< an English sentence part: "impressions without a click"
    std::int64_t count = 0;
    std::string example; ///< "behaviors.tsv, line 12", or empty
};

struct RedundancyEstimate {
    std::int64_t batch = 0;   ///< users
    double interactions = 0;  ///< K, mean of sampled batches
    double unique = 0;        ///< U, mean of sampled batches
    double redundancy = 0;    ///< sum K / sum U
};

/// Plain figures of a loaded dataset.
struct DatasetSummary {
    TaskKind kind = TaskKind::News;
    std::string name;      ///< the folder's name, or "News demo (simulated)"
    bool simulated = false;
    std::string splitRule; ///< an English sentence: how train and validation were told apart
    std::int64_t users = 0;
    std::int64_t items = 0;
    std::int64_t coldItems = 0; ///< without an interaction in the training split
    std::int64_t trainSequences = 0;      ///< news: impressions, KT: windows
    std::int64_t validationSequences = 0;
    std::int64_t trainInteractions = 0;      ///< K of one epoch
    std::int64_t validationInteractions = 0;
    double coldValidationShare = 0; ///< of the validation split's candidates or answers
    double meanTokens = 0;          ///< per text
    std::int64_t maxTokens = 0;
    double meanItemTokens = 0; ///< of all of an item's texts together
    std::int64_t vocabularySize = 0;
    std::vector<LoadIssue> issues;
    std::vector<RedundancyEstimate> redundancy;
};

} // namespace gram
