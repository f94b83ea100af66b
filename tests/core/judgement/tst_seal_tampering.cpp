// SPDX-License-Identifier: EUPL-1.2
#include "core/judgement/sealfixture.h"

#include <QTest>
#include <random>
#include <sodium.h>

using namespace Tweeluik;
using namespace Tweeluik::Testing;

namespace {

constexpr int rounds = 10'000;

class Dice {
public:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    template <typename Bytes> void hit(Bytes &bytes) {
        auto &byte = bytes[std::size_t(below(int(bytes.size())))];
        byte = std::uint8_t(byte ^ (1U << unsigned(below(8))));
    }
    void hit(QByteArray &bytes) {
        char &byte = bytes[below(int(bytes.size()))];
        byte = char(byte ^ char(1U << unsigned(below(8))));
    }

private:
    std::mt19937 m_engine{20260501};
};

} // namespace

/// One bit of what was sealed, boxed or revealed differs: both tablets must notice, or what it was must still be there.
class TestSealTampering : public QObject {
    Q_OBJECT

private:
    Table m_done;

    void rebuild() {
        m_done = Table();
        m_done.bothReady();
        m_done.seal(Slot::First);
        m_done.seal(Slot::Second);
        m_done.settle();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(sodium_init() >= 0);
        rebuild();
    }

    void untouchedItFits() {
        QVERIFY(m_done.state().bothOpen());
        QVERIFY(m_done.state().mismatch.isEmpty());
    }

    void everyAlteredFactIsFound() {
        Dice dice;
        const Judgement right = m_done.said;
        int found = 0;
        for (int round = 0; round < rounds; ++round) {
            m_done.said = right;
            const int who = dice.below(2);
            Commit &commit = m_done.said.seals.commits[who];
            Reveal &reveal = *std::find_if(m_done.said.seals.reveals.begin(), m_done.said.seals.reveals.end(),
                                           [&](const Reveal &each) { return each.slot == commit.slot; });
            switch (dice.below(6)) {
            case 0:
                dice.hit(reveal.sheet);
                break;
            case 1:
                dice.hit(reveal.random);
                break;
            case 2:
                dice.hit(reveal.scoresHead);
                break;
            case 3:
                dice.hit(commit.seal);
                break;
            case 4:
                dice.hit(commit.explanations);
                break;
            default:
                dice.hit(commit.wording);
                break;
            }
            found += m_done.state().mismatch.isEmpty() ? 0 : 1;
        }
        m_done.said = right;
        QCOMPARE(found, rounds);
    }

    void everyAlteredBoxIsFound() {
        Dice dice;
        const SealKeyPair pair = SealKeyPair::random();
        const QByteArray box = *SealBox::seal(m_done.content(Slot::First), pair.open);
        int found = 0;
        for (int round = 0; round < rounds / 10; ++round) {
            QByteArray altered = box;
            dice.hit(altered);
            found += SealBox::open(altered, pair.open, pair.secret) ? 0 : 1;
        }
        QCOMPARE(found, rounds / 10);
        QVERIFY(SealBox::open(box, pair.open, pair.secret).ok());
        const SealKeyPair other = SealKeyPair::random();
        QVERIFY(!SealBox::open(box, other.open, other.secret));
        QVERIFY(!SealBox::open(box.chopped(1), pair.open, pair.secret));
    }

    /// A box that opens and holds something else than was committed.
    void everyOtherContentIsFound() {
        Dice dice;
        const SealedContent right = m_done.content(Slot::First, "scores and reasons");
        Commit commit{{}, Slot::First, 1, right.wording, right.explanations, sealOf(right), {}, {}};
        QVERIFY(isContentOf(right, m_done.structure, commit));
        int found = 0;
        for (int round = 0; round < rounds; ++round) {
            SealedContent other = right;
            switch (dice.below(6)) {
            case 0:
                dice.hit(other.sheet);
                break;
            case 1:
                dice.hit(other.random);
                break;
            case 2:
                dice.hit(other.scoresHead);
                break;
            case 3:
                dice.hit(other.structure);
                break;
            case 4:
                other.round += 1 + dice.below(5);
                break;
            default:
                other.slot = Slot::Second;
                break;
            }
            found += isContentOf(other, m_done.structure, commit) ? 0 : 1;
        }
        QCOMPARE(found, rounds);
    }

    /// Control: fields that are looked at, and no seal that is made anew, let altered scores through.
    void withoutTheSealNothingIsFound() {
        SealedContent altered = *m_done.mine(Slot::First);
        const Commit commit = *m_done.state().side(Slot::First).commit;
        altered.sheet = "other scores";
        QVERIFY(altered.explanations == commit.explanations && altered.wording == commit.wording);
        QVERIFY(!isContentOf(altered, m_done.structure, commit));
    }
};

QTEST_GUILESS_MAIN(TestSealTampering)
#include "tst_seal_tampering.moc"
