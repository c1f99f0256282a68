// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gram {

/// What decides about a CF module's memory. A batch's slots are padded to its longest sequence: here to the
/// dataset's.
struct CfSizes {
    double width = 0; ///< d
    double heads = 0;
    double users = 0;
    double length = 0; ///< of a history or a sequence, at most
    double candidates = 0; ///< news: of an impression
    double maxSequence = 0; ///< KT: rows of the table of places
};

/// In elements of tensors. How many vectors of width d a slot takes at most was measured.
struct CfMemory {
    double parameters = 0;
    double activations = 0; ///< at most, in the forward and backward pass

    /// Gradients come to be while activations are let go.
    double pass() const { return activations > parameters ? activations : parameters; }
};

} // namespace gram
