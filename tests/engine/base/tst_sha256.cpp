// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QtTest>

using namespace gram;

class TestSha256 : public QObject {
    Q_OBJECT

private slots:
    /// The examples of FIPS 180-4's companion and lengths around a block's end, as sha256sum gives them.
    void knownDigests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char *name, const QByteArray &text, const char *digest) {
            QTest::newRow(name) << text << QByteArray(digest);
        };
        row("nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row("abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        row("a million a", QByteArray(1'000'000, 'a'),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
        row("55", QByteArray(55, 'x'), "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072");
        row("56", QByteArray(56, 'x'), "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e");
        row("63", QByteArray(63, 'x'), "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2");
        row("64", QByteArray(64, 'x'), "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c");
        row("119", QByteArray(119, 'x'), "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c");
    }
    void knownDigests()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString())), digest);
    }

    void piecesGiveTheSame()
    {
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += static_cast<char>(i * 7);
        for (const std::size_t piece : { 1, 3, 63, 64, 65, 200 }) {
            Sha256 hash;
            for (std::size_t at = 0; at < text.size(); at += piece)
                hash.update(std::string_view(text).substr(at, piece));
            QCOMPARE(hash.digest(), sha256(text));
        }
    }

    void everyFlipBreaksASeal()
    {
        const std::string text = sealed("{ \"a\": 1, \"sha256\": \"" + unsealed + "\", \"b\": [2, 3] }");
        QVERIFY(sealOf(text) == Seal::Whole);
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string other = text;
                other[at] = static_cast<char>(other[at] ^ 1 << bit);
                QVERIFY(sealOf(other) != Seal::Whole); // None where the key itself is hit
            }
            QVERIFY(sealOf(text.substr(0, at)) != Seal::Whole);
        }
        QVERIFY(sealOf("{}") == Seal::None);
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
