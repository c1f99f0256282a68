// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "import/import_form.h"
#include "new_folder.h"
#include "said_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double etaAfter = 3; ///< seconds, when the pace has settled

int counted(std::int64_t n)
{
    return static_cast<int>(std::min<std::int64_t>(n, 2'000'000'000)); // as %n takes it
}

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

ImportDialog::ImportDialog(const std::vector<ImportPreset> &presets, QWidget *parent)
    : QDialog(parent)
    , m_parentFolder(QDir::homePath())
    , m_form(new ImportForm(presets, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Data"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(false); // the window takes what is dropped

    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(makeSources());
    left->addWidget(m_form, 1);
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

    connect(m_form, &ImportForm::changed, this, &ImportDialog::updateShown);
    connect(m_form, &ImportForm::previewRequested, this, [this] { Q_EMIT previewRequested(sources(), mapping()); });
    connect(m_form, &ImportForm::guessRequested, this, [this] { Q_EMIT previewRequested(sources(), std::nullopt); });
    connect(m_form, &ImportForm::fileChosen, this, [this](const QString &name) {
        if (const int shown = m_shownFile->findText(name); shown >= 0)
            m_shownFile->setCurrentIndex(shown);
    });
    connect(m_form, &ImportForm::loadRequested, this, &ImportDialog::loadMapping);
    connect(m_form, &ImportForm::saveRequested, this, &ImportDialog::saveMapping);
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
    m_addFiles = button("importAddFiles", tr("Add &Files…"),
        tr("Tables, text files or zip archives, as they were downloaded; gzip will do"));
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
    m_remove->setEnabled(false);
    connect(m_sources, &QListWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(m_state == State::Choosing && !m_sources->selectedItems().isEmpty()); });
    return box;
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
    addSources(QFileDialog::getOpenFileNames(this, tr("Files to Import"),
        m_sources->count() > 0 ? QFileInfo(sources().last()).path() : QString()));
}

void ImportDialog::browseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to Import"));
    if (!folder.isEmpty())
        addSources({ folder });
}

void ImportDialog::browseOutput()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where to Put the Dataset"),
        QFileInfo(m_output->text()).path());
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
    m_form->forgetFiles();
    const QStringList now = sources();
    m_form->setShown(!now.isEmpty());
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
    const QString file = QFileDialog::getSaveFileName(this, tr("Save Mapping"), QStringLiteral("mapping.json"),
        tr("Mappings (*.json)"));
    if (!file.isEmpty())
        Q_EMIT saveMappingRequested(file);
}

void ImportDialog::showPreview(const ImportPreview &preview, bool remembered)
{
    {
        const QSignalBlocker blocker(m_shownFile);
        m_shownFile->clear();
        for (const PreviewFile &file : preview.files)
            m_shownFile->addItem(fromStd(file.name));
        const std::string &named = preview.mapping.interactionsFile;
        const int answers = m_shownFile->findText(
            fromStd(named.empty() && !preview.answerFiles.empty() ? preview.answerFiles.front() : named));
        m_shownFile->setCurrentIndex(answers >= 0 ? answers : m_shownFile->count() > 0 ? 0 : -1);
    }
    m_form->showPreview(preview, remembered);
    showRows();
    m_status->clear();
    updateShown();
}

void ImportDialog::showRows()
{
    m_rows->clear();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    const PreviewFile *file = m_form->fileNamed(m_shownFile->currentText());
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
    return m_form->mapping();
}

QString ImportDialog::missing() const
{
    if (m_sources->count() == 0)
        return tr("Add the files of a dataset, or a folder with them. They are only read.");
    if (const QString lacking = m_form->missing(); !lacking.isEmpty())
        return lacking;
    if (m_output->text().trimmed().isEmpty())
        return tr("Choose the folder to write.");
    if (!isNewOrEmpty(QDir::fromNativeSeparators(m_output->text().trimmed())))
        return tr("The folder is there already and not empty. Choose another one.");
    return {};
}

void ImportDialog::updateShown()
{
    if (m_state != State::Choosing || !m_import)
        return;
    const QString lacking = missing();
    m_import->setEnabled(lacking.isEmpty() && !m_form->preview().files.empty());
    if (!lacking.isEmpty() || m_status->property("lacking").toBool()) {
        m_status->setText(lacking);
        m_status->setProperty("lacking", !lacking.isEmpty());
    }
}

void ImportDialog::setState(State state)
{
    m_state = state;
    const bool choosing = state == State::Choosing;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_sources, m_addFiles, m_addFolder, m_form->widget(),
             m_output, m_browseOutput })
        widget->setEnabled(choosing);
    m_remove->setEnabled(choosing && !m_sources->selectedItems().isEmpty());
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
    Q_EMIT importRequested(sources(), mapping(),
        QDir::cleanPath(QDir::fromNativeSeparators(m_output->text().trimmed())));
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
        m_status->setText(
            tr("Reading… about %n s left", nullptr, static_cast<int>(std::ceil(seconds / share - seconds))));
}

void ImportDialog::showResult(const ImportSummary &s)
{
    const QLocale locale;
    const auto number = [&](std::int64_t n) { return locale.toString(static_cast<qlonglong>(n)); };
    m_openFolder = fromStd(s.folder);
    // Three counts, each with a plural of its own.
    QString text = tr("Done: %1, %2, %3.", "users, items, interactions")
                       .arg(tr("%Ln user(s)", nullptr, counted(s.users)),
                           tr("%Ln item(s) with text", nullptr, counted(s.items)),
                           tr("%Ln interaction(s)", nullptr, counted(s.interactions)));
    if (s.withoutText > 0) {
        const bool news = s.kind == TaskKind::News; // whose interactions are all counted
        const double all = static_cast<double>(s.interactions + (news ? 0 : s.withoutText));
        text += QLatin1Char(' ')
            + tr("%1% of the interactions have a text.")
                  .arg(locale.toString(100 * (1 - static_cast<double>(s.withoutText) / all), 'f', 1));
    }
    for (const LoadIssue &issue : s.issues)
        text += QLatin1Char('\n')
            + (issue.count == 0 ? tr("Note: %1.").arg(issueText(issue))
                                : tr("Left out: %1 %2").arg(number(issue.count), issueText(issue)));
    constexpr std::size_t shownFiles = 8; // import.json has them all
    for (std::size_t i = 0; i < std::min(s.files.size(), shownFiles); ++i)
        text += QLatin1Char('\n')
            + tr("%1: %2").arg(fromStd(s.files[i].name),
                s.files[i].said.text.empty() ? fromStd(s.files[i].use) : saidText(s.files[i].said));
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
