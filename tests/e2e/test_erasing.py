"""Destruction from outside: two people, three devices, one of which comes back late. Words are gone, feeds still verify."""

import unittest

from kernteam import Device, Failed, Folder, sync

WORD = "Kwartelstaartje"


class Erasing(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        root = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.smit, self.hendriks = (Device(root / name) for name in ("bos", "smit", "hendriks"))
        self.bos.found()
        self.bos.invite(self.smit, "practice_nurse", "E. Smit", "De Linde")
        self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk")
        self.client = self.bos.run("client", "add", stdin={"name": f"{WORD}, G."})["id"]
        self.other = self.bos.run("client", "add", stdin={"name": "De Vries, A."})["id"]
        self.bos.edit(self.client, "assessment_answer", {"domain": "S", "text": f"{WORD} ziet slecht"})
        self.bos.edit(self.client, "assessment_answer", {"domain": "F", "text": f"{WORD} loopt met stok"})
        self.meet()

    def meet(self):
        for _ in range(2):
            sync(self.bos, self.smit)
            sync(self.bos, self.hendriks)

    def case(self, device, decision="granted", **more):
        return device.edit(self.client, "rights_case", {"right": "destruction", "asked_on": "2026-03-02",
                                                        "right_decision": decision, **more})["ids"][0]

    def words(self, device):
        """All that a device can still say of the client."""
        try:
            return str(device.get(self.client)) + str(device.run("client", "list", "--query", WORD))
        except Failed as failed:
            self.assertEqual(failed.code, "not_found")
            return str(device.run("client", "list", "--query", WORD))

    def refused(self, device, *words):
        with self.assertRaises(Failed) as failed:
            device.run(*words)
        return failed.exception.code

    def test_a_dossier_goes_from_every_device_and_the_late_one_brings_nothing_back(self):
        self.assertEqual(self.refused(self.smit, "erasure", "ask", "--client", self.client), "not_allowed")
        self.case(self.bos)
        asked = self.bos.run("erasure", "ask", "--client", self.client)["id"]
        self.assertEqual(self.refused(self.bos, "erasure", "agree", asked), "nothing_to_save")
        self.assertIn(WORD, self.words(self.bos))
        sync(self.bos, self.smit)
        self.smit.run("erasure", "agree", asked)
        self.assertNotIn(WORD, self.words(self.smit))
        sync(self.bos, self.smit)
        self.assertNotIn(WORD, self.words(self.bos))
        # Hendriks was away, and wrote.
        self.hendriks.edit(self.client, "contact_moment", {"text": f"{WORD} gebeld"})
        self.hendriks.edit(self.other, "contact_moment", {"text": "gebeld, alles goed"})
        self.meet()
        self.meet()
        for device in (self.bos, self.smit, self.hendriks):
            self.assertNotIn(WORD, self.words(device))
            self.assertIn("alles goed", str(device.get(self.other)))
            device.run("log", "verify")
            device.run("verify")
            proof = device.run("erasure", "list")["erasures"]
            self.assertEqual(len(proof), 1)
            self.assertEqual((proof[0]["counts"], proof[0]["reason"], proof[0]["part"]),
                             (True, "asked_by_client", "dossier"))
            self.assertEqual((len(proof[0]["agreed"]), len(proof[0]["confirmed"]), proof[0]["waiting"]), (2, 3, []))
        self.assertEqual([p for p in self.bos.run("pending")["pending"] if p["entries"] > 0], [])

    def test_a_theme_goes_and_the_rest_stays(self):
        self.case(self.bos, theme="medical")
        asked = self.bos.run("erasure", "ask", "--client", self.client, "--compartment", "medical")["id"]
        self.meet()
        self.smit.run("erasure", "agree", asked)
        self.meet()
        self.bos.edit(self.client, "assessment_answer", {"domain": "S", "text": "nieuwe bril"})
        self.meet()
        for device in (self.bos, self.smit, self.hendriks):
            said = {r["fields"]["text"] for r in device.get(self.client, "assessment_answer")}
            self.assertEqual(said, {f"{WORD} loopt met stok", "nieuwe bril"})
            device.run("log", "verify")

    def test_how_long_it_is_kept(self):
        told = self.bos.run("retention", "--client", self.client)
        treatment = next(one for one in told["classes"] if one["class"] == "treatment")
        years = int(treatment["kept_until"][:4]) - int(treatment["last_change"][:4])
        self.assertEqual((years, told["kept_until"]), (20, treatment["kept_until"]))

    def test_a_bsn_is_not_told_in_full(self):
        client = self.bos.run("client", "add", stdin={"name": "A. Proef", "bsn": "999990019"})["id"]
        self.assertNotIn("999990019", str(self.bos.get(client)))
        self.assertNotIn("999990019", str(self.bos.run("client", "show", client)))
        self.assertNotIn("999990019", str(self.bos.run("log", "show", "--client", client)))


if __name__ == "__main__":
    unittest.main()
