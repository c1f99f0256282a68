// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace gram;

class TestCompareDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void asksForRuns_data()
    {
        QTest::addColumn<int>("seeds");
        QTest::addColumn<QList<int>>("modes");
        QTest::addColumn<QList<int>>("expected"); // 10 times the seed, and the mode
        QTest::newRow("one seed") << 1 << QList<int> { 0, 1, 3 } << QList<int> { 50, 51, 53 };
        // All modes with a seed before the next: stopped at any time, there are whole comparisons.
        QTest::newRow("three seeds") << 3 << QList<int> { 0, 1 } << QList<int> { 50, 51, 60, 61, 70, 71 };
        QTest::newRow("one mode") << 2 << QList<int> { 1 } << QList<int> { 51, 61 };
    }

    void asksForRuns()
    {
        QFETCH(int, seeds);
        QFETCH(QList<int>, modes);
        QFETCH(QList<int>, expected);
        RunConfig form;
        form.seed = 5;
        form.baselineSteps = 4;
        CompareDialog dialog(form);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        tick(dialog, modes);
        auto *box = dialog.findChild<QSpinBox *>(QStringLiteral("compareSeeds"));
        QCOMPARE(box->value(), 1);
        box->setValue(seeds);
        QList<int> got;
        for (const RunConfig &config : dialog.configs()) {
            got += static_cast<int>(config.seed * 10) + static_cast<int>(config.mode);
            RunConfig same = config;
            same.seed = form.seed;
            same.mode = form.mode;
            same.steps = form.steps;
            same.epochs = form.epochs;
            same.baselineSteps = form.baselineSteps;
            QCOMPARE(same, form); // nothing else is another one
            QCOMPARE(config.baselineSteps, modes.contains(0) ? 0 : 4);
        }
        QCOMPARE(got, expected);
    }

    void foretellsTheTime_data()
    {
        QTest::addColumn<QString>("budget");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("seeds");
        QTest::addColumn<QList<int>>("modes");
        QTest::addColumn<QString>("text");
        const QList<int> both { 0, 1 };
        QTest::newRow("steps") << "Steps" << 20 << 1 << both << "2 run(s), about 50.0 s of training.";
        QTest::newRow("steps, seeds") << "Steps" << 20 << 3 << both << "6 run(s), about 150.0 s of training.";
        QTest::newRow("seconds") << "Seconds of training" << 30 << 2 << both << "4 run(s), about 120.0 s of training.";
        QTest::newRow("epochs") << "Epochs" << 2 << 2 << QList<int> { 1 } << "2 run(s), about 20.0 s of training.";
        QTest::newRow("a mode that nobody has measured")
            << "Steps" << 20 << 2 << QList<int> { 0, 4 } << "4 run(s), one after the other.";
        QTest::newRow("no mode") << "Steps" << 20 << 2 << QList<int> {} << "";
    }

    void foretellsTheTime()
    {
        QFETCH(QString, budget);
        QFETCH(int, amount);
        QFETCH(int, seeds);
        QFETCH(QList<int>, modes);
        QFETCH(QString, text);
        CompareDialog dialog(RunConfig(), { { Mode::E2E, { 2, {} } }, { Mode::SingleStep, { 0.5, {} } } }, 10);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        tick(dialog, modes);
        dialog.findChild<QComboBox *>(QStringLiteral("compareBudget"))->setCurrentText(budget);
        dialog.findChild<QSpinBox *>(QStringLiteral("compareAmount"))->setValue(amount);
        dialog.findChild<QSpinBox *>(QStringLiteral("compareSeeds"))->setValue(seeds);
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("compareTakes"))->text(), text);
    }

private:
    static void tick(CompareDialog &dialog, const QList<int> &modes)
    {
        for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i)
            dialog.findChild<QCheckBox *>(QStringLiteral("compare_") + QString::fromUtf8(nameOf(static_cast<Mode>(i))))
                ->setChecked(modes.contains(static_cast<int>(i)));
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
