// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gram {

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Translations::languages()
{
    return { QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("de"),
        QStringLiteral("ko") };
}

void Translations::use(const QString &language)
{
    const QLocale system = QLocale::system();
    // The system's own if it is its language: it knows the country, too.
    const QLocale locale = languages().contains(language) && !system.name().startsWith(language) ? QLocale(language)
                                                                                                 : system;
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_program.load(locale, QStringLiteral("gram-lab"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        (void)m_program.load(QStringLiteral(":/i18n/gram-lab_en"));
    QCoreApplication::installTranslator(&m_program);
    // The buttons of dialogs; without Qt's translations installed they are English.
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace gram
