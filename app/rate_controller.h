// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace gram {

class MainWindow;
class RateDialog;
class TrainingSession;

/// Has the session try learning rates for the dialog "Find a Rate", and puts the chosen one into
/// the form.
class RateController : public QObject {
    Q_OBJECT

public:
    RateController(TrainingSession &session, MainWindow &window);

private:
    void open();

    TrainingSession &m_session;
    MainWindow &m_window;
    QPointer<RateDialog> m_dialog;
};

} // namespace gram
