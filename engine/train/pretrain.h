// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/training_control.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace gram {

struct PretrainOptions {
    std::filesystem::path corpus; ///< a text a line
    std::filesystem::path out; ///< the model's folder
    std::int64_t hidden = 128;
    std::int64_t layers = 3;
    std::int64_t heads = 4;
    std::int64_t intermediate = 512;
    std::int64_t vocabulary = 6000;
    std::int64_t maxTokens = 64; ///< of a text, special ones included; longer ones lose their end
    std::int64_t batchTokens = 4096; ///< of a step, about
    std::int64_t epochs = 10;
    std::int64_t steps = 0; ///< in place of epochs; 0 = epochs decide
    std::int64_t warmup = 0; ///< steps to the highest rate; 0 = a twentieth of all
    std::int64_t seed = 1;
    std::int64_t threads = 0; ///< 0 = as many as cores
    double rate = 1e-3;
    double heldOut = 0.01; ///< share of the lines that are never trained on
    /// Go on from the checkpoint in `out`. What it was started with holds, but for `corpus`,
    /// which must be the same text, and `threads`.
    bool resume = false;
};

struct PretrainProgress {
    std::int64_t step = 0, totalSteps = 0;
    double epoch = 0; ///< epochs done, fractional
    double loss = 0; ///< mean of the last steps, in nats a masked token
    double tokensPerSecond = 0; ///< since the start or the resumption
    double secondsLeft = 0;
};

/// On the held-out lines, with the same masks each time.
struct PretrainEvaluation {
    std::int64_t step = 0;
    double epoch = 0;
    double loss = 0; ///< in nats a masked token
    double accuracy = 0; ///< share of the masked tokens that were guessed
    std::int64_t masked = 0;
};

struct PretrainResult {
    bool stopped = false; ///< before the last step; a checkpoint is in the folder
    std::int64_t steps = 0, trainLines = 0, heldOutLines = 0, tokensPerEpoch = 0;
    std::int64_t vocabulary = 0, parameters = 0; ///< parameters: the encoder's
    double seconds = 0; ///< of training, over all resumptions
    double trainLoss = 0; ///< mean of the last steps
    PretrainEvaluation last;
};

class PretrainObserver {
public:
    virtual ~PretrainObserver() = default;
    virtual void onNote(const std::string &sentence) = 0;
    virtual void onProgress(const PretrainProgress &progress) = 0;
    virtual void onEvaluation(const PretrainEvaluation &evaluation) = 0;
};

/// Trains a tokenizer and a BERT encoder on a corpus by masked language modelling (Devlin et al.,
/// "BERT", 2019, task 1) and writes them as a Hugging Face folder: of each text 15% of the tokens
/// are to be guessed; of these 80% are masked, 10% replaced, 10% kept, drawn anew each epoch. Adam
/// with decoupled weight decay, linear warm-up and linear decay. The same options, corpus and
/// number of threads give the same weights, whether stopped in between or not.
/// Throws Error, among them NotFinite; Cancelled if stopped before training has begun.
PretrainResult pretrain(const PretrainOptions &options, TrainingControl &control, PretrainObserver &observer);

} // namespace gram
