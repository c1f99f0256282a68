// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell_files.h"

#include "api/run_config.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <type_traits>
#include <vector>

namespace gram {

namespace {

using Words = std::vector<std::string>;

/// What may follow an option, or stand alone.
struct Argument {
    std::string name; ///< as the help has it, such as MODE
    Words values; ///< empty: any
    bool file = false, folder = false;
};

struct Parameter {
    Words names; ///< with their dashes; empty: it stands alone
    std::string help;
    bool takesArgument = false;
    Argument argument;
    bool needed = false;
    bool many = false;
};

std::string joined(const Words &words, const std::string &between)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : between) + word;
    return all;
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

/// The values that a setting can have, by its key; empty: not one of a few.
std::map<std::string, Words> settings()
{
    std::map<std::string, Words> all;
    RunConfig config;
    forEachField(config, [&all](const char *key, const auto &value, auto...) {
        using Value = std::decay_t<decltype(value)>;
        Words &values = all[key];
        if constexpr (std::is_enum_v<Value>)
            values.assign(EnumNames<Value>::value.begin(), EnumNames<Value>::value.end());
        else if constexpr (std::is_same_v<Value, bool>)
            values = { "true", "false" };
    });
    all["demo"] = { "news", "kt" };
    all["device"] = { "cpu", "cuda" };
    return all;
}

Argument argumentOf(const std::string &type, const Words &names)
{
    Argument argument;
    argument.name = type.substr(0, type.find(':'));
    // As CLI::IsMember() tells them.
    if (const auto open = type.find('{'), close = type.find('}'); close != std::string::npos && open < close) {
        for (std::size_t at = open + 1; at < close;) {
            const std::size_t comma = std::min(type.find(',', at), close);
            argument.values.push_back(type.substr(at, comma - at));
            at = comma + 1;
        }
        return argument;
    }
    static const std::map<std::string, Words> known = settings();
    if (!names.empty()) {
        std::string key = names.back().substr(names.back().find_first_not_of('-'));
        std::replace(key.begin(), key.end(), '-', '_');
        if (const auto found = known.find(key == "modes" ? "mode" : key); found != known.end())
            argument.values = found->second;
    }
    const auto isOf = [&argument](std::initializer_list<const char *> types) {
        return std::find(types.begin(), types.end(), argument.name) != types.end();
    };
    argument.folder = isOf({ "DIR", "MODEL_DIR", "RUN_FOLDER" });
    argument.file = isOf({ "FILE", "FILE.npy", "CONFIG.json", "SOURCE" });
    if (argument.name == "MODEL_DIR" && !names.empty())
        argument.values = { "bundled", "random" };
    return argument;
}

std::vector<Parameter> parametersOf(const CLI::App &command)
{
    std::vector<Parameter> all;
    for (const CLI::Option *option : command.get_options()) {
        Parameter p;
        for (const std::string &name : option->get_snames())
            p.names.push_back("-" + name);
        for (const std::string &name : option->get_lnames())
            p.names.push_back("--" + name);
        p.help = option->get_description();
        p.needed = option->get_required();
        p.many = option->get_items_expected_max() > 1;
        p.takesArgument = option->get_type_size_max() > 0;
        if (p.names.empty()) {
            const std::string type = option->get_type_name(), name = option->get_name(true);
            p.argument = argumentOf(type.find('{') == std::string::npos ? name : name + ":" + type, {});
        } else if (p.takesArgument) {
            p.argument = argumentOf(option->get_type_name(), p.names);
        }
        all.push_back(p);
    }
    return all;
}

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

Words namesOf(const std::vector<const CLI::App *> &commands)
{
    Words names;
    for (const CLI::App *command : commands)
        names.push_back(command->get_name());
    return names;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

/// A text for roff: no character of it is an instruction.
std::string roff(const std::string &text)
{
    std::string escaped = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    std::string lines;
    for (std::size_t at = 0; at <= escaped.size();) {
        const std::size_t end = std::min(escaped.find('\n', at), escaped.size());
        const std::string line = escaped.substr(at, end - at);
        if (!line.empty() && (line.front() == '.' || line.front() == '\''))
            lines += "\\&";
        lines += line + (end < escaped.size() ? "\n" : "");
        at = end + 1;
    }
    return lines;
}

std::string manualOf(const CLI::App &command)
{
    const std::vector<Parameter> parameters = parametersOf(command);
    std::string usage, options;
    for (const Parameter &p : parameters) {
        if (p.names.empty()) {
            const std::string name = "\\fI" + roff(p.argument.name) + "\\fR" + (p.many ? "..." : "");
            usage += " " + (p.needed ? name : "[" + name + "]");
            options += ".TP\n\\fI" + roff(p.argument.name) + "\\fR\n" + roff(p.help) + "\n";
            continue;
        }
        if (p.names.back() == "--help") // of each; told once
            continue;
        options += ".TP\n\\fB" + roff(joined(p.names, ", ")) + "\\fR";
        if (p.takesArgument)
            options += " \\fI" + roff(p.argument.name) + "\\fR";
        options += "\n" + roff(p.help) + (p.help.empty() || p.help.back() == '.' ? "" : ".");
        const bool told = p.argument.values.empty() || p.help.find(p.argument.values.front()) != std::string::npos;
        if (p.takesArgument && !told)
            options += " One of: " + roff(joined(p.argument.values, ", ")) + ".";
        options += "\n";
        if (p.needed)
            usage += " \\fB" + roff(p.names.back()) + "\\fR \\fI" + roff(p.argument.name) + "\\fR";
    }
    std::string text = ".SS gram\\-lab " + roff(command.get_name()) + usage + " [options]\n"
        + roff(command.get_description()) + ".\n" + options;
    if (const std::string footer = command.get_footer(); !footer.empty())
        text += ".PP\n.nf\n" + roff(footer) + "\n.fi\n";
    return text;
}

/// For a bash or zsh or fish word list in single quotes.
std::string inQuotes(const std::string &text)
{
    return "'" + replaced(text, "'", "'\\''") + "'";
}

/// What bash's compgen calls them.
std::string filesOf(bool files, bool folders)
{
    return files ? "-f" : folders ? "-d" : "";
}

} // namespace

std::string manualPage(const CLI::App &app, const std::string &version)
{
    // No date: the same commands make the same bytes.
    std::string page = ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                       ".\\\" Made from the program's own commands.\n"
                       ".TH GRAM\\-LAB 1 \"\" \"GRAM Lab "
        + roff(version)
        + "\" \"User Commands\"\n"
          ".SH NAME\n"
          "gram\\-lab \\- fine\\-tune language models inside recommenders, and see what GRAM saves\n"
          ".SH SYNOPSIS\n"
          "\\fBgram\\-lab\\fR [\\fB\\-\\-demo\\fR \\fInews|kt\\fR | \\fIFOLDER\\fR | \\fIFILE\\fR]\n"
          ".br\n"
          "\\fBgram\\-lab\\fR \\fICOMMAND\\fR [options]\n"
          ".SH DESCRIPTION\n"
        + roff(app.get_description())
        + "\n"
          ".PP\n"
          "The window opens with a demo, with a dataset's, a model's or a run's folder, or with a configuration or a\n"
          "lesson from a file. Its manual is opened by F1.\n"
          ".SH COMMANDS\n"
          "Each has a \\fB\\-\\-help\\fR.\n";
    for (const CLI::App *command : commandsOf(app))
        page += manualOf(*command);
    page += ".SH SETTINGS\nThe keys of a configuration file and of \\fB\\-\\-set\\fR; the manual tells their meaning.\n"
            ".PP\n.nh\n.ad l\n";
    std::string keys;
    for (const auto &[key, values] : settings())
        keys += (keys.empty() ? "" : ",\n") + roff(key);
    page += keys + ".\n.hy\n.ad b\n";
    page += ".SH EXIT STATUS\n" + roff(app.get_footer()) + "\n";
    page += ".SH FILES\n"
            ".TP\n\\fI~/.config/gram\\-lab/gram\\-lab.conf\\fR\nThe window's settings.\n"
            ".TP\n\\fI~/.local/share/gram\\-lab\\fR\nRuns of the window, named configurations, lessons, the list of "
            "runs.\n"
            ".TP\n\\fI~/.cache/gram\\-lab\\fR\nWhat was read of datasets.\n"
            ".PP\n\\fBXDG_CONFIG_HOME\\fR, \\fBXDG_DATA_HOME\\fR and \\fBXDG_CACHE_HOME\\fR move them. Nothing leaves "
            "the machine.\n";
    return page;
}

std::string bashCompletion(const CLI::App &app)
{
    const auto commands = commandsOf(app);
    std::string options, values;
    for (const CLI::App *command : commands) {
        Words names;
        bool files = false, folders = false;
        Words words;
        for (const Parameter &p : parametersOf(*command)) {
            names.insert(names.end(), p.names.begin(), p.names.end());
            if (p.names.empty()) {
                files = files || p.argument.file;
                folders = folders || p.argument.folder;
                words.insert(words.end(), p.argument.values.begin(), p.argument.values.end());
                continue;
            }
            if (!p.takesArgument || p.names.back() == "--set")
                continue;
            Words patterns;
            for (const std::string &name : p.names)
                patterns.push_back(command->get_name() + ":" + name);
            values += "        " + joined(patterns, "|") + ") words=" + inQuotes(joined(p.argument.values, " "))
                + " files=" + filesOf(p.argument.file, p.argument.folder) + " ;;\n";
        }
        options += "        " + command->get_name() + ") options=" + inQuotes(joined(names, " "))
            + " words=" + inQuotes(joined(words, " ")) + " files=" + filesOf(files, folders) + " ;;\n";
    }
    std::string keys, ofKeys;
    for (const auto &[key, words] : settings()) {
        keys += (keys.empty() ? "" : " ") + key + "=";
        if (!words.empty())
            ofKeys += "            " + key + ") words=" + inQuotes(joined(words, " ")) + " ;;\n";
    }
    return R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of gram-lab for bash, made from the program's own commands.
_gram_lab()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local options= words= files=
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W ')"
        + joined(namesOf(commands), " ") + R"( --demo --help --version' -- "$current"))
        [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- "$current"))
        compopt -o filenames 2>/dev/null
        return
    fi
    # bash takes KEY=VALUE for three words.
    if [[ $current == = ]]; then
        previous='='
        current=
        COMP_CWORD=$((COMP_CWORD + 1))
    fi
    if [[ $previous == = ]]; then
        case ${COMP_WORDS[COMP_CWORD - 2]} in
)" + ofKeys
        + R"(        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
    fi
    case $command in
)" + options
        + R"(    esac
    if [[ $previous == --set && " $options " == *' --set '* ]]; then
        COMPREPLY=($(compgen -W ')"
        + keys + R"(' -- "$current"))
        compopt -o nospace 2>/dev/null
        return
    fi
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
    fi
    case $command:$previous in
)" + values
        + R"(    esac
    # Of a list with commas between, such as that of --modes, the last.
    local before=
    if [[ $previous == --modes && $current == *,* ]]; then
        before=${current%,*},
        current=${current##*,}
    fi
    [[ -z $words ]] || COMPREPLY=($(compgen -P "$before" -W "$words" -- "$current"))
    if [[ -n $files ]]; then
        COMPREPLY+=($(compgen "$files" -- "$current"))
        compopt -o filenames 2>/dev/null
    fi
}
complete -F _gram_lab gram-lab
)";
}

std::string zshCompletion(const CLI::App &app)
{
    // Inside of a description in brackets, and of a message between colons.
    const auto description = [](const std::string &text) {
        return replaced(replaced(replaced(text, "[", "\\["), "]", "\\]"), ":", "\\:");
    };
    const auto action = [](const Argument &a) -> std::string {
        if (a.file)
            return "_files";
        if (a.folder && a.values.empty())
            return "_files -/";
        if (a.folder)
            return "_alternative \"words:word:(" + joined(a.values, " ") + ")\" \"folders:folder:_files -/\"";
        return a.values.empty() ? " " : "(" + joined(a.values, " ") + ")";
    };
    std::string list, cases;
    for (const CLI::App *command : commandsOf(app)) {
        list += "        " + inQuotes(command->get_name() + ":" + description(command->get_description())) + "\n";
        cases += "        " + command->get_name() + ")\n            _arguments";
        for (const Parameter &p : parametersOf(*command)) {
            if (p.names.empty()) {
                cases += " \\\n                "
                    + inQuotes(std::string(p.many ? "*"
                                       : p.needed ? "1"
                                                  : "::")
                        + (p.many || p.needed ? ":" : "") + p.argument.name + ":" + action(p.argument));
                continue;
            }
            for (const std::string &name : p.names) {
                std::string spec = (name == "--set" ? "*" : "") + name + "[" + description(p.help) + "]";
                if (name == "--set")
                    spec += ":setting:_gram_lab_settings";
                else if (p.takesArgument)
                    spec += ":" + p.argument.name + ":" + action(p.argument);
                cases += " \\\n                " + inQuotes(spec);
            }
        }
        cases += "\n            ;;\n";
    }
    std::string keys, ofKeys;
    for (const auto &[key, words] : settings()) {
        keys += (keys.empty() ? "" : " ") + key;
        if (!words.empty())
            ofKeys += "            " + key + ") compadd " + joined(words, " ") + " ;;\n";
    }
    return "#compdef gram-lab\n"
           "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Completion of gram-lab for zsh, made from the program's own commands.\n"
           "_gram_lab_settings()\n"
           "{\n"
           "    if compset -P 1 '*='; then\n"
           "        case ${IPREFIX%=} in\n"
        + ofKeys
        + "        esac\n"
          "    else\n"
          "        compadd -S = "
        + keys
        + "\n"
          "    fi\n"
          "}\n\n"
          "_gram_lab()\n"
          "{\n"
          "    local -a commands\n"
          "    commands=(\n"
        + list
        + "    )\n"
          "    if ((CURRENT == 2)); then\n"
          "        _describe command commands\n"
          "        _files\n"
          "        return\n"
          "    fi\n"
          "    local command=${words[2]}\n"
          "    shift words\n"
          "    ((CURRENT--))\n"
          "    case $command in\n"
        + cases
        + "    esac\n"
          "}\n\n"
          "_gram_lab \"$@\"\n";
}

std::string fishCompletion(const CLI::App &app)
{
    const auto commands = commandsOf(app);
    const auto text = [](const std::string &words) {
        return "'" + replaced(replaced(words, "\\", "\\\\"), "'", "\\'") + "'";
    };
    std::string all = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                      "# Completion of gram-lab for fish, made from the program's own commands.\n";
    for (const CLI::App *command : commands)
        all += "complete -c gram-lab -n __fish_use_subcommand -a " + command->get_name() + " -d "
            + text(firstLine(command->get_description())) + "\n";
    std::string sets;
    for (const auto &[key, words] : settings()) {
        for (const std::string &word : words)
            sets += " " + key + "=" + word;
        if (words.empty())
            sets += " " + key + "=";
    }
    for (const CLI::App *command : commands) {
        for (const Parameter &p : parametersOf(*command)) {
            std::string line = "complete -c gram-lab -n '__fish_seen_subcommand_from " + command->get_name() + "'";
            if (p.names.empty()) {
                if (p.argument.values.empty())
                    continue; // a file or a folder, which fish offers anyway
                all += line + " -a " + text(joined(p.argument.values, " ")) + "\n";
                continue;
            }
            for (const std::string &name : p.names)
                line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            const Argument &a = p.argument;
            if (p.names.back() == "--set")
                line += " -x -a " + text(sets.substr(1));
            else if (a.folder)
                line += " -x -a " + text(joined(a.values, " ") + " (__fish_complete_directories)");
            else if (a.file)
                line += " -r";
            else if (p.takesArgument)
                line += " -x" + (a.values.empty() ? "" : " -a " + text(joined(a.values, " ")));
            all += line + " -d " + text(p.help) + "\n";
        }
    }
    return all;
}

} // namespace gram
