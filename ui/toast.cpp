// SPDX-License-Identifier: GPL-3.0-or-later
#include "toast.h"

#include "engine_text.h"
#include "theme.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace gram {

namespace {

constexpr int shownMs = 8000, radius = 6, iconSize = 16, margin = 12;

/// A link, or the cross that closes.
class ToastButton : public QAbstractButton {
public:
    ToastButton(bool underlined, QWidget *parent)
        : QAbstractButton(parent)
        , m_underlined(underlined)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(lettering());
        return { metrics.horizontalAdvance(text()) + 2 * spaceSmall, metrics.height() + spaceSmall };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor ink = tokens(palette()).toastText;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ink);
        painter.setFont(lettering());
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    QFont lettering() const
    {
        QFont font = m_underlined ? semiBold(smallFont(this->font())) : this->font();
        font.setUnderline(m_underlined);
        return font;
    }

    bool m_underlined;
};

/// Paths may be broken at their slashes.
QString breakable(QString text)
{
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200b"))
        .replace(QLatin1Char('\\'), QStringLiteral("\\\u200b"));
}

} // namespace

Toast::Toast(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_icon(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_text(new WrappedLabel(this))
    , m_action(new ToastButton(true, this))
    , m_close(new ToastButton(false, this))
    , m_timer(this)
{
    setObjectName(notice.stays ? QStringLiteral("offer") : QStringLiteral("toast"));
    setAccessibleName(notice.title.isEmpty() ? notice.text : notice.title + QLatin1Char(' ') + notice.text);
    m_icon->setObjectName(QStringLiteral("toastIcon"));
    m_icon->setVisible(notice.kind == Notice::Kind::Error);
    m_icon->setAccessibleName(tr("Error"));
    m_title->setObjectName(QStringLiteral("toastTitle"));
    m_title->setText(breakable(notice.title));
    m_title->setVisible(!notice.title.isEmpty());
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setText(breakable(withoutFolders(notice.text)));
    if (withoutFolders(notice.text) != notice.text)
        m_text->setToolTip(QStringLiteral("<p>%1</p>").arg(breakable(notice.text.toHtmlEscaped())));
    for (QLabel *label : { m_title, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QAbstractButton::clicked, this, &Toast::closed);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (m_notice.act)
            m_notice.act();
        Q_EMIT closed();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(spaceSmall);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(space);
    line->setContentsMargins(spaceSmall, 0, 0, 0); // the link's words are under the others
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin - spaceSmall, space, space, space);
    layout->setSpacing(0);
    layout->addLayout(line);
    auto *below = new QHBoxLayout;
    below->addWidget(m_action);
    below->addStretch(1);
    layout->addLayout(below);
    setFixedWidth(itsWidth);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(spaceLarge);
    shadow->setOffset(0, spaceSmall);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    dress();

    m_timer.setObjectName(QStringLiteral("toastTimer"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveInTime);
    if (notice.kind == Notice::Kind::Information && !notice.stays)
        m_timer.start();
}

void Toast::takeFocus()
{
    (m_action->isVisibleTo(this) ? m_action : m_close)->setFocus(Qt::ShortcutFocusReason);
}

/// Who is about to read or press something has the time for it.
void Toast::leaveInTime()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start(shownMs);
    else
        Q_EMIT closed();
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QFrame::changeEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void Toast::dress()
{
    const Tokens &t = tokens(palette());
    const auto color = [](QLabel *label, const QColor &ink) {
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == ink)
            return;
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    };
    color(m_title, t.toastText);
    color(m_text, m_title->isHidden() ? t.toastText : t.toastSecond);
    m_title->setFont(semiBold(font()));
    m_text->setFont(smallFont(font()));
    QPalette ground = palette(); // it is turned round, and so is what stands out from it
    ground.setColor(QPalette::Window, t.toast);
    m_icon->setPixmap(glyphIcon(Glyph::Warning, tokens(ground).error).pixmap(iconSize, iconSize));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).toast);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace gram
