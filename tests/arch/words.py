"""Words that must not be in the code."""

import re

from tree import CPP, QML, rule, without_comments

HOUSE = ("core", "sync", "app", "qml")
WRITTEN = (*CPP, *QML, ".py", ".md", ".txt", ".cmake", ".json", ".awk", ".in")
AS_IT_IS = {"clean": lambda text: text}


@rule("both compilers can read it")
def old_compilers(tree):
    """GCC 12 has no <format>; clang 14 cannot read the parts of libstdc++ that end in a subrange or a view."""
    pattern = (
        r"\bstd::views\b|\bstd::ranges::(unique|remove(_if)?|rotate|(stable_)?partition|equal_range|search(_n)?|find_(end|last)|subrange|\w*view)\b"
        r"|#[ \t]*include[ \t]*<(format|expected|print|generator)>"
    )
    for name, line, match in tree.search(pattern, tree.files(CPP, *HOUSE, "tests/fuzz")):
        yield f"{name}:{line}: {match[0]}"


@rule("two threads and no locks")
def no_locks(tree):
    pattern = (
        r"\bstd::(\w*_)?mutex\b|\bstd::condition_variable\w*|\bQ(Recursive)?Mutex\w*|\bQReadWriteLock\b|\bQWaitCondition\b|\bQSemaphore\b"
        r"|\bsleep_(for|until)\b|\b(QThread::)?[mu]?sleep\s*\(|\bnanosleep\b|\bQEventLoop\b|\bprocessEvents\b"
        r"|\bwaitFor(ReadyRead|BytesWritten|Connected|Disconnected|NewConnection)\b"
    )
    for name, line, match in tree.search(pattern, tree.files(CPP, "core", "sync", "app")):
        yield f"{name}:{line}: {match[0]}"


@rule("C++ meets QML in five shapes only")
def five_shapes(tree):
    pattern = r"\bsetContextProperty\b|\bqmlRegister\w+|\bQML_SINGLETON\b|\bQVariantMap\b"
    for name, line, match in tree.search(pattern, tree.files(CPP, "app", "qml")):
        yield f"{name}:{line}: {match[0]}"
    # The QML compiler of Qt 6.4 reads every enum as an int, whatever its size.
    for name, line, match in tree.search(r"\benum\s+class\s+\w+\s*:[^{;]*\{[^}]*\}\s*;\s*Q_ENUM(_NS)?\b", tree.files(CPP, "app")):
        yield f"{name}:{line}: an enum for QML has the size of int"
    for name, line, match in tree.search(r"\bproperty\s+(var|variant)\b", tree.files(QML, "qml")):
        yield f"{name}:{line}: {match[0]}"


@rule("colours and sizes live in the theme")
def looks(tree):
    files = [name for name in tree.files(QML, "qml") if not name.startswith("qml/theme/")]
    colour = r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(rgba|hsla|hsva|lighter|darker|tint)\(|\b\w*[cC]olor\s*:\s*"(?!transparent")\w+"'
    size = (
        r"(?<![\w.])(?:(?:implicit|Layout\.minimum|Layout\.maximum)?(?:[wW]idth|[hH]eight)|Layout\.preferred(?:Width|Height)(?=[ \t]*:[ \t]*\d\d)"
        r"|(?:row|column)?[sS]pacing|\w*[pP]adding|[\w.]*[mM]argins?|radius|font\.p(?:ixel|oint)Size|pixelSize|pointSize)"
        r"[ \t]*:[ \t]*(?![01]\b(?!\.))\d+(?:\.\d+)?[ \t]*$"
    )
    for pattern, what in ((colour, "colour"), (size, "size")):
        for name, line, match in tree.search(pattern, files, without_comments):
            yield f"{name}:{line}: {what} outside the theme: {match[0].strip()}"


SHOWN = r"(?:text|title|label|hint|heading|caption|message|placeholder|placeholderText|description|toolTip|what|Accessible\.name|Accessible\.description)"


@rule("every word on the screen can be translated")
def translated(tree):
    literal = re.compile(r'(qsTr\w*\(\s*|Tr_NOOP\w*\(\s*|[=!]==?\s*|\[\s*|case\s+)?"((?:\\.|[^"\\\n])*)"(\s*[=!]==?)?')
    files = [name for name in tree.files(QML, "qml") if not name.startswith("qml/theme/")]
    for name, line, match in tree.search(rf"(?<![\w.]){SHOWN}[ \t]*:(?!:)([^\n]*)", files, without_comments):
        for found in literal.finditer(match[1]):
            words = re.sub(r"%\d|%L\d|%n|\\\w", "", found[2])
            if not found[1] and not found[3] and re.search(r"[^\W\d_]{2}", words):
                yield f'{name}:{line}: "{found[2]}" is not in qsTr'


@rule("nothing is left for later")
def unfinished(tree):
    pattern = r"\b(TODO|FIXME|XXX|HACK)\b|\b[Ss]tub(s|bed)?\b"
    files = [name for name in tree.files(WRITTEN) if not name.startswith(("tests/arch/", "tests/vectors/"))]
    for name, line, match in tree.search(pattern, files, **AS_IT_IS):
        yield f"{name}:{line}: {match[0]}"


@rule("no place of one machine is written down")
def machine_paths(tree):
    pattern = r"(?<![\w.}])/(work|tmp|home/\w+|Users/\w+)/"
    files = [name for name in tree.files(WRITTEN) if not name.startswith(("tests/arch/", "tests/vectors/"))]
    for name, line, match in tree.search(pattern, files, **AS_IT_IS):
        yield f"{name}:{line}: {match[0]}"
