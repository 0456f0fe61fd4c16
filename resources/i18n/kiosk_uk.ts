<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your full name</source>
        <translation>Ваше ім’я та прізвище</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Вулиця, будинок</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>State, province or region</source>
        <translation>Штат, область чи регіон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>Ім’я та прізвище свідка</translation>
    </message>
    <message>
        <source>Why, and how they agreed</source>
        <translation>Чому так і як людина погодилася</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Puts it at the end of the address</source>
        <translation>Додає це в кінець адреси</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, %1?</translation>
    </message>
    <message>
        <source>Puts it in place of what was typed</source>
        <translation>Ставить це замість набраного</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Будь ласка, заповніть це поле.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Задовго. Будь ласка, скоротіть.</translation>
    </message>
    <message>
        <source>Please write your name in letters.</source>
        <translation>Будь ласка, напишіть ім’я літерами.</translation>
    </message>
    <message>
        <source>Please write the name of your city or town.</source>
        <translation>Будь ласка, напишіть назву свого населеного пункту.</translation>
    </message>
    <message>
        <source>A Canadian postal code looks like K1A 0B1.</source>
        <translation>Канадський поштовий індекс виглядає так: K1A 0B1.</translation>
    </message>
    <message>
        <source>Please check the letters: postal codes do not use some of these.</source>
        <translation>Перевірте літери: деяких із них у поштових індексах не буває.</translation>
    </message>
    <message>
        <source>Please check the e-mail: it should look like name@example.ca.</source>
        <translation>Перевірте адресу: вона має бути на зразок name@example.ca.</translation>
    </message>
    <message>
        <source>This postal code is not in the province you chose. Please check both.</source>
        <translation>Цей індекс не належить до вибраної провінції. Перевірте обидва поля.</translation>
    </message>
    <message>
        <source>Please check the number, with its area code.</source>
        <translation>Перевірте номер разом із кодом регіону.</translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>Back to start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Clears the screen</source>
        <translation>Стирає все з екрана</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Адресат: %1</translation>
    </message>
    <message>
        <source>Text of: %1</source>
        <translation>Дата тексту: %1</translation>
    </message>
    <message>
        <source>A voice reads the whole appeal</source>
        <translation>Голос читає весь заклик</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Our request</source>
        <translation>Наше прохання</translation>
    </message>
    <message>
        <source>You are signing a campaign petition, which is handed to the addressee. It is not an official petition of the House of Commons.</source>
        <translation>Ви підписуєте петицію кампанії, яку передають адресатові. Це не офіційна петиція Палати громад.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Records your signature</source>
        <translation>Записує ваш підпис</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Перевірте й підпишіть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>The organizer may contact you.</source>
        <translation>Організатор може з вами зв’язатися.</translation>
    </message>
    <message>
        <source>The organizer will not contact you.</source>
        <translation>Організатор не зв’язуватиметься з вами.</translation>
    </message>
    <message>
        <source>None given: nobody will contact you.</source>
        <translation>Не вказано: ніхто з вами не зв’яжеться.</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Чому ви підписуєте</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Свідок: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>To the page where it is given</source>
        <translation>На сторінку, де це вказують</translation>
    </message>
</context>
<context>
    <name>ChoiceEntry</name>
    <message>
        <source>Tap to choose</source>
        <translation>Торкніться, щоб вибрати</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Shortens the list as you type</source>
        <translation>Скорочує список, поки ви набираєте</translation>
    </message>
    <message>
        <source>Nothing has this name. Please try other letters.</source>
        <translation>Нічого не знайдено. Спробуйте, будь ласка, інші літери.</translation>
    </message>
</context>
<context>
    <name>ClockPage</name>
    <message>
        <source>No, it is not</source>
        <translation>Ні, не так</translation>
    </message>
    <message>
        <source>Says what to do then</source>
        <translation>Підкаже, що тоді робити</translation>
    </message>
    <message>
        <source>Yes, start</source>
        <translation>Так, почати</translation>
    </message>
    <message>
        <source>Opens the kiosk</source>
        <translation>Відкриває кіоск</translation>
    </message>
    <message>
        <source>Is it now this day and time?</source>
        <translation>Чи зараз такі день і час?</translation>
    </message>
    <message>
        <source>The date goes into every signature and onto the sheets.</source>
        <translation>Дата входить у кожен підпис і стоїть на аркушах.</translation>
    </message>
    <message>
        <source>The last signature on this kiosk has quite another date. One of the two was taken with a wrong clock.</source>
        <translation>Останній підпис на цьому кіоску має зовсім іншу дату. Одна з двох — з неправильного годинника.</translation>
    </message>
    <message>
        <source>Please set date and time in the computer’s own settings, then look here again. If you cannot, start all the same and tell the organizer: signatures keep their order by number.</source>
        <translation>Будь ласка, установіть дату й час у налаштуваннях комп’ютера й погляньте сюди ще раз. Якщо не можете, почніть усе одно й скажіть організаторові: порядок підписів тримають номери.</translation>
    </message>
</context>
<context>
    <name>CountryEntry</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Search for your country</source>
        <translation>Знайдіть свою країну</translation>
    </message>
</context>
<context>
    <name>DeskBusy</name>
    <message>
        <source>Opening the organizer key…</source>
        <translation>Відкриваємо ключ організатора…</translation>
    </message>
    <message>
        <source>Opening the signatures…</source>
        <translation>Відкриваємо підписи…</translation>
    </message>
    <message>
        <source>Reading what was brought…</source>
        <translation>Читаємо те, що привезли…</translation>
    </message>
    <message>
        <source>Asking for the hub…</source>
        <translation>Звертаємося до вузла…</translation>
    </message>
    <message>
        <source>Fetching from the hub…</source>
        <translation>Отримуємо з вузла…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записуємо…</translation>
    </message>
    <message>
        <source>Comparing the signatures…</source>
        <translation>Порівнюємо підписи…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 із %L2</translation>
    </message>
    <message>
        <source>%L1 so far</source>
        <translation>%L1 дотепер</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stops this; what is done so far is kept</source>
        <translation>Зупиняє; зроблене досі зберігається</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Marks this signature</source>
        <translation>Позначає цей підпис</translation>
    </message>
    <message>
        <source>No. %L1</source>
        <translation>№ %L1</translation>
    </message>
</context>
<context>
    <name>DeskDecision</name>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln підпис</numerusform>
            <numerusform>%Ln підписи</numerusform>
            <numerusform>%Ln підписів</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This decision holds no more</source>
        <translation>Це рішення більше не діє</translation>
    </message>
</context>
<context>
    <name>DeskFirstRows</name>
    <message numerus="yes">
        <source>%Ln people did not agree to be contacted, and are left out.</source>
        <translation>
            <numerusform>%Ln особа не погодилася, щоб із нею зв’язувалися, тож її там немає.</numerusform>
            <numerusform>%Ln особи не погодилися, щоб із ними зв’язувалися, тож їх там немає.</numerusform>
            <numerusform>%Ln осіб не погодилися, щоб із ними зв’язувалися, тож їх там немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people gave no way to be reached by it, and are left out.</source>
        <translation>
            <numerusform>%Ln особа не лишила для цього контакту, тож її там немає.</numerusform>
            <numerusform>%Ln особи не лишили для цього контакту, тож їх там немає.</numerusform>
            <numerusform>%Ln осіб не лишили для цього контакту, тож їх там немає.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. The first ones:</source>
        <translation>Рядків: %1. Перші:</translation>
    </message>
</context>
<context>
    <name>DeskGathering</name>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Файл не читається до кінця.</translation>
    </message>
    <message>
        <source>Nothing in it is an entry.</source>
        <translation>У ньому немає жодного запису.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged entries were left out.</source>
        <translation>
            <numerusform>%Ln пошкоджений запис пропущено.</numerusform>
            <numerusform>%Ln пошкоджені записи пропущено.</numerusform>
            <numerusform>%Ln пошкоджених записів пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were changed by somebody and left out.</source>
        <translation>
            <numerusform>%Ln запис хтось змінив, його пропущено.</numerusform>
            <numerusform>%Ln записи хтось змінив, їх пропущено.</numerusform>
            <numerusform>%Ln записів хтось змінив, їх пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs to another petition was left out.</source>
        <translation>Те, що належить іншій петиції, пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions of a desk are among them.</source>
        <translation>
            <numerusform>Серед них %Ln рішення зі столу організатора.</numerusform>
            <numerusform>Серед них %Ln рішення зі столу організатора.</numerusform>
            <numerusform>Серед них %Ln рішень зі столу організатора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were erased where it comes from.</source>
        <translation>
            <numerusform>%Ln запис стерто там, звідки цей файл.</numerusform>
            <numerusform>%Ln записи стерто там, звідки цей файл.</numerusform>
            <numerusform>%Ln записів стерто там, звідки цей файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing numbers: %1.</source>
        <translation>Бракує номерів: %1.</translation>
    </message>
    <message>
        <source>Its entries contradict each other: please look into it.</source>
        <translation>Його записи суперечать один одному: перевірте, будь ласка.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Нічого не бракує.</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Зібрати</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Takes in bundles from anywhere on this computer</source>
        <translation>Бере пакунки з будь-якого місця на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Takes in every bundle, copy and ledger in it</source>
        <translation>Бере з неї кожен пакунок, копію та реєстр</translation>
    </message>
    <message>
        <source>From a hub…</source>
        <translation>З вузла збору…</translation>
    </message>
    <message>
        <source>From the hub</source>
        <translation>З вузла збору</translation>
    </message>
    <message>
        <source>Takes in what kiosks sent over the network</source>
        <translation>Бере те, що кіоски надіслали мережею</translation>
    </message>
    <message>
        <source>Takes in what kiosks sent to %1</source>
        <translation>Бере те, що кіоски надіслали на %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Remember this hub</source>
        <translation>Запам’ятати цей вузол</translation>
    </message>
    <message>
        <source>Asks at the address whether the hub is there</source>
        <translation>Перевіряє, чи є вузол за цією адресою</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Показує вставлені флешки</translation>
    </message>
    <message>
        <source>What kiosks took</source>
        <translation>Те, що зібрали кіоски</translation>
    </message>
    <message>
        <source>The line that the hub showed when it was started: its address, and six words where it has them</source>
        <translation>Рядок, який показав вузол під час запуску: його адреса і шість слів, якщо вони є</translation>
    </message>
    <message>
        <source>Take in what is on a stick. As often as you like: nothing counts twice.</source>
        <translation>Візьміть те, що є на флешці. Скільки завгодно разів: нічого не рахується двічі.</translation>
    </message>
    <message>
        <source>Plug in the sticks from the event, or choose files. As often as you like: nothing counts twice.</source>
        <translation>Вставте флешки із заходу або виберіть файли. Скільки завгодно разів: нічого не рахується двічі.</translation>
    </message>
    <message>
        <source>Takes in every bundle, copy and ledger on it</source>
        <translation>Бере з неї кожен пакунок, копію та реєстр</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Узяти з %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries,</source>
        <translation>
            <numerusform>%Ln новий запис,</numerusform>
            <numerusform>%Ln нові записи,</numerusform>
            <numerusform>%Ln нових записів,</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever answers at this address is not the hub that is meant. Please compare the six words.</source>
        <translation>За цією адресою відповідає не той вузол. Порівняйте, будь ласка, шість слів.</translation>
    </message>
    <message>
        <source>This hub does not gather for this petition.</source>
        <translation>Цей вузол не збирає підписів під цією петицією.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known.</source>
        <translation>
            <numerusform>%Ln уже був.</numerusform>
            <numerusform>%Ln уже були.</numerusform>
            <numerusform>%Ln уже було.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Кіоски</translation>
    </message>
</context>
<context>
    <name>DeskHandIn</name>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Signature sheets</source>
        <translation>Аркуші підписів</translation>
    </message>
    <message>
        <source>Blank sheets for Parliament</source>
        <translation>Порожні аркуші для Парламенту</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Листівки</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>Акт передавання</translation>
    </message>
    <message>
        <source>Everybody who counts, for a spreadsheet or a program of contacts. Names in clear.</source>
        <translation>Усі, кого враховано, для електронної таблиці чи програми контактів. Імена відкритим текстом.</translation>
    </message>
    <message>
        <source>The petition with names and handwriting, to print and hand over. Names in clear.</source>
        <translation>Петиція з іменами й рукописними підписами, щоб надрукувати й передати. Імена відкритим текстом.</translation>
    </message>
    <message>
        <source>The official paper petition, to be signed with a pen. Nothing signed on a screen is on it.</source>
        <translation>Офіційна паперова петиція, щоб підписувати ручкою. Нічого з підписаного на екрані на ній немає.</translation>
    </message>
    <message>
        <source>This petition brings no official paper petition.</source>
        <translation>Ця петиція не має офіційної паперової петиції.</translation>
    </message>
    <message>
        <source>Six to a page, for people without a phone: the official petition while it is open, else what to do.</source>
        <translation>Шість на сторінці, для тих, хто без телефона: офіційна петиція, поки відкрита, або що робити далі.</translation>
    </message>
    <message>
        <source>What is in the folder and what was counted, for both to sign. Write it last.</source>
        <translation>Що є в теці й що пораховано; підписують обоє. Записуйте останнім.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln підпис</numerusform>
            <numerusform>%Ln підписи</numerusform>
            <numerusform>%Ln підписів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %Ln people</source>
        <translation>
            <numerusform>місця для %Ln особи</numerusform>
            <numerusform>місця для %Ln осіб</numerusform>
            <numerusform>місця для %Ln осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файли</numerusform>
            <numerusform>%Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder yet. Write the others first, or choose another folder.</source>
        <translation>У цій теці ще немає файлів. Спершу запишіть інші або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The paper petition breaks a rule of the House of Commons, and is not printed. “%1” names it.</source>
        <translation>Паперова петиція порушує правило Палати громад, тож її не надруковано. «%1» назве його.</translation>
    </message>
    <message>
        <source>A workbook cannot hold so many rows. Please choose CSV.</source>
        <translation>Книга не вміщує стільки рядків. Виберіть, будь ласка, CSV.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Нічого не записується</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Інша тека…</translation>
    </message>
    <message>
        <source>Chooses where it is written</source>
        <translation>Вибирає, куди записати</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>Показати перші рядки</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ще нічого не записується</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>Записати туди</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>This folder is on a drive that can be taken away. Whoever finds the drive reads the names. Write it there?</source>
        <translation>Ця тека на носії, який можна вийняти. Хто знайде носій, прочитає імена. Записати туди?</translation>
    </message>
    <message>
        <source>Into: %1</source>
        <translation>Куди: %1</translation>
    </message>
</context>
<context>
    <name>DeskHandInOptions</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Електронна таблиця</translation>
    </message>
    <message>
        <source>All, by turns</source>
        <translation>Усі по черзі</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Усі стовпці</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Усі заходи</translation>
    </message>
    <message>
        <source>From the first day</source>
        <translation>Від першого дня</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>To the last day</source>
        <translation>До останнього дня</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Усі провінції</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>DeskKeeping</name>
    <message>
        <source>Everything was to be destroyed by %1.</source>
        <translation>Усе мало бути знищене до %1.</translation>
    </message>
    <message>
        <source>Everything is to be destroyed by %1.</source>
        <translation>Усе має бути знищене до %1.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Destroy everything here…</source>
        <translation>Знищити тут усе…</translation>
    </message>
    <message>
        <source>Asks once more before anything is destroyed</source>
        <translation>Перепитує, перш ніж щось знищити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing is destroyed</source>
        <translation>Нічого не знищено</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Знищити назавжди</translation>
    </message>
    <message>
        <source>Counts and check codes stay</source>
        <translation>Числа й контрольні коди лишаються</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days are left.</source>
        <translation>
            <numerusform>Лишився %Ln день.</numerusform>
            <numerusform>Лишилося %Ln дні.</numerusform>
            <numerusform>Лишилося %Ln днів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed entries lie here.</source>
        <translation>
            <numerusform>Тут лежить %Ln запечатаний запис.</numerusform>
            <numerusform>Тут лежать %Ln запечатані записи.</numerusform>
            <numerusform>Тут лежить %Ln запечатаних записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sealed is left here.</source>
        <translation>Тут не лишилося нічого запечатаного.</translation>
    </message>
    <message>
        <source>The day has not come. </source>
        <translation>Цей день ще не настав. </translation>
    </message>
    <message>
        <source>All that is sealed here will be destroyed, and nobody can bring it back. Counts and check codes stay.</source>
        <translation>Усе запечатане тут буде знищено, і ніхто не зможе його повернути. Числа й контрольні коди лишаються.</translation>
    </message>
    <message>
        <source>Yours to destroy by hand:</source>
        <translation>Знищити самостійно:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in clear in the folder %1</source>
        <translation>
            <numerusform>%Ln відкритий файл у теці %1</numerusform>
            <numerusform>%Ln відкриті файли в теці %1</numerusform>
            <numerusform>%Ln відкритих файлів у теці %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tables and sheets in clear, wherever they went</source>
        <translation>відкриті таблиці й аркуші, де б вони не були</translation>
    </message>
    <message>
        <source>sticks with bundles or copies, and backups</source>
        <translation>флешки з пакунками чи копіями та резервні копії</translation>
    </message>
    <message>
        <source>kiosks that were not cleared</source>
        <translation>неочищені кіоски</translation>
    </message>
    <message>
        <source>what a hub keeps of this petition</source>
        <translation>те, що зберігає сервер збору для цієї петиції</translation>
    </message>
    <message>
        <source>last, the recovery sheets and the passphrase: what lingers on a disk then stays sealed</source>
        <translation>насамкінець аркуші відновлення та парольну фразу: тоді рештки на диску лишаться запечатаними</translation>
    </message>
</context>
<context>
    <name>DeskKiosk</name>
    <message numerus="yes">
        <source>%Ln signatures, check code %1</source>
        <translation>
            <numerusform>%Ln підпис, контрольний код %1</numerusform>
            <numerusform>%Ln підписи, контрольний код %1</numerusform>
            <numerusform>%Ln підписів, контрольний код %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Кіоск %1</translation>
    </message>
</context>
<context>
    <name>DeskOverview</name>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Дозволили писати</translation>
    </message>
    <message>
        <source>Signed on screens</source>
        <translation>Підписано на екранах</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Не зараховано</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Відкликано одразу</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стерто</translation>
    </message>
    <message>
        <source>Also signed the official paper sheet, as they said at the kiosk: %1</source>
        <translation>На кіоску повідомили, що підписали й офіційний аркуш: %1</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>За заходами</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>За провінціями</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>За годинами</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>За мовами</translation>
    </message>
    <message>
        <source>By kiosk</source>
        <translation>За кіосками</translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message>
        <source>As of %1</source>
        <translation>Станом на %1</translation>
    </message>
    <message>
        <source>Official paper petition</source>
        <translation>Офіційна паперова петиція</translation>
    </message>
    <message>
        <source>Campaign, with a pen</source>
        <translation>Кампанія, ручкою</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows struck out</source>
        <translation>
            <numerusform>%Ln рядок викреслено</numerusform>
            <numerusform>%Ln рядки викреслено</numerusform>
            <numerusform>%Ln рядків викреслено</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet was entered yet.</source>
        <translation>Жодного аркуша ще не внесено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln аркуш</numerusform>
            <numerusform>%Ln аркуші</numerusform>
            <numerusform>%Ln аркушів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parliament needs 25 valid signatures on paper: %Ln more. Gather 30 to 35 or more, for some are always set aside.</source>
        <translation>
            <numerusform>Парламентові потрібно 25 дійсних підписів на папері: бракує ще %Ln. Зберіть 30–35 або більше, бо якісь завжди відхиляють.</numerusform>
            <numerusform>Парламентові потрібно 25 дійсних підписів на папері: бракує ще %Ln. Зберіть 30–35 або більше, бо якісь завжди відхиляють.</numerusform>
            <numerusform>Парламентові потрібно 25 дійсних підписів на папері: бракує ще %Ln. Зберіть 30–35 або більше, бо якісь завжди відхиляють.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parliament needs 25 valid signatures on paper, and some are always set aside: gather 30 to 35 or more.</source>
        <translation>Парламентові потрібно 25 дійсних підписів на папері, а якісь завжди відхиляють: зберіть 30–35 або більше.</translation>
    </message>
    <message>
        <source>On paper and elsewhere</source>
        <translation>На папері та деінде</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Аркуш %1</translation>
    </message>
    <message>
        <source>A count from elsewhere</source>
        <translation>Кількість деінде</translation>
    </message>
    <message>
        <source>A sheet signed with a pen</source>
        <translation>Аркуш, підписаний ручкою</translation>
    </message>
    <message>
        <source>Official sheet…</source>
        <translation>Офіційний аркуш…</translation>
    </message>
    <message>
        <source>Enter a sheet of the official paper petition, signed with a pen</source>
        <translation>Внести аркуш офіційної паперової петиції, підписаний ручкою</translation>
    </message>
    <message>
        <source>Campaign sheet…</source>
        <translation>Аркуш кампанії…</translation>
    </message>
    <message>
        <source>Enter a pen sheet of your own, which supports the appeal only</source>
        <translation>Внести власний аркуш, підписаний ручкою, що підтримує лише заклик</translation>
    </message>
    <message>
        <source>From elsewhere…</source>
        <translation>Інше джерело…</translation>
    </message>
    <message>
        <source>Enter what an online page or another group reports</source>
        <translation>Внести те, що повідомляє сторінка в мережі чи інша група</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation>Нічого не записується</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Takes this line back</source>
        <translation>Вилучає цей рядок</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Keeps this line in the desk’s folder</source>
        <translation>Зберігає цей рядок у теці робочого столу</translation>
    </message>
    <message>
        <source>On screen: campaign</source>
        <translation>На екрані: кампанія</translation>
    </message>
    <message>
        <source>With a pen: campaign</source>
        <translation>Ручкою: кампанія</translation>
    </message>
    <message>
        <source>With a pen: official</source>
        <translation>Ручкою: офіційна</translation>
    </message>
    <message>
        <source>The tally in the desk’s folder cannot be read, and is left as it is.</source>
        <translation>Підрахунок у теці робочого столу не вдається прочитати; його залишено як є.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid</source>
        <translation>
            <numerusform>%Ln дійсний</numerusform>
            <numerusform>%Ln дійсні</numerusform>
            <numerusform>%Ln дійсних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln struck out</source>
        <translation>
            <numerusform>%Ln викреслений</numerusform>
            <numerusform>%Ln викреслені</numerusform>
            <numerusform>%Ln викреслених</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts are told apart and never added up: one person may be in several. What is signed on a screen, or on a sheet of your own, does not count for the official petition.</source>
        <translation>Ці числа наведено окремо, їх не додають одне до одного: одна людина може бути в кількох. Підписи на екрані чи на ваших власних аркушах не зараховують до офіційної петиції.</translation>
    </message>
</context>
<context>
    <name>DeskPaperForm</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Будь ласка, заповніть.</translation>
    </message>
    <message>
        <source>Please write a whole number.</source>
        <translation>Напишіть, будь ласка, ціле число.</translation>
    </message>
    <message>
        <source>Please write a day like 2026-05-31.</source>
        <translation>Напишіть, будь ласка, день так: 2026-05-31.</translation>
    </message>
    <message>
        <source>This is too long, or holds letters that nobody can see.</source>
        <translation>Це задовге або містить невидимі знаки.</translation>
    </message>
    <message>
        <source>Who reports it</source>
        <translation>Хто повідомляє</translation>
    </message>
    <message>
        <source>Number or name of the sheet</source>
        <translation>Номер або назва аркуша</translation>
    </message>
    <message>
        <source>How many signed there</source>
        <translation>Скільки там підписали</translation>
    </message>
    <message>
        <source>Valid rows</source>
        <translation>Дійсних рядків</translation>
    </message>
    <message>
        <source>Rows struck out</source>
        <translation>Викреслених рядків</translation>
    </message>
    <message>
        <source>The day on which it said so</source>
        <translation>День, коли про це повідомили</translation>
    </message>
    <message>
        <source>The day of counting</source>
        <translation>День підрахунку</translation>
    </message>
</context>
<context>
    <name>DeskPaperLine</name>
    <message>
        <source>Opens it, to change or remove it</source>
        <translation>Відкриває, щоб змінити або вилучити</translation>
    </message>
</context>
<context>
    <name>DeskPerson</name>
    <message>
        <source>This signature is not valid, and will not count?</source>
        <translation>Цей підпис недійсний і не рахуватиметься?</translation>
    </message>
    <message>
        <source>This person takes the signature back, and it will not count?</source>
        <translation>Людина відкликає свій підпис, і він не рахуватиметься?</translation>
    </message>
    <message>
        <source>Erase all that is held here about this signature, for good?</source>
        <translation>Стерти назавжди все, що тут зберігається про цей підпис?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>What was signed stays beside it</source>
        <translation>Підписане лишається поруч</translation>
    </message>
    <message>
        <source>Invalid…</source>
        <translation>Недійсний…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Відкликано…</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Скасувати останнє рішення</translation>
    </message>
    <message>
        <source>This decision holds no more</source>
        <translation>Це рішення більше не діє</translation>
    </message>
    <message>
        <source>A copy for the person</source>
        <translation>Копія для людини</translation>
    </message>
    <message>
        <source>Writes all that is held, for the person who asks for it</source>
        <translation>Записує все, що зберігається, для людини, яка про це просить</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стерти…</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Зберегти виправлення</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Так і вирішити</translation>
    </message>
    <message>
        <source>All that is held is in the folder %1. Read the reasons before you hand it over: they may speak of somebody else.</source>
        <translation>Усе, що зберігається, лежить у теці %1. Перед тим як віддати, прочитайте причини: вони можуть стосуватися когось іншого.</translation>
    </message>
    <message numerus="yes">
        <source>You decided that %Ln more signatures are this person&apos;s: they stay until you erase each of them, too.</source>
        <translation>
            <numerusform>Ви вирішили, що ще %Ln підпис належить цій людині: він залишиться, доки ви не зітрете і його.</numerusform>
            <numerusform>Ви вирішили, що ще %Ln підписи належать цій людині: вони залишаться, доки ви не зітрете кожен із них.</numerusform>
            <numerusform>Ви вирішили, що ще %Ln підписів належать цій людині: вони залишаться, доки ви не зітрете кожен із них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions speak of others, too, and stay with their reasons.</source>
        <translation>
            <numerusform>%Ln рішення стосується також інших людей і залишиться разом із причиною.</numerusform>
            <numerusform>%Ln рішення стосуються також інших людей і залишаться разом із причинами.</numerusform>
            <numerusform>%Ln рішень стосуються також інших людей і залишаться разом із причинами.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not come back with a stick. Yours to destroy: tables, sheets and copies written before. It is sealed still on sticks, and on kiosks that were not cleared.</source>
        <translation>Воно не повернеться з флешкою. Самі знищте записані раніше таблиці, аркуші та копії. На флешках і на неочищених кіосках воно лишається запечатаним.</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Чому — для тих, хто читатиме пізніше (необов’язково)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Why they signed</source>
        <translation>Чому людина підписала</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Задовго. Будь ласка, скоротіть.</translation>
    </message>
</context>
<context>
    <name>DeskReview</name>
    <message>
        <source>the same name</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>the same name, spelled otherwise</source>
        <translation>те саме ім’я, написане інакше</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>те саме ім’я іншими літерами</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>ім’я та прізвище переставлені</translation>
    </message>
    <message>
        <source>one name is the other, shortened</source>
        <translation>одне ім’я — скорочення іншого</translation>
    </message>
    <message>
        <source>much the same name</source>
        <translation>майже те саме ім’я</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>та сама пошта</translation>
    </message>
    <message>
        <source>much the same e-mail</source>
        <translation>майже та сама пошта</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>той самий телефон</translation>
    </message>
    <message>
        <source>the same postal code</source>
        <translation>той самий поштовий індекс</translation>
    </message>
    <message>
        <source>much the same postal code</source>
        <translation>майже той самий поштовий індекс</translation>
    </message>
    <message>
        <source>the same street</source>
        <translation>та сама вулиця</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>те саме місто</translation>
    </message>
    <message>
        <source>letters of two alphabets in one word</source>
        <translation>літери двох абеток в одному слові</translation>
    </message>
    <message>
        <source>Keep the marked one</source>
        <translation>Лишити позначений</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Усе правильно</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Різні люди</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недійсний</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>All are one person’s. The marked signature stays.</source>
        <translation>Усі належать одній людині. Позначений підпис лишається.</translation>
    </message>
    <message>
        <source>All are one person’s. The marked signature stays; what it left blank is taken from the others.</source>
        <translation>Усі належать одній людині. Позначений підпис лишається; чого в ньому бракує, береться з інших.</translation>
    </message>
    <message>
        <source>The name is right as it is.</source>
        <translation>Ім’я написане правильно.</translation>
    </message>
    <message>
        <source>These are different people.</source>
        <translation>Це різні люди.</translation>
    </message>
    <message>
        <source>The marked signature is not valid.</source>
        <translation>Позначений підпис недійсний.</translation>
    </message>
    <message>
        <source>The marked signature was taken back.</source>
        <translation>Позначений підпис відкликано.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Що вирішено</translation>
    </message>
    <message>
        <source>Review: %1 of %2</source>
        <translation>Перевірка: %1 із %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>To the case before</source>
        <translation>До попереднього випадку</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>To the next case; this one stays open</source>
        <translation>До наступного випадку; цей лишається відкритим</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>До перевірки</translation>
    </message>
    <message>
        <source>Shows decisions, each of which can be undone</source>
        <translation>Показує рішення; кожне можна скасувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing is decided</source>
        <translation>Нічого не вирішено</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Так і вирішити</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Чому: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures will no longer count.</source>
        <translation>
            <numerusform>%Ln підпис більше не рахуватиметься.</numerusform>
            <numerusform>%Ln підписи більше не рахуватимуться.</numerusform>
            <numerusform>%Ln підписів більше не рахуватиметься.</numerusform>
        </translation>
    </message>
    <message>
        <source>All go on counting.</source>
        <translation>Усі й далі рахуються.</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Чому — для тих, хто читатиме пізніше (необов’язково)</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Ще нічого не вирішено.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Перевіряти більше нічого.</translation>
    </message>
</context>
<context>
    <name>DeskSearch</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search: a name, a place, an e-mail address…</source>
        <translation>Пошук: ім’я, місце, електронна адреса…</translation>
    </message>
</context>
<context>
    <name>DeskSections</name>
    <message>
        <source>Gather</source>
        <translation>Зібрати</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Opens this section</source>
        <translation>Відкриває цей розділ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Замкнути</translation>
    </message>
    <message>
        <source>Forgets the key and everything that was opened</source>
        <translation>Забуває ключ і все, що було відкрито</translation>
    </message>
</context>
<context>
    <name>DeskSignatures</name>
    <message>
        <source>Counts</source>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Та сама людина</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недійсний</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стерто</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Усі заходи</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Усі провінції</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Усі кіоски</translation>
    </message>
    <message>
        <source>Counted or not</source>
        <translation>Зараховані й ні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Sorts by this; once more, the other way round</source>
        <translation>Упорядковує за цим; ще раз — навпаки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 із %2</translation>
    </message>
    <message>
        <source>Nothing was gathered yet.</source>
        <translation>Ще нічого не зібрано.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Нікого не знайдено.</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Type the 33 words from the recovery sheet. They open what was signed.</source>
        <translation>Введіть 33 слова з аркуша відновлення. Вони відкривають те, що підписано.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Your details</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Why are you signing?</source>
        <translation>Чому ви підписуєте?</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. Please shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Це задовго. Будь ласка, скоротіть на %Ln символ.</numerusform>
            <numerusform>Це задовго. Будь ласка, скоротіть на %Ln символи.</numerusform>
            <numerusform>Це задовго. Будь ласка, скоротіть на %Ln символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Будь ласка, заповніть це поле.</translation>
    </message>
    <message>
        <source>You can sign without this</source>
        <translation>Підписати можна й без цього</translation>
    </message>
</context>
<context>
    <name>EndAtHub</name>
    <message>
        <source>Or through the hub</source>
        <translation>Або через вузол збору</translation>
    </message>
    <message>
        <source>The organizer’s desk confirmed %1 of %2 entries.</source>
        <translation>Робочий стіл організатора підтвердив записів: %1 з %2.</translation>
    </message>
    <message>
        <source>No stick is needed: everything is there.</source>
        <translation>Флешка не потрібна: усе вже там.</translation>
    </message>
    <message>
        <source>Once all are confirmed, this kiosk can be cleared without a stick.</source>
        <translation>Коли буде підтверджено всі, цей кіоск можна очистити без флешки.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо вузол…</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Запитати вузол зараз</translation>
    </message>
    <message>
        <source>Sends what waits, and asks what the organizer has</source>
        <translation>Надсилає те, що чекає, і запитує, що вже має організатор</translation>
    </message>
    <message>
        <source>Clear this kiosk</source>
        <translation>Очистити цей кіоск</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Спершу перепитує</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>needed</source>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язково</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>There is not enough free space.</source>
        <translation>Бракує вільного місця.</translation>
    </message>
    <message>
        <source>This folder may not be written to. Please choose another one.</source>
        <translation>У цю папку не можна записувати. Будь ласка, виберіть іншу.</translation>
    </message>
    <message>
        <source>The folder is not there. Was the stick pulled out?</source>
        <translation>Папки немає на місці. Може, витягли флешку?</translation>
    </message>
    <message>
        <source>The file is too large for this drive.</source>
        <translation>Файл завеликий для цього носія.</translation>
    </message>
    <message>
        <source>The drive did not take the file.</source>
        <translation>Носій не прийняв файл.</translation>
    </message>
    <message>
        <source>The petition’s text is too long to be printed on every sheet.</source>
        <translation>Текст петиції задовгий, щоб друкувати його на кожному аркуші.</translation>
    </message>
    <message>
        <source>A font is missing or damaged. Please install the program again.</source>
        <translation>Шрифту бракує або він пошкоджений. Будь ласка, встановіть програму заново.</translation>
    </message>
    <message>
        <source>A kiosk was already set up in this folder.</source>
        <translation>У цій папці кіоск уже налаштовано.</translation>
    </message>
    <message>
        <source>A file of this kiosk is damaged. Nothing signed was changed.</source>
        <translation>Файл цього кіоска пошкоджено. Жодного підпису не змінено.</translation>
    </message>
</context>
<context>
    <name>GoalBar</name>
    <message numerus="yes">
        <source>%Ln have signed.</source>
        <translation>
            <numerusform>Зібрано %Ln підпис.</numerusform>
            <numerusform>Зібрано %Ln підписи.</numerusform>
            <numerusform>Зібрано %Ln підписів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let’s get to %1!</source>
        <translation>Разом зберемо %1!</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln have signed across all events.</source>
        <translation>
            <numerusform>На %1: %Ln підпис на всіх заходах.</numerusform>
            <numerusform>На %1: %Ln підписи на всіх заходах.</numerusform>
            <numerusform>На %1: %Ln підписів на всіх заходах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubFaults</name>
    <message>
        <source>The hub does not answer. Nothing is lost.</source>
        <translation>Вузол збору не відповідає. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>What answers at this address is no hub. Perhaps the network wants a password or a click first. Nothing is lost.</source>
        <translation>За цією адресою відповідає не вузол збору. Можливо, мережа спершу вимагає пароля або згоди. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Whoever answers at this address is not the hub that is meant: the certificate is another one. Nothing was sent. Please tell the organizer.</source>
        <translation>За цією адресою відповідає не той вузол збору: у нього інший сертифікат. Нічого не надіслано. Повідомте, будь ласка, організатора.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk. Please ask the organizer for new words, and join once more.</source>
        <translation>Вузол збору не знає цього кіоска. Попросіть в організатора нові слова й приєднайтеся ще раз.</translation>
    </message>
    <message>
        <source>What was signed could not be read just now. Please tell the organizer.</source>
        <translation>Підписане зараз не вдалося прочитати. Повідомте, будь ласка, організатора.</translation>
    </message>
    <message>
        <source>The line begins with the hub’s address, as in %1</source>
        <translation>Рядок починається з адреси вузла, наприклад %1</translation>
    </message>
    <message>
        <source>The address of a hub on another computer begins with %1</source>
        <translation>Адреса вузла на іншому комп’ютері починається з %1</translation>
    </message>
    <message>
        <source>After the address come four words, or ten. Please type all that the hub shows.</source>
        <translation>Після адреси йдуть чотири або десять слів. Введіть усе, що показує вузол.</translation>
    </message>
    <message>
        <source>Word %1 after the address is none that a hub uses. Please compare.</source>
        <translation>Слова %1 після адреси немає серед тих, які вживає вузол. Порівняйте, будь ласка.</translation>
    </message>
    <message>
        <source>These words are wrong, were used, or are older than ten minutes. Please ask for new ones.</source>
        <translation>Ці слова неправильні, вже використані або старші за десять хвилин. Попросіть нові.</translation>
    </message>
    <message>
        <source>This hub gathers for another petition.</source>
        <translation>Цей вузол збирає підписи під іншою петицією.</translation>
    </message>
    <message>
        <source>The disk did not take it. Please try again.</source>
        <translation>Диск цього не записав. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The hub refused. Please tell the organizer.</source>
        <translation>Вузол збору відмовив. Повідомте, будь ласка, організатора.</translation>
    </message>
    <message>
        <source>The hub holds entries with this kiosk’s signature that were not made here. Please tell the organizer now.</source>
        <translation>На вузлі є записи з підписом цього кіоска, зроблені не тут. Негайно повідомте організатора.</translation>
    </message>
    <message>
        <source>The organizer has shut this kiosk out at the hub: what is signed here is put aside there. Nothing is lost. Please ask the organizer.</source>
        <translation>Організатор відключив цей кіоск від вузла: підписане тут там відкладають окремо. Нічого не втрачено. Зверніться до організатора.</translation>
    </message>
    <message numerus="yes">
        <source>The hub has put aside %Ln entries for the organizer to look at. They are still here. Please tell the organizer.</source>
        <translation>
            <numerusform>Вузол відклав %Ln запис, щоб його переглянув організатор. Тут він зберігся. Повідомте, будь ласка, організатора.</numerusform>
            <numerusform>Вузол відклав %Ln записи, щоб їх переглянув організатор. Тут вони збереглися. Повідомте, будь ласка, організатора.</numerusform>
            <numerusform>Вузол відклав %Ln записів, щоб їх переглянув організатор. Тут вони збереглися. Повідомте, будь ласка, організатора.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk’s clock is not the hub’s. Please look at date and time.</source>
        <translation>Годинник цього кіоска не збігається з годинником вузла. Перевірте дату й час.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Now at %L1 percent</source>
        <translation>Зараз %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Shows every page in this language</source>
        <translation>Показує всі сторінки цією мовою</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>Світлі літери на чорному тлі</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>За %Ln&#xa0;секунду все, що ви ввели, буде стерто.</numerusform>
            <numerusform>За %Ln&#xa0;секунди все, що ви ввели, буде стерто.</numerusform>
            <numerusform>За %Ln&#xa0;секунд усе, що ви ввели, буде стерто.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffDuty</name>
    <message>
        <source>Out of order for the moment</source>
        <translation>Тимчасово не працює</translation>
    </message>
    <message>
        <source>Please sign at another kiosk, or ask a volunteer. Everything signed here is safe.</source>
        <translation>Підпишіться, будь ласка, біля іншого кіоска або зверніться до волонтера. Усе, що тут підписано, у безпеці.</translation>
    </message>
</context>
<context>
    <name>OfficialStep</name>
    <message>
        <source>One more step: the official petition</source>
        <translation>Ще один крок: офіційна петиція</translation>
    </message>
    <message>
        <source>Soon: the official petition</source>
        <translation>Незабаром: офіційна петиція</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ще один крок</translation>
    </message>
    <message>
        <source>What became of the official petition</source>
        <translation>Що сталося з офіційною петицією</translation>
    </message>
    <message>
        <source>E-petition %1 opens for signature at the House of Commons on %2. It cannot be signed before.</source>
        <translation>Електронну петицію %1 буде відкрито для підпису в Палаті громад %2 Підписати її раніше не можна.</translation>
    </message>
    <message>
        <source>E-petition %1 was open for signature at the House of Commons from %2 to %3. It can no longer be signed.</source>
        <translation>Електронна петиція %1 була відкрита для підпису в Палаті громад з %2 до %3 Підписати її вже не можна.</translation>
    </message>
    <message>
        <source>It was presented in the House on %1.</source>
        <translation>Її представили в Палаті %1</translation>
    </message>
    <message>
        <source>The government’s response was tabled on %1.</source>
        <translation>Відповідь уряду внесли %1</translation>
    </message>
    <message>
        <source>Point the camera of your own phone at the code. It opens e-petition %1 of the House of Commons.</source>
        <translation>Наведіть камеру власного телефона на код. Відкриється електронна петиція %1 Палати громад.</translation>
    </message>
    <message>
        <source>Sign there, once, with your own name and e-mail address.</source>
        <translation>Підпишіть її там один раз, зі своїм ім’ям і своєю електронною адресою.</translation>
    </message>
    <message>
        <source>Answer the message that the House then sends you: only a confirmed signature counts.</source>
        <translation>Дайте відповідь на лист, який тоді надішле вам Палата: зараховують лише підтверджений підпис.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %Ln signatures.</source>
        <translation>
            <numerusform>Їй потрібен %Ln підпис.</numerusform>
            <numerusform>Їй потрібно %Ln підписи.</numerusform>
            <numerusform>Їй потрібно %Ln підписів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last day is %1.</source>
        <translation>Останній день — %1</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Що ви можете зробити зараз</translation>
    </message>
    <message>
        <source>Tell one person today what you signed, and why.</source>
        <translation>Розкажіть сьогодні комусь одному, що ви підписали і чому.</translation>
    </message>
</context>
<context>
    <name>OrganizerChange</name>
    <message>
        <source>Event and kiosk name</source>
        <translation>Назва заходу та кіоска</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Введіть її ще раз</translation>
    </message>
    <message>
        <source>A new volunteer PIN</source>
        <translation>Новий PIN-код для волонтерів</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN-код має від 6 до 12 цифр.</translation>
    </message>
    <message>
        <source>A passphrase has at least 16 characters. The one offered is a good one.</source>
        <translation>Парольна фраза має щонайменше 16 символів. Запропонована цілком надійна.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>PIN-коди не збігаються. Будь ласка, введіть їх ще раз.</translation>
    </message>
    <message>
        <source>Each name is one line of at most 80 characters.</source>
        <translation>Кожна назва — це один рядок, не довший за 80 знаків.</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>Не вдалося зберегти. Нічого не змінилося; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>From now on the new PIN opens the volunteer page.</source>
        <translation>Відтепер сторінку волонтерів відкриває новий PIN-код.</translation>
    </message>
    <message>
        <source>The kiosk now starts anew, with these names. What was signed before keeps its own.</source>
        <translation>Тепер кіоск почне знову, з цими назвами. Підписане раніше зберігає свої.</translation>
    </message>
    <message>
        <source>The kiosk now starts anew, with this version. What was signed before keeps the words that people read then.</source>
        <translation>Тепер кіоск почне знову, з цією версією. Підписане раніше зберігає слова, які люди тоді читали.</translation>
    </message>
    <message>
        <source>From now on the new passphrase opens everything signed here. Keep its paper away from the kiosk.</source>
        <translation>Відтепер усе підписане тут відкриває нова парольна фраза. Тримайте папір із нею подалі від кіоска.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>На наступну сторінку</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>На попередню сторінку; нічого не зникне</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Назва цього кіоска</translation>
    </message>
    <message>
        <source>It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.</source>
        <translation>Вона відкриває всі підписи, зібрані тут. Запишіть ці шість слів на папері й віддайте його організаторові. Натомість можна ввести власну парольну фразу.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Passphrase, from your paper</source>
        <translation>Парольна фраза з вашого запису</translation>
    </message>
    <message>
        <source>PIN of 6 to 12 digits</source>
        <translation>PIN-код із 6–12 цифр</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Той самий PIN-код ще раз</translation>
    </message>
</context>
<context>
    <name>OrganizerDoor</name>
    <message>
        <source>This passphrase does not open the organizer key.</source>
        <translation>Ця парольна фраза не відкриває ключа організатора.</translation>
    </message>
    <message>
        <source>To the page before; nothing typed is kept</source>
        <translation>На попередню сторінку; введене не зберігається</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Tries this passphrase</source>
        <translation>Перевіряє цю парольну фразу</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>Opening the organizer key…</source>
        <translation>Відкриваємо ключ організатора…</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Для організатора</translation>
    </message>
    <message>
        <source>Organizer passphrase</source>
        <translation>Парольна фраза організатора</translation>
    </message>
    <message>
        <source>The recovery words instead</source>
        <translation>Натомість слова відновлення</translation>
    </message>
    <message>
        <source>Asks for the words of the recovery sheet</source>
        <translation>Запитає слова з аркуша відновлення</translation>
    </message>
    <message>
        <source>Type the 33 words from the recovery sheet. They prove that the paper opens what is signed here, and let the organizer choose a new passphrase or PIN. Nothing signed is touched.</source>
        <translation>Введіть 33 слова з аркуша відновлення. Вони доводять, що папір відкриває підписане тут, і дають змогу вибрати нову парольну фразу або PIN-код. Підписи лишаються недоторканими.</translation>
    </message>
</context>
<context>
    <name>OrganizerExport</name>
    <message numerus="yes">
        <source>%Ln signatures exported.</source>
        <translation>
            <numerusform>Експортовано %Ln підпис.</numerusform>
            <numerusform>Експортовано %Ln підписи.</numerusform>
            <numerusform>Експортовано %Ln підписів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Нічого не експортовано.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Writes the table and the sheets</source>
        <translation>Записує таблицю й аркуші</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>На попередню сторінку; нічого не зникне</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Триває експорт…</translation>
    </message>
    <message>
        <source>The table and the sheets will hold names in clear. Keep them where only the organizer can read them.</source>
        <translation>Таблиця й аркуші міститимуть незашифровані імена. Тримайте їх там, де прочитати їх зможе лише організатор.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures opened</source>
        <translation>
            <numerusform>Відкрито %Ln підпис</numerusform>
            <numerusform>Відкрито %Ln підписи</numerusform>
            <numerusform>Відкрито %Ln підписів</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1:</source>
        <translation>У папці %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be opened with this key.</source>
        <translation>
            <numerusform>%Ln запис не вдалося відкрити цим ключем.</numerusform>
            <numerusform>%Ln записи не вдалося відкрити цим ключем.</numerusform>
            <numerusform>%Ln записів не вдалося відкрити цим ключем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters have no shape in the sheets’ fonts; they are drawn as □.</source>
        <translation>
            <numerusform>%Ln літери немає у шрифтах аркушів; замість неї стоїть □.</numerusform>
            <numerusform>%Ln літер немає у шрифтах аркушів; замість них стоїть □.</numerusform>
            <numerusform>%Ln літер немає у шрифтах аркушів; замість них стоїть □.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizerPetition</name>
    <message>
        <source>Look again</source>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Показує під’єднані флешки</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>Петиція</translation>
    </message>
    <message>
        <source>Version %L1 is here. The stick brings a newer one, of the same organizer.</source>
        <translation>Тут версія %L1. На флешці є новіша, того самого організатора.</translation>
    </message>
    <message>
        <source>Version %L1 is here. No stick brings a newer one of the same petition and organizer.</source>
        <translation>Тут версія %L1. На жодній флешці немає новішої версії тієї самої петиції від того самого організатора.</translation>
    </message>
    <message>
        <source>Puts it in the place of the one that is here</source>
        <translation>Ставить її на місце тієї, що тут</translation>
    </message>
    <message>
        <source>Take version %L2 from %1</source>
        <translation>Узяти версію %L2 з %1</translation>
    </message>
    <message>
        <source>This version cannot be taken. Was the stick pulled out?</source>
        <translation>Цю версію не вдалося взяти. Флешку вийняли?</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>Не вдалося зберегти. Нічого не змінилося; спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>OrganizerTasks</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To the volunteer page; the key is forgotten here</source>
        <translation>На сторінку волонтерів; ключ тут забувається</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Для організатора</translation>
    </message>
    <message>
        <source>This could not be saved. Nothing has changed; please try again.</source>
        <translation>Не вдалося зберегти. Нічого не змінилося; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The words are right: they open what this kiosk takes.</source>
        <translation>Слова правильні: вони відкривають те, що збирає цей кіоск.</translation>
    </message>
    <message>
        <source>A table and sheets of everything signed here.</source>
        <translation>Таблиця й аркуші з усім, що тут підписано.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>Printed with every signature from now on.</source>
        <translation>Відтепер друкується з кожним підписом.</translation>
    </message>
    <message>
        <source>Event and kiosk name</source>
        <translation>Назва заходу та кіоска</translation>
    </message>
    <message>
        <source>Version %L1 is here. A stick can bring a newer one.</source>
        <translation>Тут версія %L1. Новішу можна принести на флешці.</translation>
    </message>
    <message>
        <source>The petition</source>
        <translation>Петиція</translation>
    </message>
    <message>
        <source>When the passphrase was forgotten. The old one opens nothing here any more.</source>
        <translation>Коли парольну фразу забуто. Стара тут більше нічого не відкриє.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>When the PIN was forgotten, or tried too often.</source>
        <translation>Коли PIN-код забуто або вводили забагато разів.</translation>
    </message>
    <message>
        <source>A new volunteer PIN</source>
        <translation>Новий PIN-код для волонтерів</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Back to drawing</source>
        <translation>Назад до підпису</translation>
    </message>
    <message>
        <source>Other ways to sign</source>
        <translation>Інші способи підписати</translation>
    </message>
    <message>
        <source>A signature made in one of these ways counts just as much.</source>
        <translation>Підпис, поставлений одним із цих способів, важить так само.</translation>
    </message>
    <message>
        <source>Your name, as you typed it, stands for your signature.</source>
        <translation>Ваше ім’я, як ви його ввели, буде вашим підписом.</translation>
    </message>
    <message>
        <source>Use my typed name</source>
        <translation>Підписати введеним ім’ям</translation>
    </message>
    <message>
        <source>An X, a line or a dot, as well as you can.</source>
        <translation>Хрестик, риска чи крапка — як зможете.</translation>
    </message>
    <message>
        <source>Make a mark</source>
        <translation>Поставити позначку</translation>
    </message>
    <message>
        <source>A volunteer reads everything to you, hears that you agree, and gives their own name as your witness.</source>
        <translation>Волонтер чи волонтерка прочитає вам усе, почує вашу згоду й засвідчить її своїм ім’ям.</translation>
    </message>
    <message>
        <source>Sign with a witness</source>
        <translation>Підписати при свідкові</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>На попередню сторінку; нічого не зникне</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>На наступну сторінку</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 із %2</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>Введено %Ln цифру</numerusform>
            <numerusform>Введено %Ln цифри</numerusform>
            <numerusform>Введено %Ln цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Стерти останню цифру</translation>
    </message>
    <message>
        <source>Takes back the last digit</source>
        <translation>Стирає останню цифру</translation>
    </message>
    <message>
        <source>Tries this PIN</source>
        <translation>Перевіряє цей PIN-код</translation>
    </message>
    <message>
        <source>A digit of the PIN</source>
        <translation>Цифра PIN-коду</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing is kept, and nobody is counted.</source>
        <translation>Вправа: нічого не зберігається і нікого не враховано.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Who keeps them, why, and until when</source>
        <translation>Хто їх зберігає, навіщо і доки</translation>
    </message>
    <message>
        <source>Hide the privacy notice</source>
        <translation>Сховати повідомлення про захист даних</translation>
    </message>
    <message>
        <source>How your details are protected</source>
        <translation>Як захищено ваші дані</translation>
    </message>
    <message>
        <source>Your details will be deleted no later than %1.</source>
        <translation>Ваші дані буде видалено не пізніше %1</translation>
    </message>
</context>
<context>
    <name>ProvinceEntry</name>
    <message>
        <source>Province or territory</source>
        <translation>Провінція чи територія</translation>
    </message>
    <message>
        <source>Please choose your province or territory.</source>
        <translation>Будь ласка, виберіть провінцію чи територію.</translation>
    </message>
</context>
<context>
    <name>Provinces</name>
    <message>
        <source>Alberta</source>
        <translation>Альберта</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Британська Колумбія</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Манітоба</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Нью-Брансвік</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Ньюфаундленд і Лабрадор</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Нова Шотландія</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Онтаріо</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Острів Принца Едварда</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Квебек</translation>
    </message>
    <message>
        <source>Saskatchewan</source>
        <translation>Саскачеван</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Північно-Західні території</translation>
    </message>
    <message>
        <source>Nunavut</source>
        <translation>Нунавут</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Юкон</translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters left</source>
        <translation>
            <numerusform>Залишився %Ln символ</numerusform>
            <numerusform>Залишилося %Ln символи</numerusform>
            <numerusform>Залишилося %Ln символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>No recovery word begins like this. Please look at the paper.</source>
        <translation>Жодне слово відновлення так не починається. Погляньте, будь ласка, на папір.</translation>
    </message>
    <message>
        <source>This is a sheet that was typed already. Please take another one.</source>
        <translation>Цей аркуш уже введено. Візьміть, будь ласка, інший.</translation>
    </message>
    <message>
        <source>This sheet was not printed together with the one before. Please take another one.</source>
        <translation>Цей аркуш надруковано не разом із попереднім. Візьміть, будь ласка, інший.</translation>
    </message>
    <message>
        <source>These words are whole, but they belong to another kiosk or petition.</source>
        <translation>Слова повні, але належать іншому кіоску чи іншій петиції.</translation>
    </message>
    <message>
        <source>These words do not fit together. Please compare each one with the paper; a tap on a word lets you type it again.</source>
        <translation>Ці слова не пасують одне до одного. Порівняйте кожне з папером; торкніться слова, щоб увести його знову.</translation>
    </message>
    <message>
        <source>These words open what this kiosk takes. Put the paper back in its place, away from the kiosk.</source>
        <translation>Ці слова відкривають те, що збирає цей кіоск. Покладіть папір на місце, подалі від кіоска.</translation>
    </message>
    <message>
        <source>This sheet is right. Now the words of one more.</source>
        <translation>Цей аркуш правильний. Тепер слова ще одного.</translation>
    </message>
    <message>
        <source>All 33 words are there</source>
        <translation>Усі 33 слова є</translation>
    </message>
    <message>
        <source>Word %1 of 33</source>
        <translation>Слово %1 з 33</translation>
    </message>
    <message>
        <source>Puts this word in its place</source>
        <translation>Ставить це слово на місце</translation>
    </message>
    <message>
        <source>Lets you type this word again</source>
        <translation>Дає змогу ввести це слово знову</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Rolls the page on</source>
        <translation>Прокручує сторінку далі</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Продовження нижче</translation>
    </message>
</context>
<context>
    <name>SetUpKey</name>
    <message>
        <source>The organizer’s passphrase</source>
        <translation>Парольна фраза організатора</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Введіть її ще раз</translation>
    </message>
    <message>
        <source>Making the organizer key…</source>
        <translation>Створюємо ключ організатора…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Усе готово</translation>
    </message>
    <message>
        <source>A passphrase has at least 16 characters. The one offered is a good one.</source>
        <translation>Парольна фраза має щонайменше 16 символів. Запропонована цілком надійна.</translation>
    </message>
    <message>
        <source>This is not the passphrase you chose. Please look at your paper.</source>
        <translation>Це не та парольна фраза, яку ви вибрали. Будь ласка, звіртеся зі своїм записом.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>Не вдалося налаштувати кіоск.</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Налаштовуємо…</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Запустити кіоск</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>It opens every signature taken here. Write these six words on paper and give the paper to the organizer. You may type a passphrase of your own instead.</source>
        <translation>Вона відкриває всі підписи, зібрані тут. Запишіть ці шість слів на папері й віддайте його організаторові. Натомість можна ввести власну парольну фразу.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Passphrase, from your paper</source>
        <translation>Парольна фраза з вашого запису</translation>
    </message>
    <message>
        <source>This kiosk can now take signatures. This computer also keeps the organizer key, under the passphrase.</source>
        <translation>Кіоск готовий збирати підписи. Цей комп’ютер також зберігає ключ організатора — під парольною фразою.</translation>
    </message>
    <message>
        <source>This kiosk can now take signatures. It can only write: nothing on this computer opens them.</source>
        <translation>Кіоск готовий збирати підписи. Він може лише записувати: ніщо на цьому комп’ютері їх не відкриє.</translation>
    </message>
    <message>
        <source>Organizer key fingerprint: %1</source>
        <translation>Відбиток ключа організатора: %1</translation>
    </message>
</context>
<context>
    <name>SetUpPages</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Налаштування кіоска</translation>
    </message>
    <message>
        <source>Who signed this petition?</source>
        <translation>Хто підписав цю петицію?</translation>
    </message>
    <message>
        <source>Where will it stand?</source>
        <translation>Де він стоятиме?</translation>
    </message>
    <message>
        <source>Choose a volunteer PIN</source>
        <translation>Придумайте PIN-код для волонтерів</translation>
    </message>
    <message>
        <source>Please fill in both.</source>
        <translation>Будь ласка, заповніть обидва поля.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN-код має від 6 до 12 цифр.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>PIN-коди не збігаються. Будь ласка, введіть їх ще раз.</translation>
    </message>
    <message>
        <source>Then please stop here: somebody else signed this petition. Nothing was set up. Ask the organizer for the right one.</source>
        <translation>Тоді зупиніться: цю петицію підписав хтось інший. Нічого не налаштовано. Попросіть в організатора правильну.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>Не вдалося налаштувати кіоск.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Вони ті самі</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>This kiosk will gather signatures for</source>
        <translation>Цей кіоск збиратиме підписи під петицією</translation>
    </message>
    <message>
        <source>in these languages:</source>
        <translation>такими мовами:</translation>
    </message>
    <message>
        <source>Offered to everyone who signs</source>
        <translation>Її пропонують кожному, хто підписує</translation>
    </message>
    <message>
        <source>This petition is not signed by its organizer: this computer will also keep the organizer key, under a passphrase.</source>
        <translation>Організатор не підписав цієї петиції: цей комп’ютер зберігатиме й ключ організатора — під парольною фразою.</translation>
    </message>
    <message>
        <source>This petition is signed by its organizer: this kiosk will only write. Nothing on it opens a signature.</source>
        <translation>Організатор підписав цю петицію: кіоск лише записуватиме. Ніщо на ньому не відкриє підписів.</translation>
    </message>
    <message>
        <source>The first language is the one shown to each new person. You will need pen and paper, and ten minutes.</source>
        <translation>Першу мову бачитиме кожна нова людина. Вам знадобляться ручка, папір і десять хвилин.</translation>
    </message>
    <message>
        <source>Compare these six words with those that the organizer gave you, on paper or by voice. They show that nobody changed the petition, or the key that everything is sealed to.</source>
        <translation>Порівняйте ці шість слів із тими, що дав організатор, — на папері чи голосом. Вони показують, що ніхто не змінив ні петиції, ні ключа, для якого все запечатують.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Вони інші</translation>
    </message>
    <message>
        <source>Says what to do then</source>
        <translation>Підкаже, що тоді робити</translation>
    </message>
    <message>
        <source>Rally at City Hall, 1 May</source>
        <translation>Мітинг біля мерії, 1&#xa0;травня</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Стіл 1</translation>
    </message>
    <message>
        <source>Name of this kiosk</source>
        <translation>Назва цього кіоска</translation>
    </message>
    <message>
        <source>Volunteers hold the top left corner for two seconds and type this PIN. It shows counts, never names.</source>
        <translation>Волонтери дві секунди тримають палець у верхньому лівому куті й вводять цей PIN-код. Він показує кількість підписів, але ніколи — імена.</translation>
    </message>
    <message>
        <source>PIN of 6 to 12 digits</source>
        <translation>PIN-код із 6–12 цифр</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Той самий PIN-код ще раз</translation>
    </message>
</context>
<context>
    <name>SetUpRecovery</name>
    <message>
        <source>Please save the recovery sheet first.</source>
        <translation>Будь ласка, спершу збережіть аркуш відновлення.</translation>
    </message>
    <message>
        <source>The kiosk could not be set up.</source>
        <translation>Не вдалося налаштувати кіоск.</translation>
    </message>
    <message>
        <source>The recovery sheet was not saved.</source>
        <translation>Аркуш відновлення не збережено.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The volunteer page reminds you</source>
        <translation>Сторінка волонтерів нагадає</translation>
    </message>
    <message>
        <source>To the next page</source>
        <translation>На наступну сторінку</translation>
    </message>
    <message>
        <source>Try the paper</source>
        <translation>Перевірте папір</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Збережіть аркуш відновлення</translation>
    </message>
    <message>
        <source>Type the words from the printed paper, now, before anybody signs. Only this shows that the paper will open the signatures one day.</source>
        <translation>Уведіть слова з надрукованого паперу зараз, доки ніхто не підписав. Лише так видно, що колись папір відкриє підписи.</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, the words on paper open the signatures. If both are lost, nobody can. Save the sheet on a USB stick, print it, and keep it away from the kiosk.</source>
        <translation>Якщо парольна фраза загубиться, підписи відкриють слова на папері. Якщо загубиться й те, й те, не відкриє ніхто. Збережіть аркуш на USB-накопичувач, надрукуйте й тримайте подалі від кіоска.</translation>
    </message>
    <message>
        <source>Whoever has it opens everything. If it is lost, only the passphrase is left.</source>
        <translation>Хто його має, відкриє все. Якщо він загубиться, лишиться тільки парольна фраза.</translation>
    </message>
    <message>
        <source>Any two open everything, one alone opens nothing. Give each to another person.</source>
        <translation>Будь-які два відкриють усе, один — нічого. Віддайте кожен іншій людині.</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Один аркуш</translation>
    </message>
    <message>
        <source>Three sheets</source>
        <translation>Три аркуші</translation>
    </message>
    <message>
        <source>Save in %1</source>
        <translation>Зберегти тут: %1</translation>
    </message>
    <message>
        <source>Puts the sheet there</source>
        <translation>Кладе аркуш туди</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Whoever holds this file can read every signature. Once it is printed, delete it.</source>
        <translation>Хто має цей файл, той може прочитати всі підписи. Надрукувавши, видаліть його.</translation>
    </message>
    <message>
        <source>Open it for printing</source>
        <translation>Відкрити для друку</translation>
    </message>
    <message>
        <source>Shows it in this computer’s own program</source>
        <translation>Показує його у програмі цього комп’ютера</translation>
    </message>
    <message>
        <source>Nothing on this computer opens a PDF. Please print the sheet from another one.</source>
        <translation>На цьому комп’ютері нічим відкрити PDF. Будь ласка, надрукуйте аркуш з іншого.</translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Set up this kiosk</source>
        <translation>Налаштування кіоска</translation>
    </message>
</context>
<context>
    <name>SheetOffer</name>
    <message>
        <source>The official paper petition lies beside this kiosk: there, the House of Commons counts only ink.</source>
        <translation>Поруч із цим кіоском лежить офіційна паперова петиція: у ній Палата громад зараховує лише підписи ручкою.</translation>
    </message>
    <message>
        <source>I signed the paper sheet, too</source>
        <translation>Мій підпис є й на паперовому аркуші</translation>
    </message>
    <message>
        <source>Tells the organizer that you did both</source>
        <translation>Повідомляє організаторові, що ви підписали й те, й те</translation>
    </message>
    <message>
        <source>Noted. Thank you.</source>
        <translation>Записано. Дякуємо.</translation>
    </message>
    <message>
        <source>This could not be noted. Your signature is safe.</source>
        <translation>Записати це не вдалося. Ваш підпис збережено.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Ваша позначка</translation>
    </message>
    <message>
        <source>Sign here with a finger or a pen</source>
        <translation>Підпишіться тут пальцем або стилусом</translation>
    </message>
    <message>
        <source>Make your mark here</source>
        <translation>Поставте позначку тут</translation>
    </message>
    <message>
        <source>Draw with a finger, a pen or a mouse</source>
        <translation>Пишіть пальцем, пером або мишею</translation>
    </message>
    <message>
        <source>Signature pad</source>
        <translation>Поле для підпису</translation>
    </message>
    <message>
        <source>Please sign with your whole signature, as you would on paper.</source>
        <translation>Будь ласка, поставте повний підпис, як на папері.</translation>
    </message>
    <message>
        <source>Please make a mark: an X, a line or a dot.</source>
        <translation>Будь ласка, поставте позначку: хрестик, риску чи крапку.</translation>
    </message>
    <message>
        <source>I can’t sign on a screen</source>
        <translation>Я не можу підписатися на екрані</translation>
    </message>
    <message>
        <source>A typed name, a mark, or a witness</source>
        <translation>Набране ім’я, позначка або свідок</translation>
    </message>
    <message>
        <source>Moves the buttons away from your left hand</source>
        <translation>Відсуває кнопки від лівої руки</translation>
    </message>
    <message>
        <source>Takes back all that you drew</source>
        <translation>Стирає все, що ви накреслили</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Для шульги</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати штрих</translation>
    </message>
    <message>
        <source>Takes back your last stroke</source>
        <translation>Стирає ваш останній штрих</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стерти все</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Back to signing</source>
        <translation>Назад до підписів</translation>
    </message>
    <message>
        <source>Signed on this kiosk</source>
        <translation>Підписів на цьому кіоску</translation>
    </message>
    <message>
        <source>At this event</source>
        <translation>На цьому заході</translation>
    </message>
    <message>
        <source>For volunteers</source>
        <translation>Для волонтерів</translation>
    </message>
    <message>
        <source>Here and on the stick</source>
        <translation>Тут і на флешці</translation>
    </message>
    <message>
        <source>The stick is away</source>
        <translation>Флешки немає</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Перед заходом</translation>
    </message>
    <message>
        <source>Checks, one after the other</source>
        <translation>Перевірки одна за одною</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Вправа</translation>
    </message>
    <message>
        <source>Goes through the pages; nothing is kept</source>
        <translation>Проходить сторінками; нічого не зберігається</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Після заходу</translation>
    </message>
    <message>
        <source>Puts everything signed onto a stick</source>
        <translation>Записує все підписане на флешку</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Вузол збору</translation>
    </message>
    <message>
        <source>Sends what is signed over a network</source>
        <translation>Надсилає підписане через мережу</translation>
    </message>
    <message>
        <source>Shows what has arrived there, and what waits</source>
        <translation>Показує, що туди надійшло, а що чекає</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Sends people to another kiosk</source>
        <translation>Спрямовує людей до іншого кіоска</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Для організатора</translation>
    </message>
    <message>
        <source>Asks for the passphrase first</source>
        <translation>Спершу питає кодову фразу</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Залишити так</translation>
    </message>
    <message>
        <source>Closes these pages; people still cannot sign</source>
        <translation>Закриває ці сторінки; підписатися все ще не можна</translation>
    </message>
    <message>
        <source>People can sign here</source>
        <translation>Тут можна підписуватися</translation>
    </message>
    <message>
        <source>Take signatures again</source>
        <translation>Знову збирати підписи</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Entries and check code</source>
        <translation>Записи й контрольний код</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message>
        <source>Organizer key</source>
        <translation>Ключ організатора</translation>
    </message>
    <message>
        <source>Kept here, under the passphrase</source>
        <translation>Тут, під парольною фразою</translation>
    </message>
    <message>
        <source>Not here: only writes</source>
        <translation>Не тут: лише записує</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Вільно на диску</translation>
    </message>
    <message>
        <source>%L1 MB</source>
        <translation>%L1&#xa0;МБ</translation>
    </message>
    <message>
        <source>Names are sealed: this kiosk cannot show them. Only the organizer’s passphrase opens them, for an export.</source>
        <translation>Імена запечатано: цей кіоск не може їх показати. Їх відкриває лише парольна фраза організатора, для експорту.</translation>
    </message>
    <message>
        <source>Names are sealed: this kiosk can only write. The key that opens them is with the organizer.</source>
        <translation>Імена запечатано: цей кіоск може лише записувати. Ключ, що їх відкриває, — в організатора.</translation>
    </message>
    <message>
        <source>In danger: three quick taps on the top left corner make the screen black, on every page. The corner and the PIN bring it back.</source>
        <translation>У разі небезпеки: три швидкі дотики до верхнього лівого кута на будь-якій сторінці роблять екран чорним. Кут і PIN-код повертають його.</translation>
    </message>
    <message>
        <source>A file was found damaged and was put aside. Everything signed is here again, from the second copy. Please tell the organizer.</source>
        <translation>Один файл виявився пошкодженим, його відкладено. Усе підписане знову тут, узяте з другої копії. Будь ласка, скажіть про це організаторові.</translation>
    </message>
    <message>
        <source>The clock is not where the last signature left it. Please look at date and time, and tell the organizer.</source>
        <translation>Годинник не узгоджується з останнім підписом. Перевірте, будь ласка, дату й час і скажіть організаторові.</translation>
    </message>
    <message>
        <source>The recovery words were never tried. Type them once from the paper before anybody signs.</source>
        <translation>Слів відновлення ще ніхто не перевіряв. Уведіть їх раз із паперу, доки ніхто не підписав.</translation>
    </message>
    <message>
        <source>Second copy on a stick</source>
        <translation>Друга копія на флешці</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Показує під’єднані флешки</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Спершу перепитує</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Writing, then reading it back…</source>
        <translation>Запис, а потім перечитування…</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Нічого не збережено</translation>
    </message>
    <message>
        <source>Everything is on the stick</source>
        <translation>Усе вже на флешці</translation>
    </message>
    <message>
        <source>Not everything is on the stick</source>
        <translation>На флешці не все</translation>
    </message>
    <message>
        <source>Clear this kiosk?</source>
        <translation>Очистити цей кіоск?</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Очищення…</translation>
    </message>
    <message>
        <source>This kiosk is cleared</source>
        <translation>Цей кіоск очищено</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Після заходу</translation>
    </message>
    <message>
        <source>The stick no longer gives back everything that is here. Nothing was cleared. Please save it once more.</source>
        <translation>Флешка вже не повертає всього, що є тут. Нічого не очищено. Збережіть, будь ласка, ще раз.</translation>
    </message>
    <message>
        <source>The organizer’s word no longer covers everything that is here. Nothing was cleared.</source>
        <translation>Підтвердження організатора вже не охоплює всього, що тут є. Нічого не очищено.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Нічого не очищено.</translation>
    </message>
    <message>
        <source>Everything signed is safe on this kiosk. Please try another stick.</source>
        <translation>Усе підписане в безпеці на цьому кіоску. Спробуйте, будь ласка, іншу флешку.</translation>
    </message>
    <message>
        <source>This stick does not give back what was written. Everything signed is safe on this kiosk. Please try another stick.</source>
        <translation>Ця флешка не повертає записаного. Усе підписане в безпеці на цьому кіоску. Спробуйте, будь ласка, іншу флешку.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>To the page before; nothing is lost</source>
        <translation>На попередню сторінку; нічого не зникне</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To the volunteer page; everything signed stays here, too</source>
        <translation>На сторінку волонтерів; усе підписане лишається й тут</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures stand; somebody who took theirs back has two entries.</source>
        <translation>
            <numerusform>Чинний %Ln підпис; хто забрав свій, має два записи.</numerusform>
            <numerusform>Чинні %Ln підписи; хто забрав свій, має два записи.</numerusform>
            <numerusform>Чинних підписів: %Ln; хто забрав свій, має два записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear this kiosk</source>
        <translation>Очистити цей кіоск</translation>
    </message>
    <message>
        <source>Nothing signed is left on this computer: the organizer’s desk has it. Petition, PIN and names are still here for the next event.</source>
        <translation>На цьому комп’ютері не лишилося нічого підписаного: усе на робочому столі організатора. Петиція, PIN і назви лишаються для наступного заходу.</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Очистити зараз</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Показує під’єднані флешки</translation>
    </message>
    <message>
        <source>Asks once more first</source>
        <translation>Спершу перепитує</translation>
    </message>
    <message>
        <source>Takes everything signed off this computer</source>
        <translation>Прибирає з цього комп’ютера все підписане</translation>
    </message>
    <message>
        <source>Opens the kiosk for the next event</source>
        <translation>Відкриває кіоск для наступного заходу</translation>
    </message>
    <message>
        <source>Everything signed goes into one sealed file on a stick, and is read back from it. Nothing is deleted here yet.</source>
        <translation>Усе підписане записується в один запечатаний файл на флешці й перечитується з неї. Тут поки нічого не видаляється.</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation>Жодної флешки не під’єднано. Під’єднайте її й пошукайте ще раз.</translation>
    </message>
    <message>
        <source>Writes everything there and reads it back</source>
        <translation>Записує туди все й перечитує</translation>
    </message>
    <message>
        <source>Save on %1</source>
        <translation>Зберегти на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запис</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries on this kiosk</source>
        <translation>Записів на цьому кіоску</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Записано на флешку</translation>
    </message>
    <message>
        <source>Read back from it</source>
        <translation>Прочитано з неї</translation>
    </message>
    <message>
        <source>Write this check code on paper for the organizer. It shows whether anything is missing.</source>
        <translation>Запишіть цей контрольний код на папері для організатора. Він покаже, чи чогось не бракує.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>The stick is read once more, and then everything signed is taken off this computer: the stick has the only copy. Tables and sheets that the organizer exported here are not touched.</source>
        <translation>Флешку ще раз перечитають, а тоді все підписане зникне з цього комп’ютера: єдина копія буде на флешці. Таблиці й аркуші, які організатор експортував тут, лишаються.</translation>
    </message>
    <message>
        <source>The organizer’s desk confirmed every entry, with the organizer’s own key. Now everything signed is taken off this computer. Tables and sheets that the organizer exported here are not touched.</source>
        <translation>Робочий стіл організатора підтвердив кожен запис ключем організатора. Тепер усе підписане буде прибрано з цього комп’ютера. Таблиць і аркушів, які організатор експортував тут, це не торкнеться.</translation>
    </message>
    <message>
        <source>Nothing signed is left on this computer. Take the stick to the organizer, with the check code. Petition, PIN and names are still here for the next event.</source>
        <translation>На цьому комп’ютері не лишилося нічого підписаного. Віднесіть флешку організаторові разом із контрольним кодом. Петиція, PIN-код і назви лишаються для наступного заходу.</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>Ends signing on this computer</source>
        <translation>Припиняє збір підписів на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>StaffHub</name>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронізувати</translation>
    </message>
    <message>
        <source>Sends what waits, and asks what the organizer has</source>
        <translation>Надсилає те, що чекає, і запитує, що вже має організатор</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Вузол збору</translation>
    </message>
    <message>
        <source>This kiosk belongs to the hub at %1. What is signed goes there by itself, sealed. Nobody who signs has to wait for it.</source>
        <translation>Цей кіоск приєднано до вузла збору за адресою %1. Підписане надходить туди саме, у запечатаному вигляді. Нікому не доводиться на це чекати.</translation>
    </message>
    <message>
        <source>Entries at the hub</source>
        <translation>Записів на вузлі</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Чекають тут</translation>
    </message>
    <message>
        <source>Put aside there</source>
        <translation>Відкладено там</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Останній успішний обмін</translation>
    </message>
    <message>
        <source>Tried in vain on %1; the kiosk goes on trying by itself.</source>
        <translation>Остання невдала спроба — %1; кіоск пробуватиме далі сам.</translation>
    </message>
    <message>
        <source>When may it send?</source>
        <translation>Коли можна надсилати?</translation>
    </message>
    <message>
        <source>Whenever it can</source>
        <translation>Щоразу, коли є мережа</translation>
    </message>
    <message>
        <source>Sends over any network</source>
        <translation>Надсилає через будь-яку мережу</translation>
    </message>
    <message>
        <source>Not over mobile data</source>
        <translation>Не через мобільний інтернет</translation>
    </message>
    <message>
        <source>Sends nothing over a network whose data may cost money</source>
        <translation>Не надсилає нічого через мережу, де трафік може бути платним</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Sends nothing until this is changed</source>
        <translation>Не надсилає нічого, доки це не змінять</translation>
    </message>
    <message>
        <source>Nothing is sent now. Everything signed stays here, and can go by stick.</source>
        <translation>Зараз нічого не надсилається. Усе підписане лишається тут, і його можна перенести на флешці.</translation>
    </message>
    <message>
        <source>The system says that data on this network may cost money: nothing is sent now.</source>
        <translation>Система повідомляє, що трафік у цій мережі може бути платним: зараз нічого не надсилається.</translation>
    </message>
    <message>
        <source>Join another hub</source>
        <translation>Приєднатися до іншого вузла</translation>
    </message>
    <message>
        <source>Asks for its address and words</source>
        <translation>Запитує його адресу й слова</translation>
    </message>
</context>
<context>
    <name>StaffJoin</name>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Asks the hub to let this kiosk in</source>
        <translation>Просить вузол прийняти цей кіоск</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Запитуємо вузол…</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Приєднатися до вузла збору</translation>
    </message>
    <message>
        <source>A hub gathers what many kiosks take, sealed, over a network. The organizer has it show a line for this kiosk: an address and some words, which hold for ten minutes. Type that line here; a scanner that types can read its code.</source>
        <translation>Вузол збору отримує через мережу, у запечатаному вигляді, те, що зібрали багато кіосків. Організатор показує на ньому рядок для цього кіоска: адресу і кілька слів, дійсних десять хвилин. Введіть цей рядок тут; його код може прочитати сканер, що працює як клавіатура.</translation>
    </message>
    <message>
        <source>Address and words</source>
        <translation>Адреса і слова</translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Too many wrong tries. Only the organizer can open this now.</source>
        <translation>Забагато невдалих спроб. Тепер це може відкрити лише організатор.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Please wait %Ln seconds before the next try.</source>
        <translation>
            <numerusform>Неправильний PIN-код. Зачекайте %Ln&#xa0;секунду до наступної спроби.</numerusform>
            <numerusform>Неправильний PIN-код. Зачекайте %Ln&#xa0;секунди до наступної спроби.</numerusform>
            <numerusform>Неправильний PIN-код. Зачекайте %Ln&#xa0;секунд до наступної спроби.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Неправильний PIN-код.</translation>
    </message>
    <message>
        <source>Volunteer PIN</source>
        <translation>PIN-код для волонтерів</translation>
    </message>
    <message>
        <source>Forgotten? The recovery words help</source>
        <translation>Забули? Допоможуть слова відновлення</translation>
    </message>
    <message>
        <source>Asks for the words of the recovery sheet</source>
        <translation>Запитає слова з аркуша відновлення</translation>
    </message>
    <message>
        <source>Ends signing on this computer</source>
        <translation>Припиняє збір підписів на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Закрити кіоск?</translation>
    </message>
    <message>
        <source>Everything signed is safe on this computer. The screen will go back to the desktop.</source>
        <translation>Усе підписане надійно збережено на цьому комп’ютері. Екран повернеться до робочого столу.</translation>
    </message>
</context>
<context>
    <name>StaffStart</name>
    <message>
        <source>Touch and ink</source>
        <translation>Дотик і чорнило</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Клавіатури</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата й час</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Місце на диску</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message>
        <source>What was signed before</source>
        <translation>Підписане раніше</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Слова відновлення</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Акумулятор</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <translation>Виходи з кіоска</translation>
    </message>
    <message>
        <source>Every corner answers, and the screen takes ink.</source>
        <translation>Кожен кут відгукується, і на екрані можна писати.</translation>
    </message>
    <message>
        <source>Not tried yet today.</source>
        <translation>Сьогодні ще не перевірено.</translation>
    </message>
    <message>
        <source>One for each language.</source>
        <translation>По одній для кожної мови.</translation>
    </message>
    <message>
        <source>One is missing. Please install the program again.</source>
        <translation>Однієї бракує. Встановіть, будь ласка, програму знову.</translation>
    </message>
    <message>
        <source>%1: this is not where the last signature left it.</source>
        <translation>%1: це не узгоджується з останнім підписом.</translation>
    </message>
    <message>
        <source>The font is missing. Please install the program again.</source>
        <translation>Шрифту бракує. Встановіть, будь ласка, програму знову.</translation>
    </message>
    <message>
        <source>%L1 MB are free.</source>
        <translation>Вільно %L1 МБ.</translation>
    </message>
    <message>
        <source>Only %L1 MB are free. Please tell the organizer.</source>
        <translation>Вільно лише %L1 МБ. Повідомте, будь ласка, організатора.</translation>
    </message>
    <message>
        <source>Here and on the stick</source>
        <translation>Тут і на флешці</translation>
    </message>
    <message>
        <source>The stick is away. Please plug it in again.</source>
        <translation>Флешки немає. Вставте її, будь ласка, знову.</translation>
    </message>
    <message>
        <source>Only on this computer. A stick would be safer.</source>
        <translation>Лише на цьому комп’ютері. З флешкою було б безпечніше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures, all whole.</source>
        <translation>
            <numerusform>%Ln підпис, цілий.</numerusform>
            <numerusform>%Ln підписи, усі цілі.</numerusform>
            <numerusform>%Ln підписів, усі цілі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is damaged. Close the kiosk and open it again; it mends itself.</source>
        <translation>Щось пошкоджено. Закрийте кіоск і відкрийте знову: він відновиться сам.</translation>
    </message>
    <message>
        <source>Tried, and they open what is signed.</source>
        <translation>Перевірено: вони відкривають підписане.</translation>
    </message>
    <message>
        <source>Never tried. The organizer should type them once.</source>
        <translation>Ще не перевірено. Організатор має ввести їх один раз.</translation>
    </message>
    <message>
        <source>None that can be seen from here.</source>
        <translation>Звідси жодного не видно.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Choose a stick</source>
        <translation>Вибрати флешку</translation>
    </message>
    <message>
        <source>For the organizer</source>
        <translation>Для організатора</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Tap the discs, draw a line</source>
        <translation>Торкніться кіл, проведіть лінію</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Вправа</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1%, and no cable. Please plug one in.</source>
        <translation>%1 %, без кабелю. Підключіть його, будь ласка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open. The organizer can have them closed.</source>
        <translation>
            <numerusform>Відкрито %Ln вихід. Організатор може його закрити.</numerusform>
            <numerusform>Відкрито %Ln виходи. Організатор може їх закрити.</numerusform>
            <numerusform>Відкрито %Ln виходів. Організатор може їх закрити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Goes through the pages; nothing is kept</source>
        <translation>Проходить сторінками; нічого не зберігається</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Перед заходом</translation>
    </message>
</context>
<context>
    <name>StaffStick</name>
    <message>
        <source>Look again</source>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Shows the sticks that are plugged in</source>
        <translation>Показує під’єднані флешки</translation>
    </message>
    <message>
        <source>Second copy on a stick</source>
        <translation>Друга копія на флешці</translation>
    </message>
    <message>
        <source>Every signature is then kept on this stick, too, sealed. Leave it plugged in; if it is pulled, signing goes on, and it catches up when it is back.</source>
        <translation>Тоді кожен підпис зберігається запечатаним і на цій флешці. Залиште її під’єднаною; якщо її витягнуть, збір підписів триватиме, а копія доповниться, коли її повернуть.</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation>Жодної флешки не під’єднано. Під’єднайте її й пошукайте ще раз.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Узяти %1</translation>
    </message>
    <message>
        <source>Puts the copy there</source>
        <translation>Кладе копію туди</translation>
    </message>
    <message>
        <source>On this stick is a copy from another time or kiosk. It was left as it is; please take another stick.</source>
        <translation>На цій флешці є копія з іншого часу чи іншого кіоска. Її залишено, як є; будь ласка, візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>This stick cannot be written. Please try another one.</source>
        <translation>На цю флешку не вдається записати. Будь ласка, спробуйте іншу.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds everything you typed will be erased.</source>
        <translation>
            <numerusform>За %Ln&#xa0;секунду все, що ви ввели, буде стерто.</numerusform>
            <numerusform>За %Ln&#xa0;секунди все, що ви ввели, буде стерто.</numerusform>
            <numerusform>За %Ln&#xa0;секунд усе, що ви ввели, буде стерто.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
    <message>
        <source>Keeps everything you typed</source>
        <translation>Зберігає все, що ви набрали</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>Change: %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>To the page where it is given</source>
        <translation>На сторінку, де це вказують</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Not right? Take it back</source>
        <translation>Щось не так? Забрати підпис</translation>
    </message>
    <message>
        <source>Your signature is then counted nowhere</source>
        <translation>Тоді ваш підпис ніде не зараховують</translation>
    </message>
    <message>
        <source>Clears the screen</source>
        <translation>Стирає все з екрана</translation>
    </message>
    <message>
        <source>Done: next person</source>
        <translation>Готово: наступна людина</translation>
    </message>
    <message>
        <source>Thank you. Your signature is recorded.</source>
        <translation>Дякуємо. Ваш підпис записано.</translation>
    </message>
    <message>
        <source>Another person at the same address</source>
        <translation>Ще одна людина за цією адресою</translation>
    </message>
    <message>
        <source>Keeps where you live, and nothing else of you</source>
        <translation>Залишає адресу і нічого більше про вас</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Draw with a finger, a pen or a mouse</source>
        <translation>Пишіть пальцем, пером або мишею</translation>
    </message>
    <message>
        <source>A place to draw a line</source>
        <translation>Місце, де провести лінію</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Коло %1</translation>
    </message>
    <message>
        <source>Tapped</source>
        <translation>Торкнулися</translation>
    </message>
    <message>
        <source>Tap it</source>
        <translation>Торкніться його</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Saves it once more</source>
        <translation>Записує ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Підпис ще не збережено</translation>
    </message>
    <message>
        <source>Please call a volunteer. Nothing you typed is lost.</source>
        <translation>Будь ласка, покличте волонтера чи волонтерку. Усе, що ви ввели, лишилося тут.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>For the volunteer: the disk is nearly full. Please tell the organizer; nothing is lost.</source>
        <translation>Для волонтерів: на диску майже немає місця. Будь ласка, скажіть організаторові; нічого не втрачено.</translation>
    </message>
    <message>
        <source>For the volunteer: the clock is not where the last signature left it. Please look at date and time.</source>
        <translation>Для волонтерів: годинник не узгоджується з останнім підписом. Перевірте, будь ласка, дату й час.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Адресат: %1</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Прочитати й підписати</translation>
    </message>
    <message>
        <source>Shows the whole appeal first</source>
        <translation>Спершу показує весь заклик</translation>
    </message>
    <message>
        <source>For the volunteer: the stick with the second copy is away. Please plug it in again; nothing is lost.</source>
        <translation>Для волонтерів: немає флешки з другою копією. Будь ласка, під’єднайте її знову; нічого не втрачено.</translation>
    </message>
</context>
<context>
    <name>WhatCounts</name>
    <message>
        <source>There is none for this appeal.</source>
        <translation>Для цього заклику її немає.</translation>
    </message>
    <message>
        <source>Opens on %1.</source>
        <translation>Відкриється %1</translation>
    </message>
    <message>
        <source>Only on a phone or computer of your own.</source>
        <translation>Лише на власному телефоні чи комп’ютері.</translation>
    </message>
    <message>
        <source>Closed since its last day, %1.</source>
        <translation>Закрита; останній день був %1</translation>
    </message>
    <message>
        <source>Campaign petition</source>
        <translation>Петиція кампанії</translation>
    </message>
    <message>
        <source>You signed this one, here, just now.</source>
        <translation>Саме її ви щойно підписали тут.</translation>
    </message>
    <message>
        <source>Official e-petition</source>
        <translation>Офіційна електронна петиція</translation>
    </message>
    <message>
        <source>Official paper petition</source>
        <translation>Офіційна паперова петиція</translation>
    </message>
    <message>
        <source>Only with a pen, on its own paper. Nothing signed on a screen counts there.</source>
        <translation>Лише ручкою, на її власному папері. Підписане на екрані там не зараховують.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Clears the screen</source>
        <translation>Стирає все з екрана</translation>
    </message>
    <message>
        <source>Done: next person</source>
        <translation>Готово: наступна людина</translation>
    </message>
    <message>
        <source>Your signature has been taken back.</source>
        <translation>Ваш підпис забрано.</translation>
    </message>
    <message>
        <source>It will not be counted, and it will not appear on any sheet.</source>
        <translation>Його не буде враховано, і його не буде на жодному аркуші.</translation>
    </message>
</context>
<context>
    <name>WitnessPage</name>
    <message>
        <source>Sign with a witness</source>
        <translation>Підписати при свідкові</translation>
    </message>
    <message>
        <source>For a volunteer: read the appeal and the consent to the person, and go on only if they agree. Your name is kept with the signature and printed beside it.</source>
        <translation>Для волонтерів: прочитайте людині заклик і згоду й продовжуйте, лише якщо вона погоджується. Ваше ім’я буде збережено разом із підписом і надруковано поруч.</translation>
    </message>
</context>
</TS>
