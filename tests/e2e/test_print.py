"""Papers as PDF, through the command line and without a display."""

import pathlib
import subprocess
import tempfile
import unittest

from kernteam import Device, Failed


def words_in(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout


class Print(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.device = Device(self.folder / "profile")
        self.device.found(member="R. Schoenmaker", role="case_manager", organisation="Wijkzorg De Beek")

    def refused(self, *words):
        with self.assertRaises(Failed) as caught:
            self.device.run("print", *words)
        return caught.exception.code, caught.exception.exit

    def test_every_paper_of_the_demo_is_written(self):
        self.device.run("demo")
        client = self.device.run("client", "list", "--query", "Willemsen")["clients"][0]["id"]
        papers = [one["name"] for one in self.device.run("print")["papers"] if not one["team"]]
        self.assertIn("client_copy", papers)
        for name in papers:
            file = self.folder / f"{name}.pdf"
            done = self.device.run("print", name, "--client", client, "--out", file)
            self.assertEqual(done["file"], str(file))
            self.assertEqual(done["rewrite"] if name != "consent" else [], [])
            self.assertTrue(file.read_bytes().startswith(b"%PDF-"))
            words = words_in(file)
            self.assertIn("Willemsen-Otten", words)
            self.assertNotIn("999990019", words)
            self.assertEqual(words.count("\f"), done["pages"])
        self.assertIn("Niet reanimeren", words_in(self.folder / "emergency_card.pdf"))
        self.assertIn("Er komt iemand naar de trap kijken", words_in(self.folder / "client_message.pdf"))

    def test_the_papers_of_the_team_hold_no_client_and_need_none(self):
        self.device.run("client", "add", stdin={"name": "Plantwoord, A."})
        papers = [one["name"] for one in self.device.run("print")["papers"] if one["team"]]
        self.assertEqual(papers, ["processing_register", "joint_agreement", "impact_assessment"])
        for name in papers:
            file = self.folder / f"{name}.pdf"
            self.device.run("print", name, "--out", file)
            words = words_in(file)
            self.assertIn("Wijk Beekwijk", words)
            self.assertNotIn("Plantwoord", words)
        self.assertIn("R. Schoenmaker", words_in(self.folder / "processing_register.pdf"))

    def test_the_same_paper_twice_is_the_same_file(self):
        client = self.device.run("client", "add", stdin={"name": "A. Proef"})["id"]
        made = []
        for name in ("a.pdf", "b.pdf"):
            self.device.run("print", "summary", "--client", client, "--out", self.folder / name)
            made.append((self.folder / name).read_bytes())
        self.assertEqual(*made)

    def test_what_cannot_be_printed_is_said(self):
        client = self.device.run("client", "add", stdin={"name": "A. Proef", "bsn": "999990019", "what_matters": "999990019"})["id"]
        file = self.folder / "a.pdf"
        self.assertEqual(self.refused("letter", "--client", client, "--out", file), ("usage", 2))
        self.assertEqual(self.refused("client_copy", "--client", client), ("usage", 2))
        self.assertEqual(self.refused("client_copy", "--client", client, "--out", file), ("paper_holds_bsn", 3))
        self.assertEqual(self.refused("minutes", "--client", client, "--out", file), ("not_found", 5))
        self.assertEqual(self.refused("call_card", "--client", "x", "--out", file), ("bad_id", 4))
        self.assertEqual(self.refused("call_card", "--client", client, "--out", self.folder / "no" / "a.pdf"), ("io", 7))
        self.assertFalse(file.exists())
        told = self.device.run("edit", "--client", client, stdin={"kind": "goal", "set": {"description": "ADL i.v.m. delier"}})
        self.assertTrue(told["ids"])
        self.device.run("edit", "--client", client, stdin={"kind": "client", "id": client, "set": {"what_matters": "Rust."}})
        done = self.device.run("print", "client_copy", "--client", client, "--out", file)
        self.assertEqual(len(done["rewrite"]), 3)

    def test_no_display_is_asked_for(self):
        client = self.device.run("client", "add", stdin={"name": "A. Proef"})["id"]
        env = {k: v for k, v in self.device.environment("een lang wachtwoord 1938").items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        words = self.device.command("print", "summary", "--client", client, "--out", self.folder / "a.pdf")
        self.assertEqual(subprocess.run(words, env=env, capture_output=True, timeout=60).returncode, 0)


if __name__ == "__main__":
    unittest.main()
