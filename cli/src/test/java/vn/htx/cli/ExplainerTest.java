package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.View;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Report;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.release.FigureChange;

/**
 * Explanations, held against the slow truth: the report made anew at every entry tells how much each one moved a figure. The entries named
 * are those that did, each by as much.
 */
class ExplainerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final List<String> SEATS = List.of("01834", "01840", "01864", "01909");

    private final Register register = Register.open(
            Settings.memory(),
            RegisterParts.standard()
                    .withRulebook(Rulebook.of(RulePack.builtIn(), List.of()))
                    .withClock(Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC)));
    private int filed;
    private int named;

    private Report report(long known) {
        View view = register.view(AsOf.on(DAY).knownAt(Known.entry(known)));
        return Reports.of("overview").of(ReportRequest.of(view, register.parts().areas()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theEntriesNamedAreThoseThatMovedTheFigureEachByAsMuch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            file(LocalDate.of(2020 + i, 1, 15), founding());
        }
        int before = 20;
        while (register.lastEntry() < before) {
            fileAny(random);
        }
        while (register.lastEntry() < before + 15) {
            fileAny(random);
        }
        long last = register.lastEntry();
        Map<String, TreeMap<Long, Long>> steps = steps(before, last);
        Explainer explainer = new Explainer(
                register, register.view(AsOf.on(DAY).knownAt(Known.entry(before))), register.view(AsOf.on(DAY)));

        List<FigureChange> changes = FigureChange.between(report(before), report(last));

        assertThat(changes).isNotEmpty();
        for (FigureChange change : changes) {
            Explanation explanation = explainer.explain(change);
            TreeMap<Long, Long> moves = steps.get(key(change.figure()));
            assertThat(explanation.extent())
                    .as("%s, seed %s", change.figure().name(), seed)
                    .isEqualTo(Explanation.Extent.ALL);
            assertThat(explanation.moves())
                    .as("%s, seed %s", change.figure().name(), seed)
                    .isEqualTo(moves);
        }
    }

    /** How much each entry moved each figure. */
    private Map<String, TreeMap<Long, Long>> steps(long before, long last) {
        Map<String, TreeMap<Long, Long>> steps = new HashMap<>();
        Report earlier = report(before);
        for (long entry = before + 1; entry <= last; entry++) {
            Report later = report(entry);
            for (FigureChange change : FigureChange.between(earlier, later)) {
                steps.computeIfAbsent(key(change.figure()), unseen -> new TreeMap<>())
                        .put(entry, number(change.after()) - number(change.before()));
            }
            earlier = later;
        }
        return steps;
    }

    private static String key(Figure figure) {
        return figure.name() + figure.period().map(Object::toString).orElse("");
    }

    private static long number(Optional<Figure> figure) {
        return figure.map(found -> found.value().exact().orElse(0)).orElse(0L);
    }

    private void fileAny(Random random) {
        LocalDate day = DAY.minusDays(random.nextInt(400)).plusDays(20);
        OrganizationId id = new OrganizationId("coop-" + (1 + random.nextInt(Math.max(named, 1))));
        int member = random.nextInt(6);
        switch (random.nextInt(8)) {
            case 0 -> file(day, founding());
            case 1, 2 ->
                file(
                        day,
                        new AdmitMembers(
                                id,
                                List.of(Joining.adult(
                                        id + "-late-" + random.nextInt(9), Participation.CAPITAL_AND_USE))));
            case 3 ->
                file(
                        day,
                        new LeaveOrganization(id, new MemberId(id + "-" + member), LeaveOrganization.Reason.VOLUNTARY));
            case 4 -> file(day, new ChangeCharterCapital(id, new Dong(1_000_000L * (1 + random.nextInt(50)))));
            case 5 -> file(day, new RenameOrganization(id, new OrganizationName("Hợp tác xã Tên Mới " + filed)));
            case 6 -> file(day, new DissolveOrganization(id));
            default -> file(day, new WithdrawEntries(List.of(1 + (long) random.nextInt((int) register.lastEntry()))));
        }
    }

    private Act founding() {
        named++;
        List<Joining> founders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            founders.add(Joining.adult("coop-" + named + "-" + i, Participation.CAPITAL_AND_USE));
        }
        return new FoundCooperative(
                new OrganizationId("coop-" + named),
                new OrganizationName("Hợp tác xã Mẫu " + named),
                AreaCode.of(SEATS.get(named % SEATS.size())),
                Sector.values()[named % Sector.values().length],
                List.of(),
                new Dong(10_000_000L * named),
                Optional.empty(),
                founders);
    }

    private void file(LocalDate day, Act act) {
        register.file(Filing.of("filing-" + ++filed, "tester", day, act));
    }
}
