<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeskDecision</name>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskFirstRows</name>
    <message numerus="yes">
        <source>%Ln people did not agree to be contacted, and are left out.</source>
        <translation>
            <numerusform>%Ln person did not agree to be contacted, and is left out.</numerusform>
            <numerusform>%Ln people did not agree to be contacted, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people gave no way to be reached by it, and are left out.</source>
        <translation>
            <numerusform>%Ln person gave no way to be reached by it, and is left out.</numerusform>
            <numerusform>%Ln people gave no way to be reached by it, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskGathering</name>
    <message numerus="yes">
        <source>%Ln damaged entries were left out.</source>
        <translation>
            <numerusform>%Ln damaged entry was left out.</numerusform>
            <numerusform>%Ln damaged entries were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were changed by somebody and left out.</source>
        <translation>
            <numerusform>%Ln entry was changed by somebody and left out.</numerusform>
            <numerusform>%Ln entries were changed by somebody and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries,</source>
        <translation>
            <numerusform>%Ln new entry,</numerusform>
            <numerusform>%Ln new entries,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known.</source>
        <translation>
            <numerusform>%Ln known.</numerusform>
            <numerusform>%Ln known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions of a desk are among them.</source>
        <translation>
            <numerusform>%Ln decision of a desk is among them.</numerusform>
            <numerusform>%Ln decisions of a desk are among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were erased where it comes from.</source>
        <translation>
            <numerusform>%Ln entry was erased where it comes from.</numerusform>
            <numerusform>%Ln entries were erased where it comes from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskHandIn</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %Ln people</source>
        <translation>
            <numerusform>room for %Ln person</numerusform>
            <numerusform>room for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it</source>
        <translation>
            <numerusform>%Ln file in it</numerusform>
            <numerusform>%Ln files in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKeeping</name>
    <message numerus="yes">
        <source>%Ln days are left.</source>
        <translation>
            <numerusform>%Ln day is left.</numerusform>
            <numerusform>%Ln days are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed entries lie here.</source>
        <translation>
            <numerusform>%Ln sealed entry lies here.</numerusform>
            <numerusform>%Ln sealed entries lie here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in clear in the folder %1</source>
        <translation>
            <numerusform>%Ln file in clear in the folder %1</numerusform>
            <numerusform>%Ln files in clear in the folder %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message numerus="yes">
        <source>%Ln signatures, check code %1</source>
        <translation>
            <numerusform>%Ln signature, check code %1</numerusform>
            <numerusform>%Ln signatures, check code %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message numerus="yes">
        <source>%Ln rows struck out</source>
        <translation>
            <numerusform>%Ln row struck out</numerusform>
            <numerusform>%Ln rows struck out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.</source>
        <translation>
            <numerusform>Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.</numerusform>
            <numerusform>Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid</source>
        <translation>
            <numerusform>%Ln valid</numerusform>
            <numerusform>%Ln valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation>
            <numerusform>%Ln struck out</numerusform>
            <numerusform>%Ln struck out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPerson</name>
    <message numerus="yes">
        <source>You decided that %Ln more signatures are this person&apos;s: they stay until you erase each of them, too.</source>
        <translation>
            <numerusform>You decided that %Ln more signature is this person&apos;s: it stays until you erase it, too.</numerusform>
            <numerusform>You decided that %Ln more signatures are this person&apos;s: they stay until you erase each of them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions speak of others, too, and stay with their reasons.</source>
        <translation>
            <numerusform>%Ln decision speaks of others, too, and stays with its reason.</numerusform>
            <numerusform>%Ln decisions speak of others, too, and stay with their reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskReview</name>
    <message numerus="yes">
        <source>%Ln signatures will no longer count.</source>
        <translation>
            <numerusform>%Ln signature will no longer count.</numerusform>
            <numerusform>%Ln signatures will no longer count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>This is too long. Please shorten it by %Ln characters.</source>
        <translation>
            <numerusform>This is too long. Please shorten it by %Ln character.</numerusform>
            <numerusform>This is too long. Please shorten it by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message numerus="yes">
        <source>%Ln have signed.</source>
        <translation>
            <numerusform>%Ln has signed.</numerusform>
            <numerusform>%Ln have signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln have signed across all events.</source>
        <translation>
            <numerusform>As of %1, %Ln has signed across all events.</numerusform>
            <numerusform>As of %1, %Ln have signed across all events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubFaults</name>
    <message numerus="yes">
        <source>The hub has put aside %Ln entries for the organizer to look at. They are still here. Please tell the organizer.</source>
        <translation>
            <numerusform>The hub has put aside %Ln entry for the organizer to look at. It is still here. Please tell the organizer.</numerusform>
            <numerusform>The hub has put aside %Ln entries for the organizer to look at. They are still here. Please tell the organizer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>In %Ln second everything you typed will be erased.</numerusform>
            <numerusform>In %Ln seconds everything you typed will be erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficialStep</name>
    <message numerus="yes">
        <source>It needs %Ln signatures.</source>
        <translation>
            <numerusform>It needs %Ln signature.</numerusform>
            <numerusform>It needs %Ln signatures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizerExport</name>
    <message numerus="yes">
        <source>%Ln signatures exported.</source>
        <translation>
            <numerusform>%Ln signature exported.</numerusform>
            <numerusform>%Ln signatures exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures opened</source>
        <translation>
            <numerusform>%Ln signature opened</numerusform>
            <numerusform>%Ln signatures opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be opened with this key.</source>
        <translation>
            <numerusform>%Ln entry could not be opened with this key.</numerusform>
            <numerusform>%Ln entries could not be opened with this key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters have no shape in the sheets’ fonts; they are drawn as □.</source>
        <translation>
            <numerusform>%Ln letter has no shape in the sheets’ fonts; it is drawn as □.</numerusform>
            <numerusform>%Ln letters have no shape in the sheets’ fonts; they are drawn as □.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>%Ln character left</numerusform>
            <numerusform>%Ln characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures stand; somebody who took theirs back has two entries.</source>
        <translation>
            <numerusform>%Ln signature stands; somebody who took theirs back has two entries.</numerusform>
            <numerusform>%Ln signatures stand; somebody who took theirs back has two entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message numerus="yes">
        <source>Wrong PIN. Please wait %Ln seconds before the next try.</source>
        <translation>
            <numerusform>Wrong PIN. Please wait %Ln second before the next try.</numerusform>
            <numerusform>Wrong PIN. Please wait %Ln seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffStart</name>
    <message numerus="yes">
        <source>%Ln signatures, all whole.</source>
        <translation>
            <numerusform>%Ln signature, whole.</numerusform>
            <numerusform>%Ln signatures, all whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open. The organizer can have them closed.</source>
        <translation>
            <numerusform>%Ln is open. The organizer can have it closed.</numerusform>
            <numerusform>%Ln are open. The organizer can have them closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>In %Ln second everything you typed will be erased.</numerusform>
            <numerusform>In %Ln seconds everything you typed will be erased.</numerusform>
        </translation>
    </message>
</context>
</TS>
