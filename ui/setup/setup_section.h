// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QToolButton>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace gram {

/// A titled form; its advanced rows are folded away until asked for.
class SetupSection : public QWidget {
    Q_OBJECT

public:
    SetupSection(const QString &name, const QString &title, QWidget *parent = nullptr);

    enum class Place { Main, Advanced };
    void addRow(const QString &key, const QString &label, QWidget *editor, Place place);
    /// A row over the whole width.
    void addWide(QWidget *widget);
    /// Under the main rows, over the whole width.
    void addBelow(QWidget *widget);

    void setRowVisible(const QString &key, bool visible);
    /// Folds the advanced rows' button away when none of them applies.
    void updateAdvanced();

    /// Opens the advanced rows if the widget is among them.
    void reveal(const QWidget *widget);

    /// All labels are equally wide. Long ones are broken, so that the charts keep their room.
    static void alignLabels(const QList<SetupSection *> &sections);

private:
    struct Row {
        QFormLayout *form;
        QWidget *editor;
        bool visible = true;
    };

    QFormLayout *m_main;
    QToolButton *m_toggle;
    QWidget *m_advancedArea;
    QFormLayout *m_advanced;
    QHash<QString, Row> m_rows;
    QList<QLabel *> m_labels;
};

} // namespace gram
