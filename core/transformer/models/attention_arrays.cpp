#include "core/transformer/models/attention_arrays.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/files/read_file.h"
#include "core/files/tensor_files.h"
#include "core/formats/npy.h"
#include "core/formats/npz.h"

namespace lab::transformer {

namespace {

using One = AttentionArrays::One;

Error named(Error error, const std::filesystem::path& file) {
    error.file = file.string();
    return error;
}

bool isUsable(const formats::ArrayView& view) {
    return formats::isFloating(view.dtype) && view.shape.size() >= 2 && view.shape.size() <= 4 &&
           view.size() > 0;
}

One copyOf(std::string name, const formats::ArrayView& view) {
    return {std::move(name), view.shape, formats::toNumbers<float>(view)};
}

Result<std::vector<One>> readArrays(const std::filesystem::path& file) {
    std::vector<One> found;
    if (file.extension() == ".safetensors") {
        const Result<files::TensorFiles> tensors = files::TensorFiles::open(file);
        if (!tensors) {
            return failure(tensors.error());
        }
        for (const files::TensorFiles::Tensor& tensor : tensors->tensors()) {
            if (isUsable(tensor.view)) {
                found.push_back(copyOf(tensor.name, tensor.view));
            }
        }
        return found;
    }
    const Result<std::vector<std::byte>> bytes = files::readFile(file);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (file.extension() == ".npy") {
        const Result<formats::Array> array = formats::readNpy(*bytes);
        if (!array) {
            return failure(named(array.error(), file));
        }
        if (isUsable(array->view())) {
            found.push_back(copyOf(file.filename().string(), array->view()));
        }
        return found;
    }
    const Result<std::vector<formats::NamedArray>> arrays = formats::readNpz(*bytes);
    if (!arrays) {
        return failure(named(arrays.error(), file));
    }
    for (const formats::NamedArray& array : *arrays) {
        if (isUsable(array.array.view())) {
            found.push_back(copyOf(array.name, array.array.view()));
        }
    }
    return found;
}

bool isDigit(char letter) {
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
}

/// "attention.2" stands before "attention.10".
bool standsBefore(const std::string& a, const std::string& b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto endOf = [](const std::string& text, std::size_t from) {
                return static_cast<std::size_t>(
                    std::ranges::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                             isDigit) -
                    text.begin());
            };
            const std::string one = a.substr(i, endOf(a, i) - i);
            const std::string other = b.substr(j, endOf(b, j) - j);
            if (one != other) {
                return one.size() != other.size() ? one.size() < other.size() : one < other;
            }
            i += one.size();
            j += other.size();
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

void keepAttention(std::vector<One>& arrays) {
    const auto isCalledSo = [](const One& one) {
        std::string name = one.name;
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        return name.find("att") != std::string::npos;
    };
    if (std::ranges::any_of(arrays, isCalledSo)) {
        std::erase_if(arrays, [&](const One& one) { return !isCalledSo(one); });
    }
    std::ranges::sort(arrays, standsBefore, &One::name);
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::string line;
    for (const char letter : text) {
        if (letter == '\n') {
            lines.push_back(std::move(line));
            line.clear();
        } else if (letter != '\r') {
            line += letter;
        }
    }
    if (!line.empty()) {
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> check(const AttentionArrays& arrays) {
    if (arrays.arrays.empty()) {
        return failure({ErrorCode::MissingArray, arrays.file.string(), "attention", {}, {}});
    }
    const std::vector<Index>& shape = arrays.arrays.front().shape;
    for (const One& one : arrays.arrays) {
        if (one.shape != shape) {
            return failure({ErrorCode::WrongShape, arrays.file.string(), one.name, formats::shapeText(shape),
                            formats::shapeText(one.shape)});
        }
        const auto wrong =
            std::ranges::find_if(one.numbers, [](float x) { return !std::isfinite(x) || x < 0; });
        if (wrong != one.numbers.end()) {
            return failure({ErrorCode::OutOfRange, arrays.file.string(), one.name, "weights, from 0 up",
                            std::to_string(*wrong)});
        }
    }
    return {};
}

/// How many layers and heads an array of that shape holds when it is read so; 0 where it cannot be.
struct Counts {
    Index layers = 0;
    Index heads = 0;
};

Counts countsOf(const std::vector<Index>& shape, ArrayShape reading, Index arrays) {
    const std::size_t sides = shape.size();
    switch (reading) {
        case ArrayShape::Unknown:
            break;
        case ArrayShape::Matrix:
            return sides == 2 ? Counts{arrays, 1} : Counts{};
        case ArrayShape::HeadsMatrix:
            return sides == 3 ? Counts{arrays, shape[0]} : Counts{};
        case ArrayShape::LayersMatrix:
            return sides == 3 && arrays == 1 ? Counts{shape[0], 1} : Counts{};
        case ArrayShape::LayersHeads:
            return sides == 4 ? Counts{arrays * shape[0], shape[1]} : Counts{};
    }
    return {};
}

class ArrayModel final : public Model {
  public:
    ArrayModel(ModelInfo info, ModelOutput output) : m_info(std::move(info)), m_output(std::move(output)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] Result<std::shared_ptr<const ModelOutput>> run(const ModelInput& input,
                                                                 const RunControl& control) const override {
        auto output = std::make_shared<ModelOutput>(m_output);
        for (LayerWeights& layer : output->layers) {
            for (std::size_t head = 0; head < layer.heads.size(); ++head) {
                if (control.stop.stop_requested()) {
                    return std::shared_ptr<const ModelOutput>();
                }
                const auto change =
                    input.interventions.find({layer.part, layer.layer, static_cast<int>(head)});
                if (change != input.interventions.end()) {
                    intervene<float>(change->second, nullptr, layer.heads[head]);
                }
            }
        }
        return std::shared_ptr<const ModelOutput>(std::move(output));
    }

  private:
    ModelInfo m_info;
    ModelOutput m_output;
};

}  // namespace

bool isArrayFile(const std::filesystem::path& file) {
    const std::filesystem::path extension = file.extension();
    return extension == ".npy" || extension == ".npz" || extension == ".safetensors";
}

Result<AttentionArrays> readAttentionArrays(const std::filesystem::path& file) {
    Result<std::vector<One>> read = readArrays(file);
    if (!read) {
        return failure(read.error());
    }
    keepAttention(*read);
    AttentionArrays arrays{file, std::move(*read), {}};
    if (const Result<void> usable = check(arrays); !usable) {
        return failure(usable.error());
    }
    std::filesystem::path tokens = file;
    tokens += ".tokens.txt";
    if (const Result<std::string> text = files::readTextFile(tokens)) {
        arrays.tokens = linesOf(*text);
    }
    return arrays;
}

std::vector<ArrayShape> possibleShapes(const AttentionArrays& arrays) {
    const std::vector<Index>& shape = arrays.arrays.front().shape;
    if (shape.size() == 2) {
        return {ArrayShape::Matrix};
    }
    if (shape.size() == 4) {
        return {ArrayShape::LayersHeads};
    }
    const bool mayBeLayers = arrays.arrays.size() == 1 && shape[0] > 1;
    return mayBeLayers ? std::vector{ArrayShape::HeadsMatrix, ArrayShape::LayersMatrix}
                       : std::vector{ArrayShape::HeadsMatrix};
}

Result<std::shared_ptr<const Model>> openAttentionArrays(AttentionArrays arrays, ArrayShape shape) {
    const ArrayShape reading = shape == ArrayShape::Unknown ? possibleShapes(arrays).front() : shape;
    const std::vector<Index>& sizes = arrays.arrays.front().shape;
    const Counts counts = countsOf(sizes, reading, std::ssize(arrays.arrays));
    if (counts.layers == 0) {
        return failure({ErrorCode::WrongShape, arrays.file.string(), arrays.arrays.front().name,
                        "a shape as when the file was chosen", formats::shapeText(sizes)});
    }
    const Index rows = sizes[sizes.size() - 2];
    const Index columns = sizes.back();
    ModelOutput output;
    const Index inEach = counts.layers * counts.heads / std::ssize(arrays.arrays);
    for (Index layer = 0; layer < counts.layers; ++layer) {
        LayerWeights& own =
            output.layers.emplace_back(LayerWeights{AttentionPart::Self, static_cast<int>(layer), {}});
        for (Index head = 0; head < counts.heads; ++head) {
            const Index matrix = layer * counts.heads + head;
            const One& array = arrays.arrays[static_cast<std::size_t>(matrix / inEach)];
            own.heads.emplace_back(Eigen::Map<const MatrixF>(
                array.numbers.data() + matrix % inEach * rows * columns, rows, columns));
        }
    }
    output.source.tokens = std::move(arrays.tokens);
    output.source.tokens.resize(
        std::min(output.source.tokens.size(), static_cast<std::size_t>(std::max(rows, columns))));
    while (std::ssize(output.source.tokens) < std::max(rows, columns)) {
        output.source.tokens.push_back(std::to_string(output.source.tokens.size() + 1));
    }
    ModelInfo info;
    info.id = arrays.file.string();
    info.name = arrays.file.filename().string();
    info.stacks = {{AttentionPart::Self, static_cast<int>(counts.layers), static_cast<int>(counts.heads)}};
    return std::make_shared<const ArrayModel>(std::move(info), std::move(output));
}

}  // namespace lab::transformer
