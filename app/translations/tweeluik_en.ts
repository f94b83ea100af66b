<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HandsPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffRecordDialog</name>
    <message numerus="yes">
        <source>Take the last %n minute(s) off the record?</source>
        <translation>
            <numerusform>Take the last minute off the record?</numerusform>
            <numerusform>Take the last %n minutes off the record?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffRecordDrawer</name>
    <message numerus="yes">
        <source>The last %n minute(s)</source>
        <translation>
            <numerusform>The last minute</numerusform>
            <numerusform>The last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ChecklistModel</name>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusEndsModel</name>
    <message numerus="yes">
        <source>Still to come: %n</source>
        <comment>things that are waited for</comment>
        <translation>
            <numerusform>Still to come: %n</numerusform>
            <numerusform>Still to come: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsensusStripModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to talk about</source>
        <translation>
            <numerusform>%n still to talk about</numerusform>
            <numerusform>%n still to talk about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n equal</numerusform>
            <numerusform>%n equal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ConsentViewModel</name>
    <message numerus="yes">
        <source>%n quote(s) of this person are among the notes. Each can be erased, or stay as an ordinary note.</source>
        <translation>
            <numerusform>There is %n quote of this person among the notes. It can be erased, or stay as an ordinary note.</numerusform>
            <numerusform>There are %n quotes of this person among the notes. Each can be erased, or stay as an ordinary note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have this person as speaker. Each can be erased, or stay without the person mark.</source>
        <translation>
            <numerusform>%n note has this person as speaker. It can be erased, or stay without the person mark.</numerusform>
            <numerusform>%n notes have this person as speaker. Each can be erased, or stay without the person mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::DifferenceWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::EqualItemsModel</name>
    <message numerus="yes">
        <source>First all reasons: those of %n item(s) were not in view yet.</source>
        <translation>
            <numerusform>First all reasons: those of %n item were not in view yet.</numerusform>
            <numerusform>First all reasons: those of %n items were not in view yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ExplainViewModel</name>
    <message numerus="yes">
        <source>%n in the text</source>
        <comment>notes that the explanation points at</comment>
        <translation>
            <numerusform>%n in the text</numerusform>
            <numerusform>%n in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ImportPreviewViewModel</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
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
            <numerusform>%n description</numerusform>
            <numerusform>%n descriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-question(s)</source>
        <translation>
            <numerusform>%n sub-question</numerusform>
            <numerusform>%n sub-questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::InterviewWords</name>
    <message numerus="yes">
        <source>%n minute(s) earlier than planned</source>
        <translation>
            <numerusform>%n minute earlier than planned</numerusform>
            <numerusform>%n minutes earlier than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later than planned</source>
        <translation>
            <numerusform>%n minute later than planned</numerusform>
            <numerusform>%n minutes later than planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::JudgeRailModel</name>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation>
            <numerusform>%n open difference</numerusform>
            <numerusform>%n open differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::LooseEndsViewModel</name>
    <message numerus="yes">
        <source>%n question(s) are then shown as not discussed, in the report too. This can be undone.</source>
        <translation>
            <numerusform>%n question is then shown as not discussed, in the report too. This can be undone.</numerusform>
            <numerusform>%n questions are then shown as not discussed, in the report too. This can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::OffRecordViewModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::OverviewViewModel</name>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n at the table</numerusform>
            <numerusform>%n at the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything of %1 leaves this tablet: the details, the team, the plan, %n note(s) and what was being typed. It cannot be brought back. What somebody copied or printed before cannot be reached from here.</source>
        <translation>
            <numerusform>Everything of %1 leaves this tablet: the details, the team, the plan, %n note and what was being typed. It cannot be brought back. What somebody copied or printed before cannot be reached from here.</numerusform>
            <numerusform>Everything of %1 leaves this tablet: the details, the team, the plan, %n notes and what was being typed. It cannot be brought back. What somebody copied or printed before cannot be reached from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n person(s) still to be asked</source>
        <translation>
            <numerusform>Consent: %n person still to be asked</numerusform>
            <numerusform>Consent: %n persons still to be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential question(s)</source>
        <translation>
            <numerusform>%n essential question</numerusform>
            <numerusform>%n essential questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both auditors wrote in %n place(s)</source>
        <translation>
            <numerusform>Both auditors wrote in one place</numerusform>
            <numerusform>Both auditors wrote in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::PairingWords</name>
    <message numerus="yes">
        <source>%n more attempt(s), then there is a pause of one minute.</source>
        <translation>
            <numerusform>%n more attempt, then there is a pause of one minute.</numerusform>
            <numerusform>%n more attempts, then there is a pause of one minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ParcelViewModel</name>
    <message numerus="yes">
        <source>%n note(s) go along that the other auditor does not have yet. Only the other tablet can open it.</source>
        <translation>
            <numerusform>%n note goes along that the other auditor does not have yet. Only the other tablet can open it.</numerusform>
            <numerusform>%n notes go along that the other auditor does not have yet. Only the other tablet can open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %1 up to %2 are here now too: %n new</source>
        <translation>
            <numerusform>The notes of %1 up to %2 are here now too: %n new</numerusform>
            <numerusform>The notes of %1 up to %2 are here now too: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::PriorityItemsModel</name>
    <message numerus="yes">
        <source>%n essential</source>
        <translation>
            <numerusform>%n essential</numerusform>
            <numerusform>%n essential</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ProfileWords</name>
    <message numerus="yes">
        <source>The number of items for which both chose the same level, of the %n item(s) that both judged.</source>
        <translation>
            <numerusform>The number of items for which both chose the same level, of the %n item that both judged.</numerusform>
            <numerusform>The number of items for which both chose the same level, of the %n items that both judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number of items for which both chose the same level or one beside it, of the %n item(s) that both judged.</source>
        <translation>
            <numerusform>The number of items for which both chose the same level or one beside it, of the %n item that both judged.</numerusform>
            <numerusform>The number of items for which both chose the same level or one beside it, of the %n items that both judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: not judged by both.</source>
        <translation>
            <numerusform>%n item left out: not judged by both.</numerusform>
            <numerusform>%n items left out: not judged by both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::QuietQuestionViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>quiet questions that wait</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a question is short enough to be read at a glance.</source>
        <translation>
            <numerusform>%n character too many: a question is short enough to be read at a glance.</numerusform>
            <numerusform>%n characters too many: a question is short enough to be read at a glance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ReadingModel</name>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 of %n note</numerusform>
            <numerusform>%1 of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::RefusalWords</name>
    <message numerus="yes">
        <source>%n item(s) of the MIE were recognised in it.</source>
        <translation>
            <numerusform>%n item of the MIE was recognised in it.</numerusform>
            <numerusform>%n items of the MIE were recognised in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::ScoreEntryViewModel</name>
    <message numerus="yes">
        <source>%n used as evidence</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n used as evidence</numerusform>
            <numerusform>%n used as evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::SealViewModel</name>
    <message numerus="yes">
        <source>%n item(s) still open</source>
        <translation>
            <numerusform>%n item still open</numerusform>
            <numerusform>%n items still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::SearchModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::StartViewModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::TalkCardModel</name>
    <message numerus="yes">
        <source>We talk for about %n minute(s).</source>
        <translation>
            <numerusform>We talk for about %n minute.</numerusform>
            <numerusform>We talk for about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::TeamViewModel</name>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n at the table</numerusform>
            <numerusform>%n at the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tweeluik::TogetherWords</name>
    <message numerus="yes">
        <source>; %n note(s) not yet</source>
        <translation>
            <numerusform>; %n note not yet</numerusform>
            <numerusform>; %n notes not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> – %n note(s) not yet</source>
        <comment>what the other tablet lacks</comment>
        <translation>
            <numerusform> – %n note not yet</numerusform>
            <numerusform> – %n notes not yet</numerusform>
        </translation>
    </message>
</context>
</TS>
