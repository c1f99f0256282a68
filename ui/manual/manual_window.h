// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual_pages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace gram {

class ManualBrowser;

/// The manual beside the program's window: contents, a search over all pages, and the page.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Shows the start, or the row of a setting's key in the table of settings.
    void open(const QString &setting = {});

Q_SIGNALS:
    /// A link to a page of the world was clicked.
    void outsideRequested(const QUrl &url);

private:
    void showContents();
    void openSelected();
    QStringList words() const;

    QList<ManualPage> m_pages;
    QLineEdit *m_search;
    QLabel *m_found;
    QTreeWidget *m_contents;
    ManualBrowser *m_browser;
};

} // namespace gram
