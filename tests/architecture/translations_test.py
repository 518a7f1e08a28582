"""Every string of the window is translated, and the check finds each kind of gap. Call: translations_test.py LUPDATE"""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from translations import faults, update

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = sys.argv.pop(1)
LANGUAGES = {"zh_CN": (), "en": ("-pluralonly",)}  # English only needs the plurals of its own strings


def empty(language):
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}"></TS>\n'


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class RealTree(Folder):
    def test_complete(self):
        for language, options in LANGUAGES.items():
            ts = ROOT / "translations" / f"attention-lab_{language}.ts"
            copy = self.folder / ts.name
            if ts.exists():
                shutil.copy(ts, copy)
                copy.chmod(0o644)
            else:
                copy.write_text(empty(language), encoding="utf-8")
            update(LUPDATE, ROOT, copy, *options)
            found = faults(copy)
            with self.subTest(language=language):
                self.assertEqual([], found, f"{len(found)} faults in {ts.name}:\n" + "\n".join(found))


class Gaps(Folder):
    def message(self, source, translation, attributes=""):
        ts = self.folder / "a.ts"
        message = f"<message{attributes}><source>{source}</source>{translation}</message>"
        ts.write_text(empty("zh_CN").replace("></TS>", f"><context><name>A</name>{message}</context></TS>"), encoding="utf-8")
        return faults(ts)

    def test_kinds(self):
        plural = ' numerus="yes"'
        for why, *message in (
            ("not translated", "Key", '<translation type="unfinished">键</translation>'),
            ("no longer", "Key", '<translation type="vanished">键</translation>'),
            ("empty", "Key", "<translation></translation>"),
            ("other places", "%1 of %2", "<translation>%1 之</translation>"),
            ("other places", "%n rows", "<translation><numerusform>行</numerusform></translation>", plural),
            ("2 plural forms", "%n rows", "<translation><numerusform>%n 行</numerusform><numerusform>%n 行</numerusform></translation>", plural),
        ):
            found = self.message(*message)
            self.assertEqual(1, len(found), message)
            self.assertIn(why, found[0])

    def test_finished(self):
        self.assertEqual([], self.message("%1 of %2", "<translation>%2 之 %1</translation>"))
        self.assertEqual([], self.message("%n rows", "<translation><numerusform>%n 行</numerusform></translation>", ' numerus="yes"'))

    def test_a_string_that_is_new_in_the_program(self):
        for part in ("app", "core", "ui"):
            (self.folder / part).mkdir()
        (self.folder / "core/b.cpp").write_text('auto name = LAB_TEXT("Registry", "Query");\n', encoding="utf-8")
        (self.folder / "ui/a.cpp").write_text('class A { Q_OBJECT };\nvoid A::f() { tr("Key"); }\n', encoding="utf-8")
        ts = self.folder / "a.ts"
        ts.write_text(empty("zh_CN"), encoding="utf-8")
        update(LUPDATE, self.folder, ts)
        self.assertEqual(['A: "Key" is not translated', 'Registry: "Query" is not translated'], faults(ts))


if __name__ == "__main__":
    unittest.main()
