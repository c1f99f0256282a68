// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "base/file_kind.h"
#include "base/json_depth.h"

#include <nlohmann/json.hpp>

#include <string>

namespace gram {

/// The JSON object in `text`, in the order it is written; `file` names it in the Error
/// (MalformedFile) for anything else.
inline nlohmann::ordered_json jsonObject(const std::string &text, const std::string &file)
{
    using Json = nlohmann::ordered_json;
    if (isTooDeep(text))
        throw Error(ErrorCode::MalformedFile,
            { .file = file, .got = "it is nested more than " + std::to_string(deepestJson) + " levels deep" });
    Json object;
    try {
        object = Json::parse(text);
    } catch (const Json::parse_error &e) {
        const std::string kind = foreignKind(text);
        throw Error(ErrorCode::MalformedFile,
            { .file = file,
                .got = kind.empty() ? "it is not JSON from byte " + std::to_string(e.byte) + " on" : kind });
    } catch (const Json::exception &) {
        throw Error(ErrorCode::MalformedFile, { .file = file, .got = "a number in it is out of range" });
    }
    if (!object.is_object())
        throw Error(ErrorCode::MalformedFile, { .file = file, .got = "it is not a JSON object" });
    return object;
}

} // namespace gram
