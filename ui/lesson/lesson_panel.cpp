// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_panel.h"

#include "flow_layout.h"
#include "lesson/plain_html.h"
#include "lesson/progress_dots.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace gram {

namespace {

// The colours of these marks are Okabe and Ito's.
const QString doneMark = QStringLiteral("<span style='color:#009e73'><b>✓</b></span> ");
const QString wrongMark = QStringLiteral("<span style='color:#d55e00'><b>✗</b></span> ");
constexpr double textScale = 1.12;
constexpr double titleScale = 1.45;

QFont scaled(QFont font, double scale, bool bold = false)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    return font;
}

QToolButton *makePresentationButton(const char *name, QAction *presentation, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(presentation);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QString(presentation->text()).remove(QLatin1Char('&')));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *makeButton(const char *name, const QString &text, const QString &help, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setToolTip(help);
    button->setAutoDefault(false);
    return button;
}

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok) // a decimal point is understood everywhere, and so is a comma
        number = QLocale::c().toDouble(text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')), &ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

LessonPanel::LessonPanel(QAction *presentation, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("lessonPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeList(presentation));
    m_pages->addWidget(makeStep(presentation));
    setFonts();
}

QWidget *LessonPanel::makeList(QAction *presentation)
{
    auto *page = new QWidget(this);
    m_listTitle = new QLabel(tr("Lessons"), page);
    auto *what = makeText("lessonsText");
    what->setText(tr("Each takes a few minutes, trains small models for seconds with this very "
                     "window, and asks about what came out. Your settings come back at the end."));
    m_listItems = new QWidget(page);
    auto *items = new QVBoxLayout(m_listItems);
    items->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("lessonsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_listItems);
    auto *open = makeButton("openLesson", tr("Open &a Lesson…"),
        tr("Open a lesson from a file, of a teacher for example"), page);
    connect(open, &QPushButton::clicked, this, &LessonPanel::openFileRequested);
    auto *ofClass = makeButton("classAnswers", tr("A class's answers…"),
        tr("Read the answers that students have saved, and see them side by side"), page);
    connect(ofClass, &QPushButton::clicked, this, &LessonPanel::classRequested);
    auto *buttons = new FlowLayout; // as narrow as the widest of them
    buttons->addWidget(open);
    buttons->addWidget(ofClass);
    buttons->addWidget(makePresentationButton("lessonsPresentation", presentation, page));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_listTitle);
    layout->addWidget(what);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return page;
}

QLabel *LessonPanel::makeText(const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QWidget *LessonPanel::makeStep(QAction *presentation)
{
    auto *page = new QWidget(this);
    m_all = new QToolButton(page);
    m_all->setObjectName(QStringLiteral("allLessons"));
    m_all->setText(tr("All lessons"));
    m_all->setAccessibleName(tr("Leave this lesson"));
    m_all->setToolTip(tr("Leave this lesson, with your own settings back in the form. It goes on here next time."));
    m_all->setArrowType(Qt::LeftArrow);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    m_dots = new ProgressDots(page);
    m_dots->setObjectName(QStringLiteral("lessonDots"));
    m_lesson = new QLabel(page);
    m_lesson->setObjectName(QStringLiteral("lessonName"));
    m_lesson->setWordWrap(true);
    m_lesson->setForegroundRole(QPalette::PlaceholderText);
    m_title = makeText("lessonTitle");
    m_title->setTextFormat(Qt::PlainText);
    m_text = makeText("lessonText");

    m_trainingBox = new QWidget(page);
    m_train = makeButton("lessonTrain", tr("Tr&ain"), tr("Fill in the form and start, as the window's own Start does"),
        m_trainingBox);
    m_stop = makeButton("lessonStop", tr("Stop"), tr("Stop what is training"), m_trainingBox);
    m_training = makeText("lessonTraining");
    m_training->setTextFormat(Qt::PlainText);
    auto *trainingButtons = new QHBoxLayout;
    trainingButtons->addWidget(m_train);
    trainingButtons->addWidget(m_stop);
    trainingButtons->addStretch(1);
    auto *trainingLayout = new QVBoxLayout(m_trainingBox);
    trainingLayout->setContentsMargins(0, 4, 0, 4);
    trainingLayout->addWidget(m_training);
    trainingLayout->addLayout(trainingButtons);
    m_after = makeText("lessonAfter");

    m_questionBox = new QWidget(page);
    m_question = makeText("lessonQuestion");
    m_optionsBox = new QWidget(m_questionBox);
    auto *options = new QGridLayout(m_optionsBox);
    options->setContentsMargins(0, 0, 0, 0);
    options->setColumnStretch(1, 1);
    m_options = new QButtonGroup(this);
    m_number = new QLineEdit(m_questionBox);
    m_number->setObjectName(QStringLiteral("lessonNumber"));
    m_number->setAccessibleName(tr("Your answer, a number"));
    m_number->setPlaceholderText(tr("a number"));
    m_numberNote = makeText("lessonNumberNote");
    m_check = makeButton("lessonCheck", tr("Chec&k"), tr("Check your answer"), m_questionBox);
    m_hintButton = makeButton("lessonHintButton", tr("H&int"), tr("Show a hint"), m_questionBox);
    m_tell = makeButton("lessonTell", tr("Sho&w the answer"), tr("Show the answer, and go on"), m_questionBox);
    m_hint = makeText("lessonHint");
    m_feedback = makeText("lessonFeedback");
    auto *questionButtons = new FlowLayout;
    for (QPushButton *button : { m_check, m_hintButton, m_tell })
        questionButtons->addWidget(button);
    auto *questionLayout = new QVBoxLayout(m_questionBox);
    questionLayout->setContentsMargins(0, 4, 0, 0);
    questionLayout->addWidget(m_question);
    questionLayout->addWidget(m_optionsBox);
    questionLayout->addWidget(m_number);
    questionLayout->addWidget(m_numberNote);
    questionLayout->addLayout(questionButtons);
    questionLayout->addWidget(m_hint);
    questionLayout->addWidget(m_feedback);

    m_save = makeButton("lessonSave", tr("Save my answers…"),
        tr("Write your answers into a file for your teacher; its name is yours"), page);

    auto *content = new QWidget(page);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 4, 0);
    for (QWidget *part : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), m_trainingBox,
             static_cast<QWidget *>(m_after), m_questionBox })
        contentLayout->addWidget(part);
    contentLayout->addWidget(m_save, 0, Qt::AlignLeft);
    contentLayout->addStretch(1);
    m_scroll = new QScrollArea(page);
    m_scroll->setObjectName(QStringLiteral("lessonScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    m_back = makeButton("lessonBack", tr("Back"), tr("The step before"), page);
    m_back->setShortcut(QKeySequence(tr("Alt+Left")));
    m_next = makeButton("lessonNext", tr("Next"), tr("The next step (Alt+Right)"), page);

    auto *top = new FlowLayout;
    top->addWidget(m_all);
    top->addWidget(makePresentationButton("lessonPresentation", presentation, page));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addStretch(1);
    bottom->addWidget(m_next);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(top);
    layout->addWidget(m_lesson);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_dots, 0, Qt::AlignHCenter);
    layout->addLayout(bottom);

    connect(m_all, &QToolButton::clicked, this, &LessonPanel::leaveRequested);
    connect(m_back, &QPushButton::clicked, this, &LessonPanel::backRequested);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::nextRequested);
    connect(m_train, &QPushButton::clicked, this, &LessonPanel::trainingRequested);
    connect(m_stop, &QPushButton::clicked, this, &LessonPanel::stopRequested);
    connect(m_tell, &QPushButton::clicked, this, &LessonPanel::answerRequested);
    connect(m_save, &QPushButton::clicked, this, &LessonPanel::saveRequested);
    connect(m_check, &QPushButton::clicked, this, &LessonPanel::check);
    connect(m_number, &QLineEdit::returnPressed, this, &LessonPanel::check);
    connect(m_number, &QLineEdit::textChanged, this, &LessonPanel::updateCheck);
    connect(m_options, &QButtonGroup::idToggled, this, &LessonPanel::updateCheck);
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        m_hint->show();
        m_hintButton->setEnabled(false);
        showBelow(m_hint);
    });
    return page;
}

void LessonPanel::setFonts()
{
    const QFont base = font();
    for (QLabel *label : { m_text, m_after, m_question, m_numberNote, m_hint, m_feedback })
        label->setFont(scaled(base, textScale));
    const auto options = m_optionsBox->findChildren<QLabel *>();
    for (QLabel *option : options)
        option->setFont(scaled(base, textScale));
    m_number->setFont(scaled(base, textScale));
    m_title->setFont(scaled(base, titleScale, true));
    m_listTitle->setFont(scaled(base, titleScale, true));
}

void LessonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
    else if (event->type() == QEvent::PaletteChange)
        m_train->setIcon(glyphIcon(Glyph::Start, palette()));
}

bool LessonPanel::eventFilter(QObject *watched, QEvent *event)
{
    // An option is chosen by its text as well.
    if (auto *text = qobject_cast<QLabel *>(watched);
        text && event->type() == QEvent::MouseButtonRelease && text->isEnabled())
        static_cast<QRadioButton *>(text->buddy())->click();
    return QWidget::eventFilter(watched, event);
}

void LessonPanel::showList(const QList<LessonEntry> &lessons)
{
    auto *layout = static_cast<QVBoxLayout *>(m_listItems->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LessonEntry &lesson : lessons) {
        const QString state = lesson.step > 0 ? tr("%n minute(s), goes on at step %1 of %2", nullptr, lesson.minutes)
                                                    .arg(lesson.step + 1)
                                                    .arg(lesson.steps)
            : lesson.done ? tr("%n minute(s), done", nullptr, lesson.minutes)
                          : tr("%n minute(s)", nullptr, lesson.minutes);
        auto *button = new QPushButton(m_listItems);
        button->setObjectName(QStringLiteral("lesson_") + lesson.id);
        button->setAccessibleName(lesson.title);
        button->setAccessibleDescription(lesson.learn + QLatin1Char('\n') + state);
        button->setAutoDefault(false);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // as high as its texts
        policy.setHeightForWidth(true);
        button->setSizePolicy(policy);
        auto *texts = new QVBoxLayout(button); // a button's own text does not wrap
        texts->setContentsMargins(10, 8, 10, 8);
        QLabel *labels[] { makeText("lessonItemTitle"), makeText("lessonItemLearn"), makeText("lessonItemState") };
        labels[0]->setText(lesson.title.toHtmlEscaped());
        labels[0]->setFont(scaled(font(), textScale, true));
        labels[1]->setText(plainHtml(lesson.learn));
        labels[2]->setText((lesson.done ? doneMark : QString()) + state);
        labels[2]->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel *label : labels) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            texts->addWidget(label);
        }
        connect(button, &QPushButton::clicked, this, [this, id = lesson.id] { Q_EMIT lessonRequested(id); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_pages->setCurrentIndex(0);
}

void LessonPanel::showStep(const LessonView &view)
{
    const bool newStep = m_pages->currentIndex() == 0 || view.step != m_view.step || view.lesson != m_view.lesson;
    const bool newAfter = !newStep && view.after != m_view.after && !view.after.isEmpty();
    const bool newQuestion = newStep || view.question != m_view.question || view.options != m_view.options
        || view.isGuess != m_view.isGuess;
    const bool newFeedback = !newStep && (view.answer != m_view.answer || view.feedback != m_view.feedback);
    m_view = view;
    m_lesson->setText(plainHtml(view.lesson));
    m_title->setText(view.title);
    m_text->setText(plainHtml(view.text));
    m_dots->setProgress(view.step, view.steps);
    m_after->setText(plainHtml(view.after));
    m_after->setVisible(!view.after.isEmpty());
    showTraining();
    showQuestion(newQuestion);
    const bool last = view.step + 1 == view.steps;
    m_back->setEnabled(view.step > 0);
    m_next->setText(last ? tr("Finish") : tr("Next"));
    m_next->setAccessibleName(last ? tr("Finish the lesson") : tr("Next step"));
    m_next->setShortcut(QKeySequence(tr("Alt+Right"))); // setText() has taken it away
    m_next->setEnabled(view.canGoOn);
    m_save->setVisible(view.canSave);
    m_pages->setCurrentIndex(1);
    if (newStep) {
        m_scroll->verticalScrollBar()->setValue(0);
        if (view.canGoOn)
            m_next->setFocus();
        else if (m_train->isVisible())
            m_train->setFocus();
        else if (m_number->isVisible())
            m_number->setFocus();
    } else if (newFeedback) {
        showBelow(m_feedback);
        if (view.canGoOn)
            m_next->setFocus();
    } else if (newAfter || newQuestion) { // the training has ended
        showBelow(m_questionBox->isVisible() ? m_questionBox : static_cast<QWidget *>(m_after));
        if (view.canGoOn)
            m_next->setFocus();
        else if (m_number->isVisible())
            m_number->setFocus();
    }
}

void LessonPanel::showTraining()
{
    using Training = LessonView::Training;
    m_trainingBox->setVisible(m_view.training != Training::None);
    const QString text = m_view.training == Training::Failed ? tr("Try &again")
        : m_view.training == Training::Done                  ? tr("Tr&ain again")
                                                             : tr("Tr&ain");
    m_train->setText(text);
    m_train->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_train->setIcon(glyphIcon(Glyph::Start, palette()));
    m_train->setVisible(m_view.training != Training::Running);
    m_stop->setVisible(m_view.training == Training::Running);
    m_training->setText(m_view.trainingText);
    m_training->setVisible(!m_view.trainingText.isEmpty());
}

void LessonPanel::makeOptions(const QStringList &options)
{
    qDeleteAll(m_optionsBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = static_cast<QGridLayout *>(m_optionsBox->layout());
    for (int i = 0; i < options.size(); ++i) {
        auto *option = new QRadioButton(m_optionsBox);
        option->setObjectName(QStringLiteral("lessonOption%1").arg(i));
        option->setAccessibleName(options.at(i));
        m_options->addButton(option, i);
        // A radio button's own text does not wrap.
        QLabel *text = makeText("lessonOptionText");
        text->setText(plainHtml(options.at(i)));
        text->setTextInteractionFlags(Qt::NoTextInteraction);
        text->setBuddy(option);
        text->installEventFilter(this);
        grid->addWidget(option, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
    }
    setFonts();
}

void LessonPanel::showQuestion(bool anew)
{
    const bool any = !m_view.question.isEmpty();
    const bool closed = m_view.answer == LessonView::Answer::Right || m_view.answer == LessonView::Answer::Shown;
    m_questionBox->setVisible(any);
    if (!any)
        return;
    if (anew) {
        makeOptions(m_view.options);
        m_number->clear();
        m_hint->hide();
        m_hintButton->setEnabled(true);
        m_question->setText(plainHtml(m_view.question));
        m_hint->setText(plainHtml(m_view.hint));
    }
    m_number->setVisible(m_view.options.isEmpty());
    m_hintButton->setVisible(!closed && !m_view.hint.isEmpty());
    m_check->setVisible(!closed);
    const QString check = m_view.isGuess ? tr("Note my guess") : tr("Chec&k");
    if (m_check->text() != check) {
        m_check->setText(check);
        m_check->setAccessibleName(QString(check).remove(QLatin1Char('&')));
        m_check->setToolTip(m_view.isGuess ? tr("Write your guess down; then it is trained") : tr("Check your answer"));
    }
    m_tell->setVisible(m_view.answer == LessonView::Answer::Wrong);
    m_optionsBox->setEnabled(!closed);
    m_number->setReadOnly(closed);
    const QString &mark = m_view.answer == LessonView::Answer::Wrong ? wrongMark : doneMark;
    m_feedback->setText(m_view.feedback.isEmpty() ? QString() : mark + plainHtml(m_view.feedback));
    m_feedback->setVisible(!m_view.feedback.isEmpty());
    m_feedback->setAccessibleName(m_view.feedback);
    updateCheck();
}

void LessonPanel::updateCheck()
{
    const bool byNumber = m_view.options.isEmpty();
    const bool isNumber = numberOf(m_number->text()).has_value();
    m_check->setEnabled(byNumber ? isNumber : m_options->checkedId() >= 0);
    const bool strange = byNumber && !isNumber && !m_number->text().trimmed().isEmpty();
    m_numberNote->setVisible(strange);
    m_numberNote->setText(
        strange ? tr("That is not a number: write digits alone, as in %1.").arg(QLocale().toString(5.2)) : QString());
    m_number->setAccessibleDescription(m_numberNote->text());
}

void LessonPanel::check()
{
    if (!m_check->isEnabled() || !m_check->isVisible())
        return;
    if (m_view.options.isEmpty())
        Q_EMIT numberGiven(*numberOf(m_number->text()));
    else
        Q_EMIT optionChosen(m_options->checkedId());
}

/// When the layout has made room for it.
void LessonPanel::showBelow(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, 8); });
}

} // namespace gram
