// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_step.h"

#include "base/files.h"
#include "data/load_dataset.h"
#include "device/compute_device.h"
#include "device/environment.h"
#include "learner_bench.h"
#include "model_files/tensor_file.h"
#include "plm/model_weights.h"
#include "step_profile.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <iostream>
#include <map>
#include <sstream>

namespace gram::bench {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::int64_t batches = 6;

std::vector<std::pair<std::string, torch::Tensor>> namedTensors(const torch::nn::Module &module, bool gradients)
{
    std::vector<std::pair<std::string, torch::Tensor>> all;
    for (const auto &entry : module.named_parameters()) {
        const torch::Tensor value = gradients ? entry.value().grad() : entry.value().detach();
        all.emplace_back(entry.key(), (value.defined() ? value : torch::zeros_like(entry.value()).detach()).cpu());
    }
    return all;
}

void fill(torch::nn::Module &module, const fs::path &file)
{
    const TensorFiles files = TensorFiles::open(file);
    const torch::NoGradGuard noGrad;
    for (auto &entry : module.named_parameters()) {
        const TensorView &view = files.tensors().at(entry.key());
        entry.value().copy_(torch::from_blob(const_cast<std::byte *>(view.bytes.data()), view.shape, torch::kFloat32));
    }
}

/// What an encoder of the same kind has, with the gradients in the place of its weights: so they get
/// the names that transformers has.
void saveGradients(Learner &learner, const fs::path &folder)
{
    ContentEncoder gradients(learner.ce->options());
    const torch::NoGradGuard noGrad;
    const auto from = learner.ce->parameters(), to = gradients->parameters();
    for (std::size_t i = 0; i < from.size(); ++i)
        torch::Tensor(to[i]).copy_(from[i].grad().defined() ? from[i].grad() : torch::zeros_like(from[i]));
    fs::create_directories(folder);
    saveWeights(*gradients, folder, nullptr);
    saveTensors(namedTensors(*learner.cf, true), folder / "cf.safetensors");
}

RunConfig stepConfig(const Options &options, const Json &step)
{
    RunConfig config;
    config.model = (options.folder / "encoder").string();
    config.pooling = Pooling::Mean;
    config.threads = options.threads;
    config.device = options.device;
    config.cePrecision = options.precision;
    config.cfDropout = 0;
    config.maxSequence = step.at("max_sequence");
    config.latency = 100000; // Multi-step's steps are those of the CF module
    config.ceRate = config.cfRate = 1e-6; // as the script's: both stay near the weights they began with
    config.out.clear();
    return config;
}

Batch batchFrom(const Json &json)
{
    Batch batch;
    batch.users = json.at("users");
    batch.historyLength = json.at("history_length");
    batch.width = json.at("width");
    batch.slots = json.at("slots").get<std::vector<std::int64_t>>();
    batch.interactions = json.at("interactions").get<std::vector<std::int32_t>>();
    batch.unique = json.at("unique").get<std::vector<std::int32_t>>();
    batch.inverse = json.at("inverse").get<std::vector<std::int32_t>>();
    batch.correct = json.at("correct").get<std::vector<std::uint8_t>>();
    return batch;
}

} // namespace

void exportStep(const fs::path &folder, const std::string &demo, const std::string &size, const Options &options)
{
    RunConfig config = demoConfig(options, demo);
    config.device = "cpu";
    config.cePrecision = CePrecision::Full;
    config.useAbstract = config.useBody = false; // one text an item, as the script has it
    config.pooling = Pooling::Mean;
    std::shared_ptr<const Dataset> dataset = loadDataset(config);
    if (size != "bundled") {
        (size == "large" ? useLargeEncoder : useGpuEncoder)(config);
        auto changed = std::make_shared<Dataset>(*dataset); // the same tokens, another encoder
        changed->model.reset();
        dataset = changed;
    }
    ModeUnderTest tested(config, dataset, Mode::E2E);
    Learner &learner = tested.learner();

    fs::create_directories(folder / "encoder");
    writeFileAtomically(folder / "encoder" / "config.json", toJson(learner.ce->options().config));
    saveWeights(*learner.ce, folder / "encoder", nullptr);
    saveTensors(namedTensors(*learner.cf, false), folder / "cf.safetensors");

    Json step { { "task", dataset->kind == TaskKind::News ? "news" : "kt" }, { "max_sequence", config.maxSequence },
        { "heads", learner.ce->options().config.heads }, { "tokens", dataset->items.tokens },
        { "offsets", dataset->items.textOffsets } };
    for (const Batch &batch : firstBatches(dataset, config, batches))
        step["batches"].push_back({ { "users", batch.users }, { "history_length", batch.historyLength },
            { "width", batch.width }, { "slots", batch.slots }, { "interactions", batch.interactions },
            { "unique", batch.unique }, { "inverse", batch.inverse }, { "correct", batch.correct } });
    writeFileAtomically(folder / "step.json", step.dump());
}

void timeSteps(const fs::path &folder, const Options &options)
{
    Options here = options;
    here.folder = folder;
    const Json step = Json::parse(fileContent(folder / "step.json"));
    const RunConfig config = stepConfig(here, step);

    auto dataset = std::make_shared<Dataset>();
    dataset->kind = step.at("task") == "news" ? TaskKind::News : TaskKind::Kt;
    dataset->model = ModelFolder::open(config.model);
    dataset->vocabularySize = dataset->model->config.vocabulary;
    dataset->items.tokens = step.at("tokens").get<std::vector<std::int32_t>>();
    dataset->items.textOffsets = step.at("offsets").get<std::vector<std::int64_t>>();
    for (std::int64_t i = 1; i <= dataset->items.texts(); ++i) {
        dataset->items.itemOffsets.push_back(i);
        dataset->items.ids.push_back(std::to_string(i));
    }
    dataset->cold.assign(dataset->items.ids.size(), 0);

    std::vector<Batch> steps;
    for (const Json &batch : step.at("batches"))
        steps.push_back(batchFrom(batch));
    std::map<std::string, std::unique_ptr<ModeUnderTest>> tested;
    for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::MultiStep }) {
        auto &one = tested[std::string(nameOf(mode))];
        one = std::make_unique<ModeUnderTest>(config, dataset, mode);
        fill(*one->learner().cf, folder / "cf.safetensors");
    }

    const Environment environment = environmentFor(config);
    std::cout << Json { { "torch", environment.torchVersion }, { "blas", environment.blas } }.dump() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string mode, gradients;
        std::size_t batch = 0;
        words >> mode;
        const bool profiles = mode == "profile";
        if (profiles)
            words >> mode;
        words >> batch >> gradients;
        if (!tested.contains(mode) || batch >= steps.size())
            throw std::runtime_error("\"" + line
                + "\": expected a mode (e2e, single-step or multi-step), with \"profile\" before it if the "
                  "GPU's work is to be told, a batch from 0 to "
                + std::to_string(steps.size() - 1)
                + " and, if wanted, a folder for the gradients, or of a profile a file for its trace");
        ModeUnderTest &one = *tested.at(mode);
        one.learner().keepGradients = !gradients.empty() && !profiles;
        torch::Tensor loss;
        ++one.learner().step;
        one.learner().takePeakBytes();
        const auto makeStep = [&] {
            loss = *one.mode().step(steps.at(batch));
            waitFor(one.learner().options.device());
        };
        if (profiles) {
            std::cout << profileOf(makeStep, gradients).dump() << std::endl;
            continue;
        }
        const double seconds = secondsOf(makeStep);
        const std::uint64_t peak = one.learner().takePeakBytes();
        if (!gradients.empty()) {
            saveGradients(one.learner(), gradients);
            one.learner().ceAdam->clearGradients();
            one.learner().cfAdam->clearGradients();
        }
        std::cout << Json { { "seconds", seconds }, { "loss", loss.item<double>() }, { "peak", peak } }.dump()
                  << std::endl;
    }
}

} // namespace gram::bench
