// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/background_save.h"

#include <chrono>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace gram {

namespace {

constexpr int niceness = 4; // whoever waits for it must not wait long where other programs want the cores

double timed(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

void BackgroundSave::start(std::function<void()> work)
{
    m_work = std::async(std::launch::async, [work = std::move(work)] {
        // Of this thread alone: a step has as many threads as cores, which all wait for one that had to give way.
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness);
        return timed(work);
    });
}

void BackgroundSave::startHere(const std::function<void()> &work)
{
    std::promise<double> done;
    m_work = done.get_future();
    try {
        done.set_value(timed(work));
    } catch (...) {
        done.set_exception(std::current_exception());
    }
}

bool BackgroundSave::isBusy() const
{
    return m_work.valid() && !isOver();
}

bool BackgroundSave::isOver() const
{
    return m_work.valid() && m_work.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

void BackgroundSave::finish()
{
    if (m_work.valid())
        m_seconds = m_work.get();
}

} // namespace gram
