// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace gram {

/// A spin box for numbers of any magnitude: shows 0.001 and 1e-05 as people write them, and takes
/// both forms.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    /// What the smallest value stands for, where it has a special text; 0 = nothing. Steps start there.
    void setSpecialNumber(double number) { m_specialNumber = number; }

    void stepBy(int steps) override;

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    QString number(const QString &text) const;

    double m_specialNumber = 0;
};

} // namespace gram
