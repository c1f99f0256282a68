// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_box.h"

#include "main_window.h"

#include <QApplication>
#include <QMessageBox>

namespace gram {

void showAbout(QWidget *window)
{
    QMessageBox::about(window, MainWindow::tr("About GRAM Lab"),
        MainWindow::tr("<h3>GRAM Lab %1</h3>"
                       "<p>Fine-tunes a language model inside a recommender or a knowledge tracing model, and "
                       "shows what GRAM saves against end-to-end training.</p>"
                       "<p>The method: Yang et al., <i>GRAM: Fast Fine-tuning of Pre-trained Language Models "
                       "for Content-based Collaborative Filtering</i>, NAACL 2022.</p>"
                       "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QApplication::applicationVersion())
            + MainWindow::tr(
                "<p>Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU "
                "(Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and "
                "CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.</p>")
                  .arg(QLatin1String(qVersion()))
            + MainWindow::tr(
                "<p>Nothing leaves the machine: no update check, no account, no telemetry. The manual's page "
                "“Licences” tells more.</p>"));
}

} // namespace gram
