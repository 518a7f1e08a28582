#include "app/cli/cli.h"

#include <algorithm>
#include <array>
#include <iomanip>
#include <new>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/sentence.h"

namespace lab::cli {

namespace {

constexpr std::string_view kProgram = "attention-lab-cli";
constexpr int kGood = 0;
constexpr int kBad = 1;
constexpr int kWrong = 2;

std::array<Command, 4> allCommands() {
    return {attendCommand(), modelCommand(), humanCommand(), verifyCommand()};
}

bool isHelp(const std::string& word) {
    return word == "--help" || word == "-h";
}

void printOverview(std::ostream& out) {
    out << "Attention Lab on the command line.\n\nusage: " << kProgram << " COMMAND ...\n\n";
    constexpr int kWidth = 10;
    for (const Command& command : allCommands()) {
        out << "  " << std::left << std::setw(kWidth) << command.line.command << command.summary << '\n';
    }
    out << "\n  " << kProgram << " COMMAND --help   more about one of them\n  " << kProgram
        << " --version        the version\n\n"
        << "Exit codes: 0 done; 1 understood, but the result is bad (a verify failed); 2 the call or the "
           "input is\n"
        << "wrong, said in one sentence on standard error.\n";
}

void printHelp(const Command& command, std::ostream& out) {
    const CommandLine& line = command.line;
    out << "usage: " << kProgram << ' ' << line.command;
    if (!line.positional.empty()) {
        out << ' ' << line.positional;
    }
    std::size_t widest = 0;
    for (const Option& option : line.options) {
        out << (option.required ? " " : " [") << option.name << (option.isFlag() ? "" : " ")
            << option.placeholder << (option.required ? "" : "]");
        widest = std::max(widest, option.name.size() + option.placeholder.size() + 1);
    }
    out << "\n\n" << command.summary << "\n\n";
    for (const Option& option : line.options) {
        const std::string name = std::string(option.name).append(" ").append(option.placeholder);
        out << "  " << std::left << std::setw(static_cast<int>(widest) + 2) << name << option.help << '\n';
    }
    out << '\n' << command.details;
}

/// Control characters (from file contents) would break the one line.
std::string oneLine(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return text;
}

int say(std::ostream& err, const std::string& text) {
    err << kProgram << ": " << oneLine(text) << '\n';
    return kWrong;
}

std::string commandNames() {
    std::string names;
    for (const Command& command : allCommands()) {
        names.append(names.empty() ? "" : ", ").append(command.line.command);
    }
    return names;
}

int runCommand(const Command& command, std::span<const std::string> words, std::ostream& out,
               std::ostream& err) {
    if (!words.empty() && isHelp(words.front())) {
        printHelp(command, out);
        return kGood;
    }
    const Answer<Arguments> arguments = parseArguments(command.line, words);
    if (!arguments) {
        return say(err, arguments.error());
    }
    const Answer<Verdict> verdict = command.run(*arguments, out);
    if (!verdict) {
        return say(err, verdict.error());
    }
    return *verdict == Verdict::Good ? kGood : kBad;
}

int dispatch(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    if (words.empty()) {
        return say(err, "a command is missing, one of " + commandNames() + "; --help says more.");
    }
    if (isHelp(words.front())) {
        printOverview(out);
        return kGood;
    }
    if (words.front() == "--version") {
        out << kProgram << ' ' << LAB_VERSION << '\n';
        return kGood;
    }
    const auto commands = allCommands();
    const auto command = std::ranges::find_if(
        commands, [&](const Command& candidate) { return candidate.line.command == words.front(); });
    if (command == commands.end()) {
        return say(err, "there is no command \"" + words.front() + "\"; known are " + commandNames() + ".");
    }
    return runCommand(*command, std::span(words).subspan(1), out, err);
}

}  // namespace

int runCli(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    try {
        const int code = dispatch(words, out, err);
        if (!out.flush()) {
            return say(err, "standard output cannot be written.");
        }
        return code;
    } catch (const std::bad_alloc&) {  // arrays larger than memory are an input, not a bug
        return say(err, sentence({ErrorCode::OutOfMemory, words.empty() ? "" : words.front(), {}, {}, {}}));
    }
}

}  // namespace lab::cli
