// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace gram {

/// What went wrong, so that the program can say it in the user's language.
enum class ErrorCode {
    FileNotFound, ///< `file` does not exist
    FileUnreadable, ///< `file` exists but cannot be opened or read
    FileUnwritable, ///< `file` cannot be written (permissions, full disk)
    MalformedLine, ///< `file`, `line`, `field`: expected/got
    TooManyMalformed, ///< as MalformedLine (the first one), `got` = how many of how many lines
    MissingColumn, ///< `file`: the header has no column `field`; `got` = the header
    EmptyDataset, ///< nothing left to train on; `expected` says what was needed
    InvalidSetting, ///< setting `field` is `got`, `expected` says what it may be
    UnknownSetting, ///< there is no setting `field`; `expected` = the nearest name
    Tokenizer, ///< a tokenizer cannot be used; `file` = where it is from, `got` = why
    MalformedFile, ///< `file` is damaged or of another kind; `got` = what is wrong with it
    UnsupportedModel, ///< `file`: a model that cannot be used; `got` = what, `expected` = what can
    TensorMismatch, ///< `file`: the weights do not fit config.json; `got` lists them by name
    OutOfMemory, ///< an allocation failed; `expected` suggests a smaller setting
    NotFinite, ///< the loss became NaN or infinite at step `line`; or the tensor `field` did after it
    DeviceFailed, ///< the device `field` stopped working: `got` = what it said
    Unsupported, ///< this build or machine cannot do `field` (a device, a dtype)
    Internal ///< a bug or an unexpected failure of a library; `got` = its message
};

/// The one exception type the engine throws. what() is a plain English sentence;
/// the facts are there for a translated one.
class Error : public std::runtime_error {
public:
    struct Facts {
        std::string file = {};
        std::int64_t line = 0; ///< 1-based, 0 = does not apply
        std::string field = {};
        std::string expected = {};
        std::string got = {};
    };

    explicit Error(ErrorCode code)
        : Error(code, Facts())
    {
    }

    Error(ErrorCode code, Facts facts)
        : std::runtime_error(sentence(code, facts))
        , m_code(code)
        , m_facts(std::move(facts))
    {
    }

    ErrorCode code() const noexcept { return m_code; }
    const Facts &facts() const noexcept { return m_facts; }

private:
    static std::string sentence(ErrorCode code, const Facts &f)
    {
        const std::string where = f.line > 0 ? f.file + ", line " + std::to_string(f.line) : f.file;
        const std::string in = f.file.empty() ? "" : f.file + ": "; // where a file need not be
        switch (code) {
        case ErrorCode::FileNotFound:
            return "There is no file or folder " + f.file + ".";
        case ErrorCode::FileUnreadable:
            return "Cannot read " + f.file + (f.got.empty() ? "." : ": " + f.got + ".");
        case ErrorCode::FileUnwritable:
            return "Cannot write " + f.file + (f.got.empty() ? "." : ": " + f.got + ".");
        case ErrorCode::MalformedLine:
            return where + ", " + f.field + ": expected " + f.expected + ", got \"" + f.got + "\".";
        case ErrorCode::TooManyMalformed:
            return "Too many malformed lines (" + f.got + "). The first: " + where + ", " + f.field + ": expected "
                + f.expected + ".";
        case ErrorCode::MissingColumn:
            return f.file + " has no column \"" + f.field + "\". Its header is: " + f.got + ".";
        case ErrorCode::EmptyDataset:
            return "There is nothing to train on in " + f.file + ": " + f.expected + ".";
        case ErrorCode::InvalidSetting:
            return in + "The setting " + f.field + " is " + f.got + "; it must be " + f.expected + ".";
        case ErrorCode::UnknownSetting:
            return in + "There is no setting \"" + f.field + "\"."
                + (f.expected.empty() ? "" : " Did you mean \"" + f.expected + "\"?");
        case ErrorCode::Tokenizer:
            return "The tokenizer failed: " + in + f.got + ".";
        case ErrorCode::MalformedFile:
            return f.file + " is damaged or of another kind: " + f.got + ".";
        case ErrorCode::UnsupportedModel:
            return f.file + ": " + f.got + " cannot be used. " + f.expected;
        case ErrorCode::TensorMismatch:
            return "The weights in " + f.file + " do not fit its config.json: " + f.got + ".";
        case ErrorCode::OutOfMemory:
            return "There is not enough memory: " + f.got + ". " + f.expected;
        case ErrorCode::NotFinite:
            if (!f.field.empty())
                return "The training state has numbers that are not finite after step " + std::to_string(f.line)
                    + ", in " + f.field
                    + ". It was not saved; the checkpoint before it is still there. A smaller learning rate usually "
                      "helps.";
            return "The loss is not a finite number at step " + std::to_string(f.line)
                + ". A smaller learning rate usually helps.";
        case ErrorCode::DeviceFailed:
            return "The device " + f.field + " failed: " + f.got
                + ". The run is kept up to its last checkpoint: start the program anew and continue it.";
        case ErrorCode::Unsupported:
            return "Not available here: " + f.field + ". " + f.expected;
        case ErrorCode::Internal:
            break;
        }
        return "Unexpected failure: " + f.got;
    }

    ErrorCode m_code;
    Facts m_facts;
};

} // namespace gram
