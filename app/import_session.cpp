// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_session.h"

#include "api/error.h"
#include "error_text.h"
#include "import/import_dataset.h"

namespace gram {

namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList &sources)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &source : sources)
        paths.emplace_back(source.toStdString());
    return paths;
}

} // namespace

ImportSession::ImportSession(QObject *parent)
    : QObject(parent)
{
}

ImportSession::~ImportSession() { cancel(); }

void ImportSession::preview(const QStringList &sources, const std::optional<ImportMapping> &mapping)
{
    start([this, paths = pathsOf(sources), mapping](std::stop_token, quint64) -> std::function<void()> {
        const ImportPreview preview = mapping ? previewImport(paths, *mapping) : previewImport(paths);
        return [this, preview] { Q_EMIT previewed(preview); };
    });
}

void ImportSession::import(const QStringList &sources, const ImportMapping &mapping, const QString &folder)
{
    start([this, paths = pathsOf(sources), mapping, folder = folder.toStdString()](
              std::stop_token stop, quint64 number) -> std::function<void()> {
        const ImportSummary summary = importDataset(paths, mapping, folder, stop,
            [this, number](const Progress &progress) { tellProgress(number, progress); });
        return [this, summary] { Q_EMIT imported(summary); };
    });
}

void ImportSession::cancel()
{
    ++m_number;
    m_worker.request_stop();
}

void ImportSession::start(Job job)
{
    cancel();
    // The one before answers within some hundred lines; its thread ends before the next begins.
    std::jthread before = std::move(m_worker);
    m_worker = std::jthread([this, job = std::move(job), number = m_number, before = std::move(before)](std::stop_token stop) mutable {
        if (before.joinable())
            before.join();
        std::function<void()> result;
        try {
            result = job(stop, number);
        } catch (const Cancelled &) {
            return;
        } catch (const Error &error) {
            result = [this, message = errorText(error)] { Q_EMIT failed(message); };
        } catch (const std::exception &error) {
            result = [this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); };
        }
        QMetaObject::invokeMethod(this, [this, number, result] {
            if (number == m_number)
                result();
        }, Qt::QueuedConnection);
    });
}

/// At most one event waits in the queue, however fast the engine is.
void ImportSession::tellProgress(quint64 number, const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (!std::exchange(m_progress, progress)) {
        QMetaObject::invokeMethod(this, [this, number] {
            std::optional<Progress> latest;
            {
                const std::lock_guard inner(m_mutex);
                latest = std::exchange(m_progress, std::nullopt);
            }
            if (number == m_number && latest)
                Q_EMIT progressed(*latest);
        }, Qt::QueuedConnection);
    }
}

} // namespace gram
