// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_head.h"

#include "theme.h"
#include "tokens.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace gram {

namespace {

constexpr int least = 32; // a closed card's height
constexpr int chevron = spaceLarge;
constexpr int titleStart = space + chevron + spaceSmall;
constexpr int sign = 14;

/// Screen readers say whether the card is open.
class AccessibleHead : public QAccessibleWidget {
public:
    explicit AccessibleHead(CardHead *head)
        : QAccessibleWidget(head, QAccessible::Button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = head()->isChecked();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList { pressAction() } + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            head()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    CardHead *head() const { return qobject_cast<CardHead *>(object()); }
};

QAccessibleInterface *accessibleHead(const QString &, QObject *object)
{
    auto *head = qobject_cast<CardHead *>(object);
    return head ? new AccessibleHead(head) : nullptr;
}

} // namespace

bool showsRing(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
        return before;
    default:
        return true;
    }
}

void paintFocusRing(QPainter &painter, const QRectF &frame, double corner)
{
    constexpr double inside = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(inside, inside, -inside, -inside), corner - 1, corner - 1);
    painter.restore();
}

CardBadge::CardBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void CardBadge::setCount(int count, bool errors)
{
    m_count = count;
    m_errors = errors;
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CardBadge::sizeHint() const
{
    const QFontMetrics small(smallFont(font()));
    return { 3 * spaceSmall + sign + small.horizontalAdvance(QLocale().toString(m_count)),
        std::max(24, small.height() + spaceSmall) };
}

void CardBadge::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CardBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QColor color = m_errors ? t.error : t.warning;
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.raised);
        painter.drawRoundedRect(rect(), spaceSmall, spaceSmall);
    }
    paintGlyph(painter, QPointF(spaceSmall, (height() - sign) / 2.0), Glyph::Warning, color, sign);
    painter.setPen(color);
    painter.setFont(smallFont(font()));
    painter.drawText(rect().adjusted(2 * spaceSmall + sign, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QLocale().toString(m_count));
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spaceSmall, spaceSmall);
    }
}

CardHead::CardHead(const QString &name, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(new CardBadge(this))
    , m_more(new QToolButton(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleHead);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(name + QStringLiteral("Head"));
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_badge->setObjectName(name + QStringLiteral("Badge"));
    m_badge->setAccessibleName(tr("%1: %n warning(s)", nullptr, 0).arg(title));
    m_more->setObjectName(name + QStringLiteral("Advanced"));
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("%1: advanced settings").arg(title));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setFont(smallFont(font()));
    m_more->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool on) { m_more->setText(on ? tr("Less") : tr("More…")); });
    connect(this, &QAbstractButton::toggled, this, [this] {
        describe();
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, spaceSmall, spaceSmall, spaceSmall);
    layout->setSpacing(spaceSmall);
    layout->addStretch(1);
    layout->addWidget(m_badge);
    layout->addWidget(m_more);
    describe();
}

void CardHead::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    describe();
    update();
}

void CardHead::setProblems(const QStringList &problems, int count, bool errors)
{
    if (m_problems == problems && m_badge->count() == count && m_badge->tellsErrors() == errors)
        return;
    m_problems = problems;
    m_badge->setCount(count, errors);
    const QString all = problems.join(QLatin1Char('\n'));
    m_badge->setAccessibleName(tr("%1: %n warning(s)", nullptr, count).arg(text()));
    m_badge->setAccessibleDescription(all);
    m_badge->setToolTip(QStringLiteral("<p>%1</p>").arg(all.toHtmlEscaped().replace('\n', QLatin1String("<br>"))));
    describe();
    update();
}

void CardHead::describe()
{
    QString help = QStringLiteral("<p><b>%1</b><br>%2</p>").arg(text().toHtmlEscaped(), m_value.toHtmlEscaped());
    for (const QString &problem : m_problems)
        help += QStringLiteral("<p>⚠ %1</p>").arg(problem.toHtmlEscaped());
    setToolTip(help);
    setAccessibleDescription((QStringList { m_value } + m_problems).join(QStringLiteral(". ")));
}

int CardHead::titleWidth() const
{
    return QFontMetrics(semiBold(font())).horizontalAdvance(text());
}

void CardHead::setValueStart(int x)
{
    m_valueStart = titleStart + x + spaceLarge;
    update();
}

QSize CardHead::sizeHint() const
{
    return { 240, std::max({ least, fontMetrics().height() + 2 * space, m_more->sizeHint().height() + space }) };
}

QSize CardHead::minimumSizeHint() const
{
    const int buttons = (m_badge->isHidden() ? 0 : m_badge->sizeHint().width() + spaceSmall)
        + (m_more->isHidden() ? 0 : m_more->sizeHint().width() + spaceSmall);
    return { titleStart + titleWidth() + space + buttons, sizeHint().height() };
}

void CardHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_more->setFont(smallFont(font()));
        updateGeometry();
    }
}

void CardHead::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event->reason(), m_ring);
    QAbstractButton::focusInEvent(event);
}

/// A button takes the space bar only.
void CardHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    paintGlyph(painter, QPointF(space, (height() - chevron) / 2.0), isChecked() ? Glyph::Down : Glyph::Right, t.text,
        chevron);
    painter.setFont(semiBold(font()));
    painter.setPen(t.text);
    const QRect line = rect().adjusted(titleStart, 0, -space, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!isChecked() && !m_value.isEmpty()) {
        const QFont small = smallFont(font());
        const int from = std::max(m_valueStart, titleStart + titleWidth() + space);
        const int to = m_badge->isHidden() ? width() - space : m_badge->x() - spaceSmall;
        painter.setFont(small);
        painter.setPen(t.second);
        painter.drawText(QRect(from, 0, std::max(0, to - from), height()), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(m_value, Qt::ElideRight, std::max(0, to - from)));
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(t.accent, 2));
        paintFocusRing(painter, rect(), 5);
    }
}

} // namespace gram
