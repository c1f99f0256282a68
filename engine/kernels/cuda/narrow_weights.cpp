// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/narrow_weights.h"

#include <torch/torch.h>

#include <mutex>
#include <unordered_map>
#include <vector>

namespace gram::cuda {

namespace {

struct Entry {
    c10::weak_intrusive_ptr<c10::TensorImpl> parameter;
    std::int64_t version = -1;
    torch::Tensor narrow;
};

class NarrowWeights {
public:
    torch::Tensor of(const torch::Tensor &parameter)
    {
        const std::lock_guard lock(m_mutex);
        Entry *entry = find(parameter);
        if (!entry) {
            std::erase_if(m_entries, [](const auto &e) { return e.second.parameter.expired(); });
            entry = &m_entries
                         .insert_or_assign(parameter.unsafeGetTensorImpl(),
                             Entry { c10::weak_intrusive_ptr<c10::TensorImpl>(parameter.getIntrusivePtr()), -1,
                                 torch::empty_like(parameter,
                                     parameter.options().dtype(torch::kBFloat16).requires_grad(false)) })
                         .first->second;
        }
        if (entry->version < 0 || entry->version != versionOf(parameter))
            refresh(parameter.device());
        return entry->narrow;
    }

private:
    static std::int64_t versionOf(const torch::Tensor &parameter)
    {
        return parameter.is_inference() ? -1 : static_cast<std::int64_t>(parameter._version());
    }

    Entry *find(const torch::Tensor &parameter)
    {
        const auto found = m_entries.find(parameter.unsafeGetTensorImpl());
        return found != m_entries.end() && !found->second.parameter.expired() ? &found->second : nullptr;
    }

    /// All that an update has changed, in one launch for many.
    void refresh(const torch::Device &device)
    {
        const torch::NoGradGuard noGrad;
        std::vector<torch::Tensor> from, to;
        for (auto &[impl, entry] : m_entries) {
            const auto alive = entry.parameter.lock();
            if (!alive)
                continue;
            const torch::Tensor parameter(alive);
            if (parameter.device() != device || (entry.version >= 0 && entry.version == versionOf(parameter)))
                continue;
            entry.version = versionOf(parameter);
            from.push_back(parameter.detach());
            to.push_back(entry.narrow);
        }
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
        at::_foreach_copy_(to, from);
#else
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i].copy_(from[i]);
#endif
    }

    std::mutex m_mutex;
    std::unordered_map<const c10::TensorImpl *, Entry> m_entries;
};

} // namespace

torch::Tensor narrowed(const torch::Tensor &parameter)
{
    static NarrowWeights weights;
    return !parameter.defined() || parameter.scalar_type() == torch::kBFloat16 ? parameter : weights.of(parameter);
}

} // namespace gram::cuda
