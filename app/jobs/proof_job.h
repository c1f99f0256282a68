// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/gradient_proof.h"
#include "api/run_config.h"
#include "jobs/job.h"

#include <utility>

namespace gram {

class DatasetMemory;

/// Compares the modes' gradients on a batch.
class ProofJob : public Job {
    Q_OBJECT

public:
    ProofJob(const RunConfig &config, std::int64_t epoch, std::int64_t index, DatasetMemory &memory);

Q_SIGNALS:
    void stepsDone(int done, int total);
    /// Several times, with more angles each time.
    void proved(const gram::GradientProof &proof);

private:
    void work() override;
    void tell() override;

    const RunConfig m_config;
    const std::int64_t m_epoch, m_index;
    DatasetMemory &m_memory;

    struct News {
        std::optional<std::pair<std::int64_t, std::int64_t>> steps;
        std::optional<GradientProof> proof;
    };
    News m_news;
};

} // namespace gram
