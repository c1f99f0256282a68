// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_editors.h"

#include "api/cf_traits.h"
#include "field_text.h"
#include "latency_edit.h"
#include "method_tiles.h"
#include "mode_text.h"
#include "number_box.h"
#include "targets_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>

#include <type_traits>

namespace gram {

namespace {

QString textOf(const char *key)
{
    return QString::fromLatin1(key);
}

bool hasEditor(const QString &key)
{
    return key != QLatin1String("data") && key != QLatin1String("demo") && key != QLatin1String("model");
}

void choose(QComboBox *combo, const QVariant &data)
{
    const int index = combo->findData(data);
    combo->setCurrentIndex(index < 0 ? 0 : index);
}

void describe(QWidget *editor, const QString &key)
{
    const FieldText text = fieldText(key.toStdString());
    editor->setObjectName(key);
    editor->setAccessibleName(QString(text.label).remove(QLatin1Char('&')));
    editor->setAccessibleDescription(text.help);
    editor->setToolTip(QStringLiteral("<p>%1</p>").arg(text.help.toHtmlEscaped()));
}

} // namespace

/// Makes the editors, from RunConfig's one list of fields and ranges.
struct FieldEditors::Creator {
    FieldEditors &self;

    template<typename E>
    requires std::is_enum_v<E>
    void operator()(const char *key, const E &)
    {
        auto *combo = new QComboBox(self.m_parent);
        for (std::size_t i = 0; i < EnumNames<E>::value.size(); ++i)
            combo->addItem(displayText(static_cast<E>(i)), static_cast<int>(i));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::currentIndexChanged, &self, [s = &self, k = textOf(key)] {
            if (!s->m_loading)
                Q_EMIT s->edited(k);
        });
        self.add(textOf(key), combo);
    }
    void operator()(const char *key, const Mode &)
    {
        auto *tiles = new MethodTiles(self.m_parent);
        connect(tiles, &MethodTiles::modeChanged, &self, [s = &self, k = textOf(key)] {
            if (!s->m_loading)
                Q_EMIT s->edited(k);
        });
        self.add(textOf(key), tiles);
        tiles->setFocusPolicy(Qt::NoFocus); // its tiles have it
    }
    void operator()(const char *key, const bool &)
    {
        auto *box = new QCheckBox(self.m_parent);
        connect(box, &QCheckBox::toggled, &self, [s = &self, k = textOf(key)] {
            if (!s->m_loading)
                Q_EMIT s->edited(k);
        });
        self.add(textOf(key), box);
    }
    void operator()(const char *key, const std::string &)
    {
        const QString name = textOf(key);
        if (!hasEditor(name))
            return;
        if (name == QLatin1String("device")) {
            auto *combo = new QComboBox(self.m_parent);
            connect(combo, &QComboBox::currentIndexChanged, &self, [s = &self, name] {
                if (!s->m_loading)
                    Q_EMIT s->edited(name);
            });
            self.add(name, combo);
            return;
        }
        if (name == QLatin1String("lora_targets")) {
            auto *targets = new TargetsEdit(self.m_parent);
            connect(targets, &TargetsEdit::valueChanged, &self, [s = &self, name] {
                if (!s->m_loading)
                    Q_EMIT s->edited(name);
            });
            self.add(name, targets);
            return;
        }
        auto *edit = new QLineEdit(self.m_parent);
        connect(edit, &QLineEdit::editingFinished, &self, [s = &self, name] {
            if (!s->m_loading)
                Q_EMIT s->edited(name);
        });
        self.add(name, edit);
    }
    void operator()(const char *key, const std::int64_t &, std::int64_t min, std::int64_t max)
    {
        auto *box = key == std::string_view("latency") ? new LatencyBox(self.m_parent) : new QSpinBox(self.m_parent);
        box->setRange(static_cast<int>(min), static_cast<int>(max));
        box->setStepType(QSpinBox::AdaptiveDecimalStepType);
        box->setAccelerated(true);
        const FieldText text = fieldText(key);
        box->setSuffix(text.suffix);
        box->setSpecialValueText(text.special);
        connect(box, &QSpinBox::valueChanged, &self, [s = &self, k = textOf(key)] {
            if (!s->m_loading)
                Q_EMIT s->edited(k);
        });
        self.add(textOf(key), box);
    }
    void operator()(const char *key, const double &, double min, double max)
    {
        auto *box = new NumberBox(self.m_parent);
        box->setRange(min, max);
        const FieldText text = fieldText(key);
        box->setSuffix(text.suffix);
        box->setSpecialValueText(text.special);
        connect(box, &NumberBox::valueChanged, &self, [s = &self, k = textOf(key)] {
            if (!s->m_loading)
                Q_EMIT s->edited(k);
        });
        self.add(textOf(key), box);
    }
};

/// Shows a configuration in the editors.
struct FieldEditors::Reader {
    const FieldEditors &self;

    template<typename W>
    W *get(const char *key) const
    {
        return qobject_cast<W *>(self.editor(textOf(key)));
    }
    template<typename E>
    requires std::is_enum_v<E>
    void operator()(const char *key, const E &value) { choose(get<QComboBox>(key), static_cast<int>(value)); }
    void operator()(const char *key, const Mode &value) { get<MethodTiles>(key)->setMode(value); }
    void operator()(const char *key, const bool &value) { get<QCheckBox>(key)->setChecked(value); }
    void operator()(const char *key, const std::string &value)
    {
        const QString text = QString::fromStdString(value);
        if (auto *edit = get<QLineEdit>(key))
            edit->setText(text);
        else if (auto *combo = get<QComboBox>(key))
            choose(combo, text);
        else if (auto *targets = get<TargetsEdit>(key))
            targets->setValue(text);
    }
    void operator()(const char *key, const std::int64_t &value, std::int64_t, std::int64_t)
    {
        get<QSpinBox>(key)->setValue(static_cast<int>(value));
    }
    void operator()(const char *key, const double &value, double, double) { get<NumberBox>(key)->setValue(value); }
};

/// Takes the editors' values into a configuration.
struct FieldEditors::Writer {
    const FieldEditors &self;

    template<typename W>
    W *get(const char *key) const
    {
        return qobject_cast<W *>(self.editor(textOf(key)));
    }
    template<typename E>
    requires std::is_enum_v<E>
    void operator()(const char *key, E &value) { value = static_cast<E>(get<QComboBox>(key)->currentData().toInt()); }
    void operator()(const char *key, Mode &value) { value = get<MethodTiles>(key)->mode(); }
    void operator()(const char *key, bool &value) { value = get<QCheckBox>(key)->isChecked(); }
    void operator()(const char *key, std::string &value)
    {
        if (const auto *edit = get<QLineEdit>(key))
            value = edit->text().trimmed().toStdString();
        else if (const auto *combo = get<QComboBox>(key))
            value = combo->currentData().toString().toStdString();
        else if (const auto *targets = get<TargetsEdit>(key))
            value = targets->value().toStdString();
    }
    void operator()(const char *key, std::int64_t &value, std::int64_t, std::int64_t)
    {
        value = get<QSpinBox>(key)->value();
    }
    void operator()(const char *key, double &value, double, double) { value = get<NumberBox>(key)->value(); }
};

FieldEditors::FieldEditors(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
    m_loading = true;
    const RunConfig defaults;
    forEachField(defaults, Creator { *this });
    setDevices({ { QString::fromStdString(defaults.device), {} } });
    setConfig(defaults);
}

void FieldEditors::setConfig(const RunConfig &config)
{
    m_loading = true;
    forEachField(config, Reader { *this });
    m_loading = false;
}

void FieldEditors::writeTo(RunConfig &config) const
{
    forEachField(config, Writer { *this });
}

void FieldEditors::chooseLatency(std::int64_t latency, LatencyUnit unit)
{
    m_loading = true; // one change
    qobject_cast<QSpinBox *>(editor(QStringLiteral("latency")))->setValue(static_cast<int>(latency));
    choose(qobject_cast<QComboBox *>(editor(QStringLiteral("latency_unit"))), static_cast<int>(unit));
    m_loading = false;
    Q_EMIT edited(QStringLiteral("latency"));
}

void FieldEditors::setDevices(const QMap<QString, QString> &devices)
{
    auto *combo = qobject_cast<QComboBox *>(editor(QStringLiteral("device")));
    const QVariant current = combo->currentData();
    m_loading = true;
    combo->clear();
    for (auto device = devices.begin(); device != devices.end(); ++device)
        combo->addItem(device.key() == QLatin1String("cpu") ? tr("CPU") : device.value(), device.key());
    choose(combo, current);
    m_loading = false;
}

void FieldEditors::setTaskKind(TaskKind kind)
{
    auto *combo = qobject_cast<QComboBox *>(editor(QStringLiteral("cf")));
    const QVariant current = combo->currentData();
    m_loading = true;
    combo->clear();
    combo->addItem(displayText(CfModule::Auto), static_cast<int>(CfModule::Auto));
    for (const CfModule cf : cfModulesFor(kind))
        combo->addItem(displayText(cf), static_cast<int>(cf));
    choose(combo, current);
    m_loading = false;
}

void FieldEditors::setEditorEnabled(const QString &key, bool enabled, const QString &reason)
{
    QWidget *widget = editor(key);
    if (!widget || widget->isEnabled() == enabled)
        return;
    widget->setEnabled(enabled);
    const QString help = fieldText(key.toStdString()).help;
    const QString htmlHelp = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    widget->setToolTip(enabled ? htmlHelp : QStringLiteral("<p><b>%1</b></p>").arg(reason.toHtmlEscaped()) + htmlHelp);
    widget->setAccessibleDescription(enabled ? help : reason + QLatin1Char(' ') + help);
}

void FieldEditors::setSpecial(const QString &key, double number, const QString &text, const QString &why)
{
    auto *box = qobject_cast<NumberBox *>(editor(key));
    if (box->specialValueText() != text) // or what is being typed would be written over
        box->setSpecialValueText(text);
    box->setSpecialNumber(number);
    const QString help = fieldText(key.toStdString()).help;
    box->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped())
        + (why.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(why.toHtmlEscaped())));
    box->setAccessibleDescription(why.isEmpty() ? help : help + QLatin1Char(' ') + why);
}

void FieldEditors::setChoiceEnabled(const QString &key, int value, const QString &reason)
{
    auto *combo = qobject_cast<QComboBox *>(editor(key));
    const int index = combo->findData(value);
    const auto *choices = qobject_cast<QStandardItemModel *>(combo->model());
    QStandardItem *item = choices->item(index);
    item->setEnabled(reason.isEmpty());
    item->setToolTip(reason);
    const QString help = fieldText(key.toStdString()).help;
    QString described = help, htmlHelp = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    for (int i = 0; i < choices->rowCount(); ++i) {
        if (choices->item(i)->isEnabled())
            continue;
        const QString why = choices->item(i)->toolTip();
        htmlHelp += QStringLiteral("<p><b>%1</b></p>").arg(why.toHtmlEscaped());
        described += QLatin1Char(' ') + why;
    }
    combo->setToolTip(htmlHelp);
    combo->setAccessibleDescription(described);
}

void FieldEditors::add(const QString &key, QWidget *editor)
{
    describe(editor, key);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    m_editors.insert(key, editor);
}

bool FieldEditors::eventFilter(QObject *editor, QEvent *event)
{
    // Scrolling the form must not change the setting that happens to be under the pointer.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(editor)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(editor, event);
}

} // namespace gram
