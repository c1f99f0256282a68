// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gram {

/// Tabs with less air between their words: all pages' fit beside the form and the runs, in every language.
class CloseTabs : public QProxyStyle {
public:
    explicit CloseTabs(QObject *parent)
        : QProxyStyle(QStringLiteral("fusion"))
    {
        setParent(parent);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int air = 10;
        return metric == PM_TabBarTabHSpace ? air : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace gram
