// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace gram {

/// While it lives, this thread's work for a GPU goes into a queue of its own: a job neither waits for another's
/// work nor holds it up. On the CPU there is nothing to do.
class JobStream {
public:
    JobStream();
    ~JobStream();

    /// From here on, on the device of that name.
    void use(const std::string &device);

private:
    struct Guard;
    std::unique_ptr<Guard> m_guard;
};

} // namespace gram
