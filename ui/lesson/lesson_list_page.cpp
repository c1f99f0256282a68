// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_list_page.h"

#include "bar_button.h"
#include "flow_layout.h"
#include "lesson/plain_html.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gram {

namespace {

/// Title, what one learns, how long it takes.
class Tile : public QAbstractButton {
public:
    Tile(const LessonEntry &lesson, const QString &state, QWidget *parent)
        : QAbstractButton(parent)
        , m_title(new WrappedLabel(this))
        , m_state(new WrappedLabel(this))
    {
        setObjectName(QStringLiteral("lesson_") + lesson.id);
        setAccessibleName(lesson.title);
        setAccessibleDescription(lesson.learn + QLatin1Char('\n') + state);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setText(lesson.title);
        auto *learn = new WrappedLabel(this);
        learn->setTextFormat(Qt::RichText);
        learn->setText(plainHtml(lesson.learn));
        m_state->setText((lesson.done ? QStringLiteral("✓ ") : QString()) + state);
        m_state->setForegroundRole(QPalette::PlaceholderText);
        auto *texts = new QVBoxLayout(this);
        texts->setContentsMargins(space + spaceSmall, space, space + spaceSmall, space);
        texts->setSpacing(spaceSmall);
        for (QLabel *label : { m_title, static_cast<QLabel *>(learn), m_state }) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            texts->addWidget(label);
        }
        setFonts();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setFonts();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        constexpr double radius = 4;
        const Tokens &t = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.control, 1));
        painter.setBrush(isDown() ? t.border : underMouse() ? t.raised : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    void setFonts()
    {
        m_title->setFont(semiBold(font()));
        m_state->setFont(smallFont(font()));
    }

    QLabel *m_title, *m_state;
};

} // namespace

LessonListPage::LessonListPage(QAction *presentation, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Lessons"), this))
    , m_tiles(new QVBoxLayout)
{
    auto *close = new BarButton(BarButton::Look::Flat, this);
    close->setObjectName(QStringLiteral("lessonsClose"));
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the lessons"));
    close->setToolTip(tr("The setup comes back (Ctrl+L)"));
    connect(close, &QAbstractButton::clicked, this, &LessonListPage::closeRequested);
    auto *what = new WrappedLabel(this);
    what->setObjectName(QStringLiteral("lessonsText"));
    what->setText(tr("Each takes a few minutes, trains small models for seconds with this very "
                     "window, and asks about what came out. Your settings come back at the end."));
    what->setForegroundRole(QPalette::PlaceholderText);

    auto *items = new QWidget(this);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(space);
    items->setLayout(m_tiles);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("lessonsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(items);
    items->setBackgroundRole(QPalette::Base);

    auto *buttons = new FlowLayout; // as narrow as the widest of them
    const auto add = [&](const char *name, const QString &text, const QString &help, auto signal) {
        auto *button = new BarButton(BarButton::Look::Flat, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setToolTip(help);
        connect(button, &QAbstractButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add("openLesson", tr("Open &a Lesson…"), tr("Open a lesson from a file, of a teacher for example"),
        &LessonListPage::openFileRequested);
    add("classAnswers", tr("A class's answers…"),
        tr("Read the answers that students have saved, and see them side by side"), &LessonListPage::classRequested);
    auto *large = new BarButton(BarButton::Look::Flat, this);
    large->setDefaultAction(presentation);
    large->setObjectName(QStringLiteral("lessonsPresentation"));
    large->setAccessibleName(QString(presentation->text()).remove(QLatin1Char('&')));
    buttons->addWidget(large);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spaceLarge, space + spaceSmall, space, space);
    layout->setSpacing(space);
    layout->addLayout(head);
    layout->addWidget(what);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    setFonts();
}

void LessonListPage::setFonts()
{
    m_title->setFont(semiBold(font()));
}

void LessonListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void LessonListPage::showList(const QList<LessonEntry> &lessons)
{
    while (QLayoutItem *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LessonEntry &lesson : lessons) {
        const QString state = lesson.step > 0 ? tr("%n minute(s), goes on at step %1 of %2", nullptr, lesson.minutes)
                                                    .arg(lesson.step + 1)
                                                    .arg(lesson.steps)
            : lesson.done ? tr("%n minute(s), done", nullptr, lesson.minutes)
                          : tr("%n minute(s)", nullptr, lesson.minutes);
        auto *tile = new Tile(lesson, state, m_tiles->parentWidget());
        connect(tile, &QAbstractButton::clicked, this, [this, id = lesson.id] { Q_EMIT lessonRequested(id); });
        m_tiles->addWidget(tile);
    }
    m_tiles->addStretch(1);
}

} // namespace gram
