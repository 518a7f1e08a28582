#include "ui/document/property_names.h"

#include <QCoreApplication>

namespace lab::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QString otherPropertyName(Property property) {
    if (property == Property::WholeProject) {
        return Text::tr("Open example");
    }
    if (property == Property::ModelInput) {
        return Text::tr("Give the model another picture or sound");
    }
    if (property == Property::ModelHeads) {
        return Text::tr("Change heads of the model");
    }
    if (property == Property::SwapCompared) {
        //: A and B are two projects that are compared
        return Text::tr("Swap A and B");
    }
    //: A and B are two projects that are compared; A becomes like B
    return Text::tr("Take B into A");
}

QString humanPropertyName(Property property) {
    if (property == Property::ScenePreset) {
        //: a scene of human attention, such as "Open-plan office"
        return Text::tr("Choose scene");
    }
    if (property == Property::SceneBreadth) {
        //: between the things that attention could be on
        return Text::tr("Change competition");
    }
    if (property == Property::SceneTasks) {
        return Text::tr("Change tasks");
    }
    if (property == Property::SceneSurroundings) {
        return Text::tr("Change surroundings");
    }
    if (property == Property::Plan) {
        return Text::tr("Change the planned hour");
    }
    return property == Property::ScenePerson ? Text::tr("Change the person's state")
                                             : Text::tr("Change an assumption");
}

}  // namespace

QString propertyName(Property property) {
    switch (property) {
        case Property::Text:
            return Text::tr("Edit text");
        case Property::Tokens:
            return Text::tr("Edit tokens");
        case Property::Source:
            return Text::tr("Change source");
        case Property::DK:
        case Property::Rank:
            return Text::tr("Change d_k");
        case Property::Scale:
            return Text::tr("Change scale");
        case Property::Mask:
            return Text::tr("Change mask");
        case Property::Score:
            return Text::tr("Change score function");
        case Property::ScoreArrays:
            return Text::tr("Change the score function's numbers");
        case Property::Position:
            return Text::tr("Change positions");
        case Property::Normalizer:
            return Text::tr("Change normalizer");
        case Property::Temperature:
            return Text::tr("Change temperature");
        case Property::Seed:
            return Text::tr("Change seed");
        case Property::Heads:
            return Text::tr("Change number of heads");
        case Property::KeyValueHeads:
            return Text::tr("Change key/value heads");
        case Property::DV:
            return Text::tr("Change width of values");
        case Property::AblatedHeads:
            return Text::tr("Switch heads off or on");
        case Property::Overrides:
            return Text::tr("Change overridden numbers");
        case Property::KeySequence:
            return Text::tr("Change second sequence");
        case Property::TokenLimit:
            return Text::tr("Compute more tokens");
        case Property::Numbers:
            return Text::tr("Edit numbers");
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
