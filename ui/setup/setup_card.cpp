// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_card.h"

#include "card_head.h"
#include "theme.h"
#include "tokens.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

constexpr int usualField = 124; // beside its label, and the data's figures fit; wider ones get a line of their own

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space);
    form->setVerticalSpacing(spaceSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // a narrow column is worth a line
    return form;
}

} // namespace

SetupCard::SetupCard(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_head(new CardHead(name, title, this))
    , m_body(new QWidget(this))
    , m_main(makeForm())
    , m_advancedArea(new QWidget(m_body))
    , m_advanced(makeForm())
{
    setObjectName(QStringLiteral("setup_") + name);
    m_advancedArea->setLayout(m_advanced);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(space, 0, space, space);
    body->setSpacing(spaceSmall);
    body->addLayout(m_main);
    body->addWidget(m_advancedArea);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_head, &QAbstractButton::toggled, this, &SetupCard::updateOpen);
    connect(m_head->more(), &QToolButton::toggled, this, &SetupCard::updateOpen);
    connect(m_head->badge(), &QAbstractButton::clicked, this, &SetupCard::badgeClicked);
    updateOpen();
}

void SetupCard::addRow(const QString &key, const QString &label, QWidget *editor, Place place)
{
    QFormLayout *form = place == Place::Main ? m_main : m_advanced;
    if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setText(label);
        form->addRow(box); // its text may be longer than there is room beside the labels
    } else {
        // Room for the usual numbers, not for the largest: only a long text in place of a number takes a line of its own.
        constexpr int arrows = 34;
        const auto *number = qobject_cast<QSpinBox *>(editor);
        if (number && number->fontMetrics().horizontalAdvance(number->specialValueText()) + arrows <= usualField)
            editor->setMinimumWidth(usualField - space);
        form->addRow(label, editor);
        if (auto *text = qobject_cast<QLabel *>(form->labelForField(editor))) {
            text->setToolTip(editor->toolTip());
            m_labels.append(text);
        }
    }
    m_rows.insert(key, { form, editor });
    updateAdvanced();
}

void SetupCard::addWide(QWidget *widget, Place place)
{
    (place == Place::Main ? m_main : m_advanced)->addRow(widget);
}

void SetupCard::addBelow(QWidget *widget)
{
    auto *box = qobject_cast<QVBoxLayout *>(m_body->layout());
    box->insertWidget(box->indexOf(m_advancedArea), widget);
}

void SetupCard::setRowVisible(const QString &key, bool visible)
{
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return;
    row->form->setRowVisible(row->editor, visible);
    row->visible = visible;
}

void SetupCard::align(const QList<SetupCard *> &cards)
{
    constexpr int usual = 112;
    int widest = 0, word = usual, title = 0;
    for (const SetupCard *card : cards) {
        title = std::max(title, card->m_head->titleWidth());
        for (const QLabel *label : card->m_labels) {
            widest = std::max(widest, label->sizeHint().width());
            for (const QString &part : QString(label->text()).remove(QLatin1Char('&')).split(QLatin1Char(' ')))
                word = std::max(word, label->fontMetrics().horizontalAdvance(part) + 2);
        }
    }
    for (const SetupCard *card : cards) {
        card->m_head->setValueStart(title);
        for (QLabel *label : card->m_labels) {
            label->setWordWrap(true);
            label->setFixedWidth(std::min(widest, word));
        }
    }
}

bool SetupCard::isOpen() const
{
    return m_head->isChecked();
}

int SetupCard::leastWidth() const
{
    int least = std::max(m_main->minimumSize().width(), m_advanced->minimumSize().width());
    if (!m_labels.isEmpty())
        least = std::max(least, m_labels.first()->minimumWidth() + space + usualField);
    for (int i = 0; i < m_body->layout()->count(); ++i)
        least = std::max(least, m_body->layout()->itemAt(i)->minimumSize().width());
    return std::max(m_head->minimumSizeHint().width(), least + 2 * space);
}

void SetupCard::setOpen(bool open)
{
    m_head->setChecked(open);
}

void SetupCard::reveal(const QWidget *widget)
{
    if (widget != m_head->more() && !m_body->isAncestorOf(widget))
        return; // it is in the head
    setOpen(true);
    if (m_advancedArea->isAncestorOf(widget))
        m_head->more()->setChecked(true);
}

void SetupCard::updateAdvanced()
{
    m_anyAdvanced = std::any_of(m_rows.cbegin(), m_rows.cend(),
        [this](const Row &row) { return row.form == m_advanced && row.visible; });
    updateOpen();
}

void SetupCard::updateOpen()
{
    m_body->setVisible(isOpen());
    m_head->more()->setVisible(isOpen() && m_anyAdvanced);
    m_advancedArea->setVisible(m_anyAdvanced && m_head->more()->isChecked());
}

void SetupCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette());
}

} // namespace gram
