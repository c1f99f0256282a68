// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_row.h"

#include "run_list_model.h"
#include "run_row_text.h"
#include "run_style.h"
#include "theme.h"
#include "tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace gram {

namespace {

constexpr int runHeight = 48, headHeight = 32, railHeight = 40, railGap = 9; // at the usual size of type
constexpr int markerAt = 17, textAt = 32, right = 12;
constexpr int selectedBar = 3, progressBar = 2, boxSize = 16, moreSize = 20, signSize = 12;
constexpr double aucEnds = 0.64; ///< of the second line: as large numbers as there are have room beside it

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

void drawElided(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawChevron(QPainter &painter, QPointF centre, bool down, const QColor &color)
{
    constexpr double size = 16;
    paintGlyph(painter, centre - QPointF(size / 2, size / 2), down ? Glyph::Down : Glyph::Right, color, size);
}

void drawBox(QPainter &painter, const QRect &rect, Qt::CheckState state, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(state == Qt::Checked ? t.text : t.control);
    painter.setBrush(state == Qt::Checked ? t.text : t.surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(Qt::NoBrush);
    const QPointF c = box.center();
    if (state == Qt::Checked) {
        painter.setPen(QPen(t.surface, 1.8));
        painter.drawPolyline(QPolygonF({ c + QPointF(-4, 0), c + QPointF(-1.2, 3), c + QPointF(4, -3) }));
    } else if (state == Qt::PartiallyChecked) {
        painter.setPen(QPen(t.text, 2));
        painter.drawLine(c - QPointF(3.5, 0), c + QPointF(3.5, 0));
    }
}

void drawMarker(QPainter &painter, const QRect &item, double y, const RunStyle &style, Qt::CheckState shown)
{
    const QPointF at(item.left() + markerAt, y);
    paintRunMarker(painter, at, style, shown == Qt::Checked);
    if (shown == Qt::PartiallyChecked)
        paintRunMarker(painter, at, style, true, 0.45);
}

Qt::CheckState checkState(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

} // namespace

RunRow::RunRow(const RunListModel *list, QObject *parent)
    : NameDelegate(parent)
    , m_list(list)
{
}

QRect RunRow::markerRect(const QRect &item) const
{
    return m_rail ? item : QRect(item.left(), item.top(), textAt - spaceSmall, item.height());
}

QRect RunRow::moreRect(const QRect &item) const
{
    return m_rail ? QRect() : QRect(item.right() - moreSize - spaceSmall, item.top() + spaceSmall, moreSize, moreSize);
}

QSize RunRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int body = lineHeight(option.font), small = lineHeight(smallFont(option.font));
    switch (m_list->kindOf(index)) {
    case RunListModel::Kind::Group:
        return { 0, m_rail ? railGap : std::max(headHeight, small + 2 * space) };
    case RunListModel::Kind::Earlier:
        return { 0, m_rail ? 1 : std::max(headHeight, small + 2 * space) };
    case RunListModel::Kind::Run:
    case RunListModel::Kind::Seeds:
        break;
    }
    return { 0, m_rail ? std::max(railHeight, small + 2 * space) : std::max(runHeight, body + small + spaceLarge) };
}

RunRow::Lines RunRow::linesOf(const QRect &item, const QFont &font) const
{
    const int body = lineHeight(font), small = lineHeight(smallFont(font));
    const int top = item.top() + (item.height() - body - small - spaceSmall / 2) / 2;
    const QRect room(item.left() + textAt, top, item.width() - textAt - right, body);
    return { room, QRect(room.left(), top + body + spaceSmall / 2, room.width(), small) };
}

void RunRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.raised);
    if (selected)
        painter->fillRect(option.rect.left(), option.rect.top(), selectedBar, option.rect.height(), t.text);
    switch (m_list->kindOf(index)) {
    case RunListModel::Kind::Run:
        paintRun(*painter, option, m_list->runs().run(m_list->sourceRow(index)));
        break;
    case RunListModel::Kind::Seeds:
        paintSeeds(*painter, option, index);
        break;
    case RunListModel::Kind::Group:
        paintGroup(*painter, option, index);
        break;
    case RunListModel::Kind::Earlier:
        if (!m_rail)
            paintEarlier(*painter, option, index);
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(t.text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void RunRow::paintInRail(QPainter &painter, const QStyleOptionViewItem &option, int number, Qt::CheckState shown) const
{
    const Tokens &t = tokens(option.palette);
    const QRect &item = option.rect;
    drawMarker(painter, item, item.center().y() + 0.5, runStyle(number, option.palette), shown);
    const QFont small = smallFont(option.font);
    painter.setFont(shown == Qt::Unchecked ? small : semiBold(small));
    painter.setPen(shown == Qt::Unchecked ? t.second : t.text);
    painter.drawText(QRect(item.left() + textAt - spaceSmall, item.top(), item.width(), item.height()),
        Qt::AlignVCenter | Qt::TextSingleLine, QString::number(number));
}

/// The left edge of what it took.
int RunRow::paintState(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
    const RunRowText &text) const
{
    const Tokens &t = tokens(option.palette);
    painter.setFont(smallFont(option.font));
    const QColor color = text.sign == RunRowText::Sign::Error ? t.error
        : text.sign == RunRowText::Sign::Warning              ? t.warning
                                                              : t.second;
    QRect room = line;
    if (option.state.testFlag(QStyle::State_MouseOver)) { // the three dots stand there
        const QRect more = moreRect(option.rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.text);
        for (const int dx : { -5, 0, 5 })
            painter.drawEllipse(QPointF(more.center()) + QPointF(dx + 0.5, 0.5), 1.5, 1.5);
        room.setRight(more.left() - spaceSmall);
    }
    const int width = painter.fontMetrics().horizontalAdvance(text.state);
    int left = room.right() - width;
    painter.setPen(color);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text.state);
    if (text.sign != RunRowText::Sign::None) {
        left -= signSize + spaceSmall;
        paintGlyph(painter, QPointF(left, room.center().y() - signSize / 2.0), Glyph::Warning, color, signSize);
    }
    return left;
}

void RunRow::paintRun(QPainter &painter, const QStyleOptionViewItem &option, const RunData &run) const
{
    const Qt::CheckState shown = run.shown ? Qt::Checked : Qt::Unchecked;
    if (m_rail)
        return paintInRail(painter, option, run.number, shown);
    const Tokens &t = tokens(option.palette);
    const RunRowText text = runRowText(m_list->runs(), run);
    const auto [first, second] = linesOf(option.rect, option.font);
    drawMarker(painter, option.rect, first.center().y() + 0.5, runStyle(run.number, option.palette), shown);
    const int stateAt = paintState(painter, first, option, text);
    painter.setFont(run.shown ? semiBold(option.font) : option.font);
    painter.setPen(t.text);
    drawElided(painter, QRect(first.topLeft(), QPoint(stateAt - space, first.bottom())), Qt::AlignLeft, text.name);

    QFont small = smallFont(option.font);
    painter.setFont(small);
    painter.setPen(t.second);
    painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text.memory);
    const QRect auc(second.left(), second.top(), static_cast<int>(second.width() * aucEnds), second.height());
    painter.drawText(auc, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text.auc);
    const int speedRoom = auc.right() - painter.fontMetrics().horizontalAdvance(text.auc) - spaceSmall - auc.left();
    small.setItalic(text.speedIsEstimated);
    painter.setFont(small);
    painter.setPen(t.text);
    drawElided(painter, QRect(second.left(), second.top(), speedRoom, second.height()), Qt::AlignLeft, text.speed);

    if (text.trains) {
        const QRectF track(second.left(), option.rect.bottom() + 1 - progressBar, second.width(), progressBar);
        painter.fillRect(track, t.border);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * text.done, track.height())),
            runStyle(run.number, option.palette).color);
    }
}

void RunRow::paintSeeds(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int number = index.data(RunListModel::NumberRole).toInt();
    if (m_rail)
        return paintInRail(painter, option, number, checkState(index));
    const Tokens &t = tokens(option.palette);
    const auto [first, second] = linesOf(option.rect, option.font);
    drawMarker(painter, option.rect, first.center().y() + 0.5, runStyle(number, option.palette), checkState(index));
    QFont body = checkState(index) == Qt::Unchecked ? option.font : semiBold(option.font);
    body.setItalic(true);
    painter.setFont(body);
    painter.setPen(t.text);
    drawElided(painter, first, Qt::AlignLeft, index.data(RunListModel::PartsRole).toStringList().value(0));
    QFont small = smallFont(option.font);
    small.setItalic(true);
    painter.setFont(small);
    painter.setPen(t.second);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        seedFigures(index.data(RunListModel::PartsRole).toStringList(), QFontMetrics(small), second.width()));
}

void RunRow::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    QRect item = option.rect;
    if (index.row() > 0)
        painter.fillRect(item.left(), m_rail ? item.center().y() : item.top(), item.width(), 1, t.border);
    if (m_rail)
        return;
    drawBox(painter, QRect(item.left() + markerAt - boxSize / 2, item.center().y() - boxSize / 2 + 1, boxSize, boxSize),
        checkState(index), t);
    QRect room = item.adjusted(textAt, 1, -right, 0);
    const bool open = option.state.testFlag(QStyle::State_Open);
    if (!open || option.state.testFlag(QStyle::State_MouseOver)) {
        drawChevron(painter, QPointF(room.right() - 3, room.center().y() + 0.5), open, t.second);
        room.setRight(room.right() - spaceLarge);
    }
    const QFont small = smallFont(option.font);
    painter.setFont(small);
    painter.setPen(t.second);
    const QString figure = index.data(RunListModel::FigureRole).toString();
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, figure);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(figure) - space);
    painter.setFont(semiBold(small));
    painter.setPen(t.text);
    drawElided(painter, room, Qt::AlignLeft, index.data(RunListModel::TitleRole).toString());
}

void RunRow::paintEarlier(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const QRect &item = option.rect;
    if (index.row() > 0)
        painter.fillRect(item.left(), item.top(), item.width(), 1, t.border);
    drawChevron(painter, QPointF(item.left() + markerAt, item.center().y() + 0.5), !m_list->showsEarlier(), t.text);
    painter.setFont(smallFont(option.font));
    painter.setPen(t.text);
    drawElided(painter, item.adjusted(textAt, 1, -right, 0), Qt::AlignLeft, index.data().toString());
}

bool RunRow::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    // The mouse is the view's business: the style has its check box elsewhere.
    return event->type() == QEvent::KeyPress && NameDelegate::editorEvent(event, model, option, index);
}

void RunRow::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect room = linesOf(option.rect, option.font).first;
    const int height = std::max(editor->sizeHint().height(), room.height());
    room.setTop(room.center().y() - height / 2);
    room.setHeight(height);
    editor->setGeometry(room.adjusted(-spaceSmall, 0, space, 0));
}

QString seedFigures(const QStringList &parts, const QFontMetrics &metrics, int room)
{
    QString figures = parts.value(1);
    for (qsizetype i = 2; i < parts.size(); ++i) {
        const QString more = figures + QStringLiteral(" · ") + parts[i];
        if (metrics.horizontalAdvance(more) > room)
            break;
        figures = more;
    }
    return figures;
}

} // namespace gram
