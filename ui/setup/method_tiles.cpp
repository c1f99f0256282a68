// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_tiles.h"

#include "api/mode_traits.h"
#include "card_head.h"
#include "method_pictogram.h"
#include "mode_text.h"
#include "tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gram {

namespace {

constexpr int indicator = 14;
constexpr int corner = 4;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// What a mode does, in as few words as a tile has room for. The help has more of it.
QString shortSentence(Mode mode)
{
    switch (mode) {
    case Mode::E2E:
        return MethodTiles::tr("Encodes the text of every interaction.");
    case Mode::SingleStep:
        return MethodTiles::tr("Encodes each text once a batch: exact.");
    case Mode::SingleStepBounded:
        return MethodTiles::tr("Exact too, in as much memory as you say.");
    case Mode::MultiStep:
        return MethodTiles::tr("Encodes every N steps: past R, at a price.");
    case Mode::Frozen:
        return MethodTiles::tr("The encoder is never trained.");
    case Mode::Id:
        return MethodTiles::tr("Without texts: one vector an item.");
    }
    return {};
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 10'000, textFlags, text).height();
}

int textWidthIn(int width)
{
    return std::max(20, width - 2 * space);
}

/// Beside the pictogram.
int sentenceWidthIn(int width)
{
    return std::max(20, textWidthIn(width) - pictogramSize.width() - space);
}

} // namespace

MethodTile::MethodTile(Mode mode, QWidget *parent)
    : QAbstractButton(parent)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("method_") + QString::fromUtf8(nameOf(mode)));
    setText(displayText(mode));
    setAccessibleName(text());
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFigures({});
}

void MethodTile::setFigures(const MethodFigures &figures)
{
    m_figures = figuresText(m_mode, figures);
    m_time = timeText(figures);
    m_estimated = figures.redundancyEstimated;
    const QString help = figuresHelp(m_mode, figures);
    setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(modeExplanation(m_mode).toHtmlEscaped(), help.toHtmlEscaped()));
    setAccessibleDescription(QStringList { modeExplanation(m_mode), m_figures, m_time, help }.join(QLatin1Char(' ')));
    fit();
    update();
}

void MethodTile::setFoot(QWidget *foot)
{
    m_foot = foot;
    foot->setParent(this);
    fit();
    placeFoot();
}

QString MethodTile::sentence() const
{
    return shortSentence(m_mode);
}

int MethodTile::heightForWidth(int width) const
{
    const QFont small = smallFont(font());
    const int room = textWidthIn(width);
    const int head = std::max(indicator, heightOf(semiBold(font()), text(), room - indicator - space));
    const int what = std::max(pictogramSize.height(), heightOf(small, sentence(), sentenceWidthIn(width)));
    const int figures = heightOf(small, m_figures, room);
    return 2 * space + head + spaceSmall + what + (figures > 0 ? spaceSmall + figures : 0)
        + (m_foot ? spaceSmall + m_foot->sizeHint().height() : 0);
}

QSize MethodTile::sizeHint() const
{
    constexpr int usual = 240;
    return { usual, heightForWidth(width() > 2 * usual || width() < usual / 2 ? usual : width()) };
}

/// As wide as its longest word needs; the text goes on in further lines.
QSize MethodTile::minimumSizeHint() const
{
    constexpr int least = 160;
    const int name = QFontMetrics(semiBold(font())).horizontalAdvance(text());
    const int time = m_time.isEmpty() ? 0 : space + QFontMetrics(smallFont(font())).horizontalAdvance(m_time);
    const int foot = m_foot ? m_foot->minimumSizeHint().width() + 2 * space : 0;
    return { std::max({ least, 2 * space + indicator + space + std::min(name + time, least), foot }), minimumHeight() };
}

/// Layouts ask for the height at a width only when they are made anew.
void MethodTile::fit()
{
    const int needed = heightForWidth(width());
    if (needed != minimumHeight()) {
        setMinimumHeight(needed);
        updateGeometry();
    }
}

QStringList MethodTile::cutTexts() const
{
    QStringList cut;
    if (heightForWidth(width()) > height())
        cut += sentence();
    const QFontMetrics small(smallFont(font()));
    const auto look = [&](const QString &line, int room) {
        for (const QString &word : line.split(QLatin1Char(' ')))
            if (small.horizontalAdvance(word) > room)
                cut += word;
    };
    look(sentence(), sentenceWidthIn(width()));
    look(m_figures, textWidthIn(width()));
    return cut;
}

void MethodTile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fit();
    placeFoot();
}

void MethodTile::placeFoot()
{
    if (!m_foot)
        return;
    const int high = m_foot->sizeHint().height();
    m_foot->setGeometry(space, height() - space - high, width() - 2 * space, high);
}

/// Tab comes to the chosen one of them, and goes on from there.
void MethodTile::focusInEvent(QFocusEvent *event)
{
    if (!isChecked() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        for (MethodTile *tile : parentWidget()->findChildren<MethodTile *>(Qt::FindDirectChildrenOnly))
            if (tile->isChecked() && tile->isVisible())
                return tile->setFocus(event->reason());
    m_ring = showsRing(event->reason(), m_ring);
    QAbstractButton::focusInEvent(event);
}

bool MethodTile::event(QEvent *event)
{
    const bool done = QAbstractButton::event(event);
    if (event->type() == QEvent::LayoutRequest) { // of the foot
        fit();
        placeFoot();
        updateGeometry();
    }
    return done;
}

void MethodTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void MethodTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const bool chosen = isChecked();
    const double edge = chosen ? 2 : 1;
    painter.setPen(QPen(chosen ? t.text : t.control, edge));
    painter.setBrush(underMouse() || isDown() ? t.raised : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), corner, corner);

    const QFont name = semiBold(font());
    const QFont small = smallFont(font());
    const int room = textWidthIn(width());
    const int nameRoom = room - indicator - space;
    const int head = std::max(indicator, heightOf(name, text(), nameRoom));
    const QRectF ring(space + 0.5, space + (QFontMetrics(name).height() - indicator) / 2.0, indicator - 1,
        indicator - 1);
    painter.setBrush(t.surface);
    painter.setPen(QPen(chosen ? t.text : t.control, chosen ? 1.5 : 1));
    painter.drawEllipse(ring);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text);
        painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    int y = space;
    painter.setFont(name);
    painter.setPen(isEnabled() ? t.text : t.disabled);
    painter.drawText(QRect(space + indicator + space, y, nameRoom, head), textFlags, text());
    // The time stands at the right where there is room for it, else it is told by the help only.
    QFont italic = small;
    italic.setItalic(true);
    const int time = QFontMetrics(italic).horizontalAdvance(m_time);
    if (QFontMetrics(name).horizontalAdvance(text()) + space + time <= nameRoom) {
        painter.setFont(italic);
        painter.setPen(t.second);
        painter.drawText(QRect(space, y, room, QFontMetrics(name).height()), Qt::AlignRight | Qt::AlignVCenter, m_time);
    }
    y += head + spaceSmall;
    painter.setFont(small);
    painter.setPen(t.second);
    const int sentenceRoom = sentenceWidthIn(width());
    const int sentenceHeight = heightOf(small, sentence(), sentenceRoom);
    const int what = std::max(pictogramSize.height(), sentenceHeight);
    paintPictogram(painter, QPointF(space, y + (what - pictogramSize.height()) / 2.0), m_mode, t);
    painter.drawText(
        QRect(space + pictogramSize.width() + space, y + (what - sentenceHeight) / 2, sentenceRoom, sentenceHeight),
        textFlags, sentence());
    y += what + spaceSmall;
    if (!m_figures.isEmpty()) {
        painter.setFont(m_estimated ? italic : small);
        painter.setPen(t.text);
        painter.drawText(QRect(space, y, room, heightOf(small, m_figures, room)), textFlags, m_figures);
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(t.accent, 2));
        paintFocusRing(painter, rect(), corner);
    }
}

MethodTiles::MethodTiles(QWidget *parent)
    : QWidget(parent)
    , m_further(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    for (std::size_t i = 0; i < EnumNames<Mode>::value.size(); ++i) {
        auto *tile = new MethodTile(static_cast<Mode>(i), this);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::toggled, this, [this](bool on) {
            showFurther(m_further->isChecked());
            if (on)
                Q_EMIT modeChanged();
        });
    }
    for (MethodTile *tile : m_tiles)
        if (traitsOf(tile->mode()).comparedAtFirst)
            layout->addWidget(tile);
    m_further->setObjectName(QStringLiteral("furtherMethods"));
    m_further->setText(tr("Bounded memory, Frozen, ID"));
    m_further->setAccessibleName(tr("Further methods: bounded memory, Frozen, ID"));
    m_further->setToolTip(tr("Exact GRAM in bounded memory, and two references that do not train the encoder"));
    m_further->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_further->setAutoRaise(true);
    m_further->setCheckable(true);
    m_further->setFocusPolicy(Qt::StrongFocus);
    connect(m_further, &QToolButton::toggled, this, &MethodTiles::showFurther);
    layout->addWidget(m_further, 0, Qt::AlignLeft);
    for (MethodTile *tile : m_tiles)
        if (!traitsOf(tile->mode()).comparedAtFirst)
            layout->addWidget(tile);
    showFurther(false);
    m_tiles[static_cast<int>(RunConfig().mode)]->setChecked(true);
}

Mode MethodTiles::mode() const
{
    const auto chosen = std::find_if(m_tiles.begin(), m_tiles.end(),
        [](const MethodTile *tile) { return tile->isChecked(); });
    return chosen == m_tiles.end() ? RunConfig().mode : (*chosen)->mode();
}

void MethodTiles::setMode(Mode mode)
{
    if (!traitsOf(mode).comparedAtFirst) // what is chosen is seen
        m_further->setChecked(true);
    m_tiles[static_cast<int>(mode)]->setChecked(true);
}

void MethodTiles::setFigures(Mode mode, const MethodFigures &figures)
{
    m_tiles[static_cast<int>(mode)]->setFigures(figures);
}

void MethodTiles::showFurther(bool open)
{
    m_further->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    for (MethodTile *tile : m_tiles)
        if (!traitsOf(tile->mode()).comparedAtFirst)
            tile->setVisible(open || tile->isChecked());
}

} // namespace gram
