// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace gram {

/// "12.3 MiB", "1.25 GiB"
inline std::string shownBytes(std::uint64_t bytes)
{
    const double mebibytes = static_cast<double>(bytes) / (1 << 20);
    char text[32];
    if (mebibytes < 1024)
        std::snprintf(text, sizeof text, "%.1f MiB", mebibytes);
    else
        std::snprintf(text, sizeof text, "%.2f GiB", mebibytes / 1024);
    return text;
}

} // namespace gram
