// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scores/scores_text.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gram {

class ScoresTable;
class WordShades;
class WrappedLabel;

/// What models say of one user: each run's scores before and after its training, side by side and beside what truly
/// happened; which words of a text made the difference; and what another text or a step of training changes.
class ScoresPage : public QWidget {
    Q_OBJECT

public:
    explicit ScoresPage(QWidget *parent = nullptr);

    /// What is shown, or would be asked for.
    const std::optional<UserSequence> &sequence() const { return m_sequence; }

public Q_SLOTS:
    /// The runs that would be asked; `note`: which are left out and why, or why there are none.
    void setRuns(const std::vector<gram::AskedRun> &runs, const QString &note);
    void showComputing(bool waiting);
    /// The sequence that was asked for; scores are still to come.
    void showSequence(const gram::UserSequence &sequence);
    void showScores(const gram::ModelScores &scores);
    /// It has ended; `failure` says why there is nothing new, or is empty.
    void showComputed(const QString &failure);
    void showWords(const gram::WordEffects &effects);
    /// Why there are none.
    void showWordsFailure(const QString &failure);
    /// What is shown is of other runs than those that are ticked.
    void markOutdated();

Q_SIGNALS:
    /// Of the sequence at `place`, or, with a `user`, of that user's first one from there on.
    void scoresRequested(qint64 place, const QString &user, const gram::UserChange &change);
    /// `run`: of those last set.
    void wordsRequested(std::size_t run, bool trained, qint64 place, std::size_t row, std::int32_t item);
    void stopRequested();
    void exportRequested(const QString &file, const QString &csv);

private:
    void makeHead();
    void makeWords();
    void request(qint64 place, const QString &user, const UserChange &change);
    void requestNext(int direction);
    void requestWords();
    void updateHead();
    void fillTextChoice();
    void fillModelChoice();
    void showText();
    void chooseFile();
    std::int32_t chosenItem() const;
    const ModelScores *chosenModel() const;
    QString moveText() const;

    QToolButton *m_previous, *m_next;
    QLineEdit *m_user;
    QPushButton *m_compute, *m_step, *m_undo, *m_export;
    QProgressBar *m_progress;
    WrappedLabel *m_verdict, *m_moved;
    ScoresTable *m_table;
    QComboBox *m_textOf, *m_wordsBy;
    WordShades *m_words;
    QLineEdit *m_edit;

    /// Those ticked now, those of what is being computed, and those of what is shown.
    std::vector<AskedRun> m_runs, m_pending, m_asked;
    QString m_note, m_failure;
    std::optional<UserSequence> m_sequence;
    std::vector<ModelScores> m_models;
    UserChange m_change, m_shownChange;
    bool m_computing = false, m_waiting = false, m_outdated = false, m_filling = false;
};

} // namespace gram
