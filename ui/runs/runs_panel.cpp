// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs_panel.h"

#include "kept_tree.h"
#include "run_actions.h"
#include "run_tree.h"
#include "runs_table_page.h"
#include "theme.h"
#include "tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace gram {

namespace {

constexpr int railBelow = 1200; ///< of the window
constexpr int railWidth = 48, leastWidth = 240, mostWidth = 480, openWidth = 320;
constexpr int margin = space; ///< to the window's edge

/// A surface with an edge.
class Card : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCard(painter, rect(), palette());
    }
};

} // namespace

RunsPanel::RunsPanel(RunModel *runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_list(new RunListModel(runs, this))
    , m_actions(new RunActions(runs, this))
    , m_content(new QFrame(this))
    , m_card(new Card(m_content))
    , m_view(new RunTree(m_list, m_card))
    , m_kept(new KeptTree(m_view, m_list, m_actions))
    , m_title(new QLabel(tr("Ru&ns"), m_content))
    , m_filter(new QLineEdit(m_content))
    , m_more(new QToolButton(m_content))
    , m_openButton(new QToolButton(m_content))
    , m_empty(new QWidget(m_view->viewport()))
    , m_emptyText(new QLabel(m_empty))
    , m_emptyAction(new QPushButton(m_empty))
    , m_find(new QAction(this))
{
    setObjectName(QStringLiteral("runsPanel"));
    m_content->setObjectName(QStringLiteral("runsContent"));
    m_view->setObjectName(QStringLiteral("runsTable"));
    m_view->setAccessibleName(tr("Runs"));
    m_list->setEarlierBehind(true);
    m_actions->addKeysTo(m_view);
    m_actions->setLeader(m_view);
    makeHead();
    makeEmpty();
    makeFinding();

    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(1, spaceSmall, 1, spaceSmall);
    cardLayout->addWidget(m_view);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    head->addWidget(m_more);
    head->addWidget(m_openButton);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space);
    content->addLayout(head);
    content->addWidget(m_card, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space, margin, space);
    layout->addWidget(m_content);
    m_content->installEventFilter(this);

    connectActions();
    connectList();
    showParts();
    updateEmpty();
}

RunsPanel::~RunsPanel()
{
    if (m_open)
        delete m_content; // it is the window's now
}

void RunsPanel::makeHead()
{
    m_title->setFont(semiBold(m_title->font()));
    m_title->setBuddy(m_view);
    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the runs"));
    m_filter->setToolTip(tr("<p>Shows the runs that have each of these words in their name, tags, note, mode, "
                            "dataset, model or state (Ctrl+F)</p>"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(80);
    m_more->setObjectName(QStringLiteral("runsMenuButton"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("What the list shows, and what can be done with the selected runs"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_openButton->setObjectName(QStringLiteral("runsOpenButton"));
    m_openButton->setAutoRaise(true);
    m_openButton->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, &RunsPanel::showMenu);
    connect(m_openButton, &QToolButton::clicked, this, [this] {
        openList(!m_open);
        if (m_open)
            m_view->setFocus(); // Esc closes it
    });
}

void RunsPanel::makeEmpty()
{
    m_emptyText->setObjectName(QStringLiteral("runsEmpty"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyAction->setObjectName(QStringLiteral("runsEmptyAction"));
    m_emptyAction->setFlat(true);
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceLarge);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch();
    auto *over = new QVBoxLayout(m_view->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_filter->text().isEmpty())
            m_actions->addFolderAction()->trigger();
        else
            m_filter->clear();
    });
}

void RunsPanel::makeFinding()
{
    connect(m_filter, &QLineEdit::textChanged, m_list, &RunListModel::setFilter);
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        if (m_filter->text().isEmpty())
            openList(false);
        else
            m_filter->clear();
    });
    m_find->setObjectName(QStringLiteral("findRun"));
    m_find->setShortcut(QKeySequence::Find);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] {
        openList(true);
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void RunsPanel::connectActions()
{
    connect(m_actions, &RunActions::groupingChosen, m_list, &RunListModel::setGrouping);
    connect(m_actions, &RunActions::starredOnlyChosen, m_list, &RunListModel::setStarredOnly);
    connect(m_actions, &RunActions::nameEditRequested, this, [this](quint64 id) {
        openList(true); // there is no room for a name in a rail
        m_kept->editName(id);
    });
    connect(m_actions, &RunActions::selectionChanged, this, &RunsPanel::tellCurrent);
}

void RunsPanel::connectList()
{
    connect(m_kept, &KeptTree::arranged, this, &RunsPanel::updateEmpty);
    connect(m_view, &QTreeView::clicked, this, &RunsPanel::tellCurrent); // once more on the same run: it is meant
    connect(m_view, &RunTree::menuRequested, m_actions, &RunActions::showRunMenu);
    connect(m_view, &RunTree::subjectRequested, this, &RunsPanel::makeSubject);
}

void RunsPanel::saveState(QSettings &settings) const
{
    m_actions->saveState(settings);
    settings.setValue(QStringLiteral("window/runsWidth"), m_ownWidth);
    if (m_page)
        m_page->saveState(settings);
}

void RunsPanel::restoreState(const QSettings &settings)
{
    m_actions->restoreState(settings);
    m_ownWidth = settings.value(QStringLiteral("window/runsWidth")).toInt();
    takeWidth();
    if (m_page)
        m_page->restoreState(settings);
}

void RunsPanel::select(quint64 id)
{
    const int row = m_runs->rowOf(id);
    if (row < 0)
        return;
    if (!m_list->fromSource(row, 0).isValid() && m_runs->run(row).earlier)
        m_list->showEarlier(true);
    if (m_kept->select(id))
        m_actions->select({ id }, id);
}

void RunsPanel::tellCurrent()
{
    const quint64 id = m_actions->currentId();
    Q_EMIT currentRunChanged(m_actions->selected().contains(id) ? id : 0);
}

void RunsPanel::makeSubject(const QModelIndex &index)
{
    const quint64 id = m_runs->run(m_list->sourceRow(index)).id;
    m_runs->setShown({ id }, true); // the verdict is on what is drawn
    select(id);
    Q_EMIT currentRunChanged(id);
}

void RunsPanel::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillRunMenu(menu->addMenu(tr("Selected &Runs")));
    m_actions->fillViewMenu(menu);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void RunsPanel::updateEmpty()
{
    const QString filter = m_filter->text();
    const bool searched = m_runs->rowCount() > 0 && !filter.isEmpty();
    const bool starred = m_runs->rowCount() > 0 && !searched;
    m_emptyText->setText(searched ? tr("No run matches “%1”.").arg(filter)
            : starred             ? tr("No run has a star.")
                                  : tr("<b>No runs yet</b><br>Each training gets two lines here: its state, speedup, "
                                                   "quality and memory. Earlier ones stay."));
    m_emptyAction->setText(searched ? tr("Clear") : tr("Add a Run's Folder…"));
    m_emptyAction->setHidden(starred);
    m_empty->setVisible(m_list->rowCount() == 0 && !m_view->isRail());
}

QWidget *RunsPanel::makeTablePage()
{
    m_page = new RunsTablePage(m_runs, m_actions);
    m_page->installEventFilter(this);
    return m_page;
}

int RunsPanel::wantedWidth() const
{
    // 264 in a window of 1280, 320 in one of 1920
    const int usual = std::clamp(264 + (m_windowWidth - 1280) * (320 - 264) / (1920 - 1280), 264, 320);
    return std::clamp(m_ownWidth > 0 ? m_ownWidth : usual, leastWidth, mostWidth);
}

void RunsPanel::fitTo(int windowWidth)
{
    m_windowWidth = windowWidth;
    arrange();
}

void RunsPanel::arrange()
{
    if (m_windowWidth == 0)
        return;
    m_room = m_page && m_page->isVisible() ? Room::None : m_windowWidth < railBelow ? Room::Rail : Room::Column;
    if (m_room != Room::Rail)
        openList(false);
    showParts();
    takeWidth();
}

/// What there is room for.
void RunsPanel::showParts()
{
    const bool whole = m_room != Room::Rail || m_open;
    m_view->setRail(!whole);
    m_title->setVisible(whole);
    m_filter->setVisible(whole);
    m_more->setVisible(whole);
    m_openButton->setVisible(m_room == Room::Rail);
    m_openButton->setText(m_open ? QStringLiteral("»") : QStringLiteral("«"));
    m_openButton->setAccessibleName(m_open ? tr("Close the list of runs") : tr("Open the list of runs"));
    m_openButton->setToolTip(m_openButton->accessibleName());
    m_content->setHidden(m_room == Room::None);
    m_find->setEnabled(m_room != Room::None);
    updateEmpty();
}

void RunsPanel::takeWidth()
{
    if (m_windowWidth == 0)
        return;
    if (m_room == Room::Column) {
        setMinimumWidth(railWidth + margin); // the window can be so narrow that it is a rail
        setMaximumWidth(mostWidth + margin);
    } else {
        setFixedWidth(m_room == Room::Rail ? railWidth + margin : 0);
    }
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter)
        return;
    if (!m_followsSplitter) {
        m_followsSplitter = true;
        splitter->installEventFilter(this);
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            if (m_room != Room::Column)
                return;
            m_ownWidth = std::max(width() - margin, leastWidth);
            if (m_ownWidth > width() - margin)
                takeWidth();
        });
    }
    QList<int> sizes = splitter->sizes();
    const int all = std::accumulate(sizes.begin(), sizes.end(), 0);
    const int mine = m_room == Room::Column ? wantedWidth() + margin : maximumWidth();
    if (all <= mine)
        return;
    sizes.fill(0);
    sizes[splitter->indexOf(this)] = mine;
    sizes[0] = all - mine;
    splitter->setSizes(sizes);
}

void RunsPanel::openList(bool open)
{
    open = open && m_room == Room::Rail && m_windowWidth > 0 && isVisible();
    if (m_open == open)
        return;
    m_open = open;
    const bool focused = m_content->isAncestorOf(window()->focusWidget());
    if (open)
        m_content->setParent(ground());
    else
        layout()->addWidget(m_content);
    m_content->setAutoFillBackground(open);
    m_content->setFrameShape(open ? QFrame::StyledPanel : QFrame::NoFrame);
    const int around = open ? space : 0;
    m_content->layout()->setContentsMargins(around, around, around, around);
    showParts();
    m_content->show();
    placeList();
    if (focused)
        (open ? static_cast<QWidget *>(m_view) : m_openButton)->setFocus();
}

bool RunsPanel::holds(const QWidget *part) const
{
    return m_content->isAncestorOf(part);
}

/// What the open list lies on: with the toasts and the log, which come over it.
QWidget *RunsPanel::ground()
{
    const auto *main = qobject_cast<QMainWindow *>(window());
    return main && main->centralWidget() ? main->centralWidget() : window();
}

/// Over what is left of the rail, and over the rail itself.
void RunsPanel::placeList()
{
    if (!m_open)
        return;
    const QPoint corner = mapTo(ground(), QPoint(width() - margin, 0));
    m_content->setGeometry(corner.x() - openWidth, corner.y(), openWidth, height());
    m_content->raise();
}

bool RunsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        m_actions->setLeader(event->type() == QEvent::Show ? m_page->view() : m_view);
        arrange();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, &RunsPanel::takeWidth); // the splitter has its sizes after it
    } else if (watched == m_content && m_open && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        openList(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RunsPanel::hideEvent(QHideEvent *event)
{
    openList(false);
    QWidget::hideEvent(event);
}

void RunsPanel::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeList();
}

void RunsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeList();
}

} // namespace gram
