// SPDX-License-Identifier: GPL-3.0-or-later
// What the form is made of.
#include "setup_panel.h"

#include "card_head.h"
#include "dataset_card.h"
#include "field_editors.h"
#include "field_text.h"
#include "freeze_row.h"
#include "latency_edit.h"
#include "method_tiles.h"
#include "model_card.h"
#include "number_box.h"
#include "path_choice.h"
#include "path_edit.h"
#include "setup_card.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace gram {

namespace {

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
    , m_nextRun(new QLabel(this))
    , m_latency(
          new LatencyRow(fieldText("latency").label, qobject_cast<LatencyBox *>(m_editors->editor("latency")), this))
    , m_demo(RunConfig().demo)
    , m_model(RunConfig().model)
{
    setObjectName(QStringLiteral("setupPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addLayout(makeHead());
    buildDataset();
    buildMethod();
    buildModel();
    buildTraining();
    buildMachine();
    layout->addStretch(1);

    SetupCard::align(m_cards);
    for (SetupCard *card : std::as_const(m_cards))
        connect(card, &SetupCard::badgeClicked, this, [this, card] { showProblemsOf(card); });
    setOpenCards({ QStringLiteral("method"), QStringLiteral("training") });
    connect(m_editors, &FieldEditors::edited, this, &SetupPanel::onEdited);
    setRecentFolders({});
    setRecentModels({});
    updateShown();
}

QLayout *SetupPanel::makeHead()
{
    auto *title = new QLabel(tr("Setup"), this);
    title->setObjectName(QStringLiteral("setupTitle"));
    title->setFont(semiBold(font()));
    m_nextRun->setObjectName(QStringLiteral("setupNextRun"));
    m_nextRun->setText(tr("for the next run"));
    m_nextRun->setToolTip(tr("The run in progress keeps the setup that it was started with."));
    m_nextRun->setFont(smallFont(font()));
    m_nextRun->setForegroundRole(QPalette::PlaceholderText);
    m_nextRun->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_nextRun->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(title, 0);
    row->addWidget(m_nextRun, 1);
    return row;
}

void SetupPanel::buildMethod()
{
    m_methodCard = addCard(QStringLiteral("method"), tr("Method"));
    auto *tiles = qobject_cast<MethodTiles *>(m_editors->editor("mode"));
    m_methodCard->addWide(tiles);
    tiles->tile(Mode::MultiStep)->setFoot(m_latency);
    connect(m_latency->slider(), &LatencySlider::chosen, this,
        [this](const LatencyStop &stop) { m_editors->chooseLatency(stop.latency, stop.unit); });
    m_latencyNote->setToolTip(
        tr("<p>Counted on the batches that this form's run makes. Work: forward passes of the encoder, a backward pass "
           "as two of them. Multi-step encodes each item of a latency's batches once for the table and once there and "
           "back; E2E encodes every interaction there and back, Single-step every item of each batch.</p>"));
    m_methodCard->addWide(m_latencyNote);
    addFields(m_methodCard, { "micro_batch", "baseline_steps" },
        { "activation_checkpointing", "latency_unit", "ce_batch", "ce_passes", "count_weight", "item_optimizer",
            "item_rate" });
}

void SetupPanel::buildTraining()
{
    m_trainingCard = addCard(QStringLiteral("training"), tr("Training"));
    addFields(m_trainingCard, { "batch", "epochs", "steps", "eval_every" }, { "ce_rate", "cf_rate" });
    m_trainingCard->addWide(makeFindRateRow(), SetupCard::Place::Advanced);
    addFields(m_trainingCard, {}, { "seconds", "warmup", "patience" });
    connect(m_ceRateNote, &QLabel::linkActivated, this,
        [this] { qobject_cast<NumberBox *>(m_editors->editor("ce_rate"))->setValue(0); });
    m_trainingCard->addBelow(m_ceRateNote);
}

void SetupPanel::buildMachine()
{
    m_machineCard = addCard(QStringLiteral("machine"), tr("Machine"));
    addFields(m_machineCard, { "device", "threads", "seed" },
        { "dtype", "ce_precision", "checkpoint_seconds", "checkpoint_steps" });
    m_machineCard->addRow("out", fieldText("out").label, makePathEdit(QStringLiteral("out"), {}),
        SetupCard::Place::Advanced);
}

void SetupPanel::buildDataset()
{
    m_dataCard = addCard(QStringLiteral("data"), tr("Data"));
    m_dataset->list()->setAccessibleName(tr("Dataset"));
    m_dataset->list()->setToolTip(tr("<p>A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or "
                                     "knowledge tracing (interactions.csv, items.csv). A folder can also be "
                                     "dropped on the window.</p>"));
    m_dataset->list()->installEventFilter(m_editors); // scrolling the form does not choose other data
    m_dataset->button()->setAccessibleName(tr("Open a dataset folder"));
    m_dataset->button()->setToolTip(tr("Choose a dataset's folder"));
    m_dataCard->addWide(m_dataset);
    addFields(m_dataCard, { "demo_users", "demo_items" },
        { "demo_seed", "split", "validation_share", "test_share", "max_tokens", "max_history", "negatives",
            "max_sequence", "vocabulary_size" });
    m_tokenizerRow = makePathEdit(QStringLiteral("tokenizer"), tr("sentencepiece models (*.model)"));
    m_dataCard->addRow("tokenizer", fieldText("tokenizer").label, m_tokenizerRow, SetupCard::Place::Advanced);
    addFields(m_dataCard, {}, { "use_title", "use_abstract", "use_body", "use_category" });
    connect(m_maxTokensNote, &QLabel::linkActivated, this, [this] {
        qobject_cast<QSpinBox *>(m_editors->editor("max_tokens"))
            ->setValue(static_cast<int>(m_modelSummary->maxTokens));
    });
    m_dataCard->addBelow(m_maxTokensNote);
    m_dataCard->addBelow(m_card);

    connect(m_dataset, &PathChoice::chosen, this, &SetupPanel::takeDatasetChoice);
    connect(m_card, &DatasetCard::detailsRequested, this, &SetupPanel::datasetDetailsRequested);
    connect(m_dataset->button(), &QPushButton::clicked, this, &SetupPanel::openFolderRequested);
}

void SetupPanel::buildModel()
{
    m_modelSetup = addCard(QStringLiteral("model"), tr("Model"));
    const FieldText text = fieldText("model");
    m_modelChoice->tellMissing();
    m_modelChoice->list()->setAccessibleName(text.label);
    m_modelChoice->list()->setAccessibleDescription(text.help);
    m_modelChoice->list()->setToolTip(QStringLiteral("<p>%1</p>").arg(text.help.toHtmlEscaped()));
    m_modelChoice->list()->installEventFilter(m_editors);
    m_modelChoice->button()->setAccessibleName(tr("Open a model folder"));
    m_modelChoice->button()->setToolTip(tr("Choose a Hugging Face model's folder"));
    m_modelSetup->addWide(m_modelChoice);
    addFields(m_modelSetup,
        { "cf", "hidden", "layers", "heads", "freeze_layers", "lora_rank", "lora_alpha", "lora_targets" },
        { "intermediate", "pooling", "normalize", "cache_limit", "ce_dropout", "cf_dropout" });
    m_dropoutNote->setText(tr("With dropout on, Single-step is exact in this sense: one dropout mask "
                              "per unique item, shared by all of its interactions."));
    m_loraNote->setText(
        tr("LoRA on random weights learns little: the weights stay as they were drawn. It is of use for "
           "measuring time and memory."));
    m_modelSetup->addBelow(m_loraNote);
    m_modelSetup->addBelow(m_modelCard);
    m_modelSetup->addBelow(m_dropoutNote);

    FreezeRow *freeze = m_modelCard->freezeRow();
    freeze->installEventFilter(m_editors); // scrolling the form does not freeze anything
    connect(freeze, &QAbstractSlider::valueChanged, m_freezeLayers, &QSpinBox::setValue);
    connect(m_modelChoice, &PathChoice::chosen, this, &SetupPanel::modelRequested);
    connect(m_modelChoice->button(), &QPushButton::clicked, this, &SetupPanel::openModelRequested);
}

SetupCard *SetupPanel::addCard(const QString &name, const QString &title)
{
    auto *card = new SetupCard(name, title, this);
    layout()->addWidget(card);
    m_cards.append(card);
    return card;
}

void SetupPanel::addFields(SetupCard *card, const QStringList &main, const QStringList &advanced)
{
    for (const QString &key : main)
        card->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key), SetupCard::Place::Main);
    for (const QString &key : advanced)
        card->addRow(key, fieldText(key.toStdString()).label, m_editors->editor(key), SetupCard::Place::Advanced);
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

} // namespace gram
