package vn.htx.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Language;
import vn.htx.reporting.Value;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.overview.SmallEconomy;

/** A late filing or a correction names the released figures it moves, before it is filed as well as after. */
class MovedReleaseTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    private final Register register = SmallEconomy.empty().usual().register();

    @BeforeEach
    void publish() {
        publish("overview-2024", LocalDate.of(2024, 12, 31));
        publish("overview-2025-05", MAY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void publish(String id, LocalDate asOf) {
        ReportRequest request = ReportRequest.of(register.view(AsOf.on(asOf)), SmallEconomy.AREAS);
        file(Filing.of(id, "office", TODAY, Release.publish(new Reference(id), Reports.of("overview"), request)));
    }

    private Decision.Accepted file(Filing filing) {
        return register.file(filing).orElseThrow();
    }

    private static Filing filing(String id, LocalDate day, Act act) {
        return Filing.of(id, "registry", day, act);
    }

    private static Filing joining(LocalDate day) {
        return filing(
                "late-" + day,
                day,
                new AdmitMembers(
                        new OrganizationId("htx-a"), List.of(Joining.adult("late", Participation.CAPITAL_AND_USE))));
    }

    private List<MovedRelease> movedBy(Decision.Accepted accepted) {
        View before = register.view(
                AsOf.on(TODAY).knownAt(Known.entry(accepted.entry().sequence() - 1)));
        MovedReleases moved = MovedReleases.by(
                accepted, new ReleaseShelf(before, register.parts().catalogue()), register::view, SmallEconomy.AREAS);
        assertThat(moved.notCompared()).isEmpty();
        return moved.moved();
    }

    private List<MovedRelease> wouldMove(Filing filing) {
        return register.consider(
                filing,
                considered -> MovedReleases.by(
                                considered.decision().orElseThrow(),
                                new ReleaseShelf(
                                        considered.view(AsOf.on(TODAY)),
                                        register.parts().catalogue()),
                                considered::view,
                                SmallEconomy.AREAS)
                        .moved());
    }

    @Test
    void aFilingOfADayAfterAllReleasesMovesNone() {
        assertThat(movedBy(file(joining(MAY.plusDays(1))))).isEmpty();
    }

    @Test
    void aLateFilingNamesTheReleaseTheFigureAndBothValues() {
        assertThat(movedBy(file(joining(MAY)))).singleElement().satisfies(moved -> {
            assertThat(moved.release()).isEqualTo(new Reference("overview-2025-05"));
            assertThat(moved.asOf()).isEqualTo(MAY);
            assertThat(moved.figures())
                    .anySatisfy(change -> {
                        assertThat(change.figure().name()).isEqualTo("cooperatives.members");
                        assertThat(change.before()
                                        .map(figure -> figure.value().exact().orElseThrow()))
                                .isEqualTo(Optional.of(31L));
                        assertThat(change.after()
                                        .map(figure -> figure.value().exact().orElseThrow()))
                                .isEqualTo(Optional.of(32L));
                    })
                    .allSatisfy(
                            change -> assertThat(change.figure().indicator()).startsWith("cooperatives.members"));
        });
    }

    @Test
    void aFilingLaterStillNamesEveryReleaseItReaches() {
        assertThat(movedBy(file(joining(LocalDate.of(2024, 12, 31)))))
                .extracting(moved -> moved.release().value())
                .containsExactly("overview-2024", "overview-2025-05");
    }

    @Test
    void aCorrectionMovesThemBack() {
        long late = file(joining(MAY)).entry().sequence();

        assertThat(movedBy(file(filing("sorry", TODAY, new WithdrawEntries(List.of(late))))))
                .singleElement()
                .satisfies(moved -> assertThat(moved.figures()).anySatisfy(change -> {
                    assertThat(change.figure().name()).isEqualTo("cooperatives.members");
                    assertThat(change.after().orElseThrow().value()).isEqualTo(Value.of(31));
                }));
    }

    @Test
    void whatIsOnlyConsideredNamesTheSameAndMovesNothing() {
        Filing late = joining(LocalDate.of(2024, 12, 31));

        List<MovedRelease> foretold = wouldMove(late);

        assertThat(values(foretold)).isNotEmpty().isEqualTo(values(movedBy(file(late))));
    }

    /** The releases and figures moved with their values; where the figures open to is not theirs to compare. */
    private static TreeMap<String, String> values(List<MovedRelease> moved) {
        TreeMap<String, String> values = new TreeMap<>();
        moved.forEach(release -> release.figures()
                .forEach(change -> values.put(
                        release.release() + " " + change.figure().name()
                                + change.figure().period(),
                        change.before().map(figure -> figure.value().toString()) + " -> "
                                + change.after().map(figure -> figure.value().toString()))));
        return values;
    }

    @Test
    void whatIsPrintedAgainIsWhatWasPublishedWhateverWasFiledSince() {
        ReleaseShelf shelf =
                new ReleaseShelf(register.view(AsOf.on(TODAY)), register.parts().catalogue());
        byte[] published =
                shelf.find(new Reference("overview-2025-05")).orElseThrow().print("json", Language.VI);
        file(joining(LocalDate.of(2024, 12, 31)));

        Release later = new ReleaseShelf(
                        register.view(AsOf.on(TODAY)), register.parts().catalogue())
                .find(new Reference("overview-2025-05"))
                .orElseThrow();

        assertThat(later.print("json", Language.VI)).isEqualTo(published);
        assertThat(later.remade(register.view(AsOf.on(MAY)), SmallEconomy.AREAS))
                .isNotEqualTo(later.report());
        assertThat(later.remade(
                        register.view(AsOf.on(MAY)
                                .knownAt(Known.entry(later.report().known().sequence()))),
                        SmallEconomy.AREAS))
                .isEqualTo(later.report());
    }
}
