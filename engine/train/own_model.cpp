// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/own_model.h"

#include "api/error.h"
#include "config/config_json.h"
#include "model_files/model_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace gram {

RunConfig settledConfig(RunConfig config, const Learner &learner)
{
    config.pooling = learner.ce->options().pooling;
    config.normalize = learner.ce->options().normalize;
    config.cf = cfFor(config, learner.dataset->kind);
    config.ceRate = learner.config.ceRate;
    return config;
}

std::map<std::string, std::string> ownModel(const Learner &learner)
{
    const ModelFolder *model = learner.dataset->model.get();
    std::map<std::string, std::string> files = learner.dataset->tokenizer;
    // The longest text of a sentence-transformers' folder, which may have written it under another name.
    if (model && model->maxTokens < model->config.maxTokens() && !files.contains("sentence_bert_config.json"))
        files["sentence_bert_config.json"] = nlohmann::ordered_json { { "max_seq_length", model->maxTokens } }.dump(2)
            + '\n';
    files["config.json"] = model ? model->configJson : toJson(learner.ce->options().config);
    return files;
}

void checkWeights(const Learner &learner, std::int64_t step)
{
    for (const auto &[module, name] :
        { std::pair<const torch::nn::Module *, const char *>(learner.ce.get(), "ce."), { learner.cf.get(), "cf." } })
        for (const auto &parameter : module->named_parameters())
            if (!torch::isfinite(parameter.value().sum()).item<bool>()
                && !torch::isfinite(parameter.value()).all().item<bool>())
                throw Error(ErrorCode::NotFinite, { .line = step, .field = name + parameter.key() });
}

} // namespace gram
