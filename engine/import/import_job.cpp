// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_job.h"

#include "api/error.h"
#include "data/part_name.h"

#include <algorithm>

namespace gram {

namespace fs = std::filesystem;

namespace {

std::string withoutControls(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (static_cast<unsigned char>(c) < ' ')
            c = ' ';
    }
    return result;
}

} // namespace

const fs::path &ImportJob::fileNamed(const std::string &name) const
{
    for (const auto fits : { +[](const SourceFile &f, const std::string &n) {
                                return f.name == n || f.where == n || f.path == fs::path(n);
                            },
             +[](const SourceFile &f, const std::string &n) { return f.path.filename() == n; } }) {
        for (const SourceFile &file : sources) {
            if (!fits(file, name))
                continue;
            if (file.foreign)
                throw Error(ErrorCode::MalformedFile,
                    { .file = file.path.string(), .got = "it is " + file.foreign->what + "; " + file.foreign->advice });
            return file.path;
        }
    }
    throw Error(ErrorCode::FileNotFound, { .file = name });
}

const SourceFile &ImportJob::source(const fs::path &file) const
{
    return *std::find_if(sources.begin(), sources.end(), [&](const SourceFile &f) { return f.path == file; });
}

void ImportJob::used(const fs::path &file, const Said &use)
{
    const std::string &name = source(file).name;
    const bool known = std::any_of(summary.files.begin(), summary.files.end(),
        [&](const ImportedFile &f) { return f.name == name; });
    if (!known)
        summary.files.push_back({ name, use.sentence(), use });
}

bool isEdNetStudent(const std::string &name)
{
    const std::size_t digits = name.find_first_not_of("0123456789", 1);
    return name[0] == 'u' && digits != std::string::npos && digits > 1 && name.substr(digits) == ".csv";
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n\t;") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : withoutControls(text)) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string tabField(std::string_view text)
{
    return withoutControls(text);
}

std::string partOfName(const std::string &path)
{
    const PartName name = partNameOf(path);
    return name.part ? std::string(nameOf(*name.part)) : std::string();
}

} // namespace gram
