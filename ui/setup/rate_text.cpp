// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_text.h"

#include "api/ce_rates.h"
#include "setup/setup_panel.h"

#include <QLocale>

namespace gram {

namespace {

QString shown(double rate)
{
    return QLocale().toString(rate, 'g', 3);
}

} // namespace

QString automaticRateText(double automatic)
{
    return automatic > 0 ? SetupPanel::tr("Automatic (%1)").arg(shown(automatic)) : SetupPanel::tr("Automatic");
}

QString automaticRateHelp(const RunConfig &config, double automatic, std::int64_t width)
{
    if (!(automatic > 0))
        return {};
    const QString lora = usesLora(config)
        ? QLatin1Char(' ') + SetupPanel::tr("With LoRA it is ten times that of full fine-tuning.")
        : QString();
    if (config.model == "bundled" || config.model == "random")
        return SetupPanel::tr("Automatic is %1 here: the bundled encoder and random weights have little to forget.")
                   .arg(shown(automatic))
            + lora;
    const CeRates usual = usualCeRates(config, width);
    return SetupPanel::tr(
               "Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 "
               "to %4, and forget what they have learned with much more.")
               .arg(shown(automatic))
               .arg(width)
               .arg(shown(usual.lowest), shown(usual.highest))
        + lora;
}

QString unusualRateText(const RunConfig &config, double automatic, std::int64_t width)
{
    const CeRateSize size = automatic > 0 ? ceRateSize(config, width) : CeRateSize::Usual;
    if (size == CeRateSize::Usual)
        return {};
    const CeRates usual = usualCeRates(config, width);
    return QStringLiteral("⚠ ")
        + SetupPanel::tr("The CE learning rate is %1; usual for this model is %2 to %3.")
              .arg(shown(config.ceRate), shown(usual.lowest), shown(usual.highest))
        + QLatin1Char(' ')
        + (size == CeRateSize::High ? SetupPanel::tr("The encoder may lose what it knows, and the loss stop falling.")
                                    : SetupPanel::tr("The encoder may hardly learn in the steps of a run."))
        + QStringLiteral(" <a href=\"#\">%1</a>").arg(SetupPanel::tr("Use %1").arg(shown(automatic)));
}

} // namespace gram
