// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_profile.h"

#ifdef GRAM_CUDA
#include "suite.h"

#include <torch/csrc/autograd/profiler_kineto.h>

#include <algorithm>
#include <map>
#endif

namespace gram::bench {

nlohmann::ordered_json profileOf([[maybe_unused]] const std::function<void()> &step,
    [[maybe_unused]] const std::string &file)
{
    nlohmann::ordered_json out = nlohmann::ordered_json::object();
#ifdef GRAM_CUDA
    using namespace torch::autograd::profiler;
    const std::set<ActivityType> activities { ActivityType::CPU, ActivityType::CUDA };
    const ProfilerConfig config(ProfilerState::KINETO);
    prepareProfiler(config, activities);
    enableProfiler(config, activities);
    const double wall = secondsOf(step);
    const auto result = disableProfiler();
    if (!file.empty())
        result->save(file);
    struct Kernel {
        std::int64_t count = 0;
        double seconds = 0;
    };
    std::map<std::string, Kernel> kernels;
    double busy = 0;
    for (const KinetoEvent &event : result->events()) {
        if (event.deviceType() != c10::DeviceType::CUDA)
            continue;
        const double seconds = 1e-9 * static_cast<double>(event.durationNs());
        Kernel &kernel = kernels[event.name()];
        ++kernel.count;
        kernel.seconds += seconds;
        busy += seconds;
    }
    std::vector<std::pair<std::string, Kernel>> sorted(kernels.begin(), kernels.end());
    std::ranges::sort(sorted, [](const auto &a, const auto &b) { return a.second.seconds > b.second.seconds; });
    out["wall_seconds"] = wall;
    out["busy_seconds"] = busy;
    for (const auto &[name, kernel] : sorted)
        out["kernels"].push_back({ { "name", name }, { "count", kernel.count }, { "seconds", kernel.seconds } });
#endif
    return out;
}

} // namespace gram::bench
