"""A list of clients from another system, through the command line."""

import pathlib
import tempfile
import unittest

from kernteam import Device, Failed

# As Excel writes it in the Netherlands: byte order mark or Windows-1252, semicolons, CRLF.
LIST = (
    "Naam;Geboortedatum;Postcode;Telefoon;Kleur\r\n"
    "Zoë Bakker;1-2-1938;1234 SA;0999-123456;geel\r\n"
    "J. Vos;31-2-1940;;;\r\n"
    '"Wit, A. de";3-4-1939;;;\r\n'
    "Z. Bakker;01-02-1938;1234SA;;\r\n"
)


class ClientImport(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.device = Device(self.folder / "profile")
        self.device.found()

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def names(self):
        return sorted(one["name"] for one in self.device.run("client", "list")["clients"])

    def test_previewed_then_brought_in_without_doubles(self):
        path = self.file("lijst.csv", LIST.encode("cp1252"))
        seen = self.device.run("client", "import", path, "--preview")
        self.assertEqual(seen["encoding"], "windows-1252")
        self.assertEqual((seen["readable"], seen["imported"], seen["skipped"]), (3, [], 0))
        self.assertEqual([(p["line"], p["column"], p["code"]) for p in seen["problems"]], [(3, "Geboortedatum", "bad_date")])
        self.assertEqual(seen["ignored"], ["Kleur"])
        self.assertEqual([(s["line"], s["other_line"], s["same_postcode"]) for s in seen["suggestions"]], [(5, 2, True)])
        self.assertEqual(self.names(), [])

        done = self.device.run("client", "import", path)
        self.assertEqual((len(done["imported"]), done["skipped"]), (2, 1))
        self.assertEqual(self.names(), ["Wit, A. de", "Zoë Bakker"])

        again = self.device.run("client", "import", self.file("bom.csv", b"\xef\xbb\xbf" + LIST.encode()))
        self.assertEqual((again["encoding"], again["imported"], again["skipped"]), ("utf-8", [], 3))
        everyone = self.device.run("client", "import", path, "--all")
        self.assertEqual(len(everyone["imported"]), 3)
        self.assertEqual(self.device.run("verify")["ok"], True)

    def test_what_cannot_be_read_is_refused_and_nothing_is_saved(self):
        for name, content, code, status in [
            ("leeg.csv", b"", "csv_header", 4),
            ("kop.csv", b"a;b\n1;2\n", "csv_header", 4),
            ("foto.csv", b"\x89PNG\r\n\x1a\n\x00\x00", "csv_encoding", 4),
        ]:
            with self.subTest(name), self.assertRaises(Failed) as refused:
                self.device.run("client", "import", self.file(name, content))
            self.assertEqual((refused.exception.code, refused.exception.exit), (code, status), name)
        with self.assertRaises(Failed) as refused:
            self.device.run("client", "import", self.folder / "weg.csv")
        self.assertEqual((refused.exception.code, refused.exception.exit), ("no_file", 5))
        self.assertEqual(self.names(), [])


if __name__ == "__main__":
    unittest.main()
