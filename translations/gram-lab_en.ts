<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>gram::BatchPage</name>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation>
            <numerusform>E2E encodes it &lt;b&gt;once&lt;/b&gt; in this step.</numerusform>
            <numerusform>E2E encodes it &lt;b&gt;%n times&lt;/b&gt; in this step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation>
            <numerusform>Multi-step encodes it twice in a step: to train on it, and for the table.</numerusform>
            <numerusform>Multi-step encodes it twice in %n steps, in however many batches it is: to train on it, and for the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <translation>
            <numerusform>%1 · %n token</numerusform>
            <numerusform>%1 · %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation>
            <numerusform>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part</numerusform>
            <numerusform>‖g‖ of this interaction: %1&lt;br&gt;its part along the item&apos;s: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation>
            <numerusform>%n occurrence:</numerusform>
            <numerusform>%n occurrences:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message numerus="yes">
        <source>%n setting(s) are the same in all of these runs.</source>
        <translation>
            <numerusform>%n setting is the same in all of these runs.</numerusform>
            <numerusform>%n settings are the same in all of these runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::CardHead</name>
    <message numerus="yes">
        <source>%1: %n warning(s)</source>
        <translation>
            <numerusform>%1: %n warning</numerusform>
            <numerusform>%1: %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::CardValues</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
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
    <name>gram::ChartsPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n seed</numerusform>
            <numerusform>%1, %n seeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ClassDialog</name>
    <message numerus="yes">
        <source>%1: %n answer file(s), of %2.</source>
        <translation>
            <numerusform>%1: %n answer file, of %2.</numerusform>
            <numerusform>%1: %n answer files, of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message numerus="yes">
        <source>%n run(s), about %1 of training.</source>
        <translation>
            <numerusform>%n run, about %1 of training.</numerusform>
            <numerusform>%n runs, about %1 of training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), one after the other.</source>
        <translation>
            <numerusform>%n run.</numerusform>
            <numerusform>%n runs, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ComparisonText</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation>
            <numerusform>E2E, measured for %n step</numerusform>
            <numerusform>E2E, measured for %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch(es), without the first step of either.</source>
        <translation>
            <numerusform>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batch, without the first step of either.</numerusform>
            <numerusform>Speedup per step: training time of “%1” by this run&apos;s, over the same %n batches, without the first step of either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run&apos;s, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation>
            <numerusform>Speedup per step: training time of “%1” by this run&apos;s, over %n step of either but the first; the seeds differ, so the batches are not the same ones.</numerusform>
            <numerusform>Speedup per step: training time of “%1” by this run&apos;s, over %n steps of either but the first; the seeds differ, so the batches are not the same ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation>
            <numerusform>Speedup per epoch: an estimate, since E2E was measured for %n step and not for an epoch.</numerusform>
            <numerusform>Speedup per epoch: an estimate, since E2E was measured for %n steps and not for an epoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation>
            <numerusform>Speedup per epoch: an estimate from %n step, since not both have trained a whole epoch.</numerusform>
            <numerusform>Speedup per epoch: an estimate from %n steps, since not both have trained a whole epoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation>
            <numerusform>Highest memory of the tensors on the device, within %n step.</numerusform>
            <numerusform>Highest memory of the tensors on the device, within %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation>
            <numerusform>Model after step %1, %n prediction.</numerusform>
            <numerusform>Model after step %1, %n predictions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation>
            <numerusform>“%1”: %2 times as fast per step as E2E, measured for %n step, where R is %3.</numerusform>
            <numerusform>“%1”: %2 times as fast per step as E2E, measured for %n steps, where R is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation>
            <numerusform>“%1”: %2 times as fast per step as “%3”, over %n step, where R is %4.</numerusform>
            <numerusform>“%1”: %2 times as fast per step as “%3”, over %n steps, where R is %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: the mean of %n E2E step(s) of the same work, measured before a run and after a warm-up step, by the mean of this run&apos;s steps but the first.</source>
        <translation>
            <numerusform>Speedup per step: the mean of %n E2E step of the same work, measured before a run and after a warm-up step, by the mean of this run&apos;s steps but the first.</numerusform>
            <numerusform>Speedup per step: the mean of %n E2E steps of the same work, measured before a run and after a warm-up step, by the mean of this run&apos;s steps but the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %n seed(s): its best %2 is %3 on average, E2E&apos;s with the same seeds %4 (± one sample standard deviation).</source>
        <translation>
            <numerusform>“%1” with %n seed: its best %2 is %3 on average, E2E&apos;s with the same seed %4 (± one sample standard deviation).</numerusform>
            <numerusform>“%1” with %n seeds: its best %2 is %3 on average, E2E&apos;s with the same seeds %4 (± one sample standard deviation).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation>
            <numerusform>%n thing will not work well</numerusform>
            <numerusform>%n things will not work well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation>
            <numerusform>; %n other kind of data skipped</numerusform>
            <numerusform>; %n other kinds of data skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation>
            <numerusform>A sample of %n item</numerusform>
            <numerusform>A sample of %n items: frequent ones, rarer ones, cold-start ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>The one item</numerusform>
            <numerusform>All %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user&apos;s past when you import.</source>
        <translation>
            <numerusform>Half of the training sequences have at most %n interaction: there is little to tell one user from another. Keep more of each user&apos;s past when you import.</numerusform>
            <numerusform>Half of the training sequences have at most %n interactions: there is little to tell one user from another. Keep more of each user&apos;s past when you import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation>
            <numerusform>Only %n user: the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</numerusform>
            <numerusform>Only %n users: the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation>
            <numerusform>The validation split has only %n prediction, so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</numerusform>
            <numerusform>The validation split has only %n predictions, so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation>
            <numerusform>%n answer, %1 correct</numerusform>
            <numerusform>%n answers, %1 correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation>
            <numerusform>change of %n setting</numerusform>
            <numerusform>change of %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation>
            <numerusform>Reading… about %n s left</numerusform>
            <numerusform>Reading… about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) with text</source>
        <translation>
            <numerusform>%Ln item with text</numerusform>
            <numerusform>%Ln items with text</numerusform>
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
    <name>gram::LatencyBox</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half epoch(s)</source>
        <translation>
            <numerusform>%n half epoch</numerusform>
            <numerusform>%n half epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation>
            <numerusform>&amp;Train %n run</numerusform>
            <numerusform>&amp;Train %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</source>
        <translation>
            <numerusform>%n run of this work does not count here: it trains for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</numerusform>
            <numerusform>%n runs of this work do not count here: they train for another number of steps, seconds or epochs, with other rates or another seed than the form says, and a latency&apos;s price is only seen where all else is equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LatencyText</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n step(s) an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</source>
        <translation>
            <numerusform>At %n step an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</numerusform>
            <numerusform>At %n steps an item is read %1 times between two updates (R over the latency): the encoder does %2 of E2E&apos;s work, Single-step %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here Multi-step pays from %n step(s) on.</source>
        <translation>
            <numerusform>Here Multi-step pays from %n step on.</numerusform>
            <numerusform>Here Multi-step pays from %n steps on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n user(s) a batch,</source>
        <translation>
            <numerusform>With %n user a batch,</numerusform>
            <numerusform>With %n users a batch,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on</source>
        <translation>
            <numerusform>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step on</numerusform>
            <numerusform>%1 Multi-step GRAM does less encoder work than E2E from a latency of %n steps on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and less than Single-step from %n step(s) on.</source>
        <translation>
            <numerusform>%1, and less than Single-step from %n step on.</numerusform>
            <numerusform>%1, and less than Single-step from %n steps on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train longer.</source>
        <translation>
            <numerusform>The run has %n step and ends before its first encoder update: choose a shorter latency, or train longer.</numerusform>
            <numerusform>The run has %n steps and ends before its first encoder update: choose a shorter latency, or train longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::LessonListPage</name>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation>
            <numerusform>%n minute, goes on at step %1 of %2</numerusform>
            <numerusform>%n minutes, goes on at step %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation>
            <numerusform>%n minute, done</numerusform>
            <numerusform>%n minutes, done</numerusform>
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
    <name>gram::LibraryController</name>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation>
            <numerusform>removal of %n run</numerusform>
            <numerusform>removal of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation>
            <numerusform>moving %n run to the trash</numerusform>
            <numerusform>moving %n runs to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::MachineDialog</name>
    <message numerus="yes">
        <source>%1, %n core(s)</source>
        <translation>
            <numerusform>%1, %n core</numerusform>
            <numerusform>%1, %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n thread(s), the best of several times:</source>
        <translation>
            <numerusform>Measured on %n thread, the best of several times:</numerusform>
            <numerusform>Measured on %n threads, the best of several times:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ManualWindow</name>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%n section found</numerusform>
            <numerusform>%n sections found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::MapPage</name>
    <message numerus="yes">
        <source>Hollow marks: %n cold item(s), which do not occur in training.</source>
        <translation>
            <numerusform>Hollow marks: %n cold item, which does not occur in training.</numerusform>
            <numerusform>Hollow marks: %n cold items, which do not occur in training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::MethodFigures</name>
    <message numerus="yes">
        <source>R over %n step(s) %1</source>
        <translation>
            <numerusform>R over %n step %1</numerusform>
            <numerusform>R over %n steps %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln encoding(s) a step</source>
        <translation>
            <numerusform>%Ln encoding a step</numerusform>
            <numerusform>%Ln encodings a step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time to expect: %n step(s) of %1 s, as %2 took them.</source>
        <translation>
            <numerusform>The time to expect: %n step of %1 s, as %2 took them.</numerusform>
            <numerusform>The time to expect: %n steps of %1 s, as %2 took them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::MixedNotice</name>
    <message numerus="yes">
        <source>⚠ Runs of %n group(s) are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</source>
        <translation>
            <numerusform>⚠ Runs of %n group are drawn.</numerusform>
            <numerusform>⚠ Runs of %n groups are drawn together: they differ in data, model or batch. Their times, memory and quality do not compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ModelCard</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::QueueController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E takes %1 s a step (mean of %n step).</numerusform>
            <numerusform>E2E takes %1 s a step (mean of %n steps).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation>
            <numerusform>%1 finished: %n step in %2 s.</numerusform>
            <numerusform>%1 finished: %n steps in %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation>
            <numerusform>%1 stopped after %n step.</numerusform>
            <numerusform>%1 stopped after %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</source>
        <translation>
            <numerusform>%n run of other data, another model or another batch is no longer drawn. Tick its group in the list to see it again.</numerusform>
            <numerusform>%n runs of other data, another model or another batch are no longer drawn. Tick their group in the list to see them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparison of %n run</numerusform>
            <numerusform>Comparison of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation>
            <numerusform>The runs differ in %n setting:</numerusform>
            <numerusform>The runs differ in %n settings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation>
            <numerusform>%n setting that is the same</numerusform>
            <numerusform>%n settings that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n run)</numerusform>
            <numerusform>%1 (%n runs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, R %2 (%n run(s))</source>
        <translation>
            <numerusform>%1, R %2 (%n run)</numerusform>
            <numerusform>%1, R %2 (%n runs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n earlier run(s)</source>
        <translation>
            <numerusform>Hide %n earlier run</numerusform>
            <numerusform>Hide %n earlier runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier run(s)</source>
        <translation>
            <numerusform>Show %n earlier run</numerusform>
            <numerusform>Show %n earlier runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message numerus="yes">
        <source>Automatic micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Automatic micro-batch: at most %n item</numerusform>
            <numerusform>Automatic micro-batch: at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Micro-batch: at most %n item(s)</source>
        <translation>
            <numerusform>Micro-batch: at most %n item</numerusform>
            <numerusform>Micro-batch: at most %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seed(s)</source>
        <translation>
            <numerusform>%1, %n seed</numerusform>
            <numerusform>%1, %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean ± sample standard deviation of the %n that have finished</source>
        <translation>
            <numerusform>Mean ± sample standard deviation of the %n that has finished</numerusform>
            <numerusform>Mean ± sample standard deviation of the %n that have finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ScoresPage</name>
    <message numerus="yes">
        <source>After %n step(s) on this sequence, which are thrown away.</source>
        <translation>
            <numerusform>After %n step on this sequence, which is thrown away.</numerusform>
            <numerusform>After %n steps on this sequence, which are thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The item has %n more text(s), which stay as they are.</source>
        <translation>
            <numerusform>The item has %n more text, which stays as it is.</numerusform>
            <numerusform>The item has %n more texts, which stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::ScoresText</name>
    <message numerus="yes">
        <source>%n article(s) read</source>
        <translation>
            <numerusform>%n article read</numerusform>
            <numerusform>%n articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) predicted</source>
        <translation>
            <numerusform>%n answer predicted</numerusform>
            <numerusform>%n answers predicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the pupil had %n of them right</source>
        <translation>
            <numerusform>the pupil had %n of them right</numerusform>
            <numerusform>the pupil had %n of them right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation>
            <numerusform>Settings of %n Run</numerusform>
            <numerusform>Settings of %n Runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message numerus="yes">
        <source>%n thing(s) in the data will not work well</source>
        <translation>
            <numerusform>%n thing in the data will not work well</numerusform>
            <numerusform>%n things in the data will not work well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd&apos;s own sums differ by %2 at most.</source>
        <translation>
            <numerusform>The outlined item: ‖g‖ = %1, the sum of %n part. Autograd&apos;s own sums differ by %2 at most.</numerusform>
            <numerusform>The outlined item: ‖g‖ = %1, the sum of %n parts. Autograd&apos;s own sums differ by %2 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::VerdictText</name>
    <message numerus="yes">
        <source>Measuring E2E: %1 of %n step(s) done. The speedup follows.</source>
        <translation>
            <numerusform>Measuring E2E: %1 of %n step done. The speedup follows.</numerusform>
            <numerusform>Measuring E2E: %1 of %n steps done. The speedup follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E2E step(s) to go</source>
        <translation>
            <numerusform>E2E step to go</numerusform>
            <numerusform>E2E steps to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup a step: %n E2E step(s) to be measured first.</source>
        <translation>
            <numerusform>Speedup a step: %n E2E step to be measured first.</numerusform>
            <numerusform>Speedup a step: %n E2E steps to be measured first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s)</source>
        <translation>
            <numerusform>Best of %n evaluation</numerusform>
            <numerusform>Best of %n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best of %n evaluation(s) each</source>
        <translation>
            <numerusform>Best of %n evaluation each</numerusform>
            <numerusform>Best of %n evaluations each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time for %n step(s)</source>
        <translation>
            <numerusform>Time for %n step</numerusform>
            <numerusform>Time for %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and as good over %n seed(s).</source>
        <translation>
            <numerusform>%1 times as fast as E2E, and as good over %n seed.</numerusform>
            <numerusform>%1 times as fast as E2E, and as good over %n seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E; over %n seed(s) AUC differs by %2, within the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 times as fast as E2E; over %n seed AUC differs by %2, within the seeds&apos; scatter.</numerusform>
            <numerusform>%1 times as fast as E2E; over %n seeds AUC differs by %2, within the seeds&apos; scatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, and %2 more AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 times as fast as E2E, and %2 more AUC over %n seed, more than the seeds&apos; scatter.</numerusform>
            <numerusform>%1 times as fast as E2E, and %2 more AUC over %n seeds, more than the seeds&apos; scatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times as fast as E2E, but %2 less AUC over %n seed(s), more than the seeds&apos; scatter.</source>
        <translation>
            <numerusform>%1 times as fast as E2E, but %2 less AUC over %n seed, more than the seeds&apos; scatter.</numerusform>
            <numerusform>%1 times as fast as E2E, but %2 less AUC over %n seeds, more than the seeds&apos; scatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal over %n seed(s)</source>
        <translation>
            <numerusform>Equal over %n seed</numerusform>
            <numerusform>Equal over %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the scatter of %n seed(s)</source>
        <translation>
            <numerusform>More than the scatter of %n seed</numerusform>
            <numerusform>More than the scatter of %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within the scatter of %n seed(s)</source>
        <translation>
            <numerusform>Within the scatter of %n seed</numerusform>
            <numerusform>Within the scatter of %n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quality: validation AUC %1 on average of %n seed(s), %2 to E2E&apos;s, 95% interval %3 to %4.</source>
        <translation>
            <numerusform>Quality: validation AUC %1 on average of %n seed, %2 to E2E&apos;s, 95% interval %3 to %4.</numerusform>
            <numerusform>Quality: validation AUC %1 on average of %n seeds, %2 to E2E&apos;s, 95% interval %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As R the mean of %n seed(s); its deviation is %1, and this run&apos;s own speedup %2.</source>
        <translation>
            <numerusform>As R of %n seed; its deviation is %1, and this run&apos;s own speedup %2.</numerusform>
            <numerusform>As R the mean of %n seeds; its deviation is %1, and this run&apos;s own speedup %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means over the %n seed(s) that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</source>
        <translation>
            <numerusform>Means over the %n seed that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</numerusform>
            <numerusform>Means over the %n seeds that both were trained with: %1, with a deviation of %2, and E2E&apos;s %3, with one of %4. The difference&apos;s 95% interval is %5 to %6, by Student&apos;s t from the differences of runs with the same seed. Memory and time are of this run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS: %2, %n thread.</numerusform>
            <numerusform>LibTorch %1, BLAS: %2, %n threads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation>
            <numerusform>%n run waited when the program ended. To start it, select it among the runs and press Continue.</numerusform>
            <numerusform>%n runs waited when the program ended. To start one, select it among the runs and press Continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while it made %n runs. What their last checkpoints have is kept.</source>
        <translation>
            <numerusform>The program ended while it made %n run. What its last checkpoint has is kept.</numerusform>
            <numerusform>The program ended while it made %n runs. What their last checkpoints have is kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
