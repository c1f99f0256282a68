// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_json.h"

#include "api/cf_traits.h"
#include "api/error.h"
#include "api/lora.h"
#include "base/files.h"
#include "base/json_depth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <numeric>
#include <type_traits>
#include <vector>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

template<typename Number>
std::string text(Number number)
{
    char buffer[64];
    return { buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr };
}

/// Of a key or a value in a message.
std::string shortened(std::string text)
{
    constexpr std::size_t shown = 80;
    if (text.size() > shown) {
        text.resize(shown);
        text += " ...";
    }
    return text;
}

[[noreturn]] void invalid(std::string_view key, const std::string &expected, std::string got)
{
    got = shortened(std::move(got));
    throw Error(ErrorCode::InvalidSetting, { .field = std::string(key), .expected = expected, .got = std::move(got) });
}

template<typename Number>
std::string range(Number min, Number max)
{
    const std::string kind = std::is_integral_v<Number> ? "a whole number" : "a number";
    return kind + " from " + text(min) + " to " + text(max);
}

template<typename Number>
void checkRange(std::string_view key, Number value, Number min, Number max)
{
    // Written so that NaN fails it.
    if (!(value >= min && value <= max))
        invalid(key, range(min, max), text(value));
}

template<typename E>
std::string namesOf()
{
    std::string list;
    for (const std::string_view name : EnumNames<E>::value)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return "one of " + list;
}

template<typename E>
void fromName(std::string_view key, const std::string &name, E &member)
{
    const auto &names = EnumNames<E>::value;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        invalid(key, namesOf<E>(), '"' + name + '"');
    member = static_cast<E>(found - names.begin());
}

/// Fields to and from JSON values.
struct ToJson {
    Json &object;

    template<typename T, typename... Range>
    void operator()(const char *key, const T &member, Range...)
    {
        if constexpr (std::is_enum_v<T>)
            object[key] = nameOf(member);
        else
            object[key] = member;
    }
};

struct FromJson {
    const Json &object;

    template<typename T, typename... Range>
    void operator()(const char *key, T &member, Range... limits)
    {
        const auto found = object.find(key);
        if (found != object.end())
            read(key, *found, member, limits...);
    }

    static std::string shown(const Json &value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

    static void read(const char *key, const Json &value, bool &member)
    {
        if (!value.is_boolean())
            invalid(key, "true or false", shown(value));
        member = value.get<bool>();
    }

    static void read(const char *key, const Json &value, std::string &member)
    {
        if (!value.is_string())
            invalid(key, "a text", shown(value));
        member = value.get<std::string>();
    }

    static void read(const char *key, const Json &value, std::int64_t &member, std::int64_t min, std::int64_t max)
    {
        // Numbers beyond int64 would wrap in get().
        const bool fits = value.is_number_integer()
            && (!value.is_number_unsigned()
                || value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
        if (!fits)
            invalid(key, range(min, max), shown(value));
        member = value.get<std::int64_t>();
        checkRange(key, member, min, max);
    }

    static void read(const char *key, const Json &value, double &member, double min, double max)
    {
        if (!value.is_number())
            invalid(key, range(min, max), shown(value));
        member = value.get<double>();
        checkRange(key, member, min, max);
    }

    template<typename E>
    requires std::is_enum_v<E>
    static void read(const char *key, const Json &value, E &member)
    {
        if (!value.is_string())
            invalid(key, namesOf<E>(), shown(value));
        fromName(key, value.get<std::string>(), member);
    }
};

/// One field from text.
struct FromText {
    const std::string &key;
    const std::string &value;
    bool found = false;

    template<typename T, typename... Range>
    void operator()(const char *name, T &member, Range... limits)
    {
        if (key != name)
            return;
        found = true;
        read(member, limits...);
    }

    void read(bool &member)
    {
        if (value != "true" && value != "false")
            invalid(key, "true or false", '"' + value + '"');
        member = value == "true";
    }

    void read(std::string &member) { member = value; }

    template<typename Number>
    void read(Number &member, Number min, Number max)
    {
        Number number = 0;
        const char *end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, number);
        if (error != std::errc() || stop != end)
            invalid(key, range(min, max), '"' + value + '"');
        checkRange(key, number, min, max);
        member = number;
    }

    template<typename E>
    requires std::is_enum_v<E>
    void read(E &member) { fromName(key, value, member); }
};

struct CheckRanges {
    template<typename T>
    void operator()(const char *, const T &)
    {
    }

    template<typename Number>
    void operator()(const char *key, const Number &value, Number min, Number max)
    {
        checkRange(key, value, min, max);
    }
};

std::vector<std::string> allKeys()
{
    std::vector<std::string> keys;
    RunConfig config;
    forEachField(config, [&keys](const char *key, auto &&...) { keys.emplace_back(key); });
    return keys;
}

/// Levenshtein's distance.
std::size_t editDistance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t { 0 });
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, replaced });
        }
    }
    return row.back();
}

[[noreturn]] void unknown(const std::string &key, const std::string &file = {})
{
    std::string nearest;
    const std::string shown = shortened(key); // a distance to megabytes would take long
    // A name that shares less than half of its letters is no help.
    std::size_t best = std::max<std::size_t>(2, shown.size() / 2) + 1;
    for (const std::string &candidate : allKeys()) {
        const std::size_t distance = editDistance(shown, candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    throw Error(ErrorCode::UnknownSetting, { .file = file, .field = shown, .expected = nearest });
}

} // namespace

std::string toJson(const RunConfig &config)
{
    Json object = Json::object();
    forEachField(config, ToJson { object });
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

RunConfig configFromJson(const std::string &json, const std::string &fileName, const RunConfig &defaults)
{
    Json object;
    if (isTooDeep(json))
        throw Error(ErrorCode::MalformedLine,
            { .file = fileName,
                .field = "configuration",
                .expected = "JSON",
                .got = "more than " + std::to_string(deepestJson) + " levels" });
    try {
        object = Json::parse(json);
    } catch (const Json::exception &e) { // a parse_error, or out_of_range for 1e999
        const auto *at = dynamic_cast<const Json::parse_error *>(&e);
        const std::size_t byte = std::min(at ? at->byte : 0, json.size());
        const auto end = json.begin() + static_cast<std::ptrdiff_t>(byte);
        std::string message = e.what();
        // "[json.exception.parse_error.101] parse error at ...: what" or
        // "[json.exception.out_of_range.406] what": only the end is of use.
        const std::string_view before = at ? ": " : "] ";
        if (const auto found = message.find(before); found != std::string::npos)
            message.erase(0, found + before.size());
        message = shortened(std::move(message));
        throw Error(ErrorCode::MalformedLine,
            { .file = fileName,
                .line = at ? 1 + std::count(json.begin(), end, '\n') : 0,
                .field = "configuration",
                .expected = "JSON",
                .got = message });
    }
    if (!object.is_object()) {
        throw Error(ErrorCode::MalformedLine,
            { .file = fileName,
                .line = 1,
                .field = "configuration",
                .expected = "a JSON object",
                .got = FromJson::shown(object).substr(0, 60) });
    }

    const std::vector<std::string> keys = allKeys();
    for (const auto &[key, value] : object.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            unknown(key, fileName);
    }
    RunConfig config = defaults;
    try {
        forEachField(config, FromJson { object });
    } catch (const Error &e) {
        Error::Facts facts = e.facts();
        facts.file = fileName;
        throw Error(e.code(), facts);
    }
    return config;
}

RunConfig readConfig(const std::filesystem::path &file, const RunConfig &defaults)
{
    return configFromJson(fileContent(file), file.string(), defaults);
}

void setField(RunConfig &config, const std::string &key, const std::string &value)
{
    FromText reader { key, value };
    forEachField(config, reader);
    if (!reader.found)
        unknown(key);
}

CfModule cfFor(const RunConfig &config, TaskKind kind)
{
    const CfTraits &traits = traitsOf(config.cf, kind);
    if (traits.task != kind) {
        const std::vector<CfModule> fit = cfModulesFor(kind);
        std::string names = "auto";
        for (const CfModule module : fit)
            names += (module == fit.back() ? " or " : ", ") + std::string(nameOf(module));
        invalid("cf", names + (kind == TaskKind::News ? " for news" : " for knowledge tracing"),
            std::string(nameOf(config.cf)));
    }
    return traits.module;
}

void validate(const RunConfig &config)
{
    forEachField(config, CheckRanges {});

    if (config.data.empty() && config.demo != "news" && config.demo != "kt")
        invalid("demo", "news or kt", '"' + config.demo + '"');
    if (config.data.empty())
        cfFor(config, config.demo == "news" ? TaskKind::News : TaskKind::Kt);
    if (!config.useTitle && !config.useAbstract)
        invalid("use_abstract", "true where use_title is false: an item needs a text", "false");
    if (config.model == "random" && config.hidden % config.heads != 0)
        invalid("heads", "a divisor of hidden (" + text(config.hidden) + ")", text(config.heads));
    if (config.patience > 0 && config.evalEvery < 0)
        invalid("patience", "0 where eval_every is -1: without evaluations nothing can be watched",
            text(config.patience));

    const LoraTargets targets = loraTargets(config.loraTargets);
    if (!targets.unknown.empty())
        invalid("lora_targets", namesOf<LoraTarget>() + ", or several with commas between them",
            '"' + targets.unknown + '"');
    if (config.loraRank > 0 && !targets.any())
        invalid("lora_targets", namesOf<LoraTarget>() + ", or several, where lora_rank is above 0", "\"\"");

    if ((config.cePrecision == CePrecision::Tf32 || config.cePrecision == CePrecision::Bf16)
        && config.dtype == Dtype::Float64)
        invalid("ce_precision", "full where dtype is float64", std::string(nameOf(config.cePrecision)));
    const std::string &device = config.device;
    const bool cuda = device == "cuda"
        || (device.starts_with("cuda:") && device.size() > 5
            && device.find_first_not_of("0123456789", 5) == std::string::npos);
    if (device != "cpu" && !cuda)
        invalid("device", "cpu, cuda or cuda: and a number", '"' + device + '"');
}

} // namespace gram
