<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Figures</name>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ Equal within rounding: Single-step's gradient differs from E2E's by %1 at most in float32 and %2 in float64, relative to each tensor's largest entry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✗ Not equal: Single-step's gradient differs from E2E's by %1 in float32 and %2 in float64, relative to each tensor's largest entry: more than rounding.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Encode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gather</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::AnglePlot</name>
    <message>
        <source>Multi-step's angle, by N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Between the encoder's gradient that the regression onto N batches' pseudo-targets gives, and the sum of E2E's over the same N batches. Both begin with the same weights, and only the CF module is updated on the way. For N = 1 they are the same.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● computed in float64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>‖pseudo-gradient‖</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>‖true gradient‖</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>latency N, in batches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>below %1°</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::BarsView</name>
    <message>
        <source>Figures of the compared runs as bars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::BatchGrid</name>
    <message>
        <source>The batch: users by positions</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::BatchPage</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each epoch has its own order, and news their own negatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Batch of the epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any batch of the training split, as the seed orders them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comp&amp;ute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;K interactions show U different items. E2E encodes each interaction, exact GRAM each item: R = K / U is what it can save at most.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The item under the cursor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>epoch </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>batch </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The batch before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The batch after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow the batch being trained</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While a run trains, show the batch that it is at, a few times a second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>K = %1 interactions, U = %2 unique items, R = %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows: users; history, then candidates, the clicked one underlined. Pale: occurs once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows: users, answers in time order. Pale: occurs once. Struck through: answered wrongly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop computing the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop computing this step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Make this step once, for its gradients and times. Nothing is trained by it.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The figures are computed when the runs have ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured on this batch as step %1, with the weights that a run starts with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The batch of a run's step %1. Compute makes it once, with the weights that a run starts with.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>E2E encodes it &lt;b&gt;%n time(s)&lt;/b&gt; in this step.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Single-step GRAM encodes it &lt;b&gt;once&lt;/b&gt;.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 encodes it twice: first without keeping what the way back needs.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Multi-step encodes it twice in %n step(s), in however many batches it is: to train on it, and for the table.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Multi-step encodes it twice in half an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step encodes it twice in an epoch, in however many batches it is: to train on it, and for the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>history %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clicked candidate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>candidate %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Here: user %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered correctly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered wrongly</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>‖g‖ of this interaction: %1&lt;br&gt;its part along the item's: %2&lt;br&gt;‖g‖ of the item: %3, the sum of %n part(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s):</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>user %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::BoardController</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written: a report's name ends in .html or .pdf.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved the report %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::BoardPage</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings of the compared runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Differences in settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to compare yet. Tick the runs to compare in the list of runs: each that has made a step appears here, with its speed, memory and quality beside the others'. To train several modes on the same batches, press Compare…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metric to compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;The metric on the validation data in which the runs are compared.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value to reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;The board tells how long each run trained until its first evaluation with this value. At first it is the best that all of the runs have reached.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all figures as a table for a spreadsheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Save all of this, with settings, versions and charts, as a page (HTML) or a document (PDF) that can be read without this program.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n setting(s) are the same in all of these runs.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document to print (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the Comparison</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ChartMetric</name>
    <message>
        <source>Training loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory in the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resident memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds per step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions per second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encoded items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation MRR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation nDCG@5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation nDCG@10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>interactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>training time, s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>training and evaluation time, s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>━ training   ● validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup vs E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>━ speedup so far   ┅ R: exact GRAM's limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times E2E's speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>━ each step   ┅ peak   ┈ process, resident</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● validation AUC   ○ cold-start AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ChartsPanel</name>
    <message>
        <source>Speedup vs E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all of the data in the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo zooming and moving (double click in a chart)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E is measured first, then the run trains and its loss appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run is being prepared; its loss appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press Start: the loss of each step appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory of the tensors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory of the tensors on the %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory in use and its peak appear here while a run trains.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup vs %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup vs E2E, several baselines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E is measured first, then the run's speedup appears here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E trains as the baseline. The speedup of the other runs appears here when it has finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No E2E baseline yet. Set “Measure E2E for”, or finish an E2E run with the same data, model and batch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E seconds per step by the run's own. Start a GRAM run to see how much faster it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation AUC and cold-start AUC appear here after each evaluation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs drawn in the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time with evaluations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;What the charts are drawn over. Training time leaves out pauses, evaluations and loading; time with evaluations adds those that were made before.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;X:</source>
        <comment>axis</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Logarithmic x axis: the beginning of the runs gets as much room as the rest. For y: the menu of the chart.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow the run in training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Keeps the newest part in view while a run trains. Zoom to choose how much of it; move back to stop following.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Dragging in a chart draws a box and zooms into it, as it always does with Shift. Off: dragging moves the chart.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unsmoothed</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Smooths what is told of each step: an exponential moving average over about so many steps, worked out from every step. The line as it was recorded stays faintly behind it. Sums, peaks and evaluations are never smoothed.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy or export the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all of the charts, or write them as a picture or as a table of every point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export the Charts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This figure appears here after each evaluation, where the data and the task have it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This figure appears here while a run trains.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts of GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the Chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the Charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of every point (*.csv)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trains one mode after the other on the same data, with the same seed and the same batches, and draws them over each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds of training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For each mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;For each mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ComparisonText</name>
    <message>
        <source>AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nDCG@5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nDCG@10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold-start AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>~, italics and hatching: an estimate, extrapolated from what was measured. All other figures are measured.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 or less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>~%1</source>
        <comment>an estimate</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>estimate, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>E2E, measured for %n step(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The runs of the same work are measured against this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No speedup: there is no E2E run on the same data, model and batch among these, and the run has not measured E2E itself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Speedup per step: the mean of %n E2E step(s), which this run measured on its own first batches after one warm-up step, by the mean of all of its own steps.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No speedup against “%1”: it needs two steps of both runs.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run's, over the same %n batch(es), without the first step of either.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per step: training time of “%1” by this run's, over %n step(s) of either but the first; the seeds differ, so the batches are not the same ones.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Speedup per epoch: measured at the end of the last whole epoch that both have trained.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>1× (reference)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, without an encoder update</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It needs an E2E run among these that has reached the value: a measurement of some E2E steps says nothing of quality.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run has not reached the value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has not reached the value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training time to the first evaluation that reached the value: that of “%1” by this run's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run has no evaluation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No evaluation of the run has reached the value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training time of the first evaluation that reached the value, after step %1. Nothing is interpolated: it was reached at some time between %2 and %3.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Highest memory of the tensors on the device, within %n step(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training steps made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without pauses, evaluations and loading.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time per step, mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training time by steps. Multi-step's encoder updates and first table are in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time per step, median</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step has none: its cost comes in bursts that a median leaves out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time per epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An estimate where the run has not made a whole epoch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redundancy R</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions by unique items, K/U, over all steps: the most that exact GRAM can save.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured against</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the speedups are against.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup per step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E's training time by the run's, over the same steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup per epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E's training time by the run's, over whole epochs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup to equal quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E's training time by the run's, each to the first evaluation with %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality on the validation data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of the first evaluation that reached it; nothing is interpolated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the first evaluation that reached it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of all of the run's evaluations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after step %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold-start AUC of that model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On items without an interaction in the training data, at the same evaluation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest memory of the tensors on the device.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of E2E's peak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Against the same reference as the speedup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peak memory of the encoder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest rise of the tensors' memory within one phase of the content encoder; known when the run has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality of the best model on the test data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With its 95% interval, by bootstrap over users.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Model after step %1, %n prediction(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>times E2E's speed   ◆ R: exact GRAM's limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times E2E's speed to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time to equal quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>training time to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of the tensors on the device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory: against E2E's peak within these steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has ended before its first encoder update: its times leave out what an update costs.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Its peak memory is %1% of that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It reached %1 %2 times as fast.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has not yet paid for an encoder update.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::DatasetCard</name>
    <message>
        <source>&amp;Look closer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look closer at the dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts of the figures, warnings, and samples of items and histories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of these cold-start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions, training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions, validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions, test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Labels of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens per text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;i&gt;~%1&lt;/i&gt; at %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R by users a batch: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>; %n other kind(s) of data skipped</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not work well</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>gram::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts of the dataset's page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Histories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dataset has been read yet. Choose one in the main window: its figures, what will not work well, and samples of what it holds appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the figures, the warnings and what was skipped, for a note or a mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sizes of the splits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will not work well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skipped on reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find items by id or text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part of an id or a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample histories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries of the history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find an Item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>News recommendation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · &lt;b&gt;SIMULATED&lt;/b&gt; from a known truth, not real people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of these cold-start: not in the training split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens of a text, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens of an item's texts together, mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vocabulary of the tokenizer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows of answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold-start share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The labels of the test split are unknown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was skipped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>impressions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>interactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training interactions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold-start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>◆ cold-start</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>A sample of %n item(s): frequent ones, rarer ones, cold-start ones</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 of %2 sampled items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the sampled items has that in its id or text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User %1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::DatasetText</name>
    <message>
        <source>%1: no values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: mean %2, median %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt; %1%</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be faster than E2E by more than that. Take more users a batch, or Multi-step GRAM.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of the texts fill the %2 tokens that a text may have: most of these are cut. Raise “Tokens per text” if the model reads more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of the interactions are with items that have no text, which a content encoder knows nothing of. Add their texts to the dataset.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Half of the training sequences have at most %n interaction(s): there is little to tell one user from another. Keep more of each user's past when you import.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n user(s): the metrics vary by chance. Read their confidence intervals, and do not trust small differences.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation split has only %n prediction(s), so its metrics are noisy. Raise “Validation share”, or do not trust small differences.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 of the answers are correct, so always guessing the same is nearly always right. Judge by AUC, not by accuracy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The validation split has no item that is new to the model, so the cold-start metric is undefined. Split by time to get some, if the data have times.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test split has no labels: predictions can be written for it, but no metric can be computed. Report the validation metrics, and say so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no test split. The best epoch is chosen by the validation metrics, so these flatter. Set a “Test share” for a figure to report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>• history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ clicked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>○ not clicked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ correct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n answer(s), %1 correct</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 in the history, %2 of %3 clicked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>News recommendation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowledge tracing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SIMULATED from a known truth, not real people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles: %1, of these cold-start: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questions: %1, of these cold-start: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: sequences %2, interactions %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, cold-start share %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test: none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, labels unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens of an item's texts together: mean %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vocabulary: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R at %1 users a batch, estimated: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skipped on reading:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (the first: %1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clicks in a reader's history</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers in a window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens of a text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training interactions of an item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redundancy R by users a batch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::DifferencePlot</name>
    <message>
        <source>Largest relative difference by layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;|E2E − Single-step| at most, relative to the tensor's largest entry. Float64 rounds about 10⁹ times finer than float32: were the two gradients really different, the bars of both would be alike.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>■ float32   ▨ float64   ┅ what rounding explains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>float64</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ErrorText</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file or folder %1. Check the name, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be written%2. Free some space or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, field %2: expected %3, but it says “%4”. Correct the line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many malformed lines (%1). The first is %2, field %3: expected %4. Check that the file is in the expected format.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has no column “%2”. Its header is: %3. Rename a column or add this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to train on in %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The setting “%1” is %2; it must be %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no setting “%1”. Remove it from the configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tokenizer failed: %1. Try a smaller vocabulary, or check the model file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tokenizer of %1 cannot be used: %2. Get all of its files again, or choose another model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is damaged or of another kind: %2. Get it again, or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 cannot be used. %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The weights in %1 do not fit its config.json: %2. Get the whole folder again, all files of the same model.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough memory%1. %2 Try a smaller batch, shorter texts, or the mode Single-step, bounded memory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The loss is not a finite number at step %1. A smaller learning rate usually helps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not available here: %1. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something unexpected failed: %1. The messages below may tell more.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ExportDialog</name>
    <message>
        <source>Export Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes the encoder that the run “%1” has trained as a Hugging Face folder, for transformers and sentence-transformers, with the items' vectors and the CF module beside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Folder, new or empty:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder to write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose where to write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to Write the Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the whole path, for example %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is something already: choose another name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::FieldEditors</name>
    <message>
        <source>CPU</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::FieldTexts</name>
    <message>
        <source>Users</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many readers or students the demo simulates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many articles or questions the demo simulates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Demo seed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another number gives another simulated world.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How validation data are told apart from training data. Automatic: by time for news (a validation folder wins), by user for knowledge tracing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of the data that is kept for validation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of the data that is looked at once, by the best model at a run's end. Data with a test part of their own keep that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read bodies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encode the body of each article too, where the import was given one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read categories</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encode category and subcategory of each article as a text of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read titles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encode the title of each article.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read abstracts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encode the abstract of each article too. The vectors of title and abstract are averaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A sentencepiece model (.model). Empty: one is trained on the dataset's own texts and kept with the run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger embedding table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens per text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longer texts are cut. The attention's cost grows with the square of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The latest clicks of a reader that the user encoder sees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Negatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Articles shown but not clicked that are sampled beside each click, from the same impression and anew each epoch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sequence length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longer answer sequences are cut into windows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The content encoder that is fine-tuned: a Hugging Face folder (BERT, DistilBERT, RoBERTa, XLM-RoBERTa, ALBERT, sentence-transformers), the encoder that comes with the program, or random weights. A folder can also be dropped on the window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fro&amp;zen layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The embeddings and that many layers stay as they are; their output is computed once an item and kept. 0 freezes the embeddings alone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None, all train</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep in memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The frozen layers' outputs are kept in memory up to this size, and beyond it in a file that is gone with the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing, use the disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d: the width of the content encoder and of the item vectors. Must be a multiple of the heads.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transformer layers of the content encoder. The encoder's cost grows linearly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attention heads. They must divide the hidden size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Feed-forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Width of the feed-forward part of each layer, usually four times the hidden size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the token vectors of a text become one item vector. The model's own is what its folder says, else the mean.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CE dropout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dropout inside the content encoder. 0, the usual setting for GRAM, keeps Single-step exactly equal to E2E.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The collaborative filtering model over item vectors. NRMS, for news: attention over the articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a recurrent network over a student's answers predicts the next one. SAINT, for knowledge tracing: a transformer whose encoder reads the questions and whose decoder reads the answers. Automatic: NRMS for news, DKT for knowledge tracing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF dropout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dropout inside DKT's LSTM and SAINT's layers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the tensors live and are computed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CPU threads. The same number and the same seed give the same figures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All cores</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decides the initial weights, the order of the batches and the sampled negatives. Runs to be compared need the same seed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>64 bit is slower; it is there to show that the exact modes are exact.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each run leaves its configuration, metrics and checkpoint in a folder of its own here. Empty: nothing is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How the content encoder is trained.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Latency N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF steps between two updates of the content encoder. A larger N is faster and works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half an epoch and one epoch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency unit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the latency is counted in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CE mini-batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items per regression step of the content encoder. Smaller batches: more updates, less memory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Item rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate of the plain SGD that moves the rows of the item table between two updates.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Count weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight of an item in the regression, from its count c of interactions since the last update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CE micro-batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items encoded at a time. It sets the memory the content encoder needs; the gradients do not depend on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Users per step: impressions of news, or answer sequences. More users share more items, so R grows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passes over the training data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop after that many steps, even within an epoch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop after that much training time, without pauses and evaluations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CE learning rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adam's peak learning rate for the content encoder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF learning rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adam's peak learning rate for the CF module.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps until the learning rates reach their peak; after it they fall with the inverse square root of the step (the Noam schedule).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evaluate every</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps between evaluations on the validation data. 0: at the end of each epoch.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop after that many evaluations without a better validation AUC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure E2E for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps of E2E that are timed on the run's own first batches before it starts, without applying them: the speedup is measured against them. Not needed where an E2E run on the same data, model and batch is in the list.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::FormHistory</name>
    <message>
        <source>change of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>change of %n setting(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>gram::FreezeRow</name>
    <message>
        <source>Frozen part of the encoder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>-1: all of it trains, 0: the embeddings are frozen, 1 and above: so many layers too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 × the same layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The layers share their weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>. Only the embeddings can be frozen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>. Something must be left to train; the mode Frozen trains none of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>. Click to let it train.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>. Click to freeze up to here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::GradientScatter</name>
    <message>
        <source>E2E against Single-step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;A sample of single entries ∂L/∂θ, as many of each layer, by their sizes. On the line both are equal. The smallest are sums that nearly cancel, where rounding shows first.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 entries, %2 with opposite signs (×)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single-step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>|E2E|</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>|Single-step|</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::HistogramPlot</name>
    <message>
        <source>no values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>━ median %1   ┅ mean %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, in ranges that grow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, log scale</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ImportDialog</name>
    <message>
        <source>MIND: news and impressions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adressa: reading events (JSON Lines)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MovieLens: ratings and films</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duolingo SLAM 2018: exercises</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An answer a row (CSV, TSV, JSON Lines)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A student a row, a question a column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pyKT data.txt: six lines a student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pyKT sequences (CSV)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKVMN: three lines a student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EdNet KT1: a file a student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Item:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Correct:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elapsed time:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;kill:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Split:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column with the student or reader.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column with the question's id. Several columns, joined by “ + ”, make one id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column that says whether the answer was right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the answer was given: a number or a date. It puts a student's answers in order; without it the order of the file counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long the answer took. It is kept in the dataset; no model reads it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The skill asked for. Rows that repeat an answer for another skill are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part of a test. It is kept in the dataset; no model reads it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which answers are train, validation and test.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The question's text, where it stands in these rows and not in a file of its own. Several columns are joined by “ + ”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is missing, or how it went</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables, text files or zip archives, as they were downloaded; gzip will do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files of a folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the selected files off the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layout of the files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fills in the columns that files of this name have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the columns' names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Answers' file:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values for right:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With commas between; any other value is wrong. Empty: 1, true, correct.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1, true, correct</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values to leave out:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows with these are not answers, as a program that is still being judged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts' file:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file with each item's id and text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its id:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column with the same ids as in the answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its text:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column with the text. Several columns are joined by “ + ”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lowest rating that is a click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A click from rating:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items drawn for each click</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawn for each click:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the articles' bodies are. Column 6 is the URL in Microsoft's files: choose it only for files that have the body there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item &amp;is:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is predicted and encoded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a token in its exercise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an exercise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load Mapping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mapping file, as the command line takes with --mapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save Mapping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeps these choices for the command line and for others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File that is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file's first rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First ro&amp;ws of:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder to write</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fol&amp;der, new or empty:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files to Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder to Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to Put the Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load Mapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save Mapping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The choices are those of the last time with such files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>column 6 of news.tsv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the files of a dataset, or a folder with them. They are only read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file with the answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the column with the user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the column with the item.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the column that says whether an answer was right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no column “%1” in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file with the items' texts, or the column with the text: the language model needs it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the columns with id and text in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the folder to write.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder is there already and not empty. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Reading… about %n s left</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Done: %1 users, %2 items with text, %3 interactions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1% of the interactions have a text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out: %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::LatencyPage</name>
    <message>
        <source>&amp;half an epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one &amp;epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latencies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Steps between two updates of the encoder: whole numbers with commas between them. E2E and Single-step, which is latency 1, are always among the runs.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Latencies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency of half an epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency of one epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train the missing runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Trains, one after the other and with the settings of the form, the runs that are not there yet, and goes on with those that were stopped. The same data, seed and batches for all.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality against speedup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times E2E's speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>best validation AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs by latency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>&amp;Train %n run(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>All are trained</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not trained yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality against speedup appears here, a point a run, when runs have been trained.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dotted: the runs that no other beats in both (Pareto front). Dashed: R, the limit of exact GRAM. Hollow: still training.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 times E2E's speed, AUC %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::LessonController</name>
    <message>
        <source>%1 has the id “%2”, as %3 has. Give it one of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The window is still busy with something else. Wait for its end, or stop it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It could not be started. The message above the charts tells why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run was removed before it could be looked at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was stopped before its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not quite. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be trained now: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done. The runs are in the list of runs, with all of their figures.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each takes a few minutes, trains small models for seconds with this very window, and asks about what came out. Your settings come back at the end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All &amp;lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave this lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave this lesson, with your own settings back in the form. It goes on here next time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in the form and start, as the window's own Start does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop what is training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your answer, a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check your answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sho&amp;w the answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n minute(s), goes on at step %1 of %2</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), done</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tr&amp;ain again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::LibraryController</name>
    <message>
        <source>%1 is in the list: run %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>labels of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>removal of %n run(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n run(s) to the trash</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash and stays where it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 could not be taken out of the trash.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::LiveChart</name>
    <message>
        <source>%1   ✕ not a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More for the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scale, values, copying and exporting of the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enlarge the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Logarithmic y Axis</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;Values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy Values as &amp;Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;Wheel: zoom x (with Shift, or over the y axis: zoom y). Drag: move. Shift and drag: zoom into the box. Double click: show everything; on this title: enlarge.&lt;/p&gt;&lt;p&gt;Keys: ← → read the values off, with Shift move; + − zoom; 0 show everything; Enter enlarge.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all of the charts again (Esc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let this chart fill the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show A&amp;ll of the Charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>En&amp;large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✕ not a number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::MainWindow</name>
    <message>
        <source>GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train as the form on the left says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause or go on; a pause is not counted as training time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the run and what is queued; the run can be continued from its checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Train E2E and GRAM one after the other and draw them together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open Dataset Folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a dataset's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn the files of a dataset, as they were downloaded, into one to train on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;Model Folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a Hugging Face model's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;Configuration…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in the form from a configuration file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save Configuration As…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the form as a configuration file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy Command &amp;Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the command that does in a terminal what the form says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R&amp;ecent Models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Co&amp;nfigurations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language and colours of the program</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dataset's figures, warnings and samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;All of the Charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo zooming and moving in the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy versions, device and BLAS, for a report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;topping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save Under a Name…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Their &amp;Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Model's Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Dataset's Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save Configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the configuration:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;h3&gt;GRAM Lab %1&lt;/h3&gt;&lt;p&gt;Fine-tunes a language model inside a recommender or a knowledge tracing model, and shows what GRAM saves against end-to-end training.&lt;/p&gt;&lt;p&gt;The method: Yang et al., &lt;i&gt;GRAM: Fast Fine-tuning of Pre-trained Language Models for Content-based Collaborative Filtering&lt;/i&gt;, NAACL 2022.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A Model Is Being Exported</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training Is Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A model is still being exported. Stop it and close?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A run is still training. Stop it and close?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written then; the run and its checkpoint stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its checkpoint is saved in the run's folder; “gram-lab run --resume” with that folder goes on with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep Exporting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large type and the whole screen, for a projector</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Large type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Short guided lessons that train with this window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open a Lesson…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a lesson from a file, of a teacher for example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a Lesson</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 (LGPL), LibTorch (BSD), QCustomPlot (GPL), sentencepiece (Apache 2.0), ICU (Unicode), SQLite (public domain), libzip (BSD), zlib, libcsv (LGPL), nlohmann JSON (MIT) and CLI11 (BSD). Help ▸ Copy Diagnostics tells the versions in use.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1(LGPL), LibTorch(BSD), QCustomPlot(GPL), sentencepiece(Apache 2.0), ICU(Unicode), SQLite(퍼블릭 도메인), libzip(BSD), zlib, libcsv(LGPL), nlohmann JSON(MIT), CLI11(BSD)을 사용합니다. 사용 중인 버전은 도움말 ▸ 진단 정보 복사에서 확인할 수 있습니다.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gram::MessageBar</name>
    <message>
        <source>What the message offers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::MessageLog</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ModeText</name>
    <message>
        <source>E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single-step GRAM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single-step GRAM, bounded memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step GRAM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frozen encoder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID embeddings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The baseline: encodes every interaction, K encodings a step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encodes each unique item once, U encodings a step. The same gradients as E2E, up to R = K/U times faster.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact too, and memory is set by the micro-batch, not by U. Costs one more forward pass.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updates the encoder once every N steps from accumulated item gradients. Faster than R, not equivalent to E2E for N &gt; 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A reference: the encoder is never trained, only the CF module is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A reference without texts: one learned vector an item. Knows nothing of cold-start items.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean of the tokens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CLS token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NRMS (news)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKT (knowledge tracing)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SAINT (knowledge tracing)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Linear, c/max</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Square root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logarithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logarithm + 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>half epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By user</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By row order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>32 bit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>64 bit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Simulating the demo data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training the tokenizer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokenizing the texts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing the model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measuring E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encoding the items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single-step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single-step, bounded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step N=%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step N=%1×½ epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Multi-step N=%1 epoch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ModelCard</name>
    <message>
        <source>%1 k</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 G</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model's figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What of the model will train</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory each mode will need, an estimate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;An estimate from sizes alone, before anything runs: the weights, their gradients and Adam's two moments; what the encoder keeps of the batch's expected items for its backward pass; the table of item vectors; the frozen layers' kept outputs.&lt;/p&gt;&lt;p&gt;Left out: the CF module, the program itself, its libraries and the dataset. A run measures its memory.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, random weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bundled encoder (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layers × hidden size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokenizer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest text</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;In the file but not part of the encoder, so not used: %1&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mode ID does not use the encoder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of it trains in the mode Frozen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is frozen.&lt;br&gt;All %1 parameters train.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frozen (hatched): the embeddings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frozen (hatched): up to layer %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 parameters train.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: the layers share their weights.&lt;/b&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;%1 frozen layers cannot be: something must be left to train.&lt;/b&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The memory that each mode will need is estimated once a dataset has been read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory, &lt;i&gt;estimated&lt;/i&gt;:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;b&gt;This may not fit:&lt;/b&gt; the machine has %1 of memory.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the mode Single-step, bounded memory, a smaller batch or shorter texts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a smaller batch, shorter texts or a smaller model, or freeze more layers.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::PlotWithTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the figures in place of the chart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Texts, numbers and dates. Training goes on while the window changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ProbeController</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dataset of the form is read when the runs have ended. Follow shows the run's batches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The batches are shown when the dataset has been read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On epoch %1, batch %2 of %3, as chosen on the page Batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ProgressPanel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Estimated time left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An estimate of the time left. Shown once it is stable.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>~%1 left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 interactions/s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ProofPage</name>
    <message>
        <source>Comp&amp;ute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy all values as CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export all values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write all values into a CSV file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Precision of the scatter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The precision in which the entries below were computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compute the comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Compute the gradients of this batch by E2E and by Single-step, with the form's model as a run starts with it. Nothing is trained. It needs the memory of an E2E step.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is computed when the runs have ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of a batch or settings that are no longer the form's: compute again. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dataset has been read yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is Single-step's gradient really E2E's, and how far is Multi-step's from it? Compute shows it on this batch, with the form's model.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::RedundancyPlot</name>
    <message>
        <source>users a batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>interactions by unique items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;How often a batch shows each of its items. Exact GRAM encodes an item once a batch, so this is the most by which it can be faster than E2E.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no estimates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>○ estimated from sampled batches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>interactions, K</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unique items, U</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R, estimated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::ReportText</name>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Written by GRAM Lab %1 on %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No speedup can be told: it needs an E2E run on the same data, model and batch, or a run that has measured E2E itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The demo's data are simulated. They show how the method behaves, not how well a model does on real data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R is a batch's interactions by its unique items. Exact GRAM encodes each item once where E2E encodes each interaction, so R is the most it can save.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality over training time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>training time, s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mark is an evaluation on the validation data. Training time leaves out pauses, evaluations and loading. The dashed lines tell when each run was first evaluated to the value of the line across; nothing is interpolated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training loss over steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>loss of the step's batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact modes lie on E2E's line where seed and batches are the same. Long runs are drawn with the lowest and the highest of neighbouring steps.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exact modes lie on E2E's line where seed and batches are the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed and memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is measured against what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The runs differ in %n setting(s):</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n setting(s) that are the same</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Software and hardware</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GRAM Lab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>LibTorch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BLAS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To do it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same settings, seed and number of threads give the same numbers; times depend on the machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a configuration file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::RunDetailsDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words with commas between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of runs can be filtered and grouped by tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GRAM Lab %1, LibTorch %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::RunLibrary</name>
    <message>
        <source>The library of runs was damaged. It was put aside as %1 and is made anew from the runs' folders; names, tags and notes are missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The library of runs could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A run is not listed. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A waiting run cannot be read. %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::RunListModel</name>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>gram::RunModel</name>
    <message>
        <source>Classroom demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>News demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chosen as the baseline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup against %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked runs are drawn in the charts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training steps done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>s/step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean training seconds per step, without pauses and evaluations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interactions per unique item, K/U: the speedup that exact GRAM can reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speedup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E's seconds per step by this run's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the validation data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cold AUC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On items without an interaction in the training data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest memory of the tensors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The pre-trained language model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you have tagged the run with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line of your note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E, run %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>E2E measured for %n step(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>gram::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Shows the runs that have each of these words in their name, tags, note, mode, dataset, model or state (Ctrl+F)&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grouping of the runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group the runs, show the starred ones only, look for runs again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with this stopped run from its checkpoint, or start a held one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start a new run with this run's settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Use Its Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill in the form with this run's settings, to change some of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare &amp;Settings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings in which the selected runs differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the run a name of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name, tags and note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alt+Return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the selected runs with a star, or take it away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw &amp;Only These</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draw the selected runs in the charts and no others</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use as &amp;Baseline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measure the speedup of the other runs against this finished E2E run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Run &amp;Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the folder with the run's configuration, metrics and checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;xport Model…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove from the List</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the runs off the list and the charts; their folders stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to T&amp;rash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the runs off the list and move their folders to the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Look for Runs Again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find the runs that other programs have made meanwhile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add a Run's Folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List a run from somewhere else</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only &amp;Starred Runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the runs without a star</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group the runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs appear here. Press Start for one, or Compare… for E2E and GRAM side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export this run's model: when what is running has ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This run has no language model to export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the trained encoder as a Hugging Face folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a Run's Folder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::SettingsDialog</name>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;all settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Settings of %n Run(s)</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the table as text, with tabs between the columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::SetupPanel</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ope&amp;n…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;A simulated demo, or a folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing (interactions.csv, items.csv). A folder can also be dropped on the window.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a dataset's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a model folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a Hugging Face model's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With dropout on, Single-step is exact in this sense: one dropout mask per unique item, shared by all of its interactions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentencepiece models (*.model)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>News demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Classroom demo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bundled encoder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chosen model brings its own: this has an effect with random weights only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tokens per text is %1, but this model reads at most %2. &lt;a href="#"&gt;Use %2&lt;/a&gt;</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::SetupSection</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: advanced settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::StepPanel</name>
    <message>
        <source>Previous part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the part before (Left)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play or pause the step (Space)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On to the next part (Right)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed of the animation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How fast the parts follow one another; this is not the speed of training</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each of the %1 unique items goes through the content encoder once; E2E sends all %2 interactions through it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each of the %1 interactions gets a copy of its item's vector.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The CF module works on the %1 interactions, as in E2E.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An item's gradient is the sum of its interactions': bars are their parts along it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each item's pseudo-target is its vector moved against its gradient: h̃ = h − g.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regressing onto the targets sends %1 gradients back through the encoder; E2E sends %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The figures are being computed…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The figures are not computed yet: press Compute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured: %1; E2E %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Loss %1. Measured: %2 forward and back.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The outlined item: ‖g‖ = %1, the sum of %n part(s). Autograd's own sums differ by %2 at most.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Pseudo-loss ½ Σ ‖h − h̃‖² = %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play the step</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::StepView</name>
    <message>
        <source>The step, drawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;One step on this batch. Space plays and pauses; Left and Right go from part to part.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>‖∇θ‖ %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Content encoder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CF module</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>‖h‖ %1   ‖h−h̃‖ %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times: computing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>times: not computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GRAM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E2E</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not measured: it would take too long or too much memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>being measured…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no batch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::TargetChart</name>
    <message>
        <source>Quality over training time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&lt;p&gt;Drag the line, or move it with the arrow keys: the marks tell when each run first evaluated to that value.&lt;/p&gt;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>training time, s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of these runs has been evaluated yet. Quality over training time appears here after their first evaluation.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::TrainingSession</name>
    <message>
        <source>The items' vectors are left out, as the dataset cannot be read. %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dataset cannot be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exported the model to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model was not exported. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 started.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 continues.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Step %1, validation: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last configuration cannot be read; the form has the defaults.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n run(s) waited when the program ended. To start one, select it among the runs and press Continue.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Training will be many times slower than it need be: the reference BLAS is in use. Install OpenBLAS (sudo apt install libopenblas0-openmp) and start the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is opened when the runs have ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is read when the runs have ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened the model “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The model is still being opened. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping, saving the checkpoint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A run</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1 finished: %n step(s) in %2 s.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped after %n step(s).</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>To go on with it, select it among the runs and press Continue.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
