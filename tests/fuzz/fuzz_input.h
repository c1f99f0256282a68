// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace gram {

/// A folder of the process's own, in memory where there is such a place; also of its cache.
inline const std::filesystem::path &ownFolder()
{
    struct Folder {
        std::string name = std::string(std::filesystem::exists("/dev/shm") ? "/dev/shm" : "/tmp")
            + "/gram-lab-fuzz.XXXXXX";
        const std::filesystem::path path = ::mkdtemp(name.data());

        Folder() { ::setenv("XDG_CACHE_HOME", name.c_str(), 1); }
        ~Folder() { std::filesystem::remove_all(path); }
    };
    static const Folder own;
    return own.path;
}

inline std::string_view inputOf(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), size };
}

/// Takes what comes before the next zero byte.
inline std::string_view takePart(std::string_view &rest)
{
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

inline void writeFile(const std::filesystem::path &file, std::string_view content)
{
    std::ofstream(file, std::ios::binary) << content;
}

/// With the right SHA-256 where the text has a place for one, so that what is behind that check is reached.
inline std::string sealedAnew(std::string_view text)
{
    std::string whole(text);
    if (const std::size_t place = sealPlace(whole); place != std::string::npos)
        whole.replace(place, unsealed.size(), unsealed);
    return sealed(std::move(whole));
}

} // namespace gram
