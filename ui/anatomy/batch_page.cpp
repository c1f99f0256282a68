// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_page.h"

#include "anatomy/batch_grid.h"
#include "anatomy/figure_text.h"
#include "anatomy/step_panel.h"
#include "api/mode_traits.h"
#include "flow_layout.h"
#include "mode_text.h"
#include "scrolling_page.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace gram {

namespace {

constexpr std::size_t mostUsersListed = 40;

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QSpinBox *makeSpinBox(const char *name, const QString &text, const QString &help, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(text);
    box->setToolTip(help);
    box->setRange(1, 1'000'000);
    box->setKeyboardTracking(false);
    return box;
}

/// A text that must not widen the window, nor be cut.
QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BatchPage::BatchPage(QWidget *parent)
    : QWidget(parent)
    , m_epoch(makeSpinBox("batchEpoch", tr("Epoch"), tr("Each epoch has its own order, and news their own negatives"),
          this))
    , m_index(makeSpinBox("batchIndex", tr("Batch of the epoch"),
          tr("Any batch of the training split, as the seed orders them"), this))
    , m_of(new QLabel(this))
    , m_summary(makeLabel("batchSummary", this))
    , m_note(makeLabel("batchNote", this))
    , m_legend(makeLabel("batchLegend", this))
    , m_message(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_follow(new QCheckBox(tr("Fo&llow"), this))
    , m_compute(new QPushButton(tr("Comp&ute"), this))
    , m_stack(new QStackedWidget(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_grid(new BatchGrid(this))
    , m_item(new QTextBrowser(this))
    , m_step(new StepPanel(this))
{
    setObjectName(QStringLiteral("batchPage"));
    setAccessibleName(tr("Batch"));
    makeHead();

    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_summary->setToolTip(tr("<p>K interactions show U different items. E2E encodes each "
                             "interaction, exact GRAM each item: "
                             "R = K / U is what it can save at most.</p>"));
    m_item->setObjectName(QStringLiteral("batchItem"));
    m_item->setAccessibleName(tr("The item under the cursor"));
    m_item->setMinimumWidth(120);
    m_item->setFrameShape(QFrame::NoFrame);
    m_item->setTabChangesFocus(true);

    auto *grid = new QWidget(this);
    auto *gridLayout = new QVBoxLayout(grid);
    gridLayout->setContentsMargins(0, 0, 0, 0);
    gridLayout->setSpacing(2);
    gridLayout->addWidget(m_grid, 1);
    gridLayout->addWidget(m_legend);
    m_columns->addWidget(grid);
    grid->installEventFilter(this);
    m_columns->addWidget(m_item);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_step);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    for (QSplitter *splitter : { m_rows, m_columns })
        splitter->setChildrenCollapsible(false);

    m_message->setObjectName(QStringLiteral("batchMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(30);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_rows);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_rows->installEventFilter(this);

    auto *head = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_previous, m_epoch, m_index, m_of, m_next, m_follow })
        head->addWidget(widget);
    head->addWidget(m_compute);
    auto *layout = makeScrolling(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);

    connect(m_grid, &BatchGrid::shownCellChanged, this, &BatchPage::showCell);
    connect(m_grid, &BatchGrid::playRequested, m_step, &StepPanel::togglePlay);
    connect(m_step, &StepPanel::figuresWanted, this, &BatchPage::compute);
    showMessage(tr("No dataset has been read yet."));
}

/// What its parts need at least is enough, and it gets that.
bool BatchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        m_stack->setMinimumHeight(m_rows->minimumSizeHint().height());
    if (watched == m_grid->parentWidget()
        && event->type() == QEvent::Resize) { // the legend wraps, which no splitter asks
        auto *grid = m_grid->parentWidget();
        const QLayout *layout = grid->layout();
        grid->setMinimumHeight(layout->hasHeightForWidth() ? layout->minimumHeightForWidth(grid->width())
                                                           : layout->minimumSize().height());
    }
    return QWidget::eventFilter(watched, event);
}

void BatchPage::makeHead()
{
    m_epoch->setPrefix(tr("epoch "));
    m_index->setPrefix(tr("batch "));
    m_of->setObjectName(QStringLiteral("batchOf"));
    m_previous->setObjectName(QStringLiteral("batchPrevious"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous batch"));
    m_previous->setToolTip(tr("The batch before"));
    m_next->setObjectName(QStringLiteral("batchNext"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next batch"));
    m_next->setToolTip(tr("The batch after"));
    for (QToolButton *button : { m_previous, m_next })
        button->setFocusPolicy(Qt::StrongFocus);
    m_follow->setObjectName(QStringLiteral("batchFollow"));
    m_follow->setAccessibleName(tr("Follow the batch being trained"));
    m_follow->setToolTip(tr("While a run trains, show the batch that it is at, a few times a second"));
    m_compute->setObjectName(QStringLiteral("batchCompute"));
    connect(m_epoch, &QSpinBox::valueChanged, this, [this](int value) { request(value - 1, m_index->value() - 1); });
    connect(m_index, &QSpinBox::valueChanged, this, [this](int value) { request(m_epoch->value() - 1, value - 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { requestNext(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { requestNext(1); });
    connect(m_follow, &QCheckBox::toggled, this, &BatchPage::followRequested);
    connect(m_compute, &QPushButton::clicked, this, [this] {
        if (m_state == FiguresState::Computing)
            Q_EMIT stopRequested();
        else
            compute();
    });
}

void BatchPage::compute()
{
    m_follow->setChecked(false); // the next batch would be in the way
    Q_EMIT computeRequested();
}

bool BatchPage::isFollowing() const
{
    return m_follow->isChecked();
}

void BatchPage::saveState(QSettings &settings) const
{
    settings.setValue("batch/rows", m_rows->saveState());
    settings.setValue("batch/columns", m_columns->saveState());
    settings.setValue("batch/follow", m_follow->isChecked());
}

void BatchPage::restoreState(const QSettings &settings)
{
    m_rows->restoreState(settings.value("batch/rows").toByteArray());
    m_columns->restoreState(settings.value("batch/columns").toByteArray());
    m_follow->setChecked(settings.value("batch/follow").toBool());
}

void BatchPage::request(qint64 epoch, qint64 index)
{
    m_follow->setChecked(false); // the user wants this one
    Q_EMIT batchRequested(epoch, index);
}

void BatchPage::requestNext(int by)
{
    if (!m_batch)
        return;
    const std::int64_t place = m_batch->epoch * m_batch->batchesPerEpoch + m_batch->index + by;
    if (place >= 0)
        request(place / m_batch->batchesPerEpoch, place % m_batch->batchesPerEpoch);
}

void BatchPage::forgetFigures()
{
    m_anatomy.reset();
    m_state = FiguresState::None;
    m_failure.clear();
    m_step->showAnatomy(nullptr, m_state);
}

void BatchPage::showMessage(const QString &message)
{
    m_grid->showBatch(nullptr, nullptr);
    m_step->showBatch(nullptr, nullptr);
    m_batch.reset();
    forgetFigures();
    m_message->setText(message);
    m_stack->setCurrentWidget(m_message);
    updateHead();
}

void BatchPage::showBatch(const BatchLayout &batch, const RunConfig &config)
{
    m_grid->showBatch(nullptr, nullptr); // they point to the former batch
    m_step->showBatch(nullptr, nullptr);
    forgetFigures();
    m_batch = batch;
    m_config = config;
    m_colors = ItemColors(*m_batch);
    m_step->showBatch(&*m_batch, &m_colors);
    m_grid->showBatch(&*m_batch, &m_colors);
    m_stack->setCurrentWidget(m_rows);
    updateHead();
}

void BatchPage::showAnatomy(const StepAnatomy &anatomy)
{
    if (!m_batch || anatomy.itemGradients.size() != m_batch->items.size()
        || anatomy.interactionGradients.size() != m_batch->itemOf.size())
        return; // of another batch
    m_step->showAnatomy(nullptr, m_state);
    m_anatomy = anatomy;
    m_step->showAnatomy(&*m_anatomy, m_state);
    showCell(m_grid->shownCell());
    updateNote();
}

void BatchPage::showComputing(bool waiting)
{
    m_waiting = waiting;
    m_failure.clear();
    m_anatomy.reset();
    m_state = FiguresState::Computing;
    m_step->showAnatomy(nullptr, m_state);
    showCell(m_grid->shownCell());
    updateHead();
}

void BatchPage::showComputed(const QString &failure)
{
    m_failure = failure;
    m_state = m_anatomy ? FiguresState::Known : FiguresState::None;
    m_step->showAnatomy(m_anatomy ? &*m_anatomy : nullptr, m_state);
    updateHead();
}

void BatchPage::setTraining(bool training)
{
    m_follow->setEnabled(training);
}

void BatchPage::updateHead()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_epoch, m_index, m_of, m_previous, m_next, m_compute })
        widget->setEnabled(m_batch.has_value());
    if (m_batch) {
        const QSignalBlocker epoch(m_epoch), index(m_index);
        m_epoch->setValue(static_cast<int>(m_batch->epoch) + 1);
        m_index->setMaximum(static_cast<int>(m_batch->batchesPerEpoch));
        m_index->setValue(static_cast<int>(m_batch->index) + 1);
        m_of->setText(tr("of %1").arg(number(m_batch->batchesPerEpoch)));
        m_previous->setEnabled(m_batch->step() > 1);
        m_summary->setText(tr("K = %1 interactions, U = %2 unique items, R = %3")
                               .arg(number(m_batch->interactions()), number(m_batch->unique()),
                                   QLocale().toString(m_batch->redundancy(), 'f', 2)));
        m_legend->setText(m_batch->kind == TaskKind::News
                ? tr("Rows: users; history, then candidates, the clicked one underlined. Pale: "
                     "occurs once.")
                : tr("Rows: users, answers in time order. Pale: occurs once. Struck through: "
                     "answered wrongly."));
        m_legend->setToolTip(m_legend->text());
    } else {
        m_of->clear();
        m_summary->clear();
    }
    m_compute->setText(m_state == FiguresState::Computing ? tr("&Stop") : tr("Comp&ute"));
    m_compute->setAccessibleName(
        m_state == FiguresState::Computing ? tr("Stop computing the step") : tr("Compute the step"));
    m_compute->setToolTip(m_state == FiguresState::Computing
            ? tr("Stop computing this step")
            : tr("<p>Make this step once, for its gradients and times. Nothing is trained by "
                 "it.</p>"));
    updateNote();
}

void BatchPage::updateNote()
{
    QString note;
    if (!m_failure.isEmpty())
        note = m_failure;
    else if (m_state == FiguresState::Computing)
        note = m_waiting ? tr("The figures are computed when the runs have ended.") : tr("Computing the figures…");
    else if (m_anatomy)
        note = tr("Measured on this batch as step %1, with the weights that a run starts with.")
                   .arg(number(m_batch->step()));
    else if (m_batch)
        note = tr("The batch of a run's step %1. Compute makes it once, with the weights that a "
                  "run starts with.")
                   .arg(number(m_batch->step()));
    m_note->setText(note);
    m_note->setToolTip(note);
}

void BatchPage::showCell(int cell)
{
    const int k = cell < 0 || !m_batch ? -1 : m_batch->cells[static_cast<std::size_t>(cell)];
    const QString text = k < 0 ? QString() : itemText(cell);
    m_item->setHtml(text);
    m_grid->setAccessibleDescription(m_item->toPlainText());
    m_step->setItem(k < 0 ? -1 : m_batch->itemOf[static_cast<std::size_t>(k)]);
}

QString BatchPage::encodingsText(const BatchItem &item) const
{
    const int n = static_cast<int>(item.interactions.size());
    QStringList lines { tr("E2E encodes it <b>%n time(s)</b> in this step.", nullptr, n),
        tr("Single-step GRAM encodes it <b>once</b>.") };
    if (traitsOf(m_config.mode).boundsMemory)
        lines += tr("%1 encodes it twice: first without keeping what the way back needs.")
                     .arg(displayText(m_config.mode));
    if (traitsOf(m_config.mode).hasLatency) {
        if (m_config.latencyUnit == LatencyUnit::Steps)
            lines += tr("Multi-step encodes it twice in %n step(s), in however many batches it is: "
                        "to train on it, and for "
                        "the table.",
                nullptr, static_cast<int>(m_config.latency));
        else if (m_config.latencyUnit == LatencyUnit::HalfEpoch)
            lines += tr("Multi-step encodes it twice in half an epoch, in however many batches it "
                        "is: to train on it, and "
                        "for the table.");
        else
            lines += tr("Multi-step encodes it twice in an epoch, in however many batches it is: "
                        "to train on it, and for "
                        "the table.");
    }
    return lines.join(QStringLiteral("<br>"));
}

QString BatchPage::itemText(int cell) const
{
    const auto k = static_cast<std::size_t>(m_batch->cells[static_cast<std::size_t>(cell)]);
    const auto i = static_cast<std::size_t>(m_batch->itemOf[k]);
    const BatchItem &item = m_batch->items[i];
    const auto width = static_cast<int>(m_batch->width), history = static_cast<int>(m_batch->historyLength);
    const auto position = [&](int place) {
        const int column = place % width;
        return history == 0     ? tr("answer %1").arg(column + 1)
            : column < history  ? tr("history %1").arg(column + 1)
            : column == history ? tr("clicked candidate")
                                : tr("candidate %1").arg(column - history + 1);
    };

    QString html = QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b></p>")
                       .arg(QString::fromStdString(item.text).toHtmlEscaped());
    html += QStringLiteral("<p style='margin:0 0 4px 0'>")
        + tr("%1 · %n token(s)", nullptr, static_cast<int>(item.tokens))
              .arg(QString::fromStdString(item.id).toHtmlEscaped());
    html += QStringLiteral("<br>") + tr("Here: user %1, %2").arg(cell / width + 1).arg(position(cell));
    if (!m_batch->correct.empty())
        html += QStringLiteral("<br>") + (m_batch->correct[k] ? tr("answered correctly") : tr("answered wrongly"));
    html += QStringLiteral("</p><p style='margin:0 0 4px 0'>") + encodingsText(item) + QStringLiteral("</p>");
    if (m_anatomy) {
        html += QStringLiteral("<p style='margin:0 0 4px 0'>")
            + tr("‖g‖ of this interaction: %1<br>its part along the item's: %2<br>‖g‖ of the item: "
                 "%3, the sum of %n part(s)",
                nullptr, static_cast<int>(item.interactions.size()))
                  .arg(lengthText(m_anatomy->interactionGradients[k]), lengthText(m_anatomy->contributions[k]),
                      lengthText(m_anatomy->itemGradients[i]))
            + QStringLiteral("</p>");
    }
    html += QStringLiteral("<p style='margin:0'>")
        + tr("%n occurrence(s):", nullptr, static_cast<int>(item.interactions.size()));
    std::size_t listed = 0;
    int user = -1;
    QStringList positions;
    const auto flush = [&] {
        if (user >= 0)
            html += QStringLiteral("<br>") + tr("user %1: %2").arg(user + 1).arg(positions.join(QStringLiteral(", ")));
        positions.clear();
    };
    for (const std::int32_t occurrence : item.interactions) {
        const int place = m_batch->cellOf[static_cast<std::size_t>(occurrence)];
        if (place / width != user) {
            flush();
            if (++listed > mostUsersListed) {
                user = -1;
                html += QStringLiteral("<br>…");
                break;
            }
            user = place / width;
        }
        positions += m_anatomy ? tr("%1 (%2)").arg(position(place),
                         lengthText(m_anatomy->contributions[static_cast<std::size_t>(occurrence)]))
                               : position(place);
    }
    flush();
    return html + QStringLiteral("</p>");
}

} // namespace gram
