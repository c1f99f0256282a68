// SPDX-License-Identifier: GPL-3.0-or-later
// What the themes promise: grounds from dark to light, and edges that are seen.
#include "theme.h"
#include "tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace gram;

namespace {

double luminance(const QColor &c)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a) + 0.05, luminance(b) + 0.05 });
    return high / low;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGroundsOfTheDarkTheme()
    {
        applyTheme(Theme::Dark);
        const Tokens &t = tokens(true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(QStringLiteral("#14171b")));
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(QStringLiteral("#1d2126")));
        QCOMPARE(QApplication::palette().color(QPalette::Button), QColor(QStringLiteral("#2a2f36")));
        QVERIFY(luminance(t.canvas) < luminance(t.surface) && luminance(t.surface) < luminance(t.raised));
        for (const QColor &ground : { t.canvas, t.surface, t.raised })
            QVERIFY(contrast(t.second, ground) >= 4.5);
    }

    void edgesOfControlsAreSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    /// On a card: the one colour that they all have there.
    void edgesOfControlsAreSeen()
    {
        QFETCH(bool, dark);
        applyTheme(dark ? Theme::Dark : Theme::Light);
        const QColor surface = tokens(dark).surface;
        QWidget card;
        card.setBackgroundRole(QPalette::Base);
        card.setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(&card);
        layout->addWidget(new QPushButton(QStringLiteral("last"))); // not the first, which would have the focus
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QSpinBox);
        auto *box = new QComboBox;
        box->addItem(QStringLiteral("one"));
        layout->addWidget(box);
        layout->addWidget(new QCheckBox);
        layout->addWidget(new QRadioButton);
        card.setFocusPolicy(Qt::ClickFocus);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        card.setFocus();
        const QImage image = card.grab().toImage();
        for (const QWidget *control : card.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            double best = 1; // along a line into its left edge
            const int y = control->geometry().center().y();
            for (int x = control->x() - 2; x < control->x() + 6; ++x)
                best = std::max(best, contrast(image.pixelColor(x, y), surface));
            QVERIFY2(best >= 2.9, control->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
