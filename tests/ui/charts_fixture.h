// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charts_panel.h"
#include "runs/run_model.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gram {

/// The page of charts in a window of its own, driven by mouse and keys, with runs of known figures.
class ChartsFixture : public QObject {
protected:
    void prepare();
    void openPage();
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_panel->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    QCustomPlot *plot(const char *chart = "lossChart") const
    {
        return m_panel->findChild<QCustomPlot *>(QString::fromLatin1(chart) + QStringLiteral("Plot"));
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void trigger(const QString &action) const
    {
        auto *a = m_panel->findChild<QAction *>(action);
        if (!a)
            qFatal("there is no %s", qPrintable(action));
        a->trigger();
    }
    void choose(const char *box, const QString &text) const;
    /// Waits until the charts have been drawn.
    static void settle() { QTest::qWait(150); }
    QPoint at(double shareX, double shareY = 0.5, const char *chart = "lossChart") const
    {
        const QRect r = plot(chart)->axisRect()->rect();
        return QPoint(r.left() + static_cast<int>(shareX * r.width()), r.top() + static_cast<int>(shareY * r.height()));
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = {}) const;
    void wheel(const QPoint &where, int turns, Qt::KeyboardModifiers keys = {}) const;
    void add(quint64 id, int steps, Mode mode = Mode::SingleStep, bool ended = true);
    void grow(quint64 id, int from, int to);

    QTemporaryDir m_folder;
    std::unique_ptr<RunModel> m_runs;
    std::unique_ptr<ChartsPanel> m_panel;
};

inline void ChartsFixture::prepare()
{
    QLocale::setDefault(QLocale::c());
    QVERIFY(m_folder.isValid());
}

inline void ChartsFixture::openPage()
{
    m_panel.reset();
    m_runs = std::make_unique<RunModel>();
    m_panel = std::make_unique<ChartsPanel>(m_runs.get());
    m_panel->resize(700, 560);
    m_panel->show();
    m_panel->activateWindow(); // without a window manager nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

inline void ChartsFixture::choose(const char *box, const QString &text) const
{
    auto *b = find<QComboBox>(box);
    b->setFocus();
    QTest::keyClick(b, Qt::Key_Home);
    for (int i = 0; i < b->count() && b->currentText() != text; ++i)
        QTest::keyClick(b, Qt::Key_Down);
    QCOMPARE(b->currentText(), text);
}

inline void ChartsFixture::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys) const
{
    QTest::mousePress(plot(), Qt::LeftButton, keys, from);
    QTest::mouseMove(plot(), (from + to) / 2);
    for (const QPoint &p : { (from + to) / 2, to }) { // with the button held, as QTest's move is not
        QMouseEvent move(QEvent::MouseMove, p, plot()->mapToGlobal(p), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(plot(), &move);
    }
    QTest::mouseRelease(plot(), Qt::LeftButton, keys, to);
}

inline void ChartsFixture::wheel(const QPoint &where, int turns, Qt::KeyboardModifiers keys) const
{
    QWheelEvent event(where, plot()->mapToGlobal(where), {}, QPoint(0, 120 * turns), Qt::NoButton, keys,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot(), &event);
}

/// Step i: loss 100 / i, half a second, 40 interactions, 10 items; an evaluation each 10 steps.
inline void ChartsFixture::grow(quint64 id, int from, int to)
{
    MetricsSnapshot snapshot;
    for (int i = from; i <= to; ++i) {
        StepRecord s;
        s.step = i;
        s.epoch = i / 10.0;
        s.loss = 100.0 / i;
        s.seconds = i * 0.5;
        s.interactions = i * 40;
        s.unique = i * 10;
        s.encoded = i * 12;
        s.memoryBytes = (50u << 20) + static_cast<std::uint64_t>(i % 3) * (1 << 20);
        s.peakMemoryBytes = 53u << 20;
        s.residentBytes = 200u << 20;
        snapshot.steps.push_back(s);
        if (i % 10 == 0 || i == to) {
            m_runs->append(id, snapshot);
            snapshot.steps.clear();
        }
        if (i % 10 == 0) {
            Evaluation e;
            e.step = i;
            e.epoch = i / 10.0;
            e.seconds = i * 0.5;
            e.evaluationSeconds = 2;
            double value = 0.5;
            for (const char *name : { "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" })
                e.metrics.push_back({ name, value += 0.01 });
            m_runs->append(id, e);
        }
    }
}

inline void ChartsFixture::add(quint64 id, int steps, Mode mode, bool ended)
{
    RunConfig config;
    config.mode = mode;
    m_runs->add(id, config);
    m_runs->setState(id, RunState::Running);
    grow(id, 1, steps);
    if (mode != Mode::E2E) {
        Baseline baseline;
        baseline.steps = 2;
        baseline.secondsPerStep = 1.5; // three times the run's
        m_runs->setBaseline(id, baseline);
    }
    if (ended)
        m_runs->finish(id, {});
    settle();
}

} // namespace gram
