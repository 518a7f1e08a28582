#pragma once

#include <QAbstractListModel>
#include <memory>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// The tokens of the sequence as a list. It shows what was computed and never changes it: what a person does
/// to the list goes out as signals, and the list comes back changed with the next result.
class TokenListModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role {
        KnownRole = Qt::UserRole + 1,  ///< bool: in the source's vocabulary
        UsedRole,                      ///< bool: inside the limit of what is computed
        RestRole,                      ///< int: stands for so many further tokens; 0 for a token
    };

    explicit TokenListModel(QObject* parent = nullptr);

    void setSequence(std::shared_ptr<const transformer::EncodedSequence> sequence);
    [[nodiscard]] int tokenCount() const;
    /// Whether tokens can be looked at only.
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  signals:
    void editRequested(int row, const QString& text);
    /// The token at `from` shall stand at `to`.
    void moveRequested(int from, int to);

  private:
    [[nodiscard]] QString description(int row) const;
    [[nodiscard]] QVariant tokenData(int row, int role) const;

    std::shared_ptr<const transformer::EncodedSequence> m_sequence;
    bool m_isReadOnly = false;
};

}  // namespace lab::ui
