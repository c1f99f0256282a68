// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rate_search.h"
#include "api/run_config.h"

#include <QDialog>

class QCustomPlot;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace gram {

/// Looks for a learning rate of the encoder: asks which to try, shows the loss that each gives, as
/// a chart and a table, and hands one over.
class RateDialog : public QDialog {
    Q_OBJECT

public:
    /// `config`: what is searched with. `automatic`: the rate that the model gets by itself.
    RateDialog(const RunConfig &config, double automatic, QWidget *parent = nullptr);

public Q_SLOTS:
    void showSearch(const gram::RateSearch &search);
    /// The search has ended; `failure` tells why it could not go on, or is empty.
    void showEnded(const QString &failure);

Q_SIGNALS:
    void searchRequested(const std::vector<double> &rates, qint64 steps);
    void stopRequested();
    void rateChosen(double rate);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    std::vector<double> rates(bool *valid) const;
    void updateButtons();
    void searchOrStop();
    void fillTable();
    void draw();
    void drawAuc();
    void selectNearest(const QPoint &at);
    int selectedTrial() const;
    QString resultText() const;

    double m_automatic;
    RateSearch m_search;
    bool m_searching = false;
    bool m_userSelected = false; ///< a row, since the search began
    QLineEdit *m_rates;
    QSpinBox *m_steps;
    QPushButton *m_start;
    QProgressBar *m_progress;
    QCustomPlot *m_plot;
    QTableWidget *m_table;
    QLabel *m_result;
    QPushButton *m_use;
};

} // namespace gram
