// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "setup/method_figures.h"

#include <QAbstractButton>
#include <QList>

class QToolButton;

namespace gram {

/// A mode to choose: its name, what it does in a picture and a sentence, and what it comes to with the form's data.
class MethodTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit MethodTile(Mode mode, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setFigures(const MethodFigures &figures);
    /// A setting of the mode, under its texts.
    void setFoot(QWidget *foot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Texts that do not fit; for tests.
    QStringList cutTexts() const;
    /// As it is painted.
    QString sentence() const;
    const QString &figures() const { return m_figures; }
    const QString &time() const { return m_time; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void placeFoot();

    Mode m_mode;
    QString m_figures, m_time;
    bool m_estimated = false; ///< m_figures: in italics
    QWidget *m_foot = nullptr;
    bool m_ring = false; ///< the focus came by the keyboard
};

/// The training mode: a tile each, those that are asked for less behind a button.
class MethodTiles : public QWidget {
    Q_OBJECT

public:
    explicit MethodTiles(QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);
    void setFigures(Mode mode, const MethodFigures &figures);
    MethodTile *tile(Mode mode) const { return m_tiles[static_cast<int>(mode)]; }

Q_SIGNALS:
    void modeChanged();

private:
    void showFurther(bool open);

    QList<MethodTile *> m_tiles; ///< in Mode's order
    QToolButton *m_further;
};

} // namespace gram
