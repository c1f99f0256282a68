// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_log.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTime>
#include <QToolButton>

namespace gram {

namespace {

Q_LOGGING_CATEGORY(logged, "gram.window", QtWarningMsg) // for the log's file, where the program keeps one

}

MessageLog::MessageLog(QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit(this))
{
    m_view->setObjectName(QStringLiteral("messageLog"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->setReadOnly(true);
    m_view->setMaximumBlockCount(5000);
    m_view->setPlaceholderText(tr("Messages appear here."));
    m_view->setTabChangesFocus(true);
    auto *copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("copyMessages"));
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy all messages"));
    copy->setToolTip(tr("Copy all messages"));
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_view->toPlainText()); });
    // Hidden, or made smaller, a text edit keeps its first line and not its last one.
    QScrollBar *bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_follows)
            bar->setValue(bar->maximum());
    });
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_follows = value >= bar->maximum(); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

void MessageLog::append(const QString &message)
{
    qCInfo(logged).noquote() << message;
    m_view->appendPlainText(tr("%1  %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), message));
}

void MessageLog::setText(const QString &text)
{
    m_view->setPlainText(text);
    m_follows = true;
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

QString MessageLog::text() const
{
    return m_view->toPlainText();
}

} // namespace gram
