// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrolling_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gram {

QVBoxLayout *makeScrolling(QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(page->objectName() + QStringLiteral("Scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it, and is scrolled to
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    auto *around = new QVBoxLayout(page);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);
    return new QVBoxLayout(content);
}

} // namespace gram
