<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
