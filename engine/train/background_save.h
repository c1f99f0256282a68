// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>

namespace gram {

/// Has a checkpoint written beside the training, on a thread that gives way to the training's: one at a time.
class BackgroundSave {
public:
    /// `work` begins; the one before must have been finished.
    void start(std::function<void()> work);
    /// The same on this thread: for what has no copy that it could be made of.
    void startHere(const std::function<void()> &work);

    bool isBusy() const; ///< it is being done
    bool isOver() const; ///< it is done, and nobody has asked how it ended
    /// Waits until it is done. Throws what it has thrown, once.
    void finish();
    /// That the last one took.
    double seconds() const { return m_seconds; }

private:
    std::future<double> m_work; ///< waits in its destructor, too
    double m_seconds = 0;
};

} // namespace gram
