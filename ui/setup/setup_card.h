// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QList>
#include <QStringList>

class QFormLayout;
class QLabel;

namespace gram {

class CardHead;

/// A part of the form that is folded into a line until it is opened; its advanced rows are folded away once more.
class SetupCard : public QFrame {
    Q_OBJECT

public:
    SetupCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    enum class Place { Main, Advanced };
    void addRow(const QString &key, const QString &label, QWidget *editor, Place place);
    /// A row over the whole width.
    void addWide(QWidget *widget, Place place = Place::Main);
    /// Under the main rows, over the whole width.
    void addBelow(QWidget *widget);

    void setRowVisible(const QString &key, bool visible);
    bool hasRow(const QString &key) const { return m_rows.contains(key); }
    /// Folds the advanced rows' button away when none of them applies.
    void updateAdvanced();

    const QString &name() const { return m_name; }
    CardHead *head() const { return m_head; }
    bool isOpen() const;
    void setOpen(bool open);
    /// Opens the card, and the advanced rows if the widget is among them.
    void reveal(const QWidget *widget);

    /// Of the card when it is open, whether it is or not.
    int leastWidth() const;

    /// All labels are equally wide, and all values stand below each other. Long labels are broken, so that the
    /// charts keep their room.
    static void align(const QList<SetupCard *> &cards);

Q_SIGNALS:
    /// What the head warns of is asked for.
    void badgeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateOpen();

    struct Row {
        QFormLayout *form;
        QWidget *editor;
        bool visible = true;
    };

    QString m_name;
    CardHead *m_head;
    QWidget *m_body;
    QFormLayout *m_main;
    QWidget *m_advancedArea;
    QFormLayout *m_advanced;
    QHash<QString, Row> m_rows;
    QList<QLabel *> m_labels;
    bool m_anyAdvanced = false;
};

} // namespace gram
