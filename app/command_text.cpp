// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_text.h"

#include "api/mode_traits.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <type_traits>

namespace gram {

namespace {

QString quoted(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=+@%-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return QStringLiteral("'%1'").arg(QString(text).replace('\'', QLatin1String("'\\''")));
}

template<typename T>
QString valueText(const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        return QString::fromUtf8(nameOf(value));
    } else if constexpr (std::is_same_v<T, bool>) {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    } else if constexpr (std::is_same_v<T, std::string>) {
        return QString::fromStdString(value);
    } else if constexpr (std::is_same_v<T, double>) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    } else {
        return QString::number(value);
    }
}

std::map<QString, QString> valuesOf(const RunConfig &config)
{
    std::map<QString, QString> values;
    forEachField(config, [&](const char *key, const auto &value, const auto &...) {
        values.emplace(QString::fromLatin1(key), valueText(value));
    });
    return values;
}

} // namespace

QString commandText(const RunConfig &config)
{
    const std::map<QString, QString> defaults = valuesOf({});
    std::map<QString, QString> values = valuesOf(config);
    QStringList words { QStringLiteral("gram-lab"), QStringLiteral("run") };
    const auto take = [&](const char *key, const char *option) {
        words << QString::fromLatin1(option) << quoted(values.at(QString::fromLatin1(key)));
        values.erase(QString::fromLatin1(key));
    };
    if (config.data.empty())
        take("demo", "--demo");
    else
        take("data", "--data");
    if (config.model != RunConfig().model)
        take("model", "--model");
    if (config.freezeLayers != RunConfig().freezeLayers)
        take("freeze_layers", "--freeze-layers");
    take("mode", "--mode");
    if (traitsOf(config.mode).hasLatency)
        take("latency", "--latency");
    if (config.steps != RunConfig().steps)
        take("steps", "--steps");
    take("seed", "--seed");
    if (config.threads != RunConfig().threads)
        take("threads", "--threads");
    if (config.out != RunConfig().out)
        take("out", "--out");
    for (const auto &[key, value] : values)
        if (value != defaults.at(key))
            words << QStringLiteral("--set") << quoted(key + QLatin1Char('=') + value);
    return words.join(QLatin1Char(' '));
}

} // namespace gram
