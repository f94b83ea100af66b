<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>De hele organisatie</translation>
    </message>
    <message>
        <source>&quot;The organisation&quot; in the descriptions means the organisation as a whole.</source>
        <translation>‘De organisatie’ in de omschrijvingen is de organisatie als geheel.</translation>
    </message>
    <message>
        <source>One facility</source>
        <translation>Eén voorziening</translation>
    </message>
    <message>
        <source>&quot;The organisation&quot; in the descriptions means this one facility.</source>
        <translation>‘De organisatie’ in de omschrijvingen is deze ene voorziening.</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Naam van de voorziening</translation>
    </message>
    <message>
        <source>Part or team, when it is about one</source>
        <translation>Onderdeel of team, als het daarover gaat</translation>
    </message>
    <message>
        <source>Which of these is the main kind?</source>
        <translation>Welke van deze is de hoofdsoort?</translation>
    </message>
    <message>
        <source>What &quot;the organisation&quot; means here</source>
        <translation>Wat ‘de organisatie’ hier betekent</translation>
    </message>
    <message>
        <source>The report prints this sentence.</source>
        <translation>Deze zin staat in het verslag.</translation>
    </message>
</context>
<context>
    <name>AboutTextDrawer</name>
    <message>
        <source>About this text</source>
        <translation>Over deze tekst</translation>
    </message>
    <message>
        <source>This measurement shows on this tablet</source>
        <translation>Deze meting laat op deze tablet zien</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Work text</source>
        <translation>Werktekst</translation>
    </message>
    <message>
        <source>In our own words; comes with Tweeluik.</source>
        <translation>In eigen woorden; zit bij Tweeluik.</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Officiële tekst</translation>
    </message>
    <message>
        <source>The literal text of the manual.</source>
        <translation>De letterlijke tekst van de handleiding.</translation>
    </message>
    <message>
        <source>Not on this tablet yet.</source>
        <translation>Nog niet op deze tablet.</translation>
    </message>
    <message>
        <source>Changing it leaves a trace in the measurement.</source>
        <translation>Wisselen laat een spoor na in de meting.</translation>
    </message>
    <message>
        <source>The official text comes from an own copy of the manual and stays on this tablet. It is never sent along.</source>
        <translation>De officiële tekst komt uit een eigen exemplaar van de handleiding en blijft op deze tablet. Die tekst gaat nooit mee naar een ander.</translation>
    </message>
    <message>
        <source>Open another copy</source>
        <translation>Een ander exemplaar openen</translation>
    </message>
    <message>
        <source>Open the official text</source>
        <translation>Officiële tekst openen</translation>
    </message>
    <message>
        <source>Take the official text off this tablet</source>
        <translation>Officiële tekst van deze tablet halen</translation>
    </message>
</context>
<context>
    <name>AbsentDrawer</name>
    <message>
        <source>Not at the table</source>
        <translation>Niet aan tafel</translation>
    </message>
    <message>
        <source>The interview can go on without. A reason helps whoever reads the report.</source>
        <translation>Het gesprek kan doorgaan. Een reden helpt wie het verslag leest.</translation>
    </message>
    <message>
        <source>No %1, because</source>
        <translation>Geen %1, omdat</translation>
    </message>
</context>
<context>
    <name>AddSeatCard</name>
    <message>
        <source>Who comes to the table?</source>
        <translation>Wie komt er aan tafel?</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Write down the reason</source>
        <translation>Reden opschrijven</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Connect with this address</source>
        <translation>Met dit adres verbinden</translation>
    </message>
    <message>
        <source>Address of the other tablet</source>
        <translation>Adres van de andere tablet</translation>
    </message>
    <message>
        <source>It stands on the other tablet, such as 192.168.1.7:40123</source>
        <translation>Het staat op de andere tablet, zoals 192.168.1.7:40123</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>Settled between the two, before the talk</source>
        <translation>Samen afgesproken, vóór het gesprek</translation>
    </message>
    <message>
        <source>Who decides in the talk that a question is left out?</source>
        <translation>Wie beslist in het gesprek dat een vraag vervalt?</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wie vraagt</translation>
    </message>
    <message>
        <source>both, with a look</source>
        <translation>allebei, met een blik</translation>
    </message>
    <message>
        <source>Who drafts the explanations?</source>
        <translation>Wie schrijft de toelichtingen?</translation>
    </message>
    <message>
        <source>each half of the items</source>
        <translation>elk de helft van de items</translation>
    </message>
    <message>
        <source>When we do not agree during the talk</source>
        <translation>Als we het tijdens het gesprek niet eens zijn</translation>
    </message>
    <message>
        <source>For example: who asks decides, the other writes down both views, we talk about it afterwards.</source>
        <translation>Bijvoorbeeld: wie vraagt beslist, de ander schrijft beide meningen op, we praten er na afloop over.</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 is akkoord</translation>
    </message>
    <message>
        <source>%1: agreed?</source>
        <translation>%1: akkoord?</translation>
    </message>
</context>
<context>
    <name>AlreadyHeardDrawer</name>
    <message>
        <source>Already heard</source>
        <translation>Al gehoord</translation>
    </message>
    <message>
        <source>This was said about this item before. Nobody needs to be asked twice.</source>
        <translation>Dit is eerder al over dit item gezegd. Het hoeft niet twee keer gevraagd te worden.</translation>
    </message>
    <message>
        <source>Nothing was said about this item before.</source>
        <translation>Over dit item is nog niets eerder gezegd.</translation>
    </message>
</context>
<context>
    <name>AnchorsDrawer</name>
    <message>
        <source>Descriptions</source>
        <translation>Omschrijvingen</translation>
    </message>
</context>
<context>
    <name>AnchorsHandle</name>
    <message>
        <source>Descriptions</source>
        <translation>Omschrijvingen</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The six digits are right</source>
        <translation>De zes cijfers kloppen</translation>
    </message>
    <message>
        <source>Type these two digits on the other tablet</source>
        <translation>Typ deze twee cijfers op de andere tablet</translation>
    </message>
    <message>
        <source>to be seen on this tablet only</source>
        <translation>alleen te zien op deze tablet</translation>
    </message>
    <message>
        <source>Waits until they have been typed on the other tablet</source>
        <translation>Wacht tot ze op de andere tablet zijn getypt</translation>
    </message>
</context>
<context>
    <name>AnswerDrawer</name>
    <message>
        <source>“And, which score?”</source>
        <translation>“En, welk cijfer?”</translation>
    </message>
    <message>
        <source>No score is given in this talk.</source>
        <translation>In dit gesprek wordt geen score gegeven.</translation>
    </message>
    <message>
        <source>First everything that was said is written down. Then each of us looks at it alone, so that one does not talk the other round, and only after that together.</source>
        <translation>Eerst wordt uitgeschreven wat er is gezegd. Daarna kijken we er elk apart naar, zodat de een de ander niet meetrekt. Pas daarna leggen we het naast elkaar.</translation>
    </message>
    <message>
        <source>A score would also steer the talk: people start to defend or to please, and what really happens is no longer heard.</source>
        <translation>Een cijfer zou ook het gesprek sturen: mensen gaan zich verdedigen of het mooier maken, en dan horen we niet meer hoe het echt gaat.</translation>
    </message>
    <message>
        <source>What comes out is discussed with the group. It is a snapshot to work with, not a mark for a person or a team.</source>
        <translation>Wat eruit komt, bespreken we met de groep. Het is een momentopname om mee verder te werken, geen rapportcijfer voor een persoon of een team.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Asking</source>
        <translation>Vragen stellen</translation>
    </message>
</context>
<context>
    <name>AskTimeStrip</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat staat nog open?</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Dit moment vasthouden</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>hide the screen</comment>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Omschrijvingen</translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation>Verder na de pauze</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>to keep</comment>
        <translation>Moment</translation>
    </message>
</context>
<context>
    <name>AskTopBar</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Terms at this item</source>
        <translation>Begrippen bij dit item</translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation>Verder na de pauze</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>The talk: role, break, end</source>
        <translation>Het gesprek: rol, pauze, afronden</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Buiten verslag</translation>
    </message>
</context>
<context>
    <name>AskedNowCard</name>
    <message>
        <source>Being asked now</source>
        <translation>Nu aan de orde</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Al gehoord</translation>
    </message>
</context>
<context>
    <name>AuditorCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>inside the organisation</source>
        <translation>binnen de organisatie</translation>
    </message>
    <message>
        <source>outside it</source>
        <translation>erbuiten</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Own lived experience</source>
        <translation>Eigen ervaring</translation>
    </message>
    <message>
        <source>Only what this auditor wants to tell. May stay empty.</source>
        <translation>Alleen wat deze auditor wil vertellen. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Relation to this organisation</source>
        <translation>Band met deze organisatie</translation>
    </message>
    <message>
        <source>Another role here that could get in the way?</source>
        <translation>Hier nog een rol die in de weg kan zitten?</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>How we deal with it</source>
        <translation>Hoe we daarmee omgaan</translation>
    </message>
    <message>
        <source>For example: the other auditor asks these items and drafts the explanations.</source>
        <translation>Bijvoorbeeld: de andere auditor vraagt deze items en schrijft de toelichtingen.</translation>
    </message>
    <message>
        <source>The report says so.</source>
        <translation>Dit staat in het verslag.</translation>
    </message>
</context>
<context>
    <name>AuditorsCard</name>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Swap the roles</source>
        <translation>Rollen wisselen</translation>
    </message>
    <message>
        <source>The shapes stay with the person, also after a swap.</source>
        <translation>De vormen blijven bij de persoon, ook na het wisselen.</translation>
    </message>
</context>
<context>
    <name>AuditorsPage</name>
    <message>
        <source>The auditors</source>
        <translation>De auditoren</translation>
    </message>
</context>
<context>
    <name>BelongsDrawer</name>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>New measurement</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>This is practice: the people are invented and nothing here comes among the real measurements.</source>
        <translation>Dit is oefenen: de mensen zijn verzonnen en niets hiervan komt tussen de echte metingen.</translation>
    </message>
    <message>
        <source>Try it first? A practice measurement has invented people and never comes among the real ones.</source>
        <translation>Eerst proberen? Een oefenmeting heeft verzonnen mensen en komt nooit tussen de echte.</translation>
    </message>
    <message>
        <source>Back to the real measurements</source>
        <translation>Terug naar de echte metingen</translation>
    </message>
    <message>
        <source>Open the practice measurement</source>
        <translation>Oefenmeting openen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Connect tablets</source>
        <translation>Tablets verbinden</translation>
    </message>
</context>
<context>
    <name>BesideNotes</name>
    <message>
        <source>Differences of view</source>
        <translation>Verschillen van beeld</translation>
    </message>
    <message>
        <source>No two notes are linked here. A tap on a note links it to one that sees it differently.</source>
        <translation>Hier zijn geen aantekeningen aan elkaar gekoppeld. Tik op een aantekening om er een aan te koppelen die een ander beeld laat zien.</translation>
    </message>
    <message>
        <source>Promised documents</source>
        <translation>Toegezegde stukken</translation>
    </message>
    <message>
        <source>Who drafts the explanation</source>
        <translation>Wie schrijft de toelichting</translation>
    </message>
    <message>
        <source>Either of the two; nothing is divided at this item.</source>
        <translation>Een van beiden; bij dit item is niets verdeeld.</translation>
    </message>
    <message>
        <source>Divide the drafting</source>
        <translation>Schrijfwerk verdelen</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>%1, %2, %3 min</source>
        <translation>%1, %2, %3 min</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>item %1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Opens the place in the order.</source>
        <translation>Opent de plaats in de volgorde.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>CheckDelegate</name>
    <message>
        <source>Still to do: %1</source>
        <translation>Nog te doen: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist and agreements</source>
        <translation>Checklist en afspraken</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Keep it like this</source>
        <translation>Zo vastleggen</translation>
    </message>
    <message>
        <source>Keep it like this: %1</source>
        <comment>what it is about</comment>
        <translation>Zo vastleggen: %1</translation>
    </message>
</context>
<context>
    <name>ChooseCard</name>
    <message>
        <source>Put the tablets next to each other, on the same network. Open this screen on both. One shows a code, on the other it is typed; it does not matter which is which.</source>
        <translation>Leg de tablets naast elkaar, op hetzelfde netwerk. Open op allebei dit scherm. De ene laat een code zien, op de andere wordt die getypt; welke wat doet, maakt niet uit.</translation>
    </message>
    <message>
        <source>This tablet shows the code</source>
        <translation>Deze tablet laat de code zien</translation>
    </message>
    <message>
        <source>Two digits come back from the other tablet and are typed here.</source>
        <translation>Van de andere tablet komen daarna twee cijfers terug, die hier worden getypt.</translation>
    </message>
    <message>
        <source>Type the code of the other tablet</source>
        <translation>Typ de code van de andere tablet</translation>
    </message>
    <message>
        <source>Choose the other tablet from a list, and type the six digits that it shows.</source>
        <translation>Kies de andere tablet uit een lijst en typ de zes cijfers die daar staan.</translation>
    </message>
    <message>
        <source>This takes a minute and is needed once. Nothing of a measurement goes over yet.</source>
        <translation>Dit duurt een minuut en hoeft maar één keer. Er gaat nog niets van een meting over.</translation>
    </message>
</context>
<context>
    <name>ChoreDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClockButtons</name>
    <message>
        <source>Begin the talk</source>
        <translation>Gesprek beginnen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Second talk</source>
        <translation>Tweede gesprek</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>break</source>
        <comment>the clock stands still</comment>
        <translation>pauze</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>where the talk should be now</comment>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Type a note: it is saved by itself</source>
        <translation>Typ een aantekening: bewaren gaat vanzelf</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wie zegt het?</translation>
    </message>
</context>
<context>
    <name>ComposerHead</name>
    <message>
        <source>First key at %1</source>
        <translation>Eerste toets op %1</translation>
    </message>
    <message>
        <source>%1, edited again</source>
        <comment>place of the note</comment>
        <translation>%1, opnieuw bewerkt</translation>
    </message>
    <message>
        <source>Ctrl + Enter</source>
        <translation>Ctrl + Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>ends this note and begins an empty one</comment>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>ConcernedNoteDelegate</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both wrote here at the same time</source>
        <translation>Hier schreven beiden tegelijk</translation>
    </message>
    <message>
        <source>Nothing is lost. One of the two can be taken, or one text can be made of both.</source>
        <translation>Er is niets weg. Neem een van de twee, of maak van beide één tekst.</translation>
    </message>
    <message>
        <source>Make one text of both</source>
        <translation>Van beide één tekst maken</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>one of several versions</comment>
        <translation>Deze nemen</translation>
    </message>
</context>
<context>
    <name>ConsensusBetween</name>
    <message>
        <source>between</source>
        <translation>ertussen</translation>
    </message>
</context>
<context>
    <name>ConsensusChoices</name>
    <message>
        <source>What do we come to together?</source>
        <translation>Waar komen we samen op uit?</translation>
    </message>
    <message>
        <source>Level %1, chosen</source>
        <translation>Niveau %1, gekozen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>No consensus</source>
        <translation>Geen consensus</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a choice</comment>
        <translation>%1, gekozen</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Aanhouden</translation>
    </message>
    <message>
        <source>Until a document or an answer has come.</source>
        <translation>Tot er een stuk of een antwoord is.</translation>
    </message>
    <message>
        <source>Both scores stay, also in the report. It departs from the manual, which ends with one score, and the report says so.</source>
        <translation>Beide scores blijven staan, ook in het verslag. Dit wijkt af van de handleiding, die op één score uitkomt; het verslag zegt dat erbij.</translation>
    </message>
</context>
<context>
    <name>ConsensusClosing</name>
    <message>
        <source>Both scores stay as they are, whatever is chosen here.</source>
        <translation>Beide scores blijven staan, wat hier ook gekozen wordt.</translation>
    </message>
    <message>
        <source>To the profile</source>
        <translation>Naar het profiel</translation>
    </message>
</context>
<context>
    <name>ConsensusDrawers</name>
    <message>
        <source>Notes of item %1</source>
        <translation>Aantekeningen bij item %1</translation>
    </message>
    <message>
        <source>What the talk waits for</source>
        <translation>Waar de bespreking op wacht</translation>
    </message>
</context>
<context>
    <name>ConsensusEnds</name>
    <message>
        <source>What the talk waits for</source>
        <translation>Waar de bespreking op wacht</translation>
    </message>
    <message>
        <source>Nothing any more.</source>
        <translation>Nergens meer op.</translation>
    </message>
    <message>
        <source>it has come</source>
        <translation>is er nu</translation>
    </message>
</context>
<context>
    <name>ConsensusEqualDelegate</name>
    <message>
        <source>Talk about it after all</source>
        <translation>Toch bespreken</translation>
    </message>
</context>
<context>
    <name>ConsensusItem</name>
    <message>
        <source>Show the text of the manual</source>
        <translation>Tekst van de handleiding tonen</translation>
    </message>
    <message>
        <source>Show our own words</source>
        <translation>Onze eigen woorden tonen</translation>
    </message>
</context>
<context>
    <name>ConsensusNotes</name>
    <message>
        <source>Notes of both auditors</source>
        <translation>Aantekeningen van beide auditoren</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
</context>
<context>
    <name>ConsensusPage</name>
    <message>
        <source>Consensus</source>
        <translation>Consensusbespreking</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Nog niet open</translation>
    </message>
    <message>
        <source>Here the scores of both lie side by side, as soon as both have sealed and lie open on this tablet.</source>
        <translation>Hier liggen de scores van beiden naast elkaar, zodra beiden hebben vastgelegd en alles op deze tablet open ligt.</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hoe het verdergaat</translation>
    </message>
</context>
<context>
    <name>ConsensusReading</name>
    <message>
        <source>This is how we read this level</source>
        <translation>Zo lazen wij dit niveau</translation>
    </message>
    <message>
        <source>Only when a description can be read in more than one way.</source>
        <translation>Alleen als een omschrijving op meer manieren te lezen is.</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>It is printed in the report, for a next round.</source>
        <translation>Dit komt in het verslag, voor een volgende meting.</translation>
    </message>
    <message>
        <source>This is longer than can be kept: the last words go.</source>
        <translation>Dit is langer dan bewaard kan worden: de laatste woorden vallen weg.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>one of several outcomes</comment>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <translation>Deze nemen: %1</translation>
    </message>
</context>
<context>
    <name>ConsensusSide</name>
    <message>
        <source>From paper, not sealed</source>
        <translation>Van papier, niet verzegeld</translation>
    </message>
    <message>
        <source>Cannot judge it yet</source>
        <translation>Kan dit nog niet beoordelen</translation>
    </message>
    <message>
        <source>What has to be asked, and whom?</source>
        <translation>Wat moet gevraagd worden, en aan wie?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>geen reden opgeschreven</translation>
    </message>
    <message>
        <source>%1: note %2</source>
        <comment>whose evidence, time and mark</comment>
        <translation>%1: aantekening %2</translation>
    </message>
</context>
<context>
    <name>ConsensusSteps</name>
    <message>
        <source>What makes the difference?</source>
        <translation>Wat maakt het verschil?</translation>
    </message>
</context>
<context>
    <name>ConsensusStrip</name>
    <message>
        <source>Items to talk about</source>
        <translation>Items om te bespreken</translation>
    </message>
</context>
<context>
    <name>ConsensusVersions</name>
    <message>
        <source>Both tablets hold something else</source>
        <translation>Op beide tablets staat iets anders</translation>
    </message>
    <message>
        <source>Nothing is lost. One of them can be taken, or something else chosen.</source>
        <translation>Er is niets kwijt. Eén van de twee kan gelden, of een andere keuze.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>one of several outcomes</comment>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>ConsensusWhy</name>
    <message>
        <source>What does it wait for?</source>
        <translation>Waar wachten we op?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>First the choice, then the reason.</source>
        <translation>Eerst de keuze, dan de reden.</translation>
    </message>
    <message>
        <source>For example: the policy plan, chapter on supervision.</source>
        <translation>Bijvoorbeeld: het beleidsplan, hoofdstuk begeleiding.</translation>
    </message>
    <message>
        <source>In own words, so that others can follow it.</source>
        <translation>In eigen woorden, zodat een ander het kan volgen.</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>This is longer than can be kept: the last words go.</source>
        <translation>Dit is langer dan bewaard kan worden: de laatste woorden vallen weg.</translation>
    </message>
    <message>
        <source>Meanwhile on the other tablet: %1</source>
        <translation>Intussen op de andere tablet: %1</translation>
    </message>
    <message>
        <source>A promised document</source>
        <translation>Een toegezegd stuk</translation>
    </message>
    <message>
        <source>Take the choice away</source>
        <translation>Keuze weghalen</translation>
    </message>
</context>
<context>
    <name>ConsentDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Shows the answer.</source>
        <translation>Laat het antwoord zien.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>nog vragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, taken back</source>
        <translation>Nee, ingetrokken</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not asked yet after all</source>
        <translation>Toch nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>ConsentDrawer</name>
    <message>
        <source>Consent of %1</source>
        <translation>Toestemming van %1</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verstuurd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>heeft een vraag</translation>
    </message>
    <message>
        <source>Ask each apart and in private. No is as good as yes, and a yes can be taken back at any time.</source>
        <translation>Vraag het ieder apart en onder vier ogen. Nee is net zo goed als ja, en een ja kan altijd worden ingetrokken.</translation>
    </message>
    <message>
        <source>Not a quote any more</source>
        <translation>Geen citaat meer</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Zonder persoon bewaren</translation>
    </message>
    <message>
        <source>Erase all of these</source>
        <translation>Deze allemaal wissen</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Covered</source>
        <translation>Afgedekt</translation>
    </message>
    <message>
        <source>The talk goes on at the table.</source>
        <translation>Het gesprek gaat verder aan tafel.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Terug naar de pagina</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, month, year, as in 16-11-2026</source>
        <translation>Dag, maand, jaar, zoals 16-11-2026</translation>
    </message>
    <message>
        <source>This is not a day in the calendar. The day that was saved has stayed.</source>
        <translation>Deze dag staat niet in de kalender. De dag die bewaard was, is gebleven.</translation>
    </message>
</context>
<context>
    <name>DifferenceDelegate</name>
    <message>
        <source>Make one text of them</source>
        <translation>Er één tekst van maken</translation>
    </message>
    <message>
        <source>Choose for each detail</source>
        <translation>Per gegeven kiezen</translation>
    </message>
</context>
<context>
    <name>DifferencesCard</name>
    <message>
        <source>Differences of view</source>
        <translation>Verschillen van beeld</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>What both auditors change at the same time comes here; there is nothing to settle now.</source>
        <translation>Wat beide auditors tegelijk veranderen, komt hier te staan; er is nu niets te kiezen.</translation>
    </message>
    <message>
        <source>Both auditors changed this without having seen the other&apos;s change. Nothing is lost and nothing waits for it: until one is taken, the last version shows everywhere.</source>
        <translation>Beide auditors veranderden dit zonder het van elkaar te zien. Niets is weg en niets wacht erop: tot er gekozen is, staat overal de laatste versie.</translation>
    </message>
</context>
<context>
    <name>DigitBoxes</name>
    <message>
        <source>%1: nothing typed yet</source>
        <translation>%1: nog niets getypt</translation>
    </message>
    <message>
        <source>%1: %2 typed</source>
        <translation>%1: %2 getypt</translation>
    </message>
</context>
<context>
    <name>DraftingDrawer</name>
    <message>
        <source>Who drafts what</source>
        <translation>Wie schrijft wat</translation>
    </message>
    <message>
        <source>This divides the work. Both can write in every text.</source>
        <translation>Dit verdeelt het werk. Beiden kunnen in elke tekst schrijven.</translation>
    </message>
    <message>
        <source>%1: divided by item</source>
        <comment>theme</comment>
        <translation>%1: per item verdeeld</translation>
    </message>
    <message>
        <source>Only item %1</source>
        <translation>Alleen item %1</translation>
    </message>
</context>
<context>
    <name>EndTalkDialog</name>
    <message>
        <source>End the talk?</source>
        <translation>Gesprek afronden?</translation>
    </message>
    <message>
        <source>The clock stops for good. Notes and questions stay open: they can be completed afterwards.</source>
        <translation>De klok stopt en kan niet opnieuw beginnen. Aantekeningen en vragen blijven open: ze zijn later nog aan te vullen.</translation>
    </message>
    <message>
        <source>Go on talking</source>
        <translation>Verder praten</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Gesprek afronden</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Make sure that it is right</source>
        <translation>Zeker weten dat het klopt</translation>
    </message>
    <message>
        <source>Found each other</source>
        <translation>Elkaar gevonden</translation>
    </message>
    <message>
        <source>Type this code on the other tablet</source>
        <translation>Typ deze code op de andere tablet</translation>
    </message>
    <message>
        <source>to be seen on this tablet only</source>
        <translation>alleen te zien op deze tablet</translation>
    </message>
    <message>
        <source>Which two digits does the other tablet show after that?</source>
        <translation>Welke twee cijfers laat de andere tablet daarna zien?</translation>
    </message>
    <message>
        <source>Which six digits does the other tablet show?</source>
        <translation>Welke zes cijfers staan op de andere tablet?</translation>
    </message>
    <message>
        <source>The two digits</source>
        <translation>De twee cijfers</translation>
    </message>
    <message>
        <source>The six digits</source>
        <translation>De zes cijfers</translation>
    </message>
    <message>
        <source>The digits stay on this tablet. That is how Tweeluik notices whether someone sits between.</source>
        <translation>De cijfers blijven op deze tablet. Zo merkt Tweeluik of er iemand tussen zit.</translation>
    </message>
    <message>
        <source>When the code is not right, connecting begins anew with another code. Nothing is lost.</source>
        <translation>Klopt de code niet, dan begint het verbinden opnieuw met een andere code. Er gaat niets verloren.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>%1. In the text</source>
        <comment>note</comment>
        <translation>%1. In de tekst</translation>
    </message>
    <message>
        <source>in the text</source>
        <comment>state of a note</comment>
        <translation>in de tekst</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
    <message>
        <source>As a quotation</source>
        <comment>way of a note into a text</comment>
        <translation>Als citaat</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>There are no words to quote.</source>
        <translation>Er zijn geen woorden om te citeren.</translation>
    </message>
    <message>
        <source>Quoting was not agreed here; own words and a reference can be.</source>
        <translation>Citeren is hier niet afgesproken. Eigen woorden en een verwijzing kunnen wel.</translation>
    </message>
    <message>
        <source>As a reference</source>
        <comment>way of a note into a text</comment>
        <translation>Als verwijzing</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Notes of both auditors</source>
        <translation>Aantekeningen van beide auditors</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgend item</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dit is het laatste.</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Toch nog niet klaar</translation>
    </message>
    <message>
        <source>The explanations are ready</source>
        <translation>De toelichtingen zijn klaar</translation>
    </message>
</context>
<context>
    <name>ExplanationCard</name>
    <message>
        <source>Our explanation</source>
        <translation>Onze toelichting</translation>
    </message>
    <message>
        <source>Notes in the text</source>
        <translation>Aantekeningen in de tekst</translation>
    </message>
    <message>
        <source>Note %1</source>
        <comment>time and mark</comment>
        <translation>Aantekening %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
</context>
<context>
    <name>ExplanationField</name>
    <message>
        <source>Our explanation</source>
        <translation>Onze toelichting</translation>
    </message>
    <message>
        <source>What was said and seen at this item, in own words. A note can be taken in as a quotation or a reference.</source>
        <translation>Wat er bij dit item is gezegd en gezien, in eigen woorden. Een aantekening kan erin als citaat of als verwijzing.</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>FilterCard</name>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Choose notes</source>
        <translation>Kies aantekeningen</translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation>Maatstaf</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markering</translation>
    </message>
</context>
<context>
    <name>FrameDrawers</name>
    <message>
        <source>Set as not discussed.</source>
        <translation>Op niet besproken gezet.</translation>
    </message>
    <message>
        <source>Set as not discussed?</source>
        <translation>Op niet besproken zetten?</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>Set as not discussed</source>
        <translation>Op niet besproken zetten</translation>
    </message>
    <message>
        <source>Begin a second talk?</source>
        <translation>Een tweede gesprek beginnen?</translation>
    </message>
    <message>
        <source>The clock goes on from where it stopped; what was said and asked stays. Who is at the table is asked anew.</source>
        <translation>De klok loopt verder vanaf waar hij stilstond; wat is gezegd en gevraagd blijft staan. Wie er aan tafel zit, wordt opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Begin the second talk</source>
        <translation>Tweede gesprek beginnen</translation>
    </message>
</context>
<context>
    <name>FrameRows</name>
    <message>
        <source>Cover the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message>
        <source>Opening the talk</source>
        <translation>Het gesprek openen</translation>
    </message>
    <message>
        <source>Dividing the time anew</source>
        <translation>De tijd opnieuw verdelen</translation>
    </message>
    <message>
        <source>“And, which score?”</source>
        <translation>“En, welk cijfer?”</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat staat nog open?</translation>
    </message>
    <message>
        <source>Closing the talk</source>
        <translation>Het gesprek afsluiten</translation>
    </message>
</context>
<context>
    <name>HandlingDelegate</name>
    <message>
        <source>Still open</source>
        <comment>a difference of view</comment>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>a difference of view</comment>
        <translation>Nog open: %1</translation>
    </message>
    <message>
        <source>Described in the text</source>
        <comment>a difference of view</comment>
        <translation>Beschreven in de tekst</translation>
    </message>
    <message>
        <source>Described in the text: %1</source>
        <comment>a difference of view</comment>
        <translation>Beschreven in de tekst: %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>a difference of view</comment>
        <translation>Opzij gezet</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <comment>a difference of view</comment>
        <translation>Opzij gezet: %1</translation>
    </message>
    <message>
        <source>Why it need not be in the text</source>
        <translation>Waarom het niet in de tekst hoeft</translation>
    </message>
    <message>
        <source>Why it need not be in the text: %1</source>
        <comment>a difference of view</comment>
        <translation>Waarom het niet in de tekst hoeft: %1</translation>
    </message>
    <message>
        <source>With a reason it is set aside; Enter or the next field keeps it.</source>
        <translation>Met een reden erbij is het opzij gezet. Enter of het volgende veld bewaart die.</translation>
    </message>
</context>
<context>
    <name>HandsBegin</name>
    <message>
        <source>When there is one tablet, both of you score on it, one after the other. Each has an own PIN. What one of you scores is locked behind it and cannot be seen by the other, until both have sealed.</source>
        <translation>Is er maar één tablet, dan scoren beiden daarop, na elkaar. Ieder heeft een eigen pincode. Wat de een scoort, zit daarachter op slot en is voor de ander niet te zien, tot beiden hebben vastgelegd.</translation>
    </message>
    <message>
        <source>From then on this measurement stays on this tablet until both have scored. A PIN stops a glance. Nobody can bring back a PIN that is forgotten: then that auditor scores anew.</source>
        <translation>Vanaf dan blijft deze meting op deze tablet tot beiden hebben gescoord. Een pincode houdt een blik tegen. Een vergeten pincode kan niemand terughalen: dan scoort die auditor opnieuw.</translation>
    </message>
    <message>
        <source>We both score on this tablet</source>
        <translation>Wij scoren allebei op deze tablet</translation>
    </message>
</context>
<context>
    <name>HandsPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer ingetoetst</numerusform>
            <numerusform>%n cijfers ingetoetst</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
</context>
<context>
    <name>HandsPage</name>
    <message>
        <source>Both score on this tablet</source>
        <translation>Beiden scoren op deze tablet</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Score anew?</source>
        <translation>Opnieuw scoren?</translation>
    </message>
    <message>
        <source>Nobody can open what lies behind a forgotten PIN. With a new PIN %1 scores anew; what was scored and not sealed is gone.</source>
        <comment>name</comment>
        <translation>Wat achter een vergeten pincode ligt, kan niemand openen. Met een nieuwe pincode scoort %1 opnieuw; wat gescoord was en niet vastlag, is weg.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Kies een nieuwe pincode</translation>
    </message>
</context>
<context>
    <name>HandsPin</name>
    <message>
        <source>What %1 had scored and not sealed is gone after this, and a seal that the other does not have yet is taken back. Both see later that it was done anew.</source>
        <comment>name</comment>
        <translation>Wat %1 had gescoord en niet had vastgelegd, is hierna weg, en scores die wel vastlagen maar nog niet gedeeld zijn, gaan weer open. Later is voor beiden te zien dat er opnieuw is gescoord.</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits that the other auditor does not know. The other auditor looks away for a moment.</source>
        <translation>Kies een pincode van 4 tot 12 cijfers die de andere auditor niet kent. De andere auditor kijkt even weg.</translation>
    </message>
    <message>
        <source>The other auditor looks away for a moment.</source>
        <translation>De andere auditor kijkt even weg.</translation>
    </message>
    <message>
        <source>New PIN of %1</source>
        <comment>name</comment>
        <translation>Nieuwe pincode van %1</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <comment>name</comment>
        <translation>Pincode van %1</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dezelfde pincode nog een keer</translation>
    </message>
    <message>
        <source>Lock it with this PIN</source>
        <translation>Op slot met deze pincode</translation>
    </message>
    <message>
        <source>Open my scores</source>
        <translation>Open mijn scores</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Ik ben iemand anders</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Pincode vergeten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>HandsWho</name>
    <message>
        <source>Who has the tablet now? What either of you scored is locked.</source>
        <translation>Wie heeft de tablet nu? Wat ieder heeft gescoord, zit op slot.</translation>
    </message>
    <message>
        <source>I am %1</source>
        <comment>name</comment>
        <translation>Ik ben %1</translation>
    </message>
</context>
<context>
    <name>HandsWords</name>
    <message>
        <source>Both of you score on this tablet. Hand it over now. Once both have sealed, it goes back one more time: with the PIN of who sealed first the scores lie side by side.</source>
        <translation>Er wordt door beiden op deze tablet gescoord. Geef de tablet nu door. Zodra beiden hebben vastgelegd, gaat de tablet nog één keer terug: met de pincode van wie als eerste vastlegde, liggen de scores naast elkaar.</translation>
    </message>
    <message>
        <source>Hand the tablet to %1</source>
        <comment>name</comment>
        <translation>Geef de tablet aan %1</translation>
    </message>
</context>
<context>
    <name>HeardCard</name>
    <message>
        <source>Not heard yet at this theme</source>
        <translation>Nog niet gehoord bij dit thema</translation>
    </message>
    <message>
        <source>Hide the sentences</source>
        <translation>Zinnen verbergen</translation>
    </message>
    <message>
        <source>Sentences that invite</source>
        <translation>Zinnen die uitnodigen</translation>
    </message>
</context>
<context>
    <name>HeardDrawer</name>
    <message>
        <source>Not heard yet</source>
        <translation>Nog niet gehoord</translation>
    </message>
    <message>
        <source>At this theme</source>
        <translation>Bij dit thema</translation>
    </message>
    <message>
        <source>Everybody was heard.</source>
        <translation>Iedereen is gehoord.</translation>
    </message>
    <message>
        <source>In the whole talk</source>
        <translation>In het hele gesprek</translation>
    </message>
    <message>
        <source>Sentences that invite</source>
        <translation>Zinnen die uitnodigen</translation>
    </message>
    <message>
        <source>About this item, not asked yet</source>
        <translation>Bij dit item nog niet naar gevraagd</translation>
    </message>
    <message>
        <source>A listening aid of the app, no part of the manual.</source>
        <translation>Een luisterhulp van de app, geen deel van de handleiding.</translation>
    </message>
</context>
<context>
    <name>HistoryDrawer</name>
    <message>
        <source>Versions of this note</source>
        <translation>Versies van deze aantekening</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The instrument</source>
        <translation>Het instrument</translation>
    </message>
    <message>
        <source>Open the official text</source>
        <translation>Officiële tekst openen</translation>
    </message>
    <message>
        <source>Tweeluik comes with a work text in its own words. Who has a copy of the manual can show its literal text here. It stays on this tablet and is never sent along.</source>
        <translation>Bij Tweeluik zit een werktekst in eigen woorden. Wie een exemplaar van de handleiding heeft, kan hier de letterlijke tekst laten zien. Die blijft op deze tablet en gaat nooit mee naar een ander.</translation>
    </message>
    <message>
        <source>The file is being read. Nothing changes until it has been looked at.</source>
        <translation>Het bestand wordt gelezen. Er verandert niets tot het is bekeken.</translation>
    </message>
    <message>
        <source>A PDF, text or Markdown file on this tablet. Dragging it here works too.</source>
        <translation>Een pdf-, tekst- of Markdown-bestand op deze tablet. Hierheen slepen kan ook.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stoppen met lezen</translation>
    </message>
    <message>
        <source>The manual of the MIE</source>
        <translation>De handleiding van de MIE</translation>
    </message>
    <message>
        <source>PDF, text and Markdown</source>
        <translation>Pdf, tekst en Markdown</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Open the official text</source>
        <translation>Officiële tekst openen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>No text is waiting to be looked at.</source>
        <translation>Er ligt geen tekst klaar om te bekijken.</translation>
    </message>
    <message>
        <source>The text is whole. It stays on this tablet, is never sent along, and takes the place of the official text that is here now.</source>
        <translation>De tekst is volledig. Die blijft op deze tablet, gaat nooit mee naar een ander en komt in de plaats van de officiële tekst die er nu staat.</translation>
    </message>
    <message>
        <source>The text is whole. It stays on this tablet and is never sent along.</source>
        <translation>De tekst is volledig. Die blijft op deze tablet en gaat nooit mee naar een ander.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Keep this text and show it</source>
        <translation>Deze tekst bewaren en tonen</translation>
    </message>
</context>
<context>
    <name>ImpressionChip</name>
    <message>
        <source>Own impression</source>
        <translation>Eigen indruk</translation>
    </message>
</context>
<context>
    <name>ImpressionDialogs</name>
    <message>
        <source>Share this impression?</source>
        <translation>Deze indruk delen?</translation>
    </message>
    <message>
        <source>Keep it to oneself</source>
        <translation>Voor mezelf houden</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>an impression</comment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Take it off the own impressions</source>
        <translation>Weghalen bij de eigen indrukken</translation>
    </message>
    <message>
        <source>Without this tick the own one stays on this tablet as well.</source>
        <translation>Zonder dit vinkje blijft de eigen indruk ook op deze tablet staan.</translation>
    </message>
    <message>
        <source>Other words for this impression</source>
        <translation>Andere woorden voor deze indruk</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Share these words</source>
        <translation>Deze woorden delen</translation>
    </message>
    <message>
        <source>Without words there is nothing to share.</source>
        <translation>Zonder woorden valt er niets te delen.</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Indruk</translation>
    </message>
    <message>
        <source>No longer share this impression?</source>
        <translation>Deze indruk niet meer delen?</translation>
    </message>
    <message>
        <source>It goes from both tablets, the other one as soon as they are in touch. What was read has been read.</source>
        <translation>De indruk gaat van beide tablets, van de andere zodra ze contact hebben. Wat gelezen is, is gelezen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>No longer share</source>
        <translation>Niet meer delen</translation>
    </message>
</context>
<context>
    <name>ImpressionsDrawer</name>
    <message>
        <source>Own impressions</source>
        <translation>Eigen indrukken</translation>
    </message>
    <message>
        <source>Only on this tablet. They are not shared with the notes.</source>
        <translation>Alleen op deze tablet. Ze worden niet met de aantekeningen gedeeld.</translation>
    </message>
    <message>
        <source>What one thinks oneself, apart from what was said. Choose ‘own impression’ before writing: it stays on this tablet.</source>
        <translation>Wat een auditor zelf denkt, los van wat gezegd is. Kies ‘eigen indruk’ vóór het schrijven: het blijft op deze tablet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ImpressionsOwn</name>
    <message>
        <source>Own impressions</source>
        <translation>Eigen indrukken</translation>
    </message>
    <message>
        <source>only on this tablet until shared</source>
        <translation>alleen op deze tablet, tot ze gedeeld zijn</translation>
    </message>
    <message>
        <source>There are none. During the talk a note can be kept to oneself as an own impression.</source>
        <translation>Er zijn er geen. Tijdens het gesprek kan een aantekening als eigen indruk apart blijven.</translation>
    </message>
    <message>
        <source>When are impressions discussed?</source>
        <translation>Wanneer worden indrukken besproken?</translation>
    </message>
</context>
<context>
    <name>ImpressionsPage</name>
    <message>
        <source>Discussing impressions</source>
        <translation>Indrukken bespreken</translation>
    </message>
    <message>
        <source>Impressions yes, numbers no</source>
        <translation>Indrukken wel, cijfers niet</translation>
    </message>
    <message>
        <source>How the talk came across belongs here. Levels and scores wait until both have sealed: whoever hears one can no longer score alone.</source>
        <translation>Hoe het gesprek overkwam, hoort hier. Niveaus en scores wachten tot beiden hebben vastgelegd: wie er een hoort, kan niet meer los van de ander scoren.</translation>
    </message>
</context>
<context>
    <name>ImpressionsShared</name>
    <message>
        <source>Shared with each other</source>
        <translation>Met elkaar gedeeld</translation>
    </message>
    <message>
        <source>Nothing has been shared yet. An own impression comes here when its auditor shares it.</source>
        <translation>Er is nog niets gedeeld. Een eigen indruk komt hier als de auditor die deelt.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>The two have talked about the impressions.</source>
        <translation>De indrukken zijn samen besproken.</translation>
    </message>
</context>
<context>
    <name>InboxDelegate</name>
    <message>
        <source>Stands at %1 now</source>
        <comment>numbers of items</comment>
        <translation>Staat nu bij %1</translation>
    </message>
    <message>
        <source>Put at item %1</source>
        <comment>number</comment>
        <translation>Bij item %1 zetten</translation>
    </message>
    <message>
        <source>Hide the items</source>
        <translation>Items verbergen</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>Andere items</translation>
    </message>
</context>
<context>
    <name>InboxDrawer</name>
    <message>
        <source>Notes without an item</source>
        <translation>Aantekeningen zonder item</translation>
    </message>
    <message>
        <source>Every note stands under an item. A note that belongs nowhere yet waits here.</source>
        <translation>Elke aantekening staat bij een item. Wat nog nergens bij hoort, wacht hier.</translation>
    </message>
</context>
<context>
    <name>InstrumentPage</name>
    <message>
        <source>The instrument</source>
        <translation>Het instrument</translation>
    </message>
    <message>
        <source>About this text</source>
        <translation>Over deze tekst</translation>
    </message>
</context>
<context>
    <name>InvitationDelegate</name>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nu niet: %1</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Take part: %1</source>
        <translation>Meedoen: %1</translation>
    </message>
</context>
<context>
    <name>ItemRail</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat staat nog open?</translation>
    </message>
</context>
<context>
    <name>ItemTextCard</name>
    <message>
        <source>Descriptions</source>
        <translation>Omschrijvingen</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>To read further</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>What separates the levels</source>
        <translation>Wat de niveaus van elkaar scheidt</translation>
    </message>
    <message>
        <source>Our aid for listening, not the text of the manual.</source>
        <translation>Onze hulp bij het luisteren, niet de tekst van de handleiding.</translation>
    </message>
    <message>
        <source>What no question asks about</source>
        <translation>Waar geen vraag naar vraagt</translation>
    </message>
    <message>
        <source>Our aid too: these things belong to a level, yet no question leads to them.</source>
        <translation>Ook onze hulp: dit hoort bij een niveau, maar geen vraag komt erop uit.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
</context>
<context>
    <name>ItemTitle</name>
    <message>
        <source>already heard</source>
        <comment>something was said about this item before</comment>
        <translation>al gehoord</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Search in the instrument</source>
        <translation>Zoeken in het instrument</translation>
    </message>
    <message>
        <source>These words do not stand in the instrument.</source>
        <translation>Deze woorden staan niet in het instrument.</translation>
    </message>
</context>
<context>
    <name>ItemsDrawer</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat staat nog open?</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Both wrote in it, at different places. Together it has become this; what was added is heavier and underlined.</source>
        <translation>Beide schreven erin, op verschillende plaatsen. Samen is het dit geworden; wat erbij kwam, staat vetter en onderstreept.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <comment>what it is about</comment>
        <translation>Gezien: %1</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>JoinedNotice</name>
    <message>
        <source>Both wrote in it, at different places. Together it has become this; what was added is heavier and underlined.</source>
        <translation>Beiden schreven erin, op verschillende plekken. Samen is het dit geworden. Wat erbij kwam, is dikker en onderstreept.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>JudgeRail</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>JudgeStrip</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>JudgingRows</name>
    <message>
        <source>Reading together</source>
        <translation>Samen lezen</translation>
    </message>
    <message>
        <source>All notes of both auditors, item by item</source>
        <translation>Alle aantekeningen van beide auditoren, per item</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Toelichtingen</translation>
    </message>
    <message>
        <source>The text of each item, beside its notes</source>
        <translation>De tekst bij elk item, naast de aantekeningen</translation>
    </message>
    <message>
        <source>Scoring alone</source>
        <translation>Ieder voor zich scoren</translation>
    </message>
    <message>
        <source>Each of the two by the explanations, hidden from the other until both have sealed</source>
        <translation>Op basis van de toelichtingen; verborgen voor de ander tot beiden hebben vastgelegd</translation>
    </message>
    <message>
        <source>Both score on this tablet</source>
        <translation>Beiden scoren op deze tablet</translation>
    </message>
    <message>
        <source>For when there is one tablet: each behind an own PIN</source>
        <translation>Voor als er één tablet is: ieder achter een eigen pincode</translation>
    </message>
    <message>
        <source>Scores from paper</source>
        <translation>Scores van papier</translation>
    </message>
    <message>
        <source>Typed over from paper, as ‘not sealed’</source>
        <translation>Overgenomen van papier, als ‘niet verzegeld’</translation>
    </message>
    <message>
        <source>Discussing impressions</source>
        <translation>Indrukken bespreken</translation>
    </message>
    <message>
        <source>Before writing or after sealing, as agreed</source>
        <translation>Vóór het schrijven of na het vastleggen, zoals afgesproken</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Scores naast elkaar</translation>
    </message>
    <message>
        <source>What both gave, and what comes of it together</source>
        <translation>Wat beiden gaven, en wat daar samen van komt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>The scores of both beside each other, with what was agreed</source>
        <translation>De scores van beiden naast elkaar, met wat samen is afgesproken</translation>
    </message>
</context>
<context>
    <name>KeepToSelfDialog</name>
    <message>
        <source>Make this note an own impression?</source>
        <translation>Van deze aantekening een eigen indruk maken?</translation>
    </message>
    <message>
        <source>It leaves the shared notes and stands with the own impressions from then on. Earlier versions are erased.</source>
        <translation>De aantekening gaat uit de gedeelde aantekeningen en staat voortaan bij de eigen indrukken. Eerdere versies worden gewist.</translation>
    </message>
    <message>
        <source>Leave it shared</source>
        <translation>Gedeeld laten</translation>
    </message>
    <message>
        <source>Own impression</source>
        <translation>Eigen indruk</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>erase</source>
        <comment>the digit typed last</comment>
        <translation>wissen</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>The other tablet: %1. To the page Together</source>
        <translation>De andere tablet: %1. Naar de pagina Samen</translation>
    </message>
</context>
<context>
    <name>LinkDrawer</name>
    <message>
        <source>Which note sees it differently?</source>
        <translation>Welke aantekening laat een ander beeld zien?</translation>
    </message>
    <message>
        <source>There is no other note yet.</source>
        <translation>Er is nog geen andere aantekening.</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
</context>
<context>
    <name>ListedQuestionDelegate</name>
    <message>
        <source>quiet question</source>
        <comment>beside one on the list</comment>
        <translation>stille vraag</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Tweeluik is locked</source>
        <translation>Tweeluik is vergrendeld</translation>
    </message>
    <message>
        <source>What was being typed is kept. Nothing of a measurement is in view or in memory.</source>
        <translation>Wat getypt werd, is bewaard. Er staat niets van een meting in beeld of in het geheugen.</translation>
    </message>
    <message>
        <source>This tablet opens without asking for anything: who can use it can open Tweeluik.</source>
        <translation>Deze tablet vraagt niets bij het openen: wie de tablet kan gebruiken, kan Tweeluik openen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
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
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Questions in a letter with serifs</source>
        <translation>Vragen in een letter met schreef</translation>
    </message>
    <message>
        <source>What is said aloud looks different from what the app itself says.</source>
        <translation>Wat hardop wordt gezegd, ziet er anders uit dan wat de app zelf zegt.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Panels and pages appear without sliding.</source>
        <translation>Panelen en pagina&apos;s verschijnen zonder te schuiven.</translation>
    </message>
</context>
<context>
    <name>LooseEndsCard</name>
    <message>
        <source>All of these were not discussed</source>
        <translation>Al deze vragen zijn niet besproken</translation>
    </message>
    <message>
        <source>A second talk was agreed.</source>
        <translation>Er is een tweede gesprek afgesproken.</translation>
    </message>
    <message>
        <source>Some notes have no item yet</source>
        <translation>Er zijn nog aantekeningen zonder item</translation>
    </message>
    <message>
        <source>To be checked later</source>
        <translation>Nog na te vragen</translation>
    </message>
    <message>
        <source>Documents that were promised</source>
        <translation>Toegezegde stukken die nog komen</translation>
    </message>
</context>
<context>
    <name>MeasurementCard</name>
    <message>
        <source>To the notes</source>
        <translation>Naar de aantekeningen</translation>
    </message>
    <message>
        <source>To the interview</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>Open the measurement</source>
        <translation>Meting openen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>The whole interview</source>
        <translation>Het hele gesprek</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Where the break falls</source>
        <translation>Waar de pauze valt</translation>
    </message>
    <message>
        <source>An earlier break</source>
        <translation>Pauze eerder</translation>
    </message>
    <message>
        <source>A later break</source>
        <translation>Pauze later</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
</context>
<context>
    <name>MixCard</name>
    <message>
        <source>One text</source>
        <translation>Eén tekst</translation>
    </message>
    <message>
        <source>One text: %1</source>
        <comment>what it is about</comment>
        <translation>Eén tekst: %1</translation>
    </message>
    <message>
        <source>The words of all versions stand behind each other; take out what is too much.</source>
        <translation>De woorden van alle versies staan achter elkaar; haal weg wat te veel is.</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Zo vastleggen</translation>
    </message>
    <message>
        <source>Keep it like this: %1</source>
        <comment>what it is about</comment>
        <translation>Zo vastleggen: %1</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>MomentDrawer</name>
    <message>
        <source>Keep this moment</source>
        <translation>Dit moment vasthouden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>A few words, if there is time</source>
        <translation>Een paar woorden, als daar tijd voor is</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>NewMeasurementPage</name>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier kan later nog anders.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Begin the preparation</source>
        <translation>Aan de voorbereiding beginnen</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
</context>
<context>
    <name>NoteDrawer</name>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>A document was promised</source>
        <translation>Er is een stuk toegezegd</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Own impression</source>
        <translation>Eigen indruk</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Buiten verslag</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>edited</source>
        <comment>state of a note</comment>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>no item yet</source>
        <comment>state of a note</comment>
        <translation>nog geen item</translation>
    </message>
    <message>
        <source>being edited below</source>
        <translation>wordt hieronder bewerkt</translation>
    </message>
</context>
<context>
    <name>NoteLinksCard</name>
    <message>
        <source>Differs from %1</source>
        <comment>time of another note</comment>
        <translation>Verschil van beeld met %1</translation>
    </message>
    <message>
        <source>Take the link with %1 away</source>
        <comment>time of another note</comment>
        <translation>Koppeling met %1 weghalen</translation>
    </message>
    <message>
        <source>Different view from…</source>
        <translation>Verschil van beeld met…</translation>
    </message>
</context>
<context>
    <name>NoteOriginCard</name>
    <message>
        <source>Added afterwards</source>
        <translation>Achteraf toegevoegd</translation>
    </message>
    <message>
        <source>Where it comes from, if that needs words</source>
        <translation>Waar het vandaan komt, als dat woorden nodig heeft</translation>
    </message>
</context>
<context>
    <name>NoteTakingPage</name>
    <message>
        <source>Taking notes</source>
        <translation>Aantekeningen maken</translation>
    </message>
</context>
<context>
    <name>NoteTimeBand</name>
    <message>
        <source>Go on after the break</source>
        <translation>Verder na de pauze</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
</context>
<context>
    <name>NoteTopBar</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Zoeken in de aantekeningen</translation>
    </message>
    <message>
        <source>Notes without an item</source>
        <translation>Aantekeningen zonder item</translation>
    </message>
    <message>
        <source>More: notes, role, break, end</source>
        <translation>Meer: aantekeningen, rol, pauze, afronden</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>Scherm afdekken</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Buiten verslag</translation>
    </message>
</context>
<context>
    <name>NumberedHead</name>
    <message>
        <source>%1: done</source>
        <translation>%1: klaar</translation>
    </message>
</context>
<context>
    <name>OffRecordCard</name>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Weer in het verslag</translation>
    </message>
</context>
<context>
    <name>OffRecordDialog</name>
    <message numerus="yes">
        <source>Take the last %n minute(s) off the record?</source>
        <translation>
            <numerusform>De laatste minuut buiten verslag?</numerusform>
            <numerusform>De laatste %n minuten buiten verslag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this note off the record?</source>
        <translation>Deze aantekening buiten verslag?</translation>
    </message>
    <message>
        <source>Erased from this tablet: %1, with all earlier versions, and what was promised in that time.</source>
        <comment>3 notes</comment>
        <translation>Van deze tablet wordt gewist: %1, met alle eerdere versies, en wat in die tijd is toegezegd.</translation>
    </message>
    <message>
        <source>The note is erased from this tablet, with all earlier versions and what was promised in it.</source>
        <translation>De aantekening wordt van deze tablet gewist, met alle eerdere versies en wat daarin is toegezegd.</translation>
    </message>
    <message>
        <source>It cannot come back. What stays is when it was, and at which item.</source>
        <translation>Dat komt niet terug. Wat blijft: wanneer het was, en bij welk item.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>OffRecordDrawer</name>
    <message>
        <source>Off the record</source>
        <translation>Buiten verslag</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>While it is off the record, what is typed is not kept: no note and no moment.</source>
        <translation>Zolang het buiten verslag is, wordt niets bewaard: geen aantekening en geen moment.</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Weer in het verslag</translation>
    </message>
    <message>
        <source>Off the record from now on</source>
        <translation>Vanaf nu buiten verslag</translation>
    </message>
    <message>
        <source>What was said just now as well</source>
        <translation>Ook wat net is gezegd</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>De laatste minuut</numerusform>
            <numerusform>De laatste %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>One note: open it in the time line.</source>
        <translation>Eén aantekening: open die in de tijdlijn.</translation>
    </message>
    <message>
        <source>Off the record in this talk</source>
        <translation>Buiten verslag in dit gesprek</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Who is there, by role; a name stays on that list</source>
        <translation>Wie erbij is, per rol; een naam blijft op die lijst</translation>
    </message>
    <message>
        <source>Plan of the time</source>
        <translation>Tijdplan</translation>
    </message>
    <message>
        <source>Minutes, break and running order</source>
        <translation>Minuten, pauze en draaiboek</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>Het instrument</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Erase this measurement</source>
        <translation>Deze meting wissen</translation>
    </message>
    <message>
        <source>Erase this measurement?</source>
        <translation>Deze meting wissen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>The auditors</source>
        <translation>De auditoren</translation>
    </message>
    <message>
        <source>Function, and a role that could get in the way</source>
        <translation>Functie, en een rol die in de weg kan zitten</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Which questions are essential, and which may be shorter</source>
        <translation>Welke vragen essentieel zijn en wat korter mag</translation>
    </message>
    <message>
        <source>Checklist and agreements</source>
        <translation>Checklist en afspraken</translation>
    </message>
    <message>
        <source>What each auditor sees to, and what is settled between the two</source>
        <translation>Wat elke auditor regelt en wat samen is afgesproken</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>This measurement on the tablet of the other auditor too</source>
        <translation>Deze meting ook op de tablet van de andere auditor</translation>
    </message>
    <message>
        <source>See the differences; nothing waits for them</source>
        <translation>Bekijk de verschillen; niets wacht erop</translation>
    </message>
    <message>
        <source>That text is not sent along. With a copy of the manual it can be read in on this tablet; until then the work text in own words stands here.</source>
        <translation>Die tekst gaat niet mee over. Met een exemplaar van de handleiding is hij op deze tablet in te lezen; tot dan staat hier de werktekst in eigen woorden.</translation>
    </message>
    <message>
        <source>Read in an own copy</source>
        <translation>Eigen exemplaar inlezen</translation>
    </message>
    <message>
        <source>Go on with the work text</source>
        <translation>Verder met de werktekst</translation>
    </message>
</context>
<context>
    <name>OwnImpressionDelegate</name>
    <message>
        <source>Item %1</source>
        <comment>one or more numbers</comment>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>state of an impression</comment>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>Without words there is nothing to share.</source>
        <translation>Zonder woorden valt er niets te delen.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>an impression</comment>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <comment>an impression</comment>
        <translation>Delen: %1</translation>
    </message>
</context>
<context>
    <name>PairDrawer</name>
    <message>
        <source>Which note sees it differently?</source>
        <translation>Welke aantekening laat een ander beeld zien?</translation>
    </message>
    <message>
        <source>There is no other note at this item.</source>
        <translation>Er is geen andere aantekening bij dit item.</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>noted by %1</source>
        <translation>genoteerd door %1</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
</context>
<context>
    <name>PairedCard</name>
    <message>
        <source>From now on these two tablets know each other.</source>
        <translation>Vanaf nu kennen deze twee tablets elkaar.</translation>
    </message>
    <message>
        <source>No code is needed any more when they meet again. Nothing of a measurement has gone over yet: on the page Together one of the auditors offers a measurement to the other tablet, and the other says yes there.</source>
        <translation>Een volgende keer is er geen code meer nodig. Er is nog niets van een meting overgegaan: bij Samen biedt een van de auditors een meting aan, en op de andere tablet wordt daar ja op gezegd.</translation>
    </message>
    <message>
        <source>Scores that an auditor has not shared stay on the own tablet, whatever is exchanged.</source>
        <translation>Scores die een auditor nog niet heeft gedeeld, blijven op de eigen tablet, wat er ook wordt uitgewisseld.</translation>
    </message>
</context>
<context>
    <name>PairingBar</name>
    <message>
        <source>Is the code not asked for on the other tablet? Then stop here; nothing is lost.</source>
        <translation>Vraagt de andere tablet niet om deze code? Stop dan hier; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>No code to be seen? See whether this screen is open on both tablets.</source>
        <translation>Geen code te zien? Kijk of op beide tablets dit scherm open is.</translation>
    </message>
    <message>
        <source>2 minutes more</source>
        <translation>Nog 2 minuten</translation>
    </message>
    <message>
        <source>Choose another tablet</source>
        <translation>Andere tablet kiezen</translation>
    </message>
    <message>
        <source>Choose a side anew</source>
        <translation>Terug naar de keuze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check the digits</source>
        <translation>Cijfers controleren</translation>
    </message>
    <message>
        <source>once both digits are there</source>
        <translation>zodra de twee cijfers er staan</translation>
    </message>
    <message>
        <source>once all six digits are there</source>
        <translation>zodra de zes cijfers er staan</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>To the page Together</source>
        <translation>Naar Samen</translation>
    </message>
    <message>
        <source>Pass on a file</source>
        <translation>Bestand doorgeven</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Connect tablets</source>
        <translation>Tablets verbinden</translation>
    </message>
    <message>
        <source>In the practice folder there is no second tablet. Connecting is done among the real measurements.</source>
        <translation>In de oefenmap is geen tweede tablet. Verbinden kan bij de echte metingen.</translation>
    </message>
    <message>
        <source>The tablets are getting to know each other</source>
        <translation>De tablets maken kennis</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Whose paper?</source>
        <translation>Van wie is het papier?</translation>
    </message>
    <message>
        <source>Take these back</source>
        <translation>Terugnemen uit de meting</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Scores from paper</source>
        <translation>Scores van papier</translation>
    </message>
    <message>
        <source>Change these scores</source>
        <translation>Deze scores veranderen</translation>
    </message>
    <message>
        <source>Type over from paper</source>
        <translation>Overnemen van papier</translation>
    </message>
    <message>
        <source>Keep, not sealed</source>
        <translation>Bewaren, niet verzegeld</translation>
    </message>
    <message>
        <source>Leave the sheet?</source>
        <translation>Weg van dit blad?</translation>
    </message>
    <message>
        <source>What was typed over here is not kept yet. On the paper it still stands.</source>
        <translation>Wat hier is overgenomen, is nog niet bewaard. Op het papier staat het nog.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder invullen</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Weg zonder bewaren</translation>
    </message>
    <message>
        <source>Take back the scores from paper?</source>
        <translation>De scores van papier terugnemen?</translation>
    </message>
    <message>
        <source>They are then taken out of this measurement. They can be typed over again; what was read has been read.</source>
        <translation>Ze gaan dan uit deze meting. Ze kunnen opnieuw worden overgenomen; wat gelezen is, is gelezen.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
</context>
<context>
    <name>PaperScoreDelegate</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason at item %1</source>
        <translation>Reden bij item %1</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Waarom deze score?</translation>
    </message>
    <message>
        <source>Why this score at item %1?</source>
        <translation>Waarom deze score bij item %1?</translation>
    </message>
    <message>
        <source>This is longer than can be kept: the last words go.</source>
        <translation>Dit is langer dan bewaard kan worden: de laatste woorden vallen weg.</translation>
    </message>
</context>
<context>
    <name>PaperSheetCard</name>
    <message>
        <source>Take over what was scored on this tablet</source>
        <translation>Overnemen wat op deze tablet is gescoord</translation>
    </message>
</context>
<context>
    <name>ParcelPage</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Share by file</source>
        <translation>Delen met een bestand</translation>
    </message>
    <message>
        <source>Have it here too</source>
        <translation>Ook op deze tablet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>In the practice measurement there is no other tablet.</source>
        <translation>In de oefenmeting is er geen andere tablet.</translation>
    </message>
    <message>
        <source>One moment. Nothing changes until everything has been checked.</source>
        <translation>Een ogenblik. Er verandert niets voordat alles is nagekeken.</translation>
    </message>
    <message>
        <source>%1 was opened. It is a file of the other auditor. Reading checks it first and takes it whole, or leaves everything here as it is.</source>
        <translation>%1 is geopend. Het is een bestand van de andere auditor. Inlezen kijkt het eerst na en neemt het in zijn geheel over, of laat hier alles zoals het is.</translation>
    </message>
    <message>
        <source>Came a file from the other auditor? Reading checks it first and takes it whole, or leaves everything here as it is.</source>
        <translation>Een bestand van de andere auditor gekregen? Inlezen kijkt het eerst na en neemt het in zijn geheel over, of laat hier alles zoals het is.</translation>
    </message>
    <message>
        <source>Read this file</source>
        <translation>Dit bestand inlezen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>%1: make a file with what the other auditor does not have yet. Each file goes on from what the last file from the other side confirmed, so one that gets lost costs nothing.</source>
        <translation>%1: een bestand maken met wat de andere auditor nog niet heeft. Elk bestand begint bij wat het laatste bestand van de andere kant bevestigde; een bestand dat zoekraakt, kost dus niets.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>A file of the other auditor</source>
        <translation>Een bestand van de andere auditor</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>A file for the other auditor</source>
        <translation>Een bestand voor de andere auditor</translation>
    </message>
    <message>
        <source>A .tweeluik file carries to the other tablet what it lacks: by mail, by stick or by cable. It is sealed: only the tablet for which it was made can open it. Own impressions never go along. Scores only go along once they are sealed, and open there once both have sealed.</source>
        <translation>Een .tweeluik-bestand brengt de andere tablet wat daar ontbreekt: per mail, met een stick of via een kabel. Het is verzegeld: alleen de tablet waarvoor het gemaakt is, kan het openen. Eigen indrukken gaan nooit mee. Scores gaan pas mee als ze zijn vastgelegd, en gaan daar pas open als beiden hebben vastgelegd.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Or paste the text here</source>
        <translation>Of plak de tekst hier</translation>
    </message>
    <message>
        <source>In a PDF reader: select everything, copy, and paste it here.</source>
        <translation>In een pdf-lezer: alles selecteren, kopiëren en hier plakken.</translation>
    </message>
    <message>
        <source>The text of the manual</source>
        <translation>De tekst van de handleiding</translation>
    </message>
    <message>
        <source>Look at this text</source>
        <translation>Deze tekst bekijken</translation>
    </message>
    <message>
        <source>There is nothing in the field yet.</source>
        <translation>Er staat nog niets in het veld.</translation>
    </message>
</context>
<context>
    <name>PeerDelegate</name>
    <message>
        <source>Tablet lost</source>
        <translation>Tablet verloren</translation>
    </message>
    <message>
        <source>Tablet lost: %1</source>
        <translation>Tablet verloren: %1</translation>
    </message>
</context>
<context>
    <name>PeersCard</name>
    <message>
        <source>Connected tablets</source>
        <translation>Verbonden tablets</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Connect another tablet</source>
        <translation>Nog een tablet verbinden</translation>
    </message>
    <message>
        <source>Connect tablets</source>
        <translation>Tablets verbinden</translation>
    </message>
    <message>
        <source>Look at this address</source>
        <translation>Op dit adres zoeken</translation>
    </message>
    <message>
        <source>Address of this tablet</source>
        <translation>Adres van deze tablet</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1, consent still to be asked</source>
        <comment>where the person is</comment>
        <translation>%1, toestemming nog vragen</translation>
    </message>
    <message>
        <source>Where is this person?</source>
        <translation>Waar is deze persoon?</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In de kamer</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Via beeld</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggegaan</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Notes of what is said may be made</source>
        <translation>Aantekeningen van wat gezegd wordt mogen</translation>
    </message>
    <message>
        <source>May be quoted, without a name</source>
        <translation>Citeren mag, zonder naam</translation>
    </message>
</context>
<context>
    <name>PlaceDrawer</name>
    <message>
        <source>Where does this note belong?</source>
        <translation>Waar hoort deze aantekening bij?</translation>
    </message>
    <message>
        <source>With the item in hand</source>
        <translation>Bij het item van nu</translation>
    </message>
    <message>
        <source>It stays there when the talk moves on.</source>
        <translation>Daar blijft hij staan als het gesprek verdergaat.</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Nog geen item</translation>
    </message>
    <message>
        <source>It waits among the notes without an item.</source>
        <translation>Hij wacht bij de aantekeningen zonder item.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan of the time</source>
        <translation>Tijdplan</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Back to the instrument&apos;s order</source>
        <translation>Terug naar de volgorde van het instrument</translation>
    </message>
    <message>
        <source>On paper it can lie on the table where no tablet may.</source>
        <translation>Op papier kan het op tafel waar geen tablet mag.</translation>
    </message>
    <message>
        <source>Keep as PDF to print</source>
        <translation>Bewaren als pdf om te printen</translation>
    </message>
    <message>
        <source>The running order on paper</source>
        <translation>Het gespreksverloop op papier</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: everybody here is invented</source>
        <translation>Oefenen: iedereen hier is verzonnen</translation>
    </message>
    <message>
        <source>To the real measurements</source>
        <translation>Naar de echte metingen</translation>
    </message>
</context>
<context>
    <name>PresenceDrawer</name>
    <message>
        <source>Who is there</source>
        <translation>Wie is er</translation>
    </message>
    <message>
        <source>The list of who is at the table is empty.</source>
        <translation>De lijst van wie aan tafel zit is leeg.</translation>
    </message>
    <message>
        <source>Somebody takes part by video. Agree together that nobody records in the video program: this app cannot see that.</source>
        <translation>Iemand doet mee via beeld. Spreek samen af dat niemand opneemt in het beeldprogramma: deze app ziet dat niet.</translation>
    </message>
    <message>
        <source>Came and left</source>
        <translation>Gekomen en weggegaan</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Opens the texts of this item.</source>
        <translation>Opent de teksten van dit item.</translation>
    </message>
</context>
<context>
    <name>PrioritiesPage</name>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Without a question when only the essential ones are asked</source>
        <translation>Zonder vraag als alleen het essentiële wordt gevraagd</translation>
    </message>
    <message>
        <source>%1. This is an aid of Tweeluik, not the manual&apos;s text.</source>
        <translation>%1. Dit is een hulpmiddel van Tweeluik, geen tekst van de handleiding.</translation>
    </message>
    <message>
        <source>No question asks about: %1. An aid of Tweeluik, not the manual&apos;s text.</source>
        <translation>Geen enkele vraag gaat over: %1. Een hulpmiddel van Tweeluik, geen tekst van de handleiding.</translation>
    </message>
</context>
<context>
    <name>PriorityDelegate</name>
    <message>
        <source>essential</source>
        <comment>priority of a prompt</comment>
        <translation>essentieel</translation>
    </message>
    <message>
        <source>ordinary</source>
        <comment>priority of a prompt</comment>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>may be shorter</source>
        <comment>priority of a prompt</comment>
        <translation>mag korter</translation>
    </message>
    <message>
        <source>How much %1 matters</source>
        <translation>Hoe belangrijk %1 is</translation>
    </message>
</context>
<context>
    <name>PriorityItemDelegate</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>The profile, a row for each theme and item</source>
        <translation>Het profiel, een regel per thema en per item</translation>
    </message>
</context>
<context>
    <name>ProfileFigure</name>
    <message>
        <source>%1. Hide what it is</source>
        <translation>%1. Uitleg verbergen</translation>
    </message>
    <message>
        <source>%1. What is it?</source>
        <translation>%1. Wat is dit?</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>What the signs mean</source>
        <translation>Wat de tekens betekenen</translation>
    </message>
    <message>
        <source>mean of the theme</source>
        <translation>gemiddelde van het thema</translation>
    </message>
    <message>
        <source>Total score (sum)</source>
        <translation>Totale score (som)</translation>
    </message>
    <message>
        <source>How often the same</source>
        <translation>Hoe vaak gelijk</translation>
    </message>
    <message>
        <source>For the auditors; not in the report, unless it is chosen there.</source>
        <translation>Voor de auditors. Niet in het verslag, tenzij daar wordt gekozen dat het erin komt.</translation>
    </message>
    <message>
        <source>A moment in time: how it goes now. It says nothing about the outcome for clients.</source>
        <translation>Een momentopname van hoe het nu gaat. Zegt niets over de uitkomst voor cliënten.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>The profile shows the scores of both auditors beside each other, with what they agreed. It comes once both have sealed and the scores lie open on this tablet. Until then no score stands here, the own ones neither.</source>
        <translation>Het profiel laat de scores van beide auditors naast elkaar zien, met wat samen is afgesproken. Het komt zodra beiden hebben vastgelegd en de scores op deze tablet naast elkaar liggen. Tot dan staat hier geen enkele score, ook de eigen scores niet.</translation>
    </message>
    <message>
        <source>To my scores</source>
        <translation>Naar mijn scores</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>What was promised?</source>
        <translation>Wat is toegezegd?</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>About which item?</source>
        <translation>Bij welk item?</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <comment>number, title</comment>
        <translation>Item %1, %2</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
</context>
<context>
    <name>PromiseDelegate</name>
    <message>
        <source>Where %1 is</source>
        <comment>a document</comment>
        <translation>Stand van %1</translation>
    </message>
</context>
<context>
    <name>PromisesDrawer</name>
    <message>
        <source>Promised documents</source>
        <translation>Toegezegde stukken</translation>
    </message>
    <message>
        <source>What somebody said they would send comes here: what, from whom, by when.</source>
        <translation>Hier komt wat iemand aan tafel toezegt: welk stuk, van wie, en wanneer.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Stuk toevoegen</translation>
    </message>
</context>
<context>
    <name>PromptInHandCard</name>
    <message>
        <source>Enough heard</source>
        <translation>Genoeg gehoord</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>the question goes back to the state open</comment>
        <translation>Weer openzetten</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>some of the question was asked</comment>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Niet besproken</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Al gehoord</translation>
    </message>
</context>
<context>
    <name>PromptList</name>
    <message>
        <source>Questions of this item</source>
        <translation>Vragen van dit item</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Hide the QR code</source>
        <translation>Verberg de QR-code</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Toon de QR-code</translation>
    </message>
    <message>
        <source>QR code with the address of this tablet; the code itself is not in it</source>
        <translation>QR-code met het adres van deze tablet; de cijfercode zelf staat er niet in</translation>
    </message>
</context>
<context>
    <name>QuestionButtons</name>
    <message>
        <source>On the list</source>
        <comment>a quiet question: keep it beside the questions of its item</comment>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <comment>a quiet question</comment>
        <translation>Op de lijst: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>a quiet question</comment>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a quiet question</comment>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <comment>a quiet question</comment>
        <translation>Nu niet: %1</translation>
    </message>
</context>
<context>
    <name>QuietQuestionDrawer</name>
    <message>
        <source>Quiet questions</source>
        <translation>Stille vragen</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>A question, in words that can be said aloud as they stand.</source>
        <translation>Een vraag, in woorden die zo hardop gezegd kunnen worden.</translation>
    </message>
    <message>
        <source>Lay it ready</source>
        <comment>a quiet question, for the other auditor</comment>
        <translation>Klaarleggen</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>De vraag is te lang.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Er staan nog geen woorden.</translation>
    </message>
</context>
<context>
    <name>QuietQuestionLine</name>
    <message>
        <source>Quiet question: %1</source>
        <comment>text</comment>
        <translation>Stille vraag: %1</translation>
    </message>
</context>
<context>
    <name>RailStrip</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>ReadNoteDelegate</name>
    <message>
        <source>edited</source>
        <comment>state of a note</comment>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
    <message>
        <source>Another note differs from this</source>
        <translation>Een andere aantekening verschilt hiervan</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
</context>
<context>
    <name>ReadingDrawers</name>
    <message>
        <source>Differences and documents</source>
        <translation>Verschillen en stukken</translation>
    </message>
</context>
<context>
    <name>ReadingHead</name>
    <message>
        <source>differences: %1</source>
        <translation>verschillen: %1</translation>
    </message>
    <message>
        <source>documents: %1</source>
        <translation>stukken: %1</translation>
    </message>
    <message>
        <source>Differences and documents</source>
        <translation>Verschillen en stukken</translation>
    </message>
    <message>
        <source>nothing at this item</source>
        <translation>niets bij dit item</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading together</source>
        <translation>Samen lezen</translation>
    </message>
    <message>
        <source>Notes of both auditors</source>
        <translation>Aantekeningen van beide auditors</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgend item</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dit is het laatste.</translation>
    </message>
    <message>
        <source>To the explanation</source>
        <translation>Naar de toelichting</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>No date yet</source>
        <translation>Nog geen datum</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Naar de aantekeningen</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>De vragen stellen</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Aantekeningen maken</translation>
    </message>
    <message>
        <source>Second talk</source>
        <translation>Tweede gesprek</translation>
    </message>
    <message>
        <source>Begin a second talk?</source>
        <translation>Een tweede gesprek beginnen?</translation>
    </message>
    <message>
        <source>The clock goes on from where it stopped; what was said and asked stays.</source>
        <translation>De klok loopt verder vanaf waar hij stilstond; wat is gezegd en gevraagd blijft staan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Begin the second talk</source>
        <translation>Tweede gesprek beginnen</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Where we were</source>
        <translation>Waar waren we</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Opbergen</translation>
    </message>
</context>
<context>
    <name>ReplanDrawer</name>
    <message>
        <source>Dividing the time anew</source>
        <translation>De tijd opnieuw verdelen</translation>
    </message>
    <message>
        <source>Both say yes, one after the other.</source>
        <translation>Beide auditors zeggen ja, om de beurt.</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <comment>first name of an auditor</comment>
        <translation>%1 is het ermee eens</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>ReplanOffer</name>
    <message>
        <source>A proposal for the time</source>
        <translation>Een voorstel voor de tijd</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <source>Role: %1. The talk: swap, break, end</source>
        <translation>Rol: %1. Het gesprek: wisselen, pauze, afronden</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Who says it</source>
        <translation>Wie het zegt</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Swap: %1</source>
        <comment>who asks, who takes notes</comment>
        <translation>Wisselen: %1</translation>
    </message>
    <message>
        <source>The other tablet gave out: go on with this one</source>
        <translation>De andere tablet is uitgevallen: verder op deze</translation>
    </message>
</context>
<context>
    <name>ScoreAlsoFits</name>
    <message>
        <source>Fits level … as well</source>
        <translation>Past ook bij niveau …</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>ScoreChoiceDelegate</name>
    <message>
        <source>Sealed</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>ScoreChoices</name>
    <message>
        <source>Which description fits best?</source>
        <translation>Welke omschrijving past het best?</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a choice</comment>
        <translation>%1, gekozen</translation>
    </message>
    <message>
        <source>This I cannot judge yet</source>
        <translation>Dit kan ik nog niet beoordelen</translation>
    </message>
    <message>
        <source>does not count as a low figure</source>
        <translation>telt niet als een laag cijfer</translation>
    </message>
</context>
<context>
    <name>ScoreClosing</name>
    <message>
        <source>Next item</source>
        <translation>Volgend item</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Dit is het laatste.</translation>
    </message>
    <message>
        <source>Seal my scores</source>
        <translation>Mijn scores vastleggen</translation>
    </message>
    <message>
        <source>Nothing can be sealed here.</source>
        <translation>Hier kan niets worden vastgelegd.</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hoe het verder gaat</translation>
    </message>
</context>
<context>
    <name>ScoreExplanation</name>
    <message>
        <source>Our explanation</source>
        <translation>Onze toelichting</translation>
    </message>
    <message>
        <source>Nothing was written at this item yet.</source>
        <translation>Bij dit item is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Minder regels</translation>
    </message>
    <message>
        <source>The whole explanation</source>
        <translation>Hele toelichting</translation>
    </message>
</context>
<context>
    <name>ScoreField</name>
    <message>
        <source>Sealed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>This is longer than can be kept: the last words go.</source>
        <translation>Dit is langer dan er bewaard kan worden: de laatste woorden vallen weg.</translation>
    </message>
</context>
<context>
    <name>ScoreNoteDelegate</name>
    <message>
        <source>%1. Used as evidence</source>
        <comment>note</comment>
        <translation>%1. Gebruikt als onderbouwing</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
</context>
<context>
    <name>ScoreNotes</name>
    <message>
        <source>Yardstick</source>
        <translation>Maatstaf</translation>
    </message>
    <message>
        <source>Notes of both auditors</source>
        <translation>Aantekeningen van beide auditors</translation>
    </message>
    <message>
        <source>The earlier score stays hidden until after sealing.</source>
        <translation>De vorige score blijft verborgen tot na het vastleggen.</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Scoring alone</source>
        <translation>Ieder voor zich scoren</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Wat er te zien is</translation>
    </message>
</context>
<context>
    <name>ScoreReason</name>
    <message>
        <source>What has to be asked, and whom?</source>
        <translation>Wat moet er nog gevraagd worden, en aan wie?</translation>
    </message>
    <message>
        <source>For example: the project leader, for the hours in the plan.</source>
        <translation>Bijvoorbeeld: de projectleider, naar de uren in het plan.</translation>
    </message>
    <message>
        <source>What is known so far?</source>
        <translation>Wat is er al bekend?</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Waarom deze score?</translation>
    </message>
    <message>
        <source>In own words; a tap on a note takes it as evidence.</source>
        <translation>In eigen woorden; een tik op een aantekening maakt haar onderbouwing.</translation>
    </message>
    <message>
        <source>Evidence of this score</source>
        <translation>Onderbouwing van deze score</translation>
    </message>
    <message>
        <source>Note %1</source>
        <comment>time and mark</comment>
        <translation>Aantekening %1</translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>SealReopenDialog</name>
    <message>
        <source>Open the own seal again?</source>
        <translation>Toch nog iets veranderen?</translation>
    </message>
    <message>
        <source>The scores can be changed then, and have to be sealed anew. That it was opened, and why, both auditors see later.</source>
        <translation>De scores zijn dan weer te veranderen en moeten opnieuw worden vastgelegd. Beide auditors zien later dat dit gebeurd is, en waarom.</translation>
    </message>
    <message>
        <source>Leave it sealed</source>
        <translation>Vastgelegd laten</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Een reden is nodig.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>SealStateCard</name>
    <message>
        <source>Change something after all</source>
        <translation>Toch nog iets veranderen</translation>
    </message>
</context>
<context>
    <name>SearchDrawer</name>
    <message>
        <source>Search the notes</source>
        <translation>Zoeken in de aantekeningen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>SeatDelegate</name>
    <message>
        <source>%1, not counted in the ten</source>
        <translation>%1, telt niet mee bij de tien</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Opens the name and the place in the row.</source>
        <translation>Opent de naam en de plaats in de rij.</translation>
    </message>
    <message>
        <source>not counted in the ten</source>
        <translation>telt niet mee bij de tien</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Only on this list. Notes and the report show the role.</source>
        <translation>Alleen op deze lijst. Aantekeningen en verslag laten de rol zien.</translation>
    </message>
    <message>
        <source>Earlier in the row</source>
        <translation>Eerder in de rij</translation>
    </message>
    <message>
        <source>Later in the row</source>
        <translation>Later in de rij</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>consent still to be asked</source>
        <translation>toestemming nog vragen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Toestemming van %1</translation>
    </message>
</context>
<context>
    <name>SeekCard</name>
    <message>
        <source>Find each other</source>
        <translation>Elkaar vinden</translation>
    </message>
    <message>
        <source>Which of these two words stand on the other tablet?</source>
        <translation>Welke twee woorden staan op de andere tablet?</translation>
    </message>
    <message>
        <source>Open this screen on the other tablet too, and choose there that it shows the code.</source>
        <translation>Open dit scherm ook op de andere tablet en kies daar: Deze tablet laat de code zien.</translation>
    </message>
    <message>
        <source>Looking for more tablets</source>
        <translation>Zoekt verder naar tablets</translation>
    </message>
    <message>
        <source>Looking for tablets on this network</source>
        <translation>Zoekt naar tablets op dit netwerk</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>Niet in de lijst?</translation>
    </message>
    <message>
        <source>Some networks do not let tablets find each other. Typing the address works on every network that both are on.</source>
        <translation>Op sommige netwerken vinden tablets elkaar niet vanzelf. Het adres typen werkt op elk netwerk waar ze allebei op zitten.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>The measurements are encrypted. The key lies on this tablet and opens them without asking for anything: who can use this tablet can read them. Locking the tablet itself is what protects them.</source>
        <translation>De metingen zijn versleuteld. De sleutel ligt op deze tablet en opent ze zonder iets te vragen: wie deze tablet kan gebruiken, kan ze lezen. Wat ze beschermt, is de vergrendeling van de tablet zelf.</translation>
    </message>
    <message>
        <source>The measurements are encrypted and opening them asks for the key.</source>
        <translation>De metingen zijn versleuteld en bij het openen wordt om de sleutel gevraagd.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>The practice measurement is open. Its people are invented and it has a folder of its own.</source>
        <translation>De oefenmeting is open. De mensen zijn verzonnen en ze heeft een eigen map.</translation>
    </message>
    <message>
        <source>A practice measurement has invented people and never comes among the real ones.</source>
        <translation>Een oefenmeting heeft verzonnen mensen en komt nooit tussen de echte.</translation>
    </message>
    <message>
        <source>Back to the real measurements</source>
        <translation>Terug naar de echte metingen</translation>
    </message>
    <message>
        <source>Open the practice measurement</source>
        <translation>Oefenmeting openen</translation>
    </message>
    <message>
        <source>Begin the practice anew</source>
        <translation>Opnieuw beginnen met oefenen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over Tweeluik</translation>
    </message>
    <message>
        <source>Tweeluik %1. Nothing leaves this tablet by itself: no account, no server, no measuring of what is done here.</source>
        <translation>Tweeluik %1. Er gaat niets vanzelf van deze tablet af: geen account, geen server, geen meekijken met wat hier gebeurt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Begin the practice anew?</source>
        <translation>Opnieuw beginnen met oefenen?</translation>
    </message>
    <message>
        <source>What was noted while practising goes and cannot be brought back. The real measurements are not touched.</source>
        <translation>Wat bij het oefenen is opgeschreven, gaat weg en kan niet terugkomen. De echte metingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>SharedDelegate</name>
    <message>
        <source>Offer to %1</source>
        <translation>Aanbieden aan %1</translation>
    </message>
    <message>
        <source>Offer %1, %2 to %3</source>
        <translation>%1, %2 aanbieden aan %3</translation>
    </message>
    <message>
        <source>Pass on a file</source>
        <translation>Bestand doorgeven</translation>
    </message>
    <message>
        <source>Pass on a file of %1, %2</source>
        <translation>Bestand doorgeven van %1, %2</translation>
    </message>
    <message>
        <source>Another auditor…</source>
        <translation>Andere auditor…</translation>
    </message>
    <message>
        <source>Another auditor for %1, %2</source>
        <translation>Andere auditor voor %1, %2</translation>
    </message>
    <message>
        <source>Put together with one of %1</source>
        <translation>Samenvoegen met een meting van %1</translation>
    </message>
    <message>
        <source>Put %1, %2 together with one of %3</source>
        <translation>%1, %2 samenvoegen met een meting van %3</translation>
    </message>
</context>
<context>
    <name>SharedImpressionDelegate</name>
    <message>
        <source>Change the words</source>
        <translation>Woorden veranderen</translation>
    </message>
    <message>
        <source>Change the words: %1</source>
        <comment>an impression</comment>
        <translation>Woorden veranderen: %1</translation>
    </message>
    <message>
        <source>No longer share</source>
        <translation>Niet meer delen</translation>
    </message>
    <message>
        <source>No longer share: %1</source>
        <comment>an impression</comment>
        <translation>Niet meer delen: %1</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>%1 is on this tablet now too.</source>
        <translation>%1 staat nu ook op deze tablet.</translation>
    </message>
    <message>
        <source>Open the measurement</source>
        <translation>Meting openen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Measurements on this tablet</source>
        <translation>Metingen op deze tablet</translation>
    </message>
    <message>
        <source>There is no measurement on this tablet yet.</source>
        <translation>Er staat nog geen meting op deze tablet.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog %n</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one measurement on both tablets now. What you both filled in, such as who is at the table, stands side by side until you tidy it up together.</source>
        <translation>%1 is nu één meting op beide tablets. Wat beide auditors hebben ingevuld, zoals wie er aan tafel zit, staat naast elkaar tot het samen is opgeruimd.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>To the note that is being typed</source>
        <translation>Naar de aantekening die getypt wordt</translation>
    </message>
    <message>
        <source>This note is done, the next one</source>
        <translation>Deze aantekening is klaar, de volgende</translation>
    </message>
    <message>
        <source>The item before, the item after</source>
        <translation>Het vorige item, het volgende item</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Zoeken in de aantekeningen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Toch weer doen</translation>
    </message>
    <message>
        <source>To the next or the previous button or field</source>
        <translation>Naar de volgende of vorige knop of veld</translation>
    </message>
    <message>
        <source>Round the parts of the page</source>
        <translation>Langs de delen van de pagina</translation>
    </message>
    <message>
        <source>Close a panel, back</source>
        <translation>Een paneel sluiten, terug</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <source>Find each other</source>
        <translation>Elkaar vinden</translation>
    </message>
    <message>
        <source>The other tablet can scan this picture, or choose this tablet from its list.</source>
        <translation>De andere tablet kan dit beeld scannen, of kiest deze tablet uit de lijst.</translation>
    </message>
    <message>
        <source>In the list of the other tablet this one is called</source>
        <translation>In de lijst op de andere tablet heet deze</translation>
    </message>
    <message>
        <source>Not in the list? Type the address there</source>
        <translation>Niet in de lijst? Typ daar dit adres</translation>
    </message>
    <message>
        <source>Make sure that it is right</source>
        <translation>Zeker weten dat het klopt</translation>
    </message>
    <message>
        <source>As soon as the other tablet has come, a code of six digits is shown here</source>
        <translation>Zodra de andere tablet er is, komt hier een code van zes cijfers</translation>
    </message>
    <message>
        <source>Only while this screen is open can another tablet connect. Nothing of a measurement goes over yet.</source>
        <translation>Alleen zolang dit scherm open is, kan een andere tablet verbinden. Er gaat nog niets van een meting over.</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>Let go of the panel</source>
        <translation>Paneel loslaten</translation>
    </message>
    <message>
        <source>Keep the panel open</source>
        <translation>Paneel open houden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>The instrument</source>
        <translation>Het instrument</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>There is no measurement on this tablet yet. A measurement keeps everything of one interview together: who is at the table, the questions and the notes.</source>
        <translation>Er staat nog geen meting op deze tablet. Een meting houdt alles van één gesprek bij elkaar: wie er aan tafel zit, de vragen en de aantekeningen.</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nieuwe meting</translation>
    </message>
    <message>
        <source>Other measurements</source>
        <translation>Andere metingen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: minder</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: meer</translation>
    </message>
    <message>
        <source>It cannot be less.</source>
        <translation>Minder kan niet.</translation>
    </message>
    <message>
        <source>It cannot be more.</source>
        <translation>Meer kan niet.</translation>
    </message>
</context>
<context>
    <name>StillOpenDrawer</name>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Every question has been asked or skipped.</source>
        <translation>Elke vraag is gesteld of overgeslagen.</translation>
    </message>
</context>
<context>
    <name>TalkCardDrawer</name>
    <message>
        <source>Words of one&apos;s own, for this measurement. Empty gives the usual words back.</source>
        <translation>Eigen woorden, voor deze meting. Leeg geeft de gewone woorden terug.</translation>
    </message>
    <message>
        <source>To say in one&apos;s own words. A tick keeps track of what was said.</source>
        <translation>Om in eigen woorden te zeggen. Een vinkje houdt bij wat er al gezegd is.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Woorden aanpassen</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat staat nog open?</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Gesprek afronden</translation>
    </message>
</context>
<context>
    <name>TalkDrawer</name>
    <message>
        <source>The talk</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>Keep this moment</source>
        <translation>Dit moment vasthouden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>break</source>
        <comment>the clock stands still</comment>
        <translation>pauze</translation>
    </message>
    <message>
        <source>Overview of the measurement</source>
        <translation>Overzicht van de meting</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Zoeken in de aantekeningen</translation>
    </message>
    <message>
        <source>Notes without an item</source>
        <translation>Aantekeningen zonder item</translation>
    </message>
    <message>
        <source>Promised documents</source>
        <translation>Toegezegde stukken</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wie is er</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Nog niet gehoord</translation>
    </message>
    <message>
        <source>Own impressions</source>
        <translation>Eigen indrukken</translation>
    </message>
    <message>
        <source>Quiet questions</source>
        <translation>Stille vragen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Add the people by role, in the order in which they sit. During the interview one tap on the role says who is speaking.</source>
        <translation>Voeg de mensen toe per rol, in de volgorde waarin ze zitten. Tijdens het gesprek zegt één tik op de rol wie er praat.</translation>
    </message>
    <message>
        <source>Erase all these notes?</source>
        <translation>Al deze aantekeningen wissen?</translation>
    </message>
    <message>
        <source>Erase this note?</source>
        <translation>Deze aantekening wissen?</translation>
    </message>
    <message>
        <source>The words and all earlier versions leave this tablet. They cannot be brought back.</source>
        <translation>De woorden en alle eerdere versies verdwijnen van deze tablet. Ze zijn niet terug te halen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>TermsDrawer</name>
    <message>
        <source>Terms at this item</source>
        <translation>Begrippen bij dit item</translation>
    </message>
    <message>
        <source>This item leans on no term that needs explaining.</source>
        <translation>Dit item leunt op geen begrip dat uitleg nodig heeft.</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Andere begrippen</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>As in 13:30</source>
        <translation>Zoals 13:30</translation>
    </message>
    <message>
        <source>This is not a time. The time that was saved has stayed.</source>
        <translation>Dit is geen tijd. De tijd die bewaard was, is gebleven.</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>This item</source>
        <translation>Dit item</translation>
    </message>
    <message>
        <source>Time of this item</source>
        <translation>Tijd van dit item</translation>
    </message>
    <message>
        <source>Whole talk</source>
        <translation>Hele gesprek</translation>
    </message>
    <message>
        <source>break</source>
        <comment>the clock stands still</comment>
        <translation>pauze</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Gesprek beginnen</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Notes of the talk</source>
        <translation>Aantekeningen van het gesprek</translation>
    </message>
    <message>
        <source>Notes come here, each with its time. Just type.</source>
        <translation>Hier komen de aantekeningen, elk met de tijd. Typen kan meteen.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Two tablets</source>
        <translation>Twee tablets</translation>
    </message>
    <message>
        <source>In the practice folder there is no second tablet. Among the real measurements this page shows where each measurement stands with the other auditor.</source>
        <translation>In de oefenmap is geen tweede tablet. Bij de echte metingen staat hier hoe ver elke meting is bij de andere auditor.</translation>
    </message>
    <message>
        <source>Is the tablet lost: %1?</source>
        <translation>Is de tablet verloren: %1?</translation>
    </message>
    <message>
        <source>This tablet then no longer answers that one and sends it nothing more; it becomes a stranger, whoever has it in hand. What is already on it stays there, behind its own lock, and cannot be erased from here. The measurements on this tablet stay as they are. Found again? Then connect the tablets anew.</source>
        <translation>Deze tablet antwoordt die andere dan niet meer en stuurt er niets meer naartoe, wie hem ook in handen heeft. Wat er al op staat, blijft daar achter het eigen slot en is van hier niet te wissen. De metingen op deze tablet blijven zoals ze zijn. Weer terecht? Verbind de tablets dan opnieuw.</translation>
    </message>
    <message>
        <source>Keep it connected</source>
        <translation>Verbonden houden</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Tablet is verloren</translation>
    </message>
    <message>
        <source>Another auditor instead of %1?</source>
        <translation>Een andere auditor in plaats van %1?</translation>
    </message>
    <message>
        <source>The tablet of %1 receives nothing more of this measurement. What is already on it stays there, and what is still to come from it is taken in as written after leaving. The measurement can then be offered to another tablet. That the auditor changed stays to be seen in the measurement; this cannot be undone.</source>
        <translation>De tablet van %1 krijgt niets meer van deze meting. Wat er al op staat, blijft daar, en wat er nog van komt, wordt opgenomen als geschreven na vertrek. Daarna kan de meting aan een andere tablet worden aangeboden. Dat de auditor wisselde, blijft in de meting te zien; dit kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Another auditor</source>
        <translation>Andere auditor</translation>
    </message>
    <message>
        <source>Put these two together?</source>
        <translation>Deze twee samenvoegen?</translation>
    </message>
    <message>
        <source>On this tablet: %1
On the tablet of %2: %3</source>
        <translation>Op deze tablet: %1
Op de tablet van %2: %3</translation>
    </message>
    <message>
        <source>They become one measurement on both tablets, as soon as the other auditor says yes too. Everything of both stays; what you both filled in stands side by side until you tidy it up together. This cannot be undone.</source>
        <translation>Ze worden één meting op beide tablets, zodra de andere auditor ook ja zegt. Alles van beide blijft; wat beide auditors hebben ingevuld, staat naast elkaar tot het samen is opgeruimd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Apart laten</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Samenvoegen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Try now</source>
        <translation>Probeer nu</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Wat veilig is</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Wat nu kan</translation>
    </message>
    <message>
        <source>Look at the practice measurement</source>
        <translation>Oefenmeting bekijken</translation>
    </message>
    <message>
        <source>Set this folder aside</source>
        <translation>Deze map opzij zetten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nog eens proberen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Tweeluik::AppViewModel</name>
    <message>
        <source>%1 was erased by the other auditor. It is gone from this tablet too.</source>
        <translation>%1 is gewist door de andere auditor. De meting staat nu ook niet meer op deze tablet.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::AskViewModel</name>
    <message>
        <source>This moment is kept.</source>
        <translation>Dit moment is vastgehouden.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::AuditorViewModel</name>
    <message>
        <source>The auditor who asks the questions</source>
        <translation>De auditor die de vragen stelt</translation>
    </message>
    <message>
        <source>The auditor who takes notes</source>
        <translation>De auditor die aantekeningen maakt</translation>
    </message>
    <message>
        <source>%1 asks the questions</source>
        <translation>%1 stelt de vragen</translation>
    </message>
    <message>
        <source>%1 takes notes</source>
        <translation>%1 maakt aantekeningen</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ChecklistModel</name>
    <message>
        <source>Day, time and length are agreed with the project leader</source>
        <translation>Dag, tijd en duur zijn afgesproken met de projectleider</translation>
    </message>
    <message>
        <source>The project leader knows which roles belong at the table, ten people at most</source>
        <translation>De projectleider weet welke rollen aan tafel horen, hooguit tien mensen</translation>
    </message>
    <message>
        <source>Everybody has the information letter and the consent form, with or without a recording</source>
        <translation>Iedereen heeft de informatiebrief en het toestemmingsformulier, met of zonder opname</translation>
    </message>
    <message>
        <source>Questions were answered; an interpreter or supporter is arranged where somebody wants one</source>
        <translation>Vragen zijn beantwoord; een tolk of ondersteuner is geregeld voor wie dat wil</translation>
    </message>
    <message>
        <source>There is a quiet room where people can see each other and step out, and it is known until when</source>
        <translation>Er is een rustige kamer waar iedereen elkaar ziet en even weg kan, en bekend is tot hoe laat</translation>
    </message>
    <message>
        <source>The framework of the manual was read: it is in mind while asking</source>
        <translation>Kader van de handleiding gelezen: het is in gedachten bij het vragen</translation>
    </message>
    <message>
        <source>The forms are back and each answer is noted</source>
        <translation>De formulieren zijn terug en elk antwoord is vastgelegd</translation>
    </message>
    <message>
        <source>Essential questions are chosen, and where it may be shorter</source>
        <translation>De essentiële vragen zijn gekozen, en waar het korter mag</translation>
    </message>
    <message>
        <source>Whoever takes part by video has tried it, and the video program will not record</source>
        <translation>Wie via video meedoet heeft het geprobeerd, en het videoprogramma neemt niet op</translation>
    </message>
    <message>
        <source>Who asks, who takes notes, and the agreements below</source>
        <translation>Wie vraagt, wie noteert, en de afspraken hieronder</translation>
    </message>
    <message>
        <source>The running order is printed, for when no tablet may be used</source>
        <translation>Het gespreksverloop is geprint, voor als er geen tablet mag</translation>
    </message>
    <message>
        <source>The tablet is charged and its sounds are off</source>
        <translation>De tablet is opgeladen en het geluid staat uit</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>op de dag zelf</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week vooraf</numerusform>
            <numerusform>%n weken vooraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dag vooraf</numerusform>
            <numerusform>%n dagen vooraf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <extracomment>%1 is &quot;2 weeks before&quot;, %2 a date</extracomment>
        <translation>%1: uiterlijk %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ChecklistViewModel</name>
    <message>
        <source>The first auditor</source>
        <translation>De eerste auditor</translation>
    </message>
    <message>
        <source>The second auditor</source>
        <translation>De tweede auditor</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ComparedItemViewModel</name>
    <message>
        <source>%1 chose level %2</source>
        <comment>name</comment>
        <translation>%1 koos niveau %2</translation>
    </message>
    <message>
        <source>%1 could not judge it yet</source>
        <comment>name</comment>
        <translation>%1 kon dit nog niet beoordelen</translation>
    </message>
    <message>
        <source>%1 said nothing about it</source>
        <comment>name</comment>
        <translation>%1 zei er niets over</translation>
    </message>
    <message>
        <source>Fits as well: level %1</source>
        <translation>Past ook bij: niveau %1</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <comment>name</comment>
        <translation>Waar %1 op steunt</translation>
    </message>
    <message>
        <source>From level %1 to %2: %3</source>
        <translation>Van niveau %1 naar %2: %3</translation>
    </message>
    <message>
        <source>The same level; the reasons may differ</source>
        <translation>Hetzelfde niveau; de redenen kunnen verschillen</translation>
    </message>
    <message>
        <source>One level apart</source>
        <translation>Eén niveau verschil</translation>
    </message>
    <message>
        <source>%1 levels apart</source>
        <translation>%1 niveaus verschil</translation>
    </message>
    <message>
        <source>The score of one auditor stands by itself: no consensus is claimed.</source>
        <translation>De score van één auditor staat op zichzelf: er is geen consensus.</translation>
    </message>
    <message>
        <source>%1 explains first, then %2</source>
        <comment>two names</comment>
        <translation>%1 legt eerst uit, daarna %2</translation>
    </message>
    <message>
        <source>First an answer is needed: the manual ends with one score</source>
        <translation>Eerst is een antwoord nodig: de handleiding komt op één score uit</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ComposerViewModel</name>
    <message>
        <source>note without an item yet</source>
        <translation>aantekening zonder item</translation>
    </message>
    <message>
        <source>note at %1</source>
        <comment>number of the item</comment>
        <translation>aantekening bij %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConcernedNotesModel</name>
    <message>
        <source>A moment without words</source>
        <translation>Een moment zonder woorden</translation>
    </message>
    <message>
        <source>no item yet</source>
        <translation>nog geen item</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusEndsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a document, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Parked until: %1</source>
        <translation>Aangehouden tot: %1</translation>
    </message>
    <message>
        <source>%1 could not judge it yet</source>
        <comment>name</comment>
        <translation>%1 kon dit nog niet beoordelen</translation>
    </message>
    <message>
        <source>To ask, says %1: %2</source>
        <comment>name, question</comment>
        <translation>Te vragen, volgens %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %n</source>
        <comment>things that are waited for</comment>
        <translation>
            <numerusform>Nog te komen: %n</numerusform>
            <numerusform>Nog te komen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusStripModel</name>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>difference of %1</source>
        <translation>verschil van %1</translation>
    </message>
    <message>
        <source>not both could judge it</source>
        <translation>niet door beiden te beoordelen</translation>
    </message>
    <message>
        <source>both said something else</source>
        <translation>beiden zeiden iets anders</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>nog geen reden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>geen consensus</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aangehouden</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>geen verschillen</translation>
    </message>
    <message>
        <source>all talked about</source>
        <translation>alles besproken</translation>
    </message>
    <message numerus="yes">
        <source>%n still to talk about</source>
        <translation>
            <numerusform>nog %n te bespreken</numerusform>
            <numerusform>nog %n te bespreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusTalk</name>
    <message>
        <source>No consensus</source>
        <translation>Geen consensus</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusViewModel</name>
    <message>
        <source>Equal scores</source>
        <translation>Gelijke scores</translation>
    </message>
    <message>
        <source>To item %1</source>
        <translation>Naar item %1</translation>
    </message>
    <message>
        <source>Settle and go to item %1</source>
        <translation>Vastleggen en naar item %1</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Seal not confirmed: both go on with these scores.</source>
        <translation>Zegel niet bevestigd: beiden gaan met deze scores verder.</translation>
    </message>
    <message>
        <source>The scores of %1 are from paper, not sealed.</source>
        <comment>name</comment>
        <translation>De scores van %1 zijn van papier, niet verzegeld.</translation>
    </message>
    <message>
        <source>The two scored on different texts of the descriptions; this is the one of this tablet.</source>
        <translation>De twee scoorden met verschillende teksten van de omschrijvingen; dit is die van deze tablet.</translation>
    </message>
    <message>
        <source>These are our own words; where they leave a doubt, the wording of the manual decides.</source>
        <translation>Dit zijn onze eigen woorden; bij twijfel geldt de tekst van de handleiding.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsentAnswersModel</name>
    <message>
        <source>Taking part</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Notes of what is said</source>
        <translation>Aantekeningen van wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Quotes in the report</source>
        <translation>Citaten in het verslag</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Geluidsopname</translation>
    </message>
    <message>
        <source>Sitting at the table and answering.</source>
        <translation>Aan tafel zitten en antwoorden.</translation>
    </message>
    <message>
        <source>Written down by role, never by name.</source>
        <translation>Opgeschreven bij de rol, nooit bij de naam.</translation>
    </message>
    <message>
        <source>Own words in the report, with a role or without.</source>
        <translation>Eigen woorden in het verslag, met of zonder rol.</translation>
    </message>
    <message>
        <source>One no is enough: then nobody is recorded.</source>
        <translation>Eén nee is genoeg: dan wordt niemand opgenomen.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsentViewModel</name>
    <message numerus="yes">
        <source>%n quote(s) of this person are among the notes. Each can be erased, or stay as an ordinary note.</source>
        <translation>
            <numerusform>Er is %n citaat van deze persoon. Het kan worden gewist, of blijven als gewone aantekening.</numerusform>
            <numerusform>Er zijn %n citaten van deze persoon. Elk kan worden gewist, of blijven als gewone aantekening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have this person as speaker. Each can be erased, or stay without the person mark.</source>
        <translation>
            <numerusform>Bij %n aantekening is deze persoon de spreker. Die kan worden gewist, of blijven zonder persoon erbij.</numerusform>
            <numerusform>Bij %n aantekeningen is deze persoon de spreker. Elk kan worden gewist, of blijven zonder persoon erbij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::DifferenceWords</name>
    <message>
        <source>Details of the measurement</source>
        <translation>Gegevens van de meting</translation>
    </message>
    <message>
        <source>Plan of the time</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Team member: %1</source>
        <comment>role and number</comment>
        <translation>Teamlid: %1</translation>
    </message>
    <message>
        <source>Explanation of item %1</source>
        <translation>Toelichting bij item %1</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Van de lijst gehaald</translation>
    </message>
    <message>
        <source>the first auditor</source>
        <translation>de eerste auditor</translation>
    </message>
    <message>
        <source>the second auditor</source>
        <translation>de tweede auditor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Facility or team</source>
        <translation>Voorziening of team</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Further kinds</source>
        <translation>Andere soorten</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Wat gemeten wordt</translation>
    </message>
    <message>
        <source>the whole organisation</source>
        <translation>de hele organisatie</translation>
    </message>
    <message>
        <source>one facility</source>
        <translation>één voorziening</translation>
    </message>
    <message>
        <source>What &quot;the organisation&quot; means</source>
        <translation>Wat ‘de organisatie’ betekent</translation>
    </message>
    <message>
        <source>Which measurement it is</source>
        <translation>De hoeveelste meting</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Gepland begin</translation>
    </message>
    <message>
        <source>To be ended by</source>
        <translation>Uiterlijk klaar</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>Om te oefenen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole talk</source>
        <translation>Hele gesprek</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>When the break is</source>
        <translation>Wanneer de pauze is</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>geen pauze</translation>
    </message>
    <message>
        <source>after item %1</source>
        <translation>na item %1</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>as in the instrument</source>
        <translation>zoals in het instrument</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Place at the table</source>
        <translation>Plaats aan tafel</translation>
    </message>
    <message>
        <source>place %1</source>
        <comment>at the table</comment>
        <translation>plaats %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::DifferencesViewModel</name>
    <message>
        <source>Take this one, of %1: %2</source>
        <comment>name, what it is about</comment>
        <translation>Deze nemen, van %1: %2</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>took something out</source>
        <translation>haalde iets weg</translation>
    </message>
    <message>
        <source>Settled: %1.</source>
        <comment>what it is about</comment>
        <translation>Gekozen: %1.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::DraftingModel</name>
    <message>
        <source>Theme %1  ·  %2</source>
        <comment>letter, title</comment>
        <translation>Thema %1  ·  %2</translation>
    </message>
    <message>
        <source>Who drafts: %1</source>
        <comment>theme</comment>
        <translation>Wie schrijft: %1</translation>
    </message>
    <message>
        <source>either</source>
        <comment>of the two auditors</comment>
        <translation>een van beiden</translation>
    </message>
    <message>
        <source>%1 drafts this one</source>
        <comment>auditor</comment>
        <translation>%1 schrijft deze</translation>
    </message>
</context>
<context>
    <name>Tweeluik::EqualItemsModel</name>
    <message>
        <source>Talk about it after all: item %1</source>
        <translation>Toch bespreken: item %1</translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation>geen reden opgeschreven</translation>
    </message>
    <message>
        <source>to be talked about</source>
        <translation>nog te bespreken</translation>
    </message>
    <message>
        <source>both said something else</source>
        <translation>beiden zeiden iets anders</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>nog geen reden</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>agreed on level %1</source>
        <translation>vastgelegd op niveau %1</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>geen consensus</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>Equal scores can have different reasons. Both stay as they are, also when the score is agreed.</source>
        <translation>Achter gelijke scores kunnen verschillende redenen zitten. Beide redenen blijven staan, ook als de score wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Agree on this equal score</source>
        <translation>Deze gelijke score zo vastleggen</translation>
    </message>
    <message>
        <source>Agree on all equal scores</source>
        <translation>Alle gelijke items zo vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>First all reasons: those of %n item(s) were not in view yet.</source>
        <translation>
            <numerusform>Eerst alle redenen: van %n item stonden ze nog niet in beeld.</numerusform>
            <numerusform>Eerst alle redenen: van %n items stonden ze nog niet in beeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ExplainViewModel</name>
    <message numerus="yes">
        <source>%n in the text</source>
        <comment>notes that the explanation points at</comment>
        <translation>
            <numerusform>%n in de tekst</numerusform>
            <numerusform>%n in de tekst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ExplanationViewModel</name>
    <message>
        <source>Take this one, of %1</source>
        <comment>name</comment>
        <translation>Deze nemen, van %1</translation>
    </message>
    <message>
        <source>%1: no note</source>
        <comment>a reference in square brackets</comment>
        <translation>%1: geen aantekening</translation>
    </message>
</context>
<context>
    <name>Tweeluik::HandsViewModel</name>
    <message>
        <source>Somebody has sealed scores in this measurement already. From then on it stays as it was agreed: each on an own tablet.</source>
        <translation>In deze meting zijn al scores vastgelegd. Vanaf dan blijft het zoals het was: ieder op een eigen tablet.</translation>
    </message>
    <message>
        <source>This measurement is on the tablet of the other auditor too, or was offered to it. Then each scores on the own tablet. When that tablet is lost, say so on the page Together first.</source>
        <translation>Deze meting staat ook op de tablet van de andere auditor, of is daaraan aangeboden. Dan scoort ieder op de eigen tablet. Is die tablet kwijt, meld dat dan eerst op de pagina Samen.</translation>
    </message>
    <message>
        <source>This could not be kept. Nothing was changed; try again.</source>
        <translation>Dit kon niet worden bewaard. Er is niets veranderd; probeer het nog eens.</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <translation>Een pincode heeft 4 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. Nothing was opened.</source>
        <comment>name</comment>
        <translation>Dit is niet de pincode van %1. Er is niets geopend.</translation>
    </message>
    <message>
        <source>That was too often wrong. After half a minute it can be tried again; nothing was lost.</source>
        <translation>Dit was te vaak een andere pincode. Na een halve minuut kan het weer; er is niets verloren.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN and type it twice.</source>
        <translation>De twee waren niet gelijk. Kies een pincode en toets die twee keer in.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::HeardViewModel</name>
    <message>
        <source>How is that for the others?</source>
        <translation>Hoe is dat voor de anderen?</translation>
    </message>
    <message>
        <source>Does anyone see this differently?</source>
        <translation>Ziet iemand dit anders?</translation>
    </message>
    <message>
        <source>Who would like to add something?</source>
        <translation>Wie wil hier nog iets aan toevoegen?</translation>
    </message>
</context>
<context>
    <name>Tweeluik::HistoryModel</name>
    <message>
        <source>now, since %1</source>
        <comment>time of day</comment>
        <translation>nu, sinds %1</translation>
    </message>
    <message>
        <source>changed after the talk</source>
        <comment>a version of a note</comment>
        <translation>gewijzigd na het gesprek</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ImportPreviewViewModel</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n description(s)</source>
        <translation>
            <numerusform>%n omschrijving</numerusform>
            <numerusform>%n omschrijvingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-question(s)</source>
        <translation>
            <numerusform>%n deelvraag</numerusform>
            <numerusform>%n deelvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be kept on this tablet now. The text that was shown before is still there. Make some room and try again.</source>
        <translation>De tekst kon nu niet op deze tablet worden bewaard. De tekst die eerder in beeld was, staat er nog. Maak wat ruimte en probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ImportViewModel</name>
    <message>
        <source>The official text that was on this tablet is still there.</source>
        <translation>De officiële tekst die op deze tablet stond, staat er nog.</translation>
    </message>
    <message>
        <source>Nothing on this tablet was changed.</source>
        <translation>Er is niets op deze tablet veranderd.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ImpressionsViewModel</name>
    <message>
        <source>They have been discussed.</source>
        <translation>Ze zijn besproken.</translation>
    </message>
    <message>
        <source>The own scores are sealed.</source>
        <translation>De eigen scores zijn vastgelegd.</translation>
    </message>
    <message>
        <source>Writing the explanations has begun.</source>
        <translation>Het schrijven van de toelichtingen is begonnen.</translation>
    </message>
    <message>
        <source>Before writing the explanations</source>
        <translation>Vóór het schrijven van de toelichtingen</translation>
    </message>
    <message>
        <source>As the introduction of the manual has it</source>
        <translation>Zoals de inleiding van de handleiding het noemt</translation>
    </message>
    <message>
        <source>After both have sealed</source>
        <translation>Nadat beiden hebben vastgelegd</translation>
    </message>
    <message>
        <source>As Bijlage 1 of the manual has it</source>
        <translation>Zoals Bijlage 1 van de handleiding het noemt</translation>
    </message>
    <message>
        <source>They have been discussed, so this stays as it was.</source>
        <translation>Ze zijn besproken, dus dit blijft zoals het was.</translation>
    </message>
    <message>
        <source>From here on it can still become after sealing, and then not before writing any more.</source>
        <translation>Het kan nog ‘na het vastleggen’ worden; daarna niet meer ‘vóór het schrijven’.</translation>
    </message>
    <message>
        <source>Before writing is not possible any more; after sealing is.</source>
        <translation>Vóór het schrijven kan niet meer; na het vastleggen wel.</translation>
    </message>
    <message>
        <source>Agreed beforehand. Both can change it until writing begins; the report says which it was.</source>
        <translation>Vooraf afgesproken. Beiden kunnen het veranderen tot het schrijven begint; het verslag zegt welke volgorde het was.</translation>
    </message>
    <message>
        <source>Impressions are shared and discussed here once both have sealed and the scores lie open on this tablet. Until then each keeps the own impressions, out of sight of the other.</source>
        <translation>Indrukken worden hier gedeeld en besproken zodra beiden hebben vastgelegd en de scores op deze tablet open liggen. Tot dan houdt ieder de eigen indrukken voor zich.</translation>
    </message>
    <message>
        <source>%1 can read it from then on. It stands there anew, apart from the own impression.</source>
        <comment>name</comment>
        <translation>%1 kan het vanaf dan lezen. Het staat daar als nieuwe tekst, los van de eigen indruk.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::InstrumentSearchModel</name>
    <message>
        <source>Item %1</source>
        <extracomment>place in the instrument where something was found</extracomment>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Item %1, level %2</source>
        <translation>Item %1, niveau %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <extracomment>a question by its name, such as &quot;6d&quot;</extracomment>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
</context>
<context>
    <name>Tweeluik::InstrumentViewModel</name>
    <message>
        <source>official text of the manual</source>
        <translation>officiële tekst van de handleiding</translation>
    </message>
    <message>
        <source>work text in own words</source>
        <translation>werktekst in eigen woorden</translation>
    </message>
</context>
<context>
    <name>Tweeluik::InterviewWords</name>
    <message>
        <source>open</source>
        <comment>state of a question</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>state of a question: some of its sub-questions were asked</comment>
        <translation>deels</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>state of a question</comment>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>enough heard</source>
        <comment>state of a question</comment>
        <translation>genoeg gehoord</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a question</comment>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not discussed</source>
        <comment>state of a question</comment>
        <translation>niet besproken</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>mark on a note: literal words</comment>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>mark on a note: from practice</comment>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Different view</source>
        <comment>mark on a note: people at the table see it differently</comment>
        <translation>Verschil van beeld</translation>
    </message>
    <message>
        <source>Check later</source>
        <comment>mark on a note: to be asked about afterwards</comment>
        <translation>Navragen</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>mark on a note: a document was named</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>mark on a note</comment>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>Expert by exp.</source>
        <comment>short for a narrow button; | = may break here</comment>
        <translation>Ervarings|desk.</translation>
    </message>
    <message>
        <source>Family expert</source>
        <comment>short for a narrow button; | = may break here</comment>
        <translation>Familie|erv.desk.</translation>
    </message>
    <message>
        <source>Other prof.</source>
        <comment>short for a narrow button; | = may break here</comment>
        <translation>Andere prof.</translation>
    </message>
    <message>
        <source>Project leader</source>
        <comment>short for a narrow button; | = may break here</comment>
        <translation>Project|leider</translation>
    </message>
    <message>
        <source>Sup|porter</source>
        <comment>short for a narrow button; | = may break here</comment>
        <translation>Onder|steuner</translation>
    </message>
    <message>
        <source>ample time</source>
        <comment>pace of the talk</comment>
        <translation>ruim op tijd</translation>
    </message>
    <message>
        <source>on time</source>
        <comment>pace of the talk</comment>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>slightly later</source>
        <comment>pace of the talk</comment>
        <translation>iets later</translation>
    </message>
    <message>
        <source>later than planned</source>
        <comment>pace of the talk</comment>
        <translation>later dan gepland</translation>
    </message>
    <message>
        <source>as planned</source>
        <comment>the talk is neither ahead nor behind</comment>
        <translation>volgens plan</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) earlier than planned</source>
        <translation>
            <numerusform>%n minuut eerder dan gepland</numerusform>
            <numerusform>%n minuten eerder dan gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later than planned</source>
        <translation>
            <numerusform>%n minuut later dan gepland</numerusform>
            <numerusform>%n minuten later dan gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>asks</source>
        <comment>role of the auditor of this tablet</comment>
        <translation>vraagt</translation>
    </message>
    <message>
        <source>takes notes</source>
        <comment>role of the auditor of this tablet</comment>
        <translation>noteert</translation>
    </message>
    <message>
        <source>level %1</source>
        <comment>one of the five descriptions</comment>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Own question</source>
        <comment>mark on a note: the note-taker asked something beside the questions of the item</comment>
        <translation>Zelf gesteld</translation>
    </message>
    <message>
        <source>Procedure</source>
        <comment>mark on a note: about the talk itself, where the auditors see it differently</comment>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>yardstick: how many teams or people</comment>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Regularity</source>
        <comment>yardstick: how often and how fixed</comment>
        <translation>Regelmaat</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <comment>yardstick: in policy, plan, hours</comment>
        <translation>Borging</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>yardstick: who does it</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Paid or unpaid</source>
        <comment>yardstick</comment>
        <translation>Betaald of onbetaald</translation>
    </message>
    <message>
        <source>Inside or outside</source>
        <comment>yardstick: of the organisation</comment>
        <translation>Binnen of buiten</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>yardstick: what is seen in daily practice, not on paper</comment>
        <translation>Praktijkvoorbeeld</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>yardstick: which kinds there are, and whether it is own work</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>in the talk</source>
        <comment>how a note came about</comment>
        <translation>in het gesprek</translation>
    </message>
    <message>
        <source>from memory</source>
        <comment>how a note came about, added after the talk</comment>
        <translation>uit het geheugen</translation>
    </message>
    <message>
        <source>by telephone</source>
        <comment>how a note came about</comment>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note came about</comment>
        <translation>per mail</translation>
    </message>
    <message>
        <source>second meeting</source>
        <comment>how a note came about</comment>
        <translation>tweede afspraak</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>how a note came about</comment>
        <translation>anders</translation>
    </message>
    <message>
        <source>added afterwards, %1</source>
        <comment>source of a note</comment>
        <translation>achteraf toegevoegd, %1</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>state of a promised document</comment>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>received</source>
        <comment>state of a promised document</comment>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>state of a promised document: the auditors read it</comment>
        <translation>ingezien</translation>
    </message>
    <message>
        <source>not come</source>
        <comment>state of a promised document</comment>
        <translation>niet gekomen</translation>
    </message>
    <message>
        <source>in the room</source>
        <comment>where a person is</comment>
        <translation>in de kamer</translation>
    </message>
    <message>
        <source>by video</source>
        <comment>where a person is</comment>
        <translation>via beeld</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a person went away</comment>
        <translation>weggegaan</translation>
    </message>
    <message>
        <source>discussed, off the record</source>
        <comment>all that stays of it</comment>
        <translation>besproken, buiten verslag</translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <comment>number; what is said of it</comment>
        <translation>item %1: %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ItemPageViewModel</name>
    <message>
        <source>Theme %1  ·  %2</source>
        <comment>letter, title</comment>
        <translation>Thema %1  ·  %2</translation>
    </message>
    <message>
        <source>Notes without an item</source>
        <translation>Aantekeningen zonder item</translation>
    </message>
</context>
<context>
    <name>Tweeluik::JudgeRailModel</name>
    <message>
        <source>Without an item</source>
        <comment>notes</comment>
        <translation>Zonder item</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <comment>number, title</comment>
        <translation>Item %1, %2</translation>
    </message>
    <message>
        <source>explanation begun</source>
        <comment>an item in the list of items</comment>
        <translation>toelichting begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation>
            <numerusform>%n verschil open</numerusform>
            <numerusform>%n verschillen open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::LooseEndsViewModel</name>
    <message numerus="yes">
        <source>%n question(s) are then shown as not discussed, in the report too. This can be undone.</source>
        <translation>
            <numerusform>%n vraag staat dan als niet besproken, ook in het verslag. Dit kan ongedaan gemaakt worden.</numerusform>
            <numerusform>%n vragen staan dan als niet besproken, ook in het verslag. Dit kan ongedaan gemaakt worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::MeasurementWords</name>
    <message>
        <source>first measurement</source>
        <translation>eerste meting</translation>
    </message>
    <message>
        <source>second measurement</source>
        <translation>tweede meting</translation>
    </message>
    <message>
        <source>third measurement</source>
        <translation>derde meting</translation>
    </message>
    <message>
        <source>measurement %1</source>
        <translation>meting %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>%1th</source>
        <extracomment>a round as a number with its ending: 4th</extracomment>
        <translation>%1e</translation>
    </message>
    <message>
        <source>project leader</source>
        <translation>projectleider</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliënt</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>naaste</translation>
    </message>
    <message>
        <source>expert by experience</source>
        <translation>ervaringsdeskundige</translation>
    </message>
    <message>
        <source>family expert by experience</source>
        <translation>familie-ervaringsdeskundige</translation>
    </message>
    <message>
        <source>other professional</source>
        <translation>andere professional</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>personal supporter</source>
        <translation>persoonlijke ondersteuner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role and number: client 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interview held</source>
        <translation>Gesprek gehouden</translation>
    </message>
    <message>
        <source>Interview under way: %1 of %2 items</source>
        <translation>Gesprek onderweg: %1 van de %2 items</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Vandaag om %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen om %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 en meer</translation>
    </message>
    <message>
        <source>&quot;The organisation&quot; means the whole of %1.</source>
        <translation>‘De organisatie’ betekent hier heel %1.</translation>
    </message>
    <message>
        <source>&quot;The organisation&quot; means this one facility of %1.</source>
        <translation>‘De organisatie’ betekent hier deze ene voorziening van %1.</translation>
    </message>
    <message>
        <source>&quot;The organisation&quot; means %1, a facility of %2.</source>
        <translation>‘De organisatie’ betekent hier %1, een voorziening van %2.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
</context>
<context>
    <name>Tweeluik::NewMeasurementViewModel</name>
    <message>
        <source>mental health care</source>
        <translation>ggz</translation>
    </message>
    <message>
        <source>addiction care</source>
        <translation>verslavingszorg</translation>
    </message>
    <message>
        <source>supported housing</source>
        <translation>beschermd wonen</translation>
    </message>
    <message>
        <source>shelter for homeless people</source>
        <translation>maatschappelijke opvang</translation>
    </message>
    <message>
        <source>women&apos;s shelter</source>
        <translation>vrouwenopvang</translation>
    </message>
    <message>
        <source>forensic care</source>
        <translation>forensische zorg</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>Type the date as 27-11-2026.</source>
        <translation>Typ de datum als 27-11-2026.</translation>
    </message>
    <message>
        <source>Type the time as 13:30.</source>
        <translation>Typ de tijd als 13:30.</translation>
    </message>
    <message>
        <source>The name of the organisation is still needed.</source>
        <translation>De naam van de organisatie is nog nodig.</translation>
    </message>
    <message>
        <source>A first name for this tablet&apos;s auditor is still needed.</source>
        <translation>De voornaam van de auditor met deze tablet is nog nodig.</translation>
    </message>
    <message>
        <source>More than one may be chosen. The first one is the main kind.</source>
        <translation>Meer dan één kiezen kan. De eerste is de hoofdsoort.</translation>
    </message>
    <message>
        <source>More than one may be chosen.</source>
        <translation>Meer dan één kiezen kan.</translation>
    </message>
    <message>
        <source>Main kind: %1.</source>
        <translation>Hoofdsoort: %1.</translation>
    </message>
    <message>
        <source>neighbourhood and welfare work</source>
        <translation>wijk en welzijn</translation>
    </message>
    <message>
        <source>Type the time as 15:30.</source>
        <translation>Typ de tijd als 15:30.</translation>
    </message>
    <message>
        <source>A time to be out needs a date.</source>
        <translation>Bij een eindtijd hoort een datum.</translation>
    </message>
    <message>
        <source>This lies before the start.</source>
        <translation>Dit ligt vóór het begin.</translation>
    </message>
    <message>
        <source>Leave it empty when nobody has to leave.</source>
        <translation>Mag leeg blijven als niemand weg hoeft.</translation>
    </message>
    <message>
        <source>%1 minutes of room for a plan of %2. The plan can be made shorter, or a second appointment made.</source>
        <translation>Er zijn %1 minuten, het plan duurt %2. Het plan kan korter, of er komt een tweede afspraak.</translation>
    </message>
    <message>
        <source>Nothing is planned past this time.</source>
        <translation>Na deze tijd wordt niets gepland.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::NoteListModel</name>
    <message>
        <source>a moment without words</source>
        <translation>een moment zonder woorden</translation>
    </message>
    <message>
        <source>no item yet</source>
        <comment>state of a note</comment>
        <translation>nog geen item</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>state of a note</comment>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <comment>times of other notes</comment>
        <translation>verschil van beeld met %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::NoteTakingViewModel</name>
    <message>
        <source>The note was deleted.</source>
        <translation>De aantekening is verwijderd.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::OffRecordViewModel</name>
    <message>
        <source>no note</source>
        <translation>geen aantekening</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::OutcomeViewModel</name>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>First choose one of the two, or something else.</source>
        <translation>Eerst één van de twee kiezen, of iets anders.</translation>
    </message>
    <message>
        <source>First choose what it comes to.</source>
        <translation>Eerst kiezen waar het op uitkomt.</translation>
    </message>
    <message>
        <source>First say what it waits for.</source>
        <translation>Eerst opschrijven waar het op wacht.</translation>
    </message>
    <message>
        <source>A reason belongs to it.</source>
        <translation>Er hoort een reden bij.</translation>
    </message>
    <message>
        <source>It has come: %1. The two can go on with this item.</source>
        <comment>a document</comment>
        <translation>Is er nu: %1. Dit item kan verder.</translation>
    </message>
    <message>
        <source>One of the two</source>
        <translation>Een van de twee</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <translation>Deze nemen: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, time, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>On the other tablet</source>
        <translation>Op de andere tablet</translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>time of day</comment>
        <translation>bewaard %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::OverviewViewModel</name>
    <message>
        <source>Nobody is at the table yet</source>
        <translation>Er zit nog niemand aan tafel</translation>
    </message>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n aan tafel</numerusform>
            <numerusform>%n aan tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; not there: %2</source>
        <translation>%1; niet erbij: %2</translation>
    </message>
    <message>
        <source>%1 minutes, of which %2 for the items</source>
        <translation>%1 minuten, waarvan %2 voor de items</translation>
    </message>
    <message>
        <source>%1 asks the questions</source>
        <translation>%1 stelt de vragen</translation>
    </message>
    <message>
        <source>%1 takes notes</source>
        <translation>%1 maakt aantekeningen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Not begun, %1</source>
        <translation>Nog niet begonnen, %1</translation>
    </message>
    <message>
        <source>Under way, %1</source>
        <translation>Onderweg, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Pauze, %1</translation>
    </message>
    <message>
        <source>Held, %1</source>
        <translation>Gehouden, %1</translation>
    </message>
    <message>
        <source>official text of the manual</source>
        <translation>officiële tekst van de handleiding</translation>
    </message>
    <message>
        <source>work text in own words</source>
        <translation>werktekst in eigen woorden</translation>
    </message>
    <message numerus="yes">
        <source>Everything of %1 leaves this tablet: the details, the team, the plan, %n note(s) and what was being typed. It cannot be brought back. What somebody copied or printed before cannot be reached from here.</source>
        <translation>
            <numerusform>Alles van %1 gaat van deze tablet: de gegevens, het team, het tijdplan, %n aantekening en wat nog getypt werd. Het kan niet terugkomen. Wat iemand eerder heeft gekopieerd of geprint, is van hieruit niet te bereiken.</numerusform>
            <numerusform>Alles van %1 gaat van deze tablet: de gegevens, het team, het tijdplan, %n aantekeningen en wat nog getypt werd. Het kan niet terugkomen. Wat iemand eerder heeft gekopieerd of geprint, is van hieruit niet te bereiken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents still to come</source>
        <translation>nog %1 van %2 stukken te verwachten</translation>
    </message>
    <message>
        <source>a second talk</source>
        <comment>still open after the talk</comment>
        <translation>een tweede gesprek</translation>
    </message>
    <message>
        <source>questions that were not asked</source>
        <comment>still open after the talk</comment>
        <translation>vragen die niet gesteld zijn</translation>
    </message>
    <message>
        <source>notes without an item</source>
        <comment>still open after the talk</comment>
        <translation>aantekeningen zonder item</translation>
    </message>
    <message>
        <source>something to check</source>
        <comment>still open after the talk</comment>
        <translation>iets om na te vragen</translation>
    </message>
    <message>
        <source>Ready to share</source>
        <translation>Klaar om te delen</translation>
    </message>
    <message>
        <source>Ready to share; still open: %1</source>
        <translation>Klaar om te delen; nog open: %1</translation>
    </message>
    <message>
        <source>The auditors said who they are and what could get in the way</source>
        <translation>De auditoren hebben verteld wie zij zijn en wat in de weg kan zitten</translation>
    </message>
    <message>
        <source>Something about the auditors is still to be said</source>
        <translation>Over de auditoren moet nog iets worden ingevuld</translation>
    </message>
    <message>
        <source>Everybody was asked for consent</source>
        <translation>Toestemming is aan iedereen gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n person(s) still to be asked</source>
        <translation>
            <numerusform>Toestemming: nog %n persoon te vragen</numerusform>
            <numerusform>Toestemming: nog %n personen te vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential question(s)</source>
        <translation>
            <numerusform>%n essentiële vraag</numerusform>
            <numerusform>%n essentiële vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, agreed by both</source>
        <translation>%1, beiden akkoord</translation>
    </message>
    <message>
        <source>%1, not agreed by both yet</source>
        <translation>%1, nog niet door beiden akkoord</translation>
    </message>
    <message>
        <source>%1 of %2 ticks on the checklist</source>
        <translation>%1 van %2 vinkjes op de checklist</translation>
    </message>
    <message>
        <source>%1, agreements still open</source>
        <translation>%1, afspraken nog open</translation>
    </message>
    <message>
        <source>documents that were promised</source>
        <comment>still open after the talk</comment>
        <translation>toegezegde stukken</translation>
    </message>
    <message numerus="yes">
        <source>Both auditors wrote in %n place(s)</source>
        <translation>
            <numerusform>Op één plaats schreven beide auditors</numerusform>
            <numerusform>Op %n plaatsen schreven beide auditors</numerusform>
        </translation>
    </message>
    <message>
        <source>The other auditor reads the official text</source>
        <translation>De andere auditor leest de officiële tekst</translation>
    </message>
    <message>
        <source>%1 reads the official text</source>
        <translation>%1 leest de officiële tekst</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PairingViewModel</name>
    <message>
        <source>Which tablet shows the code?</source>
        <translation>Welke tablet laat de code zien?</translation>
    </message>
    <message>
        <source>The tablets are connected</source>
        <translation>De tablets zijn verbonden</translation>
    </message>
    <message>
        <source>This tablet shows the code</source>
        <translation>Deze tablet laat de code zien</translation>
    </message>
    <message>
        <source>Type the code of the other tablet</source>
        <translation>Typ de code van de andere tablet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>nog niet verbonden</translation>
    </message>
    <message>
        <source>This screen stays open for %1 more.</source>
        <translation>Dit scherm blijft nog %1 open.</translation>
    </message>
    <message>
        <source>Possible again in %1.</source>
        <translation>Kan weer over %1.</translation>
    </message>
    <message>
        <source>An address looks like 192.168.1.7:40123, with the number after the colon. It stands on the screen of the other tablet.</source>
        <translation>Een adres ziet eruit als 192.168.1.7:40123, met het getal na de dubbele punt. Het staat op het scherm van de andere tablet.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PairingWords</name>
    <message>
        <source>This tablet has no network</source>
        <translation>Deze tablet heeft geen netwerk</translation>
    </message>
    <message>
        <source>Without a network the other tablet cannot find this one. Everything on this tablet is safe. Turn on Wi-Fi, or let one of the tablets or a phone make a hotspot, and begin again.</source>
        <translation>Zonder netwerk kan de andere tablet deze niet vinden. Alles op deze tablet staat veilig. Zet wifi aan, of maak op een van de tablets of op een telefoon een hotspot, en begin opnieuw.</translation>
    </message>
    <message>
        <source>No tablet answers there</source>
        <translation>Daar antwoordt geen tablet</translation>
    </message>
    <message>
        <source>Nothing was sent. See whether the screen of the other tablet is still open and whether both are on the same network. Wi-Fi for guests often keeps tablets apart; a hotspot of one of the tablets or a phone works then.</source>
        <translation>Er is niets verstuurd. Kijk of het scherm op de andere tablet nog open is en of ze allebei op hetzelfde netwerk zitten. Wifi voor gasten houdt tablets vaak uit elkaar; een hotspot van een van de tablets of van een telefoon werkt dan wel.</translation>
    </message>
    <message>
        <source>The two minutes are over</source>
        <translation>De twee minuten zijn voorbij</translation>
    </message>
    <message>
        <source>This tablet no longer looks for another one. Nothing was sent. Begin again on both tablets.</source>
        <translation>Deze tablet zoekt niet meer naar een andere. Er is niets verstuurd. Begin op beide tablets opnieuw.</translation>
    </message>
    <message>
        <source>This tablet could not keep the connection</source>
        <translation>Deze tablet kon de verbinding niet bewaren</translation>
    </message>
    <message>
        <source>The tablets are not connected. All measurements are as they were. Make room on this tablet, and begin again on both tablets.</source>
        <translation>De tablets zijn niet verbonden. Alle metingen zijn zoals ze waren. Maak ruimte vrij op deze tablet en begin op beide tablets opnieuw.</translation>
    </message>
    <message>
        <source>The digits are not the same</source>
        <translation>De cijfers zijn niet gelijk</translation>
    </message>
    <message>
        <source>Perhaps one of them was typed differently; perhaps someone sits between the tablets. Nothing of a measurement was sent. Begin again on both tablets: there will be a new code.</source>
        <translation>Misschien is er een cijfer anders getypt, misschien zit er iemand tussen de tablets. Er is niets van een meting verstuurd. Begin op beide tablets opnieuw: er komt een nieuwe code.</translation>
    </message>
    <message>
        <source>The connecting was broken off</source>
        <translation>Het verbinden is afgebroken</translation>
    </message>
    <message>
        <source>One of the tablets stopped, or the network went away for a moment. Nothing of a measurement was sent. Begin again on both tablets: there will be a new code.</source>
        <translation>Een van de tablets stopte, of het netwerk was even weg. Er is niets van een meting verstuurd. Begin op beide tablets opnieuw: er komt een nieuwe code.</translation>
    </message>
    <message>
        <source>The tablets do not understand each other</source>
        <translation>De tablets begrijpen elkaar niet</translation>
    </message>
    <message>
        <source>Perhaps Tweeluik is not the same version on both. Nothing of a measurement was sent. Bring both tablets to the same version, and begin again.</source>
        <translation>Misschien staat er niet op allebei dezelfde versie van Tweeluik. Er is niets van een meting verstuurd. Zet op beide tablets dezelfde versie en begin opnieuw.</translation>
    </message>
    <message>
        <source>This is not the tablet of the scanned picture</source>
        <translation>Dit is niet de tablet van het gescande beeld</translation>
    </message>
    <message>
        <source>Another tablet answered at that address. The connecting stopped before anything was sent. Scan the picture on the other tablet once more, or choose that tablet by its two words.</source>
        <translation>Op dat adres antwoordde een andere tablet. Het verbinden stopte voordat er iets werd verstuurd. Scan het beeld op de andere tablet nog eens, of kies die tablet aan de twee woorden.</translation>
    </message>
    <message>
        <source>The other side could not show who it is</source>
        <translation>De andere kant kon niet laten zien wie het is</translation>
    </message>
    <message>
        <source>What came did not belong to one tablet. The connecting stopped before anything was sent. Begin again on both tablets, if need be on another network, such as a hotspot.</source>
        <translation>Wat binnenkwam, hoorde niet bij één tablet. Het verbinden stopte voordat er iets werd verstuurd. Begin op beide tablets opnieuw, zo nodig op een ander netwerk, zoals een hotspot.</translation>
    </message>
    <message>
        <source>Someone may sit between the tablets</source>
        <translation>Misschien zit er iemand tussen de tablets</translation>
    </message>
    <message>
        <source>The other side changed what it had already laid down. The connecting stopped before anything was sent. Begin again on both tablets, preferably on another network, such as a hotspot.</source>
        <translation>De andere kant veranderde wat al was vastgelegd. Het verbinden stopte voordat er iets werd verstuurd. Begin op beide tablets opnieuw, liefst op een ander netwerk, zoals een hotspot.</translation>
    </message>
    <message>
        <source>A pause of one minute</source>
        <translation>Een minuut pauze</translation>
    </message>
    <message>
        <source>Three times in a row the tablets were not connected. The pause stops a stranger who tries digits until they fit. Everything on this tablet is safe. Look at both tablets in the mean time: are they next to each other, and is it the right one? After the pause, begin again on both.</source>
        <translation>Drie keer achter elkaar kwam er geen verbinding. De pauze houdt een vreemde tegen die cijfers probeert tot ze passen. Alles op deze tablet staat veilig. Kijk intussen naar beide tablets: liggen ze naast elkaar, en is het de goede? Begin na de pauze op allebei opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n more attempt(s), then there is a pause of one minute.</source>
        <translation>
            <numerusform>Nog %n keer, daarna volgt een minuut pauze.</numerusform>
            <numerusform>Nog %n keer, daarna volgt een minuut pauze.</numerusform>
        </translation>
    </message>
    <message>
        <source>about two minutes</source>
        <translation>ongeveer twee minuten</translation>
    </message>
    <message>
        <source>about one minute</source>
        <translation>ongeveer een minuut</translation>
    </message>
    <message>
        <source>about half a minute</source>
        <translation>ongeveer een halve minuut</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>een ogenblik</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PairsModel</name>
    <message>
        <source>the difference between %1 and %2</source>
        <comment>times of two notes</comment>
        <translation>het verschil tussen %1 en %2</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>a difference of view</comment>
        <translation>nog open</translation>
    </message>
    <message>
        <source>described in the explanation</source>
        <comment>a difference of view</comment>
        <translation>beschreven in de toelichting</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a difference of view</comment>
        <translation>opzij gezet</translation>
    </message>
    <message>
        <source>%1 of %2 still open</source>
        <translation>nog %1 van %2 open</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PaperSheetModel</name>
    <message>
        <source>Item %1, level %2 of %3</source>
        <translation>Item %1, niveau %2 van %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>cannot be judged yet</comment>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Item %1, this I cannot judge yet</source>
        <translation>Item %1, dit kan ik nog niet beoordelen</translation>
    </message>
    <message>
        <source>no item has been filled in yet</source>
        <translation>nog geen item ingevuld</translation>
    </message>
    <message>
        <source>still open: item %1</source>
        <comment>one or more numbers</comment>
        <translation>nog open: item %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PaperViewModel</name>
    <message>
        <source>My own</source>
        <comment>paper</comment>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>First the own scores, sealed or from paper. Whoever types over the paper of %1 has read it, and can no longer score without knowing.</source>
        <comment>name</comment>
        <translation>Eerst de eigen scores, vastgelegd of van papier. Wie het papier van %1 overneemt, heeft het gelezen en kan niet meer onbevangen scoren.</translation>
    </message>
    <message>
        <source>The own scores are sealed. Paper does not replace a seal.</source>
        <translation>De eigen scores zijn vastgelegd. Papier komt niet in de plaats van vastgelegde scores.</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>%1 has sealed on the other tablet. Paper does not replace a seal.</source>
        <comment>name</comment>
        <translation>%1 heeft op de andere tablet vastgelegd. Papier komt niet in de plaats van vastgelegde scores.</translation>
    </message>
    <message>
        <source>%1: from paper, not sealed</source>
        <comment>name</comment>
        <translation>%1: van papier, niet verzegeld</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>Mijn scores</translation>
    </message>
    <message>
        <source>This is not kept: all reasons together are longer than can be kept. Shorter words at one of the items help.</source>
        <translation>Dit is niet bewaard: alle redenen samen zijn langer dan er past. Kortere woorden bij een van de items helpen.</translation>
    </message>
    <message>
        <source>What was scored on paper can be typed over here. In the measurement and in the report it stands as scores from paper, not sealed. %1 can read them at once, and can no longer seal after that; who still wants to seal does so first.</source>
        <comment>name</comment>
        <translation>Wat op papier is gescoord, kan hier worden overgenomen. In de meting en in het verslag staat het als scores van papier, niet verzegeld. %1 kan ze meteen lezen en kan daarna niet meer vastleggen; wie nog wil vastleggen, doet dat eerst.</translation>
    </message>
    <message>
        <source>What %1 scored on paper can be typed over here, best together at one table. In the measurement and in the report it stands as scores from paper, not sealed.</source>
        <comment>name</comment>
        <translation>Wat %1 op papier heeft gescoord, kan hier worden overgenomen, het best samen aan één tafel. In de meting en in het verslag staat het als scores van papier, niet verzegeld.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ParcelViewModel</name>
    <message>
        <source>measurement</source>
        <extracomment>Name of a file, without its ending; the day comes behind it. Never a person&apos;s name.</extracomment>
        <translation>meting</translation>
    </message>
    <message>
        <source>This file cannot be opened here.</source>
        <translation>Dit bestand gaat hier niet open.</translation>
    </message>
    <message>
        <source>Nothing on this tablet was changed. A copy of it in another folder may do.</source>
        <translation>Er is niets op deze tablet veranderd. Met een kopie in een andere map lukt het misschien wel.</translation>
    </message>
    <message>
        <source>There is no room in that place.</source>
        <translation>Op die plek is geen ruimte.</translation>
    </message>
    <message>
        <source>Nothing can be written in that place.</source>
        <translation>Op die plek kan niets worden bewaard.</translation>
    </message>
    <message>
        <source>Everything is safe on this tablet. Another folder will do.</source>
        <translation>Op deze tablet is alles veilig. In een andere map kan het wel.</translation>
    </message>
    <message>
        <source>The file is there: %1</source>
        <translation>Het bestand staat klaar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go along that the other auditor does not have yet. Only the other tablet can open it.</source>
        <translation>
            <numerusform>Er gaat %n aantekening mee die de andere auditor nog niet heeft. Alleen de andere tablet kan het openen.</numerusform>
            <numerusform>Er gaan %n aantekeningen mee die de andere auditor nog niet heeft. Alleen de andere tablet kan het openen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells the other tablet how far this one is. Only the other tablet can open it.</source>
        <translation>Het vertelt de andere tablet hoe ver deze is. Alleen de andere tablet kan het openen.</translation>
    </message>
    <message>
        <source>A paired tablet brings a measurement that is not here yet.</source>
        <translation>Een gekoppelde tablet brengt een meting die hier nog niet is.</translation>
    </message>
    <message>
        <source>%1 brings a measurement that is not here yet.</source>
        <translation>%1 brengt een meting die hier nog niet is.</translation>
    </message>
    <message>
        <source>%1. On this tablet: the questioner.</source>
        <translation>%1. Op deze tablet: de vragensteller.</translation>
    </message>
    <message>
        <source>%1. On this tablet: the note-taker.</source>
        <translation>%1. Op deze tablet: de notulist.</translation>
    </message>
    <message>
        <source>The measurement is on this tablet now.</source>
        <translation>De meting staat nu op deze tablet.</translation>
    </message>
    <message>
        <source>A file back tells the other tablet so; from then on both can write to each other.</source>
        <translation>Een bestand terug vertelt dat aan de andere tablet; vanaf dan kunnen beide naar elkaar schrijven.</translation>
    </message>
    <message>
        <source>This tablet could not keep what is in the file.</source>
        <translation>Deze tablet kon niet bewaren wat in het bestand staat.</translation>
    </message>
    <message>
        <source>Nothing on this tablet was changed. With more room the same file can be read again.</source>
        <translation>Er is niets op deze tablet veranderd. Met meer ruimte kan hetzelfde bestand opnieuw worden ingelezen.</translation>
    </message>
    <message>
        <source>There is no other tablet yet to make a file for.</source>
        <translation>Er is nog geen andere tablet om een bestand voor te maken.</translation>
    </message>
    <message>
        <source>Nothing was made. First connect the tablets once, side by side.</source>
        <translation>Er is niets gemaakt. Verbind de tablets eerst één keer, naast elkaar.</translation>
    </message>
    <message>
        <source>the other auditor</source>
        <translation>de andere auditor</translation>
    </message>
    <message>
        <source>What was on this tablet is unchanged beside it.</source>
        <translation>Wat al op deze tablet stond, staat er onveranderd naast.</translation>
    </message>
    <message>
        <source>Everything in this file of %1 was here already.</source>
        <translation>Alles uit dit bestand van %1 stond hier al.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What %1 changed is here now too.</source>
        <translation>Wat %1 veranderde, staat nu ook hier.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %1 up to %2 are here now too: %n new</source>
        <translation>
            <numerusform>De aantekeningen van %1 t/m %2 staan nu ook hier: %n nieuwe</numerusform>
            <numerusform>De aantekeningen van %1 t/m %2 staan nu ook hier: %n nieuwe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this tablet was changed.</source>
        <translation>Er is niets op deze tablet veranderd.</translation>
    </message>
    <message>
        <source>This is another kind of file.</source>
        <translation>Dit is een ander soort bestand.</translation>
    </message>
    <message>
        <source>A file of Tweeluik ends in .tweeluik.</source>
        <translation>Een bestand van Tweeluik eindigt op .tweeluik.</translation>
    </message>
    <message>
        <source>This file was made by a newer Tweeluik.</source>
        <translation>Dit bestand is met een nieuwere Tweeluik gemaakt.</translation>
    </message>
    <message>
        <source>With a newer version on this tablet it can be read.</source>
        <translation>Met een nieuwere versie op deze tablet is het te lezen.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole.</source>
        <translation>Dit bestand is beschadigd of niet heel.</translation>
    </message>
    <message>
        <source>Copy it once more, or ask the other auditor for a new one.</source>
        <translation>Kopieer het nog eens, of vraag de andere auditor om een nieuw bestand.</translation>
    </message>
    <message>
        <source>This file is for another tablet.</source>
        <translation>Dit bestand is voor een andere tablet.</translation>
    </message>
    <message>
        <source>Only the tablet for which it was made can open it. It may also be damaged: then a new copy helps.</source>
        <translation>Alleen de tablet waarvoor het gemaakt is, kan het openen. Het kan ook beschadigd zijn: dan helpt een nieuwe kopie.</translation>
    </message>
    <message>
        <source>This file comes from a tablet that has no part in it here.</source>
        <translation>Dit bestand komt van een tablet die hier niet aan meedoet.</translation>
    </message>
    <message>
        <source>First connect the tablets once, side by side.</source>
        <translation>Verbind de tablets eerst één keer, naast elkaar.</translation>
    </message>
    <message>
        <source>This file is larger than a measurement can be.</source>
        <translation>Dit bestand is groter dan een meting kan zijn.</translation>
    </message>
    <message>
        <source>Ask the other auditor for a new one.</source>
        <translation>Vraag de andere auditor om een nieuw bestand.</translation>
    </message>
    <message>
        <source>This file is about a measurement that is not on this tablet.</source>
        <translation>Dit bestand gaat over een meting die niet op deze tablet staat.</translation>
    </message>
    <message>
        <source>The other auditor first makes a file that brings the whole measurement, once the tablets are connected.</source>
        <translation>De andere auditor maakt eerst een bestand dat de hele meting brengt, zodra de tablets verbonden zijn.</translation>
    </message>
    <message>
        <source>This file was read before.</source>
        <translation>Dit bestand was al gelezen.</translation>
    </message>
    <message>
        <source>What is in it is here. Nothing needs to be done.</source>
        <translation>Wat erin staat, is hier. Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>This file begins later than what is on this tablet.</source>
        <translation>Dit bestand begint later dan wat op deze tablet staat.</translation>
    </message>
    <message>
        <source>Make a file here for the other auditor, and ask for a new one back.</source>
        <translation>Maak hier een bestand voor de andere auditor en vraag een nieuw bestand terug.</translation>
    </message>
    <message>
        <source>What is in this file does not fit with what is on this tablet.</source>
        <translation>Wat in dit bestand staat, past niet bij wat op deze tablet staat.</translation>
    </message>
    <message>
        <source>None of it was taken. Ask the other auditor for a new file; if that does not fit either, one of the tablets was put back to an older state.</source>
        <translation>Er is niets van overgenomen. Vraag de andere auditor om een nieuw bestand; past dat ook niet, dan is een van de tablets teruggezet naar een oudere stand.</translation>
    </message>
    <message>
        <source>This tablet cannot read its own measurement now.</source>
        <translation>Deze tablet kan de eigen meting nu niet lezen.</translation>
    </message>
    <message>
        <source>Close Tweeluik, open it again and read the file once more.</source>
        <translation>Sluit Tweeluik, open het opnieuw en lees het bestand nog eens in.</translation>
    </message>
    <message>
        <source>Everything is safe on this tablet.</source>
        <translation>Op deze tablet is alles veilig.</translation>
    </message>
    <message>
        <source>Close Tweeluik, open it again and make the file once more.</source>
        <translation>Sluit Tweeluik, open het opnieuw en maak het bestand nog eens.</translation>
    </message>
    <message>
        <source>The other tablet has no part in this measurement.</source>
        <translation>De andere tablet doet niet mee aan deze meting.</translation>
    </message>
    <message>
        <source>So nothing goes to it.</source>
        <translation>Daarom gaat er niets heen.</translation>
    </message>
    <message>
        <source>The other tablet has not said yet for which key a file is made.</source>
        <translation>De andere tablet heeft nog niet gezegd voor welke sleutel een bestand gemaakt wordt.</translation>
    </message>
    <message>
        <source>Connect the tablets once more, side by side.</source>
        <translation>Verbind de tablets nog een keer, naast elkaar.</translation>
    </message>
    <message>
        <source>This measurement is too large for one file.</source>
        <translation>Deze meting is te groot voor één bestand.</translation>
    </message>
    <message>
        <source>Connect the tablets on one network instead.</source>
        <translation>Verbind de tablets dan via één netwerk.</translation>
    </message>
    <message>
        <source>The measurement in this file was erased here.</source>
        <translation>De meting in dit bestand is hier gewist.</translation>
    </message>
    <message>
        <source>What was erased does not come back.</source>
        <translation>Wat gewist is, komt niet terug.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PlaceViewModel</name>
    <message>
        <source>Theme %1  ·  %2</source>
        <comment>letter, title</comment>
        <translation>Thema %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PlanViewModel</name>
    <message>
        <source>%1 of the %2 minutes are for the items, %3 for what stands around them. The manual&apos;s two hours do not count the latter.</source>
        <translation>%1 van de %2 minuten zijn voor de items, %3 voor wat eromheen staat. De twee uur van de handleiding tellen dat laatste niet mee.</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>geen pauze</translation>
    </message>
    <message>
        <source>after item %1</source>
        <translation>na item %1</translation>
    </message>
    <message>
        <source>There is an interpreter: everything is said twice. A longer interview or fewer questions helps.</source>
        <translation>Er is een tolk: alles wordt twee keer gezegd. Een langer gesprek of minder vragen helpt.</translation>
    </message>
    <message>
        <source>The running order is kept as %1.</source>
        <translation>Het gespreksverloop is bewaard als %1.</translation>
    </message>
    <message>
        <source>Nothing can be written in that place. The plan itself is safe; another folder will do.</source>
        <translation>Op die plek kan niets worden bewaard. Het plan zelf is veilig; een andere map kan wel.</translation>
    </message>
    <message>
        <source>There is no room in that place. The plan itself is safe; another folder will do.</source>
        <translation>Op die plek is geen ruimte meer. Het plan zelf is veilig; een andere map kan wel.</translation>
    </message>
    <message>
        <source>The file could not be made. The plan itself is safe; another folder may do.</source>
        <translation>Het bestand kon niet worden gemaakt. Het plan zelf is veilig; een andere map lukt misschien wel.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PresenceModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time of day, person mark, what happened</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PrioritiesViewModel</name>
    <message>
        <source>%1  %2</source>
        <comment>number and title of an item</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 minutes for all items. Nothing is essential yet.</source>
        <translation>%1 minuten voor alle items. Nog niets is essentieel.</translation>
    </message>
    <message>
        <source>%1 of the %2 minutes for the items are essential, %3 may be shorter.</source>
        <translation>Van de %2 minuten voor de items zijn er %1 essentieel; %3 mogen korter.</translation>
    </message>
    <message>
        <source>The first auditor</source>
        <translation>De eerste auditor</translation>
    </message>
    <message>
        <source>The second auditor</source>
        <translation>De tweede auditor</translation>
    </message>
    <message>
        <source>%1 agrees</source>
        <translation>%1 is akkoord</translation>
    </message>
    <message>
        <source>%1: look again, it changed</source>
        <translation>%1: gewijzigd, nog eens kijken</translation>
    </message>
    <message>
        <source>%1: agreed?</source>
        <translation>%1: akkoord?</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PriorityItemsModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n essential</source>
        <translation>
            <numerusform>%n essentieel</numerusform>
            <numerusform>%n essentieel</numerusform>
        </translation>
    </message>
    <message>
        <source>look again</source>
        <translation>nog eens kijken</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PriorityPromptsModel</name>
    <message>
        <source>about %1 min</source>
        <translation>ongeveer %1 min</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ProfileViewModel</name>
    <message>
        <source>Only the scores of %1 stand here. No consensus is claimed.</source>
        <comment>name</comment>
        <translation>Hier staan alleen de scores van %1. Dit is geen consensus.</translation>
    </message>
    <message>
        <source>Scores of %1: from paper, not sealed.</source>
        <comment>name</comment>
        <translation>Scores van %1: van papier, niet verzegeld.</translation>
    </message>
    <message>
        <source>Seal not confirmed: both auditors go on with it.</source>
        <translation>Zegel niet bevestigd: beide auditors gaan ermee verder.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ProfileWords</name>
    <message>
        <source>none yet</source>
        <comment>mean of a theme</comment>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>geen consensus</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>an item</comment>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>two outcomes</source>
        <translation>twee uitkomsten</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>an item, by the only auditor</comment>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>an item</comment>
        <translation>nog open</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 van %2 items</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two outcomes</comment>
        <translation> en </translation>
    </message>
    <message>
        <source>not to be judged yet by %1</source>
        <comment>one name or two</comment>
        <translation>nog niet te beoordelen door %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> en </translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <comment>document or answer</comment>
        <translation>wacht op: %1</translation>
    </message>
    <message>
        <source>written down apart: %1</source>
        <comment>two outcomes</comment>
        <translation>los van elkaar vastgelegd: %1</translation>
    </message>
    <message>
        <source>together %1</source>
        <comment>level</comment>
        <translation>samen %1</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>nog niets afgesproken</translation>
    </message>
    <message>
        <source>parked, waits for: %1</source>
        <translation>geparkeerd, wacht op: %1</translation>
    </message>
    <message>
        <source>not settled, two outcomes: %1</source>
        <translation>niet vastgesteld, twee uitkomsten: %1</translation>
    </message>
    <message>
        <source>Theme %1, %2.</source>
        <comment>letter, title</comment>
        <translation>Thema %1, %2.</translation>
    </message>
    <message>
        <source>No mean yet</source>
        <translation>Nog geen gemiddelde</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <comment>of a theme</comment>
        <translation>Gemiddelde %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 could not judge it yet</source>
        <comment>name</comment>
        <translation>%1 kon dit nog niet beoordelen</translation>
    </message>
    <message>
        <source>%1 no score</source>
        <comment>name</comment>
        <translation>%1 geen score</translation>
    </message>
    <message>
        <source>Item %1, %2.</source>
        <comment>number, title</comment>
        <translation>Item %1, %2.</translation>
    </message>
    <message>
        <source>score</source>
        <comment>head of a column</comment>
        <translation>score</translation>
    </message>
    <message>
        <source>together</source>
        <comment>head of a column</comment>
        <translation>samen</translation>
    </message>
    <message>
        <source>agreed together</source>
        <translation>samen afgesproken</translation>
    </message>
    <message>
        <source>score of %1</source>
        <comment>name</comment>
        <translation>score van %1</translation>
    </message>
    <message>
        <source>over all %1 items; mean %2</source>
        <translation>over alle %1 items; gemiddeld %2</translation>
    </message>
    <message>
        <source>No total yet: %1 of the %2 items have a score.</source>
        <translation>Nog geen totaal: %1 van de %2 items hebben een score.</translation>
    </message>
    <message>
        <source>No total yet: %1 of the %2 items have a final score.</source>
        <translation>Nog geen totaal: %1 van de %2 items hebben een definitieve score.</translation>
    </message>
    <message>
        <source>Total %1, %2</source>
        <translation>Totaal %1, %2</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>items</comment>
        <translation>Nog open: %1</translation>
    </message>
    <message>
        <source>No consensus: %1</source>
        <comment>items</comment>
        <translation>Geen consensus: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <comment>items</comment>
        <translation>Geparkeerd: %1</translation>
    </message>
    <message>
        <source>Two outcomes: %1</source>
        <comment>items</comment>
        <translation>Twee uitkomsten: %1</translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <comment>items</comment>
        <translation>Niet beoordeeld: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 point</source>
        <comment>a difference</comment>
        <translation>%1 punt</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <comment>name</comment>
        <translation>%1 hoger</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message numerus="yes">
        <source>The number of items for which both chose the same level, of the %n item(s) that both judged.</source>
        <translation>
            <numerusform>Bij hoeveel items beiden hetzelfde niveau kozen. Geteld over het ene item dat beiden beoordeelden.</numerusform>
            <numerusform>Bij hoeveel items beiden hetzelfde niveau kozen. Geteld over de %n items die beiden beoordeelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most one level apart</source>
        <translation>Hoogstens één niveau verschil</translation>
    </message>
    <message numerus="yes">
        <source>The number of items for which both chose the same level or one beside it, of the %n item(s) that both judged.</source>
        <translation>
            <numerusform>Bij hoeveel items beiden hetzelfde niveau kozen, of een niveau dat ernaast ligt. Geteld over het ene item dat beiden beoordeelden.</numerusform>
            <numerusform>Bij hoeveel items beiden hetzelfde niveau kozen, of een niveau dat ernaast ligt. Geteld over de %n items die beiden beoordeelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Gemiddeld verschil</translation>
    </message>
    <message>
        <source>Of each item the score of %2 less the score of %1, and the mean of that. With 0 the two need not agree: what one scores higher here and lower there falls away.</source>
        <comment>name of the first, name of the second</comment>
        <translation>Per item de score van %2 min de score van %1, en daarvan het gemiddelde. Bij 0 hoeven de scores niet gelijk te zijn: hier hoger en daar lager valt tegen elkaar weg.</translation>
    </message>
    <message>
        <source>There is no item yet that both judged.</source>
        <translation>Er is nog geen item dat beiden hebben beoordeeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: not judged by both.</source>
        <translation>
            <numerusform>%n item telt niet mee: niet door beiden beoordeeld.</numerusform>
            <numerusform>%n items tellen niet mee: niet door beiden beoordeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean of the items of a theme that have %1, to one decimal, from %2 to %3. Where an item is missing it says over how many it goes. The manual names a score per theme and does not say how it comes about: this is our calculation.</source>
        <comment>a final score</comment>
        <translation>Het gemiddelde van de items van een thema die %1 hebben, met één cijfer achter de komma, van %2 tot %3. Ontbreekt een item, dan staat erbij over hoeveel items het gaat. De handleiding noemt een score per thema en zegt niet hoe die tot stand komt: dit is onze berekening.</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>een score</translation>
    </message>
    <message>
        <source>a final score</source>
        <translation>een definitieve score</translation>
    </message>
    <message>
        <source>The scores of all %1 items added up, from %2 to %3, and their mean to one decimal, from %4 to %5. While an item has no %6 there is no total. The manual names a total and does not say how it comes about: this is our calculation.</source>
        <translation>De scores van alle %1 items bij elkaar opgeteld, van %2 tot %3, en hun gemiddelde met één cijfer achter de komma, van %4 tot %5. Zolang een item geen %6 heeft, is er geen totaal. De handleiding noemt een totaal en zegt niet hoe dat tot stand komt: dit is onze berekening.</translation>
    </message>
    <message>
        <source>score</source>
        <comment>of an item</comment>
        <translation>score</translation>
    </message>
    <message>
        <source>final score</source>
        <comment>of an item</comment>
        <translation>definitieve score</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PromisedModel</name>
    <message>
        <source>Where %1 is</source>
        <comment>a document</comment>
        <translation>Waar %1 is</translation>
    </message>
    <message>
        <source>%1 of %2 still to come</source>
        <translation>nog %1 van %2 te verwachten</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PromisesViewModel</name>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>%1 of %2 still to come</source>
        <translation>nog %1 van %2 te verwachten</translation>
    </message>
</context>
<context>
    <name>Tweeluik::PromptModel</name>
    <message>
        <source>Question %1, %2: %3</source>
        <comment>letter, state, text</comment>
        <translation>Vraag %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 In hand now.</source>
        <comment>the question that is being asked</comment>
        <translation>%1 Nu aan de orde.</translation>
    </message>
    <message>
        <source>essential</source>
        <comment>priority of a question, quietly beside it</comment>
        <translation>essentieel</translation>
    </message>
</context>
<context>
    <name>Tweeluik::QuestionListModel</name>
    <message>
        <source>Quiet question, %1: %2</source>
        <comment>what became of it, text</comment>
        <translation>Stille vraag, %1: %2</translation>
    </message>
    <message>
        <source>lies ready</source>
        <comment>what became of a quiet question</comment>
        <translation>ligt klaar</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>what became of a quiet question</comment>
        <translation>op de lijst</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>what became of a quiet question</comment>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>put away</source>
        <comment>what became of a quiet question</comment>
        <translation>weggelegd</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>number</comment>
        <translation>item %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::QuietQuestionViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>quiet questions that wait</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last question: %1</source>
        <comment>what became of it</comment>
        <translation>Laatste vraag: %1</translation>
    </message>
    <message>
        <source>Quiet question</source>
        <translation>Stille vraag</translation>
    </message>
    <message>
        <source>Quiet question to %1</source>
        <comment>who asks the questions</comment>
        <translation>Stille vraag aan %1</translation>
    </message>
    <message>
        <source>The question lies ready.</source>
        <translation>De vraag ligt klaar.</translation>
    </message>
    <message>
        <source>The question lies ready for %1.</source>
        <comment>who asks the questions</comment>
        <translation>De vraag ligt klaar voor %1.</translation>
    </message>
    <message>
        <source>with item %1</source>
        <comment>where a question goes</comment>
        <translation>bij item %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a question is short enough to be read at a glance.</source>
        <translation>
            <numerusform>%n teken te veel: een vraag is in één blik te lezen.</numerusform>
            <numerusform>%n tekens te veel: een vraag is in één blik te lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::RailModel</name>
    <message>
        <source>Item %1, %2</source>
        <comment>number, title</comment>
        <translation>Item %1, %2</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <comment>an item in the list of items</comment>
        <translation>%1, overgeslagen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>an item in the list of items</comment>
        <translation>%1, klaar</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ReadingModel</name>
    <message>
        <source>%1. Noted by %2</source>
        <comment>note, auditor</comment>
        <translation>%1. Genoteerd door %2</translation>
    </message>
    <message>
        <source>Every note has an item.</source>
        <translation>Elke aantekening heeft een item.</translation>
    </message>
    <message>
        <source>There is no note at this item.</source>
        <translation>Bij dit item is geen aantekening.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 van %n aantekening</numerusform>
            <numerusform>%1 van %n aantekeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ReadyViewModel</name>
    <message>
        <source>ready, say both</source>
        <comment>explanations</comment>
        <translation>klaar, zeggen beiden</translation>
    </message>
    <message>
        <source>ready, says %1</source>
        <comment>explanations, auditor</comment>
        <translation>klaar, zegt %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>explanations</comment>
        <translation>concept</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>A difference is still open at item %1.</source>
        <comment>one or more numbers</comment>
        <translation>Er is nog een verschil open bij item %1.</translation>
    </message>
    <message>
        <source>Two versions lie side by side at item %1.</source>
        <comment>one or more numbers</comment>
        <translation>Bij item %1 liggen twee versies naast elkaar.</translation>
    </message>
    <message>
        <source>no item has words yet</source>
        <translation>nog geen item heeft tekst</translation>
    </message>
    <message>
        <source>no words yet at %1</source>
        <comment>numbers of items</comment>
        <translation>nog geen tekst bij %1</translation>
    </message>
    <message>
        <source>%1 agrees too</source>
        <comment>auditor</comment>
        <translation>%1 vindt dat ook</translation>
    </message>
</context>
<context>
    <name>Tweeluik::RefusalWords</name>
    <message>
        <source>Open the whole manual, or paste its text from the first theme up to and including the page with all titles.</source>
        <translation>Open de hele handleiding, of plak de tekst vanaf het eerste thema tot en met de pagina met alle titels.</translation>
    </message>
    <message>
        <source>Open the manual in a PDF reader, select everything, copy it and paste it here.</source>
        <translation>Open de handleiding in een pdf-lezer, selecteer alles, kopieer het en plak het hier.</translation>
    </message>
    <message>
        <source>This is the work card</source>
        <translation>Dit is de werkkaart</translation>
    </message>
    <message>
        <source>It holds no levels or questions, so there is nothing to take from it.</source>
        <translation>Daar staan geen niveaus of vragen in, dus er is niets uit over te nemen.</translation>
    </message>
    <message>
        <source>Open the manual of the MIE itself.</source>
        <translation>Open de handleiding van de MIE zelf.</translation>
    </message>
    <message>
        <source>This is not the manual of the MIE</source>
        <translation>Dit is niet de handleiding van de MIE</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the MIE were recognised in it.</source>
        <translation>
            <numerusform>Er is %n item van de MIE in herkend.</numerusform>
            <numerusform>Er zijn %n items van de MIE in herkend.</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of the MIE was recognised in it.</source>
        <translation>Er is geen item van de MIE in herkend.</translation>
    </message>
    <message>
        <source>The text is not whole</source>
        <translation>De tekst is niet volledig</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Dit bestand is niet te lezen</translation>
    </message>
    <message>
        <source>It is not there any more, or Tweeluik may not look there.</source>
        <translation>Het is er niet meer, of Tweeluik mag daar niet kijken.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the text.</source>
        <translation>Kies het bestand opnieuw, of plak de tekst.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>Dit is te groot</translation>
    </message>
    <message>
        <source>The manual is much smaller. Nothing was taken from this.</source>
        <translation>De handleiding is veel kleiner. Er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Choose the file of the manual itself.</source>
        <translation>Kies het bestand van de handleiding zelf.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Er staat geen tekst in</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Het is leeg.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation>Kies een ander bestand, of plak de tekst.</translation>
    </message>
    <message>
        <source>This is not a text</source>
        <translation>Dit is geen tekst</translation>
    </message>
    <message>
        <source>It looks like a picture, an archive or the file of a word processor.</source>
        <translation>Het lijkt een afbeelding, een archief of een bestand van een tekstverwerker.</translation>
    </message>
    <message>
        <source>Save it as PDF or as plain text and open that, or paste the text.</source>
        <translation>Bewaar het als pdf of als platte tekst en open dat, of plak de tekst.</translation>
    </message>
    <message>
        <source>This PDF gives no text</source>
        <translation>Deze pdf geeft geen tekst</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Er zit een wachtwoord op.</translation>
    </message>
    <message>
        <source>It holds only pictures of pages, as a scan does.</source>
        <translation>Er staan alleen afbeeldingen van pagina&apos;s in, zoals bij een scan.</translation>
    </message>
    <message>
        <source>Use the PDF as it was published, or paste the text.</source>
        <translation>Gebruik de pdf zoals die is uitgegeven, of plak de tekst.</translation>
    </message>
    <message>
        <source>It is much larger than the manual.</source>
        <translation>Deze is veel groter dan de handleiding.</translation>
    </message>
    <message>
        <source>Reading it took too long, so it was ended.</source>
        <translation>Het lezen duurde te lang en is daarom gestopt.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no PDF.</source>
        <translation>Het bestand is beschadigd, of het is geen pdf.</translation>
    </message>
    <message>
        <source>Item %1 is missing: %2 of the %3 items are there.</source>
        <translation>Item %1 ontbreekt: %2 van de %3 items zijn er.</translation>
    </message>
    <message>
        <source>Item %1 is in it twice.</source>
        <translation>Item %1 staat er twee keer in.</translation>
    </message>
    <message>
        <source>There is an item %1 in it, which the MIE of 2026 does not have.</source>
        <translation>Er staat een item %1 in, en dat heeft de MIE van 2026 niet.</translation>
    </message>
    <message>
        <source>Item %1 has %2 descriptions instead of %3.</source>
        <translation>Item %1 heeft %2 omschrijvingen in plaats van %3.</translation>
    </message>
    <message>
        <source>Item %1 has %2 questions instead of %3.</source>
        <translation>Item %1 heeft %2 vragen in plaats van %3.</translation>
    </message>
    <message>
        <source>The heading of theme %1 is missing.</source>
        <translation>De kop van thema %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The title of item %1 is missing.</source>
        <translation>De titel van item %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The parts of item %1 stand in an order that cannot be trusted.</source>
        <translation>De delen van item %1 staan in een volgorde die niet te vertrouwen is.</translation>
    </message>
    <message>
        <source>Question %1 has %2 sentences instead of %3.</source>
        <translation>Vraag %1 heeft %2 zinnen in plaats van %3.</translation>
    </message>
    <message>
        <source>The questions of item %1 have %2 sentences instead of %3.</source>
        <translation>De vragen van item %1 hebben %2 zinnen in plaats van %3.</translation>
    </message>
    <message>
        <source>PDF files cannot be read here</source>
        <translation>Pdf-bestanden kunnen hier niet gelezen worden</translation>
    </message>
    <message>
        <source>The part of Tweeluik that reads them is missing on this tablet or does not start.</source>
        <translation>Het onderdeel van Tweeluik dat ze leest, ontbreekt op deze tablet of start niet.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ReplanViewModel</name>
    <message>
        <source>Leave out question %1: %2</source>
        <comment>as 6d, text</comment>
        <translation>Vraag %1 weglaten: %2</translation>
    </message>
    <message>
        <source>The time can be divided anew while the talk is going on.</source>
        <translation>Tijdens het gesprek kan de tijd opnieuw verdeeld worden.</translation>
    </message>
    <message>
        <source>Everything that is open still fits. Nothing needs to change.</source>
        <translation>Alles wat nog open staat past. Er hoeft niets te veranderen.</translation>
    </message>
    <message>
        <source>Everything can still be asked, when each question takes a little less time. What may be shortened goes first.</source>
        <translation>Alles kan nog gevraagd worden, als elke vraag iets minder tijd krijgt. Wat korter mag, gaat eerst.</translation>
    </message>
    <message>
        <source>There is not enough time left for every question. These could be left out; every item keeps at least one, and what is essential stays.</source>
        <translation>Er is niet genoeg tijd meer voor elke vraag. Deze kunnen weg; elk item houdt minstens één vraag, en wat essentieel is blijft.</translation>
    </message>
    <message>
        <source>What is essential does not fit any more before the end. A second talk gives it the room it needs; what was said today stays.</source>
        <translation>Wat essentieel is, past niet meer voor het eind. Een tweede gesprek geeft er ruimte aan; wat vandaag is gezegd, blijft staan.</translation>
    </message>
    <message>
        <source>%1 minutes are left for questions, beside the closing. As planned they would take %2.</source>
        <translation>Er zijn nog %1 minuten voor vragen, naast de afsluiting. Volgens plan zouden ze %2 minuten duren.</translation>
    </message>
    <message>
        <source>The first auditor</source>
        <translation>De eerste auditor</translation>
    </message>
    <message>
        <source>The second auditor</source>
        <translation>De tweede auditor</translation>
    </message>
    <message>
        <source>Left out for want of time.</source>
        <translation>Weggelaten vanwege de tijd.</translation>
    </message>
    <message>
        <source>Noted as agreed by both.</source>
        <translation>Vastgelegd als afspraak van beide auditors.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::RoleViewModel</name>
    <message>
        <source>the first auditor</source>
        <translation>de eerste auditor</translation>
    </message>
    <message>
        <source>the second auditor</source>
        <translation>de tweede auditor</translation>
    </message>
    <message>
        <source>%1 asks, %2 takes notes</source>
        <comment>two names</comment>
        <translation>%1 vraagt, %2 noteert</translation>
    </message>
</context>
<context>
    <name>Tweeluik::RunningOrderModel</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Vrije ruimte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>na %1 min</translation>
    </message>
</context>
<context>
    <name>Tweeluik::RunningOrderSheet</name>
    <message>
        <source>running-order</source>
        <extracomment>last part of a file name: no spaces</extracomment>
        <translation>gespreksverloop</translation>
    </message>
    <message>
        <source>Running order of the interview</source>
        <translation>Gespreksverloop</translation>
    </message>
    <message>
        <source>Everybody has to be out by %1.</source>
        <translation>Om %1 moet iedereen eruit zijn.</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>De tijd</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>essential</source>
        <comment>priority on paper</comment>
        <translation>essentieel</translation>
    </message>
    <message>
        <source>may be shorter</source>
        <comment>priority on paper</comment>
        <translation>mag korter</translation>
    </message>
    <message>
        <source>Running order: %1</source>
        <translation>Gespreksverloop: %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>at the foot of a printed page; %1 is its number, %2 how many there are</extracomment>
        <translation>blad %1 van %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::SavedViewModel</name>
    <message>
        <source>saved %1</source>
        <comment>time of day</comment>
        <translation>bewaard %1</translation>
    </message>
    <message>
        <source>What stood here before is safe.</source>
        <translation>Wat hier al stond, is veilig.</translation>
    </message>
    <message>
        <source>Everything up to %1 is safe.</source>
        <comment>time of day</comment>
        <translation>Alles tot %1 is veilig.</translation>
    </message>
    <message>
        <source>The tablet has no room left. %1 What is typed now stays on the screen; make room, for example by deleting downloads, and it will be saved.</source>
        <translation>De tablet is vol. %1 Wat nu getypt wordt, blijft op het scherm; maak ruimte, bijvoorbeeld door downloads te verwijderen, dan wordt het bewaard.</translation>
    </message>
    <message>
        <source>The app is locked. %1 Unlock it to go on.</source>
        <translation>De app is vergrendeld. %1 Ontgrendel om verder te gaan.</translation>
    </message>
    <message>
        <source>The tablet cannot save just now. %1 What is typed now stays on the screen; go on on paper if this line stays.</source>
        <translation>Bewaren lukt nu even niet. %1 Wat nu getypt wordt, blijft op het scherm; ga op papier verder als deze regel blijft staan.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreEntryViewModel</name>
    <message>
        <source>saved %1</source>
        <comment>time of day</comment>
        <translation>bewaard %1</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>What stands here last is not kept: all reasons together are longer than a seal can hold. Shorter words at one of the items help.</source>
        <translation>Het laatste hier is niet bewaard: alle redenen samen zijn langer dan er vastgelegd kan worden. Kortere woorden bij een van de items helpen.</translation>
    </message>
    <message numerus="yes">
        <source>%n used as evidence</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n gebruikt als onderbouwing</numerusform>
            <numerusform>%n gebruikt als onderbouwing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreLevelsModel</name>
    <message>
        <source>Level %1 fits as well</source>
        <translation>Past ook bij niveau %1</translation>
    </message>
    <message>
        <source>level %1 of %2, chosen</source>
        <translation>niveau %1 van %2, gekozen</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <translation>niveau %1 van %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreRailModel</name>
    <message>
        <source>Item %1, %2, judged</source>
        <comment>number, title</comment>
        <translation>Item %1, %2, beoordeeld</translation>
    </message>
    <message>
        <source>Item %1, %2, not judged yet</source>
        <comment>number, title</comment>
        <translation>Item %1, %2, nog niet beoordeeld</translation>
    </message>
    <message>
        <source>all %1 judged</source>
        <comment>items</comment>
        <translation>alle %1 beoordeeld</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <comment>items</comment>
        <translation>%1 van %2 beoordeeld</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreViewModel</name>
    <message>
        <source>%1 wrote: %2</source>
        <comment>name, text</comment>
        <translation>%1 schreef: %2</translation>
    </message>
    <message>
        <source>These are our own words; where they leave a doubt, the wording of the manual decides.</source>
        <translation>Dit zijn onze eigen woorden; bij twijfel beslist de tekst van de handleiding.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreYardsticksModel</name>
    <message>
        <source>%1: %2</source>
        <comment>yardstick, number of notes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tweeluik::SealViewModel</name>
    <message>
        <source>Both have sealed: open to both auditors</source>
        <translation>Beiden hebben vastgelegd: open voor beide auditors</translation>
    </message>
    <message>
        <source>Hidden from %1 until both have sealed</source>
        <comment>name</comment>
        <translation>Voor %1 verborgen tot beiden hebben vastgelegd</translation>
    </message>
    <message>
        <source>From paper, not sealed</source>
        <translation>Van papier, niet verzegeld</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Sealed at %1</source>
        <comment>time of day</comment>
        <translation>Vastgelegd om %1</translation>
    </message>
    <message>
        <source>What was sealed is not on this tablet any more: it was put back from before that moment. The scores can be entered as scores from paper.</source>
        <translation>Wat was vastgelegd staat niet meer op deze tablet: die is teruggezet naar een eerder moment. De scores kunnen worden ingevoerd als scores van papier.</translation>
    </message>
    <message>
        <source>An explanation was changed after these scores were sealed, so the seal is open again. Look at the scores once more and seal them anew.</source>
        <translation>Een toelichting is veranderd nadat deze scores waren vastgelegd. Daarom zijn ze weer open. Kijk ze nog eens na en leg ze opnieuw vast.</translation>
    </message>
    <message>
        <source>The seal was opened again: %1. The scores are not sealed now.</source>
        <comment>reason</comment>
        <translation>Het zegel is weer geopend: %1. De scores zijn nu niet vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still open</source>
        <translation>
            <numerusform>Nog %n item open</numerusform>
            <numerusform>Nog %n items open</numerusform>
        </translation>
    </message>
    <message>
        <source>Not judged yet: %1. A level counts, and that it cannot be judged yet counts just as well.</source>
        <translation>Nog niet beoordeeld: %1. Een niveau telt, en dat het nog niet te beoordelen is telt net zo goed.</translation>
    </message>
    <message>
        <source>Back to this item</source>
        <translation>Terug naar dit item</translation>
    </message>
    <message>
        <source>To item %1</source>
        <translation>Naar item %1</translation>
    </message>
    <message>
        <source>Seal these scores?</source>
        <translation>Deze scores vastleggen?</translation>
    </message>
    <message>
        <source>Fixed from then on: the level, the reason and the linked notes of every item. Free stays what the two agree about it later.

Until the scores are exchanged the seal can be opened again, with a reason that both see. After that nobody can change these scores any more.

It is an agreement between colleagues, not a lock against talking in the room.</source>
        <translation>Vast staan dan van elk item het niveau, de reden en de aantekeningen erbij. Vrij blijft wat beiden er later samen over afspreken.

Tot de scores zijn uitgewisseld kan het zegel nog open, met een reden die beiden zien. Daarna kan niemand deze scores nog veranderen.

Het is een afspraak tussen collega&apos;s, geen slot tegen praten in de kamer.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>First the explanations</source>
        <translation>Eerst de toelichtingen</translation>
    </message>
    <message>
        <source>Scores are sealed on explanations that both auditors call ready. Both have not said so of the texts as they stand now. What is scored here stays.</source>
        <translation>Scores worden vastgelegd op toelichtingen die beide auditors klaar noemen. Van de teksten zoals ze nu zijn is dat nog niet door beiden gezegd. Wat hier gescoord is, blijft staan.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>To the explanations</source>
        <translation>Naar de toelichtingen</translation>
    </message>
    <message>
        <source>Two measurements become one</source>
        <translation>Twee metingen worden één</translation>
    </message>
    <message>
        <source>This measurement is becoming one with another. Sealing waits until that is done; what is scored here stays.</source>
        <translation>Deze meting wordt één met een andere. Vastleggen wacht tot dat klaar is; wat hier gescoord is, blijft staan.</translation>
    </message>
    <message>
        <source>To the page Together</source>
        <translation>Naar de pagina Samen</translation>
    </message>
    <message>
        <source>These scores cannot be sealed on this tablet any more. They can be entered as scores from paper.</source>
        <translation>Deze scores kunnen op deze tablet niet meer worden vastgelegd. Ze kunnen worden ingevoerd als scores van papier.</translation>
    </message>
    <message>
        <source>The seal was not put. The scores are kept; all reasons together may be longer than a seal can hold, or the tablet has no room.</source>
        <translation>Er is niets vastgelegd. De scores zijn bewaard; misschien zijn alle redenen samen te lang, of heeft de tablet geen ruimte.</translation>
    </message>
    <message>
        <source>Something came in meanwhile. The scores are kept and not sealed.</source>
        <translation>Er kwam intussen iets binnen. De scores zijn bewaard en niet vastgelegd.</translation>
    </message>
    <message>
        <source>These scores can no longer be changed: they have been handed over, sealed, and stay as they are.</source>
        <translation>Deze scores zijn niet meer te veranderen: ze zijn verzegeld overgedragen en blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>A single score: %1 does not score any more</source>
        <comment>name</comment>
        <translation>Eén score: %1 scoort niet meer mee</translation>
    </message>
</context>
<context>
    <name>Tweeluik::SearchModel</name>
    <message>
        <source>No note has these words.</source>
        <translation>Deze woorden staan in geen aantekening.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type one or more words, or choose a mark: every note of this measurement is searched.</source>
        <translation>Typ een of meer woorden of kies een markering: alle aantekeningen van deze meting worden doorzocht.</translation>
    </message>
    <message>
        <source>No note has these words and this mark.</source>
        <translation>Geen aantekening heeft deze woorden en deze markering.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::SettingsViewModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>Size of the text, for example &quot;130 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Tweeluik::SharedImpressionsModel</name>
    <message>
        <source>Item %1</source>
        <comment>one or more numbers</comment>
        <translation>Item %1</translation>
    </message>
</context>
<context>
    <name>Tweeluik::StartViewModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>This measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, open it again and try once more.</source>
        <translation>Deze meting gaat nu niet open. Er is niets in veranderd. Sluit Tweeluik, open het weer en probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::StillOpenModel</name>
    <message>
        <source>Question %1, %2: %3</source>
        <comment>as 6d, state, text</comment>
        <translation>Vraag %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TalkCardModel</name>
    <message>
        <source>Closing the talk</source>
        <translation>Het gesprek afsluiten</translation>
    </message>
    <message>
        <source>Opening the talk</source>
        <translation>Het gesprek openen</translation>
    </message>
    <message>
        <source>What this is for</source>
        <comment>line of the opening</comment>
        <translation>Waar dit voor is</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <comment>line of the opening</comment>
        <translation>Een momentopname</translation>
    </message>
    <message>
        <source>No right answers</source>
        <comment>line of the opening</comment>
        <translation>Geen goede antwoorden</translation>
    </message>
    <message>
        <source>The tablets</source>
        <comment>line of the opening</comment>
        <translation>De tablets</translation>
    </message>
    <message>
        <source>What is said here</source>
        <comment>line of the opening</comment>
        <translation>Wat hier gezegd wordt</translation>
    </message>
    <message>
        <source>Off the record</source>
        <comment>line of the opening</comment>
        <translation>Buiten verslag</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>line of the opening</comment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What we heard</source>
        <comment>line of the closing</comment>
        <translation>Wat we hoorden</translation>
    </message>
    <message>
        <source>Is this picture right?</source>
        <comment>line of the closing</comment>
        <translation>Klopt dit beeld?</translation>
    </message>
    <message>
        <source>Promised documents</source>
        <comment>line of the closing</comment>
        <translation>Beloofde documenten</translation>
    </message>
    <message>
        <source>The report</source>
        <comment>line of the closing</comment>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Together we look at how expertise by experience has its place here: what is already there, and what would help it grow.</source>
        <translation>We kijken samen hoe ervaringsdeskundigheid hier een plek heeft: wat er al is, en wat helpt om het te laten groeien.</translation>
    </message>
    <message>
        <source>It is a picture of this moment. It says something about the road the organisation is on, and nothing about anybody as a person.</source>
        <translation>Het is een beeld van dit moment. Het zegt iets over de weg waar de organisatie op zit, en niets over iemand persoonlijk.</translation>
    </message>
    <message>
        <source>There are no right or wrong answers. People may see things differently; then we would like to hear both. Not knowing is an answer too.</source>
        <translation>Er zijn geen goede of verkeerde antwoorden. Mensen mogen het verschillend zien; dan horen we graag allebei. Het niet weten is ook een antwoord.</translation>
    </message>
    <message>
        <source>One of us asks the questions and reads them from the tablet. The other takes notes and watches the time.</source>
        <translation>Een van ons stelt de vragen en leest mee op de tablet. De ander maakt aantekeningen en let op de tijd.</translation>
    </message>
    <message>
        <source>The notes are for the two of us. The report names roles and never names; a literal quote is only used by those who agreed to that.</source>
        <translation>De aantekeningen zijn voor ons tweeën. In het verslag staan rollen, nooit namen; een letterlijk citaat gebruiken we alleen van wie dat goedvindt.</translation>
    </message>
    <message>
        <source>Is something not meant for the report? Say so, also afterwards. Then it goes out of the notes.</source>
        <translation>Is iets niet bedoeld voor het verslag? Dat kan altijd gezegd worden, ook achteraf. Dan gaat het uit de aantekeningen.</translation>
    </message>
    <message numerus="yes">
        <source>We talk for about %n minute(s).</source>
        <translation>
            <numerusform>We praten ongeveer %n minuut.</numerusform>
            <numerusform>We praten ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a break in between; stopping for a moment is always fine.</source>
        <translation>Er is een pauze tussendoor; even stoppen mag altijd.</translation>
    </message>
    <message>
        <source>Stopping for a moment is always fine.</source>
        <translation>Even stoppen mag altijd.</translation>
    </message>
    <message>
        <source>In a few sentences: what is already going well here, what is still a search, and where people see it differently.</source>
        <translation>In een paar zinnen: wat hier al goed loopt, wat nog zoeken is, en waar mensen het verschillend zien.</translation>
    </message>
    <message>
        <source>Do you recognise yourselves in this? What is missing, and what should be put differently?</source>
        <comment>said to the whole table</comment>
        <translation>Is dit herkenbaar? Wat mist er nog, en wat moet er anders in staan?</translation>
    </message>
    <message>
        <source>Which documents are still coming, from whom, and when?</source>
        <translation>Welke documenten komen er nog, van wie, en wanneer?</translation>
    </message>
    <message>
        <source>We write down what we heard and discuss it together. Then the report comes, and we talk about it with the group. Let us agree when.</source>
        <translation>We schrijven op wat we hoorden en bespreken het samen. Daarna komt het verslag, en praten we erover met de groep. We spreken nu af wanneer.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TeamViewModel</name>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n aan tafel</numerusform>
            <numerusform>%n aan tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 who support</source>
        <translation>%1, en %2 ter ondersteuning</translation>
    </message>
    <message>
        <source>With more than ten people it is hard to hear everybody. It may be good to choose who comes.</source>
        <translation>Met meer dan tien mensen is het lastig om iedereen te horen. Het kan goed zijn om te kiezen wie er komt.</translation>
    </message>
    <message>
        <source>%1 is not at the table any more</source>
        <extracomment>%1 is a person mark such as &quot;client 1&quot;</extracomment>
        <translation>%1 zit niet meer aan tafel</translation>
    </message>
    <message>
        <source>Not at the table: %1. The interview can go on without; the report says so, with the reason.</source>
        <translation>Niet aan tafel: %1. Het gesprek kan doorgaan; het verslag noemt het, met de reden.</translation>
    </message>
    <message>
        <source>Everybody was asked for consent.</source>
        <translation>Toestemming is aan iedereen gevraagd.</translation>
    </message>
    <message>
        <source>Consent still to be asked: %1.</source>
        <translation>Toestemming nog te vragen: %1.</translation>
    </message>
    <message>
        <source>Everybody agrees to a sound recording.</source>
        <translation>Iedereen vindt een geluidsopname goed.</translation>
    </message>
    <message>
        <source>No recording today.</source>
        <translation>Vandaag geen opname.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TimekeeperViewModel</name>
    <message>
        <source>Whole talk: %1 of %2 items done</source>
        <translation>Hele gesprek: %1 van %2 items klaar</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>time of day</comment>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>het gesprek is afgerond</translation>
    </message>
    <message>
        <source>ready about %1</source>
        <comment>time of day</comment>
        <translation>klaar rond %1</translation>
    </message>
    <message>
        <source>second talk, begun %1</source>
        <comment>time of day</comment>
        <translation>tweede gesprek, begonnen %1</translation>
    </message>
    <message>
        <source>own clock, estimated</source>
        <translation>eigen klok, geschat</translation>
    </message>
    <message>
        <source>own clock, ± %1 s</source>
        <translation>eigen klok, ± %1 s</translation>
    </message>
    <message>
        <source>clock of the other tablet, ± %1 s</source>
        <translation>klok van de andere tablet, ± %1 s</translation>
    </message>
    <message>
        <source>clock of %1, ± %2 s</source>
        <comment>a first name</comment>
        <translation>klok van %1, ± %2 s</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TogetherViewModel</name>
    <message>
        <source>An address looks like 192.168.1.7:40123, with the number after the colon. It stands on this page of the other tablet.</source>
        <translation>Een adres ziet eruit als 192.168.1.7:40123, met het getal na de dubbele punt. Het staat op deze pagina van de andere tablet.</translation>
    </message>
    <message>
        <source>This measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, open it again and try once more.</source>
        <translation>Deze meting gaat nu niet open. Er is niets in veranderd. Sluit Tweeluik, open het weer en probeer het nog eens.</translation>
    </message>
    <message>
        <source>%1: the place on a second tablet has gone to another tablet meanwhile. Nothing of it came here. Ask the other auditor to offer it again once the place is free.</source>
        <translation>%1: de plek op een tweede tablet is intussen aan een andere tablet gegeven. Er is hier niets van aangekomen. Vraag de andere auditor om de meting opnieuw aan te bieden zodra de plek vrij is.</translation>
    </message>
    <message>
        <source>%1: the place on a second tablet has gone to another tablet meanwhile. Nothing of it came here. Ask %2 to offer it again once the place is free.</source>
        <translation>%1: de plek op een tweede tablet is intussen aan een andere tablet gegeven. Er is hier niets van aangekomen. Vraag %2 om de meting opnieuw aan te bieden zodra de plek vrij is.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TogetherWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time: 22 November, 14:31</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The other tablet</source>
        <comment>begins a sentence</comment>
        <translation>De andere tablet</translation>
    </message>
    <message>
        <source>only on this tablet</source>
        <translation>alleen op deze tablet</translation>
    </message>
    <message>
        <source>offered to %1; no answer yet</source>
        <translation>gevraagd aan %1; nog geen antwoord</translation>
    </message>
    <message>
        <source>offered to the other tablet; no answer yet</source>
        <translation>gevraagd aan de andere tablet; nog geen antwoord</translation>
    </message>
    <message>
        <source>%1 said: not now</source>
        <translation>%1 zei: nu niet</translation>
    </message>
    <message>
        <source>on its way to %1</source>
        <translation>onderweg naar %1</translation>
    </message>
    <message>
        <source>on its way to the other tablet</source>
        <translation>onderweg naar de andere tablet</translation>
    </message>
    <message>
        <source>%1 has everything up to %2</source>
        <translation>%1 heeft alles t/m %2</translation>
    </message>
    <message>
        <source>%1 has everything</source>
        <translation>%1 heeft alles</translation>
    </message>
    <message>
        <source>%1 does not have everything yet</source>
        <translation>%1 heeft nog niet alles</translation>
    </message>
    <message numerus="yes">
        <source>; %n note(s) not yet</source>
        <translation>
            <numerusform>; %n aantekening nog niet</numerusform>
            <numerusform>; %n aantekeningen nog niet</numerusform>
        </translation>
    </message>
    <message>
        <source>the other tablet</source>
        <translation>de andere tablet</translation>
    </message>
    <message>
        <source>Exchanging stopped. What is on this tablet is as it was.</source>
        <translation>Het uitwisselen is gestopt. Wat op deze tablet staat, is zoals het was.</translation>
    </message>
    <message>
        <source>Exchanging stopped: what came from %1 could not be read. What is on this tablet is as it was. See whether both tablets have the same version of Tweeluik.</source>
        <translation>Het uitwisselen is gestopt: wat van %1 kwam, was niet te lezen. Wat op deze tablet staat, is zoals het was. Kijk of op beide tablets dezelfde versie van Tweeluik staat.</translation>
    </message>
    <message>
        <source>Exchanging stopped: what came from %1 does not fit what is already laid down in this measurement. Nothing of it was taken over; what is on this tablet is as it was.</source>
        <translation>Het uitwisselen is gestopt: wat van %1 kwam, past niet bij wat in deze meting al vastligt. Er is niets van overgenomen; wat op deze tablet staat, is zoals het was.</translation>
    </message>
    <message>
        <source>Exchanging stopped: this tablet could not keep what came from %1. What was here is safe. Make room on this tablet; it goes on by itself at the next meeting.</source>
        <translation>Het uitwisselen is gestopt: deze tablet kon niet bewaren wat van %1 kwam. Wat hier al stond, is veilig. Maak ruimte vrij op deze tablet; bij de volgende ontmoeting gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>Exchanging stopped: this tablet could not read its own copy. Nothing was changed. Close Tweeluik, open it again and meet once more.</source>
        <translation>Het uitwisselen is gestopt: deze tablet kon de meting hier niet lezen. Er is niets veranderd. Sluit Tweeluik, open het opnieuw en kom weer bij Samen.</translation>
    </message>
    <message>
        <source>%1 of %2 changes to go</source>
        <translation>nog %1 van %2 wijzigingen</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>nog niet verbonden</translation>
    </message>
    <message>
        <source>looking for the other tablet</source>
        <translation>zoekt de andere tablet</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>niemand gevonden</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>the other tablet is here</source>
        <translation>de andere tablet is hier</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 is hier</translation>
    </message>
    <message>
        <source>%1 and %2 are here</source>
        <translation>%1 en %2 zijn hier</translation>
    </message>
    <message>
        <source>To have a measurement on two tablets, the tablets are connected once, side by side.</source>
        <translation>Om een meting op twee tablets te hebben, worden de tablets één keer verbonden, naast elkaar op tafel.</translation>
    </message>
    <message>
        <source>The other tablet is found by itself while this page is open on both, on the same network.</source>
        <translation>De andere tablet wordt vanzelf gevonden zolang deze pagina op allebei open is, op hetzelfde netwerk.</translation>
    </message>
    <message>
        <source>No tablet was found. Is this page open on the other tablet too, and are both on the same network? Wi-Fi for guests often keeps tablets apart; a hotspot of one of the tablets or a phone works then. Typing the address works as well. Meanwhile everything is safe on this tablet.</source>
        <translation>Er is geen tablet gevonden. Is deze pagina ook op de andere tablet open, en zitten ze op hetzelfde netwerk? Wifi voor gasten houdt tablets vaak uit elkaar; een hotspot van een van de tablets of van een telefoon werkt dan wel. Het adres typen kan ook. Alles staat intussen veilig op deze tablet.</translation>
    </message>
    <message>
        <source>This tablet has no network. Everything is safe on this tablet. Turn on Wi-Fi, or let one of the tablets or a phone make a hotspot.</source>
        <translation>Deze tablet heeft geen netwerk. Alles staat veilig op deze tablet. Zet wifi aan, of maak op een van de tablets of op een telefoon een hotspot.</translation>
    </message>
    <message>
        <source>waits for the last step on the other tablet</source>
        <translation>wacht op de laatste stap op de andere tablet</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is hier</translation>
    </message>
    <message>
        <source>is not here now</source>
        <translation>is nu niet hier</translation>
    </message>
    <message>
        <source>tablet %1</source>
        <translation>tablet %1</translation>
    </message>
    <message>
        <source>The other tablet asks to have this measurement on this tablet too.</source>
        <translation>De andere tablet vraagt of deze meting ook hier mag staan.</translation>
    </message>
    <message>
        <source>%1 asks to have this measurement on this tablet too.</source>
        <translation>%1 vraagt of deze meting ook op deze tablet mag staan.</translation>
    </message>
    <message>
        <source>This tablet asks the questions, the other one takes the notes. That can be swapped later.</source>
        <translation>Deze tablet vraagt, de andere noteert. Dat kan later nog wisselen.</translation>
    </message>
    <message>
        <source>This tablet takes the notes, the other one asks the questions. That can be swapped later.</source>
        <translation>Deze tablet noteert, de andere vraagt. Dat kan later nog wisselen.</translation>
    </message>
    <message>
        <source>the other auditor</source>
        <translation>de andere auditor</translation>
    </message>
    <message>
        <source>asked %1 which measurement it belongs with; no answer yet</source>
        <translation>gevraagd aan %1 bij welke meting deze hoort; nog geen antwoord</translation>
    </message>
    <message>
        <source>asked the other tablet which measurement it belongs with; no answer yet</source>
        <translation>gevraagd aan de andere tablet bij welke meting deze hoort; nog geen antwoord</translation>
    </message>
    <message>
        <source>exchanging stopped</source>
        <translation>uitwisselen is gestopt</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>who, time of day: apart from Bruno since 14:31</extracomment>
        <translation>%1 sinds %2</translation>
    </message>
    <message numerus="yes">
        <source> – %n note(s) not yet</source>
        <comment>what the other tablet lacks</comment>
        <translation>
            <numerusform> – %n aantekening nog niet</numerusform>
            <numerusform> – %n aantekeningen nog niet</numerusform>
        </translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>samen met %1</translation>
    </message>
    <message>
        <source>together with the other tablet</source>
        <translation>samen met de andere tablet</translation>
    </message>
    <message>
        <source>apart from the other tablet</source>
        <translation>los van de andere tablet</translation>
    </message>
    <message>
        <source>apart from %1</source>
        <translation>los van %1</translation>
    </message>
    <message>
        <source>becomes one with “%1” of the other tablet once yes is said there too and this page is open on both</source>
        <translation>wordt één meting met “%1” van de andere tablet, zodra daar ook ja is gezegd en deze pagina op beide tablets open is</translation>
    </message>
    <message>
        <source>becomes one with “%1” of %2 once %2 says yes too and this page is open on both tablets</source>
        <translation>wordt één meting met “%1” van %2, zodra %2 ook ja zegt en deze pagina op beide tablets open is</translation>
    </message>
    <message>
        <source>Not put together: the two measurements were made with different versions of the instrument. Both are as they were. Go on in one of the two and offer that one to the other tablet.</source>
        <translation>Niet samengevoegd: de twee metingen zijn gemaakt met verschillende versies van het instrument. Beide zijn gebleven zoals ze waren. Ga verder in één van de twee en bied die de andere tablet aan.</translation>
    </message>
    <message>
        <source>Not put together: in one of the two, scores were sealed already. Both are as they were. Go on in one of the two and offer that one to the other tablet.</source>
        <translation>Niet samengevoegd: in één van de twee zijn al scores vastgelegd. Beide zijn gebleven zoals ze waren. Ga verder in één van de twee en bied die de andere tablet aan.</translation>
    </message>
    <message>
        <source>Not put together: one of the two is shared already, or was put together with another. Both are as they were. See below where each measurement stands.</source>
        <translation>Niet samengevoegd: één van de twee is al gedeeld, of is al met een andere samengevoegd. Beide zijn gebleven zoals ze waren. Hieronder staat hoe het met elke meting staat.</translation>
    </message>
    <message>
        <source>Not put together: this measurement cannot be opened now. Nothing in it was changed. Close Tweeluik, open it again and try once more.</source>
        <translation>Niet samengevoegd: deze meting kan nu niet open. Er is niets aan veranderd. Sluit Tweeluik, open het opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The other auditor chose this measurement. Is it the same interview?</source>
        <translation>De andere auditor koos deze meting. Gaat die over hetzelfde gesprek?</translation>
    </message>
    <message>
        <source>%1 chose this measurement. Is it the same interview?</source>
        <translation>%1 koos deze meting. Gaat die over hetzelfde gesprek?</translation>
    </message>
    <message>
        <source>The other tablet has this measurement. Which one here is the same interview?</source>
        <translation>De andere tablet heeft deze meting. Welke meting hier gaat over hetzelfde gesprek?</translation>
    </message>
    <message>
        <source>%1 made this measurement too. Which one here is the same interview?</source>
        <translation>%1 heeft deze meting ook gemaakt. Welke meting hier gaat over hetzelfde gesprek?</translation>
    </message>
    <message>
        <source>A measurement that was erased here (%1) waits for the other tablet: it goes there too as soon as the tablets find each other.</source>
        <translation>Een meting die hier is gewist (%1), wacht op de andere tablet: daar gaat ze ook weg zodra de tablets elkaar vinden.</translation>
    </message>
    <message>
        <source>A measurement that was erased here (%1) waits for the tablet of %2: it goes there too as soon as the tablets find each other.</source>
        <translation>Een meting die hier is gewist (%1), wacht op de tablet van %2: daar gaat ze ook weg zodra de tablets elkaar vinden.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::TroubleViewModel</name>
    <message>
        <source>Tweeluik is already open</source>
        <translation>Tweeluik is al open</translation>
    </message>
    <message>
        <source>Kept by a newer Tweeluik</source>
        <translation>Bewaard door een nieuwere Tweeluik</translation>
    </message>
    <message>
        <source>This folder belongs to something else</source>
        <translation>Deze map is van iets anders</translation>
    </message>
    <message>
        <source>This tablet is full</source>
        <translation>Deze tablet is vol</translation>
    </message>
    <message>
        <source>The key of this folder is not here</source>
        <translation>De sleutel van deze map is er niet</translation>
    </message>
    <message>
        <source>The measurements cannot be opened</source>
        <translation>De metingen gaan niet open</translation>
    </message>
    <message>
        <source>Another window of Tweeluik works with the same measurements. Two at once could mix up what is typed.</source>
        <translation>Een ander venster van Tweeluik werkt met dezelfde metingen. Twee tegelijk kunnen door elkaar halen wat er getypt wordt.</translation>
    </message>
    <message>
        <source>The measurements here were kept by a newer version of Tweeluik. This version does not know how to read them.</source>
        <translation>De metingen hier zijn bewaard door een nieuwere versie van Tweeluik. Deze versie kan ze niet lezen.</translation>
    </message>
    <message>
        <source>There is a database in this folder that was not made by Tweeluik.</source>
        <translation>In deze map staat een database die niet van Tweeluik is.</translation>
    </message>
    <message>
        <source>There is no room left to keep anything, so Tweeluik does not begin.</source>
        <translation>Er is geen ruimte meer om iets te bewaren, daarom begint Tweeluik niet.</translation>
    </message>
    <message>
        <source>The measurements are there, but the key file that opens them is missing. Without that key nobody can read them.</source>
        <translation>De metingen zijn er, maar het sleutelbestand dat ze opent ontbreekt. Zonder die sleutel kan niemand ze lezen.</translation>
    </message>
    <message>
        <source>A part of the file with the measurements cannot be read any more.</source>
        <translation>Een deel van het bestand met de metingen is niet meer te lezen.</translation>
    </message>
    <message>
        <source>The storage of this tablet did not answer as it should.</source>
        <translation>De opslag van deze tablet reageerde niet zoals het hoort.</translation>
    </message>
    <message>
        <source>Everything in the other window is safe and goes on.</source>
        <translation>Alles in het andere venster is veilig en gaat door.</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is still there.</source>
        <translation>Alles waar ‘bewaard’ bij stond, is er nog.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>Er is niets in de map veranderd.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and try again here.</source>
        <translation>Ga verder in het andere venster, of sluit dat en probeer het hier nog eens.</translation>
    </message>
    <message>
        <source>Install the newest Tweeluik and open it again.</source>
        <translation>Installeer de nieuwste Tweeluik en open die.</translation>
    </message>
    <message>
        <source>Choose another folder, or set this one aside under another name and begin with an empty one.</source>
        <translation>Kies een andere map, of zet deze onder een andere naam opzij en begin met een lege.</translation>
    </message>
    <message>
        <source>Make room on this tablet, photos or films for example, and try again.</source>
        <translation>Maak ruimte op deze tablet, bijvoorbeeld door foto&apos;s of films weg te halen, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Put the key file back beside the measurements and try again. Or set the folder aside and begin with an empty one; with the key found again it can be opened later.</source>
        <translation>Zet het sleutelbestand terug bij de metingen en probeer het nog eens. Of zet de map opzij en begin met een lege; met de teruggevonden sleutel kan die later weer open.</translation>
    </message>
    <message>
        <source>First make a copy of the folder. Then try again, or set the folder aside and begin with an empty one; what is in it stays for somebody who can repair it.</source>
        <translation>Maak eerst een kopie van de map. Probeer het dan nog eens, of zet de map opzij en begin met een lege; wat erin staat, blijft voor iemand die het kan herstellen.</translation>
    </message>
    <message>
        <source>Restart the tablet and try again. If that does not help, make a copy of the folder first.</source>
        <translation>Start de tablet opnieuw en probeer het nog eens. Helpt dat niet, maak dan eerst een kopie van de map.</translation>
    </message>
    <message>
        <source>The folder could not be given another name. It is as it was.</source>
        <translation>De map kon geen andere naam krijgen. Ze is zoals ze was.</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Nog niet alles is bewaard</translation>
    </message>
    <message>
        <source>This tablet is full. What was typed last waits in memory until there is room.</source>
        <translation>Deze tablet is vol. Wat het laatst is getypt, wacht in het geheugen tot er ruimte is.</translation>
    </message>
    <message>
        <source>The storage of this tablet does not answer. What was typed last waits in memory until it does.</source>
        <translation>De opslag van deze tablet antwoordt niet. Wat het laatst is getypt, wacht in het geheugen tot dat wel zo is.</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is safe. What waits is still here as long as Tweeluik is open.</source>
        <translation>Alles wat als bewaard is getoond, is veilig. Wat wacht, is er nog zolang Tweeluik open is.</translation>
    </message>
    <message>
        <source>Make room on this tablet, photos or films for example, and try again. Closing anyway loses what waits.</source>
        <translation>Maak ruimte op deze tablet, bijvoorbeeld door foto&apos;s of films weg te halen, en probeer het nog eens. Wie toch sluit, raakt kwijt wat wacht.</translation>
    </message>
    <message>
        <source>Make room on this tablet, photos or films for example, and try again. Or go back and go on.</source>
        <translation>Maak ruimte op deze tablet, bijvoorbeeld door foto&apos;s of films weg te halen, en probeer het nog eens. Of ga terug en ga door.</translation>
    </message>
</context>
<context>
    <name>Tweeluik::WaitingViewModel</name>
    <message>
        <source>Said on this tablet. It counts once %1 says so on the other tablet too.</source>
        <comment>name</comment>
        <translation>Op deze tablet is het gezegd. Het telt als ook %1 dit zegt op de andere tablet.</translation>
    </message>
    <message>
        <source>What came open is not exactly what was sealed. That can happen without anybody having done something wrong, for example when a tablet was put back. Nothing is lost, and both can still go on: then the report says in one sentence that the seal was not confirmed.</source>
        <translation>Wat open kwam is niet precies wat was vastgelegd. Dat kan zonder dat iemand iets verkeerd deed, bijvoorbeeld als een tablet is teruggezet. Er is niets kwijt en beiden kunnen verder: het rapport zegt dan in één zin dat het zegel niet bevestigd is.</translation>
    </message>
    <message>
        <source>%1 goes on with it; it waits for a yes here.</source>
        <comment>name</comment>
        <translation>%1 gaat ermee verder; het wacht op een ja hier.</translation>
    </message>
    <message>
        <source>%1 sealed again, because an explanation was changed.</source>
        <comment>name</comment>
        <translation>%1 legde opnieuw vast, omdat een toelichting is veranderd.</translation>
    </message>
    <message>
        <source>%1 opened the own seal again: %2</source>
        <comment>name, reason</comment>
        <translation>%1 opende het eigen zegel weer: %2</translation>
    </message>
    <message>
        <source>Here it was said that %1 does not score any more, and %1 says the same of this side. So both still count, until one of the two takes it back.</source>
        <comment>name</comment>
        <translation>Hier is gezegd dat %1 niet meer meescoort, en %1 zegt hetzelfde over deze kant. Daarom tellen beiden nog mee, tot een van de twee het terugneemt.</translation>
    </message>
    <message>
        <source>%1 does not score any more. What stands is a single score: no consensus is claimed, and the report says so.</source>
        <comment>name</comment>
        <translation>%1 scoort niet meer mee. Wat er staat is één score: er is geen consensus, en het verslag zegt dat.</translation>
    </message>
    <message>
        <source>It begins once the own scores are sealed.</source>
        <translation>Het begint zodra de eigen scores zijn vastgelegd.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>UnionDelegate</name>
    <message>
        <source>The two then become one measurement on both tablets. Nothing of either is lost.</source>
        <translation>De twee worden dan één meting op beide tablets. Van geen van beide gaat iets verloren.</translation>
    </message>
    <message>
        <source>There is no measurement on this tablet that it could be.</source>
        <translation>Op deze tablet staat geen meting die het kan zijn.</translation>
    </message>
    <message>
        <source>It is the same as “%1”</source>
        <translation>Hetzelfde als “%1”</translation>
    </message>
    <message>
        <source>“%1” on the other tablet is the same as “%2”</source>
        <translation>“%1” op de andere tablet is hetzelfde als “%2”</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Apart laten</translation>
    </message>
    <message>
        <source>Leave them apart: %1</source>
        <translation>Apart laten: %1</translation>
    </message>
</context>
<context>
    <name>VersionDelegate</name>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>one of several versions</comment>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>VersionsDrawer</name>
    <message>
        <source>Versions of this explanation</source>
        <translation>Versies van deze toelichting</translation>
    </message>
    <message>
        <source>What a version has and the one before it had not is heavier and underlined.</source>
        <translation>Wat een versie heeft en de versie ervoor niet, is dikker en onderstreept.</translation>
    </message>
    <message>
        <source>%1  ·  %2, stands there now</source>
        <comment>name, time</comment>
        <translation>%1  ·  %2, staat er nu</translation>
    </message>
    <message>
        <source>taken away</source>
        <comment>the words of a version</comment>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>Deze tekst terugzetten</translation>
    </message>
    <message>
        <source>Put the text of %1, %2 back</source>
        <comment>name, time</comment>
        <translation>De tekst van %1, %2 terugzetten</translation>
    </message>
    <message>
        <source>Off the record: nothing is kept.</source>
        <translation>Buiten verslag: er wordt niets bewaard.</translation>
    </message>
</context>
<context>
    <name>WaitingAlone</name>
    <message>
        <source>A single score, no consensus</source>
        <translation>Eén score, geen consensus</translation>
    </message>
    <message>
        <source>%1 does score after all</source>
        <comment>name</comment>
        <translation>%1 scoort toch mee</translation>
    </message>
    <message>
        <source>When it goes differently</source>
        <translation>Als het anders loopt</translation>
    </message>
    <message>
        <source>Scores from paper</source>
        <translation>Scores van papier</translation>
    </message>
    <message>
        <source>The other does not score any more</source>
        <translation>De ander scoort niet meer mee</translation>
    </message>
    <message>
        <source>Go on with a single score?</source>
        <translation>Verder met één score?</translation>
    </message>
    <message>
        <source>This is for when %1 cannot score any more. The own scores then stand by themselves: no consensus is claimed, and the report says so.

Once sealed they lie open at once. It can be taken back; who scores after that has been able to see them, and can no longer seal.</source>
        <comment>name</comment>
        <translation>Dit is voor als %1 niet meer kan scoren. De eigen scores staan dan op zichzelf: er is geen consensus, en het verslag zegt dat.

Na het vastleggen liggen ze meteen open. Dit is terug te nemen; wie daarna nog scoort, heeft ze kunnen zien en kan niet meer vastleggen.</translation>
    </message>
    <message>
        <source>Wait for both</source>
        <translation>Op beiden wachten</translation>
    </message>
    <message>
        <source>Go on alone</source>
        <translation>Alleen verder</translation>
    </message>
</context>
<context>
    <name>WaitingMismatch</name>
    <message>
        <source>Seal not confirmed</source>
        <translation>Zegel niet bevestigd</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>WaitingOver</name>
    <message>
        <source>Seal not confirmed: both auditors go on with it, and the report says so in one sentence.</source>
        <translation>Zegel niet bevestigd: beide auditors gaan ermee verder, en het rapport zegt dat in één zin.</translation>
    </message>
    <message>
        <source>What lies open is what both had sealed. Nobody can change it any more.</source>
        <translation>Wat nu open ligt, is wat beiden hadden vastgelegd. Niemand kan het nog veranderen.</translation>
    </message>
    <message>
        <source>Discuss the impressions</source>
        <translation>Indrukken bespreken</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Both have sealed</source>
        <translation>Beiden hebben vastgelegd</translation>
    </message>
    <message>
        <source>Waiting for both seals</source>
        <translation>Wachten tot beiden hebben vastgelegd</translation>
    </message>
    <message>
        <source>My scores: %1</source>
        <comment>sealed at 15:02</comment>
        <translation>Mijn scores: %1</translation>
    </message>
    <message>
        <source>My scores are not sealed yet.</source>
        <translation>Mijn scores zijn nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>Mijn scores</translation>
    </message>
    <message>
        <source>Lay the scores side by side</source>
        <translation>Scores naast elkaar leggen</translation>
    </message>
    <message>
        <source>A single score</source>
        <translation>Eén score</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>On with the single score</source>
        <translation>Verder met deze ene score</translation>
    </message>
</context>
<context>
    <name>WaitingWays</name>
    <message>
        <source>As soon as both have sealed and the two tablets have been in touch, the scores can lie side by side. This happens by itself. How far the other auditor is does not show here, so that nobody has to hurry or wait.</source>
        <translation>Als beiden hebben vastgelegd en de tablets contact hebben gehad, kunnen de scores naast elkaar. Dat gaat vanzelf. Hoe ver de andere auditor is, staat hier niet: zo hoeft niemand zich te haasten.</translation>
    </message>
    <message>
        <source>In a practice measurement there is no other tablet: it ends here.</source>
        <translation>Bij een oefenmeting is er geen andere tablet: hier eindigt zij.</translation>
    </message>
    <message>
        <source>On one network</source>
        <translation>Op één netwerk</translation>
    </message>
    <message>
        <source>Bring both tablets on the same network and leave this measurement open on both. On the page Together it shows whether they find each other.</source>
        <translation>Zet beide tablets op hetzelfde netwerk en laat deze meting op allebei open. Op de pagina Samen staat of ze elkaar vinden.</translation>
    </message>
    <message>
        <source>To the page Together</source>
        <translation>Naar de pagina Samen</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Met een bestand</translation>
    </message>
    <message>
        <source>Without a network a file goes there, one comes back, and one more goes there. Each can be sent in any way: nobody else can read it.</source>
        <translation>Zonder netwerk gaat er een bestand heen, een terug en nog een heen. De manier van sturen is vrij: niemand anders kan het lezen.</translation>
    </message>
    <message>
        <source>Pass on a file</source>
        <translation>Bestand doorgeven</translation>
    </message>
</context>
<context>
    <name>WhenAndWhoCard</name>
    <message>
        <source>Which measurement here</source>
        <translation>De hoeveelste meting hier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>First name of the auditor with this tablet</source>
        <translation>Voornaam van de auditor met deze tablet</translation>
    </message>
    <message>
        <source>In the interview</source>
        <translation>In het gesprek</translation>
    </message>
    <message>
        <source>I ask the questions</source>
        <translation>Ik stel de vragen</translation>
    </message>
    <message>
        <source>I take notes</source>
        <translation>Ik maak aantekeningen</translation>
    </message>
    <message>
        <source>First name of the other auditor</source>
        <translation>Voornaam van de andere auditor</translation>
    </message>
    <message>
        <source>May stay empty for now.</source>
        <translation>Mag nu nog leeg blijven.</translation>
    </message>
    <message>
        <source>Length of the interview</source>
        <translation>Duur van het gesprek</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Everybody has to be out by</source>
        <translation>Iedereen moet eruit zijn om</translation>
    </message>
</context>
</TS>
