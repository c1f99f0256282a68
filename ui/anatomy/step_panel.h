// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anatomy/step_view.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>

class QComboBox;
class QToolButton;

namespace gram {

class WrappedLabel;

/// Plays a step part by part: it can be paused, stepped and slowed, and each part says in a
/// sentence what happens, with its figures.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    void showBatch(const BatchLayout *batch, const ItemColors *colors);
    void showAnatomy(const StepAnatomy *anatomy, FiguresState state);
    void setItem(int item);

    bool isPlaying() const { return m_timer.isActive(); }
    StepStage stage() const { return m_stage; }
    /// As the view at its end.
    void setStage(gram::StepStage stage);

public Q_SLOTS:
    void togglePlay();

Q_SIGNALS:
    /// It plays, and there are no figures.
    void figuresWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setPlaying(bool playing);
    void stepBy(int by);
    void tick();
    void setMoment(StepStage stage, double progress);
    void updateSentence();
    void updateIcons();
    QString explanation() const;
    QString figures() const;

    QToolButton *m_back, *m_play, *m_forward;
    QComboBox *m_speed;
    std::array<QToolButton *, stepStages> m_stages {};
    WrappedLabel *m_sentence;
    StepView *m_view;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    StepStage m_stage = StepStage::Encode;
    double m_progress = 0;
    const BatchLayout *m_batch = nullptr;
    const StepAnatomy *m_anatomy = nullptr;
    FiguresState m_state = FiguresState::None;
    int m_item = -1;
};

} // namespace gram
