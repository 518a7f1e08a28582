#include "core/files/matrix_file.h"

#include "core/files/read_file.h"
#include "core/formats/csv.h"
#include "core/formats/npy.h"

namespace lab::files {

namespace {

constexpr std::string_view kNpyMagic = "\x93NUMPY";

Result<MatrixD> fromNpy(const std::vector<std::byte>& bytes) {
    const Result<formats::Array> array = formats::readNpy(bytes);
    if (!array) {
        return failure(array.error());
    }
    if (array->shape.size() == 1) {
        const auto row = formats::toRowVector<double>(array->view(), "data");
        return row ? Result<MatrixD>(MatrixD(*row)) : failure(row.error());
    }
    return formats::toMatrix<double>(array->view(), "data");
}

Result<MatrixD> parse(const std::vector<std::byte>& bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    Result<MatrixD> matrix = text.starts_with(kNpyMagic) ? fromNpy(bytes) : formats::readCsv(text);
    if (matrix && !matrix->allFinite()) {
        return failure({ErrorCode::BadFormat, {}, "data", "finite numbers", "infinite or no numbers"});
    }
    return matrix;
}

}  // namespace

Result<MatrixD> readMatrix(const std::filesystem::path& path) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    Result<MatrixD> matrix = parse(*bytes);
    if (!matrix) {
        Error error = matrix.error();
        error.file = path.string();
        return failure(std::move(error));
    }
    return matrix;
}

}  // namespace lab::files
