// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "message_bar.h"
#include "message_log.h"
#include "runs/mixed_notice.h"

#include <QTabWidget>

namespace gram {

QString MainWindow::logText() const
{
    return m_log->text();
}

void MainWindow::setLogText(const QString &text)
{
    m_log->setText(text);
}

void MainWindow::log(const QString &message)
{
    m_log->append(message);
}

void MainWindow::showInformation(const QString &message, About about)
{
    m_messageAbout = about;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message);
}

void MainWindow::showError(const QString &message, About about)
{
    m_messageAbout = about;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Error, message);
}

void MainWindow::withdraw(const QString &message)
{
    if (m_message->text() == message)
        m_message->hide();
}

void MainWindow::offer(const QString &message, const QString &action)
{
    m_shownFolder.clear();
    m_messageAbout = About::Window;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message, action);
}

void MainWindow::showFolder(const QString &message, const QString &folder)
{
    m_shownFolder = folder;
    m_messageAbout = About::Page;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message, tr("Open Folder"));
}

/// What is about another page has no place on this one.
void MainWindow::turnToPage()
{
    if (m_messageAbout == About::Page)
        m_message->hide();
    m_mixed->setWanted(m_comparing.contains(m_pages->currentWidget()));
}

} // namespace gram
