// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_panel.h"

#include "bar_button.h"
#include "flow_layout.h"
#include "lesson/facts_label.h"
#include "lesson/lesson_list_page.h"
#include "lesson/option_mark.h"
#include "lesson/plain_html.h"
#include "lesson/step_bar.h"
#include "tokens.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace gram {

namespace {

void makeWrapped(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
}

BarButton *makeButton(const char *name, const QString &text, const QString &help, QWidget *parent,
    BarButton::Look look = BarButton::Look::Outlined)
{
    auto *button = new BarButton(look, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setToolTip(help);
    return button;
}

/// On the card's ground, without an edge.
QScrollArea *makeScroll(const char *name, QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    return scroll;
}

QString inColor(const QString &html, const QColor &color)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), html);
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
    , m_list(new LessonListPage(presentation, this))
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lessons"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space, space, 0, space);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeStep());
    connect(m_list, &LessonListPage::lessonRequested, this, &LessonPanel::lessonRequested);
    connect(m_list, &LessonListPage::openFileRequested, this, &LessonPanel::openFileRequested);
    connect(m_list, &LessonListPage::classRequested, this, &LessonPanel::classRequested);
    connect(m_list, &LessonListPage::closeRequested, this, &LessonPanel::closeRequested);
    setFonts();
}

QLabel *LessonPanel::makeText(const char *name)
{
    auto *label = new QLabel(this);
    makeWrapped(label, name);
    return label;
}

QWidget *LessonPanel::makeStep()
{
    auto *page = new QWidget(this);
    m_lesson = makeText("lessonName");
    m_lesson->setContentsMargins(0, spaceSmall, 0, 0); // in line with the button's text
    m_leave = makeButton("lessonLeave", tr("Leave"),
        tr("Leave this lesson, with your own settings back in the form. It goes on here next time."), page,
        BarButton::Look::Flat);
    m_leave->setAccessibleName(tr("Leave this lesson"));
    m_steps = new StepBar(page);
    m_steps->setObjectName(QStringLiteral("lessonSteps"));
    m_place = new QLabel(page);
    m_place->setObjectName(QStringLiteral("lessonPlace"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_scroll = makeScroll("lessonScroll", makeContent(), page);
    connect(m_leave, &QAbstractButton::clicked, this, &LessonPanel::leaveRequested);

    auto *top = new QHBoxLayout;
    top->addWidget(m_lesson, 1);
    top->addWidget(m_leave, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spaceLarge, space + spaceSmall, space, 0);
    head->setSpacing(space);
    head->addLayout(top);
    auto *under = new QVBoxLayout;
    under->setContentsMargins(0, 0, space, 0);
    under->setSpacing(space);
    under->addWidget(m_steps);
    under->addWidget(m_place);
    under->addWidget(m_scroll, 1);
    head->addLayout(under, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head, 1);
    m_foot = new QFrame(page);
    m_foot->setLayout(makeFoot());
    layout->addWidget(m_foot);
    return page;
}

QWidget *LessonPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_title = makeText("lessonTitle");
    m_title->setTextFormat(Qt::PlainText);
    m_text = makeText("lessonText");
    m_after = new FactsLabel(this);
    makeWrapped(m_after, "lessonAfter");
    m_save = makeButton("lessonSave", tr("Save my answers…"),
        tr("Write your answers into a file for your teacher; its name is yours"), content);
    connect(m_save, &QAbstractButton::clicked, this, &LessonPanel::saveRequested);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, spaceSmall, space);
    layout->setSpacing(space);
    for (QWidget *part : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), makeTraining(),
             static_cast<QWidget *>(m_after), makeQuestion() })
        layout->addWidget(part);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return content;
}

QWidget *LessonPanel::makeTraining()
{
    m_trainingBox = new QWidget(this);
    m_train = makeButton("lessonTrain", tr("Tr&ain"), tr("Fill in the form and start, as the window's own Start does"),
        m_trainingBox);
    m_train->setGlyph(Glyph::Start);
    m_stop = makeButton("lessonStop", tr("Stop"), tr("Stop what is training"), m_trainingBox);
    m_stop->setGlyph(Glyph::Stop);
    m_training = makeText("lessonTraining");
    m_training->setTextFormat(Qt::PlainText);
    connect(m_train, &QAbstractButton::clicked, this, &LessonPanel::trainingRequested);
    connect(m_stop, &QAbstractButton::clicked, this, &LessonPanel::stopRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(-spaceSmall, 0, 0, 0); // the room for the focus ring lies outside
    buttons->addWidget(m_train);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_trainingBox);
    layout->setContentsMargins(0, spaceSmall, 0, spaceSmall);
    layout->addWidget(m_training);
    layout->addLayout(buttons);
    return m_trainingBox;
}

QWidget *LessonPanel::makeQuestion()
{
    m_questionBox = new QWidget(this);
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
    m_number->setMinimumHeight(32);
    m_numberNote = makeText("lessonNumberNote");
    m_check = makeButton("lessonCheck", tr("Chec&k"), tr("Check your answer"), m_questionBox);
    m_hintButton = makeButton("lessonHintButton", tr("H&int"), tr("Show a hint"), m_questionBox);
    m_tell = makeButton("lessonTell", tr("Sho&w the answer"), tr("Show the answer, and go on"), m_questionBox);
    m_hint = makeText("lessonHint");
    m_feedback = makeText("lessonFeedback");
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(-spaceSmall, 0, 0, 0); // the room for the focus ring lies outside
    for (BarButton *button : { m_check, m_hintButton, m_tell })
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(m_questionBox);
    layout->setContentsMargins(0, spaceSmall, 0, 0);
    layout->setSpacing(space);
    for (QWidget *part : { static_cast<QWidget *>(m_question), m_optionsBox, static_cast<QWidget *>(m_number),
             static_cast<QWidget *>(m_numberNote) })
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addWidget(m_hint);
    layout->addWidget(m_feedback);
    connect(m_tell, &QAbstractButton::clicked, this, &LessonPanel::answerRequested);
    connect(m_check, &QAbstractButton::clicked, this, &LessonPanel::check);
    connect(m_number, &QLineEdit::returnPressed, this, &LessonPanel::check);
    connect(m_number, &QLineEdit::textChanged, this, &LessonPanel::updateCheck);
    connect(m_options, &QButtonGroup::idToggled, this, &LessonPanel::updateCheck);
    connect(m_hintButton, &QAbstractButton::clicked, this, [this] {
        m_hint->show();
        m_hintButton->setEnabled(false);
        showBelow(m_hint);
    });
    return m_questionBox;
}

QLayout *LessonPanel::makeFoot()
{
    m_back = makeButton("lessonBack", tr("Back"), tr("The step before"), this);
    m_back->setShortcut(QKeySequence(tr("Alt+Left")));
    m_next = makeButton("lessonNext", tr("Next"), tr("The next step (Alt+Right)"), this);
    connect(m_back, &QAbstractButton::clicked, this, &LessonPanel::backRequested);
    connect(m_next, &QAbstractButton::clicked, this, &LessonPanel::nextRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space + spaceSmall, spaceSmall, space + spaceSmall, spaceSmall);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    return foot;
}

void LessonPanel::setFonts()
{
    for (QLabel *label : { m_lesson, m_title, m_question })
        label->setFont(semiBold(font()));
    m_place->setFont(smallFont(font()));
}

void LessonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
    else if (event->type() == QEvent::PaletteChange)
        dress();
}

void LessonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shownChanged();
}

void LessonPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shownChanged();
}

void LessonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect().adjusted(space, space, 0, -space), palette());
    if (!m_foot->isVisible())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int y = m_foot->mapTo(this, QPoint()).y();
    painter.fillRect(QRect(space + 1, y, width() - space - 2, 1), tokens(palette()).border);
}

bool LessonPanel::eventFilter(QObject *watched, QEvent *event)
{
    // An option is chosen by its text as well.
    if (auto *text = qobject_cast<QLabel *>(watched);
        text && event->type() == QEvent::MouseButtonRelease && text->isEnabled())
        static_cast<OptionMark *>(text->buddy())->click();
    return QWidget::eventFilter(watched, event);
}

void LessonPanel::showList(const QList<LessonEntry> &lessons)
{
    m_list->showList(lessons);
    m_pages->setCurrentIndex(0);
    update();
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
    m_place->setText(tr("Step %1 of %2").arg(view.step + 1).arg(view.steps));
    m_title->setText(view.title);
    m_text->setText(plainHtml(view.text));
    m_steps->setProgress(view.step, view.steps);
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
    fill();
    update();
    if (newStep) {
        m_scroll->verticalScrollBar()->setValue(0);
        if (view.canGoOn)
            m_next->setFocus();
        else if (m_train->isVisible())
            m_train->setFocus();
        else
            focusAnswer();
    } else if (newFeedback) {
        showBelow(m_feedback);
        if (view.canGoOn)
            m_next->setFocus();
    } else if (newAfter || newQuestion) { // the training has ended
        showBelow(m_questionBox->isVisible() ? m_questionBox : static_cast<QWidget *>(m_after));
        if (view.canGoOn)
            m_next->setFocus();
        else
            focusAnswer();
    }
}

void LessonPanel::focusAnswer()
{
    if (m_number->isVisible())
        m_number->setFocus();
    else if (QAbstractButton *option = m_options->button(0); option && option->isVisible())
        option->setFocus();
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
        auto *option = new OptionMark(m_optionsBox);
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
        option->show(); // it may get the focus at once
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
    m_optionsBox->setVisible(!m_view.options.isEmpty());
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
    dress();
    m_feedback->setVisible(!m_view.feedback.isEmpty());
    m_feedback->setAccessibleName(m_view.feedback);
    updateCheck();
}

/// A mark and the colour say alike whether the answer is right.
void LessonPanel::dress()
{
    const Tokens &t = tokens(palette());
    const QString said = plainHtml(m_view.feedback);
    m_feedback->setText(m_view.feedback.isEmpty()        ? QString()
            : m_view.answer == LessonView::Answer::Wrong ? inColor(QStringLiteral("<b>✗</b> ") + said, t.error)
                                                         : inColor(QStringLiteral("<b>✓</b> "), t.good) + said);
}

/// The one button that leads on.
void LessonPanel::fill()
{
    using Training = LessonView::Training;
    BarButton *leading = m_view.canGoOn        ? m_next
        : m_view.training == Training::Waiting ? m_train
        : m_view.training == Training::Failed  ? m_train
        : m_view.training == Training::Running ? nullptr
                                               : m_check;
    for (BarButton *button : { m_train, m_check, m_next })
        button->setLook(button == leading ? BarButton::Look::Filled : BarButton::Look::Outlined);
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
