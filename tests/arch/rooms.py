"""What a room and the root must hold."""

import re

from tree import CPP, QML, rule

HEADINGS = ["What belongs here", "May include", "Must not", "Decisions"]
TOP = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md", "app", "core", "packaging", "qml", "sync", "tests"}
COMMANDS = ["packaging/run", "packaging/test"]


def rooms(tree):
    """Every folder of the house that has a README of its own."""
    return [room for under in ("core", "sync", "app", "qml") for room in tree.folders(under)] + ["packaging", "tests"]


@rule("every room says what belongs in it")
def room_readme(tree):
    for room in rooms(tree):
        name = f"{room}/README.md"
        if not tree.exists(name):
            yield f"{room}: has no README.md"
            continue
        lines = tree.text(name).splitlines()
        if len(lines) > 60:
            yield f"{name}: {len(lines)} lines, at most 60"
        found = [re.sub(r"^#+\s*", "", line).strip() for line in lines if line.startswith("##")]
        if found != HEADINGS:
            yield f"{name}: its headings are {found}, expected {HEADINGS}"


@rule("the map in README names the rooms that exist")
def room_map(tree):
    text = tree.text("README.md") if tree.exists("README.md") else ""
    named = set(re.findall(r"^\|\s*`([a-z]+(?:/[a-z]+)?)/?`", text, re.M))
    there = set(rooms(tree))
    yield from (f"README.md: names {room}, which does not exist" for room in sorted(named - there))
    yield from (f"README.md: does not name {room}" for room in sorted(there - named))


@rule("README opens with the two commands")
def two_commands(tree):
    text = tree.text("README.md") if tree.exists("README.md") else ""
    screen = text.split("\n## ")[0]
    if len(screen.splitlines()) > 45:
        yield f"README.md: the part before its first heading is {len(screen.splitlines())} lines, more than one screen"
    blocks = re.findall(r"^```[a-z]*\n(.*?)^```", screen, re.M | re.S)
    commands = [line.split("#")[0].strip() for block in blocks for line in block.splitlines() if line.split("#")[0].strip()]
    if commands != COMMANDS:
        yield f"README.md: the commands on its first screen are {commands}, expected {COMMANDS}"
    yield from (f"README.md: names {command}, which does not exist" for command in commands if not tree.exists(command))
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text):
        if not tree.exists(picture):
            yield f"README.md: shows {picture}, which does not exist"


@rule("every threat names a test that exists")
def threats(tree):
    """Rows of the table `threat | answer | test` in README; a test is named as Catch2 or unittest knows it."""
    text = tree.text("README.md") if tree.exists("README.md") else ""
    table = re.search(r"^\| threat \|.*\n\|[-|]+\|\n((?:\|.*\n?)*)", text, re.M)
    written = "\n".join(tree.text(name) for name in tree.files((".cpp", ".py"), "tests") if not name.startswith("tests/arch/"))
    known = set(re.findall(r'TEST_CASE\(\s*"([^"]+)"|def (test_\w+)', written))
    known = {name for pair in known for name in pair if name}
    for row in table[1].splitlines() if table else []:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        named = re.findall(r"`([^`]+)`", cells[-1])
        if not named:
            yield f"README.md: no test shows the answer to: {cells[0]}"
        yield from (f"README.md: there is no test called: {name}" for name in named if name not in known)


@rule("nothing else lies in the root")
def top_level(tree):
    for name in tree.top():
        if name not in TOP and not name.startswith("."):
            yield f"{name}: does not belong in the root"


@rule("files stay small")
def small(tree):
    for endings, limit in ((CPP, 450), (QML, 240)):
        for name in tree.files(endings, "core", "sync", "app", "qml", "tests"):
            count = tree.text(name).count("\n")
            if count > limit:
                yield f"{name}: {count} lines, at most {limit}"
