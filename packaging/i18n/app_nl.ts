<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>saw the BSN</source>
        <translation>zag het BSN</translation>
    </message>
    <message>
        <source>looked in this log</source>
        <translation>keek in dit logboek</translation>
    </message>
    <message>
        <source>looked at the dossier in a team meeting</source>
        <translation>keek in het dossier bij een MDO</translation>
    </message>
    <message>
        <source>looked at the dossier</source>
        <translation>keek in het dossier</translation>
    </message>
    <message>
        <source>unlocking failed once before</source>
        <translation>ontgrendelen mislukte daarvoor één keer</translation>
    </message>
    <message>
        <source>unlocking failed %1 times before, first %2</source>
        <translation>ontgrendelen mislukte daarvoor %1 keer, voor het eerst %2</translation>
    </message>
    <message>
        <source>wrote: %1</source>
        <translation>schreef: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>wijzigde: %1</translation>
    </message>
    <message>
        <source>found words of the dossier by searching</source>
        <translation>vond woorden uit het dossier met zoeken</translation>
    </message>
    <message>
        <source>printed: %1</source>
        <translation>drukte af: %1</translation>
    </message>
    <message>
        <source>took out a copy</source>
        <translation>maakte een kopie</translation>
    </message>
    <message>
        <source>opened it in an emergency</source>
        <translation>opende het in een noodgeval</translation>
    </message>
    <message>
        <source>joined it with another dossier</source>
        <translation>voegde het samen met een ander dossier</translation>
    </message>
    <message>
        <source>parted it from another dossier</source>
        <translation>haalde samengevoegde dossiers uit elkaar</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>wijzigde het wachtwoord</translation>
    </message>
    <message>
        <source>made a recovery sheet</source>
        <translation>maakte een herstelblad</translation>
    </message>
    <message>
        <source>Looked and searched</source>
        <translation>Gekeken en gezocht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
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
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Say what you think of: %1</source>
        <translation>Laat weten wat je vindt van: %1</translation>
    </message>
    <message>
        <source>Arrange relief for the carer: %1</source>
        <translation>Regel respijt voor de mantelzorger: %1</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>a signal</source>
        <translation>een signaal</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>tegenspraak</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>geen probleem</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>answered, no problem named</source>
        <translation>ingevuld, geen probleem benoemd</translation>
    </message>
    <message>
        <source>%1, not rated</source>
        <translation>%1, niet beoordeeld</translation>
    </message>
    <message>
        <source>%1, status %2</source>
        <translation>%1, status %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Beter</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Slechter</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 probleem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 problemen</translation>
    </message>
    <message>
        <source>begun by %1, %2</source>
        <translation>begonnen door %1, %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Makes a profile with a new team; you become its first administrator.</source>
        <translation>Maakt een profiel met een nieuw team; jij wordt de eerste beheerder.</translation>
    </message>
    <message>
        <source>Prints a code and waits for the newcomer who types it.</source>
        <translation>Toont een code en wacht op de nieuwkomer die hem intypt.</translation>
    </message>
    <message>
        <source>Makes a profile in the team that gave you the code.</source>
        <translation>Maakt een profiel in het team dat je de code gaf.</translation>
    </message>
    <message>
        <source>Who is in the team.</source>
        <translation>Wie er in het team zitten.</translation>
    </message>
    <message>
        <source>Their devices.</source>
        <translation>Hun apparaten.</translation>
    </message>
    <message>
        <source>Makes a dossier of {field: value}.</source>
        <translation>Maakt een dossier van {veld: waarde}.</translation>
    </message>
    <message>
        <source>The worklist, in pages.</source>
        <translation>De werklijst, per bladzijde.</translation>
    </message>
    <message>
        <source>One client with the state of the six steps.</source>
        <translation>Eén cliënt met de stand van de zes stappen.</translation>
    </message>
    <message>
        <source>Writes one record, or a list of records at once.</source>
        <translation>Schrijft één gegeven, of een lijst in één keer.</translation>
    </message>
    <message>
        <source>The records of a dossier with all fields.</source>
        <translation>De gegevens van een dossier met alle velden.</translation>
    </message>
    <message>
        <source>Fields on which two people disagree.</source>
        <translation>Velden waarover twee mensen het oneens zijn.</translation>
    </message>
    <message>
        <source>Chooses one of the values; the others stay in the history.</source>
        <translation>Kiest een van de waarden; de andere blijven in de geschiedenis.</translation>
    </message>
    <message>
        <source>The six steps and what is missing for the next.</source>
        <translation>De zes stappen en wat er ontbreekt voor de volgende.</translation>
    </message>
    <message>
        <source>Scores the answers of a questionnaire, or lists the questionnaires.</source>
        <translation>Berekent de score van een vragenlijst, of toont de vragenlijsten.</translation>
    </message>
    <message>
        <source>Exchanges with another device; with --seconds listening ends then, or when the first peer is done.</source>
        <translation>Wisselt uit met een ander apparaat; met --seconds stopt het wachten daarna, of als het eerste apparaat klaar is.</translation>
    </message>
    <message>
        <source>Per member, what has not been acknowledged.</source>
        <translation>Per teamlid, wat nog niet is bevestigd.</translation>
    </message>
    <message>
        <source>Recomputes every chain, seal and record.</source>
        <translation>Rekent elke keten, elk zegel en elk gegeven na.</translation>
    </message>
    <message>
        <source>Looks at the profile folder without a password.</source>
        <translation>Bekijkt de map van het profiel zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Fills the profile with the fictional team.</source>
        <translation>Vult het profiel met het verzonnen team.</translation>
    </message>
    <message>
        <source>Do both screens show these words? %1  [y/n]</source>
        <translation>Staan deze woorden op beide schermen? %1  [j/n]</translation>
    </message>
    <message>
        <source>Code: %1
Waiting at %2.</source>
        <translation>Code: %1
Wacht op %2.</translation>
    </message>
    <message>
        <source>%1 has joined.</source>
        <translation>%1 doet nu mee.</translation>
    </message>
    <message>
        <source>Welcome to the team %1.</source>
        <translation>Welkom in het team %1.</translation>
    </message>
    <message>
        <source>The team %1 is there; you are its administrator.</source>
        <translation>Het team %1 is er; jij bent de beheerder.</translation>
    </message>
    <message>
        <source>Nothing was altered: %1 changes of %2 devices, %3 records.</source>
        <translation>Er is niets veranderd: %1 wijzigingen van %2 apparaten, %3 gegevens.</translation>
    </message>
    <message>
        <source>%1 fictional clients are there.</source>
        <translation>Er zijn %1 verzonnen cliënten.</translation>
    </message>
    <message>
        <source>The password comes from KERNTEAM_PASSWORD or --password-fd, never from the command line.</source>
        <translation>Het wachtwoord komt uit KERNTEAM_PASSWORD of --password-fd, nooit van de opdrachtregel.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niet compleet</translation>
    </message>
    <message>
        <source>%1 changes sent, %2 received.</source>
        <translation>%1 wijzigingen verstuurd, %2 ontvangen.</translation>
    </message>
    <message>
        <source>Waiting for other devices at %1.</source>
        <translation>Wacht op andere apparaten op %1.</translation>
    </message>
    <message>
        <source>Brings in a list of clients; --preview only tells what it would do, --all also takes lines that could be about somebody who is here.</source>
        <translation>Leest een lijst met cliënten in; --preview vertelt alleen wat er zou gebeuren, --all neemt ook regels mee die over iemand kunnen gaan die er al is.</translation>
    </message>
    <message>
        <source>%1 lines can be read, %2 cannot; %3 brought in, %4 left out for being known already.</source>
        <translation>%1 regels zijn leesbaar, %2 niet; %3 ingelezen, %4 overgeslagen omdat de cliënt er al kan zijn.</translation>
    </message>
    <message>
        <source>Writes a paper about a client as a PDF, or lists the papers there are.</source>
        <translation>Maakt een papier over een cliënt als PDF, of noemt de papieren die er zijn.</translation>
    </message>
    <message>
        <source>Ends a membership with all its devices; what it wrote stays.</source>
        <translation>Beëindigt een lidmaatschap met alle apparaten; wat geschreven is blijft.</translation>
    </message>
    <message>
        <source>Ends a lost device, makes new keys, and tells which clients were on it.</source>
        <translation>Sluit een verloren apparaat uit, maakt nieuwe sleutels, en zegt welke cliënten erop stonden.</translation>
    </message>
    <message>
        <source>Puts a member in the team around a client, with the keys that go with it.</source>
        <translation>Zet een lid in het kernteam van een cliënt, met de sleutels die erbij horen.</translation>
    </message>
    <message>
        <source>Takes a member out of it; what is written from then on is closed to him.</source>
        <translation>Haalt een lid eruit; wat daarna wordt geschreven is voor die persoon dicht.</translation>
    </message>
    <message>
        <source>Who may read which theme of a dossier and why, and who could until now.</source>
        <translation>Wie welk thema van een dossier mag lezen en waarom, en wie dat tot nu toe kon.</translation>
    </message>
    <message>
        <source>Records the client&apos;s yes for a member or an organisation.</source>
        <translation>Legt het ja van de cliënt vast voor een lid of een organisatie.</translation>
    </message>
    <message>
        <source>Records that the client took it back; without themes, all of it.</source>
        <translation>Legt vast dat de cliënt het intrekt; zonder thema&apos;s alles.</translation>
    </message>
    <message>
        <source>Recomputes every chain and seal: a line that was changed or taken out is found.</source>
        <translation>Rekent elke keten en elk zegel na: een regel die is veranderd of weggehaald wordt gevonden.</translation>
    </message>
    <message>
        <source>Writes the whole profile into one encrypted file, and reads it back.</source>
        <translation>Schrijft het hele profiel in één versleuteld bestand, en leest het terug.</translation>
    </message>
    <message>
        <source>Makes the backup the profile; what is there is set aside. --preview only tells what it is; with --sheet the code of the recovery sheet stands on standard input, and the password is the new one.</source>
        <translation>Maakt van de reservekopie het profiel; wat er staat wordt opzijgezet. --preview vertelt alleen wat het is; met --sheet staat de code van het herstelblad op de standaardinvoer, en is het wachtwoord het nieuwe.</translation>
    </message>
    <message>
        <source>Sets the password that stands on standard input; nothing is encrypted anew.</source>
        <translation>Zet het wachtwoord dat op de standaardinvoer staat; er wordt niets opnieuw versleuteld.</translation>
    </message>
    <message>
        <source>Makes a recovery sheet as a PDF; one that was made before ends.</source>
        <translation>Maakt een herstelblad als PDF; een eerder blad werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Whether the code on standard input opens this profile; changes nothing.</source>
        <translation>Of de code op de standaardinvoer dit profiel opent; verandert niets.</translation>
    </message>
    <message>
        <source>Opens the profile with the code of the sheet (a line) and sets a new password (a line).</source>
        <translation>Opent het profiel met de code van het herstelblad (een regel) en zet een nieuw wachtwoord (een regel).</translation>
    </message>
    <message>
        <source>%1 holds everything, and was read back.</source>
        <translation>%1 bevat alles, en is teruggelezen.</translation>
    </message>
    <message>
        <source>The profile of %1 is there again. What colleagues have of you since then comes back when you exchange.</source>
        <translation>Het profiel van %1 is er weer. Wat collega&apos;s sindsdien van je hebben, komt terug als je uitwisselt.</translation>
    </message>
    <message>
        <source>%1 holds the sheet. Print it, throw the file away, and try it with &apos;recovery test&apos;.</source>
        <translation>%1 is het herstelblad. Druk het af, gooi het bestand weg en probeer het met &apos;recovery test&apos;.</translation>
    </message>
    <message>
        <source>This sheet opens the profile.</source>
        <translation>Dit herstelblad opent het profiel.</translation>
    </message>
    <message>
        <source>The profile has the new password.</source>
        <translation>Het profiel heeft het nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>Grants a case: its theme is not shared further from now on.</source>
        <translation>Willigt een verzoek in: het thema wordt vanaf nu niet verder gedeeld.</translation>
    </message>
    <message>
        <source>How long what was written in a dossier is kept.</source>
        <translation>Hoe lang wat in een dossier staat wordt bewaard.</translation>
    </message>
    <message>
        <source>Asks that a dossier, a theme or a record be destroyed; a second person must agree.</source>
        <translation>Vraagt om een dossier, een thema of één gegeven te vernietigen; een tweede persoon moet akkoord gaan.</translation>
    </message>
    <message>
        <source>Agrees, and destroys it here and on every device that hears of it.</source>
        <translation>Gaat akkoord, en vernietigt het hier en op elk apparaat dat ervan hoort.</translation>
    </message>
    <message>
        <source>What was destroyed, by whom, and which devices did it.</source>
        <translation>Wat is vernietigd, door wie, en welke apparaten het deden.</translation>
    </message>
    <message>
        <source>Makes ready what whoever treats may open in an emergency; --how when the client agrees.</source>
        <translation>Zet klaar wat wie behandelt in een noodgeval mag openen; --how als de cliënt akkoord gaat.</translation>
    </message>
    <message>
        <source>The client takes that back.</source>
        <translation>De cliënt trekt dat in.</translation>
    </message>
    <message>
        <source>Finds somebody by name and birth date for whom something is ready.</source>
        <translation>Vindt iemand op naam en geboortedatum voor wie iets klaarstaat.</translation>
    </message>
    <message>
        <source>Opens it for a day; the reason is written in the dossier first.</source>
        <translation>Opent het voor een dag; de reden komt eerst in het dossier.</translation>
    </message>
    <message>
        <source>What was opened, or what the dossier made ready.</source>
        <translation>Wat is geopend, of wat het dossier heeft klaargezet.</translation>
    </message>
    <message>
        <source>What somebody else thinks of an opening.</source>
        <translation>Wat een ander van een opening vindt.</translation>
    </message>
    <message>
        <source>Open to you for one day; the team around the client sees it.</source>
        <translation>Eén dag voor jou open; het team rond de cliënt ziet het.</translation>
    </message>
    <message>
        <source>Exchanges once through a folder that others see too, or a stick.</source>
        <translation>Wisselt één keer uit via een map die anderen ook zien, of een stick.</translation>
    </message>
    <message>
        <source>Puts all that a member, or anybody, lacks in one file to send; --all: everything.</source>
        <translation>Zet alles wat een lid, of wie dan ook, mist in één bestand om te sturen; --all: alles.</translation>
    </message>
    <message>
        <source>Takes in a package of somebody in the team, as a whole or not at all.</source>
        <translation>Neemt een pakketje van iemand uit het team op, heel of helemaal niet.</translation>
    </message>
    <message>
        <source>%1 holds %2 changes. Only members of your team can open it.</source>
        <translation>%1 bevat %2 wijzigingen. Alleen leden van je team kunnen het openen.</translation>
    </message>
    <message>
        <source>%1 changes received.</source>
        <translation>%1 wijzigingen ontvangen.</translation>
    </message>
    <message>
        <source>%1 parts build on what is not here. Ask for a package with everything.</source>
        <translation>%1 delen bouwen voort op wat hier niet is. Vraag om een pakketje met alles.</translation>
    </message>
    <message>
        <source>Words that this device and those of a member have in common, to be read aloud.</source>
        <translation>Woorden die dit apparaat en die van een lid gemeen hebben, om voor te lezen.</translation>
    </message>
    <message>
        <source>Writes down, for good, whether they were the same on both screens.</source>
        <translation>Legt blijvend vast of ze op beide schermen gelijk waren.</translation>
    </message>
    <message>
        <source>Removes the profile from this device with its keys, for good; needs --yes.</source>
        <translation>Verwijdert het profiel met zijn sleutels voorgoed van dit apparaat; vraagt om --yes.</translation>
    </message>
    <message>
        <source>More than goes with this role: %1</source>
        <translation>Meer dan bij deze rol nodig is: %1</translation>
    </message>
    <message>
        <source>The profile is gone from this device.</source>
        <translation>Het profiel is van dit apparaat verdwenen.</translation>
    </message>
    <message>
        <source>Who looked at a dossier, wrote in it, printed it or let others in, the last line first; without a client, the log of the team.</source>
        <translation>Wie in een dossier keek, erin schreef, het afdrukte of anderen toeliet, de laatste regel eerst; zonder cliënt het teamlogboek.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
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
    <message>
        <source>Health insurer (Zvw)</source>
        <translation>Zorgverzekeraar (Zvw)</translation>
    </message>
    <message>
        <source>Long-term care (Wlz)</source>
        <translation>Langdurige zorg (Wlz)</translation>
    </message>
    <message>
        <source>Municipality (Wmo)</source>
        <translation>Gemeente (Wmo)</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt zelf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
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
        <source>By a gesture</source>
        <translation>Met een gebaar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Malnutrition</source>
        <translation>Ondervoeding</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicatie</translation>
    </message>
    <message>
        <source>Delirium</source>
        <translation>Delier</translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation>Eenzaamheid</translation>
    </message>
    <message>
        <source>Overburdened carer</source>
        <translation>Overbelaste mantelzorger</translation>
    </message>
    <message>
        <source>Wandering</source>
        <translation>Dwalen</translation>
    </message>
    <message>
        <source>Pressure sore</source>
        <translation>Doorligwond</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Ontslag</translation>
    </message>
    <message>
        <source>Unplanned visits to the general practice</source>
        <translation>Ongeplande huisartscontacten</translation>
    </message>
    <message>
        <source>Carer dropped out</source>
        <translation>Mantelzorger uitgevallen</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Verlies van een naaste</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Nieuwe diagnose</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Gewichtsverlies</translation>
    </message>
    <message>
        <source>Crisis stay</source>
        <translation>Crisisopname</translation>
    </message>
    <message>
        <source>Long-term care granted</source>
        <translation>Wlz-indicatie</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Moved to a nursing home</source>
        <translation>Verhuisd naar een instelling</translation>
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
        <source>Professional judgement</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Age and several problems</source>
        <translation>Leeftijd en meerdere problemen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Getrieerd</translation>
    </message>
    <message>
        <source>Not frail</source>
        <translation>Niet kwetsbaar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Frail</source>
        <translation>Kwetsbaar</translation>
    </message>
    <message>
        <source>SFMPC</source>
        <translation>SFMPC</translation>
    </message>
    <message>
        <source>Omaha System</source>
        <translation>Omaha System</translation>
    </message>
    <message>
        <source>Areas of life</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Promotion of health</source>
        <translation>Gezondheidsbevordering</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Vrijwilliger</translation>
    </message>
    <message>
        <source>Intensive</source>
        <translation>Intensief</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herbespreking</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
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
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Teaching and advice</source>
        <translation>Voorlichting en advies</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Casemanagement</translation>
    </message>
    <message>
        <source>Keeping an eye on</source>
        <translation>In de gaten houden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Short stay (ELV)</source>
        <translation>Eerstelijnsverblijf (ELV)</translation>
    </message>
    <message>
        <source>Respite care</source>
        <translation>Respijtzorg</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Beeldbellen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
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
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Treatment relation</source>
        <translation>Behandelrelatie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Short stay, light care (ELV)</source>
        <translation>Eerstelijnsverblijf laag complex (ELV)</translation>
    </message>
    <message>
        <source>Short stay, intensive care (ELV)</source>
        <translation>Eerstelijnsverblijf hoog complex (ELV)</translation>
    </message>
    <message>
        <source>Short stay, palliative care (ELV)</source>
        <translation>Eerstelijnsverblijf palliatief (ELV)</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Revalidatie (GRZ)</translation>
    </message>
    <message>
        <source>Choose who the client can call</source>
        <translation>Kies wie de cliënt kan bellen</translation>
    </message>
    <message>
        <source>Something happened: review sooner</source>
        <translation>Er is iets gebeurd: eerder evalueren</translation>
    </message>
    <message>
        <source>Review of the care plan</source>
        <translation>Evaluatie van het zorgleefplan</translation>
    </message>
    <message>
        <source>Back in the team meeting</source>
        <translation>Terug in het MDO</translation>
    </message>
    <message>
        <source>Assessment again</source>
        <translation>Opnieuw een MDA</translation>
    </message>
    <message>
        <source>Medication review</source>
        <translation>Medicatiebeoordeling</translation>
    </message>
    <message>
        <source>Look at consent again</source>
        <translation>Toestemming opnieuw bekijken</translation>
    </message>
    <message>
        <source>Look again whether the client is frail</source>
        <translation>Opnieuw kijken of de cliënt kwetsbaar is</translation>
    </message>
    <message>
        <source>Evaluate a goal</source>
        <translation>Doel evalueren</translation>
    </message>
    <message>
        <source>Expected home again</source>
        <translation>Verwacht weer thuis</translation>
    </message>
    <message>
        <source>Review after coming home</source>
        <translation>Evaluatie na thuiskomst</translation>
    </message>
    <message>
        <source>Handover waits for an answer</source>
        <translation>Overdracht wacht op antwoord</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Eerste keer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Aan de beurt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Reanimatie</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Beademing</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Intensive care</translation>
    </message>
    <message>
        <source>Admission to hospital</source>
        <translation>Ziekenhuisopname</translation>
    </message>
    <message>
        <source>Blood products</source>
        <translation>Bloedproducten</translation>
    </message>
    <message>
        <source>Antibiotics</source>
        <translation>Antibiotica</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Hospice</source>
        <translation>Hospice</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Verpleeghuis</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Geen voorkeur</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Written proxy</source>
        <translation>Schriftelijk gemachtigde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Broer of zus</translation>
    </message>
    <message>
        <source>Can decide</source>
        <translation>Wilsbekwaam</translation>
    </message>
    <message>
        <source>Cannot decide</source>
        <translation>Wilsonbekwaam</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Stay at home</source>
        <translation>Thuis blijven</translation>
    </message>
    <message>
        <source>Discuss it then</source>
        <translation>Dan overleggen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Filling the day</source>
        <translation>Invulling van de dag</translation>
    </message>
    <message>
        <source>Living place</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Relations at home</source>
        <translation>Relaties thuis</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psychische gezondheid</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Lichamelijke gezondheid</translation>
    </message>
    <message>
        <source>Alcohol and other substances</source>
        <translation>Alcohol en andere middelen</translation>
    </message>
    <message>
        <source>Doing everyday things</source>
        <translation>Dagelijkse handelingen</translation>
    </message>
    <message>
        <source>People around the client</source>
        <translation>Mensen om de cliënt heen</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Law and rules</source>
        <translation>Recht en regels</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Zingeving</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>District or practice nurse</source>
        <translation>Wijkverpleegkundige of praktijkondersteuner</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Sociaal werker</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Gekeken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Took out a copy</source>
        <translation>Kopie gemaakt</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Geopend in een noodgeval</translation>
    </message>
    <message>
        <source>Joined dossiers</source>
        <translation>Dossiers samengevoegd</translation>
    </message>
    <message>
        <source>Parted dossiers</source>
        <translation>Dossiers weer gescheiden</translation>
    </message>
    <message>
        <source>Opened the dossier</source>
        <translation>Heeft het dossier geopend</translation>
    </message>
    <message>
        <source>In the core team</source>
        <translation>In het kernteam</translation>
    </message>
    <message>
        <source>Named as reader</source>
        <translation>Aangewezen als lezer</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Neemt waar</translation>
    </message>
    <message>
        <source>A right of the client must be answered</source>
        <translation>Antwoord op een recht van de cliënt</translation>
    </message>
    <message>
        <source>Kept long enough: due for destruction</source>
        <translation>Lang genoeg bewaard: kan worden vernietigd</translation>
    </message>
    <message>
        <source>See the dossier</source>
        <translation>Dossier inzien</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Een kopie</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Iets verbeteren</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>Eigen woorden toevoegen</translation>
    </message>
    <message>
        <source>Do not share further</source>
        <translation>Niet verder delen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Naaste</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Deels toegekend</translation>
    </message>
    <message>
        <source>The law asks to keep it</source>
        <translation>De wet vraagt het te bewaren</translation>
    </message>
    <message>
        <source>It matters greatly to somebody else</source>
        <translation>Zwaar belang van iemand anders</translation>
    </message>
    <message>
        <source>Not sure who asks</source>
        <translation>Niet zeker wie het vraagt</translation>
    </message>
    <message>
        <source>It is not in this dossier</source>
        <translation>Staat niet in dit dossier</translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation>De cliënt vroeg het</translation>
    </message>
    <message>
        <source>Kept as long as the law asks</source>
        <translation>Bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>Somebody else took the words back</source>
        <translation>Woorden van iemand anders, weggehaald</translation>
    </message>
    <message>
        <source>A whole dossier</source>
        <translation>Een heel dossier</translation>
    </message>
    <message>
        <source>One theme of a dossier</source>
        <translation>Eén thema van een dossier</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Eén gegeven</translation>
    </message>
    <message>
        <source>Opened in an emergency: look at it</source>
        <translation>Geopend met de noodprocedure: beoordeel dit</translation>
    </message>
    <message>
        <source>Was needed</source>
        <translation>Was nodig</translation>
    </message>
    <message>
        <source>Was not needed</source>
        <translation>Was niet nodig</translation>
    </message>
    <message>
        <source>Was reported</source>
        <translation>Is gemeld</translation>
    </message>
    <message>
        <source>Were the same</source>
        <translation>Waren gelijk</translation>
    </message>
    <message>
        <source>Were not the same</source>
        <translation>Waren niet gelijk</translation>
    </message>
    <message>
        <source>When the device came into the team</source>
        <translation>Bij het toevoegen van het apparaat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Tegenover elkaar</translation>
    </message>
    <message>
        <source>Referrer: asks for help</source>
        <translation>Verwijzer: vraagt hulp</translation>
    </message>
    <message>
        <source>Expert: gives advice</source>
        <translation>Deskundige: geeft advies</translation>
    </message>
    <message>
        <source>Informant: gives facts that were asked for</source>
        <translation>Informant: geeft gevraagde feiten</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>Ontgrendelen mislukt</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Made a recovery sheet</source>
        <translation>Herstelblad gemaakt</translation>
    </message>
</context>
<context>
    <name>Compartments</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medisch</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Verpleging</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociaal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financiën</translation>
    </message>
    <message>
        <source>Wishes for care</source>
        <translation>Proactieve zorgplanning</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorg</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Emergency set</source>
        <translation>Noodset</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>en_GB</source>
        <translation>nl_NL</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>over %1 dagen</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dagen te laat</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minuut geleden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 minuten geleden</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 uur geleden</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 uur geleden</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dagen geleden</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 wijzigingen</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
</context>
<context>
    <name>DoctorPreset</name>
    <message>
        <source>Referral: which help is asked for</source>
        <translation>Verwijzing: welke hulp er gevraagd wordt</translation>
    </message>
    <message>
        <source>Advice: what the client can do and what to reckon with</source>
        <translation>Advies: wat de cliënt kan en waar je rekening mee houdt</translation>
    </message>
    <message>
        <source>Information: only the facts that were asked for</source>
        <translation>Informatie: alleen de feiten waar om is gevraagd</translation>
    </message>
</context>
<context>
    <name>EmergencyOpenings</name>
    <message>
        <source>To be looked at before %1</source>
        <translation>Te beoordelen vóór %1</translation>
    </message>
</context>
<context>
    <name>EmergencySet</name>
    <message>
        <source>Taken back on %1.</source>
        <translation>Ingetrokken op %1.</translation>
    </message>
    <message>
        <source>Agreed on %1. Last brought up to date on %2.</source>
        <translation>Afgesproken op %1. Bijgewerkt op %2.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Your membership of this team ended on %1.</source>
        <translation>Je lidmaatschap van dit team eindigde op %1.</translation>
    </message>
    <message>
        <source>Another device, on which a backup of this one was restored, goes on in its place.</source>
        <translation>Een ander apparaat, waarop een reservekopie van dit apparaat is teruggezet, gaat in plaats van dit apparaat verder.</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Een beheerder</translation>
    </message>
    <message>
        <source>%1 ended this device, %2.</source>
        <translation>%1 heeft dit apparaat uitgesloten, %2.</translation>
    </message>
    <message>
        <source>%1 ended this device, %2: %3</source>
        <translation>%1 heeft dit apparaat uitgesloten, %2: %3</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>package-%1.kt1</source>
        <translation>pakketje-%1.kt1</translation>
    </message>
    <message>
        <source>The package is ready, with %1: %2. Only your team can open it; send it as you like.</source>
        <translation>Het pakketje is klaar, met %1: %2. Alleen je team kan het openen; stuur het zoals je wilt.</translation>
    </message>
    <message>
        <source>The package was taken in: %1.</source>
        <translation>Het pakketje is opgenomen: %1.</translation>
    </message>
    <message>
        <source>All that is in the package was here already.</source>
        <translation>Alles wat in het pakketje zit was hier al.</translation>
    </message>
</context>
<context>
    <name>Exchanged</name>
    <message>
        <source>Changes received: %1. Files written: %2, cleared away: %3.</source>
        <translation>Wijzigingen ontvangen: %1. Bestanden geschreven: %2, opgeruimd: %3.</translation>
    </message>
    <message>
        <source>The folder is older than it was: newer data was seen in it before. Nothing is lost; what is lacking is laid down again.</source>
        <translation>De map is ouder dan hij was: er zijn eerder nieuwere gegevens in gezien. Er gaat niets verloren; wat ontbreekt wordt opnieuw neergelegd.</translation>
    </message>
    <message>
        <source>What this device laid down in the folder was gone, or this is another stick. What somebody lacks was laid down again.</source>
        <translation>Wat dit apparaat in de map had gelegd was weg, of dit is een andere stick. Wat iemand mist is opnieuw neergelegd.</translation>
    </message>
    <message>
        <source>Two versions of one device&apos;s changes are about. Neither is followed; ask your administrator which device was copied.</source>
        <translation>Er zijn twee versies van de wijzigingen van één apparaat. Geen van beide wordt gevolgd; vraag je beheerder welk apparaat gekopieerd is.</translation>
    </message>
    <message>
        <source>%1 changes of a removed device were set aside; see Team.</source>
        <translation>%1 wijzigingen van een verwijderd apparaat zijn apart gezet; zie Team.</translation>
    </message>
    <message>
        <source>Files that wait for what comes before them: %1. That comes when a colleague exchanges again.</source>
        <translation>Bestanden die wachten op wat eraan voorafgaat: %1. Dat komt als een collega weer uitwisselt.</translation>
    </message>
    <message>
        <source>Pieces that you may read and that are not here yet: %1. Colleagues were asked for them.</source>
        <translation>Stukken die je mag lezen en die hier nog niet zijn: %1. Er is collega&apos;s om gevraagd.</translation>
    </message>
    <message>
        <source>%1 is not whole yet. It is looked at again at the next exchange.</source>
        <translation>%1 is nog niet compleet. Bij de volgende uitwisseling wordt er opnieuw naar gekeken.</translation>
    </message>
    <message>
        <source>%1 was left aside: %2</source>
        <translation>%1 is terzijde gelaten: %2</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>Being made, not agreed yet</source>
        <translation>In de maak, nog geen akkoord</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Done: every goal is closed</source>
        <translation>Klaar: alle doelen zijn afgesloten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Asked for, or put off before</source>
        <translation>Gevraagd, of eerder doorgeschoven</translation>
    </message>
    <message>
        <source>Back before %1</source>
        <translation>Terug uiterlijk %1</translation>
    </message>
    <message>
        <source>Never talked about yet</source>
        <translation>Nog niet eerder besproken</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Nog geen MDA</translation>
    </message>
    <message>
        <source>Assessment not finished</source>
        <translation>MDA niet af</translation>
    </message>
    <message>
        <source>1 goal active</source>
        <translation>1 doel actief</translation>
    </message>
    <message>
        <source>%1 goals active</source>
        <translation>%1 doelen actief</translation>
    </message>
    <message>
        <source>1 goal past its date</source>
        <translation>1 doel over tijd</translation>
    </message>
    <message>
        <source>%1 goals past their date</source>
        <translation>%1 doelen over tijd</translation>
    </message>
    <message>
        <source>1 goal closed</source>
        <translation>1 doel afgesloten</translation>
    </message>
    <message>
        <source>%1 goals closed</source>
        <translation>%1 doelen afgesloten</translation>
    </message>
    <message>
        <source>1 action past its end</source>
        <translation>1 actie over tijd</translation>
    </message>
    <message>
        <source>%1 actions past their end</source>
        <translation>%1 acties over tijd</translation>
    </message>
    <message>
        <source>1 action without an open goal</source>
        <translation>1 actie zonder open doel</translation>
    </message>
    <message>
        <source>%1 actions without an open goal</source>
        <translation>%1 acties zonder open doel</translation>
    </message>
    <message>
        <source>the review is late</source>
        <translation>de evaluatie is te laat</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>kennis</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>gedrag</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, %2 over time</source>
        <translation>%1, %2 over de tijd</translation>
    </message>
    <message>
        <source>Do not resuscitate</source>
        <translation>Niet reanimeren</translation>
    </message>
    <message>
        <source>No ventilation</source>
        <translation>Niet beademen</translation>
    </message>
    <message>
        <source>No intensive care</source>
        <translation>Geen intensive care</translation>
    </message>
    <message>
        <source>Not to hospital</source>
        <translation>Niet naar het ziekenhuis</translation>
    </message>
    <message>
        <source>No blood products</source>
        <translation>Geen bloedproducten</translation>
    </message>
    <message>
        <source>No antibiotics</source>
        <translation>Geen antibiotica</translation>
    </message>
    <message>
        <source>%1 lines: three are enough.</source>
        <translation>%1 regels: drie is genoeg.</translation>
    </message>
    <message>
        <source>One sentence has %1 words: make two of it.</source>
        <translation>Eén zin heeft %1 woorden: maak er twee van.</translation>
    </message>
    <message>
        <source>Write “%1” out.</source>
        <translation>Schrijf “%1” voluit.</translation>
    </message>
    <message>
        <source>“%1”: better “%2”.</source>
        <translation>“%1”: liever “%2”.</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Doel toegevoegd</translation>
    </message>
    <message>
        <source>Action added</source>
        <translation>Actie toegevoegd</translation>
    </message>
    <message>
        <source>Goal ended</source>
        <translation>Doel afgesloten</translation>
    </message>
    <message>
        <source>Action ended</source>
        <translation>Actie beëindigd</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Weer opgepakt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was %2, now empty</source>
        <translation>%1 was %2, nu leeg</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: van %2 naar %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Citizen service number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Wat telt voor mij</translation>
    </message>
    <message>
        <source>What I do not want</source>
        <translation>Wat ik niet wil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Aanspreeknaam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Telephone of the general practice</source>
        <translation>Telefoon huisarts</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheek</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van afsluiten</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Reason for taking part</source>
        <translation>Reden van deelname</translation>
    </message>
    <message>
        <source>Explanation of the reason</source>
        <translation>Toelichting op de reden</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Opgenomen door</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Opgenomen op</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Wie zag het</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat is er gezien</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message>
        <source>Profession of who saw it</source>
        <translation>Beroep van wie het zag</translation>
    </message>
    <message>
        <source>About safety</source>
        <translation>Gaat over veiligheid</translation>
    </message>
    <message>
        <source>Reason for an early review</source>
        <translation>Aanleiding voor eerder bespreken</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
    <message>
        <source>Profession of who decided</source>
        <translation>Beroep van wie besloot</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>De cliënt is akkoord</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Hoe akkoord gegeven</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Akkoord door</translation>
    </message>
    <message>
        <source>Watch until</source>
        <translation>Volgen tot</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Antwoord op</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Raamwerk</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Afgerond op</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>Bezocht op</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Onder leiding van</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Multidomeinanalyse</translation>
    </message>
    <message>
        <source>No problem here</source>
        <translation>Hier geen probleem</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Wat we vonden</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Important to the client</source>
        <translation>Belangrijk voor de cliënt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Omaha number</source>
        <translation>Omaha-nummer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Whose problem</source>
        <translation>Van wie is het probleem</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Soort probleem</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Knowledge (1 to 5)</source>
        <translation>Kennis (1 tot 5)</translation>
    </message>
    <message>
        <source>Behaviour (1 to 5)</source>
        <translation>Gedrag (1 tot 5)</translation>
    </message>
    <message>
        <source>Status (1 to 5)</source>
        <translation>Status (1 tot 5)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Waarnemer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Teamlid</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Handtekeningsleutel</translation>
    </message>
    <message>
        <source>Closing key</source>
        <translation>Sluitsleutel</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Reason of withdrawal</source>
        <translation>Reden van intrekken</translation>
    </message>
    <message>
        <source>Last entry that counts</source>
        <translation>Laatste regel die telt</translation>
    </message>
    <message>
        <source>Closed keys</source>
        <translation>Gesloten sleutels</translation>
    </message>
    <message>
        <source>Marks of keys</source>
        <translation>Kenmerken van sleutels</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Central contact</source>
        <translation>Centraal aanspreekpunt</translation>
    </message>
    <message>
        <source>Why there is no general practitioner</source>
        <translation>Waarom er geen huisarts is</translation>
    </message>
    <message>
        <source>Why there is no nurse</source>
        <translation>Waarom er geen verpleegkundige is</translation>
    </message>
    <message>
        <source>Why there is nobody from social care</source>
        <translation>Waarom er niemand uit het sociaal domein is</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Gevormd op</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>Relatie tot de cliënt</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensiteit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What this person does</source>
        <translation>Wat deze persoon doet</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Mag gebeld worden</translation>
    </message>
    <message>
        <source>Order of calling</source>
        <translation>Belvolgorde</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Minutes approved on</source>
        <translation>Verslag goedgekeurd op</translation>
    </message>
    <message>
        <source>Minutes for the opening</source>
        <translation>Minuten voor de opening</translation>
    </message>
    <message>
        <source>Minutes for the closing</source>
        <translation>Minuten voor de afsluiting</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>Question to the team</source>
        <translation>Vraag aan het team</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Plaats op de agenda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Message to the client</source>
        <translation>Bericht aan de cliënt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende bespreking</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Soort punt</translation>
    </message>
    <message>
        <source>The client is present</source>
        <translation>De cliënt is erbij</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Goal in the client&apos;s words</source>
        <translation>Doel in de woorden van de cliënt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>How we can tell</source>
        <translation>Waaraan we het zien</translation>
    </message>
    <message>
        <source>Whose goal</source>
        <translation>Van wie is het doel</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Geëvalueerd op</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>Kind of action</source>
        <translation>Soort actie</translation>
    </message>
    <message>
        <source>A copy was offered</source>
        <translation>Een kopie is aangeboden</translation>
    </message>
    <message>
        <source>Copy given on</source>
        <translation>Kopie gegeven op</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Bespreken op</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Crisisplan</translation>
    </message>
    <message>
        <source>Paused from</source>
        <translation>Gepauzeerd vanaf</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Gepauzeerd tot</translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation>Reden van de pauze</translation>
    </message>
    <message>
        <source>Medication review on</source>
        <translation>Medicatiebeoordeling op</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is besproken</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Kind of origin</source>
        <translation>Soort herkomst</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel van het delen</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Reason of removal</source>
        <translation>Reden van verwijderen</translation>
    </message>
    <message>
        <source>Name, of who is not in the team</source>
        <translation>Naam, als die niet in het team zit</translation>
    </message>
    <message>
        <source>May this be shared?</source>
        <translation>Mag dit worden gedeeld?</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation>Wat de cliënt hierover zegt</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Afwezig vanaf</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Afwezig tot en met</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wie neemt waar</translation>
    </message>
    <message>
        <source>Back in the team meeting within (months)</source>
        <translation>Terug in het MDO binnen (maanden)</translation>
    </message>
    <message>
        <source>Medication review every (months)</source>
        <translation>Medicatiebeoordeling elke (maanden)</translation>
    </message>
    <message>
        <source>Assessment again every (months)</source>
        <translation>Opnieuw een MDA elke (maanden)</translation>
    </message>
    <message>
        <source>Look at consent again every (months)</source>
        <translation>Toestemming opnieuw bekijken elke (maanden)</translation>
    </message>
    <message>
        <source>Remind of what is late every (days)</source>
        <translation>Herinneren aan wat te laat is elke (dagen)</translation>
    </message>
    <message>
        <source>Review after coming home within (days)</source>
        <translation>Evaluatie na thuiskomst binnen (dagen)</translation>
    </message>
    <message>
        <source>Consent is needed before the core team</source>
        <translation>Toestemming is nodig vóór het kernteam</translation>
    </message>
    <message>
        <source>Domains of the assessment</source>
        <translation>Domeinen van de MDA</translation>
    </message>
    <message>
        <source>Who may confirm frailty</source>
        <translation>Wie kwetsbaarheid mag vaststellen</translation>
    </message>
    <message>
        <source>Why the team does it so</source>
        <translation>Waarom het team het zo doet</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Eerste dag afwezig</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Laatste dag afwezig</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wie is afwezig</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
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
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation>Cliënt ingelicht op</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Soort verblijf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Verwacht tot en met</translation>
    </message>
    <message>
        <source>Home again on</source>
        <translation>Weer thuis op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What must be known on coming home</source>
        <translation>Wat men moet weten bij thuiskomst</translation>
    </message>
    <message>
        <source>Telephone of the place</source>
        <translation>Telefoon van de plek</translation>
    </message>
    <message>
        <source>Carer told on</source>
        <translation>Mantelzorger ingelicht op</translation>
    </message>
    <message>
        <source>Home care was stopped</source>
        <translation>De thuiszorg is stopgezet</translation>
    </message>
    <message>
        <source>Tasks wait until the client is home</source>
        <translation>Taken wachten tot de cliënt thuis is</translation>
    </message>
    <message>
        <source>Present for this client</source>
        <translation>Aanwezig bij deze cliënt</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Begonnen om</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Geëindigd om</translation>
    </message>
    <message>
        <source>Why on the agenda</source>
        <translation>Waarom op de agenda</translation>
    </message>
    <message>
        <source>What I want to raise</source>
        <translation>Wat ik wil inbrengen</translation>
    </message>
    <message>
        <source>Who prepares</source>
        <translation>Wie voorbereidt</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Voorbereid op</translation>
    </message>
    <message>
        <source>Knowledge at the start (1 to 5)</source>
        <translation>Kennis bij de start (1 tot 5)</translation>
    </message>
    <message>
        <source>Behaviour at the start (1 to 5)</source>
        <translation>Gedrag bij de start (1 tot 5)</translation>
    </message>
    <message>
        <source>Status at the start (1 to 5)</source>
        <translation>Status bij de start (1 tot 5)</translation>
    </message>
    <message>
        <source>This limits the freedom of the client</source>
        <translation>Dit beperkt de vrijheid van de cliënt</translation>
    </message>
    <message>
        <source>The client agrees to this limit</source>
        <translation>De cliënt stemt met deze beperking in</translation>
    </message>
    <message>
        <source>The client resists</source>
        <translation>De cliënt verzet zich</translation>
    </message>
    <message>
        <source>How far the goal is</source>
        <translation>Hoe ver het doel is</translation>
    </message>
    <message>
        <source>What went well and what did not</source>
        <translation>Wat lukte en wat niet</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <translation>Besproken met</translation>
    </message>
    <message>
        <source>Over the time since</source>
        <translation>Over de tijd sinds</translation>
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
        <source>Call first</source>
        <translation>Bel eerst</translation>
    </message>
    <message>
        <source>Call then</source>
        <translation>Bel daarna</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Waar de sleutel is</translation>
    </message>
    <message>
        <source>Where the client wants to be</source>
        <translation>Waar de cliënt wil zijn</translation>
    </message>
    <message>
        <source>Explanation of that wish</source>
        <translation>Toelichting op die wens</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Which treatment</source>
        <translation>Welke behandeling</translation>
    </message>
    <message>
        <source>In which case, how</source>
        <translation>In welk geval, hoe</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>Discussed by</source>
        <translation>Besproken door</translation>
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
        <source>Explanation of the place</source>
        <translation>Toelichting op de plek</translation>
    </message>
    <message>
        <source>Who speaks for the client</source>
        <translation>Wie namens de cliënt spreekt</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Op welke grond</translation>
    </message>
    <message>
        <source>Telephone of the representative</source>
        <translation>Telefoon van de vertegenwoordiger</translation>
    </message>
    <message>
        <source>Written wills, and where they are</source>
        <translation>Wilsverklaringen, en waar ze liggen</translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation>Welke beslissing</translation>
    </message>
    <message>
        <source>Can the client decide on this?</source>
        <translation>Kan de cliënt dit zelf beslissen?</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Name of the carer</source>
        <translation>Naam van de mantelzorger</translation>
    </message>
    <message>
        <source>What the carer does</source>
        <translation>Wat de mantelzorger doet</translation>
    </message>
    <message>
        <source>How heavy it is, in own words</source>
        <translation>Hoe zwaar het is, in eigen woorden</translation>
    </message>
    <message>
        <source>What the carer wants</source>
        <translation>Wat de mantelzorger wil</translation>
    </message>
    <message>
        <source>Who takes over when the carer cannot</source>
        <translation>Wie het overneemt als de mantelzorger niet kan</translation>
    </message>
    <message>
        <source>Plan of the carer</source>
        <translation>Plan van de mantelzorger</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat er nodig is</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Who arranges it</source>
        <translation>Wie het regelt</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Wie het geeft</translation>
    </message>
    <message>
        <source>Informal carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Wat er op de foto staat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Part of the dossier of</source>
        <translation>Deel van het dossier van</translation>
    </message>
    <message>
        <source>Frame of the assessment</source>
        <translation>Sjabloon van de MDA</translation>
    </message>
    <message>
        <source>Own name of step 1</source>
        <translation>Eigen naam van stap 1</translation>
    </message>
    <message>
        <source>Own name of step 2</source>
        <translation>Eigen naam van stap 2</translation>
    </message>
    <message>
        <source>Own name of step 3</source>
        <translation>Eigen naam van stap 3</translation>
    </message>
    <message>
        <source>Own name of step 4</source>
        <translation>Eigen naam van stap 4</translation>
    </message>
    <message>
        <source>Own name of step 5</source>
        <translation>Eigen naam van stap 5</translation>
    </message>
    <message>
        <source>Own name of step 6</source>
        <translation>Eigen naam van stap 6</translation>
    </message>
    <message>
        <source>Also belong in the core team</source>
        <translation>Hoort ook in het kernteam</translation>
    </message>
    <message>
        <source>Not needed in the core team</source>
        <translation>Niet nodig in het kernteam</translation>
    </message>
    <message>
        <source>Version that was put back</source>
        <translation>Versie die is teruggezet</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plaats in de volgorde</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Niet meer gevraagd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Hoe het antwoord komt</translation>
    </message>
    <message>
        <source>Questions of the team</source>
        <translation>Vragen van het team</translation>
    </message>
    <message>
        <source>Why somebody is missing</source>
        <translation>Waarom er iemand ontbreekt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Wat er is getypt</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Waar het stopte</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Wat het geworden is</translation>
    </message>
    <message>
        <source>Last entries that count</source>
        <translation>Laatste regels die tellen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Waarmee</translation>
    </message>
    <message>
        <source>Carries on for another device</source>
        <translation>Gaat verder voor een ander apparaat</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat de cliënt vraagt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>Name of who asked</source>
        <translation>Naam van wie het vraagt</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Hoe het is gevraagd</translation>
    </message>
    <message>
        <source>Who deals with it</source>
        <translation>Wie het afhandelt</translation>
    </message>
    <message>
        <source>About which record</source>
        <translation>Over welk gegeven</translation>
    </message>
    <message>
        <source>What kind of record</source>
        <translation>Soort gegeven</translation>
    </message>
    <message>
        <source>Why not, or not all</source>
        <translation>Waarom niet, of niet alles</translation>
    </message>
    <message>
        <source>What was given or done</source>
        <translation>Wat is gegeven of gedaan</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Uitgesteld tot en met</translation>
    </message>
    <message>
        <source>What the client wants to say</source>
        <translation>Wat de cliënt wil zeggen</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gezegd op</translation>
    </message>
    <message>
        <source>Beside which record</source>
        <translation>Bij welk gegeven</translation>
    </message>
    <message>
        <source>Belongs to what was asked</source>
        <translation>Hoort bij verzoek</translation>
    </message>
    <message>
        <source>Who goes on reading</source>
        <translation>Wie blijft lezen</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Who said this</source>
        <translation>Wie dit zei</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation>In vertrouwen gezegd</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Wat wordt vernietigd</translation>
    </message>
    <message>
        <source>Who stands for it</source>
        <translation>Wie ervoor tekent</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Brought up to date on</source>
        <translation>Bijgewerkt op</translation>
    </message>
    <message>
        <source>Treatment limits</source>
        <translation>Behandelgrenzen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wie te bellen</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geopend door</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open tot</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>De woorden</translation>
    </message>
    <message>
        <source>How they were compared</source>
        <translation>Hoe ze zijn vergeleken</translation>
    </message>
    <message>
        <source>As what the doctor speaks</source>
        <translation>De rol van de arts</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Eerste keer</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>no ground</source>
        <translation>geen grond</translation>
    </message>
    <message>
        <source>opened this dossier</source>
        <translation>heeft dit dossier geopend</translation>
    </message>
    <message>
        <source>treats the client</source>
        <translation>behandelt de cliënt</translation>
    </message>
    <message>
        <source>is in the core team</source>
        <translation>zit in het kernteam</translation>
    </message>
    <message>
        <source>with consent of the client</source>
        <translation>met toestemming van de cliënt</translation>
    </message>
    <message>
        <source>was named as reader</source>
        <translation>is aangewezen als lezer</translation>
    </message>
    <message>
        <source>stands in for a colleague</source>
        <translation>neemt waar voor een collega</translation>
    </message>
    <message>
        <source>treats, in an emergency</source>
        <translation>behandelt, in een noodgeval</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>File of who treats: %1 years</source>
        <translation>Dossier van de behandelaars: %1 jaar</translation>
    </message>
    <message>
        <source>File of support (Wmo): %1 years</source>
        <translation>Dossier van de ondersteuning (Wmo): %1 jaar</translation>
    </message>
    <message>
        <source>Who looked: at least %1 years</source>
        <translation>Wie keek: minstens %1 jaar</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Het hele dossier</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Teamlid</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Notice of receipt</source>
        <translation>Ontvangstbericht</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Person around the client</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Multidomeinanalyse</translation>
    </message>
    <message>
        <source>Answer in the assessment</source>
        <translation>Antwoord in de MDA</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Core team</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Agreement on the care plan</source>
        <translation>Afspraak over het zorgleefplan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Something of a newer Kernteam</source>
        <translation>Iets van een nieuwere Kernteam</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>How this team works</source>
        <translation>Zo werkt dit team</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Stay away from home</source>
        <translation>Tijdelijk verblijf</translation>
    </message>
    <message>
        <source>Preparation of a meeting</source>
        <translation>Voorbereiding van een MDO</translation>
    </message>
    <message>
        <source>Evaluation of a goal</source>
        <translation>Evaluatie van een doel</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Crisisplan</translation>
    </message>
    <message>
        <source>Decision on a treatment</source>
        <translation>Besluit over een behandeling</translation>
    </message>
    <message>
        <source>Wishes for the last phase</source>
        <translation>Wensen voor de laatste fase</translation>
    </message>
    <message>
        <source>Ability to decide</source>
        <translation>Wilsbekwaamheid</translation>
    </message>
    <message>
        <source>Plan of the informal carer</source>
        <translation>Plan van de mantelzorger</translation>
    </message>
    <message>
        <source>Relief for the carer</source>
        <translation>Respijt voor de mantelzorger</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Domain of the assessment</source>
        <translation>Domein van de MDA</translation>
    </message>
    <message>
        <source>Question of the team</source>
        <translation>Vraag van het team</translation>
    </message>
    <message>
        <source>Form that was begun</source>
        <translation>Begonnen formulier</translation>
    </message>
    <message>
        <source>Line of the access log</source>
        <translation>Regel van het inzagelogboek</translation>
    </message>
    <message>
        <source>Reader of the safety theme</source>
        <translation>Lezer van het thema veiligheid</translation>
    </message>
    <message>
        <source>Right of the client</source>
        <translation>Recht van de cliënt</translation>
    </message>
    <message>
        <source>Own words of the client</source>
        <translation>Eigen woorden van de cliënt</translation>
    </message>
    <message>
        <source>Not shared further</source>
        <translation>Niet verder gedeeld</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>Emergency set</source>
        <translation>Noodset</translation>
    </message>
    <message>
        <source>Opening in an emergency</source>
        <translation>Opening met de noodprocedure</translation>
    </message>
    <message>
        <source>Comparing of words</source>
        <translation>Vergelijken van woorden</translation>
    </message>
    <message>
        <source>Line of the log of the team</source>
        <translation>Regel van het teamlogboek</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2 could be %3, who is here already.</source>
        <translation>Regel %1: %2 kan %3 zijn, die er al is.</translation>
    </message>
    <message>
        <source>Line %1: %2 could be %3 of line %4.</source>
        <translation>Regel %1: %2 kan %3 van regel %4 zijn.</translation>
    </message>
    <message>
        <source>List scan</source>
        <translation>Lijstscan</translation>
    </message>
    <message>
        <source>Have a closer look: marked in the list scan.</source>
        <translation>Nader bekijken: aangekruist bij de lijstscan.</translation>
    </message>
</context>
<context>
    <name>LostDevice</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>For the assessment of a data breach (to be reported within 72 hours of discovery)</source>
        <translation>Om te beoordelen of er een datalek is (melden binnen 72 uur na ontdekking)</translation>
    </message>
    <message>
        <source>Device: %1, of %2</source>
        <translation>Apparaat: %1, van %2</translation>
    </message>
    <message>
        <source>State: ended; it gets nothing any more and its later work is set apart</source>
        <translation>Stand: uitgesloten; het krijgt niets meer en wat het nog schrijft wordt apart gezet</translation>
    </message>
    <message>
        <source>State: not ended yet</source>
        <translation>Stand: nog niet uitgesloten</translation>
    </message>
    <message>
        <source>This text was made on: %1</source>
        <translation>Deze tekst is gemaakt op: %1</translation>
    </message>
    <message>
        <source>Last exchange with it: %1</source>
        <translation>Laatste uitwisseling ermee: %1</translation>
    </message>
    <message>
        <source>How it is closed: everything on it is encrypted (SQLCipher, AES-256). The key is made from the password of its owner (Argon2id); without the password nothing can be read. The program locks itself.</source>
        <translation>Hoe het dicht is: alles erop is versleuteld (SQLCipher, AES-256). De sleutel komt uit het wachtwoord van de eigenaar (Argon2id); zonder wachtwoord is niets te lezen. Het programma gaat vanzelf op slot.</translation>
    </message>
    <message>
        <source>To be filled in: when and where it was lost, whether the program was locked, whether the password was with it, who was informed and when.</source>
        <translation>Nog in te vullen: wanneer en waar het is verloren, of het programma op slot was, of het wachtwoord erbij lag, wie is ingelicht en wanneer.</translation>
    </message>
    <message>
        <source>Clients of whom something is on it: %1</source>
        <translation>Cliënten van wie er iets op staat: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The folder of the profile.</source>
        <translation>De map van het profiel.</translation>
    </message>
    <message>
        <source>Opens the demo team.</source>
        <translation>Opent het demoteam.</translation>
    </message>
    <message>
        <source>Walks through the demo team and writes pictures.</source>
        <translation>Loopt door het demoteam en schrijft plaatjes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4</source>
        <translation>%1: %2 bij %3, %4</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>%1: not reached, or not ready within %2 seconds. %3</source>
        <translation>%1: niet bereikt, of niet klaar binnen %2 seconden. %3</translation>
    </message>
    <message>
        <source>%1 pictures of the demo team are in %2.</source>
        <translation>Er staan %1 plaatjes van het demoteam in %2.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Decide in the triage whether the client is frail.</source>
        <translation>Leg in de triage vast of de cliënt kwetsbaar is.</translation>
    </message>
    <message>
        <source>The triage said not frail; the path goes on only after a new triage.</source>
        <translation>De triage gaf niet kwetsbaar; het pad gaat pas verder na een nieuwe triage.</translation>
    </message>
    <message>
        <source>The triage said to watch; the path goes on when it says frail.</source>
        <translation>De triage gaf volgen; het pad gaat verder als de uitkomst kwetsbaar is.</translation>
    </message>
    <message>
        <source>Write down which physician or practice nurse confirmed it.</source>
        <translation>Leg vast welke huisarts, specialist of praktijkondersteuner het bevestigde.</translation>
    </message>
    <message>
        <source>Write down that the client agrees to the assessment.</source>
        <translation>Leg vast dat de cliënt akkoord is met de multidomeinanalyse.</translation>
    </message>
    <message>
        <source>Answer every domain of the assessment.</source>
        <translation>Beantwoord elk domein van de multidomeinanalyse.</translation>
    </message>
    <message>
        <source>Answer the domain %1, or say that there is no problem.</source>
        <translation>Beantwoord het domein %1, of geef aan dat er geen probleem is.</translation>
    </message>
    <message>
        <source>Mark at least one thing that the client finds important.</source>
        <translation>Markeer ten minste één punt dat de cliënt zelf belangrijk vindt.</translation>
    </message>
    <message>
        <source>Record what the client allows to be shared.</source>
        <translation>Leg vast wat er van de cliënt gedeeld mag worden.</translation>
    </message>
    <message>
        <source>Complete the core team.</source>
        <translation>Maak het kernteam compleet.</translation>
    </message>
    <message>
        <source>Add a general practitioner, or say why there is none.</source>
        <translation>Voeg een huisarts toe, of geef aan waarom die er niet is.</translation>
    </message>
    <message>
        <source>Add a district nurse or practice nurse, or say why there is none.</source>
        <translation>Voeg een wijkverpleegkundige of praktijkondersteuner toe, of geef aan waarom die er niet is.</translation>
    </message>
    <message>
        <source>Add someone from social care, or say why there is nobody.</source>
        <translation>Voeg iemand uit het sociaal domein toe, of geef aan waarom die er niet is.</translation>
    </message>
    <message>
        <source>Choose the central contact of the client.</source>
        <translation>Kies het centraal aanspreekpunt van de cliënt.</translation>
    </message>
    <message>
        <source>Put the client on the agenda of a team meeting.</source>
        <translation>Zet de cliënt op de agenda van een MDO.</translation>
    </message>
    <message>
        <source>Discuss the client in the team meeting.</source>
        <translation>Bespreek de cliënt in het MDO.</translation>
    </message>
    <message>
        <source>Give every decision someone who does it.</source>
        <translation>Geef elk besluit iemand die het uitvoert.</translation>
    </message>
    <message>
        <source>Give every decision a date.</source>
        <translation>Geef elk besluit een datum.</translation>
    </message>
    <message>
        <source>Confirm the central contact, so that it is no longer provisional.</source>
        <translation>Bevestig het centraal aanspreekpunt, zodat het niet meer voorlopig is.</translation>
    </message>
    <message>
        <source>Approve the minutes of the team meeting.</source>
        <translation>Keur het verslag van het MDO goed.</translation>
    </message>
    <message>
        <source>Write down at least one goal in the client&apos;s words.</source>
        <translation>Leg ten minste één doel vast in de woorden van de cliënt.</translation>
    </message>
    <message>
        <source>Record that the client agrees to the plan.</source>
        <translation>Leg vast dat de cliënt akkoord is met het plan.</translation>
    </message>
    <message>
        <source>Offer the client a copy of the plan.</source>
        <translation>Bied de cliënt een kopie van het plan aan.</translation>
    </message>
    <message>
        <source>Choose the date on which the plan is reviewed.</source>
        <translation>Kies de datum waarop het plan wordt besproken.</translation>
    </message>
    <message>
        <source>Case management goes on until the dossier is closed.</source>
        <translation>Het casemanagement loopt door tot het dossier wordt afgesloten.</translation>
    </message>
    <message>
        <source>The client allows nothing to be shared now. Ask again what may be shared.</source>
        <translation>De cliënt geeft nu geen toestemming om te delen. Vraag opnieuw wat gedeeld mag worden.</translation>
    </message>
    <message>
        <source>Add this profession: %1, or say why there is none.</source>
        <translation>Voeg dit beroep toe: %1, of zeg waarom het er niet is.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>None written down.</source>
        <translation>Niets vastgelegd.</translation>
    </message>
    <message>
        <source>Treatment: what was agreed</source>
        <translation>Behandeling: wat is afgesproken</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Laatste besluiten</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Who do I call</source>
        <translation>Wie bel ik</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Afgedrukt op %1</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <translation>Uw huisarts</translation>
    </message>
    <message>
        <source>Is your life in danger? Call 112.</source>
        <translation>Is uw leven in gevaar? Bel 112.</translation>
    </message>
    <message>
        <source>Your team talks about you again.</source>
        <translation>Uw team praat weer over u.</translation>
    </message>
    <message>
        <source>Your team talks about you.</source>
        <translation>Uw team praat over u.</translation>
    </message>
    <message>
        <source>We talk with you about this plan again.</source>
        <translation>Wij praten weer met u over dit plan.</translation>
    </message>
    <message>
        <source>We look at your medicines together.</source>
        <translation>Wij kijken samen naar uw medicijnen.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Wat u wilt</translation>
    </message>
    <message>
        <source>There are no goals in your plan yet.</source>
        <translation>Er staan nog geen doelen in uw plan.</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Zo zien we het</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Who helps you</source>
        <translation>Wie u helpt</translation>
    </message>
    <message>
        <source>What else we do</source>
        <translation>Wat we nog meer doen</translation>
    </message>
    <message>
        <source>What has worked out</source>
        <translation>Wat al is gelukt</translation>
    </message>
    <message>
        <source>Who else helps</source>
        <translation>Wie er nog meer helpt</translation>
    </message>
    <message>
        <source>Nobody has been chosen yet. Call your doctor.</source>
        <translation>Er is nog niemand gekozen. Bel uw huisarts.</translation>
    </message>
    <message>
        <source>Not there? Ask for: %1</source>
        <translation>Niet aanwezig? Vraag naar: %1</translation>
    </message>
    <message>
        <source>After that you can call</source>
        <translation>Daarna kunt u bellen</translation>
    </message>
    <message>
        <source>%1 is not there now. Until then you call %2.</source>
        <translation>%1 is er nu niet. Bel daarom %2.</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Zorgplan</translation>
    </message>
    <message>
        <source>My plan · %1</source>
        <translation>Mijn plan · %1</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>This plan is not finished. We still talk about it with you.</source>
        <translation>Dit plan is nog niet af. Wij praten er nog met u over.</translation>
    </message>
    <message>
        <source>You agreed to this plan on %1.</source>
        <translation>U bent het eens met dit plan. Dat zei u op %1.</translation>
    </message>
    <message>
        <source>Who you call first</source>
        <translation>Wie u als eerste belt</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Wat u belangrijk vindt</translation>
    </message>
    <message>
        <source>What you do not want</source>
        <translation>Wat u niet wilt</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>When it does not go well at home</source>
        <translation>Als het thuis niet goed gaat</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Bel eerst</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>This helps</source>
        <translation>Dit helpt</translation>
    </message>
    <message>
        <source>Is something not right?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
    <message>
        <source>Tell the one you call first. You may always ask to read what is written about you.</source>
        <translation>Zeg het tegen wie u als eerste belt. U mag altijd vragen om te lezen wat er over u is opgeschreven.</translation>
    </message>
    <message>
        <source>who you are and what you want</source>
        <translation>wie u bent en wat u wilt</translation>
    </message>
    <message>
        <source>your health and your medicines</source>
        <translation>uw gezondheid en uw medicijnen</translation>
    </message>
    <message>
        <source>how you manage at home</source>
        <translation>hoe het u thuis lukt</translation>
    </message>
    <message>
        <source>the people around you and going out</source>
        <translation>de mensen om u heen en de deur uit gaan</translation>
    </message>
    <message>
        <source>your money</source>
        <translation>uw geld</translation>
    </message>
    <message>
        <source>what you want when you become very ill</source>
        <translation>wat u wilt als u erg ziek wordt</translation>
    </message>
    <message>
        <source>how those who help you are doing</source>
        <translation>hoe het gaat met wie u helpt</translation>
    </message>
    <message>
        <source>You took this back.</source>
        <translation>Dit trok u terug.</translation>
    </message>
    <message>
        <source>Until and including %1.</source>
        <translation>Tot en met %1.</translation>
    </message>
    <message>
        <source>Who may know what</source>
        <translation>Wie mag wat weten</translation>
    </message>
    <message>
        <source>Who may know what about me · %1</source>
        <translation>Wie mag wat over mij weten · %1</translation>
    </message>
    <message>
        <source>Who may know what about me</source>
        <translation>Wie mag wat over mij weten</translation>
    </message>
    <message>
        <source>You have not said yet who may know what.</source>
        <translation>U heeft nog niet gezegd wie wat mag weten.</translation>
    </message>
    <message>
        <source>May know: %1</source>
        <translation>Mag weten: %1</translation>
    </message>
    <message>
        <source>May not know: %1</source>
        <translation>Mag niet weten: %1</translation>
    </message>
    <message>
        <source>Who treats you</source>
        <translation>Wie u behandelt</translation>
    </message>
    <message>
        <source>They may know what is needed for your treatment. You may say no to that too.</source>
        <translation>Zij mogen weten wat nodig is voor uw behandeling. Ook daar mag u nee tegen zeggen.</translation>
    </message>
    <message>
        <source>Do you want it otherwise?</source>
        <translation>Wilt u het anders?</translation>
    </message>
    <message>
        <source>You may take this back on any day. Tell your doctor.</source>
        <translation>U mag dit op elke dag terugtrekken. Zeg het tegen uw huisarts.</translation>
    </message>
    <message>
        <source>You may take this back on any day. Tell %1.</source>
        <translation>U mag dit op elke dag terugtrekken. Zeg het tegen %1.</translation>
    </message>
    <message>
        <source>From then on this person gets nothing new to read. What was read already, stays known.</source>
        <translation>Dan krijgt die persoon niets nieuws meer te lezen. Wat al gelezen is, blijft bekend.</translation>
    </message>
    <message>
        <source>Ask the general practitioner for the list of medicines.</source>
        <translation>Vraag de huisarts om de lijst met medicijnen.</translation>
    </message>
    <message>
        <source>The list of medicines is kept by %1.</source>
        <translation>De lijst met medicijnen ligt bij %1.</translation>
    </message>
    <message>
        <source>Danger of falling</source>
        <translation>Valgevaar</translation>
    </message>
    <message>
        <source>Nothing was written down. That does not mean that everything is wanted.</source>
        <translation>Niets vastgelegd. Dat betekent niet dat alles gewenst is.</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Noodkaart</translation>
    </message>
    <message>
        <source>Emergency card, printed on %1. Look whether there is a newer one.</source>
        <translation>Noodkaart, afgedrukt op %1. Kijk of er een nieuwere is.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Wants to be</source>
        <translation>Wil verblijven</translation>
    </message>
    <message>
        <source>Speaks for the client</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicijnen</translation>
    </message>
    <message>
        <source>One sees it by</source>
        <translation>Zo ziet u het aankomen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wie te bellen</translation>
    </message>
    <message>
        <source>In a crisis first</source>
        <translation>Bij crisis eerst</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>For %1 only. Printed on %2.</source>
        <translation>Alleen voor %1. Afgedrukt op %2.</translation>
    </message>
    <message>
        <source>Nobody is on the agenda about whom you may hear.</source>
        <translation>Er staat niemand op de agenda over wie jij mag horen.</translation>
    </message>
    <message>
        <source>One client is not on this paper: there is no consent to share with you.</source>
        <translation>Eén cliënt staat niet op dit papier: er is geen toestemming om met jou te delen.</translation>
    </message>
    <message>
        <source>%1 clients are not on this paper: there is no consent to share with you.</source>
        <translation>%1 cliënten staan niet op dit papier: er is geen toestemming om met jou te delen.</translation>
    </message>
    <message>
        <source>To read before the meeting</source>
        <translation>Om te lezen voor het MDO</translation>
    </message>
    <message>
        <source>What matters to the client</source>
        <translation>Wat telt voor de cliënt</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ingebracht</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Draft: these minutes have not been approved.</source>
        <translation>Concept: dit verslag is nog niet vastgesteld.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Vastgesteld op %1.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw bespreken</translation>
    </message>
    <message>
        <source>Told to the client</source>
        <translation>Bericht aan de cliënt</translation>
    </message>
    <message>
        <source>Message from your team</source>
        <translation>Bericht van uw team</translation>
    </message>
    <message>
        <source>Your team met on %1.</source>
        <translation>Uw team kwam bij elkaar op %1.</translation>
    </message>
    <message>
        <source>Do you have a question?</source>
        <translation>Heeft u een vraag?</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <translation>Bel %1.</translation>
    </message>
    <message>
        <source>Copy of the plan for the client</source>
        <translation>Kopie van het zorgleefplan</translation>
    </message>
    <message>
        <source>Plain words, large letters</source>
        <translation>Gewone woorden, grote letters, voor de cliënt</translation>
    </message>
    <message>
        <source>care-plan</source>
        <translation>zorgplan</translation>
    </message>
    <message>
        <source>Card: who do I call</source>
        <translation>Kaart ‘Wie bel ik’</translation>
    </message>
    <message>
        <source>Half a page, for on the refrigerator</source>
        <translation>Een halve bladzijde, voor op de koelkast</translation>
    </message>
    <message>
        <source>who-to-call</source>
        <translation>wie-bel-ik</translation>
    </message>
    <message>
        <source>The consent of the client on one page</source>
        <translation>De toestemming van de cliënt op één bladzijde</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>For who comes in the night: limits, alerts, who to call</source>
        <translation>Voor wie er ’s nachts komt: grenzen, waarschuwingen, wie te bellen</translation>
    </message>
    <message>
        <source>emergency-card</source>
        <translation>noodkaart</translation>
    </message>
    <message>
        <source>Summary for the doctor</source>
        <translation>Samenvatting voor de huisarts</translation>
    </message>
    <message>
        <source>Problems, limits, alerts, decisions, who does what</source>
        <translation>Problemen, grenzen, waarschuwingen, besluiten, wie doet wat</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>Transfer for a stay elsewhere</source>
        <translation>Overdracht bij tijdelijk verblijf</translation>
    </message>
    <message>
        <source>Goes along to a hospital or a short stay</source>
        <translation>Gaat mee naar ziekenhuis of kort verblijf</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>overdracht</translation>
    </message>
    <message>
        <source>Message after the meeting</source>
        <translation>Bericht na het MDO</translation>
    </message>
    <message>
        <source>The few lines for the client</source>
        <translation>De drie regels voor de cliënt</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>Only what this member may know</source>
        <translation>Alleen wat deze collega mag weten</translation>
    </message>
    <message>
        <source>before-the-meeting</source>
        <translation>voor-het-mdo</translation>
    </message>
    <message>
        <source>Minutes with decisions</source>
        <translation>Verslag met besluiten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Is not there now.</source>
        <translation>Is er nu niet.</translation>
    </message>
    <message>
        <source>Is not there until and including %1.</source>
        <translation>Is er niet tot en met %1.</translation>
    </message>
    <message>
        <source>decides with you</source>
        <translation>beslist mee</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>family doctor</source>
        <translation>huisarts</translation>
    </message>
    <message>
        <source>nurse of the family doctor</source>
        <translation>praktijkondersteuner van de huisarts</translation>
    </message>
    <message>
        <source>nurse who comes to the home</source>
        <translation>wijkverpleegkundige</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>sociaal werker</translation>
    </message>
    <message>
        <source>arranges the care</source>
        <translation>regelt de zorg</translation>
    </message>
    <message>
        <source>doctor for older people</source>
        <translation>dokter voor ouderen</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>apotheker</translation>
    </message>
    <message>
        <source>physiotherapist</source>
        <translation>fysiotherapeut</translation>
    </message>
    <message>
        <source>occupational therapist</source>
        <translation>ergotherapeut</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>psycholoog</translation>
    </message>
    <message>
        <source>welfare worker</source>
        <translation>welzijnswerker</translation>
    </message>
    <message>
        <source>“%1” in “%2”: write it out.</source>
        <translation>‘%1’ in ‘%2’: schrijf het voluit.</translation>
    </message>
    <message>
        <source>“%1” in “%2”: rather write “%3”.</source>
        <translation>‘%1’ in ‘%2’: schrijf liever ‘%3’.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>matters most to the client</source>
        <translation>telt het meest voor de cliënt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Central contact</source>
        <translation>Centraal aanspreekpunt</translation>
    </message>
    <message>
        <source>Has been stopped. Start it again on coming home.</source>
        <translation>Is gestopt. Start weer bij thuiskomst.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>The stay</source>
        <translation>Het verblijf</translation>
    </message>
    <message>
        <source>No stay has been written down yet.</source>
        <translation>Er is nog geen verblijf vastgelegd.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>Verwacht tot en met</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>To know on coming home</source>
        <translation>Van belang bij thuiskomst</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>Zorg thuis</translation>
    </message>
    <message>
        <source>Family told on</source>
        <translation>Naaste op de hoogte sinds</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wie het is</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Wil niet</translation>
    </message>
    <message>
        <source>How the client manages</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Two decisions differ: ask before you act.</source>
        <translation>Twee besluiten verschillen: vraag het na voor je handelt.</translation>
    </message>
    <message>
        <source>Recovery sheet of Kernteam</source>
        <translation>Herstelblad van Kernteam</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>With this sheet you open Kernteam on your device when you no longer know your password.</source>
        <translation>Met dit blad open je Kernteam op je apparaat als je je wachtwoord niet meer weet.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Je code</translation>
    </message>
    <message>
        <source>Seven groups of four. There is no zero and no one in it: O and I are letters.</source>
        <translation>Zeven groepjes van vier. Er staat geen nul en geen één in: O en I zijn letters.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruik je het</translation>
    </message>
    <message>
        <source>Start Kernteam on your device and choose “Forgotten the password?”.</source>
        <translation>Start Kernteam op je apparaat en kies ‘Wachtwoord vergeten?’.</translation>
    </message>
    <message>
        <source>Type the code and choose a new password.</source>
        <translation>Typ de code en kies een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>It opens a backup of this device too.</source>
        <translation>Ook een reservekopie van dit apparaat gaat ermee open.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Zo bewaar je het</translation>
    </message>
    <message>
        <source>At home with your papers, not in the bag with your device.</source>
        <translation>Thuis bij je papieren, niet in de tas bij je apparaat.</translation>
    </message>
    <message>
        <source>Who has this sheet and your device can read everything that you can read.</source>
        <translation>Wie dit blad en je apparaat heeft, kan alles lezen wat jij kunt lezen.</translation>
    </message>
    <message>
        <source>Lost? Make a new one under Settings; the old one ends then.</source>
        <translation>Kwijt? Maak een nieuw blad bij Instellingen; het oude werkt dan niet meer.</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>herstelblad</translation>
    </message>
    <message>
        <source>What you wanted to add</source>
        <translation>Wat u erbij wilde zeggen</translation>
    </message>
    <message>
        <source>Copy of the dossier</source>
        <translation>Kopie van het dossier</translation>
    </message>
    <message>
        <source>Copy of my dossier · %1</source>
        <translation>Kopie van mijn dossier · %1</translation>
    </message>
    <message>
        <source>Copy of my dossier</source>
        <translation>Kopie van mijn dossier</translation>
    </message>
    <message>
        <source>This is what your team has written about you, in its own words. What others told us in confidence is not in it. Is something not right? Tell us: it can be corrected, and you may add your own words.</source>
        <translation>Dit heeft uw team over u opgeschreven, in de eigen woorden van het team. Wat anderen ons in vertrouwen vertelden, staat er niet in. Klopt iets niet? Zeg het ons: wij kunnen het verbeteren, en u mag er uw eigen woorden bij laten zetten.</translation>
    </message>
    <message>
        <source>Copy of the whole dossier</source>
        <translation>Kopie van het hele dossier</translation>
    </message>
    <message>
        <source>What the client has a right to: everything, but what others said in confidence</source>
        <translation>Waar de cliënt recht op heeft: alles, behalve wat anderen in vertrouwen zeiden</translation>
    </message>
    <message>
        <source>copy-of-dossier</source>
        <translation>kopie-dossier</translation>
    </message>
    <message>
        <source>At the client&apos;s wish some of what is known is not on this paper.</source>
        <translation>Op verzoek van de cliënt staat niet alles op dit papier.</translation>
    </message>
    <message>
        <source>what helpers have to know in an emergency</source>
        <translation>wat hulpverleners moeten weten als er iets ernstigs gebeurt</translation>
    </message>
    <message>
        <source>Emergency set</source>
        <translation>Noodset</translation>
    </message>
    <message>
        <source>Recorded on %1. Look whether there is something newer.</source>
        <translation>Vastgelegd op %1. Kijk of er iets nieuwers is.</translation>
    </message>
    <message>
        <source>Two people recorded something else: ask before you act.</source>
        <translation>Twee mensen legden iets anders vast: vraag na voor je handelt.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>put something about you on paper</source>
        <translation>zette iets over u op papier</translation>
    </message>
    <message>
        <source>took out a copy of your dossier</source>
        <translation>haalde een kopie uit uw dossier</translation>
    </message>
    <message>
        <source>opened your emergency card in an emergency</source>
        <translation>opende uw noodkaart in een noodgeval</translation>
    </message>
    <message>
        <source>saw your citizen service number</source>
        <translation>zag uw burgerservicenummer</translation>
    </message>
    <message>
        <source>looked in your dossier</source>
        <translation>keek in uw dossier</translation>
    </message>
    <message>
        <source>Who looked in your dossier</source>
        <translation>Wie keek in uw dossier</translation>
    </message>
    <message>
        <source>Who looked in my dossier · %1</source>
        <translation>Wie keek in mijn dossier · %1</translation>
    </message>
    <message>
        <source>Who looked in my dossier</source>
        <translation>Wie keek in mijn dossier</translation>
    </message>
    <message>
        <source>Nobody has looked in your dossier yet.</source>
        <translation>Niemand heeft nog in uw dossier gekeken.</translation>
    </message>
    <message>
        <source>Everybody who helps you is written down here as soon as he or she looks. Nobody can take that out.</source>
        <translation>Iedereen die u helpt staat hier zodra hij of zij kijkt. Niemand kan dat weghalen.</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 keer</translation>
    </message>
    <message>
        <source>Do you have a question about this?</source>
        <translation>Hebt u hier een vraag over?</translation>
    </message>
    <message>
        <source>Ask somebody who helps you.</source>
        <translation>Vraag het aan iemand die u helpt.</translation>
    </message>
    <message>
        <source>Who looked in the dossier</source>
        <translation>Wie keek in het dossier</translation>
    </message>
    <message>
        <source>For the client: who looked, when, and why in an emergency</source>
        <translation>Voor de cliënt: wie keek, wanneer, en bij een noodgeval waarom</translation>
    </message>
    <message>
        <source>who-looked</source>
        <translation>wie-keek</translation>
    </message>
    <message>
        <source>Your doctor asks them for help for you.</source>
        <translation>Uw dokter vraagt daar hulp voor u.</translation>
    </message>
    <message>
        <source>Your doctor gives them advice.</source>
        <translation>Uw dokter geeft daar advies.</translation>
    </message>
    <message>
        <source>Your doctor only answers what they ask.</source>
        <translation>Uw dokter geeft daar alleen antwoord op vragen.</translation>
    </message>
    <message>
        <source>wrote something in your dossier</source>
        <translation>schreef iets in uw dossier</translation>
    </message>
    <message>
        <source>wrote down what you agreed, or who may look in your dossier</source>
        <translation>schreef op wat u hebt afgesproken, of wie in uw dossier mag kijken</translation>
    </message>
    <message>
        <source>found words about you by searching</source>
        <translation>vond woorden over u met zoeken</translation>
    </message>
    <message>
        <source>looked who had seen your dossier</source>
        <translation>keek wie uw dossier had gezien</translation>
    </message>
    <message>
        <source>looked in your dossier in a meeting about you</source>
        <translation>keek in uw dossier bij een overleg over u</translation>
    </message>
    <message>
        <source>Register of processing activities</source>
        <translation>Register van verwerkingsactiviteiten</translation>
    </message>
    <message>
        <source>What is kept of whom, who may read it and how long</source>
        <translation>Wat er van wie wordt bewaard, wie het mag lezen en hoe lang</translation>
    </message>
    <message>
        <source>processing-register</source>
        <translation>verwerkingsregister</translation>
    </message>
    <message>
        <source>Agreement of joint controllers</source>
        <translation>Overeenkomst tussen gezamenlijke verwerkingsverantwoordelijken</translation>
    </message>
    <message>
        <source>Between the organisations of this team, to be completed and signed</source>
        <translation>Tussen de organisaties van dit team, om aan te vullen en te ondertekenen</translation>
    </message>
    <message>
        <source>joint-agreement</source>
        <translation>overeenkomst-verwerking</translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation>Gegevensbeschermingseffectbeoordeling (DPIA)</translation>
    </message>
    <message>
        <source>What can go wrong and what stands against it; the judgement is left open</source>
        <translation>Wat er mis kan gaan en wat daartegen staat; het oordeel is open gelaten</translation>
    </message>
    <message>
        <source>impact-assessment</source>
        <translation>dpia</translation>
    </message>
    <message>
        <source>To be filled in: ..............................</source>
        <translation>In te vullen: ..............................</translation>
    </message>
    <message>
        <source>Without organisation</source>
        <translation>Zonder organisatie</translation>
    </message>
    <message>
        <source>only who was named for it, one by one</source>
        <translation>alleen wie er met naam voor is aangewezen</translation>
    </message>
    <message>
        <source>who treats, in an emergency, when the client agreed to it</source>
        <translation>wie behandelt, in een noodgeval, als de cliënt dat heeft afgesproken</translation>
    </message>
    <message>
        <source>%1 years after the last change</source>
        <translation>%1 jaar na de laatste wijziging</translation>
    </message>
    <message>
        <source>The record is encrypted on every device (SQLCipher); it opens only with the password of the member (Argon2id) and locks after five minutes at most.</source>
        <translation>Het dossier is op elk apparaat versleuteld (SQLCipher), gaat alleen open met het wachtwoord van het teamlid (Argon2id) en gaat na hoogstens vijf minuten op slot.</translation>
    </message>
    <message>
        <source>Every theme of every client has keys of its own. Who has no ground holds no key, on no device.</source>
        <translation>Elk thema van elke cliënt heeft eigen sleutels. Wie geen grond heeft, heeft geen sleutel, op geen enkel apparaat.</translation>
    </message>
    <message>
        <source>Between devices everything is encrypted from end to end. No supplier, server or administrator of a network can read along.</source>
        <translation>Tussen apparaten is alles van begin tot eind versleuteld. Geen leverancier, server of netwerkbeheerder kan meelezen.</translation>
    </message>
    <message>
        <source>Who leaves, or whose device is lost, is ended by an administrator; new keys are made at once.</source>
        <translation>Wie weggaat of een apparaat verliest, wordt door een beheerder uitgesloten; er komen meteen nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Each look, print, search and emergency is in a log before anything is shown; nobody can take a line out unnoticed. The client can have it on paper.</source>
        <translation>Elke keer kijken, afdrukken, zoeken en elk noodgeval staat in een logboek voordat er iets te zien is; niemand kan ongemerkt een regel weghalen. De cliënt kan het op papier krijgen.</translation>
    </message>
    <message>
        <source>Daily and weekly encrypted backups, which count when they were read back.</source>
        <translation>Dagelijkse en wekelijkse versleutelde back-ups, die tellen als ze zijn teruggelezen.</translation>
    </message>
    <message>
        <source>Destruction by two members, carried out on every device, with a proof that names no client.</source>
        <translation>Vernietigen door twee teamleden, uitgevoerd op elk apparaat, met een bewijs waarin geen cliënt staat.</translation>
    </message>
    <message>
        <source>Article 30 of the GDPR. Each organisation keeps it with its own register.</source>
        <translation>Artikel 30 AVG. Elke organisatie bewaart dit bij haar eigen register.</translation>
    </message>
    <message>
        <source>Joint controllers and contact points</source>
        <translation>Gezamenlijke verwerkingsverantwoordelijken en contactpunten</translation>
    </message>
    <message>
        <source>Data protection officers</source>
        <translation>Functionarissen gegevensbescherming</translation>
    </message>
    <message>
        <source>What for, and on which ground</source>
        <translation>Waarvoor, en op welke grond</translation>
    </message>
    <message>
        <source>Coordinating care and support for frail older people at home, in six steps: early detection, assessment, core team, team meeting, care plan, case management.</source>
        <translation>Zorg en ondersteuning afstemmen voor kwetsbare ouderen thuis, in zes stappen: vroegsignalering, MDA, kernteam, MDO, zorgleefplan, casemanagement.</translation>
    </message>
    <message>
        <source>Ground: the treatment agreement (article 7:446 of the Civil Code), the support of the municipality (Wmo 2015), and for everybody else the consent of the client, per theme and party, recorded with day and way.</source>
        <translation>Grond: de behandelingsovereenkomst (artikel 7:446 BW), de ondersteuning door de gemeente (Wmo 2015), en voor ieder ander de toestemming van de cliënt, per thema en partij, vastgelegd met dag en wijze.</translation>
    </message>
    <message>
        <source>Data about health are processed under article 9, paragraph 2, under a or h, of the GDPR by people who are bound to secrecy. The BSN only by who must use it.</source>
        <translation>Gegevens over gezondheid worden verwerkt op grond van artikel 9, tweede lid, onder a of h, AVG door mensen met een geheimhoudingsplicht. Het BSN alleen door wie het moet gebruiken.</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Clients: older people who live at home.</source>
        <translation>Cliënten: ouderen die thuis wonen.</translation>
    </message>
    <message>
        <source>Carers, family and others around them; what they say about themselves is kept apart.</source>
        <translation>Mantelzorgers, familie en anderen om hen heen; wat zij over zichzelf zeggen staat apart.</translation>
    </message>
    <message>
        <source>Members of the team: name, role, organisation, devices, and what they looked at.</source>
        <translation>Teamleden: naam, rol, organisatie, apparaten, en waar zij in keken.</translation>
    </message>
    <message>
        <source>Which data, who may read them, how long they are kept</source>
        <translation>Welke gegevens, wie ze mag lezen, hoe lang ze worden bewaard</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Inzagelogboek</translation>
    </message>
    <message>
        <source>%1 years at least, and as long as the dossier</source>
        <translation>minstens %1 jaar, en zo lang als het dossier</translation>
    </message>
    <message>
        <source>To whom it goes</source>
        <translation>Naar wie het gaat</translation>
    </message>
    <message>
        <source>Only to devices of members. A folder, stick or server in between sees sizes and times, and no content.</source>
        <translation>Alleen naar apparaten van teamleden. Een map, stick of server ertussen ziet groottes en tijden, en geen inhoud.</translation>
    </message>
    <message>
        <source>No processor, no telemetry, no transfer outside the European Union by the program.</source>
        <translation>Geen verwerker, geen telemetrie, geen doorgifte buiten de Europese Unie door het programma.</translation>
    </message>
    <message>
        <source>How it is secured</source>
        <translation>Hoe het is beveiligd</translation>
    </message>
    <message>
        <source>Article 26 of the GDPR. A proposal: have it read by the data protection officers before it is signed. Clients may ask what was agreed.</source>
        <translation>Artikel 26 AVG. Een voorstel: laat de functionarissen gegevensbescherming het lezen voor er wordt getekend. Cliënten mogen vragen wat er is afgesproken.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>Wij spreken af</translation>
    </message>
    <message>
        <source>Together we decide why and how this team keeps a record. Each organisation stays responsible for its own file and for what its members write and read.</source>
        <translation>Samen bepalen wij waarom en hoe dit team een dossier bijhoudt. Elke organisatie blijft verantwoordelijk voor het eigen dossier en voor wat haar teamleden schrijven en lezen.</translation>
    </message>
    <message>
        <source>Who opens a dossier tells the client about it, asks for consent, and leaves the page “Who may know what”.</source>
        <translation>Wie een dossier opent, vertelt de cliënt daarover, vraagt toestemming en geeft het blad “Wie mag wat weten”.</translation>
    </message>
    <message>
        <source>A client turns with a request to any of us. It is written down as a case the same day, the central contact answers it within a month, and whoever has the data carries it out.</source>
        <translation>Een cliënt kan met een verzoek bij ieder van ons terecht. Het wordt dezelfde dag opgeschreven, het centraal aanspreekpunt antwoordt binnen een maand, en wie de gegevens heeft voert het uit.</translation>
    </message>
    <message>
        <source>Who loses a device or sees a data breach tells an administrator at once. The administrator ends the device; the organisation of the member assesses the breach and reports it within 72 hours, and tells the others.</source>
        <translation>Wie een apparaat verliest of een datalek ziet, zegt dat meteen tegen een beheerder. De beheerder sluit het apparaat uit; de organisatie van het teamlid beoordeelt het lek, meldt het binnen 72 uur en licht de anderen in.</translation>
    </message>
    <message>
        <source>A member has an own account on an own device, with a password nobody else knows. There are two administrators at least, of two organisations where possible.</source>
        <translation>Een teamlid heeft een eigen profiel op een eigen apparaat, met een wachtwoord dat niemand anders kent. Er zijn minstens twee beheerders, als het kan van twee organisaties.</translation>
    </message>
    <message>
        <source>Who leaves an organisation is ended by an administrator on the last day, after the clients have been handed over.</source>
        <translation>Wie bij een organisatie weggaat, wordt op de laatste dag door een beheerder beëindigd, nadat de cliënten zijn overgedragen.</translation>
    </message>
    <message>
        <source>Once a year we look at this agreement, at the log and at who may read what.</source>
        <translation>Eén keer per jaar bekijken wij deze overeenkomst, het logboek en wie wat mag lezen.</translation>
    </message>
    <message>
        <source>Contact point for clients</source>
        <translation>Contactpunt voor cliënten</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Name, day, signature: ..............................</source>
        <translation>Naam, dag, handtekening: ..............................</translation>
    </message>
    <message>
        <source>Article 35 of the GDPR. What the program does is filled in; the judgement is yours. Do it before the first client, and again when something changes.</source>
        <translation>Artikel 35 AVG. Wat het programma doet is ingevuld; het oordeel is aan jullie. Doe dit vóór de eerste cliënt, en opnieuw als er iets verandert.</translation>
    </message>
    <message>
        <source>1. What is done</source>
        <translation>1. Wat er gebeurt</translation>
    </message>
    <message>
        <source>See the register of processing activities of this team.</source>
        <translation>Zie het register van verwerkingsactiviteiten van dit team.</translation>
    </message>
    <message>
        <source>2. Is it necessary, and not more than that</source>
        <translation>2. Is het nodig, en niet meer dan dat</translation>
    </message>
    <message>
        <source>No field is compulsory unless a step needs it; the BSN can stay empty.</source>
        <translation>Geen veld is verplicht, tenzij een stap het nodig heeft; het BSN mag leeg blijven.</translation>
    </message>
    <message>
        <source>Who reads what follows from treatment, from the team around the client and from consent, theme by theme.</source>
        <translation>Wie wat leest volgt uit de behandeling, het kernteam en de toestemming, thema voor thema.</translation>
    </message>
    <message>
        <source>Scores are shown with their source; the program gives no diagnosis and no advice.</source>
        <translation>Scores staan er met hun bron; het programma geeft geen diagnose en geen advies.</translation>
    </message>
    <message>
        <source>Judgement of the team</source>
        <translation>Oordeel van het team</translation>
    </message>
    <message>
        <source>3. What can go wrong for a client, and what stands against it</source>
        <translation>3. Wat er voor een cliënt mis kan gaan, en wat daartegen staat</translation>
    </message>
    <message>
        <source>A device is lost or stolen</source>
        <translation>Een apparaat raakt kwijt of wordt gestolen</translation>
    </message>
    <message>
        <source>encrypted, locked, ended from any administrator&apos;s device; list of its clients</source>
        <translation>versleuteld, op slot, uit te sluiten door elke beheerder; lijst van de cliënten erop</translation>
    </message>
    <message>
        <source>A member looks without a reason</source>
        <translation>Een teamlid kijkt zonder reden</translation>
    </message>
    <message>
        <source>no key without a ground; a log the client can read</source>
        <translation>geen sleutel zonder grond; een logboek dat de cliënt kan lezen</translation>
    </message>
    <message>
        <source>Medical words reach who does not treat</source>
        <translation>Medische woorden komen bij wie niet behandelt</translation>
    </message>
    <message>
        <source>keys per theme; the meeting says who may not hear what</source>
        <translation>sleutels per thema; bij het MDO staat wie wat niet mag horen</translation>
    </message>
    <message>
        <source>Signals of abuse reach who causes it</source>
        <translation>Signalen van mishandeling komen bij wie het veroorzaakt</translation>
    </message>
    <message>
        <source>a theme apart with named readers, on no paper and in no export</source>
        <translation>een apart thema met aangewezen lezers, op geen papier en in geen export</translation>
    </message>
    <message>
        <source>Something is lost or does not arrive</source>
        <translation>Iets raakt kwijt of komt niet aan</translation>
    </message>
    <message>
        <source>every colleague&apos;s device has it; what was not received is said; backups</source>
        <translation>het staat op het apparaat van elke collega; wat niet is ontvangen wordt gezegd; back-ups</translation>
    </message>
    <message>
        <source>Something is wrong and stays so</source>
        <translation>Iets klopt niet en blijft zo staan</translation>
    </message>
    <message>
        <source>history of every field, correction, the client&apos;s own words beside it</source>
        <translation>geschiedenis van elk veld, verbeteren, eigen woorden van de cliënt ernaast</translation>
    </message>
    <message>
        <source>It is kept too long</source>
        <translation>Het wordt te lang bewaard</translation>
    </message>
    <message>
        <source>the program counts the years and asks for destruction</source>
        <translation>het programma telt de jaren en vraagt om vernietiging</translation>
    </message>
    <message>
        <source>A paper or file leaves the program</source>
        <translation>Een papier of bestand gaat het programma uit</translation>
    </message>
    <message>
        <source>each print is in the log; the team agrees what happens to paper</source>
        <translation>elke afdruk staat in het logboek; het team spreekt af wat er met papier gebeurt</translation>
    </message>
    <message>
        <source>Chance: ......   Harm: ......   What we do besides: ..............................</source>
        <translation>Kans: ......   Schade: ......   Wat wij er nog tegen doen: ..............................</translation>
    </message>
    <message>
        <source>4. How it is secured</source>
        <translation>4. Hoe het is beveiligd</translation>
    </message>
    <message>
        <source>5. What clients and their representatives think of it</source>
        <translation>5. Wat cliënten en hun vertegenwoordigers ervan vinden</translation>
    </message>
    <message>
        <source>6. Advice of the data protection officer, and decision</source>
        <translation>6. Advies van de functionaris gegevensbescherming, en besluit</translation>
    </message>
</context>
<context>
    <name>PasswordMeter</name>
    <message>
        <source>Guessed within hours</source>
        <translation>Binnen uren te raden</translation>
    </message>
    <message>
        <source>Guessed within months</source>
        <translation>Binnen maanden te raden</translation>
    </message>
    <message>
        <source>Good: guessing takes years</source>
        <translation>Goed: raden kost jaren</translation>
    </message>
    <message>
        <source>Strong: nobody guesses this</source>
        <translation>Sterk: dit raadt niemand</translation>
    </message>
    <message>
        <source>It is mostly a word that many people choose.</source>
        <translation>Het is vooral een woord dat veel mensen kiezen.</translation>
    </message>
    <message>
        <source>Your name or your team is in it; others try that first.</source>
        <translation>Je naam of je team zit erin; dat proberen anderen het eerst.</translation>
    </message>
    <message>
        <source>It is mostly keys that lie side by side.</source>
        <translation>Het zijn vooral toetsen die naast elkaar liggen.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>Het herhaalt zichzelf.</translation>
    </message>
    <message>
        <source>It is mostly a row like abc or 123.</source>
        <translation>Het is vooral een rijtje zoals abc of 123.</translation>
    </message>
    <message>
        <source>It is mostly a date or a year.</source>
        <translation>Het is vooral een datum of een jaartal.</translation>
    </message>
    <message>
        <source>Add another word that has nothing to do with it.</source>
        <translation>Voeg nog een woord toe dat er niets mee te maken heeft.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>%1 (standing in)</source>
        <translation>%1 (waarneming)</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>afwezig tot en met %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Stands in for %1</source>
        <translation>Neemt waar voor %1</translation>
    </message>
    <message>
        <source>Takes over from %1</source>
        <translation>Neemt over van %1</translation>
    </message>
    <message>
        <source>First of the team; nobody was chosen</source>
        <translation>Eerste van het team; er is nog niemand gekozen</translation>
    </message>
    <message>
        <source>First who is there; %1 is not, and nobody stands in</source>
        <translation>Eerste die er is; %1 is er niet en niemand neemt waar</translation>
    </message>
    <message>
        <source>Is away, and nobody stands in. Choose somebody in step 3.</source>
        <translation>Is afwezig en niemand neemt waar. Kies iemand in stap 3.</translation>
    </message>
</context>
<context>
    <name>RecordDraft</name>
    <message>
        <source>Not everything is filled in right.</source>
        <translation>Niet alles is goed ingevuld.</translation>
    </message>
    <message>
        <source>Mend the fields that are pointed out and save again.</source>
        <translation>Herstel de aangewezen velden en sla opnieuw op.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>general practitioner</source>
        <translation>huisarts</translation>
    </message>
    <message>
        <source>practice nurse</source>
        <translation>praktijkondersteuner</translation>
    </message>
    <message>
        <source>district nurse</source>
        <translation>wijkverpleegkundige</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>sociaal werker</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>casemanager</translation>
    </message>
    <message>
        <source>elderly-care physician</source>
        <translation>specialist ouderengeneeskunde</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>apotheker</translation>
    </message>
    <message>
        <source>physiotherapist</source>
        <translation>fysiotherapeut</translation>
    </message>
    <message>
        <source>occupational therapist</source>
        <translation>ergotherapeut</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>psycholoog</translation>
    </message>
    <message>
        <source>welfare worker</source>
        <translation>welzijnswerker</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>afkappunt %1</translation>
    </message>
    <message>
        <source>more points is worse</source>
        <translation>meer punten is slechter</translation>
    </message>
    <message>
        <source>more points is better</source>
        <translation>meer punten is beter</translation>
    </message>
    <message>
        <source>a colour, no points</source>
        <translation>een kleur, geen punten</translation>
    </message>
    <message>
        <source>signal below %1</source>
        <translation>signaal onder %1</translation>
    </message>
    <message>
        <source>a judgement, no points</source>
        <translation>een oordeel, geen punten</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>This Kernteam does not know these questions. The answers are kept.</source>
        <translation>Deze Kernteam kent deze vragen niet. De antwoorden zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This command was not understood.</source>
        <translation>Deze opdracht is niet begrepen.</translation>
    </message>
    <message>
        <source>Look at the list of commands with --help and try again.</source>
        <translation>Bekijk de lijst van opdrachten met --help en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This text holds something that is not text.</source>
        <translation>In deze tekst staat iets wat geen tekst is.</translation>
    </message>
    <message>
        <source>Type it again or copy it again.</source>
        <translation>Typ het opnieuw of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a date that exists.</source>
        <translation>Dit is geen datum die bestaat.</translation>
    </message>
    <message>
        <source>Write it as 21-11-2026.</source>
        <translation>Schrijf de datum als 21-11-2026.</translation>
    </message>
    <message>
        <source>This is not a number that Kernteam gave.</source>
        <translation>Dit is geen nummer dat Kernteam heeft gegeven.</translation>
    </message>
    <message>
        <source>Copy the whole number from the list it stands in.</source>
        <translation>Kopieer het hele nummer uit de lijst waar het in staat.</translation>
    </message>
    <message>
        <source>This is more than fits.</source>
        <translation>Dit is meer dan er past.</translation>
    </message>
    <message>
        <source>Make it shorter or split it up.</source>
        <translation>Maak het korter of deel het op.</translation>
    </message>
    <message>
        <source>The data stops halfway.</source>
        <translation>De gegevens houden halverwege op.</translation>
    </message>
    <message>
        <source>Get the whole file again from where it came.</source>
        <translation>Haal het hele bestand opnieuw op waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>There is something behind the data that does not belong to it.</source>
        <translation>Achter de gegevens staat iets wat er niet bij hoort.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation>Haal het bestand opnieuw op waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>The data is not written the way Kernteam writes it.</source>
        <translation>De gegevens zijn niet geschreven zoals Kernteam dat doet.</translation>
    </message>
    <message>
        <source>Let the sender make it again with Kernteam.</source>
        <translation>Laat de afzender het opnieuw maken met Kernteam.</translation>
    </message>
    <message>
        <source>The data holds something Kernteam does not use.</source>
        <translation>In de gegevens staat iets wat Kernteam niet gebruikt.</translation>
    </message>
    <message>
        <source>The data is packed into itself too often.</source>
        <translation>De gegevens zijn te vaak in elkaar verpakt.</translation>
    </message>
    <message>
        <source>Do not trust this file and ask the sender about it.</source>
        <translation>Vertrouw dit bestand niet en vraag de afzender ernaar.</translation>
    </message>
    <message>
        <source>The data holds something else than was expected.</source>
        <translation>In de gegevens staat iets anders dan verwacht.</translation>
    </message>
    <message>
        <source>Let the sender make it again with the newest Kernteam.</source>
        <translation>Laat de afzender het opnieuw maken met de nieuwste Kernteam.</translation>
    </message>
    <message>
        <source>The data holds letters that cannot be read.</source>
        <translation>In de gegevens staan letters die niet te lezen zijn.</translation>
    </message>
    <message>
        <source>The data says the same thing twice.</source>
        <translation>De gegevens zeggen twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Het is gestopt voordat het klaar was.</translation>
    </message>
    <message>
        <source>Start it again when you want; nothing was changed halfway.</source>
        <translation>Begin opnieuw wanneer je wilt; er is niets half veranderd.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Een bestand kon niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may write there, then try again.</source>
        <translation>Kijk of de schijf is aangesloten en of je daar mag schrijven, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>De schijf is vol; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again; what you typed is still in the form.</source>
        <translation>Maak ruimte op de schijf en sla opnieuw op; wat je typte staat nog in het formulier.</translation>
    </message>
    <message>
        <source>Kernteam made a mistake of its own.</source>
        <translation>Kernteam heeft zelf een fout gemaakt.</translation>
    </message>
    <message>
        <source>Start Kernteam again; what was saved is safe.</source>
        <translation>Start Kernteam opnieuw; wat was opgeslagen is veilig.</translation>
    </message>
    <message>
        <source>The encryption of this device does not work.</source>
        <translation>De versleuteling van dit apparaat werkt niet.</translation>
    </message>
    <message>
        <source>Install Kernteam again or ask your system administrator.</source>
        <translation>Installeer Kernteam opnieuw of vraag je systeembeheerder.</translation>
    </message>
    <message>
        <source>A signature is not right.</source>
        <translation>Een handtekening klopt niet.</translation>
    </message>
    <message>
        <source>Do not trust this data and ask the sender about it.</source>
        <translation>Vertrouw deze gegevens niet en vraag de afzender ernaar.</translation>
    </message>
    <message>
        <source>This cannot be opened with the keys of this device.</source>
        <translation>Dit kan niet worden geopend met de sleutels van dit apparaat.</translation>
    </message>
    <message>
        <source>Ask a colleague with access to share it with you.</source>
        <translation>Vraag een collega met toegang om het met je te delen.</translation>
    </message>
    <message>
        <source>This device has too little memory free for this.</source>
        <translation>Dit apparaat heeft hiervoor te weinig geheugen vrij.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Kernteam does not know this kind of record.</source>
        <translation>Kernteam kent dit soort gegevens niet.</translation>
    </message>
    <message>
        <source>Check the name of the kind, or install the newest Kernteam.</source>
        <translation>Controleer de naam van de soort, of installeer de nieuwste Kernteam.</translation>
    </message>
    <message>
        <source>Kernteam does not know this field.</source>
        <translation>Kernteam kent dit veld niet.</translation>
    </message>
    <message>
        <source>Check the name of the field, or install the newest Kernteam.</source>
        <translation>Controleer de naam van het veld, of installeer de nieuwste Kernteam.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Deze waarde past hier niet.</translation>
    </message>
    <message>
        <source>Look at what the field asks for and fill it in again.</source>
        <translation>Kijk wat het veld vraagt en vul het opnieuw in.</translation>
    </message>
    <message>
        <source>This date of birth is in the future.</source>
        <translation>Deze geboortedatum ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Check the year and write the date as 11-02-1938.</source>
        <translation>Controleer het jaar en schrijf de datum als 11-02-1938.</translation>
    </message>
    <message>
        <source>This citizen service number (BSN) is not right.</source>
        <translation>Dit burgerservicenummer (BSN) klopt niet.</translation>
    </message>
    <message>
        <source>Check the nine digits, or leave the field empty.</source>
        <translation>Controleer de negen cijfers, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Something that is needed was not filled in.</source>
        <translation>Er is iets niet ingevuld wat nodig is.</translation>
    </message>
    <message>
        <source>Fill in the field that is pointed out and save again.</source>
        <translation>Vul het aangewezen veld in en sla opnieuw op.</translation>
    </message>
    <message>
        <source>Kernteam does not know this questionnaire.</source>
        <translation>Kernteam kent deze vragenlijst niet.</translation>
    </message>
    <message>
        <source>Choose one from the list of questionnaires.</source>
        <translation>Kies er een uit de lijst met vragenlijsten.</translation>
    </message>
    <message>
        <source>An answer does not fit its question.</source>
        <translation>Een antwoord past niet bij de vraag.</translation>
    </message>
    <message>
        <source>Choose one of the answers that the question offers.</source>
        <translation>Kies een van de antwoorden die de vraag biedt.</translation>
    </message>
    <message>
        <source>You may not do this in this team.</source>
        <translation>Dit mag jij in dit team niet doen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the team to do it.</source>
        <translation>Vraag een beheerder van het team om het te doen.</translation>
    </message>
    <message>
        <source>The step before this one is not complete.</source>
        <translation>De stap hiervoor is nog niet af.</translation>
    </message>
    <message>
        <source>Look at what is missing on the six-step path and complete that first.</source>
        <translation>Kijk op het zesstappenpad wat er ontbreekt en maak dat eerst af.</translation>
    </message>
    <message>
        <source>A change from elsewhere is not valid and was left out.</source>
        <translation>Een wijziging van elders is ongeldig en is overgeslagen.</translation>
    </message>
    <message>
        <source>Ask the sender to install the newest Kernteam and send it again.</source>
        <translation>Vraag de afzender de nieuwste Kernteam te installeren en het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>The list of changes of a device is not right.</source>
        <translation>De lijst met wijzigingen van een apparaat klopt niet.</translation>
    </message>
    <message>
        <source>Ask the owner of that device to check it and exchange again.</source>
        <translation>Vraag de eigenaar van dat apparaat het na te kijken en opnieuw uit te wisselen.</translation>
    </message>
    <message>
        <source>Changes that came before these are not here yet.</source>
        <translation>Wijzigingen die hieraan voorafgingen zijn er nog niet.</translation>
    </message>
    <message>
        <source>Exchange with the device that has them; nothing is lost.</source>
        <translation>Wissel uit met het apparaat dat ze heeft; er is niets verloren.</translation>
    </message>
    <message>
        <source>One device has written two different histories.</source>
        <translation>Eén apparaat heeft twee verschillende geschiedenissen geschreven.</translation>
    </message>
    <message>
        <source>Tell the administrator of the team: a backup was put back or someone pretends to be that device.</source>
        <translation>Meld het de beheerder van het team: er is een reservekopie teruggezet of iemand doet zich voor als dat apparaat.</translation>
    </message>
    <message>
        <source>The seal on a package of changes is not right.</source>
        <translation>Het zegel op een pakket wijzigingen klopt niet.</translation>
    </message>
    <message>
        <source>Do not trust this package and exchange with the sender directly.</source>
        <translation>Vertrouw dit pakket niet en wissel rechtstreeks uit met de afzender.</translation>
    </message>
    <message>
        <source>A package of changes is damaged.</source>
        <translation>Een pakket wijzigingen is beschadigd.</translation>
    </message>
    <message>
        <source>Let it be sent again; nothing of it was used.</source>
        <translation>Laat het opnieuw sturen; er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>A package of changes was made by a newer Kernteam.</source>
        <translation>Een pakket wijzigingen is gemaakt door een nieuwere Kernteam.</translation>
    </message>
    <message>
        <source>Install the newest Kernteam on this device.</source>
        <translation>Installeer de nieuwste Kernteam op dit apparaat.</translation>
    </message>
    <message>
        <source>This belongs to another team.</source>
        <translation>Dit hoort bij een ander team.</translation>
    </message>
    <message>
        <source>Open the profile of that team and try it there.</source>
        <translation>Open het profiel van dat team en probeer het daar.</translation>
    </message>
    <message>
        <source>This comes from a device that is not in the team.</source>
        <translation>Dit komt van een apparaat dat niet in het team zit.</translation>
    </message>
    <message>
        <source>Exchange with an administrator first, or let the device be invited.</source>
        <translation>Wissel eerst uit met een beheerder, of laat het apparaat uitnodigen.</translation>
    </message>
    <message>
        <source>You have no access to this part of the dossier.</source>
        <translation>Je hebt geen toegang tot dit deel van het dossier.</translation>
    </message>
    <message>
        <source>Ask the central contact of the client for access.</source>
        <translation>Vraag het centraal aanspreekpunt van de cliënt om toegang.</translation>
    </message>
    <message>
        <source>The database on this device is damaged.</source>
        <translation>De database op dit apparaat is beschadigd.</translation>
    </message>
    <message>
        <source>Let Kernteam set it aside and put back a backup; nothing is thrown away.</source>
        <translation>Laat Kernteam haar apart zetten en zet een reservekopie terug; er wordt niets weggegooid.</translation>
    </message>
    <message>
        <source>The database was made by a newer Kernteam.</source>
        <translation>De database is gemaakt door een nieuwere Kernteam.</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <translation>De database is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Kernteam was put together with the wrong database engine.</source>
        <translation>Kernteam is met de verkeerde database-motor samengesteld.</translation>
    </message>
    <message>
        <source>Install Kernteam again from its own package.</source>
        <translation>Installeer Kernteam opnieuw uit het eigen pakket.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Er is geen profiel in deze map.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a team or join one.</source>
        <translation>Kies een andere map, of begin een team of sluit je aan.</translation>
    </message>
    <message>
        <source>There is a profile in this folder already.</source>
        <translation>Er is al een profiel in deze map.</translation>
    </message>
    <message>
        <source>Open it with its password, or choose an empty folder.</source>
        <translation>Open het met het wachtwoord, of kies een lege map.</translation>
    </message>
    <message>
        <source>This profile is open in another window.</source>
        <translation>Dit profiel is open in een ander venster.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Gebruik dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>The file with the keys of this profile is damaged.</source>
        <translation>Het bestand met de sleutels van dit profiel is beschadigd.</translation>
    </message>
    <message>
        <source>Put back a backup of the profile; change nothing in the folder until then.</source>
        <translation>Zet een reservekopie van het profiel terug; verander tot dan niets in de map.</translation>
    </message>
    <message>
        <source>This password is not right.</source>
        <translation>Dit wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Er is geen wachtwoord gegeven.</translation>
    </message>
    <message>
        <source>Set it in KERNTEAM_PASSWORD or give it with --password-fd.</source>
        <translation>Zet het in KERNTEAM_PASSWORD of geef het met --password-fd.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dit wachtwoord is te kort.</translation>
    </message>
    <message>
        <source>Kernteam is locked.</source>
        <translation>Kernteam is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it with your password.</source>
        <translation>Ontgrendel het met je wachtwoord.</translation>
    </message>
    <message>
        <source>This is not here, or you may not see it.</source>
        <translation>Dit is er niet, of je mag het niet zien.</translation>
    </message>
    <message>
        <source>Check the number or name, or exchange with your colleagues first.</source>
        <translation>Controleer het nummer of de naam, of wissel eerst uit met je collega&apos;s.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Change something before you save.</source>
        <translation>Wijzig iets voordat je opslaat.</translation>
    </message>
    <message>
        <source>There is nothing to choose here any more.</source>
        <translation>Hier valt niets meer te kiezen.</translation>
    </message>
    <message>
        <source>Look at the field again; someone may have chosen already.</source>
        <translation>Bekijk het veld opnieuw; misschien heeft iemand al gekozen.</translation>
    </message>
    <message>
        <source>The history on this device was altered from outside.</source>
        <translation>De geschiedenis op dit apparaat is van buitenaf veranderd.</translation>
    </message>
    <message>
        <source>Stop working in this profile and tell the administrator of the team.</source>
        <translation>Stop met werken in dit profiel en meld het de beheerder van het team.</translation>
    </message>
    <message>
        <source>This was written by a device after it was removed.</source>
        <translation>Dit is geschreven door een apparaat nadat het was verwijderd.</translation>
    </message>
    <message>
        <source>Let the coordinator accept or refuse it.</source>
        <translation>Laat de coördinator het aannemen of weigeren.</translation>
    </message>
    <message>
        <source>The first line of the list does not name the columns.</source>
        <translation>De eerste regel van de lijst noemt de kolommen niet.</translation>
    </message>
    <message>
        <source>Put names like Naam and Geboortedatum above the columns.</source>
        <translation>Zet namen als Naam en Geboortedatum boven de kolommen.</translation>
    </message>
    <message>
        <source>A line of the list cannot be read.</source>
        <translation>Een regel van de lijst is niet te lezen.</translation>
    </message>
    <message>
        <source>Mend that line in the list; the other lines can be used.</source>
        <translation>Herstel die regel in de lijst; de andere regels zijn bruikbaar.</translation>
    </message>
    <message>
        <source>The letters of the list cannot be read.</source>
        <translation>De letters van de lijst zijn niet te lezen.</translation>
    </message>
    <message>
        <source>Save the list again as CSV UTF-8.</source>
        <translation>Sla de lijst opnieuw op als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The other device sent more than is allowed at once.</source>
        <translation>Het andere apparaat stuurde meer dan in één keer mag.</translation>
    </message>
    <message>
        <source>Try again; if it stays, install the newest Kernteam on both devices.</source>
        <translation>Probeer het opnieuw; blijft het, installeer dan op beide apparaten de nieuwste Kernteam.</translation>
    </message>
    <message>
        <source>What the other device sent cannot be read.</source>
        <translation>Wat het andere apparaat stuurde is niet te lezen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something else than Kernteam may be at that address.</source>
        <translation>Probeer het opnieuw; blijft het, dan zit er misschien iets anders dan Kernteam op dat adres.</translation>
    </message>
    <message>
        <source>The other device sent something out of place.</source>
        <translation>Het andere apparaat stuurde iets wat er niet hoort.</translation>
    </message>
    <message>
        <source>The other device has a Kernteam that is too old or too new.</source>
        <translation>Het andere apparaat heeft een te oude of te nieuwe Kernteam.</translation>
    </message>
    <message>
        <source>Install the newest Kernteam on both devices.</source>
        <translation>Installeer op beide apparaten de nieuwste Kernteam.</translation>
    </message>
    <message>
        <source>The two devices could not agree on a safe connection.</source>
        <translation>De twee apparaten konden geen veilige verbinding afspreken.</translation>
    </message>
    <message>
        <source>Check that both belong to the same team and try again.</source>
        <translation>Controleer of beide bij hetzelfde team horen en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The other device is not known in this team.</source>
        <translation>Het andere apparaat is niet bekend in dit team.</translation>
    </message>
    <message>
        <source>Invite it, or exchange with an administrator first.</source>
        <translation>Nodig het uit, of wissel eerst uit met een beheerder.</translation>
    </message>
    <message>
        <source>This invitation code is not right.</source>
        <translation>Deze uitnodigingscode klopt niet.</translation>
    </message>
    <message>
        <source>Type it again from the screen of your colleague, or scan it.</source>
        <translation>Typ hem opnieuw over van het scherm van je collega, of scan hem.</translation>
    </message>
    <message>
        <source>This invitation code is not valid any more.</source>
        <translation>Deze uitnodigingscode is niet meer geldig.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new one; a code works for ten minutes and once.</source>
        <translation>Vraag je collega om een nieuwe; een code werkt tien minuten en één keer.</translation>
    </message>
    <message>
        <source>The two devices do not have the same code.</source>
        <translation>De twee apparaten hebben niet dezelfde code.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new code and type it again.</source>
        <translation>Vraag je collega om een nieuwe code en typ die opnieuw.</translation>
    </message>
    <message>
        <source>The words on the two screens were not the same.</source>
        <translation>De woorden op de twee schermen waren niet gelijk.</translation>
    </message>
    <message>
        <source>Start again on the same network; if it happens twice, someone may be in between.</source>
        <translation>Begin opnieuw op hetzelfde netwerk; gebeurt het twee keer, dan zit er misschien iemand tussen.</translation>
    </message>
    <message>
        <source>The other device cannot be reached.</source>
        <translation>Het andere apparaat is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check that it is on, unlocked and on the same network, or type its address.</source>
        <translation>Kijk of het aanstaat, ontgrendeld is en op hetzelfde netwerk zit, of typ het adres.</translation>
    </message>
    <message>
        <source>The other device did not answer in time.</source>
        <translation>Het andere apparaat antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Try again; what was received stays.</source>
        <translation>Probeer het opnieuw; wat is ontvangen blijft.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>De verbinding is weggevallen.</translation>
    </message>
    <message>
        <source>Try again; it goes on where it stopped.</source>
        <translation>Probeer het opnieuw; het gaat verder waar het bleef.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>Write it as 192.168.1.20:47100.</source>
        <translation>Schrijf het als 192.168.1.20:47100.</translation>
    </message>
    <message>
        <source>Other devices cannot reach this one at this address.</source>
        <translation>Andere apparaten kunnen dit apparaat niet bereiken op dit adres.</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>Kies een andere poort, of sluit het programma dat hem gebruikt.</translation>
    </message>
    <message>
        <source>This is not JSON that can be read.</source>
        <translation>Dit is geen JSON die te lezen is.</translation>
    </message>
    <message>
        <source>Look at the place that is pointed out and mend it.</source>
        <translation>Kijk op de aangewezen plaats en herstel het.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand is er niet.</translation>
    </message>
    <message>
        <source>Look at the name and the folder, or choose the file again.</source>
        <translation>Kijk naar de naam en de map, of kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Choose a longer one; four ordinary words are easy to remember.</source>
        <translation>Kies een langer wachtwoord; vier gewone woorden zijn goed te onthouden.</translation>
    </message>
    <message>
        <source>Try again; check Caps Lock.</source>
        <translation>Probeer het opnieuw; let op Caps Lock.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Fill in the day on which it was.</source>
        <translation>Vul de dag in waarop het was.</translation>
    </message>
    <message>
        <source>This day is before the start.</source>
        <translation>Deze dag ligt voor het begin.</translation>
    </message>
    <message>
        <source>Fill in a later day, or change the start.</source>
        <translation>Vul een latere dag in, of wijzig het begin.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read here.</source>
        <translation>Dit bestand is geen foto die hier te lezen is.</translation>
    </message>
    <message>
        <source>Choose a photo in JPEG or PNG.</source>
        <translation>Kies een foto in JPEG of PNG.</translation>
    </message>
    <message>
        <source>The client&apos;s BSN stands in one of the texts; it does not go on paper.</source>
        <translation>Het BSN van de cliënt staat in een van de teksten; het komt niet op papier.</translation>
    </message>
    <message>
        <source>Take it out of that text and print again.</source>
        <translation>Haal het uit die tekst en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Without this administrator nobody could let people in or remove them.</source>
        <translation>Zonder deze beheerder kan niemand meer mensen toelaten of verwijderen.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>This code is of another recovery sheet, or of an older one.</source>
        <translation>Deze code is van een ander herstelblad, of van een ouder.</translation>
    </message>
    <message>
        <source>Look for the newest sheet of this profile. Only the last one that was made opens it.</source>
        <translation>Zoek het nieuwste herstelblad van dit profiel. Alleen het laatst gemaakte opent het.</translation>
    </message>
    <message>
        <source>This is not how the code stands on a recovery sheet.</source>
        <translation>Zo staat de code niet op een herstelblad.</translation>
    </message>
    <message>
        <source>It has seven groups of four letters and digits. Look for a letter that was missed or swapped.</source>
        <translation>De code heeft zeven groepjes van vier letters en cijfers. Kijk of je een letter vergat of verwisselde.</translation>
    </message>
    <message>
        <source>This file is no backup of Kernteam.</source>
        <translation>Dit bestand is geen reservekopie van Kernteam.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .ktbackup.</source>
        <translation>Kies een bestand waarvan de naam eindigt op .ktbackup.</translation>
    </message>
    <message>
        <source>This backup is damaged: it is not whole, or something in it was changed.</source>
        <translation>Deze reservekopie is beschadigd: niet heel, of er is iets in veranderd.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was restored, and what you have is untouched.</source>
        <translation>Kies een andere. Er is niets teruggezet, en wat je hebt is onaangeroerd.</translation>
    </message>
    <message>
        <source>A colleague&apos;s word of what was received cannot be read.</source>
        <translation>Het ontvangstbericht van een collega is niet te lezen.</translation>
    </message>
    <message>
        <source>It is looked at again at the next exchange. You need to do nothing.</source>
        <translation>Bij de volgende uitwisseling wordt er opnieuw naar gekeken. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The folder to exchange through is not there.</source>
        <translation>De map om via uit te wisselen is er niet.</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder again.</source>
        <translation>Steek de stick erin, of kies de map opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>In deze map kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>What lay there was read. Choose a folder that you may write in, or ask its owner for access.</source>
        <translation>Wat er lag is gelezen. Kies een map waarin je mag schrijven, of vraag de eigenaar om toegang.</translation>
    </message>
    <message>
        <source>This file is not a package of Kernteam.</source>
        <translation>Dit bestand is geen pakketje van Kernteam.</translation>
    </message>
    <message>
        <source>Choose the file that a colleague made with Kernteam; its name ends in .kt1.</source>
        <translation>Kies het bestand dat een collega met Kernteam maakte; de naam eindigt op .kt1.</translation>
    </message>
    <message>
        <source>This package is not whole. Nothing of it was taken in.</source>
        <translation>Dit pakketje is niet heel. Er is niets van opgeslagen.</translation>
    </message>
    <message>
        <source>Copy it once more, or ask your colleague to send it again.</source>
        <translation>Kopieer het nog een keer, of vraag je collega het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This device was ended: it is no part of the team any more.</source>
        <translation>Dit apparaat is uitgesloten: het hoort niet meer bij het team.</translation>
    </message>
    <message>
        <source>The dossiers on it stay closed. Ask the administrator of the team, or remove the profile from this device.</source>
        <translation>De dossiers erop blijven dicht. Vraag het een beheerder van het team, of verwijder het profiel van dit apparaat.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Starting the team</source>
        <translation>Het team wordt gemaakt</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Bezig met ontgrendelen</translation>
    </message>
    <message>
        <source>Preparing the demo team</source>
        <translation>Het demoteam wordt klaargezet</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>StepStates</name>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Case finding</source>
        <translation>Vroegsignalering</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Multidomeinanalyse</translation>
    </message>
    <message>
        <source>Core team</source>
        <translation>Kernteam</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>MDO</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Zorgleefplan</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Casemanagement</translation>
    </message>
</context>
<context>
    <name>SyncTruth</name>
    <message>
        <source>No colleague has joined yet</source>
        <translation>Er doet nog geen collega mee</translation>
    </message>
    <message>
        <source>All colleagues have received everything</source>
        <translation>Alle collega&apos;s hebben alles ontvangen</translation>
    </message>
    <message>
        <source>%1 not with %2 yet</source>
        <translation>%1 nog niet bij %2</translation>
    </message>
    <message>
        <source>Not everything is with %1 colleagues yet</source>
        <translation>Nog niet alles is bij %1 collega&apos;s</translation>
    </message>
</context>
<context>
    <name>TeamRules</name>
    <message>
        <source>In every core team</source>
        <translation>In ieder kernteam</translation>
    </message>
    <message>
        <source>Names of the steps</source>
        <translation>Namen van de stappen</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Words compared</source>
        <translation>Woorden vergeleken</translation>
    </message>
    <message>
        <source>Words differed</source>
        <translation>Woorden verschilden</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Niet vergeleken</translation>
    </message>
    <message>
        <source>Compared by you, %1</source>
        <translation>Door jou vergeleken, %1</translation>
    </message>
    <message>
        <source>You found other words, %1</source>
        <translation>Jij vond andere woorden, %1</translation>
    </message>
    <message>
        <source>Compared by %1, %2</source>
        <translation>Door %1 vergeleken, %2</translation>
    </message>
    <message>
        <source>%1 found other words, %2</source>
        <translation>%1 vond andere woorden, %2</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Question “%1”</source>
        <translation>Vraag “%1”</translation>
    </message>
    <message>
        <source>Domain “%1”</source>
        <translation>Domein “%1”</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>zoals gebruikelijk</translation>
    </message>
    <message>
        <source>%1 added in %2</source>
        <translation>%1 toegevoegd bij %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1 teruggehaald</translation>
    </message>
    <message>
        <source>Put back as it was: %1</source>
        <translation>Teruggezet zoals het was: %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, was %3</translation>
    </message>
</context>
</TS>
