// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "message_bar.h"
#include "message_log.h"
#include "runs/mixed_notice.h"
#include "status_line.h"

#include <QApplication>
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

void MainWindow::setEnvironment(const QString &text)
{
    m_status->setEnvironment(text);
}

/// The focus goes into it, and back to where it was.
void MainWindow::openLog(bool open)
{
    if (open) {
        m_beforeLog = QApplication::focusWidget();
        m_log->show();
        m_log->raise();
        m_log->setFocus();
    } else {
        const bool inside = m_log->isAncestorOf(QApplication::focusWidget());
        m_log->hide();
        if (inside && m_beforeLog)
            m_beforeLog->setFocus();
    }
}

void MainWindow::showInformation(const QString &message, About about)
{
    m_message->ofPage = about == About::Page;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message);
}

void MainWindow::showError(const QString &message, About about)
{
    m_message->ofPage = about == About::Page;
    m_log->append(message);
    m_status->alarm();
    m_message->showMessage(MessageBar::Kind::Error, message);
}

void MainWindow::withdraw(const QString &message)
{
    if (m_message->text() == message)
        m_message->hide();
}

void MainWindow::offer(const QString &message, const QString &action)
{
    m_message->folder.clear();
    m_message->ofPage = false;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message, action);
}

void MainWindow::showFolder(const QString &message, const QString &folder)
{
    m_message->folder = folder;
    m_message->ofPage = true;
    m_log->append(message);
    m_message->showMessage(MessageBar::Kind::Information, message, tr("Open Folder"));
}

/// What is about another page has no place on this one.
void MainWindow::turnToPage()
{
    if (m_message->ofPage)
        m_message->hide();
    m_mixed->setWanted(m_comparing.contains(m_pages->currentWidget()));
}

} // namespace gram
