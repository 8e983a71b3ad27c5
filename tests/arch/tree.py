"""The source tree as the rules see it: files by folder and ending, and code without comments."""

import pathlib
import re

SKIPPED = {"build", "out", ".git", "__pycache__"}
CPP = (".cpp", ".h")
QML = (".qml", ".js")

# A comment, a raw string, a string or a character; whichever starts first wins, as in the languages themselves.
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])*\'',
    re.S,
)


def blank(text):
    """As long as `text`, with the same line ends and nothing else."""
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    return TOKEN.sub(lambda m: blank(m[0]) if m[0].startswith(("//", "/*")) else m[0], text)


def without_comments_and_strings(text):
    return TOKEN.sub(lambda m: blank(m[0]), text)


class Tree:
    def __init__(self, root):
        self.root = pathlib.Path(root)

    def top(self):
        """Names in the root, build folders left out."""
        return sorted(p.name for p in self.root.iterdir() if p.name not in SKIPPED)

    def folders(self, under):
        """Folders directly in `under` that hold at least one file, as root-relative names."""
        base = self.root / under
        if not base.is_dir():
            return []
        return sorted(
            f"{under}/{p.name}"
            for p in base.iterdir()
            if p.is_dir() and p.name not in SKIPPED and any(f.is_file() for f in p.rglob("*"))
        )

    def files(self, endings, *unders):
        """Root-relative names of the files with one of these endings in one of these folders (none: everywhere)."""
        found = []
        for under in unders or (".",):
            for path in sorted((self.root / under).rglob("*")):
                name = path.relative_to(self.root)
                if path.is_file() and path.name.endswith(endings) and not SKIPPED & set(name.parts):
                    found.append(name.as_posix())
        return found

    def exists(self, name):
        return (self.root / name).exists()

    def text(self, name):
        return (self.root / name).read_text(encoding="utf-8", errors="replace")

    def search(self, pattern, files, clean=without_comments_and_strings):
        """Yields (file, line number, match) for every match of `pattern` in the cleaned text."""
        regex = re.compile(pattern, re.M)
        for name in files:
            text = clean(self.text(name))
            for match in regex.finditer(text):
                yield name, text.count("\n", 0, match.start()) + 1, match


RULES = {}


def rule(name):
    """Registers a check: a function of the tree that yields one sentence per violation."""

    def register(function):
        RULES[name] = function
        return function

    return register
