// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"
#include "data/batch_sampler.h"

namespace gram {

/// The batch `index` of `epoch` as people see it. Throws Error where the dataset has none such.
BatchLayout layOutBatch(const Dataset &dataset, BatchSampler &sampler, std::int64_t epoch, std::int64_t index);

} // namespace gram
