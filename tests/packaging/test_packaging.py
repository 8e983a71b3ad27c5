"""What packaging/install and packaging/backports.awk say and write, on source files of every form."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
URI = "http://mirror.example/debian"
ENTRY = f"Types: deb\nURIs: {URI}\nSuites: bookworm-backports\nComponents: main\n"


def backports(**files):
    """What the script makes of these source files; the name says which form: list or sources."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in files.items():
            paths.append(pathlib.Path(folder, name.replace("_", ".")))
            paths[-1].write_text(text)
        command = ["awk", "-v", "codename=bookworm", "-f", PACKAGING / "backports.awk", *paths]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Backports(unittest.TestCase):
    def test_one_line(self):
        self.assertEqual(backports(a_list=f"# old\ndeb {URI} bookworm main contrib # mine\n"), ENTRY)

    def test_one_line_with_options(self):
        said = backports(a_list=f"deb [arch=amd64 signed-by=/k.gpg trusted=yes] {URI} bookworm non-free main\n")
        self.assertEqual(said, ENTRY + "Signed-By: /k.gpg\nTrusted: yes\n")

    def test_deb822(self):
        said = backports(a_sources=f"# c\nTypes: deb deb-src\n# c\nURIs: {URI} http://b\nSuites: bookworm bookworm-updates\nComponents: main\nSigned-By: /k.gpg\n")
        self.assertEqual(said, ENTRY + "Signed-By: /k.gpg\n")

    def test_deb822_with_an_embedded_key(self):
        said = backports(a_sources=f"types: deb\nuris: {URI}\nsuites: bookworm\ncomponents: main\nsigned-by:\n -----BEGIN\n .\n AbC\n")
        self.assertEqual(said, ENTRY + "Signed-By:\n -----BEGIN\n .\n AbC\n")

    def test_the_entry_of_debian_itself_is_chosen(self):
        other = "deb http://other.example/x bookworm stable\ndeb http://other.example/y bookworm-x main\ndeb-src http://z bookworm main\n"
        disabled = "Types: deb\nURIs: http://off\nSuites: bookworm\nComponents: main\nEnabled: no\n"
        self.assertEqual(backports(a_list=other, b_sources=disabled, c_list=f"deb {URI} bookworm main\n"), ENTRY)

    def test_nothing_fits(self):
        self.assertEqual(backports(a_list="deb http://m trixie main\n", b_sources=""), "")


class Install(unittest.TestCase):
    def run_install(self, *sets, path=os.environ["PATH"]):
        return subprocess.run(["/bin/bash", PACKAGING / "install", *sets], capture_output=True, text=True, env={"PATH": path})

    def test_without_apt_it_says_so_in_one_sentence(self):
        with tempfile.TemporaryDirectory() as folder:
            os.symlink("/usr/bin/dirname", folder + "/dirname")
            done = self.run_install("build", path=folder)
        self.assertNotEqual(done.returncode, 0)
        self.assertRegex(done.stderr, r"\Akernteam: apt is not on this machine: [^\n]+\n\Z")

    def test_an_unknown_set(self):
        done = self.run_install("nonsense")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("'nonsense'", done.stderr)


class Packages(unittest.TestCase):
    def test_every_line_has_a_set_a_name_and_a_reason(self):
        names = []
        for line in (PACKAGING / "packages").read_text().splitlines():
            if line.startswith("#"):
                continue
            kind, name, reason = line.split(None, 2)
            self.assertIn(kind, {"build", "backports", "run", "test", "lint"})
            self.assertTrue(reason)
            names.append(name)
        self.assertEqual(len(names), len(set(names)))


if __name__ == "__main__":
    sys.exit(unittest.main())
