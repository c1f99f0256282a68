// SPDX-License-Identifier: GPL-3.0-or-later
#include "close_question.h"

#include "main_window.h"

#include <QPushButton>

namespace gram {

CloseQuestion::CloseQuestion(bool exporting, QWidget *window)
    : QMessageBox(QMessageBox::Question,
        exporting ? MainWindow::tr("A Model Is Being Exported") : MainWindow::tr("Training Is Running"),
        exporting ? MainWindow::tr("A model is still being exported. Stop it and close?")
                  : MainWindow::tr("A run is still training. Stop it and close?"),
        QMessageBox::NoButton, window)
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(exporting
            ? MainWindow::tr("Nothing is written then; the run and its checkpoint stay.")
            : MainWindow::tr("Its checkpoint is saved. To go on with it, select it among the runs at the next "
                             "start and press Continue."));
    QPushButton *stop = addButton(MainWindow::tr("&Stop and Close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("stopAndClose"));
    QPushButton *keep = addButton(exporting ? MainWindow::tr("&Keep Exporting") : MainWindow::tr("&Keep Training"),
        QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keepTraining"));
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(this, &QMessageBox::buttonClicked, this, [this, stop](const QAbstractButton *clicked) {
        if (clicked == stop)
            Q_EMIT stopAndCloseRequested();
    });
}

} // namespace gram
