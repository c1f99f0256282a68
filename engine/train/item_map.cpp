// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/item_map.h"

#include "api/error.h"
#include "base/random.h"
#include "data/item_groups.h"
#include "eval/kept_vectors.h"
#include "eval/principal_axes.h"
#include "train/opened_run.h"

#include <torch/torch.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace gram {

namespace {

constexpr std::int64_t nearest = 8;
constexpr std::uint64_t forSample = 0x3a9;

/// Vectors of the sample at a moment.
struct Moment {
    std::int64_t step = 0;
    bool kept = false;
    torch::Tensor rows; ///< [n, d] float64
};

std::vector<std::int32_t> sampleOf(const Dataset &dataset)
{
    std::vector<std::int32_t> items(static_cast<std::size_t>(dataset.items.items()));
    std::iota(items.begin(), items.end(), 0);
    Random(forSample).shuffle(items);
    items.resize(std::min(items.size(), static_cast<std::size_t>(KeptVectors::mostItems)));
    std::sort(items.begin(), items.end());
    return items;
}

/// By cosine, over all dimensions.
std::vector<ItemMap::Neighbour> neighboursOf(const torch::Tensor &rows, std::int64_t count)
{
    const torch::Tensor unit = rows / rows.norm(2, 1, true).clamp_min(1e-30);
    torch::Tensor cosines = unit.mm(unit.t());
    cosines.fill_diagonal_(-2);
    const auto [values, places] = cosines.topk(count, 1);
    const torch::Tensor cosine = values.to(torch::kFloat32).contiguous(), place = places.contiguous();
    std::vector<ItemMap::Neighbour> result;
    for (std::int64_t i = 0; i < place.numel(); ++i)
        result.push_back({ static_cast<std::int32_t>(place.data_ptr<std::int64_t>()[i]), cosine.data_ptr<float>()[i] });
    return result;
}

void describe(ItemMap &map, const Dataset &dataset, const std::vector<std::int32_t> &items, const ItemGroups &groups)
{
    map.allItems = dataset.items.items();
    map.groupColumn = groups.column;
    std::map<std::string, std::int64_t> counts;
    for (const std::int32_t item : items)
        if (const std::string &group = groups.of[static_cast<std::size_t>(item)]; !group.empty())
            ++counts[group];
    for (const auto &[group, count] : counts)
        map.groups.push_back(group);
    std::stable_sort(map.groups.begin(), map.groups.end(),
        [&](const std::string &a, const std::string &b) { return counts[a] > counts[b]; });
    for (const std::int32_t item : items) {
        const auto i = static_cast<std::size_t>(item);
        const auto group = std::find(map.groups.begin(), map.groups.end(), groups.of[i]);
        map.items.push_back({ dataset.items.ids[i], std::string(dataset.items.shownText(item)),
            group == map.groups.end() ? -1 : static_cast<std::int32_t>(group - map.groups.begin()),
            dataset.cold[i] != 0 });
    }
}

} // namespace

ItemMap mapItems(const RunModelRef &run, std::shared_ptr<const Dataset> dataset, const std::filesystem::path &folder,
    TrainingControl &control, const ProgressFunction &progress)
{
    progress({ Progress::Phase::EncodingItems, 0, 0 });
    ItemMap map;
    KeptVectors kept;
    std::vector<std::int32_t> items;
    try {
        kept = KeptVectors::read(KeptVectors::fileOf(run.folder));
        if (std::none_of(kept.items.begin(), kept.items.end(),
                [&](std::int32_t item) { return item < 0 || item >= dataset->items.items(); }))
            items = kept.items;
        if (kept.damaged > 0)
            map.missing.push_back(ItemMap::Missing::LastEvaluations);
    } catch (const Error &) {
        // there is none, or it cannot be read
    }
    if (items.empty() || kept.frames.empty()) {
        map.missing = { ItemMap::Missing::Evaluations };
        kept.frames.clear();
        items = sampleOf(*dataset);
    }

    std::vector<Moment> moments;
    for (const bool trained : { true, false }) {
        RunModelRef one = run;
        one.trained = trained;
        try {
            OpenedRun opened(one, dataset, control);
            map.notes.insert(map.notes.end(), opened.notes().begin(), opened.notes().end());
            moments.push_back({ opened.step(), trained, opened.rows(items).to(torch::kCPU, torch::kFloat64) });
        } catch (const Error &) {
            if (trained && kept.frames.empty())
                throw; // there is nothing to show
            map.missing.push_back(trained ? ItemMap::Missing::KeptModel : ItemMap::Missing::Beginning);
        }
    }
    for (const KeptVectors::Frame &frame : kept.frames) {
        if (std::any_of(moments.begin(), moments.end(),
                [&frame](const Moment &m) { return m.step == frame.step || m.rows.size(1) != frame.rows.size(1); }))
            continue;
        moments.push_back({ frame.step, false, frame.rows.to(torch::kFloat64) });
    }
    std::sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.step < b.step; });

    describe(map, *dataset, items, readItemGroups(folder, *dataset, control.stopToken()));
    const PrincipalAxes axes = PrincipalAxes::of(moments.back().rows);
    map.shareX = axes.shares[0];
    map.shareY = axes.shares[1];
    map.nearest = std::min<std::int64_t>(nearest, static_cast<std::int64_t>(items.size()) - 1);
    for (const Moment &moment : moments) {
        if (control.stopRequested())
            throw Cancelled {};
        progress({ Progress::Phase::EncodingItems, static_cast<std::int64_t>(map.frames.size()),
            static_cast<std::int64_t>(moments.size()) });
        ItemMap::Frame frame;
        frame.step = moment.step;
        frame.kept = moment.kept;
        const torch::Tensor places = axes.project(moment.rows).to(torch::kFloat32).t().contiguous();
        const float *p = places.data_ptr<float>();
        frame.x.assign(p, p + items.size());
        frame.y.assign(p + items.size(), p + 2 * items.size());
        frame.neighbours = neighboursOf(moment.rows, map.nearest);
        map.frames.push_back(std::move(frame));
    }
    return map;
}

} // namespace gram
