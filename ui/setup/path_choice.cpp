// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_choice.h"

#include "setup/setup_panel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace gram {

PathChoice::PathChoice(const QString &list, const QString &button, const QString &buttonText, QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_button(new QPushButton(buttonText, this))
{
    m_list->setObjectName(list);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_button->setObjectName(button);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_button);
    connect(m_list, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_list->currentData().toString()); });
}

void PathChoice::show(const QList<QPair<QString, QString>> &own, QStringList recent, const QString &current)
{
    m_list->clear();
    bool known = recent.contains(current);
    for (const auto &[name, value] : own) {
        m_list->addItem(name, value);
        known = known || value == current;
    }
    if (!known)
        recent.prepend(current);
    if (!recent.isEmpty())
        m_list->insertSeparator(m_list->count());
    for (const QString &path : std::as_const(recent)) {
        const QFileInfo info(path);
        m_list->addItem(!m_tellsMissing || info.isDir() ? info.fileName()
                                                        : SetupPanel::tr("%1 (missing)").arg(info.fileName()),
            path);
        m_list->setItemData(m_list->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    }
    m_list->setCurrentIndex(m_list->findData(current));
}

} // namespace gram
