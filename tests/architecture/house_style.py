"""What of the house style can be counted: sizes of files and functions, file names, words that have no place in the tree."""

import re
from pathlib import Path

MOST_LINES = {".cpp": 400, ".h": 150}
# Highway's kind of source: included once for each instruction set, so without #pragma once; counted as a .cpp file.
REPEATED = "-inl.h"
MOST_FUNCTION_LINES = 60
FILE_NAME = re.compile(r"^[a-z][a-z0-9_]*(-inl\.h|\.cpp|\.h)$")
TEXT = {".cpp", ".h", ".py", ".sh", ".md", ".txt", ".json", ".cmake", ".ts", ".qrc", ".qss", ".svg", ""}
TOP = ("app", "core", "ui", "resources", "tests", "translations", ".ci", "CMakeLists.txt", "CMakePresets.json",
       "README.md", "run.sh", "test.sh")

# Places on somebody's own machine. The pieces are joined here, so that this file does not name them itself.
MACHINE_PATH = re.compile("|".join((r"\.\./" + "shared", r"(?<![\w.])/" + r"(work|home|root|Users)/\w")))
# The one test that compares the shipped copies with their originals where those are at hand.
MAY_NAME_ORIGINALS = ("tests/core/files/golden_copies_test.cpp",)


def function_lengths(text):
    """(first line, lines) of each function at namespace level: it ends at the first "}" in column one."""
    lengths, first, is_function = [], None, False
    for number, line in enumerate(text.split("\n"), 1):
        if first is None and re.match(r"[A-Za-z_\[~]", line) and not re.match(r"(namespace|using|#)", line):
            first = number
        if first is None:
            continue
        if line.startswith("}"):
            if is_function:
                lengths.append((first, number - first + 1))
            first, is_function = None, False
        elif not is_function and line.endswith((";", "}")):
            first = None
        elif line.endswith("{") and not is_function:
            head = " ".join(text.split("\n")[first - 1:number])
            is_function = "(" in head and not re.search(r"\b(class|struct|enum)\b", head.split("(")[0])
            if not is_function:
                first = None
    return lengths


def size_faults(file, text, functions=True):
    suffix = ".cpp" if file.endswith(REPEATED) else Path(file).suffix
    lines = text.count("\n")
    found = []
    if not FILE_NAME.match(Path(file).name):
        found.append(f"{file}: the name is not snake_case")
    if lines > MOST_LINES[suffix]:
        found.append(f"{file}: {lines} lines; a {suffix} file has at most {MOST_LINES[suffix]}")
    if suffix == ".h" and "#pragma once" not in text:
        found.append(f"{file}: no #pragma once")
    if functions:
        found += [f"{file}:{first}: a function of {length} lines; at most {MOST_FUNCTION_LINES}"
                  for first, length in function_lengths(text) if length > MOST_FUNCTION_LINES]
    return found


def own_header_faults(file, text, known):
    """A .cpp file's own header comes first, so that compiling the file compiles the header alone."""
    own = file[:-len(".cpp")] + ".h"
    first = re.search(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', text, re.MULTILINE)
    if not file.endswith(".cpp") or own not in known or (first and first.group(1) == own):
        return []
    return [f"{file}: its own header {own} has to be its first include"]


def word_faults(file, text):
    if file in MAY_NAME_ORIGINALS:
        return []
    return [f"{file}:{number}: names a place on one machine: {line.strip()[:80]}"
            for number, line in enumerate(text.split("\n"), 1) if MACHINE_PATH.search(line)]


def files(root):
    """Every text file that is ours, by its path from the root."""
    for top in TOP:
        place = root / top
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts:
                yield path.relative_to(root).as_posix(), path


def faults(root):
    found = []
    known = {file for file, _ in files(root)}
    for file, path in files(root):
        text = path.read_text(encoding="utf-8", errors="replace")
        found += word_faults(file, text)
        if path.suffix in MOST_LINES:
            found += size_faults(file, text, functions=not file.startswith("tests/"))
            found += own_header_faults(file, text, known)
    return found
