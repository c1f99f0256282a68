// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QToolButton>

#include <optional>

namespace gram {

/// A button of the window's frame, drawn in the theme's colours: filled, outlined or with nothing around it. What is
/// checked is raised and semi-bold. It keeps its width whichever of its texts it has.
class BarButton : public QToolButton {
    Q_OBJECT

public:
    enum class Look { Filled, Outlined, Flat };
    enum class Joined { No, Right, Left }; ///< which side another button goes on at

    explicit BarButton(Look look, QWidget *parent = nullptr);

    void setLook(Look look);
    Look look() const { return m_look; }
    void setGlyph(Glyph glyph);
    /// The glyph stands after the text and not before it.
    void setGlyphLast(bool last) { m_glyphLast = last; }
    void setJoined(Joined joined);
    /// All that it may have to say: beside its glyph, and alone.
    void setTexts(const QStringList &texts, const QStringList &bare = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect frame() const;
    int room() const;

    Look m_look;
    Joined m_joined = Joined::No;
    std::optional<Glyph> m_glyph;
    bool m_glyphLast = false;
    QStringList m_texts, m_bare;
};

} // namespace gram
