// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QString>

namespace gram {

/// A translated sentence that says what is wrong and what to do about it.
QString errorText(const Error &error);

/// The same for whatever a library threw; call it inside a catch block.
QString currentExceptionText();

} // namespace gram
