"""Reads Qt translation files (.ts) and reports whatever a reader in that language would miss."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d+|L?n)")
PLURAL_FORMS = {"zh": 1, "ja": 1, "ko": 1}


def update(lupdate, root, copy, *options):
    """Brings a copy of a .ts file up to the tr() calls of app and ui and the texts of core, as a developer would."""
    subprocess.run([lupdate, "-silent", "-I", str(root), "-tr-function-alias", "QT_TRANSLATE_NOOP+=LAB_TEXT",
                    "-locations", "none", *options, *(str(root / part) for part in ("app", "core", "ui") if (root / part).is_dir()),
                    "-ts", str(copy)],
                   check=True)


def texts_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def message_fault(message, plural_forms):
    """Why a message would not reach its reader; None when all is well."""
    source = message.findtext("source", "")
    state = message.find("translation").get("type")
    texts = texts_of(message)
    if state:
        return {"unfinished": "is not translated", "vanished": "is no longer in the program",
                "obsolete": "is no longer in the program"}[state]
    if not all(texts):
        return "has an empty translation"
    if message.get("numerus") == "yes" and len(texts) != plural_forms:
        return f"has {len(texts)} plural forms; this language has {plural_forms}"
    for text in texts:
        if sorted(PLACE.findall(source)) != sorted(PLACE.findall(text)):
            return f"has other places for arguments than its translation: {text}"
    return None


def faults(ts):
    """Sentences, one for each message of the .ts file at path ts that is not as it should be."""
    tree = ElementTree.parse(ts).getroot()
    plural_forms = PLURAL_FORMS.get(tree.get("language", "").split("_")[0], 2)
    return [f"{context.findtext('name')}: \"{message.findtext('source')}\" {why}"
            for context in tree.iter("context") for message in context.iter("message")
            if (why := message_fault(message, plural_forms))]
