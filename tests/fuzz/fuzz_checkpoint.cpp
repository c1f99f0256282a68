// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "fuzz_input.h"
#include "run/run_manifest.h"
#include "train/run_progress.h"
#include "train/state_file.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace {

/// Of each kind that a training keeps.
struct State {
    torch::Tensor weight = torch::ones({ 2, 3 }), exact = torch::ones({ 2 }, torch::kFloat64),
                  touched = torch::ones({ 5 }, torch::kBool), moment = torch::ones({ 2, 3 });
    std::int64_t steps = 3;
    double rate = 0.5;
    bool begun = true;

    void visit(gram::StateVisitor &visitor)
    {
        visitor.within("ce", [&] {
            visitor.tensor("weight", weight);
            visitor.tensor("exact", exact);
            visitor.tensor("touched", touched);
            visitor.optionalTensor("moment", moment, weight);
            visitor.number("steps", steps);
            visitor.number("rate", rate);
            visitor.number("begun", begun);
        });
    }
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    torch::set_num_threads(1);
    if (const char *seed = std::getenv("GRAM_FUZZ_SEED")) {
        gram::RunProgress progress;
        progress.evaluations = { { 2, 0.5, 1.0, 0.1, { { "auc", 0.7 } } } };
        progress.baseline = { { 2, 0.1, 1000 } };
        progress.changes = { { 1, "ce_rate", "0.1", "0.2" } };
        gram::StateWriter writer;
        State().visit(writer);
        writer.numbers("step_seconds", { 0.1, 0.2 });
        writer.numbers("step_redundancy", { 2.0 });
        writer.write(seed, progress.toJson(), 2);
        std::exit(0);
    }
    return 0;
}

/// A checkpoint whose SHA-256 fits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::filesystem::path file = gram::ownFolder() / "checkpoint-2.safetensors";
    gram::writeFile(file, gram::sealedAnew(gram::inputOf(data, size)));
    try {
        gram::StateReader reader(file);
        gram::RunProgress progress = gram::RunProgress::fromJson(reader.json());
        progress.stepSeconds = reader.numbers("step_seconds");
        progress.stepRedundancy = reader.numbers("step_redundancy");
        gram::RunResult result;
        progress.describe(result);
        gram::RunProgress::fromJson(progress.toJson());
        State().visit(reader);
    } catch (const gram::Error &) {
    } catch (const nlohmann::json::exception &) { // as loadCheckpoint() does: the next candidate's turn
    }
    return 0;
}
