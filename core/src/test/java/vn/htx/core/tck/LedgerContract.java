package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactQuery.Place;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.fact.Tally;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.KnownFacts;
import vn.htx.core.storage.Reading;
import vn.htx.core.time.EffectivePeriod;

/** After random histories, every question is answered as by going through a list of all rows. */
interface LedgerContract extends StorageTopic {

    /** The types random histories are about. */
    List<FactType<?>> TYPES = List.of(Harvests.HARVEST, MemberFacts.MEMBERSHIP, OrganizationFacts.CAPITAL);

    private void check(int length, BiConsumer<Ledger, Reading> property) {
        afterRandom(random -> Said.history(random, length), property);
    }

    private static void assertAgrees(Ledger ledger, Reading reading, FactQuery<?> query, Knowledge knowledge) {
        assertThat(new ArrayList<KnownFact<?>>(reading.listFacts(query, knowledge)))
                .as("%s %s", query, knowledge)
                .isEqualTo(ledger.facts(query, knowledge));
    }

    private static List<Knowledge> knowledge(Ledger ledger) {
        long last = ledger.rows().stream().mapToLong(KnownFact::knownFrom).max().orElse(0);
        return List.of(
                Knowledge.now(),
                Knowledge.ever(),
                Knowledge.at(0),
                Knowledge.at(1),
                Knowledge.at(last / 2),
                Knowledge.at(last - 1),
                Knowledge.at(last));
    }

    @Test
    default void factsOfEveryDayAreThoseOfTheLedger() {
        check(30, (ledger, reading) -> {
            for (FactType<?> type : TYPES) {
                for (Knowledge knowledge : knowledge(ledger)) {
                    assertAgrees(ledger, reading, FactQuery.all(type), knowledge);
                    for (int day = -1; day < 160; day += 20) {
                        LocalDate from = Appends.DAY.plusDays(day);
                        EffectivePeriod period = EffectivePeriod.of(from, from.plusDays(10));
                        assertAgrees(ledger, reading, FactQuery.all(type).on(from), knowledge);
                        assertAgrees(ledger, reading, FactQuery.all(type).overlapping(period), knowledge);
                    }
                }
            }
        });
    }

    @Test
    default void factsOfEachCellOfEachColumnAreThoseOfTheLedger() {
        check(30, (ledger, reading) -> {
            for (KnownFact<?> row : List.copyOf(ledger.rows())) {
                for (Column column : row.fact().type().columns()) {
                    Object cell = row.fact().cells().get(row.fact().type().position(column.name()));
                    if (cell != null) {
                        FactQuery<?> query = FactQuery.all(row.fact().type()).where(column.name(), cell);
                        assertAgrees(ledger, reading, query, Knowledge.now());
                        assertAgrees(
                                ledger, reading, query.on(row.fact().period().from()), Knowledge.ever());
                    }
                }
            }
        });
    }

    @Test
    default void factsOfTwoCellsAreThoseOfTheLedger() {
        check(40, (ledger, reading) -> {
            Random random = new Random(1);
            for (KnownFact<?> row : List.copyOf(ledger.rows())) {
                FactQuery<?> query = FactQuery.all(row.fact().type());
                for (Column column : row.fact().type().columns()) {
                    Object cell = row.fact().cells().get(row.fact().type().position(column.name()));
                    query = cell != null && random.nextInt(4) == 0 ? query.where(column.name(), cell) : query;
                }
                assertAgrees(ledger, reading, query, Knowledge.now());
                assertAgrees(ledger, reading, query.limit(2), Knowledge.ever());
            }
        });
    }

    @Test
    default void factsOfEachSubjectAreThoseOfTheLedger() {
        check(30, (ledger, reading) -> {
            for (KnownFact<?> row : List.copyOf(ledger.rows())) {
                FactQuery<?> query = FactQuery.of(row.fact().type(), row.fact().subject());
                assertAgrees(ledger, reading, query, Knowledge.now());
                assertAgrees(ledger, reading, query, Knowledge.at(row.knownFrom()));
            }
        });
    }

    @Test
    default void pagesPutTogetherAreTheWholeList() {
        check(40, (ledger, reading) -> {
            for (int size : List.of(1, 2, 7)) {
                for (Knowledge knowledge : knowledge(ledger)) {
                    assertPagesMakeUp(reading, FactQuery.all(Harvests.HARVEST), knowledge, size);
                    assertPagesMakeUp(reading, FactQuery.all(Harvests.HARVEST).where("crop", "tea"), knowledge, size);
                    assertPagesMakeUp(
                            reading, FactQuery.all(Harvests.HARVEST).on(Appends.DAY.plusDays(30)), knowledge, size);
                    assertPagesMakeUp(reading, FactQuery.all(MemberFacts.MEMBERSHIP), knowledge, size);
                    assertPagesMakeUp(
                            reading, FactQuery.all(MemberFacts.MEMBERSHIP).where("member", "m-1"), knowledge, size);
                    assertPagesMakeUp(
                            reading,
                            FactQuery.all(MemberFacts.MEMBERSHIP).where("organization", "coop-1"),
                            knowledge,
                            size);
                }
            }
        });
    }

    private static <F extends Record> void assertPagesMakeUp(
            Reading reading, FactQuery<F> query, Knowledge knowledge, int size) {
        List<KnownFact<F>> pages = new ArrayList<>();
        List<KnownFact<F>> page = reading.listFacts(query.limit(size), knowledge);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            pages.addAll(page);
            Place last = Place.of(page.get(page.size() - 1));
            page = reading.listFacts(query.limit(size).after(last), knowledge);
        }
        assertThat(pages).as("%s by %s", query, size).isEqualTo(reading.listFacts(query, knowledge));
    }

    @Test
    default void noTypeOfFactsOfASubjectIsLeftOut() {
        check(40, (ledger, reading) -> {
            Map<Subject, Set<FactType<?>>> held = new HashMap<>();
            ledger.rows()
                    .forEach(row -> held.computeIfAbsent(row.fact().subject(), unknown -> new HashSet<>())
                            .add(row.fact().type()));
            held.forEach((subject, types) -> assertThat(reading.listFactTypes(subject))
                    .as(subject.toString())
                    .containsAll(types));
        });
    }

    @Test
    default void talliesAreThoseCountedByHand() {
        check(
                40,
                (ledger, reading) -> forEachGroup(ledger, (tally, group) -> {
                    for (int day = -1; day < 160; day += 13) {
                        LocalDate on = Appends.DAY.plusDays(day);
                        assertThat(reading.balance(tally, group, on))
                                .as("%s %s on %s", tally, group, on)
                                .isEqualTo(ledger.balance(tally, group, on, Knowledge.now()));
                        assertThat(reading.balances(tally, group, on))
                                .as("%s %s from %s", tally, group, on)
                                .isEqualTo(ledger.balances(tally, group, on, Knowledge.now()));
                    }
                }));
    }

    @Test
    default void theBalancesOfSeveralGroupsAreThoseOfEach() {
        check(40, (ledger, reading) -> {
            Map<Tally, List<List<Object>>> groups = new HashMap<>();
            forEachGroup(
                    ledger,
                    (tally, group) -> groups.computeIfAbsent(tally, unknown -> new ArrayList<>())
                            .add(group));
            LocalDate on = Appends.DAY.plusDays(60);
            assertThat(groups).hasSizeGreaterThan(2);
            groups.forEach((tally, asked) -> assertThat(reading.listBalances(tally, asked, on))
                    .as("%s on %s", tally, on)
                    .isEqualTo(asked.stream()
                            .map(group -> ledger.balance(tally, group, on, Knowledge.now()))
                            .toList()));
        });
    }

    @Test
    default void talliesOfOlderKnowledgeAreThoseCountedByHand() {
        check(25, (ledger, reading) -> {
            for (Knowledge knowledge : List.of(Knowledge.at(0), Knowledge.at(12), Knowledge.at(24), Knowledge.at(25))) {
                KnownFacts facts = new KnownFacts(reading, knowledge, TestCatalogue.CATALOGUE::getFactType);
                forEachGroup(ledger, (tally, group) -> {
                    LocalDate on = Appends.DAY.plusDays(40);
                    assertThat(facts.balance(tally, group, on)).isEqualTo(ledger.balance(tally, group, on, knowledge));
                    assertThat(facts.balances(tally, group, on))
                            .isEqualTo(ledger.balances(tally, group, on, knowledge));
                });
            }
        });
    }

    private static void forEachGroup(Ledger ledger, BiConsumer<Tally, List<Object>> body) {
        for (FactType<?> type : TYPES) {
            for (Tally tally : type.tallies()) {
                ledger.rows().stream()
                        .filter(row -> row.fact().type() == type)
                        .map(row -> type.pick(tally.by(), row.fact().cells()))
                        .distinct()
                        .filter(tally::keeps)
                        .forEach(group -> body.accept(tally, group));
            }
        }
    }
}
