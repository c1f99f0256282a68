// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/item_map.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QTableWidget;

namespace gram {

class ItemScatter;
class WrappedLabel;

/// A run whose items can be mapped.
struct MappedRun {
    quint64 id = 0;
    int number = 0;
    QString name;
};

/// The items' vectors in two dimensions, over the moments of a run.
class MapPage : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(QWidget *parent = nullptr);

public Q_SLOTS:
    /// The runs to choose from; `note`: why there are none.
    void setRuns(const std::vector<gram::MappedRun> &runs, const QString &note);
    void showComputing(bool waiting);
    void showProgress(int done, int total);
    void showMap(const gram::ItemMap &map);
    /// It has ended; `failure` says why there is nothing new, or is empty.
    void showComputed(const QString &failure);

Q_SIGNALS:
    void mapRequested(quint64 run);
    void stopRequested();
    void exportRequested(const QString &file, const QByteArray &bytes);

private:
    void makeHead();
    void makeNeighbours();
    void updateHead();
    void showMoment(int moment);
    void showNeighbours();
    void find();
    void play(bool on);
    void chooseFile();
    QString momentText(const ItemMap::Frame &frame) const;
    QByteArray csv() const;

    QComboBox *m_run;
    QPushButton *m_compute, *m_export, *m_play;
    QLineEdit *m_find;
    QProgressBar *m_progress;
    WrappedLabel *m_sentence, *m_legend;
    ItemScatter *m_scatter;
    QSlider *m_moments;
    QLabel *m_moment;
    QTableWidget *m_neighbours;
    QTimer m_player;

    std::vector<MappedRun> m_runs;
    quint64 m_chosen = 0; ///< by the user
    QString m_note, m_failure;
    std::optional<ItemMap> m_map;
    QString m_mapped; ///< the name of the run whose map it is
    QString m_asked;
    bool m_computing = false, m_waiting = false;
};

} // namespace gram
