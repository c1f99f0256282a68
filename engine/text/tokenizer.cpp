// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "api/error.h"
#include "base/files.h"
#include "base/job.h"
#include "text/sentencepiece_module.h"
#include "text/tokenizer_pipeline.h"
#include "text/tokenizer_spec.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <future>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

#include <dlfcn.h>

#ifdef GRAM_SANITIZED
// In the module opened below, new is libstdc++'s and delete may be AddressSanitizer's: a mismatch
// by name only, both end in one allocator.
extern "C" const char *__asan_default_options()
{
    return "alloc_dealloc_mismatch=0";
}
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
        for (const fs::path &path :
            { folder / "gram_sentencepiece.so", folder / ".." / GRAM_LIBDIR / "gram_sentencepiece.so" }) {
            if (!fs::exists(path, ignored))
                continue;
            if (void *library = openLibrary(path.c_str())) {
                using Entry = const GramSentencePieceApi *(*)();
                if (const auto entry = reinterpret_cast<Entry>(::dlsym(library, "gram_sentencepiece_api")))
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
    const double share = total > maxTrainingBytes ? static_cast<double>(maxTrainingBytes) / static_cast<double>(total)
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

std::string Tokenizer::train(const std::vector<std::string_view> &texts, std::int64_t vocabularySize,
    std::stop_token stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const std::vector<GramText> chosen = sample(texts);
    const bool bytes = vocabularySize >= smallestByteVocabulary;
    // Each single character takes a piece. Half of the vocabulary is left for longer ones; a
    // Chinese corpus easily has more characters than a small vocabulary has pieces. Normalization
    // changes the characters a little, so a refusal is answered by fewer.
    const std::int64_t pieces = vocabularySize - 5 - (bytes ? 256 : 0);
    std::string error;
    for (std::int64_t characters = pieces / 2; characters > 0; characters /= 2) {
        const std::vector<std::string> kept = trainingSentences(chosen, static_cast<std::size_t>(characters));
        std::vector<GramText> input;
        for (const std::string &text : kept)
            input.push_back({ text.data(), text.size() });
        std::string model;
        error.clear();
        const bool trained = api().train(input.data(), input.size(), static_cast<std::int32_t>(vocabularySize), bytes,
            append, &model, append, &error);
        if (stop.stop_requested())
            throw Cancelled();
        if (trained)
            return model;
        if (error.find("required_chars") == std::string::npos)
            break;
    }
    fail(error);
}

Tokenizer Tokenizer::fromMemory(const std::string &model)
{
    return fromFiles(sentencePieceFiles(model), {});
}

Tokenizer Tokenizer::fromFile(const fs::path &file)
{
    const std::string model = fileContent(file);
    try {
        return fromMemory(model);
    } catch (const Error &e) {
        throw Error(ErrorCode::Tokenizer, { .file = file.string(), .got = e.facts().got });
    }
}

Tokenizer Tokenizer::fromFiles(TokenizerFiles files, const std::string &where)
{
    Tokenizer tokenizer;
    try {
        tokenizer.m_pipeline = std::make_shared<const TokenizerPipeline>(tokenizerSpec(files));
    } catch (const Error &e) {
        throw Error(ErrorCode::Tokenizer, { .file = where, .got = e.facts().got });
    }
    tokenizer.m_files = std::make_shared<const TokenizerFiles>(std::move(files));
    return tokenizer;
}

std::vector<std::int32_t> Tokenizer::encode(std::string_view text, std::int64_t maxTokens) const
{
    const auto &prefix = m_pipeline->prefix(), &suffix = m_pipeline->suffix();
    std::vector<std::int32_t> ids = prefix;
    m_pipeline->encode(text, ids);
    const auto room = static_cast<std::size_t>(maxTokens);
    ids.resize(std::min(ids.size(), room - std::min(room, suffix.size())));
    ids.insert(ids.end(), suffix.begin(), suffix.end());
    if (ids.empty())
        ids.push_back(std::max({ 0, m_pipeline->idOf("[UNK]"), m_pipeline->idOf("<unk>") }));
    return ids;
}

std::vector<std::int32_t> Tokenizer::encodePlain(std::string_view text) const
{
    std::vector<std::int32_t> ids;
    m_pipeline->encode(text, ids);
    return ids;
}

std::vector<std::vector<std::int32_t>> Tokenizer::encodeAll(const std::vector<std::string_view> &texts,
    std::int64_t maxTokens, std::int64_t threads, const std::function<void(std::int64_t)> &onDone) const
{
    constexpr std::size_t share = 256; // texts taken at a time
    std::vector<std::vector<std::int32_t>> ids(texts.size());
    std::atomic<std::size_t> next { 0 };
    std::atomic<bool> stop { false };
    const auto work = [&](const auto &afterShare) {
        for (std::size_t begin; !stop && (begin = next.fetch_add(share)) < texts.size();) {
            const std::size_t end = std::min(begin + share, texts.size());
            for (std::size_t i = begin; i < end; ++i)
                ids[i] = encode(texts[i], maxTokens);
            afterShare(end);
        }
    };
    const std::int64_t wanted = threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
    const auto most = static_cast<std::int64_t>((texts.size() + share - 1) / share);
    std::vector<std::future<void>> others;
    for (std::int64_t t = 1; t < std::min(wanted, most); ++t)
        others.push_back(std::async(std::launch::async, [&] { work([](std::size_t) {}); }));
    std::exception_ptr failure;
    try {
        work([&onDone](std::size_t end) { onDone(static_cast<std::int64_t>(end)); });
    } catch (...) {
        failure = std::current_exception();
        stop = true;
    }
    for (std::future<void> &other : others) {
        try {
            other.get();
        } catch (...) {
            if (!failure)
                failure = std::current_exception();
        }
    }
    if (failure)
        std::rethrow_exception(failure);
    return ids;
}

std::int64_t Tokenizer::vocabularySize() const
{
    return m_pipeline->size();
}

std::int32_t Tokenizer::idOf(std::string_view token) const
{
    return m_pipeline->idOf(token);
}

std::string_view Tokenizer::kind() const
{
    return m_pipeline->kind();
}

} // namespace gram
