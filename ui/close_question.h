// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace gram {

/// Asks whether to close the window while something is in progress.
class CloseQuestion : public QMessageBox {
    Q_OBJECT

public:
    CloseQuestion(bool exporting, QWidget *window);

Q_SIGNALS:
    void stopAndCloseRequested();
};

} // namespace gram
