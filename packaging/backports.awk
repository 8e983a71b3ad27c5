# Reads apt source files (one-line and deb822) and prints the deb822 entry of the backports suite on the mirror that the
# machine already uses for its Debian release. Usage: awk -v codename=NAME -f packaging/backports.awk FILE...
# Prints nothing when no enabled entry offers that release's component "main".

function has(words, word,    list, count, i) {
    count = split(words, list, /[ \t\n]+/)
    for (i = 1; i <= count; i++) if (list[i] == word) return 1
    return 0
}

function found(uri, signed_by, trusted) {
    if (done || uri == "") return
    done = 1
    print "Types: deb\nURIs: " uri "\nSuites: " codename "-backports\nComponents: main"
    if (signed_by != "") print "Signed-By:" (signed_by ~ /^[ \n]/ ? "" : " ") signed_by
    if (trusted != "") print "Trusted: " trusted
}

function stanza_end(    uris) {
    if (has(field["types"], "deb") && has(field["suites"], codename) && has(field["components"], "main") &&
        tolower(field["enabled"]) !~ /^(no|false|without|off|disable)$/) {
        split(field["uris"], uris, /[ \t\n]+/)
        found(uris[1], field["signed-by"], field["trusted"])
    }
    split("", field)
    name = ""
}

FNR == 1 { stanza_end() }
/^[ \t]*#/ { next }

FILENAME ~ /\.sources$/ {
    if ($0 ~ /^[ \t]*$/) {
        stanza_end()
    } else if ($0 ~ /^[ \t]/) {
        field[name] = field[name] "\n" $0
    } else {
        name = tolower(substr($0, 1, index($0, ":") - 1))
        value = substr($0, index($0, ":") + 1)
        sub(/^[ \t]+/, "", value)
        sub(/[ \t]+$/, "", value)
        field[name] = value
    }
    next
}

$1 == "deb" {
    line = $0
    sub(/^[ \t]*deb[ \t]+/, "", line)
    options = ""
    if (line ~ /^\[/) {
        options = substr(line, 2, index(line, "]") - 2)
        line = substr(line, index(line, "]") + 1)
    }
    count = split(line, part)
    if (part[2] != codename) next
    signed_by = trusted = ""
    pairs = split(options, pair)
    for (i = 1; i <= pairs; i++) {
        if (pair[i] ~ /^signed-by=/) signed_by = substr(pair[i], 11)
        if (pair[i] ~ /^trusted=/) trusted = substr(pair[i], 9)
    }
    for (i = 3; i <= count; i++) if (part[i] == "main") found(part[1], signed_by, trusted)
}

END { stanza_end() }
