// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// What the name of a file or folder tells of the part that is in it.
struct PartName {
    std::optional<Part> part; ///< none if the name tells no part, or several that do not go together
    bool several = false; ///< "train_test_split.csv"
    std::string number; ///< of a fold or a piece: "1" of "test1.csv" and of "fold1/test.csv"
    bool fold = false; ///< a word says that the number is a fold's
};

/// The words of a name, in small letters: "MINDsmall_train-01" = mindsmall, train, 01.
std::vector<std::string> wordsOfName(std::string_view name);

/// By the words of the name, in any case: train or training; val, valid, validation or dev; test; with
/// numbers, prefixes ("MINDsmall_train") and endings ("trainset"). Words are told apart by anything
/// that is no letter, by digits and by capitals ("dataTrain"). What holds training and validation
/// ("train_valid_sequences.csv") is training. Of a path the innermost name that tells a part counts.
PartName partNameOf(std::string_view path);

/// The part that a value of a column "split" tells, by the same words; none if it tells no single one.
std::optional<Part> partOfValue(std::string_view value);

} // namespace gram
