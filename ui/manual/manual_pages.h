// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace gram {

/// A heading of the manual and the text below it, up to the next heading.
struct ManualSection {
    QString anchor; ///< as links have it behind #
    QString title; ///< without markup
    int level = 1; ///< 1: the page's own
    QString text; ///< as it is written, the heading included
};

/// One of the project's documents, which are part of the program.
struct ManualPage {
    QUrl url;
    QList<ManualSection> sections; ///< the first is the page's title

    QString title() const { return sections.isEmpty() ? url.fileName() : sections.constFirst().title; }
};

/// The manual, in the order in which it is read. It is English; in another language (de, es, fr, ko) a page with the
/// first steps and the charts comes before it.
QList<ManualPage> manualPages(const QString &language);

/// The sections of a page in Markdown. A # within a block of code is no heading.
QList<ManualSection> manualSections(const QString &markdown);

/// What a link to a heading has behind its #, as GitHub makes it.
QString manualAnchor(const QString &heading);

} // namespace gram
