// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace gram {

/// A list of what comes with the program and of folders that were used lately, and a button to open
/// another one.
class PathChoice : public QWidget {
    Q_OBJECT

public:
    /// `list`, `button`: object names.
    PathChoice(const QString &list, const QString &button, const QString &buttonText, QWidget *parent);

    QComboBox *list() const { return m_list; }
    QPushButton *button() const { return m_button; }
    /// Folders that are gone are listed as such.
    void tellMissing() { m_tellsMissing = true; }

    /// `own`: names and values of what comes with the program. Shows `current`, one of these or a
    /// folder, which need not be among the recent ones.
    void show(const QList<QPair<QString, QString>> &own, QStringList recent, const QString &current);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &value);

private:
    QComboBox *m_list;
    QPushButton *m_button;
    bool m_tellsMissing = false;
};

} // namespace gram
