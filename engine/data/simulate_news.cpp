// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_report.h"
#include "data/news_words.h"
#include "data/simulate.h"
#include "data/simulation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <unordered_set>
#include <utility>

namespace gram {

namespace {

namespace fs = std::filesystem;

// The world's constants, told in README.txt too.
constexpr double newShare = 0.15; ///< of the articles occur in validation only
constexpr double newCandidates = 0.3; ///< of the candidates shown in validation are such
constexpr double recommended = 0.4; ///< of the candidates shown are of the user's topics
constexpr double faithful = 0.8; ///< of the history's clicks are of the user's topics
constexpr std::size_t interests = 3; ///< topics a user
constexpr std::array<double, interests> interestWeights { 1.0, 0.7, 0.5 };
constexpr double offset = -2.6, perMatch = 4.0, perQuality = 0.7;
constexpr double popularityStart = 3; ///< popularity is (rank + this)^-1.5, rank from 0
constexpr std::int64_t trainImpressions = 8, validationImpressions = 2;
constexpr std::size_t shown = 12;

double popularity(std::size_t rank)
{
    const double x = static_cast<double>(rank) + popularityStart;
    return 1 / (x * std::sqrt(x));
}

struct Article {
    std::size_t topic = 0;
    double quality = 0;
    bool isNew = false;
};

/// Articles that can be drawn by popularity, all of them or by topic.
class Shelf {
public:
    void add(std::size_t article, std::size_t topic, double weight)
    {
        if (m_byTopic.size() <= topic)
            m_byTopic.resize(topic + 1);
        for (Part *part : { &m_all, &m_byTopic[topic] }) {
            part->articles.push_back(article);
            part->weights.push_back(weight);
        }
    }

    void finish()
    {
        m_all.choice.emplace_back(m_all.weights);
        for (Part &part : m_byTopic) {
            if (!part.articles.empty())
                part.choice.emplace_back(part.weights);
        }
    }

    std::size_t size() const { return m_all.articles.size(); }

    std::size_t draw(Random &random) const { return m_all.draw(random); }
    /// Of any topic where the topic has none.
    std::size_t draw(std::size_t topic, Random &random) const
    {
        const bool has = topic < m_byTopic.size() && !m_byTopic[topic].articles.empty();
        return has ? m_byTopic[topic].draw(random) : m_all.draw(random);
    }

private:
    struct Part {
        std::vector<std::size_t> articles;
        std::vector<double> weights;
        std::vector<WeightedChoice> choice; ///< one, once finished
        std::size_t draw(Random &random) const { return articles[choice.front().draw(random)]; }
    };
    Part m_all;
    std::vector<Part> m_byTopic;
};

class NewsWorld {
public:
    NewsWorld(const fs::path &out, const SimulationOptions &options, LoadReport &report)
        : m_out(out)
        , m_options(options)
        , m_report(report)
        , m_random(mixSeed(options.seed, 0x6e657773))
    {
    }

    void write()
    {
        m_report.begin(Progress::Phase::Simulating, m_options.items + m_options.users);
        writeArticles();
        writeUsers();
        writeReadme();
    }

private:
    void writeArticles()
    {
        const auto items = static_cast<std::size_t>(m_options.items);
        const std::size_t topics = std::clamp<std::size_t>(items / 40, 3, 16);
        m_topicWords = newsTopics();
        Random(mixSeed(m_options.seed, 0x776f7264)).shuffle(m_topicWords);
        m_topicWords.resize(topics);

        // Popularity follows the rank, which has nothing to do with the text.
        std::vector<std::size_t> rank(items);
        for (std::size_t i = 0; i < items; ++i)
            rank[i] = i;
        m_random.shuffle(rank);

        OutputFile train(m_out / "train" / "news.tsv");
        OutputFile validation(m_out / "validation" / "news.tsv");
        OutputFile truth(m_out / "truth_news.tsv");
        truth << "id\ttopic\tquality\tnew\n";
        const auto newItems = std::max<std::int64_t>(1,
            static_cast<std::int64_t>(newShare * static_cast<double>(items)));
        std::int64_t chosen = 0;
        for (std::size_t i = 0; i < items; ++i) {
            Article article;
            article.topic = i % topics;
            article.quality = normal(m_random);
            article.isNew = chooses(m_random, static_cast<std::int64_t>(i), m_options.items, chosen, newItems);
            chosen += article.isNew;
            if (article.isNew)
                m_new.add(i, article.topic, 1.0);
            else
                m_known.add(i, article.topic, popularity(rank[i]));
            const std::string line = articleLine(i, article);
            if (!article.isNew)
                train << line;
            validation << line;
            truth << id('N', i) << "\t" << m_topicWords[article.topic].front() << "\t" << article.quality
                  << (article.isNew ? "\t1\n" : "\t0\n");
            m_articles.push_back(article);
            m_report.advance(1);
        }
        m_known.finish();
        m_new.finish();
        for (OutputFile *file : { &train, &validation, &truth })
            file->close();
    }

    std::string articleLine(std::size_t i, const Article &article)
    {
        std::string title, abstract;
        const std::size_t inTitle = 6 + m_random.below(4);
        for (std::size_t w = 0; w < inTitle; ++w)
            title += (w ? " " : "") + word(article, w == 0 || w == 3);
        const std::size_t inAbstract = 14 + m_random.below(10);
        for (std::size_t w = 0; w < inAbstract; ++w)
            abstract += (w ? " " : "") + word(article, false);
        for (std::string *text : { &title, &abstract })
            text->front() = static_cast<char>(text->front() - 'a' + 'A');
        const std::string name = id('N', i);
        return name + '\t' + m_topicWords[article.topic].front() + "\tsimulated\t" + title + '\t' + abstract
            + ".\thttps://example.invalid/" + name + "\t[]\t[]\n";
    }

    const std::string &word(const Article &article, bool ofTopic)
    {
        const double kind = m_random.uniform();
        if (ofTopic || kind < 0.36)
            return anyOf(m_topicWords[article.topic], m_random);
        if (kind < 0.48)
            return anyOf(m_random.uniform() < sigmoid(2 * article.quality) ? vividWords() : dullWords(), m_random);
        return anyOf(kind < 0.64 ? generalWords() : functionWords(), m_random);
    }

    void writeUsers()
    {
        OutputFile train(m_out / "train" / "behaviors.tsv");
        OutputFile validation(m_out / "validation" / "behaviors.tsv");
        OutputFile truth(m_out / "truth_users.tsv");
        truth << "id\ttopic\tweight\n";
        const std::size_t topics = m_topicWords.size();
        // A small world must leave articles to show that the user has not read.
        const std::size_t longest = std::min<std::size_t>(m_known.size() / 3, 45);
        const std::size_t shortest = std::min<std::size_t>(longest, 16);

        for (std::int64_t user = 0; user < m_options.users; ++user) {
            std::array<std::size_t, interests> topic {};
            for (std::size_t t = 0; t < interests; ++t) {
                do
                    topic[t] = m_random.below(topics);
                while (std::find(topic.begin(), topic.begin() + t, topic[t]) != topic.begin() + t);
                truth << id('U', static_cast<std::size_t>(user)) << "\t" << m_topicWords[topic[t]].front() << "\t"
                      << interestWeights[t] << "\n";
            }
            m_read.clear();
            m_history.clear();
            const std::size_t length = shortest + m_random.below(longest - shortest + 1);
            while (m_history.size() < length)
                readOne(drawFor(m_random.uniform() < faithful, topic));

            for (std::int64_t i = 0; i < trainImpressions + validationImpressions; ++i) {
                const bool isTrain = i < trainImpressions;
                // A day a training impression; all of validation is on the day after.
                const std::int64_t day = isTrain ? i : trainImpressions;
                writeImpression(isTrain ? train : validation, user, topic, day, !isTrain, longest + 5);
            }
            m_report.advance(1);
        }
        for (OutputFile *file : { &train, &validation, &truth })
            file->close();
    }

    std::size_t drawFor(bool ofInterest, const std::array<std::size_t, interests> &topic)
    {
        static const WeightedChoice choice({ interestWeights.begin(), interestWeights.end() });
        return ofInterest ? m_known.draw(topic[choice.draw(m_random)], m_random) : m_known.draw(m_random);
    }

    void readOne(std::size_t article)
    {
        if (m_read.insert(article).second)
            m_history.push_back(article);
        else if (m_read.insert(article = m_known.draw(m_random)).second)
            m_history.push_back(article);
    }

    void writeImpression(OutputFile &file, std::int64_t user, const std::array<std::size_t, interests> &topic,
        std::int64_t day, bool showNew, std::size_t longest)
    {
        std::vector<std::size_t> candidates;
        for (std::size_t slot = 0; slot < shown; ++slot) {
            const bool isNew = showNew && m_random.uniform() < newCandidates;
            const bool ofInterest = m_random.uniform() < recommended;
            for (int tries = 0; tries < 20; ++tries) {
                const std::size_t article = isNew
                    ? (ofInterest ? m_new.draw(topic[m_random.below(interests)], m_random) : m_new.draw(m_random))
                    : drawFor(ofInterest, topic);
                if (!m_read.contains(article)
                    && std::find(candidates.begin(), candidates.end(), article) == candidates.end()) {
                    candidates.push_back(article);
                    break;
                }
            }
        }
        if (candidates.size() < 2)
            return;
        m_random.shuffle(candidates);

        std::vector<bool> clicked(candidates.size());
        std::size_t clicks = 0;
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            const Article &article = m_articles[candidates[c]];
            double match = 0;
            for (std::size_t t = 0; t < interests; ++t) {
                if (topic[t] == article.topic)
                    match = interestWeights[t];
            }
            clicked[c] = m_random.uniform() < sigmoid(offset + perMatch * match + perQuality * article.quality);
            clicks += clicked[c];
        }
        if (clicks == 0 || clicks == candidates.size())
            return; // nothing to learn from

        char time[40];
        const auto second = static_cast<int>(m_random.below(86400));
        const int hour = second / 3600;
        std::snprintf(time, sizeof time, "3/%d/2026 %d:%02d:%02d %s", static_cast<int>(1 + day), (hour + 11) % 12 + 1,
            second / 60 % 60, second % 60, hour < 12 ? "AM" : "PM");
        file << ++m_impressions << "\t" << id('U', static_cast<std::size_t>(user)) << "\t" << std::string_view(time)
             << "\t";
        for (std::size_t h = 0; h < m_history.size(); ++h)
            file << (h ? " " : "") << id('N', m_history[h]);
        for (std::size_t c = 0; c < candidates.size(); ++c)
            file << (c ? " " : "\t") << id('N', candidates[c]) << (clicked[c] ? "-1" : "-0");
        file << "\n";

        for (std::size_t c = 0; c < candidates.size(); ++c) {
            if (clicked[c] && !m_articles[candidates[c]].isNew && m_history.size() < longest
                && m_read.insert(candidates[c]).second)
                m_history.push_back(candidates[c]);
        }
    }

    void writeReadme()
    {
        OutputFile readme(m_out / "README.txt");
        readme << simulationMarker << ": a news world with a known truth. Nobody wrote or clicked these.\n\n"
               << "Users " << m_options.users << ", articles " << m_options.items << ", topics "
               << static_cast<std::int64_t>(m_topicWords.size()) << ", seed "
               << static_cast<std::int64_t>(m_options.seed) << ".\n\n"
               << "The truth\n"
               << "- An article has a topic (its category) and a quality q, normal with mean 0 and\n"
               << "  variance 1. Its words, English ones in no order, come from the topic's list, from\n"
               << "  vivid words the oftener the higher q is, else from dull ones, and from words\n"
               << "  that say nothing.\n"
               << "- A user has three topics of interest, with weights " << interestWeights[0] << ", "
               << interestWeights[1] << " and " << interestWeights[2] << ".\n"
               << "- A shown article is clicked with probability sigmoid(" << offset << " + " << perMatch << " w + "
               << perQuality << " q),\n"
               << "  w being the weight of its topic for the user, else 0. Its position has no "
                  "effect.\n"
               << "- How often an article is shown follows its popularity rank, as (rank + " << popularityStart
               << ")^-1.5.\n"
               << "  The rank has nothing to do with the text.\n"
               << "- " << newShare << " of the articles are new: they occur in validation only, all of them\n"
               << "  equally often.\n"
               << "- truth_news.tsv and truth_users.tsv hold each article's topic and quality and\n"
               << "  each user's topics and weights.\n";
        readme.close();
    }

    static std::string id(char kind, std::size_t number) { return kind + std::to_string(number + 1); }

    fs::path m_out;
    SimulationOptions m_options;
    LoadReport &m_report;
    Random m_random;
    std::vector<std::vector<std::string>> m_topicWords;
    std::vector<Article> m_articles;
    Shelf m_known, m_new;
    std::unordered_set<std::size_t> m_read; ///< by the user at hand
    std::vector<std::size_t> m_history; ///< of the user at hand, oldest first
    std::int64_t m_impressions = 0;
};

} // namespace

void simulateNews(const fs::path &out, const SimulationOptions &options, std::stop_token stop,
    const ProgressFunction &progress)
{
    LoadReport report(stop, progress);
    NewsWorld(out, options, report).write();
}

} // namespace gram
