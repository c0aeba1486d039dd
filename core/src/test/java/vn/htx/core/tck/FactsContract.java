package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.CharterCapital;
import vn.htx.core.organization.OrganizationFacts.Named;
import vn.htx.core.organization.OrganizationFacts.Seat;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.time.EffectivePeriod;

/** Facts on both clocks. */
interface FactsContract extends StorageTopic {

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
        assertThat(seats(Knowledge.now()))
                .containsExactly(new KnownFact<>(
                        Fact.of(
                                OrganizationFacts.SEAT,
                                seat("coop-1", "01840"),
                                EffectivePeriod.startingOn(Appends.DAY),
                                2),
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
        assertThat(seats(Knowledge.at(1))).containsExactly(new KnownFact<>(first.fact(), 1, OptionalLong.of(2)));
        assertThat(seats(Knowledge.now()))
                .extracting(
                        row -> row.fact().value().area().value(),
                        KnownFact::knownFrom,
                        row -> row.fact().entry())
                .containsExactly(tuple("01840", 2L, 1L), tuple("01843", 2L, 2L));
        assertThat(seats(Knowledge.ever())).hasSize(3);
    }

    @Test
    default void whatWasKnownAtEachEntryStaysReadable() {
        EffectivePeriod always = EffectivePeriod.startingOn(Appends.DAY);
        for (int i = 1; i <= 5; i++) {
            String area = "0000" + i;
            append(work -> {
                Appends next = Appends.after(work);
                work.listFacts(FactQuery.all(OrganizationFacts.SEAT), Knowledge.now())
                        .forEach(next::closing);
                return next.opening(OrganizationFacts.SEAT, seat("coop-1", area), always);
            });
        }
        for (int i = 1; i <= 5; i++) {
            assertThat(seats(Knowledge.at(i)))
                    .extracting(row -> row.fact().value(), KnownFact::knownFrom, KnownFact::knownUntil)
                    .containsExactly(tuple(
                            seat("coop-1", "0000" + i),
                            (long) i,
                            i == 5 ? OptionalLong.empty() : OptionalLong.of(i + 1)));
        }
        assertThat(seats(Knowledge.ever())).extracting(KnownFact::knownFrom).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    default void aFactTakenBackAndSaidAgainIsTwoRows() {
        EffectivePeriod always = EffectivePeriod.startingOn(Appends.DAY);
        append(work -> Appends.after(work).opening(OrganizationFacts.SEAT, seat("coop-1", "01840"), always));
        append(work -> Appends.after(work).closing(seats(work).get(0)));
        append(work -> Appends.after(work).opening(OrganizationFacts.SEAT, seat("coop-1", "01840"), always));
        append(work -> Appends.after(work).closing(seats(work).get(0)));
        assertThat(seats(Knowledge.now())).isEmpty();
        assertThat(seats(Knowledge.at(2))).isEmpty();
        assertThat(seats(Knowledge.ever()))
                .extracting(KnownFact::knownFrom, KnownFact::knownUntil)
                .containsExactly(tuple(1L, OptionalLong.of(2)), tuple(3L, OptionalLong.of(4)));
    }

    private static List<KnownFact<Seat>> seats(Reading reading) {
        return reading.listFacts(FactQuery.all(OrganizationFacts.SEAT), Knowledge.now());
    }

    @Test
    default void closingOneFactLeavesItsNeighboursAlone() {
        EffectivePeriod first = EffectivePeriod.of(Appends.DAY, Appends.DAY.plusDays(10));
        EffectivePeriod second = EffectivePeriod.startingOn(Appends.DAY.plusDays(10));
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "00001"), first)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "00002"), second)
                .opening(OrganizationFacts.SEAT, seat("coop-2", "00003"), first));
        append(work -> Appends.after(work).closing(seats(work).get(1)));
        assertThat(seats(Knowledge.now()))
                .extracting(row -> row.fact().value().area().value())
                .containsExactly("00001", "00003");
    }

    @Test
    default void onlyWhatIsKnownCanBeTakenBack() {
        EffectivePeriod always = EffectivePeriod.startingOn(Appends.DAY);
        append(work -> Appends.after(work).opening(OrganizationFacts.SEAT, seat("coop-1", "01840"), always));
        KnownFact<Seat> once = seats(Knowledge.now()).get(0);
        append(work -> Appends.after(work).closing(once));
        Everything before = Everything.in(stored());
        assertThatThrownBy(() -> append(work -> Appends.after(work).closing(once)))
                .isInstanceOf(RuntimeException.class);
        assertThat(Everything.in(stored())).isEqualTo(before);
    }

    @Test
    default void aPeriodIsAskedForToTheDay() {
        LocalDate first = LocalDate.of(2024, 2, 29);
        LocalDate end = LocalDate.of(2024, 7, 1);
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("bounded", "00001"), EffectivePeriod.of(first, end))
                .opening(OrganizationFacts.SEAT, seat("open", "00002"), EffectivePeriod.startingOn(end)));
        FactQuery<Seat> all = FactQuery.all(OrganizationFacts.SEAT);
        assertThat(found(all.on(first.minusDays(1)))).isEmpty();
        assertThat(found(all.on(first))).containsExactly("bounded");
        assertThat(found(all.on(end.minusDays(1)))).containsExactly("bounded");
        assertThat(found(all.on(end))).containsExactly("open");
        assertThat(found(all.on(LocalDate.of(9999, 12, 30)))).containsExactly("open");
        assertThat(found(all.overlapping(EffectivePeriod.of(first.minusDays(9), first))))
                .isEmpty();
        assertThat(found(all.overlapping(EffectivePeriod.of(first.minusDays(9), first.plusDays(1)))))
                .containsExactly("bounded");
        assertThat(found(all.overlapping(EffectivePeriod.of(end.minusDays(1), end))))
                .containsExactly("bounded");
        assertThat(found(all.overlapping(EffectivePeriod.of(end.minusDays(1), end.plusDays(1)))))
                .containsExactly("bounded", "open");
        assertThat(found(all.overlapping(EffectivePeriod.startingOn(end.minusDays(1)))))
                .containsExactly("bounded", "open");
        assertThat(found(all.overlapping(EffectivePeriod.startingOn(end)))).containsExactly("open");
    }

    private List<String> found(FactQuery<Seat> query) {
        return stored().listFacts(query, Knowledge.now()).stream()
                .map(row -> row.fact().value().organization().value())
                .toList();
    }

    @Test
    default void daysFarAwayAreKept() {
        EffectivePeriod past = EffectivePeriod.of(LocalDate.of(1954, 10, 10), LocalDate.of(1954, 10, 11));
        EffectivePeriod future = EffectivePeriod.of(LocalDate.of(9999, 12, 30), LocalDate.of(9999, 12, 31));
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "00001"), past)
                .opening(OrganizationFacts.SEAT, seat("coop-1", "00002"), future));
        assertThat(seats(Knowledge.now()))
                .extracting(row -> row.fact().period())
                .containsExactly(past, future);
    }

    @Test
    default void keysStandInTheOrderOfTheirBytes() {
        List<String> ids = List.of("1", "10", "2", "A", "B", "Z", "a", "a-b", "a.b", "aB", "a_b", "ab", "b", "z");
        append(work -> {
            Appends next = Appends.after(work);
            ids.stream()
                    .sorted((left, right) -> Integer.compare(left.hashCode(), right.hashCode()))
                    .forEach(id -> next.opening(
                            OrganizationFacts.SEAT, seat(id, "01840"), EffectivePeriod.startingOn(Appends.DAY)));
            return next;
        });
        assertThat(found(FactQuery.all(OrganizationFacts.SEAT))).isEqualTo(ids);
    }

    @Test
    default void aKeyOfTwoColumnsIsOrderedByTheFirstThenTheSecond() {
        append(work -> {
            Appends next = Appends.after(work);
            for (String organization : List.of("a-b", "a", "b", "a.b")) {
                for (String member : List.of("m-2", "m-10", "m-1")) {
                    next.opening(
                            MemberFacts.MEMBERSHIP,
                            MemberFacts.membership(
                                    new OrganizationId(organization), Joining.adult(member, Participation.USE_ONLY)),
                            EffectivePeriod.startingOn(Appends.DAY));
                }
            }
            return next;
        });
        assertThat(stored().listFacts(FactQuery.all(MemberFacts.MEMBERSHIP).limit(7), Knowledge.now()))
                .extracting(row -> row.fact().subject().id())
                .containsExactly("a/m-1", "a/m-10", "a/m-2", "a-b/m-1", "a-b/m-10", "a-b/m-2", "a.b/m-1");
        assertThat(stored().listFacts(
                                FactQuery.of(MemberFacts.MEMBERSHIP, Subject.parse("membership:a/m-1")),
                                Knowledge.now()))
                .hasSize(1);
        assertThat(stored().listFacts(
                                FactQuery.all(MemberFacts.MEMBERSHIP).where("organization", "a"), Knowledge.now()))
                .hasSize(3);
        assertThat(stored().listFacts(FactQuery.all(MemberFacts.MEMBERSHIP).where("member", "m-10"), Knowledge.now()))
                .hasSize(4);
    }

    @Test
    default void aPageMayBeginAtAPlaceWhereNothingStands() {
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.SEAT, seat("b", "00001"), EffectivePeriod.startingOn(Appends.DAY))
                .opening(OrganizationFacts.SEAT, seat("d", "00002"), EffectivePeriod.startingOn(Appends.DAY)));
        FactQuery<Seat> all = FactQuery.all(OrganizationFacts.SEAT);
        FactQuery<Seat> onlyD = FactQuery.of(OrganizationFacts.SEAT, Subject.parse("organization:d"));
        assertThat(found(all.after(new Place(List.of("a"), Appends.DAY, 1)))).containsExactly("b", "d");
        assertThat(found(all.after(new Place(List.of("c"), Appends.DAY, 1)))).containsExactly("d");
        assertThat(found(all.after(new Place(List.of("z"), Appends.DAY, 1)))).isEmpty();
        assertThat(found(all.after(new Place(List.of("b"), Appends.DAY.minusDays(1), 9))))
                .containsExactly("b", "d");
        assertThat(found(all.after(new Place(List.of("b"), Appends.DAY, 0)))).containsExactly("b", "d");
        assertThat(found(all.after(new Place(List.of("b"), Appends.DAY, 1)))).containsExactly("d");
        assertThat(found(onlyD.after(new Place(List.of("b"), Appends.DAY, 1)))).containsExactly("d");
        assertThat(found(onlyD.after(new Place(List.of("z"), Appends.DAY, 1)))).isEmpty();
    }

    @Test
    default void moneyIsExactToTheLastDong() {
        List<Long> amounts =
                List.of(0L, 1L, 9_007_199_254_740_993L, Long.MAX_VALUE - 1, Long.MAX_VALUE, Long.MIN_VALUE, -1L);
        append(work -> {
            Appends next = Appends.after(work);
            for (int i = 0; i < amounts.size(); i++) {
                next.opening(
                        OrganizationFacts.CAPITAL,
                        new CharterCapital(new OrganizationId("coop-" + i), Dong.of(amounts.get(i))),
                        EffectivePeriod.startingOn(Appends.DAY));
            }
            return next;
        });
        FactQuery<CharterCapital> all = FactQuery.all(OrganizationFacts.CAPITAL);
        assertThat(stored().listFacts(all, Knowledge.now()))
                .extracting(row -> row.fact().value().amount().amount())
                .isEqualTo(amounts);
        assertThat(stored().listFacts(all.where("amount", Dong.of(Long.MAX_VALUE - 1)), Knowledge.now()))
                .hasSize(1);
    }

    @Test
    default void aLookUpFindsWhatIsAskedForAndNothingElse() {
        Named named = new Named(new OrganizationId("coop-1"), new OrganizationName("Hợp tác xã Đức Xuân"), "đứcxuân");
        append(work -> Appends.after(work)
                .opening(OrganizationFacts.NAME, named, EffectivePeriod.of(Appends.DAY, Appends.DAY.plusDays(9)))
                .opening(
                        OrganizationFacts.NAME,
                        new Named(named.organization(), named.name(), "khác"),
                        EffectivePeriod.startingOn(Appends.DAY.plusDays(9))));
        FactQuery<Named> byKey = FactQuery.all(OrganizationFacts.NAME).where("nameKey", "đứcxuân");
        assertThat(stored().listFacts(byKey, Knowledge.now()))
                .extracting(row -> row.fact().value())
                .containsExactly(named);
        assertThat(stored().listFacts(byKey.on(Appends.DAY.plusDays(9)), Knowledge.now()))
                .isEmpty();
        append(work -> Appends.after(work)
                .closing(work.listFacts(byKey, Knowledge.now()).get(0)));
        assertThat(stored().listFacts(byKey, Knowledge.now())).isEmpty();
        assertThat(stored().listFacts(byKey, Knowledge.at(1))).hasSize(1);
    }

    @Test
    default void textIsComparedToTheLetterAndComposed() {
        Named named = new Named(new OrganizationId("coop-1"), new OrganizationName("Hợp tác xã Đức Xuân"), "đức xuân");
        append(work ->
                Appends.after(work).opening(OrganizationFacts.NAME, named, EffectivePeriod.startingOn(Appends.DAY)));
        FactQuery<Named> all = FactQuery.all(OrganizationFacts.NAME);
        String decomposed = Normalizer.normalize("đức xuân", Normalizer.Form.NFD);
        assertThat(stored().listFacts(all.where("nameKey", decomposed), Knowledge.now()))
                .hasSize(1);
        assertThat(stored().listFacts(all.where("name", named.name()), Knowledge.now()))
                .hasSize(1);
        for (String other : List.of("Đức xuân", "đuc xuân", "đức xuân ", "đức%", "đức_xuân", "")) {
            assertThat(stored().listFacts(all.where("nameKey", other), Knowledge.now()))
                    .as(other)
                    .isEmpty();
        }
    }
}
