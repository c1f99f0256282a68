// SPDX-License-Identifier: GPL-3.0-or-later
#include "modes/single_step_bounded.h"

#include "data/batch_sampler.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QtTest>

#include <c10/core/CPUAllocator.h>
#include <torch/torch.h>
#include <torch/version.h>

using namespace gram;

namespace {

enum class Failure { BadAlloc, LibTorch };

/// Refuses what would lift the tensors' memory above a budget, as a full machine does.
class BudgetAllocator : public c10::Allocator {
public:
    static BudgetAllocator &instance()
    {
        static BudgetAllocator allocator;
        return allocator;
    }

    void install()
    {
        MemoryMeter::install();
        m_real = c10::GetCPUAllocator();
        c10::SetCPUAllocator(this, 2);
    }

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    c10::DataPtr allocate(std::size_t bytes) override
#else
    c10::DataPtr allocate(std::size_t bytes) const override
#endif
    {
        if (MemoryMeter("cpu").current() + bytes > budget) {
            ++refused;
            if (failure == Failure::BadAlloc)
                throw std::bad_alloc();
            TORCH_CHECK(false, "DefaultCPUAllocator: not enough memory: you tried to allocate ", bytes, " bytes.");
        }
        return m_real->allocate(bytes);
    }
    c10::DeleterFnPtr raw_deleter() const override
    {
        return m_real->raw_deleter();
    }
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        default_copy_data(to, from, bytes);
    }
#endif

    static constexpr std::uint64_t unlimited = std::uint64_t { 1 } << 62;
    std::uint64_t budget = unlimited;
    Failure failure = Failure::LibTorch;
    mutable int refused = 0;

private:
    c10::Allocator *m_real = nullptr;
};

RunConfig configOf(std::int64_t microBatch)
{
    RunConfig config = toyConfig();
    config.mode = Mode::SingleStepBounded;
    config.hidden = 32;
    config.intermediate = 128;
    config.batch = 40;
    config.microBatch = microBatch;
    return config;
}

struct Step {
    std::vector<torch::Tensor> gradients;
    std::int64_t microBatch = 0;
    std::string warning;
    std::uint64_t before = 0, peak = 0;
};

/// The gradients of a step, with `budget` bytes more than the model takes.
Step stepOf(const RunConfig &config, TaskKind kind, std::uint64_t budget = BudgetAllocator::unlimited)
{
    TrainingControl control;
    Learner learner(config, toyDataset(kind, 120, 300), control);
    learner.keepGradients = true;
    learner.step = 1;
    const Batch batch = BatchSampler(learner.dataset, config).plan(0, 0);
    const auto mode = makeMode(config.mode, learner);
    Step out;
    out.before = learner.memory.current();
    learner.takePeakBytes();
    BudgetAllocator &allocator = BudgetAllocator::instance();
    allocator.budget = budget < BudgetAllocator::unlimited ? out.before + budget : budget;
    allocator.refused = 0;
    try {
        mode->step(batch);
    } catch (...) {
        allocator.budget = BudgetAllocator::unlimited;
        throw;
    }
    allocator.budget = BudgetAllocator::unlimited;
    out.peak = learner.takePeakBytes();
    for (const auto &module : { std::static_pointer_cast<torch::nn::Module>(learner.ce.ptr()),
             std::static_pointer_cast<torch::nn::Module>(learner.cf) })
        for (const torch::Tensor &p : module->parameters())
            out.gradients.push_back(p.grad().defined() ? p.grad().clone() : torch::zeros_like(p));
    out.microBatch = learner.measured.microBatch;
    out.warning = learner.warning;
    return out;
}

double largestDifference(const Step &a, const Step &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.gradients.size(); ++i)
        largest = std::max(largest, (a.gradients[i] - b.gradients[i]).abs().max().item<double>());
    return largest;
}

} // namespace

class TestSingleStepBounded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { BudgetAllocator::instance().install(); }

    void takesAsManyAsAPassWhereThereIsRoom()
    {
        const Step automatic = stepOf(configOf(0), TaskKind::News), fixed = stepOf(configOf(5), TaskKind::News);
        QCOMPARE(fixed.microBatch, std::int64_t { 5 });
        QVERIFY(automatic.microBatch > 50);
        QVERIFY(automatic.warning.empty());
        QVERIFY(largestDifference(automatic, fixed) < 1e-12);
    }

    void halvesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failure");
        QTest::addColumn<double>("share");
        for (const double share : { 0.8, 0.4 }) {
            QTest::addRow("news, LibTorch's, %.1f", share) << int(TaskKind::News) << int(Failure::LibTorch) << share;
            QTest::addRow("news, bad_alloc, %.1f", share) << int(TaskKind::News) << int(Failure::BadAlloc) << share;
            QTest::addRow("kt, LibTorch's, %.1f", share) << int(TaskKind::Kt) << int(Failure::LibTorch) << share;
        }
    }

    void halvesWhatDoesNotFit()
    {
        QFETCH(int, kind);
        QFETCH(int, failure);
        QFETCH(double, share);
        const auto task = static_cast<TaskKind>(kind);
        RunConfig config = configOf(0);
        config.ceDropout = 0;
        const Step expected = stepOf(configOf(64), task);
        const Step whole = stepOf(config, task);
        BudgetAllocator::instance().failure = static_cast<Failure>(failure);
        const auto budget = static_cast<std::uint64_t>(share * static_cast<double>(whole.peak - whole.before));
        const Step tight = stepOf(config, task, budget);
        QVERIFY(BudgetAllocator::instance().refused > 0);
        QVERIFY(tight.microBatch <= whole.microBatch / 2 + 1);
        QVERIFY(tight.microBatch >= 1);
        QVERIFY2(tight.warning.find("halved to " + std::to_string(tight.microBatch)) != std::string::npos,
            tight.warning.c_str());
        QVERIFY(tight.peak <= tight.before + budget);
        QVERIFY(largestDifference(tight, expected) < 1e-12);
    }

    void failsWhereOneItemDoesNotFit()
    {
        BudgetAllocator::instance().failure = Failure::LibTorch;
        QVERIFY_EXCEPTION_THROWN(stepOf(configOf(0), TaskKind::News, 1000), c10::Error);
    }

    void aFixedMicroBatchIsNotChanged()
    {
        const Step whole = stepOf(configOf(64), TaskKind::News);
        QVERIFY_EXCEPTION_THROWN(stepOf(configOf(64), TaskKind::News, (whole.peak - whole.before) / 2), c10::Error);
    }

    void aRunWarnsOnceAndGoesOn()
    {
        struct Observer : TrainingObserver {
            void onWarning(const std::string &sentence) override { warnings.push_back(sentence); }
            std::vector<std::string> warnings;
        } observer;
        RunConfig config = configOf(0);
        config.epochs = 2;
        config.evalEvery = -1;
        const auto data = toyDataset(TaskKind::News, 120, 300);
        TrainingControl control;
        const RunResult whole = train(config, data, control, observer);
        QVERIFY(whole.status == RunResult::Status::Finished);
        QVERIFY(observer.warnings.empty());
        BudgetAllocator &allocator = BudgetAllocator::instance();
        allocator.budget = whole.peakMemoryBytes / 5 * 4;
        const RunResult tight = train(config, data, control, observer);
        allocator.budget = BudgetAllocator::unlimited;
        QCOMPARE(QString::fromStdString(tight.message), QString());
        QCOMPARE(tight.steps, whole.steps);
        QCOMPARE(int(observer.warnings.size()), 1);
        QVERIFY(tight.microBatch < whole.microBatch);
        QVERIFY(std::abs(tight.lastLoss - whole.lastLoss) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestSingleStepBounded)
#include "tst_single_step_bounded.moc"
