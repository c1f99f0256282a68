// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/threads.h"

#include <QDir>
#include <QtTest>

#include <sched.h>

#include <algorithm>
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

/// The processors of those threads of the process that may use one alone.
std::vector<int> boundTo()
{
    std::vector<int> processors;
    for (const QString &id : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        cpu_set_t set;
        CPU_ZERO(&set);
        if (sched_getaffinity(id.toInt(), sizeof set, &set) != 0 || CPU_COUNT(&set) != 1)
            continue;
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(cpu, &set))
                processors.push_back(cpu);
    }
    std::sort(processors.begin(), processors.end());
    return processors;
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Another training may use the others.
    void fewerAreNotBound()
    {
        const cpu_set_t all = allowedHere();
        if (CPU_COUNT(&all) < 2)
            QSKIP("there is one processor");
        std::thread([&] {
            useThreads(CPU_COUNT(&all) - 1);
            QVERIFY(boundTo().empty());
        }).join();
    }

    /// Each a processor of its own, so that beside another program no two wait for one.
    void asManyAsProcessorsAreSpread()
    {
        const cpu_set_t all = allowedHere();
        const std::int64_t threads = CPU_COUNT(&all);
        if (threads < 2)
            QSKIP("there is one processor");
        std::thread([&] {
            useThreads(threads);
            const std::vector<int> processors = boundTo();
            QCOMPARE(processors.size(), static_cast<std::size_t>(threads - 1));
            QVERIFY(std::adjacent_find(processors.begin(), processors.end()) == processors.end());
            // What this thread starts, and itself, may run anywhere.
            const cpu_set_t here = allowedHere();
            QVERIFY(CPU_EQUAL(&here, &all));
            std::thread([&] {
                const cpu_set_t started = allowedHere();
                QVERIFY(CPU_EQUAL(&started, &all));
            }).join();
        }).join();
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
