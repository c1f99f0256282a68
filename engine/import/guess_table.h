// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "import/guess_mapping.h"
#include "import/match_items.h"

#include <optional>
#include <vector>

namespace gram {

/// Which of the tables has the answers or ratings, which the texts, and which of their columns are what: into `result`. Throws
/// Error if there is none, `unread` where a file that could not be read must be the one with the answers; or Cancelled.
void guessTable(const std::vector<SourceFile> &files, const std::vector<Table> &tables, GuessedMapping &result,
    const std::optional<Error> &unread, const std::stop_token &stop);

/// Ratings, with the limit from which their column tells a click.
void takeRatings(const std::vector<SourceFile> &files, ImportMapping &mapping);

/// Takes the table for the items' texts.
void takeItems(const Items &items, ImportMapping &mapping);

} // namespace gram
