// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anatomy/item_colors.h"
#include "anatomy/step_view.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace gram {

class BatchGrid;
class StepPanel;

/// One batch taken apart: who meets which item how often, what E2E and GRAM encode, and the step.
class BatchPage : public QWidget {
    Q_OBJECT

public:
    explicit BatchPage(QWidget *parent = nullptr);

    const BatchLayout *batch() const { return m_batch ? &*m_batch : nullptr; }
    bool isFollowing() const;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public Q_SLOTS:
    /// In the place of a batch.
    void showMessage(const QString &message);
    /// `config`: of the run whose batch it is, or of the form.
    void showBatch(const gram::BatchLayout &batch, const gram::RunConfig &config);
    void showAnatomy(const gram::StepAnatomy &anatomy);
    /// The computing has begun; it waits for the runs, if there are any.
    void showComputing(bool waiting);
    /// It has ended; `failure` says why there are no figures, or is empty.
    void showComputed(const QString &failure);
    /// Whether there is a run to follow.
    void setTraining(bool training);

Q_SIGNALS:
    /// Both from 0.
    void batchRequested(qint64 epoch, qint64 index);
    void followRequested(bool follow);
    void computeRequested();
    void stopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void request(qint64 epoch, qint64 index);
    void requestNext(int by);
    void compute();
    void showCell(int cell);
    void updateHead();
    void updateNote();
    void forgetFigures();
    QString itemText(int cell) const;
    QString encodingsText(const BatchItem &item) const;

    QSpinBox *m_epoch, *m_index;
    QLabel *m_of, *m_summary, *m_note, *m_legend, *m_message;
    QToolButton *m_previous, *m_next;
    QCheckBox *m_follow;
    QPushButton *m_compute;
    QStackedWidget *m_stack;
    QSplitter *m_rows, *m_columns;
    BatchGrid *m_grid;
    QTextBrowser *m_item;
    StepPanel *m_step;

    std::optional<BatchLayout> m_batch;
    RunConfig m_config;
    ItemColors m_colors;
    std::optional<StepAnatomy> m_anatomy;
    FiguresState m_state = FiguresState::None;
    bool m_waiting = false;
    QString m_failure;
};

} // namespace gram
