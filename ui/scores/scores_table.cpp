// SPDX-License-Identifier: GPL-3.0-or-later
#include "scores_table.h"

#include "runs/run_style.h"
#include "theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gram {

namespace {

constexpr int firstModelColumn = 2;
constexpr int leastRows = 4; // in view, whatever the page's size
constexpr int leastText = 24; // characters of an item, whatever the number of models
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
            run > 0 ? runStyle(run, option.palette).color : secondaryTextColor(option.palette));
    }
};

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

} // namespace

ScoresTable::ScoresTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("scoresTable"));
    setAccessibleName(tr("What happened, and each model's scores"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new ShareBars(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + leastRows * verticalHeader()->defaultSectionSize()
        + horizontalScrollBar()->sizeHint().height());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
}

void ScoresTable::fill(const UserSequence &s, const std::vector<ModelScores> &models,
    const std::vector<AskedRun> &asked, std::size_t chosen)
{
    const QSignalBlocker filling(this); // only the user's choices are told
    // Where all runs began alike, one column is enough.
    const ModelScores *beginning = commonBeginning(models);
    std::vector<const ModelScores *> columns;
    if (beginning)
        columns.push_back(beginning);
    for (const bool trained : { false, true })
        for (const ModelScores &model : models)
            if (model.failure.empty() && model.trained == trained && (trained || !beginning))
                columns.push_back(&model);
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

    clear();
    setRowCount(static_cast<int>(m_order.size()));
    setColumnCount(firstModelColumn + static_cast<int>(columns.size()));
    setHorizontalHeaderItem(0, new QTableWidgetItem(tr("What happened")));
    setHorizontalHeaderItem(1, new QTableWidgetItem(s.kind == TaskKind::News ? tr("Article") : tr("Question")));
    horizontalHeaderItem(0)->setToolTip(
        tr("<p>The truth, which the models were not told. Cold: the item does not occur in training, so that a model "
           "has only its text to go by.</p>"));
    for (std::size_t c = 0; c < columns.size(); ++c) {
        auto *head = new QTableWidgetItem(
            columns[c] == beginning ? tr("Before training") : modelName(*columns[c], asked));
        if (columns[c]->trained)
            head->setIcon(runIcon(asked[columns[c]->run].number));
        head->setToolTip(columns[c]->trained
                ? tr("<p>%1, as it was kept after step %2.</p>")
                      .arg(asked[columns[c]->run].name.toHtmlEscaped(),
                          QLocale().toString(static_cast<qlonglong>(columns[c]->step)))
                : tr("<p>The model as the run began with it: the language model's own vectors, and a CF module that "
                     "was drawn at random.</p>"));
        setHorizontalHeaderItem(firstModelColumn + static_cast<int>(c), head);
    }
    const QColor second = secondaryTextColor(palette());
    for (int r = 0; r < rowCount(); ++r) {
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
        setItem(r, 0, truth);
        setItem(r, 1, shown);
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
                cell->setData(RunRole, model.trained ? asked[model.run].number : 0);
                cell->setToolTip(cellTip(s.kind, model, i));
            }
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(r, firstModelColumn + static_cast<int>(c), cell);
        }
    }
    resizeColumnsToContents();
    // The text has what is left, but some in any case.
    int others = 0;
    for (int c = 0; c < columnCount(); ++c)
        others += c == 1 ? 0 : columnWidth(c);
    setColumnWidth(1, std::max(leastText * fontMetrics().averageCharWidth(), viewport()->width() - others));
    auto at = std::find(m_order.begin(), m_order.end(), chosen);
    if (at == m_order.end()) { // the click, or the last answer
        at = std::find_if(m_order.begin(), m_order.end(), [&](std::size_t i) {
            return s.kind == TaskKind::News ? s.rows[i].mark == SampleSequence::Mark::Clicked : i + 1 == s.rows.size();
        });
    }
    if (at != m_order.end())
        selectRow(static_cast<int>(at - m_order.begin()));
}

QString ScoresTable::cellTip(TaskKind kind, const ModelScores &model, std::size_t row)
{
    const QLocale locale;
    const auto score = [&](double value) { return locale.toString(value, 'f', 3); };
    QString tip = kind == TaskKind::News
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

std::size_t ScoresTable::chosenRow() const
{
    const int row = currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= m_order.size() ? noRow : m_order[static_cast<std::size_t>(row)];
}

} // namespace gram
