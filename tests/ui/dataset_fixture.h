// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_page.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <memory>

namespace gram {

using Mark = SampleSequence::Mark;

/// Figures of knowledge tracing, small enough to check by eye.
inline DatasetSummary answers()
{
    DatasetSummary s;
    s.kind = TaskKind::Kt;
    s.name = "Campus & co";
    s.splitRule = { "by users" };
    s.users = 1234;
    s.items = 80;
    s.coldItems = 3;
    s.trainSequences = 900;
    s.validationSequences = 100;
    s.trainInteractions = 45'000;
    s.validationInteractions = 5'000;
    s.coldValidationShare = 0.125;
    s.maxTokens = 64;
    s.meanItemTokens = 20.5;
    s.vocabularySize = 3000;
    s.sequenceLengths = { { 1, 2, 3, 4, 5 }, { 4, 0, 6, 2 }, 2.5, 3 };
    s.textTokens = { { 0, 10, 20, 40 }, { 5, 60, 15 }, 16.25, 15 };
    s.itemInteractions = { { 1, 2, 4, 8, 16, 32 }, { 5000, 40, 12, 3, 1 }, 1.5, 1 };
    s.redundancy = { { 8, 400, 200, 2 }, { 16, 800, 200, 4 }, { 32, 1600, 200, 8 } };
    s.sampleItems = { { "q1", "What is <b>one</b> half?", 900, false }, { "q22", "Add two fractions", 12, false },
        { "q3", "Solve for x", 100, false }, { "n4", "Halve a cake", 0, true } };
    s.sampleSequences = { { 7, { { "q1", "What is one half?", Mark::Correct }, { "q22", "Add", Mark::Wrong } } },
        { 12, { { "q3", "Solve for x", Mark::Wrong } } } };
    return s;
}

inline DatasetSummary news()
{
    DatasetSummary s = answers();
    s.kind = TaskKind::News;
    s.simulated = true;
    s.testSequences = 50;
    s.testInteractions = 2'500;
    s.sampleSequences = { { 7,
        { { "N1", "a", Mark::History }, { "N2", "b", Mark::History }, { "N3", "c", Mark::Clicked },
            { "N4", "d", Mark::NotClicked } } } };
    return s;
}

/// The page of the dataset in a window of its own, and two small summaries.
class DatasetFixture : public QObject {
protected:
    void prepare() { QLocale::setDefault(QLocale::c()); }
    void openPage();
    void closePage() { m_page.reset(); }
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_page->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QCPBars *bars(const char *plot) const { return qobject_cast<QCPBars *>(find<QCustomPlot>(plot)->plottable(0)); }
    QString count(int row, int column) const { return find<QTableWidget>("datasetCounts")->item(row, column)->text(); }
    QString entry(int row, int column) const { return find<QTableWidget>("datasetEntries")->item(row, column)->text(); }
    void clickTab(int tab) const
    {
        auto *bar = find<QTabWidget>("datasetTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        QCOMPARE(bar->currentIndex(), tab);
    }

    std::unique_ptr<DatasetPage> m_page;
};

inline void DatasetFixture::openPage()
{
    applyTheme(Theme::Light);
    m_page = std::make_unique<DatasetPage>();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

} // namespace gram
