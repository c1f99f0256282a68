// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/idle_threads.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace gram {

void letIdleThreadsSleep(char **argv)
{
    if (std::getenv("OMP_WAIT_POLICY") || std::getenv("GOMP_SPINCOUNT"))
        return;
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) // no Linux: then threads spin, as they do where execv() fails
        return;
    setenv("GOMP_SPINCOUNT", "10000", 1);
    execv(program.c_str(), argv);
}

} // namespace gram
