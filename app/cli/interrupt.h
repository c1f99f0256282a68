// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>
#include <vector>

namespace gram {

/// While it lives, the first Ctrl+C (or SIGTERM, or SIGHUP of a closed terminal) calls `onFirst` on a thread of its own; the
/// second Ctrl+C ends the process as it does by default. One at a time in a process, made by the main thread, to which the
/// system gives a process's signals.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> onFirst);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    int m_pipe[2] = { -1, -1 };
    std::vector<char> m_stack; ///< that the handler runs on
    std::thread m_thread;
};

} // namespace gram
