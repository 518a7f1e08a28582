#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace lab::ui {

/// One remembered preference: where it is kept and what it is before anybody chose.
template <typename T>
class Setting {
  public:
    Setting(QString key, T fallback) : m_key(std::move(key)), m_fallback(std::move(fallback)) {}

    [[nodiscard]] T value() const {
        return QSettings().value(m_key, QVariant::fromValue(m_fallback)).template value<T>();
    }
    void set(const T& value) const { QSettings().setValue(m_key, QVariant::fromValue(value)); }
    void clear() const { QSettings().remove(m_key); }

  private:
    QString m_key;
    T m_fallback;
};

}  // namespace lab::ui
