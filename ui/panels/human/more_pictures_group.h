#pragma once

#include "ui/editors/collapsible_group.h"

namespace lab::ui {

/// The pictures of the scene that are not open at first.
class MorePicturesGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit MorePicturesGroup(QWidget* parent = nullptr);

    void add(QWidget* picture);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
};

}  // namespace lab::ui
