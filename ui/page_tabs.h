// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QTabWidget;

namespace gram {

/// The tabs of pages that lie elsewhere: words, with a bar under the one that is shown.
class PageTabs : public QTabBar {
    Q_OBJECT

public:
    /// The pages' own tabs are hidden.
    explicit PageTabs(QTabWidget *pages, QWidget *parent = nullptr);

    /// How wide they are with so much air on each side of a word.
    int widthWith(int padding) const;
    void setPadding(int padding);

protected:
    void changeEvent(QEvent *event) override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    void tabInserted(int index) override;

private:
    QTabWidget *m_pages;
    int m_padding = 11;
};

} // namespace gram
