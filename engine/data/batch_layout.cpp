// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/batch_layout.h"

#include "api/error.h"

namespace gram {

BatchLayout layOutBatch(const Dataset &dataset, BatchSampler &sampler, std::int64_t epoch, std::int64_t index)
{
    BatchLayout layout;
    layout.batchesPerEpoch = sampler.batchesPerEpoch();
    if (epoch < 0 || index < 0 || index >= layout.batchesPerEpoch)
        throw Error(ErrorCode::InvalidSetting,
            { .field = "batch",
                .expected = "one of " + std::to_string(layout.batchesPerEpoch),
                .got = std::to_string(index) });
    const Batch batch = sampler.plan(epoch, index);
    layout.kind = dataset.kind;
    layout.epoch = epoch;
    layout.index = index;
    layout.users = batch.users;
    layout.width = batch.width;
    layout.historyLength = batch.historyLength;
    layout.correct = batch.correct;
    layout.itemOf = batch.inverse;
    layout.cells.assign(batch.slots.begin(), batch.slots.end());
    layout.cellOf.resize(batch.interactions.size());
    for (std::size_t cell = 0; cell < batch.slots.size(); ++cell)
        if (batch.slots[cell] >= 0)
            layout.cellOf[static_cast<std::size_t>(batch.slots[cell])] = static_cast<std::int32_t>(cell);
    const ItemStore &store = dataset.items;
    for (const std::int32_t item : batch.unique) {
        const auto i = static_cast<std::size_t>(item);
        const auto firstToken = [&store](
                                    std::int64_t text) { return store.textOffsets[static_cast<std::size_t>(text)]; };
        layout.items.push_back({ item, store.ids[i], std::string(store.shownText(item)),
            firstToken(store.itemOffsets[i + 1]) - firstToken(store.itemOffsets[i]), {} });
    }
    for (std::size_t k = 0; k < batch.inverse.size(); ++k)
        layout.items[static_cast<std::size_t>(batch.inverse[k])].interactions.push_back(static_cast<std::int32_t>(k));
    return layout;
}

} // namespace gram
