// SPDX-License-Identifier: GPL-3.0-or-later
#include "edge_style.h"

#include "tokens.h"

#include <QGuiApplication>
#include <QStyleOption>

namespace gram {

/// The option with another palette, until the end.
class EdgeStyle::Dressed {
public:
    Dressed(const EdgeStyle &style, const QStyleOption *option, Edge edge)
        : m_option(edge == Edge::Own ? nullptr : const_cast<QStyleOption *>(option))
    {
        if (!m_option)
            return;
        m_own = m_option->palette;
        m_option->palette = style.withEdge(m_own, edge);
    }
    ~Dressed()
    {
        if (m_option)
            m_option->palette = m_own;
    }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    QStyleOption *m_option;
    QPalette m_own;
};

EdgeStyle::EdgeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

const QPalette &EdgeStyle::withEdge(const QPalette &palette, Edge edge) const
{
    constexpr int darkened = 140, boxLightened = 110; // percent, by the style
    constexpr int mostKept = 200;
    const QPair key(palette.cacheKey(), static_cast<int>(edge));
    if (const auto it = m_dressed.constFind(key); it != m_dressed.constEnd())
        return *it;
    if (m_dressed.size() >= mostKept)
        m_dressed.clear();
    const Tokens &t = tokens(QGuiApplication::palette()); // a palette that is dressed already is neither light nor dark
    const QColor wanted = edge == Edge::Card ? t.border
        : edge == Edge::Box                  ? t.control.darker(boxLightened)
                                             : t.control;
    QPalette dressed = palette;
    dressed.setColor(QPalette::Window, wanted.lighter(darkened));
    return *m_dressed.insert(key, dressed);
}

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    Edge edge = Edge::Own;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
    case PE_PanelButtonCommand:
        edge = Edge::Control;
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        edge = Edge::Box;
        break;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
        edge = Edge::Card;
        break;
    default:
        break;
    }
    const Dressed dressed(*this, option, edge);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void EdgeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const bool card = element == CE_HeaderSection || element == CE_ProgressBarGroove;
    const Dressed dressed(*this, option, card ? Edge::Card : Edge::Own);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    const bool pressed = control == CC_SpinBox || control == CC_ComboBox || control == CC_Slider;
    const Dressed dressed(*this, option, pressed ? Edge::Control : Edge::Own);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gram
