"""Whether packaging/i18n has Dutch for every word of the screen and the command line: test_translations.py [LUPDATE]."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ROOT / "packaging/i18n"
LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else shutil.which("lupdate")


def messages(text):
    """Every message of a .ts file, by context, source and comment."""
    found = {}
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            found[(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")] = message
    return found


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d+|%n", text)))


def wrong(source, message):
    """What is wrong with the translation of one source text, or None."""
    if message is None:
        return "has no translation"
    translation = message.find("translation")
    if translation.get("type"):
        return f"is {translation.get('type')}"
    counted = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    if counted and len(texts) != 2:
        return f"has {len(texts)} forms where one and many are two"
    for text in texts:
        if not text.strip():
            return "has an empty translation"
        if placeholders(text) != placeholders(source):
            return f"has other placeholders in '{text}'"
        if text[-1].isspace() != source[-1].isspace():
            return f"ends otherwise than '{text}'"
        if re.search(r"\(\w{1,2}\)", text) and counted:
            return f"still says one and many at once in '{text}'"
    return None


def complaints(found, dutch, english):
    """found: what the sources say; dutch and english: what the .ts files hold. One line for each fault."""
    for key, message in found.items():
        counted = message.get("numerus") == "yes"
        for language, have in [("Dutch", dutch)] + ([("English", english)] if counted else []):
            fault = wrong(key[1], have.get(key))
            if fault is None and counted != (have[key].get("numerus") == "yes"):
                fault = "is counted in one place only"
            if fault:
                yield f"{language}: {key[0]}: '{key[1]}' {fault}"


def on_file(name):
    path = WORDS / name
    return messages(path.read_text(encoding="utf-8")) if path.exists() else {}


def in_sources(folder):
    """Every text to translate in the sources of that folder, as lupdate finds them."""
    with tempfile.TemporaryDirectory() as scratch:
        words = pathlib.Path(scratch, "words.ts")
        command = [LUPDATE, "-locations", "none", "-source-language", "en", "-target-language", "nl", folder, "-ts", words]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        unread = [line for line in (done.stdout + done.stderr).splitlines() if " error: " in line]
        if unread:
            raise AssertionError("lupdate cannot read a file, so its words are not seen:\n" + "\n".join(unread))
        return messages(words.read_text(encoding="utf-8"))


class Complete(unittest.TestCase):
    def check(self, folder):
        if not LUPDATE:
            self.skipTest("lupdate is not on this machine, so the words of the sources cannot be listed")
        found = in_sources(folder)
        self.assertGreater(len(found), 100)
        said = list(complaints(found, on_file(f"{folder}_nl.ts"), on_file(f"{folder}_en.ts")))
        self.assertFalse(said, "\n" + "\n".join(said))

    def test_app(self):
        self.check("app")

    def test_qml(self):
        self.check("qml")

    def test_nothing_on_file_is_unfinished(self):
        for path in sorted(WORDS.glob("*.ts")):
            for key, message in on_file(path.name).items():
                with self.subTest(file=path.name, context=key[0], source=key[1]):
                    self.assertIsNone(wrong(key[1], message))


def plant(source, translation, numerus=""):
    counted = ' numerus="yes"' if numerus else ""
    return messages(f"<TS><context><name>Page</name><message{counted}><source>{source}</source>{translation}</message></context></TS>")


def forms(*texts):
    return "<translation>" + "".join(f"<numerusform>{text}</numerusform>" for text in texts) + "</translation>"


class Planted(unittest.TestCase):
    """The check itself: each fault planted is found, and sound words pass."""

    def said(self, source, dutch, english="<translation/>", numerus=""):
        found = plant(source, '<translation type="unfinished"/>', numerus)
        return list(complaints(found, plant(source, dutch, numerus), plant(source, english, numerus)))

    def test_sound_words(self):
        self.assertEqual(self.said("Call %1", "<translation>%1 bellen</translation>"), [])
        self.assertEqual(self.said("%n task(s)", forms("%n taak", "%n taken"), forms("%n task", "%n tasks"), "yes"), [])

    def test_missing_unfinished_and_empty(self):
        self.assertEqual(len(list(complaints(plant("Call", "<translation/>"), {}, {}))), 1)
        self.assertIn("is unfinished", self.said("Call", '<translation type="unfinished">Bel</translation>')[0])
        self.assertIn("is vanished", self.said("Call", '<translation type="vanished">Bel</translation>')[0])
        self.assertIn("empty", self.said("Call", "<translation> </translation>")[0])

    def test_placeholders(self):
        self.assertIn("placeholders", self.said("%1 of %2", "<translation>%1 van %1</translation>")[0])
        self.assertIn("placeholders", self.said("%n task(s)", forms("een taak", "%n taken"), forms("%n task", "%n tasks"), "yes")[0])

    def test_one_and_many(self):
        dutch = forms("%n taak", "%n taken")
        self.assertIn("forms", self.said("%n task(s)", forms("%n taken"), forms("%n task", "%n tasks"), "yes")[0])
        self.assertIn("English", self.said("%n task(s)", dutch, '<translation type="unfinished"/>', "yes")[0])
        self.assertIn("at once", self.said("%n task(s)", dutch, forms("%n task(s)", "%n task(s)"), "yes")[0])

    def test_the_space_at_the_end(self):
        self.assertIn("ends otherwise", self.said("%1 of %2. ", "<translation>%1 van %2.</translation>")[0])


if __name__ == "__main__":
    sys.exit(unittest.main())
