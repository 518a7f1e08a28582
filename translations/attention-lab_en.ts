<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lab::ui::HeatmapText</name>
    <message numerus="yes">
        <source>%n queries</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ParametersPanel</name>
    <message numerus="yes">
        <source>%n query(s) can attend to nothing: their weights and context are 0.</source>
        <translation>
            <numerusform>%n query can attend to nothing: its weights and context are 0.</numerusform>
            <numerusform>%n queries can attend to nothing: their weights and context are 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::SequencePanel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) computed</source>
        <translation>
            <numerusform>%1 of %n token computed</numerusform>
            <numerusform>%1 of %n tokens computed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::StatusSummary</name>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of zeros: nothing to attend to</source>
        <translation>
            <numerusform>%n row of zeros: nothing to attend to</numerusform>
            <numerusform>%n rows of zeros: nothing to attend to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::TokenListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
