// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_cache.h"

#include "api/error.h"
#include "base/atomic_file.h"
#include "base/files.h"
#include "base/mapped_file.h"

#include <zlib.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <system_error>
#include <type_traits>
#include <vector>

#include <sys/stat.h>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// Raise the number whenever readers, tokenizers or the layout give something else.
constexpr std::string_view magic = "GRAM Lab dataset 6\n";
constexpr std::size_t filesKept = 20;

/// Calls archive(member) for all that is kept, in the order of the file. `Data` is Dataset.
template<typename Data, typename Archive>
void visit(Data &d, Archive &&archive)
{
    archive(d.kind);
    archive(d.items.ids);
    archive(d.items.tokens);
    archive(d.items.textOffsets);
    archive(d.items.itemOffsets);
    archive(d.items.shown);
    archive(d.items.shownOffsets);
    archive(d.cold);
    archive(d.users.characters);
    archive(d.users.offsets);
    for (auto *split : { &d.trainNews, &d.validationNews, &d.testNews }) {
        archive(split->user);
        archive(split->historyOffsets);
        archive(split->history);
        archive(split->candidateOffsets);
        archive(split->candidates);
        archive(split->clicked);
        archive(split->ids);
    }
    for (auto *split : { &d.trainKt, &d.validationKt, &d.testKt }) {
        archive(split->user);
        archive(split->context);
        archive(split->offsets);
        archive(split->item);
        archive(split->correct);
    }
    archive(d.testLabelled);
    archive(d.tokenizer);
    archive(d.vocabularySize);
    archive(d.summary.users);
    archive(d.summary.interactionsWithoutText);
    archive(d.summary.splitRule);
    archive(d.summary.issues);
}

class Writer {
public:
    explicit Writer(AtomicFile &file)
        : m_file(file)
    {
    }

    void bytes(const void *data, std::size_t size)
    {
        if (size == 0) // for zlib no data at all would begin a new checksum
            return;
        m_checksum = crc32_z(m_checksum, static_cast<const Bytef *>(data), size);
        m_file.write(data, size);
    }
    template<typename T>
    requires std::is_trivially_copyable_v<T>
    void operator()(const T &value) { bytes(&value, sizeof value); }
    void operator()(const std::string &text)
    {
        (*this)(text.size());
        bytes(text.data(), text.size());
    }
    void operator()(const LoadIssue &issue)
    {
        (*this)(issue.what);
        (*this)(issue.count);
        (*this)(issue.example);
        (*this)(issue.said);
    }
    void operator()(const Said &said)
    {
        (*this)(said.text);
        (*this)(said.values);
    }
    void operator()(const TokenizerFiles &files)
    {
        (*this)(files.size());
        for (const auto &[name, content] : files) {
            (*this)(name);
            (*this)(content);
        }
    }
    template<typename T>
    void operator()(const std::vector<T> &values)
    {
        (*this)(values.size());
        if constexpr (std::is_trivially_copyable_v<T>) {
            bytes(values.data(), values.size() * sizeof(T));
        } else {
            for (const T &value : values)
                (*this)(value);
        }
    }
    std::uint64_t checksum() const { return m_checksum; }

private:
    AtomicFile &m_file;
    uLong m_checksum = crc32(0, nullptr, 0);
};

struct Damaged { };

class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes)
        : m_left(bytes)
    {
    }

    const std::byte *take(std::size_t size)
    {
        if (size > m_left.size())
            throw Damaged();
        const std::byte *at = m_left.data();
        m_left = m_left.subspan(size);
        return at;
    }
    template<typename T>
    requires std::is_trivially_copyable_v<T>
    void operator()(T &value) { std::memcpy(&value, take(sizeof value), sizeof value); }
    void operator()(std::string &text)
    {
        const std::size_t size = count(1);
        text.assign(reinterpret_cast<const char *>(take(size)), size);
    }
    void operator()(LoadIssue &issue)
    {
        (*this)(issue.what);
        (*this)(issue.count);
        (*this)(issue.example);
        (*this)(issue.said);
    }
    void operator()(Said &said)
    {
        (*this)(said.text);
        (*this)(said.values);
    }
    void operator()(TokenizerFiles &files)
    {
        for (std::size_t n = count(1); n > 0; --n) {
            std::string name;
            (*this)(name);
            (*this)(files[name]);
        }
    }
    template<typename T>
    void operator()(std::vector<T> &values)
    {
        if constexpr (std::is_trivially_copyable_v<T>) {
            const std::size_t n = count(sizeof(T));
            const std::byte *at = take(n * sizeof(T));
            values.resize(n);
            if (n > 0)
                std::memcpy(values.data(), at, n * sizeof(T));
        } else {
            values.resize(count(1));
            for (T &value : values)
                (*this)(value);
        }
    }
    bool atEnd() const { return m_left.empty(); }

private:
    /// Of elements that take so many bytes or more.
    std::size_t count(std::size_t elementSize)
    {
        std::size_t n = 0;
        (*this)(n);
        if (n > m_left.size() / elementSize)
            throw Damaged();
        return n;
    }

    std::span<const std::byte> m_left;
};

std::uint64_t checksumOf(std::string_view text)
{
    return crc32_z(crc32(0, nullptr, 0), reinterpret_cast<const Bytef *>(text.data()), text.size());
}

std::string hexadecimal(std::uint64_t number)
{
    char text[17] {};
    std::to_chars(text, text + 16, number, 16);
    return text;
}

/// All but the newest `filesKept`.
void removeOldest(const fs::path &folder)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error))
        files.emplace_back(entry.last_write_time(error), entry.path());
    std::sort(files.rbegin(), files.rend());
    for (std::size_t i = filesKept; i < files.size(); ++i)
        fs::remove(files[i].second, error);
}

} // namespace

std::string datasetKey(const fs::path &folder, const RunConfig &c, const ModelFolder *model)
{
    std::string key;
    const auto add = [&key](const auto &value) {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
            key += std::to_string(value);
        else
            key += value;
        key += '\n';
    };
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(folder, error);
    add(whole.string());
    std::vector<fs::path> files;
    for (auto at = fs::recursive_directory_iterator(whole, error); at != fs::recursive_directory_iterator();
         at.increment(error)) {
        if (at.depth() > 2)
            at.disable_recursion_pending();
        if (at->is_regular_file(error))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    for (const fs::path &file : files) {
        add(file.string());
        add(static_cast<std::uint64_t>(fs::file_size(file, error)));
        add(static_cast<std::int64_t>(fs::last_write_time(file, error).time_since_epoch().count()));
        // The file system's own time of the last change: unlike the other it cannot be set, as by touch and cp -p.
        struct stat facts { };
        if (::stat(file.c_str(), &facts) == 0) {
            add(static_cast<std::int64_t>(facts.st_ctim.tv_sec));
            add(static_cast<std::int64_t>(facts.st_ctim.tv_nsec));
        }
    }
    add(nameOf(c.split));
    add(c.validationShare);
    add(c.testShare);
    for (const bool used : { c.useTitle, c.useAbstract, c.useBody, c.useCategory })
        add(used ? 1 : 0);
    for (const std::int64_t number : { c.maxTokens, c.maxHistory, c.maxSequence })
        add(number);
    if (model) {
        add(model->config.vocabulary);
        for (const auto &[name, content] : model->tokenizer) {
            add(name);
            add(content.size());
            add(checksumOf(content));
        }
    } else if (!c.tokenizer.empty()) {
        add(checksumOf(fileContent(c.tokenizer)));
    } else {
        add(c.vocabularySize);
    }
    return key;
}

DatasetCache::DatasetCache(std::string key)
    : m_key(std::move(key))
    , m_file(cacheFolder() / "datasets" / (hexadecimal(std::hash<std::string> {}(m_key)) + ".dataset"))
{
}

bool DatasetCache::read(Dataset &dataset) const
{
    std::error_code error;
    if (!fs::exists(m_file, error))
        return false;
    try {
        const MappedFile file(m_file);
        std::span<const std::byte> bytes = file.bytes();
        std::uint64_t checksum = 0;
        if (bytes.size() < magic.size() + sizeof checksum || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
            return false;
        std::memcpy(&checksum, bytes.data() + bytes.size() - sizeof checksum, sizeof checksum);
        bytes = bytes.first(bytes.size() - sizeof checksum);
        if (checksumOf({ reinterpret_cast<const char *>(bytes.data()), bytes.size() }) != checksum)
            return false;
        Reader reader(bytes.subspan(magic.size()));
        std::string key;
        reader(key);
        if (key != m_key)
            return false;
        Dataset read;
        visit(read, reader);
        if (!reader.atEnd())
            return false;
        dataset = std::move(read);
        fs::last_write_time(m_file, fs::file_time_type::clock::now(), error); // the latest used
        return true;
    } catch (const Damaged &) {
        return false;
    } catch (const Error &) {
        return false;
    }
}

void DatasetCache::write(Dataset &dataset) const
{
    try {
        std::error_code error;
        fs::create_directories(m_file.parent_path(), error);
        fs::permissions(m_file.parent_path(), fs::perms::owner_all, error); // what is in it may be for no other's eyes
        AtomicFile file(m_file, AtomicFile::Access::Private);
        Writer writer(file);
        writer.bytes(magic.data(), magic.size());
        writer(m_key);
        visit(dataset, writer);
        const std::uint64_t checksum = writer.checksum();
        file.write(&checksum, sizeof checksum);
        file.finish();
        removeOldest(m_file.parent_path());
    } catch (const Error &) {
        // A full disk: the dataset is read anew next time.
    }
}

} // namespace gram
