#pragma once

#include <QHBoxLayout>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/attention/measures/keep_going.h"
#include "core/base/matrix.h"
#include "ui/engine_bridge/background_work.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::engine {
struct ComputeResult;
}

namespace lab::ui {

class ElidedLabel;

/// A panel of one PictureView of the head that is looked at. While it is not on screen, behind another tab
/// too, it takes nothing over and computes nothing. GUI thread; long work goes to the background lane.
class PicturePanel : public QWidget {
    Q_OBJECT

  public:
    PicturePanel(const PanelServices& services, PictureView* view, QWidget* parent);

  protected:
    using ResultPointer = std::shared_ptr<const engine::ComputeResult>;

    /// Takes over result and selection; only called on screen and with a result.
    virtual void showResult() = 0;
    /// The cell that an item of the view stands for when it is pointed at.
    [[nodiscard]] virtual std::optional<Cell> cellOf(int item) const = 0;
    /// The cell to pin when an item is chosen.
    [[nodiscard]] virtual std::optional<Cell> cellToPin(int item) const { return cellOf(item); }
    /// Whether what is pinned is what this item stands for, so that choosing it again lets go.
    [[nodiscard]] virtual bool isPinned(int item) const;
    virtual void retranslate() = 0;

    [[nodiscard]] const PanelServices& services() const { return m_services; }
    [[nodiscard]] const ResultPointer& result() const;
    [[nodiscard]] QHBoxLayout& controls() { return *m_controls; }
    /// The pinned query, else the one that is pointed at, else the first; inside the result.
    [[nodiscard]] int query() const;
    [[nodiscard]] const QStringList& queryLabels();
    [[nodiscard]] const QStringList& keyLabels();
    void setCaption(const QString& title, const QString& caption);
    /// "Layer 1, head 2".
    [[nodiscard]] QString shownHead() const;
    void refreshLater();

    /// Shows what `make` makes: at once if it takes few operations, else from the background lane.
    template <typename Value>
    void compute(double operations, std::function<std::optional<Value>(const attention::KeepGoing&)> make,
                 std::function<void(const std::optional<Value>&)> show) {
        const std::uint64_t round = ++m_round;
        m_work.cancel();
        if (operations <= kOperationsAtOnce) {
            return show(make({}));
        }
        m_view->setStale(true);
        m_work.start([this, round, make, show](engine::BackgroundContext& context,
                                               const BackgroundWork::Publish& publish) {
            const auto value =
                std::make_shared<std::optional<Value>>(make([&context] { return context.mayContinue(); }));
            publish([this, round, show, value] { round == m_round ? show(*value) : void(); });
        });
    }
    /// Forgets what is still computed.
    void dropWork();
    /// What was asked for will not come.
    virtual void workDropped() {}

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Labels {
        std::vector<std::string> tokens;
        QStringList shown;
    };

    /// A few milliseconds of adding and multiplying.
    static constexpr double kOperationsAtOnce = 2e6;

    void connectSignals();
    [[nodiscard]] bool isOnScreen() const;
    void refresh();
    void choose(int item);
    static const QStringList& shownLabels(const std::vector<std::string>& tokens, Labels& labels);

    PanelServices m_services;
    PictureView* m_view;
    QHBoxLayout* m_controls;
    ElidedLabel* m_caption;
    QTimer m_refresh;
    bool m_isOld = true;
    Labels m_queries;
    Labels m_keys;
    std::uint64_t m_round = 0;
    BackgroundWork m_work;
};

}  // namespace lab::ui
