// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_controller.h"

#include "api/ce_rates.h"
#include "main_window.h"
#include "mode_text.h"
#include "rate_dialog.h"
#include "setup/setup_panel.h"
#include "training_session.h"

namespace gram {

RateController::RateController(TrainingSession &session, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    connect(&m_window, &MainWindow::findRateRequested, this, &RateController::open);
    connect(&m_session, &TrainingSession::ratesTried, this, [this](const RateSearch &search) {
        if (m_dialog)
            m_dialog->showSearch(search);
    });
    connect(&m_session, &TrainingSession::rateSearchEnded, this, [this](const QString &failure) {
        if (m_dialog)
            m_dialog->showEnded(failure);
    });
}

void RateController::open()
{
    const RunConfig config = m_window.setup()->config();
    if (!trainsCe(config)) {
        m_window.showInformation(
            tr("The mode %1 does not train the encoder, so there is no rate to find.").arg(displayText(config.mode)));
        return;
    }
    const double automatic = m_window.setup()->automaticCeRate();
    if (!(automatic > 0)) {
        m_window.showInformation(tr("The model is still being opened. Try again in a moment."));
        return;
    }
    m_dialog = new RateDialog(config, automatic, &m_window);
    connect(m_dialog, &RateDialog::searchRequested, this,
        [this, config](const std::vector<double> &rates, qint64 steps) { m_session.findRate(config, rates, steps); });
    connect(m_dialog, &RateDialog::stopRequested, &m_session, &TrainingSession::stopRateSearch);
    connect(m_dialog, &RateDialog::rateChosen, this, [this](double rate) {
        RunConfig chosen = m_window.setup()->config();
        chosen.ceRate = rate;
        m_window.setup()->setConfig(chosen);
    });
    m_dialog->open();
}

} // namespace gram
