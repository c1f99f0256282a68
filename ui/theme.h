// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QPointF;
class QToolBar;

namespace gram {

enum class Theme { System, Light, Dark };

/// Gives the application the Fusion style and the theme's palette.
void applyTheme(Theme theme);

/// Scales the type of the whole application; 1 = as the system has it.
void setTypeScale(double scale);
double typeScale();

bool isDark(const QPalette &palette);

/// Text that is there but not to be looked at first.
QColor secondaryTextColor(const QPalette &palette);

enum class Glyph { Start, Pause, Stop, Compare, Enlarge, Shrink, Swap, More, Up, Down, Right, Menu, Warning };
/// As wide and high as this, from this point on.
void paintGlyph(QPainter &painter, const QPointF &at, Glyph glyph, const QColor &color, double size = 16);
/// An icon in the palette's text colour, drawn at any size.
QIcon glyphIcon(Glyph glyph, const QPalette &palette);
QIcon glyphIcon(Glyph glyph, const QColor &color);
/// A surface with an edge and round corners.
void paintCard(QPainter &painter, const QRect &card, const QPalette &palette);
/// On the button that has what a tool bar has no room for: the style's own does not follow the palette.
void dressOverflow(const QToolBar *bar);

} // namespace gram
