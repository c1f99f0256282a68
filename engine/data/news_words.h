// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gram {

// The English words of the simulated news: real ones, so that a pre-trained encoder knows them.

/// Sixteen topics, each by the words that tell it; the first is its name. No word is in two.
const std::vector<std::vector<std::string>> &newsTopics();
const std::vector<std::string> &vividWords();
const std::vector<std::string> &dullWords();
/// Say nothing about topic or tone.
const std::vector<std::string> &generalWords();

} // namespace gram
