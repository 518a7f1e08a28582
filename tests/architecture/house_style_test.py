"""The house style's counts hold in this tree, and the check finds each kind of fault in made-up files."""

import unittest
from pathlib import Path

from house_style import faults, files, function_lengths, own_header_faults, size_faults, word_faults

ROOT = Path(__file__).resolve().parents[2]
HEADER = "#pragma once\n"


class RealTree(unittest.TestCase):
    def test_no_fault(self):
        self.assertIn("core/base/matrix.h", dict(files(ROOT)))
        self.assertEqual([], faults(ROOT))


class Sizes(unittest.TestCase):
    def test_file_length(self):
        self.assertEqual([], size_faults("core/a.h", HEADER + "\n" * 149))
        self.assertIn("151 lines", size_faults("core/a.h", HEADER + "\n" * 150)[0])
        self.assertEqual([], size_faults("core/a.cpp", "\n" * 400))
        self.assertEqual([], size_faults("core/a-inl.h", "\n" * 400))
        self.assertIn("401 lines", size_faults("core/a.cpp", "\n" * 401)[0])

    def test_function_length(self):
        def function(lines):
            return "namespace lab {\nint f(int a,\n      int b) {\n" + "    ++a;\n" * (lines - 3) + "}\n}  // namespace lab\n"

        self.assertEqual([(2, 60)], function_lengths(function(60)))
        self.assertEqual([], size_faults("core/a.cpp", function(60)))
        self.assertIn("core/a.cpp:2: a function of 61 lines", size_faults("core/a.cpp", function(61))[0])

    def test_function_after_declarations(self):
        text = "int f(int);\nint h() { return 1; }\nconstexpr int kTable[] = {\n    1,\n};\nstruct alignas(8) A {\n    int a;\n};\nvoid g() {\n}\n"
        self.assertEqual([(9, 2)], function_lengths(text))

    def test_names_and_guards(self):
        self.assertIn("snake_case", size_faults("core/MatrixView.cpp", "")[0])
        self.assertIn("snake_case", size_faults("core/matrix-view.h", HEADER)[0])
        self.assertIn("#pragma once", size_faults("core/a.h", "")[0])


class OwnHeaders(unittest.TestCase):
    KNOWN = {"core/a.h", "core/a.cpp"}

    def test_comes_first(self):
        self.assertEqual([], own_header_faults("core/a.cpp", '// words\n#include "core/a.h"\n#include <cmath>\n', self.KNOWN))

    def test_comes_later_or_not_at_all(self):
        for text in ('#include <cmath>\n#include "core/a.h"\n', "int a;\n"):
            self.assertEqual(1, len(own_header_faults("core/a.cpp", text, self.KNOWN)), text)

    def test_no_header_of_its_own(self):
        self.assertEqual([], own_header_faults("core/b.cpp", "#include <cmath>\n", self.KNOWN))
        self.assertEqual([], own_header_faults("core/a.h", "#include <cmath>\n", self.KNOWN))


class Words(unittest.TestCase):
    def test_machine_paths(self):
        for words in ("cd /" + "work/main", '"/' + 'home/someone/x"', "../" + "shared/golden"):
            self.assertEqual(1, len(word_faults("README.md", f"fine\n{words}\n")), words)

    def test_other_paths(self):
        for words in ("https://example.org/work/paper", "ui/home/page", "a/work/b"):
            self.assertEqual([], word_faults("README.md", words), words)


if __name__ == "__main__":
    unittest.main()
