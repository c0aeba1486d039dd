package vn.htx.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Rule;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;

/**
 * A sweep of the province finds what was planned, and nothing else. {@code docs/sample-findings.md} lists it; write it anew
 * with {@code mvn -pl samples -am test -Dtest=PlannedFindingsTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dhtx.update-docs=true}.
 */
class PlannedFindingsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 31);
    private static final LocalDate CHARTERS_RENEWED = LocalDate.of(2026, 1, 1);
    private static final Path PAGE = Path.of(System.getProperty("basedir", ".")).resolve("../docs/sample-findings.md");
    private static final List<SampleFinding> PLANNED = FilledProvince.PROVINCE.plannedFindings();

    private static Set<String> planned(LocalDate day) {
        return PLANNED.stream()
                .filter(finding -> finding.seenOn().equals(day))
                .map(finding -> finding.organization() + " " + finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(LocalDate day, Predicate<Rule<?>> wanted) {
        View view = FilledProvince.REGISTER.view(AsOf.on(day));
        return view.streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).on(day))
                .map(known -> known.fact().value().organization())
                .flatMap(id -> view.findings(id, wanted).stream().map(finding -> id + " " + finding.rule()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aSweepOnTheDayOfThePublishedFiguresFindsWhatWasPlannedAndNothingElse() {
        assertThat(found(PUBLISHED, rule -> true)).isEqualTo(planned(PUBLISHED));
    }

    @Test
    void chartersNotRenewedAreFoundFromTheFirstDayAfterTheTransition() {
        Predicate<Rule<?>> transition = rule -> rule.id().equals("R-LIF-21");
        assertThat(found(CHARTERS_RENEWED, transition)).isEqualTo(planned(CHARTERS_RENEWED));
        assertThat(found(CHARTERS_RENEWED.minusDays(1), transition)).isEmpty();
    }

    private static List<SampleFinding> cured() {
        return PLANNED.stream()
                .filter(finding -> finding.seenOn().isBefore(PUBLISHED))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cured")
    void whatIsCuredIsFoundWhileItLasts(SampleFinding finding) {
        assertThat(FilledProvince.REGISTER
                        .view(AsOf.on(finding.seenOn()))
                        .findings(finding.organization(), rule -> rule.id().equals(finding.rule())))
                .isNotEmpty();
    }

    @Test
    void theyAreAsManyAsAPersonCanGoThrough() {
        assertThat(PLANNED.stream().filter(finding -> !finding.fault().equals("idle")))
                .hasSizeBetween(20, 80);
    }

    @Test
    void thePageIsFresh() throws IOException {
        String page = page();
        if (Boolean.getBoolean("htx.update-docs")) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(PAGE)
                .as("run with -Dhtx.update-docs=true to write it anew")
                .content(UTF_8)
                .isEqualTo(page);
    }

    private static String page() {
        return """
                <!-- Generated from the plan of the sample province; PlannedFindingsTest holds it fresh. -->
                # What `htx check` finds in the sample province, and why

                Everything here is made up. The province breaks the law on purpose in the ways listed, and on 2025-05-31 in no
                other: a test compares this list with a sweep. Of the years before 2024-07-01 the sample does not hold all the
                older law asked for, such as statements made known within 90 days, so sweeps of earlier days find more.

                ## htx check --as-of 2025-05-31

                | organization | rule | why |
                | --- | --- | --- |
                %s
                ## htx check --as-of 2026-01-01 --rule R-LIF-21

                | organization | rule | why |
                | --- | --- | --- |
                %s
                ## Cured by 2025-05-31

                | organization | rule | why | seen on |
                | --- | --- | --- | --- |
                %s""".formatted(
                rows(seenOn(PUBLISHED), false), rows(seenOn(CHARTERS_RENEWED), false), rows(cured().stream(), true));
    }

    private static Stream<SampleFinding> seenOn(LocalDate day) {
        return PLANNED.stream().filter(finding -> finding.seenOn().equals(day));
    }

    private static String rows(Stream<SampleFinding> findings, boolean withDay) {
        return findings.map(finding -> "| " + finding.organization() + " | " + finding.rule() + " | " + finding.why()
                        + " |" + (withDay ? " " + finding.seenOn() + " |" : "") + "\n")
                .collect(Collectors.joining());
    }
}
