// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_dialog.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "mode_text.h"
#include "wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

constexpr int mostSeeds = 100;

} // namespace

std::vector<RunConfig> firstComparison(const RunConfig &form)
{
    RunConfig config;
    config.demo = "kt";
    config.device = form.device;
    config.threads = form.threads;
    config.out = form.out;
    config.seed = form.seed;
    config.steps = 18;
    config.warmup = 4;
    config.evalEvery = 6;
    config.latency = 3;
    config.baselineSteps = 0; // E2E itself is among them
    std::vector<RunConfig> configs;
    for (const ModeTraits &traits : modeTraits)
        if (traits.comparedAtFirst) {
            config.mode = traits.mode;
            configs.push_back(config);
        }
    return configs;
}

CompareDialog::CompareDialog(const RunConfig &config, const ModeTimes &times, std::int64_t stepsPerEpoch,
    QWidget *parent)
    : QDialog(parent)
    , m_config(config)
    , m_times(times)
    , m_stepsPerEpoch(stepsPerEpoch)
    , m_budget(new QComboBox(this))
    , m_amount(new QSpinBox(this))
    , m_seeds(new QSpinBox(this))
    , m_takes(new WrappedLabel(this))
    , m_guess(new QGroupBox(tr("&Guess first"), this))
    , m_guessedSpeedup(new QDoubleSpinBox(this))
    , m_guessedLoss(new QDoubleSpinBox(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *what = new QLabel(tr("Trains one mode after the other on the same data, with the same "
                               "seed and the same batches, and draws them over each other."),
        this);
    what->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);

    for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i) {
        const auto mode = static_cast<Mode>(i);
        RunConfig titled = config;
        titled.mode = mode;
        auto *box = new QCheckBox(traitsOf(mode).hasLatency ? runTitle(titled) : displayText(mode), this);
        box->setObjectName(QStringLiteral("compare_") + QString::fromUtf8(nameOf(mode)));
        box->setToolTip(QStringLiteral("<p>%1</p>").arg(modeExplanation(mode).toHtmlEscaped()));
        box->setChecked(traitsOf(mode).comparedAtFirst);
        connect(box, &QCheckBox::toggled, this, &CompareDialog::refresh);
        m_modes.append(box);
        layout->addWidget(box);
    }

    m_budget->setObjectName(QStringLiteral("compareBudget"));
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->addItems({ tr("Steps"), tr("Seconds of training"), tr("Epochs") });
    m_amount->setObjectName(QStringLiteral("compareAmount"));
    m_amount->setAccessibleName(tr("For each mode"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Budget"), m_budget);
    form->addRow(tr("&For each mode"), m_amount);
    m_seeds->setObjectName(QStringLiteral("compareSeeds"));
    m_seeds->setAccessibleName(tr("Seeds"));
    m_seeds->setRange(1, mostSeeds);
    m_seeds->setToolTip(
        tr("<p>Trains each mode with that many seeds: the form's, and the numbers after it. Another seed means other "
           "initial weights, batches and negatives, so that the same mode ends with another quality. With two seeds or "
           "more the charts draw means with bands, and the verdict tells whether a difference is more than the seeds' "
           "scatter. Three are few, five are usual.</p>"));
    form->addRow(tr("&Seeds"), m_seeds);
    layout->addLayout(form);
    m_takes->setObjectName(QStringLiteral("compareTakes"));
    layout->addWidget(m_takes);
    connect(m_budget, &QComboBox::currentIndexChanged, this, &CompareDialog::showBudget);
    connect(m_amount, &QSpinBox::valueChanged, this, &CompareDialog::refresh);
    connect(m_seeds, &QSpinBox::valueChanged, this, &CompareDialog::refresh);
    showBudget();

    m_guess->setObjectName(QStringLiteral("compareGuess"));
    m_guess->setCheckable(true);
    m_guess->setChecked(false);
    m_guess->setToolTip(tr("<p>Your guess is laid over what comes, as an open diamond on the verdict's bars.</p>"));
    m_guessedSpeedup->setObjectName(QStringLiteral("guessedSpeedup"));
    m_guessedSpeedup->setAccessibleName(tr("Your guess: how many times as fast as E2E exact GRAM makes a step"));
    m_guessedSpeedup->setRange(0, 1000);
    m_guessedSpeedup->setDecimals(1);
    m_guessedSpeedup->setSpecialValueText(tr("no guess"));
    m_guessedLoss->setObjectName(QStringLiteral("guessedLoss"));
    m_guessedLoss->setAccessibleName(tr("Your guess: how much AUC Multi-step loses against E2E"));
    m_guessedLoss->setRange(-1, 1);
    m_guessedLoss->setDecimals(4);
    m_guessedLoss->setSingleStep(0.005);
    auto *guess = new QFormLayout(m_guess);
    guess->addRow(tr("Single-step, times as fast"), m_guessedSpeedup);
    guess->addRow(tr("Multi-step, AUC lost"), m_guessedLoss);
    layout->addWidget(m_guess);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setObjectName(QStringLiteral("compareAccept"));
    m_compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_amount->setFocus(); // what is changed most often
    m_amount->selectAll();
    refresh();
}

void CompareDialog::showBudget()
{
    switch (m_budget->currentIndex()) {
    case Steps:
        m_amount->setRange(1, 1'000'000);
        m_amount->setValue(m_config.steps > 0 ? static_cast<int>(m_config.steps) : 30);
        break;
    case Seconds:
        m_amount->setRange(1, 1'000'000);
        m_amount->setValue(m_config.seconds >= 1 ? static_cast<int>(m_config.seconds) : 60);
        break;
    default:
        m_amount->setRange(1, 10'000);
        m_amount->setValue(static_cast<int>(m_config.epochs));
        break;
    }
}

void CompareDialog::refresh()
{
    if (m_compare)
        m_compare->setEnabled(
            std::any_of(m_modes.cbegin(), m_modes.cend(), [](const QCheckBox *box) { return box->isChecked(); }));
    m_takes->setText(whatItTakes());
}

/// How many runs, and for how long as far as that is known.
QString CompareDialog::whatItTakes() const
{
    int modes = 0;
    double seconds = 0;
    bool known = true;
    for (int i = 0; i < m_modes.size(); ++i) {
        if (!m_modes.at(i)->isChecked())
            continue;
        ++modes;
        const auto time = m_times.find(static_cast<Mode>(i));
        const double step = time == m_times.end() ? 0 : time->second.seconds;
        const double amount = m_amount->value();
        const double each = m_budget->currentIndex() == Seconds ? amount
            : m_budget->currentIndex() == Steps                 ? amount * step
                                                                : amount * step * static_cast<double>(m_stepsPerEpoch);
        known = known && each > 0;
        seconds += each;
    }
    const int runs = modes * m_seeds->value();
    return runs == 0 ? QString()
        : known ? tr("%n run(s), about %1 of training.", nullptr, runs).arg(secondsText(seconds * m_seeds->value()))
                : tr("%n run(s), one after the other.", nullptr, runs);
}

std::vector<RunConfig> CompareDialog::configs() const
{
    std::vector<RunConfig> out;
    for (int seed = 0; seed < m_seeds->value(); ++seed)
        for (int i = 0; i < m_modes.size(); ++i) {
            if (!m_modes.at(i)->isChecked())
                continue;
            RunConfig c = m_config;
            c.mode = static_cast<Mode>(i);
            c.seed += seed;
            c.steps = 0;
            c.seconds = 0;
            switch (m_budget->currentIndex()) {
            case Steps:
                c.steps = m_amount->value();
                break;
            case Seconds:
                c.seconds = m_amount->value();
                c.epochs = unlimitedEpochs;
                break;
            default:
                c.epochs = m_amount->value();
                break;
            }
            // E2E itself, when it is among them, is the baseline
            if (m_modes.first()->isChecked())
                c.baselineSteps = 0;
            out.push_back(c);
        }
    return out;
}

Guess CompareDialog::guess() const
{
    Guess guess;
    if (!m_guess->isChecked())
        return guess;
    if (m_guessedSpeedup->value() > 0)
        guess.speedup = m_guessedSpeedup->value();
    guess.aucLost = m_guessedLoss->value();
    return guess;
}

} // namespace gram
