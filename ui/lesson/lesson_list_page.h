// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/lesson_view.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace gram {

/// The lessons that there are, a tile each.
class LessonListPage : public QWidget {
    Q_OBJECT

public:
    /// `presentation`: turns the large type of the whole window on and off.
    explicit LessonListPage(QAction *presentation, QWidget *parent = nullptr);

    void showList(const QList<LessonEntry> &lessons);

Q_SIGNALS:
    void lessonRequested(const QString &id);
    void openFileRequested();
    void classRequested(); ///< the answers of several students
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    QLabel *m_title;
    QVBoxLayout *m_tiles;
};

} // namespace gram
