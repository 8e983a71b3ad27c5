.pragma library

// Dates, times and numbers as people type them: 3-5-2026, 03/05/26, 3 mei 2026; 9.30, 930, 9u30; 1,5.
const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

// The date as ISO yyyy-mm-dd, or empty when the words are no date.
function parse(words) {
    const parts = words.trim().toLowerCase().split(/[\s\-\/.]+/).filter(part => part.length > 0);
    if (parts.length === 1 && /^\d{8}$/.test(parts[0]))
        return iso(Number(parts[0].slice(4)), Number(parts[0].slice(2, 4)), Number(parts[0].slice(0, 2)));
    if (parts.length !== 3)
        return "";
    if (/^\d{4}$/.test(parts[0]))
        return iso(Number(parts[0]), month(parts[1]), Number(parts[2]));
    if (!/^\d{1,2}$/.test(parts[0]) || !/^(\d{2}|\d{4})$/.test(parts[2]))
        return "";
    return iso(year(parts[2]), month(parts[1]), Number(parts[0]));
}
function year(words) {
    const number = Number(words);
    return words.length === 4 ? number : number > 40 ? 1900 + number : 2000 + number;
}
function month(words) {
    if (/^\d{1,2}$/.test(words))
        return Number(words);
    const start = words.slice(0, 3);
    const english = ["", "", "mar", "", "may", "", "", "", "", "oct"].indexOf(start);
    return start === "maa" ? 3 : english >= 0 && start.length === 3 ? english + 1 : months.indexOf(start) + 1;
}
function iso(y, m, d) {
    if (!valid(y, m, d))
        return "";
    return String(y).padStart(4, "0") + "-" + two(m) + "-" + two(d);
}
function valid(y, m, d) {
    return y >= 1880 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}
function daysIn(y, m) {
    return new Date(y, m, 0).getDate();
}
function two(number) {
    return String(number).padStart(2, "0");
}
// dd-mm-yyyy for the screen.
function show(date) {
    return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.slice(8) + "-" + date.slice(5, 7) + "-" + date.slice(0, 4) : "";
}
function move(date, days) {
    const from = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + days);
    return iso(from.getFullYear(), from.getMonth() + 1, from.getDate());
}
function moveMonth(date, by) {
    const first = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + by, 1);
    const day = Math.min(Number(date.slice(8)), daysIn(first.getFullYear(), first.getMonth() + 1));
    return iso(first.getFullYear(), first.getMonth() + 1, day);
}
// Monday is 0.
function weekday(date) {
    return (new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))).getDay() + 6) % 7;
}
function spoken(date) {
    const day = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
    return Qt.locale().toString(day, "dddd d MMMM yyyy");
}
// The time as HH:mm, or empty when the words are no time.
function parseTime(words) {
    const match = /^(\d{1,2})(?:[:.u\s]?(\d{2}))?\s*(?:u|uur)?$/.exec(words.trim().toLowerCase());
    if (match === null)
        return "";
    const hour = Number(match[1]);
    const minute = match[2] === undefined ? 0 : Number(match[2]);
    return hour <= 23 && minute <= 59 ? two(hour) + ":" + two(minute) : "";
}
// The number within bounds, or NaN.
function number(words, from, to, decimals) {
    const plain = words.trim().replace(",", ".");
    if (!/^-?\d+(\.\d+)?$/.test(plain))
        return NaN;
    const value = Number(plain);
    return value >= from && value <= to && (decimals > 0 || Number.isInteger(value)) ? value : NaN;
}
function showNumber(value, decimals) {
    return isNaN(value) ? "" : value.toFixed(decimals).replace(".", Qt.locale().decimalPoint);
}
