// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "device/memory_meter.h"

#include <QtTest>

#include <cstdint>
#include <limits>
#include <memory>
#include <random>

#include <malloc.h>

using namespace gram;

namespace {

constexpr std::int64_t mebibyte = 1024 * 1024;

std::size_t heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.arena + heap.hblkhd;
}

} // namespace

class TestMemoryMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MemoryMeter::install(); }
    void countsTensors();
    void tensorsAreAligned_data();
    void tensorsAreAligned();
    void tooMuchIsOutOfMemory_data();
    void tooMuchIsOutOfMemory();
    void heapStaysNearWhatIsInUse();
};

void TestMemoryMeter::countsTensors()
{
    MemoryMeter meter("cpu");
    const std::uint64_t before = meter.current();
    meter.resetPeak();
    {
        const torch::Tensor tensor = torch::empty({ mebibyte }, torch::kUInt8);
        QVERIFY(meter.current() >= before + mebibyte);
        QVERIFY(meter.current() < before + mebibyte + 4096);
    }
    QCOMPARE(meter.current(), before);
    QVERIFY(meter.peak() >= before + mebibyte);
    meter.resetPeak();
    QCOMPARE(meter.peak(), before);
}

void TestMemoryMeter::tensorsAreAligned_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : { 1, 8, 63, 64, 65, 4096, 5 * 1024 * 1024, 40 * 1024 * 1024 })
        QTest::addRow("%d bytes", bytes) << bytes;
}

void TestMemoryMeter::tensorsAreAligned()
{
    QFETCH(int, bytes);
    torch::Tensor tensor = torch::full({ bytes }, 7, torch::kUInt8);
    QCOMPARE(reinterpret_cast<std::uintptr_t>(tensor.data_ptr()) % 64, std::uintptr_t { 0 });
    QCOMPARE(tensor.sum().item<std::int64_t>(), std::int64_t { 7 } * bytes);
}

void TestMemoryMeter::tooMuchIsOutOfMemory_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("more than any machine has") << (qint64 { 1 } << 60);
    QTest::newRow("the largest number") << std::numeric_limits<qint64>::max();
}

void TestMemoryMeter::tooMuchIsOutOfMemory()
{
    QFETCH(qint64, bytes);
    try {
        torch::empty({ bytes }, torch::kUInt8);
        QFAIL("was given");
    } catch (const std::exception &e) {
        QVERIFY(isOutOfMemory(e));
    }
}

/// Tensors of ever other sizes come and go as in the steps of a training, with small objects between them, some of which
/// stay.
void TestMemoryMeter::heapStaysNearWhatIsInUse()
{
    std::mt19937 random(1);
    std::vector<std::unique_ptr<char[]>> kept;
    std::size_t most = 0;
    const std::size_t before = heapBytes();
    for (int step = 0; step < 10'000; ++step) {
        std::vector<std::pair<c10::DataPtr, std::size_t>> tensors;
        std::vector<std::unique_ptr<char[]>> small;
        std::size_t inUse = 0;
        for (int i = 0; i < 60; ++i) {
            const std::size_t bytes = 20'000 + random() % 300'000;
            tensors.emplace_back(c10::GetAllocator(torch::kCPU)->allocate(bytes), bytes);
            inUse += bytes;
            most = std::max(most, inUse);
            if (random() % 8 == 0)
                (random() % 8 == 0 ? kept : small).push_back(std::make_unique<char[]>(24 + random() % 200));
            if (random() % 2 == 0) {
                const auto any = tensors.begin() + static_cast<std::ptrdiff_t>(random() % tensors.size());
                inUse -= any->second;
                tensors.erase(any);
            }
        }
    }
    const std::size_t grown = heapBytes() - before;
    QVERIFY2(grown < 2 * most, qPrintable(QStringLiteral("%1 bytes for %2").arg(grown).arg(most)));
}

QTEST_GUILESS_MAIN(TestMemoryMeter)
#include "tst_memory_meter.moc"
