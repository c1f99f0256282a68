// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace gram {

/// The language of the program: its texts, Qt's, and how numbers and dates are written.
class Translations {
public:
    ~Translations();

    /// Codes of the languages there are: en, es, fr, de, ko.
    static QStringList languages();

    /// What is made from now on is in this language. Empty, or one that there is not: the
    /// system's, or else English.
    void use(const QString &language);

private:
    QTranslator m_program; ///< English has one as well, for its plurals
    QTranslator m_qt;
};

} // namespace gram
