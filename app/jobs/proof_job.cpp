// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/proof_job.h"

#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "train/probe.h"

namespace gram {

ProofJob::ProofJob(const RunConfig &config, std::int64_t epoch, std::int64_t index, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_config(config)
    , m_epoch(epoch)
    , m_index(index)
    , m_memory(memory)
{
}

void ProofJob::work()
{
    const ReleasedMemory released;
    proveGradients(
        m_config, m_memory.read(m_config, stopToken(), progress()), m_epoch, m_index, control(),
        [this](std::int64_t done, std::int64_t total) { publish([&] { m_news.steps.emplace(done, total); }); },
        [this](const GradientProof &proof) { publish([&] { m_news.proof = proof; }); });
}

void ProofJob::tell()
{
    const News news = take(m_news);
    if (news.steps)
        Q_EMIT stepsDone(static_cast<int>(news.steps->first), static_cast<int>(news.steps->second));
    if (news.proof)
        Q_EMIT proved(*news.proof);
}

} // namespace gram
