// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "theme.h"

#include <algorithm>

namespace gram {

namespace {

constexpr double leastPoints = 6.5;

QFont scaled(QFont font, double by)
{
    font.setPointSizeF(std::max(leastPoints, font.pointSizeF() * by));
    return font;
}

} // namespace

const Tokens &tokens(bool dark)
{
    static const Tokens light { .canvas = QColor(0xf3, 0xf4, 0xf6),
        .surface = QColor(0xff, 0xff, 0xff),
        .raised = QColor(0xf0, 0xf2, 0xf5),
        .border = QColor(0xd5, 0xd9, 0xdf),
        .control = QColor(0x85, 0x8d, 0x97),
        .text = QColor(0x1b, 0x20, 0x26),
        .second = QColor(0x57, 0x60, 0x6b),
        .disabled = QColor(0x8b, 0x93, 0x9d),
        .selection = QColor(0x2f, 0x6f, 0xb0),
        .link = QColor(0x1e, 0x5a, 0x96),
        .accent = QColor(0x1e, 0x3a, 0x56),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .toast = QColor(0x23, 0x2a, 0x32),
        .toastText = QColor(0xff, 0xff, 0xff),
        .toastSecond = QColor(0xb9, 0xc2, 0xcc),
        .good = QColor(0x00, 0x70, 0x4f),
        .warning = QColor(0x8a, 0x52, 0x00),
        .error = QColor(0xb3, 0x26, 0x1e),
        .pointer = QColor(0xf0, 0xe4, 0x42),
        .encode = QColor(0x5b, 0x4b, 0xb7),
        .backward = QColor(0x8e, 0x6b, 0xc9),
        .cf = QColor(0x4a, 0x5a, 0x6a),
        .move = QColor(0x7a, 0x87, 0x94),
        .target = QColor(0x8c, 0x6d, 0x4f),
        .runs = { QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x9e, 0x73),
            QColor(0xb8, 0x65, 0x9a), QColor(0xa8, 0x72, 0x00), QColor(0x2f, 0x8f, 0xc4), QColor(0x5b, 0x64, 0x70) } };
    // The canvas is lighter than the surfaces: the style draws the edges of controls as a darker shade of it.
    static const Tokens night { .canvas = QColor(0x2b, 0x30, 0x36),
        .surface = QColor(0x1d, 0x21, 0x26),
        .raised = QColor(0x3a, 0x40, 0x47),
        .border = QColor(0x4a, 0x50, 0x58),
        .control = QColor(0x8a, 0x93, 0x9c),
        .text = QColor(0xe9, 0xec, 0xef),
        .second = QColor(0xa9, 0xb2, 0xbc),
        .disabled = QColor(0x73, 0x7c, 0x86),
        .selection = QColor(0x2f, 0x6f, 0xb0),
        .link = QColor(0x6c, 0xb2, 0xf0),
        .accent = QColor(0xcf, 0xe0, 0xf0),
        .onAccent = QColor(0x14, 0x20, 0x2b),
        .toast = QColor(0xe4, 0xe8, 0xec),
        .toastText = QColor(0x1b, 0x20, 0x26),
        .toastSecond = QColor(0x57, 0x60, 0x6b),
        .good = QColor(0x4c, 0xc7, 0x9e),
        .warning = QColor(0xf0, 0xb4, 0x54),
        .error = QColor(0xff, 0x8a, 0x80),
        .pointer = QColor(0x8f, 0x88, 0x20),
        .encode = QColor(0xa9, 0x9b, 0xf2),
        .backward = QColor(0xc3, 0xa6, 0xee),
        .cf = QColor(0x9f, 0xb0, 0xc0),
        .move = QColor(0x7f, 0x8e, 0x9c),
        .target = QColor(0xc9, 0xa5, 0x82),
        .runs = { QColor(0xe6, 0x6f, 0x1a), QColor(0x3a, 0x9b, 0xdc), QColor(0x12, 0xb1, 0x84),
            QColor(0xcc, 0x79, 0xa7), QColor(0xe6, 0x9f, 0x00), QColor(0x8c, 0xcb, 0xf2), QColor(0xb8, 0xc0, 0xc8) } };
    return dark ? night : light;
}

const Tokens &tokens(const QPalette &palette)
{
    return tokens(isDark(palette));
}

QColor mixed(const QColor &ground, const QColor &over, double opacity)
{
    const auto mix = [opacity](int a, int b) { return static_cast<int>(a + opacity * (b - a) + 0.5); };
    return QColor(mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue()));
}

QFont smallFont(const QFont &body)
{
    return scaled(body, 0.9);
}

QFont figureFont(const QFont &body)
{
    return semiBold(scaled(body, 1.8));
}

QFont semiBold(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace gram
