"""A team over two real Syncthing instances on this machine, which know nothing of what they carry."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import time
import unittest
import urllib.request
import xml.etree.ElementTree as xml

from kernteam import Folder, free_port, team_of_three

PATIENCE = 90
SYNCTHING = shutil.which("syncthing")


class Peer:
    """One Syncthing with one shared folder, reachable on this machine only."""

    def __init__(self, home):
        self.home = pathlib.Path(home)
        self.shared = self.home / "shared"
        self.shared.mkdir(parents=True)
        self.port, self.gui = free_port(), free_port()
        self.environment = {**os.environ, "HOME": str(self.home), "STNOUPGRADE": "1"}
        subprocess.run([SYNCTHING, "generate", "--home", self.home / "config", "--no-default-folder"], check=True,
                       capture_output=True, env=self.environment, timeout=PATIENCE)
        self.config = self.home / "config" / "config.xml"
        root = xml.parse(self.config).getroot()
        self.id = root.find("device").get("id")
        self.key = root.find("gui/apikey").text
        self.process = None
        self.heard = 0

    def share_with(self, other):
        """Writes a configuration without discovery, relays or reports: only these two, on the loopback."""
        folder = "".join(f'<device id="{one.id}"/>' for one in (self, other))
        devices = "".join(f'<device id="{one.id}" compression="metadata"><address>tcp://127.0.0.1:{one.port}</address>'
                          "</device>" for one in (self, other))
        off = "".join(f"<{name}>false</{name}>" for name in
                      ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "startBrowser",
                       "crashReportingEnabled", "announceLANAddresses"))
        self.config.write_text(
            f'<configuration version="36"><folder id="team" path="{self.shared}" type="sendreceive" '
            f'rescanIntervalS="5" fsWatcherEnabled="true" fsWatcherDelayS="1">{folder}</folder>{devices}'
            f'<gui enabled="true"><address>127.0.0.1:{self.gui}</address><apikey>{self.key}</apikey></gui>'
            f"<options><listenAddress>tcp://127.0.0.1:{self.port}</listenAddress>{off}<urAccepted>-1</urAccepted>"
            "<autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS></options>"
            "</configuration>")

    def start(self):
        self.process = subprocess.Popen([SYNCTHING, "serve", "--home", self.home / "config", "--no-browser",
                                         "--no-restart"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env=self.environment)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=PATIENCE)
            self.process = None

    def ask(self, path, method="GET"):
        asked = urllib.request.Request(f"http://127.0.0.1:{self.gui}/rest/{path}", method=method,
                                       headers={"X-API-Key": self.key})
        with urllib.request.urlopen(asked, timeout=5) as answer:
            return answer.read()

    def wait_for_news(self):
        """Until it tells that something happened, or a second went by."""
        try:
            for event in json.loads(self.ask(f"events?since={self.heard}&timeout=1")):
                self.heard = event["id"]
        except OSError:
            pass  # it is still starting

    def rescan(self):
        try:
            self.ask("db/scan?folder=team", "POST")
        except OSError:
            pass  # it is still starting


@unittest.skipUnless(SYNCTHING, "syncthing is not installed here: apt install syncthing, and this test runs")
class ThroughSyncthing(unittest.TestCase):
    def setUp(self):
        folder = Folder()
        self.folder = folder.__enter__()
        self.addCleanup(folder.__exit__)
        self.bos, self.hendriks, self.yilmaz = team_of_three(self.folder, ("case_manager",) * 3)
        self.one, self.two = Peer(self.folder / "one"), Peer(self.folder / "two")
        for peer, other in ((self.one, self.two), (self.two, self.one)):
            peer.share_with(other)
            self.addCleanup(peer.stop)
            peer.start()
        # Bos works beside one instance, the other two beside the other.
        self.seats = ((self.bos, self.one), (self.hendriks, self.two), (self.yilmaz, self.two))
        self.faults = []

    def exchange_until(self, condition):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for device, peer in self.seats:
                told = device.run("sync", "folder", peer.shared)
                self.faults += told["faults"]
                self.assertEqual((told["rolled_back"], told["emptied"]), ([], False))
                peer.rescan()
            if condition():
                return
            for _, peer in self.seats[:2]:
                peer.wait_for_news()
        self.fail(f"not within {PATIENCE} s; faults {self.faults}")

    def all_received(self):
        return all(p["entries"] == 0 for device, _ in self.seats for p in device.run("pending")["pending"])

    def names(self, device):
        return {c["name"] for c in device.run("client", "list")["clients"]}

    def test_two_syncthing_instances_carry_a_team(self):
        for device, name in ((self.bos, "Willemsen"), (self.hendriks, "De Vries"), (self.yilmaz, "Bakker")):
            device.run("client", "add", stdin={"name": name, "birth_date": "1938-02-11"})
        everybody = {"Willemsen", "De Vries", "Bakker"}
        self.exchange_until(lambda: all(self.names(device) == everybody for device, _ in self.seats))

        # One instance is off for a while; both sides go on.
        self.two.stop()
        self.bos.run("client", "add", stdin={"name": "Smit", "birth_date": "1940-01-01"})
        self.hendriks.run("client", "add", stdin={"name": "Jansen", "birth_date": "1941-01-01"})
        for device, peer in self.seats:
            device.run("sync", "folder", peer.shared)
        self.two.start()
        everybody |= {"Smit", "Jansen"}
        self.exchange_until(lambda: all(self.names(device) == everybody for device, _ in self.seats))
        self.exchange_until(self.all_received)
        self.assertEqual(self.faults, [])
        for device, _ in self.seats:
            device.run("verify")
        for _, peer in self.seats[:2]:
            for path in peer.shared.rglob("*.kt*"):
                self.assertIsNone(re.search(rb"Willemsen|Vries|Bakker|Smit|Jansen|Hendriks|Yilmaz", path.read_bytes()))
        self.assertTrue(json.loads(self.one.ask("system/status"))["myID"])


if __name__ == "__main__":
    unittest.main()
