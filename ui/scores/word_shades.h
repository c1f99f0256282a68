// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/user_scores.h"

#include <QScrollArea>

namespace gram {

/// A text, its words shaded by what they do to a score: one colour and ▲ for those that raise it, another and ▼ for
/// those that lower it, the darker the more. The figures are in the words' tooltips.
class WordShades : public QScrollArea {
    Q_OBJECT

public:
    explicit WordShades(QWidget *parent = nullptr);

    void showEffects(TaskKind kind, const WordEffects &effects);
    /// The text without shades, or a sentence on why there is none.
    void showPlain(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    TaskKind m_kind = TaskKind::News;
    WordEffects m_effects;
    QString m_plain;
};

} // namespace gram
