// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace gram {

class RunModel;

/// The list of runs and what can be done with them.
class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(RunModel *runs, QWidget *parent = nullptr);

    QAction *goOnAction() const { return m_goOn; }
    QAction *baselineAction() const { return m_baseline; }
    QAction *folderAction() const { return m_folder; }
    QAction *exportAction() const { return m_export; }
    QAction *removeAction() const { return m_remove; }
    QByteArray saveHeader() const;
    void restoreHeader(const QByteArray &state);
    /// Whether no run is in progress: only then a stopped one can go on or a model be exported.
    void setIdle(bool idle);

Q_SIGNALS:
    void goOnRequested(quint64 id);
    void baselineRequested(quint64 id);
    void exportRequested(quint64 id);
    void openFolderRequested(const QString &folder);
    void removeRequested(quint64 id);

private:
    void updateActions();

    RunModel *m_runs;
    QTableView *m_view;
    QLabel *m_empty;
    QAction *m_goOn;
    QAction *m_baseline;
    QAction *m_folder;
    QAction *m_export;
    QAction *m_remove;
    bool m_idle = true;
};

} // namespace gram
