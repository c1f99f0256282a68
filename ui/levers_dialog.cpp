// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers_dialog.h"

#include "levers_form.h"
#include "wrapped_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace gram {

LeversDialog::LeversDialog(const QString &run, const RunConfig &config, QWidget *parent)
    : QDialog(parent)
    , m_form(new LeversForm(config, this))
{
    setObjectName(QStringLiteral("leversDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change While It Trains"));
    auto *what = new WrappedLabel(this);
    what->setText(
        tr("“%1” goes on with what is changed here from its next step, with a latency from its next cycle. Each "
           "change is a mark on the charts and stands in the run's record; the run is then no longer what its "
           "settings say, and comparisons tell so.")
            .arg(run));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *change = buttons->addButton(tr("C&hange"), QDialogButtonBox::ApplyRole);
    change->setObjectName(QStringLiteral("leversApply"));
    change->setDefault(true);
    connect(change, &QPushButton::clicked, this, &LeversDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    constexpr int width = 420;
    resize(width, sizeHint().height());
}

void LeversDialog::apply()
{
    for (const auto &[setting, value] : m_form->takeChanges())
        Q_EMIT changeRequested(setting, value);
}

} // namespace gram
