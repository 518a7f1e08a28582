#include "ui/panels/human/assumptions_group.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTimer>

#include "core/human/scene/scene_assumptions.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/assumption_row.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

/// Made at once; the next ones follow when the window has drawn these.
constexpr std::size_t kRowsAtOnce = 3;

}  // namespace

AssumptionsGroup::AssumptionsGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent),
      m_services(services),
      m_elements(new QLabel(content())),
      m_resetAll(new QPushButton(content())) {
    buildLayout();
    connect(m_resetAll, &QPushButton::clicked, this, &AssumptionsGroup::resetAll);
    connect(&services.scene, &SceneController::settingsChanged, this, &AssumptionsGroup::showScene);
    connect(this, &CollapsibleGroup::openChanged, this, [this](bool isOpen) {
        if (isOpen) {
            fitElements();
            makeSomeRows();
        }
    });
    retranslate();
    showScene();
}

void AssumptionsGroup::buildLayout() {
    m_elements->setWordWrap(true);
    m_elements->setTextFormat(Qt::RichText);
    m_elements->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_elements);
    body()->addWidget(m_resetAll, 0, Qt::AlignLeft);
}

void AssumptionsGroup::fitElements() {
    const QMargins margins = body()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_elements->setMinimumHeight(isOpen() && room > 0 ? m_elements->heightForWidth(room) : 0);
}

void AssumptionsGroup::resizeEvent(QResizeEvent* event) {
    CollapsibleGroup::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitElements();
    }
}

void AssumptionsGroup::makeSomeRows() {
    const std::size_t all = human::sceneAssumptions().size();
    for (std::size_t made = 0; made < kRowsAtOnce && m_rows.size() < all; ++made) {
        m_rows.push_back(makeRow(m_rows.size()));
        body()->addWidget(m_rows.back());
    }
    showScene();
    if (m_rows.size() < all) {
        QTimer::singleShot(0, this, &AssumptionsGroup::makeSomeRows);
    }
}

AssumptionRow* AssumptionsGroup::makeRow(std::size_t place) {
    auto* row = new AssumptionRow(human::sceneAssumptions()[place], m_services.theme, content());
    Document& document = m_services.document;
    connect(row, &AssumptionRow::gestureStarted, &document, &Document::beginGesture);
    connect(row, &AssumptionRow::gestureFinished, &document, &Document::endGesture);
    connect(row, &AssumptionRow::valueEdited, this, [this, place](double value) { edit(place, value); });
    connect(row, &AssumptionRow::resetRequested, this, [this, place] { reset(place); });
    return row;
}

void AssumptionsGroup::edit(std::size_t place, double value) {
    const human::Constant& constant = human::sceneAssumptions()[place].constant;
    ParameterValues values = m_services.document.project().scene.assumptions;
    if (value == constant.value) {
        values.erase(std::string(constant.id));
    } else {
        values[std::string(constant.id)] = value;
    }
    m_services.document.change(Property::SceneAssumptions, access::sceneAssumptions, std::move(values));
}

void AssumptionsGroup::reset(std::size_t place) {
    m_services.document.endGesture();
    edit(place, human::sceneAssumptions()[place].constant.value);
    m_services.document.endGesture();
}

void AssumptionsGroup::resetAll() {
    m_services.document.endGesture();
    m_services.document.change(Property::SceneAssumptions, access::sceneAssumptions, ParameterValues());
    m_services.document.endGesture();
}

void AssumptionsGroup::showScene() {
    const ParameterValues& values = m_services.document.project().scene.assumptions;
    //: of the assumptions, how many have another value than at first
    setSummary(values.empty() ? tr("as at first")
                              : tr("%n changed", nullptr, static_cast<int>(values.size())));
    m_resetAll->setEnabled(!values.empty());
    if (!isOpen()) {
        return;
    }
    for (AssumptionRow* row : m_rows) {
        const human::Constant& constant = row->assumption().constant;
        const auto found = values.find(constant.id);
        row->showValue(found != values.end() ? found->second : constant.value);
    }
}

void AssumptionsGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitElements();
        showScene();
    }
    CollapsibleGroup::changeEvent(event);
}

void AssumptionsGroup::retranslate() {
    setTitle(tr("Assumptions"),
             tr("Show or hide whose each part of the scene is, and the constants that are this "
                "program's own"));
    QString elements = QStringLiteral("<p>%1</p>")
                           .arg(tr("The parts are published; how they are put together is this program's "
                                   "illustration and has not been "
                                   "validated in classrooms."));
    for (const human::SceneElement& element : human::sceneElements()) {
        elements += QStringLiteral("<p><b>%1</b>: %2 (%3; %4)</p>")
                        .arg(registryText(element.name).toHtmlEscaped(),
                             registryText(element.statement).toHtmlEscaped(),
                             plainText(element.source).toHtmlEscaped(),
                             evidenceText(element.evidence).toHtmlEscaped());
    }
    m_elements->setText(elements);
    m_resetAll->setText(tr("Reset all"));
    m_resetAll->setAccessibleName(tr("Reset all assumptions"));
    m_resetAll->setToolTip(tr("All constants as they were at first; Undo brings the changes back"));
}

}  // namespace lab::ui
