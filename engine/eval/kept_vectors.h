// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace gram {

/// The file item_vectors.bin of a run's folder: the vectors of a sample of items at some of the run's evaluations,
/// in half precision. At most `mostFrames` evaluations: when there are more, every second one is let go.
struct KeptVectors {
    static constexpr std::int64_t mostItems = 500;
    static constexpr std::size_t mostFrames = 32;
    static std::filesystem::path fileOf(const std::filesystem::path &runFolder)
    {
        return runFolder / "item_vectors.bin";
    }

    struct Frame {
        std::int64_t step = 0;
        std::int64_t evaluation = 0; ///< the run's how manieth, from 0
        torch::Tensor rows; ///< [items, d] half precision, on the CPU
    };

    std::vector<std::int32_t> items;
    std::vector<Frame> frames; ///< by step
    std::int64_t damaged = 0; ///< bytes at the file's end that are no whole frame, and are not read

    /// Throws Error: FileNotFound, FileUnreadable, MalformedFile.
    static KeptVectors read(const std::filesystem::path &file);
};

/// Writes that file, frame after frame.
class VectorKeeper {
public:
    explicit VectorKeeper(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    /// What comes after `step` is dropped: the run goes on from there. Returns a sentence if frames of the run's
    /// `evaluations` until then are missing, or empty.
    std::string resume(std::int64_t step, std::int64_t evaluations);

    /// Some of the evaluation's items and their rows, if this evaluation is one that is kept. `evaluation`: the run's
    /// how manieth, from 0. rows: [items.size(), d] on any device. Throws Error(FileUnwritable): then the file is
    /// as it was.
    void add(std::int64_t step, std::int64_t evaluation, std::span<const std::int32_t> items,
        const torch::Tensor &rows);

private:
    void write(const KeptVectors &vectors);

    std::filesystem::path m_file;
    std::vector<std::int32_t> m_items; ///< of the sample; empty = not drawn yet
    std::vector<std::int64_t> m_places; ///< of the sample among the items that are given
    std::size_t m_frames = 0;
    std::int64_t m_every = 1; ///< so many evaluations lie between two that are kept
};

} // namespace gram
