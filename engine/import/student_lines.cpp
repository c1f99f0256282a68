// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/student_lines.h"

#include "data/item_texts.h"
#include "data/line_reader.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>
#include <vector>

namespace gram {

namespace fs = std::filesystem;

bool isNumbers(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789,") == std::string_view::npos;
}

bool isLinesOfStudents(const fs::path &file)
{
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    const auto fields = [&line] {
        std::string_view text = trimmed(line);
        text = text.substr(0, text.find_last_not_of(',') + 1);
        return isNumbers(text) ? std::count(text.begin(), text.end(), ',') + 1
                               : -std::count(text.begin(), text.end(), ',') - 1;
    };
    std::ptrdiff_t head = 0, count = 0;
    for (int n = 0; n < 12 && reader.next(line);) {
        if (trimmed(line).empty())
            continue;
        if (n++ == 0) {
            head = fields();
            if (head == 1) {
                const std::string_view text = trimmed(line);
                const auto end = std::from_chars(text.data(), text.data() + text.size(), count).ptr;
                if (end == text.data())
                    return false;
            } else if (head != 2)
                return false;
        } else if (head == 1) {
            // The first student's: as many as the count says, or a list all the same, which is told of when it is read.
            const std::ptrdiff_t size = std::abs(fields());
            return size == count || size > 1;
        } else if (std::abs(fields()) != 2) {
            return true;
        }
    }
    // Two numbers in each line: students of two answers each have a head that counts, and 0 and 1 in their last line.
    std::vector<std::pair<double, double>> pairs;
    LineReader again(file, silent);
    while (pairs.size() < 240 && again.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.empty())
            continue;
        std::pair<double, double> numbers { -1, -1 };
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers.first);
        if (error == std::errc() && end != text.data() + text.size())
            std::from_chars(end + 1, text.data() + text.size(), numbers.second);
        pairs.push_back(numbers);
    }
    const auto isResult = [](double number) { return number == 0 || number == 1; };
    for (const std::size_t lines : { 4, 3 }) {
        bool fits = pairs.size() >= lines;
        for (std::size_t i = 0; fits && i + lines <= pairs.size(); i += lines) {
            fits = isResult(pairs[i + lines - 1].first) && isResult(pairs[i + lines - 1].second)
                && (i == 0 ? isResult(pairs[0].first) : pairs[i].first == pairs[i - lines].first + 1);
        }
        if (fits)
            return true;
    }
    return false; // two columns of numbers
}

} // namespace gram
