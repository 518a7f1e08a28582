#include "app/cli/human_json.h"

namespace lab::cli {

namespace {

using formats::Json;

std::string_view evidenceText(human::Evidence evidence) {
    switch (evidence) {
        case human::Evidence::Verified:
            return "verified";
        case human::Evidence::Derived:
            return "derived";
        case human::Evidence::FromMemory:
            return "from memory";
        case human::Evidence::OwnSetting:
            return "own setting";
    }
    return "";
}

Json parameterJson(const human::HumanParameter& parameter) {
    const ParameterSpec& spec = parameter.spec;
    return {{"id", spec.id},
            {"symbol", spec.symbol},
            {"name", spec.name},
            {"help", spec.help},
            {"unit", spec.unit},
            {"kind", spec.kind == ParameterKind::Whole ? "whole" : "real"},
            {"range", {spec.least, spec.largest}},
            {"default", spec.fallback},
            {"evidence", evidenceText(parameter.evidence)},
            {"source", parameter.source}};
}

Json constantJson(const human::Constant& constant) {
    return {{"id", constant.id},         {"symbol", constant.symbol},
            {"name", constant.name},     {"unit", constant.unit},
            {"value", constant.value},   {"evidence", evidenceText(constant.evidence)},
            {"source", constant.source}, {"reason", constant.reason}};
}

}  // namespace

Json humanListJson(std::span<const human::HumanModel> models) {
    Json list = Json::array();
    for (const human::HumanModel& model : models) {
        Json parameters = Json::array();
        for (const human::HumanParameter& parameter : model.parameters) {
            parameters.push_back(parameterJson(parameter));
        }
        Json constants = Json::array();
        for (const human::Constant& constant : model.constants) {
            constants.push_back(constantJson(constant));
        }
        list.push_back({{"id", model.entry.id},
                        {"name", model.entry.name},
                        {"help", model.entry.help},
                        {"formula", model.entry.formula},
                        {"source", model.entry.source},
                        {"simulates", model.simulates},
                        {"parameters", std::move(parameters)},
                        {"constants", std::move(constants)}});
    }
    return {{"models", std::move(list)}};
}

Json humanResultJson(const human::HumanInput& input, const human::HumanResult& result) {
    Json parameters = Json::object();
    Json units = Json::object();
    for (const ParameterSpec& spec : input.entry.parameters) {
        parameters[std::string(spec.id)] = input[spec.id];
        units["parameters"][std::string(spec.id)] = spec.unit;
    }
    Json summaries = Json::object();
    for (const human::Summary& summary : result.summaries) {
        summaries[summary.id] = summary.value;
        units["summaries"][summary.id] = summary.unit;
    }
    Json curves = Json::object();
    for (const human::Curve& curve : result.curves) {
        for (const human::Column& column : curve.columns) {
            curves[curve.id][column.id] = column.values;
            units["curves"][curve.id][column.id] = column.unit;
        }
    }
    return {{"model", input.entry.id},
            {"seed", input.seed},
            {"trials", input.trials},
            {"parameters", std::move(parameters)},
            {"summaries", std::move(summaries)},
            {"curves", std::move(curves)},
            {"units", std::move(units)}};
}

}  // namespace lab::cli
