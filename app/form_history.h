// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QUndoStack;

namespace gram {

class SetupPanel;

/// Makes every change of the form undoable: typed, chosen, or filled in from somewhere else.
class FormHistory : public QObject {
    Q_OBJECT

public:
    explicit FormHistory(QUndoStack &undo, QObject *parent = nullptr);

    /// The form to watch from now on; what it shows is where the history begins.
    void watch(SetupPanel *form);

private:
    class Change;

    void onChanged();
    void apply(const RunConfig &config);

    QUndoStack &m_undo;
    QPointer<SetupPanel> m_form;
    RunConfig m_shown;
    bool m_applying = false;
};

} // namespace gram
