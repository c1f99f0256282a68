// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/news_words.h"

#include <sstream>

namespace gram {

namespace {

std::vector<std::string> split(const char *text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(std::move(word));
    return words;
}

} // namespace

const std::vector<std::vector<std::string>> &newsTopics()
{
    static const std::vector<std::vector<std::string>> topics {
        split("sport match goal striker coach league penalty stadium referee tournament "
              "defender midfielder championship basketball tennis racket cyclist "
              "marathon sprint olympic medal athlete hockey puck cricket wicket "
              "baseball pitcher boxing wrestler swimmer gymnast rugby trophy playoff "
              "season kickoff quarterback golfer"),
        split("politics parliament senator election ballot candidate minister president "
              "cabinet treaty diplomat embassy congress republican democrat campaign "
              "voter legislation veto constitution governor mayor referendum coalition "
              "ambassador policy lobbyist delegate sanctions summit reform opposition "
              "premier chancellor citizen party debate statute"),
        split("economy stock market investor dividend shares bank loan interest "
              "inflation bond currency dollar merger profit earnings revenue deficit "
              "broker trader fund mortgage credit debt tariff recession budget tax "
              "audit bankruptcy accountant commodity futures export import price wages"),
        split("health hospital doctor nurse patient vaccine virus infection surgery "
              "surgeon cancer diabetes therapy drug clinic diagnosis symptom fever "
              "influenza heart blood pressure asthma allergy antibiotic pharmacy "
              "obesity diet medicine pediatrician epidemic tumor kidney lung insulin "
              "prescription"),
        split("food recipe chef kitchen oven butter cheese garlic onion tomato soup "
              "salad sauce roast bake dessert chocolate cake bread pasta rice chicken "
              "beef pork shrimp salmon pepper salt vinegar restaurant menu wine dinner "
              "breakfast sandwich cookie pastry"),
        split("travel hotel beach island cruise passenger airport flight luggage "
              "tourist resort passport vacation mountain hiking trail camping museum "
              "castle cathedral harbor ferry railway train itinerary visa guidebook "
              "safari desert lagoon lodge hostel scenery landmark voyage sightseeing"),
        split("technology computer software processor laptop internet network server "
              "browser keyboard screen smartphone robot algorithm data encryption "
              "password hacker startup gadget camera satellite battery chip "
              "semiconductor website programmer download wireless database digital "
              "device electronics innovation engineer"),
        split("weather storm hurricane tornado rain snow flood drought thunder "
              "lightning forecast temperature humidity blizzard hail wind breeze cloud "
              "fog frost heat cold climate cyclone typhoon rainfall sunshine "
              "meteorologist sleet gale monsoon avalanche barometer overcast drizzle "
              "icy"),
        split("culture actor actress film movie director screenplay album singer guitar "
              "concert orchestra opera drummer melody lyrics band theater drama comedy "
              "audience premiere celebrity television sitcom sequel soundtrack dancer "
              "ballet violin piano composer festival studio hollywood"),
        split("crime police arrest suspect murder robbery burglar judge jury trial "
              "verdict prison sentence lawyer attorney prosecutor defendant detective "
              "homicide theft fraud witness evidence kidnapping assault gun bail "
              "convict felony warrant courtroom sheriff gang smuggling arson perjury"),
        split("space rocket astronaut planet orbit telescope comet asteroid galaxy star "
              "moon lunar solar eclipse spacecraft shuttle launch gravity astronomer "
              "universe meteor probe mars jupiter saturn venus crater constellation "
              "observatory cosmic nebula supernova capsule mission spacewalk lander "
              "rover astronomy sunspot equinox starlight celestial interstellar "
              "radiation vacuum"),
        split("education school teacher pupil classroom university professor lecture "
              "student exam diploma scholarship curriculum textbook homework "
              "kindergarten college graduate degree tuition campus faculty librarian "
              "grammar arithmetic algebra geometry spelling lesson tutor semester "
              "thesis dormitory literacy alphabet blackboard principal seminar academy "
              "enrollment quiz handwriting reading apprentice schoolhouse"),
        split("cars automobile engine motor driver truck tire brake clutch gearbox "
              "steering highway traffic motorcycle vehicle garage mechanic fuel "
              "gasoline diesel exhaust dashboard windshield sedan convertible pickup "
              "bumper headlight chassis axle piston carburetor ignition throttle "
              "speedometer parking motorist radiator seatbelt minivan bus taxi wheel "
              "racing lane"),
        split("nature wildlife animal forest tree bird eagle wolf bear deer fox whale "
              "dolphin shark elephant tiger lion monkey insect butterfly bee spider "
              "snake lizard frog turtle habitat species ecology flower oak pine meadow "
              "river lake swamp nest feather migration predator burrow mammal reptile "
              "otter"),
        split("fashion dress designer fabric silk cotton wool jacket skirt blouse "
              "trousers shirt sweater coat scarf glove hat shoe boot sandal handbag "
              "jewelry necklace bracelet earring perfume cosmetics lipstick hairdresser "
              "boutique tailor runway wardrobe embroidery lace velvet leather denim "
              "collar sleeve button costume elegant textile knitting"),
        split("military soldier army navy battle war weapon missile tank fighter bomber "
              "submarine warship general colonel sergeant infantry troops battalion "
              "regiment fortress bunker ammunition rifle cannon artillery grenade "
              "explosive siege invasion retreat surrender ceasefire barracks veteran "
              "parachute radar convoy airstrike helmet camouflage ambush cavalry "
              "admiral"),
    };
    return topics;
}

const std::vector<std::string> &vividWords()
{
    static const std::vector<std::string> words = split(
        "amazing thrilling spectacular brilliant stunning dramatic exciting vivid "
        "glorious magnificent wonderful sensational extraordinary dazzling marvelous "
        "superb splendid electrifying triumphant breathtaking remarkable impressive "
        "astonishing inspiring delightful fascinating unforgettable heroic sparkling "
        "lively");
    return words;
}

const std::vector<std::string> &dullWords()
{
    static const std::vector<std::string> words = split(
        "routine ordinary tedious dull boring mundane minor plain usual trivial "
        "monotonous dreary bland unremarkable humdrum mediocre petty stale tiresome "
        "drab colorless lifeless uneventful flat repetitive lackluster insipid "
        "uninspired forgettable wearisome");
    return words;
}

const std::vector<std::string> &generalWords()
{
    static const std::vector<std::string> words = split(
        "time week place thing way day group part number work plan report house "
        "street city town family team member leader story question answer change "
        "result reason area side hand line end moment kind piece form level point "
        "matter idea fact name view word list case turn chance sort bit order pair "
        "amount middle start beginning rest evening corner center top bottom");
    return words;
}

} // namespace gram
