<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
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
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Embeddings</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>풀링</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF 모듈</translation>
    </message>
    <message>
        <source>✓ Equal within rounding: Single-step&apos;s gradient differs from E2E&apos;s by %1 at most in float32 and %2 in float64, relative to each tensor&apos;s largest entry.</source>
        <translation>✓ 반올림 오차 안에서 같음: Single-step의 기울기는 각 텐서의 가장 큰 성분을 기준으로 E2E와 float32에서 최대 %1, float64에서 최대 %2 다릅니다.</translation>
    </message>
    <message>
        <source>✗ Not equal: Single-step&apos;s gradient differs from E2E&apos;s by %1 in float32 and %2 in float64, relative to each tensor&apos;s largest entry: more than rounding.</source>
        <translation>✗ 같지 않음: Single-step의 기울기는 각 텐서의 가장 큰 성분을 기준으로 E2E와 float32에서 %1, float64에서 %2 다릅니다. 반올림 오차보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 (CE precision) changes Single-step&apos;s gradient on this batch by %2: measured, and an approximation; the comparison with E2E is in full precision.</source>
        <translation>%1(CE 정밀도)은 이 배치에서 Single-step의 기울기를 %2만큼 바꿉니다. 측정한 값이며 근사입니다. E2E와의 비교는 완전 정밀도로 합니다.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>the lines before the header of %1 that begin with # are comments</source>
        <translation>%1에서 머리글 앞의 #으로 시작하는 줄은 주석입니다</translation>
    </message>
    <message>
        <source>quotes with a backslash before them are taken for parts of a text in %1</source>
        <translation>%1에서 앞에 백슬래시가 있는 따옴표는 텍스트의 일부로 봅니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is taken for skills: rows that differ only in it are one answer</source>
        <translation>&quot;%1&quot; 열을 기술로 봅니다: 이 열만 다른 행은 답 하나입니다</translation>
    </message>
    <message>
        <source>items without text</source>
        <translation>텍스트가 없는 항목</translation>
    </message>
    <message>
        <source>items listed again</source>
        <translation>다시 나온 항목</translation>
    </message>
    <message>
        <source>the answers have no time: each user&apos;s are in the order of the rows</source>
        <translation>답에 시간이 없습니다: 각 사용자의 답은 행 순서를 따릅니다</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1</source>
        <translation>id를 %1처럼 정수로 맞춥니다</translation>
    </message>
    <message>
        <source>rows that repeat an answer for another skill</source>
        <translation>다른 기술 때문에 답을 되풀이하는 행</translation>
    </message>
    <message>
        <source>answers to items that have no text</source>
        <translation>텍스트가 없는 항목에 대한 답</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC</source>
        <translation>모든 답이 정답입니다: 구별할 것이 없어 AUC도 없습니다</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC</source>
        <translation>모든 답이 오답입니다: 구별할 것이 없어 AUC도 없습니다</translation>
    </message>
    <message>
        <source>all answers are of one user</source>
        <translation>모든 답이 한 사용자의 것입니다</translation>
    </message>
    <message>
        <source>users left in the file&apos;s order, as they have answers without a time</source>
        <translation>시간이 없는 답이 있어 파일의 순서대로 둔 사용자</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1을(를) %2(으)로 읽습니다</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it is read as %2</source>
        <translation>%1은(는) UTF-8이 아닙니다: %2(으)로 읽습니다</translation>
    </message>
    <message>
        <source>lines of %1 that are not UTF-8, read as windows-1252</source>
        <translation>UTF-8이 아니어서 windows-1252로 읽은 %1의 줄</translation>
    </message>
    <message>
        <source>bytes of %1 that are not %2, shown as �</source>
        <translation>%2이(가) 아니어서 �로 표시한 %1의 바이트</translation>
    </message>
    <message>
        <source>there is no validation part: no AUC is measured, and the last model is kept</source>
        <translation>검증 분할이 없습니다: AUC를 측정하지 않으며 마지막 모델을 보관합니다</translation>
    </message>
    <message>
        <source>malformed lines in %1</source>
        <translation>%1의 잘못된 행</translation>
    </message>
    <message>
        <source>malformed lines in %1 (%2: not %3)</source>
        <translation>%1의 잘못된 행(%2: %3이(가) 아님)</translation>
    </message>
    <message>
        <source>news without text</source>
        <translation>텍스트가 없는 뉴스</translation>
    </message>
    <message>
        <source>news listed again</source>
        <translation>다시 나온 뉴스</translation>
    </message>
    <message>
        <source>the dates of %1 have the day first</source>
        <translation>%1의 날짜는 일이 먼저입니다</translation>
    </message>
    <message>
        <source>shown news that have no text</source>
        <translation>텍스트가 없는 표시된 뉴스</translation>
    </message>
    <message>
        <source>impressions without a click</source>
        <translation>클릭이 없는 노출</translation>
    </message>
    <message>
        <source>impressions without a non-click</source>
        <translation>클릭하지 않은 것이 없는 노출</translation>
    </message>
    <message>
        <source>impressions whose clicked news have no text</source>
        <translation>클릭한 뉴스에 텍스트가 없는 노출</translation>
    </message>
    <message>
        <source>impressions whose other news have no text</source>
        <translation>다른 뉴스에 텍스트가 없는 노출</translation>
    </message>
    <message>
        <source>history clicks on news that have no text</source>
        <translation>텍스트가 없는 뉴스에 대한 기록의 클릭</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same as the training part: what is measured on it was trained on</source>
        <translation>&quot;%1&quot;은(는) 학습 분할과 같습니다: 여기서 측정하는 것은 학습에 쓴 것입니다</translation>
    </message>
    <message>
        <source>the times are dates written as one number, such as 20200301</source>
        <translation>시간은 20200301처럼 숫자 하나로 쓴 날짜입니다</translation>
    </message>
    <message>
        <source>the times are days as spreadsheets count them, such as 43891.42 for 1 March 2020</source>
        <translation>시간은 스프레드시트가 세는 날수입니다(예: 2020년 3월 1일은 43891.42)</translation>
    </message>
    <message>
        <source>the times are seconds in some rows and milliseconds or smaller in others: each is read by its size</source>
        <translation>시간이 어떤 행에서는 초, 다른 행에서는 밀리초 이하입니다: 각각 크기에 따라 읽습니다</translation>
    </message>
    <message>
        <source>the dates do not tell whether the day or the month comes first: the month is taken (&quot;dates&quot; in a mapping)</source>
        <translation>날짜에서 일과 월 중 무엇이 먼저인지 알 수 없습니다: 월을 먼저로 봅니다(매핑의 &quot;dates&quot;)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: month, day, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>날짜에서 어느 숫자가 일, 월, 연인지 알 수 없습니다: 월, 일, 연으로 봅니다(매핑의 &quot;dates&quot;)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: day, month, year is taken (&quot;dates&quot; in a mapping)</source>
        <translation>날짜에서 어느 숫자가 일, 월, 연인지 알 수 없습니다: 일, 월, 연으로 봅니다(매핑의 &quot;dates&quot;)</translation>
    </message>
    <message>
        <source>the dates do not tell which number is the day, the month and the year: year, month, day is taken (&quot;dates&quot; in a mapping)</source>
        <translation>날짜에서 어느 숫자가 일, 월, 연인지 알 수 없습니다: 연, 월, 일로 봅니다(매핑의 &quot;dates&quot;)</translation>
    </message>
    <message>
        <source>the dates have the day first</source>
        <translation>날짜는 일이 먼저입니다</translation>
    </message>
    <message>
        <source>the dates have the year first, such as 20/03/01</source>
        <translation>날짜는 20/03/01처럼 연이 먼저입니다</translation>
    </message>
    <message>
        <source>events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>events that are not of an article</source>
        <translation>기사에 대한 것이 아닌 이벤트</translation>
    </message>
    <message>
        <source>not read: %1 has the same part in another form</source>
        <translation>읽지 않음: %1에 같은 분할이 다른 형식으로 있음</translation>
    </message>
    <message>
        <source>not read, as %1 has the answers</source>
        <translation>읽지 않음: 답은 %1에 있음</translation>
    </message>
    <message>
        <source>not read, as its name tells no part</source>
        <translation>읽지 않음: 이름에서 분할을 알 수 없음</translation>
    </message>
    <message>
        <source>not read: fold %1 is</source>
        <translation>읽지 않음: 폴드 %1을(를) 읽음</translation>
    </message>
    <message>
        <source>not read: fold %1 has that part</source>
        <translation>읽지 않음: 폴드 %1에 그 분할이 있음</translation>
    </message>
    <message>
        <source>not read, as %1 has more answers; name the file in the mapping to read it</source>
        <translation>읽지 않음: %1에 답이 더 많음. 읽으려면 매핑에 이 파일의 이름을 쓰십시오</translation>
    </message>
    <message>
        <source>%1 and %2 are the same: the two parts are one</source>
        <translation>%1와(과) %2이(가) 같습니다: 두 분할은 하나입니다</translation>
    </message>
    <message>
        <source>not read: it is the same as %1</source>
        <translation>읽지 않음: %1와(과) 같음</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>answers, part %1</source>
        <translation>답, 분할 %1</translation>
    </message>
    <message>
        <source>clicks for which no other item could be drawn</source>
        <translation>다른 항목을 뽑을 수 없는 클릭</translation>
    </message>
    <message>
        <source>the right answers</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>students&apos; files that are empty</source>
        <translation>비어 있는 학생 파일</translation>
    </message>
    <message>
        <source>answers to questions that questions.csv does not list</source>
        <translation>questions.csv에 없는 문항에 대한 답</translation>
    </message>
    <message>
        <source>questions that were not answered</source>
        <translation>답하지 않은 문항</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two values other than 0 and 1: an answer is right from %2 on, which can be changed</source>
        <translation>&quot;%1&quot;에는 0과 1이 아닌 두 값이 있습니다: %2부터 정답이며 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores: an answer is right from %2 on, which can be changed</source>
        <translation>&quot;%1&quot;에는 점수가 있습니다: %2부터 정답이며 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1은(는) %2입니다: %3</translation>
    </message>
    <message>
        <source>an item&apos;s text is made of the names in %1 of its &quot;%2&quot;</source>
        <translation>항목의 텍스트는 항목의 &quot;%2&quot;에 대한 %1의 이름으로 만듭니다</translation>
    </message>
    <message>
        <source>the texts in %1 are of other things than &quot;%2&quot;, by the names, though the numbers are alike</source>
        <translation>번호는 비슷하지만 이름을 보면 %1의 텍스트는 &quot;%2&quot;이(가) 아닌 다른 것의 텍스트입니다</translation>
    </message>
    <message>
        <source>there are no texts of &quot;%1&quot;: the names of skills in &quot;%2&quot; are taken for them</source>
        <translation>&quot;%1&quot;의 텍스트가 없습니다: &quot;%2&quot;의 기술 이름을 대신 씁니다</translation>
    </message>
    <message>
        <source>the answers are those of %1</source>
        <translation>답은 %1의 것입니다</translation>
    </message>
    <message>
        <source>not read: it is empty</source>
        <translation>읽지 않음: 비어 있음</translation>
    </message>
    <message>
        <source>not read: its first line has no names of columns</source>
        <translation>읽지 않음: 첫 줄에 열 이름이 없음</translation>
    </message>
    <message>
        <source>not read: its columns (%1) are neither those of answers nor of the texts that were taken</source>
        <translation>읽지 않음: 열(%1)이 답의 열도, 고른 텍스트의 열도 아님</translation>
    </message>
    <message>
        <source>not read: it has one column (%1)</source>
        <translation>읽지 않음: 열이 하나임(%1)</translation>
    </message>
    <message>
        <source>not read: it is in none of the layouts that are known</source>
        <translation>읽지 않음: 알려진 형식이 아님</translation>
    </message>
    <message>
        <source>not read: %1; %2</source>
        <translation>읽지 않음: %1; %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>items listed again, of which the first text counts</source>
        <translation>다시 나온 항목(첫 텍스트를 씀)</translation>
    </message>
    <message>
        <source>ids are matched as whole numbers, such as %1 with %2</source>
        <translation>id를 정수로 맞춥니다(예: %1와(과) %2)</translation>
    </message>
    <message>
        <source>all answers are right: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>모든 답이 정답입니다: 구별할 것이 없어 AUC도 없습니다. 어느 열의 어떤 값이 정답을 뜻하는지 확인하십시오</translation>
    </message>
    <message>
        <source>all answers are wrong: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer</source>
        <translation>모든 답이 오답입니다: 구별할 것이 없어 AUC도 없습니다. 어느 열의 어떤 값이 정답을 뜻하는지 확인하십시오</translation>
    </message>
    <message>
        <source>all answers are of one user: check the column with the user</source>
        <translation>모든 답이 한 사용자의 것입니다: 사용자 열을 확인하십시오</translation>
    </message>
    <message>
        <source>%1 is taken for the training part, as nothing else is it</source>
        <translation>학습 분할이 따로 없어 %1을(를) 학습 분할로 봅니다</translation>
    </message>
    <message>
        <source>not read: no folder or file name tells what part it is</source>
        <translation>읽지 않음: 폴더나 파일의 이름에서 어느 분할인지 알 수 없음</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>impressions, part %1</source>
        <translation>노출, 분할 %1</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>the parts %1 and %2 are the same: what is measured on one was in the other</source>
        <translation>분할 %1와(과) %2이(가) 같습니다: 한쪽에서 측정하는 것이 다른 쪽에도 있었습니다</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>ratings, part %1</source>
        <translation>평점, 분할 %1</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>not read, as %1 and %2 are</source>
        <translation>읽지 않음: %1와(과) %2을(를) 읽음</translation>
    </message>
    <message>
        <source>films without a title</source>
        <translation>제목이 없는 영화</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user and rating</source>
        <translation>%1에 머리글이 없습니다: 열을 항목, 사용자, 평점으로 봅니다</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item and rating</source>
        <translation>%1에 머리글이 없습니다: 열을 사용자, 항목, 평점으로 봅니다</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for item, user, rating and time</source>
        <translation>%1에 머리글이 없습니다: 열을 항목, 사용자, 평점, 시간으로 봅니다</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, item, rating and time</source>
        <translation>%1에 머리글이 없습니다: 열을 사용자, 항목, 평점, 시간으로 봅니다</translation>
    </message>
    <message>
        <source>the ratings have no time: the order of the rows is taken for it</source>
        <translation>평점에 시간이 없습니다: 행 순서를 시간으로 봅니다</translation>
    </message>
    <message>
        <source>ratings of films that have no title</source>
        <translation>제목이 없는 영화의 평점</translation>
    </message>
    <message>
        <source>ratings below the limit, which are no clicks</source>
        <translation>기준보다 낮아 클릭이 아닌 평점</translation>
    </message>
    <message>
        <source>the ratings go from %1 to %2: the limit for a click, %3, is for 1 to 5 (&quot;positive_rating&quot; in the mapping)</source>
        <translation>평점이 %1에서 %2까지입니다: 클릭으로 볼 기준 %3은(는) 1에서 5까지를 위한 것입니다(매핑의 &quot;positive_rating&quot;)</translation>
    </message>
    <message>
        <source>exercises without a usable head</source>
        <translation>쓸 수 있는 머리 줄이 없는 연습 문제</translation>
    </message>
    <message>
        <source>exercises without labels</source>
        <translation>레이블이 없는 연습 문제</translation>
    </message>
    <message>
        <source>tokens without a label</source>
        <translation>레이블이 없는 토큰</translation>
    </message>
    <message>
        <source>the items are the skills: the texts are theirs, not the questions&apos;</source>
        <translation>항목은 기술입니다: 텍스트는 문항이 아니라 기술의 것입니다</translation>
    </message>
    <message>
        <source>answers that are neither right nor wrong</source>
        <translation>정답도 오답도 아닌 답</translation>
    </message>
    <message>
        <source>the results have only %1 and %2: an answer is right from %3 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>결과에 %1와(과) %2만 있습니다: %3부터 정답입니다(반대라면 매핑의 &quot;correct_values&quot;에 정답 값을 쓰십시오)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has only %2 and %3: an answer is right from %4 on (if it is the other way, name the right one in &quot;correct_values&quot; of the mapping)</source>
        <translation>&quot;%1&quot;에 %2와(과) %3만 있습니다: %4부터 정답입니다(반대라면 매핑의 &quot;correct_values&quot;에 정답 값을 쓰십시오)</translation>
    </message>
    <message>
        <source>the results have scores up to %1: an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>결과에 %1까지의 점수가 있습니다: %2부터 정답입니다(매핑의 &quot;correct_from&quot;)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has scores up to %2: an answer is right from %3 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>&quot;%1&quot;에 %2까지의 점수가 있습니다: %3부터 정답입니다(매핑의 &quot;correct_from&quot;)</translation>
    </message>
    <message>
        <source>the items are skills (&quot;%1&quot;): of an answer for several skills the first row counts</source>
        <translation>항목은 기술(&quot;%1&quot;)입니다: 여러 기술에 대한 답은 첫 행을 씁니다</translation>
    </message>
    <message>
        <source>answers without an item</source>
        <translation>항목이 없는 답</translation>
    </message>
    <message>
        <source>answers without a result</source>
        <translation>결과가 없는 답</translation>
    </message>
    <message>
        <source>answers whose result is to be left out</source>
        <translation>결과가 뺄 값인 답</translation>
    </message>
    <message>
        <source>the rows of %1 are those of its &quot;%2&quot;</source>
        <translation>%1의 행은 그 안의 &quot;%2&quot;에 있는 행입니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts</source>
        <translation>&quot;%1&quot; 열이 분할을 알려 줍니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is test, 0 is training</source>
        <translation>&quot;%1&quot; 열이 분할을 알려 줍니다: 1은 테스트, 0은 학습입니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is training, 0 is test</source>
        <translation>&quot;%1&quot; 열이 분할을 알려 줍니다: 1은 학습, 0은 테스트입니다</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; tells the parts: 1 is validation, 0 is training</source>
        <translation>&quot;%1&quot; 열이 분할을 알려 줍니다: 1은 검증, 0은 학습입니다</translation>
    </message>
    <message>
        <source>not read: it has the same columns, and the answers are those of %1 (&quot;interactions_file&quot; in the mapping)</source>
        <translation>읽지 않음: 열은 같지만 답은 %1의 것임(매핑의 &quot;interactions_file&quot;)</translation>
    </message>
    <message>
        <source>the students of %1 are kept apart: the same id in two of them is two students</source>
        <translation>%1의 학생을 따로 구별합니다: 그 가운데 둘에 같은 id가 있으면 학생 두 명입니다</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on, which can be changed</source>
        <translation>&quot;%1&quot;에서 일부만 맞은 답은 점수의 절반을 받습니다: %2부터 정답이며 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>not read: it is neither named as a file of articles (news.tsv, news.csv) nor of impressions (behaviors.tsv, behaviors.csv)</source>
        <translation>읽지 않음: 기사 파일(news.tsv, news.csv)의 이름도 노출 파일(behaviors.tsv, behaviors.csv)의 이름도 아님</translation>
    </message>
    <message>
        <source>histories that pandas has cut (&quot;...&quot;): what is before the gap is left out</source>
        <translation>pandas가 자른(&quot;...&quot;) 기록: 빈 곳 앞의 것은 뺌</translation>
    </message>
    <message>
        <source>impressions whose list pandas has cut (&quot;...&quot;)</source>
        <translation>목록을 pandas가 자른(&quot;...&quot;) 노출</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list &quot;%2&quot; of an object, with what the object has beside it</source>
        <translation>%1의 행은 객체의 목록 &quot;%2&quot;에 있는 요소 하나이며, 객체가 그 밖에 가진 것을 함께 씁니다</translation>
    </message>
    <message>
        <source>a row of %1 is one of the list of a key, with the key beside it</source>
        <translation>%1의 행은 키의 목록에 있는 요소 하나이며, 키를 함께 씁니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is taken for the column &quot;%3&quot;</source>
        <translation>%2의 &quot;%1&quot;을(를) &quot;%3&quot; 열로 봅니다</translation>
    </message>
    <message>
        <source>what the users have read before</source>
        <translation>사용자가 전에 읽은 것</translation>
    </message>
    <message>
        <source>ratings and titles</source>
        <translation>평점과 제목</translation>
    </message>
    <message>
        <source>a row is a click where its &quot;%1&quot; is %2 or more (&quot;positive_rating&quot; in the mapping)</source>
        <translation>&quot;%1&quot;이(가) %2 이상인 행은 클릭입니다(매핑의 &quot;positive_rating&quot;)</translation>
    </message>
    <message>
        <source>a partly right answer has half of the credit, and an answer is right from %1 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>일부만 맞은 답은 점수의 절반을 받습니다: %1부터 정답입니다(매핑의 &quot;correct_from&quot;)</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; a partly right answer has half of the credit, and an answer is right from %2 on (&quot;correct_from&quot; in the mapping)</source>
        <translation>&quot;%1&quot;에서 일부만 맞은 답은 점수의 절반을 받습니다: %2부터 정답입니다(매핑의 &quot;correct_from&quot;)</translation>
    </message>
    <message>
        <source>the hidden sheet &quot;%1&quot; of %2 is not read</source>
        <translation>%2의 숨은 시트 &quot;%1&quot;은(는) 읽지 않습니다</translation>
    </message>
    <message>
        <source>the lines above the header of the sheet &quot;%1&quot; are passed over</source>
        <translation>시트 &quot;%1&quot;의 머리글 위에 있는 줄은 건너뜁니다</translation>
    </message>
    <message>
        <source>by the column &quot;%1&quot; of the file</source>
        <translation>파일의 &quot;%1&quot; 열 기준</translation>
    </message>
    <message>
        <source>as it names no validation, %1 of the training users are it</source>
        <translation>검증이 지정되어 있지 않아 학습 사용자의 %1를 검증으로 씁니다</translation>
    </message>
    <message>
        <source>News demo (simulated)</source>
        <translation>뉴스 데모(시뮬레이션)</translation>
    </message>
    <message>
        <source>Classroom demo (simulated)</source>
        <translation>교실 데모(시뮬레이션)</translation>
    </message>
    <message>
        <source>as %1 of %2 have no time</source>
        <translation>%2개 가운데 %1개에 시간이 없기 때문입니다</translation>
    </message>
    <message>
        <source>by folder: validation is &quot;%1&quot;</source>
        <translation>폴더 기준: 검증은 &quot;%1&quot;입니다</translation>
    </message>
    <message>
        <source>test is the folder &quot;%1&quot;</source>
        <translation>테스트는 &quot;%1&quot; 폴더입니다</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users, test another %2</source>
        <translation>사용자 기준: 검증은 사용자의 %1, 테스트는 다른 %2입니다</translation>
    </message>
    <message>
        <source>by user: validation is %1 of the users</source>
        <translation>사용자 기준: 검증은 사용자의 %1입니다</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the answers before the latest %2, which is test</source>
        <translation>시간 기준: 답 가운데 가장 최근 %2는 테스트, 그 앞의 %1는 검증입니다</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the answers</source>
        <translation>시간 기준: 검증은 답 가운데 가장 최근 %1입니다</translation>
    </message>
    <message>
        <source>by time: validation is the %1 of the impressions before the latest %2, which is test</source>
        <translation>시간 기준: 노출 가운데 가장 최근 %2는 테스트, 그 앞의 %1는 검증입니다</translation>
    </message>
    <message>
        <source>by time: validation is the latest %1 of the impressions</source>
        <translation>시간 기준: 검증은 노출 가운데 가장 최근 %1입니다</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the answers before the last %2, which is test</source>
        <translation>행 순서 기준: 답 가운데 마지막 %2는 테스트, 그 앞의 %1는 검증입니다</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the answers</source>
        <translation>행 순서 기준: 검증은 답 가운데 마지막 %1입니다</translation>
    </message>
    <message>
        <source>by row order: validation is the %1 of the impressions before the last %2, which is test</source>
        <translation>행 순서 기준: 노출 가운데 마지막 %2는 테스트, 그 앞의 %1는 검증입니다</translation>
    </message>
    <message>
        <source>by row order: validation is the last %1 of the impressions</source>
        <translation>행 순서 기준: 검증은 노출 가운데 마지막 %1입니다</translation>
    </message>
    <message>
        <source>CUDA says: %1</source>
        <translation>CUDA 메시지: %1</translation>
    </message>
    <message>
        <source>This LibTorch has no CUDA: start packaging/demo.sh --gpu for one that has.</source>
        <translation>이 LibTorch에는 CUDA가 없습니다: CUDA가 있는 것을 쓰려면 packaging/demo.sh --gpu를 시작하십시오.</translation>
    </message>
    <message>
        <source>%1 has no header: its columns are taken for user, game, &quot;purchase&quot; or &quot;play&quot;, and hours; a purchase counts as one hour</source>
        <translation>%1에 머리글이 없습니다: 열을 사용자, 게임, &quot;purchase&quot; 또는 &quot;play&quot;, 시간 수로 봅니다. 구매는 한 시간으로 칩니다</translation>
    </message>
    <message>
        <source>rows of a game that the user had before: it is one click</source>
        <translation>사용자가 이미 가진 게임의 행(클릭 하나로 봄)</translation>
    </message>
    <message>
        <source>the header of %1 is its line %2: what stands above is left out</source>
        <translation>%1의 머리글은 %2번째 줄입니다. 그 위에 있는 것은 읽지 않습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; falls as often as it rises within a user&apos;s rows: it is taken for how long an answer took, not for when it was given</source>
        <translation>&quot;%1&quot;은(는) 한 사용자의 행에서 오르는 만큼 자주 내려갑니다. 답한 시각이 아니라 답하는 데 걸린 시간으로 봅니다</translation>
    </message>
    <message>
        <source>the time is &quot;%1&quot; with &quot;%2&quot; behind it</source>
        <translation>시각은 &quot;%1&quot; 뒤에 &quot;%2&quot;을(를) 붙인 것입니다</translation>
    </message>
    <message>
        <source>rows that are the same as another one in every column</source>
        <translation>모든 열이 다른 행과 같은 행</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>it is there already and not empty</source>
        <translation>이미 있으며 비어 있지 않습니다</translation>
    </message>
    <message>
        <source>it is not a run&apos;s folder, as it has no config.json</source>
        <translation>config.json이 없으므로 실행 폴더가 아닙니다</translation>
    </message>
    <message>
        <source>it has no checkpoint: there is no step to fork it from</source>
        <translation>체크포인트가 없어 갈라져 나올 단계가 없습니다</translation>
    </message>
    <message>
        <source>another program is training this run; wait until it has ended, or stop it there</source>
        <translation>다른 프로그램이 이 실행을 학습하고 있습니다. 끝날 때까지 기다리거나 그곳에서 멈추십시오</translation>
    </message>
    <message>
        <source>the run ended before its first checkpoint; start it anew with the config.json in its folder</source>
        <translation>첫 체크포인트 전에 실행이 끝났습니다. 폴더의 config.json으로 새로 시작하십시오</translation>
    </message>
    <message>
        <source>it is not as it was written (its SHA-256 is another)</source>
        <translation>쓰인 그대로가 아닙니다(SHA-256이 다릅니다)</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>더 새로운 프로그램이 쓴 것입니다</translation>
    </message>
    <message>
        <source>its checkpoint does not say which data it was made with</source>
        <translation>체크포인트가 어떤 데이터로 만들어졌는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>the dataset has changed since (items, training sequences, tokenizer pieces: %1 then, %2 now); start a new run</source>
        <translation>그 뒤로 데이터셋이 바뀌었습니다(항목, 학습 시퀀스, 토크나이저 조각: 그때 %1, 지금 %2). 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>the dataset is another one: it has as many items and training sequences, but not the same texts, answers or clicks; give the run&apos;s own, or start a new run</source>
        <translation>다른 데이터셋입니다. 항목과 학습 시퀀스의 수는 같지만 텍스트, 답 또는 클릭이 다릅니다. 실행의 데이터셋을 고르거나 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>the validation split is another one than the run was evaluated on until now, so that its evaluations could not be compared; give the run&apos;s own data, or start a new run</source>
        <translation>검증 부분이 지금까지 실행을 평가한 것과 달라 평가를 비교할 수 없습니다. 실행의 데이터를 고르거나 새 실행을 시작하십시오</translation>
    </message>
    <message>
        <source>it has no config.json, as the folder of a Hugging Face model has</source>
        <translation>Hugging Face 모델 폴더에 있는 config.json이 없습니다</translation>
    </message>
    <message>
        <source>the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model or sentencepiece.bpe.model</source>
        <translation>폴더에 토크나이저가 없습니다: tokenizer.json, vocab.txt, vocab.json과 merges.txt, spiece.model 또는 sentencepiece.bpe.model</translation>
    </message>
    <message>
        <source>choose a MIND folder (behaviors.tsv and news.tsv, in it or in train and validation folders) or a folder with interactions.csv and items.csv; other files are made into one by Import (gram-lab import FOLDER --out NEW_FOLDER)</source>
        <translation>MIND 폴더(폴더 안이나 학습·검증 폴더 안의 behaviors.tsv와 news.tsv) 또는 interactions.csv와 items.csv가 있는 폴더를 고르십시오. 다른 파일은 가져오기로 만들 수 있습니다(gram-lab import 폴더 --out 새_폴더)</translation>
    </message>
    <message>
        <source>training needs impressions with a click and a non-click whose news have text</source>
        <translation>학습하려면 클릭과 클릭하지 않은 것이 있고 그 뉴스에 텍스트가 있는 노출이 필요합니다</translation>
    </message>
    <message>
        <source>training needs answers to items that have text</source>
        <translation>학습하려면 텍스트가 있는 항목에 대한 답이 필요합니다</translation>
    </message>
    <message>
        <source>it is in none of the layouts that can be imported</source>
        <translation>가져올 수 있는 형식이 아닙니다</translation>
    </message>
    <message>
        <source>there is no file to import</source>
        <translation>가져올 파일이 없습니다</translation>
    </message>
    <message>
        <source>none of the files has answers in the chosen layout</source>
        <translation>고른 형식의 답이 있는 파일이 없습니다</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>통합 문서가 손상되었습니다</translation>
    </message>
    <message>
        <source>the archive ends too early</source>
        <translation>압축 파일이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>the dataset does not fit</source>
        <translation>데이터셋이 메모리에 들어가지 않습니다</translation>
    </message>
    <message>
        <source>A smaller part of the dataset would help.</source>
        <translation>데이터셋의 더 작은 부분이 도움이 됩니다.</translation>
    </message>
    <message>
        <source>the data do not fit</source>
        <translation>데이터가 메모리에 들어가지 않습니다</translation>
    </message>
    <message>
        <source>A smaller part of the data would help.</source>
        <translation>데이터의 더 작은 부분이 도움이 됩니다.</translation>
    </message>
    <message>
        <source>this step of %1 users did not fit</source>
        <translation>사용자 %1명의 이 단계가 메모리에 들어가지 않았습니다</translation>
    </message>
    <message>
        <source>Use single-step, which encodes each item once and gives the same gradient, or a batch of %1.</source>
        <translation>각 항목을 한 번만 인코딩하며 기울기가 같은 Single-step을 쓰거나 배치를 %1로 하십시오.</translation>
    </message>
    <message>
        <source>Use single-step-bounded, which gives the same gradient in bounded memory.</source>
        <translation>기울기가 같고 메모리가 제한된 Single-step을 쓰십시오.</translation>
    </message>
    <message>
        <source>Set micro_batch to 0: the largest that fits is then found, with the same gradient.</source>
        <translation>micro_batch를 0으로 하십시오. 들어가는 가장 큰 값을 찾으며 기울기는 같습니다.</translation>
    </message>
    <message>
        <source>Try a batch of %1.</source>
        <translation>배치를 %1로 해 보십시오.</translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>바이트 %1부터 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>it is too short for a safetensors file</source>
        <translation>safetensors 파일치고는 너무 짧습니다</translation>
    </message>
    <message>
        <source>its header of %1 bytes goes beyond the end of the file: it is cut off</source>
        <translation>%1바이트의 머리가 파일 끝을 넘어갑니다. 파일이 잘렸습니다</translation>
    </message>
    <message>
        <source>it is not a safetensors file: its header does not begin with {</source>
        <translation>safetensors 파일이 아닙니다. 머리가 {로 시작하지 않습니다</translation>
    </message>
    <message>
        <source>it is not a whole zip archive (%1): it is cut off or damaged</source>
        <translation>온전한 zip 파일이 아닙니다(%1). 잘렸거나 손상되었습니다</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON 객체</translation>
    </message>
    <message>
        <source>column names</source>
        <translation>열 이름</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>열 %1개</translation>
    </message>
    <message>
        <source>a user id</source>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 또는 1</translation>
    </message>
    <message>
        <source>a news id with -0 or -1 at its end</source>
        <translation>끝에 -0 또는 -1이 있는 뉴스 ID</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>파일 자체가 아니라 Git LFS 포인터</translation>
    </message>
    <message>
        <source>download the file itself: git lfs pull, or the download link of its page</source>
        <translation>파일 자체를 내려받으십시오: git lfs pull 또는 페이지의 다운로드 링크</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself</source>
        <translation>파일 자체가 아니라 git-annex 포인터</translation>
    </message>
    <message>
        <source>download the file itself: git annex get</source>
        <translation>파일 자체를 내려받으십시오: git annex get</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet 파일</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>Python에서 CSV로 바꾸십시오: pandas.read_parquet(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an Arrow (Feather) file</source>
        <translation>Arrow(Feather) 파일</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>Python에서 CSV로 바꾸십시오: pandas.read_feather(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>a Feather file</source>
        <translation>Feather 파일</translation>
    </message>
    <message>
        <source>an Arrow stream, as Hugging Face&apos;s datasets keep it</source>
        <translation>Hugging Face의 datasets가 보관하는 Arrow 스트림</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</source>
        <translation>Python에서 CSV로 바꾸십시오: datasets.load_from_disk(FOLDER).to_csv(&quot;out.csv&quot;)</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>HDF5 파일</translation>
    </message>
    <message>
        <source>convert its table to CSV, in Python: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>Python에서 그 표를 CSV로 바꾸십시오: pandas.read_hdf(FILE).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>if it holds weights of TensorFlow or Keras, load it in transformers with from_tf=True and save it with save_pretrained() once</source>
        <translation>TensorFlow나 Keras의 가중치가 들어 있다면 transformers에서 from_tf=True로 한 번 불러와 save_pretrained()로 저장하십시오</translation>
    </message>
    <message>
        <source>a GGUF file of llama.cpp</source>
        <translation>llama.cpp의 GGUF 파일</translation>
    </message>
    <message>
        <source>take the model in its original form</source>
        <translation>원래 형식의 모델을 쓰십시오</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 데이터베이스</translation>
    </message>
    <message>
        <source>export its tables as CSV: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</source>
        <translation>표를 CSV로 내보내십시오: sqlite3 -header -csv FILE &quot;select * from TABLE&quot;</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>Avro 파일</translation>
    </message>
    <message>
        <source>convert it to CSV or JSON Lines</source>
        <translation>CSV나 JSON Lines로 바꾸십시오</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>convert it to CSV with a header, in Python: numpy.savetxt</source>
        <translation>Python에서 머리글이 있는 CSV로 바꾸십시오: numpy.savetxt</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python pickle</translation>
    </message>
    <message>
        <source>convert it to CSV, in Python: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</source>
        <translation>Python에서 CSV로 바꾸십시오: pandas.DataFrame(pandas.read_pickle(FILE)).to_csv(&quot;out.csv&quot;, index=False)</translation>
    </message>
    <message>
        <source>an R data file</source>
        <translation>R 데이터 파일</translation>
    </message>
    <message>
        <source>write it as CSV, in R: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>R에서 CSV로 쓰십시오: load(FILE); write.csv(NAME, &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>an R object (.rds)</source>
        <translation>R 객체(.rds)</translation>
    </message>
    <message>
        <source>write it as CSV, in R: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</source>
        <translation>R에서 CSV로 쓰십시오: write.csv(readRDS(FILE), &quot;out.csv&quot;, row.names = FALSE)</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>MATLAB 파일</translation>
    </message>
    <message>
        <source>write its table as CSV, in MATLAB: writetable</source>
        <translation>MATLAB에서 그 표를 CSV로 쓰십시오: writetable</translation>
    </message>
    <message>
        <source>an SPSS file</source>
        <translation>SPSS 파일</translation>
    </message>
    <message>
        <source>a Stata file</source>
        <translation>Stata 파일</translation>
    </message>
    <message>
        <source>save it as CSV</source>
        <translation>CSV로 저장하십시오</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 압축 파일</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 압축 파일</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>zip 압축 파일</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar 압축 파일</translation>
    </message>
    <message>
        <source>unpack it first and choose what is in it</source>
        <translation>먼저 압축을 풀고 그 안에 있는 것을 고르십시오</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 압축 파일</translation>
    </message>
    <message>
        <source>unpack it first: xz -d</source>
        <translation>먼저 압축을 푸십시오: xz -d</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 압축 파일</translation>
    </message>
    <message>
        <source>unpack it first: bzip2 -d</source>
        <translation>먼저 압축을 푸십시오: bzip2 -d</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard 압축 파일</translation>
    </message>
    <message>
        <source>unpack it first: zstd -d</source>
        <translation>먼저 압축을 푸십시오: zstd -d</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>LZ4 압축 파일</translation>
    </message>
    <message>
        <source>unpack it first: lz4 -d</source>
        <translation>먼저 압축을 푸십시오: lz4 -d</translation>
    </message>
    <message>
        <source>an old Excel or Office file</source>
        <translation>옛 Excel 또는 Office 파일</translation>
    </message>
    <message>
        <source>save the sheet as CSV (UTF-8)</source>
        <translation>시트를 CSV(UTF-8)로 저장하십시오</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 파일</translation>
    </message>
    <message>
        <source>save each sheet as CSV (UTF-8)</source>
        <translation>시트마다 CSV(UTF-8)로 저장하십시오</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>Office 문서</translation>
    </message>
    <message>
        <source>a PyTorch file</source>
        <translation>PyTorch 파일</translation>
    </message>
    <message>
        <source>write its table as CSV</source>
        <translation>그 표를 CSV로 쓰십시오</translation>
    </message>
    <message>
        <source>an archive of NumPy arrays</source>
        <translation>NumPy 배열의 압축 파일</translation>
    </message>
    <message>
        <source>convert them to CSV with a header</source>
        <translation>머리글이 있는 CSV로 바꾸십시오</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>그림(PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>그림(JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>그림(GIF)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>이진 파일</translation>
    </message>
    <message>
        <source>a safetensors file, which holds a model&apos;s weights</source>
        <translation>모델의 가중치가 든 safetensors 파일</translation>
    </message>
    <message>
        <source>choose the file with the data</source>
        <translation>데이터가 있는 파일을 고르십시오</translation>
    </message>
    <message>
        <source>the file that its name promises is another one</source>
        <translation>이름이 말하는 파일이 아닙니다</translation>
    </message>
    <message>
        <source>a web page (HTML), not the data</source>
        <translation>데이터가 아니라 웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>a download that needs a login or a click gives such a page: download the file itself in a browser</source>
        <translation>로그인이나 클릭이 필요한 다운로드는 이런 페이지를 줍니다. 브라우저에서 파일 자체를 내려받으십시오</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 문서</translation>
    </message>
    <message>
        <source>convert it to CSV, or, if it is a server&apos;s answer, download the file again</source>
        <translation>CSV로 바꾸거나, 서버의 응답이라면 파일을 다시 내려받으십시오</translation>
    </message>
    <message>
        <source>it is empty: download it again</source>
        <translation>비어 있습니다. 다시 내려받으십시오</translation>
    </message>
    <message>
        <source>it is compressed with gzip: unpack it</source>
        <translation>gzip으로 압축되어 있습니다. 압축을 푸십시오</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>%1단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>범위를 벗어난 수가 있습니다</translation>
    </message>
    <message>
        <source>it is a link to something that is not there</source>
        <translation>없는 것을 가리키는 링크입니다</translation>
    </message>
    <message>
        <source>the gzip file ends too early</source>
        <translation>gzip 파일이 너무 일찍 끝납니다</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MB</source>
        <translation>64MB가 넘는 행이 있습니다</translation>
    </message>
    <message>
        <source>the gzip file unpacks to more than 400 times its size, which no data do</source>
        <translation>gzip 파일을 풀면 400배가 넘게 커집니다. 데이터라면 그럴 수 없습니다</translation>
    </message>
    <message>
        <source>it has %1 columns, and no more than %2 are read</source>
        <translation>열이 %1개이지만 %2개까지만 읽습니다</translation>
    </message>
    <message>
        <source>a field whose quotes are doubled inside and closed at its end</source>
        <translation>안의 따옴표는 두 번 쓰고 끝에서 닫은 필드</translation>
    </message>
    <message>
        <source>an item id</source>
        <translation>항목 ID</translation>
    </message>
    <message>
        <source>a number or a time like 2019-11-12 14:14:46</source>
        <translation>수 또는 2019-11-12 14:14:46 같은 시각</translation>
    </message>
    <message>
        <source>a time like 11/12/2019 2:14:46 PM</source>
        <translation>11/12/2019 2:14:46 PM 같은 시각</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation 또는 test</translation>
    </message>
    <message>
        <source>0 or 1, or a value that the mapping calls correct</source>
        <translation>0 또는 1, 또는 매핑이 정답이라고 하는 값</translation>
    </message>
    <message>
        <source>userId and time</source>
        <translation>userId와 time</translation>
    </message>
    <message>
        <source>an id without blanks</source>
        <translation>공백이 없는 ID</translation>
    </message>
    <message>
        <source>an id, a tab and a text</source>
        <translation>ID, 탭, 텍스트</translation>
    </message>
    <message>
        <source>user: and days:</source>
        <translation>user: 및 days:</translation>
    </message>
    <message>
        <source>6 or 7 fields</source>
        <translation>필드 6개 또는 7개</translation>
    </message>
    <message>
        <source>an instance id and 0 or 1</source>
        <translation>인스턴스 ID와 0 또는 1</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>파일의 끝</translation>
    </message>
    <message>
        <source>as many questions and answers as the count says</source>
        <translation>개수가 말하는 만큼의 문항과 답</translation>
    </message>
    <message>
        <source>lists of one length</source>
        <translation>길이가 같은 목록</translation>
    </message>
    <message>
        <source>six lines</source>
        <translation>행 여섯 개</translation>
    </message>
    <message>
        <source>a user, a length and lists of that length</source>
        <translation>사용자, 길이, 그 길이의 목록</translation>
    </message>
    <message>
        <source>as many responses as questions</source>
        <translation>문항과 같은 수의 답</translation>
    </message>
    <message>
        <source>an encoding that ICU knows, such as UTF-8 or windows-1252</source>
        <translation>UTF-8이나 windows-1252처럼 ICU가 아는 인코딩</translation>
    </message>
    <message>
        <source>left out: %1 %2 (%3)</source>
        <translation>제외됨: %2 %1개(%3)</translation>
    </message>
    <message>
        <source>more than 4 billion answers</source>
        <translation>40억 개가 넘는 답</translation>
    </message>
    <message>
        <source>auto, user or rows, as not every answer has a time</source>
        <translation>시각이 없는 답이 있으므로 auto, user 또는 rows</translation>
    </message>
    <message>
        <source>auto, user or rows, as %1 of %2 impressions have no time</source>
        <translation>노출 %2개 중 %1개에 시각이 없으므로 auto, user 또는 rows</translation>
    </message>
    <message>
        <source>a text has the token %1, but the embeddings have only %2 rows</source>
        <translation>텍스트에 토큰 %1이(가) 있지만 임베딩의 행은 %2개뿐입니다</translation>
    </message>
    <message>
        <source>ratings need two tables: one with a user, an item and a rating, and one with the items&apos; ids and titles</source>
        <translation>평점에는 표가 두 개 필요합니다. 하나는 사용자, 항목, 평점이 있는 표이고 다른 하나는 항목의 ID와 제목이 있는 표입니다</translation>
    </message>
    <message>
        <source>one fold alone, or pieces of parts: the numbers in these names may mean either. Put the files of one fold in a folder of their own</source>
        <translation>폴드 하나 또는 분할의 조각들: 이 이름의 숫자는 둘 다를 뜻할 수 있습니다. 한 폴드의 파일을 따로 한 폴더에 두십시오</translation>
    </message>
    <message>
        <source>files with numbers (%1)</source>
        <translation>숫자가 있는 파일(%1)</translation>
    </message>
    <message>
        <source>it is one JSON value of more than 1 GiB, which would be held in memory: write it as JSON Lines, an object a line</source>
        <translation>1GiB가 넘는 JSON 값 하나라서 모두 메모리에 있어야 합니다. 한 행에 객체 하나인 JSON Lines로 쓰십시오</translation>
    </message>
    <message>
        <source>none of its first lines is a JSON object</source>
        <translation>처음 몇 행 가운데 JSON 객체가 없습니다</translation>
    </message>
    <message>
        <source>it holds several tables (%1): write each into a file of its own</source>
        <translation>표가 여러 개 있습니다(%1). 각각을 따로 한 파일에 쓰십시오</translation>
    </message>
    <message>
        <source>it is JSON, but no list or table of objects</source>
        <translation>JSON이지만 객체의 목록이나 표가 아닙니다</translation>
    </message>
    <message>
        <source>it begins like JSON and is none, from its first byte to its last</source>
        <translation>JSON처럼 시작하지만 전체는 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>데이터가 손상되었습니다</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>its texts are more than 1 GiB: save each sheet as CSV (UTF-8)</source>
        <translation>텍스트가 1GiB가 넘습니다. 시트마다 CSV(UTF-8)로 저장하십시오</translation>
    </message>
    <message>
        <source>unpacked, the archive has more than %1 MiB and would fill the disk</source>
        <translation>압축을 풀면 %1MiB가 넘어 디스크를 채우게 됩니다</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1 times its size, which no data do</source>
        <translation>압축을 풀면 %1배가 넘게 커집니다. 데이터라면 그럴 수 없습니다</translation>
    </message>
    <message>
        <source>no answer could be read</source>
        <translation>읽을 수 있는 답이 없습니다</translation>
    </message>
    <message>
        <source>the texts are of %1 and so on</source>
        <translation>텍스트는 %1 등에 대한 것입니다</translation>
    </message>
    <message>
        <source>the name of the file with the items&apos; texts</source>
        <translation>항목의 텍스트가 있는 파일의 이름</translation>
    </message>
    <message>
        <source>the name of the file with the answers</source>
        <translation>답이 있는 파일의 이름</translation>
    </message>
    <message>
        <source>not given, and there are %1 such files</source>
        <translation>지정되지 않았고 그런 파일이 %1개</translation>
    </message>
    <message>
        <source>not given, and there are %1 that could be it</source>
        <translation>지정되지 않았고 해당할 수 있는 것이 %1개</translation>
    </message>
    <message>
        <source>a column for &quot;%1&quot;</source>
        <translation>“%1”의 열</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the columns with the answers under &quot;item&quot;</source>
        <translation>“item” 아래에 답이 있는 열</translation>
    </message>
    <message>
        <source>without them</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>it has no &quot;format&quot;</source>
        <translation>“format”이 없습니다</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>텍스트 또는 텍스트의 목록</translation>
    </message>
    <message>
        <source>an object of roles and columns</source>
        <translation>역할과 열의 객체</translation>
    </message>
    <message>
        <source>month-first, day-first or year-first</source>
        <translation>month-first, day-first 또는 year-first</translation>
    </message>
    <message>
        <source>token-in-exercise, token or exercise</source>
        <translation>token-in-exercise, token 또는 exercise</translation>
    </message>
    <message>
        <source>the files of one track</source>
        <translation>한 트랙의 파일</translation>
    </message>
    <message>
        <source>behaviors.tsv has no impression</source>
        <translation>behaviors.tsv에 노출이 없습니다</translation>
    </message>
    <message>
        <source>one training, one validation and one test folder at most, told by their names</source>
        <translation>이름으로 알 수 있는 학습, 검증, 시험 폴더 각각 하나 이하</translation>
    </message>
    <message>
        <source>of no known part</source>
        <translation>알 수 없는 분할</translation>
    </message>
    <message>
        <source>a training folder beside them, such as MINDsmall_train</source>
        <translation>MINDsmall_train처럼 그 옆에 있는 학습 폴더</translation>
    </message>
    <message>
        <source>validation and test alone</source>
        <translation>검증과 시험만</translation>
    </message>
    <message>
        <source>an impression needs a user&apos;s second click and another item to draw</source>
        <translation>노출 하나에는 사용자의 두 번째 클릭과 추출할 다른 항목이 필요합니다</translation>
    </message>
    <message>
        <source>it lies in %1, which is imported: name a folder outside of it</source>
        <translation>가져오는 %1 안에 있습니다. 그 밖의 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>%1 lines: a head, then lists of questions to answers</source>
        <translation>행 %1개: 머리, 그다음 문항부터 답까지의 목록</translation>
    </message>
    <message>
        <source>%1 in it: %2</source>
        <translation>그 안의 %1: %2</translation>
    </message>
    <message>
        <source>%1 answers are to items that have no text: give a file with the items&apos; ids and texts, whose ids are those of the answers, such as %2</source>
        <translation>답 %1개가 텍스트 없는 항목에 대한 것입니다. 항목의 ID와 텍스트가 있고 ID가 답의 ID(예: %2)와 같은 파일을 고르십시오</translation>
    </message>
    <message>
        <source>%1 that are %2 (%3)</source>
        <translation>%2인 것 %1개(%3)</translation>
    </message>
    <message>
        <source>it is %1; %2</source>
        <translation>%1입니다. %2</translation>
    </message>
    <message>
        <source>it is %1: %2</source>
        <translation>%1입니다. %2</translation>
    </message>
    <message>
        <source>%1, got &quot;%2&quot;</source>
        <translation>%1(실제로는 “%2”)</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1이(가) 요구한 것과 다릅니다(%2)</translation>
    </message>
    <message>
        <source>%1; that line looks like data: a first line with the columns&apos; names is missing</source>
        <translation>%1. 이 행은 데이터로 보입니다. 열 이름이 있는 첫 행이 없습니다</translation>
    </message>
    <message>
        <source>%1; looked for %2</source>
        <translation>%1. 찾은 이름: %2</translation>
    </message>
    <message>
        <source>a model with weights of TensorFlow alone (tf_model.h5)</source>
        <translation>TensorFlow의 가중치만 있는 모델(tf_model.h5)</translation>
    </message>
    <message>
        <source>a checkpoint of TensorFlow</source>
        <translation>TensorFlow의 체크포인트</translation>
    </message>
    <message>
        <source>a saved model of TensorFlow</source>
        <translation>TensorFlow로 저장한 모델</translation>
    </message>
    <message>
        <source>a model with weights of Flax alone (flax_model.msgpack)</source>
        <translation>Flax의 가중치만 있는 모델(flax_model.msgpack)</translation>
    </message>
    <message>
        <source>a model with weights of rust-bert alone (rust_model.ot)</source>
        <translation>rust-bert의 가중치만 있는 모델(rust_model.ot)</translation>
    </message>
    <message>
        <source>a model in ONNX alone</source>
        <translation>ONNX로만 된 모델</translation>
    </message>
    <message>
        <source>a model of llama.cpp (GGUF)</source>
        <translation>llama.cpp의 모델(GGUF)</translation>
    </message>
    <message>
        <source>a model of OpenVINO</source>
        <translation>OpenVINO의 모델</translation>
    </message>
    <message>
        <source>a model of Core ML</source>
        <translation>Core ML의 모델</translation>
    </message>
    <message>
        <source>a model of TensorFlow Lite</source>
        <translation>TensorFlow Lite의 모델</translation>
    </message>
    <message>
        <source>a model of PaddlePaddle</source>
        <translation>PaddlePaddle의 모델</translation>
    </message>
    <message>
        <source>Load it in transformers with from_tf=True (version 4) and save it with save_pretrained() once.</source>
        <translation>transformers에서 from_tf=True로 한 번 불러와(버전 4) save_pretrained()로 저장하십시오.</translation>
    </message>
    <message>
        <source>Load it in transformers with from_flax=True (version 4) and save it with save_pretrained() once.</source>
        <translation>transformers에서 from_flax=True로 한 번 불러와(버전 4) save_pretrained()로 저장하십시오.</translation>
    </message>
    <message>
        <source>Convert it once with transformers-cli convert.</source>
        <translation>transformers-cli convert로 한 번 변환하십시오.</translation>
    </message>
    <message>
        <source>Take the one with model.safetensors or pytorch_model.bin.</source>
        <translation>model.safetensors나 pytorch_model.bin이 있는 것을 쓰십시오.</translation>
    </message>
    <message>
        <source>a PEFT adapter of %1, which is not a whole model and</source>
        <translation>%1의 PEFT 어댑터(온전한 모델이 아님)</translation>
    </message>
    <message>
        <source>a PEFT adapter, which is not a whole model and</source>
        <translation>PEFT 어댑터(온전한 모델이 아님)</translation>
    </message>
    <message>
        <source>Its base model is needed: put that folder beside it, or write its path as base_model_name_or_path into adapter_config.json; it is merged then. Or merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>기반 모델이 필요합니다. 그 폴더를 옆에 두거나 그 경로를 adapter_config.json에 base_model_name_or_path로 쓰면 병합됩니다. 또는 Python에서 한 번 병합하여(PeftModel.from_pretrained(...).merge_and_unload()) save_pretrained()로 저장한 것을 여십시오.</translation>
    </message>
    <message>
        <source>a PEFT adapter (%1) beside a whole model&apos;s weights</source>
        <translation>온전한 모델의 가중치 옆에 있는 PEFT 어댑터(%1)</translation>
    </message>
    <message>
        <source>Merge it into the model in Python once (PeftModel.from_pretrained(...).merge_and_unload()) and save that with save_pretrained(), or move the adapter&apos;s files out of the folder to use the weights without it.</source>
        <translation>Python에서 한 번 모델에 병합하여(PeftModel.from_pretrained(...).merge_and_unload()) save_pretrained()로 저장하거나, 어댑터 없이 가중치를 쓰려면 어댑터의 파일을 폴더 밖으로 옮기십시오.</translation>
    </message>
    <message>
        <source>weights with an adapter that is not merged (%1)</source>
        <translation>병합되지 않은 어댑터가 있는 가중치(%1)</translation>
    </message>
    <message>
        <source>Merge it in Python once (model.merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Python에서 한 번 병합하여(model.merge_and_unload()) save_pretrained()로 저장한 것을 여십시오.</translation>
    </message>
    <message>
        <source>a PEFT adapter of another adapter</source>
        <translation>다른 어댑터의 PEFT 어댑터</translation>
    </message>
    <message>
        <source>Merge the first one, and open that with this one.</source>
        <translation>첫 번째 것을 병합하고 그것과 함께 이것을 여십시오.</translation>
    </message>
    <message>
        <source>an adapter that does not say its peft_type</source>
        <translation>peft_type이 없는 어댑터</translation>
    </message>
    <message>
        <source>an adapter of the kind %1</source>
        <translation>%1 종류의 어댑터</translation>
    </message>
    <message>
        <source>an adapter with init_lora_weights &quot;%1&quot;</source>
        <translation>init_lora_weights가 “%1”인 어댑터</translation>
    </message>
    <message>
        <source>an adapter with %1</source>
        <translation>%1이(가) 있는 어댑터</translation>
    </message>
    <message>
        <source>Only LoRA&apos;s A and B are merged here: %1</source>
        <translation>여기서는 LoRA의 A와 B만 병합합니다. %1</translation>
    </message>
    <message>
        <source>merge it in Python once (PeftModel.from_pretrained(...).merge_and_unload()), save that with save_pretrained() and open it.</source>
        <translation>Python에서 한 번 병합하여(PeftModel.from_pretrained(...).merge_and_unload()) save_pretrained()로 저장한 것을 여십시오.</translation>
    </message>
    <message>
        <source>it has no number lora_alpha</source>
        <translation>수 lora_alpha가 없습니다</translation>
    </message>
    <message>
        <source>alpha_pattern has no number for %1</source>
        <translation>alpha_pattern에 %1의 수가 없습니다</translation>
    </message>
    <message>
        <source>the alpha_pattern &quot;%1&quot; of its adapter_config.json is not understood</source>
        <translation>adapter_config.json의 alpha_pattern “%1”을(를) 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>the tensor %1 is of an adapter of another kind</source>
        <translation>텐서 %1은(는) 다른 종류의 어댑터의 것입니다</translation>
    </message>
    <message>
        <source>it has no adapter</source>
        <translation>어댑터가 없습니다</translation>
    </message>
    <message>
        <source>none of its adapters is of a module of this encoder; it has %1</source>
        <translation>이 인코더의 모듈에 해당하는 어댑터가 없습니다. 있는 것: %1</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 values that are NaN or infinite, so that nothing could be trained with it; a training that went wrong or half precision leaves such files</source>
        <translation>텐서 %1에 NaN이거나 무한한 값이 %2개 있어 아무것도 학습할 수 없습니다. 잘못된 학습이나 반정밀도가 이런 파일을 남깁니다</translation>
    </message>
    <message>
        <source>the tensor %1 has values that are NaN or infinite</source>
        <translation>텐서 %1에 NaN이거나 무한한 값이 있습니다</translation>
    </message>
    <message>
        <source>missing or of another shape or type: %1</source>
        <translation>없거나 모양 또는 형이 다름: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>없음: %1</translation>
    </message>
    <message>
        <source>of another shape or type: %1</source>
        <translation>모양이나 형이 다름: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>모양이 다름: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>예상하지 않음: %1</translation>
    </message>
    <message>
        <source>they hold %1 encoders, and nothing tells which is meant: %2</source>
        <translation>인코더가 %1개 있는데 어느 것인지 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>another file of the model has the tensor %1 too</source>
        <translation>모델의 다른 파일에도 텐서 %1이(가) 있습니다</translation>
    </message>
    <message>
        <source>it has PyTorch&apos;s form from before 2020, which cannot be read; load it in transformers and save it with save_pretrained() once</source>
        <translation>2020년 이전의 PyTorch 형식이라 읽을 수 없습니다. transformers에서 한 번 불러와 save_pretrained()로 저장하십시오</translation>
    </message>
    <message>
        <source>a model whose weights have another name (%1)</source>
        <translation>가중치의 이름이 다른 모델(%1)</translation>
    </message>
    <message>
        <source>If they are this model&apos;s, rename the file to %1</source>
        <translation>이 모델의 가중치라면 파일 이름을 다음으로 바꾸십시오: %1</translation>
    </message>
    <message>
        <source>it has no weight_map</source>
        <translation>weight_map이 없습니다</translation>
    </message>
    <message>
        <source>the file of %1 is not named</source>
        <translation>%1의 파일이 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>the file of %1 is not in the folder: %2</source>
        <translation>%1의 파일이 폴더에 없습니다: %2</translation>
    </message>
    <message>
        <source>the tensor %1 is not in %2</source>
        <translation>텐서 %1이(가) %2에 없습니다</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder</source>
        <translation>경로 %1이(가) 폴더 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>it is not a list of modules</source>
        <translation>모듈의 목록이 아닙니다</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several models</source>
        <translation>모델이 여러 개 있는 허브 캐시</translation>
    </message>
    <message>
        <source>Choose the folder of one: %1.</source>
        <translation>하나의 폴더를 고르십시오: %1.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache without a snapshot</source>
        <translation>스냅숏이 없는 허브 캐시</translation>
    </message>
    <message>
        <source>Download the model again.</source>
        <translation>모델을 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>a hub&apos;s cache of several snapshots, of which its ref main names none,</source>
        <translation>ref main이 가리키는 것 없이 스냅숏이 여러 개 있는 허브 캐시</translation>
    </message>
    <message>
        <source>Choose one of the folders in %1.</source>
        <translation>%1 안의 폴더 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>its module %1</source>
        <translation>모듈 %1</translation>
    </message>
    <message>
        <source>Choose the pooling mean or cls in place of the model&apos;s own.</source>
        <translation>모델 자체의 것 대신 풀링 mean이나 cls를 고르십시오.</translation>
    </message>
    <message>
        <source>its header claims %1 bytes, more than the format allows</source>
        <translation>머리가 %1바이트라고 하지만 형식이 허용하는 것보다 큽니다</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>머리가 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>its header is nested deeper than that of a safetensors file</source>
        <translation>머리가 safetensors 파일보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>its header has &quot;%1&quot; twice</source>
        <translation>머리에 “%1”이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>its __metadata__ is not a map of strings</source>
        <translation>__metadata__가 문자열의 맵이 아닙니다</translation>
    </message>
    <message>
        <source>the tensor %1 is not described by dtype, shape and data_offsets</source>
        <translation>텐서 %1에 dtype, shape, data_offsets가 없습니다</translation>
    </message>
    <message>
        <source>the tensor %1 has an unknown dtype</source>
        <translation>텐서 %1의 dtype을 알 수 없습니다</translation>
    </message>
    <message>
        <source>the tensor %1 has no shape</source>
        <translation>텐서 %1에 모양이 없습니다</translation>
    </message>
    <message>
        <source>the tensor %1 has an impossible shape</source>
        <translation>텐서 %1의 모양이 있을 수 없는 것입니다</translation>
    </message>
    <message>
        <source>the tensor %1 has no data_offsets</source>
        <translation>텐서 %1에 data_offsets가 없습니다</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond the end of the file: it is cut off or damaged</source>
        <translation>텐서 %1이(가) 파일 끝을 넘어갑니다. 파일이 잘렸거나 손상되었습니다</translation>
    </message>
    <message>
        <source>the tensor %1 has %2 bytes, but its shape needs %3</source>
        <translation>텐서 %1은(는) %2바이트지만 모양에는 %3바이트가 필요합니다</translation>
    </message>
    <message>
        <source>two of its tensors overlap</source>
        <translation>두 텐서가 겹칩니다</translation>
    </message>
    <message>
        <source>it has a hole between two tensors</source>
        <translation>두 텐서 사이에 빈 곳이 있습니다</translation>
    </message>
    <message>
        <source>it has %1 bytes that belong to no tensor</source>
        <translation>어느 텐서에도 속하지 않는 바이트가 %1개 있습니다</translation>
    </message>
    <message>
        <source>it is a zip archive, but not one of PyTorch&apos;s: it has no data.pkl</source>
        <translation>zip 파일이지만 PyTorch의 것이 아닙니다. data.pkl이 없습니다</translation>
    </message>
    <message>
        <source>its record %1 is missing</source>
        <translation>레코드 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>its record %1 is compressed, as PyTorch writes none</source>
        <translation>레코드 %1이(가) 압축되어 있습니다. PyTorch는 그렇게 쓰지 않습니다</translation>
    </message>
    <message>
        <source>its record %1 is damaged</source>
        <translation>레코드 %1이(가) 손상되었습니다</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>빅 엔디언 기계에서 쓴 것입니다</translation>
    </message>
    <message>
        <source>the tensor %1 goes beyond its storage</source>
        <translation>텐서 %1이(가) 저장 영역을 넘어갑니다</translation>
    </message>
    <message>
        <source>it has no tensor</source>
        <translation>텐서가 없습니다</translation>
    </message>
    <message>
        <source>it does not hold a state dict, but something else</source>
        <translation>state dict가 아니라 다른 것이 들어 있습니다</translation>
    </message>
    <message>
        <source>its pickle is cut off</source>
        <translation>pickle이 잘렸습니다</translation>
    </message>
    <message>
        <source>its pickle takes a value that is not there</source>
        <translation>pickle이 없는 값을 꺼냅니다</translation>
    </message>
    <message>
        <source>its pickle names %1, which no file of weights needs; nothing of it was run</source>
        <translation>pickle에 가중치 파일에 필요 없는 %1이(가) 있습니다. 아무것도 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>its pickle adds to something that is no %1</source>
        <translation>pickle이 “%1”이(가) 아닌 것에 더합니다</translation>
    </message>
    <message>
        <source>its pickle describes a storage in an unknown way</source>
        <translation>pickle이 저장 영역을 알 수 없는 방식으로 적고 있습니다</translation>
    </message>
    <message>
        <source>its pickle calls something that is no function</source>
        <translation>pickle이 함수가 아닌 것을 부릅니다</translation>
    </message>
    <message>
        <source>its pickle calls %1 in an unknown way</source>
        <translation>pickle이 %1을(를) 알 수 없는 방식으로 부릅니다</translation>
    </message>
    <message>
        <source>its pickle has a number that is too large</source>
        <translation>pickle에 너무 큰 수가 있습니다</translation>
    </message>
    <message>
        <source>its pickle has the protocol %1; 2 to 5 can be read</source>
        <translation>pickle의 프로토콜이 %1입니다. 2에서 5까지 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>its pickle names something without a name</source>
        <translation>pickle에 이름 없는 것이 있습니다</translation>
    </message>
    <message>
        <source>its pickle sets attributes of something that is no dictionary</source>
        <translation>pickle이 딕셔너리가 아닌 것에 속성을 둡니다</translation>
    </message>
    <message>
        <source>its pickle has the instruction %1, which no file of weights needs; nothing of it was run</source>
        <translation>pickle에 가중치 파일에 필요 없는 명령 %1이(가) 있습니다. 아무것도 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1에서 %2까지의 정수</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1에서 %2까지의 수</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>above 2</source>
        <translation>2보다 큰 수</translation>
    </message>
    <message>
        <source>below max_position_embeddings - 1</source>
        <translation>max_position_embeddings - 1보다 작은 수</translation>
    </message>
    <message>
        <source>such that a head has an even width</source>
        <translation>헤드의 너비가 짝수가 되는 수</translation>
    </message>
    <message>
        <source>a divisor of the hidden size</source>
        <translation>은닉 크기의 약수</translation>
    </message>
    <message>
        <source>a model without a model_type</source>
        <translation>model_type이 없는 모델</translation>
    </message>
    <message>
        <source>a model of the type &quot;%1&quot;</source>
        <translation>“%1” 종류의 모델</translation>
    </message>
    <message>
        <source>These families can be: BERT (TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</source>
        <translation>다음 계열을 사용할 수 있습니다: BERT(TinyBERT, MiniLM), DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, CamemBERT, ELECTRA, ERNIE, MPNet, ModernBERT.</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot;</source>
        <translation>활성화 함수 “%1”</translation>
    </message>
    <message>
        <source>These can be: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</source>
        <translation>다음을 사용할 수 있습니다: gelu, gelu_new, gelu_fast, gelu_pytorch_tanh, relu.</translation>
    </message>
    <message>
        <source>the rotation %1</source>
        <translation>회전 %1</translation>
    </message>
    <message>
        <source>It must be the default.</source>
        <translation>기본값(default)이어야 합니다.</translation>
    </message>
    <message>
        <source>a ModernBERT with %1</source>
        <translation>%1이(가) 있는 ModernBERT</translation>
    </message>
    <message>
        <source>It must have no biases.</source>
        <translation>편향이 없어야 합니다.</translation>
    </message>
    <message>
        <source>a ModernBERT whose layers of full attention are not in equal steps from the first on</source>
        <translation>전체 어텐션 층이 첫 층부터 같은 간격이 아닌 ModernBERT</translation>
    </message>
    <message>
        <source>Its layer_types must be so.</source>
        <translation>layer_types가 그래야 합니다.</translation>
    </message>
    <message>
        <source>a BERT with ALiBi (alibi_starting_size)</source>
        <translation>ALiBi(alibi_starting_size)를 쓰는 BERT</translation>
    </message>
    <message>
        <source>Its positions must be absolute.</source>
        <translation>위치가 절대 위치여야 합니다.</translation>
    </message>
    <message>
        <source>an ALBERT with several layer groups</source>
        <translation>층 묶음이 여러 개인 ALBERT</translation>
    </message>
    <message>
        <source>It must have one.</source>
        <translation>하나여야 합니다.</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>디코더</translation>
    </message>
    <message>
        <source>It must be an encoder.</source>
        <translation>인코더여야 합니다.</translation>
    </message>
    <message>
        <source>the position embedding &quot;%1&quot;</source>
        <translation>위치 임베딩 “%1”</translation>
    </message>
    <message>
        <source>It must be absolute.</source>
        <translation>absolute여야 합니다.</translation>
    </message>
    <message>
        <source>its normalization table is damaged</source>
        <translation>정규화 표가 손상되었습니다</translation>
    </message>
    <message>
        <source>gram_sentencepiece.so is not beside the program</source>
        <translation>프로그램 옆에 gram_sentencepiece.so가 없습니다</translation>
    </message>
    <message>
        <source>a number in %1 is out of range</source>
        <translation>%1에 범위를 벗어난 수가 있습니다</translation>
    </message>
    <message>
        <source>added_tokens.json has no id for %1</source>
        <translation>added_tokens.json에 %1의 ID가 없습니다</translation>
    </message>
    <message>
        <source>added_tokens_decoder has the id %1</source>
        <translation>added_tokens_decoder의 ID가 %1입니다</translation>
    </message>
    <message>
        <source>its vocabulary lacks the unknown token %1</source>
        <translation>어휘에 미지 토큰 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>its vocabulary lacks %1</source>
        <translation>어휘에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>its sentencepiece model has a piece twice</source>
        <translation>sentencepiece 모델에 같은 조각이 두 번 있습니다</translation>
    </message>
    <message>
        <source>its sentencepiece model has no pieces</source>
        <translation>sentencepiece 모델에 조각이 없습니다</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model, or a damaged one</source>
        <translation>sentencepiece 모델이 아니거나 손상되었습니다</translation>
    </message>
    <message>
        <source>it is not a sentencepiece model: it has no pieces</source>
        <translation>sentencepiece 모델이 아닙니다. 조각이 없습니다</translation>
    </message>
    <message>
        <source>it is a damaged sentencepiece model: a special piece is beyond its vocabulary</source>
        <translation>손상된 sentencepiece 모델입니다. 특수 조각이 어휘를 벗어납니다</translation>
    </message>
    <message>
        <source>its piece number %1 is not a text and a score</source>
        <translation>%1번 조각이 텍스트와 점수가 아닙니다</translation>
    </message>
    <message>
        <source>its vocabulary is empty</source>
        <translation>어휘가 비어 있습니다</translation>
    </message>
    <message>
        <source>its unk_id is beyond the vocabulary</source>
        <translation>unk_id가 어휘를 벗어납니다</translation>
    </message>
    <message>
        <source>vocab.txt is not UTF-8</source>
        <translation>vocab.txt가 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>its class %1 finds words or pieces by a program of its own (as MeCab is), which is not built in; choose a model whose tokenizer is all in a tokenizer.json</source>
        <translation>클래스 %1은(는) 들어 있지 않은 자체 프로그램(MeCab 같은)으로 단어나 조각을 찾습니다. 토크나이저 전체가 tokenizer.json에 있는 모델을 고르십시오</translation>
    </message>
    <message>
        <source>its class %1 is not known here, and its %2 alone does not tell how it works; load it in transformers once and save it with save_pretrained(), which writes a tokenizer.json</source>
        <translation>클래스 %1을(를) 알 수 없고 %2만으로는 작동 방식을 알 수 없습니다. transformers에서 한 번 불러와 tokenizer.json을 쓰는 save_pretrained()로 저장하십시오</translation>
    </message>
    <message>
        <source>its merges end words in &lt;/w&gt;, which GPT-2&apos;s and RoBERTa&apos;s do not, and nothing names its class; if it is HerBERT&apos;s, write {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;} into its tokenizer_config.json</source>
        <translation>병합 규칙이 GPT-2나 RoBERTa와 달리 단어를 &lt;/w&gt;로 끝내는데 클래스의 이름이 없습니다. HerBERT의 것이라면 tokenizer_config.json에 {&quot;tokenizer_class&quot;: &quot;HerbertTokenizer&quot;}를 쓰십시오</translation>
    </message>
    <message>
        <source>there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, sentencepiece.bpe.model or tokenizer.model</source>
        <translation>tokenizer.json, vocab.txt, vocab.json과 merges.txt, spiece.model, sentencepiece.bpe.model, tokenizer.model이 모두 없습니다</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no id</source>
        <translation>토큰 “%1”에 ID가 없습니다</translation>
    </message>
    <message>
        <source>the id %1 belongs to two tokens</source>
        <translation>ID %1이(가) 두 토큰의 것입니다</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; occurs twice</source>
        <translation>토큰 “%1”이(가) 두 번 나옵니다</translation>
    </message>
    <message>
        <source>its tokenizer.json is not an object</source>
        <translation>tokenizer.json이 객체가 아닙니다</translation>
    </message>
    <message>
        <source>its post-processor has an impossible id</source>
        <translation>후처리기의 ID가 있을 수 없는 것입니다</translation>
    </message>
    <message>
        <source>its post-processor has no %1</source>
        <translation>후처리기에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>its merge number %1 (&quot;%2&quot;) names a token that the vocabulary lacks</source>
        <translation>%1번 병합 규칙(“%2”)에 어휘에 없는 토큰이 있습니다</translation>
    </message>
    <message>
        <source>what should have the field %1 is no object</source>
        <translation>필드 %1이(가) 있어야 할 것이 객체가 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is not a text</source>
        <translation>필드 %1이(가) 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is neither true nor false</source>
        <translation>필드 %1이(가) true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is not a whole number</source>
        <translation>필드 %1이(가) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is not an object</source>
        <translation>필드 %1이(가) 객체가 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is not a list</source>
        <translation>필드 %1이(가) 목록이 아닙니다</translation>
    </message>
    <message>
        <source>its field %1 is not in base 64</source>
        <translation>필드 %1이(가) base 64가 아닙니다</translation>
    </message>
    <message>
        <source>it has %1, which is not supported</source>
        <translation>%1이(가) 있는데 지원하지 않습니다</translation>
    </message>
    <message>
        <source>pieces of a user&apos;s own in a sentencepiece model with treat_whitespace_as_suffix</source>
        <translation>treat_whitespace_as_suffix를 쓰는 sentencepiece 모델의 사용자 조각</translation>
    </message>
    <message>
        <source>a sentencepiece model of words or characters</source>
        <translation>단어나 문자로 된 sentencepiece 모델</translation>
    </message>
    <message>
        <source>merges in %1, where its class has pieces with scores</source>
        <translation>클래스에는 점수가 있는 조각이어야 할 %1의 병합 규칙</translation>
    </message>
    <message>
        <source>the normalizer Replace of nothing</source>
        <translation>바꿀 것이 없는 정규화기 Replace</translation>
    </message>
    <message>
        <source>the normalizer Replace with this regular expression</source>
        <translation>이 정규 표현식을 쓰는 정규화기 Replace</translation>
    </message>
    <message>
        <source>the normalizer &quot;%1&quot;</source>
        <translation>정규화기 “%1”</translation>
    </message>
    <message>
        <source>the model &quot;%1&quot;</source>
        <translation>모델 “%1”</translation>
    </message>
    <message>
        <source>a template that repeats the text</source>
        <translation>텍스트를 되풀이하는 템플릿</translation>
    </message>
    <message>
        <source>a template without the text</source>
        <translation>텍스트가 없는 템플릿</translation>
    </message>
    <message>
        <source>the post-processor &quot;%1&quot;</source>
        <translation>후처리기 “%1”</translation>
    </message>
    <message>
        <source>the prepend_scheme &quot;%1&quot;</source>
        <translation>prepend_scheme “%1”</translation>
    </message>
    <message>
        <source>the pre-tokenizer &quot;%1&quot;</source>
        <translation>사전 토크나이저 “%1”</translation>
    </message>
    <message>
        <source>a pre-tokenizer behind ByteLevel</source>
        <translation>ByteLevel 뒤의 사전 토크나이저</translation>
    </message>
    <message>
        <source>a BPE model over bytes with continuing_subword_prefix or end_of_word_suffix</source>
        <translation>continuing_subword_prefix나 end_of_word_suffix를 쓰는 바이트 BPE 모델</translation>
    </message>
    <message>
        <source>a BPE model with dropout</source>
        <translation>드롭아웃을 쓰는 BPE 모델</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep</source>
        <translation>%1이(가) %2단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>%1 is not JSON from byte %2 on</source>
        <translation>%1은(는) 바이트 %2부터 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1은(는) JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>%1 has a token twice in its vocabulary</source>
        <translation>%1의 어휘에 같은 토큰이 두 번 있습니다</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <translation>%1에 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>none of its checkpoints can be used. %1</source>
        <translation>쓸 수 있는 체크포인트가 없습니다. %1</translation>
    </message>
    <message>
        <source>it is another run&apos;s or another time&apos;s</source>
        <translation>다른 실행이나 다른 시점의 것입니다</translation>
    </message>
    <message>
        <source>it is not as the run wrote it, and its checkpoints were made with what it was; put the old content back (other settings can be given with --set, another place of the data with --data)</source>
        <translation>실행이 쓴 그대로가 아니며 체크포인트는 이전 내용으로 만들어졌습니다. 이전 내용을 되돌려 놓으십시오(다른 설정은 --set으로, 데이터의 다른 위치는 --data로 줄 수 있습니다)</translation>
    </message>
    <message>
        <source>it is in the form of an older version, whose files can hold program code, and is not opened. Finish or export the run with the version that made it, or start it anew with the config.json in its folder</source>
        <translation>프로그램 코드가 들어 있을 수 있는 옛 버전의 형식이라 열지 않습니다. 만든 버전으로 실행을 끝내거나 내보내거나, 폴더의 config.json으로 새로 시작하십시오</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>a file outside of the folder is in it</source>
        <translation>폴더 밖의 파일이 들어 있습니다</translation>
    </message>
    <message>
        <source>it is not a list of checkpoints</source>
        <translation>체크포인트의 목록이 아닙니다</translation>
    </message>
    <message>
        <source>it is not as the run wrote it (its SHA-256 is another); without the file the run is taken for a stopped one, whose steps are in metrics.csv</source>
        <translation>실행이 쓴 그대로가 아닙니다(SHA-256이 다릅니다). 이 파일이 없으면 멈춘 실행으로 여기며 단계는 metrics.csv에 있습니다</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: it is nested too deep</source>
        <translation>실행의 요약이 아닙니다. 너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>it is not a run&apos;s summary: %1</source>
        <translation>실행의 요약이 아닙니다: %1</translation>
    </message>
    <message>
        <source>it is not as it was written: its SHA-256 is another</source>
        <translation>쓰인 그대로가 아닙니다. SHA-256이 다릅니다</translation>
    </message>
    <message>
        <source>it is not a checkpoint</source>
        <translation>체크포인트가 아닙니다</translation>
    </message>
    <message>
        <source>it has no %1: it is of another model or mode than the configuration says</source>
        <translation>%1이(가) 없습니다. 구성과 다른 모델이나 모드의 것입니다</translation>
    </message>
    <message>
        <source>its model has other sizes than the configuration says, at %1</source>
        <translation>모델의 크기가 구성과 다릅니다: %1</translation>
    </message>
    <message>
        <source>a checkpoint of another type</source>
        <translation>다른 형의 체크포인트</translation>
    </message>
    <message>
        <source>it does not begin as item vectors do</source>
        <translation>항목 벡터처럼 시작하지 않습니다</translation>
    </message>
    <message>
        <source>its sizes are not those of item vectors</source>
        <translation>항목 벡터의 크기가 아닙니다</translation>
    </message>
    <message>
        <source>its list of items is cut off</source>
        <translation>항목의 목록이 잘렸습니다</translation>
    </message>
    <message>
        <source>its list of items is damaged</source>
        <translation>항목의 목록이 손상되었습니다</translation>
    </message>
    <message>
        <source>the outputs of the frozen layers need %1 MiB: %2</source>
        <translation>고정 층의 출력에 %1MiB가 필요합니다: %2</translation>
    </message>
    <message>
        <source>one whose state was kept: %1</source>
        <translation>상태를 보관한 단계: %1</translation>
    </message>
    <message>
        <source>its %1 part has %2 sequences</source>
        <translation>“%1” 분할의 시퀀스는 %2개입니다</translation>
    </message>
    <message>
        <source>the impression has no click that is known</source>
        <translation>노출에 알려진 클릭이 없습니다</translation>
    </message>
    <message>
        <source>It was made without LoRA (lora_rank).</source>
        <translation>LoRA(lora_rank) 없이 만들어졌습니다.</translation>
    </message>
    <message>
        <source>It began with random weights, which no folder has. Export the whole model.</source>
        <translation>어느 폴더에도 없는 무작위 가중치로 시작했습니다. 모델 전체를 내보내십시오.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1. Export the whole model.</source>
        <translation>시작한 모델이 이제 없습니다: %1. 모델 전체를 내보내십시오.</translation>
    </message>
    <message>
        <source>The model that it began with is not there any more: %1.</source>
        <translation>시작한 모델이 이제 없습니다: %1.</translation>
    </message>
    <message>
        <source>It began with an adapter, and PEFT adds one to a whole model only. Export the whole model.</source>
        <translation>어댑터로 시작했는데 PEFT는 온전한 모델에만 어댑터를 더합니다. 모델 전체를 내보내십시오.</translation>
    </message>
    <message>
        <source>an adapter of %1</source>
        <translation>%1의 어댑터</translation>
    </message>
    <message>
        <source>an export of %1</source>
        <translation>%1의 내보내기</translation>
    </message>
    <message>
        <source>A run in the mode id has no language model.</source>
        <translation>id 모드의 실행에는 언어 모델이 없습니다.</translation>
    </message>
    <message>
        <source>the model as the run began</source>
        <translation>실행이 시작할 때의 모델</translation>
    </message>
    <message>
        <source>leaving words out</source>
        <translation>단어 빼기</translation>
    </message>
    <message>
        <source>The mode id reads no texts.</source>
        <translation>id 모드는 텍스트를 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Choose cpu. %1</source>
        <translation>cpu를 고르십시오. %1</translation>
    </message>
    <message>
        <source>There is one GPU, cuda:0.</source>
        <translation>GPU는 하나, cuda:0입니다.</translation>
    </message>
    <message>
        <source>The GPUs are cuda:0 to cuda:%1.</source>
        <translation>GPU는 cuda:0에서 cuda:%1까지입니다.</translation>
    </message>
    <message>
        <source>the process may not map the %1 MiB that products on %2 threads work in</source>
        <translation>스레드 %2개로 행렬곱을 할 때 쓰는 %1MiB를 프로세스가 할당할 수 없습니다</translation>
    </message>
    <message>
        <source>Use fewer threads, or raise the limit (ulimit -v, ulimit -d).</source>
        <translation>스레드를 줄이거나 제한을 높이십시오(ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -v, ulimit -d).</source>
        <translation>제한을 높이십시오(ulimit -v, ulimit -d).</translation>
    </message>
    <message>
        <source>E2E on this batch needs about %1 GiB</source>
        <translation>이 배치에 E2E는 약 %1GiB가 필요합니다</translation>
    </message>
    <message>
        <source>full here: %1</source>
        <translation>여기서는 full: %1</translation>
    </message>
    <message>
        <source>this LibTorch is built without oneDNN</source>
        <translation>이 LibTorch는 oneDNN 없이 빌드되었습니다</translation>
    </message>
    <message>
        <source>the processor has neither AVX512-BF16 nor AMX-BF16</source>
        <translation>프로세서에 AVX512-BF16도 AMX-BF16도 없습니다</translation>
    </message>
    <message>
        <source>the %1 has compute capability %2, and TF32 begins with 8.0</source>
        <translation>%1의 compute capability는 %2이고 TF32는 8.0부터입니다</translation>
    </message>
    <message>
        <source>TF32 is a way of NVIDIA&apos;s GPUs to multiply, from compute capability 8.0</source>
        <translation>TF32는 compute capability 8.0부터의 NVIDIA GPU가 곱셈하는 방식입니다</translation>
    </message>
    <message>
        <source>full where dtype is float64</source>
        <translation>dtype이 float64이면 full</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda: and a number</source>
        <translation>cpu, cuda 또는 cuda:와 번호</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>%1단계 초과</translation>
    </message>
    <message>
        <source>news or kt</source>
        <translation>news 또는 kt</translation>
    </message>
    <message>
        <source>true where use_title is false: an item needs a text</source>
        <translation>use_title이 false이면 true(항목에는 텍스트가 필요)</translation>
    </message>
    <message>
        <source>true where use_abstract is false and the news have no bodies</source>
        <translation>use_abstract가 false이고 뉴스에 본문이 없으면 true</translation>
    </message>
    <message>
        <source>a divisor of hidden (%1)</source>
        <translation>hidden(%1)의 약수</translation>
    </message>
    <message>
        <source>0 where eval_every is -1: without evaluations nothing can be watched</source>
        <translation>eval_every가 -1이면 0(평가가 없으면 살펴볼 것이 없음)</translation>
    </message>
    <message>
        <source>one of the sequence&apos;s</source>
        <translation>시퀀스 안의 것</translation>
    </message>
    <message>
        <source>one of %1, or several with commas between them</source>
        <translation>%1 가운데 하나 또는 쉼표로 나눈 여러 개</translation>
    </message>
    <message>
        <source>one of %1, or several, where lora_rank is above 0</source>
        <translation>lora_rank가 0보다 크면 %1 가운데 하나 또는 여러 개</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 가운데 하나</translation>
    </message>
    <message>
        <source>at most %1 for %2</source>
        <translation>%2에는 %1 이하</translation>
    </message>
    <message>
        <source>-1 or 0: the layers of an ALBERT share their weights</source>
        <translation>-1 또는 0(ALBERT의 층은 가중치를 함께 씀)</translation>
    </message>
    <message>
        <source>at most %1, the model&apos;s number of layers</source>
        <translation>모델의 층 수인 %1 이하</translation>
    </message>
    <message>
        <source>below %1, the model&apos;s number of layers; the mode frozen trains none</source>
        <translation>모델의 층 수인 %1보다 작은 수. frozen 모드는 아무 층도 학습하지 않습니다</translation>
    </message>
    <message>
        <source>0 where the encoder has no layer that trains</source>
        <translation>인코더에 학습하는 층이 없으면 0</translation>
    </message>
    <message>
        <source>a setting that can be changed while it trains</source>
        <translation>학습하는 동안 바꿀 수 있는 설정</translation>
    </message>
    <message>
        <source>a rate above 0</source>
        <translation>0보다 큰 학습률</translation>
    </message>
    <message>
        <source>2 steps or more, as before: at 1 the table&apos;s rows move in another way</source>
        <translation>이전처럼 2스텝 이상(1이면 테이블의 행이 다른 방식으로 움직임)</translation>
    </message>
    <message>
        <source>at least %1, two latencies, so that the encoder is updated before the steps that count; or search with single-step, whose rate serves here too</source>
        <translation>세는 스텝 전에 인코더가 갱신되도록 지연의 두 배인 %1 이상. 또는 여기서도 쓸 수 있는 single-step의 학습률을 찾으십시오</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>one that trains the encoder: it has no rate here</source>
        <translation>인코더를 학습하는 것(여기에는 학습률이 없음)</translation>
    </message>
    <message>
        <source>above 0 and at most 10</source>
        <translation>0보다 크고 10 이하</translation>
    </message>
    <message>
        <source>%1 is of another kind</source>
        <translation>%1의 종류가 다릅니다</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split (%2)</source>
        <translation>다른 분할(데이터에 “%1” 분할이 없음: %2)</translation>
    </message>
    <message>
        <source>another one: their test split has no labels; predictions can be written for it</source>
        <translation>다른 분할(시험 분할에 레이블이 없음, 예측은 쓸 수 있음)</translation>
    </message>
    <message>
        <source>another one: the data have no %1 split to predict</source>
        <translation>다른 분할(데이터에 예측할 “%1” 분할이 없음)</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Encode</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>분배</translation>
    </message>
    <message>
        <source>CF</source>
        <translation>CF</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>수집</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>역전파</translation>
    </message>
</context>
<context>
    <name>gram::AnglePlot</name>
    <message>
        <source>Multi-step&apos;s angle, by N</source>
        <translation>N에 따른 Multi-step의 각도</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>계산 안 함</translation>
    </message>
    <message>
        <source>● computed in float64</source>
        <translation>● float64로 계산</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>도</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>‖pseudo-gradient‖</source>
        <translation>‖유사 기울기‖</translation>
    </message>
    <message>
        <source>‖true gradient‖</source>
        <translation>‖실제 기울기‖</translation>
    </message>
    <message>
        <source>latency N, in batches</source>
        <translation>배치 수로 나타낸 지연 N</translation>
    </message>
    <message>
        <source>below %1°</source>
        <translation>%1° 미만</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&lt;p&gt;Between the encoder&apos;s gradient that the regression onto N batches&apos; pseudo-targets gives, and the sum of E2E&apos;s over the same N batches. Both begin with the same weights, and only the CF module is updated on the way. For N = 1 they are the same.&lt;/p&gt;&lt;p&gt;The rows of the item table move by plain descent here, whatever the item optimizer: by the item rate times the gradient, so that the angle does not depend on earlier steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;N개 배치의 유사 목표에 대한 회귀가 주는 인코더의 그래디언트와, 같은 N개 배치에 대한 E2E 그래디언트의 합 사이의 각도입니다. 둘 다 같은 가중치에서 시작하며 도중에는 CF 모듈만 업데이트됩니다. N = 1이면 같습니다.&lt;/p&gt;&lt;p&gt;여기서 항목 테이블의 행은 항목 최적화기와 상관없이 단순 하강으로, 즉 항목 학습률 곱하기 그래디언트만큼 움직입니다. 각도가 이전 스텝에 좌우되지 않게 하기 위해서입니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::BarsView</name>
    <message>
        <source>Figures of the compared runs as bars</source>
        <translation>비교한 실행의 수치 막대</translation>
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
        <translation>배치: 사용자별 위치</translation>
    </message>
</context>
<context>
    <name>gram::BatchPage</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Each epoch has its own order, and news their own negatives</source>
        <translation>에포크마다 순서가 다르고, 뉴스는 음성 표본도 다릅니다</translation>
    </message>
    <message>
        <source>Batch of the epoch</source>
        <translation>에포크의 배치</translation>
    </message>
    <message>
        <source>Any batch of the training split, as the seed orders them</source>
        <translation>시드가 정한 순서로 학습 분할의 어떤 배치든 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>따라가기(&amp;X)</translation>
    </message>
    <message>
        <source>Comp&amp;ute</source>
        <translation>계산(&amp;U)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>&lt;p&gt;K interactions show U different items. E2E encodes each interaction, exact GRAM each item: R = K / U is what it can save at most.&lt;/p&gt;</source>
        <translation>&lt;p&gt;상호작용 K개에 서로 다른 항목 U개가 나옵니다. E2E는 상호작용마다, 정확한 GRAM은 항목마다 인코딩하므로 R = K / U가 절약할 수 있는 최대치입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The item under the cursor</source>
        <translation>커서 아래의 항목</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>아직 읽은 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <source>epoch </source>
        <translation>에포크 </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>배치 </translation>
    </message>
    <message>
        <source>Previous batch</source>
        <translation>이전 배치</translation>
    </message>
    <message>
        <source>The batch before</source>
        <translation>앞의 배치</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>다음 배치</translation>
    </message>
    <message>
        <source>The batch after</source>
        <translation>뒤의 배치</translation>
    </message>
    <message>
        <source>Follow the batch being trained</source>
        <translation>학습 중인 배치 따라가기</translation>
    </message>
    <message>
        <source>While a run trains, show the batch that it is at, a few times a second</source>
        <translation>실행이 학습하는 동안 현재 배치를 초당 몇 번 보여 줍니다</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>K = %1 interactions, U = %2 unique items, R = %3</source>
        <translation>상호작용 K = %1, 고유 항목 U = %2, R = %3</translation>
    </message>
    <message>
        <source>Rows: users; history, then candidates, the clicked one underlined. Pale: occurs once.</source>
        <translation>행: 사용자. 기록, 이어서 후보(클릭한 것은 밑줄). 옅은 색: 한 번만 나옴.</translation>
    </message>
    <message>
        <source>Rows: users, answers in time order. Pale: occurs once. Struck through: answered wrongly.</source>
        <translation>행: 사용자, 시간 순서의 답. 옅은 색: 한 번만 나옴. 취소선: 오답.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stop computing the step</source>
        <translation>스텝 계산 중지</translation>
    </message>
    <message>
        <source>Compute the step</source>
        <translation>스텝 계산</translation>
    </message>
    <message>
        <source>Stop computing this step</source>
        <translation>이 스텝의 계산 중지</translation>
    </message>
    <message>
        <source>&lt;p&gt;Make this step once, for its gradients and times. Nothing is trained by it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;이 스텝을 한 번 수행해 기울기와 시간을 구합니다. 학습은 하지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The figures are computed when the runs have ended.</source>
        <translation>실행이 끝나면 수치를 계산합니다.</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>수치 계산 중…</translation>
    </message>
    <message>
        <source>Measured on this batch as step %1, with the weights that a run starts with.</source>
        <translation>실행이 시작할 때의 가중치로 이 배치에서 스텝 %1(으)로 측정했습니다.</translation>
    </message>
    <message>
        <source>The batch of a run&apos;s step %1. Compute makes it once, with the weights that a run starts with.</source>
        <translation>실행의 스텝 %1에 해당하는 배치입니다. 계산을 누르면 실행이 시작할 때의 가중치로 한 번 수행합니다.</translation>
    </message>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation>
            <numerusform>E2E는 이 스텝에서 이 항목을 &lt;b&gt;%n번&lt;/b&gt; 인코딩합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single-step GRAM encodes it &lt;b&gt;once&lt;/b&gt;.</source>
        <translation>Single-step GRAM은 &lt;b&gt;한 번&lt;/b&gt; 인코딩합니다.</translation>
    </message>
    <message>
        <source>%1 encodes it twice: first without keeping what the way back needs.</source>
        <translation>%1은(는) 두 번 인코딩합니다. 처음에는 역전파에 필요한 것을 보관하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation>
            <numerusform>Multi-step은 몇 개의 배치에 나오든 %n스텝에 두 번 인코딩합니다. 학습에 한 번, 테이블에 한 번입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in half an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step은 몇 개의 배치에 나오든 반 에포크에 두 번 인코딩합니다. 학습에 한 번, 테이블에 한 번입니다.</translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation>Multi-step은 몇 개의 배치에 나오든 한 에포크에 두 번 인코딩합니다. 학습에 한 번, 테이블에 한 번입니다.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>답 %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>기록 %1</translation>
    </message>
    <message>
        <source>clicked candidate</source>
        <translation>클릭한 후보</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>후보 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <translation>
            <numerusform>%1 · 토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: user %1, %2</source>
        <translation>여기: 사용자 %1, %2</translation>
    </message>
    <message>
        <source>answered correctly</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>answered wrongly</source>
        <translation>오답</translation>
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation>
            <numerusform>이 상호작용의 ‖g‖: %1&lt;br&gt;항목 방향의 성분: %2&lt;br&gt;항목의 ‖g‖: %3, 성분 %n개의 합</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation>
            <numerusform>%n번 나옴:</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1: %2</source>
        <translation>사용자 %1: %2</translation>
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
        <translation>비교</translation>
    </message>
    <message>
        <source>%1 cannot be written: a report&apos;s name ends in .html or .pdf.</source>
        <translation>%1을(를) 쓸 수 없습니다. 보고서 이름은 .html 또는 .pdf로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation>보고서 %1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>표 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>보고서(&amp;D)…</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>비교한 실행의 수치</translation>
    </message>
    <message>
        <source>Settings of the compared runs</source>
        <translation>비교한 실행의 설정</translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>같은 것도 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>지표(&amp;M)</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>값(&amp;L)</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Tick the runs to compare in the list of runs: each that has made a step appears here, with its speed, memory and quality beside the others&apos;. To train several modes on the same batches, press Compare…</source>
        <translation>아직 비교할 것이 없습니다. 실행 목록에서 비교할 실행에 체크하십시오. 한 스텝이라도 진행한 실행은 속도, 메모리, 품질이 다른 실행과 나란히 표시됩니다. 같은 배치로 여러 모드를 학습하려면 비교…를 누르십시오.</translation>
    </message>
    <message>
        <source>Metric to compare</source>
        <translation>비교할 지표</translation>
    </message>
    <message>
        <source>&lt;p&gt;The metric on the validation data in which the runs are compared.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행을 비교하는 검증 데이터의 지표입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Value to reach</source>
        <translation>도달할 값</translation>
    </message>
    <message>
        <source>&lt;p&gt;The board tells how long each run trained until its first evaluation with this value. At first it is the best that all of the runs have reached.&lt;/p&gt;</source>
        <translation>&lt;p&gt;각 실행이 이 값에 처음 도달한 평가까지 얼마나 학습했는지 보여 줍니다. 처음에는 모든 실행이 도달한 가장 좋은 값입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy all figures as a table for a spreadsheet</source>
        <translation>모든 수치를 스프레드시트용 표로 복사</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save all of this, with settings, versions and charts, as a page (HTML) or a document (PDF) that can be read without this program.&lt;/p&gt;</source>
        <translation>&lt;p&gt;설정, 버전, 차트를 포함한 전체를 이 프로그램 없이 읽을 수 있는 페이지(HTML)나 문서(PDF)로 저장합니다.&lt;/p&gt;</translation>
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
            <numerusform>이 모든 실행에서 설정 %n개가 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>브라우저용 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation>인쇄용 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation>비교 저장</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>gram::CardHead</name>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1: 경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>%1: advanced settings</source>
        <translation>%1: 고급 설정</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>접기</translation>
    </message>
</context>
<context>
    <name>gram::CardValues</name>
    <message>
        <source>%1 M</source>
        <comment>millions of parameters</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n스텝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n에포크</numerusform>
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
            <numerusform>스레드 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ChartMetric</name>
    <message>
        <source>Training loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>Memory in the step</source>
        <translation>스텝의 메모리</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>최대 메모리</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>상주 메모리</translation>
    </message>
    <message>
        <source>Speedup so far</source>
        <translation>현재까지 속도 향상</translation>
    </message>
    <message>
        <source>R so far</source>
        <translation>현재까지 R</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>스텝당 초</translation>
    </message>
    <message>
        <source>Interactions per second</source>
        <translation>초당 상호작용</translation>
    </message>
    <message>
        <source>Encoded items</source>
        <translation>인코딩한 항목</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>검증 AUC</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>Validation MRR</source>
        <translation>검증 MRR</translation>
    </message>
    <message>
        <source>Validation nDCG@5</source>
        <translation>검증 nDCG@5</translation>
    </message>
    <message>
        <source>Validation nDCG@10</source>
        <translation>검증 nDCG@10</translation>
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation>콜드 스타트 AUC</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>학습 시간, 초</translation>
    </message>
    <message>
        <source>training and evaluation time, s</source>
        <translation>학습 및 평가 시간, 초</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>━ training   ● validation</source>
        <translation>━ 학습   ● 검증</translation>
    </message>
    <message>
        <source>Speedup vs E2E</source>
        <translation>E2E 대비 속도 향상</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>E2E 속도의 배수</translation>
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation>텐서 메모리</translation>
    </message>
    <message>
        <source>━ each step   ┅ peak   ┈ process, resident</source>
        <translation>━ 각 스텝   ┅ 최대   ┈ 프로세스, 상주</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>● validation AUC   ○ cold-start AUC</source>
        <translation>● 검증 AUC   ○ 콜드 스타트 AUC</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Memory held</source>
        <translation>확보한 메모리</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <translation>카드 메모리</translation>
    </message>
    <message>
        <source>GPU utilization</source>
        <translation>GPU 사용률</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>━ speedup so far   ─ R: exact GRAM&apos;s limit</source>
        <translation>━ 현재까지 속도 향상   ─ R: 정확한 GRAM의 한계</translation>
    </message>
</context>
<context>
    <name>gram::ChartsPanel</name>
    <message>
        <source>Speedup vs E2E</source>
        <translation>E2E 대비 속도 향상</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>차트의 x축</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>모두 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Show all of the data in the charts</source>
        <translation>차트의 모든 데이터 표시</translation>
    </message>
    <message>
        <source>Undo zooming and moving (double click in a chart)</source>
        <translation>확대와 이동 되돌리기 (차트를 두 번 누르기)</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run trains and its loss appears here.</source>
        <translation>먼저 E2E를 측정하고 나서 실행이 학습하며 손실이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The run is being prepared; its loss appears here.</source>
        <translation>실행을 준비하고 있습니다. 손실이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Press Start: the loss of each step appears here.</source>
        <translation>시작을 누르면 각 스텝의 손실이 여기에 표시됩니다.</translation>
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
        <translation>텐서 메모리</translation>
    </message>
    <message>
        <source>Memory of the tensors on the %1</source>
        <translation>%1의 텐서 메모리</translation>
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
        <translation>실행이 학습하는 동안 사용 중인 메모리와 최대치가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Speedup vs %1</source>
        <translation>%1 대비 속도 향상</translation>
    </message>
    <message>
        <source>Speedup vs E2E, several baselines</source>
        <translation>E2E 대비 속도 향상, 기준 여러 개</translation>
    </message>
    <message>
        <source>E2E is measured first, then the run&apos;s speedup appears here.</source>
        <translation>먼저 E2E를 측정하고 나서 실행의 속도 향상이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>E2E trains as the baseline. The speedup of the other runs appears here when it has finished.</source>
        <translation>E2E가 기준으로 학습합니다. 끝나면 다른 실행의 속도 향상이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and batch.</source>
        <translation>아직 E2E 기준이 없습니다. “E2E 측정”을 설정하거나 같은 데이터, 모델, 배치로 E2E 실행을 마치십시오.</translation>
    </message>
    <message>
        <source>E2E seconds per step by the run&apos;s own. Start a GRAM run to see how much faster it is.</source>
        <translation>E2E의 스텝당 초를 실행의 스텝당 초로 나눈 값입니다. GRAM 실행을 시작하면 얼마나 빠른지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Validation AUC and cold-start AUC appear here after each evaluation.</source>
        <translation>평가할 때마다 검증 AUC와 콜드 스타트 AUC가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>Time with evaluations</source>
        <translation>평가를 포함한 시간</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the charts are drawn over. Training time leaves out pauses, evaluations and loading; time with evaluations adds those that were made before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;차트의 가로축입니다. 학습 시간에는 일시 정지, 평가, 불러오기가 빠집니다. 평가를 포함한 시간은 그때까지의 평가를 더합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;X:</source>
        <comment>axis</comment>
        <translation>X(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>로그 x축</translation>
    </message>
    <message>
        <source>&lt;p&gt;Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;로그 x축: 실행의 처음 부분이 나머지만큼의 자리를 차지합니다. y는 차트의 메뉴에서 바꿉니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>따라가기(&amp;D)</translation>
    </message>
    <message>
        <source>Follow the run in training</source>
        <translation>학습 중인 실행 따라가기</translation>
    </message>
    <message>
        <source>&lt;p&gt;Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop following.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 학습하는 동안 가장 새로운 부분을 보여 줍니다. 확대하여 범위를 정하고, 뒤로 옮기면 따라가기가 멈춥니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>상자(&amp;B)</translation>
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation>상자로 확대</translation>
    </message>
    <message>
        <source>&lt;p&gt;Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging moves the chart.&lt;/p&gt;</source>
        <translation>&lt;p&gt;차트에서 끌면 상자를 그려 그 안으로 확대합니다. Shift를 누르면 언제나 그렇습니다. 끄면 끌어서 차트를 옮깁니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Unsmoothed</source>
        <translation>평활 안 함</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활</translation>
    </message>
    <message>
        <source>&lt;p&gt;Smooths what is told of each step: an exponential moving average over about so many steps, worked out from every step. The line as it was recorded stays faintly behind it. Sums, peaks and evaluations are never smoothed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;각 스텝의 값을 평활합니다. 대략 이 스텝 수에 대한 지수 이동 평균이며 모든 스텝으로 계산합니다. 기록된 선은 뒤에 옅게 남습니다. 합계, 최대치, 평가는 평활하지 않습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ex&amp;port</source>
        <translation>내보내기(&amp;P)</translation>
    </message>
    <message>
        <source>Copy or export the charts</source>
        <translation>차트 복사 또는 내보내기</translation>
    </message>
    <message>
        <source>Copy all of the charts, or write them as a picture or as a table of every point</source>
        <translation>모든 차트를 복사하거나 그림 또는 모든 점의 표로 저장</translation>
    </message>
    <message>
        <source>&amp;Export the Charts…</source>
        <translation>차트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>값을 텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>This figure appears here after each evaluation, where the data and the task have it.</source>
        <translation>데이터와 과제에 있는 경우 평가 후에 이 수치가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>This figure appears here while a run trains.</source>
        <translation>실행이 학습하는 동안 이 수치가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>평활</translation>
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
        <translation>실행</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Charts of GRAM Lab</source>
        <translation>GRAM Lab의 차트</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1”을(를) 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Export the Chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>Export the Charts</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Table of every point (*.csv)</source>
        <translation>모든 점의 표 (*.csv)</translation>
    </message>
    <message>
        <source>┅ peak   ┈ process, resident</source>
        <translation>┅ 최고   ┈ 프로세스, 상주</translation>
    </message>
    <message>
        <source>┅ held by the program   ┈ whole card, all programs</source>
        <translation>┅ 프로그램이 확보   ┈ 카드 전체, 모든 프로그램</translation>
    </message>
    <message>
        <source>┅ held by the program</source>
        <translation>┅ 프로그램이 확보</translation>
    </message>
    <message>
        <source>━ each step   %1</source>
        <translation>━ 스텝마다   %1</translation>
    </message>
    <message>
        <source>━ tensors, each step</source>
        <translation>━ 텐서, 스텝마다</translation>
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
        <translation>GPU 메모리</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, 시드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, least, greatest</comment>
        <translation>%1 (%2~%3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation</source>
        <translation>▒ 시드 전체: 평균 ± 표준편차</translation>
    </message>
    <message>
        <source>▒ over two seeds: least to greatest</source>
        <translation>▒ 시드 두 개: 최솟값~최댓값</translation>
    </message>
    <message>
        <source>▒ over the seeds: mean ± standard deviation; of two, least to greatest</source>
        <translation>▒ 시드 전체: 평균 ± 표준편차, 두 개면 최솟값~최댓값</translation>
    </message>
    <message>
        <source>Ban&amp;ds</source>
        <translation>띠(&amp;N)</translation>
    </message>
    <message>
        <source>Mean and band over the seeds</source>
        <translation>시드의 평균과 띠</translation>
    </message>
    <message>
        <source>&lt;p&gt;Runs that differ by their seed alone and have ended are drawn as their mean, as far as all of them go, with a band: of two runs from the least to the greatest, of three or more the mean ± one sample standard deviation. A run that trains has a line of its own until it has ended. Off: a line for each run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;시드만 다르고 끝난 실행은 모두가 이르는 곳까지 평균으로 그리고 띠를 두릅니다. 두 개면 최솟값에서 최댓값까지, 세 개 이상이면 평균 ± 표본 표준편차 하나입니다. 학습 중인 실행은 끝날 때까지 자기 선으로 그립니다. 끄면 실행마다 선 하나입니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ClassDialog</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1(%2~%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2명 중 %1명</translation>
    </message>
    <message>
        <source>A Class&apos;s Answers</source>
        <translation>한 학급의 답</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer file(s), of %2.</source>
        <translation>
            <numerusform>%1: 답 파일 %n개(%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Right at once</source>
        <translation>한 번에 맞힘</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞힘</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>The median, and the least and the greatest</source>
        <translation>중앙값, 그리고 최솟값과 최댓값</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>표를 텍스트로 복사합니다(열 사이는 탭)</translation>
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Trains one mode after the other on the same data, with the same seed and the same batches, and draws them over each other.</source>
        <translation>같은 데이터, 시드, 배치로 모드를 차례로 학습하고 겹쳐 그립니다.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation>학습 초</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>For each mode</source>
        <translation>모드마다</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>예산(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;For each mode</source>
        <translation>모드마다(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>먼저 추측하기(&amp;G)</translation>
    </message>
    <message>
        <source>Your guess: how many times as fast as E2E exact GRAM makes a step</source>
        <translation>추측: 정확한 GRAM의 스텝이 E2E보다 몇 배 빠른지</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>추측 없음</translation>
    </message>
    <message>
        <source>Your guess: how much AUC Multi-step loses against E2E</source>
        <translation>추측: Multi-step이 E2E보다 AUC를 얼마나 잃는지</translation>
    </message>
    <message>
        <source>Single-step, times as fast</source>
        <translation>Single-step, 속도 배수</translation>
    </message>
    <message>
        <source>Multi-step, AUC lost</source>
        <translation>Multi-step, AUC 손실</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your guess is laid over what comes, as an open diamond on the verdict&apos;s bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;추측을 결과 위에 겹쳐, 판정의 막대에 속이 빈 마름모로 보여 줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains each mode with that many seeds: the form&apos;s, and the numbers after it. Another seed means other initial weights, batches and negatives, so that the same mode ends with another quality. With two seeds or more the charts draw means with bands, and the verdict tells whether a difference is more than the seeds&apos; scatter. Three are few, five are usual.&lt;/p&gt;</source>
        <translation>&lt;p&gt;각 모드를 그만큼의 시드로 학습합니다. 양식의 시드와 그다음 숫자들입니다. 시드가 다르면 초기 가중치, 배치, 부정 예가 달라지므로 같은 모드도 다른 품질로 끝납니다. 시드가 두 개 이상이면 차트는 평균과 띠를 그리고, 판정은 차이가 시드의 산포보다 큰지 알려 줍니다. 세 개는 적고 다섯 개가 보통입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), about %1 of training.</source>
        <translation>
            <numerusform>실행 %n개, 학습 약 %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other.</source>
        <translation>
            <numerusform>실행 %n개, 차례로.</numerusform>
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
        <translation>정확도</translation>
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
        <translation>콜드 스타트 AUC</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>~, italics and hatching: an estimate, extrapolated from what was measured. All other figures are measured.</source>
        <translation>~, 기울임꼴, 빗금: 측정값에서 추정한 값입니다. 다른 수치는 모두 측정값입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 %2 이상</translation>
    </message>
    <message>
        <source>%1 of %2 or less</source>
        <translation>%1 %2 이하</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n스텝</numerusform>
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
        <translation>추정, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>기준</translation>
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation>
            <numerusform>E2E, %n스텝 측정</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs of the same work are measured against this one.</source>
        <translation>같은 작업의 실행을 이 실행과 비교하여 측정합니다.</translation>
    </message>
    <message>
        <source>No speedup: there is no E2E run on the same data, model and batch among these, and the run has not measured E2E itself.</source>
        <translation>속도 향상 없음: 이 가운데 같은 데이터, 모델, 배치의 E2E 실행이 없고 이 실행이 E2E를 직접 측정하지도 않았습니다.</translation>
    </message>
    <message>
        <source>No speedup against “%1”: it needs two steps of both runs.</source>
        <translation>“%1” 대비 속도 향상 없음: 두 실행 모두 두 스텝이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch(es), without the first step of either.</source>
        <translation>
            <numerusform>스텝당 속도 향상: 각자의 첫 스텝을 뺀 같은 배치 %n개에서 “%1”의 학습 시간을 이 실행의 학습 시간으로 나눈 값입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation>
            <numerusform>스텝당 속도 향상: 첫 스텝을 뺀 각자의 %n스텝에서 “%1”의 학습 시간을 이 실행의 학습 시간으로 나눈 값입니다. 시드가 달라 배치가 같지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speedup per epoch: measured at the end of the last whole epoch that both have trained.</source>
        <translation>에포크당 속도 향상: 둘 다 마친 마지막 에포크의 끝에서 측정했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation>
            <numerusform>에포크당 속도 향상: E2E를 한 에포크가 아니라 %n스텝 측정했으므로 추정값입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation>
            <numerusform>에포크당 속도 향상: 둘 다 한 에포크를 마치지는 않았으므로 %n스텝에서 추정한 값입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1× (reference)</source>
        <translation>1× (기준)</translation>
    </message>
    <message>
        <source>%1, without an encoder update</source>
        <translation>%1, 인코더 갱신 없이</translation>
    </message>
    <message>
        <source>It needs an E2E run among these that has reached the value: a measurement of some E2E steps says nothing of quality.</source>
        <translation>이 가운데 값에 도달한 E2E 실행이 필요합니다. E2E 몇 스텝의 측정으로는 품질을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The run has not reached the value.</source>
        <translation>실행이 값에 도달하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” has not reached the value.</source>
        <translation>“%1”이(가) 값에 도달하지 못했습니다.</translation>
    </message>
    <message>
        <source>Training time to the first evaluation that reached the value: that of “%1” by this run&apos;s.</source>
        <translation>값에 처음 도달한 평가까지의 학습 시간: “%1”의 시간을 이 실행의 시간으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>The run has no evaluation.</source>
        <translation>실행에 평가가 없습니다.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>도달 못 함</translation>
    </message>
    <message>
        <source>No evaluation of the run has reached the value.</source>
        <translation>실행의 어떤 평가도 값에 도달하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Training time of the first evaluation that reached the value, after step %1. Nothing is interpolated: it was reached at some time between %2 and %3.</source>
        <translation>스텝 %1 뒤 값에 처음 도달한 평가의 학습 시간입니다. 보간하지 않으며, %2에서 %3 사이의 어느 때에 도달했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation>
            <numerusform>%n스텝 안에서 장치의 텐서가 차지한 최대 메모리입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Training steps made.</source>
        <translation>수행한 학습 스텝.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>학습 데이터를 훑은 횟수.</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>Without pauses, evaluations and loading.</source>
        <translation>일시 정지, 평가, 불러오기 제외.</translation>
    </message>
    <message>
        <source>Time per step, mean</source>
        <translation>스텝당 시간, 평균</translation>
    </message>
    <message>
        <source>Training time by steps. Multi-step&apos;s encoder updates and first table are in it.</source>
        <translation>학습 시간을 스텝 수로 나눈 값입니다. Multi-step의 인코더 갱신과 첫 테이블이 포함됩니다.</translation>
    </message>
    <message>
        <source>Time per step, median</source>
        <translation>스텝당 시간, 중앙값</translation>
    </message>
    <message>
        <source>Multi-step has none: its cost comes in bursts that a median leaves out.</source>
        <translation>Multi-step에는 없습니다. 비용이 몰아서 발생하여 중앙값에 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Time per epoch</source>
        <translation>에포크당 시간</translation>
    </message>
    <message>
        <source>An estimate where the run has not made a whole epoch.</source>
        <translation>실행이 한 에포크를 마치지 않았으면 추정값입니다.</translation>
    </message>
    <message>
        <source>Redundancy R</source>
        <translation>중복도 R</translation>
    </message>
    <message>
        <source>Interactions by unique items, K/U, over all steps: the most that exact GRAM can save.</source>
        <translation>모든 스텝에서 상호작용을 고유 항목으로 나눈 값 K/U: 정확한 GRAM이 절약할 수 있는 최대치입니다.</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>측정 기준</translation>
    </message>
    <message>
        <source>What the speedups are against.</source>
        <translation>속도 향상의 기준입니다.</translation>
    </message>
    <message>
        <source>Speedup per step</source>
        <translation>스텝당 속도 향상</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over the same steps.</source>
        <translation>같은 스텝에서 E2E의 학습 시간을 실행의 학습 시간으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Speedup per epoch</source>
        <translation>에포크당 속도 향상</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, over whole epochs.</source>
        <translation>한 에포크 전체에서 E2E의 학습 시간을 실행의 학습 시간으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Speedup to equal quality</source>
        <translation>같은 품질까지의 속도 향상</translation>
    </message>
    <message>
        <source>E2E&apos;s training time by the run&apos;s, each to the first evaluation with %1.</source>
        <translation>%1인 첫 평가까지 E2E의 학습 시간을 실행의 학습 시간으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Quality on the validation data</source>
        <translation>검증 데이터의 품질</translation>
    </message>
    <message>
        <source>Time to %1</source>
        <translation>%1까지의 시간</translation>
    </message>
    <message>
        <source>Of the first evaluation that reached it; nothing is interpolated.</source>
        <translation>처음 도달한 평가의 값이며 보간하지 않습니다.</translation>
    </message>
    <message>
        <source>Steps to it</source>
        <translation>그때까지의 스텝</translation>
    </message>
    <message>
        <source>At the first evaluation that reached it.</source>
        <translation>처음 도달한 평가에서의 값입니다.</translation>
    </message>
    <message>
        <source>Best %1</source>
        <translation>최고 %1</translation>
    </message>
    <message>
        <source>Of all of the run&apos;s evaluations.</source>
        <translation>실행의 모든 평가 가운데.</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>스텝 %1 뒤</translation>
    </message>
    <message>
        <source>Cold-start AUC of that model</source>
        <translation>그 모델의 콜드 스타트 AUC</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data, at the same evaluation.</source>
        <translation>같은 평가에서, 학습 데이터에 상호작용이 없는 항목에 대한 값입니다.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>최대 메모리</translation>
    </message>
    <message>
        <source>Highest memory of the tensors on the device.</source>
        <translation>장치의 텐서가 차지한 최대 메모리입니다.</translation>
    </message>
    <message>
        <source>Share of E2E&apos;s peak</source>
        <translation>E2E 최대치 대비</translation>
    </message>
    <message>
        <source>Against the same reference as the speedup.</source>
        <translation>속도 향상과 같은 기준입니다.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Peak memory of the encoder</source>
        <translation>인코더의 최대 메모리</translation>
    </message>
    <message>
        <source>Highest rise of the tensors&apos; memory within one phase of the content encoder; known when the run has ended.</source>
        <translation>콘텐츠 인코더의 한 단계 안에서 텐서 메모리가 가장 크게 늘어난 양이며 실행이 끝나면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Quality of the best model on the test data</source>
        <translation>테스트 데이터에서 최고 모델의 품질</translation>
    </message>
    <message>
        <source>With its 95% interval, by bootstrap over users.</source>
        <translation>사용자 부트스트랩에 의한 95% 구간과 함께.</translation>
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation>
            <numerusform>스텝 %1 뒤의 모델, 예측 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>times E2E&apos;s speed to %1</source>
        <translation>%1까지 E2E 속도의 배수</translation>
    </message>
    <message>
        <source>Time to equal quality</source>
        <translation>같은 품질까지의 시간</translation>
    </message>
    <message>
        <source>training time to %1</source>
        <translation>%1까지의 학습 시간</translation>
    </message>
    <message>
        <source>of the tensors on the device</source>
        <translation>장치의 텐서</translation>
    </message>
    <message>
        <source>Memory: against E2E&apos;s peak within these steps.</source>
        <translation>메모리: 이 스텝들에서 E2E의 최대치 대비.</translation>
    </message>
    <message>
        <source>It has ended before its first encoder update: its times leave out what an update costs.</source>
        <translation>첫 인코더 갱신 전에 끝났습니다. 갱신에 드는 시간이 빠져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation>
            <numerusform>“%1”: %n스텝 측정한 E2E보다 스텝당 %2배 빠르며, R은 %3입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation>
            <numerusform>“%1”: %n스텝에서 “%3”보다 스텝당 %2배 빠르며, R은 %4입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its peak memory is %1% of that.</source>
        <translation>최대 메모리는 그 %1%입니다.</translation>
    </message>
    <message>
        <source>It reached %1 %2 times as fast.</source>
        <translation>%1에 %2배 빨리 도달했습니다.</translation>
    </message>
    <message>
        <source>It has not yet paid for an encoder update.</source>
        <translation>아직 인코더 갱신 비용을 치르지 않았습니다.</translation>
    </message>
    <message>
        <source>Texts encoded</source>
        <translation>인코딩한 텍스트</translation>
    </message>
    <message>
        <source>Forward through the encoder, over all steps. E2E encodes one for each interaction.</source>
        <translation>모든 스텝에서 인코더를 순전파로 지난 텍스트입니다. E2E는 상호작용마다 하나를 인코딩합니다.</translation>
    </message>
    <message>
        <source>%1 an interaction</source>
        <translation>상호작용당 %1</translation>
    </message>
    <message>
        <source>It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly repeat. A longer latency or Single-step encodes less.</source>
        <translation>E2E보다 많은 텍스트를 인코딩했습니다(상호작용 %2개에 %1개). 두 인코더 갱신 사이에 항목이 거의 반복되지 않습니다. 지연을 늘리거나 Single-step을 쓰면 덜 인코딩합니다.</translation>
    </message>
    <message>
        <source>Cold-start AUC within impressions</source>
        <translation>노출 안에서의 콜드 스타트 AUC</translation>
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
            <numerusform>스텝당 속도 향상: 실행 전, 준비 스텝 하나 뒤에 측정한 같은 작업의 E2E %n스텝의 평균을 이 실행에서 첫 스텝을 뺀 스텝의 평균으로 나눈 값입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference to E2E&apos;s best</source>
        <translation>E2E 최고와의 차이</translation>
    </message>
    <message>
        <source>The run&apos;s best less that of the E2E run that it is measured against.</source>
        <translation>실행의 최고값에서 측정 기준인 E2E 실행의 최고값을 뺀 값입니다.</translation>
    </message>
    <message>
        <source>A measurement of some E2E steps says nothing of quality.</source>
        <translation>E2E 몇 스텝의 측정으로는 품질을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It needs an evaluation of the run and of an E2E run of the same work.</source>
        <translation>이 실행과 같은 작업의 E2E 실행의 평가가 필요합니다.</translation>
    </message>
    <message>
        <source>After as many steps of either.</source>
        <translation>둘 다 같은 수의 스텝 뒤의 값입니다.</translation>
    </message>
    <message>
        <source>The two have not made as many steps: %1 and %2.</source>
        <translation>둘의 스텝 수가 다릅니다: %1와(과) %2.</translation>
    </message>
    <message>
        <source>Difference to E2E, %1</source>
        <translation>E2E와의 차이, %1</translation>
    </message>
    <message>
        <source>With its 95% interval, from the intervals of both as if they were independent. Both models are tested on the same users, so that the true interval is rather narrower.</source>
        <translation>두 구간이 독립이라고 보고 구한 95% 구간과 함께. 두 모델을 같은 사용자로 테스트하므로 실제 구간은 오히려 더 좁습니다.</translation>
    </message>
    <message>
        <source>E2E&apos;s quality is not known: only some of its steps were measured.</source>
        <translation>E2E의 품질은 알 수 없습니다. 일부 스텝만 측정했습니다.</translation>
    </message>
    <message>
        <source>Its quality beside E2E&apos;s is not known: not both were evaluated.</source>
        <translation>E2E와 비교한 품질은 알 수 없습니다. 둘 다 평가되지는 않았습니다.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, equal to E2E&apos;s to four digits.</source>
        <translation>최고 %1은(는) %2(으)로, 네 자리까지 E2E와 같습니다.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s after as many steps.</source>
        <translation>최고 %1은(는) %2(으)로, 같은 수의 스텝 뒤 E2E 대비 %3입니다.</translation>
    </message>
    <message>
        <source>Its best %1 is %2, %3 to E2E&apos;s, after another number of steps.</source>
        <translation>최고 %1은(는) %2(으)로, E2E 대비 %3입니다(스텝 수는 다름).</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which includes 0.</source>
        <translation>테스트 데이터에서 차이는 %1, 95% 구간은 %2에서 %3까지이며 0을 포함합니다.</translation>
    </message>
    <message>
        <source>On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.</source>
        <translation>테스트 데이터에서 차이는 %1, 95% 구간은 %2에서 %3까지이며 0을 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>It did not reach %1, which E2E reached.</source>
        <translation>E2E가 도달한 %1에 도달하지 못했습니다.</translation>
    </message>
    <message>
        <source>No speedup can be told: it needs an E2E run on the same data, model and batch, or a run that has measured E2E itself.</source>
        <translation>속도 향상을 말할 수 없습니다. 같은 데이터, 모델, 배치의 E2E 실행이나 E2E를 직접 측정한 실행이 필요합니다.</translation>
    </message>
    <message>
        <source>Its settings were changed while it trained: %1.</source>
        <translation>학습하는 동안 설정이 변경되었습니다: %1.</translation>
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
        <translation>스텝 %2부터 %1</translation>
    </message>
    <message>
        <source>Energy of the GPU</source>
        <translation>GPU 에너지</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 함</translation>
    </message>
    <message>
        <source>Energy per step, mean</source>
        <translation>스텝당 에너지, 평균</translation>
    </message>
    <message>
        <source>What the whole card has used, by steps, without evaluations, checkpoints and pauses; as its own counter tells.</source>
        <translation>카드 전체가 스텝에서 쓴 양입니다. 평가, 체크포인트, 일시정지는 빼고 카드 자체의 계측값으로 셉니다.</translation>
    </message>
    <message>
        <source>Energy per epoch</source>
        <translation>에폭당 에너지</translation>
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
            <numerusform>시드 %n개로 학습한 “%1”: 최고 %2의 평균은 %3, 같은 시드의 E2E는 %4입니다(± 표본 표준편차 하나).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is more than the seeds&apos; scatter.</source>
        <translation>평균 차이는 %1, 95% 구간은 %2에서 %3까지이며 시드의 산포보다 큽니다.</translation>
    </message>
    <message>
        <source>The mean difference is %1, 95% interval %2 to %3, which is within the seeds&apos; scatter.</source>
        <translation>평균 차이는 %1, 95% 구간은 %2에서 %3까지이며 시드의 산포 안에 있습니다.</translation>
    </message>
    <message>
        <source>Over the seeds: mean ± deviation</source>
        <translation>시드 전체: 평균 ± 편차</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Of the finished runs that differ from this one by their seed alone, and its own.</source>
        <translation>이 실행과 시드만 다른, 끝난 실행들과 이 실행의 값입니다.</translation>
    </message>
    <message>
        <source>Of all evaluations of each run. Mean ± sample standard deviation.</source>
        <translation>각 실행의 모든 평가에서. 평균 ± 표본 표준편차.</translation>
    </message>
    <message>
        <source>The mean of the differences of runs with the same seed, with its 95% interval by Student&apos;s t. A difference whose interval holds 0 is within the seeds&apos; scatter.</source>
        <translation>시드가 같은 실행끼리의 차이의 평균과 스튜던트 t에 의한 95% 구간입니다. 구간에 0이 들면 차이는 시드의 산포 안에 있습니다.</translation>
    </message>
    <message>
        <source>More than the seeds&apos; scatter.</source>
        <translation>시드의 산포보다 큽니다.</translation>
    </message>
    <message>
        <source>Within the seeds&apos; scatter.</source>
        <translation>시드의 산포 안에 있습니다.</translation>
    </message>
    <message>
        <source>Each run&apos;s own, against E2E with the same seed where there is one. Mean ± sample standard deviation.</source>
        <translation>각 실행의 값으로, 같은 시드의 E2E가 있으면 그것에 견줍니다. 평균 ± 표본 표준편차.</translation>
    </message>
    <message>
        <source>Of each run&apos;s mean.</source>
        <translation>각 실행의 평균에서.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>속도 향상처럼, 준비 스텝인 첫 스텝이 끝난 때부터 셉니다.</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>E2E 속도의 배수</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R %1: exact GRAM&apos;s limit</source>
        <translation>E2E 속도의 배수   ❙ R %1: 정확한 GRAM의 한계</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed   ❙ R: exact GRAM&apos;s limit</source>
        <translation>E2E 속도의 배수   ❙ R: 정확한 GRAM의 한계</translation>
    </message>
    <message>
        <source>E2E alone is shown, which the others are measured against: show or train a GRAM run on the same data, model and batch.</source>
        <translation>비교 기준인 E2E만 표시되어 있습니다. 같은 데이터, 모델, 배치로 GRAM 실행을 표시하거나 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>gram::ConfigurationsController</name>
    <message>
        <source>The last configuration cannot be read; the form has the defaults.</source>
        <translation>지난 구성을 읽을 수 없어 양식에 기본값을 넣었습니다.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사함: %1</translation>
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message>
        <source>Look closer…</source>
        <translation>자세히 보기…</translation>
    </message>
    <message>
        <source>Look closer at the dataset</source>
        <translation>데이터셋 자세히 보기</translation>
    </message>
    <message>
        <source>Charts of the figures, warnings, and samples of items and histories</source>
        <translation>수치의 차트, 경고, 항목과 기록의 표본</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>알려진 진실에서 시뮬레이션한 것이며 실제 사람이 아닙니다.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>of these cold-start</source>
        <translation>이 가운데 콜드 스타트</translation>
    </message>
    <message>
        <source>Interactions, training</source>
        <translation>상호작용, 학습</translation>
    </message>
    <message>
        <source>Interactions, validation</source>
        <translation>상호작용, 검증</translation>
    </message>
    <message>
        <source>Interactions, test</source>
        <translation>상호작용, 테스트</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Labels of the test</source>
        <translation>테스트 레이블</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>텍스트당 토큰</translation>
    </message>
    <message>
        <source>&lt;i&gt;~%1&lt;/i&gt; at %2</source>
        <translation>%2명에서 &lt;i&gt;~%1&lt;/i&gt;</translation>
    </message>
    <message>
        <source>R by users a batch: %1</source>
        <translation>배치 사용자 수별 R: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>분할: %1</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (첫 번째: %1)</translation>
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation>
            <numerusform>; 다른 종류의 데이터 %n가지 건너뜀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation>
            <numerusform>잘 되지 않을 것 %n가지</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetController</name>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>실행이 끝나면 읽습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>%1을(를) 읽었습니다.</translation>
    </message>
    <message>
        <source>The dataset cannot be used</source>
        <translation>데이터셋을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>준비됨. 시작을 누르면 왼쪽 설정대로 학습합니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>데이터 없음</translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Parts of the dataset&apos;s page</source>
        <translation>데이터셋 페이지의 부분</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>항목(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Histories</source>
        <translation>기록(&amp;H)</translation>
    </message>
    <message>
        <source>No dataset has been read yet. Choose one in the main window: its figures, what will not work well, and samples of what it holds appear here.</source>
        <translation>아직 읽은 데이터셋이 없습니다. 주 창에서 고르면 수치, 잘 되지 않을 것, 내용의 표본이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>수치를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Copy the figures, the warnings and what was skipped, for a note or a mail</source>
        <translation>메모나 메일에 쓸 수 있게 수치, 경고, 건너뛴 것을 복사</translation>
    </message>
    <message>
        <source>Sizes of the splits</source>
        <translation>분할의 크기</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>What will not work well</source>
        <translation>잘 되지 않을 것</translation>
    </message>
    <message>
        <source>Skipped on reading</source>
        <translation>읽을 때 건너뜀</translation>
    </message>
    <message>
        <source>Find items by id or text</source>
        <translation>id나 텍스트로 항목 찾기</translation>
    </message>
    <message>
        <source>a part of an id or a text</source>
        <translation>id나 텍스트의 일부</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Sample items</source>
        <translation>표본 항목</translation>
    </message>
    <message>
        <source>Sample histories</source>
        <translation>표본 기록</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>기록의 내용</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>What</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find an Item</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>뉴스 추천</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>지식 추적</translation>
    </message>
    <message>
        <source>%1 · &lt;b&gt;SIMULATED&lt;/b&gt; from a known truth, not real people.</source>
        <translation>%1 · 알려진 진실에서 &lt;b&gt;시뮬레이션&lt;/b&gt;한 것이며 실제 사람이 아닙니다.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>of these cold-start: not in the training split</source>
        <translation>이 가운데 콜드 스타트: 학습 분할에 없음</translation>
    </message>
    <message>
        <source>Tokens of a text, at most</source>
        <translation>텍스트의 최대 토큰</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together, mean</source>
        <translation>항목 텍스트 전체의 평균 토큰</translation>
    </message>
    <message>
        <source>Vocabulary of the tokenizer</source>
        <translation>토크나이저 어휘</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>known</source>
        <translation>알려짐</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>Windows of answers</source>
        <translation>답 구간</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>Cold-start share</source>
        <translation>콜드 스타트 비율</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>분할: %1.</translation>
    </message>
    <message>
        <source>The labels of the test split are unknown.</source>
        <translation>테스트 분할의 레이블은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>특별한 점이 없습니다.</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (첫 번째: %1)</translation>
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation>건너뛴 것이 없습니다.</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>답</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>Training interactions</source>
        <translation>학습 상호작용</translation>
    </message>
    <message>
        <source>Cold-start</source>
        <translation>콜드 스타트</translation>
    </message>
    <message>
        <source>◆ cold-start</source>
        <translation>◆ 콜드 스타트</translation>
    </message>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation>
            <numerusform>항목 %n개의 표본: 자주 나오는 것, 드문 것, 콜드 스타트</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sampled items</source>
        <translation>표본 항목 %1/%2</translation>
    </message>
    <message>
        <source>None of the sampled items has that in its id or text</source>
        <translation>id나 텍스트에 그것이 있는 표본 항목이 없습니다</translation>
    </message>
    <message>
        <source>User %1: %2</source>
        <translation>사용자 %1: %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>참고:</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>항목 %n개 전부</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: 값 없음</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3</source>
        <translation>%1: 평균 %2, 중앙값 %3</translation>
    </message>
    <message>
        <source>&lt; %1%</source>
        <translation>%1% 미만</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the texts fill the %2 tokens that a text may have: most of these are cut. Raise “Tokens per text” if the model reads more.</source>
        <translation>텍스트의 %1이(가) 허용된 %2토큰을 채웁니다. 대부분 잘립니다. 모델이 더 읽을 수 있으면 “텍스트당 토큰”을 늘리십시오.</translation>
    </message>
    <message>
        <source>%1 of the interactions are with items that have no text, which a content encoder knows nothing of. Add their texts to the dataset.</source>
        <translation>상호작용의 %1이(가) 텍스트가 없는 항목과의 것이며, 콘텐츠 인코더는 이를 전혀 알지 못합니다. 데이터셋에 텍스트를 추가하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user&apos;s past when you import.</source>
        <translation>
            <numerusform>학습 시퀀스의 절반은 상호작용이 최대 %n개입니다. 사용자를 구별할 정보가 거의 없습니다. 가져올 때 사용자의 과거를 더 남기십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation>
            <numerusform>사용자가 %n명뿐이라 지표가 우연에 따라 달라집니다. 신뢰 구간을 보고 작은 차이는 믿지 마십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation>
            <numerusform>검증 분할의 예측이 %n개뿐이라 지표에 잡음이 많습니다. “검증 비율”을 늘리거나 작은 차이를 믿지 마십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the answers are correct, so always guessing the same is nearly always right. Judge by AUC, not by accuracy.</source>
        <translation>답의 %1이(가) 정답이라 항상 같은 답을 예측해도 거의 맞습니다. 정확도가 아니라 AUC로 판단하십시오.</translation>
    </message>
    <message>
        <source>The validation split has no item that is new to the model, so the cold-start metric is undefined. Split by time to get some, if the data have times.</source>
        <translation>검증 분할에 모델이 처음 보는 항목이 없어 콜드 스타트 지표가 정의되지 않습니다. 데이터에 시간이 있으면 시간으로 분할하십시오.</translation>
    </message>
    <message>
        <source>The test split has no labels: predictions can be written for it, but no metric can be computed. Report the validation metrics, and say so.</source>
        <translation>테스트 분할에 레이블이 없습니다. 예측은 쓸 수 있지만 지표는 계산할 수 없습니다. 검증 지표를 보고하고 그렇게 밝히십시오.</translation>
    </message>
    <message>
        <source>There is no test split. The best epoch is chosen by the validation metrics, so these flatter. Set a “Test share” for a figure to report.</source>
        <translation>테스트 분할이 없습니다. 최고 에포크를 검증 지표로 고르므로 그 값은 낙관적입니다. 보고할 수치를 위해 “테스트 비율”을 설정하십시오.</translation>
    </message>
    <message>
        <source>• history</source>
        <translation>• 기록</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ 클릭함</translation>
    </message>
    <message>
        <source>○ not clicked</source>
        <translation>○ 클릭 안 함</translation>
    </message>
    <message>
        <source>✓ correct</source>
        <translation>✓ 정답</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 오답</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation>
            <numerusform>답 %n개, 정답 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the history, %2 of %3 clicked</source>
        <translation>기록 %1개, %3개 중 %2개 클릭</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>News recommendation</source>
        <translation>뉴스 추천</translation>
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation>지식 추적</translation>
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation>알려진 진실에서 시뮬레이션한 것이며 실제 사람이 아닙니다.</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>분할: %1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>사용자: %1</translation>
    </message>
    <message>
        <source>Articles: %1, of these cold-start: %2</source>
        <translation>기사: %1, 이 가운데 콜드 스타트: %2</translation>
    </message>
    <message>
        <source>Questions: %1, of these cold-start: %2</source>
        <translation>문항: %1, 이 가운데 콜드 스타트: %2</translation>
    </message>
    <message>
        <source>%1: sequences %2, interactions %3</source>
        <translation>%1: 시퀀스 %2, 상호작용 %3</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>, cold-start share %1</source>
        <translation>, 콜드 스타트 비율 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test: none</source>
        <translation>테스트: 없음</translation>
    </message>
    <message>
        <source>, labels unknown</source>
        <translation>, 레이블 알 수 없음</translation>
    </message>
    <message>
        <source>Tokens of an item&apos;s texts together: mean %1</source>
        <translation>항목 텍스트 전체의 토큰: 평균 %1</translation>
    </message>
    <message>
        <source>Vocabulary: %1</source>
        <translation>어휘: %1</translation>
    </message>
    <message>
        <source>R at %1 users a batch, estimated: %2</source>
        <translation>배치 사용자 %1명에서 R, 추정: %2</translation>
    </message>
    <message>
        <source>Skipped on reading:</source>
        <translation>읽을 때 건너뜀:</translation>
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation> (첫 번째: %1)</translation>
    </message>
    <message>
        <source>Clicks in a reader&apos;s history</source>
        <translation>독자 기록의 클릭</translation>
    </message>
    <message>
        <source>Answers in a window</source>
        <translation>구간의 답</translation>
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation>텍스트의 토큰</translation>
    </message>
    <message>
        <source>Training interactions of an item</source>
        <translation>항목의 학습 상호작용</translation>
    </message>
    <message>
        <source>Redundancy R by users a batch</source>
        <translation>배치 사용자 수별 중복도 R</translation>
    </message>
    <message>
        <source>A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be faster than E2E by more than that. Take more users a batch. Whether Multi-step GRAM saves more, R over its latency tells.</source>
        <translation>사용자 32명의 배치는 각 항목을 %1번(R)만 보여 주며, 정확한 GRAM은 E2E보다 그 배수 이상 빨라질 수 없습니다. 배치당 사용자를 늘리십시오. Multi-step GRAM이 더 절약하는지는 지연에 걸친 R이 알려 줍니다.</translation>
    </message>
    <message>
        <source>R over a latency of %1: %2</source>
        <translation>지연(%1)에 걸친 R: %2</translation>
    </message>
    <message>
        <source>Redundancy R over Multi-step&apos;s latency</source>
        <translation>Multi-step의 지연에 걸친 중복도 R</translation>
    </message>
    <message>
        <source>The demo has no test split. The best epoch is chosen by the validation metrics, so these flatter a little; all runs of a comparison alike.</source>
        <translation>데모에는 테스트 분할이 없습니다. 최고 에포크를 검증 지표로 고르므로 그 값은 조금 낙관적이지만, 비교하는 모든 실행에서 마찬가지입니다.</translation>
    </message>
</context>
<context>
    <name>gram::DifferencePlot</name>
    <message>
        <source>Largest relative difference by layer</source>
        <translation>층별 최대 상대 차이</translation>
    </message>
    <message>
        <source>&lt;p&gt;|E2E − Single-step| at most, relative to the tensor&apos;s largest entry. Float64 rounds about 10⁹ times finer than float32: were the two gradients really different, the bars of both would be alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;텐서의 가장 큰 성분을 기준으로 한 |E2E − Single-step|의 최댓값입니다. Float64는 float32보다 약 10⁹배 정밀하므로, 두 기울기가 정말 다르다면 두 막대가 비슷할 것입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>계산 안 함</translation>
    </message>
    <message>
        <source>■ float32   ▨ float64   ┅ what rounding explains</source>
        <translation>■ float32   ▨ float64   ┅ 반올림으로 설명되는 범위</translation>
    </message>
    <message>
        <source>part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
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
        <translation>%1, %2행</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name, or choose another folder.</source>
        <translation>파일이나 폴더 %1이(가) 없습니다. 이름을 확인하거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>%1을(를) 읽을 수 없습니다%2. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Free some space or choose another folder.</source>
        <translation>%1을(를) 쓸 수 없습니다%2. 공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1, field %2: expected %3, but it says “%4”. Correct the line.</source>
        <translation>%1, 필드 %2: %3이(가) 와야 하지만 “%4”입니다. 행을 고치십시오.</translation>
    </message>
    <message>
        <source>Too many malformed lines (%1). The first is %2, field %3: expected %4. Check that the file is in the expected format.</source>
        <translation>잘못된 행이 너무 많습니다(%1). 첫 번째는 %2, 필드 %3이며 %4이(가) 와야 합니다. 파일 형식이 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Its header is: %3. Rename a column or add this one.</source>
        <translation>%1에 “%2” 열이 없습니다. 머리글: %3. 열 이름을 바꾸거나 추가하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to train on in %1: %2.</source>
        <translation>%1에 학습할 것이 없습니다: %2.</translation>
    </message>
    <message>
        <source>The setting “%1” is %2; it must be %3.</source>
        <translation>설정 “%1”이(가) %2입니다. %3이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Remove it from the configuration.</source>
        <translation>설정 “%1”은(는) 없습니다. 구성에서 지우십시오.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>설정 “%1”은(는) 없습니다. “%2”을(를) 뜻하셨습니까?</translation>
    </message>
    <message>
        <source>The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.</source>
        <translation>토크나이저 오류: %1. 어휘를 줄이거나 모델 파일을 확인하십시오.</translation>
    </message>
    <message>
        <source>The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose another model.</source>
        <translation>%1의 토크나이저를 사용할 수 없습니다: %2. 모든 파일을 다시 받거나 다른 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind: %2. Get it again, or choose another folder.</source>
        <translation>%1이(가) 손상되었거나 다른 종류입니다: %2. 다시 받거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be used. %3</source>
        <translation>%1: %2을(를) 사용할 수 없습니다. %3</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit its config.json: %2. Get the whole folder again, all files of the same model.</source>
        <translation>%1의 가중치가 config.json과 맞지 않습니다: %2. 같은 모델의 모든 파일이 있는 폴더 전체를 다시 받으십시오.</translation>
    </message>
    <message>
        <source>There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the mode Single-step, bounded memory.</source>
        <translation>메모리가 부족합니다%1. %2 더 작은 배치, 더 짧은 텍스트, 또는 Single-step 메모리 제한 모드를 시도하십시오.</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step %1. A smaller learning rate usually helps.</source>
        <translation>스텝 %1의 손실이 유한하지 않습니다. 학습률을 낮추면 대개 해결됩니다.</translation>
    </message>
    <message>
        <source>Not available here: %1. %2</source>
        <translation>여기서는 사용할 수 없음: %1. %2</translation>
    </message>
    <message>
        <source>Something unexpected failed: %1. The messages below may tell more.</source>
        <translation>예상치 못한 오류: %1. 아래 메시지에 더 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The training state has numbers that are not finite after step %1, in %2. It was not saved; the checkpoint before it is still there. A smaller learning rate usually helps.</source>
        <translation>스텝 %1 뒤 학습 상태의 %2에 유한하지 않은 수가 있습니다. 저장하지 않았으며 그 전의 체크포인트는 남아 있습니다. 학습률을 낮추면 대개 해결됩니다.</translation>
    </message>
    <message>
        <source>The device %1 failed: %2. The run is kept up to its last checkpoint: start the program anew and continue it.</source>
        <translation>장치 %1 오류: %2. 실행은 마지막 체크포인트까지 보관됩니다. 프로그램을 다시 시작하여 이어서 하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>gram::ExportDialog</name>
    <message>
        <source>Export Model</source>
        <translation>모델 내보내기</translation>
    </message>
    <message>
        <source>Writes the encoder that the run “%1” has trained as a Hugging Face folder, for transformers and sentence-transformers, with the items&apos; vectors and the CF module beside it.</source>
        <translation>실행 “%1”이(가) 학습한 인코더를 transformers와 sentence-transformers를 위한 Hugging Face 폴더로 쓰며, 항목 벡터와 CF 모듈도 함께 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Folder, new or empty:</source>
        <translation>폴더, 새것 또는 빈 것(&amp;F):</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>쓸 폴더</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>쓸 곳 선택</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Where to Write the Model</source>
        <translation>모델을 쓸 곳</translation>
    </message>
    <message>
        <source>Give the whole path, for example %1.</source>
        <translation>전체 경로를 쓰십시오. 예: %1.</translation>
    </message>
    <message>
        <source>There is something already: choose another name.</source>
        <translation>이미 무언가 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The &amp;whole model, with LoRA&apos;s part added to its weights</source>
        <translation>LoRA 부분을 가중치에 더한 전체 모델(&amp;W)</translation>
    </message>
    <message>
        <source>&lt;p&gt;A folder that everything loads which loads the model that the run began with.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 시작한 모델을 불러오는 모든 것이 불러올 수 있는 폴더입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A PEFT &amp;adapter: LoRA&apos;s part alone</source>
        <translation>PEFT 어댑터: LoRA 부분만(&amp;A)</translation>
    </message>
    <message>
        <source>&lt;p&gt;A small folder that PEFT loads over the model that the run began with, whose path is in its adapter_config.json.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 시작한 모델 위에 PEFT가 불러오는 작은 폴더입니다. 그 모델의 경로는 adapter_config.json에 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run began with random weights: there is no model&apos;s folder that an adapter could be laid over.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 무작위 가중치로 시작했으므로 어댑터를 얹을 모델 폴더가 없습니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::ExportJob</name>
    <message>
        <source>The items&apos; vectors are left out, as the dataset cannot be read. %1</source>
        <translation>데이터셋을 읽을 수 없어 항목 벡터는 뺐습니다. %1</translation>
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
        <translation>사용자</translation>
    </message>
    <message>
        <source>How many readers or students the demo simulates.</source>
        <translation>데모가 시뮬레이션하는 독자나 학생의 수입니다.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>How many articles or questions the demo simulates.</source>
        <translation>데모가 시뮬레이션하는 기사나 문항의 수입니다.</translation>
    </message>
    <message>
        <source>Demo seed</source>
        <translation>데모 시드</translation>
    </message>
    <message>
        <source>Another number gives another simulated world.</source>
        <translation>다른 숫자는 다른 시뮬레이션 세계를 줍니다.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>How validation data are told apart from training data. Automatic: by time for news (a validation folder wins), by user for knowledge tracing.</source>
        <translation>검증 데이터를 학습 데이터와 나누는 방법입니다. 자동: 뉴스는 시간(검증 폴더가 우선), 지식 추적은 사용자로 나눕니다.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>검증 비율</translation>
    </message>
    <message>
        <source>The part of the data that is kept for validation.</source>
        <translation>검증을 위해 남겨 두는 데이터의 비율입니다.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>테스트 비율</translation>
    </message>
    <message>
        <source>The part of the data that is looked at once, by the best model at a run&apos;s end. Data with a test part of their own keep that.</source>
        <translation>실행이 끝날 때 최고 모델로 한 번만 보는 데이터의 비율입니다. 테스트 부분이 있는 데이터는 그것을 씁니다.</translation>
    </message>
    <message>
        <source>Read bodies</source>
        <translation>본문 읽기</translation>
    </message>
    <message>
        <source>Encode the body of each article too, where the import was given one.</source>
        <translation>가져올 때 본문이 있었으면 각 기사의 본문도 인코딩합니다.</translation>
    </message>
    <message>
        <source>Read categories</source>
        <translation>분류 읽기</translation>
    </message>
    <message>
        <source>Encode category and subcategory of each article as a text of their own.</source>
        <translation>각 기사의 분류와 하위 분류를 별도의 텍스트로 인코딩합니다.</translation>
    </message>
    <message>
        <source>Read titles</source>
        <translation>제목 읽기</translation>
    </message>
    <message>
        <source>Encode the title of each article.</source>
        <translation>각 기사의 제목을 인코딩합니다.</translation>
    </message>
    <message>
        <source>Read abstracts</source>
        <translation>요약 읽기</translation>
    </message>
    <message>
        <source>Encode the abstract of each article too. The vectors of title and abstract are averaged.</source>
        <translation>각 기사의 요약도 인코딩합니다. 제목과 요약의 벡터를 평균합니다.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>A sentencepiece model (.model). Empty: one is trained on the dataset&apos;s own texts and kept with the run.</source>
        <translation>sentencepiece 모델(.model)입니다. 비우면 데이터셋의 텍스트로 학습하여 실행과 함께 보관합니다.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>어휘</translation>
    </message>
    <message>
        <source>Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger embedding table.</source>
        <translation>학습하는 토크나이저의 조각 수입니다. 많을수록 시퀀스가 짧아지고 임베딩 테이블이 커집니다.</translation>
    </message>
    <message>
        <source>Tokens per text</source>
        <translation>텍스트당 토큰</translation>
    </message>
    <message>
        <source>Longer texts are cut. The attention&apos;s cost grows with the square of it.</source>
        <translation>더 긴 텍스트는 자릅니다. 어텐션 비용은 그 제곱으로 늘어납니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>The latest clicks of a reader that the user encoder sees.</source>
        <translation>사용자 인코더가 보는 독자의 최근 클릭 수입니다.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>음성 표본</translation>
    </message>
    <message>
        <source>Articles shown but not clicked that are sampled beside each click, from the same impression and anew each epoch.</source>
        <translation>클릭마다 같은 노출에서 에포크마다 새로 뽑는, 보였지만 클릭하지 않은 기사 수입니다.</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>시퀀스 길이</translation>
    </message>
    <message>
        <source>Longer answer sequences are cut into windows.</source>
        <translation>더 긴 답 시퀀스는 구간으로 나눕니다.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>고정 층</translation>
    </message>
    <message>
        <source>The embeddings and that many layers stay as they are; their output is computed once an item and kept. 0 freezes the embeddings alone.</source>
        <translation>임베딩과 이만큼의 층은 그대로 두고 출력을 항목당 한 번 계산하여 보관합니다. 0은 임베딩만 고정합니다.</translation>
    </message>
    <message>
        <source>None, all train</source>
        <translation>없음, 모두 학습</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>메모리에 보관</translation>
    </message>
    <message>
        <source>The frozen layers&apos; outputs are kept in memory up to this size, and beyond it in a file that is gone with the program.</source>
        <translation>고정 층의 출력을 이 크기까지 메모리에 두고, 넘으면 프로그램과 함께 사라지는 파일에 둡니다.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Nothing, use the disk</source>
        <translation>없음, 디스크 사용</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>은닉 크기</translation>
    </message>
    <message>
        <source>d: the width of the content encoder and of the item vectors. Must be a multiple of the heads.</source>
        <translation>d: 콘텐츠 인코더와 항목 벡터의 너비입니다. 헤드 수의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Transformer layers of the content encoder. The encoder&apos;s cost grows linearly.</source>
        <translation>콘텐츠 인코더의 Transformer 층입니다. 인코더 비용이 비례하여 늘어납니다.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Attention heads. They must divide the hidden size.</source>
        <translation>어텐션 헤드입니다. 은닉 크기를 나누어떨어지게 해야 합니다.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>피드포워드</translation>
    </message>
    <message>
        <source>Width of the feed-forward part of each layer, usually four times the hidden size.</source>
        <translation>각 층 피드포워드 부분의 너비이며 보통 은닉 크기의 네 배입니다.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>풀링</translation>
    </message>
    <message>
        <source>How the token vectors of a text become one item vector. The model&apos;s own is what its folder says, else the mean.</source>
        <translation>텍스트의 토큰 벡터가 하나의 항목 벡터가 되는 방법입니다. 모델 고유는 폴더가 말하는 것이며 없으면 평균입니다.</translation>
    </message>
    <message>
        <source>CE dropout</source>
        <translation>CE 드롭아웃</translation>
    </message>
    <message>
        <source>Dropout inside the content encoder. 0, the usual setting for GRAM, keeps Single-step exactly equal to E2E.</source>
        <translation>콘텐츠 인코더 안의 드롭아웃입니다. GRAM의 보통 설정인 0은 Single-step을 E2E와 정확히 같게 합니다.</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF 모듈</translation>
    </message>
    <message>
        <source>The collaborative filtering model over item vectors. NRMS, for news: attention over the articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a recurrent network over a student&apos;s answers predicts the next one. SAINT, for knowledge tracing: a transformer whose encoder reads the questions and whose decoder reads the answers. Automatic: NRMS for news, DKT for knowledge tracing.</source>
        <translation>항목 벡터에 대한 협업 필터링 모델입니다. NRMS(뉴스): 독자가 클릭한 기사에 대한 어텐션으로 각 후보의 점수를 매깁니다. DKT(지식 추적): 학생의 답에 대한 순환 신경망이 다음 답을 예측합니다. SAINT(지식 추적): 인코더가 문항을, 디코더가 답을 읽는 Transformer입니다. 자동: 뉴스는 NRMS, 지식 추적은 DKT입니다.</translation>
    </message>
    <message>
        <source>CF dropout</source>
        <translation>CF 드롭아웃</translation>
    </message>
    <message>
        <source>Dropout inside DKT&apos;s LSTM and SAINT&apos;s layers.</source>
        <translation>DKT의 LSTM과 SAINT 층 안의 드롭아웃입니다.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Where the tensors live and are computed.</source>
        <translation>텐서를 두고 계산하는 곳입니다.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>CPU threads. The same number and the same seed give the same figures.</source>
        <translation>CPU 스레드입니다. 같은 수와 같은 시드는 같은 값을 줍니다.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>모든 코어</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Decides the initial weights, the order of the batches and the sampled negatives. Runs to be compared need the same seed.</source>
        <translation>초기 가중치, 배치 순서, 음성 표본을 정합니다. 비교할 실행은 시드가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>64 bit is slower; it is there to show that the exact modes are exact.</source>
        <translation>64비트는 느리지만 정확한 모드가 정확함을 보이기 위한 것입니다.</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>Each run leaves its configuration, metrics and checkpoint in a folder of its own here. Empty: nothing is recorded.</source>
        <translation>각 실행은 이 안의 자체 폴더에 구성, 지표, 체크포인트를 남깁니다. 비우면 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>모드(&amp;M)</translation>
    </message>
    <message>
        <source>How the content encoder is trained.</source>
        <translation>콘텐츠 인코더를 학습하는 방법입니다.</translation>
    </message>
    <message>
        <source>Latenc&amp;y N</source>
        <translation>지연 N(&amp;G)</translation>
    </message>
    <message>
        <source>CF steps between two updates of the content encoder. A larger N is faster and works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half an epoch and one epoch.</source>
        <translation>콘텐츠 인코더 갱신 사이의 CF 스텝 수입니다. N이 크면 빠르지만 더 오래된 기울기로 작업하며 N = 1은 Single-step과 같습니다. 논문은 10스텝, 반 에포크, 한 에포크를 씁니다.</translation>
    </message>
    <message>
        <source>Latency unit</source>
        <translation>지연 단위</translation>
    </message>
    <message>
        <source>What the latency is counted in.</source>
        <translation>지연을 세는 단위입니다.</translation>
    </message>
    <message>
        <source>CE mini-batch</source>
        <translation>CE 미니배치</translation>
    </message>
    <message>
        <source>Item rate</source>
        <translation>항목 학습률</translation>
    </message>
    <message>
        <source>Count weight</source>
        <translation>횟수 가중치</translation>
    </message>
    <message>
        <source>Weight of an item in the regression, from its count c of interactions since the last update.</source>
        <translation>마지막 갱신 이후 상호작용 횟수 c에 따른 회귀에서 항목의 가중치입니다.</translation>
    </message>
    <message>
        <source>CE micro-batch</source>
        <translation>CE 마이크로배치</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Users per step: impressions of news, or answer sequences. More users share more items, so R grows.</source>
        <translation>스텝당 사용자: 뉴스 노출 또는 답 시퀀스입니다. 사용자가 많을수록 항목을 더 공유하여 R이 커집니다.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation>학습 데이터를 훑는 횟수입니다.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>시간 제한</translation>
    </message>
    <message>
        <source>Stop after that much training time, without pauses and evaluations.</source>
        <translation>일시 정지와 평가를 뺀 학습 시간이 이만큼 지나면 멈춥니다.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>CE 학습률</translation>
    </message>
    <message>
        <source>CF learning rate</source>
        <translation>CF 학습률</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the CF module.</source>
        <translation>CF 모듈에 대한 Adam의 최대 학습률입니다.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>Steps until the learning rates reach their peak; after it they fall with the inverse square root of the step (the Noam schedule).</source>
        <translation>학습률이 최대가 될 때까지의 스텝 수입니다. 그 뒤에는 스텝의 제곱근에 반비례하여 줄어듭니다(Noam 일정).</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 스텝</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>평가 간격</translation>
    </message>
    <message>
        <source>Steps between evaluations on the validation data. 0: at the end of each epoch.</source>
        <translation>검증 데이터 평가 사이의 스텝 수입니다. 0: 에포크가 끝날 때마다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>인내</translation>
    </message>
    <message>
        <source>Stop after that many evaluations without a better validation AUC.</source>
        <translation>검증 AUC가 나아지지 않는 평가가 이만큼 이어지면 멈춥니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Measure E2E for</source>
        <translation>E2E 측정</translation>
    </message>
    <message>
        <source>Steps of E2E that are timed on the run&apos;s own first batches before it starts, without applying them: the speedup is measured against them. Not needed where an E2E run on the same data, model and batch is in the list.</source>
        <translation>시작 전에 실행의 첫 배치에서 적용하지 않고 시간을 재는 E2E 스텝 수이며 속도 향상의 기준이 됩니다. 같은 데이터, 모델, 배치의 E2E 실행이 목록에 있으면 필요 없습니다.</translation>
    </message>
    <message>
        <source>CE precision</source>
        <translation>CE 정밀도</translation>
    </message>
    <message>
        <source>Items encoded at a time. It sets the memory the content encoder needs; the gradients do not depend on it. Automatic: the most that fit into the free memory, fewer where that turns out to be too many.</source>
        <translation>한 번에 인코딩하는 항목 수입니다. 콘텐츠 인코더에 필요한 메모리가 이것으로 정해지며, 기울기는 이 값에 좌우되지 않습니다. 자동: 비어 있는 메모리에 들어가는 만큼, 그래도 많으면 더 적게 합니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Checkpointing</source>
        <translation>체크포인팅</translation>
    </message>
    <message>
        <source>Each layer of the content encoder keeps only its input for the backward pass and is computed again there. Much less memory for one more forward pass, about a third more computing; the gradients are the same.</source>
        <translation>콘텐츠 인코더의 각 층이 역전파를 위해 입력만 남겨 두고 그때 다시 계산됩니다. 순전파를 한 번 더, 계산을 3분의 1쯤 더 하는 대신 메모리가 훨씬 적게 들며, 기울기는 같습니다.</translation>
    </message>
    <message>
        <source>CE passes</source>
        <translation>CE 반복 횟수</translation>
    </message>
    <message>
        <source>Item optimizer</source>
        <translation>항목 옵티마이저</translation>
    </message>
    <message>
        <source>How the rows of the item table move between two updates of the encoder. Adam: as far as the encoder itself would have moved them, which is measured at the first step; this learns at any latency, as the method&apos;s published code does. Plain descent, as the paper writes it: by the gradient of the batch&apos;s mean, so little that from a few steps on it learns hardly more than a frozen encoder. At N = 1 both are Single-step&apos;s update.</source>
        <translation>인코더의 두 갱신 사이에 항목 테이블의 행이 움직이는 방법입니다. Adam: 인코더 자체가 움직였을 만큼 움직이며, 그 크기는 첫 스텝에서 측정합니다. 방법의 공개된 코드처럼 어떤 지연에서도 학습합니다. 단순 경사 하강(논문의 식): 배치 평균의 기울기만큼 움직이는데, 너무 작아서 지연이 몇 스텝만 되어도 고정 인코더보다 거의 더 배우지 못합니다. N = 1이면 둘 다 Single-step의 갱신입니다.</translation>
    </message>
    <message>
        <source>How far the rows of the item table move in a step. With Adam a factor: 1 is as far as measured. With plain descent the rate itself.</source>
        <translation>항목 테이블의 행이 한 스텝에 움직이는 크기입니다. Adam에서는 배수이며 1은 측정한 만큼입니다. 단순 경사 하강에서는 학습률 자체입니다.</translation>
    </message>
    <message>
        <source>Adam&apos;s peak learning rate for the content encoder. Automatic: the one that suits the model; typing 0 brings it back.</source>
        <translation>콘텐츠 인코더에 대한 Adam의 최대 학습률입니다. 자동: 모델에 맞는 값이며, 0을 입력하면 자동으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Items per regression step of the content encoder. Smaller batches: more updates, less memory. Automatic: 16, and more where texts are shorter than 32 tokens, about 512 tokens in all. At N = 1 all items of the step are one batch.</source>
        <translation>콘텐츠 인코더의 회귀 스텝당 항목 수입니다. 배치가 작을수록 업데이트가 많고 메모리가 적게 듭니다. 자동: 16개, 텍스트가 32토큰보다 짧으면 더 많이, 모두 약 512토큰. N = 1이면 그 스텝의 모든 항목이 한 배치입니다.</translation>
    </message>
    <message>
        <source>The content encoder that is fine-tuned: a Hugging Face folder (BERT and its kin, MPNet, ModernBERT, sentence-transformers), the encoder that comes with the program, or random weights. A folder can also be dropped on the window.</source>
        <translation>미세 조정할 콘텐츠 인코더: Hugging Face 폴더(BERT 계열, MPNet, ModernBERT, sentence-transformers), 프로그램에 든 인코더, 또는 무작위 가중치입니다. 폴더를 창에 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Scales each text&apos;s vector to length 1, so that only its direction counts. With the model&apos;s own pooling this happens by itself where the model&apos;s folder says so (its module Normalize).</source>
        <translation>각 텍스트의 벡터를 길이 1로 맞추어 방향만 남깁니다. 모델 자체의 풀링을 쓰면 모델 폴더에 그렇게 되어 있는 경우(Normalize 모듈) 저절로 그렇게 됩니다.</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>LoRA trains small updates beside the encoder&apos;s weights, which stay as they are: W + alpha / rank · B A, where A and B have this many rows and columns. Far fewer numbers train, so that Adam needs less memory; 8 is usual. Every mode does it in the same way, so that comparisons stay fair. The learning rate is about ten times that of full fine-tuning. Without dropout.</source>
        <translation>LoRA는 인코더의 가중치를 그대로 두고 그 옆의 작은 갱신을 학습합니다: W + alpha / 랭크 · B A이며, A와 B의 행과 열이 이 수만큼입니다. 학습하는 수가 훨씬 적어 Adam의 메모리가 줄어듭니다. 보통 8입니다. 모든 모드가 같은 방식으로 하므로 비교가 공정합니다. 학습률은 전체 미세 조정의 열 배쯤입니다. 드롭아웃은 없습니다.</translation>
    </message>
    <message>
        <source>Off, all weights train</source>
        <translation>끔, 모든 가중치 학습</translation>
    </message>
    <message>
        <source>LoRA alpha</source>
        <translation>LoRA alpha</translation>
    </message>
    <message>
        <source>How much an update counts: it is multiplied by alpha / rank. 8 at rank 8 is 1. A larger alpha acts like a higher learning rate.</source>
        <translation>갱신의 비중입니다: 갱신에 alpha / 랭크를 곱합니다. 랭크 8에서 8이면 1입니다. alpha가 크면 학습률을 높인 것과 같은 효과가 있습니다.</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 어댑터</translation>
    </message>
    <message>
        <source>Which products of each layer have one. Query and value are usual; more of them learn more and cost more. ModernBERT has query, key and value in one product: any of the three adapts that.</source>
        <translation>각 층에서 어댑터를 붙일 곱입니다. 보통 쿼리와 값입니다. 많을수록 더 배우고 비용도 더 듭니다. ModernBERT는 쿼리, 키, 값이 한 곱에 있어 셋 중 어느 것이든 그 곱에 붙습니다.</translation>
    </message>
    <message>
        <source>Scale to length 1</source>
        <translation>길이 1로 맞춤</translation>
    </message>
    <message>
        <source>How often the content encoder goes over the items of a latency in its regression. More passes bring it nearer to where the rows of the table went, cold-start items less so, and each costs as much again. Automatic: one, and up to eight where a long latency over few items would fit the encoder seldom.</source>
        <translation>콘텐츠 인코더가 회귀에서 한 지연의 항목을 훑는 횟수입니다. 많을수록 테이블의 행이 간 곳에 가까워지지만 콜드 스타트 항목은 덜 그러하며, 한 번마다 같은 비용이 더 듭니다. 자동: 한 번이며, 항목이 적고 지연이 길어 인코더를 드물게 맞추게 되면 여덟 번까지입니다.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>A run that is stopped or killed goes on from its last checkpoint. There is one at its start, after each evaluation, when it is paused or stopped, and between them after that much time. Automatic: a minute, or longer where saving a large model would take more than a hundredth of the time.</source>
        <translation>중지되거나 강제로 끝난 실행은 마지막 체크포인트에서 이어집니다. 체크포인트는 시작할 때, 평가할 때마다, 일시 정지하거나 중지할 때, 그리고 그 사이에 이 시간이 지날 때마다 만듭니다. 자동: 1분이며, 큰 모델의 저장에 시간의 100분의 1보다 많이 들면 더 길게 합니다.</translation>
    </message>
    <message>
        <source>And every</source>
        <translation>및 스텝 간격</translation>
    </message>
    <message>
        <source>Steps after which a checkpoint is written, too.</source>
        <translation>이만큼의 스텝 뒤에도 체크포인트를 씁니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Train that many steps in place of a number of epochs.</source>
        <translation>에포크 수 대신 이만큼의 스텝을 학습합니다.</translation>
    </message>
    <message>
        <source>By epochs</source>
        <translation>에포크 기준</translation>
    </message>
    <message>
        <source>bfloat16 halves the bits of the content encoder&apos;s matrix products: faster where the hardware has it, with two to three digits each. TF32, of NVIDIA&apos;s GPUs since Ampere, keeps 32-bit numbers and multiplies them with three to four digits each. Sums and the gradients of items stay in 32 bit. Automatic takes bfloat16 on a GPU since Ampere and on a processor with AVX512-BF16 or AMX, and full precision elsewhere; the messages say which.</source>
        <translation>bfloat16은 콘텐츠 인코더 행렬 곱의 비트를 절반으로 줄입니다. 하드웨어가 지원하면 더 빠르고, 각 수의 유효 숫자는 두세 자리입니다. Ampere 이후 NVIDIA GPU의 TF32는 32비트 수를 그대로 두고 서너 자리로 곱합니다. 합과 아이템 기울기는 32비트로 남습니다. 자동은 Ampere 이후의 GPU와 AVX512-BF16이나 AMX가 있는 프로세서에서 bfloat16을, 그 밖에서는 전체 정밀도를 씁니다. 무엇을 썼는지는 메시지에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>gram::FirstStart</name>
    <message>
        <source>Train a language model, and see what GRAM saves</source>
        <translation>언어 모델을 학습하고 GRAM이 절약하는 것을 보십시오</translation>
    </message>
    <message>
        <source>Choose a way to begin. Everything stays on this computer.</source>
        <translation>시작할 방법을 고르십시오. 모든 것은 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Or press Start: one run with the setup at the left. The charts take this place.</source>
        <translation>또는 시작을 누르십시오. 왼쪽 설정으로 실행 하나를 학습하며, 이 자리에 차트가 나옵니다.</translation>
    </message>
    <message>
        <source>See it in a minute</source>
        <translation>1분 만에 보기</translation>
    </message>
    <message>
        <source>E2E, Single-step and Multi-step train in turn on a small classroom. Watch them part.</source>
        <translation>E2E, Single-step, Multi-step을 작은 교실 데이터로 차례로 학습합니다. 차이가 벌어지는 것을 지켜보십시오.</translation>
    </message>
    <message>
        <source>&amp;Compare now</source>
        <translation>지금 비교(&amp;N)</translation>
    </message>
    <message>
        <source>about a minute on two cores</source>
        <translation>코어 두 개로 약 1분</translation>
    </message>
    <message>
        <source>Learn it</source>
        <translation>배우기</translation>
    </message>
    <message>
        <source>Lesson 1: why E2E repeats itself. Short runs, a few questions.</source>
        <translation>수업 1: E2E가 같은 일을 되풀이하는 까닭. 짧은 실행과 질문 몇 가지입니다.</translation>
    </message>
    <message>
        <source>Start &amp;Lesson 1</source>
        <translation>수업 1 시작(&amp;L)</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>몇 분</translation>
    </message>
    <message>
        <source>Use my data</source>
        <translation>내 데이터 쓰기</translation>
    </message>
    <message>
        <source>News clicks or students&apos; answers: MIND, EdNet, CSV and others.</source>
        <translation>뉴스 클릭이나 학생의 답: MIND, EdNet, CSV 등.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>또는 폴더를 여기에 끌어다 놓기</translation>
    </message>
</context>
<context>
    <name>gram::ForkDialog</name>
    <message>
        <source>Fork a Run</source>
        <translation>실행에서 갈라내기</translation>
    </message>
    <message>
        <source>A second run goes on from a step of “%1”, on the same batches, with what is changed here: what a change makes of it is seen beside the run without it. The first run stays as it is.</source>
        <translation>두 번째 실행이 “%1”의 한 스텝에서 같은 배치로, 여기서 바꾼 값으로 이어집니다. 바꾼 결과를 바꾸지 않은 실행과 나란히 볼 수 있습니다. 첫 실행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The steps whose whole state was kept: the last checkpoint, the one before, and that of the best evaluation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;전체 상태가 보관된 스텝입니다. 마지막 체크포인트, 그 앞의 것, 그리고 가장 좋은 평가의 것입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;After step</source>
        <translation>다음 스텝 뒤(&amp;A)</translation>
    </message>
    <message>
        <source>Train up to &amp;step</source>
        <translation>학습할 마지막 스텝(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>갈라내기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message>
        <source>change of %1</source>
        <translation>%1 변경</translation>
    </message>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation>
            <numerusform>설정 %n개 변경</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::FormatText</name>
    <message>
        <source>News: an item is an article with its title and abstract. Training, validation and test are told by the names of folders and archives; a single folder is split by time. The URL is never read as the body.</source>
        <translation>뉴스: 항목은 제목과 요약이 있는 기사입니다. 학습, 검증, 테스트는 폴더와 보관 파일의 이름으로 구분하며, 폴더가 하나면 시간으로 분할합니다. URL은 본문으로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>News: a user&apos;s first event of an article is a click. Each click after the user&apos;s first becomes an impression with articles drawn in proportion to the clicks of that time, which the user never clicks.</source>
        <translation>뉴스: 사용자가 한 기사에 남긴 첫 이벤트가 클릭입니다. 사용자의 첫 클릭 뒤의 각 클릭은 노출이 되며, 사용자가 한 번도 클릭하지 않은 기사를 그 무렵의 클릭 수에 비례하여 뽑아 넣습니다.</translation>
    </message>
    <message>
        <source>Rated things, such as films, as news: a rating from the limit on is a click. Each click after the user&apos;s first becomes an impression with others drawn in proportion to all clicks before it, which the user never clicks. The text is the title and the genres.</source>
        <translation>영화처럼 평점을 매긴 것을 뉴스로: 기준 이상의 평점이 클릭입니다. 사용자의 첫 클릭 뒤의 각 클릭은 노출이 되며, 사용자가 한 번도 클릭하지 않은 것을 그 전의 모든 클릭 수에 비례하여 뽑아 넣습니다. 텍스트는 제목과 장르입니다.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a whole exercise, answered correctly if no token was mistaken. Label 1 is a mistake.</source>
        <translation>Duolingo: 항목은 연습 문제 전체이며, 틀린 토큰이 없으면 정답입니다. 레이블 1은 틀린 것입니다.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a word form, wherever it occurs; its text is the word. Label 1 is a mistake.</source>
        <translation>Duolingo: 항목은 어디에 나오든 한 단어 형태이며, 텍스트는 그 단어입니다. 레이블 1은 틀린 것입니다.</translation>
    </message>
    <message>
        <source>Duolingo: an item is a token together with its exercise&apos;s sentence and prompt; its text is both. The same token in another sentence is another item. Label 1 is a mistake.</source>
        <translation>Duolingo: 항목은 연습 문제의 문장 및 지시문과 결합한 토큰이며, 텍스트는 둘 다입니다. 다른 문장의 같은 토큰은 다른 항목입니다. 레이블 1은 틀린 것입니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is an answer. The items&apos; texts come from their own file or from a column.</source>
        <translation>지식 추적: 행마다 답 하나입니다. 항목의 텍스트는 별도 파일이나 열에서 옵니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a student, each chosen column a question, in the order of the columns.</source>
        <translation>지식 추적: 행마다 학생 한 명, 고른 열마다 문항 하나이며 열 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: six lines a student. Items are the questions, or the concepts where there are no questions. The items&apos; texts come from their own file.</source>
        <translation>지식 추적: 학생당 여섯 줄입니다. 항목은 문항이며, 문항이 없으면 개념입니다. 항목의 텍스트는 별도 파일에서 옵니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a row is a part of a student&apos;s sequence; -1 is padding and rows repeated for a second skill are left out. The items&apos; texts come from their own file.</source>
        <translation>지식 추적: 행마다 학생 시퀀스의 일부입니다. -1은 채움이며, 두 번째 기술 때문에 되풀이된 행은 뺍니다. 항목의 텍스트는 별도 파일에서 옵니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: some lines a student: count, questions, answers, or index and user, questions, skills, answers. Files named train and test become those splits. The items&apos; texts come from their own file.</source>
        <translation>지식 추적: 학생당 몇 줄입니다: 개수, 문항, 답, 또는 번호와 사용자, 문항, 기술, 답. 이름이 train과 test인 파일은 그 분할이 됩니다. 항목의 텍스트는 별도 파일에서 옵니다.</translation>
    </message>
    <message>
        <source>Knowledge tracing: a file a student; an answer is correct if it is the one in questions.csv. The items&apos; texts come from their own file.</source>
        <translation>지식 추적: 학생당 파일 하나이며, questions.csv의 답과 같으면 정답입니다. 항목의 텍스트는 별도 파일에서 옵니다.</translation>
    </message>
</context>
<context>
    <name>gram::FreezeRow</name>
    <message>
        <source>Frozen part of the encoder</source>
        <translation>인코더의 고정 부분</translation>
    </message>
    <message>
        <source>-1: all of it trains, 0: the embeddings are frozen, 1 and above: so many layers too</source>
        <translation>-1: 모두 학습, 0: 임베딩 고정, 1 이상: 그만큼의 층도 고정</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>%1 × the same layer</source>
        <translation>같은 층 %1번</translation>
    </message>
    <message>
        <source>The layers share their weights</source>
        <translation>층이 가중치를 공유합니다</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>층 %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>. Only the embeddings can be frozen.</source>
        <translation>. 임베딩만 고정할 수 있습니다.</translation>
    </message>
    <message>
        <source>. Something must be left to train; the mode Frozen trains none of it.</source>
        <translation>. 학습할 것이 남아 있어야 합니다. 고정 모드는 전혀 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>. Click to let it train.</source>
        <translation>. 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>. Click to freeze up to here.</source>
        <translation>. 누르면 여기까지 고정합니다.</translation>
    </message>
</context>
<context>
    <name>gram::GradientScatter</name>
    <message>
        <source>E2E against Single-step</source>
        <translation>E2E 대 Single-step</translation>
    </message>
    <message>
        <source>&lt;p&gt;A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On the line both are equal. The smallest are sums that nearly cancel, where rounding shows first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;개별 성분 ∂L/∂θ의 표본이며 층마다 같은 수를 크기로 나타냅니다. 선 위에서는 둘이 같습니다. 가장 작은 것은 거의 상쇄되는 합이라 반올림이 먼저 나타납니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>계산 안 함</translation>
    </message>
    <message>
        <source>%1 entries, %2 with opposite signs (×)</source>
        <translation>성분 %1개, 부호가 반대인 것 %2개(×)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>부분</translation>
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
        <translation>값 없음</translation>
    </message>
    <message>
        <source>━ median %1   ┅ mean %2</source>
        <translation>━ 중앙값 %1   ┅ 평균 %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>%1, in ranges that grow</source>
        <translation>%1, 점점 넓어지는 구간</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1, 로그 눈금</translation>
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message>
        <source>MIND: news and impressions</source>
        <translation>MIND: 뉴스와 노출</translation>
    </message>
    <message>
        <source>Adressa: reading events (JSON Lines)</source>
        <translation>Adressa: 읽기 이벤트(JSON Lines)</translation>
    </message>
    <message>
        <source>Duolingo SLAM 2018: exercises</source>
        <translation>Duolingo SLAM 2018: 연습 문제</translation>
    </message>
    <message>
        <source>An answer a row (CSV, TSV, JSON Lines)</source>
        <translation>행마다 답 하나(CSV, TSV, JSON Lines)</translation>
    </message>
    <message>
        <source>A student a row, a question a column</source>
        <translation>행마다 학생, 열마다 문항</translation>
    </message>
    <message>
        <source>pyKT data.txt: six lines a student</source>
        <translation>pyKT data.txt: 학생당 여섯 줄</translation>
    </message>
    <message>
        <source>pyKT sequences (CSV)</source>
        <translation>pyKT 시퀀스(CSV)</translation>
    </message>
    <message>
        <source>EdNet KT1: a file a student</source>
        <translation>EdNet KT1: 학생당 파일 하나</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>사용자(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation>항목(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation>정답(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>시간(&amp;T):</translation>
    </message>
    <message>
        <source>Elapsed time:</source>
        <translation>걸린 시간:</translation>
    </message>
    <message>
        <source>S&amp;kill:</source>
        <translation>기술(&amp;K):</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>부분:</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>분할:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>텍스트(&amp;X):</translation>
    </message>
    <message>
        <source>The column with the student or reader.</source>
        <translation>학생이나 독자가 있는 열입니다.</translation>
    </message>
    <message>
        <source>The column with the question&apos;s id. Several columns, joined by “ + ”, make one id.</source>
        <translation>문항 id가 있는 열입니다. “ + ”로 이은 여러 열은 하나의 id가 됩니다.</translation>
    </message>
    <message>
        <source>The column that says whether the answer was right.</source>
        <translation>답이 맞았는지 말하는 열입니다.</translation>
    </message>
    <message>
        <source>When the answer was given: a number or a date. It puts a student&apos;s answers in order; without it the order of the file counts.</source>
        <translation>답한 때: 숫자나 날짜입니다. 학생의 답을 순서대로 놓으며, 없으면 파일의 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>How long the answer took. It is kept in the dataset; no model reads it yet.</source>
        <translation>답하는 데 걸린 시간입니다. 데이터셋에 보관하지만 아직 읽는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The skill asked for. Rows that repeat an answer for another skill are left out.</source>
        <translation>묻는 기술입니다. 다른 기술 때문에 답을 되풀이하는 행은 뺍니다.</translation>
    </message>
    <message>
        <source>The part of a test. It is kept in the dataset; no model reads it yet.</source>
        <translation>시험의 부분입니다. 데이터셋에 보관하지만 아직 읽는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Which answers are train, validation and test.</source>
        <translation>어느 답이 train, validation, test인지 나타냅니다.</translation>
    </message>
    <message>
        <source>The question&apos;s text, where it stands in these rows and not in a file of its own. Several columns are joined by “ + ”.</source>
        <translation>별도 파일이 아니라 이 행에 있는 문항의 텍스트입니다. 여러 열은 “ + ”로 잇습니다.</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>데이터 가져오기</translation>
    </message>
    <message>
        <source>What is missing, or how it went</source>
        <translation>빠진 것 또는 결과</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행률</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>가져오기(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Dataset</source>
        <translation>데이터셋 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>가져올 파일과 폴더</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>파일 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>Tables, text files or zip archives, as they were downloaded; gzip will do</source>
        <translation>내려받은 그대로의 표, 텍스트 파일, zip 보관 파일. gzip도 됩니다</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>폴더 추가(&amp;O)…</translation>
    </message>
    <message>
        <source>All files of a folder</source>
        <translation>폴더의 모든 파일</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation>고른 파일을 목록에서 제거</translation>
    </message>
    <message>
        <source>Layout of the files</source>
        <translation>파일의 형식</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>형식(&amp;L):</translation>
    </message>
    <message>
        <source>Known columns</source>
        <translation>알려진 열</translation>
    </message>
    <message>
        <source>Fills in the columns that files of this name have</source>
        <translation>이 이름의 파일에 있는 열을 채웁니다</translation>
    </message>
    <message>
        <source>By the columns&apos; names</source>
        <translation>열 이름으로</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>사전 설정(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Answers&apos; file:</source>
        <translation>답 파일(&amp;A):</translation>
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation>답이 있는 파일입니다.</translation>
    </message>
    <message>
        <source>Values for right:</source>
        <translation>정답 값:</translation>
    </message>
    <message>
        <source>With commas between; any other value is wrong. Empty: 1, true, correct.</source>
        <translation>쉼표로 구분하며 다른 값은 오답입니다. 비우면 1, true, correct.</translation>
    </message>
    <message>
        <source>1, true, correct</source>
        <translation>1, true, correct</translation>
    </message>
    <message>
        <source>Values to leave out:</source>
        <translation>뺄 값:</translation>
    </message>
    <message>
        <source>Rows with these are not answers, as a program that is still being judged.</source>
        <translation>아직 채점 중인 프로그램처럼 답이 아닌 행입니다.</translation>
    </message>
    <message>
        <source>Texts&apos; file:</source>
        <translation>텍스트 파일:</translation>
    </message>
    <message>
        <source>The file with each item&apos;s id and text.</source>
        <translation>각 항목의 id와 텍스트가 있는 파일입니다.</translation>
    </message>
    <message>
        <source>Its id:</source>
        <translation>그 id:</translation>
    </message>
    <message>
        <source>The column with the same ids as in the answers.</source>
        <translation>답에 있는 것과 같은 id의 열입니다.</translation>
    </message>
    <message>
        <source>Its text:</source>
        <translation>그 텍스트:</translation>
    </message>
    <message>
        <source>The column with the text. Several columns are joined by “ + ”.</source>
        <translation>텍스트가 있는 열입니다. 여러 열은 “ + ”로 잇습니다.</translation>
    </message>
    <message>
        <source>Lowest rating that is a click</source>
        <translation>클릭으로 볼 최저 평점</translation>
    </message>
    <message>
        <source>A click from rating:</source>
        <translation>클릭으로 볼 평점:</translation>
    </message>
    <message>
        <source>Items drawn for each click</source>
        <translation>클릭마다 뽑을 항목</translation>
    </message>
    <message>
        <source>Drawn for each click:</source>
        <translation>클릭마다 뽑기:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>본문(&amp;B):</translation>
    </message>
    <message>
        <source>Where the articles&apos; bodies are. Column 6 is the URL in Microsoft&apos;s files: choose it only for files that have the body there.</source>
        <translation>기사 본문이 있는 곳입니다. Microsoft의 파일에서는 6열이 URL이므로 그곳에 본문이 있는 파일에만 고르십시오.</translation>
    </message>
    <message>
        <source>An item &amp;is:</source>
        <translation>항목(&amp;I):</translation>
    </message>
    <message>
        <source>What is predicted and encoded.</source>
        <translation>예측하고 인코딩하는 것입니다.</translation>
    </message>
    <message>
        <source>a token in its exercise</source>
        <translation>연습 문제 안의 토큰</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>연습 문제</translation>
    </message>
    <message>
        <source>Load Mapping…</source>
        <translation>매핑 불러오기…</translation>
    </message>
    <message>
        <source>A mapping file, as the command line takes with --mapping</source>
        <translation>명령줄이 --mapping으로 받는 매핑 파일</translation>
    </message>
    <message>
        <source>Save Mapping…</source>
        <translation>매핑 저장…</translation>
    </message>
    <message>
        <source>Keeps these choices for the command line and for others</source>
        <translation>이 선택을 명령줄과 다른 사람을 위해 보관합니다</translation>
    </message>
    <message>
        <source>File that is shown</source>
        <translation>표시한 파일</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>파일의 첫 행</translation>
    </message>
    <message>
        <source>First ro&amp;ws of:</source>
        <translation>첫 행(&amp;W):</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>쓸 폴더</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>찾아보기(&amp;W)…</translation>
    </message>
    <message>
        <source>Fol&amp;der, new or empty:</source>
        <translation>폴더, 새것 또는 빈 것(&amp;D):</translation>
    </message>
    <message>
        <source>Files to Import</source>
        <translation>가져올 파일</translation>
    </message>
    <message>
        <source>Folder to Import</source>
        <translation>가져올 폴더</translation>
    </message>
    <message>
        <source>Where to Put the Dataset</source>
        <translation>데이터셋을 둘 곳</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>파일을 살펴보는 중…</translation>
    </message>
    <message>
        <source>Load Mapping</source>
        <translation>매핑 불러오기</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>매핑 (*.json)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>매핑 저장</translation>
    </message>
    <message>
        <source>The choices are those of the last time with such files.</source>
        <translation>지난번 같은 파일에서의 선택입니다.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>column 6 of news.tsv</source>
        <translation>news.tsv의 6열</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Add the files of a dataset, or a folder with them. They are only read.</source>
        <translation>데이터셋의 파일이나 파일이 있는 폴더를 추가하십시오. 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Choose the file with the answers.</source>
        <translation>답이 있는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the column with the user.</source>
        <translation>사용자 열을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the column with the item.</source>
        <translation>항목 열을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the column that says whether an answer was right.</source>
        <translation>답이 맞았는지 말하는 열을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation>%2에 “%1” 열이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the file with the items&apos; texts, or the column with the text: the language model needs it.</source>
        <translation>항목 텍스트가 있는 파일이나 열을 고르십시오. 언어 모델에 필요합니다.</translation>
    </message>
    <message>
        <source>Choose the columns with id and text in %1.</source>
        <translation>%1에서 id와 텍스트 열을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation>쓸 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another one.</source>
        <translation>폴더가 이미 있고 비어 있지 않습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation>
            <numerusform>읽는 중… 약 %n초 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the interactions have a text.</source>
        <translation>상호작용의 %1%에 텍스트가 있습니다.</translation>
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation>제외: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>MovieLens, Amazon: ratings and titles</source>
        <translation>MovieLens, Amazon: 평점과 제목</translation>
    </message>
    <message>
        <source>DKVMN, AKT: some lines a student</source>
        <translation>DKVMN, AKT: 학생당 몇 줄</translation>
    </message>
    <message>
        <source>Right from score:</source>
        <translation>정답으로 볼 점수:</translation>
    </message>
    <message>
        <source>Where results are scores or fractions: from this one on an answer is right. Empty: by the data, and told.</source>
        <translation>결과가 점수나 비율인 경우: 이 값부터 정답입니다. 비우면 데이터에 따라 정하고 알려 줍니다.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2020:</source>
        <translation>3/4/2020 같은 날짜:</translation>
    </message>
    <message>
        <source>Which number is the day. By the data: a number above 12 is a day.</source>
        <translation>어느 숫자가 일인지입니다. 데이터에 따라: 12보다 큰 숫자는 일입니다.</translation>
    </message>
    <message>
        <source>by the data</source>
        <translation>데이터에 따라</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>월 먼저</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>일 먼저</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>문자 인코딩:</translation>
    </message>
    <message>
        <source>How the files write other letters than English ones. By the files: they are UTF-8 or show what they are. Look at the rows: if letters are wrong there, choose another one.</source>
        <translation>영어가 아닌 글자를 파일이 어떻게 쓰는지입니다. 파일에 따라: UTF-8이거나 파일이 무엇인지 보여 줍니다. 행을 보고 글자가 틀렸으면 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>by the files</source>
        <translation>파일에 따라</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>함께: %1</translation>
    </message>
    <message>
        <source>The score from which on an answer is right must be a number, such as 50 or 0.5.</source>
        <translation>정답으로 볼 점수는 50이나 0.5 같은 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>참고: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>외 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>연 먼저</translation>
    </message>
    <message>
        <source>training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>by the files&apos; names: %1</source>
        <translation>파일 이름으로: %1</translation>
    </message>
    <message>
        <source>Done: %1, %2, %3.</source>
        <comment>users, items, interactions</comment>
        <translation>완료: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>사용자 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with text</source>
        <translation>
            <numerusform>텍스트가 있는 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>상호작용 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ItemScatter</name>
    <message>
        <source>Items by their vectors</source>
        <translation>벡터에 따른 항목</translation>
    </message>
    <message>
        <source>first axis: %1% of the spread</source>
        <translation>첫째 축: 분산의 %1%</translation>
    </message>
    <message>
        <source>second axis: %1%</source>
        <translation>둘째 축: %1%</translation>
    </message>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>cold: it does not occur in training</source>
        <translation>콜드: 학습에 나오지 않음</translation>
    </message>
    <message>
        <source>%1 (cosine %2)</source>
        <translation>%1(코사인 %2)</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>가장 가까운 것: %1</translation>
    </message>
</context>
<context>
    <name>gram::LatencyBox</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n스텝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half epoch(s)</source>
        <translation>
            <numerusform>반 에포크 × %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n에포크</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyController</name>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message>
        <source>half an e&amp;poch</source>
        <translation>반 에포크(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;one epoch</source>
        <translation>한 에포크(&amp;D)</translation>
    </message>
    <message>
        <source>Latencies</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>&lt;p&gt;Steps between two updates of the encoder: whole numbers with commas between them. E2E and Single-step, which is latency 1, are always among the runs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;인코더 갱신 사이의 스텝 수: 쉼표로 구분한 정수입니다. E2E와 지연 1인 Single-step은 항상 포함됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Latencies</source>
        <translation>지연(&amp;L)</translation>
    </message>
    <message>
        <source>Latency of half an epoch</source>
        <translation>반 에포크의 지연</translation>
    </message>
    <message>
        <source>Latency of one epoch</source>
        <translation>한 에포크의 지연</translation>
    </message>
    <message>
        <source>Train the missing runs</source>
        <translation>없는 실행 학습</translation>
    </message>
    <message>
        <source>&lt;p&gt;Trains, one after the other and with the settings of the form, the runs that are not there yet, and goes on with those that were stopped. The same data, seed and batches for all.&lt;/p&gt;</source>
        <translation>&lt;p&gt;양식의 설정으로 아직 없는 실행을 차례로 학습하고 중지된 실행은 이어서 합니다. 데이터, 시드, 배치는 모두 같습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>열 사이에 탭을 넣어 표를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Quality against speedup</source>
        <translation>속도 향상에 따른 품질</translation>
    </message>
    <message>
        <source>times E2E&apos;s speed</source>
        <translation>E2E 속도의 배수</translation>
    </message>
    <message>
        <source>best validation AUC</source>
        <translation>최고 검증 AUC</translation>
    </message>
    <message>
        <source>Runs by latency</source>
        <translation>지연별 실행</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>Best AUC</source>
        <translation>최고 AUC</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>콜드 AUC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation>
            <numerusform>실행 %n개 학습(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>All are trained</source>
        <translation>모두 학습됨</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>아직 학습 안 함</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>Quality against speedup appears here, a point a run, when runs have been trained.</source>
        <translation>실행이 학습되면 속도 향상에 따른 품질이 실행마다 한 점으로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of exact GRAM. Hollow: still training.</source>
        <translation>점선: 두 가지 모두에서 다른 실행에 지지 않는 실행(파레토 프런트). 파선: 정확한 GRAM의 한계 R. 빈 표식: 아직 학습 중.</translation>
    </message>
    <message>
        <source>%1: %2 times E2E&apos;s speed, AUC %3</source>
        <translation>%1: E2E 속도의 %2배, AUC %3</translation>
    </message>
    <message>
        <source>Encoder work</source>
        <translation>인코더 작업량</translation>
    </message>
    <message>
        <source>~ Time an epoch</source>
        <translation>~ 에포크당 시간</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the encoder is expected to do, as a share of E2E&apos;s: forward passes of an item, a backward pass as two of them. ⚠: more than Single-step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;인코더의 예상 작업량을 E2E에 대한 비율로 나타냅니다. 항목의 순전파 횟수이며 역전파 한 번은 순전파 두 번으로 칩니다. ⚠: Single-step보다 많습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate, known when E2E or Single-step has been trained: from the encoder&apos;s and the CF module&apos;s time in that run, and from what each mode encodes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;추정값이며 E2E나 Single-step을 학습하고 나면 알 수 있습니다. 그 실행에서 인코더와 CF 모듈이 쓴 시간과 각 모드가 인코딩하는 양으로 계산합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>R over N</source>
        <translation>N에 걸친 R</translation>
    </message>
    <message>
        <source>&lt;p&gt;R over the latency: how often an item is read between two updates of the encoder, N steps, counted on the run&apos;s batches. E2E and Single-step update it each step: theirs is R.&lt;/p&gt;</source>
        <translation>&lt;p&gt;지연에 걸친 R: 인코더의 두 갱신 사이인 N스텝 동안 항목을 읽는 횟수이며, 실행의 배치에서 셉니다. E2E와 Single-step은 스텝마다 갱신하므로 그 값은 R입니다.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</source>
        <translation>
            <numerusform>이 작업의 실행 %n개는 여기서 세지 않습니다. 스텝, 초, 에포크의 수나 학습률, 시드가 양식과 다르며, 지연의 대가는 다른 조건이 모두 같아야 드러나기 때문입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyPlot</name>
    <message>
        <source>latency, steps</source>
        <translation>지연, 스텝</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>항목당 읽기 횟수</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often Multi-step GRAM&apos;s CF module reads an item between two updates of the encoder: interactions by unique items of all batches of a latency. The encoder handles an item once for all of these reads, so this is what Multi-step saves by: above the dashed line its encoder does less than E2E&apos;s. At a latency of 1 it is the batch&apos;s R. Counted on the batches that a run makes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Multi-step GRAM의 CF 모듈이 인코더의 두 갱신 사이에 항목을 읽는 횟수: 한 지연의 모든 배치에서 상호작용을 고유 항목으로 나눈 값입니다. 인코더는 이 읽기 전체를 위해 항목을 한 번만 처리하므로 Multi-step은 이만큼 절약합니다. 파선 위에서는 인코더 작업이 E2E보다 적습니다. 지연이 1이면 배치의 R입니다. 실행이 만드는 배치에서 셉니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>추정값 없음</translation>
    </message>
    <message>
        <source>○ counted   ┄ %1: as much work as E2E</source>
        <translation>○ 센 값   ┄ %1: E2E와 같은 작업량</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>unique items</source>
        <translation>고유 항목</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Multi-step&apos;s work</source>
        <translation>Multi-step 작업량</translation>
    </message>
    <message>
        <source>Single-step&apos;s</source>
        <translation>Single-step 작업량</translation>
    </message>
</context>
<context>
    <name>gram::LatencyText</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>최대 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝</numerusform>
        </translation>
    </message>
    <message>
        <source>an epoch, %1</source>
        <translation>한 에포크, %1</translation>
    </message>
    <message>
        <source>half an epoch, %1</source>
        <translation>반 에포크, %1</translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</source>
        <translation>
            <numerusform>%n스텝이면 두 갱신 사이에 항목을 %1번 읽습니다(지연에 걸친 R). 인코더 작업량은 E2E의 %2, Single-step은 %3입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here Multi-step pays from %n step(s) on.</source>
        <translation>
            <numerusform>여기서 Multi-step은 %n스텝부터 이득입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multi-step does not pay on this data at any latency up to an epoch: take Single-step.</source>
        <translation>이 데이터에서 Multi-step은 한 에포크까지 어떤 지연에서도 이득이 없습니다. Single-step을 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>With %n user(s) a batch,</source>
        <translation>
            <numerusform>배치당 사용자가 %n명이면</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Multi-step GRAM does more encoder work than E2E at every latency up to an epoch: between two updates its items hardly repeat. Take Single-step.</source>
        <translation>%1 Multi-step GRAM의 인코더 작업은 한 에포크까지 모든 지연에서 E2E보다 많습니다. 두 갱신 사이에 항목이 거의 반복되지 않습니다. Single-step을 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on</source>
        <translation>
            <numerusform>%1 Multi-step GRAM의 인코더 작업은 지연 %n스텝부터 E2E보다 적고</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and less than Single-step from %n step(s) on.</source>
        <translation>
            <numerusform>%1, %n스텝부터는 Single-step보다도 적습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but at no latency up to an epoch less than Single-step.</source>
        <translation>%1, Single-step보다는 한 에포크까지 어떤 지연에서도 적지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train longer.</source>
        <translation>
            <numerusform>이 실행은 %n스텝이며 인코더가 처음 갱신되기 전에 끝납니다. 더 짧은 지연을 고르거나 더 오래 학습하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonController</name>
    <message>
        <source>The window is still busy with something else. Wait for its end, or stop it.</source>
        <translation>창이 아직 다른 일을 하고 있습니다. 끝나기를 기다리거나 중지하십시오.</translation>
    </message>
    <message>
        <source>The run was removed before it could be looked at.</source>
        <translation>살펴보기 전에 실행이 제거되었습니다.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 실패: %2</translation>
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation>%1이(가) 끝나기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>정답: %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>맞습니다.</translation>
    </message>
    <message>
        <source>Not quite. Try again.</source>
        <translation>아직 아닙니다. 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>To be trained now: %1</source>
        <translation>지금 학습할 것: %1</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: 스텝 %2/%3</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 준비 중</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Done. The runs are in the list of runs, with all of their figures.</source>
        <translation>끝났습니다. 실행과 모든 수치는 실행 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Save My Answers: the file&apos;s name is yours</source>
        <translation>내 답 저장: 파일 이름이 곧 자신의 이름</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Answers (*%1)</source>
        <translation>답(*%1)</translation>
    </message>
    <message>
        <source>Saved the answers to %1.</source>
        <translation>답을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The Answers of a Class</source>
        <translation>한 학급의 답</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>답(*.json)</translation>
    </message>
    <message>
        <source>You guessed %1; it came to %2.</source>
        <translation>예상은 %1, 결과는 %2입니다.</translation>
    </message>
    <message>
        <source>It could not be started. The newest message tells why (F7).</source>
        <translation>시작하지 못했습니다. 가장 최근 메시지에 이유가 있습니다(F7).</translation>
    </message>
</context>
<context>
    <name>gram::LessonList</name>
    <message>
        <source>%1 has the id “%2”, as %3 has. Give it one of its own.</source>
        <translation>%1의 id “%2”은(는) %3에도 있습니다. 고유한 id를 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>gram::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the lessons</source>
        <translation>수업 닫기</translation>
    </message>
    <message>
        <source>The setup comes back (Ctrl+L)</source>
        <translation>설정이 다시 나타납니다(Ctrl+L)</translation>
    </message>
    <message>
        <source>Each takes a few minutes, trains small models for seconds with this very window, and asks about what came out. Your settings come back at the end.</source>
        <translation>수업마다 몇 분이 걸리며, 바로 이 창으로 작은 모델을 몇 초 동안 학습하고 결과에 대해 묻습니다. 끝나면 원래 설정으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Open &amp;a Lesson…</source>
        <translation>수업 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>예를 들어 교사가 만든 파일에서 수업 열기</translation>
    </message>
    <message>
        <source>A class&apos;s answers…</source>
        <translation>한 학급의 답…</translation>
    </message>
    <message>
        <source>Read the answers that students have saved, and see them side by side</source>
        <translation>학생들이 저장한 답을 읽어 나란히 봅니다</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation>
            <numerusform>%n분, %2단계 중 %1단계에서 이어짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation>
            <numerusform>%n분, 마침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Leave this lesson</source>
        <translation>이 수업 나가기</translation>
    </message>
    <message>
        <source>Leave this lesson, with your own settings back in the form. It goes on here next time.</source>
        <translation>원래 설정을 양식에 되돌리고 이 수업에서 나갑니다. 다음에 여기서 이어집니다.</translation>
    </message>
    <message>
        <source>Fill in the form and start, as the window&apos;s own Start does</source>
        <translation>창의 시작 단추처럼 양식을 채우고 시작합니다</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop what is training</source>
        <translation>학습 중인 것 중지</translation>
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation>답(숫자)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>확인(&amp;K)</translation>
    </message>
    <message>
        <source>Check your answer</source>
        <translation>답 확인</translation>
    </message>
    <message>
        <source>H&amp;int</source>
        <translation>힌트(&amp;J)</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>힌트 보기</translation>
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation>정답 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>정답을 보고 계속</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>다음 단계 (Alt+Right)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>수업 마치기</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;Y)</translation>
    </message>
    <message>
        <source>Tr&amp;ain again</source>
        <translation>다시 학습(&amp;A)</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>학습(&amp;A)</translation>
    </message>
    <message>
        <source>That is not a number: write digits alone, as in %1.</source>
        <translation>숫자가 아닙니다. %1처럼 숫자만 쓰세요.</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>내 답 저장…</translation>
    </message>
    <message>
        <source>Write your answers into a file for your teacher; its name is yours</source>
        <translation>선생님께 드릴 파일에 답을 씁니다. 파일 이름이 자신의 이름입니다</translation>
    </message>
    <message>
        <source>Note my guess</source>
        <translation>예상 적어 두기</translation>
    </message>
    <message>
        <source>Write your guess down; then it is trained</source>
        <translation>예상을 적어 두면 그다음에 학습합니다</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>gram::LeversDialog</name>
    <message>
        <source>Change While It Trains</source>
        <translation>학습 중 변경</translation>
    </message>
    <message>
        <source>“%1” goes on with what is changed here from its next step, with a latency from its next cycle. Each change is a mark on the charts and stands in the run&apos;s record; the run is then no longer what its settings say, and comparisons tell so.</source>
        <translation>“%1”은(는) 여기서 변경한 값으로 다음 스텝부터, 지연은 다음 주기부터 계속합니다. 변경할 때마다 차트에 표식이 생기고 실행의 기록에 남습니다. 그 뒤로 실행은 더 이상 설정에 적힌 그대로가 아니며, 비교에서 이를 알려 줍니다.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>변경(&amp;H)</translation>
    </message>
</context>
<context>
    <name>gram::LibraryController</name>
    <message>
        <source>%1 is in the list: run %2.</source>
        <translation>%1은(는) 목록에 있습니다: 실행 %2.</translation>
    </message>
    <message>
        <source>labels of %1</source>
        <translation>%1의 레이블</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation>
            <numerusform>실행 %n개 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation>
            <numerusform>실행 %n개를 휴지통으로 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and stays where it is.</source>
        <translation>%1을(를) 휴지통으로 옮길 수 없어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the trash.</source>
        <translation>%1을(를) 휴지통에서 꺼낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>gram::LiveChart</name>
    <message>
        <source>&amp;Metric</source>
        <translation>지표(&amp;M)</translation>
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation>차트의 지표</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>차트에 표시할 것 선택</translation>
    </message>
    <message>
        <source>More for the chart</source>
        <translation>차트의 다른 기능</translation>
    </message>
    <message>
        <source>Scale, values, copying and exporting of the chart</source>
        <translation>차트의 눈금, 값, 복사 및 내보내기</translation>
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation>차트 확대</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y Axis</source>
        <translation>로그 y축(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;Values</source>
        <translation>값 표시(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation>값을 텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Show all of the charts again (Esc)</source>
        <translation>모든 차트 다시 표시 (Esc)</translation>
    </message>
    <message>
        <source>Let this chart fill the page</source>
        <translation>이 차트로 페이지 채우기</translation>
    </message>
    <message>
        <source>Show A&amp;ll of the Charts</source>
        <translation>차트 모두 표시(&amp;L)</translation>
    </message>
    <message>
        <source>En&amp;large</source>
        <translation>확대(&amp;L)</translation>
    </message>
    <message>
        <source>✕ not a number</source>
        <translation>✕ 숫자 아님</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a short title, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;A click makes this the large chart; so does Enter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;클릭하거나 Enter를 누르면 이 차트가 큰 차트가 됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and drag: zoom into the box. Double click: show everything; on this title: enlarge.&lt;/p&gt;&lt;p&gt;Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; Enter enlarge.&lt;/p&gt;</source>
        <translation>&lt;p&gt;휠: x 확대/축소(Shift를 누르거나 y축 위에서는 y 확대/축소). 끌기: 이동. Shift를 누르고 끌기: 상자 안으로 확대. 두 번 누르기: 모두 표시, 이 제목에서는 차트 확대.&lt;/p&gt;&lt;p&gt;키: ← → 값 읽기, Shift와 함께 이동, + − 확대/축소, 0 모두 표시, Enter 차트 확대.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Make this the large chart</source>
        <translation>이 차트를 큰 차트로</translation>
    </message>
    <message>
        <source>Make It the &amp;Large Chart</source>
        <translation>큰 차트로 만들기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>gram::MachineController</name>
    <message>
        <source>Self-check: the encoder&apos;s layers reach %1 GFLOP/s, %2% of this machine&apos;s best product.</source>
        <translation>자체 점검: 인코더 층이 %1 GFLOP/s에 이릅니다(이 컴퓨터의 가장 빠른 곱의 %2%).</translation>
    </message>
    <message>
        <source>%1 More in Help ▸ About This Machine.</source>
        <translation>%1 자세한 것은 도움말 ▸ 이 컴퓨터 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>진단 정보를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>gram::MachineDialog</name>
    <message>
        <source>About This Machine</source>
        <translation>이 기계 정보</translation>
    </message>
    <message>
        <source>Processor, memory and libraries</source>
        <translation>프로세서, 메모리, 라이브러리</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>측정한 속도</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>더 빨라지려면</translation>
    </message>
    <message>
        <source>The rates are measured when the runs have ended.</source>
        <translation>실행이 끝나면 속도를 측정합니다.</translation>
    </message>
    <message>
        <source>Measuring the rates, about two seconds…</source>
        <translation>속도 측정 중, 약 2초…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all of it for a report; it holds no personal paths</source>
        <translation>보고를 위해 모두 복사. 개인 경로는 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>The rates were not measured.</source>
        <translation>속도를 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, Qt %3</source>
        <translation>GRAM Lab %1, LibTorch %2, Qt %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n core(s)</source>
        <translation>
            <numerusform>%1, 코어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 비어 있음</translation>
    </message>
    <message>
        <source>Encoder&apos;s products</source>
        <translation>인코더의 곱</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>Its products</source>
        <translation>BLAS의 곱</translation>
    </message>
    <message>
        <source>right</source>
        <translation>올바름</translation>
    </message>
    <message>
        <source>WRONG: do not train on this machine with this BLAS</source>
        <translation>틀림: 이 기계에서 이 BLAS로 학습하지 마십시오</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>available</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>사용 불가</translation>
    </message>
    <message>
        <source>It took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>프로세서를 더 오래된 것(%1)으로 보아 %2용 커널을 쓰게 했습니다.</translation>
    </message>
    <message>
        <source>Its kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>%1용 커널이 여기서 틀린 결과를 계산하여 %2용 커널을 쓰게 했습니다.</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Products, BLAS</source>
        <translation>곱, BLAS</translation>
    </message>
    <message>
        <source>Products, oneDNN</source>
        <translation>곱, oneDNN</translation>
    </message>
    <message>
        <source>Encoder layer, forward and backward</source>
        <translation>인코더 층, 순전파와 역전파</translation>
    </message>
    <message>
        <source>%1, %2% of the best product</source>
        <translation>%1, 가장 빠른 곱의 %2%</translation>
    </message>
    <message>
        <source>Products in bf16</source>
        <translation>bf16 곱</translation>
    </message>
    <message>
        <source>Encoder layer in bf16</source>
        <translation>bf16 인코더 층</translation>
    </message>
    <message>
        <source>%1, %2% of the product</source>
        <translation>%1, 곱의 %2%</translation>
    </message>
    <message>
        <source>Copy in memory</source>
        <translation>메모리 복사</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n thread(s), the best of several times:</source>
        <translation>
            <numerusform>스레드 %n개로 측정, 여러 번 중 가장 빠른 값:</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference BLAS is in use: install OpenBLAS (libopenblas0-openmp).</source>
        <translation>참조 BLAS를 쓰고 있습니다. OpenBLAS를 설치하십시오(libopenblas0-openmp).</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use its kernels for %1, older than what the processor offers (%2).</source>
        <translation>OPENBLAS_CORETYPE 때문에 OpenBLAS가 프로세서가 제공하는 것(%2)보다 오래된 %1용 커널을 씁니다.</translation>
    </message>
    <message>
        <source>The BLAS is slower than oneDNN: a newer OpenBLAS makes the CF module faster.</source>
        <translation>BLAS가 oneDNN보다 느립니다. 더 새로운 OpenBLAS를 쓰면 CF 모듈이 빨라집니다.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor: close them and look again.</source>
        <translation>다른 프로그램이 프로세서를 쓰고 있을 수 있습니다. 닫고 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>CE precision bf16 makes the encoder&apos;s layers %1 times as fast.</source>
        <translation>CE 정밀도 bf16을 쓰면 인코더의 층이 %1배 빨라집니다.</translation>
    </message>
    <message>
        <source>Nothing to be made faster was found.</source>
        <translation>더 빠르게 할 것을 찾지 못했습니다.</translation>
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
        <translation>차트</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Train as the form on the left says</source>
        <translation>왼쪽 양식대로 학습합니다</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Pause or go on; a pause is not counted as training time</source>
        <translation>일시 정지하거나 계속합니다. 정지한 시간은 학습 시간에 넣지 않습니다</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Stop the run and what is queued; the run can be continued from its checkpoint</source>
        <translation>실행과 대기열을 중지합니다. 실행은 체크포인트에서 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>비교(&amp;C)…</translation>
    </message>
    <message>
        <source>Train E2E and GRAM one after the other and draw them together</source>
        <translation>E2E와 GRAM을 차례로 학습하고 함께 그립니다</translation>
    </message>
    <message>
        <source>&amp;Open Dataset Folder…</source>
        <translation>데이터셋 폴더 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>데이터셋 폴더 선택</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>데이터 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Turn the files of a dataset, as they were downloaded, into one to train on</source>
        <translation>내려받은 그대로의 데이터셋 파일을 학습할 수 있는 것으로 바꿉니다</translation>
    </message>
    <message>
        <source>Open &amp;Model Folder…</source>
        <translation>모델 폴더 열기(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Hugging Face 모델 폴더 선택</translation>
    </message>
    <message>
        <source>Open &amp;Configuration…</source>
        <translation>구성 열기(&amp;C)…</translation>
    </message>
    <message>
        <source>Fill in the form from a configuration file</source>
        <translation>구성 파일로 양식 채우기</translation>
    </message>
    <message>
        <source>&amp;Save Configuration As…</source>
        <translation>구성을 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the form as a configuration file</source>
        <translation>양식을 구성 파일로 저장</translation>
    </message>
    <message>
        <source>Copy Command &amp;Line</source>
        <translation>명령줄 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the command that does in a terminal what the form says</source>
        <translation>양식이 말하는 것을 터미널에서 하는 명령 복사</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>최근 폴더(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ecent Models</source>
        <translation>최근 모델(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;nfigurations</source>
        <translation>구성(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close GRAM Lab</source>
        <translation>GRAM Lab 닫기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Language and colours of the program</source>
        <translation>프로그램의 언어와 색</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation>데이터셋(&amp;D)…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The dataset&apos;s figures, warnings and samples</source>
        <translation>데이터셋의 수치, 경고, 표본</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Show &amp;All of the Charts</source>
        <translation>차트 모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Undo zooming and moving in the charts</source>
        <translation>차트의 확대와 이동 되돌리기</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About GRAM Lab</source>
        <translation>GRAM Lab 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>계속(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;topping…</source>
        <translation>중지하는 중(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;top Export</source>
        <translation>내보내기 중지(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>&amp;Save Under a Name…</source>
        <translation>이름을 붙여 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Open Their &amp;Folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Open a Model&apos;s Folder</source>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>Open a Dataset&apos;s Folder</source>
        <translation>데이터셋 폴더 열기</translation>
    </message>
    <message>
        <source>Open Configuration</source>
        <translation>구성 열기</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>구성 (*.json)</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>구성 저장</translation>
    </message>
    <message>
        <source>Name of the configuration:</source>
        <translation>구성의 이름:</translation>
    </message>
    <message>
        <source>About GRAM Lab</source>
        <translation>GRAM Lab 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Fine-tunes a language model inside a recommender or a knowledge tracing model, and shows what GRAM saves against end-to-end training.&lt;/p&gt;&lt;p&gt;The method: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;추천기나 지식 추적 모델 안의 언어 모델을 미세 조정하고, 종단 간 학습에 비해 GRAM이 무엇을 절약하는지 보여 줍니다.&lt;/p&gt;&lt;p&gt;방법: Yang 외, &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A Model Is Being Exported</source>
        <translation>모델을 내보내고 있습니다</translation>
    </message>
    <message>
        <source>Training Is Running</source>
        <translation>학습이 진행 중입니다</translation>
    </message>
    <message>
        <source>A model is still being exported. Stop it and close?</source>
        <translation>모델을 아직 내보내고 있습니다. 중지하고 닫을까요?</translation>
    </message>
    <message>
        <source>A run is still training. Stop it and close?</source>
        <translation>실행이 아직 학습하고 있습니다. 중지하고 닫을까요?</translation>
    </message>
    <message>
        <source>Nothing is written then; the run and its checkpoint stay.</source>
        <translation>아무것도 쓰지 않으며 실행과 체크포인트는 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>중지하고 닫기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Exporting</source>
        <translation>계속 내보내기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep Training</source>
        <translation>계속 학습(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1”을(를) 썼습니다.</translation>
    </message>
    <message>
        <source>Pre&amp;sentation Mode</source>
        <translation>발표 모드(&amp;K)</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Large type and the whole screen, for a projector</source>
        <translation>프로젝터를 위한 큰 글자와 전체 화면</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>수업(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Short guided lessons that train with this window</source>
        <translation>이 창으로 학습하는 짧은 안내 수업</translation>
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation>수업 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation>예를 들어 교사가 만든 파일에서 수업 열기</translation>
    </message>
    <message>
        <source>Open a Lesson</source>
        <translation>수업 열기</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>수업 (*.json)</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1(LGPL), LibTorch(BSD), QCustomPlot(GPL), sentencepiece(Apache 2.0), ICU(Unicode), SQLite(퍼블릭 도메인), libzip(BSD), zlib, libcsv(LGPL), nlohmann JSON(MIT), CLI11(BSD)을 사용합니다. 사용 중인 버전은 도움말 ▸ 진단 정보 복사에서 확인할 수 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ind a Rate…</source>
        <translation>학습률 찾기(&amp;E)…</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>인코더의 학습률 몇 가지를 몇 스텝씩 시험</translation>
    </message>
    <message>
        <source>Its checkpoint is saved. To go on with it, select it among the runs at the next start and press Continue.</source>
        <translation>체크포인트가 저장됩니다. 이어서 하려면 다음에 시작할 때 실행 목록에서 고르고 이어서를 누르세요.</translation>
    </message>
    <message>
        <source>About This Machi&amp;ne…</source>
        <translation>이 기계 정보(&amp;M)…</translation>
    </message>
    <message>
        <source>Processor, BLAS, what they reach of what could be had, and what would be faster</source>
        <translation>프로세서, BLAS, 낼 수 있는 속도 가운데 실제로 내는 속도, 더 빨라지는 방법</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves the machine: no update check, no account, no telemetry. The manual&apos;s page “Licences” tells more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;아무것도 이 기계 밖으로 나가지 않습니다. 업데이트 확인, 계정, 원격 측정이 없습니다. 설명서의 “Licences” 페이지에 자세한 내용이 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;U)</translation>
    </message>
    <message>
        <source>All pages of the manual, with a search; with the focus on a setting, what is told of it</source>
        <translation>검색할 수 있는 설명서의 모든 페이지. 설정에 초점이 있으면 그 설정에 대한 설명</translation>
    </message>
    <message>
        <source>Copy what the program runs on, for a report; it holds no personal paths</source>
        <translation>보고를 위해 프로그램의 실행 환경을 복사합니다. 개인 경로는 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>C&amp;hange While It Trains…</source>
        <translation>학습 중 변경(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the latency, the rates or the count weights of the run in progress</source>
        <translation>진행 중인 실행의 지연, 학습률, 횟수 가중치를 변경합니다</translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Selected Run</source>
        <translation>선택한 실행 계속(&amp;O)</translation>
    </message>
    <message>
        <source>Go on with the run that is selected in the list, or start it if it waits</source>
        <translation>목록에서 선택한 실행을 이어서 하거나, 대기 중이면 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What happened, with the time of day</source>
        <translation>일어난 일과 그 시각</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>메뉴 막대(&amp;B)</translation>
    </message>
    <message>
        <source>The menus in a bar of their own and not behind a button</source>
        <translation>메뉴를 버튼 안이 아니라 별도의 막대에 표시합니다</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>The setup beside this page</source>
        <translation>이 페이지 옆의 설정</translation>
    </message>
</context>
<context>
    <name>gram::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>모든 페이지에서 검색</translation>
    </message>
    <message>
        <source>The contents then list the sections that have all of the words. Return opens the first</source>
        <translation>검색하면 모든 단어가 있는 절을 차례에 보여 줍니다. Return을 누르면 첫 번째 절을 엽니다</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>절 %n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer, or a part of a word.</source>
        <translation>이 단어가 모두 있는 절이 없습니다. 단어를 줄이거나 단어의 일부만 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>gram::MapPage</name>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Item map</source>
        <translation>항목 지도</translation>
    </message>
    <message>
        <source>The run whose items are mapped</source>
        <translation>지도에 항목을 그리는 실행</translation>
    </message>
    <message>
        <source>One of the ticked runs that have ended</source>
        <translation>체크한 실행 가운데 끝난 실행</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>지도의 진행률</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>An item&apos;s id, or words of its text, and Enter; again Enter: the next one</source>
        <translation>항목의 id나 텍스트의 단어를 쓰고 Enter, 다시 Enter: 다음 항목</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>지도 내보내기</translation>
    </message>
    <message>
        <source>&lt;p&gt;Write the moment that is shown as a picture, or all moments as a table&lt;/p&gt;</source>
        <translation>&lt;p&gt;표시된 시점을 그림으로, 또는 모든 시점을 표로 저장&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go through the moments of the run, from this one on</source>
        <translation>이 시점부터 실행의 시점을 차례로 보기</translation>
    </message>
    <message>
        <source>&lt;p&gt;Principal component analysis: of all directions in which the items&apos; vectors differ at the end of the run, the two in which they differ most. The same two serve for every moment, so that what moves has moved. Two dimensions are not all: items that look near may be far in the others; the table has the nearest by all of them.&lt;/p&gt;</source>
        <translation>&lt;p&gt;주성분 분석: 실행이 끝났을 때 항목 벡터가 서로 다른 모든 방향 가운데 가장 크게 다른 두 방향입니다. 모든 시점에 같은 두 방향을 쓰므로 움직여 보이는 것은 실제로 움직인 것입니다. 두 차원이 전부는 아닙니다. 가까워 보이는 항목이 다른 차원에서는 멀 수 있으며, 표에는 모든 차원에서 가장 가까운 항목이 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>실행의 시점</translation>
    </message>
    <message>
        <source>&lt;p&gt;From the vectors that the run began with, over those of its evaluations, to the last ones. A run keeps the vectors of up to 500 items at up to 32 evaluations.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 시작한 벡터에서 평가 때의 벡터를 거쳐 마지막 벡터까지입니다. 실행은 평가 최대 32번에 대해 항목 최대 500개의 벡터를 보관합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The chosen item and its nearest ones</source>
        <translation>고른 항목과 가장 가까운 항목</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>&lt;p&gt;Of the two vectors, by all of their dimensions: 1 is the same direction, 0 none in common.&lt;/p&gt;</source>
        <translation>&lt;p&gt;두 벡터의 모든 차원에 따른 값입니다. 1이면 같은 방향이고 0이면 공통된 방향이 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Draw the &amp;map</source>
        <translation>지도 그리기(&amp;M)</translation>
    </message>
    <message>
        <source>Stop the map</source>
        <translation>지도 중지</translation>
    </message>
    <message>
        <source>Draw the map of the run&apos;s items</source>
        <translation>실행의 항목 지도 그리기</translation>
    </message>
    <message>
        <source>Reads the run&apos;s model and encodes its items as it began and as it ended</source>
        <translation>실행의 모델을 읽어 시작할 때와 끝날 때의 모델로 항목을 인코딩합니다</translation>
    </message>
    <message>
        <source>The map is drawn when the runs have ended.</source>
        <translation>실행이 끝나면 지도를 그립니다.</translation>
    </message>
    <message>
        <source>Encoding the items…</source>
        <translation>항목 인코딩 중…</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 items.</source>
        <translation>%1: 항목 %3개 중 %2개.</translation>
    </message>
    <message>
        <source>%1: its %2 items.</source>
        <translation>%1: 항목 %2개.</translation>
    </message>
    <message numerus="yes">
        <source>Hollow marks: %n cold item(s), which do not occur in training.</source>
        <translation>
            <numerusform>속이 빈 표식: 학습에 나오지 않는 콜드 스타트 항목 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not say what the items are about, so that all have one colour.</source>
        <translation>데이터에 항목의 주제가 없어 모두 같은 색입니다.</translation>
    </message>
    <message>
        <source>The beginning is missing: the model that the run began with is not there any more.</source>
        <translation>처음이 없습니다. 실행이 시작한 모델이 더는 없습니다.</translation>
    </message>
    <message>
        <source>The run&apos;s checkpoint cannot be read; its evaluations are shown.</source>
        <translation>실행의 체크포인트를 읽을 수 없어 평가를 보여 줍니다.</translation>
    </message>
    <message>
        <source>The run has kept no vectors at evaluations: only its beginning and its end are shown.</source>
        <translation>실행이 평가 때 벡터를 보관하지 않아 처음과 끝만 보여 줍니다.</translation>
    </message>
    <message>
        <source>The end of item_vectors.bin is damaged and left out.</source>
        <translation>item_vectors.bin의 끝부분이 손상되어 뺐습니다.</translation>
    </message>
    <message>
        <source>Where do the items&apos; vectors lie, and how did training move them? Choose a run and draw its map.</source>
        <translation>항목 벡터는 어디에 있고, 학습은 이를 어떻게 움직였을까요? 실행을 골라 지도를 그리십시오.</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <source>step %1, kept</source>
        <translation>스텝 %1, 보관한 모델</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>스텝 %1</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · 콜드</translation>
    </message>
    <message>
        <source>No item of the map has “%1” as its id or in its text.</source>
        <translation>지도의 항목 중 id나 텍스트에 “%1”이(가) 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Export the Map</source>
        <translation>지도 내보내기</translation>
    </message>
    <message>
        <source>Table of all moments (*.csv)</source>
        <translation>모든 시점의 표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴(F10)</translation>
    </message>
</context>
<context>
    <name>gram::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>gram::MessageLog</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Messages appear here.</source>
        <translation>메시지가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all messages</source>
        <translation>모든 메시지 복사</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>로그 닫기</translation>
    </message>
    <message>
        <source>Close the log (Esc)</source>
        <translation>로그 닫기(Esc)</translation>
    </message>
</context>
<context>
    <name>gram::MethodFigures</name>
    <message>
        <source>run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>Encodes nothing</source>
        <translation>인코딩 없음</translation>
    </message>
    <message>
        <source>Encodes each text once</source>
        <translation>각 텍스트를 한 번 인코딩</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message numerus="yes">
        <source>R over %n step(s) %1</source>
        <translation>
            <numerusform>%n스텝에 걸친 R %1</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoding(s) a step</source>
        <translation>
            <numerusform>스텝당 인코딩 %Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>R over the latency: how often an item is read between two updates of the encoder.</source>
        <translation>지연에 걸친 R: 인코더의 두 갱신 사이에 항목을 읽는 횟수입니다.</translation>
    </message>
    <message>
        <source>R: how often an item is read in a batch, and the most that exact GRAM can gain.</source>
        <translation>R: 배치에서 항목을 읽는 횟수이며, 정확한 GRAM이 얻을 수 있는 최대치입니다.</translation>
    </message>
    <message>
        <source>~ and italics: interpolated, not counted.</source>
        <translation>~와 기울임꼴: 센 값이 아니라 보간한 값입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The time to expect: %n step(s) of %1 s, as %2 took them.</source>
        <translation>
            <numerusform>예상 시간: %n스텝, %2에서 걸린 대로 스텝당 %1초.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes is said here once a run of this work has made two steps.</source>
        <translation>이 작업의 실행이 두 스텝을 수행하면 걸리는 시간이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Counted on the batches of an epoch with this form.</source>
        <translation>이 설정으로 한 에포크의 배치에서 센 값입니다.</translation>
    </message>
</context>
<context>
    <name>gram::MethodTiles</name>
    <message>
        <source>Encodes the text of every interaction.</source>
        <translation>상호작용마다 텍스트를 인코딩합니다.</translation>
    </message>
    <message>
        <source>Encodes each text once a batch: exact.</source>
        <translation>각 텍스트를 배치당 한 번 인코딩: 정확합니다.</translation>
    </message>
    <message>
        <source>Exact too, in as much memory as you say.</source>
        <translation>역시 정확하며, 정한 만큼의 메모리를 씁니다.</translation>
    </message>
    <message>
        <source>Encodes every N steps: past R, at a price.</source>
        <translation>N스텝마다 인코딩: R을 넘지만 대가가 있습니다.</translation>
    </message>
    <message>
        <source>The encoder is never trained.</source>
        <translation>인코더는 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Without texts: one vector an item.</source>
        <translation>텍스트 없음: 항목마다 벡터 하나.</translation>
    </message>
    <message>
        <source>Bounded memory, Frozen, ID</source>
        <translation>메모리 제한, 고정, ID</translation>
    </message>
    <message>
        <source>Further methods: bounded memory, Frozen, ID</source>
        <translation>다른 방법: 메모리 제한, 고정, ID</translation>
    </message>
    <message>
        <source>Exact GRAM in bounded memory, and two references that do not train the encoder</source>
        <translation>메모리를 제한한 정확한 GRAM과, 인코더를 학습하지 않는 참고용 두 가지</translation>
    </message>
</context>
<context>
    <name>gram::MixedNotice</name>
    <message>
        <source>Draw Only the Latest Group</source>
        <translation>최근 묶음만 그리기</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</source>
        <translation>
            <numerusform>⚠ 묶음 %n개의 실행을 함께 그리고 있습니다. 데이터, 모델 또는 배치가 서로 달라 시간, 메모리, 품질을 비교할 수 없습니다.</numerusform>
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
        <translation>Single-step GRAM, 메모리 제한</translation>
    </message>
    <message>
        <source>Multi-step GRAM</source>
        <translation>Multi-step GRAM</translation>
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation>고정 인코더</translation>
    </message>
    <message>
        <source>ID embeddings</source>
        <translation>ID 임베딩</translation>
    </message>
    <message>
        <source>The baseline: encodes every interaction, K encodings a step.</source>
        <translation>기준: 모든 상호작용을 인코딩하며 스텝마다 K번 인코딩합니다.</translation>
    </message>
    <message>
        <source>Encodes each unique item once, U encodings a step. The same gradients as E2E, up to R = K/U times faster.</source>
        <translation>고유 항목마다 한 번, 스텝마다 U번 인코딩합니다. E2E와 같은 기울기이며 최대 R = K/U배 빠릅니다.</translation>
    </message>
    <message>
        <source>Exact too, and memory is set by the micro-batch, not by U. Costs one more forward pass.</source>
        <translation>역시 정확하며 메모리는 U가 아니라 마이크로배치가 정합니다. 순전파가 한 번 더 듭니다.</translation>
    </message>
    <message>
        <source>A reference: the encoder is never trained, only the CF module is.</source>
        <translation>참고용: 인코더는 학습하지 않고 CF 모듈만 학습합니다.</translation>
    </message>
    <message>
        <source>A reference without texts: one learned vector an item. Knows nothing of cold-start items.</source>
        <translation>텍스트가 없는 참고용: 항목마다 학습한 벡터 하나입니다. 콜드 스타트 항목은 전혀 모릅니다.</translation>
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation>토큰 평균</translation>
    </message>
    <message>
        <source>CLS token</source>
        <translation>CLS 토큰</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>모델 고유</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>NRMS (news)</source>
        <translation>NRMS(뉴스)</translation>
    </message>
    <message>
        <source>DKT (knowledge tracing)</source>
        <translation>DKT(지식 추적)</translation>
    </message>
    <message>
        <source>SAINT (knowledge tracing)</source>
        <translation>SAINT(지식 추적)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Linear, c/max</source>
        <translation>선형, c/max</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>제곱근</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithm + 1</source>
        <translation>로그 + 1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>half epochs</source>
        <translation>반 에포크</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>시간으로</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>사용자로</translation>
    </message>
    <message>
        <source>By row order</source>
        <translation>행 순서로</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32비트</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64비트</translation>
    </message>
    <message>
        <source>Simulating the demo data</source>
        <translation>데모 데이터 시뮬레이션</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>데이터셋 읽기</translation>
    </message>
    <message>
        <source>Training the tokenizer</source>
        <translation>토크나이저 학습</translation>
    </message>
    <message>
        <source>Tokenizing the texts</source>
        <translation>텍스트 토큰화</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>모델 준비</translation>
    </message>
    <message>
        <source>Measuring E2E</source>
        <translation>E2E 측정</translation>
    </message>
    <message>
        <source>Encoding the items</source>
        <translation>항목 인코딩</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Single-step</source>
        <translation>Single-step</translation>
    </message>
    <message>
        <source>Single-step, bounded</source>
        <translation>Single-step, 제한</translation>
    </message>
    <message>
        <source>Multi-step N=%1</source>
        <translation>Multi-step N=%1</translation>
    </message>
    <message>
        <source>Multi-step N=%1×½ epoch</source>
        <translation>Multi-step N=%1×½ 에포크</translation>
    </message>
    <message>
        <source>Multi-step N=%1 epoch</source>
        <translation>Multi-step N=%1 에포크</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>내장 인코더</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>bfloat16 products</source>
        <translation>bfloat16 곱</translation>
    </message>
    <message>
        <source>Item gradients move a table of item vectors; once every N steps the encoder is fitted to it. Faster than R where items come again within N steps; not equivalent to E2E for N &gt; 1.</source>
        <translation>항목 기울기가 항목 벡터의 테이블을 움직이고, N스텝마다 한 번 인코더를 그 테이블에 맞춥니다. 항목이 N스텝 안에 다시 나오면 R보다 빠릅니다. N &gt; 1이면 E2E와 동등하지 않습니다.</translation>
    </message>
    <message>
        <source>Plain descent</source>
        <translation>단순 경사 하강</translation>
    </message>
    <message>
        <source>Adam, as far as the encoder</source>
        <translation>Adam, 인코더만큼</translation>
    </message>
    <message>
        <source>%1, LoRA %2</source>
        <comment>a mode, the rank of LoRA</comment>
        <translation>%1, LoRA %2</translation>
    </message>
    <message>
        <source>TF32 products</source>
        <translation>TF32 곱</translation>
    </message>
</context>
<context>
    <name>gram::ModelCard</name>
    <message>
        <source>%1 k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1십억</translation>
    </message>
    <message>
        <source>The model&apos;s figures</source>
        <translation>모델의 수치</translation>
    </message>
    <message>
        <source>What of the model will train</source>
        <translation>모델에서 학습할 부분</translation>
    </message>
    <message>
        <source>Memory each mode will need, an estimate</source>
        <translation>모드별 필요 메모리, 추정</translation>
    </message>
    <message>
        <source>Memory warning</source>
        <translation>메모리 경고</translation>
    </message>
    <message>
        <source>%1, random weights</source>
        <translation>%1, 무작위 가중치</translation>
    </message>
    <message>
        <source>Bundled encoder (%1)</source>
        <translation>내장 인코더 (%1)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Layers × hidden size</source>
        <translation>층 × 은닉 크기</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>헤드</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>어휘</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>가장 긴 텍스트</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>토큰 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>풀링</translation>
    </message>
    <message>
        <source>&lt;p&gt;In the file but not part of the encoder, so not used: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;파일에 있지만 인코더의 일부가 아니라 쓰지 않음: %1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The mode ID does not use the encoder.</source>
        <translation>ID 모드는 인코더를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>None of it trains in the mode Frozen.</source>
        <translation>고정 모드에서는 전혀 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is frozen.&lt;br&gt;All %1 parameters train.</source>
        <translation>고정한 것이 없습니다.&lt;br&gt;매개변수 %1개를 모두 학습합니다.</translation>
    </message>
    <message>
        <source>Frozen (hatched): the embeddings.</source>
        <translation>고정(빗금): 임베딩.</translation>
    </message>
    <message>
        <source>Frozen (hatched): up to layer %1.</source>
        <translation>고정(빗금): 층 %1까지.</translation>
    </message>
    <message>
        <source>%1 of %2 parameters train.</source>
        <translation>매개변수 %2개 중 %1개를 학습합니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: the layers share their weights.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1개 층을 고정할 수 없습니다. 층이 가중치를 공유합니다.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: something must be left to train.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1개 층을 고정할 수 없습니다. 학습할 것이 남아 있어야 합니다.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The memory that each mode will need is estimated once a dataset has been read.</source>
        <translation>데이터셋을 읽으면 모드별 필요 메모리를 추정합니다.</translation>
    </message>
    <message>
        <source>Memory, &lt;i&gt;estimated&lt;/i&gt;:</source>
        <translation>메모리, &lt;i&gt;추정&lt;/i&gt;:</translation>
    </message>
    <message>
        <source>Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.</source>
        <translation>Single-step 메모리 제한 모드, 더 작은 배치, 더 짧은 텍스트를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.</source>
        <translation>더 작은 배치, 더 짧은 텍스트, 더 작은 모델을 고르거나 층을 더 고정하십시오.</translation>
    </message>
    <message>
        <source>&lt;p&gt;An estimate from sizes alone, before anything runs: the weights, their gradients and Adam&apos;s two moments; what the encoder keeps of the batch&apos;s expected items for its backward pass; the CF module with its activations; the table of item vectors; the frozen layers&apos; kept outputs.&lt;/p&gt;&lt;p&gt;Left out: the program itself, its libraries and the dataset. A run measures its memory, and shows it beside this estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행하기 전에 크기만으로 낸 추정값입니다. 가중치와 그 기울기, Adam의 두 모멘트, 인코더가 배치의 예상 항목에 대해 역전파까지 남겨 두는 것, CF 모듈과 그 활성값, 항목 벡터 표, 고정된 층의 저장된 출력을 셉니다.&lt;/p&gt;&lt;p&gt;프로그램 자체와 라이브러리, 데이터셋은 빠져 있습니다. 실행은 메모리를 측정해 이 추정값 옆에 보여 줍니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>지금 비어 있음</translation>
    </message>
    <message>
        <source>Set the CE micro-batch to Automatic, or choose shorter texts or a smaller model.</source>
        <translation>CE 마이크로배치를 자동으로 하거나, 더 짧은 텍스트 또는 더 작은 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>Switch checkpointing on, choose a smaller batch or shorter texts, or freeze more layers.</source>
        <translation>체크포인팅을 켜거나, 더 작은 배치 또는 더 짧은 텍스트를 고르거나, 더 많은 층을 고정하십시오.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This may not fit:&lt;/b&gt; %1 of memory are free.</source>
        <translation>&lt;b&gt;메모리가 모자랄 수 있습니다:&lt;/b&gt; 비어 있는 메모리는 %1입니다.</translation>
    </message>
    <message>
        <source>%1, each vector scaled to length 1</source>
        <translation>%1, 벡터마다 길이 1로 맞춤</translation>
    </message>
    <message>
        <source>LoRA: the weights stay as they are.</source>
        <translation>LoRA: 가중치는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): the embeddings.</source>
        <translation>LoRA, 고정(빗금): 임베딩.</translation>
    </message>
    <message>
        <source>LoRA; frozen (hatched): up to layer %1.</source>
        <translation>LoRA, 고정(빗금): 층 %1까지.</translation>
    </message>
    <message>
        <source>%1 parameters train beside %2.</source>
        <translation>매개변수 %2개 옆에서 %1개를 학습합니다.</translation>
    </message>
</context>
<context>
    <name>gram::ModelController</name>
    <message>
        <source>%1 is opened when the runs have ended.</source>
        <translation>%1은(는) 실행이 끝나면 엽니다.</translation>
    </message>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation>실행이 끝나면 읽습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Opened the model “%1”.</source>
        <translation>모델 “%1”을(를) 열었습니다.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>모델을 아직 여는 중입니다. 잠시 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen here: %2.</source>
        <translation>%1은(는) 여기에서 고를 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>gram::ModelViewsController</name>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>No run yet: train one, and look here what it has learnt.</source>
        <translation>아직 실행이 없습니다. 하나를 학습한 뒤 무엇을 배웠는지 여기서 보십시오.</translation>
    </message>
    <message>
        <source>None of the ticked runs has a model: tick one at the right that has ended.</source>
        <translation>체크한 실행 가운데 모델이 있는 것이 없습니다. 오른쪽에서 끝난 실행에 체크하십시오.</translation>
    </message>
    <message>
        <source>Left out, as they are of other data or another model: %1.</source>
        <translation>데이터나 모델이 달라 뺐습니다: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gram::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
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
        <translation>선택: %1</translation>
    </message>
</context>
<context>
    <name>gram::PlotWithTable</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show the figures in place of the chart</source>
        <translation>차트 대신 수치 표시</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 표</translation>
    </message>
</context>
<context>
    <name>gram::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Texts, numbers and dates. Training goes on while the window changes.</source>
        <translation>텍스트, 숫자, 날짜. 창이 바뀌는 동안에도 학습은 계속됩니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
</context>
<context>
    <name>gram::Presentation</name>
    <message>
        <source>F11 leaves</source>
        <translation>F11: 나가기</translation>
    </message>
</context>
<context>
    <name>gram::ProbeController</name>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>The dataset of the form is read when the runs have ended. Follow shows the run&apos;s batches.</source>
        <translation>양식의 데이터셋은 실행이 끝나면 읽습니다. 따라가기를 켜면 실행의 배치가 보입니다.</translation>
    </message>
    <message>
        <source>The batches are shown when the dataset has been read.</source>
        <translation>데이터셋을 읽으면 배치가 표시됩니다.</translation>
    </message>
    <message>
        <source>On epoch %1, batch %2 of %3, as chosen on the page Batch</source>
        <translation>배치 페이지에서 고른 에포크 %1, 배치 %2/%3에 대해</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gram::ProgressPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Estimated time left</source>
        <translation>예상 남은 시간</translation>
    </message>
    <message>
        <source>An estimate of the time left. Shown once it is stable.</source>
        <translation>남은 시간의 추정값입니다. 안정되면 표시합니다.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>처리량</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>~%1 left</source>
        <translation>~%1 남음</translation>
    </message>
    <message>
        <source>%1 interactions/s</source>
        <translation>상호작용 %1/초</translation>
    </message>
    <message>
        <source>%1, GPU %2%</source>
        <comment>interactions a second, utilization</comment>
        <translation>%1, GPU %2%</translation>
    </message>
    <message>
        <source>GPU: the share of the last moments in which something ran on the card, of any program</source>
        <translation>GPU: 최근 순간 가운데 어떤 프로그램이든 카드에서 무언가가 실행된 비율</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2개 중 %1번째: %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, %3스텝 중 %2</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, %2스텝</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %3 중 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
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
        <translation>계산(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>모든 값 복사</translation>
    </message>
    <message>
        <source>Copy all values as CSV</source>
        <translation>모든 값을 CSV로 복사</translation>
    </message>
    <message>
        <source>Export all values</source>
        <translation>모든 값 내보내기</translation>
    </message>
    <message>
        <source>Write all values into a CSV file</source>
        <translation>모든 값을 CSV 파일로 저장</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>비교 진행률</translation>
    </message>
    <message>
        <source>Precision of the scatter</source>
        <translation>산점도의 정밀도</translation>
    </message>
    <message>
        <source>The precision in which the entries below were computed</source>
        <translation>아래 성분을 계산한 정밀도</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>비교 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>비교 중지</translation>
    </message>
    <message>
        <source>Compute the comparison</source>
        <translation>비교 계산</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compute the gradients of this batch by E2E and by Single-step, with the form&apos;s model as a run starts with it. Nothing is trained. It needs the memory of an E2E step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 시작할 때의 양식의 모델로 이 배치의 기울기를 E2E와 Single-step으로 계산합니다. 학습은 하지 않습니다. E2E 한 스텝의 메모리가 필요합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>It is computed when the runs have ended.</source>
        <translation>실행이 끝나면 계산합니다.</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>기울기 계산 중…</translation>
    </message>
    <message>
        <source>Of a batch or settings that are no longer the form&apos;s: compute again. %1</source>
        <translation>더 이상 양식과 맞지 않는 배치나 설정의 결과입니다. 다시 계산하십시오. %1</translation>
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation>아직 읽은 데이터셋이 없습니다.</translation>
    </message>
    <message>
        <source>Is Single-step&apos;s gradient really E2E&apos;s, and how far is Multi-step&apos;s from it? Compute shows it on this batch, with the form&apos;s model.</source>
        <translation>Single-step의 기울기는 정말 E2E의 것과 같고, Multi-step의 기울기는 얼마나 다를까요? 계산을 누르면 양식의 모델로 이 배치에서 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>gram::QueueController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E는 스텝당 %1초 걸립니다(%n스텝 평균).</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>Exported the model to %1.</source>
        <translation>모델을 %1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>내보내기를 중지했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The model was not exported. %1</source>
        <translation>모델을 내보내지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>계속함</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시 정지.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>계속함.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>Stopping, saving the checkpoint</source>
        <translation>중지하고 체크포인트를 저장하는 중</translation>
    </message>
    <message>
        <source>%1 started.</source>
        <translation>%1 시작.</translation>
    </message>
    <message>
        <source>%1 continues.</source>
        <translation>%1 계속.</translation>
    </message>
    <message>
        <source>Step %1, validation: %2.</source>
        <translation>스텝 %1, 검증: %2.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>실행</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation>
            <numerusform>%1 완료: %2초에 %n스텝.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation>
            <numerusform>%1: %n스텝 뒤에 중지됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on with it, select it among the runs and press Continue.</source>
        <translation>이어서 하려면 실행 목록에서 골라 이어서를 누르십시오.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 실패. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</source>
        <translation>
            <numerusform>데이터, 모델 또는 배치가 다른 실행 %n개를 더는 그리지 않습니다. 다시 보려면 목록에서 그 묶음에 체크하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was trained to its end, but not all of it is on the disk. %2</source>
        <translation>%1: 끝까지 학습했지만 전부 디스크에 있지는 않습니다. %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>Fork of %1 after step %2</source>
        <translation>%1에서 스텝 %2 뒤에 갈라냄</translation>
    </message>
    <message>
        <source>%1 had not begun: select it among the runs and press Continue to start it.</source>
        <translation>%1은(는) 시작되지 않았습니다. 실행 목록에서 골라 이어서 하기를 누르면 시작됩니다.</translation>
    </message>
    <message>
        <source>Ready. Start trains what the setup says.</source>
        <translation>준비됨. 시작을 누르면 왼쪽 설정대로 학습합니다.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>%1 s. The best model is saved.</source>
        <translation>%1초. 가장 좋은 모델이 저장되었습니다.</translation>
    </message>
    <message>
        <source>%1 s. The model is saved.</source>
        <translation>%1초. 모델이 저장되었습니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
</context>
<context>
    <name>gram::RateController</name>
    <message>
        <source>The mode %1 does not train the encoder, so there is no rate to find.</source>
        <translation>%1 모드는 인코더를 학습하지 않으므로 찾을 학습률이 없습니다.</translation>
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation>모델을 아직 여는 중입니다. 잠시 뒤에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>gram::RateDialog</name>
    <message>
        <source>Find a Rate</source>
        <translation>학습률 찾기</translation>
    </message>
    <message>
        <source>Trains a few steps with each learning rate of the content encoder, always from the same weights and on the same batches (%1, the form&apos;s dataset and model), and shows the loss and the validation AUC that each of them leads to. Nothing of it is kept.</source>
        <translation>콘텐츠 인코더의 각 학습률로 몇 스텝씩, 항상 같은 가중치에서 시작하여 같은 배치로 학습하고(%1, 양식의 데이터셋과 모델) 각각의 손실과 검증 AUC를 보여 줍니다. 결과는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Rates to try</source>
        <translation>시험할 학습률</translation>
    </message>
    <message>
        <source>&lt;p&gt;Numbers with spaces between them, such as 0.0001 or 1e-4. First shown: a tenth to ten times the rate that this model gets by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;0.0001이나 1e-4처럼 빈칸으로 구분한 숫자입니다. 처음에는 이 모델의 자동 학습률의 10분의 1에서 10배까지 표시됩니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Rates</source>
        <translation>학습률(&amp;R)</translation>
    </message>
    <message>
        <source>Steps with each rate</source>
        <translation>학습률마다 스텝 수</translation>
    </message>
    <message>
        <source>&lt;p&gt;The rate climbs to its peak within the first third of them. Losses are averaged over the last third. More steps tell rates apart more surely.&lt;/p&gt;</source>
        <translation>&lt;p&gt;학습률은 이 스텝의 처음 3분의 1 동안 최대로 올라갑니다. 손실은 마지막 3분의 1에서 평균합니다. 스텝이 많을수록 학습률을 더 확실히 구별합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Steps with each</source>
        <translation>학습률당 스텝(&amp;S)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>찾기 진행률</translation>
    </message>
    <message>
        <source>Loss by rate</source>
        <translation>학습률별 손실</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean loss of the last steps with each rate, and the AUC on validation data after them. A click takes the nearest rate. Dashed: the rate that the model gets by itself. Dotted: the loss before the first step. A triangle at the edge: a loss far above, or none that is a number.&lt;/p&gt;</source>
        <translation>&lt;p&gt;각 학습률의 마지막 스텝들의 평균 손실과 그 뒤의 검증 데이터 AUC입니다. 누르면 가장 가까운 학습률을 고릅니다. 파선: 모델의 자동 학습률. 점선: 첫 스텝 전의 손실. 가장자리의 삼각형: 훨씬 높거나 숫자가 아닌 손실.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>CE learning rate</source>
        <translation>CE 학습률</translation>
    </message>
    <message>
        <source>loss (○)</source>
        <translation>손실 (○)</translation>
    </message>
    <message>
        <source>validation AUC (□)</source>
        <translation>검증 AUC (□)</translation>
    </message>
    <message>
        <source>Rates and what came of them</source>
        <translation>학습률과 그 결과</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>검증 AUC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>&amp;Use This Rate</source>
        <translation>이 학습률 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the chosen row&apos;s rate into the form</source>
        <translation>고른 행의 학습률을 양식에 넣습니다</translation>
    </message>
    <message>
        <source>&amp;Cancel Search</source>
        <translation>찾기 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Rates are numbers above 0 and at most 10, with spaces between them.</source>
        <translation>학습률은 0보다 크고 10 이하인 숫자이며 빈칸으로 구분합니다.</translation>
    </message>
    <message>
        <source>Cancelled. </source>
        <translation>취소했습니다. </translation>
    </message>
    <message>
        <source>The loss did not stay a finite number with any rate so far: smaller ones are needed.</source>
        <translation>지금까지 어떤 학습률에서도 손실이 유한하게 유지되지 않았습니다. 더 작은 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Picked %1: its validation AUC is the highest.</source>
        <translation>%1 선택: 검증 AUC가 가장 높습니다.</translation>
    </message>
    <message>
        <source>Picked %1: its loss is the lowest.</source>
        <translation>%1 선택: 손실이 가장 낮습니다.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the AUC of %2 is higher by %3, which is within its standard error (%4).</source>
        <translation>모델의 자동 학습률에 가장 가까운 %1 선택: %2의 AUC가 %3 더 높지만 표준 오차(%4) 안입니다.</translation>
    </message>
    <message>
        <source>Picked %1, the nearest to the model&apos;s own: the loss of %2 is lower by %3, which is within the standard error (%4).</source>
        <translation>모델의 자동 학습률에 가장 가까운 %1 선택: %2의 손실이 %3 더 낮지만 표준 오차(%4) 안입니다.</translation>
    </message>
    <message>
        <source>Diverged at step %1</source>
        <translation>스텝 %1에서 발산</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Highest AUC</source>
        <translation>최고 AUC</translation>
    </message>
    <message>
        <source>Lowest loss</source>
        <translation>최저 손실</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>스텝 %1/%2</translation>
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
        <translation>배치당 사용자</translation>
    </message>
    <message>
        <source>&lt;p&gt;How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this is the most by which it can be faster than E2E.&lt;/p&gt;</source>
        <translation>&lt;p&gt;배치가 각 항목을 얼마나 자주 보여 주는지입니다. 정확한 GRAM은 항목을 배치마다 한 번 인코딩하므로 이것이 E2E보다 빠를 수 있는 최대 배수입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>no estimates</source>
        <translation>추정값 없음</translation>
    </message>
    <message>
        <source>○ estimated from sampled batches</source>
        <translation>○ 표본 배치에서 추정</translation>
    </message>
    <message>
        <source>users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>interactions, K</source>
        <translation>상호작용 K</translation>
    </message>
    <message>
        <source>unique items, U</source>
        <translation>고유 항목 U</translation>
    </message>
    <message>
        <source>R, estimated</source>
        <translation>R, 추정</translation>
    </message>
    <message>
        <source>reads of an item</source>
        <translation>항목당 읽기 횟수</translation>
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>실행 %n개의 비교</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by GRAM Lab %1 on %2.</source>
        <translation>GRAM Lab %1이(가) %2에 작성함.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>The demo&apos;s data are simulated. They show how the method behaves, not how well a model does on real data.</source>
        <translation>데모의 데이터는 시뮬레이션입니다. 방법의 동작을 보여 줄 뿐 실제 데이터에서 모델이 얼마나 좋은지는 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>R is a batch&apos;s interactions by its unique items. Exact GRAM encodes each item once where E2E encodes each interaction, so R is the most it can save.</source>
        <translation>R은 배치의 상호작용을 고유 항목으로 나눈 값입니다. E2E가 상호작용마다 인코딩하는 것을 정확한 GRAM은 항목마다 한 번 인코딩하므로 R이 절약할 수 있는 최대치입니다.</translation>
    </message>
    <message>
        <source>Quality over training time</source>
        <translation>학습 시간에 따른 품질</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>학습 시간, 초</translation>
    </message>
    <message>
        <source>A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing is interpolated.</source>
        <translation>표식은 검증 데이터에 대한 평가입니다. 학습 시간에는 일시 정지, 평가, 불러오기가 빠집니다. 파선은 각 실행이 가로선의 값으로 처음 평가된 때를 나타내며 보간하지 않습니다.</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>Training loss over steps</source>
        <translation>스텝에 따른 학습 손실</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>loss of the step&apos;s batch</source>
        <translation>스텝 배치의 손실</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same. Long runs are drawn with the lowest and the highest of neighbouring steps.</source>
        <translation>시드와 배치가 같으면 정확한 모드는 E2E의 선 위에 놓입니다. 긴 실행은 이웃한 스텝의 최솟값과 최댓값으로 그립니다.</translation>
    </message>
    <message>
        <source>Exact modes lie on E2E&apos;s line where seed and batches are the same.</source>
        <translation>시드와 배치가 같으면 정확한 모드는 E2E의 선 위에 놓입니다.</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>속도와 메모리</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>What is measured against what</source>
        <translation>무엇을 무엇에 비해 측정했는가</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation>
            <numerusform>실행은 설정 %n개가 다릅니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>실행의 설정이 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation>
            <numerusform>같은 설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>미완료</translation>
    </message>
    <message>
        <source>Software and hardware</source>
        <translation>소프트웨어와 하드웨어</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
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
        <translation>장치</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>To do it again</source>
        <translation>다시 하려면</translation>
    </message>
    <message>
        <source>The same settings, seed and number of threads give the same numbers; times depend on the machine.</source>
        <translation>같은 설정, 시드, 스레드 수는 같은 값을 줍니다. 시간은 기계에 따라 다릅니다.</translation>
    </message>
    <message>
        <source>As a configuration file</source>
        <translation>구성 파일로</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>These runs differ in data, model or batch. Only those of the same are measured against each other; the times, memory and quality of the others do not compare.</source>
        <translation>이 실행들은 데이터, 모델 또는 배치가 다릅니다. 이것이 같은 실행만 서로 비교하여 측정하며, 나머지의 시간, 메모리, 품질은 비교할 수 없습니다.</translation>
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
        <translation>이어서 하기(&amp;I)</translation>
    </message>
    <message>
        <source>Go on with the selected runs that were stopped, from their checkpoints, and start those that are held</source>
        <translation>선택한 실행 가운데 멈춘 것은 체크포인트에서 이어서 하고, 보류된 것은 시작합니다</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>다시 실행(&amp;G)</translation>
    </message>
    <message>
        <source>Start a new run with this run&apos;s settings</source>
        <translation>이 실행의 설정으로 새 실행을 시작합니다</translation>
    </message>
    <message>
        <source>For&amp;k…</source>
        <translation>갈라내기(&amp;K)…</translation>
    </message>
    <message>
        <source>Start a second run from a step of this one, with another rate or latency</source>
        <translation>이 실행의 한 스텝에서 다른 학습률이나 지연으로 두 번째 실행을 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Use Its Settings</source>
        <translation>이 설정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Fill in the form with this run&apos;s settings, to change some of them</source>
        <translation>일부를 바꿀 수 있게 이 실행의 설정으로 양식을 채웁니다</translation>
    </message>
    <message>
        <source>Co&amp;mpare Settings…</source>
        <translation>설정 비교(&amp;W)…</translation>
    </message>
    <message>
        <source>The settings in which the selected runs differ</source>
        <translation>고른 실행의 설정에서 다른 점</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Give the run a name of your own</source>
        <translation>실행에 이름을 붙입니다</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>세부 정보(&amp;D)…</translation>
    </message>
    <message>
        <source>Name, tags and note</source>
        <translation>이름, 태그, 메모</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;A)</translation>
    </message>
    <message>
        <source>Mark the selected runs with a star, or take it away</source>
        <translation>고른 실행에 별표를 붙이거나 뗍니다</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Dra&amp;w Only These</source>
        <translation>이것만 그리기(&amp;O)</translation>
    </message>
    <message>
        <source>Draw the selected runs in the charts and no others</source>
        <translation>고른 실행만 차트에 그립니다</translation>
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation>기준으로 사용(&amp;B)</translation>
    </message>
    <message>
        <source>Measure the speedup of the other runs against this finished E2E run</source>
        <translation>다른 실행의 속도 향상을 이 완료된 E2E 실행에 비해 측정합니다</translation>
    </message>
    <message>
        <source>Open Run &amp;Folder</source>
        <translation>실행 폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Show the folder with the run&apos;s configuration, metrics and checkpoint</source>
        <translation>실행의 구성, 지표, 체크포인트가 있는 폴더를 보여 줍니다</translation>
    </message>
    <message>
        <source>E&amp;xport Model…</source>
        <translation>모델 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>R&amp;emove from the List</source>
        <translation>목록에서 제거(&amp;V)</translation>
    </message>
    <message>
        <source>Take the runs off the list and the charts; their folders stay</source>
        <translation>실행을 목록과 차트에서 뺍니다. 폴더는 남습니다</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash</source>
        <translation>휴지통으로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Take the runs off the list and move their folders to the trash</source>
        <translation>실행을 목록에서 빼고 폴더를 휴지통으로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation>실행 다시 찾기(&amp;L)</translation>
    </message>
    <message>
        <source>Find the runs that other programs have made meanwhile</source>
        <translation>그동안 다른 프로그램이 만든 실행을 찾습니다</translation>
    </message>
    <message>
        <source>Add a Run&apos;s &amp;Folder…</source>
        <translation>실행 폴더 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>List a run from somewhere else</source>
        <translation>다른 곳의 실행을 목록에 넣습니다</translation>
    </message>
    <message>
        <source>Onl&amp;y Starred Runs</source>
        <translation>별표한 실행만(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the runs without a star</source>
        <translation>별표가 없는 실행 숨기기</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>모드(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>데이터셋(&amp;D)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>모델(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>날짜(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Comparable Work</source>
        <translation>비교할 수 있는 작업(&amp;C)</translation>
    </message>
    <message>
        <source>Group the runs</source>
        <translation>실행 묶기</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>묶기 기준</translation>
    </message>
    <message>
        <source>Export this run&apos;s model: when what is running has ended</source>
        <translation>이 실행의 모델 내보내기: 진행 중인 것이 끝나면</translation>
    </message>
    <message>
        <source>This run has no language model to export</source>
        <translation>이 실행에는 내보낼 언어 모델이 없습니다</translation>
    </message>
    <message>
        <source>Write the trained encoder as a Hugging Face folder</source>
        <translation>학습한 인코더를 Hugging Face 폴더로 씁니다</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder</source>
        <translation>실행 폴더 추가</translation>
    </message>
</context>
<context>
    <name>gram::RunDetailsDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1의 세부 정보</translation>
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation>쉼표로 구분한 단어</translation>
    </message>
    <message>
        <source>The list of runs can be filtered and grouped by tags</source>
        <translation>실행 목록을 태그로 거르고 묶을 수 있습니다</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>이 실행의 목적과 결과</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>제작 환경</translation>
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, %3</source>
        <translation>GRAM Lab %1, LibTorch %2, %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>gram::RunLibrary</name>
    <message>
        <source>The library of runs was damaged. It was put aside as %1 and is made anew from the runs&apos; folders; names, tags and notes are missing.</source>
        <translation>실행 라이브러리가 손상되었습니다. %1(으)로 옮겨 두고 실행 폴더에서 새로 만들었습니다. 이름, 태그, 메모는 없습니다.</translation>
    </message>
    <message>
        <source>The library of runs could not be written: %1</source>
        <translation>실행 라이브러리를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A run is not listed. %1</source>
        <translation>목록에 없는 실행이 있습니다. %1</translation>
    </message>
    <message>
        <source>A waiting run cannot be read. %1</source>
        <translation>대기 중인 실행을 읽을 수 없습니다. %1</translation>
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (실행 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <comment>runs of other settings</comment>
        <translation>%1, 변형 %2</translation>
    </message>
    <message>
        <source>Runs are compared within a group: the same data, model and batch. Tick it to draw its runs.</source>
        <translation>실행은 데이터, 모델, 배치가 같은 묶음 안에서 비교합니다. 체크하면 그 실행을 그립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, R %2 (%n run(s))</source>
        <translation>
            <numerusform>%1, R %2 (실행 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1</source>
        <translation>R %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n earlier run(s)</source>
        <translation>
            <numerusform>이전 실행 %n개 숨기기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier run(s)</source>
        <translation>
            <numerusform>이전 실행 %n개 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message>
        <source>Classroom demo</source>
        <translation>교실 데모</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>뉴스 데모</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>다른 곳</translation>
    </message>
    <message>
        <source>Chosen as the baseline</source>
        <translation>기준으로 선택됨</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>Speedup against %1</source>
        <translation>%1 대비 속도 향상</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Checked runs are drawn in the charts</source>
        <translation>체크한 실행을 차트에 그립니다</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Training steps done</source>
        <translation>수행한 학습 스텝</translation>
    </message>
    <message>
        <source>s/step</source>
        <translation>초/스텝</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Interactions per unique item, K/U: the speedup that exact GRAM can reach</source>
        <translation>고유 항목당 상호작용, K/U: 정확한 GRAM이 도달할 수 있는 속도 향상</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>속도 향상</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>On the validation data</source>
        <translation>검증 데이터에서</translation>
    </message>
    <message>
        <source>Cold AUC</source>
        <translation>콜드 AUC</translation>
    </message>
    <message>
        <source>On items without an interaction in the training data</source>
        <translation>학습 데이터에 상호작용이 없는 항목에서</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>최대 메모리</translation>
    </message>
    <message>
        <source>Highest memory of the tensors</source>
        <translation>텐서의 최대 메모리</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The pre-trained language model</source>
        <translation>사전 학습된 언어 모델</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>What you have tagged the run with</source>
        <translation>실행에 붙인 태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>The first line of your note</source>
        <translation>메모의 첫 줄</translation>
    </message>
    <message>
        <source>Peak memory as estimated before the start: %1</source>
        <translation>시작하기 전에 추정한 최대 메모리: %1</translation>
    </message>
    <message numerus="yes">
        <source>Automatic micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>자동 마이크로배치: 최대 %n개 항목</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>마이크로배치: 최대 %n개 항목</numerusform>
        </translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, 배치 %2</translation>
    </message>
    <message>
        <source>%1, %2, batch %3</source>
        <translation>%1, %2, 배치 %3</translation>
    </message>
    <message>
        <source>E2E, run %1</source>
        <translation>E2E, 실행 %1</translation>
    </message>
    <message>
        <source>Mean training seconds per step, the first one too; without pauses and evaluations</source>
        <translation>첫 스텝도 포함한 스텝당 평균 학습 시간(초). 일시 정지와 평가 제외</translation>
    </message>
    <message>
        <source>E2E&apos;s seconds per step by this run&apos;s, over the steps that both have made but the first of either, which warms up</source>
        <translation>둘 다 수행한 스텝에서 준비 스텝인 각자의 첫 스텝을 빼고, E2E의 스텝당 초를 이 실행의 스텝당 초로 나눈 값</translation>
    </message>
    <message>
        <source>Energy/step</source>
        <translation>에너지/스텝</translation>
    </message>
    <message>
        <source>Mean energy of the GPU per step, by its own counter; without pauses, evaluations and checkpoints. Empty where it was not measured</source>
        <translation>카드 자체의 계측값으로 센 스텝당 평균 GPU 에너지입니다. 일시정지, 평가, 체크포인트는 뺍니다. 측정하지 않았으면 비어 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, 시드 %n개</numerusform>
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
        <translation>%1초/스텝</translation>
    </message>
    <message>
        <source>Runs that differ by their seed alone: %1</source>
        <translation>시드만 다른 실행: %1</translation>
    </message>
    <message>
        <source>Mean ± sample standard deviation: when two of them have finished</source>
        <translation>평균 ± 표본 표준편차: 두 개가 끝나면 나옵니다</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± sample standard deviation of the %n that have finished</source>
        <translation>
            <numerusform>끝난 %n개의 평균 ± 표본 표준편차</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Of the initial weights, the order of the batches and the sampled negatives</source>
        <translation>초기 가중치, 배치 순서, 음성 표본의 시드</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>the run that others are measured against by the user&apos;s choice</comment>
        <translation>기준</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>what other runs are measured against</comment>
        <translation>기준</translation>
    </message>
    <message>
        <source>No AUC</source>
        <translation>AUC 없음</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>running, step 27 of 42</comment>
        <translation>%1, %3스텝 중 %2</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>선택한 기준</translation>
    </message>
    <message>
        <source>about %1 times as fast</source>
        <translation>약 %1배 빠름</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1배 빠름</translation>
    </message>
</context>
<context>
    <name>gram::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>실행 거르기</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows the runs that have each of these words in their name, tags, note, mode, dataset, model or state (Ctrl+F)&lt;/p&gt;</source>
        <translation>&lt;p&gt;이름, 태그, 메모, 모드, 데이터셋, 모델, 상태에 이 단어가 모두 있는 실행을 표시합니다 (Ctrl+F)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>실행(&amp;Q)</translation>
    </message>
    <message>
        <source>What the list shows, and what can be done with the selected runs</source>
        <translation>목록에 보이는 것과 선택한 실행으로 할 수 있는 일</translation>
    </message>
    <message>
        <source>Selected &amp;Runs</source>
        <translation>선택한 실행(&amp;R)</translation>
    </message>
    <message>
        <source>No run matches “%1”.</source>
        <translation>“%1”에 맞는 실행이 없습니다.</translation>
    </message>
    <message>
        <source>No run has a star.</source>
        <translation>별표가 있는 실행이 없습니다.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No runs yet&lt;/b&gt;&lt;br&gt;Each training gets two lines here: its state, speedup, quality and memory. Earlier ones stay.</source>
        <translation>&lt;b&gt;아직 실행이 없습니다&lt;/b&gt;&lt;br&gt;학습마다 여기에 두 줄이 생깁니다. 상태, 속도 향상, 품질, 메모리입니다. 이전 실행도 남습니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Add a Run&apos;s Folder…</source>
        <translation>실행 폴더 추가…</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>실행 목록 닫기</translation>
    </message>
    <message>
        <source>Open the list of runs</source>
        <translation>실행 목록 열기</translation>
    </message>
</context>
<context>
    <name>gram::RunsTablePage</name>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter the table of runs</source>
        <translation>실행 표 필터</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose the columns; drag a head to move one</source>
        <translation>열을 선택합니다. 머리글을 끌면 열이 옮겨집니다</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Group the runs, show the starred ones only, look for runs again</source>
        <translation>실행 묶기, 별표만 표시, 실행 다시 찾기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected rows, or else all, with the columns&apos; heads</source>
        <translation>선택한 행을, 없으면 모든 행을 열 머리글과 함께 복사합니다</translation>
    </message>
    <message>
        <source>All figures of the runs</source>
        <translation>실행의 모든 수치</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지 중</translation>
    </message>
</context>
<context>
    <name>gram::ScoresJob</name>
    <message>
        <source>The dataset has no validation part: nobody is left to predict.</source>
        <translation>데이터셋에 검증 분할이 없어 예측할 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>There is no user “%1” in the validation part. Those of the training part are not shown: the models have seen them.</source>
        <translation>검증 분할에 사용자 “%1”이(가) 없습니다. 학습 분할의 사용자는 모델이 이미 보았으므로 보여 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>gram::ScoresPage</name>
    <message>
        <source>Train a step on &amp;this</source>
        <translation>이것으로 한 스텝 학습(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>변경 되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>내보내기(&amp;N)…</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Te&amp;xt of</source>
        <translation>텍스트(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>모델(&amp;B)</translation>
    </message>
    <message>
        <source>Previous user</source>
        <translation>이전 사용자</translation>
    </message>
    <message>
        <source>The validation part&apos;s sequence before this one</source>
        <translation>검증 분할에서 이것 앞의 시퀀스</translation>
    </message>
    <message>
        <source>Next user</source>
        <translation>다음 사용자</translation>
    </message>
    <message>
        <source>The validation part&apos;s next sequence</source>
        <translation>검증 분할의 다음 시퀀스</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>사용자 찾기</translation>
    </message>
    <message>
        <source>&lt;p&gt;A user&apos;s or pupil&apos;s id, as the files have it, and Enter. Again Enter: the user&apos;s next sequence. Only those of the validation part are found: the others were trained on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;파일에 있는 그대로의 사용자나 학생 id를 쓰고 Enter를 누르십시오. 다시 Enter: 그 사용자의 다음 시퀀스. 검증 분할의 사용자만 찾습니다. 나머지는 학습에 썼습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked</source>
        <translation>모델에 묻는 중</translation>
    </message>
    <message>
        <source>Train a step on this sequence</source>
        <translation>이 시퀀스로 한 스텝 학습</translation>
    </message>
    <message>
        <source>&lt;p&gt;One more step of training, from each run&apos;s kept model, on this sequence alone, at the rates that the run had reached, and the scores after it. The model is thrown away afterwards: nothing that is kept has seen the validation part. Press again for another step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;각 실행의 보관한 모델에서 이 시퀀스만으로, 실행이 도달한 학습률로 한 스텝 더 학습하고 그 뒤의 점수를 보여 줍니다. 모델은 그 뒤에 버립니다. 보관하는 것은 어느 것도 검증 분할을 보지 않았습니다. 다시 누르면 한 스텝 더 학습합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>변경 되돌리기</translation>
    </message>
    <message>
        <source>The text as it was, and the models as they were kept</source>
        <translation>텍스트를 원래대로, 모델을 보관한 그대로</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <translation>점수 내보내기</translation>
    </message>
    <message>
        <source>Write all scores of this sequence into a CSV file</source>
        <translation>이 시퀀스의 모든 점수를 CSV 파일로 저장</translation>
    </message>
    <message>
        <source>What happened, and each model&apos;s scores</source>
        <translation>실제 결과와 각 모델의 점수</translation>
    </message>
    <message>
        <source>Whose text</source>
        <translation>어느 것의 텍스트인지</translation>
    </message>
    <message>
        <source>&lt;p&gt;The text whose words are left out: of the row that is chosen above, or of what the user read or answered before. What is measured is always the chosen row&apos;s score.&lt;/p&gt;</source>
        <translation>&lt;p&gt;단어를 뺄 텍스트입니다. 위에서 고른 행의 텍스트, 또는 사용자가 전에 읽거나 답한 것의 텍스트입니다. 측정하는 것은 언제나 고른 행의 점수입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The model that is asked</source>
        <translation>묻는 모델</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each word is left out in turn and this model asked again. Green and ▲: the word raises the row&apos;s score; orange and ▼: it lowers it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;단어를 하나씩 빼고 이 모델에 다시 묻습니다. 초록색과 ▲: 단어가 행의 점수를 높입니다. 주황색과 ▼: 낮춥니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Another text for the item</source>
        <translation>항목의 다른 텍스트</translation>
    </message>
    <message>
        <source>Another text for the item, and Enter</source>
        <translation>항목의 다른 텍스트를 쓰고 Enter</translation>
    </message>
    <message>
        <source>&lt;p&gt;Change the words and press Enter: every model encodes the item anew with this text, and all scores of the sequence follow. The vector&apos;s length |h| and how far it has moved stand below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;단어를 바꾸고 Enter를 누르십시오. 모든 모델이 이 텍스트로 항목을 새로 인코딩하고 시퀀스의 모든 점수가 그에 따라 바뀝니다. 벡터의 길이 |h|와 벡터가 움직인 거리는 아래에 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;sk the models</source>
        <translation>모델에 묻기(&amp;S)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>묻기 중지</translation>
    </message>
    <message>
        <source>Ask the models of the ticked runs</source>
        <translation>체크한 실행의 모델에 묻기</translation>
    </message>
    <message>
        <source>&lt;p&gt;Takes one user of the validation part and has every ticked run&apos;s model predict: as it was before training, and as it was kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;검증 분할의 사용자 한 명에 대해 체크한 모든 실행의 모델이 예측합니다: 학습 전의 모델과 보관한 모델.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An answer is foretold where its probability is on the right side of one half.&lt;/p&gt;</source>
        <translation>&lt;p&gt;확률이 2분의 1을 기준으로 맞는 쪽에 있으면 답을 맞힌 것입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The place of the clicked article, or of the first of them, by the model&apos;s scores. By chance it is in the middle.&lt;/p&gt;</source>
        <translation>&lt;p&gt;모델의 점수에 따른, 클릭한 기사 또는 그 가운데 첫 번째의 순위입니다. 우연이라면 가운데쯤입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The models are asked when the runs have ended.</source>
        <translation>실행이 끝나면 모델에 묻습니다.</translation>
    </message>
    <message>
        <source>Asking the models…</source>
        <translation>모델에 묻는 중…</translation>
    </message>
    <message>
        <source>Other runs are ticked now: ask again. %1</source>
        <translation>지금은 다른 실행에 체크되어 있습니다. 다시 물으십시오. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What does a model think of one user? Tick runs at the right and ask: before training and after, beside what truly happened.</source>
        <translation>모델은 한 사용자를 어떻게 볼까요? 오른쪽에서 실행에 체크하고 물으십시오. 학습 전과 학습 뒤를 실제로 일어난 일과 나란히 보여 줍니다.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>실제 결과</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>&lt;p&gt;The truth, which the models were not told. Cold: the item does not occur in training, so that a model has only its text to go by.&lt;/p&gt;</source>
        <translation>&lt;p&gt;모델에 알려 주지 않은 진실입니다. 콜드: 항목이 학습에 나오지 않아 모델이 기댈 것은 텍스트뿐입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, as it was kept after step %2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1, 스텝 %2 뒤에 보관한 모델입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model as the run began with it: the language model&apos;s own vectors, and a CF module that was drawn at random.&lt;/p&gt;</source>
        <translation>&lt;p&gt;실행이 시작할 때의 모델입니다: 언어 모델 자체의 벡터와 무작위로 뽑은 CF 모듈.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 → %2 · %3%</source>
        <translation>%1 → %2 · %3%</translation>
    </message>
    <message>
        <source>%1 → %2%</source>
        <translation>%1 → %2%</translation>
    </message>
    <message>
        <source>Score %1: rank and, of one click on these articles, the share that the scores give it (their softmax).</source>
        <translation>점수 %1: 순위와, 이 기사들에 대한 클릭 한 번 가운데 점수가 이 기사에 주는 몫(점수의 softmax)입니다.</translation>
    </message>
    <message>
        <source>The probability of a right answer; its logit is %1.</source>
        <translation>정답일 확률입니다. 로짓은 %1입니다.</translation>
    </message>
    <message>
        <source>After the change: %1.</source>
        <translation>변경 뒤: %1.</translation>
    </message>
    <message>
        <source>A step on this sequence would pull at the item&apos;s vector with a gradient of length %1.</source>
        <translation>이 시퀀스로 한 스텝 학습하면 길이 %1의 기울기가 항목 벡터를 당깁니다.</translation>
    </message>
    <message>
        <source>this row: %1</source>
        <translation>이 행: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>이전: %1</translation>
    </message>
    <message>
        <source>The words of a text stand here, shaded by what each of them does to the score.</source>
        <translation>텍스트의 단어가 여기에 표시되며, 각 단어가 점수에 미치는 영향을 음영으로 나타냅니다.</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) on this sequence, which are thrown away.</source>
        <translation>
            <numerusform>이 시퀀스로 %n스텝 학습한 뒤이며, 이 스텝은 버립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edited item&apos;s vector has moved by %1% of its length; the cosine of both is %2.</source>
        <translation>편집한 항목의 벡터가 길이의 %1%만큼 움직였습니다. 두 벡터의 코사인은 %2입니다.</translation>
    </message>
    <message>
        <source>The sequence&apos;s loss: %1 → %2.</source>
        <translation>시퀀스의 손실: %1 → %2.</translation>
    </message>
    <message>
        <source>Choose a row that is predicted to see what its words do.</source>
        <translation>단어의 영향을 보려면 예측한 행을 고르십시오.</translation>
    </message>
    <message>
        <source>None of these models reads texts.</source>
        <translation>이 모델 가운데 텍스트를 읽는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 The shades are those without the changes.</source>
        <translation>%1 음영은 변경하지 않았을 때의 것입니다.</translation>
    </message>
    <message>
        <source>The text goes on; what is not shown here stays as it is.</source>
        <translation>텍스트가 더 있습니다. 여기에 보이지 않는 부분은 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>The item has %n more text(s), which stay as they are.</source>
        <translation>
            <numerusform>항목에 텍스트가 %n개 더 있으며 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Scores</source>
        <translation>점수 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>gram::ScoresText</name>
    <message>
        <source>Before training, the model</source>
        <translation>학습 전 모델</translation>
    </message>
    <message>
        <source>%1 · cold</source>
        <translation>%1 · 콜드</translation>
    </message>
    <message>
        <source>read before</source>
        <translation>전에 읽음</translation>
    </message>
    <message>
        <source>✓ clicked</source>
        <translation>✓ 클릭함</translation>
    </message>
    <message>
        <source>– not clicked</source>
        <translation>– 클릭 안 함</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 정답</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 오답</translation>
    </message>
    <message>
        <source>User %1, impression %2 of %3 of the validation part: %4, then %5.</source>
        <translation>사용자 %1, 검증 분할의 노출 %3개 중 %2번째: %4, 이어서 %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>기사 %n개 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n개 보임</numerusform>
        </translation>
    </message>
    <message>
        <source>Pupil %1, sequence %2 of %3 of the validation part: %4, %5.</source>
        <translation>학생 %1, 검증 분할의 시퀀스 %3개 중 %2번째: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) predicted</source>
        <translation>
            <numerusform>답 %n개 예측</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 puts the first click at place %2</source>
        <translation>%1: 첫 클릭 %2위</translation>
    </message>
    <message>
        <source>%1 foretells %2 of %3</source>
        <translation>%1: %3개 중 %2개 맞힘</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>Before run %1</source>
        <translation>실행 %1 학습 전</translation>
    </message>
    <message numerus="yes">
        <source>the pupil had %n of them right</source>
        <translation>
            <numerusform>그중 학생이 맞힌 것 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Show &amp;all settings</source>
        <translation>모든 설정 표시(&amp;A)</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>이 실행들의 설정은 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation>
            <numerusform>실행 %n개의 설정</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation>열 사이에 탭을 넣어 표를 텍스트로 복사</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>기계</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>&lt;p&gt;A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing (interactions.csv, items.csv). A folder can also be dropped on the window.&lt;/p&gt;</source>
        <translation>&lt;p&gt;시뮬레이션한 데모 또는 폴더: MIND(news.tsv, behaviors.tsv)나 지식 추적(interactions.csv, items.csv). 폴더를 창에 끌어다 놓을 수도 있습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>데이터셋 폴더 열기</translation>
    </message>
    <message>
        <source>Choose a dataset&apos;s folder</source>
        <translation>데이터셋 폴더 선택</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>모델 폴더 열기</translation>
    </message>
    <message>
        <source>Choose a Hugging Face model&apos;s folder</source>
        <translation>Hugging Face 모델 폴더 선택</translation>
    </message>
    <message>
        <source>With dropout on, Single-step is exact in this sense: one dropout mask per unique item, shared by all of its interactions.</source>
        <translation>드롭아웃을 켜면 Single-step은 다음 뜻에서 정확합니다: 고유 항목마다 드롭아웃 마스크 하나를 모든 상호작용이 공유합니다.</translation>
    </message>
    <message>
        <source>sentencepiece models (*.model)</source>
        <translation>sentencepiece 모델 (*.model)</translation>
    </message>
    <message>
        <source>News demo</source>
        <translation>뉴스 데모</translation>
    </message>
    <message>
        <source>Classroom demo</source>
        <translation>교실 데모</translation>
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation>내장 인코더</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (없음)</translation>
    </message>
    <message>
        <source>The chosen model brings its own: this has an effect with random weights only.</source>
        <translation>고른 모델에 자체의 것이 있습니다. 무작위 가중치에서만 쓰입니다.</translation>
    </message>
    <message>
        <source>Tokens per text is %1, but this model reads at most %2. &lt;a href=&quot;#&quot;&gt;Use %2&lt;/a&gt;</source>
        <translation>텍스트당 토큰이 %1이지만 이 모델은 최대 %2개를 읽습니다. &lt;a href=&quot;#&quot;&gt;%2 사용&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counted on the batches that this form&apos;s run makes. Work: forward passes of the encoder, a backward pass as two of them. Multi-step encodes each item of a latency&apos;s batches once for the table and once there and back; E2E encodes every interaction there and back, Single-step every item of each batch.&lt;/p&gt;</source>
        <translation>&lt;p&gt;이 양식의 실행이 만드는 배치에서 셉니다. 작업량: 인코더의 순전파 횟수이며 역전파 한 번은 순전파 두 번으로 칩니다. Multi-step은 한 지연의 배치에 나오는 각 항목을 테이블을 위해 한 번, 순전파와 역전파로 한 번 인코딩합니다. E2E는 모든 상호작용을, Single-step은 각 배치의 모든 항목을 순전파와 역전파로 인코딩합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Find a rate…</source>
        <translation>학습률 찾기…</translation>
    </message>
    <message>
        <source>Find a CE learning rate</source>
        <translation>CE 학습률 찾기</translation>
    </message>
    <message>
        <source>Try a few learning rates of the encoder for some steps each</source>
        <translation>인코더의 학습률 몇 가지를 몇 스텝씩 시험</translation>
    </message>
    <message>
        <source>Counting what a latency saves…</source>
        <translation>지연이 절약하는 양을 세는 중…</translation>
    </message>
    <message>
        <source>Automatic is %1 here: the bundled encoder and random weights have little to forget.</source>
        <translation>여기서 자동은 %1입니다. 내장 인코더와 무작위 가중치는 잊을 것이 거의 없습니다.</translation>
    </message>
    <message>
        <source>Automatic is %1 for this model, whose width is %2: such encoders are usually fine-tuned with %3 to %4, and forget what they have learned with much more.</source>
        <translation>너비가 %2인 이 모델에서 자동은 %1입니다. 이런 인코더는 보통 %3에서 %4 사이로 미세 조정하며, 훨씬 크면 배운 것을 잊습니다.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>자동 (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>The CE learning rate is %1; usual for this model is %2 to %3.</source>
        <translation>CE 학습률이 %1입니다. 이 모델에서는 보통 %2에서 %3 사이입니다.</translation>
    </message>
    <message>
        <source>The encoder may lose what it knows, and the loss stop falling.</source>
        <translation>인코더가 아는 것을 잃고 손실이 더 줄지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The encoder may hardly learn in the steps of a run.</source>
        <translation>인코더가 실행의 스텝 동안 거의 배우지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>With LoRA it is ten times that of full fine-tuning.</source>
        <translation>LoRA에서는 전체 미세 조정의 열 배입니다.</translation>
    </message>
    <message>
        <source>LoRA on random weights learns little: the weights stay as they were drawn. It is of use for measuring time and memory.</source>
        <translation>무작위 가중치에 LoRA를 쓰면 거의 배우지 못합니다. 가중치가 뽑힌 그대로 남기 때문입니다. 시간과 메모리를 측정할 때 쓸모가 있습니다.</translation>
    </message>
    <message>
        <source>A number of steps is set.</source>
        <translation>스텝 수가 정해져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the data will not work well</source>
        <translation>
            <numerusform>데이터에서 잘 되지 않을 것 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>for the next run</source>
        <translation>다음 실행에 쓰임</translation>
    </message>
    <message>
        <source>The run in progress keeps the setup that it was started with.</source>
        <translation>진행 중인 실행은 시작할 때의 설정을 유지합니다.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
</context>
<context>
    <name>gram::StatusLine</name>
    <message>
        <source>There was an error: the log tells of it</source>
        <translation>오류가 있었습니다. 로그에 설명이 있습니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Log of messages</source>
        <translation>메시지 로그</translation>
    </message>
</context>
<context>
    <name>gram::StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1/%2단계</translation>
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message>
        <source>Previous part</source>
        <translation>이전 부분</translation>
    </message>
    <message>
        <source>Back to the part before (Left)</source>
        <translation>앞 부분으로 (Left)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play or pause the step (Space)</source>
        <translation>스텝 재생 또는 일시 정지 (Space)</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>다음 부분</translation>
    </message>
    <message>
        <source>On to the next part (Right)</source>
        <translation>다음 부분으로 (Right)</translation>
    </message>
    <message>
        <source>Speed of the animation</source>
        <translation>애니메이션 속도</translation>
    </message>
    <message>
        <source>How fast the parts follow one another; this is not the speed of training</source>
        <translation>부분이 이어지는 속도이며 학습 속도가 아닙니다</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>부분 %1/%2: %3</translation>
    </message>
    <message>
        <source>Each of the %1 unique items goes through the content encoder once; E2E sends all %2 interactions through it.</source>
        <translation>고유 항목 %1개가 각각 한 번 콘텐츠 인코더를 지납니다. E2E는 상호작용 %2개를 모두 보냅니다.</translation>
    </message>
    <message>
        <source>Each of the %1 interactions gets a copy of its item&apos;s vector.</source>
        <translation>상호작용 %1개가 각각 항목 벡터의 사본을 받습니다.</translation>
    </message>
    <message>
        <source>The CF module works on the %1 interactions, as in E2E.</source>
        <translation>CF 모듈은 E2E에서처럼 상호작용 %1개로 작동합니다.</translation>
    </message>
    <message>
        <source>An item&apos;s gradient is the sum of its interactions&apos;: bars are their parts along it.</source>
        <translation>항목의 기울기는 상호작용 기울기의 합입니다. 막대는 그 방향의 성분입니다.</translation>
    </message>
    <message>
        <source>Each item&apos;s pseudo-target is its vector moved against its gradient: h̃ = h − g.</source>
        <translation>각 항목의 유사 목표는 벡터를 기울기 반대로 옮긴 것입니다: h̃ = h − g.</translation>
    </message>
    <message>
        <source>Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.</source>
        <translation>목표로 회귀하면 기울기 %1개가 인코더를 거슬러 갑니다. E2E는 %2개를 보냅니다.</translation>
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation>수치를 계산하는 중…</translation>
    </message>
    <message>
        <source>The figures are not computed yet: press Compute.</source>
        <translation>수치를 아직 계산하지 않았습니다. 계산을 누르십시오.</translation>
    </message>
    <message>
        <source>Measured: %1; E2E %2.</source>
        <translation>측정: %1, E2E %2.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>측정: %1.</translation>
    </message>
    <message>
        <source>Loss %1. Measured: %2 forward and back.</source>
        <translation>손실 %1. 측정: 순전파와 역전파 %2.</translation>
    </message>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd&apos;s own sums differ by %2 at most.</source>
        <translation>
            <numerusform>테두리를 두른 항목: ‖g‖ = %1, 성분 %n개의 합. Autograd 자체의 합과는 최대 %2 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudo-loss ½ Σ ‖h − h̃‖² = %1.</source>
        <translation>유사 손실 ½ Σ ‖h − h̃‖² = %1.</translation>
    </message>
    <message>
        <source>Pause the step</source>
        <translation>스텝 일시 정지</translation>
    </message>
    <message>
        <source>Play the step</source>
        <translation>스텝 재생</translation>
    </message>
</context>
<context>
    <name>gram::StepView</name>
    <message>
        <source>The step, drawn</source>
        <translation>그림으로 본 스텝</translation>
    </message>
    <message>
        <source>&lt;p&gt;One step on this batch. Space plays and pauses; Left and Right go from part to part.&lt;/p&gt;</source>
        <translation>&lt;p&gt;이 배치의 한 스텝입니다. Space로 재생과 일시 정지, Left와 Right로 부분을 오갑니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>항목 %1/%2</translation>
    </message>
    <message>
        <source>‖∇θ‖ %1</source>
        <translation>‖∇θ‖ %1</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>콘텐츠 인코더</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>손실 %1</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>계산 안 함</translation>
    </message>
    <message>
        <source>CF module</source>
        <translation>CF 모듈</translation>
    </message>
    <message>
        <source>‖h‖ %1   ‖h−h̃‖ %2</source>
        <translation>‖h‖ %1   ‖h−h̃‖ %2</translation>
    </message>
    <message>
        <source>times: computing…</source>
        <translation>시간: 계산 중…</translation>
    </message>
    <message>
        <source>times: not computed</source>
        <translation>시간: 계산 안 함</translation>
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
        <translation>측정 안 함: 시간이나 메모리가 너무 많이 듭니다</translation>
    </message>
    <message>
        <source>being measured…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 함</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>배치 없음</translation>
    </message>
</context>
<context>
    <name>gram::TargetChart</name>
    <message>
        <source>Quality over training time</source>
        <translation>학습 시간에 따른 품질</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drag the line, or move it with the arrow keys: the marks tell when each run first evaluated to that value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;선을 끌거나 화살표 키로 옮기십시오. 표식은 각 실행이 그 값으로 처음 평가된 때를 나타냅니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>training time, s</source>
        <translation>학습 시간, 초</translation>
    </message>
    <message>
        <source>None of these runs has been evaluated yet. Quality over training time appears here after their first evaluation.</source>
        <translation>이 실행들은 아직 평가되지 않았습니다. 첫 평가 뒤에 학습 시간에 따른 품질이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gram::TargetsEdit</name>
    <message>
        <source>Query</source>
        <translation>쿼리</translation>
    </message>
    <message>
        <source>What a token asks of the others.</source>
        <translation>토큰이 다른 토큰에 묻는 것입니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What a token is found by.</source>
        <translation>토큰을 찾는 기준입니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What a token gives to those that find it.</source>
        <translation>토큰이 자신을 찾은 토큰에 주는 것입니다.</translation>
    </message>
    <message>
        <source>Attention output</source>
        <translation>어텐션 출력</translation>
    </message>
    <message>
        <source>The product after the attention, which mixes its heads.</source>
        <translation>어텐션 뒤에서 헤드를 섞는 곱입니다.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>The product into the feed-forward part.</source>
        <translation>피드포워드 부분으로 들어가는 곱입니다.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>The product out of the feed-forward part.</source>
        <translation>피드포워드 부분에서 나오는 곱입니다.</translation>
    </message>
    <message>
        <source>LoRA adapter: %1</source>
        <translation>LoRA 어댑터: %1</translation>
    </message>
</context>
<context>
    <name>gram::Toast</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>gram::TopBar</name>
    <message>
        <source>More ways to start</source>
        <translation>다른 시작 방법</translation>
    </message>
    <message>
        <source>Compare, continue, copy the command line</source>
        <translation>비교, 계속, 명령줄 복사</translation>
    </message>
</context>
<context>
    <name>gram::VerdictStrip</name>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>The run that these figures are of, and what it is measured against. Another one can be chosen here or selected in the list.</source>
        <translation>이 수치의 실행과 그 측정 기준입니다. 여기나 목록에서 다른 실행을 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>실행 없음</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1, %2 대비</translation>
    </message>
    <message>
        <source>%1 against measured E2E</source>
        <translation>%1, 측정한 E2E 대비</translation>
    </message>
    <message>
        <source>Verdict on %1</source>
        <translation>%1에 대한 판정</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>half</source>
        <translation>절반</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>3분의 1</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>4분의 1</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>5분의 1</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>6분의 1</translation>
    </message>
    <message>
        <source>a seventh</source>
        <translation>7분의 1</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>8분의 1</translation>
    </message>
    <message>
        <source>a ninth</source>
        <translation>9분의 1</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>10분의 1</translation>
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
        <translation>GRAM이 E2E에 비해 절약하는 것과 그 대가가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list of runs.</source>
        <translation>표시된 실행이 없습니다. 실행 목록에서 하나에 체크하십시오.</translation>
    </message>
    <message>
        <source>The run has failed.</source>
        <translation>실행이 실패했습니다.</translation>
    </message>
    <message>
        <source>The run waits or is being prepared.</source>
        <translation>실행이 대기 중이거나 준비 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Measuring E2E: %1 of %n step(s) done. The speedup follows.</source>
        <translation>
            <numerusform>E2E 측정 중: %n스텝 가운데 %1스텝 완료. 이어서 속도 향상이 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>현재까지: %1</translation>
    </message>
    <message>
        <source>This is E2E: runs on the same data, model and batch are measured against it.</source>
        <translation>이것이 E2E입니다. 같은 데이터, 모델, 배치의 실행을 이것과 비교하여 측정합니다.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: no E2E run on this data, model and batch.</source>
        <translation>아직 비교할 것이 없습니다. 이 데이터, 모델, 배치의 E2E 실행이 없습니다.</translation>
    </message>
    <message>
        <source>The speedup follows after two steps of this run and of E2E.</source>
        <translation>이 실행과 E2E가 두 스텝씩 진행하면 속도 향상이 표시됩니다.</translation>
    </message>
    <message>
        <source>Slower than E2E here: R is only %1.</source>
        <translation>여기서는 E2E보다 느립니다. R이 %1밖에 되지 않습니다.</translation>
    </message>
    <message>
        <source>As good as E2E, in %1 of the time and %2 of the memory.</source>
        <translation>품질은 E2E와 같고, 시간은 그 %1, 메모리는 그 %2입니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good as run %2, which is exact.</source>
        <translation>E2E보다 %1배 빠르며, 정확한 실행 %2만큼 좋습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, with %2 more AUC than run %3, which is exact.</source>
        <translation>E2E보다 %1배 빠르며, AUC는 정확한 실행 %3보다 %2 높습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but with %2 less AUC than run %3, which is exact.</source>
        <translation>E2E보다 %1배 빠르지만, AUC는 정확한 실행 %3보다 %2 낮습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and as good, after another number of steps.</source>
        <translation>E2E보다 스텝당 %1배 빠르며 품질은 같습니다(스텝 수는 다름).</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, and %2 more AUC, after another number of steps.</source>
        <translation>E2E보다 스텝당 %1배 빠르며 AUC는 %2 높습니다(스텝 수는 다름).</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E a step, but %2 less AUC, after another number of steps.</source>
        <translation>E2E보다 스텝당 %1배 빠르지만 AUC는 %2 낮습니다(스텝 수는 다름).</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and as good after the same steps.</source>
        <translation>R을 넘어 %1배 빠르며, 같은 스텝 뒤 품질은 같습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, and %2 more AUC after the same steps.</source>
        <translation>R을 넘어 %1배 빠르며, 같은 스텝 뒤 AUC는 %2 높습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast, past R, but %2 less AUC after the same steps.</source>
        <translation>R을 넘어 %1배 빠르지만, 같은 스텝 뒤 AUC는 %2 낮습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and as good after the same steps.</source>
        <translation>E2E보다 %1배 빠르며, 같은 스텝 뒤 품질은 같습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, and %2 more AUC after the same steps.</source>
        <translation>E2E보다 %1배 빠르며, 같은 스텝 뒤 AUC는 %2 높습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, but %2 less AUC after the same steps.</source>
        <translation>E2E보다 %1배 빠르지만, 같은 스텝 뒤 AUC는 %2 낮습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Its quality is not known: only some of its steps were measured.</source>
        <translation>E2E보다 %1배 빠릅니다. E2E의 품질은 알 수 없습니다. 일부 스텝만 측정했습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. E2E&apos;s quality was not measured.</source>
        <translation>E2E보다 %1배 빠르며 메모리는 그 %2입니다. E2E의 품질은 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E. Quality is not evaluated yet.</source>
        <translation>E2E보다 %1배 빠릅니다. 품질은 아직 평가되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 times as fast as E2E, in %2 of the memory. Quality is not evaluated yet.</source>
        <translation>E2E보다 %1배 빠르며 메모리는 그 %2입니다. 품질은 아직 평가되지 않았습니다.</translation>
    </message>
    <message>
        <source>Speedup, a step</source>
        <translation>스텝당 속도 향상</translation>
    </message>
    <message numerus="yes">
        <source>E2E step(s) to go</source>
        <translation>
            <numerusform>E2E 스텝 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>R %1 is exact GRAM&apos;s limit</source>
        <translation>R %1: 정확한 GRAM의 한계</translation>
    </message>
    <message numerus="yes">
        <source>Speedup a step: %n E2E step(s) to be measured first.</source>
        <translation>
            <numerusform>스텝당 속도 향상: 먼저 E2E %n스텝을 측정해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Speedup a step: this run is the reference.</source>
        <translation>스텝당 속도 향상: 이 실행이 기준입니다.</translation>
    </message>
    <message>
        <source>Speedup a step: not known yet.</source>
        <translation>스텝당 속도 향상: 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare… trains E2E</source>
        <translation>비교…로 E2E 학습</translation>
    </message>
    <message>
        <source>Speedup a step: there is no E2E to compare with. Compare… trains it.</source>
        <translation>스텝당 속도 향상: 비교할 E2E가 없습니다. 비교…로 학습합니다.</translation>
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
        <translation>E2E 속도 대비 (R %1)</translation>
    </message>
    <message>
        <source>as fast (R %1)</source>
        <translation>빠름 (R %1)</translation>
    </message>
    <message>
        <source>%1 of what exact GRAM can reach</source>
        <translation>정확한 GRAM이 도달할 수 있는 값의 %1</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, limit R %2, %3 of it.</source>
        <translation>스텝당 속도 향상: %1배, 한계 R %2, 그 %3.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, past exact GRAM&apos;s limit R %2.</source>
        <translation>스텝당 속도 향상: %1배, 정확한 GRAM의 한계 R %2 초과.</translation>
    </message>
    <message>
        <source>Speedup a step: %1 times, exact GRAM&apos;s limit is R %2.</source>
        <translation>스텝당 속도 향상: %1배, 정확한 GRAM의 한계는 R %2.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors</source>
        <translation>텐서의 최대 메모리</translation>
    </message>
    <message>
        <source>Peak memory: not known yet.</source>
        <translation>최대 메모리: 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1.</source>
        <translation>텐서의 최대 메모리: %1.</translation>
    </message>
    <message>
        <source>E2E&apos;s is not known</source>
        <translation>E2E의 값은 알 수 없음</translation>
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
        <translation>/ %1 %2</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s peak</source>
        <translation>E2E 최대치의 %1</translation>
    </message>
    <message>
        <source>Peak memory of the tensors: %1 of E2E&apos;s %2 %3, %4 of it.</source>
        <translation>텐서의 최대 메모리: E2E %2 %3 가운데 %1, 그 %4.</translation>
    </message>
    <message>
        <source>Quality: validation AUC</source>
        <translation>품질: 검증 AUC</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>평가 안 됨</translation>
    </message>
    <message>
        <source>First evaluation at step %1</source>
        <translation>스텝 %1에서 첫 평가</translation>
    </message>
    <message>
        <source>First evaluation after an epoch</source>
        <translation>한 에포크 뒤 첫 평가</translation>
    </message>
    <message>
        <source>Quality: not known yet.</source>
        <translation>품질: 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Quality: %1.</source>
        <translation>품질: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s)</source>
        <translation>
            <numerusform>평가 %n번 중 최고</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1.</source>
        <translation>품질: 검증 AUC %1.</translation>
    </message>
    <message>
        <source>%1 to E2E</source>
        <translation>E2E 대비 %1</translation>
    </message>
    <message>
        <source>%1 to run %2</source>
        <translation>실행 %2 대비 %1</translation>
    </message>
    <message>
        <source>Equal to four digits</source>
        <translation>네 자리까지 같음</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s) each</source>
        <translation>
            <numerusform>각각 평가 %n번 중 최고</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to E2E&apos;s.</source>
        <translation>품질: 검증 AUC %1, E2E 대비 %2.</translation>
    </message>
    <message>
        <source>Quality: validation AUC %1, %2 to run %3&apos;s, which is exact.</source>
        <translation>품질: 검증 AUC %1, 정확한 실행 %3 대비 %2.</translation>
    </message>
    <message>
        <source>Time of training</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>Time to AUC %1</source>
        <translation>AUC %1까지의 시간</translation>
    </message>
    <message numerus="yes">
        <source>Time for %n step(s)</source>
        <translation>
            <numerusform>%n스텝의 시간</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: not known yet.</source>
        <translation>시간: 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Without pauses and evaluations</source>
        <translation>일시 정지와 평가 제외</translation>
    </message>
    <message>
        <source>Time of training: %1.</source>
        <translation>학습 시간: %1.</translation>
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation>~%1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>%1 of E2E&apos;s time</source>
        <translation>E2E 시간의 %1</translation>
    </message>
    <message>
        <source>%1: %2 against E2E&apos;s %3, %4 of it.</source>
        <translation>%1: E2E의 %3 대비 %2, 그 %4.</translation>
    </message>
    <message>
        <source>Past R: encodes less than E2E</source>
        <translation>R을 넘음: E2E보다 적게 인코딩</translation>
    </message>
    <message>
        <source>The run was stopped before its first step: there is nothing to tell of it.</source>
        <translation>실행이 첫 스텝 전에 중지되었습니다. 이 실행에 대해 알려 줄 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no speedup: it takes two steps of this run and of E2E.</source>
        <translation>속도 향상 값이 없습니다. 이 실행과 E2E가 두 스텝씩 진행해야 합니다.</translation>
    </message>
    <message>
        <source>Over the steps that both have made but the first of either, which warms up.</source>
        <translation>둘 다 수행한 스텝에서 구하며, 준비 스텝인 각자의 첫 스텝은 뺍니다.</translation>
    </message>
    <message>
        <source>Counted from the end of the first step, which warms up, as the speedup is.</source>
        <translation>속도 향상처럼, 준비 스텝인 첫 스텝이 끝난 때부터 셉니다.</translation>
    </message>
    <message>
        <source>You guessed %1×</source>
        <translation>추측: %1×</translation>
    </message>
    <message>
        <source>You guessed %1 less</source>
        <translation>추측: %1 낮음</translation>
    </message>
    <message>
        <source>You guessed %1 more</source>
        <translation>추측: %1 높음</translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and as good over %n seed(s).</source>
        <translation>
            <numerusform>E2E보다 %1배 빠르며, 시드 %n개에서 품질이 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds&apos; scatter.</source>
        <translation>
            <numerusform>E2E보다 %1배 빠르며, 시드 %n개에서 AUC 차이는 %2로 시드의 산포 안에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>E2E보다 %1배 빠르며, 시드 %n개에서 AUC가 %2 높습니다. 시드의 산포보다 큽니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>E2E보다 %1배 빠르지만, 시드 %n개에서 AUC가 %2 낮습니다. 시드의 산포보다 큽니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal over %n seed(s)</source>
        <translation>
            <numerusform>시드 %n개에서 같음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the scatter of %n seed(s)</source>
        <translation>
            <numerusform>시드 %n개의 산포보다 큼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within the scatter of %n seed(s)</source>
        <translation>
            <numerusform>시드 %n개의 산포 안</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quality: validation AUC %1 on average of %n seed(s), %2 to E2E&apos;s, 95% interval %3 to %4.</source>
        <translation>
            <numerusform>품질: 검증 AUC는 시드 %n개 평균 %1, E2E 대비 %2, 95% 구간 %3에서 %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As R the mean of %n seed(s); its deviation is %1, and this run&apos;s own speedup %2.</source>
        <translation>
            <numerusform>R처럼 시드 %n개의 평균입니다. 편차는 %1, 이 실행 자체의 속도 향상은 %2입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</source>
        <translation>
            <numerusform>둘 다 학습한 시드 %n개의 평균: %1(편차 %2), E2E는 %3(편차 %4)입니다. 차이의 95% 구간은 %5에서 %6까지이며, 시드가 같은 실행끼리의 차이에서 스튜던트 t로 구했습니다. 메모리와 시간은 이 실행의 것입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation>
            <numerusform>프로그램이 끝날 때 실행 %n개가 대기하고 있었습니다. 시작하려면 실행 목록에서 골라 이어서를 누르십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS: %2, 스레드 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training will be many times slower than it need be: the reference BLAS is in use. Install OpenBLAS (sudo apt install libopenblas0-openmp) and start the program again.</source>
        <translation>학습이 필요 이상으로 여러 배 느려집니다. 참조 BLAS를 쓰고 있습니다. OpenBLAS를 설치하고(sudo apt install libopenblas0-openmp) 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>OpenBLAS took the processor for an older one (%1) and was given its kernels for %2.</source>
        <translation>OpenBLAS가 프로세서를 더 오래된 것(%1)으로 보아 %2용 커널을 쓰게 했습니다.</translation>
    </message>
    <message>
        <source>OpenBLAS&apos;s kernels for %1 compute wrong results here; it was given those for %2.</source>
        <translation>OpenBLAS의 %1용 커널이 여기서 틀린 결과를 계산하여 %2용 커널을 쓰게 했습니다.</translation>
    </message>
    <message>
        <source>OPENBLAS_CORETYPE has OpenBLAS use kernels older than what the processor offers: without the variable training is faster.</source>
        <translation>OPENBLAS_CORETYPE 때문에 OpenBLAS가 프로세서가 제공하는 것보다 오래된 커널을 씁니다. 이 변수가 없으면 학습이 빨라집니다.</translation>
    </message>
    <message>
        <source>No GPU is used. %1</source>
        <translation>GPU를 쓰지 않습니다. %1</translation>
    </message>
    <message>
        <source>The program ended while it made %1. What the run&apos;s last checkpoint has is kept.</source>
        <translation>%1을(를) 수행하는 중에 프로그램이 끝났습니다. 실행의 마지막 체크포인트에 있는 것은 보관되어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it made %n runs. What their last checkpoints have is kept.</source>
        <translation>
            <numerusform>실행 %n개를 수행하는 중에 프로그램이 끝났습니다. 각 실행의 마지막 체크포인트에 있는 것은 보관되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>이어서</translation>
    </message>
</context>
<context>
    <name>gram::WordShades</name>
    <message>
        <source>The text&apos;s words, by what they do to the score</source>
        <translation>점수에 미치는 영향에 따른 텍스트의 단어</translation>
    </message>
    <message>
        <source>Without “%1” the probability would be %2% in place of %3%.</source>
        <translation>“%1”이(가) 없으면 확률은 %3%가 아니라 %2%입니다.</translation>
    </message>
    <message>
        <source>Without “%1” the score would be %2 in place of %3.</source>
        <translation>“%1”이(가) 없으면 점수는 %3이(가) 아니라 %2입니다.</translation>
    </message>
</context>
</TS>
