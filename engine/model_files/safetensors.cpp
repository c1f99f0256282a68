// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/safetensors.h"

#include "api/error.h"
#include "base/atomic_file.h"
#include "base/json_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace gram {

namespace {

using Json = nlohmann::json;

constexpr std::size_t lengthBytes = 8;
constexpr std::uint64_t longestHeader = 100'000'000; // the reference reader's limit
constexpr const char *metadataKey = "__metadata__";

struct TypeFacts {
    std::string_view name;
    std::size_t size;
};
constexpr std::array<TypeFacts, 15> types { {
    { "F64", 8 },
    { "F32", 4 },
    { "F16", 2 },
    { "BF16", 2 },
    { "I64", 8 },
    { "I32", 4 },
    { "I16", 2 },
    { "I8", 1 },
    { "U8", 1 },
    { "BOOL", 1 },
    { "U16", 2 },
    { "U32", 4 },
    { "U64", 8 },
    { "F8_E4M3", 1 },
    { "F8_E5M2", 1 },
} };

class Reader {
public:
    Reader(std::span<const std::byte> bytes, const std::string &file)
        : m_bytes(bytes)
        , m_file(file)
    {
    }

    TensorViews read(std::map<std::string, std::string> *metadata) const
    {
        std::uint64_t length = 0;
        if (m_bytes.size() < lengthBytes)
            fail("it is too short for a safetensors file");
        for (std::size_t i = 0; i < lengthBytes; ++i)
            length |= static_cast<std::uint64_t>(m_bytes[i]) << (8 * i);
        if (length > longestHeader)
            fail("its header claims " + std::to_string(length) + " bytes, more than the format allows");
        if (length > m_bytes.size() - lengthBytes)
            fail("its header of " + std::to_string(length) + " bytes goes beyond the end of the file: it is cut off");
        const auto data = m_bytes.subspan(lengthBytes + length);

        TensorViews views;
        std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
        const Json header = parse(m_bytes.subspan(lengthBytes, length));
        for (const auto &[name, value] : header.items()) {
            if (name == metadataKey) {
                checkMetadata(value);
                if (metadata)
                    value.get_to(*metadata);
            } else {
                ranges.push_back(add(name, value, data, views));
            }
        }
        checkRanges(ranges, data.size());
        return views;
    }

private:
    [[noreturn]] void fail(const std::string &what) const
    {
        throw Error(ErrorCode::MalformedFile, { .file = m_file, .got = what });
    }

    Json parse(std::span<const std::byte> text) const
    {
        const auto *begin = reinterpret_cast<const char *>(text.data());
        if (text.empty() || *begin != '{')
            fail("it is not a safetensors file: its header does not begin with {");
        constexpr std::size_t deepest = 3; // the header, a tensor, its shape
        JsonBuilder<Json> builder(deepest);
        std::optional<Json> header = builder.build({ begin, text.size() });
        if (!header)
            fail("its header is not JSON");
        if (builder.cut())
            fail("its header is nested deeper than that of a safetensors file");
        if (!builder.twice().empty())
            fail("its header has \"" + builder.twice() + "\" twice");
        return *std::move(header);
    }

    void checkMetadata(const Json &value) const
    {
        const bool valid = value.is_object()
            && std::all_of(value.begin(), value.end(), [](const Json &v) { return v.is_string(); });
        if (!valid)
            fail("its __metadata__ is not a map of strings");
    }

    std::pair<std::uint64_t, std::uint64_t> add(const std::string &name, const Json &value,
        std::span<const std::byte> data, TensorViews &views) const
    {
        const auto wrong = [&](const std::string &what) { fail("the tensor " + name + what); };
        if (!value.is_object() || value.size() != 3 || !value.contains("dtype") || !value.contains("shape")
            || !value.contains("data_offsets"))
            wrong(" is not described by dtype, shape and data_offsets");
        const Json &dtype = value["dtype"], &shape = value["shape"], &offsets = value["data_offsets"];
        const auto type = !dtype.is_string() ? types.end()
                                             : std::find_if(types.begin(), types.end(), [&](const TypeFacts &t) {
                                                   return t.name == dtype.get_ref<const std::string &>();
                                               });
        if (type == types.end())
            wrong(" has an unknown dtype");
        TensorView view;
        view.type = static_cast<TensorType>(type - types.begin());
        if (!shape.is_array())
            wrong(" has no shape");
        std::uint64_t size = type->size;
        for (const Json &n : shape) {
            if (!n.is_number_unsigned() || n.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)
                || __builtin_mul_overflow(size, n.get<std::uint64_t>(), &size))
                wrong(" has an impossible shape");
            view.shape.push_back(n.get<std::int64_t>());
        }
        if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned()
            || !offsets[1].is_number_unsigned())
            wrong(" has no data_offsets");
        const auto begin = offsets[0].get<std::uint64_t>(), end = offsets[1].get<std::uint64_t>();
        if (begin > end || end > data.size())
            wrong(" goes beyond the end of the file: it is cut off or damaged");
        if (end - begin != size)
            wrong(" has " + std::to_string(end - begin) + " bytes, but its shape needs " + std::to_string(size));
        view.bytes = data.subspan(begin, size);
        views.emplace(name, std::move(view));
        return { begin, end };
    }

    /// Neither holes nor overlaps, up to the end of the file.
    void checkRanges(std::vector<std::pair<std::uint64_t, std::uint64_t>> &ranges, std::uint64_t size) const
    {
        std::sort(ranges.begin(), ranges.end());
        std::uint64_t reached = 0;
        for (const auto &[begin, end] : ranges) {
            if (begin != reached)
                fail(begin < reached ? "two of its tensors overlap" : "it has a hole between two tensors");
            reached = end;
        }
        if (reached != size)
            fail("it has " + std::to_string(size - reached) + " bytes that belong to no tensor");
    }

    std::span<const std::byte> m_bytes;
    const std::string &m_file;
};

} // namespace

std::string_view nameOf(TensorType type)
{
    return types[static_cast<std::size_t>(type)].name;
}

std::size_t sizeOf(TensorType type)
{
    return types[static_cast<std::size_t>(type)].size;
}

TensorViews readSafetensors(std::span<const std::byte> bytes, const std::string &file,
    std::map<std::string, std::string> *metadata)
{
    return Reader(bytes, file).read(metadata);
}

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path &file, std::vector<Entry> entries,
    const std::map<std::string, std::string> &metadata)
    : m_out(file)
    , m_entries(std::move(entries))
{
    nlohmann::ordered_json header;
    if (!metadata.empty())
        header[metadataKey] = metadata;
    // Then every tensor is aligned to its type.
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return sizeOf(a.type) > sizeOf(b.type); });
    std::uint64_t offset = 0;
    for (const Entry &entry : m_entries) {
        std::uint64_t end = sizeOf(entry.type);
        for (const std::int64_t n : entry.shape)
            end *= static_cast<std::uint64_t>(n);
        end += offset;
        header[entry.name] = { { "dtype", nameOf(entry.type) }, { "shape", entry.shape },
            { "data_offsets", { offset, end } } };
        offset = end;
    }
    std::string text = header.is_null() ? "{}" : header.dump();
    text.resize((text.size() + lengthBytes - 1) / lengthBytes * lengthBytes, ' ');
    std::array<unsigned char, lengthBytes> length {};
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length[i] = static_cast<unsigned char>(text.size() >> (8 * i));
    const auto seal = metadata.find("sha256");
    m_sealPlace = seal != metadata.end() && seal->second == unsealed ? lengthBytes + sealPlace(text)
                                                                     : std::string::npos;
    write(length.data(), length.size());
    write(text.data(), text.size());
}

void SafetensorsWriter::write(const void *data, std::size_t size)
{
    m_bytes += size;
    // Piece by piece, so that what is hashed is still in the cache when it is written; small ones together.
    constexpr std::size_t piece = 1 << 20;
    for (const auto *at = static_cast<const char *>(data); size > 0;) {
        const std::size_t n = std::min(size, piece - m_buffer.size());
        if (m_sealPlace != std::string::npos)
            m_hash.update(at, n);
        if (n == piece)
            m_out.write(at, n);
        else
            m_buffer.append(at, n);
        if (m_buffer.size() == piece)
            writeBuffer();
        at += n;
        size -= n;
    }
}

void SafetensorsWriter::writeBuffer()
{
    m_out.write(m_buffer.data(), m_buffer.size());
    m_buffer.clear();
}

void SafetensorsWriter::append(std::span<const std::byte> bytes)
{
    write(bytes.data(), bytes.size());
}

std::string SafetensorsWriter::finish()
{
    writeBuffer();
    std::string digest;
    if (m_sealPlace != std::string::npos) {
        digest = m_hash.digest();
        m_out.overwrite(m_sealPlace, digest.data(), digest.size());
    }
    m_out.finish();
    return digest;
}

void writeSafetensors(const std::filesystem::path &file, const TensorViews &tensors,
    const std::map<std::string, std::string> &metadata)
{
    std::vector<SafetensorsWriter::Entry> entries;
    for (const auto &[name, view] : tensors)
        entries.push_back({ name, view.type, view.shape });
    SafetensorsWriter out(file, std::move(entries), metadata);
    for (const auto &entry : out.order())
        out.append(tensors.at(entry.name).bytes);
    out.finish();
}

} // namespace gram
