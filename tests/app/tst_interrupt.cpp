// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <cstring>

#include <sys/syscall.h>
#include <unistd.h>

using namespace gram;

class TestInterrupt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsOnce_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void callsOnce()
    {
        QFETCH(const int, signal);
        std::atomic<int> calls = 0;
        {
            const Interrupt interrupt([&calls] { ++calls; });
            QCOMPARE(::raise(signal), 0);
            QTRY_COMPARE(calls.load(), 1);
            if (signal == SIGHUP)
                QCOMPARE(::raise(signal), 0);
        }
        QCOMPARE(calls.load(), 1);
        struct sigaction action = {};
        QCOMPARE(::sigaction(signal, nullptr, &action), 0);
        QVERIFY(action.sa_handler == SIG_DFL);
    }

    /// A signal that comes while the stack pointer points into the heap, as it does inside of oneDNN's kernels, writes
    /// nothing there.
    void leavesTheHeapAlone()
    {
#if defined(__x86_64__)
        std::atomic<int> calls = 0;
        const Interrupt interrupt([&calls] { ++calls; });
        QByteArray heap(256 * 1024, 'x');
        char *const middle = heap.data() + 128 * 1024;
        long result = SYS_tgkill;
        const long process = ::getpid(), thread = ::syscall(SYS_gettid), signal = SIGHUP;
        __asm__ volatile("movq %%rsp, %%r12\n\t"
                         "movq %[middle], %%rsp\n\t"
                         "syscall\n\t"
                         "movq %%r12, %%rsp"
                         : "+a"(result)
                         : "D"(process), "S"(thread), "d"(signal), [middle] "r"(middle)
                         : "rcx", "r11", "r12", "memory");
        QCOMPARE(result, 0L);
        QTRY_COMPARE(calls.load(), 1);
        QCOMPARE(heap.count('x'), heap.size());
#else
        QSKIP("Of x86-64's stack pointer.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
