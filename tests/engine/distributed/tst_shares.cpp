// SPDX-License-Identifier: GPL-3.0-or-later
#include "../toy_dataset.h"
#include "data/batch_sampler.h"
#include "distributed/shares.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gram;

class TestShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void divides_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("ranks");
        for (const auto &[kind, name] : { std::pair(TaskKind::News, "news"), std::pair(TaskKind::Kt, "kt") })
            for (const int users : { 1, 2, 8, 24 })
                for (const int ranks : { 1, 2, 3, 5 })
                    QTest::addRow("%s, %d users, %d ranks", name, users, ranks) << int(kind) << users << ranks;
    }

    void divides()
    {
        QFETCH(int, kind);
        QFETCH(int, users);
        QFETCH(int, ranks);
        RunConfig config = toyConfig();
        config.batch = users;
        const auto dataset = toyDataset(static_cast<TaskKind>(kind));
        const Batch batch = BatchSampler(dataset, config).plan(0, 0);
        for (const ItemStore *items : { static_cast<const ItemStore *>(nullptr), &dataset->items }) {
            // Each user, each interaction and each answer once, in their order.
            const std::vector<std::int64_t> bounds = userBounds(batch, ranks, items);
            QCOMPARE(bounds.size(), std::size_t(ranks + 1));
            QCOMPARE(bounds.front(), 0);
            QCOMPARE(bounds.back(), batch.users);
            QVERIFY(std::is_sorted(bounds.begin(), bounds.end()));
            const std::vector<std::int64_t> k = interactionBounds(batch, bounds);
            QCOMPARE(k.back(), std::int64_t(batch.interactions.size()));
            Batch whole;
            for (std::size_t r = 0; r + 1 < bounds.size(); ++r) {
                const Batch part = usersOf(batch, bounds[r], bounds[r + 1]);
                QCOMPARE(part.users, bounds[r + 1] - bounds[r]);
                QCOMPARE(std::int64_t(part.interactions.size()), k[r + 1] - k[r]);
                QCOMPARE(part.width, batch.width);
                const auto before = std::int64_t(whole.interactions.size());
                for (const std::int64_t slot : part.slots)
                    whole.slots.push_back(slot < 0 ? -1 : slot + before);
                whole.interactions.insert(whole.interactions.end(), part.interactions.begin(), part.interactions.end());
                whole.inverse.insert(whole.inverse.end(), part.inverse.begin(), part.inverse.end());
                whole.correct.insert(whole.correct.end(), part.correct.begin(), part.correct.end());
                if (!items) // as many as the others, or one more or less
                    QVERIFY(std::abs(double(part.users) - double(batch.users) / ranks) <= 1);
            }
            QCOMPARE(whole.slots, batch.slots);
            QCOMPARE(whole.interactions, batch.interactions);
            QCOMPARE(whole.inverse, batch.inverse);
            QCOMPARE(whole.correct, batch.correct);
        }
    }

    void balancesTokens_data()
    {
        QTest::addColumn<int>("ranks");
        for (const int ranks : { 1, 2, 3, 8, 64 })
            QTest::addRow("%d", ranks) << ranks;
    }

    void balancesTokens()
    {
        QFETCH(int, ranks);
        const auto dataset = toyDataset(TaskKind::News, 24, 200);
        std::vector<std::int32_t> wanted(150);
        std::iota(wanted.begin(), wanted.end(), 20);
        const std::vector<std::int32_t> owners = ownersByTokens(dataset->items, wanted, ranks);
        QCOMPARE(owners.size(), wanted.size());
        std::vector<double> tokens(static_cast<std::size_t>(ranks));
        double all = 0, longest = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto item = static_cast<std::size_t>(wanted[i]);
            const auto &text = dataset->items.textOffsets, &of = dataset->items.itemOffsets;
            const auto n = double(text[std::size_t(of[item + 1])] - text[std::size_t(of[item])]);
            QVERIFY(owners[i] >= 0 && owners[i] < ranks);
            tokens[std::size_t(owners[i])] += n;
            all += n;
            longest = std::max(longest, n);
        }
        // Nobody has more than the mean and one text.
        QVERIFY(*std::max_element(tokens.begin(), tokens.end()) <= all / ranks + longest);
        QCOMPARE(owners, ownersByTokens(dataset->items, wanted, ranks)); // each finds the same
    }

    void tokensDecideWhereTheyCount()
    {
        // One user with long texts, five with short ones: by users 3 and 3, by tokens 1 and 5.
        ItemStore items;
        for (const int length : { 50, 10 }) {
            items.ids.emplace_back("i");
            items.tokens.insert(items.tokens.end(), std::size_t(length), 1);
            items.textOffsets.push_back(std::int64_t(items.tokens.size()));
            items.itemOffsets.push_back(items.texts());
        }
        Batch batch;
        batch.users = 6;
        batch.width = 1;
        batch.slots = { 0, 1, 2, 3, 4, 5 };
        batch.interactions = { 0, 1, 1, 1, 1, 1 };
        QCOMPARE(userBounds(batch, 2), (std::vector<std::int64_t> { 0, 3, 6 }));
        QCOMPARE(userBounds(batch, 2, &items), (std::vector<std::int64_t> { 0, 1, 6 }));
    }
};

QTEST_GUILESS_MAIN(TestShares)
#include "tst_shares.moc"
