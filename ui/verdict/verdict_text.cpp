// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_text.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "error_text.h"
#include "runs/run_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double equal = 5e-5; // a difference in AUC that four digits do not show
constexpr double leastScale = 0.01; // of the bar of differences

bool known(double value)
{
    return std::isfinite(value);
}

/// Builds the texts of one verdict.
class Words {
    Q_DECLARE_TR_FUNCTIONS(gram::VerdictText)

public:
    explicit Words(const Verdict &verdict)
        : m_v(verdict)
    {
    }

    QString sentence() const;
    VerdictFigureText speed() const;
    VerdictFigureText memory() const;
    VerdictFigureText quality() const;
    VerdictFigureText time() const;

private:
    VerdictFigureText qualityOverSeeds() const;
    static QString none() { return tr("–"); }
    static QString ratio(double value) { return QLocale().toString(value, 'f', 1); }
    static QString percent(double share) { return tr("%1%").arg(QLocale().toString(share * 100, 'f', 0)); }
    static QString share(double share);
    static QString difference(double value);
    QString timesInSentence() const
    {
        return QLocale().toString(m_v.meanSpeedup(), 'f', m_v.meanSpeedup() < 9.95 ? 1 : 0);
    }
    QString whatItComesTo() const;
    QString withQuality() const;
    QString withSeeds() const;
    QString noQuality() const;
    bool isExact() const { return traitsOf(m_v.mode).exact && !traitsOf(m_v.mode).hasLatency; }
    bool isPastR() const { return !isExact() && m_v.meanSpeedup() > m_v.redundancy; }
    bool isEqual() const { return std::abs(m_v.aucDifference()) < equal; }

    const Verdict &m_v;
};

/// In words from a half to a tenth, where one of these is within 15%.
QString Words::share(double value)
{
    const QString words[] { tr("half"), tr("a third"), tr("a quarter"), tr("a fifth"), tr("a sixth"), tr("a seventh"),
        tr("an eighth"), tr("a ninth"), tr("a tenth") };
    constexpr int first = 2;
    int nearest = 0;
    double off = 0.15;
    for (int n = first; n < first + static_cast<int>(std::size(words)); ++n)
        if (const double miss = std::abs(value * n - 1); miss <= off) {
            off = miss;
            nearest = n;
        }
    return nearest > 0 ? words[nearest - first] : percent(value);
}

QString Words::difference(double value)
{
    const QString digits = QLocale().toString(std::abs(value), 'f', 4);
    return value < 0 && std::abs(value) >= equal ? tr("−%1").arg(digits) : tr("+%1").arg(digits);
}

/// What the strip has lines for: all of it is in the log.
QString shortened(const QString &sentence)
{
    constexpr int most = 110;
    return sentence.size() <= most ? sentence
                                   : sentence.left(sentence.lastIndexOf(QLatin1Char(' '), most)) + QChar(0x2026);
}

QString Words::sentence() const
{
    switch (m_v.state) {
    case Verdict::State::NoRun:
        return tr("What GRAM saves against E2E, and what it costs, stands here.");
    case Verdict::State::NothingShown:
        return tr("No run is shown. Tick one in the list of runs.");
    case Verdict::State::Failed: {
        const QString message = failureText(m_v.message);
        const auto end = message.indexOf(QLatin1String(". "));
        return message.isEmpty() ? tr("The run has failed.") : shortened(end < 0 ? message : message.left(end + 1));
    }
    case Verdict::State::Waiting:
        return tr("The run waits or is being prepared.");
    case Verdict::State::MeasuringE2E:
        return tr("Measuring E2E: %1 of %n step(s) done. The speedup follows.", nullptr,
            static_cast<int>(m_v.toMeasure))
            .arg(m_v.measured);
    case Verdict::State::Training:
        return m_v.against == Verdict::Against::Run || m_v.against == Verdict::Against::Measured
            ? tr("So far: %1").arg(whatItComesTo())
            : whatItComesTo();
    case Verdict::State::Ended:
        break;
    }
    return whatItComesTo();
}

QString Words::whatItComesTo() const
{
    if (m_v.state == Verdict::State::Ended && !known(m_v.redundancy))
        return tr("The run was stopped before its first step: there is nothing to tell of it.");
    switch (m_v.against) {
    case Verdict::Against::Itself:
        return tr("This is E2E: runs on the same data, model and batch are measured against it.");
    case Verdict::Against::Nothing:
        return tr("Nothing to compare with yet: no E2E run on this data, model and batch.");
    case Verdict::Against::Run:
    case Verdict::Against::Measured:
        break;
    }
    if (!known(m_v.speedup))
        return m_v.state == Verdict::State::Ended
            ? tr("There is no speedup: it takes two steps of this run and of E2E.")
            : tr("The speedup follows after two steps of this run and of E2E.");
    if (m_v.meanSpeedup() < 1)
        return tr("Slower than E2E here: R is only %1.").arg(ratio(m_v.redundancy));
    return known(m_v.auc) && known(m_v.e2eAuc) ? withQuality() : noQuality();
}

QString Words::withQuality() const
{
    if (m_v.seeds.known())
        return withSeeds();
    if (isEqual() && m_v.standIn == 0 && known(m_v.memoryShare()))
        return tr("As good as E2E, in %1 of the time and %2 of the memory.")
            .arg(share(1 / m_v.speedup), share(m_v.memoryShare()));
    const QString times = timesInSentence();
    const QString auc = QLocale().toString(std::abs(m_v.aucDifference()), 'f', 4);
    const bool more = m_v.aucDifference() >= 0;
    if (m_v.standIn != 0)
        return isEqual()
            ? tr("%1 times as fast as E2E, and as good as run %2, which is exact.").arg(times).arg(m_v.standIn)
            : more ? tr("%1 times as fast as E2E, with %2 more AUC than run %3, which is exact.")
                         .arg(times, auc)
                         .arg(m_v.standIn)
                   : tr("%1 times as fast as E2E, but with %2 less AUC than run %3, which is exact.")
                         .arg(times, auc)
                         .arg(m_v.standIn);
    if (!m_v.sameSteps)
        return isEqual() ? tr("%1 times as fast as E2E a step, and as good, after another number of steps.").arg(times)
            : more
            ? tr("%1 times as fast as E2E a step, and %2 more AUC, after another number of steps.").arg(times, auc)
            : tr("%1 times as fast as E2E a step, but %2 less AUC, after another number of steps.").arg(times, auc);
    if (isPastR())
        return isEqual() ? tr("%1 times as fast, past R, and as good after the same steps.").arg(times)
            : more       ? tr("%1 times as fast, past R, and %2 more AUC after the same steps.").arg(times, auc)
                         : tr("%1 times as fast, past R, but %2 less AUC after the same steps.").arg(times, auc);
    return isEqual() ? tr("%1 times as fast as E2E, and as good after the same steps.").arg(times)
        : more       ? tr("%1 times as fast as E2E, and %2 more AUC after the same steps.").arg(times, auc)
                     : tr("%1 times as fast as E2E, but %2 less AUC after the same steps.").arg(times, auc);
}

/// A difference that the seeds alone could make is none.
QString Words::withSeeds() const
{
    const QString times = timesInSentence();
    const QString auc = QLocale().toString(std::abs(m_v.aucDifference()), 'f', 4);
    const auto seeds = static_cast<int>(m_v.seeds.seeds.size());
    if (isEqual())
        return tr("%1 times as fast as E2E, and as good over %n seed(s).", nullptr, seeds).arg(times);
    if (!m_v.seeds.isBeyondScatter())
        return tr("%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds' scatter.", nullptr,
            seeds)
            .arg(times, difference(m_v.aucDifference()));
    return m_v.aucDifference() > 0
        ? tr("%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds' scatter.", nullptr, seeds)
              .arg(times, auc)
        : tr("%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds' scatter.", nullptr, seeds)
              .arg(times, auc);
}

/// Without an evaluation of both, quality is not passed over in silence.
QString Words::noQuality() const
{
    const QString times = timesInSentence();
    const QString memory = known(m_v.memoryShare()) ? share(m_v.memoryShare()) : QString();
    if (m_v.against == Verdict::Against::Measured)
        return memory.isEmpty()
            ? tr("%1 times as fast as E2E. Its quality is not known: only some of its steps were measured.").arg(times)
            : tr("%1 times as fast as E2E, in %2 of the memory. E2E's quality was not measured.").arg(times, memory);
    return memory.isEmpty()
        ? tr("%1 times as fast as E2E. Quality is not evaluated yet.").arg(times)
        : tr("%1 times as fast as E2E, in %2 of the memory. Quality is not evaluated yet.").arg(times, memory);
}

VerdictFigureText Words::speed() const
{
    VerdictFigureText out { .caption = tr("Speedup, a step"), .value = none(), .absent = true };
    if (m_v.state == Verdict::State::MeasuringE2E) {
        const auto left = static_cast<int>(std::max<std::int64_t>(0, m_v.toMeasure - m_v.measured));
        out.value = QLocale().toString(left);
        out.beside = tr("E2E step(s) to go", nullptr, left);
        out.below = known(m_v.redundancy) ? tr("R %1 is exact GRAM's limit").arg(ratio(m_v.redundancy)) : QString();
        out.bar.fill = m_v.toMeasure > 0 ? static_cast<double>(m_v.measured) / static_cast<double>(m_v.toMeasure) : 0;
        out.bar.ofE2e = true;
        out.absent = false;
        out.spoken = tr("Speedup a step: %n E2E step(s) to be measured first.", nullptr, left);
        return out;
    }
    if (m_v.isReference()) {
        out.value = tr("1×");
        out.beside = tr("the reference");
        out.below = known(m_v.redundancy) ? tr("R %1 is exact GRAM's limit").arg(ratio(m_v.redundancy)) : QString();
        out.absent = false;
        out.spoken = tr("Speedup a step: this run is the reference.");
        return out;
    }
    const QString r = known(m_v.redundancy) ? ratio(m_v.redundancy) : none();
    if (!known(m_v.speedup)) {
        out.spoken = tr("Speedup a step: not known yet.");
        if (m_v.against == Verdict::Against::Nothing && m_v.number > 0 && m_v.state != Verdict::State::Failed) {
            out.below = tr("Compare… trains E2E");
            out.offersCompare = true;
            out.spoken = tr("Speedup a step: there is no E2E to compare with. Compare… trains it.");
        }
        return out;
    }
    out.absent = false;
    const QString value = ratio(m_v.meanSpeedup());
    out.value = m_v.speedupEstimated ? tr("~%1×").arg(value) : tr("%1×").arg(value);
    out.beside = m_v.meanSpeedup() < 1 ? tr("of E2E's speed (R %1)").arg(r) : tr("as fast (R %1)").arg(r);
    const double reached = m_v.meanSpeedup() / m_v.redundancy;
    if (isExact() && known(reached)) {
        out.below = tr("%1 of what exact GRAM can reach").arg(percent(reached));
        out.spoken = tr("Speedup a step: %1 times, limit R %2, %3 of it.").arg(value, r, percent(reached));
    } else if (isPastR()) {
        out.below = tr("Past R: encodes less than E2E");
        out.spoken = tr("Speedup a step: %1 times, past exact GRAM's limit R %2.").arg(value, r);
    } else {
        out.spoken = tr("Speedup a step: %1 times, exact GRAM's limit is R %2.").arg(value, r);
    }
    out.help = tr("Over the steps that both have made but the first of either, which warms up.");
    if (m_v.seedSpeedups.count >= 2)
        out.help += QLatin1Char(' ')
            + tr("As R the mean of %n seed(s); its deviation is %1, and this run's own speedup %2.", nullptr,
                static_cast<int>(m_v.seedSpeedups.count))
                  .arg(QLocale().toString(m_v.seedSpeedups.deviation, 'f', 2), QLocale().toString(m_v.speedup, 'f', 2));
    const double whole = std::max(m_v.meanSpeedup(), known(m_v.redundancy) ? m_v.redundancy : 0);
    out.bar.fill = m_v.meanSpeedup() / whole;
    out.bar.tick = m_v.redundancy / whole;
    return out;
}

VerdictFigureText Words::memory() const
{
    VerdictFigureText out { .caption = tr("Peak memory of the tensors"), .value = none(), .absent = true };
    if (m_v.memory == 0) {
        out.spoken = tr("Peak memory: not known yet.");
        return out;
    }
    out.absent = false;
    if (m_v.e2eMemory == 0 || m_v.isReference()) {
        out.value = bytesText(m_v.memory);
        out.spoken = tr("Peak memory of the tensors: %1.").arg(out.value);
        if (!m_v.isReference())
            out.below = tr("E2E's is not known");
        return out;
    }
    // Both in the unit of E2E's.
    constexpr double kib = 1024;
    double unit = kib * kib;
    QString name = tr("MiB");
    if (static_cast<double>(m_v.e2eMemory) < unit) {
        unit = kib;
        name = tr("KiB");
    } else if (static_cast<double>(m_v.e2eMemory) >= 10 * kib * unit) {
        unit *= kib;
        name = tr("GiB");
    }
    const auto inUnit = [unit](std::uint64_t bytes) {
        const double value = static_cast<double>(bytes) / unit;
        return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
    };
    out.value = inUnit(m_v.memory);
    out.beside = tr("of %1 %2").arg(inUnit(m_v.e2eMemory), name);
    out.below = tr("%1 of E2E's peak").arg(percent(m_v.memoryShare()));
    out.spoken = tr("Peak memory of the tensors: %1 of E2E's %2 %3, %4 of it.")
                     .arg(out.value, inUnit(m_v.e2eMemory), name, percent(m_v.memoryShare()));
    const double whole = std::max(1.0, m_v.memoryShare());
    out.bar.fill = m_v.memoryShare() / whole;
    out.bar.behind = 1 / whole;
    return out;
}

VerdictFigureText Words::quality() const
{
    VerdictFigureText out { .caption = tr("Quality: validation AUC"), .value = none(), .absent = true };
    if (!known(m_v.auc)) {
        if (m_v.number > 0)
            out.below = m_v.neverEvaluated || m_v.state == Verdict::State::Ended || m_v.state == Verdict::State::Failed
                ? tr("Not evaluated")
                : m_v.firstEvaluation > 0
                ? tr("First evaluation at step %1").arg(QLocale().toString(static_cast<qlonglong>(m_v.firstEvaluation)))
                : tr("First evaluation after an epoch");
        out.spoken = out.below.isEmpty() ? tr("Quality: not known yet.") : tr("Quality: %1.").arg(out.below);
        return out;
    }
    out.absent = false;
    out.value = metricText(m_v.auc);
    const QString best = tr("Best of %n evaluation(s)", nullptr, static_cast<int>(m_v.evaluations));
    if (!known(m_v.e2eAuc)) {
        out.below = best;
        out.spoken = tr("Quality: validation AUC %1.").arg(out.value);
        return out;
    }
    if (m_v.seeds.known())
        return qualityOverSeeds();
    const double d = m_v.aucDifference();
    out.beside = m_v.standIn == 0 ? tr("%1 to E2E").arg(difference(d))
                                  : tr("%1 to run %2").arg(difference(d)).arg(m_v.standIn);
    out.below = isEqual() ? tr("Equal to four digits")
        : m_v.evaluations == m_v.e2eEvaluations
        ? tr("Best of %n evaluation(s) each", nullptr, static_cast<int>(m_v.evaluations))
        : best;
    out.spoken = m_v.standIn == 0 ? tr("Quality: validation AUC %1, %2 to E2E's.").arg(out.value, difference(d))
                                  : tr("Quality: validation AUC %1, %2 to run %3's, which is exact.")
                                        .arg(out.value, difference(d))
                                        .arg(m_v.standIn);
    const double scale = std::max(leastScale, std::abs(d));
    out.bar.fill = 0.5 + 0.5 * (isEqual() ? 0 : d / scale);
    out.bar.tick = 0.5;
    out.bar.fromMiddle = true;
    return out;
}

VerdictFigureText Words::qualityOverSeeds() const
{
    const SeedDifference &over = m_v.seeds;
    const auto seeds = static_cast<int>(over.seeds.size());
    const auto digits = [](double value) { return QLocale().toString(value, 'f', 4); };
    const double d = over.difference.mean;
    VerdictFigureText out { .caption = tr("Quality: validation AUC"), .value = metricText(over.own.mean) };
    out.beside = tr("%1 to E2E").arg(difference(d));
    out.below = isEqual()        ? tr("Equal over %n seed(s)", nullptr, seeds)
        : over.isBeyondScatter() ? tr("More than the scatter of %n seed(s)", nullptr, seeds)
                                 : tr("Within the scatter of %n seed(s)", nullptr, seeds);
    out.help = tr(
        "Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E's %3, with "
        "one of %4. The difference's 95% interval is %5 to %6, by Student's t from the differences of runs with "
        "the same seed. Memory and time are of this run.",
        nullptr, seeds)
                   .arg(digits(over.own.mean), digits(over.own.deviation), digits(over.other.mean),
                       digits(over.other.deviation), difference(d - over.half), difference(d + over.half));
    out.spoken = tr("Quality: validation AUC %1 on average of %n seed(s), %2 to E2E's, 95% interval %3 to %4.", nullptr,
        seeds)
                     .arg(out.value, difference(d), difference(d - over.half), difference(d + over.half));
    const double scale = std::max(leastScale, std::abs(d));
    out.bar.fill = 0.5 + 0.5 * (isEqual() ? 0 : d / scale);
    out.bar.tick = 0.5;
    out.bar.fromMiddle = true;
    return out;
}

VerdictFigureText Words::time() const
{
    VerdictFigureText out { .caption = tr("Time of training"), .value = none(), .absent = true };
    if (m_v.clock == Verdict::Clock::Target)
        out.caption = tr("Time to AUC %1").arg(metricText(m_v.target));
    else if (m_v.clock == Verdict::Clock::Steps)
        out.caption = tr("Time for %n step(s)", nullptr, static_cast<int>(m_v.steps));
    if (!known(m_v.seconds) || m_v.seconds <= 0) {
        out.spoken = tr("Time: not known yet.");
        return out;
    }
    out.absent = false;
    out.value = secondsText(m_v.seconds);
    if (m_v.clock == Verdict::Clock::Alone || !known(m_v.e2eSeconds)) {
        out.below = tr("Without pauses and evaluations");
        out.spoken = tr("Time of training: %1.").arg(out.value);
        return out;
    }
    const QString others = m_v.e2eSecondsEstimated ? tr("~%1", "an estimate").arg(secondsText(m_v.e2eSeconds))
                                                   : secondsText(m_v.e2eSeconds);
    out.beside = tr("against %1").arg(others);
    out.estimated = m_v.e2eSecondsEstimated;
    out.help = tr("Counted from the end of the first step, which warms up, as the speedup is.");
    const double part = m_v.seconds / m_v.e2eSeconds;
    out.below = tr("%1 of E2E's time").arg(percent(part));
    out.spoken = tr("%1: %2 against E2E's %3, %4 of it.").arg(out.caption, out.value, others, percent(part));
    const double whole = std::max(1.0, part);
    out.bar.fill = part / whole;
    out.bar.behind = 1 / whole;
    return out;
}

} // namespace

VerdictText verdictText(const Verdict &verdict)
{
    const Words words(verdict);
    return { words.sentence(), { words.speed(), words.memory(), words.quality(), words.time() } };
}

bool Guess::any() const
{
    return known(speedup) || known(aucLost);
}

void layOver(VerdictText &text, const Verdict &verdict, const Guess &guess)
{
    if (!guess.runs.contains(verdict.number) || verdict.isReference())
        return;
    const ModeTraits &mode = traitsOf(verdict.mode);
    if (mode.exact && !mode.hasLatency && known(guess.speedup) && known(verdict.speedup)) {
        VerdictFigureText &speed = text.figures[0];
        const double shown = std::max(verdict.meanSpeedup(), known(verdict.redundancy) ? verdict.redundancy : 0);
        const double whole = std::max(shown, guess.speedup);
        speed.bar.fill *= shown / whole;
        speed.bar.tick *= shown / whole;
        speed.bar.guess = guess.speedup / whole;
        speed.below = Words::tr("You guessed %1×").arg(QLocale().toString(guess.speedup, 'f', 1));
        speed.spoken += QLatin1Char(' ') + speed.below;
    }
    if (mode.hasLatency && known(guess.aucLost) && known(verdict.aucDifference())) {
        VerdictFigureText &quality = text.figures[2];
        const double scale = std::max({ leastScale, std::abs(verdict.aucDifference()), std::abs(guess.aucLost) });
        quality.bar.fill = 0.5 + 0.5 * verdict.aucDifference() / scale;
        quality.bar.guess = 0.5 - 0.5 * guess.aucLost / scale;
        quality.below = guess.aucLost >= 0
            ? Words::tr("You guessed %1 less").arg(QLocale().toString(guess.aucLost, 'f', 4))
            : Words::tr("You guessed %1 more").arg(QLocale().toString(-guess.aucLost, 'f', 4));
        quality.spoken += QLatin1Char(' ') + quality.below;
    }
}

} // namespace gram
