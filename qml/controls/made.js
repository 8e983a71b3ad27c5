.pragma library

// What a component makes, begun with the session when there is one. The QML compiler of Qt 6.4 crashes on such an object
// in a typed function.
function made(body, parent, session) {
    return session ? body.createObject(parent, { session: session }) : body.createObject(parent);
}
