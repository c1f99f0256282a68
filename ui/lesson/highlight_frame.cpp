// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_frame.h"

#include "setup/setup_card.h"
#include "tokens.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTabWidget>

namespace gram {

namespace {
constexpr int margin = 5; // the frame lies in it
constexpr int entrance = 28; // the frame comes in from that far
constexpr int entranceMs = 450;
constexpr int relayoutMs = 150; // of the whole window

/// What a scroll area moves about.
bool isScrolled(const QObject *object)
{
    const QObject *viewport = object->parent();
    return viewport && qobject_cast<const QAbstractScrollArea *>(viewport->parent());
}
}

HighlightFrame::HighlightFrame(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("lessonHighlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    m_entrance.setStartValue(entrance);
    m_entrance.setEndValue(0);
    m_entrance.setDuration(entranceMs);
    m_entrance.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_entrance, &QVariantAnimation::valueChanged, this, &HighlightFrame::follow);
    m_revealing.setSingleShot(true);
    connect(&m_revealing, &QTimer::timeout, this, [this] {
        if (m_target) {
            scrollTo();
            follow();
        }
    });
    hide();
}

void HighlightFrame::pointAt(QWidget *target)
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched))
        if (widget)
            widget->removeEventFilter(this);
    m_watched.clear();
    m_entrance.stop();
    m_target = target && target->window() == window() ? target : nullptr;
    if (!m_target) {
        hide();
        return;
    }
    for (QWidget *w = m_target; w; w = w->isWindow() ? nullptr : w->parentWidget()) {
        w->installEventFilter(this);
        m_watched.append(w);
    }
    open();
    scrollTo();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_entrance.start();
    follow();
    m_revealing.start(0); // what was hidden until now gets its place in the layout only after this
}

void HighlightFrame::open()
{
    for (QWidget *w = m_target->parentWidget(); w && w != window(); w = w->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(w)) {
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i) == m_target || tabs->widget(i)->isAncestorOf(m_target))
                    tabs->setCurrentIndex(i);
        } else if (auto *card = qobject_cast<SetupCard *>(w)) {
            card->reveal(m_target);
        }
    }
}

void HighlightFrame::scrollTo()
{
    for (QWidget *w = m_target->parentWidget(); w && w != window(); w = w->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(w); area && area->widget()->isAncestorOf(m_target))
            area->ensureWidgetVisible(m_target, 8, 24);
}

void HighlightFrame::follow()
{
    if (!m_target)
        return hide();
    QRect seen(m_target->mapTo(window(), QPoint()), m_target->size());
    for (const QWidget *w = m_target->parentWidget(); w && w != window(); w = w->parentWidget())
        seen &= QRect(w->mapTo(window(), QPoint()), w->size());
    if (!m_target->isVisible() || seen.isEmpty())
        return hide();
    const int around = margin
        + (m_entrance.state() == QAbstractAnimation::Running ? m_entrance.currentValue().toInt() : 0);
    setGeometry(seen.adjusted(-around, -around, around, around) & window()->rect());
    show();
    raise();
    update();
}

bool HighlightFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
        follow();
        // The layout has moved it, and is done when nothing has moved for that long; who scrolls wants to see other parts.
        if (event->type() == QEvent::Resize || !isScrolled(watched))
            m_revealing.start(relayoutMs);
        break;
    case QEvent::Hide:
        follow();
        break;
    case QEvent::Show:
        follow();
        [[fallthrough]];
    case QEvent::FontChange: // large type has moved everything
        if (watched == m_target)
            m_revealing.start(relayoutMs);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void HighlightFrame::paintEvent(QPaintEvent *)
{
    // A rim in the text's colour and a yellow one around it, so that it is seen on any background.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(tokens(palette()).pointer, 3));
    painter.drawRoundedRect(frame, 6, 6);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
}

} // namespace gram
