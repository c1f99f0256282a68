// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment_text.h"

#include <QRegularExpression>

namespace gram {

QString blasText(const Environment &environment)
{
    static const QRegularExpression options(QStringLiteral("^(OpenBLAS \\S+) [^(]*(\\([^)]*\\))?.*$"));
    return QString::fromStdString(environment.blas).replace(options, QStringLiteral("\\1 \\2")).trimmed();
}

} // namespace gram
