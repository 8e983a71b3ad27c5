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
    <name>AboutChoice</name>
    <message>
        <source>Step 1: early detection</source>
        <translation>Stap 1: vroegsignalering</translation>
    </message>
    <message>
        <source>Step 2: MDA</source>
        <translation>Stap 2: MDA</translation>
    </message>
    <message>
        <source>Step 3: core team</source>
        <translation>Stap 3: kernteam</translation>
    </message>
    <message>
        <source>Step 4: MDO</source>
        <translation>Stap 4: MDO</translation>
    </message>
    <message>
        <source>Step 5: care and life plan</source>
        <translation>Stap 5: zorgleefplan</translation>
    </message>
    <message>
        <source>Step 6: case management</source>
        <translation>Stap 6: casemanagement</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Deze cliënt</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Taak: %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>On these days clients call who stands in, and the work appears there under Today.</source>
        <translation>Op deze dagen bellen cliënten de waarnemer, en het werk verschijnt daar onder Vandaag.</translation>
    </message>
    <message>
        <source>Leave empty when nobody knows</source>
        <translation>Leeg laten als niemand het weet</translation>
    </message>
    <message>
        <source>Take this absence out</source>
        <translation>Deze afwezigheid weghalen</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Each theme has keys of its own. Who is not named here cannot open what is written, on any device.</source>
        <translation>Elk thema heeft eigen sleutels. Wie hier niet staat, kan niet openen wat er wordt geschreven, op geen enkel apparaat.</translation>
    </message>
    <message>
        <source>Gets nothing new</source>
        <translation>Krijgt niets nieuws</translation>
    </message>
    <message>
        <source>Has what was written before about: %1</source>
        <translation>Heeft wat eerder is geschreven over: %1</translation>
    </message>
    <message>
        <source>Who can read this now</source>
        <translation>Wie dit nu kan lezen</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>There is no recovery sheet. Who forgets the password then loses what only this device has.</source>
        <translation>Er is geen herstelblad. Vergeet je je wachtwoord, dan ben je kwijt wat alleen op dit apparaat staat.</translation>
    </message>
    <message>
        <source>Your recovery sheet was tried on %1 and works.</source>
        <translation>Je herstelblad is geprobeerd op %1 en werkt.</translation>
    </message>
    <message>
        <source>A recovery sheet was made, and never tried.</source>
        <translation>Er is een herstelblad gemaakt, en nog nooit geprobeerd.</translation>
    </message>
    <message>
        <source>Password and recovery sheet</source>
        <translation>Wachtwoord en herstelblad</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Maak een herstelblad</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Probeer je herstelblad</translation>
    </message>
    <message>
        <source>Use the new one from now on.</source>
        <translation>Gebruik vanaf nu het nieuwe.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Het wachtwoord is gewijzigd</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>Each look is written down before anything is shown, on every device, and nobody can change a line unnoticed.</source>
        <translation>Elke keer kijken wordt opgeschreven voordat er iets te zien is, op elk apparaat. Niemand kan een regel ongemerkt veranderen.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
</context>
<context>
    <name>AcpBanner</name>
    <message>
        <source>Agreed on treatment</source>
        <translation>Afgesproken over behandeling</translation>
    </message>
    <message>
        <source>Two decisions that differ</source>
        <translation>Twee besluiten die verschillen</translation>
    </message>
    <message>
        <source>Wants to die: %1</source>
        <translation>Wil overlijden: %1</translation>
    </message>
</context>
<context>
    <name>AcpCard</name>
    <message>
        <source>Add a treatment</source>
        <translation>Behandeling toevoegen</translation>
    </message>
    <message>
        <source>What the client wants and does not want. It also stands at the top of the dossier.</source>
        <translation>Wat de cliënt wel en niet wil. Het staat ook bovenaan het dossier.</translation>
    </message>
    <message>
        <source>Talk about it in time: resuscitation, hospital, antibiotics.</source>
        <translation>Praat er op tijd over: reanimatie, ziekenhuis, antibiotica.</translation>
    </message>
    <message>
        <source>Nothing agreed on treatments yet</source>
        <translation>Nog niets afgesproken over behandelingen</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandelingen</translation>
    </message>
    <message>
        <source>Write down wishes</source>
        <translation>Wensen opschrijven</translation>
    </message>
    <message>
        <source>Where the client wants to die, what matters then, and who speaks for the client.</source>
        <translation>Waar de cliënt wil overlijden, wat dan telt en wie namens de cliënt spreekt.</translation>
    </message>
    <message>
        <source>No wishes written down</source>
        <translation>Nog geen wensen opgeschreven</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Preferred place of death</source>
        <translation>Gewenste plek van overlijden</translation>
    </message>
    <message>
        <source>Who speaks for the client</source>
        <translation>Wie namens de cliënt spreekt</translation>
    </message>
    <message>
        <source>Written wills</source>
        <translation>Wilsverklaringen</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Change the wishes</source>
        <translation>Wensen wijzigen</translation>
    </message>
    <message>
        <source>Wishes for the last phase</source>
        <translation>Wensen voor de laatste fase</translation>
    </message>
    <message>
        <source>Record a judgement</source>
        <translation>Oordeel vastleggen</translation>
    </message>
    <message>
        <source>Until somebody judges otherwise, the client decides.</source>
        <translation>Zolang niemand anders oordeelt, beslist de cliënt zelf.</translation>
    </message>
    <message>
        <source>Nobody has doubted that the client can decide</source>
        <translation>Niemand twijfelt of de cliënt kan beslissen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>What the client can decide on</source>
        <translation>Waarover de cliënt kan beslissen</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Talk to the responsible clinician first and follow the steps of the law. Kernteam is not the register for involuntary care.</source>
        <translation>Overleg eerst met de hoofdbehandelaar en volg de stappen van de wet. Kernteam is niet het register voor onvrijwillige zorg.</translation>
    </message>
    <message>
        <source>Without agreement, or against resistance, this is involuntary care (Wzd).</source>
        <translation>Zonder instemming, of bij verzet, is dit onvrijwillige zorg (Wzd).</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>AddDomainDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What it is like decides whose part it is and who may read the answers. That cannot be changed later; the name can.</source>
        <translation>Waar het op lijkt, bepaalt wiens deel het is en wie de antwoorden mag lezen. Dat kun je later niet meer veranderen, de naam wel.</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domein toevoegen</translation>
    </message>
    <message>
        <source>Name of the domain</source>
        <translation>Naam van het domein</translation>
    </message>
    <message>
        <source>Is like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Lichamelijk</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Dagelijks functioneren</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Maatschappelijk</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Psychisch</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
</context>
<context>
    <name>AgendaItemDialog</name>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Three lines in plain words</source>
        <translation>Drie regels in gewone taal</translation>
    </message>
</context>
<context>
    <name>AgendaItemPanel</name>
    <message>
        <source>Add a decision</source>
        <translation>Besluit toevoegen</translation>
    </message>
    <message>
        <source>Each decision needs an owner and a date.</source>
        <translation>Bij elk besluit hoort wie het doet, en wanneer.</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Nog geen besluiten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Without the client&apos;s consent they may not hear about this client. Let them leave the room first.</source>
        <translation>Zonder toestemming van de cliënt mogen zij niet over deze cliënt horen. Vraag hen eerst weg te gaan.</translation>
    </message>
    <message>
        <source>Without consent: %1</source>
        <translation>Zonder toestemming: %1</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>without consent: %1</source>
        <translation>zonder toestemming: %1</translation>
    </message>
    <message numerus="yes">
        <source>prepared by %n</source>
        <translation>
            <numerusform>door %n voorbereid</numerusform>
            <numerusform>door %n voorbereid</numerusform>
        </translation>
    </message>
    <message>
        <source>you still have to prepare</source>
        <translation>nog voor te bereiden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Akkoord vastleggen</translation>
    </message>
    <message>
        <source>Record who agreed, when, and when the plan is looked at again.</source>
        <translation>Leg vast wie akkoord is, wanneer, en wanneer het plan opnieuw wordt bekeken.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Nog niet akkoord</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Plan %1, agreed</source>
        <translation>Plan %1, akkoord</translation>
    </message>
    <message>
        <source>Plan %1, not agreed yet</source>
        <translation>Plan %1, nog niet akkoord</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Changed since the last version</source>
        <translation>Veranderd sinds de laatste versie</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>There is a problem</source>
        <translation>Er is wel een probleem</translation>
    </message>
    <message>
        <source>Both stay until someone chooses. Take “no problem” away here, or set the problem to solved below.</source>
        <translation>Beide blijven staan tot iemand kiest. Haal ‘geen probleem’ hier weg, of zet het probleem hieronder op opgelost.</translation>
    </message>
    <message numerus="yes">
        <source>“No problem” and %n problem(s) contradict each other.</source>
        <translation>
            <numerusform>‘Geen probleem’ en %n probleem spreken elkaar tegen.</numerusform>
            <numerusform>‘Geen probleem’ en %n problemen spreken elkaar tegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Found in the round before</source>
        <translation>Gevonden in de vorige ronde</translation>
    </message>
</context>
<context>
    <name>AssessmentStep</name>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Nieuwe ronde beginnen</translation>
    </message>
    <message>
        <source>%1 of %2 domains filled in</source>
        <translation>%1 van %2 domeinen ingevuld</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Every domain is asked again; what was found before is shown beside it. Problems stay, and can be rated anew.</source>
        <translation>Elk domein wordt opnieuw gevraagd; wat eerder is gevonden staat erbij. Problemen blijven staan en kunnen opnieuw worden beoordeeld.</translation>
    </message>
    <message>
        <source>Everyone fills in what they know; together it is one picture.</source>
        <translation>Iedereen vult in wat bekend is; samen geeft het één beeld.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Who is there</source>
        <translation>Wie er is</translation>
    </message>
    <message>
        <source>without consent</source>
        <translation>zonder toestemming</translation>
    </message>
    <message>
        <source>was asked</source>
        <translation>is gevraagd</translation>
    </message>
    <message>
        <source>%1 (without consent)</source>
        <translation>%1 (zonder toestemming)</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Niet aanwezig: %1</translation>
    </message>
    <message>
        <source>Everyone is there</source>
        <translation>Iedereen is er</translation>
    </message>
    <message>
        <source>Each of them gets a task about this client</source>
        <translation>Elk van hen krijgt een taak over deze cliënt</translation>
    </message>
    <message>
        <source>Ask who was not there</source>
        <translation>Afwezigen vragen</translation>
    </message>
    <message>
        <source>%1 may hear nothing about: %2</source>
        <translation>%1 mag niets horen over: %2</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>The demo team is not kept.</source>
        <translation>Van het demoteam wordt niets bewaard.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day that something changed, and read back before it counts.</source>
        <translation>Er is nog geen reservekopie. Elke dag dat er iets verandert komt er vanzelf een, die pas telt als hij is teruggelezen.</translation>
    </message>
    <message>
        <source>The last backup is of %1 and was read back. %2 are kept.</source>
        <translation>De laatste reservekopie is van %1 en is teruggelezen. Er worden er %2 bewaard.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Making a backup and reading it back</source>
        <translation>Reservekopie maken en teruglezen</translation>
    </message>
    <message>
        <source>They go to %1, encrypted. On another disk or stick they also help when this device breaks.</source>
        <translation>Ze gaan versleuteld naar %1. Op een andere schijf of stick helpen ze ook als dit apparaat kapotgaat.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Waar reservekopieën komen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What is on this device now is set aside, not deleted.</source>
        <translation>Wat nu op dit apparaat staat wordt opzijgezet, niet gewist.</translation>
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
    <name>BsnField</name>
    <message>
        <source>••••••%1</source>
        <translation>••••••%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>Waar heb je het voor nodig?</translation>
    </message>
    <message>
        <source>Check who it is</source>
        <translation>Controleren wie het is</translation>
    </message>
    <message>
        <source>Exchange with care</source>
        <translation>Gegevens uitwisselen</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Only when it is needed</source>
        <translation>Alleen als het nodig is</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Ability to decide</source>
        <translation>Wilsbekwaamheid</translation>
    </message>
    <message>
        <source>One decision: about treatment, about money, about where to live</source>
        <translation>Eén beslissing: over behandeling, over geld, over wonen</translation>
    </message>
</context>
<context>
    <name>CarePlanStep</name>
    <message>
        <source>Add a goal</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Write the goal in the client&apos;s own words.</source>
        <translation>Schrijf het doel in de woorden van de cliënt.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Nog geen doelen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Who does what, how often, from when.</source>
        <translation>Wie doet wat, hoe vaak en vanaf wanneer.</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Nog geen acties</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Acties zonder doel</translation>
    </message>
</context>
<context>
    <name>CareTeamDialog</name>
    <message>
        <source>Core team</source>
        <translation>Kernteam</translation>
    </message>
</context>
<context>
    <name>CareTeamStep</name>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Add the doctor, the nurse, the social worker and the people close to the client.</source>
        <translation>Voeg de huisarts, de verpleegkundige, de sociaal werker en de naasten van de cliënt toe.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Who is around the client</source>
        <translation>Wie er om de cliënt heen staan</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Reden geven</translation>
    </message>
    <message>
        <source>Doctor, nursing and social domain belong in every core team. Where one is missing, say why.</source>
        <translation>Huisarts, verpleging en sociaal domein horen in elk kernteam. Ontbreekt er een, zeg dan waarom.</translation>
    </message>
    <message>
        <source>Missing roles</source>
        <translation>Ontbrekende rollen</translation>
    </message>
    <message>
        <source>One of them is the central contact, whom the client calls first.</source>
        <translation>Een van hen is het centrale aanspreekpunt: die belt de cliënt als eerste.</translation>
    </message>
</context>
<context>
    <name>CarerCard</name>
    <message>
        <source>Add a carer&apos;s plan</source>
        <translation>Mantelzorgplan toevoegen</translation>
    </message>
    <message>
        <source>About the carer, so kept apart from the client&apos;s file.</source>
        <translation>Gaat over de mantelzorger, dus staat het los van het dossier van de cliënt.</translation>
    </message>
    <message>
        <source>What the carer does, how heavy it is, and what would help.</source>
        <translation>Wat de mantelzorger doet, hoe zwaar het is en wat zou helpen.</translation>
    </message>
    <message>
        <source>No plan for a carer yet</source>
        <translation>Nog geen plan voor een mantelzorger</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Doet</translation>
    </message>
    <message>
        <source>How heavy it is</source>
        <translation>Hoe zwaar het is</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wil</translation>
    </message>
    <message>
        <source>When the carer cannot</source>
        <translation>Als de mantelzorger niet kan</translation>
    </message>
    <message>
        <source>Change the carer&apos;s plan</source>
        <translation>Mantelzorgplan wijzigen</translation>
    </message>
    <message>
        <source>Ask for relief</source>
        <translation>Respijt vragen</translation>
    </message>
    <message>
        <source>Informal carers</source>
        <translation>Mantelzorgers</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>is a task</source>
        <translation>is een taak</translation>
    </message>
    <message>
        <source>Relief for carers</source>
        <translation>Respijt voor mantelzorgers</translation>
    </message>
</context>
<context>
    <name>CarerDialog</name>
    <message>
        <source>Plan of the informal carer</source>
        <translation>Plan van de mantelzorger</translation>
    </message>
    <message>
        <source>Someone around the client. Or fill in a name.</source>
        <translation>Iemand rond de cliënt. Of vul een naam in.</translation>
    </message>
</context>
<context>
    <name>CarerLoad</name>
    <message>
        <source>Load of the informal carer</source>
        <translation>Belasting van de mantelzorger</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorger</translation>
    </message>
</context>
<context>
    <name>CaseFindingStep</name>
    <message>
        <source>Add a signal</source>
        <translation>Signaal toevoegen</translation>
    </message>
    <message>
        <source>Write down what someone noticed: who, when and what.</source>
        <translation>Leg vast wat iemand opviel: wie, wanneer en wat.</translation>
    </message>
    <message>
        <source>No signals yet</source>
        <translation>Nog geen signalen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Fill in an instrument</source>
        <translation>Vragenlijst invullen</translation>
    </message>
    <message>
        <source>An instrument helps to see frailty. Its score is a signal, never a diagnosis.</source>
        <translation>Een vragenlijst helpt om kwetsbaarheid te zien. De score is een signaal, nooit een diagnose.</translation>
    </message>
    <message>
        <source>No instrument filled in yet</source>
        <translation>Nog geen vragenlijst ingevuld</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decide with the doctor: not frail, keep watching, or frail.</source>
        <translation>Beslis samen met de huisarts: niet kwetsbaar, blijven volgen of kwetsbaar.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Nog niets besloten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open punt</numerusform>
            <numerusform>%n open punten</numerusform>
        </translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>aangeboden aan %1</translation>
    </message>
</context>
<context>
    <name>CaseloadDialog</name>
    <message numerus="yes">
        <source>Offer %n client(s)</source>
        <translation>
            <numerusform>%n cliënt aanbieden</numerusform>
            <numerusform>%n cliënten aanbieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the client now stays the contact until the other has accepted. After that day the other is called, also before the answer.</source>
        <translation>Wie de cliënt nu heeft, blijft het aanspreekpunt tot de ander heeft overgenomen. Is diegene weg, dan wordt de ander gebeld, ook vóór het antwoord.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Hand over clients</source>
        <translation>Cliënten overdragen</translation>
    </message>
    <message>
        <source>Clients of</source>
        <translation>Cliënten van</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Vanaf welke dag</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Wat de ander moet weten</translation>
    </message>
    <message>
        <source>Only clients with this person as central contact stand here.</source>
        <translation>Hier staan alleen cliënten die deze persoon als centraal aanspreekpunt hebben.</translation>
    </message>
    <message>
        <source>No clients to hand over</source>
        <translation>Geen cliënten om over te dragen</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What changed with plan %1</source>
        <translation>Wat er veranderde met plan %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing in the goals and actions changed.</source>
        <translation>Aan de doelen en acties is niets veranderd.</translation>
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
    <name>ClientDialog</name>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>As in: Willemsen-Otten, G.</source>
        <translation>Zoals: Willemsen-Otten, G.</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
</context>
<context>
    <name>ClientPick</name>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Name, birth date or postcode</source>
        <translation>Naam, geboortedatum of postcode</translation>
    </message>
    <message>
        <source>Nobody of these: the signal makes a new client</source>
        <translation>Niemand van deze: het signaal maakt een nieuwe cliënt</translation>
    </message>
    <message>
        <source>New client: %1</source>
        <translation>Nieuwe cliënt: %1</translation>
    </message>
</context>
<context>
    <name>ClientVoiceCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Ask what matters</source>
        <translation>Vragen wat telt</translation>
    </message>
    <message>
        <source>Ask it first; the rest of the conversation goes by it.</source>
        <translation>Vraag dit eerst; de rest van het gesprek volgt eruit.</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Wat de cliënt wil</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 staat voorop</translation>
    </message>
    <message>
        <source>goes well: %1</source>
        <translation>goed gaat: %1</translation>
    </message>
    <message>
        <source>What matters to the client</source>
        <translation>Wat telt voor de cliënt</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de eigen woorden van de cliënt</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Name, birth date or postcode</source>
        <translation>Naam, geboortedatum of postcode</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Cliënt zoeken</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn cliënten</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Deze week aan de beurt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle stappen</translation>
    </message>
    <message>
        <source>Early detection</source>
        <translation>Vroegsignalering</translation>
    </message>
    <message>
        <source>MDA</source>
        <translation>MDA</translation>
    </message>
    <message>
        <source>Core team</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>MDO</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>Care and life plan</source>
        <translation>Zorgleefplan</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Casemanagement</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) to make</source>
        <translation>
            <numerusform>%n keuze te maken</numerusform>
            <numerusform>%n keuzes te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>aanspreekpunt: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen aanspreekpunt</translation>
    </message>
    <message>
        <source>Reading the clients</source>
        <translation>Cliënten worden geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Look at the spelling, or search by birth date: 11-02-1938.</source>
        <translation>Let op de spelling, of zoek op geboortedatum: 11-02-1938.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nog geen cliënten</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Add the first client, or bring in a list from another system.</source>
        <translation>Voeg de eerste cliënt toe, of lees een lijst uit een ander systeem in.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>not at home</source>
        <translation>niet thuis</translation>
    </message>
    <message>
        <source>Emergency procedure</source>
        <translation>Noodprocedure</translation>
    </message>
</context>
<context>
    <name>CloseForDialog</name>
    <message>
        <source>At the wish of the client. New keys are made at once: what is written from now on cannot be opened. What was received before stays there. Decisions keep their owner.</source>
        <translation>Omdat de cliënt dat wil. Er komen meteen nieuwe sleutels: wat vanaf nu wordt geschreven kan deze persoon niet openen. Wat eerder is ontvangen, blijft daar. Besluiten houden hun eigenaar.</translation>
    </message>
    <message>
        <source>No longer read by %1</source>
        <translation>%1 leest niet meer mee</translation>
    </message>
    <message>
        <source>Tell the client: who has already read something, still knows it.</source>
        <translation>Zeg tegen de cliënt: wie iets al heeft gelezen, weet het nog.</translation>
    </message>
    <message>
        <source>Close it off</source>
        <translation>Sluit het af</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van afsluiten</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Moved to a nursing home</source>
        <translation>Naar een verpleeghuis</translation>
    </message>
    <message>
        <source>Stopped at own wish</source>
        <translation>Gestopt op eigen wens</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Verhuisd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s): tasks, goals and actions</source>
        <translation>
            <numerusform>%n open punt: taken, doelen en acties</numerusform>
            <numerusform>%n open punten: taken, doelen en acties</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them lapse</source>
        <translation>Laten vervallen</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>Open laten staan</translation>
    </message>
    <message>
        <source>The dossier leaves the worklist and can still be read. It is kept as long as the law asks, counted from its last change. Closing can be undone.</source>
        <translation>Het dossier gaat uit de werklijst en blijft te lezen. Het wordt bewaard zolang de wet dat vraagt, geteld vanaf de laatste wijziging. Sluiten kun je terugdraaien.</translation>
    </message>
    <message>
        <source>All open tasks, goals and actions end. Relatives see the dossier only when the client agreed to it, after an incident, or with a weighty interest of their own (article 7:458a of the Civil Code). Ask the doctor, and write down what they ask under Rights.</source>
        <translation>Alle open taken, doelen en acties stoppen. Naasten krijgen het dossier alleen te zien als de cliënt dat goed vond, na een incident, of met een eigen zwaarwegend belang (artikel 7:458a BW). Vraag het de arts, en leg onder Rechten vast wat zij vragen.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>%1 opens Team on the own device and chooses your name there. Read the words to each other, best when you see each other: so you both know that nobody stands in between.</source>
        <translation>%1 opent op het eigen apparaat Team en kiest daar jouw naam. Lees elkaar de woorden voor, het liefst als je elkaar ziet: dan weten jullie allebei dat er niemand tussen zit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Compare the words with %1</source>
        <translation>Woorden vergelijken met %1</translation>
    </message>
    <message>
        <source>End this device</source>
        <translation>Sluit dit apparaat uit</translation>
    </message>
    <message>
        <source>Call %1 at a number you know. End the device when it is not certain whose it is, and invite %1 anew.</source>
        <translation>Bel %1 op een nummer dat je kent. Sluit het apparaat uit als niet zeker is van wie het is, en nodig %1 opnieuw uit.</translation>
    </message>
    <message>
        <source>Call %1 at a number you know, and ask an administrator of the team to end the device.</source>
        <translation>Bel %1 op een nummer dat je kent, en vraag een beheerder van het team het apparaat uit te sluiten.</translation>
    </message>
    <message>
        <source>The words differed: somebody may stand in between.</source>
        <translation>De woorden verschilden: misschien zit er iemand tussen.</translation>
    </message>
    <message>
        <source>Words of both devices</source>
        <translation>Woorden van beide apparaten</translation>
    </message>
    <message>
        <source>Not compared yet.</source>
        <translation>Nog niet vergeleken.</translation>
    </message>
    <message>
        <source>The words are being made</source>
        <translation>De woorden worden gemaakt</translation>
    </message>
    <message>
        <source>How you compare</source>
        <translation>Hoe je vergelijkt</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Tegenover elkaar</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>De woorden verschillen</translation>
    </message>
</context>
<context>
    <name>ConferenceDialog</name>
    <message>
        <source>Meeting</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Wie is uitgenodigd</translation>
    </message>
    <message>
        <source>3 when nothing is filled in</source>
        <translation>3 als er niets staat</translation>
    </message>
    <message>
        <source>5 when nothing is filled in</source>
        <translation>5 als er niets staat</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>Meeting</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle MDO&apos;s</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>MDO afsluiten</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>MDO starten</translation>
    </message>
    <message>
        <source>Shorten an item or move it to the next meeting.</source>
        <translation>Maak een punt korter of schuif het door naar het volgende MDO.</translation>
    </message>
    <message>
        <source>The agenda takes %1 of %2 minutes.</source>
        <translation>De agenda duurt %1 minuten; er zijn er %2.</translation>
    </message>
    <message>
        <source>%1 minutes in all, opening and closing included</source>
        <translation>%1 minuten in totaal, met opening en afsluiting</translation>
    </message>
    <message>
        <source>Nobody on the agenda yet</source>
        <translation>Nog niemand op de agenda</translation>
    </message>
    <message>
        <source>closed, minutes approved</source>
        <translation>afgesloten, verslag goedgekeurd</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Verslag goedkeuren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take someone from the proposals, or put a client on this agenda from the dossier, in step 4.</source>
        <translation>Neem iemand uit de voorstellen, of zet een cliënt vanuit het dossier op deze agenda, in stap 4.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>ConferenceStep</name>
    <message>
        <source>Put on an agenda</source>
        <translation>Op een agenda zetten</translation>
    </message>
    <message>
        <source>Choose a meeting and write down the question to the team.</source>
        <translation>Kies een MDO en schrijf de vraag aan het team op.</translation>
    </message>
    <message>
        <source>On no agenda yet</source>
        <translation>Nog op geen agenda</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Besluit toevoegen</translation>
    </message>
    <message>
        <source>A decision has an owner and a date, and becomes a task in one touch.</source>
        <translation>Bij een besluit hoort wie het doet en wanneer; met één tik wordt het een taak.</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Nog geen besluiten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>Meetings</source>
        <translation>MDO&apos;s</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>MDO plannen</translation>
    </message>
    <message>
        <source>Plan the first one; clients are put on the agenda from their dossier or here.</source>
        <translation>Plan het eerste; cliënten komen vanuit hun dossier of hier op de agenda.</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Nog geen MDO&apos;s</translation>
    </message>
    <message>
        <source>Overbooked by %1 min</source>
        <translation>%1 min te vol</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 van %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliënt</numerusform>
            <numerusform>%n cliënten</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned and held</source>
        <translation>Gepland en gehouden</translation>
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
    <name>ConflictsPage</name>
    <message>
        <source>Both values stay until someone of the team chooses. The other one stays in the history.</source>
        <translation>Beide waarden blijven tot iemand van het team kiest. De andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Where two people write something else at the same moment, it appears here.</source>
        <translation>Schrijven twee mensen tegelijk iets anders, dan verschijnt het hier.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Someone of the team. Or fill in a name.</source>
        <translation>Iemand van het team. Of vul een naam in.</translation>
    </message>
    <message>
        <source>An organisation or a person</source>
        <translation>Een organisatie of een persoon</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>vastgelegd door %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Ask the client who may know what, and write it down in the client&apos;s words.</source>
        <translation>Vraag de cliënt wie wat mag weten, en schrijf het op in de woorden van de cliënt.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Nog niets gevraagd</translation>
    </message>
    <message>
        <source>Consent of the client</source>
        <translation>Toestemming van de cliënt</translation>
    </message>
    <message>
        <source>What the client allows, for whom and about what. Keys follow: who has no yes and does not treat the client cannot open it.</source>
        <translation>Wat de cliënt toestaat, voor wie en waarover. De sleutels volgen: wie geen ja heeft en de cliënt niet behandelt, kan het niet openen.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Called, all is well.</source>
        <translation>Gebeld, het gaat goed.</translation>
    </message>
    <message>
        <source>Called, nobody answered.</source>
        <translation>Gebeld, niet opgenomen.</translation>
    </message>
    <message>
        <source>Visited, all is well.</source>
        <translation>Op bezoek geweest, het gaat goed.</translation>
    </message>
    <message>
        <source>Spoke with the carer.</source>
        <translation>De mantelzorger gesproken.</translation>
    </message>
</context>
<context>
    <name>CoordinationStep</name>
    <message>
        <source>Add a contact</source>
        <translation>Contactmoment toevoegen</translation>
    </message>
    <message>
        <source>A visit, a call or a message, in a few words.</source>
        <translation>Een bezoek, een telefoontje of een bericht, in een paar woorden.</translation>
    </message>
    <message>
        <source>No contacts written down</source>
        <translation>Nog geen contactmomenten vastgelegd</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>What is agreed about this client appears here.</source>
        <translation>Hier zie je wat er over deze cliënt is afgesproken.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Nog geen taken</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle taken</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <translation>Geplande MDO&apos;s</translation>
    </message>
    <message>
        <source>What asks for attention in the next three months.</source>
        <translation>Wat de komende drie maanden aandacht vraagt.</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht op %1</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat er aankomt</translation>
    </message>
    <message>
        <source>Open the dossier again</source>
        <translation>Dossier heropenen</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One result so far. From the second on, the line shows the change.</source>
        <translation>Nog één meting. Vanaf de tweede laat de lijn de verandering zien.</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Uitkomsten als tabel</translation>
    </message>
</context>
<context>
    <name>CrisisCard</name>
    <message>
        <source>Make a crisis plan</source>
        <translation>Crisisplan maken</translation>
    </message>
    <message>
        <source>How one sees it coming, who to call, how to get in, where the client wants to be.</source>
        <translation>Hoe je het ziet aankomen, wie je belt, hoe je binnenkomt, waar de cliënt wil zijn.</translation>
    </message>
    <message>
        <source>No crisis plan yet</source>
        <translation>Nog geen crisisplan</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wie te bellen</translation>
    </message>
    <message>
        <source>How we see it coming</source>
        <translation>Hoe we het zien aankomen</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Wat dan helpt</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Hoe je binnenkomt</translation>
    </message>
    <message>
        <source>Where the client wants to be</source>
        <translation>Waar de cliënt wil zijn</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Crisisplan</translation>
    </message>
    <message>
        <source>Choose between two versions</source>
        <translation>Kies uit twee versies</translation>
    </message>
    <message>
        <source>Change the crisis plan</source>
        <translation>Crisisplan wijzigen</translation>
    </message>
</context>
<context>
    <name>CrisisDialog</name>
    <message>
        <source>Crisis plan</source>
        <translation>Crisisplan</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Naam en nummer</translation>
    </message>
    <message>
        <source>Where it hangs and who knows the code; never the code itself</source>
        <translation>Waar het hangt en wie de code weet; nooit de code zelf</translation>
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
    <name>DecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Nog niemand die het doet</translation>
    </message>
    <message>
        <source>is a task</source>
        <translation>is een taak</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Taak maken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>%1 stays the contact and reads why.</source>
        <translation>%1 blijft het aanspreekpunt en leest waarom.</translation>
    </message>
    <message>
        <source>Decline the handover</source>
        <translation>Overdracht weigeren</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Kept on this device</source>
        <translation>Bewaard op dit apparaat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Let it count after all</source>
        <translation>Laat het toch meetellen</translation>
    </message>
    <message>
        <source>End this device</source>
        <translation>Sluit dit apparaat uit</translation>
    </message>
    <message>
        <source>This device gets nothing any more.</source>
        <translation>Dit apparaat krijgt niets meer.</translation>
    </message>
    <message>
        <source>It gets nothing any more, new keys are made at once, and what it still writes is set apart. What was on it stays on it, closed with the password of its owner.</source>
        <translation>Het krijgt niets meer, er komen meteen nieuwe sleutels, en wat het nog schrijft wordt apart gezet. Wat erop stond blijft erop, gesloten met het wachtwoord van de eigenaar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Let them count only when you know who wrote them.</source>
        <translation>Laat ze alleen meetellen als je weet wie ze heeft geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came in after its end and are set apart.</source>
        <translation>
            <numerusform>%n regel kwam na de uitsluiting binnen en is apart gezet.</numerusform>
            <numerusform>%n regels kwamen na de uitsluiting binnen en zijn apart gezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>For the assessment of a data breach</source>
        <translation>Om te beoordelen of er een datalek is</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of whom something was on it</source>
        <translation>
            <numerusform>%n cliënt van wie er iets op stond</numerusform>
            <numerusform>%n cliënten van wie er iets op stond</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Woorden vergelijken</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set apart</source>
        <translation>
            <numerusform>%n regel apart gezet</numerusform>
            <numerusform>%n regels apart gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
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
    <name>DirectiveDialog</name>
    <message>
        <source>Decision on a treatment</source>
        <translation>Besluit over een behandeling</translation>
    </message>
    <message>
        <source>The client, and who was there</source>
        <translation>De cliënt, en wie erbij was</translation>
    </message>
</context>
<context>
    <name>DirectiveRow</name>
    <message>
        <source>Two decisions</source>
        <translation>Twee besluiten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
</context>
<context>
    <name>DoctorRoleField</name>
    <message>
        <source>This party does not treat the client. The role says what is needed at least.</source>
        <translation>Deze partij behandelt de cliënt niet. De rol zegt wat minimaal nodig is.</translation>
    </message>
    <message>
        <source>Is shared as well</source>
        <translation>Wordt ook gedeeld</translation>
    </message>
    <message>
        <source>It can be shared when the client agrees. Ask it in so many words, and say what it is for.</source>
        <translation>Het mag als de cliënt het goed vindt. Vraag er met zoveel woorden naar en zeg waar het voor is.</translation>
    </message>
    <message>
        <source>More than goes with this role: %1.</source>
        <translation>Meer dan bij deze rol nodig is: %1.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
</context>
<context>
    <name>DomainProblems</name>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>KBS %1</source>
        <translation>KGS %1</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Geen probleem</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>your part</source>
        <translation>jouw deel</translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>risico: %1</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>niet meer gevraagd</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Central contact</source>
        <translation>Centraal aanspreekpunt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Choose one in step 3, so that the client knows who to call.</source>
        <translation>Kies er een bij stap 3, zodat duidelijk is wie de cliënt kan bellen.</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>%1 bellen: %2</translation>
    </message>
    <message>
        <source>Mail %1: %2</source>
        <translation>%1 mailen: %2</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Wat telt voor mij</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle cliënten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>It may not have arrived on this device yet. Look under Team who has it.</source>
        <translation>Misschien is het nog niet op dit apparaat. Kijk bij Team wie het heeft.</translation>
    </message>
    <message>
        <source>This dossier is not here</source>
        <translation>Dit dossier is er niet</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open taken</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>It can be read; it does not stand in the worklist.</source>
        <translation>Het kan worden gelezen; het staat niet in de werklijst.</translation>
    </message>
    <message>
        <source>This dossier is closed.</source>
        <translation>Dit dossier is afgesloten.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <translation>Begonnen door %1, %2.</translation>
    </message>
    <message>
        <source>To be finished</source>
        <translation>Nog af te maken</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie keek</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Nobody gets it who does not read it now, and papers for others leave it out.</source>
        <translation>Wie het nu niet leest, krijgt het niet, en op papier voor anderen staat het niet.</translation>
    </message>
    <message>
        <source>At the client&apos;s wish not shared further: %1</source>
        <translation>Op verzoek van de cliënt niet verder gedeeld: %1</translation>
    </message>
</context>
<context>
    <name>DoubtsCard</name>
    <message>
        <source>Somebody may stand in between. Compare once more face to face, or have the device ended and invite anew.</source>
        <translation>Misschien zit er iemand tussen. Vergelijk nog eens tegenover elkaar, of laat het apparaat uitsluiten en nodig opnieuw uit.</translation>
    </message>
    <message>
        <source>Words differed</source>
        <translation>Woorden verschilden</translation>
    </message>
    <message>
        <source>Whose device is this?</source>
        <translation>Van wie is dit apparaat?</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>The emergency card, sealed beforehand: who treats but is not in this core team can open it with a reason, for one day. Each opening is written down and looked at afterwards.</source>
        <translation>De noodkaart, vooraf klaargezet: wie behandelt maar niet in dit kernteam zit, kan hem met een reden één dag openen. Elke opening wordt vastgelegd en achteraf beoordeeld.</translation>
    </message>
    <message>
        <source>Emergency set</source>
        <translation>Noodset</translation>
    </message>
    <message>
        <source>Bring the set up to date, so that who helps in the night reads what is agreed now.</source>
        <translation>Werk de noodset bij, zodat wie &apos;s nachts helpt leest wat nu is afgesproken.</translation>
    </message>
    <message>
        <source>The dossier says something else by now</source>
        <translation>Het dossier zegt inmiddels iets anders</translation>
    </message>
    <message>
        <source>Not agreed with the client yet.</source>
        <translation>Nog niet met de cliënt afgesproken.</translation>
    </message>
    <message>
        <source>Agree on an emergency set</source>
        <translation>Noodset afspreken</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Werk bij</translation>
    </message>
    <message>
        <source>Client takes it back</source>
        <translation>Cliënt trekt het in</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Beoordeel</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Geopend in een noodgeval</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trek in</translation>
    </message>
    <message>
        <source>New keys are made at once. Nobody outside the core team can open it any more. Who opened it before, still knows what it said.</source>
        <translation>Er worden meteen nieuwe sleutels gemaakt. Niemand buiten het kernteam kan de noodset nog openen. Wie hem eerder opende, weet nog wat erin stond.</translation>
    </message>
    <message>
        <source>No emergency set any more</source>
        <translation>Geen noodset meer</translation>
    </message>
    <message>
        <source>Who reads the medical part of this dossier makes the set.</source>
        <translation>Wie het medische deel van dit dossier leest, maakt de noodset.</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open to you for one day. The core team sees that you opened it, and why.</source>
        <translation>Eén dag voor jou open. Het kernteam ziet dat je dit opende, en waarom.</translation>
    </message>
    <message>
        <source>For whoever treats now and is not in the core team. What you open and why is written down at once, and the core team looks at it.</source>
        <translation>Voor wie nu behandelt en niet in het kernteam zit. Wat je opent en waarom wordt meteen vastgelegd, en het kernteam beoordeelt het.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Emergency procedure</source>
        <translation>Noodprocedure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>At least three letters</source>
        <translation>Minstens drie letters</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Nobody with this name and birth date has an emergency set that you can open.</source>
        <translation>Van niemand met deze naam en geboortedatum is er een noodset die jij kunt openen.</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open tot %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Why you need it now</source>
        <translation>Waarom je dit nu nodig hebt</translation>
    </message>
</context>
<context>
    <name>EmergencyReviewDialog</name>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>%1 gave as reason: %2</source>
        <translation>%1 gaf als reden: %2</translation>
    </message>
    <message>
        <source>Look at the opening in an emergency</source>
        <translation>Beoordeel de noodopening</translation>
    </message>
    <message>
        <source>Was it needed</source>
        <translation>Was het nodig</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Reported as an incident</source>
        <translation>Gemeld als incident</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
</context>
<context>
    <name>EmergencySealDialog</name>
    <message>
        <source>Seal it</source>
        <translation>Zet klaar</translation>
    </message>
    <message>
        <source>Tell the client: treatment limits, wishes, alerts, medicines, whom to call and where the key is, for whoever treats in an emergency. Nothing else.</source>
        <translation>Vertel de cliënt: behandelgrenzen, wensen, waarschuwingen, medicijnen, wie te bellen en waar de sleutel is, voor wie in nood behandelt. Verder niets.</translation>
    </message>
    <message>
        <source>Agree on an emergency set</source>
        <translation>Noodset afspreken</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wie ging akkoord</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>De vertegenwoordiger</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Hoe is het afgesproken</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>By gesture</source>
        <translation>Met een gebaar</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message>
        <source>This device was ended</source>
        <translation>Dit apparaat is uitgesloten</translation>
    </message>
    <message>
        <source>The dossiers on it are closed and stay closed. The team goes on without this device.</source>
        <translation>De dossiers erop zijn gesloten en blijven gesloten. Het team gaat zonder dit apparaat verder.</translation>
    </message>
    <message>
        <source>Is this a mistake, or did you find the device again? Call an administrator of your team. When the profile is removed here, you can be invited anew on this device.</source>
        <translation>Klopt dit niet, of heb je het apparaat teruggevonden? Bel een beheerder van je team. Als het profiel hier is verwijderd, kun je op dit apparaat opnieuw worden uitgenodigd.</translation>
    </message>
    <message>
        <source>Remove the profile from this device</source>
        <translation>Het profiel van dit apparaat verwijderen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Everything of Kernteam in this folder goes, with its keys. What was written and never exchanged goes with it. Backups elsewhere stay.</source>
        <translation>Alles van Kernteam op dit apparaat gaat weg, met de sleutels. Wat je schreef en nooit is uitgewisseld, gaat mee weg. Reservekopieën elders blijven.</translation>
    </message>
    <message>
        <source>Remove the profile from this device?</source>
        <translation>Het profiel van dit apparaat verwijderen?</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Ask a second person</source>
        <translation>Vraag een tweede persoon</translation>
    </message>
    <message>
        <source>Nothing goes yet. When a second person agrees, and one of the two is an administrator, the keys are thrown away and what was written goes from every device that hears of it. It cannot be undone.</source>
        <translation>Er gaat nog niets weg. Als een tweede persoon akkoord gaat, en een van de twee beheerder is, worden de sleutels weggegooid en verdwijnt wat er stond van elk apparaat dat ervan hoort. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Destroy one record</source>
        <translation>Eén gegeven vernietigen</translation>
    </message>
    <message>
        <source>Destroy one theme</source>
        <translation>Eén thema vernietigen</translation>
    </message>
    <message>
        <source>Destroy the whole dossier</source>
        <translation>Het hele dossier vernietigen</translation>
    </message>
    <message>
        <source>What stays: that something was destroyed, when, by whom, why, and which devices did it. No name and no word of the client.</source>
        <translation>Wat blijft: dat er iets is vernietigd, wanneer, door wie, waarom, en welke apparaten het deden. Geen naam en geen woord van de cliënt.</translation>
    </message>
    <message>
        <source>A paper, an exported file and a backup made before are not reached by this. A device that stays away does it when it comes back.</source>
        <translation>Papier, een meegenomen bestand en een eerdere reservekopie bereikt dit niet. Een apparaat dat lang wegblijft, doet het zodra het terug is.</translation>
    </message>
</context>
<context>
    <name>ErasuresCard</name>
    <message>
        <source>Two people stand for it, one of them an administrator. What was destroyed stays named here, without a word of the client.</source>
        <translation>Twee mensen tekenen ervoor, van wie één beheerder. Wat is vernietigd blijft hier staan, zonder een woord van de cliënt.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Destroyed; not everywhere yet</source>
        <translation>Vernietigd; nog niet overal</translation>
    </message>
    <message>
        <source>Destroyed everywhere</source>
        <translation>Overal vernietigd</translation>
    </message>
    <message>
        <source>stands for it: %1</source>
        <translation>getekend door %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>bevestigd: %1</translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>nog niet: %1</translation>
    </message>
    <message>
        <source>an administrator must agree</source>
        <translation>een beheerder moet akkoord gaan</translation>
    </message>
    <message>
        <source>Agree and destroy</source>
        <translation>Akkoord, vernietig het</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>This is for good. It goes from this device now, and from every other device when it hears of it.</source>
        <translation>Dit is voorgoed. Het gaat nu van dit apparaat, en van elk ander apparaat zodra dat ervan hoort.</translation>
    </message>
    <message>
        <source>Destroy: %1</source>
        <translation>Vernietigen: %1</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Last time: %1</source>
        <translation>Vorige keer: %1</translation>
    </message>
    <message>
        <source>%1 of %2 goals not looked at yet</source>
        <translation>%1 van %2 doelen nog niet bekeken</translation>
    </message>
    <message>
        <source>Every goal was looked at</source>
        <translation>Alle doelen zijn bekeken</translation>
    </message>
    <message>
        <source>Half-year evaluation</source>
        <translation>Halfjaarlijkse evaluatie</translation>
    </message>
    <message>
        <source>Begin the evaluation</source>
        <translation>Evaluatie beginnen</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Volgend doel</translation>
    </message>
    <message>
        <source>Close the evaluation</source>
        <translation>Evaluatie afronden</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>Het plan als geheel</translation>
    </message>
    <message>
        <source>What the client says of the past half year, and what changes</source>
        <translation>Wat de cliënt van het afgelopen halfjaar vindt, en wat er verandert</translation>
    </message>
    <message>
        <source>The next evaluation</source>
        <translation>De volgende evaluatie</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>The demo team exchanges with nobody.</source>
        <translation>Het demoteam wisselt met niemand uit.</translation>
    </message>
    <message>
        <source>For who does not meet on one network: a folder that Syncthing, Nextcloud or the practice shares, or a stick. Only your team can read what lies there.</source>
        <translation>Voor wie elkaar niet op één netwerk treft: een map die Syncthing, Nextcloud of de praktijk deelt, of een stick. Alleen je team kan lezen wat er ligt.</translation>
    </message>
    <message>
        <source>Exchange through a folder</source>
        <translation>Uitwisselen via een map</translation>
    </message>
    <message>
        <source>Exchange through this folder</source>
        <translation>Wissel uit via deze map</translation>
    </message>
    <message>
        <source>Exchanged last on %1.</source>
        <translation>Laatst uitgewisseld op %1.</translation>
    </message>
    <message>
        <source>Nothing was exchanged through it yet.</source>
        <translation>Er is nog niets via deze map uitgewisseld.</translation>
    </message>
    <message>
        <source>Exchanging through the folder</source>
        <translation>Bezig met uitwisselen via de map</translation>
    </message>
    <message>
        <source>Choose another exchange folder</source>
        <translation>Kies een andere uitwisselmap</translation>
    </message>
    <message>
        <source>Choose an exchange folder</source>
        <translation>Kies een uitwisselmap</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Wissel nu uit</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Maak een pakketje</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Open een pakketje</translation>
    </message>
    <message>
        <source>A package is one file with what a colleague lacks, to send by mail or message. Opening it twice does no harm.</source>
        <translation>Een pakketje is één bestand met wat een collega mist, om te mailen of te sturen. Twee keer openen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Gebruik deze map</translation>
    </message>
    <message>
        <source>Folder to exchange through</source>
        <translation>Map om via uit te wisselen</translation>
    </message>
    <message>
        <source>A folder that is shared with your colleagues, or a stick.</source>
        <translation>Een map die je met je collega&apos;s deelt, of een stick.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>De map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>FieldConference</name>
    <message>
        <source>Choose a meeting</source>
        <translation>Kies een MDO</translation>
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
    <name>FieldGoal</name>
    <message>
        <source>Without a goal</source>
        <translation>Zonder doel</translation>
    </message>
</context>
<context>
    <name>FieldWall</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>The paper with the code that you made in the beginning.</source>
        <translation>Het papier met de code dat je in het begin hebt gemaakt.</translation>
    </message>
    <message>
        <source>No recovery sheet was made on this device.</source>
        <translation>Op dit apparaat is geen herstelblad gemaakt.</translation>
    </message>
    <message>
        <source>With your recovery sheet</source>
        <translation>Met je herstelblad</translation>
    </message>
    <message>
        <source>The code on your sheet</source>
        <translation>De code op je herstelblad</translation>
    </message>
    <message>
        <source>New password for this device</source>
        <translation>Nieuw wachtwoord voor dit apparaat</translation>
    </message>
    <message>
        <source>Open with the sheet</source>
        <translation>Open met het herstelblad</translation>
    </message>
    <message>
        <source>Without the sheet nobody can open what is on this device. Your team has it too, and gives it to you again.</source>
        <translation>Zonder herstelblad kan niemand openen wat op dit apparaat staat. Je team heeft het ook, en geeft het je opnieuw.</translation>
    </message>
    <message>
        <source>With your team</source>
        <translation>Met je team</translation>
    </message>
    <message>
        <source>1. Call an administrator of your team. He ends this device under Team.</source>
        <translation>1. Bel een beheerder van je team. Die beëindigt dit apparaat bij Team.</translation>
    </message>
    <message>
        <source>2. Start Kernteam with an empty profile: on another device, or here under another folder.</source>
        <translation>2. Start Kernteam met een leeg profiel: op een ander apparaat, of hier in een andere map.</translation>
    </message>
    <message>
        <source>3. The administrator invites you: you type the code and choose a new password. The history comes from the others.</source>
        <translation>3. De beheerder nodigt je uit: je typt de code en kiest een nieuw wachtwoord. De geschiedenis komt van de anderen.</translation>
    </message>
    <message>
        <source>What you wrote here and no colleague has received yet stays closed. Keep this device: a sheet that turns up still opens it.</source>
        <translation>Wat je hier schreef en nog geen collega heeft, blijft dicht. Bewaar dit apparaat: een herstelblad dat opduikt opent het nog.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet. Go on, or start again.</source>
        <translation>Er is nog niets van opgeslagen. Ga verder, of begin opnieuw.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>Dit typte je eerder.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Formulier wordt geopend</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet. Go on where your colleague stopped.</source>
        <translation>Er is nog niets van opgeslagen. Ga verder waar je collega stopte.</translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <translation>Begonnen door %1, %2.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet. Go on, or throw it away for everybody.</source>
        <translation>Er is nog niets van opgeslagen. Ga verder, of gooi het weg voor iedereen.</translation>
    </message>
    <message>
        <source>This is what a colleague began.</source>
        <translation>Dit begon een collega.</translation>
    </message>
    <message>
        <source>Let a colleague go on</source>
        <translation>Laat een collega verdergaan</translation>
    </message>
</context>
<context>
    <name>FormEnd</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FoundForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Het team</translation>
    </message>
    <message>
        <source>For example: Kernteam Beekwijk</source>
        <translation>Bijvoorbeeld: Kernteam Beekwijk</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Naam van het team</translation>
    </message>
    <message>
        <source>This is how your colleagues see you.</source>
        <translation>Zo zien je collega&apos;s je.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Je rol</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Je organisatie</translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message>
        <source>Add a domain</source>
        <translation>Domein toevoegen</translation>
    </message>
    <message>
        <source>What everyone fills in. Every change is a version that can be put back; answers stay.</source>
        <translation>Wat iedereen invult. Iedere wijziging is een versie die je kunt terugzetten; antwoorden blijven.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of our own</source>
        <translation>
            <numerusform>%n eigen vraag</numerusform>
            <numerusform>%n eigen vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>lijkt op %1</translation>
    </message>
    <message>
        <source>The assessment of this team</source>
        <translation>De MDA van dit team</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
</context>
<context>
    <name>FrameDomainDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>No longer ask</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Weer vragen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>The usual form is always there: no problem, problems, what was found, what goes well, risks.</source>
        <translation>Het gewone formulier is er altijd: geen probleem, problemen, wat je vond, wat goed gaat, risico’s.</translation>
    </message>
    <message>
        <source>No questions of your own</source>
        <translation>Geen eigen vragen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Questions of our own</source>
        <translation>Eigen vragen</translation>
    </message>
    <message>
        <source>Leave empty for the usual name.</source>
        <translation>Laat leeg voor de gebruikelijke naam.</translation>
    </message>
</context>
<context>
    <name>GoalCloseDialog</name>
    <message>
        <source>Close the goal</source>
        <translation>Doel afsluiten</translation>
    </message>
    <message>
        <source>Close a goal</source>
        <translation>Een doel afsluiten</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Deels bereikt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Still open under this goal</source>
        <translation>Nog open onder dit doel</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How one can see that it is reached: 300 m with the walker, twice a week</source>
        <translation>Hoe je ziet dat het bereikt is: 300 m met de rollator, twee keer per week</translation>
    </message>
</context>
<context>
    <name>GoalEvaluationDialog</name>
    <message>
        <source>Evaluate a goal</source>
        <translation>Een doel evalueren</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Doel afsluiten</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>You become the central contact; open tasks, goals and actions become yours.</source>
        <translation>Je wordt het centraal aanspreekpunt; open taken, doelen en acties worden van jou.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>client told on %1</source>
        <translation>cliënt ingelicht op %1</translation>
    </message>
    <message>
        <source>The client was told</source>
        <translation>De cliënt is ingelicht</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>leeggemaakt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Terugzetten: %1</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat er is geschreven</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Add the client&apos;s own words</source>
        <translation>Zet er de woorden van de cliënt bij</translation>
    </message>
    <message>
        <source>The client asks something about this</source>
        <translation>De cliënt vraagt hier iets over</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Lijst bekijken</translation>
    </message>
    <message>
        <source>A CSV file from the practice system or Excel, with at least a column Naam. Nothing is saved before you have seen what is in it.</source>
        <translation>Een CSV-bestand uit het HIS of Excel, met ten minste een kolom Naam. Er wordt niets opgeslagen voordat je hebt gezien wat erin staat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Lijsten (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Lijst kiezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Bringing in the clients</source>
        <translation>De cliënten worden ingelezen</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>De lijst wordt bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out because the client could be here already.</source>
        <translation>
            <numerusform>%n regel is overgeslagen omdat de cliënt er al kan zijn.</numerusform>
            <numerusform>%n regels zijn overgeslagen omdat de cliënt er al kan zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be brought in.</source>
        <translation>
            <numerusform>%n regel kan niet worden ingelezen.</numerusform>
            <numerusform>%n regels kunnen niet worden ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) brought in.</source>
        <translation>
            <numerusform>%n cliënt ingelezen.</numerusform>
            <numerusform>%n cliënten ingelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can be brought in.</source>
        <translation>
            <numerusform>%n cliënt kan worden ingelezen.</numerusform>
            <numerusform>%n cliënten kunnen worden ingelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: %1. Not used: %2.</source>
        <translation>Gebruikt: %1. Niet gebruikt: %2.</translation>
    </message>
    <message>
        <source>Used: %1.</source>
        <translation>Gebruikt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Also bring in the %n client(s) who could be here already</source>
        <translation>
            <numerusform>Ook de %n cliënt inlezen die er al kan zijn</numerusform>
            <numerusform>Ook de %n cliënten inlezen die er al kunnen zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Regels om naar te kijken</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) stand under Today to be looked at.</source>
        <translation>
            <numerusform>%n cliënt staat bij Vandaag om te bekijken.</numerusform>
            <numerusform>%n cliënten staan bij Vandaag om te bekijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked line(s) were left out too; look them up by hand.</source>
        <translation>
            <numerusform>%n aangekruiste regel is ook overgeslagen; zoek die zelf op.</numerusform>
            <numerusform>%n aangekruiste regels zijn ook overgeslagen; zoek die zelf op.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Score: %1 (%2)</source>
        <translation>Score: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>%n vraag nog niet beantwoord</numerusform>
            <numerusform>%n vragen nog niet beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Here they stand as they were filled in. A newer Kernteam shows them with their score.</source>
        <translation>Hier staan ze zoals ze zijn ingevuld. Een nieuwere Kernteam toont ze met hun score.</translation>
    </message>
    <message>
        <source>This Kernteam does not know these questions; the answers are kept.</source>
        <translation>Deze Kernteam kent deze vragen niet; de antwoorden zijn bewaard.</translation>
    </message>
    <message>
        <source>Whose load it is. Add people in step 3.</source>
        <translation>Om wie het gaat. Voeg mensen toe in stap 3.</translation>
    </message>
</context>
<context>
    <name>InstrumentPick</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose an instrument</source>
        <translation>Kies een vragenlijst</translation>
    </message>
    <message>
        <source>Risk of losing function; four questions</source>
        <translation>Risico op functieverlies; vier vragen</translation>
    </message>
    <message>
        <source>ISAR-PC</source>
        <translation>ISAR-PC</translation>
    </message>
    <message>
        <source>Seven questions, yes or no</source>
        <translation>Zeven vragen, ja of nee</translation>
    </message>
    <message>
        <source>PRISMA-7</source>
        <translation>PRISMA-7</translation>
    </message>
    <message>
        <source>Groningen Frailty Indicator; fifteen questions</source>
        <translation>Groningen Frailty Indicator; vijftien vragen</translation>
    </message>
    <message>
        <source>GFI</source>
        <translation>GFI</translation>
    </message>
    <message>
        <source>Daily activities</source>
        <translation>Dagelijkse handelingen</translation>
    </message>
    <message>
        <source>Katz-6</source>
        <translation>Katz-6</translation>
    </message>
    <message>
        <source>Household and affairs</source>
        <translation>Huishouden en zaken regelen</translation>
    </message>
    <message>
        <source>Lawton IADL</source>
        <translation>Lawton IADL</translation>
    </message>
    <message>
        <source>Malnutrition</source>
        <translation>Ondervoeding</translation>
    </message>
    <message>
        <source>SNAQ 65+</source>
        <translation>SNAQ 65+</translation>
    </message>
    <message>
        <source>Load of the informal carer</source>
        <translation>Belasting van de mantelzorger</translation>
    </message>
    <message>
        <source>EDIZ</source>
        <translation>EDIZ</translation>
    </message>
    <message>
        <source>Frailty</source>
        <translation>Kwetsbaarheid</translation>
    </message>
    <message>
        <source>Tilburg Frailty Indicator; fifteen questions</source>
        <translation>Tilburg Frailty Indicator; vijftien vragen</translation>
    </message>
    <message>
        <source>TFI</source>
        <translation>TFI</translation>
    </message>
    <message>
        <source>Conclusion of the official form</source>
        <translation>Uitkomst van het officiële formulier</translation>
    </message>
    <message>
        <source>EASY-Care TOS</source>
        <translation>EASY-Care TOS</translation>
    </message>
    <message>
        <source>Level by the official card</source>
        <translation>Niveau volgens de officiële kaart</translation>
    </message>
    <message>
        <source>Clinical Frailty Scale</source>
        <translation>Clinical Frailty Scale</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>Dagelijks functioneren</translation>
    </message>
    <message>
        <source>Daily activities and household; counts where help is needed</source>
        <translation>Dagelijks leven en huishouden; telt waar hulp nodig is</translation>
    </message>
    <message>
        <source>Katz-15</source>
        <translation>Katz-15</translation>
    </message>
    <message>
        <source>Three questions, yes or no</source>
        <translation>Drie vragen, ja of nee</translation>
    </message>
    <message>
        <source>Risk of falling</source>
        <translation>Valrisico</translation>
    </message>
    <message>
        <source>Mood and memory</source>
        <translation>Stemming en geheugen</translation>
    </message>
    <message>
        <source>Mood; fifteen questions, yes or no</source>
        <translation>Stemming; vijftien vragen, ja of nee</translation>
    </message>
    <message>
        <source>GDS-15</source>
        <translation>GDS-15</translation>
    </message>
    <message>
        <source>Memory; score of the official form</source>
        <translation>Geheugen; score van het officiële formulier</translation>
    </message>
    <message>
        <source>Mini-Cog</source>
        <translation>Mini-Cog</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Strain of the informal carer; thirteen questions</source>
        <translation>Belasting van de mantelzorger; dertien vragen</translation>
    </message>
    <message>
        <source>CSI</source>
        <translation>CSI</translation>
    </message>
</context>
<context>
    <name>InstrumentRow</name>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niet compleet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Over time: %1</source>
        <translation>Verloop: %1</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Make a code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>Both devices now exchange by themselves on this network.</source>
        <translation>Beide apparaten wisselen nu vanzelf uit op dit netwerk.</translation>
    </message>
    <message>
        <source>%1 is in the team.</source>
        <translation>%1 zit in het team.</translation>
    </message>
    <message>
        <source>Role of the newcomer</source>
        <translation>Rol van de nieuwkomer</translation>
    </message>
    <message>
        <source>%1 of %2 wants to join. Read these words to each other. Are they the same on both screens?</source>
        <translation>%1 van %2 wil meedoen. Lees elkaar deze woorden voor. Zijn ze op beide schermen gelijk?</translation>
    </message>
    <message>
        <source>Let the newcomer start Kernteam, choose Join a team and type this code.</source>
        <translation>Laat de nieuwe collega Kernteam starten, Meedoen met een team kiezen en deze code typen.</translation>
    </message>
    <message>
        <source>QR code of this invitation. It holds the same code and the address of this device.</source>
        <translation>QR-code van deze uitnodiging, met dezelfde code en het adres van dit apparaat.</translation>
    </message>
    <message numerus="yes">
        <source>Works once, for %n more minute(s). If the devices do not find each other, type this address too: %1</source>
        <translation>
            <numerusform>Werkt één keer, nog %n minuut. Vinden de apparaten elkaar niet, typ dan ook dit adres: %1</numerusform>
            <numerusform>Werkt één keer, nog %n minuten. Vinden de apparaten elkaar niet, typ dan ook dit adres: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemClock</name>
    <message>
        <source>Time for this client</source>
        <translation>Tijd voor deze cliënt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Stop the time</source>
        <translation>Tijd stoppen</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Tijd starten</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join the dossiers</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Is this one person? Then everything stands in one dossier from now on. Nothing is lost, and it can be taken back.</source>
        <translation>Is dit één persoon? Dan staat voortaan alles in één dossier. Er gaat niets verloren en het kan worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Join two dossiers</source>
        <translation>Twee dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Whose name and details stand on top</source>
        <translation>Welke naam en gegevens bovenaan staan</translation>
    </message>
    <message>
        <source>The other dossier</source>
        <translation>Het andere dossier</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>A colleague in the team makes it under Team, Invite someone. Both devices must be on the same network.</source>
        <translation>Een collega in het team maakt de code bij Team, Iemand uitnodigen. Beide apparaten moeten op hetzelfde netwerk zitten.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>De code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Only when the devices do not find each other. Your colleague sees it under the code.</source>
        <translation>Alleen als de apparaten elkaar niet vinden. Je collega ziet het onder de code.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Your colleague has chosen your role with the code.</source>
        <translation>Je collega heeft bij de code je rol gekozen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Je organisatie</translation>
    </message>
</context>
<context>
    <name>JoinSteps</name>
    <message>
        <source>Keep both devices on and close together.</source>
        <translation>Houd beide apparaten aan en dicht bij elkaar.</translation>
    </message>
    <message>
        <source>Receiving the team</source>
        <translation>Team wordt ontvangen</translation>
    </message>
    <message>
        <source>Looking for your colleague&apos;s device</source>
        <translation>Apparaat van je collega wordt gezocht</translation>
    </message>
    <message>
        <source>Read these words to each other. Are they the same on both screens?</source>
        <translation>Lees elkaar deze woorden voor. Zijn ze op beide schermen gelijk?</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>KeepingLines</name>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Probeer je herstelblad</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Maak een herstelblad</translation>
    </message>
    <message>
        <source>Without it nobody can open this device when you forget your password. It takes five minutes. Closing this puts it off for two weeks.</source>
        <translation>Zonder herstelblad kan niemand dit apparaat openen als je je wachtwoord vergeet. Het kost vijf minuten. Sluit je dit, dan vragen we het over twee weken weer.</translation>
    </message>
    <message>
        <source>Your recovery sheet was never tried.</source>
        <translation>Je herstelblad is nog nooit geprobeerd.</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet.</source>
        <translation>Je hebt nog geen herstelblad.</translation>
    </message>
    <message>
        <source>To the team</source>
        <translation>Naar het team</translation>
    </message>
    <message>
        <source>If you are away or lose your device, nobody can let anyone in or end a lost device. Make a colleague administrator too.</source>
        <translation>Ben je weg of raak je je apparaat kwijt, dan kan niemand iemand toelaten of een verloren apparaat beëindigen. Maak ook een collega beheerder.</translation>
    </message>
    <message>
        <source>If the administrator is away, nobody can let anyone in or end a lost device. Ask for a second one.</source>
        <translation>Is de beheerder weg, dan kan niemand iemand toelaten of een verloren apparaat beëindigen. Vraag om een tweede.</translation>
    </message>
    <message>
        <source>Your team has one administrator.</source>
        <translation>Je team heeft één beheerder.</translation>
    </message>
</context>
<context>
    <name>KeptLongCard</name>
    <message>
        <source>Closed, and kept as long as the law asks. Open one to have it destroyed, under Rights.</source>
        <translation>Gesloten, en bewaard zolang de wet dat vraagt. Open er een om het te laten vernietigen, onder Rechten.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Due for destruction</source>
        <translation>Kan worden vernietigd</translation>
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
    <name>LeftoverRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Under which goal</source>
        <translation>Onder welk doel</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Zonder doel</translation>
    </message>
</context>
<context>
    <name>LiftDialog</name>
    <message>
        <source>Share again</source>
        <translation>Weer delen</translation>
    </message>
    <message>
        <source>From now on it follows the team around the client and the consents again.</source>
        <translation>Vanaf nu gelden het team rond de cliënt en de toestemmingen weer.</translation>
    </message>
    <message>
        <source>Share again: %1</source>
        <translation>Weer delen: %1</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Reading: %1</source>
        <translation>Wordt geladen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
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
    <name>LogCard</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Members, devices and rights</source>
        <translation>Leden, apparaten en rechten</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Gekeken</translation>
    </message>
    <message>
        <source>Looked and searched</source>
        <translation>Gekeken en gezocht</translation>
    </message>
    <message>
        <source>Papers and copies</source>
        <translation>Papier en kopieën</translation>
    </message>
    <message>
        <source>Consent and access</source>
        <translation>Toestemming en toegang</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Noodgevallen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>Alleen van</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hoe ver terug</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>De laatste week</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>De laatste maand</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Choose something else to see, or a longer time.</source>
        <translation>Kies iets anders om te zien, of een langere tijd.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Kernteam</source>
        <translation>%1 – Kernteam</translation>
    </message>
    <message>
        <source>Kernteam</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Even klaarzetten</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message numerus="yes">
        <source>%n marked. Marked clients get a signal and stand under Today.</source>
        <translation>
            <numerusform>%n aangekruist. Wie is aangekruist krijgt een signaal en staat bij Vandaag.</numerusform>
            <numerusform>%n aangekruist. Wie is aangekruist krijgt een signaal en staat bij Vandaag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>Nader bekijken</translation>
    </message>
    <message>
        <source>Mark everybody of 75 and older (%1)</source>
        <translation>Iedereen van 75 en ouder aankruisen (%1)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Regels van de lijst</translation>
    </message>
    <message>
        <source>could be here already</source>
        <translation>kan er al zijn</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Remove from the team</source>
        <translation>Verwijder uit het team</translation>
    </message>
    <message>
        <source>All devices of this member are ended and new keys are made. What was written stays, with name and role. Hand over the clients first.</source>
        <translation>Alle apparaten van dit lid worden uitgesloten en er komen nieuwe sleutels. Wat geschreven is blijft, met naam en rol. Draag eerst de cliënten over.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>End being an administrator</source>
        <translation>Geen beheerder meer</translation>
    </message>
    <message>
        <source>Make an administrator</source>
        <translation>Maak beheerder</translation>
    </message>
    <message>
        <source>Why this member leaves</source>
        <translation>Waarom dit lid weggaat</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Woorden vergelijken</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Write a message</source>
        <translation>Bericht schrijven</translation>
    </message>
    <message>
        <source>Messages stay with the dossier, so that nobody has to search a mailbox.</source>
        <translation>Berichten blijven bij het dossier, zodat niemand een mailbox hoeft door te zoeken.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>aan %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>aan iedereen</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelezen door %1</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message numerus="yes">
        <source>Plain words, %n line(s).</source>
        <translation>
            <numerusform>Gewone taal, %n regel.</numerusform>
            <numerusform>Gewone taal, %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three lines in plain words</source>
        <translation>Drie regels in gewone taal</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>Terug op %1</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Verslag opslaan</translation>
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
    <name>NewPassword</name>
    <message>
        <source>Choose at least %1 characters.</source>
        <translation>Kies ten minste %1 tekens.</translation>
    </message>
    <message>
        <source>At least %1 characters; four ordinary words are easy to remember. Nobody can look it up for you.</source>
        <translation>Ten minste %1 tekens; vier gewone woorden zijn goed te onthouden. Niemand kan het voor je opzoeken.</translation>
    </message>
    <message>
        <source>Password for this device</source>
        <translation>Wachtwoord voor dit apparaat</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Dit is niet hetzelfde wachtwoord.</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Wachtwoord, nog een keer</translation>
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
    <name>OmahaChips</name>
    <message>
        <source>Add as a problem</source>
        <translation>Toevoegen als probleem</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Another problem</source>
        <translation>Ander probleem</translation>
    </message>
    <message>
        <source>Search all problems, or type your own</source>
        <translation>Zoek in alle problemen, of typ zelf</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The client says: “%1”</source>
        <translation>De cliënt zegt: “%1”</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Open een pakketje</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Maak een pakketje</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Everybody in the team</source>
        <translation>Iedereen in het team</translation>
    </message>
    <message>
        <source>For a device that is new or was away very long.</source>
        <translation>Voor een apparaat dat nieuw is of heel lang weg was.</translation>
    </message>
    <message>
        <source>Also what they have already</source>
        <translation>Ook wat zij al hebben</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Het pakketje</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Waar het pakketje komt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Bezig het pakketje te openen</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Bezig het pakketje te maken</translation>
    </message>
    <message>
        <source>Open this package</source>
        <translation>Open dit pakketje</translation>
    </message>
    <message>
        <source>Make this package</source>
        <translation>Maak dit pakketje</translation>
    </message>
    <message>
        <source>Packages (*.kt1)</source>
        <translation>Pakketjes (*.kt1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Bijvoorbeeld %1</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Wachtwoord nu</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Your recovery sheet stays good. A backup made before today still opens with the password of that day.</source>
        <translation>Je herstelblad blijft werken. Een reservekopie van vóór vandaag gaat open met het wachtwoord van toen.</translation>
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
    <name>PendingCard</name>
    <message>
        <source>All members have received your work.</source>
        <translation>Alle teamleden hebben je werk ontvangen.</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Er is niets onderweg</translation>
    </message>
    <message>
        <source>Who has not received my work yet</source>
        <translation>Wie mijn werk nog niet heeft ontvangen</translation>
    </message>
    <message>
        <source>Received means: that device said so itself.</source>
        <translation>Ontvangen betekent: dat apparaat heeft het zelf gemeld.</translation>
    </message>
    <message>
        <source>Invite the first colleague to work together.</source>
        <translation>Nodig de eerste collega uit om samen te werken.</translation>
    </message>
    <message>
        <source>You are the only one yet</source>
        <translation>Je bent nog de enige</translation>
    </message>
    <message>
        <source>Who has received what</source>
        <translation>Wie wat heeft ontvangen</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Only for someone of the team</source>
        <translation>Alleen voor iemand van het team</translation>
    </message>
    <message>
        <source>1 is called first</source>
        <translation>1 wordt het eerst gebeld</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Central contact</source>
        <translation>Centraal aanspreekpunt</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <translation>waarnemer: %1</translation>
    </message>
    <message>
        <source>Make central contact</source>
        <translation>Centraal aanspreekpunt maken</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Add the photo</source>
        <translation>Foto bewaren</translation>
    </message>
    <message>
        <source>The photo is copied into the dossier; the file itself stays where it is. Take away the file if nobody else should see it.</source>
        <translation>De foto wordt in het dossier gekopieerd; het bestand zelf blijft staan. Verwijder het bestand als niemand anders het mag zien.</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto toevoegen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Foto’s (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Wat er op de foto staat</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Foto weghalen</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Add a photo</source>
        <translation>Foto toevoegen</translation>
    </message>
    <message>
        <source>A loose rug, a full pillbox. The photo is made small and says nothing of where it was taken.</source>
        <translation>Een los kleed, een volle medicijndoos. De foto wordt klein gemaakt en zegt niet waar hij is gemaakt.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>By the status of the problems: the longer the bar, the heavier. Status 5 is best.</source>
        <translation>Naar de status van de problemen: hoe langer de balk, hoe zwaarder. Status 5 is het best.</translation>
    </message>
    <message>
        <source>The picture of the whole</source>
        <translation>Het beeld van het geheel</translation>
    </message>
    <message>
        <source>The picture of the whole: %1</source>
        <translation>Het beeld van het geheel: %1</translation>
    </message>
    <message>
        <source>How each problem stands now, beside how it stood when this round began.</source>
        <translation>Hoe elk probleem er nu voor staat, naast hoe het stond toen deze ronde begon.</translation>
    </message>
    <message>
        <source>Compared with the round before</source>
        <translation>Vergeleken met de vorige ronde</translation>
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
    <name>PlanDialog</name>
    <message>
        <source>Agreement on the plan</source>
        <translation>Akkoord op het plan</translation>
    </message>
</context>
<context>
    <name>PlanStateCard</name>
    <message>
        <source>Look at what is late: move its date, close it, or put it under another goal.</source>
        <translation>Kijk wat te laat is: verschuif de datum, sluit het af of zet het onder een ander doel.</translation>
    </message>
</context>
<context>
    <name>PreRead</name>
    <message>
        <source>Question to the team</source>
        <translation>Vraag aan het team</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Nog geen doelen</translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation>Wat de cliënt wil</translation>
    </message>
    <message>
        <source>No problems written down</source>
        <translation>Geen problemen opgeschreven</translation>
    </message>
    <message>
        <source>Matters to the client</source>
        <translation>Belangrijk voor de cliënt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>niet voor %1</translation>
    </message>
    <message>
        <source>Not shown to you, because there is no consent for it: %1</source>
        <translation>Niet aan jou getoond, omdat er geen toestemming voor is: %1</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Change my preparation</source>
        <translation>Mijn voorbereiding wijzigen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>One or two lines are enough: what you want to ask or to tell.</source>
        <translation>Eén of twee regels is genoeg: wat je wilt vragen of vertellen.</translation>
    </message>
    <message>
        <source>Nobody has prepared yet</source>
        <translation>Nog niemand heeft voorbereid</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Mijn voorbereiding</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Papieren (*.pdf)</translation>
    </message>
    <message>
        <source>What do you want on paper?</source>
        <translation>Wat wil je op papier?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Rewrite it in the dossier first. Nothing is changed by itself; you can still print.</source>
        <translation>Herschrijf het eerst in het dossier. Er verandert niets vanzelf; je kunt toch afdrukken.</translation>
    </message>
    <message numerus="yes">
        <source>The client may not understand %n word(s)</source>
        <translation>
            <numerusform>De cliënt begrijpt %n woord misschien niet</numerusform>
            <numerusform>De cliënt begrijpt %n woorden misschien niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Outside Kernteam it is not locked: throw it away when it has been printed.</source>
        <translation>Buiten Kernteam is het niet op slot: gooi het weg als het is afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>The file is there: %n page(s).</source>
        <translation>
            <numerusform>Het bestand is er: %n bladzijde.</numerusform>
            <numerusform>Het bestand is er: %n bladzijden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>The newest goes on paper. Choose first, and what is on paper is what you agreed.</source>
        <translation>De nieuwste komt op papier. Kies eerst, dan staat er wat jullie hebben afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues disagree in %n place(s)</source>
        <translation>
            <numerusform>Collega’s verschillen op %n plek van mening</numerusform>
            <numerusform>Collega’s verschillen op %n plekken van mening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Matters most to the client</source>
        <translation>Voor de cliënt het belangrijkst</translation>
    </message>
    <message>
        <source>KBS %1</source>
        <translation>KGS %1</translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation>op de agenda</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>in het plan</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Vraag voor het MDO</translation>
    </message>
    <message>
        <source>Make a goal</source>
        <translation>Doel maken</translation>
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
    <name>ProblemsCard</name>
    <message>
        <source>Add a problem</source>
        <translation>Probleem toevoegen</translation>
    </message>
    <message>
        <source>Problems become goals in the plan and questions for the meeting.</source>
        <translation>Problemen worden doelen in het plan en vragen voor het MDO.</translation>
    </message>
    <message>
        <source>No problems written down</source>
        <translation>Geen problemen opgeschreven</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Everything to the meeting and the plan</source>
        <translation>Alles naar MDO en plan</translation>
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
    <name>ProposalRow</name>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Op de agenda zetten</translation>
    </message>
</context>
<context>
    <name>ProposalsCard</name>
    <message>
        <source>What happened since the last time comes first, then who was asked for and who is due.</source>
        <translation>Eerst wat er sinds de vorige keer gebeurde, dan wie gevraagd is en wie aan de beurt is.</translation>
    </message>
    <message>
        <source>Anyone else is put on the agenda from the dossier, in step 4.</source>
        <translation>Anderen zet je op de agenda vanuit het dossier, in stap 4.</translation>
    </message>
    <message>
        <source>Nobody needs a place now</source>
        <translation>Niemand is nu aan de beurt</translation>
    </message>
    <message>
        <source>Proposed for this meeting</source>
        <translation>Voorgesteld voor dit MDO</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Answers that were given stay readable with the words they were asked in.</source>
        <translation>Gegeven antwoorden blijven leesbaar, met de vraag zoals die toen was.</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Vraag veranderen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Vraag toevoegen</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Touch to choose another client</source>
        <translation>Tik om een andere cliënt te kiezen</translation>
    </message>
    <message>
        <source>New client; touch to choose another</source>
        <translation>Nieuwe cliënt; tik om een ander te kiezen</translation>
    </message>
</context>
<context>
    <name>RespiteDialog</name>
    <message>
        <source>Relief for the carer</source>
        <translation>Respijt voor de mantelzorger</translation>
    </message>
    <message>
        <source>A day away, someone at night, a short stay</source>
        <translation>Een dag weg, iemand in de nacht, een kort verblijf</translation>
    </message>
    <message>
        <source>Left empty: someone of the social domain</source>
        <translation>Leeg: iemand van het sociaal domein</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backups (*.ktbackup)</source>
        <translation>Reservekopieën (*.ktbackup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>De reservekopie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>How do you open it?</source>
        <translation>Hoe open je de reservekopie?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>The password of the day the backup was made.</source>
        <translation>Het wachtwoord van de dag waarop de reservekopie is gemaakt.</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Wachtwoord van de reservekopie</translation>
    </message>
    <message>
        <source>The code on your sheet</source>
        <translation>De code op je herstelblad</translation>
    </message>
    <message>
        <source>New password for this device</source>
        <translation>Nieuw wachtwoord voor dit apparaat</translation>
    </message>
    <message>
        <source>See what it is</source>
        <translation>Bekijk wat het is</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliënt</numerusform>
            <numerusform>%n cliënten</numerusform>
        </translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>gemaakt op %1</translation>
    </message>
    <message>
        <source>This device becomes as it was then. What colleagues have received from you since comes back when you exchange with them. What nobody else has of later is not in it.</source>
        <translation>Dit apparaat wordt zoals het toen was. Wat collega&apos;s sindsdien van je hebben ontvangen, komt terug als je met hen uitwisselt. Wat van later is en niemand anders heeft, zit er niet in.</translation>
    </message>
    <message>
        <source>Was your device stolen? Then do not restore: let an administrator end the device, and come in with a new invitation.</source>
        <translation>Is je apparaat gestolen? Zet dan niets terug: laat een beheerder het apparaat beëindigen en kom binnen met een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Zet deze reservekopie terug</translation>
    </message>
</context>
<context>
    <name>RightDialog</name>
    <message>
        <source>A right of the client</source>
        <translation>Een recht van de cliënt</translation>
    </message>
    <message>
        <source>Leave empty for the whole dossier</source>
        <translation>Laat leeg voor het hele dossier</translation>
    </message>
    <message>
        <source>Relatives see a dossier only when the client agreed to it, after an incident, or with a weighty interest of their own (article 7:458a of the Civil Code). Ask the doctor.</source>
        <translation>Naasten krijgen een dossier alleen te zien als de cliënt dat goed vond, na een incident, of met een eigen zwaarwegend belang (artikel 7:458a BW). Vraag het de arts.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>At most two months more; tell the client why</source>
        <translation>Hooguit twee maanden extra; vertel de cliënt waarom</translation>
    </message>
    <message>
        <source>About one thing in the dossier. Once it is granted, the request under Rights shows it or has it destroyed.</source>
        <translation>Over één gegeven in het dossier. Is het toegekend, dan laat de vraag bij Rechten het zien of vernietigen.</translation>
    </message>
</context>
<context>
    <name>RightRow</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat er is geschreven</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Schrijf ze op</translation>
    </message>
    <message>
        <source>Do not share further</source>
        <translation>Niet verder delen</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gevraagd %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>over: %1</translation>
    </message>
</context>
<context>
    <name>RightsTab</name>
    <message>
        <source>The client asks something</source>
        <translation>De cliënt vraagt iets</translation>
    </message>
    <message>
        <source>A client may see the dossier, get a copy, have something corrected, add own words, stop sharing and have it destroyed. Each request is answered within a month.</source>
        <translation>Een cliënt mag het dossier zien, een kopie krijgen, iets laten verbeteren, eigen woorden toevoegen, delen laten stoppen en het laten vernietigen. Op elk verzoek komt binnen een maand antwoord.</translation>
    </message>
    <message>
        <source>Write it down when the client asks. The day to answer is set by itself.</source>
        <translation>Leg het vast als de cliënt erom vraagt. De dag van antwoord komt er vanzelf bij.</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Er is niets gevraagd</translation>
    </message>
    <message>
        <source>Rights of the client</source>
        <translation>Rechten van de cliënt</translation>
    </message>
    <message>
        <source>Nobody gets a key of these themes who does not read them now, whatever the ground. Papers for others leave them out.</source>
        <translation>Wie deze thema’s nu niet leest, krijgt er geen sleutel van, op welke grond ook. Op papier voor anderen staan ze niet.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>gelezen door %1</translation>
    </message>
    <message>
        <source>Not shared further</source>
        <translation>Niet verder gedeeld</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Eigen woorden toevoegen</translation>
    </message>
    <message>
        <source>It stays in the dossier as the client said it, beside what it is about, and goes along in the copy for the client.</source>
        <translation>Het blijft in het dossier zoals de cliënt het zei, bij wat het betreft, en gaat mee in de kopie voor de cliënt.</translation>
    </message>
    <message>
        <source>Write down what the client wants to add or sees otherwise.</source>
        <translation>Schrijf op wat de cliënt wil toevoegen of anders ziet.</translation>
    </message>
    <message>
        <source>No own words yet</source>
        <translation>Nog geen eigen woorden</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>over: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>Have it destroyed</source>
        <translation>Laat het vernietigen</translation>
    </message>
    <message>
        <source>Counted from the last change of what was written about the client. Correcting a telephone number does not make it longer.</source>
        <translation>Geteld vanaf de laatste wijziging van wat er over de cliënt staat. Een telefoonnummer verbeteren maakt het niet langer.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>last change %1, kept until and including %2</source>
        <translation>laatste wijziging %1, bewaard tot en met %2</translation>
    </message>
    <message>
        <source>kept until and including %1</source>
        <translation>bewaard tot en met %1</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Hoe lang het bewaard wordt</translation>
    </message>
</context>
<context>
    <name>RiskChips</name>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Voorgesteld door %1</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2)</source>
        <translation>Voorgesteld: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Practice nurse</source>
        <translation>Praktijkondersteuner</translation>
    </message>
    <message>
        <source>District nurse</source>
        <translation>Wijkverpleegkundige</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Sociaal werker</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Casemanager</translation>
    </message>
    <message>
        <source>Elderly care physician</source>
        <translation>Specialist ouderengeneeskunde</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Apotheker</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>Fysiotherapeut</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>Ergotherapeut</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psycholoog</translation>
    </message>
    <message>
        <source>Welfare worker</source>
        <translation>Welzijnswerker</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>How this team works</source>
        <translation>Zo werkt dit team</translation>
    </message>
    <message>
        <source>Leave empty what is as usual. Every earlier choice stays in the history and can be put back.</source>
        <translation>Laat leeg wat gewoon is. Elke eerdere keuze blijft in de geschiedenis en kan worden teruggezet.</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Look at both</source>
        <translation>Bekijk beide</translation>
    </message>
    <message>
        <source>Same date of birth, and a name like it. Look at both before you go on.</source>
        <translation>Dezelfde geboortedatum en een naam die erop lijkt. Bekijk beide voordat je verdergaat.</translation>
    </message>
    <message>
        <source>There may be a second dossier of this person: %1.</source>
        <translation>Er is misschien een tweede dossier van deze persoon: %1.</translation>
    </message>
    <message>
        <source>Make it two again</source>
        <translation>Weer twee maken</translation>
    </message>
    <message>
        <source>What was written there stands in this dossier too.</source>
        <translation>Wat daar is geschreven, staat nu ook in dit dossier.</translation>
    </message>
    <message>
        <source>Joined with the dossier %1.</source>
        <translation>Samengevoegd met het dossier %1.</translation>
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
    <name>SearchPanel</name>
    <message>
        <source>Try a part of the name, a birth date or a postcode.</source>
        <translation>Probeer een deel van de naam, een geboortedatum of een postcode.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Er wordt gezocht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Every choice works at once, on this device only.</source>
        <translation>Elke keuze werkt meteen, alleen op dit apparaat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>Zoals het apparaat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Locking wipes the keys from memory. What you typed is kept.</source>
        <translation>Vergrendelen wist de sleutels uit het geheugen. Wat je typte blijft bewaard.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Care information may stand open for five minutes at most (NEN 7510).</source>
        <translation>Zorggegevens mogen hoogstens vijf minuten openstaan (NEN 7510).</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Vanzelf vergrendelen na</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dit profiel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Try the code</source>
        <translation>Probeer de code</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Maak het herstelblad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Probeer je herstelblad</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Papieren (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Nobody can look up your password: not your team, not the makers of Kernteam. With a code on paper you can still get in.</source>
        <translation>Niemand kan je wachtwoord opzoeken: je team niet en de makers van Kernteam niet. Met een code op papier kom je er toch in.</translation>
    </message>
    <message>
        <source>Throw the old paper away when the new one has been tried.</source>
        <translation>Gooi het oude papier weg als je het nieuwe hebt geprobeerd.</translation>
    </message>
    <message>
        <source>There is a sheet already. A new one ends it.</source>
        <translation>Er is al een herstelblad. Met een nieuw blad werkt dat niet meer.</translation>
    </message>
    <message>
        <source>1. Put the code on paper</source>
        <translation>1. Zet de code op papier</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Waar het bestand komt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Print it, and then throw the file away: whoever finds it has the code. %1</source>
        <translation>Druk het af en gooi het bestand daarna weg: wie het vindt, heeft de code. %1</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Het bestand is er.</translation>
    </message>
    <message>
        <source>2. Try it</source>
        <translation>2. Probeer het</translation>
    </message>
    <message>
        <source>From paper, with or without dashes. Nothing is changed by it.</source>
        <translation>Vanaf het papier, met of zonder streepjes. Er verandert niets door.</translation>
    </message>
    <message>
        <source>The code on your sheet</source>
        <translation>De code op je herstelblad</translation>
    </message>
    <message>
        <source>Keep it at home with your papers, not with your device. You can try it again at any time under Settings.</source>
        <translation>Bewaar het thuis bij je papieren, niet bij je apparaat. Bij Instellingen kun je het altijd opnieuw proberen.</translation>
    </message>
    <message>
        <source>Your recovery sheet works</source>
        <translation>Je herstelblad werkt</translation>
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
    <name>SignalCloseDialog</name>
    <message>
        <source>Close the signal</source>
        <translation>Signaal sluiten</translation>
    </message>
    <message>
        <source>For example: known already, or entered twice. The signal stays in the dossier.</source>
        <translation>Bijvoorbeeld: al bekend, of dubbel ingevoerd. Het signaal blijft in het dossier.</translation>
    </message>
</context>
<context>
    <name>SignalDialog</name>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
</context>
<context>
    <name>SignalsCard</name>
    <message>
        <source>Add a signal</source>
        <translation>Signaal toevoegen</translation>
    </message>
    <message>
        <source>New signals appear here as soon as someone reports one.</source>
        <translation>Nieuwe signalen verschijnen hier zodra iemand er een meldt.</translation>
    </message>
    <message>
        <source>No signals wait for triage</source>
        <translation>Er wachten geen signalen op triage</translation>
    </message>
    <message>
        <source>Signals to look at</source>
        <translation>Signalen om te bekijken</translation>
    </message>
</context>
<context>
    <name>StartFrame</name>
    <message>
        <source>Working together around frail older people at home</source>
        <translation>Samenwerken rond kwetsbare ouderen thuis</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New team</source>
        <translation>Nieuw team</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Meedoen met een team</translation>
    </message>
    <message>
        <source>Welcome to Kernteam</source>
        <translation>Welkom bij Kernteam</translation>
    </message>
    <message>
        <source>You are the first of your team. You invite the others later.</source>
        <translation>Jij bent de eerste van je team. De anderen nodig je later uit.</translation>
    </message>
    <message>
        <source>Start a new team</source>
        <translation>Nieuw team beginnen</translation>
    </message>
    <message>
        <source>A colleague has given you a code.</source>
        <translation>Een collega heeft je een code gegeven.</translation>
    </message>
    <message>
        <source>With a made-up team and forty made-up clients. It is gone when you close Kernteam.</source>
        <translation>Met een verzonnen team en veertig verzonnen cliënten. Het is weg als je Kernteam sluit.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rondkijken</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted on this device and shared only with your team. There is no account and no server.</source>
        <translation>Alles wat je schrijft staat versleuteld op dit apparaat en wordt alleen met je team gedeeld. Er is geen account en geen server.</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Team maken</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>You have a file that Kernteam made on this or another device.</source>
        <translation>Je hebt een bestand dat Kernteam op dit of een ander apparaat maakte.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>Word for word; do not make it nicer</source>
        <translation>Woord voor woord; maak het niet mooier</translation>
    </message>
</context>
<context>
    <name>StayCard</name>
    <message>
        <source>Add a stay</source>
        <translation>Verblijf toevoegen</translation>
    </message>
    <message>
        <source>Short stay, hospital or respite care: tasks wait, and a review follows on coming home.</source>
        <translation>Eerstelijnsverblijf, ziekenhuis of respijtzorg: taken wachten, en na thuiskomst volgt een evaluatie.</translation>
    </message>
    <message>
        <source>The client is at home</source>
        <translation>De cliënt is thuis</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>home %1</source>
        <translation>thuis %1</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>Niet thuis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Stay away from home</source>
        <translation>Tijdelijk verblijf</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Stay away from home</source>
        <translation>Tijdelijk verblijf</translation>
    </message>
    <message>
        <source>While the client is away, tasks wait and are not late. Fill in the day of coming home when it is there: a review follows.</source>
        <translation>Zolang de cliënt weg is, wachten taken en zijn ze niet te laat. Vul de dag van thuiskomst in als die er is: dan volgt een evaluatie.</translation>
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
    <name>StepPathCard</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>The six steps</source>
        <translation>De zes stappen</translation>
    </message>
    <message>
        <source>Still needed for this step</source>
        <translation>Nog nodig voor deze stap</translation>
    </message>
    <message>
        <source>Go to consent</source>
        <translation>Naar toestemming</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>This device is not reachable on the network now.</source>
        <translation>Dit apparaat is nu niet bereikbaar op het netwerk.</translation>
    </message>
    <message>
        <source>Address of a colleague&apos;s device</source>
        <translation>Adres van het apparaat van een collega</translation>
    </message>
    <message>
        <source>192.168.1.20:47701</source>
        <translation>192.168.1.20:47701</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisselen</translation>
    </message>
    <message>
        <source>Devices of colleagues on this network find this one by themselves. Its address: %1</source>
        <translation>Apparaten van collega&apos;s op dit netwerk vinden dit apparaat vanzelf. Het adres: %1</translation>
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
    <name>TaskCard</name>
    <message>
        <source>What is agreed with you as owner appears here.</source>
        <translation>Hier zie je wat jij op je hebt genomen.</translation>
    </message>
    <message>
        <source>What is agreed about this client appears here.</source>
        <translation>Hier zie je wat er over deze cliënt is afgesproken.</translation>
    </message>
    <message>
        <source>No open tasks</source>
        <translation>Geen open taken</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
    </message>
    <message>
        <source>Waits: not at home</source>
        <translation>Wacht: niet thuis</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
</context>
<context>
    <name>TeamLogCard</name>
    <message>
        <source>Hide the log of the team</source>
        <translation>Verberg het teamlogboek</translation>
    </message>
    <message>
        <source>Show the log of the team</source>
        <translation>Toon het teamlogboek</translation>
    </message>
    <message>
        <source>Who came and went, devices, rights, and unlocking that failed. No name of a client stands here.</source>
        <translation>Wie erbij kwam en wegging, apparaten, rechten, en mislukt ontgrendelen. Hier staat geen naam van een cliënt.</translation>
    </message>
    <message>
        <source>Log of the team</source>
        <translation>Teamlogboek</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Iemand uitnodigen</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Dat ben jij</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teamleden</translation>
    </message>
    <message>
        <source>Hand over clients</source>
        <translation>Cliënten overdragen</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Afwezigheid toevoegen</translation>
    </message>
    <message>
        <source>Clients of who is away call who stands in; the work appears there too.</source>
        <translation>Cliënten van wie afwezig is bellen de waarnemer; het werk verschijnt daar ook.</translation>
    </message>
    <message>
        <source>Holiday, illness, leave: say who stands in, and clients never call in vain.</source>
        <translation>Vakantie, ziekte, verlof: zeg wie waarneemt, dan belt een cliënt nooit vergeefs.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Niemand is afwezig</translation>
    </message>
    <message>
        <source>Away now</source>
        <translation>Nu afwezig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 neemt waar</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>niemand neemt waar</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Change how this team works</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>The handreiking is no blueprint: set what fits your neighbourhood.</source>
        <translation>De handreiking is geen blauwdruk: stel in wat bij je wijk past.</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>How this team works</source>
        <translation>Zo werkt dit team</translation>
    </message>
    <message>
        <source>Papers about privacy</source>
        <translation>Papieren over privacy</translation>
    </message>
</context>
<context>
    <name>TeamQuestion</name>
    <message>
        <source>Answered when it was asked as: %1</source>
        <translation>Beantwoord toen de vraag was: %1</translation>
    </message>
    <message>
        <source>Two people answered differently. Choose.</source>
        <translation>Twee mensen antwoordden verschillend. Kies.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Niet meer gevraagd</translation>
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
    <name>TimelineTab</name>
    <message>
        <source>What the team writes appears here.</source>
        <translation>Wat het team schrijft, verschijnt hier.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets geschreven</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Answers of the assessment</source>
        <translation>Antwoorden uit de MDA</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>People around the client</source>
        <translation>Mensen rond de cliënt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agendapunten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Verblijven</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overdrachten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Choose something else to see, or everything.</source>
        <translation>Kies iets anders, of alles.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Terugdraaien: %1</translation>
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
    <name>TodayPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Both stay until someone of the team chooses.</source>
        <translation>Beide blijven tot iemand van het team kiest.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two people wrote something else at the same moment.</source>
        <translation>
            <numerusform>%n keuze te maken: twee mensen schreven tegelijk iets anders.</numerusform>
            <numerusform>%n keuzes te maken: twee mensen schreven tegelijk iets anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mijn taken</translation>
    </message>
    <message>
        <source>Plan one under Meetings.</source>
        <translation>Plan er een bij MDO.</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Er is geen MDO gepland</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Te vol</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliënt</numerusform>
            <numerusform>%n cliënten</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>MDO&apos;s</translation>
    </message>
    <message>
        <source>The tasks and clients of %1 stand here too.</source>
        <translation>De taken en cliënten van %1 staan hier ook.</translation>
    </message>
    <message>
        <source>You stand in for %1 until %2.</source>
        <translation>Je neemt waar voor %1 tot en met %2.</translation>
    </message>
    <message>
        <source>You stand in for %1.</source>
        <translation>Je neemt waar voor %1.</translation>
    </message>
    <message>
        <source>Reviews, events and handovers of your clients, for the next two weeks.</source>
        <translation>Evaluaties, gebeurtenissen en overdrachten van je cliënten, voor de komende twee weken.</translation>
    </message>
    <message>
        <source>What is due about your clients appears here, with the reason.</source>
        <translation>Wat er bij je cliënten aan de beurt is, verschijnt hier met de reden.</translation>
    </message>
    <message>
        <source>No client asks for attention</source>
        <translation>Geen cliënt vraagt aandacht</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op jou</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht op %1</translation>
    </message>
    <message>
        <source>Clients to look at</source>
        <translation>Cliënten die aandacht vragen</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>Nog voor te bereiden</translation>
    </message>
    <message>
        <source>New messages for you</source>
        <translation>Nieuwe berichten voor jou</translation>
    </message>
</context>
<context>
    <name>ToldBy</name>
    <message>
        <source>Somebody else said this</source>
        <translation>Iemand anders zei dit</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation>In vertrouwen gezegd</translation>
    </message>
    <message>
        <source>Daughter, neighbour…</source>
        <translation>Dochter, buurvrouw…</translation>
    </message>
    <message>
        <source>What is said in confidence is on no paper, also not in the copy for the client.</source>
        <translation>Wat in vertrouwen is gezegd staat op geen papier, ook niet in de kopie voor de cliënt.</translation>
    </message>
    <message>
        <source>Take these words out for good…</source>
        <translation>Haal deze woorden voorgoed weg…</translation>
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
<context>
    <name>TriageDialog</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Someone of the team. Else choose the profession.</source>
        <translation>Iemand van het team. Kies anders het beroep.</translation>
    </message>
    <message>
        <source>All waiting signals of this client are judged by this.</source>
        <translation>Hiermee zijn alle wachtende signalen van deze cliënt beoordeeld.</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Beslissen: %1</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Kernteam is locked</source>
        <translation>Kernteam is vergrendeld</translation>
    </message>
    <message>
        <source>The password of this device. What you had typed is still there.</source>
        <translation>Het wachtwoord van dit apparaat. Wat je had getypt is er nog.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Forgotten the password</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Choose a version to see how it was. Putting one back makes a new version; nothing is lost.</source>
        <translation>Kies een versie om te zien hoe het was. Terugzetten maakt een nieuwe versie; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>As it was just after this version</source>
        <translation>Zoals het was na deze versie</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>The team works as the handreiking has it.</source>
        <translation>Het team werkt zoals in de handreiking.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nog niets veranderd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle versies</translation>
    </message>
</context>
<context>
    <name>WaitingSignal</name>
    <message>
        <source>Close without a decision</source>
        <translation>Sluiten zonder besluit</translation>
    </message>
</context>
<context>
    <name>WishesDialog</name>
    <message>
        <source>Wishes for the last phase</source>
        <translation>Wensen voor de laatste fase</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>The law asks them in this order</source>
        <translation>De wet vraagt hen in deze volgorde</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Tell the client: who has already read something, still knows it.</source>
        <translation>Vertel de cliënt: wie iets al heeft gelezen, weet het nog.</translation>
    </message>
</context>
</TS>
