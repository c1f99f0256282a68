// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/words_job.h"

#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "run/run_folder.h"
#include "train/user_scores.h"

namespace gram {

WordsJob::WordsJob(Request request, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_request(std::move(request))
    , m_memory(memory)
{
}

void WordsJob::work()
{
    const ReleasedMemory released;
    const RunConfig config = readRunConfig(m_request.folder);
    const WordEffects effects = wordEffects({ m_request.folder, config, m_request.trained },
        m_memory.readWithWeights(m_request.folder, config, stopToken(), progress()), Part::Validation, m_request.place,
        m_request.row, m_request.item, control());
    publish([&] { m_effects = effects; });
}

void WordsJob::tell()
{
    if (const auto effects = take(m_effects))
        Q_EMIT measured(*effects);
}

} // namespace gram
