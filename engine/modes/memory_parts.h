// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "cf/cf_memory.h"
#include "plm/token_memory.h"

#include <algorithm>

namespace gram {

/// The numbers of which each mode makes its estimate, in elements of tensors.
struct MemoryParts {
    const RunConfig &config;
    double width = 0; ///< d
    double items = 0; ///< of the dataset
    double tokens = 0; ///< of an item, on average
    double interactions = 0, unique = 0; ///< K and U of a batch, as expected
    TokenMemory token;
    CfMemory cf;
    double trainable = 0; ///< the encoder's numbers that are trained
    double modules = 0; ///< all weights, and Adam's moments of the CF module
    double training = 0; ///< these, the moments of the encoder's, and the frozen layers' outputs
    double microTokens = 0; ///< of a micro-batch of micro_batch items

    /// Tokens of a pass, at most, where `count` items are encoded.
    double passOf(double count) const
    {
        return std::min(count * tokens, static_cast<double>(passTokens(config.device)));
    }

    /// `count` items are encoded with a graph, the CF runs, and all goes back. The graphs are kept, and let go
    /// pass by pass while gradients come to be.
    double stepThrough(double count) const
    {
        const double pass = passOf(count), kept = count * tokens * token.kept;
        const double backward = std::max(kept + pass * token.passing,
            pass * (token.kept + token.passing) + (count * tokens > pass ? trainable : 0));
        return training + 2 * count * width + std::max(kept + cf.pass(), cf.parameters + std::max(backward, trainable));
    }

    /// Graphs of one micro-batch of `most` tokens at a time, `count` items in all.
    double microBatches(double count, double most) const
    {
        const double pass = std::min(most, count * tokens);
        return std::max(pass * (token.kept + token.passing) + (count * tokens > pass ? trainable : 0), trainable);
    }

    /// `count` items are encoded without a graph.
    double encoding(double count) const { return passOf(count) * token.encoding; }
};

} // namespace gram
