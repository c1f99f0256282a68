// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/user_batch.h"

#include "api/error.h"
#include "data/batch.h"

#include <algorithm>
#include <span>

namespace gram {

namespace {

using Mark = SampleSequence::Mark;

/// Of compressed rows.
template<typename T>
std::span<const T> rowOf(const std::vector<T> &values, const std::vector<std::int64_t> &offsets, std::int64_t row)
{
    const auto i = static_cast<std::size_t>(row);
    return std::span(values).subspan(static_cast<std::size_t>(offsets[i]),
        static_cast<std::size_t>(offsets[i + 1] - offsets[i]));
}

void checkPlace(const Dataset &dataset, Part part, std::int64_t place)
{
    if (place < 0 || place >= dataset.size(part))
        throw Error(ErrorCode::EmptyDataset,
            { .file = dataset.summary.name,
                .expected = "its " + std::string(nameOf(part)) + " part has " + std::to_string(dataset.size(part))
                    + " sequences" });
}

std::int32_t userAt(const Dataset &dataset, Part part, std::int64_t place)
{
    const auto i = static_cast<std::size_t>(place);
    return dataset.kind == TaskKind::News ? dataset.news(part).user[i] : dataset.kt(part).user[i];
}

std::string nameOfUser(const Dataset &dataset, std::int32_t user)
{
    return user < dataset.users.size() ? std::string(dataset.users[user]) : std::to_string(user + 1);
}

void add(Batch &batch, std::span<const std::int32_t> items)
{
    for (const std::int32_t item : items) {
        if (item < 0) // a candidate without text
            continue;
        batch.slots.push_back(static_cast<std::int64_t>(batch.interactions.size()));
        batch.interactions.push_back(item);
    }
}

/// News: the history's slots, one of padding where it is empty.
void addHistory(Batch &batch, const NewsSplit &split, std::int64_t place)
{
    add(batch, rowOf(split.history, split.historyOffsets, place));
    if (batch.slots.empty())
        batch.slots.push_back(-1);
    batch.historyLength = static_cast<std::int64_t>(batch.slots.size());
}

void addAnswers(Batch &batch, const KtSplit &split, std::int64_t place)
{
    add(batch, rowOf(split.item, split.offsets, place));
    const auto correct = rowOf(split.correct, split.offsets, place);
    batch.correct.assign(correct.begin(), correct.end());
}

Batch finished(Batch batch)
{
    batch.users = 1;
    batch.width = static_cast<std::int64_t>(batch.slots.size());
    batch.unique = batch.interactions;
    std::sort(batch.unique.begin(), batch.unique.end());
    batch.unique.erase(std::unique(batch.unique.begin(), batch.unique.end()), batch.unique.end());
    for (const std::int32_t item : batch.interactions)
        batch.inverse.push_back(static_cast<std::int32_t>(
            std::lower_bound(batch.unique.begin(), batch.unique.end(), item) - batch.unique.begin()));
    return batch;
}

} // namespace

UserSequence userSequence(const Dataset &dataset, Part part, std::int64_t place)
{
    checkPlace(dataset, part, place);
    UserSequence sequence;
    sequence.kind = dataset.kind;
    sequence.part = part;
    sequence.place = place;
    sequence.places = dataset.size(part);
    sequence.user = nameOfUser(dataset, userAt(dataset, part, place));
    const auto row = [&](std::int32_t item, Mark mark, bool predicted) {
        UserSequence::Row r;
        r.item = item;
        r.mark = mark;
        if (item >= 0) {
            r.id = dataset.items.ids[static_cast<std::size_t>(item)];
            r.text = dataset.items.shownText(item);
            r.cold = dataset.cold[static_cast<std::size_t>(item)] != 0;
            r.predicted = predicted;
        }
        sequence.rows.push_back(std::move(r));
    };
    if (dataset.kind == TaskKind::News) {
        const NewsSplit &split = dataset.news(part);
        for (const std::int32_t item : rowOf(split.history, split.historyOffsets, place))
            row(item, Mark::History, false);
        const auto items = rowOf(split.candidates, split.candidateOffsets, place);
        const auto clicked = rowOf(split.clicked, split.candidateOffsets, place);
        for (std::size_t i = 0; i < items.size(); ++i)
            row(items[i], clicked[i] ? Mark::Clicked : Mark::NotClicked, true);
    } else {
        const KtSplit &split = dataset.kt(part);
        const auto items = rowOf(split.item, split.offsets, place);
        const auto correct = rowOf(split.correct, split.offsets, place);
        const auto context = static_cast<std::size_t>(split.context[static_cast<std::size_t>(place)]);
        for (std::size_t i = 0; i < items.size(); ++i)
            row(items[i], correct[i] ? Mark::Correct : Mark::Wrong, i >= context);
    }
    return sequence;
}

std::int64_t placeOfUser(const Dataset &dataset, Part part, std::string_view id, std::int64_t from)
{
    const std::int64_t places = dataset.size(part);
    for (std::int64_t i = 0; i < places; ++i) {
        const std::int64_t place = (std::max<std::int64_t>(from, 0) + i) % places;
        if (nameOfUser(dataset, userAt(dataset, part, place)) == id)
            return place;
    }
    return -1;
}

Batch scoringBatch(const Dataset &dataset, Part part, std::int64_t place)
{
    checkPlace(dataset, part, place);
    Batch batch;
    if (dataset.kind == TaskKind::News) {
        const NewsSplit &split = dataset.news(part);
        addHistory(batch, split, place);
        add(batch, rowOf(split.candidates, split.candidateOffsets, place));
    } else {
        addAnswers(batch, dataset.kt(part), place);
    }
    return finished(std::move(batch));
}

Batch stepBatch(const Dataset &dataset, Part part, std::int64_t place, std::int64_t negatives)
{
    checkPlace(dataset, part, place);
    Batch batch;
    if (dataset.kind == TaskKind::News) {
        const NewsSplit &split = dataset.news(part);
        const auto items = rowOf(split.candidates, split.candidateOffsets, place);
        const auto clicked = rowOf(split.clicked, split.candidateOffsets, place);
        std::vector<std::int32_t> chosen, others;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (clicked[i] && chosen.empty())
                chosen.push_back(items[i]);
            else if (!clicked[i])
                others.push_back(items[i]);
        }
        if (chosen.empty() || others.empty())
            throw Error(ErrorCode::EmptyDataset,
                { .file = dataset.summary.name, .expected = "the impression has no click that is known" });
        for (std::size_t i = 0; i < static_cast<std::size_t>(negatives); ++i)
            chosen.push_back(others[i % others.size()]);
        addHistory(batch, split, place);
        add(batch, chosen);
    } else {
        addAnswers(batch, dataset.kt(part), place);
    }
    return finished(std::move(batch));
}

} // namespace gram
