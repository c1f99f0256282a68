// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start.h"

#include "theme.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gram {

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrappedLabel(this))
    , m_ways(new QGridLayout)
{
    setObjectName(QStringLiteral("firstStart"));
    m_heading->setObjectName(QStringLiteral("firstStartHeading"));
    m_heading->setText(tr("Train a language model, and see what GRAM saves"));
    m_heading->setAlignment(Qt::AlignCenter);
    auto *what = new WrappedLabel(this);
    what->setText(tr("Choose a way to begin. Everything stays on this computer."));
    what->setAlignment(Qt::AlignCenter);
    auto *start = new WrappedLabel(this);
    start->setText(tr("Or press Start: one run with the setup at the left. The charts take this place."));
    start->setAlignment(Qt::AlignCenter);
    m_times += { what, start };

    m_ways->setHorizontalSpacing(2 * spaceLarge + space); // each card's edge and what is between two
    m_ways->setVerticalSpacing(space);
    m_ways->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceLarge);
    m_ways->setRowStretch(2, 1);
    connect(addWay("firstCompare", tr("See it in a minute"),
                tr("E2E, Single-step and Multi-step train in turn on a small classroom. Watch them part."),
                tr("&Compare now"), tr("about a minute on two cores")),
        &QPushButton::clicked, this, &FirstStart::compareRequested);
    connect(addWay("firstLesson", tr("Learn it"), tr("Lesson 1: why E2E repeats itself. Short runs, a few questions."),
                tr("Start &Lesson 1"), tr("a few minutes")),
        &QPushButton::clicked, this, &FirstStart::lessonRequested);
    connect(addWay("firstImport", tr("Use my data"),
                tr("News clicks or students' answers: MIND, EdNet, CSV and others."), tr("I&mport…"),
                tr("or drop a folder here")),
        &QPushButton::clicked, this, &FirstStart::importRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceLarge);
    layout->setSpacing(spaceLarge);
    layout->addStretch(1);
    layout->addWidget(m_heading);
    layout->addWidget(what);
    layout->addLayout(m_ways);
    layout->addWidget(start);
    layout->addStretch(2);
    setFonts();
}

QPushButton *FirstStart::addWay(const char *name, const QString &title, const QString &text, const QString &button,
    const QString &time)
{
    auto *heading = new WrappedLabel(this);
    heading->setText(title);
    heading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *what = new WrappedLabel(this);
    what->setText(text);
    what->setForegroundRole(QPalette::PlaceholderText);
    what->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *go = new QPushButton(button, this);
    go->setObjectName(QString::fromLatin1(name));
    go->setAccessibleName(QStringLiteral("%1: %2").arg(title, QString(button).remove(QLatin1Char('&'))));
    go->setAccessibleDescription(QStringLiteral("%1 %2").arg(text, time));
    go->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    auto *under = new WrappedLabel(this);
    under->setText(time);
    under->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    // Rows of one grid: the buttons stand beside each other however many lines the texts have.
    const int column = static_cast<int>(m_titles.size());
    m_ways->setColumnStretch(column, 1);
    m_ways->addWidget(heading, 0, column);
    m_ways->addWidget(what, 1, column);
    m_ways->addWidget(go, 3, column);
    m_ways->addWidget(under, 4, column);
    m_titles += heading;
    m_times += under;
    return go;
}

void FirstStart::setFonts()
{
    m_heading->setFont(figureFont(font()));
    for (QLabel *title : m_titles)
        title->setFont(semiBold(font()));
    for (QLabel *time : m_times) {
        time->setFont(smallFont(font()));
        time->setForegroundRole(QPalette::PlaceholderText);
    }
}

void FirstStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int column = 0; column < m_titles.size(); ++column) {
        const QRect card = m_ways->itemAtPosition(0, column)->geometry()
            | m_ways->itemAtPosition(4, column)->geometry();
        paintCard(painter, card.adjusted(-spaceLarge, -spaceLarge, spaceLarge, spaceLarge), palette());
    }
}

} // namespace gram
