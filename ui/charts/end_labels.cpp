// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_labels.h"

#include "runs/run_style.h"
#include "tokens.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gram {

namespace {

constexpr double leastApart = 16, unmoved = 3; // pixels between two labels; how far one may move without a leader
constexpr double beforeMarker = 13, markerWidth = 9, afterMarker = 10; // from a point to a marker's middle, to the text
constexpr double margin = 2; // at the edge of the widget
constexpr int mostRows = 5; // that a label beside its point is away from it
constexpr int mostBeside = 8; // labels that are tried beside their points: each is held against all lines
constexpr double widest = 144, largestShare = 0.3; // of a column of names
constexpr int leastColumn = 12; // half of the last tick's number
constexpr double longLeader = 40; // which in the run's colour would look as its line going on

struct Group { // labels that touch, around the mean of where they would be
    std::size_t first = 0, count = 0;
    double sum = 0;
    double top(double apart) const
    {
        return sum / static_cast<double>(count) - apart * static_cast<double>(count - 1) / 2;
    }
};

/// Heights that rise by `apart` at least, each as near to its own as that allows.
void spread(std::vector<EndLabels::Label *> &labels, double apart, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(),
        [](const auto *a, const auto *b) { return a->end.at.y() < b->end.at.y(); });
    std::vector<Group> groups;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        groups.push_back({ i, 1, labels[i]->end.at.y() });
        while (groups.size() > 1) {
            const Group last = groups.back();
            Group &before = groups[groups.size() - 2];
            if (before.top(apart) + apart * static_cast<double>(before.count) <= last.top(apart))
                break;
            before.count += last.count;
            before.sum += last.sum;
            groups.pop_back();
        }
    }
    double from = top;
    for (const Group &group : groups) {
        from = std::max(from, group.top(apart));
        for (std::size_t i = 0; i < group.count; ++i, from += apart)
            labels[group.first + i]->y = from;
    }
    double to = bottom;
    for (auto it = labels.rbegin(); it != labels.rend(); ++it, to -= apart)
        (*it)->y = to = std::min(to, (*it)->y);
}

} // namespace

EndLabels::EndLabels(QCustomPlot *plot)
    : QCPLayerable(plot, {}, plot->axisRect())
    , m_font(plot->font())
    , m_palette(plot->palette())
{
}

void EndLabels::setLook(const QFont &font, const QPalette &palette)
{
    if (const QFont small = smallFont(font); small != m_font) {
        m_font = small;
        m_widths.clear();
    }
    m_palette = palette;
}

double EndLabels::height() const
{
    return std::max(leastApart, QFontMetricsF(m_font).height());
}

double EndLabels::widthOf(const QString &text) const
{
    constexpr int mostKept = 500;
    const auto it = m_widths.constFind(text);
    if (it != m_widths.constEnd())
        return *it;
    if (m_widths.size() >= mostKept)
        m_widths.clear();
    return *m_widths.insert(text, std::ceil(QFontMetricsF(m_font).horizontalAdvance(text)) + 1);
}

int EndLabels::columnWidth(const std::vector<End> &ends, int width) const
{
    double widestName = 0;
    for (const End &end : ends)
        widestName = std::max(widestName, widthOf(end.text));
    if (widestName == 0)
        return 0;
    const double most = std::min(widest * height() / leastApart, largestShare * width);
    return static_cast<int>(std::ceil(std::min(beforeMarker + afterMarker + widestName + margin, most)));
}

bool EndLabels::fitColumn(const std::vector<End> &ends, int width)
{
    QMargins margins = mParentPlot->axisRect()->margins();
    const int column = std::max(leastColumn, columnWidth(ends, width));
    if (column == margins.right())
        return false;
    margins.setRight(column);
    mParentPlot->axisRect()->setMargins(margins);
    return true;
}

void EndLabels::place(std::vector<End> ends, const std::function<std::vector<Span>(double, double)> &taken,
    double column)
{
    const QRectF room = mParentPlot->axisRect()->rect();
    const double right = mParentPlot->viewport().right() - margin, high = height();
    const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(room.height() / high)));
    if (ends.size() > most) {
        std::stable_sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.number > b.number; });
        ends.resize(most);
    }
    m_labels.clear();
    for (End &end : ends)
        m_labels.push_back({ std::move(end), {}, 0, 0, {} });

    // A limit has no marker: its text takes that place.
    const auto textAt = [](const Label &label) {
        return label.x + (label.end.number > 0 ? afterMarker : -markerWidth / 2);
    };
    const auto rectOf = [&](const Label &label) {
        const double from = label.x - markerWidth / 2;
        return QRectF(from, label.y - high / 2, textAt(label) - from + widthOf(label.end.text), high);
    };
    double last = column;
    for (const Label &label : m_labels)
        last = std::max(last, label.end.at.x());
    std::vector<Label *> beside, inColumn;
    for (Label &label : m_labels) {
        label.x = label.end.at.x() + beforeMarker;
        label.y = label.end.at.y();
        label.rect = rectOf(label);
        const bool atEdge = label.end.at.x() > last - unmoved;
        bool fits = !atEdge && label.rect.right() <= right && beside.size() < mostBeside;
        const std::vector<Span> lines = fits ? taken(label.rect.left(), label.rect.right()) : std::vector<Span>();
        const auto crosses = [&label](const Span &line) {
            return line.top <= label.rect.bottom() - 2 && line.bottom >= label.rect.top() + 2;
        };
        for (int row = 0; fits; row = row > 0 ? -row : 1 - row) { // a line below, a line above, two below...
            label.y = label.end.at.y() + row * high;
            label.rect = rectOf(label);
            const auto meets = [&label](const Label *other) { return other->rect.intersects(label.rect); };
            if (label.rect.top() >= room.top() && label.rect.bottom() <= room.bottom()
                && std::none_of(beside.begin(), beside.end(), meets)
                && std::none_of(lines.begin(), lines.end(), crosses))
                break;
            fits = row > -mostRows;
        }
        (fits ? beside : inColumn).push_back(&label);
    }
    // One beside its point may reach into the column, but not over another one.
    for (bool moved = true; moved;) {
        for (Label *label : inColumn)
            label->x = last + beforeMarker;
        spread(inColumn, high, room.top(), room.bottom() - high / 4); // above the numbers of the axis
        for (Label *label : inColumn)
            label->rect = rectOf(*label);
        const auto meets = [&](const Label *label) {
            return std::any_of(m_labels.begin(), m_labels.end(),
                [label](const Label &other) { return &other != label && other.rect.intersects(label->rect); });
        };
        const auto it = std::find_if(beside.begin(), beside.end(), meets);
        moved = it != beside.end();
        if (moved) {
            inColumn.push_back(*it);
            beside.erase(it);
        }
    }
    for (Label &label : m_labels) {
        const double width = right - textAt(label);
        label.shown = widthOf(label.end.text) <= width
            ? label.end.text
            : QFontMetricsF(m_font).elidedText(label.end.text, Qt::ElideRight, width);
        label.rect = rectOf(label);
        label.rect.setRight(std::min(label.rect.right(), right));
    }
}

void EndLabels::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    applyAntialiasingHint(painter, true, QCP::aeOther);
}

void EndLabels::draw(QCPPainter *painter)
{
    painter->setFont(m_font);
    for (const Label &label : m_labels) {
        const RunStyle style = runStyle(label.end.number, m_palette);
        const QColor color = label.end.number > 0 ? style.color : m_palette.color(QPalette::Text);
        const QPointF marker(label.x, label.y);
        const bool far = std::abs(label.x - label.end.at.x()) > beforeMarker + unmoved;
        if (far || std::abs(label.y - label.end.at.y()) > unmoved) {
            const QPointF to = marker - QPointF(markerWidth / 2 + 1, 0);
            const bool isLong = to.x() - label.end.at.x() > longLeader;
            painter->setPen(isLong ? QPen(m_palette.color(QPalette::PlaceholderText), 1, Qt::DotLine) : QPen(color, 1));
            painter->drawLine(label.end.at, to);
        }
        double from = label.x - markerWidth / 2;
        if (label.end.number > 0) {
            paintRunMarker(*painter, marker, style, true, 0.9);
            from = label.x + afterMarker;
        }
        painter->setPen(m_palette.color(QPalette::Text));
        painter->drawText(QRectF(from, label.rect.top(), mParentPlot->viewport().right() - from, label.rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.shown);
    }
}

} // namespace gram
