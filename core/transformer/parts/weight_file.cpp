#include "core/transformer/parts/weight_file.h"

#include <algorithm>

namespace lab::transformer {

WeightFile::WeightFile(std::filesystem::path path, files::MappedFile file, formats::Safetensors tensors)
    : m_path(std::move(path)), m_file(std::move(file)), m_tensors(std::move(tensors)) {}

Result<WeightFile> WeightFile::open(const std::filesystem::path& file) {
    Result<files::MappedFile> mapped = files::MappedFile::open(file);
    if (!mapped) {
        return failure(mapped.error());
    }
    Result<formats::Safetensors> tensors = formats::readSafetensors(mapped->bytes());
    if (!tensors) {
        Error error = tensors.error();
        error.file = file.string();
        return failure(std::move(error));
    }
    return WeightFile(file, std::move(*mapped), std::move(*tensors));
}

MatrixF WeightFile::matrix(const std::string& name, Index rows, Index columns) {
    const auto found = find(name);
    if (!found) {
        return {};
    }
    Result<MatrixF> values = formats::toMatrix<float>(*found, name, rows, columns);
    if (!values) {
        fail(values.error());
        return {};
    }
    return std::move(*values);
}

MatrixF WeightFile::transposed(const std::string& name, Index in, Index out) {
    return matrix(name, out, in).transpose();
}

RowVectorF WeightFile::vector(const std::string& name, Index size) {
    const auto found = find(name);
    if (!found) {
        return {};
    }
    Result<RowVectorF> values = formats::toRowVector<float>(*found, name, size);
    if (!values) {
        fail(values.error());
        return {};
    }
    return std::move(*values);
}

MatrixF WeightFile::squeezed(const std::string& name, Index rows, Index columns) {
    auto found = find(name);
    if (!found) {
        return {};
    }
    const formats::Shape stored = found->shape;
    std::erase(found->shape, Index(1));
    const formats::Shape wanted{rows, columns};
    if (found->shape != wanted) {
        fail({ErrorCode::WrongShape, {}, name, formats::shapeText(wanted), formats::shapeText(stored)});
        return {};
    }
    return formats::toMatrix<float>(*found, name, rows, columns).value_or(MatrixF());
}

Linear<float> WeightFile::linear(const std::string& name, Index in, Index out, StoredLayout layout,
                                 bool hasBias) {
    const std::string weight = name + ".weight";
    MatrixF W = layout == StoredLayout::InOut ? matrix(weight, in, out) : transposed(weight, in, out);
    return Linear<float>(std::move(W), hasBias ? vector(name + ".bias", out) : RowVectorF());
}

LayerNorm<float> WeightFile::norm(const std::string& name, Index size, double epsilon) {
    return {vector(name + ".weight", size), vector(name + ".bias", size), epsilon};
}

Index WeightFile::parameters() const {
    Index count = 0;
    for (const formats::NamedView& tensor : m_tensors.tensors) {
        count += tensor.view.size();
    }
    return count;
}

std::optional<formats::ArrayView> WeightFile::find(const std::string& name) {
    if (m_error) {
        return std::nullopt;
    }
    Result<formats::ArrayView> found = m_tensors.find(name);
    if (!found) {
        fail(found.error());
        return std::nullopt;
    }
    if (!formats::isFloating(found->dtype)) {
        fail({ErrorCode::WrongType, {}, name, "float32", std::string(formats::dtypeName(found->dtype))});
        return std::nullopt;
    }
    return *found;
}

void WeightFile::fail(Error error) {
    if (!m_error) {
        error.file = m_path.string();
        m_error = std::move(error);
    }
}

}  // namespace lab::transformer
