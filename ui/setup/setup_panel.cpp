// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_panel.h"

#include "api/lora.h"
#include "api/mode_traits.h"
#include "dataset_card.h"
#include "field_editors.h"
#include "field_rules.h"
#include "field_text.h"
#include "freeze_row.h"
#include "latency/latency_text.h"
#include "method_tiles.h"
#include "model_card.h"
#include "number_box.h"
#include "path_choice.h"
#include "path_edit.h"
#include "rate_text.h"
#include "setup_section.h"
#include "wrapped_label.h"

#include "api/ce_rates.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

namespace gram {

namespace {

const QString newsDemo = QStringLiteral(":news");
const QString ktDemo = QStringLiteral(":kt");
const QString bundledModel = QStringLiteral("bundled");
const QString randomModel = QStringLiteral("random");

QLabel *makeNote(const QString &name, QWidget *parent)
{
    auto *note = new WrappedLabel(parent);
    note->setObjectName(name);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

/// A note of something to be done, with a link that does it.
QLabel *makeRemedy(const QString &name, QWidget *parent)
{
    QLabel *note = makeNote(name, parent);
    note->setTextFormat(Qt::RichText);
    note->setForegroundRole(QPalette::WindowText);
    note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return note;
}

} // namespace

SetupPanel::SetupPanel(QWidget *parent)
    : QWidget(parent)
    , m_editors(new FieldEditors(this))
    , m_dataset(new PathChoice(QStringLiteral("dataset"), QStringLiteral("openFolder"), tr("Open…"), this))
    , m_card(new DatasetCard(this))
    , m_modelChoice(new PathChoice(QStringLiteral("model"), QStringLiteral("openModel"), tr("Open…"), this))
    , m_loraNote(makeNote(QStringLiteral("loraNote"), this))
    , m_freezeLayers(qobject_cast<QSpinBox *>(m_editors->editor("freeze_layers")))
    , m_freezeLimit(m_freezeLayers->maximum())
    , m_modelCard(new ModelCard(this))
    , m_maxTokensNote(makeRemedy(QStringLiteral("maxTokensNote"), this))
    , m_latencyNote(makeNote(QStringLiteral("latencyNote"), this))
    , m_dropoutNote(makeNote(QStringLiteral("dropoutNote"), this))
    , m_ceRateNote(makeRemedy(QStringLiteral("ceRateNote"), this))
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
    method->addWide(m_editors->editor("mode"));
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
    addFields(method,
        { "micro_batch", "ce_batch", "ce_passes", "count_weight", "activation_checkpointing", "baseline_steps" },
        { "item_optimizer", "item_rate" });

    buildModel();

    SetupSection *training = addSection(QStringLiteral("training"), tr("Training"));
    addFields(training, { "batch", "epochs", "steps", "ce_rate", "cf_rate" },
        { "seconds", "warmup", "eval_every", "patience" });

    training->addBelow(makeFindRateRow());
    connect(m_ceRateNote, &QLabel::linkActivated, this,
        [this] { qobject_cast<NumberBox *>(m_editors->editor("ce_rate"))->setValue(0); });
    training->addBelow(m_ceRateNote);

    SetupSection *machine = addSection(QStringLiteral("machine"), tr("Machine"));
    addFields(machine, { "device", "threads", "seed" },
        { "dtype", "ce_precision", "checkpoint_seconds", "checkpoint_steps" });
    machine->addRow("out", fieldText("out").label, makePathEdit(QStringLiteral("out"), {}),
        SetupSection::Place::Advanced);
    layout->addStretch(1);

    SetupSection::alignLabels(m_sections);
    connect(m_editors, &FieldEditors::edited, this, &SetupPanel::onEdited);
    setRecentFolders({});
    setRecentModels({});
    updateShown();
}

void SetupPanel::buildDataset()
{
    SetupSection *data = addSection(QStringLiteral("data"), tr("Dataset"));
    m_dataset->list()->setAccessibleName(tr("Dataset"));
    m_dataset->list()->setToolTip(tr("<p>A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or "
                                     "knowledge tracing (interactions.csv, items.csv). A folder can also be "
                                     "dropped on the window.</p>"));
    m_dataset->list()->installEventFilter(m_editors); // scrolling the form does not choose other data
    m_dataset->button()->setAccessibleName(tr("Open a dataset folder"));
    m_dataset->button()->setToolTip(tr("Choose a dataset's folder"));
    data->addWide(m_dataset);
    addFields(data, { "demo_users", "demo_items" },
        { "demo_seed", "split", "validation_share", "test_share", "max_tokens", "max_history", "negatives",
            "max_sequence", "vocabulary_size" });
    m_tokenizerRow = makePathEdit(QStringLiteral("tokenizer"), tr("sentencepiece models (*.model)"));
    data->addRow("tokenizer", fieldText("tokenizer").label, m_tokenizerRow, SetupSection::Place::Advanced);
    addFields(data, {}, { "use_title", "use_abstract", "use_body", "use_category" });
    connect(m_maxTokensNote, &QLabel::linkActivated, this, [this] {
        qobject_cast<QSpinBox *>(m_editors->editor("max_tokens"))
            ->setValue(static_cast<int>(m_modelSummary->maxTokens));
    });
    data->addBelow(m_maxTokensNote);
    data->addBelow(m_card);

    connect(m_dataset, &PathChoice::chosen, this, &SetupPanel::takeDatasetChoice);
    connect(m_card, &DatasetCard::detailsRequested, this, &SetupPanel::datasetDetailsRequested);
    connect(m_dataset->button(), &QPushButton::clicked, this, &SetupPanel::openFolderRequested);
}

void SetupPanel::buildModel()
{
    SetupSection *model = addSection(QStringLiteral("model"), tr("Model"));
    const FieldText text = fieldText("model");
    m_modelChoice->tellMissing();
    m_modelChoice->list()->setAccessibleName(text.label);
    m_modelChoice->list()->setAccessibleDescription(text.help);
    m_modelChoice->list()->setToolTip(QStringLiteral("<p>%1</p>").arg(text.help.toHtmlEscaped()));
    m_modelChoice->list()->installEventFilter(m_editors);
    m_modelChoice->button()->setAccessibleName(tr("Open a model folder"));
    m_modelChoice->button()->setToolTip(tr("Choose a Hugging Face model's folder"));
    model->addWide(m_modelChoice);
    addFields(model, { "cf", "hidden", "layers", "heads", "freeze_layers", "lora_rank", "lora_alpha", "lora_targets" },
        { "intermediate", "pooling", "normalize", "cache_limit", "ce_dropout", "cf_dropout" });
    m_dropoutNote->setText(tr("With dropout on, Single-step is exact in this sense: one dropout mask "
                              "per unique item, shared by all of its interactions."));
    m_loraNote->setText(
        tr("LoRA on random weights learns little: the weights stay as they were drawn. It is of use for "
           "measuring time and memory."));
    model->addBelow(m_loraNote);
    model->addBelow(m_modelCard);
    model->addBelow(m_dropoutNote);

    FreezeRow *freeze = m_modelCard->freezeRow();
    freeze->installEventFilter(m_editors); // scrolling the form does not freeze anything
    connect(freeze, &QAbstractSlider::valueChanged, m_freezeLayers, &QSpinBox::setValue);
    connect(m_modelChoice, &PathChoice::chosen, this, &SetupPanel::modelRequested);
    connect(m_modelChoice->button(), &QPushButton::clicked, this, &SetupPanel::openModelRequested);
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
        section->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key), SetupSection::Place::Main);
    for (const QString &key : advanced)
        section->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key), SetupSection::Place::Advanced);
}

PathEdit *SetupPanel::makePathEdit(const QString &key, const QString &files)
{
    auto *row = new PathEdit(qobject_cast<QLineEdit *>(m_editors->editor(key)), files, this);
    connect(row, &PathEdit::chosen, this, [this, key] { onEdited(key); });
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

void SetupPanel::setDevices(const QMap<QString, QString> &devices)
{
    m_editors->setDevices(devices);
}

void SetupPanel::setUnavailable(CePrecision precision, const QString &reason)
{
    m_editors->setChoiceEnabled("ce_precision", static_cast<int>(precision), reason);
}

void SetupPanel::setRecentFolders(const QStringList &folders)
{
    m_recent = folders;
    showDatasetChoice();
}

void SetupPanel::showDatasetChoice()
{
    const QString folder = QString::fromStdString(m_data);
    m_dataset->show({ { tr("News demo"), newsDemo }, { tr("Classroom demo"), ktDemo } }, m_recent,
        !folder.isEmpty()    ? folder
            : m_demo == "kt" ? ktDemo
                             : newsDemo);
}

void SetupPanel::takeDatasetChoice(const QString &choice)
{
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
    m_modelChoice->show({ { tr("Bundled encoder"), bundledModel }, { tr("Random weights"), randomModel } },
        m_recentModels, QString::fromStdString(m_model));
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
    updateMethods(config());
}

void SetupPanel::showModeTimes(const ModeTimes &times)
{
    m_modeTimes = times;
    updateMethods(config());
}

void SetupPanel::updateMethods(const RunConfig &now)
{
    auto *tiles = qobject_cast<MethodTiles *>(m_editors->editor("mode"));
    for (const ModeTraits &traits : modeTraits)
        tiles->setFigures(traits.mode, methodFigures(traits.mode, now, m_latencies, m_modeTimes));
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
    const QString beyond = latencyBeyondRun(m_latencies, now);
    const bool fine = beyond.isEmpty() && latencyPays(m_latencies, latency);
    m_latencyNote->setForegroundRole(fine ? QPalette::PlaceholderText : QPalette::WindowText);
    m_latencyNote->setText(
        (fine ? QString() : QStringLiteral("⚠ ")) + (beyond.isEmpty() ? latencyNote(m_latencies, latency) : beyond));
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
    m_editors->setEditorEnabled(QStringLiteral("epochs"), now.steps == 0, tr("A number of steps is set."));
    updateLatency(now);
    updateMethods(now);
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
    m_editors->setSpecial("ce_rate", automatic, automaticRateText(automatic), automaticRateHelp(now, automatic, width));
    m_findRate->setVisible(trainsCe(now));
    const QString warning = unusualRateText(now, automatic, width);
    m_ceRateNote->setText(warning);
    m_ceRateNote->setVisible(!warning.isEmpty());
}

void SetupPanel::updateModel(const RunConfig &now)
{
    forEachField(now, [&](const char *key, const auto &...) {
        if (key != std::string_view("epochs"))
            m_editors->setEditorEnabled(QString::fromLatin1(key), !fieldComesWithModel(key, now),
                tr("The chosen model brings its own: this has an effect with random weights only."));
    });
    m_tokenizerRow->setEnabled(!fieldComesWithModel("tokenizer", now));
    m_tokenizerRow->setToolTip(m_editors->editor("tokenizer")->toolTip());

    const bool cut = m_modelSummary && m_modelSummary->pretrained && now.maxTokens > m_modelSummary->maxTokens;
    if (cut)
        m_maxTokensNote->setText(QStringLiteral("⚠ ")
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
