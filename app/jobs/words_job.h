// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"
#include "jobs/job.h"

#include <string>

namespace gram {

class DatasetMemory;

/// Leaves the words of an item's text out, one by one, and has one model score a row of a sequence again.
class WordsJob : public Job {
    Q_OBJECT

public:
    struct Request {
        std::string folder; ///< the run's
        bool trained = true;
        std::int64_t place = 0; ///< of the validation part's sequences
        std::size_t row = 0;
        std::int32_t item = -1;
    };

    WordsJob(Request request, DatasetMemory &memory);

Q_SIGNALS:
    void measured(const gram::WordEffects &effects);

private:
    void work() override;
    void tell() override;

    const Request m_request;
    DatasetMemory &m_memory;
    std::optional<WordEffects> m_effects;
};

} // namespace gram
