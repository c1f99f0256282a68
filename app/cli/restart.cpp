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

std::string sentenceOf(const BlasChoice &choice)
{
    switch (choice.reason) {
    case BlasChoice::Reason::Own:
        break;
    case BlasChoice::Reason::TookForOlder:
        return "OpenBLAS took the processor for an older one (" + choice.otherwise + ") and was given its kernels for "
            + choice.coreType + ".";
    case BlasChoice::Reason::WrongResults:
        return "OpenBLAS's kernels for " + choice.otherwise + " compute wrong results here; it was given those for "
            + choice.coreType + ".";
    case BlasChoice::Reason::OldByUser:
        return "OPENBLAS_CORETYPE has OpenBLAS use its kernels for " + choice.coreType
            + ", older than what the processor offers (" + choice.otherwise + "): without the variable it is faster.";
    }
    return {};
}

} // namespace gram
