"""A pack to start from: every key explained, and example words that `check` points at until they are replaced."""

from datetime import date

from kiosk.domain.words import Language
from kiosk.packs.notices import PLACEHOLDER_ADDRESS

_MONTHS: dict[Language, str] = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
}

_TOML = """\
# A petition for the kiosk. Replace the words marked EXAMPLE, EXEMPLE and ПРИКЛАД, then let `kiosk pack check` look
# at this folder: it names every fault with its file and line.

format = 1                      # the layout of a pack; always 1
id = "{id}"                     # small letters, digits and hyphens; the same as the folder's name
version = 1                     # one more for every change after the first event
languages = ["en", "fr", "uk"]  # those it speaks; every text below has exactly these
goals = [100, 500, 1000]        # "Let's get to 100!", and the steps after it
retention = {retention}          # the day by which the organizer has deleted every personal detail

# What the petition is called, on screen and on every sheet.
[title]
en = "EXAMPLE: what you ask for, in a few words"
fr = "EXEMPLE\u00a0: ce que vous demandez, en quelques mots"
uk = "ПРИКЛАД: чого ви просите, кількома словами"

# To whom it goes.
[addressee]
en = "EXAMPLE: The Honourable Name, Minister of Something"
fr = "EXEMPLE\u00a0: L’honorable Nom, ministre de Quelque chose"
uk = "ПРИКЛАД: Вельмишановна Ім’я, міністерка чогось"

# The time the text speaks of, shown beside it.
[as_of]
{as_of}

# A picture for the first screen, beside this file: picture.jpg or picture.png. Without one, the kiosk shows its own.
# [picture]
# file = "picture.jpg"
# [picture.text]                # what it shows, for those who cannot see it
# en = "EXAMPLE"
# fr = "EXEMPLE"
# uk = "ПРИКЛАД"

# What a signer is asked: "required" or "optional"; leave a line out and it is not asked.
# name is always required. email and phone never may be: nobody has to be reachable in order to sign.
[questions]
name = "required"
city = "required"
province = "required"
postal_code = "required"
street = "optional"
country = "optional"
email = "optional"
phone = "optional"
comment = "optional"

# What a person agrees to with the button Sign. These exact words are kept with each signature: change `version` too.
[consent.signing]
version = "1"

[consent.signing.text]
en = "EXAMPLE: By tapping Sign, I support this petition and agree that my name, town, province and signature are handed to its addressee."
fr = "EXEMPLE\u00a0: En touchant Signer, j’appuie cette pétition et j’accepte que mon nom, ma ville, ma province et ma signature soient remis à sa destinataire ou à son destinataire."
uk = "ПРИКЛАД: Торкаючись кнопки «Підписати», я підтримую цю петицію і погоджуюся, що моє ім’я, населений пункт, провінцію та підпис буде передано її адресатові."

# A separate choice, never ticked beforehand. Canada's anti-spam law wants in it: what for, who asks, a mailing
# address, one more way to reach you, and that consent can be withdrawn. {{organizer}}, {{address}} and {{email}}
# are put in from [organizer]; they work in the Markdown files too, except in request.md.
[consent.contact]
version = "1"

[consent.contact.text]
en = "EXAMPLE: Yes, I agree to receive news of this petition. Asked by: {{organizer}}. Mailing address: {{address}}. E-mail: {{email}}. I can withdraw this consent at any time by writing to either."
fr = "EXEMPLE\u00a0: Oui, j’accepte de recevoir des nouvelles de cette pétition. Demandé par\u00a0: {{organizer}}. Adresse postale\u00a0: {{address}}. Courriel\u00a0: {{email}}. Je peux retirer ce consentement en tout temps en écrivant à l’une ou l’autre de ces adresses."
uk = "ПРИКЛАД: Так, мені можна надсилати новини про цю петицію. Хто просить згоди: {{organizer}}. Поштова адреса: {{address}}. Електронна адреса: {{email}}. Я можу будь-коли відкликати цю згоду, написавши на одну з цих адрес."

# Who answers for the petition and for the personal details in it.
[organizer]
address = "{address}"
email = "organizer@petition.example"

[organizer.name]
en = "EXAMPLE: your group"
fr = "EXEMPLE\u00a0: votre groupe"
uk = "ПРИКЛАД: ваша група"

# Where there is also an official petition of the House of Commons, take away the "# " and put its own facts.
# The kiosk shows its link while it is open, and what became of it once it is closed, with `after.md`.
# Without one, leave this as it is.
# [official]
# number = "e-0000"
# needs = 500                   # signatures for its certification
# opens = 2030-01-31            # its first day
# closes = 2030-03-31           # its last day
# presented = 2030-05-01        # once it was presented in the House
# answered = 2030-06-15         # once the government's response was tabled
# sponsor = {{ en = "Name, Member of Parliament", fr = "Nom, députée", uk = "Ім’я, депутатка Парламенту" }}
#
# [official.link]
# en = "https://petitions.ourcommons.ca/en/Petition/Details?Petition=e-0000"
# fr = "https://petitions.ourcommons.ca/fr/Petition/Details?Petition=e-0000"
# uk = "https://petitions.ourcommons.ca/en/Petition/Details?Petition=e-0000"

# Where there is also a paper petition to the House of Commons, take away the "# " and put your own words, in English,
# in French, or in both. `kiosk pack check --parliament` holds it against the House's rules, and
# `kiosk export parliament` prints blank sheets for signatures with a pen. Without one, leave this as it is.
# [parliament]
# addressee = "house"           # or "government", "minister", "member"
# beside_kiosks_until = 2030-03-31   # only where its sheets lie beside the kiosks: the last day
# [parliament.to]               # only for a minister or a member
# en = "To the Honourable Name, Minister of Something"
# fr = "À l’honorable Nom, ministre de Quelque chose"
# [parliament.residents]        # who signs
# en = "residents of Canada"
# fr = "résidents du Canada"
# [parliament.text]             # what is wrong, in short paragraphs
# en = ["EXAMPLE: What happened.", "EXAMPLE: Why it matters."]
# fr = ["EXEMPLE\u00a0: Ce qui est arrivé.", "EXEMPLE\u00a0: Pourquoi cela compte."]
# [parliament.request]          # what you ask, in a sentence that is printed on every sheet
# en = "EXAMPLE: We, the undersigned, ask the House of Commons to do one clear thing."
# fr = "EXEMPLE\u00a0: Nous, soussignés, prions la Chambre des communes de faire une chose claire."

# Both need a contrast of 7:1, the first with white text, the second with dark text. You may leave them out.
[colours]
primary = "#0b3d78"
action = "#ffd500"
"""  # noqa: E501 - TOML keeps one line of words on one line

_TEXTS: dict[Language, dict[str, str]] = {
    "en": {
        "letter": "EXAMPLE: Write the whole appeal here: what happened, to whom, and why it matters today.\n\n"
        "Short paragraphs, 200 to 280 words in all. **Two stars** around a name make it stand out.",
        "request": "EXAMPLE: We ask the addressee to do one clear thing. One paragraph of plain words, 70 or fewer.",
        "privacy": "## Who holds your details\n\n"
        "EXAMPLE: Responsible: {organizer}. Mailing address: {address}. E-mail: {email}.\n\n"
        "## Why, who sees them, and for how long\n\n"
        "EXAMPLE: Say what each detail is for, what is optional, what the sheets show and to whom they go.\n\n"
        "## If you change your mind\n\nEXAMPLE: Say how to see, correct or withdraw.",
        "update": "## EXAMPLE: Update, and its date\n\nNews shown above the letter. No news: delete this file.",
        "after": "EXAMPLE: What a person can do next while no official petition can be signed.",
    },
    "fr": {
        "letter": "EXEMPLE\u00a0: Écrivez ici tout l’appel\u00a0: ce qui est arrivé, à qui, et pourquoi cela compte "
        "aujourd’hui.\n\nDes paragraphes courts, de 200 à 280 mots en tout. **Deux étoiles** font ressortir un nom.",
        "request": "EXEMPLE\u00a0: Nous demandons à la personne destinataire une chose claire. Un seul paragraphe "
        "de mots simples, 70 au plus.",
        "privacy": "## Qui détient vos renseignements\n\n"
        "EXEMPLE\u00a0: Responsable\u00a0: {organizer}. Adresse postale\u00a0: {address}. Courriel\u00a0: {email}.\n\n"
        "## Pourquoi, qui les voit et jusqu’à quand\n\n"
        "EXEMPLE\u00a0: Dites à quoi sert chaque renseignement, ce qui est facultatif, ce que montrent les feuilles "
        "et à qui elles sont remises.\n\n"
        "## Si vous changez d’avis\n\nEXEMPLE\u00a0: Dites comment consulter, corriger ou retirer.",
        "update": "## EXEMPLE\u00a0: Mise à jour, et sa date\n\n"
        "Les nouvelles affichées au-dessus de la lettre. Sans nouvelles, supprimez ce fichier.",
        "after": "EXEMPLE\u00a0: Ce qu’on peut faire ensuite, quand aucune pétition officielle n’est à signer.",
    },
    "uk": {
        "letter": "ПРИКЛАД: Напишіть тут увесь заклик: що сталося, з ким і чому це важливо сьогодні.\n\n"
        "Короткі абзаци, разом від 200 до 280 слів. **Дві зірочки** виділяють ім’я.",
        "request": "ПРИКЛАД: Просимо адресата про одну чітку дію. Один абзац простими словами, не більш як 70.",
        "privacy": "## Хто зберігає ваші дані\n\n"
        "ПРИКЛАД: Відповідає за них: {organizer}. Поштова адреса: {address}. Електронна адреса: {email}.\n\n"
        "## Навіщо, хто їх бачить і доки\n\n"
        "ПРИКЛАД: Поясніть, для чого кожна відомість, що необов’язкове, що показують аркуші і кому їх передають.\n\n"
        "## Якщо ви передумаєте\n\nПРИКЛАД: Поясніть, як переглянути, виправити чи відкликати.",
        "update": "## ПРИКЛАД: Оновлення і його дата\n\nНовини над листом. Якщо новин немає, видаліть цей файл.",
        "after": "ПРИКЛАД: Що людина може зробити далі, коли немає офіційної петиції, яку можна підписати.",
    },
}


def toml(pack_id: str, today: date) -> str:
    """petition.toml for an id: the text is of this month, and details are kept to the end of next year."""
    as_of = (f'{code} = "{names.split()[today.month - 1]} {today.year}"' for code, names in _MONTHS.items())
    retention = date(min(today.year + 1, date.max.year), 12, 31)
    return _TOML.format(id=pack_id, retention=retention, as_of="\n".join(as_of), address=PLACEHOLDER_ADDRESS)


def markdown() -> dict[str, str]:
    """The Markdown of each file, by its name in the pack."""
    return {f"{code}/{name}.md": f"{text}\n" for code, texts in _TEXTS.items() for name, text in texts.items()}
