// SPDX-License-Identifier: GPL-3.0-or-later
#include "scores_page.h"

#include "flow_layout.h"
#include "scores/scores_table.h"
#include "scores/word_shades.h"
#include "scrolling_page.h"
#include "wrapped_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace gram {

namespace {

constexpr int longestChoice = 26; ///< characters of an item's text in a list

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

QString shortened(const std::string &text)
{
    const QString whole = QString::fromStdString(text);
    return whole.size() > longestChoice ? whole.left(longestChoice - 1) + QStringLiteral("…") : whole;
}

} // namespace

ScoresPage::ScoresPage(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_user(new QLineEdit(this))
    , m_compute(new QPushButton(this))
    , m_step(new QPushButton(tr("Train a step on &this"), this))
    , m_undo(new QPushButton(tr("&Undo changes"), this))
    , m_export(new QPushButton(tr("Ex&port…"), this))
    , m_progress(new QProgressBar(this))
    , m_verdict(new WrappedLabel(this))
    , m_moved(new WrappedLabel(this))
    , m_table(new ScoresTable(this))
    , m_textOf(new QComboBox(this))
    , m_wordsBy(new QComboBox(this))
    , m_words(new WordShades(this))
    , m_edit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("scoresPage"));
    setAccessibleName(tr("Scores"));
    makeHead();
    makeWords();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        fillTextChoice();
        showText();
        requestWords();
    });

    auto *head = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_compute, m_previous, m_next, m_user, m_progress, m_step,
             m_undo, m_export })
        head->addWidget(widget);
    auto *words = new FlowLayout;
    auto *textOf = new QLabel(tr("Te&xt of"), this), *by = new QLabel(tr("&by"), this);
    textOf->setBuddy(m_textOf);
    by->setBuddy(m_wordsBy);
    for (QWidget *widget : std::initializer_list<QWidget *> { textOf, m_textOf, by, m_wordsBy })
        words->addWidget(widget);
    auto *layout = makeScrolling(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 3);
    layout->addLayout(words);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_edit);
    layout->addWidget(m_moved);
    updateHead();
    showText();
}

void ScoresPage::makeHead()
{
    m_compute->setObjectName(QStringLiteral("scoresCompute"));
    m_previous->setObjectName(QStringLiteral("scoresPrevious"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous user"));
    m_previous->setToolTip(tr("The validation part's sequence before this one"));
    m_next->setObjectName(QStringLiteral("scoresNext"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next user"));
    m_next->setToolTip(tr("The validation part's next sequence"));
    for (QToolButton *button : { m_previous, m_next })
        button->setFocusPolicy(Qt::StrongFocus);
    m_user->setObjectName(QStringLiteral("scoresUser"));
    m_user->setAccessibleName(tr("Find a user"));
    m_user->setPlaceholderText(tr("Find a user"));
    m_user->setToolTip(tr("<p>A user's or pupil's id, as the files have it, and Enter. Again Enter: the user's next "
                          "sequence. Only those of the validation part are found: the others were trained on.</p>"));
    m_user->setMaximumWidth(150);
    m_progress->setObjectName(QStringLiteral("scoresProgress"));
    m_progress->setAccessibleName(tr("The models are asked"));
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(120);
    m_step->setObjectName(QStringLiteral("scoresStep"));
    m_step->setAccessibleName(tr("Train a step on this sequence"));
    m_step->setToolTip(tr("<p>One more step of training, from each run's kept model, on this sequence alone, at the "
                          "rates that the run had reached, and the scores after it. The model is thrown away "
                          "afterwards: nothing that is kept has seen the validation part. Press again for another "
                          "step.</p>"));
    m_undo->setObjectName(QStringLiteral("scoresUndo"));
    m_undo->setAccessibleName(tr("Undo the changes"));
    m_undo->setToolTip(tr("The text as it was, and the models as they were kept"));
    m_export->setObjectName(QStringLiteral("scoresExport"));
    m_export->setAccessibleName(tr("Export the scores"));
    m_export->setToolTip(tr("Write all scores of this sequence into a CSV file"));
    m_verdict->setObjectName(QStringLiteral("scoresVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    connect(m_compute, &QPushButton::clicked, this, [this] {
        if (m_computing)
            Q_EMIT stopRequested();
        else
            request(m_sequence ? m_sequence->place : 0, {}, m_change);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { requestNext(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { requestNext(1); });
    connect(m_user, &QLineEdit::returnPressed, this, [this] {
        if (const QString user = m_user->text().trimmed(); !user.isEmpty() && !m_runs.empty())
            request(m_sequence ? m_sequence->place + 1 : 0, user, {});
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        UserChange change = m_shownChange;
        ++change.steps;
        request(m_sequence->place, {}, change);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { request(m_sequence->place, {}, {}); });
    connect(m_export, &QPushButton::clicked, this, &ScoresPage::chooseFile);
}

void ScoresPage::makeWords()
{
    m_textOf->setObjectName(QStringLiteral("scoresTextOf"));
    m_textOf->setAccessibleName(tr("Whose text"));
    m_textOf->setToolTip(tr("<p>The text whose words are left out: of the row that is chosen above, or of what the "
                            "user read or answered before. What is measured is always the chosen row's score.</p>"));
    m_wordsBy->setObjectName(QStringLiteral("scoresWordsBy"));
    m_wordsBy->setAccessibleName(tr("The model that is asked"));
    m_wordsBy->setToolTip(tr("<p>Each word is left out in turn and this model asked again. Green and ▲: the word "
                             "raises the row's score; orange and ▼: it lowers it.</p>"));
    for (QComboBox *box : { m_textOf, m_wordsBy }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (m_filling)
                return;
            showText();
            requestWords();
        });
    }
    m_edit->setObjectName(QStringLiteral("scoresEdit"));
    m_edit->setAccessibleName(tr("Another text for the item"));
    m_edit->setPlaceholderText(tr("Another text for the item, and Enter"));
    m_edit->setToolTip(tr("<p>Change the words and press Enter: every model encodes the item anew with this text, and "
                          "all scores of the sequence follow. The vector's length |h| and how far it has moved stand "
                          "below.</p>"));
    m_moved->setObjectName(QStringLiteral("scoresMoved"));
    m_moved->setTextFormat(Qt::PlainText);
    m_moved->setLeastLines(1);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_sequence || m_runs.empty() || chosenItem() < 0)
            return;
        UserChange change = m_shownChange;
        change.edit = TextEdit { chosenItem(), m_edit->text().toStdString() };
        request(m_sequence->place, {}, change);
    });
}

void ScoresPage::request(qint64 place, const QString &user, const UserChange &change)
{
    m_change = change;
    Q_EMIT scoresRequested(place, user, change);
}

void ScoresPage::requestNext(int direction)
{
    if (!m_sequence)
        return request(0, {}, {});
    const std::int64_t places = m_sequence->places;
    request((m_sequence->place + direction + places) % places, {}, {});
}

void ScoresPage::setRuns(const std::vector<AskedRun> &runs, const QString &note)
{
    m_runs = runs;
    m_note = note;
    updateHead();
}

void ScoresPage::showComputing(bool waiting)
{
    m_computing = true;
    m_pending = m_runs;
    m_waiting = waiting;
    m_failure.clear();
    updateHead();
}

void ScoresPage::showSequence(const UserSequence &sequence)
{
    const bool same = m_sequence && m_sequence->place == sequence.place && m_sequence->user == sequence.user;
    m_waiting = m_outdated = false;
    m_asked = m_pending;
    m_models.clear();
    m_shownChange = m_change;
    const std::size_t row = same ? m_table->chosenRow() : ScoresTable::noRow;
    const std::int32_t item = same ? chosenItem() : -1;
    m_sequence = sequence;
    m_table->fill(sequence, m_models, m_asked, row);
    fillTextChoice();
    if (const int index = m_textOf->findData(item); item >= 0 && index >= 0) {
        const QScopedValueRollback filling(m_filling, true);
        m_textOf->setCurrentIndex(index);
    }
    showText();
    updateHead();
}

void ScoresPage::showScores(const ModelScores &scores)
{
    m_models.push_back(scores);
    m_table->fill(*m_sequence, m_models, m_asked, m_table->chosenRow());
    fillModelChoice();
    showText();
    updateHead();
}

void ScoresPage::showComputed(const QString &failure)
{
    m_computing = false;
    m_failure = failure;
    if (!failure.isEmpty())
        m_change = m_shownChange;
    updateHead();
    showText();
    if (failure.isEmpty())
        requestWords();
}

void ScoresPage::markOutdated()
{
    m_outdated = m_sequence.has_value();
    updateHead();
}

void ScoresPage::updateHead()
{
    m_compute->setText(m_computing ? tr("&Stop") : tr("A&sk the models"));
    m_compute->setAccessibleName(m_computing ? tr("Stop asking") : tr("Ask the models of the ticked runs"));
    m_compute->setToolTip(m_computing ? tr("Stop asking")
                                      : tr("<p>Takes one user of the validation part and has every ticked run's "
                                           "model predict: as it was before training, and as it was kept.</p>"));
    m_compute->setEnabled(m_computing || !m_runs.empty());
    const bool idle = !m_computing && !m_runs.empty();
    m_previous->setEnabled(idle && m_sequence);
    m_next->setEnabled(idle && m_sequence);
    m_user->setEnabled(idle);
    const bool scored = idle && m_sequence && !m_models.empty();
    m_step->setEnabled(scored);
    m_edit->setEnabled(scored);
    m_undo->setEnabled(scored && m_shownChange.any());
    m_export->setEnabled(m_sequence && !m_models.empty());
    m_progress->setVisible(m_computing);
    m_verdict->setToolTip(m_sequence && m_sequence->kind == TaskKind::Kt
            ? tr("<p>An answer is foretold where its probability is on the right side of one half.</p>")
            : tr("<p>The place of the clicked article, or of the first of them, by the model's scores. By chance it "
                 "is in the middle.</p>"));
    if (!m_failure.isEmpty())
        m_verdict->setText(m_failure);
    else if (m_computing && m_waiting)
        m_verdict->setText(tr("The models are asked when the runs have ended."));
    else if (m_computing && !m_sequence)
        m_verdict->setText(tr("Asking the models…"));
    else if (m_sequence && m_outdated)
        m_verdict->setText(
            tr("Other runs are ticked now: ask again. %1").arg(verdictText(*m_sequence, m_models, m_asked)));
    else if (m_sequence) {
        QStringList texts { verdictText(*m_sequence, m_models, m_asked) };
        for (const ModelScores &model : m_models)
            if (!model.failure.empty())
                texts += tr("%1: %2").arg(modelName(model, m_asked), QString::fromStdString(model.failure));
        if (!m_note.isEmpty())
            texts += m_note;
        m_verdict->setText(texts.join(QLatin1Char(' ')));
    } else if (!m_note.isEmpty())
        m_verdict->setText(m_note);
    else
        m_verdict->setText(
            tr("What does a model think of one user? Tick runs at the right and ask: before training and "
               "after, beside what truly happened."));
}

std::int32_t ScoresPage::chosenItem() const
{
    return m_textOf->currentIndex() < 0 ? -1 : m_textOf->currentData().toInt();
}

const ModelScores *ScoresPage::chosenModel() const
{
    const int index = m_wordsBy->currentIndex();
    return index < 0 ? nullptr : &m_models[static_cast<std::size_t>(m_wordsBy->currentData().toInt())];
}

/// The chosen row's item first, then what came before it, the newest first.
void ScoresPage::fillTextChoice()
{
    const QScopedValueRollback filling(m_filling, true);
    m_textOf->clear();
    const std::size_t row = m_table->chosenRow();
    if (!m_sequence || row >= m_sequence->rows.size())
        return;
    const std::vector<UserSequence::Row> &rows = m_sequence->rows;
    const auto add = [this](const UserSequence::Row &one, const QString &text) {
        if (one.item >= 0 && m_textOf->findData(one.item) < 0)
            m_textOf->addItem(text.arg(shortened(one.text)), one.item);
    };
    add(rows[row], tr("this row: %1"));
    for (std::size_t i = rows.size(); i > 0; --i) {
        const bool before = m_sequence->kind == TaskKind::News ? rows[i - 1].mark == SampleSequence::Mark::History
                                                               : i - 1 < row;
        if (before)
            add(rows[i - 1], tr("before: %1"));
    }
}

void ScoresPage::fillModelChoice()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString chosen = m_wordsBy->currentText();
    m_wordsBy->clear();
    for (std::size_t i = 0; i < m_models.size(); ++i)
        if (m_models[i].failure.empty() && m_asked[m_models[i].run].readsTexts)
            m_wordsBy->addItem(modelName(m_models[i], m_asked), static_cast<int>(i));
    const int same = m_wordsBy->findText(chosen);
    m_wordsBy->setCurrentIndex(same >= 0 && !m_computing ? same : m_wordsBy->count() - 1);
}

/// The chosen text, until its words' effects are there.
void ScoresPage::showText()
{
    const std::int32_t item = chosenItem();
    QString text;
    if (m_sequence)
        for (const UserSequence::Row &row : m_sequence->rows)
            if (row.item == item)
                text = QString::fromStdString(row.text);
    const bool edited = m_shownChange.edit && m_shownChange.edit->item == item;
    m_edit->setText(edited ? QString::fromStdString(m_shownChange.edit->text) : text);
    m_edit->setCursorPosition(0);
    m_words->showPlain(
        m_sequence ? text : tr("The words of a text stand here, shaded by what each of them does to the score."));
    m_moved->setText(moveText());
}

QString ScoresPage::moveText() const
{
    const ModelScores *model = chosenModel();
    if (!m_sequence || !model || model->changed.empty())
        return {};
    const QLocale locale;
    QStringList texts;
    if (m_shownChange.steps > 0 && model->trained)
        texts += tr("After %n step(s) on this sequence, which are thrown away.", nullptr,
            static_cast<int>(m_shownChange.steps));
    if (model->move)
        texts += tr("The edited item's vector has moved by %1% of its length; the cosine of both is %2.")
                     .arg(percent(model->move->moved / model->move->length),
                         locale.toString(model->move->cosine, 'f', 4));
    texts += tr("The sequence's loss: %1 → %2.")
                 .arg(locale.toString(model->loss, 'f', 4), locale.toString(model->changedLoss, 'f', 4));
    return tr("%1: %2").arg(modelName(*model, m_asked), texts.join(QLatin1Char(' ')));
}

void ScoresPage::requestWords()
{
    if (m_computing || m_outdated || !m_sequence || m_models.empty())
        return;
    const std::size_t row = m_table->chosenRow();
    if (row >= m_sequence->rows.size() || !m_sequence->rows[row].predicted) {
        m_moved->setText(tr("Choose a row that is predicted to see what its words do."));
        return;
    }
    const ModelScores *model = chosenModel();
    if (!model) {
        m_moved->setText(tr("None of these models reads texts."));
        return;
    }
    Q_EMIT wordsRequested(model->run, model->trained, m_sequence->place, row, chosenItem());
}

void ScoresPage::showWords(const WordEffects &effects)
{
    if (!m_sequence || effects.item != chosenItem() || effects.row != m_table->chosenRow())
        return;
    m_words->showEffects(m_sequence->kind, effects);
    QStringList texts;
    if (const QString move = moveText(); !move.isEmpty())
        texts += tr("%1 The shades are those without the changes.").arg(move);
    else if (effects.goesOn)
        texts += tr("The text goes on; what is not shown here stays as it is.");
    if (effects.otherTexts > 0)
        texts += tr("The item has %n more text(s), which stay as they are.", nullptr,
            static_cast<int>(effects.otherTexts));
    m_moved->setText(texts.join(QLatin1Char(' ')));
}

void ScoresPage::showWordsFailure(const QString &failure)
{
    m_moved->setText(failure);
}

void ScoresPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the Scores"), QString(), tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("scoresExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("scores.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT exportRequested(file, scoresCsv(*m_sequence, m_models, m_asked, m_shownChange));
    });
    dialog->open();
}

} // namespace gram
