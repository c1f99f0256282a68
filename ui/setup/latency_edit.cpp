// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_edit.h"

#include "card_head.h"
#include "tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace gram {

namespace {

constexpr std::array<LatencyStop, 8> stops { { { 1, LatencyUnit::Steps }, { 2, LatencyUnit::Steps },
    { 5, LatencyUnit::Steps }, { 10, LatencyUnit::Steps }, { 20, LatencyUnit::Steps }, { 50, LatencyUnit::Steps },
    { 1, LatencyUnit::HalfEpoch }, { 1, LatencyUnit::Epoch } } };
constexpr int last = static_cast<int>(stops.size()) - 1;
constexpr double handle = 6; // its radius

/// How many stops the latency is from the first one.
double positionOf(std::int64_t latency, LatencyUnit unit)
{
    if (unit != LatencyUnit::Steps) // two halves are a whole
        return unit == LatencyUnit::HalfEpoch && latency < 2 ? last - 1 : last;
    int i = 0;
    while (i < last && stops[i + 1].unit == LatencyUnit::Steps && stops[i + 1].latency <= latency)
        ++i;
    if (stops[i].latency == latency)
        return i;
    if (stops[i + 1].unit != LatencyUnit::Steps)
        return i + 0.5;
    const double below = std::log(static_cast<double>(stops[i].latency));
    return i
        + (std::log(static_cast<double>(latency)) - below)
        / (std::log(static_cast<double>(stops[i + 1].latency)) - below);
}

/// Its digits.
QString numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

} // namespace

LatencyBox::LatencyBox(QWidget *parent)
    : QSpinBox(parent)
{
    setFrame(false);
    setButtonSymbols(NoButtons);
    QPalette onTile = palette(); // it is seen through
    onTile.setColor(QPalette::Base, Qt::transparent);
    setPalette(onTile);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGroupSeparatorShown(false);
    connect(this, &QSpinBox::textChanged, this, [this] { updateGeometry(); });
}

void LatencyBox::setUnit(LatencyUnit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    lineEdit()->setText(textFromValue(value()));
    updateGeometry();
}

QSize LatencyBox::sizeHint() const
{
    const int text = std::max(fontMetrics().horizontalAdvance(textFromValue(value())),
        fontMetrics().horizontalAdvance(lineEdit()->text()));
    return { text + 2 * space, std::max(24, fontMetrics().height() + spaceSmall) };
}

QString LatencyBox::textFromValue(int value) const
{
    switch (m_unit) {
    case LatencyUnit::Steps:
        return tr("%n step(s)", nullptr, value);
    case LatencyUnit::HalfEpoch:
        return tr("%n half epoch(s)", nullptr, value);
    case LatencyUnit::Epoch:
        return tr("%n epoch(s)", nullptr, value);
    }
    return {};
}

int LatencyBox::valueFromText(const QString &text) const
{
    return numberIn(text).toInt();
}

QValidator::State LatencyBox::validate(QString &text, int &) const
{
    const QString digits = numberIn(text);
    if (digits.isEmpty())
        return QValidator::Intermediate;
    bool ok = false;
    const int value = digits.toInt(&ok);
    if (!ok || value > maximum())
        return QValidator::Invalid;
    return value >= minimum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void LatencyBox::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

LatencySlider::LatencySlider(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, last);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LatencySlider::setLatency(std::int64_t latency, LatencyUnit unit)
{
    m_position = positionOf(latency, unit);
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(std::lround(m_position)));
    update();
}

QSize LatencySlider::sizeHint() const
{
    return { 100, 24 };
}

QSize LatencySlider::minimumSizeHint() const
{
    return { 48, 24 };
}

double LatencySlider::xOf(double stop) const
{
    const double from = handle + 1, to = width() - handle - 1;
    return from + (to - from) * stop / last;
}

QPoint LatencySlider::pointOf(int stop) const
{
    return { static_cast<int>(std::lround(xOf(stop))), height() / 2 };
}

int LatencySlider::stopAt(double x) const
{
    return std::clamp(static_cast<int>(std::lround((x - xOf(0)) / (xOf(1) - xOf(0)))), 0, last);
}

void LatencySlider::choose(int stop)
{
    stop = std::clamp(stop, 0, last);
    setLatency(stops[stop].latency, stops[stop].unit);
    Q_EMIT chosen(stops[stop]);
}

void LatencySlider::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event->reason(), m_ring);
    QAbstractSlider::focusInEvent(event);
    update();
}

/// From between two stops to the next one.
void LatencySlider::keyPressEvent(QKeyEvent *event)
{
    const int above = static_cast<int>(std::floor(m_position)) + 1;
    const int below = static_cast<int>(std::ceil(m_position)) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(isRightToLeft() ? below : above);
    case Qt::Key_Left:
        return choose(isRightToLeft() ? above : below);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return choose(above);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return choose(below);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        event->ignore();
    }
}

void LatencySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(stopAt(event->position().x()));
}

void LatencySlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        if (const int stop = stopAt(event->position().x()); stop != m_position)
            choose(stop);
}

void LatencySlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the form is scrolled
}

void LatencySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const double y = height() / 2.0 - 2;
    painter.setPen(QPen(t.border, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(last), y));
    painter.setPen(QPen(t.control, 1));
    for (int i = 0; i <= last; ++i)
        painter.drawLine(QPointF(xOf(i), y + handle + 1), QPointF(xOf(i), y + handle + 4));
    painter.setPen(QPen(isEnabled() ? t.text : t.disabled, 2));
    painter.setBrush(underMouse() ? t.raised : t.surface);
    painter.drawEllipse(QPointF(xOf(m_position), y), handle - 1, handle - 1);
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spaceSmall, spaceSmall);
    }
}

LatencyRow::LatencyRow(const QString &label, LatencyBox *box, QWidget *parent)
    : QWidget(parent)
    , m_slider(new LatencySlider(this))
{
    setObjectName(QStringLiteral("latencyRow"));
    m_slider->setObjectName(QStringLiteral("latencySlider"));
    m_slider->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_slider->setAccessibleDescription(box->accessibleDescription());
    m_slider->setToolTip(box->toolTip());
    auto *name = new QLabel(label, this);
    name->setBuddy(box);
    name->setToolTip(box->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spaceSmall);
    layout->addWidget(name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(box);
    setFocusProxy(m_slider);
}

} // namespace gram
