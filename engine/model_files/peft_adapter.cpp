// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/peft_adapter.h"

#include "api/error.h"
#include "base/files.h"
#include "base/json_object.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char *configName = "adapter_config.json";
constexpr std::array weightNames { "adapter_model.safetensors", "adapter_model.bin" };

/// What PEFT and transformers put before a module's name.
constexpr std::string_view wrapping = "base_model.model.";

std::string textOf(const Json &object, const char *key)
{
    const auto field = object.find(key);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

bool isTrue(const Json &object, const char *key)
{
    const auto field = object.find(key);
    return field != object.end() && field->is_boolean() && field->get<bool>();
}

/// What of an adapter's method is another one than A and B beside weights that stay; or empty.
std::string otherMethod(const Json &json)
{
    const std::string type = textOf(json, "peft_type");
    if (type != "LORA")
        return type.empty() ? "an adapter that does not say its peft_type" : "an adapter of the kind " + type;
    for (const auto &[key, name] :
        { std::pair("use_dora", "DoRA"), { "use_qalora", "QA-LoRA" }, { "lora_bias", "LoRA with biases" } })
        if (isTrue(json, key))
            return "an adapter with " + std::string(name) + " (" + key + ")";
    for (const char *key : { "layer_replication", "target_parameters", "trainable_token_indices",
             "alora_invocation_tokens", "arrow_config", "kasa_config", "use_bdlora" })
        if (const auto other = json.find(key);
            other != json.end() && !other->is_null() && !other->empty() && *other != Json(false))
            return "an adapter with " + std::string(key);
    // These take their beginning out of the base's weights.
    const std::string init = textOf(json, "init_lora_weights");
    if (!init.empty() && init != "gaussian" && init != "orthogonal" && init != "eva")
        return "an adapter with init_lora_weights \"" + init + "\"";
    return {};
}

constexpr const char *mergeInPython
    = "merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with "
      "save_pretrained() and open it.";

/// As PEFT asks, by Python's regular expressions; none where the pattern is none, or has so many ways to be tried that it
/// would take for ever. (std::regex ends the program at what is nested deep.)
std::optional<bool> matches(const std::string &module, const std::string &pattern)
{
    constexpr int steps = 1000; // of ICU's, some thousand tries each
    UErrorCode status = U_ZERO_ERROR;
    const auto subject = icu::UnicodeString::fromUTF8(module);
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8("(.*\\.)?(" + pattern + ")"), subject, 0, status);
    matcher.setTimeLimit(steps, status);
    const bool found = matcher.matches(status);
    return U_SUCCESS(status) ? std::optional(found) : std::nullopt;
}

bool isFloating(const TensorView &view)
{
    return view.type == TensorType::F32 || view.type == TensorType::F64 || view.type == TensorType::F16
        || view.type == TensorType::BF16;
}

} // namespace

bool isPeftAdapter(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_regular_file(folder / configName, ignored) && !hasWholeWeights(folder);
}

PeftAdapter PeftAdapter::read(const fs::path &folder)
{
    const fs::path file = folder / configName;
    const Json json = jsonObject(fileContent(file), file.string());
    PeftAdapter adapter;
    adapter.folder = folder;
    adapter.base = textOf(json, "base_model_name_or_path");
    if (const std::string other = otherMethod(json); !other.empty())
        throw Error(ErrorCode::UnsupportedModel,
            { .file = folder.string(),
                .expected = std::string("Only LoRA's A and B are merged here: ") + mergeInPython,
                .got = other });
    const auto alpha = json.find("lora_alpha");
    if (alpha == json.end() || !alpha->is_number())
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "it has no number lora_alpha" });
    adapter.alpha = alpha->get<double>();
    if (const auto pattern = json.find("alpha_pattern"); pattern != json.end() && pattern->is_object())
        for (const auto &[key, value] : pattern->items()) {
            if (!value.is_number())
                throw Error(ErrorCode::MalformedFile,
                    { .file = file.string(), .got = "alpha_pattern has no number for " + key });
            adapter.alphaPattern.emplace_back(key, value.get<double>());
        }
    adapter.byRoot = isTrue(json, "use_rslora");
    return adapter;
}

fs::path PeftAdapter::baseFolder() const
{
    if (base.empty())
        return {};
    const fs::path named(base);
    std::error_code ignored;
    const fs::path own = fs::weakly_canonical(folder, ignored);
    for (const fs::path &candidate :
        { own / named, own.parent_path() / named, own.parent_path() / named.filename(), named })
        if (fs::exists(candidate, ignored) && fs::weakly_canonical(candidate, ignored) != own)
            return candidate;
    return {};
}

TensorFiles adapterFiles(const PeftAdapter &adapter)
{
    std::error_code ignored;
    for (const char *name : weightNames)
        if (fs::exists(adapter.folder / name, ignored))
            return TensorFiles::open(adapter.folder / name);
    throw Error(ErrorCode::FileNotFound,
        { .file = (adapter.folder / weightNames[0]).string(),
            .expected = "adapter_model.safetensors or adapter_model.bin" });
}

AdapterMatch matchAdapter(const EncoderConfig &config, const PeftAdapter &adapter, const TensorFiles &files)
{
    const std::vector<NamedShape> names = tensorNames(config);
    const auto fail = [&adapter](const std::string &what) {
        throw Error(ErrorCode::TensorMismatch, { .file = adapter.folder.string(), .got = what });
    };
    // A module may stand within another model's: "bert.encoder.layer.0...".
    const auto tensorOf = [&names](const std::string &name) {
        const auto found = std::find_if(names.begin(), names.end(),
            [&name](const NamedShape &n) { return name == n.name || name.ends_with('.' + n.name); });
        return found == names.end() ? std::optional<std::size_t>() : static_cast<std::size_t>(found - names.begin());
    };
    const auto alphaOf = [&](const std::string &module) {
        for (const auto &[pattern, alpha] : adapter.alphaPattern) {
            const std::optional<bool> matched = matches(module, pattern);
            if (!matched)
                fail(
                    "the alpha_pattern \"" + pattern.substr(0, 80) + "\" of its adapter_config.json is not understood");
            if (*matched)
                return alpha;
        }
        return adapter.alpha;
    };
    constexpr std::string_view endA = ".lora_A.weight", endB = ".lora_B.weight";
    AdapterMatch match;
    for (const auto &[key, view] : files.tensors()) {
        if (notFiniteIn(view) > 0)
            throw Error(ErrorCode::MalformedFile,
                { .file = adapter.folder.string(),
                    .got = "the tensor " + key + " has values that are NaN or infinite" });
        const std::string name = key.starts_with(wrapping) ? key.substr(wrapping.size()) : key;
        if (name.ends_with(endB))
            continue; // with its A
        if (!name.ends_with(endA)) {
            if (name.find(".lora_") != std::string::npos)
                fail("the tensor " + key + " is of an adapter of another kind");
            if (const auto tensor = tensorOf(name); tensor && isFloating(view)) {
                if (view.shape != names[*tensor].shape)
                    fail("of another shape: " + key);
                match.replaced.emplace_back(*tensor, view);
            } else {
                match.unused.push_back(key);
            }
            continue;
        }
        const std::string module = name.substr(0, name.size() - endA.size());
        const auto tensor = tensorOf(module + ".weight");
        if (!tensor) {
            match.unused.push_back(key);
            continue;
        }
        const auto b = files.tensors().find(key.substr(0, key.size() - endA.size()) + std::string(endB));
        const std::vector<std::int64_t> &shape = names[*tensor].shape;
        if (b == files.tensors().end())
            fail("missing: " + module + std::string(endB));
        if (view.shape.size() != 2 || shape.size() != 2 || view.shape[0] == 0 || view.shape[1] != shape[1]
            || b->second.shape != std::vector { shape[0], view.shape[0] } || !isFloating(view)
            || !isFloating(b->second))
            fail("of another shape or type: " + key);
        const auto rank = static_cast<double>(view.shape[0]);
        match.updates.push_back(
            { *tensor, view, b->second, alphaOf(module) / (adapter.byRoot ? std::sqrt(rank) : rank) });
    }
    if (match.updates.empty())
        fail(match.unused.empty()
                ? "it has no adapter"
                : "none of its adapters is of a module of this encoder; it has " + match.unused.front());
    return match;
}

std::string peftConfig(const std::string &base, std::int64_t rank, double alpha,
    const std::vector<std::string> &modules)
{
    const bool whole = alpha == std::floor(alpha);
    const Json json { { "peft_type", "LORA" }, { "task_type", "FEATURE_EXTRACTION" },
        { "base_model_name_or_path", base }, { "auto_mapping", nullptr }, { "inference_mode", true }, { "r", rank },
        { "lora_alpha", whole ? Json(static_cast<std::int64_t>(alpha)) : Json(alpha) }, { "lora_dropout", 0.0 },
        { "target_modules", modules }, { "bias", "none" }, { "fan_in_fan_out", false }, { "init_lora_weights", true },
        { "modules_to_save", nullptr }, { "layers_to_transform", nullptr }, { "layers_pattern", nullptr },
        { "rank_pattern", Json::object() }, { "alpha_pattern", Json::object() }, { "use_rslora", false },
        { "use_dora", false }, { "revision", nullptr } };
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace gram
