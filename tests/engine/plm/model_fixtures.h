// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "model_files/model_folder.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <functional>

namespace gram {

namespace fs = std::filesystem;

inline const fs::path fixtures = fs::path(GRAM_REFERENCE_DATA) / "encoders";

/// A row for each encoder whose expected values are there; "name" is its folder.
inline void addEncoders()
{
    QTest::addColumn<QString>("name");
    for (const auto &entry : fs::directory_iterator(fixtures))
        if (fs::exists(entry.path() / "expected.json"))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
}

struct Loaded {
    std::shared_ptr<const ModelFolder> folder;
    ContentEncoder encoder { nullptr };
    std::vector<std::string> unused;
};

inline Loaded load(const fs::path &path, torch::ScalarType type, std::int64_t frozenLayers = -1)
{
    Loaded l;
    l.folder = ModelFolder::open(path);
    ContentEncoderOptions options;
    options.config = l.folder->config;
    options.frozenLayers = frozenLayers;
    l.encoder = ContentEncoder(options);
    l.unused = loadWeights(*l.folder, *l.encoder);
    l.encoder->to(type);
    l.encoder->eval();
    return l;
}

inline QString failureOf(const std::function<void()> &f, ErrorCode code)
{
    try {
        f();
    } catch (const Error &e) {
        return e.code() == code ? QString::fromStdString(e.what())
                                : "another error: " + QString::fromStdString(e.what());
    }
    return "no error";
}

inline void copyFolder(const fs::path &from, const fs::path &to)
{
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::permissions(to, fs::perms::owner_all);
}

} // namespace gram
