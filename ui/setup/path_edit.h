// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace gram {

/// A path's line and the button that chooses it.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    /// Takes `edit`. `files`: the filter of the files to choose from; empty for a folder.
    PathEdit(QLineEdit *edit, const QString &files, QWidget *parent);

Q_SIGNALS:
    /// The line shows another path.
    void chosen();

private:
    void choose();

    QLineEdit *m_edit;
    QString m_files;
};

} // namespace gram
