// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"

#include <QFrame>

class QLabel;

namespace gram {

/// The dataset's figures at a glance.
class DatasetCard : public QFrame {
    Q_OBJECT

public:
    explicit DatasetCard(QWidget *parent = nullptr);

    void showMessage(const QString &message);
    void showSummary(const DatasetSummary &summary);

private:
    QLabel *m_text;
};

} // namespace gram
