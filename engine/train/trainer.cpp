// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/trainer.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "base/job.h"
#include "config/config_json.h"
#include "device/compute_device.h"
#include "device/environment.h"
#include "device/job_stream.h"
#include "device/threads.h"
#include "train/start_notes.h"
#include "train/training_run.h"

#include <torch/torch.h>

namespace gram {

namespace {

Error outOfMemory(const RunConfig &config)
{
    const ModeTraits &mode = traitsOf(config.mode);
    Error::Facts facts;
    facts.field = "batch";
    facts.got = "this step of " + std::to_string(config.batch) + " users did not fit";
    const std::string smaller = std::to_string(std::max<std::int64_t>(1, config.batch / 2));
    if (mode.isReference)
        facts.expected = "Use single-step, which encodes each item once and gives the same gradient, or a batch of "
            + smaller + ".";
    else if (mode.exact && !mode.boundsMemory && !mode.hasLatency)
        facts.expected = "Use single-step-bounded, which gives the same gradient in bounded memory.";
    else if (mode.boundsMemory && config.microBatch > 1)
        facts.expected = "Set micro_batch to 0: the largest that fits is then found, with the same gradient.";
    else
        facts.expected = "Try a batch of " + smaller + ".";
    return Error(ErrorCode::OutOfMemory, facts);
}

Error translate(const RunConfig &config, const std::exception &e)
{
    if (isOutOfMemory(e))
        return outOfMemory(config);
    std::string message = e.what();
    if (isDeviceFailure(e))
        return Error(ErrorCode::DeviceFailed, { .field = config.device, .got = message.substr(0, message.find('\n')) });
    return Error(ErrorCode::Internal, { .got = message.substr(0, message.find('\n')) });
}

RunResult runJob(const RunConfig &asked, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    TrainingObserver &observer, const std::filesystem::path &resumeFolder, ProcessGroup *ranks)
{
    RunConfig config = asked;
    config.cePrecision = precisionFor(asked);
    RunResult result;
    result.config = config;
    RunConfig own = config;
    if (ranks && !ranks->isFirst())
        own.out.clear();
    result.status = RunResult::Status::Failed;
    result.stopReason = RunResult::StopReason::Failure;
    JobStream stream;
    std::optional<TrainingRun> run;
    bool stateIsGood = true;
    auto fail = [&](const Error &error) {
        result.status = RunResult::Status::Failed;
        result.message = error.what();
        stateIsGood = error.code() != ErrorCode::NotFinite && error.code() != ErrorCode::DeviceFailed;
    };
    try {
        validate(config);
        result.environment = environmentFor(config);
        if (ranks)
            result.environment.device += ", " + std::to_string(ranks->size()) + " processes";
        MemoryMeter::install();
        useThreads(config.threads);
        stream.use(config.device);
        if (asked.cePrecision == CePrecision::Automatic)
            observer.onWarning(automaticPrecisionNote(asked));
        observer.onProgress({ Progress::Phase::PreparingModel, 0, 0 });
        run.emplace(own, dataset, control, observer,
            resumeFolder.empty() ? Learner::Weights::OfModel : Learner::Weights::Drawn, ranks);
        if (resumeFolder.empty())
            run->startNew();
        else
            run->resume(resumeFolder);
        run->run();
        if (ranks) {
            ranks->leave();
            run->leaveGroup();
        }
        const bool tests = !ranks || ranks->isFirst();
        if (tests && !run->test())
            throw Cancelled();
        result.status = RunResult::Status::Finished;
    } catch (const Cancelled &) {
        result.status = RunResult::Status::Cancelled; // with other processes: of all, between two steps
    } catch (const GroupFailure &e) {
        // In the midst of a step: of that nothing is kept.
        result.status = RunResult::Status::Failed;
        result.message = e.what();
        stateIsGood = false;
    } catch (const Error &e) {
        fail(e);
    } catch (const std::exception &e) {
        fail(translate(config, e));
    }
    if (ranks && result.status == RunResult::Status::Failed)
        ranks->fail(result.message);
    try {
        if (run) {
            run->finish(result, stateIsGood);
            if (result.status == RunResult::Status::Cancelled)
                result.stopReason = RunResult::StopReason::User;
        }
    } catch (const std::exception &e) {
        result.message += (result.message.empty() ? "" : " ") + std::string(e.what());
    }
    run.reset();
    MemoryMeter::release();
    return result;
}

} // namespace

RunResult train(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    TrainingObserver &observer, ProcessGroup *ranks)
{
    return runJob(config, std::move(dataset), control, observer, {}, ranks);
}

RunResult resumeTraining(const std::filesystem::path &runFolder, const RunConfig &config,
    std::shared_ptr<const Dataset> dataset, TrainingControl &control, TrainingObserver &observer, ProcessGroup *ranks)
{
    return runJob(config, std::move(dataset), control, observer, runFolder, ranks);
}

} // namespace gram
