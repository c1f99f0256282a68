// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "distributed/gradient_sum.h"
#include "distributed/life_signs.h"
#include "distributed/process_group.h"
#include "rank_processes.h"

#include <QtTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace gram;

namespace {

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

void expect(bool holds, const char *what)
{
    if (!holds)
        say(std::string("wrong: ") + what);
}
#define EXPECT(what) expect(what, #what)

/// A row of three numbers that tells whose it is.
torch::Tensor rowsOf(std::int64_t rank, std::int64_t n, const torch::TensorOptions &options)
{
    return torch::arange(3 * n, options).view({ n, 3 }) + 100 * rank;
}

void tryCollectives(ProcessGroup &group)
{
    const std::int64_t rank = group.rank(), size = group.size();
    for (const auto type : { torch::kFloat32, torch::kFloat64, torch::kInt64 }) {
        torch::Tensor sum = torch::full({ 5 }, rank + 1, type);
        group.sum(sum);
        EXPECT(torch::equal(sum, torch::full({ 5 }, size * (size + 1) / 2, type)));

        torch::Tensor value = torch::full({ 4 }, rank + 7, type);
        group.broadcast(value);
        EXPECT(torch::equal(value, torch::full({ 4 }, 7, type)));

        // To rank r go r rows, to rank 0 none.
        std::vector<std::int64_t> sent, received(static_cast<std::size_t>(size), rank);
        for (std::int64_t r = 0; r < size; ++r)
            sent.push_back(r);
        const torch::Tensor rows = rowsOf(rank, size * (size - 1) / 2, type);
        const torch::Tensor came = group.exchange(rows, sent, received);
        std::vector<torch::Tensor> expected;
        for (std::int64_t r = 0; r < size; ++r)
            expected.push_back(
                rowsOf(r, size * (size - 1) / 2, type).slice(0, rank * (rank - 1) / 2, rank * (rank + 1) / 2));
        EXPECT(torch::equal(came, torch::cat(expected)));

        expected.clear();
        for (std::int64_t r = 0; r < size; ++r)
            expected.push_back(rowsOf(r, r, type));
        EXPECT(torch::equal(group.gather(rowsOf(rank, rank, type), sent), torch::cat(expected)));
    }
    EXPECT((group.sum(std::vector<double> { 1, double(rank) })
        == std::vector<double> { double(size), double(size * (size - 1) / 2) }));
    for (const char *round : { "a", "b" }) {
        const std::vector<std::string> texts = group.texts(round + std::to_string(rank));
        for (std::int64_t r = 0; r < size; ++r)
            EXPECT(texts[static_cast<std::size_t>(r)] == round + std::to_string(r));
    }
    // Two sums at once.
    torch::Tensor first = torch::full({ 1000 }, 1.0), second = torch::full({ 10 }, 2.0);
    auto a = group.startSum(first), b = group.startSum(second);
    b.wait();
    a.wait();
    EXPECT(first[0].item<double>() == double(size) && second[0].item<double>() == 2.0 * double(size));
}

/// Gradients that some ranks have, all and none, whole and of some rows; more than a bucket.
void tryGradients(ProcessGroup &group)
{
    const auto size = double(group.size()), rank = double(group.rank());
    const auto parameter = [](std::initializer_list<std::int64_t> sizes, std::optional<double> gradient) {
        torch::Tensor p = torch::zeros(sizes, torch::TensorOptions(torch::kFloat64).requires_grad(true));
        if (gradient)
            p.mutable_grad() = torch::full(sizes, *gradient, torch::kFloat64);
        return p;
    };
    const torch::Tensor all = parameter({ 3, 2 }, rank + 1),
                        last = parameter({ 4 }, group.rank() + 1 == group.size() ? std::optional(5.0) : std::nullopt),
                        none = parameter({ 2 }, std::nullopt), large = parameter({ 3, 1 << 21 }, 1),
                        rows = parameter({ 6, 2 }, 0), small = parameter({ 1 }, rank);
    rows.mutable_grad()[group.rank()].fill_(3);
    rows.mutable_grad()[5].fill_(1);
    torch::Tensor extra = torch::full({ 2 }, rank, torch::kFloat64);
    const torch::Tensor some = torch::tensor(std::vector<std::int64_t> { 0, 1, 2, 5 }, torch::kInt64);
    sumGradients(group, { { all, {} }, { last, {} }, { none, {} }, { large, {} }, { rows, some }, { small, {} } },
        extra);
    const double ranks = size * (size - 1) / 2;
    EXPECT(torch::equal(all.grad(), torch::full_like(all, ranks + size)));
    EXPECT(torch::equal(last.grad(), torch::full_like(last, 5)));
    EXPECT(!none.grad().defined());
    EXPECT(torch::equal(large.grad(), torch::full_like(large, size)));
    for (std::int64_t r = 0; r < 6; ++r)
        EXPECT(rows.grad()[r][0].item<double>() == (r == 5 ? size : r < group.size() ? 3 : 0));
    EXPECT(small.grad().item<double>() == ranks);
    EXPECT(extra[1].item<double>() == ranks);
}

/// Sums until something goes wrong. Rank 1 fails by itself where the job says so.
int doRank(const QByteArray &job)
{
    const auto place = RankPlace::ofEnvironment();
    try {
        ProcessGroup group(*place);
        if (job == "collectives") {
            tryCollectives(group);
            tryGradients(group);
            group.leave();
            say("done");
            return 0;
        }
        say("joined");
        try {
            for (int i = 0;; ++i) {
                group.barrier();
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
                if (job == "fails" && group.rank() == 1 && i == 3) {
                    group.fail("its memory was full");
                    std::_Exit(3);
                }
            }
        } catch (const GroupFailure &e) {
            say(e.what());
            std::_Exit(group.hasFailed() ? 1 : 2);
        }
    } catch (const std::exception &e) {
        say(e.what());
        return 4;
    }
}

} // namespace

class TestProcessGroup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void collectives_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("store");
        for (const int size : { 2, 3 })
            for (const auto &[store, name] :
                { std::pair(RankProcesses::Store::File, "a file"), { RankProcesses::Store::Address, "an address" } })
                QTest::addRow("%d, by %s", size, name) << size << int(store);
        QTest::addRow("2, by a store that never answers") << 2 << int(RankProcesses::Store::Mute);
    }

    void collectives()
    {
        QFETCH(int, size);
        QFETCH(int, store);
        RankProcesses ranks(size, QStringLiteral("collectives"), static_cast<RankProcesses::Store>(store));
        for (int r = 0; r < size; ++r) {
            QCOMPARE(ranks.outputOf(r).value_or("it hangs"), QByteArray("done\n"));
            QCOMPARE(ranks[r].exitCode(), 0);
        }
    }

    /// What happens to rank `who`, and what each of the others then says.
    void endsOfOneAreToldByAll_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<int>("who");
        QTest::addColumn<int>("sent"); // signal
        QTest::addColumn<int>("store");
        QTest::addColumn<QString>("told");
        const int file = int(RankProcesses::Store::File), address = int(RankProcesses::Store::Address);
        QTest::newRow("killed") << "sums" << 1 << SIGKILL << file << "rank 1 has given no sign of life";
        QTest::newRow("rank 0 killed") << "sums" << 0 << SIGKILL << file << "rank 0 has given no sign of life";
        QTest::newRow("stopped") << "sums" << 1 << SIGSTOP << file << "rank 1 has given no sign of life";
        QTest::newRow("stopped, by address") << "sums" << 2 << SIGSTOP << address << "rank 2 has given no sign of life";
        QTest::newRow("the store killed") << "sums" << 0 << SIGKILL << address << "rank 0";
        QTest::newRow("the store stopped") << "sums" << 0 << SIGSTOP << address << "rank 0";
        QTest::newRow("an error of its own") << "fails" << 1 << 0 << file << "rank 1 ended: its memory was full";
    }

    void endsOfOneAreToldByAll()
    {
        QFETCH(QString, job);
        QFETCH(int, who);
        QFETCH(int, sent);
        QFETCH(int, store);
        QFETCH(QString, told);
        constexpr int size = 3;
        RankProcesses ranks(size, job, static_cast<RankProcesses::Store>(store));
        for (int r = 0; r < size; ++r)
            QVERIFY(ranks.waitForLine(r, "joined"));
        if (sent != 0)
            ::kill(static_cast<pid_t>(ranks[who].processId()), sent);
        for (int r = 0; r < size; ++r) {
            if (r == who)
                continue;
            const QByteArray said = ranks.outputOf(r, 30).value_or("it hangs");
            QVERIFY2(said.contains(told.toLatin1()), said.constData());
            QVERIFY2(said.contains("--resume"), said.constData());
            QCOMPARE(ranks[r].exitCode(), 1);
        }
    }

    /// The others were never started.
    void isAlone()
    {
        const QTemporaryDir folder;
        RankPlace place;
        place.size = 2;
        place.storeFile = folder.filePath("store").toStdString();
        QVERIFY_THROWS_EXCEPTION(GroupFailure, ProcessGroup { place });
    }

    void joinsNobody()
    {
        RankPlace place;
        place.rank = 1;
        place.size = 2;
        place.address = "there.is.no.such.host.invalid";
        place.port = 1;
        place.storeRuns = true;
        QVERIFY_THROWS_EXCEPTION(GroupFailure, ProcessGroup { place });
    }
};

int main(int argc, char **argv)
{
    const QByteArray job = qgetenv(RankProcesses::jobVariable);
    if (!job.isEmpty())
        return doRank(job);
    QCoreApplication app(argc, argv);
    TestProcessGroup test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_process_group.moc"
