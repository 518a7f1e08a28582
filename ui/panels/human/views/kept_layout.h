#pragma once

#include <optional>

#include "ui/panels/human/views/scene_look.h"

namespace lab::ui {

/// What measuring text gave, kept for as long as width and zoom stay: measuring takes longer than drawing.
template <typename Value>
class KeptLayout {
  public:
    template <typename Make>
    const Value& get(const SceneLook& look, double width, Make&& make) const {
        const Key key{width, look.theme.zoom, look.theme.kind};
        if (!m_value || !(m_key == key)) {
            m_value = make();
            m_key = key;
        }
        return *m_value;
    }
    void forget() { m_value.reset(); }

  private:
    struct Key {
        double width = 0;
        double zoom = 0;
        ThemeKind kind = ThemeKind::Light;
        bool operator==(const Key&) const = default;
    };
    mutable std::optional<Value> m_value;
    mutable Key m_key;
};

}  // namespace lab::ui
