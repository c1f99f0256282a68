// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QPalette;

namespace gram {

/// The colours of a theme, by what they are for. The palette is made from them; what paints itself asks here.
struct Tokens {
    QColor canvas; ///< the window
    QColor surface; ///< cards and bars
    QColor raised; ///< under the pointer, tracks
    QColor border; ///< of a card
    QColor control; ///< the edge of what can be pressed or typed in: 3:1 on the surface
    QColor text;
    QColor second; ///< text that is not to be looked at first: AA on canvas, surface and raised
    QColor disabled;
    QColor selection; ///< behind selected text and rows
    QColor link;
    QColor accent, onAccent; ///< the one primary action, and the ring around what has the keyboard's focus
    QColor toast, toastText, toastSecond; ///< turned round
    QColor good, warning, error; ///< never alone: with an icon or a word
    QColor pointer; ///< around what a lesson points at
    QColor encode, backward; ///< the encoder's work: violet, which no run has
    QColor cf, move, target; ///< a step's other parts, each with its word; move: scatter and gather
    std::array<QColor, 7> runs; ///< of lines, bars and markers, never of text: 3:1 on surface and raised
};

/// Those that go with the palette: light or dark.
const Tokens &tokens(const QPalette &palette);
const Tokens &tokens(bool dark);

/// `over` on the ground, with this opacity.
QColor mixed(const QColor &ground, const QColor &over, double opacity);

// Lengths in pixels at 96 dpi; all others are sums of these.
constexpr int spaceSmall = 4;
constexpr int space = 8;
constexpr int spaceLarge = 16;

/// Captions, ticks and second lines.
QFont smallFont(const QFont &body);
/// The figures of the verdict, and nothing else.
QFont figureFont(const QFont &body);
QFont semiBold(const QFont &font);

} // namespace gram
