// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/scores_job.h"

#include "error_text.h"
#include "eval/user_batch.h"
#include "jobs/dataset_memory.h"
#include "jobs/released_memory.h"
#include "run/run_folder.h"
#include "train/user_scores.h"

#include <algorithm>

namespace gram {

ScoresJob::ScoresJob(Request request, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_request(std::move(request))
    , m_memory(memory)
{
}

void ScoresJob::work()
{
    const ReleasedMemory released;
    for (std::size_t run = 0; run < m_request.folders.size(); ++run) {
        const std::string &folder = m_request.folders[run];
        const RunConfig config = readRunConfig(folder);
        const std::shared_ptr<const Dataset> dataset = m_memory.readWithWeights(folder, config, stopToken(),
            progress());
        if (dataset->size(Part::Validation) == 0) {
            publish([&] { m_news.missing = tr("The dataset has no validation part: nobody is left to predict."); });
            return;
        }
        std::int64_t place = m_request.place;
        if (!m_request.user.empty())
            place = placeOfUser(*dataset, Part::Validation, m_request.user, place);
        if (place < 0) {
            publish([&] {
                m_news.missing = tr("There is no user “%1” in the validation part. Those of the training part are not "
                                    "shown: the models have seen them.")
                                     .arg(QString::fromStdString(m_request.user));
            });
            return;
        }
        place = std::min(place, dataset->size(Part::Validation) - 1);
        if (run == 0)
            publish([&] { m_news.sequence = userSequence(*dataset, Part::Validation, place); });
        for (const bool trained : { false, true }) {
            ModelScores scores;
            try {
                scores = scoreUser({ folder, config, trained }, dataset, Part::Validation, place, m_request.change,
                    control());
            } catch (const Cancelled &) {
                throw;
            } catch (...) {
                scores.trained = trained;
                scores.failure = currentExceptionText().toStdString();
            }
            scores.run = run;
            publish([&] { m_news.scores.push_back(scores); });
        }
    }
}

void ScoresJob::tell()
{
    const News news = take(m_news);
    if (!news.missing.isEmpty())
        Q_EMIT missing(news.missing);
    if (news.sequence)
        Q_EMIT found(*news.sequence);
    for (const ModelScores &scores : news.scores)
        Q_EMIT scored(scores);
}

} // namespace gram
