// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/class_dialog.h"

#include "table_text.h"
#include "wrapped_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

/// "3.1 (2 to 5)": the median, the least and the greatest.
QString spread(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    return values.size() == 1
        ? number(median)
        : ClassDialog::tr("%1 (%2 to %3)").arg(number(median), number(values.first()), number(values.last()));
}

QString share(int part, int whole)
{
    return whole == 0 ? QString() : ClassDialog::tr("%1 of %2").arg(part).arg(whole);
}

} // namespace

ClassDialog::ClassDialog(const QList<ClassLesson> &lessons, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("classDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A Class's Answers"));
    auto *who = new WrappedLabel(this);
    who->setObjectName(QStringLiteral("classStudents"));
    QStringList sentences;
    for (const ClassLesson &lesson : lessons)
        sentences += tr("%1: %n answer file(s), of %2.", nullptr, static_cast<int>(lesson.students.size()))
                         .arg(lesson.title, QLocale().createSeparatedList(lesson.students));
    who->setText(sentences.join(QLatin1Char('\n')));
    const QStringList columns { tr("Step"), tr("Right at once"), tr("Right"), tr("Guessed"), tr("Measured") };
    m_table->setObjectName(QStringLiteral("classTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeaderItem(3)->setToolTip(tr("The median, and the least and the greatest"));
    m_table->verticalHeader()->hide();
    for (const ClassLesson &lesson : lessons)
        for (const ClassQuestion &question : lesson.questions) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const QString title = lessons.size() == 1 ? question.title
                                                      : QStringLiteral("%1: %2").arg(lesson.title, question.title);
            const QStringList cells { title, share(question.atOnce, question.answered),
                share(question.right, question.answered), spread(question.guesses), spread(question.measured) };
            for (int column = 0; column < cells.size(); ++column)
                m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("classCopy"));
    copyButton->setToolTip(tr("Copy the table as text, with tabs between the columns"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, [this] { copyAsText(*m_table); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(who);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(640, 420);
}

} // namespace gram
