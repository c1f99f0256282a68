// SPDX-License-Identifier: GPL-3.0-or-later
#include "scores_page.h"

#include "flow_layout.h"
#include "runs/run_style.h"
#include "scores/word_shades.h"
#include "theme.h"
#include "wrapped_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gram {

namespace {

constexpr int firstModelColumn = 2;
constexpr int longestChoice = 26; ///< characters of an item's text in a list
enum Role { ShareRole = Qt::UserRole, RunRole };

/// A cell's share as a bar at its foot, in the run's colour; 0 is no run.
class ShareBars : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(ShareRole);
        if (!share.isValid())
            return;
        const QRect room = option.rect.adjusted(2, option.rect.height() - 4, -2, -1);
        const int run = index.data(RunRole).toInt();
        QColor ground = option.palette.color(QPalette::Text);
        ground.setAlphaF(0.12F);
        painter->fillRect(room, ground);
        painter->fillRect(
            QRectF(room.left(), room.top(), room.width() * std::clamp(share.toDouble(), 0.0, 1.0), room.height()),
            run > 0 ? runStyle(run).color : secondaryTextColor(option.palette));
    }
};

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
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_progress(new QProgressBar(this))
    , m_verdict(new WrappedLabel(this))
    , m_moved(new WrappedLabel(this))
    , m_table(new QTableWidget(this))
    , m_textOf(new QComboBox(this))
    , m_wordsBy(new QComboBox(this))
    , m_words(new WordShades(this))
    , m_edit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("scoresPage"));
    setAccessibleName(tr("Scores"));
    makeHead();
    makeTable();
    makeWords();

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
    auto *layout = new QVBoxLayout(this);
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

void ScoresPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("scoresTable"));
    m_table->setAccessibleName(tr("What happened, and each model's scores"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new ShareBars(m_table));
    m_table->setMinimumHeight(100);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_filling)
            return;
        fillTextChoice();
        showText();
        requestWords();
    });
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
    const std::size_t row = same ? chosenRow() : static_cast<std::size_t>(-1);
    const std::int32_t item = same ? chosenItem() : -1;
    m_sequence = sequence;
    m_order.clear();
    fillTable();
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto at = std::find(m_order.begin(), m_order.end(), row);
        if (at != m_order.end())
            m_table->selectRow(static_cast<int>(at - m_order.begin()));
    }
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
    fillTable();
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

void ScoresPage::fillTable()
{
    const QScopedValueRollback filling(m_filling, true);
    const UserSequence &s = *m_sequence;
    // Where all runs began alike, one column is enough.
    const ModelScores *beginning = commonBeginning(m_models);
    std::vector<const ModelScores *> columns;
    if (beginning)
        columns.push_back(beginning);
    for (const bool trained : { false, true })
        for (const ModelScores &model : m_models)
            if (model.failure.empty() && model.trained == trained && (trained || !beginning))
                columns.push_back(&model);
    const std::size_t row = m_order.empty() ? static_cast<std::size_t>(-1) : chosenRow();
    m_order.resize(s.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t { 0 });
    if (s.kind == TaskKind::News) {
        // As the last model would show them; what was read stands below, the newest first.
        const std::vector<double> *by = columns.empty() ? nullptr : &columns.back()->scores;
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            if (s.rows[a].predicted != s.rows[b].predicted)
                return s.rows[a].predicted;
            if (!s.rows[a].predicted)
                return a > b;
            return by && (*by)[a] > (*by)[b];
        });
    }

    m_table->clear();
    m_table->setRowCount(static_cast<int>(m_order.size()));
    m_table->setColumnCount(firstModelColumn + static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("What happened")));
    m_table->setHorizontalHeaderItem(1,
        new QTableWidgetItem(s.kind == TaskKind::News ? tr("Article") : tr("Question")));
    m_table->horizontalHeaderItem(0)->setToolTip(
        tr("<p>The truth, which the models were not told. Cold: the item does not occur in training, so that a model "
           "has only its text to go by.</p>"));
    for (std::size_t c = 0; c < columns.size(); ++c) {
        auto *head = new QTableWidgetItem(
            columns[c] == beginning ? tr("Before training") : modelName(*columns[c], m_asked));
        if (columns[c]->trained)
            head->setIcon(runIcon(m_asked[columns[c]->run].number));
        head->setToolTip(columns[c]->trained
                ? tr("<p>%1, as it was kept after step %2.</p>")
                      .arg(m_asked[columns[c]->run].name.toHtmlEscaped(),
                          QLocale().toString(static_cast<qlonglong>(columns[c]->step)))
                : tr("<p>The model as the run began with it: the language model's own vectors, and a CF module that "
                     "was drawn at random.</p>"));
        m_table->setHorizontalHeaderItem(firstModelColumn + static_cast<int>(c), head);
    }
    const QColor second = secondaryTextColor(palette());
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const std::size_t i = m_order[static_cast<std::size_t>(r)];
        const UserSequence::Row &one = s.rows[i];
        const QString text = QString::fromStdString(one.text);
        auto *truth = new QTableWidgetItem(truthText(one));
        auto *shown = new QTableWidgetItem(text);
        shown->setToolTip(QStringLiteral("<p><b>%1</b> %2</p>")
                              .arg(QString::fromStdString(one.id).toHtmlEscaped(), text.toHtmlEscaped()));
        if (!one.predicted)
            for (QTableWidgetItem *cell : { truth, shown })
                cell->setForeground(second);
        m_table->setItem(r, 0, truth);
        m_table->setItem(r, 1, shown);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const ModelScores &model = *columns[c];
            auto *cell = new QTableWidgetItem;
            if (std::isfinite(model.scores[i])) {
                const double share = sharesOf(s.kind, model.scores)[i];
                const QString before = s.kind == TaskKind::News
                    ? tr("%1 · %2%").arg(ranksOf(model.scores)[i]).arg(percent(share))
                    : tr("%1%").arg(percent(share));
                if (model.changed.empty()) {
                    cell->setText(before);
                    cell->setData(ShareRole, share);
                } else {
                    const double changed = sharesOf(s.kind, model.changed)[i];
                    cell->setText(s.kind == TaskKind::News
                            ? tr("%1 → %2 · %3%").arg(before).arg(ranksOf(model.changed)[i]).arg(percent(changed))
                            : tr("%1 → %2%").arg(before, percent(changed)));
                    cell->setData(ShareRole, changed);
                }
                cell->setData(RunRole, model.trained ? m_asked[model.run].number : 0);
                cell->setToolTip(cellTip(model, i));
            }
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(r, firstModelColumn + static_cast<int>(c), cell);
        }
    }
    m_table->resizeColumnsToContents();
    // The text has what is left, but some in any case.
    int others = 0;
    for (int c = 0; c < m_table->columnCount(); ++c)
        others += c == 1 ? 0 : m_table->columnWidth(c);
    m_table->setColumnWidth(1,
        std::max(12 * fontMetrics().averageCharWidth() + 60, m_table->viewport()->width() - others));
    auto at = std::find(m_order.begin(), m_order.end(), row);
    if (at == m_order.end()) { // the click, or the last answer
        at = std::find_if(m_order.begin(), m_order.end(), [&](std::size_t i) {
            return s.kind == TaskKind::News ? s.rows[i].mark == SampleSequence::Mark::Clicked : i + 1 == s.rows.size();
        });
    }
    if (at != m_order.end())
        m_table->selectRow(static_cast<int>(at - m_order.begin()));
}

QString ScoresPage::cellTip(const ModelScores &model, std::size_t row) const
{
    const QLocale locale;
    const auto score = [&](double value) { return locale.toString(value, 'f', 3); };
    QString tip = m_sequence->kind == TaskKind::News
        ? tr("Score %1: rank and, of one click on these articles, the share that the scores give it (their softmax).")
              .arg(score(model.scores[row]))
        : tr("The probability of a right answer; its logit is %1.").arg(score(model.scores[row]));
    if (!model.changed.empty())
        tip += QLatin1Char(' ') + tr("After the change: %1.").arg(score(model.changed[row]));
    if (std::isfinite(model.gradients[row])) {
        tip += QStringLiteral("<br>")
            + tr("A step on this sequence would pull at the item's vector with a gradient of length %1.")
                  .arg(locale.toString(model.gradients[row], 'g', 3));
        if (!model.changedGradients.empty() && std::isfinite(model.changedGradients[row]))
            tip += QLatin1Char(' ')
                + tr("After the change: %1.").arg(locale.toString(model.changedGradients[row], 'g', 3));
    }
    return QStringLiteral("<p>%1</p>").arg(tip);
}

std::size_t ScoresPage::chosenRow() const
{
    const int row = m_table->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= m_order.size() ? static_cast<std::size_t>(-1)
                                                                      : m_order[static_cast<std::size_t>(row)];
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
    const std::size_t row = chosenRow();
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
    const std::size_t row = chosenRow();
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
    if (!m_sequence || effects.item != chosenItem() || effects.row != chosenRow())
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
