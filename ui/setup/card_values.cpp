// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_values.h"

#include "mode_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gram {

namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(gram::CardValues)
};

/// "1.05 M".
QString inMillions(std::int64_t count)
{
    const double millions = static_cast<double>(count) / 1e6;
    return CardText::tr("%1 M", "millions of parameters")
        .arg(QLocale().toString(millions, 'f',
            millions < 10        ? 2
                : millions < 100 ? 1
                                 : 0));
}

} // namespace

QString methodValue(const RunConfig &config)
{
    return runTitle(config);
}

QString modelValue(const QString &name, const std::optional<ModelSummary> &summary)
{
    return summary && summary->parameters > 0
        ? CardText::tr("%1, %2", "model, parameters").arg(name, inMillions(summary->parameters))
        : name;
}

QString trainingValue(const RunConfig &config)
{
    const QString users = CardText::tr("%n user(s)", nullptr, static_cast<int>(config.batch));
    const QString length = config.steps > 0 ? CardText::tr("%n step(s)", nullptr, static_cast<int>(config.steps))
                                            : CardText::tr("%n epoch(s)", nullptr, static_cast<int>(config.epochs));
    return CardText::tr("%1, %2", "users a batch, steps").arg(users, length);
}

QString machineValue(const QString &device, const RunConfig &config)
{
    return config.threads > 0
        ? CardText::tr("%1, %2", "device, threads")
              .arg(device, CardText::tr("%n thread(s)", nullptr, static_cast<int>(config.threads)))
        : device;
}

} // namespace gram
