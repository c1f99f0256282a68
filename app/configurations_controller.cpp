// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurations_controller.h"

#include "base/files.h"
#include "command_text.h"
#include "config/config_json.h"
#include "device/environment.h"
#include "error_text.h"
#include "main_window.h"
#include "setup/setup_panel.h"
#include "user_files.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QUrl>

namespace gram {

namespace {

/// Of the configurations that the user has named.
QString folder()
{
    return userFile(QStringLiteral("configurations"));
}

QString fileOf(const QString &name)
{
    return QDir(folder()).filePath(name + QStringLiteral(".json"));
}

} // namespace

RunConfig ConfigurationsController::defaults()
{
    RunConfig config;
    config.baselineSteps = 5; // a speedup from the first run on
    config.evalEvery = SetupPanel::demoEvalEvery;
    config.out = userFile(QStringLiteral("runs")).toStdString();
    if (const std::vector<std::string> devices = availableDevices(); devices.size() > 1)
        config.device = devices[1]; // a GPU, where there is one
    return config;
}

void ConfigurationsController::setWindow(MainWindow &window)
{
    m_window = &window;
    connect(&window, &MainWindow::openConfigurationRequested, this, &ConfigurationsController::open);
    connect(&window, &MainWindow::saveConfigurationRequested, this, &ConfigurationsController::write);
    connect(&window, &MainWindow::namedConfigurationRequested, this,
        [this](const QString &name) { open(fileOf(name)); });
    connect(&window, &MainWindow::nameConfigurationRequested, this, &ConfigurationsController::keep);
    connect(&window, &MainWindow::configurationsFolderRequested, this, [] {
        QDir().mkpath(folder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
    });
    connect(&window, &MainWindow::copyCommandLineRequested, this, &ConfigurationsController::copyCommandLine);
    connect(window.setup(), &SetupPanel::configChanged, this, &ConfigurationsController::check);
    showNames();
}

/// Before a run is started with it.
void ConfigurationsController::check()
{
    try {
        validate(m_window->setup()->config());
        m_window->setup()->showInvalid({}, {});
    } catch (const Error &error) {
        m_window->setup()->showInvalid(QString::fromStdString(error.facts().field), errorText(error));
    }
}

void ConfigurationsController::restore(const QSettings &settings, const QString &demo)
{
    RunConfig config = defaults();
    const QString json = settings.value("configuration").toString();
    if (!json.isEmpty()) {
        try {
            config = configFromJson(json.toStdString(), "", config);
        } catch (const Error &) {
            m_window->log(tr("The last configuration cannot be read; the form has the defaults."));
        }
    }
    if (!demo.isEmpty()) {
        config.data.clear();
        config.demo = demo.toStdString();
    }
    m_window->setup()->setConfig(config);
}

void ConfigurationsController::save(QSettings &settings) const
{
    settings.setValue("configuration", QString::fromStdString(toJson(m_window->setup()->config())));
}

void ConfigurationsController::open(const QString &file)
{
    try {
        m_window->setup()->setConfig(readConfig(file.toStdString(), defaults()));
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void ConfigurationsController::write(const QString &file)
{
    try {
        writeFileAtomically(file.toStdString(), toJson(m_window->setup()->config()));
        m_window->log(tr("Saved %1.").arg(file));
    } catch (...) {
        m_window->showError(currentExceptionText());
    }
}

void ConfigurationsController::keep(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|]"));
    QDir().mkpath(folder());
    write(fileOf(QString(name).replace(forbidden, QStringLiteral("-"))));
    showNames();
}

void ConfigurationsController::showNames()
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder()).entryInfoList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        names += file.completeBaseName();
    m_window->setConfigurations(names);
}

void ConfigurationsController::copyCommandLine()
{
    const QString command = commandText(m_window->setup()->config());
    QGuiApplication::clipboard()->setText(command);
    m_window->log(tr("Copied: %1").arg(command));
}

} // namespace gram
