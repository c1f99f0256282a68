// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_card.h"

#include "said_text.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gram {

DatasetCard::DatasetCard(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_details(new QPushButton(tr("Look closer…"), this))
{
    setObjectName(QStringLiteral("datasetCard"));
    m_text->setObjectName(QStringLiteral("datasetCardText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setObjectName(QStringLiteral("datasetDetails"));
    m_details->setAccessibleName(tr("Look closer at the dataset"));
    m_details->setToolTip(tr("Charts of the figures, warnings, and samples of items and histories"));
    m_details->hide(); // until there is something to look at
    connect(m_details, &QPushButton::clicked, this, &DatasetCard::detailsRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_details, 0, Qt::AlignLeft);
}

void DatasetCard::showMessage(const QString &message)
{
    m_text->setText(message.toHtmlEscaped());
    m_details->hide();
}

void DatasetCard::showSummary(const DatasetSummary &s)
{
    const QLocale locale;
    const auto number = [&](std::int64_t n) { return locale.toString(static_cast<qlonglong>(n)); };
    const auto row = [](const QString &name, const QString &value) {
        return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=right>%2</td></tr>").arg(name, value);
    };

    QString html;
    html += QStringLiteral("<b>%1</b>").arg(datasetName(s).toHtmlEscaped());
    if (s.simulated)
        html += QStringLiteral("<br>") + tr("SIMULATED from a known truth, not real people.");
    html += QStringLiteral("<table cellspacing=0 cellpadding=0>");
    html += row(tr("Users"), number(s.users));
    html += row(s.kind == TaskKind::News ? tr("Articles") : tr("Questions"), number(s.items));
    html += row(tr("of these cold-start"), number(s.coldItems));
    html += row(tr("Interactions, training"), number(s.trainInteractions));
    html += row(tr("Interactions, validation"), number(s.validationInteractions));
    html += row(tr("Interactions, test"), s.testSequences > 0 ? number(s.testInteractions) : tr("none"));
    if (s.testSequences > 0 && !s.testLabelled)
        html += row(tr("Labels of the test"), tr("unknown"));
    html += row(tr("Tokens per text"), locale.toString(s.meanTokens, 'f', 1));
    html += QStringLiteral("</table>");

    QStringList estimates; // italic with a tilde: sampled, not measured in a run
    for (const RedundancyEstimate &e : s.redundancy)
        estimates += tr("<i>~%1</i> at %2").arg(locale.toString(e.redundancy, 'f', 1), number(e.batch));
    if (!estimates.isEmpty())
        html += tr("R by users a batch: %1").arg(estimates.join(tr(", "))) + QStringLiteral("<br>");
    if (!s.splitRule.empty())
        html += tr("Split: %1").arg(saidText(s.splitRule).toHtmlEscaped());

    if (!s.issues.empty()) { // the page lists them all
        const LoadIssue &issue = s.issues.front();
        html += QStringLiteral("<br>%1 %2").arg(number(issue.count), issueText(issue).toHtmlEscaped());
        if (!issue.example.empty())
            html += tr(" (the first: %1)").arg(QString::fromStdString(issue.example).toHtmlEscaped());
    }
    if (s.issues.size() > 1)
        html += tr("; %n other kind(s) of data skipped", nullptr, static_cast<int>(s.issues.size() - 1));
    if (!s.warnings.empty())
        html += QStringLiteral("<br>⚠ ")
            + tr("%n thing(s) will not work well", nullptr, static_cast<int>(s.warnings.size()));
    m_text->setText(html);
    m_details->show();
}

} // namespace gram
