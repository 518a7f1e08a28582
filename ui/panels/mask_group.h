#pragma once

#include <QToolButton>
#include <vector>

#include "core/base/registry.h"
#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class ChoiceEditor;
class NoteLabel;

/// The patterns of the mask, all of which hold together: add, change, remove.
class MaskGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit MaskGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    /// One pattern of the list.
    struct Entry {
        QWidget* frame = nullptr;
        ChoiceEditor* editor = nullptr;
        QToolButton* remove = nullptr;
        NoteLabel* note = nullptr;
    };

    void buildLayout();
    void retranslate();
    void nameEntries();
    void fillMenu();
    void showProject();
    void showResult();
    [[nodiscard]] Entry makeEntry(int place);
    [[nodiscard]] std::vector<Choice> masks() const;
    void commit(const std::vector<Choice>& masks);
    void add(const Choice& mask);
    void edit(int place, const Choice& mask);
    void remove(int place);

    PanelServices m_services;
    std::vector<Entry> m_entries;
    QVBoxLayout* m_list = nullptr;
    NoteLabel* m_empty = nullptr;
    QToolButton* m_add = nullptr;
};

}  // namespace lab::ui
