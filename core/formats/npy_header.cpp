#include "core/formats/npy_header.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace lab::formats {

namespace {

constexpr std::size_t kMostDimensions = 32;  // NumPy's own limit
constexpr const char* kReadDtypes = "little-endian f2, f4, f8, i1, u1, i4, i8 or bool";

/// Walks over a header's characters; every step says whether it matched.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool take(char expected) {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != expected) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word) {
        skipSpace();
        if (!m_rest.starts_with(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// A quoted string without escapes.
    std::optional<std::string_view> string() {
        skipSpace();
        if (m_rest.empty() || (m_rest.front() != '\'' && m_rest.front() != '"')) {
            return std::nullopt;
        }
        const std::size_t end = m_rest.find(m_rest.front(), 1);
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view content = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        return content;
    }

    std::optional<Index> number() {
        skipSpace();
        Index value = 0;
        const auto [end, problem] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (problem != std::errc()) {
            return std::nullopt;
        }
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        takeWord("L");  // Python 2 wrote long integers so
        return value;
    }

    bool atEnd() {
        skipSpace();
        return m_rest.empty();
    }

  private:
    void skipSpace() {
        while (!m_rest.empty() &&
               (m_rest.front() == ' ' || m_rest.front() == '\n' || m_rest.front() == '\t')) {
            m_rest.remove_prefix(1);
        }
    }

    std::string_view m_rest;
};

std::optional<DType> dtypeFromDescription(std::string_view description) {
    constexpr std::array<std::pair<std::string_view, DType>, 9> kKnown = {{{"f2", DType::Float16},
                                                                           {"f4", DType::Float32},
                                                                           {"f8", DType::Float64},
                                                                           {"i1", DType::Int8},
                                                                           {"u1", DType::UInt8},
                                                                           {"i4", DType::Int32},
                                                                           {"i8", DType::Int64},
                                                                           {"b1", DType::Bool},
                                                                           {"?", DType::Bool}}};
    const bool hasOrder =
        !description.empty() && std::string_view("<>|=").find(description.front()) != std::string_view::npos;
    const std::string_view kind = description.substr(hasOrder ? 1 : 0);
    const auto found = std::ranges::find(kKnown, kind, [](const auto& known) { return known.first; });
    if (found == kKnown.end() || (description.front() == '>' && elementSize(found->second) > 1)) {
        return std::nullopt;
    }
    return found->second;
}

std::optional<Shape> parseShape(Scanner& scanner) {
    Shape shape;
    if (!scanner.take('(')) {
        return std::nullopt;
    }
    while (!scanner.take(')')) {
        const auto size = scanner.number();
        if (!size || *size < 0 || shape.size() == kMostDimensions) {
            return std::nullopt;
        }
        shape.push_back(*size);
        if (!scanner.take(',')) {
            return scanner.take(')') && shape.size() > 1 ? std::optional(shape) : std::nullopt;
        }
    }
    return shape;
}

std::optional<bool> parseBool(Scanner& scanner) {
    if (scanner.takeWord("True")) {
        return true;
    }
    return scanner.takeWord("False") ? std::optional(false) : std::nullopt;
}

tl::unexpected<Error> badHeader(std::string_view text) {
    constexpr const char* kExpected = "{'descr': ..., 'fortran_order': ..., 'shape': (...)}";
    return failure({ErrorCode::BadFormat, {}, "header", kExpected, std::string(text.substr(0, 80))});
}

tl::unexpected<Error> unsupportedDtype(std::string_view found) {
    return failure({ErrorCode::Unsupported, {}, "dtype", kReadDtypes, std::string(found)});
}

}  // namespace

Result<NpyHeader> parseNpyHeader(std::string_view text) {
    Scanner scanner(text);
    std::optional<DType> dtype;
    std::optional<bool> fortranOrder;
    std::optional<Shape> shape;
    if (!scanner.take('{')) {
        return badHeader(text);
    }
    while (!scanner.take('}')) {
        const auto key = scanner.string();
        if (!key || !scanner.take(':')) {
            return badHeader(text);
        }
        if (*key == "descr" && !dtype) {
            const auto description = scanner.string();
            if (!description) {  // a list: structured elements
                return scanner.take('[') ? Result<NpyHeader>(unsupportedDtype("a structure"))
                                         : badHeader(text);
            }
            dtype = dtypeFromDescription(*description);
            if (!dtype) {
                return unsupportedDtype(*description);
            }
        } else if (*key == "fortran_order" && !fortranOrder) {
            fortranOrder = parseBool(scanner);
        } else if (*key == "shape" && !shape) {
            shape = parseShape(scanner);
        } else {
            return badHeader(text);
        }
        if (!scanner.take(',')) {
            if (!scanner.take('}')) {
                return badHeader(text);
            }
            break;
        }
    }
    if (!dtype || !fortranOrder || !shape || !scanner.atEnd()) {
        return badHeader(text);
    }
    return NpyHeader{*dtype, *fortranOrder, *shape};
}

}  // namespace lab::formats
