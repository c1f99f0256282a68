// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distributed/rank_place.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gram {

/// This very test program as several processes of a group: main() does `job` where it finds one.
class RankProcesses {
public:
    static constexpr const char *jobVariable = "GRAM_TEST_JOB";
    /// Mute: torchrun's, as they think, which never answers.
    enum class Store { File, Address, Mute };

    explicit RankProcesses(int size, const QString &job, Store store = Store::File)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(jobVariable), job);
        environment.insert(QStringLiteral("WORLD_SIZE"), QString::number(size));
        environment.insert(QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("1"));
        if (store == Store::File) {
            environment.insert(QString::fromLatin1(RankPlace::storeFileVariable), m_folder.filePath("store"));
        } else {
            environment.insert(QStringLiteral("MASTER_ADDR"), QStringLiteral("127.0.0.1"));
            m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            environment.insert(QStringLiteral("MASTER_PORT"), QString::number(boundPort()));
            if (store == Store::Mute) {
                ::listen(m_listening, 16);
                environment.insert(QStringLiteral("TORCHELASTIC_USE_AGENT_STORE"), QStringLiteral("True"));
            } else {
                closeListening();
            }
        }
        for (int rank = 0; rank < size; ++rank) {
            environment.insert(QStringLiteral("RANK"), QString::number(rank));
            auto process = std::make_unique<QProcess>();
            process->setProcessEnvironment(environment);
            process->start(QCoreApplication::applicationFilePath(), {});
            m_processes.push_back(std::move(process));
        }
    }
    ~RankProcesses()
    {
        for (const auto &process : m_processes) {
            process->kill(); // also one that was stopped
            process->waitForFinished();
        }
        closeListening();
    }

    QProcess &operator[](int rank) { return *m_processes[static_cast<std::size_t>(rank)]; }

    /// Waits until the rank has written this line; false after a minute.
    bool waitForLine(int rank, const QByteArray &line)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess &process = (*this)[rank];
        while (!process.peek(1 << 20).contains(line + '\n')) {
            if (timer.elapsed() > 60'000 || process.state() == QProcess::NotRunning)
                return false;
            process.waitForReadyRead(100);
        }
        return true;
    }

    /// What the rank wrote until its end; none after `seconds`.
    std::optional<QByteArray> outputOf(int rank, int seconds = 120)
    {
        QProcess &process = (*this)[rank];
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(seconds * 1000))
            return std::nullopt;
        return process.readAllStandardOutput();
    }

private:
    /// Of m_listening, bound to any that is free.
    int boundPort() const
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listening, reinterpret_cast<sockaddr *>(&address), size);
        ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }
    void closeListening()
    {
        if (m_listening >= 0)
            ::close(std::exchange(m_listening, -1));
    }

    int m_listening = -1;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace gram
