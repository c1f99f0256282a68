// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/restart.h"

#include "device/blas.h"

#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace gram {

namespace {

constexpr const char *coreTypeVariable = "OPENBLAS_CORETYPE";
/// What OpenBLAS chose and why it was not taken: "older Prescott" or "wrong Zen". Tells our choice from the user's.
constexpr const char *reasonVariable = "GRAM_LAB_CORETYPE_REASON";

struct Replacement {
    std::string coreType; ///< empty: OpenBLAS's choice stays
    std::string reason;
};

Replacement olderThanOffered()
{
    const std::string chosen = openBlasCoreType();
    const Instructions offered = offeredInstructions();
    if (chosen.empty() || std::getenv(coreTypeVariable) || instructionsOf(chosen) >= offered)
        return {};
    return { coreTypeFor(offered), "older " + chosen };
}

Replacement wrong()
{
    const std::string chosen = openBlasCoreType();
    const char *const given = std::getenv(coreTypeVariable);
    const Instructions used = instructionsOf(chosen);
    if (chosen.empty() || (given && !std::getenv(reasonVariable)) || used == Instructions::Sse || blasIsRight())
        return {};
    const std::string other = coreTypeFor(static_cast<Instructions>(static_cast<int>(used) - 1));
    if (given && given == other) // it does not heed the variable
        return {};
    return { other, "wrong " + chosen };
}

} // namespace

void restartWithSettings(char **argv)
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) // no Linux: then all stays as it is, as it does where execv() fails
        return;
    const bool spins = !std::getenv("OMP_WAIT_POLICY") && !std::getenv("GOMP_SPINCOUNT");
    Replacement replacement = olderThanOffered();
    if (!spins && replacement.coreType.empty())
        replacement = wrong(); // once, of what is to be used
    if (!spins && replacement.coreType.empty())
        return;
    if (spins)
        setenv("GOMP_SPINCOUNT", "10000", 1);
    if (!replacement.coreType.empty()) {
        setenv(coreTypeVariable, replacement.coreType.c_str(), 1);
        setenv(reasonVariable, replacement.reason.c_str(), 1);
    }
    execv(program.c_str(), argv);
}

BlasChoice blasChoice()
{
    BlasChoice choice { BlasChoice::Reason::Own, openBlasCoreType(), {} };
    if (choice.coreType.empty())
        return choice;
    if (const char *variable = std::getenv(reasonVariable)) {
        const std::string_view reason = variable;
        const std::size_t space = reason.find(' ');
        choice.reason = reason.starts_with("wrong") ? BlasChoice::Reason::WrongResults : BlasChoice::Reason::TookForOlder;
        choice.otherwise = space == std::string_view::npos ? std::string_view() : reason.substr(space + 1);
    } else if (std::getenv(coreTypeVariable) && instructionsOf(choice.coreType) < offeredInstructions()) {
        choice.reason = BlasChoice::Reason::OldByUser;
        choice.otherwise = coreTypeFor(offeredInstructions());
    }
    return choice;
}

std::string sentenceOf(const BlasChoice &choice)
{
    switch (choice.reason) {
    case BlasChoice::Reason::Own: break;
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
