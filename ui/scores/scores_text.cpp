// SPDX-License-Identifier: GPL-3.0-or-later
#include "scores_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gram {

namespace {

using Mark = SampleSequence::Mark;

class ScoresText {
    Q_DECLARE_TR_FUNCTIONS(gram::ScoresText)
public:
    static QString truth(Mark mark);
    static QString sequence(const UserSequence &sequence);
    static QString result(const UserSequence &sequence, const ModelScores &model, const QString &name);
    static QString name(const ModelScores &model, const std::vector<AskedRun> &runs);
    static QString beginning() { return tr("Before training, the model"); }
    static QString cold(const QString &truth) { return tr("%1 · cold").arg(truth); }
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString ScoresText::truth(Mark mark)
{
    switch (mark) {
    case Mark::History:
        return tr("read before");
    case Mark::Clicked:
        return tr("✓ clicked");
    case Mark::NotClicked:
        return tr("– not clicked");
    case Mark::Correct:
        return tr("✓ right");
    case Mark::Wrong:
        return tr("✗ wrong");
    }
    return {};
}

QString ScoresText::sequence(const UserSequence &s)
{
    const auto count = [&s](
                           auto &&what) { return static_cast<int>(std::count_if(s.rows.begin(), s.rows.end(), what)); };
    const QString user = QString::fromStdString(s.user), place = number(s.place + 1), places = number(s.places);
    const int predicted = count([](const UserSequence::Row &row) { return row.predicted; });
    if (s.kind == TaskKind::News) {
        const int history = count([](const UserSequence::Row &row) { return row.mark == Mark::History; });
        return tr("User %1, impression %2 of %3 of the validation part: %4, then %5.")
            .arg(user, place, places, tr("%n article(s) read", nullptr, history), tr("%n shown", nullptr, predicted));
    }
    const int right = count([](const UserSequence::Row &row) { return row.predicted && row.mark == Mark::Correct; });
    return tr("Pupil %1, sequence %2 of %3 of the validation part: %4, %5.")
        .arg(user, place, places, tr("%n answer(s) predicted", nullptr, predicted),
            tr("the pupil had %n of them right", nullptr, right));
}

QString ScoresText::result(const UserSequence &s, const ModelScores &model, const QString &name)
{
    const std::vector<double> &scores = model.changed.empty() ? model.scores : model.changed;
    const QLocale locale;
    if (s.kind == TaskKind::News) {
        const std::vector<int> ranks = ranksOf(scores);
        int best = 0;
        for (std::size_t i = 0; i < s.rows.size(); ++i)
            if (s.rows[i].mark == Mark::Clicked && ranks[i] > 0 && (best == 0 || ranks[i] < best))
                best = ranks[i];
        return tr("%1 puts the first click at place %2").arg(name, number(best));
    }
    // Of the answers, how many are on the right side of one half.
    int right = 0, all = 0;
    for (std::size_t i = 0; i < s.rows.size(); ++i)
        if (std::isfinite(scores[i])) {
            ++all;
            right += (scores[i] > 0) == (s.rows[i].mark == Mark::Correct);
        }
    return tr("%1 foretells %2 of %3").arg(name, number(right), number(all));
}

QString ScoresText::name(const ModelScores &model, const std::vector<AskedRun> &runs)
{
    const QString run = number(model.run < runs.size() ? runs[model.run].number : 0);
    return model.trained ? tr("Run %1").arg(run) : tr("Before run %1").arg(run);
}

QString exact(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 9);
}

} // namespace

std::vector<double> sharesOf(TaskKind kind, const std::vector<double> &scores)
{
    std::vector<double> shares(scores.size(), std::numeric_limits<double>::quiet_NaN());
    if (kind == TaskKind::Kt) {
        for (std::size_t i = 0; i < scores.size(); ++i)
            shares[i] = 1 / (1 + std::exp(-scores[i]));
        return shares;
    }
    double highest = -std::numeric_limits<double>::infinity(), sum = 0;
    for (const double score : scores)
        highest = std::isnan(score) ? highest : std::max(highest, score);
    for (const double score : scores)
        sum += std::isnan(score) ? 0 : std::exp(score - highest);
    for (std::size_t i = 0; i < scores.size(); ++i)
        shares[i] = std::exp(scores[i] - highest) / sum;
    return shares;
}

std::vector<int> ranksOf(const std::vector<double> &scores)
{
    std::vector<int> ranks(scores.size(), 0);
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (!std::isnan(scores[i]))
            ranks[i] = 1 + static_cast<int>(std::count_if(scores.begin(), scores.end(), [&](double other) {
                return other > scores[i];
            }));
    return ranks;
}

QString truthText(const UserSequence::Row &row)
{
    const QString truth = ScoresText::truth(row.mark);
    return row.cold ? ScoresText::cold(truth) : truth;
}

QString modelName(const ModelScores &model, const std::vector<AskedRun> &runs)
{
    return ScoresText::name(model, runs);
}

const ModelScores *commonBeginning(const std::vector<ModelScores> &models)
{
    const ModelScores *first = nullptr;
    for (const ModelScores &model : models) {
        if (model.trained || !model.failure.empty())
            continue;
        if (!first)
            first = &model;
        else if (!std::equal(first->scores.begin(), first->scores.end(), model.scores.begin(), model.scores.end(),
                     [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }))
            return nullptr;
    }
    return first;
}

QString verdictText(const UserSequence &sequence, const std::vector<ModelScores> &models,
    const std::vector<AskedRun> &runs)
{
    QStringList results;
    if (const ModelScores *beginning = commonBeginning(models))
        results += ScoresText::result(sequence, *beginning, ScoresText::beginning());
    for (const ModelScores &model : models)
        if (model.failure.empty() && (model.trained || !commonBeginning(models)))
            results += ScoresText::result(sequence, model, modelName(model, runs));
    const QString what = ScoresText::sequence(sequence);
    return results.isEmpty() ? what : what + QLatin1Char(' ') + results.join(QStringLiteral(" · ")) + QLatin1Char('.');
}

QString csvField(QString text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString scoresCsv(const UserSequence &sequence, const std::vector<ModelScores> &models,
    const std::vector<AskedRun> &runs, const UserChange &change)
{
    static constexpr const char *truths[] { "history", "clicked", "not_clicked", "right", "wrong" };
    const bool news = sequence.kind == TaskKind::News;
    QStringList lines { QStringLiteral("user,sequence,row,item,text,truth,cold,predicted,run,model,after_step,score,%1,"
                                       "rank,item_gradient,changed_score,changed_%1,edited_item,edited_text,user_steps")
                            .arg(news ? QStringLiteral("share") : QStringLiteral("probability")) };
    for (const ModelScores &model : models) {
        if (!model.failure.empty())
            continue;
        const std::vector<double> shares = sharesOf(sequence.kind, model.scores),
                                  changed = sharesOf(sequence.kind, model.changed);
        const std::vector<int> ranks = ranksOf(model.scores);
        for (std::size_t i = 0; i < sequence.rows.size(); ++i) {
            const UserSequence::Row &row = sequence.rows[i];
            QStringList fields { csvField(QString::fromStdString(sequence.user)), QString::number(sequence.place + 1),
                QString::number(i + 1), csvField(QString::fromStdString(row.id)),
                csvField(QString::fromStdString(row.text)), QLatin1String(truths[static_cast<std::size_t>(row.mark)]),
                QString::number(row.cold ? 1 : 0), QString::number(row.predicted ? 1 : 0),
                QString::number(model.run < runs.size() ? runs[model.run].number : 0),
                model.trained ? QStringLiteral("trained") : QStringLiteral("before"), QString::number(model.step),
                exact(model.scores[i]), exact(shares[i]), ranks[i] > 0 ? QString::number(ranks[i]) : QString(),
                exact(model.gradients[i]), model.changed.empty() ? QString() : exact(model.changed[i]),
                model.changed.empty() ? QString() : exact(changed[i]) };
            // Only where it is this row's.
            const bool edited = change.edit && change.edit->item == row.item;
            fields += edited ? csvField(QString::fromStdString(row.id)) : QString();
            fields += edited ? csvField(QString::fromStdString(change.edit->text)) : QString();
            fields += QString::number(model.trained ? change.steps : 0);
            lines += fields.join(QLatin1Char(','));
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace gram
