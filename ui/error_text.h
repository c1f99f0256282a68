// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QString>

#include <string>

namespace gram {

/// A translated sentence that says what is wrong and what to do about it.
QString errorText(const Error &error);

/// The same of an error of which only the sentence was kept, as a run keeps it; as it is where it is none of the engine's.
QString failureText(const std::string &message);

/// The same where several sentences may stand one behind the other.
QString failuresText(const std::string &messages);

/// The same for whatever a library threw; call it inside a catch block.
QString currentExceptionText();

} // namespace gram
