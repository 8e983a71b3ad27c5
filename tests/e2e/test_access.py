"""Consent, the team around a client and lost devices, from outside: who may not read holds no key."""

import unittest

from kernteam import Device, Failed, Folder, free_port, sync


class Access(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        root = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.yilmaz, self.hendriks = (Device(root / name) for name in ("bos", "yilmaz", "hendriks"))
        self.bos.found()
        self.bos.invite(self.yilmaz, "social_worker", "M. Yilmaz", "Wijkteam Beekwijk")
        self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk")
        self.client = self.bos.run("client", "add", stdin={"name": "Willemsen-Otten, G."})["id"]
        members = self.bos.run("member", "list")["members"]
        self.members = {m["name"]: m["id"] for m in members}
        for name in ("M. Yilmaz", "L. Hendriks"):
            self.bos.run("circle", "add", "--client", self.client, "--member", self.members[name])

    def say(self, device, text):
        return device.edit(self.client, "assessment_answer", {"domain": "S", "text": text})["ids"][0]

    def texts(self, device):
        return {r["fields"]["text"] for r in device.get(self.client, "assessment_answer")}

    def meet(self):
        sync(self.bos, self.yilmaz)
        sync(self.bos, self.hendriks)
        sync(self.bos, self.yilmaz)

    def row(self, device, name, theme):
        rows = device.run("circle", "list", "--client", self.client)["access"]
        return next((r for r in rows if r["member_name"] == name and r["compartment"] == theme), None)

    def test_consent_gives_the_key_and_withdrawal_ends_it(self):
        self.say(self.bos, "ziet slecht")
        self.meet()
        self.assertEqual(self.texts(self.yilmaz), set())
        self.assertEqual(self.texts(self.hendriks), {"ziet slecht"})

        self.bos.run("consent", "give", "--client", self.client, "--party", self.members["M. Yilmaz"],
                     "--compartment", "medical", "--purpose", "vervoer")
        self.meet()
        self.assertEqual(self.texts(self.yilmaz), {"ziet slecht"})
        self.assertEqual(self.row(self.bos, "M. Yilmaz", "medical")["ground"], "consent")

        self.hendriks.run("consent", "withdraw", "--client", self.client, "--party", self.members["M. Yilmaz"])
        self.say(self.hendriks, "incontinent")
        self.meet()
        self.say(self.bos, "duizelig")
        self.bos.edit(self.client, "goal", {"description": "weer naar de Huiskamer"})
        self.meet()
        self.assertEqual(self.texts(self.hendriks), {"ziet slecht", "incontinent", "duizelig"})
        # She has what she had, carries the rest and cannot open it.
        self.assertEqual(self.texts(self.yilmaz), {"ziet slecht"})
        self.assertEqual(self.yilmaz.get(self.client, "goal"), [])
        self.yilmaz.run("verify")
        told = self.row(self.bos, "M. Yilmaz", "medical")
        self.assertEqual((told["ground"], told["receives"], told["received"]), ("none", False, True))
        self.assertEqual([p for p in self.bos.run("pending")["pending"] if p["entries"] > 0], [])

    def test_nobody_gives_himself_consent(self):
        self.say(self.bos, "ziet slecht")
        self.meet()
        self.yilmaz.run("consent", "give", "--client", self.client, "--party", self.members["M. Yilmaz"],
                        "--compartment", "medical")
        self.meet()
        self.meet()
        self.assertEqual(self.texts(self.yilmaz), set())

    def test_a_lost_device_ends_and_its_later_work_reaches_nobody(self):
        self.meet()
        devices = self.bos.run("device", "list")["devices"]
        tablet = next(d["id"] for d in devices if d["member_name"] == "L. Hendriks")
        with self.assertRaises(Failed) as refused:
            self.yilmaz.run("device", "revoke", tablet)
        self.assertEqual((refused.exception.code, refused.exception.exit), ("not_allowed", 3))
        told = self.bos.run("device", "revoke", tablet, "--reason", "tas gestolen")
        self.assertEqual([c["name"] for c in told["clients"]], ["Willemsen-Otten, G."])
        self.say(self.bos, "na de diefstal")
        port = free_port()
        host = self.bos.start("sync", "--listen", f"127.0.0.1:{port}", "--seconds", "5")
        self.assertTrue(host.event()["listening"])
        with self.assertRaises(Failed) as told:
            self.hendriks.run("sync", "--connect", f"127.0.0.1:{port}")
        self.assertEqual((told.exception.code, told.exception.exit), ("device_ended", 6))
        try:
            host.last()
        except Failed:
            pass  # it says that somebody called who is no part of the team any more
        # From then on nothing on it opens, whatever is asked; what there is to know is who did it.
        for verb in (("client", "list"), ("get", "--client", self.client), ("sync", "--connect", f"127.0.0.1:{port}")):
            with self.assertRaises(Failed) as ended:
                self.hendriks.run(*verb)
            self.assertEqual(ended.exception.code, "device_ended")
            self.assertIn("T. Bos", ended.exception.error["where"])
        self.assertNotIn("na de diefstal", str(told.exception.error))
        # Its owner may remove the profile, and come in anew.
        with self.assertRaises(Failed) as sure:
            self.hendriks.run("profile", "remove")
        self.assertEqual(sure.exception.code, "usage")
        self.hendriks.run("profile", "remove", "--yes")
        self.assertEqual([p.name for p in self.hendriks.profile.iterdir() if p.name != "lock"], [])
        with self.assertRaises(Failed) as gone:
            self.hendriks.run("client", "list")
        self.assertEqual(gone.exception.code, "no_profile")
        self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk")
        self.assertEqual(self.hendriks.run("client", "list")["clients"], [])  # a newcomer, in no team around a client
        self.assertTrue(next(d for d in self.bos.run("device", "list")["devices"] if d["id"] == tablet)["revoked"])

    def test_the_role_of_the_doctor_proposes_the_least(self):
        give = ("consent", "give", "--client", self.client, "--party", self.members["M. Yilmaz"])
        told = self.bos.run(*give, "--doctor-role", "referrer")
        self.assertEqual((told["compartments"], told["beyond_role"]), (["general"], []))
        told = self.bos.run(*give, "--doctor-role", "referrer", "--compartment", "general,medical,finance")
        self.assertEqual(told["beyond_role"], ["medical", "finance"])
        told = self.bos.run(*give, "--doctor-role", "informant")
        self.assertEqual((told["compartments"], told["beyond_role"]), (["medical", "general"], []))
        self.assertEqual({r["fields"].get("doctor_role") for r in self.bos.get(self.client, "consent")},
                         {"referrer", "informant"})
        with self.assertRaises(Failed) as refused:
            self.bos.run(*give, "--doctor-role", "friend")
        self.assertEqual(refused.exception.code, "bad_value")

    def test_each_look_is_in_the_log_of_the_dossier(self):
        self.meet()
        self.hendriks.get(self.client)
        self.bos.run("client", "show", self.client)
        self.meet()
        for device in (self.bos, self.hendriks, self.yilmaz):
            lines = device.run("log", "show", "--client", self.client)["lines"]
            looks = [line for line in lines if line["part"] == "looks" and line["about"] != "access_log"]
            self.assertEqual({(line["member_name"], line["action"]) for line in looks},
                             {("L. Hendriks", "read"), ("T. Bos", "read")})
            self.assertEqual({line["ground"] for line in looks}, {"opened", "treatment"})
            # What was written and who was let in stand there as well, and so does every look at the log itself.
            self.assertIn(("T. Bos", "client"), {(line["member_name"], line["about"]) for line in lines})
            self.assertEqual(sum(line["about"] == "access_log" for line in lines), 1)
            shared = device.run("log", "show", "--client", self.client, "--part", "sharing")["lines"]
            self.assertEqual({line["action"] for line in shared}, {"share"})
            one = device.run("log", "show", "--client", self.client, "--member", self.members["L. Hendriks"],
                             "--part", "looks")["lines"]
            self.assertEqual({line["member_name"] for line in one}, {"L. Hendriks"})
            self.assertEqual(device.run("log", "show", "--client", self.client, "--until", "2001-01-01")["lines"], [])
            device.run("log", "verify")
        with self.assertRaises(Failed) as refused:
            self.bos.run("log", "show", "--part", "everything")
        self.assertEqual(refused.exception.code, "bad_value")

    def test_unlocking_that_failed_stands_in_the_log_of_the_team(self):
        self.meet()
        for _ in range(2):
            with self.assertRaises(Failed) as refused:
                self.hendriks.run("client", "list", password="niet het goede")
            self.assertEqual(refused.exception.code, "wrong_password")
        self.hendriks.run("client", "list")
        self.meet()
        lines = self.bos.run("log", "show", "--part", "unlocking")["lines"]
        self.assertEqual([(line["member_name"], line["action"], line["times"]) for line in lines],
                         [("L. Hendriks", "unlock_failed", 2)])

    def test_the_last_administrator_stays(self):
        with self.assertRaises(Failed) as refused:
            self.bos.run("member", "remove", self.members["T. Bos"], "--reason", "weg")
        self.assertEqual(refused.exception.code, "last_admin")
        self.bos.run("member", "remove", self.members["M. Yilmaz"], "--reason", "andere baan")
        self.assertEqual(self.bos.run("device", "list")["devices"][1]["revoked"], True)


if __name__ == "__main__":
    unittest.main()
