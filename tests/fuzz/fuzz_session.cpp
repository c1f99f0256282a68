// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "config/config_json.h"
#include "crash_marker.h"
#include "fuzz_input.h"
#include "main_window.h"
#include "runs/run_model.h"
#include "setup/setup_panel.h"

#include <QApplication>
#include <QSettings>
#include <QUndoStack>

namespace {

gram::MainWindow &window()
{
    static gram::RunModel runs;
    static QUndoStack undo;
    static auto *const shown = new gram::MainWindow(&runs, &undo);
    return *shown;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    static auto *const app = new QApplication(*count, *arguments);
    app->setQuitOnLastWindowClosed(false);
    window().show();
    QApplication::processEvents();
    if (const char *seed = std::getenv("GRAM_FUZZ_SEED")) {
        QSettings settings(QString::fromLocal8Bit(seed), QSettings::IniFormat);
        window().saveState(settings);
        settings.setValue("configuration", QString::fromStdString(gram::toJson(window().setup()->config())));
        settings.sync();
        std::_Exit(0);
    }
    return 0;
}

/// What the window takes up from the session before: the marker of a run, a zero byte, and its settings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest = gram::inputOf(data, size);
    gram::writeFile(gram::ownFolder() / "window-1.run", gram::takePart(rest));
    const gram::CrashMarker marker(QString::fromStdString(gram::ownFolder()));
    static int count = 0; // QSettings remembers what a file of this name had
    const std::filesystem::path file = gram::ownFolder() / (std::to_string(++count) + ".conf");
    gram::writeFile(file, rest);
    const QSettings settings(QString::fromStdString(file.string()), QSettings::IniFormat);
    window().restoreState(settings);
    try {
        window().setup()->setConfig(gram::configFromJson(settings.value("configuration").toString().toStdString(), {}));
    } catch (const gram::Error &) {
    }
    QApplication::processEvents();
    std::filesystem::remove(file);
    return 0;
}
