// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"

#include <QString>

namespace gram {

/// "Embeddings", "Layer 1", "Pooling", "CF module".
QString partText(const GradientPart &part);

/// What the comparison shows, in a sentence.
QString verdictText(const GradientProof &proof);

/// All values, with a line of names before each of the three kinds. Numbers as programs read them.
QString proofCsv(const GradientProof &proof);

} // namespace gram
