// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/threads.h"

#include <ATen/Parallel.h>
#include <QtTest>

#include <sched.h>

#include <thread>
#include <vector>

using namespace gram;

namespace {

cpu_set_t allowedHere()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    sched_getaffinity(0, sizeof set, &set);
    return set;
}

/// The processors that each thread of the calling one's team may use.
std::vector<cpu_set_t> allowedToTeam(std::int64_t threads)
{
    std::vector<cpu_set_t> sets(static_cast<std::size_t>(threads));
    at::parallel_for(0, threads, 1,
        [&](std::int64_t, std::int64_t) { sets[static_cast<std::size_t>(at::get_thread_num())] = allowedHere(); });
    return sets;
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each a processor of its own, so that beside another program no two wait for one.
    void asManyAsProcessorsAreSpread()
    {
        const cpu_set_t all = allowedHere();
        const std::int64_t threads = CPU_COUNT(&all);
        if (threads < 2)
            QSKIP("there is one processor");
        std::thread([&] {
            useThreads(threads);
            cpu_set_t taken;
            CPU_ZERO(&taken);
            const std::vector<cpu_set_t> team = allowedToTeam(threads);
            for (std::size_t t = 1; t < team.size(); ++t) {
                QCOMPARE(CPU_COUNT(&team[t]), 1);
                cpu_set_t both;
                CPU_AND(&both, &taken, &team[t]);
                QCOMPARE(CPU_COUNT(&both), 0);
                CPU_OR(&taken, &taken, &team[t]);
            }
            // What this thread starts, and itself, may run anywhere.
            QVERIFY(CPU_EQUAL(&team[0], &all));
            std::thread([&] {
                const cpu_set_t started = allowedHere();
                QVERIFY(CPU_EQUAL(&started, &all));
            }).join();
        }).join();
    }

    /// Another training may use the others.
    void fewerAreNotBound()
    {
        const cpu_set_t all = allowedHere();
        if (CPU_COUNT(&all) < 2)
            QSKIP("there is one processor");
        std::thread([&] {
            useThreads(CPU_COUNT(&all) - 1);
            for (const cpu_set_t &set : allowedToTeam(CPU_COUNT(&all) - 1))
                QVERIFY(CPU_EQUAL(&set, &all));
        }).join();
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
