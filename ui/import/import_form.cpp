// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_form.h"

#include "import/import_dialog.h"
#include "import/import_words.h"
#include "said_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace gram {

namespace {

const QString between = QStringLiteral(" + "); ///< of several columns in one field

/// A number as programs write it, or with the comma of the language.
double scoreOf(const QString &text, bool *ok)
{
    const double score = QLocale::c().toDouble(text.trimmed(), ok);
    return *ok ? score : QLocale().toDouble(text.trimmed(), ok);
}

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

QString joined(const std::vector<std::string> &list, const QString &with)
{
    QStringList result;
    for (const std::string &element : list)
        result << fromStd(element);
    return result.join(with);
}

std::vector<std::string> split(const QString &text, const QString &at)
{
    std::vector<std::string> result;
    for (const QString &part : text.split(at, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            result.push_back(part.trimmed().toStdString());
    }
    return result;
}

} // namespace

ImportForm::ImportForm(const std::vector<ImportPreset> &presets, QWidget *parent)
    : QScrollArea(parent)
    , m_presets(presets)
    , m_grid(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    content->setLayout(m_grid);
    setWidget(content);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setColumnStretch(1, 1);

    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(ImportDialog::tr("Layout of the files"));
    for (std::size_t i = 0; i < importFormatNames.size(); ++i)
        m_format->addItem(formatText(static_cast<ImportFormat>(i)), static_cast<int>(i));
    addRow(ImportDialog::tr("&Layout:"), m_format);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("importPreset"));
    m_preset->setAccessibleName(ImportDialog::tr("Known columns"));
    m_preset->setToolTip(ImportDialog::tr("Fills in the columns that files of this name have"));
    m_preset->addItem(ImportDialog::tr("By the columns' names"));
    for (const ImportPreset &preset : m_presets)
        m_preset->addItem(fromStd(preset.name));
    addRow(ImportDialog::tr("&Preset:"), m_preset);

    m_explanation = new QLabel(this);
    m_explanation->setObjectName(QStringLiteral("importExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    addWide(m_explanation);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    addWide(m_note);

    m_answers = columnBox(QStringLiteral("importAnswersFile"), ImportDialog::tr("&Answers' file:"),
        ImportDialog::tr("The file with the answers."), false);
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct, ColumnRole::Timestamp,
             ColumnRole::Text, ColumnRole::Skill, ColumnRole::ElapsedTime, ColumnRole::Part, ColumnRole::Split })
        m_roles[role] = columnBox(QStringLiteral("importRole_")
                + QString::fromLatin1(columnRoleNames[static_cast<std::size_t>(role)].data()),
            roleText(role), roleHelp(role), role == ColumnRole::Item || role == ColumnRole::Text);
    const auto line = [&](const char *name, const QString &label, const QString &help) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(QString(label).remove(QLatin1Char(':')));
        edit->setToolTip(help);
        connect(edit, &QLineEdit::textChanged, this, &ImportForm::updateShown);
        addRow(label, edit);
        return edit;
    };
    m_correct = line("importCorrectValues", ImportDialog::tr("Values for right:"),
        ImportDialog::tr("With commas between; any other value is wrong. Empty: 1, true, correct."));
    m_correct->setPlaceholderText(ImportDialog::tr("1, true, correct"));
    m_correctFrom = line("importCorrectFrom", ImportDialog::tr("Right from score:"),
        ImportDialog::tr(
            "Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told."));
    m_dropped = line("importDroppedValues", ImportDialog::tr("Values to leave out:"),
        ImportDialog::tr("Rows with these are not answers, as a program that is still being judged."));
    m_dates = columnBox(QStringLiteral("importDates"), ImportDialog::tr("Dates like 3/4/2020:"),
        ImportDialog::tr("Which number is the day. By the data: a number above 12 is a day."), false);
    m_dates->addItem(ImportDialog::tr("by the data"), QString());
    m_dates->addItem(ImportDialog::tr("the month first"), QStringLiteral("month-first"));
    m_dates->addItem(ImportDialog::tr("the day first"), QStringLiteral("day-first"));
    m_dates->addItem(ImportDialog::tr("the year first"), QStringLiteral("year-first"));
    m_items = columnBox(QStringLiteral("importItemsFile"), ImportDialog::tr("Texts' file:"),
        ImportDialog::tr("The file with each item's id and text."), false);
    m_itemId = columnBox(QStringLiteral("importItemId"), ImportDialog::tr("Its id:"),
        ImportDialog::tr("The column with the same ids as in the answers."), true);
    m_itemText = columnBox(QStringLiteral("importItemText"), ImportDialog::tr("Its text:"),
        ImportDialog::tr("The column with the text. Several columns are joined by “ + ”."), true);

    m_rating = new QDoubleSpinBox(this);
    m_rating->setObjectName(QStringLiteral("importRating"));
    m_rating->setAccessibleName(ImportDialog::tr("Lowest rating that is a click"));
    m_rating->setRange(0, 100);
    m_rating->setSingleStep(0.5);
    m_rating->setDecimals(1);
    addRow(ImportDialog::tr("A click from rating:"), m_rating);
    m_negatives = new QSpinBox(this);
    m_negatives->setObjectName(QStringLiteral("importNegatives"));
    m_negatives->setAccessibleName(ImportDialog::tr("Items drawn for each click"));
    m_negatives->setRange(1, 1000);
    addRow(ImportDialog::tr("Drawn for each click:"), m_negatives);
    m_body = columnBox(QStringLiteral("importBody"), ImportDialog::tr("&Body:"),
        ImportDialog::tr(
            "Where the articles' bodies are. Column 6 is the URL in Microsoft's files: choose it only for files that have the body there."),
        false);
    m_slamItem = columnBox(QStringLiteral("importSlamItem"), ImportDialog::tr("An item &is:"),
        ImportDialog::tr("What is predicted and encoded."), false);
    m_slamItem->addItem(ImportDialog::tr("a token in its exercise"), QStringLiteral("token-in-exercise"));
    m_slamItem->addItem(ImportDialog::tr("a token"), QStringLiteral("token"));
    m_slamItem->addItem(ImportDialog::tr("an exercise"), QStringLiteral("exercise"));

    m_encoding = columnBox(QStringLiteral("importEncoding"), ImportDialog::tr("Encoding:"),
        ImportDialog::tr(
            "How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: "
            "if letters are wrong there, choose another one."),
        false);
    m_encoding->addItem(ImportDialog::tr("by the files"), QString());
    for (const std::string_view name : importEncodings)
        m_encoding->addItem(QString::fromLatin1(name.data()), QString::fromLatin1(name.data()));

    auto *row = new QHBoxLayout;
    m_load = new QPushButton(ImportDialog::tr("Load Mapping…"), this);
    m_load->setObjectName(QStringLiteral("importLoadMapping"));
    m_load->setToolTip(ImportDialog::tr("A mapping file, as the command line takes with --mapping"));
    m_save = new QPushButton(ImportDialog::tr("Save Mapping…"), this);
    m_save->setObjectName(QStringLiteral("importSaveMapping"));
    m_save->setToolTip(ImportDialog::tr("Keeps these choices for the command line and for others"));
    for (QPushButton *button : { m_load, m_save }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, 2);
    m_grid->setRowStretch(m_grid->rowCount(), 1); // whatever is hidden, the rows stay at the top

    // Another layout has other rows to show and is explained otherwise.
    connect(m_format, &QComboBox::activated, this, &ImportForm::previewRequested);
    connect(m_preset, &QComboBox::activated, this, &ImportForm::takePreset);
    connect(m_slamItem, &QComboBox::activated, this, &ImportForm::previewRequested); // the explanation changes
    connect(m_encoding, &QComboBox::activated, this, &ImportForm::previewRequested); // the rows change
    for (const QComboBox *files : { m_answers, m_items })
        connect(files, &QComboBox::activated, this, [this, files] {
            fillColumns();
            Q_EMIT fileChosen(files->currentData().toString());
        });
    connect(m_load, &QPushButton::clicked, this, &ImportForm::loadRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportForm::saveRequested);
    updateShown();
}

QComboBox *ImportForm::columnBox(const QString &name, const QString &label, const QString &help, bool several)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    box->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    box->setAccessibleDescription(help);
    box->setEditable(several);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    if (several)
        connect(box, &QComboBox::editTextChanged, this, &ImportForm::updateShown);
    else
        connect(box, &QComboBox::currentIndexChanged, this, &ImportForm::updateShown);
    addRow(label, box);
    return box;
}

void ImportForm::addRow(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    m_labels.insert(field, name);
}

void ImportForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void ImportForm::showPreview(const ImportPreview &preview, bool remembered)
{
    m_preview = preview;
    m_note->setText(
        remembered ? ImportDialog::tr("The choices are those of the last time with such files.") : QString());
    QString explanation = formatExplanation(preview.mapping);
    for (const Said &note : preview.notes)
        explanation += QLatin1Char('\n') + ImportDialog::tr("Note: %1.").arg(saidText(note));
    m_explanation->setText(explanation);
    fill(preview.mapping);
}

void ImportForm::setShown(bool shown)
{
    m_any = shown;
    updateShown();
}

void ImportForm::takePreset()
{
    const int index = m_preset->currentIndex() - 1;
    if (index < 0) {
        Q_EMIT guessRequested();
        return;
    }
    ImportMapping chosen = m_presets[static_cast<std::size_t>(index)].mapping;
    const ImportMapping now = mapping();
    chosen.interactionsFile = now.interactionsFile;
    chosen.itemsFile = now.itemsFile;
    chosen.itemColumns = now.itemColumns;
    chosen.dates = now.dates;
    chosen.encoding = now.encoding;
    fill(chosen);
}

void ImportForm::fill(const ImportMapping &mapping)
{
    m_filling = true;
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(mapping.format)));
    for (QComboBox *files : { m_answers, m_items, m_body }) {
        files->clear();
        files->addItem(files == m_body ? ImportDialog::tr("not read") : ImportDialog::tr("not chosen"), QString());
    }
    if (!m_preview.answerFiles.empty())
        m_answers->setItemText(0,
            ImportDialog::tr("together: %1").arg(joined(m_preview.answerFiles, QStringLiteral(", "))));
    m_body->addItem(ImportDialog::tr("column 6 of news.tsv"), QStringLiteral("column 6"));
    for (const PreviewFile &file : m_preview.files) {
        for (QComboBox *files : { m_answers, m_items, m_body })
            files->addItem(fromStd(file.name), fromStd(file.name));
    }
    m_answers->setCurrentIndex(std::max(0, m_answers->findData(fromStd(mapping.interactionsFile))));
    m_items->setCurrentIndex(std::max(0, m_items->findData(fromStd(mapping.itemsFile))));
    m_body->setCurrentIndex(std::max(0, m_body->findData(fromStd(mapping.body))));
    m_slamItem->setCurrentIndex(std::max(0, m_slamItem->findData(fromStd(mapping.slamItem))));
    m_correct->setText(joined(mapping.correctValues, QStringLiteral(", ")));
    m_correctFrom->setText(mapping.correctFrom ? QLocale::c().toString(*mapping.correctFrom, 'g', 12) : QString());
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(fromStd(mapping.dates))));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(fromStd(mapping.encoding))));
    m_dropped->setText(joined(mapping.droppedValues, QStringLiteral(", ")));
    m_rating->setValue(mapping.positiveRating);
    m_negatives->setValue(static_cast<int>(mapping.negatives));
    fillColumns();
    const auto set = [](QComboBox *box, const std::map<ColumnRole, std::vector<std::string>> &columns,
                         ColumnRole role) {
        const auto found = columns.find(role);
        const QString text = found == columns.end() ? QString() : joined(found->second, between);
        if (box->isEditable()) {
            box->setEditText(text);
            box->lineEdit()->setCursorPosition(0); // a long list shows its beginning
        } else {
            box->setCurrentIndex(std::max(0, box->findData(text)));
        }
    };
    for (auto role = m_roles.begin(); role != m_roles.end(); ++role)
        set(role.value(), mapping.columns, role.key());
    set(m_itemId, mapping.itemColumns, ColumnRole::Item);
    set(m_itemText, mapping.itemColumns, ColumnRole::Text);
    m_filling = false;
    updateShown();
}

const PreviewFile *ImportForm::fileNamed(const QString &name) const
{
    for (const PreviewFile &file : m_preview.files) {
        if (fromStd(file.name) == name)
            return &file;
    }
    return nullptr;
}

/// What the names of files that are read together tell of their parts: which part comes from which. Empty if nothing.
QString ImportForm::partsText() const
{
    QStringList parts;
    for (const std::string &part : m_preview.answerParts) {
        const QString name = part == "train" ? ImportDialog::tr("training")
            : part == "validation"           ? ImportDialog::tr("validation")
            : part == "test"                 ? ImportDialog::tr("test")
                                             : QString();
        if (!name.isEmpty() && !parts.contains(name))
            parts << name;
    }
    return parts.isEmpty() ? QString()
                           : ImportDialog::tr("by the files' names: %1").arg(parts.join(QStringLiteral(", ")));
}

/// The chosen file of answers, or the first of those that are read together.
const PreviewFile *ImportForm::answersFile() const
{
    const QString named = m_answers->currentData().toString();
    if (!named.isEmpty())
        return fileNamed(named);
    return m_preview.answerFiles.empty() ? nullptr : fileNamed(fromStd(m_preview.answerFiles.front()));
}

/// The columns to choose from are those of the chosen files.
void ImportForm::fillColumns()
{
    const bool outer = std::exchange(m_filling, true);
    const auto fill = [](QComboBox *box, const PreviewFile *file) {
        const QString was = box->isEditable() ? box->currentText() : box->currentData().toString();
        box->clear();
        if (!box->isEditable())
            box->addItem(ImportDialog::tr("none"), QString());
        if (file) {
            for (const std::string &column : file->header)
                box->addItem(fromStd(column), fromStd(column));
        }
        if (box->isEditable())
            box->setEditText(was);
        else
            box->setCurrentIndex(std::max(0, box->findData(was)));
    };
    for (QComboBox *box : std::as_const(m_roles))
        fill(box, answersFile());
    if (QComboBox *split = m_roles.value(ColumnRole::Split);
        split && m_answers->currentData().toString().isEmpty() && !partsText().isEmpty())
        split->setItemText(0, partsText());
    for (QComboBox *box : { m_itemId, m_itemText })
        fill(box, fileNamed(m_items->currentData().toString()));
    m_filling = outer;
    updateShown();
}

ImportMapping ImportForm::mapping() const
{
    ImportMapping m = m_preview.mapping; // what the form has no field for stays
    m.format = static_cast<ImportFormat>(m_format->currentData().toInt());
    const bool table = m.format == ImportFormat::Table, wide = m.format == ImportFormat::Wide;
    m.interactionsFile = table || wide ? m_answers->currentData().toString().toStdString() : std::string();
    const bool news = m.format == ImportFormat::Mind || m.format == ImportFormat::Adressa
        || m.format == ImportFormat::MovieLens;
    m.itemsFile = news || m.format == ImportFormat::Slam ? std::string()
                                                         : m_items->currentData().toString().toStdString();
    m.columns.clear();
    m.itemColumns.clear();
    const auto take = [](const QComboBox *box, std::map<ColumnRole, std::vector<std::string>> &columns,
                          ColumnRole role) {
        const auto chosen = split(box->isEditable() ? box->currentText() : box->currentData().toString(), between);
        if (!chosen.empty())
            columns[role] = chosen;
    };
    if (table || wide) {
        for (auto role = m_roles.begin(); role != m_roles.end(); ++role) {
            if (table || role.key() == ColumnRole::User || role.key() == ColumnRole::Item)
                take(role.value(), m.columns, role.key());
        }
    }
    if (!m.itemsFile.empty()) {
        take(m_itemId, m.itemColumns, ColumnRole::Item);
        take(m_itemText, m.itemColumns, ColumnRole::Text);
    }
    m.correctValues = split(m_correct->text(), QStringLiteral(","));
    m.droppedValues = split(m_dropped->text(), QStringLiteral(","));
    bool isScore = false;
    const double score = scoreOf(m_correctFrom->text(), &isScore);
    m.correctFrom = table && isScore ? std::optional(score) : std::nullopt;
    m.dates = m_dates->currentData().toString().toStdString();
    m.encoding = m_encoding->currentData().toString().toStdString();
    m.positiveRating = m_rating->value();
    m.negatives = m_negatives->value();
    m.body = m.format == ImportFormat::Mind ? m_body->currentData().toString().toStdString() : std::string();
    m.slamItem = m_slamItem->currentData().toString().toStdString();
    return m;
}

QString ImportForm::missing() const
{
    const ImportMapping m = mapping();
    if (m.format == ImportFormat::Table || m.format == ImportFormat::Wide) {
        if (m.interactionsFile.empty() && !answersFile())
            return ImportDialog::tr("Choose the file with the answers.");
        if (!m.columns.contains(ColumnRole::User))
            return ImportDialog::tr("Choose the column with the user.");
        if (!m.columns.contains(ColumnRole::Item))
            return ImportDialog::tr("Choose the column with the item.");
        if (m.format == ImportFormat::Table && !m.columns.contains(ColumnRole::Correct))
            return ImportDialog::tr("Choose the column that says whether an answer was right.");
        for (const auto &[role, columns] : m.columns) {
            const PreviewFile *file = answersFile();
            for (const std::string &column : columns) {
                if (file && std::find(file->header.begin(), file->header.end(), column) == file->header.end())
                    return ImportDialog::tr("There is no column “%1” in %2.").arg(fromStd(column), fromStd(file->name));
            }
        }
        if (m.itemsFile.empty() && !m.columns.contains(ColumnRole::Text))
            return ImportDialog::tr(
                "Choose the file with the items' texts, or the column with the text: the language model needs it.");
    }
    bool isScore = true;
    (void)scoreOf(m_correctFrom->text(), &isScore);
    if (m.format == ImportFormat::Table && !m_correctFrom->text().trimmed().isEmpty() && !isScore)
        return ImportDialog::tr("The score from which on an answer is right must be a number, such as 50 or 0.5.");
    if (!m.itemsFile.empty()
        && (!m.itemColumns.contains(ColumnRole::Item) || !m.itemColumns.contains(ColumnRole::Text)))
        return ImportDialog::tr("Choose the columns with id and text in %1.").arg(fromStd(m.itemsFile));
    return {};
}

void ImportForm::updateShown()
{
    if (m_filling || !m_save)
        return;
    const auto format = static_cast<ImportFormat>(m_format->currentData().toInt());
    const bool any = m_any;
    const bool table = format == ImportFormat::Table, wide = format == ImportFormat::Wide;
    const bool texts = table || wide || format == ImportFormat::PyktLines || format == ImportFormat::PyktTable
        || format == ImportFormat::ThreeLine || format == ImportFormat::EdNet;
    const auto show = [&](QWidget *field, bool shown) {
        field->setVisible(any && shown);
        m_labels[field]->setVisible(any && shown);
    };
    show(m_format, true);
    show(m_preset, table);
    show(m_answers, table || wide);
    for (auto role = m_roles.begin(); role != m_roles.end(); ++role)
        show(role.value(), table || (wide && (role.key() == ColumnRole::User || role.key() == ColumnRole::Item)));
    show(m_correct, table || wide);
    show(m_dropped, table);
    show(m_correctFrom, table);
    show(m_dates, table || format == ImportFormat::MovieLens);
    show(m_encoding, true);
    for (QWidget *field : { m_items, m_itemId, m_itemText })
        show(field, texts);
    show(m_rating, format == ImportFormat::MovieLens);
    show(m_negatives, format == ImportFormat::MovieLens || format == ImportFormat::Adressa);
    show(m_body, format == ImportFormat::Mind);
    show(m_slamItem, format == ImportFormat::Slam);
    m_explanation->setVisible(any);
    m_note->setVisible(!m_note->text().isEmpty());
    m_load->setEnabled(any);
    m_save->setEnabled(any);
    Q_EMIT changed();
}

} // namespace gram
