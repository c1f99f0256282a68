// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace gram {

/// In the charts' place while there is no run: three ways to begin.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested();
    void lessonRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Its button.
    QPushButton *addWay(const char *name, const QString &title, const QString &text, const QString &button,
        const QString &time);
    void setFonts();

    QLabel *m_heading;
    QGridLayout *m_ways; ///< a column each
    QList<QLabel *> m_titles, m_times;
};

} // namespace gram
