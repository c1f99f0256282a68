// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "own_home.h"
#include "setup/method_tiles.h"
#include "setup/setup_card.h"
#include "setup/setup_panel.h"
#include "tiny_run.h"
#include "toast_told.h"
#include "window_controller.h"

#include <qcustomplot.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace gram {

inline const QString albert = QStringLiteral(GRAM_REFERENCE_DATA "/encoders/albert"); // texts of 24 tokens

inline void write(const QString &file, const QByteArray &content)
{
    QFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file));
}

/// The whole window with the real engine on tiny demo data, driven by mouse and keys.
class WindowFixture : public QObject {
protected:
    void startAnew();
    void end() { m_controller.reset(); }
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    void open();
    void click(const char *name) const { QTest::mouseClick(reveal(find<QWidget>(name)), Qt::LeftButton); }
    QWidget *reveal(QWidget *widget) const;
    void chooseOfStart(const char *action) const;
    void type(const char *spinBox, const QString &text) const;
    void choose(const char *comboBox, const QString &text) const;
    void makeTiny() const;
    QTreeView *table() const { return find<QTreeView>("runsTable"); }
    void selectRow(int row) const
    {
        const QRect name = table()->visualRect(table()->model()->index(row, RunModel::Name));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, name.center());
    }
    /// From the menu of the selected runs.
    void chooseForRun(const char *action) const;
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int steps(int row) const { return cell(row, RunModel::Steps).remove(',').toInt(); }
    int points(const char *plot, int graph = 0) const
    {
        const auto *p = find<QCustomPlot>(plot);
        return graph < p->graphCount() ? p->graph(graph)->dataCount() : 0;
    }
    QString chosenModel() const { return find<QComboBox>("model")->currentData().toString(); }
    void openAlbert() const;
    void drop(const QString &path) const;
    double estimate() const;
    void runSteps(const char *mode) const;
    /// By the newest toast.
    QString told() const { return toastTold(m_controller->window()); }
    MainWindow::Activity activity() const { return m_controller->window().activity(); }

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

inline void WindowFixture::startAnew()
{
    m_home.clear();
    open();
}

inline void WindowFixture::open()
{
    m_controller.reset(); // the one before keeps its settings
    const bool first = QSettings().allKeys().isEmpty();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    if (first)
        m_controller->window().resize(1270, 760); // the offscreen platform's screen is smaller
    m_controller->window().show();
    find<QAction>("groupNone")->trigger(); // the rows are the runs
    find<QStackedWidget>("chartsPage")->setCurrentWidget(find<QWidget>("chartsPanel")); // not the first start's ways
    QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
}

inline QWidget *WindowFixture::reveal(QWidget *widget) const
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *card = qobject_cast<SetupCard *>(above))
            card->reveal(widget);
    auto *scroll = find<QScrollArea>("setupScroll");
    if (scroll->widget()->isAncestorOf(widget))
        scroll->ensureWidgetVisible(widget);
    if (!widget->isVisible())
        qFatal("%s is not visible", qPrintable(widget->objectName()));
    return widget;
}

/// In the menu beside Start.
inline void WindowFixture::chooseOfStart(const char *action) const
{
    click("compareButton");
    auto *menu = find<QMenu>("startMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(find<QAction>(action)).center());
}

inline void WindowFixture::type(const char *spinBox, const QString &text) const
{
    auto *box = qobject_cast<QAbstractSpinBox *>(reveal(find<QAbstractSpinBox>(spinBox)));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Tab);
}

inline void WindowFixture::choose(const char *comboBox, const QString &text) const
{
    if (comboBox == QByteArrayView("mode")) { // a tile each
        if (!find<QToolButton>("furtherMethods")->isChecked())
            click("furtherMethods");
        for (auto *tile : m_controller->window().findChildren<MethodTile *>())
            if (tile->text() == text)
                QTest::mouseClick(reveal(tile), Qt::LeftButton);
        QCOMPARE(find<MethodTiles>("mode")->mode(), m_controller->window().setup()->config().mode);
        return;
    }
    auto *box = qobject_cast<QComboBox *>(reveal(find<QComboBox>(comboBox)));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

inline void WindowFixture::makeTiny() const
{
    type("demo_users", QStringLiteral("60"));
    type("demo_items", QStringLiteral("40"));
    choose("model", QStringLiteral("Random weights"));
    type("hidden", QStringLiteral("16"));
    type("heads", QStringLiteral("2"));
    type("layers", QStringLiteral("1"));
    type("batch", QStringLiteral("8"));
    type("threads", QStringLiteral("1"));
}

inline void WindowFixture::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    MainWindow &window = m_controller->window();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

/// Opens the reference ALBERT and lets texts be as short as it reads.
inline void WindowFixture::openAlbert() const
{
    drop(albert);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("max_tokens")), patience);
    type("max_tokens", QStringLiteral("24"));
    QTRY_VERIFY_WITH_TIMEOUT(!told().contains(QStringLiteral("max_tokens")), patience); // it no longer applies
    QVERIFY(!find<QLabel>("maxTokensNote")->isVisible());
}

/// MiB that the chosen mode is expected to need; 0 = there is no estimate.
inline double WindowFixture::estimate() const
{
    static const QRegularExpression chosen(QStringLiteral("<b><i>≈&nbsp;([0-9.]+) (KiB|MiB|GiB)</i></b>"));
    const auto match = chosen.match(find<QLabel>("modelMemory")->text());
    const QString unit = match.captured(2);
    return match.captured(1).toDouble()
        * (unit == QLatin1String("GiB")        ? 1024
                : unit == QLatin1String("KiB") ? 1.0 / 1024
                                               : 1);
}

inline void WindowFixture::chooseForRun(const char *action) const
{
    const QPoint at = table()->visualRect(table()->currentIndex()).center();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table()->viewport(), &key);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(find<QAction>(action)).center());
    m_controller->window().activateWindow(); // the offscreen platform does not by itself
}

/// A finished run of three steps.
inline void WindowFixture::runSteps(const char *mode) const
{
    type("demo_users", QStringLiteral("60"));
    type("demo_items", QStringLiteral("40"));
    type("batch", QStringLiteral("8"));
    type("threads", QStringLiteral("1"));
    type("steps", QStringLiteral("3"));
    choose("mode", QString::fromLatin1(mode));
    click("startButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const int row = table()->model()->rowCount() - 1;
    QCOMPARE(cell(row, RunModel::State), QStringLiteral("Finished"));
    selectRow(row);
}

} // namespace gram
