#include "core/verify/reference_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <set>

#include "core/formats/json.h"

namespace lab::verify {

using formats::DType;
using formats::Json;

namespace {

tl::unexpected<Error> wrongField(std::string place, std::string expected, std::string found) {
    return failure({ErrorCode::WrongField, {}, std::move(place), std::move(expected), std::move(found)});
}

Result<DType> readDType(const Json& array, const std::string& path) {
    constexpr std::array kKnown = {DType::Float64, DType::Float32, DType::Int32, DType::Int64,
                                   DType::Int8,    DType::UInt8,   DType::Bool};
    const Result<std::string> text = formats::requireString(array, "dtype", path);
    if (!text) {
        return failure(text.error());
    }
    const auto found = std::ranges::find(kKnown, std::string_view(*text), formats::dtypeName);
    if (found == kKnown.end()) {
        return wrongField(path + ".dtype", "float64, float32, int32, int64, int8, uint8 or bool", *text);
    }
    return *found;
}

Result<formats::Shape> readShape(const Json& array, const std::string& path) {
    const Result<const Json*> list = formats::requireArray(array, "shape", path);
    if (!list) {
        return failure(list.error());
    }
    formats::Shape shape;
    for (const Json& size : **list) {
        if (!size.is_number_integer() || size.get<std::int64_t>() < 0) {
            return wrongField(path + ".shape", "whole numbers from 0 up", formats::jsonText(size, -1));
        }
        shape.push_back(size.get<std::int64_t>());
    }
    return shape;
}

Result<std::vector<double>> readNumbers(const Json& array, DType dtype, const std::string& path) {
    const Result<const Json*> list = formats::requireArray(array, "data", path);
    if (!list) {
        return failure(list.error());
    }
    std::vector<double> numbers;
    numbers.reserve((*list)->size());
    for (const Json& item : **list) {
        const std::string place = path + ".data, element " + std::to_string(numbers.size());
        const bool isNumber = item.is_number() || (dtype == DType::Bool && item.is_boolean());
        if (!isNumber) {
            return wrongField(place, "a number", std::string(formats::jsonKind(item)));
        }
        const double number = item.is_boolean() ? (item.get<bool>() ? 1.0 : 0.0) : item.get<double>();
        if (!formats::isFloating(dtype) && number != std::floor(number)) {
            return wrongField(place, "a whole number", formats::jsonText(item, -1));
        }
        numbers.push_back(number);
    }
    return numbers;
}

Result<CaseArray> readArray(const Json& array, const std::string& path) {
    const Result<DType> dtype = readDType(array, path);
    if (!dtype) {
        return failure(dtype.error());
    }
    Result<formats::Shape> shape = readShape(array, path);
    if (!shape) {
        return failure(shape.error());
    }
    Result<std::vector<double>> numbers = readNumbers(array, *dtype, path);
    if (!numbers) {
        return failure(numbers.error());
    }
    const auto bytes = formats::byteCount(DType::Int8, *shape);
    if (!bytes || *bytes != numbers->size()) {
        const std::string expected = bytes ? std::to_string(*bytes) : "fewer";
        return wrongField(path + ".data", expected + " numbers for shape " + formats::shapeText(*shape),
                          std::to_string(numbers->size()));
    }
    return CaseArray{*dtype, std::move(*shape), std::move(*numbers)};
}

Result<std::set<std::string>> readInputNames(const Json& file, const Json& arrays) {
    const Result<const Json*> list = formats::requireArray(file, "inputs", "");
    if (!list) {
        return failure(list.error());
    }
    std::set<std::string> names;
    for (const Json& item : **list) {
        if (!item.is_string()) {
            return wrongField("inputs", "names", std::string(formats::jsonKind(item)));
        }
        const std::string name = item.get<std::string>();
        if (!arrays.contains(name)) {
            return failure({ErrorCode::MissingArray, {}, name, {}, {}});
        }
        names.insert(name);
    }
    return names;
}

/// Settings that are numbers; others (none so far) would be read by the calculation that knows them.
Result<std::map<std::string, double>> readAttributes(const Json& file) {
    std::map<std::string, double> attributes;
    if (!file.contains("attrs")) {
        return attributes;
    }
    const Result<const Json*> object = formats::requireObject(file, "attrs", "");
    if (!object) {
        return failure(object.error());
    }
    for (const auto& [name, value] : (*object)->items()) {
        if (value.is_number()) {
            attributes[name] = value.get<double>();
        }
    }
    return attributes;
}

Result<void> readArrays(const Json& file, ReferenceCase& reference) {
    const Result<const Json*> arrays = formats::requireObject(file, "arrays", "");
    if (!arrays) {
        return failure(arrays.error());
    }
    const Result<std::set<std::string>> inputNames = readInputNames(file, **arrays);
    if (!inputNames) {
        return failure(inputNames.error());
    }
    for (const auto& [name, value] : (*arrays)->items()) {
        Result<CaseArray> array = readArray(value, formats::joinPath("arrays", name));
        if (!array) {
            return failure(array.error());
        }
        (inputNames->contains(name) ? reference.inputs : reference.expected)[name] = std::move(*array);
    }
    return {};
}

}  // namespace

Result<ReferenceCase> readReferenceCase(std::string_view text) {
    const Result<Json> file = formats::parseJson(text);
    if (!file) {
        return failure(file.error());
    }
    ReferenceCase reference;
    Result<std::string> name = formats::requireString(*file, "case", "");
    if (!name) {
        return failure(name.error());
    }
    reference.name = std::move(*name);
    if (file->contains("formula")) {
        Result<std::string> formula = formats::requireString(*file, "formula", "");
        if (!formula) {
            return failure(formula.error());
        }
        reference.formula = std::move(*formula);
    }
    auto attributes = readAttributes(*file);
    if (!attributes) {
        return failure(attributes.error());
    }
    reference.attributes = std::move(*attributes);
    if (const Result<void> arrays = readArrays(*file, reference); !arrays) {
        return failure(arrays.error());
    }
    return reference;
}

}  // namespace lab::verify
