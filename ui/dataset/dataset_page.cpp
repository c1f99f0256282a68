// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_page.h"

#include "said_text.h"

#include "dataset/dataset_text.h"
#include "dataset/histogram_plot.h"
#include "dataset/latency_plot.h"
#include "dataset/redundancy_plot.h"
#include "latency/latency_text.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gram {

namespace {

enum ItemColumn { IdColumn, TextColumn, InteractionsColumn, ColdColumn };
enum EntryColumn { NumberColumn, MarkColumn, EntryIdColumn, EntryTextColumn };
constexpr int searchedRole = Qt::UserRole, sortedRole = Qt::UserRole + 1;

/// Without an accessible name: that would be read in place of the text.
QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

void prepare(QTableView *table, const char *name, const QString &accessibleName)
{
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setToolTip(text);
    return item;
}

} // namespace

DatasetPage::DatasetPage(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_stack(new QStackedWidget(this))
    , m_message(makeText(QStringLiteral("datasetPageMessage"), m_stack))
{
    setObjectName(QStringLiteral("datasetPage"));
    setWindowTitle(tr("Dataset"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(40);

    auto *figures = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(figures);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget(figures);
    m_tabs->setObjectName(QStringLiteral("datasetTabs"));
    m_tabs->setAccessibleName(tr("Parts of the dataset's page"));
    m_tabs->setDocumentMode(true); // the charts' texts are read against the window's colour
    m_tabs->addTab(makeOverview(), tr("&Overview"));
    m_tabs->addTab(makeItems(), tr("&Items"));
    m_tabs->addTab(makeHistories(), tr("&Histories"));
    layout->addWidget(m_tabs, 1);

    m_stack->addWidget(m_message);
    m_stack->addWidget(figures);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    makeShortcuts();
    showMessage(tr("No dataset has been read yet. Choose one in the main window: its figures, what will not work "
                   "well, and samples of what it holds appear here."));
    resize(QSize(1200, 700).boundedTo(screen()->availableSize()));
}

QWidget *DatasetPage::makeHead()
{
    auto *head = new QWidget(this);
    m_name = makeText(QStringLiteral("datasetPageName"), head);
    m_name->setTextFormat(Qt::PlainText);
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_name->setFont(large);
    m_kind = makeText(QStringLiteral("datasetPageKind"), head);
    m_copy = new QPushButton(tr("&Copy as Text"), head);
    m_copy->setObjectName(QStringLiteral("datasetCopy"));
    m_copy->setAccessibleName(tr("Copy the figures as text"));
    m_copy->setToolTip(tr("Copy the figures, the warnings and what was skipped, for a note or a mail"));
    connect(m_copy, &QPushButton::clicked, this, &DatasetPage::copyFigures);
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_kind, 1, 0);
    layout->addWidget(m_copy, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget *DatasetPage::makeOverview()
{
    auto *text = new QWidget(this);
    m_figures = makeText(QStringLiteral("datasetFigures"), text);
    m_figures->setTextFormat(Qt::RichText);
    m_counts = new QTableWidget(0, 3, text);
    prepare(m_counts, "datasetCounts", tr("Sizes of the splits"));
    m_counts->setHorizontalHeaderLabels({ tr("Training"), tr("Validation"), tr("Test") });
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counts->verticalHeader()->show();
    m_counts->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_split = makeText(QStringLiteral("datasetSplit"), text);
    m_split->setTextFormat(Qt::PlainText);
    m_advice = makeText(QStringLiteral("datasetLatencyAdvice"), text);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->hide();
    m_skipped = makeText(QStringLiteral("datasetSkipped"), text);
    m_skipped->setTextFormat(Qt::RichText);
    m_warnings = new QVBoxLayout;

    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_figures);
    column->addWidget(m_counts);
    column->addWidget(m_split);
    column->addWidget(m_advice);
    column->addSpacing(6);
    column->addWidget(makeHeading(tr("What will not work well"), text));
    column->addLayout(m_warnings);
    column->addSpacing(6);
    column->addWidget(makeHeading(tr("Skipped on reading"), text));
    column->addWidget(m_skipped);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("datasetScroll"));
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(360);

    auto *charts = new QWidget(this);
    m_lengths = new HistogramPlot(QStringLiteral("sequenceLengths"), sequenceLengthsTitle(m_summary.kind), charts);
    m_tokens = new HistogramPlot(QStringLiteral("textTokens"), textTokensTitle(), charts);
    m_popularity = new HistogramPlot(QStringLiteral("itemInteractions"), itemInteractionsTitle(), charts);
    m_redundancy = new RedundancyPlot(QStringLiteral("redundancy"), redundancyTitle(), charts);
    m_latencyPlot = new LatencyPlot(QStringLiteral("latencyRedundancy"), latencyTitle(), charts);
    auto *grid = new QGridLayout(charts);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_lengths, 0, 0);
    grid->addWidget(m_tokens, 0, 1);
    grid->addWidget(m_popularity, 1, 0, 1, 2);
    grid->addWidget(m_redundancy, 2, 0);
    grid->addWidget(m_latencyPlot, 2, 1);
    for (const int i : { 0, 1 })
        grid->setColumnStretch(i, 1);
    for (const int i : { 0, 1, 2 })
        grid->setRowStretch(i, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(scroll);
    splitter->addWidget(charts);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 420, 760 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *DatasetPage::makeItems()
{
    auto *page = new QWidget(this);
    m_filter = new QLineEdit(page);
    m_filter->setObjectName(QStringLiteral("datasetFilter"));
    m_filter->setAccessibleName(tr("Find items by id or text"));
    m_filter->setPlaceholderText(tr("a part of an id or a text"));
    m_filter->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Find"), page);
    label->setBuddy(m_filter);
    m_found = makeText(QStringLiteral("datasetFound"), page);
    m_found->setWordWrap(false);

    m_itemModel = new QStandardItemModel(this);
    m_foundItems = new QSortFilterProxyModel(this);
    m_foundItems->setSourceModel(m_itemModel);
    m_foundItems->setFilterRole(searchedRole);
    m_foundItems->setFilterKeyColumn(IdColumn);
    m_foundItems->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_foundItems->setSortRole(sortedRole);
    m_foundItems->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_items = new QTableView(page);
    prepare(m_items, "datasetItems", tr("Sample items"));
    m_items->setModel(m_foundItems);
    m_items->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the engine chose them
    m_items->horizontalHeader()->setSortIndicatorClearable(true);
    m_items->setSortingEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_foundItems->setFilterFixedString(text.trimmed());
        updateFound();
    });

    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(m_found);
    m_filter->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(bar);
    layout->addWidget(m_items, 1);
    return page;
}

QWidget *DatasetPage::makeHistories()
{
    auto *page = new QSplitter(Qt::Horizontal, this);
    m_sequences = new QListWidget(page);
    m_sequences->setObjectName(QStringLiteral("datasetSequences"));
    m_sequences->setAccessibleName(tr("Sample histories"));
    m_sequences->setAlternatingRowColors(true);
    m_entries = new QTableWidget(0, 4, page);
    prepare(m_entries, "datasetEntries", tr("Entries of the history"));
    m_entries->setHorizontalHeaderLabels({ tr("No."), tr("What"), tr("Item"), tr("Text") });
    m_entries->horizontalHeader()->setStretchLastSection(true);
    connect(m_sequences, &QListWidget::currentRowChanged, this, &DatasetPage::showEntries);
    page->addWidget(m_sequences);
    page->addWidget(m_entries);
    page->setStretchFactor(1, 1);
    page->setSizes({ 320, 860 });
    page->setChildrenCollapsible(false);
    return page;
}

void DatasetPage::makeShortcuts()
{
    const auto add = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add("closeDataset", tr("Close"), { QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close) },
        [this] { close(); });
    add("findItem", tr("Find an Item"), { QKeySequence(QKeySequence::Find) }, [this] {
        m_tabs->setCurrentIndex(1);
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void DatasetPage::showMessage(const QString &message)
{
    m_message->setText(message);
    m_stack->setCurrentIndex(0);
}

void DatasetPage::showSummary(const DatasetSummary &summary)
{
    m_summary = summary;
    m_name->setText(datasetName(summary));
    const QString kind = summary.kind == TaskKind::News ? tr("News recommendation") : tr("Knowledge tracing");
    m_kind->setText(
        summary.simulated ? tr("%1 · <b>SIMULATED</b> from a known truth, not real people.").arg(kind) : kind);
    fillCounts();
    fillSentences();
    fillCharts();
    fillItems();
    fillHistories();
    m_stack->setCurrentIndex(1);
}

void DatasetPage::showLatencies(const LatencyEstimates &estimates)
{
    m_latencies = estimates;
    m_latencyPlot->showEstimates(estimates);
    m_advice->setText(latencyAdvice(estimates));
    m_advice->setVisible(!estimates.latencies.empty());
}

void DatasetPage::fillCounts()
{
    const DatasetSummary &s = m_summary;
    const bool news = s.kind == TaskKind::News;
    const QLocale locale;
    QString html;
    const auto figure = [&html](const QString &name, const QString &value) {
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>").arg(name, value);
    };
    figure(tr("Users"), numberText(s.users));
    figure(news ? tr("Articles") : tr("Questions"), numberText(s.items));
    figure(tr("of these cold-start: not in the training split"), numberText(s.coldItems));
    figure(tr("Tokens of a text, at most"), numberText(s.maxTokens));
    figure(tr("Tokens of an item's texts together, mean"), locale.toString(s.meanItemTokens, 'f', 1));
    figure(tr("Vocabulary of the tokenizer"), numberText(s.vocabularySize));
    m_figures->setText(QStringLiteral("<table cellspacing=0 cellpadding=1>%1</table>").arg(html));

    const bool test = s.testSequences > 0;
    const QString none = tr("none"), unknown = tr("unknown"), known = tr("known");
    const QList<QPair<QString, QStringList>> rows {
        { news ? tr("Impressions") : tr("Windows of answers"),
            { numberText(s.trainSequences), numberText(s.validationSequences),
                test ? numberText(s.testSequences) : none } },
        { tr("Interactions"),
            { numberText(s.trainInteractions), numberText(s.validationInteractions),
                test ? numberText(s.testInteractions) : none } },
        // An item of the training split is never cold; of the test split the engine tells none.
        { tr("Cold-start share"), { percentText(0), percentText(s.coldValidationShare), QStringLiteral("–") } },
        { tr("Labels"),
            { known, known,
                !test                ? none
                    : s.testLabelled ? known
                                     : unknown } },
    };
    m_counts->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        m_counts->setVerticalHeaderItem(row, new QTableWidgetItem(rows[row].first));
        for (int column = 0; column < m_counts->columnCount(); ++column)
            m_counts->setItem(row, column, cell(rows[row].second[column], Qt::AlignRight | Qt::AlignVCenter));
    }
    m_counts->resizeRowsToContents();
    m_counts->setFixedHeight(m_counts->horizontalHeader()->sizeHint().height() + m_counts->verticalHeader()->length()
        + 2 * m_counts->frameWidth());

    QStringList sentences;
    if (!s.splitRule.empty())
        sentences += tr("Split: %1.").arg(saidText(s.splitRule));
    if (test && !s.testLabelled)
        sentences += tr("The labels of the test split are unknown.");
    m_split->setText(sentences.join(QLatin1Char(' ')));
    m_split->setVisible(!sentences.isEmpty());
}

void DatasetPage::fillSentences()
{
    while (QLayoutItem *old = m_warnings->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto add = [this](const QString &name, const QString &text) {
        QLabel *label = makeText(name, m_warnings->parentWidget());
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        m_warnings->addWidget(label);
    };
    for (std::size_t i = 0; i < m_summary.warnings.size(); ++i)
        add(QStringLiteral("datasetWarning%1").arg(i),
            QStringLiteral("⚠ ") + warningSentence(m_summary.warnings[i], m_summary));
    if (m_summary.warnings.empty())
        add(QStringLiteral("datasetNoWarning"), tr("Nothing stands out."));

    QString html;
    for (const LoadIssue &issue : m_summary.issues) {
        html += QStringLiteral("<p style='margin:0 0 4px 0'>%1 %2")
                    .arg(issue.count == 0 ? tr("Note:") : numberText(issue.count), issueText(issue).toHtmlEscaped());
        if (!issue.example.empty())
            html += tr(" (the first: %1)").arg(QString::fromStdString(issue.example).toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    m_skipped->setText(html.isEmpty() ? tr("Nothing was skipped.") : html);
}

void DatasetPage::fillCharts()
{
    const bool news = m_summary.kind == TaskKind::News;
    m_lengths->setTitle(sequenceLengthsTitle(m_summary.kind));
    m_lengths->showHistogram(m_summary.sequenceLengths, news ? tr("clicks") : tr("answers"),
        news ? tr("impressions") : tr("windows"));
    m_tokens->showHistogram(m_summary.textTokens, tr("tokens"), tr("texts"));
    m_popularity->showHistogram(m_summary.itemInteractions, tr("interactions"),
        news ? tr("articles") : tr("questions"));
    m_redundancy->showEstimates(m_summary.redundancy);
}

void DatasetPage::fillItems()
{
    m_filter->clear();
    m_itemModel->clear();
    m_itemModel->setHorizontalHeaderLabels({ tr("Item"), tr("Text"), tr("Training interactions"), tr("Cold-start") });
    for (const SampleItem &item : m_summary.sampleItems) {
        const QString id = QString::fromStdString(item.id), text = QString::fromStdString(item.text);
        const auto make = [](const QString &shown, const QVariant &sorted) {
            auto *part = new QStandardItem(shown);
            part->setData(sorted, sortedRole);
            return part;
        };
        const QList<QStandardItem *> row { make(id, id), make(text, text),
            make(numberText(item.interactions), static_cast<qlonglong>(item.interactions)),
            make(item.cold ? tr("◆ cold-start") : QString(), item.cold) };
        row[IdColumn]->setData(QString(id + QLatin1Char('\n') + text), searchedRole);
        row[TextColumn]->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
        row[InteractionsColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_itemModel->appendRow(row);
    }
    QHeaderView *header = m_items->horizontalHeader();
    header->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_items->resizeColumnsToContents();
    header->resizeSection(IdColumn, std::min(header->sectionSize(IdColumn), 240));
    updateFound();
}

void DatasetPage::updateFound()
{
    const int all = m_itemModel->rowCount(), found = m_foundItems->rowCount();
    if (m_filter->text().trimmed().isEmpty() && all == m_summary.items)
        m_found->setText(tr("All %n item(s)", nullptr, all));
    else if (m_filter->text().trimmed().isEmpty())
        m_found->setText(tr("A sample of %n item(s): frequent ones, rarer ones, cold-start ones", nullptr, all));
    else
        m_found->setText(found > 0 ? tr("%1 of %2 sampled items").arg(found).arg(all)
                                   : tr("None of the sampled items has that in its id or text"));
}

void DatasetPage::fillHistories()
{
    m_sequences->clear();
    for (const SampleSequence &sequence : m_summary.sampleSequences)
        m_sequences->addItem(tr("User %1: %2").arg(QString::number(sequence.user), sequenceText(sequence)));
    m_sequences->setCurrentRow(m_summary.sampleSequences.empty() ? -1 : 0);
}

void DatasetPage::showEntries(int sequence)
{
    m_entries->setRowCount(0);
    if (sequence < 0 || static_cast<std::size_t>(sequence) >= m_summary.sampleSequences.size())
        return;
    const auto &entries = m_summary.sampleSequences[static_cast<std::size_t>(sequence)].entries;
    m_entries->setRowCount(static_cast<int>(entries.size()));
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const SampleSequence::Entry &entry = entries[static_cast<std::size_t>(row)];
        m_entries->setItem(row, NumberColumn, cell(QString::number(row + 1), Qt::AlignRight | Qt::AlignVCenter));
        m_entries->setItem(row, MarkColumn, cell(markText(entry.mark)));
        m_entries->setItem(row, EntryIdColumn, cell(QString::fromStdString(entry.id)));
        m_entries->setItem(row, EntryTextColumn, cell(QString::fromStdString(entry.text)));
    }
    QHeaderView *header = m_entries->horizontalHeader();
    m_entries->resizeColumnsToContents();
    header->resizeSection(EntryIdColumn, std::min(header->sectionSize(EntryIdColumn), 240));
    m_entries->scrollToTop();
}

void DatasetPage::copyFigures()
{
    QGuiApplication::clipboard()->setText(figuresText(m_summary, m_latencies));
}

} // namespace gram
