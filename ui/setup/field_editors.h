// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QWidget>

namespace gram {

/// One editor a setting of RunConfig, with its range, help and names; the setting's key is the
/// editor's objectName. The dataset (`data`, `demo`) and the model have none here.
class FieldEditors : public QObject {
    Q_OBJECT

public:
    explicit FieldEditors(QWidget *parent);

    QWidget *editor(const QString &key) const { return m_editors.value(key); }

    void setConfig(const RunConfig &config);
    /// Overwrites the settings that have an editor.
    void writeTo(RunConfig &config) const;

    /// As the user would, both at once.
    void chooseLatency(std::int64_t latency, LatencyUnit unit);

    /// By the names that the settings have: what to call them.
    void setDevices(const QMap<QString, QString> &devices);
    /// Offers the CF modules that fit the data.
    void setTaskKind(TaskKind kind);

    /// What the smallest value of a number stands for: `number`, which the arrows start from (0 =
    /// not known), shown as `text`. `why` is added to the help.
    void setSpecial(const QString &key, double number, const QString &text, const QString &why);

    /// `reason`: why a setting that is switched off has no effect.
    void setEditorEnabled(const QString &key, bool enabled, const QString &reason);
    /// A combo box's choice can be taken only if `reason`, why it cannot, is empty.
    void setChoiceEnabled(const QString &key, int value, const QString &reason);

    bool eventFilter(QObject *editor, QEvent *event) override;

Q_SIGNALS:
    /// The user changed a setting.
    void edited(const QString &key);

private:
    struct Creator;
    struct Reader;
    struct Writer;

    void add(const QString &key, QWidget *editor);

    QWidget *m_parent;
    QHash<QString, QWidget *> m_editors;
    bool m_loading = false;
};

} // namespace gram
