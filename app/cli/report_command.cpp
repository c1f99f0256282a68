// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_command.h"

#include "api/error.h"
#include "mode_text.h"
#include "report/report_file.h"
#include "run/run_history.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace gram {

CLI::App *addReport(CLI::App &app, CommandOptions &o)
{
    CLI::App *report = app.add_subcommand("report", "Compare recorded runs in a page or a document");
    report->add_option("RUN_FOLDER", o.sources, "As `run` and `compare` have named them")->required();
    report->add_option("--out", o.out, "The file to write: .html for a browser, .pdf for paper")
        ->type_name("FILE")
        ->required();
    report->add_option("--metric", o.metric, "auc, accuracy, mrr, ndcg@5, ndcg@10, cold_auc or loss (default: auc)")
        ->type_name("METRIC")
        ->check(CLI::IsMember({ "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" }));
    report
        ->add_option("--value", o.value,
            "Of the metric: how long did each run take to reach it? (default: the best "
            "value that all of them have reached)")
        ->type_name("X");
    report->footer(
        "Speedups are against the E2E run among them of the same data, model and batch, or else against what\n"
        "the run itself has measured of E2E (baseline_steps); the report says which.\n\n"
        "Examples:\n"
        "  gram-lab report runs/* --out comparison.html\n"
        "  gram-lab report runs/20240131-101500-e2e runs/20240131-102000-single-step --out comparison.pdf");
    return report;
}

int runReport(const CommandOptions &o, Terminal &terminal)
{
    const QString file = QString::fromStdString(o.out);
    if (!isReportFile(file))
        throw UsageError("--out needs the name of a file that ends in .html or .pdf.");

    ReportedRuns reported;
    for (const std::string &folder : o.sources) {
        terminal.progress("reading " + folder);
        RunRecord record = readRun(folder);
        for (const std::string &damage : record.damage)
            terminal.note("Warning: " + damage);
        if (record.steps.empty())
            throw Error(ErrorCode::MalformedFile,
                { .file = folder + "/metrics.csv", .got = "it has no training step" });
        reported.records.push_back(std::move(record));
    }
    reported.metric = o.metric;
    if (o.value)
        reported.target = *o.value;

    // Qt tells that a session of a desktop is missing, which a page needs nothing of.
    static QtMessageHandler shown = nullptr;
    shown = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (!message.startsWith(QLatin1String("QStandardPaths: ")))
            shown(type, context, message);
    });
    // For its fonts; there need not be a display. The command line speaks English, wherever it is.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "gram-lab";
    char *argv[] = { name, nullptr };
    const QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/gram-lab_en")))
        QCoreApplication::installTranslator(&plurals);

    for (std::size_t i = 0; i < reported.records.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const RunRecord &record = reported.records[i];
        reported.runs.push_back({ number, QStringLiteral("%1 · %2").arg(number).arg(runTitle(record.config)),
            QDir(QString::fromStdString(record.folder)).absolutePath(), false, record.result.changes });
    }
    terminal.progress("writing " + o.out);
    writeReport(reported, file);
    terminal.print(o.out);
    return 0;
}

} // namespace gram
