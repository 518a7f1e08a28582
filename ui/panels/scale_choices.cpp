#include "ui/panels/scale_choices.h"

#include <QCoreApplication>

#include "core/attention/scores/score_registry.h"

namespace lab::ui {

namespace {

struct ParametersPanelText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::ParametersPanel)
};

}  // namespace

std::vector<std::pair<QString, project::ScaleKind>> scaleChoices(const project::Project& project) {
    using project::ScaleKind;
    const bool isTrained = project.source == project::SourceKind::UseLite;
    const auto* score = findRow(attention::scoreFunctions(), project.attention.score.id);
    const bool isScaled = score != nullptr && score->isScaled;
    std::vector<std::pair<QString, ScaleKind>> choices;
    if (!isScaled) {
        choices.emplace_back(ParametersPanelText::tr("The function's own (1)"), ScaleKind::HeadOwn);
    } else if (isTrained) {
        choices.emplace_back(ParametersPanelText::tr("Head's own 1/√d"), ScaleKind::HeadOwn);
    }
    choices.emplace_back(isTrained ? ParametersPanelText::tr("1/√rank") : ParametersPanelText::tr("1/√d_k"),
                         ScaleKind::InverseSqrtDk);
    choices.emplace_back(ParametersPanelText::tr("None (1)"), ScaleKind::None);
    choices.emplace_back(ParametersPanelText::tr("1/√d_model (a known mistake)"),
                         ScaleKind::InverseSqrtDModel);
    choices.emplace_back(ParametersPanelText::tr("Custom"), ScaleKind::Custom);
    return choices;
}

}  // namespace lab::ui
