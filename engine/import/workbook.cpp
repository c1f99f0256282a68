// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/workbook.h"

#include "api/error.h"
#include "data/simulation.h"
#include "data/time_text.h"
#include "import/import_job.h"

#include <expat.h>
#include <zip.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockSize = 1 << 16;
constexpr std::size_t mostText = 1 << 30; ///< of the shared strings
constexpr std::size_t mostColumns = 1 << 14; ///< as in Excel

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Reads the elements of a part of the workbook; names come without their namespace.
class Elements {
public:
    using Attributes = std::map<std::string, std::string, std::less<>>;

    virtual ~Elements() = default;
    virtual void begin(std::string_view element, const Attributes &attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view text) = 0;
    bool done = false; ///< no more is wanted
    std::exception_ptr failure; ///< of one of these: none goes through the parser, which is C

    static std::string_view local(const char *name)
    {
        const std::string_view whole = name;
        return whole.substr(whole.find(':') == std::string_view::npos ? 0 : whole.find(':') + 1);
    }
};

template<typename Call>
void guarded(void *user, Call &&call)
{
    auto &elements = *static_cast<Elements *>(user);
    if (elements.done)
        return;
    try {
        call(elements);
    } catch (...) {
        elements.failure = std::current_exception();
        elements.done = true;
    }
}

void onBegin(void *user, const char *name, const char **pairs)
{
    guarded(user, [&](Elements &elements) {
        Elements::Attributes attributes;
        for (; *pairs; pairs += 2)
            attributes.emplace(Elements::local(pairs[0]), pairs[1]);
        elements.begin(Elements::local(name), attributes);
    });
}
void onEnd(void *user, const char *name)
{
    guarded(user, [&](Elements &elements) { elements.end(Elements::local(name)); });
}
void onText(void *user, const char *text, int size)
{
    guarded(user, [&](Elements &elements) { elements.text({ text, static_cast<std::size_t>(size) }); });
}

std::string valueOf(const Elements::Attributes &attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

std::optional<std::size_t> numberOf(std::string_view text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// xl/workbook.xml and its relations: which sheets there are, and where.
struct Sheets : Elements {
    struct Sheet {
        std::string name, id;
        bool hidden;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false; ///< days are counted from there, as on old Macs

    void begin(std::string_view element, const Attributes &a) override
    {
        if (element == "sheet")
            sheets.push_back(
                { valueOf(a, "name"), valueOf(a, "id"), a.contains("state") && valueOf(a, "state") != "visible" });
        else if (element == "workbookPr")
            from1904 = valueOf(a, "date1904") == "1" || valueOf(a, "date1904") == "true";
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
};

struct Relations : Elements {
    std::map<std::string, std::string> targets;

    void begin(std::string_view element, const Attributes &a) override
    {
        if (element == "Relationship")
            targets[valueOf(a, "Id")] = valueOf(a, "Target");
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
};

/// xl/sharedStrings.xml.
struct Strings : Elements {
    std::vector<std::string> strings;

    void begin(std::string_view element, const Attributes &) override
    {
        if (element == "si")
            strings.emplace_back();
        m_inText = element == "t" && !m_phonetic;
        m_phonetic = m_phonetic || element == "rPh"; // how it is spoken
    }
    void end(std::string_view element) override
    {
        m_inText = false;
        if (element == "rPh")
            m_phonetic = false;
    }
    void text(std::string_view text) override
    {
        if (!m_inText || strings.empty())
            return;
        strings.back() += text;
        m_size += text.size();
        done = m_size > mostText;
    }

private:
    bool m_inText = false, m_phonetic = false;
    std::size_t m_size = 0;
};

/// xl/styles.xml: which styles of cells are dates.
struct Styles : Elements {
    std::vector<bool> dates;

    void begin(std::string_view element, const Attributes &a) override
    {
        if (element == "numFmt" && isDate(valueOf(a, "formatCode")))
            m_own.insert(valueOf(a, "numFmtId"));
        else if (element == "cellXfs")
            m_inCells = true;
        else if (element == "xf" && m_inCells) {
            const std::string format = valueOf(a, "numFmtId");
            const std::size_t number = numberOf(format).value_or(0);
            dates.push_back((number >= 14 && number <= 22) || (number >= 45 && number <= 47) || m_own.contains(format));
        }
    }
    void end(std::string_view element) override { m_inCells = m_inCells && element != "cellXfs"; }
    void text(std::string_view) override { }

private:
    /// "yyyy-mm-dd", "[$-407]d. mmm. yy"; what is in quotes or brackets is no part of it.
    static bool isDate(const std::string &format)
    {
        bool quoted = false, bracketed = false;
        for (std::size_t i = 0; i < format.size(); ++i) {
            const char c = static_cast<char>(std::tolower(static_cast<unsigned char>(format[i])));
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == '[' || c == ']'))
                bracketed = c == '[';
            else if (!quoted && !bracketed && (c == 'y' || c == 'd' || c == 'h' || c == 's'))
                return true;
        }
        return false;
    }

    std::set<std::string> m_own;
    bool m_inCells = false;
};

/// The rows of a sheet, written as CSV.
class SheetWriter : public Elements {
public:
    SheetWriter(const fs::path &file, const Strings &strings, const Styles &styles, bool from1904, std::size_t head,
        const std::function<void(std::size_t)> &wrote)
        : m_out(file)
        , m_strings(strings.strings)
        , m_dates(styles.dates)
        , m_from1904(from1904)
        , m_head(head)
        , m_wrote(wrote)
    {
    }

    void begin(std::string_view element, const Attributes &a) override
    {
        if (element == "row") {
            m_row.clear();
        } else if (element == "c") {
            m_value.clear();
            m_type = valueOf(a, "t");
            m_style = numberOf(valueOf(a, "s")).value_or(0);
            m_column = columnOf(valueOf(a, "r")).value_or(m_row.size());
        }
        m_inValue = element == "v" || (element == "t" && m_type == "inlineStr");
    }
    void text(std::string_view text) override
    {
        if (m_inValue)
            m_value += text;
    }
    void end(std::string_view element) override
    {
        m_inValue = false;
        if (element == "c" && m_column < mostColumns) {
            std::string shown = this->shown();
            if (shown.empty())
                return;
            m_row.resize(std::max(m_row.size(), m_column + 1));
            m_row[m_column] = std::move(shown);
        } else if (element == "row") {
            endRow();
        }
    }

    /// How many rows were written.
    std::size_t finish()
    {
        if (m_columns == 0) { // a single column, or nothing
            for (const std::vector<std::string> &row : m_above)
                write(row);
            m_above.clear();
        }
        m_out.close();
        return m_rows;
    }
    /// Lines of one cell above the header, which were passed over.
    std::size_t above() const { return m_above.size(); }

private:
    /// 27 of "AB12".
    static std::optional<std::size_t> columnOf(std::string_view reference)
    {
        std::size_t column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z' || column > mostColumns)
                break;
            column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        }
        return column > 0 ? std::optional(column - 1) : std::nullopt;
    }

    std::string shown() const
    {
        if (m_type == "s") {
            const std::optional<std::size_t> at = numberOf(m_value);
            return at && *at < m_strings.size() ? m_strings[*at] : std::string();
        }
        if (m_type == "e")
            return {};
        if ((m_type.empty() || m_type == "n") && m_style < m_dates.size() && m_dates[m_style])
            return date();
        return m_value;
    }

    /// Days since 1900, whose 29 February Excel counts, or since 1904.
    std::string date() const
    {
        double days = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), days);
        constexpr double year1970 = 25'569, from1904 = 1'462, first = 61,
                         last = 2'958'466; // 1 March 1900, 31 December 9999
        days += m_from1904 ? from1904 : 0;
        if (error != std::errc() || !(days >= first && days < last))
            return m_value; // a time without a day
        const std::string iso = isoTime(std::round((days - year1970) * 86'400'000) / 1000);
        return days == std::floor(days) ? iso.substr(0, iso.find('T')) : iso;
    }

    void endRow()
    {
        const auto filled = std::count_if(m_row.begin(), m_row.end(), [](const std::string &s) { return !s.empty(); });
        if (filled == 0)
            return;
        if (m_columns == 0 && filled == 1) {
            m_above.push_back(m_row);
            done = m_head > 0 && m_above.size() > m_head;
            return;
        }
        if (m_columns == 0)
            m_columns = m_row.size();
        m_row.resize(std::max(m_row.size(), m_columns));
        write(m_row);
    }

    void write(const std::vector<std::string> &row)
    {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line.append(i ? "," : "").append(csvField(row[i]));
        line += '\n';
        m_out << line;
        m_wrote(line.size());
        m_size += line.size();
        ++m_rows;
        done = done || (m_head > 0 && m_size >= m_head);
    }

    OutputFile m_out;
    const std::vector<std::string> &m_strings;
    const std::vector<bool> &m_dates;
    bool m_from1904;
    std::size_t m_head;
    const std::function<void(std::size_t)> &m_wrote;
    std::vector<std::string> m_row;
    std::vector<std::vector<std::string>> m_above;
    std::string m_type, m_value;
    std::size_t m_style = 0, m_column = 0, m_columns = 0, m_rows = 0, m_size = 0;
    bool m_inValue = false;
};

class Workbook {
public:
    Workbook(const fs::path &file, LoadReport &report)
        : m_file(file)
        , m_report(report)
    {
        int code = 0;
        m_archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &code));
        if (!m_archive)
            throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "the workbook is damaged" });
    }

    /// False if the workbook has no such part.
    bool read(const std::string &part, Elements &elements) const
    {
        const std::unique_ptr<zip_file_t, CloseZip> in(zip_fopen(m_archive.get(), part.c_str(), 0));
        if (!in)
            return false;
        const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
        XML_SetUserData(parser.get(), &elements);
        XML_SetElementHandler(parser.get(), onBegin, onEnd);
        XML_SetCharacterDataHandler(parser.get(), onText);
        std::vector<char> block(blockSize);
        for (zip_int64_t n = 1; n > 0 && !elements.done;) {
            n = zip_fread(in.get(), block.data(), block.size());
            if (n < 0)
                damaged(part, "its data are damaged");
            if (XML_Parse(parser.get(), block.data(), static_cast<int>(n), n == 0) == XML_STATUS_ERROR
                && !elements.done)
                damaged(part,
                    std::string(XML_ErrorString(XML_GetErrorCode(parser.get()))) + " in line "
                        + std::to_string(XML_GetCurrentLineNumber(parser.get())));
            if (elements.failure)
                std::rethrow_exception(elements.failure);
            m_report.advance(0);
        }
        return true;
    }

    [[noreturn]] void damaged(const std::string &part, const std::string &why) const
    {
        throw Error(ErrorCode::FileUnreadable, { .file = m_file.string(), .got = part + " in it: " + why });
    }

private:
    fs::path m_file;
    LoadReport &m_report;
    std::unique_ptr<zip_t, CloseZip> m_archive;
};

/// A sheet's name as a file's.
std::string fileNameOf(std::string name)
{
    for (char &c : name) {
        if (c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < ' ')
            c = '_';
    }
    while (name.starts_with('.') || name.starts_with(' '))
        name.erase(0, 1);
    constexpr std::size_t longest = 100;
    std::size_t end = std::min(name.size(), longest);
    while (end < name.size() && end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80)
        --end;
    name.resize(end);
    return name.empty() ? "sheet" : name;
}

} // namespace

bool isWorkbook(const fs::path &file)
{
    int code = 0;
    const std::unique_ptr<zip_t, CloseZip> archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
    return archive && zip_name_locate(archive.get(), "xl/workbook.xml", 0) >= 0;
}

void unpackWorkbook(const fs::path &file, const fs::path &folder, std::size_t head, LoadReport &report,
    const std::function<void(std::size_t)> &wrote)
{
    const Workbook workbook(file, report);
    Sheets sheets;
    Relations relations;
    Strings strings;
    Styles styles;
    if (!workbook.read("xl/workbook.xml", sheets))
        workbook.damaged("xl/workbook.xml", "it is not there");
    workbook.read("xl/_rels/workbook.xml.rels", relations);
    workbook.read("xl/styles.xml", styles);
    if (workbook.read("xl/sharedStrings.xml", strings) && strings.done)
        workbook.damaged("xl/sharedStrings.xml", "its texts are more than 1 GiB: save each sheet as CSV (UTF-8)");
    std::set<std::string> names;
    for (const Sheets::Sheet &sheet : sheets.sheets) {
        if (sheet.hidden) {
            report.note({ QT_TRANSLATE_NOOP("Said", "the hidden sheet \"%1\" of %2 is not read"),
                { sheet.name, file.filename().string() } });
            continue;
        }
        std::string target = relations.targets.contains(sheet.id) ? relations.targets[sheet.id] : std::string();
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        std::string name = fileNameOf(sheet.name);
        while (!names.insert(name).second)
            name += '_';
        const fs::path out = folder / (name + ".csv");
        SheetWriter writer(out, strings, styles, sheets.from1904, head, wrote);
        const bool any = workbook.read(target, writer); // a chart has a part of another kind
        std::error_code ignored;
        if (writer.finish() == 0 || !any)
            fs::remove(out, ignored);
        else if (writer.above() > 0)
            report.note({ QT_TRANSLATE_NOOP("Said", "the lines above the header of the sheet \"%1\" are passed over"),
                { sheet.name } });
    }
}

} // namespace gram
