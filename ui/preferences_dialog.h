// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>

class QComboBox;

namespace gram {

/// What the program does for this user, whatever is trained.
struct Preferences {
    QString language; ///< a code, or empty for the system's
    Theme theme = Theme::System;

    bool operator==(const Preferences &) const = default;
};

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `languages`: the codes that can be chosen.
    PreferencesDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent = nullptr);

    Preferences preferences() const;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace gram
