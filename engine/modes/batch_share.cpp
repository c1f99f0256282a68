// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/batch_share.h"

#include "distributed/process_group.h"
#include "distributed/shares.h"
#include "modes/training_mode.h"

#include <torch/torch.h>

namespace gram {

BatchShare::BatchShare(const Learner &learner, const Batch &batch, Of what)
    : m_ranks(learner.ranks)
    , m_items { what == Of::Interactions ? batch.interactions : batch.unique, {}, batch.unique }
{
    if (what == Of::Table)
        m_uniqueItems = indexTensor(batch.unique, learner.options);
    if (!m_ranks) {
        m_cf = toDevice(batch, what == Of::Interactions ? std::vector<std::int32_t>() : batch.inverse, learner.options);
        m_readItems = m_uniqueItems;
        return;
    }
    const auto rank = static_cast<std::size_t>(m_ranks->rank());
    const std::vector<std::int64_t> bounds = userBounds(batch, m_ranks->size(),
        what == Of::Interactions ? &learner.dataset->items : nullptr);
    const Batch own = usersOf(batch, bounds[rank], bounds[rank + 1]);
    std::vector<std::int32_t> rowOfInteraction;
    if (what == Of::Interactions) {
        const std::vector<std::int64_t> k = interactionBounds(batch, bounds);
        const std::span<const std::int32_t> all(batch.interactions);
        m_items.earlier = all.first(static_cast<std::size_t>(k[rank]));
        m_items.own = all.subspan(static_cast<std::size_t>(k[rank]), static_cast<std::size_t>(k[rank + 1] - k[rank]));
    } else {
        std::vector<std::int32_t> rowOfPlace(batch.unique.size(), -1), places, items;
        for (const std::int32_t place : own.inverse)
            rowOfPlace[static_cast<std::size_t>(place)] = 0;
        for (std::size_t place = 0; place < rowOfPlace.size(); ++place)
            if (rowOfPlace[place] == 0) {
                rowOfPlace[place] = static_cast<std::int32_t>(places.size());
                places.push_back(static_cast<std::int32_t>(place));
                items.push_back(batch.unique[place]);
            }
        for (const std::int32_t place : own.inverse)
            rowOfInteraction.push_back(rowOfPlace[static_cast<std::size_t>(place)]);
        m_readPlaces = indexTensor(places, learner.options);
        m_readItems = indexTensor(items, learner.options);
    }
    m_cf = toDevice(own, rowOfInteraction, learner.options);
    m_cf.part = { bounds[rank], batch.users };
    // The loss is a mean over users or over answers.
    m_cf.shareOfMean = learner.dataset->kind == TaskKind::News
        ? static_cast<double>(own.users) / static_cast<double>(batch.users)
        : static_cast<double>(own.interactions.size()) / static_cast<double>(batch.interactions.size());
    if (what == Of::Items)
        divideItems(learner, batch, bounds);
}

void BatchShare::divideItems(const Learner &learner, const Batch &batch, std::span<const std::int64_t> bounds)
{
    const std::vector<std::int32_t> owners = ownersByTokens(learner.dataset->items, batch.unique, m_ranks->size());
    const auto rank = static_cast<std::int32_t>(m_ranks->rank());
    const std::vector<std::int64_t> k = interactionBounds(batch, bounds);
    const auto readBy = [&](std::int64_t r) {
        std::vector<bool> read(batch.unique.size());
        for (std::int64_t i = k[static_cast<std::size_t>(r)]; i < k[static_cast<std::size_t>(r + 1)]; ++i)
            read[static_cast<std::size_t>(batch.inverse[static_cast<std::size_t>(i)])] = true;
        return read;
    };
    // What goes to a rank, and what comes from one, are in the items' order.
    const std::vector<bool> readHere = readBy(rank);
    std::vector<std::int32_t> send, receive;
    for (std::int64_t r = 0; r < m_ranks->size(); ++r) {
        const std::vector<bool> readThere = readBy(r);
        const std::size_t sentBefore = send.size(), receivedBefore = receive.size();
        std::int32_t own = 0, read = 0; // rows
        for (std::size_t place = 0; place < owners.size(); ++place) {
            if (owners[place] == rank && readThere[place])
                send.push_back(own);
            if (owners[place] == r && readHere[place])
                receive.push_back(read);
            own += owners[place] == rank;
            read += readHere[place];
        }
        m_sent.push_back(static_cast<std::int64_t>(send.size() - sentBefore));
        m_received.push_back(static_cast<std::int64_t>(receive.size() - receivedBefore));
    }
    for (std::size_t place = 0; place < owners.size(); ++place)
        if (owners[place] == rank)
            m_ownItems.push_back(batch.unique[place]);
    m_items.own = m_ownItems;
    m_send = indexTensor(send, learner.options);
    m_receive = indexTensor(receive, learner.options);
}

torch::Tensor BatchShare::toUsers(const torch::Tensor &encoded) const
{
    if (!m_send.defined())
        return encoded;
    const torch::Tensor came = m_ranks->exchange(encoded.index_select(0, m_send), m_sent, m_received);
    return torch::empty({ m_readItems.size(0), encoded.size(1) }, encoded.options()).index_copy_(0, m_receive, came);
}

torch::Tensor BatchShare::toOwners(const torch::Tensor &gradient) const
{
    if (!m_send.defined())
        return gradient;
    const torch::Tensor came = m_ranks->exchange(gradient.index_select(0, m_receive), m_received, m_sent);
    return torch::zeros({ static_cast<std::int64_t>(m_ownItems.size()), gradient.size(1) }, gradient.options())
        .index_add_(0, m_send, came);
}

torch::Tensor BatchShare::sumOfAll(const torch::Tensor &gradient) const
{
    if (!m_ranks)
        return gradient;
    torch::Tensor sum = torch::zeros({ m_uniqueItems.size(0), gradient.size(1) }, gradient.options())
                            .index_copy_(0, m_readPlaces, gradient);
    m_ranks->sum(sum);
    return sum;
}

} // namespace gram
