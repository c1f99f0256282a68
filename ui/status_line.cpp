// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "bar_button.h"
#include "elided_text.h"
#include "theme.h"
#include "tokens.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace gram {

namespace {
constexpr int leastHeight = 24, iconSize = 16;
}

StatusLine::StatusLine(QAction *log, QWidget *parent)
    : QFrame(parent)
    , m_open(log)
    , m_alarm(new QLabel(this))
    , m_time(new QLabel(this))
    , m_message(new ElidedText(this))
    , m_environment(new ElidedText(this))
    , m_log(new BarButton(BarButton::Look::Flat, this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_alarm->setObjectName(QStringLiteral("statusAlarm"));
    m_alarm->setAccessibleName(tr("There was an error: the log tells of it"));
    m_alarm->setToolTip(m_alarm->accessibleName());
    m_alarm->hide();
    m_time->setObjectName(QStringLiteral("statusTime"));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_environment->setObjectName(QStringLiteral("statusEnvironment"));
    m_environment->setForegroundRole(QPalette::PlaceholderText);
    m_log->setObjectName(QStringLiteral("logButton"));
    m_log->setText(tr("Log"));
    m_log->setAccessibleName(tr("Log of messages"));
    m_log->setToolTip(log->toolTip());
    m_log->setCheckable(true);
    m_log->setGlyphLast(true);
    connect(m_log, &BarButton::clicked, log, &QAction::setChecked);
    connect(log, &QAction::toggled, this, [this](bool open) {
        m_log->setChecked(open);
        if (open)
            m_alarm->hide();
        dress();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space, 1, space, 0); // the border
    layout->setSpacing(space);
    layout->addWidget(m_alarm);
    layout->addWidget(m_time);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_environment);
    layout->addWidget(m_log);
    dress();
}

void StatusLine::showMessage(const QString &time, const QString &message)
{
    m_time->setText(time);
    m_message->setText(message.simplified());
}

void StatusLine::setEnvironment(const QString &text)
{
    m_environment->setText(text);
}

void StatusLine::alarm()
{
    m_alarm->setVisible(!m_open->isChecked());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QFrame::changeEvent(event);
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_open->toggle();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

void StatusLine::dress()
{
    const QFont small = smallFont(font());
    for (QWidget *part : std::initializer_list<QWidget *> { m_time, m_message, m_environment, m_log })
        if (part->font() != small)
            part->setFont(small);
    const int height = std::max(leastHeight, QFontMetrics(small).height() + 6);
    setFixedHeight(height);
    m_log->setFixedHeight(height - 2);
    m_log->setGlyph(m_open->isChecked() ? Glyph::Down : Glyph::Up);
    m_alarm->setPixmap(glyphIcon(Glyph::Warning, tokens(palette()).error).pixmap(iconSize, iconSize));
}

} // namespace gram
