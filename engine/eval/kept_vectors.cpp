// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/kept_vectors.h"

#include "api/error.h"
#include "base/atomic_file.h"
#include "base/descriptor.h"
#include "base/files.h"
#include "base/random.h"

#include <torch/torch.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace gram {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "GRAM Lab item vectors 1\n";
constexpr std::uint64_t forSample = 0x17e35;

std::uint64_t checksumOf(std::string_view bytes)
{
    std::uint64_t sum = mix64(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += sizeof sum) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, std::min(sizeof word, bytes.size() - i));
        sum = mix64(sum ^ word);
    }
    return sum;
}

template<typename T>
void append(std::string &bytes, const T *values, std::size_t count)
{
    bytes.append(reinterpret_cast<const char *>(values), count * sizeof(T));
}

/// Followed by its checksum.
std::string sealed(std::string bytes)
{
    const std::uint64_t sum = checksumOf(bytes);
    append(bytes, &sum, 1);
    return bytes;
}

/// magic, how many items, d, the items, a checksum.
std::string headOf(const std::vector<std::int32_t> &items, std::int64_t width)
{
    std::string head(magic);
    const std::int64_t sizes[] { static_cast<std::int64_t>(items.size()), width };
    append(head, sizes, 2);
    append(head, items.data(), items.size());
    return sealed(std::move(head));
}

/// Step, evaluation, the halves of the rows, a checksum.
std::string bytesOf(const KeptVectors::Frame &frame)
{
    std::string bytes;
    append(bytes, &frame.step, 1);
    append(bytes, &frame.evaluation, 1);
    const torch::Tensor rows = frame.rows.contiguous();
    append(bytes, static_cast<const char *>(rows.data_ptr()), rows.nbytes());
    return sealed(std::move(bytes));
}

/// All of it or nothing.
void appendTo(const fs::path &file, std::string bytes)
{
    const Descriptor to(::open(file.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    const off_t end = to.get() < 0 ? -1 : ::lseek(to.get(), 0, SEEK_END);
    if (end < 0)
        unwritable(file, errno);
    if (const int error = writeAll(to.get(), bytes)) {
        [[maybe_unused]] const int ignored = ::ftruncate(to.get(), end);
        unwritable(file, error);
    }
}

} // namespace

KeptVectors KeptVectors::read(const fs::path &file)
{
    const std::string bytes = fileContent(file);
    const auto malformed = [&](const char *why) {
        return Error(ErrorCode::MalformedFile, { .file = file.string(), .got = why });
    };
    std::size_t at = magic.size();
    std::int64_t sizes[2];
    if (!std::string_view(bytes).starts_with(magic) || bytes.size() < at + sizeof sizes)
        throw malformed("it does not begin as item vectors do");
    std::memcpy(sizes, bytes.data() + at, sizeof sizes);
    at += sizeof sizes;
    if (sizes[0] < 0 || sizes[0] > mostItems || sizes[1] < 1 || sizes[1] > (1 << 20))
        throw malformed("its sizes are not those of item vectors");
    const auto n = static_cast<std::size_t>(sizes[0]), d = static_cast<std::size_t>(sizes[1]);
    const auto isSealed = [&bytes](std::size_t from, std::size_t to) {
        std::uint64_t sum = 0;
        std::memcpy(&sum, bytes.data() + to, sizeof sum);
        return sum == checksumOf(std::string_view(bytes).substr(from, to - from));
    };
    KeptVectors result;
    result.items.resize(n);
    if (bytes.size() < at + n * sizeof(std::int32_t) + sizeof(std::uint64_t))
        throw malformed("its list of items is cut off");
    std::memcpy(result.items.data(), bytes.data() + at, n * sizeof(std::int32_t));
    at += n * sizeof(std::int32_t);
    if (!isSealed(0, at))
        throw malformed("its list of items is damaged");
    at += sizeof(std::uint64_t);
    const std::size_t size = 2 * sizeof(std::int64_t) + n * d * 2;
    for (; bytes.size() >= at + size + sizeof(std::uint64_t); at += size + sizeof(std::uint64_t)) {
        if (!isSealed(at, at + size))
            break;
        Frame frame;
        std::memcpy(&frame.step, bytes.data() + at, sizeof frame.step);
        std::memcpy(&frame.evaluation, bytes.data() + at + sizeof frame.step, sizeof frame.evaluation);
        frame.rows = torch::empty({ sizes[0], sizes[1] }, torch::kHalf);
        std::memcpy(frame.rows.data_ptr(), bytes.data() + at + 2 * sizeof(std::int64_t), n * d * 2);
        result.frames.push_back(std::move(frame));
    }
    result.damaged = static_cast<std::int64_t>(bytes.size() - at);
    return result;
}

void VectorKeeper::write(const KeptVectors &vectors)
{
    AtomicFile file(m_file);
    const std::string head = headOf(vectors.items, vectors.frames.empty() ? 1 : vectors.frames.front().rows.size(1));
    file.write(head.data(), head.size());
    for (const KeptVectors::Frame &frame : vectors.frames) {
        const std::string bytes = bytesOf(frame);
        file.write(bytes.data(), bytes.size());
    }
    file.finish();
    m_frames = vectors.frames.size();
}

std::string VectorKeeper::resume(std::int64_t step, std::int64_t evaluations)
{
    std::error_code ignored;
    KeptVectors kept;
    std::string why = "it is not there";
    if (fs::exists(m_file, ignored)) {
        try {
            kept = KeptVectors::read(m_file);
            why = "it is damaged from an evaluation on";
        } catch (const Error &e) { // it is begun anew
            why = e.facts().got;
        }
    }
    const std::size_t before = kept.frames.size();
    std::erase_if(kept.frames, [step](const KeptVectors::Frame &frame) { return frame.step > step; });
    m_frames = kept.frames.size();
    if (m_frames > 0)
        m_items = kept.items;
    if (m_frames > 1)
        m_every = std::max<std::int64_t>(1, kept.frames[1].evaluation - kept.frames[0].evaluation);
    if (m_frames == 0)
        fs::remove(m_file, ignored);
    else if (kept.damaged > 0 || m_frames != before)
        write(kept);
    // A frame that was torn when the program was killed is of an evaluation that is made again.
    const std::int64_t missing = (evaluations + m_every - 1) / m_every - static_cast<std::int64_t>(m_frames);
    if (missing <= 0)
        return {};
    return m_file.string() + " lacks " + std::to_string(missing)
        + " of the run's evaluations, which the map of items leaves out: " + why + '.';
}

void VectorKeeper::add(std::int64_t step, std::int64_t evaluation, std::span<const std::int32_t> items,
    const torch::Tensor &rows)
{
    if (evaluation % m_every != 0)
        return;
    if (m_items.empty()) {
        m_items.assign(items.begin(), items.end());
        Random(forSample).shuffle(m_items);
        m_items.resize(std::min(m_items.size(), static_cast<std::size_t>(KeptVectors::mostItems)));
        std::sort(m_items.begin(), m_items.end());
    }
    if (m_places.empty()) {
        for (const std::int32_t item : m_items)
            m_places.push_back(std::find(items.begin(), items.end(), item) - items.begin());
        if (std::any_of(m_places.begin(), m_places.end(),
                [&](std::int64_t place) { return place == static_cast<std::int64_t>(items.size()); })) {
            m_items.clear(); // of other data: a sample of these
            m_places.clear();
            m_frames = 0;
            return add(step, evaluation, items, rows);
        }
    }
    const torch::NoGradGuard noGrad;
    const KeptVectors::Frame frame { step, evaluation,
        rows.index_select(0, torch::tensor(m_places).to(rows.device())).to(torch::kCPU, torch::kHalf) };
    if (m_frames == 0) {
        write({ m_items, { frame } });
        return;
    }
    if (m_frames < KeptVectors::mostFrames) {
        appendTo(m_file, bytesOf(frame));
        ++m_frames;
        return;
    }
    KeptVectors kept = KeptVectors::read(m_file);
    const std::int64_t every = 2 * m_every;
    std::erase_if(kept.frames, [every](const KeptVectors::Frame &f) { return f.evaluation % every != 0; });
    if (evaluation % every == 0)
        kept.frames.push_back(frame);
    write(kept);
    m_every = every;
}

} // namespace gram
