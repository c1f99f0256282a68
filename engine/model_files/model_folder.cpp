// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/model_folder.h"

#include "api/error.h"
#include "base/file_kind.h"
#include "base/files.h"
#include "base/json_object.h"
#include "model_files/tensor_file.h"

#include <algorithm>
#include <array>

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
            throw Error(ErrorCode::MalformedFile,
                { .file = file.string(), .got = "the path " + name + " leads out of the folder" });
    if (relative.is_absolute())
        throw Error(ErrorCode::MalformedFile,
            { .file = file.string(), .got = "the path " + name + " leads out of the folder" });
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

/// What a folder's files say of the longest text; at most `most`.
std::int64_t longestText(const fs::path &folder, std::int64_t most)
{
    std::vector<std::int64_t> limits { limitOf(folder / "tokenizer_config.json", "model_max_length") };
    // Other names than the first are of sentence-transformers' first versions, one a family.
    for (const char *name : { "bert", "roberta", "distilbert", "camembert", "albert", "xlm-roberta", "xlnet" })
        limits.push_back(limitOf(folder / (std::string("sentence_") + name + "_config.json"), "max_seq_length"));
    for (const std::int64_t limit : limits)
        if (limit > 0)
            most = std::min(most, limit);
    return most;
}

struct OwnPooling {
    std::optional<Pooling> pooling;
    std::string unsupported; ///< its modes where it is none of ours
};

/// Nothing where the module makes another vector than the sentence's.
std::optional<OwnPooling> poolingOf(const fs::path &file, std::string &otherKey)
{
    const Json json = jsonObject(fileContent(file), file.string());
    if (otherKey = textOf(json, "output_key"); !otherKey.empty() && otherKey != "sentence_embedding")
        return std::nullopt;
    std::vector<std::string> modes;
    if (const auto mode = json.find("pooling_mode"); mode != json.end() && mode->is_string()) {
        modes.push_back(mode->get<std::string>());
    } else if (mode != json.end() && mode->is_array()) {
        for (const Json &one : *mode)
            modes.push_back(one.is_string() ? one.get<std::string>() : "?");
    } else {
        for (const auto &[key, value] : json.items())
            if (key.starts_with("pooling_mode_") && value.is_boolean() && value.get<bool>())
                modes.push_back(key.substr(std::string_view("pooling_mode_").size()));
    }
    if (modes == std::vector<std::string> { "mean_tokens" } || modes == std::vector<std::string> { "mean" })
        return OwnPooling { Pooling::Mean, {} };
    if (modes == std::vector<std::string> { "cls_token" } || modes == std::vector<std::string> { "cls" })
        return OwnPooling { Pooling::Cls, {} };
    OwnPooling other { std::nullopt, "Pooling" };
    for (const std::string &mode : modes)
        other.unsupported += ' ' + mode;
    return other;
}

/// Whether a module is the encoder: "Transformer", or by its family as in sentence-transformers 0.2.
bool isEncoderModule(const std::string &kind)
{
    constexpr std::array kinds { "Transformer", "BERT", "DistilBERT", "RoBERTa", "XLMRoBERTa", "ALBERT", "CamemBERT",
        "ELECTRA" };
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void readModules(const fs::path &file, ModelFolder &model)
{
    // jsonObject() takes objects only; this file is an array.
    const Json modules = jsonObject("{\"modules\":" + fileContent(file) + '}', file.string())["modules"];
    if (!modules.is_array() || modules.empty())
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "it is not a list of modules" });
    OwnPooling pooling;
    std::vector<std::string> unsupported;
    for (const Json &module : modules) {
        if (!module.is_object())
            throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "it is not a list of modules" });
        const std::string type = textOf(module, "type");
        const fs::path folder = inside(model.path, textOf(module, "path"), file);
        const std::string kind = type.substr(type.rfind('.') + 1);
        if (isEncoderModule(kind)) {
            model.weights = folder;
        } else if (kind == "Pooling") {
            std::string key;
            if (const auto own = poolingOf(folder / "config.json", key))
                pooling = *own; // of two for the same vector the later one stands
            else
                model.notes.push_back("Its module " + textOf(module, "path") + " makes \"" + key
                    + "\", not the sentence's vector; it is left out.");
        } else if (kind == "Normalize") {
            model.normalize = true;
        } else {
            unsupported.push_back(kind.empty() ? "?" : kind);
        }
    }
    model.pooling = pooling.pooling;
    if (!pooling.unsupported.empty())
        unsupported.insert(unsupported.begin(), pooling.unsupported);
    for (const std::string &module : unsupported)
        model.unsupportedModules += (model.unsupportedModules.empty() ? "" : ", ") + module;
}

/// What sentence-transformers would put before each text.
void notePrompts(const fs::path &file, ModelFolder &model)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return;
    const Json json = jsonObject(fileContent(file), file.string());
    const auto prompts = json.find("prompts");
    if (prompts == json.end() || !prompts->is_object())
        return;
    std::string names;
    for (const auto &[name, prompt] : prompts->items()) {
        if (prompt.is_string() && !prompt.get_ref<const std::string &>().empty())
            names += (names.empty() ? "" : ", ") + name;
    }
    const std::string usual = textOf(json, "default_prompt_name");
    const std::string prompt = usual.empty() ? std::string() : textOf(*prompts, usual.c_str());
    if (!prompt.empty())
        model.notes.push_back("Its default prompt \"" + usual + "\" is not applied: sentence-transformers puts \""
            + prompt
            + "\" before each text, here the texts are taken as they are. Put it before them in the data for the same vectors.");
    else if (!names.empty())
        model.notes.push_back("It has prompts (" + names
            + "), which sentence-transformers puts before texts when it is asked to; here the texts are "
              "taken as they are.");
}

/// The snapshot in a hub's cache: models--google--bert-mini/snapshots/<revision>, whose files are links
/// into its blobs. `folder` itself where it is no such cache.
fs::path snapshotIn(const fs::path &folder, std::string &name, std::vector<std::string> &notes)
{
    std::error_code ignored;
    fs::path cache = folder;
    if (!fs::is_directory(cache / "snapshots", ignored)) {
        std::vector<fs::path> models;
        for (const fs::path &in : { folder, folder / "hub" })
            for (const auto &entry : fs::directory_iterator(in, ignored))
                if (entry.path().filename().string().starts_with("models--")
                    && fs::is_directory(entry.path() / "snapshots", ignored))
                    models.push_back(entry.path());
        if (models.empty())
            return folder;
        if (models.size() > 1) {
            std::sort(models.begin(), models.end());
            std::string all;
            for (const fs::path &model : models)
                all += (all.empty() ? "" : ", ") + model.filename().string();
            throw Error(ErrorCode::UnsupportedModel,
                { .file = folder.string(),
                    .expected = "Choose the folder of one: " + all + ".",
                    .got = "a hub's cache of several models" });
        }
        cache = models.front();
    }
    std::vector<fs::path> snapshots;
    for (const auto &entry : fs::directory_iterator(cache / "snapshots", ignored))
        if (fs::is_directory(entry.path(), ignored))
            snapshots.push_back(entry.path());
    std::sort(snapshots.begin(), snapshots.end());
    fs::path chosen;
    if (fs::is_regular_file(cache / "refs" / "main", ignored)) {
        std::string revision = fileContent(cache / "refs" / "main");
        revision.erase(std::min(revision.find_first_of(" \r\n\t/"), revision.size()));
        for (const fs::path &snapshot : snapshots)
            if (snapshot.filename() == revision)
                chosen = snapshot;
    }
    if (chosen.empty() && snapshots.size() == 1)
        chosen = snapshots.front();
    if (chosen.empty())
        throw Error(ErrorCode::UnsupportedModel,
            { .file = cache.string(),
                .expected = snapshots.empty() ? "Download the model again."
                                              : "Choose one of the folders in " + (cache / "snapshots").string() + '.',
                .got = snapshots.empty() ? "a hub's cache without a snapshot"
                                         : "a hub's cache of several snapshots, of which its ref main names none," });
    const std::string full = fs::weakly_canonical(cache, ignored).filename().string();
    name = full.substr(full.rfind("--") == std::string::npos ? 0 : full.rfind("--") + 2);
    notes.push_back("It is the snapshot " + chosen.filename().string() + " of a hub's cache.");
    return chosen;
}

/// config.json, or what the first releases of BERT and ALBERT call it. Throws where there is none.
fs::path configIn(const ModelFolder &model)
{
    std::error_code ignored;
    for (const char *name : { "config.json", "bert_config.json", "albert_config.json" })
        if (fs::exists(model.weights / name, ignored))
            return model.weights / name;
    refuseOtherWeights(model.weights);
    throw Error(ErrorCode::MalformedFile,
        { .file = model.path.string(), .got = "it has no config.json, as the folder of a Hugging Face model has" });
}

/// Writes the family into a configuration that does not name it, if anything tells which it is.
void guessModelType(const fs::path &config, ModelFolder &model)
{
    Json json = jsonObject(model.configJson, config.string());
    if (!textOf(json, "model_type").empty())
        return;
    std::string type = modelTypeFrom(model.configJson, config.string()), by = "by its configuration";
    if (type.empty() && hasWeights(model.weights)) {
        const TensorFiles files = TensorFiles::openFolder(model.weights);
        std::vector<std::string> names;
        for (const auto &[name, tensor] : files.tensors())
            names.push_back(name);
        type = modelTypeFrom(names);
        by = "by its weights' names";
    }
    if (type.empty())
        return;
    json["model_type"] = type;
    model.configJson = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    model.notes.push_back(
        "Its " + config.filename().string() + " has no model_type; " + by + " it is taken for \"" + type + "\".");
}

/// Code beside a model may make other vectors of the same weights.
void noteOwnCode(ModelFolder &model)
{
    const Json json = jsonObject(model.configJson, {});
    const auto code = json.find("auto_map");
    if (code != json.end() && code->is_object() && !textOf(*code, "AutoModel").empty())
        model.notes.push_back("Its config.json names code of its own for the model (" + textOf(*code, "AutoModel")
            + "), which is not run: it is computed as its family is, and its vectors may be other ones.");
}

/// `adapter`: the folder of the adapter of which it is the base, if there is one.
std::shared_ptr<ModelFolder> openFolder(const fs::path &asked, const fs::path &adapter = {});

/// The adapter's base, with what the adapter's folder says of the vectors.
std::shared_ptr<ModelFolder> openAdapter(const fs::path &folder)
{
    const PeftAdapter adapter = PeftAdapter::read(folder);
    const fs::path at = adapter.baseFolder();
    if (at.empty())
        refuseOtherWeights(folder);
    auto model = openFolder(at, folder);
    std::error_code ignored;
    model->path = folder;
    model->name = fs::weakly_canonical(folder, ignored).filename().string();
    model->adapter = adapter;
    model->maxTokens = longestText(folder, model->maxTokens);
    model->notes.push_back("It is a PEFT adapter; it is added to its base, " + at.lexically_normal().string() + ".");
    if (fs::exists(folder / "modules.json", ignored)) {
        const fs::path weights = model->weights;
        model->normalize = false;
        model->unsupportedModules.clear();
        readModules(folder / "modules.json", *model);
        model->weights = weights;
    }
    return model;
}

std::shared_ptr<ModelFolder> openFolder(const fs::path &asked, const fs::path &adapter)
{
    std::error_code ignored;
    if (!fs::exists(asked, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = asked.string() });
    auto model = std::make_shared<ModelFolder>();
    // One of the folder's files was named.
    model->path = fs::is_directory(asked, ignored) ? asked.lexically_normal() : asked.lexically_normal().parent_path();
    if (model->path.empty())
        model->path = ".";
    model->path = snapshotIn(model->path, model->name, model->notes);
    if (isPeftAdapter(model->path)) {
        if (!adapter.empty()) // its base may be that one again
            throw Error(ErrorCode::UnsupportedModel,
                { .file = adapter.string(),
                    .expected = "Merge the first one, and open that with this one.",
                    .got = "a PEFT adapter of another adapter" });
        return openAdapter(model->path);
    }
    model->weights = model->path;
    const fs::path modules = model->path / "modules.json";
    if (fs::exists(modules, ignored))
        readModules(modules, *model);
    const fs::path config = configIn(*model);
    if (hasAdapterBesideWeights(model->weights)
        || (model->weights != model->path && hasAdapterBesideWeights(model->path)))
        model->notes.push_back(
            "Its adapter_config.json is of a PEFT adapter whose weights are not there: the whole model's weights are taken as they are.");
    notePrompts(model->path / "config_sentence_transformers.json", *model);
    model->configJson = fileContent(config);
    guessModelType(config, *model);
    noteOwnCode(*model);
    model->config = encoderConfigFromJson(model->configJson, config.string());
    model->tokenizer = readTokenizerFiles(model->weights);
    if (model->tokenizer.empty() && model->weights != model->path)
        model->tokenizer = readTokenizerFiles(model->path);
    model->maxTokens = longestText(model->weights, model->config.maxTokens());
    if (model->name.empty())
        model->name = fs::weakly_canonical(model->path, ignored).filename().string();
    return model;
}

} // namespace

bool ModelFolder::is(const fs::path &path)
{
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) {
        const std::string name = path.filename().string();
        return name.ends_with(".safetensors") || name == "pytorch_model.bin" || name == "modules.json"
            || ((name == "config.json" || name == "bert_config.json")
                && is(path.parent_path().empty() ? "." : path.parent_path()));
    }
    if (!fs::is_directory(path, ignored))
        return false;
    for (const char *name : { "modules.json", "bert_config.json", "albert_config.json", "tokenizer.json",
             "tokenizer_config.json", "vocab.txt", "spiece.model", "sentencepiece.bpe.model" })
        if (fs::is_regular_file(path / name, ignored))
            return true;
    if (hasWeights(path) || fs::is_directory(path / "snapshots", ignored))
        return true;
    for (const auto &entry : fs::directory_iterator(path, ignored))
        if (entry.path().filename().string().starts_with("models--"))
            return true;
    if (!fs::is_regular_file(path / "config.json", ignored))
        return false;
    try {
        const std::string text = fileContent(path / "config.json");
        if (!foreignKind(text).empty())
            return true;
        const Json json = jsonObject(text, {});
        return json.contains("model_type") || json.contains("architectures") || json.contains("hidden_size");
    } catch (const Error &) {
        return false;
    }
}

std::shared_ptr<const ModelFolder> ModelFolder::open(const fs::path &asked)
{
    return openFolder(asked);
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
    throw Error(ErrorCode::FileNotFound,
        { .file = (program / ".." / GRAM_DATADIR / "models" / bundledName).lexically_normal().string() });
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

bool normalizesFor(const RunConfig &config, const ModelFolder *model)
{
    return config.normalize || (config.pooling == Pooling::Model && model && model->normalize);
}

} // namespace gram
