// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/vector_writer.h"

#include "kernels/row_ops.h"
#include "plm/token_memory.h"

#include <torch/torch.h>

#include <numeric>

namespace gram {

namespace {

constexpr std::int64_t itemsPerBlock = 8192; // sorted by length among themselves

} // namespace

VectorWriter::VectorWriter(const std::filesystem::path &file, ContentEncoderImpl &encoder, std::int64_t rows)
    : m_encoder(encoder)
    , m_file(file, encoder.tensorOptions().dtype() == torch::kFloat64 ? TensorType::F64 : TensorType::F32, rows,
          encoder.width())
{
}

void VectorWriter::append(const ItemStore &items, const std::function<void(std::int64_t)> &onProgress)
{
    const torch::NoGradGuard noGrad;
    const torch::TensorOptions options = m_encoder.tensorOptions();
    for (std::int64_t first = 0; first < items.items(); first += itemsPerBlock) {
        std::vector<std::int32_t> wanted(static_cast<std::size_t>(std::min(itemsPerBlock, items.items() - first)));
        std::iota(wanted.begin(), wanted.end(), static_cast<std::int32_t>(first));
        torch::Tensor rows = torch::empty({ static_cast<std::int64_t>(wanted.size()), m_encoder.width() }, options);
        const MicroBatchPlanner planner(items, wanted, itemsPerBlock, passTokens(options.device().str()));
        std::int64_t done = first;
        for (std::size_t i = 0; i < planner.size(); ++i) {
            onProgress(done);
            const MicroBatch batch = planner.make(i, options);
            putRowsAt(rows, m_encoder.forward(batch, 0), batch.requestIndex);
            done += batch.rows();
        }
        const torch::Tensor host = rows.cpu().contiguous();
        m_file.append(host.data_ptr(), host.nbytes());
    }
}

} // namespace gram
