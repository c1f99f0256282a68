// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Functions so marked exist once for each instruction set, and the loader picks one: the binary
// is built for plain x86-64. What they call must be inlined into them to be compiled alike.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(GRAM_SANITIZED)
#define GRAM_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define GRAM_CLONES
#endif
#define GRAM_INLINE inline __attribute__((always_inline))
