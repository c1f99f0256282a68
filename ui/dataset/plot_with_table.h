// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPAxis;
class QCustomPlot;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace gram {

/// A chart with a title, a line that explains it, and its figures as a table at the press of a
/// button: for a screen reader, or to read one off.
class PlotWithTable : public QWidget {
    Q_OBJECT

public:
    void setTitle(const QString &title);

protected:
    PlotWithTable(const QString &name, const QString &title, QWidget *parent);

    /// Puts the data into plot(), which is empty and has the palette's colours.
    virtual void draw() = 0;

    void redraw();
    /// `legend` is read out as the plot's description too.
    void setLegend(const QString &legend);
    void setTable(const QStringList &headers, const QList<QStringList> &rows);
    QCustomPlot *plot() const { return m_plot; }
    /// Ticks at powers of ten, as many as there is room for; when the axis has its range.
    void useDecades(QCPAxis *axis);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_title;
    QToolButton *m_asTable;
    QLabel *m_legend;
    QStackedWidget *m_stack;
    QCustomPlot *m_plot;
    QTableWidget *m_table;
};

} // namespace gram
