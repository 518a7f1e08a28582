#include "app/cli/sentence.h"

namespace lab::cli {

namespace {

std::string join(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

/// " (expected X)" if there is anything to say.
std::string expectation(const Error& error) {
    return error.expected.empty() ? std::string() : join({" (expected ", error.expected, ")"});
}

std::string afterFile(const Error& error) {
    switch (error.code) {
        case ErrorCode::FileNotFound:
            return join({"there is no such file or folder", expectation(error)});
        case ErrorCode::FileUnreadable:
            return join({"cannot be read: ", error.found});
        case ErrorCode::FileUnwritable:
            return join({"cannot be written: ", error.found});
        case ErrorCode::NotJson:
            return join({"is not valid JSON at ", error.place, ": ", error.found});
        case ErrorCode::MissingField:
            return join({"the field \"", error.place, "\" is missing", expectation(error)});
        case ErrorCode::WrongField:
        case ErrorCode::OutOfRange:
            return join({error.place, " should be ", error.expected, " but is ", error.found});
        case ErrorCode::NewerSchema:
            return join(
                {"was written by a newer version: schema ", error.found, ", known up to ", error.expected});
        case ErrorCode::BadFormat:
            return join({error.place, " is damaged or of another format: expected ", error.expected,
                         ", found ", error.found});
        case ErrorCode::Unsupported:
            return join({error.place, " is of a kind that is not read here: expected ", error.expected,
                         ", found ", error.found});
        case ErrorCode::MissingArray:
            return join({"the array \"", error.place, "\" is missing", expectation(error)});
        case ErrorCode::WrongShape:
            return join({"the array \"", error.place, "\" should have shape ", error.expected, " but has ",
                         error.found});
        case ErrorCode::WrongType:
            return join({"the array \"", error.place, "\" should be of type ", error.expected,
                         " but is of type ", error.found});
        case ErrorCode::UnknownName:
            return join({"there is no ", error.place, " \"", error.found, "\"; known are ", error.expected});
        case ErrorCode::EmptyInput:
            return join({"there are no ", error.place});
        case ErrorCode::ModelUnavailable:
            return join({"the model \"", error.place, "\" was not found in ", error.found});
        case ErrorCode::PickledWeights:
            return "is a Python pickle; to open one is to run the program inside it, so it is not read: in "
                   "Python, save the "
                   "same weights with safetensors.torch.save_file() as model.safetensors, or take the "
                   "model's "
                   "model.safetensors file, and open that";
        case ErrorCode::OutOfMemory:
            return join({"there is not enough memory", error.found.empty() ? "" : " for ", error.found});
    }
    return {};
}

}  // namespace

std::string sentence(const Error& error) {
    return join({error.file, error.file.empty() ? "" : ": ", afterFile(error), "."});
}

}  // namespace lab::cli
