// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_page.h"

#include "flow_layout.h"
#include "mode_text.h"
#include "proof/angle_plot.h"
#include "proof/difference_plot.h"
#include "proof/gradient_scatter.h"
#include "proof/proof_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace gram {

ProofPage::ProofPage(QWidget *parent)
    : QWidget(parent)
    , m_compute(new QPushButton(tr("Comp&ute"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_progress(new QProgressBar(this))
    , m_verdict(new QLabel(this))
    , m_of(new QLabel(this))
    , m_precision(new QComboBox(this))
    , m_differences(new DifferencePlot(this))
    , m_scatter(new GradientScatter(this))
    , m_angles(new AnglePlot(this))
{
    setObjectName(QStringLiteral("proofPage"));
    setAccessibleName(tr("Proof"));
    m_compute->setObjectName(QStringLiteral("proofCompute"));
    m_copy->setObjectName(QStringLiteral("proofCopy"));
    m_copy->setAccessibleName(tr("Copy all values"));
    m_copy->setToolTip(tr("Copy all values as CSV"));
    m_export->setObjectName(QStringLiteral("proofExport"));
    m_export->setAccessibleName(tr("Export all values"));
    m_export->setToolTip(tr("Write all values into a CSV file"));
    m_progress->setObjectName(QStringLiteral("proofProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setMaximumWidth(160);
    m_verdict->setObjectName(QStringLiteral("proofVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_of->setObjectName(QStringLiteral("proofOf"));
    m_of->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_of->setWordWrap(true);
    m_precision->setObjectName(QStringLiteral("proofPrecision"));
    m_precision->setAccessibleName(tr("Precision of the scatter"));
    m_precision->setToolTip(tr("The precision in which the entries below were computed"));
    m_precision->addItem(displayText(Dtype::Float32));
    m_precision->addItem(displayText(Dtype::Float64));
    connect(m_precision, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_scatter->showComparison(m_proof.value_or(GradientProof()), static_cast<Dtype>(index)); });

    auto *head = new FlowLayout;
    head->addWidget(m_compute);
    head->addWidget(m_progress);
    head->addWidget(m_precision);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    auto *charts = new QGridLayout;
    charts->setSpacing(8);
    charts->addWidget(m_differences, 0, 0, 1, 2);
    charts->addWidget(m_scatter, 1, 0);
    charts->addWidget(m_angles, 1, 1);
    for (int i = 0; i < 2; ++i) {
        charts->setColumnStretch(i, 1);
        charts->setRowStretch(i, i == 0 ? 5 : 6);
        charts->setColumnMinimumWidth(i, 120);
    }
    for (QWidget *chart : std::initializer_list<QWidget *> { m_differences, m_scatter, m_angles })
        chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_of);
    layout->addWidget(m_verdict);
    layout->addLayout(charts, 1);

    connect(m_compute, &QPushButton::clicked, this, [this] {
        if (m_computing)
            Q_EMIT stopRequested();
        else
            Q_EMIT computeRequested();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(proofCsv(*m_proof)); });
    connect(m_export, &QPushButton::clicked, this, &ProofPage::chooseFile);
    updateHead();
}

void ProofPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the Comparison"), QString(), tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("proofExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("gradients.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { Q_EMIT exportRequested(file, proofCsv(*m_proof)); });
    dialog->open();
}

void ProofPage::setBatch(const QString &batch)
{
    m_batch = batch;
    updateHead();
}

void ProofPage::showComputing(bool waiting)
{
    m_computing = true;
    m_waiting = waiting;
    m_failure.clear();
    m_progress->setRange(0, 0);
    updateHead();
}

void ProofPage::showProgress(int done, int total)
{
    m_waiting = false;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    updateHead();
}

void ProofPage::showProof(const GradientProof &proof)
{
    m_proof = proof;
    m_outdated = false;
    m_differences->showProof(proof);
    m_scatter->showComparison(proof, static_cast<Dtype>(m_precision->currentIndex()));
    m_angles->showAngles(proof.angles);
    updateHead();
}

void ProofPage::showComputed(const QString &failure)
{
    m_computing = false;
    m_failure = failure;
    updateHead();
}

void ProofPage::markOutdated()
{
    m_outdated = m_proof.has_value();
    updateHead();
}

void ProofPage::updateHead()
{
    m_compute->setText(m_computing ? tr("&Stop") : tr("Comp&ute"));
    m_compute->setAccessibleName(m_computing ? tr("Stop the comparison") : tr("Compute the comparison"));
    m_compute->setEnabled(m_computing || !m_batch.isEmpty());
    m_compute->setToolTip(m_computing
            ? tr("Stop the comparison")
            : tr("<p>Compute the gradients of this batch by E2E and by Single-step, with the form's "
                 "model as a run starts with it. Nothing is trained. It needs the memory of an E2E "
                 "step.</p>"));
    m_progress->setVisible(m_computing);
    m_copy->setEnabled(m_proof.has_value());
    m_export->setEnabled(m_proof.has_value());
    m_precision->setEnabled(m_proof.has_value());
    m_of->setText(m_batch);
    m_of->setToolTip(m_batch);
    if (!m_failure.isEmpty())
        m_verdict->setText(m_failure);
    else if (m_computing && m_waiting)
        m_verdict->setText(tr("It is computed when the runs have ended."));
    else if (m_computing)
        m_verdict->setText(tr("Computing the gradients…"));
    else if (m_proof && m_outdated)
        m_verdict->setText(
            tr("Of a batch or settings that are no longer the form's: compute again. %1").arg(verdictText(*m_proof)));
    else if (m_proof)
        m_verdict->setText(verdictText(*m_proof));
    else if (m_batch.isEmpty())
        m_verdict->setText(tr("No dataset has been read yet."));
    else
        m_verdict->setText(tr("Is Single-step's gradient really E2E's, and how far is Multi-step's "
                              "from it? Compute shows it on "
                              "this batch, with the form's model."));
}

} // namespace gram
