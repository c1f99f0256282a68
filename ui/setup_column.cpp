// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_column.h"

#include <QAction>
#include <QSettings>
#include <QTabWidget>

namespace gram {

namespace {

/// Nothing on them depends on what the form says now.
bool hasWholeWidth(const QString &page)
{
    return page == QLatin1String("boardPage") || page == QLatin1String("batchPage")
        || page == QLatin1String("proofPage") || page == QLatin1String("runsTablePage");
}

const QString turnedKey = QStringLiteral("window/setupTurned");

} // namespace

SetupColumn::SetupColumn(QWidget *column, QTabWidget *pages, QAction *shown, QObject *parent)
    : QObject(parent)
    , m_column(column)
    , m_pages(pages)
    , m_shown(shown)
{
    connect(m_shown, &QAction::triggered, this, &SetupColumn::turn);
    connect(m_pages, &QTabWidget::currentChanged, this, &SetupColumn::update);
}

void SetupColumn::setLesson(Lesson lesson)
{
    m_lesson = lesson;
    update();
}

void SetupColumn::setPresented(bool presented)
{
    m_presented = presented;
    update();
}

bool SetupColumn::isWanted() const
{
    const QString page = m_pages->currentWidget() ? m_pages->currentWidget()->objectName() : QString();
    return hasWholeWidth(page) == m_turned.contains(page);
}

void SetupColumn::turn()
{
    if (m_lesson != Lesson::Absent) {
        Q_EMIT besideLessonRequested(m_lesson == Lesson::InItsPlace);
        return;
    }
    const QString page = m_pages->currentWidget()->objectName();
    if (!m_turned.remove(page))
        m_turned.insert(page);
    update();
}

void SetupColumn::update()
{
    const bool wanted = m_lesson == Lesson::Absent ? isWanted() : m_lesson != Lesson::InItsPlace;
    m_shown->setChecked(wanted);
    m_shown->setEnabled(m_lesson != Lesson::PointsInto && !m_presented);
    const bool hidden = m_presented || !wanted;
    if (m_column->isHidden() == hidden)
        return;
    m_column->setHidden(hidden);
    Q_EMIT changed();
}

void SetupColumn::saveState(QSettings &settings) const
{
    settings.setValue(turnedKey, QStringList(m_turned.values()));
}

void SetupColumn::restoreState(const QSettings &settings)
{
    const QStringList turned = settings.value(turnedKey).toStringList();
    m_turned = QSet<QString>(turned.begin(), turned.end());
    update();
}

} // namespace gram
