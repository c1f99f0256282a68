// SPDX-License-Identifier: GPL-3.0-or-later
// A run in which the nth call that opens, writes, syncs or renames a file of its folder fails, for every n until a run
// comes through without. The calls are this program's own, which the linker prefers to the C library's.
#undef _FORTIFY_SOURCE // which has bodies of its own for them
#include "run/run_folder.h"
#include "run/run_history.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <filesystem>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>

namespace {

/// What fails, and what was called so far in the folder.
struct Faults {
    std::string folder; ///< none: all works
    int nth = 0;
    bool from = false; ///< the later ones fail, too
    int error = 0;
    int calls = 0;
    std::array<bool, 1024> watched {}; ///< descriptors of files in the folder

    bool fails()
    {
        const int call = ++std::atomic_ref(calls); // a checkpoint is written beside the training
        const bool now = from ? call >= nth : call == nth;
        if (now)
            errno = error;
        return now;
    }
    bool isWithin(const char *path) const { return !folder.empty() && std::string_view(path).starts_with(folder); }
    bool isWatched(int descriptor) const
    {
        return !folder.empty() && descriptor >= 0 && descriptor < 1024 && watched[static_cast<std::size_t>(descriptor)];
    }
} faults;

template<typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int openWith(const char *name, const char *path, int flags, mode_t mode)
{
    static const auto openPlain = original<int(const char *, int, ...)>("open");
    static const auto openLarge = original<int(const char *, int, ...)>("open64");
    const bool within = faults.isWithin(path);
    // Reading works: what is looked at here is the loss of what is written.
    if (within && (flags & O_ACCMODE) != O_RDONLY && faults.fails())
        return -1;
    const int descriptor = (std::string_view(name) == "open" ? openPlain : openLarge)(path, flags, mode);
    if (descriptor >= 0 && descriptor < 1024)
        faults.watched[static_cast<std::size_t>(descriptor)] = within;
    return descriptor;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, unsigned) : 0);
    va_end(rest);
    return openWith("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, unsigned) : 0);
    va_end(rest);
    return openWith("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto next = original<ssize_t(int, const void *, size_t)>("write");
    return faults.isWatched(descriptor) && faults.fails() ? -1 : next(descriptor, data, size);
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    static const auto next = original<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return faults.isWatched(descriptor) && faults.fails() ? -1 : next(descriptor, data, size, offset);
}

int fsync(int descriptor)
{
    static const auto next = original<int(int)>("fsync");
    return faults.isWatched(descriptor) && faults.fails() ? -1 : next(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = original<int(const char *, const char *)>("rename");
    return faults.isWithin(to) && faults.fails() ? -1 : next(from, to);
}

} // extern "C"

using namespace gram;

namespace {

class Recorder : public TrainingObserver {
public:
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        for (const StepRecord &step : snapshot.steps)
            losses.push_back(step.loss);
    }
    void onEvaluation(const Evaluation &evaluation) override { evaluations.push_back(evaluation); }
    void onWarning(const std::string &sentence) override { warnings << QString::fromStdString(sentence); }

    std::vector<double> losses;
    std::vector<Evaluation> evaluations;
    QStringList warnings;
};

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCallThatFails_data() { modes(); }
    void oneCallThatFails() { nothingIsLostInSilence(EIO, false); }
    void aFullDisk_data() { modes(); }
    void aFullDisk() { nothingIsLostInSilence(ENOSPC, true); }

private:
    static void modes()
    {
        QTest::addColumn<int>("mode");
        for (std::size_t m = 0; m < EnumNames<Mode>::value.size(); ++m)
            QTest::newRow(EnumNames<Mode>::value[m].data()) << int(m);
    }

    /// `from`: all calls after the nth fail, too.
    static void nothingIsLostInSilence(int error, bool from)
    {
        QFETCH(int, mode);
        RunConfig config = toyConfig();
        config.mode = static_cast<Mode>(mode);
        config.latency = 2;
        config.steps = 3;
        config.evalEvery = 2;
        config.threads = 1;
        const auto data = toyDataset(TaskKind::Kt);
        TrainingControl control;
        Recorder whole;
        config.out.clear();
        const RunResult expected = train(config, data, control, whole);
        QVERIFY(expected.status == RunResult::Status::Finished);

        int tried = 0, told = 0;
        for (int n = 1;; ++n) {
            const QTemporaryDir dir;
            config.out = dir.path().toStdString();
            faults = { .folder = config.out, .nth = n, .from = from, .error = error, .calls = 0, .watched = {} };
            Recorder recorder;
            const RunResult result = train(config, data, control, recorder);
            const bool failed = faults.calls >= n;
            faults.folder.clear();
            const QByteArray where = "call " + QByteArray::number(n) + ": " + QByteArray::fromStdString(result.message);
            ++tried;
            if (result.status == RunResult::Status::Finished) {
                QVERIFY2(recorder.losses == whole.losses, where);
                QVERIFY2(recorder.evaluations.size() == whole.evaluations.size(), where);
            } else {
                QVERIFY2(!result.message.empty() && result.runFolder.empty(), where); // no folder could be made
            }
            if (!failed)
                QVERIFY2(result.message.empty() && recorder.warnings.isEmpty(), where);
            told += !result.message.empty() || !recorder.warnings.isEmpty();
            // A disk that is full from here on is told once for each thing that cannot be written.
            if (from && failed)
                QVERIFY2(QSet<QString>(recorder.warnings.begin(), recorder.warnings.end()).size()
                        == recorder.warnings.size(),
                    qPrintable(recorder.warnings.join('\n')));
            if (result.message.find("stands in for it") != std::string::npos) {
                const auto kept = RunManifest::read(result.runFolder);
                QVERIFY2(kept && kept->last, where);
            }
            // Without a word of it, all is on the disk.
            if (result.message.empty()) {
                QVERIFY2(damageIn(result.runFolder).empty(), where);
                const RunRecord record = readRun(result.runFolder);
                QVERIFY2(record.status == RunRecord::Status::Finished, where);
                QVERIFY2(record.steps.size() == whole.losses.size(), where);
                QVERIFY2(record.result.bestStep == expected.bestStep, where);
                const auto manifest = RunManifest::read(result.runFolder);
                QVERIFY2(manifest && manifest->last && manifest->last->step == result.steps, where);
                QVERIFY2(manifest->best && manifest->best->step == expected.bestStep, where);
            }
            // What there is can be gone on with, and gives the same numbers, or says that there is nothing yet.
            if (!result.runFolder.empty()) {
                Recorder rest;
                const RunResult resumed = resumeTraining(result.runFolder, config, data, control, rest);
                if (resumed.status == RunResult::Status::Finished) {
                    QVERIFY2(resumed.evaluations.size() == whole.evaluations.size(), where);
                    for (std::size_t i = 0; i < whole.evaluations.size(); ++i)
                        QVERIFY2(resumed.evaluations[i].metrics == whole.evaluations[i].metrics, where);
                    QVERIFY2(std::equal(rest.losses.rbegin(), rest.losses.rend(), whole.losses.rbegin()), where);
                } else {
                    QVERIFY2(resumed.message.find("before its first checkpoint") != std::string::npos,
                        qPrintable(QString::fromStdString(resumed.message)));
                }
            }
            if (!failed)
                break;
        }
        QVERIFY(tried > 20 && told > 5);
        qInfo("%d calls failed one after the other; %d times it was told", tried - 1, told);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
