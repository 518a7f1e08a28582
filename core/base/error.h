#pragma once

#include <string>

namespace lab {

/// What went wrong. Sentences are made from it by the window (translated) and by the command line.
/// In brackets: which fields of Error are filled in beside `file`.
enum class ErrorCode {
    FileNotFound,      ///< []
    FileUnreadable,    ///< [found: the system's reason]
    FileUnwritable,    ///< [found: the system's reason]
    NotJson,           ///< [place: line or byte, found: the parser's words]
    MissingField,      ///< [place: path of the field]
    WrongField,        ///< [place, expected, found]
    NewerSchema,       ///< [expected: newest version known, found: version in the file]
    BadFormat,         ///< [place, expected, found] the bytes are not the format that they claim
    Unsupported,       ///< [place, expected, found] valid, but a kind that is not read here
    MissingArray,      ///< [place: name of the array]
    WrongShape,        ///< [place: name of the array, expected, found]
    WrongType,         ///< [place: name of the array, expected, found]
    OutOfRange,        ///< [place: name of the parameter, expected, found]
    UnknownName,       ///< [place: what kind of name, expected: the known ones, found]
    EmptyInput,        ///< [place]
    ModelUnavailable,  ///< [place: id of the model, found: folder looked in]
    PickledWeights,    ///< [] a pickle, which would have to be run to be read
    OutOfMemory,       ///< [found: bytes asked for]
};

/// Why an operation has no value. The fields are data (names, shapes, numbers), never sentences.
struct Error {
    ErrorCode code{};
    std::string file{};
    std::string place{};
    std::string expected{};
    std::string found{};

    bool operator==(const Error&) const = default;
};

}  // namespace lab
