// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_words.h"

#include "setup/field_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gram {

namespace {

constexpr int metricDecimals = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gram::ComparisonText)
};

} // namespace

QString metricTitle(const std::string &name)
{
    if (name == "auc")
        return Words::tr("AUC");
    if (name == "accuracy")
        return Words::tr("Accuracy");
    if (name == "mrr")
        return Words::tr("MRR");
    if (name == "ndcg@5")
        return Words::tr("nDCG@5");
    if (name == "ndcg@10")
        return Words::tr("nDCG@10");
    if (name == "cold_auc")
        return Words::tr("Cold-start AUC");
    if (name == "cold_auc_within")
        return Words::tr("Cold-start AUC within impressions");
    if (name == "loss")
        return Words::tr("Validation loss");
    return QString::fromStdString(name);
}

QString secondsText(double s)
{
    const QLocale locale;
    if (!std::isfinite(s))
        return {};
    if (s < 600) // three figures, or one decimal
        return Words::tr("%1 s").arg(locale.toString(s, 'f', s < 1 ? 3 : s < 10 ? 2 : 1));
    if (s < 7200)
        return Words::tr("%1 min").arg(locale.toString(s / 60, 'f', 1));
    return Words::tr("%1 h").arg(locale.toString(s / 3600, 'f', 2));
}

QString joulesText(double joules)
{
    const QLocale locale;
    if (!std::isfinite(joules))
        return {};
    const auto threeFigures = [&locale](double value) {
        return locale.toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
    };
    if (joules < 1000)
        return Words::tr("%1 J", "joules").arg(threeFigures(joules));
    if (joules < 1e6)
        return Words::tr("%1 kJ", "kilojoules").arg(threeFigures(joules / 1e3));
    return Words::tr("%1 MJ", "megajoules").arg(threeFigures(joules / 1e6));
}

QString estimateLegend()
{
    return Words::tr("~, italics and hatching: an estimate, extrapolated from what was measured. All other figures are "
                     "measured.");
}

QString metricText(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', metricDecimals) : QString();
}

QString settingLabel(const std::string &key)
{
    const QString label = fieldText(key).label.remove(QLatin1Char('&'));
    return label.isEmpty() ? QString::fromStdString(key) : label;
}

QString changeTitle(const SettingChange &change)
{
    return Words::tr("%1 %2 → %3", "a setting, its value before and after")
        .arg(settingLabel(change.setting), QString::fromStdString(change.before), QString::fromStdString(change.after));
}

QString changeText(const SettingChange &change)
{
    return Words::tr("%1 from step %2 on", "what was changed")
        .arg(changeTitle(change), QLocale().toString(static_cast<qlonglong>(change.step)));
}

} // namespace gram
