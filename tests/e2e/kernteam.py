"""Runs kernteam-cli as administrators and scripts do: one profile folder per device, JSON in and out."""

import json
import os
import pathlib
import queue
import shutil
import socket
import subprocess
import tempfile
import threading

CLI = os.environ["KERNTEAM_CLI"]
PASSWORD = "een lang wachtwoord 1938"
PATIENCE = 60  # seconds until a hanging command fails the test


class Failed(Exception):
    """A command that ended with an error; `code` is its closed code, `exit` its exit status."""

    def __init__(self, exit_status, error):
        super().__init__(f"exit {exit_status}: {error}")
        self.exit = exit_status
        self.code = error.get("code", "")
        self.error = error


class Device:
    """One profile folder, used through the command line."""

    def __init__(self, folder, prefix=()):
        self.profile = pathlib.Path(folder)
        self.prefix = list(prefix)  # such as ip netns exec NAME

    def command(self, *words):
        return [*self.prefix, CLI, "--profile", str(self.profile), "--json", *map(str, words)]

    def run(self, *words, stdin=None, password=PASSWORD):
        text = stdin if isinstance(stdin, str) else json.dumps(stdin) if stdin is not None else None
        done = subprocess.run(self.command(*words), input=text, capture_output=True, text=True, timeout=PATIENCE,
                              env=self.environment(password))
        return self.answer(done.returncode, done.stdout, done.stderr)

    @staticmethod
    def environment(password):
        env = {k: v for k, v in os.environ.items() if k != "KERNTEAM_PASSWORD"}
        if password is not None:
            env["KERNTEAM_PASSWORD"] = password
        return env

    @staticmethod
    def answer(status, stdout, stderr):
        try:
            document = json.loads(stdout)
        except ValueError as bad:
            raise AssertionError(f"stdout is not one JSON document (exit {status}): {stdout!r} {stderr!r}") from bad
        if status != 0:
            raise Failed(status, document["error"])
        return document

    def start(self, *words, answer=False):
        """With `answer` the test says what a person would type."""
        return Running(self.command(*words), self.environment(PASSWORD), answer)

    # --- the acts that many tests share ---

    def found(self, member="T. Bos", role="practice_nurse", organisation="Huisartsenpraktijk De Linde"):
        return self.run("init", "--team", "Wijk Beekwijk", "--member", member, "--role", role, "--organisation",
                        organisation, "--kdf", "interactive")

    def invite(self, newcomer, role, member, organisation, address="127.0.0.1", peer=None):
        """Both sides of a pairing; returns what each said last."""
        port = free_port()
        host = self.start("invite", "--role", role, "--listen", f"{address}:{port}", "--yes")
        code = host.event()["code"]
        guest = newcomer.run("join", "--code", code, "--member", member, "--organisation", organisation, "--connect",
                             f"{peer or address}:{port}", "--kdf", "interactive", "--yes")
        return host.last(), guest

    def edit(self, client, kind, values, record=None):
        change = {"kind": kind, "set": values}
        if record is not None:
            change["id"] = record
        return self.run("edit", "--client", client, stdin=change)

    def get(self, client, kind=None):
        words = ["get", "--client", client] + (["--kind", kind] if kind else [])
        return self.run(*words)["records"]


class Running:
    """A command that prints one JSON document a line while it runs."""

    def __init__(self, words, env, answer=False):
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE if answer else subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, env=env)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        with self.process.stdout:
            for line in self.process.stdout:
                self.lines.put(line)
        self.lines.put(None)

    def event(self):
        line = self.lines.get(timeout=PATIENCE)
        if line is None:
            raise AssertionError(f"ended early: {self.process.stderr.read()}")
        return json.loads(line)

    def say(self, line):
        self.process.stdin.write(line)
        self.process.stdin.close()

    def last(self):
        """Waits for the end and returns the last document."""
        document = None
        while (line := self.lines.get(timeout=PATIENCE)) is not None:
            document = json.loads(line)
        status = self.process.wait(timeout=PATIENCE)
        with self.process.stderr:
            said = self.process.stderr.read()
        if status != 0:
            raise Failed(status, (document or {}).get("error", {"what": said}))
        return document

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=PATIENCE)
        self.process.stderr.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def sync(listener, dialler, address="127.0.0.1", through=None):
    """Lets two devices meet once; returns what each counted. `through` maps the listening port to the one dialled."""
    port = free_port()
    host = listener.start("sync", "--listen", f"{address}:{port}", "--seconds", "30")
    assert host.event()["listening"]
    dialled = through(port) if through else port
    counted = dialler.run("sync", "--connect", f"{address}:{dialled}")
    return host.last(), counted


def team_of_three(folder, roles=("case_manager", "district_nurse", "social_worker")):
    """Bos, who founds the team, and Hendriks and Yilmaz, who come in and meet nobody afterwards."""
    bos, hendriks, yilmaz = (Device(folder / name) for name in ("bos", "hendriks", "yilmaz"))
    bos.found(role=roles[0])
    bos.invite(hendriks, roles[1], "L. Hendriks", "Thuiszorg Beekwijk")
    bos.invite(yilmaz, roles[2], "M. Yilmaz", "Welzijn")
    return bos, hendriks, yilmaz


class Folder:
    """A folder for the profiles of one test, gone afterwards."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="kernteam-e2e-"))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
