// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window in every language, at the sizes of small screens: no visible label, button,
// table head or chart's title may be cut.
#include "../ui/plot_texts.h"
#include "anatomy/batch_page.h"
#include "api/mode_traits.h"
#include "board/bars_view.h"
#include "config/config_json.h"
#include "lesson/lesson_panel.h"
#include "main_window.h"
#include "mode_text.h"
#include "own_home.h"
#include "setup/card_head.h"
#include "setup/method_tiles.h"
#include "setup/setup_card.h"
#include "tiny_run.h"
#include "verdict/verdict_figure.h"
#include "window_controller.h"

#include <qcustomplot.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <memory>

using namespace gram;

namespace {

int textWidth(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// What of the label's text cannot be seen, in words; empty: nothing.
QString cutOf(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap().isNull())
        return {};
    const QRect room = label->contentsRect();
    if (label->wordWrap() || Qt::mightBeRichText(label->text())) {
        const int needed = label->heightForWidth(label->width());
        if (needed > label->height())
            return QStringLiteral("needs a height of %1, has %2").arg(needed).arg(label->height());
        QTextDocument document;
        document.setDefaultFont(label->font());
        if (Qt::mightBeRichText(label->text()))
            document.setHtml(label->text());
        else
            document.setPlainText(label->text());
        document.setDocumentMargin(0);
        document.setTextWidth(room.width());
        return document.idealWidth() > room.width() + 1
            ? QStringLiteral("a word needs %1, has %2").arg(document.idealWidth()).arg(room.width())
            : QString();
    }
    const int needed = textWidth(label, label->text());
    return needed > room.width() ? QStringLiteral("needs %1, has %2").arg(needed).arg(room.width()) : QString();
}

QString cutOf(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty()
        || (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())))
        return {};
    int needed = textWidth(button, button->text());
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
        needed += button->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 4;
    else if (!button->icon().isNull() || (tool && tool->arrowType() != Qt::NoArrow))
        needed += button->iconSize().width() + 4;
    if (tool && tool->menu())
        needed += 6;
    return needed > button->width() ? QStringLiteral("needs %1, has %2").arg(needed).arg(button->width()) : QString();
}

QString cutOf(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int room
        = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const int needed = textWidth(box, box->currentText())
        + (box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4);
    return needed > room ? QStringLiteral("needs %1, has %2").arg(needed).arg(room) : QString();
}

QString cutOf(const QAbstractSpinBox *box)
{
    const auto *edit = box->findChild<QLineEdit *>();
    const int needed = textWidth(box, box->text());
    return edit && needed > edit->contentsRect().width()
        ? QStringLiteral("needs %1, has %2").arg(needed).arg(edit->contentsRect().width())
        : QString();
}

/// Whether the widget's whole width can be seen, without scrolling sideways.
bool reachesOut(const QWidget *widget, const QWidget *window)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const int left = widget->mapTo(above, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > above->width() + 1)
            return true;
        if (above == window)
            return false;
    }
    return false;
}

class Looker {
public:
    explicit Looker(const QWidget *window)
        : m_window(window)
    {
    }

    /// What is still cut when the layouts have had their time.
    void look(const QString &page)
    {
        QStringList cut;
        for (int i = 0; i < 20; ++i) {
            cut = cutOn(page);
            if (cut.isEmpty())
                return;
            QTest::qWait(50);
        }
        found += cut;
    }
    QStringList found;

private:
    QStringList cutOn(const QString &page)
    {
        m_cut.clear();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(m_window) || widget->window() != m_window || widget->visibleRegion().isEmpty())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                tell(page, widget, label->text(), cutOf(label));
            else if (const auto *tile = qobject_cast<const MethodTile *>(widget))
                for (const QString &text : tile->cutTexts())
                    add(page, tile, text, QStringLiteral("is cut"));
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                tell(page, widget, button->text(), cutOf(button));
            else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
                tell(page, widget, combo->currentText(), cutOf(combo));
            else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
                tell(page, widget, spin->text(), cutOf(spin));
            else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                lookAt(page, header);
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                lookAt(page, tabs);
            else if (const auto *plot = qobject_cast<const QCustomPlot *>(widget))
                lookAt(page, plot);
            else if (const auto *table = qobject_cast<const QTableView *>(widget))
                lookAt(page, table);
            else if (const auto *bars = qobject_cast<const BarsView *>(widget))
                for (const QString &text : bars->cutTexts())
                    add(page, bars, text, QStringLiteral("is cut"));
            else if (const auto *figure = qobject_cast<const VerdictFigure *>(widget))
                for (const QString &text : figure->cutTexts())
                    add(page, figure, text, QStringLiteral("is cut"));
        }
        return m_cut;
    }
    void tell(const QString &page, const QWidget *widget, const QString &text, const QString &cut)
    {
        if (text.isEmpty())
            return;
        if (!cut.isEmpty())
            add(page, widget, text, cut);
        else if (reachesOut(widget, m_window))
            add(page, widget, text, QStringLiteral("reaches out of what it is in"));
    }
    void add(const QString &page, const QWidget *widget, const QString &text, const QString &cut)
    {
        const QString name = widget->objectName().isEmpty()
            ? widget->parentWidget()->objectName() + QLatin1Char('/') + QLatin1String(widget->metaObject()->className())
            : widget->objectName();
        m_cut += QStringLiteral("%1: %2 “%3” %4").arg(page, name, text.left(60), cut);
    }
    void lookAt(const QString &page, const QHeaderView *header)
    {
        if (!header->model() || header->orientation() == Qt::Vertical)
            return;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const int needed = textWidth(header, text) + 4;
            if (!header->isSectionHidden(i) && needed > header->sectionSize(i))
                add(page, header->parentWidget(), text,
                    QStringLiteral("as a head needs %1, has %2").arg(needed).arg(header->sectionSize(i)));
        }
    }
    void lookAt(const QString &page, const QTableView *table)
    {
        const int shown = table->viewport()->visibleRegion().boundingRect().height();
        const int rows = std::min(2, table->model()->rowCount());
        if (rows > 0 && shown < rows * table->rowHeight(0))
            add(page, table, table->objectName(), QStringLiteral("shows %1 pixels of its rows").arg(shown));
    }
    void lookAt(const QString &page, const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabRect(i).right() > tabs->width()
                || textWidth(tabs, tabs->tabText(i)) > tabs->tabRect(i).width())
                add(page, tabs, tabs->tabText(i), QStringLiteral("as a tab is cut"));
    }
    void lookAt(const QString &page, const QCustomPlot *plot)
    {
        if (!plot->axisRect() || !plot->axisRect()->visible())
            return;
        for (const QCPAxis *axis : { plot->xAxis, plot->yAxis }) {
            const int needed = QFontMetrics(axis->labelFont()).horizontalAdvance(axis->label());
            const int room = axis == plot->xAxis ? plot->width() : plot->height();
            if (axis->visible() && needed > room)
                add(page, plot, axis->label(), QStringLiteral("as an axis needs %1, has %2").arg(needed).arg(room));
        }
        static const QStringList labelled { QStringLiteral("latencyPlot"), QStringLiteral("targetPlot"),
            QStringLiteral("proofAnglesPlot") };
        if (labelled.contains(plot->objectName()))
            for (const QString &text : overprinted(plot))
                add(page, plot, text, QStringLiteral("is cut in the chart or lies on another"));
    }

    const QWidget *m_window;
    QStringList m_cut;
};

} // namespace

class TestWholeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_controller.reset(); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : { "en", "de", "es", "fr", "ko" })
            for (const QSize size : { QSize(1024, 700), QSize(1280, 800) })
                QTest::addRow("%s, %dx%d", language, size.width(), size.height())
                    << QString::fromLatin1(language) << size;
    }

    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QSettings().clear();
        for (const char *folder : { "data", "runs" }) // the library of the row before
            QDir(m_home.filePath(QString::fromLatin1(folder))).removeRecursively();
        QSettings().setValue("language", language);
        RunConfig config = tiny();
        config.mode = Mode::MultiStep;
        config.latency = 2;
        config.steps = 4;
        config.evalEvery = 2;
        config.baselineSteps = 2;
        config.out = m_home.filePath(QStringLiteral("runs")).toStdString(); // models to be asked
        QSettings().setValue("configuration", QString::fromStdString(toJson(config)));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        MainWindow &window = m_controller->window();
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Looker looker(&window);
        looker.look(QStringLiteral("as it opens"));
        openForm();
        lookAtPages(looker, QStringLiteral("before"));

        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        Q_EMIT window.startRequested();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        auto *compute = find<QPushButton>("batchCompute");
        const QString computeText = compute->text();
        compute->click();
        QTRY_COMPARE_WITH_TIMEOUT(compute->text(), computeText, patience);
        auto *prove = find<QPushButton>("proofCompute");
        const QString proveText = prove->text();
        prove->click();
        QTRY_COMPARE_WITH_TIMEOUT(prove->text(), proveText, patience);
        for (const char *name : { "scoresCompute", "mapCompute" }) {
            auto *ask = find<QPushButton>(name);
            QTRY_VERIFY_WITH_TIMEOUT(ask->isEnabled(), patience);
            const QString text = ask->text();
            ask->click();
            QTRY_COMPARE_WITH_TIMEOUT(ask->text(), text, patience);
        }
        QVERIFY(find<QPushButton>("scoresExport")->isEnabled() && find<QPushButton>("mapExport")->isEnabled());
        find<QPushButton>("scoresStep")->click(); // with a change there is the most text
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("scoresUndo")->isEnabled(), patience);
        lookAtPages(looker, QStringLiteral("after"));

        // The modes' names in the form, one by one.
        find<QTabWidget>("pages")->setCurrentIndex(0);
        for (const ModeTraits &traits : modeTraits) {
            find<MethodTiles>("mode")->setMode(traits.mode);
            QTest::qWait(20);
            looker.look(displayText(traits.mode));
        }
        QVERIFY2(window.size() == size, qPrintable(widths(window))); // nothing has made it larger
        looker.found.removeDuplicates();
        QVERIFY2(looker.found.isEmpty(), qPrintable(QLatin1Char('\n') + looker.found.join(QLatin1Char('\n'))));
    }

    void everyLesson_data() { everyPage_data(); }

    /// The list of them, and each step of the first with all that it can say.
    void everyLesson()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QSettings().clear();
        QSettings().setValue("language", language);
        m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("kt"), {} });
        MainWindow &window = m_controller->window();
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Looker looker(&window);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        looker.look(QStringLiteral("list"));
        LessonView view;
        view.steps = 9;
        view.lesson = view.title = view.text = view.question = view.hint = view.feedback = QStringLiteral(
            "words words words");
        for (const auto training :
            { LessonView::Training::Waiting, LessonView::Training::Failed, LessonView::Training::Running }) {
            view.training = training;
            view.isGuess = !view.isGuess;
            view.answer = LessonView::Answer::Wrong;
            view.step = training == LessonView::Training::Failed ? 8 : 0;
            window.lessons()->showStep(view);
            looker.look(QStringLiteral("step"));
        }
        QVERIFY2(window.size() == size, qPrintable(widths(window)));
        looker.found.removeDuplicates();
        QVERIFY2(looker.found.isEmpty(), qPrintable(QLatin1Char('\n') + looker.found.join(QLatin1Char('\n'))));
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "de", "es", "fr", "ko" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyDialog()
    {
        QFETCH(QString, language);
        QSettings().clear();
        QSettings().setValue("language", language);
        QSettings().setValue("configuration", QString::fromStdString(toJson(tiny())));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        MainWindow &window = m_controller->window();
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList cut;
        for (const char *action : { "compare", "findRate", "preferences", "aboutMachine", "showDataset" }) {
            window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
            QWidget *dialog = nullptr;
            QTRY_VERIFY2((dialog = otherWindow(window)), action);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QTest::qWait(100);
            QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 700, action);
            Looker looker(dialog);
            looker.look(QString::fromLatin1(action));
            cut += looker.found;
            dialog->close();
            QTRY_VERIFY2(!otherWindow(window), action);
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

private:
    static QWidget *otherWindow(const QWidget &window)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget != &window && widget->isVisible() && (widget->windowFlags() & Qt::Window) == Qt::Window
                && !qobject_cast<QMenu *>(widget) && widget->windowType() != Qt::ToolTip)
                return widget;
        return nullptr;
    }

    template<typename W>
    W *find(const char *name) const
    {
        W *found = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    /// What each part needs, to find the one that is too wide.
    QString widths(const MainWindow &window) const
    {
        QStringList parts { QStringLiteral("window %1").arg(window.width()) };
        const auto *pages = find<QTabWidget>("pages");
        for (int i = 0; i < pages->count(); ++i)
            parts += QStringLiteral("%1 %2").arg(pages->tabText(i)).arg(pages->widget(i)->minimumSizeHint().width());
        for (const char *name : { "pages", "setupPanel", "runsPanel", "progressPanel" })
            if (const auto *part = window.findChild<QWidget *>(QString::fromLatin1(name)))
                parts += QStringLiteral("%1 %2").arg(part->objectName()).arg(part->minimumSizeHint().width());
        return parts.join(QLatin1String(", "));
    }

    /// All of its cards, with what each has behind More….
    void openForm() const
    {
        for (auto *card : m_controller->window().findChildren<SetupCard *>()) {
            card->setOpen(true);
            if (card->head()->more()->isVisible())
                card->head()->more()->click();
        }
        QTest::qWait(50);
    }

    void lookAtPages(Looker &looker, const QString &when)
    {
        auto *pages = find<QTabWidget>("pages");
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            QTest::qWait(250); // charts and boards draw from timers
            if (when == QLatin1String("before") && pages->currentWidget()->objectName() == QLatin1String("batchPage"))
                QTRY_VERIFY_WITH_TIMEOUT(find<BatchPage>("batchPage")->batch(), patience);
            looker.look(QStringLiteral("%1, %2").arg(pages->tabText(i), when));
            auto *tabs = pages->currentWidget()->findChild<QTabWidget *>(); // of the comparison
            for (int t = 1; tabs && tabs->isVisible() && t < tabs->count(); ++t) {
                tabs->setCurrentIndex(t);
                looker.look(QStringLiteral("%1, %2, %3").arg(pages->tabText(i), tabs->tabText(t), when));
            }
        }
    }

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestWholeTexts)
#include "tst_whole_texts.moc"
