// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace gram {

/// What the engine says of an error's facts, in the user's language; as it is where it is not among engineTexts().
QString engineText(const std::string &text);

/// Those that are translated, in English, with %1, %2 ... where values are.
const std::vector<const char *> &engineTexts();

/// The names of files in place of their whole paths, for where there is little room.
QString withoutFolders(const QString &text);

} // namespace gram
