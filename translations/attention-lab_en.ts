<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OutputText</name>
    <message numerus="yes">
        <source>Where the text repeats itself (%n place(s)): next token right %1 times, mean probability %2.</source>
        <translation>
            <numerusform>Where the text repeats itself (%n place): next token right %1 times, mean probability %2.</numerusform>
            <numerusform>Where the text repeats itself (%n places): next token right %1 times, mean probability %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the text repeats itself (%n place(s)): next token right %1 times (as trained %2), mean probability %3 (as trained %4).</source>
        <translation>
            <numerusform>Where the text repeats itself (%n place): next token right %1 times (as trained %2), mean probability %3 (as trained %4).</numerusform>
            <numerusform>Where the text repeats itself (%n places): next token right %1 times (as trained %2), mean probability %3 (as trained %4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterNote</name>
    <message numerus="yes">
        <source>wider than the %n token(s) there are: nothing is hidden</source>
        <translation>
            <numerusform>wider than the %n token there is: nothing is hidden</numerusform>
            <numerusform>wider than the %n tokens there are: nothing is hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wider than the %n token(s) there are: the same as causal</source>
        <translation>
            <numerusform>wider than the %n token there is: the same as causal</numerusform>
            <numerusform>wider than the %n tokens there are: the same as causal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) can attend to nothing: their weights and context are 0.</source>
        <translation>
            <numerusform>%n query can attend to nothing: its weights and context are 0.</numerusform>
            <numerusform>%n queries can attend to nothing: their weights and context are 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are only %n key(s): all are kept, as by softmax</source>
        <translation>
            <numerusform>there is only %n key: it is kept, as by softmax</numerusform>
            <numerusform>there are only %n keys: all are kept, as by softmax</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the mask are painted by hand, on top of what is chosen here.</source>
        <translation>
            <numerusform>%n cell of the mask is painted by hand, on top of what is chosen here.</numerusform>
            <numerusform>%n cells of the mask are painted by hand, on top of what is chosen here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCaption</name>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n overridden</numerusform>
            <numerusform>%n overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::AssumptionsGroup</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetLines</name>
    <message numerus="yes">
        <source>Means of %n run(s) of the hour, with 95 % intervals. %1.</source>
        <extracomment>%1 a list of numbers</extracomment>
        <translation>
            <numerusform>Means of %n run of the hour, with 95 % intervals. %1.</numerusform>
            <numerusform>Means of %n runs of the hour, with 95 % intervals. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means of %n run(s) of the hour, with 95 % intervals. %1. Largest loss: %2.</source>
        <extracomment>%1 and %2 such as &quot;Work done: 12.3 min (11.9 to 12.7)&quot;</extracomment>
        <translation>
            <numerusform>Means of %n run of the hour, with 95 % intervals. %1. Largest loss: %2.</numerusform>
            <numerusform>Means of %n runs of the hour, with 95 % intervals. %1. Largest loss: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetResults</name>
    <message numerus="yes">
        <source>No plan was found that is surely better. The best of the %n tried was “%1”: %2 of work, an interval that does not lie above 0.</source>
        <extracomment>%1 a plan, %2 a difference in minutes with its interval</extracomment>
        <translation>
            <numerusform>No plan was found that is surely better. The best of the %n tried was “%1”: %2 of work, an interval that does not lie above 0.</numerusform>
            <numerusform>No plan was found that is surely better. The best of the %n tried was “%1”: %2 of work, an interval that does not lie above 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better, the best of %4 plans tried: %1. Work done: %2 in %n pairs of runs with the same messages, sounds and thoughts; the 95 % interval lies above 0. %3</source>
        <extracomment>%1 a plan, %2 a difference in minutes with its interval, %3 a sentence or nothing, %4 how many plans</extracomment>
        <translation>
            <numerusform>Better, the best of %4 plans tried: %1. Work done: %2 in %n pair of runs with the same messages, sounds and thoughts; the 95 % interval lies above 0. %3</numerusform>
            <numerusform>Better, the best of %4 plans tried: %1. Work done: %2 in %n pairs of runs with the same messages, sounds and thoughts; the 95 % interval lies above 0. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::FieldText</name>
    <message numerus="yes">
        <source>%1, %n number(s) differ</source>
        <extracomment>%1 the size of a table such as &quot;3 × 4&quot;</extracomment>
        <translation>
            <numerusform>%1, %n number differs</numerusform>
            <numerusform>%1, %n numbers differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene of human attention: %n setting(s)</source>
        <translation>
            <numerusform>Scene of human attention: %n setting</numerusform>
            <numerusform>Scene of human attention: %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned hour: %n setting(s)</source>
        <translation>
            <numerusform>Planned hour: %n setting</numerusform>
            <numerusform>Planned hour: %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadChangeBar</name>
    <message numerus="yes">
        <source>%n weight(s) overwritten.</source>
        <translation>
            <numerusform>%n weight overwritten.</numerusform>
            <numerusform>%n weights overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadsGroup</name>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LadderPanel</name>
    <message numerus="yes">
        <source>%n number(s) of query and key overridden</source>
        <translation>
            <numerusform>%n number of query and key overridden</numerusform>
            <numerusform>%n numbers of query and key overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LinesView</name>
    <message numerus="yes">
        <source>Query %1: %n lines, largest %2</source>
        <translation>
            <numerusform>Query %1: %n line, largest %2</numerusform>
            <numerusform>Query %1: %n lines, largest %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key %1: %n lines, largest %2</source>
        <translation>
            <numerusform>Key %1: %n line, largest %2</numerusform>
            <numerusform>Key %1: %n lines, largest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkNotes</name>
    <message numerus="yes">
        <source>%n key(s) of this row are masked and do not run. TVA has no mask; the nearest to it is an item that is not in sight.</source>
        <translation>
            <numerusform>%n key of this row is masked and does not run. TVA has no mask; the nearest to it is an item that is not in sight.</numerusform>
            <numerusform>%n keys of this row are masked and do not run. TVA has no mask; the nearest to it is an item that is not in sight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkText</name>
    <message numerus="yes">
        <source>%1: %n share one whole. Largest: %2. %3</source>
        <extracomment>%1 whose numbers, %2 such as &quot;·tired 0.637; ·it 0.120&quot;, %3 a sentence</extracomment>
        <translation>
            <numerusform>%1: %n shares one whole. Largest: %2. %3</numerusform>
            <numerusform>%1: %n share one whole. Largest: %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First in %1 race(s)</source>
        <translation>
            <numerusform>First in %1 race</numerusform>
            <numerusform>First in %1 races</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 After %2 race(s) the shares of wins differ from w ÷ Σw by at most %3; chance alone makes about %4 there (two standard errors).</source>
        <extracomment>%1 the sentences before, %2 a count, %3 and %4 differences of shares</extracomment>
        <translation>
            <numerusform>%1 After %2 race the shares of wins differ from w ÷ Σw by at most %3; chance alone makes about %4 there (two standard errors).</numerusform>
            <numerusform>%1 After %2 races the shares of wins differ from w ÷ Σw by at most %3; chance alone makes about %4 there (two standard errors).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkView</name>
    <message numerus="yes">
        <source>%1 of %n shown. %2</source>
        <extracomment>%1 how many of all items are on screen, %2 what strokes across the bars mean</extracomment>
        <translation>
            <numerusform>%1 of %n shown. %2</numerusform>
            <numerusform>%1 of %n shown. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LogGroup</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the event log</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::MaskGroup</name>
    <message numerus="yes">
        <source>%n pattern(s) together</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ModelActions</name>
    <message numerus="yes">
        <source>“%1” holds %n matrices of weights. What are they?</source>
        <translation>
            <numerusform>“%1” holds %n matrix of weights. What is it?</numerusform>
            <numerusform>“%1” holds %n matrices of weights. What are they?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::PlaneView</name>
    <message numerus="yes">
        <source>%1 of %n points labelled</source>
        <translation>
            <numerusform>%1 of %n point labelled</numerusform>
            <numerusform>%1 of %n points labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ProofPanel</name>
    <message numerus="yes">
        <source>%n element(s) beside a kink, where there is no derivative, left out.</source>
        <translation>
            <numerusform>%n element beside a kink, where there is no derivative, left out.</numerusform>
            <numerusform>%n elements beside a kink, where there is no derivative, left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are not covered.</source>
        <translation>
            <numerusform>%n case is not covered.</numerusform>
            <numerusform>%n cases are not covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ProofTableModel</name>
    <message numerus="yes">
        <source>%n element(s) beside a kink left out</source>
        <translation>
            <numerusform>%n element beside a kink left out</numerusform>
            <numerusform>%n elements beside a kink left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::RowBarsView</name>
    <message numerus="yes">
        <source>%1 of %n keys shown</source>
        <translation>
            <numerusform>%1 of %n key shown</numerusform>
            <numerusform>%1 of %n keys shown</numerusform>
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
    <name>lab::ui::StagePage</name>
    <message numerus="yes">
        <source>%n head(s) off</source>
        <translation>
            <numerusform>%n head off</numerusform>
            <numerusform>%n heads off</numerusform>
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
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n overridden</numerusform>
            <numerusform>%n overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::SweepPanel</name>
    <message numerus="yes">
        <source>Cancelled after %n value(s).</source>
        <translation>
            <numerusform>Cancelled after %n value.</numerusform>
            <numerusform>Cancelled after %n values.</numerusform>
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
<context>
    <name>lab::ui::TokenWeights</name>
    <message numerus="yes">
        <source>What %n keys receive on average. Largest: %1.</source>
        <extracomment>%1 a list such as &quot;·tired 0.637; ·it 0.120&quot;</extracomment>
        <translation>
            <numerusform>What %n key receives on average. Largest: %1.</numerusform>
            <numerusform>What %n keys receive on average. Largest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights of query %1 over %n keys. Largest: %2.</source>
        <extracomment>%1 a query, %2 a list such as &quot;·tired 0.637; ·it 0.120&quot;</extracomment>
        <translation>
            <numerusform>Weights of query %1 over %n key. Largest: %2.</numerusform>
            <numerusform>Weights of query %1 over %n keys. Largest: %2.</numerusform>
        </translation>
    </message>
</context>
</TS>
