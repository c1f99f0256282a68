// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gram {

QString timeText(double seconds)
{
    const QLocale locale;
    if (seconds < 1e-3)
        return QCoreApplication::translate("Figures", "%1 µs")
            .arg(locale.toString(seconds * 1e6, 'f', seconds < 1e-5 ? 1 : 0));
    if (seconds < 1)
        return QCoreApplication::translate("Figures", "%1 ms")
            .arg(locale.toString(seconds * 1e3, 'f', seconds < 0.1 ? 1 : 0));
    return QCoreApplication::translate("Figures", "%1 s").arg(locale.toString(seconds, 'f', seconds < 10 ? 2 : 1));
}

QString lengthText(double value)
{
    return QLocale().toString(value, 'g', 3);
}

} // namespace gram
