#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/transformer/models/model.h"

namespace lab::transformer {

/// How the numbers of an array of attention are to be read.
enum class ArrayShape {
    Unknown,       ///< as the shape itself says
    Matrix,        ///< [n_q, n_k]
    HeadsMatrix,   ///< [heads, n_q, n_k]
    LayersMatrix,  ///< [layers, n_q, n_k], a head each
    LayersHeads,   ///< [layers, heads, n_q, n_k]
};

/// Weights that were saved from somewhere else, as they stand in a file.
struct AttentionArrays {
    struct One {
        std::string name;  ///< of the array; of the file where it holds but one
        std::vector<Index> shape;
        std::vector<float> numbers;
    };
    std::filesystem::path file;
    std::vector<One> arrays;          ///< in the order of their names, numbers in names as numbers
    std::vector<std::string> tokens;  ///< of the keys; empty where none are beside the file
};

/// Reads a .npy, .npz or .safetensors file: its floating-point arrays of two to four dimensions, of those
/// whose name has "att" in it if there are any. Tokens are the lines of the file beside it that is called as
/// it is with ".tokens.txt" after the name. Errors: those of reading, with the file's name; MissingArray
/// where there is no such array; WrongShape [place: the array] for arrays that are not all of one shape;
/// OutOfRange [place: the array, found: the number] for a weight that is negative or not finite.
[[nodiscard]] Result<AttentionArrays> readAttentionArrays(const std::filesystem::path& file);

/// The ways in which they can be read, the likeliest first; more than one where the shape does not say it.
[[nodiscard]] std::vector<ArrayShape> possibleShapes(const AttentionArrays& arrays);

/// The arrays as a model that gives these weights whatever it reads; interventions change them. Unknown takes
/// the likeliest shape. Errors: WrongShape [place: the array] for a shape that they cannot have.
[[nodiscard]] Result<std::shared_ptr<const Model>> openAttentionArrays(AttentionArrays arrays,
                                                                       ArrayShape shape);

/// Whether a file of that name can hold arrays.
[[nodiscard]] bool isArrayFile(const std::filesystem::path& file);

}  // namespace lab::transformer
