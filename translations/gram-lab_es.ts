<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Módulo CF</translation>
    </message>
    <message>
        <source>✓ Equal within rounding: Single-step&apos;s gradient differs from E2E&apos;s by %1 at most in float32 and %2 in float64, relative to each tensor&apos;s largest entry.</source>
        <translation>✓ Iguales salvo redondeo: el gradiente de Single-step difiere del de E2E como máximo en %1 en float32 y en %2 en float64, en relación con la mayor entrada de cada tensor.</translation>
    </message>
    <message>
        <source>✗ Not equal: Single-step&apos;s gradient differs from E2E&apos;s by %1 in float32 and %2 in float64, relative to each tensor&apos;s largest entry: more than rounding.</source>
        <translation>✗ No son iguales: el gradiente de Single-step difiere del de E2E en %1 en float32 y en %2 en float64, en relación con la mayor entrada de cada tensor: más que el redondeo.</translation>
    </message>
    <message>
        <source>%1 (CE precision) changes Single-step&apos;s gradient on this batch by %2: measured, and an approximation; the comparison with E2E is in full precision.</source>
        <translation>%1 (precisión del CE) cambia el gradiente de Single-step en este lote en %2: medido, y una aproximación; la comparación con E2E es en precisión completa.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>the lines before the header of %1 that begin with # are comments</source>
        <translation>las líneas antes de la cabecera de %1 que empiezan por # son comentarios</translation>
    </message>
    <message>
        <source>quotes with a backslash before them are taken for parts of a text in %1</source>
        <translation>las comillas con una barra invertida delante se toman en %1 como parte de un texto</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is taken for skills: rows that differ only in it are one answer</source>
        <translation>la columna &quot;%1&quot; se toma como habilidades: las filas que solo se diferencian en ella son una sola respuesta</translation>
    </message>
    <message>
        <source>items without text</source>
        <translation>ítems sin texto</translation>
    </message>
    <message>
        <source>items listed again</source>
        <translation>ítems que aparecen otra vez</translation>
    </message>
    <message>
        <source>the answers have no time: each user&apos;s are in the order of the rows</source>
        <translation>las respuestas no tienen hora: las de cada usuario van en el orden de las filas</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1</source>
        <translation>los ids se comparan como números enteros, por ejemplo %1</translation>
    </message>
    <message>
        <source>rows that repeat an answer for another skill</source>
        <translation>filas que repiten una respuesta para otra habilidad</translation>
    </message>
    <message>
        <source>answers to items that have no text</source>
        <translation>respuestas a ítems que no tienen texto</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC</source>
        <translation>todas las respuestas son correctas: no hay nada que distinguir, ni AUC</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC</source>
        <translation>todas las respuestas son incorrectas: no hay nada que distinguir, ni AUC</translation>
    </message>
    <message>
        <source>all answers are of one user</source>
        <translation>todas las respuestas son de un solo usuario</translation>
    </message>
    <message>
        <source>users left in the file&apos;s order, as they have answers without a time</source>
        <translation>usuarios que quedan en el orden del archivo, porque tienen respuestas sin hora</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1 se lee como %2</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it is read as %2</source>
        <translation>%1 no es UTF-8: se lee como %2</translation>
    </message>
    <message>
        <source>lines of %1 that are not UTF-8, read as windows-1252</source>
        <translation>líneas de %1 que no son UTF-8, leídas como windows-1252</translation>
    </message>
    <message>
        <source>bytes of %1 that are not %2, shown as �</source>
        <translation>bytes de %1 que no son %2, mostrados como �</translation>
    </message>
    <message>
        <source>there is no validation part: no AUC is measured, and the last model is kept</source>
        <translation>no hay parte de validación: no se mide el AUC y se conserva el último modelo</translation>
    </message>
    <message>
        <source>malformed lines in %1</source>
        <translation>líneas mal formadas en %1</translation>
    </message>
    <message>
        <source>malformed lines in %1 (%2: not %3)</source>
        <translation>líneas mal formadas en %1 (%2: no es %3)</translation>
    </message>
    <message>
        <source>news without text</source>
        <translation>noticias sin texto</translation>
    </message>
    <message>
        <source>news listed again</source>
        <translation>noticias que aparecen otra vez</translation>
    </message>
    <message>
        <source>the dates of %1 have the day first</source>
        <translation>las fechas de %1 tienen primero el día</translation>
    </message>
    <message>
        <source>shown news that have no text</source>
        <translation>noticias mostradas que no tienen texto</translation>
    </message>
    <message>
        <source>impressions without a click</source>
        <translation>impresiones sin ningún clic</translation>
    </message>
    <message>
        <source>impressions without a non-click</source>
        <translation>impresiones sin ninguna noticia no pulsada</translation>
    </message>
    <message>
        <source>impressions whose clicked news have no text</source>
        <translation>impresiones cuyas noticias pulsadas no tienen texto</translation>
    </message>
    <message>
        <source>impressions whose other news have no text</source>
        <translation>impresiones cuyas demás noticias no tienen texto</translation>
    </message>
    <message>
        <source>history clicks on news that have no text</source>
        <translation>clics del historial en noticias que no tienen texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same as the training part: what is measured on it was trained on</source>
        <translation>&quot;%1&quot; es igual que la parte de entrenamiento: lo que se mide en ella se ha usado para entrenar</translation>
    </message>
    <message>
        <source>the times are dates written as one number, such as 20200301</source>
        <translation>los tiempos son fechas escritas como un solo número, por ejemplo 20200301</translation>
    </message>
    <message>
        <source>the times are days as spreadsheets count them, such as 43891.42 for 1 March 2020</source>
        <translation>los tiempos son días como los cuentan las hojas de cálculo, por ejemplo 43891.42 para el 1 de marzo de 2020</translation>
    </message>
    <message>
        <source>the times are seconds in some rows and milliseconds or smaller in others: each is read by its size</source>
        <translation>los tiempos son segundos en unas filas y milisegundos o menos en otras: cada uno se lee según su magnitud</translation>
    </message>
    <message>
        <source>the dates do not tell whether the day or the month comes first: the month is taken (&quot;dates&quot; in a mapping)</source>
        <translation>las fechas no indican si va primero el día o el mes: se toma el mes (&quot;dates&quot; en una asignación)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: month, day, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>las fechas no indican qué número es el día, el mes y el año: se toma mes, día, año (&quot;dates&quot; en una asignación)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: day, month, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>las fechas no indican qué número es el día, el mes y el año: se toma día, mes, año (&quot;dates&quot; en una asignación)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: year, month, day is taken (&quot;dates&quot; in a mapping)</source>
        <translation>las fechas no indican qué número es el día, el mes y el año: se toma año, mes, día (&quot;dates&quot; en una asignación)</translation>
    </message>
    <message>
        <source>the dates have the day first</source>
        <translation>las fechas tienen primero el día</translation>
    </message>
    <message>
        <source>the dates have the year first, such as 20/03/01</source>
        <translation>las fechas tienen primero el año, por ejemplo 20/03/01</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>events that are not of an article</source>
        <translation>eventos que no son de un artículo</translation>
    </message>
    <message>
        <source>not read: %1 has the same part in another form</source>
        <translation>no se lee: %1 tiene la misma parte en otra forma</translation>
    </message>
    <message>
        <source>not read, as %1 has the answers</source>
        <translation>no se lee, porque %1 tiene las respuestas</translation>
    </message>
    <message>
        <source>not read, as its name tells no part</source>
        <translation>no se lee, porque su nombre no indica ninguna parte</translation>
    </message>
    <message>
        <source>not read: fold %1 is</source>
        <translation>no se lee: se lee el fold %1</translation>
    </message>
    <message>
        <source>not read: fold %1 has that part</source>
        <translation>no se lee: el fold %1 tiene esa parte</translation>
    </message>
    <message>
        <source>not read, as %1 has more answers; name the file in the mapping to read it</source>
        <translation>no se lee, porque %1 tiene más respuestas; indique el archivo en la asignación para leerlo</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: the two parts are one</source>
        <translation>%1 y %2 son iguales: las dos partes son una sola</translation>
    </message>
    <message>
        <source>not read: it is the same as %1</source>
        <translation>no se lee: es igual que %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>answers, part %1</source>
        <translation>respuestas, parte %1</translation>
    </message>
    <message>
        <source>clicks for which no other item could be drawn</source>
        <translation>clics para los que no se pudo sortear ningún otro ítem</translation>
    </message>
    <message>
        <source>the right answers</source>
        <translation>las respuestas correctas</translation>
    </message>
    <message>
        <source>students&apos; files that are empty</source>
        <translation>archivos de estudiantes que están vacíos</translation>
    </message>
    <message>
        <source>answers to questions that questions.csv does not list</source>
        <translation>respuestas a preguntas que no figuran en questions.csv</translation>
    </message>
    <message>
        <source>questions that were not answered</source>
        <translation>preguntas que no se respondieron</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values other than 0 and 1: an answer is right from %2 on, which can be changed</source>
        <translation>&quot;%1&quot; tiene dos valores distintos de 0 y 1: una respuesta es correcta a partir de %2, lo que se puede cambiar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores: an answer is right from %2 on, which can be changed</source>
        <translation>&quot;%1&quot; tiene puntuaciones: una respuesta es correcta a partir de %2, lo que se puede cambiar</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 es %2: %3</translation>
    </message>
    <message>
        <source>an item&apos;s text is made of the names in %1 of its &quot;%2&quot;</source>
        <translation>el texto de un ítem se forma con los nombres que hay en %1 para su &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the texts in %1 are of other things than &quot;%2&quot;, by the names, though the numbers are alike</source>
        <translation>los textos de %1 son, según los nombres, de otras cosas que &quot;%2&quot;, aunque los números se parecen</translation>
    </message>
    <message>
        <source>there are no texts of &quot;%1&quot;: the names of skills in &quot;%2&quot; are taken for them</source>
        <translation>no hay textos de &quot;%1&quot;: se toman en su lugar los nombres de las habilidades de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the answers are those of %1</source>
        <translation>las respuestas son las de %1</translation>
    </message>
    <message>
        <source>not read: it is empty</source>
        <translation>no se lee: está vacío</translation>
    </message>
    <message>
        <source>not read: its first line has no names of columns</source>
        <translation>no se lee: su primera línea no tiene nombres de columnas</translation>
    </message>
    <message>
        <source>not read: its columns (%1) are neither those of answers nor of the texts that were taken</source>
        <translation>no se lee: sus columnas (%1) no son ni las de las respuestas ni las de los textos elegidos</translation>
    </message>
    <message>
        <source>not read: it has one column (%1)</source>
        <translation>no se lee: tiene una sola columna (%1)</translation>
    </message>
    <message>
        <source>not read: it is in none of the layouts that are known</source>
        <translation>no se lee: no tiene ninguno de los formatos conocidos</translation>
    </message>
    <message>
        <source>not read: %1; %2</source>
        <translation>no se lee: %1; %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>items listed again, of which the first text counts</source>
        <translation>ítems que aparecen otra vez, de los que cuenta el primer texto</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1 with %2</source>
        <translation>los ids se comparan como números enteros, por ejemplo %1 con %2</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>todas las respuestas son correctas: no hay nada que distinguir, ni AUC; compruebe qué columna y qué valores indican una respuesta correcta</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>todas las respuestas son incorrectas: no hay nada que distinguir, ni AUC; compruebe qué columna y qué valores indican una respuesta correcta</translation>
    </message>
    <message>
        <source>all answers are of one user: check the column with the user</source>
        <translation>todas las respuestas son de un solo usuario: compruebe la columna con el usuario</translation>
    </message>
    <message>
        <source>%1 is taken for the training part, as nothing else is it</source>
        <translation>%1 se toma como parte de entrenamiento, porque nada más lo es</translation>
    </message>
    <message>
        <source>not read: no folder or file name tells what part it is</source>
        <translation>no se lee: ningún nombre de carpeta o de archivo indica qué parte es</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>impressions, part %1</source>
        <translation>impresiones, parte %1</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>the parts %1 and %2 are the same: what is measured on one was in the other</source>
        <translation>las partes %1 y %2 son iguales: lo que se mide en una estaba en la otra</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>cuerpos</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>ratings, part %1</source>
        <translation>valoraciones, parte %1</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>not read, as %1 and %2 are</source>
        <translation>no se lee, porque se leen %1 y %2</translation>
    </message>
    <message>
        <source>films without a title</source>
        <translation>películas sin título</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user and rating</source>
        <translation>%1 no tiene cabecera: sus columnas se toman como ítem, usuario y valoración</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item and rating</source>
        <translation>%1 no tiene cabecera: sus columnas se toman como usuario, ítem y valoración</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user, rating and time</source>
        <translation>%1 no tiene cabecera: sus columnas se toman como ítem, usuario, valoración y hora</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item, rating and time</source>
        <translation>%1 no tiene cabecera: sus columnas se toman como usuario, ítem, valoración y hora</translation>
    </message>
    <message>
        <source>the ratings have no time: the order of the rows is taken for it</source>
        <translation>las valoraciones no tienen hora: en su lugar se toma el orden de las filas</translation>
    </message>
    <message>
        <source>ratings of films that have no title</source>
        <translation>valoraciones de películas que no tienen título</translation>
    </message>
    <message>
        <source>ratings below the limit, which are no clicks</source>
        <translation>valoraciones por debajo del límite, que no son clics</translation>
    </message>
    <message>
        <source>the ratings go from %1 to %2: the limit for a click, %3, is for 1 to 5 (&quot;positive_rating&quot; in the mapping)</source>
        <translation>las valoraciones van de %1 a %2: el límite para un clic, %3, es para valores de 1 a 5 (&quot;positive_rating&quot; en la asignación)</translation>
    </message>
    <message>
        <source>exercises without a usable head</source>
        <translation>ejercicios sin una cabecera utilizable</translation>
    </message>
    <message>
        <source>exercises without labels</source>
        <translation>ejercicios sin etiquetas</translation>
    </message>
    <message>
        <source>tokens without a label</source>
        <translation>tokens sin etiqueta</translation>
    </message>
    <message>
        <source>the items are the skills: the texts are theirs, not the questions&apos;</source>
        <translation>los ítems son las habilidades: los textos son los suyos, no los de las preguntas</translation>
    </message>
    <message>
        <source>answers that are neither right nor wrong</source>
        <translation>respuestas que no son ni correctas ni incorrectas</translation>
    </message>
    <message>
        <source>the results have only %1 and %2: an answer is right from %3 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>los resultados son solo %1 y %2: una respuesta es correcta a partir de %3 (si es al revés, indique el valor correcto en &quot;correct_values&quot; de la asignación)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 and %3: an answer is right from %4 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>&quot;%1&quot; tiene solo %2 y %3: una respuesta es correcta a partir de %4 (si es al revés, indique el valor correcto en &quot;correct_values&quot; de la asignación)</translation>
    </message>
    <message>
        <source>the results have scores up to %1: an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>los resultados tienen puntuaciones de hasta %1: una respuesta es correcta a partir de %2 (&quot;correct_from&quot; en la asignación)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores up to %2: an answer is right from %3 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>&quot;%1&quot; tiene puntuaciones de hasta %2: una respuesta es correcta a partir de %3 (&quot;correct_from&quot; en la asignación)</translation>
    </message>
    <message>
        <source>the items are skills (&quot;%1&quot;): of an answer for several skills the first row counts</source>
        <translation>los ítems son habilidades (&quot;%1&quot;): de una respuesta para varias habilidades cuenta la primera fila</translation>
    </message>
    <message>
        <source>answers without an item</source>
        <translation>respuestas sin ítem</translation>
    </message>
    <message>
        <source>answers without a result</source>
        <translation>respuestas sin resultado</translation>
    </message>
    <message>
        <source>answers whose result is to be left out</source>
        <translation>respuestas cuyo resultado se debe omitir</translation>
    </message>
    <message>
        <source>the rows of %1 are those of its &quot;%2&quot;</source>
        <translation>las filas de %1 son las de su &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts</source>
        <translation>la columna &quot;%1&quot; indica las partes</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is test, 0 is training</source>
        <translation>la columna &quot;%1&quot; indica las partes: 1 es prueba, 0 es entrenamiento</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is training, 0 is test</source>
        <translation>la columna &quot;%1&quot; indica las partes: 1 es entrenamiento, 0 es prueba</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is validation, 0 is training</source>
        <translation>la columna &quot;%1&quot; indica las partes: 1 es validación, 0 es entrenamiento</translation>
    </message>
    <message>
        <source>not read: it has the same columns, and the answers are those of %1 (&quot;interactions_file&quot; in the mapping)</source>
        <translation>no se lee: tiene las mismas columnas, y las respuestas son las de %1 (&quot;interactions_file&quot; en la asignación)</translation>
    </message>
    <message>
        <source>the students of %1 are kept apart: the same id in two of them is two students</source>
        <translation>los estudiantes de %1 se mantienen separados: el mismo id en dos de ellos son dos estudiantes</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on, which can be changed</source>
        <translation>en &quot;%1&quot; una respuesta correcta en parte tiene la mitad de la puntuación, y una respuesta es correcta a partir de %2, lo que se puede cambiar</translation>
    </message>
    <message>
        <source>not read: it is neither named as a file of articles (news.tsv, news.csv) nor of impressions (behaviors.tsv, behaviors.csv)</source>
        <translation>no se lee: su nombre no es el de un archivo de artículos (news.tsv, news.csv) ni el de uno de impresiones (behaviors.tsv, behaviors.csv)</translation>
    </message>
    <message>
        <source>histories that pandas has cut (&quot;...&quot;): what is before the gap is left out</source>
        <translation>historiales que pandas ha cortado (&quot;...&quot;): se omite lo que hay antes del hueco</translation>
    </message>
    <message>
        <source>impressions whose list pandas has cut (&quot;...&quot;)</source>
        <translation>impresiones cuya lista ha cortado pandas (&quot;...&quot;)</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list &quot;%2&quot; of an object, with what the object has beside it</source>
        <translation>una fila de %1 es un elemento de la lista &quot;%2&quot; de un objeto, con lo demás que tiene el objeto</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list of a key, with the key beside it</source>
        <translation>una fila de %1 es un elemento de la lista de una clave, con la clave al lado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is taken for the column &quot;%3&quot;</source>
        <translation>&quot;%1&quot; en %2 se toma como la columna &quot;%3&quot;</translation>
    </message>
    <message>
        <source>what the users have read before</source>
        <translation>lo que los usuarios han leído antes</translation>
    </message>
    <message>
        <source>ratings and titles</source>
        <translation>valoraciones y títulos</translation>
    </message>
    <message>
        <source>a row is a click where its &quot;%1&quot; is %2 or more (&quot;positive_rating&quot; in the mapping)</source>
        <translation>una fila es un clic si su &quot;%1&quot; es %2 o más (&quot;positive_rating&quot; en la asignación)</translation>
    </message>
    <message>
        <source>a partly right answer has half of the credit, and an answer is right from %1 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>una respuesta correcta en parte tiene la mitad de la puntuación, y una respuesta es correcta a partir de %1 (&quot;correct_from&quot; en la asignación)</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>en &quot;%1&quot; una respuesta correcta en parte tiene la mitad de la puntuación, y una respuesta es correcta a partir de %2 (&quot;correct_from&quot; en la asignación)</translation>
    </message>
    <message>
        <source>the hidden sheet &quot;%1&quot; of %2 is not read</source>
        <translation>la hoja oculta &quot;%1&quot; de %2 no se lee</translation>
    </message>
    <message>
        <source>the lines above the header of the sheet &quot;%1&quot; are passed over</source>
        <translation>las líneas por encima de la cabecera de la hoja &quot;%1&quot; se pasan por alto</translation>
    </message>
    <message>
        <source>by the column &quot;%1&quot; of the file</source>
        <translation>según la columna &quot;%1&quot; del archivo</translation>
    </message>
    <message>
        <source>as it names no validation, %1 of the training users are it</source>
        <translation>como no indica ninguna validación, lo es el %1 de los usuarios de entrenamiento</translation>
    </message>
    <message>
        <source>News demo (simulated)</source>
        <translation>Demo de noticias (simulada)</translation>
    </message>
    <message>
        <source>Classroom demo (simulated)</source>
        <translation>Demo de aula (simulada)</translation>
    </message>
    <message>
        <source>as %1 of %2 have no time</source>
        <translation>porque %1 de %2 no tienen hora</translation>
    </message>
    <message>
        <source>by folder: validation is &quot;%1&quot;</source>
        <translation>por carpeta: la validación es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>test is the folder &quot;%1&quot;</source>
        <translation>la prueba es la carpeta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users, test another %2</source>
        <translation>por usuario: la validación es el %1 de los usuarios; la prueba, otro %2</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users</source>
        <translation>por usuario: la validación es el %1 de los usuarios</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the answers before the latest %2, which is test</source>
        <translation>por tiempo: la validación es el %1 de las respuestas que precede al %2 más reciente, que es la prueba</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the answers</source>
        <translation>por tiempo: la validación es el %1 más reciente de las respuestas</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the impressions before the latest %2, which is test</source>
        <translation>por tiempo: la validación es el %1 de las impresiones que precede al %2 más reciente, que es la prueba</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the impressions</source>
        <translation>por tiempo: la validación es el %1 más reciente de las impresiones</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the answers before the last %2, which is test</source>
        <translation>por orden de filas: la validación es el %1 de las respuestas que precede al último %2, que es la prueba</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the answers</source>
        <translation>por orden de filas: la validación es el último %1 de las respuestas</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the impressions before the last %2, which is test</source>
        <translation>por orden de filas: la validación es el %1 de las impresiones que precede al último %2, que es la prueba</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the impressions</source>
        <translation>por orden de filas: la validación es el último %1 de las impresiones</translation>
    </message>
    <message>
        <source>CUDA says: %1</source>
        <translation>CUDA dice: %1</translation>
    </message>
    <message>
        <source>This LibTorch has no CUDA: start packaging/demo.sh --gpu for one that has.</source>
        <translation>Esta LibTorch no tiene CUDA: inicie packaging/demo.sh --gpu para usar una que sí la tiene.</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, game, &quot;purchase&quot; or &quot;play&quot;, and hours; a purchase counts as one hour</source>
        <translation>%1 no tiene cabecera: sus columnas se toman como usuario, juego, &quot;purchase&quot; o &quot;play&quot;, y horas; una compra cuenta como una hora</translation>
    </message>
    <message>
        <source>rows of a game that the user had before: it is one click</source>
        <translation>filas de un juego que el usuario ya tenía: es un solo clic</translation>
    </message>
    <message>
        <source>the header of %1 is its line %2: what stands above is left out</source>
        <translation>el encabezado de %1 es su línea %2: lo que está encima se omite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; falls as often as it rises within a user&apos;s rows: it is taken for how long an answer took, not for when it was given</source>
        <translation>«%1» baja tantas veces como sube en las filas de un usuario: se toma por lo que tardó una respuesta, no por cuándo se dio</translation>
    </message>
    <message>
        <source>the time is &quot;%1&quot; with &quot;%2&quot; behind it</source>
        <translation>la hora es «%1» seguida de «%2»</translation>
    </message>
    <message>
        <source>rows that are the same as another one in every column</source>
        <translation>filas iguales a otra en todas las columnas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is there already and not empty</source>
        <translation>ya existe y no está vacía</translation>
    </message>
    <message>
        <source>it is not a run&apos;s folder, as it has no config.json</source>
        <translation>no es la carpeta de una ejecución, pues no tiene config.json</translation>
    </message>
    <message>
        <source>it has no checkpoint: there is no step to fork it from</source>
        <translation>no tiene ningún punto de control: no hay paso desde el que bifurcar</translation>
    </message>
    <message>
        <source>another program is training this run; wait until it has ended, or stop it there</source>
        <translation>otro programa entrena esta ejecución; espere a que termine o deténgala allí</translation>
    </message>
    <message>
        <source>the run ended before its first checkpoint; start it anew with the config.json in its folder</source>
        <translation>la ejecución terminó antes de su primer punto de control; iníciela de nuevo con el config.json de su carpeta</translation>
    </message>
    <message>
        <source>it is not as it was written (its SHA-256 is another)</source>
        <translation>no está como se escribió (su SHA-256 es otro)</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>lo escribió un programa más nuevo</translation>
    </message>
    <message>
        <source>its checkpoint does not say which data it was made with</source>
        <translation>su punto de control no dice con qué datos se hizo</translation>
    </message>
    <message>
        <source>the dataset has changed since (items, training sequences, tokenizer pieces: %1 then, %2 now); start a new run</source>
        <translation>los datos han cambiado desde entonces (ítems, secuencias de entrenamiento, piezas del tokenizador: antes %1, ahora %2); inicie una nueva ejecución</translation>
    </message>
    <message>
        <source>the dataset is another one: it has as many items and training sequences, but not the same texts, answers or clicks; give the run&apos;s own, or start a new run</source>
        <translation>los datos son otros: tienen los mismos ítems y secuencias de entrenamiento en número, pero no los mismos textos, respuestas o clics; dé los de la ejecución o inicie una nueva</translation>
    </message>
    <message>
        <source>the validation split is another one than the run was evaluated on until now, so that its evaluations could not be compared; give the run&apos;s own data, or start a new run</source>
        <translation>la parte de validación no es aquella con la que se evaluó la ejecución hasta ahora, de modo que sus evaluaciones no serían comparables; dé los datos de la ejecución o inicie una nueva</translation>
    </message>
    <message>
        <source>it has no config.json, as the folder of a Hugging Face model has</source>
        <translation>no tiene config.json, como la carpeta de un modelo de Hugging Face</translation>
    </message>
    <message>
        <source>the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model or sentencepiece.bpe.model</source>
        <translation>la carpeta no tiene tokenizador: tokenizer.json, vocab.txt, vocab.json con merges.txt, spiece.model o sentencepiece.bpe.model</translation>
    </message>
    <message>
        <source>choose a MIND folder (behaviors.tsv and news.tsv, in it or in train and validation folders) or a folder with interactions.csv and items.csv; other files are made into one by Import (gram-lab import FOLDER --out NEW_FOLDER)</source>
        <translation>elija una carpeta MIND (behaviors.tsv y news.tsv, en ella o en carpetas de entrenamiento y validación) o una carpeta con interactions.csv e items.csv; «Importar» convierte otros archivos en una (gram-lab import CARPETA --out CARPETA_NUEVA)</translation>
    </message>
    <message>
        <source>training needs impressions with a click and a non-click whose news have text</source>
        <translation>el entrenamiento necesita impresiones con un clic y un no clic cuyas noticias tengan texto</translation>
    </message>
    <message>
        <source>training needs answers to items that have text</source>
        <translation>el entrenamiento necesita respuestas a ítems que tengan texto</translation>
    </message>
    <message>
        <source>it is in none of the layouts that can be imported</source>
        <translation>no tiene ninguno de los formatos que se pueden importar</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>no hay ningún archivo que importar</translation>
    </message>
    <message>
        <source>none of the files has answers in the chosen layout</source>
        <translation>ninguno de los archivos tiene respuestas en el formato elegido</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>el libro de cálculo está dañado</translation>
    </message>
    <message>
        <source>the archive ends too early</source>
        <translation>el archivo comprimido termina demasiado pronto</translation>
    </message>
    <message>
        <source>the dataset does not fit</source>
        <translation>los datos no caben</translation>
    </message>
    <message>
        <source>A smaller part of the dataset would help.</source>
        <translation>Ayudaría una parte menor de los datos.</translation>
    </message>
    <message>
        <source>the data do not fit</source>
        <translation>los datos no caben</translation>
    </message>
    <message>
        <source>A smaller part of the data would help.</source>
        <translation>Ayudaría una parte menor de los datos.</translation>
    </message>
    <message>
        <source>this step of %1 users did not fit</source>
        <translation>este paso de %1 usuarios no cabía</translation>
    </message>
    <message>
        <source>Use single-step, which encodes each item once and gives the same gradient, or a batch of %1.</source>
        <translation>Use Single-step, que codifica cada ítem una vez y da el mismo gradiente, o un lote de %1.</translation>
    </message>
    <message>
        <source>Use single-step-bounded, which gives the same gradient in bounded memory.</source>
        <translation>Use Single-step con memoria limitada, que da el mismo gradiente.</translation>
    </message>
    <message>
        <source>Set micro_batch to 0: the largest that fits is then found, with the same gradient.</source>
        <translation>Ponga micro_batch a 0: se busca entonces el mayor que quepa, con el mismo gradiente.</translation>
    </message>
    <message>
        <source>Try a batch of %1.</source>
        <translation>Pruebe un lote de %1.</translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>no es JSON a partir del byte %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>es demasiado corto para un archivo safetensors</translation>
    </message>
    <message>
        <source>its header of %1 bytes goes beyond the end of the file: it is cut off</source>
        <translation>su cabecera de %1 bytes pasa del final del archivo: está cortado</translation>
    </message>
    <message>
        <source>it is not a safetensors file: its header does not begin with {</source>
        <translation>no es un archivo safetensors: su cabecera no empieza por {</translation>
    </message>
    <message>
        <source>it is not a whole zip archive (%1): it is cut off or damaged</source>
        <translation>no es un archivo zip completo (%1): está cortado o dañado</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>nombres de columnas</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>a user id</source>
        <translation>un identificador de usuario</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>a news id with -0 or -1 at its end</source>
        <translation>un identificador de noticia con -0 o -1 al final</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>un puntero de Git LFS, no el archivo en sí</translation>
    </message>
    <message>
        <source>download the file itself: git lfs pull, or the download link of its page</source>
        <translation>descargue el archivo en sí: git lfs pull o el enlace de descarga de su página</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself</source>
        <translation>un puntero de git-annex, no el archivo en sí</translation>
    </message>
    <message>
        <source>download the file itself: git annex get</source>
        <translation>descargue el archivo en sí: git annex get</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>conviértalo a CSV, en Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an Arrow (Feather) file</source>
        <translation>un archivo Arrow (Feather)</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>conviértalo a CSV, en Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>un archivo Feather</translation>
    </message>
    <message>
        <source>an Arrow stream, as Hugging Face&apos;s datasets keep it</source>
        <translation>un flujo Arrow, como lo guardan los datasets de Hugging Face</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</source>
        <translation>conviértalo a CSV, en Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>convert its table to CSV, in Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>convierta su tabla a CSV, en Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>if it holds weights of TensorFlow or Keras, load it in transformers with from_tf=True and save it with save_pretrained() once</source>
        <translation>si contiene pesos de TensorFlow o Keras, cárguelo una vez en transformers con from_tf=True y guárdelo con save_pretrained()</translation>
    </message>
    <message>
        <source>a GGUF file of llama.cpp</source>
        <translation>un archivo GGUF de llama.cpp</translation>
    </message>
    <message>
        <source>take the model in its original form</source>
        <translation>tome el modelo en su forma original</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>export its tables as CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</source>
        <translation>exporte sus tablas como CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un archivo Avro</translation>
    </message>
    <message>
        <source>convert it to CSV or JSON Lines</source>
        <translation>conviértalo a CSV o JSON Lines</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>una matriz de NumPy</translation>
    </message>
    <message>
        <source>convert it to CSV with a header, in Python: numpy.savetxt</source>
        <translation>conviértala a CSV con una cabecera, en Python: numpy.savetxt</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>conviértalo a CSV, en Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an R data file</source>
        <translation>un archivo de datos de R</translation>
    </message>
    <message>
        <source>write it as CSV, in R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>escríbalo como CSV, en R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>an R object (.rds)</source>
        <translation>un objeto de R (.rds)</translation>
    </message>
    <message>
        <source>write it as CSV, in R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>escríbalo como CSV, en R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>un archivo de MATLAB</translation>
    </message>
    <message>
        <source>write its table as CSV, in MATLAB: writetable</source>
        <translation>escriba su tabla como CSV, en MATLAB: writetable</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>un archivo de SPSS</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>un archivo de Stata</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>guárdelo como CSV</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo comprimido zip</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo comprimido tar</translation>
    </message>
    <message>
        <source>unpack it first and choose what is in it</source>
        <translation>descomprímalo primero y elija lo que contiene</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>unpack it first: xz -d</source>
        <translation>descomprímalo primero: xz -d</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo comprimido bzip2</translation>
    </message>
    <message>
        <source>unpack it first: bzip2 -d</source>
        <translation>descomprímalo primero: bzip2 -d</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo comprimido Zstandard</translation>
    </message>
    <message>
        <source>unpack it first: zstd -d</source>
        <translation>descomprímalo primero: zstd -d</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>un archivo comprimido LZ4</translation>
    </message>
    <message>
        <source>unpack it first: lz4 -d</source>
        <translation>descomprímalo primero: lz4 -d</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>un archivo antiguo de Excel u Office</translation>
    </message>
    <message>
        <source>save the sheet as CSV (UTF-8)</source>
        <translation>guarde la hoja como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>save each sheet as CSV (UTF-8)</source>
        <translation>guarde cada hoja como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un documento de Office</translation>
    </message>
    <message>
        <source>a PyTorch file</source>
        <translation>un archivo de PyTorch</translation>
    </message>
    <message>
        <source>write its table as CSV</source>
        <translation>escriba su tabla como CSV</translation>
    </message>
    <message>
        <source>an archive of NumPy arrays</source>
        <translation>un archivo de matrices de NumPy</translation>
    </message>
    <message>
        <source>convert them to CSV with a header</source>
        <translation>conviértalas a CSV con una cabecera</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>un archivo binario</translation>
    </message>
    <message>
        <source>a safetensors file, which holds a model&apos;s weights</source>
        <translation>un archivo safetensors, que contiene los pesos de un modelo</translation>
    </message>
    <message>
        <source>choose the file with the data</source>
        <translation>elija el archivo con los datos</translation>
    </message>
    <message>
        <source>the file that its name promises is another one</source>
        <translation>el archivo que promete su nombre es otro</translation>
    </message>
    <message>
        <source>a web page (HTML), not the data</source>
        <translation>una página web (HTML), no los datos</translation>
    </message>
    <message>
        <source>a download that needs a login or a click gives such a page: download the file itself in a browser</source>
        <translation>una descarga que requiere iniciar sesión o un clic da una página así: descargue el archivo en sí con un navegador</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>convert it to CSV, or, if it is a server&apos;s answer, download the file again</source>
        <translation>conviértalo a CSV o, si es la respuesta de un servidor, vuelva a descargar el archivo</translation>
    </message>
    <message>
        <source>it is empty: download it again</source>
        <translation>está vacío: vuelva a descargarlo</translation>
    </message>
    <message>
        <source>it is compressed with gzip: unpack it</source>
        <translation>está comprimido con gzip: descomprímalo</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>un número que contiene está fuera de rango</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>es un enlace a algo que no existe</translation>
    </message>
    <message>
        <source>the gzip file ends too early</source>
        <translation>el archivo gzip termina demasiado pronto</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MB</source>
        <translation>tiene una línea de más de 64 MB</translation>
    </message>
    <message>
        <source>the gzip file unpacks to more than 400 times its size, which no data do</source>
        <translation>el archivo gzip ocupa descomprimido más de 400 veces su tamaño, lo que no ocurre con datos</translation>
    </message>
    <message>
        <source>it has %1 columns, and no more than %2 are read</source>
        <translation>tiene %1 columnas, y no se leen más de %2</translation>
    </message>
    <message>
        <source>a field whose quotes are doubled inside and closed at its end</source>
        <translation>un campo cuyas comillas se duplican dentro y se cierran al final</translation>
    </message>
    <message>
        <source>an item id</source>
        <translation>un identificador de ítem</translation>
    </message>
    <message>
        <source>a number or a time like 2019-11-12 14:14:46</source>
        <translation>un número o una hora como 2019-11-12 14:14:46</translation>
    </message>
    <message>
        <source>a time like 11/12/2019 2:14:46 PM</source>
        <translation>una hora como 11/12/2019 2:14:46 PM</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation o test</translation>
    </message>
    <message>
        <source>0 or 1, or a value that the mapping calls correct</source>
        <translation>0 o 1, o un valor que la asignación dé por correcto</translation>
    </message>
    <message>
        <source>userId and time</source>
        <translation>userId y time</translation>
    </message>
    <message>
        <source>an id without blanks</source>
        <translation>un identificador sin espacios</translation>
    </message>
    <message>
        <source>an id, a tab and a text</source>
        <translation>un identificador, un tabulador y un texto</translation>
    </message>
    <message>
        <source>user: and days:</source>
        <translation>user: y days:</translation>
    </message>
    <message>
        <source>6 or 7 fields</source>
        <translation>6 o 7 campos</translation>
    </message>
    <message>
        <source>an instance id and 0 or 1</source>
        <translation>un identificador de instancia y 0 o 1</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>as many questions and answers as the count says</source>
        <translation>tantas preguntas y respuestas como dice el recuento</translation>
    </message>
    <message>
        <source>lists of one length</source>
        <translation>listas de la misma longitud</translation>
    </message>
    <message>
        <source>six lines</source>
        <translation>seis líneas</translation>
    </message>
    <message>
        <source>a user, a length and lists of that length</source>
        <translation>un usuario, una longitud y listas de esa longitud</translation>
    </message>
    <message>
        <source>as many responses as questions</source>
        <translation>tantas respuestas como preguntas</translation>
    </message>
    <message>
        <source>an encoding that ICU knows, such as UTF-8 or windows-1252</source>
        <translation>una codificación que ICU conozca, como UTF-8 o windows-1252</translation>
    </message>
    <message>
        <source>left out: %1 %2 (%3)</source>
        <translation>omitido: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>more than 4 billion answers</source>
        <translation>más de 4000 millones de respuestas</translation>
    </message>
    <message>
        <source>auto, user or rows, as not every answer has a time</source>
        <translation>auto, user o rows, pues no todas las respuestas tienen hora</translation>
    </message>
    <message>
        <source>auto, user or rows, as %1 of %2 impressions have no time</source>
        <translation>auto, user o rows, pues %1 de %2 impresiones no tienen hora</translation>
    </message>
    <message>
        <source>a text has the token %1, but the embeddings have only %2 rows</source>
        <translation>un texto tiene el token %1, pero los embeddings solo tienen %2 filas</translation>
    </message>
    <message>
        <source>ratings need two tables: one with a user, an item and a rating, and one with the items&apos; ids and titles</source>
        <translation>las valoraciones necesitan dos tablas: una con usuario, ítem y valoración y otra con los identificadores y títulos de los ítems</translation>
    </message>
    <message>
        <source>one fold alone, or pieces of parts: the numbers in these names may mean either. Put the files of one fold in a folder of their own</source>
        <translation>un solo fold o trozos de partes: los números de estos nombres pueden significar ambas cosas. Ponga los archivos de un fold en su propia carpeta</translation>
    </message>
    <message>
        <source>files with numbers (%1)</source>
        <translation>archivos con números (%1)</translation>
    </message>
    <message>
        <source>it is one JSON value of more than 1 GiB, which would be held in memory: write it as JSON Lines, an object a line</source>
        <translation>es un único valor JSON de más de 1 GiB, que se tendría en memoria: escríbalo como JSON Lines, un objeto por línea</translation>
    </message>
    <message>
        <source>none of its first lines is a JSON object</source>
        <translation>ninguna de sus primeras líneas es un objeto JSON</translation>
    </message>
    <message>
        <source>it holds several tables (%1): write each into a file of its own</source>
        <translation>contiene varias tablas (%1): escriba cada una en su propio archivo</translation>
    </message>
    <message>
        <source>it is JSON, but no list or table of objects</source>
        <translation>es JSON, pero no una lista ni una tabla de objetos</translation>
    </message>
    <message>
        <source>it begins like JSON and is none, from its first byte to its last</source>
        <translation>empieza como JSON, pero en conjunto no lo es</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>its texts are more than 1 GiB: save each sheet as CSV (UTF-8)</source>
        <translation>sus textos ocupan más de 1 GiB: guarde cada hoja como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>unpacked, the archive has more than %1 MiB and would fill the disk</source>
        <translation>descomprimido, el archivo ocupa más de %1 MiB y llenaría el disco</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 times its size, which no data do</source>
        <translation>el archivo ocupa descomprimido más de %1 veces su tamaño, lo que no ocurre con datos</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>no se pudo leer ninguna respuesta</translation>
    </message>
    <message>
        <source>the texts are of %1 and so on</source>
        <translation>los textos son de %1, etc.</translation>
    </message>
    <message>
        <source>the name of the file with the items&apos; texts</source>
        <translation>el nombre del archivo con los textos de los ítems</translation>
    </message>
    <message>
        <source>the name of the file with the answers</source>
        <translation>el nombre del archivo con las respuestas</translation>
    </message>
    <message>
        <source>not given, and there are %1 such files</source>
        <translation>no indicado, y hay %1 archivos así</translation>
    </message>
    <message>
        <source>not given, and there are %1 that could be it</source>
        <translation>no indicado, y hay %1 que podrían serlo</translation>
    </message>
    <message>
        <source>a column for &quot;%1&quot;</source>
        <translation>una columna para “%1”</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sin ninguna</translation>
    </message>
    <message>
        <source>the columns with the answers under &quot;item&quot;</source>
        <translation>las columnas con las respuestas en “item”</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>sin ellas</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;</source>
        <translation>no tiene “format”</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texto o una lista de textos</translation>
    </message>
    <message>
        <source>an object of roles and columns</source>
        <translation>un objeto de papeles y columnas</translation>
    </message>
    <message>
        <source>month-first, day-first or year-first</source>
        <translation>month-first, day-first o year-first</translation>
    </message>
    <message>
        <source>token-in-exercise, token or exercise</source>
        <translation>token-in-exercise, token o exercise</translation>
    </message>
    <message>
        <source>the files of one track</source>
        <translation>los archivos de un solo track</translation>
    </message>
    <message>
        <source>behaviors.tsv has no impression</source>
        <translation>behaviors.tsv no tiene ninguna impresión</translation>
    </message>
    <message>
        <source>one training, one validation and one test folder at most, told by their names</source>
        <translation>como mucho una carpeta de entrenamiento, una de validación y una de test, reconocibles por sus nombres</translation>
    </message>
    <message>
        <source>of no known part</source>
        <translation>de ninguna parte conocida</translation>
    </message>
    <message>
        <source>a training folder beside them, such as MINDsmall_train</source>
        <translation>una carpeta de entrenamiento junto a ellas, como MINDsmall_train</translation>
    </message>
    <message>
        <source>validation and test alone</source>
        <translation>solo validación y test</translation>
    </message>
    <message>
        <source>an impression needs a user&apos;s second click and another item to draw</source>
        <translation>una impresión necesita el segundo clic de un usuario y otro ítem que sortear</translation>
    </message>
    <message>
        <source>it lies in %1, which is imported: name a folder outside of it</source>
        <translation>está en %1, que se importa: indique una carpeta fuera de ella</translation>
    </message>
    <message>
        <source>%1 lines: a head, then lists of questions to answers</source>
        <translation>%1 líneas: una cabecera y luego las listas, de las preguntas a las respuestas</translation>
    </message>
    <message>
        <source>%1 in it: %2</source>
        <translation>%1 en él: %2</translation>
    </message>
    <message>
        <source>%1 answers are to items that have no text: give a file with the items&apos; ids and texts, whose ids are those of the answers, such as %2</source>
        <translation>%1 respuestas son a ítems sin texto: dé un archivo con los identificadores y textos de los ítems, cuyos identificadores sean los de las respuestas, como %2</translation>
    </message>
    <message>
        <source>%1 that are %2 (%3)</source>
        <translation>%1 que son %2 (%3)</translation>
    </message>
    <message>
        <source>it is %1; %2</source>
        <translation>es %1; %2</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>es %1: %2</translation>
    </message>
    <message>
        <source>%1, got &quot;%2&quot;</source>
        <translation>%1, pero dice “%2”</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es como se exige (%2)</translation>
    </message>
    <message>
        <source>%1; that line looks like data: a first line with the columns&apos; names is missing</source>
        <translation>%1; esa línea parece de datos: falta una primera línea con los nombres de las columnas</translation>
    </message>
    <message>
        <source>%1; looked for %2</source>
        <translation>%1; se buscó %2</translation>
    </message>
    <message>
        <source>a model with weights of TensorFlow alone (tf_model.h5)</source>
        <translation>un modelo con pesos solo de TensorFlow (tf_model.h5)</translation>
    </message>
    <message>
        <source>a checkpoint of TensorFlow</source>
        <translation>un punto de control de TensorFlow</translation>
    </message>
    <message>
        <source>a saved model of TensorFlow</source>
        <translation>un modelo guardado de TensorFlow</translation>
    </message>
    <message>
        <source>a model with weights of Flax alone (flax_model.msgpack)</source>
        <translation>un modelo con pesos solo de Flax (flax_model.msgpack)</translation>
    </message>
    <message>
        <source>a model with weights of rust-bert alone (rust_model.ot)</source>
        <translation>un modelo con pesos solo de rust-bert (rust_model.ot)</translation>
    </message>
    <message>
        <source>a model in ONNX alone</source>
        <translation>un modelo solo en ONNX</translation>
    </message>
    <message>
        <source>a model of llama.cpp (GGUF)</source>
        <translation>un modelo de llama.cpp (GGUF)</translation>
    </message>
    <message>
        <source>a model of OpenVINO</source>
        <translation>un modelo de OpenVINO</translation>
    </message>
    <message>
        <source>a model of Core ML</source>
        <translation>un modelo de Core ML</translation>
    </message>
    <message>
        <source>a model of TensorFlow Lite</source>
        <translation>un modelo de TensorFlow Lite</translation>
    </message>
    <message>
        <source>a model of PaddlePaddle</source>
        <translation>un modelo de PaddlePaddle</translation>
    </message>
    <message>
        <source>Load it in transformers with from_tf=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Cárguelo una vez en transformers con from_tf=True (versión 4) y guárdelo con save_pretrained().</translation>
    </message>
    <message>
        <source>Load it in transformers with from_flax=True (version 4) and save it with save_pretrained() once.</source>
        <translation>Cárguelo una vez en transformers con from_flax=True (versión 4) y guárdelo con save_pretrained().</translation>
    </message>
    <message>
        <source>Convert it once with transformers-cli convert.</source>
        <translation>Conviértalo una vez con transformers-cli convert.</translation>
    </message>
    <message>
        <source>Take the one with model.safetensors or pytorch_model.bin.</source>
        <translation>Tome el que tiene model.safetensors o pytorch_model.bin.</translation>
    </message>
    <message>
        <source>a PEFT adapter of %1, which is not a whole model and</source>
        <translation>un adaptador PEFT de %1, que no es un modelo entero</translation>
    </message>
    <message>
        <source>a PEFT adapter, which is not a whole model and</source>
        <translation>un adaptador PEFT, que no es un modelo entero</translation>
    </message>
    <message>
        <source>Its base model is needed: put that folder beside it, or write its path as base_model_name_or_path into adapter_config.json; it is merged then. Or merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Hace falta su modelo base: ponga esa carpeta al lado o escriba su ruta como base_model_name_or_path en adapter_config.json; entonces se fusiona. O fusiónelo una vez en Python (PeftModel.from_pretrained(...).merge_and_unload()), guarde el resultado con save_pretrained() y ábralo.</translation>
    </message>
    <message>
        <source>a PEFT adapter (%1) beside a whole model&apos;s weights</source>
        <translation>un adaptador PEFT (%1) junto a los pesos de un modelo entero</translation>
    </message>
    <message>
        <source>Merge it into the model in Python once (PeftModel.from_pretrained(...).merge_and_unload()) and save that with save_pretrained(), or move the adapter&apos;s files out of the folder to use the weights without it.</source>
        <translation>Fusiónelo una vez con el modelo en Python (PeftModel.from_pretrained(...).merge_and_unload()) y guarde el resultado con save_pretrained(), o saque de la carpeta los archivos del adaptador para usar los pesos sin él.</translation>
    </message>
    <message>
        <source>weights with an adapter that is not merged (%1)</source>
        <translation>un conjunto de pesos con un adaptador sin fusionar (%1)</translation>
    </message>
    <message>
        <source>Merge it in Python once (model.merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Fusiónelo una vez en Python (model.merge_and_unload()), guarde el resultado con save_pretrained() y ábralo.</translation>
    </message>
    <message>
        <source>a PEFT adapter of another adapter</source>
        <translation>un adaptador PEFT de otro adaptador</translation>
    </message>
    <message>
        <source>Merge the first one, and open that with this one.</source>
        <translation>Fusione el primero y abra el resultado con este.</translation>
    </message>
    <message>
        <source>an adapter that does not say its peft_type</source>
        <translation>un adaptador que no indica su peft_type</translation>
    </message>
    <message>
        <source>an adapter of the kind %1</source>
        <translation>un adaptador del tipo %1</translation>
    </message>
    <message>
        <source>an adapter with init_lora_weights &quot;%1&quot;</source>
        <translation>un adaptador con init_lora_weights “%1”</translation>
    </message>
    <message>
        <source>an adapter with %1</source>
        <translation>un adaptador con %1</translation>
    </message>
    <message>
        <source>Only LoRA&apos;s A and B are merged here: %1</source>
        <translation>Aquí solo se fusionan A y B de LoRA: %1</translation>
    </message>
    <message>
        <source>merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>fusiónelo una vez en Python (PeftModel.from_pretrained(...).merge_and_unload()), guarde el resultado con save_pretrained() y ábralo.</translation>
    </message>
    <message>
        <source>it has no number lora_alpha</source>
        <translation>no tiene el número lora_alpha</translation>
    </message>
    <message>
        <source>alpha_pattern has no number for %1</source>
        <translation>alpha_pattern no tiene ningún número para %1</translation>
    </message>
    <message>
        <source>the alpha_pattern &quot;%1&quot; of its adapter_config.json is not understood</source>
        <translation>no se entiende el alpha_pattern “%1” de su adapter_config.json</translation>
    </message>
    <message>
        <source>the tensor %1 is of an adapter of another kind</source>
        <translation>el tensor %1 es de un adaptador de otro tipo</translation>
    </message>
    <message>
        <source>it has no adapter</source>
        <translation>no tiene ningún adaptador</translation>
    </message>
    <message>
        <source>none of its adapters is of a module of this encoder; it has %1</source>
        <translation>ninguno de sus adaptadores es de un módulo de este codificador; tiene %1</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 values that are NaN or infinite, so that nothing could be trained with it; a training that went wrong or half precision leaves such files</source>
        <translation>el tensor %1 tiene %2 valores NaN o infinitos, de modo que no se podría entrenar nada con él; un entrenamiento fallido o la media precisión dejan archivos así</translation>
    </message>
    <message>
        <source>the tensor %1 has values that are NaN or infinite</source>
        <translation>el tensor %1 tiene valores NaN o infinitos</translation>
    </message>
    <message>
        <source>missing or of another shape or type: %1</source>
        <translation>falta o tiene otra forma u otro tipo: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>of another shape or type: %1</source>
        <translation>otra forma u otro tipo: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>otra forma: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>no esperado: %1</translation>
    </message>
    <message>
        <source>they hold %1 encoders, and nothing tells which is meant: %2</source>
        <translation>contienen %1 codificadores y nada dice cuál se quiere: %2</translation>
    </message>
    <message>
        <source>another file of the model has the tensor %1 too</source>
        <translation>otro archivo del modelo también tiene el tensor %1</translation>
    </message>
    <message>
        <source>it has PyTorch&apos;s form from before 2020, which cannot be read; load it in transformers and save it with save_pretrained() once</source>
        <translation>tiene el formato de PyTorch anterior a 2020, que no se puede leer; cárguelo una vez en transformers y guárdelo con save_pretrained()</translation>
    </message>
    <message>
        <source>a model whose weights have another name (%1)</source>
        <translation>un modelo cuyos pesos tienen otro nombre (%1)</translation>
    </message>
    <message>
        <source>If they are this model&apos;s, rename the file to %1</source>
        <translation>Si son los de este modelo, cambie el nombre del archivo a %1</translation>
    </message>
    <message>
        <source>it has no weight_map</source>
        <translation>no tiene weight_map</translation>
    </message>
    <message>
        <source>the file of %1 is not named</source>
        <translation>no se nombra el archivo de %1</translation>
    </message>
    <message>
        <source>the file of %1 is not in the folder: %2</source>
        <translation>el archivo de %1 no está en la carpeta: %2</translation>
    </message>
    <message>
        <source>the tensor %1 is not in %2</source>
        <translation>el tensor %1 no está en %2</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder</source>
        <translation>la ruta %1 sale de la carpeta</translation>
    </message>
    <message>
        <source>it is not a list of modules</source>
        <translation>no es una lista de módulos</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several models</source>
        <translation>una caché de un hub con varios modelos</translation>
    </message>
    <message>
        <source>Choose the folder of one: %1.</source>
        <translation>Elija la carpeta de uno: %1.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache without a snapshot</source>
        <translation>una caché de un hub sin ninguna instantánea</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several snapshots, of which its ref main names none,</source>
        <translation>una caché de un hub con varias instantáneas, ninguna nombrada por su ref main</translation>
    </message>
    <message>
        <source>Choose one of the folders in %1.</source>
        <translation>Elija una de las carpetas de %1.</translation>
    </message>
    <message>
        <source>its module %1</source>
        <translation>su módulo %1</translation>
    </message>
    <message>
        <source>Choose the pooling mean or cls in place of the model&apos;s own.</source>
        <translation>Elija el pooling mean o cls en lugar del propio del modelo.</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, more than the format allows</source>
        <translation>su cabecera declara %1 bytes, más de lo que permite el formato</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>su cabecera no es JSON</translation>
    </message>
    <message>
        <source>its header is nested deeper than that of a safetensors file</source>
        <translation>su cabecera está más anidada que la de un archivo safetensors</translation>
    </message>
    <message>
        <source>its header has &quot;%1&quot; twice</source>
        <translation>su cabecera tiene “%1” dos veces</translation>
    </message>
    <message>
        <source>its __metadata__ is not a map of strings</source>
        <translation>su __metadata__ no es un mapa de textos</translation>
    </message>
    <message>
        <source>the tensor %1 is not described by dtype, shape and data_offsets</source>
        <translation>el tensor %1 no está descrito por dtype, shape y data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 has an unknown dtype</source>
        <translation>el tensor %1 tiene un dtype desconocido</translation>
    </message>
    <message>
        <source>the tensor %1 has no shape</source>
        <translation>el tensor %1 no tiene forma</translation>
    </message>
    <message>
        <source>the tensor %1 has an impossible shape</source>
        <translation>el tensor %1 tiene una forma imposible</translation>
    </message>
    <message>
        <source>the tensor %1 has no data_offsets</source>
        <translation>el tensor %1 no tiene data_offsets</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond the end of the file: it is cut off or damaged</source>
        <translation>el tensor %1 pasa del final del archivo: está cortado o dañado</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 bytes, but its shape needs %3</source>
        <translation>el tensor %1 tiene %2 bytes, pero su forma necesita %3</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>dos de sus tensores se solapan</translation>
    </message>
    <message>
        <source>it has a hole between two tensors</source>
        <translation>tiene un hueco entre dos tensores</translation>
    </message>
    <message>
        <source>it has %1 bytes that belong to no tensor</source>
        <translation>tiene %1 bytes que no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s: it has no data.pkl</source>
        <translation>es un archivo zip, pero no de PyTorch: no tiene data.pkl</translation>
    </message>
    <message>
        <source>its record %1 is missing</source>
        <translation>falta su registro %1</translation>
    </message>
    <message>
        <source>its record %1 is compressed, as PyTorch writes none</source>
        <translation>su registro %1 está comprimido, como PyTorch no escribe ninguno</translation>
    </message>
    <message>
        <source>its record %1 is damaged</source>
        <translation>su registro %1 está dañado</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>se escribió en una máquina big-endian</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond its storage</source>
        <translation>el tensor %1 pasa del final de su almacenamiento</translation>
    </message>
    <message>
        <source>it has no tensor</source>
        <translation>no tiene ningún tensor</translation>
    </message>
    <message>
        <source>it does not hold a state dict, but something else</source>
        <translation>no contiene un state dict, sino otra cosa</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>su pickle está cortado</translation>
    </message>
    <message>
        <source>its pickle takes a value that is not there</source>
        <translation>su pickle toma un valor que no existe</translation>
    </message>
    <message>
        <source>its pickle names %1, which no file of weights needs; nothing of it was run</source>
        <translation>su pickle nombra %1, que ningún archivo de pesos necesita; no se ha ejecutado nada de él</translation>
    </message>
    <message>
        <source>its pickle adds to something that is no %1</source>
        <translation>su pickle añade a algo que no es “%1”</translation>
    </message>
    <message>
        <source>its pickle describes a storage in an unknown way</source>
        <translation>su pickle describe un almacenamiento de un modo desconocido</translation>
    </message>
    <message>
        <source>its pickle calls something that is no function</source>
        <translation>su pickle llama a algo que no es una función</translation>
    </message>
    <message>
        <source>its pickle calls %1 in an unknown way</source>
        <translation>su pickle llama a %1 de un modo desconocido</translation>
    </message>
    <message>
        <source>its pickle has a number that is too large</source>
        <translation>su pickle tiene un número demasiado grande</translation>
    </message>
    <message>
        <source>its pickle has the protocol %1; 2 to 5 can be read</source>
        <translation>su pickle tiene el protocolo %1; se pueden leer del 2 al 5</translation>
    </message>
    <message>
        <source>its pickle names something without a name</source>
        <translation>su pickle nombra algo sin nombre</translation>
    </message>
    <message>
        <source>its pickle sets attributes of something that is no dictionary</source>
        <translation>su pickle pone atributos a algo que no es un diccionario</translation>
    </message>
    <message>
        <source>its pickle has the instruction %1, which no file of weights needs; nothing of it was run</source>
        <translation>su pickle tiene la instrucción %1, que ningún archivo de pesos necesita; no se ha ejecutado nada de él</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>above 2</source>
        <translation>mayor que 2</translation>
    </message>
    <message>
        <source>below max_position_embeddings - 1</source>
        <translation>menor que max_position_embeddings - 1</translation>
    </message>
    <message>
        <source>such that a head has an even width</source>
        <translation>tal que una cabeza tenga una anchura par</translation>
    </message>
    <message>
        <source>a divisor of the hidden size</source>
        <translation>un divisor del tamaño oculto</translation>
    </message>
    <message>
        <source>a model without a model_type</source>
        <translation>un modelo sin model_type</translation>
    </message>
    <message>
        <source>a model of the type &quot;%1&quot;</source>
        <translation>un modelo del tipo “%1”</translation>
    </message>
    <message>
        <source>These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</source>
        <translation>Se pueden usar estas familias: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot;</source>
        <translation>la activación “%1”</translation>
    </message>
    <message>
        <source>These can be: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</source>
        <translation>Se pueden usar: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</translation>
    </message>
    <message>
        <source>the rotation %1</source>
        <translation>la rotación %1</translation>
    </message>
    <message>
        <source>It must be the default.</source>
        <translation>Debe ser la predeterminada (default).</translation>
    </message>
    <message>
        <source>a ModernBERT with %1</source>
        <translation>un ModernBERT con %1</translation>
    </message>
    <message>
        <source>It must have no biases.</source>
        <translation>No debe tener sesgos.</translation>
    </message>
    <message>
        <source>a ModernBERT whose layers of full attention are not in equal steps from the first on</source>
        <translation>un ModernBERT cuyas capas de atención completa no están a pasos iguales desde la primera</translation>
    </message>
    <message>
        <source>Its layer_types must be so.</source>
        <translation>Sus layer_types deben ser así.</translation>
    </message>
    <message>
        <source>a BERT with ALiBi (alibi_starting_size)</source>
        <translation>un BERT con ALiBi (alibi_starting_size)</translation>
    </message>
    <message>
        <source>Its positions must be absolute.</source>
        <translation>Sus posiciones deben ser absolutas.</translation>
    </message>
    <message>
        <source>an ALBERT with several layer groups</source>
        <translation>un ALBERT con varios grupos de capas</translation>
    </message>
    <message>
        <source>It must have one.</source>
        <translation>Debe tener uno solo.</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>un decodificador</translation>
    </message>
    <message>
        <source>It must be an encoder.</source>
        <translation>Debe ser un codificador.</translation>
    </message>
    <message>
        <source>the position embedding &quot;%1&quot;</source>
        <translation>el embedding de posición “%1”</translation>
    </message>
    <message>
        <source>It must be absolute.</source>
        <translation>Debe ser absolute.</translation>
    </message>
    <message>
        <source>its normalization table is damaged</source>
        <translation>su tabla de normalización está dañada</translation>
    </message>
    <message>
        <source>gram_sentencepiece.so is not beside the program</source>
        <translation>gram_sentencepiece.so no está junto al programa</translation>
    </message>
    <message>
        <source>a number in %1 is out of range</source>
        <translation>un número de %1 está fuera de rango</translation>
    </message>
    <message>
        <source>added_tokens.json has no id for %1</source>
        <translation>added_tokens.json no tiene id para %1</translation>
    </message>
    <message>
        <source>added_tokens_decoder has the id %1</source>
        <translation>added_tokens_decoder tiene el id %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks the unknown token %1</source>
        <translation>a su vocabulario le falta el token de lo desconocido, %1</translation>
    </message>
    <message>
        <source>its vocabulary lacks %1</source>
        <translation>a su vocabulario le falta %1</translation>
    </message>
    <message>
        <source>its sentencepiece model has a piece twice</source>
        <translation>su modelo sentencepiece tiene una pieza dos veces</translation>
    </message>
    <message>
        <source>its sentencepiece model has no pieces</source>
        <translation>su modelo sentencepiece no tiene piezas</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model, or a damaged one</source>
        <translation>no es un modelo sentencepiece o está dañado</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model: it has no pieces</source>
        <translation>no es un modelo sentencepiece: no tiene piezas</translation>
    </message>
    <message>
        <source>it is a damaged sentencepiece model: a special piece is beyond its vocabulary</source>
        <translation>es un modelo sentencepiece dañado: una pieza especial está fuera de su vocabulario</translation>
    </message>
    <message>
        <source>its piece number %1 is not a text and a score</source>
        <translation>su pieza número %1 no es un texto y una puntuación</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>su vocabulario está vacío</translation>
    </message>
    <message>
        <source>its unk_id is beyond the vocabulary</source>
        <translation>su unk_id está fuera del vocabulario</translation>
    </message>
    <message>
        <source>vocab.txt is not UTF-8</source>
        <translation>vocab.txt no es UTF-8</translation>
    </message>
    <message>
        <source>its class %1 finds words or pieces by a program of its own (as MeCab is), which is not built in; choose a model whose tokenizer is all in a tokenizer.json</source>
        <translation>su clase %1 busca palabras o piezas con un programa propio (como MeCab), que no está incluido; elija un modelo cuyo tokenizador esté entero en un tokenizer.json</translation>
    </message>
    <message>
        <source>its class %1 is not known here, and its %2 alone does not tell how it works; load it in transformers once and save it with save_pretrained(), which writes a tokenizer.json</source>
        <translation>su clase %1 no se conoce aquí, y su %2 por sí solo no dice cómo funciona; cárguelo una vez en transformers y guárdelo con save_pretrained(), que escribe un tokenizer.json</translation>
    </message>
    <message>
        <source>its merges end words in &lt;/w&gt;, which GPT-2&apos;s and RoBERTa&apos;s do not, and nothing names its class; if it is HerBERT&apos;s, write {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} into its tokenizer_config.json</source>
        <translation>sus fusiones terminan las palabras en &lt;/w&gt;, lo que no hacen las de GPT-2 y RoBERTa, y nada nombra su clase; si es el de HerBERT, escriba {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} en su tokenizer_config.json</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, sentencepiece.bpe.model or tokenizer.model</source>
        <translation>no hay tokenizer.json, vocab.txt, vocab.json con merges.txt, spiece.model, sentencepiece.bpe.model ni tokenizer.model</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no id</source>
        <translation>el token “%1” no tiene id</translation>
    </message>
    <message>
        <source>the id %1 belongs to two tokens</source>
        <translation>el id %1 pertenece a dos tokens</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; occurs twice</source>
        <translation>el token “%1” aparece dos veces</translation>
    </message>
    <message>
        <source>its tokenizer.json is not an object</source>
        <translation>su tokenizer.json no es un objeto</translation>
    </message>
    <message>
        <source>its post-processor has an impossible id</source>
        <translation>su posprocesador tiene un id imposible</translation>
    </message>
    <message>
        <source>its post-processor has no %1</source>
        <translation>su posprocesador no tiene %1</translation>
    </message>
    <message>
        <source>its merge number %1 (&quot;%2&quot;) names a token that the vocabulary lacks</source>
        <translation>su fusión número %1 (“%2”) nombra un token que falta en el vocabulario</translation>
    </message>
    <message>
        <source>what should have the field %1 is no object</source>
        <translation>lo que debería tener el campo %1 no es un objeto</translation>
    </message>
    <message>
        <source>its field %1 is not a text</source>
        <translation>su campo %1 no es un texto</translation>
    </message>
    <message>
        <source>its field %1 is neither true nor false</source>
        <translation>su campo %1 no es ni true ni false</translation>
    </message>
    <message>
        <source>its field %1 is not a whole number</source>
        <translation>su campo %1 no es un número entero</translation>
    </message>
    <message>
        <source>its field %1 is not an object</source>
        <translation>su campo %1 no es un objeto</translation>
    </message>
    <message>
        <source>its field %1 is not a list</source>
        <translation>su campo %1 no es una lista</translation>
    </message>
    <message>
        <source>its field %1 is not in base 64</source>
        <translation>su campo %1 no está en base 64</translation>
    </message>
    <message>
        <source>it has %1, which is not supported</source>
        <translation>tiene %1, lo que no se admite</translation>
    </message>
    <message>
        <source>pieces of a user&apos;s own in a sentencepiece model with treat_whitespace_as_suffix</source>
        <translation>piezas propias en un modelo sentencepiece con treat_whitespace_as_suffix</translation>
    </message>
    <message>
        <source>a sentencepiece model of words or characters</source>
        <translation>un modelo sentencepiece de palabras o caracteres</translation>
    </message>
    <message>
        <source>merges in %1, where its class has pieces with scores</source>
        <translation>fusiones en %1, donde su clase tiene piezas con puntuaciones</translation>
    </message>
    <message>
        <source>the normalizer Replace of nothing</source>
        <translation>el normalizador Replace de nada</translation>
    </message>
    <message>
        <source>the normalizer Replace with this regular expression</source>
        <translation>el normalizador Replace con esta expresión regular</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot;</source>
        <translation>el normalizador “%1”</translation>
    </message>
    <message>
        <source>the model &quot;%1&quot;</source>
        <translation>el modelo “%1”</translation>
    </message>
    <message>
        <source>a template that repeats the text</source>
        <translation>una plantilla que repite el texto</translation>
    </message>
    <message>
        <source>a template without the text</source>
        <translation>una plantilla sin el texto</translation>
    </message>
    <message>
        <source>the post-processor &quot;%1&quot;</source>
        <translation>el posprocesador “%1”</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot;</source>
        <translation>el prepend_scheme “%1”</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot;</source>
        <translation>el pretokenizador “%1”</translation>
    </message>
    <message>
        <source>a pre-tokenizer behind ByteLevel</source>
        <translation>un pretokenizador tras ByteLevel</translation>
    </message>
    <message>
        <source>a BPE model over bytes with continuing_subword_prefix or end_of_word_suffix</source>
        <translation>un modelo BPE sobre bytes con continuing_subword_prefix o end_of_word_suffix</translation>
    </message>
    <message>
        <source>a BPE model with dropout</source>
        <translation>un modelo BPE con dropout</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep</source>
        <translation>%1 está anidado a más de %2 niveles</translation>
    </message>
    <message>
        <source>%1 is not JSON from byte %2 on</source>
        <translation>%1 no es JSON a partir del byte %2</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 has a token twice in its vocabulary</source>
        <translation>%1 tiene un token dos veces en su vocabulario</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>en %1 falta %2</translation>
    </message>
    <message>
        <source>none of its checkpoints can be used. %1</source>
        <translation>no se puede usar ninguno de sus puntos de control. %1</translation>
    </message>
    <message>
        <source>it is another run&apos;s or another time&apos;s</source>
        <translation>es de otra ejecución o de otro momento</translation>
    </message>
    <message>
        <source>it is not as the run wrote it, and its checkpoints were made with what it was; put the old content back (other settings can be given with --set, another place of the data with --data)</source>
        <translation>no está como la ejecución lo escribió, y sus puntos de control se hicieron con su contenido anterior; restáurelo (otros ajustes se dan con --set, otro lugar de los datos con --data)</translation>
    </message>
    <message>
        <source>it is in the form of an older version, whose files can hold program code, and is not opened. Finish or export the run with the version that made it, or start it anew with the config.json in its folder</source>
        <translation>tiene la forma de una versión anterior, cuyos archivos pueden contener código, y no se abre. Termine o exporte la ejecución con la versión que la hizo, o iníciela de nuevo con el config.json de su carpeta</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>a file outside of the folder is in it</source>
        <translation>contiene un archivo de fuera de la carpeta</translation>
    </message>
    <message>
        <source>it is not a list of checkpoints</source>
        <translation>no es una lista de puntos de control</translation>
    </message>
    <message>
        <source>it is not as the run wrote it (its SHA-256 is another); without the file the run is taken for a stopped one, whose steps are in metrics.csv</source>
        <translation>no está como la ejecución lo escribió (su SHA-256 es otro); sin el archivo la ejecución se toma por detenida, con sus pasos en metrics.csv</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: it is nested too deep</source>
        <translation>no es el resumen de una ejecución: está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: %1</source>
        <translation>no es el resumen de una ejecución: %1</translation>
    </message>
    <message>
        <source>it is not as it was written: its SHA-256 is another</source>
        <translation>no está como se escribió: su SHA-256 es otro</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>no es un punto de control</translation>
    </message>
    <message>
        <source>it has no %1: it is of another model or mode than the configuration says</source>
        <translation>no tiene %1: es de otro modelo o modo que el que dice la configuración</translation>
    </message>
    <message>
        <source>its model has other sizes than the configuration says, at %1</source>
        <translation>su modelo tiene otros tamaños que los que dice la configuración, en %1</translation>
    </message>
    <message>
        <source>a checkpoint of another type</source>
        <translation>un punto de control de otro tipo</translation>
    </message>
    <message>
        <source>it does not begin as item vectors do</source>
        <translation>no empieza como los vectores de ítems</translation>
    </message>
    <message>
        <source>its sizes are not those of item vectors</source>
        <translation>sus tamaños no son los de vectores de ítems</translation>
    </message>
    <message>
        <source>its list of items is cut off</source>
        <translation>su lista de ítems está cortada</translation>
    </message>
    <message>
        <source>its list of items is damaged</source>
        <translation>su lista de ítems está dañada</translation>
    </message>
    <message>
        <source>the outputs of the frozen layers need %1 MiB: %2</source>
        <translation>las salidas de las capas congeladas necesitan %1 MiB: %2</translation>
    </message>
    <message>
        <source>one whose state was kept: %1</source>
        <translation>uno cuyo estado se conservó: %1</translation>
    </message>
    <message>
        <source>its %1 part has %2 sequences</source>
        <translation>su parte “%1” tiene %2 secuencias</translation>
    </message>
    <message>
        <source>the impression has no click that is known</source>
        <translation>la impresión no tiene ningún clic conocido</translation>
    </message>
    <message>
        <source>It was made without LoRA (lora_rank).</source>
        <translation>Se hizo sin LoRA (lora_rank).</translation>
    </message>
    <message>
        <source>It began with random weights, which no folder has. Export the whole model.</source>
        <translation>Empezó con pesos aleatorios, que ninguna carpeta tiene. Exporte el modelo entero.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1. Export the whole model.</source>
        <translation>El modelo con el que empezó ya no está: %1. Exporte el modelo entero.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1.</source>
        <translation>El modelo con el que empezó ya no está: %1.</translation>
    </message>
    <message>
        <source>It began with an adapter, and PEFT adds one to a whole model only. Export the whole model.</source>
        <translation>Empezó con un adaptador, y PEFT solo añade uno a un modelo entero. Exporte el modelo entero.</translation>
    </message>
    <message>
        <source>an adapter of %1</source>
        <translation>un adaptador de %1</translation>
    </message>
    <message>
        <source>an export of %1</source>
        <translation>una exportación de %1</translation>
    </message>
    <message>
        <source>A run in the mode id has no language model.</source>
        <translation>Una ejecución en el modo id no tiene modelo de lenguaje.</translation>
    </message>
    <message>
        <source>the model as the run began</source>
        <translation>el modelo del comienzo de la ejecución</translation>
    </message>
    <message>
        <source>leaving words out</source>
        <translation>omitir palabras</translation>
    </message>
    <message>
        <source>The mode id reads no texts.</source>
        <translation>El modo id no lee textos.</translation>
    </message>
    <message>
        <source>Choose cpu. %1</source>
        <translation>Elija cpu. %1</translation>
    </message>
    <message>
        <source>There is one GPU, cuda:0.</source>
        <translation>Hay una GPU, cuda:0.</translation>
    </message>
    <message>
        <source>The GPUs are cuda:0 to cuda:%1.</source>
        <translation>Las GPU son de cuda:0 a cuda:%1.</translation>
    </message>
    <message>
        <source>the process may not map the %1 MiB that products on %2 threads work in</source>
        <translation>el proceso no puede asignar los %1 MiB en los que trabajan los productos con %2 hilos</translation>
    </message>
    <message>
        <source>Use fewer threads, or raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Use menos hilos o suba el límite (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v, ulimit -d).</source>
        <translation>Suba el límite (ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>E2E on this batch needs about %1 GiB</source>
        <translation>E2E necesita unos %1 GiB para este lote</translation>
    </message>
    <message>
        <source>full here: %1</source>
        <translation>aquí full: %1</translation>
    </message>
    <message>
        <source>this LibTorch is built without oneDNN</source>
        <translation>esta LibTorch está compilada sin oneDNN</translation>
    </message>
    <message>
        <source>the processor has neither AVX512-BF16 nor AMX-BF16</source>
        <translation>el procesador no tiene ni AVX512-BF16 ni AMX-BF16</translation>
    </message>
    <message>
        <source>the %1 has compute capability %2, and TF32 begins with 8.0</source>
        <translation>la %1 tiene compute capability %2, y TF32 empieza con 8.0</translation>
    </message>
    <message>
        <source>TF32 is a way of NVIDIA&apos;s GPUs to multiply, from compute capability 8.0</source>
        <translation>TF32 es una forma de multiplicar de las GPU de NVIDIA, desde compute capability 8.0</translation>
    </message>
    <message>
        <source>full where dtype is float64</source>
        <translation>full donde dtype es float64</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda: and a number</source>
        <translation>cpu, cuda o cuda: y un número</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>más de %1 niveles</translation>
    </message>
    <message>
        <source>news or kt</source>
        <translation>news o kt</translation>
    </message>
    <message>
        <source>true where use_title is false: an item needs a text</source>
        <translation>true donde use_title es false: un ítem necesita un texto</translation>
    </message>
    <message>
        <source>true where use_abstract is false and the news have no bodies</source>
        <translation>true donde use_abstract es false y las noticias no tienen cuerpo</translation>
    </message>
    <message>
        <source>a divisor of hidden (%1)</source>
        <translation>un divisor de hidden (%1)</translation>
    </message>
    <message>
        <source>0 where eval_every is -1: without evaluations nothing can be watched</source>
        <translation>0 donde eval_every es -1: sin evaluaciones no hay nada que vigilar</translation>
    </message>
    <message>
        <source>one of the sequence&apos;s</source>
        <translation>uno de la secuencia</translation>
    </message>
    <message>
        <source>one of %1, or several with commas between them</source>
        <translation>uno de %1, o varios separados por comas</translation>
    </message>
    <message>
        <source>one of %1, or several, where lora_rank is above 0</source>
        <translation>uno de %1, o varios, donde lora_rank es mayor que 0</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>at most %1 for %2</source>
        <translation>como mucho %1 para %2</translation>
    </message>
    <message>
        <source>-1 or 0: the layers of an ALBERT share their weights</source>
        <translation>-1 o 0: las capas de un ALBERT comparten sus pesos</translation>
    </message>
    <message>
        <source>at most %1, the model&apos;s number of layers</source>
        <translation>como mucho %1, el número de capas del modelo</translation>
    </message>
    <message>
        <source>below %1, the model&apos;s number of layers; the mode frozen trains none</source>
        <translation>menor que %1, el número de capas del modelo; el modo frozen no entrena ninguna</translation>
    </message>
    <message>
        <source>0 where the encoder has no layer that trains</source>
        <translation>0 donde el codificador no tiene ninguna capa que entrene</translation>
    </message>
    <message>
        <source>a setting that can be changed while it trains</source>
        <translation>un ajuste que se pueda cambiar mientras entrena</translation>
    </message>
    <message>
        <source>a rate above 0</source>
        <translation>una tasa mayor que 0</translation>
    </message>
    <message>
        <source>2 steps or more, as before: at 1 the table&apos;s rows move in another way</source>
        <translation>2 pasos o más, como antes: con 1 las filas de la tabla se mueven de otro modo</translation>
    </message>
    <message>
        <source>at least %1, two latencies, so that the encoder is updated before the steps that count; or search with single-step, whose rate serves here too</source>
        <translation>al menos %1, dos latencias, para que el codificador se actualice antes de los pasos que cuentan; o busque con single-step, cuya tasa también sirve aquí</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>one that trains the encoder: it has no rate here</source>
        <translation>uno que entrene el codificador: aquí no tiene tasa</translation>
    </message>
    <message>
        <source>above 0 and at most 10</source>
        <translation>mayor que 0 y como mucho 10</translation>
    </message>
    <message>
        <source>%1 is of another kind</source>
        <translation>%1 es de otro tipo</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split (%2)</source>
        <translation>otra: los datos no tienen la parte “%1” (%2)</translation>
    </message>
    <message>
        <source>another one: their test split has no labels; predictions can be written for it</source>
        <translation>otra: su parte de test no tiene etiquetas; se pueden escribir predicciones para ella</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split to predict</source>
        <translation>otra: los datos no tienen la parte “%1” para predecir</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Encode</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>CF</source>
        <translation>CF</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
</context>
<context>
    <name>gram::AnglePlot</name>
    <message>
        <source>Multi-step&apos;s angle, by N</source>
        <translation>Ángulo de Multi-step, según N</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>● computed in float64</source>
        <translation>● calculado en float64</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>‖pseudo-gradient‖</source>
        <translation>‖pseudogradiente‖</translation>
    </message>
    <message>
        <source>‖true gradient‖</source>
        <translation>‖gradiente real‖</translation>
    </message>
    <message>
        <source>latency N, in batches</source>
        <translation>latencia N, en lotes</translation>
    </message>
    <message>
        <source>below %1°</source>
        <translation>menos de %1°</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between the encoder&apos;s gradient that the regression onto N batches&apos; pseudo-targets gives, and the sum of E2E&apos;s over the same N batches. Both begin with the same weights, and only the CF module is updated on the way. For N = 1 they are the same.&lt;/p&gt;&lt;p&gt;The rows of the item table move by plain descent here, whatever the item optimizer: by the item rate times the gradient, so that the angle does not depend on earlier steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entre el gradiente del codificador que da la regresión hacia los pseudoobjetivos de N lotes y la suma de los de E2E sobre los mismos N lotes. Ambos parten de los mismos pesos, y por el camino solo se actualiza el módulo CF. Con N = 1 son iguales.&lt;/p&gt;&lt;p&gt;Aquí las filas de la tabla de ítems se mueven por descenso simple, sea cual sea el optimizador de ítems: la tasa de ítems por el gradiente, para que el ángulo no dependa de pasos anteriores.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::BarsView</name>
    <message>
        <source>Figures of the compared runs as bars</source>
        <translation>Cifras de las ejecuciones comparadas, en barras</translation>
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
        <translation>El lote: usuarios por posiciones</translation>
    </message>
</context>
<context>
    <name>gram::BatchPage</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Each epoch has its own order, and news their own negatives</source>
        <translation>Cada época tiene su propio orden y, en noticias, sus propios negativos</translation>
    </message>
    <message>
        <source>Batch of the epoch</source>
        <translation>Lote de la época</translation>
    </message>
    <message>
        <source>Any batch of the training split, as the seed orders them</source>
        <translation>Cualquier lote de la partición de entrenamiento, en el orden que da la semilla</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Comp&amp;ute</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>&lt;p&gt;K interactions show U different items. E2E encodes each interaction, exact GRAM each item: R = K / U is what it can save at most.&lt;/p&gt;</source>
        <translation>&lt;p&gt;K interacciones muestran U ítems distintos. E2E codifica cada interacción; GRAM exacto, cada ítem: R = K / U es lo máximo que puede ahorrar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The item under the cursor</source>
        <translation>El ítem bajo el cursor</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Aún no se ha leído ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>época </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>lote </translation>
    </message>
    <message>
        <source>Previous batch</source>
        <translation>Lote anterior</translation>
    </message>
    <message>
        <source>The batch before</source>
        <translation>Ir al lote anterior</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Lote siguiente</translation>
    </message>
    <message>
        <source>The batch after</source>
        <translation>Ir al lote siguiente</translation>
    </message>
    <message>
        <source>Follow the batch being trained</source>
        <translation>Seguir el lote que se entrena</translation>
    </message>
    <message>
        <source>While a run trains, show the batch that it is at, a few times a second</source>
        <translation>Mientras se entrena una ejecución, mostrar el lote por el que va, varias veces por segundo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>K = %1 interactions, U = %2 unique items, R = %3</source>
        <translation>K = %1 interacciones, U = %2 ítems únicos, R = %3</translation>
    </message>
    <message>
        <source>Rows: users; history, then candidates, the clicked one underlined. Pale: occurs once.</source>
        <translation>Filas: usuarios; historial y después candidatos, el pulsado subrayado. Pálido: aparece una vez.</translation>
    </message>
    <message>
        <source>Rows: users, answers in time order. Pale: occurs once. Struck through: answered wrongly.</source>
        <translation>Filas: usuarios, respuestas en orden temporal. Pálido: aparece una vez. Tachado: respuesta incorrecta.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop computing the step</source>
        <translation>Detener el cálculo del paso</translation>
    </message>
    <message>
        <source>Compute the step</source>
        <translation>Calcular el paso</translation>
    </message>
    <message>
        <source>Stop computing this step</source>
        <translation>Detener el cálculo de este paso</translation>
    </message>
    <message>
        <source>&lt;p&gt;Make this step once, for its gradients and times. Nothing is trained by it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hacer este paso una vez, para obtener sus gradientes y tiempos. No se entrena nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The figures are computed when the runs have ended.</source>
        <translation>Las cifras se calculan cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>Calculando las cifras…</translation>
    </message>
    <message>
        <source>Measured on this batch as step %1, with the weights that a run starts with.</source>
        <translation>Medido en este lote como paso %1, con los pesos con los que empieza una ejecución.</translation>
    </message>
    <message>
        <source>The batch of a run&apos;s step %1. Compute makes it once, with the weights that a run starts with.</source>
        <translation>El lote del paso %1 de una ejecución. Calcular lo hace una vez, con los pesos con los que empieza una ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation>
            <numerusform>E2E lo codifica &lt;b&gt;%n vez&lt;/b&gt; en este paso.</numerusform>
            <numerusform>E2E lo codifica &lt;b&gt;%n veces&lt;/b&gt; en este paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-step GRAM encodes it &lt;b&gt;once&lt;/b&gt;.</source>
        <translation>GRAM Single-step lo codifica &lt;b&gt;una vez&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 encodes it twice: first without keeping what the way back needs.</source>
        <translation>%1 lo codifica dos veces: la primera, sin guardar lo que necesita la vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation>
            <numerusform>Multi-step lo codifica dos veces en %n paso, esté en los lotes que esté: para entrenar con él y para la tabla.</numerusform>
            <numerusform>Multi-step lo codifica dos veces en %n pasos, esté en los lotes que esté: para entrenar con él y para la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in half an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step lo codifica dos veces en media época, esté en los lotes que esté: para entrenar con él y para la tabla.</translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step lo codifica dos veces en una época, esté en los lotes que esté: para entrenar con él y para la tabla.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>historial %1</translation>
    </message>
    <message>
        <source>clicked candidate</source>
        <translation>candidato pulsado</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>candidato %1</translation>
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
        <translation>Aquí: usuario %1, %2</translation>
    </message>
    <message>
        <source>answered correctly</source>
        <translation>respuesta correcta</translation>
    </message>
    <message>
        <source>answered wrongly</source>
        <translation>respuesta incorrecta</translation>
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation>
            <numerusform>‖g‖ de esta interacción: %1&lt;br&gt;su parte en la dirección del ítem: %2&lt;br&gt;‖g‖ del ítem: %3, la suma de %n parte</numerusform>
            <numerusform>‖g‖ de esta interacción: %1&lt;br&gt;su parte en la dirección del ítem: %2&lt;br&gt;‖g‖ del ítem: %3, la suma de %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation>
            <numerusform>%n aparición:</numerusform>
            <numerusform>%n apariciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1: %2</source>
        <translation>usuario %1: %2</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 cannot be written: a report&apos;s name ends in .html or .pdf.</source>
        <translation>No se puede escribir %1: el nombre de un informe termina en .html o .pdf.</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>Se ha guardado el informe %1.</translation>
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Copiar tabla</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>Info&amp;rme…</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Cifras de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Settings of the compared runs</source>
        <translation>Ajustes de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Mostrar también lo que es i&amp;gual</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>Val&amp;or</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Tick the runs to compare in the list of runs: each that has made a step appears here, with its speed, memory and quality beside the others&apos;. To train several modes on the same batches, press Compare…</source>
        <translation>Aún no hay nada que comparar. Marque en la lista de ejecuciones las que quiera comparar: cada una que haya hecho un paso aparece aquí, con su velocidad, memoria y calidad junto a las de las demás. Para entrenar varios modos con los mismos lotes, pulse Comparar…</translation>
    </message>
    <message>
        <source>Metric to compare</source>
        <translation>Métrica que comparar</translation>
    </message>
    <message>
        <source>&lt;p&gt;The metric on the validation data in which the runs are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La métrica en los datos de validación con la que se comparan las ejecuciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>Valor que alcanzar</translation>
    </message>
    <message>
        <source>&lt;p&gt;The board tells how long each run trained until its first evaluation with this value. At first it is the best that all of the runs have reached.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El tablero indica cuánto entrenó cada ejecución hasta su primera evaluación con este valor. Al principio es el mejor que han alcanzado todas las ejecuciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy all figures as a table for a spreadsheet</source>
        <translation>Copiar todas las cifras como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save all of this, with settings, versions and charts, as a page (HTML) or a document (PDF) that can be read without this program.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Guardar todo esto, con ajustes, versiones y gráficos, como página (HTML) o documento (PDF) que se puede leer sin este programa.&lt;/p&gt;</translation>
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
            <numerusform>%n ajuste es igual en todas estas ejecuciones.</numerusform>
            <numerusform>%n ajustes son iguales en todas estas ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para navegador (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>Documento para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>gram::CardHead</name>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1: %n aviso</numerusform>
            <numerusform>%1: %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>%1: advanced settings</source>
        <translation>%1: ajustes avanzados</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
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
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
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
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ChartMetric</name>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Memory in the step</source>
        <translation>Memoria en el paso</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Memoria residente</translation>
    </message>
    <message>
        <source>Speedup so far</source>
        <translation>Aceleración hasta ahora</translation>
    </message>
    <message>
        <source>R so far</source>
        <translation>R hasta ahora</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Segundos por paso</translation>
    </message>
    <message>
        <source>Interactions per second</source>
        <translation>Interacciones por segundo</translation>
    </message>
    <message>
        <source>Encoded items</source>
        <translation>Ítems codificados</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Validation MRR</source>
        <translation>MRR de validación</translation>
    </message>
    <message>
        <source>Validation nDCG@5</source>
        <translation>nDCG@5 de validación</translation>
    </message>
    <message>
        <source>Validation nDCG@10</source>
        <translation>nDCG@10 de validación</translation>
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation>AUC en frío</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>tiempo de entrenamiento, s</translation>
    </message>
    <message>
        <source>training and evaluation time, s</source>
        <translation>tiempo de entrenamiento y evaluación, s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>━ training   ● validation</source>
        <translation>━ entrenamiento   ● validación</translation>
    </message>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Aceleración frente a E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>veces la velocidad de E2E</translation>
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation>Memoria de los tensores</translation>
    </message>
    <message>
        <source>━ each step   ┅ peak   ┈ process, resident</source>
        <translation>━ cada paso   ┅ pico   ┈ proceso, residente</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>● validation AUC   ○ cold-start AUC</source>
        <translation>● AUC de validación   ○ AUC en frío</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory held</source>
        <translation>Memoria retenida</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>Memoria de la tarjeta</translation>
    </message>
    <message>
        <source>GPU utilization</source>
        <translation>Uso de la GPU</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>━ speedup so far   ─ R: exact GRAM&apos;s limit</source>
        <translation>━ aceleración hasta ahora   ─ R: límite de GRAM exacto</translation>
    </message>
</context>
<context>
    <name>gram::ChartsPanel</name>
    <message>
        <source>Speedup vs E2E</source>
        <translation>Aceleración frente a E2E</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>Eje X de los gráficos</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Ver &amp;todo</translation>
    </message>
    <message>
        <source>Show all of the data in the charts</source>
        <translation>Mostrar todos los datos en los gráficos</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click in a chart)</source>
        <translation>Deshacer el zoom y el desplazamiento (doble clic en un gráfico)</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run trains and its loss appears here.</source>
        <translation>Primero se mide E2E; después la ejecución entrena y su pérdida aparece aquí.</translation>
    </message>
    <message>
        <source>The run is being prepared; its loss appears here.</source>
        <translation>La ejecución se está preparando; su pérdida aparecerá aquí.</translation>
    </message>
    <message>
        <source>Press Start: the loss of each step appears here.</source>
        <translation>Pulse Iniciar: la pérdida de cada paso aparecerá aquí.</translation>
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
        <translation>Memoria de los tensores</translation>
    </message>
    <message>
        <source>Memory of the tensors on the %1</source>
        <translation>Memoria de los tensores en la %1</translation>
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
        <translation>La memoria en uso y su pico aparecen aquí mientras se entrena una ejecución.</translation>
    </message>
    <message>
        <source>Speedup vs %1</source>
        <translation>Aceleración frente a %1</translation>
    </message>
    <message>
        <source>Speedup vs E2E, several baselines</source>
        <translation>Aceleración frente a E2E, varias líneas base</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run&apos;s speedup appears here.</source>
        <translation>Primero se mide E2E; después la aceleración de la ejecución aparece aquí.</translation>
    </message>
    <message>
        <source>E2E trains as the baseline. The speedup of the other runs appears here when it has finished.</source>
        <translation>E2E se entrena como línea base. La aceleración de las demás ejecuciones aparecerá aquí cuando termine.</translation>
    </message>
    <message>
        <source>No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and batch.</source>
        <translation>Aún no hay línea base E2E. Ajuste “Medir E2E durante” o complete una ejecución E2E con los mismos datos, modelo y lote.</translation>
    </message>
    <message>
        <source>E2E seconds per step by the run&apos;s own. Start a GRAM run to see how much faster it is.</source>
        <translation>Segundos por paso de E2E divididos entre los de la ejecución. Inicie una ejecución GRAM para ver cuánto más rápida es.</translation>
    </message>
    <message>
        <source>Validation AUC and cold-start AUC appear here after each evaluation.</source>
        <translation>El AUC de validación y el AUC en frío aparecen aquí después de cada evaluación.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Time with evaluations</source>
        <translation>Tiempo con evaluaciones</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the charts are drawn over. Training time leaves out pauses, evaluations and loading; time with evaluations adds those that were made before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sobre qué se dibujan los gráficos. El tiempo de entrenamiento no incluye pausas, evaluaciones ni cargas; el tiempo con evaluaciones suma las que se hicieron antes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;X:</source>
        <comment>axis</comment>
        <translation>&amp;X:</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>l&amp;og</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Eje x logarítmico</translation>
    </message>
    <message>
        <source>&lt;p&gt;Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eje x logarítmico: el comienzo de las ejecuciones recibe tanto espacio como el resto. Para y: el menú del gráfico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Follow the run in training</source>
        <translation>Seguir la ejecución en curso</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop following.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mantiene a la vista la parte más reciente mientras se entrena una ejecución. Con el zoom se elige cuánta; al retroceder se deja de seguir.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Recuadro</translation>
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation>Ampliar un recuadro</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging moves the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Al arrastrar en un gráfico se dibuja un recuadro y se amplía, como siempre con Mayús. Desactivado: al arrastrar se mueve el gráfico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Unsmoothed</source>
        <translation>Sin suavizar</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>&lt;p&gt;Smooths what is told of each step: an exponential moving average over about so many steps, worked out from every step. The line as it was recorded stays faintly behind it. Sums, peaks and evaluations are never smoothed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Suaviza lo que se indica de cada paso: una media móvil exponencial sobre aproximadamente ese número de pasos, calculada con todos los pasos. La línea registrada queda tenue detrás. Las sumas, los picos y las evaluaciones no se suavizan nunca.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>Copy or export the charts</source>
        <translation>Copiar o exportar los gráficos</translation>
    </message>
    <message>
        <source>Copy all of the charts, or write them as a picture or as a table of every point</source>
        <translation>Copiar todos los gráficos, o guardarlos como imagen o como tabla de todos los puntos</translation>
    </message>
    <message>
        <source>&amp;Export the Charts…</source>
        <translation>&amp;Exportar los gráficos…</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Copiar valores como &amp;texto</translation>
    </message>
    <message>
        <source>This figure appears here after each evaluation, where the data and the task have it.</source>
        <translation>Esta cifra aparece aquí tras cada evaluación, si los datos y la tarea la tienen.</translation>
    </message>
    <message>
        <source>This figure appears here while a run trains.</source>
        <translation>Esta cifra aparece aquí mientras se entrena una ejecución.</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizado</translation>
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
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Charts of GRAM Lab</source>
        <translation>Gráficos de GRAM Lab</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se ha podido escribir “%1”: %2</translation>
    </message>
    <message>
        <source>Export the Chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Export the Charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table of every point (*.csv)</source>
        <translation>Tabla de todos los puntos (*.csv)</translation>
    </message>
    <message>
        <source>┅ peak   ┈ process, resident</source>
        <translation>┅ máximo   ┈ proceso, residente</translation>
    </message>
    <message>
        <source>┅ held by the program   ┈ whole card, all programs</source>
        <translation>┅ retenida por el programa   ┈ toda la tarjeta, todos los programas</translation>
    </message>
    <message>
        <source>┅ held by the program</source>
        <translation>┅ retenida por el programa</translation>
    </message>
    <message>
        <source>━ each step   %1</source>
        <translation>━ cada paso   %1</translation>
    </message>
    <message>
        <source>━ tensors, each step</source>
        <translation>━ tensores, cada paso</translation>
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
        <translation>Memoria en la GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n semilla</numerusform>
            <numerusform>%1, %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, greatest</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation</source>
        <translation>▒ sobre las semillas: media ± desviación estándar</translation>
    </message>
    <message>
        <source>▒ over two seeds: least to greatest</source>
        <translation>▒ sobre dos semillas: del menor al mayor</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation; of two, least to greatest</source>
        <translation>▒ sobre las semillas: media ± desviación estándar; de dos, del menor al mayor</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>Ban&amp;das</translation>
    </message>
    <message>
        <source>Mean and band over the seeds</source>
        <translation>Media y banda sobre las semillas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs that differ by their seed alone and have ended are drawn as their mean, as far as all of them go, with a band: of two runs from the least to the greatest, of three or more the mean ± one sample standard deviation. A run that trains has a line of its own until it has ended. Off: a line for each run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las ejecuciones que solo difieren en la semilla y han terminado se dibujan como su media, hasta donde llegan todas, con una banda: de dos ejecuciones, del menor al mayor valor; de tres o más, la media ± una desviación estándar muestral. Una ejecución que se entrena tiene su propia línea hasta que termina. Desactivado: una línea por ejecución.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ClassDialog</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A Class&apos;s Answers</source>
        <translation>Respuestas de una clase</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer file(s), of %2.</source>
        <translation>
            <numerusform>%1: %n archivo de respuestas, de %2.</numerusform>
            <numerusform>%1: %n archivos de respuestas, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>Bien a la primera</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The median, and the least and the greatest</source>
        <translation>La mediana, y el menor y el mayor</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copiar la tabla como texto, con tabuladores entre las columnas</translation>
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Trains one mode after the other on the same data, with the same seed and the same batches, and draws them over each other.</source>
        <translation>Entrena un modo tras otro con los mismos datos, la misma semilla y los mismos lotes, y los dibuja superpuestos.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation>Segundos de entrenamiento</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>For each mode</source>
        <translation>Para cada modo</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>&amp;For each mode</source>
        <translation>Para cada &amp;modo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>Primero, su p&amp;ronóstico</translation>
    </message>
    <message>
        <source>Your guess: how many times as fast as E2E exact GRAM makes a step</source>
        <translation>Su pronóstico: cuántas veces más rápido que E2E hace un paso GRAM exacto</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>sin pronóstico</translation>
    </message>
    <message>
        <source>Your guess: how much AUC Multi-step loses against E2E</source>
        <translation>Su pronóstico: cuánto AUC pierde Multi-step frente a E2E</translation>
    </message>
    <message>
        <source>Single-step, times as fast</source>
        <translation>Single-step, veces más rápido</translation>
    </message>
    <message>
        <source>Multi-step, AUC lost</source>
        <translation>Multi-step, AUC perdido</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your guess is laid over what comes, as an open diamond on the verdict&apos;s bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Su pronóstico se superpone a lo que resulte, como un rombo hueco en las barras del veredicto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains each mode with that many seeds: the form&apos;s, and the numbers after it. Another seed means other initial weights, batches and negatives, so that the same mode ends with another quality. With two seeds or more the charts draw means with bands, and the verdict tells whether a difference is more than the seeds&apos; scatter. Three are few, five are usual.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrena cada modo con ese número de semillas: la del formulario y los números siguientes. Otra semilla significa otros pesos iniciales, lotes y negativos, de modo que el mismo modo acaba con otra calidad. Con dos semillas o más los gráficos dibujan medias con bandas, y el veredicto dice si una diferencia es mayor que la dispersión de las semillas. Tres son pocas, cinco son habituales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Semillas</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 of training.</source>
        <translation>
            <numerusform>%n ejecución, unos %1 de entrenamiento.</numerusform>
            <numerusform>%n ejecuciones, unos %1 de entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other.</source>
        <translation>
            <numerusform>%n ejecución.</numerusform>
            <numerusform>%n ejecuciones, una tras otra.</numerusform>
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
        <translation>Exactitud</translation>
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
        <translation>AUC en frío</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
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
        <translation>~, cursiva y rayado: una estimación, extrapolada de lo medido. Todas las demás cifras son medidas.</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 de %2 o más</translation>
    </message>
    <message>
        <source>%1 of %2 or less</source>
        <translation>%1 de %2 o menos</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
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
        <translation>estimación, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation>
            <numerusform>E2E, medido en %n paso</numerusform>
            <numerusform>E2E, medido en %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of the same work are measured against this one.</source>
        <translation>Las ejecuciones del mismo trabajo se miden frente a esta.</translation>
    </message>
    <message>
        <source>No speedup: there is no E2E run on the same data, model and batch among these, and the run has not measured E2E itself.</source>
        <translation>Sin aceleración: entre estas no hay ninguna ejecución E2E con los mismos datos, modelo y lote, y esta ejecución no ha medido E2E por sí misma.</translation>
    </message>
    <message>
        <source>No speedup against “%1”: it needs two steps of both runs.</source>
        <translation>Sin aceleración frente a “%1”: hacen falta dos pasos de ambas ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch(es), without the first step of either.</source>
        <translation>
            <numerusform>Aceleración por paso: el tiempo de entrenamiento de “%1” entre el de esta ejecución, en el mismo lote, sin el primer paso de ninguna.</numerusform>
            <numerusform>Aceleración por paso: el tiempo de entrenamiento de “%1” entre el de esta ejecución, en los mismos %n lotes, sin el primer paso de ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation>
            <numerusform>Aceleración por paso: el tiempo de entrenamiento de “%1” entre el de esta ejecución, en %n paso de cada una salvo el primero; las semillas difieren, así que los lotes no son los mismos.</numerusform>
            <numerusform>Aceleración por paso: el tiempo de entrenamiento de “%1” entre el de esta ejecución, en %n pasos de cada una salvo el primero; las semillas difieren, así que los lotes no son los mismos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speedup per epoch: measured at the end of the last whole epoch that both have trained.</source>
        <translation>Aceleración por época: medida al final de la última época completa que han entrenado ambas.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation>
            <numerusform>Aceleración por época: una estimación, ya que E2E se midió en %n paso y no en una época.</numerusform>
            <numerusform>Aceleración por época: una estimación, ya que E2E se midió en %n pasos y no en una época.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation>
            <numerusform>Aceleración por época: una estimación a partir de %n paso, ya que no han entrenado ambas una época completa.</numerusform>
            <numerusform>Aceleración por época: una estimación a partir de %n pasos, ya que no han entrenado ambas una época completa.</numerusform>
        </translation>
    </message>
    <message>
        <source>1× (reference)</source>
        <translation>1× (referencia)</translation>
    </message>
    <message>
        <source>%1, without an encoder update</source>
        <translation>%1, sin actualizar el codificador</translation>
    </message>
    <message>
        <source>It needs an E2E run among these that has reached the value: a measurement of some E2E steps says nothing of quality.</source>
        <translation>Hace falta entre estas una ejecución E2E que haya alcanzado el valor: una medición de algunos pasos E2E no dice nada de la calidad.</translation>
    </message>
    <message>
        <source>The run has not reached the value.</source>
        <translation>La ejecución no ha alcanzado el valor.</translation>
    </message>
    <message>
        <source>“%1” has not reached the value.</source>
        <translation>“%1” no ha alcanzado el valor.</translation>
    </message>
    <message>
        <source>Training time to the first evaluation that reached the value: that of “%1” by this run&apos;s.</source>
        <translation>Tiempo de entrenamiento hasta la primera evaluación que alcanzó el valor: el de “%1” entre el de esta ejecución.</translation>
    </message>
    <message>
        <source>The run has no evaluation.</source>
        <translation>La ejecución no tiene ninguna evaluación.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>No evaluation of the run has reached the value.</source>
        <translation>Ninguna evaluación de la ejecución ha alcanzado el valor.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Training time of the first evaluation that reached the value, after step %1. Nothing is interpolated: it was reached at some time between %2 and %3.</source>
        <translation>Tiempo de entrenamiento de la primera evaluación que alcanzó el valor, tras el paso %1. No se interpola nada: se alcanzó en algún momento entre %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation>
            <numerusform>Memoria máxima de los tensores en el dispositivo, en %n paso.</numerusform>
            <numerusform>Memoria máxima de los tensores en el dispositivo, en %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Training steps made.</source>
        <translation>Pasos de entrenamiento hechos.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Pasadas por los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Without pauses, evaluations and loading.</source>
        <translation>Sin pausas, evaluaciones ni cargas.</translation>
    </message>
    <message>
        <source>Time per step, mean</source>
        <translation>Tiempo por paso, media</translation>
    </message>
    <message>
        <source>Training time by steps. Multi-step&apos;s encoder updates and first table are in it.</source>
        <translation>Tiempo de entrenamiento entre pasos. Incluye las actualizaciones del codificador y la primera tabla de Multi-step.</translation>
    </message>
    <message>
        <source>Time per step, median</source>
        <translation>Tiempo por paso, mediana</translation>
    </message>
    <message>
        <source>Multi-step has none: its cost comes in bursts that a median leaves out.</source>
        <translation>Multi-step no la tiene: su coste llega a ráfagas que la mediana pasa por alto.</translation>
    </message>
    <message>
        <source>Time per epoch</source>
        <translation>Tiempo por época</translation>
    </message>
    <message>
        <source>An estimate where the run has not made a whole epoch.</source>
        <translation>Una estimación si la ejecución no ha hecho una época completa.</translation>
    </message>
    <message>
        <source>Redundancy R</source>
        <translation>Redundancia R</translation>
    </message>
    <message>
        <source>Interactions by unique items, K/U, over all steps: the most that exact GRAM can save.</source>
        <translation>Interacciones entre ítems únicos, K/U, en todos los pasos: lo máximo que puede ahorrar GRAM exacto.</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Medido frente a</translation>
    </message>
    <message>
        <source>What the speedups are against.</source>
        <translation>Frente a qué son las aceleraciones.</translation>
    </message>
    <message>
        <source>Speedup per step</source>
        <translation>Aceleración por paso</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over the same steps.</source>
        <translation>Tiempo de entrenamiento de E2E entre el de la ejecución, en los mismos pasos.</translation>
    </message>
    <message>
        <source>Speedup per epoch</source>
        <translation>Aceleración por época</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over whole epochs.</source>
        <translation>Tiempo de entrenamiento de E2E entre el de la ejecución, en épocas completas.</translation>
    </message>
    <message>
        <source>Speedup to equal quality</source>
        <translation>Aceleración a igual calidad</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, each to the first evaluation with %1.</source>
        <translation>Tiempo de entrenamiento de E2E entre el de la ejecución, cada uno hasta la primera evaluación con %1.</translation>
    </message>
    <message>
        <source>Quality on the validation data</source>
        <translation>Calidad en los datos de validación</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <translation>Tiempo hasta %1</translation>
    </message>
    <message>
        <source>Of the first evaluation that reached it; nothing is interpolated.</source>
        <translation>De la primera evaluación que lo alcanzó; no se interpola nada.</translation>
    </message>
    <message>
        <source>Steps to it</source>
        <translation>Pasos hasta ahí</translation>
    </message>
    <message>
        <source>At the first evaluation that reached it.</source>
        <translation>En la primera evaluación que lo alcanzó.</translation>
    </message>
    <message>
        <source>Best %1</source>
        <translation>Mejor %1</translation>
    </message>
    <message>
        <source>Of all of the run&apos;s evaluations.</source>
        <translation>De todas las evaluaciones de la ejecución.</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>tras el paso %1</translation>
    </message>
    <message>
        <source>Cold-start AUC of that model</source>
        <translation>AUC en frío de ese modelo</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data, at the same evaluation.</source>
        <translation>En ítems sin ninguna interacción en los datos de entrenamiento, en la misma evaluación.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Highest memory of the tensors on the device.</source>
        <translation>Memoria máxima de los tensores en el dispositivo.</translation>
    </message>
    <message>
        <source>Share of E2E&apos;s peak</source>
        <translation>Parte del pico de E2E</translation>
    </message>
    <message>
        <source>Against the same reference as the speedup.</source>
        <translation>Frente a la misma referencia que la aceleración.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Peak memory of the encoder</source>
        <translation>Pico de memoria del codificador</translation>
    </message>
    <message>
        <source>Highest rise of the tensors&apos; memory within one phase of the content encoder; known when the run has ended.</source>
        <translation>Mayor aumento de la memoria de los tensores en una fase del codificador de contenido; se conoce cuando la ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Quality of the best model on the test data</source>
        <translation>Calidad del mejor modelo en los datos de prueba</translation>
    </message>
    <message>
        <source>With its 95% interval, by bootstrap over users.</source>
        <translation>Con su intervalo del 95&#xa0;%, por bootstrap sobre usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation>
            <numerusform>Modelo tras el paso %1, %n predicción.</numerusform>
            <numerusform>Modelo tras el paso %1, %n predicciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>times E2E&apos;s speed to %1</source>
        <translation>veces la velocidad de E2E hasta %1</translation>
    </message>
    <message>
        <source>Time to equal quality</source>
        <translation>Tiempo a igual calidad</translation>
    </message>
    <message>
        <source>training time to %1</source>
        <translation>tiempo de entrenamiento hasta %1</translation>
    </message>
    <message>
        <source>of the tensors on the device</source>
        <translation>de los tensores en el dispositivo</translation>
    </message>
    <message>
        <source>Memory: against E2E&apos;s peak within these steps.</source>
        <translation>Memoria: frente al pico de E2E en estos pasos.</translation>
    </message>
    <message>
        <source>It has ended before its first encoder update: its times leave out what an update costs.</source>
        <translation>Ha terminado antes de su primera actualización del codificador: sus tiempos no incluyen lo que cuesta una actualización.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation>
            <numerusform>“%1”: %2 veces la velocidad por paso de E2E, medido en %n paso, con R igual a %3.</numerusform>
            <numerusform>“%1”: %2 veces la velocidad por paso de E2E, medido en %n pasos, con R igual a %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation>
            <numerusform>“%1”: %2 veces la velocidad por paso de “%3”, en %n paso, con R igual a %4.</numerusform>
            <numerusform>“%1”: %2 veces la velocidad por paso de “%3”, en %n pasos, con R igual a %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its peak memory is %1% of that.</source>
        <translation>Su pico de memoria es el %1&#xa0;% de aquel.</translation>
    </message>
    <message>
        <source>It reached %1 %2 times as fast.</source>
        <translation>Alcanzó %1 %2 veces más rápido.</translation>
    </message>
    <message>
        <source>It has not yet paid for an encoder update.</source>
        <translation>Aún no ha pagado ninguna actualización del codificador.</translation>
    </message>
    <message>
        <source>Texts encoded</source>
        <translation>Textos codificados</translation>
    </message>
    <message>
        <source>Forward through the encoder, over all steps. E2E encodes one for each interaction.</source>
        <translation>Hacia delante por el codificador, en todos los pasos. E2E codifica uno por cada interacción.</translation>
    </message>
    <message>
        <source>%1 an interaction</source>
        <translation>%1 por interacción</translation>
    </message>
    <message>
        <source>It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly repeat. A longer latency or Single-step encodes less.</source>
        <translation>Ha codificado más textos que E2E, %1 para %2 interacciones: entre dos actualizaciones del codificador, sus ítems apenas se repiten. Una latencia mayor o Single-step codifican menos.</translation>
    </message>
    <message>
        <source>Cold-start AUC within impressions</source>
        <translation>AUC de arranque en frío dentro de las impresiones</translation>
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
            <numerusform>Aceleración por paso: la media de %n paso E2E del mismo trabajo, medido antes de una ejecución y tras un paso de calentamiento, entre la media de los pasos de esta ejecución menos el primero.</numerusform>
            <numerusform>Aceleración por paso: la media de %n pasos E2E del mismo trabajo, medidos antes de una ejecución y tras un paso de calentamiento, entre la media de los pasos de esta ejecución menos el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference to E2E&apos;s best</source>
        <translation>Diferencia con lo mejor de E2E</translation>
    </message>
    <message>
        <source>The run&apos;s best less that of the E2E run that it is measured against.</source>
        <translation>Lo mejor de la ejecución menos lo mejor de la ejecución E2E frente a la que se mide.</translation>
    </message>
    <message>
        <source>A measurement of some E2E steps says nothing of quality.</source>
        <translation>Una medición de algunos pasos E2E no dice nada de la calidad.</translation>
    </message>
    <message>
        <source>It needs an evaluation of the run and of an E2E run of the same work.</source>
        <translation>Hace falta una evaluación de la ejecución y de una ejecución E2E del mismo trabajo.</translation>
    </message>
    <message>
        <source>After as many steps of either.</source>
        <translation>Tras el mismo número de pasos de ambas.</translation>
    </message>
    <message>
        <source>The two have not made as many steps: %1 and %2.</source>
        <translation>Las dos no han hecho los mismos pasos: %1 y %2.</translation>
    </message>
    <message>
        <source>Difference to E2E, %1</source>
        <translation>Diferencia con E2E, %1</translation>
    </message>
    <message>
        <source>With its 95% interval, from the intervals of both as if they were independent. Both models are tested on the same users, so that the true interval is rather narrower.</source>
        <translation>Con su intervalo del 95&#xa0;%, a partir de los intervalos de ambas como si fueran independientes. Ambos modelos se prueban con los mismos usuarios, así que el intervalo real es más bien más estrecho.</translation>
    </message>
    <message>
        <source>E2E&apos;s quality is not known: only some of its steps were measured.</source>
        <translation>No se conoce la calidad de E2E: solo se midieron algunos de sus pasos.</translation>
    </message>
    <message>
        <source>Its quality beside E2E&apos;s is not known: not both were evaluated.</source>
        <translation>No se conoce su calidad frente a la de E2E: no se han evaluado ambas.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, equal to E2E&apos;s to four digits.</source>
        <translation>Su mejor %1 es %2, igual que en E2E hasta cuatro cifras.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s after as many steps.</source>
        <translation>Su mejor %1 es %2, %3 frente a E2E tras los mismos pasos.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s, after another number of steps.</source>
        <translation>Su mejor %1 es %2, %3 frente a E2E, tras otro número de pasos.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which includes 0.</source>
        <translation>En los datos de prueba la diferencia es %1, intervalo del 95&#xa0;% de %2 a %3, que incluye el 0.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.</source>
        <translation>En los datos de prueba la diferencia es %1, intervalo del 95&#xa0;% de %2 a %3, que excluye el 0.</translation>
    </message>
    <message>
        <source>It did not reach %1, which E2E reached.</source>
        <translation>No alcanzó %1, que E2E sí alcanzó.</translation>
    </message>
    <message>
        <source>No speedup can be told: it needs an E2E run on the same data, model and batch, or a run that has measured E2E itself.</source>
        <translation>No se puede indicar ninguna aceleración: hace falta una ejecución E2E con los mismos datos, modelo y lote, o una ejecución que haya medido E2E por sí misma.</translation>
    </message>
    <message>
        <source>Its settings were changed while it trained: %1.</source>
        <translation>Sus ajustes se cambiaron mientras entrenaba: %1.</translation>
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
        <translation>%1 desde el paso %2</translation>
    </message>
    <message>
        <source>Energy of the GPU</source>
        <translation>Energía de la GPU</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>Energy per step, mean</source>
        <translation>Energía por paso, media</translation>
    </message>
    <message>
        <source>What the whole card has used, by steps, without evaluations, checkpoints and pauses; as its own counter tells.</source>
        <translation>Lo que ha consumido toda la tarjeta en los pasos, sin evaluaciones, puntos de control ni pausas, según su propio contador.</translation>
    </message>
    <message>
        <source>Energy per epoch</source>
        <translation>Energía por época</translation>
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
            <numerusform>“%1” con %n semilla: su mejor %2 es %3 de media; la de E2E con la misma semilla, %4 (± una desviación estándar muestral).</numerusform>
            <numerusform>“%1” con %n semillas: su mejor %2 es %3 de media; la de E2E con las mismas semillas, %4 (± una desviación estándar muestral).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is more than the seeds&apos; scatter.</source>
        <translation>La diferencia media es %1, intervalo del 95 % de %2 a %3, mayor que la dispersión de las semillas.</translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is within the seeds&apos; scatter.</source>
        <translation>La diferencia media es %1, intervalo del 95 % de %2 a %3, dentro de la dispersión de las semillas.</translation>
    </message>
    <message>
        <source>Over the seeds: mean ± deviation</source>
        <translation>Sobre las semillas: media ± desviación</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Of the finished runs that differ from this one by their seed alone, and its own.</source>
        <translation>De las ejecuciones terminadas que solo difieren de esta en la semilla, y de esta misma.</translation>
    </message>
    <message>
        <source>Of all evaluations of each run. Mean ± sample standard deviation.</source>
        <translation>De todas las evaluaciones de cada ejecución. Media ± desviación estándar muestral.</translation>
    </message>
    <message>
        <source>The mean of the differences of runs with the same seed, with its 95% interval by Student&apos;s t. A difference whose interval holds 0 is within the seeds&apos; scatter.</source>
        <translation>La media de las diferencias entre ejecuciones con la misma semilla, con su intervalo del 95 % por la t de Student. Una diferencia cuyo intervalo contiene el 0 está dentro de la dispersión de las semillas.</translation>
    </message>
    <message>
        <source>More than the seeds&apos; scatter.</source>
        <translation>Más que la dispersión de las semillas.</translation>
    </message>
    <message>
        <source>Within the seeds&apos; scatter.</source>
        <translation>Dentro de la dispersión de las semillas.</translation>
    </message>
    <message>
        <source>Each run&apos;s own, against E2E with the same seed where there is one. Mean ± sample standard deviation.</source>
        <translation>La de cada ejecución, frente a E2E con la misma semilla donde la hay. Media ± desviación estándar muestral.</translation>
    </message>
    <message>
        <source>Of each run&apos;s mean.</source>
        <translation>De la media de cada ejecución.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Contado desde el final del primer paso, que es de calentamiento, igual que la aceleración.</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>veces la velocidad de E2E</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R %1: exact GRAM&apos;s limit</source>
        <translation>veces la velocidad de E2E   ❙ R %1: límite de GRAM exacto</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R: exact GRAM&apos;s limit</source>
        <translation>veces la velocidad de E2E   ❙ R: límite de GRAM exacto</translation>
    </message>
    <message>
        <source>E2E alone is shown, which the others are measured against: show or train a GRAM run on the same data, model and batch.</source>
        <translation>Solo se muestra E2E, con lo que se miden las demás: muestre o entrene una ejecución de GRAM con los mismos datos, modelo y lote.</translation>
    </message>
</context>
<context>
    <name>gram::ConfigurationsController</name>
    <message>
        <source>The last configuration cannot be read; the form has the defaults.</source>
        <translation>No se puede leer la última configuración; el formulario tiene los valores predeterminados.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message>
        <source>Look closer…</source>
        <translation>Ver en detalle…</translation>
    </message>
    <message>
        <source>Look closer at the dataset</source>
        <translation>Ver el conjunto de datos en detalle</translation>
    </message>
    <message>
        <source>Charts of the figures, warnings, and samples of items and histories</source>
        <translation>Gráficos de las cifras, avisos y muestras de ítems e historiales</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULADO a partir de una verdad conocida, no son personas reales.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>of these cold-start</source>
        <translation>de ellos, en frío</translation>
    </message>
    <message>
        <source>Interactions, training</source>
        <translation>Interacciones, entrenamiento</translation>
    </message>
    <message>
        <source>Interactions, validation</source>
        <translation>Interacciones, validación</translation>
    </message>
    <message>
        <source>Interactions, test</source>
        <translation>Interacciones, prueba</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Labels of the test</source>
        <translation>Etiquetas de la prueba</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidas</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens por texto</translation>
    </message>
    <message>
        <source>&lt;i&gt;~%1&lt;/i&gt; at %2</source>
        <translation>&lt;i&gt;~%1&lt;/i&gt; con %2</translation>
    </message>
    <message>
        <source>R by users a batch: %1</source>
        <translation>R según usuarios por lote: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Partición: %1</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (el primero: %1)</translation>
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation>
            <numerusform>; se ha omitido %n tipo de datos más</numerusform>
            <numerusform>; se han omitido %n tipos de datos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation>
            <numerusform>%n aspecto no funcionará bien</numerusform>
            <numerusform>%n aspectos no funcionarán bien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetController</name>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Se leerá cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Se ha leído %1.</translation>
    </message>
    <message>
        <source>The dataset cannot be used</source>
        <translation>No se puede usar el conjunto de datos</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Listo. Iniciar entrena lo que está ajustado a la izquierda.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Parts of the dataset&apos;s page</source>
        <translation>Partes de la página del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Í&amp;tems</translation>
    </message>
    <message>
        <source>&amp;Histories</source>
        <translation>&amp;Historiales</translation>
    </message>
    <message>
        <source>No dataset has been read yet. Choose one in the main window: its figures, what will not work well, and samples of what it holds appear here.</source>
        <translation>Aún no se ha leído ningún conjunto de datos. Elija uno en la ventana principal: aquí aparecerán sus cifras, lo que no funcionará bien y muestras de su contenido.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Copiar las cifras como texto</translation>
    </message>
    <message>
        <source>Copy the figures, the warnings and what was skipped, for a note or a mail</source>
        <translation>Copiar las cifras, los avisos y lo omitido, para una nota o un correo</translation>
    </message>
    <message>
        <source>Sizes of the splits</source>
        <translation>Tamaños de las particiones</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What will not work well</source>
        <translation>Lo que no funcionará bien</translation>
    </message>
    <message>
        <source>Skipped on reading</source>
        <translation>Omitido al leer</translation>
    </message>
    <message>
        <source>Find items by id or text</source>
        <translation>Buscar ítems por id o texto</translation>
    </message>
    <message>
        <source>a part of an id or a text</source>
        <translation>una parte de un id o de un texto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Sample items</source>
        <translation>Ítems de muestra</translation>
    </message>
    <message>
        <source>Sample histories</source>
        <translation>Historiales de muestra</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Entradas del historial</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find an Item</source>
        <translation>Buscar un ítem</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Recomendación de noticias</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Knowledge tracing</translation>
    </message>
    <message>
        <source>%1 · &lt;b&gt;SIMULATED&lt;/b&gt; from a known truth, not real people.</source>
        <translation>%1 · &lt;b&gt;SIMULADO&lt;/b&gt; a partir de una verdad conocida, no son personas reales.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>of these cold-start: not in the training split</source>
        <translation>de ellos, en frío: fuera de la partición de entrenamiento</translation>
    </message>
    <message>
        <source>Tokens of a text, at most</source>
        <translation>Tokens de un texto, como máximo</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together, mean</source>
        <translation>Tokens de los textos de un ítem en conjunto, media</translation>
    </message>
    <message>
        <source>Vocabulary of the tokenizer</source>
        <translation>Vocabulario del tokenizador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidas</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidas</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Windows of answers</source>
        <translation>Ventanas de respuestas</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Cold-start share</source>
        <translation>Proporción en frío</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>Partición: %1.</translation>
    </message>
    <message>
        <source>The labels of the test split are unknown.</source>
        <translation>Las etiquetas de la partición de prueba son desconocidas.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada llama la atención.</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (el primero: %1)</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>No se ha omitido nada.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>Training interactions</source>
        <translation>Interacciones de entrenamiento</translation>
    </message>
    <message>
        <source>Cold-start</source>
        <translation>Arranque en frío</translation>
    </message>
    <message>
        <source>◆ cold-start</source>
        <translation>◆ en frío</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation>
            <numerusform>Una muestra de %n ítem: frecuentes, menos frecuentes y en frío</numerusform>
            <numerusform>Una muestra de %n ítems: frecuentes, menos frecuentes y en frío</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sampled items</source>
        <translation>%1 de %2 ítems de la muestra</translation>
    </message>
    <message>
        <source>None of the sampled items has that in its id or text</source>
        <translation>Ningún ítem de la muestra contiene eso en su id o texto</translation>
    </message>
    <message>
        <source>User %1: %2</source>
        <translation>Usuario %1: %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>El único ítem</numerusform>
            <numerusform>Los %n ítems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: sin valores</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3</source>
        <translation>%1: media %2, mediana %3</translation>
    </message>
    <message>
        <source>&lt; %1%</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the texts fill the %2 tokens that a text may have: most of these are cut. Raise “Tokens per text” if the model reads more.</source>
        <translation>%1 de los textos llenan los %2 tokens que puede tener un texto: la mayoría de ellos se recortan. Aumente “Tokens por texto” si el modelo lee más.</translation>
    </message>
    <message>
        <source>%1 of the interactions are with items that have no text, which a content encoder knows nothing of. Add their texts to the dataset.</source>
        <translation>%1 de las interacciones son con ítems sin texto, de los que un codificador de contenido no sabe nada. Añada sus textos al conjunto de datos.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user&apos;s past when you import.</source>
        <translation>
            <numerusform>La mitad de las secuencias de entrenamiento tiene como máximo %n interacción: hay poco para distinguir a un usuario de otro. Conserve más pasado de cada usuario al importar.</numerusform>
            <numerusform>La mitad de las secuencias de entrenamiento tiene como máximo %n interacciones: hay poco para distinguir a un usuario de otro. Conserve más pasado de cada usuario al importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation>
            <numerusform>Solo %n usuario: las métricas varían por azar. Consulte sus intervalos de confianza y no se fíe de diferencias pequeñas.</numerusform>
            <numerusform>Solo %n usuarios: las métricas varían por azar. Consulte sus intervalos de confianza y no se fíe de diferencias pequeñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation>
            <numerusform>La partición de validación tiene solo %n predicción, así que sus métricas tienen ruido. Aumente “Proporción de validación” o no se fíe de diferencias pequeñas.</numerusform>
            <numerusform>La partición de validación tiene solo %n predicciones, así que sus métricas tienen ruido. Aumente “Proporción de validación” o no se fíe de diferencias pequeñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the answers are correct, so always guessing the same is nearly always right. Judge by AUC, not by accuracy.</source>
        <translation>%1 de las respuestas son correctas, así que responder siempre lo mismo acierta casi siempre. Juzgue por el AUC, no por la exactitud.</translation>
    </message>
    <message>
        <source>The validation split has no item that is new to the model, so the cold-start metric is undefined. Split by time to get some, if the data have times.</source>
        <translation>La partición de validación no tiene ningún ítem nuevo para el modelo, así que la métrica en frío no está definida. Divida por tiempo para obtener alguno, si los datos tienen fechas.</translation>
    </message>
    <message>
        <source>The test split has no labels: predictions can be written for it, but no metric can be computed. Report the validation metrics, and say so.</source>
        <translation>La partición de prueba no tiene etiquetas: se pueden escribir predicciones para ella, pero no calcular métricas. Comunique las métricas de validación e indíquelo.</translation>
    </message>
    <message>
        <source>There is no test split. The best epoch is chosen by the validation metrics, so these flatter. Set a “Test share” for a figure to report.</source>
        <translation>No hay partición de prueba. La mejor época se elige por las métricas de validación, así que estas resultan optimistas. Ajuste una “Proporción de prueba” para tener una cifra que comunicar.</translation>
    </message>
    <message>
        <source>• history</source>
        <translation>• historial</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ pulsado</translation>
    </message>
    <message>
        <source>○ not clicked</source>
        <translation>○ no pulsado</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ incorrecta</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation>
            <numerusform>%n respuesta, %1 correctas</numerusform>
            <numerusform>%n respuestas, %1 correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the history, %2 of %3 clicked</source>
        <translation>%1 en el historial, %2 de %3 pulsados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>Recomendación de noticias</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>Knowledge tracing</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>SIMULADO a partir de una verdad conocida, no son personas reales.</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>Partición: %1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Usuarios: %1</translation>
    </message>
    <message>
        <source>Articles: %1, of these cold-start: %2</source>
        <translation>Artículos: %1, de ellos en frío: %2</translation>
    </message>
    <message>
        <source>Questions: %1, of these cold-start: %2</source>
        <translation>Preguntas: %1, de ellas en frío: %2</translation>
    </message>
    <message>
        <source>%1: sequences %2, interactions %3</source>
        <translation>%1: secuencias %2, interacciones %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>, cold-start share %1</source>
        <translation>, proporción en frío %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test: none</source>
        <translation>Prueba: ninguna</translation>
    </message>
    <message>
        <source>, labels unknown</source>
        <translation>, etiquetas desconocidas</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together: mean %1</source>
        <translation>Tokens de los textos de un ítem en conjunto: media %1</translation>
    </message>
    <message>
        <source>Vocabulary: %1</source>
        <translation>Vocabulario: %1</translation>
    </message>
    <message>
        <source>R at %1 users a batch, estimated: %2</source>
        <translation>R con %1 usuarios por lote, estimada: %2</translation>
    </message>
    <message>
        <source>Skipped on reading:</source>
        <translation>Omitido al leer:</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (el primero: %1)</translation>
    </message>
    <message>
        <source>Clicks in a reader&apos;s history</source>
        <translation>Clics en el historial de un lector</translation>
    </message>
    <message>
        <source>Answers in a window</source>
        <translation>Respuestas en una ventana</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>Tokens de un texto</translation>
    </message>
    <message>
        <source>Training interactions of an item</source>
        <translation>Interacciones de entrenamiento de un ítem</translation>
    </message>
    <message>
        <source>Redundancy R by users a batch</source>
        <translation>Redundancia R según usuarios por lote</translation>
    </message>
    <message>
        <source>A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be faster than E2E by more than that. Take more users a batch. Whether Multi-step GRAM saves more, R over its latency tells.</source>
        <translation>Un lote de 32 usuarios muestra cada ítem solo %1 veces (R), y GRAM exacto no puede superar a E2E en velocidad por más que eso. Tome más usuarios por lote. Si GRAM Multi-step ahorra más, lo indica R en su latencia.</translation>
    </message>
    <message>
        <source>R over a latency of %1: %2</source>
        <translation>R en una latencia de %1: %2</translation>
    </message>
    <message>
        <source>Redundancy R over Multi-step&apos;s latency</source>
        <translation>Redundancia R en la latencia de Multi-step</translation>
    </message>
    <message>
        <source>The demo has no test split. The best epoch is chosen by the validation metrics, so these flatter a little; all runs of a comparison alike.</source>
        <translation>La demo no tiene partición de prueba. La mejor época se elige por las métricas de validación, así que estas resultan un poco optimistas, por igual en todas las ejecuciones de una comparación.</translation>
    </message>
</context>
<context>
    <name>gram::DifferencePlot</name>
    <message>
        <source>Largest relative difference by layer</source>
        <translation>Mayor diferencia relativa por capa</translation>
    </message>
    <message>
        <source>&lt;p&gt;|E2E − Single-step| at most, relative to the tensor&apos;s largest entry. Float64 rounds about 10⁹ times finer than float32: were the two gradients really different, the bars of both would be alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;|E2E − Single-step| como máximo, en relación con la mayor entrada del tensor. Float64 redondea unas 10⁹ veces más fino que float32: si los dos gradientes fueran realmente distintos, las barras de ambos se parecerían.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>■ float32   ▨ float64   ┅ what rounding explains</source>
        <translation>■ float32   ▨ float64   ┅ lo que explica el redondeo</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
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
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name, or choose another folder.</source>
        <translation>No existe el archivo o la carpeta %1. Compruebe el nombre o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>No se puede leer %1%2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Free some space or choose another folder.</source>
        <translation>No se puede escribir %1%2. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1, field %2: expected %3, but it says “%4”. Correct the line.</source>
        <translation>%1, campo %2: se esperaba %3, pero dice “%4”. Corrija la línea.</translation>
    </message>
    <message>
        <source>Too many malformed lines (%1). The first is %2, field %3: expected %4. Check that the file is in the expected format.</source>
        <translation>Demasiadas líneas mal formadas (%1). La primera es %2, campo %3: se esperaba %4. Compruebe que el archivo tiene el formato esperado.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its header is: %3. Rename a column or add this one.</source>
        <translation>%1 no tiene la columna “%2”. Su cabecera es: %3. Cambie el nombre de una columna o añada esta.</translation>
    </message>
    <message>
        <source>There is nothing to train on in %1: %2.</source>
        <translation>No hay nada con lo que entrenar en %1: %2.</translation>
    </message>
    <message>
        <source>The setting “%1” is %2; it must be %3.</source>
        <translation>El ajuste “%1” es %2; debe ser %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Remove it from the configuration.</source>
        <translation>No existe el ajuste “%1”. Elimínelo de la configuración.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>No existe el ajuste “%1”. ¿Quería decir “%2”?</translation>
    </message>
    <message>
        <source>The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.</source>
        <translation>El tokenizador ha fallado: %1. Pruebe un vocabulario menor o revise el archivo del modelo.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose another model.</source>
        <translation>No se puede usar el tokenizador de %1: %2. Vuelva a obtener todos sus archivos o elija otro modelo.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind: %2. Get it again, or choose another folder.</source>
        <translation>%1 está dañado o es de otro tipo: %2. Vuelva a obtenerlo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. %3</source>
        <translation>%1: no se puede usar %2. %3</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit its config.json: %2. Get the whole folder again, all files of the same model.</source>
        <translation>Los pesos de %1 no concuerdan con su config.json: %2. Vuelva a obtener la carpeta entera, con todos los archivos del mismo modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the mode Single-step, bounded memory.</source>
        <translation>No hay memoria suficiente%1. %2 Pruebe un lote menor, textos más cortos o el modo Single-step, memoria acotada.</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step %1. A smaller learning rate usually helps.</source>
        <translation>La pérdida no es un número finito en el paso %1. Suele ayudar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Not available here: %1. %2</source>
        <translation>No disponible aquí: %1. %2</translation>
    </message>
    <message>
        <source>Something unexpected failed: %1. The messages below may tell more.</source>
        <translation>Ha fallado algo inesperado: %1. Los mensajes de abajo pueden decir más.</translation>
    </message>
    <message>
        <source>The training state has numbers that are not finite after step %1, in %2. It was not saved; the checkpoint before it is still there. A smaller learning rate usually helps.</source>
        <translation>El estado de entrenamiento tiene números que no son finitos tras el paso %1, en %2. No se ha guardado; el checkpoint anterior sigue ahí. Suele ayudar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The device %1 failed: %2. The run is kept up to its last checkpoint: start the program anew and continue it.</source>
        <translation>El dispositivo %1 ha fallado: %2. La ejecución se conserva hasta su último checkpoint: vuelva a iniciar el programa y continúela.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gram::ExportDialog</name>
    <message>
        <source>Export Model</source>
        <translation>Exportar modelo</translation>
    </message>
    <message>
        <source>Writes the encoder that the run “%1” has trained as a Hugging Face folder, for transformers and sentence-transformers, with the items&apos; vectors and the CF module beside it.</source>
        <translation>Escribe el codificador que ha entrenado la ejecución “%1” como carpeta de Hugging Face, para transformers y sentence-transformers, junto con los vectores de los ítems y el módulo CF.</translation>
    </message>
    <message>
        <source>&amp;Folder, new or empty:</source>
        <translation>&amp;Carpeta, nueva o vacía:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Elegir dónde escribir</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Where to Write the Model</source>
        <translation>Dónde escribir el modelo</translation>
    </message>
    <message>
        <source>Give the whole path, for example %1.</source>
        <translation>Indique la ruta completa, por ejemplo %1.</translation>
    </message>
    <message>
        <source>There is something already: choose another name.</source>
        <translation>Ya hay algo ahí: elija otro nombre.</translation>
    </message>
    <message>
        <source>The &amp;whole model, with LoRA&apos;s part added to its weights</source>
        <translation>El &amp;modelo completo, con la parte de LoRA sumada a sus pesos</translation>
    </message>
    <message>
        <source>&lt;p&gt;A folder that everything loads which loads the model that the run began with.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una carpeta que puede cargar todo lo que carga el modelo con el que empezó la ejecución.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A PEFT &amp;adapter: LoRA&apos;s part alone</source>
        <translation>Un &amp;adaptador PEFT: solo la parte de LoRA</translation>
    </message>
    <message>
        <source>&lt;p&gt;A small folder that PEFT loads over the model that the run began with, whose path is in its adapter_config.json.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una carpeta pequeña que PEFT carga sobre el modelo con el que empezó la ejecución, cuya ruta está en su adapter_config.json.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run began with random weights: there is no model&apos;s folder that an adapter could be laid over.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La ejecución empezó con pesos aleatorios: no hay ninguna carpeta de modelo sobre la que aplicar un adaptador.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ExportJob</name>
    <message>
        <source>The items&apos; vectors are left out, as the dataset cannot be read. %1</source>
        <translation>Los vectores de los ítems se omiten, ya que no se puede leer el conjunto de datos. %1</translation>
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
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>How many readers or students the demo simulates.</source>
        <translation>Cuántos lectores o estudiantes simula la demo.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>How many articles or questions the demo simulates.</source>
        <translation>Cuántos artículos o preguntas simula la demo.</translation>
    </message>
    <message>
        <source>Demo seed</source>
        <translation>Semilla de la demo</translation>
    </message>
    <message>
        <source>Another number gives another simulated world.</source>
        <translation>Otro número da otro mundo simulado.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>How validation data are told apart from training data. Automatic: by time for news (a validation folder wins), by user for knowledge tracing.</source>
        <translation>Cómo se separan los datos de validación de los de entrenamiento. Automática: por tiempo en noticias (una carpeta de validación tiene prioridad), por usuario en knowledge tracing.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <source>The part of the data that is kept for validation.</source>
        <translation>La parte de los datos que se reserva para la validación.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>The part of the data that is looked at once, by the best model at a run&apos;s end. Data with a test part of their own keep that.</source>
        <translation>La parte de los datos que se consulta una sola vez, con el mejor modelo al final de una ejecución. Los datos con una parte de prueba propia la conservan.</translation>
    </message>
    <message>
        <source>Read bodies</source>
        <translation>Leer cuerpos</translation>
    </message>
    <message>
        <source>Encode the body of each article too, where the import was given one.</source>
        <translation>Codificar también el cuerpo de cada artículo, si se proporcionó al importar.</translation>
    </message>
    <message>
        <source>Read categories</source>
        <translation>Leer categorías</translation>
    </message>
    <message>
        <source>Encode category and subcategory of each article as a text of their own.</source>
        <translation>Codificar la categoría y la subcategoría de cada artículo como un texto aparte.</translation>
    </message>
    <message>
        <source>Read titles</source>
        <translation>Leer títulos</translation>
    </message>
    <message>
        <source>Encode the title of each article.</source>
        <translation>Codificar el título de cada artículo.</translation>
    </message>
    <message>
        <source>Read abstracts</source>
        <translation>Leer resúmenes</translation>
    </message>
    <message>
        <source>Encode the abstract of each article too. The vectors of title and abstract are averaged.</source>
        <translation>Codificar también el resumen de cada artículo. Los vectores de título y resumen se promedian.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>A sentencepiece model (.model). Empty: one is trained on the dataset&apos;s own texts and kept with the run.</source>
        <translation>Un modelo de sentencepiece (.model). Vacío: se entrena uno con los textos del propio conjunto de datos y se guarda con la ejecución.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger embedding table.</source>
        <translation>Piezas del tokenizador que se entrena. Más piezas: secuencias más cortas, tabla de embeddings mayor.</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>Tokens por texto</translation>
    </message>
    <message>
        <source>Longer texts are cut. The attention&apos;s cost grows with the square of it.</source>
        <translation>Los textos más largos se recortan. El coste de la atención crece con el cuadrado de este valor.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The latest clicks of a reader that the user encoder sees.</source>
        <translation>Los últimos clics de un lector que ve el codificador de usuario.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negativos</translation>
    </message>
    <message>
        <source>Articles shown but not clicked that are sampled beside each click, from the same impression and anew each epoch.</source>
        <translation>Artículos mostrados y no pulsados que se muestrean junto a cada clic, de la misma impresión y de nuevo en cada época.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longitud de secuencia</translation>
    </message>
    <message>
        <source>Longer answer sequences are cut into windows.</source>
        <translation>Las secuencias de respuestas más largas se cortan en ventanas.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>Capas congeladas</translation>
    </message>
    <message>
        <source>The embeddings and that many layers stay as they are; their output is computed once an item and kept. 0 freezes the embeddings alone.</source>
        <translation>Los embeddings y ese número de capas quedan como están; su salida se calcula una vez por ítem y se conserva. 0 congela solo los embeddings.</translation>
    </message>
    <message>
        <source>None, all train</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Mantener en memoria</translation>
    </message>
    <message>
        <source>The frozen layers&apos; outputs are kept in memory up to this size, and beyond it in a file that is gone with the program.</source>
        <translation>Las salidas de las capas congeladas se mantienen en memoria hasta este tamaño y, a partir de él, en un archivo que desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Nothing, use the disk</source>
        <translation>Nada, usar el disco</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <source>d: the width of the content encoder and of the item vectors. Must be a multiple of the heads.</source>
        <translation>d: la anchura del codificador de contenido y de los vectores de los ítems. Debe ser múltiplo del número de cabezas.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Transformer layers of the content encoder. The encoder&apos;s cost grows linearly.</source>
        <translation>Capas transformer del codificador de contenido. El coste del codificador crece linealmente.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Attention heads. They must divide the hidden size.</source>
        <translation>Cabezas de atención. Deben dividir el tamaño oculto.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Width of the feed-forward part of each layer, usually four times the hidden size.</source>
        <translation>Anchura de la parte feed-forward de cada capa, normalmente cuatro veces el tamaño oculto.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>How the token vectors of a text become one item vector. The model&apos;s own is what its folder says, else the mean.</source>
        <translation>Cómo los vectores de los tokens de un texto se convierten en un vector de ítem. El propio del modelo es el que indica su carpeta; si no, la media.</translation>
    </message>
    <message>
        <source>CE dropout</source>
        <translation>Dropout CE</translation>
    </message>
    <message>
        <source>Dropout inside the content encoder. 0, the usual setting for GRAM, keeps Single-step exactly equal to E2E.</source>
        <translation>Dropout dentro del codificador de contenido. 0, lo habitual en GRAM, mantiene Single-step exactamente igual a E2E.</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Módulo CF</translation>
    </message>
    <message>
        <source>The collaborative filtering model over item vectors. NRMS, for news: attention over the articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a recurrent network over a student&apos;s answers predicts the next one. SAINT, for knowledge tracing: a transformer whose encoder reads the questions and whose decoder reads the answers. Automatic: NRMS for news, DKT for knowledge tracing.</source>
        <translation>El modelo de filtrado colaborativo sobre los vectores de los ítems. NRMS, para noticias: la atención sobre los artículos pulsados por un lector puntúa cada candidato. DKT, para knowledge tracing: una red recurrente sobre las respuestas de un estudiante predice la siguiente. SAINT, para knowledge tracing: un transformer cuyo codificador lee las preguntas y cuyo decodificador lee las respuestas. Automático: NRMS para noticias, DKT para knowledge tracing.</translation>
    </message>
    <message>
        <source>CF dropout</source>
        <translation>Dropout CF</translation>
    </message>
    <message>
        <source>Dropout inside DKT&apos;s LSTM and SAINT&apos;s layers.</source>
        <translation>Dropout dentro de la LSTM de DKT y de las capas de SAINT.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the tensors live and are computed.</source>
        <translation>Dónde residen y se calculan los tensores.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>CPU threads. The same number and the same seed give the same figures.</source>
        <translation>Hilos de CPU. El mismo número y la misma semilla dan las mismas cifras.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Todos los núcleos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Decides the initial weights, the order of the batches and the sampled negatives. Runs to be compared need the same seed.</source>
        <translation>Determina los pesos iniciales, el orden de los lotes y los negativos muestreados. Las ejecuciones que se comparan necesitan la misma semilla.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>64 bit is slower; it is there to show that the exact modes are exact.</source>
        <translation>64 bits es más lento; sirve para mostrar que los modos exactos lo son.</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Each run leaves its configuration, metrics and checkpoint in a folder of its own here. Empty: nothing is recorded.</source>
        <translation>Cada ejecución deja aquí su configuración, sus métricas y su checkpoint en una carpeta propia. Vacío: no se registra nada.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>How the content encoder is trained.</source>
        <translation>Cómo se entrena el codificador de contenido.</translation>
    </message>
    <message>
        <source>Latenc&amp;y N</source>
        <translation>&amp;Latencia N</translation>
    </message>
    <message>
        <source>CF steps between two updates of the content encoder. A larger N is faster and works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half an epoch and one epoch.</source>
        <translation>Pasos de CF entre dos actualizaciones del codificador de contenido. Un N mayor es más rápido y trabaja con gradientes más antiguos; N = 1 equivale a Single-step. El artículo usa 10 pasos, media época y una época.</translation>
    </message>
    <message>
        <source>Latency unit</source>
        <translation>Unidad de latencia</translation>
    </message>
    <message>
        <source>What the latency is counted in.</source>
        <translation>En qué se cuenta la latencia.</translation>
    </message>
    <message>
        <source>CE mini-batch</source>
        <translation>Minilote CE</translation>
    </message>
    <message>
        <source>Item rate</source>
        <translation>Tasa de ítems</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>Peso por recuento</translation>
    </message>
    <message>
        <source>Weight of an item in the regression, from its count c of interactions since the last update.</source>
        <translation>Peso de un ítem en la regresión, según su recuento c de interacciones desde la última actualización.</translation>
    </message>
    <message>
        <source>CE micro-batch</source>
        <translation>Microlote CE</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Users per step: impressions of news, or answer sequences. More users share more items, so R grows.</source>
        <translation>Usuarios por paso: impresiones de noticias o secuencias de respuestas. Más usuarios comparten más ítems, así que R crece.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>Pasadas sobre los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Stop after that much training time, without pauses and evaluations.</source>
        <translation>Detenerse tras ese tiempo de entrenamiento, sin pausas ni evaluaciones.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>Tasa de aprendizaje CE</translation>
    </message>
    <message>
        <source>CF learning rate</source>
        <translation>Tasa de aprendizaje CF</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the CF module.</source>
        <translation>Tasa de aprendizaje máxima de Adam para el módulo CF.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Steps until the learning rates reach their peak; after it they fall with the inverse square root of the step (the Noam schedule).</source>
        <translation>Pasos hasta que las tasas de aprendizaje llegan a su máximo; después bajan con la inversa de la raíz cuadrada del paso (planificación Noam).</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Evaluar cada</translation>
    </message>
    <message>
        <source>Steps between evaluations on the validation data. 0: at the end of each epoch.</source>
        <translation>Pasos entre evaluaciones con los datos de validación. 0: al final de cada época.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Stop after that many evaluations without a better validation AUC.</source>
        <translation>Detenerse tras ese número de evaluaciones sin mejorar el AUC de validación.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Measure E2E for</source>
        <translation>Medir E2E durante</translation>
    </message>
    <message>
        <source>Steps of E2E that are timed on the run&apos;s own first batches before it starts, without applying them: the speedup is measured against them. Not needed where an E2E run on the same data, model and batch is in the list.</source>
        <translation>Pasos de E2E que se cronometran con los primeros lotes de la propia ejecución antes de que empiece, sin aplicarlos: la aceleración se mide frente a ellos. No hace falta si en la lista hay una ejecución E2E con los mismos datos, modelo y lote.</translation>
    </message>
    <message>
        <source>CE precision</source>
        <translation>Precisión del CE</translation>
    </message>
    <message>
        <source>Items encoded at a time. It sets the memory the content encoder needs; the gradients do not depend on it. Automatic: the most that fit into the free memory, fewer where that turns out to be too many.</source>
        <translation>Ítems que se codifican a la vez. Determina la memoria que necesita el codificador de contenido; los gradientes no dependen de ello. Automático: todos los que quepan en la memoria libre, menos si resultan demasiados.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Checkpointing</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Each layer of the content encoder keeps only its input for the backward pass and is computed again there. Much less memory for one more forward pass, about a third more computing; the gradients are the same.</source>
        <translation>Cada capa del codificador de contenido guarda solo su entrada para el paso hacia atrás y se vuelve a calcular en él. Mucha menos memoria a cambio de un paso hacia delante más, cerca de un tercio más de cálculo; los gradientes son los mismos.</translation>
    </message>
    <message>
        <source>CE passes</source>
        <translation>Pasadas CE</translation>
    </message>
    <message>
        <source>Item optimizer</source>
        <translation>Optimizador de ítems</translation>
    </message>
    <message>
        <source>How the rows of the item table move between two updates of the encoder. Adam: as far as the encoder itself would have moved them, which is measured at the first step; this learns at any latency, as the method&apos;s published code does. Plain descent, as the paper writes it: by the gradient of the batch&apos;s mean, so little that from a few steps on it learns hardly more than a frozen encoder. At N = 1 both are Single-step&apos;s update.</source>
        <translation>Cómo se mueven las filas de la tabla de ítems entre dos actualizaciones del codificador. Adam: tanto como las habría movido el propio codificador, lo que se mide en el primer paso; así se aprende con cualquier latencia, como hace el código publicado del método. Descenso simple, como lo escribe el artículo: según el gradiente de la media del lote, tan poco que, a partir de unos pocos pasos, apenas aprende más que un codificador congelado. Con N = 1, ambos son la actualización de Single-step.</translation>
    </message>
    <message>
        <source>How far the rows of the item table move in a step. With Adam a factor: 1 is as far as measured. With plain descent the rate itself.</source>
        <translation>Cuánto se mueven las filas de la tabla de ítems en un paso. Con Adam, un factor: 1 es tanto como lo medido. Con descenso simple, la propia tasa.</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the content encoder. Automatic: the one that suits the model; typing 0 brings it back.</source>
        <translation>Tasa de aprendizaje máxima de Adam para el codificador de contenido. Automático: la que conviene al modelo; escribir 0 la recupera.</translation>
    </message>
    <message>
        <source>Items per regression step of the content encoder. Smaller batches: more updates, less memory. Automatic: 16, and more where texts are shorter than 32 tokens, about 512 tokens in all. At N = 1 all items of the step are one batch.</source>
        <translation>Ítems por paso de regresión del codificador de contenido. Lotes más pequeños: más actualizaciones, menos memoria. Automático: 16, y más donde los textos tienen menos de 32 tokens, unos 512 tokens en total. Con N = 1, todos los ítems del paso son un lote.</translation>
    </message>
    <message>
        <source>The content encoder that is fine-tuned: a Hugging Face folder (BERT and its kin, MPNet, ModernBERT, sentence-transformers), the encoder that comes with the program, or random weights. A folder can also be dropped on the window.</source>
        <translation>El codificador de contenido que se ajusta: una carpeta de Hugging Face (BERT y sus parientes, MPNet, ModernBERT, sentence-transformers), el codificador que viene con el programa o pesos aleatorios. También se puede soltar una carpeta en la ventana.</translation>
    </message>
    <message>
        <source>Scales each text&apos;s vector to length 1, so that only its direction counts. With the model&apos;s own pooling this happens by itself where the model&apos;s folder says so (its module Normalize).</source>
        <translation>Escala el vector de cada texto a longitud 1, de modo que solo cuenta su dirección. Con el pooling del propio modelo esto ocurre por sí solo donde la carpeta del modelo lo dice (su módulo Normalize).</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>Rango de LoRA</translation>
    </message>
    <message>
        <source>LoRA trains small updates beside the encoder&apos;s weights, which stay as they are: W + alpha / rank · B A, where A and B have this many rows and columns. Far fewer numbers train, so that Adam needs less memory; 8 is usual. Every mode does it in the same way, so that comparisons stay fair. The learning rate is about ten times that of full fine-tuning. Without dropout.</source>
        <translation>LoRA entrena pequeñas actualizaciones junto a los pesos del codificador, que quedan como están: W + alfa / rango · B A, donde A y B tienen este número de filas y de columnas. Se entrenan muchos menos números, así que Adam necesita menos memoria; lo habitual es 8. Todos los modos lo hacen de la misma manera, de modo que las comparaciones siguen siendo justas. La tasa de aprendizaje es unas diez veces la del ajuste completo. Sin dropout.</translation>
    </message>
    <message>
        <source>Off, all weights train</source>
        <translation>Sin LoRA</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>Alfa de LoRA</translation>
    </message>
    <message>
        <source>How much an update counts: it is multiplied by alpha / rank. 8 at rank 8 is 1. A larger alpha acts like a higher learning rate.</source>
        <translation>Cuánto cuenta una actualización: se multiplica por alfa / rango. 8 con rango 8 es 1. Un alfa mayor actúa como una tasa de aprendizaje más alta.</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptadores LoRA</translation>
    </message>
    <message>
        <source>Which products of each layer have one. Query and value are usual; more of them learn more and cost more. ModernBERT has query, key and value in one product: any of the three adapts that.</source>
        <translation>Qué productos de cada capa tienen uno. Lo habitual son consulta y valor; con más se aprende más y cuesta más. ModernBERT tiene consulta, clave y valor en un solo producto: cualquiera de los tres lo adapta.</translation>
    </message>
    <message>
        <source>Scale to length 1</source>
        <translation>Escalar a longitud 1</translation>
    </message>
    <message>
        <source>How often the content encoder goes over the items of a latency in its regression. More passes bring it nearer to where the rows of the table went, cold-start items less so, and each costs as much again. Automatic: one, and up to eight where a long latency over few items would fit the encoder seldom.</source>
        <translation>Cuántas veces recorre el codificador de contenido los ítems de una latencia en su regresión. Más pasadas lo acercan más a donde fueron las filas de la tabla, los ítems de arranque en frío menos, y cada una cuesta otro tanto. Automático: una, y hasta ocho donde una latencia larga con pocos ítems ajustaría el codificador rara vez.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint cada</translation>
    </message>
    <message>
        <source>A run that is stopped or killed goes on from its last checkpoint. There is one at its start, after each evaluation, when it is paused or stopped, and between them after that much time. Automatic: a minute, or longer where saving a large model would take more than a hundredth of the time.</source>
        <translation>Una ejecución detenida o interrumpida continúa desde su último checkpoint. Hay uno al inicio, tras cada evaluación, al pausarla o detenerla y, entre ellos, cada vez que pasa este tiempo. Automático: un minuto, o más si guardar un modelo grande ocupara más de una centésima parte del tiempo.</translation>
    </message>
    <message>
        <source>And every</source>
        <translation>Y cada</translation>
    </message>
    <message>
        <source>Steps after which a checkpoint is written, too.</source>
        <translation>Pasos tras los que también se escribe un checkpoint.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Train that many steps in place of a number of epochs.</source>
        <translation>Entrenar tantos pasos en lugar de un número de épocas.</translation>
    </message>
    <message>
        <source>By epochs</source>
        <translation>Por épocas</translation>
    </message>
    <message>
        <source>bfloat16 halves the bits of the content encoder&apos;s matrix products: faster where the hardware has it, with two to three digits each. TF32, of NVIDIA&apos;s GPUs since Ampere, keeps 32-bit numbers and multiplies them with three to four digits each. Sums and the gradients of items stay in 32 bit. Automatic takes bfloat16 on a GPU since Ampere and on a processor with AVX512-BF16 or AMX, and full precision elsewhere; the messages say which.</source>
        <translation>bfloat16 reduce a la mitad los bits de los productos de matrices del codificador de contenido: más rápido donde el hardware lo tiene, con dos o tres cifras cada uno. TF32, de las GPU de NVIDIA desde Ampere, conserva números de 32 bits y los multiplica con tres o cuatro cifras. Las sumas y los gradientes de los ítems siguen en 32 bits. Automático toma bfloat16 en una GPU desde Ampere y en un procesador con AVX512-BF16 o AMX, y precisión completa en los demás; los mensajes dicen cuál.</translation>
    </message>
</context>
<context>
    <name>gram::FirstStart</name>
    <message>
        <source>Train a language model, and see what GRAM saves</source>
        <translation>Entrene un modelo de lenguaje y vea lo que ahorra GRAM</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything stays on this computer.</source>
        <translation>Elija cómo empezar. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>Or press Start: one run with the setup at the left. The charts take this place.</source>
        <translation>O pulse Iniciar: una ejecución con los ajustes de la izquierda. Los gráficos ocuparán este lugar.</translation>
    </message>
    <message>
        <source>See it in a minute</source>
        <translation>Verlo en un minuto</translation>
    </message>
    <message>
        <source>E2E, Single-step and Multi-step train in turn on a small classroom. Watch them part.</source>
        <translation>E2E, Single-step y Multi-step se entrenan por turno en un aula pequeña. Vea cómo se separan.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>Comparar a&amp;hora</translation>
    </message>
    <message>
        <source>about a minute on two cores</source>
        <translation>alrededor de un minuto con dos núcleos</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>Aprenderlo</translation>
    </message>
    <message>
        <source>Lesson 1: why E2E repeats itself. Short runs, a few questions.</source>
        <translation>Lección 1: por qué E2E se repite. Ejecuciones breves y unas preguntas.</translation>
    </message>
    <message>
        <source>Start &amp;Lesson 1</source>
        <translation>Ini&amp;ciar lección 1</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>unos minutos</translation>
    </message>
    <message>
        <source>Use my data</source>
        <translation>Usar mis datos</translation>
    </message>
    <message>
        <source>News clicks or students&apos; answers: MIND, EdNet, CSV and others.</source>
        <translation>Clics en noticias o respuestas de estudiantes: MIND, EdNet, CSV y otros.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>o suelte aquí una carpeta</translation>
    </message>
</context>
<context>
    <name>gram::ForkDialog</name>
    <message>
        <source>Fork a Run</source>
        <translation>Bifurcar una ejecución</translation>
    </message>
    <message>
        <source>A second run goes on from a step of “%1”, on the same batches, with what is changed here: what a change makes of it is seen beside the run without it. The first run stays as it is.</source>
        <translation>Una segunda ejecución sigue desde un paso de «%1», con los mismos lotes y con lo que se cambie aquí: lo que hace un cambio se ve junto a la ejecución sin él. La primera queda como está.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The steps whose whole state was kept: the last checkpoint, the one before, and that of the best evaluation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los pasos cuyo estado completo se guardó: el último punto de control, el anterior y el de la mejor evaluación.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;After step</source>
        <translation>&amp;Tras el paso</translation>
    </message>
    <message>
        <source>Train up to &amp;step</source>
        <translation>Entrenar hasta el &amp;paso</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Bifurcar</translation>
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation>
            <numerusform>cambio de %n ajuste</numerusform>
            <numerusform>cambio de %n ajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::FormatText</name>
    <message>
        <source>News: an item is an article with its title and abstract. Training, validation and test are told by the names of folders and archives; a single folder is split by time. The URL is never read as the body.</source>
        <translation>Noticias: un ítem es un artículo con su título y su resumen. Entrenamiento, validación y prueba se reconocen por los nombres de carpetas y archivos comprimidos; una sola carpeta se divide por tiempo. La URL nunca se lee como cuerpo.</translation>
    </message>
    <message>
        <source>News: a user&apos;s first event of an article is a click. Each click after the user&apos;s first becomes an impression with articles drawn in proportion to the clicks of that time, which the user never clicks.</source>
        <translation>Noticias: el primer evento de un usuario con un artículo es un clic. Cada clic después del primero del usuario se convierte en una impresión con artículos sorteados en proporción a los clics de ese momento y que el usuario nunca pulsa.</translation>
    </message>
    <message>
        <source>Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user&apos;s first becomes an impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the title and the genres.</source>
        <translation>Cosas valoradas, como películas, a modo de noticias: una valoración a partir del límite es un clic. Cada clic después del primero del usuario se convierte en una impresión con otras sorteadas en proporción a todos los clics anteriores y que el usuario nunca pulsa. El texto es el título y los géneros.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake.</source>
        <translation>Duolingo: un ítem es un ejercicio completo, respondido correctamente si no se falló ningún token. La etiqueta 1 es un error.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake.</source>
        <translation>Duolingo: un ítem es una forma de palabra, aparezca donde aparezca; su texto es la palabra. La etiqueta 1 es un error.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a token together with its exercise&apos;s sentence and prompt; its text is both. The same token in another sentence is another item. Label 1 is a mistake.</source>
        <translation>Duolingo: un ítem es un token junto con la frase y el enunciado de su ejercicio; su texto es ambas cosas. El mismo token en otra frase es otro ítem. La etiqueta 1 es un error.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is an answer. The items&apos; texts come from their own file or from a column.</source>
        <translation>Knowledge tracing: una fila es una respuesta. Los textos de los ítems vienen de un archivo propio o de una columna.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.</source>
        <translation>Knowledge tracing: una fila es un estudiante y cada columna elegida, una pregunta, en el orden de las columnas.</translation>
    </message>
    <message>
        <source>Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no questions. The items&apos; texts come from their own file.</source>
        <translation>Knowledge tracing: seis líneas por estudiante. Los ítems son las preguntas, o los conceptos donde no hay preguntas. Los textos de los ítems vienen de un archivo propio.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a part of a student&apos;s sequence; -1 is padding and rows repeated for a second skill are left out. The items&apos; texts come from their own file.</source>
        <translation>Knowledge tracing: una fila es una parte de la secuencia de un estudiante; -1 es relleno y las filas repetidas para una segunda habilidad se omiten. Los textos de los ítems vienen de un archivo propio.</translation>
    </message>
    <message>
        <source>Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become those splits. The items&apos; texts come from their own file.</source>
        <translation>Knowledge tracing: algunas líneas por estudiante: recuento, preguntas, respuestas, o índice y usuario, preguntas, habilidades, respuestas. Los archivos llamados train y test se convierten en esas particiones. Los textos de los ítems vienen de un archivo propio.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items&apos; texts come from their own file.</source>
        <translation>Knowledge tracing: un archivo por estudiante; una respuesta es correcta si es la de questions.csv. Los textos de los ítems vienen de un archivo propio.</translation>
    </message>
</context>
<context>
    <name>gram::FreezeRow</name>
    <message>
        <source>Frozen part of the encoder</source>
        <translation>Parte congelada del codificador</translation>
    </message>
    <message>
        <source>-1: all of it trains, 0: the embeddings are frozen, 1 and above: so many layers too</source>
        <translation>-1: se entrena entero, 0: los embeddings están congelados, 1 o más: también ese número de capas</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>%1 × the same layer</source>
        <translation>%1 × la misma capa</translation>
    </message>
    <message>
        <source>The layers share their weights</source>
        <translation>Las capas comparten sus pesos</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>en estado congelado</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>en entrenamiento</translation>
    </message>
    <message>
        <source>. Only the embeddings can be frozen.</source>
        <translation>. Solo se pueden congelar los embeddings.</translation>
    </message>
    <message>
        <source>. Something must be left to train; the mode Frozen trains none of it.</source>
        <translation>. Debe quedar algo por entrenar; el modo Congelado no entrena nada de ello.</translation>
    </message>
    <message>
        <source>. Click to let it train.</source>
        <translation>. Clic para que se entrene.</translation>
    </message>
    <message>
        <source>. Click to freeze up to here.</source>
        <translation>. Clic para congelar hasta aquí.</translation>
    </message>
</context>
<context>
    <name>gram::GradientScatter</name>
    <message>
        <source>E2E against Single-step</source>
        <translation>E2E frente a Single-step</translation>
    </message>
    <message>
        <source>&lt;p&gt;A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On the line both are equal. The smallest are sums that nearly cancel, where rounding shows first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una muestra de entradas ∂L/∂θ, en igual número de cada capa, según su magnitud. Sobre la línea, ambas son iguales. Las menores son sumas que casi se cancelan, donde antes se nota el redondeo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>%1 entries, %2 with opposite signs (×)</source>
        <translation>%1 entradas, %2 con signos opuestos (×)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
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
        <translation>sin valores</translation>
    </message>
    <message>
        <source>━ median %1   ┅ mean %2</source>
        <translation>━ mediana %1   ┅ media %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>%1, in ranges that grow</source>
        <translation>%1, en intervalos crecientes</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, escala logarítmica</translation>
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message>
        <source>MIND: news and impressions</source>
        <translation>MIND: noticias e impresiones</translation>
    </message>
    <message>
        <source>Adressa: reading events (JSON Lines)</source>
        <translation>Adressa: eventos de lectura (JSON Lines)</translation>
    </message>
    <message>
        <source>Duolingo SLAM 2018: exercises</source>
        <translation>Duolingo SLAM 2018: ejercicios</translation>
    </message>
    <message>
        <source>An answer a row (CSV, TSV, JSON Lines)</source>
        <translation>Una respuesta por fila (CSV, TSV, JSON Lines)</translation>
    </message>
    <message>
        <source>A student a row, a question a column</source>
        <translation>Un estudiante por fila, una pregunta por columna</translation>
    </message>
    <message>
        <source>pyKT data.txt: six lines a student</source>
        <translation>pyKT data.txt: seis líneas por estudiante</translation>
    </message>
    <message>
        <source>pyKT sequences (CSV)</source>
        <translation>Secuencias pyKT (CSV)</translation>
    </message>
    <message>
        <source>EdNet KT1: a file a student</source>
        <translation>EdNet KT1: un archivo por estudiante</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>&amp;Ítem:</translation>
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation>&amp;Correcta:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>Elapsed time:</source>
        <translation>Tiempo empleado:</translation>
    </message>
    <message>
        <source>S&amp;kill:</source>
        <translation>Ha&amp;bilidad:</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Parte:</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>Partición:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>The column with the student or reader.</source>
        <translation>La columna con el estudiante o lector.</translation>
    </message>
    <message>
        <source>The column with the question&apos;s id. Several columns, joined by “ + ”, make one id.</source>
        <translation>La columna con el id de la pregunta. Varias columnas, unidas por “ + ”, forman un solo id.</translation>
    </message>
    <message>
        <source>The column that says whether the answer was right.</source>
        <translation>La columna que indica si la respuesta fue correcta.</translation>
    </message>
    <message>
        <source>When the answer was given: a number or a date. It puts a student&apos;s answers in order; without it the order of the file counts.</source>
        <translation>Cuándo se dio la respuesta: un número o una fecha. Ordena las respuestas de un estudiante; sin ella cuenta el orden del archivo.</translation>
    </message>
    <message>
        <source>How long the answer took. It is kept in the dataset; no model reads it yet.</source>
        <translation>Cuánto tardó la respuesta. Se guarda en el conjunto de datos; ningún modelo lo lee todavía.</translation>
    </message>
    <message>
        <source>The skill asked for. Rows that repeat an answer for another skill are left out.</source>
        <translation>La habilidad evaluada. Las filas que repiten una respuesta para otra habilidad se omiten.</translation>
    </message>
    <message>
        <source>The part of a test. It is kept in the dataset; no model reads it yet.</source>
        <translation>La parte de un examen. Se guarda en el conjunto de datos; ningún modelo la lee todavía.</translation>
    </message>
    <message>
        <source>Which answers are train, validation and test.</source>
        <translation>Qué respuestas son de entrenamiento, de validación y de prueba.</translation>
    </message>
    <message>
        <source>The question&apos;s text, where it stands in these rows and not in a file of its own. Several columns are joined by “ + ”.</source>
        <translation>El texto de la pregunta, si está en estas filas y no en un archivo propio. Varias columnas se unen con “ + ”.</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>What is missing, or how it went</source>
        <translation>Qué falta o cómo ha ido</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Open &amp;Dataset</source>
        <translation>Abrir &amp;datos</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Archivos y carpetas que importar</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Tables, text files or zip archives, as they were downloaded; gzip will do</source>
        <translation>Tablas, archivos de texto o archivos zip, tal como se descargaron; también vale gzip</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>Añadir carp&amp;eta…</translation>
    </message>
    <message>
        <source>All files of a folder</source>
        <translation>Todos los archivos de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>Quitar de la lista los archivos seleccionados</translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation>Formato de los archivos</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Known columns</source>
        <translation>Columnas conocidas</translation>
    </message>
    <message>
        <source>Fills in the columns that files of this name have</source>
        <translation>Rellena las columnas que tienen los archivos con este nombre</translation>
    </message>
    <message>
        <source>By the columns&apos; names</source>
        <translation>Según los nombres de las columnas</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Preajuste:</translation>
    </message>
    <message>
        <source>&amp;Answers&apos; file:</source>
        <translation>Archivo de &amp;respuestas:</translation>
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation>El archivo con las respuestas.</translation>
    </message>
    <message>
        <source>Values for right:</source>
        <translation>Valores de correcta:</translation>
    </message>
    <message>
        <source>With commas between; any other value is wrong. Empty: 1, true, correct.</source>
        <translation>Separados por comas; cualquier otro valor es incorrecto. Vacío: 1, true, correct.</translation>
    </message>
    <message>
        <source>1, true, correct</source>
        <translation>1, true, correct</translation>
    </message>
    <message>
        <source>Values to leave out:</source>
        <translation>Valores que omitir:</translation>
    </message>
    <message>
        <source>Rows with these are not answers, as a program that is still being judged.</source>
        <translation>Las filas con ellos no son respuestas; por ejemplo, un programa que aún se está evaluando.</translation>
    </message>
    <message>
        <source>Texts&apos; file:</source>
        <translation>Archivo de textos:</translation>
    </message>
    <message>
        <source>The file with each item&apos;s id and text.</source>
        <translation>El archivo con el id y el texto de cada ítem.</translation>
    </message>
    <message>
        <source>Its id:</source>
        <translation>Su id:</translation>
    </message>
    <message>
        <source>The column with the same ids as in the answers.</source>
        <translation>La columna con los mismos ids que en las respuestas.</translation>
    </message>
    <message>
        <source>Its text:</source>
        <translation>Su texto:</translation>
    </message>
    <message>
        <source>The column with the text. Several columns are joined by “ + ”.</source>
        <translation>La columna con el texto. Varias columnas se unen con “ + ”.</translation>
    </message>
    <message>
        <source>Lowest rating that is a click</source>
        <translation>Valoración mínima que es un clic</translation>
    </message>
    <message>
        <source>A click from rating:</source>
        <translation>Clic desde valoración:</translation>
    </message>
    <message>
        <source>Items drawn for each click</source>
        <translation>Ítems sorteados por cada clic</translation>
    </message>
    <message>
        <source>Drawn for each click:</source>
        <translation>Sorteados por clic:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>C&amp;uerpo:</translation>
    </message>
    <message>
        <source>Where the articles&apos; bodies are. Column 6 is the URL in Microsoft&apos;s files: choose it only for files that have the body there.</source>
        <translation>Dónde están los cuerpos de los artículos. La columna 6 es la URL en los archivos de Microsoft: elíjala solo para archivos que tengan ahí el cuerpo.</translation>
    </message>
    <message>
        <source>An item &amp;is:</source>
        <translation>Un ítem e&amp;s:</translation>
    </message>
    <message>
        <source>What is predicted and encoded.</source>
        <translation>Qué se predice y se codifica.</translation>
    </message>
    <message>
        <source>a token in its exercise</source>
        <translation>un token en su ejercicio</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>un ejercicio</translation>
    </message>
    <message>
        <source>Load Mapping…</source>
        <translation>Cargar asignación…</translation>
    </message>
    <message>
        <source>A mapping file, as the command line takes with --mapping</source>
        <translation>Un archivo de asignación, como el que acepta la línea de comandos con --mapping</translation>
    </message>
    <message>
        <source>Save Mapping…</source>
        <translation>Guardar asignación…</translation>
    </message>
    <message>
        <source>Keeps these choices for the command line and for others</source>
        <translation>Guarda estas elecciones para la línea de comandos y para otras personas</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>Archivo mostrado</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>First ro&amp;ws of:</source>
        <translation>Primeras fi&amp;las de:</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Fol&amp;der, new or empty:</source>
        <translation>Carpeta, &amp;nueva o vacía:</translation>
    </message>
    <message>
        <source>Files to Import</source>
        <translation>Archivos que importar</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>Carpeta que importar</translation>
    </message>
    <message>
        <source>Where to Put the Dataset</source>
        <translation>Dónde poner el conjunto de datos</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Load Mapping</source>
        <translation>Cargar asignación</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones (*.json)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message>
        <source>The choices are those of the last time with such files.</source>
        <translation>Las elecciones son las de la última vez con archivos como estos.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>column 6 of news.tsv</source>
        <translation>columna 6 de news.tsv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Add the files of a dataset, or a folder with them. They are only read.</source>
        <translation>Añada los archivos de un conjunto de datos o una carpeta que los contenga. Solo se leen.</translation>
    </message>
    <message>
        <source>Choose the file with the answers.</source>
        <translation>Elija el archivo con las respuestas.</translation>
    </message>
    <message>
        <source>Choose the column with the user.</source>
        <translation>Elija la columna con el usuario.</translation>
    </message>
    <message>
        <source>Choose the column with the item.</source>
        <translation>Elija la columna con el ítem.</translation>
    </message>
    <message>
        <source>Choose the column that says whether an answer was right.</source>
        <translation>Elija la columna que indica si una respuesta fue correcta.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>No existe la columna “%1” en %2.</translation>
    </message>
    <message>
        <source>Choose the file with the items&apos; texts, or the column with the text: the language model needs it.</source>
        <translation>Elija el archivo con los textos de los ítems o la columna con el texto: el modelo de lenguaje lo necesita.</translation>
    </message>
    <message>
        <source>Choose the columns with id and text in %1.</source>
        <translation>Elija las columnas con id y texto en %1.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>Elija la carpeta de destino.</translation>
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another one.</source>
        <translation>La carpeta ya existe y no está vacía. Elija otra.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation>
            <numerusform>Leyendo… queda aproximadamente %n s</numerusform>
            <numerusform>Leyendo… quedan aproximadamente %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the interactions have a text.</source>
        <translation>%1 % de las interacciones tiene texto.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>Omitido: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>MovieLens, Amazon: ratings and titles</source>
        <translation>MovieLens, Amazon: valoraciones y títulos</translation>
    </message>
    <message>
        <source>DKVMN, AKT: some lines a student</source>
        <translation>DKVMN, AKT: algunas líneas por estudiante</translation>
    </message>
    <message>
        <source>Right from score:</source>
        <translation>Correcta desde la puntuación:</translation>
    </message>
    <message>
        <source>Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told.</source>
        <translation>Donde los resultados son puntuaciones o fracciones: desde este valor una respuesta es correcta. Vacío: según los datos, y se dice.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2020:</source>
        <translation>Fechas como 3/4/2020:</translation>
    </message>
    <message>
        <source>Which number is the day. By the data: a number above 12 is a day.</source>
        <translation>Qué número es el día. Según los datos: un número mayor que 12 es un día.</translation>
    </message>
    <message>
        <source>by the data</source>
        <translation>según los datos</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Codificación:</translation>
    </message>
    <message>
        <source>How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: if letters are wrong there, choose another one.</source>
        <translation>Cómo escriben los archivos las letras que no son inglesas. Según los archivos: son UTF-8 o muestran lo que son. Mire las filas: si hay letras mal, elija otra.</translation>
    </message>
    <message>
        <source>by the files</source>
        <translation>según los archivos</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>juntos: %1</translation>
    </message>
    <message>
        <source>The score from which on an answer is right must be a number, such as 50 or 0.5.</source>
        <translation>La puntuación desde la que una respuesta es correcta debe ser un número, como 50 o 0.5.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>primero el año</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>by the files&apos; names: %1</source>
        <translation>según los nombres de los archivos: %1</translation>
    </message>
    <message>
        <source>Done: %1, %2, %3.</source>
        <comment>users, items, interactions</comment>
        <translation>Listo: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with text</source>
        <translation>
            <numerusform>%Ln ítem con texto</numerusform>
            <numerusform>%Ln ítems con texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interacción</numerusform>
            <numerusform>%Ln interacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ItemScatter</name>
    <message>
        <source>Items by their vectors</source>
        <translation>Ítems según sus vectores</translation>
    </message>
    <message>
        <source>first axis: %1% of the spread</source>
        <translation>primer eje: %1&#xa0;% de la dispersión</translation>
    </message>
    <message>
        <source>second axis: %1%</source>
        <translation>segundo eje: %1&#xa0;%</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>cold: it does not occur in training</source>
        <translation>en frío: no aparece en el entrenamiento</translation>
    </message>
    <message>
        <source>%1 (cosine %2)</source>
        <translation>%1 (coseno %2)</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Los más cercanos: %1</translation>
    </message>
</context>
<context>
    <name>gram::LatencyBox</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half epoch(s)</source>
        <translation>
            <numerusform>%n media época</numerusform>
            <numerusform>%n medias épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyController</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message>
        <source>half an e&amp;poch</source>
        <translation>&amp;media época</translation>
    </message>
    <message>
        <source>&amp;one epoch</source>
        <translation>una é&amp;poca</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>Latencias</translation>
    </message>
    <message>
        <source>&lt;p&gt;Steps between two updates of the encoder: whole numbers with commas between them. E2E and Single-step, which is latency 1, are always among the runs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pasos entre dos actualizaciones del codificador: números enteros separados por comas. E2E y Single-step, que es la latencia 1, están siempre entre las ejecuciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Latencies</source>
        <translation>La&amp;tencias</translation>
    </message>
    <message>
        <source>Latency of half an epoch</source>
        <translation>Latencia de media época</translation>
    </message>
    <message>
        <source>Latency of one epoch</source>
        <translation>Latencia de una época</translation>
    </message>
    <message>
        <source>Train the missing runs</source>
        <translation>Entrenar las ejecuciones que faltan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains, one after the other and with the settings of the form, the runs that are not there yet, and goes on with those that were stopped. The same data, seed and batches for all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrena, una tras otra y con los ajustes del formulario, las ejecuciones que aún no existen y continúa las que se detuvieron. Los mismos datos, semilla y lotes para todas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copiar la tabla como texto, con tabuladores entre las columnas</translation>
    </message>
    <message>
        <source>Quality against speedup</source>
        <translation>Calidad frente a aceleración</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>veces la velocidad de E2E</translation>
    </message>
    <message>
        <source>best validation AUC</source>
        <translation>mejor AUC de validación</translation>
    </message>
    <message>
        <source>Runs by latency</source>
        <translation>Ejecuciones por latencia</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Best AUC</source>
        <translation>Mejor AUC</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>AUC en frío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation>
            <numerusform>Ent&amp;renar %n ejecución</numerusform>
            <numerusform>Ent&amp;renar %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>All are trained</source>
        <translation>Todas están entrenadas</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Aún sin entrenar</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>Quality against speedup appears here, a point a run, when runs have been trained.</source>
        <translation>La calidad frente a la aceleración aparece aquí, un punto por ejecución, cuando se hayan entrenado ejecuciones.</translation>
    </message>
    <message>
        <source>Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of exact GRAM. Hollow: still training.</source>
        <translation>Punteada: las ejecuciones que ninguna otra supera en ambas cosas (frente de Pareto). Discontinua: R, el límite de GRAM exacto. Hueco: aún en entrenamiento.</translation>
    </message>
    <message>
        <source>%1: %2 times E2E&apos;s speed, AUC %3</source>
        <translation>%1: %2 veces la velocidad de E2E, AUC %3</translation>
    </message>
    <message>
        <source>Encoder work</source>
        <translation>Trabajo del codificador</translation>
    </message>
    <message>
        <source>~ Time an epoch</source>
        <translation>~ Tiempo por época</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the encoder is expected to do, as a share of E2E&apos;s: forward passes of an item, a backward pass as two of them. ⚠: more than Single-step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lo que se espera que haga el codificador, como proporción de lo que hace el de E2E: pasadas hacia delante de un ítem; una pasada hacia atrás cuenta como dos de ellas. ⚠: más de lo que hace Single-step.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate, known when E2E or Single-step has been trained: from the encoder&apos;s and the CF module&apos;s time in that run, and from what each mode encodes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una estimación, conocida cuando se ha entrenado E2E o Single-step: a partir del tiempo del codificador y del módulo CF en esa ejecución, y de lo que codifica cada modo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>R over N</source>
        <translation>R en N</translation>
    </message>
    <message>
        <source>&lt;p&gt;R over the latency: how often an item is read between two updates of the encoder, N steps, counted on the run&apos;s batches. E2E and Single-step update it each step: theirs is R.&lt;/p&gt;</source>
        <translation>&lt;p&gt;R en la latencia: cuántas veces se lee un ítem entre dos actualizaciones del codificador, N pasos, contado en los lotes de la ejecución. E2E y Single-step lo actualizan en cada paso: la suya es R.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</source>
        <translation>
            <numerusform>%n ejecución de este trabajo no cuenta aquí: entrena con un número de pasos, segundos o épocas, unas tasas o una semilla distintos de los del formulario, y el precio de una latencia solo se ve cuando todo lo demás es igual.</numerusform>
            <numerusform>%n ejecuciones de este trabajo no cuentan aquí: entrenan con un número de pasos, segundos o épocas, unas tasas o una semilla distintos de los del formulario, y el precio de una latencia solo se ve cuando todo lo demás es igual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyPlot</name>
    <message>
        <source>latency, steps</source>
        <translation>latencia, pasos</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>lecturas de un ítem</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often Multi-step GRAM&apos;s CF module reads an item between two updates of the encoder: interactions by unique items of all batches of a latency. The encoder handles an item once for all of these reads, so this is what Multi-step saves by: above the dashed line its encoder does less than E2E&apos;s. At a latency of 1 it is the batch&apos;s R. Counted on the batches that a run makes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas veces lee un ítem el módulo CF de GRAM Multi-step entre dos actualizaciones del codificador: interacciones entre ítems únicos de todos los lotes de una latencia. El codificador trata un ítem una sola vez para todas estas lecturas, así que en esto consiste el ahorro de Multi-step: por encima de la línea discontinua, su codificador hace menos que el de E2E. Con una latencia de 1 es la R del lote. Contado en los lotes que hace una ejecución.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>sin estimaciones</translation>
    </message>
    <message>
        <source>○ counted   ┄ %1: as much work as E2E</source>
        <translation>○ contado   ┄ %1: tanto trabajo como E2E</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>unique items</source>
        <translation>ítems únicos</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Multi-step&apos;s work</source>
        <translation>Trabajo de Multi-step</translation>
    </message>
    <message>
        <source>Single-step&apos;s</source>
        <translation>El de Single-step</translation>
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
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>an epoch, %1</source>
        <translation>una época, %1</translation>
    </message>
    <message>
        <source>half an epoch, %1</source>
        <translation>media época, %1</translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</source>
        <translation>
            <numerusform>Con %n paso, un ítem se lee %1 veces entre dos actualizaciones (R en la latencia): el codificador hace %2 del trabajo de E2E; Single-step, %3.</numerusform>
            <numerusform>Con %n pasos, un ítem se lee %1 veces entre dos actualizaciones (R en la latencia): el codificador hace %2 del trabajo de E2E; Single-step, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here Multi-step pays from %n step(s) on.</source>
        <translation>
            <numerusform>Aquí Multi-step compensa a partir de %n paso.</numerusform>
            <numerusform>Aquí Multi-step compensa a partir de %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step does not pay on this data at any latency up to an epoch: take Single-step.</source>
        <translation>Multi-step no compensa con estos datos en ninguna latencia de hasta una época: elija Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>With %n user(s) a batch,</source>
        <translation>
            <numerusform>Con %n usuario por lote,</numerusform>
            <numerusform>Con %n usuarios por lote,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Multi-step GRAM does more encoder work than E2E at every latency up to an epoch: between two updates its items hardly repeat. Take Single-step.</source>
        <translation>%1 GRAM Multi-step hace más trabajo del codificador que E2E con cualquier latencia de hasta una época: entre dos actualizaciones, sus ítems apenas se repiten. Elija Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on</source>
        <translation>
            <numerusform>%1 GRAM Multi-step hace menos trabajo del codificador que E2E a partir de una latencia de %n paso</numerusform>
            <numerusform>%1 GRAM Multi-step hace menos trabajo del codificador que E2E a partir de una latencia de %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and less than Single-step from %n step(s) on.</source>
        <translation>
            <numerusform>%1, y menos que Single-step a partir de %n paso.</numerusform>
            <numerusform>%1, y menos que Single-step a partir de %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but at no latency up to an epoch less than Single-step.</source>
        <translation>%1, pero con ninguna latencia de hasta una época menos que Single-step.</translation>
    </message>
    <message numerus="yes">
        <source>The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train longer.</source>
        <translation>
            <numerusform>La ejecución tiene %n paso y termina antes de la primera actualización del codificador: elija una latencia más corta o entrene más tiempo.</numerusform>
            <numerusform>La ejecución tiene %n pasos y termina antes de la primera actualización del codificador: elija una latencia más corta o entrene más tiempo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonController</name>
    <message>
        <source>The window is still busy with something else. Wait for its end, or stop it.</source>
        <translation>La ventana aún está ocupada con otra cosa. Espere a que termine o detenga lo que está en curso.</translation>
    </message>
    <message>
        <source>The run was removed before it could be looked at.</source>
        <translation>La ejecución se eliminó antes de poder consultarla.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ha fallado: %2</translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation>%1 se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>La respuesta: %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not quite. Try again.</source>
        <translation>No del todo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To be trained now: %1</source>
        <translation>Para entrenar ahora: %1</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: paso %2 de %3</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>Se está preparando %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Done. The runs are in the list of runs, with all of their figures.</source>
        <translation>Hecho. Las ejecuciones están en la lista de ejecuciones, con todas sus cifras.</translation>
    </message>
    <message>
        <source>Save My Answers: the file&apos;s name is yours</source>
        <translation>Guardar mis respuestas: el nombre del archivo es el suyo</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>mi nombre</translation>
    </message>
    <message>
        <source>Answers (*%1)</source>
        <translation>Respuestas (*%1)</translation>
    </message>
    <message>
        <source>Saved the answers to %1.</source>
        <translation>Respuestas guardadas en %1.</translation>
    </message>
    <message>
        <source>The Answers of a Class</source>
        <translation>Las respuestas de una clase</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>You guessed %1; it came to %2.</source>
        <translation>Usted estimó %1; fueron %2.</translation>
    </message>
    <message>
        <source>It could not be started. The newest message tells why (F7).</source>
        <translation>No se pudo iniciar. El mensaje más reciente dice por qué (F7).</translation>
    </message>
</context>
<context>
    <name>gram::LessonList</name>
    <message>
        <source>%1 has the id “%2”, as %3 has. Give it one of its own.</source>
        <translation>%1 tiene el id “%2”, igual que %3. Asígnele uno propio.</translation>
    </message>
</context>
<context>
    <name>gram::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the lessons</source>
        <translation>Cerrar las lecciones</translation>
    </message>
    <message>
        <source>The setup comes back (Ctrl+L)</source>
        <translation>La configuración vuelve (Ctrl+L)</translation>
    </message>
    <message>
        <source>Each takes a few minutes, trains small models for seconds with this very window, and asks about what came out. Your settings come back at the end.</source>
        <translation>Cada una lleva unos minutos, entrena modelos pequeños durante segundos con esta misma ventana y pregunta por los resultados. Los ajustes propios se restablecen al final.</translation>
    </message>
    <message>
        <source>Open &amp;a Lesson…</source>
        <translation>Abrir u&amp;na lección…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Abrir una lección desde un archivo, por ejemplo de un docente</translation>
    </message>
    <message>
        <source>A class&apos;s answers…</source>
        <translation>Respuestas de una clase…</translation>
    </message>
    <message>
        <source>Read the answers that students have saved, and see them side by side</source>
        <translation>Leer las respuestas que han guardado los alumnos y verlas juntas</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation>
            <numerusform>%n minuto, continúa en el paso %1 de %2</numerusform>
            <numerusform>%n minutos, continúa en el paso %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation>
            <numerusform>%n minuto, hecha</numerusform>
            <numerusform>%n minutos, hecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Leave this lesson</source>
        <translation>Salir de esta lección</translation>
    </message>
    <message>
        <source>Leave this lesson, with your own settings back in the form. It goes on here next time.</source>
        <translation>Salir de esta lección y recuperar los ajustes propios en el formulario. La próxima vez continúa aquí.</translation>
    </message>
    <message>
        <source>Fill in the form and start, as the window&apos;s own Start does</source>
        <translation>Rellenar el formulario e iniciar, como hace el botón Iniciar de la ventana</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is training</source>
        <translation>Detener lo que se está entrenando</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>Su respuesta, un número</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Check your answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>P&amp;ista</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>Mo&amp;strar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>Mostrar la respuesta y continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>El paso siguiente (Alt+Right)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Finalizar la lección</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Tr&amp;ain again</source>
        <translation>Volver a e&amp;ntrenar</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>That is not a number: write digits alone, as in %1.</source>
        <translation>Eso no es un número: escriba solo cifras, como %1.</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Guardar mis respuestas…</translation>
    </message>
    <message>
        <source>Write your answers into a file for your teacher; its name is yours</source>
        <translation>Escribir sus respuestas en un archivo para el profesor; su nombre es el de usted</translation>
    </message>
    <message>
        <source>Note my guess</source>
        <translation>Anotar mi estimación</translation>
    </message>
    <message>
        <source>Write your guess down; then it is trained</source>
        <translation>Anotar su estimación; luego se entrena</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>gram::LeversDialog</name>
    <message>
        <source>Change While It Trains</source>
        <translation>Cambiar mientras entrena</translation>
    </message>
    <message>
        <source>“%1” goes on with what is changed here from its next step, with a latency from its next cycle. Each change is a mark on the charts and stands in the run&apos;s record; the run is then no longer what its settings say, and comparisons tell so.</source>
        <translation>“%1” continúa con lo que se cambie aquí desde su próximo paso; con una latencia, desde su próximo ciclo. Cada cambio es una marca en los gráficos y consta en el registro de la ejecución; esta ya no es entonces lo que dicen sus ajustes, y las comparaciones lo indican.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
</context>
<context>
    <name>gram::LibraryController</name>
    <message>
        <source>%1 is in the list: run %2.</source>
        <translation>%1 está en la lista: ejecución %2.</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <translation>anotaciones de %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation>
            <numerusform>retirada de %n ejecución</numerusform>
            <numerusform>retirada de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation>
            <numerusform>envío de %n ejecución a la papelera</numerusform>
            <numerusform>envío de %n ejecuciones a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and stays where it is.</source>
        <translation>%1 no se ha podido mover a la papelera y queda donde está.</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the trash.</source>
        <translation>%1 no se ha podido recuperar de la papelera.</translation>
    </message>
</context>
<context>
    <name>gram::LiveChart</name>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation>Métrica del gráfico</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>More for the chart</source>
        <translation>Más opciones del gráfico</translation>
    </message>
    <message>
        <source>Scale, values, copying and exporting of the chart</source>
        <translation>Escala, valores, copia y exportación del gráfico</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>Ampliar el gráfico</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y Axis</source>
        <translation>Eje y &amp;logarítmico</translation>
    </message>
    <message>
        <source>Show &amp;Values</source>
        <translation>Mostrar &amp;valores</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Mostrar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>Copiar valores como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show all of the charts again (Esc)</source>
        <translation>Volver a mostrar todos los gráficos (Esc)</translation>
    </message>
    <message>
        <source>Let this chart fill the page</source>
        <translation>Hacer que este gráfico ocupe la página</translation>
    </message>
    <message>
        <source>Show A&amp;ll of the Charts</source>
        <translation>Mostrar todos los &amp;gráficos</translation>
    </message>
    <message>
        <source>En&amp;large</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>✕ not a number</source>
        <translation>✕ no es un número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a short title, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click makes this the large chart; so does Enter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un clic convierte este en el gráfico grande; también Intro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and drag: zoom into the box. Double click: show everything; on this title: enlarge.&lt;/p&gt;&lt;p&gt;Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; Enter enlarge.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rueda: zoom en x (con Mayús, o sobre el eje y: zoom en y). Arrastrar: mover. Mayús y arrastrar: ampliar el recuadro. Doble clic: mostrar todo; en este título: ampliar.&lt;/p&gt;&lt;p&gt;Teclas: ← → leer los valores, con Mayús mover; + − zoom; 0 mostrar todo; Intro ampliar.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make this the large chart</source>
        <translation>Convertir este en el gráfico grande</translation>
    </message>
    <message>
        <source>Make It the &amp;Large Chart</source>
        <translation>Convertir en el gráfico g&amp;rande</translation>
    </message>
</context>
<context>
    <name>gram::MachineController</name>
    <message>
        <source>Self-check: the encoder&apos;s layers reach %1 GFLOP/s, %2% of this machine&apos;s best product.</source>
        <translation>Autocomprobación: las capas del codificador alcanzan %1 GFLOP/s, el %2 % del mejor producto de esta máquina.</translation>
    </message>
    <message>
        <source>%1 More in Help ▸ About This Machine.</source>
        <translation>%1 Más en Ayuda ▸ Acerca de esta máquina.</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Se ha copiado el diagnóstico.</translation>
    </message>
</context>
<context>
    <name>gram::MachineDialog</name>
    <message>
        <source>About This Machine</source>
        <translation>Acerca de esta máquina</translation>
    </message>
    <message>
        <source>Processor, memory and libraries</source>
        <translation>Procesador, memoria y bibliotecas</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Velocidades medidas</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Qué la haría más rápida</translation>
    </message>
    <message>
        <source>The rates are measured when the runs have ended.</source>
        <translation>Las velocidades se miden cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>Measuring the rates, about two seconds…</source>
        <translation>Midiendo las velocidades, unos dos segundos…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy all of it for a report; it holds no personal paths</source>
        <translation>Copiar todo para un informe; no contiene rutas personales</translation>
    </message>
    <message>
        <source>The rates were not measured.</source>
        <translation>No se han medido las velocidades.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, Qt %3</source>
        <translation>GRAM Lab %1, LibTorch %2, Qt %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n core(s)</source>
        <translation>
            <numerusform>%1, %n núcleo</numerusform>
            <numerusform>%1, %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 libres</translation>
    </message>
    <message>
        <source>Encoder&apos;s products</source>
        <translation>Productos del codificador</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>Its products</source>
        <translation>Sus productos</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>WRONG: do not train on this machine with this BLAS</source>
        <translation>INCORRECTOS: no entrene en esta máquina con esta BLAS</translation>
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
        <translation>no disponible</translation>
    </message>
    <message>
        <source>It took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>Tomó el procesador por uno más antiguo (%1) y se le asignaron sus kernels para %2.</translation>
    </message>
    <message>
        <source>Its kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Sus kernels para %1 calculan aquí resultados incorrectos; se le asignaron los de %2.</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Products, BLAS</source>
        <translation>Productos, BLAS</translation>
    </message>
    <message>
        <source>Products, oneDNN</source>
        <translation>Productos, oneDNN</translation>
    </message>
    <message>
        <source>Encoder layer, forward and backward</source>
        <translation>Capa del codificador, ida y vuelta</translation>
    </message>
    <message>
        <source>%1, %2% of the best product</source>
        <translation>%1, %2&#xa0;% del mejor producto</translation>
    </message>
    <message>
        <source>Products in bf16</source>
        <translation>Productos en bf16</translation>
    </message>
    <message>
        <source>Encoder layer in bf16</source>
        <translation>Capa del codificador en bf16</translation>
    </message>
    <message>
        <source>%1, %2% of the product</source>
        <translation>%1, %2&#xa0;% del producto</translation>
    </message>
    <message>
        <source>Copy in memory</source>
        <translation>Copia en memoria</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n thread(s), the best of several times:</source>
        <translation>
            <numerusform>Medido con %n hilo, lo mejor de varias veces:</numerusform>
            <numerusform>Medido con %n hilos, lo mejor de varias veces:</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use: install OpenBLAS (libopenblas0-openmp).</source>
        <translation>Se usa la BLAS de referencia: instale OpenBLAS (libopenblas0-openmp).</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use its kernels for %1, older than what the processor offers (%2).</source>
        <translation>OPENBLAS_CORETYPE hace que OpenBLAS use sus kernels para %1, más antiguos que lo que ofrece el procesador (%2).</translation>
    </message>
    <message>
        <source>The BLAS is slower than oneDNN: a newer OpenBLAS makes the CF module faster.</source>
        <translation>La BLAS es más lenta que oneDNN: una OpenBLAS más reciente hace más rápido el módulo CF.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor: close them and look again.</source>
        <translation>Puede que otros programas estén usando el procesador: ciérrelos y vuelva a mirar.</translation>
    </message>
    <message>
        <source>CE precision bf16 makes the encoder&apos;s layers %1 times as fast.</source>
        <translation>La precisión del CE bf16 hace las capas del codificador %1 veces más rápidas.</translation>
    </message>
    <message>
        <source>Nothing to be made faster was found.</source>
        <translation>No se ha encontrado nada que acelerar.</translation>
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
        <translation>Curvas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train as the form on the left says</source>
        <translation>Entrenar según el formulario de la izquierda</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausa&amp;r</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Pause or go on; a pause is not counted as training time</source>
        <translation>Pausar o continuar; una pausa no cuenta como tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Stop the run and what is queued; the run can be continued from its checkpoint</source>
        <translation>Detener la ejecución y lo que está en cola; la ejecución se puede continuar desde su checkpoint</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Train E2E and GRAM one after the other and draw them together</source>
        <translation>Entrenar E2E y GRAM uno tras otro y dibujarlos juntos</translation>
    </message>
    <message>
        <source>&amp;Open Dataset Folder…</source>
        <translation>Abrir carpeta de &amp;datos…</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Elegir la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Turn the files of a dataset, as they were downloaded, into one to train on</source>
        <translation>Convertir los archivos de un conjunto de datos, tal como se descargaron, en uno con el que entrenar</translation>
    </message>
    <message>
        <source>Open &amp;Model Folder…</source>
        <translation>Abrir carpeta de &amp;modelo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Elegir la carpeta de un modelo de Hugging Face</translation>
    </message>
    <message>
        <source>Open &amp;Configuration…</source>
        <translation>Abrir &amp;configuración…</translation>
    </message>
    <message>
        <source>Fill in the form from a configuration file</source>
        <translation>Rellenar el formulario desde un archivo de configuración</translation>
    </message>
    <message>
        <source>&amp;Save Configuration As…</source>
        <translation>&amp;Guardar configuración como…</translation>
    </message>
    <message>
        <source>Save the form as a configuration file</source>
        <translation>Guardar el formulario como archivo de configuración</translation>
    </message>
    <message>
        <source>Copy Command &amp;Line</source>
        <translation>Copiar línea de comandos</translation>
    </message>
    <message>
        <source>Copy the command that does in a terminal what the form says</source>
        <translation>Copiar el comando que hace en un terminal lo que indica el formulario</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>R&amp;ecent Models</source>
        <translation>Modelos r&amp;ecientes</translation>
    </message>
    <message>
        <source>Co&amp;nfigurations</source>
        <translation>Co&amp;nfiguraciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close GRAM Lab</source>
        <translation>Cerrar GRAM Lab</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language and colours of the program</source>
        <translation>Idioma y colores del programa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation>Con&amp;junto de datos…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The dataset&apos;s figures, warnings and samples</source>
        <translation>Cifras, avisos y muestras del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Show &amp;All of the Charts</source>
        <translation>Mostrar los gráficos &amp;completos</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Undo zooming and moving in the charts</source>
        <translation>Deshacer el zoom y el desplazamiento en los gráficos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About GRAM Lab</source>
        <translation>&amp;Acerca de GRAM Lab</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>S&amp;topping…</source>
        <translation>&amp;Deteniendo…</translation>
    </message>
    <message>
        <source>S&amp;top Export</source>
        <translation>&amp;Detener exportación</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (falta)</translation>
    </message>
    <message>
        <source>&amp;Save Under a Name…</source>
        <translation>&amp;Guardar con nombre…</translation>
    </message>
    <message>
        <source>Open Their &amp;Folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Open a Model&apos;s Folder</source>
        <translation>Abrir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Open a Dataset&apos;s Folder</source>
        <translation>Abrir la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>Abrir configuración</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Name of the configuration:</source>
        <translation>Nombre de la configuración:</translation>
    </message>
    <message>
        <source>About GRAM Lab</source>
        <translation>Acerca de GRAM Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Fine-tunes a language model inside a recommender or a knowledge tracing model, and shows what GRAM saves against end-to-end training.&lt;/p&gt;&lt;p&gt;The method: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Ajusta un modelo de lenguaje dentro de un recomendador o de un modelo de knowledge tracing y muestra lo que GRAM ahorra frente al entrenamiento de extremo a extremo.&lt;/p&gt;&lt;p&gt;El método: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A Model Is Being Exported</source>
        <translation>Se está exportando un modelo</translation>
    </message>
    <message>
        <source>Training Is Running</source>
        <translation>Hay un entrenamiento en curso</translation>
    </message>
    <message>
        <source>A model is still being exported. Stop it and close?</source>
        <translation>Todavía se está exportando un modelo. ¿Detener la exportación y cerrar?</translation>
    </message>
    <message>
        <source>A run is still training. Stop it and close?</source>
        <translation>Todavía se está entrenando una ejecución. ¿Detenerla y cerrar?</translation>
    </message>
    <message>
        <source>Nothing is written then; the run and its checkpoint stay.</source>
        <translation>En ese caso no se escribe nada; la ejecución y su checkpoint permanecen.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep Exporting</source>
        <translation>&amp;Seguir exportando</translation>
    </message>
    <message>
        <source>&amp;Keep Training</source>
        <translation>&amp;Seguir entrenando</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>Se ha escrito “%1”.</translation>
    </message>
    <message>
        <source>Pre&amp;sentation Mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Large type and the whole screen, for a projector</source>
        <translation>Letra grande y pantalla completa, para proyectar</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Short guided lessons that train with this window</source>
        <translation>Lecciones breves y guiadas que entrenan con esta ventana</translation>
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation>A&amp;brir una lección…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>Abrir una lección desde un archivo, por ejemplo de un docente</translation>
    </message>
    <message>
        <source>Open a Lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lecciones (*.json)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Construido sobre Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (dominio público), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) y CLI11 (BSD). Ayuda ▸ Copiar diagnóstico indica las versiones en uso.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ind a Rate…</source>
        <translation>&amp;Buscar una tasa…</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Probar unas cuantas tasas de aprendizaje del codificador durante algunos pasos cada una</translation>
    </message>
    <message>
        <source>Its checkpoint is saved. To go on with it, select it among the runs at the next start and press Continue.</source>
        <translation>Se guarda su punto de control. Para continuarla, selecciónela entre las ejecuciones en el próximo inicio y pulse Continuar.</translation>
    </message>
    <message>
        <source>About This Machi&amp;ne…</source>
        <translation>Acerca de esta &amp;máquina…</translation>
    </message>
    <message>
        <source>Processor, BLAS, what they reach of what could be had, and what would be faster</source>
        <translation>Procesador, BLAS, cuánto alcanzan de lo posible y qué sería más rápido</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves the machine: no update check, no account, no telemetry. The manual&apos;s page “Licences” tells more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nada sale de la máquina: ni búsqueda de actualizaciones, ni cuenta, ni telemetría. La página “Licences” del manual dice más.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Man&amp;ual</translation>
    </message>
    <message>
        <source>All pages of the manual, with a search; with the focus on a setting, what is told of it</source>
        <translation>Todas las páginas del manual, con búsqueda; con el foco en un ajuste, lo que se dice de él</translation>
    </message>
    <message>
        <source>Copy what the program runs on, for a report; it holds no personal paths</source>
        <translation>Copiar sobre qué se ejecuta el programa, para un informe; no contiene rutas personales</translation>
    </message>
    <message>
        <source>C&amp;hange While It Trains…</source>
        <translation>Ca&amp;mbiar mientras entrena…</translation>
    </message>
    <message>
        <source>Change the latency, the rates or the count weights of the run in progress</source>
        <translation>Cambiar la latencia, las tasas o los pesos por recuento de la ejecución en curso</translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Selected Run</source>
        <translation>C&amp;ontinuar la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Go on with the run that is selected in the list, or start it if it waits</source>
        <translation>Seguir con la ejecución seleccionada en la lista, o iniciarla si está en espera</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What happened, with the time of day</source>
        <translation>Lo que ha pasado, con la hora</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barra de menús</translation>
    </message>
    <message>
        <source>The menus in a bar of their own and not behind a button</source>
        <translation>Los menús en una barra propia y no detrás de un botón</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>Con&amp;figuración</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The setup beside this page</source>
        <translation>La configuración junto a esta página</translation>
    </message>
</context>
<context>
    <name>gram::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>The contents then list the sections that have all of the words. Return opens the first</source>
        <translation>El contenido muestra entonces las secciones que tienen todas las palabras. Return abre la primera</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%n sección encontrada</numerusform>
            <numerusform>%n secciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer, or a part of a word.</source>
        <translation>Ninguna sección tiene todas estas palabras. Pruebe con menos o con parte de una palabra.</translation>
    </message>
</context>
<context>
    <name>gram::MapPage</name>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Item map</source>
        <translation>Mapa de ítems</translation>
    </message>
    <message>
        <source>The run whose items are mapped</source>
        <translation>La ejecución cuyos ítems se muestran en el mapa</translation>
    </message>
    <message>
        <source>One of the ticked runs that have ended</source>
        <translation>Una de las ejecuciones marcadas que han terminado</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Progreso del mapa</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Buscar un ítem</translation>
    </message>
    <message>
        <source>An item&apos;s id, or words of its text, and Enter; again Enter: the next one</source>
        <translation>El id de un ítem, o palabras de su texto, e Intro; Intro otra vez: el siguiente</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>&lt;p&gt;Write the moment that is shown as a picture, or all moments as a table&lt;/p&gt;</source>
        <translation>&lt;p&gt;Guardar el momento que se muestra como imagen, o todos los momentos como tabla&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go through the moments of the run, from this one on</source>
        <translation>Recorrer los momentos de la ejecución a partir de este</translation>
    </message>
    <message>
        <source>&lt;p&gt;Principal component analysis: of all directions in which the items&apos; vectors differ at the end of the run, the two in which they differ most. The same two serve for every moment, so that what moves has moved. Two dimensions are not all: items that look near may be far in the others; the table has the nearest by all of them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Análisis de componentes principales: de todas las direcciones en las que difieren los vectores de los ítems al final de la ejecución, las dos en las que más difieren. Las mismas dos sirven para todos los momentos, de modo que lo que se mueve se ha movido de verdad. Dos dimensiones no son todas: ítems que parecen cercanos pueden estar lejos en las demás; la tabla contiene los más cercanos según todas ellas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
    </message>
    <message>
        <source>&lt;p&gt;From the vectors that the run began with, over those of its evaluations, to the last ones. A run keeps the vectors of up to 500 items at up to 32 evaluations.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desde los vectores con los que empezó la ejecución, pasando por los de sus evaluaciones, hasta los últimos. Una ejecución guarda los vectores de hasta 500 ítems en hasta 32 evaluaciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The chosen item and its nearest ones</source>
        <translation>El ítem elegido y los más cercanos</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ítem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two vectors, by all of their dimensions: 1 is the same direction, 0 none in common.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De los dos vectores, según todas sus dimensiones: 1 es la misma dirección; 0, ninguna en común.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Draw the &amp;map</source>
        <translation>Dibujar el &amp;mapa</translation>
    </message>
    <message>
        <source>Stop the map</source>
        <translation>Detener el mapa</translation>
    </message>
    <message>
        <source>Draw the map of the run&apos;s items</source>
        <translation>Dibujar el mapa de los ítems de la ejecución</translation>
    </message>
    <message>
        <source>Reads the run&apos;s model and encodes its items as it began and as it ended</source>
        <translation>Lee el modelo de la ejecución y codifica sus ítems tal como empezó y tal como terminó</translation>
    </message>
    <message>
        <source>The map is drawn when the runs have ended.</source>
        <translation>El mapa se dibuja cuando han terminado las ejecuciones.</translation>
    </message>
    <message>
        <source>Encoding the items…</source>
        <translation>Codificando los ítems…</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 items.</source>
        <translation>%1: %2 de sus %3 ítems.</translation>
    </message>
    <message>
        <source>%1: its %2 items.</source>
        <translation>%1: sus %2 ítems.</translation>
    </message>
    <message numerus="yes">
        <source>Hollow marks: %n cold item(s), which do not occur in training.</source>
        <translation>
            <numerusform>Marcas huecas: %n ítem en frío, que no aparece en el entrenamiento.</numerusform>
            <numerusform>Marcas huecas: %n ítems en frío, que no aparecen en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not say what the items are about, so that all have one colour.</source>
        <translation>Los datos no indican de qué tratan los ítems, así que todos tienen el mismo color.</translation>
    </message>
    <message>
        <source>The beginning is missing: the model that the run began with is not there any more.</source>
        <translation>Falta el comienzo: el modelo con el que empezó la ejecución ya no está.</translation>
    </message>
    <message>
        <source>The run&apos;s checkpoint cannot be read; its evaluations are shown.</source>
        <translation>No se puede leer el checkpoint de la ejecución; se muestran sus evaluaciones.</translation>
    </message>
    <message>
        <source>The run has kept no vectors at evaluations: only its beginning and its end are shown.</source>
        <translation>La ejecución no ha guardado vectores en las evaluaciones: solo se muestran su comienzo y su final.</translation>
    </message>
    <message>
        <source>The end of item_vectors.bin is damaged and left out.</source>
        <translation>El final de item_vectors.bin está dañado y se omite.</translation>
    </message>
    <message>
        <source>Where do the items&apos; vectors lie, and how did training move them? Choose a run and draw its map.</source>
        <translation>¿Dónde están los vectores de los ítems y cómo los ha movido el entrenamiento? Elija una ejecución y dibuje su mapa.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>antes del entrenamiento</translation>
    </message>
    <message>
        <source>step %1, kept</source>
        <translation>paso %1, conservado</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · en frío</translation>
    </message>
    <message>
        <source>No item of the map has “%1” as its id or in its text.</source>
        <translation>Ningún ítem del mapa tiene “%1” como id ni en su texto.</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>Table of all moments (*.csv)</source>
        <translation>Tabla de todos los momentos (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>gram::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>gram::MessageLog</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages appear here.</source>
        <translation>Los mensajes aparecen aquí.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>Copiar todos los mensajes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Close the log (Esc)</source>
        <translation>Cerrar el registro (Esc)</translation>
    </message>
</context>
<context>
    <name>gram::MethodFigures</name>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>Encodes nothing</source>
        <translation>No codifica nada</translation>
    </message>
    <message>
        <source>Encodes each text once</source>
        <translation>Codifica cada texto una vez</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message numerus="yes">
        <source>R over %n step(s) %1</source>
        <translation>
            <numerusform>R en %n paso: %1</numerusform>
            <numerusform>R en %n pasos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoding(s) a step</source>
        <translation>
            <numerusform>%Ln codificación por paso</numerusform>
            <numerusform>%Ln codificaciones por paso</numerusform>
        </translation>
    </message>
    <message>
        <source>R over the latency: how often an item is read between two updates of the encoder.</source>
        <translation>R en la latencia: cuántas veces se lee un ítem entre dos actualizaciones del codificador.</translation>
    </message>
    <message>
        <source>R: how often an item is read in a batch, and the most that exact GRAM can gain.</source>
        <translation>R: cuántas veces se lee un ítem en un lote, y lo máximo que puede ganar GRAM exacto.</translation>
    </message>
    <message>
        <source>~ and italics: interpolated, not counted.</source>
        <translation>~ y cursiva: interpolado, no contado.</translation>
    </message>
    <message numerus="yes">
        <source>The time to expect: %n step(s) of %1 s, as %2 took them.</source>
        <translation>
            <numerusform>El tiempo que cabe esperar: %n paso de %1 s, según lo que tardó la %2.</numerusform>
            <numerusform>El tiempo que cabe esperar: %n pasos de %1 s, según lo que tardó la %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes is said here once a run of this work has made two steps.</source>
        <translation>Aquí se indica cuánto tarda cuando una ejecución de este trabajo haya hecho dos pasos.</translation>
    </message>
    <message>
        <source>Counted on the batches of an epoch with this form.</source>
        <translation>Contado en los lotes de una época con este formulario.</translation>
    </message>
</context>
<context>
    <name>gram::MethodTiles</name>
    <message>
        <source>Encodes the text of every interaction.</source>
        <translation>Codifica el texto de cada interacción.</translation>
    </message>
    <message>
        <source>Encodes each text once a batch: exact.</source>
        <translation>Codifica cada texto una vez por lote: exacto.</translation>
    </message>
    <message>
        <source>Exact too, in as much memory as you say.</source>
        <translation>También exacto, con la memoria que usted indique.</translation>
    </message>
    <message>
        <source>Encodes every N steps: past R, at a price.</source>
        <translation>Codifica cada N pasos: supera R, a un precio.</translation>
    </message>
    <message>
        <source>The encoder is never trained.</source>
        <translation>El codificador no se entrena nunca.</translation>
    </message>
    <message>
        <source>Without texts: one vector an item.</source>
        <translation>Sin textos: un vector por ítem.</translation>
    </message>
    <message>
        <source>Bounded memory, Frozen, ID</source>
        <translation>Memoria acotada, Congelado, ID</translation>
    </message>
    <message>
        <source>Further methods: bounded memory, Frozen, ID</source>
        <translation>Otros métodos: memoria acotada, Congelado, ID</translation>
    </message>
    <message>
        <source>Exact GRAM in bounded memory, and two references that do not train the encoder</source>
        <translation>GRAM exacto con memoria acotada, y dos referencias que no entrenan el codificador</translation>
    </message>
</context>
<context>
    <name>gram::MixedNotice</name>
    <message>
        <source>Draw Only the Latest Group</source>
        <translation>Dibujar solo el último grupo</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</source>
        <translation>
            <numerusform>⚠ Se dibujan juntas ejecuciones de %n grupo: difieren en datos, modelo o lote. Sus tiempos, memoria y calidad no son comparables.</numerusform>
            <numerusform>⚠ Se dibujan juntas ejecuciones de %n grupos: difieren en datos, modelo o lote. Sus tiempos, memoria y calidad no son comparables.</numerusform>
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
        <translation>GRAM Single-step, memoria acotada</translation>
    </message>
    <message>
        <source>Multi-step GRAM</source>
        <translation>GRAM Multi-step</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>Codificador congelado</translation>
    </message>
    <message>
        <source>ID embeddings</source>
        <translation>Embeddings de ID</translation>
    </message>
    <message>
        <source>The baseline: encodes every interaction, K encodings a step.</source>
        <translation>La línea base: codifica cada interacción, K codificaciones por paso.</translation>
    </message>
    <message>
        <source>Encodes each unique item once, U encodings a step. The same gradients as E2E, up to R = K/U times faster.</source>
        <translation>Codifica cada ítem único una vez, U codificaciones por paso. Los mismos gradientes que E2E, hasta R = K/U veces más rápido.</translation>
    </message>
    <message>
        <source>Exact too, and memory is set by the micro-batch, not by U. Costs one more forward pass.</source>
        <translation>También exacto, y la memoria depende del microlote, no de U. Cuesta una pasada hacia delante más.</translation>
    </message>
    <message>
        <source>A reference: the encoder is never trained, only the CF module is.</source>
        <translation>Una referencia: el codificador no se entrena nunca, solo el módulo CF.</translation>
    </message>
    <message>
        <source>A reference without texts: one learned vector an item. Knows nothing of cold-start items.</source>
        <translation>Una referencia sin textos: un vector aprendido por ítem. No sabe nada de los ítems en frío.</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>Media de los tokens</translation>
    </message>
    <message>
        <source>CLS token</source>
        <translation>Token CLS</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El propio del modelo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>NRMS (news)</source>
        <translation>NRMS (noticias)</translation>
    </message>
    <message>
        <source>DKT (knowledge tracing)</source>
        <translation>DKT (knowledge tracing)</translation>
    </message>
    <message>
        <source>SAINT (knowledge tracing)</source>
        <translation>SAINT (knowledge tracing)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Linear, c/max</source>
        <translation>Lineal, c/máx</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Raíz cuadrada</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logaritmo</translation>
    </message>
    <message>
        <source>Logarithm + 1</source>
        <translation>Logaritmo + 1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>half epochs</source>
        <translation>medias épocas</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By row order</source>
        <translation>Por orden de filas</translation>
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
        <translation>Simulando los datos de la demo</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Leyendo el conjunto de datos</translation>
    </message>
    <message>
        <source>Training the tokenizer</source>
        <translation>Entrenando el tokenizador</translation>
    </message>
    <message>
        <source>Tokenizing the texts</source>
        <translation>Tokenizando los textos</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Measuring E2E</source>
        <translation>Midiendo E2E</translation>
    </message>
    <message>
        <source>Encoding the items</source>
        <translation>Codificando los ítems</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Single-step</source>
        <translation>Single-step</translation>
    </message>
    <message>
        <source>Single-step, bounded</source>
        <translation>Single-step, acotado</translation>
    </message>
    <message>
        <source>Multi-step N=%1</source>
        <translation>Multi-step N=%1</translation>
    </message>
    <message>
        <source>Multi-step N=%1×½ epoch</source>
        <translation>Multi-step N=%1×½ época</translation>
    </message>
    <message>
        <source>Multi-step N=%1 epoch</source>
        <translation>Multi-step N=%1 época</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Codificador incluido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>bfloat16 products</source>
        <translation>Productos en bfloat16</translation>
    </message>
    <message>
        <source>Item gradients move a table of item vectors; once every N steps the encoder is fitted to it. Faster than R where items come again within N steps; not equivalent to E2E for N &gt; 1.</source>
        <translation>Los gradientes de los ítems mueven una tabla de vectores; cada N pasos se ajusta el codificador a ella. Más rápido que R si los ítems vuelven a aparecer en N pasos; no equivalente a E2E para N &gt; 1.</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>Descenso simple</translation>
    </message>
    <message>
        <source>Adam, as far as the encoder</source>
        <translation>Adam, tanto como el codificador</translation>
    </message>
    <message>
        <source>%1, LoRA %2</source>
        <comment>a mode, the rank of LoRA</comment>
        <translation>%1, LoRA %2</translation>
    </message>
    <message>
        <source>TF32 products</source>
        <translation>Productos TF32</translation>
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
        <translation>Las cifras del modelo</translation>
    </message>
    <message>
        <source>What of the model will train</source>
        <translation>Qué se entrenará del modelo</translation>
    </message>
    <message>
        <source>Memory each mode will need, an estimate</source>
        <translation>Memoria que necesitará cada modo, una estimación</translation>
    </message>
    <message>
        <source>Memory warning</source>
        <translation>Aviso de memoria</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1, pesos aleatorios</translation>
    </message>
    <message>
        <source>Bundled encoder (%1)</source>
        <translation>Codificador incluido (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Layers × hidden size</source>
        <translation>Capas × tamaño oculto</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texto más largo</translation>
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
        <translation>Pesos</translation>
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
        <translation>&lt;p&gt;En el archivo pero ajeno al codificador, por lo que no se usa: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The mode ID does not use the encoder.</source>
        <translation>El modo ID no usa el codificador.</translation>
    </message>
    <message>
        <source>None of it trains in the mode Frozen.</source>
        <translation>En el modo Congelado no se entrena nada de él.</translation>
    </message>
    <message>
        <source>Nothing is frozen.&lt;br&gt;All %1 parameters train.</source>
        <translation>Nada está congelado.&lt;br&gt;Se entrenan los %1 parámetros.</translation>
    </message>
    <message>
        <source>Frozen (hatched): the embeddings.</source>
        <translation>Congelado (rayado): los embeddings.</translation>
    </message>
    <message>
        <source>Frozen (hatched): up to layer %1.</source>
        <translation>Congelado (rayado): hasta la capa %1.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters train.</source>
        <translation>Se entrenan %1 de %2 parámetros.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: the layers share their weights.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No puede haber %1 capas congeladas: las capas comparten sus pesos.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: something must be left to train.&lt;/b&gt;</source>
        <translation>&lt;b&gt;No puede haber %1 capas congeladas: debe quedar algo por entrenar.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The memory that each mode will need is estimated once a dataset has been read.</source>
        <translation>La memoria que necesitará cada modo se estima una vez leído un conjunto de datos.</translation>
    </message>
    <message>
        <source>Memory, &lt;i&gt;estimated&lt;/i&gt;:</source>
        <translation>Memoria, &lt;i&gt;estimada&lt;/i&gt;:</translation>
    </message>
    <message>
        <source>Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.</source>
        <translation>Elija el modo Single-step, memoria acotada, un lote menor o textos más cortos.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.</source>
        <translation>Elija un lote menor, textos más cortos o un modelo menor, o congele más capas.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate from sizes alone, before anything runs: the weights, their gradients and Adam&apos;s two moments; what the encoder keeps of the batch&apos;s expected items for its backward pass; the CF module with its activations; the table of item vectors; the frozen layers&apos; kept outputs.&lt;/p&gt;&lt;p&gt;Left out: the program itself, its libraries and the dataset. A run measures its memory, and shows it beside this estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una estimación solo a partir de los tamaños, antes de que se ejecute nada: los pesos, sus gradientes y los dos momentos de Adam; lo que el codificador guarda de los ítems esperados del lote para su paso hacia atrás; el módulo CF con sus activaciones; la tabla de vectores de ítems; las salidas guardadas de las capas congeladas.&lt;/p&gt;&lt;p&gt;No se incluyen el propio programa, sus bibliotecas ni el conjunto de datos. Una ejecución mide su memoria y la muestra junto a esta estimación.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre ahora</translation>
    </message>
    <message>
        <source>Set the CE micro-batch to Automatic, or choose shorter texts or a smaller model.</source>
        <translation>Ponga el microlote CE en Automático, o elija textos más cortos o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Switch checkpointing on, choose a smaller batch or shorter texts, or freeze more layers.</source>
        <translation>Active los puntos de control, elija un lote más pequeño o textos más cortos, o congele más capas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This may not fit:&lt;/b&gt; %1 of memory are free.</source>
        <translation>&lt;b&gt;Puede que no quepa:&lt;/b&gt; hay %1 de memoria libres.</translation>
    </message>
    <message>
        <source>%1, each vector scaled to length 1</source>
        <translation>%1, cada vector escalado a longitud 1</translation>
    </message>
    <message>
        <source>LoRA: the weights stay as they are.</source>
        <translation>LoRA: los pesos quedan como están.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): the embeddings.</source>
        <translation>LoRA; congelado (rayado): los embeddings.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): up to layer %1.</source>
        <translation>LoRA; congelado (rayado): hasta la capa %1.</translation>
    </message>
    <message>
        <source>%1 parameters train beside %2.</source>
        <translation>Se entrenan %1 parámetros junto a %2.</translation>
    </message>
</context>
<context>
    <name>gram::ModelController</name>
    <message>
        <source>%1 is opened when the runs have ended.</source>
        <translation>%1 se abrirá cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>Se leerá cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Opened the model “%1”.</source>
        <translation>Se ha abierto el modelo “%1”.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>El modelo todavía se está abriendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen here: %2.</source>
        <translation>%1 no se puede elegir aquí: %2.</translation>
    </message>
</context>
<context>
    <name>gram::ModelViewsController</name>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No run yet: train one, and look here what it has learnt.</source>
        <translation>Aún no hay ninguna ejecución: entrene una y vea aquí lo que ha aprendido.</translation>
    </message>
    <message>
        <source>None of the ticked runs has a model: tick one at the right that has ended.</source>
        <translation>Ninguna de las ejecuciones marcadas tiene un modelo: marque a la derecha una que haya terminado.</translation>
    </message>
    <message>
        <source>Left out, as they are of other data or another model: %1.</source>
        <translation>Omitidas, por ser de otros datos o de otro modelo: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
    </message>
</context>
<context>
    <name>gram::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>gram::PlotWithTable</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the figures in place of the chart</source>
        <translation>Mostrar las cifras en lugar del gráfico</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
</context>
<context>
    <name>gram::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Texts, numbers and dates. Training goes on while the window changes.</source>
        <translation>Textos, números y fechas. El entrenamiento continúa mientras cambia la ventana.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>gram::Presentation</name>
    <message>
        <source>F11 leaves</source>
        <translation>F11: salir</translation>
    </message>
</context>
<context>
    <name>gram::ProbeController</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The dataset of the form is read when the runs have ended. Follow shows the run&apos;s batches.</source>
        <translation>El conjunto de datos del formulario se lee cuando terminen las ejecuciones. Seguir muestra los lotes de la ejecución.</translation>
    </message>
    <message>
        <source>The batches are shown when the dataset has been read.</source>
        <translation>Los lotes se muestran cuando se haya leído el conjunto de datos.</translation>
    </message>
    <message>
        <source>On epoch %1, batch %2 of %3, as chosen on the page Batch</source>
        <translation>Con la época %1, lote %2 de %3, según lo elegido en la página Lote</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se ha guardado %1.</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Estimated time left</source>
        <translation>Tiempo restante estimado</translation>
    </message>
    <message>
        <source>An estimate of the time left. Shown once it is stable.</source>
        <translation>Una estimación del tiempo restante. Se muestra cuando es estable.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>~%1 left</source>
        <translation>quedan ~%1</translation>
    </message>
    <message>
        <source>%1 interactions/s</source>
        <translation>%1 interacciones/s</translation>
    </message>
    <message>
        <source>%1, GPU %2%</source>
        <comment>interactions a second, utilization</comment>
        <translation>%1, GPU %2 %</translation>
    </message>
    <message>
        <source>GPU: the share of the last moments in which something ran on the card, of any program</source>
        <translation>GPU: la parte de los últimos instantes en que algo se ejecutaba en la tarjeta, de cualquier programa</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
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
        <translation>Calcula&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Copiar todos los valores</translation>
    </message>
    <message>
        <source>Copy all values as CSV</source>
        <translation>Copiar todos los valores como CSV</translation>
    </message>
    <message>
        <source>Export all values</source>
        <translation>Exportar todos los valores</translation>
    </message>
    <message>
        <source>Write all values into a CSV file</source>
        <translation>Escribir todos los valores en un archivo CSV</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Precision of the scatter</source>
        <translation>Precisión de la dispersión</translation>
    </message>
    <message>
        <source>The precision in which the entries below were computed</source>
        <translation>La precisión con la que se calcularon las entradas de abajo</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Compute the comparison</source>
        <translation>Calcular la comparación</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compute the gradients of this batch by E2E and by Single-step, with the form&apos;s model as a run starts with it. Nothing is trained. It needs the memory of an E2E step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcular los gradientes de este lote con E2E y con Single-step, con el modelo del formulario tal como empieza una ejecución. No se entrena nada. Necesita la memoria de un paso E2E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>It is computed when the runs have ended.</source>
        <translation>Se calcula cuando terminen las ejecuciones.</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>Calculando los gradientes…</translation>
    </message>
    <message>
        <source>Of a batch or settings that are no longer the form&apos;s: compute again. %1</source>
        <translation>De un lote o unos ajustes que ya no son los del formulario: vuelva a calcular. %1</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>Aún no se ha leído ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Is Single-step&apos;s gradient really E2E&apos;s, and how far is Multi-step&apos;s from it? Compute shows it on this batch, with the form&apos;s model.</source>
        <translation>¿Es el gradiente de Single-step realmente el de E2E, y cuánto se aleja de él el de Multi-step? Calcular lo muestra en este lote, con el modelo del formulario.</translation>
    </message>
</context>
<context>
    <name>gram::QueueController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E tarda %1 s por paso (media de %n paso).</numerusform>
            <numerusform>E2E tarda %1 s por paso (media de %n pasos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Exported the model to %1.</source>
        <translation>Se ha exportado el modelo a %1.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Se ha detenido la exportación; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The model was not exported. %1</source>
        <translation>No se ha exportado el modelo. %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudada.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopping, saving the checkpoint</source>
        <translation>Deteniendo, guardando el checkpoint</translation>
    </message>
    <message>
        <source>%1 started.</source>
        <translation>%1: iniciada.</translation>
    </message>
    <message>
        <source>%1 continues.</source>
        <translation>%1: continúa.</translation>
    </message>
    <message>
        <source>Step %1, validation: %2.</source>
        <translation>Paso %1, validación: %2.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Una ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation>
            <numerusform>%1 ha terminado: %n paso en %2 s.</numerusform>
            <numerusform>%1 ha terminado: %n pasos en %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation>
            <numerusform>%1 se ha detenido tras %n paso.</numerusform>
            <numerusform>%1 se ha detenido tras %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on with it, select it among the runs and press Continue.</source>
        <translation>Para continuarla, selecciónela entre las ejecuciones y pulse Continuar.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 ha fallado. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</source>
        <translation>
            <numerusform>Ya no se dibuja %n ejecución con otros datos, otro modelo u otro lote. Marque su grupo en la lista para verla de nuevo.</numerusform>
            <numerusform>Ya no se dibujan %n ejecuciones con otros datos, otro modelo u otro lote. Marque su grupo en la lista para verlas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was trained to its end, but not all of it is on the disk. %2</source>
        <translation>%1 se ha entrenado hasta el final, pero no todo está en el disco. %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>Fork of %1 after step %2</source>
        <translation>Bifurcación de %1 tras el paso %2</translation>
    </message>
    <message>
        <source>%1 had not begun: select it among the runs and press Continue to start it.</source>
        <translation>%1 no había empezado: selecciónela entre las ejecuciones y pulse Continuar para iniciarla.</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>Listo. Iniciar entrena lo que está ajustado a la izquierda.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>%1 s. The best model is saved.</source>
        <translation>%1 s. El mejor modelo está guardado.</translation>
    </message>
    <message>
        <source>%1 s. The model is saved.</source>
        <translation>%1 s. El modelo está guardado.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>gram::RateController</name>
    <message>
        <source>The mode %1 does not train the encoder, so there is no rate to find.</source>
        <translation>El modo %1 no entrena el codificador, así que no hay ninguna tasa que buscar.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>El modelo todavía se está abriendo. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>gram::RateDialog</name>
    <message>
        <source>Find a Rate</source>
        <translation>Buscar una tasa</translation>
    </message>
    <message>
        <source>Trains a few steps with each learning rate of the content encoder, always from the same weights and on the same batches (%1, the form&apos;s dataset and model), and shows the loss and the validation AUC that each of them leads to. Nothing of it is kept.</source>
        <translation>Entrena unos pasos con cada tasa de aprendizaje del codificador de contenido, siempre a partir de los mismos pesos y con los mismos lotes (%1, el conjunto de datos y el modelo del formulario), y muestra la pérdida y el AUC de validación a los que lleva cada una. No se conserva nada de ello.</translation>
    </message>
    <message>
        <source>Rates to try</source>
        <translation>Tasas que probar</translation>
    </message>
    <message>
        <source>&lt;p&gt;Numbers with spaces between them, such as 0.0001 or 1e-4. First shown: a tenth to ten times the rate that this model gets by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Números separados por espacios, como 0.0001 o 1e-4. Al principio se muestran: de una décima parte a diez veces la tasa que este modelo recibe por sí mismo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Rates</source>
        <translation>&amp;Tasas</translation>
    </message>
    <message>
        <source>Steps with each rate</source>
        <translation>Pasos con cada tasa</translation>
    </message>
    <message>
        <source>&lt;p&gt;The rate climbs to its peak within the first third of them. Losses are averaged over the last third. More steps tell rates apart more surely.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La tasa sube a su máximo en el primer tercio de ellos. Las pérdidas se promedian en el último tercio. Más pasos distinguen las tasas con más seguridad.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Steps with each</source>
        <translation>&amp;Pasos con cada una</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Loss by rate</source>
        <translation>Pérdida según la tasa</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean loss of the last steps with each rate, and the AUC on validation data after them. A click takes the nearest rate. Dashed: the rate that the model gets by itself. Dotted: the loss before the first step. A triangle at the edge: a loss far above, or none that is a number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La pérdida media de los últimos pasos con cada tasa y, después de ellos, el AUC con los datos de validación. Un clic elige la tasa más cercana. Discontinua: la tasa que el modelo recibe por sí mismo. Punteada: la pérdida antes del primer paso. Un triángulo en el borde: una pérdida muy superior, o que no es un número.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>Tasa de aprendizaje CE</translation>
    </message>
    <message>
        <source>loss (○)</source>
        <translation>pérdida (○)</translation>
    </message>
    <message>
        <source>validation AUC (□)</source>
        <translation>AUC de validación (□)</translation>
    </message>
    <message>
        <source>Rates and what came of them</source>
        <translation>Las tasas y sus resultados</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Use This Rate</source>
        <translation>&amp;Usar esta tasa</translation>
    </message>
    <message>
        <source>Puts the chosen row&apos;s rate into the form</source>
        <translation>Pone la tasa de la fila elegida en el formulario</translation>
    </message>
    <message>
        <source>&amp;Cancel Search</source>
        <translation>Ca&amp;ncelar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Rates are numbers above 0 and at most 10, with spaces between them.</source>
        <translation>Las tasas son números mayores que 0 y de 10 como máximo, separados por espacios.</translation>
    </message>
    <message>
        <source>Cancelled. </source>
        <translation>Cancelado. </translation>
    </message>
    <message>
        <source>The loss did not stay a finite number with any rate so far: smaller ones are needed.</source>
        <translation>Hasta ahora, la pérdida no ha seguido siendo un número finito con ninguna tasa: hacen falta tasas menores.</translation>
    </message>
    <message>
        <source>Picked %1: its validation AUC is the highest.</source>
        <translation>Elegida %1: su AUC de validación es el más alto.</translation>
    </message>
    <message>
        <source>Picked %1: its loss is the lowest.</source>
        <translation>Elegida %1: su pérdida es la más baja.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the AUC of %2 is higher by %3, which is within its standard error (%4).</source>
        <translation>Elegida %1, la más cercana a la propia del modelo: el AUC de %2 es mayor en %3, lo que está dentro de su error estándar (%4).</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the loss of %2 is lower by %3, which is within the standard error (%4).</source>
        <translation>Elegida %1, la más cercana a la propia del modelo: la pérdida de %2 es menor en %3, lo que está dentro del error estándar (%4).</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>Ha divergido en el paso %1</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Highest AUC</source>
        <translation>AUC más alto</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>Pérdida más baja</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
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
        <translation>usuarios por lote</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this is the most by which it can be faster than E2E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas veces muestra un lote cada uno de sus ítems. GRAM exacto codifica un ítem una vez por lote, así que esto es lo máximo en que puede ser más rápido que E2E.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>sin estimaciones</translation>
    </message>
    <message>
        <source>○ estimated from sampled batches</source>
        <translation>○ estimado con lotes muestreados</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>interactions, K</source>
        <translation>interacciones, K</translation>
    </message>
    <message>
        <source>unique items, U</source>
        <translation>ítems únicos, U</translation>
    </message>
    <message>
        <source>R, estimated</source>
        <translation>R, estimada</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>lecturas de un ítem</translation>
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparación de %n ejecución</numerusform>
            <numerusform>Comparación de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by GRAM Lab %1 on %2.</source>
        <translation>Escrito por GRAM Lab %1 el %2.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>The demo&apos;s data are simulated. They show how the method behaves, not how well a model does on real data.</source>
        <translation>Los datos de la demo son simulados. Muestran cómo se comporta el método, no la calidad de un modelo con datos reales.</translation>
    </message>
    <message>
        <source>R is a batch&apos;s interactions by its unique items. Exact GRAM encodes each item once where E2E encodes each interaction, so R is the most it can save.</source>
        <translation>R son las interacciones de un lote entre sus ítems únicos. GRAM exacto codifica cada ítem una vez donde E2E codifica cada interacción, así que R es lo máximo que puede ahorrar.</translation>
    </message>
    <message>
        <source>Quality over training time</source>
        <translation>Calidad según el tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>tiempo de entrenamiento, s</translation>
    </message>
    <message>
        <source>A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing is interpolated.</source>
        <translation>Cada marca es una evaluación en los datos de validación. El tiempo de entrenamiento no incluye pausas, evaluaciones ni cargas. Las líneas discontinuas indican cuándo cada ejecución obtuvo por primera vez en una evaluación el valor de la línea horizontal; no se interpola nada.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Training loss over steps</source>
        <translation>Pérdida de entrenamiento por pasos</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>loss of the step&apos;s batch</source>
        <translation>pérdida del lote del paso</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same. Long runs are drawn with the lowest and the highest of neighbouring steps.</source>
        <translation>Los modos exactos coinciden con la línea de E2E si la semilla y los lotes son los mismos. Las ejecuciones largas se dibujan con el mínimo y el máximo de pasos vecinos.</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same.</source>
        <translation>Los modos exactos coinciden con la línea de E2E si la semilla y los lotes son los mismos.</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>Velocidad y memoria</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>What is measured against what</source>
        <translation>Qué se mide frente a qué</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation>
            <numerusform>Las ejecuciones difieren en %n ajuste:</numerusform>
            <numerusform>Las ejecuciones difieren en %n ajustes:</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Las ejecuciones tienen los mismos ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation>
            <numerusform>%n ajuste que es igual</numerusform>
            <numerusform>%n ajustes que son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Software and hardware</source>
        <translation>Software y hardware</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
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
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>Para repetirlo</translation>
    </message>
    <message>
        <source>The same settings, seed and number of threads give the same numbers; times depend on the machine.</source>
        <translation>Los mismos ajustes, semilla y número de hilos dan los mismos números; los tiempos dependen de la máquina.</translation>
    </message>
    <message>
        <source>As a configuration file</source>
        <translation>Como archivo de configuración</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>These runs differ in data, model or batch. Only those of the same are measured against each other; the times, memory and quality of the others do not compare.</source>
        <translation>Estas ejecuciones difieren en datos, modelo o lote. Solo se miden entre sí las que los tienen iguales; los tiempos, la memoria y la calidad de las demás no son comparables.</translation>
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
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Go on with the selected runs that were stopped, from their checkpoints, and start those that are held</source>
        <translation>Seguir con las ejecuciones seleccionadas que se detuvieron, desde sus puntos de control, e iniciar las retenidas</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>Ejecutar de nuev&amp;o</translation>
    </message>
    <message>
        <source>Start a new run with this run&apos;s settings</source>
        <translation>Iniciar una ejecución nueva con los ajustes de esta</translation>
    </message>
    <message>
        <source>For&amp;k…</source>
        <translation>Bi&amp;furcar…</translation>
    </message>
    <message>
        <source>Start a second run from a step of this one, with another rate or latency</source>
        <translation>Iniciar una segunda ejecución desde un paso de esta, con otra tasa o latencia</translation>
    </message>
    <message>
        <source>&amp;Use Its Settings</source>
        <translation>&amp;Usar sus ajustes</translation>
    </message>
    <message>
        <source>Fill in the form with this run&apos;s settings, to change some of them</source>
        <translation>Rellenar el formulario con los ajustes de esta ejecución, para cambiar algunos</translation>
    </message>
    <message>
        <source>Co&amp;mpare Settings…</source>
        <translation>Comparar a&amp;justes…</translation>
    </message>
    <message>
        <source>The settings in which the selected runs differ</source>
        <translation>Los ajustes en que difieren las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar nombr&amp;e</translation>
    </message>
    <message>
        <source>Give the run a name of your own</source>
        <translation>Dar a la ejecución un nombre propio</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Deta&amp;lles…</translation>
    </message>
    <message>
        <source>Name, tags and note</source>
        <translation>Nombre, etiquetas y nota</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Des&amp;tacar</translation>
    </message>
    <message>
        <source>Mark the selected runs with a star, or take it away</source>
        <translation>Marcar las ejecuciones seleccionadas con una estrella o quitársela</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Dra&amp;w Only These</source>
        <translation>Dibujar &amp;solo estas</translation>
    </message>
    <message>
        <source>Draw the selected runs in the charts and no others</source>
        <translation>Dibujar en los gráficos las ejecuciones seleccionadas y ninguna más</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>Us&amp;ar como línea base</translation>
    </message>
    <message>
        <source>Measure the speedup of the other runs against this finished E2E run</source>
        <translation>Medir la aceleración de las demás ejecuciones frente a esta ejecución E2E terminada</translation>
    </message>
    <message>
        <source>Open Run &amp;Folder</source>
        <translation>Abrir car&amp;peta de la ejecución</translation>
    </message>
    <message>
        <source>Show the folder with the run&apos;s configuration, metrics and checkpoint</source>
        <translation>Mostrar la carpeta con la configuración, las métricas y el checkpoint de la ejecución</translation>
    </message>
    <message>
        <source>E&amp;xport Model…</source>
        <translation>E&amp;xportar modelo…</translation>
    </message>
    <message>
        <source>R&amp;emove from the List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the runs off the list and the charts; their folders stay</source>
        <translation>Quitar las ejecuciones de la lista y de los gráficos; sus carpetas permanecen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash</source>
        <translation>Mo&amp;ver a la papelera</translation>
    </message>
    <message>
        <source>Take the runs off the list and move their folders to the trash</source>
        <translation>Quitar las ejecuciones de la lista y mover sus carpetas a la papelera</translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation>&amp;Buscar ejecuciones otra vez</translation>
    </message>
    <message>
        <source>Find the runs that other programs have made meanwhile</source>
        <translation>Encontrar las ejecuciones que otros programas han hecho entretanto</translation>
    </message>
    <message>
        <source>Add a Run&apos;s &amp;Folder…</source>
        <translation>&amp;Añadir carpeta de ejecución…</translation>
    </message>
    <message>
        <source>List a run from somewhere else</source>
        <translation>Incluir en la lista una ejecución de otro lugar</translation>
    </message>
    <message>
        <source>Onl&amp;y Starred Runs</source>
        <translation>&amp;Solo ejecuciones destacadas</translation>
    </message>
    <message>
        <source>Hide the runs without a star</source>
        <translation>Ocultar las ejecuciones sin estrella</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Conjunto de datos</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Comparable Work</source>
        <translation>T&amp;rabajo comparable</translation>
    </message>
    <message>
        <source>Group the runs</source>
        <translation>Agrupar las ejecuciones</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Export this run&apos;s model: when what is running has ended</source>
        <translation>Exportar el modelo de esta ejecución: cuando termine lo que está en curso</translation>
    </message>
    <message>
        <source>This run has no language model to export</source>
        <translation>Esta ejecución no tiene modelo de lenguaje que exportar</translation>
    </message>
    <message>
        <source>Write the trained encoder as a Hugging Face folder</source>
        <translation>Escribir el codificador entrenado como carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder</source>
        <translation>Añadir la carpeta de una ejecución</translation>
    </message>
</context>
<context>
    <name>gram::RunDetailsDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation>&amp;Destacada</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>The list of runs can be filtered and grouped by tags</source>
        <translation>La lista de ejecuciones se puede filtrar y agrupar por etiquetas</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>Para qué fue esta ejecución y qué resultó de ella</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, %3</source>
        <translation>GRAM Lab %1, LibTorch %2, %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>gram::RunLibrary</name>
    <message>
        <source>The library of runs was damaged. It was put aside as %1 and is made anew from the runs&apos; folders; names, tags and notes are missing.</source>
        <translation>La biblioteca de ejecuciones estaba dañada. Se ha apartado como %1 y se rehace a partir de las carpetas de las ejecuciones; faltan nombres, etiquetas y notas.</translation>
    </message>
    <message>
        <source>The library of runs could not be written: %1</source>
        <translation>No se ha podido escribir la biblioteca de ejecuciones: %1</translation>
    </message>
    <message>
        <source>A run is not listed. %1</source>
        <translation>Una ejecución no figura en la lista. %1</translation>
    </message>
    <message>
        <source>A waiting run cannot be read. %1</source>
        <translation>No se puede leer una ejecución en espera. %1</translation>
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n ejecución)</numerusform>
            <numerusform>%1 (%n ejecuciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <comment>runs of other settings</comment>
        <translation>%1, variante %2</translation>
    </message>
    <message>
        <source>Runs are compared within a group: the same data, model and batch. Tick it to draw its runs.</source>
        <translation>Las ejecuciones se comparan dentro de un grupo: los mismos datos, modelo y lote. Márquelo para dibujar sus ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%1, R %2 (%n run(s))</source>
        <translation>
            <numerusform>%1, R %2 (%n ejecución)</numerusform>
            <numerusform>%1, R %2 (%n ejecuciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n earlier run(s)</source>
        <translation>
            <numerusform>Ocultar %n ejecución anterior</numerusform>
            <numerusform>Ocultar %n ejecuciones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier run(s)</source>
        <translation>
            <numerusform>Mostrar %n ejecución anterior</numerusform>
            <numerusform>Mostrar %n ejecuciones anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message>
        <source>Classroom demo</source>
        <translation>Demo de aula</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Demo de noticias</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>Chosen as the baseline</source>
        <translation>Elegida como línea base</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Speedup against %1</source>
        <translation>Aceleración frente a %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Checked runs are drawn in the charts</source>
        <translation>Las ejecuciones marcadas se dibujan en los gráficos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Training steps done</source>
        <translation>Pasos de entrenamiento hechos</translation>
    </message>
    <message>
        <source>s/step</source>
        <translation>s/paso</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Interactions per unique item, K/U: the speedup that exact GRAM can reach</source>
        <translation>Interacciones por ítem único, K/U: la aceleración que puede alcanzar GRAM exacto</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>On the validation data</source>
        <translation>Con los datos de validación</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>AUC en frío</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data</source>
        <translation>Con ítems sin interacciones en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Highest memory of the tensors</source>
        <translation>Memoria máxima de los tensores</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The pre-trained language model</source>
        <translation>El modelo de lenguaje preentrenado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What you have tagged the run with</source>
        <translation>Las etiquetas puestas a la ejecución</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The first line of your note</source>
        <translation>La primera línea de la nota</translation>
    </message>
    <message>
        <source>Peak memory as estimated before the start: %1</source>
        <translation>Pico de memoria estimado antes de empezar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Automatic micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Microlote automático: %n ítem como máximo</numerusform>
            <numerusform>Microlote automático: %n ítems como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Microlote: %n ítem como máximo</numerusform>
            <numerusform>Microlote: %n ítems como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lote %2</translation>
    </message>
    <message>
        <source>%1, %2, batch %3</source>
        <translation>%1, %2, lote %3</translation>
    </message>
    <message>
        <source>E2E, run %1</source>
        <translation>E2E, ejecución %1</translation>
    </message>
    <message>
        <source>Mean training seconds per step, the first one too; without pauses and evaluations</source>
        <translation>Media de segundos de entrenamiento por paso, incluido el primero; sin pausas ni evaluaciones</translation>
    </message>
    <message>
        <source>E2E&apos;s seconds per step by this run&apos;s, over the steps that both have made but the first of either, which warms up</source>
        <translation>Segundos por paso de E2E entre los de esta ejecución, en los pasos que han hecho ambas salvo el primero de cada una, que es de calentamiento</translation>
    </message>
    <message>
        <source>Energy/step</source>
        <translation>Energía/paso</translation>
    </message>
    <message>
        <source>Mean energy of the GPU per step, by its own counter; without pauses, evaluations and checkpoints. Empty where it was not measured</source>
        <translation>Energía media de la GPU por paso, según su propio contador; sin pausas, evaluaciones ni puntos de control. Vacío donde no se midió</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n semilla</numerusform>
            <numerusform>%1, %n semillas</numerusform>
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
        <translation>%1 s/paso</translation>
    </message>
    <message>
        <source>Runs that differ by their seed alone: %1</source>
        <translation>Ejecuciones que solo difieren en la semilla: %1</translation>
    </message>
    <message>
        <source>Mean ± sample standard deviation: when two of them have finished</source>
        <translation>Media ± desviación estándar muestral: cuando dos de ellas hayan terminado</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± sample standard deviation of the %n that have finished</source>
        <translation>
            <numerusform>Media ± desviación estándar muestral de la %n que ha terminado</numerusform>
            <numerusform>Media ± desviación estándar muestral de las %n que han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of the initial weights, the order of the batches and the sampled negatives</source>
        <translation>De los pesos iniciales, del orden de los lotes y de los negativos muestreados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>the run that others are measured against by the user&apos;s choice</comment>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>what other runs are measured against</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>No AUC</source>
        <translation>Sin AUC</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>running, step 27 of 42</comment>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>la línea base</translation>
    </message>
    <message>
        <source>about %1 times as fast</source>
        <translation>unas %1 veces más rápida</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 veces más rápida</translation>
    </message>
</context>
<context>
    <name>gram::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrar las ejecuciones</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the runs that have each of these words in their name, tags, note, mode, dataset, model or state (Ctrl+F)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Muestra las ejecuciones que tienen cada una de estas palabras en su nombre, etiquetas, nota, modo, conjunto de datos, modelo o estado (Ctrl+F)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>What the list shows, and what can be done with the selected runs</source>
        <translation>Lo que muestra la lista y lo que se puede hacer con las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Selected &amp;Runs</source>
        <translation>Ejecuciones &amp;seleccionadas</translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>Ninguna ejecución coincide con «%1».</translation>
    </message>
    <message>
        <source>No run has a star.</source>
        <translation>Ninguna ejecución tiene estrella.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No runs yet&lt;/b&gt;&lt;br&gt;Each training gets two lines here: its state, speedup, quality and memory. Earlier ones stay.</source>
        <translation>&lt;b&gt;Aún no hay ejecuciones&lt;/b&gt;&lt;br&gt;Cada entrenamiento tiene aquí dos líneas: su estado, aceleración, calidad y memoria. Las anteriores se conservan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Cerrar la lista de ejecuciones</translation>
    </message>
    <message>
        <source>Open the list of runs</source>
        <translation>Abrir la lista de ejecuciones</translation>
    </message>
</context>
<context>
    <name>gram::RunsTablePage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the table of runs</source>
        <translation>Filtrar la tabla de ejecuciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns; drag a head to move one</source>
        <translation>Elegir las columnas; arrastre un encabezado para mover una</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Group the runs, show the starred ones only, look for runs again</source>
        <translation>Agrupar las ejecuciones, mostrar solo las destacadas, buscar ejecuciones otra vez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or else all, with the columns&apos; heads</source>
        <translation>Copiar las filas seleccionadas, o si no todas, con los encabezados de las columnas</translation>
    </message>
    <message>
        <source>All figures of the runs</source>
        <translation>Todas las cifras de las ejecuciones</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>gram::ScoresJob</name>
    <message>
        <source>The dataset has no validation part: nobody is left to predict.</source>
        <translation>El conjunto de datos no tiene parte de validación: no queda nadie para quien predecir.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the validation part. Those of the training part are not shown: the models have seen them.</source>
        <translation>No hay ningún usuario “%1” en la parte de validación. Los de la parte de entrenamiento no se muestran: los modelos ya los han visto.</translation>
    </message>
</context>
<context>
    <name>gram::ScoresPage</name>
    <message>
        <source>Train a step on &amp;this</source>
        <translation>Ent&amp;renar un paso con esto</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Des&amp;hacer cambios</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Te&amp;xt of</source>
        <translation>Te&amp;xto de</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>se&amp;gún</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>Usuario anterior</translation>
    </message>
    <message>
        <source>The validation part&apos;s sequence before this one</source>
        <translation>La secuencia anterior de la parte de validación</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>Usuario siguiente</translation>
    </message>
    <message>
        <source>The validation part&apos;s next sequence</source>
        <translation>La secuencia siguiente de la parte de validación</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Buscar un usuario</translation>
    </message>
    <message>
        <source>&lt;p&gt;A user&apos;s or pupil&apos;s id, as the files have it, and Enter. Again Enter: the user&apos;s next sequence. Only those of the validation part are found: the others were trained on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El id de un usuario o estudiante, tal como figura en los archivos, e Intro. Intro otra vez: la siguiente secuencia del usuario. Solo se encuentran los de la parte de validación: con los demás se ha entrenado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked</source>
        <translation>Preguntando a los modelos</translation>
    </message>
    <message>
        <source>Train a step on this sequence</source>
        <translation>Entrenar un paso con esta secuencia</translation>
    </message>
    <message>
        <source>&lt;p&gt;One more step of training, from each run&apos;s kept model, on this sequence alone, at the rates that the run had reached, and the scores after it. The model is thrown away afterwards: nothing that is kept has seen the validation part. Press again for another step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un paso más de entrenamiento, a partir del modelo conservado de cada ejecución, solo con esta secuencia y con las tasas a las que había llegado la ejecución, y las puntuaciones posteriores. Después el modelo se descarta: nada de lo que se conserva ha visto la parte de validación. Pulse otra vez para dar otro paso.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message>
        <source>The text as it was, and the models as they were kept</source>
        <translation>El texto como estaba y los modelos como se conservaron</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <translation>Exportar las puntuaciones</translation>
    </message>
    <message>
        <source>Write all scores of this sequence into a CSV file</source>
        <translation>Guardar todas las puntuaciones de esta secuencia en un archivo CSV</translation>
    </message>
    <message>
        <source>What happened, and each model&apos;s scores</source>
        <translation>Lo que ocurrió y las puntuaciones de cada modelo</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>A qué pertenece el texto</translation>
    </message>
    <message>
        <source>&lt;p&gt;The text whose words are left out: of the row that is chosen above, or of what the user read or answered before. What is measured is always the chosen row&apos;s score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El texto cuyas palabras se omiten: el de la fila elegida arriba, o el de lo que el usuario leyó o respondió antes. Lo que se mide es siempre la puntuación de la fila elegida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The model that is asked</source>
        <translation>El modelo al que se pregunta</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each word is left out in turn and this model asked again. Green and ▲: the word raises the row&apos;s score; orange and ▼: it lowers it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Se omite cada palabra por turno y se vuelve a preguntar a este modelo. Verde y ▲: la palabra sube la puntuación de la fila; naranja y ▼: la baja.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Another text for the item</source>
        <translation>Otro texto para el ítem</translation>
    </message>
    <message>
        <source>Another text for the item, and Enter</source>
        <translation>Otro texto para el ítem, e Intro</translation>
    </message>
    <message>
        <source>&lt;p&gt;Change the words and press Enter: every model encodes the item anew with this text, and all scores of the sequence follow. The vector&apos;s length |h| and how far it has moved stand below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cambie las palabras y pulse Intro: cada modelo vuelve a codificar el ítem con este texto, y todas las puntuaciones de la secuencia cambian con él. La longitud |h| del vector y cuánto se ha movido figuran debajo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>A&amp;sk the models</source>
        <translation>&amp;Preguntar a los modelos</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Ask the models of the ticked runs</source>
        <translation>Preguntar a los modelos de las ejecuciones marcadas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes one user of the validation part and has every ticked run&apos;s model predict: as it was before training, and as it was kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toma un usuario de la parte de validación y hace predecir al modelo de cada ejecución marcada: tal como era antes del entrenamiento y tal como se conservó.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An answer is foretold where its probability is on the right side of one half.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una respuesta se acierta si su probabilidad queda en el lado correcto de un medio.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The place of the clicked article, or of the first of them, by the model&apos;s scores. By chance it is in the middle.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El puesto del artículo pulsado, o del primero de ellos, según las puntuaciones del modelo. Por azar está en el medio.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked when the runs have ended.</source>
        <translation>Se pregunta a los modelos cuando han terminado las ejecuciones.</translation>
    </message>
    <message>
        <source>Asking the models…</source>
        <translation>Preguntando a los modelos…</translation>
    </message>
    <message>
        <source>Other runs are ticked now: ask again. %1</source>
        <translation>Ahora hay otras ejecuciones marcadas: pregunte otra vez. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What does a model think of one user? Tick runs at the right and ask: before training and after, beside what truly happened.</source>
        <translation>¿Qué piensa un modelo de un usuario? Marque ejecuciones a la derecha y pregunte: antes del entrenamiento y después, junto a lo que ocurrió de verdad.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>&lt;p&gt;The truth, which the models were not told. Cold: the item does not occur in training, so that a model has only its text to go by.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La verdad, que no se dijo a los modelos. En frío: el ítem no aparece en el entrenamiento, así que un modelo solo puede guiarse por su texto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Antes del entrenamiento</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, as it was kept after step %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1, tal como se conservó tras el paso %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model as the run began with it: the language model&apos;s own vectors, and a CF module that was drawn at random.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El modelo con el que empezó la ejecución: los vectores propios del modelo de lenguaje y un módulo CF sorteado al azar.&lt;/p&gt;</translation>
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
        <translation>Puntuación %1: puesto y, de un clic en estos artículos, la parte que le dan las puntuaciones (su softmax).</translation>
    </message>
    <message>
        <source>The probability of a right answer; its logit is %1.</source>
        <translation>La probabilidad de una respuesta correcta; su logit es %1.</translation>
    </message>
    <message>
        <source>After the change: %1.</source>
        <translation>Tras el cambio: %1.</translation>
    </message>
    <message>
        <source>A step on this sequence would pull at the item&apos;s vector with a gradient of length %1.</source>
        <translation>Un paso con esta secuencia tiraría del vector del ítem con un gradiente de longitud %1.</translation>
    </message>
    <message>
        <source>this row: %1</source>
        <translation>esta fila: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>The words of a text stand here, shaded by what each of them does to the score.</source>
        <translation>Aquí aparecen las palabras de un texto, sombreadas según lo que cada una hace con la puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) on this sequence, which are thrown away.</source>
        <translation>
            <numerusform>Tras %n paso con esta secuencia, que se descarta.</numerusform>
            <numerusform>Tras %n pasos con esta secuencia, que se descartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited item&apos;s vector has moved by %1% of its length; the cosine of both is %2.</source>
        <translation>El vector del ítem editado se ha movido un %1&#xa0;% de su longitud; el coseno de ambos es %2.</translation>
    </message>
    <message>
        <source>The sequence&apos;s loss: %1 → %2.</source>
        <translation>La pérdida de la secuencia: %1 → %2.</translation>
    </message>
    <message>
        <source>Choose a row that is predicted to see what its words do.</source>
        <translation>Elija una fila que se prediga para ver lo que hacen sus palabras.</translation>
    </message>
    <message>
        <source>None of these models reads texts.</source>
        <translation>Ninguno de estos modelos lee textos.</translation>
    </message>
    <message>
        <source>%1 The shades are those without the changes.</source>
        <translation>%1 El sombreado es el que hay sin los cambios.</translation>
    </message>
    <message>
        <source>The text goes on; what is not shown here stays as it is.</source>
        <translation>El texto continúa; lo que no se muestra aquí queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>The item has %n more text(s), which stay as they are.</source>
        <translation>
            <numerusform>El ítem tiene %n texto más, que queda como está.</numerusform>
            <numerusform>El ítem tiene %n textos más, que quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Scores</source>
        <translation>Exportar puntuaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::ScoresText</name>
    <message>
        <source>Before training, the model</source>
        <translation>Modelo antes del entrenamiento</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · en frío</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>leído antes</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ pulsado</translation>
    </message>
    <message>
        <source>– not clicked</source>
        <translation>– no pulsado</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ correcta</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ incorrecta</translation>
    </message>
    <message>
        <source>User %1, impression %2 of %3 of the validation part: %4, then %5.</source>
        <translation>Usuario %1, impresión %2 de %3 de la parte de validación: %4, después %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n artículo leído</numerusform>
            <numerusform>%n artículos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil %1, sequence %2 of %3 of the validation part: %4, %5.</source>
        <translation>Estudiante %1, secuencia %2 de %3 de la parte de validación: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) predicted</source>
        <translation>
            <numerusform>%n respuesta predicha</numerusform>
            <numerusform>%n respuestas predichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the first click at place %2</source>
        <translation>%1: primer clic en el puesto %2</translation>
    </message>
    <message>
        <source>%1 foretells %2 of %3</source>
        <translation>%1: acierta %2 de %3</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Before run %1</source>
        <translation>Antes de la ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>the pupil had %n of them right</source>
        <translation>
            <numerusform>el estudiante acertó %n</numerusform>
            <numerusform>el estudiante acertó %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Show &amp;all settings</source>
        <translation>Mostrar &amp;todos los ajustes</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Estas ejecuciones tienen los mismos ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation>
            <numerusform>Ajustes de %n ejecución</numerusform>
            <numerusform>Ajustes de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>Copiar la tabla como texto, con tabuladores entre las columnas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>&lt;p&gt;A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing (interactions.csv, items.csv). A folder can also be dropped on the window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una demo simulada o una carpeta: MIND (news.tsv, behaviors.tsv) o knowledge tracing (interactions.csv, items.csv). También se puede soltar una carpeta sobre la ventana.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>Elegir la carpeta de un conjunto de datos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Abrir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Elegir la carpeta de un modelo de Hugging Face</translation>
    </message>
    <message>
        <source>With dropout on, Single-step is exact in this sense: one dropout mask per unique item, shared by all of its interactions.</source>
        <translation>Con dropout, Single-step es exacto en este sentido: una máscara de dropout por ítem único, compartida por todas sus interacciones.</translation>
    </message>
    <message>
        <source>sentencepiece models (*.model)</source>
        <translation>modelos de sentencepiece (*.model)</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>Demo de noticias</translation>
    </message>
    <message>
        <source>Classroom demo</source>
        <translation>Demo de aula</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>Codificador incluido</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos aleatorios</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (falta)</translation>
    </message>
    <message>
        <source>The chosen model brings its own: this has an effect with random weights only.</source>
        <translation>El modelo elegido trae el suyo: esto solo tiene efecto con pesos aleatorios.</translation>
    </message>
    <message>
        <source>Tokens per text is %1, but this model reads at most %2. &lt;a href=&quot;#&quot;&gt;Use %2&lt;/a&gt;</source>
        <translation>Tokens por texto es %1, pero este modelo lee como máximo %2. &lt;a href=&quot;#&quot;&gt;Usar %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counted on the batches that this form&apos;s run makes. Work: forward passes of the encoder, a backward pass as two of them. Multi-step encodes each item of a latency&apos;s batches once for the table and once there and back; E2E encodes every interaction there and back, Single-step every item of each batch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Contado en los lotes que hace la ejecución de este formulario. Trabajo: pasadas hacia delante del codificador; una pasada hacia atrás cuenta como dos de ellas. Multi-step codifica cada ítem de los lotes de una latencia una vez para la tabla y una vez de ida y vuelta; E2E codifica cada interacción de ida y vuelta; Single-step, cada ítem de cada lote.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Find a rate…</source>
        <translation>Buscar una tasa…</translation>
    </message>
    <message>
        <source>Find a CE learning rate</source>
        <translation>Buscar una tasa de aprendizaje CE</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>Probar unas cuantas tasas de aprendizaje del codificador durante algunos pasos cada una</translation>
    </message>
    <message>
        <source>Counting what a latency saves…</source>
        <translation>Contando lo que ahorra una latencia…</translation>
    </message>
    <message>
        <source>Automatic is %1 here: the bundled encoder and random weights have little to forget.</source>
        <translation>Automático es aquí %1: el codificador incluido y los pesos aleatorios tienen poco que olvidar.</translation>
    </message>
    <message>
        <source>Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 to %4, and forget what they have learned with much more.</source>
        <translation>Automático es %1 para este modelo, cuya anchura es %2: estos codificadores suelen ajustarse con tasas de %3 a %4, y con mucho más olvidan lo que han aprendido.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The CE learning rate is %1; usual for this model is %2 to %3.</source>
        <translation>La tasa de aprendizaje CE es %1; lo habitual para este modelo es de %2 a %3.</translation>
    </message>
    <message>
        <source>The encoder may lose what it knows, and the loss stop falling.</source>
        <translation>El codificador puede perder lo que sabe, y la pérdida dejar de bajar.</translation>
    </message>
    <message>
        <source>The encoder may hardly learn in the steps of a run.</source>
        <translation>Puede que el codificador apenas aprenda en los pasos de una ejecución.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>With LoRA it is ten times that of full fine-tuning.</source>
        <translation>Con LoRA es diez veces la del ajuste completo.</translation>
    </message>
    <message>
        <source>LoRA on random weights learns little: the weights stay as they were drawn. It is of use for measuring time and memory.</source>
        <translation>LoRA con pesos aleatorios aprende poco: los pesos quedan como se sortearon. Sirve para medir tiempo y memoria.</translation>
    </message>
    <message>
        <source>A number of steps is set.</source>
        <translation>Se ha fijado un número de pasos.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data will not work well</source>
        <translation>
            <numerusform>%n aspecto de los datos no funcionará bien</numerusform>
            <numerusform>%n aspectos de los datos no funcionarán bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>for the next run</source>
        <translation>para la próxima ejecución</translation>
    </message>
    <message>
        <source>The run in progress keeps the setup that it was started with.</source>
        <translation>La ejecución en curso conserva la configuración con la que se inició.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>gram::StatusLine</name>
    <message>
        <source>There was an error: the log tells of it</source>
        <translation>Hubo un error: está en el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of messages</source>
        <translation>Registro de mensajes</translation>
    </message>
</context>
<context>
    <name>gram::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Back to the part before (Left)</source>
        <translation>Volver a la parte anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause the step (Space)</source>
        <translation>Reproducir o pausar el paso (Espacio)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>On to the next part (Right)</source>
        <translation>Ir a la parte siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Speed of the animation</source>
        <translation>Velocidad de la animación</translation>
    </message>
    <message>
        <source>How fast the parts follow one another; this is not the speed of training</source>
        <translation>La rapidez con que se suceden las partes; no es la velocidad del entrenamiento</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>Each of the %1 unique items goes through the content encoder once; E2E sends all %2 interactions through it.</source>
        <translation>Cada uno de los %1 ítems únicos pasa una vez por el codificador de contenido; E2E hace pasar por él las %2 interacciones.</translation>
    </message>
    <message>
        <source>Each of the %1 interactions gets a copy of its item&apos;s vector.</source>
        <translation>Cada una de las %1 interacciones recibe una copia del vector de su ítem.</translation>
    </message>
    <message>
        <source>The CF module works on the %1 interactions, as in E2E.</source>
        <translation>El módulo CF trabaja con las %1 interacciones, como en E2E.</translation>
    </message>
    <message>
        <source>An item&apos;s gradient is the sum of its interactions&apos;: bars are their parts along it.</source>
        <translation>El gradiente de un ítem es la suma de los de sus interacciones: las barras son sus partes en esa dirección.</translation>
    </message>
    <message>
        <source>Each item&apos;s pseudo-target is its vector moved against its gradient: h̃ = h − g.</source>
        <translation>El pseudoobjetivo de cada ítem es su vector desplazado en contra de su gradiente: h̃ = h − g.</translation>
    </message>
    <message>
        <source>Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.</source>
        <translation>La regresión hacia los objetivos devuelve %1 gradientes por el codificador; E2E, %2.</translation>
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation>Se están calculando las cifras…</translation>
    </message>
    <message>
        <source>The figures are not computed yet: press Compute.</source>
        <translation>Las cifras aún no se han calculado: pulse Calcular.</translation>
    </message>
    <message>
        <source>Measured: %1; E2E %2.</source>
        <translation>Medido: %1; E2E %2.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Medido: %1.</translation>
    </message>
    <message>
        <source>Loss %1. Measured: %2 forward and back.</source>
        <translation>Pérdida %1. Medido: %2, ida y vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd&apos;s own sums differ by %2 at most.</source>
        <translation>
            <numerusform>El ítem enmarcado: ‖g‖ = %1, la suma de %n parte. Las sumas propias de autograd difieren como máximo en %2.</numerusform>
            <numerusform>El ítem enmarcado: ‖g‖ = %1, la suma de %n partes. Las sumas propias de autograd difieren como máximo en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudo-loss ½ Σ ‖h − h̃‖² = %1.</source>
        <translation>Pseudopérdida ½ Σ ‖h − h̃‖² = %1.</translation>
    </message>
    <message>
        <source>Pause the step</source>
        <translation>Pausar el paso</translation>
    </message>
    <message>
        <source>Play the step</source>
        <translation>Reproducir el paso</translation>
    </message>
</context>
<context>
    <name>gram::StepView</name>
    <message>
        <source>The step, drawn</source>
        <translation>El paso, dibujado</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step on this batch. Space plays and pauses; Left and Right go from part to part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un paso con este lote. Espacio reproduce y pausa; Izquierda y Derecha van de una parte a otra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 de %2 ítems</translation>
    </message>
    <message>
        <source>‖∇θ‖ %1</source>
        <translation>‖∇θ‖ %1</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>Codificador de contenido</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>Módulo CF</translation>
    </message>
    <message>
        <source>‖h‖ %1   ‖h−h̃‖ %2</source>
        <translation>‖h‖ %1   ‖h−h̃‖ %2</translation>
    </message>
    <message>
        <source>times: computing…</source>
        <translation>tiempos: calculando…</translation>
    </message>
    <message>
        <source>times: not computed</source>
        <translation>tiempos: sin calcular</translation>
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
        <translation>sin medir: llevaría demasiado tiempo o demasiada memoria</translation>
    </message>
    <message>
        <source>being measured…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>ningún lote</translation>
    </message>
</context>
<context>
    <name>gram::TargetChart</name>
    <message>
        <source>Quality over training time</source>
        <translation>Calidad según el tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drag the line, or move it with the arrow keys: the marks tell when each run first evaluated to that value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Arrastre la línea o muévala con las teclas de flecha: las marcas indican cuándo cada ejecución obtuvo por primera vez ese valor en una evaluación.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>tiempo de entrenamiento, s</translation>
    </message>
    <message>
        <source>None of these runs has been evaluated yet. Quality over training time appears here after their first evaluation.</source>
        <translation>Ninguna de estas ejecuciones se ha evaluado aún. La calidad según el tiempo de entrenamiento aparece aquí tras su primera evaluación.</translation>
    </message>
</context>
<context>
    <name>gram::TargetsEdit</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>What a token asks of the others.</source>
        <translation>Lo que un token pregunta a los demás.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What a token is found by.</source>
        <translation>Aquello por lo que se encuentra un token.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What a token gives to those that find it.</source>
        <translation>Lo que un token da a los que lo encuentran.</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>Salida de atención</translation>
    </message>
    <message>
        <source>The product after the attention, which mixes its heads.</source>
        <translation>El producto tras la atención, que mezcla sus cabezas.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>The product into the feed-forward part.</source>
        <translation>El producto de entrada a la parte feed-forward.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The product out of the feed-forward part.</source>
        <translation>El producto de salida de la parte feed-forward.</translation>
    </message>
    <message>
        <source>LoRA adapter: %1</source>
        <translation>Adaptador LoRA: %1</translation>
    </message>
</context>
<context>
    <name>gram::Toast</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>gram::TopBar</name>
    <message>
        <source>More ways to start</source>
        <translation>Otras formas de iniciar</translation>
    </message>
    <message>
        <source>Compare, continue, copy the command line</source>
        <translation>Comparar, continuar, copiar la línea de comandos</translation>
    </message>
</context>
<context>
    <name>gram::VerdictStrip</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The run that these figures are of, and what it is measured against. Another one can be chosen here or selected in the list.</source>
        <translation>La ejecución de la que son estas cifras y frente a qué se mide. Se puede elegir otra aquí o seleccionarla en la lista.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna ejecución</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1 against measured E2E</source>
        <translation>%1 frente a E2E medido</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>Veredicto sobre %1</translation>
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
        <translation>la mitad</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tercio</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un cuarto</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>un quinto</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>un sexto</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>un séptimo</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>un octavo</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>un noveno</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>un décimo</translation>
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
        <translation>Aquí aparece lo que GRAM ahorra frente a E2E y lo que cuesta.</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list of runs.</source>
        <translation>No se muestra ninguna ejecución. Marque una en la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>La ejecución ha fallado.</translation>
    </message>
    <message>
        <source>The run waits or is being prepared.</source>
        <translation>La ejecución está en espera o se está preparando.</translation>
    </message>
    <message numerus="yes">
        <source>Measuring E2E: %1 of %n step(s) done. The speedup follows.</source>
        <translation>
            <numerusform>Midiendo E2E: %1 de %n paso hecho. Después se indicará la aceleración.</numerusform>
            <numerusform>Midiendo E2E: %1 de %n pasos hechos. Después se indicará la aceleración.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>This is E2E: runs on the same data, model and batch are measured against it.</source>
        <translation>Esto es E2E: las ejecuciones con los mismos datos, modelo y lote se miden frente a ella.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: no E2E run on this data, model and batch.</source>
        <translation>Aún no hay con qué comparar: no hay ninguna ejecución E2E con estos datos, modelo y lote.</translation>
    </message>
    <message>
        <source>The speedup follows after two steps of this run and of E2E.</source>
        <translation>La aceleración se indicará tras dos pasos de esta ejecución y de E2E.</translation>
    </message>
    <message>
        <source>Slower than E2E here: R is only %1.</source>
        <translation>Aquí es más lento que E2E: R es solo %1.</translation>
    </message>
    <message>
        <source>As good as E2E, in %1 of the time and %2 of the memory.</source>
        <translation>Tan bueno como E2E, en %1 del tiempo y con %2 de la memoria.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good as run %2, which is exact.</source>
        <translation>%1 veces la velocidad de E2E, y tan bueno como la ejecución %2, que es exacta.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, with %2 more AUC than run %3, which is exact.</source>
        <translation>%1 veces la velocidad de E2E, con %2 más de AUC que la ejecución %3, que es exacta.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but with %2 less AUC than run %3, which is exact.</source>
        <translation>%1 veces la velocidad de E2E, pero con %2 menos de AUC que la ejecución %3, que es exacta.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and as good, after another number of steps.</source>
        <translation>%1 veces la velocidad por paso de E2E, e igual de bueno, tras otro número de pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and %2 more AUC, after another number of steps.</source>
        <translation>%1 veces la velocidad por paso de E2E, y %2 más de AUC, tras otro número de pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, but %2 less AUC, after another number of steps.</source>
        <translation>%1 veces la velocidad por paso de E2E, pero %2 menos de AUC, tras otro número de pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and as good after the same steps.</source>
        <translation>%1 veces la velocidad, por encima de R, e igual de bueno tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and %2 more AUC after the same steps.</source>
        <translation>%1 veces la velocidad, por encima de R, y %2 más de AUC tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, but %2 less AUC after the same steps.</source>
        <translation>%1 veces la velocidad, por encima de R, pero %2 menos de AUC tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good after the same steps.</source>
        <translation>%1 veces la velocidad de E2E, e igual de bueno tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and %2 more AUC after the same steps.</source>
        <translation>%1 veces la velocidad de E2E, y %2 más de AUC tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but %2 less AUC after the same steps.</source>
        <translation>%1 veces la velocidad de E2E, pero %2 menos de AUC tras los mismos pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Its quality is not known: only some of its steps were measured.</source>
        <translation>%1 veces la velocidad de E2E. No se conoce la calidad de E2E: solo se midieron algunos de sus pasos.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. E2E&apos;s quality was not measured.</source>
        <translation>%1 veces la velocidad de E2E, con %2 de la memoria. No se midió la calidad de E2E.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Quality is not evaluated yet.</source>
        <translation>%1 veces la velocidad de E2E. La calidad aún no se ha evaluado.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. Quality is not evaluated yet.</source>
        <translation>%1 veces la velocidad de E2E, con %2 de la memoria. La calidad aún no se ha evaluado.</translation>
    </message>
    <message>
        <source>Speedup, a step</source>
        <translation>Aceleración por paso</translation>
    </message>
    <message numerus="yes">
        <source>E2E step(s) to go</source>
        <translation>
            <numerusform>paso E2E pendiente</numerusform>
            <numerusform>pasos E2E pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1 is exact GRAM&apos;s limit</source>
        <translation>R %1 es el límite de GRAM exacto</translation>
    </message>
    <message numerus="yes">
        <source>Speedup a step: %n E2E step(s) to be measured first.</source>
        <translation>
            <numerusform>Aceleración por paso: antes hay que medir %n paso E2E.</numerusform>
            <numerusform>Aceleración por paso: antes hay que medir %n pasos E2E.</numerusform>
        </translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>Speedup a step: this run is the reference.</source>
        <translation>Aceleración por paso: esta ejecución es la referencia.</translation>
    </message>
    <message>
        <source>Speedup a step: not known yet.</source>
        <translation>Aceleración por paso: aún no se conoce.</translation>
    </message>
    <message>
        <source>Compare… trains E2E</source>
        <translation>Comparar… entrena E2E</translation>
    </message>
    <message>
        <source>Speedup a step: there is no E2E to compare with. Compare… trains it.</source>
        <translation>Aceleración por paso: no hay E2E con que comparar. Comparar… lo entrena.</translation>
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
        <translation>la velocidad de E2E (R %1)</translation>
    </message>
    <message>
        <source>as fast (R %1)</source>
        <translation>más rápido (R %1)</translation>
    </message>
    <message>
        <source>%1 of what exact GRAM can reach</source>
        <translation>%1 de lo que alcanza GRAM exacto</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, limit R %2, %3 of it.</source>
        <translation>Aceleración por paso: %1 veces, límite R %2, el %3 de él.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, past exact GRAM&apos;s limit R %2.</source>
        <translation>Aceleración por paso: %1 veces, por encima del límite de GRAM exacto, R %2.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, exact GRAM&apos;s limit is R %2.</source>
        <translation>Aceleración por paso: %1 veces; el límite de GRAM exacto es R %2.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors</source>
        <translation>Pico de memoria de los tensores</translation>
    </message>
    <message>
        <source>Peak memory: not known yet.</source>
        <translation>Pico de memoria: aún no se conoce.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1.</source>
        <translation>Pico de memoria de los tensores: %1.</translation>
    </message>
    <message>
        <source>E2E&apos;s is not known</source>
        <translation>El de E2E no se conoce</translation>
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
        <translation>de %1 %2</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s peak</source>
        <translation>%1 del pico de E2E</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1 of E2E&apos;s %2 %3, %4 of it.</source>
        <translation>Pico de memoria de los tensores: %1 de los %2 %3 de E2E, el %4.</translation>
    </message>
    <message>
        <source>Quality: validation AUC</source>
        <translation>Calidad: AUC de validación</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>First evaluation at step %1</source>
        <translation>Primera evaluación en el paso %1</translation>
    </message>
    <message>
        <source>First evaluation after an epoch</source>
        <translation>Primera evaluación tras una época</translation>
    </message>
    <message>
        <source>Quality: not known yet.</source>
        <translation>Calidad: aún no se conoce.</translation>
    </message>
    <message>
        <source>Quality: %1.</source>
        <translation>Calidad: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s)</source>
        <translation>
            <numerusform>La mejor de %n evaluación</numerusform>
            <numerusform>La mejor de %n evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1.</source>
        <translation>Calidad: AUC de validación %1.</translation>
    </message>
    <message>
        <source>%1 to E2E</source>
        <translation>%1 frente a E2E</translation>
    </message>
    <message>
        <source>%1 to run %2</source>
        <translation>%1 frente a la ejecución %2</translation>
    </message>
    <message>
        <source>Equal to four digits</source>
        <translation>Igual hasta cuatro cifras</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s) each</source>
        <translation>
            <numerusform>La mejor de %n evaluación de cada una</numerusform>
            <numerusform>La mejor de %n evaluaciones de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to E2E&apos;s.</source>
        <translation>Calidad: AUC de validación %1, %2 frente a E2E.</translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to run %3&apos;s, which is exact.</source>
        <translation>Calidad: AUC de validación %1, %2 frente a la ejecución %3, que es exacta.</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Time to AUC %1</source>
        <translation>Tiempo hasta AUC %1</translation>
    </message>
    <message numerus="yes">
        <source>Time for %n step(s)</source>
        <translation>
            <numerusform>Tiempo de %n paso</numerusform>
            <numerusform>Tiempo de %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: not known yet.</source>
        <translation>Tiempo: aún no se conoce.</translation>
    </message>
    <message>
        <source>Without pauses and evaluations</source>
        <translation>Sin pausas ni evaluaciones</translation>
    </message>
    <message>
        <source>Time of training: %1.</source>
        <translation>Tiempo de entrenamiento: %1.</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s time</source>
        <translation>%1 del tiempo de E2E</translation>
    </message>
    <message>
        <source>%1: %2 against E2E&apos;s %3, %4 of it.</source>
        <translation>%1: %2 frente a %3 de E2E, el %4.</translation>
    </message>
    <message>
        <source>Past R: encodes less than E2E</source>
        <translation>Más allá de R: codifica menos que E2E</translation>
    </message>
    <message>
        <source>The run was stopped before its first step: there is nothing to tell of it.</source>
        <translation>La ejecución se detuvo antes de su primer paso: no hay nada que decir de ella.</translation>
    </message>
    <message>
        <source>There is no speedup: it takes two steps of this run and of E2E.</source>
        <translation>No hay aceleración: hacen falta dos pasos de esta ejecución y de E2E.</translation>
    </message>
    <message>
        <source>Over the steps that both have made but the first of either, which warms up.</source>
        <translation>En los pasos que han hecho ambas salvo el primero de cada una, que es de calentamiento.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>Contado desde el final del primer paso, que es de calentamiento, igual que la aceleración.</translation>
    </message>
    <message>
        <source>You guessed %1×</source>
        <translation>Su pronóstico: %1×</translation>
    </message>
    <message>
        <source>You guessed %1 less</source>
        <translation>Su pronóstico: %1 menos</translation>
    </message>
    <message>
        <source>You guessed %1 more</source>
        <translation>Su pronóstico: %1 más</translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and as good over %n seed(s).</source>
        <translation>
            <numerusform>%1 veces la velocidad de E2E, e igual de bueno en %n semilla.</numerusform>
            <numerusform>%1 veces la velocidad de E2E, e igual de bueno en %n semillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 veces la velocidad de E2E; en %n semilla el AUC difiere en %2, dentro de la dispersión de las semillas.</numerusform>
            <numerusform>%1 veces la velocidad de E2E; en %n semillas el AUC difiere en %2, dentro de la dispersión de las semillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 veces la velocidad de E2E, y %2 más de AUC en %n semilla, más que la dispersión de las semillas.</numerusform>
            <numerusform>%1 veces la velocidad de E2E, y %2 más de AUC en %n semillas, más que la dispersión de las semillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 veces la velocidad de E2E, pero %2 menos de AUC en %n semilla, más que la dispersión de las semillas.</numerusform>
            <numerusform>%1 veces la velocidad de E2E, pero %2 menos de AUC en %n semillas, más que la dispersión de las semillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal over %n seed(s)</source>
        <translation>
            <numerusform>Igual en %n semilla</numerusform>
            <numerusform>Igual en %n semillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the scatter of %n seed(s)</source>
        <translation>
            <numerusform>Supera la dispersión (%n semilla)</numerusform>
            <numerusform>Supera la dispersión (%n semillas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within the scatter of %n seed(s)</source>
        <translation>
            <numerusform>En la dispersión (%n semilla)</numerusform>
            <numerusform>En la dispersión (%n semillas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quality: validation AUC %1 on average of %n seed(s), %2 to E2E&apos;s, 95% interval %3 to %4.</source>
        <translation>
            <numerusform>Calidad: AUC de validación %1 de media en %n semilla, %2 frente a E2E, intervalo del 95 % de %3 a %4.</numerusform>
            <numerusform>Calidad: AUC de validación %1 de media en %n semillas, %2 frente a E2E, intervalo del 95 % de %3 a %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As R the mean of %n seed(s); its deviation is %1, and this run&apos;s own speedup %2.</source>
        <translation>
            <numerusform>Como R, de %n semilla; su desviación es %1 y la aceleración de esta ejecución %2.</numerusform>
            <numerusform>Como R, la media de %n semillas; su desviación es %1 y la aceleración de esta ejecución %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</source>
        <translation>
            <numerusform>Medias sobre la %n semilla con que se entrenaron ambos: %1, con una desviación de %2, y E2E %3, con una de %4. El intervalo del 95 % de la diferencia va de %5 a %6, por la t de Student a partir de las diferencias entre ejecuciones con la misma semilla. La memoria y el tiempo son de esta ejecución.</numerusform>
            <numerusform>Medias sobre las %n semillas con que se entrenaron ambos: %1, con una desviación de %2, y E2E %3, con una de %4. El intervalo del 95 % de la diferencia va de %5 a %6, por la t de Student a partir de las diferencias entre ejecuciones con la misma semilla. La memoria y el tiempo son de esta ejecución.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation>
            <numerusform>%n ejecución esperaba cuando se cerró el programa. Para iniciarla, selecciónela entre las ejecuciones y pulse Continuar.</numerusform>
            <numerusform>%n ejecuciones esperaban cuando se cerró el programa. Para iniciar una, selecciónela entre las ejecuciones y pulse Continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS: %2, %n hilo.</numerusform>
            <numerusform>LibTorch %1, BLAS: %2, %n hilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training will be many times slower than it need be: the reference BLAS is in use. Install OpenBLAS (sudo apt install libopenblas0-openmp) and start the program again.</source>
        <translation>El entrenamiento será muchas veces más lento de lo necesario: se usa la BLAS de referencia. Instale OpenBLAS (sudo apt install libopenblas0-openmp) y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>OpenBLAS took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>OpenBLAS tomó el procesador por uno más antiguo (%1) y se le asignaron sus kernels para %2.</translation>
    </message>
    <message>
        <source>OpenBLAS&apos;s kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>Los kernels de OpenBLAS para %1 calculan aquí resultados incorrectos; se le asignaron los de %2.</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use kernels older than what the processor offers: without the variable training is faster.</source>
        <translation>OPENBLAS_CORETYPE hace que OpenBLAS use kernels más antiguos que lo que ofrece el procesador: sin la variable, el entrenamiento es más rápido.</translation>
    </message>
    <message>
        <source>No GPU is used. %1</source>
        <translation>No se usa ninguna GPU. %1</translation>
    </message>
    <message>
        <source>The program ended while it made %1. What the run&apos;s last checkpoint has is kept.</source>
        <translation>El programa se cerró mientras hacía %1. Se conserva lo que hay en el último checkpoint de la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it made %n runs. What their last checkpoints have is kept.</source>
        <translation>
            <numerusform>El programa se cerró mientras hacía %n ejecución. Se conserva lo que hay en su último checkpoint.</numerusform>
            <numerusform>El programa se cerró mientras hacía %n ejecuciones. Se conserva lo que hay en sus últimos checkpoints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>gram::WordShades</name>
    <message>
        <source>The text&apos;s words, by what they do to the score</source>
        <translation>Las palabras del texto, según lo que hacen con la puntuación</translation>
    </message>
    <message>
        <source>Without “%1” the probability would be %2% in place of %3%.</source>
        <translation>Sin “%1”, la probabilidad sería del %2&#xa0;% en lugar del %3&#xa0;%.</translation>
    </message>
    <message>
        <source>Without “%1” the score would be %2 in place of %3.</source>
        <translation>Sin “%1”, la puntuación sería %2 en lugar de %3.</translation>
    </message>
</context>
</TS>
