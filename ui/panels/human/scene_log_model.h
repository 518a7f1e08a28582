#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <span>
#include <vector>

#include "core/human/scene/scene_log.h"
#include "core/human/scene/scene_run.h"
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
    /// Each line names tasks as they were called at its time.
    void setLog(const human::SceneRun& run);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Line {
        human::SceneEntry entry;
        std::shared_ptr<const human::SceneSettings> settings;  ///< that were in force then; never null
        friend bool operator==(const Line& a, const Line& b) {
            return a.entry == b.entry && (a.settings == b.settings || *a.settings == *b.settings);
        }
    };

    std::vector<Line> m_lines;  ///< the newest first
};

/// The whole log, the oldest line first, in words and in numbers with a point as decimal mark.
[[nodiscard]] QString logText(const human::SceneRun& run, QChar separator);

/// The log without all but the last of the changes that follow one another within a second.
[[nodiscard]] std::vector<human::SceneEntry> withoutBursts(std::span<const human::SceneEntry> log);

}  // namespace lab::ui
