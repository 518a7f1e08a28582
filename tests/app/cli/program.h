#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/cli/npz_file.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::cli {

struct Outcome {
    int code = -1;  ///< exit code; 128 + signal if it crashed
    std::string out;
    std::string err;
};

/// Runs the program as built, in a folder of its own.
class Program {
  public:
    [[nodiscard]] Outcome run(const std::vector<std::string>& words, const char* outPath = nullptr) const {
        const std::string out = outPath != nullptr ? outPath : path("stdout");
        const std::string err = path("stderr");
        std::vector<std::string> all = {LAB_CLI};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<char*> pointers;
        std::ranges::transform(all, std::back_inserter(pointers),
                               [](std::string& word) { return word.data(); });
        pointers.push_back(nullptr);
        const pid_t child = ::fork();
        if (child == 0) {
            constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC;
            ::dup2(::open(out.c_str(), kFlags, 0600), STDOUT_FILENO);
            ::dup2(::open(err.c_str(), kFlags, 0600), STDERR_FILENO);
            ::execv(pointers[0], pointers.data());
            ::_exit(127);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return {code, outPath != nullptr ? "" : files::readText(out), files::readText(err)};
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
        files::writeText(path(name), text);
        return path(name);
    }
    [[nodiscard]] std::string write(const std::string& name,
                                    const std::vector<formats::NamedArray>& arrays) const {
        return writeNpzFile(path(name), arrays) ? path(name) : "could not write " + name;
    }
    /// The array of an .npz that the program wrote.
    [[nodiscard]] formats::Array array(const std::string& file, const std::string& name) const {
        const auto arrays = readNpzFile(path(file));
        const formats::Array* found = arrays ? formats::findArray(*arrays, name) : nullptr;
        return found != nullptr ? *found : formats::Array{formats::DType::Bool, {-1}, {}};
    }

  private:
    files::ScratchFolder m_folder;
};

/// Exit code 2, nothing on standard output, and one sentence that has all of `pieces` in it.
inline std::string faultOf(const Outcome& outcome, const std::vector<std::string>& pieces) {
    std::string fault;
    if (outcome.code != 2) {
        fault += "exit code " + std::to_string(outcome.code) + "; ";
    }
    if (!outcome.err.ends_with(".\n") || std::ranges::count(outcome.err, '\n') != 1) {
        fault += "not one sentence; ";
    }
    for (const std::string& piece : pieces) {
        fault += outcome.err.find(piece) == std::string::npos ? "\"" + piece + "\" is not said; " : "";
    }
    return fault.empty() ? fault : fault + "standard error was: " + outcome.err;
}

}  // namespace lab::cli
