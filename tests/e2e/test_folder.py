"""Devices that never meet on a network: through a folder that others see too, and a stick that is carried by hand."""

import os
import shutil
import subprocess
import unittest

from kernteam import CLI, PASSWORD, Device, Failed, Folder, team_of_three

SECRETS = {"address": "geheimadreswoord", "phone": "geheimtelefoonwoord", "what_matters": "geheimbelangwoord"}
PLANTED = [*SECRETS.values(), "geheimdoelwoord", "Willemsen", "Otten", "Hendriks", "Yilmaz", "Bos", "Beekwijk",
           "Thuiszorg", "geheimnaderhand"]


class ThreeProfiles(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        self.folder = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.hendriks, self.yilmaz = team_of_three(self.folder)
        self.stick = self.folder / "stick"
        self.stick.mkdir()

    def add_client(self, device=None, **more):
        client = {"name": "Willemsen-Otten, G.", "birth_date": "1938-02-11", **more}
        return (device or self.bos).run("client", "add", stdin=client)["id"]

    @staticmethod
    def through(device, folder):
        return device.run("sync", "folder", folder)

    def round_trip(self, *devices):
        for _ in range(3):
            for device in devices or (self.bos, self.hendriks, self.yilmaz):
                self.through(device, self.stick)

    def unpaired(self):
        """Everything the three told each other while pairing goes over, so that counts after this are of a test's."""
        self.round_trip()

    def circle(self, client, *who):
        members = {m["name"]: m["id"] for m in self.bos.run("member", "list")["members"]}
        for name in who:
            self.bos.run("circle", "add", "--client", client, "--member", members[name])


class Stick(ThreeProfiles):
    def test_a_stick_moved_by_hand_between_three_profiles_converges(self):
        client = self.add_client(**SECRETS)
        self.circle(client, "L. Hendriks", "M. Yilmaz")
        goal = self.bos.edit(client, "goal", {"description": "Naar de markt"})["ids"][0]
        # The stick goes round; each carries it home, and nobody else sees it meanwhile.
        for device in (self.bos, self.hendriks, self.yilmaz):
            moved = self.stick.with_name(f"stick-of-{device.profile.name}")
            self.stick.rename(moved)
            self.stick = moved
            told = self.through(device, self.stick)
            self.assertEqual((told["faults"], told["partial"], told["waiting"]), ([], [], 0))
        self.hendriks.edit(client, "goal", {"due": "2026-09-01"}, goal)
        self.yilmaz.edit(client, "goal", {"due": "2026-10-01"}, goal)
        self.round_trip()
        for device in (self.bos, self.hendriks, self.yilmaz):
            values = device.run("conflicts", "list")["conflicts"][0]["values"]
            self.assertEqual(sorted(v["value"] for v in values), ["2026-09-01", "2026-10-01"])
            self.assertEqual([p for p in device.run("pending")["pending"] if p["entries"]], [])
            device.run("verify")
        self.assertEqual(self.bos.get(client), self.hendriks.get(client))
        # Once everybody has everything, only each one's word of that is left.
        left = sorted(p.name for p in self.stick.rglob("*") if p.is_file())
        self.assertEqual(left, ["have.ktn"] * 3)
        self.round_trip()  # that somebody looked at a dossier is an entry too
        again = self.through(self.bos, self.stick)
        self.assertEqual((again["written"], again["bytes_written"], again["received"]), (0, 0, 0))

    def test_planted_words_and_names_are_nowhere_in_a_shared_folder(self):
        client = self.add_client(**SECRETS)
        self.bos.edit(client, "goal", {"description": "geheimdoelwoord"})
        self.through(self.bos, self.stick)
        self.through(self.hendriks, self.stick)
        files = [p for p in self.stick.rglob("*") if p.is_file()]
        self.assertGreater(len(files), 2)
        ids = [d["id"] for d in self.bos.run("device", "list")["devices"]] + [client]
        for path in files:
            content = path.read_bytes()
            for word in PLANTED + ids:
                for spelling in (word.encode(), word.encode("utf-16-le")):
                    self.assertNotIn(spelling, content, f"{word!r} in {path}")
                self.assertNotIn(word.lower(), str(path.relative_to(self.stick)).lower())

    def test_pending_follows_what_a_folder_says_was_received(self):
        self.unpaired()
        self.add_client()
        waiting = {p["member_name"] for p in self.bos.run("pending")["pending"] if p["entries"]}
        self.through(self.bos, self.stick)
        self.through(self.hendriks, self.stick)
        self.through(self.bos, self.stick)
        still = {p["member_name"] for p in self.bos.run("pending")["pending"] if p["entries"]}
        self.assertIn("L. Hendriks", waiting)
        self.assertNotIn("L. Hendriks", still)

    def test_a_folder_that_is_not_there_is_said_so(self):
        with self.assertRaises(Failed) as told:
            self.through(self.bos, self.folder / "no stick")
        self.assertEqual((told.exception.code, told.exception.exit), ("no_folder", 5))

    def test_a_removed_device_is_set_aside_as_over_the_network(self):
        self.unpaired()
        tablet = next(d["id"] for d in self.bos.run("device", "list")["devices"] if d["member_name"] == "L. Hendriks")
        self.bos.run("device", "revoke", tablet, "--reason", "tas gestolen")
        self.through(self.bos, self.stick)
        self.through(self.yilmaz, self.stick)
        # Whoever has the tablet writes on, and reads what lies in the folder.
        stolen = self.add_client(self.hendriks, name="geheimnaderhand")
        told = self.through(self.hendriks, self.stick)
        self.assertEqual(told["not_written"], None)
        for device in (self.bos, self.yilmaz):
            self.assertGreater(self.through(device, self.stick)["quarantined"], 0)
            self.assertNotIn(stolen, str(device.run("client", "list")))
        # What the others wrote meanwhile tells it that it was ended; it stays shut from then on.
        self.add_client(name="Na de diefstal")
        self.through(self.bos, self.stick)
        for words in (("sync", "folder", self.stick), ("client", "list")):
            with self.assertRaises(Failed) as told:
                self.hendriks.run(*words)
            self.assertEqual((told.exception.code, told.exception.exit), ("device_ended", 6))


class Package(ThreeProfiles):
    def test_a_package_is_sent_opened_and_opened_again(self):
        self.unpaired()
        client = self.add_client(**SECRETS)
        self.circle(client, "L. Hendriks")
        hendriks = next(m["id"] for m in self.bos.run("member", "list")["members"] if m["name"] == "L. Hendriks")
        file = self.folder / "voor-hendriks.kt1"
        made = self.bos.run("package", "make", file, "--member", hendriks)
        self.assertGreater(made["entries"], 0)
        self.assertEqual(made["bytes"], file.stat().st_size)
        for word in PLANTED + [client, hendriks]:
            self.assertNotIn(word.encode(), file.read_bytes())
        self.assertGreater(self.hendriks.run("package", "open", file)["received"], 0)
        self.assertIn(client, str(self.hendriks.run("client", "list")))
        self.assertEqual(self.hendriks.run("package", "open", file)["received"], 0)
        back = self.folder / "terug.kt1"
        self.hendriks.run("package", "make", back)
        self.bos.run("package", "open", back)
        waiting = {p["member_name"] for p in self.bos.run("pending")["pending"] if p["entries"]}
        self.assertNotIn("L. Hendriks", waiting)

    def test_a_cut_package_one_of_another_team_and_any_other_file_say_so(self):
        self.unpaired()
        self.add_client()
        file = self.folder / "pakketje.kt1"
        self.bos.run("package", "make", file)
        cut = self.folder / "half.kt1"
        cut.write_bytes(file.read_bytes()[:-200])
        before = self.hendriks.run("device", "list")["devices"]
        stranger = Device(self.folder / "stranger")
        stranger.found(member="V. Vreemd")
        theirs = self.folder / "ander.kt1"
        stranger.run("package", "make", theirs)
        picture = self.folder / "foto.jpg"
        picture.write_bytes(b"\xff\xd8\xff\xe0 a picture of the sea")
        for path, code, status in ((cut, "package_damaged", 4), (theirs, "other_team", 3), (picture, "not_a_package", 4),
                                   (self.folder / "none.kt1", "no_file", 5)):
            with self.assertRaises(Failed) as told:
                self.hendriks.run("package", "open", path)
            self.assertEqual((told.exception.code, told.exception.exit), (code, status))
        self.assertEqual([d["stored"] for d in self.hendriks.run("device", "list")["devices"]],
                         [d["stored"] for d in before])


class BadMedia(ThreeProfiles):
    def test_kill_9_in_the_middle_of_a_write_leaves_nothing_half(self):
        self.unpaired()
        client = self.add_client()
        for _ in range(4):
            self.bos.edit(client, "goal", {"description": os.urandom(4000).hex()})
        killed = 0
        for pause in range(20, 110, 5):
            shutil.rmtree(self.stick / "kt1", ignore_errors=True)  # so that there is something to write each time
            running = subprocess.Popen(self.bos.command("sync", "folder", self.stick), stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, env=self.bos.environment(PASSWORD))
            try:
                running.wait(timeout=pause / 1000)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
                killed += 1
            for path in self.stick.rglob("*.kt?"):
                self.assertGreater(path.stat().st_size, 0)
            told = self.through(self.yilmaz, self.stick)
            self.assertEqual((told["faults"], told["partial"]), ([], []))
        self.assertGreater(killed, 2)
        self.round_trip()
        self.bos.run("verify")
        self.assertEqual([p.name for p in self.stick.rglob("*.tmp")], [])

    @unittest.skipUnless(os.geteuid() == 0, "only root can give a folder to somebody else")
    def test_a_read_only_stick_is_read_and_said_to_be(self):
        client = self.add_client()
        self.circle(client, "L. Hendriks")
        self.through(self.bos, self.stick)
        nobody = 65534
        self.folder.chmod(0o755)
        for path in [self.hendriks.profile, *self.hendriks.profile.rglob("*")]:
            os.chown(path, nobody, nobody)
        before = sorted(p for p in self.stick.rglob("*"))
        command = self.hendriks.command("sync", "folder", self.stick)
        reach = subprocess.run([CLI, "--help"], capture_output=True, user=nobody, check=False)
        if reach.returncode != 0:
            self.skipTest("the program lies where only root may run it")
        done = subprocess.run(command, capture_output=True, text=True, user=nobody, group=nobody, extra_groups=[],
                              env=self.hendriks.environment(PASSWORD), timeout=60)
        told = self.hendriks.answer(done.returncode, done.stdout, done.stderr)
        self.assertGreater(told["received"], 0)
        self.assertEqual(told["not_written"], "read_only")
        self.assertEqual(sorted(p for p in self.stick.rglob("*")), before)
        self.assertIn(client, str(self.hendriks.run("client", "list")))

    def test_a_full_stick_is_said_to_be_full_and_is_read(self):
        tiny = self.folder / "tiny"
        tiny.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", str(tiny)], capture_output=True).returncode:
            self.skipTest("no rights here to mount a small disk")
        self.addCleanup(subprocess.run, ["umount", "-l", str(tiny)], check=False)
        self.unpaired()
        first = self.add_client(self.yilmaz, name="Klein")
        self.through(self.yilmaz, tiny)
        client = self.add_client()
        for _ in range(12):
            self.bos.edit(client, "contact_moment", {"text": os.urandom(6000).hex(), "with": "mevrouw"})
        told = self.through(self.bos, tiny)
        self.assertGreater(told["received"], 0)
        self.assertEqual(told["not_written"], "disk_full")
        self.assertIn(first, str(self.bos.run("client", "list")))
        self.assertEqual([p.name for p in tiny.rglob("*.tmp")], [])
        told = self.through(self.hendriks, tiny)
        self.assertEqual((told["faults"], told["partial"]), ([], []))


if __name__ == "__main__":
    unittest.main()
