// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace gram;

namespace {

MachineReport report()
{
    MachineReport r;
    r.environment = { "0.1.0", "1.13.0", "OpenBLAS 0.3.21 (OpenMP)", "oneDNN 2.6.3 (AVX-512)", false, "cpu", 2 };
    r.processor = { "A <fast> processor", 2, std::uint64_t { 16 } << 30, std::uint64_t { 4 } << 30 };
    return r;
}

QString textOf(const MachineDialog &dialog, const char *name)
{
    return dialog.findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

class TestMachineDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsFactsAtOnceAndRatesLater()
    {
        MachineReport r = report();
        r.bf16Missing = "no";
        MachineDialog dialog(r, false);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(textOf(dialog, "machineFacts").contains("A &lt;fast&gt; processor"));
        QVERIFY(textOf(dialog, "machineFacts").contains("oneDNN 2.6.3 (AVX-512)"));
        QVERIFY(textOf(dialog, "machineRates").contains("Measuring"));
        dialog.showRates({ 2, 100, 120, 90, MachineRates::unknown, MachineRates::unknown, 20 });
        QVERIFY2(textOf(dialog, "machineRates").contains("75%"),
            qPrintable(textOf(dialog, "machineRates"))); // 90 of 120
        QVERIFY(!textOf(dialog, "machineRates").contains("bf16"));
        QVERIFY(textOf(dialog, "machineAdvice").contains("Nothing"));

        QTest::mouseClick(dialog.findChild<QPushButton *>("machineCopy"), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains("A <fast> processor") && copied.contains("120"), qPrintable(copied));
    }

    void advises_data()
    {
        QTest::addColumn<MachineRates>("rates");
        QTest::addColumn<QString>("says");
        QTest::newRow("old BLAS") << MachineRates { 2, 40, 120, 90, 200, 100, 20 } << "newer OpenBLAS";
        QTest::newRow("busy") << MachineRates { 2, 110, 120, 50, 200, 51, 20 } << "Other programs";
        QTest::newRow("half of the time") << MachineRates { 2, 110, 120, 100, 200, 101, 20, 0.5 } << "Other programs";
        QTest::newRow("bf16") << MachineRates { 2, 110, 120, 90, 240, 150, 20 } << "1.7 times";
    }

    void advises()
    {
        QFETCH(MachineRates, rates);
        QFETCH(QString, says);
        MachineDialog dialog(report(), true);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(textOf(dialog, "machineRates").contains("when the runs have ended"));
        dialog.showRates(rates);
        QVERIFY2(textOf(dialog, "machineAdvice").contains(says), qPrintable(textOf(dialog, "machineAdvice")));
        QVERIFY(textOf(dialog, "machineRates").contains("bf16"));
    }

    void tellsWhyOpenBlasHasOtherKernels()
    {
        MachineReport r = report();
        r.blasChoice = { BlasChoice::Reason::TookForOlder, "SkylakeX", "Prescott" };
        const MachineDialog dialog(r, false);
        QVERIFY(textOf(dialog, "machineFacts").contains("Prescott"));
        r.blasIsRight = false;
        const MachineDialog wrong(r, false);
        QVERIFY(textOf(wrong, "machineFacts").contains("WRONG"));
    }
};

QTEST_MAIN(TestMachineDialog)
#include "tst_machine_dialog.moc"
