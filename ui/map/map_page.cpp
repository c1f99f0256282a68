// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_page.h"

#include "flow_layout.h"
#include "map/item_scatter.h"
#include "scores/scores_text.h"
#include "wrapped_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

constexpr int playMs = 600; // as fast as one can look

} // namespace

MapPage::MapPage(QWidget *parent)
    : QWidget(parent)
    , m_run(new QComboBox(this))
    , m_compute(new QPushButton(this))
    , m_export(new QPushButton(tr("Exp&ort…"), this))
    , m_play(new QPushButton(tr("&Play"), this))
    , m_find(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_sentence(new WrappedLabel(this))
    , m_legend(new WrappedLabel(this))
    , m_scatter(new ItemScatter(this))
    , m_moments(new QSlider(Qt::Horizontal, this))
    , m_moment(new QLabel(this))
    , m_neighbours(new QTableWidget(this))
{
    setObjectName(QStringLiteral("mapPage"));
    setAccessibleName(tr("Item map"));
    makeHead();
    makeNeighbours();
    m_player.setInterval(playMs);
    connect(&m_player, &QTimer::timeout, this, [this] {
        if (m_moments->value() == m_moments->maximum())
            play(false);
        else
            m_moments->setValue(m_moments->value() + 1);
    });

    auto *head = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_run, m_compute, m_progress, m_find, m_export })
        head->addWidget(widget);
    auto *moments = new QHBoxLayout;
    moments->addWidget(m_play);
    moments->addWidget(m_moments, 1);
    moments->addWidget(m_moment);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_legend);
    layout->addWidget(m_scatter, 4);
    layout->addLayout(moments);
    layout->addWidget(m_neighbours, 1);
    updateHead();
}

void MapPage::makeHead()
{
    m_run->setObjectName(QStringLiteral("mapRun"));
    m_run->setAccessibleName(tr("The run whose items are mapped"));
    m_run->setToolTip(tr("One of the ticked runs that have ended"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compute->setObjectName(QStringLiteral("mapCompute"));
    m_progress->setObjectName(QStringLiteral("mapProgress"));
    m_progress->setAccessibleName(tr("Progress of the map"));
    m_progress->setMaximumWidth(120);
    m_find->setObjectName(QStringLiteral("mapFind"));
    m_find->setAccessibleName(tr("Find an item"));
    m_find->setPlaceholderText(tr("Find an item"));
    m_find->setToolTip(tr("An item's id, or words of its text, and Enter; again Enter: the next one"));
    m_find->setMaximumWidth(150);
    m_export->setObjectName(QStringLiteral("mapExport"));
    m_export->setAccessibleName(tr("Export the map"));
    m_export->setToolTip(tr("<p>Write the moment that is shown as a picture, or all moments as a table</p>"));
    m_play->setObjectName(QStringLiteral("mapPlay"));
    m_play->setCheckable(true);
    m_play->setToolTip(tr("Go through the moments of the run, from this one on"));
    m_sentence->setObjectName(QStringLiteral("mapSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setToolTip(tr(
        "<p>Principal component analysis: of all directions in which the items' vectors differ at the end of the run, "
        "the two in which they differ most. The same two serve for every moment, so that what moves has moved. Two "
        "dimensions are not all: items that look near may be far in the others; the table has the nearest by all of "
        "them.</p>"));
    m_legend->setObjectName(QStringLiteral("mapLegend"));
    m_legend->setTextFormat(Qt::RichText);
    m_moments->setObjectName(QStringLiteral("mapMoments"));
    m_moments->setAccessibleName(tr("Moment of the run"));
    m_moments->setToolTip(tr("<p>From the vectors that the run began with, over those of its evaluations, to the last "
                             "ones. A run keeps the vectors of up to 500 items at up to 32 evaluations.</p>"));
    m_moments->setPageStep(1);
    m_moment->setObjectName(QStringLiteral("mapMoment"));
    connect(m_compute, &QPushButton::clicked, this, [this] {
        if (m_computing)
            return Q_EMIT stopRequested();
        m_asked = m_run->currentText();
        Q_EMIT mapRequested(m_run->currentData().toULongLong());
    });
    connect(m_run, &QComboBox::activated, this, [this] { m_chosen = m_run->currentData().toULongLong(); });
    connect(m_find, &QLineEdit::returnPressed, this, &MapPage::find);
    connect(m_export, &QPushButton::clicked, this, &MapPage::chooseFile);
    connect(m_play, &QPushButton::toggled, this, &MapPage::play);
    connect(m_moments, &QSlider::valueChanged, this, &MapPage::showMoment);
    connect(m_scatter, &ItemScatter::chosenChanged, this, &MapPage::showNeighbours);
}

void MapPage::makeNeighbours()
{
    m_neighbours->setObjectName(QStringLiteral("mapNeighbours"));
    m_neighbours->setAccessibleName(tr("The chosen item and its nearest ones"));
    m_neighbours->setColumnCount(3);
    m_neighbours->setHorizontalHeaderLabels({ tr("Cosine"), tr("Item"), tr("Text") });
    m_neighbours->horizontalHeaderItem(0)->setToolTip(
        tr("<p>Of the two vectors, by all of their dimensions: 1 is the same direction, 0 none in common.</p>"));
    m_neighbours->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_neighbours->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_neighbours->setAlternatingRowColors(true);
    m_neighbours->setShowGrid(false);
    m_neighbours->setWordWrap(false);
    m_neighbours->setTabKeyNavigation(false);
    m_neighbours->verticalHeader()->hide();
    m_neighbours->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_neighbours->horizontalHeader()->setHighlightSections(false);
    m_neighbours->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_neighbours->horizontalHeader()->setStretchLastSection(true);
    m_neighbours->setMinimumHeight(3 * (fontMetrics().height() + 8));
    connect(m_neighbours, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *cell) {
        m_scatter->choose(m_neighbours->item(cell->row(), 0)->data(Qt::UserRole).toInt());
        showNeighbours();
    });
}

void MapPage::setRuns(const std::vector<MappedRun> &runs, const QString &note)
{
    m_runs = runs;
    m_note = note;
    m_run->clear();
    for (const MappedRun &run : runs)
        m_run->addItem(run.name, run.id);
    const int same = m_run->findData(m_chosen); // else the newest
    m_run->setCurrentIndex(same >= 0 ? same : m_run->count() - 1);
    updateHead();
}

void MapPage::showComputing(bool waiting)
{
    m_computing = true;
    m_waiting = waiting;
    m_failure.clear();
    m_progress->setRange(0, 0);
    updateHead();
}

void MapPage::showProgress(int done, int total)
{
    m_waiting = false;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    updateHead();
}

void MapPage::showMap(const ItemMap &map)
{
    m_map = map;
    m_mapped = m_asked;
    const int last = static_cast<int>(map.frames.size()) - 1;
    m_scatter->showMap(map, static_cast<std::size_t>(last));
    m_legend->setText(m_scatter->legend());
    {
        const QSignalBlocker blocker(m_moments);
        m_moments->setRange(0, last);
        m_moments->setValue(last);
    }
    showMoment(last);
    updateHead();
}

void MapPage::showComputed(const QString &failure)
{
    m_computing = false;
    m_failure = failure;
    updateHead();
}

void MapPage::updateHead()
{
    m_compute->setText(m_computing ? tr("&Stop") : tr("Draw the &map"));
    m_compute->setAccessibleName(m_computing ? tr("Stop the map") : tr("Draw the map of the run's items"));
    m_compute->setToolTip(m_computing ? tr("Stop the map")
                                      : tr("Reads the run's model and encodes its items as it began and as it ended"));
    m_compute->setEnabled(m_computing || !m_runs.empty());
    m_run->setEnabled(!m_computing && !m_runs.empty());
    m_run->setVisible(!m_runs.empty());
    m_progress->setVisible(m_computing);
    const bool some = m_map && m_map->frames.size() > 1;
    m_moments->setEnabled(some);
    m_play->setEnabled(some);
    m_find->setEnabled(m_map.has_value());
    m_export->setEnabled(m_map.has_value());
    m_legend->setVisible(!m_legend->text().isEmpty());
    QStringList texts;
    const QLocale locale;
    if (!m_failure.isEmpty())
        texts += m_failure;
    else if (m_computing && m_waiting)
        texts += tr("The map is drawn when the runs have ended.");
    else if (m_computing)
        texts += tr("Encoding the items…");
    if (m_map && texts.isEmpty()) {
        const auto cold = std::count_if(m_map->items.begin(), m_map->items.end(),
            [](const ItemMap::Item &item) { return item.cold; });
        const QString shown = locale.toString(static_cast<qlonglong>(m_map->items.size()));
        texts += static_cast<std::int64_t>(m_map->items.size()) < m_map->allItems
            ? tr("%1: %2 of its %3 items.")
                  .arg(m_mapped, shown, locale.toString(static_cast<qlonglong>(m_map->allItems)))
            : tr("%1: its %2 items.").arg(m_mapped, shown);
        if (cold > 0)
            texts += tr("Hollow marks: %n cold item(s), which do not occur in training.", nullptr,
                static_cast<int>(cold));
        if (m_map->groups.empty())
            texts += tr("The data do not say what the items are about, so that all have one colour.");
        for (const ItemMap::Missing missing : m_map->missing) {
            switch (missing) {
            case ItemMap::Missing::Beginning:
                texts += tr("The beginning is missing: the model that the run began with is not there any more.");
                break;
            case ItemMap::Missing::KeptModel:
                texts += tr("The run's checkpoint cannot be read; its evaluations are shown.");
                break;
            case ItemMap::Missing::Evaluations:
                texts += tr("The run has kept no vectors at evaluations: only its beginning and its end are shown.");
                break;
            case ItemMap::Missing::LastEvaluations:
                texts += tr("The end of item_vectors.bin is damaged and left out.");
                break;
            }
        }
    } else if (texts.isEmpty()) {
        texts += !m_note.isEmpty() ? m_note
                                   : tr("Where do the items' vectors lie, and how did training move them? Choose a run "
                                        "and draw its map.");
    }
    m_sentence->setText(texts.join(QLatin1Char(' ')));
}

QString MapPage::momentText(const ItemMap::Frame &frame) const
{
    const QString step = QLocale().toString(static_cast<qlonglong>(frame.step));
    return frame.step == 0 ? tr("before training")
        : frame.kept       ? tr("step %1, kept").arg(step)
                           : tr("step %1").arg(step);
}

void MapPage::showMoment(int moment)
{
    if (!m_map || moment < 0 || moment >= static_cast<int>(m_map->frames.size()))
        return;
    m_scatter->showFrame(static_cast<std::size_t>(moment));
    const QString text = momentText(m_map->frames[static_cast<std::size_t>(moment)]);
    m_moment->setText(text);
    m_moments->setAccessibleDescription(text);
    showNeighbours();
}

void MapPage::showNeighbours()
{
    const int chosen = m_scatter->chosen();
    if (!m_map || chosen < 0) {
        m_neighbours->setRowCount(0);
        return;
    }
    const ItemMap::Frame &frame = m_map->frames[static_cast<std::size_t>(m_moments->value())];
    const auto nearest = static_cast<std::size_t>(m_map->nearest);
    const auto first = static_cast<std::size_t>(chosen) * nearest;
    m_neighbours->setRowCount(static_cast<int>(nearest) + 1);
    for (int r = 0; r <= static_cast<int>(nearest); ++r) {
        const ItemMap::Neighbour *n = r == 0 ? nullptr : &frame.neighbours[first + static_cast<std::size_t>(r) - 1];
        const int item = n ? n->item : chosen;
        const ItemMap::Item &one = m_map->items[static_cast<std::size_t>(item)];
        auto *cosine = new QTableWidgetItem(n ? QLocale().toString(n->cosine, 'f', 3) : QString());
        cosine->setData(Qt::UserRole, item);
        cosine->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const QString id = QString::fromStdString(one.id);
        auto *name = new QTableWidgetItem(one.cold ? tr("%1 · cold").arg(id) : id);
        auto *text = new QTableWidgetItem(QString::fromStdString(one.text));
        text->setToolTip(QStringLiteral("<p>%1</p>").arg(text->text().toHtmlEscaped()));
        int column = 0;
        for (QTableWidgetItem *cell : { cosine, name, text }) {
            if (r == 0) {
                QFont bold = font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            m_neighbours->setItem(r, column++, cell);
        }
    }
}

void MapPage::find()
{
    const QString wanted = m_find->text().trimmed();
    if (!m_map || wanted.isEmpty())
        return;
    const int count = static_cast<int>(m_map->items.size());
    for (int i = 1; i <= count; ++i) {
        const int item = (std::max(m_scatter->chosen(), -1) + i) % count;
        const ItemMap::Item &one = m_map->items[static_cast<std::size_t>(item)];
        if (QString::fromStdString(one.id) == wanted
            || QString::fromStdString(one.text).contains(wanted, Qt::CaseInsensitive)) {
            m_scatter->choose(item);
            showNeighbours();
            return;
        }
    }
    m_failure = tr("No item of the map has “%1” as its id or in its text.").arg(wanted);
    updateHead();
    m_failure.clear();
}

void MapPage::play(bool on)
{
    m_play->setChecked(on);
    if (!on)
        return m_player.stop();
    if (m_moments->value() == m_moments->maximum())
        m_moments->setValue(0);
    m_player.start();
}

QByteArray MapPage::csv() const
{
    QStringList lines { QStringLiteral("after_step,item,text,group,cold,x,y") };
    for (const ItemMap::Frame &frame : m_map->frames)
        for (std::size_t i = 0; i < m_map->items.size(); ++i) {
            const ItemMap::Item &item = m_map->items[i];
            lines += QStringList { QString::number(frame.step), csvField(QString::fromStdString(item.id)),
                csvField(QString::fromStdString(item.text)),
                item.group < 0 ? QString()
                               : csvField(QString::fromStdString(m_map->groups[static_cast<std::size_t>(item.group)])),
                QString::number(item.cold ? 1 : 0), QString::number(frame.x[i], 'g', 9),
                QString::number(frame.y[i], 'g', 9) }
                         .join(QLatin1Char(','));
        }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

void MapPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the Map"));
    dialog->setObjectName(QStringLiteral("mapExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerExports(dialog, QStringLiteral("items"), tr("Table of all moments (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool table = QFileInfo(file).suffix().toLower() == QLatin1String("csv");
        Q_EMIT exportRequested(file,
            table ? csv()
                  : m_scatter->drawn(pictureFormatOf(file), m_mapped,
                      momentText(m_map->frames[static_cast<std::size_t>(m_moments->value())])));
    });
    dialog->open();
}

} // namespace gram
