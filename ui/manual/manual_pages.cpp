// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_pages.h"

#include <QFile>
#include <QRegularExpression>

namespace gram {

QString manualAnchor(const QString &heading)
{
    static const QRegularExpression neither(QStringLiteral("[^\\w \\-]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(neither).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QList<ManualSection> manualSections(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,6}) (.*)$"));
    static const QRegularExpression markup(QStringLiteral("[`*]"));
    QList<ManualSection> sections;
    bool code = false;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        code = code != line.startsWith(QLatin1String("```"));
        const auto match = code ? QRegularExpressionMatch() : heading.match(line);
        if (match.hasMatch()) {
            const QString title = match.captured(2).remove(markup);
            sections.append({ manualAnchor(title), title, static_cast<int>(match.capturedLength(1)), {} });
        }
        if (!sections.isEmpty())
            sections.last().text += line + QLatin1Char('\n');
    }
    return sections;
}

QList<ManualPage> manualPages(const QString &language)
{
    QList<ManualPage> pages;
    const QStringList names { QStringLiteral("docs/first-steps.%1.md").arg(language), QStringLiteral("README.md"),
        QStringLiteral("docs/using.md"), QStringLiteral("docs/teaching.md"), QStringLiteral("docs/method.md"),
        QStringLiteral("docs/scaling.md"), QStringLiteral("docs/benchmarks.md"), QStringLiteral("docs/packaging.md"),
        QStringLiteral("docs/architecture.md"), QStringLiteral("CONTRIBUTING.md"), QStringLiteral("docs/licences.md") };
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/manual/") + name);
        if (file.open(QIODevice::ReadOnly))
            pages.append(
                { QUrl(QStringLiteral("qrc:/manual/") + name), manualSections(QString::fromUtf8(file.readAll())) });
    }
    return pages;
}

} // namespace gram
