// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/item_map.h"
#include "jobs/job.h"

#include <string>

namespace gram {

class DatasetMemory;

/// Maps a run's items by their vectors.
class MapJob : public Job {
    Q_OBJECT

public:
    MapJob(std::string runFolder, DatasetMemory &memory);

Q_SIGNALS:
    void mapped(const gram::ItemMap &map);

private:
    void work() override;
    void tell() override;

    const std::string m_folder;
    DatasetMemory &m_memory;
    std::optional<ItemMap> m_map;
};

} // namespace gram
