// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdict/verdict_text.h"

#include <QFrame>
#include <QTimer>

#include <array>

class QBoxLayout;
class QGridLayout;
class QMenu;
class QSettings;
class QToolButton;

namespace gram {

class RunModel;
class VerdictFigure;
class WrappedLabel;

/// The window's answer: how much faster a run is than E2E, how much memory it takes, at what price in quality, and
/// one sentence on it.
class VerdictStrip : public QFrame {
    Q_OBJECT

public:
    explicit VerdictStrip(const RunModel *runs, QWidget *parent = nullptr);

    /// What is shown; the strip brings it up to date a few times a second.
    const Verdict &verdict() const { return m_verdict; }

    /// Is laid over the figures of the runs that it was made for.
    void setGuess(const Guess &guess);
    const Guess &guess() const { return m_guess; }

    /// The guess.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public Q_SLOTS:
    /// The run that the verdict is on, if it is shown. 0: the newest.
    void setSelected(quint64 id);
    /// The AUC to reach. NaN: as verdictOn() chooses.
    void setTarget(double auc);

Q_SIGNALS:
    /// Another run was chosen in the strip.
    void runRequested(quint64 id);
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange(bool compact);
    void schedule();
    void refresh();
    void fillMenu();

    const RunModel *m_runs;
    QToolButton *m_subject;
    QMenu *m_menu;
    WrappedLabel *m_sentence;
    std::array<VerdictFigure *, 4> m_figures;
    QBoxLayout *m_words; ///< subject and sentence
    QGridLayout *m_layout;
    QTimer m_timer;
    Guess m_guess;
    Verdict m_verdict;
    quint64 m_selected = 0;
    double m_target = Verdict::unknown;
    bool m_compact = false;
};

} // namespace gram
