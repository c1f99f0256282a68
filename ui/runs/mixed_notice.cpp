// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_notice.h"

#include "runs/run_model.h"
#include "runs/run_text.h"
#include "tokens.h"
#include "wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gram {

namespace {

constexpr int refreshMs = 200;

}

MixedNotice::MixedNotice(RunModel *runs, QWidget *parent)
    : QFrame(parent)
    , m_runs(runs)
    , m_text(new WrappedLabel(this))
    , m_only(new QPushButton(this))
{
    setObjectName(QStringLiteral("mixedNotice"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("mixedText"));
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_only->setObjectName(QStringLiteral("mixedOnly"));
    m_only->setText(tr("Draw Only the Latest Group"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space, spaceSmall, spaceSmall, spaceSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_only);
    hide();

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &MixedNotice::refresh);
    const auto schedule = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(m_runs, &RunModel::dataChanged, this, schedule);
    connect(m_runs, &RunModel::rowsInserted, this, schedule);
    connect(m_runs, &RunModel::rowsRemoved, this, schedule);
    connect(m_only, &QPushButton::clicked, this, [this] {
        if (const auto works = m_runs->shownWorks(); !works.empty())
            m_runs->showOnlyWork({ works.back()->work });
        refresh();
    });
    schedule(); // in the window, when there is one
}

void MixedNotice::refresh()
{
    const std::vector<const RunData *> works = m_runs->shownWorks();
    if (works.size() > 1) {
        m_text->setText(tr("⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their "
                           "times, memory and quality do not compare.",
            nullptr, static_cast<int>(works.size())));
        m_only->setToolTip(workTitle(works.back()->config));
    }
    setVisible(m_wanted && works.size() > 1);
}

void MixedNotice::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

} // namespace gram
