// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_input.h"
#include "run_library.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

#include <iterator>

namespace {

namespace fs = std::filesystem;

/// A run that the library can have in its list.
const QString &runFolder()
{
    static const QString folder = [] {
        const fs::path path = gram::ownFolder() / "runs" / "run";
        fs::create_directories(path);
        gram::writeFile(path / "config.json", "{}");
        return QString::fromStdString(path.string());
    }();
    return folder;
}

QString file()
{
    return QString::fromStdString(gram::ownFolder() / "library.sqlite");
}

void removeFiles()
{
    for (const fs::directory_entry &entry : fs::directory_iterator(gram::ownFolder()))
        if (entry.path().filename().string().starts_with("library"))
            fs::remove(entry.path());
}

/// A row in each table, as another version of the program may have left them.
void writeRows(std::string_view rest)
{
    const gram::RunLibrary tables(file());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        database.setDatabaseName(file());
        database.open();
        const auto part = [&rest] {
            const std::string_view text = gram::takePart(rest);
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        };
        QSqlQuery query(database);
        query.prepare(QStringLiteral("INSERT INTO runs (folder, number, started, config, summary, stamp, name, tags) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        query.addBindValue(runFolder());
        for (int i = 0; i < 7; ++i)
            query.addBindValue(part());
        query.exec();
        query.prepare(QStringLiteral("INSERT INTO queue (number, config, name, tags, note, starred) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"));
        for (int i = 0; i < 6; ++i)
            query.addBindValue(part());
        query.exec();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication app(*count, *arguments);
    if (const char *seed = std::getenv("GRAM_FUZZ_SEED")) {
        fs::remove(seed);
        gram::RunLibrary library(QString::fromLocal8Bit(seed));
        library.add(runFolder(), 3, {}, { QStringLiteral("name"), { QStringLiteral("tag") }, {}, true });
        library.setQueue({ { 4, {}, {} } });
    }
    if (std::getenv("GRAM_FUZZ_SEED"))
        std::exit(0);
    return 0;
}

/// A library of runs: the file as it is, or what stands in its tables, with a zero byte at each text's end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = gram::inputOf(data, size);
    removeFiles();
    if (input.starts_with("SQLite format 3"))
        gram::writeFile(file().toStdString(), input);
    else
        writeRows(input);
    gram::RunLibrary library(file());
    library.index(QString::fromStdString(gram::ownFolder() / "runs"), 1);
    library.queue();
    library.removedFolders();
    library.changedElsewhere();
    library.setLabels(runFolder(), { QStringLiteral("name"), {}, {}, false });
    library.setQueue({});
    library.takeWarning();
    return 0;
}
