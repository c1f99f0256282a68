// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_nvml.h"

#include <cstring>

extern "C" {

FakeNvml fakeNvml;

int nvmlInit_v2()
{
    if (fakeNvml.initAnswer == FakeNvml::success)
        ++fakeNvml.open;
    return fakeNvml.initAnswer;
}

int nvmlShutdown()
{
    --fakeNvml.open;
    return FakeNvml::success;
}

#ifndef WITHOUT_DEVICES
int nvmlDeviceGetHandleByPciBusId_v2(const char *busId, void **device)
{
    if (std::strcmp(busId, FakeNvml::busId) != 0)
        return FakeNvml::unknown;
    *device = &fakeNvml;
    return FakeNvml::success;
}
#endif

struct Memory {
    unsigned long long total, free, used;
};
struct Rates {
    unsigned int card, memory;
};

int nvmlDeviceGetMemoryInfo(void *, Memory *memory)
{
    ++fakeNvml.questions;
    *memory = { 1000, 1000 - fakeNvml.usedBytes, fakeNvml.usedBytes };
    return fakeNvml.memoryAnswer;
}

int nvmlDeviceGetUtilizationRates(void *, Rates *rates)
{
    ++fakeNvml.questions;
    *rates = { fakeNvml.percent, 99 };
    return fakeNvml.ratesAnswer;
}

#ifndef WITHOUT_ENERGY
int nvmlDeviceGetTotalEnergyConsumption(void *, unsigned long long *millijoules)
{
    ++fakeNvml.questions;
    *millijoules = fakeNvml.millijoules;
    return fakeNvml.energyAnswer;
}
#endif

int nvmlDeviceGetPowerUsage(void *, unsigned int *milliwatts)
{
    ++fakeNvml.questions;
    *milliwatts = fakeNvml.milliwatts;
    return fakeNvml.powerAnswer;
}
}
