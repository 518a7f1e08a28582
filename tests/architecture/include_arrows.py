"""Reads the #include lines of app, core and ui and reports every arrow that the design does not allow.

The picture: a folder may include itself and whatever stands to its left; folders in one column may not
include each other, except for the pairs in WITHIN_COLUMN. app may include ui and core, ui may include core,
core never Qt, and nothing that app/cli* reaches is Qt or ui.
"""

import re
from pathlib import Path

CORE = [["base"], ["formats"], ["files"], ["attention", "human"], ["transformer", "experiment"], ["training"],
        ["project"], ["project_io"], ["engine"], ["verify"]]
UI = [["theme", "settings"], ["heatmap", "charts", "formula"], ["models", "selection"], ["document", "engine_bridge"],
      ["editors"], ["panels"], ["actions", "main_window"]]
WITHIN_COLUMN = {("ui/engine_bridge", "ui/document"), ("ui/main_window", "ui/actions")}
COLUMN = {f"{part}/{name}": number
          for part, columns in (("core", CORE), ("ui", UI))
          for number, column in enumerate(columns) for name in column}

# Headers that only some folders may name: bytes are read in files, threads live in the engine and its bridge.
RESTRICTED = {
    "thread": ("core/engine", "ui/engine_bridge"), "mutex": ("core/base", "core/engine", "ui/engine_bridge"),
    "condition_variable": ("core/engine", "ui/engine_bridge"), "future": ("core/engine", "ui/engine_bridge"),
    "fstream": ("core/files", "app"),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"^(Q[A-Z]|Qt[A-Z]\w*/|qt[a-z]*\.h)")


def sources(root):
    """Every C++ file of app, core and ui, by its path from the root."""
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
            for part in ("app", "core", "ui") for path in sorted((root / part).rglob("*"))
            if path.suffix in (".h", ".cpp")}


def includes(text):
    """(line number, name) of each #include in a file's text."""
    return [(text.count("\n", 0, found.start(2)) + 1, found.group(2)) for found in INCLUDE.finditer(text)]


def folder_of(path):
    parts = path.split("/")
    return parts[0] if parts[0] == "app" or len(parts) < 3 else "/".join(parts[:2])


def resolve(file, name, tree):
    """The file of the tree that an #include names, or None when it is not one of ours."""
    beside = f"{file.rsplit('/', 1)[0]}/{name}"
    ours = name.split("/")[0] in ("app", "core", "ui") and "/" in name
    return beside if beside in tree else name if ours else None


def arrow_fault(source, target):
    """Why a file in folder `source` may not include one in folder `target`; None when it may."""
    if source == target or source == "app" or (source, target) in WITHIN_COLUMN:
        return None
    if target not in COLUMN:
        return f"'{target}' is not in the picture" if target != "app" else "nothing includes app"
    if source.startswith("core/") and target.startswith("ui/"):
        return "core never includes ui"
    if source.startswith("ui/") and target.startswith("core/"):
        return None
    if COLUMN[source] == COLUMN[target]:
        return f"{source} and {target} stand in one column"
    return f"{target} stands to the right of {source}" if COLUMN[source] < COLUMN[target] else None


def name_fault(source, name):
    """Why a file in folder `source` may not name this foreign header; None when it may."""
    if source.startswith("core/") and QT.match(name):
        return "core never includes Qt"
    allowed = RESTRICTED.get(name)
    if allowed and source not in allowed:
        return f"<{name}> belongs to {' and '.join(allowed)}"
    return None


def reach_of_command_line(tree):
    """Faults in what app/cli* includes, directly or through other files: no Qt and no ui."""
    waiting = [(file, file) for file in tree if file.startswith("app/cli")]
    seen, faults = set(), []
    while waiting:
        file, start = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        for line, name in includes(tree[file]):
            target = resolve(file, name, tree)
            if QT.match(name) or (target or "").startswith("ui/"):
                faults.append(f"{file}:{line}: {name}: reached from {start}, which never sees Qt or ui")
            elif target in tree:
                waiting.append((target, start))
    return faults


def faults(tree):
    """Sentences "file:line: include: why", one for each wrong arrow in tree (path -> text)."""
    found = reach_of_command_line(tree)
    for file, text in tree.items():
        source = folder_of(file)
        if source != "app" and source not in COLUMN:
            found.append(f"{file}:1: folder '{source}' is not in the picture")
            continue
        for line, name in includes(text):
            target = resolve(file, name, tree)
            why = arrow_fault(source, folder_of(target)) if target else name_fault(source, name)
            if why:
                found.append(f"{file}:{line}: {name}: {why}")
    return sorted(found)
