package vn.htx.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationFacts.InSituation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Situation;
import vn.htx.core.time.EffectivePeriod;

class SubjectFactsTest {

    private static final OrganizationId ID = new OrganizationId("coop-1");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 30;

    private static CharterCapital capital(long amount) {
        return new CharterCapital(ID, Dong.of(amount));
    }

    private static Statement holds(long amount, EffectivePeriod period) {
        return Statement.holds(OrganizationFacts.CAPITAL, capital(amount), period);
    }

    private static SubjectFacts said(Statement... statements) {
        SubjectFacts facts = SubjectFacts.none();
        long entry = 0;
        for (Statement statement : statements) {
            facts = facts.after(statement, ++entry);
        }
        return facts;
    }

    private static Fact<CharterCapital> fact(long amount, LocalDate from, LocalDate until, long entry) {
        return Fact.of(OrganizationFacts.CAPITAL, capital(amount), EffectivePeriod.of(from, until), entry);
    }

    @Test
    void aValueHoldsFromItsDayOn() {
        assertThat(said(Statement.holds(OrganizationFacts.CAPITAL, capital(1), DAY))
                        .list())
                .containsExactly(fact(1, DAY, null, 1));
    }

    @Test
    void aLaterValueCutsTheEarlierOneWhichKeepsItsEntry() {
        assertThat(said(
                                holds(1, EffectivePeriod.startingOn(DAY)),
                                holds(2, EffectivePeriod.startingOn(DAY.plusDays(9))))
                        .list())
                .containsExactlyInAnyOrder(fact(1, DAY, DAY.plusDays(9), 1), fact(2, DAY.plusDays(9), null, 2));
    }

    @Test
    void aValueForAWhileLeavesWhatIsBeforeAndAfter() {
        assertThat(said(
                                holds(1, EffectivePeriod.startingOn(DAY)),
                                holds(2, EffectivePeriod.of(DAY.plusDays(3), DAY.plusDays(5))))
                        .list())
                .containsExactlyInAnyOrder(
                        fact(1, DAY, DAY.plusDays(3), 1),
                        fact(2, DAY.plusDays(3), DAY.plusDays(5), 2),
                        fact(1, DAY.plusDays(5), null, 1));
    }

    @Test
    void endingLeavesNothingFromTheDayOn() {
        Statement ends = Statement.ends(OrganizationFacts.CAPITAL, DAY.plusDays(5), ID);
        assertThat(said(holds(1, EffectivePeriod.startingOn(DAY)), ends).list())
                .containsExactly(fact(1, DAY, DAY.plusDays(5), 1));
        assertThat(said(holds(1, EffectivePeriod.startingOn(DAY.plusDays(5))), ends)
                        .list())
                .isEmpty();
        assertThat(said(ends).list()).isEmpty();
    }

    @Test
    void aChangeTouchesWhatHoldsFromTheDayOnAndNothingElse() {
        Statement doubles = Statement.changes(
                OrganizationFacts.CAPITAL,
                DAY.plusDays(5),
                before -> capital(before.amount().amount() * 2),
                ID);
        assertThat(said(
                                holds(1, EffectivePeriod.of(DAY, DAY.plusDays(8))),
                                holds(7, EffectivePeriod.startingOn(DAY.plusDays(10))),
                                doubles)
                        .list())
                .containsExactlyInAnyOrder(
                        fact(1, DAY, DAY.plusDays(5), 1),
                        fact(2, DAY.plusDays(5), DAY.plusDays(8), 3),
                        fact(14, DAY.plusDays(10), null, 3));
        assertThat(said(doubles).list()).isEmpty();
    }

    @Test
    void keysDoNotTouchEachOther() {
        SubjectFacts facts = said(
                Statement.holds(OrganizationFacts.SITUATION, new InSituation(ID, Situation.SUSPENDED), DAY),
                Statement.holds(OrganizationFacts.SITUATION, new InSituation(ID, Situation.ENDING), DAY),
                Statement.holds(OrganizationFacts.CAPITAL, capital(1), DAY),
                Statement.ends(OrganizationFacts.SITUATION, DAY, ID, Situation.ENDING));
        assertThat(facts.list())
                .extracting(fact -> fact.type().name())
                .containsExactlyInAnyOrder("organization_situation", "charter_capital");
    }

    @Test
    void aChangeCannotMoveAFactToAnotherKey() {
        Statement moves = Statement.changes(
                OrganizationFacts.SITUATION,
                DAY,
                before -> new InSituation(ID, Situation.ENDING),
                ID,
                Situation.SUSPENDED);
        SubjectFacts suspended =
                said(Statement.holds(OrganizationFacts.SITUATION, new InSituation(ID, Situation.SUSPENDED), DAY));
        assertThatThrownBy(() -> suspended.after(moves, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statementsNameTheWholeKey() {
        assertThatThrownBy(() -> Statement.ends(OrganizationFacts.SITUATION, DAY, ID))
                .hasMessageContaining("is no key");
        assertThatThrownBy(() -> Statement.changes(OrganizationFacts.SITUATION, DAY, before -> before, ID))
                .hasMessageContaining("is no key");
    }

    @Test
    void sayingAStatementTwiceChangesNothingMore() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            SubjectFacts facts = SubjectFacts.none();
            for (int i = 0; i < 10; i++) {
                facts = facts.after(random(random), i);
            }
            Statement again = holdsOrEnds(random);
            SubjectFacts once = facts.after(again, 99);
            assertThat(once.after(again, 99).list())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(once.list());
        }
    }

    @Test
    void randomStatementsAreThoseOfADayByDayModel() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            SubjectFacts facts = SubjectFacts.none();
            TreeMap<String, String> model = new TreeMap<>();
            List<Statement> said = new ArrayList<>();
            for (long entry = 1; entry <= 12; entry++) {
                Statement statement = random(random);
                said.add(statement);
                facts = facts.after(statement, entry);
                write(model, statement, entry);
                assertThat(byDay(facts)).as("seed %s: %s", seed, said).isEqualTo(model);
            }
        }
    }

    private static Statement random(Random random) {
        if (random.nextInt(3) > 0) {
            return holdsOrEnds(random);
        }
        return random.nextBoolean()
                ? Statement.changes(OrganizationFacts.CAPITAL, day(random), SubjectFactsTest::plusOne, ID)
                : Statement.changes(OrganizationFacts.SITUATION, day(random), before -> before, ID, situation(random));
    }

    private static Statement holdsOrEnds(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Statement.holds(OrganizationFacts.CAPITAL, capital(random.nextInt(3)), period(random));
            case 1 -> Statement.ends(OrganizationFacts.CAPITAL, day(random), ID);
            case 2 ->
                Statement.holds(OrganizationFacts.SITUATION, new InSituation(ID, situation(random)), period(random));
            default -> Statement.ends(OrganizationFacts.SITUATION, day(random), ID, situation(random));
        };
    }

    private static CharterCapital plusOne(CharterCapital before) {
        return capital(before.amount().amount() + 1);
    }

    private static Situation situation(Random random) {
        return random.nextBoolean() ? Situation.SUSPENDED : Situation.ENDING;
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(random.nextInt(DAYS));
    }

    private static EffectivePeriod period(Random random) {
        LocalDate from = day(random);
        return random.nextBoolean()
                ? EffectivePeriod.startingOn(from)
                : EffectivePeriod.of(from, from.plusDays(1 + random.nextInt(9)));
    }

    /** What each key holds on each day, and by which entry; a key that holds twice on a day fails. */
    private static Map<String, String> byDay(SubjectFacts facts) {
        TreeMap<String, String> byDay = new TreeMap<>();
        for (Fact<?> fact : facts.list()) {
            for (LocalDate day = DAY; day.isBefore(DAY.plusDays(2L * DAYS)); day = day.plusDays(1)) {
                if (fact.period().contains(day)) {
                    assertThat(byDay.put(place(fact.key(), day), fact.value() + " by " + fact.entry()))
                            .isNull();
                }
            }
        }
        return byDay;
    }

    private static String place(List<Object> key, LocalDate day) {
        return key + " " + day;
    }

    private static void write(Map<String, String> model, Statement statement, long entry) {
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(2L * DAYS)); day = day.plusDays(1)) {
            if (statement instanceof Statement.Holds<?> holds && holds.period().contains(day)) {
                model.put(place(keyOf(holds), day), holds.value() + " by " + entry);
            } else if (statement instanceof Statement.Ends<?> ends && !day.isBefore(ends.day())) {
                model.remove(place(ends.key(), day));
            } else if (statement instanceof Statement.Changes<?> changes && !day.isBefore(changes.day())) {
                model.computeIfPresent(place(changes.key(), day), (place, before) -> changed(before) + " by " + entry);
            }
        }
    }

    private static <F extends Record> List<Object> keyOf(Statement.Holds<F> holds) {
        return holds.type().key(holds.value());
    }

    /** The value written before, one more if it is a capital. */
    private static String changed(String before) {
        String value = before.substring(0, before.indexOf(" by "));
        return value.startsWith("CharterCapital")
                ? capital(1 + Long.parseLong(value.replaceAll(".*amount=([0-9]+).*", "$1")))
                        .toString()
                : value;
    }
}
