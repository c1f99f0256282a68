// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/plain_html.h"

#include <QRegularExpression>
#include <QStringList>

namespace gram {

namespace {

const QStringList &knownTags()
{
    static const QStringList tags { QStringLiteral("p"), QStringLiteral("br"), QStringLiteral("hr"),
        QStringLiteral("b"), QStringLiteral("strong"), QStringLiteral("i"), QStringLiteral("em"), QStringLiteral("u"),
        QStringLiteral("s"), QStringLiteral("sub"), QStringLiteral("sup"), QStringLiteral("small"),
        QStringLiteral("big"), QStringLiteral("code"), QStringLiteral("tt"), QStringLiteral("pre"),
        QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("table"), QStringLiteral("tr"),
        QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("div"), QStringLiteral("span"), QStringLiteral("center") };
    return tags;
}

/// Those whose values are words or numbers.
QString keptAttributes(const QString &attributes)
{
    static const QRegularExpression simple(
        QStringLiteral(
            "\\b(align|valign|width|border|cellpadding|cellspacing|colspan|rowspan)\\s*=\\s*[\"']?([a-z0-9%]+)[\"']?"),
        QRegularExpression::CaseInsensitiveOption);
    QString kept;
    for (auto match = simple.globalMatch(attributes); match.hasNext();) {
        const QRegularExpressionMatch attribute = match.next();
        kept += QLatin1Char(' ') + attribute.captured(1) + QStringLiteral("=\"") + attribute.captured(2)
            + QLatin1Char('"');
    }
    return kept;
}

} // namespace

QString plainHtml(const QString &html)
{
    static const QRegularExpression whole(QStringLiteral("<(style|script|head|title)\\b.*?</\\1\\s*>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z][a-z0-9]*)([^<>]*)>"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = html;
    text.remove(whole);
    QString plain;
    qsizetype done = 0;
    // What begins like a tag and is none that is known is shown as it is written, but for the known ones that are left out.
    const auto addText = [&](QStringView between) {
        plain += between.toString().replace(QLatin1Char('<'), QLatin1String("&lt;"));
    };
    for (auto match = tag.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        addText(QStringView(text).mid(done, found.capturedStart() - done));
        done = found.capturedEnd();
        const QString name = found.captured(2).toLower();
        if (knownTags().contains(name))
            plain += QLatin1Char('<') + found.captured(1) + name
                + (found.captured(1).isEmpty() ? keptAttributes(found.captured(3)) : QString()) + QLatin1Char('>');
    }
    addText(QStringView(text).mid(done));
    return plain;
}

} // namespace gram
