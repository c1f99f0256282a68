// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scores/scores_text.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <string>
#include <vector>

namespace gram {

class DatasetMemory;
class JobQueue;
class MainWindow;
class MapJob;
class MapPage;
class RunModel;
class ScoresJob;
class ScoresPage;
class TrainingSession;
class WordsJob;
struct RunData;

/// Fills the pages "Scores" and "Map": has the models of the ticked runs asked, and their items mapped.
class ModelViewsController : public QObject {
    Q_OBJECT

public:
    /// Adds its pages to the window.
    ModelViewsController(JobQueue &jobs, DatasetMemory &memory, const TrainingSession &session, const RunModel &runs,
        MainWindow &window);
    ~ModelViewsController() override;

private:
    void connectPages();
    void setRuns();
    void ask(qint64 place, const QString &user, const UserChange &change);
    void measureWords(std::size_t run, bool trained, qint64 place, std::size_t row, std::int32_t item);
    void map(quint64 run);
    /// Of damage in a run's folder.
    void tell(const std::vector<std::string> &notes);
    void stopScores();
    void stopWords();
    void stopMap();
    void write(const QString &file, const std::string &content);

    JobQueue &m_jobs;
    DatasetMemory &m_memory;
    const TrainingSession &m_session;
    const RunModel &m_runs;
    MainWindow &m_window;
    ScoresPage *m_scores; ///< both are the window's
    MapPage *m_map;

    std::vector<std::string> m_folders, m_askedFolders; ///< of the runs that would be asked, and that were
    QTimer m_timer; ///< many runs may be ticked at once
    QPointer<ScoresJob> m_scoresJob;
    QPointer<WordsJob> m_wordsJob;
    QPointer<MapJob> m_mapJob;
};

} // namespace gram
