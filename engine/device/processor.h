// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/machine_report.h"

#include <string>

namespace gram {

/// Of the machine that the program runs on.
Processor thisProcessor();

/// Who makes the encoder's products: "oneDNN 2.6.3 (AVX-512 with BF16)", with the instructions in use, or "LibTorch's".
std::string encoderProducts();

} // namespace gram
