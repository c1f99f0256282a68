// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before OpenBLAS: one that takes the processor for an old one, unless OPENBLAS_CORETYPE says otherwise.
#include <cstdlib>

extern "C" char *openblas_get_corename()
{
    static char prescott[] = "Prescott";
    char *given = std::getenv("OPENBLAS_CORETYPE");
    return given ? given : prescott;
}
