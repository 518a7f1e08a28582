#pragma once

#include <QLabel>
#include <QWidget>

namespace lab::ui {

/// A label whose text changes many times a second and whose place stays: what stands around it is not laid
/// out again for each text. GUI thread.
class StillLabel : public QWidget {
    Q_OBJECT

  public:
    explicit StillLabel(QWidget* parent = nullptr);

    [[nodiscard]] QLabel& label() const { return *m_label; }
    /// As wide as this text, whatever is shown.
    void setWidest(const QString& text);
    /// The same where a text has more letters than that.
    void makeRoomFor(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLabel* m_label;  ///< in no layout, so that its changes end here
    QString m_widest;
};

}  // namespace lab::ui
