"""What is ready for an emergency, from outside: a reason first, nothing else shown, and somebody looks at it later."""

import unittest

from kernteam import Device, Failed, Folder, sync


class Emergency(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        root = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.vries, self.yilmaz = (Device(root / name) for name in ("bos", "vries", "yilmaz"))
        self.bos.found()
        self.client = self.bos.run("client", "add", stdin={
            "name": "Willemsen-Otten, G.", "birth_date": "1938-02-11"})["id"]
        self.bos.edit(self.client, "care_team", {"formed_on": "2026-03-12"})
        self.bos.edit(self.client, "treatment_directive", {
            "treatment": "resuscitation", "decision": "no", "discussed_on": "2026-06-03"})
        self.bos.edit(self.client, "goal", {"description": "weer naar de Huiskamer"})
        self.bos.invite(self.vries, "district_nurse", "A. de Vries", "Thuiszorg Beekwijk")
        self.bos.invite(self.yilmaz, "social_worker", "M. Yilmaz", "Wijkteam Beekwijk")

    def meet(self):
        sync(self.bos, self.vries)
        sync(self.bos, self.yilmaz)

    def find(self, device):
        return device.run("emergency", "find", "--name", "willemsen", "--birth-date", "11-02-1938")["clients"]

    def refused(self, code, exit_code, device, *words):
        with self.assertRaises(Failed) as refusal:
            device.run(*words)
        self.assertEqual((refusal.exception.code, refusal.exception.exit), (code, exit_code))

    def test_it_opens_with_a_reason_shows_only_what_was_sealed_and_is_looked_at(self):
        self.refused("missing_field", 4, self.bos, "emergency", "seal", "--client", self.client)
        self.bos.run("emergency", "seal", "--client", self.client, "--how", "spoken")
        self.meet()
        self.assertEqual(self.find(self.yilmaz), [])
        found = self.find(self.vries)
        self.assertEqual([(c["name"], c["open_until"]) for c in found], [("Willemsen-Otten, G.", None)])
        self.refused("not_found", 5, self.vries, "emergency", "show", "--client", self.client)
        with self.assertRaises(Failed):
            self.vries.run("emergency", "open", "--client", self.client)
        opening = self.vries.run("emergency", "open", "--client", self.client, "--reason", "Gevallen")["opening"]
        shown = self.vries.run("emergency", "show", "--client", self.client)["fields"]
        self.assertIn("2026", shown["limits"])
        self.assertNotIn("Huiskamer", str(shown))
        with self.assertRaises(Failed):
            self.vries.get(self.client)
        self.refused("not_found", 5, self.vries, "client", "show", self.client)

        self.meet()
        lines = self.bos.run("log", "show", "--client", self.client)["lines"]
        self.assertEqual([(l["member_name"], l["reason"]) for l in lines if l["action"] == "emergency"],
                         [("A. de Vries", "Gevallen")])
        self.bos.run("emergency", "review", "--client", self.client, "--opening", opening, "--outcome", "justified")
        self.meet()
        self.bos.run("emergency", "withdraw", "--client", self.client)
        self.meet()
        self.assertEqual(self.find(self.vries), [])
        for device in (self.bos, self.vries, self.yilmaz):
            device.run("log", "verify")

    def member(self, name):
        return next(m["id"] for m in self.bos.run("member", "list")["members"] if m["name"] == name)

    def limits(self):
        return self.bos.get(self.client, "emergency_set")[0]["fields"]["limits"]

    def test_it_follows_the_dossier_by_itself_and_who_reads_less_does_not_empty_it(self):
        self.bos.run("emergency", "seal", "--client", self.client, "--how", "spoken")
        self.bos.edit(self.client, "participant", {
            "role": "professional", "name": "M. Yilmaz", "member": self.member("M. Yilmaz")})
        self.bos.edit(self.client, "treatment_directive", {
            "treatment": "hospital_admission", "decision": "yes", "discussed_on": "2026-06-03"})
        before = self.limits()
        self.assertEqual(len(before.splitlines()), 2)
        self.meet()
        # The social worker reads no limits of treatment: a set of hers would have none.
        self.refused("no_key", 3, self.yilmaz, "emergency", "seal", "--client", self.client, "--how", "spoken")
        self.yilmaz.edit(self.client, "client", {"phone": "0570-112233"}, record=self.client)
        self.meet()
        sealed = self.bos.get(self.client, "emergency_set")[0]["fields"]
        self.assertEqual((sealed["limits"], sealed["phone"]), (before, "0570-112233"))
        sealed_by = [l["member_name"] for l in self.bos.run("log", "show", "--client", self.client)["lines"]
                     if (l["action"], l["about"]) == ("share", "emergency_set")]
        self.assertEqual(sealed_by, ["T. Bos"] * 3)


if __name__ == "__main__":
    unittest.main()
