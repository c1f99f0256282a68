// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gram {

/// A lesson's text with the simple tags alone, and of their attributes only those of tables: nothing in it can make Qt load a
/// file or an address, whatever the lesson's author has written.
QString plainHtml(const QString &html);

} // namespace gram
