// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dataset.h"

#include "api/error.h"
#include "base/json_object.h"

#include <algorithm>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;
using Columns = std::map<ColumnRole, std::vector<std::string>>;

[[noreturn]] void invalid(const std::string &key, const std::string &expected, const Json &got)
{
    throw Error(ErrorCode::InvalidSetting,
        { .field = key,
            .expected = expected,
            .got = got.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80) });
}

template<std::size_t N>
std::size_t indexOf(const std::array<std::string_view, N> &names, const std::string &key, const Json &value)
{
    std::string all;
    for (std::size_t i = 0; i < N; ++i) {
        if (value.is_string() && value.get<std::string>() == names[i])
            return i;
        all += (i ? ", " : "") + std::string(names[i]);
    }
    invalid(key, "one of " + all, value);
}

std::vector<std::string> listFrom(const std::string &key, const Json &value)
{
    std::vector<std::string> list;
    if (value.is_string())
        return { value.get<std::string>() };
    if (!value.is_array())
        invalid(key, "a text or a list of texts", value);
    for (const Json &element : value) {
        if (!element.is_string())
            invalid(key, "a text or a list of texts", value);
        list.push_back(element.get<std::string>());
    }
    return list;
}

Columns columnsFrom(const std::string &key, const Json &value)
{
    Columns columns;
    if (!value.is_object())
        invalid(key, "an object of roles and columns", value);
    for (const auto &[role, names] : value.items())
        columns[static_cast<ColumnRole>(indexOf(columnRoleNames, key, Json(role)))] = listFrom(key, names);
    return columns;
}

Json jsonOf(const std::vector<std::string> &list)
{
    return list.size() == 1 ? Json(list.front()) : Json(list);
}

Json jsonOf(const Columns &columns)
{
    Json object = Json::object();
    for (const auto &[role, names] : columns) {
        if (!names.empty())
            object[std::string(columnRoleNames[static_cast<std::size_t>(role)])] = jsonOf(names);
    }
    return object;
}

} // namespace

std::string mappingToJson(const ImportMapping &m)
{
    const ImportMapping usual;
    Json object;
    object["format"] = importFormatNames[static_cast<std::size_t>(m.format)];
    if (!m.interactionsFile.empty())
        object["interactions_file"] = m.interactionsFile;
    if (!m.itemsFile.empty())
        object["items_file"] = m.itemsFile;
    if (!m.columns.empty())
        object["columns"] = jsonOf(m.columns);
    if (!m.itemColumns.empty())
        object["item_columns"] = jsonOf(m.itemColumns);
    if (!m.namesFile.empty())
        object["names_file"] = m.namesFile;
    if (!m.nameColumns.empty())
        object["name_columns"] = jsonOf(m.nameColumns);
    if (m.correctFrom)
        object["correct_from"] = *m.correctFrom;
    if (!m.dates.empty())
        object["dates"] = m.dates;
    if (!m.encoding.empty())
        object["encoding"] = m.encoding;
    if (!m.correctValues.empty())
        object["correct_values"] = m.correctValues;
    if (!m.droppedValues.empty())
        object["dropped_values"] = m.droppedValues;
    if (m.quotes != usual.quotes)
        object["quotes"] = m.quotes;
    if (m.format == ImportFormat::MovieLens)
        object["positive_rating"] = m.positiveRating;
    if (m.format == ImportFormat::MovieLens || m.format == ImportFormat::Adressa)
        object["negatives"] = m.negatives;
    if (!m.body.empty())
        object["body"] = m.body;
    if (m.format == ImportFormat::Slam)
        object["slam_item"] = m.slamItem;
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

ImportMapping mappingFromJson(const std::string &json, const std::string &fileName)
{
    const Json object = jsonObject(json, fileName);
    ImportMapping m;
    if (!object.contains("format"))
        throw Error(ErrorCode::MalformedFile, { .file = fileName, .got = "it has no \"format\"" });
    for (const auto &[key, value] : object.items()) {
        const auto text = [&key = key, &value = value] {
            if (!value.is_string())
                invalid(key, "a text", value);
            return value.get<std::string>();
        };
        if (key == "format")
            m.format = static_cast<ImportFormat>(indexOf(importFormatNames, key, value));
        else if (key == "interactions_file")
            m.interactionsFile = text();
        else if (key == "items_file")
            m.itemsFile = text();
        else if (key == "columns")
            m.columns = columnsFrom(key, value);
        else if (key == "item_columns")
            m.itemColumns = columnsFrom(key, value);
        else if (key == "names_file")
            m.namesFile = text();
        else if (key == "name_columns")
            m.nameColumns = columnsFrom(key, value);
        else if (key == "correct_from" && value.is_number())
            m.correctFrom = value.get<double>();
        else if (key == "dates" && (value == "month-first" || value == "day-first" || value == "year-first"))
            m.dates = text();
        else if (key == "encoding")
            m.encoding = text();
        else if (key == "correct_from" || key == "dates")
            invalid(key, key == "dates" ? "month-first, day-first or year-first" : "a number", value);
        else if (key == "correct_values")
            m.correctValues = listFrom(key, value);
        else if (key == "dropped_values")
            m.droppedValues = listFrom(key, value);
        else if (key == "quotes" && value.is_boolean())
            m.quotes = value.get<bool>();
        else if (key == "positive_rating" && value.is_number())
            m.positiveRating = value.get<double>();
        else if (key == "negatives" && value.is_number_integer() && value > 0 && value <= 1000)
            m.negatives = value.get<std::int64_t>();
        else if (key == "body")
            m.body = text();
        else if (key == "slam_item")
            m.slamItem = text();
        else if (key == "quotes" || key == "positive_rating" || key == "negatives")
            invalid(key,
                key == "quotes"          ? "true or false"
                    : key == "negatives" ? "a whole number from 1 to 1000"
                                         : "a number",
                value);
        else
            throw Error(ErrorCode::UnknownSetting, { .field = key });
    }
    return m;
}

} // namespace gram
