// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "said_text.h"

#include "new_folder.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

const QString between = QStringLiteral(" + "); ///< of several columns in one field
constexpr double etaAfter = 3; ///< seconds, when the pace has settled

/// A number as programs write it, or with the comma of the language.
double scoreOf(const QString &text, bool *ok)
{
    const double score = QLocale::c().toDouble(text.trimmed(), ok);
    return *ok ? score : QLocale().toDouble(text.trimmed(), ok);
}

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

QString fromStd(const std::string &text) { return QString::fromStdString(text); }

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

ImportDialog::ImportDialog(const std::vector<ImportPreset> &presets, QWidget *parent)
    : QDialog(parent)
    , m_presets(presets)
    , m_parentFolder(QDir::homePath())
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Data"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(false); // the window takes what is dropped

    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(makeSources());
    left->addWidget(makeForm(), 1);
    columns->addLayout(left, 4);
    columns->addWidget(makePreview(), 5);

    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setAccessibleName(tr("What is missing, or how it went"));
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of the import"));

    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("I&mport"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    m_import->setDefault(true);
    m_open = buttons->addButton(tr("Open &Dataset"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("importOpen"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("importClose"));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(makeOutput());
    layout->addWidget(m_bar);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(QSize(1060, 680).boundedTo(screen()->availableSize()));

    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_openFolder);
        close();
    });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    setState(State::Choosing);
    m_addFiles->setFocus();
}

QWidget *ImportDialog::makeSources()
{
    auto *box = new QWidget(this);
    m_sources = new QListWidget(box);
    m_sources->setObjectName(QStringLiteral("importSources"));
    m_sources->setAccessibleName(tr("Files and folders to import"));
    m_sources->setMaximumHeight(84);
    m_sources->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto button = [&](const char *name, const QString &text, const QString &help) {
        auto *b = new QPushButton(text, box);
        b->setObjectName(QString::fromLatin1(name));
        b->setToolTip(help);
        b->setAutoDefault(false);
        return b;
    };
    m_addFiles = button("importAddFiles", tr("Add &Files…"), tr("Tables, text files or zip archives, as they were downloaded; gzip will do"));
    m_addFolder = button("importAddFolder", tr("Add F&older…"), tr("All files of a folder"));
    m_remove = button("importRemove", tr("&Remove"), tr("Take the selected files off the list"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_addFiles);
    row->addWidget(m_addFolder);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sources);
    layout->addLayout(row);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportDialog::browseFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &ImportDialog::browseFolder);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::removeSource);
    return box;
}

QComboBox *ImportDialog::columnBox(const QString &name, const QString &label, const QString &help, bool several)
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
        connect(box, &QComboBox::editTextChanged, this, &ImportDialog::updateShown);
    else
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::updateShown);
    addRow(label, box);
    return box;
}

void ImportDialog::addRow(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    m_form->addRow(name, field);
}

QWidget *ImportDialog::makeForm()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(area);
    area->setWidget(content);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Layout of the files"));
    for (std::size_t i = 0; i < importFormatNames.size(); ++i)
        m_format->addItem(formatText(static_cast<ImportFormat>(i)), static_cast<int>(i));
    addRow(tr("&Layout:"), m_format);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("importPreset"));
    m_preset->setAccessibleName(tr("Known columns"));
    m_preset->setToolTip(tr("Fills in the columns that files of this name have"));
    m_preset->addItem(tr("By the columns' names"));
    for (const ImportPreset &preset : m_presets)
        m_preset->addItem(fromStd(preset.name));
    addRow(tr("&Preset:"), m_preset);

    m_explanation = new QLabel(this);
    m_explanation->setObjectName(QStringLiteral("importExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(m_explanation);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    m_form->addRow(m_note);

    m_answers = columnBox(QStringLiteral("importAnswersFile"), tr("&Answers' file:"), tr("The file with the answers."), false);
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct, ColumnRole::Timestamp, ColumnRole::Text,
             ColumnRole::Skill, ColumnRole::ElapsedTime, ColumnRole::Part, ColumnRole::Split })
        m_roles[role] = columnBox(QStringLiteral("importRole_") + QString::fromLatin1(columnRoleNames[static_cast<std::size_t>(role)].data()),
            roleText(role), roleHelp(role), role == ColumnRole::Item || role == ColumnRole::Text);
    const auto line = [&](const char *name, const QString &label, const QString &help) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(QString(label).remove(QLatin1Char(':')));
        edit->setToolTip(help);
        connect(edit, &QLineEdit::textChanged, this, &ImportDialog::updateShown);
        addRow(label, edit);
        return edit;
    };
    m_correct = line("importCorrectValues", tr("Values for right:"), tr("With commas between; any other value is wrong. Empty: 1, true, correct."));
    m_correct->setPlaceholderText(tr("1, true, correct"));
    m_correctFrom = line("importCorrectFrom", tr("Right from score:"), tr("Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told."));
    m_dropped = line("importDroppedValues", tr("Values to leave out:"), tr("Rows with these are not answers, as a program that is still being judged."));
    m_dates = columnBox(QStringLiteral("importDates"), tr("Dates like 3/4/2020:"), tr("Which number is the day. By the data: a number above 12 is a day."), false);
    m_dates->addItem(tr("by the data"), QString());
    m_dates->addItem(tr("the month first"), QStringLiteral("month-first"));
    m_dates->addItem(tr("the day first"), QStringLiteral("day-first"));
    m_dates->addItem(tr("the year first"), QStringLiteral("year-first"));
    m_items = columnBox(QStringLiteral("importItemsFile"), tr("Texts' file:"), tr("The file with each item's id and text."), false);
    m_itemId = columnBox(QStringLiteral("importItemId"), tr("Its id:"), tr("The column with the same ids as in the answers."), true);
    m_itemText = columnBox(QStringLiteral("importItemText"), tr("Its text:"), tr("The column with the text. Several columns are joined by “ + ”."), true);

    m_rating = new QDoubleSpinBox(this);
    m_rating->setObjectName(QStringLiteral("importRating"));
    m_rating->setAccessibleName(tr("Lowest rating that is a click"));
    m_rating->setRange(0, 100);
    m_rating->setSingleStep(0.5);
    m_rating->setDecimals(1);
    addRow(tr("A click from rating:"), m_rating);
    m_negatives = new QSpinBox(this);
    m_negatives->setObjectName(QStringLiteral("importNegatives"));
    m_negatives->setAccessibleName(tr("Items drawn for each click"));
    m_negatives->setRange(1, 1000);
    addRow(tr("Drawn for each click:"), m_negatives);
    m_body = columnBox(QStringLiteral("importBody"), tr("&Body:"),
        tr("Where the articles' bodies are. Column 6 is the URL in Microsoft's files: choose it only for files that have the body there."), false);
    m_slamItem = columnBox(QStringLiteral("importSlamItem"), tr("An item &is:"), tr("What is predicted and encoded."), false);
    m_slamItem->addItem(tr("a token in its exercise"), QStringLiteral("token-in-exercise"));
    m_slamItem->addItem(tr("a token"), QStringLiteral("token"));
    m_slamItem->addItem(tr("an exercise"), QStringLiteral("exercise"));

    m_encoding = columnBox(QStringLiteral("importEncoding"), tr("Encoding:"),
        tr("How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: "
           "if letters are wrong there, choose another one."), false);
    m_encoding->addItem(tr("by the files"), QString());
    for (const std::string_view name : importEncodings)
        m_encoding->addItem(QString::fromLatin1(name.data()), QString::fromLatin1(name.data()));

    auto *row = new QHBoxLayout;
    m_load = new QPushButton(tr("Load Mapping…"), this);
    m_load->setObjectName(QStringLiteral("importLoadMapping"));
    m_load->setToolTip(tr("A mapping file, as the command line takes with --mapping"));
    m_save = new QPushButton(tr("Save Mapping…"), this);
    m_save->setObjectName(QStringLiteral("importSaveMapping"));
    m_save->setToolTip(tr("Keeps these choices for the command line and for others"));
    for (QPushButton *button : { m_load, m_save }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_form->addRow(row);

    connect(m_format, &QComboBox::activated, this, &ImportDialog::takeFormat);
    connect(m_preset, &QComboBox::activated, this, &ImportDialog::takePreset);
    connect(m_slamItem, &QComboBox::activated, this, &ImportDialog::takeFormat); // the explanation changes
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::takeFormat); // the rows change
    connect(m_answers, &QComboBox::activated, this, &ImportDialog::fillColumns);
    connect(m_items, &QComboBox::activated, this, &ImportDialog::fillColumns);
    connect(m_load, &QPushButton::clicked, this, &ImportDialog::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    return area;
}

QWidget *ImportDialog::makePreview()
{
    auto *box = new QWidget(this);
    m_shownFile = new QComboBox(box);
    m_shownFile->setObjectName(QStringLiteral("importShownFile"));
    m_shownFile->setAccessibleName(tr("File that is shown"));
    m_rows = new QTableWidget(box);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("The file's first rows"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->horizontalHeader()->setMaximumSectionSize(260);
    auto *label = new QLabel(tr("First ro&ws of:"), box);
    label->setBuddy(m_shownFile);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_shownFile, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_rows, 1);
    connect(m_shownFile, &QComboBox::currentIndexChanged, this, &ImportDialog::showRows);
    return box;
}

QLayout *ImportDialog::makeOutput()
{
    m_output = new QLineEdit(this);
    m_output->setObjectName(QStringLiteral("importFolder"));
    m_output->setAccessibleName(tr("Folder to write"));
    m_browseOutput = new QPushButton(tr("Bro&wse…"), this);
    m_browseOutput->setObjectName(QStringLiteral("importBrowse"));
    m_browseOutput->setAutoDefault(false);
    auto *label = new QLabel(tr("Fol&der, new or empty:"), this);
    label->setBuddy(m_output);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_output, 1);
    row->addWidget(m_browseOutput);
    connect(m_output, &QLineEdit::textEdited, this, [this] { m_outputChosen = true; });
    connect(m_output, &QLineEdit::textChanged, this, &ImportDialog::updateShown);
    connect(m_browseOutput, &QPushButton::clicked, this, &ImportDialog::browseOutput);
    return row;
}

QStringList ImportDialog::sources() const
{
    QStringList result;
    for (int i = 0; i < m_sources->count(); ++i)
        result << m_sources->item(i)->data(Qt::UserRole).toString();
    return result;
}

void ImportDialog::addSources(const QStringList &paths)
{
    if (m_state != State::Choosing)
        return; // the import that runs, or has ended, keeps its files
    const QStringList known = sources();
    for (const QString &path : paths) {
        if (known.contains(path))
            continue;
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_sources);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    onSourcesChanged();
}

void ImportDialog::browseFiles()
{
    addSources(QFileDialog::getOpenFileNames(this, tr("Files to Import"), m_sources->count() > 0 ? QFileInfo(sources().last()).path() : QString()));
}

void ImportDialog::browseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to Import"));
    if (!folder.isEmpty())
        addSources({ folder });
}

void ImportDialog::browseOutput()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where to Put the Dataset"), QFileInfo(m_output->text()).path());
    if (parent.isEmpty())
        return;
    m_outputChosen = true;
    m_output->setText(freeFolder(parent, QFileInfo(m_output->text()).fileName()));
}

void ImportDialog::removeSource()
{
    qDeleteAll(m_sources->selectedItems());
    onSourcesChanged();
}

void ImportDialog::onSourcesChanged()
{
    m_preview = {};
    const QStringList now = sources();
    if (!m_outputChosen && !now.isEmpty()) {
        QString name = QFileInfo(now.first()).completeBaseName();
        if (QFileInfo(now.first()).isDir())
            name = QDir(now.first()).dirName();
        m_output->setText(freeFolder(m_parentFolder, name.isEmpty() ? tr("dataset") : name));
    }
    if (now.isEmpty()) {
        showPreview({}, false);
        return;
    }
    m_status->setText(tr("Looking at the files…"));
    Q_EMIT previewRequested(now, std::nullopt);
}

void ImportDialog::loadMapping()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Load Mapping"), QString(), tr("Mappings (*.json)"));
    if (!file.isEmpty())
        Q_EMIT loadMappingRequested(file);
}

void ImportDialog::saveMapping()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save Mapping"), QStringLiteral("mapping.json"), tr("Mappings (*.json)"));
    if (!file.isEmpty())
        Q_EMIT saveMappingRequested(file);
}

/// Another layout has other rows to show and is explained otherwise.
void ImportDialog::takeFormat()
{
    if (!sources().isEmpty())
        Q_EMIT previewRequested(sources(), mapping());
}

void ImportDialog::takePreset()
{
    const int index = m_preset->currentIndex() - 1;
    if (index < 0) {
        Q_EMIT previewRequested(sources(), std::nullopt);
        return;
    }
    ImportMapping chosen = m_presets[static_cast<std::size_t>(index)].mapping;
    const ImportMapping now = mapping();
    chosen.interactionsFile = now.interactionsFile;
    chosen.itemsFile = now.itemsFile;
    chosen.itemColumns = now.itemColumns;
    chosen.dates = now.dates;
    chosen.encoding = now.encoding;
    fillForm(chosen);
}

void ImportDialog::showPreview(const ImportPreview &preview, bool remembered)
{
    m_preview = preview;
    m_note->setText(remembered ? tr("The choices are those of the last time with such files.") : QString());
    QString explanation = formatExplanation(preview.mapping);
    for (const Said &note : preview.notes)
        explanation += QLatin1Char('\n') + tr("Note: %1.").arg(saidText(note));
    m_explanation->setText(explanation);
    {
        const QSignalBlocker blocker(m_shownFile);
        m_shownFile->clear();
        for (const PreviewFile &file : preview.files)
            m_shownFile->addItem(fromStd(file.name));
        const std::string &named = preview.mapping.interactionsFile;
        const int answers = m_shownFile->findText(fromStd(named.empty() && !preview.answerFiles.empty() ? preview.answerFiles.front() : named));
        m_shownFile->setCurrentIndex(answers >= 0 ? answers : m_shownFile->count() > 0 ? 0 : -1);
    }
    fillForm(preview.mapping);
    showRows();
    m_status->clear();
    updateShown();
}

void ImportDialog::fillForm(const ImportMapping &mapping)
{
    m_filling = true;
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(mapping.format)));
    for (QComboBox *files : { m_answers, m_items, m_body }) {
        files->clear();
        files->addItem(files == m_body ? tr("not read") : tr("not chosen"), QString());
    }
    if (!m_preview.answerFiles.empty())
        m_answers->setItemText(0, tr("together: %1").arg(joined(m_preview.answerFiles, QStringLiteral(", "))));
    m_body->addItem(tr("column 6 of news.tsv"), QStringLiteral("column 6"));
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
    const auto set = [](QComboBox *box, const std::map<ColumnRole, std::vector<std::string>> &columns, ColumnRole role) {
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

const PreviewFile *ImportDialog::fileNamed(const QString &name) const
{
    for (const PreviewFile &file : m_preview.files) {
        if (fromStd(file.name) == name)
            return &file;
    }
    return nullptr;
}

/// What the names of files that are read together tell of their parts: which part comes from which. Empty if nothing.
QString ImportDialog::partsText() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_preview.answerParts.size(); ++i) {
        const std::string &part = m_preview.answerParts[i];
        const QString name = part == "train" ? tr("training") : part == "validation" ? tr("validation") : part == "test" ? tr("test") : QString();
        if (!name.isEmpty() && !parts.contains(name))
            parts << name;
    }
    return parts.isEmpty() ? QString() : tr("by the files' names: %1").arg(parts.join(QStringLiteral(", ")));
}

/// The chosen file of answers, or the first of those that are read together.
const PreviewFile *ImportDialog::answersFile() const
{
    const QString named = m_answers->currentData().toString();
    if (!named.isEmpty())
        return fileNamed(named);
    return m_preview.answerFiles.empty() ? nullptr : fileNamed(fromStd(m_preview.answerFiles.front()));
}

/// The columns to choose from are those of the chosen files.
void ImportDialog::fillColumns()
{
    const bool outer = std::exchange(m_filling, true);
    const auto fill = [](QComboBox *box, const PreviewFile *file) {
        const QString was = box->isEditable() ? box->currentText() : box->currentData().toString();
        box->clear();
        if (!box->isEditable())
            box->addItem(tr("none"), QString());
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
    if (QComboBox *split = m_roles.value(ColumnRole::Split); split && m_answers->currentData().toString().isEmpty() && !partsText().isEmpty())
        split->setItemText(0, partsText());
    for (QComboBox *box : { m_itemId, m_itemText })
        fill(box, fileNamed(m_items->currentData().toString()));
    m_filling = outer;
    if (const int shown = m_shownFile->findText(m_answers->currentData().toString()); sender() == m_answers && shown >= 0)
        m_shownFile->setCurrentIndex(shown);
    if (const int shown = m_shownFile->findText(m_items->currentData().toString()); sender() == m_items && shown >= 0)
        m_shownFile->setCurrentIndex(shown);
    updateShown();
}

void ImportDialog::showRows()
{
    m_rows->clear();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    const PreviewFile *file = fileNamed(m_shownFile->currentText());
    if (!file)
        return;
    std::size_t columns = file->header.size();
    for (const auto &row : file->rows)
        columns = std::max(columns, row.size());
    m_rows->setColumnCount(static_cast<int>(columns));
    m_rows->setRowCount(static_cast<int>(file->rows.size()));
    m_rows->horizontalHeader()->setVisible(!file->header.empty());
    for (std::size_t c = 0; c < file->header.size(); ++c)
        m_rows->setHorizontalHeaderItem(static_cast<int>(c), new QTableWidgetItem(fromStd(file->header[c])));
    for (std::size_t r = 0; r < file->rows.size(); ++r) {
        for (std::size_t c = 0; c < file->rows[r].size(); ++c) {
            auto *cell = new QTableWidgetItem(fromStd(file->rows[r][c]));
            cell->setToolTip(cell->text());
            m_rows->setItem(static_cast<int>(r), static_cast<int>(c), cell);
        }
    }
    m_rows->resizeColumnsToContents();
}

ImportMapping ImportDialog::mapping() const
{
    ImportMapping m = m_preview.mapping; // what the form has no field for stays
    m.format = static_cast<ImportFormat>(m_format->currentData().toInt());
    const bool table = m.format == ImportFormat::Table, wide = m.format == ImportFormat::Wide;
    m.interactionsFile = table || wide ? m_answers->currentData().toString().toStdString() : std::string();
    const bool news = m.format == ImportFormat::Mind || m.format == ImportFormat::Adressa || m.format == ImportFormat::MovieLens;
    m.itemsFile = news || m.format == ImportFormat::Slam ? std::string() : m_items->currentData().toString().toStdString();
    m.columns.clear();
    m.itemColumns.clear();
    const auto take = [](const QComboBox *box, std::map<ColumnRole, std::vector<std::string>> &columns, ColumnRole role) {
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

QString ImportDialog::missing() const
{
    if (m_sources->count() == 0)
        return tr("Add the files of a dataset, or a folder with them. They are only read.");
    const ImportMapping m = mapping();
    if (m.format == ImportFormat::Table || m.format == ImportFormat::Wide) {
        if (m.interactionsFile.empty() && (m.format == ImportFormat::Wide || !answersFile()))
            return tr("Choose the file with the answers.");
        if (!m.columns.contains(ColumnRole::User))
            return tr("Choose the column with the user.");
        if (!m.columns.contains(ColumnRole::Item))
            return tr("Choose the column with the item.");
        if (m.format == ImportFormat::Table && !m.columns.contains(ColumnRole::Correct))
            return tr("Choose the column that says whether an answer was right.");
        for (const auto &[role, columns] : m.columns) {
            const PreviewFile *file = answersFile();
            for (const std::string &column : columns) {
                if (file && std::find(file->header.begin(), file->header.end(), column) == file->header.end())
                    return tr("There is no column “%1” in %2.").arg(fromStd(column), fromStd(file->name));
            }
        }
        if (m.itemsFile.empty() && !m.columns.contains(ColumnRole::Text))
            return tr("Choose the file with the items' texts, or the column with the text: the language model needs it.");
    }
    bool isScore = true;
    (void)scoreOf(m_correctFrom->text(), &isScore);
    if (m.format == ImportFormat::Table && !m_correctFrom->text().trimmed().isEmpty() && !isScore)
        return tr("The score from which on an answer is right must be a number, such as 50 or 0.5.");
    if (!m.itemsFile.empty() && (!m.itemColumns.contains(ColumnRole::Item) || !m.itemColumns.contains(ColumnRole::Text)))
        return tr("Choose the columns with id and text in %1.").arg(fromStd(m.itemsFile));
    if (m_output->text().trimmed().isEmpty())
        return tr("Choose the folder to write.");
    if (!isNewOrEmpty(QDir::fromNativeSeparators(m_output->text().trimmed())))
        return tr("The folder is there already and not empty. Choose another one.");
    return {};
}

void ImportDialog::updateShown()
{
    if (m_filling || !m_import)
        return;
    const auto format = static_cast<ImportFormat>(m_format->currentData().toInt());
    const bool any = m_sources->count() > 0;
    const bool table = format == ImportFormat::Table, wide = format == ImportFormat::Wide;
    const bool texts = table || wide || format == ImportFormat::PyktLines || format == ImportFormat::PyktTable
        || format == ImportFormat::ThreeLine || format == ImportFormat::EdNet;
    const auto show = [&](QWidget *field, bool shown) {
        field->setVisible(any && shown);
        m_form->labelForField(field)->setVisible(any && shown);
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
    if (m_state != State::Choosing)
        return;
    const QString lacking = missing();
    m_import->setEnabled(lacking.isEmpty() && !m_preview.files.empty());
    if (!lacking.isEmpty() || m_status->property("lacking").toBool()) {
        m_status->setText(lacking);
        m_status->setProperty("lacking", !lacking.isEmpty());
    }
}

void ImportDialog::setState(State state)
{
    m_state = state;
    const bool choosing = state == State::Choosing;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_sources, m_addFiles, m_addFolder, m_remove, m_form->parentWidget(), m_output, m_browseOutput })
        widget->setEnabled(choosing);
    m_bar->setVisible(state == State::Importing);
    m_import->setVisible(state != State::Done);
    m_import->setEnabled(false);
    m_open->setVisible(state == State::Done);
    m_close->setText(state == State::Importing ? tr("&Cancel") : tr("&Close"));
    (state == State::Done ? m_open : m_import)->setDefault(true);
    updateShown();
}

void ImportDialog::start()
{
    m_since.start();
    m_bar->setRange(0, 0);
    m_status->setText(tr("Reading…"));
    setState(State::Importing);
    m_close->setFocus();
    Q_EMIT importRequested(sources(), mapping(), QDir::cleanPath(QDir::fromNativeSeparators(m_output->text().trimmed())));
}

void ImportDialog::showProgress(const Progress &progress)
{
    if (m_state != State::Importing)
        return;
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total <= 0)
        return;
    const double share = std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
    m_bar->setValue(static_cast<int>(1000 * share));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (seconds > etaAfter && share > 0.02)
        m_status->setText(tr("Reading… about %n s left", nullptr, static_cast<int>(std::ceil(seconds / share - seconds))));
}

void ImportDialog::showResult(const ImportSummary &s)
{
    const QLocale locale;
    const auto number = [&](std::int64_t n) { return locale.toString(static_cast<qlonglong>(n)); };
    m_openFolder = fromStd(s.folder);
    QString text = tr("Done: %1 users, %2 items with text, %3 interactions.")
                       .arg(number(s.users), number(s.items), number(s.interactions));
    if (s.withoutText > 0) {
        const bool news = s.kind == TaskKind::News; // whose interactions are all counted
        const double all = static_cast<double>(s.interactions + (news ? 0 : s.withoutText));
        text += QLatin1Char(' ')
            + tr("%1% of the interactions have a text.").arg(locale.toString(100 * (1 - static_cast<double>(s.withoutText) / all), 'f', 1));
    }
    for (const LoadIssue &issue : s.issues)
        text += QLatin1Char('\n')
            + (issue.count == 0 ? tr("Note: %1.").arg(issueText(issue)) : tr("Left out: %1 %2").arg(number(issue.count), issueText(issue)));
    constexpr std::size_t shownFiles = 8; // import.json has them all
    for (std::size_t i = 0; i < std::min(s.files.size(), shownFiles); ++i)
        text += QLatin1Char('\n') + tr("%1: %2").arg(fromStd(s.files[i].name), s.files[i].said.text.empty() ? fromStd(s.files[i].use) : saidText(s.files[i].said));
    if (s.files.size() > shownFiles)
        text += QLatin1Char('\n') + tr("and %n more file(s)", nullptr, static_cast<int>(s.files.size() - shownFiles));
    setState(State::Done);
    m_status->setText(text);
    m_open->setFocus();
}

void ImportDialog::showError(const QString &message)
{
    if (m_state == State::Importing)
        setState(State::Choosing);
    m_status->setProperty("lacking", false);
    m_status->setText(message);
}

/// Cancels an import, else closes.
void ImportDialog::reject()
{
    Q_EMIT cancelRequested();
    if (m_state != State::Importing) {
        QDialog::reject();
        return;
    }
    setState(State::Choosing);
    m_status->setText(tr("Cancelled; nothing was written."));
}

} // namespace gram
