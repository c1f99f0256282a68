// SPDX-License-Identifier: GPL-3.0-or-later
#include "fork_dialog.h"

#include "wrapped_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

ForkDialog::ForkDialog(const QString &run, const RunConfig &config, const std::vector<std::int64_t> &kept,
    std::int64_t lastStep, QWidget *parent)
    : QDialog(parent)
    , m_step(new QComboBox(this))
    , m_lastStep(new QSpinBox(this))
    , m_levers(new LeversForm(config, this))
{
    setObjectName(QStringLiteral("forkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fork a Run"));
    auto *what = new WrappedLabel(this);
    what->setText(tr("A second run goes on from a step of “%1”, on the same batches, with what is changed here: what a "
                     "change makes of it is seen beside the run without it. The first run stays as it is.")
                      .arg(run));
    const auto stepText = [](std::int64_t step) { return QLocale().toString(static_cast<qlonglong>(step)); };
    for (const std::int64_t step : kept)
        m_step->addItem(stepText(step), static_cast<qlonglong>(step));
    m_step->setCurrentIndex(m_step->count() - 1);
    m_step->setObjectName(QStringLiteral("forkStep"));
    m_step->setToolTip(
        tr("<p>The steps whose whole state was kept: the last checkpoint, the one before, and that of the "
           "best evaluation.</p>"));
    m_lastStep->setObjectName(QStringLiteral("forkLastStep"));
    m_lastStep->setMaximum(1'000'000'000);
    // As far as the run itself has come; from its very end, half as far again.
    const auto from = [this] { return static_cast<int>(step()); };
    m_lastStep->setMinimum(from() + 1);
    m_lastStep->setValue(
        static_cast<int>(lastStep > step() ? lastStep : lastStep + std::max<std::int64_t>(1, lastStep / 2)));
    connect(m_step, &QComboBox::currentIndexChanged, this, [this, from] { m_lastStep->setMinimum(from() + 1); });
    auto *form = new QFormLayout;
    form->addRow(tr("&After step"), m_step);
    form->addRow(tr("Train up to &step"), m_lastStep);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *fork = buttons->addButton(tr("&Fork"), QDialogButtonBox::AcceptRole);
    fork->setObjectName(QStringLiteral("forkAccept"));
    fork->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_levers);
    layout->addWidget(buttons);
    constexpr int width = 420;
    resize(width, sizeHint().height());
}

std::int64_t ForkDialog::step() const
{
    return m_step->currentData().toLongLong();
}

std::int64_t ForkDialog::lastStep() const
{
    return m_lastStep->value();
}

} // namespace gram
