// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include "new_folder.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gram {

ExportDialog::ExportDialog(const QString &run, const QString &parentFolder, const QString &name, Adapter adapter,
    QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_folder(new QLineEdit(freeFolder(parentFolder, name), this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Model"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *what = new QLabel(tr("Writes the encoder that the run “%1” has trained as a Hugging Face folder, for "
                               "transformers and sentence-transformers, with the items' vectors and the CF "
                               "module beside it.")
                                .arg(run),
        this);
    what->setWordWrap(true);
    what->setMinimumWidth(440);
    auto *label = new QLabel(tr("&Folder, new or empty:"), this);
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder to write"));
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("exportBrowse"));
    browse->setAccessibleName(tr("Choose where to write"));
    browse->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("exportHint"));
    m_hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportAccept"));
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    if (adapter != Adapter::None)
        layout->addWidget(makeForms(adapter));
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
    m_folder->setFocus();
}

QWidget *ExportDialog::makeForms(Adapter adapter)
{
    auto *forms = new QWidget(this);
    auto *whole = new QRadioButton(tr("The &whole model, with LoRA's part added to its weights"), forms);
    whole->setObjectName(QStringLiteral("exportWhole"));
    whole->setToolTip(tr("<p>A folder that everything loads which loads the model that the run began with.</p>"));
    whole->setChecked(true);
    m_adapter = new QRadioButton(tr("A PEFT &adapter: LoRA's part alone"), forms);
    m_adapter->setObjectName(QStringLiteral("exportAdapter"));
    m_adapter->setToolTip(adapter == Adapter::Offered
            ? tr("<p>A small folder that PEFT loads over the model that the run began with, whose path is in "
                 "its adapter_config.json.</p>")
            : tr("<p>The run began with random weights: there is no model's folder that an adapter could be laid "
                 "over.</p>"));
    m_adapter->setEnabled(adapter == Adapter::Offered);
    auto *layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(whole);
    layout->addWidget(m_adapter);
    return forms;
}

bool ExportDialog::asAdapter() const
{
    return m_adapter && m_adapter->isChecked();
}

QString ExportDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where to Write the Model"),
        QFileInfo(folder()).absolutePath());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(QDir(chosen).isEmpty() ? chosen : freeFolder(chosen, m_name)));
}

void ExportDialog::updateButton()
{
    const QString path = m_folder->text().trimmed();
    QString hint;
    if (path.isEmpty() || QDir::isRelativePath(path))
        hint = tr("Give the whole path, for example %1.").arg(QDir::home().filePath(m_name));
    else if (!isNewOrEmpty(folder()))
        hint = tr("There is something already: choose another name.");
    m_hint->setText(hint);
    m_export->setEnabled(hint.isEmpty());
}

} // namespace gram
