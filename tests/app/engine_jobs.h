// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "training_session.h"

namespace gram {

/// A queue of runs with all that it needs.
struct EngineJobs {
    DatasetMemory memory;
    JobQueue jobs;
    TrainingSession session { jobs, memory };
};

} // namespace gram
