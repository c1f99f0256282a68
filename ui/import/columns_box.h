// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace gram {

/// A field for several columns, joined by “ + ”: each entry of the list that is chosen is added, or
/// taken off if it is there already. They may be typed as well.
class ColumnsBox : public QComboBox {
    Q_OBJECT

public:
    explicit ColumnsBox(QWidget *parent = nullptr);

    QStringList columns() const;
    void setColumns(const QStringList &columns);
    /// What may be chosen; what was chosen stays.
    void setAvailable(const QStringList &columns);

    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(int index);

    QStringList m_chosen; ///< before the list's entry replaced the text
};

} // namespace gram
