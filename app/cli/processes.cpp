// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/processes.h"

#include "base/job.h"
#include "base/temporary_folder.h"
#include "cli/interrupt.h"
#include "train/rank_identity.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds glance { 50 };
/// With one that was stopped, which may hinder the others from joining; and with those that do not end after another's
/// bad end.
constexpr std::chrono::seconds stopPatience { 15 }, patience { 8 };

/// This process's arguments, as it was started.
std::vector<std::string> ownArguments()
{
    std::ifstream file("/proc/self/cmdline", std::ios::binary);
    const std::string all { std::istreambuf_iterator<char>(file), {} };
    std::vector<std::string> arguments;
    for (std::size_t at = 0; at < all.size(); at = all.find('\0', at) + 1)
        arguments.emplace_back(all.c_str() + at);
    return arguments;
}

struct Rank {
    pid_t process = -1;
    bool ended = false;
    std::optional<Clock::time_point> stopped; ///< since when
    int status = 0; ///< as waitpid() says

    bool isGood() const { return WIFEXITED(status) && WEXITSTATUS(status) == 0; }
};

pid_t start(const std::vector<std::string> &arguments, const std::vector<std::string> &variables)
{
    std::vector<char *> argv, environment;
    for (const std::string &a : arguments)
        argv.push_back(const_cast<char *>(a.c_str()));
    argv.push_back(nullptr);
    for (char **e = environ; *e; ++e)
        environment.push_back(*e);
    for (const std::string &v : variables) // none of these is there yet, see startAll()
        environment.push_back(const_cast<char *>(v.c_str()));
    environment.push_back(nullptr);
    const pid_t parent = ::getpid(), child = ::fork();
    if (child < 0)
        throw std::system_error(errno, std::generic_category(), "fork");
    if (child > 0)
        return child;
    // Only what is safe between fork() and exec().
    ::setpgid(0, 0); // Ctrl+C comes from the parent, once
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // none is left behind
    if (::getppid() != parent)
        ::_exit(1);
    ::execve("/proc/self/exe", argv.data(), environment.data());
    ::_exit(127);
}

std::string shownEnd(std::size_t rank, const Rank &r)
{
    std::string text = "rank " + std::to_string(rank);
    if (WIFSIGNALED(r.status)) {
        const int signal = WTERMSIG(r.status);
        text += " was ended by signal " + std::to_string(signal) + " (" + ::strsignal(signal) + ")";
        if (signal == SIGKILL)
            text += ", as the system does where memory is short";
    } else {
        text += " ended with status " + std::to_string(WEXITSTATUS(r.status));
    }
    return text;
}

/// Starts this command for each rank and waits for the end of all.
int startAll(std::int64_t processes, Terminal &terminal)
{
    const TemporaryFolder folder(fs::temp_directory_path(), "gram-lab-processes", TemporaryFolder::Access::Private);
    const std::vector<std::string> arguments = ownArguments();
    for (const char *name : { "RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "TORCHELASTIC_RESTART_COUNT" })
        ::unsetenv(name);
    RankPlace place;
    place.size = processes;
    place.storeFile = folder.path() / "store";

    std::vector<Rank> ranks(static_cast<std::size_t>(processes));
    const std::string n = std::to_string(processes);
    std::vector<std::vector<std::string>> variables;
    for (std::size_t r = 0; r < ranks.size(); ++r)
        variables.push_back({ "RANK=" + std::to_string(r), "LOCAL_RANK=" + std::to_string(r), "WORLD_SIZE=" + n,
            "LOCAL_WORLD_SIZE=" + n, std::string(RankPlace::storeFileVariable) + '=' + place.storeFile.string() });
    for (std::size_t r = 0; r < ranks.size(); ++r)
        ranks[r].process = start(arguments, variables[r]);

    // Rank 0 is told to stop, and it tells the others. A second signal ends this process, and with it all.
    const pid_t first = ranks[0].process;
    const Interrupt interrupt([first] { ::kill(first, SIGINT); });

    const auto running = [&ranks] {
        return std::any_of(ranks.begin(), ranks.end(), [](const Rank &r) { return !r.ended; });
    };
    std::optional<Clock::time_point> over; // when the first one ended badly, or rank 0 well, which is the last to do so
    std::string cause;
    bool interrupted = false, bySignal = false;
    while (running()) {
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            Rank &r = ranks[i];
            if (r.ended || ::waitpid(r.process, &r.status, WNOHANG | WUNTRACED | WCONTINUED) != r.process)
                continue;
            if (!WIFSTOPPED(r.status))
                r.stopped.reset();
            else if (!r.stopped)
                r.stopped = Clock::now();
            r.ended = WIFEXITED(r.status) || WIFSIGNALED(r.status);
            if (!r.ended)
                continue;
            if (over || (r.isGood() && i > 0))
                continue;
            over = Clock::now();
            if (WIFSIGNALED(r.status)) {
                bySignal = true;
                interrupted = WTERMSIG(r.status) == SIGINT || WTERMSIG(r.status) == SIGTERM;
                if (cause.empty())
                    cause = shownEnd(i, r);
                // Not on this thread: a rank that was stopped may hold the file's lock.
                std::thread([place, cause] {
                    try {
                        ProcessGroup::announceEnd(place, cause);
                    } catch (const std::exception &) {
                        // Then they find out by themselves, or are ended below.
                    }
                }).detach();
            }
        }
        for (std::size_t i = 0; i < ranks.size() && !over; ++i)
            if (ranks[i].stopped && Clock::now() - *ranks[i].stopped > stopPatience) {
                cause = "rank " + std::to_string(i) + " was stopped and did not go on";
                ::kill(ranks[i].process, SIGKILL);
            }
        // A stopped one hears nothing else. After a clean stop rank 0 may take its time to save.
        if (over && Clock::now() - *over > patience)
            for (const Rank &r : ranks)
                if (!r.ended && (r.stopped || bySignal))
                    ::kill(r.process, SIGKILL);
        std::this_thread::sleep_for(glance);
    }
    if (ranks[0].isGood())
        return 0; // all is done and on the disk, whatever became of another after its last step
    int status = 0;
    for (const Rank &r : ranks)
        status = std::max(status, r.isGood() ? 0 : WIFEXITED(r.status) ? WEXITSTATUS(r.status) : 1);
    // Else rank 0 has told.
    if (status != 0 && !WIFEXITED(ranks[0].status)) {
        if (cause.empty())
            cause = "rank 0 gave no sign of life any more: it was stopped";
        terminal.note((interrupted ? "gram-lab: Cancelled: " : "gram-lab: The processes cannot go on together: ")
            + cause + ". The run is kept up to its last checkpoint: start them anew with --resume.");
    }
    return status;
}

} // namespace

Ranks::Ranks(const RunConfig &config)
{
    if (const auto place = RankPlace::ofEnvironment())
        m_group = std::make_unique<ProcessGroup>(*place, config.device);
}

std::shared_ptr<const Dataset> Ranks::load(const RunConfig &config,
    const std::function<std::shared_ptr<const Dataset>()> &read)
{
    if (!m_group)
        return read();
    std::shared_ptr<const Dataset> dataset;
    if (!isFirst())
        m_group->barrier();
    dataset = read();
    if (isFirst())
        m_group->barrier();
    checkSameOnAll(*m_group, config, *dataset);
    return dataset;
}

int runByProcesses(const RunConfig &config, std::int64_t processes, Terminal &terminal,
    const std::function<int(Ranks &ranks)> &work)
{
    const auto place = RankPlace::ofEnvironment();
    if (!place) {
        if (processes > 1)
            return startAll(processes, terminal);
        Ranks alone(config);
        return work(alone);
    }
    std::optional<Ranks> ranks;
    int status = 1;
    std::string message;
    try {
        ranks.emplace(config);
        status = work(*ranks);
    } catch (const Cancelled &) {
        message = "Cancelled.";
    } catch (const std::bad_alloc &) {
        message = "There is not enough memory.";
    } catch (const std::exception &e) {
        message = e.what();
    }
    if (!message.empty()) {
        if (ranks)
            ranks->group()->fail(message);
        if (place->rank == 0)
            terminal.note("gram-lab: " + message);
        else if (place->storeFile.empty())
            terminal.note("gram-lab: rank " + std::to_string(place->rank) + ": " + message);
    }
    // A group that has failed leaves threads that hang: the process ends here.
    if (ranks && ranks->group()->hasFailed()) {
        terminal.flush();
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}

} // namespace gram
