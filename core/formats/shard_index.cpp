#include "core/formats/shard_index.h"

#include "core/formats/json.h"

namespace lab::formats {

namespace {

bool isPlainFileName(std::string_view name) {
    constexpr std::string_view kSuffix = ".safetensors";
    return name.size() > kSuffix.size() && name.ends_with(kSuffix) &&
           name.find_first_of(std::string_view("/\\:\0", 4)) == std::string_view::npos;
}

}  // namespace

Result<ShardIndex> readShardIndex(std::string_view text) {
    const Result<Json> whole = parseJson(text);
    if (!whole) {
        return failure(whole.error());
    }
    if (!whole->is_object()) {
        return failure({ErrorCode::WrongField, {}, "the whole", "an object", std::string(jsonKind(*whole))});
    }
    const Result<const Json*> map = requireObject(*whole, "weight_map", "");
    if (!map) {
        return failure(map.error());
    }
    ShardIndex index;
    for (const auto& [tensor, file] : (*map)->items()) {
        if (!file.is_string() || !isPlainFileName(file.get_ref<const std::string&>())) {
            return failure({ErrorCode::WrongField,
                            {},
                            joinPath("weight_map", tensor),
                            "the name of a .safetensors file in this folder",
                            jsonText(file, -1).substr(0, 80)});
        }
        index[tensor] = file.get<std::string>();
    }
    if (index.empty()) {
        return failure({ErrorCode::EmptyInput, {}, "weight_map", {}, {}});
    }
    return index;
}

}  // namespace lab::formats
