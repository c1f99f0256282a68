// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QSize>

class QPainter;
class QPointF;

namespace gram {

struct Tokens;

constexpr QSize pictogramSize { 42, 30 };

/// How a mode goes from texts (squares) through the encoder (filled) to interactions (dots).
void paintPictogram(QPainter &painter, const QPointF &topLeft, Mode mode, const Tokens &tokens);

} // namespace gram
