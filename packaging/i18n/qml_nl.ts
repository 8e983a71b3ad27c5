<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>A11y</name>
        <message>
            <source>Not available. %1</source>
            <translation>Niet beschikbaar. %1</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Niet beschikbaar</translation>
        </message>
        <message>
            <source>Not right yet: %1</source>
            <translation>Nog niet goed: %1</translation>
        </message>
        <message>
            <source>Must be filled in.</source>
            <translation>Moet worden ingevuld.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
    </context>
    <context>
        <name>ConflictField</name>
        <message numerus="yes">
            <source>%1: %n values, one must be chosen</source>
            <translation>
                <numerusform>%1: %n waarde, kies er een</numerusform>
                <numerusform>%1: %n waarden, kies er een</numerusform>
            </translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Twee versies</translation>
        </message>
        <message>
            <source>Written at the same time. Choose which one counts; the other stays in the history.</source>
            <translation>Tegelijk geschreven. Kies welke telt; de andere blijft in de geschiedenis.</translation>
        </message>
        <message>
            <source>Write one text from both</source>
            <translation>Maak één tekst van beide</translation>
        </message>
    </context>
    <context>
        <name>ConflictValue</name>
        <message>
            <source>%1, written by %2, %3: %4</source>
            <translation>%1, geschreven door %2, %3: %4</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gekozen</translation>
        </message>
        <message>
            <source>Choose this one</source>
            <translation>Kies deze</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>This is not a date. Type day, month and year, for example 14-03-2026.</source>
            <translation>Dit is geen datum. Typ dag, maand en jaar, bijvoorbeeld 14-03-2026.</translation>
        </message>
        <message>
            <source>Choose %1 or later.</source>
            <translation>Kies %1 of later.</translation>
        </message>
        <message>
            <source>Choose %1 or earlier.</source>
            <translation>Kies %1 of eerder.</translation>
        </message>
        <message>
            <source>dd-mm-yyyy</source>
            <translation>dd-mm-jjjj</translation>
        </message>
        <message>
            <source>Choose from the calendar: %1</source>
            <translation>Kies uit de kalender: %1</translation>
        </message>
    </context>
    <context>
        <name>DayCell</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>(required)</source>
            <translation>(verplicht)</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <source>Keys %1</source>
            <translation>Toetsen %1</translation>
        </message>
    </context>
    <context>
        <name>ListRow</name>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message>
            <source>Previous month</source>
            <translation>Vorige maand</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Volgende maand</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Dag, %1</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Type a number from %1 to %2.</source>
            <translation>Typ een getal van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>Type a whole number from %1 to %2.</source>
            <translation>Typ een heel getal van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <translation>Minder: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Meer: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide %1</source>
            <translation>%1 verbergen</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 tonen</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message numerus="yes">
            <source>%n waiting. </source>
            <translation>
                <numerusform>%n wacht. </numerusform>
                <numerusform>%n wachten. </numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
        <message>
            <source>Keys Alt+%1</source>
            <translation>Toetsen Alt+%1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Cliënten</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>MDO</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
    </context>
    <context>
        <name>ProblemState</name>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>RadioOption</name>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear %1</source>
            <translation>%1 leegmaken</translation>
        </message>
    </context>
    <context>
        <name>SectionHeader</name>
        <message numerus="yes">
            <source>%n in this list</source>
            <translation>
                <numerusform>%n in deze lijst</numerusform>
                <numerusform>%n in deze lijst</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentButton</name>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>From the bars into the page</source>
            <translation>Van de balken naar de pagina</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Deze lijst</translation>
        </message>
        <message>
            <source>Leave a list or a window</source>
            <translation>Lijst of venster verlaten</translation>
        </message>
        <message>
            <source>Next and previous field</source>
            <translation>Volgend en vorig veld</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Toetsenbord</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Not yet possible</source>
            <translation>Kan nog niet</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Stap %1 van %2: %3</translation>
        </message>
        <message>
            <source>Shows all steps</source>
            <translation>Toont alle stappen</translation>
        </message>
    </context>
    <context>
        <name>TabButton</name>
        <message>
            <source>%1 of %2. </source>
            <translation>%1 van %2. </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear %1</source>
            <translation>%1 leegmaken</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>This is not a time. Type hours and minutes, for example 14:30.</source>
            <translation>Dit is geen tijd. Typ uren en minuten, bijvoorbeeld 14:30.</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>uu:mm</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Keys Ctrl+K</source>
            <translation>Toetsen Ctrl+K</translation>
        </message>
        <message>
            <source>Search people, words, codes</source>
            <translation>Zoek mensen, woorden, codes</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Keys Ctrl+L</source>
            <translation>Toetsen Ctrl+L</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
    </context>
</TS>
