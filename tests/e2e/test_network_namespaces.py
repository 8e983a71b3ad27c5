"""Two devices as two hosts: a network namespace each, a cable between them, found by beacon, with loss and with the cable out.

Needs root and iproute2; says so and skips elsewhere. Nothing touches the network outside the two namespaces."""

import os
import shutil
import subprocess
import unittest
import uuid

from kernteam import Device, Failed, Folder

A, B = "10.77.77.1", "10.77.77.2"


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True)


def can_make_namespaces():
    if os.geteuid() != 0 or shutil.which("ip") is None:
        return False
    name = f"kt-{uuid.uuid4().hex[:6]}"
    made = all(subprocess.run(["ip", "netns", *words], capture_output=True).returncode == 0
               for words in (["add", name], ["exec", name, "true"]))  # a chroot may make one and not enter it
    subprocess.run(["ip", "netns", "del", name], capture_output=True)
    return made


@unittest.skipUnless(can_make_namespaces(), "needs root and iproute2 to make network namespaces")
class TwoHosts(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        self.folder = folder.__enter__()
        self.addCleanup(folder.__exit__)
        tail = uuid.uuid4().hex[:6]
        self.spaces = [f"kt-a-{tail}", f"kt-b-{tail}"]
        ends = [f"kta{tail}", f"ktb{tail}"]
        for space in self.spaces:
            ip("netns", "add", space)
            self.addCleanup(subprocess.run, ["ip", "netns", "del", space], capture_output=True)
        ip("link", "add", ends[0], "type", "veth", "peer", "name", ends[1])
        for space, end, address in zip(self.spaces, ends, (A, B)):
            ip("link", "set", end, "netns", space)
            self.inside(space, "ip", "addr", "add", f"{address}/24", "dev", end)
            self.inside(space, "ip", "link", "set", end, "up")
            self.inside(space, "ip", "link", "set", "lo", "up")
            self.inside(space, "ip", "route", "add", "224.0.0.0/4", "dev", end)
        self.ends = ends
        self.bos = Device(self.folder / "bos", self.enter(0))
        self.hendriks = Device(self.folder / "hendriks", self.enter(1))
        self.bos.found()

    def enter(self, at):
        return ["ip", "netns", "exec", self.spaces[at]]

    @staticmethod
    def inside(space, *words):
        subprocess.run(["ip", "netns", "exec", space, *words], check=True, capture_output=True)

    def listen(self):
        host = self.bos.start("sync", "--listen", f"{A}:4711", "--seconds", "30")
        host.event()
        self.addCleanup(host.kill)
        return host

    def test_join_and_sync_over_a_cable(self):
        self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk", address=A)
        client = self.bos.run("client", "add", stdin={"name": "Willemsen-Otten, G."})["id"]
        self.listen()
        self.hendriks.run("sync", "--connect", f"{A}:4711")
        self.assertEqual(self.bos.get(client), self.hendriks.get(client))

    def test_join_finds_the_inviter_by_beacon(self):
        host = self.bos.start("invite", "--role", "district_nurse", "--listen", f"{A}:0", "--yes")
        self.addCleanup(host.kill)
        code = host.event()["code"]
        self.hendriks.run("join", "--code", code, "--member", "L. Hendriks", "--organisation", "Thuiszorg", "--kdf",
                          "interactive", "--yes")
        self.assertEqual(len(self.hendriks.run("member", "list")["members"]), 2)

    def test_a_pulled_cable_is_told_and_nothing_is_lost(self):
        self.bos.invite(self.hendriks, "district_nurse", "L. Hendriks", "Thuiszorg Beekwijk", address=A)
        client = self.bos.run("client", "add", stdin={"name": "Willemsen-Otten, G."})["id"]
        self.inside(self.spaces[1], "ip", "link", "set", self.ends[1], "down")
        with self.assertRaises(Failed) as failed:
            self.hendriks.run("sync", "--connect", f"{A}:4711")
        self.assertEqual(failed.exception.code, "unreachable")
        self.inside(self.spaces[1], "ip", "link", "set", self.ends[1], "up")
        self.listen()
        self.hendriks.run("sync", "--connect", f"{A}:4711")
        self.assertEqual(self.bos.get(client), self.hendriks.get(client))


if __name__ == "__main__":
    unittest.main()
