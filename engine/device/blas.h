// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace gram {

/// The sets of instructions that BLAS kernels come in on x86-64, later ones containing earlier ones.
enum class Instructions { Sse, Avx, Avx2, Avx512 };

/// What the processor and the system offer; Sse on other machines.
Instructions offeredInstructions();

/// Those of OpenBLAS's kernels of this name ("Prescott", "Haswell", "SkylakeX"); Avx512 for a name that is not known,
/// which is then of a newer OpenBLAS.
Instructions instructionsOf(const std::string &coreType);

/// The name of kernels that every OpenBLAS since 0.3 has, by what they need.
std::string coreTypeFor(Instructions instructions);

/// OpenBLAS's name for the kernels that it chose, as "Haswell"; empty where the BLAS is another.
std::string openBlasCoreType();

/// "OpenBLAS 0.3.21 ... (OpenMP)", "MKL" or "reference BLAS": of the library that the products are called in.
std::string blasName();

/// A few products of the BLAS in float32 and float64 against sums in float64 made here: OpenBLAS has computed wrong
/// results with the kernels of some processors.
bool blasIsRight();

} // namespace gram
