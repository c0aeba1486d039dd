package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.capital.ReturnContribution;
import vn.htx.core.charter.AdoptCharter;
import vn.htx.core.charter.CharterParameter;
import vn.htx.core.charter.Provision;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.governance.Attendance;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.Convocation;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.Matter;
import vn.htx.core.governance.MeetingForm;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Minutes;
import vn.htx.core.governance.VoteCount;
import vn.htx.core.law.Finding;
import vn.htx.core.lifecycle.Claims;
import vn.htx.core.lifecycle.FileDissolution;
import vn.htx.core.lifecycle.Inventory;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.LeaveOrganization.Reason;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.Sector;
import vn.htx.core.people.MemberId;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.time.AsOf;

/**
 * The life of one cooperative under two laws, from its founding to its end, to be read from top to bottom. Its members are
 * codes; the cooperative is made up.
 */
interface ACooperativesLife extends StorageTopic {

    OrganizationId COOPERATIVE = new OrganizationId("coop-1");
    OrganizationId UNION = new OrganizationId("union-1");
    long MILLION = 1_000_000;

    @Test
    default void aCooperativesLife() {
        Told told = new Told(Register.over(
                storage(),
                RegisterParts.standard()
                        .withCatalogue(TestCatalogue.CATALOGUE)
                        .withClock(Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.UTC))));

        // 2014: nine members found a cooperative under the law of 2012, which asks for seven. Six would not have done.
        told.isRefused("2014-03-03", found(6), "R-MEM-02");
        told.isAccepted("2014-03-03", found(9));
        told.isAccepted("2014-03-03", commit(9, 100 * MILLION));

        // Eight pay the hundred million they committed. The ninth pays forty, and is late from the day after six
        // months.
        told.isAccepted("2014-06-02", pay("PT-1", 8, 100 * MILLION));
        told.isAccepted("2014-06-02", payOne("PT-2", "m-9", 40 * MILLION));
        told.hasNoBreach("R-CAP-07", "2014-09-03");
        told.isInBreach("R-CAP-07", "2014-09-04", "2014-09-04");
        assertThat(told.ledger().paid(day("2014-09-04"))).isEqualTo(Dong.of(840 * MILLION));
        told.isAccepted("2014-11-10", payOne("PT-3", "m-9", 60 * MILLION));
        told.isInBreach("R-CAP-07", "2014-11-09", "2014-09-04");
        told.hasNoBreach("R-CAP-07", "2014-11-10");

        // 2019: a member is expelled, and the contribution is given back.
        told.isAccepted("2019-05-06", new LeaveOrganization(COOPERATIVE, new MemberId("m-5"), Reason.EXPELLED));
        told.isAccepted("2019-06-03", giveBack("PC-1", "m-5", 100 * MILLION));
        assertThat(told.ledger().committed(day("2019-06-03"))).isEqualTo(Dong.of(800 * MILLION));
        assertThat(told.ledger().paid(new MemberId("m-5"), day("2019-06-03"))).isEqualTo(Dong.ZERO);

        // 2024: the new law gives cooperatives of before until 2025-12-31 to bring their charter into line. This one
        // waits
        // until the meeting of 2025, where all eight vote for it.
        told.isAccepted(
                "2025-03-10",
                meeting("DH-2025", MeetingKind.ANNUAL, Matter.of("charter", MatterKind.CHARTER, eight())));
        told.isAccepted("2025-03-10", charter("DH-2025"));
        told.hasNoBreach("R-LIF-21", "2026-01-01");

        // 2025: it joins a union of three other cooperatives.
        for (int number = 2; number <= 4; number++) {
            told.isAccepted("2015-01-05", neighbour(number));
        }
        told.isAccepted("2024-09-02", foundUnion());
        told.isAccepted("2025-06-02", joinUnion());
        assertThat(told.unionMembers("2025-06-02")).isEqualTo(4);

        // 2026: the yearly meeting is to be called within four months of the fiscal year's end. It is not, until June.
        told.hasNoBreach("R-GOV-05", "2026-04-30");
        told.isInBreach("R-GOV-05", "2026-05-01", "2026-05-01");
        told.isAccepted(
                "2026-06-15",
                meeting(
                        "DH-2026",
                        MeetingKind.ANNUAL,
                        Matter.of("accounts", MatterKind.FINANCIAL_STATEMENTS, eight())));
        told.hasNoBreach("R-GOV-05", "2026-06-15");

        // Four members leave, which leaves four: one less than the law of 2023 asks. A new member makes it good.
        for (int number = 6; number <= 9; number++) {
            told.isAccepted(
                    "2026-07-01", new LeaveOrganization(COOPERATIVE, new MemberId("m-" + number), Reason.VOLUNTARY));
        }
        told.isInBreach("R-MEM-02", "2026-07-31", "2026-07-01");
        told.isAccepted("2026-08-03", new AdmitMembers(COOPERATIVE, List.of(member("m-10"))));
        told.hasNoBreach("R-MEM-02", "2026-08-03");
        told.wasInBreach("R-MEM-02", "2026-07-01", "2026-08-03");

        // It dissolves. Indivisible assets of three sources go three ways: what the State handed over to the State, a
        // gift
        // where its donor agreed, and what the fund earned to the debts and then to members by contribution.
        told.isAccepted(
                "2026-09-07",
                meeting(
                        "DH-2026-2",
                        MeetingKind.EXTRAORDINARY,
                        Matter.of("end", MatterKind.DISSOLUTION, new VoteCount(5, 0, 0))));
        told.isAccepted(
                "2026-09-07", new ResolveDissolution(COOPERATIVE, new Reference("NQ-2-2026"), true, false, true));
        told.isAccepted("2026-09-10", new NotifyDissolution(COOPERATIVE));
        Settlement given = Settlement.of(inventory(), Claims.of(5, 10, 0, 15), stakes());
        told.isAccepted(
                "2026-10-05",
                new SettleOrganization(COOPERATIVE, inventory(), Claims.of(5, 10, 0, 15), stakes(), given));
        assertThat(given.stateBody()).isEqualTo(Dong.of(500));
        assertThat(given.asAgreed()).isEqualTo(Dong.of(70));
        assertThat(given.paid().total()).isEqualTo(Dong.of(30));
        assertThat(given.members())
                .extracting(payout -> payout.amount().amount())
                .containsExactly(92L, 92L, 92L, 92L);
        assertThat(given.residue()).isEqualTo(Dong.of(2));
        told.isAccepted("2026-10-07", new FileDissolution(COOPERATIVE));
        told.isAccepted("2026-10-12", new DissolveOrganization(COOPERATIVE));

        // Nothing is left of it but its history, which is whole.
        assertThat(told.status("2026-10-11")).isEqualTo(LegalStatus.IN_DISSOLUTION_OR_REORGANISATION);
        assertThat(told.status("2026-10-12")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(told.unionMembers("2026-10-12")).isEqualTo(3);
        told.isSound();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Joining member(String id) {
        return Joining.adult(id, Participation.CAPITAL_AND_USE);
    }

    private static List<Joining> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> member("m-" + number))
                .toList();
    }

    private static FoundCooperative found(int founders) {
        return founding("coop-1", "Hợp tác xã Mẫu Một", members(founders), 900 * MILLION);
    }

    private static FoundCooperative neighbour(int number) {
        return founding(
                "coop-" + number, "Hợp tác xã Láng Giềng " + "AĐK".charAt(number - 2), members(7), 700 * MILLION);
    }

    private static FoundCooperative founding(String id, String name, List<Joining> founders, long capital) {
        return new FoundCooperative(
                new OrganizationId(id),
                new OrganizationName(name),
                new AreaCode("01834"),
                Sector.AGRICULTURE,
                List.of(BusinessLine.parse("VSIC-2018:0118")),
                Dong.of(capital),
                Optional.of(RegistrationNumber.certificate("GCN-" + id.toUpperCase(java.util.Locale.ROOT))),
                founders);
    }

    private static CommitContribution commit(int members, long each) {
        return new CommitContribution(COOPERATIVE, "CK-1", contributions(members, each));
    }

    private static PayContribution pay(String receipt, int members, long each) {
        return new PayContribution(COOPERATIVE, receipt, contributions(members, each), Optional.empty());
    }

    private static List<Contribution> contributions(int members, long each) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(number -> Contribution.inDong("m-" + number, each))
                .toList();
    }

    private static PayContribution payOne(String receipt, String member, long amount) {
        return new PayContribution(
                COOPERATIVE, receipt, List.of(Contribution.inDong(member, amount)), Optional.empty());
    }

    private static ReturnContribution giveBack(String receipt, String member, long amount) {
        return new ReturnContribution(
                COOPERATIVE, receipt, new MemberId(member), Dong.of(amount), true, true, Optional.empty());
    }

    private static VoteCount eight() {
        return new VoteCount(8, 0, 0);
    }

    private static HoldGeneralMeeting meeting(String id, MeetingKind kind, Matter... matters) {
        long present = matters[0].votes().inFavour();
        return new HoldGeneralMeeting(
                COOPERATIVE,
                new MeetingId(id),
                kind,
                MeetingForm.IN_PERSON,
                new Convocation(1, Optional.empty(), Caller.BOARD, Optional.empty(), Optional.empty()),
                new Attendance(present, Optional.empty(), present, 0, 0),
                new Minutes(true, true, 0),
                Arrays.asList(matters));
    }

    private static AdoptCharter charter(String meeting) {
        return new AdoptCharter(
                COOPERATIVE,
                "2025",
                Optional.of(new MeetingId(meeting)),
                true,
                List.of(
                        new Provision(CharterParameter.FISCAL_YEAR_END, "12-31"),
                        new Provision(CharterParameter.MINIMUM_CONTRIBUTION, "50000000")));
    }

    private static FoundUnion foundUnion() {
        List<Joining> cooperatives = new ArrayList<>();
        for (int number = 2; number <= 4; number++) {
            cooperatives.add(Joining.body("coop-" + number, MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE));
        }
        return new FoundUnion(
                UNION,
                new OrganizationName("Liên hiệp hợp tác xã Mẫu"),
                new AreaCode("01834"),
                Sector.AGRICULTURE,
                List.of(),
                Dong.of(900 * MILLION),
                Optional.of(RegistrationNumber.taxCode("0000000017")),
                cooperatives);
    }

    private static AdmitMembers joinUnion() {
        return new AdmitMembers(
                UNION,
                List.of(Joining.body(COOPERATIVE.value(), MemberType.COOPERATIVE, Participation.CAPITAL_AND_USE)));
    }

    /** In đồng, small enough to be reckoned by hand: 400 in all to pay debts and share, 570 to the State and as agreed. */
    private static Inventory inventory() {
        return new Inventory(
                Dong.of(300),
                List.of(),
                List.of(
                        IndivisibleAsset.of(IndivisibleAsset.Kind.STATE_WORKS, 500),
                        new IndivisibleAsset(IndivisibleAsset.Kind.DONATED, Dong.of(70), true),
                        IndivisibleAsset.of(IndivisibleAsset.Kind.FROM_FUND, 100)));
    }

    private static List<Stake> stakes() {
        return List.of(
                Stake.of("m-1", 100 * MILLION),
                Stake.of("m-2", 100 * MILLION),
                Stake.of("m-3", 100 * MILLION),
                Stake.of("m-4", 100 * MILLION));
    }

    /** A register as a story is told to it. */
    record Told(Register register) {

        private Decision file(String day, Act act) {
            return register.file(
                    Filing.of("filing-" + (register.lastEntry() + 1), "registry", LocalDate.parse(day), act));
        }

        void isAccepted(String day, Act act) {
            file(day, act).orElseThrow();
        }

        void isRefused(String day, Act act, String rule) {
            assertThat(((Decision.Refused) file(day, act)).findings())
                    .extracting(Finding::rule)
                    .contains(rule);
        }

        private Optional<Finding> finding(String rule, String day) {
            return register.view(AsOf.on(LocalDate.parse(day))).findings(COOPERATIVE).stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .findFirst();
        }

        void isInBreach(String rule, String day, String since) {
            assertThat(finding(rule, day).flatMap(Finding::since))
                    .as(rule + " on " + day)
                    .contains(LocalDate.parse(since));
        }

        void hasNoBreach(String rule, String day) {
            assertThat(finding(rule, day)).as(rule + " on " + day).isEmpty();
        }

        void wasInBreach(String rule, String since, String endedOn) {
            var breaches = register.view(AsOf.on(LocalDate.parse("2026-10-01")))
                    .breaches(
                            COOPERATIVE,
                            LocalDate.parse("2026-01-01"),
                            LocalDate.parse("2026-10-01"),
                            each -> each.id().equals(rule));
            assertThat(breaches).singleElement().satisfies(breach -> {
                assertThat(breach.finding().since()).contains(LocalDate.parse(since));
                assertThat(breach.endedOn()).contains(LocalDate.parse(endedOn));
            });
        }

        CapitalLedger ledger() {
            return CapitalLedger.of(
                    register.view(AsOf.on(LocalDate.parse("2026-11-01"))).facts(), COOPERATIVE);
        }

        long unionMembers(String day) {
            LocalDate on = LocalDate.parse(day);
            return register.view(AsOf.on(on)).headcount(UNION).all(on);
        }

        LegalStatus status(String day) {
            return register.view(AsOf.on(LocalDate.parse(day)))
                    .getOrganization(COOPERATIVE)
                    .status();
        }

        void isSound() {
            assertThat(register.verify(done -> {}).faults()).isEmpty();
        }
    }
}
