// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "api/error.h"
#include "data/load_dataset.h"
#include "text/sentencepiece_module.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unordered_map>
#include <utility>

#include <dlfcn.h>

#ifdef GRAM_SANITIZED
// In the module opened below, new is libstdc++'s and delete may be AddressSanitizer's: a mismatch
// by name only, both end in one allocator.
extern "C" const char *__asan_default_options() { return "alloc_dealloc_mismatch=0"; }
#endif

namespace gram {

namespace {

namespace fs = std::filesystem;

/// About two seconds of training on one core.
constexpr std::size_t maxTrainingBytes = 2'000'000;
/// 256 pieces are single bytes; a smaller vocabulary cannot spare them.
constexpr std::int64_t smallestByteVocabulary = 1024;

[[noreturn]] void fail(std::string message)
{
    // The message becomes part of a sentence.
    while (!message.empty() && (message.back() == '.' || message.back() == '\n'))
        message.pop_back();
    throw Error(ErrorCode::Tokenizer, { .got = std::move(message) });
}

void append(void *context, const char *data, std::size_t size)
{
    static_cast<std::string *>(context)->append(data, size);
}

void *openLibrary(const char *path)
{
    // RTLD_DEEPBIND is what keeps libsentencepiece's protobuf apart from LibTorch's.
    constexpr int flags = RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND;
#ifdef GRAM_SANITIZED
    // The sanitizers' dlopen() refuses that flag for fear of two allocators. Here memory is freed
    // on the side that took it, so libc's own function may be used.
    void *libc = ::dlopen("libc.so.6", RTLD_NOW);
    using Open = void *(*)(const char *, int);
    if (const auto open = libc ? reinterpret_cast<Open>(::dlsym(libc, "dlopen")) : nullptr)
        return open(path, flags);
    return nullptr;
#else
    return ::dlopen(path, flags);
#endif
}

/// Opened on first use and never closed: the program's end would unload it anyway.
const GramSentencePieceApi &api()
{
    static const GramSentencePieceApi *const table = [] {
        std::error_code ignored;
        const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
        std::string message;
        for (const fs::path &path : { folder / "gram_sentencepiece.so",
                 folder / ".." / GRAM_LIBDIR / "gram_sentencepiece.so" }) {
            if (!fs::exists(path, ignored))
                continue;
            if (void *library = openLibrary(path.c_str())) {
                using Entry = const GramSentencePieceApi *(*)();
                if (const auto entry
                    = reinterpret_cast<Entry>(::dlsym(library, "gram_sentencepiece_api")))
                    return entry();
            }
            if (const char *error = ::dlerror())
                message = error;
        }
        fail(message.empty() ? "gram_sentencepiece.so is not beside the program" : message);
    }();
    return *table;
}

/// An evenly spread sample of at most maxTrainingBytes.
std::vector<GramText> sample(const std::vector<std::string_view> &texts)
{
    std::size_t total = 0;
    for (const std::string_view text : texts)
        total += text.size();
    std::vector<GramText> chosen;
    std::size_t taken = 0, passed = 0;
    const double share = total > maxTrainingBytes
        ? static_cast<double>(maxTrainingBytes) / static_cast<double>(total)
        : 1.0;
    for (const std::string_view text : texts) {
        if (static_cast<double>(taken) <= share * static_cast<double>(passed)) {
            chosen.push_back({ text.data(), text.size() });
            taken += text.size();
        }
        passed += text.size();
    }
    return chosen;
}

/// The end of the UTF-8 character that begins at `i`; any bytes are cut somehow.
std::size_t characterEnd(const GramText &text, std::size_t i)
{
    do
        ++i;
    while (i < text.size && (static_cast<unsigned char>(text.data[i]) & 0xc0) == 0x80);
    return i;
}

/// The texts without their rarest characters, so that `count` different ones are left, and in
/// pieces: the trainer's time grows with the square of the longest passage that is repeated.
std::vector<std::string> trainingSentences(const std::vector<GramText> &texts, std::size_t count)
{
    std::unordered_map<std::string_view, std::int64_t> frequency;
    const auto forEachCharacter = [](const GramText &text, auto &&f) {
        for (std::size_t i = 0, end = 0; i < text.size; i = end) {
            end = characterEnd(text, i);
            f(std::string_view(text.data + i, end - i));
        }
    };
    for (const GramText &text : texts)
        forEachCharacter(text, [&](std::string_view c) { ++frequency[c]; });

    std::vector<std::pair<std::int64_t, std::string_view>> byFrequency;
    for (const auto &[c, n] : frequency)
        byFrequency.emplace_back(-n, c);
    std::sort(byFrequency.begin(), byFrequency.end());
    for (std::size_t i = count; i < byFrequency.size(); ++i)
        frequency.erase(byFrequency[i].second);

    std::vector<std::string> result;
    bool visible = false;
    for (const GramText &text : texts) {
        result.emplace_back();
        forEachCharacter(text, [&](std::string_view c) {
            const std::size_t size = result.back().size();
            if (size > 1000 || (size > 200 && c == " "))
                result.emplace_back();
            if (frequency.contains(c)) {
                result.back() += c;
                visible = visible || (c.front() > ' ' && c.front() <= '~');
            }
        });
    }
    // Texts of which normalization leaves nothing, as of zero-width spaces, would make the trainer
    // end the program. Any such text has no ASCII letter.
    if (!visible && !texts.empty())
        result.emplace_back(".");
    return result;
}

} // namespace

std::string Tokenizer::train(
    const std::vector<std::string_view> &texts, std::int64_t vocabularySize, std::stop_token stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const std::vector<GramText> chosen = sample(texts);
    const bool bytes = vocabularySize >= smallestByteVocabulary;
    // Each single character takes a piece. Half of the vocabulary is left for longer ones; a
    // Chinese corpus easily has more characters than a small vocabulary has pieces. Normalization
    // changes the characters a little, so a refusal is answered by fewer.
    const std::int64_t pieces = vocabularySize - 4 - (bytes ? 256 : 0);
    std::string error;
    for (std::int64_t characters = pieces / 2; characters > 0; characters /= 2) {
        const std::vector<std::string> kept
            = trainingSentences(chosen, static_cast<std::size_t>(characters));
        std::vector<GramText> input;
        for (const std::string &text : kept)
            input.push_back({ text.data(), text.size() });
        std::string model;
        error.clear();
        const bool trained = api().train(input.data(), input.size(),
            static_cast<std::int32_t>(vocabularySize), bytes, append, &model, append, &error);
        if (stop.stop_requested())
            throw Cancelled();
        if (trained)
            return model;
        if (error.find("required_chars") == std::string::npos)
            break;
    }
    fail(error);
}

Tokenizer Tokenizer::fromMemory(std::string model)
{
    Tokenizer tokenizer;
    GramModelInfo info {};
    std::string error;
    void *processor = api().open({ model.data(), model.size() }, &info, append, &error);
    if (!processor)
        fail("not a sentencepiece model: " + error);
    tokenizer.m_processor = std::shared_ptr<const void>(
        processor, [](const void *p) { api().close(const_cast<void *>(p)); });
    tokenizer.m_files = std::make_shared<const TokenizerFiles>(TokenizerFiles { { "spiece.model", model } });
    tokenizer.m_model = std::make_shared<const std::string>(std::move(model));
    tokenizer.m_pieces = info.pieces;
    tokenizer.m_unknown = info.unknown;
    tokenizer.m_cls = info.cls;
    tokenizer.m_sep = info.sep;
    return tokenizer;
}

Tokenizer Tokenizer::fromFiles(const TokenizerFiles &files, const std::string &where)
{
    const auto model = files.find("spiece.model");
    if (model == files.end())
        throw Error(ErrorCode::Tokenizer, { .file = where, .got = "there is no spiece.model" });
    Tokenizer tokenizer = fromMemory(model->second);
    tokenizer.m_files = std::make_shared<const TokenizerFiles>(files);
    return tokenizer;
}

Tokenizer Tokenizer::fromFile(const fs::path &file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = file.string() });
    if (fs::is_directory(file, ignored)) // reading it would throw something else
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "it is a folder" });
    if (!fs::is_regular_file(file, ignored)) // a device may have no end
        throw Error(
            ErrorCode::FileUnreadable, { .file = file.string(), .got = "it is not a regular file" });
    std::ifstream stream(file, std::ios::binary);
    std::string model { std::istreambuf_iterator<char>(stream), {} };
    if (!stream.is_open() || stream.bad())
        throw Error(ErrorCode::FileUnreadable, { .file = file.string() });
    try {
        return fromMemory(std::move(model));
    } catch (const Error &) {
        // sentencepiece says no more than which line of its source refused it.
        fail(file.string() + " is not a sentencepiece model");
    }
}

std::vector<std::int32_t> Tokenizer::encode(std::string_view text, std::int64_t maxTokens) const
{
    const std::int64_t special = (m_cls >= 0 ? 1 : 0) + (m_sep >= 0 ? 1 : 0);
    const auto capacity = static_cast<std::int32_t>(maxTokens - special);
    std::vector<std::int32_t> ids(static_cast<std::size_t>(maxTokens));
    const std::int64_t first = m_cls >= 0 ? 1 : 0;
    if (m_cls >= 0)
        ids[0] = m_cls;
    std::string error;
    const std::int32_t count = api().encode(m_processor.get(), { text.data(), text.size() },
        ids.data() + first, capacity, append, &error);
    if (count < 0)
        fail(error);
    ids.resize(static_cast<std::size_t>(first + count));
    if (m_sep >= 0)
        ids.push_back(m_sep);
    if (ids.empty())
        ids.push_back(m_unknown);
    ids.shrink_to_fit();
    return ids;
}

} // namespace gram
