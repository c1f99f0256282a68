// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_log.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace gram;

class TestMessageLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<MessageLog>();
        m_log->resize(400, 90);
        m_bar = m_log->findChild<QPlainTextEdit *>()->verticalScrollBar();
    }
    void showsTheNewestLine_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::addColumn<bool>("resized");
        QTest::newRow("while it is seen") << false << false;
        QTest::newRow("written while it was hidden") << true << false;
        QTest::newRow("made smaller and larger") << false << true;
    }

    void showsTheNewestLine()
    {
        QFETCH(bool, hidden);
        QFETCH(bool, resized);
        if (hidden)
            write(40);
        m_log->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_log.get()));
        write(20);
        QVERIFY(isAtEnd());
        if (!resized)
            return;
        for (const int height : { 50, 200, 70 }) {
            m_log->resize(300, height);
            QCoreApplication::processEvents();
            QVERIFY(isAtEnd());
            write(3);
            QVERIFY(isAtEnd());
        }
    }

    void staysWhereTheUserReads()
    {
        m_log->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_log.get()));
        write(40);
        m_bar->triggerAction(QAbstractSlider::SliderToMinimum);
        write(5);
        QCOMPARE(m_bar->value(), m_bar->minimum());
        m_bar->triggerAction(QAbstractSlider::SliderToMaximum);
        write(5);
        QVERIFY(isAtEnd());
    }

    void followsAgainWithTheTextOfAnotherWindow()
    {
        m_log->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_log.get()));
        m_log->setText(QStringLiteral("a line\n").repeated(50));
        QCoreApplication::processEvents();
        QVERIFY(isAtEnd());
        write(3);
        QVERIFY(isAtEnd());
    }

private:
    void write(int lines)
    {
        for (int i = 0; i < lines; ++i)
            m_log->append(QStringLiteral("something happened"));
        QCoreApplication::processEvents();
    }
    bool isAtEnd() const { return m_bar->maximum() > 0 && m_bar->value() == m_bar->maximum(); }

    std::unique_ptr<MessageLog> m_log;
    QScrollBar *m_bar = nullptr;
};

QTEST_MAIN(TestMessageLog)
#include "tst_message_log.moc"
