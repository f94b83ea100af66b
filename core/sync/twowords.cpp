// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/twowords.h"

#include "core/journal/hash.h"

#include <algorithm>

namespace Tweeluik::TwoWords {

namespace {

// The place of a word is what two tablets have to agree about: never change, insert or sort.
constexpr char words[] =
    "aardbei aarde abrikoos agenda akker album almanak amandel anjer appel atlas augurk avond baken balk bamboe "
    "banaan beek beker berg bezem blad bloem boom bord borstel brem brief brood brug bungalow cactus cello cirkel "
    "citroen dadel dahlia deken dijk dille dolfijn dorp druif duin eend egel eiland emmer erwt esdoorn fakkel "
    "fazant ficus fiets fluit fontein forel framboos gans garen geit gember gerst gitaar glas gondel gordijn "
    "haard hagel hamer hamster hangmat haven hazelaar heide herfst heuvel hoed honing hooi horizon iglo ijspegel "
    "iris jasmijn jurk kaas kade kajak kameel kamille kano karaf kasteel kers ketel kiezel kiwi klaver kleed klok "
    "klomp knoop koffer kokos komeet kompas konijn koraal krekel krijt kroon kruik kubus kussen kwast laars "
    "ladder lama lantaarn laurier lavendel lelie lente lepel libel lijster limoen linde lint luik maan magneet "
    "mais mango marmer mast mees meeuw melk meloen merel moeras molen mosterd munt muts nacht narcis nest noot "
    "oase oever olifant olijf oregano orgel otter oven paleis palm panda papaver papier paraplu parasol parel "
    "park pauw peer penseel perzik piano picknick pioen pistache plank plein ploeg pompoen potlood pruim puzzel "
    "raam rabarber radijs regen reiger rijst ring rivier robijn roos rugzak ruiter saffier salie schaap schelp "
    "schuur sering servet sjaal slee sleutel sneeuw sofa specht spiegel spinazie stoel strand strik suiker tafel "
    "tapijt tarwe tempel terras thee tijm toren trap trein trommel tulp tunnel vanille veld venkel venster "
    "veranda vijg vijver viool vlag vlieger vlinder vonk walnoot walvis water wezel wilg winkel winter wolk "
    "wortel zaad zebra zeil zilver zolder zomer zwaan zwaluw ";

} // namespace

const QStringList &list() {
    static const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all;
}

std::optional<QString> of(QByteArrayView instanceName) {
    if (instanceName.size() != nameSize)
        return std::nullopt;
    const Hash hash = Digest("words1").field(instanceName).result();
    // All 32 bytes equal does not happen; if it did, the word next to the first.
    const auto other = std::find_if(hash.begin(), hash.end(), [&hash](std::uint8_t byte) { return byte != hash[0]; });
    const int second = other != hash.end() ? *other : (hash[0] + 1) % 256;
    return list().at(hash[0]) + QLatin1Char(' ') + list().at(second);
}

} // namespace Tweeluik::TwoWords
