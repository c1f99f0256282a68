// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/export_run.h"

#include "api/cf_traits.h"
#include "api/error.h"
#include "api/lora.h"
#include "api/mode_traits.h"
#include "base/files.h"
#include "base/json_object.h"
#include "base/new_folder.h"
#include "base/sha256.h"
#include "config/config_json.h"
#include "plm/model_weights.h"
#include "plm/vector_writer.h"
#include "run/run_folder.h"
#include "train/checkpoint.h"
#include "train/trainer.h"

#include <torch/torch.h>

#include <cstdio>
#include <optional>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The folder's config.json, but for what tells of another class or dtype.
std::string exportedConfig(const ModelFolder &model, Dtype dtype)
{
    Json json = jsonObject(model.configJson, (model.weights / "config.json").string());
    json["architectures"] = jsonObject(toJson(model.config), {})["architectures"];
    json.erase("torch_dtype");
    json["dtype"] = nameOf(dtype);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// `model`: the run's, whose own longest text and wish for lower case go along; without one of its own the longest
/// is what was trained.
void writeSentenceTransformer(const fs::path &folder, const ContentEncoderOptions &options, const ModelFolder &model,
    std::int64_t trainedTokens)
{
    const auto write = [&folder](const char *name, const Json &json) {
        writeFileAtomically(folder / name, json.dump(2) + '\n');
    };
    Json modules = Json::array(
        { { { "idx", 0 }, { "name", "0" }, { "path", "" }, { "type", "sentence_transformers.models.Transformer" } },
            { { "idx", 1 }, { "name", "1" }, { "path", "1_Pooling" },
                { "type", "sentence_transformers.models.Pooling" } } });
    if (options.normalize)
        modules.push_back({ { "idx", 2 }, { "name", "2" }, { "path", "2_Normalize" },
            { "type", "sentence_transformers.models.Normalize" } });
    write("modules.json", modules);
    bool lower = false;
    std::int64_t longest = trainedTokens;
    if (const auto own = model.tokenizer.find("sentence_bert_config.json"); own != model.tokenizer.end()) {
        const Json json = jsonObject(own->second, "sentence_bert_config.json");
        lower = json.contains("do_lower_case") && json["do_lower_case"] == true;
        if (json.contains("max_seq_length"))
            longest = model.maxTokens;
    }
    write("sentence_bert_config.json", { { "max_seq_length", longest }, { "do_lower_case", lower } });
    fs::create_directory(folder / "1_Pooling");
    const bool cls = options.pooling == Pooling::Cls;
    write("1_Pooling/config.json",
        { { "word_embedding_dimension", options.config.hidden }, { "pooling_mode_cls_token", cls },
            { "pooling_mode_mean_tokens", !cls }, { "pooling_mode_max_tokens", false },
            { "pooling_mode_mean_sqrt_len_tokens", false } });
}

std::string shown(const char *format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// A number of the summary, or none where it is null or absent.
std::optional<double> numberAt(const Json &json, const char *key)
{
    const auto field = json.find(key);
    return field != json.end() && field->is_number() ? std::optional(field->get<double>()) : std::nullopt;
}

/// Why the run's adapter cannot be written, or nothing.
void checkAdapter(const fs::path &runFolder, const RunConfig &config, const ModelFolder *base)
{
    std::string why;
    if (!usesLora(config))
        why = "It was made without LoRA (lora_rank).";
    else if (config.model == "random")
        why = "It began with random weights, which no folder has. Export the whole model.";
    else if (!base)
        why = "The model that it began with is not there any more: " + config.model + ". Export the whole model.";
    else if (base->adapter)
        why = "It began with an adapter, and PEFT adds one to a whole model only. Export the whole model.";
    if (!why.empty())
        throw Error(ErrorCode::Unsupported, { .field = "an adapter of " + runFolder.string(), .expected = why });
}

/// README.md: what the model is, what it was trained on, what was measured.
std::string modelCard(const RunConfig &config, const ContentEncoderOptions &options, const ModelFolder *base,
    const Dataset *dataset, const Json &summary, const RunProgress &exported, const std::string &name, ExportForm form)
{
    const bool adapter = form == ExportForm::Adapter;
    const bool sentence = options.pooling != Pooling::Attention;
    const CfTraits &cf = traitsOf(config.cf, TaskKind::Kt);
    const bool news = cf.task == TaskKind::News;
    const std::string data = dataset ? dataset->summary.name
        : config.data.empty()        ? config.demo + " demo (simulated)"
                                     : fs::path(config.data).filename().string();
    const std::string from = config.model == "random" ? "random weights"
        : config.model == "bundled"                   ? "the encoder that comes with GRAM Lab"
                                                      : fs::path(config.model).lexically_normal().filename().string();
    std::string card = "---\nlibrary_name: ";
    card += adapter ? "peft" : sentence ? "sentence-transformers" : "transformers";
    card += "\npipeline_tag: feature-extraction\ntags:\n- gram-lab\n- " + std::string(nameOf(options.config.family));
    card += news ? "\n- recommendation" : "\n- knowledge-tracing";
    card += "\n---\n# " + name + "\n\n" + std::string(titleOf(options.config.family)) + " encoder ("
        + std::to_string(options.config.layers) + " layers, " + std::to_string(options.config.hidden)
        + " wide), fine-tuned with GRAM Lab as the content encoder of a "
        + (news ? "news recommender (" : "knowledge tracing model (") + std::string(cf.title) + ").\n\n## Training\n\n";
    const auto row = [&card](const std::string &what, const std::string &value) {
        card += "| " + what + " | " + value + " |\n";
    };
    card += "| | |\n| --- | --- |\n";
    row("Started from", from);
    row("Dataset", data);
    if (dataset) {
        const DatasetSummary &s = dataset->summary;
        row("Users, items, training interactions",
            std::to_string(s.users) + ", " + std::to_string(s.items) + ", " + std::to_string(s.trainInteractions));
        row("Validation split", sentenceOf(s.splitRule));
    }
    row("Mode",
        std::string(nameOf(config.mode))
            + (traitsOf(config.mode).hasLatency ? config.latencyUnit == LatencyUnit::Steps
                        ? ", an encoder update every " + std::to_string(config.latency) + " steps"
                        : ", an encoder update every " + std::string(nameOf(config.latencyUnit))
                                                : ""));
    if (usesLora(config)) {
        std::string products;
        for (std::size_t t = 0; t < EnumNames<LoraTarget>::value.size(); ++t)
            if (options.lora.targets.has(static_cast<LoraTarget>(t)))
                products += (products.empty() ? "" : ", ") + std::string(EnumNames<LoraTarget>::value[t]);
        row("LoRA",
            "rank " + std::to_string(config.loraRank) + ", alpha " + shown("%g", config.loraAlpha) + ", of " + products
                + (adapter ? "" : "; added to the weights"));
    }
    if (config.freezeLayers >= 0)
        row("Frozen",
            "embeddings"
                + (config.freezeLayers > 0 ? " and the first " + std::to_string(config.freezeLayers) + " layers"
                                           : std::string()));
    row("Pooling", std::string(nameOf(options.pooling)) + (options.normalize ? ", vectors of length 1" : ""));
    row("Batch, seed", std::to_string(config.batch) + ", " + std::to_string(config.seed));
    row("Peak rate of the encoder, of the CF module", shown("%g", config.ceRate) + ", " + shown("%g", config.cfRate));
    row("Longest text", std::to_string(config.maxTokens) + " tokens");

    card += "\n## Measured\n\n| | |\n| --- | --- |\n";
    const auto figure = [&](const std::string &what, const char *key, const char *format, double scale = 1) {
        if (const auto value = numberAt(summary, key))
            row(what, shown(format, *value * scale));
    };
    figure("Steps", "steps", "%.0f");
    figure("Training time, s", "seconds", "%.1f");
    figure("Time per step, s", "seconds_per_step", "%.4f");
    figure("Interactions per unique item (R)", "redundancy", "%.2f");
    figure("Peak memory of tensors, MiB", "peak_memory_bytes", "%.0f", 1.0 / 1048576);
    figure("Energy of the GPU per step, J", "joules_per_step", "%.1f");
    figure("Last training loss", "loss", "%.4f");
    // As the checkpoint that is exported tells, which the summary need not be of.
    row("Exported after step", std::to_string(exported.steps));
    if (!exported.evaluations.empty() && exported.evaluations.back().step == exported.steps)
        for (const Metric &metric : exported.evaluations.back().metrics)
            row("Validation " + metric.name, shown("%.4f", metric.value));
    if (const auto e = summary.find("environment"); e != summary.end() && e->is_object()) {
        const auto text = [&](const char *key) {
            const auto field = e->find(key);
            return field != e->end() && field->is_string() ? field->get<std::string>() : std::string("?");
        };
        row("Made with",
            "GRAM Lab " + text("program_version") + ", LibTorch " + text("torch_version") + ", " + text("device"));
    }
    card += "\nThe validation split was not trained on. The figures are this one run's.\n\n## Use\n\n```python\n";
    if (adapter)
        card
            += "from peft import PeftModel\nfrom transformers import AutoModel\n\nmodel = PeftModel.from_pretrained(AutoModel.from_pretrained(BASE), \""
            + name
            + "\")\n```\n\nBASE is the model that it was trained on, named in adapter_config.json. sentence-transformers loads the folder as it "
              "is where that path holds.\n";
    else
        card += sentence
            ? "from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer(\"" + name
                + "\")\nvectors = model.encode([\"a text\"])\n```\n"
            : "from transformers import AutoModel, AutoTokenizer\n\ntokenizer = AutoTokenizer.from_pretrained(\"" + name
                + "\")\nmodel = AutoModel.from_pretrained(\"" + name
                + "\")\n```\n\nThe attention pooling that turned token "
                  "states into one vector is in gram_pooling.safetensors; sentence-transformers has no such module, GRAM Lab "
                  "reads it.\n";
    if (dataset)
        card += "\nitem_vectors.npy holds each item's vector, [items, " + std::to_string(options.config.hidden)
            + "], in the order of item_ids.txt: the mean over the item's texts, encoded by this model.";
    card += "\ncf.safetensors and cf_config.json are the CF module that was trained with it.\n";
    if (base)
        card += "\nThe licence of " + from + " applies to what is derived from it.\n";
    return card;
}

/// The weights are the run's all the same.
void addOtherData(LoadedCheckpoint &loaded, const fs::path &runFolder, const Dataset &dataset)
{
    try {
        checkSameDataset(runFolder, loaded.progress, dataset, Part::Train, false);
    } catch (const Error &error) {
        loaded.notes.push_back("The items' vectors and the counts of the model card are of the data as they are now. "
            + std::string(error.what()));
    }
}

} // namespace

void exportRun(const fs::path &runFolder, const fs::path &target, const Dataset *dataset, TrainingControl &control,
    const ProgressFunction &progress, ExportForm form, const WarningFunction &warn)
{
    const RunConfig config = readRunConfig(runFolder);
    if (!traitsOf(config.mode).usesContent)
        throw Error(ErrorCode::Unsupported,
            { .field = "an export of " + runFolder.string(),
                .expected = "A run in the mode id has no language model." });
    progress({ Progress::Phase::Saving, 0, 0 });
    const auto model = ModelFolder::open(RunFolder::modelOf(runFolder));
    ContentEncoderOptions options;
    options.config = model->config;
    options.pooling = poolingFor(config, nullptr);
    options.normalize = config.normalize;
    options.frozenLayers = config.freezeLayers;
    if (usesLora(config))
        options.lora = { config.loraRank, config.loraAlpha, loraTargets(config.loraTargets) };
    // The model it began with may be gone since: its pooler and its licence are then left out.
    std::shared_ptr<const ModelFolder> base;
    try {
        base = ModelFolder::openFor(config);
    } catch (const Error &) {
    }
    if (form == ExportForm::Adapter)
        checkAdapter(runFolder, config, base.get());
    ContentEncoder ce(options);
    const auto cf = makeCf(config, traitsOf(config.cf, TaskKind::Kt).task, ce->width(), options.config.heads);
    const auto type = config.dtype == Dtype::Float64 ? torch::kFloat64 : torch::kFloat32;
    ce->to(type);
    cf->to(type);
    LoadedCheckpoint loaded = loadModel(runFolder, Kept::Best, *ce, *cf);
    if (dataset)
        addOtherData(loaded, runFolder, *dataset);
    for (const std::string &note : loaded.notes)
        if (warn)
            warn(note);
    ce->eval();

    NewFolder folder(target);
    if (form == ExportForm::Adapter) {
        saveAdapters(*ce, folder.path());
        std::vector<std::string> modules;
        for (const ContentEncoderImpl::Adapter &adapter : ce->adapters())
            modules.push_back(adapter.module);
        writeFileAtomically(folder.path() / "adapter_config.json",
            peftConfig(fs::absolute(base->weights).lexically_normal().string(), config.loraRank, config.loraAlpha,
                modules));
    } else {
        saveWeights(*ce, folder.path(), base.get());
        writeFileAtomically(folder.path() / "config.json", exportedConfig(*model, config.dtype));
    }
    for (const auto &[name, content] : model->tokenizer)
        writeFileAtomically(folder.path() / name, content);
    std::error_code ignored;
    for (const fs::path &of : base ? std::vector { base->path, base->weights } : std::vector<fs::path>())
        if (fs::exists(of / "LICENSE", ignored))
            fs::copy_file(of / "LICENSE", folder.path() / "LICENSE", ignored);
    if (options.pooling != Pooling::Attention)
        writeSentenceTransformer(folder.path(), options, *model, config.maxTokens);

    std::vector<std::pair<std::string, torch::Tensor>> cfTensors;
    for (const auto &entry : cf->named_parameters())
        cfTensors.emplace_back(entry.key(), entry.value());
    saveTensors(cfTensors, folder.path() / "cf.safetensors");
    const Json cfConfig { { "module", nameOf(config.cf) }, { "item_width", ce->width() },
        { "heads", options.config.heads }, { "max_sequence", config.maxSequence }, { "dropout", config.cfDropout } };
    writeFileAtomically(folder.path() / "cf_config.json", cfConfig.dump(2) + '\n');

    if (dataset) {
        std::string ids;
        for (const std::string &id : dataset->items.ids)
            ids += id + '\n';
        writeFileAtomically(folder.path() / "item_ids.txt", ids);
        VectorWriter writer(folder.path() / "item_vectors.npy", *ce, dataset->items.items());
        writer.append(dataset->items, [&](std::int64_t done) {
            progress({ Progress::Phase::EncodingItems, done, dataset->items.items() });
            if (control.stopRequested())
                throw Cancelled {};
        });
        writer.finish();
    }
    Json summary = Json::object();
    if (const fs::path file = runFolder / "run.json"; fs::exists(file, ignored)) {
        const std::string text = fileContent(file);
        if (sealOf(text) != Seal::Broken)
            summary = jsonObject(text, file.string());
        else if (warn)
            warn(file.string() + " is not as the run wrote it: its figures are left out of README.md.");
    }
    const fs::path shownTarget = target.has_filename() ? target : target.parent_path();
    writeFileAtomically(folder.path() / "README.md",
        modelCard(config, options, base.get(), dataset, summary, loaded.progress, shownTarget.filename().string(),
            form));
    folder.finish();
}

} // namespace gram
