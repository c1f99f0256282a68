// SPDX-License-Identifier: GPL-3.0-or-later
// What a recorded run's models say of one user, against scores and gradients that are made by hand, and the item
// map of such a run.
#include "api/error.h"
#include "base/files.h"
#include "data/load_dataset.h"
#include "data/shown_text.h"
#include "eval/user_batch.h"
#include "recorded_run.h"
#include "run/run_manifest.h"
#include "train/evaluate_run.h"
#include "train/item_map.h"
#include "train/opened_run.h"
#include "train/user_scores.h"

#include <torch/torch.h>

#include <QtTest>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace gram;

namespace {

std::size_t firstPredicted(const UserSequence &sequence)
{
    for (std::size_t i = 0; i < sequence.rows.size(); ++i)
        if (sequence.rows[i].predicted)
            return i;
    return sequence.rows.size();
}

/// Number by number; what is not predicted is NaN in both.
bool areEqual(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

std::map<std::string, std::string> filesOf(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = fileContent(entry.path());
    return files;
}

} // namespace

class TestUserScores : public RecordedFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void findsUsers_data() { tasks(); }

    void findsUsers()
    {
        QFETCH(const int, kind);
        const auto data = loadDataset(smallConfig(static_cast<TaskKind>(kind), Mode::SingleStep));
        const UserSequence first = userSequence(*data, Part::Validation, 0);
        QVERIFY2(first.user.starts_with(kind == 0 ? "U" : "u"), first.user.c_str()); // as the files have it
        QCOMPARE(placeOfUser(*data, Part::Validation, first.user, 0), std::int64_t { 0 });
        const std::string last = userSequence(*data, Part::Validation, first.places - 1).user;
        const std::int64_t place = placeOfUser(*data, Part::Validation, last, 1);
        QCOMPARE(userSequence(*data, Part::Validation, place).user, last);
        QCOMPARE(placeOfUser(*data, Part::Validation, first.user, first.places),
            std::int64_t { 0 }); // from the beginning
        QCOMPARE(placeOfUser(*data, Part::Validation, "nobody", 0), std::int64_t { -1 });
        QVERIFY_EXCEPTION_THROWN(userSequence(*data, Part::Validation, first.places), Error);
        // What is said of a row is what the dataset has.
        for (std::int64_t p = 0; p < first.places; ++p) {
            const UserSequence sequence = userSequence(*data, Part::Validation, p);
            bool before = true; // rows that are not predicted come first
            for (const UserSequence::Row &row : sequence.rows) {
                QCOMPARE(row.id, data->items.ids[static_cast<std::size_t>(row.item)]);
                QCOMPARE(row.cold, data->cold[static_cast<std::size_t>(row.item)] != 0);
                QVERIFY(row.predicted || before);
                before = before && !row.predicted;
            }
            QVERIFY(!before);
        }
    }

    /// As the evaluation has them, which goes another way through batches of many users.
    void scoresAreThoseOfTheEvaluation_data() { tasksAndModes(); }

    void scoresAreThoseOfTheEvaluation()
    {
        QFETCH(const int, kind);
        QFETCH(const int, mode);
        Recorded run(static_cast<TaskKind>(kind), static_cast<Mode>(mode));
        QCOMPARE(run.result.status, RunResult::Status::Finished);
        const fs::path file = run.dir.filePath("predictions").toStdString();
        predictRun(run.folder, run.config, run.dataset, Part::Validation, file, run.control, nothing);
        std::ifstream predictions(file);
        std::string line;
        if (kind == 1)
            std::getline(predictions, line); // the head
        for (std::int64_t place = 0; place < std::min<std::int64_t>(5, run.dataset->size(Part::Validation)); ++place) {
            const ModelScores found = run.scores(place);
            const UserSequence sequence = userSequence(*run.dataset, Part::Validation, place);
            QCOMPARE(found.step, run.result.bestStep);
            QCOMPARE(found.scores.size(), sequence.rows.size());
            if (kind == 1) {
                for (std::size_t i = 0; i < sequence.rows.size(); ++i) {
                    if (!sequence.rows[i].predicted)
                        continue;
                    QVERIFY(std::getline(predictions, line));
                    const double probability = std::stod(line.substr(line.find_last_of(',') + 1));
                    QVERIFY(std::abs(1 / (1 + std::exp(-found.scores[i])) - probability) < 1e-5);
                }
            } else {
                QVERIFY(std::getline(predictions, line)); // "id [3,1,2]"
                std::stringstream ranks(line.substr(line.find('[') + 1));
                for (std::size_t i = 0; i < sequence.rows.size(); ++i) {
                    if (!sequence.rows[i].predicted) {
                        QVERIFY(std::isnan(found.scores[i]));
                        continue;
                    }
                    int rank = 0;
                    char comma = 0;
                    ranks >> rank >> comma;
                    int higher = 0, equal = 0;
                    for (const double other : found.scores) {
                        higher += other > found.scores[i];
                        equal += other == found.scores[i];
                    }
                    QVERIFY(rank > higher && rank <= higher + equal);
                }
            }
        }
    }

    /// The beginning is the seed's: what an untrained model of the configuration says.
    void theBeginningIsNotTheEnd_data() { tasks(); }

    void theBeginningIsNotTheEnd()
    {
        QFETCH(const int, kind);
        Recorded run(static_cast<TaskKind>(kind), Mode::SingleStep);
        const ModelScores before = run.scores(0, {}, false), after = run.scores(0);
        QCOMPARE(before.step, std::int64_t { 0 });
        Learner learner(run.config, run.dataset, run.control);
        const Batch batch = scoringBatch(*run.dataset, Part::Validation, 0);
        learner.cf->eval();
        const torch::NoGradGuard noGrad;
        const torch::Tensor rows = *learner.encode(batch.interactions, Learner::anyNumber);
        const torch::Tensor scores
            = learner.cf->scores(rows, toDevice(batch, {}, learner.options)).flatten().contiguous();
        std::size_t k = 0;
        bool moved = false;
        for (std::size_t i = 0; i < before.scores.size(); ++i) {
            if (std::isnan(before.scores[i]))
                continue;
            QVERIFY(std::abs(before.scores[i] - scores.data_ptr<double>()[k++]) < 1e-9);
            moved = moved || std::abs(before.scores[i] - after.scores[i]) > 1e-3;
        }
        QCOMPARE(k, static_cast<std::size_t>(scores.numel()));
        QVERIFY(moved);
    }

    /// The gradient's length in an item's vector, against central differences of the loss.
    void gradients_data() { tasks(); }

    void gradients()
    {
        QFETCH(const int, kind);
        Recorded run(static_cast<TaskKind>(kind), Mode::SingleStep);
        const ModelScores found = run.scores(1);
        const UserSequence sequence = userSequence(*run.dataset, Part::Validation, 1);
        OpenedRun opened(run.model(), run.dataset, run.control);
        Learner &l = opened.learner();
        l.cf->eval();
        const Batch step = stepBatch(*run.dataset, Part::Validation, 1, run.config.negatives);
        const torch::NoGradGuard noGrad;
        const torch::Tensor rows = opened.rows(step.unique);
        const auto lossOf = [&](const torch::Tensor &at) {
            const CfBatch batch = toDevice(step, step.inverse, l.options);
            return l.cf->loss(l.cf->scores(at, batch), batch).item<double>();
        };
        QVERIFY(std::abs(lossOf(rows) - found.loss) < 1e-9);
        int compared = 0;
        for (std::size_t i = 0; i < sequence.rows.size() && compared < 4; ++i) {
            if (std::isnan(found.gradients[i]))
                continue;
            const auto item = std::lower_bound(step.unique.begin(), step.unique.end(), sequence.rows[i].item)
                - step.unique.begin();
            double squares = 0;
            for (std::int64_t k = 0; k < rows.size(1); ++k) {
                torch::Tensor up = rows.clone(), down = rows.clone();
                constexpr double h = 1e-5;
                up[item][k] += h;
                down[item][k] -= h;
                squares += std::pow((lossOf(up) - lossOf(down)) / (2 * h), 2);
            }
            QVERIFY2(std::abs(std::sqrt(squares) - found.gradients[i]) < 1e-6 * std::max(1.0, found.gradients[i]),
                qPrintable(QStringLiteral("%1 and %2").arg(std::sqrt(squares)).arg(found.gradients[i])));
            ++compared;
        }
        QVERIFY(compared > 1);
    }

    /// Each word's effect is what an edited text without it gives, and the words are the text's.
    void wordsAreScoredByHand_data() { tasksAndModes(); }

    void wordsAreScoredByHand()
    {
        QFETCH(const int, kind);
        QFETCH(const int, mode);
        if (static_cast<Mode>(mode) == Mode::Id)
            return;
        Recorded run(static_cast<TaskKind>(kind), static_cast<Mode>(mode));
        const UserSequence sequence = userSequence(*run.dataset, Part::Validation, 0);
        const std::size_t row = firstPredicted(sequence);
        const std::int32_t other = sequence.rows.front().item; // news: one that was read
        for (const std::int32_t item : { sequence.rows[row].item, other }) {
            const WordEffects effects = wordEffects(run.model(), run.dataset, Part::Validation, 0, row, item,
                run.control);
            QVERIFY(std::abs(effects.score - run.scores(0).scores[row]) < 1e-9);
            std::string whole;
            int words = 0;
            for (const TextPiece &piece : effects.pieces) {
                whole += piece.text;
                words += piece.word;
                QVERIFY(piece.word || piece.effect == 0);
            }
            QCOMPARE(whole, std::string(run.dataset->items.shownText(item)));
            QVERIFY(words > 4);
            QCOMPARE(effects.otherTexts, std::int64_t { kind == 0 ? 1 : 0 }); // news: the abstract
            int tried = 0;
            for (std::size_t p = 0; p < effects.pieces.size() && tried < 3; ++p) {
                if (!effects.pieces[p].word)
                    continue;
                std::string text;
                for (std::size_t q = 0; q < effects.pieces.size(); ++q)
                    if (q != p && !(q == p + 1 && effects.pieces[q].text == " "))
                        text += effects.pieces[q].text;
                const ModelScores edited = run.scores(0, { TextEdit { item, text }, 0 });
                QVERIFY(std::abs(effects.score - effects.pieces[p].effect - edited.changed[row]) < 1e-9);
                QVERIFY(edited.move && edited.move->length > 0);
                ++tried;
            }
        }
    }

    void theSameTextChangesNothing_data() { tasks(); }

    void theSameTextChangesNothing()
    {
        QFETCH(const int, kind);
        Recorded run(static_cast<TaskKind>(kind), Mode::MultiStep);
        const UserSequence sequence = userSequence(*run.dataset, Part::Validation, 0);
        const std::int32_t item = sequence.rows[firstPredicted(sequence)].item;
        const ModelScores same = run.scores(0,
            { TextEdit { item, std::string(run.dataset->items.shownText(item)) }, 0 });
        for (std::size_t i = 0; i < same.scores.size(); ++i)
            QVERIFY(std::isnan(same.scores[i]) ? std::isnan(same.changed[i])
                                               : std::abs(same.scores[i] - same.changed[i]) < 1e-9);
        QVERIFY(same.move->moved < 1e-9);
        QVERIFY(std::abs(same.move->cosine - 1) < 1e-9);
        const ModelScores other = run.scores(0, { TextEdit { item, "quite another text" }, 0 });
        QVERIFY(other.move->moved > 1e-3);
        QVERIFY_EXCEPTION_THROWN(run.scores(0, { TextEdit { 1'000'000, "x" }, 0 }), std::exception);
    }

    /// A step on the user lowers the user's loss, is the same each time, and leaves the run's files alone.
    void stepsAreThrownAway_data() { tasksAndModes(); }

    void stepsAreThrownAway()
    {
        QFETCH(const int, kind);
        QFETCH(const int, mode);
        Recorded run(static_cast<TaskKind>(kind), static_cast<Mode>(mode));
        const auto files = filesOf(run.folder);
        const ModelScores once = run.scores(0, { {}, 1 }), more = run.scores(0, { {}, 5 });
        QVERIFY(more.changedLoss < once.loss);
        QVERIFY(areEqual(run.scores(0, { {}, 1 }).changed, once.changed));
        QVERIFY(!areEqual(once.changed, more.changed));
        QVERIFY(!areEqual(once.changed, once.scores));
        QCOMPARE(run.scores(0).loss, once.loss); // before the step
        QVERIFY(run.scores(0).changed.empty());
        QVERIFY(run.scores(0, { {}, 1 }, false).changed.empty()); // what was before training stays before it
        QCOMPARE(filesOf(run.folder), files);
    }

    void saysWhatIsMissing()
    {
        Recorded run(TaskKind::News, Mode::Id);
        QVERIFY_EXCEPTION_THROWN(wordEffects(run.model(), run.dataset, Part::Validation, 0, 30, 0, run.control), Error);
        RunModelRef gone = run.model();
        gone.folder = run.dir.filePath("gone").toStdString();
        QVERIFY_EXCEPTION_THROWN(scoreUser(gone, run.dataset, Part::Validation, 0, {}, run.control), Error);
        run.control.requestStop();
        Recorded other(TaskKind::News, Mode::SingleStep);
        QVERIFY_EXCEPTION_THROWN(scoreUser(other.model(), other.dataset, Part::Validation, 0, {}, run.control),
            Cancelled);
        QVERIFY_EXCEPTION_THROWN(
            mapItems(other.model(), other.dataset, datasetFolder(other.config), run.control, nothing), Cancelled);
    }

    /// A checkpoint that is damaged is named, and that in its place is used.
    void saysWhatIsDamaged()
    {
        Recorded run(TaskKind::News, Mode::SingleStep);
        QVERIFY(run.scores(0).notes.empty());
        const std::string name = RunManifest::read(run.folder)->best->file;
        QFile file(QString::fromStdString((run.folder / name).string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 9) && file.putChar(file.peek(1)[0] ^ 4));
        file.close();
        const ModelScores scores = run.scores(0);
        QVERIFY(!scores.notes.empty());
        QVERIFY(scores.notes.front().find(name) != std::string::npos);
        const ItemMap map = mapItems(run.model(), run.dataset, datasetFolder(run.config), run.control, nothing);
        QCOMPARE(map.notes, scores.notes);
    }

    void cutsTextsAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addRow("words") << "Find the sum, of 3x: now!"
                               << QStringList { "Find", "the", "sum", "of", "3x", "now" };
        QTest::addRow("no blanks") << QString::fromUtf8("数学问题很难")
                                   << QStringList(); // as ICU's dictionary has them: more than one
        QTest::addRow("nothing") << "" << QStringList();
        QTest::addRow("marks") << " ?! " << QStringList();
    }

    void cutsTextsAtWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        const auto data = loadDataset(smallConfig(TaskKind::Kt, Mode::SingleStep));
        Dataset changed = *data;
        const std::string bytes = text.toStdString();
        changed.items.shown = bytes;
        changed.items.shownOffsets.assign(changed.items.ids.size() + 1, static_cast<std::int64_t>(bytes.size()));
        changed.items.shownOffsets[0] = 0;
        const Tokenizer tokenizer = Tokenizer::fromFiles(data->tokenizer, "test");
        const std::vector<std::int32_t> ids = tokenizer.encode(bytes, 48);
        changed.items.tokens = ids;
        changed.items.textOffsets = { 0, static_cast<std::int64_t>(ids.size()) };
        const ShownText shown(changed, 0, tokenizer, 48);
        QVERIFY(!shown.goesOn());
        QStringList found;
        std::string whole;
        for (const ShownText::Piece &piece : shown.pieces()) {
            whole += piece.text;
            if (piece.word)
                found += QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size()));
        }
        QCOMPARE(whole, bytes);
        if (text.startsWith(QChar(0x6570)))
            QVERIFY(found.size() > 1);
        else
            QCOMPARE(found, words);
    }

    /// A text of which only the beginning is kept for people: what lies beyond stays when a word is left out.
    void keepsWhatIsNotShown()
    {
        const auto data = loadDataset(smallConfig(TaskKind::Kt, Mode::SingleStep));
        const Tokenizer tokenizer = Tokenizer::fromFiles(data->tokenizer, "test");
        const std::string whole = "alpha beta gamma delta epsilon zeta eta theta", seen = "alpha beta gamma del";
        Dataset cut = *data;
        cut.items.shown = seen;
        cut.items.shownOffsets.assign(cut.items.ids.size() + 1, static_cast<std::int64_t>(seen.size()));
        cut.items.shownOffsets[0] = 0;
        const std::vector<std::int32_t> ids = tokenizer.encode(whole, 400);
        cut.items.tokens = ids;
        cut.items.textOffsets = { 0, static_cast<std::int64_t>(ids.size()) };
        const ShownText shown(cut, 0, tokenizer, 400);
        QVERIFY(shown.goesOn());
        const auto tokensOf = [&](const std::string &text) {
            ItemStore store;
            shown.append(text, store);
            return store.tokens;
        };
        QCOMPARE(tokensOf(shown.text()), ids);
        std::size_t beta = 0;
        const auto pieces = shown.pieces();
        while (beta < pieces.size() && pieces[beta].text != "beta")
            ++beta;
        QCOMPARE(tokensOf(shown.without(beta)), tokenizer.encode("alpha gamma delta epsilon zeta eta theta", 400));
    }

private:
    static void tasks()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("news") << static_cast<int>(TaskKind::News);
        QTest::addRow("kt") << static_cast<int>(TaskKind::Kt);
    }
};

QTEST_APPLESS_MAIN(TestUserScores)
#include "tst_user_scores.moc"
