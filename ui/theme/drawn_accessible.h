#pragma once

#include <QAccessibleWidget>

namespace lab::ui {

/// Tells a screen reader of a view that draws itself in sentences, since what it draws are no widgets.
class DrawnAccessible : public QAccessibleWidget {
  public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        switch (static_cast<int>(kind)) {
            case QAccessible::Name:
                return name();
            case QAccessible::Description:
                return description();
            case QAccessible::Value:
                return value();
            default:
                return QAccessibleWidget::text(kind);
        }
    }

  protected:
    [[nodiscard]] virtual QString name() const { return QAccessibleWidget::text(QAccessible::Name); }
    [[nodiscard]] virtual QString description() const {
        return QAccessibleWidget::text(QAccessible::Description);
    }
    /// What is pointed at, else what is under the cursor.
    [[nodiscard]] virtual QString value() const { return {}; }
};

template <typename View, typename Interface>
QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<View*>(object);
    return view != nullptr ? new Interface(*view) : nullptr;
}

/// From now on views of the class `View` are told of by `Interface`, which is made from a View&.
template <typename View, typename Interface>
void installAccessible() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible<View, Interface>);
    QAccessible::installFactory(makeAccessible<View, Interface>);
}

}  // namespace lab::ui
