// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_view.h"

#include "anatomy/figure_text.h"
#include "theme.h"
#include "tokens.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

constexpr double moduleWidth = 74, boxWidth = 22, square = 12, pitch = 15;
constexpr double timesHeight = 42;

double ease(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

QPointF between(const QPointF &a, const QPointF &b, double t)
{
    return a + (b - a) * t;
}

} // namespace

QString stageTitle(StepStage stage)
{
    switch (stage) {
    case StepStage::Encode:
        return QCoreApplication::translate("StepView", "Encode");
    case StepStage::Scatter:
        return QCoreApplication::translate("StepView", "Scatter");
    case StepStage::Cf:
        return QCoreApplication::translate("StepView", "CF");
    case StepStage::Gather:
        return QCoreApplication::translate("StepView", "Gather");
    case StepStage::Target:
        return QCoreApplication::translate("StepView", "Target");
    case StepStage::Backward:
        break;
    }
    return QCoreApplication::translate("StepView", "Backward");
}

QColor stageColor(StepStage stage, const QPalette &palette)
{
    const Tokens &t = tokens(palette);
    switch (stage) {
    case StepStage::Encode:
        return t.encode;
    case StepStage::Cf:
        return t.cf;
    case StepStage::Scatter:
    case StepStage::Gather:
        return t.move;
    case StepStage::Target:
        return t.target;
    case StepStage::Backward:
        break;
    }
    return t.backward;
}

StepView::StepView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepView"));
    setAccessibleName(tr("The step, drawn"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("<p>One step on this batch. Space plays and pauses; Left and Right go from part "
                  "to part.</p>"));
}

void StepView::showBatch(const BatchLayout *batch, const ItemColors *colors)
{
    m_batch = batch;
    m_colors = colors;
    m_item = -1;
    update();
}

void StepView::showAnatomy(const StepAnatomy *anatomy, FiguresState state)
{
    m_anatomy = anatomy;
    m_state = state;
    update();
}

void StepView::setItem(int item)
{
    m_item = item;
    update();
}

void StepView::setMoment(StepStage stage, double progress)
{
    m_stage = stage;
    m_progress = progress;
    update();
}

double StepView::progressOf(StepStage stage) const
{
    return m_stage > stage ? 1 : m_stage < stage ? 0 : m_progress;
}

std::vector<StepView::Row> StepView::rows(const QRectF &scene) const
{
    std::vector<int> items;
    const auto fit = static_cast<std::size_t>(std::clamp(static_cast<int>(scene.height() / 20), 1, 12));
    if (m_item >= 0)
        items.push_back(m_item);
    for (const int item : m_colors->byFrequency())
        if (items.size() < fit && item != m_item)
            items.push_back(item);
    std::vector<Row> rows;
    const double height = std::min(26.0, scene.height() / static_cast<double>(items.size()));
    const double left = scene.left() + moduleWidth + std::clamp(scene.width() * 0.08, 30.0, 90.0);
    const double first = left + boxWidth + 26, last = scene.right() - moduleWidth - 44;
    const auto places = static_cast<std::size_t>(std::max(1.0, (last - first) / pitch));
    double y = scene.top() + height / 2;
    for (const int item : items) {
        Row row { item, QRectF(left, y - 8, boxWidth, 16), y, {} };
        const std::size_t n = m_batch->items[static_cast<std::size_t>(item)].interactions.size();
        for (std::size_t k = 0; k < std::min(n, places); ++k)
            row.squares.emplace_back(first + static_cast<double>(k) * pitch + square / 2, y);
        rows.push_back(std::move(row));
        y += height;
    }
    return rows;
}

void StepView::paintModule(QPainter &painter, const QRectF &rect, const QString &title, const QString &figure,
    double glow) const
{
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(static_cast<float>(0.12 + 0.4 * glow));
    painter.setPen(QPen(palette().color(QPalette::Text), glow > 0 ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect.adjusted(3, 4, -3, -4),
        Qt::AlignHCenter | Qt::TextWordWrap | (figure.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), title);
    if (!figure.isEmpty())
        painter.drawText(rect.adjusted(3, 4, -3, -4), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, figure);
}

void StepView::paintModules(QPainter &painter, const QRectF &scene, const std::vector<Row> &rows) const
{
    const double bottom = std::max(rows.back().box.bottom() + 4, scene.top() + std::min(scene.height(), 92.0));
    const QRectF encoder(scene.left(), scene.top(), moduleWidth, bottom - scene.top());
    const QRectF cf(scene.right() - moduleWidth, scene.top(), moduleWidth, bottom - scene.top());
    const auto glow = [](double progress) { return progress > 0 && progress < 1 ? std::sin(progress * M_PI) : 0; };
    const QLocale locale;

    QString figure;
    if (m_stage == StepStage::Encode)
        figure = tr("%1 of %2 items")
                     .arg(locale.toString(std::lround(m_progress * static_cast<double>(m_batch->unique()))),
                         locale.toString(static_cast<qlonglong>(m_batch->unique())));
    else if (m_stage == StepStage::Backward && m_anatomy)
        figure = tr("‖∇θ‖ %1").arg(lengthText(m_anatomy->ceGradient));
    paintModule(painter, encoder, tr("Content encoder"), figure,
        glow(progressOf(StepStage::Encode)) + glow(progressOf(StepStage::Backward)));
    figure.clear();
    if (m_stage >= StepStage::Cf && progressOf(StepStage::Cf) > 0.5)
        figure = m_anatomy                       ? tr("loss %1").arg(lengthText(m_anatomy->loss))
            : m_state == FiguresState::Computing ? tr("computing…")
                                                 : tr("not computed");
    paintModule(painter, cf, tr("CF module"), figure, glow(progressOf(StepStage::Cf)));

    // What goes through the encoder, and back.
    double longest = 0;
    if (m_anatomy)
        for (const Row &row : rows)
            longest = std::max(longest, m_anatomy->itemGradients[static_cast<std::size_t>(row.item)]);
    const auto count = static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPointF from(encoder.right(), rows[i].y), to(rows[i].box.left(), rows[i].y);
        painter.setPen(QPen(secondaryTextColor(palette()), 1));
        painter.drawLine(from, to);
        const bool back = m_stage == StepStage::Backward;
        const double t = back ? m_progress : std::clamp(m_progress * count - static_cast<double>(i), 0.0, 1.0);
        if ((m_stage != StepStage::Encode && !back) || t <= 0 || t >= 1)
            continue;
        const double share = back && m_anatomy && longest > 0
            ? m_anatomy->itemGradients[static_cast<std::size_t>(rows[i].item)] / longest
            : 0.5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(stageColor(m_stage, palette()));
        painter.drawEllipse(between(back ? to : from, back ? from : to, t), 2 + 3 * share, 2 + 3 * share);
    }
}

void StepView::paintItems(QPainter &painter, const std::vector<Row> &rows) const
{
    const auto count = static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const double filled = ease(m_stage == StepStage::Encode ? m_progress * count - static_cast<double>(i) : 1);
        QColor color = m_colors->color(row.item, palette());
        const QColor text = filled > 0.6 ? ItemColors::textOn(color) : palette().color(QPalette::Text);
        color.setAlphaF(static_cast<float>(filled));
        painter.setPen(QPen(palette().color(QPalette::Text), row.item == m_item ? 2 : 1));
        painter.setBrush(color);
        painter.drawRoundedRect(row.box, 3, 3);
        painter.setPen(text);
        painter.drawText(row.box, Qt::AlignCenter, m_colors->label(row.item));
        painter.setPen(secondaryTextColor(palette()));
        painter.drawText(QRectF(row.box.right() + 2, row.box.top(), 23, row.box.height()), Qt::AlignCenter,
            QStringLiteral("×%1").arg(m_batch->items[static_cast<std::size_t>(row.item)].interactions.size()));
    }
}

void StepView::paintSquares(QPainter &painter, const std::vector<Row> &rows) const
{
    const double spread = ease(progressOf(StepStage::Scatter));
    for (const Row &row : rows) {
        const QColor color = m_colors->color(row.item, palette());
        const std::size_t n = m_batch->items[static_cast<std::size_t>(row.item)].interactions.size();
        for (const QPointF &place : row.squares) {
            const QPointF at = between(row.box.center(), place, spread);
            const QRectF rect(at.x() - square / 2, at.y() - square / 2, square, square);
            painter.setPen(QPen(secondaryTextColor(palette()), 0.7));
            painter.setBrush(Qt::NoBrush); // the place that is to be filled
            painter.drawRect(QRectF(place.x() - square / 2, place.y() - square / 2, square, square));
            if (progressOf(StepStage::Scatter) <= 0)
                continue;
            painter.setBrush(color);
            painter.drawRect(rect);
            if (m_stage == StepStage::Cf && m_progress < 1) { // on to the CF module
                QColor trail = stageColor(StepStage::Cf, palette());
                trail.setAlphaF(static_cast<float>(0.7 * std::sin(m_progress * M_PI)));
                painter.setPen(QPen(trail, 1));
                painter.drawLine(QPointF(row.squares.back().x() + square, row.y),
                    QPointF(width() - moduleWidth - 6, row.y));
            }
        }
        if (n > row.squares.size()) {
            painter.setPen(secondaryTextColor(palette()));
            painter.drawText(QRectF(row.squares.back().x() + square, row.box.top(), 40, row.box.height()),
                Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("+%1").arg(n - row.squares.size()));
        }
    }
}

/// The interactions' contributions, moving to where they add up to the item's gradient.
void StepView::paintContributions(QPainter &painter, const std::vector<Row> &rows, double right) const
{
    double longest = 0;
    for (const Row &row : rows) {
        double positive = 0;
        for (const std::int32_t k : m_batch->items[static_cast<std::size_t>(row.item)].interactions)
            positive += std::max(0.0, m_anatomy->contributions[static_cast<std::size_t>(k)]);
        longest = std::max(longest, positive);
    }
    const double left = rows.front().squares.front().x() - square / 2;
    const double scale = longest > 0 ? (right - left) / longest : 0;
    const double grown = std::min(1.0, m_progress / 0.3), moved = ease((m_progress - 0.3) / 0.7);
    for (const Row &row : rows) {
        const QColor color = m_colors->color(row.item, palette());
        const auto &all = m_batch->items[static_cast<std::size_t>(row.item)].interactions;
        double end = left;
        // Those that pull against the sum come last, go back, and are thin.
        for (const bool negative : { false, true })
            for (std::size_t i = 0; i < all.size(); ++i) {
                const double length = m_anatomy->contributions[static_cast<std::size_t>(all[i])] * scale;
                if ((length < 0) != negative)
                    continue;
                const double from = row.squares[std::min(i, row.squares.size() - 1)].x() - square / 2;
                const double at = from + (end - from) * moved;
                const double height = negative ? 4 : 13;
                const QRectF bar = QRectF(at, negative ? row.y + 3 : row.y - 7, length * grown, height).normalized();
                painter.setPen(QPen(palette().color(QPalette::Base), bar.width() > 3 ? 1 : 0.3));
                painter.setBrush(negative ? palette().color(QPalette::Text) : color);
                painter.drawRect(bar);
                end += length;
            }
        if (moved >= 1) { // the sum
            painter.setPen(QPen(palette().color(QPalette::Text), 2));
            painter.drawLine(QPointF(end, row.y - 9), QPointF(end, row.y + 9));
            painter.drawText(QRectF(right + 6, row.y - 9, 120, 18), Qt::AlignLeft | Qt::AlignVCenter,
                lengthText(m_anatomy->itemGradients[static_cast<std::size_t>(row.item)]));
        }
    }
}

/// The item's vector and how far its target is from it, to one scale.
void StepView::paintTargets(QPainter &painter, const std::vector<Row> &rows, double right) const
{
    double longest = 0;
    for (const Row &row : rows)
        longest = std::max(longest, m_anatomy->vectorLengths[static_cast<std::size_t>(row.item)]);
    const double left = rows.front().squares.front().x() - square / 2;
    const double room = std::max(40.0, right - left - 165);
    const double scale = longest > 0 ? room / longest * ease(m_stage == StepStage::Target ? m_progress * 2 : 1) : 0;
    const QLocale locale;
    for (const Row &row : rows) {
        const auto i = static_cast<std::size_t>(row.item);
        const double h = m_anatomy->vectorLengths[i], distance = m_anatomy->targetDistances[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(secondaryTextColor(palette()));
        painter.drawRect(QRectF(left, row.y - 5, h * scale, 4));
        painter.setBrush(
            m_colors->isRepeated(row.item) ? m_colors->color(row.item, palette()) : palette().color(QPalette::Text));
        painter.drawRect(QRectF(left, row.y + 1, std::max(1.0, distance * scale), 5));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(left + room + 8, row.y - 9, width() - left - room - moduleWidth - 12, 18),
            Qt::AlignLeft | Qt::AlignVCenter, tr("‖h‖ %1   ‖h−h̃‖ %2").arg(lengthText(h), lengthText(distance)));
    }
}

void StepView::paintTimes(QPainter &painter, const QRectF &rect) const
{
    using Segment = std::pair<StepStage, double>;
    struct Line {
        QString name;
        std::vector<Segment> segments;
        QString missing;
    };
    const QString unknown = m_state == FiguresState::Computing ? tr("times: computing…") : tr("times: not computed");
    Line single { tr("GRAM"), {}, unknown }, e2e { tr("E2E"), {}, m_anatomy ? QString() : unknown };
    if (m_anatomy) {
        const StepAnatomy &a = *m_anatomy;
        single.segments = { { StepStage::Encode, a.encodeSeconds }, { StepStage::Scatter, a.scatterSeconds },
            { StepStage::Cf, a.cfSeconds }, { StepStage::Gather, a.gatherSeconds },
            { StepStage::Target, a.targetSeconds }, { StepStage::Backward, a.backwardSeconds } };
        if (a.e2e)
            e2e.segments = { { StepStage::Encode, a.e2e->encodeSeconds }, { StepStage::Cf, a.cfSeconds },
                { StepStage::Backward, a.e2e->backwardSeconds } };
        else
            e2e.missing = a.e2eLeftOut               ? tr("not measured: it would take too long or too much memory")
                : m_state == FiguresState::Computing ? tr("being measured…")
                                                     : tr("not measured");
    }
    const auto total = [](const Line &line) {
        double sum = 0;
        for (const Segment &s : line.segments)
            sum += s.second;
        return sum;
    };
    const double longest = std::max(total(single), total(e2e));
    const double left = rect.left() + 48, room = rect.width() - 48 - 74;
    double y = rect.top();
    for (const Line &line : { single, e2e }) {
        const QRectF lane(rect.left(), y, rect.width(), 16);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(lane, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        double x = left;
        for (const auto &[stage, seconds] : line.segments) {
            const double width = longest > 0 ? seconds / longest * room : 0;
            painter.setPen(stage == m_stage ? QPen(palette().color(QPalette::Text), 2) : QPen(Qt::NoPen));
            painter.setBrush(stageColor(stage, palette()));
            painter.drawRect(QRectF(x, y + 2, width, 12));
            x += width;
        }
        painter.setPen(line.segments.empty() ? secondaryTextColor(palette()) : palette().color(QPalette::Text));
        painter.drawText(QRectF(x + (line.segments.empty() ? 0 : 6), y, rect.right() - x, 16),
            Qt::AlignLeft | Qt::AlignVCenter, line.segments.empty() ? line.missing : timeText(total(line)));
        y += 19;
    }
}

void StepView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QFont small = font();
    small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.85));
    painter.setFont(small);
    const QRectF inner = QRectF(rect()).adjusted(6, 6, -6, -4);
    if (!m_batch || m_batch->items.empty()) {
        painter.setPen(secondaryTextColor(palette()));
        painter.drawText(inner, Qt::AlignCenter, tr("no batch"));
        return;
    }
    const QRectF scene(inner.left(), inner.top(), inner.width(), inner.height() - timesHeight - 4);
    const std::vector<Row> shown = rows(scene);
    paintModules(painter, scene, shown);
    paintItems(painter, shown);
    const double right = scene.right() - moduleWidth - 62;
    if (m_stage < StepStage::Gather || !m_anatomy)
        paintSquares(painter, shown);
    else if (m_stage == StepStage::Gather)
        paintContributions(painter, shown, right);
    else
        paintTargets(painter, shown, right + 50);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(inner.left(), inner.bottom() - timesHeight),
        QPointF(inner.right(), inner.bottom() - timesHeight));
    paintTimes(painter, { inner.left(), inner.bottom() - timesHeight + 4, inner.width(), timesHeight - 4 });
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void StepView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT playRequested();
        break;
    case Qt::Key_Left:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Right:
        Q_EMIT stepRequested(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gram
