<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Module CF</translation>
    </message>
    <message>
        <source>✓ Equal within rounding: Single-step&apos;s gradient differs from E2E&apos;s by %1 at most in float32 and %2 in float64, relative to each tensor&apos;s largest entry.</source>
        <translation>✓ Égaux à l’arrondi près : le gradient de Single-step diffère de celui d’E2E d’au plus %1 en float32 et %2 en float64, relativement à la plus grande entrée de chaque tenseur.</translation>
    </message>
    <message>
        <source>✗ Not equal: Single-step&apos;s gradient differs from E2E&apos;s by %1 in float32 and %2 in float64, relative to each tensor&apos;s largest entry: more than rounding.</source>
        <translation>✗ Différents : le gradient de Single-step diffère de celui d’E2E de %1 en float32 et %2 en float64, relativement à la plus grande entrée de chaque tenseur : plus que l’arrondi.</translation>
    </message>
    <message>
        <source>%1 (CE precision) changes Single-step&apos;s gradient on this batch by %2: measured, and an approximation; the comparison with E2E is in full precision.</source>
        <translation>%1 (précision du CE) change le gradient de Single-step sur ce lot de %2 : mesuré, et une approximation ; la comparaison avec E2E est en pleine précision.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>the lines before the header of %1 that begin with # are comments</source>
        <translation>les lignes avant l’en-tête de %1 qui commencent par # sont des commentaires</translation>
    </message>
    <message>
        <source>quotes with a backslash before them are taken for parts of a text in %1</source>
        <translation>dans %1, les guillemets précédés d’une barre oblique inverse sont pris pour des parties d’un texte</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is taken for skills: rows that differ only in it are one answer</source>
        <translation>la colonne «&#xa0;%1&#xa0;» est prise pour celle des compétences&#xa0;: les lignes qui ne diffèrent que par elle sont une seule réponse</translation>
    </message>
    <message>
        <source>items without text</source>
        <translation>items sans texte</translation>
    </message>
    <message>
        <source>items listed again</source>
        <translation>items listés de nouveau</translation>
    </message>
    <message>
        <source>the answers have no time: each user&apos;s are in the order of the rows</source>
        <translation>les réponses n’ont pas d’heure&#xa0;: celles de chaque utilisateur sont dans l’ordre des lignes</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1</source>
        <translation>les ids sont comparés comme des nombres entiers, par exemple %1</translation>
    </message>
    <message>
        <source>rows that repeat an answer for another skill</source>
        <translation>lignes qui répètent une réponse pour une autre compétence</translation>
    </message>
    <message>
        <source>answers to items that have no text</source>
        <translation>réponses à des items qui n’ont pas de texte</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC</source>
        <translation>toutes les réponses sont justes&#xa0;: il n’y a rien à distinguer, et pas d’AUC</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC</source>
        <translation>toutes les réponses sont fausses&#xa0;: il n’y a rien à distinguer, et pas d’AUC</translation>
    </message>
    <message>
        <source>all answers are of one user</source>
        <translation>toutes les réponses sont d’un seul utilisateur</translation>
    </message>
    <message>
        <source>users left in the file&apos;s order, as they have answers without a time</source>
        <translation>utilisateurs laissés dans l’ordre du fichier, car ils ont des réponses sans heure</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1 est lu comme %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it is read as %2</source>
        <translation>%1 n’est pas en UTF-8&#xa0;: il est lu comme %2</translation>
    </message>
    <message>
        <source>lines of %1 that are not UTF-8, read as windows-1252</source>
        <translation>lignes de %1 qui ne sont pas en UTF-8, lues comme windows-1252</translation>
    </message>
    <message>
        <source>bytes of %1 that are not %2, shown as �</source>
        <translation>octets de %1 qui ne sont pas du %2, affichés comme �</translation>
    </message>
    <message>
        <source>there is no validation part: no AUC is measured, and the last model is kept</source>
        <translation>il n’y a pas de partie de validation&#xa0;: aucune AUC n’est mesurée, et le dernier modèle est conservé</translation>
    </message>
    <message>
        <source>malformed lines in %1</source>
        <translation>lignes mal formées dans %1</translation>
    </message>
    <message>
        <source>malformed lines in %1 (%2: not %3)</source>
        <translation>lignes mal formées dans %1 (%2&#xa0;: pas %3)</translation>
    </message>
    <message>
        <source>news without text</source>
        <translation>actualités sans texte</translation>
    </message>
    <message>
        <source>news listed again</source>
        <translation>actualités listées de nouveau</translation>
    </message>
    <message>
        <source>the dates of %1 have the day first</source>
        <translation>les dates de %1 ont le jour d’abord</translation>
    </message>
    <message>
        <source>shown news that have no text</source>
        <translation>actualités affichées qui n’ont pas de texte</translation>
    </message>
    <message>
        <source>impressions without a click</source>
        <translation>impressions sans clic</translation>
    </message>
    <message>
        <source>impressions without a non-click</source>
        <translation>impressions sans non-clic</translation>
    </message>
    <message>
        <source>impressions whose clicked news have no text</source>
        <translation>impressions dont les actualités cliquées n’ont pas de texte</translation>
    </message>
    <message>
        <source>impressions whose other news have no text</source>
        <translation>impressions dont les autres actualités n’ont pas de texte</translation>
    </message>
    <message>
        <source>history clicks on news that have no text</source>
        <translation>clics d’historique sur des actualités qui n’ont pas de texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same as the training part: what is measured on it was trained on</source>
        <translation>«&#xa0;%1&#xa0;» est identique à la partie d’entraînement&#xa0;: ce qui est mesuré dessus a servi à l’entraînement</translation>
    </message>
    <message>
        <source>the times are dates written as one number, such as 20200301</source>
        <translation>les heures sont des dates écrites comme un seul nombre, par exemple 20200301</translation>
    </message>
    <message>
        <source>the times are days as spreadsheets count them, such as 43891.42 for 1 March 2020</source>
        <translation>les heures sont des jours tels que les comptent les tableurs, par exemple 43891.42 pour le 1er mars 2020</translation>
    </message>
    <message>
        <source>the times are seconds in some rows and milliseconds or smaller in others: each is read by its size</source>
        <translation>les heures sont en secondes dans certaines lignes et en millisecondes ou plus petit dans d’autres&#xa0;: chacune est lue d’après sa grandeur</translation>
    </message>
    <message>
        <source>the dates do not tell whether the day or the month comes first: the month is taken (&quot;dates&quot; in a mapping)</source>
        <translation>les dates n’indiquent pas si le jour ou le mois vient d’abord&#xa0;: le mois est retenu («&#xa0;dates&#xa0;» dans une correspondance)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: month, day, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>les dates n’indiquent pas quel nombre est le jour, le mois et l’année&#xa0;: mois, jour, année est retenu («&#xa0;dates&#xa0;» dans une correspondance)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: day, month, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>les dates n’indiquent pas quel nombre est le jour, le mois et l’année&#xa0;: jour, mois, année est retenu («&#xa0;dates&#xa0;» dans une correspondance)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: year, month, day is taken (&quot;dates&quot; in a mapping)</source>
        <translation>les dates n’indiquent pas quel nombre est le jour, le mois et l’année&#xa0;: année, mois, jour est retenu («&#xa0;dates&#xa0;» dans une correspondance)</translation>
    </message>
    <message>
        <source>the dates have the day first</source>
        <translation>les dates ont le jour d’abord</translation>
    </message>
    <message>
        <source>the dates have the year first, such as 20/03/01</source>
        <translation>les dates ont l’année d’abord, par exemple 20/03/01</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>events that are not of an article</source>
        <translation>événements qui ne concernent pas un article</translation>
    </message>
    <message>
        <source>not read: %1 has the same part in another form</source>
        <translation>non lu&#xa0;: %1 contient la même partie sous une autre forme</translation>
    </message>
    <message>
        <source>not read, as %1 has the answers</source>
        <translation>non lu, car %1 contient les réponses</translation>
    </message>
    <message>
        <source>not read, as its name tells no part</source>
        <translation>non lu, car son nom n’indique aucune partie</translation>
    </message>
    <message>
        <source>not read: fold %1 is</source>
        <translation>non lu&#xa0;: le pli %1 l’est</translation>
    </message>
    <message>
        <source>not read: fold %1 has that part</source>
        <translation>non lu&#xa0;: le pli %1 contient cette partie</translation>
    </message>
    <message>
        <source>not read, as %1 has more answers; name the file in the mapping to read it</source>
        <translation>non lu, car %1 contient plus de réponses&#xa0;; nommez le fichier dans la correspondance pour le lire</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: the two parts are one</source>
        <translation>%1 et %2 sont identiques&#xa0;: les deux parties n’en font qu’une</translation>
    </message>
    <message>
        <source>not read: it is the same as %1</source>
        <translation>non lu&#xa0;: il est identique à %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>answers, part %1</source>
        <translation>réponses, partie %1</translation>
    </message>
    <message>
        <source>clicks for which no other item could be drawn</source>
        <translation>clics pour lesquels aucun autre item n’a pu être tiré</translation>
    </message>
    <message>
        <source>the right answers</source>
        <translation>les bonnes réponses</translation>
    </message>
    <message>
        <source>students&apos; files that are empty</source>
        <translation>fichiers d’élèves qui sont vides</translation>
    </message>
    <message>
        <source>answers to questions that questions.csv does not list</source>
        <translation>réponses à des questions que questions.csv ne liste pas</translation>
    </message>
    <message>
        <source>questions that were not answered</source>
        <translation>questions restées sans réponse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values other than 0 and 1: an answer is right from %2 on, which can be changed</source>
        <translation>«&#xa0;%1&#xa0;» a deux valeurs autres que 0 et 1&#xa0;: une réponse est juste à partir de %2, ce qui peut être changé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores: an answer is right from %2 on, which can be changed</source>
        <translation>«&#xa0;%1&#xa0;» contient des scores&#xa0;: une réponse est juste à partir de %2, ce qui peut être changé</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 est %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an item&apos;s text is made of the names in %1 of its &quot;%2&quot;</source>
        <translation>le texte d’un item est composé des noms, dans %1, de son «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the texts in %1 are of other things than &quot;%2&quot;, by the names, though the numbers are alike</source>
        <translation>les textes de %1 portent, d’après les noms, sur autre chose que «&#xa0;%2&#xa0;», bien que les nombres se ressemblent</translation>
    </message>
    <message>
        <source>there are no texts of &quot;%1&quot;: the names of skills in &quot;%2&quot; are taken for them</source>
        <translation>il n’y a pas de textes de «&#xa0;%1&#xa0;»&#xa0;: les noms de compétences de «&#xa0;%2&#xa0;» en tiennent lieu</translation>
    </message>
    <message>
        <source>the answers are those of %1</source>
        <translation>les réponses sont celles de %1</translation>
    </message>
    <message>
        <source>not read: it is empty</source>
        <translation>non lu&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>not read: its first line has no names of columns</source>
        <translation>non lu&#xa0;: sa première ligne ne contient pas de noms de colonnes</translation>
    </message>
    <message>
        <source>not read: its columns (%1) are neither those of answers nor of the texts that were taken</source>
        <translation>non lu&#xa0;: ses colonnes (%1) ne sont ni celles de réponses ni celles des textes retenus</translation>
    </message>
    <message>
        <source>not read: it has one column (%1)</source>
        <translation>non lu&#xa0;: il a une seule colonne (%1)</translation>
    </message>
    <message>
        <source>not read: it is in none of the layouts that are known</source>
        <translation>non lu&#xa0;: il n’a aucune des dispositions connues</translation>
    </message>
    <message>
        <source>not read: %1; %2</source>
        <translation>non lu&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>items listed again, of which the first text counts</source>
        <translation>items listés de nouveau, dont le premier texte compte</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1 with %2</source>
        <translation>les ids sont comparés comme des nombres entiers, par exemple %1 avec %2</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>toutes les réponses sont justes&#xa0;: il n’y a rien à distinguer, et pas d’AUC&#xa0;; vérifiez quelle colonne et quelles valeurs signifient une réponse juste</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>toutes les réponses sont fausses&#xa0;: il n’y a rien à distinguer, et pas d’AUC&#xa0;; vérifiez quelle colonne et quelles valeurs signifient une réponse juste</translation>
    </message>
    <message>
        <source>all answers are of one user: check the column with the user</source>
        <translation>toutes les réponses sont d’un seul utilisateur&#xa0;: vérifiez la colonne de l’utilisateur</translation>
    </message>
    <message>
        <source>%1 is taken for the training part, as nothing else is it</source>
        <translation>%1 est pris pour la partie d’entraînement, car rien d’autre ne l’est</translation>
    </message>
    <message>
        <source>not read: no folder or file name tells what part it is</source>
        <translation>non lu&#xa0;: aucun nom de dossier ou de fichier n’indique de quelle partie il s’agit</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>impressions, part %1</source>
        <translation>impressions, partie %1</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>the parts %1 and %2 are the same: what is measured on one was in the other</source>
        <translation>les parties %1 et %2 sont identiques&#xa0;: ce qui est mesuré sur l’une était dans l’autre</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>ratings, part %1</source>
        <translation>notes, partie %1</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>not read, as %1 and %2 are</source>
        <translation>non lu, car %1 et %2 le sont</translation>
    </message>
    <message>
        <source>films without a title</source>
        <translation>films sans titre</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user and rating</source>
        <translation>%1 n’a pas d’en-tête&#xa0;: ses colonnes sont prises pour item, utilisateur et note</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item and rating</source>
        <translation>%1 n’a pas d’en-tête&#xa0;: ses colonnes sont prises pour utilisateur, item et note</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user, rating and time</source>
        <translation>%1 n’a pas d’en-tête&#xa0;: ses colonnes sont prises pour item, utilisateur, note et heure</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item, rating and time</source>
        <translation>%1 n’a pas d’en-tête&#xa0;: ses colonnes sont prises pour utilisateur, item, note et heure</translation>
    </message>
    <message>
        <source>the ratings have no time: the order of the rows is taken for it</source>
        <translation>les notes n’ont pas d’heure&#xa0;: l’ordre des lignes en tient lieu</translation>
    </message>
    <message>
        <source>ratings of films that have no title</source>
        <translation>notes de films qui n’ont pas de titre</translation>
    </message>
    <message>
        <source>ratings below the limit, which are no clicks</source>
        <translation>notes sous la limite, qui ne sont pas des clics</translation>
    </message>
    <message>
        <source>the ratings go from %1 to %2: the limit for a click, %3, is for 1 to 5 (&quot;positive_rating&quot; in the mapping)</source>
        <translation>les notes vont de %1 à %2&#xa0;: la limite d’un clic, %3, vaut pour 1 à 5 («&#xa0;positive_rating&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>exercises without a usable head</source>
        <translation>exercices sans en-tête utilisable</translation>
    </message>
    <message>
        <source>exercises without labels</source>
        <translation>exercices sans labels</translation>
    </message>
    <message>
        <source>tokens without a label</source>
        <translation>tokens sans label</translation>
    </message>
    <message>
        <source>the items are the skills: the texts are theirs, not the questions&apos;</source>
        <translation>les items sont les compétences&#xa0;: les textes sont les leurs, non ceux des questions</translation>
    </message>
    <message>
        <source>answers that are neither right nor wrong</source>
        <translation>réponses qui ne sont ni justes ni fausses</translation>
    </message>
    <message>
        <source>the results have only %1 and %2: an answer is right from %3 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>les résultats n’ont que %1 et %2&#xa0;: une réponse est juste à partir de %3 (si c’est l’inverse, indiquez la valeur juste dans «&#xa0;correct_values&#xa0;» de la correspondance)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 and %3: an answer is right from %4 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>«&#xa0;%1&#xa0;» n’a que %2 et %3&#xa0;: une réponse est juste à partir de %4 (si c’est l’inverse, indiquez la valeur juste dans «&#xa0;correct_values&#xa0;» de la correspondance)</translation>
    </message>
    <message>
        <source>the results have scores up to %1: an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>les résultats ont des scores jusqu’à %1&#xa0;: une réponse est juste à partir de %2 («&#xa0;correct_from&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores up to %2: an answer is right from %3 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>«&#xa0;%1&#xa0;» a des scores jusqu’à %2&#xa0;: une réponse est juste à partir de %3 («&#xa0;correct_from&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>the items are skills (&quot;%1&quot;): of an answer for several skills the first row counts</source>
        <translation>les items sont des compétences («&#xa0;%1&#xa0;»)&#xa0;: d’une réponse pour plusieurs compétences, la première ligne compte</translation>
    </message>
    <message>
        <source>answers without an item</source>
        <translation>réponses sans item</translation>
    </message>
    <message>
        <source>answers without a result</source>
        <translation>réponses sans résultat</translation>
    </message>
    <message>
        <source>answers whose result is to be left out</source>
        <translation>réponses dont le résultat est à omettre</translation>
    </message>
    <message>
        <source>the rows of %1 are those of its &quot;%2&quot;</source>
        <translation>les lignes de %1 sont celles de son «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts</source>
        <translation>la colonne «&#xa0;%1&#xa0;» indique les parties</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is test, 0 is training</source>
        <translation>la colonne «&#xa0;%1&#xa0;» indique les parties&#xa0;: 1 est le test, 0 l’entraînement</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is training, 0 is test</source>
        <translation>la colonne «&#xa0;%1&#xa0;» indique les parties&#xa0;: 1 est l’entraînement, 0 le test</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is validation, 0 is training</source>
        <translation>la colonne «&#xa0;%1&#xa0;» indique les parties&#xa0;: 1 est la validation, 0 l’entraînement</translation>
    </message>
    <message>
        <source>not read: it has the same columns, and the answers are those of %1 (&quot;interactions_file&quot; in the mapping)</source>
        <translation>non lu&#xa0;: il a les mêmes colonnes, et les réponses sont celles de %1 («&#xa0;interactions_file&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>the students of %1 are kept apart: the same id in two of them is two students</source>
        <translation>les élèves de %1 sont tenus à part&#xa0;: le même id dans deux d’entre eux désigne deux élèves</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on, which can be changed</source>
        <translation>dans «&#xa0;%1&#xa0;», une réponse en partie juste a la moitié des points, et une réponse est juste à partir de %2, ce qui peut être changé</translation>
    </message>
    <message>
        <source>not read: it is neither named as a file of articles (news.tsv, news.csv) nor of impressions (behaviors.tsv, behaviors.csv)</source>
        <translation>non lu&#xa0;: son nom n’est ni celui d’un fichier d’articles (news.tsv, news.csv) ni celui d’un fichier d’impressions (behaviors.tsv, behaviors.csv)</translation>
    </message>
    <message>
        <source>histories that pandas has cut (&quot;...&quot;): what is before the gap is left out</source>
        <translation>historiques que pandas a coupés («&#xa0;...&#xa0;»)&#xa0;: ce qui précède la coupure est omis</translation>
    </message>
    <message>
        <source>impressions whose list pandas has cut (&quot;...&quot;)</source>
        <translation>impressions dont pandas a coupé la liste («&#xa0;...&#xa0;»)</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list &quot;%2&quot; of an object, with what the object has beside it</source>
        <translation>une ligne de %1 est un élément de la liste «&#xa0;%2&#xa0;» d’un objet, avec ce que l’objet contient à côté</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list of a key, with the key beside it</source>
        <translation>une ligne de %1 est un élément de la liste d’une clé, avec la clé à côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is taken for the column &quot;%3&quot;</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 est pris pour la colonne «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>what the users have read before</source>
        <translation>ce que les utilisateurs ont lu auparavant</translation>
    </message>
    <message>
        <source>ratings and titles</source>
        <translation>notes et titres</translation>
    </message>
    <message>
        <source>a row is a click where its &quot;%1&quot; is %2 or more (&quot;positive_rating&quot; in the mapping)</source>
        <translation>une ligne est un clic si son «&#xa0;%1&#xa0;» vaut %2 ou plus («&#xa0;positive_rating&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>a partly right answer has half of the credit, and an answer is right from %1 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>une réponse en partie juste a la moitié des points, et une réponse est juste à partir de %1 («&#xa0;correct_from&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>dans «&#xa0;%1&#xa0;», une réponse en partie juste a la moitié des points, et une réponse est juste à partir de %2 («&#xa0;correct_from&#xa0;» dans la correspondance)</translation>
    </message>
    <message>
        <source>the hidden sheet &quot;%1&quot; of %2 is not read</source>
        <translation>la feuille masquée «&#xa0;%1&#xa0;» de %2 n’est pas lue</translation>
    </message>
    <message>
        <source>the lines above the header of the sheet &quot;%1&quot; are passed over</source>
        <translation>les lignes au-dessus de l’en-tête de la feuille «&#xa0;%1&#xa0;» sont ignorées</translation>
    </message>
    <message>
        <source>by the column &quot;%1&quot; of the file</source>
        <translation>d’après la colonne «&#xa0;%1&#xa0;» du fichier</translation>
    </message>
    <message>
        <source>as it names no validation, %1 of the training users are it</source>
        <translation>comme elle n’indique pas de validation, celle-ci est formée de %1 des utilisateurs d’entraînement</translation>
    </message>
    <message>
        <source>News demo (simulated)</source>
        <translation>Démo d’actualités (simulée)</translation>
    </message>
    <message>
        <source>Classroom demo (simulated)</source>
        <translation>Démo de classe (simulée)</translation>
    </message>
    <message>
        <source>as %1 of %2 have no time</source>
        <translation>car %1 sur %2 n’ont pas d’heure</translation>
    </message>
    <message>
        <source>by folder: validation is &quot;%1&quot;</source>
        <translation>par dossier&#xa0;: la validation est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>test is the folder &quot;%1&quot;</source>
        <translation>le test est le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users, test another %2</source>
        <translation>par utilisateur&#xa0;: la validation est formée de %1 des utilisateurs, le test de %2 supplémentaires</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users</source>
        <translation>par utilisateur&#xa0;: la validation est formée de %1 des utilisateurs</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the answers before the latest %2, which is test</source>
        <translation>par date&#xa0;: la validation est formée des %1 de réponses qui précèdent les %2 les plus récentes, qui forment le test</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the answers</source>
        <translation>par date&#xa0;: la validation est formée des %1 de réponses les plus récentes</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the impressions before the latest %2, which is test</source>
        <translation>par date&#xa0;: la validation est formée des %1 d’impressions qui précèdent les %2 les plus récentes, qui forment le test</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the impressions</source>
        <translation>par date&#xa0;: la validation est formée des %1 d’impressions les plus récentes</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the answers before the last %2, which is test</source>
        <translation>par ordre des lignes&#xa0;: la validation est formée des %1 de réponses qui précèdent les derniers %2, qui forment le test</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the answers</source>
        <translation>par ordre des lignes&#xa0;: la validation est formée des derniers %1 des réponses</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the impressions before the last %2, which is test</source>
        <translation>par ordre des lignes&#xa0;: la validation est formée des %1 d’impressions qui précèdent les derniers %2, qui forment le test</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the impressions</source>
        <translation>par ordre des lignes&#xa0;: la validation est formée des derniers %1 des impressions</translation>
    </message>
    <message>
        <source>CUDA says: %1</source>
        <translation>CUDA indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>This LibTorch has no CUDA: start packaging/demo.sh --gpu for one that has.</source>
        <translation>Ce LibTorch n’a pas CUDA&#xa0;: lancez packaging/demo.sh --gpu pour en obtenir un qui l’a.</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, game, &quot;purchase&quot; or &quot;play&quot;, and hours; a purchase counts as one hour</source>
        <translation>%1 n’a pas d’en-tête&#xa0;: ses colonnes sont prises pour utilisateur, jeu, «&#xa0;purchase&#xa0;» ou «&#xa0;play&#xa0;», et nombre d’heures&#xa0;; un achat compte pour une heure</translation>
    </message>
    <message>
        <source>rows of a game that the user had before: it is one click</source>
        <translation>lignes d’un jeu que l’utilisateur avait déjà&#xa0;: c’est un seul clic</translation>
    </message>
    <message>
        <source>the header of %1 is its line %2: what stands above is left out</source>
        <translation>l’en-tête de %1 est sa ligne %2 : ce qui est au-dessus est laissé de côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; falls as often as it rises within a user&apos;s rows: it is taken for how long an answer took, not for when it was given</source>
        <translation>« %1 » descend aussi souvent qu’elle monte dans les lignes d’un utilisateur : elle est prise pour la durée d’une réponse, non pour son moment</translation>
    </message>
    <message>
        <source>the time is &quot;%1&quot; with &quot;%2&quot; behind it</source>
        <translation>le moment est « %1 » suivi de « %2 »</translation>
    </message>
    <message>
        <source>rows that are the same as another one in every column</source>
        <translation>lignes identiques à une autre dans toutes les colonnes</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is there already and not empty</source>
        <translation>il existe déjà et n&apos;est pas vide</translation>
    </message>
    <message>
        <source>it is not a run&apos;s folder, as it has no config.json</source>
        <translation>ce n&apos;est pas le dossier d&apos;une exécution : il n&apos;a pas de config.json</translation>
    </message>
    <message>
        <source>it has no checkpoint: there is no step to fork it from</source>
        <translation>il n&apos;a aucun point de contrôle : il n&apos;y a pas d&apos;étape d&apos;où bifurquer</translation>
    </message>
    <message>
        <source>another program is training this run; wait until it has ended, or stop it there</source>
        <translation>un autre programme entraîne cette exécution ; attendez sa fin ou arrêtez-la là-bas</translation>
    </message>
    <message>
        <source>the run ended before its first checkpoint; start it anew with the config.json in its folder</source>
        <translation>l&apos;exécution a pris fin avant son premier point de contrôle ; relancez-la avec le config.json de son dossier</translation>
    </message>
    <message>
        <source>it is not as it was written (its SHA-256 is another)</source>
        <translation>il n&apos;est pas tel qu&apos;il a été écrit (son SHA-256 est un autre)</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>il a été écrit par un programme plus récent</translation>
    </message>
    <message>
        <source>its checkpoint does not say which data it was made with</source>
        <translation>son point de contrôle ne dit pas avec quelles données il a été fait</translation>
    </message>
    <message>
        <source>the dataset has changed since (items, training sequences, tokenizer pieces: %1 then, %2 now); start a new run</source>
        <translation>les données ont changé depuis (items, séquences d&apos;entraînement, pièces du tokenizer : alors %1, maintenant %2) ; lancez une nouvelle exécution</translation>
    </message>
    <message>
        <source>the dataset is another one: it has as many items and training sequences, but not the same texts, answers or clicks; give the run&apos;s own, or start a new run</source>
        <translation>les données sont autres : elles ont autant d&apos;items et de séquences d&apos;entraînement, mais pas les mêmes textes, réponses ou clics ; donnez celles de l&apos;exécution, ou lancez-en une nouvelle</translation>
    </message>
    <message>
        <source>the validation split is another one than the run was evaluated on until now, so that its evaluations could not be compared; give the run&apos;s own data, or start a new run</source>
        <translation>la partie de validation n&apos;est pas celle sur laquelle l&apos;exécution a été évaluée jusqu&apos;ici, si bien que ses évaluations ne seraient pas comparables ; donnez les données de l&apos;exécution, ou lancez-en une nouvelle</translation>
    </message>
    <message>
        <source>it has no config.json, as the folder of a Hugging Face model has</source>
        <translation>il n&apos;a pas de config.json, comme en a le dossier d&apos;un modèle Hugging Face</translation>
    </message>
    <message>
        <source>the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model or sentencepiece.bpe.model</source>
        <translation>le dossier n&apos;a pas de tokenizer : tokenizer.json, vocab.txt, vocab.json avec merges.txt, spiece.model ou sentencepiece.bpe.model</translation>
    </message>
    <message>
        <source>choose a MIND folder (behaviors.tsv and news.tsv, in it or in train and validation folders) or a folder with interactions.csv and items.csv; other files are made into one by Import (gram-lab import FOLDER --out NEW_FOLDER)</source>
        <translation>choisissez un dossier MIND (behaviors.tsv et news.tsv, dans le dossier ou dans ceux d&apos;entraînement et de validation) ou un dossier avec interactions.csv et items.csv ; « Importer » en fait un d&apos;autres fichiers (gram-lab import DOSSIER --out NOUVEAU_DOSSIER)</translation>
    </message>
    <message>
        <source>training needs impressions with a click and a non-click whose news have text</source>
        <translation>l&apos;entraînement a besoin d&apos;impressions avec un clic et un non-clic dont les articles ont du texte</translation>
    </message>
    <message>
        <source>training needs answers to items that have text</source>
        <translation>l&apos;entraînement a besoin de réponses à des items qui ont du texte</translation>
    </message>
    <message>
        <source>it is in none of the layouts that can be imported</source>
        <translation>il n&apos;a aucune des dispositions qui peuvent être importées</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>il n&apos;y a pas de fichier à importer</translation>
    </message>
    <message>
        <source>none of the files has answers in the chosen layout</source>
        <translation>aucun des fichiers n&apos;a de réponses dans la disposition choisie</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>le classeur est endommagé</translation>
    </message>
    <message>
        <source>the archive ends too early</source>
        <translation>l&apos;archive finit trop tôt</translation>
    </message>
    <message>
        <source>the dataset does not fit</source>
        <translation>les données ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>A smaller part of the dataset would help.</source>
        <translation>Une partie plus petite des données aiderait.</translation>
    </message>
    <message>
        <source>the data do not fit</source>
        <translation>les données ne tiennent pas en mémoire</translation>
    </message>
    <message>
        <source>A smaller part of the data would help.</source>
        <translation>Une partie plus petite des données aiderait.</translation>
    </message>
    <message>
        <source>this step of %1 users did not fit</source>
        <translation>cette étape de %1 utilisateurs ne tenait pas en mémoire</translation>
    </message>
    <message>
        <source>Use single-step, which encodes each item once and gives the same gradient, or a batch of %1.</source>
        <translation>Prenez Single-step, qui encode chaque item une fois et donne le même gradient, ou un lot de %1.</translation>
    </message>
    <message>
        <source>Use single-step-bounded, which gives the same gradient in bounded memory.</source>
        <translation>Prenez Single-step à mémoire bornée, qui donne le même gradient.</translation>
    </message>
    <message>
        <source>Set micro_batch to 0: the largest that fits is then found, with the same gradient.</source>
        <translation>Mettez micro_batch à 0 : le plus grand qui tient est alors cherché, avec le même gradient.</translation>
    </message>
    <message>
        <source>Try a batch of %1.</source>
        <translation>Essayez un lot de %1.</translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>ce n&apos;est plus du JSON à partir de l&apos;octet %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>il est trop court pour un fichier safetensors</translation>
    </message>
    <message>
        <source>its header of %1 bytes goes beyond the end of the file: it is cut off</source>
        <translation>son en-tête de %1 octets dépasse la fin du fichier : il est coupé</translation>
    </message>
    <message>
        <source>it is not a safetensors file: its header does not begin with {</source>
        <translation>ce n&apos;est pas un fichier safetensors : son en-tête ne commence pas par {</translation>
    </message>
    <message>
        <source>it is not a whole zip archive (%1): it is cut off or damaged</source>
        <translation>ce n&apos;est pas une archive zip entière (%1) : elle est coupée ou endommagée</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>des noms de colonnes</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>a user id</source>
        <translation>un identifiant d&apos;utilisateur</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identifiant</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>a news id with -0 or -1 at its end</source>
        <translation>un identifiant d&apos;article avec -0 ou -1 à la fin</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>un pointeur Git LFS, pas le fichier lui-même</translation>
    </message>
    <message>
        <source>download the file itself: git lfs pull, or the download link of its page</source>
        <translation>téléchargez le fichier lui-même&#xa0;: git lfs pull, ou le lien de téléchargement de sa page</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself</source>
        <translation>un pointeur git-annex, pas le fichier lui-même</translation>
    </message>
    <message>
        <source>download the file itself: git annex get</source>
        <translation>téléchargez le fichier lui-même&#xa0;: git annex get</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>convertissez-le en CSV, en Python&#xa0;: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an Arrow (Feather) file</source>
        <translation>un fichier Arrow (Feather)</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>convertissez-le en CSV, en Python&#xa0;: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>un fichier Feather</translation>
    </message>
    <message>
        <source>an Arrow stream, as Hugging Face&apos;s datasets keep it</source>
        <translation>un flux Arrow, tel que le gardent les datasets de Hugging Face</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</source>
        <translation>convertissez-le en CSV, en Python&#xa0;: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un fichier HDF5</translation>
    </message>
    <message>
        <source>convert its table to CSV, in Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>convertissez sa table en CSV, en Python&#xa0;: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>if it holds weights of TensorFlow or Keras, load it in transformers with from_tf=True and save it with save_pretrained() once</source>
        <translation>s’il contient des poids de TensorFlow ou de Keras, chargez-le une fois dans transformers avec from_tf=True et enregistrez-le avec save_pretrained()</translation>
    </message>
    <message>
        <source>a GGUF file of llama.cpp</source>
        <translation>un fichier GGUF de llama.cpp</translation>
    </message>
    <message>
        <source>take the model in its original form</source>
        <translation>prenez le modèle sous sa forme d’origine</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>export its tables as CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</source>
        <translation>exportez ses tables en CSV&#xa0;: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un fichier Avro</translation>
    </message>
    <message>
        <source>convert it to CSV or JSON Lines</source>
        <translation>convertissez-le en CSV ou JSON Lines</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>un tableau NumPy</translation>
    </message>
    <message>
        <source>convert it to CSV with a header, in Python: numpy.savetxt</source>
        <translation>convertissez-le en CSV avec un en-tête, en Python&#xa0;: numpy.savetxt</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>convertissez-le en CSV, en Python&#xa0;: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an R data file</source>
        <translation>un fichier de données R</translation>
    </message>
    <message>
        <source>write it as CSV, in R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>écrivez-le en CSV, dans R&#xa0;: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>an R object (.rds)</source>
        <translation>un objet R (.rds)</translation>
    </message>
    <message>
        <source>write it as CSV, in R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>écrivez-le en CSV, dans R&#xa0;: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>un fichier MATLAB</translation>
    </message>
    <message>
        <source>write its table as CSV, in MATLAB: writetable</source>
        <translation>écrivez sa table en CSV, dans MATLAB&#xa0;: writetable</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>un fichier SPSS</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>un fichier Stata</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>unpack it first and choose what is in it</source>
        <translation>décompressez-la d’abord et choisissez ce qu’elle contient</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>unpack it first: xz -d</source>
        <translation>décompressez-la d’abord&#xa0;: xz -d</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>unpack it first: bzip2 -d</source>
        <translation>décompressez-la d’abord&#xa0;: bzip2 -d</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>unpack it first: zstd -d</source>
        <translation>décompressez-la d’abord&#xa0;: zstd -d</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>une archive LZ4</translation>
    </message>
    <message>
        <source>unpack it first: lz4 -d</source>
        <translation>décompressez-la d’abord&#xa0;: lz4 -d</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>un ancien fichier Excel ou Office</translation>
    </message>
    <message>
        <source>save the sheet as CSV (UTF-8)</source>
        <translation>enregistrez la feuille en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>save each sheet as CSV (UTF-8)</source>
        <translation>enregistrez chaque feuille en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un document Office</translation>
    </message>
    <message>
        <source>a PyTorch file</source>
        <translation>un fichier PyTorch</translation>
    </message>
    <message>
        <source>write its table as CSV</source>
        <translation>écrivez sa table en CSV</translation>
    </message>
    <message>
        <source>an archive of NumPy arrays</source>
        <translation>une archive de tableaux NumPy</translation>
    </message>
    <message>
        <source>convert them to CSV with a header</source>
        <translation>convertissez-les en CSV avec un en-tête</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un fichier binaire</translation>
    </message>
    <message>
        <source>a safetensors file, which holds a model&apos;s weights</source>
        <translation>un fichier safetensors, qui contient les poids d’un modèle</translation>
    </message>
    <message>
        <source>choose the file with the data</source>
        <translation>choisissez le fichier qui contient les données</translation>
    </message>
    <message>
        <source>the file that its name promises is another one</source>
        <translation>le fichier que promet son nom en est un autre</translation>
    </message>
    <message>
        <source>a web page (HTML), not the data</source>
        <translation>une page web (HTML), pas les données</translation>
    </message>
    <message>
        <source>a download that needs a login or a click gives such a page: download the file itself in a browser</source>
        <translation>un téléchargement qui demande une connexion ou un clic donne une telle page&#xa0;: téléchargez le fichier lui-même dans un navigateur</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>convert it to CSV, or, if it is a server&apos;s answer, download the file again</source>
        <translation>convertissez-le en CSV ou, si c’est la réponse d’un serveur, téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>it is empty: download it again</source>
        <translation>il est vide&#xa0;: téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>it is compressed with gzip: unpack it</source>
        <translation>il est compressé avec gzip&#xa0;: décompressez-le</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>il est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>un nombre qu’il contient est hors limites</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>c’est un lien vers quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>the gzip file ends too early</source>
        <translation>le fichier gzip finit trop tôt</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MB</source>
        <translation>il a une ligne de plus de 64 Mo</translation>
    </message>
    <message>
        <source>the gzip file unpacks to more than 400 times its size, which no data do</source>
        <translation>le fichier gzip fait, décompressé, plus de 400 fois sa taille, ce qu’aucune donnée ne fait</translation>
    </message>
    <message>
        <source>it has %1 columns, and no more than %2 are read</source>
        <translation>il a %1 colonnes, et pas plus de %2 ne sont lues</translation>
    </message>
    <message>
        <source>a field whose quotes are doubled inside and closed at its end</source>
        <translation>un champ dont les guillemets sont doublés à l’intérieur et fermés à la fin</translation>
    </message>
    <message>
        <source>an item id</source>
        <translation>un identifiant d’item</translation>
    </message>
    <message>
        <source>a number or a time like 2019-11-12 14:14:46</source>
        <translation>un nombre ou une date comme 2019-11-12 14:14:46</translation>
    </message>
    <message>
        <source>a time like 11/12/2019 2:14:46 PM</source>
        <translation>une date comme 11/12/2019 2:14:46 PM</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation ou test</translation>
    </message>
    <message>
        <source>0 or 1, or a value that the mapping calls correct</source>
        <translation>0 ou 1, ou une valeur que la correspondance dit correcte</translation>
    </message>
    <message>
        <source>userId and time</source>
        <translation>userId et time</translation>
    </message>
    <message>
        <source>an id without blanks</source>
        <translation>un identifiant sans espaces</translation>
    </message>
    <message>
        <source>an id, a tab and a text</source>
        <translation>un identifiant, une tabulation et un texte</translation>
    </message>
    <message>
        <source>user: and days:</source>
        <translation>user: et days:</translation>
    </message>
    <message>
        <source>6 or 7 fields</source>
        <translation>6 ou 7 champs</translation>
    </message>
    <message>
        <source>an instance id and 0 or 1</source>
        <translation>un identifiant d’instance et 0 ou 1</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>la fin du fichier</translation>
    </message>
    <message>
        <source>as many questions and answers as the count says</source>
        <translation>autant de questions et de réponses que le dit le nombre</translation>
    </message>
    <message>
        <source>lists of one length</source>
        <translation>des listes de même longueur</translation>
    </message>
    <message>
        <source>six lines</source>
        <translation>six lignes</translation>
    </message>
    <message>
        <source>a user, a length and lists of that length</source>
        <translation>un utilisateur, une longueur et des listes de cette longueur</translation>
    </message>
    <message>
        <source>as many responses as questions</source>
        <translation>autant de réponses que de questions</translation>
    </message>
    <message>
        <source>an encoding that ICU knows, such as UTF-8 or windows-1252</source>
        <translation>un encodage que connaît ICU, comme UTF-8 ou windows-1252</translation>
    </message>
    <message>
        <source>left out: %1 %2 (%3)</source>
        <translation>laissé de côté&#xa0;: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>more than 4 billion answers</source>
        <translation>plus de 4 milliards de réponses</translation>
    </message>
    <message>
        <source>auto, user or rows, as not every answer has a time</source>
        <translation>auto, user ou rows, car toutes les réponses n’ont pas de date</translation>
    </message>
    <message>
        <source>auto, user or rows, as %1 of %2 impressions have no time</source>
        <translation>auto, user ou rows, car %1 impressions sur %2 n’ont pas de date</translation>
    </message>
    <message>
        <source>a text has the token %1, but the embeddings have only %2 rows</source>
        <translation>un texte a le token %1, mais les plongements n’ont que %2 lignes</translation>
    </message>
    <message>
        <source>ratings need two tables: one with a user, an item and a rating, and one with the items&apos; ids and titles</source>
        <translation>les notes demandent deux tables&#xa0;: une avec un utilisateur, un item et une note, et une avec les identifiants et les titres des items</translation>
    </message>
    <message>
        <source>one fold alone, or pieces of parts: the numbers in these names may mean either. Put the files of one fold in a folder of their own</source>
        <translation>un seul fold, ou des morceaux de parties&#xa0;: les nombres de ces noms peuvent vouloir dire l’un ou l’autre. Mettez les fichiers d’un fold dans un dossier à eux</translation>
    </message>
    <message>
        <source>files with numbers (%1)</source>
        <translation>des fichiers avec des nombres (%1)</translation>
    </message>
    <message>
        <source>it is one JSON value of more than 1 GiB, which would be held in memory: write it as JSON Lines, an object a line</source>
        <translation>c’est une seule valeur JSON de plus de 1 Gio, qui serait gardée en mémoire&#xa0;: écrivez-la en JSON Lines, un objet par ligne</translation>
    </message>
    <message>
        <source>none of its first lines is a JSON object</source>
        <translation>aucune de ses premières lignes n’est un objet JSON</translation>
    </message>
    <message>
        <source>it holds several tables (%1): write each into a file of its own</source>
        <translation>il contient plusieurs tables (%1)&#xa0;: écrivez chacune dans son propre fichier</translation>
    </message>
    <message>
        <source>it is JSON, but no list or table of objects</source>
        <translation>c’est du JSON, mais ni une liste ni une table d’objets</translation>
    </message>
    <message>
        <source>it begins like JSON and is none, from its first byte to its last</source>
        <translation>il commence comme du JSON, mais pris en entier il n’en est pas</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’y est pas</translation>
    </message>
    <message>
        <source>its texts are more than 1 GiB: save each sheet as CSV (UTF-8)</source>
        <translation>ses textes font plus de 1 Gio&#xa0;: enregistrez chaque feuille en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>unpacked, the archive has more than %1 MiB and would fill the disk</source>
        <translation>décompressée, l’archive fait plus de %1 Mio et remplirait le disque</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 times its size, which no data do</source>
        <translation>l’archive fait, décompressée, plus de %1 fois sa taille, ce qu’aucune donnée ne fait</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>aucune réponse n’a pu être lue</translation>
    </message>
    <message>
        <source>the texts are of %1 and so on</source>
        <translation>les textes sont ceux de %1, etc.</translation>
    </message>
    <message>
        <source>the name of the file with the items&apos; texts</source>
        <translation>le nom du fichier avec les textes des items</translation>
    </message>
    <message>
        <source>the name of the file with the answers</source>
        <translation>le nom du fichier avec les réponses</translation>
    </message>
    <message>
        <source>not given, and there are %1 such files</source>
        <translation>non indiqué, et il y a %1 fichiers de ce genre</translation>
    </message>
    <message>
        <source>not given, and there are %1 that could be it</source>
        <translation>non indiqué, et %1 pourraient convenir</translation>
    </message>
    <message>
        <source>a column for &quot;%1&quot;</source>
        <translation>une colonne pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sans une telle colonne</translation>
    </message>
    <message>
        <source>the columns with the answers under &quot;item&quot;</source>
        <translation>les colonnes avec les réponses sous «&#xa0;item&#xa0;»</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>sans elles</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;</source>
        <translation>il n’a pas de «&#xa0;format&#xa0;»</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>an object of roles and columns</source>
        <translation>un objet de rôles et de colonnes</translation>
    </message>
    <message>
        <source>month-first, day-first or year-first</source>
        <translation>month-first, day-first ou year-first</translation>
    </message>
    <message>
        <source>token-in-exercise, token or exercise</source>
        <translation>token-in-exercise, token ou exercise</translation>
    </message>
    <message>
        <source>the files of one track</source>
        <translation>les fichiers d’un seul track</translation>
    </message>
    <message>
        <source>behaviors.tsv has no impression</source>
        <translation>behaviors.tsv n’a aucune impression</translation>
    </message>
    <message>
        <source>one training, one validation and one test folder at most, told by their names</source>
        <translation>au plus un dossier d’entraînement, un de validation et un de test, reconnus à leurs noms</translation>
    </message>
    <message>
        <source>of no known part</source>
        <translation>d’aucune partie connue</translation>
    </message>
    <message>
        <source>a training folder beside them, such as MINDsmall_train</source>
        <translation>un dossier d’entraînement à côté, comme MINDsmall_train</translation>
    </message>
    <message>
        <source>validation and test alone</source>
        <translation>validation et test seuls</translation>
    </message>
    <message>
        <source>an impression needs a user&apos;s second click and another item to draw</source>
        <translation>une impression demande le deuxième clic d’un utilisateur et un autre item à tirer</translation>
    </message>
    <message>
        <source>it lies in %1, which is imported: name a folder outside of it</source>
        <translation>il se trouve dans %1, qui est importé&#xa0;: indiquez un dossier en dehors</translation>
    </message>
    <message>
        <source>%1 lines: a head, then lists of questions to answers</source>
        <translation>%1 lignes&#xa0;: un en-tête, puis les listes, des questions aux réponses</translation>
    </message>
    <message>
        <source>%1 in it: %2</source>
        <translation>%1 à l’intérieur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers are to items that have no text: give a file with the items&apos; ids and texts, whose ids are those of the answers, such as %2</source>
        <translation>%1 réponses portent sur des items sans texte&#xa0;: donnez un fichier avec les identifiants et les textes des items, dont les identifiants sont ceux des réponses, comme %2</translation>
    </message>
    <message>
        <source>%1 that are %2 (%3)</source>
        <translation>%1 qui sont %2 (%3)</translation>
    </message>
    <message>
        <source>it is %1; %2</source>
        <translation>c’est %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>c’est %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, got &quot;%2&quot;</source>
        <translation>%1, mais trouvé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas comme exigé (%2)</translation>
    </message>
    <message>
        <source>%1; that line looks like data: a first line with the columns&apos; names is missing</source>
        <translation>%1&#xa0;; cette ligne ressemble à des données&#xa0;: il manque une première ligne avec les noms des colonnes</translation>
    </message>
    <message>
        <source>%1; looked for %2</source>
        <translation>%1&#xa0;; recherché&#xa0;: %2</translation>
    </message>
    <message>
        <source>a model with weights of TensorFlow alone (tf_model.h5)</source>
        <translation>un modèle avec des poids de TensorFlow seulement (tf_model.h5)</translation>
    </message>
    <message>
        <source>a checkpoint of TensorFlow</source>
        <translation>un point de contrôle de TensorFlow</translation>
    </message>
    <message>
        <source>a saved model of TensorFlow</source>
        <translation>un modèle enregistré de TensorFlow</translation>
    </message>
    <message>
        <source>a model with weights of Flax alone (flax_model.msgpack)</source>
        <translation>un modèle avec des poids de Flax seulement (flax_model.msgpack)</translation>
    </message>
    <message>
        <source>a model with weights of rust-bert alone (rust_model.ot)</source>
        <translation>un modèle avec des poids de rust-bert seulement (rust_model.ot)</translation>
    </message>
    <message>
        <source>a model in ONNX alone</source>
        <translation>un modèle en ONNX seulement</translation>
    </message>
    <message>
        <source>a model of llama.cpp (GGUF)</source>
        <translation>un modèle de llama.cpp (GGUF)</translation>
    </message>
    <message>
        <source>a model of OpenVINO</source>
        <translation>un modèle d’OpenVINO</translation>
    </message>
    <message>
        <source>a model of Core ML</source>
        <translation>un modèle de Core ML</translation>
    </message>
    <message>
        <source>a model of TensorFlow Lite</source>
        <translation>un modèle de TensorFlow Lite</translation>
    </message>
    <message>
        <source>a model of PaddlePaddle</source>
        <translation>un modèle de PaddlePaddle</translation>
    </message>
    <message>
        <source>Load it in transformers with from_tf=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Chargez-le une fois dans transformers avec from_tf=True (version 4) et enregistrez-le avec save_pretrained().</translation>
    </message>
    <message>
        <source>Load it in transformers with from_flax=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Chargez-le une fois dans transformers avec from_flax=True (version 4) et enregistrez-le avec save_pretrained().</translation>
    </message>
    <message>
        <source>Convert it once with transformers-cli convert.</source>
        <translation>Convertissez-le une fois avec transformers-cli convert.</translation>
    </message>
    <message>
        <source>Take the one with model.safetensors or pytorch_model.bin.</source>
        <translation>Prenez celui avec model.safetensors ou pytorch_model.bin.</translation>
    </message>
    <message>
        <source>a PEFT adapter of %1, which is not a whole model and</source>
        <translation>un adaptateur PEFT de %1, qui n’est pas un modèle entier,</translation>
    </message>
    <message>
        <source>a PEFT adapter, which is not a whole model and</source>
        <translation>un adaptateur PEFT, qui n’est pas un modèle entier,</translation>
    </message>
    <message>
        <source>Its base model is needed: put that folder beside it, or write its path as base_model_name_or_path into adapter_config.json; it is merged then. Or merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Son modèle de base est nécessaire&#xa0;: mettez ce dossier à côté, ou écrivez son chemin comme base_model_name_or_path dans adapter_config.json&#xa0;; il est alors fusionné. Ou fusionnez-le une fois en Python (PeftModel.from_pretrained(...).merge_and_unload()), enregistrez le résultat avec save_pretrained() et ouvrez-le.</translation>
    </message>
    <message>
        <source>a PEFT adapter (%1) beside a whole model&apos;s weights</source>
        <translation>un adaptateur PEFT (%1) à côté des poids d’un modèle entier</translation>
    </message>
    <message>
        <source>Merge it into the model in Python once (PeftModel.from_pretrained(...).merge_and_unload()) and save that with save_pretrained(), or move the adapter&apos;s files out of the folder to use the weights without it.</source>
        <translation>Fusionnez-le une fois avec le modèle en Python (PeftModel.from_pretrained(...).merge_and_unload()) et enregistrez le résultat avec save_pretrained(), ou sortez du dossier les fichiers de l’adaptateur pour utiliser les poids sans lui.</translation>
    </message>
    <message>
        <source>weights with an adapter that is not merged (%1)</source>
        <translation>un jeu de poids avec un adaptateur non fusionné (%1)</translation>
    </message>
    <message>
        <source>Merge it in Python once (model.merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Fusionnez-le une fois en Python (model.merge_and_unload()), enregistrez le résultat avec save_pretrained() et ouvrez-le.</translation>
    </message>
    <message>
        <source>a PEFT adapter of another adapter</source>
        <translation>un adaptateur PEFT d’un autre adaptateur</translation>
    </message>
    <message>
        <source>Merge the first one, and open that with this one.</source>
        <translation>Fusionnez le premier, et ouvrez le résultat avec celui-ci.</translation>
    </message>
    <message>
        <source>an adapter that does not say its peft_type</source>
        <translation>un adaptateur qui n’indique pas son peft_type</translation>
    </message>
    <message>
        <source>an adapter of the kind %1</source>
        <translation>un adaptateur du type %1</translation>
    </message>
    <message>
        <source>an adapter with init_lora_weights &quot;%1&quot;</source>
        <translation>un adaptateur avec init_lora_weights «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an adapter with %1</source>
        <translation>un adaptateur avec %1</translation>
    </message>
    <message>
        <source>Only LoRA&apos;s A and B are merged here: %1</source>
        <translation>Seuls A et B de LoRA sont fusionnés ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>fusionnez-le une fois en Python (PeftModel.from_pretrained(...).merge_and_unload()), enregistrez le résultat avec save_pretrained() et ouvrez-le.</translation>
    </message>
    <message>
        <source>it has no number lora_alpha</source>
        <translation>il n’a pas de nombre lora_alpha</translation>
    </message>
    <message>
        <source>alpha_pattern has no number for %1</source>
        <translation>alpha_pattern n’a pas de nombre pour %1</translation>
    </message>
    <message>
        <source>the alpha_pattern &quot;%1&quot; of its adapter_config.json is not understood</source>
        <translation>l’alpha_pattern «&#xa0;%1&#xa0;» de son adapter_config.json n’est pas compris</translation>
    </message>
    <message>
        <source>the tensor %1 is of an adapter of another kind</source>
        <translation>le tenseur %1 est celui d’un adaptateur d’un autre type</translation>
    </message>
    <message>
        <source>it has no adapter</source>
        <translation>il n’a aucun adaptateur</translation>
    </message>
    <message>
        <source>none of its adapters is of a module of this encoder; it has %1</source>
        <translation>aucun de ses adaptateurs n’est celui d’un module de cet encodeur&#xa0;; il a %1</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 values that are NaN or infinite, so that nothing could be trained with it; a training that went wrong or half precision leaves such files</source>
        <translation>le tenseur %1 a %2 valeurs NaN ou infinies, si bien que rien ne pourrait être entraîné avec lui&#xa0;; un entraînement qui a mal tourné ou la demi-précision laissent de tels fichiers</translation>
    </message>
    <message>
        <source>the tensor %1 has values that are NaN or infinite</source>
        <translation>le tenseur %1 a des valeurs NaN ou infinies</translation>
    </message>
    <message>
        <source>missing or of another shape or type: %1</source>
        <translation>absent, ou d’une autre forme ou d’un autre type&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>of another shape or type: %1</source>
        <translation>autre forme ou autre type&#xa0;: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>autre forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>they hold %1 encoders, and nothing tells which is meant: %2</source>
        <translation>ils contiennent %1 encodeurs, et rien ne dit lequel est voulu&#xa0;: %2</translation>
    </message>
    <message>
        <source>another file of the model has the tensor %1 too</source>
        <translation>un autre fichier du modèle a aussi le tenseur %1</translation>
    </message>
    <message>
        <source>it has PyTorch&apos;s form from before 2020, which cannot be read; load it in transformers and save it with save_pretrained() once</source>
        <translation>il a la forme que PyTorch avait avant 2020, qui ne peut pas être lue&#xa0;; chargez-le une fois dans transformers et enregistrez-le avec save_pretrained()</translation>
    </message>
    <message>
        <source>a model whose weights have another name (%1)</source>
        <translation>un modèle dont les poids ont un autre nom (%1)</translation>
    </message>
    <message>
        <source>If they are this model&apos;s, rename the file to %1</source>
        <translation>Si ce sont ceux de ce modèle, renommez le fichier en %1</translation>
    </message>
    <message>
        <source>it has no weight_map</source>
        <translation>il n’a pas de weight_map</translation>
    </message>
    <message>
        <source>the file of %1 is not named</source>
        <translation>le fichier de %1 n’est pas nommé</translation>
    </message>
    <message>
        <source>the file of %1 is not in the folder: %2</source>
        <translation>le fichier de %1 n’est pas dans le dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>the tensor %1 is not in %2</source>
        <translation>le tenseur %1 n’est pas dans %2</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder</source>
        <translation>le chemin %1 sort du dossier</translation>
    </message>
    <message>
        <source>it is not a list of modules</source>
        <translation>ce n’est pas une liste de modules</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several models</source>
        <translation>le cache d’un hub avec plusieurs modèles</translation>
    </message>
    <message>
        <source>Choose the folder of one: %1.</source>
        <translation>Choisissez le dossier de l’un d’eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache without a snapshot</source>
        <translation>le cache d’un hub sans snapshot</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several snapshots, of which its ref main names none,</source>
        <translation>le cache d’un hub avec plusieurs snapshots, dont sa ref main ne nomme aucun,</translation>
    </message>
    <message>
        <source>Choose one of the folders in %1.</source>
        <translation>Choisissez un des dossiers de %1.</translation>
    </message>
    <message>
        <source>its module %1</source>
        <translation>son module %1</translation>
    </message>
    <message>
        <source>Choose the pooling mean or cls in place of the model&apos;s own.</source>
        <translation>Choisissez le pooling mean ou cls à la place de celui du modèle.</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, more than the format allows</source>
        <translation>son en-tête annonce %1 octets, plus que ne le permet le format</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>son en-tête n’est pas du JSON</translation>
    </message>
    <message>
        <source>its header is nested deeper than that of a safetensors file</source>
        <translation>son en-tête est plus imbriqué que celui d’un fichier safetensors</translation>
    </message>
    <message>
        <source>its header has &quot;%1&quot; twice</source>
        <translation>son en-tête a «&#xa0;%1&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>its __metadata__ is not a map of strings</source>
        <translation>son __metadata__ n’est pas une table de textes</translation>
    </message>
    <message>
        <source>the tensor %1 is not described by dtype, shape and data_offsets</source>
        <translation>le tenseur %1 n’est pas décrit par dtype, shape et data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has an unknown dtype</source>
        <translation>le tenseur %1 a un dtype inconnu</translation>
    </message>
    <message>
        <source>the tensor %1 has no shape</source>
        <translation>le tenseur %1 n’a pas de forme</translation>
    </message>
    <message>
        <source>the tensor %1 has an impossible shape</source>
        <translation>le tenseur %1 a une forme impossible</translation>
    </message>
    <message>
        <source>the tensor %1 has no data_offsets</source>
        <translation>le tenseur %1 n’a pas de data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond the end of the file: it is cut off or damaged</source>
        <translation>le tenseur %1 dépasse la fin du fichier&#xa0;: il est coupé ou endommagé</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 bytes, but its shape needs %3</source>
        <translation>le tenseur %1 a %2 octets, mais sa forme en demande %3</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>deux de ses tenseurs se chevauchent</translation>
    </message>
    <message>
        <source>it has a hole between two tensors</source>
        <translation>il a un trou entre deux tenseurs</translation>
    </message>
    <message>
        <source>it has %1 bytes that belong to no tensor</source>
        <translation>il a %1 octets qui n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s: it has no data.pkl</source>
        <translation>c’est une archive zip, mais pas de PyTorch&#xa0;: elle n’a pas de data.pkl</translation>
    </message>
    <message>
        <source>its record %1 is missing</source>
        <translation>son enregistrement %1 manque</translation>
    </message>
    <message>
        <source>its record %1 is compressed, as PyTorch writes none</source>
        <translation>son enregistrement %1 est compressé, ce que PyTorch ne fait jamais</translation>
    </message>
    <message>
        <source>its record %1 is damaged</source>
        <translation>son enregistrement %1 est endommagé</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>il a été écrit sur une machine big-endian</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond its storage</source>
        <translation>le tenseur %1 dépasse son stockage</translation>
    </message>
    <message>
        <source>it has no tensor</source>
        <translation>il n’a aucun tenseur</translation>
    </message>
    <message>
        <source>it does not hold a state dict, but something else</source>
        <translation>il ne contient pas de state dict, mais autre chose</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>son pickle est coupé</translation>
    </message>
    <message>
        <source>its pickle takes a value that is not there</source>
        <translation>son pickle prend une valeur qui n’y est pas</translation>
    </message>
    <message>
        <source>its pickle names %1, which no file of weights needs; nothing of it was run</source>
        <translation>son pickle nomme %1, dont aucun fichier de poids n’a besoin&#xa0;; rien n’en a été exécuté</translation>
    </message>
    <message>
        <source>its pickle adds to something that is no %1</source>
        <translation>son pickle ajoute à quelque chose qui n’est pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its pickle describes a storage in an unknown way</source>
        <translation>son pickle décrit un stockage d’une façon inconnue</translation>
    </message>
    <message>
        <source>its pickle calls something that is no function</source>
        <translation>son pickle appelle ce qui n’est pas une fonction</translation>
    </message>
    <message>
        <source>its pickle calls %1 in an unknown way</source>
        <translation>son pickle appelle %1 d’une façon inconnue</translation>
    </message>
    <message>
        <source>its pickle has a number that is too large</source>
        <translation>son pickle a un nombre trop grand</translation>
    </message>
    <message>
        <source>its pickle has the protocol %1; 2 to 5 can be read</source>
        <translation>son pickle a le protocole %1&#xa0;; 2 à 5 peuvent être lus</translation>
    </message>
    <message>
        <source>its pickle names something without a name</source>
        <translation>son pickle nomme quelque chose sans nom</translation>
    </message>
    <message>
        <source>its pickle sets attributes of something that is no dictionary</source>
        <translation>son pickle donne des attributs à ce qui n’est pas un dictionnaire</translation>
    </message>
    <message>
        <source>its pickle has the instruction %1, which no file of weights needs; nothing of it was run</source>
        <translation>son pickle a l’instruction %1, dont aucun fichier de poids n’a besoin&#xa0;; rien n’en a été exécuté</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>above 2</source>
        <translation>supérieur à 2</translation>
    </message>
    <message>
        <source>below max_position_embeddings - 1</source>
        <translation>inférieur à max_position_embeddings - 1</translation>
    </message>
    <message>
        <source>such that a head has an even width</source>
        <translation>tel qu’une tête ait une largeur paire</translation>
    </message>
    <message>
        <source>a divisor of the hidden size</source>
        <translation>un diviseur de la taille cachée</translation>
    </message>
    <message>
        <source>a model without a model_type</source>
        <translation>un modèle sans model_type</translation>
    </message>
    <message>
        <source>a model of the type &quot;%1&quot;</source>
        <translation>un modèle du type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</source>
        <translation>Ces familles peuvent l’être&#xa0;: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot;</source>
        <translation>l’activation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These can be: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</source>
        <translation>Celles-ci peuvent l’être&#xa0;: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</translation>
    </message>
    <message>
        <source>the rotation %1</source>
        <translation>la rotation %1</translation>
    </message>
    <message>
        <source>It must be the default.</source>
        <translation>Ce doit être celle par défaut (default).</translation>
    </message>
    <message>
        <source>a ModernBERT with %1</source>
        <translation>un ModernBERT avec %1</translation>
    </message>
    <message>
        <source>It must have no biases.</source>
        <translation>Il ne doit pas avoir de biais.</translation>
    </message>
    <message>
        <source>a ModernBERT whose layers of full attention are not in equal steps from the first on</source>
        <translation>un ModernBERT dont les couches d’attention complète ne sont pas à pas égaux dès la première</translation>
    </message>
    <message>
        <source>Its layer_types must be so.</source>
        <translation>Ses layer_types doivent l’être.</translation>
    </message>
    <message>
        <source>a BERT with ALiBi (alibi_starting_size)</source>
        <translation>un BERT avec ALiBi (alibi_starting_size)</translation>
    </message>
    <message>
        <source>Its positions must be absolute.</source>
        <translation>Ses positions doivent être absolues.</translation>
    </message>
    <message>
        <source>an ALBERT with several layer groups</source>
        <translation>un ALBERT avec plusieurs groupes de couches</translation>
    </message>
    <message>
        <source>It must have one.</source>
        <translation>Il doit en avoir un seul.</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>un décodeur</translation>
    </message>
    <message>
        <source>It must be an encoder.</source>
        <translation>Ce doit être un encodeur.</translation>
    </message>
    <message>
        <source>the position embedding &quot;%1&quot;</source>
        <translation>le plongement de position «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It must be absolute.</source>
        <translation>Ce doit être absolute.</translation>
    </message>
    <message>
        <source>its normalization table is damaged</source>
        <translation>sa table de normalisation est endommagée</translation>
    </message>
    <message>
        <source>gram_sentencepiece.so is not beside the program</source>
        <translation>gram_sentencepiece.so n’est pas à côté du programme</translation>
    </message>
    <message>
        <source>a number in %1 is out of range</source>
        <translation>un nombre de %1 est hors limites</translation>
    </message>
    <message>
        <source>added_tokens.json has no id for %1</source>
        <translation>added_tokens.json n’a pas d’id pour %1</translation>
    </message>
    <message>
        <source>added_tokens_decoder has the id %1</source>
        <translation>added_tokens_decoder a l’id %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks the unknown token %1</source>
        <translation>il manque à son vocabulaire le token d’inconnu %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks %1</source>
        <translation>il manque %1 à son vocabulaire</translation>
    </message>
    <message>
        <source>its sentencepiece model has a piece twice</source>
        <translation>son modèle sentencepiece a deux fois une pièce</translation>
    </message>
    <message>
        <source>its sentencepiece model has no pieces</source>
        <translation>son modèle sentencepiece n’a pas de pièces</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model, or a damaged one</source>
        <translation>ce n’est pas un modèle sentencepiece, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model: it has no pieces</source>
        <translation>ce n’est pas un modèle sentencepiece&#xa0;: il n’a pas de pièces</translation>
    </message>
    <message>
        <source>it is a damaged sentencepiece model: a special piece is beyond its vocabulary</source>
        <translation>c’est un modèle sentencepiece endommagé&#xa0;: une pièce spéciale est hors de son vocabulaire</translation>
    </message>
    <message>
        <source>its piece number %1 is not a text and a score</source>
        <translation>sa pièce numéro %1 n’est pas un texte et un score</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>son vocabulaire est vide</translation>
    </message>
    <message>
        <source>its unk_id is beyond the vocabulary</source>
        <translation>son unk_id est hors du vocabulaire</translation>
    </message>
    <message>
        <source>vocab.txt is not UTF-8</source>
        <translation>vocab.txt n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>its class %1 finds words or pieces by a program of its own (as MeCab is), which is not built in; choose a model whose tokenizer is all in a tokenizer.json</source>
        <translation>sa classe %1 trouve les mots ou les pièces avec un programme à elle (comme MeCab), qui n’est pas intégré&#xa0;; choisissez un modèle dont le tokenizer est tout entier dans un tokenizer.json</translation>
    </message>
    <message>
        <source>its class %1 is not known here, and its %2 alone does not tell how it works; load it in transformers once and save it with save_pretrained(), which writes a tokenizer.json</source>
        <translation>sa classe %1 n’est pas connue ici, et son %2 seul ne dit pas comment il fonctionne&#xa0;; chargez-le une fois dans transformers et enregistrez-le avec save_pretrained(), qui écrit un tokenizer.json</translation>
    </message>
    <message>
        <source>its merges end words in &lt;/w&gt;, which GPT-2&apos;s and RoBERTa&apos;s do not, and nothing names its class; if it is HerBERT&apos;s, write {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} into its tokenizer_config.json</source>
        <translation>ses fusions finissent les mots par &lt;/w&gt;, ce que ne font pas celles de GPT-2 et de RoBERTa, et rien ne nomme sa classe&#xa0;; si c’est celui de HerBERT, écrivez {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} dans son tokenizer_config.json</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, sentencepiece.bpe.model or tokenizer.model</source>
        <translation>il n’y a pas de tokenizer.json, vocab.txt, vocab.json avec merges.txt, spiece.model, sentencepiece.bpe.model ou tokenizer.model</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no id</source>
        <translation>le token «&#xa0;%1&#xa0;» n’a pas d’id</translation>
    </message>
    <message>
        <source>the id %1 belongs to two tokens</source>
        <translation>l’id %1 appartient à deux tokens</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; occurs twice</source>
        <translation>le token «&#xa0;%1&#xa0;» apparaît deux fois</translation>
    </message>
    <message>
        <source>its tokenizer.json is not an object</source>
        <translation>son tokenizer.json n’est pas un objet</translation>
    </message>
    <message>
        <source>its post-processor has an impossible id</source>
        <translation>son post-processeur a un id impossible</translation>
    </message>
    <message>
        <source>its post-processor has no %1</source>
        <translation>son post-processeur n’a pas de %1</translation>
    </message>
    <message>
        <source>its merge number %1 (&quot;%2&quot;) names a token that the vocabulary lacks</source>
        <translation>sa fusion numéro %1 («&#xa0;%2&#xa0;») nomme un token absent du vocabulaire</translation>
    </message>
    <message>
        <source>what should have the field %1 is no object</source>
        <translation>ce qui devrait avoir le champ %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>its field %1 is not a text</source>
        <translation>son champ %1 n’est pas un texte</translation>
    </message>
    <message>
        <source>its field %1 is neither true nor false</source>
        <translation>son champ %1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>its field %1 is not a whole number</source>
        <translation>son champ %1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>its field %1 is not an object</source>
        <translation>son champ %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>its field %1 is not a list</source>
        <translation>son champ %1 n’est pas une liste</translation>
    </message>
    <message>
        <source>its field %1 is not in base 64</source>
        <translation>son champ %1 n’est pas en base 64</translation>
    </message>
    <message>
        <source>it has %1, which is not supported</source>
        <translation>il a %1, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>pieces of a user&apos;s own in a sentencepiece model with treat_whitespace_as_suffix</source>
        <translation>des pièces propres dans un modèle sentencepiece avec treat_whitespace_as_suffix</translation>
    </message>
    <message>
        <source>a sentencepiece model of words or characters</source>
        <translation>un modèle sentencepiece de mots ou de caractères</translation>
    </message>
    <message>
        <source>merges in %1, where its class has pieces with scores</source>
        <translation>des fusions dans %1, là où sa classe a des pièces avec des scores</translation>
    </message>
    <message>
        <source>the normalizer Replace of nothing</source>
        <translation>le normaliseur Replace de rien</translation>
    </message>
    <message>
        <source>the normalizer Replace with this regular expression</source>
        <translation>le normaliseur Replace avec cette expression régulière</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot;</source>
        <translation>le normaliseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the model &quot;%1&quot;</source>
        <translation>le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a template that repeats the text</source>
        <translation>un gabarit qui répète le texte</translation>
    </message>
    <message>
        <source>a template without the text</source>
        <translation>un gabarit sans le texte</translation>
    </message>
    <message>
        <source>the post-processor &quot;%1&quot;</source>
        <translation>le post-processeur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot;</source>
        <translation>le prepend_scheme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot;</source>
        <translation>le pré-tokenizer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a pre-tokenizer behind ByteLevel</source>
        <translation>un pré-tokenizer derrière ByteLevel</translation>
    </message>
    <message>
        <source>a BPE model over bytes with continuing_subword_prefix or end_of_word_suffix</source>
        <translation>un modèle BPE sur des octets avec continuing_subword_prefix ou end_of_word_suffix</translation>
    </message>
    <message>
        <source>a BPE model with dropout</source>
        <translation>un modèle BPE avec dropout</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep</source>
        <translation>%1 est imbriqué sur plus de %2 niveaux</translation>
    </message>
    <message>
        <source>%1 is not JSON from byte %2 on</source>
        <translation>%1 n’est plus du JSON à partir de l’octet %2</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 has a token twice in its vocabulary</source>
        <translation>%1 a deux fois un token dans son vocabulaire</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>il manque %2 à %1</translation>
    </message>
    <message>
        <source>none of its checkpoints can be used. %1</source>
        <translation>aucun de ses points de contrôle ne peut être utilisé. %1</translation>
    </message>
    <message>
        <source>it is another run&apos;s or another time&apos;s</source>
        <translation>il est d’une autre exécution ou d’un autre moment</translation>
    </message>
    <message>
        <source>it is not as the run wrote it, and its checkpoints were made with what it was; put the old content back (other settings can be given with --set, another place of the data with --data)</source>
        <translation>il n’est pas tel que l’exécution l’a écrit, et ses points de contrôle ont été faits avec l’ancien contenu&#xa0;; remettez-le (d’autres paramètres se donnent avec --set, un autre emplacement des données avec --data)</translation>
    </message>
    <message>
        <source>it is in the form of an older version, whose files can hold program code, and is not opened. Finish or export the run with the version that made it, or start it anew with the config.json in its folder</source>
        <translation>il a la forme d’une version antérieure, dont les fichiers peuvent contenir du code, et n’est pas ouvert. Terminez ou exportez l’exécution avec la version qui l’a faite, ou relancez-la avec le config.json de son dossier</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est trop imbriqué</translation>
    </message>
    <message>
        <source>a file outside of the folder is in it</source>
        <translation>un fichier hors du dossier y figure</translation>
    </message>
    <message>
        <source>it is not a list of checkpoints</source>
        <translation>ce n’est pas une liste de points de contrôle</translation>
    </message>
    <message>
        <source>it is not as the run wrote it (its SHA-256 is another); without the file the run is taken for a stopped one, whose steps are in metrics.csv</source>
        <translation>il n’est pas tel que l’exécution l’a écrit (son SHA-256 est un autre)&#xa0;; sans le fichier, l’exécution est tenue pour arrêtée, et ses pas sont dans metrics.csv</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: it is nested too deep</source>
        <translation>ce n’est pas le résumé d’une exécution&#xa0;: il est trop imbriqué</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: %1</source>
        <translation>ce n’est pas le résumé d’une exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not as it was written: its SHA-256 is another</source>
        <translation>il n’est pas tel qu’il a été écrit&#xa0;: son SHA-256 est un autre</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>ce n’est pas un point de contrôle</translation>
    </message>
    <message>
        <source>it has no %1: it is of another model or mode than the configuration says</source>
        <translation>il n’a pas de %1&#xa0;: il est d’un autre modèle ou mode que ne le dit la configuration</translation>
    </message>
    <message>
        <source>its model has other sizes than the configuration says, at %1</source>
        <translation>son modèle a d’autres tailles que ne le dit la configuration, pour %1</translation>
    </message>
    <message>
        <source>a checkpoint of another type</source>
        <translation>un point de contrôle d’un autre type</translation>
    </message>
    <message>
        <source>it does not begin as item vectors do</source>
        <translation>il ne commence pas comme des vecteurs d’items</translation>
    </message>
    <message>
        <source>its sizes are not those of item vectors</source>
        <translation>ses tailles ne sont pas celles de vecteurs d’items</translation>
    </message>
    <message>
        <source>its list of items is cut off</source>
        <translation>sa liste d’items est coupée</translation>
    </message>
    <message>
        <source>its list of items is damaged</source>
        <translation>sa liste d’items est endommagée</translation>
    </message>
    <message>
        <source>the outputs of the frozen layers need %1 MiB: %2</source>
        <translation>les sorties des couches gelées demandent %1 Mio&#xa0;: %2</translation>
    </message>
    <message>
        <source>one whose state was kept: %1</source>
        <translation>un pas dont l’état a été gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>its %1 part has %2 sequences</source>
        <translation>sa partie «&#xa0;%1&#xa0;» a %2 séquences</translation>
    </message>
    <message>
        <source>the impression has no click that is known</source>
        <translation>l’impression n’a aucun clic connu</translation>
    </message>
    <message>
        <source>It was made without LoRA (lora_rank).</source>
        <translation>Elle a été faite sans LoRA (lora_rank).</translation>
    </message>
    <message>
        <source>It began with random weights, which no folder has. Export the whole model.</source>
        <translation>Elle a commencé avec des poids aléatoires, qu’aucun dossier n’a. Exportez le modèle entier.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1. Export the whole model.</source>
        <translation>Le modèle avec lequel elle a commencé n’est plus là&#xa0;: %1. Exportez le modèle entier.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1.</source>
        <translation>Le modèle avec lequel elle a commencé n’est plus là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It began with an adapter, and PEFT adds one to a whole model only. Export the whole model.</source>
        <translation>Elle a commencé avec un adaptateur, et PEFT n’en ajoute un qu’à un modèle entier. Exportez le modèle entier.</translation>
    </message>
    <message>
        <source>an adapter of %1</source>
        <translation>un adaptateur de %1</translation>
    </message>
    <message>
        <source>an export of %1</source>
        <translation>un export de %1</translation>
    </message>
    <message>
        <source>A run in the mode id has no language model.</source>
        <translation>Une exécution dans le mode id n’a pas de modèle de langue.</translation>
    </message>
    <message>
        <source>the model as the run began</source>
        <translation>le modèle du début de l’exécution</translation>
    </message>
    <message>
        <source>leaving words out</source>
        <translation>omettre des mots</translation>
    </message>
    <message>
        <source>The mode id reads no texts.</source>
        <translation>Le mode id ne lit pas de textes.</translation>
    </message>
    <message>
        <source>Choose cpu. %1</source>
        <translation>Choisissez cpu. %1</translation>
    </message>
    <message>
        <source>There is one GPU, cuda:0.</source>
        <translation>Il y a un GPU, cuda:0.</translation>
    </message>
    <message>
        <source>The GPUs are cuda:0 to cuda:%1.</source>
        <translation>Les GPU sont cuda:0 à cuda:%1.</translation>
    </message>
    <message>
        <source>the process may not map the %1 MiB that products on %2 threads work in</source>
        <translation>le processus ne peut pas obtenir les %1 Mio dans lesquels travaillent les produits sur %2 threads</translation>
    </message>
    <message>
        <source>Use fewer threads, or raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Prenez moins de threads, ou relevez la limite (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Relevez la limite (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>E2E on this batch needs about %1 GiB</source>
        <translation>E2E demande environ %1 Gio pour ce lot</translation>
    </message>
    <message>
        <source>full here: %1</source>
        <translation>full ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>this LibTorch is built without oneDNN</source>
        <translation>cette LibTorch est construite sans oneDNN</translation>
    </message>
    <message>
        <source>the processor has neither AVX512-BF16 nor AMX-BF16</source>
        <translation>le processeur n’a ni AVX512-BF16 ni AMX-BF16</translation>
    </message>
    <message>
        <source>the %1 has compute capability %2, and TF32 begins with 8.0</source>
        <translation>la %1 a la compute capability %2, et TF32 commence à 8.0</translation>
    </message>
    <message>
        <source>TF32 is a way of NVIDIA&apos;s GPUs to multiply, from compute capability 8.0</source>
        <translation>TF32 est une façon de multiplier des GPU de NVIDIA, à partir de la compute capability 8.0</translation>
    </message>
    <message>
        <source>full where dtype is float64</source>
        <translation>full là où dtype est float64</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda: and a number</source>
        <translation>cpu, cuda ou cuda: et un nombre</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>plus de %1 niveaux</translation>
    </message>
    <message>
        <source>news or kt</source>
        <translation>news ou kt</translation>
    </message>
    <message>
        <source>true where use_title is false: an item needs a text</source>
        <translation>true là où use_title est false&#xa0;: un item a besoin d’un texte</translation>
    </message>
    <message>
        <source>true where use_abstract is false and the news have no bodies</source>
        <translation>true là où use_abstract est false et où les articles n’ont pas de corps</translation>
    </message>
    <message>
        <source>a divisor of hidden (%1)</source>
        <translation>un diviseur de hidden (%1)</translation>
    </message>
    <message>
        <source>0 where eval_every is -1: without evaluations nothing can be watched</source>
        <translation>0 là où eval_every est -1&#xa0;: sans évaluations, rien ne peut être surveillé</translation>
    </message>
    <message>
        <source>one of the sequence&apos;s</source>
        <translation>l’un de ceux de la séquence</translation>
    </message>
    <message>
        <source>one of %1, or several with commas between them</source>
        <translation>l’un de %1, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>one of %1, or several, where lora_rank is above 0</source>
        <translation>l’un de %1, ou plusieurs, là où lora_rank est supérieur à 0</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>at most %1 for %2</source>
        <translation>au plus %1 pour %2</translation>
    </message>
    <message>
        <source>-1 or 0: the layers of an ALBERT share their weights</source>
        <translation>-1 ou 0&#xa0;: les couches d’un ALBERT partagent leurs poids</translation>
    </message>
    <message>
        <source>at most %1, the model&apos;s number of layers</source>
        <translation>au plus %1, le nombre de couches du modèle</translation>
    </message>
    <message>
        <source>below %1, the model&apos;s number of layers; the mode frozen trains none</source>
        <translation>inférieur à %1, le nombre de couches du modèle&#xa0;; le mode frozen n’en entraîne aucune</translation>
    </message>
    <message>
        <source>0 where the encoder has no layer that trains</source>
        <translation>0 là où l’encodeur n’a aucune couche entraînée</translation>
    </message>
    <message>
        <source>a setting that can be changed while it trains</source>
        <translation>un paramètre qui peut être changé pendant l’entraînement</translation>
    </message>
    <message>
        <source>a rate above 0</source>
        <translation>un taux supérieur à 0</translation>
    </message>
    <message>
        <source>2 steps or more, as before: at 1 the table&apos;s rows move in another way</source>
        <translation>2 pas ou plus, comme avant&#xa0;: à 1, les lignes de la table bougent d’une autre façon</translation>
    </message>
    <message>
        <source>at least %1, two latencies, so that the encoder is updated before the steps that count; or search with single-step, whose rate serves here too</source>
        <translation>au moins %1, deux latences, pour que l’encodeur soit mis à jour avant les pas qui comptent&#xa0;; ou cherchez avec single-step, dont le taux convient ici aussi</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>one that trains the encoder: it has no rate here</source>
        <translation>un mode qui entraîne l’encodeur&#xa0;: il n’a pas de taux ici</translation>
    </message>
    <message>
        <source>above 0 and at most 10</source>
        <translation>supérieur à 0 et au plus 10</translation>
    </message>
    <message>
        <source>%1 is of another kind</source>
        <translation>%1 est d’un autre type</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split (%2)</source>
        <translation>une autre : les données n’ont pas de partie « %1 » (%2)</translation>
    </message>
    <message>
        <source>another one: their test split has no labels; predictions can be written for it</source>
        <translation>une autre : leur partie de test n’a pas de labels ; des prédictions peuvent être écrites pour elle</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split to predict</source>
        <translation>une autre : les données n’ont pas de partie « %1 » à prédire</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Encode</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>CF</source>
        <translation>CF</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>gram::AnglePlot</name>
    <message>
        <source>Multi-step&apos;s angle, by N</source>
        <translation>Angle de Multi-step, selon N</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>● computed in float64</source>
        <translation>● calculé en float64</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>‖pseudo-gradient‖</source>
        <translation>‖pseudo-gradient‖</translation>
    </message>
    <message>
        <source>‖true gradient‖</source>
        <translation>‖vrai gradient‖</translation>
    </message>
    <message>
        <source>latency N, in batches</source>
        <translation>latence N, en lots</translation>
    </message>
    <message>
        <source>below %1°</source>
        <translation>moins de %1°</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between the encoder&apos;s gradient that the regression onto N batches&apos; pseudo-targets gives, and the sum of E2E&apos;s over the same N batches. Both begin with the same weights, and only the CF module is updated on the way. For N = 1 they are the same.&lt;/p&gt;&lt;p&gt;The rows of the item table move by plain descent here, whatever the item optimizer: by the item rate times the gradient, so that the angle does not depend on earlier steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entre le gradient de l&apos;encodeur donné par la régression vers les pseudo-cibles de N lots et la somme de ceux d&apos;E2E sur les mêmes N lots. Tous deux partent des mêmes poids, et seul le module CF est mis à jour en chemin. Pour N = 1, ils sont identiques.&lt;/p&gt;&lt;p&gt;Les lignes de la table d&apos;items se déplacent ici par simple descente, quel que soit l&apos;optimiseur des items : du taux des items fois le gradient, afin que l&apos;angle ne dépende pas des pas précédents.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::BarsView</name>
    <message>
        <source>Figures of the compared runs as bars</source>
        <translation>Chiffres des exécutions comparées, en barres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Le lot : utilisateurs par positions</translation>
    </message>
</context>
<context>
    <name>gram::BatchPage</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Each epoch has its own order, and news their own negatives</source>
        <translation>Chaque époque a son ordre, et les actualités leurs négatifs</translation>
    </message>
    <message>
        <source>Batch of the epoch</source>
        <translation>Lot de l’époque</translation>
    </message>
    <message>
        <source>Any batch of the training split, as the seed orders them</source>
        <translation>N’importe quel lot de la partie d’entraînement, dans l’ordre de la graine</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Comp&amp;ute</source>
        <translation>&amp;Calculer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>&lt;p&gt;K interactions show U different items. E2E encodes each interaction, exact GRAM each item: R = K / U is what it can save at most.&lt;/p&gt;</source>
        <translation>&lt;p&gt;K interactions montrent U items différents. E2E encode chaque interaction, GRAM exact chaque item : R = K / U est le plus qu’il puisse économiser.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The item under the cursor</source>
        <translation>L’item sous le curseur</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Aucun jeu de données n’a encore été lu.</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>époque </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>lot </translation>
    </message>
    <message>
        <source>Previous batch</source>
        <translation>Lot précédent</translation>
    </message>
    <message>
        <source>The batch before</source>
        <translation>Le lot d’avant</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Lot suivant</translation>
    </message>
    <message>
        <source>The batch after</source>
        <translation>Le lot d’après</translation>
    </message>
    <message>
        <source>Follow the batch being trained</source>
        <translation>Suivre le lot en cours d’entraînement</translation>
    </message>
    <message>
        <source>While a run trains, show the batch that it is at, a few times a second</source>
        <translation>Pendant un entraînement, montre le lot où il en est, quelques fois par seconde</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>K = %1 interactions, U = %2 unique items, R = %3</source>
        <translation>K = %1 interactions, U = %2 items uniques, R = %3</translation>
    </message>
    <message>
        <source>Rows: users; history, then candidates, the clicked one underlined. Pale: occurs once.</source>
        <translation>Lignes : utilisateurs ; historique, puis candidats, celui qui a été cliqué souligné. Pâle : une seule occurrence.</translation>
    </message>
    <message>
        <source>Rows: users, answers in time order. Pale: occurs once. Struck through: answered wrongly.</source>
        <translation>Lignes : utilisateurs, réponses dans l’ordre du temps. Pâle : une seule occurrence. Barré : réponse fausse.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop computing the step</source>
        <translation>Arrêter le calcul du pas</translation>
    </message>
    <message>
        <source>Compute the step</source>
        <translation>Calculer le pas</translation>
    </message>
    <message>
        <source>Stop computing this step</source>
        <translation>Arrêter le calcul de ce pas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Make this step once, for its gradients and times. Nothing is trained by it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Effectue ce pas une fois, pour ses gradients et ses temps. Rien n’est entraîné.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The figures are computed when the runs have ended.</source>
        <translation>Les chiffres sont calculés quand les exécutions sont terminées.</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>Measured on this batch as step %1, with the weights that a run starts with.</source>
        <translation>Mesuré sur ce lot en tant que pas %1, avec les poids d’un début d’exécution.</translation>
    </message>
    <message>
        <source>The batch of a run&apos;s step %1. Compute makes it once, with the weights that a run starts with.</source>
        <translation>Le lot du pas %1 d’une exécution. Calculer l’effectue une fois, avec les poids d’un début d’exécution.</translation>
    </message>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation>
            <numerusform>E2E l’encode &lt;b&gt;une fois&lt;/b&gt; dans ce pas.</numerusform>
            <numerusform>E2E l’encode &lt;b&gt;%n fois&lt;/b&gt; dans ce pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-step GRAM encodes it &lt;b&gt;once&lt;/b&gt;.</source>
        <translation>Single-step GRAM l’encode &lt;b&gt;une fois&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 encodes it twice: first without keeping what the way back needs.</source>
        <translation>%1 l’encode deux fois : d’abord sans garder ce que le retour demande.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation>
            <numerusform>Multi-step l’encode deux fois par pas : pour l’entraînement et pour la table.</numerusform>
            <numerusform>Multi-step l’encode deux fois en %n pas, quel que soit le nombre de lots où il figure : pour l’entraînement et pour la table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in half an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step l’encode deux fois en une demi-époque, quel que soit le nombre de lots où il figure : pour l’entraînement et pour la table.</translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step l’encode deux fois par époque, quel que soit le nombre de lots où il figure : pour l’entraînement et pour la table.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>historique %1</translation>
    </message>
    <message>
        <source>clicked candidate</source>
        <translation>candidat cliqué</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>candidat %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <translation>
            <numerusform>%1 · %n token</numerusform>
            <numerusform>%1 · %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: user %1, %2</source>
        <translation>Ici : utilisateur %1, %2</translation>
    </message>
    <message>
        <source>answered correctly</source>
        <translation>réponse juste</translation>
    </message>
    <message>
        <source>answered wrongly</source>
        <translation>réponse fausse</translation>
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation>
            <numerusform>‖g‖ de cette interaction : %1&lt;br&gt;sa part le long de celui de l’item : %2&lt;br&gt;‖g‖ de l’item : %3, somme de %n part</numerusform>
            <numerusform>‖g‖ de cette interaction : %1&lt;br&gt;sa part le long de celui de l’item : %2&lt;br&gt;‖g‖ de l’item : %3, somme de %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation>
            <numerusform>%n occurrence :</numerusform>
            <numerusform>%n occurrences :</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1: %2</source>
        <translation>utilisateur %1 : %2</translation>
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
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 cannot be written: a report&apos;s name ends in .html or .pdf.</source>
        <translation>%1 ne peut pas être écrit : le nom d’un rapport finit par .html ou .pdf.</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>Rapport %1 enregistré.</translation>
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Chiffres des exécutions comparées</translation>
    </message>
    <message>
        <source>Settings of the compared runs</source>
        <translation>Réglages des exécutions comparées</translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Mon&amp;trer aussi ce qui est identique</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>Métri&amp;que</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>Valeu&amp;r</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Tick the runs to compare in the list of runs: each that has made a step appears here, with its speed, memory and quality beside the others&apos;. To train several modes on the same batches, press Compare…</source>
        <translation>Rien à comparer pour l’instant. Cochez dans la liste les exécutions à comparer : chacune qui a fait un pas apparaît ici, avec sa vitesse, sa mémoire et sa qualité à côté des autres. Pour entraîner plusieurs modes sur les mêmes lots, choisissez Comparer…</translation>
    </message>
    <message>
        <source>Metric to compare</source>
        <translation>Métrique à comparer</translation>
    </message>
    <message>
        <source>&lt;p&gt;The metric on the validation data in which the runs are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La métrique sur les données de validation dans laquelle les exécutions sont comparées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Valeur à atteindre</translation>
    </message>
    <message>
        <source>&lt;p&gt;The board tells how long each run trained until its first evaluation with this value. At first it is the best that all of the runs have reached.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le tableau dit combien de temps chaque exécution s’est entraînée jusqu’à sa première évaluation à cette valeur. Au départ, c’est la meilleure que toutes ont atteinte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy all figures as a table for a spreadsheet</source>
        <translation>Copier tous les chiffres en tableau pour un tableur</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save all of this, with settings, versions and charts, as a page (HTML) or a document (PDF) that can be read without this program.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Enregistre tout cela, avec réglages, versions et graphiques, en page (HTML) ou en document (PDF) lisible sans ce programme.&lt;/p&gt;</translation>
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
            <numerusform>%n réglage est le même dans toutes ces exécutions.</numerusform>
            <numerusform>%n réglages sont les mêmes dans toutes ces exécutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Document à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>gram::CardHead</name>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n avertissement</numerusform>
            <numerusform>%1&#xa0;: %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1: advanced settings</source>
        <translation>%1&#xa0;: paramètres avancés</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>gram::CardValues</name>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>%n époques</numerusform>
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
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ChartMetric</name>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Memory in the step</source>
        <translation>Mémoire dans le pas</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Mémoire résidente</translation>
    </message>
    <message>
        <source>Speedup so far</source>
        <translation>Speedup jusqu’ici</translation>
    </message>
    <message>
        <source>R so far</source>
        <translation>R jusqu’ici</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Secondes par pas</translation>
    </message>
    <message>
        <source>Interactions per second</source>
        <translation>Interactions par seconde</translation>
    </message>
    <message>
        <source>Encoded items</source>
        <translation>Items encodés</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Validation MRR</source>
        <translation>MRR de validation</translation>
    </message>
    <message>
        <source>Validation nDCG@5</source>
        <translation>nDCG@5 de validation</translation>
    </message>
    <message>
        <source>Validation nDCG@10</source>
        <translation>nDCG@10 de validation</translation>
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation>AUC à froid</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>temps d’entraînement, s</translation>
    </message>
    <message>
        <source>training and evaluation time, s</source>
        <translation>temps d’entraînement et d’évaluation, s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>━ training   ● validation</source>
        <translation>━ entraînement   ● validation</translation>
    </message>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Speedup face à E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>fois la vitesse d’E2E</translation>
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation>Mémoire des tenseurs</translation>
    </message>
    <message>
        <source>━ each step   ┅ peak   ┈ process, resident</source>
        <translation>━ chaque pas   ┅ pic   ┈ processus, résidente</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>● validation AUC   ○ cold-start AUC</source>
        <translation>● AUC de validation   ○ AUC à froid</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory held</source>
        <translation>Mémoire tenue</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>Mémoire de la carte</translation>
    </message>
    <message>
        <source>GPU utilization</source>
        <translation>Utilisation du GPU</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>━ speedup so far   ─ R: exact GRAM&apos;s limit</source>
        <translation>━ speedup jusqu’ici   ─ R : limite de GRAM exact</translation>
    </message>
</context>
<context>
    <name>gram::ChartsPanel</name>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Accélération vs E2E</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>Axe X des graphiques</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>Show all of the data in the charts</source>
        <translation>Afficher toutes les données dans les graphiques</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click in a chart)</source>
        <translation>Annuler le zoom et le déplacement (double-clic dans un graphique)</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run trains and its loss appears here.</source>
        <translation>E2E est mesuré d’abord, puis l’exécution s’entraîne et sa perte s’affiche ici.</translation>
    </message>
    <message>
        <source>The run is being prepared; its loss appears here.</source>
        <translation>L’exécution est en préparation&#xa0;; sa perte s’affichera ici.</translation>
    </message>
    <message>
        <source>Press Start: the loss of each step appears here.</source>
        <translation>Appuyez sur Démarrer&#xa0;: la perte de chaque pas s’affichera ici.</translation>
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
        <translation>Mémoire des tenseurs</translation>
    </message>
    <message>
        <source>Memory of the tensors on the %1</source>
        <translation>Mémoire des tenseurs sur le %1</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Memory in use and its peak appear here while a run trains.</source>
        <translation>La mémoire utilisée et son pic s’affichent ici pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Speedup vs %1</source>
        <translation>Accélération vs %1</translation>
    </message>
    <message>
        <source>Speedup vs E2E, several baselines</source>
        <translation>Accélération vs E2E, plusieurs baselines</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run&apos;s speedup appears here.</source>
        <translation>E2E est mesuré d’abord, puis l’accélération de l’exécution s’affiche ici.</translation>
    </message>
    <message>
        <source>E2E trains as the baseline. The speedup of the other runs appears here when it has finished.</source>
        <translation>E2E s’entraîne comme baseline. L’accélération des autres exécutions s’affichera ici quand il aura terminé.</translation>
    </message>
    <message>
        <source>No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and batch.</source>
        <translation>Pas encore de baseline E2E. Réglez «&#xa0;Mesurer E2E sur&#xa0;», ou terminez une exécution E2E avec les mêmes données, le même modèle et le même batch.</translation>
    </message>
    <message>
        <source>E2E seconds per step by the run&apos;s own. Start a GRAM run to see how much faster it is.</source>
        <translation>Secondes par pas d’E2E divisées par celles de l’exécution. Démarrez une exécution GRAM pour voir de combien elle est plus rapide.</translation>
    </message>
    <message>
        <source>Validation AUC and cold-start AUC appear here after each evaluation.</source>
        <translation>L’AUC de validation et l’AUC à froid s’affichent ici après chaque évaluation.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Time with evaluations</source>
        <translation>Temps avec évaluations</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the charts are drawn over. Training time leaves out pauses, evaluations and loading; time with evaluations adds those that were made before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce sur quoi les graphiques sont tracés. Le temps d’entraînement exclut pauses, évaluations et chargement ; le temps avec évaluations ajoute celles qui ont précédé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;X:</source>
        <comment>axis</comment>
        <translation>&amp;X :</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>l&amp;og</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Axe x logarithmique</translation>
    </message>
    <message>
        <source>&lt;p&gt;Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Axe x logarithmique : le début des exécutions a autant de place que le reste. Pour y : le menu du graphique.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Follow the run in training</source>
        <translation>Suivre l’exécution en cours</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop following.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Garde la partie la plus récente en vue pendant un entraînement. Zoomez pour en choisir l’étendue ; revenez en arrière pour ne plus suivre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Cadre</translation>
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation>Zoomer dans un cadre</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging moves the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Glisser dans un graphique trace un cadre et zoome dedans, comme toujours avec Maj. Désactivé : glisser déplace le graphique.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Unsmoothed</source>
        <translation>Non lissé</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>&lt;p&gt;Smooths what is told of each step: an exponential moving average over about so many steps, worked out from every step. The line as it was recorded stays faintly behind it. Sums, peaks and evaluations are never smoothed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lisse ce qui est dit de chaque pas : moyenne mobile exponentielle sur environ autant de pas, calculée à partir de tous. La ligne enregistrée reste pâle derrière. Sommes, pics et évaluations ne sont jamais lissés.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;porter</translation>
    </message>
    <message>
        <source>Copy or export the charts</source>
        <translation>Copier ou exporter les graphiques</translation>
    </message>
    <message>
        <source>Copy all of the charts, or write them as a picture or as a table of every point</source>
        <translation>Copier tous les graphiques, ou les écrire en image ou en tableau de tous les points</translation>
    </message>
    <message>
        <source>&amp;Export the Charts…</source>
        <translation>&amp;Exporter les graphiques…</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Copier les valeurs en &amp;texte</translation>
    </message>
    <message>
        <source>This figure appears here after each evaluation, where the data and the task have it.</source>
        <translation>Ce chiffre apparaît ici après chaque évaluation, là où les données et la tâche l’ont.</translation>
    </message>
    <message>
        <source>This figure appears here while a run trains.</source>
        <translation>Ce chiffre apparaît ici pendant un entraînement.</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Charts of GRAM Lab</source>
        <translation>Graphiques de GRAM Lab</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>« %1 » n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Export the Chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export the Charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table of every point (*.csv)</source>
        <translation>Tableau de tous les points (*.csv)</translation>
    </message>
    <message>
        <source>┅ peak   ┈ process, resident</source>
        <translation>┅ pic   ┈ processus, résidente</translation>
    </message>
    <message>
        <source>┅ held by the program   ┈ whole card, all programs</source>
        <translation>┅ tenue par le programme   ┈ carte entière, tous les programmes</translation>
    </message>
    <message>
        <source>┅ held by the program</source>
        <translation>┅ tenue par le programme</translation>
    </message>
    <message>
        <source>━ each step   %1</source>
        <translation>━ chaque pas   %1</translation>
    </message>
    <message>
        <source>━ tensors, each step</source>
        <translation>━ tenseurs, chaque pas</translation>
    </message>
    <message>
        <source>%1   CPU: %2   GPU: %3</source>
        <translation>%1   CPU : %2   GPU : %3</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Memory on the GPU</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n graine</numerusform>
            <numerusform>%1, %n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, greatest</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation</source>
        <translation>▒ sur les graines&#xa0;: moyenne ± écart type</translation>
    </message>
    <message>
        <source>▒ over two seeds: least to greatest</source>
        <translation>▒ sur deux graines&#xa0;: du plus petit au plus grand</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation; of two, least to greatest</source>
        <translation>▒ sur les graines&#xa0;: moyenne ± écart type&#xa0;; de deux, du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>Mean and band over the seeds</source>
        <translation>Moyenne et bande sur les graines</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs that differ by their seed alone and have ended are drawn as their mean, as far as all of them go, with a band: of two runs from the least to the greatest, of three or more the mean ± one sample standard deviation. A run that trains has a line of its own until it has ended. Off: a line for each run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les exécutions qui ne diffèrent que par leur graine et sont terminées sont tracées par leur moyenne, aussi loin que toutes vont, avec une bande&#xa0;: pour deux, de la plus petite à la plus grande valeur&#xa0;; à partir de trois, la moyenne ± un écart type d’échantillon. Une exécution en cours a sa propre ligne jusqu’à sa fin. Désactivé&#xa0;: une ligne par exécution.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ClassDialog</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A Class&apos;s Answers</source>
        <translation>Réponses d’une classe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer file(s), of %2.</source>
        <translation>
            <numerusform>%1 : %n fichier de réponses, de %2.</numerusform>
            <numerusform>%1 : %n fichiers de réponses, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>Juste du premier coup</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The median, and the least and the greatest</source>
        <translation>La médiane, puis le plus petit et le plus grand</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copier le tableau en texte, colonnes séparées par des tabulations</translation>
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Trains one mode after the other on the same data, with the same seed and the same batches, and draws them over each other.</source>
        <translation>Entraîne un mode après l’autre sur les mêmes données, avec la même graine et les mêmes batchs, et les superpose dans les graphiques.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation>Secondes d’entraînement</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>For each mode</source>
        <translation>Pour chaque mode</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>&amp;For each mode</source>
        <translation>&amp;Pour chaque mode</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>&amp;D’abord un pronostic</translation>
    </message>
    <message>
        <source>Your guess: how many times as fast as E2E exact GRAM makes a step</source>
        <translation>Votre pronostic&#xa0;: combien de fois plus vite GRAM exact fait un pas qu’E2E</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>aucun pronostic</translation>
    </message>
    <message>
        <source>Your guess: how much AUC Multi-step loses against E2E</source>
        <translation>Votre pronostic&#xa0;: combien d’AUC Multi-step perd face à E2E</translation>
    </message>
    <message>
        <source>Single-step, times as fast</source>
        <translation>Single-step, fois plus rapide</translation>
    </message>
    <message>
        <source>Multi-step, AUC lost</source>
        <translation>Multi-step, perte d’AUC</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your guess is laid over what comes, as an open diamond on the verdict&apos;s bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Votre pronostic est superposé à ce qui vient, en losange vide sur les barres du verdict.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains each mode with that many seeds: the form&apos;s, and the numbers after it. Another seed means other initial weights, batches and negatives, so that the same mode ends with another quality. With two seeds or more the charts draw means with bands, and the verdict tells whether a difference is more than the seeds&apos; scatter. Three are few, five are usual.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne chaque mode avec ce nombre de graines&#xa0;: celle du formulaire et les nombres suivants. Une autre graine signifie d’autres poids initiaux, lots et négatifs, de sorte que le même mode finit avec une autre qualité. À partir de deux graines, les graphiques tracent des moyennes avec des bandes, et le verdict dit si une différence dépasse la dispersion des graines. Trois, c’est peu&#xa0;; cinq, c’est l’usage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Graines</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 of training.</source>
        <translation>
            <numerusform>%n exécution, environ %1 d’entraînement.</numerusform>
            <numerusform>%n exécutions, environ %1 d’entraînement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other.</source>
        <translation>
            <numerusform>%n exécution.</numerusform>
            <numerusform>%n exécutions, l’une après l’autre.</numerusform>
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
        <translation>Exactitude</translation>
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
        <translation>AUC à froid</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
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
        <translation>~, italique et hachures : estimation, extrapolée de ce qui a été mesuré. Tous les autres chiffres sont mesurés.</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 de %2 ou plus</translation>
    </message>
    <message>
        <source>%1 of %2 or less</source>
        <translation>%1 de %2 ou moins</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
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
        <translation>estimation, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation>
            <numerusform>E2E, mesuré sur %n pas</numerusform>
            <numerusform>E2E, mesuré sur %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of the same work are measured against this one.</source>
        <translation>Les exécutions du même travail sont mesurées face à celle-ci.</translation>
    </message>
    <message>
        <source>No speedup: there is no E2E run on the same data, model and batch among these, and the run has not measured E2E itself.</source>
        <translation>Pas de speedup : il n’y a pas ici d’exécution E2E sur les mêmes données, modèle et lot, et l’exécution n’a pas mesuré E2E elle-même.</translation>
    </message>
    <message>
        <source>No speedup against “%1”: it needs two steps of both runs.</source>
        <translation>Pas de speedup face à « %1 » : il faut deux pas des deux exécutions.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch(es), without the first step of either.</source>
        <translation>
            <numerusform>Speedup par pas : temps d’entraînement de « %1 » par celui de cette exécution, sur le même %n lot, sans le premier pas de chacune.</numerusform>
            <numerusform>Speedup par pas : temps d’entraînement de « %1 » par celui de cette exécution, sur les mêmes %n lots, sans le premier pas de chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation>
            <numerusform>Speedup par pas : temps d’entraînement de « %1 » par celui de cette exécution, sur %n pas de chacune sauf le premier ; les graines diffèrent, les lots ne sont donc pas les mêmes.</numerusform>
            <numerusform>Speedup par pas : temps d’entraînement de « %1 » par celui de cette exécution, sur %n pas de chacune sauf le premier ; les graines diffèrent, les lots ne sont donc pas les mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speedup per epoch: measured at the end of the last whole epoch that both have trained.</source>
        <translation>Speedup par époque : mesuré à la fin de la dernière époque entière que les deux ont faite.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation>
            <numerusform>Speedup par époque : une estimation, car E2E a été mesuré sur %n pas et non sur une époque.</numerusform>
            <numerusform>Speedup par époque : une estimation, car E2E a été mesuré sur %n pas et non sur une époque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation>
            <numerusform>Speedup par époque : une estimation à partir de %n pas, car les deux n’ont pas fait une époque entière.</numerusform>
            <numerusform>Speedup par époque : une estimation à partir de %n pas, car les deux n’ont pas fait une époque entière.</numerusform>
        </translation>
    </message>
    <message>
        <source>1× (reference)</source>
        <translation>1× (référence)</translation>
    </message>
    <message>
        <source>%1, without an encoder update</source>
        <translation>%1, sans mise à jour de l’encodeur</translation>
    </message>
    <message>
        <source>It needs an E2E run among these that has reached the value: a measurement of some E2E steps says nothing of quality.</source>
        <translation>Il faut ici une exécution E2E qui a atteint la valeur : une mesure de quelques pas E2E ne dit rien de la qualité.</translation>
    </message>
    <message>
        <source>The run has not reached the value.</source>
        <translation>L’exécution n’a pas atteint la valeur.</translation>
    </message>
    <message>
        <source>“%1” has not reached the value.</source>
        <translation>« %1 » n’a pas atteint la valeur.</translation>
    </message>
    <message>
        <source>Training time to the first evaluation that reached the value: that of “%1” by this run&apos;s.</source>
        <translation>Temps d’entraînement jusqu’à la première évaluation qui a atteint la valeur : celui de « %1 » par celui de cette exécution.</translation>
    </message>
    <message>
        <source>The run has no evaluation.</source>
        <translation>L’exécution n’a pas d’évaluation.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>No evaluation of the run has reached the value.</source>
        <translation>Aucune évaluation de l’exécution n’a atteint la valeur.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Training time of the first evaluation that reached the value, after step %1. Nothing is interpolated: it was reached at some time between %2 and %3.</source>
        <translation>Temps d’entraînement de la première évaluation qui a atteint la valeur, après le pas %1. Rien n’est interpolé : elle a été atteinte à un moment entre %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation>
            <numerusform>Plus haute mémoire des tenseurs sur l’appareil, en %n pas.</numerusform>
            <numerusform>Plus haute mémoire des tenseurs sur l’appareil, en %n pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Training steps made.</source>
        <translation>Pas d’entraînement faits.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Passages sur les données d’entraînement.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>Without pauses, evaluations and loading.</source>
        <translation>Sans pauses, évaluations ni chargement.</translation>
    </message>
    <message>
        <source>Time per step, mean</source>
        <translation>Temps par pas, moyenne</translation>
    </message>
    <message>
        <source>Training time by steps. Multi-step&apos;s encoder updates and first table are in it.</source>
        <translation>Temps d’entraînement par pas. Les mises à jour de l’encodeur de Multi-step et sa première table en font partie.</translation>
    </message>
    <message>
        <source>Time per step, median</source>
        <translation>Temps par pas, médiane</translation>
    </message>
    <message>
        <source>Multi-step has none: its cost comes in bursts that a median leaves out.</source>
        <translation>Multi-step n’en a pas : son coût vient par à-coups qu’une médiane laisse de côté.</translation>
    </message>
    <message>
        <source>Time per epoch</source>
        <translation>Temps par époque</translation>
    </message>
    <message>
        <source>An estimate where the run has not made a whole epoch.</source>
        <translation>Une estimation si l’exécution n’a pas fait une époque entière.</translation>
    </message>
    <message>
        <source>Redundancy R</source>
        <translation>Redondance R</translation>
    </message>
    <message>
        <source>Interactions by unique items, K/U, over all steps: the most that exact GRAM can save.</source>
        <translation>Interactions par items uniques, K/U, sur tous les pas : le plus que GRAM exact puisse économiser.</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Mesuré face à</translation>
    </message>
    <message>
        <source>What the speedups are against.</source>
        <translation>Ce à quoi les speedups se rapportent.</translation>
    </message>
    <message>
        <source>Speedup per step</source>
        <translation>Speedup par pas</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over the same steps.</source>
        <translation>Temps d’entraînement d’E2E par celui de l’exécution, sur les mêmes pas.</translation>
    </message>
    <message>
        <source>Speedup per epoch</source>
        <translation>Speedup par époque</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over whole epochs.</source>
        <translation>Temps d’entraînement d’E2E par celui de l’exécution, sur des époques entières.</translation>
    </message>
    <message>
        <source>Speedup to equal quality</source>
        <translation>Speedup à qualité égale</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, each to the first evaluation with %1.</source>
        <translation>Temps d’entraînement d’E2E par celui de l’exécution, chacun jusqu’à la première évaluation à %1.</translation>
    </message>
    <message>
        <source>Quality on the validation data</source>
        <translation>Qualité sur les données de validation</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <translation>Temps jusqu’à %1</translation>
    </message>
    <message>
        <source>Of the first evaluation that reached it; nothing is interpolated.</source>
        <translation>De la première évaluation qui l’a atteint ; rien n’est interpolé.</translation>
    </message>
    <message>
        <source>Steps to it</source>
        <translation>Pas jusque-là</translation>
    </message>
    <message>
        <source>At the first evaluation that reached it.</source>
        <translation>À la première évaluation qui l’a atteint.</translation>
    </message>
    <message>
        <source>Best %1</source>
        <translation>Meilleur %1</translation>
    </message>
    <message>
        <source>Of all of the run&apos;s evaluations.</source>
        <translation>De toutes les évaluations de l’exécution.</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>après le pas %1</translation>
    </message>
    <message>
        <source>Cold-start AUC of that model</source>
        <translation>AUC à froid de ce modèle</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data, at the same evaluation.</source>
        <translation>Sur les items sans interaction dans les données d’entraînement, à la même évaluation.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Highest memory of the tensors on the device.</source>
        <translation>Plus haute mémoire des tenseurs sur l’appareil.</translation>
    </message>
    <message>
        <source>Share of E2E&apos;s peak</source>
        <translation>Part du pic d’E2E</translation>
    </message>
    <message>
        <source>Against the same reference as the speedup.</source>
        <translation>Face à la même référence que le speedup.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Peak memory of the encoder</source>
        <translation>Pic de mémoire de l’encodeur</translation>
    </message>
    <message>
        <source>Highest rise of the tensors&apos; memory within one phase of the content encoder; known when the run has ended.</source>
        <translation>Plus forte hausse de la mémoire des tenseurs dans une phase de l’encodeur de contenu ; connue à la fin de l’exécution.</translation>
    </message>
    <message>
        <source>Quality of the best model on the test data</source>
        <translation>Qualité du meilleur modèle sur les données de test</translation>
    </message>
    <message>
        <source>With its 95% interval, by bootstrap over users.</source>
        <translation>Avec son intervalle à 95 %, par bootstrap sur les utilisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation>
            <numerusform>Modèle après le pas %1, %n prédiction.</numerusform>
            <numerusform>Modèle après le pas %1, %n prédictions.</numerusform>
        </translation>
    </message>
    <message>
        <source>times E2E&apos;s speed to %1</source>
        <translation>fois la vitesse d’E2E jusqu’à %1</translation>
    </message>
    <message>
        <source>Time to equal quality</source>
        <translation>Temps à qualité égale</translation>
    </message>
    <message>
        <source>training time to %1</source>
        <translation>temps d’entraînement jusqu’à %1</translation>
    </message>
    <message>
        <source>of the tensors on the device</source>
        <translation>des tenseurs sur l’appareil</translation>
    </message>
    <message>
        <source>Memory: against E2E&apos;s peak within these steps.</source>
        <translation>Mémoire : face au pic d’E2E sur ces pas.</translation>
    </message>
    <message>
        <source>It has ended before its first encoder update: its times leave out what an update costs.</source>
        <translation>Terminée avant sa première mise à jour de l’encodeur : ses temps laissent de côté ce qu’elle coûte.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation>
            <numerusform>« %1 » : %2 fois plus rapide par pas qu’E2E, mesuré sur %n pas, où R vaut %3.</numerusform>
            <numerusform>« %1 » : %2 fois plus rapide par pas qu’E2E, mesuré sur %n pas, où R vaut %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation>
            <numerusform>« %1 » : %2 fois plus rapide par pas que « %3 », sur %n pas, où R vaut %4.</numerusform>
            <numerusform>« %1 » : %2 fois plus rapide par pas que « %3 », sur %n pas, où R vaut %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its peak memory is %1% of that.</source>
        <translation>Son pic de mémoire en est %1 %.</translation>
    </message>
    <message>
        <source>It reached %1 %2 times as fast.</source>
        <translation>Elle a atteint %1 %2 fois plus vite.</translation>
    </message>
    <message>
        <source>It has not yet paid for an encoder update.</source>
        <translation>Elle n’a pas encore payé de mise à jour de l’encodeur.</translation>
    </message>
    <message>
        <source>Texts encoded</source>
        <translation>Textes encodés</translation>
    </message>
    <message>
        <source>Forward through the encoder, over all steps. E2E encodes one for each interaction.</source>
        <translation>Passes avant dans l’encodeur, sur tous les pas. E2E en encode un pour chaque interaction.</translation>
    </message>
    <message>
        <source>%1 an interaction</source>
        <translation>%1 par interaction</translation>
    </message>
    <message>
        <source>It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly repeat. A longer latency or Single-step encodes less.</source>
        <translation>Elle a encodé plus de textes qu’E2E, %1 pour %2 interactions&#xa0;: entre deux mises à jour de l’encodeur, ses items ne se répètent guère. Une latence plus longue ou Single-step encodent moins.</translation>
    </message>
    <message>
        <source>Cold-start AUC within impressions</source>
        <translation>AUC de démarrage à froid au sein des impressions</translation>
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
            <numerusform>Speedup par pas&#xa0;: la moyenne de %n pas E2E du même travail, mesuré avant une exécution et après un pas d’échauffement, divisée par la moyenne des pas de cette exécution sauf le premier.</numerusform>
            <numerusform>Speedup par pas&#xa0;: la moyenne de %n pas E2E du même travail, mesurés avant une exécution et après un pas d’échauffement, divisée par la moyenne des pas de cette exécution sauf le premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference to E2E&apos;s best</source>
        <translation>Différence avec le meilleur d’E2E</translation>
    </message>
    <message>
        <source>The run&apos;s best less that of the E2E run that it is measured against.</source>
        <translation>Le meilleur de l’exécution moins celui de l’exécution E2E face à laquelle elle est mesurée.</translation>
    </message>
    <message>
        <source>A measurement of some E2E steps says nothing of quality.</source>
        <translation>Une mesure de quelques pas E2E ne dit rien de la qualité.</translation>
    </message>
    <message>
        <source>It needs an evaluation of the run and of an E2E run of the same work.</source>
        <translation>Il faut une évaluation de l’exécution et d’une exécution E2E du même travail.</translation>
    </message>
    <message>
        <source>After as many steps of either.</source>
        <translation>Après autant de pas pour chacune.</translation>
    </message>
    <message>
        <source>The two have not made as many steps: %1 and %2.</source>
        <translation>Les deux n’ont pas fait autant de pas&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Difference to E2E, %1</source>
        <translation>Différence avec E2E, %1</translation>
    </message>
    <message>
        <source>With its 95% interval, from the intervals of both as if they were independent. Both models are tested on the same users, so that the true interval is rather narrower.</source>
        <translation>Avec son intervalle à 95&#xa0;%, d’après les intervalles des deux comme s’ils étaient indépendants. Les deux modèles sont testés sur les mêmes utilisateurs&#xa0;: le véritable intervalle est donc plutôt plus étroit.</translation>
    </message>
    <message>
        <source>E2E&apos;s quality is not known: only some of its steps were measured.</source>
        <translation>La qualité d’E2E n’est pas connue&#xa0;: seuls quelques-uns de ses pas ont été mesurés.</translation>
    </message>
    <message>
        <source>Its quality beside E2E&apos;s is not known: not both were evaluated.</source>
        <translation>Sa qualité face à celle d’E2E n’est pas connue&#xa0;: elles n’ont pas été évaluées toutes les deux.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, equal to E2E&apos;s to four digits.</source>
        <translation>Sa meilleure valeur (%1) est %2, égale à celle d’E2E sur quatre chiffres.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s after as many steps.</source>
        <translation>Sa meilleure valeur (%1) est %2, soit %3 face à celle d’E2E après autant de pas.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s, after another number of steps.</source>
        <translation>Sa meilleure valeur (%1) est %2, soit %3 face à celle d’E2E, après un autre nombre de pas.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which includes 0.</source>
        <translation>Sur les données de test, la différence est %1, intervalle à 95&#xa0;% de %2 à %3, qui inclut 0.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.</source>
        <translation>Sur les données de test, la différence est %1, intervalle à 95&#xa0;% de %2 à %3, qui exclut 0.</translation>
    </message>
    <message>
        <source>It did not reach %1, which E2E reached.</source>
        <translation>Elle n’a pas atteint %1, qu’E2E a atteint.</translation>
    </message>
    <message>
        <source>No speedup can be told: it needs an E2E run on the same data, model and batch, or a run that has measured E2E itself.</source>
        <translation>Aucun speedup ne peut être donné : il faut une exécution E2E sur les mêmes données, modèle et lot, ou une exécution qui a mesuré E2E elle-même.</translation>
    </message>
    <message>
        <source>Its settings were changed while it trained: %1.</source>
        <translation>Ses réglages ont été modifiés pendant l’entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a setting, its value before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 from step %2 on</source>
        <comment>what was changed</comment>
        <translation>%1 à partir du pas %2</translation>
    </message>
    <message>
        <source>Energy of the GPU</source>
        <translation>Énergie du GPU</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Energy per step, mean</source>
        <translation>Énergie par pas, moyenne</translation>
    </message>
    <message>
        <source>What the whole card has used, by steps, without evaluations, checkpoints and pauses; as its own counter tells.</source>
        <translation>Ce que toute la carte a consommé pendant les pas, sans évaluations, points de reprise ni pauses, d&apos;après son propre compteur.</translation>
    </message>
    <message>
        <source>Energy per epoch</source>
        <translation>Énergie par époque</translation>
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
            <numerusform>«&#xa0;%1&#xa0;» avec %n graine&#xa0;: sa meilleure %2 est %3 en moyenne, celle d’E2E avec la même graine %4 (± un écart type d’échantillon).</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» avec %n graines&#xa0;: sa meilleure %2 est %3 en moyenne, celle d’E2E avec les mêmes graines %4 (± un écart type d’échantillon).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is more than the seeds&apos; scatter.</source>
        <translation>La différence moyenne est %1, intervalle à 95 % de %2 à %3, plus que la dispersion des graines.</translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is within the seeds&apos; scatter.</source>
        <translation>La différence moyenne est %1, intervalle à 95 % de %2 à %3, dans la dispersion des graines.</translation>
    </message>
    <message>
        <source>Over the seeds: mean ± deviation</source>
        <translation>Sur les graines&#xa0;: moyenne ± écart type</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Of the finished runs that differ from this one by their seed alone, and its own.</source>
        <translation>Des exécutions terminées qui ne diffèrent de celle-ci que par leur graine, et d’elle-même.</translation>
    </message>
    <message>
        <source>Of all evaluations of each run. Mean ± sample standard deviation.</source>
        <translation>De toutes les évaluations de chaque exécution. Moyenne ± écart type d’échantillon.</translation>
    </message>
    <message>
        <source>The mean of the differences of runs with the same seed, with its 95% interval by Student&apos;s t. A difference whose interval holds 0 is within the seeds&apos; scatter.</source>
        <translation>La moyenne des différences d’exécutions de même graine, avec son intervalle à 95 % par le t de Student. Une différence dont l’intervalle contient 0 est dans la dispersion des graines.</translation>
    </message>
    <message>
        <source>More than the seeds&apos; scatter.</source>
        <translation>Plus que la dispersion des graines.</translation>
    </message>
    <message>
        <source>Within the seeds&apos; scatter.</source>
        <translation>Dans la dispersion des graines.</translation>
    </message>
    <message>
        <source>Each run&apos;s own, against E2E with the same seed where there is one. Mean ± sample standard deviation.</source>
        <translation>Celui de chaque exécution, face à E2E de même graine s’il y en a. Moyenne ± écart type d’échantillon.</translation>
    </message>
    <message>
        <source>Of each run&apos;s mean.</source>
        <translation>De la moyenne de chaque exécution.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Compté à partir de la fin du premier pas, qui est un échauffement, comme pour le speedup.</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>fois la vitesse d’E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R %1: exact GRAM&apos;s limit</source>
        <translation>fois la vitesse d’E2E   ❙ R %1 : limite de GRAM exact</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R: exact GRAM&apos;s limit</source>
        <translation>fois la vitesse d’E2E   ❙ R : limite de GRAM exact</translation>
    </message>
    <message>
        <source>E2E alone is shown, which the others are measured against: show or train a GRAM run on the same data, model and batch.</source>
        <translation>Seul E2E est affiché, auquel les autres sont comparés : affichez ou entraînez une exécution GRAM avec les mêmes données, le même modèle et le même lot.</translation>
    </message>
</context>
<context>
    <name>gram::ConfigurationsController</name>
    <message>
        <source>The last configuration cannot be read; the form has the defaults.</source>
        <translation>La dernière configuration ne peut pas être lue&#xa0;; le formulaire contient les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message>
        <source>Look closer…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Look closer at the dataset</source>
        <translation>Examiner le jeu de données de plus près</translation>
    </message>
    <message>
        <source>Charts of the figures, warnings, and samples of items and histories</source>
        <translation>Graphiques des chiffres, avertissements, échantillons d’items et d’historiques</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULÉ à partir d’une vérité connue, pas des personnes réelles.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>of these cold-start</source>
        <translation>dont en démarrage à froid</translation>
    </message>
    <message>
        <source>Interactions, training</source>
        <translation>Interactions, entraînement</translation>
    </message>
    <message>
        <source>Interactions, validation</source>
        <translation>Interactions, validation</translation>
    </message>
    <message>
        <source>Interactions, test</source>
        <translation>Interactions, test</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Labels of the test</source>
        <translation>Labels du test</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens par texte</translation>
    </message>
    <message>
        <source>&lt;i&gt;~%1&lt;/i&gt; at %2</source>
        <translation>&lt;i&gt;~%1&lt;/i&gt; à %2</translation>
    </message>
    <message>
        <source>R by users a batch: %1</source>
        <translation>R selon les utilisateurs par batch&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Découpage&#xa0;: %1</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (le premier cas&#xa0;: %1)</translation>
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation>
            <numerusform>&#xa0;; %n autre type de données ignoré</numerusform>
            <numerusform>; %n autres types de données ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation>
            <numerusform>%n point ne fonctionnera pas bien</numerusform>
            <numerusform>%n points ne fonctionneront pas bien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetController</name>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Il sera lu quand les exécutions seront terminées.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>%1 lu.</translation>
    </message>
    <message>
        <source>The dataset cannot be used</source>
        <translation>Le jeu de données est inutilisable</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Prêt. Démarrer entraîne ce qui est réglé à gauche.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Pas de données</translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Parts of the dataset&apos;s page</source>
        <translation>Parties de la page du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>&amp;Histories</source>
        <translation>&amp;Historiques</translation>
    </message>
    <message>
        <source>No dataset has been read yet. Choose one in the main window: its figures, what will not work well, and samples of what it holds appear here.</source>
        <translation>Aucun jeu de données n’a encore été lu. Choisissez-en un dans la fenêtre principale&#xa0;: ses chiffres, ce qui ne fonctionnera pas bien et des échantillons de son contenu s’afficheront ici.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Copier les chiffres comme texte</translation>
    </message>
    <message>
        <source>Copy the figures, the warnings and what was skipped, for a note or a mail</source>
        <translation>Copier les chiffres, les avertissements et ce qui a été ignoré, pour une note ou un courriel</translation>
    </message>
    <message>
        <source>Sizes of the splits</source>
        <translation>Tailles des ensembles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What will not work well</source>
        <translation>Ce qui ne fonctionnera pas bien</translation>
    </message>
    <message>
        <source>Skipped on reading</source>
        <translation>Ignoré à la lecture</translation>
    </message>
    <message>
        <source>Find items by id or text</source>
        <translation>Rechercher des items par id ou par texte</translation>
    </message>
    <message>
        <source>a part of an id or a text</source>
        <translation>une partie d’un id ou d’un texte</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Sample items</source>
        <translation>Échantillon d’items</translation>
    </message>
    <message>
        <source>Sample histories</source>
        <translation>Échantillon d’historiques</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Entrées de l’historique</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find an Item</source>
        <translation>Rechercher un item</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Recommandation d’actualités</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Suivi des connaissances</translation>
    </message>
    <message>
        <source>%1 · &lt;b&gt;SIMULATED&lt;/b&gt; from a known truth, not real people.</source>
        <translation>%1 · &lt;b&gt;SIMULÉ&lt;/b&gt; à partir d’une vérité connue, pas des personnes réelles.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>of these cold-start: not in the training split</source>
        <translation>dont en démarrage à froid&#xa0;: absents de l’ensemble d’entraînement</translation>
    </message>
    <message>
        <source>Tokens of a text, at most</source>
        <translation>Tokens d’un texte, au plus</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together, mean</source>
        <translation>Tokens de tous les textes d’un item, moyenne</translation>
    </message>
    <message>
        <source>Vocabulary of the tokenizer</source>
        <translation>Vocabulaire du tokeniseur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connus</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Windows of answers</source>
        <translation>Fenêtres de réponses</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interactions</translation>
    </message>
    <message>
        <source>Cold-start share</source>
        <translation>Part de démarrage à froid</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>Découpage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The labels of the test split are unknown.</source>
        <translation>Les labels de l’ensemble de test sont inconnus.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (le premier cas&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>Rien n’a été ignoré.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>Training interactions</source>
        <translation>Interactions d’entraînement</translation>
    </message>
    <message>
        <source>Cold-start</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>◆ cold-start</source>
        <translation>◆ à froid</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation>
            <numerusform>Un échantillon de %n item&#xa0;: fréquents, plus rares, en démarrage à froid</numerusform>
            <numerusform>Un échantillon de %n items&#xa0;: fréquents, plus rares, en démarrage à froid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sampled items</source>
        <translation>%1 sur %2 items échantillonnés</translation>
    </message>
    <message>
        <source>None of the sampled items has that in its id or text</source>
        <translation>Aucun des items échantillonnés ne contient cela dans son id ou son texte</translation>
    </message>
    <message>
        <source>User %1: %2</source>
        <translation>Utilisateur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Remarque :</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>L’unique item</numerusform>
            <numerusform>Les %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message>
        <source>%1: no values</source>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3</source>
        <translation>%1&#xa0;: moyenne %2, médiane %3</translation>
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
        <translation>%1 des textes remplissent les %2 tokens qu’un texte peut avoir&#xa0;: la plupart sont coupés. Augmentez «&#xa0;Tokens par texte&#xa0;» si le modèle en lit davantage.</translation>
    </message>
    <message>
        <source>%1 of the interactions are with items that have no text, which a content encoder knows nothing of. Add their texts to the dataset.</source>
        <translation>%1 des interactions portent sur des items sans texte, dont un encodeur de contenu ne sait rien. Ajoutez leurs textes au jeu de données.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user&apos;s past when you import.</source>
        <translation>
            <numerusform>La moitié des séquences d’entraînement ont au plus %n interaction&#xa0;: il y a peu pour distinguer un utilisateur d’un autre. Gardez plus du passé de chaque utilisateur à l’importation.</numerusform>
            <numerusform>La moitié des séquences d’entraînement ont au plus %n interactions&#xa0;: il y a peu pour distinguer un utilisateur d’un autre. Gardez plus du passé de chaque utilisateur à l’importation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation>
            <numerusform>Seulement %n utilisateur&#xa0;: les métriques varient au hasard. Lisez leurs intervalles de confiance et ne vous fiez pas aux petites différences.</numerusform>
            <numerusform>Seulement %n utilisateurs&#xa0;: les métriques varient au hasard. Lisez leurs intervalles de confiance et ne vous fiez pas aux petites différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation>
            <numerusform>L’ensemble de validation n’a que %n prédiction, ses métriques sont donc bruitées. Augmentez «&#xa0;Part de validation&#xa0;», ou ne vous fiez pas aux petites différences.</numerusform>
            <numerusform>L’ensemble de validation n’a que %n prédictions, ses métriques sont donc bruitées. Augmentez «&#xa0;Part de validation&#xa0;», ou ne vous fiez pas aux petites différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the answers are correct, so always guessing the same is nearly always right. Judge by AUC, not by accuracy.</source>
        <translation>%1 des réponses sont correctes&#xa0;: toujours prédire la même chose est donc presque toujours juste. Jugez d’après l’AUC, pas d’après l’exactitude.</translation>
    </message>
    <message>
        <source>The validation split has no item that is new to the model, so the cold-start metric is undefined. Split by time to get some, if the data have times.</source>
        <translation>L’ensemble de validation n’a aucun item nouveau pour le modèle&#xa0;: la métrique de démarrage à froid n’est donc pas définie. Découpez par date pour en obtenir, si les données sont datées.</translation>
    </message>
    <message>
        <source>The test split has no labels: predictions can be written for it, but no metric can be computed. Report the validation metrics, and say so.</source>
        <translation>L’ensemble de test n’a pas de labels&#xa0;: des prédictions peuvent être écrites pour lui, mais aucune métrique ne peut être calculée. Indiquez les métriques de validation, et précisez-le.</translation>
    </message>
    <message>
        <source>There is no test split. The best epoch is chosen by the validation metrics, so these flatter. Set a “Test share” for a figure to report.</source>
        <translation>Il n’y a pas d’ensemble de test. La meilleure époque est choisie d’après les métriques de validation, qui sont donc flatteuses. Réglez une «&#xa0;Part de test&#xa0;» pour obtenir un chiffre à publier.</translation>
    </message>
    <message>
        <source>• history</source>
        <translation>• historique</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ cliqué</translation>
    </message>
    <message>
        <source>○ not clicked</source>
        <translation>○ non cliqué</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correcte</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ fausse</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation>
            <numerusform>%n réponse, correctes&#xa0;: %1</numerusform>
            <numerusform>%n réponses, correctes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the history, %2 of %3 clicked</source>
        <translation>%1 dans l’historique, %2 sur %3 cliqués</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Recommandation d’actualités</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Suivi des connaissances</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULÉ à partir d’une vérité connue, pas des personnes réelles.</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Découpage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Utilisateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Articles: %1, of these cold-start: %2</source>
        <translation>Articles&#xa0;: %1, dont en démarrage à froid&#xa0;: %2</translation>
    </message>
    <message>
        <source>Questions: %1, of these cold-start: %2</source>
        <translation>Questions&#xa0;: %1, dont en démarrage à froid&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: sequences %2, interactions %3</source>
        <translation>%1&#xa0;: séquences %2, interactions %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>, cold-start share %1</source>
        <translation>, part de démarrage à froid %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: none</source>
        <translation>Test&#xa0;: aucun</translation>
    </message>
    <message>
        <source>, labels unknown</source>
        <translation>, labels inconnus</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together: mean %1</source>
        <translation>Tokens de tous les textes d’un item&#xa0;: moyenne %1</translation>
    </message>
    <message>
        <source>Vocabulary: %1</source>
        <translation>Vocabulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>R at %1 users a batch, estimated: %2</source>
        <translation>R à %1 utilisateurs par batch, estimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Skipped on reading:</source>
        <translation>Ignoré à la lecture&#xa0;:</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (le premier cas&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Clicks in a reader&apos;s history</source>
        <translation>Clics dans l’historique d’un lecteur</translation>
    </message>
    <message>
        <source>Answers in a window</source>
        <translation>Réponses dans une fenêtre</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>Tokens d’un texte</translation>
    </message>
    <message>
        <source>Training interactions of an item</source>
        <translation>Interactions d’entraînement d’un item</translation>
    </message>
    <message>
        <source>Redundancy R by users a batch</source>
        <translation>Redondance R selon les utilisateurs par batch</translation>
    </message>
    <message>
        <source>A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be faster than E2E by more than that. Take more users a batch. Whether Multi-step GRAM saves more, R over its latency tells.</source>
        <translation>Un batch de 32 utilisateurs ne montre chaque item que %1 fois (R), et GRAM exact ne peut pas accélérer E2E au-delà de ce facteur. Prenez plus d’utilisateurs par batch. R sur la latence de GRAM Multi-step indique s’il économise davantage.</translation>
    </message>
    <message>
        <source>R over a latency of %1: %2</source>
        <translation>R sur une latence de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Redundancy R over Multi-step&apos;s latency</source>
        <translation>Redondance R sur la latence de Multi-step</translation>
    </message>
    <message>
        <source>The demo has no test split. The best epoch is chosen by the validation metrics, so these flatter a little; all runs of a comparison alike.</source>
        <translation>La démo n’a pas d’ensemble de test. La meilleure époque est choisie d’après les métriques de validation, qui sont donc un peu flatteuses, mais de même pour toutes les exécutions d’une comparaison.</translation>
    </message>
</context>
<context>
    <name>gram::DifferencePlot</name>
    <message>
        <source>Largest relative difference by layer</source>
        <translation>Plus grande différence relative par couche</translation>
    </message>
    <message>
        <source>&lt;p&gt;|E2E − Single-step| at most, relative to the tensor&apos;s largest entry. Float64 rounds about 10⁹ times finer than float32: were the two gradients really different, the bars of both would be alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;|E2E − Single-step| au plus, relativement à la plus grande entrée du tenseur. Float64 arrondit environ 10⁹ fois plus finement que float32 : si les deux gradients différaient vraiment, leurs barres seraient semblables.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>■ float32   ▨ float64   ┅ what rounding explains</source>
        <translation>■ float32   ▨ float64   ┅ ce que l’arrondi explique</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
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
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name, or choose another folder.</source>
        <translation>Il n’y a pas de fichier ou de dossier %1. Vérifiez le nom, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>Impossible de lire %1%2. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Free some space or choose another folder.</source>
        <translation>Impossible d’écrire %1%2. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1, field %2: expected %3, but it says “%4”. Correct the line.</source>
        <translation>%1, champ %2&#xa0;: attendu %3, mais trouvé «&#xa0;%4&#xa0;». Corrigez la ligne.</translation>
    </message>
    <message>
        <source>Too many malformed lines (%1). The first is %2, field %3: expected %4. Check that the file is in the expected format.</source>
        <translation>Trop de lignes mal formées (%1). La première est %2, champ %3&#xa0;: attendu %4. Vérifiez que le fichier est au format attendu.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its header is: %3. Rename a column or add this one.</source>
        <translation>%1 n’a pas de colonne «&#xa0;%2&#xa0;». Son en-tête est&#xa0;: %3. Renommez une colonne ou ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>There is nothing to train on in %1: %2.</source>
        <translation>Il n’y a rien sur quoi s’entraîner dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The setting “%1” is %2; it must be %3.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» vaut %2&#xa0;; valeur attendue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Remove it from the configuration.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;». Retirez-le de la configuration.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.</source>
        <translation>Le tokeniseur a échoué&#xa0;: %1. Essayez un vocabulaire plus petit, ou vérifiez le fichier du modèle.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose another model.</source>
        <translation>Le tokeniseur de %1 est inutilisable&#xa0;: %2. Récupérez de nouveau tous ses fichiers, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind: %2. Get it again, or choose another folder.</source>
        <translation>%1 est endommagé ou d’un autre type&#xa0;: %2. Récupérez-le de nouveau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. %3</source>
        <translation>%1&#xa0;: %2 ne peut pas être utilisé. %3</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit its config.json: %2. Get the whole folder again, all files of the same model.</source>
        <translation>Les poids dans %1 ne correspondent pas à son config.json&#xa0;: %2. Récupérez de nouveau tout le dossier, avec tous les fichiers du même modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the mode Single-step, bounded memory.</source>
        <translation>Mémoire insuffisante%1. %2 Essayez un batch plus petit, des textes plus courts, ou le mode Single-step, mémoire bornée.</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step %1. A smaller learning rate usually helps.</source>
        <translation>La perte n’est pas un nombre fini au pas %1. Un taux d’apprentissage plus petit aide généralement.</translation>
    </message>
    <message>
        <source>Not available here: %1. %2</source>
        <translation>Non disponible ici&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Something unexpected failed: %1. The messages below may tell more.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;: %1. Les messages ci-dessous peuvent en dire plus.</translation>
    </message>
    <message>
        <source>The training state has numbers that are not finite after step %1, in %2. It was not saved; the checkpoint before it is still there. A smaller learning rate usually helps.</source>
        <translation>L’état d’entraînement contient des nombres qui ne sont pas finis après le pas %1, dans %2. Il n’a pas été enregistré&#xa0;; le checkpoint précédent est toujours là. Un taux d’apprentissage plus petit aide généralement.</translation>
    </message>
    <message>
        <source>The device %1 failed: %2. The run is kept up to its last checkpoint: start the program anew and continue it.</source>
        <translation>Le périphérique %1 a échoué&#xa0;: %2. L’exécution est conservée jusqu’à son dernier checkpoint&#xa0;: redémarrez le programme et poursuivez-la.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gram::ExportDialog</name>
    <message>
        <source>Export Model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Writes the encoder that the run “%1” has trained as a Hugging Face folder, for transformers and sentence-transformers, with the items&apos; vectors and the CF module beside it.</source>
        <translation>Écrit l’encodeur entraîné par l’exécution «&#xa0;%1&#xa0;» sous forme de dossier Hugging Face, pour transformers et sentence-transformers, avec les vecteurs des items et le module CF à côté.</translation>
    </message>
    <message>
        <source>&amp;Folder, new or empty:</source>
        <translation>&amp;Dossier, nouveau ou vide&#xa0;:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Where to Write the Model</source>
        <translation>Destination du modèle</translation>
    </message>
    <message>
        <source>Give the whole path, for example %1.</source>
        <translation>Indiquez le chemin complet, par exemple %1.</translation>
    </message>
    <message>
        <source>There is something already: choose another name.</source>
        <translation>Il y a déjà quelque chose&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The &amp;whole model, with LoRA&apos;s part added to its weights</source>
        <translation>Le &amp;modèle entier, avec la part de LoRA ajoutée à ses poids</translation>
    </message>
    <message>
        <source>&lt;p&gt;A folder that everything loads which loads the model that the run began with.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un dossier que charge tout ce qui charge le modèle avec lequel l’exécution a commencé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A PEFT &amp;adapter: LoRA&apos;s part alone</source>
        <translation>Un adap&amp;tateur PEFT&#xa0;: la part de LoRA seule</translation>
    </message>
    <message>
        <source>&lt;p&gt;A small folder that PEFT loads over the model that the run began with, whose path is in its adapter_config.json.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un petit dossier que PEFT charge par-dessus le modèle avec lequel l’exécution a commencé, dont le chemin est dans son adapter_config.json.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run began with random weights: there is no model&apos;s folder that an adapter could be laid over.&lt;/p&gt;</source>
        <translation>&lt;p&gt;L’exécution a commencé avec des poids aléatoires&#xa0;: il n’y a pas de dossier de modèle auquel superposer un adaptateur.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ExportJob</name>
    <message>
        <source>The items&apos; vectors are left out, as the dataset cannot be read. %1</source>
        <translation>Les vecteurs des items sont omis, car le jeu de données ne peut pas être lu. %1</translation>
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
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>How many readers or students the demo simulates.</source>
        <translation>Nombre de lecteurs ou d’élèves simulés par la démo.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>How many articles or questions the demo simulates.</source>
        <translation>Nombre d’articles ou de questions simulés par la démo.</translation>
    </message>
    <message>
        <source>Demo seed</source>
        <translation>Graine de la démo</translation>
    </message>
    <message>
        <source>Another number gives another simulated world.</source>
        <translation>Un autre nombre donne un autre monde simulé.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>How validation data are told apart from training data. Automatic: by time for news (a validation folder wins), by user for knowledge tracing.</source>
        <translation>Comment les données de validation sont séparées des données d’entraînement. Automatique&#xa0;: par date pour les actualités (un dossier de validation l’emporte), par utilisateur pour le suivi des connaissances.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>The part of the data that is kept for validation.</source>
        <translation>La part des données réservée à la validation.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>The part of the data that is looked at once, by the best model at a run&apos;s end. Data with a test part of their own keep that.</source>
        <translation>La part des données consultée une seule fois, par le meilleur modèle à la fin d’une exécution. Les données ayant leur propre partie de test la conservent.</translation>
    </message>
    <message>
        <source>Read bodies</source>
        <translation>Lire les corps</translation>
    </message>
    <message>
        <source>Encode the body of each article too, where the import was given one.</source>
        <translation>Encoder aussi le corps de chaque article, si l’importation en a reçu un.</translation>
    </message>
    <message>
        <source>Read categories</source>
        <translation>Lire les catégories</translation>
    </message>
    <message>
        <source>Encode category and subcategory of each article as a text of their own.</source>
        <translation>Encoder la catégorie et la sous-catégorie de chaque article comme un texte à part.</translation>
    </message>
    <message>
        <source>Read titles</source>
        <translation>Lire les titres</translation>
    </message>
    <message>
        <source>Encode the title of each article.</source>
        <translation>Encoder le titre de chaque article.</translation>
    </message>
    <message>
        <source>Read abstracts</source>
        <translation>Lire les résumés</translation>
    </message>
    <message>
        <source>Encode the abstract of each article too. The vectors of title and abstract are averaged.</source>
        <translation>Encoder aussi le résumé de chaque article. Les vecteurs du titre et du résumé sont moyennés.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokeniseur</translation>
    </message>
    <message>
        <source>A sentencepiece model (.model). Empty: one is trained on the dataset&apos;s own texts and kept with the run.</source>
        <translation>Un modèle sentencepiece (.model). Vide&#xa0;: un tokeniseur est entraîné sur les textes du jeu de données et conservé avec l’exécution.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger embedding table.</source>
        <translation>Nombre de pièces du tokeniseur entraîné. Plus de pièces&#xa0;: séquences plus courtes, table d’embeddings plus grande.</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens par texte</translation>
    </message>
    <message>
        <source>Longer texts are cut. The attention&apos;s cost grows with the square of it.</source>
        <translation>Les textes plus longs sont coupés. Le coût de l’attention croît avec le carré de ce nombre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The latest clicks of a reader that the user encoder sees.</source>
        <translation>Les derniers clics d’un lecteur que voit l’encodeur d’utilisateur.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Négatifs</translation>
    </message>
    <message>
        <source>Articles shown but not clicked that are sampled beside each click, from the same impression and anew each epoch.</source>
        <translation>Articles montrés mais non cliqués, échantillonnés à côté de chaque clic dans la même impression, et renouvelés à chaque époque.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longueur de séquence</translation>
    </message>
    <message>
        <source>Longer answer sequences are cut into windows.</source>
        <translation>Les séquences de réponses plus longues sont coupées en fenêtres.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Couches gelées</translation>
    </message>
    <message>
        <source>The embeddings and that many layers stay as they are; their output is computed once an item and kept. 0 freezes the embeddings alone.</source>
        <translation>Les embeddings et ce nombre de couches restent tels quels&#xa0;; leur sortie est calculée une fois par item et conservée. 0 ne gèle que les embeddings.</translation>
    </message>
    <message>
        <source>None, all train</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>The frozen layers&apos; outputs are kept in memory up to this size, and beyond it in a file that is gone with the program.</source>
        <translation>Les sorties des couches gelées sont gardées en mémoire jusqu’à cette taille, et au-delà dans un fichier qui disparaît avec le programme.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Nothing, use the disk</source>
        <translation>Rien, utiliser le disque</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Taille cachée</translation>
    </message>
    <message>
        <source>d: the width of the content encoder and of the item vectors. Must be a multiple of the heads.</source>
        <translation>d&#xa0;: la largeur de l’encodeur de contenu et des vecteurs d’items. Doit être un multiple du nombre de têtes.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Transformer layers of the content encoder. The encoder&apos;s cost grows linearly.</source>
        <translation>Couches transformer de l’encodeur de contenu. Le coût de l’encodeur croît linéairement.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Attention heads. They must divide the hidden size.</source>
        <translation>Têtes d’attention. Leur nombre doit diviser la taille cachée.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Width of the feed-forward part of each layer, usually four times the hidden size.</source>
        <translation>Largeur de la partie feed-forward de chaque couche, d’ordinaire quatre fois la taille cachée.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>How the token vectors of a text become one item vector. The model&apos;s own is what its folder says, else the mean.</source>
        <translation>Comment les vecteurs des tokens d’un texte deviennent un vecteur d’item. Celui du modèle est celui qu’indique son dossier, sinon la moyenne.</translation>
    </message>
    <message>
        <source>CE dropout</source>
        <translation>Dropout CE</translation>
    </message>
    <message>
        <source>Dropout inside the content encoder. 0, the usual setting for GRAM, keeps Single-step exactly equal to E2E.</source>
        <translation>Dropout dans l’encodeur de contenu. 0, la valeur habituelle pour GRAM, garde Single-step exactement égal à E2E.</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Module CF</translation>
    </message>
    <message>
        <source>The collaborative filtering model over item vectors. NRMS, for news: attention over the articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a recurrent network over a student&apos;s answers predicts the next one. SAINT, for knowledge tracing: a transformer whose encoder reads the questions and whose decoder reads the answers. Automatic: NRMS for news, DKT for knowledge tracing.</source>
        <translation>Le modèle de filtrage collaboratif sur les vecteurs d’items. NRMS, pour les actualités&#xa0;: une attention sur les articles qu’un lecteur a cliqués note chaque candidat. DKT, pour le suivi des connaissances&#xa0;: un réseau récurrent sur les réponses d’un élève prédit la suivante. SAINT, pour le suivi des connaissances&#xa0;: un transformer dont l’encodeur lit les questions et le décodeur lit les réponses. Automatique&#xa0;: NRMS pour les actualités, DKT pour le suivi des connaissances.</translation>
    </message>
    <message>
        <source>CF dropout</source>
        <translation>Dropout CF</translation>
    </message>
    <message>
        <source>Dropout inside DKT&apos;s LSTM and SAINT&apos;s layers.</source>
        <translation>Dropout dans le LSTM de DKT et dans les couches de SAINT.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where the tensors live and are computed.</source>
        <translation>Où les tenseurs résident et sont calculés.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>CPU threads. The same number and the same seed give the same figures.</source>
        <translation>Threads du CPU. Le même nombre et la même graine donnent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Decides the initial weights, the order of the batches and the sampled negatives. Runs to be compared need the same seed.</source>
        <translation>Détermine les poids initiaux, l’ordre des batchs et les négatifs échantillonnés. Les exécutions à comparer ont besoin de la même graine.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>64 bit is slower; it is there to show that the exact modes are exact.</source>
        <translation>64 bits est plus lent&#xa0;; cela sert à montrer que les modes exacts sont exacts.</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Each run leaves its configuration, metrics and checkpoint in a folder of its own here. Empty: nothing is recorded.</source>
        <translation>Chaque exécution laisse ici sa configuration, ses métriques et son checkpoint dans son propre dossier. Vide&#xa0;: rien n’est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>How the content encoder is trained.</source>
        <translation>Comment l’encodeur de contenu est entraîné.</translation>
    </message>
    <message>
        <source>Latenc&amp;y N</source>
        <translation>&amp;Latence N</translation>
    </message>
    <message>
        <source>CF steps between two updates of the content encoder. A larger N is faster and works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half an epoch and one epoch.</source>
        <translation>Pas CF entre deux mises à jour de l’encodeur de contenu. Un N plus grand est plus rapide et utilise des gradients plus anciens&#xa0;; N = 1 équivaut à Single-step. L’article utilise 10 pas, une demi-époque et une époque.</translation>
    </message>
    <message>
        <source>Latency unit</source>
        <translation>Unité de latence</translation>
    </message>
    <message>
        <source>What the latency is counted in.</source>
        <translation>L’unité dans laquelle la latence est comptée.</translation>
    </message>
    <message>
        <source>CE mini-batch</source>
        <translation>Mini-batch CE</translation>
    </message>
    <message>
        <source>Item rate</source>
        <translation>Taux des items</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>Poids du nombre</translation>
    </message>
    <message>
        <source>Weight of an item in the regression, from its count c of interactions since the last update.</source>
        <translation>Poids d’un item dans la régression, d’après son nombre c d’interactions depuis la dernière mise à jour.</translation>
    </message>
    <message>
        <source>CE micro-batch</source>
        <translation>Micro-batch CE</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Users per step: impressions of news, or answer sequences. More users share more items, so R grows.</source>
        <translation>Utilisateurs par pas&#xa0;: impressions d’actualités, ou séquences de réponses. Plus d’utilisateurs partagent plus d’items, donc R augmente.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Passages sur les données d’entraînement.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Stop after that much training time, without pauses and evaluations.</source>
        <translation>S’arrêter après ce temps d’entraînement, sans compter les pauses et les évaluations.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>Taux d’apprentissage CE</translation>
    </message>
    <message>
        <source>CF learning rate</source>
        <translation>Taux d’apprentissage CF</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the CF module.</source>
        <translation>Taux d’apprentissage maximal d’Adam pour le module CF.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Steps until the learning rates reach their peak; after it they fall with the inverse square root of the step (the Noam schedule).</source>
        <translation>Pas jusqu’à ce que les taux d’apprentissage atteignent leur maximum&#xa0;; ensuite ils décroissent comme l’inverse de la racine carrée du pas (planification Noam).</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pas</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Évaluer tous les</translation>
    </message>
    <message>
        <source>Steps between evaluations on the validation data. 0: at the end of each epoch.</source>
        <translation>Pas entre les évaluations sur les données de validation. 0&#xa0;: à la fin de chaque époque.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stop after that many evaluations without a better validation AUC.</source>
        <translation>S’arrêter après ce nombre d’évaluations sans meilleure AUC de validation.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Measure E2E for</source>
        <translation>Mesurer E2E sur</translation>
    </message>
    <message>
        <source>Steps of E2E that are timed on the run&apos;s own first batches before it starts, without applying them: the speedup is measured against them. Not needed where an E2E run on the same data, model and batch is in the list.</source>
        <translation>Pas d’E2E chronométrés sur les premiers batchs de l’exécution avant son départ, sans les appliquer&#xa0;: l’accélération est mesurée par rapport à eux. Inutile si une exécution E2E avec les mêmes données, le même modèle et le même batch est dans la liste.</translation>
    </message>
    <message>
        <source>CE precision</source>
        <translation>Précision du CE</translation>
    </message>
    <message>
        <source>Items encoded at a time. It sets the memory the content encoder needs; the gradients do not depend on it. Automatic: the most that fit into the free memory, fewer where that turns out to be too many.</source>
        <translation>Items encodés à la fois. Cela fixe la mémoire dont l’encodeur de contenu a besoin ; les gradients n’en dépendent pas. Automatique : autant que la mémoire libre en contient, moins si cela s’avère trop.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Checkpointing</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Each layer of the content encoder keeps only its input for the backward pass and is computed again there. Much less memory for one more forward pass, about a third more computing; the gradients are the same.</source>
        <translation>Chaque couche de l’encodeur de contenu ne garde que son entrée pour la passe arrière et y est recalculée. Bien moins de mémoire pour une passe avant de plus, environ un tiers de calcul en plus ; les gradients sont les mêmes.</translation>
    </message>
    <message>
        <source>CE passes</source>
        <translation>Passages CE</translation>
    </message>
    <message>
        <source>Item optimizer</source>
        <translation>Optimiseur des items</translation>
    </message>
    <message>
        <source>How the rows of the item table move between two updates of the encoder. Adam: as far as the encoder itself would have moved them, which is measured at the first step; this learns at any latency, as the method&apos;s published code does. Plain descent, as the paper writes it: by the gradient of the batch&apos;s mean, so little that from a few steps on it learns hardly more than a frozen encoder. At N = 1 both are Single-step&apos;s update.</source>
        <translation>Comment les lignes de la table des items se déplacent entre deux mises à jour de l’encodeur. Adam&#xa0;: autant que l’encodeur lui-même les aurait déplacées, ce qui est mesuré au premier pas&#xa0;; cela apprend à toute latence, comme le code publié de la méthode. Descente simple, comme l’écrit l’article&#xa0;: selon le gradient de la moyenne du batch, si peu qu’à partir de quelques pas elle n’apprend guère plus qu’un encodeur gelé. À N = 1, les deux sont la mise à jour de Single-step.</translation>
    </message>
    <message>
        <source>How far the rows of the item table move in a step. With Adam a factor: 1 is as far as measured. With plain descent the rate itself.</source>
        <translation>De combien les lignes de la table des items se déplacent en un pas. Avec Adam, un facteur&#xa0;: 1 est autant que mesuré. Avec la descente simple, le taux lui-même.</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the content encoder. Automatic: the one that suits the model; typing 0 brings it back.</source>
        <translation>Taux d’apprentissage maximal d’Adam pour l’encodeur de contenu. Automatique&#xa0;: celui qui convient au modèle&#xa0;; saisir 0 le rétablit.</translation>
    </message>
    <message>
        <source>Items per regression step of the content encoder. Smaller batches: more updates, less memory. Automatic: 16, and more where texts are shorter than 32 tokens, about 512 tokens in all. At N = 1 all items of the step are one batch.</source>
        <translation>Items par pas de régression de l&apos;encodeur de contenu. Lots plus petits : plus de mises à jour, moins de mémoire. Automatique : 16, et davantage là où les textes ont moins de 32 tokens, environ 512 tokens en tout. Pour N = 1, tous les items du pas forment un lot.</translation>
    </message>
    <message>
        <source>The content encoder that is fine-tuned: a Hugging Face folder (BERT and its kin, MPNet, ModernBERT, sentence-transformers), the encoder that comes with the program, or random weights. A folder can also be dropped on the window.</source>
        <translation>L&apos;encodeur de contenu qui est affiné : un dossier Hugging Face (BERT et ses proches, MPNet, ModernBERT, sentence-transformers), l&apos;encodeur fourni avec le programme ou des poids aléatoires. On peut aussi déposer un dossier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Scales each text&apos;s vector to length 1, so that only its direction counts. With the model&apos;s own pooling this happens by itself where the model&apos;s folder says so (its module Normalize).</source>
        <translation>Met le vecteur de chaque texte à la longueur 1, de sorte que seule sa direction compte. Avec le pooling du modèle, cela se fait de soi-même là où le dossier du modèle le dit (son module Normalize).</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rang LoRA</translation>
    </message>
    <message>
        <source>LoRA trains small updates beside the encoder&apos;s weights, which stay as they are: W + alpha / rank · B A, where A and B have this many rows and columns. Far fewer numbers train, so that Adam needs less memory; 8 is usual. Every mode does it in the same way, so that comparisons stay fair. The learning rate is about ten times that of full fine-tuning. Without dropout.</source>
        <translation>LoRA entraîne de petites mises à jour à côté des poids de l’encodeur, qui restent tels quels&#xa0;: W + alpha / rang · B A, où A et B ont ce nombre de lignes et de colonnes. Beaucoup moins de nombres s’entraînent, si bien qu’Adam demande moins de mémoire&#xa0;; 8 est courant. Chaque mode le fait de la même façon, afin que les comparaisons restent équitables. Le taux d’apprentissage est environ dix fois celui de l’affinage complet. Sans dropout.</translation>
    </message>
    <message>
        <source>Off, all weights train</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alpha LoRA</translation>
    </message>
    <message>
        <source>How much an update counts: it is multiplied by alpha / rank. 8 at rank 8 is 1. A larger alpha acts like a higher learning rate.</source>
        <translation>Combien compte une mise à jour&#xa0;: elle est multipliée par alpha / rang. 8 au rang 8 vaut 1. Un alpha plus grand agit comme un taux d’apprentissage plus élevé.</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptateurs LoRA</translation>
    </message>
    <message>
        <source>Which products of each layer have one. Query and value are usual; more of them learn more and cost more. ModernBERT has query, key and value in one product: any of the three adapts that.</source>
        <translation>Quels produits de chaque couche en ont un. Requête et valeur sont courants&#xa0;; davantage de produits apprennent plus et coûtent plus. ModernBERT a requête, clé et valeur en un seul produit&#xa0;: n’importe lequel des trois l’adapte.</translation>
    </message>
    <message>
        <source>Scale to length 1</source>
        <translation>Ramener à la longueur 1</translation>
    </message>
    <message>
        <source>How often the content encoder goes over the items of a latency in its regression. More passes bring it nearer to where the rows of the table went, cold-start items less so, and each costs as much again. Automatic: one, and up to eight where a long latency over few items would fit the encoder seldom.</source>
        <translation>Combien de fois l’encodeur de contenu parcourt les items d’une latence dans sa régression. Plus de passages le rapprochent de là où les lignes de la table sont allées, moins les items en démarrage à froid, et chacun coûte encore autant. Automatique&#xa0;: un, et jusqu’à huit là où une longue latence sur peu d’items n’ajusterait l’encodeur que rarement.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint toutes les</translation>
    </message>
    <message>
        <source>A run that is stopped or killed goes on from its last checkpoint. There is one at its start, after each evaluation, when it is paused or stopped, and between them after that much time. Automatic: a minute, or longer where saving a large model would take more than a hundredth of the time.</source>
        <translation>Une exécution arrêtée ou tuée reprend à son dernier checkpoint. Il y en a un au début, après chaque évaluation, lors d’une pause ou d’un arrêt, et entre-temps après cette durée. Automatique&#xa0;: une minute, ou plus là où enregistrer un grand modèle prendrait plus d’un centième du temps.</translation>
    </message>
    <message>
        <source>And every</source>
        <translation>Et tous les</translation>
    </message>
    <message>
        <source>Steps after which a checkpoint is written, too.</source>
        <translation>Pas après lesquels un checkpoint est aussi écrit.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Train that many steps in place of a number of epochs.</source>
        <translation>Entraîner ce nombre de pas au lieu d’un nombre d’époques.</translation>
    </message>
    <message>
        <source>By epochs</source>
        <translation>Par époques</translation>
    </message>
    <message>
        <source>bfloat16 halves the bits of the content encoder&apos;s matrix products: faster where the hardware has it, with two to three digits each. TF32, of NVIDIA&apos;s GPUs since Ampere, keeps 32-bit numbers and multiplies them with three to four digits each. Sums and the gradients of items stay in 32 bit. Automatic takes bfloat16 on a GPU since Ampere and on a processor with AVX512-BF16 or AMX, and full precision elsewhere; the messages say which.</source>
        <translation>bfloat16 divise par deux les bits des produits matriciels de l&apos;encodeur de contenu : plus rapide là où le matériel l&apos;a, avec deux à trois chiffres chacun. TF32, des GPU de NVIDIA depuis Ampere, garde des nombres de 32 bits et les multiplie avec trois à quatre chiffres. Les sommes et les gradients des items restent en 32 bits. Automatique prend bfloat16 sur un GPU depuis Ampere et sur un processeur avec AVX512-BF16 ou AMX, et la pleine précision ailleurs ; les messages disent laquelle.</translation>
    </message>
</context>
<context>
    <name>gram::FirstStart</name>
    <message>
        <source>Train a language model, and see what GRAM saves</source>
        <translation>Entraînez un modèle de langue et voyez ce que GRAM économise</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything stays on this computer.</source>
        <translation>Choisissez par où commencer. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or press Start: one run with the setup at the left. The charts take this place.</source>
        <translation>Ou appuyez sur Démarrer&#xa0;: une exécution avec les réglages de gauche. Les graphiques prennent cette place.</translation>
    </message>
    <message>
        <source>See it in a minute</source>
        <translation>Le voir en une minute</translation>
    </message>
    <message>
        <source>E2E, Single-step and Multi-step train in turn on a small classroom. Watch them part.</source>
        <translation>E2E, Single-step et Multi-step s’entraînent tour à tour sur une petite classe. Regardez-les se séparer.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>about a minute on two cores</source>
        <translation>environ une minute sur deux cœurs</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>L’apprendre</translation>
    </message>
    <message>
        <source>Lesson 1: why E2E repeats itself. Short runs, a few questions.</source>
        <translation>Leçon 1&#xa0;: pourquoi E2E se répète. De courtes exécutions, quelques questions.</translation>
    </message>
    <message>
        <source>Start &amp;Lesson 1</source>
        <translation>Leç&amp;on 1</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>quelques minutes</translation>
    </message>
    <message>
        <source>Use my data</source>
        <translation>Utiliser mes données</translation>
    </message>
    <message>
        <source>News clicks or students&apos; answers: MIND, EdNet, CSV and others.</source>
        <translation>Clics sur des actualités ou réponses d’élèves&#xa0;: MIND, EdNet, CSV et autres.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Impor&amp;ter…</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>ou déposez un dossier ici</translation>
    </message>
</context>
<context>
    <name>gram::ForkDialog</name>
    <message>
        <source>Fork a Run</source>
        <translation>Dériver une exécution</translation>
    </message>
    <message>
        <source>A second run goes on from a step of “%1”, on the same batches, with what is changed here: what a change makes of it is seen beside the run without it. The first run stays as it is.</source>
        <translation>Une seconde exécution repart d’un pas de « %1 », sur les mêmes lots, avec ce qui est changé ici : l’effet d’un changement se voit à côté de l’exécution qui ne l’a pas. La première reste telle quelle.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The steps whose whole state was kept: the last checkpoint, the one before, and that of the best evaluation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les pas dont tout l’état a été gardé : le dernier point de reprise, le précédent et celui de la meilleure évaluation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;After step</source>
        <translation>&amp;Après le pas</translation>
    </message>
    <message>
        <source>Train up to &amp;step</source>
        <translation>Entraîner jusqu’au &amp;pas</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Dériver</translation>
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message>
        <source>change of %1</source>
        <translation>la modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation>
            <numerusform>la modification de %n paramètre</numerusform>
            <numerusform>la modification de %n paramètres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::FormatText</name>
    <message>
        <source>News: an item is an article with its title and abstract. Training, validation and test are told by the names of folders and archives; a single folder is split by time. The URL is never read as the body.</source>
        <translation>Actualités&#xa0;: un item est un article avec son titre et son résumé. Entraînement, validation et test se reconnaissent aux noms des dossiers et des archives&#xa0;; un dossier unique est découpé par date. L’URL n’est jamais lue comme le corps.</translation>
    </message>
    <message>
        <source>News: a user&apos;s first event of an article is a click. Each click after the user&apos;s first becomes an impression with articles drawn in proportion to the clicks of that time, which the user never clicks.</source>
        <translation>Actualités&#xa0;: le premier événement d’un utilisateur sur un article est un clic. Chaque clic après le premier de l’utilisateur devient une impression avec des articles tirés en proportion des clics de ce moment, que l’utilisateur ne clique jamais.</translation>
    </message>
    <message>
        <source>Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user&apos;s first becomes an impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the title and the genres.</source>
        <translation>Choses notées, comme des films, en tant qu’actualités&#xa0;: une note à partir de la limite est un clic. Chaque clic après le premier de l’utilisateur devient une impression avec d’autres tirées en proportion de tous les clics précédents, que l’utilisateur ne clique jamais. Le texte est le titre et les genres.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake.</source>
        <translation>Duolingo&#xa0;: un item est un exercice entier, réussi si aucun token n’était erroné. Le label 1 est une erreur.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake.</source>
        <translation>Duolingo&#xa0;: un item est une forme de mot, où qu’elle figure&#xa0;; son texte est le mot. Le label 1 est une erreur.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a token together with its exercise&apos;s sentence and prompt; its text is both. The same token in another sentence is another item. Label 1 is a mistake.</source>
        <translation>Duolingo&#xa0;: un item est un token avec la phrase et la consigne de son exercice&#xa0;; son texte est l’ensemble. Le même token dans une autre phrase est un autre item. Le label 1 est une erreur.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is an answer. The items&apos; texts come from their own file or from a column.</source>
        <translation>Suivi des connaissances&#xa0;: une ligne est une réponse. Les textes des items viennent de leur propre fichier ou d’une colonne.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.</source>
        <translation>Suivi des connaissances&#xa0;: une ligne est un élève, chaque colonne choisie une question, dans l’ordre des colonnes.</translation>
    </message>
    <message>
        <source>Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no questions. The items&apos; texts come from their own file.</source>
        <translation>Suivi des connaissances&#xa0;: six lignes par élève. Les items sont les questions, ou les concepts s’il n’y a pas de questions. Les textes des items viennent de leur propre fichier.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a part of a student&apos;s sequence; -1 is padding and rows repeated for a second skill are left out. The items&apos; texts come from their own file.</source>
        <translation>Suivi des connaissances&#xa0;: une ligne est une partie de la séquence d’un élève&#xa0;; -1 est du remplissage et les lignes répétées pour une deuxième compétence sont omises. Les textes des items viennent de leur propre fichier.</translation>
    </message>
    <message>
        <source>Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become those splits. The items&apos; texts come from their own file.</source>
        <translation>Suivi des connaissances&#xa0;: quelques lignes par élève&#xa0;: nombre, questions, réponses, ou index et utilisateur, questions, compétences, réponses. Les fichiers nommés train et test deviennent ces ensembles. Les textes des items viennent de leur propre fichier.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items&apos; texts come from their own file.</source>
        <translation>Suivi des connaissances&#xa0;: un fichier par élève&#xa0;; une réponse est juste si c’est celle de questions.csv. Les textes des items viennent de leur propre fichier.</translation>
    </message>
</context>
<context>
    <name>gram::FreezeRow</name>
    <message>
        <source>Frozen part of the encoder</source>
        <translation>Partie gelée de l’encodeur</translation>
    </message>
    <message>
        <source>-1: all of it trains, 0: the embeddings are frozen, 1 and above: so many layers too</source>
        <translation>-1&#xa0;: tout s’entraîne, 0&#xa0;: les embeddings sont gelés, 1 et plus&#xa0;: autant de couches aussi</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>%1 × the same layer</source>
        <translation>%1 × la même couche</translation>
    </message>
    <message>
        <source>The layers share their weights</source>
        <translation>Les couches partagent leurs poids</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>. Only the embeddings can be frozen.</source>
        <translation>. Seuls les embeddings peuvent être gelés.</translation>
    </message>
    <message>
        <source>. Something must be left to train; the mode Frozen trains none of it.</source>
        <translation>. Il doit rester quelque chose à entraîner&#xa0;; le mode Gelé n’en entraîne rien.</translation>
    </message>
    <message>
        <source>. Click to let it train.</source>
        <translation>. Cliquer pour laisser entraîner.</translation>
    </message>
    <message>
        <source>. Click to freeze up to here.</source>
        <translation>. Cliquer pour geler jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>gram::GradientScatter</name>
    <message>
        <source>E2E against Single-step</source>
        <translation>E2E face à Single-step</translation>
    </message>
    <message>
        <source>&lt;p&gt;A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On the line both are equal. The smallest are sums that nearly cancel, where rounding shows first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un échantillon d’entrées ∂L/∂θ, autant de chaque couche, selon leur taille. Sur la ligne, elles sont égales. Les plus petites sont des sommes qui s’annulent presque, où l’arrondi se voit d’abord.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>%1 entries, %2 with opposite signs (×)</source>
        <translation>%1 entrées, %2 de signes opposés (×)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
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
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>━ median %1   ┅ mean %2</source>
        <translation>━ médiane %1   ┅ moyenne %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>%1, in ranges that grow</source>
        <translation>%1, par tranches croissantes</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, échelle log</translation>
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message>
        <source>MIND: news and impressions</source>
        <translation>MIND&#xa0;: actualités et impressions</translation>
    </message>
    <message>
        <source>Adressa: reading events (JSON Lines)</source>
        <translation>Adressa&#xa0;: événements de lecture (JSON Lines)</translation>
    </message>
    <message>
        <source>Duolingo SLAM 2018: exercises</source>
        <translation>Duolingo SLAM 2018&#xa0;: exercices</translation>
    </message>
    <message>
        <source>An answer a row (CSV, TSV, JSON Lines)</source>
        <translation>Une réponse par ligne (CSV, TSV, JSON Lines)</translation>
    </message>
    <message>
        <source>A student a row, a question a column</source>
        <translation>Un élève par ligne, une question par colonne</translation>
    </message>
    <message>
        <source>pyKT data.txt: six lines a student</source>
        <translation>pyKT data.txt&#xa0;: six lignes par élève</translation>
    </message>
    <message>
        <source>pyKT sequences (CSV)</source>
        <translation>Séquences pyKT (CSV)</translation>
    </message>
    <message>
        <source>EdNet KT1: a file a student</source>
        <translation>EdNet KT1&#xa0;: un fichier par élève</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Item&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation>&amp;Correct&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Heure&#xa0;:</translation>
    </message>
    <message>
        <source>Elapsed time:</source>
        <translation>Temps écoulé&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;kill:</source>
        <translation>Co&amp;mpétence&#xa0;:</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Partie&#xa0;:</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>Ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>The column with the student or reader.</source>
        <translation>La colonne de l’élève ou du lecteur.</translation>
    </message>
    <message>
        <source>The column with the question&apos;s id. Several columns, joined by “ + ”, make one id.</source>
        <translation>La colonne de l’id de la question. Plusieurs colonnes, jointes par «&#xa0;+&#xa0;», forment un seul id.</translation>
    </message>
    <message>
        <source>The column that says whether the answer was right.</source>
        <translation>La colonne qui indique si la réponse était juste.</translation>
    </message>
    <message>
        <source>When the answer was given: a number or a date. It puts a student&apos;s answers in order; without it the order of the file counts.</source>
        <translation>Quand la réponse a été donnée&#xa0;: un nombre ou une date. Elle ordonne les réponses d’un élève&#xa0;; sans elle, l’ordre du fichier compte.</translation>
    </message>
    <message>
        <source>How long the answer took. It is kept in the dataset; no model reads it yet.</source>
        <translation>La durée de la réponse. Elle est conservée dans le jeu de données&#xa0;; aucun modèle ne la lit encore.</translation>
    </message>
    <message>
        <source>The skill asked for. Rows that repeat an answer for another skill are left out.</source>
        <translation>La compétence évaluée. Les lignes qui répètent une réponse pour une autre compétence sont omises.</translation>
    </message>
    <message>
        <source>The part of a test. It is kept in the dataset; no model reads it yet.</source>
        <translation>La partie d’un test. Elle est conservée dans le jeu de données&#xa0;; aucun modèle ne la lit encore.</translation>
    </message>
    <message>
        <source>Which answers are train, validation and test.</source>
        <translation>Quelles réponses servent à l’entraînement, à la validation et au test.</translation>
    </message>
    <message>
        <source>The question&apos;s text, where it stands in these rows and not in a file of its own. Several columns are joined by “ + ”.</source>
        <translation>Le texte de la question, s’il se trouve dans ces lignes et non dans un fichier à part. Plusieurs colonnes sont jointes par «&#xa0;+&#xa0;».</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>What is missing, or how it went</source>
        <translation>Ce qui manque, ou le résultat</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>Open &amp;Dataset</source>
        <translation>Ou&amp;vrir le jeu de données</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Fichiers et dossiers à importer</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Tables, text files or zip archives, as they were downloaded; gzip will do</source>
        <translation>Tableaux, fichiers texte ou archives zip, tels que téléchargés&#xa0;; gzip convient aussi</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>All files of a folder</source>
        <translation>Tous les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>Retirer les fichiers sélectionnés de la liste</translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation>Disposition des fichiers</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposition&#xa0;:</translation>
    </message>
    <message>
        <source>Known columns</source>
        <translation>Colonnes connues</translation>
    </message>
    <message>
        <source>Fills in the columns that files of this name have</source>
        <translation>Remplit les colonnes que les fichiers de ce nom contiennent</translation>
    </message>
    <message>
        <source>By the columns&apos; names</source>
        <translation>D’après les noms de colonnes</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>Prérégla&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answers&apos; file:</source>
        <translation>Fichier des répon&amp;ses&#xa0;:</translation>
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation>Le fichier contenant les réponses.</translation>
    </message>
    <message>
        <source>Values for right:</source>
        <translation>Valeurs pour juste&#xa0;:</translation>
    </message>
    <message>
        <source>With commas between; any other value is wrong. Empty: 1, true, correct.</source>
        <translation>Séparées par des virgules&#xa0;; toute autre valeur est fausse. Vide&#xa0;: 1, true, correct.</translation>
    </message>
    <message>
        <source>1, true, correct</source>
        <translation>1, true, correct</translation>
    </message>
    <message>
        <source>Values to leave out:</source>
        <translation>Valeurs à omettre&#xa0;:</translation>
    </message>
    <message>
        <source>Rows with these are not answers, as a program that is still being judged.</source>
        <translation>Les lignes ayant ces valeurs ne sont pas des réponses, par exemple un programme encore en cours de jugement.</translation>
    </message>
    <message>
        <source>Texts&apos; file:</source>
        <translation>Fichier des textes&#xa0;:</translation>
    </message>
    <message>
        <source>The file with each item&apos;s id and text.</source>
        <translation>Le fichier contenant l’id et le texte de chaque item.</translation>
    </message>
    <message>
        <source>Its id:</source>
        <translation>Son id&#xa0;:</translation>
    </message>
    <message>
        <source>The column with the same ids as in the answers.</source>
        <translation>La colonne avec les mêmes ids que dans les réponses.</translation>
    </message>
    <message>
        <source>Its text:</source>
        <translation>Son texte&#xa0;:</translation>
    </message>
    <message>
        <source>The column with the text. Several columns are joined by “ + ”.</source>
        <translation>La colonne du texte. Plusieurs colonnes sont jointes par «&#xa0;+&#xa0;».</translation>
    </message>
    <message>
        <source>Lowest rating that is a click</source>
        <translation>Note minimale qui vaut un clic</translation>
    </message>
    <message>
        <source>A click from rating:</source>
        <translation>Un clic dès la note&#xa0;:</translation>
    </message>
    <message>
        <source>Items drawn for each click</source>
        <translation>Items tirés pour chaque clic</translation>
    </message>
    <message>
        <source>Drawn for each click:</source>
        <translation>Tirés par clic&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>Corp&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>Where the articles&apos; bodies are. Column 6 is the URL in Microsoft&apos;s files: choose it only for files that have the body there.</source>
        <translation>Où se trouvent les corps des articles. La colonne 6 est l’URL dans les fichiers de Microsoft&#xa0;: ne la choisissez que si vos fichiers y contiennent le corps.</translation>
    </message>
    <message>
        <source>An item &amp;is:</source>
        <translation>Un i&amp;tem est&#xa0;:</translation>
    </message>
    <message>
        <source>What is predicted and encoded.</source>
        <translation>Ce qui est prédit et encodé.</translation>
    </message>
    <message>
        <source>a token in its exercise</source>
        <translation>un token dans son exercice</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>un exercice</translation>
    </message>
    <message>
        <source>Load Mapping…</source>
        <translation>Charger une correspondance…</translation>
    </message>
    <message>
        <source>A mapping file, as the command line takes with --mapping</source>
        <translation>Un fichier de correspondance, comme celui que la ligne de commande reçoit avec --mapping</translation>
    </message>
    <message>
        <source>Save Mapping…</source>
        <translation>Enregistrer la correspondance…</translation>
    </message>
    <message>
        <source>Keeps these choices for the command line and for others</source>
        <translation>Conserve ces choix pour la ligne de commande et pour d’autres personnes</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Fichier affiché</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>First ro&amp;ws of:</source>
        <translation>Premières &amp;lignes de&#xa0;:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>Fol&amp;der, new or empty:</source>
        <translation>Dossier, &amp;nouveau ou vide&#xa0;:</translation>
    </message>
    <message>
        <source>Files to Import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>Where to Put the Dataset</source>
        <translation>Destination du jeu de données</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>jeu-de-donnees</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Load Mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>The choices are those of the last time with such files.</source>
        <translation>Les choix sont ceux de la dernière fois avec de tels fichiers.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>column 6 of news.tsv</source>
        <translation>colonne 6 de news.tsv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add the files of a dataset, or a folder with them. They are only read.</source>
        <translation>Ajoutez les fichiers d’un jeu de données, ou un dossier qui les contient. Ils sont seulement lus.</translation>
    </message>
    <message>
        <source>Choose the file with the answers.</source>
        <translation>Choisissez le fichier des réponses.</translation>
    </message>
    <message>
        <source>Choose the column with the user.</source>
        <translation>Choisissez la colonne de l’utilisateur.</translation>
    </message>
    <message>
        <source>Choose the column with the item.</source>
        <translation>Choisissez la colonne de l’item.</translation>
    </message>
    <message>
        <source>Choose the column that says whether an answer was right.</source>
        <translation>Choisissez la colonne qui indique si une réponse était juste.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Choose the file with the items&apos; texts, or the column with the text: the language model needs it.</source>
        <translation>Choisissez le fichier des textes des items, ou la colonne du texte&#xa0;: le modèle de langue en a besoin.</translation>
    </message>
    <message>
        <source>Choose the columns with id and text in %1.</source>
        <translation>Choisissez les colonnes de l’id et du texte dans %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>Choisissez le dossier de destination.</translation>
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another one.</source>
        <translation>Le dossier existe déjà et n’est pas vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation>
            <numerusform>Lecture… encore environ %n&#xa0;s</numerusform>
            <numerusform>Lecture… encore environ %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the interactions have a text.</source>
        <translation>%1&#xa0;% des interactions ont un texte.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Omis&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>MovieLens, Amazon: ratings and titles</source>
        <translation>MovieLens, Amazon : notes et titres</translation>
    </message>
    <message>
        <source>DKVMN, AKT: some lines a student</source>
        <translation>DKVMN, AKT : quelques lignes par élève</translation>
    </message>
    <message>
        <source>Right from score:</source>
        <translation>Juste à partir du score :</translation>
    </message>
    <message>
        <source>Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told.</source>
        <translation>Là où les résultats sont des scores ou des fractions : à partir de celui-ci, une réponse est juste. Vide : d&apos;après les données, et c&apos;est dit.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2020:</source>
        <translation>Dates comme 3/4/2020 :</translation>
    </message>
    <message>
        <source>Which number is the day. By the data: a number above 12 is a day.</source>
        <translation>Quel nombre est le jour. D&apos;après les données : un nombre supérieur à 12 est un jour.</translation>
    </message>
    <message>
        <source>by the data</source>
        <translation>d&apos;après les données</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>le mois d&apos;abord</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>le jour d&apos;abord</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Encodage :</translation>
    </message>
    <message>
        <source>How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: if letters are wrong there, choose another one.</source>
        <translation>Comment les fichiers écrivent les lettres autres qu&apos;anglaises. D&apos;après les fichiers : ils sont en UTF-8 ou montrent ce qu&apos;ils sont. Regardez les lignes : si des lettres y sont fausses, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>by the files</source>
        <translation>d&apos;après les fichiers</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>ensemble : %1</translation>
    </message>
    <message>
        <source>The score from which on an answer is right must be a number, such as 50 or 0.5.</source>
        <translation>Le score à partir duquel une réponse est juste doit être un nombre, comme 50 ou 0.5.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Remarque : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>et %n fichier de plus</numerusform>
            <numerusform>et %n fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>l’année d’abord</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>by the files&apos; names: %1</source>
        <translation>d’après les noms des fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1, %2, %3.</source>
        <comment>users, items, interactions</comment>
        <translation>Terminé&#xa0;: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with text</source>
        <translation>
            <numerusform>%Ln item avec texte</numerusform>
            <numerusform>%Ln items avec texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ItemScatter</name>
    <message>
        <source>Items by their vectors</source>
        <translation>Items selon leurs vecteurs</translation>
    </message>
    <message>
        <source>first axis: %1% of the spread</source>
        <translation>premier axe&#xa0;: %1&#xa0;% de la dispersion</translation>
    </message>
    <message>
        <source>second axis: %1%</source>
        <translation>second axe&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>cold: it does not occur in training</source>
        <translation>à froid&#xa0;: il n’apparaît pas dans l’entraînement</translation>
    </message>
    <message>
        <source>%1 (cosine %2)</source>
        <translation>%1 (cosinus %2)</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Plus proches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gram::LatencyBox</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half epoch(s)</source>
        <translation>
            <numerusform>%n demi-époque</numerusform>
            <numerusform>%n demi-époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>%n époques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyController</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message>
        <source>half an e&amp;poch</source>
        <translation>une demi-ép&amp;oque</translation>
    </message>
    <message>
        <source>&amp;one epoch</source>
        <translation>une épo&amp;que</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>Latences</translation>
    </message>
    <message>
        <source>&lt;p&gt;Steps between two updates of the encoder: whole numbers with commas between them. E2E and Single-step, which is latency 1, are always among the runs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pas entre deux mises à jour de l’encodeur : des entiers séparés par des virgules. E2E et Single-step, qui est la latence 1, sont toujours parmi les exécutions.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Latencies</source>
        <translation>Latence&amp;s</translation>
    </message>
    <message>
        <source>Latency of half an epoch</source>
        <translation>Latence d’une demi-époque</translation>
    </message>
    <message>
        <source>Latency of one epoch</source>
        <translation>Latence d’une époque</translation>
    </message>
    <message>
        <source>Train the missing runs</source>
        <translation>Entraîner les exécutions manquantes</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains, one after the other and with the settings of the form, the runs that are not there yet, and goes on with those that were stopped. The same data, seed and batches for all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entraîne, l’une après l’autre et avec les réglages du formulaire, les exécutions qui manquent encore, et continue celles qui ont été arrêtées. Mêmes données, graine et lots pour toutes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copier le tableau en texte, avec des tabulations entre les colonnes</translation>
    </message>
    <message>
        <source>Quality against speedup</source>
        <translation>Qualité selon le speedup</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>fois la vitesse d’E2E</translation>
    </message>
    <message>
        <source>best validation AUC</source>
        <translation>meilleure AUC de validation</translation>
    </message>
    <message>
        <source>Runs by latency</source>
        <translation>Exécutions par latence</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Best AUC</source>
        <translation>Meilleure AUC</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>AUC à froid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation>
            <numerusform>En&amp;traîner %n exécution</numerusform>
            <numerusform>En&amp;traîner %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>All are trained</source>
        <translation>Toutes sont entraînées</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Pas encore entraînée</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Face à %1</translation>
    </message>
    <message>
        <source>Quality against speedup appears here, a point a run, when runs have been trained.</source>
        <translation>La qualité selon le speedup apparaît ici, un point par exécution, quand des exécutions ont été entraînées.</translation>
    </message>
    <message>
        <source>Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of exact GRAM. Hollow: still training.</source>
        <translation>Pointillés : les exécutions qu’aucune autre ne bat sur les deux (front de Pareto). Tirets : R, la limite de GRAM exact. Creux : encore à l’entraînement.</translation>
    </message>
    <message>
        <source>%1: %2 times E2E&apos;s speed, AUC %3</source>
        <translation>%1 : %2 fois la vitesse d’E2E, AUC %3</translation>
    </message>
    <message>
        <source>Encoder work</source>
        <translation>Travail de l’encodeur</translation>
    </message>
    <message>
        <source>~ Time an epoch</source>
        <translation>~ Temps par époque</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the encoder is expected to do, as a share of E2E&apos;s: forward passes of an item, a backward pass as two of them. ⚠: more than Single-step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce que l’encodeur devrait faire, en part de celui d’E2E&#xa0;: passes avant d’un item, une passe arrière comptant pour deux. ⚠&#xa0;: plus que Single-step.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate, known when E2E or Single-step has been trained: from the encoder&apos;s and the CF module&apos;s time in that run, and from what each mode encodes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une estimation, connue quand E2E ou Single-step a été entraîné&#xa0;: d’après le temps de l’encodeur et du module CF dans cette exécution, et d’après ce que chaque mode encode.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>R over N</source>
        <translation>R sur N</translation>
    </message>
    <message>
        <source>&lt;p&gt;R over the latency: how often an item is read between two updates of the encoder, N steps, counted on the run&apos;s batches. E2E and Single-step update it each step: theirs is R.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R sur la latence&#xa0;: combien de fois un item est lu entre deux mises à jour de l’encodeur, soit N pas, compté sur les lots de l’exécution. E2E et Single-step le mettent à jour à chaque pas&#xa0;: le leur est R.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</source>
        <translation>
            <numerusform>%n exécution de ce travail ne compte pas ici&#xa0;: elle s’entraîne sur un autre nombre de pas, de secondes ou d’époques, avec d’autres taux ou une autre graine que ceux du formulaire, et le prix d’une latence ne se voit que si tout le reste est égal.</numerusform>
            <numerusform>%n exécutions de ce travail ne comptent pas ici&#xa0;: elles s’entraînent sur un autre nombre de pas, de secondes ou d’époques, avec d’autres taux ou une autre graine que ceux du formulaire, et le prix d’une latence ne se voit que si tout le reste est égal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyPlot</name>
    <message>
        <source>latency, steps</source>
        <translation>latence, pas</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>lectures d’un item</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often Multi-step GRAM&apos;s CF module reads an item between two updates of the encoder: interactions by unique items of all batches of a latency. The encoder handles an item once for all of these reads, so this is what Multi-step saves by: above the dashed line its encoder does less than E2E&apos;s. At a latency of 1 it is the batch&apos;s R. Counted on the batches that a run makes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Combien de fois le module CF de GRAM Multi-step lit un item entre deux mises à jour de l’encodeur&#xa0;: interactions par items uniques de tous les batchs d’une latence. L’encodeur traite un item une seule fois pour toutes ces lectures, c’est donc ce qui fait l’économie de Multi-step&#xa0;: au-dessus de la ligne en tirets, son encodeur fait moins que celui d’E2E. À une latence de 1, c’est le R du batch. Compté sur les batchs que fait une exécution.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>aucune estimation</translation>
    </message>
    <message>
        <source>○ counted   ┄ %1: as much work as E2E</source>
        <translation>○ compté   ┄ %1&#xa0;: autant de travail qu’E2E</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interactions</translation>
    </message>
    <message>
        <source>unique items</source>
        <translation>items uniques</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Multi-step&apos;s work</source>
        <translation>Travail de Multi-step</translation>
    </message>
    <message>
        <source>Single-step&apos;s</source>
        <translation>Celui de Single-step</translation>
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
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln pas</numerusform>
            <numerusform>%Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>an epoch, %1</source>
        <translation>une époque, %1</translation>
    </message>
    <message>
        <source>half an epoch, %1</source>
        <translation>une demi-époque, %1</translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</source>
        <translation>
            <numerusform>À %n pas, un item est lu %1 fois entre deux mises à jour (R sur la latence)&#xa0;: l’encodeur fait %2 du travail d’E2E, Single-step %3.</numerusform>
            <numerusform>À %n pas, un item est lu %1 fois entre deux mises à jour (R sur la latence)&#xa0;: l’encodeur fait %2 du travail d’E2E, Single-step %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here Multi-step pays from %n step(s) on.</source>
        <translation>
            <numerusform>Ici, Multi-step est rentable à partir de %n pas.</numerusform>
            <numerusform>Ici, Multi-step est rentable à partir de %n pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step does not pay on this data at any latency up to an epoch: take Single-step.</source>
        <translation>Multi-step n’est rentable sur ces données à aucune latence jusqu’à une époque&#xa0;: prenez Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>With %n user(s) a batch,</source>
        <translation>
            <numerusform>Avec %n utilisateur par batch,</numerusform>
            <numerusform>Avec %n utilisateurs par batch,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Multi-step GRAM does more encoder work than E2E at every latency up to an epoch: between two updates its items hardly repeat. Take Single-step.</source>
        <translation>%1 GRAM Multi-step demande à l’encodeur plus de travail qu’E2E à toute latence jusqu’à une époque&#xa0;: entre deux mises à jour, ses items ne se répètent guère. Prenez Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on</source>
        <translation>
            <numerusform>%1 GRAM Multi-step demande à l’encodeur moins de travail qu’E2E à partir d’une latence de %n pas</numerusform>
            <numerusform>%1 GRAM Multi-step demande à l’encodeur moins de travail qu’E2E à partir d’une latence de %n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and less than Single-step from %n step(s) on.</source>
        <translation>
            <numerusform>%1, et moins que Single-step à partir de %n pas.</numerusform>
            <numerusform>%1, et moins que Single-step à partir de %n pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but at no latency up to an epoch less than Single-step.</source>
        <translation>%1, mais à aucune latence jusqu’à une époque moins que Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train longer.</source>
        <translation>
            <numerusform>L’exécution a %n pas et se termine avant la première mise à jour de l’encodeur : choisissez une latence plus courte ou entraînez plus longtemps.</numerusform>
            <numerusform>L’exécution a %n pas et se termine avant la première mise à jour de l’encodeur : choisissez une latence plus courte ou entraînez plus longtemps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonController</name>
    <message>
        <source>The window is still busy with something else. Wait for its end, or stop it.</source>
        <translation>La fenêtre est encore occupée à autre chose. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The run was removed before it could be looked at.</source>
        <translation>L’exécution a été retirée avant d’être examinée.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation>%1 a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>La réponse : %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not quite. Try again.</source>
        <translation>Pas tout à fait. Réessayez.</translation>
    </message>
    <message>
        <source>To be trained now: %1</source>
        <translation>À entraîner maintenant : %1</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1 : pas %2 sur %3</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Done. The runs are in the list of runs, with all of their figures.</source>
        <translation>Terminé. Les exécutions sont dans la liste, avec tous leurs chiffres.</translation>
    </message>
    <message>
        <source>Save My Answers: the file&apos;s name is yours</source>
        <translation>Enregistrer mes réponses : le nom du fichier est le vôtre</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mon nom</translation>
    </message>
    <message>
        <source>Answers (*%1)</source>
        <translation>Réponses (*%1)</translation>
    </message>
    <message>
        <source>Saved the answers to %1.</source>
        <translation>Réponses enregistrées dans %1.</translation>
    </message>
    <message>
        <source>The Answers of a Class</source>
        <translation>Les réponses d’une classe</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>You guessed %1; it came to %2.</source>
        <translation>Vous aviez dit %1 ; ce fut %2.</translation>
    </message>
    <message>
        <source>It could not be started. The newest message tells why (F7).</source>
        <translation>Impossible de démarrer. Le message le plus récent dit pourquoi (F7).</translation>
    </message>
</context>
<context>
    <name>gram::LessonList</name>
    <message>
        <source>%1 has the id “%2”, as %3 has. Give it one of its own.</source>
        <translation>%1 a l’identifiant « %2 », comme %3. Donnez-lui le sien.</translation>
    </message>
</context>
<context>
    <name>gram::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the lessons</source>
        <translation>Fermer les leçons</translation>
    </message>
    <message>
        <source>The setup comes back (Ctrl+L)</source>
        <translation>Les réglages reviennent (Ctrl+L)</translation>
    </message>
    <message>
        <source>Each takes a few minutes, trains small models for seconds with this very window, and asks about what came out. Your settings come back at the end.</source>
        <translation>Chacune dure quelques minutes, entraîne de petits modèles pendant quelques secondes avec cette fenêtre même et pose des questions sur le résultat. Vos réglages reviennent à la fin.</translation>
    </message>
    <message>
        <source>Open &amp;a Lesson…</source>
        <translation>Ou&amp;vrir une leçon…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Ouvrir une leçon depuis un fichier, d’un enseignant par exemple</translation>
    </message>
    <message>
        <source>A class&apos;s answers…</source>
        <translation>Réponses d’une classe…</translation>
    </message>
    <message>
        <source>Read the answers that students have saved, and see them side by side</source>
        <translation>Lire les réponses que les élèves ont enregistrées et les voir côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation>
            <numerusform>%n minute, reprend à l’étape %1 sur %2</numerusform>
            <numerusform>%n minutes, reprend à l’étape %1 sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation>
            <numerusform>%n minute, faite</numerusform>
            <numerusform>%n minutes, faite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Leave this lesson</source>
        <translation>Quitter cette leçon</translation>
    </message>
    <message>
        <source>Leave this lesson, with your own settings back in the form. It goes on here next time.</source>
        <translation>Quitter cette leçon et retrouver vos réglages dans le formulaire. Elle reprend ici la prochaine fois.</translation>
    </message>
    <message>
        <source>Fill in the form and start, as the window&apos;s own Start does</source>
        <translation>Remplir le formulaire et démarrer, comme le bouton Démarrer de la fenêtre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Votre réponse, un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check your answer</source>
        <translation>Vérifier votre réponse</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Montrer un indice</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>&amp;Montrer la réponse</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>Montrer la réponse et continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>L’étape suivante (Alt+Right)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Terminer la leçon</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Tr&amp;ain again</source>
        <translation>Entraîner à &amp;nouveau</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>That is not a number: write digits alone, as in %1.</source>
        <translation>Ce n’est pas un nombre : écrivez seulement des chiffres, par exemple %1.</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Enregistrer mes réponses…</translation>
    </message>
    <message>
        <source>Write your answers into a file for your teacher; its name is yours</source>
        <translation>Écrire vos réponses dans un fichier pour votre professeur ; son nom est le vôtre</translation>
    </message>
    <message>
        <source>Note my guess</source>
        <translation>Noter mon pronostic</translation>
    </message>
    <message>
        <source>Write your guess down; then it is trained</source>
        <translation>Noter votre pronostic ; puis on entraîne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>gram::LeversDialog</name>
    <message>
        <source>Change While It Trains</source>
        <translation>Modifier pendant l’entraînement</translation>
    </message>
    <message>
        <source>“%1” goes on with what is changed here from its next step, with a latency from its next cycle. Each change is a mark on the charts and stands in the run&apos;s record; the run is then no longer what its settings say, and comparisons tell so.</source>
        <translation>«&#xa0;%1&#xa0;» continue avec ce qui est modifié ici dès son prochain pas, ou dès son prochain cycle pour une latence. Chaque modification devient une marque sur les graphiques et est consignée avec l’exécution&#xa0;; l’exécution n’est alors plus ce que disent ses réglages, et les comparaisons le signalent.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>gram::LibraryController</name>
    <message>
        <source>%1 is in the list: run %2.</source>
        <translation>%1 est dans la liste&#xa0;: exécution %2.</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <translation>l’annotation de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation>
            <numerusform>le retrait de %n exécution</numerusform>
            <numerusform>le retrait de %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation>
            <numerusform>la mise à la corbeille de %n exécution</numerusform>
            <numerusform>la mise à la corbeille de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and stays where it is.</source>
        <translation>%1 n’a pas pu être mis à la corbeille et reste à sa place.</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the trash.</source>
        <translation>%1 n’a pas pu être sorti de la corbeille.</translation>
    </message>
</context>
<context>
    <name>gram::LiveChart</name>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrique</translation>
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation>Métrique du graphique</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Choisir ce que montre le graphique</translation>
    </message>
    <message>
        <source>More for the chart</source>
        <translation>Plus pour le graphique</translation>
    </message>
    <message>
        <source>Scale, values, copying and exporting of the chart</source>
        <translation>Échelle, valeurs, copie et exportation du graphique</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Agrandir le graphique</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y Axis</source>
        <translation>Axe y &amp;logarithmique</translation>
    </message>
    <message>
        <source>Show &amp;Values</source>
        <translation>Montrer les &amp;valeurs</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Copie&amp;r les valeurs en texte</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Show all of the charts again (Esc)</source>
        <translation>Montrer à nouveau tous les graphiques (Échap)</translation>
    </message>
    <message>
        <source>Let this chart fill the page</source>
        <translation>Ce graphique remplit la page</translation>
    </message>
    <message>
        <source>Show A&amp;ll of the Charts</source>
        <translation>Montrer tous les gra&amp;phiques</translation>
    </message>
    <message>
        <source>En&amp;large</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>✕ not a number</source>
        <translation>✕ pas un nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a short title, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click makes this the large chart; so does Enter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un clic en fait le grand graphique&#xa0;; Entrée aussi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and drag: zoom into the box. Double click: show everything; on this title: enlarge.&lt;/p&gt;&lt;p&gt;Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; Enter enlarge.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Molette&#xa0;: zoomer en x (avec Maj, ou sur l’axe y&#xa0;: zoomer en y). Glisser&#xa0;: déplacer. Maj et glisser&#xa0;: zoomer dans le cadre. Double-clic&#xa0;: tout montrer&#xa0;; sur ce titre&#xa0;: agrandir.&lt;/p&gt;&lt;p&gt;Touches&#xa0;: ← → lire les valeurs, avec Maj déplacer&#xa0;; + − zoomer&#xa0;; 0 tout montrer&#xa0;; Entrée agrandir.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make this the large chart</source>
        <translation>En faire le grand graphique</translation>
    </message>
    <message>
        <source>Make It the &amp;Large Chart</source>
        <translation>En &amp;faire le grand graphique</translation>
    </message>
</context>
<context>
    <name>gram::MachineController</name>
    <message>
        <source>Self-check: the encoder&apos;s layers reach %1 GFLOP/s, %2% of this machine&apos;s best product.</source>
        <translation>Autocontrôle : les couches de l’encodeur atteignent %1 GFLOP/s, %2 % du meilleur produit de cette machine.</translation>
    </message>
    <message>
        <source>%1 More in Help ▸ About This Machine.</source>
        <translation>%1 Plus dans Aide ▸ À propos de cette machine.</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Diagnostics copiés.</translation>
    </message>
</context>
<context>
    <name>gram::MachineDialog</name>
    <message>
        <source>About This Machine</source>
        <translation>À propos de cette machine</translation>
    </message>
    <message>
        <source>Processor, memory and libraries</source>
        <translation>Processeur, mémoire et bibliothèques</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Débits mesurés</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Ce qui l’accélérerait</translation>
    </message>
    <message>
        <source>The rates are measured when the runs have ended.</source>
        <translation>Les débits sont mesurés quand les exécutions sont terminées.</translation>
    </message>
    <message>
        <source>Measuring the rates, about two seconds…</source>
        <translation>Mesure des débits, environ deux secondes…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy all of it for a report; it holds no personal paths</source>
        <translation>Tout copier pour un rapport&#xa0;; ne contient aucun chemin personnel</translation>
    </message>
    <message>
        <source>The rates were not measured.</source>
        <translation>Les débits n’ont pas été mesurés.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, Qt %3</source>
        <translation>GRAM Lab %1, LibTorch %2, Qt %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n core(s)</source>
        <translation>
            <numerusform>%1, %n cœur</numerusform>
            <numerusform>%1, %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, dont %2 libres</translation>
    </message>
    <message>
        <source>Encoder&apos;s products</source>
        <translation>Produits de l’encodeur</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>Its products</source>
        <translation>Ses produits</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>WRONG: do not train on this machine with this BLAS</source>
        <translation>FAUX&#xa0;: n’entraînez pas sur cette machine avec ce BLAS</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>It took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>Il a pris le processeur pour un plus ancien (%1) et a reçu ses noyaux pour %2.</translation>
    </message>
    <message>
        <source>Its kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Ses noyaux pour %1 calculent ici des résultats faux&#xa0;; il a reçu ceux pour %2.</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Products, BLAS</source>
        <translation>Produits, BLAS</translation>
    </message>
    <message>
        <source>Products, oneDNN</source>
        <translation>Produits, oneDNN</translation>
    </message>
    <message>
        <source>Encoder layer, forward and backward</source>
        <translation>Couche de l’encodeur, aller et retour</translation>
    </message>
    <message>
        <source>%1, %2% of the best product</source>
        <translation>%1, %2&#xa0;% du meilleur produit</translation>
    </message>
    <message>
        <source>Products in bf16</source>
        <translation>Produits en bf16</translation>
    </message>
    <message>
        <source>Encoder layer in bf16</source>
        <translation>Couche de l’encodeur en bf16</translation>
    </message>
    <message>
        <source>%1, %2% of the product</source>
        <translation>%1, %2&#xa0;% du produit</translation>
    </message>
    <message>
        <source>Copy in memory</source>
        <translation>Copie en mémoire</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 Go/s</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n thread(s), the best of several times:</source>
        <translation>
            <numerusform>Mesuré sur %n thread, la meilleure de plusieurs fois&#xa0;:</numerusform>
            <numerusform>Mesuré sur %n threads, la meilleure de plusieurs fois&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use: install OpenBLAS (libopenblas0-openmp).</source>
        <translation>Le BLAS de référence est utilisé&#xa0;: installez OpenBLAS (libopenblas0-openmp).</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use its kernels for %1, older than what the processor offers (%2).</source>
        <translation>OPENBLAS_CORETYPE fait utiliser à OpenBLAS ses noyaux pour %1, plus anciens que ce que le processeur offre (%2).</translation>
    </message>
    <message>
        <source>The BLAS is slower than oneDNN: a newer OpenBLAS makes the CF module faster.</source>
        <translation>Le BLAS est plus lent qu’oneDNN&#xa0;: un OpenBLAS plus récent accélère le module CF.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor: close them and look again.</source>
        <translation>D’autres programmes utilisent peut-être le processeur&#xa0;: fermez-les et regardez de nouveau.</translation>
    </message>
    <message>
        <source>CE precision bf16 makes the encoder&apos;s layers %1 times as fast.</source>
        <translation>La précision CE bf16 rend les couches de l’encodeur %1 fois plus rapides.</translation>
    </message>
    <message>
        <source>Nothing to be made faster was found.</source>
        <translation>Rien à accélérer n’a été trouvé.</translation>
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
        <translation>Courbes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train as the form on the left says</source>
        <translation>Entraîner selon le formulaire de gauche</translation>
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
        <translation>Suspendre ou reprendre&#xa0;; une pause ne compte pas comme temps d’entraînement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Stop the run and what is queued; the run can be continued from its checkpoint</source>
        <translation>Arrêter l’exécution et celles en attente&#xa0;; l’exécution peut être poursuivie depuis son checkpoint</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Train E2E and GRAM one after the other and draw them together</source>
        <translation>Entraîner E2E et GRAM l’un après l’autre et les tracer ensemble</translation>
    </message>
    <message>
        <source>&amp;Open Dataset Folder…</source>
        <translation>&amp;Ouvrir un jeu de données…</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Choisir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Turn the files of a dataset, as they were downloaded, into one to train on</source>
        <translation>Convertir les fichiers d’un jeu de données, tels que téléchargés, en un jeu sur lequel s’entraîner</translation>
    </message>
    <message>
        <source>Open &amp;Model Folder…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Choisir le dossier d’un modèle Hugging Face</translation>
    </message>
    <message>
        <source>Open &amp;Configuration…</source>
        <translation>Ouvrir une &amp;configuration…</translation>
    </message>
    <message>
        <source>Fill in the form from a configuration file</source>
        <translation>Remplir le formulaire à partir d’un fichier de configuration</translation>
    </message>
    <message>
        <source>&amp;Save Configuration As…</source>
        <translation>Enregi&amp;strer la configuration sous…</translation>
    </message>
    <message>
        <source>Save the form as a configuration file</source>
        <translation>Enregistrer le formulaire dans un fichier de configuration</translation>
    </message>
    <message>
        <source>Copy Command &amp;Line</source>
        <translation>Copier la li&amp;gne de commande</translation>
    </message>
    <message>
        <source>Copy the command that does in a terminal what the form says</source>
        <translation>Copier la commande qui fait dans un terminal ce qu’indique le formulaire</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>&amp;Dossiers récents</translation>
    </message>
    <message>
        <source>R&amp;ecent Models</source>
        <translation>Modèl&amp;es récents</translation>
    </message>
    <message>
        <source>Co&amp;nfigurations</source>
        <translation>Co&amp;nfigurations</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close GRAM Lab</source>
        <translation>Fermer GRAM Lab</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Language and colours of the program</source>
        <translation>Langue et couleurs du programme</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Exéc&amp;ution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation>&amp;Jeu de données…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The dataset&apos;s figures, warnings and samples</source>
        <translation>Les chiffres, avertissements et échantillons du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Show &amp;All of the Charts</source>
        <translation>&amp;Afficher tous les graphiques en entier</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Undo zooming and moving in the charts</source>
        <translation>Annuler le zoom et le déplacement dans les graphiques</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier les &amp;diagnostics</translation>
    </message>
    <message>
        <source>&amp;About GRAM Lab</source>
        <translation>À &amp;propos de GRAM Lab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>S&amp;topping…</source>
        <translation>Arrê&amp;t…</translation>
    </message>
    <message>
        <source>S&amp;top Export</source>
        <translation>Arrê&amp;ter l’export</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>&amp;Save Under a Name…</source>
        <translation>&amp;Enregistrer sous un nom…</translation>
    </message>
    <message>
        <source>Open Their &amp;Folder</source>
        <translation>Ouvrir leur &amp;dossier</translation>
    </message>
    <message>
        <source>Open a Model&apos;s Folder</source>
        <translation>Ouvrir le dossier d’un modèle</translation>
    </message>
    <message>
        <source>Open a Dataset&apos;s Folder</source>
        <translation>Ouvrir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Name of the configuration:</source>
        <translation>Nom de la configuration&#xa0;:</translation>
    </message>
    <message>
        <source>About GRAM Lab</source>
        <translation>À propos de GRAM Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Fine-tunes a language model inside a recommender or a knowledge tracing model, and shows what GRAM saves against end-to-end training.&lt;/p&gt;&lt;p&gt;The method: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Affine un modèle de langue au sein d’un modèle de recommandation ou de suivi des connaissances, et montre ce que GRAM économise par rapport à l’entraînement de bout en bout.&lt;/p&gt;&lt;p&gt;La méthode&#xa0;: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A Model Is Being Exported</source>
        <translation>Un modèle est en cours d’export</translation>
    </message>
    <message>
        <source>Training Is Running</source>
        <translation>Entraînement en cours</translation>
    </message>
    <message>
        <source>A model is still being exported. Stop it and close?</source>
        <translation>Un modèle est encore en cours d’export. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>A run is still training. Stop it and close?</source>
        <translation>Une exécution est encore en entraînement. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is written then; the run and its checkpoint stay.</source>
        <translation>Rien n’est alors écrit&#xa0;; l’exécution et son checkpoint restent.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep Exporting</source>
        <translation>&amp;Poursuivre l’export</translation>
    </message>
    <message>
        <source>&amp;Keep Training</source>
        <translation>&amp;Poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
    <message>
        <source>Pre&amp;sentation Mode</source>
        <translation>Mode p&amp;résentation</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Large type and the whole screen, for a projector</source>
        <translation>Grands caractères et plein écran, pour un projecteur</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Short guided lessons that train with this window</source>
        <translation>De courtes leçons guidées qui entraînent avec cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation>&amp;Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Ouvrir une leçon depuis un fichier, d’un enseignant par exemple</translation>
    </message>
    <message>
        <source>Open a Lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Leçons (*.json)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Construit sur Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (domaine public), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) et CLI11 (BSD). Aide ▸ Copier le diagnostic indique les versions utilisées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ind a Rate…</source>
        <translation>Trou&amp;ver un taux…</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Essayer quelques taux d’apprentissage de l’encodeur, sur quelques pas chacun</translation>
    </message>
    <message>
        <source>Its checkpoint is saved. To go on with it, select it among the runs at the next start and press Continue.</source>
        <translation>Son point de reprise est enregistré. Pour la continuer, sélectionnez-la parmi les exécutions au prochain démarrage et appuyez sur Continuer.</translation>
    </message>
    <message>
        <source>About This Machi&amp;ne…</source>
        <translation>À propos de cette &amp;machine…</translation>
    </message>
    <message>
        <source>Processor, BLAS, what they reach of what could be had, and what would be faster</source>
        <translation>Processeur, BLAS, ce qu’ils atteignent de ce qui est possible, et ce qui serait plus rapide</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves the machine: no update check, no account, no telemetry. The manual&apos;s page “Licences” tells more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rien ne quitte la machine&#xa0;: ni recherche de mises à jour, ni compte, ni télémétrie. La page «&#xa0;Licences&#xa0;» du manuel en dit plus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ma&amp;nuel</translation>
    </message>
    <message>
        <source>All pages of the manual, with a search; with the focus on a setting, what is told of it</source>
        <translation>Toutes les pages du manuel, avec une recherche&#xa0;; avec le focus sur un paramètre, ce qui en est dit</translation>
    </message>
    <message>
        <source>Copy what the program runs on, for a report; it holds no personal paths</source>
        <translation>Copier ce sur quoi tourne le programme, pour un rapport&#xa0;; ne contient aucun chemin personnel</translation>
    </message>
    <message>
        <source>C&amp;hange While It Trains…</source>
        <translation>Modi&amp;fier pendant l’entraînement…</translation>
    </message>
    <message>
        <source>Change the latency, the rates or the count weights of the run in progress</source>
        <translation>Modifier la latence, les taux ou les poids du nombre de l’exécution en cours</translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Selected Run</source>
        <translation>P&amp;oursuivre l’exécution sélectionnée</translation>
    </message>
    <message>
        <source>Go on with the run that is selected in the list, or start it if it waits</source>
        <translation>Reprendre l’exécution sélectionnée dans la liste, ou la démarrer si elle attend</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Jour&amp;nal</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What happened, with the time of day</source>
        <translation>Ce qui s’est passé, avec l’heure</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barre de menus</translation>
    </message>
    <message>
        <source>The menus in a bar of their own and not behind a button</source>
        <translation>Les menus dans leur propre barre et non derrière un bouton</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The setup beside this page</source>
        <translation>Les réglages à côté de cette page</translation>
    </message>
</context>
<context>
    <name>gram::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Chercher dans toutes les pages</translation>
    </message>
    <message>
        <source>The contents then list the sections that have all of the words. Return opens the first</source>
        <translation>Le sommaire liste alors les sections qui contiennent tous les mots. Entrée ouvre la première</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%n section trouvée</numerusform>
            <numerusform>%n sections trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer, or a part of a word.</source>
        <translation>Aucune section ne contient tous ces mots. Essayez-en moins, ou une partie d’un mot.</translation>
    </message>
</context>
<context>
    <name>gram::MapPage</name>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Anime&amp;r</translation>
    </message>
    <message>
        <source>Item map</source>
        <translation>Carte des items</translation>
    </message>
    <message>
        <source>The run whose items are mapped</source>
        <translation>L’exécution dont la carte montre les items</translation>
    </message>
    <message>
        <source>One of the ticked runs that have ended</source>
        <translation>Une des exécutions cochées qui sont terminées</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Avancement de la carte</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Rechercher un item</translation>
    </message>
    <message>
        <source>An item&apos;s id, or words of its text, and Enter; again Enter: the next one</source>
        <translation>L’id d’un item, ou des mots de son texte, puis Entrée&#xa0;; Entrée de nouveau&#xa0;: le suivant</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Write the moment that is shown as a picture, or all moments as a table&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrire le moment affiché sous forme d’image, ou tous les moments sous forme de tableau&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go through the moments of the run, from this one on</source>
        <translation>Parcourir les moments de l’exécution, à partir de celui-ci</translation>
    </message>
    <message>
        <source>&lt;p&gt;Principal component analysis: of all directions in which the items&apos; vectors differ at the end of the run, the two in which they differ most. The same two serve for every moment, so that what moves has moved. Two dimensions are not all: items that look near may be far in the others; the table has the nearest by all of them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Analyse en composantes principales&#xa0;: de toutes les directions dans lesquelles les vecteurs des items diffèrent à la fin de l’exécution, les deux dans lesquelles ils diffèrent le plus. Les deux mêmes servent à tous les moments, de sorte que ce qui bouge a vraiment bougé. Deux dimensions ne sont pas tout&#xa0;: des items qui semblent proches peuvent être éloignés dans les autres&#xa0;; le tableau donne les plus proches selon toutes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Moment de l’exécution</translation>
    </message>
    <message>
        <source>&lt;p&gt;From the vectors that the run began with, over those of its evaluations, to the last ones. A run keeps the vectors of up to 500 items at up to 32 evaluations.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Des vecteurs avec lesquels l’exécution a commencé, en passant par ceux de ses évaluations, jusqu’aux derniers. Une exécution conserve les vecteurs de 500 items au plus, à 32 évaluations au plus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The chosen item and its nearest ones</source>
        <translation>L’item choisi et ses plus proches</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two vectors, by all of their dimensions: 1 is the same direction, 0 none in common.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Des deux vecteurs, selon toutes leurs dimensions&#xa0;: 1 est la même direction, 0 aucune en commun.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Draw the &amp;map</source>
        <translation>&amp;Tracer la carte</translation>
    </message>
    <message>
        <source>Stop the map</source>
        <translation>Arrêter la carte</translation>
    </message>
    <message>
        <source>Draw the map of the run&apos;s items</source>
        <translation>Tracer la carte des items de l’exécution</translation>
    </message>
    <message>
        <source>Reads the run&apos;s model and encodes its items as it began and as it ended</source>
        <translation>Lit le modèle de l’exécution et encode ses items tels qu’à son début et à sa fin</translation>
    </message>
    <message>
        <source>The map is drawn when the runs have ended.</source>
        <translation>La carte est tracée quand les exécutions sont terminées.</translation>
    </message>
    <message>
        <source>Encoding the items…</source>
        <translation>Encodage des items…</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 items.</source>
        <translation>%1&#xa0;: %2 de ses %3 items.</translation>
    </message>
    <message>
        <source>%1: its %2 items.</source>
        <translation>%1&#xa0;: ses %2 items.</translation>
    </message>
    <message numerus="yes">
        <source>Hollow marks: %n cold item(s), which do not occur in training.</source>
        <translation>
            <numerusform>Marques creuses&#xa0;: %n item à froid, qui n’apparaît pas dans l’entraînement.</numerusform>
            <numerusform>Marques creuses&#xa0;: %n items à froid, qui n’apparaissent pas dans l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not say what the items are about, so that all have one colour.</source>
        <translation>Les données ne disent pas de quoi traitent les items&#xa0;: tous ont donc la même couleur.</translation>
    </message>
    <message>
        <source>The beginning is missing: the model that the run began with is not there any more.</source>
        <translation>Le début manque&#xa0;: le modèle avec lequel l’exécution a commencé n’est plus là.</translation>
    </message>
    <message>
        <source>The run&apos;s checkpoint cannot be read; its evaluations are shown.</source>
        <translation>Le checkpoint de l’exécution ne peut pas être lu&#xa0;; ses évaluations sont affichées.</translation>
    </message>
    <message>
        <source>The run has kept no vectors at evaluations: only its beginning and its end are shown.</source>
        <translation>L’exécution n’a conservé aucun vecteur aux évaluations&#xa0;: seuls son début et sa fin sont affichés.</translation>
    </message>
    <message>
        <source>The end of item_vectors.bin is damaged and left out.</source>
        <translation>La fin de item_vectors.bin est endommagée et omise.</translation>
    </message>
    <message>
        <source>Where do the items&apos; vectors lie, and how did training move them? Choose a run and draw its map.</source>
        <translation>Où se trouvent les vecteurs des items, et comment l’entraînement les a-t-il déplacés&#xa0;? Choisissez une exécution et tracez sa carte.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>avant l’entraînement</translation>
    </message>
    <message>
        <source>step %1, kept</source>
        <translation>pas %1, conservé</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · à froid</translation>
    </message>
    <message>
        <source>No item of the map has “%1” as its id or in its text.</source>
        <translation>Aucun item de la carte n’a «&#xa0;%1&#xa0;» pour id ou dans son texte.</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Table of all moments (*.csv)</source>
        <translation>Tableau de tous les moments (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>gram::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>gram::MessageLog</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages appear here.</source>
        <translation>Les messages s’affichent ici.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Copier tous les messages</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Fermer le journal</translation>
    </message>
    <message>
        <source>Close the log (Esc)</source>
        <translation>Fermer le journal (Échap)</translation>
    </message>
</context>
<context>
    <name>gram::MethodFigures</name>
    <message>
        <source>run %1</source>
        <translation>l’exécution %1</translation>
    </message>
    <message>
        <source>Encodes nothing</source>
        <translation>N’encode rien</translation>
    </message>
    <message>
        <source>Encodes each text once</source>
        <translation>Encode chaque texte une fois</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message numerus="yes">
        <source>R over %n step(s) %1</source>
        <translation>
            <numerusform>R sur %n pas&#xa0;: %1</numerusform>
            <numerusform>R sur %n pas&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoding(s) a step</source>
        <translation>
            <numerusform>%Ln encodage par pas</numerusform>
            <numerusform>%Ln encodages par pas</numerusform>
        </translation>
    </message>
    <message>
        <source>R over the latency: how often an item is read between two updates of the encoder.</source>
        <translation>R sur la latence&#xa0;: combien de fois un item est lu entre deux mises à jour de l’encodeur.</translation>
    </message>
    <message>
        <source>R: how often an item is read in a batch, and the most that exact GRAM can gain.</source>
        <translation>R&#xa0;: combien de fois un item est lu dans un lot, et le plus que GRAM exact peut gagner.</translation>
    </message>
    <message>
        <source>~ and italics: interpolated, not counted.</source>
        <translation>~ et italique&#xa0;: interpolé, non compté.</translation>
    </message>
    <message numerus="yes">
        <source>The time to expect: %n step(s) of %1 s, as %2 took them.</source>
        <translation>
            <numerusform>Le temps à prévoir&#xa0;: %n pas de %1 s, d’après %2.</numerusform>
            <numerusform>Le temps à prévoir&#xa0;: %n pas de %1 s, d’après %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes is said here once a run of this work has made two steps.</source>
        <translation>La durée est indiquée ici dès qu’une exécution de ce travail a fait deux pas.</translation>
    </message>
    <message>
        <source>Counted on the batches of an epoch with this form.</source>
        <translation>Compté sur les lots d’une époque avec ce formulaire.</translation>
    </message>
</context>
<context>
    <name>gram::MethodTiles</name>
    <message>
        <source>Encodes the text of every interaction.</source>
        <translation>Encode le texte de chaque interaction.</translation>
    </message>
    <message>
        <source>Encodes each text once a batch: exact.</source>
        <translation>Encode chaque texte une fois par lot&#xa0;: exact.</translation>
    </message>
    <message>
        <source>Exact too, in as much memory as you say.</source>
        <translation>Exact aussi, dans la mémoire que vous fixez.</translation>
    </message>
    <message>
        <source>Encodes every N steps: past R, at a price.</source>
        <translation>Encode tous les N pas&#xa0;: au-delà de R, à un prix.</translation>
    </message>
    <message>
        <source>The encoder is never trained.</source>
        <translation>L’encodeur n’est jamais entraîné.</translation>
    </message>
    <message>
        <source>Without texts: one vector an item.</source>
        <translation>Sans textes&#xa0;: un vecteur par item.</translation>
    </message>
    <message>
        <source>Bounded memory, Frozen, ID</source>
        <translation>Mémoire bornée, Gelé, ID</translation>
    </message>
    <message>
        <source>Further methods: bounded memory, Frozen, ID</source>
        <translation>Autres méthodes&#xa0;: mémoire bornée, Gelé, ID</translation>
    </message>
    <message>
        <source>Exact GRAM in bounded memory, and two references that do not train the encoder</source>
        <translation>GRAM exact en mémoire bornée, et deux références qui n’entraînent pas l’encodeur</translation>
    </message>
</context>
<context>
    <name>gram::MixedNotice</name>
    <message>
        <source>Draw Only the Latest Group</source>
        <translation>Ne tracer que le dernier groupe</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</source>
        <translation>
            <numerusform>⚠ Les exécutions de %n groupe sont tracées ensemble&#xa0;: elles diffèrent par les données, le modèle ou le lot. Leurs temps, mémoire et qualité ne sont pas comparables.</numerusform>
            <numerusform>⚠ Les exécutions de %n groupes sont tracées ensemble&#xa0;: elles diffèrent par les données, le modèle ou le lot. Leurs temps, mémoire et qualité ne sont pas comparables.</numerusform>
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
        <translation>GRAM Single-step</translation>
    </message>
    <message>
        <source>Single-step GRAM, bounded memory</source>
        <translation>GRAM Single-step, mémoire bornée</translation>
    </message>
    <message>
        <source>Multi-step GRAM</source>
        <translation>GRAM Multi-step</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Encodeur gelé</translation>
    </message>
    <message>
        <source>ID embeddings</source>
        <translation>Embeddings d’ID</translation>
    </message>
    <message>
        <source>The baseline: encodes every interaction, K encodings a step.</source>
        <translation>La baseline&#xa0;: encode chaque interaction, K encodages par pas.</translation>
    </message>
    <message>
        <source>Encodes each unique item once, U encodings a step. The same gradients as E2E, up to R = K/U times faster.</source>
        <translation>Encode chaque item unique une fois, U encodages par pas. Les mêmes gradients qu’E2E, jusqu’à R = K/U fois plus rapide.</translation>
    </message>
    <message>
        <source>Exact too, and memory is set by the micro-batch, not by U. Costs one more forward pass.</source>
        <translation>Exact aussi, et la mémoire dépend du micro-batch, pas de U. Coûte une passe avant de plus.</translation>
    </message>
    <message>
        <source>A reference: the encoder is never trained, only the CF module is.</source>
        <translation>Une référence&#xa0;: l’encodeur n’est jamais entraîné, seul le module CF l’est.</translation>
    </message>
    <message>
        <source>A reference without texts: one learned vector an item. Knows nothing of cold-start items.</source>
        <translation>Une référence sans textes&#xa0;: un vecteur appris par item. Ne sait rien des items en démarrage à froid.</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Moyenne des tokens</translation>
    </message>
    <message>
        <source>CLS token</source>
        <translation>Token CLS</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>NRMS (news)</source>
        <translation>NRMS (actualités)</translation>
    </message>
    <message>
        <source>DKT (knowledge tracing)</source>
        <translation>DKT (suivi des connaissances)</translation>
    </message>
    <message>
        <source>SAINT (knowledge tracing)</source>
        <translation>SAINT (suivi des connaissances)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Linear, c/max</source>
        <translation>Linéaire, c/max</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Racine carrée</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithme</translation>
    </message>
    <message>
        <source>Logarithm + 1</source>
        <translation>Logarithme + 1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>half epochs</source>
        <translation>demi-époques</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By row order</source>
        <translation>Par ordre des lignes</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>Simulating the demo data</source>
        <translation>Simulation des données de démo</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Lecture du jeu de données</translation>
    </message>
    <message>
        <source>Training the tokenizer</source>
        <translation>Entraînement du tokeniseur</translation>
    </message>
    <message>
        <source>Tokenizing the texts</source>
        <translation>Tokenisation des textes</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Préparation du modèle</translation>
    </message>
    <message>
        <source>Measuring E2E</source>
        <translation>Mesure d’E2E</translation>
    </message>
    <message>
        <source>Encoding the items</source>
        <translation>Encodage des items</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Single-step</source>
        <translation>Single-step</translation>
    </message>
    <message>
        <source>Single-step, bounded</source>
        <translation>Single-step, borné</translation>
    </message>
    <message>
        <source>Multi-step N=%1</source>
        <translation>Multi-step N=%1</translation>
    </message>
    <message>
        <source>Multi-step N=%1×½ epoch</source>
        <translation>Multi-step N=%1×½ époque</translation>
    </message>
    <message>
        <source>Multi-step N=%1 epoch</source>
        <translation>Multi-step N=%1 époque</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Encodeur fourni</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>bfloat16 products</source>
        <translation>Produits en bfloat16</translation>
    </message>
    <message>
        <source>Item gradients move a table of item vectors; once every N steps the encoder is fitted to it. Faster than R where items come again within N steps; not equivalent to E2E for N &gt; 1.</source>
        <translation>Les gradients d’items déplacent une table de vecteurs d’items ; tous les N pas, l’encodeur est ajusté à celle-ci. Plus rapide que R là où les items reviennent en moins de N pas&#xa0;; non équivalent à E2E pour N &gt; 1.</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Descente simple</translation>
    </message>
    <message>
        <source>Adam, as far as the encoder</source>
        <translation>Adam, autant que l’encodeur</translation>
    </message>
    <message>
        <source>%1, LoRA %2</source>
        <comment>a mode, the rank of LoRA</comment>
        <translation>%1, LoRA %2</translation>
    </message>
    <message>
        <source>TF32 products</source>
        <translation>Produits TF32</translation>
    </message>
</context>
<context>
    <name>gram::ModelCard</name>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>The model&apos;s figures</source>
        <translation>Les chiffres du modèle</translation>
    </message>
    <message>
        <source>What of the model will train</source>
        <translation>Ce qui s’entraînera dans le modèle</translation>
    </message>
    <message>
        <source>Memory each mode will need, an estimate</source>
        <translation>Mémoire nécessaire à chaque mode, une estimation</translation>
    </message>
    <message>
        <source>Memory warning</source>
        <translation>Avertissement de mémoire</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1, poids aléatoires</translation>
    </message>
    <message>
        <source>Bundled encoder (%1)</source>
        <translation>Encodeur fourni (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Layers × hidden size</source>
        <translation>Couches × taille cachée</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokeniseur</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texte le plus long</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
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
        <translation>&lt;p&gt;Dans le fichier mais hors de l’encodeur, donc inutilisé&#xa0;: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The mode ID does not use the encoder.</source>
        <translation>Le mode ID n’utilise pas l’encodeur.</translation>
    </message>
    <message>
        <source>None of it trains in the mode Frozen.</source>
        <translation>Rien ne s’entraîne dans le mode Gelé.</translation>
    </message>
    <message>
        <source>Nothing is frozen.&lt;br&gt;All %1 parameters train.</source>
        <translation>Rien n’est gelé.&lt;br&gt;Les %1 paramètres s’entraînent tous.</translation>
    </message>
    <message>
        <source>Frozen (hatched): the embeddings.</source>
        <translation>Gelé (hachuré)&#xa0;: les embeddings.</translation>
    </message>
    <message>
        <source>Frozen (hatched): up to layer %1.</source>
        <translation>Gelé (hachuré)&#xa0;: jusqu’à la couche %1.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters train.</source>
        <translation>%1 sur %2 paramètres s’entraînent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: the layers share their weights.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Impossible de geler %1 couches&#xa0;: les couches partagent leurs poids.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: something must be left to train.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Impossible de geler %1 couches&#xa0;: il doit rester quelque chose à entraîner.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The memory that each mode will need is estimated once a dataset has been read.</source>
        <translation>La mémoire nécessaire à chaque mode est estimée une fois un jeu de données lu.</translation>
    </message>
    <message>
        <source>Memory, &lt;i&gt;estimated&lt;/i&gt;:</source>
        <translation>Mémoire, &lt;i&gt;estimée&lt;/i&gt;&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.</source>
        <translation>Choisissez le mode Single-step, mémoire bornée, un batch plus petit ou des textes plus courts.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.</source>
        <translation>Choisissez un batch plus petit, des textes plus courts ou un modèle plus petit, ou gelez plus de couches.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate from sizes alone, before anything runs: the weights, their gradients and Adam&apos;s two moments; what the encoder keeps of the batch&apos;s expected items for its backward pass; the CF module with its activations; the table of item vectors; the frozen layers&apos; kept outputs.&lt;/p&gt;&lt;p&gt;Left out: the program itself, its libraries and the dataset. A run measures its memory, and shows it beside this estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une estimation d’après les seules tailles, avant toute exécution : les poids, leurs gradients et les deux moments d’Adam ; ce que l’encodeur garde des items attendus du lot pour sa passe arrière ; le module CF avec ses activations ; la table des vecteurs d’items ; les sorties gardées des couches gelées.&lt;/p&gt;&lt;p&gt;Ne sont pas comptés : le programme lui-même, ses bibliothèques et le jeu de données. Une exécution mesure sa mémoire et la montre à côté de cette estimation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre maintenant</translation>
    </message>
    <message>
        <source>Set the CE micro-batch to Automatic, or choose shorter texts or a smaller model.</source>
        <translation>Mettez le micro-batch CE sur Automatique, ou choisissez des textes plus courts ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Switch checkpointing on, choose a smaller batch or shorter texts, or freeze more layers.</source>
        <translation>Activez les points de reprise, choisissez un lot plus petit ou des textes plus courts, ou gelez plus de couches.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This may not fit:&lt;/b&gt; %1 of memory are free.</source>
        <translation>&lt;b&gt;Cela peut ne pas tenir :&lt;/b&gt; %1 de mémoire sont libres.</translation>
    </message>
    <message>
        <source>%1, each vector scaled to length 1</source>
        <translation>%1, chaque vecteur ramené à la longueur 1</translation>
    </message>
    <message>
        <source>LoRA: the weights stay as they are.</source>
        <translation>LoRA&#xa0;: les poids restent tels quels.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): the embeddings.</source>
        <translation>LoRA&#xa0;; gelé (hachuré)&#xa0;: les embeddings.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): up to layer %1.</source>
        <translation>LoRA&#xa0;; gelé (hachuré)&#xa0;: jusqu’à la couche %1.</translation>
    </message>
    <message>
        <source>%1 parameters train beside %2.</source>
        <translation>%1 paramètres s’entraînent à côté de %2.</translation>
    </message>
</context>
<context>
    <name>gram::ModelController</name>
    <message>
        <source>%1 is opened when the runs have ended.</source>
        <translation>%1 sera ouvert quand les exécutions seront terminées.</translation>
    </message>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Il sera lu quand les exécutions seront terminées.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Opened the model “%1”.</source>
        <translation>Modèle «&#xa0;%1&#xa0;» ouvert.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>Le modèle est encore en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen here: %2.</source>
        <translation>%1 ne peut être choisi ici : %2.</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>No run yet: train one, and look here what it has learnt.</source>
        <translation>Aucune exécution pour l’instant&#xa0;: entraînez-en une, et voyez ici ce qu’elle a appris.</translation>
    </message>
    <message>
        <source>None of the ticked runs has a model: tick one at the right that has ended.</source>
        <translation>Aucune des exécutions cochées n’a de modèle&#xa0;: cochez-en à droite une qui est terminée.</translation>
    </message>
    <message>
        <source>Left out, as they are of other data or another model: %1.</source>
        <translation>Omises, car avec d’autres données ou un autre modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>gram::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gram::PlotWithTable</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the figures in place of the chart</source>
        <translation>Afficher les chiffres à la place du graphique</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>gram::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Texts, numbers and dates. Training goes on while the window changes.</source>
        <translation>Textes, nombres et dates. L’entraînement se poursuit pendant que la fenêtre change.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>gram::Presentation</name>
    <message>
        <source>F11 leaves</source>
        <translation>F11 pour quitter</translation>
    </message>
</context>
<context>
    <name>gram::ProbeController</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>The dataset of the form is read when the runs have ended. Follow shows the run&apos;s batches.</source>
        <translation>Le jeu de données du formulaire est lu quand les exécutions sont terminées. Suivre montre les lots de l’exécution.</translation>
    </message>
    <message>
        <source>The batches are shown when the dataset has been read.</source>
        <translation>Les lots sont montrés quand le jeu de données est lu.</translation>
    </message>
    <message>
        <source>On epoch %1, batch %2 of %3, as chosen on the page Batch</source>
        <translation>Sur l’époque %1, lot %2 sur %3, choisis à la page Lot</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>gram::ProgressPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Estimated time left</source>
        <translation>Temps restant estimé</translation>
    </message>
    <message>
        <source>An estimate of the time left. Shown once it is stable.</source>
        <translation>Une estimation du temps restant. Affichée dès qu’elle est stable.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>~%1 left</source>
        <translation>~%1 restant</translation>
    </message>
    <message>
        <source>%1 interactions/s</source>
        <translation>%1 interactions/s</translation>
    </message>
    <message>
        <source>%1, GPU %2%</source>
        <comment>interactions a second, utilization</comment>
        <translation>%1, GPU %2 %</translation>
    </message>
    <message>
        <source>GPU: the share of the last moments in which something ran on the card, of any program</source>
        <translation>GPU : la part des derniers instants où quelque chose tournait sur la carte, de n&apos;importe quel programme</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, pas %2 sur %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
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
        <translation>Calcule&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Copier toutes les valeurs</translation>
    </message>
    <message>
        <source>Copy all values as CSV</source>
        <translation>Copier toutes les valeurs en CSV</translation>
    </message>
    <message>
        <source>Export all values</source>
        <translation>Exporter toutes les valeurs</translation>
    </message>
    <message>
        <source>Write all values into a CSV file</source>
        <translation>Écrire toutes les valeurs dans un fichier CSV</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Precision of the scatter</source>
        <translation>Précision du nuage de points</translation>
    </message>
    <message>
        <source>The precision in which the entries below were computed</source>
        <translation>La précision dans laquelle les entrées ci-dessous ont été calculées</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Compute the comparison</source>
        <translation>Calculer la comparaison</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compute the gradients of this batch by E2E and by Single-step, with the form&apos;s model as a run starts with it. Nothing is trained. It needs the memory of an E2E step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcule les gradients de ce lot par E2E et par Single-step, avec le modèle du formulaire tel qu’il est au début d’une exécution. Rien n’est entraîné. Il faut la mémoire d’un pas E2E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>It is computed when the runs have ended.</source>
        <translation>C’est calculé quand les exécutions sont terminées.</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>Calcul des gradients…</translation>
    </message>
    <message>
        <source>Of a batch or settings that are no longer the form&apos;s: compute again. %1</source>
        <translation>D’un lot ou de réglages qui ne sont plus ceux du formulaire : calculez à nouveau. %1</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Aucun jeu de données n’a encore été lu.</translation>
    </message>
    <message>
        <source>Is Single-step&apos;s gradient really E2E&apos;s, and how far is Multi-step&apos;s from it? Compute shows it on this batch, with the form&apos;s model.</source>
        <translation>Le gradient de Single-step est-il vraiment celui d’E2E, et à quelle distance est celui de Multi-step ? Calculer le montre sur ce lot, avec le modèle du formulaire.</translation>
    </message>
</context>
<context>
    <name>gram::QueueController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E prend %1&#xa0;s par pas (moyenne sur %n pas).</numerusform>
            <numerusform>E2E prend %1&#xa0;s par pas (moyenne sur %n pas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>Exported the model to %1.</source>
        <translation>Modèle exporté vers %1.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’export a été arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The model was not exported. %1</source>
        <translation>Le modèle n’a pas été exporté. %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>Stopping, saving the checkpoint</source>
        <translation>Arrêt, enregistrement du checkpoint</translation>
    </message>
    <message>
        <source>%1 started.</source>
        <translation>%1&#xa0;: démarrage.</translation>
    </message>
    <message>
        <source>%1 continues.</source>
        <translation>%1&#xa0;: reprise.</translation>
    </message>
    <message>
        <source>Step %1, validation: %2.</source>
        <translation>Pas %1, validation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Une exécution</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation>
            <numerusform>%1&#xa0;: terminée, %n pas en %2&#xa0;s.</numerusform>
            <numerusform>%1&#xa0;: terminée, %n pas en %2&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation>
            <numerusform>%1&#xa0;: arrêtée après %n pas.</numerusform>
            <numerusform>%1&#xa0;: arrêtée après %n pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on with it, select it among the runs and press Continue.</source>
        <translation>Pour la poursuivre, sélectionnez-la parmi les exécutions et appuyez sur Continuer.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1&#xa0;: échec. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</source>
        <translation>
            <numerusform>%n exécution avec d’autres données, un autre modèle ou un autre lot n’est plus tracée. Cochez son groupe dans la liste pour la revoir.</numerusform>
            <numerusform>%n exécutions avec d’autres données, un autre modèle ou un autre lot ne sont plus tracées. Cochez leur groupe dans la liste pour les revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was trained to its end, but not all of it is on the disk. %2</source>
        <translation>%1 s’est entraînée jusqu’au bout, mais tout n’est pas sur le disque. %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Fork of %1 after step %2</source>
        <translation>Dérivée de %1 après le pas %2</translation>
    </message>
    <message>
        <source>%1 had not begun: select it among the runs and press Continue to start it.</source>
        <translation>%1 n’avait pas commencé : sélectionnez-la parmi les exécutions et appuyez sur Continuer pour la lancer.</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Prêt. Démarrer entraîne ce qui est réglé à gauche.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 est terminée</translation>
    </message>
    <message>
        <source>%1 s. The best model is saved.</source>
        <translation>%1 s. Le meilleur modèle est enregistré.</translation>
    </message>
    <message>
        <source>%1 s. The model is saved.</source>
        <translation>%1 s. Le modèle est enregistré.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>gram::RateController</name>
    <message>
        <source>The mode %1 does not train the encoder, so there is no rate to find.</source>
        <translation>Le mode %1 n’entraîne pas l’encodeur&#xa0;: il n’y a donc pas de taux à trouver.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>Le modèle est encore en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>gram::RateDialog</name>
    <message>
        <source>Find a Rate</source>
        <translation>Trouver un taux</translation>
    </message>
    <message>
        <source>Trains a few steps with each learning rate of the content encoder, always from the same weights and on the same batches (%1, the form&apos;s dataset and model), and shows the loss and the validation AUC that each of them leads to. Nothing of it is kept.</source>
        <translation>Entraîne quelques pas avec chaque taux d’apprentissage de l’encodeur de contenu, toujours à partir des mêmes poids et sur les mêmes batchs (%1, le jeu de données et le modèle du formulaire), et montre la perte et l’AUC de validation auxquelles chacun mène. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Rates to try</source>
        <translation>Taux à essayer</translation>
    </message>
    <message>
        <source>&lt;p&gt;Numbers with spaces between them, such as 0.0001 or 1e-4. First shown: a tenth to ten times the rate that this model gets by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Des nombres séparés par des espaces, comme 0.0001 ou 1e-4. Affichés d’abord&#xa0;: d’un dixième à dix fois le taux que ce modèle reçoit de lui-même.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Rates</source>
        <translation>&amp;Taux</translation>
    </message>
    <message>
        <source>Steps with each rate</source>
        <translation>Pas avec chaque taux</translation>
    </message>
    <message>
        <source>&lt;p&gt;The rate climbs to its peak within the first third of them. Losses are averaged over the last third. More steps tell rates apart more surely.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le taux monte à son maximum dans le premier tiers d’entre eux. Les pertes sont moyennées sur le dernier tiers. Plus de pas distinguent les taux plus sûrement.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Steps with each</source>
        <translation>&amp;Pas avec chacun</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Loss by rate</source>
        <translation>Perte selon le taux</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean loss of the last steps with each rate, and the AUC on validation data after them. A click takes the nearest rate. Dashed: the rate that the model gets by itself. Dotted: the loss before the first step. A triangle at the edge: a loss far above, or none that is a number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La perte moyenne des derniers pas avec chaque taux et, après eux, l’AUC sur les données de validation. Un clic prend le taux le plus proche. Tirets&#xa0;: le taux que le modèle reçoit de lui-même. Pointillés&#xa0;: la perte avant le premier pas. Un triangle au bord&#xa0;: une perte bien plus haute, ou qui n’est pas un nombre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>Taux d’apprentissage CE</translation>
    </message>
    <message>
        <source>loss (○)</source>
        <translation>perte (○)</translation>
    </message>
    <message>
        <source>validation AUC (□)</source>
        <translation>AUC de validation (□)</translation>
    </message>
    <message>
        <source>Rates and what came of them</source>
        <translation>Les taux et leurs résultats</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Use This Rate</source>
        <translation>&amp;Utiliser ce taux</translation>
    </message>
    <message>
        <source>Puts the chosen row&apos;s rate into the form</source>
        <translation>Met le taux de la ligne choisie dans le formulaire</translation>
    </message>
    <message>
        <source>&amp;Cancel Search</source>
        <translation>&amp;Annuler la recherche</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Rates are numbers above 0 and at most 10, with spaces between them.</source>
        <translation>Les taux sont des nombres supérieurs à 0 et d’au plus 10, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Cancelled. </source>
        <translation>Annulé. </translation>
    </message>
    <message>
        <source>The loss did not stay a finite number with any rate so far: smaller ones are needed.</source>
        <translation>Jusqu’ici, la perte n’est restée un nombre fini avec aucun taux&#xa0;: il en faut de plus petits.</translation>
    </message>
    <message>
        <source>Picked %1: its validation AUC is the highest.</source>
        <translation>%1 retenu&#xa0;: son AUC de validation est la plus haute.</translation>
    </message>
    <message>
        <source>Picked %1: its loss is the lowest.</source>
        <translation>%1 retenu&#xa0;: sa perte est la plus basse.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the AUC of %2 is higher by %3, which is within its standard error (%4).</source>
        <translation>%1 retenu, le plus proche de celui du modèle&#xa0;: l’AUC de %2 est plus haute de %3, ce qui reste dans son erreur type (%4).</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the loss of %2 is lower by %3, which is within the standard error (%4).</source>
        <translation>%1 retenu, le plus proche de celui du modèle&#xa0;: la perte de %2 est plus basse de %3, ce qui reste dans l’erreur type (%4).</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>A divergé au pas %1</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Highest AUC</source>
        <translation>AUC la plus haute</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Perte la plus basse</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pas %1 sur %2</translation>
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
        <translation>utilisateurs par batch</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this is the most by which it can be faster than E2E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Combien de fois un batch montre chacun de ses items. GRAM exact encode un item une fois par batch&#xa0;: c’est donc le facteur maximal par lequel il peut être plus rapide qu’E2E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>aucune estimation</translation>
    </message>
    <message>
        <source>○ estimated from sampled batches</source>
        <translation>○ estimé sur des batchs échantillonnés</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>interactions, K</source>
        <translation>interactions, K</translation>
    </message>
    <message>
        <source>unique items, U</source>
        <translation>items uniques, U</translation>
    </message>
    <message>
        <source>R, estimated</source>
        <translation>R, estimé</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>lectures d’un item</translation>
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparaison de %n exécution</numerusform>
            <numerusform>Comparaison de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by GRAM Lab %1 on %2.</source>
        <translation>Écrit par GRAM Lab %1 le %2.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The demo&apos;s data are simulated. They show how the method behaves, not how well a model does on real data.</source>
        <translation>Les données de la démo sont simulées. Elles montrent comment la méthode se comporte, non la qualité d’un modèle sur de vraies données.</translation>
    </message>
    <message>
        <source>R is a batch&apos;s interactions by its unique items. Exact GRAM encodes each item once where E2E encodes each interaction, so R is the most it can save.</source>
        <translation>R est le nombre d’interactions d’un lot par ses items uniques. GRAM exact encode chaque item une fois là où E2E encode chaque interaction : R est donc le plus qu’il puisse économiser.</translation>
    </message>
    <message>
        <source>Quality over training time</source>
        <translation>Qualité selon le temps d’entraînement</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>temps d’entraînement, s</translation>
    </message>
    <message>
        <source>A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing is interpolated.</source>
        <translation>Une marque est une évaluation sur les données de validation. Le temps d’entraînement exclut pauses, évaluations et chargement. Les tirets disent quand chaque exécution a été évaluée pour la première fois à la valeur de la ligne horizontale ; rien n’est interpolé.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Training loss over steps</source>
        <translation>Perte d’entraînement selon les pas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>loss of the step&apos;s batch</source>
        <translation>perte du lot du pas</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same. Long runs are drawn with the lowest and the highest of neighbouring steps.</source>
        <translation>Les modes exacts sont sur la ligne d’E2E quand la graine et les lots sont les mêmes. Les longues exécutions sont tracées avec le minimum et le maximum de pas voisins.</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same.</source>
        <translation>Les modes exacts sont sur la ligne d’E2E quand la graine et les lots sont les mêmes.</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>Vitesse et mémoire</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>What is measured against what</source>
        <translation>Ce qui est mesuré face à quoi</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation>
            <numerusform>Les exécutions diffèrent par %n réglage :</numerusform>
            <numerusform>Les exécutions diffèrent par %n réglages :</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Les exécutions ont les mêmes réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation>
            <numerusform>%n réglage identique</numerusform>
            <numerusform>%n réglages identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échouée : %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Software and hardware</source>
        <translation>Logiciels et matériel</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
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
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Pour la refaire</translation>
    </message>
    <message>
        <source>The same settings, seed and number of threads give the same numbers; times depend on the machine.</source>
        <translation>Les mêmes réglages, graine et nombre de threads donnent les mêmes nombres ; les temps dépendent de la machine.</translation>
    </message>
    <message>
        <source>As a configuration file</source>
        <translation>En fichier de configuration</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>These runs differ in data, model or batch. Only those of the same are measured against each other; the times, memory and quality of the others do not compare.</source>
        <translation>Ces exécutions diffèrent par les données, le modèle ou le lot. Seules celles qui les partagent sont mesurées les unes face aux autres&#xa0;; les temps, la mémoire et la qualité des autres ne sont pas comparables.</translation>
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
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Go on with the selected runs that were stopped, from their checkpoints, and start those that are held</source>
        <translation>Reprendre les exécutions sélectionnées qui furent arrêtées, depuis leurs points de reprise, et lancer celles qui sont retenues</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Start a new run with this run&apos;s settings</source>
        <translation>Démarrer une nouvelle exécution avec les paramètres de celle-ci</translation>
    </message>
    <message>
        <source>For&amp;k…</source>
        <translation>Embranc&amp;hement…</translation>
    </message>
    <message>
        <source>Start a second run from a step of this one, with another rate or latency</source>
        <translation>Lancer une seconde exécution depuis un pas de celle-ci, avec un autre taux ou une autre latence</translation>
    </message>
    <message>
        <source>&amp;Use Its Settings</source>
        <translation>Utiliser &amp;ses paramètres</translation>
    </message>
    <message>
        <source>Fill in the form with this run&apos;s settings, to change some of them</source>
        <translation>Remplir le formulaire avec les paramètres de cette exécution, pour en modifier certains</translation>
    </message>
    <message>
        <source>Co&amp;mpare Settings…</source>
        <translation>Comp&amp;arer les paramètres…</translation>
    </message>
    <message>
        <source>The settings in which the selected runs differ</source>
        <translation>Les paramètres qui diffèrent entre les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Give the run a name of your own</source>
        <translation>Donner à l’exécution un nom de votre choix</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>Name, tags and note</source>
        <translation>Nom, étiquettes et note</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Éto&amp;ile</translation>
    </message>
    <message>
        <source>Mark the selected runs with a star, or take it away</source>
        <translation>Marquer les exécutions sélectionnées d’une étoile, ou l’enlever</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Dra&amp;w Only These</source>
        <translation>Ne tracer &amp;que la sélection</translation>
    </message>
    <message>
        <source>Draw the selected runs in the charts and no others</source>
        <translation>Tracer dans les graphiques les exécutions sélectionnées et aucune autre</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Utiliser comme &amp;baseline</translation>
    </message>
    <message>
        <source>Measure the speedup of the other runs against this finished E2E run</source>
        <translation>Mesurer l’accélération des autres exécutions par rapport à cette exécution E2E terminée</translation>
    </message>
    <message>
        <source>Open Run &amp;Folder</source>
        <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
        <source>Show the folder with the run&apos;s configuration, metrics and checkpoint</source>
        <translation>Afficher le dossier contenant la configuration, les métriques et le checkpoint de l’exécution</translation>
    </message>
    <message>
        <source>E&amp;xport Model…</source>
        <translation>E&amp;xporter le modèle…</translation>
    </message>
    <message>
        <source>R&amp;emove from the List</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Take the runs off the list and the charts; their folders stay</source>
        <translation>Retirer les exécutions de la liste et des graphiques&#xa0;; leurs dossiers restent</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash</source>
        <translation>M&amp;ettre à la corbeille</translation>
    </message>
    <message>
        <source>Take the runs off the list and move their folders to the trash</source>
        <translation>Retirer les exécutions de la liste et mettre leurs dossiers à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation>Rec&amp;hercher de nouveau</translation>
    </message>
    <message>
        <source>Find the runs that other programs have made meanwhile</source>
        <translation>Trouver les exécutions que d’autres programmes ont faites entre-temps</translation>
    </message>
    <message>
        <source>Add a Run&apos;s &amp;Folder…</source>
        <translation>Ajouter un dossier d’&amp;exécution…</translation>
    </message>
    <message>
        <source>List a run from somewhere else</source>
        <translation>Ajouter à la liste une exécution située ailleurs</translation>
    </message>
    <message>
        <source>Onl&amp;y Starred Runs</source>
        <translation>Avec étoile &amp;seulement</translation>
    </message>
    <message>
        <source>Hide the runs without a star</source>
        <translation>Masquer les exécutions sans étoile</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>Jo&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Comparable Work</source>
        <translation>Travail &amp;comparable</translation>
    </message>
    <message>
        <source>Group the runs</source>
        <translation>Grouper les exécutions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Export this run&apos;s model: when what is running has ended</source>
        <translation>Exporter le modèle de cette exécution&#xa0;: quand ce qui est en cours sera terminé</translation>
    </message>
    <message>
        <source>This run has no language model to export</source>
        <translation>Cette exécution n’a pas de modèle de langue à exporter</translation>
    </message>
    <message>
        <source>Write the trained encoder as a Hugging Face folder</source>
        <translation>Écrire l’encodeur entraîné sous forme de dossier Hugging Face</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder</source>
        <translation>Ajouter un dossier d’exécution</translation>
    </message>
</context>
<context>
    <name>gram::RunDetailsDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation>Avec &amp;étoile</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Mots séparés par des virgules</translation>
    </message>
    <message>
        <source>The list of runs can be filtered and grouped by tags</source>
        <translation>La liste des exécutions peut être filtrée et groupée par étiquettes</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>À quoi servait cette exécution, et ce qu’elle a donné</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisée avec</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, %3</source>
        <translation>GRAM Lab %1, LibTorch %2, %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>gram::RunLibrary</name>
    <message>
        <source>The library of runs was damaged. It was put aside as %1 and is made anew from the runs&apos; folders; names, tags and notes are missing.</source>
        <translation>La bibliothèque des exécutions était endommagée. Elle a été mise de côté sous le nom %1 et est recréée à partir des dossiers des exécutions&#xa0;; les noms, étiquettes et notes manquent.</translation>
    </message>
    <message>
        <source>The library of runs could not be written: %1</source>
        <translation>Impossible d’écrire la bibliothèque des exécutions&#xa0;: %1</translation>
    </message>
    <message>
        <source>A run is not listed. %1</source>
        <translation>Une exécution n’est pas listée. %1</translation>
    </message>
    <message>
        <source>A waiting run cannot be read. %1</source>
        <translation>Impossible de lire une exécution en attente. %1</translation>
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n exécution)</numerusform>
            <numerusform>%1 (%n exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <comment>runs of other settings</comment>
        <translation>%1, variante %2</translation>
    </message>
    <message>
        <source>Runs are compared within a group: the same data, model and batch. Tick it to draw its runs.</source>
        <translation>Les exécutions sont comparées au sein d’un groupe&#xa0;: mêmes données, même modèle et même lot. Cochez-le pour tracer ses exécutions.</translation>
    </message>
    <message numerus="yes">
        <source>%1, R %2 (%n run(s))</source>
        <translation>
            <numerusform>%1, R %2 (%n exécution)</numerusform>
            <numerusform>%1, R %2 (%n exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n earlier run(s)</source>
        <translation>
            <numerusform>Masquer %n exécution antérieure</numerusform>
            <numerusform>Masquer %n exécutions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier run(s)</source>
        <translation>
            <numerusform>Afficher %n exécution antérieure</numerusform>
            <numerusform>Afficher %n exécutions antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message>
        <source>Classroom demo</source>
        <translation>Démo de classe</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Démo d’actualités</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Chosen as the baseline</source>
        <translation>Choisie comme baseline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Speedup against %1</source>
        <translation>Accélération par rapport à %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Checked runs are drawn in the charts</source>
        <translation>Les exécutions cochées sont tracées dans les graphiques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Training steps done</source>
        <translation>Pas d’entraînement effectués</translation>
    </message>
    <message>
        <source>s/step</source>
        <translation>s/pas</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Interactions per unique item, K/U: the speedup that exact GRAM can reach</source>
        <translation>Interactions par item unique, K/U&#xa0;: l’accélération que GRAM exact peut atteindre</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accél.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>On the validation data</source>
        <translation>Sur les données de validation</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>AUC à froid</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data</source>
        <translation>Sur les items sans interaction dans les données d’entraînement</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic mémoire</translation>
    </message>
    <message>
        <source>Highest memory of the tensors</source>
        <translation>Mémoire maximale des tenseurs</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The pre-trained language model</source>
        <translation>Le modèle de langue préentraîné</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What you have tagged the run with</source>
        <translation>Les étiquettes que vous avez données à l’exécution</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The first line of your note</source>
        <translation>La première ligne de votre note</translation>
    </message>
    <message>
        <source>Peak memory as estimated before the start: %1</source>
        <translation>Pic de mémoire estimé avant le départ : %1</translation>
    </message>
    <message numerus="yes">
        <source>Automatic micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Micro-batch automatique : au plus %n item</numerusform>
            <numerusform>Micro-batch automatique : au plus %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Micro-batch : au plus %n item</numerusform>
            <numerusform>Micro-batch : au plus %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1, %2, batch %3</source>
        <translation>%1, %2, lot %3</translation>
    </message>
    <message>
        <source>E2E, run %1</source>
        <translation>E2E, exécution %1</translation>
    </message>
    <message>
        <source>Mean training seconds per step, the first one too; without pauses and evaluations</source>
        <translation>Moyenne des secondes d’entraînement par pas, premier pas compris&#xa0;; sans pauses ni évaluations</translation>
    </message>
    <message>
        <source>E2E&apos;s seconds per step by this run&apos;s, over the steps that both have made but the first of either, which warms up</source>
        <translation>Secondes par pas d’E2E divisées par celles de cette exécution, sur les pas que les deux ont faits, sauf le premier de chacune, qui est un échauffement</translation>
    </message>
    <message>
        <source>Energy/step</source>
        <translation>Énergie/pas</translation>
    </message>
    <message>
        <source>Mean energy of the GPU per step, by its own counter; without pauses, evaluations and checkpoints. Empty where it was not measured</source>
        <translation>Énergie moyenne du GPU par pas, d&apos;après son propre compteur ; sans pauses, évaluations ni points de reprise. Vide là où elle n&apos;a pas été mesurée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n graine</numerusform>
            <numerusform>%1, %n graines</numerusform>
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
        <translation>%1 s/pas</translation>
    </message>
    <message>
        <source>Runs that differ by their seed alone: %1</source>
        <translation>Exécutions qui ne diffèrent que par leur graine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean ± sample standard deviation: when two of them have finished</source>
        <translation>Moyenne ± écart type d’échantillon&#xa0;: quand deux d’entre elles seront terminées</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± sample standard deviation of the %n that have finished</source>
        <translation>
            <numerusform>Moyenne ± écart type d’échantillon de la %n terminée</numerusform>
            <numerusform>Moyenne ± écart type d’échantillon des %n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of the initial weights, the order of the batches and the sampled negatives</source>
        <translation>Celle des poids initiaux, de l’ordre des batchs et des négatifs échantillonnés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>the run that others are measured against by the user&apos;s choice</comment>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>what other runs are measured against</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>No AUC</source>
        <translation>Pas d’AUC</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>running, step 27 of 42</comment>
        <translation>%1, pas %2 sur %3</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la baseline</translation>
    </message>
    <message>
        <source>about %1 times as fast</source>
        <translation>environ %1 fois plus vite</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 fois plus vite</translation>
    </message>
</context>
<context>
    <name>gram::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the runs that have each of these words in their name, tags, note, mode, dataset, model or state (Ctrl+F)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Affiche les exécutions qui contiennent chacun de ces mots dans leur nom, leurs étiquettes, leur note, leur mode, leur jeu de données, leur modèle ou leur état (Ctrl+F)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>What the list shows, and what can be done with the selected runs</source>
        <translation>Ce que montre la liste, et ce qui peut être fait des exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Selected &amp;Runs</source>
        <translation>Exécutions sélectio&amp;nnées</translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Aucune exécution ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>No run has a star.</source>
        <translation>Aucune exécution n’a d’étoile.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No runs yet&lt;/b&gt;&lt;br&gt;Each training gets two lines here: its state, speedup, quality and memory. Earlier ones stay.</source>
        <translation>&lt;b&gt;Pas encore d’exécution&lt;/b&gt;&lt;br&gt;Chaque entraînement a ici deux lignes : son état, son accélération, sa qualité et sa mémoire. Les précédents restent.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Fermer la liste des exécutions</translation>
    </message>
    <message>
        <source>Open the list of runs</source>
        <translation>Ouvrir la liste des exécutions</translation>
    </message>
</context>
<context>
    <name>gram::RunsTablePage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the table of runs</source>
        <translation>Filtrer le tableau des exécutions</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns; drag a head to move one</source>
        <translation>Choisir les colonnes ; faites glisser un en-tête pour en déplacer une</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Group the runs, show the starred ones only, look for runs again</source>
        <translation>Grouper les exécutions, n’afficher que celles avec étoile, rechercher de nouveau des exécutions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or else all, with the columns&apos; heads</source>
        <translation>Copier les lignes sélectionnées, ou sinon toutes, avec les en-têtes des colonnes</translation>
    </message>
    <message>
        <source>All figures of the runs</source>
        <translation>Tous les chiffres des exécutions</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S’arrête</translation>
    </message>
</context>
<context>
    <name>gram::ScoresJob</name>
    <message>
        <source>The dataset has no validation part: nobody is left to predict.</source>
        <translation>Le jeu de données n’a pas de partie de validation&#xa0;: il ne reste personne à prédire.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the validation part. Those of the training part are not shown: the models have seen them.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;%1&#xa0;» dans la partie de validation. Ceux de la partie d’entraînement ne sont pas montrés&#xa0;: les modèles les ont vus.</translation>
    </message>
</context>
<context>
    <name>gram::ScoresPage</name>
    <message>
        <source>Train a step on &amp;this</source>
        <translation>Ent&amp;raîner un pas ici</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Annuler les &amp;changements</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Te&amp;xt of</source>
        <translation>Te&amp;xte de</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;selon</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Utilisateur précédent</translation>
    </message>
    <message>
        <source>The validation part&apos;s sequence before this one</source>
        <translation>La séquence de la partie de validation avant celle-ci</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Utilisateur suivant</translation>
    </message>
    <message>
        <source>The validation part&apos;s next sequence</source>
        <translation>La séquence suivante de la partie de validation</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Rechercher un utilisateur</translation>
    </message>
    <message>
        <source>&lt;p&gt;A user&apos;s or pupil&apos;s id, as the files have it, and Enter. Again Enter: the user&apos;s next sequence. Only those of the validation part are found: the others were trained on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;L’id d’un utilisateur ou d’un élève, tel qu’il figure dans les fichiers, puis Entrée. Entrée de nouveau&#xa0;: la séquence suivante de l’utilisateur. Seuls ceux de la partie de validation sont trouvés&#xa0;: les autres ont servi à l’entraînement.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked</source>
        <translation>Les modèles sont interrogés</translation>
    </message>
    <message>
        <source>Train a step on this sequence</source>
        <translation>Entraîner un pas sur cette séquence</translation>
    </message>
    <message>
        <source>&lt;p&gt;One more step of training, from each run&apos;s kept model, on this sequence alone, at the rates that the run had reached, and the scores after it. The model is thrown away afterwards: nothing that is kept has seen the validation part. Press again for another step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un pas d’entraînement de plus, à partir du modèle conservé de chaque exécution, sur cette seule séquence, aux taux que l’exécution avait atteints, et les scores qui s’ensuivent. Le modèle est ensuite jeté&#xa0;: rien de ce qui est conservé n’a vu la partie de validation. Appuyez de nouveau pour un autre pas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>The text as it was, and the models as they were kept</source>
        <translation>Le texte tel qu’il était, et les modèles tels qu’ils ont été conservés</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <translation>Exporter les scores</translation>
    </message>
    <message>
        <source>Write all scores of this sequence into a CSV file</source>
        <translation>Écrire tous les scores de cette séquence dans un fichier CSV</translation>
    </message>
    <message>
        <source>What happened, and each model&apos;s scores</source>
        <translation>Ce qui s’est passé, et les scores de chaque modèle</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>Origine du texte</translation>
    </message>
    <message>
        <source>&lt;p&gt;The text whose words are left out: of the row that is chosen above, or of what the user read or answered before. What is measured is always the chosen row&apos;s score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le texte dont les mots sont retirés&#xa0;: celui de la ligne choisie ci-dessus, ou de ce que l’utilisateur a lu ou répondu auparavant. Ce qui est mesuré est toujours le score de la ligne choisie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The model that is asked</source>
        <translation>Le modèle interrogé</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each word is left out in turn and this model asked again. Green and ▲: the word raises the row&apos;s score; orange and ▼: it lowers it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Chaque mot est retiré tour à tour et ce modèle interrogé de nouveau. Vert et ▲&#xa0;: le mot augmente le score de la ligne&#xa0;; orange et ▼&#xa0;: il le diminue.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Another text for the item</source>
        <translation>Autre texte pour l’item</translation>
    </message>
    <message>
        <source>Another text for the item, and Enter</source>
        <translation>Autre texte pour l’item, puis Entrée</translation>
    </message>
    <message>
        <source>&lt;p&gt;Change the words and press Enter: every model encodes the item anew with this text, and all scores of the sequence follow. The vector&apos;s length |h| and how far it has moved stand below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Modifiez les mots et appuyez sur Entrée&#xa0;: chaque modèle encode de nouveau l’item avec ce texte, et tous les scores de la séquence suivent. La longueur |h| du vecteur et son déplacement figurent en dessous.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>A&amp;sk the models</source>
        <translation>Interro&amp;ger les modèles</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Arrêter l’interrogation</translation>
    </message>
    <message>
        <source>Ask the models of the ticked runs</source>
        <translation>Interroger les modèles des exécutions cochées</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes one user of the validation part and has every ticked run&apos;s model predict: as it was before training, and as it was kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prend un utilisateur de la partie de validation et fait prédire le modèle de chaque exécution cochée&#xa0;: tel qu’il était avant l’entraînement, et tel qu’il a été conservé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An answer is foretold where its probability is on the right side of one half.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une réponse est bien prédite si sa probabilité est du bon côté d’un demi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The place of the clicked article, or of the first of them, by the model&apos;s scores. By chance it is in the middle.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La place de l’article cliqué, ou du premier d’entre eux, selon les scores du modèle. Au hasard, elle est au milieu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked when the runs have ended.</source>
        <translation>Les modèles sont interrogés quand les exécutions sont terminées.</translation>
    </message>
    <message>
        <source>Asking the models…</source>
        <translation>Interrogation des modèles…</translation>
    </message>
    <message>
        <source>Other runs are ticked now: ask again. %1</source>
        <translation>D’autres exécutions sont cochées maintenant&#xa0;: interrogez de nouveau. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What does a model think of one user? Tick runs at the right and ask: before training and after, beside what truly happened.</source>
        <translation>Que pense un modèle d’un utilisateur donné&#xa0;? Cochez des exécutions à droite et interrogez&#xa0;: avant l’entraînement et après, à côté de ce qui s’est vraiment passé.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&lt;p&gt;The truth, which the models were not told. Cold: the item does not occur in training, so that a model has only its text to go by.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La vérité, qui n’a pas été dite aux modèles. À froid&#xa0;: l’item n’apparaît pas dans l’entraînement, de sorte qu’un modèle n’a que son texte pour juger.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Avant l’entraînement</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, as it was kept after step %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1, telle que conservée après le pas %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model as the run began with it: the language model&apos;s own vectors, and a CF module that was drawn at random.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le modèle avec lequel l’exécution a commencé&#xa0;: les vecteurs propres du modèle de langue, et un module CF tiré au hasard.&lt;/p&gt;</translation>
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
        <translation>Score %1&#xa0;: le rang et, d’un clic sur ces articles, la part que les scores lui donnent (leur softmax).</translation>
    </message>
    <message>
        <source>The probability of a right answer; its logit is %1.</source>
        <translation>La probabilité d’une réponse juste&#xa0;; son logit est %1.</translation>
    </message>
    <message>
        <source>After the change: %1.</source>
        <translation>Après le changement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A step on this sequence would pull at the item&apos;s vector with a gradient of length %1.</source>
        <translation>Un pas sur cette séquence tirerait sur le vecteur de l’item avec un gradient de longueur %1.</translation>
    </message>
    <message>
        <source>this row: %1</source>
        <translation>cette ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The words of a text stand here, shaded by what each of them does to the score.</source>
        <translation>Les mots d’un texte s’affichent ici, teintés selon l’effet de chacun sur le score.</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) on this sequence, which are thrown away.</source>
        <translation>
            <numerusform>Après %n pas sur cette séquence, qui est jeté.</numerusform>
            <numerusform>Après %n pas sur cette séquence, qui sont jetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited item&apos;s vector has moved by %1% of its length; the cosine of both is %2.</source>
        <translation>Le vecteur de l’item modifié s’est déplacé de %1&#xa0;% de sa longueur&#xa0;; le cosinus des deux est %2.</translation>
    </message>
    <message>
        <source>The sequence&apos;s loss: %1 → %2.</source>
        <translation>Perte de la séquence&#xa0;: %1 → %2.</translation>
    </message>
    <message>
        <source>Choose a row that is predicted to see what its words do.</source>
        <translation>Choisissez une ligne prédite pour voir l’effet de ses mots.</translation>
    </message>
    <message>
        <source>None of these models reads texts.</source>
        <translation>Aucun de ces modèles ne lit de textes.</translation>
    </message>
    <message>
        <source>%1 The shades are those without the changes.</source>
        <translation>%1 Les teintes sont celles d’avant les changements.</translation>
    </message>
    <message>
        <source>The text goes on; what is not shown here stays as it is.</source>
        <translation>Le texte continue&#xa0;; ce qui n’est pas affiché ici reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>The item has %n more text(s), which stay as they are.</source>
        <translation>
            <numerusform>L’item a %n autre texte, qui reste tel quel.</numerusform>
            <numerusform>L’item a %n autres textes, qui restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Scores</source>
        <translation>Exporter les scores</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::ScoresText</name>
    <message>
        <source>Before training, the model</source>
        <translation>Le modèle avant l’entraînement</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · à froid</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>lu avant</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ cliqué</translation>
    </message>
    <message>
        <source>– not clicked</source>
        <translation>– non cliqué</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ fausse</translation>
    </message>
    <message>
        <source>User %1, impression %2 of %3 of the validation part: %4, then %5.</source>
        <translation>Utilisateur %1, impression %2 sur %3 de la partie de validation&#xa0;: %4, puis %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n article lu</numerusform>
            <numerusform>%n articles lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n montré</numerusform>
            <numerusform>%n montrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil %1, sequence %2 of %3 of the validation part: %4, %5.</source>
        <translation>Élève %1, séquence %2 sur %3 de la partie de validation&#xa0;: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) predicted</source>
        <translation>
            <numerusform>%n réponse prédite</numerusform>
            <numerusform>%n réponses prédites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the first click at place %2</source>
        <translation>%1&#xa0;: premier clic à la place %2</translation>
    </message>
    <message>
        <source>%1 foretells %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3 bien prédites</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Before run %1</source>
        <translation>Avant l’exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>the pupil had %n of them right</source>
        <translation>
            <numerusform>l’élève en a réussi %n</numerusform>
            <numerusform>l’élève en a réussi %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Show &amp;all settings</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces exécutions ont les mêmes paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation>
            <numerusform>Paramètres de %n exécution</numerusform>
            <numerusform>Paramètres de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copier le tableau comme texte, avec des tabulations entre les colonnes</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>&lt;p&gt;A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing (interactions.csv, items.csv). A folder can also be dropped on the window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une démo simulée, ou un dossier&#xa0;: MIND (news.tsv, behaviors.tsv) ou suivi des connaissances (interactions.csv, items.csv). Vous pouvez aussi déposer un dossier sur la fenêtre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Ouvrir un dossier de jeu de données</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Choisir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir un dossier de modèle</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Choisir le dossier d’un modèle Hugging Face</translation>
    </message>
    <message>
        <source>With dropout on, Single-step is exact in this sense: one dropout mask per unique item, shared by all of its interactions.</source>
        <translation>Avec du dropout, Single-step est exact en ce sens&#xa0;: un seul masque de dropout par item unique, partagé par toutes ses interactions.</translation>
    </message>
    <message>
        <source>sentencepiece models (*.model)</source>
        <translation>Modèles sentencepiece (*.model)</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Démo d’actualités</translation>
    </message>
    <message>
        <source>Classroom demo</source>
        <translation>Démo de classe</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Encodeur fourni</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>The chosen model brings its own: this has an effect with random weights only.</source>
        <translation>Le modèle choisi apporte le sien&#xa0;: ceci n’a d’effet qu’avec des poids aléatoires.</translation>
    </message>
    <message>
        <source>Tokens per text is %1, but this model reads at most %2. &lt;a href=&quot;#&quot;&gt;Use %2&lt;/a&gt;</source>
        <translation>Tokens par texte vaut %1, mais ce modèle en lit au plus %2. &lt;a href=&quot;#&quot;&gt;Utiliser %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counted on the batches that this form&apos;s run makes. Work: forward passes of the encoder, a backward pass as two of them. Multi-step encodes each item of a latency&apos;s batches once for the table and once there and back; E2E encodes every interaction there and back, Single-step every item of each batch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compté sur les batchs que fait l’exécution de ce formulaire. Travail&#xa0;: passes avant de l’encodeur, une passe arrière comptant pour deux. Multi-step encode chaque item des batchs d’une latence une fois pour la table et une fois aller et retour&#xa0;; E2E encode chaque interaction aller et retour, Single-step chaque item de chaque batch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Find a rate…</source>
        <translation>Trouver un taux…</translation>
    </message>
    <message>
        <source>Find a CE learning rate</source>
        <translation>Trouver un taux d’apprentissage CE</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Essayer quelques taux d’apprentissage de l’encodeur, sur quelques pas chacun</translation>
    </message>
    <message>
        <source>Counting what a latency saves…</source>
        <translation>Calcul de ce qu’une latence économise…</translation>
    </message>
    <message>
        <source>Automatic is %1 here: the bundled encoder and random weights have little to forget.</source>
        <translation>Automatique vaut ici %1&#xa0;: l’encodeur fourni et les poids aléatoires ont peu à oublier.</translation>
    </message>
    <message>
        <source>Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 to %4, and forget what they have learned with much more.</source>
        <translation>Automatique vaut %1 pour ce modèle, dont la largeur est %2&#xa0;: de tels encodeurs sont d’ordinaire affinés avec des taux de %3 à %4, et oublient ce qu’ils ont appris avec beaucoup plus.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The CE learning rate is %1; usual for this model is %2 to %3.</source>
        <translation>Le taux d’apprentissage CE est %1&#xa0;; pour ce modèle, il est d’ordinaire de %2 à %3.</translation>
    </message>
    <message>
        <source>The encoder may lose what it knows, and the loss stop falling.</source>
        <translation>L’encodeur peut perdre ce qu’il sait, et la perte cesser de baisser.</translation>
    </message>
    <message>
        <source>The encoder may hardly learn in the steps of a run.</source>
        <translation>L’encodeur peut n’apprendre presque rien dans les pas d’une exécution.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>With LoRA it is ten times that of full fine-tuning.</source>
        <translation>Avec LoRA, il est dix fois celui de l’affinage complet.</translation>
    </message>
    <message>
        <source>LoRA on random weights learns little: the weights stay as they were drawn. It is of use for measuring time and memory.</source>
        <translation>LoRA sur des poids aléatoires apprend peu&#xa0;: les poids restent tels qu’ils ont été tirés. Cela sert à mesurer le temps et la mémoire.</translation>
    </message>
    <message>
        <source>A number of steps is set.</source>
        <translation>Un nombre de pas est fixé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data will not work well</source>
        <translation>
            <numerusform>%n point des données ne fonctionnera pas bien</numerusform>
            <numerusform>%n points des données ne fonctionneront pas bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>for the next run</source>
        <translation>pour la prochaine exécution</translation>
    </message>
    <message>
        <source>The run in progress keeps the setup that it was started with.</source>
        <translation>L’exécution en cours garde les réglages avec lesquels elle a été lancée.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>gram::StatusLine</name>
    <message>
        <source>There was an error: the log tells of it</source>
        <translation>Il y a eu une erreur : le journal la décrit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of messages</source>
        <translation>Journal des messages</translation>
    </message>
</context>
<context>
    <name>gram::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Back to the part before (Left)</source>
        <translation>Revenir à la partie précédente (Left)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play or pause the step (Space)</source>
        <translation>Jouer le pas ou le mettre en pause (Space)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>On to the next part (Right)</source>
        <translation>Passer à la partie suivante (Right)</translation>
    </message>
    <message>
        <source>Speed of the animation</source>
        <translation>Vitesse de l’animation</translation>
    </message>
    <message>
        <source>How fast the parts follow one another; this is not the speed of training</source>
        <translation>À quelle vitesse les parties se suivent ; ce n’est pas la vitesse de l’entraînement</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Partie %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Each of the %1 unique items goes through the content encoder once; E2E sends all %2 interactions through it.</source>
        <translation>Chacun des %1 items uniques passe une fois par l’encodeur de contenu ; E2E y fait passer les %2 interactions.</translation>
    </message>
    <message>
        <source>Each of the %1 interactions gets a copy of its item&apos;s vector.</source>
        <translation>Chacune des %1 interactions reçoit une copie du vecteur de son item.</translation>
    </message>
    <message>
        <source>The CF module works on the %1 interactions, as in E2E.</source>
        <translation>Le module CF travaille sur les %1 interactions, comme dans E2E.</translation>
    </message>
    <message>
        <source>An item&apos;s gradient is the sum of its interactions&apos;: bars are their parts along it.</source>
        <translation>Le gradient d’un item est la somme de ceux de ses interactions : les barres sont leurs parts le long de lui.</translation>
    </message>
    <message>
        <source>Each item&apos;s pseudo-target is its vector moved against its gradient: h̃ = h − g.</source>
        <translation>La pseudo-cible de chaque item est son vecteur déplacé contre son gradient : h̃ = h − g.</translation>
    </message>
    <message>
        <source>Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.</source>
        <translation>Régresser sur les cibles renvoie %1 gradients à travers l’encodeur ; E2E en renvoie %2.</translation>
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation>Les chiffres sont en cours de calcul…</translation>
    </message>
    <message>
        <source>The figures are not computed yet: press Compute.</source>
        <translation>Les chiffres ne sont pas encore calculés : choisissez Calculer.</translation>
    </message>
    <message>
        <source>Measured: %1; E2E %2.</source>
        <translation>Mesuré : %1 ; E2E %2.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Mesuré : %1.</translation>
    </message>
    <message>
        <source>Loss %1. Measured: %2 forward and back.</source>
        <translation>Perte %1. Mesuré : %2 aller et retour.</translation>
    </message>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd&apos;s own sums differ by %2 at most.</source>
        <translation>
            <numerusform>L’item encadré : ‖g‖ = %1, somme de %n part. Les sommes d’Autograd diffèrent d’au plus %2.</numerusform>
            <numerusform>L’item encadré : ‖g‖ = %1, somme de %n parts. Les sommes d’Autograd diffèrent d’au plus %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudo-loss ½ Σ ‖h − h̃‖² = %1.</source>
        <translation>Pseudo-perte ½ Σ ‖h − h̃‖² = %1.</translation>
    </message>
    <message>
        <source>Pause the step</source>
        <translation>Mettre le pas en pause</translation>
    </message>
    <message>
        <source>Play the step</source>
        <translation>Jouer le pas</translation>
    </message>
</context>
<context>
    <name>gram::StepView</name>
    <message>
        <source>The step, drawn</source>
        <translation>Le pas, dessiné</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step on this batch. Space plays and pauses; Left and Right go from part to part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un pas sur ce lot. Space joue et met en pause ; Left et Right passent d’une partie à l’autre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 items sur %2</translation>
    </message>
    <message>
        <source>‖∇θ‖ %1</source>
        <translation>‖∇θ‖ %1</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>Encodeur de contenu</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Module CF</translation>
    </message>
    <message>
        <source>‖h‖ %1   ‖h−h̃‖ %2</source>
        <translation>‖h‖ %1   ‖h−h̃‖ %2</translation>
    </message>
    <message>
        <source>times: computing…</source>
        <translation>temps : calcul…</translation>
    </message>
    <message>
        <source>times: not computed</source>
        <translation>temps : non calculés</translation>
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
        <translation>non mesuré : trop long ou trop de mémoire</translation>
    </message>
    <message>
        <source>being measured…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>aucun lot</translation>
    </message>
</context>
<context>
    <name>gram::TargetChart</name>
    <message>
        <source>Quality over training time</source>
        <translation>Qualité selon le temps d’entraînement</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drag the line, or move it with the arrow keys: the marks tell when each run first evaluated to that value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Glissez la ligne, ou déplacez-la avec les flèches : les marques disent quand chaque exécution a été évaluée pour la première fois à cette valeur.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>temps d’entraînement, s</translation>
    </message>
    <message>
        <source>None of these runs has been evaluated yet. Quality over training time appears here after their first evaluation.</source>
        <translation>Aucune de ces exécutions n’a encore été évaluée. La qualité selon le temps d’entraînement apparaît ici après leur première évaluation.</translation>
    </message>
</context>
<context>
    <name>gram::TargetsEdit</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>What a token asks of the others.</source>
        <translation>Ce qu’un token demande aux autres.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What a token is found by.</source>
        <translation>Ce par quoi un token est trouvé.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What a token gives to those that find it.</source>
        <translation>Ce qu’un token donne à ceux qui le trouvent.</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>Sortie de l’attention</translation>
    </message>
    <message>
        <source>The product after the attention, which mixes its heads.</source>
        <translation>Le produit après l’attention, qui mélange ses têtes.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>The product into the feed-forward part.</source>
        <translation>Le produit à l’entrée de la partie feed-forward.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The product out of the feed-forward part.</source>
        <translation>Le produit à la sortie de la partie feed-forward.</translation>
    </message>
    <message>
        <source>LoRA adapter: %1</source>
        <translation>Adaptateur LoRA&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gram::Toast</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>gram::TopBar</name>
    <message>
        <source>More ways to start</source>
        <translation>Autres façons de démarrer</translation>
    </message>
    <message>
        <source>Compare, continue, copy the command line</source>
        <translation>Comparer, poursuivre, copier la ligne de commande</translation>
    </message>
</context>
<context>
    <name>gram::VerdictStrip</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The run that these figures are of, and what it is measured against. Another one can be chosen here or selected in the list.</source>
        <translation>L’exécution dont ce sont les chiffres, et ce face à quoi elle est mesurée. Une autre peut être choisie ici ou sélectionnée dans la liste.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>%1 against measured E2E</source>
        <translation>%1 face à E2E mesuré</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Verdict sur %1</translation>
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
        <translation>la moitié</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>un cinquième</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>un sixième</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>un septième</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>un huitième</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>un neuvième</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>un dixième</translation>
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
        <translation>Ce que GRAM économise face à E2E, et ce qu’il coûte, s’affichent ici.</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list of runs.</source>
        <translation>Aucune exécution n’est affichée. Cochez-en une dans la liste des exécutions.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>L’exécution a échoué.</translation>
    </message>
    <message>
        <source>The run waits or is being prepared.</source>
        <translation>L’exécution attend ou est en préparation.</translation>
    </message>
    <message numerus="yes">
        <source>Measuring E2E: %1 of %n step(s) done. The speedup follows.</source>
        <translation>
            <numerusform>Mesure d’E2E&#xa0;: %1 pas sur %n. Le speedup suivra.</numerusform>
            <numerusform>Mesure d’E2E&#xa0;: %1 pas sur %n. Le speedup suivra.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is E2E: runs on the same data, model and batch are measured against it.</source>
        <translation>Ceci est E2E&#xa0;: les exécutions sur les mêmes données, modèle et lot sont mesurées face à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: no E2E run on this data, model and batch.</source>
        <translation>Rien à comparer pour l’instant&#xa0;: pas d’exécution E2E sur ces données, ce modèle et ce lot.</translation>
    </message>
    <message>
        <source>The speedup follows after two steps of this run and of E2E.</source>
        <translation>Le speedup suivra après deux pas de cette exécution et d’E2E.</translation>
    </message>
    <message>
        <source>Slower than E2E here: R is only %1.</source>
        <translation>Plus lente qu’E2E ici&#xa0;: R n’est que de %1.</translation>
    </message>
    <message>
        <source>As good as E2E, in %1 of the time and %2 of the memory.</source>
        <translation>Même qualité qu’E2E, pour %1 du temps et %2 de la mémoire.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good as run %2, which is exact.</source>
        <translation>%1 fois plus rapide qu’E2E, et même qualité que l’exécution %2, qui est exacte.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, with %2 more AUC than run %3, which is exact.</source>
        <translation>%1 fois plus rapide qu’E2E, avec %2 d’AUC de plus que l’exécution %3, qui est exacte.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but with %2 less AUC than run %3, which is exact.</source>
        <translation>%1 fois plus rapide qu’E2E, mais avec %2 d’AUC de moins que l’exécution %3, qui est exacte.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and as good, after another number of steps.</source>
        <translation>%1 fois plus rapide par pas qu’E2E, et même qualité, après un autre nombre de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and %2 more AUC, after another number of steps.</source>
        <translation>%1 fois plus rapide par pas qu’E2E, et %2 d’AUC de plus, après un autre nombre de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, but %2 less AUC, after another number of steps.</source>
        <translation>%1 fois plus rapide par pas qu’E2E, mais %2 d’AUC de moins, après un autre nombre de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and as good after the same steps.</source>
        <translation>%1 fois plus rapide, au-delà de R, et même qualité après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and %2 more AUC after the same steps.</source>
        <translation>%1 fois plus rapide, au-delà de R, et %2 d’AUC de plus après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, but %2 less AUC after the same steps.</source>
        <translation>%1 fois plus rapide, au-delà de R, mais %2 d’AUC de moins après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good after the same steps.</source>
        <translation>%1 fois plus rapide qu’E2E, et même qualité après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and %2 more AUC after the same steps.</source>
        <translation>%1 fois plus rapide qu’E2E, et %2 d’AUC de plus après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but %2 less AUC after the same steps.</source>
        <translation>%1 fois plus rapide qu’E2E, mais %2 d’AUC de moins après autant de pas.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Its quality is not known: only some of its steps were measured.</source>
        <translation>%1 fois plus rapide qu’E2E. La qualité d’E2E n’est pas connue&#xa0;: seuls quelques-uns de ses pas ont été mesurés.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. E2E&apos;s quality was not measured.</source>
        <translation>%1 fois plus rapide qu’E2E, pour %2 de la mémoire. La qualité d’E2E n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Quality is not evaluated yet.</source>
        <translation>%1 fois plus rapide qu’E2E. La qualité n’est pas encore évaluée.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. Quality is not evaluated yet.</source>
        <translation>%1 fois plus rapide qu’E2E, pour %2 de la mémoire. La qualité n’est pas encore évaluée.</translation>
    </message>
    <message>
        <source>Speedup, a step</source>
        <translation>Speedup par pas</translation>
    </message>
    <message numerus="yes">
        <source>E2E step(s) to go</source>
        <translation>
            <numerusform>pas E2E restant</numerusform>
            <numerusform>pas E2E restants</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1 is exact GRAM&apos;s limit</source>
        <translation>R %1&#xa0;: limite de GRAM exact</translation>
    </message>
    <message numerus="yes">
        <source>Speedup a step: %n E2E step(s) to be measured first.</source>
        <translation>
            <numerusform>Speedup par pas&#xa0;: %n pas E2E à mesurer d’abord.</numerusform>
            <numerusform>Speedup par pas&#xa0;: %n pas E2E à mesurer d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>Speedup a step: this run is the reference.</source>
        <translation>Speedup par pas&#xa0;: cette exécution est la référence.</translation>
    </message>
    <message>
        <source>Speedup a step: not known yet.</source>
        <translation>Speedup par pas&#xa0;: pas encore connu.</translation>
    </message>
    <message>
        <source>Compare… trains E2E</source>
        <translation>Comparer… entraîne E2E</translation>
    </message>
    <message>
        <source>Speedup a step: there is no E2E to compare with. Compare… trains it.</source>
        <translation>Speedup par pas&#xa0;: il n’y a pas d’E2E auquel comparer. Comparer… l’entraîne.</translation>
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
        <translation>la vitesse d’E2E (R %1)</translation>
    </message>
    <message>
        <source>as fast (R %1)</source>
        <translation>plus rapide (R %1)</translation>
    </message>
    <message>
        <source>%1 of what exact GRAM can reach</source>
        <translation>%1 de ce que GRAM exact peut atteindre</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, limit R %2, %3 of it.</source>
        <translation>Speedup par pas&#xa0;: %1 fois, limite R %2, atteinte à %3.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, past exact GRAM&apos;s limit R %2.</source>
        <translation>Speedup par pas&#xa0;: %1 fois, au-delà de R %2, la limite de GRAM exact.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, exact GRAM&apos;s limit is R %2.</source>
        <translation>Speedup par pas&#xa0;: %1 fois, la limite de GRAM exact est R %2.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors</source>
        <translation>Pic de mémoire des tenseurs</translation>
    </message>
    <message>
        <source>Peak memory: not known yet.</source>
        <translation>Pic de mémoire&#xa0;: pas encore connu.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1.</source>
        <translation>Pic de mémoire des tenseurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>E2E&apos;s is not known</source>
        <translation>Celui d’E2E n’est pas connu</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <translation>sur %1 %2</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s peak</source>
        <translation>%1 du pic d’E2E</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1 of E2E&apos;s %2 %3, %4 of it.</source>
        <translation>Pic de mémoire des tenseurs&#xa0;: %1 sur les %2 %3 d’E2E, soit %4.</translation>
    </message>
    <message>
        <source>Quality: validation AUC</source>
        <translation>Qualité&#xa0;: AUC de validation</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>First evaluation at step %1</source>
        <translation>Première évaluation au pas %1</translation>
    </message>
    <message>
        <source>First evaluation after an epoch</source>
        <translation>Première évaluation après une époque</translation>
    </message>
    <message>
        <source>Quality: not known yet.</source>
        <translation>Qualité&#xa0;: pas encore connue.</translation>
    </message>
    <message>
        <source>Quality: %1.</source>
        <translation>Qualité&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s)</source>
        <translation>
            <numerusform>Meilleure de %n évaluation</numerusform>
            <numerusform>Meilleure de %n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1.</source>
        <translation>Qualité&#xa0;: AUC de validation %1.</translation>
    </message>
    <message>
        <source>%1 to E2E</source>
        <translation>%1 face à E2E</translation>
    </message>
    <message>
        <source>%1 to run %2</source>
        <translation>%1 face à l’exécution %2</translation>
    </message>
    <message>
        <source>Equal to four digits</source>
        <translation>Égale sur quatre chiffres</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s) each</source>
        <translation>
            <numerusform>Meilleure de %n évaluation chacune</numerusform>
            <numerusform>Meilleure de %n évaluations chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to E2E&apos;s.</source>
        <translation>Qualité&#xa0;: AUC de validation %1, soit %2 face à celle d’E2E.</translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to run %3&apos;s, which is exact.</source>
        <translation>Qualité&#xa0;: AUC de validation %1, soit %2 face à celle de l’exécution %3, qui est exacte.</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>Time to AUC %1</source>
        <translation>Temps jusqu’à AUC %1</translation>
    </message>
    <message numerus="yes">
        <source>Time for %n step(s)</source>
        <translation>
            <numerusform>Temps pour %n pas</numerusform>
            <numerusform>Temps pour %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: not known yet.</source>
        <translation>Temps&#xa0;: pas encore connu.</translation>
    </message>
    <message>
        <source>Without pauses and evaluations</source>
        <translation>Sans pauses ni évaluations</translation>
    </message>
    <message>
        <source>Time of training: %1.</source>
        <translation>Temps d’entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s time</source>
        <translation>%1 du temps d’E2E</translation>
    </message>
    <message>
        <source>%1: %2 against E2E&apos;s %3, %4 of it.</source>
        <translation>%1&#xa0;: %2 contre %3 pour E2E, soit %4.</translation>
    </message>
    <message>
        <source>Past R: encodes less than E2E</source>
        <translation>Au-delà de R : encode moins qu’E2E</translation>
    </message>
    <message>
        <source>The run was stopped before its first step: there is nothing to tell of it.</source>
        <translation>L’exécution a été arrêtée avant son premier pas&#xa0;: il n’y a rien à en dire.</translation>
    </message>
    <message>
        <source>There is no speedup: it takes two steps of this run and of E2E.</source>
        <translation>Il n’y a pas de speedup&#xa0;: il faut deux pas de cette exécution et d’E2E.</translation>
    </message>
    <message>
        <source>Over the steps that both have made but the first of either, which warms up.</source>
        <translation>Sur les pas que les deux ont faits, sauf le premier de chacune, qui est un échauffement.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Compté à partir de la fin du premier pas, qui est un échauffement, comme pour le speedup.</translation>
    </message>
    <message>
        <source>You guessed %1×</source>
        <translation>Votre pronostic&#xa0;: %1×</translation>
    </message>
    <message>
        <source>You guessed %1 less</source>
        <translation>Votre pronostic&#xa0;: %1 de moins</translation>
    </message>
    <message>
        <source>You guessed %1 more</source>
        <translation>Votre pronostic&#xa0;: %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and as good over %n seed(s).</source>
        <translation>
            <numerusform>%1 fois plus rapide qu’E2E, et même qualité sur %n graine.</numerusform>
            <numerusform>%1 fois plus rapide qu’E2E, et même qualité sur %n graines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 fois plus rapide qu’E2E&#xa0;; sur %n graine, l’AUC diffère de %2, dans la dispersion des graines.</numerusform>
            <numerusform>%1 fois plus rapide qu’E2E&#xa0;; sur %n graines, l’AUC diffère de %2, dans la dispersion des graines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 fois plus rapide qu’E2E, et %2 d’AUC de plus sur %n graine, plus que la dispersion des graines.</numerusform>
            <numerusform>%1 fois plus rapide qu’E2E, et %2 d’AUC de plus sur %n graines, plus que la dispersion des graines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 fois plus rapide qu’E2E, mais %2 d’AUC de moins sur %n graine, plus que la dispersion des graines.</numerusform>
            <numerusform>%1 fois plus rapide qu’E2E, mais %2 d’AUC de moins sur %n graines, plus que la dispersion des graines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal over %n seed(s)</source>
        <translation>
            <numerusform>Égal sur %n graine</numerusform>
            <numerusform>Égal sur %n graines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the scatter of %n seed(s)</source>
        <translation>
            <numerusform>Au-delà de la dispersion (%n graine)</numerusform>
            <numerusform>Au-delà de la dispersion (%n graines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within the scatter of %n seed(s)</source>
        <translation>
            <numerusform>Dans la dispersion (%n graine)</numerusform>
            <numerusform>Dans la dispersion (%n graines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quality: validation AUC %1 on average of %n seed(s), %2 to E2E&apos;s, 95% interval %3 to %4.</source>
        <translation>
            <numerusform>Qualité&#xa0;: AUC de validation %1 en moyenne sur %n graine, %2 par rapport à E2E, intervalle à 95 % de %3 à %4.</numerusform>
            <numerusform>Qualité&#xa0;: AUC de validation %1 en moyenne sur %n graines, %2 par rapport à E2E, intervalle à 95 % de %3 à %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As R the mean of %n seed(s); its deviation is %1, and this run&apos;s own speedup %2.</source>
        <translation>
            <numerusform>Comme R, sur %n graine ; son écart type est %1, et l’accélération de cette exécution %2.</numerusform>
            <numerusform>Comme R, la moyenne de %n graines ; son écart type est %1, et l’accélération de cette exécution %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</source>
        <translation>
            <numerusform>Moyennes sur la %n graine commune aux deux : %1, écart type %2, et pour E2E %3, écart type %4. L’intervalle à 95 % de la différence va de %5 à %6, par le t de Student sur les différences d’exécutions de même graine. La mémoire et le temps sont ceux de cette exécution.</numerusform>
            <numerusform>Moyennes sur les %n graines communes aux deux : %1, écart type %2, et pour E2E %3, écart type %4. L’intervalle à 95 % de la différence va de %5 à %6, par le t de Student sur les différences d’exécutions de même graine. La mémoire et le temps sont ceux de cette exécution.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation>
            <numerusform>%n exécution attendait quand le programme s’est terminé. Pour la démarrer, sélectionnez-la parmi les exécutions et appuyez sur Continuer.</numerusform>
            <numerusform>%n exécutions attendaient quand le programme s’est terminé. Pour en démarrer une, sélectionnez-la parmi les exécutions et appuyez sur Continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS&#xa0;: %2, %n thread.</numerusform>
            <numerusform>LibTorch %1, BLAS&#xa0;: %2, %n threads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training will be many times slower than it need be: the reference BLAS is in use. Install OpenBLAS (sudo apt install libopenblas0-openmp) and start the program again.</source>
        <translation>L’entraînement sera bien plus lent que nécessaire&#xa0;: le BLAS de référence est utilisé. Installez OpenBLAS (sudo apt install libopenblas0-openmp) et redémarrez le programme.</translation>
    </message>
    <message>
        <source>OpenBLAS took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>OpenBLAS a pris le processeur pour un plus ancien (%1) et a reçu ses noyaux pour %2.</translation>
    </message>
    <message>
        <source>OpenBLAS&apos;s kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Les noyaux d’OpenBLAS pour %1 calculent ici des résultats faux&#xa0;; il a reçu ceux pour %2.</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use kernels older than what the processor offers: without the variable training is faster.</source>
        <translation>OPENBLAS_CORETYPE fait utiliser à OpenBLAS des noyaux plus anciens que ce que le processeur offre&#xa0;: sans cette variable, l’entraînement est plus rapide.</translation>
    </message>
    <message>
        <source>No GPU is used. %1</source>
        <translation>Aucun GPU n’est utilisé. %1</translation>
    </message>
    <message>
        <source>The program ended while it made %1. What the run&apos;s last checkpoint has is kept.</source>
        <translation>Le programme s’est terminé alors que %1 était en cours. Ce que contient le dernier checkpoint de l’exécution est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it made %n runs. What their last checkpoints have is kept.</source>
        <translation>
            <numerusform>Le programme s’est terminé alors que %n exécution était en cours. Ce que contient son dernier checkpoint est conservé.</numerusform>
            <numerusform>Le programme s’est terminé alors que %n exécutions étaient en cours. Ce que contiennent leurs derniers checkpoints est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>gram::WordShades</name>
    <message>
        <source>The text&apos;s words, by what they do to the score</source>
        <translation>Les mots du texte, selon leur effet sur le score</translation>
    </message>
    <message>
        <source>Without “%1” the probability would be %2% in place of %3%.</source>
        <translation>Sans «&#xa0;%1&#xa0;», la probabilité serait de %2&#xa0;% au lieu de %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Without “%1” the score would be %2 in place of %3.</source>
        <translation>Sans «&#xa0;%1&#xa0;», le score serait de %2 au lieu de %3.</translation>
    </message>
</context>
</TS>
