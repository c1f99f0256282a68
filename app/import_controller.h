// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_dialog.h"
#include "import_session.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QStringList>

namespace gram {

/// Wires the import dialog to the import, and remembers what was chosen for which files.
class ImportController : public QObject {
    Q_OBJECT

public:
    explicit ImportController(QSettings &settings, QObject *parent = nullptr);

    /// Opens the dialog, or brings it to the front, with these files added.
    void open(const QStringList &sources, QWidget *window);

Q_SIGNALS:
    /// The user wants to train on what was imported.
    void openRequested(const QString &folder);

private:
    void showPreview(const ImportPreview &preview);
    void remember(const ImportMapping &mapping);
    void loadMapping(const QString &file);
    void saveMapping(const QString &file);

    QSettings &m_settings;
    QPointer<ImportDialog> m_dialog;
    QString m_key;        ///< of the files at hand, in the settings
    bool m_guessed = false;  ///< the preview asked for is a guess
    bool m_remembered = false; ///< ... or what was remembered
    ImportSession m_session; ///< last: it must end before what it tells of goes
};

} // namespace gram
