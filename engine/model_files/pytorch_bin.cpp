// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/pytorch_bin.h"

#include "api/error.h"
#include "model_files/state_dict_pickle.h"

#include <zip.h>

#include <cstring>

namespace gram {

namespace {

using Bytes = std::vector<std::byte>;

class Archive {
public:
    Archive(std::span<const std::byte> bytes, const std::string &file)
        : m_file(file)
        , m_size(bytes.size())
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
        m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
        if (!m_zip) {
            const std::string why = zip_error_strerror(&error);
            zip_error_fini(&error);
            if (source)
                zip_source_free(source);
            fail("it is not a whole zip archive (" + why + "): it is cut off or damaged");
        }
        zip_error_fini(&error);
    }
    ~Archive() { zip_discard(m_zip); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    [[noreturn]] void fail(const std::string &what) const
    {
        throw Error(ErrorCode::MalformedFile, { .file = m_file, .got = what });
    }

    /// The folder that the archive's records are in, with its slash.
    std::string prefix() const
    {
        constexpr std::string_view wanted = "data.pkl";
        for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i) {
            const char *name = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
            const std::string_view record = name ? name : "";
            if (record == wanted || record.ends_with("/data.pkl"))
                return std::string(record.substr(0, record.size() - wanted.size()));
        }
        fail("it is a zip archive, but not one of PyTorch's: it has no data.pkl");
    }

    bool has(const std::string &record) const { return zip_name_locate(m_zip, record.c_str(), ZIP_FL_ENC_RAW) >= 0; }

    /// Checked against its sum.
    Bytes read(const std::string &record) const
    {
        zip_stat_t facts;
        if (zip_stat(m_zip, record.c_str(), ZIP_FL_ENC_RAW, &facts) != 0)
            fail("its record " + record + " is missing");
        // PyTorch never compresses; what claims to be larger than the file is a trap.
        if (facts.comp_method != ZIP_CM_STORE || facts.size > m_size)
            fail("its record " + record + " is compressed, as PyTorch writes none");
        Bytes bytes(facts.size);
        zip_file_t *open = zip_fopen_index(m_zip, facts.index, 0);
        const bool whole = open && zip_fread(open, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size())
            && zip_fread(open, &facts, 1) == 0; // the sum is checked at the end
        if (open)
            zip_fclose(open);
        if (!whole)
            fail("its record " + record + " is damaged");
        return bytes;
    }

private:
    const std::string &m_file;
    std::size_t m_size;
    zip_t *m_zip;
};

/// The tensor's elements in row-major order.
Bytes gathered(const PickledTensor &t, const Bytes &storage, std::int64_t elements)
{
    const std::size_t size = sizeOf(t.type);
    Bytes bytes(static_cast<std::size_t>(elements) * size);
    std::vector<std::int64_t> index(t.shape.size(), 0);
    std::int64_t at = t.offset;
    for (std::int64_t n = 0; n < elements; ++n) {
        std::memcpy(bytes.data() + static_cast<std::size_t>(n) * size,
            storage.data() + static_cast<std::size_t>(at) * size, size);
        for (std::size_t k = index.size(); k > 0; --k) {
            at += t.stride[k - 1];
            if (++index[k - 1] < t.shape[k - 1])
                break;
            at -= t.stride[k - 1] * t.shape[k - 1];
            index[k - 1] = 0;
        }
    }
    return bytes;
}

} // namespace

std::pair<TensorViews, std::shared_ptr<const void>> readPytorchBin(std::span<const std::byte> bytes,
    const std::string &file)
{
    const Archive archive(bytes, file);
    const std::string prefix = archive.prefix();
    if (archive.has(prefix + "byteorder")) {
        const Bytes order = archive.read(prefix + "byteorder");
        if (std::string_view(reinterpret_cast<const char *>(order.data()), order.size()) != "little")
            archive.fail("it was written on a big-endian machine");
    }
    const Bytes pickle = archive.read(prefix + "data.pkl");

    // std::map: views into a storage stay valid when another is added.
    auto storages = std::make_shared<std::map<std::string, Bytes>>();
    TensorViews views;
    for (const PickledTensor &t : readStateDictPickle(pickle, file)) {
        const auto wrong = [&](const std::string &what) { archive.fail("the tensor " + t.name + what); };
        auto found = storages->find(t.storage);
        if (found == storages->end())
            found = storages->emplace(t.storage, archive.read(prefix + "data/" + t.storage)).first;
        const Bytes &storage = found->second;
        const auto size = static_cast<std::int64_t>(sizeOf(t.type));
        const std::int64_t capacity = static_cast<std::int64_t>(storage.size()) / size;

        // The last element that it reaches, and how many it has; any of it may overflow.
        std::int64_t elements = 1, last = t.offset, dense = 1;
        bool possible = t.offset >= 0, contiguous = true, empty = false;
        for (std::size_t k = t.shape.size(); k > 0 && possible; --k) {
            const std::int64_t n = t.shape[k - 1], stride = t.stride[k - 1];
            std::int64_t reach = 0;
            possible = n >= 0 && stride >= 0 && !__builtin_mul_overflow(elements, n, &elements);
            empty |= n == 0;
            if (possible && n > 1)
                possible = !__builtin_mul_overflow(n - 1, stride, &reach)
                    && !__builtin_add_overflow(last, reach, &last);
            contiguous &= n <= 1 || stride == dense;
            dense = elements;
        }
        if (!possible)
            wrong(" has an impossible shape");
        if (empty) {
            views[t.name] = { t.type, t.shape, {} };
            continue;
        }
        if (last >= capacity || elements > capacity)
            wrong(" goes beyond its storage");
        if (contiguous) {
            views[t.name] = { t.type, t.shape,
                std::span(storage).subspan(static_cast<std::size_t>(t.offset * size),
                    static_cast<std::size_t>(elements * size)) };
        } else {
            // A key that no record can have.
            const Bytes &own = storages->insert_or_assign('\n' + t.name, gathered(t, storage, elements)).first->second;
            views[t.name] = { t.type, t.shape, own };
        }
    }
    if (views.empty())
        archive.fail("it has no tensor");
    return { std::move(views), std::move(storages) };
}

} // namespace gram
