// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_box.h"

#include <QSignalBlocker>

namespace gram {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(9); // QDoubleSpinBox rounds to that many
    setStepType(AdaptiveDecimalStepType);
    setGroupSeparatorShown(false);
}

void NumberBox::stepBy(int steps)
{
    if (steps > 0 && m_specialNumber > 0 && !specialValueText().isEmpty() && value() == minimum()) {
        const QSignalBlocker blocker(this); // one change, to where the step leads
        setValue(m_specialNumber);
    }
    QDoubleSpinBox::stepBy(steps);
}

QString NumberBox::textFromValue(double value) const
{
    return locale().toString(value, 'g', 7);
}

double NumberBox::valueFromText(const QString &text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return minimum();
    return locale().toDouble(number(text));
}

QValidator::State NumberBox::validate(QString &text, int &) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return QValidator::Acceptable;
    bool ok = false;
    const double value = locale().toDouble(number(text), &ok);
    if (ok)
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    for (const QChar c : number(text))
        if (!c.isDigit() && !QStringLiteral("+-eE.,").contains(c))
            return QValidator::Invalid;
    return QValidator::Intermediate;
}

QString NumberBox::number(const QString &text) const
{
    QString n = text;
    if (!suffix().isEmpty() && n.endsWith(suffix()))
        n.chop(suffix().size());
    return n.trimmed();
}

} // namespace gram
