// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks the user, what is dropped on it, and the manual.
#include "main_window.h"

#include "compare_dialog.h"
#include "export_dialog.h"
#include "levers_dialog.h"
#include "manual/manual_window.h"
#include "runs/run_model.h"
#include "setup/field_text.h"
#include "setup/setup_panel.h"
#include "verdict/verdict_strip.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace gram {

namespace {

QString droppedFolder(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (info.isDir())
            return info.absoluteFilePath();
        if (info.isFile()) // a file of the dataset stands for its folder
            return info.absolutePath();
    }
    return {};
}

} // namespace

void MainWindow::askForExport(quint64 id, const QString &run, const QString &parentFolder, const QString &name,
    ExportDialog::Adapter adapter)
{
    auto *dialog = new ExportDialog(run, parentFolder, name, adapter, this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id] { Q_EMIT exportRequested(id, dialog->folder(), dialog->asAdapter()); });
    dialog->open();
}

void MainWindow::chooseModel()
{
    const QString model = QString::fromStdString(m_setup->config().model);
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Model's Folder"),
        QDir::isAbsolutePath(model) ? model : QString());
    if (!folder.isEmpty())
        Q_EMIT modelRequested(folder);
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Dataset's Folder"),
        QString::fromStdString(m_setup->config().data));
    if (!folder.isEmpty())
        Q_EMIT folderRequested(folder);
}

void MainWindow::openConfiguration()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open Configuration"), {},
        tr("Configurations (*.json)"));
    if (!file.isEmpty())
        Q_EMIT openConfigurationRequested(file);
}

void MainWindow::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(this);
        connect(m_manual, &ManualWindow::outsideRequested, this, &MainWindow::pageOutsideRequested);
    }
    // A setting's editor can have parts of its own.
    QString setting;
    for (const QWidget *w = QApplication::focusWidget(); w && setting.isEmpty(); w = w->parentWidget())
        if (!fieldText(w->objectName().toStdString()).help.isEmpty())
            setting = w->objectName();
    m_manual->open(setting);
}

void MainWindow::saveConfiguration()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save Configuration"), QStringLiteral("config.gram.json"),
        tr("Configurations (*.json)"));
    if (!file.isEmpty())
        Q_EMIT saveConfigurationRequested(file);
}

void MainWindow::nameConfiguration()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("nameConfigurationDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Configuration"));
    dialog->setLabelText(tr("Name of the configuration:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const QString name = text.simplified(); !name.isEmpty())
            Q_EMIT nameConfigurationRequested(name);
    });
    dialog->open();
}

void MainWindow::chooseLesson()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a Lesson"), {}, tr("Lessons (*.json)"));
    if (!file.isEmpty())
        Q_EMIT openLessonRequested(file);
}

void MainWindow::showCompareDialog()
{
    auto *dialog = new CompareDialog(m_setup->config(), m_setup->modeTimes(), m_setup->stepsPerEpoch(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int before = m_runs->lastNumber();
        Q_EMIT compareRequested(dialog->configs());
        Guess guess = dialog->guess();
        for (const RunData &run : m_runs->runs())
            if (run.number > before)
                guess.runs.insert(run.number);
        if (guess.any() && !guess.runs.empty()) // else it was not started
            m_verdict->setGuess(guess);
    });
    dialog->open();
}

void MainWindow::showLevers()
{
    const auto &runs = m_runs->runs();
    const auto run = std::find_if(runs.begin(), runs.end(),
        [](const RunData &r) { return r.state == RunState::Running || r.state == RunState::Paused; });
    if (run == runs.end())
        return;
    auto *dialog = new LeversDialog(run->name(), run->settingsNow(), this);
    connect(dialog, &LeversDialog::changeRequested, this, &MainWindow::changeRequested);
    connect(m_runs, &RunModel::arrangementChanged, dialog, &QWidget::close); // a run has ended
    connect(this, &MainWindow::stopRequested, dialog, &QWidget::close);
    dialog->show(); // beside the charts
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString folder = droppedFolder(event->mimeData());
    if (folder.isEmpty())
        return;
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    if (files.isEmpty())
        Q_EMIT folderRequested(folder);
    else
        Q_EMIT filesDropped(files);
}

} // namespace gram
