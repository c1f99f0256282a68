// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/card_meter.h"

#include "device/nvml.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gram {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto interval = std::chrono::milliseconds(150);

/// Joules of a card, as it counts them or, if it does not, summed from its power.
class Energy {
public:
    explicit Energy(const Nvml &nvml)
        : m_nvml(nvml)
        , m_counts(nvml.millijoules().has_value())
        , m_told(m_counts || nvml.milliwatts())
        , m_power(m_counts ? 0 : nvml.milliwatts().value_or(0))
        , m_at(Clock::now())
    {
    }

    std::optional<double> joules()
    {
        if (!m_told)
            return {};
        if (m_counts) {
            const auto counted = m_nvml.millijoules();
            m_told = counted.has_value();
            return m_told ? std::optional(static_cast<double>(*counted) / 1e3) : std::nullopt;
        }
        const auto power = m_nvml.milliwatts();
        m_told = power.has_value();
        if (!m_told)
            return {};
        const Clock::time_point now = Clock::now();
        m_sum += std::chrono::duration<double>(now - m_at).count() * (*power + m_power) / 2 / 1e3;
        m_power = *power;
        m_at = now;
        return m_sum;
    }

private:
    const Nvml &m_nvml;
    bool m_counts; ///< older cards (before Volta) and drivers do not
    bool m_told;
    double m_power; ///< milliwatts, at m_at
    Clock::time_point m_at;
    double m_sum = 0;
};

} // namespace

class CardMeter::Card {
public:
    Card(const std::string &busId, const std::string &library)
        : m_nvml(library, busId)
        , m_energy(m_nvml)
    {
        if (!m_nvml.isOpen())
            return;
        m_last = ask();
        m_thread = std::thread([this] { watch(); });
    }

    ~Card()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

    CardSample last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

private:
    CardSample ask()
    {
        const CardSample sample { m_nvml.usedBytes().value_or(0), m_nvml.utilization(), m_energy.joules() };
        return m_nvml.isLost() ? CardSample {} : sample;
    }

    void watch()
    {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, interval, [this] { return m_ends; }) && !m_nvml.isLost()) {
            lock.unlock(); // the card may take its time
            const CardSample sample = ask();
            lock.lock();
            m_last = sample;
        }
    }

    Nvml m_nvml;
    Energy m_energy;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ends = false;
    CardSample m_last;
    std::thread m_thread;
};

CardMeter::CardMeter(const std::string &busId, const std::string &library)
    : m_card(busId.empty() ? nullptr : std::make_unique<Card>(busId, library))
{
}

CardMeter::~CardMeter() = default;
CardMeter::CardMeter(CardMeter &&) noexcept = default;
CardMeter &CardMeter::operator=(CardMeter &&) noexcept = default;

CardSample CardMeter::last() const
{
    return m_card ? m_card->last() : CardSample {};
}

} // namespace gram
