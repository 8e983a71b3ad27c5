"""A small sound tree, and for every rule the violations it must catch: rule -> list of (files, words of the sentence)."""

README = """# A house

```sh
packaging/run    # starts it
packaging/test   # tests it
```

## Map

| room | holds |
|---|---|
| `core/base` | values |
| `core/op` | operations |
| `core/ledger` | the door |
| `sync/session` | meetings |
| `app/platform` | the system |
| `qml/theme` | colours |
| `qml/controls` | controls |
| `qml/pages` | pages |
| `packaging` | commands |
| `tests` | tests |

| threat | answer | test |
|---|---|---|
| rain | roof | `it is dry inside` |
"""
ROOM = "# Room\n\n## What belongs here\n\n## May include\n\n## Must not\n\n## Decisions\n"

SOUND = {
    "CMakeLists.txt": "",
    "README.md": README,
    "packaging/run": "",
    "tests/core/base/test_id.cpp": 'TEST_CASE("it is dry inside") {}\n',
    "packaging/test": "",
    "core/base/id.h": "#include <map>\n",
    "core/op/op.h": '#include "core/base/id.h"\n',
    "core/op/bundle.h": '#include "core/op/op.h"\n',
    "core/ledger/ledger.h": "",
    "core/ledger/log.h": '#include "core/op/bundle.h" // not "app/main.h"\n',
    "sync/session/session.cpp": '#include "core/ledger/log.h"\n// a mutex is not needed\nconst char* s = "std::mutex TO" "DO";\n',
    "app/platform/open.cpp": '#include "sync/session/session.cpp"\n#ifdef Q_OS_LINUX\n#endif\n',
    "qml/theme/Theme.qml": 'QtObject { property color text: "#e8eef1" }\n',
    "qml/controls/Field.qml": 'import Kernteam.Theme\nimport "dates.js" as Dates\nText { text: qsTr("Name"); width: Theme.touch }\n',
    "qml/pages/Page.qml": 'import Kernteam.Theme\nimport Kernteam.Controls\nLabel {\n    text: step === "plan" ? qsTr("Plan") : "–"\n    radius: 0\n}\n',
    **{
        f"{room}/README.md": ROOM
        for room in "core/base core/op core/ledger sync/session app/platform qml/theme qml/controls qml/pages packaging tests".split()
    },
}

CPP, QML = "core/op/x.cpp", "qml/pages/X.qml"


def include(name, target):
    return {name: f"#include {target}\n"}


PLANTS = {
    "includes only go down": [
        (include(CPP, '"core/ledger/log.h"'), 'core/op may not include "core/ledger/log.h"'),
        (include("core/base/x.h", '"core/op/op.h"'), "core/base may not"),
        (include("sync/session/x.cpp", '"core/ledger/ledger.h"'), "sync/session may not"),
        (include("sync/session/x.cpp", '"core/op/op.h"'), "sync/session may not"),
        (include("core/op/x.h", '"app/platform/open.cpp"'), "core/op may not"),
        (include("core/op/x.h", "<core/ledger/log.h>"), "core/op may not"),
        (include(CPP, '"op.h"'), "not written from the root"),
        (include("core/new/x.h", "<map>") | include("core/new/y.h", '"core/base/id.h"'), "in no room"),
        (include("sync/transport/x.h", '"app/platform/open.cpp"'), "sync/transport may not"),
        (include("sync/wire/x.h", '"sync/session/session.cpp"'), "sync/wire may not"),
    ],
    "core and the sync protocols are free of Qt": [
        (include(CPP, "<QString>"), "QString"),
        (include("sync/session/x.h", "<QtCore/qobject.h>"), "QtCore"),
        ({CPP: "class A { Q_GADGET };\n"}, "Q_GADGET"),
    ],
    "only core/crypto uses libsodium": [
        (include("core/ledger/x.cpp", "<sodium.h>"), "sodium.h"),
        (include("app/platform/x.cpp", "<sodium/utils.h>"), "sodium/utils.h"),
    ],
    "only core/store uses SQLCipher": [
        (include("core/ledger/x.cpp", "<sqlcipher/sqlite3.h>"), "sqlcipher"),
        (include("app/platform/x.cpp", "<sqlite3.h>"), "sqlite3.h"),
        (include("app/platform/x.cpp", "<QSqlDatabase>"), "QSqlDatabase"),
    ],
    "only sync/transport uses the network": [
        (include("app/platform/x.cpp", "<QTcpSocket>"), "QTcpSocket"),
        (include("sync/session/x.cpp", "<nats/nats.h>"), "nats"),
        (include("app/platform/x.cpp", "<QNetworkAccessManager>"), "QNetworkAccessManager"),
    ],
    "only app/platform speaks to a second start of the program": [
        (include("app/session/x.cpp", "<QLocalServer>"), "QLocalServer"),
    ],
    "only app/platform asks which system it runs on": [
        ({"app/x.cpp": "#ifdef Q_OS_WIN\n#endif\n"}, "Q_OS_WIN"),
        ({CPP: "#if defined(__linux__)\n#endif\n"}, "__linux__"),
    ],
    "QML imports only go down": [
        ({"qml/theme/X.qml": "import Kernteam.Controls\n"}, "qml/theme may not import"),
        ({"qml/controls/X.qml": "import Kernteam.Pages\n"}, "qml/controls may not import"),
        ({"qml/pages/X.qml": 'import "../shell"\n'}, "imports a folder"),
        ({"qml/pages/X.qml": "import Kernteam.Shell\n"}, "qml/pages may not import"),
    ],
    "every room says what belongs in it": [
        ({"core/care/kind.h": ""}, "core/care: has no README.md"),
        ({"core/op/README.md": ROOM.replace("## Must not\n", "")}, "its headings are"),
        ({"core/op/README.md": ROOM + "line\n" * 60}, "at most 60"),
    ],
    "the map in README names the rooms that exist": [
        ({"core/care/kind.h": ""}, "does not name core/care"),
        ({"README.md": README + "| `core/gone` | - |\n"}, "names core/gone"),
    ],
    "README opens with the two commands": [
        ({"README.md": README.replace("packaging/test ", "make test ")}, "the commands on its first screen"),
        ({"README.md": README.replace("## Map", "```sh\nmore\n```\n## Map")}, "the commands on its first screen"),
        ({"README.md": "line\n" * 50 + README}, "more than one screen"),
        ({"README.md": README + "![a picture](packaging/none.png)\n"}, "packaging/none.png"),
    ],
    "every threat names a test that exists": [
        ({"README.md": README + "| thief | lock |  |\n"}, "no test shows the answer to: thief"),
        ({"README.md": README + "| thief | lock | `the lock holds` |\n"}, "no test called: the lock holds"),
    ],
    "nothing else lies in the root": [({"notes.txt": ""}, "notes.txt"), ({"docs/a.md": ""}, "docs")],
    "files stay small": [({CPP: "\n" * 451}, "451 lines"), ({QML: "\n" * 241}, "241 lines")],
    "both compilers can read it": [
        ({CPP: "v.erase(std::ranges::unique(v).begin(), v.end());\n"}, "ranges::unique"),
        ({CPP: "for (auto x : v | std::views::reverse) {}\n"}, "std::views"),
        (include("tests/fuzz/fuzz_x.cpp", "<format>"), "<format>"),
    ],
    "two threads and no locks": [
        ({CPP: "std::mutex m;\n"}, "std::mutex"),
        ({CPP: "std::lock_guard<std::recursive_mutex> l(m);\n"}, "recursive_mutex"),
        ({"app/x.cpp": "QThread::msleep(3);\n"}, "msleep"),
        ({"app/x.cpp": "std::this_thread::sleep_for(1s);\n"}, "sleep_for"),
        ({"app/x.cpp": "QEventLoop loop;\n"}, "QEventLoop"),
        ({"app/x.cpp": "QCoreApplication::processEvents();\n"}, "processEvents"),
        ({"sync/transport/x.cpp": "socket.waitForConnected();\n"}, "waitForConnected"),
    ],
    "C++ meets QML in five shapes only": [
        ({"app/x.cpp": 'engine.rootContext()->setContextProperty("a", 1);\n'}, "setContextProperty"),
        ({"app/x.cpp": "qmlRegisterType<A>();\n"}, "qmlRegisterType"),
        ({"app/x.h": "QVariantMap get() const;\n"}, "QVariantMap"),
        ({QML: "Item { property var thing }\n"}, "property var"),
        ({"app/x.h": "enum class A : std::uint8_t { B };\nQ_ENUM(A)\n"}, "size of int"),
    ],
    "colours and sizes live in the theme": [
        ({QML: 'Rectangle { color: "#fff" }\n'}, "colour"),
        ({QML: 'Rectangle { border.color: "red" }\n'}, "colour"),
        ({QML: "Rectangle { color: Qt.rgba(0, 0, 0, 1) }\n"}, "colour"),
        ({QML: "Item {\n    width: 40\n}\n"}, "width: 40"),
        ({QML: "Item {\n    anchors.leftMargin: 12\n}\n"}, "anchors.leftMargin: 12"),
        ({QML: "Text {\n    font.pixelSize: 14 // small\n}\n"}, "font.pixelSize: 14"),
        ({QML: "Row {\n    spacing: 4.5\n}\n"}, "spacing: 4.5"),
    ],
    "every word on the screen can be translated": [
        ({QML: 'Text { text: "Hello" }\n'}, '"Hello"'),
        ({QML: 'Text { text: open ? qsTr("Open") : "Shut" }\n'}, '"Shut"'),
        ({QML: 'Item { Accessible.name: "Name of %1".arg(n) }\n'}, '"Name of %1"'),
        ({QML: 'TextField { placeholderText: "Search" }\n'}, '"Search"'),
    ],
    "nothing is left for later": [
        ({CPP: "// TODO: more\n"}, "TODO"),
        ({"packaging/README.md": ROOM + "FIXME\n"}, "FIXME"),
        ({CPP: "int stub();\n"}, "stub"),
    ],
    "no place of one machine is written down": [
        ({CPP: 'open("/tmp/kernteam/x");\n'}, "/tmp/"),
        ({"tests/README.md": ROOM + "See /home/someone/notes.\n"}, "/home/someone/"),
    ],
}
