"""Tests the rules themselves: each is content with a sound tree and catches every planted violation."""

import pathlib
import re
import sys
import tempfile

import check  # noqa: F401 - registers the rules
from plants import PLANTS, SOUND
from tree import RULES, Tree


def sentences(name, changes):
    """What the rule says about the sound tree with these files put over it."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in (SOUND | changes).items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return list(RULES[name](Tree(folder)))


def complaints(name):
    for said in sentences(name, {}):
        yield f"speaks of a sound tree: {said}"
    if not PLANTS.get(name):
        yield "has no planted violation"
    for changes, words in PLANTS.get(name, []):
        said = sentences(name, changes)
        if not any(words in sentence for sentence in said):
            yield f"missed {words!r} in {changes}: said {said}"


def every_rule_is_a_test():
    """The list in CMakeLists.txt is the list of rules."""
    listed = re.findall(r'^ +"([^"]+)"$', pathlib.Path(__file__).with_name("CMakeLists.txt").read_text(), re.M)
    return [f"CMakeLists.txt and the rules differ in: {sorted(set(listed) ^ set(RULES))}"] if set(listed) != set(RULES) else []


if __name__ == "__main__":
    found = every_rule_is_a_test() if len(sys.argv) < 2 else list(complaints(sys.argv[1]))
    print("\n".join(found) or "yes")
    sys.exit(bool(found))
