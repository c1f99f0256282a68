// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anatomy/item_colors.h"

#include <QWidget>

#include <optional>

namespace gram {

/// The parts of a Single-step in their order.
enum class StepStage { Encode, Scatter, Cf, Gather, Target, Backward };
inline constexpr int stepStages = 6;

QString stageTitle(StepStage stage);
QColor stageColor(StepStage stage, const QPalette &palette);

/// What is known of a step's figures.
enum class FiguresState { None, Computing, Known };

/// A picture of the step at a moment: some items of the batch, the chosen one first, between the
/// content encoder and the CF module. Bars are to scale, of the figures that were measured.
class StepView : public QWidget {
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    /// Both must live as long as they are shown; null: nothing is.
    void showBatch(const BatchLayout *batch, const ItemColors *colors);
    void showAnatomy(const StepAnatomy *anatomy, FiguresState state);
    /// The item that is drawn first.
    void setItem(int item);
    /// progress: 0 to 1.
    void setMoment(StepStage stage, double progress);

    QSize sizeHint() const override { return { 500, 170 }; }
    QSize minimumSizeHint() const override { return { 300, 130 }; }

Q_SIGNALS:
    void playRequested();
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        int item;
        QRectF box;
        double y;
        std::vector<QPointF> squares; ///< centres, of the first interactions
    };

    std::vector<Row> rows(const QRectF &scene) const;
    bool isPast(StepStage stage) const { return m_stage > stage; }
    double progressOf(StepStage stage) const;
    void paintModules(QPainter &painter, const QRectF &scene, const std::vector<Row> &rows) const;
    void paintModule(QPainter &painter, const QRectF &rect, const QString &title, const QString &figure,
        double glow) const;
    void paintItems(QPainter &painter, const std::vector<Row> &rows) const;
    void paintSquares(QPainter &painter, const std::vector<Row> &rows) const;
    void paintContributions(QPainter &painter, const std::vector<Row> &rows, double right) const;
    void paintTargets(QPainter &painter, const std::vector<Row> &rows, double right) const;
    void paintTimes(QPainter &painter, const QRectF &rect) const;

    const BatchLayout *m_batch = nullptr;
    const ItemColors *m_colors = nullptr;
    const StepAnatomy *m_anatomy = nullptr;
    FiguresState m_state = FiguresState::None;
    int m_item = -1;
    StepStage m_stage = StepStage::Encode;
    double m_progress = 0;
};

} // namespace gram
