// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/blas_choice.h"

#include "device/blas.h"

#include <cstdlib>
#include <string_view>

namespace gram {

namespace {

constexpr const char *coreTypeVariable = "OPENBLAS_CORETYPE";
/// What OpenBLAS chose and why it was not taken: "older Prescott" or "wrong Zen". Tells our choice from the user's.
constexpr const char *reasonVariable = "GRAM_LAB_CORETYPE_REASON";

} // namespace

void BlasReplacement::setVariables() const
{
    setenv(coreTypeVariable, coreType.c_str(), 1);
    setenv(reasonVariable, reason.c_str(), 1);
}

BlasReplacement insteadOfOlder()
{
    const std::string chosen = openBlasCoreType();
    const Instructions offered = offeredInstructions();
    if (chosen.empty() || std::getenv(coreTypeVariable) || instructionsOf(chosen) >= offered)
        return {};
    return { coreTypeFor(offered), "older " + chosen };
}

BlasReplacement insteadOfWrong()
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

BlasChoice blasChoice()
{
    BlasChoice choice { BlasChoice::Reason::Own, openBlasCoreType(), {} };
    if (choice.coreType.empty())
        return choice;
    if (const char *variable = std::getenv(reasonVariable)) {
        const std::string_view reason = variable;
        const std::size_t space = reason.find(' ');
        choice.reason = reason.starts_with("wrong") ? BlasChoice::Reason::WrongResults
                                                    : BlasChoice::Reason::TookForOlder;
        choice.otherwise = space == std::string_view::npos ? std::string_view() : reason.substr(space + 1);
    } else if (std::getenv(coreTypeVariable) && instructionsOf(choice.coreType) < offeredInstructions()) {
        choice.reason = BlasChoice::Reason::OldByUser;
        choice.otherwise = coreTypeFor(offeredInstructions());
    }
    return choice;
}

} // namespace gram
