// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the manual page and the shells' completions when the program is built: shell_files OUT_DIR.
#include "cli/command_line.h"
#include "cli/command_options.h"
#include "cli/shell_files.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace {

void writeFiles(const std::filesystem::path &folder)
{
    CLI::App app;
    gram::CommandOptions options;
    gram::describeCommands(app, options);

    std::filesystem::create_directories(folder);
    const std::pair<const char *, std::string> files[] = {
        { "gram-lab.1", gram::manualPage(app, GRAM_VERSION) },
        { "gram-lab.bash", gram::bashCompletion(app) },
        { "_gram-lab", gram::zshCompletion(app) },
        { "gram-lab.fish", gram::fishCompletion(app) },
    };
    for (const auto &[name, text] : files) {
        std::ofstream out(folder / name, std::ios::binary);
        out << text;
        if (!out.flush())
            throw std::runtime_error("cannot write " + (folder / name).string());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: shell_files OUT_DIR\n", stderr);
        return 2;
    }
    try {
        writeFiles(argv[1]);
    } catch (const std::exception &e) {
        std::fprintf(stderr, "shell_files: %s\n", e.what());
        return 1;
    }
    return 0;
}
