// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/nvml.h"

#include <dlfcn.h>

namespace gram {

namespace {

// nvmlReturn_t
constexpr int success = 0;
constexpr int gpuIsLost = 15;

} // namespace

template<typename Function>
void Nvml::find(Function &function, const char *name) const
{
    function = reinterpret_cast<Function>(dlsym(m_library, name));
}

template<typename Answer>
std::optional<Answer> Nvml::ask(Return (*function)(Device, Answer *)) const
{
    Answer answer {};
    const Return code = m_device && function && !m_lost ? function(m_device, &answer) : ~success;
    m_lost = m_lost || code == gpuIsLost;
    return code == success ? std::optional(answer) : std::nullopt;
}

Nvml::Nvml(const std::string &library, const std::string &busId)
    : m_library(dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL))
{
    if (!m_library)
        return;
    Return (*init)() = nullptr;
    Return (*deviceAt)(const char *, Device *) = nullptr;
    find(init, "nvmlInit_v2");
    find(m_shutdown, "nvmlShutdown");
    find(deviceAt, "nvmlDeviceGetHandleByPciBusId_v2");
    find(m_memory, "nvmlDeviceGetMemoryInfo");
    find(m_rates, "nvmlDeviceGetUtilizationRates");
    find(m_energy, "nvmlDeviceGetTotalEnergyConsumption");
    find(m_power, "nvmlDeviceGetPowerUsage");
    if (!init || !m_shutdown || !deviceAt || init() != success) {
        m_shutdown = nullptr;
        return;
    }
    if (deviceAt(busId.c_str(), &m_device) != success)
        m_device = nullptr;
}

Nvml::~Nvml()
{
    if (m_shutdown)
        m_shutdown();
    if (m_library)
        dlclose(m_library);
}

std::optional<std::uint64_t> Nvml::usedBytes() const
{
    const auto memory = ask(m_memory);
    return memory ? std::optional<std::uint64_t>(memory->used) : std::nullopt;
}

std::optional<std::int32_t> Nvml::utilization() const
{
    const auto rates = ask(m_rates);
    return rates ? std::optional(static_cast<std::int32_t>(rates->card)) : std::nullopt;
}

std::optional<std::uint64_t> Nvml::millijoules() const
{
    const auto energy = ask(m_energy);
    return energy ? std::optional<std::uint64_t>(*energy) : std::nullopt;
}

std::optional<std::uint32_t> Nvml::milliwatts() const
{
    const auto power = ask(m_power);
    return power ? std::optional<std::uint32_t>(*power) : std::nullopt;
}

} // namespace gram
