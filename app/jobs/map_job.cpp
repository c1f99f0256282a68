// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/map_job.h"

#include "data/load_dataset.h"
#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "run/run_folder.h"
#include "train/item_map.h"

namespace gram {

MapJob::MapJob(std::string runFolder, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_folder(std::move(runFolder))
    , m_memory(memory)
{
}

void MapJob::work()
{
    const ReleasedMemory released;
    const RunConfig config = readRunConfig(m_folder);
    const auto dataset = m_memory.readWithWeights(m_folder, config, stopToken(), progress());
    const ItemMap map = mapItems({ m_folder, config }, dataset, datasetFolder(config, stopToken(), progress()),
        control(), progress());
    publish([&] { m_map = map; });
}

void MapJob::tell()
{
    if (const auto map = take(m_map))
        Q_EMIT mapped(*map);
}

} // namespace gram
