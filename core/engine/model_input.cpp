#include "core/engine/model_input.h"

#include <algorithm>
#include <span>

#include "core/files/read_file.h"

namespace lab::engine {

namespace {

using transformer::InputKind;

/// A path that is not whole is inside the model's folder.
std::filesystem::path placeOf(const std::string& path, const char* firstExample,
                              const std::filesystem::path& folder) {
    return folder /
           (path.empty() ? std::filesystem::path("examples") / firstExample : std::filesystem::path(path));
}

template <typename T>
Result<T> readOne(const std::filesystem::path& file, Result<T> (*read)(std::span<const std::byte>)) {
    const Result<std::vector<std::byte>> bytes = files::readFile(file);
    if (!bytes) {
        return failure(bytes.error());
    }
    Result<T> value = read(*bytes);
    if (!value) {
        Error error = value.error();
        error.file = file.string();
        return failure(std::move(error));
    }
    return value;
}

bool reads(const transformer::ModelInfo& info, InputKind kind) {
    return std::ranges::find(info.inputs, kind) != info.inputs.end();
}

}  // namespace

Result<transformer::ModelInput> readModelInput(const project::Project& project,
                                               const transformer::ModelInfo& info,
                                               const std::filesystem::path& folder) {
    transformer::ModelInput input;
    input.text = project.sequence.text;
    // A large model keeps thumbnails, and the head that is looked at is computed again.
    input.kept.emplace();
    if (reads(info, InputKind::Picture)) {
        Result<formats::Picture> picture = readOne<formats::Picture>(
            placeOf(project.model.picture, "01.png", folder),
            [](std::span<const std::byte> bytes) { return formats::readPng(bytes); });
        if (!picture) {
            return failure(picture.error());
        }
        input.picture = std::move(*picture);
    }
    if (reads(info, InputKind::Sound)) {
        Result<formats::Sound> sound = readOne<formats::Sound>(
            placeOf(project.model.sound, "01.wav", folder),
            [](std::span<const std::byte> bytes) { return formats::readSound(bytes); });
        if (!sound) {
            return failure(sound.error());
        }
        input.sound = std::move(*sound);
    }
    return input;
}

}  // namespace lab::engine
