// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"
#include "jobs/job.h"

#include <string>
#include <vector>

namespace gram {

class DatasetMemory;

/// Has the models of some runs, of one dataset, predict a sequence of the validation part.
class ScoresJob : public Job {
    Q_OBJECT

public:
    struct Request {
        std::vector<std::string> folders; ///< the runs'
        std::int64_t place = 0;
        std::string user; ///< not empty: the first sequence of this user from `place` on
        UserChange change;
    };

    ScoresJob(Request request, DatasetMemory &memory);

Q_SIGNALS:
    void found(const gram::UserSequence &sequence);
    /// There is no such sequence: a sentence.
    void missing(const QString &sentence);
    /// Of each run two: before training, and trained. What fails tells it in its place.
    void scored(const gram::ModelScores &scores);

private:
    void work() override;
    void tell() override;

    const Request m_request;
    DatasetMemory &m_memory;

    struct News {
        QString missing;
        std::optional<UserSequence> sequence;
        std::vector<ModelScores> scores;
    };
    News m_news;
};

} // namespace gram
