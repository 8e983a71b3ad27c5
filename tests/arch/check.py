"""Checks one rule on one tree: check.py ROOT RULE. Prints each violation and exits 1 when there is one."""

import sys

import layers  # noqa: F401 - registers its rules
import rooms  # noqa: F401
import words  # noqa: F401
from tree import RULES, Tree


def main(root, name):
    found = list(RULES[name](Tree(root)))
    print("\n".join(found) if found else f"{name}: yes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
