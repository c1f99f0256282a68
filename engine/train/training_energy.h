// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace gram {

class CardMeter;

/// The joules that a GPU uses while a run trains: of the whole card, from one sample of it to another, so right to what
/// it uses in a fraction of a second. Evaluations, checkpoints and pauses are left out, as they are of the training time.
class TrainingEnergy {
public:
    /// Nothing used so far. `card` must outlive it.
    explicit TrainingEnergy(const CardMeter &card)
        : m_card(card)
    {
    }

    /// The run has used this before; none: that is not known, and so its sum never will be.
    void goOnFrom(std::optional<double> joules) { m_sum = joules; }

    void start();
    void stop();
    bool isRunning() const { return m_running; }
    /// Until now; none where a part of it was not measured.
    std::optional<double> joules() const;

    /// What is used while this lives does not count.
    class Break {
    public:
        explicit Break(TrainingEnergy &energy);
        ~Break();
        Break(const Break &) = delete;
        Break &operator=(const Break &) = delete;

    private:
        TrainingEnergy &m_energy;
        bool m_wasRunning;
    };

private:
    const CardMeter &m_card;
    std::optional<double> m_sum = 0; ///< until m_since
    double m_since = 0; ///< the card's count
    bool m_running = false;
};

} // namespace gram
