#pragma once

#include <QAbstractListModel>
#include <memory>

#include "core/engine/compute_result.h"
#include "ui/models/head_order.h"

namespace lab::ui {

/// All heads of the source in order of layer and head or of a score, each with its small picture of weights.
class HeadListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        WeightsRole = Qt::UserRole + 1,  ///< const MatrixF*, at most 64 x 64
        LabelRole,                       ///< "1.2": layer and head
        ScoreRole,                       ///< text of the score that it is ordered by; none by number
        AblatedRole,                     ///< bool: its context counts as zero in the output
    };

    explicit HeadListModel(QObject* parent = nullptr);

    void setResult(std::shared_ptr<const engine::ComputeResult> result);
    void setOrder(HeadOrder order);
    [[nodiscard]] HeadOrder order() const { return m_order; }
    [[nodiscard]] int rowOf(LayerIndex layer, HeadIndex head) const;
    [[nodiscard]] LayerIndex layerOf(int row) const;
    [[nodiscard]] HeadIndex headOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    [[nodiscard]] const engine::HeadThumbnail& thumbnail(int row) const;
    [[nodiscard]] bool isAblated(const engine::HeadThumbnail& thumbnail) const;
    [[nodiscard]] QString description(const engine::HeadThumbnail& thumbnail) const;

    [[nodiscard]] QString scoreText(const engine::HeadThumbnail& thumbnail) const;

    std::shared_ptr<const engine::ComputeResult> m_result;
    HeadOrder m_order = HeadOrder::Number;
    std::vector<int> m_rows;  ///< of the result's thumbnails, in order
};

}  // namespace lab::ui

Q_DECLARE_METATYPE(const lab::MatrixF*)
