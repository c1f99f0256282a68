// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace gram {

/// Shows the manual's pages out of the program itself. It reads no file and nothing from the network; a link to the
/// outside is opened by the user's own browser, after a click only.
class ManualBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    /// Shows a page of manualPages(), or one that they lead to.
    void open(const QUrl &page);
    QVariant loadResource(int type, const QUrl &name) override;
    /// Marks the places of the words that are on the page.
    void mark(const QStringList &words);
    /// Scrolls to a setting's row of the table that is shown.
    void showRow(const QString &word);

Q_SIGNALS:
    void outsideRequested(const QUrl &url);

private:
    void follow(const QUrl &link);
    void show(const QUrl &page);
    QString htmlOf(QString markdown) const;
    void scrollTo(const QString &anchor);
    void showBlock(int position);

    QUrl m_read; ///< the page that was read last; source() is the one before until it is shown
};

} // namespace gram
