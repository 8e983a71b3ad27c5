"""The main promise from outside: two devices, offline edits, one real conflict, one choice, the same record on both."""

import socket
import threading
import unittest

from kernteam import Device, Failed, Folder, free_port, sync


class Wire:
    """A TCP relay between two devices that keeps every byte it passes on."""

    def __init__(self, enough=None):
        self.bytes = bytearray()
        self.enough = enough  # so many bytes, and `passed` is set
        self.passed = threading.Event()

    def through(self, port):
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, args=(listener, port), daemon=True).start()
        return listener.getsockname()[1]

    def _serve(self, listener, port):
        with listener:
            inner, _ = listener.accept()
        with inner, socket.create_connection(("127.0.0.1", port)) as outer:
            self._pass(inner, outer)

    def _pass(self, inner, outer):
        pumps = [threading.Thread(target=self._pump, args=pair, daemon=True)
                 for pair in ((inner, outer), (outer, inner))]
        for pump in pumps:
            pump.start()
        for pump in pumps:
            pump.join()

    def _pump(self, source, sink):
        while data := source.recv(65536):
            self.bytes += data
            if self.enough is not None and len(self.bytes) >= self.enough:
                self.passed.set()
            try:
                sink.sendall(data)
            except OSError:
                break  # that end was killed
        try:
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other direction closed it already
        self.passed.set()


class TwoDevices(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        self.folder = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos = Device(self.folder / "bos")
        self.hendriks = Device(self.folder / "hendriks")
        self.bos.found()

    def pair(self):
        return self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk")

    def add_client(self, **more):
        client = {"name": "Willemsen-Otten, G.", "birth_date": "1938-02-11", **more}
        return self.bos.run("client", "add", stdin=client)["id"]

    def test_different_fields_merge_and_one_real_conflict_is_chosen(self):
        self.pair()
        client = self.add_client()
        goal = self.bos.edit(client, "goal", {"description": "Naar de Huiskamer blijven lopen", "due": "2026-09-01"})
        goal = goal["ids"][0]
        sync(self.bos, self.hendriks)

        self.hendriks.edit(client, "goal", {"due": "2026-08-01"}, goal)
        self.bos.edit(client, "goal", {"due": "2026-10-01", "target": "2x per week"}, goal)
        self.hendriks.edit(client, "contact_moment", {"text": "Huisbezoek", "with": "mevrouw"})
        sync(self.bos, self.hendriks)

        for device in (self.bos, self.hendriks):
            conflicts = device.run("conflicts", "list")["conflicts"]
            self.assertEqual([c["field"] for c in conflicts], ["due"])
            self.assertEqual(sorted(v["value"] for v in conflicts[0]["values"]), ["2026-08-01", "2026-10-01"])
            self.assertEqual({v["role"] for v in conflicts[0]["values"]}, {"practice_nurse", "district_nurse"})
            record = next(r for r in device.get(client, "goal"))
            self.assertEqual(record["fields"]["target"], "2x per week")
            self.assertEqual(len(record["fields"]["due"]["conflict"]), 2)

        chosen = next(v for v in conflicts[0]["values"] if v["value"] == "2026-08-01")
        self.hendriks.run("conflicts", "choose", "--client", client, "--record", goal, "--field", "due", "--op",
                          chosen["op"])
        sync(self.hendriks, self.bos)
        for device in (self.bos, self.hendriks):
            self.assertEqual(device.run("conflicts", "list")["conflicts"], [])
            self.assertEqual(device.get(client, "goal")[0]["fields"]["due"], "2026-08-01")
            self.assertEqual(sum(p["entries"] for p in device.run("pending")["pending"]), 0)
            device.run("verify")
        self.assertEqual(self.bos.get(client), self.hendriks.get(client))

    def test_pending_tells_the_truth_before_and_after(self):
        self.pair()
        sync(self.bos, self.hendriks)
        self.add_client()
        before = self.bos.run("pending")["pending"]
        self.assertEqual([p["member_name"] for p in before if p["entries"] > 0], ["L. Hendriks"])
        sync(self.bos, self.hendriks)
        self.assertEqual([p for p in self.bos.run("pending")["pending"] if p["entries"] > 0], [])

    def test_a_second_exchange_sends_nothing(self):
        self.pair()
        self.add_client()
        sync(self.bos, self.hendriks)
        listened, dialled = sync(self.bos, self.hendriks)
        self.assertEqual((listened["sent"], listened["received"], dialled["sent"], dialled["received"]), (0, 0, 0, 0))

    def test_planted_words_are_nowhere_on_disk_or_on_the_wire(self):
        words = {field: f"geheim{field.replace('_', '')}woord" for field in ("address", "phone", "what_matters")}
        self.pair()
        client = self.add_client(**words)
        self.bos.edit(client, "goal", {"description": "geheimdoelwoord"})
        self.bos.edit(client, "signal", {"text": "geheimsignaalwoord", "source": "geheimbronwoord"})
        self.bos.edit(client, "task", {"description": "geheimtaakwoord"})
        wire = Wire()
        sync(self.bos, self.hendriks, through=wire.through)
        self.assertIn("geheimdoelwoord", str(self.hendriks.get(client, "goal")))
        planted = [w.encode() for w in (*words.values(), "geheimdoelwoord", "geheimsignaalwoord", "geheimbronwoord",
                                        "geheimtaakwoord", "Willemsen", "Hendriks", "Beekwijk")]
        planted += [w.decode().encode("utf-16-le") for w in list(planted)]
        self.assertGreater(len(wire.bytes), 1000)
        places = {"wire": bytes(wire.bytes)}
        places |= {str(p): p.read_bytes() for p in self.folder.rglob("*") if p.is_file()}
        self.assertGreater(len(places), 4)
        for name, content in places.items():
            for word in planted:
                self.assertNotIn(word, content, f"{word!r} in {name}")

    def test_a_mistyped_code_admits_nobody(self):
        port = free_port()
        host = self.bos.start("invite", "--role", "district_nurse", "--listen", f"127.0.0.1:{port}", "--yes")
        code = host.event()["code"]
        wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
        with self.assertRaises(Failed) as failed:
            self.hendriks.run("join", "--code", wrong, "--member", "X", "--organisation", "Y", "--connect",
                              f"127.0.0.1:{port}", "--yes")
        self.assertEqual(failed.exception.code, "bad_code")
        self.assertEqual(failed.exception.exit, 4)
        self.assertFalse((self.folder / "hendriks").exists())
        host.kill()
        self.assertEqual(len(self.bos.run("member", "list")["members"]), 1)

    def test_an_unreachable_peer_is_said_so(self):
        self.pair()
        with self.assertRaises(Failed) as failed:
            self.hendriks.run("sync", "--connect", f"127.0.0.1:{free_port()}")
        self.assertEqual((failed.exception.code, failed.exception.exit), ("unreachable", 3))

    def test_a_stranger_team_is_not_let_in(self):
        stranger = Device(self.folder / "stranger")
        stranger.found(member="Iemand Anders")
        with self.assertRaises(Failed) as failed:
            sync(self.bos, stranger)
        self.assertEqual(failed.exception.code, "peer_unknown")

    def test_killed_in_the_middle_of_a_sync_loses_nothing(self):
        self.bos.run("demo", "--clients", "60", "--seed", "7")
        ids = [self.add_client(phone=str(n)) for n in range(3)]
        self.pair()
        for enough in (2_000, 20_000, 60_000):
            wire = Wire(enough)
            port = free_port()
            host = self.bos.start("sync", "--listen", f"127.0.0.1:{port}", "--seconds", "30")
            host.event()
            guest = self.hendriks.start("sync", "--connect", f"127.0.0.1:{wire.through(port)}")
            self.assertTrue(wire.passed.wait(30))
            guest.kill()
            host.kill()
        sync(self.bos, self.hendriks)
        self.hendriks.run("verify")
        for client in ids:
            self.assertEqual(self.bos.get(client), self.hendriks.get(client))


if __name__ == "__main__":
    unittest.main()
