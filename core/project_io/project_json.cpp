#include "core/project_io/project_json.h"

#include "core/formats/json.h"
#include "core/project_io/attention_json.h"
#include "core/project_io/json_fields.h"
#include "core/project_io/model_json.h"
#include "core/project_io/plan_json.h"
#include "core/project_io/scene_json.h"
#include "core/project_io/schema_steps.h"

namespace lab::project_io {

namespace {

using Json = nlohmann::ordered_json;
using project::Project;
using project::SourceKind;
using project::View;

constexpr const char* kFormatName = "attention-lab-project";
constexpr SourceKind kSources[] = {SourceKind::UseLite, SourceKind::Glove, SourceKind::Random,
                                   SourceKind::Numbers, SourceKind::Model};
constexpr project::Range<int> kIndexRange{0, 1 << 20};

void requireShape(JsonFields& fields, const char* key, const MatrixD& matrix, Index rows, Index columns) {
    if (matrix.rows() != rows || matrix.cols() != columns) {
        fields.fail(key, std::to_string(rows) + " x " + std::to_string(columns),
                    std::to_string(matrix.rows()) + " x " + std::to_string(matrix.cols()));
    }
}

void readNumbers(JsonFields fields, project::NumberTable& numbers) {
    fields.read("queries", numbers.queryLabels);
    fields.read("keys", numbers.keyLabels);
    fields.read("Q", numbers.Q);
    fields.read("K", numbers.K);
    fields.read("V", numbers.V);
    const auto queries = static_cast<Index>(numbers.queryLabels.size());
    const auto keys = static_cast<Index>(numbers.keyLabels.size());
    requireShape(fields, "Q", numbers.Q, queries, numbers.Q.cols());
    requireShape(fields, "K", numbers.K, keys, numbers.Q.cols());
    requireShape(fields, "V", numbers.V, keys, numbers.V.cols());
}

Json toJson(const project::Sequence& sequence) {
    return {{"text", sequence.text}, {"tokens", orNull(sequence.editedTokens)}};
}

void readSequence(JsonFields fields, project::Sequence& sequence) {
    fields.read("text", sequence.text);
    fields.read("tokens", sequence.editedTokens);
}

void readView(JsonFields fields, View& view) {
    fields.read("layer", view.layer, kIndexRange);
    fields.read("head", view.head, kIndexRange);
    fields.read("query", view.query, kIndexRange);
    fields.read("key", view.key, kIndexRange);
}

/// Format and schema, which decide how the rest is read.
std::optional<Error> checkHeader(const formats::Json& root) {
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (format == root.end() || !format->is_string() ||
        format->get_ref<const std::string&>() != kFormatName) {
        return Error{.code = ErrorCode::BadFormat,
                     .file = {},
                     .place = "format",
                     .expected = kFormatName,
                     .found = {}};
    }
    if (!root.contains("schema")) {
        return Error{
            .code = ErrorCode::MissingField, .file = {}, .place = "schema", .expected = {}, .found = {}};
    }
    const formats::Json& schema = root.at("schema");
    const std::string newest = std::to_string(kProjectSchema);
    if (schema.is_number_unsigned() && schema.get<std::uint64_t>() > kProjectSchema) {
        return Error{.code = ErrorCode::NewerSchema,
                     .file = {},
                     .place = "schema",
                     .expected = newest,
                     .found = schema.dump()};
    }
    std::optional<Error> wrong;
    int version = 0;
    JsonFields(root, "", wrong).read("schema", version, project::Range<int>{1, kProjectSchema});
    if (!wrong && version == 0) {
        JsonFields(root, "", wrong).fail("schema", newest, "null");
    }
    return wrong;
}

}  // namespace

std::string_view idOf(SourceKind kind) {
    switch (kind) {
        case SourceKind::UseLite:
            return "use-lite";
        case SourceKind::Glove:
            return "glove";
        case SourceKind::Random:
            return "random";
        case SourceKind::Numbers:
            return "numbers";
        case SourceKind::Model:
            return "model";
    }
    return {};
}

std::string toJson(const SavedProject& saved) {
    const Project& project = saved.project;
    Json root = {{"format", kFormatName},
                 {"schema", kProjectSchema},
                 {"saved_by", LAB_VERSION},
                 {"title", project.title},
                 {"source", idOf(project.source)},
                 {"sequence", toJson(project.sequence)},
                 {"keys", project.keys ? Json{{"source", idOf(project.keys->source)},
                                              {"sequence", toJson(project.keys->sequence)}}
                                       : Json(nullptr)},
                 {"attention", toJson(project.attention)},
                 {"overrides", toJson(project.overrides)}};
    if (project.numbers.Q.size() > 0) {
        root["numbers"] = {{"queries", project.numbers.queryLabels},
                           {"keys", project.numbers.keyLabels},
                           {"Q", toJson(project.numbers.Q)},
                           {"K", toJson(project.numbers.K)},
                           {"V", toJson(project.numbers.V)}};
    }
    root["model"] = toJson(project.model);
    root["scene"] = toJson(project.scene);
    root["plan"] = toJson(project.plan);
    root["view"] = {{"layer", saved.view.layer},
                    {"head", saved.view.head},
                    {"query", orNull(saved.view.query)},
                    {"key", orNull(saved.view.key)}};
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<SavedProject> fromJson(std::string_view text) {
    return formats::parseJson(text).and_then([](formats::Json root) { return fromParsed(root); });
}

Result<SavedProject> fromParsed(formats::Json& root) {
    if (const std::optional<Error> wrong = checkHeader(root)) {
        return failure(*wrong);
    }
    upgradeToNewest(root);
    SavedProject saved;
    std::optional<Error> error;
    JsonFields fields(root, "", error);
    fields.read("title", saved.project.title);
    fields.read("source", saved.project.source, kSources);
    readSequence(fields.child("sequence"), saved.project.sequence);
    if (root.contains("keys") && !root.at("keys").is_null()) {
        JsonFields keys = fields.child("keys");
        project::KeySequence& own = saved.project.keys.emplace();
        keys.read("source", own.source, kSources);
        readSequence(keys.child("sequence"), own.sequence);
    }
    readAttention(fields.child("attention"), saved.project.attention);
    readOverrides(fields, saved.project.overrides);
    if (root.contains("numbers")) {
        readNumbers(fields.child("numbers"), saved.project.numbers);
    }
    const bool usesNumbers = saved.project.source == SourceKind::Numbers ||
                             (saved.project.keys && saved.project.keys->source == SourceKind::Numbers);
    if (usesNumbers && saved.project.numbers.Q.size() == 0 && !error) {
        error = Error{
            .code = ErrorCode::MissingField, .file = {}, .place = "numbers", .expected = {}, .found = {}};
    }
    readModel(fields.child("model"), saved.project.model);
    readScene(fields.child("scene"), saved.project.scene);
    readPlan(fields.child("plan"), saved.project.plan);
    readView(fields.child("view"), saved.view);
    if (error) {
        return failure(*error);
    }
    return saved;
}

}  // namespace lab::project_io
