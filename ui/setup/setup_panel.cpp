// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_panel.h"

#include "api/ce_rates.h"
#include "api/lora.h"
#include "api/mode_traits.h"
#include "card_head.h"
#include "card_values.h"
#include "dataset_card.h"
#include "field_editors.h"
#include "field_rules.h"
#include "latency/latency_text.h"
#include "latency_edit.h"
#include "method_figures.h"
#include "method_tiles.h"
#include "model_card.h"
#include "path_choice.h"
#include "path_edit.h"
#include "rate_text.h"
#include "setup_card.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QSettings>
#include <QSpinBox>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>
#include <string_view>

namespace gram {

namespace {

const QString newsDemo = QStringLiteral(":news");
const QString ktDemo = QStringLiteral(":kt");
const QString bundledModel = QStringLiteral("bundled");
const QString randomModel = QStringLiteral("random");

/// A note's text where it is not shown as one.
QString withoutSign(const QString &note)
{
    QString plain = QTextDocumentFragment::fromHtml(note).toPlainText();
    return plain.remove(QStringLiteral("⚠")).trimmed();
}

} // namespace

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
    m_nextRun->setVisible(!idle);
}

QStringList SetupPanel::openCards() const
{
    QStringList open;
    for (const SetupCard *card : m_cards)
        if (card->isOpen())
            open += card->name();
    return open;
}

void SetupPanel::setOpenCards(const QStringList &names)
{
    for (SetupCard *card : std::as_const(m_cards))
        card->setOpen(names.contains(card->name()));
}

void SetupPanel::saveState(QSettings &settings) const
{
    settings.setValue("setup/open", openCards());
}

void SetupPanel::restoreState(const QSettings &settings)
{
    if (settings.contains("setup/open"))
        setOpenCards(settings.value("setup/open").toStringList());
}

QSize SetupPanel::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    QSize least = QWidget::minimumSizeHint();
    for (const SetupCard *card : m_cards)
        least.setWidth(std::max(least.width(), card->leastWidth() + margins.left() + margins.right()));
    return least;
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

void SetupPanel::showModelError(const QString &message)
{
    showModelMessage(message);
    m_modelError = message;
    updateProblems(config());
}

void SetupPanel::showModelMessage(const QString &message)
{
    m_modelSummary.reset();
    m_modelError.clear();
    m_modelCard->showMessage(message);
    updateShown();
}

void SetupPanel::showModel(const ModelSummary &summary)
{
    m_modelSummary = summary;
    m_modelError.clear();
    updateShown();
}

void SetupPanel::showEstimates(const std::vector<MemoryEstimate> &estimates, std::uint64_t freeBytes)
{
    if (m_modelSummary)
        m_modelCard->showEstimates(estimates, config(), freeBytes);
    updateProblems(config());
}

void SetupPanel::showDatasetError(const QString &message)
{
    m_card->showMessage(message);
    m_dataWarnings = 0;
    m_dataError = message;
    updateProblems(config());
}

void SetupPanel::showDatasetMessage(const QString &message)
{
    m_card->showMessage(message);
    m_dataWarnings = 0;
    m_dataError.clear();
    updateProblems(config());
}

void SetupPanel::showInvalid(const QString &key, const QString &message)
{
    m_invalidKey = key;
    m_invalid = message;
    updateProblems(config());
}

void SetupPanel::showDataset(const DatasetSummary &summary)
{
    m_card->showSummary(summary);
    m_dataError.clear();
    m_dataWarnings = static_cast<int>(summary.warnings.size());
    m_kind = summary.kind;
    updateShown();
}

void SetupPanel::showLatencies(const LatencyEstimates &estimates)
{
    m_latencies = estimates;
    updateLatency(config());
    updateMethods(config());
    updateProblems(config());
}

void SetupPanel::showModeTimes(const ModeTimes &times)
{
    m_modeTimes = times;
    updateMethods(config());
}

void SetupPanel::updateMethods(const RunConfig &now)
{
    for (const ModeTraits &traits : modeTraits)
        tiles()->setFigures(traits.mode, methodFigures(traits.mode, now, m_latencies, m_modeTimes));
}

MethodTiles *SetupPanel::tiles() const
{
    return qobject_cast<MethodTiles *>(m_editors->editor("mode"));
}

void SetupPanel::updateLatency(const RunConfig &now)
{
    m_latency->slider()->setLatency(now.latency, now.latencyUnit);
    qobject_cast<LatencyBox *>(m_editors->editor("latency"))->setUnit(now.latencyUnit);
    m_latencyWarns = false;
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
    m_latencyWarns = !fine;
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
    if (key == QLatin1String("latency") && !traitsOf(config().mode).hasLatency) {
        tiles()->setMode(Mode::MultiStep); // comes here again
        return;
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
        for (SetupCard *card : std::as_const(m_cards))
            card->setRowVisible(QString::fromLatin1(key), fieldApplies(key, now, m_kind));
    });
    for (SetupCard *card : std::as_const(m_cards))
        card->updateAdvanced();
    m_editors->setEditorEnabled(QStringLiteral("epochs"), now.steps == 0, tr("A number of steps is set."));
    updateLatency(now);
    updateMethods(now);
    m_loraNote->setVisible(usesLora(now) && m_model == "random");
    m_dropoutNote->setVisible(now.ceDropout > 0 && traitsOf(now.mode).usesContent);
    updateCeRate(now);
    updateModel(now);
    updateValues(now);
    updateProblems(now);
}

void SetupPanel::updateValues(const RunConfig &now)
{
    m_dataCard->head()->setValue(m_dataset->list()->currentText());
    m_methodCard->head()->setValue(methodValue(now));
    m_modelSetup->head()->setValue(modelValue(m_modelChoice->list()->currentText(), m_modelSummary));
    m_trainingCard->head()->setValue(trainingValue(now));
    m_machineCard->head()->setValue(
        machineValue(qobject_cast<QComboBox *>(m_editors->editor("device"))->currentText(), now));
}

/// What is wrong in a card is seen when it is closed, too.
void SetupPanel::updateProblems(const RunConfig &now)
{
    for (SetupCard *card : std::as_const(m_cards)) {
        QStringList errors, warnings;
        const auto note = [&](const SetupCard *of, const QLabel *label) {
            if (card == of && !label->isHidden())
                warnings += withoutSign(label->text());
        };
        if (card == m_dataCard && !m_dataError.isEmpty())
            errors += m_dataError;
        if (card == m_modelSetup && !m_modelError.isEmpty())
            errors += m_modelError;
        if (card->hasRow(m_invalidKey))
            errors += m_invalid;
        note(m_dataCard, m_maxTokensNote);
        note(m_modelSetup, m_modelCard->warning());
        note(m_trainingCard, m_ceRateNote);
        if (m_latencyWarns && traitsOf(now.mode).hasLatency)
            note(m_methodCard, m_latencyNote);
        const int ofTheData = card == m_dataCard ? m_dataWarnings : 0;
        if (ofTheData > 0)
            warnings += tr("%n thing(s) in the data will not work well", nullptr, ofTheData);
        card->head()->setProblems(errors + warnings,
            static_cast<int>(errors.size() + warnings.size()) + std::max(0, ofTheData - 1), !errors.isEmpty());
    }
}

/// Those of the data themselves have a page; all others are told in the card.
void SetupPanel::showProblemsOf(SetupCard *card)
{
    if (card == m_dataCard && m_dataWarnings > 0 && m_dataError.isEmpty() && m_maxTokensNote->isHidden()) {
        Q_EMIT datasetDetailsRequested();
        return;
    }
    QWidget *field = card->hasRow(m_invalidKey) ? m_editors->editor(m_invalidKey) : nullptr;
    card->setOpen(true);
    if (field) {
        card->reveal(field);
        field->setFocus(Qt::OtherFocusReason);
    }
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
