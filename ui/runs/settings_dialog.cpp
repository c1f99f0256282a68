// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "board/figure_words.h"
#include "compare_dialog.h"
#include "run_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <type_traits>

namespace gram {

namespace {

template<typename Value>
QString textOf(const Value &value)
{
    if constexpr (std::is_same_v<Value, std::string>)
        return QString::fromStdString(value);
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? SettingsDialog::tr("yes") : SettingsDialog::tr("no");
    else if constexpr (std::is_enum_v<Value>)
        return QString::fromUtf8(nameOf(value));
    else if constexpr (std::is_same_v<Value, double>)
        return QLocale().toString(value, 'g', 6);
    else
        return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

SettingsDialog::SettingsDialog(const std::vector<RunData> &runs, QWidget *parent)
    : QDialog(parent)
    , m_all(new QCheckBox(tr("Show &all settings"), this))
    , m_table(new QTableWidget(this))
    , m_same(new QLabel(tr("These runs have the same settings."), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of %n Run(s)", nullptr, static_cast<int>(runs.size())));
    m_all->setObjectName(QStringLiteral("allSettings"));
    m_same->setObjectName(QStringLiteral("sameSettings"));
    m_table->setObjectName(QStringLiteral("settingsTable"));
    m_table->setAccessibleName(tr("Settings"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnCount(static_cast<int>(runs.size()));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        forEachField(runs[i].config,
            [&, n = std::size_t { 0 }](const char *name, const auto &value, auto &&...) mutable {
                if (i == 0)
                    m_settings.push_back({ QString::fromLatin1(name), {} });
                // Of a run that a number of steps or seconds ends, epochs are no limit.
                const bool unlimited = QLatin1String(name) == QLatin1String("epochs")
                    && (runs[i].config.steps > 0 || runs[i].config.epochs >= unlimitedEpochs);
                m_settings[n++].values += unlimited ? tr("no limit") : textOf(value);
            });
        auto *header = new QTableWidgetItem(runIcon(runs[i].number), runs[i].name());
        m_table->setHorizontalHeaderItem(static_cast<int>(i), header);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copySettings"));
    copyButton->setToolTip(tr("Copy the table as text, with tabs between the columns"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_all);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_same, 1, Qt::AlignCenter);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &SettingsDialog::copy);
    connect(m_all, &QCheckBox::toggled, this, &SettingsDialog::fill);
    m_all->setChecked(runs.size() == 1);
    fill(m_all->isChecked());
    resize(640, 420);
}

void SettingsDialog::fill(bool all)
{
    m_table->setRowCount(0);
    for (const Setting &setting : m_settings) {
        const bool differs = setting.values.count(setting.values.constFirst()) != setting.values.size();
        if (!all && !differs)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *label = new QTableWidgetItem(settingLabel(setting.name.toStdString()));
        label->setData(Qt::UserRole, setting.name); // as files and the command line have it
        label->setToolTip(setting.name);
        m_table->setVerticalHeaderItem(row, label);
        for (int i = 0; i < setting.values.size(); ++i) {
            auto *item = new QTableWidgetItem(setting.values[i]);
            QFont font = item->font();
            font.setBold(all && differs);
            item->setFont(font);
            m_table->setItem(row, i, item);
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_same->setVisible(m_table->rowCount() == 0);
}

void SettingsDialog::copy() const
{
    QStringList header { QString() };
    for (int column = 0; column < m_table->columnCount(); ++column)
        header += m_table->horizontalHeaderItem(column)->text();
    QStringList lines { header.join(QLatin1Char('\t')) };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells { m_table->verticalHeaderItem(row)->data(Qt::UserRole).toString() };
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells += m_table->item(row, column)->text();
        lines += cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace gram
