// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace gram {

/// Chooses the products that have LoRA adapters, a box for each. Its value is
/// RunConfig::loraTargets. The last one that is chosen stays.
class TargetsEdit : public QWidget {
    Q_OBJECT

public:
    explicit TargetsEdit(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &names);

Q_SIGNALS:
    void valueChanged();

private:
    void onToggled(QCheckBox *box);

    QList<QCheckBox *> m_boxes; ///< in LoraTarget's order
};

} // namespace gram
