#include "ui/panels/human/assumption_row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/editors/parameter_editor.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

ParameterSpec specOf(const human::SceneAssumption& assumption) {
    const human::Constant& constant = assumption.constant;
    return {.id = constant.id,
            .symbol = constant.symbol,
            .name = constant.name,
            .help = constant.reason,
            .unit = constant.unit,
            .least = assumption.least,
            .largest = assumption.largest,
            .step = assumption.step,
            .fallback = constant.value};
}

}  // namespace

QString evidenceText(human::Evidence evidence) {
    switch (evidence) {
        case human::Evidence::Verified:
            return EvidenceText::tr("read in the source");
        case human::Evidence::Derived:
            return EvidenceText::tr("computed from published numbers");
        case human::Evidence::FromMemory:
            return EvidenceText::tr("as remembered from the paper, not looked up again");
        case human::Evidence::OwnSetting:
            return EvidenceText::tr("illustrative setting of this program");
    }
    return {};
}

AssumptionRow::AssumptionRow(const human::SceneAssumption& assumption, ThemeController& theme,
                             QWidget* parent)
    : QWidget(parent),
      m_assumption(assumption),
      m_editor(new ParameterEditor(specOf(assumption), theme, this)),
      m_reason(new QLabel(this)),
      m_reset(new QToolButton(this)) {
    m_reason->setWordWrap(true);
    m_reason->setProperty("muted", true);
    m_reset->setProperty("outlined", true);
    m_reset->setProperty("compact", true);
    m_reset->setFocusPolicy(Qt::TabFocus);
    auto* last = new QHBoxLayout;
    last->addWidget(m_reason, 1);
    last->addWidget(m_reset, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(2);
    layout->addWidget(m_editor);
    layout->addLayout(last);
    connect(m_editor, &ParameterEditor::gestureStarted, this, &AssumptionRow::gestureStarted);
    connect(m_editor, &ParameterEditor::gestureFinished, this, &AssumptionRow::gestureFinished);
    connect(m_editor, &ParameterEditor::valueEdited, this, &AssumptionRow::valueEdited);
    connect(m_reset, &QToolButton::clicked, this, &AssumptionRow::resetRequested);
    retranslate();
    showValue(assumption.constant.value);
}

void AssumptionRow::showValue(double value) {
    if (m_shown == value) {
        return;
    }
    m_shown = value;
    m_editor->showValue(value);
    m_reset->setEnabled(value != m_assumption.constant.value);
}

void AssumptionRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AssumptionRow::retranslate() {
    const human::Constant& constant = m_assumption.constant;
    const QString evidence = evidenceText(constant.evidence);
    const QString source = plainText(constant.source);
    //: %1 why a number is as it is, %2 how far it can be relied on
    m_reason->setText(source.isEmpty()
                          ? tr("%1 (%2)").arg(registryText(constant.reason), evidence)
                          : tr("%1 (%2: %3)").arg(registryText(constant.reason), evidence, source));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset: %1").arg(registryText(constant.name)));
    m_reset->setToolTip(tr("Back to %1").arg(readableNumber(constant.value, 7)));
}

}  // namespace lab::ui
