"""The include picture holds in this tree, and the check finds each kind of wrong arrow in made-up trees."""

import unittest
from pathlib import Path

from include_arrows import faults, sources

ROOT = Path(__file__).resolve().parents[2]


def faults_of(file, include, **others):
    return faults({file: f"// a comment\n#include {include}\n", **others})


class RealTree(unittest.TestCase):
    def test_no_wrong_arrow(self):
        tree = sources(ROOT)
        self.assertGreater(len(tree), 10, "the tree was not found")
        self.assertEqual([], faults(tree))


class WrongArrows(unittest.TestCase):
    def expect(self, why, file, include, **others):
        found = faults_of(file, include, **others)
        self.assertEqual(1, len(found), found)
        self.assertTrue(found[0].startswith(f"{file}:2: "), found)
        self.assertIn(why, found[0])

    def test_to_the_right(self):
        self.expect("to the right", "core/base/a.h", '"core/engine/b.h"')
        self.expect("to the right", "core/project/a.h", '"core/project_io/b.h"')
        self.expect("to the right", "ui/panels/a.cpp", '"ui/main_window/b.h"')
        self.expect("to the right", "ui/theme/a.cpp", '  "ui/charts/b.h"')

    def test_within_a_column(self):
        self.expect("one column", "core/attention/a.h", '"core/human/b.h"')
        self.expect("one column", "core/human/a.h", '"core/attention/b.h"')
        self.expect("one column", "ui/document/a.h", '"ui/engine_bridge/b.h"')
        self.expect("one column", "ui/actions/a.h", '"ui/main_window/b.h"')

    def test_between_parts(self):
        self.expect("core never includes ui", "core/engine/a.cpp", '"ui/theme/b.h"')
        self.expect("nothing includes app", "core/engine/a.cpp", '"app/b.h"')
        self.expect("nothing includes app", "ui/main_window/a.cpp", '"app/b.h"')

    def test_qt_in_core(self):
        for header in ("<QString>", "<QtCore/QString>", '"QObject"', "<qtconfigmacros.h>"):
            self.expect("core never includes Qt", "core/base/a.cpp", header)

    def test_restricted_headers(self):
        self.expect("<mutex> belongs", "core/attention/a.cpp", "<mutex>")
        self.expect("<thread> belongs", "ui/panels/a.cpp", "<thread>")
        self.expect("<fstream> belongs", "core/formats/a.cpp", "<fstream>")

    def test_unknown_folder(self):
        self.assertIn("'core/misc' is not in the picture", faults({"core/misc/a.h": ""})[0])
        self.expect("'core/misc' is not in the picture", "core/engine/a.h", '"core/misc/b.h"')

    def test_command_line_reaches_qt_through_a_header(self):
        tree = {"app/cli_main.cpp": '#include "app/options.h"\n', "app/options.h": "#include <QString>\n"}
        self.assertIn("app/options.h:1: QString: reached from app/cli_main.cpp", faults(tree)[0])
        self.expect("never sees Qt or ui", "app/cli_main.cpp", '"ui/theme/b.h"')


class AllowedArrows(unittest.TestCase):
    def test_nothing_is_said(self):
        for file, include in (
            ("core/engine/a.h", '"core/base/b.h"'), ("core/engine/a.h", "<mutex>"),
            ("core/human/a.h", '"core/formats/b.h"'), ("core/base/a.h", "<queue>"),
            ("ui/theme/a.h", '"core/verify/b.h"'), ("ui/theme/a.h", "<QWidget>"),
            ("ui/engine_bridge/a.h", '"ui/document/b.h"'), ("ui/main_window/a.h", '"ui/actions/b.h"'),
            ("app/main.cpp", '"ui/main_window/b.h"'), ("app/cli_main.cpp", '"core/verify/b.h"'),
        ):
            self.assertEqual([], faults_of(file, include), (file, include))

    def test_a_neighbour_without_its_folder(self):
        self.assertEqual([], faults_of("core/engine/a.cpp", '"a.h"', **{"core/engine/a.h": ""}))


if __name__ == "__main__":
    unittest.main()
