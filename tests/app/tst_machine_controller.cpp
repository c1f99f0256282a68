// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells of the machine by itself: once, of what was measured undisturbed.
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "machine_controller.h"
#include "main_window.h"
#include "runs/run_model.h"
#include "toast_told.h"
#include "training_session.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace gram;

namespace {

MachineRates rates(double blas)
{
    MachineRates rates;
    rates.threads = 2;
    rates.blas = blas;
    rates.oneDnn = 100;
    rates.layer = 85;
    rates.memory = 10;
    rates.cpuShare = 0.98;
    return rates;
}

/// As the program has it.
struct Program {
    explicit Program(const QString &file)
        : settings(file, QSettings::IniFormat)
    {
        machine.setWindow(window);
        window.show();
    }
    int told() const { return static_cast<int>(window.logText().count(QStringLiteral("Self-check: "))); }

    QSettings settings;
    DatasetMemory memory;
    JobQueue jobs;
    TrainingSession session { jobs, memory };
    RunModel runs;
    QUndoStack undo;
    MainWindow window { &runs, &undo };
    MachineController machine { jobs, session, settings };
};

} // namespace

class TestMachineController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsWhatWouldMakeItFaster_data()
    {
        QTest::addColumn<double>("blas");
        QTest::addColumn<bool>("advises");
        QTest::newRow("nothing") << 95.0 << false;
        QTest::newRow("a BLAS that does not know the processor") << 25.0 << true;
    }

    void tellsWhatWouldMakeItFaster()
    {
        QFETCH(double, blas);
        QFETCH(bool, advises);
        const QTemporaryDir dir;
        Program program(dir.filePath(QStringLiteral("s.ini")));
        program.machine.tell(rates(blas));
        QVERIFY2(program.window.logText().contains(QStringLiteral("85.0 GFLOP/s, 85%")),
            qPrintable(program.window.logText()));
        QCOMPARE(toastTold(program.window).contains(QStringLiteral("newer OpenBLAS")), advises);
    }

    void onceAnywhere()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("s.ini"));
        {
            Program program(file);
            MachineRates disturbed = rates(95);
            disturbed.cpuShare = 0.4;
            program.machine.tell(disturbed);
            QCOMPARE(program.told(), 0);
            QVERIFY(!program.settings.contains(QStringLiteral("machine/checked")));
            program.machine.tell(rates(95));
            QCOMPARE(program.told(), 1);
        }
        Program program(file);
        QVERIFY(program.settings.contains(QStringLiteral("machine/checked")));
        program.machine.checkOnce();
        QCOMPARE(program.told(), 0);
        program.settings.setValue(QStringLiteral("machine/checked"), QStringLiteral("another processor"));
        program.machine.checkOnce();
        program.machine.checkOnce(); // it is under way
        program.session.start({}); // training goes first
        QTest::qWait(100);
        QCOMPARE(program.told(), 0);
        program.session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(program.session.openRuns(), 0, 30'000);
    }
};

QTEST_MAIN(TestMachineController)
#include "tst_machine_controller.moc"
