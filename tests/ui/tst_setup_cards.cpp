// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the form: what is seen of closed ones, and opening them by mouse, keys and screen readers.
#include "lesson/highlight_frame.h"
#include "setup/card_head.h"
#include "setup/latency_edit.h"
#include "setup/method_tiles.h"
#include "setup/setup_card.h"
#include "setup_values.h"
#include "tab_order.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gram;

namespace {

const QStringList all { "data", "method", "model", "training", "machine" };

/// As the window has it.
class Form {
public:
    explicit Form(int height = 640)
    {
        m_scroll.setWidget(panel);
        m_scroll.setWidgetResizable(true);
        m_scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll.resize(320, height);
        m_scroll.show();
        orderTabsAsLaidOut(&m_scroll);
        m_scroll.activateWindow();
    }

    bool isShown() { return QTest::qWaitForWindowActive(&m_scroll); }
    template<typename W = QWidget>
    W *find(const char *name) const
    {
        W *found = panel->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    CardHead *head(const QString &card) const { return find<CardHead>(qPrintable(card + QStringLiteral("Head"))); }
    /// With the mouse, wherever it has been scrolled to.
    void click(QWidget *widget)
    {
        m_scroll.ensureWidgetVisible(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    SetupPanel *panel = new SetupPanel;

private:
    QScrollArea m_scroll;
};

DatasetSummary summary(int warnings)
{
    DatasetSummary s;
    s.name = "Classroom demo";
    s.kind = TaskKind::Kt;
    for (int i = 0; i < warnings; ++i)
        s.warnings.push_back({ DatasetWarning::Kind::NoTest, 0 });
    return s;
}

} // namespace

class TestSetupCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void atFirst()
    {
        Form form;
        QVERIFY(form.isShown());
        QCOMPARE(form.panel->openCards(), QStringList({ "method", "training" }));
        QCOMPARE(form.find("setup_data")->height(), 32);
        QVERIFY(form.find("batch")->isVisible());
        QVERIFY(form.find("method_e2e")->isVisible());
        QVERIFY(!form.find("hidden")->isVisible());
        QVERIFY(!form.find("cf_rate")->isVisible()); // of an open card, behind More…
        form.click(form.find("trainingAdvanced"));
        QVERIFY(form.find("cf_rate")->isVisible());
        form.click(form.find("trainingAdvanced"));
        QVERIFY(!form.find("cf_rate")->isVisible());
        QVERIFY(form.find("batch")->isVisible());
    }

    void fold_data()
    {
        QTest::addColumn<int>("key"); // 0: by the mouse
        QTest::newRow("mouse") << 0;
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
    }

    void fold()
    {
        QFETCH(int, key);
        Form form;
        QVERIFY(form.isShown());
        for (const QString &card : all) {
            CardHead *head = form.head(card);
            const bool was = head->isChecked();
            for (const bool open : { !was, was }) {
                head->setFocus(Qt::TabFocusReason);
                if (key == 0)
                    form.click(head);
                else
                    QTest::keyClick(head, Qt::Key(key));
                QCOMPARE(form.panel->openCards().contains(card), open);
                QTRY_COMPARE(form.find(qPrintable(QStringLiteral("setup_") + card))->height() == head->height(), !open);
            }
        }
    }

    void isTold()
    {
        Form form;
        QAccessibleInterface *head = QAccessible::queryAccessibleInterface(form.head(QStringLiteral("model")));
        QVERIFY(head);
        QCOMPARE(head->role(), QAccessible::Button);
        QCOMPARE(head->text(QAccessible::Name), QStringLiteral("Model"));
        QVERIFY(head->text(QAccessible::Description).contains(QStringLiteral("Bundled encoder")));
        QVERIFY(head->state().expandable && head->state().collapsed && !head->state().expanded);
        head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(form.panel->openCards().contains(QStringLiteral("model")));
        QVERIFY(head->state().expanded && !head->state().collapsed);
        head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(head->state().collapsed);
    }

    void values()
    {
        Form form;
        RunConfig config;
        config.demo = "kt";
        config.mode = Mode::MultiStep;
        config.latency = 20;
        config.batch = 16;
        config.epochs = 3;
        config.threads = 2;
        form.panel->setConfig(config);
        QCOMPARE(form.head("data")->value(), QStringLiteral("Classroom demo"));
        QCOMPARE(form.head("method")->value(), QStringLiteral("Multi-step N=20"));
        QCOMPARE(form.head("model")->value(), QStringLiteral("Bundled encoder"));
        QCOMPARE(form.head("training")->value(), QStringLiteral("16 user(s), 3 epoch(s)"));
        QCOMPARE(form.head("machine")->value(), QStringLiteral("CPU, 2 thread(s)"));
        config.steps = 40;
        config.model = "random";
        form.panel->setConfig(config);
        QCOMPARE(form.head("training")->value(), QStringLiteral("16 user(s), 40 step(s)"));
        ModelSummary model;
        model.parameters = 1'054'000;
        form.panel->showModel(model);
        QCOMPARE(form.head("model")->value(), QStringLiteral("Random weights, 1.05 M"));
        form.panel->chooseFolder(QStringLiteral("/data/a-long-name-of-a-folder & more"));
        QCOMPARE(form.head("data")->value(), QStringLiteral("a-long-name-of-a-folder & more"));
        QVERIFY(form.head("data")->toolTip().contains(QStringLiteral("a-long-name-of-a-folder &amp; more")));
    }

    /// Of the data: their page has all of it.
    void warningsOfTheData()
    {
        Form form;
        QVERIFY(form.isShown());
        QVERIFY(!form.find("dataBadge")->isVisible());
        QSignalSpy details(form.panel, &SetupPanel::datasetDetailsRequested);
        form.panel->showDataset(summary(2));
        auto *badge = form.find<CardBadge>("dataBadge");
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->count(), 2);
        QVERIFY(!badge->tellsErrors());
        form.click(badge);
        QCOMPARE(details.count(), 1);
        QVERIFY(!form.panel->openCards().contains(QStringLiteral("data"))); // the badge is not the head
        QTest::keyClick(badge, Qt::Key_Space);
        QCOMPARE(details.count(), 2);
        form.panel->showDataset(summary(0));
        QVERIFY(!badge->isVisible());
    }

    void unreadableDataAreSeen()
    {
        Form form;
        QVERIFY(form.isShown());
        form.panel->showDatasetMessage(QStringLiteral("Reading…"));
        auto *badge = form.find<CardBadge>("dataBadge");
        QVERIFY(!badge->isVisible());
        form.panel->showDatasetError(QStringLiteral("There is no <items.csv>."));
        QVERIFY(badge->isVisible() && badge->tellsErrors());
        QVERIFY(badge->toolTip().contains(QStringLiteral("&lt;items.csv&gt;")));
        QVERIFY(form.head("data")->accessibleDescription().contains(QStringLiteral("items.csv")));
        form.click(badge);
        QVERIFY(form.find("datasetCardText")->isVisible());
        form.panel->showDataset(summary(0));
        QVERIFY(!badge->isVisible());

        form.panel->showModelError(QStringLiteral("No model"));
        QVERIFY(form.find<CardBadge>("modelBadge")->tellsErrors());
        form.panel->showModel(sixLayers());
        QCOMPARE(form.find<CardBadge>("modelBadge")->count(), 0);
    }

    /// The badge leads to the setting, behind More… as well.
    void invalidSettingsAreSeen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("card");
        QTest::newRow("heads") << "heads"
                               << "model";
        QTest::newRow("patience") << "patience"
                                  << "training";
        QTest::newRow("precision") << "ce_precision"
                                   << "machine";
    }

    void invalidSettingsAreSeen()
    {
        QFETCH(QString, key);
        QFETCH(QString, card);
        Form form;
        QVERIFY(form.isShown());
        RunConfig config;
        config.model = "random";
        form.panel->setConfig(config);
        form.panel->setOpenCards({});
        form.panel->showInvalid(key, QStringLiteral("not so"));
        for (const QString &other : all)
            QCOMPARE(form.head(other)->badge()->count(), other == card ? 1 : 0);
        CardBadge *badge = form.head(card)->badge();
        QVERIFY(badge->isVisible() && badge->tellsErrors());
        form.click(badge);
        QVERIFY(form.find(qPrintable(key))->isVisible());
        QVERIFY(form.find(qPrintable(key))->hasFocus());
        form.panel->showInvalid({}, {});
        QVERIFY(!badge->isVisible());
    }

    void warningsOfClosedCards()
    {
        Form form;
        RunConfig config;
        config.mode = Mode::SingleStep;
        form.panel->setConfig(config);
        form.panel->showModel(sixLayers());
        form.panel->showEstimates(estimates(), std::uint64_t { 9 } << 30);
        QCOMPARE(form.head("model")->badge()->count(), 0);
        form.panel->showEstimates(estimates(), std::uint64_t { 1 } << 30);
        QCOMPARE(form.head("model")->badge()->count(), 1);
        QVERIFY(form.head("model")->problems().first().startsWith(QStringLiteral("This may not fit")));
        config.ceRate = 10;
        form.panel->setConfig(config);
        QCOMPARE(form.head("training")->badge()->count(), 1);
        config.ceRate = 0;
        config.maxTokens = 500; // sixLayers() reads 256
        form.panel->setConfig(config);
        QCOMPARE(form.head("training")->badge()->count(), 0);
        form.panel->showModel([] {
            ModelSummary model = sixLayers();
            model.pretrained = true;
            return model;
        }());
        QCOMPARE(form.head("data")->badge()->count(), 1);
    }

    void tabGoesDown()
    {
        Form form(2000);
        QVERIFY(form.isShown());
        form.panel->showDataset(summary(2));
        RunConfig config;
        config.mode = Mode::MultiStep;
        form.panel->setConfig(config);
        form.head("data")->setFocus(Qt::TabFocusReason);
        QStringList stops;
        int y = -1;
        for (const QWidget *now = QApplication::focusWidget(); now && !stops.contains(now->objectName());
             now = QApplication::focusWidget()) {
            if (!form.panel->isAncestorOf(now))
                break;
            const int here = now->mapTo(form.panel, QPoint(0, now->height() / 2)).y();
            QVERIFY2(here > y - 40, qPrintable(now->objectName())); // a line's parts go from left to right
            y = here;
            stops += now->objectName();
            QTest::keyClick(const_cast<QWidget *>(now), Qt::Key_Tab);
        }
        const QStringList wanted { "dataHead", "dataBadge", "methodHead", "methodAdvanced", "method_multi-step",
            "latencySlider", "latency", "furtherMethods", "modelHead", "trainingHead", "trainingAdvanced", "batch",
            "machineHead" };
        int last = -1;
        for (const QString &name : wanted) {
            const int at = static_cast<int>(stops.indexOf(name));
            QVERIFY2(at > last, qPrintable(name + QLatin1String(": ") + stops.join(QLatin1Char(' '))));
            last = at;
        }
        QVERIFY(!stops.contains(QStringLiteral("hidden"))); // of a closed card
        QVERIFY(!stops.contains(QStringLiteral("method_e2e"))); // the arrows lead there
    }

    void areRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("state.ini"), QSettings::IniFormat);
        {
            SetupPanel panel;
            panel.restoreState(settings); // nothing is known yet
            QCOMPARE(panel.openCards(), QStringList({ "method", "training" }));
            panel.findChild<CardHead *>(QStringLiteral("methodHead"))->click();
            panel.findChild<CardHead *>(QStringLiteral("modelHead"))->click();
            panel.saveState(settings);
        }
        SetupPanel panel;
        panel.restoreState(settings);
        QCOMPARE(panel.openCards(), QStringList({ "model", "training" }));
        for (const QString &card : panel.openCards())
            panel.findChild<CardHead *>(card + QStringLiteral("Head"))->click();
        panel.saveState(settings);
        SetupPanel closed;
        closed.restoreState(settings);
        QCOMPARE(closed.openCards(), QStringList());
    }

    void isForTheNextRun()
    {
        Form form;
        QVERIFY(form.isShown());
        QVERIFY(!form.find("setupNextRun")->isVisible());
        form.panel->setIdle(false);
        QVERIFY(form.find("setupNextRun")->isVisible());
        form.panel->setIdle(true);
        QVERIFY(!form.find("setupNextRun")->isVisible());
    }

    /// Or the form would have to scroll sideways.
    void isAsWideWithAllCardsOpen()
    {
        SetupPanel panel;
        panel.setOpenCards({});
        const int closed = panel.minimumSizeHint().width();
        panel.setOpenCards(all);
        for (const QString &card : all)
            panel.findChild<QToolButton *>(card + QStringLiteral("Advanced"))->setChecked(true);
        panel.layout()->activate();
        QCOMPARE(panel.minimumSizeHint().width(), closed);
    }

    /// A lesson's control is brought into view, and its card may be closed again.
    void pointingOpens()
    {
        QWidget window;
        window.resize(340, 500);
        auto *scroll = new QScrollArea(&window);
        auto *panel = new SetupPanel;
        scroll->setWidget(panel);
        scroll->setWidgetResizable(true);
        scroll->setGeometry(window.rect());
        HighlightFrame frame(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *target = panel->findChild<QWidget *>(QStringLiteral("ce_dropout"));
        QVERIFY(!target->isVisible());
        frame.pointAt(target);
        QTRY_VERIFY(frame.isVisible());
        QVERIFY(target->isVisible() && !target->visibleRegion().isEmpty());
        panel->findChild<CardHead *>(QStringLiteral("modelHead"))->click();
        QTest::qWait(400); // longer than the layout takes
        QVERIFY(!target->isVisible() && !frame.isVisible());
    }

    void latencyBySlider()
    {
        Form form;
        QVERIFY(form.isShown());
        auto *slider = form.find<LatencySlider>("latencySlider");
        QSignalSpy changed(form.panel, &SetupPanel::configChanged);
        QCOMPARE(form.panel->config().mode, Mode::SingleStep);
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->pointOf(5));
        QCOMPARE(form.panel->config().mode, Mode::MultiStep); // moving it chooses it
        QCOMPARE(form.panel->config().latency, std::int64_t { 50 });
        QCOMPARE(form.panel->config().latencyUnit, LatencyUnit::Steps);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(form.panel->config().latencyUnit, LatencyUnit::HalfEpoch);
        QCOMPARE(form.panel->config().latency, std::int64_t { 1 });
        QCOMPARE(form.find<LatencyBox>("latency")->text(), QStringLiteral("1 half epoch(s)"));
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(form.panel->config().latencyUnit, LatencyUnit::Epoch);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(form.panel->config().latency, std::int64_t { 1 });
        QCOMPARE(form.panel->config().latencyUnit, LatencyUnit::Steps);

        QTest::mousePress(slider, Qt::LeftButton, {}, slider->pointOf(0));
        QTest::mouseMove(slider, slider->pointOf(2));
        QTest::mouseMove(slider, slider->pointOf(3));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->pointOf(3));
        QCOMPARE(form.panel->config().latency, std::int64_t { 10 });
        QCOMPARE(slider->position(), 3.0);
    }

    void latencyTyped()
    {
        Form form;
        QVERIFY(form.isShown());
        auto *box = form.find<LatencyBox>("latency");
        auto *slider = form.find<LatencySlider>("latencySlider");
        auto *edit = box->findChild<QLineEdit *>();
        QTest::mouseDClick(edit, Qt::LeftButton, {}, QPoint(6, edit->height() / 2));
        QTest::keyClicks(edit, QStringLiteral("25"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(form.panel->config().mode, Mode::MultiStep);
        QCOMPARE(form.panel->config().latency, std::int64_t { 25 });
        QCOMPARE(box->text(), QStringLiteral("25 step(s)"));
        QVERIFY(slider->position() > 4 && slider->position() < 5); // between 20 and 50
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left); // to the one below
        QCOMPARE(form.panel->config().latency, std::int64_t { 20 });
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("900"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(slider->position(), 5.5); // nobody knows how many are half an epoch
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("x"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(form.panel->config().latency, std::int64_t { 900 });
    }

    void latencyOfTheConfiguration_data()
    {
        QTest::addColumn<std::int64_t>("latency");
        QTest::addColumn<LatencyUnit>("unit");
        QTest::addColumn<double>("position");
        QTest::newRow("1") << std::int64_t { 1 } << LatencyUnit::Steps << 0.0;
        QTest::newRow("20") << std::int64_t { 20 } << LatencyUnit::Steps << 4.0;
        QTest::newRow("half an epoch") << std::int64_t { 1 } << LatencyUnit::HalfEpoch << 6.0;
        QTest::newRow("two halves") << std::int64_t { 2 } << LatencyUnit::HalfEpoch << 7.0;
        QTest::newRow("three epochs") << std::int64_t { 3 } << LatencyUnit::Epoch << 7.0;
    }

    void latencyOfTheConfiguration()
    {
        QFETCH(std::int64_t, latency);
        QFETCH(LatencyUnit, unit);
        QFETCH(double, position);
        Form form;
        RunConfig config; // Single-step: showing it chooses nothing
        config.latency = latency;
        config.latencyUnit = unit;
        form.panel->setConfig(config);
        QCOMPARE(form.find<LatencySlider>("latencySlider")->position(), position);
        QVERIFY(form.panel->config() == config);
    }
};

QTEST_MAIN(TestSetupCards)
#include "tst_setup_cards.moc"
