// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gram {

/// The dataset's figures at a glance.
class DatasetCard : public QFrame {
    Q_OBJECT

public:
    explicit DatasetCard(QWidget *parent = nullptr);

    void showMessage(const QString &message);
    void showSummary(const DatasetSummary &summary);

Q_SIGNALS:
    /// The user wants all of the figures.
    void detailsRequested();

private:
    QLabel *m_text;
    QPushButton *m_details;
};

} // namespace gram
