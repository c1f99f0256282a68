// SPDX-License-Identifier: GPL-3.0-or-later
// Changing settings while a run trains: the dialog, the marks on the charts, and what a comparison says of it.
#include "board/comparison_text.h"
#include "board/figure_words.h"
#include "charts/charts_panel.h"
#include "charts/live_chart.h"
#include "levers_dialog.h"
#include "runs/run_model.h"
#include "setup/number_box.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gram;

class TestLeversDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void offers_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("Multi-step") << Mode::MultiStep
                                    << QStringList { "latency", "item_rate", "count_weight", "ce_rate", "cf_rate" };
        QTest::newRow("Single-step") << Mode::SingleStep << QStringList { "ce_rate", "cf_rate" };
        QTest::newRow("Frozen") << Mode::Frozen << QStringList { "cf_rate" };
    }

    void offers()
    {
        QFETCH(Mode, mode);
        QFETCH(QStringList, settings);
        RunConfig config;
        config.mode = mode;
        const LeversDialog dialog(QStringLiteral("1"), config);
        for (const char *setting : { "latency", "item_rate", "count_weight", "ce_rate", "cf_rate" })
            QCOMPARE(dialog.findChild<QWidget *>(QStringLiteral("lever_") + QLatin1String(setting)) != nullptr,
                settings.contains(QLatin1String(setting)));
    }

    void asksForWhatWasChanged()
    {
        RunConfig config;
        config.mode = Mode::MultiStep;
        config.ceRate = 1e-4;
        LeversDialog dialog(QStringLiteral("1"), config);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy asked(&dialog, &LeversDialog::changeRequested);
        auto *apply = dialog.findChild<QPushButton *>(QStringLiteral("leversApply"));
        apply->click();
        QCOMPARE(asked.count(), 0);
        dialog.findChild<QSpinBox *>(QStringLiteral("lever_latency"))->setValue(20);
        dialog.findChild<NumberBox *>(QStringLiteral("lever_ce_rate"))->setValue(3e-4);
        dialog.findChild<QComboBox *>(QStringLiteral("lever_count_weight"))->setCurrentIndex(2);
        apply->click();
        QCOMPARE(asked.count(), 3);
        QMap<QString, QString> values;
        for (const QList<QVariant> &call : asked)
            values.insert(call[0].toString(), call[1].toString());
        QCOMPARE(values.value(QStringLiteral("latency")), QStringLiteral("20"));
        QCOMPARE(values.value(QStringLiteral("ce_rate")).toDouble(), 3e-4);
        QCOMPARE(values.value(QStringLiteral("count_weight")), QStringLiteral("sqrt"));
        apply->click(); // the same again is nothing
        QCOMPARE(asked.count(), 3);
    }

    void aMarkOnTheCharts()
    {
        RunModel runs;
        RunConfig config;
        config.mode = Mode::MultiStep;
        runs.add(1, config);
        runs.setState(1, RunState::Running);
        MetricsSnapshot snapshot;
        for (int i = 1; i <= 20; ++i) {
            StepRecord step;
            step.step = i;
            step.seconds = 2 * i;
            step.loss = 1.0 / i;
            step.interactions = i;
            step.unique = i;
            snapshot.steps.push_back(step);
        }
        runs.append(1, snapshot);
        ChartsPanel panel(&runs);
        panel.resize(700, 560);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *plot = panel.findChild<QCustomPlot *>(QStringLiteral("lossChartPlot"));
        const auto words = [plot] {
            QStringList texts;
            for (int i = 0; i < plot->itemCount(); ++i)
                if (const auto *text = qobject_cast<QCPItemText *>(plot->item(i)))
                    texts += text->text();
            return texts;
        };
        QTest::qWait(150);
        QVERIFY(words().isEmpty());
        runs.append(1, SettingChange { 12, "latency", "10", "20" });
        QTRY_COMPARE(words(), QStringList { changeTitle(runs.run(0).changes.front()) });
        const auto *line = qobject_cast<QCPItemStraightLine *>(plot->item(plot->itemCount() - 2));
        QVERIFY(line);
        QCOMPARE(line->point1->coords().x(), 12.0);
        QCOMPARE(runs.run(0).settingsNow().latency, std::int64_t { 20 });
        runs.append(1, SettingChange { 30, "count_weight", "none", "log" }); // of a step that is still to come
        QTest::qWait(150);
        QCOMPARE(words().size(), 1);
        QCOMPARE(runs.run(0).settingsNow().countWeight, CountWeight::Log);
    }

    void aComparisonTells()
    {
        RunComparison comparison;
        comparison.runs.resize(1);
        comparison.runs[0].mode = Mode::MultiStep;
        std::vector<BoardRun> runs(1);
        QVERIFY(
            !measurementSentences(comparison, runs, 0).join(QString()).contains(QStringLiteral("while it trained")));
        runs[0].changes = { { 31, "latency", "10", "20" } };
        const QString said = measurementSentences(comparison, runs, 0).join(QString());
        QVERIFY2(said.contains(QStringLiteral("10 → 20 from step 31 on")), qPrintable(said));
    }
};

QTEST_MAIN(TestLeversDialog)
#include "tst_levers_dialog.moc"
