// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_dataset.h"
#include "run/run_folder.h"
#include "train/trainer.h"
#include "train/user_scores.h"

#include <QTemporaryDir>
#include <QtTest>

namespace gram {

namespace fs = std::filesystem;

inline void nothing(const Progress &) { }

inline RunConfig smallConfig(TaskKind kind, Mode mode)
{
    RunConfig c;
    c.demo = kind == TaskKind::News ? "news" : "kt";
    c.model = "random";
    c.demoUsers = 60;
    c.demoItems = 40;
    c.vocabularySize = 200;
    c.hidden = 16;
    c.heads = 2;
    c.layers = 1;
    c.intermediate = 32;
    c.batch = 8;
    c.epochs = 100;
    c.steps = 9;
    c.evalEvery = 3;
    c.warmup = 1;
    c.cfRate = 0.02;
    c.ceRate = 0.002;
    c.mode = mode;
    c.latency = 2;
    c.threads = 1;
    c.dtype = Dtype::Float64;
    return c;
}

/// A run that has ended, in a folder of its own.
struct Recorded {
    Recorded(TaskKind kind, Mode mode)
    {
        RunConfig config = smallConfig(kind, mode);
        config.out = dir.path().toStdString();
        dataset = loadDataset(config);
        TrainingObserver observer;
        result = train(config, dataset, control, observer);
        folder = result.runFolder;
        this->config = readRunConfig(folder);
    }
    RunModelRef model(bool trained = true) const { return { folder, config, trained }; }
    ModelScores scores(std::int64_t place, const UserChange &change = {}, bool trained = true)
    {
        return scoreUser(model(trained), dataset, Part::Validation, place, change, control);
    }

    QTemporaryDir dir;
    TrainingControl control;
    std::shared_ptr<const Dataset> dataset;
    RunResult result;
    fs::path folder;
    RunConfig config;
};

/// A home for runs that are recorded to be looked into.
class RecordedFixture : public QObject {
protected:
    void prepare()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
    }
    static void tasksAndModes()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        for (const Mode mode : { Mode::SingleStep, Mode::MultiStep, Mode::Frozen, Mode::Id })
            for (const TaskKind kind : { TaskKind::News, TaskKind::Kt })
                QTest::addRow("%s %s", kind == TaskKind::News ? "news" : "kt", nameOf(mode).data())
                    << static_cast<int>(kind) << static_cast<int>(mode);
    }

    QTemporaryDir m_home;
};

} // namespace gram
