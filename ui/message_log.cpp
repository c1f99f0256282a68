// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_log.h"

#include "bar_button.h"
#include "tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

Q_LOGGING_CATEGORY(logged, "gram.window", QtWarningMsg) // for the log's file, where the program keeps one

constexpr int drawerHeight = 200;

}

MessageLog::MessageLog(QWidget *parent)
    : QFrame(parent)
    , m_view(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("logDrawer"));
    m_view->setObjectName(QStringLiteral("messageLog"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->setReadOnly(true);
    m_view->setMaximumBlockCount(5000);
    m_view->setPlaceholderText(tr("Messages appear here."));
    m_view->setTabChangesFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *title = new QLabel(tr("Log"), this);
    title->setFont(semiBold(title->font()));
    auto *copy = new BarButton(BarButton::Look::Flat, this);
    copy->setObjectName(QStringLiteral("copyMessages"));
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy all messages"));
    copy->setToolTip(tr("Copy all messages"));
    connect(copy, &BarButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->toPlainText()); });
    auto *close = new BarButton(BarButton::Look::Flat, this);
    close->setObjectName(QStringLiteral("closeLog"));
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the log"));
    close->setToolTip(tr("Close the log (Esc)"));
    connect(close, &BarButton::clicked, this, &MessageLog::closeRequested);
    // Hidden, or made smaller, a text edit keeps its first line and not its last one.
    QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_follows)
            bar->setValue(bar->maximum());
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_follows = value >= bar->maximum(); });
    auto *head = new QHBoxLayout;
    head->setSpacing(spaceSmall);
    head->addWidget(title, 1);
    head->addWidget(copy);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, spaceSmall, spaceSmall, spaceSmall);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
}

void MessageLog::append(const QString &message)
{
    qCInfo(logged).noquote() << message;
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss"));
    m_view->appendPlainText(tr("%1  %2").arg(time, message));
    Q_EMIT lastLineChanged(time, message);
}

void MessageLog::setText(const QString &text)
{
    m_view->setPlainText(text);
    m_follows = true;
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    static const QRegularExpression line(QStringLiteral("^(\\d\\d:\\d\\d:\\d\\d)\\s+(.*)$"));
    const auto last = line.match(m_view->document()->lastBlock().text());
    Q_EMIT lastLineChanged(last.captured(1), last.captured(2));
}

void MessageLog::setPlace(const QRect &place)
{
    const int height = std::min(drawerHeight, place.height());
    setGeometry(place.left(), place.bottom() + 1 - height, place.width(), height);
}

void MessageLog::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString MessageLog::text() const
{
    return m_view->toPlainText();
}

} // namespace gram
