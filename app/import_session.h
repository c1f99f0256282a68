// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "api/metrics_snapshot.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace gram {

/// Looks at files and imports them on a thread of its own. One job at a time: a new one cancels
/// the one before. All signals come on the thread that owns the session, none of a job that was
/// cancelled or replaced.
class ImportSession : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(QObject *parent = nullptr);
    ~ImportSession() override;

    /// `mapping`: what the user has chosen; none = to be guessed.
    void preview(const QStringList &sources, const std::optional<ImportMapping> &mapping);
    void import(const QStringList &sources, const ImportMapping &mapping, const QString &folder);
    /// Answers at once; what the job still does is thrown away.
    void cancel();

Q_SIGNALS:
    void previewed(const gram::ImportPreview &preview);
    void progressed(const gram::Progress &progress);
    void imported(const gram::ImportSummary &summary);
    void failed(const QString &message);

private:
    /// Runs on the worker; what it returns runs on this thread, unless the job was replaced.
    using Job = std::function<std::function<void()>(std::stop_token, quint64)>;
    void start(Job job);
    void tellProgress(quint64 number, const Progress &progress);

    quint64 m_number = 0; ///< of the newest job
    std::mutex m_mutex;
    std::optional<Progress> m_progress; ///< guarded by m_mutex: not yet told
    std::jthread m_worker; ///< last: it uses the others
};

} // namespace gram
