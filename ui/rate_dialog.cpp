// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_dialog.h"

#include "charts/plot_colors.h"
#include "mode_text.h"
#include "runs/run_style.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double highestRate = 10; // as the setting's

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3);
}

QString ratesText(const std::vector<double> &rates)
{
    QStringList texts;
    for (const double rate : rates)
        texts += rateText(rate);
    return texts.join(QLatin1String("  "));
}

} // namespace

RateDialog::RateDialog(const RunConfig &config, double automatic, QWidget *parent)
    : QDialog(parent)
    , m_automatic(automatic)
    , m_rates(new QLineEdit(ratesText(ratesAround(automatic)), this))
    , m_steps(new QSpinBox(this))
    , m_start(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_plot(new QCustomPlot(this))
    , m_table(new QTableWidget(this))
    , m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("rateDialog"));
    setWindowTitle(tr("Find a Rate"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *what = new QLabel(
        tr("Trains a few steps with each learning rate of the content encoder, always from the same "
           "weights and on the same batches (%1, the form's dataset and model), and shows the "
           "loss and the validation AUC that each of them leads to. Nothing of it is kept.")
            .arg(runTitle(config)),
        this);
    what->setWordWrap(true);
    m_rates->setObjectName(QStringLiteral("searchRates"));
    m_rates->setAccessibleName(tr("Rates to try"));
    m_rates->setToolTip(
        tr("<p>Numbers with spaces between them, such as 0.0001 or 1e-4. First shown: a tenth to ten times "
           "the rate that this model gets by itself.</p>"));
    auto *ratesLabel = new QLabel(tr("&Rates"), this);
    ratesLabel->setBuddy(m_rates);
    m_steps->setObjectName(QStringLiteral("searchSteps"));
    m_steps->setAccessibleName(tr("Steps with each rate"));
    m_steps->setToolTip(
        tr("<p>The rate climbs to its peak within the first third of them. Losses are averaged over the "
           "last third. More steps tell rates apart more surely.</p>"));
    m_steps->setRange(3, 100'000);
    m_steps->setValue(static_cast<int>(defaultSearchSteps));
    auto *stepsLabel = new QLabel(tr("&Steps with each"), this);
    stepsLabel->setBuddy(m_steps);
    m_start->setObjectName(QStringLiteral("searchStart"));
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setRange(0, 1);
    m_progress->setValue(0);

    m_plot->setObjectName(QStringLiteral("searchPlot"));
    m_plot->setAccessibleName(tr("Loss by rate"));
    m_plot->setToolTip(tr("<p>The mean loss of the last steps with each rate, and the AUC on validation data after "
                          "them. A click takes the nearest rate. Dashed: the "
                          "rate that the model gets by itself. Dotted: the loss before the first step. A triangle "
                          "at the edge: a loss far above, or none that is a number.</p>"));
    m_plot->setMinimumSize(360, 150);
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog));
    m_plot->xAxis->setNumberFormat(QStringLiteral("eb"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->xAxis->setLabel(tr("CE learning rate"));
    m_plot->yAxis->setLabel(tr("loss (○)"));
    m_plot->yAxis2->setLabel(tr("validation AUC (□)"));
    m_plot->yAxis2->setVisible(true);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) { selectNearest(event->pos()); });

    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setAccessibleName(tr("Rates and what came of them"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({ tr("Rate"), tr("Loss"), tr("Validation AUC"), tr("State") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(7 * (m_table->fontMetrics().height() + 8)); // five rates, header and frame
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_userSelected = true;
        draw();
        updateButtons();
    });

    m_result->setObjectName(QStringLiteral("searchResult"));
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(2 * m_result->fontMetrics().lineSpacing()); // so that nothing moves

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("searchClose"));
    m_use = buttons->addButton(tr("&Use This Rate"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("searchUse"));
    m_use->setToolTip(tr("Puts the chosen row's rate into the form"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT rateChosen(m_search.trials[static_cast<std::size_t>(selectedTrial())].rate);
        accept();
    });

    auto *choice = new QHBoxLayout;
    choice->addWidget(ratesLabel);
    choice->addWidget(m_rates, 1);
    choice->addWidget(stepsLabel);
    choice->addWidget(m_steps);
    choice->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(choice);
    layout->addWidget(m_progress);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_table);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    resize(640, 560);

    connect(m_rates, &QLineEdit::textChanged, this, &RateDialog::updateButtons);
    connect(m_start, &QPushButton::clicked, this, &RateDialog::searchOrStop);
    updateButtons();
    draw();
}

/// What is written in the field, each number once.
std::vector<double> RateDialog::rates(bool *valid) const
{
    static const QRegularExpression gaps(QStringLiteral("[\\s;]+"));
    std::vector<double> out;
    *valid = true;
    for (QString text : m_rates->text().split(gaps, Qt::SkipEmptyParts)) {
        if (QLocale().decimalPoint() != QLatin1String(",") && text.endsWith(QLatin1Char(',')))
            text.chop(1);
        bool ok = false;
        double rate = QLocale().toDouble(text, &ok);
        if (!ok)
            rate = QLocale::c().toDouble(text, &ok);
        *valid = *valid && ok && rate > 0 && rate <= highestRate;
        out.push_back(rate);
    }
    *valid = *valid && !out.empty();
    return out;
}

int RateDialog::selectedTrial() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const int row = items.isEmpty() ? -1 : items.first()->row();
    return row >= 0 && row < static_cast<int>(m_search.trials.size()) ? row : -1;
}

void RateDialog::updateButtons()
{
    bool valid = false;
    rates(&valid);
    m_start->setText(m_searching ? tr("&Cancel Search") : tr("&Search"));
    m_start->setEnabled(m_searching || valid);
    m_start->setToolTip(valid ? QString() : tr("Rates are numbers above 0 and at most 10, with spaces between them."));
    m_rates->setEnabled(!m_searching);
    m_steps->setEnabled(!m_searching);
    m_use->setEnabled(!m_searching && selectedTrial() >= 0);
    (m_use->isEnabled() ? m_use : m_start)->setDefault(true);
}

void RateDialog::searchOrStop()
{
    if (m_searching) {
        Q_EMIT stopRequested(); // answered by showEnded()
        return;
    }
    bool valid = false;
    const std::vector<double> wanted = rates(&valid);
    m_searching = true;
    m_userSelected = false;
    m_search = {};
    fillTable();
    draw();
    m_result->clear();
    m_progress->setRange(0, 0); // the dataset may have to be read first
    updateButtons();
    Q_EMIT searchRequested(wanted, m_steps->value());
}

void RateDialog::showSearch(const RateSearch &search)
{
    if (!m_searching)
        return;
    m_search = search;
    m_progress->setRange(0, static_cast<int>(search.totalSteps()));
    m_progress->setValue(static_cast<int>(search.stepsMade()));
    fillTable();
    draw();
    m_result->setText(resultText());
}

void RateDialog::showEnded(const QString &failure)
{
    m_searching = false;
    const bool all = !m_search.trials.empty() && m_search.stepsMade() == m_search.totalSteps();
    m_progress->setRange(0, 1);
    m_progress->setValue(all ? 1 : 0);
    fillTable();
    draw();
    m_result->setText(!failure.isEmpty() ? failure : all ? resultText() : tr("Cancelled. ") + resultText());
    updateButtons();
}

QString RateDialog::resultText() const
{
    const bool any = std::any_of(m_search.trials.begin(), m_search.trials.end(),
        [](const RateTrial &t) { return t.done; });
    if (!any)
        return {};
    if (!m_search.pick)
        return tr("The loss did not stay a finite number with any rate so far: smaller ones are needed.");
    const RateTrial &pick = m_search.trials[*m_search.pick], &best = m_search.trials[*m_search.best];
    if (m_search.pick == m_search.best)
        return (m_search.byAuc ? tr("Picked %1: its validation AUC is the highest.")
                               : tr("Picked %1: its loss is the lowest."))
            .arg(rateText(pick.rate));
    const QLocale locale;
    return (m_search.byAuc
            ? tr("Picked %1, the nearest to the model's own: the AUC of %2 is higher by %3, which is within "
                 "its standard error (%4).")
            : tr("Picked %1, the nearest to the model's own: the loss of %2 is lower by %3, which is within "
                 "the standard error (%4)."))
        .arg(rateText(pick.rate), rateText(best.rate),
            locale.toString(m_search.byAuc ? best.auc - pick.auc : pick.loss - best.loss, 'f', 4),
            locale.toString(m_search.margin, 'f', 4));
}

void RateDialog::fillTable()
{
    const QSignalBlocker blocker(m_table);
    const QLocale locale;
    const int chosen = m_userSelected ? selectedTrial() : m_search.pick ? static_cast<int>(*m_search.pick) : -1;
    m_table->setRowCount(static_cast<int>(m_search.trials.size()));
    bool running = m_searching;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RateTrial &trial = m_search.trials[static_cast<std::size_t>(row)];
        QString state;
        if (trial.divergedAt > 0)
            state = tr("Diverged at step %1").arg(locale.toString(static_cast<qlonglong>(trial.divergedAt)));
        else if (m_search.pick && static_cast<int>(*m_search.pick) == row)
            state = tr("Picked");
        else if (m_search.best && static_cast<int>(*m_search.best) == row)
            state = m_search.byAuc ? tr("Highest AUC") : tr("Lowest loss");
        else if (!trial.done && std::exchange(running, false))
            state = tr("Step %1 of %2")
                        .arg(locale.toString(static_cast<qlonglong>(trial.losses.size())),
                            locale.toString(static_cast<qlonglong>(m_search.steps)));
        const QStringList cells { rateText(trial.rate),
            std::isfinite(trial.loss) ? locale.toString(trial.loss, 'f', 4) : QString(),
            std::isfinite(trial.auc)
                ? tr("%1 ± %2").arg(locale.toString(trial.auc, 'f', 4), locale.toString(trial.aucError, 'f', 4))
                : QString(),
            state };
        for (int column = 0; column < cells.size(); ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                if (column < 3)
                    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_table->setItem(row, column, item);
            }
            item->setText(cells[column]);
        }
    }
    if (chosen >= 0 && chosen < m_table->rowCount())
        m_table->selectRow(chosen);
    else
        m_table->clearSelection();
}

void RateDialog::draw()
{
    applyPlotColors(m_plot, this);
    // As the left axis, which has just got its colours.
    m_plot->yAxis2->setBasePen(m_plot->yAxis->basePen());
    m_plot->yAxis2->setTickPen(m_plot->yAxis->tickPen());
    m_plot->yAxis2->setSubTickPen(Qt::NoPen);
    m_plot->yAxis2->setTickLabelColor(m_plot->yAxis->tickLabelColor());
    m_plot->yAxis2->setLabelColor(m_plot->yAxis->labelColor());
    m_plot->yAxis2->setTickLabelFont(m_plot->yAxis->tickLabelFont());
    m_plot->yAxis2->setLabelFont(m_plot->yAxis->labelFont());
    m_plot->yAxis2->setLabelPadding(1);
    m_plot->clearPlottables();
    m_plot->clearItems();
    const std::vector<double> shown = [this] {
        bool valid = false;
        std::vector<double> wanted = m_search.trials.empty() ? rates(&valid) : std::vector<double>();
        for (const RateTrial &trial : m_search.trials)
            wanted.push_back(trial.rate);
        std::erase_if(wanted, [](double rate) { return !(rate > 0); });
        wanted.push_back(m_automatic);
        return wanted;
    }();
    const auto [least, most] = std::minmax_element(shown.begin(), shown.end());
    m_plot->xAxis->setRange(*least / 1.8, *most * 1.8);

    double low = std::numeric_limits<double>::infinity(), high = -low;
    double before = std::numeric_limits<double>::quiet_NaN(); // the same for all: nothing was trained yet
    for (const RateTrial &trial : m_search.trials) {
        if (!trial.losses.empty() && std::isfinite(trial.losses.front()))
            before = trial.losses.front();
        if (std::isfinite(trial.loss)) {
            low = std::min(low, trial.loss);
            high = std::max(high, trial.loss);
        }
    }
    if (std::isfinite(before)) {
        low = std::min(low, before);
        // What is far worse than no training is a mark at the edge, so that the others can be told apart.
        high = std::clamp(high, before, low + 1.5 * std::max(before - low, 0.1 * std::fabs(before)));
    }
    if (!(low <= high))
        low = 0, high = 1;
    const double margin = std::max(0.12 * (high - low), 1e-3);
    m_plot->yAxis->setRange(low - margin, high + margin);
    const double edge = high + margin / 2;

    const auto lineAt = [this](QPointF a, QPointF b, Qt::PenStyle style) {
        auto *line = new QCPItemStraightLine(m_plot);
        line->setPen(QPen(secondaryTextColor(palette()), 1, style));
        line->point1->setCoords(a);
        line->point2->setCoords(b);
    };
    lineAt({ m_automatic, 0 }, { m_automatic, 1 }, Qt::DashLine);
    if (std::isfinite(before))
        lineAt({ *least, before }, { *most, before }, Qt::DotLine);

    drawAuc();
    const RunStyle style = runStyle(3, palette());
    QCPGraph *curve = m_plot->addGraph();
    curve->setPen(QPen(style.color, 1, Qt::DotLine));
    const int selected = selectedTrial();
    for (std::size_t i = 0; i < m_search.trials.size(); ++i) {
        const RateTrial &trial = m_search.trials[i];
        if (!trial.done)
            continue;
        const bool inside = std::isfinite(trial.loss) && trial.loss <= high;
        const bool picked = m_search.pick == i;
        QCPGraph *point = m_plot->addGraph();
        point->setName(rateText(trial.rate));
        point->setLineStyle(QCPGraph::lsNone);
        point->setScatterStyle(QCPScatterStyle(inside ? QCPScatterStyle::ssCircle : QCPScatterStyle::ssTriangle,
            QPen(style.color, 1.5), picked ? QBrush(style.color) : QBrush(palette().color(QPalette::Base)), 10));
        point->addData(trial.rate, inside ? trial.loss : edge);
        if (inside)
            curve->addData(trial.rate, trial.loss);
        if (static_cast<int>(i) == selected) {
            QCPGraph *ring = m_plot->addGraph();
            ring->setLineStyle(QCPGraph::lsNone);
            ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle,
                QPen(palette().color(QPalette::Highlight), 2), Qt::NoBrush, 17));
            ring->addData(trial.rate, inside ? trial.loss : edge);
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// On the right axis.
void RateDialog::drawAuc()
{
    const QColor color = runStyle(2, palette()).color;
    QCPGraph *curve = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    curve->setPen(QPen(color, 1, Qt::DotLine));
    curve->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(color, 1.5), palette().color(QPalette::Base), 8));
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const RateTrial &trial : m_search.trials) {
        if (!std::isfinite(trial.auc))
            continue;
        curve->addData(trial.rate, trial.auc);
        low = std::min(low, trial.auc);
        high = std::max(high, trial.auc);
    }
    m_plot->yAxis2->setTickLabels(low <= high);
    if (!(low <= high))
        low = 0, high = 1;
    const double margin = std::max(0.2 * (high - low), 0.005);
    m_plot->yAxis2->setRange(low - margin, high + margin);
}

void RateDialog::selectNearest(const QPoint &at)
{
    int nearest = -1;
    double distance = 0;
    for (int i = 0; i < static_cast<int>(m_search.trials.size()); ++i) {
        const double d = std::fabs(
            m_plot->xAxis->coordToPixel(m_search.trials[static_cast<std::size_t>(i)].rate) - at.x());
        if (nearest < 0 || d < distance) {
            nearest = i;
            distance = d;
        }
    }
    if (nearest >= 0)
        m_table->selectRow(nearest);
}

void RateDialog::done(int result)
{
    if (m_searching)
        Q_EMIT stopRequested();
    QDialog::done(result);
}

void RateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace gram
