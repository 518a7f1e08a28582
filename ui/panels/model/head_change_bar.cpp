#include "ui/panels/model/head_change_bar.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/compute_result.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

using project::HeadChangeKind;

bool isWeight(const project::Override& one) {
    return one.stage == project::Stage::Weights;
}

}  // namespace

HeadChangeBar::HeadChangeBar(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_head(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_release(new QPushButton(this)),
      m_changed(new QLabel(this)) {
    m_changed->setWordWrap(true);
    m_changed->setProperty("muted", true);
    m_changed->setObjectName(QStringLiteral("changedHeads"));
    m_release->setObjectName(QStringLiteral("releaseHeads"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_choice);
    layout->addWidget(m_release);
    layout->addWidget(m_changed);
    connect(m_choice, &QComboBox::activated, this, &HeadChangeBar::choose);
    connect(m_release, &QPushButton::clicked, this, &HeadChangeBar::releaseAll);
    retranslate();
}

void HeadChangeBar::showResult() {
    const auto& result = m_services.bridge.result();
    if (!result || !result->model) {
        return;
    }
    const project::Project& project = m_services.document.project();
    const LayerIndex layer = result->request.layer;
    const HeadIndex head = result->request.head;
    m_head->setText(tr("%1 inside the model:", "%1 such as “Layer 1, head 0”").arg(headName(layer, head)));
    const project::HeadChange* change = project::findChange(project.model, layer.value, head.value);
    m_choice->setCurrentIndex(change == nullptr                      ? AsTrained
                              : change->kind == HeadChangeKind::Off  ? Off
                              : change->kind == HeadChangeKind::Flat ? Flat
                                                                     : Frozen);
    QStringList names;
    for (const project::HeadChange& one : project.model.changes) {
        names << QStringLiteral("%1.%2").arg(one.layer).arg(one.head);
    }
    const auto cells = static_cast<int>(std::ranges::count_if(project.overrides, isWeight));
    QStringList parts;
    if (!names.isEmpty()) {
        parts << tr("Changed heads (layer.head): %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (cells > 0) {
        parts << tr("%n weight(s) overwritten.", nullptr, cells);
    }
    m_changed->setText(parts.isEmpty() ? tr("Nothing is changed: this is the model as it was trained.")
                                       : parts.join(QLatin1Char(' ')));
    m_release->setEnabled(!parts.isEmpty());
}

void HeadChangeBar::choose(int choice) {
    const auto& result = m_services.bridge.result();
    if (!result || !result->model) {
        return;
    }
    const int layer = result->request.layer.value;
    const int head = result->request.head.value;
    std::vector<project::HeadChange> changes = m_services.document.project().model.changes;
    if (choice == AsTrained) {
        return setChanges(project::withoutChange(std::move(changes), layer, head));
    }
    project::HeadChange change{layer, head, HeadChangeKind::Off, {}};
    if (choice == Flat) {
        change.kind = HeadChangeKind::Flat;
    } else if (choice == Frozen) {
        change.kind = HeadChangeKind::Frozen;
        change.frozen = result->head.stages.weights.cast<double>();
    }
    setChanges(project::withChange(std::move(changes), std::move(change)));
}

void HeadChangeBar::setChanges(std::vector<project::HeadChange> changes) {
    project::ModelSettings model = m_services.document.project().model;
    model.changes = std::move(changes);
    m_services.document.endGesture();
    m_services.document.change(Property::ModelHeads, access::model, std::move(model));
    m_services.document.endGesture();
}

void HeadChangeBar::releaseAll() {
    project::Project project = m_services.document.project();
    project.model.changes.clear();
    std::erase_if(project.overrides, isWeight);
    m_services.document.endGesture();
    m_services.document.change<project::Project>(
        Property::ModelHeads, [](project::Project& p) -> project::Project& { return p; }, std::move(project));
    m_services.document.endGesture();
}

void HeadChangeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showResult();
    }
    QWidget::changeEvent(event);
}

void HeadChangeBar::retranslate() {
    const QSignalBlocker block(m_choice);
    m_choice->clear();
    const auto add = [this](const QString& text, const QString& toolTip) {
        m_choice->addItem(text);
        m_choice->setItemData(m_choice->count() - 1, toolTip, Qt::ToolTipRole);
    };
    add(tr("As trained"), tr("The head works as it was trained"));
    add(tr("Off", "a head"), tr("The head says nothing: its context counts as zero"));
    add(tr("Flat", "weights"), tr("Each query looks alike at everything that it may see"));
    add(tr("Frozen", "weights"), tr("The head keeps the weights that it has now, whatever the text becomes"));
    m_choice->setAccessibleName(tr("What is done to the head"));
    m_choice->setToolTip(
        tr("Switch the head off, flatten its weights or freeze them, and see what comes out"));
    m_release->setText(tr("All as trained"));
    m_release->setToolTip(tr("Take back every change of heads and every overwritten weight"));
}

}  // namespace lab::ui
