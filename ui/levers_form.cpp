// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers_form.h"

#include "api/levers.h"
#include "mode_text.h"
#include "setup/field_text.h"
#include "setup/number_box.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace gram {

namespace {

void describe(QWidget *editor, const char *setting)
{
    const FieldText text = fieldText(setting);
    editor->setObjectName(QStringLiteral("lever_%1").arg(QLatin1String(setting)));
    editor->setAccessibleName(QString(text.label).remove(QLatin1Char('&')));
    editor->setToolTip(QStringLiteral("<p>%1</p>").arg(text.help.toHtmlEscaped()));
}

} // namespace

LeversForm::LeversForm(const RunConfig &config, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    const auto levers = leversOf(config.mode);
    const auto has = [&levers](const char *setting) {
        return std::find(levers.begin(), levers.end(), setting) != levers.end();
    };
    if (has("latency")) {
        m_latency = new QSpinBox(this);
        m_latency->setRange(1, 1'000'000);
        m_latency->setValue(static_cast<int>(config.latency));
        m_latency->setSuffix(QLatin1Char(' ') + displayText(config.latencyUnit));
        describe(m_latency, "latency");
        form->addRow(fieldText("latency").label, m_latency);
    }
    if (has("ce_rate"))
        addNumber(form, "ce_rate", config.ceRate);
    addNumber(form, "cf_rate", config.cfRate);
    if (has("item_rate"))
        addNumber(form, "item_rate", config.itemRate);
    if (has("count_weight")) {
        m_weight = new QComboBox(this);
        for (std::size_t i = 0; i < EnumNames<CountWeight>::value.size(); ++i)
            m_weight->addItem(displayText(static_cast<CountWeight>(i)),
                QString::fromUtf8(EnumNames<CountWeight>::value[i]));
        m_weight->setCurrentIndex(static_cast<int>(config.countWeight));
        describe(m_weight, "count_weight");
        form->addRow(fieldText("count_weight").label, m_weight);
    }
    m_taken = values();
}

void LeversForm::addNumber(QFormLayout *form, const char *setting, double value)
{
    auto *box = new NumberBox(this);
    box->setRange(0, 1000);
    box->setValue(value);
    describe(box, setting);
    form->addRow(fieldText(setting).label, box);
    m_numbers.insert(QLatin1String(setting), box);
}

QMap<QString, QString> LeversForm::values() const
{
    QMap<QString, QString> values;
    for (auto number = m_numbers.cbegin(); number != m_numbers.cend(); ++number)
        values.insert(number.key(), QString::number(number.value()->value(), 'g', 12));
    if (m_latency)
        values.insert(QStringLiteral("latency"), QString::number(m_latency->value()));
    if (m_weight)
        values.insert(QStringLiteral("count_weight"), m_weight->currentData().toString());
    return values;
}

LeverChanges LeversForm::takeChanges()
{
    LeverChanges changes;
    const QMap<QString, QString> wanted = values();
    for (auto value = wanted.cbegin(); value != wanted.cend(); ++value)
        if (m_taken.value(value.key()) != value.value())
            changes.append({ value.key(), value.value() });
    m_taken = wanted;
    return changes;
}

} // namespace gram
