// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmark suite; see CONTRIBUTING.md.

#include "device/environment.h"
#include "device/memory_meter.h"
#include "plain_step.h"
#include "suite.h"

#include <CLI/CLI.hpp>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <set>

using namespace gram;
using namespace gram::bench;

namespace {

std::vector<Case> allCases()
{
    std::vector<Case> all;
    for (auto &&cases : { encoderCases(), onDevice(modeCases()), onDevice(epochCases()), onDevice(memoryCases()),
             onDevice(loraCases()), dataCases(), windowCases() })
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

void print(const Figure &figure, bool json)
{
    if (json) {
        nlohmann::ordered_json line { { "name", figure.name }, { "ratio", figure.ratio },
            { "median_seconds", figure.seconds }, { "spread", figure.spread },
            { "reference_seconds", figure.referenceSeconds }, { "unit", figure.unit }, { "against", figure.against },
            { "detail", figure.detail } };
        std::cout << line.dump() << std::endl;
        return;
    }
    std::printf("%-44s %9.3f %8.1f%%  %s\n%67s%s\n", figure.name.c_str(), figure.ratio, 100 * figure.spread,
        figure.against.c_str(), "", figure.detail.c_str());
    std::fflush(stdout);
}

int run(int argc, char **argv)
{
    CLI::App app("GRAM Lab's benchmark suite: each figure is a ratio of two things done in turn.");
    Options options;
    bool json = false, scaling = false, residual = false;
    std::vector<std::string> only;
    std::string demo = "kt", size = "bundled", precision = "full", exportFolder, timeFolder;
    app.add_flag("--json", json, "A JSON object a line in the place of the table");
    app.add_option("--only", only, "The figure of this name, or those whose names begin with it; may be repeated");
    app.add_flag("--quick", options.quick, "Toy sizes: whether everything works, not how fast");
    app.add_option("--threads", options.threads, "Threads; as many as cores unless told");
    app.add_option("--device", options.device, "cpu, cuda or cuda:N; on a GPU only the figures that it changes");
    app.add_option("--precision", precision, "Of the encoder: full, tf32 or bf16")
        ->check(CLI::IsMember({ "full", "tf32", "bf16" }));
    app.add_flag("--scaling", scaling, "Print tables of step times over threads, batch, text length and items");
    app.add_flag("--residual", residual, "Print how much of the rows' moves Multi-step's encoder learns, by latency");
    app.add_option("--export-step", exportFolder, "Write a model and batches for tests/reference/plain_pytorch.py");
    app.add_option("--demo", demo, "With --export-step: kt or news");
    app.add_option("--size", size,
           "With --export-step: bundled, or a random encoder: large (6 layers of 384), base (6 of 768, batches of 32)")
        ->check(CLI::IsMember({ "bundled", "large", "base" }));
    app.add_option("--time-steps", timeFolder, "Make steps on what --export-step wrote, as standard input asks");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &e) {
        return app.exit(e);
    }

    std::vector<Case> cases = allCases();
    std::set<std::string> names;
    for (const Case &c : cases)
        names.insert(c.names.begin(), c.names.end());
    const auto wanted = [&](const std::string &name) {
        return only.empty() || std::any_of(only.begin(), only.end(), [&](const std::string &o) {
            return names.contains(o) ? name == o : name.starts_with(o);
        });
    };
    for (const std::string &o : only) {
        const auto has = [&o](const Case &c) {
            return std::any_of(c.names.begin(), c.names.end(), [&](const std::string &n) { return n.starts_with(o); });
        };
        if (std::none_of(cases.begin(), cases.end(), has)) {
            std::fprintf(stderr, "There is no figure \"%s\". There are:\n", o.c_str());
            for (const Case &c : cases)
                for (const std::string &name : c.names)
                    std::fprintf(stderr, "  %s\n", name.c_str());
            return 2;
        }
    }

    const QTemporaryDir folder;
    if (!folder.isValid())
        throw std::runtime_error(folder.errorString().toStdString());
    options.folder = folder.path().toStdString();
    // Neither are the user's caches and settings changed, nor does a figure depend on them.
    for (const char *of : { "CACHE", "CONFIG", "DATA" })
        setenv((std::string("XDG_") + of + "_HOME").c_str(), (options.folder / of).c_str(), 1);
    MemoryMeter::install();
    for (const CePrecision of : { CePrecision::Tf32, CePrecision::Bf16 })
        if (precision == nameOf(of))
            options.precision = of;
    RunConfig config;
    config.threads = options.threads;
    const Environment environment = environmentFor(config);
    options.threads = environment.threads;
    at::set_num_threads(static_cast<int>(options.threads));

    if (!exportFolder.empty()) {
        exportStep(exportFolder, demo, size, options);
        return 0;
    }
    if (!timeFolder.empty()) {
        timeSteps(timeFolder, options);
        return 0;
    }
    const std::string machine = text("LibTorch %s, %s %s, BLAS %s, %d threads%s", environment.torchVersion.c_str(),
        options.device.c_str(), precision.c_str(), environment.blas.c_str(), int(options.threads),
        options.quick ? "; toy sizes: the figures mean nothing" : "");
    std::fprintf(json ? stderr : stdout, "%s\n", machine.c_str());
    if (scaling) {
        printScaling(options);
        return 0;
    }
    if (residual) {
        printResidual(options);
        return 0;
    }
    if (!json)
        std::printf("%-44s %9s %9s  %s\n", "", "ratio", "spread", "of what");
    for (const Case &c : cases) {
        if (std::none_of(c.names.begin(), c.names.end(), wanted) || (options.device != "cpu" && !c.onDevice))
            continue;
        for (const Figure &figure : c.run(options))
            if (wanted(figure.name))
                print(figure, json);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}
