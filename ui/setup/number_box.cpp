// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_box.h"

namespace gram {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(9); // QDoubleSpinBox rounds to that many
    setStepType(AdaptiveDecimalStepType);
    setGroupSeparatorShown(false);
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
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                        : QValidator::Intermediate;
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
