// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_history.h"

#include "setup/setup_panel.h"

#include <QUndoStack>

#include <type_traits>
#include <vector>

namespace gram {

namespace {

/// Changes of one field that follow each other so fast are one: a number is being typed.
constexpr qint64 typingMs = 1500;

/// The fields' values, to be compared one by one.
std::vector<std::pair<std::string, std::string>> fieldsOf(const RunConfig &config)
{
    std::vector<std::pair<std::string, std::string>> fields;
    forEachField(config, [&](const char *name, const auto &value, auto &&...) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string>)
            fields.emplace_back(name, value);
        else if constexpr (std::is_enum_v<Value>)
            fields.emplace_back(name, nameOf(value));
        else
            fields.emplace_back(name, QByteArray::number(static_cast<double>(value), 'g', 17).toStdString());
    });
    return fields;
}

/// The names of the fields in which two configurations differ.
std::vector<std::string> differences(const RunConfig &a, const RunConfig &b)
{
    const auto left = fieldsOf(a), right = fieldsOf(b);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (left[i] != right[i])
            names.push_back(left[i].first);
    return names;
}

} // namespace

class FormHistory::Change : public QUndoCommand {
public:
    Change(FormHistory &history, const RunConfig &before, const RunConfig &after)
        : m_history(history)
        , m_before(before)
        , m_after(after)
        , m_fields(differences(before, after))
    {
        m_since.start();
        setText(m_fields.size() == 1
                ? FormHistory::tr("change of %1").arg(QString::fromStdString(m_fields.front()))
                : FormHistory::tr("change of %n setting(s)", nullptr, static_cast<int>(m_fields.size())));
    }

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next = static_cast<const Change &>(*other);
        if (next.m_fields != m_fields || m_since.elapsed() > typingMs)
            return false;
        m_after = next.m_after;
        m_since.start();
        return true;
    }
    void redo() override { m_history.apply(m_after); }
    void undo() override { m_history.apply(m_before); }

private:
    FormHistory &m_history;
    RunConfig m_before, m_after;
    std::vector<std::string> m_fields;
    QElapsedTimer m_since;
};

FormHistory::FormHistory(QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

void FormHistory::watch(SetupPanel *form)
{
    m_form = form;
    m_shown = form->config();
    connect(form, &SetupPanel::configChanged, this, &FormHistory::onChanged);
}

void FormHistory::onChanged()
{
    const RunConfig now = m_form->config();
    if (m_applying || now == m_shown)
        return;
    m_undo.push(new Change(*this, m_shown, now));
}

void FormHistory::apply(const RunConfig &config)
{
    m_applying = true;
    if (m_form && m_form->config() != config)
        m_form->setConfig(config);
    m_shown = config;
    m_applying = false;
}

} // namespace gram
