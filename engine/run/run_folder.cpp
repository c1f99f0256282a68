// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_folder.h"

#include "api/error.h"
#include "base/files.h"
#include "base/temporary_folder.h"
#include "config/config_json.h"
#include "run/run_summary.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <ctime>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// The evaluation columns of metrics.csv and the metrics they hold.
struct MetricColumn {
    const char *column;
    const char *metric;
};
constexpr std::array<MetricColumn, 7> metricColumns { {
    { "auc", "auc" },
    { "accuracy", "accuracy" },
    { "mrr", "mrr" },
    { "ndcg@5", "ndcg@5" },
    { "ndcg@10", "ndcg@10" },
    { "cold_auc", "cold_auc" },
    { "validation_loss", "loss" },
} };

constexpr std::string_view stepColumns = "kind,step,epoch,loss,seconds,interactions,unique,encoded,"
                                         "memory_bytes,peak_memory_bytes,resident_bytes";

/// Of a GPU's steps. They came later and stand last: lines of an older program lack them.
constexpr std::string_view cardColumns = ",reserved_bytes,card_bytes,utilization_percent,joules";
constexpr std::size_t cardColumnCount = 4;

std::string headerLine()
{
    std::string line(stepColumns);
    for (const MetricColumn &column : metricColumns)
        line += std::string(",") + column.column;
    return line + std::string(cardColumns) + '\n';
}

template<typename Integer>
void addNumber(std::string &line, Integer value)
{
    char buffer[32];
    line += ',';
    line.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

/// The shortest form that reads back as the same double.
void addNumber(std::string &line, double value)
{
    line += ',';
    if (std::isnan(value)) { // to_chars would show the sign of a NaN
        line += "nan";
        return;
    }
    char buffer[64];
    line.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

/// What was not measured is an empty field.
void addMeasured(std::string &line, std::uint64_t bytes)
{
    if (bytes > 0)
        addNumber(line, bytes);
    else
        line += ',';
}

template<typename Number>
void addMeasured(std::string &line, const std::optional<Number> &value)
{
    if (value)
        addNumber(line, *value);
    else
        line += ',';
}

/// The second field of a metrics line.
std::optional<std::int64_t> stepOf(std::string_view line)
{
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos)
        return {};
    std::int64_t step = 0;
    const char *begin = line.data() + comma + 1;
    const char *end = line.data() + line.size();
    const auto [stop, error] = std::from_chars(begin, end, step);
    if (error != std::errc() || stop == end || *stop != ',')
        return {};
    return step;
}

} // namespace

RunFolder::RunFolder(fs::path path)
    : m_path(std::move(path))
    , m_lock(::open((m_path / "config.json").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0
        && errno == EWOULDBLOCK) // a file system without locks does without
        throw Error(ErrorCode::FileUnwritable,
            { .file = m_path.string(),
                .got = "another program is training this run; wait until it has ended, or stop it there" });
}

bool RunFolder::isInUse(const fs::path &runFolder)
{
    const Descriptor file(::open((runFolder / "config.json").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    return file.get() >= 0 && ::flock(file.get(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

fs::path keepAsRun(TemporaryFolder &room, const fs::path &out, Mode mode)
{
    const std::time_t now = std::time(nullptr);
    std::tm local {};
    ::localtime_r(&now, &local);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "%Y%m%d-%H%M%S", &local);
    const std::string name = std::string(stamp) + '-' + std::string(nameOf(mode));
    fs::path path = out / name;
    for (int n = 2; !room.keepAsNew(path); ++n) // two runs may start in the same second
        path = out / (name + '-' + std::to_string(n));
    return path;
}

RunFolder RunFolder::create(const RunConfig &config, const std::map<std::string, std::string> &model)
{
    const fs::path out = config.out;
    std::error_code error;
    fs::create_directories(out, error);
    if (error)
        unwritable(out, error.value());

    // It takes its name when it is whole: what a program that was killed before has left is removed by the next start.
    TemporaryFolder room(out, newRunName, TemporaryFolder::Access::AsUsual);
    std::map<std::string, std::string> digests;
    if (!model.empty() && !fs::create_directory(modelOf(room.path()), error))
        unwritable(modelOf(room.path()), error.value());
    for (const auto &[name, content] : model) {
        writeFileAtomically(modelOf(room.path()) / name, content);
        digests["model/" + name] = sha256(content);
    }
    const std::string settings = toJson(config);
    writeFileAtomically(room.path() / "config.json", settings);
    digests["config.json"] = sha256(settings);
    writeFileAtomically(room.path() / "metrics.csv", headerLine());
    RunFolder folder(room.path());
    folder.m_manifest.files = std::move(digests);
    folder.noteMetrics(headerLine());
    folder.m_path = keepAsRun(room, out, config.mode);
    return folder;
}

RunFolder RunFolder::reopen(const fs::path &folder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = folder.string() });
    RunFolder opened(folder);
    if (::access(folder.c_str(), W_OK) != 0) // before hours of training are lost
        unwritable(folder, errno);
    try {
        if (auto manifest = RunManifest::read(folder))
            opened.m_manifest = std::move(*manifest);
    } catch (const Error &) { // told where the checkpoint was read; it is written anew
    }
    return opened;
}

void RunFolder::goOnFrom(const RunManifest::Checkpoint &checkpoint, std::int64_t bestStep)
{
    const fs::path file = m_path / "metrics.csv";
    m_manifest.damage = damageIn(m_path);
    std::error_code ignored;
    const std::string old = fs::exists(file, ignored) ? fileContent(file) : std::string();
    std::string kept = headerLine();
    const auto columns = std::count(kept.begin(), kept.end(), ',');
    std::size_t begin = 0;
    for (std::size_t end; (end = old.find('\n', begin)) != std::string::npos; begin = end + 1) {
        const std::string_view line(old.data() + begin, end - begin);
        const std::optional<std::int64_t> lineStep = stepOf(line);
        if (!lineStep || *lineStep > checkpoint.step)
            continue;
        kept += line;
        const auto missing = columns - std::count(line.begin(), line.end(), ','); // those of an older program
        kept.append(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, missing)), ',');
        kept += '\n';
    }
    m_metrics = {};
    m_metricsBytes = 0;
    noteMetrics(kept);
    // It is unfinished again: should the program be killed, nothing else may be read from it.
    fs::remove(m_path / "run.json", ignored);

    if (m_manifest.files.empty()) { // the list was lost: these are what is there
        m_manifest.files["config.json"] = sha256(fileContent(m_path / "config.json"));
        for (fs::directory_iterator it(modelOf(m_path), ignored), end; !ignored && it != end; it.increment(ignored))
            m_manifest.files["model/" + it->path().filename().string()] = sha256(fileContent(it->path()));
    }
    std::optional<RunManifest::Checkpoint> best;
    for (const auto &known : { m_manifest.best, m_manifest.last, m_manifest.previous })
        if (known && known->step == bestStep && fs::exists(m_path / known->file, ignored))
            best = known;
    if (!m_manifest.last)
        for (const RunManifest::Checkpoint &found : checkpointsFound(m_path))
            if (found.step == bestStep)
                best = found;
    m_manifest.last = checkpoint;
    m_manifest.previous.reset();
    m_manifest.best = checkpoint.step == bestStep ? checkpoint : best;
    m_manifest.metricsBytes = m_metricsBytes;
    m_manifest.metricsSha256 = m_metrics.digest();
    m_manifest.write(m_path); // before the lines go that it does not know: what is left is as it says at any moment
    if (kept != old)
        writeFileAtomically(file, kept);
    removeUnnamed();
}

std::function<void()> RunFolder::keep(std::int64_t step, bool best,
    std::function<std::pair<std::string, std::uint64_t>(const fs::path &)> write)
{
    flush();
    const std::string name = "checkpoint-" + std::to_string(step);
    std::string file = name + checkpointEnd;
    std::error_code ignored;
    for (int n = 2; fs::exists(m_path / file, ignored); ++n)
        file = name + '-' + std::to_string(n) + checkpointEnd;
    RunManifest next = m_manifest;
    next.previous = m_manifest.last;
    next.last = RunManifest::Checkpoint { file, step, 0, {} };
    next.metricsBytes = m_metricsBytes;
    next.metricsSha256 = m_metrics.digest();
    return [this, best, next = std::move(next), write = std::move(write)] {
        const fs::path path = m_path / next.last->file;
        try {
            RunManifest manifest = next;
            std::tie(manifest.last->sha256, manifest.last->bytes) = write(path);
            if (best)
                manifest.best = manifest.last;
            if (const Descriptor metrics(::open((m_path / "metrics.csv").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
                metrics.get() >= 0)
                ::fsync(metrics.get()); // what the list says of it must outlive the machine, too
            manifest.write(m_path);
            m_manifest = std::move(manifest);
        } catch (const Error &e) {
            std::error_code ignored;
            fs::remove(path, ignored);
            if (e.code() != ErrorCode::FileUnwritable || e.facts().file == RunManifest::fileOf(m_path).string())
                throw;
            // By the folder: with the checkpoint's own name it would be another sentence each time.
            throw Error(ErrorCode::FileUnwritable, { .file = m_path.string(), .got = e.facts().got });
        }
        removeUnnamed();
    };
}

/// Also what a killed program has left half-written: the lock says that nobody writes it now.
void RunFolder::removeUnnamed() const
{
    std::vector<fs::path> unnamed;
    std::error_code ignored;
    for (fs::directory_iterator it(m_path, ignored), end; !ignored && it != end; it.increment(ignored)) {
        const std::string name = it->path().filename().string();
        const auto is = [&name](const std::optional<RunManifest::Checkpoint> &c) { return c && c->file == name; };
        if (name.find("checkpoint-") != std::string::npos && name.find(checkpointEnd) != std::string::npos
            && !is(m_manifest.last) && !is(m_manifest.previous) && !is(m_manifest.best))
            unnamed.push_back(it->path());
    }
    for (const fs::path &file : unnamed)
        fs::remove(file, ignored);
}

void RunFolder::append(const MetricsSnapshot &snapshot)
{
    for (const StepRecord &record : snapshot.steps) {
        m_pending += "step";
        addNumber(m_pending, record.step);
        addNumber(m_pending, record.epoch);
        addNumber(m_pending, record.loss);
        addNumber(m_pending, record.seconds);
        addNumber(m_pending, record.interactions);
        addNumber(m_pending, record.unique);
        addNumber(m_pending, record.encoded);
        addNumber(m_pending, record.memoryBytes);
        addNumber(m_pending, record.peakMemoryBytes);
        addNumber(m_pending, record.residentBytes);
        m_pending.append(metricColumns.size(), ',');
        addMeasured(m_pending, record.reservedBytes);
        addMeasured(m_pending, record.cardBytes);
        addMeasured(m_pending, record.utilization);
        addMeasured(m_pending, record.joules);
        m_pending += '\n';
    }
    flush();
}

void RunFolder::append(const Evaluation &evaluation)
{
    m_pending += "evaluation";
    addNumber(m_pending, evaluation.step);
    addNumber(m_pending, evaluation.epoch);
    m_pending += ',';
    addNumber(m_pending, evaluation.seconds);
    m_pending.append(6, ',');
    for (const MetricColumn &column : metricColumns) {
        const auto &metrics = evaluation.metrics;
        const auto metric = std::find_if(metrics.begin(), metrics.end(),
            [&](const Metric &m) { return m.name == column.metric; });
        if (metric == metrics.end())
            m_pending += ',';
        else
            addNumber(m_pending, metric->value);
    }
    m_pending.append(cardColumnCount, ',');
    m_pending += '\n';
    flush();
}

void RunFolder::flush()
{
    // Opened anew each time: a folder that was moved away or unmounted is noticed, and a run that
    // lasts for days holds no descriptor. What a full disk did not take stays pending, down to
    // the byte, so that a torn line is completed later.
    const fs::path file = m_path / "metrics.csv";
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0666);
    const std::string before = m_pending;
    int error = descriptor < 0 ? errno : writeAll(descriptor, m_pending);
    noteMetrics(std::string_view(before).substr(0, before.size() - m_pending.size()));
    if (descriptor >= 0 && ::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0)
        m_writeError.clear();
    else
        m_writeError = Error(ErrorCode::FileUnwritable,
            { .file = file.string(), .got = std::generic_category().message(error) })
                           .what();
}

void RunFolder::noteMetrics(std::string_view text)
{
    m_metrics.update(text);
    m_metricsBytes += text.size();
}

void RunFolder::writeSummary(const RunResult &result)
{
    flush();
    try {
        writeFileAtomically(m_path / "run.json", summaryFile(result));
        if (m_manifest.last && m_manifest.metricsBytes != m_metricsBytes) {
            m_manifest.metricsBytes = m_metricsBytes;
            m_manifest.metricsSha256 = m_metrics.digest();
            m_manifest.write(m_path);
        }
    } catch (const Error &e) {
        m_writeError = e.what();
    }
}

RunConfig readRunConfig(const fs::path &runFolder)
{
    std::error_code ignored;
    if (!fs::exists(runFolder, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = runFolder.string() });
    if (!fs::exists(runFolder / "config.json", ignored)) {
        throw Error(ErrorCode::FileUnreadable,
            { .file = runFolder.string(), .got = "it is not a run's folder, as it has no config.json" });
    }
    return readConfig(runFolder / "config.json");
}

} // namespace gram
