// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gram {

namespace {

constexpr char interrupted = 'i';
constexpr char finished = 'f';
constexpr long stackBytes = 64 * 1024;

std::atomic<int> writeEnd = -1;

/// Only what is safe in a signal handler: the thread at the other end does the work.
void handleSignal(int)
{
    const int saved = errno;
    [[maybe_unused]] const ssize_t ignored = ::write(writeEnd, &interrupted, 1);
    errno = saved;
}

} // namespace

Interrupt::Interrupt(std::function<void()> onFirst)
{
    if (::pipe2(m_pipe, O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    writeEnd = m_pipe[1];

    m_thread = std::thread([readEnd = m_pipe[0], onFirst = std::move(onFirst)] {
        bool called = false;
        for (char what = 0; what != finished;) {
            const ssize_t n = ::read(readEnd, &what, 1);
            if (n < 0 && errno == EINTR)
                continue;
            if (n != 1)
                return;
            if (what == interrupted && !std::exchange(called, true))
                onFirst();
        }
    });

    // On a stack of its own: oneDNN's kernels use the stack pointer as any other register, and what a signal would
    // put where it points is in the middle of the heap.
    m_stack.resize(static_cast<std::size_t>(std::max<long>(stackBytes, ::sysconf(_SC_SIGSTKSZ))));
    const stack_t stack { .ss_sp = m_stack.data(), .ss_flags = 0, .ss_size = m_stack.size() };
    if (::sigaltstack(&stack, nullptr) != 0)
        throw std::system_error(errno, std::generic_category(), "sigaltstack");

    struct sigaction action = {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND | SA_ONSTACK);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // The terminal was closed; several may come. Not under nohup, which has it ignored.
    struct sigaction hangup = {};
    if (::sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN) {
        action.sa_flags = SA_RESTART | SA_ONSTACK;
        ::sigaction(SIGHUP, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    struct sigaction hangup = {};
    if (::sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler == handleSignal)
        std::signal(SIGHUP, SIG_DFL);
    const stack_t none { .ss_sp = nullptr, .ss_flags = SS_DISABLE, .ss_size = 0 };
    ::sigaltstack(&none, nullptr);
    [[maybe_unused]] const ssize_t ignored = ::write(m_pipe[1], &finished, 1);
    m_thread.join();
    writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace gram
