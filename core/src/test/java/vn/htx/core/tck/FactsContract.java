package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Seat;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.time.EffectivePeriod;

/** Facts on both clocks. */
interface FactsContract extends StorageTopic {

    /** The seats of everybody, by what is known. */
    private List<KnownFact<Seat>> seats(Knowledge knowledge) {
        return stored().listFacts(FactQuery.all(OrganizationFacts.SEAT), knowledge);
    }

    private static Seat seat(String organization, String area) {
        return new Seat(new OrganizationId(organization), AreaCode.of(area));
    }

    @Test
    default void aFactIsKnownFromItsEntryOn() {
        append(Appends::after);
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "01840"), EffectivePeriod.startingOn(Appends.DAY)));
        assertThat(seats(Knowledge.at(0))).isEmpty();
        assertThat(seats(Knowledge.at(1))).isEmpty();
        assertThat(seats(Knowledge.at(2))).hasSize(1);
        assertThat(seats(Knowledge.at(99))).hasSize(1);
        assertThat(seats(Knowledge.now())).containsExactly(new KnownFact<>(
                Fact.of(OrganizationFacts.SEAT, seat("coop-1", "01840"), EffectivePeriod.startingOn(Appends.DAY), 2),
                2,
                OptionalLong.empty()));
    }

    @Test
    default void aFactTakenBackIsNeverLost() {
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "01840"), EffectivePeriod.startingOn(Appends.DAY)));
        KnownFact<Seat> first = seats(Knowledge.now()).get(0);
        LocalDate moved = Appends.DAY.plusDays(100);
        append(work -> Appends.after(work)
                .closing(first)
                .opening(first.fact().during(EffectivePeriod.of(Appends.DAY, moved)))
                .opening(OrganizationFacts.SEAT, seat("coop-1", "01843"), EffectivePeriod.startingOn(moved)));
        assertThat(seats(Knowledge.at(1)))
                .containsExactly(new KnownFact<>(first.fact(), 1, OptionalLong.of(2)));
        assertThat(seats(Knowledge.now()))
                .extracting(stored -> stored.fact().value().area().value(), KnownFact::knownFrom, stored -> stored.fact().entry())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("01840", 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple("01843", 2L, 2L));
        assertThat(seats(Knowledge.ever())).hasSize(3);
    }
}
