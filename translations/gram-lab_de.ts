<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Figures</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF-Modul</translation>
    </message>
    <message>
        <source>✓ Equal within rounding: Single-step&apos;s gradient differs from E2E&apos;s by %1 at most in float32 and %2 in float64, relative to each tensor&apos;s largest entry.</source>
        <translation>✓ Gleich bis auf Rundung: Der Gradient von Single-step weicht von dem von E2E höchstens um %1 in float32 und %2 in float64 ab, bezogen auf den größten Eintrag jedes Tensors.</translation>
    </message>
    <message>
        <source>✗ Not equal: Single-step&apos;s gradient differs from E2E&apos;s by %1 in float32 and %2 in float64, relative to each tensor&apos;s largest entry: more than rounding.</source>
        <translation>✗ Nicht gleich: Der Gradient von Single-step weicht von dem von E2E um %1 in float32 und %2 in float64 ab, bezogen auf den größten Eintrag jedes Tensors: mehr als Rundung.</translation>
    </message>
    <message>
        <source>%1 (CE precision) changes Single-step&apos;s gradient on this batch by %2: measured, and an approximation; the comparison with E2E is in full precision.</source>
        <translation>%1 (CE-Genauigkeit) ändert den Gradienten von Single-step auf diesem Batch um %2: gemessen und eine Näherung; der Vergleich mit E2E ist in voller Genauigkeit.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>the lines before the header of %1 that begin with # are comments</source>
        <translation>die Zeilen vor der Kopfzeile von %1, die mit # beginnen, sind Kommentare</translation>
    </message>
    <message>
        <source>quotes with a backslash before them are taken for parts of a text in %1</source>
        <translation>Anführungszeichen mit einem Backslash davor gelten in %1 als Teil eines Textes</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is taken for skills: rows that differ only in it are one answer</source>
        <translation>die Spalte „%1“ gilt als Kompetenz: Zeilen, die sich nur darin unterscheiden, sind eine Antwort</translation>
    </message>
    <message>
        <source>items without text</source>
        <translation>Items ohne Text</translation>
    </message>
    <message>
        <source>items listed again</source>
        <translation>erneut aufgeführte Items</translation>
    </message>
    <message>
        <source>the answers have no time: each user&apos;s are in the order of the rows</source>
        <translation>die Antworten haben keine Zeit: Die jedes Nutzers stehen in der Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1</source>
        <translation>IDs werden als ganze Zahlen abgeglichen, etwa %1</translation>
    </message>
    <message>
        <source>rows that repeat an answer for another skill</source>
        <translation>Zeilen, die eine Antwort für eine weitere Kompetenz wiederholen</translation>
    </message>
    <message>
        <source>answers to items that have no text</source>
        <translation>Antworten auf Items, die keinen Text haben</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC</source>
        <translation>alle Antworten sind richtig: Es gibt nichts zu unterscheiden und keine AUC</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC</source>
        <translation>alle Antworten sind falsch: Es gibt nichts zu unterscheiden und keine AUC</translation>
    </message>
    <message>
        <source>all answers are of one user</source>
        <translation>alle Antworten stammen von einem Nutzer</translation>
    </message>
    <message>
        <source>users left in the file&apos;s order, as they have answers without a time</source>
        <translation>in der Reihenfolge der Datei belassene Nutzer, da sie Antworten ohne Zeit haben</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1 wird als %2 gelesen</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it is read as %2</source>
        <translation>%1 ist kein UTF-8: Es wird als %2 gelesen</translation>
    </message>
    <message>
        <source>lines of %1 that are not UTF-8, read as windows-1252</source>
        <translation>Zeilen von %1, die kein UTF-8 sind, als windows-1252 gelesen</translation>
    </message>
    <message>
        <source>bytes of %1 that are not %2, shown as �</source>
        <translation>Bytes von %1, die kein %2 sind, als � gezeigt</translation>
    </message>
    <message>
        <source>there is no validation part: no AUC is measured, and the last model is kept</source>
        <translation>es gibt keinen Validierungsteil: Es wird keine AUC gemessen, und das letzte Modell wird behalten</translation>
    </message>
    <message>
        <source>malformed lines in %1</source>
        <translation>fehlerhafte Zeilen in %1</translation>
    </message>
    <message>
        <source>malformed lines in %1 (%2: not %3)</source>
        <translation>fehlerhafte Zeilen in %1 (%2: nicht %3)</translation>
    </message>
    <message>
        <source>news without text</source>
        <translation>Nachrichten ohne Text</translation>
    </message>
    <message>
        <source>news listed again</source>
        <translation>erneut aufgeführte Nachrichten</translation>
    </message>
    <message>
        <source>the dates of %1 have the day first</source>
        <translation>in den Datumsangaben von %1 steht der Tag zuerst</translation>
    </message>
    <message>
        <source>shown news that have no text</source>
        <translation>gezeigte Nachrichten, die keinen Text haben</translation>
    </message>
    <message>
        <source>impressions without a click</source>
        <translation>Impressionen ohne Klick</translation>
    </message>
    <message>
        <source>impressions without a non-click</source>
        <translation>Impressionen ohne Nicht-Klick</translation>
    </message>
    <message>
        <source>impressions whose clicked news have no text</source>
        <translation>Impressionen, deren angeklickte Nachrichten keinen Text haben</translation>
    </message>
    <message>
        <source>impressions whose other news have no text</source>
        <translation>Impressionen, deren übrige Nachrichten keinen Text haben</translation>
    </message>
    <message>
        <source>history clicks on news that have no text</source>
        <translation>Klicks im Verlauf auf Nachrichten, die keinen Text haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same as the training part: what is measured on it was trained on</source>
        <translation>„%1“ ist dasselbe wie der Trainingsteil: Was daran gemessen wird, wurde trainiert</translation>
    </message>
    <message>
        <source>the times are dates written as one number, such as 20200301</source>
        <translation>die Zeiten sind als eine Zahl geschriebene Datumsangaben, etwa 20200301</translation>
    </message>
    <message>
        <source>the times are days as spreadsheets count them, such as 43891.42 for 1 March 2020</source>
        <translation>die Zeiten sind Tage, wie Tabellenkalkulationen sie zählen, etwa 43891.42 für den 1. März 2020</translation>
    </message>
    <message>
        <source>the times are seconds in some rows and milliseconds or smaller in others: each is read by its size</source>
        <translation>die Zeiten sind in manchen Zeilen Sekunden und in anderen Millisekunden oder kleiner: Jede wird nach ihrer Größe gelesen</translation>
    </message>
    <message>
        <source>the dates do not tell whether the day or the month comes first: the month is taken (&quot;dates&quot; in a mapping)</source>
        <translation>die Datumsangaben zeigen nicht, ob der Tag oder der Monat zuerst kommt: Angenommen wird der Monat („dates“ in einer Zuordnung)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: month, day, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>die Datumsangaben zeigen nicht, welche Zahl Tag, Monat und Jahr ist: Angenommen wird Monat, Tag, Jahr („dates“ in einer Zuordnung)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: day, month, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>die Datumsangaben zeigen nicht, welche Zahl Tag, Monat und Jahr ist: Angenommen wird Tag, Monat, Jahr („dates“ in einer Zuordnung)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: year, month, day is taken (&quot;dates&quot; in a mapping)</source>
        <translation>die Datumsangaben zeigen nicht, welche Zahl Tag, Monat und Jahr ist: Angenommen wird Jahr, Monat, Tag („dates“ in einer Zuordnung)</translation>
    </message>
    <message>
        <source>the dates have the day first</source>
        <translation>in den Datumsangaben steht der Tag zuerst</translation>
    </message>
    <message>
        <source>the dates have the year first, such as 20/03/01</source>
        <translation>in den Datumsangaben steht das Jahr zuerst, etwa 20/03/01</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>events that are not of an article</source>
        <translation>Ereignisse, die zu keinem Artikel gehören</translation>
    </message>
    <message>
        <source>not read: %1 has the same part in another form</source>
        <translation>nicht gelesen: %1 enthält denselben Teil in anderer Form</translation>
    </message>
    <message>
        <source>not read, as %1 has the answers</source>
        <translation>nicht gelesen, da %1 die Antworten enthält</translation>
    </message>
    <message>
        <source>not read, as its name tells no part</source>
        <translation>nicht gelesen, da der Name keinen Teil angibt</translation>
    </message>
    <message>
        <source>not read: fold %1 is</source>
        <translation>nicht gelesen: Gelesen wird Fold %1</translation>
    </message>
    <message>
        <source>not read: fold %1 has that part</source>
        <translation>nicht gelesen: Fold %1 hat diesen Teil</translation>
    </message>
    <message>
        <source>not read, as %1 has more answers; name the file in the mapping to read it</source>
        <translation>nicht gelesen, da %1 mehr Antworten hat; nennen Sie die Datei in der Zuordnung, um sie zu lesen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: the two parts are one</source>
        <translation>%1 und %2 sind gleich: Die beiden Teile sind einer</translation>
    </message>
    <message>
        <source>not read: it is the same as %1</source>
        <translation>nicht gelesen: Die Datei ist dieselbe wie %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answers, part %1</source>
        <translation>Antworten, Teil %1</translation>
    </message>
    <message>
        <source>clicks for which no other item could be drawn</source>
        <translation>Klicks, zu denen kein anderes Item gezogen werden konnte</translation>
    </message>
    <message>
        <source>the right answers</source>
        <translation>die richtigen Antworten</translation>
    </message>
    <message>
        <source>students&apos; files that are empty</source>
        <translation>leere Dateien von Lernenden</translation>
    </message>
    <message>
        <source>answers to questions that questions.csv does not list</source>
        <translation>Antworten auf Fragen, die questions.csv nicht aufführt</translation>
    </message>
    <message>
        <source>questions that were not answered</source>
        <translation>nicht beantwortete Fragen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values other than 0 and 1: an answer is right from %2 on, which can be changed</source>
        <translation>„%1“ hat zwei andere Werte als 0 und 1: Eine Antwort ist ab %2 richtig, was sich ändern lässt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores: an answer is right from %2 on, which can be changed</source>
        <translation>„%1“ hat Punktzahlen: Eine Antwort ist ab %2 richtig, was sich ändern lässt</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 ist %2: %3</translation>
    </message>
    <message>
        <source>an item&apos;s text is made of the names in %1 of its &quot;%2&quot;</source>
        <translation>der Text eines Items besteht aus den Namen in %1 für sein „%2“</translation>
    </message>
    <message>
        <source>the texts in %1 are of other things than &quot;%2&quot;, by the names, though the numbers are alike</source>
        <translation>die Texte in %1 gehören den Namen nach zu anderem als „%2“, obwohl die Zahlen sich gleichen</translation>
    </message>
    <message>
        <source>there are no texts of &quot;%1&quot;: the names of skills in &quot;%2&quot; are taken for them</source>
        <translation>es gibt keine Texte zu „%1“: Stattdessen gelten die Namen der Kompetenzen in „%2“</translation>
    </message>
    <message>
        <source>the answers are those of %1</source>
        <translation>die Antworten sind die aus %1</translation>
    </message>
    <message>
        <source>not read: it is empty</source>
        <translation>nicht gelesen: Die Datei ist leer</translation>
    </message>
    <message>
        <source>not read: its first line has no names of columns</source>
        <translation>nicht gelesen: Die erste Zeile enthält keine Spaltennamen</translation>
    </message>
    <message>
        <source>not read: its columns (%1) are neither those of answers nor of the texts that were taken</source>
        <translation>nicht gelesen: Die Spalten (%1) sind weder die von Antworten noch die der verwendeten Texte</translation>
    </message>
    <message>
        <source>not read: it has one column (%1)</source>
        <translation>nicht gelesen: Die Datei hat nur eine Spalte (%1)</translation>
    </message>
    <message>
        <source>not read: it is in none of the layouts that are known</source>
        <translation>nicht gelesen: Die Datei hat keinen der bekannten Aufbauten</translation>
    </message>
    <message>
        <source>not read: %1; %2</source>
        <translation>nicht gelesen: %1; %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>items listed again, of which the first text counts</source>
        <translation>erneut aufgeführte Items, von denen der erste Text zählt</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1 with %2</source>
        <translation>IDs werden als ganze Zahlen abgeglichen, etwa %1 mit %2</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>alle Antworten sind richtig: Es gibt nichts zu unterscheiden und keine AUC; prüfen Sie, welche Spalte und welche Werte eine richtige Antwort bedeuten</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>alle Antworten sind falsch: Es gibt nichts zu unterscheiden und keine AUC; prüfen Sie, welche Spalte und welche Werte eine richtige Antwort bedeuten</translation>
    </message>
    <message>
        <source>all answers are of one user: check the column with the user</source>
        <translation>alle Antworten stammen von einem Nutzer: Prüfen Sie die Spalte mit dem Nutzer</translation>
    </message>
    <message>
        <source>%1 is taken for the training part, as nothing else is it</source>
        <translation>%1 gilt als Trainingsteil, da nichts anderes es ist</translation>
    </message>
    <message>
        <source>not read: no folder or file name tells what part it is</source>
        <translation>nicht gelesen: Kein Ordner- oder Dateiname gibt an, welcher Teil es ist</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>impressions, part %1</source>
        <translation>Impressionen, Teil %1</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>the parts %1 and %2 are the same: what is measured on one was in the other</source>
        <translation>die Teile %1 und %2 sind gleich: Was an einem gemessen wird, war im anderen enthalten</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>Volltexte</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>ratings, part %1</source>
        <translation>Bewertungen, Teil %1</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>not read, as %1 and %2 are</source>
        <translation>nicht gelesen, da %1 und %2 gelesen werden</translation>
    </message>
    <message>
        <source>films without a title</source>
        <translation>Filme ohne Titel</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user and rating</source>
        <translation>%1 hat keine Kopfzeile: Die Spalten gelten als Item, Nutzer und Bewertung</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item and rating</source>
        <translation>%1 hat keine Kopfzeile: Die Spalten gelten als Nutzer, Item und Bewertung</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user, rating and time</source>
        <translation>%1 hat keine Kopfzeile: Die Spalten gelten als Item, Nutzer, Bewertung und Zeit</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item, rating and time</source>
        <translation>%1 hat keine Kopfzeile: Die Spalten gelten als Nutzer, Item, Bewertung und Zeit</translation>
    </message>
    <message>
        <source>the ratings have no time: the order of the rows is taken for it</source>
        <translation>die Bewertungen haben keine Zeit: Stattdessen gilt die Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>ratings of films that have no title</source>
        <translation>Bewertungen von Filmen, die keinen Titel haben</translation>
    </message>
    <message>
        <source>ratings below the limit, which are no clicks</source>
        <translation>Bewertungen unter der Grenze, die keine Klicks sind</translation>
    </message>
    <message>
        <source>the ratings go from %1 to %2: the limit for a click, %3, is for 1 to 5 (&quot;positive_rating&quot; in the mapping)</source>
        <translation>die Bewertungen reichen von %1 bis %2: Die Grenze für einen Klick, %3, gilt für 1 bis 5 („positive_rating“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>exercises without a usable head</source>
        <translation>Übungen ohne brauchbaren Kopf</translation>
    </message>
    <message>
        <source>exercises without labels</source>
        <translation>Übungen ohne Labels</translation>
    </message>
    <message>
        <source>tokens without a label</source>
        <translation>Tokens ohne Label</translation>
    </message>
    <message>
        <source>the items are the skills: the texts are theirs, not the questions&apos;</source>
        <translation>die Items sind die Kompetenzen: Die Texte sind deren Texte, nicht die der Fragen</translation>
    </message>
    <message>
        <source>answers that are neither right nor wrong</source>
        <translation>Antworten, die weder richtig noch falsch sind</translation>
    </message>
    <message>
        <source>the results have only %1 and %2: an answer is right from %3 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>die Ergebnisse sind nur %1 und %2: Eine Antwort ist ab %3 richtig (falls es umgekehrt ist, nennen Sie den richtigen Wert in „correct_values“ der Zuordnung)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 and %3: an answer is right from %4 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>„%1“ hat nur %2 und %3: Eine Antwort ist ab %4 richtig (falls es umgekehrt ist, nennen Sie den richtigen Wert in „correct_values“ der Zuordnung)</translation>
    </message>
    <message>
        <source>the results have scores up to %1: an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>die Ergebnisse sind Punktzahlen bis %1: Eine Antwort ist ab %2 richtig („correct_from“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores up to %2: an answer is right from %3 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>„%1“ hat Punktzahlen bis %2: Eine Antwort ist ab %3 richtig („correct_from“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>the items are skills (&quot;%1&quot;): of an answer for several skills the first row counts</source>
        <translation>die Items sind Kompetenzen („%1“): Bei einer Antwort zu mehreren Kompetenzen zählt die erste Zeile</translation>
    </message>
    <message>
        <source>answers without an item</source>
        <translation>Antworten ohne Item</translation>
    </message>
    <message>
        <source>answers without a result</source>
        <translation>Antworten ohne Ergebnis</translation>
    </message>
    <message>
        <source>answers whose result is to be left out</source>
        <translation>Antworten, deren Ergebnis auszulassen ist</translation>
    </message>
    <message>
        <source>the rows of %1 are those of its &quot;%2&quot;</source>
        <translation>die Zeilen von %1 sind die unter „%2“ darin</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts</source>
        <translation>die Spalte „%1“ gibt die Teile an</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is test, 0 is training</source>
        <translation>die Spalte „%1“ gibt die Teile an: 1 ist Test, 0 ist Training</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is training, 0 is test</source>
        <translation>die Spalte „%1“ gibt die Teile an: 1 ist Training, 0 ist Test</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is validation, 0 is training</source>
        <translation>die Spalte „%1“ gibt die Teile an: 1 ist Validierung, 0 ist Training</translation>
    </message>
    <message>
        <source>not read: it has the same columns, and the answers are those of %1 (&quot;interactions_file&quot; in the mapping)</source>
        <translation>nicht gelesen: Die Datei hat dieselben Spalten, und die Antworten sind die aus %1 („interactions_file“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>the students of %1 are kept apart: the same id in two of them is two students</source>
        <translation>die Lernenden von %1 werden getrennt gehalten: Dieselbe ID in zweien davon sind zwei Lernende</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on, which can be changed</source>
        <translation>in „%1“ zählt eine teilweise richtige Antwort zur Hälfte, und eine Antwort ist ab %2 richtig, was sich ändern lässt</translation>
    </message>
    <message>
        <source>not read: it is neither named as a file of articles (news.tsv, news.csv) nor of impressions (behaviors.tsv, behaviors.csv)</source>
        <translation>nicht gelesen: Der Name ist weder der einer Datei mit Artikeln (news.tsv, news.csv) noch der einer mit Impressionen (behaviors.tsv, behaviors.csv)</translation>
    </message>
    <message>
        <source>histories that pandas has cut (&quot;...&quot;): what is before the gap is left out</source>
        <translation>von pandas gekürzte Verläufe („...“): Was vor der Lücke steht, ist ausgelassen</translation>
    </message>
    <message>
        <source>impressions whose list pandas has cut (&quot;...&quot;)</source>
        <translation>Impressionen, deren Liste pandas gekürzt hat („...“)</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list &quot;%2&quot; of an object, with what the object has beside it</source>
        <translation>eine Zeile von %1 ist eine der Liste „%2“ eines Objekts, mit dem, was das Objekt daneben enthält</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list of a key, with the key beside it</source>
        <translation>eine Zeile von %1 ist eine der Liste eines Schlüssels, mit dem Schlüssel daneben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is taken for the column &quot;%3&quot;</source>
        <translation>„%1“ in %2 gilt als die Spalte „%3“</translation>
    </message>
    <message>
        <source>what the users have read before</source>
        <translation>was die Nutzer zuvor gelesen haben</translation>
    </message>
    <message>
        <source>ratings and titles</source>
        <translation>Bewertungen und Titel</translation>
    </message>
    <message>
        <source>a row is a click where its &quot;%1&quot; is %2 or more (&quot;positive_rating&quot; in the mapping)</source>
        <translation>eine Zeile ist ein Klick, wenn ihr „%1“ mindestens %2 ist („positive_rating“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>a partly right answer has half of the credit, and an answer is right from %1 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>eine teilweise richtige Antwort zählt zur Hälfte, und eine Antwort ist ab %1 richtig („correct_from“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>in „%1“ zählt eine teilweise richtige Antwort zur Hälfte, und eine Antwort ist ab %2 richtig („correct_from“ in der Zuordnung)</translation>
    </message>
    <message>
        <source>the hidden sheet &quot;%1&quot; of %2 is not read</source>
        <translation>das ausgeblendete Blatt „%1“ von %2 wird nicht gelesen</translation>
    </message>
    <message>
        <source>the lines above the header of the sheet &quot;%1&quot; are passed over</source>
        <translation>die Zeilen über der Kopfzeile des Blatts „%1“ werden übergangen</translation>
    </message>
    <message>
        <source>by the column &quot;%1&quot; of the file</source>
        <translation>nach der Spalte „%1“ der Datei</translation>
    </message>
    <message>
        <source>as it names no validation, %1 of the training users are it</source>
        <translation>da sie keine Validierung nennt, bilden %1 der Trainingsnutzer die Validierung</translation>
    </message>
    <message>
        <source>News demo (simulated)</source>
        <translation>Nachrichten-Demo (simuliert)</translation>
    </message>
    <message>
        <source>Classroom demo (simulated)</source>
        <translation>Klassenzimmer-Demo (simuliert)</translation>
    </message>
    <message>
        <source>as %1 of %2 have no time</source>
        <translation>da %1 von %2 keine Zeit haben</translation>
    </message>
    <message>
        <source>by folder: validation is &quot;%1&quot;</source>
        <translation>nach Ordner: Validierung ist „%1“</translation>
    </message>
    <message>
        <source>test is the folder &quot;%1&quot;</source>
        <translation>Test ist der Ordner „%1“</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users, test another %2</source>
        <translation>nach Nutzer: Validierung sind %1 der Nutzer, Test weitere %2</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users</source>
        <translation>nach Nutzer: Validierung sind %1 der Nutzer</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the answers before the latest %2, which is test</source>
        <translation>nach Zeit: Validierung sind die %1 der Antworten vor den spätesten %2, die Test sind</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the answers</source>
        <translation>nach Zeit: Validierung sind die spätesten %1 der Antworten</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the impressions before the latest %2, which is test</source>
        <translation>nach Zeit: Validierung sind die %1 der Impressionen vor den spätesten %2, die Test sind</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the impressions</source>
        <translation>nach Zeit: Validierung sind die spätesten %1 der Impressionen</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the answers before the last %2, which is test</source>
        <translation>nach Zeilenfolge: Validierung sind die %1 der Antworten vor den letzten %2, die Test sind</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the answers</source>
        <translation>nach Zeilenfolge: Validierung sind die letzten %1 der Antworten</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the impressions before the last %2, which is test</source>
        <translation>nach Zeilenfolge: Validierung sind die %1 der Impressionen vor den letzten %2, die Test sind</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the impressions</source>
        <translation>nach Zeilenfolge: Validierung sind die letzten %1 der Impressionen</translation>
    </message>
    <message>
        <source>CUDA says: %1</source>
        <translation>CUDA meldet: %1</translation>
    </message>
    <message>
        <source>This LibTorch has no CUDA: start packaging/demo.sh --gpu for one that has.</source>
        <translation>Diese LibTorch-Version hat kein CUDA: Starten Sie packaging/demo.sh --gpu, um eine mit CUDA zu erhalten.</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, game, &quot;purchase&quot; or &quot;play&quot;, and hours; a purchase counts as one hour</source>
        <translation>%1 hat keine Kopfzeile: Die Spalten gelten als Nutzer, Spiel, „purchase“ oder „play“ und Stunden; ein Kauf zählt als eine Stunde</translation>
    </message>
    <message>
        <source>rows of a game that the user had before: it is one click</source>
        <translation>Zeilen zu einem Spiel, das der Nutzer schon hatte: Es ist ein einziger Klick</translation>
    </message>
    <message>
        <source>the header of %1 is its line %2: what stands above is left out</source>
        <translation>die Kopfzeile von %1 ist Zeile %2: Was darüber steht, wird ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; falls as often as it rises within a user&apos;s rows: it is taken for how long an answer took, not for when it was given</source>
        <translation>„%1“ fällt in den Zeilen eines Benutzers so oft, wie es steigt: Es gilt als Dauer einer Antwort, nicht als ihr Zeitpunkt</translation>
    </message>
    <message>
        <source>the time is &quot;%1&quot; with &quot;%2&quot; behind it</source>
        <translation>die Zeit ist „%1“ mit „%2“ dahinter</translation>
    </message>
    <message>
        <source>rows that are the same as another one in every column</source>
        <translation>Zeilen, die in jeder Spalte mit einer anderen übereinstimmen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is there already and not empty</source>
        <translation>er ist schon da und nicht leer</translation>
    </message>
    <message>
        <source>it is not a run&apos;s folder, as it has no config.json</source>
        <translation>es ist kein Ordner eines Laufs, denn config.json fehlt darin</translation>
    </message>
    <message>
        <source>it has no checkpoint: there is no step to fork it from</source>
        <translation>er hat keinen Checkpoint: Es gibt keinen Schritt, von dem abgezweigt werden könnte</translation>
    </message>
    <message>
        <source>another program is training this run; wait until it has ended, or stop it there</source>
        <translation>ein anderes Programm trainiert diesen Lauf; warten Sie auf sein Ende oder stoppen Sie ihn dort</translation>
    </message>
    <message>
        <source>the run ended before its first checkpoint; start it anew with the config.json in its folder</source>
        <translation>der Lauf endete vor seinem ersten Checkpoint; starten Sie ihn neu mit der config.json in seinem Ordner</translation>
    </message>
    <message>
        <source>it is not as it was written (its SHA-256 is another)</source>
        <translation>sie ist nicht so, wie sie geschrieben wurde (ihre SHA-256 ist eine andere)</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>ein neueres Programm hat es geschrieben</translation>
    </message>
    <message>
        <source>its checkpoint does not say which data it was made with</source>
        <translation>sein Checkpoint sagt nicht, mit welchen Daten er gemacht wurde</translation>
    </message>
    <message>
        <source>the dataset has changed since (items, training sequences, tokenizer pieces: %1 then, %2 now); start a new run</source>
        <translation>der Datensatz hat sich seitdem geändert (Items, Trainingssequenzen, Teile des Tokenizers: damals %1, jetzt %2); starten Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>the dataset is another one: it has as many items and training sequences, but not the same texts, answers or clicks; give the run&apos;s own, or start a new run</source>
        <translation>der Datensatz ist ein anderer: Er hat ebenso viele Items und Trainingssequenzen, aber nicht dieselben Texte, Antworten oder Klicks; geben Sie den des Laufs an oder starten Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>the validation split is another one than the run was evaluated on until now, so that its evaluations could not be compared; give the run&apos;s own data, or start a new run</source>
        <translation>der Validierungsteil ist ein anderer als der, an dem der Lauf bisher evaluiert wurde, sodass seine Evaluationen nicht vergleichbar wären; geben Sie die Daten des Laufs an oder starten Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>it has no config.json, as the folder of a Hugging Face model has</source>
        <translation>ihm fehlt config.json, die der Ordner eines Hugging-Face-Modells hat</translation>
    </message>
    <message>
        <source>the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model or sentencepiece.bpe.model</source>
        <translation>dem Ordner fehlt ein Tokenizer: tokenizer.json, vocab.txt, vocab.json mit merges.txt, spiece.model oder sentencepiece.bpe.model</translation>
    </message>
    <message>
        <source>choose a MIND folder (behaviors.tsv and news.tsv, in it or in train and validation folders) or a folder with interactions.csv and items.csv; other files are made into one by Import (gram-lab import FOLDER --out NEW_FOLDER)</source>
        <translation>wählen Sie einen MIND-Ordner (behaviors.tsv und news.tsv darin oder in Ordnern für Training und Validierung) oder einen Ordner mit interactions.csv und items.csv; andere Dateien macht „Importieren“ dazu (gram-lab import ORDNER --out NEUER_ORDNER)</translation>
    </message>
    <message>
        <source>training needs impressions with a click and a non-click whose news have text</source>
        <translation>das Training braucht Impressionen mit einem Klick und einem Nicht-Klick, deren Nachrichten Text haben</translation>
    </message>
    <message>
        <source>training needs answers to items that have text</source>
        <translation>das Training braucht Antworten zu Items mit Text</translation>
    </message>
    <message>
        <source>it is in none of the layouts that can be imported</source>
        <translation>es hat keinen der Aufbauten, die importiert werden können</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>es gibt keine Datei zum Importieren</translation>
    </message>
    <message>
        <source>none of the files has answers in the chosen layout</source>
        <translation>keine der Dateien hat Antworten im gewählten Aufbau</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>die Arbeitsmappe ist beschädigt</translation>
    </message>
    <message>
        <source>the archive ends too early</source>
        <translation>das Archiv endet zu früh</translation>
    </message>
    <message>
        <source>the dataset does not fit</source>
        <translation>der Datensatz passt nicht hinein</translation>
    </message>
    <message>
        <source>A smaller part of the dataset would help.</source>
        <translation>Ein kleinerer Teil des Datensatzes würde helfen.</translation>
    </message>
    <message>
        <source>the data do not fit</source>
        <translation>die Daten passen nicht hinein</translation>
    </message>
    <message>
        <source>A smaller part of the data would help.</source>
        <translation>Ein kleinerer Teil der Daten würde helfen.</translation>
    </message>
    <message>
        <source>this step of %1 users did not fit</source>
        <translation>dieser Schritt mit %1 Nutzern passte nicht hinein</translation>
    </message>
    <message>
        <source>Use single-step, which encodes each item once and gives the same gradient, or a batch of %1.</source>
        <translation>Nehmen Sie Single-step, das jedes Item einmal encodiert und denselben Gradienten ergibt, oder einen Batch von %1.</translation>
    </message>
    <message>
        <source>Use single-step-bounded, which gives the same gradient in bounded memory.</source>
        <translation>Nehmen Sie Single-step mit begrenztem Speicher, das denselben Gradienten ergibt.</translation>
    </message>
    <message>
        <source>Set micro_batch to 0: the largest that fits is then found, with the same gradient.</source>
        <translation>Setzen Sie micro_batch auf 0: Dann wird der größte passende gesucht, mit demselben Gradienten.</translation>
    </message>
    <message>
        <source>Try a batch of %1.</source>
        <translation>Versuchen Sie einen Batch von %1.</translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>ab Byte %1 ist es kein JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>sie ist zu kurz für eine safetensors-Datei</translation>
    </message>
    <message>
        <source>its header of %1 bytes goes beyond the end of the file: it is cut off</source>
        <translation>ihr Kopf von %1 Bytes reicht über das Ende der Datei hinaus: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is not a safetensors file: its header does not begin with {</source>
        <translation>es ist keine safetensors-Datei: Ihr Kopf beginnt nicht mit {</translation>
    </message>
    <message>
        <source>it is not a whole zip archive (%1): it is cut off or damaged</source>
        <translation>es ist kein ganzes Zip-Archiv (%1): Es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>a user id</source>
        <translation>eine Nutzerkennung</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>a news id with -0 or -1 at its end</source>
        <translation>eine Nachrichtenkennung mit -0 oder -1 am Ende</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>ein Git-LFS-Zeiger, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>download the file itself: git lfs pull, or the download link of its page</source>
        <translation>laden Sie die Datei selbst herunter: mit git lfs pull oder über den Download-Link ihrer Seite</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself</source>
        <translation>ein git-annex-Zeiger, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>download the file itself: git annex get</source>
        <translation>laden Sie die Datei selbst herunter: git annex get</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>wandeln Sie sie in CSV um, in Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an Arrow (Feather) file</source>
        <translation>eine Arrow-Datei (Feather)</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>wandeln Sie sie in CSV um, in Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>eine Feather-Datei</translation>
    </message>
    <message>
        <source>an Arrow stream, as Hugging Face&apos;s datasets keep it</source>
        <translation>ein Arrow-Strom, wie ihn die Datensätze von Hugging Face enthalten</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</source>
        <translation>wandeln Sie ihn in CSV um, in Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>convert its table to CSV, in Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>wandeln Sie ihre Tabelle in CSV um, in Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>if it holds weights of TensorFlow or Keras, load it in transformers with from_tf=True and save it with save_pretrained() once</source>
        <translation>falls sie Gewichte von TensorFlow oder Keras enthält, laden Sie sie einmal in transformers mit from_tf=True und speichern Sie sie mit save_pretrained()</translation>
    </message>
    <message>
        <source>a GGUF file of llama.cpp</source>
        <translation>eine GGUF-Datei von llama.cpp</translation>
    </message>
    <message>
        <source>take the model in its original form</source>
        <translation>nehmen Sie das Modell in seiner ursprünglichen Form</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>export its tables as CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</source>
        <translation>exportieren Sie ihre Tabellen als CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>eine Avro-Datei</translation>
    </message>
    <message>
        <source>convert it to CSV or JSON Lines</source>
        <translation>wandeln Sie sie in CSV oder JSON Lines um</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>convert it to CSV with a header, in Python: numpy.savetxt</source>
        <translation>wandeln Sie es in CSV mit einer Kopfzeile um, in Python: numpy.savetxt</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>wandeln Sie es in CSV um, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an R data file</source>
        <translation>eine R-Datendatei</translation>
    </message>
    <message>
        <source>write it as CSV, in R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>schreiben Sie sie als CSV, in R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>an R object (.rds)</source>
        <translation>ein R-Objekt (.rds)</translation>
    </message>
    <message>
        <source>write it as CSV, in R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>schreiben Sie es als CSV, in R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>eine MATLAB-Datei</translation>
    </message>
    <message>
        <source>write its table as CSV, in MATLAB: writetable</source>
        <translation>schreiben Sie ihre Tabelle als CSV, in MATLAB: writetable</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>eine SPSS-Datei</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>eine Stata-Datei</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>speichern Sie sie als CSV</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein Tar-Archiv</translation>
    </message>
    <message>
        <source>unpack it first and choose what is in it</source>
        <translation>entpacken Sie es zuerst und wählen Sie, was darin ist</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>unpack it first: xz -d</source>
        <translation>entpacken Sie es zuerst: xz -d</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>unpack it first: bzip2 -d</source>
        <translation>entpacken Sie es zuerst: bzip2 -d</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>unpack it first: zstd -d</source>
        <translation>entpacken Sie es zuerst: zstd -d</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>ein LZ4-Archiv</translation>
    </message>
    <message>
        <source>unpack it first: lz4 -d</source>
        <translation>entpacken Sie es zuerst: lz4 -d</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>eine alte Excel- oder Office-Datei</translation>
    </message>
    <message>
        <source>save the sheet as CSV (UTF-8)</source>
        <translation>speichern Sie das Blatt als CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>save each sheet as CSV (UTF-8)</source>
        <translation>speichern Sie jedes Blatt als CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>a PyTorch file</source>
        <translation>eine PyTorch-Datei</translation>
    </message>
    <message>
        <source>write its table as CSV</source>
        <translation>schreiben Sie ihre Tabelle als CSV</translation>
    </message>
    <message>
        <source>an archive of NumPy arrays</source>
        <translation>ein Archiv von NumPy-Arrays</translation>
    </message>
    <message>
        <source>convert them to CSV with a header</source>
        <translation>wandeln Sie sie in CSV mit einer Kopfzeile um</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>a safetensors file, which holds a model&apos;s weights</source>
        <translation>eine safetensors-Datei, die die Gewichte eines Modells enthält</translation>
    </message>
    <message>
        <source>choose the file with the data</source>
        <translation>wählen Sie die Datei mit den Daten</translation>
    </message>
    <message>
        <source>the file that its name promises is another one</source>
        <translation>die Datei, die ihr Name verspricht, ist eine andere</translation>
    </message>
    <message>
        <source>a web page (HTML), not the data</source>
        <translation>eine Webseite (HTML), nicht die Daten</translation>
    </message>
    <message>
        <source>a download that needs a login or a click gives such a page: download the file itself in a browser</source>
        <translation>ein Download, der eine Anmeldung oder einen Klick braucht, ergibt eine solche Seite: Laden Sie die Datei selbst in einem Browser herunter</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>convert it to CSV, or, if it is a server&apos;s answer, download the file again</source>
        <translation>wandeln Sie es in CSV um oder laden Sie, falls es die Antwort eines Servers ist, die Datei neu herunter</translation>
    </message>
    <message>
        <source>it is empty: download it again</source>
        <translation>sie ist leer: Laden Sie sie neu herunter</translation>
    </message>
    <message>
        <source>it is compressed with gzip: unpack it</source>
        <translation>sie ist mit gzip komprimiert: Entpacken Sie sie</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>es ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>eine Zahl darin ist außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>es ist ein Link auf etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>the gzip file ends too early</source>
        <translation>die gzip-Datei endet zu früh</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MB</source>
        <translation>sie hat eine Zeile von mehr als 64 MB</translation>
    </message>
    <message>
        <source>the gzip file unpacks to more than 400 times its size, which no data do</source>
        <translation>die gzip-Datei wird entpackt mehr als 400-mal so groß, was bei Daten nie vorkommt</translation>
    </message>
    <message>
        <source>it has %1 columns, and no more than %2 are read</source>
        <translation>sie hat %1 Spalten, und mehr als %2 werden nicht gelesen</translation>
    </message>
    <message>
        <source>a field whose quotes are doubled inside and closed at its end</source>
        <translation>ein Feld, dessen Anführungszeichen innen verdoppelt und am Ende geschlossen sind</translation>
    </message>
    <message>
        <source>an item id</source>
        <translation>eine Item-Kennung</translation>
    </message>
    <message>
        <source>a number or a time like 2019-11-12 14:14:46</source>
        <translation>eine Zahl oder eine Zeit wie 2019-11-12 14:14:46</translation>
    </message>
    <message>
        <source>a time like 11/12/2019 2:14:46 PM</source>
        <translation>eine Zeit wie 11/12/2019 2:14:46 PM</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation oder test</translation>
    </message>
    <message>
        <source>0 or 1, or a value that the mapping calls correct</source>
        <translation>0 oder 1 oder ein Wert, den die Zuordnung als richtig nennt</translation>
    </message>
    <message>
        <source>userId and time</source>
        <translation>userId und time</translation>
    </message>
    <message>
        <source>an id without blanks</source>
        <translation>eine Kennung ohne Leerzeichen</translation>
    </message>
    <message>
        <source>an id, a tab and a text</source>
        <translation>eine Kennung, ein Tabulator und ein Text</translation>
    </message>
    <message>
        <source>user: and days:</source>
        <translation>user: und days:</translation>
    </message>
    <message>
        <source>6 or 7 fields</source>
        <translation>6 oder 7 Felder</translation>
    </message>
    <message>
        <source>an instance id and 0 or 1</source>
        <translation>eine Instanz-Kennung und 0 oder 1</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>as many questions and answers as the count says</source>
        <translation>so viele Fragen und Antworten, wie die Anzahl angibt</translation>
    </message>
    <message>
        <source>lists of one length</source>
        <translation>gleich lange Listen</translation>
    </message>
    <message>
        <source>six lines</source>
        <translation>sechs Zeilen</translation>
    </message>
    <message>
        <source>a user, a length and lists of that length</source>
        <translation>ein Nutzer, eine Länge und Listen dieser Länge</translation>
    </message>
    <message>
        <source>as many responses as questions</source>
        <translation>so viele Antworten wie Fragen</translation>
    </message>
    <message>
        <source>an encoding that ICU knows, such as UTF-8 or windows-1252</source>
        <translation>eine Kodierung, die ICU kennt, etwa UTF-8 oder windows-1252</translation>
    </message>
    <message>
        <source>left out: %1 %2 (%3)</source>
        <translation>ausgelassen: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>more than 4 billion answers</source>
        <translation>mehr als 4 Milliarden Antworten</translation>
    </message>
    <message>
        <source>auto, user or rows, as not every answer has a time</source>
        <translation>auto, user oder rows, da nicht jede Antwort eine Zeit hat</translation>
    </message>
    <message>
        <source>auto, user or rows, as %1 of %2 impressions have no time</source>
        <translation>auto, user oder rows, da %1 von %2 Impressionen keine Zeit haben</translation>
    </message>
    <message>
        <source>a text has the token %1, but the embeddings have only %2 rows</source>
        <translation>ein Text hat das Token %1, aber die Embeddings haben nur %2 Zeilen</translation>
    </message>
    <message>
        <source>ratings need two tables: one with a user, an item and a rating, and one with the items&apos; ids and titles</source>
        <translation>Bewertungen brauchen zwei Tabellen: eine mit Nutzer, Item und Bewertung und eine mit den Kennungen und Titeln der Items</translation>
    </message>
    <message>
        <source>one fold alone, or pieces of parts: the numbers in these names may mean either. Put the files of one fold in a folder of their own</source>
        <translation>ein einziger Fold oder Stücke von Teilen: Die Zahlen in diesen Namen können beides bedeuten. Legen Sie die Dateien eines Folds in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>files with numbers (%1)</source>
        <translation>Dateien mit Zahlen (%1)</translation>
    </message>
    <message>
        <source>it is one JSON value of more than 1 GiB, which would be held in memory: write it as JSON Lines, an object a line</source>
        <translation>es ist ein einziger JSON-Wert von mehr als 1 GiB, der im Speicher gehalten würde: Schreiben Sie ihn als JSON Lines, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>none of its first lines is a JSON object</source>
        <translation>keine der ersten Zeilen ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>it holds several tables (%1): write each into a file of its own</source>
        <translation>sie enthält mehrere Tabellen (%1): Schreiben Sie jede in eine eigene Datei</translation>
    </message>
    <message>
        <source>it is JSON, but no list or table of objects</source>
        <translation>es ist JSON, aber keine Liste oder Tabelle von Objekten</translation>
    </message>
    <message>
        <source>it begins like JSON and is none, from its first byte to its last</source>
        <translation>sie beginnt wie JSON und ist als Ganzes keines</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>its texts are more than 1 GiB: save each sheet as CSV (UTF-8)</source>
        <translation>die Texte sind mehr als 1 GiB: Speichern Sie jedes Blatt als CSV (UTF-8)</translation>
    </message>
    <message>
        <source>unpacked, the archive has more than %1 MiB and would fill the disk</source>
        <translation>entpackt hat das Archiv mehr als %1 MiB und würde den Datenträger füllen</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 times its size, which no data do</source>
        <translation>das Archiv wird entpackt mehr als %1-mal so groß, was bei Daten nie vorkommt</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>es konnte keine Antwort gelesen werden</translation>
    </message>
    <message>
        <source>the texts are of %1 and so on</source>
        <translation>die Texte gehören zu %1 und so weiter</translation>
    </message>
    <message>
        <source>the name of the file with the items&apos; texts</source>
        <translation>der Name der Datei mit den Texten der Items</translation>
    </message>
    <message>
        <source>the name of the file with the answers</source>
        <translation>der Name der Datei mit den Antworten</translation>
    </message>
    <message>
        <source>not given, and there are %1 such files</source>
        <translation>nicht angegeben, und es gibt %1 solche Dateien</translation>
    </message>
    <message>
        <source>not given, and there are %1 that could be it</source>
        <translation>nicht angegeben, und %1 kommen dafür infrage</translation>
    </message>
    <message>
        <source>a column for &quot;%1&quot;</source>
        <translation>eine Spalte für „%1“</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne eine solche</translation>
    </message>
    <message>
        <source>the columns with the answers under &quot;item&quot;</source>
        <translation>die Spalten mit den Antworten unter „item“</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>ohne diese</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;</source>
        <translation>ihr fehlt „format“</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of roles and columns</source>
        <translation>ein Objekt aus Rollen und Spalten</translation>
    </message>
    <message>
        <source>month-first, day-first or year-first</source>
        <translation>month-first, day-first oder year-first</translation>
    </message>
    <message>
        <source>token-in-exercise, token or exercise</source>
        <translation>token-in-exercise, token oder exercise</translation>
    </message>
    <message>
        <source>the files of one track</source>
        <translation>die Dateien eines einzigen Tracks</translation>
    </message>
    <message>
        <source>behaviors.tsv has no impression</source>
        <translation>behaviors.tsv hat keine Impression</translation>
    </message>
    <message>
        <source>one training, one validation and one test folder at most, told by their names</source>
        <translation>höchstens je ein Ordner für Training, Validierung und Test, an den Namen erkennbar</translation>
    </message>
    <message>
        <source>of no known part</source>
        <translation>von keinem bekannten Teil</translation>
    </message>
    <message>
        <source>a training folder beside them, such as MINDsmall_train</source>
        <translation>ein Trainingsordner daneben, etwa MINDsmall_train</translation>
    </message>
    <message>
        <source>validation and test alone</source>
        <translation>Validierung und Test allein</translation>
    </message>
    <message>
        <source>an impression needs a user&apos;s second click and another item to draw</source>
        <translation>eine Impression braucht den zweiten Klick eines Nutzers und ein weiteres Item zum Ziehen</translation>
    </message>
    <message>
        <source>it lies in %1, which is imported: name a folder outside of it</source>
        <translation>er liegt in %1, was importiert wird: Nennen Sie einen Ordner außerhalb davon</translation>
    </message>
    <message>
        <source>%1 lines: a head, then lists of questions to answers</source>
        <translation>%1 Zeilen: ein Kopf, dann die Listen von den Fragen bis zu den Antworten</translation>
    </message>
    <message>
        <source>%1 in it: %2</source>
        <translation>%1 darin: %2</translation>
    </message>
    <message>
        <source>%1 answers are to items that have no text: give a file with the items&apos; ids and texts, whose ids are those of the answers, such as %2</source>
        <translation>%1 Antworten gehören zu Items ohne Text: Geben Sie eine Datei mit den Kennungen und Texten der Items an, deren Kennungen die der Antworten sind, etwa %2</translation>
    </message>
    <message>
        <source>%1 that are %2 (%3)</source>
        <translation>%1, die %2 sind (%3)</translation>
    </message>
    <message>
        <source>it is %1; %2</source>
        <translation>es ist %1; %2</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>es ist %1: %2</translation>
    </message>
    <message>
        <source>%1, got &quot;%2&quot;</source>
        <translation>%1, dort steht aber „%2“</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht wie verlangt (%2)</translation>
    </message>
    <message>
        <source>%1; that line looks like data: a first line with the columns&apos; names is missing</source>
        <translation>%1; diese Zeile sieht nach Daten aus: Es fehlt eine erste Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>%1; looked for %2</source>
        <translation>%1; gesucht wurde %2</translation>
    </message>
    <message>
        <source>a model with weights of TensorFlow alone (tf_model.h5)</source>
        <translation>ein Modell mit Gewichten nur für TensorFlow (tf_model.h5)</translation>
    </message>
    <message>
        <source>a checkpoint of TensorFlow</source>
        <translation>ein Checkpoint von TensorFlow</translation>
    </message>
    <message>
        <source>a saved model of TensorFlow</source>
        <translation>ein gespeichertes Modell von TensorFlow</translation>
    </message>
    <message>
        <source>a model with weights of Flax alone (flax_model.msgpack)</source>
        <translation>ein Modell mit Gewichten nur für Flax (flax_model.msgpack)</translation>
    </message>
    <message>
        <source>a model with weights of rust-bert alone (rust_model.ot)</source>
        <translation>ein Modell mit Gewichten nur für rust-bert (rust_model.ot)</translation>
    </message>
    <message>
        <source>a model in ONNX alone</source>
        <translation>ein Modell nur in ONNX</translation>
    </message>
    <message>
        <source>a model of llama.cpp (GGUF)</source>
        <translation>ein Modell von llama.cpp (GGUF)</translation>
    </message>
    <message>
        <source>a model of OpenVINO</source>
        <translation>ein Modell von OpenVINO</translation>
    </message>
    <message>
        <source>a model of Core ML</source>
        <translation>ein Modell von Core ML</translation>
    </message>
    <message>
        <source>a model of TensorFlow Lite</source>
        <translation>ein Modell von TensorFlow Lite</translation>
    </message>
    <message>
        <source>a model of PaddlePaddle</source>
        <translation>ein Modell von PaddlePaddle</translation>
    </message>
    <message>
        <source>Load it in transformers with from_tf=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Laden Sie es einmal in transformers mit from_tf=True (Version 4) und speichern Sie es mit save_pretrained().</translation>
    </message>
    <message>
        <source>Load it in transformers with from_flax=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Laden Sie es einmal in transformers mit from_flax=True (Version 4) und speichern Sie es mit save_pretrained().</translation>
    </message>
    <message>
        <source>Convert it once with transformers-cli convert.</source>
        <translation>Wandeln Sie ihn einmal mit transformers-cli convert um.</translation>
    </message>
    <message>
        <source>Take the one with model.safetensors or pytorch_model.bin.</source>
        <translation>Nehmen Sie das mit model.safetensors oder pytorch_model.bin.</translation>
    </message>
    <message>
        <source>a PEFT adapter of %1, which is not a whole model and</source>
        <translation>ein PEFT-Adapter von %1, der kein ganzes Modell ist,</translation>
    </message>
    <message>
        <source>a PEFT adapter, which is not a whole model and</source>
        <translation>ein PEFT-Adapter, der kein ganzes Modell ist,</translation>
    </message>
    <message>
        <source>Its base model is needed: put that folder beside it, or write its path as base_model_name_or_path into adapter_config.json; it is merged then. Or merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Sein Basismodell wird gebraucht: Legen Sie dessen Ordner daneben oder schreiben Sie dessen Pfad als base_model_name_or_path in adapter_config.json; dann wird er damit verbunden. Oder verbinden Sie ihn einmal in Python (PeftModel.from_pretrained(...).merge_and_unload()), speichern Sie das Ergebnis mit save_pretrained() und öffnen Sie es.</translation>
    </message>
    <message>
        <source>a PEFT adapter (%1) beside a whole model&apos;s weights</source>
        <translation>ein PEFT-Adapter (%1) neben den Gewichten eines ganzen Modells</translation>
    </message>
    <message>
        <source>Merge it into the model in Python once (PeftModel.from_pretrained(...).merge_and_unload()) and save that with save_pretrained(), or move the adapter&apos;s files out of the folder to use the weights without it.</source>
        <translation>Verbinden Sie ihn einmal in Python mit dem Modell (PeftModel.from_pretrained(...).merge_and_unload()) und speichern Sie das Ergebnis mit save_pretrained(), oder nehmen Sie die Dateien des Adapters aus dem Ordner, um die Gewichte ohne ihn zu verwenden.</translation>
    </message>
    <message>
        <source>weights with an adapter that is not merged (%1)</source>
        <translation>ein Satz Gewichte mit einem nicht verbundenen Adapter (%1)</translation>
    </message>
    <message>
        <source>Merge it in Python once (model.merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Verbinden Sie ihn einmal in Python (model.merge_and_unload()), speichern Sie das Ergebnis mit save_pretrained() und öffnen Sie es.</translation>
    </message>
    <message>
        <source>a PEFT adapter of another adapter</source>
        <translation>ein PEFT-Adapter eines anderen Adapters</translation>
    </message>
    <message>
        <source>Merge the first one, and open that with this one.</source>
        <translation>Verbinden Sie den ersten und öffnen Sie das Ergebnis mit diesem.</translation>
    </message>
    <message>
        <source>an adapter that does not say its peft_type</source>
        <translation>ein Adapter, der seinen peft_type nicht nennt,</translation>
    </message>
    <message>
        <source>an adapter of the kind %1</source>
        <translation>ein Adapter der Art %1</translation>
    </message>
    <message>
        <source>an adapter with init_lora_weights &quot;%1&quot;</source>
        <translation>ein Adapter mit init_lora_weights „%1“</translation>
    </message>
    <message>
        <source>an adapter with %1</source>
        <translation>ein Adapter mit %1</translation>
    </message>
    <message>
        <source>Only LoRA&apos;s A and B are merged here: %1</source>
        <translation>Hier werden nur A und B von LoRA verbunden: %1</translation>
    </message>
    <message>
        <source>merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Verbinden Sie ihn einmal in Python (PeftModel.from_pretrained(...).merge_and_unload()), speichern Sie das Ergebnis mit save_pretrained() und öffnen Sie es.</translation>
    </message>
    <message>
        <source>it has no number lora_alpha</source>
        <translation>ihr fehlt die Zahl lora_alpha</translation>
    </message>
    <message>
        <source>alpha_pattern has no number for %1</source>
        <translation>alpha_pattern hat keine Zahl für %1</translation>
    </message>
    <message>
        <source>the alpha_pattern &quot;%1&quot; of its adapter_config.json is not understood</source>
        <translation>das alpha_pattern „%1“ seiner adapter_config.json wird nicht verstanden</translation>
    </message>
    <message>
        <source>the tensor %1 is of an adapter of another kind</source>
        <translation>der Tensor %1 gehört zu einem Adapter anderer Art</translation>
    </message>
    <message>
        <source>it has no adapter</source>
        <translation>er hat keinen Adapter</translation>
    </message>
    <message>
        <source>none of its adapters is of a module of this encoder; it has %1</source>
        <translation>keiner seiner Adapter gehört zu einem Modul dieses Encoders; er hat %1</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 values that are NaN or infinite, so that nothing could be trained with it; a training that went wrong or half precision leaves such files</source>
        <translation>der Tensor %1 hat %2 Werte, die NaN oder unendlich sind, sodass sich damit nichts trainieren ließe; ein misslungenes Training oder halbe Genauigkeit hinterlässt solche Dateien</translation>
    </message>
    <message>
        <source>the tensor %1 has values that are NaN or infinite</source>
        <translation>der Tensor %1 hat Werte, die NaN oder unendlich sind</translation>
    </message>
    <message>
        <source>missing or of another shape or type: %1</source>
        <translation>fehlt oder hat eine andere Form oder einen anderen Typ: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>of another shape or type: %1</source>
        <translation>andere Form oder anderer Typ: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>andere Form: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
    <message>
        <source>they hold %1 encoders, and nothing tells which is meant: %2</source>
        <translation>sie enthalten %1 Encoder, und nichts sagt, welcher gemeint ist: %2</translation>
    </message>
    <message>
        <source>another file of the model has the tensor %1 too</source>
        <translation>eine andere Datei des Modells hat den Tensor %1 ebenfalls</translation>
    </message>
    <message>
        <source>it has PyTorch&apos;s form from before 2020, which cannot be read; load it in transformers and save it with save_pretrained() once</source>
        <translation>sie hat die Form von PyTorch aus der Zeit vor 2020, die nicht gelesen werden kann; laden Sie sie einmal in transformers und speichern Sie sie mit save_pretrained()</translation>
    </message>
    <message>
        <source>a model whose weights have another name (%1)</source>
        <translation>ein Modell, dessen Gewichte anders heißen (%1),</translation>
    </message>
    <message>
        <source>If they are this model&apos;s, rename the file to %1</source>
        <translation>Falls es die Gewichte dieses Modells sind, benennen Sie die Datei um in %1</translation>
    </message>
    <message>
        <source>it has no weight_map</source>
        <translation>ihr fehlt weight_map</translation>
    </message>
    <message>
        <source>the file of %1 is not named</source>
        <translation>die Datei von %1 ist nicht genannt</translation>
    </message>
    <message>
        <source>the file of %1 is not in the folder: %2</source>
        <translation>die Datei von %1 ist nicht in dem Ordner: %2</translation>
    </message>
    <message>
        <source>the tensor %1 is not in %2</source>
        <translation>der Tensor %1 ist nicht in %2</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder</source>
        <translation>der Pfad %1 führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>it is not a list of modules</source>
        <translation>es ist keine Liste von Modulen</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several models</source>
        <translation>ein Hub-Cache mit mehreren Modellen</translation>
    </message>
    <message>
        <source>Choose the folder of one: %1.</source>
        <translation>Wählen Sie den Ordner von einem: %1.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache without a snapshot</source>
        <translation>ein Hub-Cache ohne Snapshot</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Laden Sie das Modell neu herunter.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several snapshots, of which its ref main names none,</source>
        <translation>ein Hub-Cache mit mehreren Snapshots, von denen seine Ref main keinen nennt,</translation>
    </message>
    <message>
        <source>Choose one of the folders in %1.</source>
        <translation>Wählen Sie einen der Ordner in %1.</translation>
    </message>
    <message>
        <source>its module %1</source>
        <translation>sein Modul %1</translation>
    </message>
    <message>
        <source>Choose the pooling mean or cls in place of the model&apos;s own.</source>
        <translation>Wählen Sie das Pooling mean oder cls anstelle dessen des Modells.</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, more than the format allows</source>
        <translation>ihr Kopf gibt %1 Bytes an, mehr als das Format erlaubt</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>ihr Kopf ist kein JSON</translation>
    </message>
    <message>
        <source>its header is nested deeper than that of a safetensors file</source>
        <translation>ihr Kopf ist tiefer verschachtelt als der einer safetensors-Datei</translation>
    </message>
    <message>
        <source>its header has &quot;%1&quot; twice</source>
        <translation>ihr Kopf hat „%1“ zweimal</translation>
    </message>
    <message>
        <source>its __metadata__ is not a map of strings</source>
        <translation>ihr __metadata__ ist keine Zuordnung von Texten</translation>
    </message>
    <message>
        <source>the tensor %1 is not described by dtype, shape and data_offsets</source>
        <translation>der Tensor %1 ist nicht durch dtype, shape und data_offsets beschrieben</translation>
    </message>
    <message>
        <source>the tensor %1 has an unknown dtype</source>
        <translation>der Tensor %1 hat einen unbekannten dtype</translation>
    </message>
    <message>
        <source>the tensor %1 has no shape</source>
        <translation>der Tensor %1 hat keine Form</translation>
    </message>
    <message>
        <source>the tensor %1 has an impossible shape</source>
        <translation>der Tensor %1 hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>the tensor %1 has no data_offsets</source>
        <translation>der Tensor %1 hat keine data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond the end of the file: it is cut off or damaged</source>
        <translation>der Tensor %1 reicht über das Ende der Datei hinaus: Sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 bytes, but its shape needs %3</source>
        <translation>der Tensor %1 hat %2 Bytes, aber seine Form braucht %3</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>zwei ihrer Tensoren überschneiden sich</translation>
    </message>
    <message>
        <source>it has a hole between two tensors</source>
        <translation>sie hat eine Lücke zwischen zwei Tensoren</translation>
    </message>
    <message>
        <source>it has %1 bytes that belong to no tensor</source>
        <translation>sie hat %1 Bytes, die zu keinem Tensor gehören</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s: it has no data.pkl</source>
        <translation>es ist ein Zip-Archiv, aber keines von PyTorch: data.pkl fehlt</translation>
    </message>
    <message>
        <source>its record %1 is missing</source>
        <translation>ihr Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>its record %1 is compressed, as PyTorch writes none</source>
        <translation>ihr Eintrag %1 ist komprimiert, wie PyTorch keinen schreibt</translation>
    </message>
    <message>
        <source>its record %1 is damaged</source>
        <translation>ihr Eintrag %1 ist beschädigt</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>sie wurde auf einem Big-Endian-Rechner geschrieben</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond its storage</source>
        <translation>der Tensor %1 reicht über seinen Speicherblock hinaus</translation>
    </message>
    <message>
        <source>it has no tensor</source>
        <translation>sie hat keinen Tensor</translation>
    </message>
    <message>
        <source>it does not hold a state dict, but something else</source>
        <translation>sie enthält kein State-Dict, sondern etwas anderes</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>ihr Pickle ist abgeschnitten</translation>
    </message>
    <message>
        <source>its pickle takes a value that is not there</source>
        <translation>ihr Pickle nimmt einen Wert, der nicht da ist</translation>
    </message>
    <message>
        <source>its pickle names %1, which no file of weights needs; nothing of it was run</source>
        <translation>ihr Pickle nennt %1, was keine Datei mit Gewichten braucht; nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>its pickle adds to something that is no %1</source>
        <translation>ihr Pickle fügt zu etwas hinzu, das nicht „%1“ ist</translation>
    </message>
    <message>
        <source>its pickle describes a storage in an unknown way</source>
        <translation>ihr Pickle beschreibt einen Speicherblock auf unbekannte Weise</translation>
    </message>
    <message>
        <source>its pickle calls something that is no function</source>
        <translation>ihr Pickle ruft etwas auf, das keine Funktion ist</translation>
    </message>
    <message>
        <source>its pickle calls %1 in an unknown way</source>
        <translation>ihr Pickle ruft %1 auf unbekannte Weise auf</translation>
    </message>
    <message>
        <source>its pickle has a number that is too large</source>
        <translation>ihr Pickle hat eine zu große Zahl</translation>
    </message>
    <message>
        <source>its pickle has the protocol %1; 2 to 5 can be read</source>
        <translation>ihr Pickle hat das Protokoll %1; gelesen werden können 2 bis 5</translation>
    </message>
    <message>
        <source>its pickle names something without a name</source>
        <translation>ihr Pickle nennt etwas ohne Namen</translation>
    </message>
    <message>
        <source>its pickle sets attributes of something that is no dictionary</source>
        <translation>ihr Pickle setzt Attribute von etwas, das kein Dictionary ist</translation>
    </message>
    <message>
        <source>its pickle has the instruction %1, which no file of weights needs; nothing of it was run</source>
        <translation>ihr Pickle hat den Befehl %1, den keine Datei mit Gewichten braucht; nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>above 2</source>
        <translation>über 2</translation>
    </message>
    <message>
        <source>below max_position_embeddings - 1</source>
        <translation>unter max_position_embeddings - 1</translation>
    </message>
    <message>
        <source>such that a head has an even width</source>
        <translation>so, dass ein Kopf eine gerade Breite hat</translation>
    </message>
    <message>
        <source>a divisor of the hidden size</source>
        <translation>ein Teiler der verborgenen Größe</translation>
    </message>
    <message>
        <source>a model without a model_type</source>
        <translation>ein Modell ohne model_type</translation>
    </message>
    <message>
        <source>a model of the type &quot;%1&quot;</source>
        <translation>ein Modell vom Typ „%1“</translation>
    </message>
    <message>
        <source>These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</source>
        <translation>Verwendbar sind diese Familien: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot;</source>
        <translation>die Aktivierung „%1“</translation>
    </message>
    <message>
        <source>These can be: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</source>
        <translation>Verwendbar sind: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</translation>
    </message>
    <message>
        <source>the rotation %1</source>
        <translation>die Rotation %1</translation>
    </message>
    <message>
        <source>It must be the default.</source>
        <translation>Sie muss der Standard (default) sein.</translation>
    </message>
    <message>
        <source>a ModernBERT with %1</source>
        <translation>ein ModernBERT mit %1</translation>
    </message>
    <message>
        <source>It must have no biases.</source>
        <translation>Es darf keine Biases haben.</translation>
    </message>
    <message>
        <source>a ModernBERT whose layers of full attention are not in equal steps from the first on</source>
        <translation>ein ModernBERT, dessen Schichten mit voller Attention nicht ab der ersten in gleichen Abständen stehen,</translation>
    </message>
    <message>
        <source>Its layer_types must be so.</source>
        <translation>Seine layer_types müssen so sein.</translation>
    </message>
    <message>
        <source>a BERT with ALiBi (alibi_starting_size)</source>
        <translation>ein BERT mit ALiBi (alibi_starting_size)</translation>
    </message>
    <message>
        <source>Its positions must be absolute.</source>
        <translation>Seine Positionen müssen absolut sein.</translation>
    </message>
    <message>
        <source>an ALBERT with several layer groups</source>
        <translation>ein ALBERT mit mehreren Schichtgruppen</translation>
    </message>
    <message>
        <source>It must have one.</source>
        <translation>Es muss eine einzige haben.</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>ein Decoder</translation>
    </message>
    <message>
        <source>It must be an encoder.</source>
        <translation>Es muss ein Encoder sein.</translation>
    </message>
    <message>
        <source>the position embedding &quot;%1&quot;</source>
        <translation>das Positions-Embedding „%1“</translation>
    </message>
    <message>
        <source>It must be absolute.</source>
        <translation>Es muss absolute sein.</translation>
    </message>
    <message>
        <source>its normalization table is damaged</source>
        <translation>seine Normalisierungstabelle ist beschädigt</translation>
    </message>
    <message>
        <source>gram_sentencepiece.so is not beside the program</source>
        <translation>gram_sentencepiece.so fehlt neben dem Programm</translation>
    </message>
    <message>
        <source>a number in %1 is out of range</source>
        <translation>eine Zahl in %1 ist außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>added_tokens.json has no id for %1</source>
        <translation>added_tokens.json hat keine ID für %1</translation>
    </message>
    <message>
        <source>added_tokens_decoder has the id %1</source>
        <translation>added_tokens_decoder hat die ID %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks the unknown token %1</source>
        <translation>seinem Vokabular fehlt das Token für Unbekanntes, %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks %1</source>
        <translation>seinem Vokabular fehlt %1</translation>
    </message>
    <message>
        <source>its sentencepiece model has a piece twice</source>
        <translation>sein sentencepiece-Modell hat ein Stück zweimal</translation>
    </message>
    <message>
        <source>its sentencepiece model has no pieces</source>
        <translation>sein sentencepiece-Modell hat keine Stücke</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model, or a damaged one</source>
        <translation>es ist kein sentencepiece-Modell oder ein beschädigtes</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model: it has no pieces</source>
        <translation>es ist kein sentencepiece-Modell: Es hat keine Stücke</translation>
    </message>
    <message>
        <source>it is a damaged sentencepiece model: a special piece is beyond its vocabulary</source>
        <translation>es ist ein beschädigtes sentencepiece-Modell: Ein besonderes Stück liegt außerhalb seines Vokabulars</translation>
    </message>
    <message>
        <source>its piece number %1 is not a text and a score</source>
        <translation>sein Stück Nummer %1 ist nicht ein Text und eine Bewertung</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>sein Vokabular ist leer</translation>
    </message>
    <message>
        <source>its unk_id is beyond the vocabulary</source>
        <translation>seine unk_id liegt außerhalb des Vokabulars</translation>
    </message>
    <message>
        <source>vocab.txt is not UTF-8</source>
        <translation>vocab.txt ist kein UTF-8</translation>
    </message>
    <message>
        <source>its class %1 finds words or pieces by a program of its own (as MeCab is), which is not built in; choose a model whose tokenizer is all in a tokenizer.json</source>
        <translation>seine Klasse %1 findet Wörter oder Stücke mit einem eigenen Programm (wie MeCab), das nicht eingebaut ist; wählen Sie ein Modell, dessen Tokenizer ganz in einer tokenizer.json steht</translation>
    </message>
    <message>
        <source>its class %1 is not known here, and its %2 alone does not tell how it works; load it in transformers once and save it with save_pretrained(), which writes a tokenizer.json</source>
        <translation>seine Klasse %1 ist hier nicht bekannt, und seine %2 allein sagt nicht, wie er arbeitet; laden Sie ihn einmal in transformers und speichern Sie ihn mit save_pretrained(), das eine tokenizer.json schreibt</translation>
    </message>
    <message>
        <source>its merges end words in &lt;/w&gt;, which GPT-2&apos;s and RoBERTa&apos;s do not, and nothing names its class; if it is HerBERT&apos;s, write {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} into its tokenizer_config.json</source>
        <translation>seine Merges beenden Wörter mit &lt;/w&gt;, was die von GPT-2 und RoBERTa nicht tun, und nichts nennt seine Klasse; falls er der von HerBERT ist, schreiben Sie {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} in seine tokenizer_config.json</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, sentencepiece.bpe.model or tokenizer.model</source>
        <translation>es gibt keine tokenizer.json, vocab.txt, vocab.json mit merges.txt, spiece.model, sentencepiece.bpe.model oder tokenizer.model</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no id</source>
        <translation>das Token „%1“ hat keine ID</translation>
    </message>
    <message>
        <source>the id %1 belongs to two tokens</source>
        <translation>die ID %1 gehört zu zwei Tokens</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; occurs twice</source>
        <translation>das Token „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>its tokenizer.json is not an object</source>
        <translation>seine tokenizer.json ist kein Objekt</translation>
    </message>
    <message>
        <source>its post-processor has an impossible id</source>
        <translation>sein Nachbearbeiter hat eine unmögliche ID</translation>
    </message>
    <message>
        <source>its post-processor has no %1</source>
        <translation>sein Nachbearbeiter hat kein %1</translation>
    </message>
    <message>
        <source>its merge number %1 (&quot;%2&quot;) names a token that the vocabulary lacks</source>
        <translation>sein Merge Nummer %1 („%2“) nennt ein Token, das dem Vokabular fehlt</translation>
    </message>
    <message>
        <source>what should have the field %1 is no object</source>
        <translation>was das Feld %1 haben sollte, ist kein Objekt</translation>
    </message>
    <message>
        <source>its field %1 is not a text</source>
        <translation>sein Feld %1 ist kein Text</translation>
    </message>
    <message>
        <source>its field %1 is neither true nor false</source>
        <translation>sein Feld %1 ist weder true noch false</translation>
    </message>
    <message>
        <source>its field %1 is not a whole number</source>
        <translation>sein Feld %1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its field %1 is not an object</source>
        <translation>sein Feld %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>its field %1 is not a list</source>
        <translation>sein Feld %1 ist keine Liste</translation>
    </message>
    <message>
        <source>its field %1 is not in base 64</source>
        <translation>sein Feld %1 ist nicht in Base64</translation>
    </message>
    <message>
        <source>it has %1, which is not supported</source>
        <translation>er hat %1, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>pieces of a user&apos;s own in a sentencepiece model with treat_whitespace_as_suffix</source>
        <translation>eigene Stücke in einem sentencepiece-Modell mit treat_whitespace_as_suffix</translation>
    </message>
    <message>
        <source>a sentencepiece model of words or characters</source>
        <translation>ein sentencepiece-Modell aus Wörtern oder Zeichen</translation>
    </message>
    <message>
        <source>merges in %1, where its class has pieces with scores</source>
        <translation>Merges in %1, wo seine Klasse Stücke mit Bewertungen hat</translation>
    </message>
    <message>
        <source>the normalizer Replace of nothing</source>
        <translation>den Normalisierer Replace ohne etwas zum Ersetzen</translation>
    </message>
    <message>
        <source>the normalizer Replace with this regular expression</source>
        <translation>den Normalisierer Replace mit diesem regulären Ausdruck</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot;</source>
        <translation>den Normalisierer „%1“</translation>
    </message>
    <message>
        <source>the model &quot;%1&quot;</source>
        <translation>das Modell „%1“</translation>
    </message>
    <message>
        <source>a template that repeats the text</source>
        <translation>eine Vorlage, die den Text wiederholt</translation>
    </message>
    <message>
        <source>a template without the text</source>
        <translation>eine Vorlage ohne den Text</translation>
    </message>
    <message>
        <source>the post-processor &quot;%1&quot;</source>
        <translation>den Nachbearbeiter „%1“</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot;</source>
        <translation>das prepend_scheme „%1“</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot;</source>
        <translation>den Pre-Tokenizer „%1“</translation>
    </message>
    <message>
        <source>a pre-tokenizer behind ByteLevel</source>
        <translation>einen Pre-Tokenizer hinter ByteLevel</translation>
    </message>
    <message>
        <source>a BPE model over bytes with continuing_subword_prefix or end_of_word_suffix</source>
        <translation>ein BPE-Modell über Bytes mit continuing_subword_prefix oder end_of_word_suffix</translation>
    </message>
    <message>
        <source>a BPE model with dropout</source>
        <translation>ein BPE-Modell mit Dropout</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep</source>
        <translation>%1 ist mehr als %2 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 is not JSON from byte %2 on</source>
        <translation>%1 ist ab Byte %2 kein JSON</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 has a token twice in its vocabulary</source>
        <translation>%1 hat ein Token zweimal im Vokabular</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>in %1 fehlt %2</translation>
    </message>
    <message>
        <source>none of its checkpoints can be used. %1</source>
        <translation>keiner seiner Checkpoints kann verwendet werden. %1</translation>
    </message>
    <message>
        <source>it is another run&apos;s or another time&apos;s</source>
        <translation>sie stammt von einem anderen Lauf oder einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>it is not as the run wrote it, and its checkpoints were made with what it was; put the old content back (other settings can be given with --set, another place of the data with --data)</source>
        <translation>sie ist nicht so, wie der Lauf sie geschrieben hat, und seine Checkpoints wurden mit ihrem früheren Inhalt gemacht; stellen Sie diesen wieder her (andere Einstellungen gibt --set an, einen anderen Ort der Daten --data)</translation>
    </message>
    <message>
        <source>it is in the form of an older version, whose files can hold program code, and is not opened. Finish or export the run with the version that made it, or start it anew with the config.json in its folder</source>
        <translation>sie hat die Form einer älteren Version, deren Dateien Programmcode enthalten können, und wird nicht geöffnet. Beenden oder exportieren Sie den Lauf mit der Version, die ihn gemacht hat, oder starten Sie ihn neu mit der config.json in seinem Ordner</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a file outside of the folder is in it</source>
        <translation>eine Datei außerhalb des Ordners steht darin</translation>
    </message>
    <message>
        <source>it is not a list of checkpoints</source>
        <translation>es ist keine Liste von Checkpoints</translation>
    </message>
    <message>
        <source>it is not as the run wrote it (its SHA-256 is another); without the file the run is taken for a stopped one, whose steps are in metrics.csv</source>
        <translation>sie ist nicht so, wie der Lauf sie geschrieben hat (ihre SHA-256 ist eine andere); ohne die Datei gilt der Lauf als gestoppt, und seine Schritte stehen in metrics.csv</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: it is nested too deep</source>
        <translation>es ist keine Zusammenfassung eines Laufs: Es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: %1</source>
        <translation>es ist keine Zusammenfassung eines Laufs: %1</translation>
    </message>
    <message>
        <source>it is not as it was written: its SHA-256 is another</source>
        <translation>sie ist nicht so, wie sie geschrieben wurde: Ihre SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>es ist kein Checkpoint</translation>
    </message>
    <message>
        <source>it has no %1: it is of another model or mode than the configuration says</source>
        <translation>ihr fehlt %1: Sie gehört zu einem anderen Modell oder Modus, als die Konfiguration sagt</translation>
    </message>
    <message>
        <source>its model has other sizes than the configuration says, at %1</source>
        <translation>ihr Modell hat andere Größen, als die Konfiguration sagt, bei %1</translation>
    </message>
    <message>
        <source>a checkpoint of another type</source>
        <translation>ein Checkpoint anderen Typs</translation>
    </message>
    <message>
        <source>it does not begin as item vectors do</source>
        <translation>sie beginnt nicht wie Item-Vektoren</translation>
    </message>
    <message>
        <source>its sizes are not those of item vectors</source>
        <translation>die Größen sind nicht die von Item-Vektoren</translation>
    </message>
    <message>
        <source>its list of items is cut off</source>
        <translation>ihre Liste der Items ist abgeschnitten</translation>
    </message>
    <message>
        <source>its list of items is damaged</source>
        <translation>ihre Liste der Items ist beschädigt</translation>
    </message>
    <message>
        <source>the outputs of the frozen layers need %1 MiB: %2</source>
        <translation>die Ausgaben der eingefrorenen Schichten brauchen %1 MiB: %2</translation>
    </message>
    <message>
        <source>one whose state was kept: %1</source>
        <translation>einer, dessen Zustand behalten wurde: %1</translation>
    </message>
    <message>
        <source>its %1 part has %2 sequences</source>
        <translation>sein Teil „%1“ hat %2 Sequenzen</translation>
    </message>
    <message>
        <source>the impression has no click that is known</source>
        <translation>die Impression hat keinen bekannten Klick</translation>
    </message>
    <message>
        <source>It was made without LoRA (lora_rank).</source>
        <translation>Der Lauf ist ohne LoRA (lora_rank).</translation>
    </message>
    <message>
        <source>It began with random weights, which no folder has. Export the whole model.</source>
        <translation>Der Lauf begann mit zufälligen Gewichten, die kein Ordner hat. Exportieren Sie das ganze Modell.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1. Export the whole model.</source>
        <translation>Das Modell, mit dem der Lauf begann, ist nicht mehr da: %1. Exportieren Sie das ganze Modell.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1.</source>
        <translation>Das Modell, mit dem der Lauf begann, ist nicht mehr da: %1.</translation>
    </message>
    <message>
        <source>It began with an adapter, and PEFT adds one to a whole model only. Export the whole model.</source>
        <translation>Der Lauf begann mit einem Adapter, und PEFT fügt einen nur einem ganzen Modell hinzu. Exportieren Sie das ganze Modell.</translation>
    </message>
    <message>
        <source>an adapter of %1</source>
        <translation>ein Adapter von %1</translation>
    </message>
    <message>
        <source>an export of %1</source>
        <translation>ein Export von %1</translation>
    </message>
    <message>
        <source>A run in the mode id has no language model.</source>
        <translation>Ein Lauf im Modus id hat kein Sprachmodell.</translation>
    </message>
    <message>
        <source>the model as the run began</source>
        <translation>das Modell vom Beginn des Laufs</translation>
    </message>
    <message>
        <source>leaving words out</source>
        <translation>das Weglassen von Wörtern</translation>
    </message>
    <message>
        <source>The mode id reads no texts.</source>
        <translation>Der Modus id liest keine Texte.</translation>
    </message>
    <message>
        <source>Choose cpu. %1</source>
        <translation>Wählen Sie cpu. %1</translation>
    </message>
    <message>
        <source>There is one GPU, cuda:0.</source>
        <translation>Es gibt eine GPU, cuda:0.</translation>
    </message>
    <message>
        <source>The GPUs are cuda:0 to cuda:%1.</source>
        <translation>Die GPUs sind cuda:0 bis cuda:%1.</translation>
    </message>
    <message>
        <source>the process may not map the %1 MiB that products on %2 threads work in</source>
        <translation>der Prozess darf die %1 MiB nicht belegen, in denen Produkte auf %2 Threads rechnen</translation>
    </message>
    <message>
        <source>Use fewer threads, or raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Nehmen Sie weniger Threads oder heben Sie die Grenze an (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Heben Sie die Grenze an (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>E2E on this batch needs about %1 GiB</source>
        <translation>E2E braucht für diesen Batch etwa %1 GiB</translation>
    </message>
    <message>
        <source>full here: %1</source>
        <translation>hier full: %1</translation>
    </message>
    <message>
        <source>this LibTorch is built without oneDNN</source>
        <translation>diese LibTorch-Version ist ohne oneDNN gebaut</translation>
    </message>
    <message>
        <source>the processor has neither AVX512-BF16 nor AMX-BF16</source>
        <translation>der Prozessor hat weder AVX512-BF16 noch AMX-BF16</translation>
    </message>
    <message>
        <source>the %1 has compute capability %2, and TF32 begins with 8.0</source>
        <translation>die %1 hat die Compute Capability %2, und TF32 gibt es ab 8.0</translation>
    </message>
    <message>
        <source>TF32 is a way of NVIDIA&apos;s GPUs to multiply, from compute capability 8.0</source>
        <translation>TF32 ist eine Art der GPUs von NVIDIA zu multiplizieren, ab Compute Capability 8.0</translation>
    </message>
    <message>
        <source>full where dtype is float64</source>
        <translation>full, wo dtype float64 ist</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda: and a number</source>
        <translation>cpu, cuda oder cuda: und eine Zahl</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>news or kt</source>
        <translation>news oder kt</translation>
    </message>
    <message>
        <source>true where use_title is false: an item needs a text</source>
        <translation>true, wo use_title false ist: Ein Item braucht einen Text</translation>
    </message>
    <message>
        <source>true where use_abstract is false and the news have no bodies</source>
        <translation>true, wo use_abstract false ist und die Nachrichten keine Volltexte haben</translation>
    </message>
    <message>
        <source>a divisor of hidden (%1)</source>
        <translation>ein Teiler von hidden (%1)</translation>
    </message>
    <message>
        <source>0 where eval_every is -1: without evaluations nothing can be watched</source>
        <translation>0, wo eval_every -1 ist: Ohne Evaluationen lässt sich nichts beobachten</translation>
    </message>
    <message>
        <source>one of the sequence&apos;s</source>
        <translation>eines der Sequenz</translation>
    </message>
    <message>
        <source>one of %1, or several with commas between them</source>
        <translation>eines von %1 oder mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>one of %1, or several, where lora_rank is above 0</source>
        <translation>eines von %1 oder mehrere, wo lora_rank über 0 ist</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>at most %1 for %2</source>
        <translation>höchstens %1 für %2</translation>
    </message>
    <message>
        <source>-1 or 0: the layers of an ALBERT share their weights</source>
        <translation>-1 oder 0: Die Schichten eines ALBERT teilen ihre Gewichte</translation>
    </message>
    <message>
        <source>at most %1, the model&apos;s number of layers</source>
        <translation>höchstens %1, die Zahl der Schichten des Modells</translation>
    </message>
    <message>
        <source>below %1, the model&apos;s number of layers; the mode frozen trains none</source>
        <translation>unter %1, der Zahl der Schichten des Modells; der Modus frozen trainiert keine</translation>
    </message>
    <message>
        <source>0 where the encoder has no layer that trains</source>
        <translation>0, wo der Encoder keine trainierte Schicht hat</translation>
    </message>
    <message>
        <source>a setting that can be changed while it trains</source>
        <translation>eine Einstellung, die sich während des Trainings ändern lässt</translation>
    </message>
    <message>
        <source>a rate above 0</source>
        <translation>eine Rate über 0</translation>
    </message>
    <message>
        <source>2 steps or more, as before: at 1 the table&apos;s rows move in another way</source>
        <translation>2 Schritte oder mehr, wie zuvor: Bei 1 bewegen sich die Zeilen der Tabelle auf andere Weise</translation>
    </message>
    <message>
        <source>at least %1, two latencies, so that the encoder is updated before the steps that count; or search with single-step, whose rate serves here too</source>
        <translation>mindestens %1, zwei Latenzen, damit der Encoder vor den Schritten, die zählen, aktualisiert wird; oder suchen Sie mit single-step, dessen Rate auch hier dient</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>one that trains the encoder: it has no rate here</source>
        <translation>einer, der den Encoder trainiert: Hier hat er keine Rate</translation>
    </message>
    <message>
        <source>above 0 and at most 10</source>
        <translation>über 0 und höchstens 10</translation>
    </message>
    <message>
        <source>%1 is of another kind</source>
        <translation>%1 ist von anderer Art</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split (%2)</source>
        <translation>ein anderer Teil: die Daten haben keinen Teil „%1“ (%2)</translation>
    </message>
    <message>
        <source>another one: their test split has no labels; predictions can be written for it</source>
        <translation>ein anderer Teil: ihr Testteil hat keine Labels; es können Vorhersagen dafür geschrieben werden</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split to predict</source>
        <translation>ein anderer Teil: die Daten haben keinen Teil „%1“ für Vorhersagen</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Encode</source>
        <translation>Encodieren</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>CF</source>
        <translation>CF</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
</context>
<context>
    <name>gram::AnglePlot</name>
    <message>
        <source>Multi-step&apos;s angle, by N</source>
        <translation>Winkel von Multi-step, nach N</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>● computed in float64</source>
        <translation>● in float64 berechnet</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>‖pseudo-gradient‖</source>
        <translation>‖Pseudo-Gradient‖</translation>
    </message>
    <message>
        <source>‖true gradient‖</source>
        <translation>‖wahrer Gradient‖</translation>
    </message>
    <message>
        <source>latency N, in batches</source>
        <translation>Latenz N, in Batches</translation>
    </message>
    <message>
        <source>below %1°</source>
        <translation>unter %1°</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between the encoder&apos;s gradient that the regression onto N batches&apos; pseudo-targets gives, and the sum of E2E&apos;s over the same N batches. Both begin with the same weights, and only the CF module is updated on the way. For N = 1 they are the same.&lt;/p&gt;&lt;p&gt;The rows of the item table move by plain descent here, whatever the item optimizer: by the item rate times the gradient, so that the angle does not depend on earlier steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zwischen dem Gradienten des Encoders, den die Regression auf die Pseudo-Ziele von N Batches ergibt, und der Summe der E2E-Gradienten über dieselben N Batches. Beide beginnen mit denselben Gewichten, unterwegs wird nur das CF-Modul aktualisiert. Bei N = 1 sind sie gleich.&lt;/p&gt;&lt;p&gt;Die Zeilen der Item-Tabelle bewegen sich hier durch einfachen Abstieg, welcher Item-Optimierer auch gewählt ist: um die Item-Rate mal Gradient, damit der Winkel nicht von früheren Schritten abhängt.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::BarsView</name>
    <message>
        <source>Figures of the compared runs as bars</source>
        <translation>Kennzahlen der verglichenen Läufe als Balken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gram::BatchGrid</name>
    <message>
        <source>The batch: users by positions</source>
        <translation>Der Batch: Nutzer nach Positionen</translation>
    </message>
</context>
<context>
    <name>gram::BatchPage</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Each epoch has its own order, and news their own negatives</source>
        <translation>Jede Epoche hat ihre eigene Reihenfolge, bei Nachrichten auch eigene Negative</translation>
    </message>
    <message>
        <source>Batch of the epoch</source>
        <translation>Batch der Epoche</translation>
    </message>
    <message>
        <source>Any batch of the training split, as the seed orders them</source>
        <translation>Ein beliebiger Batch des Trainingsteils, in der vom Seed bestimmten Reihenfolge</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Comp&amp;ute</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>&lt;p&gt;K interactions show U different items. E2E encodes each interaction, exact GRAM each item: R = K / U is what it can save at most.&lt;/p&gt;</source>
        <translation>&lt;p&gt;K Interaktionen zeigen U verschiedene Items. E2E encodiert jede Interaktion, exaktes GRAM jedes Item: R = K / U ist, was es höchstens sparen kann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The item under the cursor</source>
        <translation>Das Item unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Es wurde noch kein Datensatz gelesen.</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>Epoche </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>Batch </translation>
    </message>
    <message>
        <source>Previous batch</source>
        <translation>Voriger Batch</translation>
    </message>
    <message>
        <source>The batch before</source>
        <translation>Der Batch davor</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Nächster Batch</translation>
    </message>
    <message>
        <source>The batch after</source>
        <translation>Der Batch danach</translation>
    </message>
    <message>
        <source>Follow the batch being trained</source>
        <translation>Dem trainierten Batch folgen</translation>
    </message>
    <message>
        <source>While a run trains, show the batch that it is at, a few times a second</source>
        <translation>Während ein Lauf trainiert, einige Male je Sekunde den Batch zeigen, bei dem er gerade ist</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>K = %1 interactions, U = %2 unique items, R = %3</source>
        <translation>K = %1 Interaktionen, U = %2 verschiedene Items, R = %3</translation>
    </message>
    <message>
        <source>Rows: users; history, then candidates, the clicked one underlined. Pale: occurs once.</source>
        <translation>Zeilen: Nutzer; Verlauf, dann Kandidaten, der angeklickte unterstrichen. Blass: kommt einmal vor.</translation>
    </message>
    <message>
        <source>Rows: users, answers in time order. Pale: occurs once. Struck through: answered wrongly.</source>
        <translation>Zeilen: Nutzer, Antworten in zeitlicher Folge. Blass: kommt einmal vor. Durchgestrichen: falsch beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stop&amp;pen</translation>
    </message>
    <message>
        <source>Stop computing the step</source>
        <translation>Berechnung des Schritts stoppen</translation>
    </message>
    <message>
        <source>Compute the step</source>
        <translation>Schritt berechnen</translation>
    </message>
    <message>
        <source>Stop computing this step</source>
        <translation>Berechnung dieses Schritts stoppen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Make this step once, for its gradients and times. Nothing is trained by it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diesen Schritt einmal ausführen, für seine Gradienten und Zeiten. Dadurch wird nichts trainiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The figures are computed when the runs have ended.</source>
        <translation>Die Werte werden berechnet, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Werte werden berechnet…</translation>
    </message>
    <message>
        <source>Measured on this batch as step %1, with the weights that a run starts with.</source>
        <translation>An diesem Batch als Schritt %1 gemessen, mit den Gewichten, mit denen ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>The batch of a run&apos;s step %1. Compute makes it once, with the weights that a run starts with.</source>
        <translation>Der Batch von Schritt %1 eines Laufs. „Berechnen“ führt ihn einmal aus, mit den Gewichten, mit denen ein Lauf beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation>
            <numerusform>E2E encodiert es in diesem Schritt &lt;b&gt;%n-mal&lt;/b&gt;.</numerusform>
            <numerusform>E2E encodiert es in diesem Schritt &lt;b&gt;%n-mal&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-step GRAM encodes it &lt;b&gt;once&lt;/b&gt;.</source>
        <translation>Single-step GRAM encodiert es &lt;b&gt;einmal&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 encodes it twice: first without keeping what the way back needs.</source>
        <translation>%1 encodiert es zweimal: zuerst, ohne aufzubewahren, was der Rückweg braucht.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation>
            <numerusform>Multi-step encodiert es zweimal in %n Schritt, gleich in wie vielen Batches es vorkommt: um damit zu trainieren und für die Tabelle.</numerusform>
            <numerusform>Multi-step encodiert es zweimal in %n Schritten, gleich in wie vielen Batches es vorkommt: um damit zu trainieren und für die Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in half an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step encodiert es zweimal in einer halben Epoche, gleich in wie vielen Batches es vorkommt: um damit zu trainieren und für die Tabelle.</translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step encodiert es zweimal in einer Epoche, gleich in wie vielen Batches es vorkommt: um damit zu trainieren und für die Tabelle.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>clicked candidate</source>
        <translation>angeklickter Kandidat</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <translation>
            <numerusform>%1 · %n Token</numerusform>
            <numerusform>%1 · %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: user %1, %2</source>
        <translation>Hier: Nutzer %1, %2</translation>
    </message>
    <message>
        <source>answered correctly</source>
        <translation>richtig beantwortet</translation>
    </message>
    <message>
        <source>answered wrongly</source>
        <translation>falsch beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation>
            <numerusform>‖g‖ dieser Interaktion: %1&lt;br&gt;ihr Anteil entlang dem des Items: %2&lt;br&gt;‖g‖ des Items: %3, die Summe aus %n Teil</numerusform>
            <numerusform>‖g‖ dieser Interaktion: %1&lt;br&gt;ihr Anteil entlang dem des Items: %2&lt;br&gt;‖g‖ des Items: %3, die Summe aus %n Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation>
            <numerusform>%n Vorkommen:</numerusform>
            <numerusform>%n Vorkommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1: %2</source>
        <translation>Nutzer %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gram::BoardController</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 cannot be written: a report&apos;s name ends in .html or .pdf.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name eines Berichts endet auf .html oder .pdf.</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>Bericht %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>Tabelle ko&amp;pieren</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>Ber&amp;icht…</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Kennzahlen der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Settings of the compared runs</source>
        <translation>Einstellungen der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Auch &amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>Met&amp;rik</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>W&amp;ert</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Tick the runs to compare in the list of runs: each that has made a step appears here, with its speed, memory and quality beside the others&apos;. To train several modes on the same batches, press Compare…</source>
        <translation>Noch nichts zu vergleichen. Haken Sie die zu vergleichenden Läufe in der Liste der Läufe an: Jeder, der einen Schritt gemacht hat, erscheint hier mit Tempo, Speicher und Qualität neben den anderen. Um mehrere Modi mit denselben Batches zu trainieren, wählen Sie Vergleichen…</translation>
    </message>
    <message>
        <source>Metric to compare</source>
        <translation>Zu vergleichende Metrik</translation>
    </message>
    <message>
        <source>&lt;p&gt;The metric on the validation data in which the runs are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Metrik auf den Validierungsdaten, in der die Läufe verglichen werden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Zu erreichender Wert</translation>
    </message>
    <message>
        <source>&lt;p&gt;The board tells how long each run trained until its first evaluation with this value. At first it is the best that all of the runs have reached.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Seite zeigt, wie lange jeder Lauf bis zu seiner ersten Evaluation mit diesem Wert trainiert hat. Zunächst ist es der beste, den alle Läufe erreicht haben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy all figures as a table for a spreadsheet</source>
        <translation>Alle Kennzahlen als Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save all of this, with settings, versions and charts, as a page (HTML) or a document (PDF) that can be read without this program.&lt;/p&gt;</source>
        <translation>&lt;p&gt;All das mit Einstellungen, Versionen und Diagrammen als Seite (HTML) oder Dokument (PDF) speichern, das sich ohne dieses Programm lesen lässt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are the same in all of these runs.</source>
        <translation>
            <numerusform>%n Einstellung ist in allen diesen Läufen gleich.</numerusform>
            <numerusform>%n Einstellungen sind in allen diesen Läufen gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Dokument zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>gram::CardHead</name>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1: %n Warnung</numerusform>
            <numerusform>%1: %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>%1: advanced settings</source>
        <translation>%1: erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>gram::CardValues</name>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Nutzer</numerusform>
            <numerusform>%n Nutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>users a batch, steps</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, threads</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ChartMetric</name>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Memory in the step</source>
        <translation>Speicher im Schritt</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Residenter Speicher</translation>
    </message>
    <message>
        <source>Speedup so far</source>
        <translation>Speedup bisher</translation>
    </message>
    <message>
        <source>R so far</source>
        <translation>R bisher</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>Interactions per second</source>
        <translation>Interaktionen je Sekunde</translation>
    </message>
    <message>
        <source>Encoded items</source>
        <translation>Encodierte Items</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>Validierungs-AUC</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungs-Accuracy</translation>
    </message>
    <message>
        <source>Validation MRR</source>
        <translation>Validierungs-MRR</translation>
    </message>
    <message>
        <source>Validation nDCG@5</source>
        <translation>Validierungs-nDCG@5</translation>
    </message>
    <message>
        <source>Validation nDCG@10</source>
        <translation>Validierungs-nDCG@10</translation>
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation>Kaltstart-AUC</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>Trainingszeit, s</translation>
    </message>
    <message>
        <source>training and evaluation time, s</source>
        <translation>Trainings- und Evaluationszeit, s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>━ training   ● validation</source>
        <translation>━ Training   ● Validierung</translation>
    </message>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Speedup vs. E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>Vielfaches des Tempos von E2E</translation>
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation>Speicher der Tensoren</translation>
    </message>
    <message>
        <source>━ each step   ┅ peak   ┈ process, resident</source>
        <translation>━ jeder Schritt   ┅ Spitze   ┈ Prozess, resident</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>● validation AUC   ○ cold-start AUC</source>
        <translation>● Validierungs-AUC   ○ Kaltstart-AUC</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory held</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>Speicher der Karte</translation>
    </message>
    <message>
        <source>GPU utilization</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>━ speedup so far   ─ R: exact GRAM&apos;s limit</source>
        <translation>━ Speedup bisher   ─ R: Grenze des exakten GRAM</translation>
    </message>
</context>
<context>
    <name>gram::ChartsPanel</name>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Speedup vs. E2E</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>X-Achse der Diagramme</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Show all of the data in the charts</source>
        <translation>Alle Daten in den Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click in a chart)</source>
        <translation>Zoomen und Verschieben zurücknehmen (Doppelklick in ein Diagramm)</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run trains and its loss appears here.</source>
        <translation>Zuerst wird E2E gemessen, dann trainiert der Lauf und sein Loss erscheint hier.</translation>
    </message>
    <message>
        <source>The run is being prepared; its loss appears here.</source>
        <translation>Der Lauf wird vorbereitet; sein Loss erscheint hier.</translation>
    </message>
    <message>
        <source>Press Start: the loss of each step appears here.</source>
        <translation>Wählen Sie Starten: Der Loss jedes Schritts erscheint hier.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation>Speicher der Tensoren</translation>
    </message>
    <message>
        <source>Memory of the tensors on the %1</source>
        <translation>Speicher der Tensoren auf der %1</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Memory in use and its peak appear here while a run trains.</source>
        <translation>Der belegte Speicher und seine Spitze erscheinen hier, während ein Lauf trainiert.</translation>
    </message>
    <message>
        <source>Speedup vs %1</source>
        <translation>Speedup vs. %1</translation>
    </message>
    <message>
        <source>Speedup vs E2E, several baselines</source>
        <translation>Speedup vs. E2E, mehrere Baselines</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run&apos;s speedup appears here.</source>
        <translation>Zuerst wird E2E gemessen, dann erscheint hier der Speedup des Laufs.</translation>
    </message>
    <message>
        <source>E2E trains as the baseline. The speedup of the other runs appears here when it has finished.</source>
        <translation>E2E trainiert als Baseline. Der Speedup der anderen Läufe erscheint hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and batch.</source>
        <translation>Noch keine E2E-Baseline. Stellen Sie „E2E messen für“ ein oder schließen Sie einen E2E-Lauf mit denselben Daten, demselben Modell und derselben Batchgröße ab.</translation>
    </message>
    <message>
        <source>E2E seconds per step by the run&apos;s own. Start a GRAM run to see how much faster it is.</source>
        <translation>Sekunden je Schritt von E2E geteilt durch die des Laufs. Starten Sie einen GRAM-Lauf, um zu sehen, wie viel schneller er ist.</translation>
    </message>
    <message>
        <source>Validation AUC and cold-start AUC appear here after each evaluation.</source>
        <translation>Validierungs-AUC und Kaltstart-AUC erscheinen hier nach jeder Evaluation.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Time with evaluations</source>
        <translation>Zeit mit Evaluationen</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the charts are drawn over. Training time leaves out pauses, evaluations and loading; time with evaluations adds those that were made before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Worüber die Diagramme gezeichnet werden. Die Trainingszeit zählt Pausen, Evaluationen und Laden nicht mit; die Zeit mit Evaluationen zählt die bis dahin ausgeführten hinzu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;X:</source>
        <comment>axis</comment>
        <translation>&amp;X:</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>lo&amp;g</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>&lt;p&gt;Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Logarithmische x-Achse: Der Anfang der Läufe erhält so viel Platz wie der Rest. Für y: im Menü des Diagramms.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Follow the run in training</source>
        <translation>Dem trainierenden Lauf folgen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop following.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hält den neuesten Teil im Blick, während ein Lauf trainiert. Durch Zoomen bestimmen Sie, wie viel davon; durch Zurückschieben beenden Sie das Folgen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation>In einen Rahmen zoomen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging moves the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ziehen in einem Diagramm zeichnet einen Rahmen und zoomt hinein, wie sonst immer mit Umschalt. Aus: Ziehen verschiebt das Diagramm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Unsmoothed</source>
        <translation>Ungeglättet</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>&lt;p&gt;Smooths what is told of each step: an exponential moving average over about so many steps, worked out from every step. The line as it was recorded stays faintly behind it. Sums, peaks and evaluations are never smoothed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Glättet, was je Schritt angegeben wird: ein exponentieller gleitender Mittelwert über etwa so viele Schritte, aus jedem Schritt berechnet. Die aufgezeichnete Linie bleibt blass dahinter. Summen, Spitzen und Evaluationen werden nie geglättet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;port</translation>
    </message>
    <message>
        <source>Copy or export the charts</source>
        <translation>Diagramme kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Copy all of the charts, or write them as a picture or as a table of every point</source>
        <translation>Alle Diagramme kopieren oder als Bild oder als Tabelle aller Punkte schreiben</translation>
    </message>
    <message>
        <source>&amp;Export the Charts…</source>
        <translation>Diagramme &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Werte als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>This figure appears here after each evaluation, where the data and the task have it.</source>
        <translation>Dieser Wert erscheint hier nach jeder Evaluation, sofern Daten und Aufgabe ihn haben.</translation>
    </message>
    <message>
        <source>This figure appears here while a run trains.</source>
        <translation>Dieser Wert erscheint hier, während ein Lauf trainiert.</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Charts of GRAM Lab</source>
        <translation>Diagramme von GRAM Lab</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Export the Chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export the Charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table of every point (*.csv)</source>
        <translation>Tabelle aller Punkte (*.csv)</translation>
    </message>
    <message>
        <source>┅ peak   ┈ process, resident</source>
        <translation>┅ Spitze   ┈ Prozess, resident</translation>
    </message>
    <message>
        <source>┅ held by the program   ┈ whole card, all programs</source>
        <translation>┅ vom Programm belegt   ┈ ganze Karte, alle Programme</translation>
    </message>
    <message>
        <source>┅ held by the program</source>
        <translation>┅ vom Programm belegt</translation>
    </message>
    <message>
        <source>━ each step   %1</source>
        <translation>━ jeder Schritt   %1</translation>
    </message>
    <message>
        <source>━ tensors, each step</source>
        <translation>━ Tensoren, jeder Schritt</translation>
    </message>
    <message>
        <source>%1   CPU: %2   GPU: %3</source>
        <translation>%1   CPU: %2   GPU: %3</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Memory on the GPU</source>
        <translation>Speicher der GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n Seed</numerusform>
            <numerusform>%1, %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, greatest</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation</source>
        <translation>▒ über die Seeds: Mittel ± Standardabweichung</translation>
    </message>
    <message>
        <source>▒ over two seeds: least to greatest</source>
        <translation>▒ über zwei Seeds: kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation; of two, least to greatest</source>
        <translation>▒ über die Seeds: Mittel ± Standardabweichung; bei zweien kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Bänd&amp;er</translation>
    </message>
    <message>
        <source>Mean and band over the seeds</source>
        <translation>Mittel und Band über die Seeds</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs that differ by their seed alone and have ended are drawn as their mean, as far as all of them go, with a band: of two runs from the least to the greatest, of three or more the mean ± one sample standard deviation. A run that trains has a line of its own until it has ended. Off: a line for each run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Läufe, die sich nur im Seed unterscheiden und beendet sind, werden als ihr Mittel gezeichnet, so weit alle reichen, mit einem Band: bei zwei Läufen vom kleinsten zum größten Wert, ab dreien Mittel ± eine Stichproben-Standardabweichung. Ein Lauf, der trainiert, hat bis zu seinem Ende eine eigene Linie. Aus: eine Linie je Lauf.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ClassDialog</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A Class&apos;s Answers</source>
        <translation>Antworten einer Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer file(s), of %2.</source>
        <translation>
            <numerusform>%1: %n Antwortdatei, von %2.</numerusform>
            <numerusform>%1: %n Antwortdateien, von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>Sofort richtig</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The median, and the least and the greatest</source>
        <translation>Der Median, und der kleinste und der größte Wert</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Die Tabelle als Text kopieren, mit Tabulatoren zwischen den Spalten</translation>
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Trains one mode after the other on the same data, with the same seed and the same batches, and draws them over each other.</source>
        <translation>Trainiert einen Modus nach dem anderen mit denselben Daten, demselben Seed und denselben Batches und zeichnet sie übereinander.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>For each mode</source>
        <translation>Für jeden Modus</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;For each mode</source>
        <translation>&amp;Für jeden Modus</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>&amp;Tipp vorab</translation>
    </message>
    <message>
        <source>Your guess: how many times as fast as E2E exact GRAM makes a step</source>
        <translation>Ihr Tipp: wievielmal so schnell wie E2E exaktes GRAM einen Schritt macht</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>kein Tipp</translation>
    </message>
    <message>
        <source>Your guess: how much AUC Multi-step loses against E2E</source>
        <translation>Ihr Tipp: wie viel AUC Multi-step gegenüber E2E verliert</translation>
    </message>
    <message>
        <source>Single-step, times as fast</source>
        <translation>Single-step, x-mal so schnell</translation>
    </message>
    <message>
        <source>Multi-step, AUC lost</source>
        <translation>Multi-step, AUC-Verlust</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your guess is laid over what comes, as an open diamond on the verdict&apos;s bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ihr Tipp wird als offene Raute auf den Balken des Fazits über das Ergebnis gelegt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains each mode with that many seeds: the form&apos;s, and the numbers after it. Another seed means other initial weights, batches and negatives, so that the same mode ends with another quality. With two seeds or more the charts draw means with bands, and the verdict tells whether a difference is more than the seeds&apos; scatter. Three are few, five are usual.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert jeden Modus mit so vielen Seeds: dem des Formulars und den Zahlen danach. Ein anderer Seed bedeutet andere Anfangsgewichte, Batches und Negative, sodass derselbe Modus mit anderer Qualität endet. Ab zwei Seeds zeichnen die Diagramme Mittelwerte mit Bändern, und das Urteil sagt, ob ein Unterschied größer ist als die Streuung der Seeds. Drei sind wenige, fünf sind üblich.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Seeds</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 of training.</source>
        <translation>
            <numerusform>%n Lauf, etwa %1 Training.</numerusform>
            <numerusform>%n Läufe, etwa %1 Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other.</source>
        <translation>
            <numerusform>%n Lauf.</numerusform>
            <numerusform>%n Läufe, einer nach dem anderen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ComparisonText</name>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>nDCG@5</source>
        <translation>nDCG@5</translation>
    </message>
    <message>
        <source>nDCG@10</source>
        <translation>nDCG@10</translation>
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation>Kaltstart-AUC</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>~, italics and hatching: an estimate, extrapolated from what was measured. All other figures are measured.</source>
        <translation>~, kursiv und schraffiert: eine Schätzung, aus Gemessenem hochgerechnet. Alle anderen Zahlen sind gemessen.</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1 of %2 or less</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>estimate, %1</source>
        <translation>Schätzung, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation>
            <numerusform>E2E, über %n Schritt gemessen</numerusform>
            <numerusform>E2E, über %n Schritte gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of the same work are measured against this one.</source>
        <translation>Die Läufe mit derselben Arbeit werden an diesem gemessen.</translation>
    </message>
    <message>
        <source>No speedup: there is no E2E run on the same data, model and batch among these, and the run has not measured E2E itself.</source>
        <translation>Kein Speedup: Unter diesen Läufen ist kein E2E-Lauf mit denselben Daten, demselben Modell und derselben Batchgröße, und der Lauf hat E2E nicht selbst gemessen.</translation>
    </message>
    <message>
        <source>No speedup against “%1”: it needs two steps of both runs.</source>
        <translation>Kein Speedup gegenüber „%1“: Dafür sind zwei Schritte beider Läufe nötig.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch(es), without the first step of either.</source>
        <translation>
            <numerusform>Speedup je Schritt: Trainingszeit von „%1“ geteilt durch die dieses Laufs, über denselben %n Batch, ohne den ersten Schritt beider Läufe.</numerusform>
            <numerusform>Speedup je Schritt: Trainingszeit von „%1“ geteilt durch die dieses Laufs, über dieselben %n Batches, ohne den ersten Schritt beider Läufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation>
            <numerusform>Speedup je Schritt: Trainingszeit von „%1“ geteilt durch die dieses Laufs, über je %n Schritt ohne den ersten; die Seeds sind verschieden, daher sind es nicht dieselben Batches.</numerusform>
            <numerusform>Speedup je Schritt: Trainingszeit von „%1“ geteilt durch die dieses Laufs, über je %n Schritte ohne den ersten; die Seeds sind verschieden, daher sind es nicht dieselben Batches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speedup per epoch: measured at the end of the last whole epoch that both have trained.</source>
        <translation>Speedup je Epoche: am Ende der letzten ganzen Epoche gemessen, die beide trainiert haben.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation>
            <numerusform>Speedup je Epoche: eine Schätzung, da E2E über %n Schritt und nicht über eine Epoche gemessen wurde.</numerusform>
            <numerusform>Speedup je Epoche: eine Schätzung, da E2E über %n Schritte und nicht über eine Epoche gemessen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation>
            <numerusform>Speedup je Epoche: eine Schätzung aus %n Schritt, da nicht beide eine ganze Epoche trainiert haben.</numerusform>
            <numerusform>Speedup je Epoche: eine Schätzung aus %n Schritten, da nicht beide eine ganze Epoche trainiert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1× (reference)</source>
        <translation>1× (Referenz)</translation>
    </message>
    <message>
        <source>%1, without an encoder update</source>
        <translation>%1, ohne Encoder-Update</translation>
    </message>
    <message>
        <source>It needs an E2E run among these that has reached the value: a measurement of some E2E steps says nothing of quality.</source>
        <translation>Dafür ist unter diesen Läufen ein E2E-Lauf nötig, der den Wert erreicht hat: Eine Messung einiger E2E-Schritte sagt nichts über die Qualität.</translation>
    </message>
    <message>
        <source>The run has not reached the value.</source>
        <translation>Der Lauf hat den Wert nicht erreicht.</translation>
    </message>
    <message>
        <source>“%1” has not reached the value.</source>
        <translation>„%1“ hat den Wert nicht erreicht.</translation>
    </message>
    <message>
        <source>Training time to the first evaluation that reached the value: that of “%1” by this run&apos;s.</source>
        <translation>Trainingszeit bis zur ersten Evaluation, die den Wert erreicht hat: die von „%1“ geteilt durch die dieses Laufs.</translation>
    </message>
    <message>
        <source>The run has no evaluation.</source>
        <translation>Der Lauf hat keine Evaluation.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>No evaluation of the run has reached the value.</source>
        <translation>Keine Evaluation des Laufs hat den Wert erreicht.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Training time of the first evaluation that reached the value, after step %1. Nothing is interpolated: it was reached at some time between %2 and %3.</source>
        <translation>Trainingszeit der ersten Evaluation, die den Wert erreicht hat, nach Schritt %1. Nichts ist interpoliert: Er wurde irgendwann zwischen %2 und %3 erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation>
            <numerusform>Höchster Speicher der Tensoren auf dem Gerät, innerhalb von %n Schritt.</numerusform>
            <numerusform>Höchster Speicher der Tensoren auf dem Gerät, innerhalb von %n Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Training steps made.</source>
        <translation>Ausgeführte Trainingsschritte.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Durchgänge durch die Trainingsdaten.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Without pauses, evaluations and loading.</source>
        <translation>Ohne Pausen, Evaluationen und Laden.</translation>
    </message>
    <message>
        <source>Time per step, mean</source>
        <translation>Zeit je Schritt, Mittelwert</translation>
    </message>
    <message>
        <source>Training time by steps. Multi-step&apos;s encoder updates and first table are in it.</source>
        <translation>Trainingszeit geteilt durch Schritte. Die Encoder-Updates und die erste Tabelle von Multi-step sind enthalten.</translation>
    </message>
    <message>
        <source>Time per step, median</source>
        <translation>Zeit je Schritt, Median</translation>
    </message>
    <message>
        <source>Multi-step has none: its cost comes in bursts that a median leaves out.</source>
        <translation>Multi-step hat keinen: Sein Aufwand kommt in Schüben, die ein Median auslässt.</translation>
    </message>
    <message>
        <source>Time per epoch</source>
        <translation>Zeit je Epoche</translation>
    </message>
    <message>
        <source>An estimate where the run has not made a whole epoch.</source>
        <translation>Eine Schätzung, wenn der Lauf keine ganze Epoche ausgeführt hat.</translation>
    </message>
    <message>
        <source>Redundancy R</source>
        <translation>Redundanz R</translation>
    </message>
    <message>
        <source>Interactions by unique items, K/U, over all steps: the most that exact GRAM can save.</source>
        <translation>Interaktionen je verschiedenem Item, K/U, über alle Schritte: was exaktes GRAM höchstens sparen kann.</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>What the speedups are against.</source>
        <translation>Worauf sich die Speedups beziehen.</translation>
    </message>
    <message>
        <source>Speedup per step</source>
        <translation>Speedup je Schritt</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over the same steps.</source>
        <translation>Trainingszeit von E2E geteilt durch die des Laufs, über dieselben Schritte.</translation>
    </message>
    <message>
        <source>Speedup per epoch</source>
        <translation>Speedup je Epoche</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over whole epochs.</source>
        <translation>Trainingszeit von E2E geteilt durch die des Laufs, über ganze Epochen.</translation>
    </message>
    <message>
        <source>Speedup to equal quality</source>
        <translation>Speedup bis zu gleicher Qualität</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, each to the first evaluation with %1.</source>
        <translation>Trainingszeit von E2E geteilt durch die des Laufs, jeweils bis zur ersten Evaluation mit %1.</translation>
    </message>
    <message>
        <source>Quality on the validation data</source>
        <translation>Qualität auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <translation>Zeit bis %1</translation>
    </message>
    <message>
        <source>Of the first evaluation that reached it; nothing is interpolated.</source>
        <translation>Der ersten Evaluation, die das erreicht hat; nichts ist interpoliert.</translation>
    </message>
    <message>
        <source>Steps to it</source>
        <translation>Schritte bis dahin</translation>
    </message>
    <message>
        <source>At the first evaluation that reached it.</source>
        <translation>Bei der ersten Evaluation, die das erreicht hat.</translation>
    </message>
    <message>
        <source>Best %1</source>
        <translation>Bestwert: %1</translation>
    </message>
    <message>
        <source>Of all of the run&apos;s evaluations.</source>
        <translation>Aus allen Evaluationen des Laufs.</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message>
        <source>Cold-start AUC of that model</source>
        <translation>Kaltstart-AUC dieses Modells</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data, at the same evaluation.</source>
        <translation>Auf Items ohne Interaktion in den Trainingsdaten, bei derselben Evaluation.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Highest memory of the tensors on the device.</source>
        <translation>Höchster Speicher der Tensoren auf dem Gerät.</translation>
    </message>
    <message>
        <source>Share of E2E&apos;s peak</source>
        <translation>Anteil an der Spitze von E2E</translation>
    </message>
    <message>
        <source>Against the same reference as the speedup.</source>
        <translation>Gegenüber derselben Referenz wie beim Speedup.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Peak memory of the encoder</source>
        <translation>Spitzenspeicher des Encoders</translation>
    </message>
    <message>
        <source>Highest rise of the tensors&apos; memory within one phase of the content encoder; known when the run has ended.</source>
        <translation>Höchster Anstieg des Speichers der Tensoren innerhalb einer Phase des Content-Encoders; bekannt, sobald der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Quality of the best model on the test data</source>
        <translation>Qualität des besten Modells auf den Testdaten</translation>
    </message>
    <message>
        <source>With its 95% interval, by bootstrap over users.</source>
        <translation>Mit 95-%-Intervall, durch Bootstrap über die Nutzer.</translation>
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation>
            <numerusform>Modell nach Schritt %1, %n Vorhersage.</numerusform>
            <numerusform>Modell nach Schritt %1, %n Vorhersagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>times E2E&apos;s speed to %1</source>
        <translation>Vielfaches des Tempos von E2E bis %1</translation>
    </message>
    <message>
        <source>Time to equal quality</source>
        <translation>Zeit bis zu gleicher Qualität</translation>
    </message>
    <message>
        <source>training time to %1</source>
        <translation>Trainingszeit bis %1</translation>
    </message>
    <message>
        <source>of the tensors on the device</source>
        <translation>der Tensoren auf dem Gerät</translation>
    </message>
    <message>
        <source>Memory: against E2E&apos;s peak within these steps.</source>
        <translation>Speicher: gegenüber der Spitze von E2E innerhalb dieser Schritte.</translation>
    </message>
    <message>
        <source>It has ended before its first encoder update: its times leave out what an update costs.</source>
        <translation>Er hat vor seinem ersten Encoder-Update geendet: Seinen Zeiten fehlt, was ein Update kostet.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation>
            <numerusform>„%1“: %2-mal so schnell je Schritt wie E2E, über %n Schritt gemessen, bei R = %3.</numerusform>
            <numerusform>„%1“: %2-mal so schnell je Schritt wie E2E, über %n Schritte gemessen, bei R = %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation>
            <numerusform>„%1“: %2-mal so schnell je Schritt wie „%3“, über %n Schritt, bei R = %4.</numerusform>
            <numerusform>„%1“: %2-mal so schnell je Schritt wie „%3“, über %n Schritte, bei R = %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its peak memory is %1% of that.</source>
        <translation>Sein Spitzenspeicher beträgt %1&#xa0;% davon.</translation>
    </message>
    <message>
        <source>It reached %1 %2 times as fast.</source>
        <translation>%1 wurde %2-mal so schnell erreicht.</translation>
    </message>
    <message>
        <source>It has not yet paid for an encoder update.</source>
        <translation>Für ein Encoder-Update hat er noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>Texts encoded</source>
        <translation>Encodierte Texte</translation>
    </message>
    <message>
        <source>Forward through the encoder, over all steps. E2E encodes one for each interaction.</source>
        <translation>Vorwärts durch den Encoder, über alle Schritte. E2E encodiert einen je Interaktion.</translation>
    </message>
    <message>
        <source>%1 an interaction</source>
        <translation>%1 je Interaktion</translation>
    </message>
    <message>
        <source>It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly repeat. A longer latency or Single-step encodes less.</source>
        <translation>Er hat mehr Texte encodiert als E2E, %1 für %2 Interaktionen: Zwischen zwei Encoder-Updates wiederholen sich seine Items kaum. Eine längere Latenz oder Single-step encodiert weniger.</translation>
    </message>
    <message>
        <source>Cold-start AUC within impressions</source>
        <translation>Kaltstart-AUC innerhalb der Impressionen</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: the mean of %n E2E step(s) of the same work, measured before a run and after a warm-up step, by the mean of this run&apos;s steps but the first.</source>
        <translation>
            <numerusform>Speedup je Schritt: Dauer von %n E2E-Schritt derselben Arbeit, vor einem Lauf und nach einem Aufwärmschritt gemessen, geteilt durch das Mittel der Schritte dieses Laufs außer dem ersten.</numerusform>
            <numerusform>Speedup je Schritt: Mittel über %n E2E-Schritte derselben Arbeit, vor einem Lauf und nach einem Aufwärmschritt gemessen, geteilt durch das Mittel der Schritte dieses Laufs außer dem ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference to E2E&apos;s best</source>
        <translation>Differenz zum Besten von E2E</translation>
    </message>
    <message>
        <source>The run&apos;s best less that of the E2E run that it is measured against.</source>
        <translation>Der beste Wert des Laufs minus den des E2E-Laufs, an dem er gemessen wird.</translation>
    </message>
    <message>
        <source>A measurement of some E2E steps says nothing of quality.</source>
        <translation>Eine Messung einiger E2E-Schritte sagt nichts über die Qualität.</translation>
    </message>
    <message>
        <source>It needs an evaluation of the run and of an E2E run of the same work.</source>
        <translation>Dafür ist eine Evaluation des Laufs und eines E2E-Laufs derselben Arbeit nötig.</translation>
    </message>
    <message>
        <source>After as many steps of either.</source>
        <translation>Nach gleich vielen Schritten beider.</translation>
    </message>
    <message>
        <source>The two have not made as many steps: %1 and %2.</source>
        <translation>Die beiden haben nicht gleich viele Schritte gemacht: %1 und %2.</translation>
    </message>
    <message>
        <source>Difference to E2E, %1</source>
        <translation>Differenz zu E2E, %1</translation>
    </message>
    <message>
        <source>With its 95% interval, from the intervals of both as if they were independent. Both models are tested on the same users, so that the true interval is rather narrower.</source>
        <translation>Mit 95-%-Intervall, aus den Intervallen beider, als wären sie unabhängig. Beide Modelle werden an denselben Nutzern getestet, daher ist das wahre Intervall eher schmaler.</translation>
    </message>
    <message>
        <source>E2E&apos;s quality is not known: only some of its steps were measured.</source>
        <translation>Die Qualität von E2E ist nicht bekannt: Nur einige seiner Schritte wurden gemessen.</translation>
    </message>
    <message>
        <source>Its quality beside E2E&apos;s is not known: not both were evaluated.</source>
        <translation>Seine Qualität neben der von E2E ist nicht bekannt: Nicht beide wurden evaluiert.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, equal to E2E&apos;s to four digits.</source>
        <translation>Bester Wert für %1: %2, auf vier Stellen gleich dem von E2E.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s after as many steps.</source>
        <translation>Bester Wert für %1: %2, %3 gegenüber dem von E2E nach gleich vielen Schritten.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s, after another number of steps.</source>
        <translation>Bester Wert für %1: %2, %3 gegenüber dem von E2E, nach einer anderen Zahl von Schritten.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which includes 0.</source>
        <translation>Auf den Testdaten beträgt die Differenz %1, 95-%-Intervall %2 bis %3, das 0 einschließt.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.</source>
        <translation>Auf den Testdaten beträgt die Differenz %1, 95-%-Intervall %2 bis %3, das 0 ausschließt.</translation>
    </message>
    <message>
        <source>It did not reach %1, which E2E reached.</source>
        <translation>%1 wurde nicht erreicht, von E2E dagegen schon.</translation>
    </message>
    <message>
        <source>No speedup can be told: it needs an E2E run on the same data, model and batch, or a run that has measured E2E itself.</source>
        <translation>Ein Speedup lässt sich nicht angeben: Nötig ist ein E2E-Lauf mit denselben Daten, demselben Modell und derselben Batchgröße oder ein Lauf, der E2E selbst gemessen hat.</translation>
    </message>
    <message>
        <source>Its settings were changed while it trained: %1.</source>
        <translation>Seine Einstellungen wurden während des Trainings geändert: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a setting, its value before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 from step %2 on</source>
        <comment>what was changed</comment>
        <translation>%1 ab Schritt %2</translation>
    </message>
    <message>
        <source>Energy of the GPU</source>
        <translation>Energie der GPU</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Energy per step, mean</source>
        <translation>Energie pro Schritt, Mittel</translation>
    </message>
    <message>
        <source>What the whole card has used, by steps, without evaluations, checkpoints and pauses; as its own counter tells.</source>
        <translation>Was die ganze Karte in den Schritten verbraucht hat, ohne Auswertungen, Checkpoints und Pausen, nach ihrem eigenen Zähler.</translation>
    </message>
    <message>
        <source>Energy per epoch</source>
        <translation>Energie pro Epoche</translation>
    </message>
    <message>
        <source>%1 J</source>
        <comment>joules</comment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 kJ</source>
        <comment>kilojoules</comment>
        <translation>%1 kJ</translation>
    </message>
    <message>
        <source>%1 MJ</source>
        <comment>megajoules</comment>
        <translation>%1 MJ</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %n seed(s): its best %2 is %3 on average, E2E&apos;s with the same seeds %4 (± one sample standard deviation).</source>
        <translation>
            <numerusform>„%1“ mit %n Seed: Seine beste %2 beträgt im Mittel %3, die von E2E mit demselben Seed %4 (± eine Stichproben-Standardabweichung).</numerusform>
            <numerusform>„%1“ mit %n Seeds: Seine beste %2 beträgt im Mittel %3, die von E2E mit denselben Seeds %4 (± eine Stichproben-Standardabweichung).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is more than the seeds&apos; scatter.</source>
        <translation>Die mittlere Differenz beträgt %1, 95-%-Intervall %2 bis %3, das ist mehr als die Streuung der Seeds.</translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is within the seeds&apos; scatter.</source>
        <translation>Die mittlere Differenz beträgt %1, 95-%-Intervall %2 bis %3, das liegt in der Streuung der Seeds.</translation>
    </message>
    <message>
        <source>Over the seeds: mean ± deviation</source>
        <translation>Über die Seeds: Mittel ± Abweichung</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Of the finished runs that differ from this one by their seed alone, and its own.</source>
        <translation>Der fertigen Läufe, die sich von diesem nur im Seed unterscheiden, und dieses Laufs.</translation>
    </message>
    <message>
        <source>Of all evaluations of each run. Mean ± sample standard deviation.</source>
        <translation>Aus allen Auswertungen jedes Laufs. Mittel ± Stichproben-Standardabweichung.</translation>
    </message>
    <message>
        <source>The mean of the differences of runs with the same seed, with its 95% interval by Student&apos;s t. A difference whose interval holds 0 is within the seeds&apos; scatter.</source>
        <translation>Das Mittel der Differenzen von Läufen mit demselben Seed, mit 95-%-Intervall nach Student (t). Eine Differenz, deren Intervall 0 enthält, liegt in der Streuung der Seeds.</translation>
    </message>
    <message>
        <source>More than the seeds&apos; scatter.</source>
        <translation>Mehr als die Streuung der Seeds.</translation>
    </message>
    <message>
        <source>Within the seeds&apos; scatter.</source>
        <translation>In der Streuung der Seeds.</translation>
    </message>
    <message>
        <source>Each run&apos;s own, against E2E with the same seed where there is one. Mean ± sample standard deviation.</source>
        <translation>Der jedes Laufs, gegen E2E mit demselben Seed, wo es ihn gibt. Mittel ± Stichproben-Standardabweichung.</translation>
    </message>
    <message>
        <source>Of each run&apos;s mean.</source>
        <translation>Aus dem Mittel jedes Laufs.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Wie der Speedup ab dem Ende des ersten Schritts gezählt, der zum Aufwärmen dient.</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>Vielfaches des Tempos von E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R %1: exact GRAM&apos;s limit</source>
        <translation>Vielfaches des Tempos von E2E   ❙ R %1: Grenze des exakten GRAM</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R: exact GRAM&apos;s limit</source>
        <translation>Vielfaches des Tempos von E2E   ❙ R: Grenze des exakten GRAM</translation>
    </message>
    <message>
        <source>E2E alone is shown, which the others are measured against: show or train a GRAM run on the same data, model and batch.</source>
        <translation>Gezeigt wird nur E2E, woran die anderen gemessen werden: Zeigen oder trainieren Sie einen GRAM-Lauf mit denselben Daten, demselben Modell und derselben Batchgröße.</translation>
    </message>
</context>
<context>
    <name>gram::ConfigurationsController</name>
    <message>
        <source>The last configuration cannot be read; the form has the defaults.</source>
        <translation>Die letzte Konfiguration kann nicht gelesen werden; das Formular zeigt die Vorgaben.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message>
        <source>Look closer…</source>
        <translation>Genauer ansehen…</translation>
    </message>
    <message>
        <source>Look closer at the dataset</source>
        <translation>Datensatz genauer ansehen</translation>
    </message>
    <message>
        <source>Charts of the figures, warnings, and samples of items and histories</source>
        <translation>Diagramme der Kennzahlen, Warnungen und Stichproben von Items und Verläufen</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULIERT aus einer bekannten Wahrheit, keine echten Menschen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>of these cold-start</source>
        <translation>davon Kaltstart</translation>
    </message>
    <message>
        <source>Interactions, training</source>
        <translation>Interaktionen, Training</translation>
    </message>
    <message>
        <source>Interactions, validation</source>
        <translation>Interaktionen, Validierung</translation>
    </message>
    <message>
        <source>Interactions, test</source>
        <translation>Interaktionen, Test</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Labels of the test</source>
        <translation>Labels des Tests</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens je Text</translation>
    </message>
    <message>
        <source>&lt;i&gt;~%1&lt;/i&gt; at %2</source>
        <translation>&lt;i&gt;~%1&lt;/i&gt; bei %2</translation>
    </message>
    <message>
        <source>R by users a batch: %1</source>
        <translation>R nach Nutzern je Batch: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Aufteilung: %1</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (erste Stelle: %1)</translation>
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation>
            <numerusform>; %n andere Datenart übersprungen</numerusform>
            <numerusform>; %n andere Datenarten übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation>
            <numerusform>%n Punkt, der nicht gut funktionieren wird</numerusform>
            <numerusform>%n Punkte, die nicht gut funktionieren werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetController</name>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Er wird gelesen, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>%1 gelesen.</translation>
    </message>
    <message>
        <source>The dataset cannot be used</source>
        <translation>Der Datensatz kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Bereit. Starten trainiert, was links eingestellt ist.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Kein Datensatz</translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Parts of the dataset&apos;s page</source>
        <translation>Teile der Datensatzseite</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>&amp;Histories</source>
        <translation>&amp;Verläufe</translation>
    </message>
    <message>
        <source>No dataset has been read yet. Choose one in the main window: its figures, what will not work well, and samples of what it holds appear here.</source>
        <translation>Es wurde noch kein Datensatz gelesen. Wählen Sie im Hauptfenster einen aus: Seine Kennzahlen, was nicht gut funktionieren wird und Stichproben seines Inhalts erscheinen hier.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Kennzahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the figures, the warnings and what was skipped, for a note or a mail</source>
        <translation>Kennzahlen, Warnungen und Übersprungenes kopieren, für eine Notiz oder eine E-Mail</translation>
    </message>
    <message>
        <source>Sizes of the splits</source>
        <translation>Größen der Teile</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What will not work well</source>
        <translation>Was nicht gut funktionieren wird</translation>
    </message>
    <message>
        <source>Skipped on reading</source>
        <translation>Beim Lesen übersprungen</translation>
    </message>
    <message>
        <source>Find items by id or text</source>
        <translation>Items nach ID oder Text suchen</translation>
    </message>
    <message>
        <source>a part of an id or a text</source>
        <translation>ein Teil einer ID oder eines Textes</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sample items</source>
        <translation>Stichprobe von Items</translation>
    </message>
    <message>
        <source>Sample histories</source>
        <translation>Stichprobe von Verläufen</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Einträge des Verlaufs</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find an Item</source>
        <translation>Item suchen</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Nachrichtenempfehlung</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Knowledge Tracing</translation>
    </message>
    <message>
        <source>%1 · &lt;b&gt;SIMULATED&lt;/b&gt; from a known truth, not real people.</source>
        <translation>%1 · &lt;b&gt;SIMULIERT&lt;/b&gt; aus einer bekannten Wahrheit, keine echten Menschen.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>of these cold-start: not in the training split</source>
        <translation>davon Kaltstart: nicht im Trainingsteil</translation>
    </message>
    <message>
        <source>Tokens of a text, at most</source>
        <translation>Tokens eines Textes, höchstens</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together, mean</source>
        <translation>Tokens aller Texte eines Items, Mittelwert</translation>
    </message>
    <message>
        <source>Vocabulary of the tokenizer</source>
        <translation>Vokabular des Tokenizers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>Windows of answers</source>
        <translation>Antwortfenster</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Cold-start share</source>
        <translation>Kaltstart-Anteil</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>Aufteilung: %1.</translation>
    </message>
    <message>
        <source>The labels of the test split are unknown.</source>
        <translation>Die Labels des Testteils sind unbekannt.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (erste Stelle: %1)</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Nichts wurde übersprungen.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Impressionen</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Training interactions</source>
        <translation>Trainingsinteraktionen</translation>
    </message>
    <message>
        <source>Cold-start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>◆ cold-start</source>
        <translation>◆ Kaltstart</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation>
            <numerusform>Eine Stichprobe von %n Item: häufige, seltenere, Kaltstart-Items</numerusform>
            <numerusform>Eine Stichprobe von %n Items: häufige, seltenere, Kaltstart-Items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sampled items</source>
        <translation>%1 von %2 Items der Stichprobe</translation>
    </message>
    <message>
        <source>None of the sampled items has that in its id or text</source>
        <translation>Kein Item der Stichprobe enthält das in ID oder Text</translation>
    </message>
    <message>
        <source>User %1: %2</source>
        <translation>Nutzer %1: %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>Das eine Item</numerusform>
            <numerusform>Alle %n Items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3</source>
        <translation>%1: Mittelwert %2, Median %3</translation>
    </message>
    <message>
        <source>&lt; %1%</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of the texts fill the %2 tokens that a text may have: most of these are cut. Raise “Tokens per text” if the model reads more.</source>
        <translation>%1 der Texte füllen die %2 Tokens, die ein Text haben darf: Die meisten davon sind gekürzt. Erhöhen Sie „Tokens je Text“, wenn das Modell mehr liest.</translation>
    </message>
    <message>
        <source>%1 of the interactions are with items that have no text, which a content encoder knows nothing of. Add their texts to the dataset.</source>
        <translation>%1 der Interaktionen betreffen Items ohne Text, über die ein Content-Encoder nichts weiß. Ergänzen Sie deren Texte im Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user&apos;s past when you import.</source>
        <translation>
            <numerusform>Die Hälfte der Trainingssequenzen hat höchstens %n Interaktion: Nutzer lassen sich kaum voneinander unterscheiden. Behalten Sie beim Import mehr vom Verlauf jedes Nutzers.</numerusform>
            <numerusform>Die Hälfte der Trainingssequenzen hat höchstens %n Interaktionen: Nutzer lassen sich kaum voneinander unterscheiden. Behalten Sie beim Import mehr vom Verlauf jedes Nutzers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation>
            <numerusform>Nur %n Nutzer: Die Metriken schwanken zufällig. Beachten Sie ihre Konfidenzintervalle und vertrauen Sie kleinen Unterschieden nicht.</numerusform>
            <numerusform>Nur %n Nutzer: Die Metriken schwanken zufällig. Beachten Sie ihre Konfidenzintervalle und vertrauen Sie kleinen Unterschieden nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation>
            <numerusform>Der Validierungsteil hat nur %n Vorhersage, daher sind seine Metriken verrauscht. Erhöhen Sie den „Validierungsanteil“ oder vertrauen Sie kleinen Unterschieden nicht.</numerusform>
            <numerusform>Der Validierungsteil hat nur %n Vorhersagen, daher sind seine Metriken verrauscht. Erhöhen Sie den „Validierungsanteil“ oder vertrauen Sie kleinen Unterschieden nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the answers are correct, so always guessing the same is nearly always right. Judge by AUC, not by accuracy.</source>
        <translation>%1 der Antworten sind richtig, daher trifft es fast immer zu, stets dasselbe zu raten. Urteilen Sie nach AUC, nicht nach Accuracy.</translation>
    </message>
    <message>
        <source>The validation split has no item that is new to the model, so the cold-start metric is undefined. Split by time to get some, if the data have times.</source>
        <translation>Der Validierungsteil hat kein Item, das für das Modell neu ist, daher ist die Kaltstart-Metrik undefiniert. Teilen Sie nach Zeit auf, um welche zu erhalten, falls die Daten Zeiten enthalten.</translation>
    </message>
    <message>
        <source>The test split has no labels: predictions can be written for it, but no metric can be computed. Report the validation metrics, and say so.</source>
        <translation>Der Testteil hat keine Labels: Vorhersagen dafür lassen sich schreiben, aber keine Metrik lässt sich berechnen. Berichten Sie die Validierungsmetriken und weisen Sie darauf hin.</translation>
    </message>
    <message>
        <source>There is no test split. The best epoch is chosen by the validation metrics, so these flatter. Set a “Test share” for a figure to report.</source>
        <translation>Es gibt keinen Testteil. Die beste Epoche wird nach den Validierungsmetriken gewählt, daher fallen diese zu günstig aus. Stellen Sie für einen berichtbaren Wert einen „Testanteil“ ein.</translation>
    </message>
    <message>
        <source>• history</source>
        <translation>• Verlauf</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ geklickt</translation>
    </message>
    <message>
        <source>○ not clicked</source>
        <translation>○ nicht geklickt</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation>
            <numerusform>%n Antwort, %1 richtig</numerusform>
            <numerusform>%n Antworten, %1 richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the history, %2 of %3 clicked</source>
        <translation>%1 im Verlauf, %2 von %3 geklickt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Nachrichtenempfehlung</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Knowledge Tracing</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULIERT aus einer bekannten Wahrheit, keine echten Menschen.</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Aufteilung: %1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Nutzer: %1</translation>
    </message>
    <message>
        <source>Articles: %1, of these cold-start: %2</source>
        <translation>Artikel: %1, davon Kaltstart: %2</translation>
    </message>
    <message>
        <source>Questions: %1, of these cold-start: %2</source>
        <translation>Fragen: %1, davon Kaltstart: %2</translation>
    </message>
    <message>
        <source>%1: sequences %2, interactions %3</source>
        <translation>%1: Sequenzen %2, Interaktionen %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>, cold-start share %1</source>
        <translation>, Kaltstart-Anteil %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: none</source>
        <translation>Test: keiner</translation>
    </message>
    <message>
        <source>, labels unknown</source>
        <translation>, Labels unbekannt</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together: mean %1</source>
        <translation>Tokens aller Texte eines Items: Mittelwert %1</translation>
    </message>
    <message>
        <source>Vocabulary: %1</source>
        <translation>Vokabular: %1</translation>
    </message>
    <message>
        <source>R at %1 users a batch, estimated: %2</source>
        <translation>R bei %1 Nutzern je Batch, geschätzt: %2</translation>
    </message>
    <message>
        <source>Skipped on reading:</source>
        <translation>Beim Lesen übersprungen:</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (erste Stelle: %1)</translation>
    </message>
    <message>
        <source>Clicks in a reader&apos;s history</source>
        <translation>Klicks im Verlauf eines Lesers</translation>
    </message>
    <message>
        <source>Answers in a window</source>
        <translation>Antworten in einem Fenster</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>Tokens eines Textes</translation>
    </message>
    <message>
        <source>Training interactions of an item</source>
        <translation>Trainingsinteraktionen eines Items</translation>
    </message>
    <message>
        <source>Redundancy R by users a batch</source>
        <translation>Redundanz R nach Nutzern je Batch</translation>
    </message>
    <message>
        <source>A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be faster than E2E by more than that. Take more users a batch. Whether Multi-step GRAM saves more, R over its latency tells.</source>
        <translation>Ein Batch von 32 Nutzern zeigt jedes Item nur %1-mal (R), und exaktes GRAM kann höchstens um diesen Faktor schneller als E2E sein. Nehmen Sie mehr Nutzer je Batch. Ob Multi-step GRAM mehr spart, zeigt R über seine Latenz.</translation>
    </message>
    <message>
        <source>R over a latency of %1: %2</source>
        <translation>R über die Latenz (%1): %2</translation>
    </message>
    <message>
        <source>Redundancy R over Multi-step&apos;s latency</source>
        <translation>Redundanz R über die Latenz von Multi-step</translation>
    </message>
    <message>
        <source>The demo has no test split. The best epoch is chosen by the validation metrics, so these flatter a little; all runs of a comparison alike.</source>
        <translation>Die Demo hat keinen Testteil. Die beste Epoche wird nach den Validierungsmetriken gewählt, daher fallen diese etwas zu günstig aus; bei allen Läufen eines Vergleichs gleichermaßen.</translation>
    </message>
</context>
<context>
    <name>gram::DifferencePlot</name>
    <message>
        <source>Largest relative difference by layer</source>
        <translation>Größte relative Differenz nach Schicht</translation>
    </message>
    <message>
        <source>&lt;p&gt;|E2E − Single-step| at most, relative to the tensor&apos;s largest entry. Float64 rounds about 10⁹ times finer than float32: were the two gradients really different, the bars of both would be alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;|E2E − Single-step|, höchstens, bezogen auf den größten Eintrag des Tensors. Float64 rundet etwa 10⁹-mal feiner als float32: Wären die beiden Gradienten wirklich verschieden, wären die Balken beider gleich.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>■ float32   ▨ float64   ┅ what rounding explains</source>
        <translation>■ float32   ▨ float64   ┅ was Rundung erklärt</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
</context>
<context>
    <name>gram::ErrorText</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name, or choose another folder.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Prüfen Sie den Namen oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden%2. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Free some space or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden%2. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1, field %2: expected %3, but it says “%4”. Correct the line.</source>
        <translation>%1, Feld %2: erwartet wird %3, aber dort steht „%4“. Korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <source>Too many malformed lines (%1). The first is %2, field %3: expected %4. Check that the file is in the expected format.</source>
        <translation>Zu viele fehlerhafte Zeilen (%1). Die erste ist %2, Feld %3: erwartet wird %4. Prüfen Sie, ob die Datei das erwartete Format hat.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its header is: %3. Rename a column or add this one.</source>
        <translation>%1 hat keine Spalte „%2“. Die Kopfzeile lautet: %3. Benennen Sie eine Spalte um oder ergänzen Sie diese.</translation>
    </message>
    <message>
        <source>There is nothing to train on in %1: %2.</source>
        <translation>In %1 gibt es nichts zu trainieren: %2.</translation>
    </message>
    <message>
        <source>The setting “%1” is %2; it must be %3.</source>
        <translation>Die Einstellung „%1“ ist %2; zulässig ist: %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Remove it from the configuration.</source>
        <translation>Es gibt keine Einstellung „%1“. Entfernen Sie sie aus der Konfiguration.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keine Einstellung „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.</source>
        <translation>Der Tokenizer ist fehlgeschlagen: %1. Versuchen Sie ein kleineres Vokabular oder prüfen Sie die Modelldatei.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose another model.</source>
        <translation>Der Tokenizer von %1 kann nicht verwendet werden: %2. Beschaffen Sie alle seine Dateien neu oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind: %2. Get it again, or choose another folder.</source>
        <translation>%1 ist beschädigt oder von anderer Art: %2. Beschaffen Sie es neu oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. %3</source>
        <translation>%1: %2 kann nicht verwendet werden. %3</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit its config.json: %2. Get the whole folder again, all files of the same model.</source>
        <translation>Die Gewichte in %1 passen nicht zu ihrer config.json: %2. Beschaffen Sie den ganzen Ordner neu, alle Dateien desselben Modells.</translation>
    </message>
    <message>
        <source>There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the mode Single-step, bounded memory.</source>
        <translation>Der Speicher reicht nicht aus%1. %2 Versuchen Sie einen kleineren Batch, kürzere Texte oder den Modus Single-step, begrenzter Speicher.</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step %1. A smaller learning rate usually helps.</source>
        <translation>Der Loss ist in Schritt %1 keine endliche Zahl. Meist hilft eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Not available here: %1. %2</source>
        <translation>Hier nicht verfügbar: %1. %2</translation>
    </message>
    <message>
        <source>Something unexpected failed: %1. The messages below may tell more.</source>
        <translation>Etwas Unerwartetes ist fehlgeschlagen: %1. Die Meldungen unten sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>The training state has numbers that are not finite after step %1, in %2. It was not saved; the checkpoint before it is still there. A smaller learning rate usually helps.</source>
        <translation>Der Trainingszustand enthält nach Schritt %1 Zahlen, die nicht endlich sind, in %2. Er wurde nicht gespeichert; der Checkpoint davor ist noch vorhanden. Meist hilft eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The device %1 failed: %2. The run is kept up to its last checkpoint: start the program anew and continue it.</source>
        <translation>Das Gerät %1 ist ausgefallen: %2. Der Lauf ist bis zu seinem letzten Checkpoint erhalten: Starten Sie das Programm neu und setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gram::ExportDialog</name>
    <message>
        <source>Export Model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Writes the encoder that the run “%1” has trained as a Hugging Face folder, for transformers and sentence-transformers, with the items&apos; vectors and the CF module beside it.</source>
        <translation>Schreibt den Encoder, den der Lauf „%1“ trainiert hat, als Hugging-Face-Ordner für transformers und sentence-transformers, dazu die Vektoren der Items und das CF-Modul.</translation>
    </message>
    <message>
        <source>&amp;Folder, new or empty:</source>
        <translation>&amp;Ordner, neu oder leer:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Auswählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Where to Write the Model</source>
        <translation>Zielordner des Modells</translation>
    </message>
    <message>
        <source>Give the whole path, for example %1.</source>
        <translation>Geben Sie den ganzen Pfad an, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There is something already: choose another name.</source>
        <translation>Dort ist schon etwas: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The &amp;whole model, with LoRA&apos;s part added to its weights</source>
        <translation>Das &amp;ganze Modell, der LoRA-Teil zu seinen Gewichten addiert</translation>
    </message>
    <message>
        <source>&lt;p&gt;A folder that everything loads which loads the model that the run began with.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Ordner, den alles lädt, was auch das Modell lädt, mit dem der Lauf begann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A PEFT &amp;adapter: LoRA&apos;s part alone</source>
        <translation>Ein PEFT-&amp;Adapter: nur der LoRA-Teil</translation>
    </message>
    <message>
        <source>&lt;p&gt;A small folder that PEFT loads over the model that the run began with, whose path is in its adapter_config.json.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein kleiner Ordner, den PEFT über das Modell lädt, mit dem der Lauf begann und dessen Pfad in seiner adapter_config.json steht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run began with random weights: there is no model&apos;s folder that an adapter could be laid over.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Lauf begann mit zufälligen Gewichten: Es gibt keinen Modellordner, über den ein Adapter gelegt werden könnte.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ExportJob</name>
    <message>
        <source>The items&apos; vectors are left out, as the dataset cannot be read. %1</source>
        <translation>Die Vektoren der Items werden ausgelassen, da der Datensatz nicht gelesen werden kann. %1</translation>
    </message>
</context>
<context>
    <name>gram::FieldEditors</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>gram::FieldTexts</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>How many readers or students the demo simulates.</source>
        <translation>Wie viele Leser oder Lernende die Demo simuliert.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>How many articles or questions the demo simulates.</source>
        <translation>Wie viele Artikel oder Fragen die Demo simuliert.</translation>
    </message>
    <message>
        <source>Demo seed</source>
        <translation>Demo-Seed</translation>
    </message>
    <message>
        <source>Another number gives another simulated world.</source>
        <translation>Eine andere Zahl ergibt eine andere simulierte Welt.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>How validation data are told apart from training data. Automatic: by time for news (a validation folder wins), by user for knowledge tracing.</source>
        <translation>Wie Validierungsdaten von Trainingsdaten getrennt werden. Automatisch: bei Nachrichten nach Zeit (ein Validierungsordner hat Vorrang), beim Knowledge Tracing nach Nutzer.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>The part of the data that is kept for validation.</source>
        <translation>Der Teil der Daten, der für die Validierung zurückbehalten wird.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>The part of the data that is looked at once, by the best model at a run&apos;s end. Data with a test part of their own keep that.</source>
        <translation>Der Teil der Daten, den das beste Modell am Ende eines Laufs ein einziges Mal sieht. Daten mit eigenem Testteil behalten diesen.</translation>
    </message>
    <message>
        <source>Read bodies</source>
        <translation>Volltexte lesen</translation>
    </message>
    <message>
        <source>Encode the body of each article too, where the import was given one.</source>
        <translation>Auch den Volltext jedes Artikels encodieren, sofern der Import ihn erhalten hat.</translation>
    </message>
    <message>
        <source>Read categories</source>
        <translation>Kategorien lesen</translation>
    </message>
    <message>
        <source>Encode category and subcategory of each article as a text of their own.</source>
        <translation>Kategorie und Unterkategorie jedes Artikels als eigenen Text encodieren.</translation>
    </message>
    <message>
        <source>Read titles</source>
        <translation>Titel lesen</translation>
    </message>
    <message>
        <source>Encode the title of each article.</source>
        <translation>Den Titel jedes Artikels encodieren.</translation>
    </message>
    <message>
        <source>Read abstracts</source>
        <translation>Abstracts lesen</translation>
    </message>
    <message>
        <source>Encode the abstract of each article too. The vectors of title and abstract are averaged.</source>
        <translation>Auch den Abstract jedes Artikels encodieren. Die Vektoren von Titel und Abstract werden gemittelt.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>A sentencepiece model (.model). Empty: one is trained on the dataset&apos;s own texts and kept with the run.</source>
        <translation>Ein sentencepiece-Modell (.model). Leer: Eines wird mit den Texten des Datensatzes trainiert und beim Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger embedding table.</source>
        <translation>Teilstücke (Pieces) des Tokenizers, der trainiert wird. Mehr Teilstücke: kürzere Sequenzen, eine größere Embedding-Tabelle.</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens je Text</translation>
    </message>
    <message>
        <source>Longer texts are cut. The attention&apos;s cost grows with the square of it.</source>
        <translation>Längere Texte werden gekürzt. Der Aufwand der Attention wächst mit dem Quadrat davon.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The latest clicks of a reader that the user encoder sees.</source>
        <translation>Die letzten Klicks eines Lesers, die der Nutzer-Encoder sieht.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Articles shown but not clicked that are sampled beside each click, from the same impression and anew each epoch.</source>
        <translation>Gezeigte, aber nicht geklickte Artikel, die zu jedem Klick gezogen werden, aus derselben Impression und in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Longer answer sequences are cut into windows.</source>
        <translation>Längere Antwortfolgen werden in Fenster zerlegt.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Eingefrorene Schichten</translation>
    </message>
    <message>
        <source>The embeddings and that many layers stay as they are; their output is computed once an item and kept. 0 freezes the embeddings alone.</source>
        <translation>Die Embeddings und so viele Schichten bleiben, wie sie sind; ihre Ausgabe wird je Item einmal berechnet und aufbewahrt. 0 friert nur die Embeddings ein.</translation>
    </message>
    <message>
        <source>None, all train</source>
        <translation>Keine, alles trainiert</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Im Speicher halten</translation>
    </message>
    <message>
        <source>The frozen layers&apos; outputs are kept in memory up to this size, and beyond it in a file that is gone with the program.</source>
        <translation>Die Ausgaben der eingefrorenen Schichten werden bis zu dieser Größe im Speicher gehalten, darüber hinaus in einer Datei, die mit dem Programm verschwindet.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Nothing, use the disk</source>
        <translation>Nichts, Festplatte nutzen</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden Size</translation>
    </message>
    <message>
        <source>d: the width of the content encoder and of the item vectors. Must be a multiple of the heads.</source>
        <translation>d: die Breite des Content-Encoders und der Item-Vektoren. Muss ein Vielfaches der Anzahl der Heads sein.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Transformer layers of the content encoder. The encoder&apos;s cost grows linearly.</source>
        <translation>Transformer-Schichten des Content-Encoders. Der Aufwand des Encoders wächst linear.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Attention heads. They must divide the hidden size.</source>
        <translation>Attention-Heads. Ihre Anzahl muss die Hidden Size teilen.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Width of the feed-forward part of each layer, usually four times the hidden size.</source>
        <translation>Breite des Feed-forward-Teils jeder Schicht, üblicherweise das Vierfache der Hidden Size.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>How the token vectors of a text become one item vector. The model&apos;s own is what its folder says, else the mean.</source>
        <translation>Wie aus den Token-Vektoren eines Textes ein Item-Vektor wird. „Wie im Modell“ ist, was dessen Ordner angibt, sonst der Mittelwert.</translation>
    </message>
    <message>
        <source>CE dropout</source>
        <translation>CE-Dropout</translation>
    </message>
    <message>
        <source>Dropout inside the content encoder. 0, the usual setting for GRAM, keeps Single-step exactly equal to E2E.</source>
        <translation>Dropout im Content-Encoder. 0, die übliche Einstellung für GRAM, hält Single-step genau gleich E2E.</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF-Modul</translation>
    </message>
    <message>
        <source>The collaborative filtering model over item vectors. NRMS, for news: attention over the articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a recurrent network over a student&apos;s answers predicts the next one. SAINT, for knowledge tracing: a transformer whose encoder reads the questions and whose decoder reads the answers. Automatic: NRMS for news, DKT for knowledge tracing.</source>
        <translation>Das Collaborative-Filtering-Modell über den Item-Vektoren. NRMS, für Nachrichten: Attention über die Artikel, die ein Leser angeklickt hat, bewertet jeden Kandidaten. DKT, für Knowledge Tracing: Ein rekurrentes Netz über die Antworten eines Lernenden sagt die nächste vorher. SAINT, für Knowledge Tracing: ein Transformer, dessen Encoder die Fragen und dessen Decoder die Antworten liest. Automatisch: NRMS für Nachrichten, DKT für Knowledge Tracing.</translation>
    </message>
    <message>
        <source>CF dropout</source>
        <translation>CF-Dropout</translation>
    </message>
    <message>
        <source>Dropout inside DKT&apos;s LSTM and SAINT&apos;s layers.</source>
        <translation>Dropout im LSTM von DKT und in den Schichten von SAINT.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the tensors live and are computed.</source>
        <translation>Wo die Tensoren liegen und berechnet werden.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>CPU threads. The same number and the same seed give the same figures.</source>
        <translation>CPU-Threads. Dieselbe Anzahl und derselbe Seed ergeben dieselben Zahlen.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides the initial weights, the order of the batches and the sampled negatives. Runs to be compared need the same seed.</source>
        <translation>Bestimmt die Anfangsgewichte, die Reihenfolge der Batches und die gezogenen Negativen. Läufe, die verglichen werden sollen, brauchen denselben Seed.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>64 bit is slower; it is there to show that the exact modes are exact.</source>
        <translation>64 Bit ist langsamer; es soll zeigen, dass die exakten Modi exakt sind.</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Läufe-Ordner</translation>
    </message>
    <message>
        <source>Each run leaves its configuration, metrics and checkpoint in a folder of its own here. Empty: nothing is recorded.</source>
        <translation>Jeder Lauf hinterlässt hier Konfiguration, Metriken und Checkpoint in einem eigenen Ordner. Leer: Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>How the content encoder is trained.</source>
        <translation>Wie der Content-Encoder trainiert wird.</translation>
    </message>
    <message>
        <source>Latenc&amp;y N</source>
        <translation>Latenz &amp;N</translation>
    </message>
    <message>
        <source>CF steps between two updates of the content encoder. A larger N is faster and works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half an epoch and one epoch.</source>
        <translation>CF-Schritte zwischen zwei Updates des Content-Encoders. Ein größeres N ist schneller und arbeitet mit älteren Gradienten; N = 1 entspricht Single-step. Die Publikation verwendet 10 Schritte, eine halbe Epoche und eine Epoche.</translation>
    </message>
    <message>
        <source>Latency unit</source>
        <translation>Latenzeinheit</translation>
    </message>
    <message>
        <source>What the latency is counted in.</source>
        <translation>Worin die Latenz gezählt wird.</translation>
    </message>
    <message>
        <source>CE mini-batch</source>
        <translation>CE-Mini-Batch</translation>
    </message>
    <message>
        <source>Item rate</source>
        <translation>Item-Rate</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>Zählgewicht</translation>
    </message>
    <message>
        <source>Weight of an item in the regression, from its count c of interactions since the last update.</source>
        <translation>Gewicht eines Items in der Regression, aus der Anzahl c seiner Interaktionen seit dem letzten Update.</translation>
    </message>
    <message>
        <source>CE micro-batch</source>
        <translation>CE-Micro-Batch</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Users per step: impressions of news, or answer sequences. More users share more items, so R grows.</source>
        <translation>Nutzer je Schritt: Impressionen von Nachrichten oder Antwortfolgen. Mehr Nutzer teilen sich mehr Items, also wächst R.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Durchgänge durch die Trainingsdaten.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Stop after that much training time, without pauses and evaluations.</source>
        <translation>Nach so viel Trainingszeit stoppen, ohne Pausen und Evaluationen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>CE-Lernrate</translation>
    </message>
    <message>
        <source>CF learning rate</source>
        <translation>CF-Lernrate</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the CF module.</source>
        <translation>Höchste Lernrate von Adam für das CF-Modul.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Steps until the learning rates reach their peak; after it they fall with the inverse square root of the step (the Noam schedule).</source>
        <translation>Schritte, bis die Lernraten ihren Höchstwert erreichen; danach fallen sie mit der inversen Quadratwurzel des Schritts (Noam-Schedule).</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluieren alle</translation>
    </message>
    <message>
        <source>Steps between evaluations on the validation data. 0: at the end of each epoch.</source>
        <translation>Schritte zwischen Evaluationen auf den Validierungsdaten. 0: am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stop after that many evaluations without a better validation AUC.</source>
        <translation>Nach so vielen Evaluationen ohne bessere Validierungs-AUC stoppen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Measure E2E for</source>
        <translation>E2E messen für</translation>
    </message>
    <message>
        <source>Steps of E2E that are timed on the run&apos;s own first batches before it starts, without applying them: the speedup is measured against them. Not needed where an E2E run on the same data, model and batch is in the list.</source>
        <translation>E2E-Schritte, die vor dem Start mit den ersten Batches des Laufs gemessen, aber nicht angewandt werden: Daran wird der Speedup gemessen. Unnötig, wenn ein E2E-Lauf mit denselben Daten, demselben Modell und derselben Batchgröße in der Liste ist.</translation>
    </message>
    <message>
        <source>CE precision</source>
        <translation>CE-Genauigkeit</translation>
    </message>
    <message>
        <source>Items encoded at a time. It sets the memory the content encoder needs; the gradients do not depend on it. Automatic: the most that fit into the free memory, fewer where that turns out to be too many.</source>
        <translation>Items, die zugleich kodiert werden. Das bestimmt den Speicher, den der Inhaltsencoder braucht; die Gradienten hängen nicht davon ab. Automatisch: so viele, wie in den freien Speicher passen, weniger, wenn das zu viele sind.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Checkpointing</source>
        <translation>Checkpointing</translation>
    </message>
    <message>
        <source>Each layer of the content encoder keeps only its input for the backward pass and is computed again there. Much less memory for one more forward pass, about a third more computing; the gradients are the same.</source>
        <translation>Jede Schicht des Inhaltsencoders behält für den Rückwärtsdurchlauf nur ihre Eingabe und wird dort noch einmal berechnet. Viel weniger Speicher für einen Vorwärtsdurchlauf mehr, etwa ein Drittel mehr Rechnung; die Gradienten sind dieselben.</translation>
    </message>
    <message>
        <source>CE passes</source>
        <translation>CE-Durchgänge</translation>
    </message>
    <message>
        <source>Item optimizer</source>
        <translation>Item-Optimizer</translation>
    </message>
    <message>
        <source>How the rows of the item table move between two updates of the encoder. Adam: as far as the encoder itself would have moved them, which is measured at the first step; this learns at any latency, as the method&apos;s published code does. Plain descent, as the paper writes it: by the gradient of the batch&apos;s mean, so little that from a few steps on it learns hardly more than a frozen encoder. At N = 1 both are Single-step&apos;s update.</source>
        <translation>Wie sich die Zeilen der Item-Tabelle zwischen zwei Updates des Encoders bewegen. Adam: so weit, wie der Encoder selbst sie bewegt hätte, was im ersten Schritt gemessen wird; das lernt bei jeder Latenz, wie im veröffentlichten Code der Methode. Einfacher Abstieg, wie in der Publikation: um den Gradienten des Batch-Mittels, so wenig, dass er ab einigen Schritten kaum mehr lernt als ein eingefrorener Encoder. Bei N = 1 sind beide das Update von Single-step.</translation>
    </message>
    <message>
        <source>How far the rows of the item table move in a step. With Adam a factor: 1 is as far as measured. With plain descent the rate itself.</source>
        <translation>Wie weit sich die Zeilen der Item-Tabelle in einem Schritt bewegen. Bei Adam ein Faktor: 1 heißt so weit wie gemessen. Beim einfachen Abstieg die Rate selbst.</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the content encoder. Automatic: the one that suits the model; typing 0 brings it back.</source>
        <translation>Höchste Lernrate von Adam für den Content-Encoder. Automatisch: die zum Modell passende; die Eingabe 0 stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Items per regression step of the content encoder. Smaller batches: more updates, less memory. Automatic: 16, and more where texts are shorter than 32 tokens, about 512 tokens in all. At N = 1 all items of the step are one batch.</source>
        <translation>Items je Regressionsschritt des Content-Encoders. Kleinere Batches: mehr Aktualisierungen, weniger Speicher. Automatisch: 16, und mehr, wo Texte kürzer als 32 Tokens sind, insgesamt etwa 512 Tokens. Bei N = 1 sind alle Items des Schritts ein Batch.</translation>
    </message>
    <message>
        <source>The content encoder that is fine-tuned: a Hugging Face folder (BERT and its kin, MPNet, ModernBERT, sentence-transformers), the encoder that comes with the program, or random weights. A folder can also be dropped on the window.</source>
        <translation>Der Content-Encoder, der feinabgestimmt wird: ein Hugging-Face-Ordner (BERT und Verwandte, MPNet, ModernBERT, sentence-transformers), der mitgelieferte Encoder oder zufällige Gewichte. Ein Ordner kann auch auf das Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Scales each text&apos;s vector to length 1, so that only its direction counts. With the model&apos;s own pooling this happens by itself where the model&apos;s folder says so (its module Normalize).</source>
        <translation>Skaliert den Vektor jedes Textes auf Länge 1, sodass nur seine Richtung zählt. Beim Pooling des Modells geschieht das von selbst, wo der Ordner des Modells es sagt (sein Modul Normalize).</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA-Rang</translation>
    </message>
    <message>
        <source>LoRA trains small updates beside the encoder&apos;s weights, which stay as they are: W + alpha / rank · B A, where A and B have this many rows and columns. Far fewer numbers train, so that Adam needs less memory; 8 is usual. Every mode does it in the same way, so that comparisons stay fair. The learning rate is about ten times that of full fine-tuning. Without dropout.</source>
        <translation>LoRA trainiert kleine Updates neben den Gewichten des Encoders, die bleiben, wie sie sind: W + Alpha / Rang · B A, wobei A und B so viele Zeilen bzw. Spalten haben. Es werden viel weniger Zahlen trainiert, sodass Adam weniger Speicher braucht; üblich ist 8. Jeder Modus macht es gleich, sodass Vergleiche fair bleiben. Die Lernrate ist etwa zehnmal so hoch wie bei voller Feinabstimmung. Ohne Dropout.</translation>
    </message>
    <message>
        <source>Off, all weights train</source>
        <translation>Aus, alle Gewichte trainiert</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA-Alpha</translation>
    </message>
    <message>
        <source>How much an update counts: it is multiplied by alpha / rank. 8 at rank 8 is 1. A larger alpha acts like a higher learning rate.</source>
        <translation>Wie viel ein Update zählt: Es wird mit Alpha / Rang multipliziert. 8 bei Rang 8 ergibt 1. Ein größeres Alpha wirkt wie eine höhere Lernrate.</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Which products of each layer have one. Query and value are usual; more of them learn more and cost more. ModernBERT has query, key and value in one product: any of the three adapts that.</source>
        <translation>Welche Produkte jeder Schicht einen haben. Üblich sind Query und Value; mehr davon lernen mehr und kosten mehr. ModernBERT hat Query, Key und Value in einem Produkt: Jedes der drei passt dieses an.</translation>
    </message>
    <message>
        <source>Scale to length 1</source>
        <translation>Auf Länge 1 skalieren</translation>
    </message>
    <message>
        <source>How often the content encoder goes over the items of a latency in its regression. More passes bring it nearer to where the rows of the table went, cold-start items less so, and each costs as much again. Automatic: one, and up to eight where a long latency over few items would fit the encoder seldom.</source>
        <translation>Wie oft der Content-Encoder in seiner Regression die Items einer Latenz durchgeht. Mehr Durchgänge bringen ihn näher dorthin, wohin sich die Zeilen der Tabelle bewegt haben, Kaltstart-Items weniger, und jeder kostet noch einmal so viel. Automatisch: einer, und bis zu acht, wo eine lange Latenz über wenige Items den Encoder selten anpassen würde.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>A run that is stopped or killed goes on from its last checkpoint. There is one at its start, after each evaluation, when it is paused or stopped, and between them after that much time. Automatic: a minute, or longer where saving a large model would take more than a hundredth of the time.</source>
        <translation>Ein gestoppter oder abgebrochener Lauf geht ab seinem letzten Checkpoint weiter. Einen gibt es am Anfang, nach jeder Evaluation, beim Pausieren oder Stoppen und dazwischen nach so viel Zeit. Automatisch: eine Minute, oder länger, wo das Speichern eines großen Modells mehr als ein Hundertstel der Zeit brauchen würde.</translation>
    </message>
    <message>
        <source>And every</source>
        <translation>Und alle</translation>
    </message>
    <message>
        <source>Steps after which a checkpoint is written, too.</source>
        <translation>Schritte, nach denen ebenfalls ein Checkpoint geschrieben wird.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Train that many steps in place of a number of epochs.</source>
        <translation>So viele Schritte trainieren, anstelle einer Zahl von Epochen.</translation>
    </message>
    <message>
        <source>By epochs</source>
        <translation>Nach Epochen</translation>
    </message>
    <message>
        <source>bfloat16 halves the bits of the content encoder&apos;s matrix products: faster where the hardware has it, with two to three digits each. TF32, of NVIDIA&apos;s GPUs since Ampere, keeps 32-bit numbers and multiplies them with three to four digits each. Sums and the gradients of items stay in 32 bit. Automatic takes bfloat16 on a GPU since Ampere and on a processor with AVX512-BF16 or AMX, and full precision elsewhere; the messages say which.</source>
        <translation>bfloat16 halbiert die Bits der Matrixprodukte des Content-Encoders: schneller, wo die Hardware es kann, mit je zwei bis drei Stellen. TF32, auf NVIDIA-GPUs seit Ampere, behält 32-Bit-Zahlen und multipliziert sie mit je drei bis vier Stellen. Summen und die Gradienten der Items bleiben in 32 Bit. Automatisch nimmt bfloat16 auf einer GPU seit Ampere und auf einem Prozessor mit AVX512-BF16 oder AMX, sonst volle Genauigkeit; die Meldungen sagen, welche.</translation>
    </message>
</context>
<context>
    <name>gram::FirstStart</name>
    <message>
        <source>Train a language model, and see what GRAM saves</source>
        <translation>Trainieren Sie ein Sprachmodell und sehen Sie, was GRAM spart</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything stays on this computer.</source>
        <translation>Wählen Sie, womit Sie beginnen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or press Start: one run with the setup at the left. The charts take this place.</source>
        <translation>Oder wählen Sie Starten: ein Lauf mit den Einstellungen links. Die Diagramme treten an diese Stelle.</translation>
    </message>
    <message>
        <source>See it in a minute</source>
        <translation>In einer Minute sehen</translation>
    </message>
    <message>
        <source>E2E, Single-step and Multi-step train in turn on a small classroom. Watch them part.</source>
        <translation>E2E, Single-step und Multi-step trainieren nacheinander auf einem kleinen Klassenzimmer. Sehen Sie, wie sie auseinanderlaufen.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>about a minute on two cores</source>
        <translation>etwa eine Minute auf zwei Kernen</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Lesson 1: why E2E repeats itself. Short runs, a few questions.</source>
        <translation>Lektion 1: warum E2E sich wiederholt. Kurze Läufe, ein paar Fragen.</translation>
    </message>
    <message>
        <source>Start &amp;Lesson 1</source>
        <translation>Lektion &amp;1 starten</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>einige Minuten</translation>
    </message>
    <message>
        <source>Use my data</source>
        <translation>Eigene Daten nutzen</translation>
    </message>
    <message>
        <source>News clicks or students&apos; answers: MIND, EdNet, CSV and others.</source>
        <translation>Nachrichtenklicks oder Antworten von Lernenden: MIND, EdNet, CSV und andere.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>oder einen Ordner hierher ziehen</translation>
    </message>
</context>
<context>
    <name>gram::ForkDialog</name>
    <message>
        <source>Fork a Run</source>
        <translation>Einen Lauf abzweigen</translation>
    </message>
    <message>
        <source>A second run goes on from a step of “%1”, on the same batches, with what is changed here: what a change makes of it is seen beside the run without it. The first run stays as it is.</source>
        <translation>Ein zweiter Lauf geht von einem Schritt von „%1“ aus weiter, mit denselben Batches und mit dem, was hier geändert wird: Was eine Änderung bewirkt, sieht man neben dem Lauf ohne sie. Der erste Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The steps whose whole state was kept: the last checkpoint, the one before, and that of the best evaluation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Schritte, deren ganzer Zustand aufbewahrt ist: der letzte Checkpoint, der davor und der der besten Auswertung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;After step</source>
        <translation>&amp;Nach Schritt</translation>
    </message>
    <message>
        <source>Train up to &amp;step</source>
        <translation>Trainieren bis &amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Abzweigen</translation>
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation>
            <numerusform>Änderung von %n Einstellung</numerusform>
            <numerusform>Änderung von %n Einstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::FormatText</name>
    <message>
        <source>News: an item is an article with its title and abstract. Training, validation and test are told by the names of folders and archives; a single folder is split by time. The URL is never read as the body.</source>
        <translation>Nachrichten: Ein Item ist ein Artikel mit Titel und Zusammenfassung. Training, Validierung und Test ergeben sich aus den Namen von Ordnern und Archiven; ein einzelner Ordner wird nach Zeit aufgeteilt. Die URL wird nie als Volltext gelesen.</translation>
    </message>
    <message>
        <source>News: a user&apos;s first event of an article is a click. Each click after the user&apos;s first becomes an impression with articles drawn in proportion to the clicks of that time, which the user never clicks.</source>
        <translation>Nachrichten: Das erste Ereignis eines Nutzers zu einem Artikel ist ein Klick. Jeder Klick nach dem ersten des Nutzers wird zu einer Impression mit Artikeln, die im Verhältnis zu den Klicks jener Zeit gezogen werden und die der Nutzer nie anklickt.</translation>
    </message>
    <message>
        <source>Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user&apos;s first becomes an impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the title and the genres.</source>
        <translation>Bewertetes, etwa Filme, als Nachrichten: Eine Bewertung ab der Grenze ist ein Klick. Jeder Klick nach dem ersten des Nutzers wird zu einer Impression mit anderen, die im Verhältnis zu allen Klicks davor gezogen werden und die der Nutzer nie anklickt. Der Text besteht aus Titel und Genres.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake.</source>
        <translation>Duolingo: Ein Item ist eine ganze Übung, richtig beantwortet, wenn kein Token falsch war. Label 1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake.</source>
        <translation>Duolingo: Ein Item ist eine Wortform, wo immer sie vorkommt; ihr Text ist das Wort. Label 1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a token together with its exercise&apos;s sentence and prompt; its text is both. The same token in another sentence is another item. Label 1 is a mistake.</source>
        <translation>Duolingo: Ein Item ist ein Token zusammen mit Satz und Aufgabenstellung seiner Übung; sein Text ist beides. Dasselbe Token in einem anderen Satz ist ein anderes Item. Label 1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is an answer. The items&apos; texts come from their own file or from a column.</source>
        <translation>Knowledge Tracing: Eine Zeile ist eine Antwort. Die Texte der Items kommen aus einer eigenen Datei oder aus einer Spalte.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.</source>
        <translation>Knowledge Tracing: Eine Zeile ist ein Lernender, jede gewählte Spalte eine Frage, in der Reihenfolge der Spalten.</translation>
    </message>
    <message>
        <source>Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no questions. The items&apos; texts come from their own file.</source>
        <translation>Knowledge Tracing: sechs Zeilen je Person. Items sind die Fragen oder, wo es keine Fragen gibt, die Konzepte. Die Texte der Items kommen aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a part of a student&apos;s sequence; -1 is padding and rows repeated for a second skill are left out. The items&apos; texts come from their own file.</source>
        <translation>Knowledge Tracing: Eine Zeile ist ein Abschnitt der Folge eines Lernenden; -1 ist Auffüllung, und für eine zweite Kompetenz wiederholte Zeilen werden ausgelassen. Die Texte der Items kommen aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become those splits. The items&apos; texts come from their own file.</source>
        <translation>Knowledge Tracing: einige Zeilen je Lernenden: Anzahl, Fragen, Antworten oder Index und Nutzer, Fragen, Kompetenzen, Antworten. Dateien namens train und test werden zu diesen Teilen. Die Texte der Items kommen aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items&apos; texts come from their own file.</source>
        <translation>Knowledge Tracing: eine Datei je Person; eine Antwort ist richtig, wenn sie die in questions.csv ist. Die Texte der Items kommen aus einer eigenen Datei.</translation>
    </message>
</context>
<context>
    <name>gram::FreezeRow</name>
    <message>
        <source>Frozen part of the encoder</source>
        <translation>Eingefrorener Teil des Encoders</translation>
    </message>
    <message>
        <source>-1: all of it trains, 0: the embeddings are frozen, 1 and above: so many layers too</source>
        <translation>-1: alles trainiert, 0: die Embeddings sind eingefroren, ab 1: auch so viele Schichten</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>%1 × the same layer</source>
        <translation>%1 × dieselbe Schicht</translation>
    </message>
    <message>
        <source>The layers share their weights</source>
        <translation>Die Schichten teilen sich ihre Gewichte</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>wird trainiert</translation>
    </message>
    <message>
        <source>. Only the embeddings can be frozen.</source>
        <translation>. Nur die Embeddings können eingefroren werden.</translation>
    </message>
    <message>
        <source>. Something must be left to train; the mode Frozen trains none of it.</source>
        <translation>. Etwas muss zum Trainieren übrig bleiben; im Modus Eingefroren wird nichts davon trainiert.</translation>
    </message>
    <message>
        <source>. Click to let it train.</source>
        <translation>. Klicken, um sie trainieren zu lassen.</translation>
    </message>
    <message>
        <source>. Click to freeze up to here.</source>
        <translation>. Klicken, um bis hierher einzufrieren.</translation>
    </message>
</context>
<context>
    <name>gram::GradientScatter</name>
    <message>
        <source>E2E against Single-step</source>
        <translation>E2E gegen Single-step</translation>
    </message>
    <message>
        <source>&lt;p&gt;A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On the line both are equal. The smallest are sums that nearly cancel, where rounding shows first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Stichprobe einzelner Einträge ∂L/∂θ, gleich viele je Schicht, nach ihrer Größe. Auf der Linie sind beide gleich. Die kleinsten sind Summen, die sich fast aufheben; dort zeigt sich Rundung zuerst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 entries, %2 with opposite signs (×)</source>
        <translation>%1 Einträge, %2 mit entgegengesetztem Vorzeichen (×)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>E2E</source>
        <translation>E2E</translation>
    </message>
    <message>
        <source>Single-step</source>
        <translation>Single-step</translation>
    </message>
    <message>
        <source>|E2E|</source>
        <translation>|E2E|</translation>
    </message>
    <message>
        <source>|Single-step|</source>
        <translation>|Single-step|</translation>
    </message>
</context>
<context>
    <name>gram::HistogramPlot</name>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>━ median %1   ┅ mean %2</source>
        <translation>━ Median %1   ┅ Mittelwert %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1, in ranges that grow</source>
        <translation>%1, in wachsenden Bereichen</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, logarithmisch</translation>
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message>
        <source>MIND: news and impressions</source>
        <translation>MIND: Nachrichten und Impressionen</translation>
    </message>
    <message>
        <source>Adressa: reading events (JSON Lines)</source>
        <translation>Adressa: Leseereignisse (JSON Lines)</translation>
    </message>
    <message>
        <source>Duolingo SLAM 2018: exercises</source>
        <translation>Duolingo SLAM 2018: Übungen</translation>
    </message>
    <message>
        <source>An answer a row (CSV, TSV, JSON Lines)</source>
        <translation>Eine Antwort je Zeile (CSV, TSV, JSON Lines)</translation>
    </message>
    <message>
        <source>A student a row, a question a column</source>
        <translation>Zeilen sind Lernende, Spalten sind Fragen</translation>
    </message>
    <message>
        <source>pyKT data.txt: six lines a student</source>
        <translation>pyKT data.txt: sechs Zeilen je Person</translation>
    </message>
    <message>
        <source>pyKT sequences (CSV)</source>
        <translation>pyKT-Sequenzen (CSV)</translation>
    </message>
    <message>
        <source>EdNet KT1: a file a student</source>
        <translation>EdNet KT1: eine Datei je Person</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Nutzer:</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Item:</translation>
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation>Ri&amp;chtig:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>Elapsed time:</source>
        <translation>Dauer:</translation>
    </message>
    <message>
        <source>S&amp;kill:</source>
        <translation>&amp;Kompetenz:</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Teil:</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>Aufteilung:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>The column with the student or reader.</source>
        <translation>Die Spalte mit dem Lernenden oder Leser.</translation>
    </message>
    <message>
        <source>The column with the question&apos;s id. Several columns, joined by “ + ”, make one id.</source>
        <translation>Die Spalte mit der ID der Frage. Mehrere Spalten, mit „ + “ verbunden, ergeben eine ID.</translation>
    </message>
    <message>
        <source>The column that says whether the answer was right.</source>
        <translation>Die Spalte, die angibt, ob die Antwort richtig war.</translation>
    </message>
    <message>
        <source>When the answer was given: a number or a date. It puts a student&apos;s answers in order; without it the order of the file counts.</source>
        <translation>Wann die Antwort gegeben wurde: eine Zahl oder ein Datum. Danach werden die Antworten eines Lernenden geordnet; ohne sie zählt die Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>How long the answer took. It is kept in the dataset; no model reads it yet.</source>
        <translation>Wie lange die Antwort gedauert hat. Wird im Datensatz aufbewahrt; noch liest sie kein Modell.</translation>
    </message>
    <message>
        <source>The skill asked for. Rows that repeat an answer for another skill are left out.</source>
        <translation>Die abgefragte Kompetenz. Zeilen, die eine Antwort für eine weitere Kompetenz wiederholen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>The part of a test. It is kept in the dataset; no model reads it yet.</source>
        <translation>Der Teil eines Tests. Wird im Datensatz aufbewahrt; noch liest ihn kein Modell.</translation>
    </message>
    <message>
        <source>Which answers are train, validation and test.</source>
        <translation>Welche Antworten zu Training, Validierung und Test gehören.</translation>
    </message>
    <message>
        <source>The question&apos;s text, where it stands in these rows and not in a file of its own. Several columns are joined by “ + ”.</source>
        <translation>Der Text der Frage, wenn er in diesen Zeilen und nicht in einer eigenen Datei steht. Mehrere Spalten werden mit „ + “ verbunden.</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>What is missing, or how it went</source>
        <translation>Was fehlt oder wie es verlaufen ist</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Open &amp;Dataset</source>
        <translation>&amp;Datensatz öffnen</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Zu importierende Dateien und Ordner</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Da&amp;teien hinzufügen…</translation>
    </message>
    <message>
        <source>Tables, text files or zip archives, as they were downloaded; gzip will do</source>
        <translation>Tabellen, Textdateien oder ZIP-Archive, wie heruntergeladen; auch gzip ist möglich</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All files of a folder</source>
        <translation>Alle Dateien eines Ordners</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>Die ausgewählten Dateien aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation>Aufbau der Dateien</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>Au&amp;fbau:</translation>
    </message>
    <message>
        <source>Known columns</source>
        <translation>Bekannte Spalten</translation>
    </message>
    <message>
        <source>Fills in the columns that files of this name have</source>
        <translation>Trägt die Spalten ein, die Dateien dieses Namens haben</translation>
    </message>
    <message>
        <source>By the columns&apos; names</source>
        <translation>Nach den Spaltennamen</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>&amp;Answers&apos; file:</source>
        <translation>&amp;Antwortdatei:</translation>
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation>Die Datei mit den Antworten.</translation>
    </message>
    <message>
        <source>Values for right:</source>
        <translation>Werte für richtig:</translation>
    </message>
    <message>
        <source>With commas between; any other value is wrong. Empty: 1, true, correct.</source>
        <translation>Durch Kommas getrennt; jeder andere Wert ist falsch. Leer: 1, true, correct.</translation>
    </message>
    <message>
        <source>1, true, correct</source>
        <translation>1, true, correct</translation>
    </message>
    <message>
        <source>Values to leave out:</source>
        <translation>Auszulassende Werte:</translation>
    </message>
    <message>
        <source>Rows with these are not answers, as a program that is still being judged.</source>
        <translation>Zeilen mit diesen Werten sind keine Antworten, etwa ein Programm, das noch bewertet wird.</translation>
    </message>
    <message>
        <source>Texts&apos; file:</source>
        <translation>Textdatei:</translation>
    </message>
    <message>
        <source>The file with each item&apos;s id and text.</source>
        <translation>Die Datei mit ID und Text jedes Items.</translation>
    </message>
    <message>
        <source>Its id:</source>
        <translation>Deren ID:</translation>
    </message>
    <message>
        <source>The column with the same ids as in the answers.</source>
        <translation>Die Spalte mit denselben IDs wie in den Antworten.</translation>
    </message>
    <message>
        <source>Its text:</source>
        <translation>Deren Text:</translation>
    </message>
    <message>
        <source>The column with the text. Several columns are joined by “ + ”.</source>
        <translation>Die Spalte mit dem Text. Mehrere Spalten werden mit „ + “ verbunden.</translation>
    </message>
    <message>
        <source>Lowest rating that is a click</source>
        <translation>Niedrigste Bewertung, die ein Klick ist</translation>
    </message>
    <message>
        <source>A click from rating:</source>
        <translation>Ein Klick ab Bewertung:</translation>
    </message>
    <message>
        <source>Items drawn for each click</source>
        <translation>Je Klick gezogene Items</translation>
    </message>
    <message>
        <source>Drawn for each click:</source>
        <translation>Je Klick gezogen:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>Vo&amp;lltext:</translation>
    </message>
    <message>
        <source>Where the articles&apos; bodies are. Column 6 is the URL in Microsoft&apos;s files: choose it only for files that have the body there.</source>
        <translation>Wo die Volltexte der Artikel stehen. Spalte 6 ist in den Dateien von Microsoft die URL: Wählen Sie sie nur für Dateien, die dort den Volltext haben.</translation>
    </message>
    <message>
        <source>An item &amp;is:</source>
        <translation>Ein Item i&amp;st:</translation>
    </message>
    <message>
        <source>What is predicted and encoded.</source>
        <translation>Was vorhergesagt und encodiert wird.</translation>
    </message>
    <message>
        <source>a token in its exercise</source>
        <translation>ein Token in seiner Übung</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>eine Übung</translation>
    </message>
    <message>
        <source>Load Mapping…</source>
        <translation>Zuordnung laden…</translation>
    </message>
    <message>
        <source>A mapping file, as the command line takes with --mapping</source>
        <translation>Eine Zuordnungsdatei, wie sie die Befehlszeile mit --mapping annimmt</translation>
    </message>
    <message>
        <source>Save Mapping…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Keeps these choices for the command line and for others</source>
        <translation>Bewahrt diese Auswahl für die Befehlszeile und für andere auf</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Angezeigte Datei</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>First ro&amp;ws of:</source>
        <translation>E&amp;rste Zeilen von:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Fol&amp;der, new or empty:</source>
        <translation>Ausga&amp;beordner, neu oder leer:</translation>
    </message>
    <message>
        <source>Files to Import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>Zu importierender Ordner</translation>
    </message>
    <message>
        <source>Where to Put the Dataset</source>
        <translation>Zielordner des Datensatzes</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datensatz</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden untersucht…</translation>
    </message>
    <message>
        <source>Load Mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>The choices are those of the last time with such files.</source>
        <translation>Die Auswahl ist die vom letzten Mal mit solchen Dateien.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>column 6 of news.tsv</source>
        <translation>Spalte 6 von news.tsv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add the files of a dataset, or a folder with them. They are only read.</source>
        <translation>Fügen Sie die Dateien eines Datensatzes oder einen Ordner damit hinzu. Sie werden nur gelesen.</translation>
    </message>
    <message>
        <source>Choose the file with the answers.</source>
        <translation>Wählen Sie die Datei mit den Antworten.</translation>
    </message>
    <message>
        <source>Choose the column with the user.</source>
        <translation>Wählen Sie die Spalte mit dem Nutzer.</translation>
    </message>
    <message>
        <source>Choose the column with the item.</source>
        <translation>Wählen Sie die Spalte mit dem Item.</translation>
    </message>
    <message>
        <source>Choose the column that says whether an answer was right.</source>
        <translation>Wählen Sie die Spalte, die angibt, ob eine Antwort richtig war.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>Es gibt keine Spalte „%1“ in %2.</translation>
    </message>
    <message>
        <source>Choose the file with the items&apos; texts, or the column with the text: the language model needs it.</source>
        <translation>Wählen Sie die Datei mit den Texten der Items oder die Spalte mit dem Text: Das Sprachmodell braucht sie.</translation>
    </message>
    <message>
        <source>Choose the columns with id and text in %1.</source>
        <translation>Wählen Sie die Spalten mit ID und Text in %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>Wählen Sie den Ausgabeordner.</translation>
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another one.</source>
        <translation>Der Ordner ist schon vorhanden und nicht leer. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation>
            <numerusform>Wird gelesen… noch etwa %n s</numerusform>
            <numerusform>Wird gelesen… noch etwa %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the interactions have a text.</source>
        <translation>%1&#xa0;% der Interaktionen haben einen Text.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Ausgelassen: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>MovieLens, Amazon: ratings and titles</source>
        <translation>MovieLens, Amazon: Bewertungen und Titel</translation>
    </message>
    <message>
        <source>DKVMN, AKT: some lines a student</source>
        <translation>DKVMN, AKT: einige Zeilen je Lernenden</translation>
    </message>
    <message>
        <source>Right from score:</source>
        <translation>Richtig ab Punktzahl:</translation>
    </message>
    <message>
        <source>Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told.</source>
        <translation>Wo Ergebnisse Punktzahlen oder Bruchteile sind: Ab diesem Wert ist eine Antwort richtig. Leer: nach den Daten, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2020:</source>
        <translation>Datumsangaben wie 3/4/2020:</translation>
    </message>
    <message>
        <source>Which number is the day. By the data: a number above 12 is a day.</source>
        <translation>Welche Zahl der Tag ist. Nach den Daten: Eine Zahl über 12 ist ein Tag.</translation>
    </message>
    <message>
        <source>by the data</source>
        <translation>automatisch erkennen</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Zeichenkodierung:</translation>
    </message>
    <message>
        <source>How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: if letters are wrong there, choose another one.</source>
        <translation>Wie die Dateien andere als englische Buchstaben schreiben. Nach den Dateien: Sie sind UTF-8 oder zeigen, was sie sind. Sehen Sie sich die Zeilen an: Sind dort Buchstaben falsch, wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>by the files</source>
        <translation>automatisch erkennen</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>zusammen: %1</translation>
    </message>
    <message>
        <source>The score from which on an answer is right must be a number, such as 50 or 0.5.</source>
        <translation>Die Punktzahl, ab der eine Antwort richtig ist, muss eine Zahl sein, etwa 50 oder 0.5.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Hinweis: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>by the files&apos; names: %1</source>
        <translation>nach den Dateinamen: %1</translation>
    </message>
    <message>
        <source>Done: %1, %2, %3.</source>
        <comment>users, items, interactions</comment>
        <translation>Fertig: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Nutzer</numerusform>
            <numerusform>%Ln Nutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with text</source>
        <translation>
            <numerusform>%Ln Item mit Text</numerusform>
            <numerusform>%Ln Items mit Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln Interaktion</numerusform>
            <numerusform>%Ln Interaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ItemScatter</name>
    <message>
        <source>Items by their vectors</source>
        <translation>Items nach ihren Vektoren</translation>
    </message>
    <message>
        <source>first axis: %1% of the spread</source>
        <translation>erste Achse: %1&#xa0;% der Streuung</translation>
    </message>
    <message>
        <source>second axis: %1%</source>
        <translation>zweite Achse: %1&#xa0;%</translation>
    </message>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>cold: it does not occur in training</source>
        <translation>Kaltstart: kommt im Training nicht vor</translation>
    </message>
    <message>
        <source>%1 (cosine %2)</source>
        <translation>%1 (Kosinus %2)</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>gram::LatencyBox</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half epoch(s)</source>
        <translation>
            <numerusform>%n halbe Epoche</numerusform>
            <numerusform>%n halbe Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyController</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message>
        <source>half an e&amp;poch</source>
        <translation>halbe E&amp;poche</translation>
    </message>
    <message>
        <source>&amp;one epoch</source>
        <translation>eine Ep&amp;oche</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>Latenzen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Steps between two updates of the encoder: whole numbers with commas between them. E2E and Single-step, which is latency 1, are always among the runs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schritte zwischen zwei Updates des Encoders: ganze Zahlen, durch Kommas getrennt. E2E und Single-step, also Latenz 1, sind immer unter den Läufen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Latencies</source>
        <translation>Laten&amp;zen</translation>
    </message>
    <message>
        <source>Latency of half an epoch</source>
        <translation>Latenz von einer halben Epoche</translation>
    </message>
    <message>
        <source>Latency of one epoch</source>
        <translation>Latenz von einer Epoche</translation>
    </message>
    <message>
        <source>Train the missing runs</source>
        <translation>Die fehlenden Läufe trainieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains, one after the other and with the settings of the form, the runs that are not there yet, and goes on with those that were stopped. The same data, seed and batches for all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Trainiert nacheinander und mit den Einstellungen des Formulars die noch fehlenden Läufe und setzt die gestoppten fort. Für alle dieselben Daten, derselbe Seed und dieselben Batches.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Die Tabelle als Text kopieren, mit Tabulatoren zwischen den Spalten</translation>
    </message>
    <message>
        <source>Quality against speedup</source>
        <translation>Qualität gegen Speedup</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>Vielfaches des Tempos von E2E</translation>
    </message>
    <message>
        <source>best validation AUC</source>
        <translation>beste Validierungs-AUC</translation>
    </message>
    <message>
        <source>Runs by latency</source>
        <translation>Läufe nach Latenz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Best AUC</source>
        <translation>Beste AUC</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>Kaltstart-AUC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation>
            <numerusform>%n Lauf t&amp;rainieren</numerusform>
            <numerusform>%n Läufe t&amp;rainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All are trained</source>
        <translation>Alle sind trainiert</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Noch nicht trainiert</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegenüber %1</translation>
    </message>
    <message>
        <source>Quality against speedup appears here, a point a run, when runs have been trained.</source>
        <translation>Qualität gegen Speedup erscheint hier, ein Punkt je Lauf, sobald Läufe trainiert wurden.</translation>
    </message>
    <message>
        <source>Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of exact GRAM. Hollow: still training.</source>
        <translation>Gepunktet: die Läufe, die kein anderer in beidem übertrifft (Pareto-Front). Gestrichelt: R, die Grenze des exakten GRAM. Hohl: trainiert noch.</translation>
    </message>
    <message>
        <source>%1: %2 times E2E&apos;s speed, AUC %3</source>
        <translation>%1: %2-mal so schnell wie E2E, AUC %3</translation>
    </message>
    <message>
        <source>Encoder work</source>
        <translation>Encoder-Arbeit</translation>
    </message>
    <message>
        <source>~ Time an epoch</source>
        <translation>~ Zeit je Epoche</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the encoder is expected to do, as a share of E2E&apos;s: forward passes of an item, a backward pass as two of them. ⚠: more than Single-step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was der Encoder voraussichtlich leistet, als Anteil an der Arbeit bei E2E: Vorwärtsdurchläufe eines Items, ein Rückwärtsdurchlauf zählt als zwei davon. ⚠: mehr als bei Single-step.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate, known when E2E or Single-step has been trained: from the encoder&apos;s and the CF module&apos;s time in that run, and from what each mode encodes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Schätzung, bekannt, sobald E2E oder Single-step trainiert wurde: aus der Zeit von Encoder und CF-Modul in jenem Lauf und daraus, was jeder Modus encodiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>R over N</source>
        <translation>R über N</translation>
    </message>
    <message>
        <source>&lt;p&gt;R over the latency: how often an item is read between two updates of the encoder, N steps, counted on the run&apos;s batches. E2E and Single-step update it each step: theirs is R.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R über die Latenz: wie oft ein Item zwischen zwei Updates des Encoders, also in N Schritten, gelesen wird, gezählt an den Batches des Laufs. E2E und Single-step aktualisieren ihn in jedem Schritt: Bei ihnen ist es R.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</source>
        <translation>
            <numerusform>%n Lauf dieser Arbeit zählt hier nicht: Er trainiert über eine andere Zahl von Schritten, Sekunden oder Epochen, mit anderen Raten oder einem anderen Seed, als das Formular angibt, und der Preis einer Latenz zeigt sich nur, wo alles andere gleich ist.</numerusform>
            <numerusform>%n Läufe dieser Arbeit zählen hier nicht: Sie trainieren über eine andere Zahl von Schritten, Sekunden oder Epochen, mit anderen Raten oder einem anderen Seed, als das Formular angibt, und der Preis einer Latenz zeigt sich nur, wo alles andere gleich ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyPlot</name>
    <message>
        <source>latency, steps</source>
        <translation>Latenz, Schritte</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>Lesevorgänge je Item</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often Multi-step GRAM&apos;s CF module reads an item between two updates of the encoder: interactions by unique items of all batches of a latency. The encoder handles an item once for all of these reads, so this is what Multi-step saves by: above the dashed line its encoder does less than E2E&apos;s. At a latency of 1 it is the batch&apos;s R. Counted on the batches that a run makes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie oft das CF-Modul von Multi-step GRAM ein Item zwischen zwei Updates des Encoders liest: Interaktionen je verschiedenem Item aller Batches einer Latenz. Der Encoder bearbeitet ein Item einmal für alle diese Lesevorgänge, daher spart Multi-step um diesen Faktor: Über der gestrichelten Linie leistet sein Encoder weniger als der von E2E. Bei einer Latenz von 1 ist es das R des Batches. Gezählt an den Batches, die ein Lauf bildet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>keine Schätzungen</translation>
    </message>
    <message>
        <source>○ counted   ┄ %1: as much work as E2E</source>
        <translation>○ gezählt   ┄ %1: so viel Arbeit wie E2E</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>unique items</source>
        <translation>verschiedene Items</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Multi-step&apos;s work</source>
        <translation>Arbeit von Multi-step</translation>
    </message>
    <message>
        <source>Single-step&apos;s</source>
        <translation>von Single-step</translation>
    </message>
</context>
<context>
    <name>gram::LatencyText</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>an epoch, %1</source>
        <translation>eine Epoche, %1</translation>
    </message>
    <message>
        <source>half an epoch, %1</source>
        <translation>halbe Epoche, %1</translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</source>
        <translation>
            <numerusform>Bei %n Schritt wird ein Item zwischen zwei Updates %1-mal gelesen (R über die Latenz): Der Encoder leistet %2 der Arbeit von E2E, Single-step %3.</numerusform>
            <numerusform>Bei %n Schritten wird ein Item zwischen zwei Updates %1-mal gelesen (R über die Latenz): Der Encoder leistet %2 der Arbeit von E2E, Single-step %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here Multi-step pays from %n step(s) on.</source>
        <translation>
            <numerusform>Hier lohnt sich Multi-step ab %n Schritt.</numerusform>
            <numerusform>Hier lohnt sich Multi-step ab %n Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step does not pay on this data at any latency up to an epoch: take Single-step.</source>
        <translation>Multi-step lohnt sich mit diesen Daten bei keiner Latenz bis zu einer Epoche: Nehmen Sie Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>With %n user(s) a batch,</source>
        <translation>
            <numerusform>Bei %n Nutzer je Batch</numerusform>
            <numerusform>Bei %n Nutzern je Batch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Multi-step GRAM does more encoder work than E2E at every latency up to an epoch: between two updates its items hardly repeat. Take Single-step.</source>
        <translation>%1 leistet Multi-step GRAM bei jeder Latenz bis zu einer Epoche mehr Encoder-Arbeit als E2E: Zwischen zwei Updates wiederholen sich seine Items kaum. Nehmen Sie Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on</source>
        <translation>
            <numerusform>%1 leistet Multi-step GRAM ab einer Latenz von %n Schritt weniger Encoder-Arbeit als E2E</numerusform>
            <numerusform>%1 leistet Multi-step GRAM ab einer Latenz von %n Schritten weniger Encoder-Arbeit als E2E</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and less than Single-step from %n step(s) on.</source>
        <translation>
            <numerusform>%1 und ab %n Schritt weniger als Single-step.</numerusform>
            <numerusform>%1 und ab %n Schritten weniger als Single-step.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but at no latency up to an epoch less than Single-step.</source>
        <translation>%1, aber bei keiner Latenz bis zu einer Epoche weniger als Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train longer.</source>
        <translation>
            <numerusform>Der Lauf hat %n Schritt und endet vor der ersten Aktualisierung des Encoders: Wählen Sie eine kürzere Latenz oder trainieren Sie länger.</numerusform>
            <numerusform>Der Lauf hat %n Schritte und endet vor der ersten Aktualisierung des Encoders: Wählen Sie eine kürzere Latenz oder trainieren Sie länger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonController</name>
    <message>
        <source>The window is still busy with something else. Wait for its end, or stop it.</source>
        <translation>Das Fenster ist noch mit etwas anderem beschäftigt. Warten Sie, bis es beendet ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>The run was removed before it could be looked at.</source>
        <translation>Der Lauf wurde entfernt, bevor er ausgewertet werden konnte.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation>%1 wurde vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>Die Antwort: %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite. Try again.</source>
        <translation>Noch nicht ganz. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>To be trained now: %1</source>
        <translation>Jetzt zu trainieren: %1</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 wird vorbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Done. The runs are in the list of runs, with all of their figures.</source>
        <translation>Fertig. Die Läufe sind mit allen ihren Zahlen in der Liste der Läufe.</translation>
    </message>
    <message>
        <source>Save My Answers: the file&apos;s name is yours</source>
        <translation>Meine Antworten speichern: Der Dateiname ist Ihr Name</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mein Name</translation>
    </message>
    <message>
        <source>Answers (*%1)</source>
        <translation>Antworten (*%1)</translation>
    </message>
    <message>
        <source>Saved the answers to %1.</source>
        <translation>Antworten in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The Answers of a Class</source>
        <translation>Die Antworten einer Klasse</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>You guessed %1; it came to %2.</source>
        <translation>Sie schätzten %1; es wurden %2.</translation>
    </message>
    <message>
        <source>It could not be started. The newest message tells why (F7).</source>
        <translation>Es konnte nicht gestartet werden. Die neueste Meldung sagt warum (F7).</translation>
    </message>
</context>
<context>
    <name>gram::LessonList</name>
    <message>
        <source>%1 has the id “%2”, as %3 has. Give it one of its own.</source>
        <translation>%1 hat die ID „%2“, wie auch %3. Geben Sie der Lektion eine eigene.</translation>
    </message>
</context>
<context>
    <name>gram::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the lessons</source>
        <translation>Lektionen schließen</translation>
    </message>
    <message>
        <source>The setup comes back (Ctrl+L)</source>
        <translation>Die Einstellungen kommen zurück (Ctrl+L)</translation>
    </message>
    <message>
        <source>Each takes a few minutes, trains small models for seconds with this very window, and asks about what came out. Your settings come back at the end.</source>
        <translation>Jede dauert ein paar Minuten, trainiert mit genau diesem Fenster sekundenlang kleine Modelle und fragt, was dabei herauskam. Am Ende kehren Ihre Einstellungen zurück.</translation>
    </message>
    <message>
        <source>Open &amp;a Lesson…</source>
        <translation>Lek&amp;tion öffnen…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Eine Lektion aus einer Datei öffnen, zum Beispiel von einer Lehrkraft</translation>
    </message>
    <message>
        <source>A class&apos;s answers…</source>
        <translation>Antworten einer Klasse…</translation>
    </message>
    <message>
        <source>Read the answers that students have saved, and see them side by side</source>
        <translation>Die Antworten einlesen, die Schüler gespeichert haben, und nebeneinander sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation>
            <numerusform>%n Minute, geht weiter bei Schritt %1 von %2</numerusform>
            <numerusform>%n Minuten, geht weiter bei Schritt %1 von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation>
            <numerusform>%n Minute, erledigt</numerusform>
            <numerusform>%n Minuten, erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Leave this lesson</source>
        <translation>Diese Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave this lesson, with your own settings back in the form. It goes on here next time.</source>
        <translation>Diese Lektion verlassen, mit Ihren eigenen Einstellungen wieder im Formular. Beim nächsten Mal geht sie hier weiter.</translation>
    </message>
    <message>
        <source>Fill in the form and start, as the window&apos;s own Start does</source>
        <translation>Das Formular ausfüllen und starten, wie mit „Starten“ im Fenster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop what is training</source>
        <translation>Stoppen, was gerade trainiert</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Ihre Antwort, eine Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Check your answer</source>
        <translation>Ihre Antwort prüfen</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>Hinwei&amp;s</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Einen Hinweis zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>Antwort &amp;verraten</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>Die Antwort zeigen und weitergehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Der nächste Schritt (Alt+Right)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Lektion abschließen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Tr&amp;ain again</source>
        <translation>Erneut &amp;trainieren</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>That is not a number: write digits alone, as in %1.</source>
        <translation>Das ist keine Zahl: Schreiben Sie nur Ziffern, etwa %1.</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Meine Antworten speichern…</translation>
    </message>
    <message>
        <source>Write your answers into a file for your teacher; its name is yours</source>
        <translation>Ihre Antworten in eine Datei für die Lehrkraft schreiben; ihr Name ist Ihrer</translation>
    </message>
    <message>
        <source>Note my guess</source>
        <translation>Schätzung notieren</translation>
    </message>
    <message>
        <source>Write your guess down; then it is trained</source>
        <translation>Die Schätzung aufschreiben; dann wird trainiert</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>gram::LeversDialog</name>
    <message>
        <source>Change While It Trains</source>
        <translation>Während des Trainings ändern</translation>
    </message>
    <message>
        <source>“%1” goes on with what is changed here from its next step, with a latency from its next cycle. Each change is a mark on the charts and stands in the run&apos;s record; the run is then no longer what its settings say, and comparisons tell so.</source>
        <translation>„%1“ übernimmt, was hier geändert wird, ab dem nächsten Schritt, eine Latenz ab dem nächsten Zyklus. Jede Änderung ist eine Marke in den Diagrammen und wird mit dem Lauf aufgezeichnet; der Lauf entspricht dann nicht mehr seinen Einstellungen, und Vergleiche weisen darauf hin.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>gram::LibraryController</name>
    <message>
        <source>%1 is in the list: run %2.</source>
        <translation>%1 ist in der Liste: Lauf %2.</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <translation>Angaben zu %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation>
            <numerusform>Entfernen von %n Lauf</numerusform>
            <numerusform>Entfernen von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation>
            <numerusform>Verschieben von %n Lauf in den Papierkorb</numerusform>
            <numerusform>Verschieben von %n Läufen in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and stays where it is.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden und bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the trash.</source>
        <translation>%1 konnte nicht aus dem Papierkorb geholt werden.</translation>
    </message>
</context>
<context>
    <name>gram::LiveChart</name>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation>Metrik des Diagramms</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Auswählen, was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>More for the chart</source>
        <translation>Mehr zum Diagramm</translation>
    </message>
    <message>
        <source>Scale, values, copying and exporting of the chart</source>
        <translation>Skala, Werte, Kopieren und Exportieren des Diagramms</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Diagramm vergrößern</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y Axis</source>
        <translation>&amp;Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Show &amp;Values</source>
        <translation>&amp;Werte zeigen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Werte als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show all of the charts again (Esc)</source>
        <translation>Wieder alle Diagramme zeigen (Esc)</translation>
    </message>
    <message>
        <source>Let this chart fill the page</source>
        <translation>Dieses Diagramm die Seite füllen lassen</translation>
    </message>
    <message>
        <source>Show A&amp;ll of the Charts</source>
        <translation>Alle &amp;Diagramme zeigen</translation>
    </message>
    <message>
        <source>En&amp;large</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>✕ not a number</source>
        <translation>✕ keine Zahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a short title, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click makes this the large chart; so does Enter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Klick macht dies zum großen Diagramm, ebenso Eingabe.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and drag: zoom into the box. Double click: show everything; on this title: enlarge.&lt;/p&gt;&lt;p&gt;Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; Enter enlarge.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mausrad: x zoomen (mit Umschalt oder über der y-Achse: y zoomen). Ziehen: verschieben. Umschalt und Ziehen: in den Rahmen zoomen. Doppelklick: alles zeigen; auf diesen Titel: vergrößern.&lt;/p&gt;&lt;p&gt;Tasten: ← → Werte ablesen, mit Umschalt verschieben; + − zoomen; 0 alles zeigen; Eingabe vergrößern.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make this the large chart</source>
        <translation>Zum großen Diagramm machen</translation>
    </message>
    <message>
        <source>Make It the &amp;Large Chart</source>
        <translation>Zum &amp;großen Diagramm machen</translation>
    </message>
</context>
<context>
    <name>gram::MachineController</name>
    <message>
        <source>Self-check: the encoder&apos;s layers reach %1 GFLOP/s, %2% of this machine&apos;s best product.</source>
        <translation>Selbstprüfung: Die Schichten des Encoders erreichen %1 GFLOP/s, %2 % des besten Produkts dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 More in Help ▸ About This Machine.</source>
        <translation>%1 Mehr unter Hilfe ▸ Über diesen Rechner.</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Diagnosedaten kopiert.</translation>
    </message>
</context>
<context>
    <name>gram::MachineDialog</name>
    <message>
        <source>About This Machine</source>
        <translation>Über diesen Rechner</translation>
    </message>
    <message>
        <source>Processor, memory and libraries</source>
        <translation>Prozessor, Speicher und Bibliotheken</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Gemessene Raten</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Was ihn schneller machen würde</translation>
    </message>
    <message>
        <source>The rates are measured when the runs have ended.</source>
        <translation>Die Raten werden gemessen, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Measuring the rates, about two seconds…</source>
        <translation>Raten werden gemessen, etwa zwei Sekunden…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy all of it for a report; it holds no personal paths</source>
        <translation>Alles für einen Bericht kopieren; es enthält keine persönlichen Pfade</translation>
    </message>
    <message>
        <source>The rates were not measured.</source>
        <translation>Die Raten wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, Qt %3</source>
        <translation>GRAM Lab %1, LibTorch %2, Qt %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n core(s)</source>
        <translation>
            <numerusform>%1, %n Kern</numerusform>
            <numerusform>%1, %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>Encoder&apos;s products</source>
        <translation>Produkte des Encoders</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>Its products</source>
        <translation>Ihre Produkte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>WRONG: do not train on this machine with this BLAS</source>
        <translation>FALSCH: Trainieren Sie auf diesem Rechner nicht mit dieser BLAS</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>It took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>Sie hielt den Prozessor für einen älteren (%1); vorgegeben wurden ihr ihre Kernels für %2.</translation>
    </message>
    <message>
        <source>Its kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Ihre Kernels für %1 rechnen hier falsch; vorgegeben wurden ihr die für %2.</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Products, BLAS</source>
        <translation>Produkte, BLAS</translation>
    </message>
    <message>
        <source>Products, oneDNN</source>
        <translation>Produkte, oneDNN</translation>
    </message>
    <message>
        <source>Encoder layer, forward and backward</source>
        <translation>Encoder-Schicht, vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>%1, %2% of the best product</source>
        <translation>%1, %2&#xa0;% des besten Produkts</translation>
    </message>
    <message>
        <source>Products in bf16</source>
        <translation>Produkte in bf16</translation>
    </message>
    <message>
        <source>Encoder layer in bf16</source>
        <translation>Encoder-Schicht in bf16</translation>
    </message>
    <message>
        <source>%1, %2% of the product</source>
        <translation>%1, %2&#xa0;% des Produkts</translation>
    </message>
    <message>
        <source>Copy in memory</source>
        <translation>Kopieren im Speicher</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n thread(s), the best of several times:</source>
        <translation>
            <numerusform>Mit %n Thread gemessen, das Beste aus mehreren Malen:</numerusform>
            <numerusform>Mit %n Threads gemessen, das Beste aus mehreren Malen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use: install OpenBLAS (libopenblas0-openmp).</source>
        <translation>Die Referenz-BLAS wird verwendet: Installieren Sie OpenBLAS (libopenblas0-openmp).</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use its kernels for %1, older than what the processor offers (%2).</source>
        <translation>Durch OPENBLAS_CORETYPE verwendet OpenBLAS ihre Kernels für %1, die älter sind als das, was der Prozessor bietet (%2).</translation>
    </message>
    <message>
        <source>The BLAS is slower than oneDNN: a newer OpenBLAS makes the CF module faster.</source>
        <translation>Die BLAS ist langsamer als oneDNN: Eine neuere OpenBLAS macht das CF-Modul schneller.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor: close them and look again.</source>
        <translation>Vielleicht nutzen andere Programme den Prozessor: Schließen Sie sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>CE precision bf16 makes the encoder&apos;s layers %1 times as fast.</source>
        <translation>Die CE-Genauigkeit bf16 macht die Schichten des Encoders %1-mal so schnell.</translation>
    </message>
    <message>
        <source>Nothing to be made faster was found.</source>
        <translation>Es wurde nichts gefunden, was sich schneller machen ließe.</translation>
    </message>
</context>
<context>
    <name>gram::MainWindow</name>
    <message>
        <source>GRAM Lab</source>
        <translation>GRAM Lab</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train as the form on the left says</source>
        <translation>Trainieren, wie es das Formular links angibt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Pause or go on; a pause is not counted as training time</source>
        <translation>Anhalten oder fortsetzen; eine Pause zählt nicht als Trainingszeit</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Stop the run and what is queued; the run can be continued from its checkpoint</source>
        <translation>Den Lauf und alles Wartende stoppen; der Lauf kann ab seinem Checkpoint fortgesetzt werden</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Train E2E and GRAM one after the other and draw them together</source>
        <translation>E2E und GRAM nacheinander trainieren und zusammen zeichnen</translation>
    </message>
    <message>
        <source>&amp;Open Dataset Folder…</source>
        <translation>&amp;Datensatzordner öffnen…</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Ordner eines Datensatzes auswählen</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Turn the files of a dataset, as they were downloaded, into one to train on</source>
        <translation>Aus den Dateien eines Datensatzes, wie heruntergeladen, einen zum Trainieren machen</translation>
    </message>
    <message>
        <source>Open &amp;Model Folder…</source>
        <translation>&amp;Modellordner öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Ordner eines Hugging-Face-Modells auswählen</translation>
    </message>
    <message>
        <source>Open &amp;Configuration…</source>
        <translation>Konfiguration ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Fill in the form from a configuration file</source>
        <translation>Das Formular aus einer Konfigurationsdatei ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Save Configuration As…</source>
        <translation>Konfiguration &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save the form as a configuration file</source>
        <translation>Das Formular als Konfigurationsdatei speichern</translation>
    </message>
    <message>
        <source>Copy Command &amp;Line</source>
        <translation>Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the command that does in a terminal what the form says</source>
        <translation>Den Befehl kopieren, der im Terminal tut, was das Formular angibt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>&amp;Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>R&amp;ecent Models</source>
        <translation>Zuletzt &amp;verwendete Modelle</translation>
    </message>
    <message>
        <source>Co&amp;nfigurations</source>
        <translation>&amp;Konfigurationen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close GRAM Lab</source>
        <translation>GRAM Lab schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language and colours of the program</source>
        <translation>Sprache und Farben des Programms</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation>&amp;Datensatz…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The dataset&apos;s figures, warnings and samples</source>
        <translation>Kennzahlen, Warnungen und Stichproben des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Show &amp;All of the Charts</source>
        <translation>Alles in den Dia&amp;grammen zeigen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Undo zooming and moving in the charts</source>
        <translation>Zoomen und Verschieben in den Diagrammen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;About GRAM Lab</source>
        <translation>Ü&amp;ber GRAM Lab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>S&amp;topping…</source>
        <translation>Wird ges&amp;toppt…</translation>
    </message>
    <message>
        <source>S&amp;top Export</source>
        <translation>Export s&amp;toppen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>&amp;Save Under a Name…</source>
        <translation>Unter &amp;Namen speichern…</translation>
    </message>
    <message>
        <source>Open Their &amp;Folder</source>
        <translation>Deren &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a Model&apos;s Folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Open a Dataset&apos;s Folder</source>
        <translation>Datensatzordner öffnen</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Name of the configuration:</source>
        <translation>Name der Konfiguration:</translation>
    </message>
    <message>
        <source>About GRAM Lab</source>
        <translation>Über GRAM Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Fine-tunes a language model inside a recommender or a knowledge tracing model, and shows what GRAM saves against end-to-end training.&lt;/p&gt;&lt;p&gt;The method: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Führt das Fine-Tuning eines Sprachmodells in einem Empfehlungssystem oder einem Knowledge-Tracing-Modell aus und zeigt, was GRAM gegenüber End-to-End-Training spart.&lt;/p&gt;&lt;p&gt;Die Methode: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A Model Is Being Exported</source>
        <translation>Ein Modell wird exportiert</translation>
    </message>
    <message>
        <source>Training Is Running</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>A model is still being exported. Stop it and close?</source>
        <translation>Ein Modell wird noch exportiert. Stoppen und schließen?</translation>
    </message>
    <message>
        <source>A run is still training. Stop it and close?</source>
        <translation>Ein Lauf trainiert noch. Stoppen und schließen?</translation>
    </message>
    <message>
        <source>Nothing is written then; the run and its checkpoint stay.</source>
        <translation>Dann wird nichts geschrieben; der Lauf und sein Checkpoint bleiben.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Exporting</source>
        <translation>Weiter &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Keep Training</source>
        <translation>Weiter &amp;trainieren</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Pre&amp;sentation Mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Large type and the whole screen, for a projector</source>
        <translation>Große Schrift und ganzer Bildschirm, für einen Projektor</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Short guided lessons that train with this window</source>
        <translation>Kurze geführte Lektionen, die mit diesem Fenster trainieren</translation>
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Eine Lektion aus einer Datei öffnen, zum Beispiel von einer Lehrkraft</translation>
    </message>
    <message>
        <source>Open a Lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gebaut mit Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (gemeinfrei), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) und CLI11 (BSD). Hilfe ▸ Diagnose kopieren nennt die verwendeten Versionen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ind a Rate…</source>
        <translation>Lernrate s&amp;uchen…</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Einige Lernraten des Encoders für je ein paar Schritte ausprobieren</translation>
    </message>
    <message>
        <source>Its checkpoint is saved. To go on with it, select it among the runs at the next start and press Continue.</source>
        <translation>Sein Checkpoint wird gespeichert. Um ihn fortzusetzen, wählen Sie ihn beim nächsten Start unter den Läufen aus und drücken Sie Fortsetzen.</translation>
    </message>
    <message>
        <source>About This Machi&amp;ne…</source>
        <translation>Über diesen &amp;Rechner…</translation>
    </message>
    <message>
        <source>Processor, BLAS, what they reach of what could be had, and what would be faster</source>
        <translation>Prozessor, BLAS, was sie vom Möglichen erreichen und was schneller wäre</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves the machine: no update check, no account, no telemetry. The manual&apos;s page “Licences” tells more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nichts verlässt den Rechner: keine Update-Prüfung, kein Konto, keine Telemetrie. Mehr dazu steht im Handbuch auf der Seite „Licences“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>All pages of the manual, with a search; with the focus on a setting, what is told of it</source>
        <translation>Alle Seiten des Handbuchs, mit Suche; mit dem Fokus auf einer Einstellung das, was dazu gesagt wird</translation>
    </message>
    <message>
        <source>Copy what the program runs on, for a report; it holds no personal paths</source>
        <translation>Für einen Bericht kopieren, worauf das Programm läuft; es enthält keine persönlichen Pfade</translation>
    </message>
    <message>
        <source>C&amp;hange While It Trains…</source>
        <translation>Während des Trainings än&amp;dern…</translation>
    </message>
    <message>
        <source>Change the latency, the rates or the count weights of the run in progress</source>
        <translation>Latenz, Raten oder Zählgewichte des laufenden Laufs ändern</translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Selected Run</source>
        <translation>Ausgewählten Lauf f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Go on with the run that is selected in the list, or start it if it waits</source>
        <translation>Mit dem Lauf weitermachen, der in der Liste ausgewählt ist, oder ihn starten, wenn er wartet</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What happened, with the time of day</source>
        <translation>Was geschehen ist, mit der Uhrzeit</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>The menus in a bar of their own and not behind a button</source>
        <translation>Die Menüs in einer eigenen Leiste und nicht hinter einer Schaltfläche</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The setup beside this page</source>
        <translation>Die Einstellungen neben dieser Seite</translation>
    </message>
</context>
<context>
    <name>gram::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>The contents then list the sections that have all of the words. Return opens the first</source>
        <translation>Der Inhalt führt dann die Abschnitte auf, die alle Wörter enthalten. Die Eingabetaste öffnet den ersten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%n Abschnitt gefunden</numerusform>
            <numerusform>%n Abschnitte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer, or a part of a word.</source>
        <translation>Kein Abschnitt enthält alle diese Wörter. Versuchen Sie es mit weniger oder mit einem Wortteil.</translation>
    </message>
</context>
<context>
    <name>gram::MapPage</name>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Absp&amp;ielen</translation>
    </message>
    <message>
        <source>Item map</source>
        <translation>Item-Karte</translation>
    </message>
    <message>
        <source>The run whose items are mapped</source>
        <translation>Der Lauf, dessen Items die Karte zeigt</translation>
    </message>
    <message>
        <source>One of the ticked runs that have ended</source>
        <translation>Einer der angehakten Läufe, die beendet sind</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Item suchen</translation>
    </message>
    <message>
        <source>An item&apos;s id, or words of its text, and Enter; again Enter: the next one</source>
        <translation>Die ID eines Items oder Wörter seines Textes, dann Eingabe; erneut Eingabe: das nächste</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Die Karte exportieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;Write the moment that is shown as a picture, or all moments as a table&lt;/p&gt;</source>
        <translation>&lt;p&gt;Den gezeigten Moment als Bild oder alle Momente als Tabelle schreiben&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go through the moments of the run, from this one on</source>
        <translation>Die Momente des Laufs durchgehen, von diesem an</translation>
    </message>
    <message>
        <source>&lt;p&gt;Principal component analysis: of all directions in which the items&apos; vectors differ at the end of the run, the two in which they differ most. The same two serve for every moment, so that what moves has moved. Two dimensions are not all: items that look near may be far in the others; the table has the nearest by all of them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hauptkomponentenanalyse: von allen Richtungen, in denen sich die Vektoren der Items am Ende des Laufs unterscheiden, die zwei, in denen sie sich am meisten unterscheiden. Dieselben zwei gelten für jeden Moment, sodass sich bewegt hat, was sich hier bewegt. Zwei Dimensionen sind nicht alle: Items, die nah aussehen, können in den anderen weit auseinander liegen; die Tabelle zeigt die nächsten nach allen Dimensionen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Moment des Laufs</translation>
    </message>
    <message>
        <source>&lt;p&gt;From the vectors that the run began with, over those of its evaluations, to the last ones. A run keeps the vectors of up to 500 items at up to 32 evaluations.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Von den Vektoren, mit denen der Lauf begann, über die seiner Evaluationen bis zu den letzten. Ein Lauf bewahrt die Vektoren von bis zu 500 Items bei bis zu 32 Evaluationen auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The chosen item and its nearest ones</source>
        <translation>Das gewählte Item und seine nächsten</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two vectors, by all of their dimensions: 1 is the same direction, 0 none in common.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der beiden Vektoren, nach allen ihren Dimensionen: 1 ist dieselbe Richtung, 0 keine gemeinsame.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stop&amp;pen</translation>
    </message>
    <message>
        <source>Draw the &amp;map</source>
        <translation>&amp;Karte zeichnen</translation>
    </message>
    <message>
        <source>Stop the map</source>
        <translation>Die Karte stoppen</translation>
    </message>
    <message>
        <source>Draw the map of the run&apos;s items</source>
        <translation>Die Karte der Items des Laufs zeichnen</translation>
    </message>
    <message>
        <source>Reads the run&apos;s model and encodes its items as it began and as it ended</source>
        <translation>Liest das Modell des Laufs und encodiert seine Items, wie es begann und wie es endete</translation>
    </message>
    <message>
        <source>The map is drawn when the runs have ended.</source>
        <translation>Die Karte wird gezeichnet, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Encoding the items…</source>
        <translation>Items werden encodiert…</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 items.</source>
        <translation>%1: %2 seiner %3 Items.</translation>
    </message>
    <message>
        <source>%1: its %2 items.</source>
        <translation>%1: seine %2 Items.</translation>
    </message>
    <message numerus="yes">
        <source>Hollow marks: %n cold item(s), which do not occur in training.</source>
        <translation>
            <numerusform>Hohle Marken: %n Kaltstart-Item, das im Training nicht vorkommt.</numerusform>
            <numerusform>Hohle Marken: %n Kaltstart-Items, die im Training nicht vorkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not say what the items are about, so that all have one colour.</source>
        <translation>Die Daten geben nicht an, wovon die Items handeln, daher haben alle dieselbe Farbe.</translation>
    </message>
    <message>
        <source>The beginning is missing: the model that the run began with is not there any more.</source>
        <translation>Der Anfang fehlt: Das Modell, mit dem der Lauf begann, ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The run&apos;s checkpoint cannot be read; its evaluations are shown.</source>
        <translation>Der Checkpoint des Laufs kann nicht gelesen werden; gezeigt werden seine Evaluationen.</translation>
    </message>
    <message>
        <source>The run has kept no vectors at evaluations: only its beginning and its end are shown.</source>
        <translation>Der Lauf hat bei Evaluationen keine Vektoren aufbewahrt: Nur Anfang und Ende werden gezeigt.</translation>
    </message>
    <message>
        <source>The end of item_vectors.bin is damaged and left out.</source>
        <translation>Das Ende von item_vectors.bin ist beschädigt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Where do the items&apos; vectors lie, and how did training move them? Choose a run and draw its map.</source>
        <translation>Wo liegen die Vektoren der Items, und wie hat das Training sie bewegt? Wählen Sie einen Lauf und zeichnen Sie seine Karte.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>step %1, kept</source>
        <translation>Schritt %1, behalten</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · Kaltstart</translation>
    </message>
    <message>
        <source>No item of the map has “%1” as its id or in its text.</source>
        <translation>Kein Item der Karte hat „%1“ als ID oder im Text.</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Table of all moments (*.csv)</source>
        <translation>Tabelle aller Momente (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>gram::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gram::MessageLog</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages appear here.</source>
        <translation>Meldungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Alle Meldungen kopieren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
    <message>
        <source>Close the log (Esc)</source>
        <translation>Protokoll schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>gram::MethodFigures</name>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Encodes nothing</source>
        <translation>Encodiert nichts</translation>
    </message>
    <message>
        <source>Encodes each text once</source>
        <translation>Encodiert jeden Text einmal</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message numerus="yes">
        <source>R over %n step(s) %1</source>
        <translation>
            <numerusform>R über %n Schritt %1</numerusform>
            <numerusform>R über %n Schritte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoding(s) a step</source>
        <translation>
            <numerusform>%Ln Encodierung je Schritt</numerusform>
            <numerusform>%Ln Encodierungen je Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>R over the latency: how often an item is read between two updates of the encoder.</source>
        <translation>R über die Latenz: wie oft ein Item zwischen zwei Updates des Encoders gelesen wird.</translation>
    </message>
    <message>
        <source>R: how often an item is read in a batch, and the most that exact GRAM can gain.</source>
        <translation>R: wie oft ein Item in einem Batch gelesen wird, und das Höchste, was exaktes GRAM gewinnen kann.</translation>
    </message>
    <message>
        <source>~ and italics: interpolated, not counted.</source>
        <translation>~ und kursiv: interpoliert, nicht gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The time to expect: %n step(s) of %1 s, as %2 took them.</source>
        <translation>
            <numerusform>Die zu erwartende Zeit: %n Schritt zu %1 s, gemessen an %2.</numerusform>
            <numerusform>Die zu erwartende Zeit: %n Schritte zu je %1 s, gemessen an %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes is said here once a run of this work has made two steps.</source>
        <translation>Wie lange es dauert, steht hier, sobald ein Lauf dieser Arbeit zwei Schritte gemacht hat.</translation>
    </message>
    <message>
        <source>Counted on the batches of an epoch with this form.</source>
        <translation>Gezählt an den Batches einer Epoche mit diesem Formular.</translation>
    </message>
</context>
<context>
    <name>gram::MethodTiles</name>
    <message>
        <source>Encodes the text of every interaction.</source>
        <translation>Encodiert den Text jeder Interaktion.</translation>
    </message>
    <message>
        <source>Encodes each text once a batch: exact.</source>
        <translation>Encodiert jeden Text einmal je Batch: exakt.</translation>
    </message>
    <message>
        <source>Exact too, in as much memory as you say.</source>
        <translation>Auch exakt, mit so viel Speicher, wie Sie vorgeben.</translation>
    </message>
    <message>
        <source>Encodes every N steps: past R, at a price.</source>
        <translation>Encodiert alle N Schritte: über R hinaus, zu einem Preis.</translation>
    </message>
    <message>
        <source>The encoder is never trained.</source>
        <translation>Der Encoder wird nie trainiert.</translation>
    </message>
    <message>
        <source>Without texts: one vector an item.</source>
        <translation>Ohne Texte: ein Vektor je Item.</translation>
    </message>
    <message>
        <source>Bounded memory, Frozen, ID</source>
        <translation>Begrenzter Speicher, Eingefroren, ID</translation>
    </message>
    <message>
        <source>Further methods: bounded memory, Frozen, ID</source>
        <translation>Weitere Methoden: begrenzter Speicher, Eingefroren, ID</translation>
    </message>
    <message>
        <source>Exact GRAM in bounded memory, and two references that do not train the encoder</source>
        <translation>Exaktes GRAM mit begrenztem Speicher und zwei Referenzen, die den Encoder nicht trainieren</translation>
    </message>
</context>
<context>
    <name>gram::MixedNotice</name>
    <message>
        <source>Draw Only the Latest Group</source>
        <translation>Nur die neueste Gruppe zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</source>
        <translation>
            <numerusform>⚠ Läufe aus %n Gruppe sind zusammen gezeichnet: Sie unterscheiden sich in Daten, Modell oder Batchgröße. Ihre Zeiten, ihr Speicher und ihre Qualität sind nicht vergleichbar.</numerusform>
            <numerusform>⚠ Läufe aus %n Gruppen sind zusammen gezeichnet: Sie unterscheiden sich in Daten, Modell oder Batchgröße. Ihre Zeiten, ihr Speicher und ihre Qualität sind nicht vergleichbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ModeText</name>
    <message>
        <source>E2E</source>
        <translation>E2E</translation>
    </message>
    <message>
        <source>Single-step GRAM</source>
        <translation>Single-step GRAM</translation>
    </message>
    <message>
        <source>Single-step GRAM, bounded memory</source>
        <translation>Single-step GRAM, begrenzter Speicher</translation>
    </message>
    <message>
        <source>Multi-step GRAM</source>
        <translation>Multi-step GRAM</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Eingefrorener Encoder</translation>
    </message>
    <message>
        <source>ID embeddings</source>
        <translation>ID-Embeddings</translation>
    </message>
    <message>
        <source>The baseline: encodes every interaction, K encodings a step.</source>
        <translation>Die Baseline: encodiert jede Interaktion, K Encodierungen je Schritt.</translation>
    </message>
    <message>
        <source>Encodes each unique item once, U encodings a step. The same gradients as E2E, up to R = K/U times faster.</source>
        <translation>Encodiert jedes verschiedene Item einmal, U Encodierungen je Schritt. Dieselben Gradienten wie E2E, bis zu R = K/U-mal schneller.</translation>
    </message>
    <message>
        <source>Exact too, and memory is set by the micro-batch, not by U. Costs one more forward pass.</source>
        <translation>Ebenfalls exakt, und den Speicher bestimmt der Micro-Batch, nicht U. Kostet einen zusätzlichen Forward-Durchgang.</translation>
    </message>
    <message>
        <source>A reference: the encoder is never trained, only the CF module is.</source>
        <translation>Eine Referenz: Der Encoder wird nie trainiert, nur das CF-Modul.</translation>
    </message>
    <message>
        <source>A reference without texts: one learned vector an item. Knows nothing of cold-start items.</source>
        <translation>Eine Referenz ohne Texte: ein gelernter Vektor je Item. Weiß nichts über Kaltstart-Items.</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Mittelwert der Tokens</translation>
    </message>
    <message>
        <source>CLS token</source>
        <translation>CLS-Token</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>NRMS (news)</source>
        <translation>NRMS (Nachrichten)</translation>
    </message>
    <message>
        <source>DKT (knowledge tracing)</source>
        <translation>DKT (Knowledge Tracing)</translation>
    </message>
    <message>
        <source>SAINT (knowledge tracing)</source>
        <translation>SAINT (Knowledge Tracing)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Linear, c/max</source>
        <translation>Linear, c/max</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>Logarithm + 1</source>
        <translation>Logarithmus + 1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>half epochs</source>
        <translation>halbe Epochen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Nutzer</translation>
    </message>
    <message>
        <source>By row order</source>
        <translation>Nach Zeilenfolge</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>Simulating the demo data</source>
        <translation>Simulation der Demodaten</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Lesen des Datensatzes</translation>
    </message>
    <message>
        <source>Training the tokenizer</source>
        <translation>Training des Tokenizers</translation>
    </message>
    <message>
        <source>Tokenizing the texts</source>
        <translation>Tokenisierung der Texte</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Vorbereitung des Modells</translation>
    </message>
    <message>
        <source>Measuring E2E</source>
        <translation>Messung von E2E</translation>
    </message>
    <message>
        <source>Encoding the items</source>
        <translation>Encodierung der Items</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Single-step</source>
        <translation>Single-step</translation>
    </message>
    <message>
        <source>Single-step, bounded</source>
        <translation>Single-step, begrenzt</translation>
    </message>
    <message>
        <source>Multi-step N=%1</source>
        <translation>Multi-step N=%1</translation>
    </message>
    <message>
        <source>Multi-step N=%1×½ epoch</source>
        <translation>Multi-step N=%1×½ Epoche</translation>
    </message>
    <message>
        <source>Multi-step N=%1 epoch</source>
        <translation>Multi-step N=%1 Epoche</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Mitgelieferter Encoder</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>bfloat16 products</source>
        <translation>Produkte in bfloat16</translation>
    </message>
    <message>
        <source>Item gradients move a table of item vectors; once every N steps the encoder is fitted to it. Faster than R where items come again within N steps; not equivalent to E2E for N &gt; 1.</source>
        <translation>Item-Gradienten bewegen eine Tabelle von Item-Vektoren; alle N Schritte wird der Encoder an sie angepasst. Schneller als R, wo Items innerhalb von N Schritten wiederkommen; für N &gt; 1 nicht äquivalent zu E2E.</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Einfacher Abstieg</translation>
    </message>
    <message>
        <source>Adam, as far as the encoder</source>
        <translation>Adam, so weit wie der Encoder</translation>
    </message>
    <message>
        <source>%1, LoRA %2</source>
        <comment>a mode, the rank of LoRA</comment>
        <translation>%1, LoRA %2</translation>
    </message>
    <message>
        <source>TF32 products</source>
        <translation>TF32-Produkte</translation>
    </message>
</context>
<context>
    <name>gram::ModelCard</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>The model&apos;s figures</source>
        <translation>Die Kennzahlen des Modells</translation>
    </message>
    <message>
        <source>What of the model will train</source>
        <translation>Was vom Modell trainiert wird</translation>
    </message>
    <message>
        <source>Memory each mode will need, an estimate</source>
        <translation>Speicherbedarf jedes Modus, eine Schätzung</translation>
    </message>
    <message>
        <source>Memory warning</source>
        <translation>Speicherwarnung</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1, zufällige Gewichte</translation>
    </message>
    <message>
        <source>Bundled encoder (%1)</source>
        <translation>Mitgelieferter Encoder (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Layers × hidden size</source>
        <translation>Schichten × Hidden Size</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Längster Text</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>&lt;p&gt;In the file but not part of the encoder, so not used: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;In der Datei, aber kein Teil des Encoders und daher nicht verwendet: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The mode ID does not use the encoder.</source>
        <translation>Der Modus ID verwendet den Encoder nicht.</translation>
    </message>
    <message>
        <source>None of it trains in the mode Frozen.</source>
        <translation>Im Modus Eingefroren wird nichts davon trainiert.</translation>
    </message>
    <message>
        <source>Nothing is frozen.&lt;br&gt;All %1 parameters train.</source>
        <translation>Nichts ist eingefroren.&lt;br&gt;Alle %1 Parameter werden trainiert.</translation>
    </message>
    <message>
        <source>Frozen (hatched): the embeddings.</source>
        <translation>Eingefroren (schraffiert): die Embeddings.</translation>
    </message>
    <message>
        <source>Frozen (hatched): up to layer %1.</source>
        <translation>Eingefroren (schraffiert): bis Schicht %1.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters train.</source>
        <translation>%1 von %2 Parametern werden trainiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: the layers share their weights.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 eingefrorene Schichten sind nicht möglich: Die Schichten teilen sich ihre Gewichte.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: something must be left to train.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 eingefrorene Schichten sind nicht möglich: Etwas muss zum Trainieren übrig bleiben.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The memory that each mode will need is estimated once a dataset has been read.</source>
        <translation>Der Speicherbedarf jedes Modus wird geschätzt, sobald ein Datensatz gelesen wurde.</translation>
    </message>
    <message>
        <source>Memory, &lt;i&gt;estimated&lt;/i&gt;:</source>
        <translation>Speicher, &lt;i&gt;geschätzt&lt;/i&gt;:</translation>
    </message>
    <message>
        <source>Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.</source>
        <translation>Wählen Sie den Modus Single-step, begrenzter Speicher, einen kleineren Batch oder kürzere Texte.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.</source>
        <translation>Wählen Sie einen kleineren Batch, kürzere Texte oder ein kleineres Modell oder frieren Sie mehr Schichten ein.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate from sizes alone, before anything runs: the weights, their gradients and Adam&apos;s two moments; what the encoder keeps of the batch&apos;s expected items for its backward pass; the CF module with its activations; the table of item vectors; the frozen layers&apos; kept outputs.&lt;/p&gt;&lt;p&gt;Left out: the program itself, its libraries and the dataset. A run measures its memory, and shows it beside this estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Schätzung allein aus den Größen, bevor etwas läuft: die Gewichte, ihre Gradienten und die zwei Momente von Adam; was der Encoder von den erwarteten Items des Batches für den Rückwärtsdurchlauf behält; das CF-Modul mit seinen Aktivierungen; die Tabelle der Item-Vektoren; die behaltenen Ausgaben der eingefrorenen Schichten.&lt;/p&gt;&lt;p&gt;Nicht dabei: das Programm selbst, seine Bibliotheken und der Datensatz. Ein Lauf misst seinen Speicher und zeigt ihn neben dieser Schätzung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>Set the CE micro-batch to Automatic, or choose shorter texts or a smaller model.</source>
        <translation>Stellen Sie den CE-Micro-Batch auf Automatisch, oder wählen Sie kürzere Texte oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Switch checkpointing on, choose a smaller batch or shorter texts, or freeze more layers.</source>
        <translation>Schalten Sie Checkpointing ein, wählen Sie einen kleineren Batch oder kürzere Texte, oder frieren Sie mehr Schichten ein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This may not fit:&lt;/b&gt; %1 of memory are free.</source>
        <translation>&lt;b&gt;Das passt vielleicht nicht:&lt;/b&gt; %1 Speicher sind frei.</translation>
    </message>
    <message>
        <source>%1, each vector scaled to length 1</source>
        <translation>%1, jeder Vektor auf Länge 1 skaliert</translation>
    </message>
    <message>
        <source>LoRA: the weights stay as they are.</source>
        <translation>LoRA: Die Gewichte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): the embeddings.</source>
        <translation>LoRA; eingefroren (schraffiert): die Embeddings.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): up to layer %1.</source>
        <translation>LoRA; eingefroren (schraffiert): bis Schicht %1.</translation>
    </message>
    <message>
        <source>%1 parameters train beside %2.</source>
        <translation>%1 Parameter werden neben %2 trainiert.</translation>
    </message>
</context>
<context>
    <name>gram::ModelController</name>
    <message>
        <source>%1 is opened when the runs have ended.</source>
        <translation>%1 wird geöffnet, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Er wird gelesen, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Opened the model “%1”.</source>
        <translation>Modell „%1“ geöffnet.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>Das Modell wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen here: %2.</source>
        <translation>%1 ist hier nicht wählbar: %2.</translation>
    </message>
</context>
<context>
    <name>gram::ModelViewsController</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>No run yet: train one, and look here what it has learnt.</source>
        <translation>Noch kein Lauf: Trainieren Sie einen und sehen Sie hier, was er gelernt hat.</translation>
    </message>
    <message>
        <source>None of the ticked runs has a model: tick one at the right that has ended.</source>
        <translation>Keiner der angehakten Läufe hat ein Modell: Haken Sie rechts einen an, der beendet ist.</translation>
    </message>
    <message>
        <source>Left out, as they are of other data or another model: %1.</source>
        <translation>Ausgelassen, da mit anderen Daten oder anderem Modell: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>gram::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>gram::PathEdit</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>gram::PlotWithTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures in place of the chart</source>
        <translation>Die Zahlen statt des Diagramms zeigen</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>gram::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Texts, numbers and dates. Training goes on while the window changes.</source>
        <translation>Texte, Zahlen und Datumsangaben. Das Training läuft weiter, während das Fenster wechselt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
</context>
<context>
    <name>gram::Presentation</name>
    <message>
        <source>F11 leaves</source>
        <translation>Beenden mit F11</translation>
    </message>
</context>
<context>
    <name>gram::ProbeController</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The dataset of the form is read when the runs have ended. Follow shows the run&apos;s batches.</source>
        <translation>Der Datensatz des Formulars wird gelesen, sobald die Läufe beendet sind. „Folgen“ zeigt die Batches des Laufs.</translation>
    </message>
    <message>
        <source>The batches are shown when the dataset has been read.</source>
        <translation>Die Batches werden gezeigt, sobald der Datensatz gelesen wurde.</translation>
    </message>
    <message>
        <source>On epoch %1, batch %2 of %3, as chosen on the page Batch</source>
        <translation>Für Epoche %1, Batch %2 von %3, wie auf der Seite Batch gewählt</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>gram::ProgressPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Estimated time left</source>
        <translation>Geschätzte Restzeit</translation>
    </message>
    <message>
        <source>An estimate of the time left. Shown once it is stable.</source>
        <translation>Eine Schätzung der Restzeit. Wird gezeigt, sobald sie stabil ist.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>~%1 left</source>
        <translation>noch ~%1</translation>
    </message>
    <message>
        <source>%1 interactions/s</source>
        <translation>%1 Interaktionen/s</translation>
    </message>
    <message>
        <source>%1, GPU %2%</source>
        <comment>interactions a second, utilization</comment>
        <translation>%1, GPU %2 %</translation>
    </message>
    <message>
        <source>GPU: the share of the last moments in which something ran on the card, of any program</source>
        <translation>GPU: der Anteil der letzten Augenblicke, in denen auf der Karte etwas lief, von welchem Programm auch immer</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>time left, in a narrow place</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1/%2 · %3</source>
        <comment>the nth of so many runs: how far it is</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>so many of so many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>what is done, so many of so many</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>gram::ProofPage</name>
    <message>
        <source>Comp&amp;ute</source>
        <translation>Be&amp;rechnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Alle Werte kopieren</translation>
    </message>
    <message>
        <source>Copy all values as CSV</source>
        <translation>Alle Werte als CSV kopieren</translation>
    </message>
    <message>
        <source>Export all values</source>
        <translation>Alle Werte exportieren</translation>
    </message>
    <message>
        <source>Write all values into a CSV file</source>
        <translation>Alle Werte in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Precision of the scatter</source>
        <translation>Genauigkeit der Punktwolke</translation>
    </message>
    <message>
        <source>The precision in which the entries below were computed</source>
        <translation>Die Genauigkeit, mit der die Einträge unten berechnet wurden</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stop&amp;pen</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Vergleich stoppen</translation>
    </message>
    <message>
        <source>Compute the comparison</source>
        <translation>Vergleich berechnen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compute the gradients of this batch by E2E and by Single-step, with the form&apos;s model as a run starts with it. Nothing is trained. It needs the memory of an E2E step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Gradienten dieses Batches mit E2E und mit Single-step berechnen, mit dem Modell des Formulars, wie ein Lauf damit beginnt. Nichts wird trainiert. Dafür ist der Speicher eines E2E-Schritts nötig.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>It is computed when the runs have ended.</source>
        <translation>Berechnet wird, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>Gradienten werden berechnet…</translation>
    </message>
    <message>
        <source>Of a batch or settings that are no longer the form&apos;s: compute again. %1</source>
        <translation>Von einem Batch oder von Einstellungen, die nicht mehr die des Formulars sind: Berechnen Sie neu. %1</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Es wurde noch kein Datensatz gelesen.</translation>
    </message>
    <message>
        <source>Is Single-step&apos;s gradient really E2E&apos;s, and how far is Multi-step&apos;s from it? Compute shows it on this batch, with the form&apos;s model.</source>
        <translation>Ist der Gradient von Single-step wirklich der von E2E, und wie weit ist der von Multi-step davon entfernt? „Berechnen“ zeigt es an diesem Batch, mit dem Modell des Formulars.</translation>
    </message>
</context>
<context>
    <name>gram::QueueController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E braucht %1 s je Schritt (Mittel über %n Schritt).</numerusform>
            <numerusform>E2E braucht %1 s je Schritt (Mittel über %n Schritte).</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>Exported the model to %1.</source>
        <translation>Das Modell wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde gestoppt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The model was not exported. %1</source>
        <translation>Das Modell wurde nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stopping, saving the checkpoint</source>
        <translation>Wird gestoppt, Checkpoint wird gespeichert</translation>
    </message>
    <message>
        <source>%1 started.</source>
        <translation>%1 gestartet.</translation>
    </message>
    <message>
        <source>%1 continues.</source>
        <translation>%1 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Step %1, validation: %2.</source>
        <translation>Schritt %1, Validierung: %2.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation>
            <numerusform>%1 fertig: %n Schritt in %2 s.</numerusform>
            <numerusform>%1 fertig: %n Schritte in %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation>
            <numerusform>%1 nach %n Schritt gestoppt.</numerusform>
            <numerusform>%1 nach %n Schritten gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on with it, select it among the runs and press Continue.</source>
        <translation>Um ihn fortzusetzen, wählen Sie ihn unter den Läufen aus und wählen Sie Fortsetzen.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 fehlgeschlagen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</source>
        <translation>
            <numerusform>%n Lauf mit anderen Daten, anderem Modell oder anderer Batchgröße wird nicht mehr gezeichnet. Haken Sie seine Gruppe in der Liste an, um ihn wieder zu sehen.</numerusform>
            <numerusform>%n Läufe mit anderen Daten, anderem Modell oder anderer Batchgröße werden nicht mehr gezeichnet. Haken Sie ihre Gruppe in der Liste an, um sie wieder zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was trained to its end, but not all of it is on the disk. %2</source>
        <translation>%1 wurde bis zum Ende trainiert, aber nicht alles davon ist auf der Festplatte. %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>Fork of %1 after step %2</source>
        <translation>Abzweig von %1 nach Schritt %2</translation>
    </message>
    <message>
        <source>%1 had not begun: select it among the runs and press Continue to start it.</source>
        <translation>%1 hatte nicht begonnen: Wählen Sie ihn unter den Läufen aus und drücken Sie Fortsetzen, um ihn zu starten.</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Bereit. Starten trainiert, was links eingestellt ist.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 s. The best model is saved.</source>
        <translation>%1 s. Das beste Modell ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 s. The model is saved.</source>
        <translation>%1 s. Das Modell ist gespeichert.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>gram::RateController</name>
    <message>
        <source>The mode %1 does not train the encoder, so there is no rate to find.</source>
        <translation>Der Modus %1 trainiert den Encoder nicht, daher gibt es keine Rate zu suchen.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>Das Modell wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>gram::RateDialog</name>
    <message>
        <source>Find a Rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Trains a few steps with each learning rate of the content encoder, always from the same weights and on the same batches (%1, the form&apos;s dataset and model), and shows the loss and the validation AUC that each of them leads to. Nothing of it is kept.</source>
        <translation>Trainiert einige Schritte mit jeder Lernrate des Content-Encoders, immer mit denselben Anfangsgewichten und denselben Batches (%1, Datensatz und Modell des Formulars), und zeigt, zu welchem Loss und welcher Validierungs-AUC jede davon führt. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Rates to try</source>
        <translation>Auszuprobierende Raten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Numbers with spaces between them, such as 0.0001 or 1e-4. First shown: a tenth to ten times the rate that this model gets by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zahlen, durch Leerzeichen getrennt, etwa 0.0001 oder 1e-4. Zuerst angezeigt: ein Zehntel bis zum Zehnfachen der Rate, die dieses Modell von selbst bekommt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Rates</source>
        <translation>&amp;Raten</translation>
    </message>
    <message>
        <source>Steps with each rate</source>
        <translation>Schritte mit jeder Rate</translation>
    </message>
    <message>
        <source>&lt;p&gt;The rate climbs to its peak within the first third of them. Losses are averaged over the last third. More steps tell rates apart more surely.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Rate steigt im ersten Drittel davon auf ihren Höchstwert. Der Loss wird über das letzte Drittel gemittelt. Mehr Schritte unterscheiden Raten sicherer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Steps with each</source>
        <translation>&amp;Schritte je Rate</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Loss by rate</source>
        <translation>Loss nach Rate</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean loss of the last steps with each rate, and the AUC on validation data after them. A click takes the nearest rate. Dashed: the rate that the model gets by itself. Dotted: the loss before the first step. A triangle at the edge: a loss far above, or none that is a number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der mittlere Loss der letzten Schritte mit jeder Rate und die AUC auf den Validierungsdaten danach. Ein Klick wählt die nächstgelegene Rate. Gestrichelt: die Rate, die das Modell von selbst bekommt. Gepunktet: der Loss vor dem ersten Schritt. Ein Dreieck am Rand: ein weit höherer Loss oder einer, der keine Zahl ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>CE-Lernrate</translation>
    </message>
    <message>
        <source>loss (○)</source>
        <translation>Loss (○)</translation>
    </message>
    <message>
        <source>validation AUC (□)</source>
        <translation>Validierungs-AUC (□)</translation>
    </message>
    <message>
        <source>Rates and what came of them</source>
        <translation>Raten und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>Validierungs-AUC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Use This Rate</source>
        <translation>Diese Rate &amp;verwenden</translation>
    </message>
    <message>
        <source>Puts the chosen row&apos;s rate into the form</source>
        <translation>Übernimmt die Rate der ausgewählten Zeile in das Formular</translation>
    </message>
    <message>
        <source>&amp;Cancel Search</source>
        <translation>Suche abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Rates are numbers above 0 and at most 10, with spaces between them.</source>
        <translation>Raten sind Zahlen über 0 und höchstens 10, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Cancelled. </source>
        <translation>Abgebrochen. </translation>
    </message>
    <message>
        <source>The loss did not stay a finite number with any rate so far: smaller ones are needed.</source>
        <translation>Der Loss blieb bisher mit keiner Rate eine endliche Zahl: Kleinere sind nötig.</translation>
    </message>
    <message>
        <source>Picked %1: its validation AUC is the highest.</source>
        <translation>%1 gewählt: Die Validierungs-AUC ist die höchste.</translation>
    </message>
    <message>
        <source>Picked %1: its loss is the lowest.</source>
        <translation>%1 gewählt: Der Loss ist der kleinste.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the AUC of %2 is higher by %3, which is within its standard error (%4).</source>
        <translation>%1 gewählt, am nächsten an der Rate des Modells: Die AUC von %2 ist um %3 höher, was innerhalb ihres Standardfehlers (%4) liegt.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the loss of %2 is lower by %3, which is within the standard error (%4).</source>
        <translation>%1 gewählt, am nächsten an der Rate des Modells: Der Loss von %2 ist um %3 kleiner, was innerhalb des Standardfehlers (%4) liegt.</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>In Schritt %1 divergiert</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Highest AUC</source>
        <translation>Höchste AUC</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Kleinster Loss</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
</context>
<context>
    <name>gram::RedundancyPlot</name>
    <message>
        <source>users a batch</source>
        <translation>Nutzer je Batch</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this is the most by which it can be faster than E2E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie oft ein Batch jedes seiner Items zeigt. Exaktes GRAM encodiert ein Item einmal je Batch, daher kann es höchstens um diesen Faktor schneller als E2E sein.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>keine Schätzungen</translation>
    </message>
    <message>
        <source>○ estimated from sampled batches</source>
        <translation>○ aus gezogenen Batches geschätzt</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>interactions, K</source>
        <translation>Interaktionen, K</translation>
    </message>
    <message>
        <source>unique items, U</source>
        <translation>verschiedene Items, U</translation>
    </message>
    <message>
        <source>R, estimated</source>
        <translation>R, geschätzt</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>Lesevorgänge je Item</translation>
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Vergleich von %n Lauf</numerusform>
            <numerusform>Vergleich von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by GRAM Lab %1 on %2.</source>
        <translation>Geschrieben von GRAM Lab %1 am %2.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>The demo&apos;s data are simulated. They show how the method behaves, not how well a model does on real data.</source>
        <translation>Die Daten der Demo sind simuliert. Sie zeigen, wie sich die Methode verhält, nicht, wie gut ein Modell auf echten Daten ist.</translation>
    </message>
    <message>
        <source>R is a batch&apos;s interactions by its unique items. Exact GRAM encodes each item once where E2E encodes each interaction, so R is the most it can save.</source>
        <translation>R ist die Zahl der Interaktionen eines Batches geteilt durch die seiner verschiedenen Items. Exaktes GRAM encodiert jedes Item einmal, E2E dagegen jede Interaktion; daher ist R, was es höchstens sparen kann.</translation>
    </message>
    <message>
        <source>Quality over training time</source>
        <translation>Qualität über der Trainingszeit</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>Trainingszeit, s</translation>
    </message>
    <message>
        <source>A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing is interpolated.</source>
        <translation>Eine Marke ist eine Evaluation auf den Validierungsdaten. Die Trainingszeit zählt Pausen, Evaluationen und Laden nicht mit. Die gestrichelten Linien zeigen, wann eine Evaluation jedes Laufs zuerst den Wert der waagerechten Linie erreicht hat; nichts ist interpoliert.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
    <message>
        <source>Training loss over steps</source>
        <translation>Trainings-Loss über den Schritten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>loss of the step&apos;s batch</source>
        <translation>Loss des Batches im Schritt</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same. Long runs are drawn with the lowest and the highest of neighbouring steps.</source>
        <translation>Exakte Modi liegen auf der Linie von E2E, wenn Seed und Batches dieselben sind. Lange Läufe sind mit dem kleinsten und dem größten Wert benachbarter Schritte gezeichnet.</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same.</source>
        <translation>Exakte Modi liegen auf der Linie von E2E, wenn Seed und Batches dieselben sind.</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>Tempo und Speicher</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>What is measured against what</source>
        <translation>Was woran gemessen ist</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation>
            <numerusform>Die Läufe unterscheiden sich in %n Einstellung:</numerusform>
            <numerusform>Die Läufe unterscheiden sich in %n Einstellungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Die Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation>
            <numerusform>%n gleiche Einstellung</numerusform>
            <numerusform>%n gleiche Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Software and hardware</source>
        <translation>Software und Hardware</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>GRAM Lab</source>
        <translation>GRAM Lab</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Zum Wiederholen</translation>
    </message>
    <message>
        <source>The same settings, seed and number of threads give the same numbers; times depend on the machine.</source>
        <translation>Dieselben Einstellungen, derselbe Seed und dieselbe Anzahl Threads ergeben dieselben Zahlen; Zeiten hängen vom Rechner ab.</translation>
    </message>
    <message>
        <source>As a configuration file</source>
        <translation>Als Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>These runs differ in data, model or batch. Only those of the same are measured against each other; the times, memory and quality of the others do not compare.</source>
        <translation>Diese Läufe unterscheiden sich in Daten, Modell oder Batchgröße. Nur die mit denselben werden aneinander gemessen; Zeiten, Speicher und Qualität der übrigen sind nicht vergleichbar.</translation>
    </message>
</context>
<context>
    <name>gram::RunActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected runs that were stopped, from their checkpoints, and start those that are held</source>
        <translation>Die ausgewählten angehaltenen Läufe von ihren Checkpoints aus fortsetzen und die zurückgestellten starten</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>Er&amp;neut starten</translation>
    </message>
    <message>
        <source>Start a new run with this run&apos;s settings</source>
        <translation>Einen neuen Lauf mit den Einstellungen dieses Laufs starten</translation>
    </message>
    <message>
        <source>For&amp;k…</source>
        <translation>Abz&amp;weigen…</translation>
    </message>
    <message>
        <source>Start a second run from a step of this one, with another rate or latency</source>
        <translation>Einen zweiten Lauf von einem Schritt dieses Laufs aus starten, mit anderer Rate oder Latenz</translation>
    </message>
    <message>
        <source>&amp;Use Its Settings</source>
        <translation>&amp;Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Fill in the form with this run&apos;s settings, to change some of them</source>
        <translation>Das Formular mit den Einstellungen dieses Laufs ausfüllen, um einige davon zu ändern</translation>
    </message>
    <message>
        <source>Co&amp;mpare Settings…</source>
        <translation>Einstellun&amp;gen vergleichen…</translation>
    </message>
    <message>
        <source>The settings in which the selected runs differ</source>
        <translation>Die Einstellungen, in denen sich die ausgewählten Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Give the run a name of your own</source>
        <translation>Dem Lauf einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Det&amp;ails…</translation>
    </message>
    <message>
        <source>Name, tags and note</source>
        <translation>Name, Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ste&amp;rn</translation>
    </message>
    <message>
        <source>Mark the selected runs with a star, or take it away</source>
        <translation>Die ausgewählten Läufe mit einem Stern markieren oder ihn wegnehmen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Dra&amp;w Only These</source>
        <translation>Nur d&amp;iese zeichnen</translation>
    </message>
    <message>
        <source>Draw the selected runs in the charts and no others</source>
        <translation>Nur die ausgewählten Läufe in den Diagrammen zeichnen</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Als &amp;Baseline verwenden</translation>
    </message>
    <message>
        <source>Measure the speedup of the other runs against this finished E2E run</source>
        <translation>Den Speedup der anderen Läufe an diesem fertigen E2E-Lauf messen</translation>
    </message>
    <message>
        <source>Open Run &amp;Folder</source>
        <translation>&amp;Ordner des Laufs öffnen</translation>
    </message>
    <message>
        <source>Show the folder with the run&apos;s configuration, metrics and checkpoint</source>
        <translation>Den Ordner mit Konfiguration, Metriken und Checkpoint des Laufs zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport Model…</source>
        <translation>Modell e&amp;xportieren…</translation>
    </message>
    <message>
        <source>R&amp;emove from the List</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Take the runs off the list and the charts; their folders stay</source>
        <translation>Die Läufe aus der Liste und den Diagrammen nehmen; ihre Ordner bleiben</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash</source>
        <translation>In den Papier&amp;korb verschieben</translation>
    </message>
    <message>
        <source>Take the runs off the list and move their folders to the trash</source>
        <translation>Die Läufe aus der Liste nehmen und ihre Ordner in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation>Erneut nach Läufen su&amp;chen</translation>
    </message>
    <message>
        <source>Find the runs that other programs have made meanwhile</source>
        <translation>Läufe finden, die andere Programme inzwischen erzeugt haben</translation>
    </message>
    <message>
        <source>Add a Run&apos;s &amp;Folder…</source>
        <translation>Ordner eines L&amp;aufs hinzufügen…</translation>
    </message>
    <message>
        <source>List a run from somewhere else</source>
        <translation>Einen Lauf von anderswo aufführen</translation>
    </message>
    <message>
        <source>Onl&amp;y Starred Runs</source>
        <translation>Nur &amp;Läufe mit Stern</translation>
    </message>
    <message>
        <source>Hide the runs without a star</source>
        <translation>Die Läufe ohne Stern ausblenden</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörtern</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Comparable Work</source>
        <translation>&amp;Vergleichbarkeit</translation>
    </message>
    <message>
        <source>Group the runs</source>
        <translation>Die Läufe gruppieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Export this run&apos;s model: when what is running has ended</source>
        <translation>Das Modell dieses Laufs exportieren: sobald das Laufende beendet ist</translation>
    </message>
    <message>
        <source>This run has no language model to export</source>
        <translation>Dieser Lauf hat kein Sprachmodell zum Exportieren</translation>
    </message>
    <message>
        <source>Write the trained encoder as a Hugging Face folder</source>
        <translation>Den trainierten Encoder als Hugging-Face-Ordner schreiben</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder</source>
        <translation>Ordner eines Laufs hinzufügen</translation>
    </message>
</context>
<context>
    <name>gram::RunDetailsDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details von %1</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The list of runs can be filtered and grouped by tags</source>
        <translation>Die Liste der Läufe lässt sich nach Schlagwörtern filtern und gruppieren</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>Wozu dieser Lauf diente und was dabei herauskam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, %3</source>
        <translation>GRAM Lab %1, LibTorch %2, %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>gram::RunLibrary</name>
    <message>
        <source>The library of runs was damaged. It was put aside as %1 and is made anew from the runs&apos; folders; names, tags and notes are missing.</source>
        <translation>Die Bibliothek der Läufe war beschädigt. Sie wurde als %1 beiseitegelegt und wird aus den Ordnern der Läufe neu angelegt; Namen, Schlagwörter und Notizen fehlen.</translation>
    </message>
    <message>
        <source>The library of runs could not be written: %1</source>
        <translation>Die Bibliothek der Läufe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A run is not listed. %1</source>
        <translation>Ein Lauf ist nicht aufgeführt. %1</translation>
    </message>
    <message>
        <source>A waiting run cannot be read. %1</source>
        <translation>Ein wartender Lauf kann nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n Lauf)</numerusform>
            <numerusform>%1 (%n Läufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <comment>runs of other settings</comment>
        <translation>%1, Variante %2</translation>
    </message>
    <message>
        <source>Runs are compared within a group: the same data, model and batch. Tick it to draw its runs.</source>
        <translation>Läufe werden innerhalb einer Gruppe verglichen: dieselben Daten, dasselbe Modell und dieselbe Batchgröße. Haken Sie sie an, um ihre Läufe zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, R %2 (%n run(s))</source>
        <translation>
            <numerusform>%1, R %2 (%n Lauf)</numerusform>
            <numerusform>%1, R %2 (%n Läufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n earlier run(s)</source>
        <translation>
            <numerusform>%n früheren Lauf verbergen</numerusform>
            <numerusform>%n frühere Läufe verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier run(s)</source>
        <translation>
            <numerusform>%n früheren Lauf zeigen</numerusform>
            <numerusform>%n frühere Läufe zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message>
        <source>Classroom demo</source>
        <translation>Klassenzimmer-Demo</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Nachrichten-Demo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Chosen as the baseline</source>
        <translation>Als Baseline gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Speedup against %1</source>
        <translation>Speedup gegenüber %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Checked runs are drawn in the charts</source>
        <translation>Angehakte Läufe werden in den Diagrammen gezeichnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Training steps done</source>
        <translation>Ausgeführte Trainingsschritte</translation>
    </message>
    <message>
        <source>s/step</source>
        <translation>s/Schritt</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Interactions per unique item, K/U: the speedup that exact GRAM can reach</source>
        <translation>Interaktionen je verschiedenem Item, K/U: der Speedup, den exaktes GRAM erreichen kann</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>On the validation data</source>
        <translation>Auf den Validierungsdaten</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>Kaltstart-AUC</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data</source>
        <translation>Auf Items ohne Interaktion in den Trainingsdaten</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Highest memory of the tensors</source>
        <translation>Höchster Speicher der Tensoren</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The pre-trained language model</source>
        <translation>Das vortrainierte Sprachmodell</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What you have tagged the run with</source>
        <translation>Womit Sie den Lauf verschlagwortet haben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The first line of your note</source>
        <translation>Die erste Zeile Ihrer Notiz</translation>
    </message>
    <message>
        <source>Peak memory as estimated before the start: %1</source>
        <translation>Spitzenspeicher, vor dem Start geschätzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Automatic micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Automatischer Micro-Batch: höchstens %n Item</numerusform>
            <numerusform>Automatischer Micro-Batch: höchstens %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Micro-Batch: höchstens %n Item</numerusform>
            <numerusform>Micro-Batch: höchstens %n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, Batch %2</translation>
    </message>
    <message>
        <source>%1, %2, batch %3</source>
        <translation>%1, %2, Batch %3</translation>
    </message>
    <message>
        <source>E2E, run %1</source>
        <translation>E2E, Lauf %1</translation>
    </message>
    <message>
        <source>Mean training seconds per step, the first one too; without pauses and evaluations</source>
        <translation>Mittlere Trainingssekunden je Schritt, auch der erste zählt; ohne Pausen und Evaluationen</translation>
    </message>
    <message>
        <source>E2E&apos;s seconds per step by this run&apos;s, over the steps that both have made but the first of either, which warms up</source>
        <translation>Sekunden je Schritt von E2E geteilt durch die dieses Laufs, über die Schritte, die beide gemacht haben, ohne den jeweils ersten, der zum Aufwärmen dient</translation>
    </message>
    <message>
        <source>Energy/step</source>
        <translation>Energie/Schritt</translation>
    </message>
    <message>
        <source>Mean energy of the GPU per step, by its own counter; without pauses, evaluations and checkpoints. Empty where it was not measured</source>
        <translation>Mittlere Energie der GPU pro Schritt nach ihrem eigenen Zähler; ohne Pausen, Auswertungen und Checkpoints. Leer, wo sie nicht gemessen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n Seed</numerusform>
            <numerusform>%1, %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 s/step</source>
        <translation>%1 s/Schritt</translation>
    </message>
    <message>
        <source>Runs that differ by their seed alone: %1</source>
        <translation>Läufe, die sich nur im Seed unterscheiden: %1</translation>
    </message>
    <message>
        <source>Mean ± sample standard deviation: when two of them have finished</source>
        <translation>Mittel ± Stichproben-Standardabweichung: sobald zwei von ihnen fertig sind</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± sample standard deviation of the %n that have finished</source>
        <translation>
            <numerusform>Mittel ± Stichproben-Standardabweichung des %n, der fertig ist</numerusform>
            <numerusform>Mittel ± Stichproben-Standardabweichung der %n, die fertig sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of the initial weights, the order of the batches and the sampled negatives</source>
        <translation>Der Anfangsgewichte, der Reihenfolge der Batches und der gezogenen Negativen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>the run that others are measured against by the user&apos;s choice</comment>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>what other runs are measured against</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>No AUC</source>
        <translation>Keine AUC</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>running, step 27 of 42</comment>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>die Baseline</translation>
    </message>
    <message>
        <source>about %1 times as fast</source>
        <translation>etwa %1-mal so schnell</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
</context>
<context>
    <name>gram::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the runs that have each of these words in their name, tags, note, mode, dataset, model or state (Ctrl+F)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeigt die Läufe, die jedes dieser Wörter in Name, Schlagwörtern, Notiz, Modus, Datensatz, Modell oder Status enthalten (Ctrl+F)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>What the list shows, and what can be done with the selected runs</source>
        <translation>Was die Liste zeigt, und was sich mit den gewählten Läufen tun lässt</translation>
    </message>
    <message>
        <source>Selected &amp;Runs</source>
        <translation>Gewählte Läu&amp;fe</translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Kein Lauf passt zu „%1“.</translation>
    </message>
    <message>
        <source>No run has a star.</source>
        <translation>Kein Lauf hat einen Stern.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No runs yet&lt;/b&gt;&lt;br&gt;Each training gets two lines here: its state, speedup, quality and memory. Earlier ones stay.</source>
        <translation>&lt;b&gt;Noch keine Läufe&lt;/b&gt;&lt;br&gt;Jedes Training bekommt hier zwei Zeilen: Zustand, Beschleunigung, Güte und Speicher. Frühere bleiben stehen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Die Liste der Läufe schließen</translation>
    </message>
    <message>
        <source>Open the list of runs</source>
        <translation>Die Liste der Läufe öffnen</translation>
    </message>
</context>
<context>
    <name>gram::RunsTablePage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the table of runs</source>
        <translation>Die Tabelle der Läufe filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns; drag a head to move one</source>
        <translation>Die Spalten wählen; ein Kopf lässt sich mit der Maus verschieben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Group the runs, show the starred ones only, look for runs again</source>
        <translation>Läufe gruppieren, nur die mit Stern zeigen, erneut nach Läufen suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or else all, with the columns&apos; heads</source>
        <translation>Die gewählten Zeilen, sonst alle, mit den Köpfen der Spalten kopieren</translation>
    </message>
    <message>
        <source>All figures of the runs</source>
        <translation>Alle Zahlen der Läufe</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
</context>
<context>
    <name>gram::ScoresJob</name>
    <message>
        <source>The dataset has no validation part: nobody is left to predict.</source>
        <translation>Der Datensatz hat keinen Validierungsteil: Es bleibt niemand, für den sich etwas vorhersagen ließe.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the validation part. Those of the training part are not shown: the models have seen them.</source>
        <translation>Es gibt keinen Nutzer „%1“ im Validierungsteil. Die des Trainingsteils werden nicht gezeigt: Die Modelle haben sie gesehen.</translation>
    </message>
</context>
<context>
    <name>gram::ScoresPage</name>
    <message>
        <source>Train a step on &amp;this</source>
        <translation>Einen Schr&amp;itt damit trainieren</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Te&amp;xt of</source>
        <translation>Te&amp;xt von</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>b&amp;ewertet von</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Voriger Nutzer</translation>
    </message>
    <message>
        <source>The validation part&apos;s sequence before this one</source>
        <translation>Die Sequenz des Validierungsteils vor dieser</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Nächster Nutzer</translation>
    </message>
    <message>
        <source>The validation part&apos;s next sequence</source>
        <translation>Die nächste Sequenz des Validierungsteils</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Nutzer suchen</translation>
    </message>
    <message>
        <source>&lt;p&gt;A user&apos;s or pupil&apos;s id, as the files have it, and Enter. Again Enter: the user&apos;s next sequence. Only those of the validation part are found: the others were trained on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die ID eines Nutzers oder Lernenden, wie sie in den Dateien steht, dann Eingabe. Erneut Eingabe: die nächste Sequenz des Nutzers. Gefunden werden nur die des Validierungsteils: Mit den anderen wurde trainiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked</source>
        <translation>Die Modelle werden befragt</translation>
    </message>
    <message>
        <source>Train a step on this sequence</source>
        <translation>Einen Schritt mit dieser Sequenz trainieren</translation>
    </message>
    <message>
        <source>&lt;p&gt;One more step of training, from each run&apos;s kept model, on this sequence alone, at the rates that the run had reached, and the scores after it. The model is thrown away afterwards: nothing that is kept has seen the validation part. Press again for another step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein weiterer Trainingsschritt, vom behaltenen Modell jedes Laufs aus, nur mit dieser Sequenz, mit den Raten, die der Lauf erreicht hatte, und die Scores danach. Das Modell wird anschließend verworfen: Nichts, was behalten wird, hat den Validierungsteil gesehen. Erneut drücken für einen weiteren Schritt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Die Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>The text as it was, and the models as they were kept</source>
        <translation>Der Text, wie er war, und die Modelle, wie sie behalten wurden</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <translation>Die Scores exportieren</translation>
    </message>
    <message>
        <source>Write all scores of this sequence into a CSV file</source>
        <translation>Alle Scores dieser Sequenz in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>What happened, and each model&apos;s scores</source>
        <translation>Was geschah, und die Scores jedes Modells</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Wessen Text</translation>
    </message>
    <message>
        <source>&lt;p&gt;The text whose words are left out: of the row that is chosen above, or of what the user read or answered before. What is measured is always the chosen row&apos;s score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Text, dessen Wörter weggelassen werden: der oben gewählten Zeile oder dessen, was der Nutzer davor gelesen oder beantwortet hat. Gemessen wird immer der Score der gewählten Zeile.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The model that is asked</source>
        <translation>Das Modell, das befragt wird</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each word is left out in turn and this model asked again. Green and ▲: the word raises the row&apos;s score; orange and ▼: it lowers it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jedes Wort wird der Reihe nach weggelassen und dieses Modell erneut befragt. Grün und ▲: Das Wort erhöht den Score der Zeile; orange und ▼: Es senkt ihn.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Another text for the item</source>
        <translation>Ein anderer Text für das Item</translation>
    </message>
    <message>
        <source>Another text for the item, and Enter</source>
        <translation>Ein anderer Text für das Item, dann Eingabe</translation>
    </message>
    <message>
        <source>&lt;p&gt;Change the words and press Enter: every model encodes the item anew with this text, and all scores of the sequence follow. The vector&apos;s length |h| and how far it has moved stand below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ändern Sie die Wörter und drücken Sie Eingabe: Jedes Modell encodiert das Item mit diesem Text neu, und alle Scores der Sequenz folgen. Die Länge |h| des Vektors und wie weit er sich bewegt hat, stehen darunter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stop&amp;pen</translation>
    </message>
    <message>
        <source>A&amp;sk the models</source>
        <translation>Modelle bef&amp;ragen</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Befragung stoppen</translation>
    </message>
    <message>
        <source>Ask the models of the ticked runs</source>
        <translation>Die Modelle der angehakten Läufe befragen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes one user of the validation part and has every ticked run&apos;s model predict: as it was before training, and as it was kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nimmt einen Nutzer des Validierungsteils und lässt das Modell jedes angehakten Laufs vorhersagen: wie es vor dem Training war und wie es behalten wurde.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An answer is foretold where its probability is on the right side of one half.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Antwort ist richtig vorhergesagt, wenn ihre Wahrscheinlichkeit auf der richtigen Seite von einhalb liegt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The place of the clicked article, or of the first of them, by the model&apos;s scores. By chance it is in the middle.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Der Platz des angeklickten Artikels, oder des ersten davon, nach den Scores des Modells. Bei reinem Zufall liegt er in der Mitte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked when the runs have ended.</source>
        <translation>Die Modelle werden befragt, sobald die Läufe beendet sind.</translation>
    </message>
    <message>
        <source>Asking the models…</source>
        <translation>Modelle werden befragt…</translation>
    </message>
    <message>
        <source>Other runs are ticked now: ask again. %1</source>
        <translation>Jetzt sind andere Läufe angehakt: Befragen Sie die Modelle erneut. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What does a model think of one user? Tick runs at the right and ask: before training and after, beside what truly happened.</source>
        <translation>Was hält ein Modell von einem Nutzer? Haken Sie rechts Läufe an und befragen Sie die Modelle: vor dem Training und danach, neben dem, was wirklich geschah.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>&lt;p&gt;The truth, which the models were not told. Cold: the item does not occur in training, so that a model has only its text to go by.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Wahrheit, die den Modellen nicht mitgeteilt wurde. Kaltstart: Das Item kommt im Training nicht vor, sodass ein Modell nur seinen Text als Anhaltspunkt hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, as it was kept after step %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1: das Modell, wie es nach Schritt %2 behalten wurde.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model as the run began with it: the language model&apos;s own vectors, and a CF module that was drawn at random.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Modell, mit dem der Lauf begann: die eigenen Vektoren des Sprachmodells und ein zufällig gezogenes CF-Modul.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2 · %3%</source>
        <translation>%1 → %2 · %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 → %2%</source>
        <translation>%1 → %2&#xa0;%</translation>
    </message>
    <message>
        <source>Score %1: rank and, of one click on these articles, the share that the scores give it (their softmax).</source>
        <translation>Score %1: der Rang und, von einem Klick auf diese Artikel, der Anteil, den die Scores ihm geben (ihr Softmax).</translation>
    </message>
    <message>
        <source>The probability of a right answer; its logit is %1.</source>
        <translation>Die Wahrscheinlichkeit einer richtigen Antwort; ihr Logit ist %1.</translation>
    </message>
    <message>
        <source>After the change: %1.</source>
        <translation>Nach der Änderung: %1.</translation>
    </message>
    <message>
        <source>A step on this sequence would pull at the item&apos;s vector with a gradient of length %1.</source>
        <translation>Ein Schritt mit dieser Sequenz würde am Vektor des Items mit einem Gradienten der Länge %1 ziehen.</translation>
    </message>
    <message>
        <source>this row: %1</source>
        <translation>diese Zeile: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>The words of a text stand here, shaded by what each of them does to the score.</source>
        <translation>Hier stehen die Wörter eines Textes, schattiert danach, was jedes von ihnen mit dem Score macht.</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) on this sequence, which are thrown away.</source>
        <translation>
            <numerusform>Nach %n Schritt mit dieser Sequenz, der verworfen wird.</numerusform>
            <numerusform>Nach %n Schritten mit dieser Sequenz, die verworfen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited item&apos;s vector has moved by %1% of its length; the cosine of both is %2.</source>
        <translation>Der Vektor des bearbeiteten Items hat sich um %1&#xa0;% seiner Länge bewegt; der Kosinus beider ist %2.</translation>
    </message>
    <message>
        <source>The sequence&apos;s loss: %1 → %2.</source>
        <translation>Der Loss der Sequenz: %1 → %2.</translation>
    </message>
    <message>
        <source>Choose a row that is predicted to see what its words do.</source>
        <translation>Wählen Sie eine Zeile, die vorhergesagt wird, um zu sehen, was ihre Wörter bewirken.</translation>
    </message>
    <message>
        <source>None of these models reads texts.</source>
        <translation>Keines dieser Modelle liest Texte.</translation>
    </message>
    <message>
        <source>%1 The shades are those without the changes.</source>
        <translation>%1 Die Schattierungen sind die ohne die Änderungen.</translation>
    </message>
    <message>
        <source>The text goes on; what is not shown here stays as it is.</source>
        <translation>Der Text geht weiter; was hier nicht gezeigt wird, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The item has %n more text(s), which stay as they are.</source>
        <translation>
            <numerusform>Das Item hat %n weiteren Text, der bleibt, wie er ist.</numerusform>
            <numerusform>Das Item hat %n weitere Texte, die bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Scores</source>
        <translation>Scores exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::ScoresText</name>
    <message>
        <source>Before training, the model</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · Kaltstart</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>vorher gelesen</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ geklickt</translation>
    </message>
    <message>
        <source>– not clicked</source>
        <translation>– nicht geklickt</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>User %1, impression %2 of %3 of the validation part: %4, then %5.</source>
        <translation>Nutzer %1, Impression %2 von %3 des Validierungsteils: %4, dann %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n Artikel gelesen</numerusform>
            <numerusform>%n Artikel gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil %1, sequence %2 of %3 of the validation part: %4, %5.</source>
        <translation>Lernender %1, Sequenz %2 von %3 des Validierungsteils: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) predicted</source>
        <translation>
            <numerusform>%n Antwort vorhergesagt</numerusform>
            <numerusform>%n Antworten vorhergesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the first click at place %2</source>
        <translation>%1: erster Klick auf Platz %2</translation>
    </message>
    <message>
        <source>%1 foretells %2 of %3</source>
        <translation>%1: %2 von %3 richtig vorhergesagt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Before run %1</source>
        <translation>Vor Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>the pupil had %n of them right</source>
        <translation>
            <numerusform>davon %n vom Lernenden richtig beantwortet</numerusform>
            <numerusform>davon %n vom Lernenden richtig beantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Show &amp;all settings</source>
        <translation>&amp;Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation>
            <numerusform>Einstellungen von %n Lauf</numerusform>
            <numerusform>Einstellungen von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Die Tabelle als Text kopieren, mit Tabulatoren zwischen den Spalten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>&lt;p&gt;A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing (interactions.csv, items.csv). A folder can also be dropped on the window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine simulierte Demo oder ein Ordner: MIND (news.tsv, behaviors.tsv) oder Knowledge Tracing (interactions.csv, items.csv). Ein Ordner kann auch auf das Fenster gezogen werden.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Einen Datensatzordner öffnen</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Ordner eines Datensatzes auswählen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Einen Modellordner öffnen</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Ordner eines Hugging-Face-Modells auswählen</translation>
    </message>
    <message>
        <source>With dropout on, Single-step is exact in this sense: one dropout mask per unique item, shared by all of its interactions.</source>
        <translation>Bei eingeschaltetem Dropout ist Single-step in diesem Sinn exakt: eine Dropout-Maske je verschiedenem Item, geteilt von allen seinen Interaktionen.</translation>
    </message>
    <message>
        <source>sentencepiece models (*.model)</source>
        <translation>sentencepiece-Modelle (*.model)</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Nachrichten-Demo</translation>
    </message>
    <message>
        <source>Classroom demo</source>
        <translation>Klassenzimmer-Demo</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Mitgelieferter Encoder</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>The chosen model brings its own: this has an effect with random weights only.</source>
        <translation>Das gewählte Modell bringt das selbst mit: Dies wirkt nur bei zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>Tokens per text is %1, but this model reads at most %2. &lt;a href=&quot;#&quot;&gt;Use %2&lt;/a&gt;</source>
        <translation>Tokens je Text ist %1, aber dieses Modell liest höchstens %2. &lt;a href=&quot;#&quot;&gt;%2 verwenden&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counted on the batches that this form&apos;s run makes. Work: forward passes of the encoder, a backward pass as two of them. Multi-step encodes each item of a latency&apos;s batches once for the table and once there and back; E2E encodes every interaction there and back, Single-step every item of each batch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gezählt an den Batches, die der Lauf dieses Formulars bildet. Arbeit: Vorwärtsdurchläufe des Encoders, ein Rückwärtsdurchlauf zählt als zwei davon. Multi-step encodiert jedes Item der Batches einer Latenz einmal für die Tabelle und einmal vorwärts und zurück; E2E encodiert jede Interaktion vorwärts und zurück, Single-step jedes Item jedes Batches.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Find a rate…</source>
        <translation>Rate suchen…</translation>
    </message>
    <message>
        <source>Find a CE learning rate</source>
        <translation>Eine CE-Lernrate suchen</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Einige Lernraten des Encoders für je ein paar Schritte ausprobieren</translation>
    </message>
    <message>
        <source>Counting what a latency saves…</source>
        <translation>Ersparnis durch die Latenz wird gezählt…</translation>
    </message>
    <message>
        <source>Automatic is %1 here: the bundled encoder and random weights have little to forget.</source>
        <translation>Automatisch ist hier %1: Der mitgelieferte Encoder und zufällige Gewichte haben wenig zu vergessen.</translation>
    </message>
    <message>
        <source>Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 to %4, and forget what they have learned with much more.</source>
        <translation>Automatisch ist %1 für dieses Modell, dessen Breite %2 ist: Solche Encoder werden üblicherweise mit %3 bis %4 feinabgestimmt und vergessen mit viel mehr, was sie gelernt haben.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The CE learning rate is %1; usual for this model is %2 to %3.</source>
        <translation>Die CE-Lernrate ist %1; üblich für dieses Modell ist %2 bis %3.</translation>
    </message>
    <message>
        <source>The encoder may lose what it knows, and the loss stop falling.</source>
        <translation>Der Encoder könnte verlieren, was er weiß, und der Loss nicht weiter fallen.</translation>
    </message>
    <message>
        <source>The encoder may hardly learn in the steps of a run.</source>
        <translation>Der Encoder lernt in den Schritten eines Laufs möglicherweise kaum.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>With LoRA it is ten times that of full fine-tuning.</source>
        <translation>Mit LoRA ist sie zehnmal so hoch wie bei voller Feinabstimmung.</translation>
    </message>
    <message>
        <source>LoRA on random weights learns little: the weights stay as they were drawn. It is of use for measuring time and memory.</source>
        <translation>LoRA auf zufälligen Gewichten lernt wenig: Die Gewichte bleiben, wie sie gezogen wurden. Es ist nützlich, um Zeit und Speicher zu messen.</translation>
    </message>
    <message>
        <source>A number of steps is set.</source>
        <translation>Eine Zahl von Schritten ist eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data will not work well</source>
        <translation>
            <numerusform>%n Punkt in den Daten wird nicht gut funktionieren</numerusform>
            <numerusform>%n Punkte in den Daten werden nicht gut funktionieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>for the next run</source>
        <translation>für den nächsten Lauf</translation>
    </message>
    <message>
        <source>The run in progress keeps the setup that it was started with.</source>
        <translation>Der laufende Lauf behält die Einstellungen, mit denen er gestartet wurde.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>gram::StatusLine</name>
    <message>
        <source>There was an error: the log tells of it</source>
        <translation>Es gab einen Fehler: Das Protokoll nennt ihn</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of messages</source>
        <translation>Protokoll der Meldungen</translation>
    </message>
</context>
<context>
    <name>gram::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Back to the part before (Left)</source>
        <translation>Zurück zum Teil davor (Pfeil links)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause the step (Space)</source>
        <translation>Den Schritt abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>On to the next part (Right)</source>
        <translation>Weiter zum nächsten Teil (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Speed of the animation</source>
        <translation>Tempo der Animation</translation>
    </message>
    <message>
        <source>How fast the parts follow one another; this is not the speed of training</source>
        <translation>Wie schnell die Teile aufeinander folgen; das ist nicht das Tempo des Trainings</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Each of the %1 unique items goes through the content encoder once; E2E sends all %2 interactions through it.</source>
        <translation>Jedes der %1 verschiedenen Items geht einmal durch den Content-Encoder; E2E schickt alle %2 Interaktionen hindurch.</translation>
    </message>
    <message>
        <source>Each of the %1 interactions gets a copy of its item&apos;s vector.</source>
        <translation>Jede der %1 Interaktionen erhält eine Kopie des Vektors ihres Items.</translation>
    </message>
    <message>
        <source>The CF module works on the %1 interactions, as in E2E.</source>
        <translation>Das CF-Modul arbeitet mit den %1 Interaktionen, wie bei E2E.</translation>
    </message>
    <message>
        <source>An item&apos;s gradient is the sum of its interactions&apos;: bars are their parts along it.</source>
        <translation>Der Gradient eines Items ist die Summe der Gradienten seiner Interaktionen: Die Balken sind deren Anteile entlang dieser Summe.</translation>
    </message>
    <message>
        <source>Each item&apos;s pseudo-target is its vector moved against its gradient: h̃ = h − g.</source>
        <translation>Das Pseudo-Ziel jedes Items ist sein Vektor, gegen seinen Gradienten verschoben: h̃ = h − g.</translation>
    </message>
    <message>
        <source>Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.</source>
        <translation>Die Regression auf die Ziele schickt %1 Gradienten durch den Encoder zurück; E2E schickt %2.</translation>
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation>Die Werte werden berechnet…</translation>
    </message>
    <message>
        <source>The figures are not computed yet: press Compute.</source>
        <translation>Die Werte sind noch nicht berechnet: Wählen Sie Berechnen.</translation>
    </message>
    <message>
        <source>Measured: %1; E2E %2.</source>
        <translation>Gemessen: %1; E2E %2.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message>
        <source>Loss %1. Measured: %2 forward and back.</source>
        <translation>Loss %1. Gemessen: %2 vorwärts und zurück.</translation>
    </message>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd&apos;s own sums differ by %2 at most.</source>
        <translation>
            <numerusform>Das umrandete Item: ‖g‖ = %1, die Summe aus %n Teil. Die Summen von Autograd weichen höchstens um %2 ab.</numerusform>
            <numerusform>Das umrandete Item: ‖g‖ = %1, die Summe aus %n Teilen. Die Summen von Autograd weichen höchstens um %2 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudo-loss ½ Σ ‖h − h̃‖² = %1.</source>
        <translation>Pseudo-Loss ½ Σ ‖h − h̃‖² = %1.</translation>
    </message>
    <message>
        <source>Pause the step</source>
        <translation>Den Schritt anhalten</translation>
    </message>
    <message>
        <source>Play the step</source>
        <translation>Den Schritt abspielen</translation>
    </message>
</context>
<context>
    <name>gram::StepView</name>
    <message>
        <source>The step, drawn</source>
        <translation>Der Schritt, gezeichnet</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step on this batch. Space plays and pauses; Left and Right go from part to part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Schritt mit diesem Batch. Die Leertaste spielt ab und hält an; Pfeil links und Pfeil rechts gehen von Teil zu Teil.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Items</translation>
    </message>
    <message>
        <source>‖∇θ‖ %1</source>
        <translation>‖∇θ‖ %1</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>Content-Encoder</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF-Modul</translation>
    </message>
    <message>
        <source>‖h‖ %1   ‖h−h̃‖ %2</source>
        <translation>‖h‖ %1   ‖h−h̃‖ %2</translation>
    </message>
    <message>
        <source>times: computing…</source>
        <translation>Zeiten: werden berechnet…</translation>
    </message>
    <message>
        <source>times: not computed</source>
        <translation>Zeiten: nicht berechnet</translation>
    </message>
    <message>
        <source>GRAM</source>
        <translation>GRAM</translation>
    </message>
    <message>
        <source>E2E</source>
        <translation>E2E</translation>
    </message>
    <message>
        <source>not measured: it would take too long or too much memory</source>
        <translation>nicht gemessen: Es würde zu lange dauern oder zu viel Speicher brauchen</translation>
    </message>
    <message>
        <source>being measured…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>kein Batch</translation>
    </message>
</context>
<context>
    <name>gram::TargetChart</name>
    <message>
        <source>Quality over training time</source>
        <translation>Qualität über der Trainingszeit</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drag the line, or move it with the arrow keys: the marks tell when each run first evaluated to that value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ziehen Sie die Linie oder verschieben Sie sie mit den Pfeiltasten: Die Marken zeigen, wann eine Evaluation jedes Laufs zuerst diesen Wert erreicht hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>Trainingszeit, s</translation>
    </message>
    <message>
        <source>None of these runs has been evaluated yet. Quality over training time appears here after their first evaluation.</source>
        <translation>Noch keiner dieser Läufe wurde evaluiert. Die Qualität über der Trainingszeit erscheint hier nach ihrer ersten Evaluation.</translation>
    </message>
</context>
<context>
    <name>gram::TargetsEdit</name>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>What a token asks of the others.</source>
        <translation>Wonach ein Token die anderen fragt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What a token is found by.</source>
        <translation>Woran ein Token gefunden wird.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What a token gives to those that find it.</source>
        <translation>Was ein Token denen gibt, die es finden.</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>Attention-Ausgabe</translation>
    </message>
    <message>
        <source>The product after the attention, which mixes its heads.</source>
        <translation>Das Produkt nach der Attention, das ihre Heads mischt.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenschicht</translation>
    </message>
    <message>
        <source>The product into the feed-forward part.</source>
        <translation>Das Produkt in den Feed-forward-Teil hinein.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The product out of the feed-forward part.</source>
        <translation>Das Produkt aus dem Feed-forward-Teil heraus.</translation>
    </message>
    <message>
        <source>LoRA adapter: %1</source>
        <translation>LoRA-Adapter: %1</translation>
    </message>
</context>
<context>
    <name>gram::Toast</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gram::TopBar</name>
    <message>
        <source>More ways to start</source>
        <translation>Weitere Arten zu starten</translation>
    </message>
    <message>
        <source>Compare, continue, copy the command line</source>
        <translation>Vergleichen, fortsetzen, Befehlszeile kopieren</translation>
    </message>
</context>
<context>
    <name>gram::VerdictStrip</name>
    <message>
        <source>Verdict</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>The run that these figures are of, and what it is measured against. Another one can be chosen here or selected in the list.</source>
        <translation>Der Lauf, zu dem diese Zahlen gehören, und woran er gemessen wird. Ein anderer kann hier gewählt oder in der Liste ausgewählt werden.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1 against measured E2E</source>
        <translation>%1 gegenüber gemessenem E2E</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Fazit zu %1</translation>
    </message>
</context>
<context>
    <name>gram::VerdictText</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>half</source>
        <translation>der Hälfte</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>einem Drittel</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>einem Viertel</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>einem Fünftel</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>einem Sechstel</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>einem Siebtel</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>einem Achtel</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>einem Neuntel</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>einem Zehntel</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>What GRAM saves against E2E, and what it costs, stands here.</source>
        <translation>Hier steht, was GRAM gegenüber E2E spart und was es kostet.</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list of runs.</source>
        <translation>Es wird kein Lauf gezeigt. Haken Sie einen in der Liste der Läufe an.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run waits or is being prepared.</source>
        <translation>Der Lauf wartet oder wird vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>Measuring E2E: %1 of %n step(s) done. The speedup follows.</source>
        <translation>
            <numerusform>E2E wird gemessen: %1 von %n Schritt fertig. Der Speedup folgt.</numerusform>
            <numerusform>E2E wird gemessen: %1 von %n Schritten fertig. Der Speedup folgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>This is E2E: runs on the same data, model and batch are measured against it.</source>
        <translation>Das ist E2E: Läufe mit denselben Daten, demselben Modell und derselben Batchgröße werden daran gemessen.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: no E2E run on this data, model and batch.</source>
        <translation>Noch nichts zu vergleichen: kein E2E-Lauf mit diesen Daten, diesem Modell und dieser Batchgröße.</translation>
    </message>
    <message>
        <source>The speedup follows after two steps of this run and of E2E.</source>
        <translation>Der Speedup folgt nach zwei Schritten dieses Laufs und von E2E.</translation>
    </message>
    <message>
        <source>Slower than E2E here: R is only %1.</source>
        <translation>Hier langsamer als E2E: R ist nur %1.</translation>
    </message>
    <message>
        <source>As good as E2E, in %1 of the time and %2 of the memory.</source>
        <translation>So gut wie E2E, in %1 der Zeit und mit %2 des Speichers.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good as run %2, which is exact.</source>
        <translation>%1-mal so schnell wie E2E und so gut wie Lauf %2, der exakt ist.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, with %2 more AUC than run %3, which is exact.</source>
        <translation>%1-mal so schnell wie E2E, mit um %2 höherer AUC als Lauf %3, der exakt ist.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but with %2 less AUC than run %3, which is exact.</source>
        <translation>%1-mal so schnell wie E2E, aber mit um %2 niedrigerer AUC als Lauf %3, der exakt ist.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and as good, after another number of steps.</source>
        <translation>Je Schritt %1-mal so schnell wie E2E und ebenso gut, nach einer anderen Zahl von Schritten.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and %2 more AUC, after another number of steps.</source>
        <translation>Je Schritt %1-mal so schnell wie E2E und mit um %2 höherer AUC, nach einer anderen Zahl von Schritten.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, but %2 less AUC, after another number of steps.</source>
        <translation>Je Schritt %1-mal so schnell wie E2E, aber mit um %2 niedrigerer AUC, nach einer anderen Zahl von Schritten.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and as good after the same steps.</source>
        <translation>%1-mal so schnell, über R hinaus, und nach denselben Schritten ebenso gut.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and %2 more AUC after the same steps.</source>
        <translation>%1-mal so schnell, über R hinaus, und nach denselben Schritten mit um %2 höherer AUC.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, but %2 less AUC after the same steps.</source>
        <translation>%1-mal so schnell, über R hinaus, aber nach denselben Schritten mit um %2 niedrigerer AUC.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good after the same steps.</source>
        <translation>%1-mal so schnell wie E2E und nach denselben Schritten ebenso gut.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and %2 more AUC after the same steps.</source>
        <translation>%1-mal so schnell wie E2E und nach denselben Schritten mit um %2 höherer AUC.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but %2 less AUC after the same steps.</source>
        <translation>%1-mal so schnell wie E2E, aber nach denselben Schritten mit um %2 niedrigerer AUC.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Its quality is not known: only some of its steps were measured.</source>
        <translation>%1-mal so schnell wie E2E. Dessen Qualität ist nicht bekannt: Nur einige seiner Schritte wurden gemessen.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. E2E&apos;s quality was not measured.</source>
        <translation>%1-mal so schnell wie E2E, mit %2 des Speichers. Die Qualität von E2E wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Quality is not evaluated yet.</source>
        <translation>%1-mal so schnell wie E2E. Die Qualität ist noch nicht evaluiert.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. Quality is not evaluated yet.</source>
        <translation>%1-mal so schnell wie E2E, mit %2 des Speichers. Die Qualität ist noch nicht evaluiert.</translation>
    </message>
    <message>
        <source>Speedup, a step</source>
        <translation>Speedup je Schritt</translation>
    </message>
    <message numerus="yes">
        <source>E2E step(s) to go</source>
        <translation>
            <numerusform>E2E-Schritt übrig</numerusform>
            <numerusform>E2E-Schritte übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1 is exact GRAM&apos;s limit</source>
        <translation>R %1 ist die Grenze des exakten GRAM</translation>
    </message>
    <message numerus="yes">
        <source>Speedup a step: %n E2E step(s) to be measured first.</source>
        <translation>
            <numerusform>Speedup je Schritt: Zuerst ist noch %n E2E-Schritt zu messen.</numerusform>
            <numerusform>Speedup je Schritt: Zuerst sind noch %n E2E-Schritte zu messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>Speedup a step: this run is the reference.</source>
        <translation>Speedup je Schritt: Dieser Lauf ist die Referenz.</translation>
    </message>
    <message>
        <source>Speedup a step: not known yet.</source>
        <translation>Speedup je Schritt: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare… trains E2E</source>
        <translation>Vergleichen… trainiert E2E</translation>
    </message>
    <message>
        <source>Speedup a step: there is no E2E to compare with. Compare… trains it.</source>
        <translation>Speedup je Schritt: Es gibt kein E2E zum Vergleich. Vergleichen… trainiert es.</translation>
    </message>
    <message>
        <source>~%1×</source>
        <translation>~%1×</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>of E2E&apos;s speed (R %1)</source>
        <translation>des Tempos von E2E (R %1)</translation>
    </message>
    <message>
        <source>as fast (R %1)</source>
        <translation>so schnell (R %1)</translation>
    </message>
    <message>
        <source>%1 of what exact GRAM can reach</source>
        <translation>%1 von dem, was exaktes GRAM erreichen kann</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, limit R %2, %3 of it.</source>
        <translation>Speedup je Schritt: %1-mal, Grenze R %2, davon %3.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, past exact GRAM&apos;s limit R %2.</source>
        <translation>Speedup je Schritt: %1-mal, über die Grenze des exakten GRAM, R %2, hinaus.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, exact GRAM&apos;s limit is R %2.</source>
        <translation>Speedup je Schritt: %1-mal, die Grenze des exakten GRAM ist R %2.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors</source>
        <translation>Spitzenspeicher der Tensoren</translation>
    </message>
    <message>
        <source>Peak memory: not known yet.</source>
        <translation>Spitzenspeicher: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1.</source>
        <translation>Spitzenspeicher der Tensoren: %1.</translation>
    </message>
    <message>
        <source>E2E&apos;s is not known</source>
        <translation>Der von E2E ist nicht bekannt</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>von %1 %2</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s peak</source>
        <translation>%1 der Spitze von E2E</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1 of E2E&apos;s %2 %3, %4 of it.</source>
        <translation>Spitzenspeicher der Tensoren: %1 von %2 %3 bei E2E, %4 davon.</translation>
    </message>
    <message>
        <source>Quality: validation AUC</source>
        <translation>Qualität: Validierungs-AUC</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht evaluiert</translation>
    </message>
    <message>
        <source>First evaluation at step %1</source>
        <translation>Erste Evaluation bei Schritt %1</translation>
    </message>
    <message>
        <source>First evaluation after an epoch</source>
        <translation>Erste Evaluation nach einer Epoche</translation>
    </message>
    <message>
        <source>Quality: not known yet.</source>
        <translation>Qualität: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Quality: %1.</source>
        <translation>Qualität: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s)</source>
        <translation>
            <numerusform>Beste aus %n Evaluation</numerusform>
            <numerusform>Beste aus %n Evaluationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1.</source>
        <translation>Qualität: Validierungs-AUC %1.</translation>
    </message>
    <message>
        <source>%1 to E2E</source>
        <translation>%1 zu E2E</translation>
    </message>
    <message>
        <source>%1 to run %2</source>
        <translation>%1 zu Lauf %2</translation>
    </message>
    <message>
        <source>Equal to four digits</source>
        <translation>Auf vier Stellen gleich</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s) each</source>
        <translation>
            <numerusform>Beste aus je %n Evaluation</numerusform>
            <numerusform>Beste aus je %n Evaluationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to E2E&apos;s.</source>
        <translation>Qualität: Validierungs-AUC %1, %2 gegenüber der von E2E.</translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to run %3&apos;s, which is exact.</source>
        <translation>Qualität: Validierungs-AUC %1, %2 gegenüber der von Lauf %3, der exakt ist.</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Time to AUC %1</source>
        <translation>Zeit bis AUC %1</translation>
    </message>
    <message numerus="yes">
        <source>Time for %n step(s)</source>
        <translation>
            <numerusform>Zeit für %n Schritt</numerusform>
            <numerusform>Zeit für %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: not known yet.</source>
        <translation>Zeit: noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Without pauses and evaluations</source>
        <translation>Ohne Pausen und Evaluationen</translation>
    </message>
    <message>
        <source>Time of training: %1.</source>
        <translation>Trainingszeit: %1.</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s time</source>
        <translation>%1 der Zeit von E2E</translation>
    </message>
    <message>
        <source>%1: %2 against E2E&apos;s %3, %4 of it.</source>
        <translation>%1: %2 gegenüber %3 bei E2E, %4 davon.</translation>
    </message>
    <message>
        <source>Past R: encodes less than E2E</source>
        <translation>Über R hinaus: kodiert weniger als E2E</translation>
    </message>
    <message>
        <source>The run was stopped before its first step: there is nothing to tell of it.</source>
        <translation>Der Lauf wurde vor seinem ersten Schritt gestoppt: Über ihn lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>There is no speedup: it takes two steps of this run and of E2E.</source>
        <translation>Es gibt keinen Speedup: Dafür sind zwei Schritte dieses Laufs und von E2E nötig.</translation>
    </message>
    <message>
        <source>Over the steps that both have made but the first of either, which warms up.</source>
        <translation>Über die Schritte, die beide gemacht haben, ohne den jeweils ersten, der zum Aufwärmen dient.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Wie der Speedup ab dem Ende des ersten Schritts gezählt, der zum Aufwärmen dient.</translation>
    </message>
    <message>
        <source>You guessed %1×</source>
        <translation>Ihr Tipp: %1×</translation>
    </message>
    <message>
        <source>You guessed %1 less</source>
        <translation>Ihr Tipp: %1 weniger</translation>
    </message>
    <message>
        <source>You guessed %1 more</source>
        <translation>Ihr Tipp: %1 mehr</translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and as good over %n seed(s).</source>
        <translation>
            <numerusform>%1-mal so schnell wie E2E und über %n Seed ebenso gut.</numerusform>
            <numerusform>%1-mal so schnell wie E2E und über %n Seeds ebenso gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1-mal so schnell wie E2E; über %n Seed weicht die AUC um %2 ab, in der Streuung der Seeds.</numerusform>
            <numerusform>%1-mal so schnell wie E2E; über %n Seeds weicht die AUC um %2 ab, in der Streuung der Seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1-mal so schnell wie E2E und über %n Seed um %2 höhere AUC, mehr als die Streuung der Seeds.</numerusform>
            <numerusform>%1-mal so schnell wie E2E und über %n Seeds um %2 höhere AUC, mehr als die Streuung der Seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1-mal so schnell wie E2E, aber über %n Seed um %2 niedrigere AUC, mehr als die Streuung der Seeds.</numerusform>
            <numerusform>%1-mal so schnell wie E2E, aber über %n Seeds um %2 niedrigere AUC, mehr als die Streuung der Seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal over %n seed(s)</source>
        <translation>
            <numerusform>Gleich über %n Seed</numerusform>
            <numerusform>Gleich über %n Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the scatter of %n seed(s)</source>
        <translation>
            <numerusform>Mehr als Streuung von %n Seed</numerusform>
            <numerusform>Mehr als Streuung von %n Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within the scatter of %n seed(s)</source>
        <translation>
            <numerusform>In der Streuung von %n Seed</numerusform>
            <numerusform>In der Streuung von %n Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quality: validation AUC %1 on average of %n seed(s), %2 to E2E&apos;s, 95% interval %3 to %4.</source>
        <translation>
            <numerusform>Qualität: Validierungs-AUC im Mittel von %n Seed %1, %2 gegenüber E2E, 95-%-Intervall %3 bis %4.</numerusform>
            <numerusform>Qualität: Validierungs-AUC im Mittel von %n Seeds %1, %2 gegenüber E2E, 95-%-Intervall %3 bis %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As R the mean of %n seed(s); its deviation is %1, and this run&apos;s own speedup %2.</source>
        <translation>
            <numerusform>Wie R von %n Seed; die Abweichung ist %1, die eigene Beschleunigung dieses Laufs %2.</numerusform>
            <numerusform>Wie R der Mittelwert von %n Seeds; die Abweichung ist %1, die eigene Beschleunigung dieses Laufs %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</source>
        <translation>
            <numerusform>Mittel über den %n Seed, mit dem beide trainiert wurden: %1 mit einer Abweichung von %2, und E2E %3 mit einer von %4. Das 95-%-Intervall der Differenz reicht von %5 bis %6, nach Student (t) aus den Differenzen von Läufen mit demselben Seed. Speicher und Zeit sind die dieses Laufs.</numerusform>
            <numerusform>Mittel über die %n Seeds, mit denen beide trainiert wurden: %1 mit einer Abweichung von %2, und E2E %3 mit einer von %4. Das 95-%-Intervall der Differenz reicht von %5 bis %6, nach Student (t) aus den Differenzen von Läufen mit demselben Seed. Speicher und Zeit sind die dieses Laufs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation>
            <numerusform>%n Lauf wartete, als das Programm beendet wurde. Um ihn zu starten, wählen Sie ihn unter den Läufen aus und wählen Sie Fortsetzen.</numerusform>
            <numerusform>%n Läufe warteten, als das Programm beendet wurde. Um einen zu starten, wählen Sie ihn unter den Läufen aus und wählen Sie Fortsetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS: %2, %n Thread.</numerusform>
            <numerusform>LibTorch %1, BLAS: %2, %n Threads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training will be many times slower than it need be: the reference BLAS is in use. Install OpenBLAS (sudo apt install libopenblas0-openmp) and start the program again.</source>
        <translation>Das Training wird um ein Vielfaches langsamer sein als nötig: Die Referenz-BLAS wird verwendet. Installieren Sie OpenBLAS (sudo apt install libopenblas0-openmp) und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>OpenBLAS took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>OpenBLAS hielt den Prozessor für einen älteren (%1); vorgegeben wurden ihr ihre Kernels für %2.</translation>
    </message>
    <message>
        <source>OpenBLAS&apos;s kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Die Kernels von OpenBLAS für %1 rechnen hier falsch; vorgegeben wurden ihr die für %2.</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use kernels older than what the processor offers: without the variable training is faster.</source>
        <translation>Durch OPENBLAS_CORETYPE verwendet OpenBLAS Kernels, die älter sind als das, was der Prozessor bietet: Ohne die Variable ist das Training schneller.</translation>
    </message>
    <message>
        <source>No GPU is used. %1</source>
        <translation>Es wird keine GPU verwendet. %1</translation>
    </message>
    <message>
        <source>The program ended while it made %1. What the run&apos;s last checkpoint has is kept.</source>
        <translation>Das Programm endete, während es %1 ausführte. Was der letzte Checkpoint des Laufs enthält, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it made %n runs. What their last checkpoints have is kept.</source>
        <translation>
            <numerusform>Das Programm endete, während es %n Lauf ausführte. Was sein letzter Checkpoint enthält, bleibt erhalten.</numerusform>
            <numerusform>Das Programm endete, während es %n Läufe ausführte. Was ihre letzten Checkpoints enthalten, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>gram::WordShades</name>
    <message>
        <source>The text&apos;s words, by what they do to the score</source>
        <translation>Die Wörter des Textes, danach, was sie mit dem Score machen</translation>
    </message>
    <message>
        <source>Without “%1” the probability would be %2% in place of %3%.</source>
        <translation>Ohne „%1“ wäre die Wahrscheinlichkeit %2&#xa0;% statt %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Without “%1” the score would be %2 in place of %3.</source>
        <translation>Ohne „%1“ wäre der Score %2 statt %3.</translation>
    </message>
</context>
</TS>
