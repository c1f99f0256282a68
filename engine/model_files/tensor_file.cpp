// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_files/tensor_file.h"

#include "api/error.h"
#include "base/files.h"
#include "base/json_object.h"
#include "base/mapped_file.h"
#include "model_files/pytorch_bin.h"
#include "model_files/safetensors.h"

#include <array>
#include <set>

namespace gram {

namespace {

namespace fs = std::filesystem;

bool startsWith(std::span<const std::byte> bytes, std::string_view text)
{
    return bytes.size() >= text.size()
        && std::string_view(reinterpret_cast<const char *>(bytes.data()), text.size()) == text;
}

} // namespace

void TensorFiles::add(const fs::path &file, TensorViews views, std::shared_ptr<const void> owner)
{
    for (auto &[name, view] : views) {
        if (!m_tensors.emplace(name, std::move(view)).second)
            throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = "another file of the model has the tensor " + name + " too" });
    }
    m_files.push_back(file);
    m_owners.push_back(std::move(owner));
}

TensorFiles TensorFiles::open(const fs::path &file)
{
    const auto mapped = std::make_shared<const MappedFile>(file);
    const auto bytes = mapped->bytes();
    TensorFiles result;
    result.m_fileBytes = bytes.size();
    if (startsWith(bytes, "PK")) {
        auto [views, owner] = readPytorchBin(bytes, file.string());
        result.add(file, std::move(views), std::move(owner));
    } else if (startsWith(bytes, "\x80\x02")) {
        throw Error(ErrorCode::MalformedFile,
                    { .file = file.string(),
                      .got = "it has PyTorch's form from before 2020, which cannot be read; load it in transformers and "
                             "save it with save_pretrained() once" });
    } else {
        result.add(file, readSafetensors(bytes, file.string()), mapped);
    }
    return result;
}

TensorFiles TensorFiles::openFolder(const fs::path &folder)
{
    constexpr std::array names { "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
                                 "pytorch_model.bin.index.json" };
    std::error_code ignored;
    std::string lookedFor;
    for (const char *name : names) {
        if (fs::exists(folder / name, ignored))
            return std::string_view(name).ends_with(".json") ? openIndex(folder / name) : open(folder / name);
        lookedFor += (lookedFor.empty() ? "" : ", ") + std::string(name);
    }
    throw Error(ErrorCode::FileNotFound, { .file = (folder / names[0]).string(), .expected = lookedFor });
}

TensorFiles TensorFiles::openIndex(const fs::path &index)
{
    const auto fail = [&index](const std::string &what) {
        throw Error(ErrorCode::MalformedFile, { .file = index.string(), .got = what });
    };
    const auto json = jsonObject(fileContent(index), index.string());
    const auto map = json.find("weight_map");
    if (map == json.end() || !map->is_object() || map->empty())
        fail("it has no weight_map");
    std::set<std::string> shards;
    for (const auto &[name, shard] : map->items()) {
        if (!shard.is_string())
            fail("the file of " + name + " is not named");
        const std::string &file = shard.get_ref<const std::string &>();
        if (file.empty() || file.find('/') != std::string::npos || file == "..")
            fail("the file of " + name + " is not in the folder: " + file);
        shards.insert(file);
    }
    TensorFiles all;
    for (const std::string &shard : shards) {
        TensorFiles one = open(index.parent_path() / shard);
        all.add(one.m_files.front(), std::move(one.m_tensors), std::move(one.m_owners.front()));
        all.m_fileBytes += one.m_fileBytes;
    }
    for (const auto &[name, shard] : map->items()) {
        if (!all.m_tensors.contains(name))
            fail("the tensor " + name + " is not in " + shard.get<std::string>());
    }
    return all;
}

} // namespace gram
