// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "import/answer_files.h"
#include "import/source_files.h"

#include <stop_token>
#include <string>
#include <vector>

namespace gram {

struct GuessedMapping {
    ImportMapping mapping;
    std::vector<Said> notes; ///< what was decided among several
};

/// By the files' names, headers and first rows. Throws Error(EmptyDataset) if nothing can be imported, or Cancelled.
GuessedMapping guessMapping(const std::vector<SourceFile> &files, const std::stop_token &stop = {});

/// Of tables: the files whose answers are read under a mapping that names none. Throws Error as chooseAnswers() does.
AnswerFiles answerFilesOf(const std::vector<SourceFile> &files, const ImportMapping &mapping);

} // namespace gram
