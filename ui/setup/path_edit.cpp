// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace gram {

PathEdit::PathEdit(QLineEdit *edit, const QString &files, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_files(files)
{
    auto *browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setObjectName(edit->objectName() + QStringLiteral("Browse"));
    browse->setAccessibleName(tr("Choose: %1").arg(edit->accessibleName()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    setToolTip(edit->toolTip());
    connect(browse, &QToolButton::clicked, this, &PathEdit::choose);
}

void PathEdit::choose()
{
    const QString title = m_edit->accessibleName(),
                  path = m_files.isEmpty() ? QFileDialog::getExistingDirectory(this, title, m_edit->text())
                                           : QFileDialog::getOpenFileName(this, title, m_edit->text(), m_files);
    if (path.isEmpty())
        return;
    m_edit->setText(path);
    Q_EMIT chosen();
}

} // namespace gram
