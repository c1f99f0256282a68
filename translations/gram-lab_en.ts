<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>gram::RunModel</name>
    <message numerus="yes">
        <source>E2E measured for %n step(s)</source>
        <translation>
            <numerusform>E2E measured for %n step</numerusform>
            <numerusform>E2E measured for %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gram::WindowController</name>
    <message numerus="yes">
        <source>E2E takes %1 s a step (mean of %n step(s)).</source>
        <translation>
            <numerusform>E2E takes %1 s a step (mean of %n step).</numerusform>
            <numerusform>E2E takes %1 s a step (mean of %n steps).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LibTorch %1, BLAS: %2, %n thread(s).</source>
        <translation>
            <numerusform>LibTorch %1, BLAS: %2, %n thread.</numerusform>
            <numerusform>LibTorch %1, BLAS: %2, %n threads.</numerusform>
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
</context>
</TS>
