.pragma library

// The part of a form that is about a field, by the field's name; null when none in sight is.
function partOf(item, name) {
    for (let i = 0; i < item.children.length; ++i) {
        const part = item.children[i];
        if (part.visible && part.field && part.field.name === name)
            return part;
        const deeper = partOf(part, name);
        if (deeper)
            return deeper;
    }
    return null;
}

// Gives the keyboard to that part; false when there is none.
function goTo(item, name, reason) {
    const part = partOf(item, name);
    if (!part)
        return false;
    (part.problem === undefined ? part.nextItemInFocusChain(true) : part).forceActiveFocus(reason);
    return true;
}
