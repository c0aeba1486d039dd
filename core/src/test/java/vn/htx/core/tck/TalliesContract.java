package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.Tally;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.Origin;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.time.EffectivePeriod;

/** Tallies: running counts of the facts known now. */
interface TalliesContract extends StorageTopic {

    /** Harvests by organization and crop. */
    Tally BY_CROP = Harvests.HARVEST.tallies().get(0);

    /** The harvests of rice of one organization. */
    List<Object> RICE = List.of("coop-1", "rice");

    @Test
    default void nothingIsCountedBeforeThereIsAnything() {
        assertThat(stored().balance(BY_CROP, RICE, Appends.DAY)).isZero();
        assertThat(stored().balances(BY_CROP, RICE, Appends.DAY)).isEqualTo(Map.of(Appends.DAY, 0L));
    }

    @Test
    default void aTallyCountsTheFactsOfItsGroup() {
        LocalDate day = Appends.DAY;
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 1), EffectivePeriod.startingOn(day))
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 2), EffectivePeriod.of(day, day.plusDays(10)))
                .opening(Harvests.HARVEST, Harvests.plain("coop-2", 1), EffectivePeriod.startingOn(day))
                .opening(Harvests.HARVEST, Harvests.full("coop-1", 3), EffectivePeriod.startingOn(day)));
        assertThat(stored().balance(BY_CROP, RICE, day.minusDays(1))).isZero();
        assertThat(stored().balance(BY_CROP, RICE, day)).isEqualTo(2);
        assertThat(stored().balance(BY_CROP, RICE, day.plusDays(9))).isEqualTo(2);
        assertThat(stored().balance(BY_CROP, RICE, day.plusDays(10))).isEqualTo(1);
        assertThat(stored().balance(BY_CROP, List.of("coop-1", "star-anise"), day))
                .isEqualTo(1);
        assertThat(stored().balance(BY_CROP, List.of("coop-3", "rice"), day)).isZero();
        assertThat(stored().balances(BY_CROP, RICE, day.minusDays(1)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(day.minusDays(1), 0L, day, 2L, day.plusDays(10), 1L)));
        assertThat(stored().balances(BY_CROP, RICE, day.plusDays(5)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(day.plusDays(5), 2L, day.plusDays(10), 1L)));
    }

    @Test
    default void daysOnWhichAsManyComeAsGoAreLeftOut() {
        LocalDate day = Appends.DAY;
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 1), EffectivePeriod.of(day, day.plusDays(10)))
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 2), EffectivePeriod.startingOn(day.plusDays(10))));
        assertThat(stored().balances(BY_CROP, RICE, day)).isEqualTo(Map.of(day, 1L));
    }

    @Test
    default void aFactTakenBackIsNoLongerCountedNorIsOneBackdatedMissed() {
        LocalDate day = Appends.DAY;
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 1), EffectivePeriod.startingOn(day)));
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 2), EffectivePeriod.startingOn(day.minusYears(1))));
        assertThat(stored().balances(BY_CROP, RICE, day.minusYears(2)))
                .isEqualTo(Map.of(day.minusYears(2), 0L, day.minusYears(1), 1L, day, 2L));
        append(work -> Appends.after(work)
                .closing(work.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now())
                        .get(0)));
        assertThat(stored().balances(BY_CROP, RICE, day.minusYears(2)))
                .isEqualTo(Map.of(day.minusYears(2), 0L, day.minusYears(1), 1L));
        assertThat(stored().balance(BY_CROP, RICE, day)).isEqualTo(1);
    }

    @Test
    default void flagsAndDatesMakeGroups() {
        append(work -> Appends.after(work)
                .opening(Harvests.HARVEST, Harvests.plain("coop-1", 1), EffectivePeriod.startingOn(Appends.DAY))
                .opening(Harvests.HARVEST, Harvests.full("coop-1", 2), EffectivePeriod.startingOn(Appends.DAY)));
        Tally bySowing = Harvests.HARVEST.tallies().get(1);
        assertThat(stored().balance(bySowing, List.of(true, "2024-03-01"), Appends.DAY))
                .isEqualTo(1);
        assertThat(stored().balance(bySowing, List.of(false, "2024-03-01"), Appends.DAY))
                .isZero();
        assertThat(stored().balance(bySowing, List.of(false, "2024-02-10"), Appends.DAY))
                .isEqualTo(1);
    }

    @Test
    default void membersAreCountedByParticipation() {
        OrganizationId cooperative = new OrganizationId("coop-1");
        append(work -> {
            Appends next = Appends.after(work);
            for (int i = 0; i < 12; i++) {
                Participation part = i % 3 == 0 ? Participation.CAPITAL_ONLY : Participation.CAPITAL_AND_USE;
                next.opening(
                        MemberFacts.MEMBERSHIP,
                        MemberFacts.membership(cooperative, Joining.adult("m-" + i, part)),
                        EffectivePeriod.startingOn(Appends.DAY));
            }
            return next;
        });
        assertThat(stored().balance(MemberFacts.BY_PARTICIPATION, List.of("coop-1", true, false, false), Appends.DAY))
                .isEqualTo(4);
        assertThat(stored().balance(MemberFacts.BY_PARTICIPATION, List.of("coop-1", true, true, false), Appends.DAY))
                .isEqualTo(8);
    }

    @Test
    default void foreignMembersAreCountedApartAndNobodyElseIs() {
        List<Origin> origins = List.of(Origin.values());
        OrganizationId cooperative = new OrganizationId("coop-1");
        append(work -> {
            Appends next = Appends.after(work);
            for (int i = 0; i < 12; i++) {
                Origin origin = origins.get(i % origins.size());
                next.opening(
                        MemberFacts.MEMBERSHIP,
                        MemberFacts.membership(cooperative, joining("m-" + i, origin)),
                        EffectivePeriod.startingOn(Appends.DAY));
            }
            return next;
        });
        Tally foreign = MemberFacts.FOREIGN_BY_PARTICIPATION;
        List<Object> investors = List.of("coop-1", "foreign-investor", true, true, false);
        List<Object> invested = List.of("coop-1", "foreign-invested", true, true, false);
        List<Object> atHome = List.of("coop-1", "vietnamese", true, true, false);
        assertThat(stored().listBalances(foreign, List.of(investors, invested), Appends.DAY))
                .containsExactly(3L, 3L);
        assertThat(stored().balances(foreign, investors, Appends.DAY.minusDays(1)))
                .isEqualTo(Map.of(Appends.DAY.minusDays(1), 0L, Appends.DAY, 3L));
        assertThatThrownBy(() -> stored().balance(foreign, atHome, Appends.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vietnamese");
    }

    private static Joining joining(String member, Origin origin) {
        Joining adult = Joining.adult(member, Participation.CAPITAL_AND_USE);
        return new Joining(adult.member(), adult.type(), adult.participation(), adult.age(), origin);
    }
}
