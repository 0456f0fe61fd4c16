<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Ville ou village</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>State, province or region</source>
        <translation>État, province ou région</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Nom du témoin</translation>
    </message>
    <message>
        <source>Why, and how they agreed</source>
        <translation>La raison, et comment la personne a donné son accord</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Puts it at the end of the address</source>
        <translation>L’ajoute à la fin de l’adresse</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1?</translation>
    </message>
    <message>
        <source>Puts it in place of what was typed</source>
        <translation>Le met à la place de ce qui était tapé</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>Please write your name in letters.</source>
        <translation>Veuillez écrire votre nom en lettres.</translation>
    </message>
    <message>
        <source>Please write the name of your city or town.</source>
        <translation>Veuillez écrire le nom de votre ville ou village.</translation>
    </message>
    <message>
        <source>A Canadian postal code looks like K1A 0B1.</source>
        <translation>Un code postal canadien ressemble à K1A 0B1.</translation>
    </message>
    <message>
        <source>Please check the letters: postal codes do not use some of these.</source>
        <translation>Vérifiez les lettres&#xa0;: les codes postaux n’emploient pas toutes celles-ci.</translation>
    </message>
    <message>
        <source>Please check the e-mail: it should look like name@example.ca.</source>
        <translation>Vérifiez le courriel&#xa0;: il doit ressembler à nom@example.ca.</translation>
    </message>
    <message>
        <source>This postal code is not in the province you chose. Please check both.</source>
        <translation>Ce code postal n’est pas dans la province choisie. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Please check the number, with its area code.</source>
        <translation>Vérifiez le numéro, avec l’indicatif régional.</translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>Back to start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Clears the screen</source>
        <translation>Efface tout de l’écran</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of: %1</source>
        <translation>Date du texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>A voice reads the whole appeal</source>
        <translation>Une voix lit tout l’appel</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Notre demande</translation>
    </message>
    <message>
        <source>You are signing a campaign petition, which is handed to the addressee. It is not an official petition of the House of Commons.</source>
        <translation>Vous signez une pétition de campagne, qui est remise à son destinataire. Ce n’est pas une pétition officielle de la Chambre des communes.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Records your signature</source>
        <translation>Enregistre votre signature</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Vérifiez et signez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>The organizer may contact you.</source>
        <translation>L’organisateur peut communiquer avec vous.</translation>
    </message>
    <message>
        <source>The organizer will not contact you.</source>
        <translation>L’organisateur ne communiquera pas avec vous.</translation>
    </message>
    <message>
        <source>None given: nobody will contact you.</source>
        <translation>Aucune&#xa0;: personne ne communiquera avec vous.</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Pourquoi vous signez</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Témoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>To the page where it is given</source>
        <translation>À la page où on le donne</translation>
    </message>
</context>
<context>
    <name>ChoiceEntry</name>
    <message>
        <source>Tap to choose</source>
        <translation>Touchez pour choisir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Shortens the list as you type</source>
        <translation>Raccourcit la liste à mesure que vous tapez</translation>
    </message>
    <message>
        <source>Nothing has this name. Please try other letters.</source>
        <translation>Rien ne porte ce nom. Essayez d’autres lettres.</translation>
    </message>
</context>
<context>
    <name>ClockPage</name>
    <message>
        <source>No, it is not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Says what to do then</source>
        <translation>Indique alors quoi faire</translation>
    </message>
    <message>
        <source>Yes, start</source>
        <translation>Oui, commencer</translation>
    </message>
    <message>
        <source>Opens the kiosk</source>
        <translation>Ouvre la borne</translation>
    </message>
    <message>
        <source>Is it now this day and time?</source>
        <translation>Est-ce bien la date et l’heure?</translation>
    </message>
    <message>
        <source>The date goes into every signature and onto the sheets.</source>
        <translation>La date accompagne chaque signature et figure sur les feuilles.</translation>
    </message>
    <message>
        <source>The last signature on this kiosk has quite another date. One of the two was taken with a wrong clock.</source>
        <translation>La dernière signature de cette borne porte une tout autre date. L’une des deux vient d’une horloge mal réglée.</translation>
    </message>
    <message>
        <source>Please set date and time in the computer’s own settings, then look here again. If you cannot, start all the same and tell the organizer: signatures keep their order by number.</source>
        <translation>Veuillez régler la date et l’heure dans les paramètres de l’ordinateur, puis revenir ici. Si c’est impossible, commencez quand même et dites-le à l’organisation&#xa0;: les signatures gardent leur ordre par numéro.</translation>
    </message>
</context>
<context>
    <name>CountryEntry</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Search for your country</source>
        <translation>Cherchez votre pays</translation>
    </message>
</context>
<context>
    <name>DeskBusy</name>
    <message>
        <source>Opening the organizer key…</source>
        <translation>Ouverture de la clé de l’organisateur…</translation>
    </message>
    <message>
        <source>Opening the signatures…</source>
        <translation>Ouverture des signatures…</translation>
    </message>
    <message>
        <source>Reading what was brought…</source>
        <translation>Lecture de ce qui a été apporté…</translation>
    </message>
    <message>
        <source>Asking for the hub…</source>
        <translation>Recherche du centre…</translation>
    </message>
    <message>
        <source>Fetching from the hub…</source>
        <translation>Réception depuis le centre…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Comparing the signatures…</source>
        <translation>Comparaison des signatures…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1 so far</source>
        <translation>%L1 jusqu’ici</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops this; what is done so far is kept</source>
        <translation>Arrête; ce qui est déjà fait est gardé</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Marks this signature</source>
        <translation>Marque cette signature</translation>
    </message>
    <message>
        <source>No. %L1</source>
        <translation>No %L1</translation>
    </message>
</context>
<context>
    <name>DeskDecision</name>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This decision holds no more</source>
        <translation>Cette décision ne tient plus</translation>
    </message>
</context>
<context>
    <name>DeskFirstRows</name>
    <message numerus="yes">
        <source>%Ln people did not agree to be contacted, and are left out.</source>
        <translation>
            <numerusform>%Ln personne n’a pas accepté d’être jointe; elle n’y est pas.</numerusform>
            <numerusform>%Ln personnes n’ont pas accepté d’être jointes; elles n’y sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people gave no way to be reached by it, and are left out.</source>
        <translation>
            <numerusform>%Ln personne n’a rien donné pour être jointe ainsi; elle n’y est pas.</numerusform>
            <numerusform>%Ln personnes n’ont rien donné pour être jointes ainsi; elles n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. The first ones:</source>
        <translation>Lignes&#xa0;: %1. Les premières&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DeskGathering</name>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Nothing in it is an entry.</source>
        <translation>Rien de ce qu’il contient n’est une entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged entries were left out.</source>
        <translation>
            <numerusform>%Ln entrée endommagée a été laissée de côté.</numerusform>
            <numerusform>%Ln entrées endommagées ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were changed by somebody and left out.</source>
        <translation>
            <numerusform>%Ln entrée a été modifiée par quelqu’un et laissée de côté.</numerusform>
            <numerusform>%Ln entrées ont été modifiées par quelqu’un et laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs to another petition was left out.</source>
        <translation>Ce qui relève d’une autre pétition a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions of a desk are among them.</source>
        <translation>
            <numerusform>%Ln décision d’un bureau en fait partie.</numerusform>
            <numerusform>%Ln décisions d’un bureau en font partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were erased where it comes from.</source>
        <translation>
            <numerusform>%Ln inscription avait été effacée là d’où il vient.</numerusform>
            <numerusform>%Ln inscriptions avaient été effacées là d’où il vient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing numbers: %1.</source>
        <translation>Numéros manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its entries contradict each other: please look into it.</source>
        <translation>Ses entrées se contredisent&#xa0;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Takes in bundles from anywhere on this computer</source>
        <translation>Prend des paquets de n’importe où sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Takes in every bundle, copy and ledger in it</source>
        <translation>Prend chaque paquet, copie et registre qui s’y trouve</translation>
    </message>
    <message>
        <source>From a hub…</source>
        <translation>D’un centre de collecte…</translation>
    </message>
    <message>
        <source>From the hub</source>
        <translation>Du centre de collecte</translation>
    </message>
    <message>
        <source>Takes in what kiosks sent over the network</source>
        <translation>Recueille ce que les bornes ont envoyé par le réseau</translation>
    </message>
    <message>
        <source>Takes in what kiosks sent to %1</source>
        <translation>Recueille ce que les bornes ont envoyé à %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>Remember this hub</source>
        <translation>Retenir ce centre</translation>
    </message>
    <message>
        <source>Asks at the address whether the hub is there</source>
        <translation>Vérifie que le centre répond à cette adresse</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Montre les clés USB branchées</translation>
    </message>
    <message>
        <source>What kiosks took</source>
        <translation>Ce que les bornes ont recueilli</translation>
    </message>
    <message>
        <source>The line that the hub showed when it was started: its address, and six words where it has them</source>
        <translation>La ligne que le centre a affichée à son démarrage&#xa0;: son adresse, puis six mots s’il y en a</translation>
    </message>
    <message>
        <source>Take in what is on a stick. As often as you like: nothing counts twice.</source>
        <translation>Prenez ce qui est sur une clé USB. Aussi souvent que vous voulez&#xa0;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Plug in the sticks from the event, or choose files. As often as you like: nothing counts twice.</source>
        <translation>Branchez les clés USB de l’événement, ou choisissez des fichiers. Aussi souvent que vous voulez&#xa0;: rien ne compte deux fois.</translation>
    </message>
    <message>
        <source>Takes in every bundle, copy and ledger on it</source>
        <translation>Prend chaque paquet, copie et registre qui s’y trouve</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries,</source>
        <translation>
            <numerusform>%Ln nouvelle entrée,</numerusform>
            <numerusform>%Ln nouvelles entrées,</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever answers at this address is not the hub that is meant. Please compare the six words.</source>
        <translation>Ce qui répond à cette adresse n’est pas le centre voulu. Veuillez comparer les six mots.</translation>
    </message>
    <message>
        <source>This hub does not gather for this petition.</source>
        <translation>Ce centre ne recueille rien pour cette pétition.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known.</source>
        <translation>
            <numerusform>%Ln déjà connue.</numerusform>
            <numerusform>%Ln déjà connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
</context>
<context>
    <name>DeskHandIn</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Signature sheets</source>
        <translation>Feuilles de signatures</translation>
    </message>
    <message>
        <source>Blank sheets for Parliament</source>
        <translation>Feuilles vierges pour le Parlement</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>Reçu de remise</translation>
    </message>
    <message>
        <source>Everybody who counts, for a spreadsheet or a program of contacts. Names in clear.</source>
        <translation>Tous ceux qui comptent, pour un tableur ou un logiciel de contacts. Noms en clair.</translation>
    </message>
    <message>
        <source>The petition with names and handwriting, to print and hand over. Names in clear.</source>
        <translation>La pétition avec les noms et l’écriture, à imprimer et à remettre. Noms en clair.</translation>
    </message>
    <message>
        <source>The official paper petition, to be signed with a pen. Nothing signed on a screen is on it.</source>
        <translation>La pétition officielle sur papier, à signer au stylo. Rien de ce qui est signé sur un écran n’y figure.</translation>
    </message>
    <message>
        <source>This petition brings no official paper petition.</source>
        <translation>Cette pétition n’apporte pas de pétition officielle sur papier.</translation>
    </message>
    <message>
        <source>Six to a page, for people without a phone: the official petition while it is open, else what to do.</source>
        <translation>Six par page, pour qui n’a pas de téléphone&#xa0;: la pétition officielle tant qu’elle est ouverte, sinon quoi faire.</translation>
    </message>
    <message>
        <source>What is in the folder and what was counted, for both to sign. Write it last.</source>
        <translation>Ce que contient le dossier et ce qui a été compté, à signer des deux côtés. À écrire en dernier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
            <numerusform>place pour %Ln personne</numerusform>
            <numerusform>place pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder yet. Write the others first, or choose another folder.</source>
        <translation>Il n’y a encore aucun fichier dans ce dossier. Écrivez d’abord les autres, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The paper petition breaks a rule of the House of Commons, and is not printed. “%1” names it.</source>
        <translation>La pétition sur papier enfreint une règle de la Chambre des communes et n’est pas imprimée. «&#xa0;%1&#xa0;» la nomme.</translation>
    </message>
    <message>
        <source>A workbook cannot hold so many rows. Please choose CSV.</source>
        <translation>Un classeur ne peut contenir autant de lignes. Veuillez choisir CSV.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Rien n’est écrit</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Chooses where it is written</source>
        <translation>Choisit où c’est écrit</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>Voir les premières lignes</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>L’y écrire</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This folder is on a drive that can be taken away. Whoever finds the drive reads the names. Write it there?</source>
        <translation>Ce dossier est sur un support amovible. Qui trouve le support lit les noms. L’y écrire?</translation>
    </message>
    <message>
        <source>Into: %1</source>
        <translation>Dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeskHandInOptions</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>All, by turns</source>
        <translation>Toutes, à tour de rôle</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>Dès le premier jour</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès le %1</translation>
    </message>
    <message>
        <source>To the last day</source>
        <translation>Jusqu’au dernier jour</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>DeskKeeping</name>
    <message>
        <source>Everything was to be destroyed by %1.</source>
        <translation>Tout devait être détruit au plus tard le %1.</translation>
    </message>
    <message>
        <source>Everything is to be destroyed by %1.</source>
        <translation>Tout doit être détruit au plus tard le %1.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Destroy everything here…</source>
        <translation>Tout détruire ici…</translation>
    </message>
    <message>
        <source>Asks once more before anything is destroyed</source>
        <translation>Demande encore une fois avant de détruire quoi que ce soit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is destroyed</source>
        <translation>Rien n’est détruit</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Détruire pour de bon</translation>
    </message>
    <message>
        <source>Counts and check codes stay</source>
        <translation>Les nombres et les codes de contrôle restent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left.</source>
        <translation>
            <numerusform>Il reste %Ln jour.</numerusform>
            <numerusform>Il reste %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed entries lie here.</source>
        <translation>
            <numerusform>%Ln entrée scellée se trouve ici.</numerusform>
            <numerusform>%Ln entrées scellées se trouvent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sealed is left here.</source>
        <translation>Il ne reste ici rien de scellé.</translation>
    </message>
    <message>
        <source>The day has not come. </source>
        <translation>Le jour n’est pas venu. </translation>
    </message>
    <message>
        <source>All that is sealed here will be destroyed, and nobody can bring it back. Counts and check codes stay.</source>
        <translation>Tout ce qui est scellé ici sera détruit et personne ne pourra le ramener. Les nombres et les codes de contrôle restent.</translation>
    </message>
    <message>
        <source>Yours to destroy by hand:</source>
        <translation>À détruire vous-même&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in clear in the folder %1</source>
        <translation>
            <numerusform>%Ln fichier en clair dans le dossier %1</numerusform>
            <numerusform>%Ln fichiers en clair dans le dossier %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tables and sheets in clear, wherever they went</source>
        <translation>les tableaux et les feuilles en clair, où qu’ils soient allés</translation>
    </message>
    <message>
        <source>sticks with bundles or copies, and backups</source>
        <translation>les clés USB avec des paquets ou des copies, et les sauvegardes</translation>
    </message>
    <message>
        <source>kiosks that were not cleared</source>
        <translation>les bornes qui n’ont pas été vidées</translation>
    </message>
    <message>
        <source>what a hub keeps of this petition</source>
        <translation>ce qu’un serveur de collecte garde de cette pétition</translation>
    </message>
    <message>
        <source>last, the recovery sheets and the passphrase: what lingers on a disk then stays sealed</source>
        <translation>enfin, les feuilles de récupération et la phrase secrète&#xa0;: ce qui traîne sur un disque reste alors scellé</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message numerus="yes">
        <source>%Ln signatures, check code %1</source>
        <translation>
            <numerusform>%Ln signature, code de contrôle %1</numerusform>
            <numerusform>%Ln signatures, code de contrôle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Borne %1</translation>
    </message>
</context>
<context>
    <name>DeskOverview</name>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peuvent être contactées</translation>
    </message>
    <message>
        <source>Signed on screens</source>
        <translation>Signées à l’écran</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Reprises aussitôt</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacées</translation>
    </message>
    <message>
        <source>Also signed the official paper sheet, as they said at the kiosk: %1</source>
        <translation>Ont dit au kiosque avoir signé aussi la feuille officielle&#xa0;: %1</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Par événement</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Par province</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By kiosk</source>
        <translation>Par borne</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>As of %1</source>
        <translation>En date du %1</translation>
    </message>
    <message>
        <source>Official paper petition</source>
        <translation>Pétition officielle sur papier</translation>
    </message>
    <message>
        <source>Campaign, with a pen</source>
        <translation>Campagne, au stylo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows struck out</source>
        <translation>
            <numerusform>%Ln ligne rayée</numerusform>
            <numerusform>%Ln lignes rayées</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet was entered yet.</source>
        <translation>Aucune feuille n’a encore été saisie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln feuille</numerusform>
            <numerusform>%Ln feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.</source>
        <translation>
            <numerusform>Le Parlement demande 25 signatures valides sur papier&#xa0;: il en manque %Ln. Recueillez-en de 30 à 35 ou plus, car il y en a toujours d’écartées.</numerusform>
            <numerusform>Le Parlement demande 25 signatures valides sur papier&#xa0;: il en manque %Ln. Recueillez-en de 30 à 35 ou plus, car il y en a toujours d’écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parliament needs 25 valid signatures on paper, and some are always set aside: gather 30 to 35 or more.</source>
        <translation>Le Parlement demande 25 signatures valides sur papier, et il y en a toujours d’écartées&#xa0;: recueillez-en de 30 à 35 ou plus.</translation>
    </message>
    <message>
        <source>On paper and elsewhere</source>
        <translation>Sur papier et ailleurs</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>A count from elsewhere</source>
        <translation>Un nombre d’ailleurs</translation>
    </message>
    <message>
        <source>A sheet signed with a pen</source>
        <translation>Une feuille signée au stylo</translation>
    </message>
    <message>
        <source>Official sheet…</source>
        <translation>Feuille officielle…</translation>
    </message>
    <message>
        <source>Enter a sheet of the official paper petition, signed with a pen</source>
        <translation>Saisir une feuille de la pétition officielle sur papier, signée au stylo</translation>
    </message>
    <message>
        <source>Campaign sheet…</source>
        <translation>Feuille de campagne…</translation>
    </message>
    <message>
        <source>Enter a pen sheet of your own, which supports the appeal only</source>
        <translation>Saisir une feuille à vous, signée au stylo, qui n’appuie que l’appel</translation>
    </message>
    <message>
        <source>From elsewhere…</source>
        <translation>Autre source…</translation>
    </message>
    <message>
        <source>Enter what an online page or another group reports</source>
        <translation>Saisir ce que rapporte une page en ligne ou un autre groupe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation>Rien n’est noté</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes this line back</source>
        <translation>Retire cette ligne</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Keeps this line in the desk’s folder</source>
        <translation>Garde cette ligne dans le dossier du bureau</translation>
    </message>
    <message>
        <source>On screen: campaign</source>
        <translation>Sur écran&#xa0;: campagne</translation>
    </message>
    <message>
        <source>With a pen: campaign</source>
        <translation>Au stylo&#xa0;: campagne</translation>
    </message>
    <message>
        <source>With a pen: official</source>
        <translation>Au stylo&#xa0;: officielle</translation>
    </message>
    <message>
        <source>The tally in the desk’s folder cannot be read, and is left as it is.</source>
        <translation>Le décompte dans le dossier du bureau ne peut être lu; il reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid</source>
        <translation>
            <numerusform>%Ln valide</numerusform>
            <numerusform>%Ln valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation>
            <numerusform>%Ln rayée</numerusform>
            <numerusform>%Ln rayées</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts are told apart and never added up: one person may be in several. What is signed on a screen, or on a sheet of your own, does not count for the official petition.</source>
        <translation>Ces nombres sont donnés séparément et ne s’additionnent jamais&#xa0;: une même personne peut être dans plusieurs. Ce qui est signé sur un écran ou sur une feuille à vous ne compte pas pour la pétition officielle.</translation>
    </message>
</context>
<context>
    <name>DeskPaperForm</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>Veuillez écrire un nombre entier.</translation>
    </message>
    <message>
        <source>Please write a day like 2026-05-31.</source>
        <translation>Veuillez écrire un jour comme 2026-05-31.</translation>
    </message>
    <message>
        <source>This is too long, or holds letters that nobody can see.</source>
        <translation>C’est trop long, ou il s’y trouve des caractères invisibles.</translation>
    </message>
    <message>
        <source>Who reports it</source>
        <translation>Qui le rapporte</translation>
    </message>
    <message>
        <source>Number or name of the sheet</source>
        <translation>Numéro ou nom de la feuille</translation>
    </message>
    <message>
        <source>How many signed there</source>
        <translation>Combien y ont signé</translation>
    </message>
    <message>
        <source>Valid rows</source>
        <translation>Lignes valides</translation>
    </message>
    <message>
        <source>Rows struck out</source>
        <translation>Lignes rayées</translation>
    </message>
    <message>
        <source>The day on which it said so</source>
        <translation>Le jour où cela a été rapporté</translation>
    </message>
    <message>
        <source>The day of counting</source>
        <translation>Le jour du décompte</translation>
    </message>
</context>
<context>
    <name>DeskPaperLine</name>
    <message>
        <source>Opens it, to change or remove it</source>
        <translation>L’ouvre, pour la modifier ou la retirer</translation>
    </message>
</context>
<context>
    <name>DeskPerson</name>
    <message>
        <source>This signature is not valid, and will not count?</source>
        <translation>Cette signature n’est pas valide et ne comptera pas?</translation>
    </message>
    <message>
        <source>This person takes the signature back, and it will not count?</source>
        <translation>Cette personne retire sa signature, qui ne comptera pas?</translation>
    </message>
    <message>
        <source>Erase all that is held here about this signature, for good?</source>
        <translation>Effacer pour de bon tout ce qui est gardé ici sur cette signature?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>À la liste</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>What was signed stays beside it</source>
        <translation>Ce qui a été signé reste à côté</translation>
    </message>
    <message>
        <source>Invalid…</source>
        <translation>Non valide…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retirée…</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>This decision holds no more</source>
        <translation>Cette décision ne tient plus</translation>
    </message>
    <message>
        <source>A copy for the person</source>
        <translation>Une copie pour la personne</translation>
    </message>
    <message>
        <source>Writes all that is held, for the person who asks for it</source>
        <translation>Écrit tout ce qui est gardé, pour la personne qui le demande</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Garder la correction</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>All that is held is in the folder %1. Read the reasons before you hand it over: they may speak of somebody else.</source>
        <translation>Tout ce qui est gardé est dans le dossier %1. Lisez les raisons avant de le remettre&#xa0;: elles peuvent parler de quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>You decided that %Ln more signatures are this person&apos;s: they stay until you erase each of them, too.</source>
        <translation>
            <numerusform>Vous avez décidé que %Ln autre signature est de cette personne&#xa0;: elle reste tant que vous ne l’effacez pas aussi.</numerusform>
            <numerusform>Vous avez décidé que %Ln autres signatures sont de cette personne&#xa0;: elles restent tant que vous ne les effacez pas aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions speak of others, too, and stay with their reasons.</source>
        <translation>
            <numerusform>%Ln décision parle aussi d’autres personnes et reste, avec son motif.</numerusform>
            <numerusform>%Ln décisions parlent aussi d’autres personnes et restent, avec leurs motifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not come back with a stick. Yours to destroy: tables, sheets and copies written before. It is sealed still on sticks, and on kiosks that were not cleared.</source>
        <translation>Rien ne revient avec une clé USB. À vous de détruire&#xa0;: les tableaux, feuilles et copies déjà écrits. Cela reste scellé sur les clés USB et sur les bornes qui n’ont pas été vidées.</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Pourquoi, pour qui le lira plus tard (facultatif)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Why they signed</source>
        <translation>Pourquoi cette personne a signé</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
</context>
<context>
    <name>DeskReview</name>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name, spelled otherwise</source>
        <translation>le même nom, écrit autrement</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>le même nom en d’autres lettres</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>prénom et nom inversés</translation>
    </message>
    <message>
        <source>one name is the other, shortened</source>
        <translation>un nom est l’autre, abrégé</translation>
    </message>
    <message>
        <source>much the same name</source>
        <translation>nom presque identique</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>le même courriel</translation>
    </message>
    <message>
        <source>much the same e-mail</source>
        <translation>courriel presque identique</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>le même téléphone</translation>
    </message>
    <message>
        <source>the same postal code</source>
        <translation>le même code postal</translation>
    </message>
    <message>
        <source>much the same postal code</source>
        <translation>code postal presque identique</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>la même rue</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>la même ville</translation>
    </message>
    <message>
        <source>letters of two alphabets in one word</source>
        <translation>lettres de deux alphabets dans un mot</translation>
    </message>
    <message>
        <source>Keep the marked one</source>
        <translation>Garder celle qui est marquée</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Juste ainsi</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>All are one person’s. The marked signature stays.</source>
        <translation>Toutes sont d’une seule personne. La signature marquée reste.</translation>
    </message>
    <message>
        <source>All are one person’s. The marked signature stays; what it left blank is taken from the others.</source>
        <translation>Toutes sont d’une seule personne. La signature marquée reste; ce qu’elle laissait en blanc vient des autres.</translation>
    </message>
    <message>
        <source>The name is right as it is.</source>
        <translation>Le nom est juste ainsi.</translation>
    </message>
    <message>
        <source>These are different people.</source>
        <translation>Ce sont des personnes différentes.</translation>
    </message>
    <message>
        <source>The marked signature is not valid.</source>
        <translation>La signature marquée n’est pas valide.</translation>
    </message>
    <message>
        <source>The marked signature was taken back.</source>
        <translation>La signature marquée a été retirée.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Review: %1 of %2</source>
        <translation>Vérifier&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>To the case before</source>
        <translation>Au cas précédent</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>To the next case; this one stays open</source>
        <translation>Au cas suivant; celui-ci reste ouvert</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>À la vérification</translation>
    </message>
    <message>
        <source>Shows decisions, each of which can be undone</source>
        <translation>Montre les décisions; chacune peut être annulée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing is decided</source>
        <translation>Rien n’est décidé</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures will no longer count.</source>
        <translation>
            <numerusform>%Ln signature ne comptera plus.</numerusform>
            <numerusform>%Ln signatures ne compteront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All go on counting.</source>
        <translation>Toutes continuent de compter.</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Pourquoi, pour qui le lira plus tard (facultatif)</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search: a name, a place, an e-mail address…</source>
        <translation>Rechercher&#xa0;: un nom, un lieu, une adresse courriel…</translation>
    </message>
</context>
<context>
    <name>DeskSections</name>
    <message>
        <source>Gather</source>
        <translation>Rassembler</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Opens this section</source>
        <translation>Ouvre cette section</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Forgets the key and everything that was opened</source>
        <translation>Oublie la clé et tout ce qui a été ouvert</translation>
    </message>
</context>
<context>
    <name>DeskSignatures</name>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Toutes les bornes</translation>
    </message>
    <message>
        <source>Counted or not</source>
        <translation>Comptées ou non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sorts by this; once more, the other way round</source>
        <translation>Trie selon ceci; une fois de plus, dans l’autre sens</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing was gathered yet.</source>
        <translation>Rien n’a encore été rassemblé.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Type the 33 words from the recovery sheet. They open what was signed.</source>
        <translation>Tapez les 33 mots de la feuille de récupération. Ils ouvrent ce qui a été signé.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Your details</source>
        <translation>Vos renseignements</translation>
    </message>
    <message>
        <source>Why are you signing?</source>
        <translation>Pourquoi signez-vous?</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Please shorten it by %Ln characters.</source>
        <translation>
            <numerusform>C’est trop long. Veuillez retirer %Ln caractère.</numerusform>
            <numerusform>C’est trop long. Veuillez retirer %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>You can sign without this</source>
        <translation>Vous pouvez signer sans cela</translation>
    </message>
</context>
<context>
    <name>EndAtHub</name>
    <message>
        <source>Or through the hub</source>
        <translation>Ou par le centre de collecte</translation>
    </message>
    <message>
        <source>The organizer’s desk confirmed %1 of %2 entries.</source>
        <translation>Le bureau de l’organisateur a confirmé %1 des %2 entrées.</translation>
    </message>
    <message>
        <source>No stick is needed: everything is there.</source>
        <translation>Aucune clé n’est nécessaire&#xa0;: tout y est.</translation>
    </message>
    <message>
        <source>Once all are confirmed, this kiosk can be cleared without a stick.</source>
        <translation>Une fois toutes confirmées, cette borne pourra être vidée sans clé.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>On interroge le centre…</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Interroger le centre maintenant</translation>
    </message>
    <message>
        <source>Sends what waits, and asks what the organizer has</source>
        <translation>Envoie ce qui attend et demande ce que l’organisateur a reçu</translation>
    </message>
    <message>
        <source>Clear this kiosk</source>
        <translation>Vider cette borne</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Demande d’abord une confirmation</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>There is not enough free space.</source>
        <translation>Il n’y a pas assez d’espace libre.</translation>
    </message>
    <message>
        <source>This folder may not be written to. Please choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>The folder is not there. Was the stick pulled out?</source>
        <translation>Le dossier est introuvable. La clé USB a-t-elle été retirée?</translation>
    </message>
    <message>
        <source>The file is too large for this drive.</source>
        <translation>Le fichier est trop volumineux pour ce support.</translation>
    </message>
    <message>
        <source>The drive did not take the file.</source>
        <translation>Le support n’a pas accepté le fichier.</translation>
    </message>
    <message>
        <source>The petition’s text is too long to be printed on every sheet.</source>
        <translation>Le texte de la pétition est trop long pour être imprimé sur chaque feuille.</translation>
    </message>
    <message>
        <source>A font is missing or damaged. Please install the program again.</source>
        <translation>Une police est absente ou endommagée. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>A kiosk was already set up in this folder.</source>
        <translation>Une borne est déjà configurée dans ce dossier.</translation>
    </message>
    <message>
        <source>A file of this kiosk is damaged. Nothing signed was changed.</source>
        <translation>Un fichier de cette borne est endommagé. Aucune signature n’a été modifiée.</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message numerus="yes">
        <source>%Ln have signed.</source>
        <translation>
            <numerusform>%Ln personne a signé.</numerusform>
            <numerusform>%Ln personnes ont signé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let’s get to %1!</source>
        <translation>En route vers %1!</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln have signed across all events.</source>
        <translation>
            <numerusform>%Ln signature à tous les événements, au %1.</numerusform>
            <numerusform>%Ln signatures à tous les événements, au %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubFaults</name>
    <message>
        <source>The hub does not answer. Nothing is lost.</source>
        <translation>Le centre de collecte ne répond pas. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What answers at this address is no hub. Perhaps the network wants a password or a click first. Nothing is lost.</source>
        <translation>Ce qui répond à cette adresse n’est pas un centre de collecte. Le réseau demande peut-être d’abord un mot de passe ou une acceptation. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Whoever answers at this address is not the hub that is meant: the certificate is another one. Nothing was sent. Please tell the organizer.</source>
        <translation>Celui qui répond à cette adresse n’est pas le bon centre de collecte&#xa0;: son certificat est différent. Rien n’a été envoyé. Veuillez prévenir l’organisateur.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk. Please ask the organizer for new words, and join once more.</source>
        <translation>Le centre de collecte ne connaît pas cette borne. Veuillez demander de nouveaux mots à l’organisateur et joindre le centre de nouveau.</translation>
    </message>
    <message>
        <source>What was signed could not be read just now. Please tell the organizer.</source>
        <translation>Ce qui a été signé n’a pas pu être lu pour le moment. Veuillez prévenir l’organisateur.</translation>
    </message>
    <message>
        <source>The line begins with the hub’s address, as in %1</source>
        <translation>La ligne commence par l’adresse du centre, par exemple %1</translation>
    </message>
    <message>
        <source>The address of a hub on another computer begins with %1</source>
        <translation>L’adresse d’un centre situé sur un autre ordinateur commence par %1</translation>
    </message>
    <message>
        <source>After the address come four words, or ten. Please type all that the hub shows.</source>
        <translation>Quatre ou dix mots suivent l’adresse. Veuillez taper tout ce que le centre affiche.</translation>
    </message>
    <message>
        <source>Word %1 after the address is none that a hub uses. Please compare.</source>
        <translation>Le mot %1 après l’adresse n’est pas de ceux qu’un centre utilise. Veuillez comparer.</translation>
    </message>
    <message>
        <source>These words are wrong, were used, or are older than ten minutes. Please ask for new ones.</source>
        <translation>Ces mots sont erronés, ont déjà servi ou datent de plus de dix minutes. Veuillez en demander d’autres.</translation>
    </message>
    <message>
        <source>This hub gathers for another petition.</source>
        <translation>Ce centre recueille pour une autre pétition.</translation>
    </message>
    <message>
        <source>The disk did not take it. Please try again.</source>
        <translation>Le disque ne l’a pas accepté. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The hub refused. Please tell the organizer.</source>
        <translation>Le centre de collecte a refusé. Veuillez prévenir l’organisateur.</translation>
    </message>
    <message>
        <source>The hub holds entries with this kiosk’s signature that were not made here. Please tell the organizer now.</source>
        <translation>Le centre détient des entrées signées au nom de cette borne qui n’ont pas été faites ici. Veuillez prévenir l’organisateur tout de suite.</translation>
    </message>
    <message>
        <source>The organizer has shut this kiosk out at the hub: what is signed here is put aside there. Nothing is lost. Please ask the organizer.</source>
        <translation>L’organisateur a exclu cette borne du centre&#xa0;: ce qui est signé ici y est mis de côté. Rien n’est perdu. Veuillez vous adresser à l’organisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The hub has put aside %Ln entries for the organizer to look at. They are still here. Please tell the organizer.</source>
        <translation>
            <numerusform>Le centre a mis de côté %Ln entrée que l’organisateur doit examiner. Elle est toujours ici. Veuillez prévenir l’organisateur.</numerusform>
            <numerusform>Le centre a mis de côté %Ln entrées que l’organisateur doit examiner. Elles sont toujours ici. Veuillez prévenir l’organisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk’s clock is not the hub’s. Please look at date and time.</source>
        <translation>L’horloge de cette borne n’est pas celle du centre. Veuillez vérifier la date et l’heure.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Now at %L1 percent</source>
        <translation>Maintenant à %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Shows every page in this language</source>
        <translation>Affiche toutes les pages dans cette langue</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>Lettres claires sur fond noir</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>Dans %Ln&#xa0;seconde, tout ce que vous avez saisi sera effacé.</numerusform>
            <numerusform>Dans %Ln&#xa0;secondes, tout ce que vous avez saisi sera effacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffDuty</name>
    <message>
        <source>Out of order for the moment</source>
        <translation>Hors service pour le moment</translation>
    </message>
    <message>
        <source>Please sign at another kiosk, or ask a volunteer. Everything signed here is safe.</source>
        <translation>Veuillez signer à une autre borne ou demander à un bénévole. Tout ce qui a été signé ici est en sécurité.</translation>
    </message>
</context>
<context>
    <name>OfficialStep</name>
    <message>
        <source>One more step: the official petition</source>
        <translation>Encore un pas&#xa0;: la pétition officielle</translation>
    </message>
    <message>
        <source>Soon: the official petition</source>
        <translation>Bientôt&#xa0;: la pétition officielle</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Encore un pas</translation>
    </message>
    <message>
        <source>What became of the official petition</source>
        <translation>Ce qu’est devenue la pétition officielle</translation>
    </message>
    <message>
        <source>E-petition %1 opens for signature at the House of Commons on %2. It cannot be signed before.</source>
        <translation>La pétition électronique %1 sera ouverte à la signature, à la Chambre des communes, à compter du %2. On ne peut pas la signer avant.</translation>
    </message>
    <message>
        <source>E-petition %1 was open for signature at the House of Commons from %2 to %3. It can no longer be signed.</source>
        <translation>La pétition électronique %1 a été ouverte à la signature, à la Chambre des communes, du %2 au %3. On ne peut plus la signer.</translation>
    </message>
    <message>
        <source>It was presented in the House on %1.</source>
        <translation>Elle a été présentée à la Chambre le %1.</translation>
    </message>
    <message>
        <source>The government’s response was tabled on %1.</source>
        <translation>La réponse du gouvernement a été déposée le %1.</translation>
    </message>
    <message>
        <source>Point the camera of your own phone at the code. It opens e-petition %1 of the House of Commons.</source>
        <translation>Visez le code avec l’appareil photo de votre propre téléphone. La pétition électronique %1 de la Chambre des communes s’ouvrira.</translation>
    </message>
    <message>
        <source>Sign there, once, with your own name and e-mail address.</source>
        <translation>Signez-la, une seule fois, avec votre propre nom et votre propre adresse courriel.</translation>
    </message>
    <message>
        <source>Answer the message that the House then sends you: only a confirmed signature counts.</source>
        <translation>Répondez au message que la Chambre vous envoie ensuite&#xa0;: seule une signature confirmée compte.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %Ln signatures.</source>
        <translation>
            <numerusform>Il lui faut %Ln signature.</numerusform>
            <numerusform>Il lui faut %Ln signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last day is %1.</source>
        <translation>Son dernier jour est le %1.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous pouvez faire maintenant</translation>
    </message>
    <message>
        <source>Tell one person today what you signed, and why.</source>
        <translation>Dites dès aujourd’hui à quelqu’un ce que vous avez signé, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>OrganizerChange</name>
    <message>
        <source>Event and kiosk name</source>
        <translation>Noms de l’événement et de la borne</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Saisissez-la de nouveau</translation>
    </message>
    <message>
        <source>A new volunteer PIN</source>
        <translation>Un nouveau NIP des bénévoles</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un NIP compte de 6 à 12&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>A passphrase has at least 16 characters. The one offered is a good one.</source>
        <translation>Une phrase de passe compte au moins 16 caractères. Celle qui est proposée convient bien.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>Les deux ne sont pas identiques. Veuillez les saisir de nouveau.</translation>
    </message>
    <message>
        <source>Each name is one line of at most 80 characters.</source>
        <translation>Chaque nom tient sur une ligne de 80 caractères au plus.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>L’enregistrement a échoué. Rien n’a changé; veuillez réessayer.</translation>
    </message>
    <message>
        <source>From now on the new PIN opens the volunteer page.</source>
        <translation>Désormais, le nouveau NIP ouvre la page des bénévoles.</translation>
    </message>
    <message>
        <source>The kiosk now starts anew, with these names. What was signed before keeps its own.</source>
        <translation>La borne redémarre maintenant avec ces noms. Ce qui a été signé avant garde les siens.</translation>
    </message>
    <message>
        <source>The kiosk now starts anew, with this version. What was signed before keeps the words that people read then.</source>
        <translation>La borne redémarre maintenant avec cette version. Ce qui a été signé avant garde les mots lus alors.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens everything signed here. Keep its paper away from the kiosk.</source>
        <translation>Désormais, la nouvelle phrase de passe ouvre tout ce qui est signé ici. Gardez son papier loin de la borne.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>À la page suivante</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>À la page précédente, sans rien perdre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nom de cette borne</translation>
    </message>
    <message>
        <source>It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.</source>
        <translation>Elle ouvre toutes les signatures recueillies ici. Écrivez ces six mots sur papier et remettez ce papier à l’organisateur. Vous pouvez aussi saisir une phrase de passe de votre choix.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase, from your paper</source>
        <translation>Phrase de passe notée sur votre papier</translation>
    </message>
    <message>
        <source>PIN of 6 to 12 digits</source>
        <translation>NIP de 6 à 12&#xa0;chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même NIP, encore une fois</translation>
    </message>
</context>
<context>
    <name>OrganizerDoor</name>
    <message>
        <source>This passphrase does not open the organizer key.</source>
        <translation>Cette phrase de passe n’ouvre pas la clé de l’organisateur.</translation>
    </message>
    <message>
        <source>To the page before; nothing typed is kept</source>
        <translation>À la page précédente; rien de ce qui est saisi n’est gardé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Tries this passphrase</source>
        <translation>Essaie cette phrase de passe</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Opening the organizer key…</source>
        <translation>Ouverture de la clé de l’organisateur…</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Pour l’organisateur</translation>
    </message>
    <message>
        <source>Organizer passphrase</source>
        <translation>Phrase de passe de l’organisateur</translation>
    </message>
    <message>
        <source>The recovery words instead</source>
        <translation>Plutôt les mots de récupération</translation>
    </message>
    <message>
        <source>Asks for the words of the recovery sheet</source>
        <translation>Demande les mots de la feuille de récupération</translation>
    </message>
    <message>
        <source>Type the 33 words from the recovery sheet. They prove that the paper opens what is signed here, and let the organizer choose a new passphrase or PIN. Nothing signed is touched.</source>
        <translation>Tapez les 33 mots de la feuille de récupération. Ils prouvent que le papier ouvre ce qui est signé ici, et permettent de choisir une nouvelle phrase de passe ou un nouveau NIP. Rien de ce qui est signé ne change.</translation>
    </message>
</context>
<context>
    <name>OrganizerExport</name>
    <message numerus="yes">
        <source>%Ln signatures exported.</source>
        <translation>
            <numerusform>%Ln signature exportée.</numerusform>
            <numerusform>%Ln signatures exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Writes the table and the sheets</source>
        <translation>Écrit le tableau et les feuilles</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>À la page précédente, sans rien perdre</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <source>The table and the sheets will hold names in clear. Keep them where only the organizer can read them.</source>
        <translation>Le tableau et les feuilles contiendront les noms en clair. Gardez-les là où seul l’organisateur peut les lire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures opened</source>
        <translation>
            <numerusform>%Ln signature ouverte</numerusform>
            <numerusform>%Ln signatures ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1:</source>
        <translation>Dans le dossier %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be opened with this key.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être ouverte avec cette clé.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être ouvertes avec cette clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters have no shape in the sheets’ fonts; they are drawn as □.</source>
        <translation>
            <numerusform>%Ln lettre manque dans les polices des feuilles; elle est remplacée par □.</numerusform>
            <numerusform>%Ln lettres manquent dans les polices des feuilles; elles sont remplacées par □.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizerPetition</name>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Affiche les clés branchées</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>La pétition</translation>
    </message>
    <message>
        <source>Version %L1 is here. The stick brings a newer one, of the same organizer.</source>
        <translation>La version %L1 est ici. La clé en apporte une plus récente, du même organisateur.</translation>
    </message>
    <message>
        <source>Version %L1 is here. No stick brings a newer one of the same petition and organizer.</source>
        <translation>La version %L1 est ici. Aucune clé n’en apporte de plus récente de la même pétition et du même organisateur.</translation>
    </message>
    <message>
        <source>Puts it in the place of the one that is here</source>
        <translation>La met à la place de celle qui est ici</translation>
    </message>
    <message>
        <source>Take version %L2 from %1</source>
        <translation>Prendre la version %L2 sur %1</translation>
    </message>
    <message>
        <source>This version cannot be taken. Was the stick pulled out?</source>
        <translation>Cette version ne peut pas être prise. La clé a-t-elle été retirée?</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>L’enregistrement a échoué. Rien n’a changé; veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>OrganizerTasks</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To the volunteer page; the key is forgotten here</source>
        <translation>À la page des bénévoles; la clé est oubliée ici</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Pour l’organisateur</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>L’enregistrement a échoué. Rien n’a changé; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The words are right: they open what this kiosk takes.</source>
        <translation>Les mots sont justes&#xa0;: ils ouvrent ce que cette borne recueille.</translation>
    </message>
    <message>
        <source>A table and sheets of everything signed here.</source>
        <translation>Un tableau et des feuilles de tout ce qui est signé ici.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Printed with every signature from now on.</source>
        <translation>Imprimés désormais avec chaque signature.</translation>
    </message>
    <message>
        <source>Event and kiosk name</source>
        <translation>Noms de l’événement et de la borne</translation>
    </message>
    <message>
        <source>Version %L1 is here. A stick can bring a newer one.</source>
        <translation>La version %L1 est ici. Une clé peut en apporter une plus récente.</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>La pétition</translation>
    </message>
    <message>
        <source>When the passphrase was forgotten. The old one opens nothing here any more.</source>
        <translation>Quand la phrase de passe est oubliée. L’ancienne n’ouvrira plus rien ici.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>When the PIN was forgotten, or tried too often.</source>
        <translation>Quand le NIP est oublié ou a été essayé trop souvent.</translation>
    </message>
    <message>
        <source>A new volunteer PIN</source>
        <translation>Un nouveau NIP des bénévoles</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Back to drawing</source>
        <translation>Revenir au tracé</translation>
    </message>
    <message>
        <source>Other ways to sign</source>
        <translation>Autres façons de signer</translation>
    </message>
    <message>
        <source>A signature made in one of these ways counts just as much.</source>
        <translation>Une signature faite de l’une de ces façons compte tout autant.</translation>
    </message>
    <message>
        <source>Your name, as you typed it, stands for your signature.</source>
        <translation>Votre nom, tel que vous l’avez saisi, tient lieu de signature.</translation>
    </message>
    <message>
        <source>Use my typed name</source>
        <translation>Utiliser mon nom saisi</translation>
    </message>
    <message>
        <source>An X, a line or a dot, as well as you can.</source>
        <translation>Un X, un trait ou un point, comme vous le pouvez.</translation>
    </message>
    <message>
        <source>Make a mark</source>
        <translation>Faire une marque</translation>
    </message>
    <message>
        <source>A volunteer reads everything to you, hears that you agree, and gives their own name as your witness.</source>
        <translation>Une personne bénévole vous lit tout, entend votre accord et donne son propre nom comme témoin.</translation>
    </message>
    <message>
        <source>Sign with a witness</source>
        <translation>Signer devant témoin</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>À la page précédente, sans rien perdre</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>À la page suivante</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln chiffre saisi</numerusform>
            <numerusform>%Ln chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Takes back the last digit</source>
        <translation>Efface le dernier chiffre</translation>
    </message>
    <message>
        <source>Tries this PIN</source>
        <translation>Essaie ce NIP</translation>
    </message>
    <message>
        <source>A digit of the PIN</source>
        <translation>Un chiffre du NIP</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing is kept, and nobody is counted.</source>
        <translation>Exercice&#xa0;: rien n’est gardé et personne n’est compté.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Who keeps them, why, and until when</source>
        <translation>Qui les conserve, pourquoi et jusqu’à quand</translation>
    </message>
    <message>
        <source>Hide the privacy notice</source>
        <translation>Masquer l’avis de confidentialité</translation>
    </message>
    <message>
        <source>How your details are protected</source>
        <translation>Comment vos renseignements sont protégés</translation>
    </message>
    <message>
        <source>Your details will be deleted no later than %1.</source>
        <translation>Vos renseignements seront détruits au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>ProvinceEntry</name>
    <message>
        <source>Province or territory</source>
        <translation>Province ou territoire</translation>
    </message>
    <message>
        <source>Please choose your province or territory.</source>
        <translation>Veuillez choisir votre province ou territoire.</translation>
    </message>
</context>
<context>
    <name>Provinces</name>
    <message>
        <source>Alberta</source>
        <translation>Alberta</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Saskatchewan</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Nunavut</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>Il reste %Ln caractère</numerusform>
            <numerusform>Il reste %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>No recovery word begins like this. Please look at the paper.</source>
        <translation>Aucun mot de récupération ne commence ainsi. Veuillez regarder le papier.</translation>
    </message>
    <message>
        <source>This is a sheet that was typed already. Please take another one.</source>
        <translation>Cette feuille a déjà été tapée. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>This sheet was not printed together with the one before. Please take another one.</source>
        <translation>Cette feuille n’a pas été imprimée avec la précédente. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>These words are whole, but they belong to another kiosk or petition.</source>
        <translation>Ces mots sont complets, mais ils appartiennent à une autre borne ou pétition.</translation>
    </message>
    <message>
        <source>These words do not fit together. Please compare each one with the paper; a tap on a word lets you type it again.</source>
        <translation>Ces mots ne vont pas ensemble. Veuillez comparer chacun avec le papier; touchez un mot pour le taper de nouveau.</translation>
    </message>
    <message>
        <source>These words open what this kiosk takes. Put the paper back in its place, away from the kiosk.</source>
        <translation>Ces mots ouvrent ce que cette borne recueille. Remettez le papier à sa place, loin de la borne.</translation>
    </message>
    <message>
        <source>This sheet is right. Now the words of one more.</source>
        <translation>Cette feuille est bonne. Encore les mots d’une autre.</translation>
    </message>
    <message>
        <source>All 33 words are there</source>
        <translation>Les 33 mots sont là</translation>
    </message>
    <message>
        <source>Word %1 of 33</source>
        <translation>Mot %1 sur 33</translation>
    </message>
    <message>
        <source>Puts this word in its place</source>
        <translation>Met ce mot à sa place</translation>
    </message>
    <message>
        <source>Lets you type this word again</source>
        <translation>Permet de retaper ce mot</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Rolls the page on</source>
        <translation>Fait défiler la page</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Suite plus bas</translation>
    </message>
</context>
<context>
    <name>SetUpKey</name>
    <message>
        <source>The organizer’s passphrase</source>
        <translation>La phrase de passe de l’organisateur</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Saisissez-la de nouveau</translation>
    </message>
    <message>
        <source>Making the organizer key…</source>
        <translation>Création de la clé de l’organisateur…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>A passphrase has at least 16 characters. The one offered is a good one.</source>
        <translation>Une phrase de passe compte au moins 16 caractères. Celle qui est proposée convient bien.</translation>
    </message>
    <message>
        <source>This is not the passphrase you chose. Please look at your paper.</source>
        <translation>Ce n’est pas la phrase de passe choisie. Veuillez regarder votre papier.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>La borne n’a pas pu être configurée.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Démarrer la borne</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.</source>
        <translation>Elle ouvre toutes les signatures recueillies ici. Écrivez ces six mots sur papier et remettez ce papier à l’organisateur. Vous pouvez aussi saisir une phrase de passe de votre choix.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase, from your paper</source>
        <translation>Phrase de passe notée sur votre papier</translation>
    </message>
    <message>
        <source>This kiosk can now take signatures. This computer also keeps the organizer key, under the passphrase.</source>
        <translation>Cette borne peut maintenant recueillir des signatures. Cet ordinateur garde aussi la clé de l’organisation, sous la phrase de passe.</translation>
    </message>
    <message>
        <source>This kiosk can now take signatures. It can only write: nothing on this computer opens them.</source>
        <translation>Cette borne peut maintenant recueillir des signatures. Elle ne peut qu’écrire&#xa0;: rien sur cet ordinateur ne les ouvre.</translation>
    </message>
    <message>
        <source>Organizer key fingerprint: %1</source>
        <translation>Empreinte de la clé de l’organisateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SetUpPages</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configuration de la borne</translation>
    </message>
    <message>
        <source>Who signed this petition?</source>
        <translation>Qui a signé cette pétition?</translation>
    </message>
    <message>
        <source>Where will it stand?</source>
        <translation>Où sera-t-elle installée?</translation>
    </message>
    <message>
        <source>Choose a volunteer PIN</source>
        <translation>Choisissez le NIP des bénévoles</translation>
    </message>
    <message>
        <source>Please fill in both.</source>
        <translation>Veuillez remplir les deux champs.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>Un NIP compte de 6 à 12&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>Les deux NIP sont différents. Veuillez les saisir de nouveau.</translation>
    </message>
    <message>
        <source>Then please stop here: somebody else signed this petition. Nothing was set up. Ask the organizer for the right one.</source>
        <translation>Alors, arrêtez-vous ici&#xa0;: quelqu’un d’autre a signé cette pétition. Rien n’a été configuré. Demandez la bonne à l’organisation.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>La borne n’a pas pu être configurée.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This kiosk will gather signatures for</source>
        <translation>Cette borne recueillera des signatures pour la pétition</translation>
    </message>
    <message>
        <source>in these languages:</source>
        <translation>dans ces langues&#xa0;:</translation>
    </message>
    <message>
        <source>Offered to everyone who signs</source>
        <translation>Proposée à chaque personne qui signe</translation>
    </message>
    <message>
        <source>This petition is not signed by its organizer: this computer will also keep the organizer key, under a passphrase.</source>
        <translation>Cette pétition n’est pas signée par son organisation&#xa0;: cet ordinateur gardera aussi la clé de l’organisation, sous une phrase de passe.</translation>
    </message>
    <message>
        <source>This petition is signed by its organizer: this kiosk will only write. Nothing on it opens a signature.</source>
        <translation>Cette pétition est signée par son organisation&#xa0;: cette borne ne fera qu’écrire. Rien sur elle n’ouvre une signature.</translation>
    </message>
    <message>
        <source>The first language is the one shown to each new person. You will need pen and paper, and ten minutes.</source>
        <translation>La première langue est celle que verra chaque nouvelle personne. Prévoyez un stylo, du papier et dix minutes.</translation>
    </message>
    <message>
        <source>Compare these six words with those that the organizer gave you, on paper or by voice. They show that nobody changed the petition, or the key that everything is sealed to.</source>
        <translation>Comparez ces six mots avec ceux que l’organisation vous a donnés, sur papier ou de vive voix. Ils montrent que personne n’a changé la pétition ni la clé pour laquelle tout est scellé.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Says what to do then</source>
        <translation>Indique alors quoi faire</translation>
    </message>
    <message>
        <source>Rally at City Hall, 1 May</source>
        <translation>Rassemblement à l’hôtel de ville, 1er&#xa0;mai</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Table 1</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Nom de cette borne</translation>
    </message>
    <message>
        <source>Volunteers hold the top left corner for two seconds and type this PIN. It shows counts, never names.</source>
        <translation>Les bénévoles gardent le doigt deux secondes dans le coin supérieur gauche, puis saisissent ce NIP. Il montre des nombres, jamais des noms.</translation>
    </message>
    <message>
        <source>PIN of 6 to 12 digits</source>
        <translation>NIP de 6 à 12&#xa0;chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même NIP, encore une fois</translation>
    </message>
</context>
<context>
    <name>SetUpRecovery</name>
    <message>
        <source>Please save the recovery sheet first.</source>
        <translation>Veuillez d’abord enregistrer la feuille de récupération.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>La borne n’a pas pu être configurée.</translation>
    </message>
    <message>
        <source>The recovery sheet was not saved.</source>
        <translation>La feuille de récupération n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The volunteer page reminds you</source>
        <translation>La page des bénévoles vous le rappelle</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>À la page suivante</translation>
    </message>
    <message>
        <source>Try the paper</source>
        <translation>Essayez le papier</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrez la feuille de récupération</translation>
    </message>
    <message>
        <source>Type the words from the printed paper, now, before anybody signs. Only this shows that the paper will open the signatures one day.</source>
        <translation>Tapez les mots du papier imprimé, maintenant, avant que quiconque signe. C’est la seule façon de savoir que le papier ouvrira un jour les signatures.</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, the words on paper open the signatures. If both are lost, nobody can. Save the sheet on a USB stick, print it, and keep it away from the kiosk.</source>
        <translation>Si la phrase de passe se perd, les mots sur papier ouvrent les signatures. Si les deux se perdent, plus personne ne le peut. Enregistrez la feuille sur une clé USB, imprimez-la et gardez-la loin de la borne.</translation>
    </message>
    <message>
        <source>Whoever has it opens everything. If it is lost, only the passphrase is left.</source>
        <translation>Quiconque l’a ouvre tout. Si elle se perd, il ne reste que la phrase de passe.</translation>
    </message>
    <message>
        <source>Any two open everything, one alone opens nothing. Give each to another person.</source>
        <translation>Deux d’entre elles ouvrent tout, une seule n’ouvre rien. Confiez chacune à une personne différente.</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>Three sheets</source>
        <translation>Trois feuilles</translation>
    </message>
    <message>
        <source>Save in %1</source>
        <translation>Enregistrer dans %1</translation>
    </message>
    <message>
        <source>Puts the sheet there</source>
        <translation>Y place la feuille</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Feuille enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever holds this file can read every signature. Once it is printed, delete it.</source>
        <translation>Quiconque détient ce fichier peut lire toutes les signatures. Une fois imprimé, supprimez-le.</translation>
    </message>
    <message>
        <source>Open it for printing</source>
        <translation>Ouvrir pour imprimer</translation>
    </message>
    <message>
        <source>Shows it in this computer’s own program</source>
        <translation>L’affiche dans le programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing on this computer opens a PDF. Please print the sheet from another one.</source>
        <translation>Cet ordinateur ne peut pas ouvrir de PDF. Veuillez imprimer la feuille depuis un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Configuration de la borne</translation>
    </message>
</context>
<context>
    <name>SheetOffer</name>
    <message>
        <source>The official paper petition lies beside this kiosk: there, the House of Commons counts only ink.</source>
        <translation>La pétition papier officielle se trouve à côté de cette borne&#xa0;: la Chambre des communes n’y compte que les signatures à l’encre.</translation>
    </message>
    <message>
        <source>I signed the paper sheet, too</source>
        <translation>J’ai aussi signé la feuille de papier</translation>
    </message>
    <message>
        <source>Tells the organizer that you did both</source>
        <translation>Fait savoir à l’organisateur que vous avez signé les deux</translation>
    </message>
    <message>
        <source>Noted. Thank you.</source>
        <translation>C’est noté. Merci.</translation>
    </message>
    <message>
        <source>This could not be noted. Your signature is safe.</source>
        <translation>Cela n’a pas pu être noté. Votre signature est bien enregistrée.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Signez ici avec un doigt ou un stylet</translation>
    </message>
    <message>
        <source>Make your mark here</source>
        <translation>Faites votre marque ici</translation>
    </message>
    <message>
        <source>Draw with a finger, a pen or a mouse</source>
        <translation>Tracez avec un doigt, un stylet ou une souris</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>Zone de signature</translation>
    </message>
    <message>
        <source>Please sign with your whole signature, as you would on paper.</source>
        <translation>Veuillez tracer votre signature complète, comme sur papier.</translation>
    </message>
    <message>
        <source>Please make a mark: an X, a line or a dot.</source>
        <translation>Veuillez faire une marque&#xa0;: un X, un trait ou un point.</translation>
    </message>
    <message>
        <source>I can’t sign on a screen</source>
        <translation>Je ne peux pas signer à l’écran</translation>
    </message>
    <message>
        <source>A typed name, a mark, or a witness</source>
        <translation>Un nom tapé, une marque ou un témoin</translation>
    </message>
    <message>
        <source>Moves the buttons away from your left hand</source>
        <translation>Éloigne les boutons de votre main gauche</translation>
    </message>
    <message>
        <source>Takes back all that you drew</source>
        <translation>Efface tout ce que vous avez tracé</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Pour gauchers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>Takes back your last stroke</source>
        <translation>Efface votre dernier trait</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Back to signing</source>
        <translation>Retour aux signatures</translation>
    </message>
    <message>
        <source>Signed on this kiosk</source>
        <translation>Signatures sur cette borne</translation>
    </message>
    <message>
        <source>At this event</source>
        <translation>À cet événement</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>Pour les bénévoles</translation>
    </message>
    <message>
        <source>Here and on the stick</source>
        <translation>Ici et sur la clé</translation>
    </message>
    <message>
        <source>The stick is away</source>
        <translation>La clé est absente</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Avant l’événement</translation>
    </message>
    <message>
        <source>Checks, one after the other</source>
        <translation>Des vérifications, l’une après l’autre</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Goes through the pages; nothing is kept</source>
        <translation>Parcourt les pages; rien n’est gardé</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <source>Puts everything signed onto a stick</source>
        <translation>Met tout ce qui est signé sur une clé USB</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Le centre de collecte</translation>
    </message>
    <message>
        <source>Sends what is signed over a network</source>
        <translation>Envoie par un réseau ce qui est signé</translation>
    </message>
    <message>
        <source>Shows what has arrived there, and what waits</source>
        <translation>Montre ce qui y est arrivé et ce qui attend</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Sends people to another kiosk</source>
        <translation>Dirige les gens vers une autre borne</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Pour l’organisateur</translation>
    </message>
    <message>
        <source>Asks for the passphrase first</source>
        <translation>Demande d’abord la phrase de passe</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Closes these pages; people still cannot sign</source>
        <translation>Ferme ces pages; on ne peut toujours pas signer</translation>
    </message>
    <message>
        <source>People can sign here</source>
        <translation>On peut signer ici</translation>
    </message>
    <message>
        <source>Take signatures again</source>
        <translation>Recueillir de nouveau des signatures</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Entries and check code</source>
        <translation>Entrées et code de contrôle</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Deuxième copie</translation>
    </message>
    <message>
        <source>Organizer key</source>
        <translation>Clé de l’organisation</translation>
    </message>
    <message>
        <source>Kept here, under the passphrase</source>
        <translation>Ici, sous la phrase de passe</translation>
    </message>
    <message>
        <source>Not here: only writes</source>
        <translation>Absente&#xa0;: écrit seulement</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>%L1 MB</source>
        <translation>%L1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Names are sealed: this kiosk cannot show them. Only the organizer’s passphrase opens them, for an export.</source>
        <translation>Les noms sont scellés&#xa0;: cette borne ne peut pas les montrer. Seule la phrase de passe de l’organisateur les ouvre, pour une exportation.</translation>
    </message>
    <message>
        <source>Names are sealed: this kiosk can only write. The key that opens them is with the organizer.</source>
        <translation>Les noms sont scellés&#xa0;: cette borne ne peut qu’écrire. La clé qui les ouvre est chez l’organisation.</translation>
    </message>
    <message>
        <source>In danger: three quick taps on the top left corner make the screen black, on every page. The corner and the PIN bring it back.</source>
        <translation>En cas de danger&#xa0;: trois petits coups rapides dans le coin supérieur gauche rendent l’écran noir, sur toutes les pages. Le coin et le NIP le ramènent.</translation>
    </message>
    <message>
        <source>A file was found damaged and was put aside. Everything signed is here again, from the second copy. Please tell the organizer.</source>
        <translation>Un fichier endommagé a été trouvé et mis de côté. Tout ce qui a été signé est de nouveau ici, à partir de la deuxième copie. Veuillez le dire à l’organisateur.</translation>
    </message>
    <message>
        <source>The clock is not where the last signature left it. Please look at date and time, and tell the organizer.</source>
        <translation>L’horloge ne s’accorde pas avec la dernière signature. Veuillez vérifier la date et l’heure, et le dire à l’organisation.</translation>
    </message>
    <message>
        <source>The recovery words were never tried. Type them once from the paper before anybody signs.</source>
        <translation>Les mots de récupération n’ont jamais été essayés. Tapez-les une fois depuis le papier avant que quiconque signe.</translation>
    </message>
    <message>
        <source>Second copy on a stick</source>
        <translation>Deuxième copie sur une clé</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Affiche les clés branchées</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Demande d’abord une confirmation</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Writing, then reading it back…</source>
        <translation>Écriture, puis relecture…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Everything is on the stick</source>
        <translation>Tout est sur la clé</translation>
    </message>
    <message>
        <source>Not everything is on the stick</source>
        <translation>Tout n’est pas sur la clé</translation>
    </message>
    <message>
        <source>Clear this kiosk?</source>
        <translation>Vider cette borne?</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>La borne se vide…</translation>
    </message>
    <message>
        <source>This kiosk is cleared</source>
        <translation>Cette borne est vidée</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <source>The stick no longer gives back everything that is here. Nothing was cleared. Please save it once more.</source>
        <translation>La clé ne rend plus tout ce qui se trouve ici. Rien n’a été effacé. Veuillez enregistrer encore une fois.</translation>
    </message>
    <message>
        <source>The organizer’s word no longer covers everything that is here. Nothing was cleared.</source>
        <translation>La confirmation de l’organisateur ne couvre plus tout ce qui est ici. Rien n’a été vidé.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Everything signed is safe on this kiosk. Please try another stick.</source>
        <translation>Tout ce qui est signé est en sécurité sur cette borne. Veuillez essayer une autre clé.</translation>
    </message>
    <message>
        <source>This stick does not give back what was written. Everything signed is safe on this kiosk. Please try another stick.</source>
        <translation>Cette clé ne rend pas ce qui y a été écrit. Tout ce qui est signé est en sécurité sur cette borne. Veuillez essayer une autre clé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>À la page précédente, sans rien perdre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To the volunteer page; everything signed stays here, too</source>
        <translation>À la page des bénévoles; tout ce qui est signé reste aussi ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures stand; somebody who took theirs back has two entries.</source>
        <translation>
            <numerusform>%Ln signature tient; qui a repris la sienne compte pour deux entrées.</numerusform>
            <numerusform>%Ln signatures tiennent; qui a repris la sienne compte pour deux entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear this kiosk</source>
        <translation>Vider cette borne</translation>
    </message>
    <message>
        <source>Nothing signed is left on this computer: the organizer’s desk has it. Petition, PIN and names are still here for the next event.</source>
        <translation>Plus rien de signé ne reste sur cet ordinateur&#xa0;: tout est au bureau de l’organisateur. La pétition, le NIP et les noms sont encore là pour le prochain événement.</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>La vider maintenant</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Affiche les clés branchées</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Demande d’abord une confirmation</translation>
    </message>
    <message>
        <source>Takes everything signed off this computer</source>
        <translation>Retire de cet ordinateur tout ce qui est signé</translation>
    </message>
    <message>
        <source>Opens the kiosk for the next event</source>
        <translation>Ouvre la borne pour le prochain événement</translation>
    </message>
    <message>
        <source>Everything signed goes into one sealed file on a stick, and is read back from it. Nothing is deleted here yet.</source>
        <translation>Tout ce qui est signé va dans un seul fichier scellé sur une clé, puis est relu à partir d’elle. Rien n’est encore effacé ici.</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation>Aucune clé n’est branchée. Branchez-en une et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Writes everything there and reads it back</source>
        <translation>Y écrit tout, puis le relit</translation>
    </message>
    <message>
        <source>Save on %1</source>
        <translation>Enregistrer sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries on this kiosk</source>
        <translation>Entrées sur cette borne</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Écrites sur la clé</translation>
    </message>
    <message>
        <source>Read back from it</source>
        <translation>Relues à partir d’elle</translation>
    </message>
    <message>
        <source>Write this check code on paper for the organizer. It shows whether anything is missing.</source>
        <translation>Notez ce code de contrôle sur papier pour l’organisateur. Il montre s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stick is read once more, and then everything signed is taken off this computer: the stick has the only copy. Tables and sheets that the organizer exported here are not touched.</source>
        <translation>La clé est relue une dernière fois, puis tout ce qui est signé est retiré de cet ordinateur&#xa0;: la clé en a la seule copie. Les tableaux et les feuilles que l’organisateur a exportés ici ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The organizer’s desk confirmed every entry, with the organizer’s own key. Now everything signed is taken off this computer. Tables and sheets that the organizer exported here are not touched.</source>
        <translation>Le bureau de l’organisateur a confirmé chaque entrée, avec la clé de l’organisateur. Tout ce qui est signé sera maintenant retiré de cet ordinateur. Les tableaux et les feuilles que l’organisateur a exportés ici ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Nothing signed is left on this computer. Take the stick to the organizer, with the check code. Petition, PIN and names are still here for the next event.</source>
        <translation>Plus rien de signé ne reste sur cet ordinateur. Remettez la clé à l’organisateur, avec le code de contrôle. La pétition, le NIP et les noms sont encore là pour le prochain événement.</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Ends signing on this computer</source>
        <translation>Met fin aux signatures sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StaffHub</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sends what waits, and asks what the organizer has</source>
        <translation>Envoie ce qui attend et demande ce que l’organisateur a reçu</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Le centre de collecte</translation>
    </message>
    <message>
        <source>This kiosk belongs to the hub at %1. What is signed goes there by itself, sealed. Nobody who signs has to wait for it.</source>
        <translation>Cette borne est reliée au centre de collecte à %1. Ce qui est signé y part tout seul, scellé. Personne n’a à attendre pour signer.</translation>
    </message>
    <message>
        <source>Entries at the hub</source>
        <translation>Entrées au centre</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>Put aside there</source>
        <translation>Mises de côté là-bas</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier envoi réussi</translation>
    </message>
    <message>
        <source>Tried in vain on %1; the kiosk goes on trying by itself.</source>
        <translation>Dernière tentative infructueuse le %1; la borne continue d’essayer d’elle-même.</translation>
    </message>
    <message>
        <source>When may it send?</source>
        <translation>Quand peut-elle envoyer?</translation>
    </message>
    <message>
        <source>Whenever it can</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>Sends over any network</source>
        <translation>Envoie par n’importe quel réseau</translation>
    </message>
    <message>
        <source>Not over mobile data</source>
        <translation>Pas par données mobiles</translation>
    </message>
    <message>
        <source>Sends nothing over a network whose data may cost money</source>
        <translation>N’envoie rien par un réseau dont les données peuvent être payantes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Sends nothing until this is changed</source>
        <translation>N’envoie rien tant que ce choix n’est pas changé</translation>
    </message>
    <message>
        <source>Nothing is sent now. Everything signed stays here, and can go by stick.</source>
        <translation>Rien n’est envoyé pour le moment. Tout ce qui est signé reste ici et peut partir sur une clé.</translation>
    </message>
    <message>
        <source>The system says that data on this network may cost money: nothing is sent now.</source>
        <translation>Selon le système, les données de ce réseau peuvent être payantes&#xa0;: rien n’est envoyé pour le moment.</translation>
    </message>
    <message>
        <source>Join another hub</source>
        <translation>Joindre un autre centre</translation>
    </message>
    <message>
        <source>Asks for its address and words</source>
        <translation>Demande son adresse et ses mots</translation>
    </message>
</context>
<context>
    <name>StaffJoin</name>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Asks the hub to let this kiosk in</source>
        <translation>Demande au centre d’admettre cette borne</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>On interroge le centre…</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Joindre un centre de collecte</translation>
    </message>
    <message>
        <source>A hub gathers what many kiosks take, sealed, over a network. The organizer has it show a line for this kiosk: an address and some words, which hold for ten minutes. Type that line here; a scanner that types can read its code.</source>
        <translation>Un centre de collecte rassemble par un réseau, scellé, ce que recueillent plusieurs bornes. L’organisateur lui fait afficher une ligne pour cette borne&#xa0;: une adresse et quelques mots, valables dix minutes. Tapez cette ligne ici; un lecteur qui tape peut lire son code.</translation>
    </message>
    <message>
        <source>Address and words</source>
        <translation>Adresse et mots</translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Too many wrong tries. Only the organizer can open this now.</source>
        <translation>Trop d’essais erronés. Seul l’organisateur peut maintenant ouvrir cette page.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Please wait %Ln seconds before the next try.</source>
        <translation>
            <numerusform>NIP erroné. Veuillez attendre %Ln&#xa0;seconde avant le prochain essai.</numerusform>
            <numerusform>NIP erroné. Veuillez attendre %Ln&#xa0;secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>NIP erroné.</translation>
    </message>
    <message>
        <source>Volunteer PIN</source>
        <translation>NIP des bénévoles</translation>
    </message>
    <message>
        <source>Forgotten? The recovery words help</source>
        <translation>Oublié? Les mots de récupération aident</translation>
    </message>
    <message>
        <source>Asks for the words of the recovery sheet</source>
        <translation>Demande les mots de la feuille de récupération</translation>
    </message>
    <message>
        <source>Ends signing on this computer</source>
        <translation>Met fin aux signatures sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Fermer la borne?</translation>
    </message>
    <message>
        <source>Everything signed is safe on this computer. The screen will go back to the desktop.</source>
        <translation>Tout ce qui a été signé est en sécurité sur cet ordinateur. L’écran reviendra au bureau.</translation>
    </message>
</context>
<context>
    <name>StaffStart</name>
    <message>
        <source>Touch and ink</source>
        <translation>Toucher et encre</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Claviers</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Deuxième copie</translation>
    </message>
    <message>
        <source>What was signed before</source>
        <translation>Ce qui a déjà été signé</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <translation>Sorties possibles de la borne</translation>
    </message>
    <message>
        <source>Every corner answers, and the screen takes ink.</source>
        <translation>Chaque coin répond, et l’écran prend l’encre.</translation>
    </message>
    <message>
        <source>Not tried yet today.</source>
        <translation>Pas encore essayé aujourd’hui.</translation>
    </message>
    <message>
        <source>One for each language.</source>
        <translation>Un pour chaque langue.</translation>
    </message>
    <message>
        <source>One is missing. Please install the program again.</source>
        <translation>Il en manque un. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>%1: this is not where the last signature left it.</source>
        <translation>%1&#xa0;: ce n’est pas là où la dernière signature l’a laissée.</translation>
    </message>
    <message>
        <source>The font is missing. Please install the program again.</source>
        <translation>La police manque. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>%L1 MB are free.</source>
        <translation>%L1 Mo sont libres.</translation>
    </message>
    <message>
        <source>Only %L1 MB are free. Please tell the organizer.</source>
        <translation>Seulement %L1 Mo sont libres. Veuillez prévenir l’organisateur.</translation>
    </message>
    <message>
        <source>Here and on the stick</source>
        <translation>Ici et sur la clé</translation>
    </message>
    <message>
        <source>The stick is away. Please plug it in again.</source>
        <translation>La clé est absente. Veuillez la rebrancher.</translation>
    </message>
    <message>
        <source>Only on this computer. A stick would be safer.</source>
        <translation>Seulement sur cet ordinateur. Une clé serait plus sûre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures, all whole.</source>
        <translation>
            <numerusform>%Ln signature, intacte.</numerusform>
            <numerusform>%Ln signatures, toutes intactes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is damaged. Close the kiosk and open it again; it mends itself.</source>
        <translation>Quelque chose est endommagé. Fermez la borne et rouvrez-la; elle se répare elle-même.</translation>
    </message>
    <message>
        <source>Tried, and they open what is signed.</source>
        <translation>Essayés&#xa0;: ils ouvrent ce qui est signé.</translation>
    </message>
    <message>
        <source>Never tried. The organizer should type them once.</source>
        <translation>Jamais essayés. L’organisateur devrait les saisir une fois.</translation>
    </message>
    <message>
        <source>None that can be seen from here.</source>
        <translation>Aucune visible d’ici.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>Choisir une clé</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Pour l’organisateur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tap the discs, draw a line</source>
        <translation>Touchez les disques, tracez un trait</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%, and no cable. Please plug one in.</source>
        <translation>%1&#xa0;%, sans câble. Veuillez en brancher un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open. The organizer can have them closed.</source>
        <translation>
            <numerusform>%Ln est ouverte. L’organisateur peut la faire fermer.</numerusform>
            <numerusform>%Ln sont ouvertes. L’organisateur peut les faire fermer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Goes through the pages; nothing is kept</source>
        <translation>Parcourt les pages; rien n’est gardé</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Avant l’événement</translation>
    </message>
</context>
<context>
    <name>StaffStick</name>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Affiche les clés branchées</translation>
    </message>
    <message>
        <source>Second copy on a stick</source>
        <translation>Deuxième copie sur une clé</translation>
    </message>
    <message>
        <source>Every signature is then kept on this stick, too, sealed. Leave it plugged in; if it is pulled, signing goes on, and it catches up when it is back.</source>
        <translation>Chaque signature est alors aussi gardée, scellée, sur cette clé. Laissez-la branchée; si on la retire, on continue de signer, et la copie est complétée à son retour.</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation>Aucune clé n’est branchée. Branchez-en une et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Puts the copy there</source>
        <translation>Y place la copie</translation>
    </message>
    <message>
        <source>On this stick is a copy from another time or kiosk. It was left as it is; please take another stick.</source>
        <translation>Sur cette clé se trouve une copie d’un autre moment ou d’une autre borne. Elle a été laissée telle quelle; veuillez prendre une autre clé.</translation>
    </message>
    <message>
        <source>This stick cannot be written. Please try another one.</source>
        <translation>On ne peut pas écrire sur cette clé. Veuillez en essayer une autre.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>Dans %Ln&#xa0;seconde, tout ce que vous avez saisi sera effacé.</numerusform>
            <numerusform>Dans %Ln&#xa0;secondes, tout ce que vous avez saisi sera effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Il me faut plus de temps</translation>
    </message>
    <message>
        <source>Keeps everything you typed</source>
        <translation>Garde tout ce que vous avez tapé</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>To the page where it is given</source>
        <translation>À la page où on le donne</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Not right? Take it back</source>
        <translation>Une erreur? Retirer ma signature</translation>
    </message>
    <message>
        <source>Your signature is then counted nowhere</source>
        <translation>Votre signature ne sera alors comptée nulle part</translation>
    </message>
    <message>
        <source>Clears the screen</source>
        <translation>Efface tout de l’écran</translation>
    </message>
    <message>
        <source>Done: next person</source>
        <translation>Terminé&#xa0;: personne suivante</translation>
    </message>
    <message>
        <source>Thank you. Your signature is recorded.</source>
        <translation>Merci. Votre signature est enregistrée.</translation>
    </message>
    <message>
        <source>Another person at the same address</source>
        <translation>Une autre personne à la même adresse</translation>
    </message>
    <message>
        <source>Keeps where you live, and nothing else of you</source>
        <translation>Garde votre adresse, et rien d’autre de vous</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Draw with a finger, a pen or a mouse</source>
        <translation>Tracez avec un doigt, un stylet ou une souris</translation>
    </message>
    <message>
        <source>A place to draw a line</source>
        <translation>Un endroit où tracer un trait</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Disque %1</translation>
    </message>
    <message>
        <source>Tapped</source>
        <translation>Touché</translation>
    </message>
    <message>
        <source>Tap it</source>
        <translation>Touchez-le</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Saves it once more</source>
        <translation>Enregistre de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Signature pas encore enregistrée</translation>
    </message>
    <message>
        <source>Please call a volunteer. Nothing you typed is lost.</source>
        <translation>Veuillez appeler un ou une bénévole. Rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>For the volunteer: the disk is nearly full. Please tell the organizer; nothing is lost.</source>
        <translation>Pour les bénévoles&#xa0;: le disque est presque plein. Veuillez le dire à l’organisateur; rien n’est perdu.</translation>
    </message>
    <message>
        <source>For the volunteer: the clock is not where the last signature left it. Please look at date and time.</source>
        <translation>Pour les bénévoles&#xa0;: l’horloge ne s’accorde pas avec la dernière signature. Veuillez vérifier la date et l’heure.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Lire et signer</translation>
    </message>
    <message>
        <source>Shows the whole appeal first</source>
        <translation>Affiche d’abord tout l’appel</translation>
    </message>
    <message>
        <source>For the volunteer: the stick with the second copy is away. Please plug it in again; nothing is lost.</source>
        <translation>Pour les bénévoles&#xa0;: la clé de la deuxième copie est absente. Veuillez la rebrancher; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>WhatCounts</name>
    <message>
        <source>There is none for this appeal.</source>
        <translation>Il n’y en a pas pour cet appel.</translation>
    </message>
    <message>
        <source>Opens on %1.</source>
        <translation>Ouverte à compter du %1.</translation>
    </message>
    <message>
        <source>Only on a phone or computer of your own.</source>
        <translation>Seulement sur votre propre téléphone ou ordinateur.</translation>
    </message>
    <message>
        <source>Closed since its last day, %1.</source>
        <translation>Close depuis son dernier jour, le %1.</translation>
    </message>
    <message>
        <source>Campaign petition</source>
        <translation>Pétition de campagne</translation>
    </message>
    <message>
        <source>You signed this one, here, just now.</source>
        <translation>C’est celle que vous venez de signer ici.</translation>
    </message>
    <message>
        <source>Official e-petition</source>
        <translation>Pétition électronique officielle</translation>
    </message>
    <message>
        <source>Official paper petition</source>
        <translation>Pétition papier officielle</translation>
    </message>
    <message>
        <source>Only with a pen, on its own paper. Nothing signed on a screen counts there.</source>
        <translation>Seulement au stylo, sur sa propre feuille. Rien de ce qui est signé à l’écran n’y compte.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Clears the screen</source>
        <translation>Efface tout de l’écran</translation>
    </message>
    <message>
        <source>Done: next person</source>
        <translation>Terminé&#xa0;: personne suivante</translation>
    </message>
    <message>
        <source>Your signature has been taken back.</source>
        <translation>Votre signature a été retirée.</translation>
    </message>
    <message>
        <source>It will not be counted, and it will not appear on any sheet.</source>
        <translation>Elle ne sera pas comptée et ne figurera sur aucune feuille.</translation>
    </message>
</context>
<context>
    <name>WitnessPage</name>
    <message>
        <source>Sign with a witness</source>
        <translation>Signer devant témoin</translation>
    </message>
    <message>
        <source>For a volunteer: read the appeal and the consent to the person, and go on only if they agree. Your name is kept with the signature and printed beside it.</source>
        <translation>Pour les bénévoles&#xa0;: lisez l’appel et le consentement à la personne, et ne continuez que si elle est d’accord. Votre nom est conservé avec la signature et imprimé à côté.</translation>
    </message>
</context>
</TS>
