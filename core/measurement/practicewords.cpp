// SPDX-License-Identifier: EUPL-1.2
#include "core/measurement/practice.h"

namespace Tweeluik::Practice {

namespace {

// Places at the table, as team() seats them.
enum Seat {
    nobody = -1,
    Leader,
    ClientOne,
    ClientTwo,
    Relative,
    ExpertOne,
    ExpertTwo,
    FamilyExpert,
    OtherOne,
    OtherTwo,
    Boss
};

Milliseconds at(int minutes, int seconds) { return Minutes(minutes) + std::chrono::seconds(seconds); }

/// One of four hundred words, as happens when somebody tells a whole story and nobody wants to interrupt.
QString longStory() {
    return QStringLiteral(
        "Cliënt 2 vertelt hoe het ging toen zij hier kwam wonen. Ze kende niemand, had drie opnames achter de rug en "
        "wilde vooral met rust gelaten worden. De eerste weken bleef ze op haar kamer. De begeleiding klopte elke dag "
        "aan, vriendelijk, maar met een lijst in de hand: eten, pillen, dagbesteding. Op een middag stond er iemand "
        "anders voor de deur. Geen lijst. Hij zei: ik werk hier, en ik heb zelf ook zo'n kamer gehad. Mag ik even op "
        "de "
        "gang zitten? Dat mocht. Ze hebben een kwartier niets gezegd. De volgende dag weer. Na een week ging de deur "
        "open. Ze zegt dat ze toen voor het eerst dacht: het kan dus ook anders aflopen.\n\n"
        "De ervaringsdeskundige vult aan. Hij had het zo niet afgesproken met het team en kreeg er eerst vragen over. "
        "Waarom stond er niets in het dossier? Hij heeft toen in het overleg uitgelegd wat hij doet en waarom zwijgen "
        "soms werk is. Een collega zei daarna dat ze dat nooit had durven doen, omdat het voelt als niets doen. Daar "
        "hebben ze een heel overleg over gepraat. Het is volgens hem de eerste keer geweest dat zijn manier van kijken "
        "even zwaar telde als die van de anderen.\n\n"
        "De manager herkent het verhaal, maar vraagt zich af hoe je zoiets vasthoudt als mensen weggaan. Op de Kade "
        "lukt "
        "het, zegt ze, omdat er twee mensen zijn die elkaar kennen en een teamleider die ruimte geeft. Op de andere "
        "locatie is het anders: daar is één ervaringsdeskundige voor veertig bewoners, en die zit vooral in "
        "vergaderingen. De naaste knikt. Haar broer woont daar, en zij heeft er nog nooit iemand met eigen ervaring "
        "gesproken. Ze wist niet eens dat het kon.\n\n"
        "Andere professional 1 zegt dat hij het lastig vindt. Hij wil graag leren van zijn collega, maar merkt dat hij "
        "toch terugvalt op het plan als het druk is. Het plan is af te vinken, een gesprek op de gang niet. Hij zou "
        "willen dat er in het jaarplan ook staat hoeveel tijd daarvoor is. De projectleider schrijft dat op en belooft "
        "na te vragen of het in de begroting voor volgend jaar past.\n\n"
        "Cliënt 2 heeft het laatste woord: als er niemand op de gang was gaan zitten, had ik hier vandaag niet aan "
        "tafel "
        "gezeten. Daarna is het een tijd stil en dat is goed.");
}

struct Row {
    int minutes;
    int seconds;
    ItemNumber item;
    int seat;
    NoteMark mark;
    const char *text; ///< null: the long story
};
constexpr NoteMark noMark{};

const Row rows[] = {
    {10, 40, 1, Boss, NoteMark::Document,
     "Er ligt een visiestuk van vorig jaar, vier kantjes. Staat op intranet. Vraag het na te sturen."},
    {14, 5, 1, OtherOne, noMark, "In zijn team is het stuk één keer besproken. Nieuwe collega's kennen het niet."},
    {18, 20, 2, ExpertOne, NoteMark::Quote,
     "Ik hoef niet te bewĳzen dat het klopt wat ik voel. Ik leg uit waar het vandaan komt."},
    {21, 50, 2, ClientOne, NoteMark::Example,
     "Bij het ochtendoverleg vroeg de begeleider: hoe deed jij dat toen? Dat hielp meer dan het plan 🙂"},
    {25, 30, 3, ClientTwo, NoteMark::Example, nullptr},
    {29, 10, 3, Relative, NoteMark::AskLater,
     "Hoort op de andere locatie nooit iets over gesprekken met elkaar. Bestaat het daar wel?"},
    {33, 0, 4, Boss, noMark, "Drie mensen in dienst, samen 1,8 fte. Twee vrijwilligers zonder vergoeding."},
    {36, 15, 4, ExpertTwo, NoteMark::DifferentView,
     "Op papier drie, in de praktijk twee: één zit al een halfjaar thuis. Wordt niet vervangen."},
    {40, 30, 5, OtherTwo, noMark,
     "Training van twee dagdelen voor het hele team, samen gegeven. Dit jaar nog niet herhaald."},
    {44, 45, 5, Leader, NoteMark::Document,
     "Scholingsplan noemt de opleiding tot ervaringsdeskundige. Geld is er tot de zomer."},
    {47, 20, 6, ExpertOne, noMark, "Eén keer per maand een gesprek met een coach van buiten. Zelf mogen kiezen wie."},
    {48, 5, 6, ExpertTwo, NoteMark::AskLater, "Weet niet of zij dat ook mag: werkt nog geen jaar."},
    {49, 10, 6, Boss, noMark, "Iedereen met een contract krijgt het aangeboden."},
    {50, 0, 6, nobody, NoteMark::Silence, "Niemand reageert. Even wachten."},
    {51, 15, 6, FamilyExpert, NoteMark::Quote, "Ik moest er zelf om vragen. Drie keer."},
    {52, 30, 6, OtherOne, noMark,
     "Schuift soms aan bij de intervisie, op uitnodiging. Vindt het spannend én leerzaam."},
    {53, 40, 6, ClientOne, NoteMark::Example,
     "Merkt het als er een rotgesprek is geweest en niemand daarna vraagt hoe het gaat."},
    {54, 40, 6, Leader, noMark, "Coaching is geregeld via het bureau herstel. Eén coach voor elf mensen."},
    {56, 5, 6, ExpertOne, NoteMark::Quote, "Eindelijk iemand die weet hoe het is om zelf langs die deur te lopen."},
    {57, 30, 6, Boss, NoteMark::Document, "Intervisie staat in het jaarplan. Plan opvragen, blz. over begeleiding."},
    {58, 12, 6, ExpertTwo, NoteMark::DifferentView,
     "Manager zegt: iedereen mag meedoen. Ervaringsdeskundige: vrijwilligers krijgen de uitnodiging niet."},
    {59, 48, 6, Relative, NoteMark::AskLater, "Hoort al een jaar hetzelfde over wachttijd. Wie pakt dat op?"},
    {31, 40, 0, OtherTwo, noMark, "Iets over huisbezoek met z'n tweeën. Hoort misschien bij 8."},
    {43, 5, 0, nobody, NoteMark::AskLater, "Café Kade: wie runt dat?"},
};

} // namespace

QList<TeamMember> team() {
    const auto member = [seat = 0](TeamRole role, const QString &name) mutable {
        return TeamMember{UnitId::random(), role, 0, seat++, name};
    };
    auto next = member;
    return {
        next(TeamRole::ProjectLeader, QStringLiteral("Noor")),
        next(TeamRole::Client, QStringLiteral("Sam")),
        next(TeamRole::Client, QStringLiteral("Yara")),
        next(TeamRole::Relative, QStringLiteral("Hanneke")),
        next(TeamRole::ExpertByExperience, QStringLiteral("Milo")),
        next(TeamRole::ExpertByExperience, QStringLiteral("Fenna")),
        next(TeamRole::FamilyExpert, QStringLiteral("Aart")),
        next(TeamRole::OtherProfessional, QStringLiteral("Ravi")),
        next(TeamRole::OtherProfessional, QStringLiteral("Lotte")),
        next(TeamRole::Manager, QStringLiteral("Ingrid")),
    };
}

Words unfinished() {
    return {practiceClock,
            6,
            ExpertOne,
            {NoteMark::DifferentView},
            QStringLiteral("Vrijwilligers hebben wel een koffieochtend, maar geen intervisie. Dat wringt, zegt zij: "
                           "zelfde werk,")};
}

QList<Words> notes() {
    QList<Words> all;
    for (const Row &row : rows) {
        Words words{at(row.minutes, row.seconds), row.item, row.seat, {}, longStory()};
        if (row.mark != noMark)
            words.marks.insert(row.mark);
        if (row.text != nullptr)
            words.text = QString::fromUtf8(row.text);
        all.append(words);
    }
    return all;
}

} // namespace Tweeluik::Practice
