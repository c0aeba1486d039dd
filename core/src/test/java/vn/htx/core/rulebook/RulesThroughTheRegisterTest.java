package vn.htx.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.htx.core.law.Messages.ENGLISH;
import static vn.htx.core.law.Messages.VIETNAMESE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Decision.Accepted;
import vn.htx.core.register.Decision.Refused;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

/** The rules at work: what becomes of filings, and which breaches a register shows. */
class RulesThroughTheRegisterTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final Clock TODAY =
            Clock.fixed(LocalDate.of(2026, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Register register = Register.over(
            new MemoryStorage(StandardCatalogue.catalogue()),
            RegisterParts.standard().withClock(TODAY));
    private int filings;

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aCooperativeOfFourIsRefusedUnderTheLawOf2023() {
        Finding finding = refusal(file("2025-01-02", Cooperatives.withOfficialMembers(4)));

        assertThat(finding.rule()).isEqualTo("R-MEM-02");
        assertThat(finding.citation().orElseThrow().format(VIETNAMESE)).isEqualTo("Điều 4 khoản 7, Luật 17/2023/QH15");
        assertThat(finding.citation().orElseThrow().format(ENGLISH)).isEqualTo("Article 4(7), Law 17/2023/QH15");
        Said.inBothLanguages(
                finding,
                "Hợp tác xã phải có ít nhất 5 thành viên chính thức, hiện có 4.",
                "A cooperative must have at least 5 official members; this one has 4.");
        assertThat(register.view(AsOf.on(LocalDate.of(2025, 1, 2))).findOrganization(COOP))
                .isEmpty();
    }

    @Test
    void aCooperativeOfSixIsRefusedUnderTheLawOf2012() {
        Finding finding = refusal(file("2020-01-02", Cooperatives.withOfficialMembers(6)));

        assertThat(finding.rule()).isEqualTo("R-MEM-02");
        assertThat(finding.citation().orElseThrow().format(VIETNAMESE)).isEqualTo("Điều 3 khoản 1, Luật 23/2012/QH13");
        assertThat(finding.facts()).containsEntry("required", "7").containsEntry("actual", "6");
    }

    @Test
    void aCooperativeThatLosesMembersIsKeptAndItsShortfallHasAFirstDay() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();

        Accepted left = file("2025-03-10", leaving("m-1")).orElseThrow();

        assertThat(left.remarks()).extracting(Finding::rule).containsExactly("R-MEM-02");
        assertThat(breaches("2025-03-09")).isEmpty();
        assertThat(breaches("2025-03-10"))
                .singleElement()
                .satisfies(found -> assertThat(found.since()).contains(LocalDate.of(2025, 3, 10)));
        assertThat(breaches("2026-11-01")).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("R-MEM-02");
            assertThat(found.since()).contains(LocalDate.of(2025, 3, 10));
        });
    }

    @Test
    void aNewMemberEndsTheShortfall() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();
        file("2025-03-10", leaving("m-1")).orElseThrow();

        Accepted joined = file(
                        "2025-04-01",
                        new AdmitMembers(COOP, List.of(Joining.adult("m-9", Participation.CAPITAL_AND_LABOUR))))
                .orElseThrow();

        assertThat(joined.remarks()).isEmpty();
        assertThat(breaches("2025-03-31")).hasSize(1);
        assertThat(breaches("2025-04-01")).isEmpty();
    }

    @Test
    void aShortfallEndsWithTheLawThatAskedForMore() {
        file("2014-01-02", Cooperatives.withOfficialMembers(7)).orElseThrow();
        file("2020-05-04", leaving("m-1")).orElseThrow();

        assertThat(breaches("2020-05-03")).isEmpty();
        assertThat(breaches("2024-06-30")).singleElement().satisfies(found -> {
            assertThat(found.since()).contains(LocalDate.of(2020, 5, 4));
            assertThat(found.citation().orElseThrow()).hasToString("law:23/2012/QH13#3.1");
        });
        assertThat(breaches("2024-07-01")).isEmpty();
    }

    @Test
    void aShortfallMayBeginWithTheLawThatCountsOtherwise() {
        List<Joining> founders = new ArrayList<>(Members.official(4));
        founders.add(Joining.adult("l-1", Participation.CAPITAL_ONLY));
        founders.add(Joining.adult("l-2", Participation.USE_ONLY));
        founders.add(Joining.adult("l-3", Participation.USE_ONLY));
        file("2014-01-02", NewOrganization.cooperative().withFounders(founders).asCooperative())
                .orElseThrow();

        assertThat(breaches("2024-06-30")).isEmpty();
        assertThat(breaches("2025-01-01"))
                .singleElement()
                .satisfies(found -> assertThat(found.since()).contains(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void aDepartureCorrectedMovesTheFirstDayOfTheShortfall() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();
        long entry = file("2025-03-10", leaving("m-1")).orElseThrow().entry().sequence();

        Accepted corrected = register.file(Filing.of("f-corrected", "clerk-1", LocalDate.of(2025, 5, 5), leaving("m-1"))
                        .replacing(entry))
                .orElseThrow();

        assertThat(corrected.impact().vanished())
                .filteredOn(finding -> finding.rule().startsWith("R-MEM"))
                .extracting(Finding::rule, finding -> finding.since().orElseThrow())
                .containsExactly(tuple("R-MEM-02", LocalDate.of(2025, 3, 10)));
        assertThat(corrected.impact().appeared())
                .filteredOn(finding -> finding.rule().startsWith("R-MEM"))
                .extracting(Finding::rule, finding -> finding.since().orElseThrow())
                .containsExactly(tuple("R-MEM-02", LocalDate.of(2025, 5, 5)));
        assertThat(breaches("2025-05-04")).isEmpty();
    }

    @Test
    void everyRuleBrokenIsNamedAtOnce() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();

        Decision decision = file(
                "2025-06-02",
                NewOrganization.called("coop-2", "HTX Ba Bể 2")
                        .withFounders(
                                List.of(Joining.citizen("m-1", AgeBand.FROM_15_TO_17, Participation.CAPITAL_ONLY)))
                        .asCooperative());

        assertThat(((Refused) decision).findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("R-LIF-04", "R-LIF-05-FOUNDING", "R-MEM-02", "R-MEM-08");
    }

    @Test
    void aNameAndACodeBelongToOne() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();

        Decision decision = file(
                "2025-06-02",
                NewOrganization.cooperative()
                        .withId("coop-2")
                        .named("Hợp tác xã Tân Ba Bể")
                        .asCooperative());

        assertThat(((Refused) decision).findings())
                .extracting(Finding::rule, finding -> finding.facts().get("other"))
                .containsExactlyInAnyOrder(tuple("R-LIF-04-UNIQUE", "coop-x"), tuple("R-LIF-05", "coop-x"));
    }

    @Test
    void aYoungMemberMayNotBeginToPutInCapital() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();
        file(
                        "2025-02-03",
                        new AdmitMembers(
                                COOP, List.of(Joining.citizen("m-9", AgeBand.FROM_15_TO_17, Participation.USE_ONLY))))
                .orElseThrow();

        Finding finding = refusal(
                file("2025-06-02", new ChangeParticipation(COOP, new MemberId("m-9"), Participation.CAPITAL_AND_USE)));

        assertThat(finding.rule()).isEqualTo("R-MEM-08");
    }

    @Test
    void aGroupBecomesACooperativeAndKeepsItsCode() {
        file("2024-08-01", NewOrganization.group().coded(1).asGroup()).orElseThrow();
        var conversion = NewOrganization.cooperative().from("group-x", true);

        assertThat(refusal(file("2025-07-31", conversion)).rule()).isEqualTo("R-GRP-12");
        assertThat(file("2025-08-01", conversion).orElseThrow().remarks()).isEmpty();
        assertThat(breaches("2025-08-01")).isEmpty();
    }

    @Test
    void aConversionCorrectedIsJudgedAsIfTheFirstHadNotBeen() {
        file("2024-08-01", NewOrganization.group().coded(1).asGroup()).orElseThrow();
        long entry = file("2025-08-01", NewOrganization.cooperative().from("group-x", true))
                .orElseThrow()
                .entry()
                .sequence();

        Filing corrected = Filing.of(
                        "f-corrected",
                        "clerk-1",
                        LocalDate.of(2025, 9, 1),
                        NewOrganization.cooperative().from("group-x", true))
                .replacing(entry);

        assertThat(register.file(corrected).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void aSuspensionTooLongIsRefusedAndALateNoticeRemarkedOn() {
        file("2025-01-02", Cooperatives.withOfficialMembers(5)).orElseThrow();

        assertThat(refusal(file("2025-06-02", suspension("2026-06-03", "2025-05-20")))
                        .rule())
                .isEqualTo("R-LIF-09-LENGTH");
        assertThat(file("2025-06-02", suspension("2026-06-02", "2025-05-30"))
                        .orElseThrow()
                        .remarks())
                .extracting(Finding::rule)
                .containsExactly("R-LIF-09");
    }

    /** F20: the remark comes with the filing by which another leaves, and the breach begins that day. */
    @Test
    void aMemberWhoComesToHoldTooMuchBecauseAnotherLeftIsFoundThatDay() {
        file("2025-01-02", Cooperatives.withOfficialMembers(7)).orElseThrow();
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            contributions.add(Contribution.inDong("m-" + i, i <= 2 ? 25_000_000 : 10_000_000));
        }
        file("2025-01-02", new CommitContribution(COOP, "c-1", contributions)).orElseThrow();

        Accepted left = file("2025-03-10", leaving("m-2")).orElseThrow();

        assertThat(left.remarks()).extracting(Finding::rule).containsExactly("R-CAP-03");
        assertThat(maximum("2025-03-09")).isEmpty();
        assertThat(maximum("2025-03-10"))
                .singleElement()
                .satisfies(found -> assertThat(found.since()).contains(LocalDate.of(2025, 3, 10)));
        assertThat(maximum("2026-03-09")).extracting(Finding::rule).containsExactly("R-CAP-03");
        assertThat(maximum("2026-03-10"))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("R-CAP-03", "R-LIF-14-MAXIMUM");
    }

    private List<Finding> maximum(String day) {
        return register.view(AsOf.on(LocalDate.parse(day))).findings(COOP).stream()
                .filter(finding -> Set.of("R-CAP-03", "R-LIF-14-MAXIMUM").contains(finding.rule()))
                .toList();
    }

    private static SuspendOrganization suspension(String until, String notified) {
        return new SuspendOrganization(COOP, LocalDate.parse(until), LocalDate.parse(notified));
    }

    private static LeaveOrganization leaving(String member) {
        return new LeaveOrganization(COOP, new MemberId(member), Reason.VOLUNTARY);
    }

    private Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + ++filings, "clerk-1", LocalDate.parse(day), act));
    }

    /** Breaches of the rules on members; a cooperative that never reports breaks others too. */
    private List<Finding> breaches(String day) {
        return register.view(AsOf.on(LocalDate.parse(day))).findings(COOP).stream()
                .filter(finding -> finding.rule().startsWith("R-MEM"))
                .toList();
    }

    private static Finding refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        assertThat(((Refused) decision).obstacles()).isEmpty();
        assertThat(((Refused) decision).findings()).hasSize(1);
        return ((Refused) decision).findings().get(0);
    }
}
