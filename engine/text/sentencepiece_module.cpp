// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece_module.h"

#include <sentencepiece_trainer.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

namespace sp = sentencepiece;

void tell(GramReceiver receiver, void *context, std::string_view what)
{
    receiver(context, what.data(), what.size());
}

/// Calls f, which returns a Status, and turns whatever goes wrong into a message.
template<typename F>
bool guarded(GramReceiver error, void *context, F &&f)
{
    try {
        const sp::util::Status status = f();
        if (status.ok())
            return true;
        tell(error, context, status.message());
    } catch (const std::exception &e) {
        tell(error, context, e.what());
    } catch (...) {
        tell(error, context, "unknown failure");
    }
    return false;
}

class TextIterator : public sp::SentenceIterator {
public:
    TextIterator(const GramText *texts, std::size_t count)
        : m_next(texts)
        , m_end(texts + count)
    {
        Next();
    }

    bool done() const override { return m_done; }
    void Next() override
    {
        m_done = m_next == m_end;
        if (!m_done) {
            m_value.assign(m_next->data, m_next->size);
            ++m_next;
        }
    }
    const std::string &value() const override { return m_value; }
    sp::util::Status status() const override { return {}; }

private:
    const GramText *m_next;
    const GramText *m_end;
    bool m_done = false;
    std::string m_value;
};

bool train(const GramText *texts, std::size_t count, std::int32_t vocabularySize, bool byteFallback, GramReceiver model,
    void *modelContext, GramReceiver error, void *errorContext)
{
    return guarded(error, errorContext, [&] {
        const std::unordered_map<std::string, std::string> options {
            { "minloglevel", "3" }, { "model_type", "unigram" }, { "vocab_size", std::to_string(vocabularySize) },
            { "hard_vocab_limit", "false" }, { "character_coverage", "1.0" }, // rare characters are already left out
            { "byte_fallback", byteFallback ? "true" : "false" }, { "normalization_rule_name", "nmt_nfkc_cf" },
            { "num_threads", "1" }, // sums of floats depend on how the work is shared out
            { "max_sentence_length", "10000" }, { "pad_id", "0" }, { "unk_id", "1" }, { "bos_id", "2" },
            { "eos_id", "3" }, { "pad_piece", "[PAD]" }, { "unk_piece", "[UNK]" }, { "bos_piece", "[CLS]" },
            { "eos_piece", "[SEP]" }, { "control_symbols", "[MASK]" }, // the next id
        };
        TextIterator iterator(texts, count);
        std::string serialized;
        const sp::util::Status status = sp::SentencePieceTrainer::Train(options, &iterator, &serialized);
        if (status.ok())
            tell(model, modelContext, serialized);
        return status;
    });
}

} // namespace

extern "C" __attribute__((visibility("default"))) const GramSentencePieceApi *gram_sentencepiece_api()
{
    static const GramSentencePieceApi api { train };
    return &api;
}
