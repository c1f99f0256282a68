// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/state_file.h"

#include "api/error.h"
#include "base/sha256.h"
#include "device/compute_device.h"
#include "model_files/safetensors.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cstring>

#include <sys/mman.h>

namespace gram {

namespace {

struct TypeOf {
    torch::ScalarType torch;
    TensorType file;
};
constexpr std::array<TypeOf, 4> types { {
    { torch::kFloat64, TensorType::F64 },
    { torch::kFloat32, TensorType::F32 },
    { torch::kInt64, TensorType::I64 },
    { torch::kBool, TensorType::Bool },
} };

TensorType typeOf(const torch::Tensor &tensor)
{
    for (const TypeOf &type : types)
        if (type.torch == tensor.scalar_type())
            return type.file;
    throw Error(ErrorCode::Internal, { .got = "a checkpoint of another type" });
}

std::size_t aligned(std::size_t bytes)
{
    constexpr std::size_t line = 64;
    return (bytes + line - 1) / line * line;
}

bool isFinite(const torch::Tensor &tensor)
{
    if (!tensor.is_floating_point())
        return true;
    if (!isAtHand(tensor))
        return torch::isfinite(tensor).all().item<bool>();
    const torch::Tensor own = tensor.contiguous();
    return notFiniteIn({ typeOf(own), {}, { static_cast<const std::byte *>(own.data_ptr()), own.nbytes() } }) == 0;
}

} // namespace

void StateWriter::tensor(const std::string &name, torch::Tensor &value)
{
    m_tensors[full(name)] = value.detach();
}

void StateWriter::optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &)
{
    if (value.defined())
        tensor(name, value);
}

void StateWriter::number(const std::string &name, std::int64_t &value)
{
    m_tensors[full(name)] = torch::tensor(value, torch::kInt64);
}

void StateWriter::number(const std::string &name, double &value)
{
    m_tensors[full(name)] = torch::tensor(value, torch::kFloat64);
}

void StateWriter::number(const std::string &name, bool &value)
{
    m_tensors[full(name)] = torch::tensor(value, torch::kBool);
}

void StateWriter::numbers(const std::string &name, const std::vector<double> &values)
{
    m_tensors[full(name)] = torch::tensor(values, torch::kFloat64);
}

std::uint64_t StateWriter::bytes() const
{
    std::uint64_t bytes = 0;
    for (const auto &[name, tensor] : m_tensors)
        bytes += aligned(tensor.nbytes());
    return bytes;
}

bool StateWriter::copy()
{
    const std::size_t size = std::max<std::size_t>(bytes(), 1);
    void *memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    ::madvise(memory, size, MADV_HUGEPAGE); // most of the time would be that of the first touch of each page
    m_copies.reset(memory, [size](void *begin) { ::munmap(begin, size); });
    const torch::NoGradGuard noGrad;
    auto *at = static_cast<std::byte *>(memory);
    for (auto &[name, tensor] : m_tensors) {
        const torch::Tensor place = torch::from_blob(at, tensor.sizes(), tensor.scalar_type());
        place.copy_(tensor);
        at += aligned(tensor.nbytes());
        tensor = place;
    }
    return true;
}

StateWriter::Written StateWriter::write(const std::filesystem::path &file, const std::string &json,
    std::int64_t step) const
{
    std::vector<SafetensorsWriter::Entry> entries;
    for (const auto &[name, tensor] : m_tensors) {
        if (!isFinite(tensor))
            throw Error(ErrorCode::NotFinite, { .line = step, .field = name });
        entries.push_back({ name, typeOf(tensor), tensor.sizes().vec() });
    }
    SafetensorsWriter out(file, std::move(entries), { { "gram_state", json }, { "sha256", unsealed } });
    for (const auto &entry : out.order()) {
        const torch::Tensor host = m_tensors.at(entry.name).cpu().contiguous(); // itself where it is both
        out.append({ static_cast<const std::byte *>(host.data_ptr()), host.nbytes() });
    }
    Written written;
    written.bytes = out.bytes();
    written.sha256 = out.finish();
    return written;
}

StateReader::StateReader(const std::filesystem::path &file)
    : m_file(file)
    , m_bytes(file)
{
    const auto bytes = m_bytes.bytes();
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (sealOf(text) != Seal::Whole)
        fail("it is not as it was written: its SHA-256 is another");
    std::map<std::string, std::string> metadata;
    m_views = readSafetensors(bytes, file.string(), &metadata);
    if (!metadata.contains("gram_state") || !metadata.contains("sha256"))
        fail("it is not a checkpoint");
    m_json = metadata["gram_state"];
    m_sha256 = metadata["sha256"];
}

void StateReader::fail(const std::string &what) const
{
    throw Error(ErrorCode::MalformedFile, { .file = m_file.string(), .got = what });
}

const TensorView &StateReader::viewOf(const std::string &name) const
{
    const auto found = m_views.find(name);
    if (found == m_views.end())
        fail("it has no " + name + ": it is of another model or mode than the configuration says");
    return found->second;
}

void StateReader::tensor(const std::string &name, torch::Tensor &value)
{
    const TensorView &view = viewOf(full(name));
    if (view.type != typeOf(value) || view.shape != value.sizes().vec())
        fail("its model has other sizes than the configuration says, at " + full(name));
    const torch::NoGradGuard noGrad;
    // Not by memcpy: what was derived from a weight is told by the tensor's version that it is stale, see Factor.
    value.detach().copy_(torch::from_blob(const_cast<std::byte *>(view.bytes.data()), view.shape, value.scalar_type()));
}

void StateReader::optionalTensor(const std::string &name, torch::Tensor &value, const torch::Tensor &like)
{
    if (!m_views.contains(full(name))) {
        value.reset();
        return;
    }
    if (!value.defined())
        value = torch::empty_like(like, like.options().requires_grad(false));
    tensor(name, value);
}

const TensorView &StateReader::viewOf(const std::string &name, TensorType type, std::size_t dimensions) const
{
    const TensorView &view = viewOf(full(name));
    if (view.type != type || view.shape.size() != dimensions)
        fail(full(name) + " is of another kind");
    return view;
}

void StateReader::number(const std::string &name, std::int64_t &value)
{
    std::memcpy(&value, viewOf(name, TensorType::I64, 0).bytes.data(), sizeof value);
}

void StateReader::number(const std::string &name, double &value)
{
    std::memcpy(&value, viewOf(name, TensorType::F64, 0).bytes.data(), sizeof value);
}

void StateReader::number(const std::string &name, bool &value)
{
    value = viewOf(name, TensorType::Bool, 0).bytes.front() != std::byte { 0 };
}

std::vector<double> StateReader::numbers(const std::string &name) const
{
    const TensorView &view = viewOf(name, TensorType::F64, 1);
    std::vector<double> values(view.bytes.size() / sizeof(double));
    if (!values.empty())
        std::memcpy(values.data(), view.bytes.data(), view.bytes.size());
    return values;
}

void visitModule(StateVisitor &visitor, torch::nn::Module &module)
{
    for (auto &entry : module.named_parameters())
        visitor.tensor(entry.key(), entry.value());
    for (auto &entry : module.named_buffers())
        visitor.tensor(entry.key(), entry.value());
}

} // namespace gram
