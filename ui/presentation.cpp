// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "charts/run_scatter.h"
#include "theme.h"
#include "tokens.h"

#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QTabWidget>

namespace gram {

namespace {
constexpr double large = 1.5, largeStep = 0.1;
constexpr int hintMs = 3000;
}

Presentation::Presentation(QMainWindow *window, QTabWidget *pages, const std::vector<QWidget *> &aside)
    : QObject(window)
    , m_window(window)
    , m_pages(pages)
    , m_aside(aside)
    , m_hint(new QLabel(window))
{
    m_hint->setObjectName(QStringLiteral("presentationHint"));
    m_hint->setText(tr("F11 leaves"));
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setMargin(space);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(hintMs);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
}

void Presentation::set(bool on, QWidget *focused)
{
    if (m_on == on)
        return;
    m_on = on;
    presentRuns(on); // what the type's change reaches asks for it
    setTypeScale(on ? large : 1);
    if (on) {
        m_focused = focused;
        m_hidden.clear();
        for (QWidget *part : m_aside)
            if (!part->isHidden()) {
                m_hidden.emplace_back(part);
                part->hide();
            }
        m_pagesWidth = m_pages->minimumWidth();
        m_pages->setMinimumWidth(0);
    } else {
        for (const QPointer<QWidget> &part : m_hidden)
            if (part)
                part->show();
        m_pages->setMinimumWidth(m_pagesWidth);
    }
    // The widgets hear of the font from the event loop, and only then know their size.
    QTimer::singleShot(0, this, [this] {
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, m_on));
        if (m_on)
            return fit(large);
        m_hint->hide();
        Q_EMIT changed();
        if (m_focused && m_focused->isVisible())
            m_focused->setFocus();
    });
}

void Presentation::fit(double scale)
{
    if (!m_on)
        return;
    const QSize least = m_window->minimumSizeHint(), room = m_window->screen()->size();
    if (scale < 1 + largeStep / 2 || (least.width() <= room.width() && least.height() <= room.height())) {
        showHint();
        Q_EMIT changed();
        return;
    }
    setTypeScale(scale - largeStep);
    QTimer::singleShot(0, this, [this, scale] { fit(scale - largeStep); });
}

void Presentation::showHint()
{
    m_hint->adjustSize();
    m_hint->move((m_window->width() - m_hint->width()) / 2, m_window->height() - m_hint->height() - 2 * spaceLarge);
    m_hint->show();
    m_hint->raise();
    m_hintTimer.start();
}

} // namespace gram
