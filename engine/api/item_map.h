// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gram {

/// Some of a dataset's items by their vectors in two dimensions, at several moments of a run.
struct ItemMap {
    struct Item {
        std::string id, text; ///< the text's beginning
        std::int32_t group = -1; ///< of `groups`; -1 = the data tell none
        bool cold = false; ///< no interaction in the training split
    };
    struct Neighbour {
        std::int32_t item = -1; ///< of `items`
        float cosine = 0;
    };
    struct Frame {
        std::int64_t step = 0; ///< 0 = as the run began
        bool kept = false; ///< the run's kept model: its best checkpoint, or the last one
        std::vector<float> x, y; ///< [items] along the two axes
        std::vector<Neighbour> neighbours; ///< [items * nearest] of each item the nearest ones, by all dimensions
    };

    std::vector<Item> items;
    std::vector<std::string> groups; ///< the commonest first
    std::string groupColumn; ///< what the groups are, as the files name the column; empty = there are none
    std::int64_t allItems = 0; ///< of the dataset, of which `items` may be a sample
    std::int64_t nearest = 0; ///< neighbours of each item
    std::vector<Frame> frames; ///< by step
    double shareX = 0, shareY = 0; ///< of the last frame's variance

    /// What could not be had.
    enum class Missing {
        Beginning, ///< the vectors as the run began: its model's weights are not there any more
        KeptModel, ///< those of its checkpoint, which cannot be read
        Evaluations, ///< those that were kept at evaluations: there are none, or they are damaged or of other data
        LastEvaluations ///< the end of their file is damaged
    };
    std::vector<Missing> missing;
    std::vector<std::string> notes; ///< sentences: what of the run's folder was damaged, and what was taken instead
};

} // namespace gram
