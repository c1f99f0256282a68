// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anatomy/batch_page.h"

#include <QTest>

#include <memory>

namespace gram {

/// Three users of up to four answers over three items: 5, 2 and 1 occurrences.
inline BatchLayout answers()
{
    BatchLayout b;
    b.kind = TaskKind::Kt;
    b.epoch = 1;
    b.index = 2;
    b.batchesPerEpoch = 7;
    b.users = 3;
    b.width = 4;
    b.cells = { 0, 1, 2, -1, 3, -1, -1, -1, 4, 5, 6, 7 };
    b.cellOf = { 0, 1, 2, 4, 8, 9, 10, 11 };
    b.itemOf = { 0, 1, 0, 0, 0, 2, 1, 0 };
    b.correct = { 1, 0, 1, 1, 0, 1, 1, 1 };
    b.items = { { 10, "q10", "What is <b>half</b>?", 12, { 0, 2, 3, 4, 7 } }, { 11, "q11", "Add two", 3, { 1, 6 } },
        { 12, "q12", "Once only", 4, { 5 } } };
    return b;
}

/// Two users: up to two clicks, then a clicked and an unclicked candidate.
inline BatchLayout news()
{
    BatchLayout b;
    b.kind = TaskKind::News;
    b.batchesPerEpoch = 3;
    b.users = 2;
    b.width = 4;
    b.historyLength = 2;
    b.cells = { 0, 1, 2, 3, 4, -1, 5, 6 };
    b.cellOf = { 0, 1, 2, 3, 4, 6, 7 };
    b.itemOf = { 0, 1, 2, 3, 0, 1, 2 };
    b.items = { { 0, "n0", "A", 1, { 0, 4 } }, { 1, "n1", "B", 1, { 1, 5 } }, { 2, "n2", "C", 1, { 2, 6 } },
        { 3, "n3", "D", 1, { 3 } } };
    return b;
}

inline StepAnatomy figures()
{
    StepAnatomy a;
    a.loss = 0.6875;
    a.interactionGradients = { 1, 1, 2, 1, 1, 0.5, 1, 1 };
    a.contributions = { 1, 0.5, 2, 1, -0.5, 0.5, 0.25, 0.5 };
    a.itemGradients = { 4, 0.75, 0.5 };
    a.vectorLengths = { 8, 8, 8 };
    a.targetDistances = a.itemGradients;
    a.pseudoLoss = 8.40625;
    a.sumDifference = 1e-7;
    a.encoded = 3;
    a.encodeSeconds = 0.012;
    a.backwardSeconds = 0.025;
    return a;
}

/// The page of a batch in a window of its own, and small batches for it.
class BatchFixture : public QObject {
protected:
    void prepare() { QLocale::setDefault(QLocale::c()); }
    void openPage()
    {
        m_page = std::make_unique<BatchPage>();
        m_page->resize(640, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void closePage() { m_page.reset(); }
    template<typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<BatchPage> m_page;
};

} // namespace gram
