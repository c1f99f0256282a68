// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"

#include <QString>

namespace gram {

QString formatText(ImportFormat format);
/// A column's role: the label of its field, and what it is for.
QString roleText(ColumnRole role);
QString roleHelp(ColumnRole role);

} // namespace gram
