// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentencepiece_model.h"

#include "text/json_fields.h"

#include <cstring>

namespace gram {

namespace {

/// The fields of a protocol buffer's message, one after another.
class Message {
public:
    explicit Message(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    /// False at the end.
    bool next()
    {
        if (m_bytes.empty())
            return false;
        const std::uint64_t key = takeNumber();
        m_field = static_cast<std::int32_t>(key >> 3);
        m_number = 0;
        m_content = {};
        switch (key & 7) {
        case 0:
            m_number = takeNumber();
            return true;
        case 1:
            m_content = take(8);
            return true;
        case 2:
            m_content = take(takeNumber());
            return true;
        case 5:
            m_content = take(4);
            return true;
        default:
            damaged();
        }
    }

    std::int32_t field() const { return m_field; }
    std::string_view content() const { return m_content; }
    std::int32_t number() const { return static_cast<std::int32_t>(m_number); }
    float real() const
    {
        float value = 0;
        if (m_content.size() == sizeof value)
            std::memcpy(&value, m_content.data(), sizeof value);
        return value;
    }

private:
    [[noreturn]] static void damaged() { malformedTokenizer("it is not a sentencepiece model, or a damaged one"); }

    std::string_view take(std::uint64_t size)
    {
        if (size > m_bytes.size())
            damaged();
        const std::string_view taken = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return taken;
    }

    std::uint64_t takeNumber()
    {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1)[0]);
            number |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        damaged();
    }

    std::string_view m_bytes, m_content;
    std::int32_t m_field = 0;
    std::uint64_t m_number = 0;
};

SentencePieceModel::Piece pieceOf(std::string_view bytes)
{
    SentencePieceModel::Piece piece;
    for (Message m(bytes); m.next();) {
        if (m.field() == 1)
            piece.text = m.content();
        else if (m.field() == 2)
            piece.score = m.real();
        else if (m.field() == 3)
            piece.type = static_cast<SentencePieceModel::Type>(m.number());
    }
    return piece;
}

} // namespace

SentencePieceModel::SentencePieceModel(std::string_view serialized)
{
    for (Message m(serialized); m.next();) {
        if (m.field() == 1) {
            pieces.push_back(pieceOf(m.content()));
        } else if (m.field() == 2) {
            for (Message trainer(m.content()); trainer.next();) {
                switch (trainer.field()) {
                case 3:
                    if (trainer.number() != 1 && trainer.number() != 2)
                        unsupported("a sentencepiece model of words or characters");
                    bytePair = trainer.number() == 2;
                    break;
                case 24:
                    blankIsSuffix = trainer.number() != 0;
                    break;
                case 35:
                    byteFallback = trainer.number() != 0;
                    break;
                case 40:
                    unknown = trainer.number();
                    break;
                case 41:
                    begin = trainer.number();
                    break;
                case 42:
                    end = trainer.number();
                    break;
                case 43:
                    pad = trainer.number();
                    break;
                default:
                    break;
                }
            }
        } else if (m.field() == 3) {
            for (Message normalizer(m.content()); normalizer.next();) {
                if (normalizer.field() == 2)
                    charactersMap = normalizer.content();
                else if (normalizer.field() == 3)
                    addDummyPrefix = normalizer.number() != 0;
                else if (normalizer.field() == 4)
                    removeExtraWhitespaces = normalizer.number() != 0;
            }
        }
    }
    const auto size = static_cast<std::int32_t>(pieces.size());
    if (pieces.empty())
        malformedTokenizer("it is not a sentencepiece model: it has no pieces");
    if (unknown < 0 || unknown >= size || begin >= size || end >= size || pad >= size)
        malformedTokenizer("it is a damaged sentencepiece model: a special piece is beyond its vocabulary");
}

std::int32_t SentencePieceModel::idOf(std::string_view piece) const
{
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].text == piece)
            return static_cast<std::int32_t>(i);
    return -1;
}

} // namespace gram
