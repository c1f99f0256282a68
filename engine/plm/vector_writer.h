// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model_files/npy_file.h"
#include "plm/content_encoder.h"

#include <functional>

namespace gram {

/// Encodes items one after another into a .npy file of `rows` vectors.
class VectorWriter {
public:
    /// The encoder must be in evaluation mode.
    VectorWriter(const std::filesystem::path &file, ContentEncoderImpl &encoder, std::int64_t rows);

    /// All items, in their order. `onProgress` hears how many are done; an exception from it stops.
    void append(const ItemStore &items, const std::function<void(std::int64_t)> &onProgress);
    /// The file appears.
    void finish() { m_file.finish(); }

private:
    ContentEncoderImpl &m_encoder;
    NpyFile m_file;
};

} // namespace gram
