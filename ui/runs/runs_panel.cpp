// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs_panel.h"

#include "run_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

QAction *makeAction(QWidget *parent, const char *name, const QString &text, const QString &help)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(help);
    action->setStatusTip(help);
    return action;
}

} // namespace

RunsPanel::RunsPanel(RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("Runs appear here. Press Start for one, or Compare… for E2E and GRAM "
                            "side by side."),
                         m_view))
    , m_goOn(makeAction(this, "continueRun", tr("&Continue"),
                        tr("Go on with this stopped run from its checkpoint")))
    , m_baseline(makeAction(this, "useAsBaseline", tr("Use as &Baseline"),
                            tr("Measure the speedup of the other runs against this finished E2E run")))
    , m_folder(makeAction(this, "openRunFolder", tr("Open Run &Folder"),
                          tr("Show the folder with the run's configuration, metrics and checkpoint")))
    , m_export(makeAction(this, "exportModel", tr("E&xport Model…"), {}))
    , m_remove(makeAction(this, "removeRun", tr("&Remove from the List"),
                          tr("Take the run off the list and the charts; its folder stays")))
{
    setObjectName(QStringLiteral("runsPanel"));
    m_view->setObjectName(QStringLiteral("runsTable"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_runs);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setIconSize({ 20, 14 });
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    // As wide as their longest usual text, so that the first six fit a narrow window.
    const QHash<int, QString> widest { { RunModel::Name, QStringLiteral("3 · Multi-step N=10") },
                                       { RunModel::State, tr("Stopping") },
                                       { RunModel::Steps, QStringLiteral("10,000") },
                                       { RunModel::PeakMemory, QStringLiteral("100.0 MiB") } };
    constexpr int padding = 8;
    constexpr int checkBoxAndIcon = 48;
    for (int column = 0; column < RunModel::ColumnCount; ++column) {
        const QString title = m_runs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max({ m_view->fontMetrics().horizontalAdvance(title),
                                    m_view->fontMetrics().horizontalAdvance(widest.value(column)),
                                    m_view->fontMetrics().horizontalAdvance(QStringLiteral("0.000")) });
        header->resizeSection(column, text + padding + (column == RunModel::Name ? checkBoxAndIcon : 0));
    }
    header->setStretchLastSection(true);

    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *overlay = new QVBoxLayout(m_view->viewport());
    overlay->addWidget(m_empty);

    auto *title = new QLabel(tr("R&uns"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(title);
    buttons->addStretch(1);
    const QList<QPair<QAction *, QString>> shortTexts {
        { m_goOn, tr("Continue") }, { m_baseline, tr("Baseline") }, { m_folder, tr("Folder") },
        { m_export, tr("Export") }, { m_remove, tr("Remove") }
    };
    for (const auto &[action, text] : shortTexts) {
        action->setIconText(text);
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);

    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addActions({ m_goOn, m_baseline, m_folder, m_export, m_remove });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    const auto current = [this] { return m_runs->run(m_view->currentIndex().row()); };
    connect(m_goOn, &QAction::triggered, this,
            [this, current] { Q_EMIT goOnRequested(current().id); });
    connect(m_baseline, &QAction::triggered, this,
            [this, current] { Q_EMIT baselineRequested(current().id); });
    connect(m_folder, &QAction::triggered, this, [this, current] {
        Q_EMIT openFolderRequested(QString::fromStdString(current().result->runFolder));
    });
    connect(m_export, &QAction::triggered, this,
            [this, current] { Q_EMIT exportRequested(current().id); });
    connect(m_remove, &QAction::triggered, this,
            [this, current] { Q_EMIT removeRequested(current().id); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RunsPanel::updateActions);
    connect(m_runs, &RunModel::dataChanged, this, &RunsPanel::updateActions);
    connect(m_runs, &RunModel::rowsRemoved, this, &RunsPanel::updateActions);
    connect(m_runs, &RunModel::rowsInserted, this, &RunsPanel::updateActions);
    updateActions();
}

QByteArray RunsPanel::saveHeader() const
{
    return m_view->horizontalHeader()->saveState();
}

void RunsPanel::restoreHeader(const QByteArray &state)
{
    m_view->horizontalHeader()->restoreState(state);
}

void RunsPanel::setIdle(bool idle)
{
    m_idle = idle;
    updateActions();
}

void RunsPanel::updateActions()
{
    m_empty->setVisible(m_runs->rowCount() == 0);
    const QModelIndex index = m_view->currentIndex();
    const RunData *run = index.isValid() ? &m_runs->run(index.row()) : nullptr;
    m_goOn->setEnabled(m_idle && run && RunModel::canGoOn(*run));
    m_baseline->setEnabled(run && RunModel::canBeBaseline(*run));
    m_folder->setEnabled(run && run->result && !run->result->runFolder.empty());
    m_remove->setEnabled(run && run->hasEnded());
    const bool exportable = run && RunModel::canBeExported(*run);
    m_export->setEnabled(m_idle && exportable);
    const QString help = exportable && !m_idle
        ? tr("Export this run's model: when what is running has ended")
        : run && run->config.mode == Mode::Id ? tr("This run has no language model to export")
                                              : tr("Write the trained encoder as a Hugging Face folder");
    m_export->setToolTip(help);
    m_export->setStatusTip(help);
}

} // namespace gram
