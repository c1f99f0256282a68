// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "message_bar.h"
#include "message_log.h"
#include "runs/mixed_notice.h"
#include "status_line.h"
#include "toasts.h"

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
    m_log->append(message);
    if (about == About::Page)
        m_message->showMessage(MessageBar::Kind::Information, message);
    else
        m_toasts->add({ .text = message });
}

void MainWindow::showError(const QString &message, About about)
{
    m_log->append(message);
    m_status->alarm();
    if (about == About::Page)
        m_message->showMessage(MessageBar::Kind::Error, message);
    else
        m_toasts->add({ .kind = Notice::Kind::Error, .text = message });
}

void MainWindow::withdraw(const QString &message)
{
    m_toasts->withdraw(message);
    if (m_message->text() == message)
        m_message->hide();
}

void MainWindow::offer(const QString &message, const QString &action)
{
    m_log->append(message);
    // It stays: nobody has to decide in a hurry.
    m_toasts->add({ .text = message, .action = action, .act = [this] { Q_EMIT offerAccepted(); }, .stays = true });
}

void MainWindow::showFolder(const QString &message, const QString &folder)
{
    m_log->append(message);
    m_toasts->add({ .text = message, .action = tr("Open Its Folder"), .act = [this, folder] {
                       Q_EMIT showFolderRequested(folder);
                   } });
}

void MainWindow::showFinished(const QString &title, const QString &text, const QString &folder)
{
    m_toasts->add({ .title = title, .text = text, .action = tr("Open Its Folder"), .act = [this, folder] {
                       Q_EMIT showFolderRequested(folder);
                   } });
}

/// What is about another page has no place on this one.
void MainWindow::turnToPage()
{
    m_message->hide();
    m_mixed->setWanted(m_comparing.contains(m_pages->currentWidget()));
}

} // namespace gram
