// SPDX-License-Identifier: GPL-3.0-or-later
#include "scores/scores_page.h"
#include "scores/word_shades.h"
#include "theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>
#include <memory>

using namespace gram;

namespace {

using Mark = SampleSequence::Mark;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Two articles read, three shown, of which the second was clicked and the third is cold.
UserSequence impression()
{
    UserSequence s;
    s.kind = TaskKind::News;
    s.place = 4;
    s.places = 10;
    s.user = "U7";
    s.rows = { { 10, "N10", "old news", Mark::History, false, false },
        { 11, "N11", "older, \"quoted\" news", Mark::History, false, false },
        { 12, "N12", "first shown", Mark::NotClicked, false, true },
        { 13, "N13", "second shown", Mark::Clicked, false, true },
        { 14, "N14", "third shown", Mark::NotClicked, true, true } };
    return s;
}

UserSequence answers()
{
    UserSequence s;
    s.kind = TaskKind::Kt;
    s.places = 3;
    s.user = "p1";
    s.rows = { { 1, "q1", "one", Mark::Correct, false, true }, { 2, "q2", "two", Mark::Wrong, true, true },
        { 1, "q1", "one", Mark::Correct, false, true } };
    return s;
}

ModelScores scores(std::size_t run, bool trained, std::vector<double> values)
{
    ModelScores m;
    m.run = run;
    m.trained = trained;
    m.step = trained ? 30 : 0;
    m.gradients.assign(values.size(), 0.25);
    m.scores = std::move(values);
    m.loss = 1;
    return m;
}

} // namespace

class TestScoresPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_page = std::make_unique<ScoresPage>();
        m_page->resize(700, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void sharesAndRanks()
    {
        const std::vector<double> shares = sharesOf(TaskKind::News, { none, 1, 2, 1 });
        QVERIFY(std::isnan(shares[0]));
        const double sum = std::exp(1) + std::exp(2) + std::exp(1);
        QVERIFY(std::abs(shares[2] - std::exp(2) / sum) < 1e-12);
        QVERIFY(std::abs(sharesOf(TaskKind::News, { 1000, 1001 })[1] - 1 / (1 + std::exp(-1))) < 1e-12);
        QVERIFY(std::abs(sharesOf(TaskKind::Kt, { 0.5 })[0] - 1 / (1 + std::exp(-0.5))) < 1e-12);
        QCOMPARE(ranksOf({ none, 1, 2, 1 }), (std::vector { 0, 2, 1, 2 }));
    }

    void isEmptyAtFirst()
    {
        QVERIFY(!find<QPushButton>("scoresCompute")->isEnabled());
        QVERIFY(!find<QPushButton>("scoresExport")->isEnabled());
        QVERIFY(!find<QLineEdit>("scoresEdit")->isEnabled());
        m_page->setRuns({}, "No run yet.");
        QCOMPARE(verdict(), QString("No run yet."));
        m_page->setRuns({ { 1, "1 · A", true } }, {});
        QVERIFY(find<QPushButton>("scoresCompute")->isEnabled());
        QVERIFY(!find<QToolButton>("scoresNext")->isEnabled());
    }

    void asksWaitsAndStops()
    {
        m_page->setRuns({ { 1, "1 · A", true } }, {});
        QSignalSpy asked(m_page.get(), &ScoresPage::scoresRequested), stopped(m_page.get(), &ScoresPage::stopRequested);
        click("scoresCompute");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 0LL);
        m_page->showComputing(true);
        QVERIFY(verdict().contains("when the runs have ended"));
        QVERIFY(find<QProgressBar>("scoresProgress")->isVisible());
        click("scoresCompute");
        QCOMPARE(stopped.count(), 1);
        m_page->showComputed("It failed.");
        QCOMPARE(verdict(), QString("It failed."));
        QVERIFY(find<QPushButton>("scoresCompute")->isEnabled());
    }

    void showsAnImpression()
    {
        show(impression(),
            { scores(0, false, { none, none, 2, 0, 1 }), scores(1, false, { none, none, 2, 0, 1 }),
                scores(0, true, { none, none, 0, 3, 1 }), scores(1, true, { none, none, 0, 1, 3 }) });
        QVERIFY2(verdict().contains("User U7, impression 5 of 10"), qPrintable(verdict()));
        QVERIFY2(verdict().contains("Run 3 puts the first click at place 1"), qPrintable(verdict()));
        QVERIFY(verdict().contains("Run 4 puts the first click at place 2"));
        QVERIFY(verdict().contains("Before training, the model puts the first click at place 3"));
        const auto *table = find<QTableWidget>("scoresTable");
        // One column before training, as both began alike; the candidates by the last run, then what was read.
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->horizontalHeaderItem(2)->text(), QString("Before training"));
        QCOMPARE(table->horizontalHeaderItem(4)->text(), QString("Run 4"));
        QStringList order;
        for (int r = 0; r < table->rowCount(); ++r)
            order += table->item(r, 1)->text();
        QCOMPARE(order,
            QStringList({ "third shown", "second shown", "first shown", "older, \"quoted\" news", "old news" }));
        QCOMPARE(table->item(0, 0)->text(), QString("– not clicked · cold"));
        QCOMPARE(table->item(1, 0)->text(), QString("✓ clicked"));
        const double share = 100 * std::exp(3) / (std::exp(0) + std::exp(3) + std::exp(1));
        QCOMPARE(table->item(1, 3)->text(), QString("1 · %1%").arg(share, 0, 'f', 1));
        QVERIFY(table->item(1, 3)->toolTip().contains("0.25"));
        QVERIFY(table->item(3, 3)->text().isEmpty());
        QCOMPARE(table->currentRow(), 1); // the click is chosen
    }

    void runsThatBeganOtherwise()
    {
        show(impression(), { scores(0, false, { none, none, 2, 0, 1 }), scores(1, false, { none, none, 0, 2, 1 }) });
        const auto *table = find<QTableWidget>("scoresTable");
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->horizontalHeaderItem(2)->text(), QString("Before run 3"));
        QCOMPARE(table->horizontalHeaderItem(3)->text(), QString("Before run 4"));
    }

    void showsAnswersAndFailures()
    {
        ModelScores failed;
        failed.run = 1;
        failed.trained = true;
        failed.failure = "The checkpoint is damaged.";
        show(answers(), { scores(0, true, { 1, 1, -1 }), failed });
        QVERIFY2(verdict().contains("Pupil p1") && verdict().contains("Run 3 foretells 1 of 3"), qPrintable(verdict()));
        QVERIFY(verdict().contains("Run 4: The checkpoint is damaged."));
        const auto *table = find<QTableWidget>("scoresTable");
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->item(1, 0)->text(), QString("✗ wrong · cold"));
        QCOMPARE(table->item(0, 2)->text(), QString("73.1%"));
        QCOMPARE(table->currentRow(), 2);
    }

    void goesFromUserToUser()
    {
        show(impression(), { scores(0, true, { none, none, 0, 3, 1 }) });
        QSignalSpy asked(m_page.get(), &ScoresPage::scoresRequested);
        click("scoresNext");
        QCOMPARE(asked.last()[0].toLongLong(), 5LL);
        click("scoresPrevious");
        QCOMPARE(asked.last()[0].toLongLong(), 3LL);
        auto *user = find<QLineEdit>("scoresUser");
        QTest::keyClicks(user, " U9 ");
        QTest::keyClick(user, Qt::Key_Return);
        QCOMPARE(asked.last()[1].toString(), QString("U9"));
        QCOMPARE(asked.last()[0].toLongLong(), 5LL); // from the next one on
        UserSequence first = impression();
        first.place = 0;
        show(first, { scores(0, true, { none, none, 0, 3, 1 }) });
        click("scoresPrevious");
        QCOMPARE(asked.last()[0].toLongLong(), 9LL); // round
    }

    void leavesWordsOut()
    {
        QSignalSpy words(m_page.get(), &ScoresPage::wordsRequested);
        show(impression(), { scores(0, true, { none, none, 0, 3, 1 }) });
        QCOMPARE(words.count(), 1); // without being asked
        QCOMPARE(words[0][0].value<std::size_t>(), std::size_t { 0 });
        QCOMPARE(words[0][1].toBool(), true);
        QCOMPARE(words[0][3].value<std::size_t>(), std::size_t { 3 });
        QCOMPARE(words[0][4].value<std::int32_t>(), 13);
        WordEffects effects { 13, 3,
            { { "second", true, 0.5 }, { " ", false, 0 }, { "shown", true, -0.4 }, { "!", false, 0 } }, 3, false, 1 };
        m_page->showWords(effects);
        const auto labels = m_page->findChildren<QLabel *>("scoresWord");
        QCOMPARE(labels.size(), 2);
        QCOMPARE(labels[0]->text(), QString("second ▲"));
        QCOMPARE(labels[1]->text(), QString("shown ▼"));
        QVERIFY2(labels[0]->toolTip().contains("2.500 in place of 3.000"), qPrintable(labels[0]->toolTip()));
        QVERIFY(labels[0]->palette().color(QPalette::Window) != labels[1]->palette().color(QPalette::Window));
        QVERIFY(find<QLabel>("scoresMoved")->text().contains("1 more text"));
        const QImage word = labels[0]->grab().toImage(); // and is painted so
        QCOMPARE(word.pixelColor(1, 1), labels[0]->palette().color(QPalette::Window));
        // Of another row they are not shown.
        effects.row = 2;
        effects.pieces = { { "wrong", true, 1 } };
        m_page->showWords(effects);
        QCOMPARE(m_page->findChildren<QLabel *>("scoresWord").size(), 2);
        // What was read before, and a row above: asked anew.
        auto *textOf = find<QComboBox>("scoresTextOf");
        QCOMPARE(textOf->count(), 3);
        textOf->setFocus();
        QTest::keyClick(textOf, Qt::Key_Down);
        QCOMPARE(words.last()[4].value<std::int32_t>(), 11);
        QCOMPARE(words.last()[3].value<std::size_t>(), std::size_t { 3 });
        auto *table = find<QTableWidget>("scoresTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(words.last()[3].value<std::size_t>(), std::size_t { 4 });
        const int count = static_cast<int>(words.count());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(table, Qt::Key_Down); // one that was read is not predicted
        QVERIFY(find<QLabel>("scoresMoved")->text().contains("predicted"));
        QVERIFY(words.count() < count + 3);
    }

    void probabilitiesOfWords()
    {
        show(answers(), { scores(0, true, { 1, 1, 2 }) });
        m_page->showWords({ 1, 2, { { "one", true, 2 } }, 2, true, 0 });
        const auto labels = m_page->findChildren<QLabel *>("scoresWord");
        QCOMPARE(labels.size(), 1);
        QVERIFY2(labels[0]->toolTip().contains("50.0% in place of 88.1%"), qPrintable(labels[0]->toolTip()));
        QVERIFY(find<QLabel>("scoresMoved")->text().contains("goes on"));
    }

    void runsWithoutTexts()
    {
        m_page->setRuns({ { 3, "3 · ID", false } }, {});
        QSignalSpy words(m_page.get(), &ScoresPage::wordsRequested);
        m_page->showComputing(false);
        m_page->showSequence(impression());
        m_page->showScores(scores(0, true, { none, none, 0, 3, 1 }));
        m_page->showComputed({});
        QCOMPARE(words.count(), 0);
        QVERIFY(find<QLabel>("scoresMoved")->text().contains("reads texts"));
    }

    void editsAndSteps()
    {
        show(impression(), { scores(0, true, { none, none, 0, 3, 1 }) });
        QSignalSpy asked(m_page.get(), &ScoresPage::scoresRequested);
        auto *edit = find<QLineEdit>("scoresEdit");
        QCOMPARE(edit->text(), QString("second shown"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "third");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(asked.last()[0].toLongLong(), 4LL);
        UserChange change = asked.last()[2].value<UserChange>();
        QVERIFY(change.edit && *change.edit == (TextEdit { 13, "third" }) && change.steps == 0);
        ModelScores changed = scores(0, true, { none, none, 0, 3, 1 });
        changed.changed = { none, none, 0, 1, 1 };
        changed.changedGradients.assign(5, 0.5);
        changed.changedLoss = 2;
        changed.move = ModelScores::Move { 4, 1, 0.75 };
        m_page->showComputing(false);
        m_page->showSequence(impression());
        m_page->showScores(changed);
        m_page->showComputed({});
        QCOMPARE(edit->text(), QString("third"));
        const QString moved = find<QLabel>("scoresMoved")->text();
        QVERIFY2(moved.contains("25.0% of its length") && moved.contains("0.7500") && moved.contains("1.0000 → 2.0000"),
            qPrintable(moved));
        m_page->showWords({ 13, 3, { { "second", true, 0.5 } }, 3, false, 0 });
        QVERIFY(find<QLabel>("scoresMoved")->text().endsWith("without the changes."));
        const auto *table = find<QTableWidget>("scoresTable");
        QVERIFY2(table->item(0, 2)->text().contains("→ 1 · "), qPrintable(table->item(0, 2)->text()));
        click("scoresStep"); // on top of the edit
        change = asked.last()[2].value<UserChange>();
        QVERIFY(change.edit && change.steps == 1);
        click("scoresUndo");
        QVERIFY(!asked.last()[2].value<UserChange>().any());
    }

    void otherRunsAreTold()
    {
        show(impression(), { scores(0, true, { none, none, 0, 3, 1 }) });
        m_page->setRuns({ { 9, "9 · B", true } }, {});
        m_page->markOutdated();
        QVERIFY2(verdict().startsWith("Other runs are ticked now") && verdict().contains("Run 3"),
            qPrintable(verdict()));
    }

    void exportsAllScores()
    {
        ModelScores changed = scores(1, true, { none, none, 0, 3, 1 });
        changed.changed = { none, none, 0, 1, 1 };
        show(impression(), { scores(0, false, { none, none, 2, 0, 1 }), changed });
        const QString csv = scoresCsv(impression(), { scores(0, false, { none, none, 2, 0, 1 }), changed },
            { { 3, "A", true }, { 4, "B", true } }, { TextEdit { 13, "a, b" }, 2 });
        const QStringList lines = csv.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 11);
        QCOMPARE(lines[0].count(','), 19);
        QVERIFY2(lines[2].startsWith("U7,5,2,N11,\"older, \"\"quoted\"\" news\",history,0,0,3,before,0,,"),
            qPrintable(lines[2]));
        QVERIFY2(lines[9].startsWith("U7,5,4,N13,second shown,clicked,0,1,4,trained,30,3,"), qPrintable(lines[9]));
        QVERIFY2(lines[9].endsWith(",N13,\"a, b\",2"), qPrintable(lines[9]));
        QSignalSpy exported(m_page.get(), &ScoresPage::exportRequested);
        click("scoresExport");
        auto *dialog = m_page->findChild<QFileDialog *>("scoresExportDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected("x.csv");
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported[0][1].toString().count('\n'), 11);
        dialog->close();
    }

    void manyRunsHaveRoom()
    {
        std::vector<AskedRun> runs;
        for (int i = 1; i <= 20; ++i)
            runs.push_back({ i, QString("%1 · A").arg(i), true });
        m_page->setRuns(runs, {});
        m_page->showComputing(false);
        m_page->showSequence(impression());
        for (std::size_t i = 0; i < runs.size(); ++i)
            m_page->showScores(scores(i, true, { none, none, 0, double(i), 1 }));
        m_page->showComputed({});
        m_page->resize(460, 300);
        QTest::qWait(100);
        QCOMPARE(m_page->size(), QSize(460, 300)); // it does not make the window larger
        const auto *table = find<QTableWidget>("scoresTable");
        QVERIFY2(table->viewport()->height() >= 4 * table->rowHeight(0), qPrintable(QString::number(table->height())));
        QVERIFY(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance("an article's text, or so"));
        for (int c = 2; c < table->columnCount(); ++c)
            QVERIFY(table->columnWidth(c) >= table->fontMetrics().horizontalAdvance(table->item(0, c)->text()));
        const auto *verdict = find<QLabel>("scoresVerdict");
        QVERIFY(verdict->height() >= verdict->heightForWidth(verdict->width()));
    }

    void bothThemes()
    {
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            applyTheme(theme);
            show(impression(), { scores(0, true, { none, none, 0, 3, 1 }) });
            m_page->showWords({ 13, 3, { { "second", true, 0.5 }, { "shown", true, -0.4 } }, 3, false, 0 });
            for (const QLabel *label : m_page->findChildren<QLabel *>("scoresWord")) { // to be read on its shade
                const QPalette p = label->palette();
                const double apart = std::abs(
                    p.color(QPalette::Window).lightnessF() - p.color(QPalette::WindowText).lightnessF());
                QVERIFY2(apart > 0.3, qPrintable(QString::number(apart)));
            }
        }
        applyTheme(Theme::Light);
    }

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *found = m_page->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString verdict() const { return find<QLabel>("scoresVerdict")->text(); }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    /// Of runs 3 and 4.
    void show(const UserSequence &sequence, const std::vector<ModelScores> &models)
    {
        m_page->setRuns({ { 3, "3 · A", true }, { 4, "4 · B", true } }, {});
        m_page->showComputing(false);
        m_page->showSequence(sequence);
        for (const ModelScores &model : models)
            m_page->showScores(model);
        m_page->showComputed({});
    }

    std::unique_ptr<ScoresPage> m_page;
};

QTEST_MAIN(TestScoresPage)
#include "tst_scores_page.moc"
