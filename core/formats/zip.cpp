#include "core/formats/zip.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <memory>
#include <set>

namespace lab::formats {

namespace {

constexpr std::size_t kChunk = std::size_t(1) << 16;

struct ReadArchive {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
struct WriteArchive {
    void operator()(archive* handle) const { archive_write_free(handle); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using Reader = std::unique_ptr<archive, ReadArchive>;
using Writer = std::unique_ptr<archive, WriteArchive>;
using Entry = std::unique_ptr<archive_entry, FreeEntry>;

/// While one lives, the thread's characters are UTF-8: the library converts names through the locale, which
/// in a program that sets none is ASCII. Other threads are not touched.
class Utf8Locale {
  public:
    Utf8Locale() : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (m_locale != nullptr) {
            m_before = ::uselocale(m_locale);
        }
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;
    ~Utf8Locale() {
        if (m_locale != nullptr) {
            ::uselocale(m_before);
            ::freelocale(m_locale);
        }
    }

  private:
    locale_t m_locale = nullptr;
    locale_t m_before = nullptr;
};

/// The directory of a zip without entries, which the library does not take for a zip.
bool isEmptyZip(std::span<const std::byte> bytes) {
    constexpr std::string_view kEndOfDirectory("PK\x05\x06\0\0\0\0\0\0\0\0", 12);
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    constexpr std::size_t kEndSize = 22;
    return text.size() == kEndSize && text.starts_with(kEndOfDirectory);
}

std::string reason(archive* handle) {
    const char* text = archive_error_string(handle);
    return text != nullptr ? text : "damaged";
}

tl::unexpected<Error> badZip(std::string place, std::string found) {
    return failure({ErrorCode::BadFormat, {}, std::move(place), "an undamaged zip", std::move(found)});
}

std::string entryName(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    name = name != nullptr ? name : archive_entry_pathname(entry);
    return name != nullptr ? name : "";
}

/// Unpacks the entry that was just come to; the memory grows with what is there, not with what is claimed.
Result<std::vector<std::byte>> readEntry(archive* handle, const std::string& name, std::size_t largest) {
    std::vector<std::byte> bytes;
    while (true) {
        const std::size_t size = bytes.size();
        bytes.resize(size + std::max(kChunk, size / 2));
        const la_ssize_t got = archive_read_data(handle, bytes.data() + size, bytes.size() - size);
        if (got < 0) {
            return badZip(name, reason(handle));
        }
        bytes.resize(size + static_cast<std::size_t>(got));
        if (bytes.size() > largest) {
            const std::string limit = "at most " + std::to_string(largest) + " bytes when unpacked";
            return failure({ErrorCode::Unsupported, {}, name, limit, "more"});
        }
        if (got == 0) {
            return bytes;
        }
    }
}

bool isPlainName(std::string_view name) {
    return !name.empty() &&
           std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f && c != '\\'; });
}

la_ssize_t appendBytes(archive* /*handle*/, void* target, const void* bytes, std::size_t count) {
    auto& file = *static_cast<std::vector<std::byte>*>(target);
    const auto* begin = static_cast<const std::byte*>(bytes);
    file.insert(file.end(), begin, begin + count);
    return static_cast<la_ssize_t>(count);
}

bool writeEntry(archive* handle, const std::string& name, std::span<const std::byte> bytes) {
    const Entry entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
    return archive_write_header(handle, entry.get()) == ARCHIVE_OK &&
           archive_write_data(handle, bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size()) &&
           archive_write_finish_entry(handle) == ARCHIVE_OK;
}

bool startZip(archive* handle, ZipCompression compression, std::vector<std::byte>& file) {
    const char* method = compression == ZipCompression::Deflated ? "deflate" : "store";
    return archive_write_set_format_zip(handle) == ARCHIVE_OK &&
           archive_write_set_format_option(handle, "zip", "compression", method) == ARCHIVE_OK &&
           archive_write_set_bytes_per_block(handle, 0) == ARCHIVE_OK &&
           archive_write_open(handle, &file, nullptr, appendBytes, nullptr) == ARCHIVE_OK;
}

}  // namespace

Result<std::vector<ZipEntry>> readZip(std::span<const std::byte> bytes,
                                      const std::function<bool(std::string_view)>& wants,
                                      std::size_t largestTotal) {
    if (isEmptyZip(bytes)) {
        return std::vector<ZipEntry>();
    }
    const Utf8Locale locale;
    const Reader reader(archive_read_new());
    // By the directory at the end, never by streaming: a file cut off between entries must not pass for a
    // whole one.
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return badZip("zip", bytes.empty() ? "no bytes" : reason(reader.get()));
    }
    std::vector<ZipEntry> entries;
    std::set<std::string> names;
    std::size_t allowance = largestTotal;
    while (true) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return entries;
        }
        if (status < ARCHIVE_WARN) {
            return badZip("zip", reason(reader.get()));
        }
        std::string name = entryName(entry);
        if (name.empty()) {
            return badZip("zip", "a name that is no text");
        }
        if (!wants(name)) {
            continue;
        }
        if (!names.insert(name).second) {
            return badZip(name, "the same name twice");
        }
        if (archive_entry_is_data_encrypted(entry) != 0) {
            return failure({ErrorCode::Unsupported, {}, name, "no encryption", "an encrypted entry"});
        }
        Result<std::vector<std::byte>> unpacked = readEntry(reader.get(), name, allowance);
        if (!unpacked) {
            return failure(unpacked.error());
        }
        allowance -= unpacked->size();
        entries.push_back({std::move(name), std::move(*unpacked)});
    }
}

Result<std::vector<std::byte>> writeZip(std::span<const ZipSource> files, ZipCompression compression) {
    std::set<std::string_view> names;
    for (const ZipSource& file : files) {
        if (!isPlainName(file.name) || !names.insert(file.name).second) {
            return failure(
                {ErrorCode::BadFormat, {}, file.name, "a name of its own in plain ASCII", file.name});
        }
    }
    const Utf8Locale locale;
    std::vector<std::byte> zip;
    Writer writer(archive_write_new());
    bool good = startZip(writer.get(), compression, zip);
    for (std::size_t i = 0; good && i < files.size(); ++i) {
        good = writeEntry(writer.get(), files[i].name, files[i].bytes);
    }
    if (!good || archive_write_close(writer.get()) != ARCHIVE_OK) {
        return failure({ErrorCode::FileUnwritable, {}, {}, {}, reason(writer.get())});
    }
    return zip;
}

}  // namespace lab::formats
