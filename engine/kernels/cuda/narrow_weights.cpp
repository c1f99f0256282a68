// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/narrow_weights.h"

#include <torch/torch.h>

#include <mutex>
#include <unordered_map>

namespace gram::cuda {

namespace {

struct Entry {
    c10::weak_intrusive_ptr<c10::TensorImpl> parameter;
    std::int64_t version;
    torch::Tensor narrow;
};

} // namespace

torch::Tensor narrowed(const torch::Tensor &parameter)
{
    if (!parameter.defined() || parameter.scalar_type() == torch::kBFloat16)
        return parameter;
    static std::mutex mutex;
    static std::unordered_map<const c10::TensorImpl *, Entry> entries;
    const std::int64_t version = parameter.is_inference() ? -1 : static_cast<std::int64_t>(parameter._version());
    const std::lock_guard lock(mutex);
    const auto found = entries.find(parameter.unsafeGetTensorImpl());
    if (found != entries.end() && version >= 0 && found->second.version == version
        && !found->second.parameter.expired())
        return found->second.narrow;
    std::erase_if(entries, [](const auto &entry) { return entry.second.parameter.expired(); });
    const torch::NoGradGuard noGrad;
    Entry entry { c10::weak_intrusive_ptr<c10::TensorImpl>(parameter.getIntrusivePtr()), version,
        parameter.detach().to(torch::kBFloat16) };
    return entries.insert_or_assign(parameter.unsafeGetTensorImpl(), std::move(entry)).first->second.narrow;
}

} // namespace gram::cuda
