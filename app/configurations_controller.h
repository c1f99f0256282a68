// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QObject>

class QSettings;

namespace gram {

class MainWindow;

/// Configurations of the form: opened from and saved to files, kept by names, carried from one
/// session to the next, and as a command line.
class ConfigurationsController : public QObject {
    Q_OBJECT

public:
    void setWindow(MainWindow &window);
    /// Puts the last session's into the form; `demo`: with this one's data, or empty.
    void restore(const QSettings &settings, const QString &demo);
    void save(QSettings &settings) const;

    void open(const QString &file);

    /// What a new user's form shows.
    static RunConfig defaults();

private:
    void check();
    void write(const QString &file);
    void keep(const QString &name);
    void showNames();
    void copyCommandLine();

    MainWindow *m_window = nullptr;
};

} // namespace gram
