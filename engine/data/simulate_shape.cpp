// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/run_config.h"
#include "data/load_report.h"
#include "data/news_words.h"
#include "data/simulate.h"
#include "data/simulation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace gram {

namespace {

namespace fs = std::filesystem;

// The constants of these worlds, told in README.txt too.
constexpr double zipf = 1.0; ///< an item's popularity is (rank + shift)^-zipf
constexpr double zipfShift = 2.0;
constexpr double coldItems = 0.05; ///< of the items occur in validation and test only
constexpr double coldShare = 0.1; ///< of what is drawn there is of such items
constexpr double lengthSpread = 1.0; ///< standard deviation of the logarithm of a user's length
constexpr std::size_t shownNews = 20; ///< that were not clicked, in an impression
constexpr std::size_t impressionsOfUser = 3;

/// Users' lengths, skewed, at least `least` each, with a given sum; nothing is kept for a user.
class Lengths {
public:
    Lengths(std::int64_t users, std::int64_t total, std::int64_t least, std::uint64_t seed)
        : m_least(least)
        , m_extra(total - least * users)
        , m_seed(seed)
    {
        for (std::int64_t user = 0; user < users; ++user)
            m_sum += weight(user);
    }

    /// To be called for user 0, 1, 2 ... in turn.
    std::int64_t next()
    {
        m_before += weight(m_user++);
        const auto until = static_cast<std::int64_t>(std::llround(static_cast<double>(m_extra) * (m_before / m_sum)));
        return m_least + until - std::exchange(m_given, until);
    }

private:
    double weight(std::int64_t user) const
    {
        Random random(mixSeed(m_seed, 0x6c656e, user));
        return std::exp(lengthSpread * normal(random));
    }

    std::int64_t m_least, m_extra, m_user = 0, m_given = 0;
    std::uint64_t m_seed;
    double m_sum = 0, m_before = 0;
};

/// Items with their ranks, drawn in proportion to (rank + shift)^-zipf.
class Popularity {
public:
    struct Ranked {
        std::int32_t item;
        std::size_t rank;
    };
    explicit Popularity(std::vector<Ranked> items)
        : m_items(std::move(items))
        , m_choice(weights(m_items))
    {
    }
    std::int32_t draw(Random &random) const { return m_items[m_choice.draw(random)].item; }
    bool empty() const { return m_items.empty(); }

private:
    static std::vector<double> weights(const std::vector<Ranked> &items)
    {
        std::vector<double> result(items.empty() ? 1 : 0, 1.0);
        for (const Ranked &ranked : items)
            result.push_back(std::pow(static_cast<double>(ranked.rank) + zipfShift, -zipf));
        return result;
    }

    std::vector<Ranked> m_items;
    WeightedChoice m_choice;
};

/// In the order of the list.
std::vector<Popularity::Ranked> ranked(const std::vector<std::int32_t> &items)
{
    std::vector<Popularity::Ranked> result;
    for (const std::int32_t item : items)
        result.push_back({ item, result.size() });
    return result;
}

bool contains(const std::vector<std::int32_t> &items, std::int32_t item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

/// Of every ten users one each is validation and test, whichever: so no small world lacks a split.
Part partOf(std::int64_t user, std::uint64_t seed)
{
    Random random(mixSeed(seed, 0x73706c, user / 10));
    const std::uint64_t validation = random.below(10);
    const std::uint64_t test = (validation + 1 + random.below(9)) % 10;
    const auto place = static_cast<std::uint64_t>(user % 10);
    return place == validation ? Part::Validation : place == test ? Part::Test : Part::Train;
}

class ShapedWorld {
public:
    ShapedWorld(const fs::path &out, const DatasetShape &shape, std::uint64_t seed, LoadReport &report)
        : m_out(out)
        , m_shape(shape)
        , m_seed(seed)
        , m_report(report)
    {
        // Ranks have nothing to do with the text, nor has being cold.
        std::vector<std::int32_t> order(static_cast<std::size_t>(shape.items));
        std::iota(order.begin(), order.end(), 0);
        Random random(mixSeed(seed, 0x72616e6b));
        random.shuffle(order);
        const auto cold = static_cast<std::ptrdiff_t>(
            std::max<std::int64_t>(1, std::llround(coldItems * static_cast<double>(shape.items))));
        m_cold.assign(order.begin(), order.begin() + cold);
        m_warm.assign(order.begin() + cold, order.end());
    }

    void write()
    {
        m_report.begin(Progress::Phase::Simulating, m_shape.items + m_shape.users);
        if (m_shape.kind == TaskKind::Kt)
            writeAnswers();
        else
            writeNews();
        writeReadme();
    }

private:
    /// Uniform from half to one and a half of the mean.
    std::size_t textLength(Random &random) const
    {
        return static_cast<std::size_t>(
            std::max<std::int64_t>(1, std::llround(m_shape.words * (0.5 + random.uniform()))));
    }

    void writeAnswers()
    {
        constexpr std::size_t levels = 7;
        WordMaker maker(mixSeed(m_seed, 0x776f7264));
        std::vector<std::vector<std::string>> levelWords;
        for (std::size_t l = 0; l < levels; ++l)
            levelWords.push_back(maker.words(60));
        std::vector<float> difficulty;
        OutputFile items(m_out / "items.csv");
        items << "item,text\n";
        Random random(mixSeed(m_seed, 0x6974656d));
        for (std::int64_t i = 0; i < m_shape.items; ++i) {
            const double b = normal(random);
            difficulty.push_back(static_cast<float>(b));
            items << "q" << i + 1 << ",";
            for (std::size_t w = 0, n = textLength(random); w < n; ++w) {
                if (w > 0)
                    items << " ";
                if (random.below(2)) {
                    const double noisy = std::clamp((b + 0.5 * normal(random) + 2.2) / 4.4, 0.0, 0.999);
                    items << anyOf(levelWords[static_cast<std::size_t>(noisy * levels)], random);
                } else {
                    items << anyOf(functionWords(), random);
                }
            }
            items << "\n";
            m_report.advance(1);
        }
        items.close();

        const Popularity popularity(ranked(m_warm));
        Lengths lengths(m_shape.users, m_shape.interactions, 2, m_seed);
        OutputFile out(m_out / "interactions.csv");
        out << "user,item,correct,timestamp,split\n";
        for (std::int64_t user = 0; user < m_shape.users; ++user) {
            Random own(mixSeed(m_seed, 0x75736572, user));
            const Part part = partOf(user, m_seed);
            const double ability = normal(own);
            std::int64_t time = 1'767'600'000 + static_cast<std::int64_t>(own.below(600'000));
            for (std::int64_t n = lengths.next(); n > 0; --n) {
                const bool cold = part != Part::Train && own.uniform() < coldShare;
                const std::int32_t item = cold ? m_cold[own.below(m_cold.size())] : popularity.draw(own);
                const bool correct = own.uniform()
                    < sigmoid(0.5 + ability - 1.2 * static_cast<double>(difficulty[static_cast<std::size_t>(item)]));
                time += 20 + static_cast<std::int64_t>(own.below(100));
                out << "u" << user + 1 << ",q" << std::int64_t { item } + 1 << (correct ? ",1," : ",0,") << time << ","
                    << nameOf(part) << "\n";
            }
            m_report.advance(1);
        }
        out.close();
    }

    void writeNews()
    {
        const std::size_t topics = newsTopics().size();
        for (const std::string_view part : EnumNames<Part>::value) {
            Random random(mixSeed(m_seed, 0x6e657773)); // the same news in each
            OutputFile news(m_out / part / "news.tsv");
            for (std::int64_t i = 0; i < m_shape.items; ++i) {
                const std::vector<std::string> &topic = newsTopics()[static_cast<std::size_t>(i) % topics];
                news << "N" << i + 1 << "\t" << topic.front() << "\t\t";
                for (std::size_t w = 0, n = textLength(random); w < n; ++w)
                    news << (w > 0 ? " " : "") << anyOf(random.below(2) ? topic : generalWords(), random);
                news << "\t\t\t[]\t[]\n";
            }
            news.close();
        }
        m_report.advance(m_shape.items);

        const auto topicOf = [&](std::int32_t item) { return static_cast<std::size_t>(item) % topics; };
        const auto byTopic = [&](const std::vector<std::int32_t> &items) {
            std::vector<std::vector<Popularity::Ranked>> lists(topics);
            for (const Popularity::Ranked &of : ranked(items))
                lists[topicOf(of.item)].push_back(of);
            std::vector<Popularity> result;
            for (auto &list : lists)
                result.emplace_back(std::move(list));
            return result;
        };
        const std::vector<Popularity> warm = byTopic(m_warm), cold = byTopic(m_cold);
        const Popularity popularity(ranked(m_warm));
        Lengths lengths(m_shape.users, m_shape.interactions, 2, m_seed);
        OutputFile files[] { OutputFile(m_out / "train" / "behaviors.tsv"),
            OutputFile(m_out / "validation" / "behaviors.tsv"), OutputFile(m_out / "test" / "behaviors.tsv") };
        std::int64_t impressions = 0;
        std::vector<std::int32_t> clicks, candidates;
        for (std::int64_t user = 0; user < m_shape.users; ++user) {
            Random own(mixSeed(m_seed, 0x75736572, user));
            const Part part = partOf(user, m_seed);
            // Topics are drawn as their news are, so that clicks are as popular as Zipf says.
            const auto anyTopic = [&] { return topicOf(popularity.draw(own)); };
            const std::size_t interests[] { anyTopic(), anyTopic(), anyTopic() };
            const auto n = static_cast<std::size_t>(lengths.next());
            const std::size_t positives = std::min(impressionsOfUser, n - 1);
            clicks.clear();
            for (std::size_t k = 0; k < n; ++k) {
                const bool isNew = part != Part::Train && k >= n - positives && own.uniform() < coldShare;
                const std::size_t topic = own.uniform() < 0.7 ? interests[own.below(3)] : anyTopic();
                const Popularity &from = isNew && !cold[topic].empty() ? cold[topic] : warm[topic];
                std::int32_t item = from.draw(own);
                for (int again = 0; again < 50 && contains(clicks, item); ++again)
                    item = from.draw(own);
                clicks.push_back(item);
            }
            OutputFile &out = files[static_cast<std::size_t>(part)];
            const auto day = static_cast<std::int64_t>(1 + own.below(7));
            for (std::size_t k = n - positives; k < n; ++k) {
                candidates.assign(1, clicks[k]);
                // A small world may have too few that its most eager users did not click.
                for (std::size_t tries = 0; candidates.size() <= shownNews && tries < 50 * shownNews; ++tries) {
                    const bool isNew = part != Part::Train && own.uniform() < coldShare;
                    const std::int32_t item = isNew ? m_cold[own.below(m_cold.size())] : popularity.draw(own);
                    if (!contains(clicks, item) && !contains(candidates, item))
                        candidates.push_back(item);
                }
                const std::size_t clicked = own.below(candidates.size());
                std::swap(candidates[0], candidates[clicked]);
                // One after the other: none knows a click that comes after it.
                const auto minute = static_cast<std::int64_t>(20 * (k + positives - n) + own.below(20));
                out << ++impressions << "\tU" << user + 1 << "\t3/" << day << "/2026 9:" << (minute < 10 ? "0" : "")
                    << minute << ":00 AM\t";
                for (std::size_t h = 0; h < k; ++h)
                    out << (h ? " N" : "N") << std::int64_t { clicks[h] } + 1;
                for (std::size_t c = 0; c < candidates.size(); ++c)
                    out << (c ? " N" : "\tN") << std::int64_t { candidates[c] } + 1 << (c == clicked ? "-1" : "-0");
                out << "\n";
            }
            m_report.advance(1);
        }
        for (OutputFile &file : files)
            file.close();
    }

    void writeReadme()
    {
        const bool news = m_shape.kind == TaskKind::News;
        OutputFile readme(m_out / "README.txt");
        readme << simulationMarker << ": a world of the size and shape of a known dataset, with invented people.\n\n"
               << "Shape " << m_shape.name << ": users " << m_shape.users << ", items " << m_shape.items
               << ", interactions " << m_shape.interactions << ", words of a text " << m_shape.words
               << " on average, seed " << static_cast<std::int64_t>(m_seed) << ".\n"
               << "At a scale of 1/n users (10 at least) and interactions are divided by n, items (50 "
                  "at least) by\n"
                  "the square root of n.\n\n"
               << "The truth\n"
               << "- An item's popularity is (rank + " << zipfShift << ")^-" << zipf
               << ", ranks from 0; a rank has nothing to do with the text.\n"
               << "- A user's number of interactions is log-normal (standard deviation of the "
                  "logarithm "
               << lengthSpread << "),\n  2 at least.\n"
               << "- 8, 1 and 1 of every ten users are train, validation and test. A share of " << coldItems
               << " of the items\n  occurs in validation and test only, where " << coldShare
               << (news ? " of the clicks in impressions, and of what\n  else is shown, is of them.\n"
                        : " of the questions asked are of them.\n");
        if (news)
            readme << "- An interaction is a click, counted once: a user's last line has all earlier "
                      "clicks as its\n"
                      "  history, and one more. The last clicks, up to "
                   << static_cast<std::int64_t>(impressionsOfUser) << ", are impressions, each with "
                   << static_cast<std::int64_t>(shownNews)
                   << " other\n  news drawn by popularity, none twice and none that the user clicks.\n"
                      "- A user has three topics of interest; 7 of 10 clicks are of these, the others "
                      "of any topic.\n"
                      "  Topics are as popular as their news. Half of a title's words tell the "
                      "topic.\n";
        else
            readme << "- An answer is right with probability sigmoid(0.5 + a - 1.2 b), the "
                      "student's ability a and the\n"
                      "  question's difficulty b normal. Half of a text's words mark b, with some "
                      "noise.\n";
        readme.close();
    }

    fs::path m_out;
    DatasetShape m_shape;
    std::uint64_t m_seed;
    LoadReport &m_report;
    std::vector<std::int32_t> m_warm, m_cold;
};

} // namespace

const std::vector<DatasetShape> &paperShapes()
{
    // The figures are those of Yang et al., NAACL 2022.
    static const std::vector<DatasetShape> shapes {
        { "spanish", TaskKind::Kt, 2'643, 4'628, 279'747, 5.3 },
        { "french", TaskKind::Kt, 1'202, 4'078, 174'749, 5.2 },
        { "poj", TaskKind::Kt, 22'110, 2'597, 898'384, 271 },
        { "toeic", TaskKind::Kt, 1'240'955, 9'336, 94'264'845, 147 },
        { "mind", TaskKind::News, 750'434, 104'150, 3'760'125, 11.5 },
    };
    return shapes;
}

DatasetShape scaled(DatasetShape shape, std::int64_t denominator)
{
    const auto n = static_cast<double>(denominator);
    shape.users = std::max<std::int64_t>(10, std::llround(static_cast<double>(shape.users) / n));
    shape.interactions = std::max(2 * shape.users,
        static_cast<std::int64_t>(std::llround(static_cast<double>(shape.interactions) / n)));
    shape.items = std::max<std::int64_t>(50, std::llround(static_cast<double>(shape.items) / std::sqrt(n)));
    return shape;
}

void simulateShape(const fs::path &out, const DatasetShape &shape, std::uint64_t seed, std::stop_token stop,
    const ProgressFunction &progress)
{
    LoadReport report(stop, progress);
    ShapedWorld(out, shape, seed, report).write();
}

} // namespace gram
