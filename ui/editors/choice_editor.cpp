#include "ui/editors/choice_editor.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <algorithm>

#include "ui/editors/parameter_editor.h"
#include "ui/formula/formula_view.h"
#include "ui/models/display_names.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr double kFormulaPixels = 15;

/// Lets Tab go from `before` through all stops of an editor; the last of them. A widget with a proxy is none
/// itself.
QWidget* tabTo(QWidget* before, const QWidget& editor) {
    for (QWidget* stop : editor.findChildren<QWidget*>()) {
        if ((stop->focusPolicy() & Qt::TabFocus) != 0 && stop->focusProxy() == nullptr) {
            QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
    return before;
}

}  // namespace

ChoiceEditor::ChoiceEditor(std::vector<FamilyEntry> rows, ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_rows(std::move(rows)), m_reasons(m_rows.size()), m_theme(theme) {
    buildLayout();
    retranslate();
    showChoice({std::string(m_rows.front().id), {}});
}

void ChoiceEditor::buildLayout() {
    m_combo = new QComboBox(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setFocusProxy(m_combo);
    m_formula = new FormulaView(this);
    m_formula->setLetterPixels(kFormulaPixels);
    m_formula->setTheme(m_theme.theme());
    m_source = new QLabel(this);
    m_source->setProperty("muted", true);
    m_source->setWordWrap(true);
    m_line = new QHBoxLayout;
    m_line->addWidget(m_combo, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addWidget(m_formula);
    layout->addWidget(m_source);
    connect(&m_theme, &ThemeController::themeChanged, m_formula, &FormulaView::setTheme);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::chooseRow);
}

void ChoiceEditor::setNames(const QString& name, const QString& toolTip) {
    m_combo->setAccessibleName(name);
    m_combo->setToolTip(toolTip);
}

void ChoiceEditor::addBeside(QWidget* control) {
    m_line->addWidget(control);
}

const FamilyEntry* ChoiceEditor::entry() const {
    const auto found = std::ranges::find(m_rows, m_choice.id, &FamilyEntry::id);
    return found != m_rows.end() ? &*found : nullptr;
}

void ChoiceEditor::setReasonAgainst(std::string_view id, const QString& reason) {
    const auto found = std::ranges::find(m_rows, id, &FamilyEntry::id);
    if (found == m_rows.end()) {
        return;
    }
    const auto row = found - m_rows.begin();
    m_reasons[static_cast<std::size_t>(row)] = reason;
    auto* model = qobject_cast<QStandardItemModel*>(m_combo->model());
    QStandardItem* item = model->item(static_cast<int>(row));
    item->setEnabled(reason.isEmpty());
    QFont font = item->font();
    font.setItalic(!reason.isEmpty());
    item->setFont(font);
    item->setAccessibleDescription(reason);
    m_combo->setItemData(static_cast<int>(row), reason.isEmpty() ? registryText(found->help) : reason,
                         Qt::ToolTipRole);
}

void ChoiceEditor::showChoice(const Choice& choice) {
    const bool isSameRow = choice.id == m_choice.id;
    m_choice = choice;
    const FamilyEntry* shown = entry();
    if (shown == nullptr) {
        return;
    }
    {
        const QSignalBlocker block(m_combo);
        m_combo->setCurrentIndex(m_combo->findData(plainText(shown->id)));
    }
    if (!isSameRow || m_editors.size() != shown->parameters.size()) {
        makeEditors(*shown);
        showRow(*shown);
    }
    for (ParameterEditor* editor : m_editors) {
        editor->showValue(parameterValue(*shown, m_choice.values, editor->spec().id));
    }
}

void ChoiceEditor::makeEditors(const FamilyEntry& entry) {
    for (ParameterEditor* editor : m_editors) {
        // It may be what is being pressed just now.
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
    QWidget* before = m_combo;
    for (const ParameterSpec& spec : entry.parameters) {
        auto* editor = new ParameterEditor(spec, m_theme, this);
        layout()->addWidget(editor);
        before = tabTo(before, *editor);
        connect(editor, &ParameterEditor::gestureStarted, this, &ChoiceEditor::gestureStarted);
        connect(editor, &ParameterEditor::gestureFinished, this, &ChoiceEditor::gestureFinished);
        connect(editor, &ParameterEditor::valueEdited, this,
                [this, spec](double value) { editParameter(spec, value); });
        m_editors.push_back(editor);
    }
}

void ChoiceEditor::showRow(const FamilyEntry& entry) {
    m_formula->setFormula(entry.formula);
    m_formula->setVisible(!entry.formula.empty());
    m_formula->setToolTip(tr("%1\nSource: %2", "help on a formula, and who it is from")
                              .arg(registryText(entry.help), plainText(entry.source)));
    m_source->setText(plainText(entry.source));
    m_source->setToolTip(registryText(entry.help));
}

void ChoiceEditor::chooseRow(int row) {
    const Choice chosen{std::string(m_rows[static_cast<std::size_t>(row)].id), {}};
    if (chosen.id != m_choice.id) {
        showChoice(chosen);
        emit rowChosen();
        emit choiceEdited(m_choice);
        emit rowChosen();
    }
}

void ChoiceEditor::editParameter(const ParameterSpec& spec, double value) {
    if (value == spec.fallback) {
        m_choice.values.erase(std::string(spec.id));
    } else {
        m_choice.values[std::string(spec.id)] = value;
    }
    emit choiceEdited(m_choice);
}

void ChoiceEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChoiceEditor::retranslate() {
    const QSignalBlocker block(m_combo);
    m_combo->clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_combo->addItem(registryText(m_rows[i].name), plainText(m_rows[i].id));
        setReasonAgainst(m_rows[i].id, m_reasons[i]);
    }
    if (const FamilyEntry* shown = entry()) {
        m_combo->setCurrentIndex(m_combo->findData(plainText(shown->id)));
        showRow(*shown);
    }
}

}  // namespace lab::ui
