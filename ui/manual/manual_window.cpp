// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_window.h"

#include "manual/manual_browser.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

constexpr int urlRole = Qt::UserRole;

QToolButton *makeButton(const char *name, Qt::ArrowType arrow, const QString &text, const QKeySequence &key,
    QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setArrowType(arrow);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    button->setEnabled(false);
    return button;
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(manualPages(QLocale().name().section(QLatin1Char('_'), 0, 0)))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_contents(new QTreeWidget(this))
    , m_browser(new ManualBrowser(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_search->setToolTip(tr("The contents then list the sections that have all of the words. Return opens the first"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("manualFound"));
    m_found->setWordWrap(true);
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setColumnCount(1);
    m_browser->setObjectName(QStringLiteral("manualBrowser"));
    m_browser->setAccessibleName(tr("Page"));

    QToolButton *back = makeButton("manualBack", Qt::LeftArrow, tr("Back"), QKeySequence::Back, this);
    QToolButton *forward = makeButton("manualForward", Qt::RightArrow, tr("Forward"), QKeySequence::Forward, this);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &ManualBrowser::outsideRequested, this, &ManualWindow::outsideRequested);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::showContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QTreeWidgetItem *page = m_contents->topLevelItem(0))
            m_contents->setCurrentItem(page->childCount() > 0 ? page->child(0) : m_contents->topLevelItem(0));
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualWindow::openSelected);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });

    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(forward);
    top->addWidget(m_search, 1);
    sideLayout->addLayout(top);
    sideLayout->addWidget(m_found);
    sideLayout->addWidget(m_contents, 1);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(side);
    columns->addWidget(m_browser);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({ 280, 720 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(columns);
    resize(1020, 720);
    showContents();
}

void ManualWindow::open(const QString &setting)
{
    // Before a page, whose place is known when it has its width.
    show();
    raise();
    activateWindow();
    m_search->setFocus();
    if (!setting.isEmpty()) {
        m_browser->open(QUrl(QStringLiteral("qrc:/manual/docs/using.md#settings")));
        m_browser->showRow(setting);
    } else if (m_browser->source().isEmpty()) {
        m_browser->open(m_pages.constFirst().url);
    }
}

QStringList ManualWindow::words() const
{
    return m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The pages with their sections; while something is searched for, the sections that have all of the words.
void ManualWindow::showContents()
{
    const QSignalBlocker quiet(m_contents);
    const QStringList searched = words();
    const auto has = [&searched](const ManualSection &section) {
        return std::all_of(searched.cbegin(), searched.cend(),
            [&section](const QString &word) { return section.text.contains(word, Qt::CaseInsensitive); });
    };
    m_contents->clear();
    int found = 0;
    for (const ManualPage &page : std::as_const(m_pages)) {
        auto *top = new QTreeWidgetItem({ page.title() });
        top->setData(0, urlRole, page.url);
        for (const ManualSection &section : page.sections) {
            // Without a search the page stands for its first section, and those of the third rank are left out.
            if (searched.isEmpty() ? section.level != 2 : !has(section))
                continue;
            auto *item = new QTreeWidgetItem(top, { section.title });
            QUrl url = page.url;
            url.setFragment(section.anchor);
            item->setData(0, urlRole, url);
            ++found;
        }
        if (!searched.isEmpty() && top->childCount() == 0) {
            delete top;
            continue;
        }
        m_contents->addTopLevelItem(top);
        top->setExpanded(!searched.isEmpty());
    }
    m_found->setVisible(!searched.isEmpty());
    m_found->setText(found > 0 ? tr("%n section(s) found", nullptr, found)
                               : tr("No section has all of these words. Try fewer, or a part of a word."));
}

void ManualWindow::openSelected()
{
    const QTreeWidgetItem *item = m_contents->currentItem();
    if (!item)
        return;
    m_browser->open(item->data(0, urlRole).toUrl());
    m_browser->mark(words());
}

} // namespace gram
