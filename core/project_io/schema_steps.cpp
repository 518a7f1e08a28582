#include "core/project_io/schema_steps.h"

namespace lab::project_io {

namespace {

using formats::Json;

/// Schema 1 had one mask with a kind of its own, and only a number of heads.
void upgradeFrom1(Json& root) {
    if (!root.contains("attention") || !root["attention"].is_object()) {
        return;
    }
    Json& attention = root["attention"];
    if (attention.contains("mask") && attention["mask"].is_object()) {
        const Json mask = attention["mask"];
        const Json kind = mask.value("kind", Json("none"));
        Json masks = Json::array();
        if (kind != "none") {
            Json choice = {{"id", kind}};
            if (kind == "key-padding") {
                choice["values"] = {{"padded", mask.value("padded_keys", Json(1))}};
            }
            masks.push_back(std::move(choice));
        }
        attention["masks"] = std::move(masks);
        attention.erase("mask");
    }
    if (attention.contains("heads") && attention["heads"].is_number()) {
        attention["heads"] = {{"count", attention["heads"]}};
    }
}

}  // namespace

void upgradeToNewest(formats::Json& root) {
    if (root.at("schema") == 1) {
        upgradeFrom1(root);
    }
    // Schema 2 had no scene and schema 3 no model, and what is missing has its default.
}

}  // namespace lab::project_io
