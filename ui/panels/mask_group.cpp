#include "ui/panels/mask_group.h"

#include <QEvent>
#include <QMenu>

#include "core/attention/masks/mask_registry.h"
#include "ui/document/document.h"
#include "ui/editors/choice_editor.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

/// All patterns that hide something.
std::vector<FamilyEntry> patterns() {
    std::vector<FamilyEntry> entries = entriesOf(attention::maskPatterns());
    std::erase_if(entries, [](const FamilyEntry& entry) { return entry.id == "none"; });
    return entries;
}

}  // namespace

MaskGroup::MaskGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent), m_services(services) {
    buildLayout();
    connect(&m_services.document, &Document::projectChanged, this, &MaskGroup::showProject);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &MaskGroup::showResult);
    retranslate();
    showProject();
}

void MaskGroup::buildLayout() {
    m_empty = new NoteLabel(content());
    m_empty->setProperty("muted", true);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    m_add = new QToolButton(content());
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setProperty("outlined", true);
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MaskGroup::fillMenu);
    body()->addWidget(m_empty);
    body()->addLayout(m_list);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
}

void MaskGroup::fillMenu() {
    m_add->menu()->clear();
    for (const FamilyEntry& entry : patterns()) {
        QAction* action = m_add->menu()->addAction(registryText(entry.name));
        connect(action, &QAction::triggered, this, [this, id = std::string(entry.id)] { add({id, {}}); });
    }
}

std::vector<Choice> MaskGroup::masks() const {
    std::vector<Choice> masks = m_services.document.project().attention.masks;
    std::erase_if(masks, [](const Choice& mask) { return mask.id == "none"; });
    return masks;
}

void MaskGroup::commit(const std::vector<Choice>& masks) {
    m_services.document.change(Property::Mask, access::masks, masks);
}

void MaskGroup::add(const Choice& mask) {
    std::vector<Choice> all = masks();
    all.push_back(mask);
    m_services.document.endGesture();
    commit(all);
    m_services.document.endGesture();
    m_entries.back().editor->setFocus();
}

void MaskGroup::edit(int place, const Choice& mask) {
    std::vector<Choice> all = masks();
    if (place < static_cast<int>(all.size())) {
        all[static_cast<std::size_t>(place)] = mask;
        commit(all);
    }
}

void MaskGroup::remove(int place) {
    std::vector<Choice> all = masks();
    if (place < static_cast<int>(all.size())) {
        all.erase(all.begin() + place);
        m_services.document.endGesture();
        m_add->setFocus();
        commit(all);
        m_services.document.endGesture();
    }
}

MaskGroup::Entry MaskGroup::makeEntry(int place) {
    Entry entry;
    entry.frame = new QWidget(content());
    entry.editor = new ChoiceEditor(patterns(), m_services.theme, entry.frame);
    entry.remove = new QToolButton(entry.frame);
    entry.remove->setText(QStringLiteral("×"));
    entry.remove->setFocusPolicy(Qt::StrongFocus);
    entry.remove->setProperty("compact", true);
    entry.editor->addBeside(entry.remove);
    entry.note = new NoteLabel(entry.frame);
    auto* layout = new QVBoxLayout(entry.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(entry.editor);
    layout->addWidget(entry.note);
    Document& document = m_services.document;
    connect(entry.editor, &ChoiceEditor::rowChosen, &document, &Document::endGesture);
    connect(entry.editor, &ChoiceEditor::gestureStarted, &document, &Document::beginGesture);
    connect(entry.editor, &ChoiceEditor::gestureFinished, &document, &Document::endGesture);
    connect(entry.editor, &ChoiceEditor::choiceEdited, this,
            [this, place](const Choice& mask) { edit(place, mask); });
    connect(entry.remove, &QToolButton::clicked, this, [this, place] { remove(place); });
    return entry;
}

void MaskGroup::showProject() {
    const std::vector<Choice> all = masks();
    while (m_entries.size() > all.size()) {
        // Its own button may be what was pressed.
        m_entries.back().frame->hide();
        m_entries.back().frame->deleteLater();
        m_entries.pop_back();
    }
    while (m_entries.size() < all.size()) {
        m_entries.push_back(makeEntry(static_cast<int>(m_entries.size())));
        m_list->addWidget(m_entries.back().frame);
        setTabOrder(m_add->previousInFocusChain(), m_entries.back().editor);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_entries[i].editor->showChoice(all[i]);
    }
    nameEntries();
    m_empty->showNote(all.empty() ? tr("Every query sees every key. Add a pattern to hide some.")
                                  : QString());
    if (all.size() == 1) {
        const auto* pattern = findRow(attention::maskPatterns(), all.front().id);
        setSummary(pattern != nullptr ? registryText(pattern->entry.name) : QString());
    } else {
        setSummary(all.empty() ? tr("None", "no mask")
                               : tr("%n pattern(s) together", nullptr, static_cast<int>(all.size())));
    }
}

void MaskGroup::showResult() {
    const engine::ComputeResult& result = *m_services.bridge.result();
    std::vector<Choice> shown = result.request.project->attention.masks;
    std::erase_if(shown, [](const Choice& mask) { return mask.id == "none"; });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].note->showNote(i < shown.size() ? patternNote(shown[i], result) : QString());
    }
}

void MaskGroup::nameEntries() {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        m_entries[i].editor->setNames(tr("Pattern %1").arg(number),
                                      tr("Which keys a query may attend to; all patterns hold together"));
        m_entries[i].remove->setAccessibleName(tr("Remove pattern %1").arg(number));
        m_entries[i].remove->setToolTip(tr("Remove this pattern from the mask"));
    }
}

void MaskGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
        if (m_services.bridge.result()) {
            showResult();
        }
    }
    CollapsibleGroup::changeEvent(event);
}

void MaskGroup::retranslate() {
    setTitle(tr("Mask patterns"), tr("Show or hide the patterns of the mask"));
    m_add->setText(tr("Add a pattern") + QStringLiteral(" ▾"));
    m_add->setAccessibleName(tr("Add a pattern"));
    m_add->setToolTip(tr("Hide more: a query sees a key only where every pattern lets it"));
}

}  // namespace lab::ui
