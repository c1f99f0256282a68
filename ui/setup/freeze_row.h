// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace gram {

/// A picture of the encoder, the embeddings and then its layers, in which frozen parts are hatched
/// and training ones are filled. Its value is RunConfig::freezeLayers: a click on a part freezes
/// all up to it, a click on the last frozen part frees that one, and the keys do as in any slider.
class FreezeRow : public QAbstractSlider {
    Q_OBJECT

public:
    explicit FreezeRow(QWidget *parent = nullptr);

    /// Up to `mostFrozen` layers can be frozen; `shared`: all layers have the same weights.
    void setLayers(int layers, bool shared, int mostFrozen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int boxes() const { return 1 + (m_shared ? 1 : m_layers); }
    QRectF box(int i) const;
    int boxAt(QPointF position) const;
    QString boxText(int i) const;

    int m_layers = 0;
    bool m_shared = false;
};

} // namespace gram
