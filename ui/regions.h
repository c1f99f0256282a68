// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace gram {

/// F6 goes from one part of the window to the next, Shift+F6 back: to the first control of each that is shown.
class Regions : public QObject {
    Q_OBJECT

public:
    Regions(QWidget *window, const std::vector<QWidget *> &regions);

private:
    void go(int by) const;

    std::vector<QWidget *> m_regions;
};

} // namespace gram
