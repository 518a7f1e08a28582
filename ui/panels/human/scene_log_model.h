#pragma once

#include <QAbstractTableModel>
#include <span>
#include <vector>

#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_settings.h"

namespace lab::ui {

/// The event log, the newest line first: when; and what, below it why and what it cost.
class SceneLogModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Time, What };
    static constexpr int kColumns = 2;
    /// Older lines are in the saved table only.
    static constexpr std::size_t kShown = 200;

    explicit SceneLogModel(QObject* parent = nullptr);

    /// Changes that follow one another within a second are one line.
    void setLog(std::span<const human::SceneEntry> log, const human::SceneSettings& settings);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<human::SceneEntry> m_entries;  ///< the newest first
    human::SceneSettings m_settings;
};

/// The whole log, the oldest line first, in words and in numbers with a point as decimal mark.
[[nodiscard]] QString logText(std::span<const human::SceneEntry> log, const human::SceneSettings& settings,
                              QChar separator);

/// The log without all but the last of the changes that follow one another within a second.
[[nodiscard]] std::vector<human::SceneEntry> withoutBursts(std::span<const human::SceneEntry> log);

}  // namespace lab::ui
