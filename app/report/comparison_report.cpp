// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison_report.h"

#include "api/same_work.h"
#include "board/figure_words.h"
#include "command_text.h"
#include "config/config_json.h"
#include "environment_text.h"
#include "error_text.h"
#include "report/report_charts.h"
#include "report/report_style.h"
#include "report/thinned_loss.h"
#include "run/run_comparison.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace gram {

namespace {

constexpr std::size_t runsAcrossPaper = 5;
constexpr std::size_t mostTimes = 8; // that a chart has room for; the table has them all

enum class Medium { Page, Paper };

/// Writes the report. What is on the page and on paper comes from the same place.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(gram::ReportText)

public:
    ReportText(const ReportedRuns &reported, Medium medium)
        : m_reported(reported)
        , m_medium(medium)
    {
        std::vector<RunView> views;
        for (std::size_t i = 0; i < reported.records.size(); ++i) {
            views.push_back(viewOf(reported.records[i]));
            views.back().chosen = reported.runs[i].chosen;
        }
        m_comparison = compareRuns(views, reported.metric, reported.target);
    }

    QString write();
    static QString title(const ReportedRuns &reported);
    QStringList charts() const { return m_charts; }

private:
    using TextOf = std::function<QString(std::size_t)>;

    std::size_t count() const { return m_reported.records.size(); }
    const RunRecord &record(std::size_t i) const { return m_reported.records[i]; }
    const QString &name(std::size_t i) const { return m_reported.runs[i].name; }

    void head();
    void glance();
    void qualityChart();
    void lossChart();
    void bars();
    void figures();
    void measurements();
    void settings();
    void origin();
    void reproduction();

    void heading(const QString &words, bool newPage = false);
    void paragraph(const QString &words, const QString &look = {});
    void list(const QStringList &sentences);
    void details(const QString &summary, const QString &content);
    QString picture(const QString &svg);
    void figure(const QString &svg);
    /// Tables of the runs, on paper as many side by side as fit.
    void tables(const std::function<QString(std::size_t, std::size_t)> &rows);
    QString rowOf(const QString &label, std::size_t from, std::size_t to, const TextOf &text,
        const char *look = "") const;
    QString header(const QString &corner, std::size_t from, std::size_t to, const char *look = "");
    QString settingName(const ComparedSetting &setting) const;
    QString settingValue(const ComparedSetting &setting, std::size_t run) const;
    QString differingSettings(std::size_t from, std::size_t to);
    QString sameSettings() const;
    QString statusText(const RunRecord &record) const;

    const ReportedRuns &m_reported;
    Medium m_medium;
    RunComparison m_comparison;
    QString m_out;
    QStringList m_charts;
};

QString ReportText::title(const ReportedRuns &reported)
{
    return tr("Comparison of %n run(s)", nullptr, static_cast<int>(reported.records.size()));
}

void ReportText::heading(const QString &words, bool newPage)
{
    m_out += QStringLiteral("<h2%1>%2</h2>\n")
                 .arg(newPage ? QStringLiteral(" class=\"page\"") : QString(), words.toHtmlEscaped());
}

void ReportText::paragraph(const QString &words, const QString &look)
{
    m_out += QStringLiteral("<p class=\"%1\">%2</p>\n").arg(look, words.toHtmlEscaped());
}

void ReportText::list(const QStringList &sentences)
{
    m_out += QLatin1String("<ul>\n");
    for (const QString &sentence : sentences)
        m_out += QStringLiteral("<li>%1</li>\n").arg(sentence.toHtmlEscaped());
    m_out += QLatin1String("</ul>\n");
}

/// On paper nothing can be opened: all is there.
void ReportText::details(const QString &summary, const QString &content)
{
    m_out += m_medium == Medium::Page
        ? QStringLiteral("<details><summary>%1</summary>\n%2</details>\n").arg(summary.toHtmlEscaped(), content)
        : QStringLiteral("<p class=\"faint\">%1</p>\n%2").arg(summary.toHtmlEscaped(), content);
}

QString ReportText::picture(const QString &svg)
{
    if (m_medium == Medium::Page)
        return svg;
    static const QRegularExpression size(QStringLiteral(" width=\"([0-9.]+)\" height=\"([0-9.]+)\""));
    const QRegularExpressionMatch match = size.match(svg);
    m_charts += svg;
    return QStringLiteral("<img src=\"chart:%1\" width=\"%2\" height=\"%3\">")
        .arg(QString::number(m_charts.size() - 1), QString::number(std::lround(match.captured(1).toDouble())),
            QString::number(std::lround(match.captured(2).toDouble())));
}

void ReportText::figure(const QString &svg)
{
    const char *tag = m_medium == Medium::Page ? "figure" : "p";
    m_out += QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), picture(svg));
}

void ReportText::tables(const std::function<QString(std::size_t, std::size_t)> &rows)
{
    const std::size_t across = m_medium == Medium::Paper ? runsAcrossPaper : count();
    for (std::size_t from = 0; from < count(); from += across) {
        m_out += QStringLiteral(
            "<div class=\"wide\"><table class=\"figures\" width=\"100%\" cellspacing=\"0\">%1</table></div>\n")
                     .arg(rows(from, std::min(count(), from + across)));
    }
}

QString ReportText::header(const QString &corner, std::size_t from, std::size_t to, const char *look)
{
    QString out = QStringLiteral("<thead><tr><th class=\"label\" width=\"24%\">%1</th>").arg(corner.toHtmlEscaped());
    for (std::size_t i = from; i < to; ++i)
        out += QStringLiteral("<th class=\"%1\">%2 %3</th>")
                   .arg(QLatin1String(look), picture(swatchSvg(m_reported.runs[i].number)), name(i).toHtmlEscaped());
    return out + QLatin1String("</tr></thead>\n");
}

/// `text` gives HTML.
QString ReportText::rowOf(const QString &label, std::size_t from, std::size_t to, const TextOf &text,
    const char *look) const
{
    QString out = QStringLiteral("<tr><td class=\"label\">%1</td>").arg(label);
    for (std::size_t i = from; i < to; ++i)
        out += QStringLiteral("<td class=\"%1\">%2</td>").arg(QLatin1String(look), text(i));
    return out + QLatin1String("</tr>\n");
}

void ReportText::head()
{
    m_out += QStringLiteral("<h1>%1</h1>\n").arg(title(m_reported).toHtmlEscaped());
    paragraph(
        tr("Written by GRAM Lab %1 on %2.")
            .arg(QStringLiteral(GRAM_VERSION), QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat)),
        QStringLiteral("faint"));
}

void ReportText::glance()
{
    heading(tr("At a glance"));
    const QStringList sentences = summarySentences(m_comparison, m_reported.runs);
    if (sentences.isEmpty())
        paragraph(noVerdictSentence(m_comparison));
    else
        list(sentences);
    const bool mixed = std::any_of(m_reported.records.begin(), m_reported.records.end(),
        [this](const RunRecord &r) { return !sameWork(r.config, record(0).config); });
    if (mixed)
        paragraph(
            tr("These runs differ in data, model or batch. Only those of the same are measured against each other; "
               "the times, memory and quality of the others do not compare."));
    const bool simulated = std::any_of(m_reported.records.begin(), m_reported.records.end(),
        [](const RunRecord &r) { return r.config.data.empty(); });
    if (simulated)
        paragraph(
            tr("The demo's data are simulated. They show how the method behaves, not how well a model does on real "
               "data."));
    paragraph(tr("R is a batch's interactions by its unique items. Exact GRAM encodes each item once where E2E encodes "
                 "each interaction, so R is the most it can save."),
        QStringLiteral("faint"));
    paragraph(estimateLegend(), QStringLiteral("faint"));
}

void ReportText::qualityChart()
{
    if (m_comparison.metric.empty())
        return;
    heading(tr("Quality over training time"));
    ReportLines chart { tr("Quality over training time"), tr("training time, s"), metricTitle(m_comparison.metric), {},
        true, m_comparison.target, targetTitle(m_comparison), {} };
    for (std::size_t i = 0; i < count(); ++i) {
        ReportLine line { m_reported.runs[i].number, name(i), {} };
        for (const QualityPoint &point : m_comparison.runs[i].quality)
            line.points.emplace_back(point.seconds, point.value);
        const auto &reached = m_comparison.runs[i].reached;
        for (const QualityPoint &point : m_comparison.runs[i].quality)
            if (reached && point.step == reached->step)
                chart.marks.push_back({ line.number, { point.seconds, point.value },
                    count() > mostTimes ? QString() : secondsText(point.seconds) });
        chart.lines.push_back(std::move(line));
    }
    figure(linesSvg(chart));
    paragraph(
        tr("A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and "
           "loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing "
           "is interpolated."),
        QStringLiteral("faint"));
}

void ReportText::lossChart()
{
    const bool any = std::any_of(m_reported.records.begin(), m_reported.records.end(),
        [](const RunRecord &r) { return !r.steps.empty(); });
    if (!any)
        return;
    heading(tr("Training loss"));
    ReportLines chart { tr("Training loss over steps"), tr("steps"), tr("loss of the step's batch"), {}, false, {}, {},
        {} };
    bool thin = false;
    for (std::size_t i = 0; i < count(); ++i) {
        const auto &steps = record(i).steps;
        if (steps.empty())
            continue;
        chart.lines.push_back({ m_reported.runs[i].number, name(i), thinnedLoss(steps) });
        thin = thin || chart.lines.back().points.size() < steps.size();
    }
    figure(linesSvg(chart));
    paragraph(thin
            ? tr("Exact modes lie on E2E's line where seed and batches are the same. Long runs are drawn with the "
                 "lowest and the highest of neighbouring steps.")
            : tr("Exact modes lie on E2E's line where seed and batches are the same."),
        QStringLiteral("faint"));
}

void ReportText::bars()
{
    heading(tr("Speed and memory"), true);
    QStringList pictures;
    for (const BoardBars &group : boardBars(m_comparison, m_reported.runs))
        pictures += picture(barsSvg(group, m_reported.runs));
    if (m_medium == Medium::Page) {
        m_out += QStringLiteral("<div class=\"bars\">%1</div>\n").arg(pictures.join(QLatin1Char('\n')));
        return;
    }
    m_out += QLatin1String("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">");
    for (qsizetype i = 0; i < pictures.size(); i += 2)
        m_out += QStringLiteral("<tr><td width=\"50%\">%1</td><td width=\"50%\">%2</td></tr>\n")
                     .arg(pictures.at(i), pictures.value(i + 1));
    m_out += QLatin1String("</table>\n");
}

void ReportText::figures()
{
    heading(tr("All figures"), true);
    const std::vector<BoardSection> sections = boardSections(m_comparison, m_reported.runs);
    tables([&](std::size_t from, std::size_t to) {
        QString out = header({}, from, to);
        for (const BoardSection &section : sections) {
            out += QStringLiteral("<tr><th class=\"section\" colspan=\"%1\">%2</th></tr>\n")
                       .arg(QString::number(to - from + 1), section.title.toHtmlEscaped());
            for (const BoardRow &row : section.rows)
                out += rowOf(row.label.toHtmlEscaped(), from, to, [&](std::size_t i) {
                    const BoardCell &cell = row.cells[i];
                    QString text = cell.text.toHtmlEscaped();
                    if (cell.estimated)
                        text = QStringLiteral("<i>%1</i>").arg(text);
                    if (!cell.note.isEmpty())
                        text += m_medium == Medium::Page
                            ? QStringLiteral(" <span class=\"note\">%1</span>").arg(cell.note.toHtmlEscaped())
                            : QStringLiteral("<br><span class=\"note\">%1</span>").arg(cell.note.toHtmlEscaped());
                    return text;
                });
        }
        return out;
    });
}

void ReportText::measurements()
{
    heading(tr("What is measured against what"));
    for (std::size_t i = 0; i < count(); ++i) {
        m_out += QStringLiteral("<h3>%1 %2</h3>\n")
                     .arg(picture(swatchSvg(m_reported.runs[i].number)), name(i).toHtmlEscaped());
        paragraph(measurementSentences(m_comparison, m_reported.runs, i).join(QLatin1Char(' ')));
    }
}

QString ReportText::settingName(const ComparedSetting &setting) const
{
    const QString key = QString::fromStdString(setting.key);
    const QString label = settingLabel(setting.key);
    return label == key
        ? QStringLiteral("<code>%1</code>").arg(key.toHtmlEscaped())
        : QStringLiteral("%1 <code class=\"note\">%2</code>").arg(label.toHtmlEscaped(), key.toHtmlEscaped());
}

QString ReportText::settingValue(const ComparedSetting &setting, std::size_t run) const
{
    const QString value = QString::fromStdString(setting.values[run]);
    return (value.isEmpty() ? tr("(empty)") : value).toHtmlEscaped();
}

QString ReportText::differingSettings(std::size_t from, std::size_t to)
{
    QString out = header(tr("Setting"), from, to, "words");
    for (const ComparedSetting &setting : m_comparison.settings)
        if (setting.differs())
            out += rowOf(
                settingName(setting), from, to, [&](std::size_t i) { return settingValue(setting, i); }, "words");
    return out;
}

/// In two columns: they are many.
QString ReportText::sameSettings() const
{
    std::vector<QString> cells;
    for (const ComparedSetting &setting : m_comparison.settings)
        if (!setting.differs())
            cells.push_back(
                QStringLiteral("<td class=\"label\" width=\"30%\">%1</td><td class=\"words\" width=\"20%\">%2</td>")
                    .arg(settingName(setting), settingValue(setting, 0)));
    QString out;
    const std::size_t rows = (cells.size() + 1) / 2;
    for (std::size_t row = 0; row < rows; ++row)
        out += QStringLiteral("<tr>%1%2</tr>\n")
                   .arg(cells[row],
                       row + rows < cells.size() ? cells[row + rows] : QStringLiteral("<td></td><td></td>"));
    return out;
}

void ReportText::settings()
{
    heading(tr("Settings"), true);
    const auto differ = std::count_if(m_comparison.settings.begin(), m_comparison.settings.end(),
        [](const ComparedSetting &s) { return s.differs(); });
    const int same = static_cast<int>(m_comparison.settings.size()) - static_cast<int>(differ);
    if (differ > 0) {
        paragraph(tr("The runs differ in %n setting(s):", nullptr, static_cast<int>(differ)));
        tables([this](std::size_t from, std::size_t to) { return differingSettings(from, to); });
    } else if (count() > 1) {
        paragraph(tr("The runs have the same settings."));
    }
    details(tr("%n setting(s) that are the same", nullptr, same),
        QStringLiteral(
            "<div class=\"wide\"><table class=\"figures\" width=\"100%\" cellspacing=\"0\">%1</table></div>\n")
            .arg(sameSettings()));
}

QString ReportText::statusText(const RunRecord &record) const
{
    switch (record.status) {
    case RunRecord::Status::Finished:
        return tr("Finished");
    case RunRecord::Status::Cancelled:
        return tr("Stopped");
    case RunRecord::Status::Failed:
        return record.result.message.empty() ? tr("Failed") : tr("Failed: %1").arg(failureText(record.result.message));
    case RunRecord::Status::Unfinished:
        break;
    }
    return tr("Not finished");
}

void ReportText::origin()
{
    heading(tr("Software and hardware"));
    tables([this](std::size_t from, std::size_t to) {
        QString out = header({}, from, to, "words");
        const auto row = [&](const QString &label, const TextOf &text) {
            out += rowOf(
                label.toHtmlEscaped(), from, to,
                [&](std::size_t i) {
                    const QString words = text(i);
                    return words.isEmpty() ? tr("–").toHtmlEscaped() : words.toHtmlEscaped();
                },
                "words");
        };
        const auto environment = [&](const QString &label, std::string Environment::*member) {
            row(label,
                [this, member](std::size_t i) { return QString::fromStdString(record(i).result.environment.*member); });
        };
        row(tr("Run"), [this](std::size_t i) { return statusText(record(i)); });
        row(tr("Started"), [this](std::size_t i) {
            return record(i).startedAt > 0
                ? QLocale().toString(QDateTime::fromSecsSinceEpoch(record(i).startedAt), QLocale::ShortFormat)
                : QString();
        });
        environment(tr("GRAM Lab"), &Environment::programVersion);
        environment(tr("LibTorch"), &Environment::torchVersion);
        row(tr("BLAS"), [this](std::size_t i) { return blasText(record(i).result.environment); });
        environment(tr("Device"), &Environment::device);
        row(tr("Threads"), [this](std::size_t i) {
            const std::int64_t threads = record(i).result.environment.threads;
            return threads > 0 ? QLocale().toString(static_cast<qlonglong>(threads)) : QString();
        });
        row(tr("Folder"), [this](std::size_t i) { return m_reported.runs[i].folder; });
        return out;
    });
}

void ReportText::reproduction()
{
    heading(tr("To do it again"));
    paragraph(tr("The same settings, seed and number of threads give the same numbers; times depend on the machine."));
    for (std::size_t i = 0; i < count(); ++i) {
        m_out += QStringLiteral("<h3>%1 %2</h3>\n<pre>%3</pre>\n")
                     .arg(picture(swatchSvg(m_reported.runs[i].number)), name(i).toHtmlEscaped(),
                         commandText(record(i).config).toHtmlEscaped());
        // On paper the table of settings has it all.
        if (m_medium == Medium::Page)
            details(tr("As a configuration file"),
                QStringLiteral("<pre>%1</pre>\n")
                    .arg(QString::fromStdString(toJson(record(i).config)).toHtmlEscaped()));
    }
}

QString ReportText::write()
{
    head();
    glance();
    qualityChart();
    bars();
    lossChart();
    figures();
    measurements();
    settings();
    origin();
    reproduction();
    const QString language = QLocale().bcp47Name();
    const bool page = m_medium == Medium::Page;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<%4>\n%5</%4>\n</body>\n</html>\n")
        .arg(language, title(m_reported).toHtmlEscaped(), QLatin1String(page ? pageStyle : paperStyle),
            page ? QStringLiteral("main") : QStringLiteral("div"), m_out);
}

} // namespace

QString reportPage(const ReportedRuns &reported)
{
    return ReportText(reported, Medium::Page).write();
}

QString reportForPaper(const ReportedRuns &reported, QStringList &charts)
{
    ReportText text(reported, Medium::Paper);
    QString html = text.write();
    charts = text.charts();
    return html;
}

QString reportTitle(const ReportedRuns &reported)
{
    return ReportText::title(reported);
}

} // namespace gram
