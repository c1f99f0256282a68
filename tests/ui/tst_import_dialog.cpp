// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"
#include "import/import_form.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace gram;

Q_DECLARE_METATYPE(std::optional<gram::ImportMapping>)

namespace {

ImportPreview tablePreview()
{
    ImportPreview preview;
    preview.files = { { "log.csv", { "who", "task", "ok", "when" },
                          { { "u", "a", "1", "5" }, { "v", "b", "0", "6" } } },
        { "texts.csv", { "id", "words" }, { { "a", "Ay" } } } };
    preview.mapping.interactionsFile = "log.csv";
    preview.explanation = "A row is an answer.";
    return preview;
}

std::vector<ImportPreset> presets()
{
    ImportMapping mapping;
    mapping.columns = { { ColumnRole::User, { "who" } }, { ColumnRole::Item, { "task" } },
        { ColumnRole::Correct, { "ok" } } };
    return { { "School", mapping } };
}

template<typename T>
T *child(const ImportDialog &dialog, const char *name)
{
    T *widget = dialog.findChild<T *>(QString::fromLatin1(name));
    Q_ASSERT(widget);
    return widget;
}

/// Chooses an entry as one does by keyboard.
void choose(QComboBox *box, const QString &text)
{
    box->setFocus();
    const int target = box->findText(text);
    QVERIFY2(target >= 0, qPrintable(text));
    if (box->isEditable()) {
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        return;
    }
    while (box->currentIndex() != target)
        QTest::keyClick(box, box->currentIndex() < target ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::optional<ImportMapping>>(); }

    void init()
    {
        m_dialog = new ImportDialog(presets());
        m_dialog->setParentFolder(m_dir.path());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup() { delete m_dialog; }

    void startsEmpty()
    {
        QVERIFY(!accept()->isEnabled());
        QVERIFY(status().contains("Add the files"));
        QVERIFY(!child<QComboBox>(*m_dialog, "importFormat")->isVisible());
    }

    void asksForAPreview()
    {
        QSignalSpy asked(m_dialog, &ImportDialog::previewRequested);
        m_dialog->addSources({ "/x/log.csv" });
        m_dialog->addSources({ "/x/log.csv", "/x/texts.csv" });
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(0).toStringList(), (QStringList { "/x/log.csv", "/x/texts.csv" }));
        QCOMPARE(child<QLineEdit>(*m_dialog, "importFolder")->text(), QDir(m_dir.path()).filePath("log"));
        auto *remove = child<QPushButton>(*m_dialog, "importRemove");
        QVERIFY(!remove->isEnabled()); // nothing is selected
        child<QListWidget>(*m_dialog, "importSources")->setCurrentRow(0);
        QVERIFY(remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(m_dialog->sources(), QStringList { "/x/texts.csv" });
    }

    /// What the engine tells is shown in the language of the window.
    void notesAreTranslated()
    {
        class German : public QTranslator {
        public:
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                return QLatin1String(context) == QLatin1String("Said")
                        && QLatin1String(text) == QLatin1String("\"%1\" has scores up to %2")
                    ? QStringLiteral("bis %2 in %1")
                    : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        ImportPreview preview = tablePreview();
        preview.notes = { Said("\"%1\" has scores up to %2", { "score %2", "100" }), Said("nothing else") };
        m_dialog->addSources({ "/x" });
        m_dialog->showPreview(preview, false);
        const QString shown = child<QLabel>(*m_dialog, "importExplanation")->text();
        QVERIFY2(shown.contains("Note: bis 100 in score %2.") && shown.contains("Note: nothing else."),
            qPrintable(shown));
        QCoreApplication::removeTranslator(&german);
    }

    void saysWhatIsMissing()
    {
        preview();
        QVERIFY(status().contains("user"));
        QVERIFY(!accept()->isEnabled());
        choose(role("user"), "who");
        QVERIFY(status().contains("item"));
        choose(role("item"), "task");
        QVERIFY(status().contains("right"));
        choose(role("correct"), "ok");
        QVERIFY2(status().contains("texts"), qPrintable(status()));
        choose(child<QComboBox>(*m_dialog, "importItemsFile"), "texts.csv");
        QVERIFY(status().contains("id and text"));
        choose(child<QComboBox>(*m_dialog, "importItemId"), "id");
        choose(child<QComboBox>(*m_dialog, "importItemText"), "words");
        QCOMPARE(status(), QString());
        QVERIFY(accept()->isEnabled());

        const ImportMapping mapping = m_dialog->mapping();
        QCOMPARE(mapping.columns.at(ColumnRole::User), std::vector<std::string> { "who" });
        QCOMPARE(mapping.itemColumns.at(ColumnRole::Text), std::vector<std::string> { "words" });
        QCOMPARE(mapping.itemsFile, "texts.csv");
        QVERIFY(!mapping.columns.contains(ColumnRole::Timestamp));
    }

    /// Files that are parts of one dataset are read together; nothing needs to be chosen.
    void partsTogether()
    {
        ImportPreview parts = tablePreview();
        parts.files.push_back({ "more.csv", { "who", "task", "ok", "when" }, { { "w", "a", "1", "7" } } });
        std::swap(parts.files.front(), parts.files[1]); // the texts come first by name
        parts.answerFiles = { "log.csv", "more.csv" };
        parts.answerParts = { "train", "test" };
        parts.mapping.interactionsFile.clear();
        parts.mapping.itemsFile = "texts.csv";
        parts.mapping.columns = { { ColumnRole::User, { "who" } }, { ColumnRole::Item, { "task" } },
            { ColumnRole::Correct, { "ok" } } };
        parts.mapping.itemColumns = { { ColumnRole::Item, { "id" } }, { ColumnRole::Text, { "words" } } };
        m_dialog->addSources({ "/x" });
        m_dialog->showPreview(parts, false);
        QCOMPARE(status(), QString());
        QVERIFY(accept()->isEnabled());
        QCOMPARE(child<QComboBox>(*m_dialog, "importAnswersFile")->currentText(), "together: log.csv, more.csv");
        QCOMPARE(child<QComboBox>(*m_dialog, "importShownFile")->currentText(), "log.csv");
        QCOMPARE(role("split")->currentText(), "by the files' names: training, test");
        QCOMPARE(m_dialog->mapping().interactionsFile, std::string());
        QCOMPARE(m_dialog->mapping(), parts.mapping);
        choose(child<QComboBox>(*m_dialog, "importAnswersFile"), "more.csv");
        QCOMPARE(m_dialog->mapping().interactionsFile, "more.csv");
    }

    void scoresDatesAndEncoding()
    {
        preview();
        choose(role("user"), "who");
        choose(role("item"), "task");
        choose(role("correct"), "ok");
        auto *from = child<QLineEdit>(*m_dialog, "importCorrectFrom");
        QVERIFY(!m_dialog->mapping().correctFrom);
        QTest::keyClicks(from, "0.5");
        QCOMPARE(m_dialog->mapping().correctFrom, std::optional(0.5));
        choose(child<QComboBox>(*m_dialog, "importItemsFile"), "texts.csv");
        QTest::keyClicks(from, "x");
        QVERIFY2(status().contains("must be a number"), qPrintable(status()));
        choose(child<QComboBox>(*m_dialog, "importDates"), "the day first");
        QCOMPARE(m_dialog->mapping().dates, "day-first");
        QSignalSpy asked(m_dialog, &ImportDialog::previewRequested);
        choose(child<QComboBox>(*m_dialog, "importEncoding"), "windows-1252");
        QCOMPARE(m_dialog->mapping().encoding, "windows-1252");
        QCOMPARE(asked.last().at(1).value<std::optional<ImportMapping>>()->encoding,
            "windows-1252"); // the rows are shown anew
    }

    void joinsColumns()
    {
        preview();
        QComboBox *item = role("item");
        item->setFocus();
        item->lineEdit()->selectAll();
        QTest::keyClicks(item->lineEdit(), "task + when");
        QCOMPARE(m_dialog->mapping().columns.at(ColumnRole::Item), (std::vector<std::string> { "task", "when" }));
        choose(role("user"), "who");
        choose(role("correct"), "ok");
        item->setFocus();
        QTest::keyClicks(item->lineEdit(), " + nothing");
        QVERIFY2(status().contains("“nothing”"), qPrintable(status()));
    }

    void presetFillsIn()
    {
        preview();
        choose(child<QComboBox>(*m_dialog, "importPreset"), "School");
        QCOMPARE(role("user")->currentText(), "who");
        QCOMPARE(role("item")->currentText(), "task");
        QCOMPARE(role("correct")->currentText(), "ok");
    }

    void showsTheRows()
    {
        preview();
        const auto *rows = child<QTableWidget>(*m_dialog, "importRows");
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->horizontalHeaderItem(2)->text(), "ok");
        QCOMPARE(rows->item(1, 1)->text(), "b");
        choose(child<QComboBox>(*m_dialog, "importShownFile"), "texts.csv");
        QCOMPARE(rows->columnCount(), 2);
        QCOMPARE(rows->item(0, 1)->text(), "Ay");
    }

    void otherLayoutsHaveOtherFields_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("MIND") << static_cast<int>(ImportFormat::Mind) << QStringList { "importBody" };
        QTest::newRow("SLAM") << static_cast<int>(ImportFormat::Slam) << QStringList { "importSlamItem" };
        QTest::newRow("MovieLens") << static_cast<int>(ImportFormat::MovieLens)
                                   << QStringList { "importRating", "importNegatives" };
        QTest::newRow("Adressa") << static_cast<int>(ImportFormat::Adressa) << QStringList { "importNegatives" };
        QTest::newRow("EdNet") << static_cast<int>(ImportFormat::EdNet)
                               << QStringList { "importItemsFile", "importItemId", "importItemText" };
        QTest::newRow("wide") << static_cast<int>(ImportFormat::Wide)
                              << QStringList { "importAnswersFile", "importRole_user", "importRole_item",
                                     "importCorrectValues", "importItemsFile", "importItemId", "importItemText" };
    }

    void otherLayoutsHaveOtherFields()
    {
        QFETCH(const int, format);
        QFETCH(const QStringList, shown);
        m_dialog->addSources({ "/x/y" });
        ImportPreview p = tablePreview();
        p.mapping.format = static_cast<ImportFormat>(format);
        m_dialog->showPreview(p, false);
        for (const char *name : { "importBody", "importSlamItem", "importRating", "importNegatives", "importItemsFile",
                 "importItemId", "importItemText", "importAnswersFile", "importRole_user", "importRole_item",
                 "importRole_correct", "importCorrectValues" })
            QVERIFY2(child<QWidget>(*m_dialog, name)->isVisible() == shown.contains(QLatin1String(name)), name);
        QCOMPARE(m_dialog->mapping().format, static_cast<ImportFormat>(format));
    }

    /// From each layout to each other one, over an empty list, as a user does who tries one file after the other. Rows
    /// come and go: none may lie over another one. With the address sanitizer it also shows what is overrun.
    void walksThroughAllLayouts()
    {
        const auto *form = m_dialog->findChild<ImportForm *>();
        QVERIFY(form);
        const auto show = [&](std::size_t format) {
            ImportPreview preview = tablePreview();
            preview.mapping.format = static_cast<ImportFormat>(format);
            m_dialog->addSources({ "/x/log.csv" });
            m_dialog->showPreview(preview, format % 2 == 0);
            QCoreApplication::processEvents();
        };
        for (std::size_t from = 0; from < importFormatNames.size(); ++from) {
            for (std::size_t to = 0; to < importFormatNames.size(); ++to) {
                show(from);
                auto *sources = child<QListWidget>(*m_dialog, "importSources");
                sources->selectAll();
                QTest::mouseClick(child<QPushButton>(*m_dialog, "importRemove"), Qt::LeftButton);
                QCoreApplication::processEvents();
                QVERIFY(!child<QComboBox>(*m_dialog, "importFormat")->isVisible());
                show(to);
                QVERIFY(child<QComboBox>(*m_dialog, "importFormat")->isVisible());
                QList<QWidget *> shown;
                for (QObject *object : form->widget()->children())
                    if (auto *widget = qobject_cast<QWidget *>(object); widget && widget->isVisible())
                        shown << widget;
                QVERIFY(shown.size() > 4);
                for (const QWidget *a : std::as_const(shown))
                    for (const QWidget *b : std::as_const(shown))
                        QVERIFY2(a == b || !a->geometry().intersects(b->geometry()),
                            qPrintable(a->objectName() + ' ' + b->objectName()));
            }
        }
    }

    void anotherLayoutAsksForItsPreview()
    {
        preview();
        QSignalSpy asked(m_dialog, &ImportDialog::previewRequested);
        auto *format = child<QComboBox>(*m_dialog, "importFormat");
        format->setFocus();
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<std::optional<ImportMapping>>()->format, ImportFormat::Wide);
    }

    void importsAndOpens()
    {
        complete();
        QSignalSpy asked(m_dialog, &ImportDialog::importRequested);
        QSignalSpy opened(m_dialog, &ImportDialog::openRequested);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!accept()->isEnabled());
        m_dialog->showProgress({ Progress::Phase::Reading, 30, 100 });
        QCOMPARE(child<QProgressBar>(*m_dialog, "importProgress")->value(), 300);
        ImportSummary summary;
        summary.folder = "/x/out";
        summary.users = 3;
        summary.interactions = 90;
        summary.withoutText = 10;
        summary.issues = { { "answers to items that have no text", 10, "" } };
        m_dialog->showResult(summary);
        QVERIFY2(status().contains("90.0%"), qPrintable(status()));
        QVERIFY(status().contains("10 answers to items"));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), "/x/out");
        QVERIFY(!m_dialog->isVisible());
    }

    void cancelAnswersAtOnce()
    {
        complete();
        QSignalSpy cancelled(m_dialog, &ImportDialog::cancelRequested);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(m_dialog->isVisible()); // what was chosen is not lost
        QVERIFY(status().contains("Cancelled"));
        QVERIFY(accept()->isEnabled());
        QCOMPARE(role("user")->currentText(), "who");
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void takesNoFilesWhileItImports()
    {
        complete();
        QTest::mouseClick(accept(), Qt::LeftButton);
        QSignalSpy asked(m_dialog, &ImportDialog::previewRequested);
        m_dialog->addSources({ "/x/more.csv" }); // a preview would take the import's place
        QCOMPARE(asked.size(), 0);
        QCOMPARE(m_dialog->sources().size(), 2);
    }

    void anErrorLosesNothing()
    {
        complete();
        QTest::mouseClick(accept(), Qt::LeftButton);
        m_dialog->showError("log.csv, line 3: no.");
        QVERIFY(status().contains("line 3"));
        QVERIFY(accept()->isEnabled());
        QCOMPARE(role("item")->currentText(), "task");
    }

    void refusesAFullFolder()
    {
        complete();
        QFile file(m_dir.filePath("mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto *folder = child<QLineEdit>(*m_dialog, "importFolder");
        folder->setFocus();
        folder->selectAll();
        QTest::keyClicks(folder, m_dir.path());
        QVERIFY(status().contains("not empty"));
        QVERIFY(!accept()->isEnabled());
        file.remove();
    }

    void everyFieldHasAName()
    {
        preview();
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>(QRegularExpression("^import"))) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<const QPushButton *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    void preview()
    {
        m_dialog->addSources({ "/x/log.csv", "/x/texts.csv" });
        m_dialog->showPreview(tablePreview(), false);
    }
    void complete()
    {
        ImportPreview p = tablePreview();
        p.mapping.columns = presets().front().mapping.columns;
        p.mapping.itemsFile = "texts.csv";
        p.mapping.itemColumns = { { ColumnRole::Item, { "id" } }, { ColumnRole::Text, { "words" } } };
        m_dialog->addSources({ "/x/log.csv", "/x/texts.csv" });
        m_dialog->showPreview(p, true);
        QVERIFY(accept()->isEnabled());
    }
    QPushButton *accept() const { return child<QPushButton>(*m_dialog, "importAccept"); }
    QString status() const { return child<QLabel>(*m_dialog, "importStatus")->text(); }
    QComboBox *role(const char *name) const
    {
        return m_dialog->findChild<QComboBox *>(QStringLiteral("importRole_") + QLatin1String(name));
    }

    QTemporaryDir m_dir;
    ImportDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
