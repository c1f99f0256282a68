// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_texts.h"
#include "proof/proof_page.h"
#include "proof/proof_text.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

namespace {

GradientProof proof(double float32 = 2e-6)
{
    using Kind = GradientPart::Kind;
    GradientProof p;
    p.parts = { { Kind::Embeddings, 0, 1000 }, { Kind::Layer, 0, 200 }, { Kind::Cf, 0, 30 } };
    p.comparisons = { { Dtype::Float32, { 1e-7, float32, 3e-7 }, float32, "ce.layer0_up.weight", 1e-4,
                          { { 0, 0.5, 0.5 }, { 1, -1e-9, 1e-9 }, { 2, 0.25, 0.25 } } },
        { Dtype::Float64, { 0, 3e-15, 1e-16 }, 3e-15, "ce.layer0_up.weight", 1e-10,
            { { 0, 0.5, 0.5 }, { 1, -1e-12, -1e-12 }, { 2, 0.25, 0.25 } } } };
    p.angles = { { 1, 1, 0, 2, 2, 100, 40 }, { 10, 0.5, 60, 12, 14, 1000, 90 } };
    return p;
}

} // namespace

class TestProofPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_page = std::make_unique<ProofPage>();
        m_page->resize(640, 520);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void isEmptyAtFirst()
    {
        QVERIFY(!find<QPushButton>("proofCompute")->isEnabled());
        QVERIFY(!find<QPushButton>("proofCopy")->isEnabled());
        QVERIFY(!find<QPushButton>("proofExport")->isEnabled());
        QVERIFY(verdict().contains("No dataset"));
        for (const char *name : { "proofDifferences", "proofScatter", "proofAngles" }) {
            QVERIFY(!find<QCustomPlot>(name + QStringLiteral("Plot"))->axisRect()->visible());
            QCOMPARE(find<QLabel>(name + QStringLiteral("Legend"))->text(), "not computed");
        }
        m_page->setBatch("epoch 1, batch 1 of 3");
        QVERIFY(find<QPushButton>("proofCompute")->isEnabled());
        QVERIFY(verdict().contains("Compute shows it"));
    }

    void computesAndStops()
    {
        m_page->setBatch("b");
        QSignalSpy compute(m_page.get(), &ProofPage::computeRequested), stop(m_page.get(), &ProofPage::stopRequested);
        auto *button = find<QPushButton>("proofCompute");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(compute.count(), 1);
        m_page->showComputing(true);
        QVERIFY(verdict().contains("when the runs have ended"));
        m_page->showProgress(3, 24);
        QVERIFY(verdict().contains("Computing"));
        auto *bar = find<QProgressBar>("proofProgress");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 3);
        QCOMPARE(bar->maximum(), 24);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        m_page->showComputed({});
        QVERIFY(!bar->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(compute.count(), 2);
        m_page->showComputed("It broke.");
        QCOMPARE(verdict(), "It broke.");
    }

    void saysTheVerdict_data()
    {
        QTest::addColumn<double>("difference");
        QTest::addColumn<QString>("says");
        QTest::newRow("rounding") << 2e-6 << "Equal within rounding";
        QTest::newRow("at the limit") << 1e-4 << "Equal within rounding";
        QTest::newRow("more") << 2e-4 << "Not equal";
        QTest::newRow("not a number") << std::nan("") << "Not equal";
    }

    void saysTheVerdict()
    {
        QFETCH(double, difference);
        QFETCH(QString, says);
        m_page->setBatch("b");
        m_page->showProof(proof(difference));
        QVERIFY2(verdict().contains(says), qPrintable(verdict()));
        QVERIFY(verdict().contains("3e-15"));
        m_page->markOutdated();
        QVERIFY(verdict().contains("compute again"));
        m_page->showProof(proof(difference));
        QVERIFY(!verdict().contains("compute again"));
    }

    void saysWhatBf16Changes()
    {
        m_page->setBatch("b");
        GradientProof shown = proof(2e-6);
        m_page->showProof(shown);
        QVERIFY(!verdict().contains("bfloat16"));
        shown.roundingError = 0.0123;
        shown.precision = CePrecision::Bf16;
        m_page->showProof(shown);
        QVERIFY2(verdict().contains("Equal within rounding") && verdict().contains("bfloat16")
                && verdict().contains("0.012"),
            qPrintable(verdict()));
        QVERIFY(proofCsv(shown).contains("bf16_against_full_largest_relative_difference\n0.0123"));
        shown.precision = CePrecision::Tf32;
        m_page->showProof(shown);
        QVERIFY2(verdict().contains("TF32 (CE precision)"), qPrintable(verdict()));
        QVERIFY(proofCsv(shown).contains("tf32_against_full_largest_relative_difference\n0.0123"));
    }

    void drawsTheDifferences()
    {
        m_page->showProof(proof());
        auto *plot = find<QCustomPlot>("proofDifferencesPlot");
        QVERIFY(plot->axisRect()->visible());
        QCOMPARE(plot->yAxis->scaleType(), QCPAxis::stLogarithmic);
        QCOMPARE(plot->plottableCount(), 2);
        const auto *single = qobject_cast<QCPBars *>(plot->plottable(0)),
                   *both = qobject_cast<QCPBars *>(plot->plottable(1));
        QCOMPARE(single->dataCount(), 3);
        QVERIFY(plot->yAxis->range().lower < 1e-16);
        QCOMPARE(single->dataMainValue(1), 2e-6);
        QCOMPARE(both->dataCount(), 2); // equal to the last bit has no bar on a log scale, but a "0"
        QCOMPARE(both->dataMainValue(0), 3e-15);
        QVERIFY(single->brush().style() != both->brush().style()); // not by colour alone
        QCOMPARE(plot->itemCount(), 3); // the limits, and the "0"
        auto *table = find<QTableWidget>("proofDifferencesTable");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 0)->text(), "Layer 1");
        QCOMPARE(table->item(0, 3)->text(), "0");
    }

    void drawsTheEntriesInBothPrecisions()
    {
        m_page->showProof(proof());
        auto *plot = find<QCustomPlot>("proofScatterPlot");
        QCOMPARE(plot->graphCount(), 2);
        QCOMPARE(plot->graph(0)->dataCount(), 2);
        QCOMPARE(plot->graph(1)->dataCount(), 1); // of opposite signs
        QVERIFY(find<QLabel>("proofScatterLegend")->text().contains("3 entries, 1 with"));
        auto *precision = find<QComboBox>("proofPrecision");
        precision->setFocus();
        QTest::keyClick(precision, Qt::Key_Down);
        QCOMPARE(plot->graph(0)->dataCount(), 3);
        QCOMPARE(plot->graph(1)->dataCount(), 0);
        QCOMPARE(find<QTableWidget>("proofScatterTable")->item(1, 1)->text(), "-1e-12");
    }

    void drawsTheAngles()
    {
        m_page->showProof(proof());
        auto *plot = find<QCustomPlot>("proofAnglesPlot");
        QCOMPARE(plot->graph(0)->dataCount(), 2);
        QCOMPARE(plot->graph(0)->dataMainKey(1), 10.0);
        QCOMPARE(plot->graph(0)->dataMainValue(1), 60.0);
        QVERIFY(plot->yAxis->range().upper >= 60);
        QVERIFY(plot->yAxis->range().lower < 0); // the point at 0 is seen
        QCOMPARE(find<QTableWidget>("proofAnglesTable")->item(1, 2)->text(), "0.5");
    }

    void anglesAreWhole()
    {
        GradientProof all = proof();
        all.angles = { { 1, 1, 0, 2, 2, 100, 40 }, { 2, 0.9, 25, 12, 14, 1000, 90 }, { 5, 0.6, 53, 12, 14, 1000, 90 },
            { 10, 0.5, 60, 12, 14, 1000, 90 } };
        m_page->showProof(all);
        auto *plot = find<QCustomPlot>("proofAnglesPlot");
        for (const QSize size : { QSize(640, 520), QSize(460, 420) }) {
            m_page->resize(size);
            QTest::qWait(50);
            QVERIFY2(overprinted(plot).isEmpty(), qPrintable(overprinted(plot).join(", ")));
            QStringList shown;
            for (int i = 0; i < plot->itemCount(); ++i)
                if (const auto *text = qobject_cast<QCPItemText *>(plot->item(i)); text && text->visible())
                    shown += text->text();
            QVERIFY2(shown.contains("below 0.001°") && shown.size() == 4, qPrintable(shown.join(", ")));
        }
    }

    void copiesCsv()
    {
        m_page->showProof(proof());
        QTest::mouseClick(find<QPushButton>("proofCopy"), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QVERIFY(lines.contains("layer1,200,float32,1.9999999999999999e-06"));
        QVERIFY(lines.contains("layer1,float64,-9.9999999999999998e-13,-9.9999999999999998e-13"));
        QVERIFY(lines.contains("10,60,0.5,12,14,1000,90"));
        QCOMPARE(lines.size(), 1 + 6 + 2 + 6 + 2 + 2 + 1);
    }

    void exportsCsv()
    {
        QTemporaryDir folder;
        m_page->showProof(proof());
        QSignalSpy asked(m_page.get(), &ProofPage::exportRequested);
        QTest::mouseClick(find<QPushButton>("proofExport"), Qt::LeftButton);
        auto *dialog = find<QFileDialog>("proofExportDialog");
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
        name->setText(folder.filePath("out"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), folder.filePath("out.csv"));
        QCOMPARE(asked.at(0).at(1).toString(), proofCsv(proof()));
    }

    void followsThePalette()
    {
        m_page->showProof(proof());
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::PlaceholderText, Qt::lightGray);
        m_page->setPalette(dark);
        for (const char *name : { "proofDifferencesPlot", "proofScatterPlot", "proofAnglesPlot" }) {
            auto *plot = find<QCustomPlot>(name);
            plot->replot();
            QCOMPARE(plot->grab().toImage().pixelColor(1, 1), QColor(Qt::black));
            QCOMPARE(plot->xAxis->tickLabelColor(), QColor(Qt::lightGray));
        }
    }

    void everyControlHasAName()
    {
        for (const char *name : { "proofCompute", "proofCopy", "proofExport" })
            QVERIFY(!find<QPushButton>(name)->accessibleName().isEmpty());
        QVERIFY(!find<QComboBox>("proofPrecision")->accessibleName().isEmpty());
        QVERIFY(!find<QProgressBar>("proofProgress")->accessibleName().isEmpty());
    }

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    QString verdict() { return find<QLabel>("proofVerdict")->text(); }

    std::unique_ptr<ProofPage> m_page;
};

QTEST_MAIN(TestProofPage)
#include "tst_proof_page.moc"
