// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace gram {

namespace {

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Rows of a name and what it is, the second column where the eye finds it.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const auto &[name, value] : rows)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

QLabel *textLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MachineDialog::MachineDialog(const MachineReport &facts, bool waits, QWidget *parent)
    : QDialog(parent)
    , m_report(facts)
    , m_facts(textLabel("machineFacts", this))
    , m_rates(textLabel("machineRates", this))
    , m_advice(textLabel("machineAdvice", this))
{
    setObjectName(QStringLiteral("machineDialog"));
    setWindowTitle(tr("About This Machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_facts->setAccessibleName(tr("Processor, memory and libraries"));
    m_rates->setAccessibleName(tr("Measured rates"));
    m_advice->setAccessibleName(tr("What would make it faster"));
    m_rates->setText(
        waits ? tr("The rates are measured when the runs have ended.") : tr("Measuring the rates, about two seconds…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("machineCopy"));
    m_copy->setToolTip(tr("Copy all of it for a report; it holds no personal paths"));
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : { m_facts, m_rates, m_advice })
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QTextDocument text;
        text.setHtml(
            m_facts->text() + QStringLiteral("<br>") + m_rates->text() + QStringLiteral("<br>") + m_advice->text());
        QGuiApplication::clipboard()->setText(text.toPlainText());
    });
    m_facts->setText(factsText());
    resize(560, 420);
}

void MachineDialog::showRates(const MachineRates &rates)
{
    m_report.rates = rates;
    m_rates->setText(ratesText());
    const QStringList advice = machineAdvice(m_report);
    m_advice->setText(
        advice.isEmpty() ? tr("Nothing to be made faster was found.") : advice.join(QStringLiteral("<br>")));
}

void MachineDialog::showFailure(const QString &failure)
{
    m_rates->setText(failure.isEmpty() ? tr("The rates were not measured.") : failure);
}

QString MachineDialog::factsText() const
{
    const QLocale locale;
    const auto &[environment, processor, choice, right, noBf16, rates] = m_report;
    const auto bytes = [&locale](std::uint64_t n) { return locale.formattedDataSize(static_cast<qint64>(n)); };
    QList<std::pair<QString, QString>> rows {
        { tr("Program"),
            tr("GRAM Lab %1, LibTorch %2, Qt %3")
                .arg(fromStd(environment.programVersion), fromStd(environment.torchVersion),
                    QString::fromLatin1(qVersion())) },
        { tr("Processor"),
            tr("%1, %n core(s)", nullptr, static_cast<int>(processor.cores)).arg(fromStd(processor.name)) },
        { tr("Memory"), tr("%1, %2 free").arg(bytes(processor.memory), bytes(processor.freeMemory)) },
        { tr("Encoder's products"), fromStd(environment.products) },
        { tr("BLAS"), fromStd(environment.blas) },
        { tr("Its products"), right ? tr("right") : tr("WRONG: do not train on this machine with this BLAS") },
        { tr("bf16"), noBf16.empty() ? tr("available") : tr("not available") },
    };
    if (choice.reason == BlasChoice::Reason::TookForOlder)
        rows.insert(5,
            { QString(),
                tr("It took the processor for an older one (%1) and was given its kernels for %2.")
                    .arg(fromStd(choice.otherwise), fromStd(choice.coreType)) });
    if (choice.reason == BlasChoice::Reason::WrongResults)
        rows.insert(5,
            { QString(),
                tr("Its kernels for %1 compute wrong results here; it was given those for %2.")
                    .arg(fromStd(choice.otherwise), fromStd(choice.coreType)) });
    return table(rows);
}

QString MachineDialog::ratesText() const
{
    const QLocale locale;
    const MachineRates &r = m_report.rates;
    const auto rate = [&locale](double gflops) {
        return std::isfinite(gflops) ? tr("%1 GFLOP/s").arg(locale.toString(gflops, 'f', gflops < 100 ? 1 : 0))
                                     : QStringLiteral("–");
    };
    const auto share = [&locale](double part, double whole) {
        return std::isfinite(part / whole) ? locale.toString(std::lround(100 * part / whole)) : QStringLiteral("–");
    };
    QList<std::pair<QString, QString>> rows {
        { tr("Products, BLAS"), rate(r.blas) },
        { tr("Products, oneDNN"), rate(r.oneDnn) },
        { tr("Encoder layer, forward and backward"),
            tr("%1, %2% of the best product").arg(rate(r.layer), share(r.layer, r.best())) },
    };
    if (m_report.bf16Missing.empty()) {
        rows += { tr("Products in bf16"), rate(r.oneDnnBf16) };
        rows += { tr("Encoder layer in bf16"),
            tr("%1, %2% of the product").arg(rate(r.layerBf16), share(r.layerBf16, r.oneDnnBf16)) };
    }
    rows += { tr("Copy in memory"), tr("%1 GB/s").arg(locale.toString(r.memory, 'f', 1)) };
    return tr("Measured on %n thread(s), the best of several times:", nullptr, static_cast<int>(r.threads))
        + table(rows);
}

QStringList machineAdvice(const MachineReport &report)
{
    const QLocale locale;
    const MachineRates &r = report.rates;
    QStringList advice;
    if (report.environment.slowBlas)
        advice += MachineDialog::tr("The reference BLAS is in use: install OpenBLAS (libopenblas0-openmp).");
    if (report.blasChoice.reason == BlasChoice::Reason::OldByUser)
        advice += MachineDialog::tr(
            "OPENBLAS_CORETYPE has OpenBLAS use its kernels for %1, older than what the processor offers (%2).")
                      .arg(fromStd(report.blasChoice.coreType), fromStd(report.blasChoice.otherwise));
    else if (report.isBlasSlow())
        advice += MachineDialog::tr("The BLAS is slower than oneDNN: a newer OpenBLAS makes the CF module faster.");
    if (report.isBusy())
        advice += MachineDialog::tr("Other programs may be using the processor: close them and look again.");
    if (report.bf16Pays())
        advice += MachineDialog::tr("CE precision bf16 makes the encoder's layers %1 times as fast.")
                      .arg(locale.toString(r.layerBf16 / r.layer, 'f', 1));
    return advice;
}

} // namespace gram
