// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restart.h"

#include "device/blas_choice.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace gram {

void restartWithSettings(char **argv)
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) // no Linux: then all stays as it is, as it does where execv() fails
        return;
    const bool spins = !std::getenv("OMP_WAIT_POLICY") && !std::getenv("GOMP_SPINCOUNT");
    BlasReplacement replacement = insteadOfOlder();
    if (!spins && replacement.coreType.empty())
        replacement = insteadOfWrong(); // once, of what is to be used
    if (!spins && replacement.coreType.empty())
        return;
    if (spins)
        setenv("GOMP_SPINCOUNT", "10000", 1);
    if (!replacement.coreType.empty())
        replacement.setVariables();
    execv(program.c_str(), argv);
}

} // namespace gram
