// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_details_dialog.h"

#include "error_text.h"
#include "run_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace gram {

RunDetailsDialog::RunDetailsDialog(const RunData &run, QWidget *parent)
    : QDialog(parent)
    , m_title(run.title)
    , m_name(new QLineEdit(run.labels.name, this))
    , m_tags(new QLineEdit(run.labels.tags.join(QLatin1String(", ")), this))
    , m_starred(new QCheckBox(tr("&Starred"), this))
    , m_note(new QPlainTextEdit(run.labels.note, this))
{
    setObjectName(QStringLiteral("runDetailsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details of %1").arg(run.name()));
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setPlaceholderText(run.title);
    m_tags->setObjectName(QStringLiteral("runTags"));
    m_tags->setPlaceholderText(tr("Words with commas between them"));
    m_tags->setToolTip(tr("The list of runs can be filtered and grouped by tags"));
    m_starred->setObjectName(QStringLiteral("runStarred"));
    m_starred->setChecked(run.labels.starred);
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What this run was for, and what came of it"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(QString(), m_starred);
    form->addRow(tr("N&ote"), m_note);
    const auto fact = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(value, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        form->addRow(name, label);
    };
    fact(tr("State"), displayText(run.state));
    fact(tr("Started"), QLocale().toString(run.started, QLocale::LongFormat));
    fact(tr("Folder"), QDir::toNativeSeparators(run.folder));
    if (run.result) {
        const Environment &e = run.result->environment;
        if (!e.torchVersion.empty())
            fact(tr("Made with"),
                tr("GRAM Lab %1, LibTorch %2, %3")
                    .arg(QString::fromStdString(e.programVersion), QString::fromStdString(e.torchVersion),
                        QString::fromStdString(e.device)));
        fact(tr("Message"), failureText(run.result->message));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 380);
}

RunLabels RunDetailsDialog::labels() const
{
    RunLabels labels;
    labels.name = m_name->text().trimmed() == m_title ? QString() : m_name->text().trimmed();
    for (const QString &tag : m_tags->text().split(QLatin1Char(',')))
        if (const QString word = tag.simplified(); !word.isEmpty() && !labels.tags.contains(word))
            labels.tags += word;
    labels.starred = m_starred->isChecked();
    labels.note = m_note->toPlainText().trimmed();
    return labels;
}

} // namespace gram
