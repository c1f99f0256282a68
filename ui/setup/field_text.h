// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace gram {

/// What a setting is called and what it does, in the terms of the field.
struct FieldText {
    QString label;
    QString help;
    QString suffix; ///< the unit, shown behind the number
    QString special; ///< shown in place of the smallest value, where that has a meaning of its own
};

FieldText fieldText(std::string_view key);

} // namespace gram
