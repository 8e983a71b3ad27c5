"""Forgotten passwords, backups and restored devices, from outside: real processes, real files, real meetings."""

import pathlib
import random
import re
import shutil
import subprocess
import unittest

from kernteam import PASSWORD, Device, Failed, Folder, sync

FRESH = "vijf zwarte zwanen"


def pages(database):
    """What stands on each page of a database, encrypted."""
    held = database.read_bytes()
    return [held[at : at + 4096] for at in range(0, len(held), 4096)]


class Recovery(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        self.root = pathlib.Path(folder.__enter__())
        self.addCleanup(folder.__exit__)
        self.bos = Device(self.root / "bos")
        self.bos.found()
        self.client = self.bos.run("client", "add", stdin={"name": "Plantwoord-Otten, G."})["id"]

    def goal(self, device, text):
        return device.edit(self.client, "goal", {"description": text})["ids"][0]

    def goals(self, device):
        return sorted(r["fields"]["description"] for r in device.get(self.client, "goal"))

    def refused(self, code, device, *words, **more):
        with self.assertRaises(Failed) as caught:
            device.run(*words, **more)
        self.assertEqual(caught.exception.code, code)
        return caught.exception

    def sheet_code(self, paper):
        words = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True)
        runs = re.findall(r"\b[A-Z2-7]{4}(?:-[A-Z2-7]{4}){2,3}\b", words.stdout)
        return "-".join(runs)

    def test_a_new_password_needs_the_old_one_and_encrypts_nothing_anew(self):
        database = self.bos.profile / "kernteam.db"
        before = pages(database)
        self.refused("wrong_password", self.bos, "password", "change", stdin=FRESH + "\n", password="niet de mijne")
        self.assertEqual(pages(database), before)
        self.bos.run("password", "change", stdin=FRESH + "\n")
        # Only what the line in the log of the team touches.
        changed = len(set(before) - set(pages(database)))
        self.assertTrue(0 < changed < len(before) / 5, f"{changed} of {len(before)} pages")
        self.refused("wrong_password", self.bos, "client", "list")
        self.bos.run("client", "list", password=FRESH)

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils")
    def test_the_sheet_on_paper_opens_the_profile_and_can_be_tried(self):
        paper = self.root / "blad.pdf"
        self.bos.run("recovery", "make", "--out", paper)
        self.assertEqual(paper.stat().st_mode & 0o077, 0)
        code = self.sheet_code(paper)
        self.assertEqual(len(code), 34)
        keys = (self.bos.profile / "vault.cbor").read_bytes()
        self.bos.run("recovery", "test", stdin=code.lower() + "\n")
        self.refused("mistyped_sheet", self.bos, "recovery", "test", stdin=code[:-1] + "\n")
        self.assertEqual((self.bos.profile / "vault.cbor").read_bytes(), keys)
        self.bos.run("recovery", "use", stdin=f"{code}\n{FRESH}\n", password=None)
        self.bos.run("client", "list", password=FRESH)
        self.bos.run("recovery", "make", "--out", paper, password=FRESH)
        self.refused("wrong_sheet", self.bos, "recovery", "use", stdin=f"{code}\n{FRESH}\n", password=None)

    def test_a_restored_device_loses_nothing_and_repeats_nothing(self):
        smit = Device(self.root / "smit")
        self.bos.invite(smit, "district_nurse", "E. Smit", "Thuiszorg")
        self.goal(self.bos, "voor de reservekopie")
        copy = self.root / "een.ktbackup"
        self.bos.run("backup", copy)
        self.goal(self.bos, "erna, ontvangen")
        sync(self.bos, smit)
        self.goal(self.bos, "erna, alleen hier")
        found = self.bos.run("restore", copy, "--preview")
        self.assertEqual((found["team"], found["member"], found["clients"]), ("Wijk Beekwijk", "T. Bos", 1))

        anew = Device(self.root / "anew")
        anew.run("restore", copy)
        self.assertEqual(self.goals(anew), ["voor de reservekopie"])
        self.goal(anew, "na het terugzetten")
        sync(anew, smit)
        sync(anew, smit)
        all_of_it = ["erna, ontvangen", "na het terugzetten", "voor de reservekopie"]
        self.assertEqual(self.goals(anew), all_of_it)
        self.assertEqual(self.goals(smit), all_of_it)
        for device in (anew, smit):
            device.run("verify")
            self.assertEqual([p["entries"] for p in device.run("pending")["pending"]], [0])
        # He is who he was: still an administrator, and the old device is ended.
        mine = [d for d in anew.run("device", "list")["devices"] if d["member_name"] == "T. Bos"]
        self.assertEqual(sorted(d["revoked"] for d in mine), [False, True])
        anew.run("recovery", "make", "--out", self.root / "nieuw.pdf")

    def test_a_profile_that_is_there_is_set_aside(self):
        copy = self.root / "een.ktbackup"
        self.bos.run("backup", copy)
        self.goal(self.bos, "later")
        self.bos.run("restore", copy)
        self.assertEqual(self.goals(self.bos), [])
        self.assertTrue(any(".aside-" in p.name for p in self.bos.profile.iterdir()))

    def test_no_word_leaves_the_machine_unencrypted(self):
        copy = self.root / "een.ktbackup"
        self.bos.run("backup", copy)
        for file in self.root.rglob("*"):
            if file.is_file():
                data = file.read_bytes()
                for planted in ("Plantwoord", "T. Bos", "Wijk Beekwijk", PASSWORD):
                    self.assertNotIn(planted.encode(), data, file)
                    self.assertNotIn(planted.encode("utf-16-le"), data, file)

    def test_verify_exits_7_on_a_flipped_byte(self):
        copy = self.root / "een.ktbackup"
        self.bos.run("backup", copy)
        self.bos.run("verify")
        chance = random.Random(1938)
        for file, words in ((self.bos.profile / "kernteam.db", ("verify",)), (copy, ("restore", copy, "--preview"))):
            good = file.read_bytes()
            for _ in range(8):
                bad = bytearray(good)
                bad[chance.randrange(40, len(bad))] ^= 1 << chance.randrange(8)
                file.write_bytes(bad)
                with self.assertRaises(Failed) as caught:
                    self.bos.run(*words)
                self.assertEqual(caught.exception.exit, 7, caught.exception.error)
            file.write_bytes(good)
        self.bos.run("verify")


if __name__ == "__main__":
    unittest.main()
