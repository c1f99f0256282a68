// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"
#include "model_files/model_folder.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Each item's tokens, once. An item has one or more texts (news: title, abstract; KT: the
/// question); a text is a run of int32 token ids, special tokens included. Every item has at
/// least one text and every text at least one token.
struct ItemStore {
    std::vector<std::string> ids;
    std::vector<std::int32_t> tokens;
    std::vector<std::int64_t> textOffsets { 0 }; ///< [texts + 1] into tokens
    std::vector<std::int64_t> itemOffsets { 0 }; ///< [items + 1] into texts
    std::string shown; ///< the beginning of each item's first text, for people
    std::vector<std::int64_t> shownOffsets { 0 }; ///< [items + 1] into shown

    std::int64_t items() const { return static_cast<std::int64_t>(itemOffsets.size()) - 1; }
    std::int64_t texts() const { return static_cast<std::int64_t>(textOffsets.size()) - 1; }
    double meanItemTokens() const { return static_cast<double>(tokens.size()) / static_cast<double>(items()); }
    std::span<const std::int32_t> text(std::int64_t t) const
    {
        const auto i = static_cast<std::size_t>(t);
        return { tokens.data() + textOffsets[i], static_cast<std::size_t>(textOffsets[i + 1] - textOffsets[i]) };
    }
    /// Of all texts of an item.
    std::span<const std::int32_t> tokensOf(std::int64_t item) const
    {
        const auto i = static_cast<std::size_t>(item);
        const std::int64_t first = textOffsets[static_cast<std::size_t>(itemOffsets[i])];
        return { tokens.data() + first,
            static_cast<std::size_t>(textOffsets[static_cast<std::size_t>(itemOffsets[i + 1])] - first) };
    }
    std::string_view shownText(std::int64_t item) const
    {
        const auto i = static_cast<std::size_t>(item);
        return std::string_view(shown).substr(static_cast<std::size_t>(shownOffsets[i]),
            static_cast<std::size_t>(shownOffsets[i + 1] - shownOffsets[i]));
    }
};

/// Many short names in little memory, one after another in one string.
struct NameList {
    std::string characters;
    std::vector<std::int64_t> offsets { 0 }; ///< [size + 1] into characters

    void add(std::string_view name)
    {
        characters += name;
        offsets.push_back(static_cast<std::int64_t>(characters.size()));
    }
    std::int64_t size() const { return static_cast<std::int64_t>(offsets.size()) - 1; }
    std::string_view operator[](std::int64_t i) const
    {
        const auto at = static_cast<std::size_t>(i);
        return std::string_view(characters)
            .substr(static_cast<std::size_t>(offsets[at]), static_cast<std::size_t>(offsets[at + 1] - offsets[at]));
    }
};

/// Impressions of news, as item indices in compressed rows. History is oldest first and already
/// cut to the latest `max_history` clicks. Every impression has a click and a non-click, unless
/// the split has no labels: then all of `clicked` is 0, and -1 stands for candidates without text.
struct NewsSplit {
    std::vector<std::int32_t> user; ///< [n]
    std::vector<std::int64_t> historyOffsets { 0 }; ///< [n + 1]
    std::vector<std::int32_t> history;
    std::vector<std::int64_t> candidateOffsets { 0 }; ///< [n + 1]
    std::vector<std::int32_t> candidates;
    std::vector<std::uint8_t> clicked; ///< of each candidate
    std::vector<std::int64_t> ids; ///< [n] of the impressions; only where there are no labels

    std::int64_t size() const { return static_cast<std::int64_t>(user.size()); }
};

/// Answer sequences in time order, already cut into windows of at most `max_sequence`. Outside the
/// training split a window may begin with answers that only show what came before.
struct KtSplit {
    std::vector<std::int32_t> user; ///< [n]
    std::vector<std::int32_t> context; ///< [n] so many leading answers are not predicted
    std::vector<std::int64_t> offsets { 0 }; ///< [n + 1]
    std::vector<std::int32_t> item;
    std::vector<std::uint8_t> correct;

    std::int64_t size() const { return static_cast<std::int64_t>(user.size()); }
};

/// A loaded dataset: immutable, shared between threads.
struct Dataset {
    TaskKind kind = TaskKind::News;
    ItemStore items;
    std::vector<std::uint8_t> cold; ///< [items] 1 = no interaction in the training split
    NameList users; ///< as the files name them, by their numbers in the splits; empty: made in memory
    NewsSplit trainNews, validationNews, testNews;
    KtSplit trainKt, validationKt, testKt;
    bool testLabelled = true;
    std::shared_ptr<const ModelFolder> model; ///< whose tokenizer it is; null: one of its own
    TokenizerFiles tokenizer; ///< kept with the run
    std::int64_t vocabularySize = 0; ///< token ids are in [0, vocabularySize)
    DatasetSummary summary;

    const NewsSplit &news(Part part) const
    {
        return part == Part::Train ? trainNews : part == Part::Validation ? validationNews : testNews;
    }
    const KtSplit &kt(Part part) const
    {
        return part == Part::Train ? trainKt : part == Part::Validation ? validationKt : testKt;
    }
    /// Impressions or windows.
    std::int64_t size(Part part) const { return kind == TaskKind::News ? news(part).size() : kt(part).size(); }
    std::int64_t trainSize() const { return size(Part::Train); }
};

} // namespace gram
