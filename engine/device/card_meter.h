// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace gram {

/// What a GPU says of itself. A figure that it does not tell is absent.
struct CardSample {
    std::uint64_t usedBytes = 0; ///< of its memory, by all programs and the driver; 0 = not told
    /// Percent of the last sixth to whole second in which something ran on it.
    std::optional<std::int32_t> utilization = std::nullopt;
    /// Energy of the whole card since some moment: the difference of two samples is what it used between them. Once it
    /// could not be told, it is absent for good.
    std::optional<double> joules = std::nullopt;

    bool operator==(const CardSample &) const = default;
};

/// A GPU by NVIDIA's management library (NVML, docs.nvidia.com/deploy/nvml-api), which comes with the driver and is
/// opened here, so that nothing is linked. A thread of its own asks the card some times a second: what reads the last
/// answer waits for nothing. Where there is no such library, or it does not know the card, all figures are absent.
class CardMeter {
public:
    static constexpr const char *systemLibrary = "libnvidia-ml.so.1";

    /// `busId`: the card's place, as busIdOf() gives it, since NVML counts cards that CUDA_VISIBLE_DEVICES hides; empty:
    /// there is no card. Asks the card a first time.
    explicit CardMeter(const std::string &busId, const std::string &library = systemLibrary);
    ~CardMeter();
    CardMeter(CardMeter &&) noexcept;
    CardMeter &operator=(CardMeter &&) noexcept;

    /// The last answer, at most a fraction of a second old; nothing where the card has been lost.
    CardSample last() const;

private:
    class Card;
    std::unique_ptr<Card> m_card;
};

/// The place of a GPU on the bus ("00000000:3B:00.0"), by its name in a configuration ("cuda:0"); empty for what is none.
std::string busIdOf(const std::string &device);

} // namespace gram
