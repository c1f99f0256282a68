// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_words.h"

#include "import/import_dialog.h"

namespace gram {

QString formatText(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Mind:
        return ImportDialog::tr("MIND: news and impressions");
    case ImportFormat::Adressa:
        return ImportDialog::tr("Adressa: reading events (JSON Lines)");
    case ImportFormat::MovieLens:
        return ImportDialog::tr("MovieLens, Amazon: ratings and titles");
    case ImportFormat::Slam:
        return ImportDialog::tr("Duolingo SLAM 2018: exercises");
    case ImportFormat::Table:
        return ImportDialog::tr("An answer a row (CSV, TSV, JSON Lines)");
    case ImportFormat::Wide:
        return ImportDialog::tr("A student a row, a question a column");
    case ImportFormat::PyktLines:
        return ImportDialog::tr("pyKT data.txt: six lines a student");
    case ImportFormat::PyktTable:
        return ImportDialog::tr("pyKT sequences (CSV)");
    case ImportFormat::ThreeLine:
        return ImportDialog::tr("DKVMN, AKT: some lines a student");
    case ImportFormat::EdNet:
        return ImportDialog::tr("EdNet KT1: a file a student");
    }
    return {};
}

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::User:
        return ImportDialog::tr("&User:");
    case ColumnRole::Item:
        return ImportDialog::tr("&Item:");
    case ColumnRole::Correct:
        return ImportDialog::tr("&Correct:");
    case ColumnRole::Timestamp:
        return ImportDialog::tr("&Time:");
    case ColumnRole::ElapsedTime:
        return ImportDialog::tr("Elapsed time:");
    case ColumnRole::Skill:
        return ImportDialog::tr("S&kill:");
    case ColumnRole::Part:
        return ImportDialog::tr("Part:");
    case ColumnRole::Split:
        return ImportDialog::tr("Split:");
    case ColumnRole::Text:
        return ImportDialog::tr("Te&xt:");
    }
    return {};
}

QString roleHelp(ColumnRole role)
{
    switch (role) {
    case ColumnRole::User:
        return ImportDialog::tr("The column with the student or reader.");
    case ColumnRole::Item:
        return ImportDialog::tr("The column with the question's id. Several columns, joined by “ + ”, make one id.");
    case ColumnRole::Correct:
        return ImportDialog::tr("The column that says whether the answer was right.");
    case ColumnRole::Timestamp:
        return ImportDialog::tr("When the answer was given: a number or a date. It puts a student's answers in order; "
                                "without it the order of the file counts.");
    case ColumnRole::ElapsedTime:
        return ImportDialog::tr("How long the answer took. It is kept in the dataset; no model reads it yet.");
    case ColumnRole::Skill:
        return ImportDialog::tr("The skill asked for. Rows that repeat an answer for another skill are left out.");
    case ColumnRole::Part:
        return ImportDialog::tr("The part of a test. It is kept in the dataset; no model reads it yet.");
    case ColumnRole::Split:
        return ImportDialog::tr("Which answers are train, validation and test.");
    case ColumnRole::Text:
        return ImportDialog::tr("The question's text, where it stands in these rows and not in a file of its own. "
                                "Several columns are joined by “ + ”.");
    }
    return {};
}

} // namespace gram
