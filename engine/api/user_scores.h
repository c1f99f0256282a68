// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gram {

/// A sequence of a split as it is predicted: an impression with its history, or a window of answers.
struct UserSequence {
    struct Row {
        std::int32_t item = -1;
        std::string id, text; ///< the text's beginning
        SampleSequence::Mark mark = SampleSequence::Mark::History; ///< what truly happened
        bool cold = false; ///< no interaction in the training split
        bool predicted = false; ///< false: history, or an answer that only shows what came before
    };

    TaskKind kind = TaskKind::News;
    Part part = Part::Validation;
    std::int64_t place = 0, places = 0; ///< which of the split's sequences, of how many
    std::string user; ///< as the files name it
    std::vector<Row> rows; ///< news: the history, oldest first, then the candidates; KT: in order of time
};

/// Another text for an item, in place of what is shown of it.
struct TextEdit {
    std::int32_t item = -1;
    std::string text;

    bool operator==(const TextEdit &) const = default;
};

/// What is changed before a model is asked again.
struct UserChange {
    std::optional<TextEdit> edit;
    std::int64_t steps = 0; ///< training steps on this one sequence, from the kept model

    bool any() const { return edit || steps > 0; }
    bool operator==(const UserChange &) const = default;
};

/// What one model says of a sequence.
struct ModelScores {
    std::size_t run = 0; ///< of the runs that were asked
    bool trained = false; ///< false: as the run began
    std::int64_t step = 0; ///< after which the model was kept
    /// Of each row, NaN where nothing is predicted. News: the score, to be compared within the impression; KT: the
    /// logit of a right answer.
    std::vector<double> scores;
    /// Length of the gradient of the sequence's loss in the vector of the row's item; NaN where the loss does not
    /// read it. Dropout is off.
    std::vector<double> gradients;
    double loss = 0; ///< of the sequence, as a step of training on it has it, without dropout

    /// The same after the change; empty and NaN without one.
    std::vector<double> changed, changedGradients;
    double changedLoss = 0;

    /// Of the edited item: its vector h, and h' with the other text.
    struct Move {
        double length = 0; ///< |h|
        double moved = 0; ///< |h' - h|
        double cosine = 0; ///< of h and h'
    };
    std::optional<Move> move;
    std::string failure; ///< a sentence: why there is none of this; or empty
    std::vector<std::string> notes; ///< sentences: what of the run's folder was damaged, and what was taken instead
};

/// A piece of an item's text, and what it does.
struct TextPiece {
    std::string text;
    bool word = false; ///< blanks and punctuation are none, and stay
    double effect = 0; ///< the row's score with the whole text, less that without this word
};

/// What each word of a text does to the score of one row: it is left out, and the item encoded anew.
struct WordEffects {
    std::int32_t item = -1;
    std::size_t row = 0;
    std::vector<TextPiece> pieces;
    double score = 0; ///< of the row, with the whole text
    bool goesOn = false; ///< the text has more than is shown, which stayed as it is
    std::int64_t otherTexts = 0; ///< of the item (an abstract, a body), which stayed as they are
};

} // namespace gram
