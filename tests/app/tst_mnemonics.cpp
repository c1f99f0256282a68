// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter does one thing: on no page, in no language and in no menu do two have the same letter.
#include "anatomy/batch_page.h"
#include "lesson/lesson_panel.h"
#include "map/map_page.h"
#include "proof/proof_page.h"
#include "scores/scores_page.h"
#include "window_fixture.h"

#include <QGroupBox>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

using namespace gram;

namespace {

/// Who has which letter, and where two have one.
class Letters {
public:
    void add(const QString &text)
    {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty())
            m_texts[letter] += text;
    }
    QStringList clashes(const QString &where) const
    {
        QStringList all;
        for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
            if (it.value().size() > 1)
                all += QStringLiteral("%1: %2 is of %3").arg(where, it.key(), it.value().join(QStringLiteral(" and ")));
        return all;
    }

private:
    QMap<QString, QStringList> m_texts;
};

} // namespace

class TestMnemonics : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void haveALetterEach_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "de", "es", "fr", "ko" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void haveALetterEach()
    {
        QFETCH(QString, language);
        m_home.clear();
        QSettings().setValue("language", language);
        open();
        MainWindow &window = m_controller->window();
        QStringList clashes;
        for (const QMenu *menu : window.findChildren<QMenu *>())
            clashes += lettersOf(menu->actions()).clashes(menu->title());
        QCOMPARE(window.menuBar()->actions().size(), 5);
        for (const QAction *menu : window.menuBar()->actions())
            QVERIFY2(!QKeySequence::mnemonic(menu->text()).isEmpty(), qPrintable(menu->text()));

        clashes += onAllPages(QStringLiteral("idle"));
        find<BatchPage>("batchPage")->showComputing(false);
        find<ProofPage>("proofPage")->showComputing(false);
        find<ScoresPage>("scoresPage")->showComputing(false);
        find<MapPage>("mapPage")->showComputing(false);
        clashes += onAllPages(QStringLiteral("computing"));
        window.lessons()->show();
        clashes += onAllPages(QStringLiteral("lessons"));
        LessonView view;
        view.training = LessonView::Training::Failed;
        view.question = view.hint = QStringLiteral("?");
        view.answer = LessonView::Answer::Wrong;
        window.lessons()->showStep(view);
        clashes += onAllPages(QStringLiteral("lesson"));
        clashes.removeDuplicates();
        QVERIFY2(clashes.isEmpty(), qPrintable(QLatin1Char('\n') + clashes.join(QLatin1Char('\n'))));
    }

    void opensTheFileMenuOnEveryPage()
    {
        startAnew();
        MainWindow &window = m_controller->window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *pages = find<QTabWidget>("pages");
        QMenu *file = window.menuBar()->actions().constFirst()->menu();
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            pages->setFocus();
            QTest::keyClick(&window, Qt::Key_F, Qt::AltModifier);
            QTRY_VERIFY2(file->isVisible(), qPrintable(pages->tabText(i)));
            while (QWidget *popup = QApplication::activePopupWidget()) // the menu that it is in, too
                popup->close();
            QTRY_VERIFY(!file->isVisible());
        }
    }

private:
    static Letters lettersOf(const QList<QAction *> &actions)
    {
        Letters letters;
        for (const QAction *action : actions)
            letters.add(action->text());
        return letters;
    }

    QStringList onAllPages(const QString &when) const
    {
        QStringList clashes;
        auto *pages = find<QTabWidget>("pages");
        auto *charts = find<QStackedWidget>("chartsPage");
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            clashes += lettersInView().clashes(pages->tabText(i) + QStringLiteral(", ") + when);
        }
        pages->setCurrentIndex(0);
        for (int i = 0; i < charts->count(); ++i) { // the charts, and the first start's ways in
            charts->setCurrentIndex(i);
            clashes += lettersInView().clashes(charts->currentWidget()->objectName() + QStringLiteral(", ") + when);
        }
        return clashes;
    }

    /// Also of what is hidden in a place that is seen: it can be shown.
    Letters lettersInView() const
    {
        const MainWindow &window = m_controller->window();
        Letters letters = lettersOf(window.menuBar()->actions());
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() != &window || !widget->parentWidget()->isVisibleTo(&window))
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                letters.add(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                letters.add(button->text());
            else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
                letters.add(group->title());
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                for (int tab = 0; tab < tabs->count(); ++tab)
                    letters.add(tabs->tabText(tab));
        }
        return letters;
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
