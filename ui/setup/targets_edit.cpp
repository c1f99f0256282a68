// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets_edit.h"

#include "api/lora.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace gram {

TargetsEdit::TargetsEdit(QWidget *parent)
    : QWidget(parent)
{
    struct Text {
        QString label, help;
    };
    const QList<Text> texts {
        { tr("Query"), tr("What a token asks of the others.") },
        { tr("Key"), tr("What a token is found by.") },
        { tr("Value"), tr("What a token gives to those that find it.") },
        { tr("Attention output"), tr("The product after the attention, which mixes its heads.") },
        { tr("Intermediate"), tr("The product into the feed-forward part.") },
        { tr("Output"), tr("The product out of the feed-forward part.") },
    };
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *box = new QCheckBox(texts[i].label, this);
        const std::string_view name = EnumNames<LoraTarget>::value[static_cast<std::size_t>(i)];
        box->setObjectName(QStringLiteral("lora_target_") + QString::fromUtf8(name));
        box->setAccessibleName(tr("LoRA adapter: %1").arg(texts[i].label));
        box->setToolTip(QStringLiteral("<p>%1</p>").arg(texts[i].help));
        layout->addWidget(box, static_cast<int>(i) % 3, static_cast<int>(i) / 3);
        connect(box, &QCheckBox::toggled, this, [this, box] { onToggled(box); });
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.first());
}

QString TargetsEdit::value() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const std::string_view name = EnumNames<LoraTarget>::value[static_cast<std::size_t>(i)];
        if (m_boxes[i]->isChecked())
            names += QString::fromUtf8(name);
    }
    return names.join(QLatin1Char(','));
}

void TargetsEdit::setValue(const QString &names)
{
    const LoraTargets targets = loraTargets(names.toStdString());
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes[i]);
        m_boxes[i]->setChecked(targets.has(static_cast<LoraTarget>(i)));
    }
    Q_EMIT valueChanged();
}

void TargetsEdit::onToggled(QCheckBox *box)
{
    if (std::none_of(m_boxes.cbegin(), m_boxes.cend(), [](const QCheckBox *b) { return b->isChecked(); })) {
        const QSignalBlocker blocker(box);
        box->setChecked(true); // without any there is no LoRA: the rank says that
        return;
    }
    Q_EMIT valueChanged();
}

} // namespace gram
