// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/batch_anatomy.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <vector>

namespace gram {

/// How a batch's items are told apart. Those that occur again get the runs' hues, pale, in three
/// shares, the most frequent first, and a number, as there are more items than colours; the
/// others are pale.
class ItemColors {
public:
    ItemColors() = default;
    explicit ItemColors(const BatchLayout &batch);

    bool isRepeated(int item) const { return m_rank[static_cast<std::size_t>(item)] >= 0; }
    /// `pointed`: in full.
    QColor color(int item, const QPalette &palette, bool pointed = false) const;
    /// For the color() as background.
    static QColor textOn(const QColor &color);
    /// The item's number among those that occur again, "1" being the most frequent; empty for
    /// others.
    QString label(int item) const;
    /// Items, the most frequent first.
    const std::vector<int> &byFrequency() const { return m_byFrequency; }

private:
    std::vector<int> m_rank; ///< by item; -1 = it occurs once
    std::vector<int> m_byFrequency;
};

} // namespace gram
