// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine_controller.h"

#include "device/blas_choice.h"
#include "jobs/job_queue.h"
#include "jobs/machine_job.h"
#include "kernels/machine_check.h"
#include "kernels/machine_text.h"
#include "machine_dialog.h"
#include "main_window.h"
#include "training_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

#include <cmath>

namespace gram {

namespace {

MachineReport factsNow()
{
    MachineReport facts = machineFacts();
    facts.blasChoice = blasChoice();
    return facts;
}

/// What was checked, so that it is again where something of it is another.
QString checkedOn(const MachineReport &facts)
{
    return QString::fromStdString(
        facts.environment.programVersion + ", " + facts.environment.blas + ", " + facts.processor.name);
}

const QString checkedKey = QStringLiteral("machine/checked");

} // namespace

MachineController::MachineController(JobQueue &jobs, const TrainingSession &session, QSettings &settings)
    : m_jobs(jobs)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session, &TrainingSession::runWanted, this, [this] { m_jobs.drop(m_check); });
}

MachineController::~MachineController()
{
    m_jobs.drop(m_check);
}

void MachineController::setWindow(MainWindow &window)
{
    m_window = &window;
    connect(&window, &MainWindow::machineRequested, this, &MachineController::show);
    connect(&window, &MainWindow::copyDiagnosticsRequested, this, &MachineController::copyDiagnostics);
}

void MachineController::checkOnce()
{
    if (m_check || m_session.openRuns() > 0 || m_settings.value(checkedKey).toString() == checkedOn(factsNow()))
        return;
    auto job = std::make_unique<MachineJob>();
    connect(job.get(), &MachineJob::measured, this, &MachineController::tell);
    m_check = m_jobs.add(std::move(job));
}

void MachineController::tell(const MachineRates &rates)
{
    MachineReport report = factsNow();
    report.rates = rates;
    if (report.isBusy()) // it says nothing of the machine
        return;
    m_settings.setValue(checkedKey, checkedOn(report));
    m_window->log(tr("Self-check: the encoder's layers reach %1 GFLOP/s, %2% of this machine's best product.")
                      .arg(QLocale().toString(rates.layer, 'f', rates.layer < 100 ? 1 : 0))
                      .arg(std::lround(100 * rates.layer / rates.best())));
    if (const QStringList advice = machineAdvice(report); !advice.isEmpty())
        m_window->showInformation(tr("%1 More in Help ▸ About This Machine.").arg(advice.join(QLatin1Char(' '))));
}

void MachineController::show()
{
    auto *dialog = new MachineDialog(factsNow(), m_session.openRuns() > 0, m_window);
    Job *job = m_jobs.add(std::make_unique<MachineJob>());
    connect(static_cast<MachineJob *>(job), &MachineJob::measured, dialog, &MachineDialog::showRates);
    connect(job, &Job::ended, dialog, [dialog](const Job::End &end) {
        if (end.cancelled || !end.failure.isEmpty())
            dialog->showFailure(end.failure);
    });
    connect(dialog, &QDialog::finished, job, [this, job] { m_jobs.drop(job); });
    dialog->open();
}

void MachineController::copyDiagnostics()
{
    QStringList lines;
    for (const auto &[name, value] : describeMachine(factsNow()))
        lines += QStringLiteral("%1%2").arg(QString::fromStdString(name).leftJustified(19),
            QString::fromStdString(value));
    lines += QStringLiteral("Window             Qt %1, %2, %3, %4")
                 .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(), QSysInfo::prettyProductName(),
                     QSysInfo::currentCpuArchitecture());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_window->log(tr("Copied the diagnostics."));
}

} // namespace gram
