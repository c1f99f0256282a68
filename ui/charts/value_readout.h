// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace gram {

/// The values of the runs at the crosshair, beside it: one row a run.
class ValueReadout : public QWidget {
    Q_OBJECT

public:
    struct Row {
        int number = 0; ///< of the run, for its style
        QString name;
        QStringList values;

        bool operator==(const Row &) const = default;
    };

    explicit ValueReadout(QWidget *parent);

    /// `headers` name the values.
    void setRows(const QString &title, const QStringList &headers, const QList<Row> &rows);
    /// All of it as a text, a line for each run.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 1; }

    QString m_title;
    QStringList m_headers;
    QList<Row> m_rows;
    int m_nameWidth = 0;
    QList<int> m_widths;
};

} // namespace gram
