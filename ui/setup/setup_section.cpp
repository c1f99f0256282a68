// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_section.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    return form;
}

} // namespace

SetupSection::SetupSection(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_main(makeForm())
    , m_toggle(new QToolButton(this))
    , m_advancedArea(new QWidget(this))
    , m_advanced(makeForm())
{
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);

    m_toggle->setObjectName(name + QStringLiteral("Advanced"));
    m_toggle->setText(tr("Advanced"));
    m_toggle->setAccessibleName(tr("%1: advanced settings").arg(title));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_advancedArea->setLayout(m_advanced);
    m_advancedArea->hide();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_advancedArea->setVisible(open);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addLayout(m_main);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_advancedArea);
    updateAdvanced();
}

void SetupSection::addRow(const QString &key, const QString &label, QWidget *editor, Place place)
{
    QFormLayout *form = place == Place::Main ? m_main : m_advanced;
    if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setText(label);
        form->addRow(new QWidget(this), box);
    } else {
        form->addRow(label, editor);
        if (auto *text = qobject_cast<QLabel *>(form->labelForField(editor))) {
            text->setToolTip(editor->toolTip());
            m_labels.append(text);
        }
    }
    m_rows.insert(key, { form, editor });
    updateAdvanced();
}

void SetupSection::addWide(QWidget *widget)
{
    m_main->addRow(widget);
}

void SetupSection::addBelow(QWidget *widget)
{
    auto *box = qobject_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->indexOf(m_toggle), widget);
}

void SetupSection::setRowVisible(const QString &key, bool visible)
{
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return;
    row->form->setRowVisible(row->editor, visible);
    row->visible = visible;
}

void SetupSection::alignLabels(const QList<SetupSection *> &sections)
{
    constexpr int usual = 112;
    int widest = 0, word = usual;
    for (const SetupSection *section : sections)
        for (const QLabel *label : section->m_labels) {
            widest = std::max(widest, label->sizeHint().width());
            for (const QString &part : QString(label->text()).remove(QLatin1Char('&')).split(QLatin1Char(' ')))
                word = std::max(word, label->fontMetrics().horizontalAdvance(part) + 2);
        }
    for (const SetupSection *section : sections)
        for (QLabel *label : section->m_labels) {
            label->setWordWrap(true);
            label->setFixedWidth(std::min(widest, word));
        }
}

void SetupSection::reveal(const QWidget *widget)
{
    if (m_advancedArea->isAncestorOf(widget))
        m_toggle->setChecked(true);
}

void SetupSection::updateAdvanced()
{
    bool any = false;
    for (const Row &row : std::as_const(m_rows))
        any = any || (row.form == m_advanced && row.visible);
    m_toggle->setVisible(any);
    m_advancedArea->setVisible(any && m_toggle->isChecked());
}

} // namespace gram
