// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/process_group.h"

#include "api/error.h"
#include "base/descriptor.h"
#include "distributed/life_signs.h"

#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <torch/torch.h>
#ifdef GRAM_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif
#ifdef GRAM_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

#include <atomic>
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gram {

namespace {

constexpr std::chrono::seconds joining { 60 };
/// For torchrun's store to answer.
constexpr std::chrono::seconds others { 10 };
/// Of one collective: a rank may evaluate or save meanwhile. What ends one before is LifeSigns.
constexpr std::chrono::hours longest { 24 };
constexpr std::chrono::milliseconds glance { 200 };

#if TORCH_VERSION_MAJOR >= 2
using C10dBackend = c10d::Backend;
#else
using C10dBackend = c10d::ProcessGroup;
#endif

/// The first line, without what only the library's authors read.
std::string firstLine(const std::exception &e)
{
    std::string text = e.what();
    text = text.substr(0, text.find('\n'));
    while (!text.empty() && (text.back() == '.' || text.back() == ' '))
        text.pop_back();
    return text;
}

/// This machine's address on the way to `host`, as digits.
std::string ownAddressTowards(const std::string &host, std::uint16_t port)
{
    addrinfo hints {}, *found = nullptr;
    hints.ai_socktype = SOCK_DGRAM;
    if (const int error = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); error != 0)
        throw GroupFailure(
            "There is no address of MASTER_ADDR \"" + host + "\": " + std::string(::gai_strerror(error)) + ".");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    for (const addrinfo *a = found; a; a = a->ai_next) {
        const Descriptor socket(::socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC, a->ai_protocol));
        sockaddr_storage own {};
        socklen_t size = sizeof own;
        char text[NI_MAXHOST];
        // Of a datagram's socket this only looks up the way.
        if (socket.get() >= 0 && ::connect(socket.get(), a->ai_addr, a->ai_addrlen) == 0
            && ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&own), &size) == 0
            && ::getnameinfo(reinterpret_cast<sockaddr *>(&own), size, text, sizeof text, nullptr, 0, NI_NUMERICHOST)
                == 0)
            return text;
    }
    throw GroupFailure("There is no way to MASTER_ADDR \"" + host + "\" from this machine.");
}

std::string nameOf(const RankPlace &place)
{
    return place.storeFile.empty() ? place.address + ':' + std::to_string(place.port) : place.storeFile.string();
}

/// The store at an address, once it has answered a question; null where it does not. A client of LibTorch 1.13 waits
/// for ever for the answer of a server that speaks another version's language, or is something else altogether.
c10::intrusive_ptr<c10d::Store> answering(const RankPlace &place, bool serves, std::chrono::seconds patience)
{
    using Store = c10::intrusive_ptr<c10d::Store>;
    const auto answer = std::make_shared<std::promise<Store>>();
    std::future<Store> answered = answer->get_future();
    std::thread([answer, address = place.address, port = place.port, serves] {
        try {
            c10d::TCPStoreOptions options;
            options.port = port;
            options.isServer = serves;
            options.waitWorkers = false;
            options.timeout = joining;
            const Store store = c10::make_intrusive<c10d::TCPStore>(address, options);
            store->check({ "gram-lab" });
            answer->set_value(store);
        } catch (...) {
            answer->set_exception(std::current_exception());
        }
    }).detach(); // it may never end
    return answered.wait_for(patience) == std::future_status::ready ? answered.get() : Store();
}

/// A connection to the store; `serves`: of rank 0, where nobody else does.
c10::intrusive_ptr<c10d::Store> connect(const RankPlace &place, bool serves)
{
    c10::intrusive_ptr<c10d::Store> store;
    if (!place.storeFile.empty())
        store = c10::make_intrusive<c10d::FileStore>(place.storeFile.string(), static_cast<int>(place.size));
    else
        store = answering(place, serves, joining + others);
    if (!store)
        throw std::runtime_error("what listens there is no store of LibTorch " TORCH_VERSION);
    store->setTimeout(joining);
    return c10::make_intrusive<c10d::PrefixStore>("gram-lab/" + std::to_string(place.attempt), store);
}

/// The place with a store that answers: where torchrun's does not, as LibTorch's of another version, rank 0 serves one
/// at the port beside it. All ranks find the same.
RankPlace withStore(RankPlace place)
{
    if (place.storeRuns && place.storeFile.empty() && !answering(place, false, others)) {
        place.storeRuns = false;
        place.port += place.port < 0xffff ? 1 : -1;
    }
    return place;
}

} // namespace

struct ProcessGroup::Pending::Work {
    c10::intrusive_ptr<c10d::Work> work;
    std::vector<at::Tensor> tensors; ///< kept until it is done
};

class ProcessGroup::Backend {
public:
    Backend(const RankPlace &place, const std::string &device)
        : address(place.storeFile.empty() ? ownAddressTowards(place.address, place.port) : "127.0.0.1")
        , store(connect(place, place.rank == 0 && !place.storeRuns))
        , signs(c10::make_intrusive<c10d::PrefixStore>("life", connect(place, false)), place.rank, place.size)
    {
        const auto rank = static_cast<int>(place.rank), size = static_cast<int>(place.size);
        // The backend waits for the others as long as for a collective.
        std::vector<std::string> all;
        for (int r = 0; r < size; ++r)
            all.push_back("here/" + std::to_string(r));
        store->set(all[static_cast<std::size_t>(rank)], std::vector<std::uint8_t> { 1 });
        store->wait(all, joining);
        const auto groupStore = c10::make_intrusive<c10d::PrefixStore>("group", store);
        if (device.starts_with("cuda")) {
#ifdef GRAM_NCCL
            onDevice = true;
            group = c10::make_intrusive<c10d::ProcessGroupNCCL>(groupStore, rank, size);
            return;
#else
            throw Error(ErrorCode::Unsupported,
                { .field = "training on GPUs by several processes", .expected = "This build has no NCCL." });
#endif
        }
#ifdef GRAM_GLOO
        const auto options = c10d::ProcessGroupGloo::Options::create(longest);
        options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname(address));
        group = c10::make_intrusive<c10d::ProcessGroupGloo>(groupStore, rank, size, options);
#else
        throw Error(ErrorCode::Unsupported,
            { .field = "training by several processes", .expected = "This build has no Gloo (Debian: libgloo-dev)." });
#endif
    }

    std::string address; ///< on which it listens
    c10::intrusive_ptr<c10d::Store> store;
    LifeSigns signs;
    c10::intrusive_ptr<C10dBackend> group;
    bool onDevice = false; ///< work is in the device's order: nothing is waited for here
};

ProcessGroup::Pending::Pending(ProcessGroup &group, std::unique_ptr<Work> work)
    : m_group(&group)
    , m_work(std::move(work))
{
}

ProcessGroup::Pending::Pending(Pending &&) noexcept = default;

ProcessGroup::Pending::~Pending()
{
    // Only while something else is being thrown: whoever wants the values has waited. c10d holds on to the tensors.
}

void ProcessGroup::Pending::wait()
{
    if (m_work)
        m_group->await(*std::exchange(m_work, nullptr));
}

ProcessGroup::ProcessGroup(const RankPlace &place, const std::string &device)
    : m_place(place)
{
    try {
        m_place = withStore(place);
        m_backend = std::make_unique<Backend>(m_place, device);
        // The connections are made; all are there.
        barrier();
    } catch (const Error &) {
        throw;
    } catch (const GroupFailure &) {
        throw;
    } catch (const std::exception &e) {
        m_failed = true;
        throw GroupFailure("Rank " + std::to_string(place.rank) + " of " + std::to_string(place.size)
            + " could not join the others by the store at " + nameOf(m_place) + " within "
            + std::to_string(joining.count()) + " s: " + firstLine(e)
            + ". Were all processes started, and do they have the same address?");
    }
}

ProcessGroup::~ProcessGroup()
{
    if (m_backend && m_failed)
        static_cast<void>(m_backend.release()); // its threads hang in what will never come
}

ProcessGroup::Backend &ProcessGroup::backend()
{
    if (!m_backend || m_failed)
        throw GroupFailure("The processes do not train together any more.");
    return *m_backend;
}

void ProcessGroup::failed(const std::string &what)
{
    m_failed = true;
    // The first to see a broken connection does not know whose end it was: that is found out soon.
    const auto verdict = m_backend->signs.awaitVerdict(LifeSigns::patience + std::chrono::seconds(4));
    throw GroupFailure(
        "The processes cannot go on together: " + verdict.value_or("a connection between them broke (" + what + ")")
        + ". The run is kept up to its last checkpoint: start them anew with --resume.");
}

void ProcessGroup::await(Pending::Work &pending)
{
    Backend &b = backend();
    if (b.onDevice) {
        pending.work->wait();
        return;
    }
    struct Done {
        std::mutex mutex;
        std::condition_variable changed;
        bool is = false;
    };
    const auto done = std::make_shared<Done>();
    const auto future = pending.work->getFuture();
    future->addCallback([done](c10::ivalue::Future &) {
        const std::lock_guard lock(done->mutex);
        done->is = true;
        done->changed.notify_all();
    });
    while (true) {
        {
            std::unique_lock lock(done->mutex);
            if (done->changed.wait_for(lock, glance, [&] { return done->is; }))
                break;
        }
        if (b.signs.verdict())
            failed({});
    }
    if (!future->hasError())
        return;
    try {
        std::rethrow_exception(future->exception_ptr());
    } catch (const std::exception &e) {
        failed(firstLine(e));
    }
}

ProcessGroup::Pending ProcessGroup::startSum(const at::Tensor &values)
{
    Backend &b = backend();
    auto work = std::make_unique<Pending::Work>();
    work->tensors = { values };
    m_sentBytes += 2.0 * static_cast<double>(size() - 1) / static_cast<double>(size())
        * static_cast<double>(values.numel() * values.element_size());
    work->work = b.group->allreduce(work->tensors);
    return { *this, std::move(work) };
}

void ProcessGroup::sum(at::Tensor &values)
{
    startSum(values).wait();
}

std::vector<double> ProcessGroup::sum(const std::vector<double> &values)
{
    at::Tensor tensor = torch::tensor(values, torch::kFloat64);
#ifdef GRAM_NCCL
    if (backend().onDevice)
        tensor = tensor.to(torch::kCUDA);
#endif
    sum(tensor);
    tensor = tensor.cpu();
    const double *sums = tensor.data_ptr<double>();
    return { sums, sums + values.size() };
}

void ProcessGroup::broadcast(at::Tensor &values)
{
    Backend &b = backend();
    Pending::Work work;
    work.tensors = { values };
    if (isFirst()) // a tree: rank 0 has the most to send
        for (std::int64_t reached = 1; reached < size(); reached *= 2)
            m_sentBytes += static_cast<double>(values.numel() * values.element_size());
    work.work = b.group->broadcast(work.tensors);
    await(work);
}

at::Tensor ProcessGroup::exchange(const at::Tensor &rows, const std::vector<std::int64_t> &sent,
    const std::vector<std::int64_t> &received)
{
    Backend &b = backend();
    std::vector<std::int64_t> sizes = rows.sizes().vec();
    sizes[0] = std::accumulate(received.begin(), received.end(), std::int64_t { 0 });
    Pending::Work work;
    at::Tensor in = rows.contiguous(), out = torch::empty(sizes, rows.options());
    std::vector<std::int64_t> inCounts = sent, outCounts = received;
    const std::int64_t others = in.size(0) - sent[static_cast<std::size_t>(rank())];
    if (in.size(0) > 0)
        m_sentBytes += static_cast<double>(others) * static_cast<double>(in.numel() / in.size(0) * in.element_size());
    work.work = b.group->alltoall_base(out, in, outCounts, inCounts);
    work.tensors = { in, out };
    await(work);
    return out;
}

at::Tensor ProcessGroup::gather(const at::Tensor &rows, const std::vector<std::int64_t> &counts)
{
    // Gloo's own gathers rows of one number only: to each rank goes the same.
    const std::vector<at::Tensor> copies(static_cast<std::size_t>(size()), rows);
    return exchange(torch::cat(copies), std::vector<std::int64_t>(static_cast<std::size_t>(size()), rows.size(0)),
        counts);
}

std::vector<std::string> ProcessGroup::texts(const std::string &own)
{
    Backend &b = backend();
    const auto keyOf = [this](std::int64_t of) { return "text/" + std::to_string(m_texts) + '/' + std::to_string(of); };
    try {
        b.store->set(keyOf(rank()), std::vector<std::uint8_t>(own.begin(), own.end()));
        barrier();
        std::vector<std::string> all;
        for (std::int64_t r = 0; r < size(); ++r) {
            const std::vector<std::uint8_t> text = b.store->get(keyOf(r));
            all.emplace_back(text.begin(), text.end());
        }
        ++m_texts;
        return all;
    } catch (const GroupFailure &) {
        throw;
    } catch (const std::exception &e) {
        failed(firstLine(e));
    }
}

void ProcessGroup::barrier()
{
    sum(std::vector<double> { 1 });
}

void ProcessGroup::leave()
{
    if (!m_backend || m_failed)
        return;
    barrier();
    m_backend->signs.stop();
    m_backend.reset();
}

void ProcessGroup::fail(const std::string &sentence)
{
    if (!m_backend || m_failed)
        return;
    m_failed = true;
    m_backend->signs.tell("rank " + std::to_string(rank()) + " ended: " + sentence);
}

void ProcessGroup::announceEnd(const RankPlace &place, const std::string &sentence)
{
    const auto store = c10::make_intrusive<c10d::PrefixStore>("life", connect(place, false));
    LifeSigns::decide(*store, sentence);
}

} // namespace gram
