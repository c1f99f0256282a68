// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_report.h"
#include "data/simulate.h"
#include "data/simulation.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace gram {

namespace {

namespace fs = std::filesystem;

// The classroom's constants, told in README.txt too.
constexpr double newShare = 0.1; ///< of the questions are asked in validation only
constexpr double newQuestions = 0.25; ///< of the questions a validation student gets are such
constexpr double validationShare = 0.1; ///< of the students
constexpr double spreadOfStudents = 0.6, spreadOfSkills = 0.7, spreadOfDifficulty = 1.5;
constexpr double practice = 1.0; ///< what endless practice of a skill adds to its ability
constexpr double practiceHalf = 15; ///< answers to half of that
constexpr std::size_t skillWords = 80, levelWords = 50, levels = 5;

struct Question {
    std::size_t skill = 0;
    double difficulty = 0;
    double discrimination = 1;
    bool isNew = false;
};

class Classroom {
public:
    Classroom(const fs::path &out, const SimulationOptions &options, LoadReport &report)
        : m_out(out)
        , m_options(options)
        , m_report(report)
        , m_random(mixSeed(options.seed, 0x636c6173))
    {
    }

    void write()
    {
        m_report.begin(Progress::Phase::Simulating, m_options.items + m_options.users);
        writeQuestions();
        writeStudents();
        writeReadme();
    }

private:
    void writeQuestions()
    {
        const std::size_t skills = std::clamp<std::int64_t>(m_options.items / 25, 3, 14);
        WordMaker maker(mixSeed(m_options.seed, 0x776f7264));
        for (std::size_t s = 0; s < skills; ++s)
            m_skillWords.push_back(maker.words(skillWords));
        for (std::size_t l = 0; l < levels; ++l)
            m_levelWords.push_back(maker.words(levelWords));
        m_known.resize(skills);
        m_new.resize(skills);

        OutputFile items(m_out / "items.csv");
        OutputFile truth(m_out / "truth_items.csv");
        items << "item,text\n";
        truth << "item,skill,difficulty,discrimination,new\n";
        const auto newItems = std::max<std::int64_t>(1,
            static_cast<std::int64_t>(newShare * static_cast<double>(m_options.items)));
        std::int64_t chosen = 0;
        for (std::int64_t i = 0; i < m_options.items; ++i) {
            Question question;
            question.skill = static_cast<std::size_t>(i) % skills;
            question.difficulty = spreadOfDifficulty * normal(m_random);
            question.discrimination = 0.8 + 0.8 * m_random.uniform();
            question.isNew = chooses(m_random, i, m_options.items, chosen, newItems);
            chosen += question.isNew;
            (question.isNew ? m_new : m_known)[question.skill].push_back(m_questions.size());
            items << "q" << i + 1 << ",\"" << text(question) << "\"\n";
            truth << "q" << i + 1 << "," << m_skillWords[question.skill].front() << "," << question.difficulty << ","
                  << question.discrimination << (question.isNew ? ",1\n" : ",0\n");
            m_questions.push_back(question);
            m_report.advance(1);
        }
        items.close();
        truth.close();
    }

    /// "Find the ... of ..., ...": two thirds of the words are of the skill or mark the difficulty.
    std::string text(const Question &question)
    {
        const double position = question.difficulty / spreadOfDifficulty; // normal, variance 1
        std::string result = m_random.below(2) ? "Given" : "Find";
        const std::size_t words = 12 + m_random.below(7);
        for (std::size_t w = 0; w < words; ++w) {
            const double kind = m_random.uniform();
            if (w == 5)
                result += ',';
            result += ' ';
            if (w == 1 || kind < 0.33) {
                result += anyOf(m_skillWords[question.skill], m_random);
            } else if (w == 3 || kind < 0.66) {
                // The levels' words overlap a little: each mark is a noisy one.
                const double noisy = (position + 0.4 * normal(m_random) + 1.6) / 3.2;
                const double level = std::clamp(noisy, 0.0, 0.999) * static_cast<double>(levels);
                result += anyOf(m_levelWords[static_cast<std::size_t>(level)], m_random);
            } else {
                result += anyOf(functionWords(), m_random);
            }
        }
        return result + '?';
    }

    void writeStudents()
    {
        OutputFile interactions(m_out / "interactions.csv");
        OutputFile truth(m_out / "truth_users.csv");
        interactions << "user,item,correct,timestamp,split\n";
        truth << "user,skill,ability\n";
        const auto validationStudents = std::max<std::int64_t>(1,
            static_cast<std::int64_t>(validationShare * static_cast<double>(m_options.users)));
        std::int64_t chosen = 0;
        const std::size_t skills = m_skillWords.size();
        std::vector<double> ability(skills);
        std::vector<double> practised(skills);
        std::unordered_set<std::size_t> answered;
        for (std::int64_t user = 0; user < m_options.users; ++user) {
            const bool validation = chooses(m_random, user, m_options.users, chosen, validationStudents);
            chosen += validation;
            const double general = spreadOfStudents * normal(m_random);
            for (std::size_t s = 0; s < skills; ++s) {
                ability[s] = general + spreadOfSkills * normal(m_random);
                practised[s] = 0;
                truth << "u" << user + 1 << "," << m_skillWords[s].front() << "," << ability[s] << "\n";
            }
            answered.clear();
            std::int64_t time = 1'767'600'000 + static_cast<std::int64_t>(m_random.below(600'000));
            const std::size_t length = 30 + m_random.below(91);
            std::size_t skill = 0, left = 0;
            for (std::size_t n = 0; n < length; ++n) {
                if (left == 0) { // the next lesson
                    skill = m_random.below(skills);
                    left = 4 + m_random.below(6);
                    time += static_cast<std::int64_t>(m_random.below(86400));
                }
                --left;
                const std::size_t q = ask(skill, validation, answered);
                const Question &question = m_questions[q];
                double &done = practised[question.skill];
                const double now = ability[question.skill] + practice * done / (done + practiceHalf);
                done += 1;
                const bool correct = m_random.uniform()
                    < sigmoid(question.discrimination * (now - question.difficulty));
                time += 20 + static_cast<std::int64_t>(m_random.below(100));
                interactions << "u" << user + 1 << ",q" << static_cast<std::int64_t>(q + 1) << (correct ? ",1," : ",0,")
                             << time << (validation ? ",validation\n" : ",train\n");
            }
            m_report.advance(1);
        }
        interactions.close();
        truth.close();
    }

    /// A question of the skill, one not yet answered if a few tries find one.
    std::size_t ask(std::size_t skill, bool validation, std::unordered_set<std::size_t> &answered)
    {
        const bool ofNew = validation && !m_new[skill].empty()
            && (m_random.uniform() < newQuestions || m_known[skill].empty());
        const std::vector<std::size_t> &pool = (ofNew ? m_new : m_known)[skill];
        if (pool.empty())
            return ask((skill + 1) % m_known.size(), validation, answered);
        std::size_t q = 0;
        for (int tries = 0; tries < 5; ++tries) {
            q = pool[m_random.below(pool.size())];
            if (answered.insert(q).second)
                break;
        }
        return q;
    }

    void writeReadme()
    {
        OutputFile readme(m_out / "README.txt");
        readme << simulationMarker << ": a classroom with a known truth. Nobody answered these.\n\n"
               << "Students " << m_options.users << ", questions " << m_options.items << ", skills "
               << static_cast<std::int64_t>(m_skillWords.size()) << ", seed "
               << static_cast<std::int64_t>(m_options.seed) << ".\n\n"
               << "The truth\n"
               << "- A question has a skill, a difficulty b (normal, standard deviation " << spreadOfDifficulty << ")\n"
               << "  and a discrimination a (0.8 to 1.6). Its words come from the skill's vocabulary\n"
               << "  of invented words and from five vocabularies that mark the difficulty, with\n"
               << "  some noise.\n"
               << "- A student's ability in a skill is normal: a part common to all skills (standard\n"
               << "  deviation " << spreadOfStudents << ") and one of its own (" << spreadOfSkills
               << "). After n answers of the skill it has\n"
               << "  grown by " << practice << " n / (n + " << practiceHalf << ").\n"
               << "- An answer is right with probability sigmoid(a (ability - b)).\n"
               << "- " << validationShare << " of the students are validation (the column split); " << newShare
               << " of the questions\n"
               << "  are new: only validation students get them.\n"
               << "- truth_items.csv and truth_users.csv hold these numbers; a student's abilities\n"
               << "  are those before the first answer.\n";
        readme.close();
    }

    fs::path m_out;
    SimulationOptions m_options;
    LoadReport &m_report;
    Random m_random;
    std::vector<std::vector<std::string>> m_skillWords, m_levelWords;
    std::vector<Question> m_questions;
    std::vector<std::vector<std::size_t>> m_known, m_new; ///< by skill
};

} // namespace

void simulateClassroom(const fs::path &out, const SimulationOptions &options, std::stop_token stop,
    const ProgressFunction &progress)
{
    LoadReport report(stop, progress);
    Classroom(out, options, report).write();
}

} // namespace gram
