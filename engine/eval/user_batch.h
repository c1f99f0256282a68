// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"
#include "data/dataset.h"

#include <cstdint>
#include <string_view>

namespace gram {

struct Batch; // its member `slots` is a keyword in the files of the window

/// The split's sequence `place`, for people. Throws Error(EmptyDataset) where the split has none there.
UserSequence userSequence(const Dataset &dataset, Part part, std::int64_t place);

/// The place of a sequence of the user whom the files name `id`, the first one from `from` on and then from the
/// beginning; -1 = the split has none.
std::int64_t placeOfUser(const Dataset &dataset, Part part, std::string_view id, std::int64_t from);

/// The sequence as a batch of one user, all of whose candidates or answers are scored. Slot by slot what has text
/// of userSequence()'s rows.
Batch scoringBatch(const Dataset &dataset, Part part, std::int64_t place);

/// The sequence as a step of training has it. News: the first clicked candidate and `negatives` of the others, the
/// first ones and, where they are too few, these again. KT: all of the answers.
Batch stepBatch(const Dataset &dataset, Part part, std::int64_t place, std::int64_t negatives);

} // namespace gram
