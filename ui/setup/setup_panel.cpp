// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_panel.h"

#include "api/mode_traits.h"
#include "dataset_card.h"
#include "field_editors.h"
#include "field_rules.h"
#include "field_text.h"
#include "freeze_row.h"
#include "latency/latency_text.h"
#include "mode_text.h"
#include "model_card.h"
#include "number_box.h"
#include "setup_section.h"

#include "api/ce_rates.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

const QString newsDemo = QStringLiteral(":news");
const QString ktDemo = QStringLiteral(":kt");
const QString bundledModel = QStringLiteral("bundled");
const QString randomModel = QStringLiteral("random");

QLabel *makeNote(const QString &name, QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

SetupPanel::SetupPanel(QWidget *parent)
    : QWidget(parent)
    , m_editors(new FieldEditors(this))
    , m_dataset(new QComboBox(this))
    , m_openFolder(new QPushButton(tr("&Open…"), this))
    , m_card(new DatasetCard(this))
    , m_modelChoice(new QComboBox(this))
    , m_loraNote(makeNote(QStringLiteral("loraNote"), this))
    , m_freezeLayers(qobject_cast<QSpinBox *>(m_editors->editor("freeze_layers")))
    , m_freezeLimit(m_freezeLayers->maximum())
    , m_openModel(new QPushButton(tr("Ope&n…"), this))
    , m_modelCard(new ModelCard(this))
    , m_maxTokensNote(makeNote(QStringLiteral("maxTokensNote"), this))
    , m_modeExplanation(makeNote(QStringLiteral("modeExplanation"), this))
    , m_latencyNote(makeNote(QStringLiteral("latencyNote"), this))
    , m_dropoutNote(makeNote(QStringLiteral("dropoutNote"), this))
    , m_ceRateNote(makeNote(QStringLiteral("ceRateNote"), this))
    , m_findRate(new QToolButton(this))
    , m_demo(RunConfig().demo)
    , m_model(RunConfig().model)
{
    setObjectName(QStringLiteral("setupPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);

    buildDataset();

    SetupSection *method = addSection(QStringLiteral("method"), tr("Method"));
    addFields(method, { "mode" }, {});
    method->addWide(m_modeExplanation);
    auto *latency = new QWidget(this);
    auto *latencyLayout = new QHBoxLayout(latency);
    latencyLayout->setContentsMargins(0, 0, 0, 0);
    latencyLayout->setSpacing(4);
    latencyLayout->addWidget(m_editors->editor("latency"), 2);
    latencyLayout->addWidget(m_editors->editor("latency_unit"), 3); // "half epochs" must fit
    m_editors->editor("latency")->setMinimumWidth(58);
    latency->setToolTip(m_editors->editor("latency")->toolTip());
    latency->setFocusProxy(m_editors->editor("latency"));
    method->addRow("latency", fieldText("latency").label, latency, SetupSection::Place::Main);
    m_latencyNote->setToolTip(
        tr("<p>Counted on the batches that this form's run makes. Work: forward passes of the encoder, a backward pass "
           "as two of them. Multi-step encodes each item of a latency's batches once for the table and once there and "
           "back; E2E encodes every interaction there and back, Single-step every item of each batch.</p>"));
    method->addWide(m_latencyNote);
    addFields(method, { "micro_batch", "ce_batch", "ce_passes", "count_weight", "activation_checkpointing",
                        "baseline_steps" },
              { "item_optimizer", "item_rate" });

    buildModel();

    SetupSection *training = addSection(QStringLiteral("training"), tr("Training"));
    addFields(training, { "batch", "epochs", "steps", "ce_rate", "cf_rate" },
              { "seconds", "warmup", "eval_every", "patience" });

    training->addBelow(makeFindRateRow());
    m_ceRateNote->setTextFormat(Qt::RichText);
    m_ceRateNote->setForegroundRole(QPalette::WindowText); // something is to be done
    m_ceRateNote->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_ceRateNote, &QLabel::linkActivated, this,
            [this] { qobject_cast<NumberBox *>(m_editors->editor("ce_rate"))->setValue(0); });
    training->addBelow(m_ceRateNote);

    SetupSection *machine = addSection(QStringLiteral("machine"), tr("Machine"));
    addFields(machine, { "device", "threads", "seed" }, { "dtype", "ce_precision" });
    machine->addRow("out", fieldText("out").label, makePathRow("out", true),
                    SetupSection::Place::Advanced);
    layout->addStretch(1);

    alignLabels();
    connect(m_editors, &FieldEditors::edited, this, &SetupPanel::onEdited);
    setRecentFolders({});
    setRecentModels({});
    updateShown();
}

void SetupPanel::buildDataset()
{
    SetupSection *data = addSection(QStringLiteral("data"), tr("Dataset"));
    m_dataset->setObjectName(QStringLiteral("dataset"));
    m_dataset->setAccessibleName(tr("Dataset"));
    m_dataset->setToolTip(tr("<p>A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or "
                             "knowledge tracing (interactions.csv, items.csv). A folder can also be "
                             "dropped on the window.</p>"));
    m_dataset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dataset->setFocusPolicy(Qt::StrongFocus);
    m_dataset->installEventFilter(m_editors); // scrolling the form does not choose other data
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_openFolder->setAccessibleName(tr("Open a dataset folder"));
    m_openFolder->setToolTip(tr("Choose a dataset's folder"));
    auto *row = new QWidget(this);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_dataset, 1);
    rowLayout->addWidget(m_openFolder);
    data->addWide(row);
    addFields(data, { "demo_users", "demo_items" },
              { "demo_seed", "split", "validation_share", "test_share", "max_tokens", "max_history", "negatives",
                "max_sequence", "vocabulary_size" });
    m_tokenizerRow = makePathRow("tokenizer", false);
    data->addRow("tokenizer", fieldText("tokenizer").label, m_tokenizerRow, SetupSection::Place::Advanced);
    addFields(data, {}, { "use_title", "use_abstract", "use_body", "use_category" });
    m_maxTokensNote->setTextFormat(Qt::RichText);
    m_maxTokensNote->setForegroundRole(QPalette::WindowText); // something is to be done
    m_maxTokensNote->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_maxTokensNote, &QLabel::linkActivated, this, [this] {
        qobject_cast<QSpinBox *>(m_editors->editor("max_tokens"))
            ->setValue(static_cast<int>(m_modelSummary->maxTokens));
    });
    data->addBelow(m_maxTokensNote);
    data->addBelow(m_card);

    connect(m_dataset, &QComboBox::activated, this, &SetupPanel::takeDatasetChoice);
    connect(m_card, &DatasetCard::detailsRequested, this, &SetupPanel::datasetDetailsRequested);
    connect(m_openFolder, &QPushButton::clicked, this, &SetupPanel::openFolderRequested);
}

void SetupPanel::buildModel()
{
    SetupSection *model = addSection(QStringLiteral("model"), tr("Model"));
    const FieldText text = fieldText("model");
    m_modelChoice->setObjectName(QStringLiteral("model"));
    m_modelChoice->setAccessibleName(text.label);
    m_modelChoice->setAccessibleDescription(text.help);
    m_modelChoice->setToolTip(QStringLiteral("<p>%1</p>").arg(text.help.toHtmlEscaped()));
    m_modelChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_modelChoice->setFocusPolicy(Qt::StrongFocus);
    m_modelChoice->installEventFilter(m_editors);
    m_openModel->setObjectName(QStringLiteral("openModel"));
    m_openModel->setAccessibleName(tr("Open a model folder"));
    m_openModel->setToolTip(tr("Choose a Hugging Face model's folder"));
    auto *row = new QWidget(this);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_modelChoice, 1);
    rowLayout->addWidget(m_openModel);
    model->addWide(row);
    addFields(model, { "cf", "hidden", "layers", "heads", "freeze_layers", "lora_rank", "lora_alpha", "lora_targets" },
              { "intermediate", "pooling", "normalize", "cache_limit", "ce_dropout", "cf_dropout" });
    m_dropoutNote->setText(tr("With dropout on, Single-step is exact in this sense: one dropout mask "
                              "per unique item, shared by all of its interactions."));
    m_loraNote->setText(tr("LoRA on random weights learns little: the weights stay as they were drawn. It is of use for "
                           "measuring time and memory."));
    model->addBelow(m_loraNote);
    model->addBelow(m_modelCard);
    model->addBelow(m_dropoutNote);

    FreezeRow *freeze = m_modelCard->freezeRow();
    freeze->installEventFilter(m_editors); // scrolling the form does not freeze anything
    connect(freeze, &QAbstractSlider::valueChanged, m_freezeLayers, &QSpinBox::setValue);
    connect(m_modelChoice, &QComboBox::activated, this, &SetupPanel::takeModelChoice);
    connect(m_openModel, &QPushButton::clicked, this, &SetupPanel::openModelRequested);
}

SetupSection *SetupPanel::addSection(const QString &name, const QString &title)
{
    auto *section = new SetupSection(name, title, this);
    layout()->addWidget(section);
    m_sections.append(section);
    return section;
}

void SetupPanel::addFields(SetupSection *section, const QStringList &main, const QStringList &advanced)
{
    for (const QString &key : main)
        section->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key),
                        SetupSection::Place::Main);
    for (const QString &key : advanced)
        section->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key),
                        SetupSection::Place::Advanced);
}

QWidget *SetupPanel::makePathRow(const QString &key, bool folder)
{
    auto *edit = qobject_cast<QLineEdit *>(m_editors->editor(key));
    auto *browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setObjectName(key + QStringLiteral("Browse"));
    browse->setAccessibleName(tr("Choose: %1").arg(edit->accessibleName()));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    row->setToolTip(edit->toolTip());
    connect(browse, &QToolButton::clicked, this, [this, edit, folder, key] {
        const QString path = folder
            ? QFileDialog::getExistingDirectory(this, edit->accessibleName(), edit->text())
            : QFileDialog::getOpenFileName(this, edit->accessibleName(), edit->text(),
                                           tr("sentencepiece models (*.model)"));
        if (path.isEmpty())
            return;
        edit->setText(path);
        onEdited(key);
    });
    return row;
}

QWidget *SetupPanel::makeFindRateRow()
{
    m_findRate->setText(tr("Find a rate…"));
    m_findRate->setObjectName(QStringLiteral("findRateButton"));
    m_findRate->setAccessibleName(tr("Find a CE learning rate"));
    m_findRate->setToolTip(tr("Try a few learning rates of the encoder for some steps each"));
    m_findRate->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_findRate);
    connect(m_findRate, &QToolButton::clicked, this, &SetupPanel::findRateRequested);
    return row;
}

void SetupPanel::alignLabels()
{
    int width = 0;
    for (const SetupSection *section : std::as_const(m_sections))
        for (const QLabel *label : section->labels())
            width = std::max(width, label->sizeHint().width());
    for (const SetupSection *section : std::as_const(m_sections))
        for (QLabel *label : section->labels())
            label->setMinimumWidth(width);
}

RunConfig SetupPanel::config() const
{
    RunConfig config;
    m_editors->writeTo(config);
    config.data = m_data;
    config.demo = m_demo;
    config.model = m_model;
    return config;
}

void SetupPanel::setConfig(const RunConfig &config)
{
    m_data = config.data;
    m_demo = config.demo;
    if (m_model != config.model) {
        m_model = config.model;
        m_modelSummary.reset();
        m_modelCard->showMessage({});
    }
    if (const auto kind = demoKind(config))
        m_kind = kind;
    m_freezeLayers->setMaximum(m_freezeLimit);
    m_editors->setConfig(config);
    showDatasetChoice();
    showModelChoice();
    updateShown();
    Q_EMIT configChanged();
}

void SetupPanel::setIdle(bool idle)
{
    m_findRate->setEnabled(idle);
}

double SetupPanel::automaticCeRate() const
{
    // Of a folder's model only its width tells.
    if (m_model != "bundled" && m_model != "random" && !m_modelSummary)
        return 0;
    return usualCeRates(config(), m_modelSummary ? m_modelSummary->hidden : 0).automatic;
}

void SetupPanel::setDevices(const QStringList &devices)
{
    m_editors->setDevices(devices);
}

void SetupPanel::setBf16Unavailable(const QString &reason)
{
    m_editors->setChoiceEnabled("ce_precision", static_cast<int>(CePrecision::Bf16), reason);
}

void SetupPanel::setRecentFolders(const QStringList &folders)
{
    m_recent = folders;
    showDatasetChoice();
}

void SetupPanel::showDatasetChoice()
{
    const QString folder = QString::fromStdString(m_data);
    QStringList folders = m_recent;
    if (!folder.isEmpty() && !folders.contains(folder))
        folders.prepend(folder);

    m_dataset->clear();
    m_dataset->addItem(tr("News demo"), newsDemo);
    m_dataset->addItem(tr("Classroom demo"), ktDemo);
    if (!folders.isEmpty())
        m_dataset->insertSeparator(m_dataset->count());
    for (const QString &path : std::as_const(folders)) {
        m_dataset->addItem(QFileInfo(path).fileName(), path);
        m_dataset->setItemData(m_dataset->count() - 1, QDir::toNativeSeparators(path),
                               Qt::ToolTipRole);
    }
    const QString current = !folder.isEmpty() ? folder : m_demo == "kt" ? ktDemo : newsDemo;
    m_dataset->setCurrentIndex(m_dataset->findData(current));
}

void SetupPanel::takeDatasetChoice()
{
    const QString choice = m_dataset->currentData().toString();
    if (choice == newsDemo || choice == ktDemo) {
        setData({});
        m_demo = choice == ktDemo ? "kt" : "news";
        m_kind = choice == ktDemo ? TaskKind::Kt : TaskKind::News;
    } else {
        setData(choice.toStdString());
    }
    updateShown();
    Q_EMIT configChanged();
}

void SetupPanel::setData(const std::string &folder)
{
    // The default for evaluations follows the kind of data; what the user has set stays.
    const std::int64_t was = m_data.empty() ? demoEvalEvery : RunConfig().evalEvery;
    const std::int64_t becomes = folder.empty() ? demoEvalEvery : RunConfig().evalEvery;
    RunConfig now = config();
    m_data = folder;
    if (now.evalEvery != was || was == becomes)
        return;
    now.evalEvery = becomes;
    m_editors->setConfig(now);
}

void SetupPanel::chooseFolder(const QString &folder)
{
    setData(QDir::cleanPath(folder).toStdString());
    showDatasetChoice();
    updateShown();
    Q_EMIT configChanged();
}

void SetupPanel::setRecentModels(const QStringList &folders)
{
    m_recentModels = folders;
    showModelChoice();
}

void SetupPanel::showModelChoice()
{
    const QString current = QString::fromStdString(m_model);
    QStringList folders = m_recentModels;
    if (current != bundledModel && current != randomModel && !folders.contains(current))
        folders.prepend(current);

    m_modelChoice->clear();
    m_modelChoice->addItem(tr("Bundled encoder"), bundledModel);
    m_modelChoice->addItem(tr("Random weights"), randomModel);
    if (!folders.isEmpty())
        m_modelChoice->insertSeparator(m_modelChoice->count());
    for (const QString &path : std::as_const(folders)) {
        const QFileInfo info(path);
        m_modelChoice->addItem(info.isDir() ? info.fileName() : tr("%1 (missing)").arg(info.fileName()), path);
        m_modelChoice->setItemData(m_modelChoice->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    }
    m_modelChoice->setCurrentIndex(m_modelChoice->findData(current));
}

void SetupPanel::takeModelChoice()
{
    Q_EMIT modelRequested(m_modelChoice->currentData().toString());
}

void SetupPanel::chooseModel(const QString &model)
{
    m_model = model.toStdString();
    m_modelSummary.reset();
    showModelChoice();
    updateShown();
    Q_EMIT configChanged();
}

void SetupPanel::showModelMessage(const QString &message)
{
    m_modelSummary.reset();
    m_modelCard->showMessage(message);
    updateShown();
}

void SetupPanel::showModel(const ModelSummary &summary)
{
    m_modelSummary = summary;
    updateShown();
}

void SetupPanel::showEstimates(const std::vector<MemoryEstimate> &estimates, std::uint64_t freeBytes)
{
    if (m_modelSummary)
        m_modelCard->showEstimates(estimates, config(), freeBytes);
}

void SetupPanel::showDatasetMessage(const QString &message)
{
    m_card->showMessage(message);
}

void SetupPanel::showDataset(const DatasetSummary &summary)
{
    m_card->showSummary(summary);
    m_kind = summary.kind;
    updateShown();
}

void SetupPanel::showLatencies(const LatencyEstimates &estimates)
{
    m_latencies = estimates;
    updateLatency(config());
}

void SetupPanel::updateLatency(const RunConfig &now)
{
    const bool known = !m_latencies.latencies.empty();
    m_latencyNote->setVisible(known && traitsOf(now.mode).hasLatency);
    if (!known)
        return;
    if (m_latencies.batch != now.batch) {
        m_latencyNote->setText(tr("Counting what a latency saves…"));
        return;
    }
    const std::int64_t latency = latencyInSteps(now, m_latencies.stepsPerEpoch);
    const bool pays = latencyPays(m_latencies, latency);
    m_latencyNote->setForegroundRole(pays ? QPalette::PlaceholderText : QPalette::WindowText);
    m_latencyNote->setText((pays ? QString() : QStringLiteral("⚠ ")) + latencyNote(m_latencies, latency));
}

void SetupPanel::onEdited(const QString &key)
{
    if (key == QLatin1String("latency_unit")) {
        // 10 steps is a usual latency, 10 epochs is not
        const bool steps = config().latencyUnit == LatencyUnit::Steps;
        qobject_cast<QSpinBox *>(m_editors->editor("latency"))->setValue(steps ? 10 : 1);
    }
    updateShown();
    Q_EMIT configChanged();
}

void SetupPanel::updateShown()
{
    if (m_kind)
        m_editors->setTaskKind(*m_kind);
    const RunConfig now = config();
    forEachField(now, [&](const char *key, const auto &...) {
        for (SetupSection *section : std::as_const(m_sections))
            section->setRowVisible(QString::fromLatin1(key), fieldApplies(key, now, m_kind));
    });
    for (SetupSection *section : std::as_const(m_sections))
        section->updateAdvanced();
    m_modeExplanation->setText(modeExplanation(now.mode));
    updateLatency(now);
    m_loraNote->setVisible(usesLora(now) && m_model == "random");
    m_dropoutNote->setVisible(now.ceDropout > 0 && traitsOf(now.mode).usesContent);
    updateCeRate(now);
    updateModel(now);
}

/// What the rate's smallest value stands for with this model, and whether the rate is usual for it.
void SetupPanel::updateCeRate(const RunConfig &now)
{
    const double automatic = automaticCeRate();
    const std::int64_t width = m_modelSummary ? m_modelSummary->hidden : 0;
    const CeRates usual = usualCeRates(now, width);
    const auto shown = [](double rate) { return QLocale().toString(rate, 'g', 3); };
    const bool small = m_model == "bundled" || m_model == "random";
    const QString why = !(automatic > 0) ? QString()
        : small ? tr("Automatic is %1 here: the bundled encoder and random weights have little to forget.").arg(shown(automatic))
                : tr("Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 "
                     "to %4, and forget what they have learned with much more.")
                      .arg(shown(automatic))
                      .arg(width)
                      .arg(shown(usual.lowest), shown(usual.highest));
    const QString lora = usesLora(now) && automatic > 0
        ? QLatin1Char(' ') + tr("With LoRA it is ten times that of full fine-tuning.")
        : QString();
    m_editors->setSpecial("ce_rate", automatic, automatic > 0 ? tr("Automatic (%1)").arg(shown(automatic)) : tr("Automatic"), why + lora);

    m_findRate->setVisible(trainsCe(now));
    const CeRateSize size = automatic > 0 ? ceRateSize(now, width) : CeRateSize::Usual;
    if (size != CeRateSize::Usual)
        m_ceRateNote->setText(
            QStringLiteral("⚠ ")
            + tr("The CE learning rate is %1; usual for this model is %2 to %3.")
                  .arg(shown(now.ceRate), shown(usual.lowest), shown(usual.highest))
            + QLatin1Char(' ')
            + (size == CeRateSize::High ? tr("The encoder may lose what it knows, and the loss stop falling.")
                                        : tr("The encoder may hardly learn in the steps of a run."))
            + QStringLiteral(" <a href=\"#\">%1</a>").arg(tr("Use %1").arg(shown(automatic))));
    m_ceRateNote->setVisible(size != CeRateSize::Usual);
}

void SetupPanel::updateModel(const RunConfig &now)
{
    forEachField(now, [&](const char *key, const auto &...) {
        m_editors->setEditorEnabled(QString::fromLatin1(key), !fieldComesWithModel(key, now),
                                    tr("The chosen model brings its own: this has an effect with random weights only."));
    });
    m_tokenizerRow->setEnabled(!fieldComesWithModel("tokenizer", now));
    m_tokenizerRow->setToolTip(m_editors->editor("tokenizer")->toolTip());

    const bool cut = m_modelSummary && m_modelSummary->pretrained && now.maxTokens > m_modelSummary->maxTokens;
    if (cut)
        m_maxTokensNote->setText(
            QStringLiteral("⚠ ")
            + tr("Tokens per text is %1, but this model reads at most %2. <a href=\"#\">Use %2</a>")
                  .arg(now.maxTokens)
                  .arg(m_modelSummary->maxTokens));
    m_maxTokensNote->setVisible(cut);

    if (!m_modelSummary)
        return;
    // A pre-trained model's layers are known; random ones are being typed.
    m_freezeLayers->setMaximum(m_modelSummary->pretrained ? mostFrozenLayers(*m_modelSummary, now) : m_freezeLimit);
    m_modelCard->showModel(*m_modelSummary, config());
}

} // namespace gram
