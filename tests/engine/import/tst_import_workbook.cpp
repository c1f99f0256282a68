// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dataset.h"

#include "import_files.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>
#include <zlib.h>

using namespace gram;

/// Workbooks of spreadsheets, whole and broken.
class TestImportWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workbook()
    {
        const QTemporaryDir dir;
        const auto cell = [](const char *place, const char *value, const char *more = "") {
            return QByteArray("<c r=\"") + place + "\" " + more + "><v>" + value + "</v></c>";
        };
        const QByteArray sheet
            = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        Files parts;
        parts["xl/workbook.xml"]
            = "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/>"
              "<sheet name=\"Questions / texts\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Old\" state=\"hidden\" r:id=\"rId3\"/>"
              "<sheet name=\"Empty\" r:id=\"rId4\"/></sheets></workbook>";
        parts["xl/_rels/workbook.xml.rels"]
            = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
              "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/>"
              "<Relationship Id=\"rId3\" Target=\"worksheets/sheet3.xml\"/>"
              "<Relationship Id=\"rId4\" Target=\"worksheets/sheet4.xml\"/></Relationships>";
        parts["xl/styles.xml"]
            = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d\\. mmm yy\"/>"
              "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;d&quot;\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
              "<xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        parts["xl/sharedStrings.xml"]
            = "<sst><si><t>user</t></si><si><t>item</t></si><si><t>correct</t></si><si><t>date</t></si>"
              "<si><r><t>An</t></r><r><t xml:space=\"preserve\">n, M\xc3\xbcller</t></r><rPh><t>spoken</t></rPh></si></sst>";
        parts["xl/worksheets/sheet1.xml"] = sheet
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Our class</t></is></c></row><row r=\"3\">"
            + cell("A3", "0", "t=\"s\"") + cell("B3", "1", "t=\"s\"") + cell("C3", "2", "t=\"s\"")
            + cell("D3", "3", "t=\"s\"") + "</row><row>" + cell("A4", "4", "t=\"s\"") + cell("B4", "7", "s=\"3\"")
            + cell("C4", "1", "t=\"b\"") + cell("D4", "43891.5", "s=\"1\"") + "</row><row>" + cell("A5", "4", "t=\"s\"")
            + cell("B5", "8") + "<c r=\"C5\" t=\"str\"><f>IF(1,0)</f><v>0</v></c>" + cell("D5", "43892", "s=\"2\"")
            + "</row><row>" + cell("A6", "4", "t=\"s\"") + cell("B6", "8") + cell("C6", "#N/A", "t=\"e\"")
            + "</row></sheetData></worksheet>";
        parts["xl/worksheets/sheet2.xml"] = sheet
            + "<row><c t=\"inlineStr\"><is><t>item</t></is></c><c t=\"inlineStr\"><is><t>text</t></is></c></row>"
              "<row><c><v>7</v></c><c t=\"inlineStr\"><is><t>5 &lt; 6 &amp; \"more\"</t></is></c></row>"
              "<row><c><v>8</v></c><c t=\"inlineStr\"><is><t>Bee</t></is></c></row></sheetData></worksheet>";
        parts["xl/worksheets/sheet3.xml"] = parts["xl/worksheets/sheet1.xml"];
        parts["xl/worksheets/sheet4.xml"] = sheet + "</sheetData></worksheet>";
        QVERIFY(QDir().mkpath(dir.path() + "/in"));
        int code = 0;
        zip_t *archive = zip_open((dir.path() + "/in/school.xlsx").toUtf8(), ZIP_CREATE, &code);
        for (const auto &[name, content] : parts)
            zip_file_add(archive, name.toUtf8(),
                zip_source_buffer(archive, content.data(), static_cast<zip_uint64_t>(content.size()), 0), 0);
        QCOMPARE(zip_close(archive), 0);

        for (const char *source : { "/in", "/in/school.xlsx" }) {
            const fs::path in = (dir.path() + source).toStdString();
            const QString out = dir.path() + "/out" + QByteArray(source).replace('/', '-');
            const ImportPreview preview = previewImport({ in });
            const ImportSummary summary = importDataset({ in }, preview.mapping, out.toStdString());
            QCOMPARE(linesOfFile(out + "/interactions.csv"),
                (QStringList { "user,item,correct,timestamp", "\"Ann, M\u00fcller\",7,1,2020-03-01T12:00:00Z",
                    "\"Ann, M\u00fcller\",8,0,2020-03-02" }));
            QCOMPARE(linesOfFile(out + "/items.csv"),
                (QStringList { "item,text", "7,\"5 < 6 & \"\"more\"\"\"", "8,Bee" }));
            for (const char *part :
                { "Answers.csv: answers", "Questions _ texts.csv: the items' texts", "the hidden sheet \"Old\"",
                    "the lines above the header of the sheet \"Answers\"", "1 answers without a result" })
                QVERIFY2(saidBy(summary).contains(part), qPrintable(saidBy(summary)));
        }

        // What is wrong with a damaged one is told.
        QFile broken(dir.path() + "/in/school.xlsx");
        QVERIFY(broken.remove());
        archive = zip_open((dir.path() + "/in/school.xlsx").toUtf8(), ZIP_CREATE, &code);
        const QByteArray cut = "<workbook><sheets>";
        zip_file_add(archive, "xl/workbook.xml",
            zip_source_buffer(archive, cut.data(), static_cast<zip_uint64_t>(cut.size()), 0), 0);
        QCOMPARE(zip_close(archive), 0);
        const auto error = errorOf([&] { previewImport({ (dir.path() + "/in").toStdString() }); });
        QVERIFY(error);
        QVERIFY2(QByteArray(error->what()).contains("xl/workbook.xml in it: no element found in line 1"),
            error->what());
    }

    /// Files that are made to fill memory and disk.
    void hostile_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("words"); // of the error
        const auto packed = [](const QByteArray &block, int times) {
            const QTemporaryDir dir;
            const gzFile gz = gzopen((dir.path() + "/x").toUtf8(), "wb9");
            for (int i = 0; i < times; ++i)
                gzwrite(gz, block.data(), static_cast<unsigned>(block.size()));
            gzclose(gz);
            return contentOf(dir.path() + "/x");
        };
        const QByteArray head = "user,item,correct,text\n";
        QTest::newRow("gzip of blank lines")
            << Files { { "log.csv.gz", packed(QByteArray(1 << 20, '\n'), 200) } } << "";
        QTest::newRow("gzip of short lines")
            << Files { { "log.csv.gz", packed(head, 1) + packed(QByteArray("u,a,1,x\n").repeated(1 << 17), 200) } }
            << "more than 400 times its size";
        QTest::newRow("brackets") << Files { { "log.json", QByteArray(5'000'000, '[') } } << "";
        QTest::newRow("a zip of zeros") << Files { { "all.zip", zipped("log.csv", QByteArray(300 << 20, '\0')) } }
                                        << "all.zip/log.csv is damaged or of another kind: it is a binary file";
        QTest::newRow("a zip of one line")
            << Files { { "all.zip", zipped("log.csv", head + QByteArray(300 << 20, 'a')) } } << "";
    }

    void hostile()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, words);
        const QTemporaryDir dir;
        QVERIFY(writeFiles(dir.path() + "/in", files));
        const fs::path in = (dir.path() + "/in").toStdString();
        const auto error = errorOf(
            [&] { importDataset({ in }, previewImport({ in }).mapping, (dir.path() + "/out").toStdString()); });
        QVERIFY(error);
        QVERIFY2(QString::fromUtf8(error->what()).contains(words), error->what());
    }

private:
    static QByteArray zipped(const char *name, const QByteArray &content)
    {
        const QTemporaryDir dir;
        int code = 0;
        zip_t *archive = zip_open((dir.path() + "/x.zip").toUtf8(), ZIP_CREATE, &code);
        zip_file_add(archive, name,
            zip_source_buffer(archive, content.data(), static_cast<zip_uint64_t>(content.size()), 0), 0);
        zip_close(archive);
        return contentOf(dir.path() + "/x.zip");
    }
    OwnCache m_cache;
};

QTEST_GUILESS_MAIN(TestImportWorkbook)
#include "tst_import_workbook.moc"
