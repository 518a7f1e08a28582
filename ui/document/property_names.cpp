#include "ui/document/property_names.h"

#include <QCoreApplication>

namespace lab::ui {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QString otherPropertyName(Property property) {
    if (property == Property::WholeProject) {
        return UndoText::tr("Open example");
    }
    if (property == Property::ModelInput) {
        return UndoText::tr("Give the model another picture or sound");
    }
    if (property == Property::ModelHeads) {
        return UndoText::tr("Change heads of the model");
    }
    if (property == Property::SwapCompared) {
        //: A and B are two projects that are compared
        return UndoText::tr("Swap A and B");
    }
    //: A and B are two projects that are compared; A becomes like B
    return UndoText::tr("Take B into A");
}

QString humanPropertyName(Property property) {
    if (property == Property::ScenePreset) {
        //: a scene of human attention, such as "Open-plan office"
        return UndoText::tr("Choose scene");
    }
    if (property == Property::SceneBreadth) {
        //: between the things that attention could be on
        return UndoText::tr("Change competition");
    }
    if (property == Property::SceneTasks) {
        return UndoText::tr("Change tasks");
    }
    if (property == Property::SceneSurroundings) {
        return UndoText::tr("Change surroundings");
    }
    if (property == Property::Plan) {
        return UndoText::tr("Change the planned hour");
    }
    return property == Property::ScenePerson ? UndoText::tr("Change the person's state")
                                             : UndoText::tr("Change an assumption");
}

}  // namespace

QString propertyName(Property property) {
    switch (property) {
        case Property::Text:
            return UndoText::tr("Edit text");
        case Property::Tokens:
            return UndoText::tr("Edit tokens");
        case Property::Source:
            return UndoText::tr("Change source");
        case Property::DK:
        case Property::Rank:
            return UndoText::tr("Change d_k");
        case Property::Scale:
            return UndoText::tr("Change scale");
        case Property::Mask:
            return UndoText::tr("Change mask");
        case Property::Score:
            return UndoText::tr("Change score function");
        case Property::ScoreArrays:
            return UndoText::tr("Change the score function's numbers");
        case Property::Position:
            return UndoText::tr("Change positions");
        case Property::Normalizer:
            return UndoText::tr("Change normalizer");
        case Property::Temperature:
            return UndoText::tr("Change temperature");
        case Property::Seed:
            return UndoText::tr("Change seed");
        case Property::Heads:
            return UndoText::tr("Change number of heads");
        case Property::KeyValueHeads:
            return UndoText::tr("Change key/value heads");
        case Property::DV:
            return UndoText::tr("Change width of values");
        case Property::AblatedHeads:
            return UndoText::tr("Switch heads off or on");
        case Property::Overrides:
            return UndoText::tr("Change overridden numbers");
        case Property::KeySequence:
            return UndoText::tr("Change second sequence");
        case Property::TokenLimit:
            return UndoText::tr("Compute more tokens");
        case Property::Numbers:
            return UndoText::tr("Edit numbers");
        case Property::WholeProject:
        case Property::ModelInput:
        case Property::ModelHeads:
        case Property::SwapCompared:
        case Property::TakeCompared:
            return otherPropertyName(property);
        case Property::ScenePreset:
        case Property::SceneBreadth:
        case Property::SceneTasks:
        case Property::SceneSurroundings:
        case Property::ScenePerson:
        case Property::SceneAssumptions:
        case Property::Plan:
            return humanPropertyName(property);
    }
    return {};
}

}  // namespace lab::ui
