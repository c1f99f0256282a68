// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plm/content_encoder.h"

namespace gram {

/// The output of an encoder's frozen part for every token of an ItemStore, so that it is computed
/// once. On the host; in memory, or, where it is larger than the limit, in a file that is gone
/// with the program.
class FrozenCache {
public:
    /// `memoryLimit` in bytes. Throws Error(FileUnwritable) if the disk has no room for it.
    FrozenCache(std::int64_t tokens, const ContentEncoderImpl &encoder, std::uint64_t memoryLimit);

    void put(const MicroBatch &batch, const torch::Tensor &states);
    /// [T, d] on the encoder's device. The batch's texts must have been put.
    torch::Tensor get(const MicroBatch &batch) const;

    bool onDisk() const { return m_onDisk; }

private:
    torch::TensorOptions m_options;
    torch::Tensor m_states; ///< [tokens, d]
    bool m_onDisk;
};

} // namespace gram
