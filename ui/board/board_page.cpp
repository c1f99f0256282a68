// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_page.h"

#include "board/bars_view.h"
#include "board/figure_words.h"
#include "board/target_chart.h"
#include "flow_layout.h"
#include "runs/run_style.h"
#include "setup/field_text.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

QTableWidgetItem *itemAt(QTableWidget *table, int row, int column)
{
    QTableWidgetItem *item = table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table->setItem(row, column, item);
    }
    return item;
}

QString richToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QTableWidget *makeTable(const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 7);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setDefaultSectionSize(130);
    table->horizontalHeader()->setMinimumSectionSize(80);
    return table;
}

} // namespace

BoardPage::BoardPage(QWidget *parent)
    : QWidget(parent)
    , m_metric(new QComboBox(this))
    , m_target(new QDoubleSpinBox(this))
    , m_copy(new QPushButton(tr("&Copy Table"), this))
    , m_report(new QPushButton(tr("Rep&ort…"), this))
    , m_chart(new TargetChart(this))
    , m_verdict(new WrappedLabel(this))
    , m_bars(new BarsView(this))
    , m_legend(new QLabel(estimateLegend(), this))
    , m_figures(makeTable(QStringLiteral("boardFigures"), tr("Figures of the compared runs"), this))
    , m_settings(makeTable(QStringLiteral("boardSettings"), tr("Settings of the compared runs"), this))
    , m_allSettings(new QCheckBox(tr("Show what is the &same, too"), this))
    , m_sameSettings(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("boardPage"));
    makeControls();
    makeTables();

    auto *bar = new FlowLayout;
    auto *metricLabel = new QLabel(tr("&Metric"), this);
    metricLabel->setBuddy(m_metric);
    auto *targetLabel = new QLabel(tr("Val&ue"), this);
    targetLabel->setBuddy(m_target);
    bar->setContentsMargins(8, 6, 8, 0);
    bar->addWidget(metricLabel);
    bar->addWidget(m_metric);
    bar->addWidget(targetLabel);
    bar->addWidget(m_target);
    bar->addWidget(m_copy);
    bar->addWidget(m_report);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("boardBarsScroll"));
    auto *verdictAndBars = new QWidget(this);
    auto *scrolled = new QVBoxLayout(verdictAndBars);
    scrolled->setContentsMargins(0, space, 0, 0);
    scrolled->addWidget(m_verdict);
    scrolled->addWidget(m_bars);
    scrolled->addStretch();
    scroll->setWidget(verdictAndBars);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    verdictAndBars->setBackgroundRole(QPalette::Base);
    m_verdict->setObjectName(QStringLiteral("boardVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setContentsMargins(spaceLarge, 0, spaceLarge, 0);

    auto *settings = new QWidget(this);
    auto *settingsLayout = new QVBoxLayout(settings);
    settingsLayout->setContentsMargins(0, 4, 0, 0);
    auto *settingsBar = new QHBoxLayout;
    settingsBar->setContentsMargins(8, 0, 8, 0);
    settingsBar->addWidget(m_allSettings);
    settingsBar->addWidget(m_sameSettings, 1);
    settingsLayout->addLayout(settingsBar);
    settingsLayout->addWidget(m_settings, 1);

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("boardTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(scroll, tr("Bars"));
    tabs->addTab(m_figures, tr("Figures"));
    tabs->addTab(settings, tr("Settings"));

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("boardSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_chart);
    split->addWidget(tabs);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({ 250, 290 });

    m_legend->setObjectName(QStringLiteral("boardLegend"));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(8, 0, 8, 4);

    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(4);
    contentLayout->addLayout(bar);
    contentLayout->addWidget(split, 1);
    contentLayout->addWidget(m_legend);

    auto *empty = new QLabel(tr("Nothing to compare yet. Tick the runs to compare in the list of runs: each that has "
                                "made a step appears here, with its speed, memory and quality beside the others'. "
                                "To train several modes on the same batches, press Compare…"),
        this);
    empty->setObjectName(QStringLiteral("boardEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(40);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void BoardPage::makeControls()
{
    m_metric->setObjectName(QStringLiteral("boardMetric"));
    m_metric->setAccessibleName(tr("Metric to compare"));
    m_metric->setToolTip(tr("<p>The metric on the validation data in which the runs are compared.</p>"));
    m_target->setObjectName(QStringLiteral("boardTarget"));
    m_target->setAccessibleName(tr("Value to reach"));
    m_target->setToolTip(tr("<p>The board tells how long each run trained until its first evaluation with this value. "
                            "At first it is the best that all of the runs have reached.</p>"));
    m_target->setDecimals(4);
    m_target->setSingleStep(0.001);
    m_target->setRange(0, 1000);
    m_target->setKeyboardTracking(false);
    m_copy->setObjectName(QStringLiteral("boardCopy"));
    m_copy->setToolTip(tr("Copy all figures as a table for a spreadsheet"));
    m_report->setObjectName(QStringLiteral("boardReport"));
    m_report->setToolTip(tr("<p>Save all of this, with settings, versions and charts, as a page (HTML) or a document "
                            "(PDF) that can be read without this program.</p>"));
    connect(m_metric, &QComboBox::activated, this,
        [this](int index) { Q_EMIT metricRequested(m_metric->itemData(index).toString()); });
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &BoardPage::targetRequested);
    connect(m_chart, &TargetChart::targetRequested, this, &BoardPage::targetRequested);
    connect(m_copy, &QPushButton::clicked, this, &BoardPage::copyTable);
    connect(m_report, &QPushButton::clicked, this, &BoardPage::chooseReport);
}

void BoardPage::makeTables()
{
    m_allSettings->setObjectName(QStringLiteral("boardAllSettings"));
    m_sameSettings->setObjectName(QStringLiteral("boardSameSettings"));
    m_sameSettings->setForegroundRole(QPalette::PlaceholderText);
    m_sameSettings->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sameSettings->setWordWrap(true);
    connect(m_allSettings, &QCheckBox::toggled, this, &BoardPage::fillSettings);
}

void BoardPage::setComparison(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    m_comparison = comparison;
    m_runs = runs;
    m_stack->setCurrentIndex(runs.empty() ? 0 : 1);
    if (runs.empty())
        return;
    const QSignalBlocker quietMetric(m_metric);
    const QSignalBlocker quietTarget(m_target);
    QStringList metrics;
    for (const std::string &metric : comparison.metrics)
        metrics += QString::fromStdString(metric);
    QStringList present;
    for (int i = 0; i < m_metric->count(); ++i)
        present += m_metric->itemData(i).toString();
    if (metrics != present) {
        m_metric->clear();
        for (const QString &metric : metrics)
            m_metric->addItem(metricTitle(metric.toStdString()), metric);
    }
    m_metric->setCurrentIndex(m_metric->findData(QString::fromStdString(comparison.metric)));
    m_metric->setEnabled(!metrics.isEmpty());
    m_target->setEnabled(!metrics.isEmpty());
    if (!metrics.isEmpty())
        m_target->setValue(comparison.target);
    m_chart->setComparison(comparison, runs);
    const QStringList verdict = summarySentences(comparison, runs);
    m_verdict->setText(verdict.isEmpty() ? noVerdictSentence(comparison) : verdict.join(QLatin1Char('\n')));
    m_bars->setBars(boardBars(comparison, runs), runs);
    fillFigures();
    fillSettings();
}

void BoardPage::fillHeader(QTableWidget *table) const
{
    table->setColumnCount(static_cast<int>(m_runs.size()));
    for (int i = 0; i < table->columnCount(); ++i) {
        const BoardRun &run = m_runs[static_cast<std::size_t>(i)];
        QTableWidgetItem *header = table->horizontalHeaderItem(i);
        if (!header)
            table->setHorizontalHeaderItem(i, header = new QTableWidgetItem);
        if (header->text() != run.name || header->data(Qt::UserRole).toInt() != run.number) {
            header->setText(run.name);
            header->setData(Qt::UserRole, run.number);
            header->setIcon(runIcon(run.number));
            const int wanted = table->fontMetrics().horizontalAdvance(run.name) + 56;
            table->setColumnWidth(i, std::clamp(wanted, 120, 240));
        }
        header->setToolTip(run.folder.isEmpty() ? run.name : tr("%1\n%2").arg(run.name, run.folder));
    }
}

void BoardPage::fillFigures()
{
    const std::vector<BoardSection> sections = boardSections(m_comparison, m_runs);
    int rows = 0;
    bool anyEstimate = false;
    for (const BoardSection &section : sections) {
        rows += 1 + static_cast<int>(section.rows.size());
        for (const BoardRow &row : section.rows)
            anyEstimate = anyEstimate
                || std::any_of(row.cells.begin(), row.cells.end(), [](const BoardCell &c) { return c.estimated; });
    }
    m_legend->setVisible(anyEstimate);
    if (m_figures->rowCount() != rows || m_figures->columnCount() != static_cast<int>(m_runs.size())) {
        m_figures->clear();
        m_figures->clearSpans();
        m_figures->setRowCount(rows);
    }
    fillHeader(m_figures);
    const int columns = m_figures->columnCount();
    QFont bold = font();
    bold.setBold(true);
    QFont italic = font();
    italic.setItalic(true);
    int row = 0;
    const auto setLabel = [&](const QString &label, const QString &help, const QFont &labelFont) {
        QTableWidgetItem *header = m_figures->verticalHeaderItem(row);
        if (!header)
            m_figures->setVerticalHeaderItem(row, header = new QTableWidgetItem);
        header->setText(label);
        header->setToolTip(richToolTip(help));
        header->setFont(labelFont);
    };
    for (const BoardSection &section : sections) {
        setLabel(section.title, {}, bold);
        for (int column = 0; column < columns; ++column) {
            QTableWidgetItem *item = itemAt(m_figures, row, column);
            item->setText({});
            item->setToolTip({});
            item->setFlags(Qt::NoItemFlags);
        }
        ++row;
        for (const BoardRow &figure : section.rows) {
            setLabel(figure.label, figure.help, font());
            for (int column = 0; column < columns; ++column) {
                const BoardCell &cell = figure.cells[static_cast<std::size_t>(column)];
                QTableWidgetItem *item = itemAt(m_figures, row, column);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                item->setText(cell.text);
                item->setFont(cell.estimated ? italic : font());
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                const QString what = cell.note.isEmpty() ? cell.help : tr("%1. %2").arg(cell.note, cell.help);
                item->setToolTip(richToolTip(what));
            }
            ++row;
        }
    }
}

void BoardPage::fillSettings()
{
    std::vector<const ComparedSetting *> shown;
    int same = 0;
    for (const ComparedSetting &setting : m_comparison.settings) {
        same += setting.differs() ? 0 : 1;
        if (setting.differs() || m_allSettings->isChecked())
            shown.push_back(&setting);
    }
    m_settings->setRowCount(static_cast<int>(shown.size()));
    fillHeader(m_settings);
    m_sameSettings->setText(tr("%n setting(s) are the same in all of these runs.", nullptr, same));
    m_sameSettings->setToolTip(m_sameSettings->text());
    for (int row = 0; row < m_settings->rowCount(); ++row) {
        const ComparedSetting &setting = *shown[static_cast<std::size_t>(row)];
        auto *header = new QTableWidgetItem(settingLabel(setting.key));
        const QString key = QString::fromStdString(setting.key);
        const QString help = fieldText(setting.key).help;
        header->setToolTip(richToolTip(help.isEmpty() ? key : tr("%1: %2").arg(key, help)));
        m_settings->setVerticalHeaderItem(row, header);
        for (int column = 0; column < m_settings->columnCount(); ++column) {
            QTableWidgetItem *item = itemAt(m_settings, row, column);
            item->setText(QString::fromStdString(setting.values[static_cast<std::size_t>(column)]));
            item->setToolTip(item->text());
            QFont cell = font();
            cell.setBold(setting.differs() && m_allSettings->isChecked());
            item->setFont(cell);
        }
    }
}

void BoardPage::setReporting(bool reporting)
{
    m_report->setEnabled(!reporting);
    m_report->setText(reporting ? tr("Writing…") : tr("Rep&ort…"));
}

void BoardPage::chooseReport()
{
    const QStringList filters { tr("Page for a browser (*.html)"), tr("Document to print (*.pdf)") };
    auto *dialog = new QFileDialog(this, tr("Save the Comparison"), m_reportFolder);
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("comparison.html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const QString suffix = filter == filters.at(1) ? QStringLiteral("pdf") : QStringLiteral("html");
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(QStringLiteral("comparison.%1").arg(suffix));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BoardPage::reportRequested);
    dialog->open();
}

void BoardPage::copyTable()
{
    QStringList lines;
    QStringList names { QString() };
    for (const BoardRun &run : m_runs)
        names += run.name;
    lines += names.join(QLatin1Char('\t'));
    for (const BoardSection &section : boardSections(m_comparison, m_runs)) {
        for (const BoardRow &row : section.rows) {
            QStringList fields { row.label };
            for (const BoardCell &cell : row.cells)
                fields += cell.text;
            lines += fields.join(QLatin1Char('\t'));
        }
    }
    for (const ComparedSetting &setting : m_comparison.settings) {
        if (!setting.differs())
            continue;
        QStringList fields { QString::fromStdString(setting.key) };
        for (const std::string &value : setting.values)
            fields += QString::fromStdString(value).replace(QLatin1Char('\t'), QLatin1Char(' '));
        lines += fields.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace gram
