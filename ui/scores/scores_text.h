// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"

#include <QString>

#include <vector>

namespace gram {

/// A run whose models are asked.
struct AskedRun {
    int number = 0;
    QString name;
    bool readsTexts = true;
};

/// What the scores mean to people. KT: the probability of a right answer. News: the candidate's share of a click on
/// one of the impression's, the softmax of the scores, which is what training fits. NaN where nothing is predicted.
std::vector<double> sharesOf(TaskKind kind, const std::vector<double> &scores);

/// 1 for the highest score; 0 where nothing is predicted. Equal scores have the same rank.
std::vector<int> ranksOf(const std::vector<double> &scores);

/// "clicked", "right", ..., with "cold" behind it where the item is.
QString truthText(const UserSequence::Row &row);

/// The model with which all runs began, if their scores say that it was the same: those of one seed and language model.
const ModelScores *commonBeginning(const std::vector<ModelScores> &models);

/// One sentence: whose sequence it is, what happened, and how each model did.
QString verdictText(const UserSequence &sequence, const std::vector<ModelScores> &models,
    const std::vector<AskedRun> &runs);

/// "Run 2" or "Before training, run 2".
QString modelName(const ModelScores &model, const std::vector<AskedRun> &runs);

/// A line for each row and model.
QString scoresCsv(const UserSequence &sequence, const std::vector<ModelScores> &models,
    const std::vector<AskedRun> &runs, const UserChange &change);

/// The field in quotes where it needs them.
QString csvField(QString text);

} // namespace gram
