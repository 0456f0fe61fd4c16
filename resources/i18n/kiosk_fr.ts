<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are you signing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name in letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name of your city or town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Canadian postal code looks like K1A 0B1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the letters: no postal code has these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postal code is not in the province you chose. Please check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the e-mail: it looks like name@example.ca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the number, with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>Back to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signing a campaign petition, which is handed to the addressee. It is not an official petition of the House of Commons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer may contact you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer will not contact you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given: nobody will contact you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your details are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details are deleted by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Your details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message numerus="yes">
        <source>%Ln have signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let’s get to %1!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialStep</name>
    <message>
        <source>One more step: the official petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House of Commons e-petition %1 is a separate, official petition. Point your own phone at the code and sign it there with your own e-mail, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvinceEntry</name>
    <message>
        <source>Alberta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose your province or territory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpKey</name>
    <message>
        <source>The organizer’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the organizer key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least 16 characters. The one offered is a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase you chose. Please look at your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please save the recovery sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, the words on this sheet open the signatures. Without both, nobody can. Save it on a stick, print it, and keep it away from the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet can read every signature. Once it is printed, delete the file from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens a PDF. Please print the sheet from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk can now take signatures. It keeps the organizer key only under the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPages</name>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a volunteer PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk will gather signatures for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these languages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first language is the one shown to each new person. You will need pen and paper, and ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rally at City Hall, 1 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers hold the top left corner for two seconds and type this PIN. It shows counts, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of 6 digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Set up this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign with your whole signature, as you would on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Back to signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are sealed: this kiosk cannot show them. Only the organizer’s passphrase opens them, for an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffExport</name>
    <message numerus="yes">
        <source>%Ln signatures written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the organizer key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table and the sheets will hold names in clear. Keep them where only the organizer can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the organizer key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be opened with this key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters have no shape in the sheets’ fonts; they are drawn as □.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Too many wrong tries. Only the organizer can open this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Please wait %Ln seconds before the next try.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything signed is safe on this computer. The screen will go back to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Not right? Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your signature is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here, and nothing has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>An appeal to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Done: next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be counted, and it will not appear on any sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
