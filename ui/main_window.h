// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/latency_estimate.h"
#include "api/run_config.h"
#include "export_dialog.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QUndoStack;

namespace gram {

class ChartsPanel;
class DatasetPage;
class FirstStart;
class LessonPanel;
class ManualWindow;
class MessageBar;
class MessageLog;
class MixedNotice;
class Presentation;
class ProgressPanel;
class RunModel;
class RunsPanel;
class SetupColumn;
class SetupPanel;
class StatusLine;
class Toasts;
class TopBar;
class VerdictStrip;
struct WindowActions;

/// The window: places the panels, owns the actions, and turns what the user does into requests.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class Activity { Idle, Running, Paused, Exporting, Stopping };
    /// What a message is about: that on the page which is shown stands over it and leaves with it.
    enum class About { Window, Page };

    MainWindow(RunModel *runs, QUndoStack *undo, QWidget *parent = nullptr);
    ~MainWindow() override;

    SetupPanel *setup() const { return m_setup; }
    ProgressPanel *progress() const { return m_progress; }
    RunsPanel *runsPanel() const { return m_runsPanel; }
    VerdictStrip *verdict() const { return m_verdict; }
    LessonPanel *lessons() const { return m_lessons; }

    /// Adds a page beside the charts; View's menu shows it with Alt and its place's digit. `compares`: it draws the ticked
    /// runs together, which are told apart where they are of different work.
    void addPage(QWidget *page, const QString &title, bool compares = false);
    void showPage(QWidget *page);

    Activity activity() const { return m_activity; }
    Theme theme() const { return m_theme; }
    QString logText() const;
    void setLogText(const QString &text);
    void leavePresentation();
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public Q_SLOTS:
    void setActivity(gram::MainWindow::Activity activity);
    void setRecentFolders(const QStringList &folders);
    void setRecentModels(const QStringList &folders);
    /// Names of the saved configurations.
    void setConfigurations(const QStringList &names);
    void setTheme(gram::Theme theme);
    /// On the form's card and on the dataset's page.
    void showDataset(const gram::DatasetSummary &summary);
    void showDatasetMessage(const QString &message);
    void showDatasetError(const QString &message);
    void showLatencies(const gram::LatencyEstimates &estimates);
    void log(const QString &message);
    /// What the program runs on, in the status line.
    void setEnvironment(const QString &text);
    void showInformation(const QString &message, gram::MainWindow::About about = About::Window);
    void showError(const QString &message, gram::MainWindow::About about = About::Window);
    /// Takes this message away, if it is still shown: it no longer applies.
    void withdraw(const QString &message);
    /// With a button; offerAccepted() if it is pressed.
    void offer(const QString &message, const QString &action);
    /// With a button that shows the folder.
    void showFolder(const QString &message, const QString &folder);
    /// A run has come to its end, and what it made is in the folder.
    void showFinished(const QString &title, const QString &text, const QString &folder);
    /// Asks where to write the run's model, and then requests it.
    void askForExport(quint64 id, const QString &run, const QString &parentFolder, const QString &name,
        ExportDialog::Adapter adapter);

Q_SIGNALS:
    void activityChanged(gram::MainWindow::Activity activity);
    void startRequested();
    void pauseRequested(bool paused);
    void stopRequested();
    /// Of the run in progress; both as configuration files have them.
    void changeRequested(const QString &setting, const QString &value);
    void compareRequested(const std::vector<gram::RunConfig> &configs);
    void findRateRequested();
    /// A dataset's folder or a model's: it was opened or dropped.
    void folderRequested(const QString &folder);
    void modelRequested(const QString &model);
    void importRequested();
    /// Files of a dataset or a model, or such as are to be imported.
    void filesDropped(const QStringList &files);
    void exportRequested(quint64 id, const QString &folder, bool asAdapter);
    void showFolderRequested(const QString &folder);
    void offerAccepted();
    /// A link of the manual to a page of the world.
    void pageOutsideRequested(const QUrl &url);
    void openConfigurationRequested(const QString &file);
    void saveConfigurationRequested(const QString &file);
    void namedConfigurationRequested(const QString &name);
    void nameConfigurationRequested(const QString &name);
    void configurationsFolderRequested();
    void preferencesRequested();
    void copyCommandLineRequested();
    void machineRequested();
    void copyDiagnosticsRequested();
    void lessonsRequested();
    void firstLessonRequested();
    void openLessonRequested(const QString &file);
    /// Stop what is running, save it or drop the export, and close the window.
    void stopAndCloseRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void openLog(bool open);
    void turnToPage();
    void connectActions();
    void fitRuns();
    void connectFirstStart();
    void updateFirstStart();
    void chooseFolder();
    void chooseModel();
    void openConfiguration();
    void showManual();
    void saveConfiguration();
    void nameConfiguration();
    void showCompareDialog();
    void showLevers();
    void showDatasetPage();
    void makeLessons();
    void chooseLesson();
    void fitSetup();

    RunModel *m_runs;
    SetupPanel *m_setup;
    ChartsPanel *m_charts;
    FirstStart *m_first;
    QStackedWidget *m_chartsPage; ///< with either
    RunsPanel *m_runsPanel;
    ProgressPanel *m_progress;
    VerdictStrip *m_verdict;
    LessonPanel *m_lessons = nullptr;
    ManualWindow *m_manual = nullptr; ///< made when it is first asked for
    MessageLog *m_log;
    StatusLine *m_status = nullptr;
    TopBar *m_top = nullptr;
    Toasts *m_toasts = nullptr;
    QPointer<QWidget> m_beforeLog; ///< had the focus
    MessageBar *m_message;
    MixedNotice *m_mixed;
    DatasetPage *m_dataset;
    QScrollArea *m_setupScroll = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_centre = nullptr;
    QTabWidget *m_pages;
    Presentation *m_presentation = nullptr;
    SetupColumn *m_setupColumn = nullptr;
    std::unique_ptr<WindowActions> m_actions;
    QSet<const QWidget *> m_comparing; ///< the pages that draw runs together
    Activity m_activity = Activity::Idle;
    Theme m_theme = Theme::System;
};

} // namespace gram
