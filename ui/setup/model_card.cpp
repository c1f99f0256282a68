// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_card.h"

#include "api/lora.h"
#include "freeze_row.h"
#include "mode_text.h"
#include "runs/run_text.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

QString number(std::int64_t n)
{
    return QLocale().toString(static_cast<qlonglong>(n));
}

/// "22.6 M", exact below 100,000.
QString roundNumber(std::int64_t n)
{
    const QLocale locale;
    if (n < 100'000)
        return number(n);
    if (n < 1'000'000)
        return ModelCard::tr("%1 k").arg(locale.toString(static_cast<double>(n) / 1e3, 'f', 0));
    if (n < 1'000'000'000)
        return ModelCard::tr("%1 M").arg(locale.toString(static_cast<double>(n) / 1e6, 'f', 1));
    return ModelCard::tr("%1 G").arg(locale.toString(static_cast<double>(n) / 1e9, 'f', 2));
}

QString text(const std::string &s)
{
    return QString::fromStdString(s).toHtmlEscaped();
}

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td style=\"white-space:pre\">%1  </td><td align=right>%2</td></tr>").arg(name, value);
}

const QString tableBegin = QStringLiteral("<table cellspacing=0 cellpadding=0 width=\"100%\">");
const QString tableEnd = QStringLiteral("</table>");

QLabel *makeLabel(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

std::int64_t trainableParameters(const ModelSummary &model, std::int64_t frozenLayers)
{
    if (frozenLayers < 0)
        return model.parameters;
    return model.parameters - model.embeddingParameters - frozenLayers * model.layerParameters;
}

} // namespace

int mostFrozenLayers(const ModelSummary &model, const RunConfig &config)
{
    if (model.sharedLayers)
        return 0;
    const Pooling pooling = config.pooling == Pooling::Model ? model.pooling : config.pooling;
    const auto layers = static_cast<int>(model.layers);
    return pooling == Pooling::Attention ? layers : std::max(layers - 1, 0);
}

ModelCard::ModelCard(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel("modelCardText", tr("The model's figures"), this))
    , m_freeze(new FreezeRow(this))
    , m_training(makeLabel("modelTraining", tr("What of the model will train"), this))
    , m_memory(makeLabel("modelMemory", tr("Memory each mode will need, an estimate"), this))
    , m_warning(makeLabel("memoryWarning", tr("Memory warning"), this))
{
    setObjectName(QStringLiteral("modelCard"));
    m_memory->setToolTip(
        tr("<p>An estimate from sizes alone, before anything runs: the weights, their gradients and Adam's "
           "two moments; what the encoder keeps of the batch's expected items for its backward pass; the "
           "CF module with its activations; the table of item vectors; the frozen layers' kept outputs.</p>"
           "<p>Left out: the program itself, its libraries and the dataset. A run measures its memory, and "
           "shows it beside this estimate.</p>"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_freeze);
    layout->addWidget(m_training);
    layout->addWidget(m_memory);
    layout->addWidget(m_warning);
    showMessage({});
}

void ModelCard::showMessage(const QString &message)
{
    m_text->setText(message.toHtmlEscaped());
    m_text->setVisible(!message.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *> { m_freeze, m_training, m_memory, m_warning })
        part->hide();
}

void ModelCard::showModel(const ModelSummary &m, const RunConfig &config)
{
    const QString family = m.pretrained ? text(m.family) : tr("%1, random weights").arg(text(m.family));
    const QString name = m.bundled ? tr("Bundled encoder (%1)").arg(text(m.name))
        : m.pretrained             ? text(m.name)
                                   : QString();
    QString html;
    html += name.isEmpty() ? QStringLiteral("<b>%1</b>").arg(family)
                           : QStringLiteral("<b>%1</b><br>%2").arg(name, family);
    html += tableBegin;
    html += row(tr("Parameters"), number(m.parameters));
    html += row(tr("Layers × hidden size"), QStringLiteral("%1 × %2").arg(number(m.layers), number(m.hidden)));
    html += row(tr("Heads"), number(m.heads));
    html += row(tr("Vocabulary"), number(m.vocabulary));
    html += row(tr("Tokenizer"), text(m.tokenizer));
    html += row(tr("Longest text"), tr("%n token(s)", nullptr, static_cast<int>(m.maxTokens)));
    if (m.weightBytes > 0)
        html += row(tr("Weights"), tr("%1, %2").arg(bytesText(m.weightBytes), text(m.weightType)));
    html += row(tr("Pooling"),
        m.normalize ? tr("%1, each vector scaled to length 1").arg(displayText(m.pooling)) : displayText(m.pooling));
    html += tableEnd;
    for (const std::string &note : m.notes)
        html += QStringLiteral("<p>%1</p>").arg(text(note));
    m_text->setText(html);
    QStringList unused;
    for (const std::string &tensor : m.unusedTensors)
        unused += text(tensor);
    constexpr int shown = 12;
    QString toolTip;
    if (!m.folder.empty())
        toolTip += QStringLiteral("<p>%1</p>").arg(text(m.folder));
    if (!unused.isEmpty())
        toolTip += tr("<p>In the file but not part of the encoder, so not used: %1</p>")
                       .arg(unused.mid(0, shown).join(QLatin1String(", "))
                           + (unused.size() > shown ? QStringLiteral(", …") : QString()));
    m_text->setToolTip(toolTip);
    m_text->show();
    showTraining(m, config);
}

void ModelCard::showTraining(const ModelSummary &m, const RunConfig &config)
{
    const bool trains = traitsOf(config.mode).trainsEncoder;
    const int most = mostFrozenLayers(m, config);
    const auto frozen = static_cast<int>(std::min<std::int64_t>(config.freezeLayers, most));
    {
        const QSignalBlocker blocker(m_freeze); // it shows the setting, it does not change it
        m_freeze->setLayers(static_cast<int>(m.layers), m.sharedLayers, trains ? most : static_cast<int>(m.layers));
        m_freeze->setValue(trains ? frozen : static_cast<int>(m.layers));
    }
    m_freeze->setEnabled(trains);
    m_freeze->setToolTip(
        trains ? QString() : QStringLiteral("<p>%1</p>").arg(modeExplanation(config.mode).toHtmlEscaped()));
    m_freeze->show();

    QString sentence;
    if (!traitsOf(config.mode).usesContent)
        sentence = tr("The mode ID does not use the encoder.");
    else if (!trains)
        sentence = tr("None of it trains in the mode Frozen.");
    else if (usesLora(config))
        sentence = (frozen < 0           ? tr("LoRA: the weights stay as they are.")
                           : frozen == 0 ? tr("LoRA; frozen (hatched): the embeddings.")
                                         : tr("LoRA; frozen (hatched): up to layer %1.").arg(frozen))
            + QStringLiteral("<br>")
            + tr("%1 parameters train beside %2.")
                  .arg(roundNumber(loraSize(m, config, frozen).trained), roundNumber(m.parameters));
    else if (frozen < 0) // two lines whatever is frozen, so that the form does not move
        sentence = tr("Nothing is frozen.<br>All %1 parameters train.").arg(roundNumber(m.parameters));
    else
        sentence = (frozen == 0 ? tr("Frozen (hatched): the embeddings.")
                                : tr("Frozen (hatched): up to layer %1.").arg(frozen))
            + QStringLiteral("<br>")
            + tr("%1 of %2 parameters train.")
                  .arg(roundNumber(trainableParameters(m, frozen)), roundNumber(m.parameters));
    if (trains && config.freezeLayers > most)
        sentence += QStringLiteral("<br>")
            + (m.sharedLayers
                    ? tr("<b>%1 frozen layers cannot be: the layers share their weights.</b>").arg(config.freezeLayers)
                    : tr("<b>%1 frozen layers cannot be: something must be left to train.</b>")
                          .arg(config.freezeLayers));
    m_training->setText(sentence);
    m_training->show();
}

void ModelCard::showEstimates(const std::vector<MemoryEstimate> &estimates, const RunConfig &config,
    std::uint64_t freeBytes)
{
    m_memory->show();
    m_warning->hide();
    if (estimates.empty()) {
        m_memory->setText(tr("The memory that each mode will need is estimated once a dataset has been read."));
        return;
    }
    QString html = tr("Memory, <i>estimated</i>:") + tableBegin;
    std::uint64_t chosen = 0, bounded = 0;
    for (const MemoryEstimate &e : estimates) {
        RunConfig titled = config;
        titled.mode = e.mode;
        const bool now = e.mode == config.mode;
        const QString value = QStringLiteral("<i>≈&nbsp;%1</i>").arg(bytesText(e.bytes));
        html += now ? row(QStringLiteral("<b>%1</b>").arg(runTitle(titled)), QStringLiteral("<b>%1</b>").arg(value))
                    : row(runTitle(titled), value);
        if (now)
            chosen = e.bytes;
        if (traitsOf(e.mode).boundsMemory)
            bounded = e.bytes;
    }
    if (freeBytes > 0)
        html += row(tr("Free now"), bytesText(freeBytes));
    m_memory->setText(html + tableEnd);

    if (freeBytes == 0 || chosen <= freeBytes)
        return;
    const bool trains = traitsOf(config.mode).trainsEncoder;
    QString advice;
    if (!traitsOf(config.mode).boundsMemory && bounded <= freeBytes)
        advice = tr("Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.");
    else if (traitsOf(config.mode).boundsMemory && config.microBatch > 0)
        advice = tr("Set the CE micro-batch to Automatic, or choose shorter texts or a smaller model.");
    else if (trains && !config.activationCheckpointing)
        advice = tr("Switch checkpointing on, choose a smaller batch or shorter texts, or freeze more layers.");
    else
        advice = tr("Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.");
    m_warning->setText(QStringLiteral("⚠ ")
        + tr("<b>This may not fit:</b> %1 of memory are free.").arg(bytesText(freeBytes)) + QLatin1Char(' ') + advice);
    m_warning->show();
}

} // namespace gram
