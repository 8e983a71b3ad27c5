"""Who may include whom (design: order main, qml, app, sync, core; only downward)."""

import re

from tree import CPP, QML, rule, without_comments

BASE, CRYPTO, CARE, OP, STORE, LEDGER, VAULT = (
    f"core/{room}/" for room in ("base", "crypto", "care", "op", "store", "ledger", "vault")
)
SYNC_SEES = [BASE, CRYPTO, "core/op/bundle", "core/op/notice", "core/ledger/log.h", "core/ledger/post.h"]

# room -> what it may include besides itself; a name that ends in "/" is a whole room
MAY_INCLUDE = {
    BASE: [],
    CRYPTO: [BASE],
    CARE: [BASE],
    OP: [BASE, CRYPTO, CARE],
    STORE: [BASE, CRYPTO, CARE, OP],
    LEDGER: [BASE, CRYPTO, CARE, OP, STORE],
    VAULT: [BASE, CRYPTO, CARE, OP, STORE, LEDGER],
    "core/exchange/": [BASE, CRYPTO, CARE, OP, STORE, LEDGER, VAULT],
    "sync/wire/": SYNC_SEES,
    "sync/noise/": [*SYNC_SEES, "sync/wire/"],
    "sync/pairing/": [*SYNC_SEES, "sync/wire/", "sync/noise/"],
    "sync/session/": [*SYNC_SEES, "sync/wire/", "sync/noise/", "sync/pairing/"],
    "sync/transport/": [*SYNC_SEES, "sync/wire/", "sync/noise/", "sync/pairing/", "sync/session/"],
    "app/": ["core/", "sync/"],
    "qml/": ["core/", "sync/", "app/"],
    "tests/": ["core/", "sync/", "app/", "qml/"],
}
QT_FREE = ["core", "sync/wire", "sync/noise", "sync/pairing", "sync/session", "sync/transport/folder"]

# QML folder -> the modules of ours it may import
MAY_IMPORT = {
    "qml/theme": [],
    "qml/controls": ["Theme"],
    "qml/pages": ["Theme", "Controls", "Parts", "Pages", "App", "Models", "Session", "Drafts"],
}


def room_of(name):
    return next((room for room in MAY_INCLUDE if name.startswith(room)), None)


@rule("includes only go down")
def includes(tree):
    for name, line, match in tree.search(
        r'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]', tree.files(CPP, "core", "sync", "app", "qml", "tests"), without_comments
    ):
        target = match[1]
        ours = '"' in match[0] or target.startswith(tuple(MAY_INCLUDE))
        room = room_of(name)
        if not ours or target.endswith(".moc") or target.startswith("moc_"):
            continue
        if room is None:
            yield f"{name}:{line}: this folder is in no room that tests/arch/layers.py knows"
        elif not tree.exists(target):
            yield f'{name}:{line}: "{target}" is not written from the root'
        elif not target.startswith((room, *MAY_INCLUDE[room])):
            yield f'{name}:{line}: {room[:-1]} may not include "{target}"'


@rule("core and the sync protocols are free of Qt")
def qt_free(tree):
    for name, line, match in tree.search(r"^[ \t]*#[ \t]*include[ \t]*<(Q\w+|Qt\w+/.*)>|\bQ_(OBJECT|GADGET)\b", tree.files(CPP, *QT_FREE)):
        yield f"{name}:{line}: Qt in a Qt-free room: {match[0].strip()}"


def only_in(tree, headers, home, unders=("core", "sync", "app", "qml")):
    for name, line, match in tree.search(rf'^[ \t]*#[ \t]*include[ \t]*[<"]({headers})[>"]', tree.files(CPP, *unders), without_comments):
        if not name.startswith(home + "/"):
            yield f"{name}:{line}: only {home} may include {match[1]}"


@rule("only core/crypto uses libsodium")
def sodium(tree):
    return only_in(tree, r"sodium(\.h|/.*)", "core/crypto")


@rule("only core/store uses SQLCipher")
def sqlcipher(tree):
    return only_in(tree, r"(sqlcipher/)?sqlite3\w*\.h|QtSql/.*|QSql\w*", "core/store")


@rule("only sync/transport uses the network")
def network(tree):
    headers = r"nats(/nats)?\.h|QtNetwork(/.*)?|Q(Tcp|Udp|Ssl|Abstract)(Socket|Server)|QNetwork\w+|QHostAddress|QHostInfo|sys/socket\.h|netinet/.*|arpa/inet\.h"
    return only_in(tree, headers, "sync/transport")


@rule("only app/platform speaks to a second start of the program")
def second_start(tree):
    return only_in(tree, r"QLocal(Socket|Server)", "app/platform")


@rule("only app/platform asks which system it runs on")
def platform(tree):
    pattern = r"^[ \t]*#[ \t]*(el)?if(n?def)?\b.*\b(Q_OS_\w+|_?WIN32|_WIN64|__linux__|__APPLE__|__ANDROID__|__unix__|__FreeBSD__|_MSC_VER|__MINGW\d*__)\b"
    for name, line, match in tree.search(pattern, tree.files(CPP, "core", "sync", "app", "qml")):
        if not name.startswith("app/platform/"):
            yield f"{name}:{line}: {match[0].strip()}"


@rule("QML imports only go down")
def imports(tree):
    for name, line, match in tree.search(r"^[ \t]*import[ \t]+(Kernteam\.?(\w*)|\"[^\"]*\")", tree.files(QML, "qml"), without_comments):
        folder = next((f for f in MAY_IMPORT if name.startswith(f + "/")), None)
        if re.fullmatch(r'"\w+\.js"', match[1]):
            continue
        if match[1].startswith('"'):
            yield f"{name}:{line}: imports a folder ({match[1]}); import its module"
        elif folder and match[2] not in MAY_IMPORT[folder] and match[2].lower() != folder.split("/")[1]:
            yield f"{name}:{line}: {folder} may not import {match[1]}"
