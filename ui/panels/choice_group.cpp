#include "ui/panels/choice_group.h"

#include <QEvent>

#include "ui/document/document.h"
#include "ui/editors/choice_editor.h"
#include "ui/engine_bridge/engine_bridge.h"

namespace lab::ui {

ChoiceGroup::ChoiceGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent), m_services(services) {}

void ChoiceGroup::follow(ChoiceEditor& editor) {
    Document& document = m_services.document;
    connect(&document, &Document::projectChanged, this, [this] { showProject(); });
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, [this] { showResult(); });
    connect(&editor, &ChoiceEditor::rowChosen, &document, &Document::endGesture);
    connect(&editor, &ChoiceEditor::gestureStarted, &document, &Document::beginGesture);
    connect(&editor, &ChoiceEditor::gestureFinished, &document, &Document::endGesture);
    retranslate();
    showProject();
}

void ChoiceGroup::showAll() {
    retranslate();
    showProject();
    if (m_services.bridge.result()) {
        showResult();
    }
}

void ChoiceGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showAll();
    }
    CollapsibleGroup::changeEvent(event);
}

}  // namespace lab::ui
