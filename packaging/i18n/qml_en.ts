<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>prepared by %n</source>
        <translation>
            <numerusform>prepared by %n</numerusform>
            <numerusform>prepared by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message numerus="yes">
        <source>“No problem” and %n problem(s) contradict each other.</source>
        <translation>
            <numerusform>“No problem” and %n problem contradict each other.</numerusform>
            <numerusform>“No problem” and %n problems contradict each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadDialog</name>
    <message numerus="yes">
        <source>Offer %n client(s)</source>
        <translation>
            <numerusform>Offer %n client</numerusform>
            <numerusform>Offer %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n choice(s) to make</source>
        <translation>
            <numerusform>%n choice to make</numerusform>
            <numerusform>%n choices to make</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n open point(s): tasks, goals and actions</source>
        <translation>
            <numerusform>%n open point: tasks, goals and actions</numerusform>
            <numerusform>%n open points: tasks, goals and actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferenceStep</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message numerus="yes">
        <source>%1: %n values, one must be chosen</source>
        <translation>
            <numerusform>%1: %n value, one must be chosen</numerusform>
            <numerusform>%1: %n values, one must be chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message numerus="yes">
        <source>%n entry(s) came in after its end and are set apart.</source>
        <translation>
            <numerusform>%n entry came in after its end and is set apart.</numerusform>
            <numerusform>%n entries came in after its end and are set apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of whom something was on it</source>
        <translation>
            <numerusform>%n client of whom something was on it</numerusform>
            <numerusform>%n clients of whom something was on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message numerus="yes">
        <source>%n entry(s) set apart</source>
        <translation>
            <numerusform>%n entry set apart</numerusform>
            <numerusform>%n entries set apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message numerus="yes">
        <source>%n question(s) of our own</source>
        <translation>
            <numerusform>%n question of our own</numerusform>
            <numerusform>%n questions of our own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) were left out because the client could be here already.</source>
        <translation>
            <numerusform>%n line was left out because the client could be here already.</numerusform>
            <numerusform>%n lines were left out because the client could be here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be brought in.</source>
        <translation>
            <numerusform>%n line cannot be brought in.</numerusform>
            <numerusform>%n lines cannot be brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) brought in.</source>
        <translation>
            <numerusform>%n client brought in.</numerusform>
            <numerusform>%n clients brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can be brought in.</source>
        <translation>
            <numerusform>%n client can be brought in.</numerusform>
            <numerusform>%n clients can be brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also bring in the %n client(s) who could be here already</source>
        <translation>
            <numerusform>Also bring in the %n client who could be here already</numerusform>
            <numerusform>Also bring in the %n clients who could be here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) stand under Today to be looked at.</source>
        <translation>
            <numerusform>%n client stands under Today to be looked at.</numerusform>
            <numerusform>%n clients stand under Today to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked line(s) were left out too; look them up by hand.</source>
        <translation>
            <numerusform>%n marked line was left out too; look it up by hand.</numerusform>
            <numerusform>%n marked lines were left out too; look them up by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>%n question not answered yet</numerusform>
            <numerusform>%n questions not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>Works once, for %n more minute(s). If the devices do not find each other, type this address too: %1</source>
        <translation>
            <numerusform>Works once, for %n more minute. If the devices do not find each other, type this address too: %1</numerusform>
            <numerusform>Works once, for %n more minutes. If the devices do not find each other, type this address too: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message numerus="yes">
        <source>%n marked. Marked clients get a signal and stand under Today.</source>
        <translation>
            <numerusform>%n marked. Marked clients get a signal and stand under Today.</numerusform>
            <numerusform>%n marked. Marked clients get a signal and stand under Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message numerus="yes">
        <source>Plain words, %n line(s).</source>
        <translation>
            <numerusform>Plain words, %n line.</numerusform>
            <numerusform>Plain words, %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n waiting. </source>
        <translation>
            <numerusform>%n waiting. </numerusform>
            <numerusform>%n waiting. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>The client may not understand %n word(s)</source>
        <translation>
            <numerusform>The client may not understand %n word</numerusform>
            <numerusform>The client may not understand %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is there: %n page(s).</source>
        <translation>
            <numerusform>The file is there: %n page.</numerusform>
            <numerusform>The file is there: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colleagues disagree in %n place(s)</source>
        <translation>
            <numerusform>Colleagues disagree in %n place</numerusform>
            <numerusform>Colleagues disagree in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in this list</numerusform>
            <numerusform>%n in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n time(s) two people wrote something else at the same moment.</source>
        <translation>
            <numerusform>%n time two people wrote something else at the same moment.</numerusform>
            <numerusform>%n times two people wrote something else at the same moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
</TS>
