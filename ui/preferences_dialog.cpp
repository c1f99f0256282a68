// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>

namespace gram {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setToolTip(tr("Texts, numbers and dates. Training goes on while the window changes."));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        m_language->addItem(code == QLatin1String("en") ? QStringLiteral("English") : name, code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({ tr("As the system"), tr("Light"), tr("Dark") });
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Preferences PreferencesDialog::preferences() const
{
    return { m_language->currentData().toString(), static_cast<Theme>(m_theme->currentIndex()) };
}

} // namespace gram
