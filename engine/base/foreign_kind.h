// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gram {

/// What a file is by its first bytes, as a part of a sentence with what to do about it: "it is a Git LFS
/// pointer, not the file itself: ...". Empty where they tell nothing, as of plain text and safetensors.
/// `begin`: the file's first bytes, 512 are enough.
std::string foreignKind(std::string_view begin);

} // namespace gram
