// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/model_folder.h"

#include "api/error.h"
#include "base/files.h"
#include "base/json_object.h"

#include <algorithm>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char *bundledName = "wordnet-mini";

std::string textOf(const Json &object, const char *key)
{
    const auto field = object.find(key);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

/// Names inside a model's folder come from its own files: they must not lead out of it.
fs::path inside(const fs::path &folder, const std::string &name, const fs::path &file)
{
    const fs::path relative(name);
    for (const fs::path &part : relative)
        if (part == "..")
            throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "the path " + name + " leads out of the folder" });
    if (relative.is_absolute())
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "the path " + name + " leads out of the folder" });
    return relative.empty() ? folder : folder / relative;
}

/// A whole number at `key`, or 0.
std::int64_t limitOf(const fs::path &file, const char *key)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return 0;
    const Json json = jsonObject(fileContent(file), file.string());
    const auto field = json.find(key);
    if (field == json.end() || !field->is_number())
        return 0;
    const double value = field->get<double>(); // "no limit" is written as 1e30
    return value >= 1 && value < 1e6 ? static_cast<std::int64_t>(value) : 0;
}

std::optional<Pooling> poolingOf(const fs::path &file, std::string &unsupported)
{
    const Json json = jsonObject(fileContent(file), file.string());
    std::vector<std::string> modes;
    if (const auto mode = json.find("pooling_mode"); mode != json.end() && mode->is_string()) {
        modes.push_back(mode->get<std::string>());
    } else {
        for (const auto &[key, value] : json.items())
            if (key.starts_with("pooling_mode_") && value.is_boolean() && value.get<bool>())
                modes.push_back(key.substr(std::string_view("pooling_mode_").size()));
    }
    if (modes == std::vector<std::string> { "mean_tokens" } || modes == std::vector<std::string> { "mean" })
        return Pooling::Mean;
    if (modes == std::vector<std::string> { "cls_token" } || modes == std::vector<std::string> { "cls" })
        return Pooling::Cls;
    unsupported += (unsupported.empty() ? "" : ", ") + std::string("Pooling");
    for (const std::string &mode : modes)
        unsupported += ' ' + mode;
    return std::nullopt;
}

void readModules(const fs::path &file, ModelFolder &model)
{
    // jsonObject() takes objects only; this file is an array.
    const Json modules = jsonObject("{\"modules\":" + fileContent(file) + '}', file.string())["modules"];
    if (!modules.is_array() || modules.empty())
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "it is not a list of modules" });
    for (const Json &module : modules) {
        if (!module.is_object())
            throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "it is not a list of modules" });
        const std::string type = textOf(module, "type");
        const fs::path folder = inside(model.path, textOf(module, "path"), file);
        const std::string kind = type.substr(type.rfind('.') + 1);
        if (kind == "Transformer")
            model.weights = folder;
        else if (kind == "Pooling")
            model.pooling = poolingOf(folder / "config.json", model.unsupportedModules);
        else if (kind == "Normalize")
            model.normalize = true;
        else
            model.unsupportedModules += (model.unsupportedModules.empty() ? "" : ", ") + (kind.empty() ? "?" : kind);
    }
    model.maxTokens = limitOf(model.weights / "sentence_bert_config.json", "max_seq_length");
}

} // namespace

bool ModelFolder::is(const fs::path &folder)
{
    std::error_code ignored;
    if (fs::is_regular_file(folder / "modules.json", ignored))
        return true;
    if (!fs::is_regular_file(folder / "config.json", ignored))
        return false;
    try {
        return jsonObject(fileContent(folder / "config.json"), {}).contains("model_type");
    } catch (const Error &) {
        return false;
    }
}

std::shared_ptr<const ModelFolder> ModelFolder::open(const fs::path &asked)
{
    std::error_code ignored;
    if (!fs::exists(asked, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = asked.string() });
    auto model = std::make_shared<ModelFolder>();
    // One of the folder's files was named.
    model->path = fs::is_directory(asked, ignored) ? asked.lexically_normal() : asked.lexically_normal().parent_path();
    if (model->path.empty())
        model->path = ".";
    model->weights = model->path;
    const fs::path modules = model->path / "modules.json";
    if (fs::exists(modules, ignored))
        readModules(modules, *model);
    const fs::path config = model->weights / "config.json";
    if (!fs::exists(config, ignored))
        throw Error(ErrorCode::MalformedFile,
                    { .file = model->path.string(), .got = "it has no config.json, as the folder of a Hugging Face model has" });
    model->configJson = fileContent(config);
    model->config = encoderConfigFromJson(model->configJson, config.string());
    model->tokenizer = readTokenizerFiles(model->weights);
    if (model->tokenizer.empty() && model->weights != model->path)
        model->tokenizer = readTokenizerFiles(model->path);
    const std::int64_t tokenizerLimit = limitOf(model->weights / "tokenizer_config.json", "model_max_length");
    const std::int64_t own = model->maxTokens;
    model->maxTokens = model->config.maxTokens();
    for (const std::int64_t limit : { own, tokenizerLimit })
        if (limit > 0)
            model->maxTokens = std::min(model->maxTokens, limit);
    const fs::path canonical = fs::weakly_canonical(model->path, ignored);
    model->name = canonical.filename().string();
    return model;
}

std::shared_ptr<const ModelFolder> ModelFolder::openFor(const RunConfig &config)
{
    if (config.model == "random")
        return nullptr;
    return open(config.model == "bundled" ? bundled() : fs::path(config.model));
}

fs::path ModelFolder::bundled()
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const fs::path &folder : { program / "models", program / ".." / GRAM_DATADIR / "models" })
        if (fs::exists(folder / bundledName, ignored))
            return (folder / bundledName).lexically_normal();
    throw Error(ErrorCode::FileNotFound, { .file = (program / ".." / GRAM_DATADIR / "models" / bundledName).lexically_normal().string() });
}

Pooling poolingFor(const RunConfig &config, const ModelFolder *model)
{
    if (config.pooling != Pooling::Model)
        return config.pooling;
    if (model && !model->unsupportedModules.empty()) {
        throw Error(ErrorCode::UnsupportedModel,
                    { .file = model->path.string(),
                      .expected = "Choose the pooling mean or cls in place of the model's own.",
                      .got = "its module " + model->unsupportedModules });
    }
    return model ? model->pooling.value_or(Pooling::Mean) : Pooling::Mean;
}

} // namespace gram
