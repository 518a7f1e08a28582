#include "core/project/project_difference.h"

#include <algorithm>
#include <set>

namespace lab::project {

namespace {

FieldValue valueOf(int value) {
    return std::int64_t{value};
}
FieldValue valueOf(const std::optional<int>& value) {
    return value ? FieldValue(std::int64_t{*value}) : FieldValue();
}
FieldValue valueOf(const std::optional<Words>& value) {
    return value ? FieldValue(*value) : FieldValue();
}
FieldValue valueOf(const std::vector<int>& values) {
    Words words;
    for (const int value : values) {
        words.push_back(std::to_string(value));
    }
    return words;
}
FieldValue valueOf(const ParameterValues& values, const std::string& id) {
    const auto found = values.find(id);
    return found != values.end() ? FieldValue(found->second) : FieldValue();
}
template <typename T>
FieldValue valueOf(const T& value) {
    return value;
}

std::vector<std::string> idsOf(const std::vector<Choice>& choices) {
    std::vector<std::string> ids;
    for (const Choice& choice : choices) {
        ids.push_back(choice.id);
    }
    return ids;
}

/// The names in one map or in both, in order.
template <typename Map>
std::set<std::string> namesIn(const Map& a, const Map& b) {
    std::set<std::string> names;
    for (const Map* map : {&a, &b}) {
        for (const auto& entry : *map) {
            names.insert(entry.first);
        }
    }
    return names;
}

/// Gathers what differs.
class Comparison {
  public:
    std::vector<FieldDifference> differences;

    template <typename T>
    void compare(Field field, const T& a, const T& b) {
        if (!(a == b)) {
            differences.push_back({.field = field, .a = valueOf(a), .b = valueOf(b)});
        }
    }

    void compareParameters(Field field, const Choice& a, const Choice& b, int place = 0) {
        for (const std::string& id : namesIn(a.values, b.values)) {
            const FieldValue one = valueOf(a.values, id);
            const FieldValue other = valueOf(b.values, id);
            if (one != other) {
                differences.push_back({.field = field, .a = one, .b = other, .detail = id, .place = place});
            }
        }
    }

    void compareMasks(const std::vector<Choice>& a, const std::vector<Choice>& b) {
        compare(Field::Masks, idsOf(a), idsOf(b));
        const Choice none;
        for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
            compareParameters(Field::MaskParameter, i < a.size() ? a[i] : none, i < b.size() ? b[i] : none,
                              static_cast<int>(i));
        }
    }

    void compareTables(Field field, const MatrixD* a, const MatrixD* b, const std::string& name = {}) {
        const auto size = [](const MatrixD* table) {
            return table != nullptr ? FieldValue(TableSize{table->rows(), table->cols()}) : FieldValue();
        };
        const bool haveOneSize = size(a) == size(b);
        const Index differing = haveOneSize && a != nullptr ? (a->array() != b->array()).count() : 0;
        if (!haveOneSize || differing > 0) {
            differences.push_back(
                {.field = field, .a = size(a), .b = size(b), .detail = name, .numbersThatDiffer = differing});
        }
    }

    void compareArrays(const AttentionSettings& a, const AttentionSettings& b) {
        const auto find = [](const AttentionSettings& settings, const std::string& name) {
            const auto found = settings.scoreArrays.find(name);
            return found != settings.scoreArrays.end() ? &found->second : nullptr;
        };
        for (const std::string& name : namesIn(a.scoreArrays, b.scoreArrays)) {
            compareTables(Field::ScoreArray, find(a, name), find(b, name), name);
        }
    }

    /// Overrides of A that B has not or has otherwise, then those that only B has.
    void compareOverrides(const std::vector<Override>& a, const std::vector<Override>& b) {
        const auto find = [](const std::vector<Override>& overrides, const Override& place) {
            return std::ranges::find_if(overrides,
                                        [&](const Override& other) { return other.isSamePlace(place); });
        };
        const std::size_t before = differences.size();
        for (const Override& one : a) {
            const auto other = find(b, one);
            if (other == b.end() || other->value != one.value) {
                differences.push_back({.field = Field::Override,
                                       .a = one.value,
                                       .b = other != b.end() ? FieldValue(other->value) : FieldValue(),
                                       .where = one});
            }
        }
        for (const Override& other : b) {
            if (find(a, other) == a.end()) {
                differences.push_back({.field = Field::Override, .a = {}, .b = other.value, .where = other});
            }
        }
        // The same numbers in another order, which projects tell apart.
        if (differences.size() == before && a != b) {
            differences.push_back(
                {.field = Field::Override, .a = a.front().value, .b = b.front().value, .where = a.front()});
        }
    }
};

void compareSequences(const Project& a, const Project& b, Comparison& comparison) {
    comparison.compare(Field::Text, a.sequence.text, b.sequence.text);
    comparison.compare(Field::Tokens, a.sequence.editedTokens, b.sequence.editedTokens);
    if (a.keys.has_value() != b.keys.has_value()) {
        // Without a second sequence the whole of it is missing, which its source stands for.
        const auto source = [](const Project& p) {
            return p.keys ? FieldValue(p.keys->source) : FieldValue();
        };
        comparison.differences.push_back({.field = Field::KeySource, .a = source(a), .b = source(b)});
    }
    const KeySequence none;
    const KeySequence& one = a.keys ? *a.keys : none;
    const KeySequence& other = b.keys ? *b.keys : none;
    if (a.keys && b.keys) {
        comparison.compare(Field::KeySource, one.source, other.source);
    }
    comparison.compare(Field::KeyText, one.sequence.text, other.sequence.text);
    comparison.compare(Field::KeyTokens, one.sequence.editedTokens, other.sequence.editedTokens);
}

void compareSettings(const AttentionSettings& a, const AttentionSettings& b, Comparison& comparison) {
    comparison.compare(Field::KeyWidth, a.dK, b.dK);
    comparison.compare(Field::Rank, a.rank, b.rank);
    comparison.compare(Field::Score, a.score.id, b.score.id);
    comparison.compareParameters(Field::ScoreParameter, a.score, b.score);
    comparison.compareArrays(a, b);
    comparison.compare(Field::ScaleKind, a.scale.kind, b.scale.kind);
    comparison.compare(Field::CustomScale, a.scale.custom, b.scale.custom);
    comparison.compareMasks(a.masks, b.masks);
    comparison.compare(Field::Position, a.position.id, b.position.id);
    comparison.compareParameters(Field::PositionParameter, a.position, b.position);
    comparison.compare(Field::Normalizer, a.normalizer.id, b.normalizer.id);
    comparison.compareParameters(Field::NormalizerParameter, a.normalizer, b.normalizer);
    comparison.compare(Field::Temperature, a.temperature, b.temperature);
    comparison.compare(Field::Seed, a.seed, b.seed);
    comparison.compare(Field::Heads, a.heads.count, b.heads.count);
    comparison.compare(Field::KeyValueHeads, a.heads.keyValueHeads, b.heads.keyValueHeads);
    comparison.compare(Field::ValueWidth, a.heads.dV, b.heads.dV);
    comparison.compare(Field::AblatedHeads, a.heads.ablated, b.heads.ablated);
    comparison.compare(Field::TokenLimit, a.tokenLimit, b.tokenLimit);
}

void compareNumbers(const NumberTable& a, const NumberTable& b, Comparison& comparison) {
    comparison.compare(Field::QueryLabels, a.queryLabels, b.queryLabels);
    comparison.compare(Field::KeyLabels, a.keyLabels, b.keyLabels);
    comparison.compareTables(Field::NumbersQ, &a.Q, &b.Q);
    comparison.compareTables(Field::NumbersK, &a.K, &b.K);
    comparison.compareTables(Field::NumbersV, &a.V, &b.V);
}

Words changedHeads(const ModelSettings& model) {
    Words words;
    for (const HeadChange& change : model.changes) {
        words.push_back(std::to_string(change.layer) + "." + std::to_string(change.head));
    }
    return words;
}

void compareModels(const ModelSettings& a, const ModelSettings& b, Comparison& comparison) {
    comparison.compare(Field::Model, a.id, b.id);
    const auto given = [](const ModelSettings& model) {
        return Words{model.picture, model.sound, std::to_string(static_cast<int>(model.shape))};
    };
    comparison.compare(Field::ModelInput, given(a), given(b));
    if (a.changes != b.changes) {
        const auto missing = [](const ModelSettings& from, const ModelSettings& in, bool sameToo) {
            return std::ranges::count_if(from.changes, [&](const HeadChange& one) {
                const HeadChange* other = findChange(in, one.layer, one.head);
                return other == nullptr || (sameToo && !(*other == one));
            });
        };
        comparison.differences.push_back({.field = Field::HeadChanges,
                                          .a = changedHeads(a),
                                          .b = changedHeads(b),
                                          .numbersThatDiffer = missing(a, b, true) + missing(b, a, false)});
    }
}

/// What the tasks of a scene are called: their own names or the ids of what they ask for.
Words tasksOf(const human::SceneSettings& scene) {
    Words words;
    for (const human::SceneTask& task : scene.tasks) {
        words.push_back(task.name.empty() ? task.demandPreset : task.name);
    }
    return words;
}

void compareScenes(const human::SceneSettings& a, const human::SceneSettings& b, Comparison& comparison) {
    const human::ScenePerson& one = a.person;
    const human::ScenePerson& other = b.person;
    const bool differs[] = {a.breadth != b.breadth,
                            a.tasks != b.tasks,
                            a.chatter != b.chatter,
                            a.noise != b.noise,
                            a.sigma != b.sigma,
                            a.seed != b.seed,
                            a.assumptions != b.assumptions,
                            one.sleepHours != other.sleepHours,
                            one.awake != other.awake,
                            one.clockHour != other.clockHour,
                            one.stress != other.stress,
                            one.mood != other.mood,
                            one.interest != other.interest,
                            one.difficulty != other.difficulty,
                            one.practiceSessions != other.practiceSessions,
                            one.practisedTask != other.practisedTask};
    if (const Index count = std::ranges::count(differs, true); count > 0) {
        comparison.differences.push_back(
            {.field = Field::HumanScene, .a = tasksOf(a), .b = tasksOf(b), .numbersThatDiffer = count});
    }
}

void comparePlans(const human::HourPlan& a, const human::HourPlan& b, Comparison& comparison) {
    const bool differs[] = {a.taskMinutes != b.taskMinutes, a.notifications != b.notifications,
                            a.soundsPerHour != b.soundsPerHour, a.breaks != b.breaks};
    if (const Index count = std::ranges::count(differs, true); count > 0) {
        comparison.differences.push_back({.field = Field::HourPlan, .numbersThatDiffer = count});
    }
}

}  // namespace

std::vector<FieldDifference> projectDifference(const Project& a, const Project& b) {
    Comparison comparison;
    comparison.compare(Field::Title, a.title, b.title);
    comparison.compare(Field::Source, a.source, b.source);
    compareSequences(a, b, comparison);
    compareSettings(a.attention, b.attention, comparison);
    compareNumbers(a.numbers, b.numbers, comparison);
    compareModels(a.model, b.model, comparison);
    compareScenes(a.scene, b.scene, comparison);
    comparePlans(a.plan, b.plan, comparison);
    comparison.compareOverrides(a.overrides, b.overrides);
    return std::move(comparison.differences);
}

}  // namespace lab::project
