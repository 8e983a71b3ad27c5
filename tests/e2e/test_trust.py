"""Whose device is this: words that two devices have in common, and what came of comparing them."""

import unittest

from kernteam import Device, Failed, Folder, free_port, sync


class Trust(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        root = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.smit, self.vos = (Device(root / name) for name in ("bos", "smit", "vos"))
        self.bos.found()
        self.bos.invite(self.smit, "district_nurse", "E. Smit", "Thuiszorg Beekwijk")

    def device(self, at, of):
        return next(d for d in at.run("device", "list")["devices"] if d["member_name"] == of)

    def words(self, at, of):
        return at.run("member", "words", of)["devices"][0]["words"]

    def test_both_read_the_same_words_and_the_outcome_lasts(self):
        self.assertEqual(self.words(self.bos, "E. Smit"), self.words(self.smit, "T. Bos"))
        self.assertEqual(len(self.words(self.bos, "E. Smit")), 8)
        # Nobody read words while pairing (--yes), so nothing was compared.
        self.assertEqual(self.device(self.bos, "E. Smit")["trust"], "not_compared")
        self.bos.run("member", "verify", "E. Smit", "--outcome", "same", "--how", "phone")
        sync(self.bos, self.smit)
        told = self.device(self.bos, "E. Smit")
        self.assertEqual(told["trust"], "compared")
        self.assertEqual((told["compared"]["by_name"], told["compared"]["how"]), ("T. Bos", "phone"))
        # It is Bos's judgement of Smit, and nobody else's.
        self.assertEqual(self.device(self.smit, "T. Bos")["trust"], "not_compared")

    def test_words_that_differ_stay_a_warning_for_colleagues_too(self):
        self.bos.invite(self.vos, "social_worker", "A. Vos", "Wijkteam")
        self.assertNotEqual(self.words(self.bos, "A. Vos"), self.words(self.bos, "E. Smit"))
        sync(self.bos, self.smit)
        self.smit.run("member", "verify", "A. Vos", "--outcome", "different")
        sync(self.bos, self.smit)
        told = self.device(self.bos, "A. Vos")
        self.assertEqual(told["trust"], "not_compared")
        self.assertEqual([(c["by_name"], c["outcome"]) for c in told["colleagues"]], [("E. Smit", "different")])
        self.assertEqual(self.device(self.smit, "A. Vos")["trust"], "different")
        self.bos.run("device", "revoke", told["id"], "--reason", "woorden klopten niet")
        self.assertEqual(self.device(self.bos, "A. Vos")["trust"], "ended")
        with self.assertRaises(Failed) as none:
            self.bos.run("member", "words", "A. Vos")
        self.assertEqual(none.exception.code, "not_found")

    def test_pairing_by_words_counts_as_a_comparison_on_both_sides(self):
        port = free_port()
        host = self.bos.start("invite", "--role", "social_worker", "--listen", f"127.0.0.1:{port}", answer=True)
        code = host.event()["code"]
        guest = self.vos.start("join", "--code", code, "--member", "A. Vos", "--organisation", "Wijkteam", "--connect",
                               f"127.0.0.1:{port}", "--kdf", "interactive", answer=True)
        self.assertEqual(host.event()["words"], guest.event()["words"])
        host.say("j\n")
        guest.say("j\n")
        guest.last()
        host.last()
        for at, of in ((self.bos, "A. Vos"), (self.vos, "T. Bos")):
            told = self.device(at, of)
            self.assertEqual((told["trust"], told["compared"]["how"]), ("compared", "pairing"))
        # Smit was let in without words, and is not known to Vos by any.
        self.assertEqual(self.device(self.vos, "E. Smit")["trust"], "not_compared")


if __name__ == "__main__":
    unittest.main()
