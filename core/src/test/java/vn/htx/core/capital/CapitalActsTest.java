package vn.htx.core.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.capital.MemberRegister.Line;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Premise;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.EndMembership.Decider;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.NameRepresentative;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

/** Members commit, pay, pass on and take back contributions, and the register of members shows it. */
class CapitalActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final MemberId A = new MemberId("m-a");
    private static final MemberId B = new MemberId("m-b");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final Contribution OF_A = Contribution.inDong("m-a", 30);
    private static final Contribution OF_B = Contribution.inDong("m-b", 70);

    static Stream<Arguments> premises() {
        String exists = "organization[coop-x] PRESENT";
        String aIsMember = "membership[coop-x, m-a] PRESENT";
        return Stream.of(
                arguments(
                        new CommitContribution(COOP, "c-1", List.of(OF_A, OF_B)),
                        List.of(
                                exists,
                                aIsMember,
                                "capital_movement[coop-x, m-a, c-1] NEVER",
                                "membership[coop-x, m-b] PRESENT",
                                "capital_movement[coop-x, m-b, c-1] NEVER")),
                arguments(
                        new PayContribution(COOP, "p-1", List.of(OF_A), Optional.empty()),
                        List.of(exists, aIsMember, "capital_movement[coop-x, m-a, p-1] NEVER")),
                arguments(
                        new ReduceCommitment(COOP, "g-1", A, Dong.of(1)),
                        List.of(exists, aIsMember, "capital_movement[coop-x, m-a, g-1] NEVER")),
                arguments(
                        passOn(10),
                        List.of(
                                exists,
                                "membership[coop-x, m-b] PRESENT",
                                "capital_movement[coop-x, m-a, t-1] NEVER",
                                "capital_movement[coop-x, m-b, t-1] NEVER")),
                arguments(giveBack(10), List.of(exists, "capital_movement[coop-x, m-a, r-1] NEVER")),
                arguments(certificate("CN-1", 30), List.of(exists, aIsMember)),
                arguments(approval(), List.of(aIsMember)),
                arguments(new RegisterCapitalChange(COOP, Dong.of(5), DAY), List.of(exists)));
    }

    private static PassOnContribution passOn(long amount) {
        return new PassOnContribution(COOP, "t-1", PassOnContribution.Ground.TRANSFER, A, B, Dong.of(amount));
    }

    private static ReturnContribution giveBack(long amount) {
        return new ReturnContribution(COOP, "r-1", A, Dong.of(amount), true, true, Optional.empty());
    }

    private static IssueContributionCertificate certificate(String number, long amount) {
        return new IssueContributionCertificate(COOP, A, number, Dong.of(amount));
    }

    private static ApproveAssetChange approval() {
        return new ApproveAssetChange(COOP, A, AssetKind.GOLD, Decider.BOARD, Optional.of(new MeetingId("hdqt-1")));
    }

    @ParameterizedTest
    @MethodSource
    void premises(Act act, List<String> expected) {
        assertThat(act.premises()).extracting(Premise::toString).containsExactlyElementsOf(expected);
    }

    private static History joined() {
        return History.empty()
                .and(
                        "2024-07-01",
                        new AdmitMembers(
                                COOP,
                                List.of(
                                        Joining.adult("m-a", Participation.CAPITAL_AND_USE),
                                        Joining.adult("m-b", Participation.CAPITAL_ONLY),
                                        Joining.adult("m-c", Participation.USE_ONLY))))
                .and("2024-08-01", new CommitContribution(COOP, "c-1", List.of(OF_A, OF_B)))
                .and("2024-09-01", new PayContribution(COOP, "p-1", List.of(OF_A), Optional.empty()));
    }

    private static Line line(History history, MemberId member, String day) {
        return new MemberRegister(history, COOP)
                .on(LocalDate.parse(day))
                .filter(each -> each.membership().member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRegisterShowsWhatEachMemberCommittedAndPaidAndTheirShare() {
        History history = joined().and("2024-10-01", certificate("CN-1", 30))
                .and("2024-10-02", new NameRepresentative(COOP, B, new MemberId("p-1")));

        Line a = line(history, A, "2024-10-02");
        assertThat(a.kind()).isEqualTo(MemberKind.OFFICIAL);
        assertThat(a.committed()).isEqualTo(Dong.of(30));
        assertThat(a.paid()).isEqualTo(Dong.of(30));
        assertThat(a.share()).contains(Ratio.ofPercent(30));
        assertThat(a.certificate()).contains("CN-1");
        assertThat(a.certifiedOn()).contains(LocalDate.of(2024, 10, 1));
        assertThat(a.representative()).isEmpty();
        Line b = line(history, B, "2024-10-02");
        assertThat(b.kind()).isEqualTo(MemberKind.CAPITAL_LINKED);
        assertThat(b.paid()).isEqualTo(Dong.ZERO);
        assertThat(b.share()).contains(Ratio.ofPercent(70));
        assertThat(b.certificate()).isEmpty();
        assertThat(b.certifiedOn()).isEmpty();
        assertThat(b.representative()).contains(new MemberId("p-1"));
        assertThat(line(history, new MemberId("m-c"), "2024-10-02").share()).isEmpty();
        assertThat(line(history, A, "2024-09-30").certificate()).isEmpty();
        assertThat(line(history, A, "2024-07-31").share()).isEmpty();
        assertThat(line(history, A, "2024-08-31").paid()).isEqualTo(Dong.ZERO);
    }

    @Test
    void aMemberIsOneSinceTheFirstDayOfTheUnbrokenMembership() {
        History history = joined().and("2024-10-01", new ChangeParticipation(COOP, A, Participation.CAPITAL_ONLY))
                .and("2025-01-01", new ChangeParticipation(COOP, A, Participation.CAPITAL_AND_USE))
                .and("2025-02-01", new LeaveOrganization(COOP, A, LeaveOrganization.Reason.VOLUNTARY))
                .and("2025-02-02", new AdmitMembers(COOP, List.of(Joining.adult("m-a", Participation.CAPITAL_ONLY))));

        assertThat(line(history, A, "2025-01-31").since()).isEqualTo("2024-07-01");
        assertThat(line(history, A, "2025-02-02").since()).isEqualTo("2025-02-02");
        assertThat(new MemberRegister(history, COOP).on(LocalDate.of(2025, 2, 1)))
                .extracting(each -> each.membership().member())
                .containsExactlyInAnyOrder(B, new MemberId("m-c"));
    }

    @Test
    void whatIsPassedOnOneLosesAndAnotherGains() {
        History history = joined().and("2024-10-01", passOn(10));

        assertThat(line(history, A, "2024-10-01").committed()).isEqualTo(Dong.of(20));
        assertThat(line(history, A, "2024-10-01").paid()).isEqualTo(Dong.of(20));
        assertThat(line(history, B, "2024-10-01").committed()).isEqualTo(Dong.of(80));
        assertThat(line(history, B, "2024-10-01").paid()).isEqualTo(Dong.of(10));
    }

    @Test
    void whatIsGivenBackOrUpIsCommittedNoMore() {
        History history = joined().and("2024-10-01", giveBack(30))
                .and("2024-10-01", new ReduceCommitment(COOP, "g-1", B, Dong.of(20)));
        CapitalLedger ledger = CapitalLedger.of(history, COOP);

        assertThat(ledger.holdings(LocalDate.of(2024, 9, 30))).containsOnlyKeys(A, B);
        assertThat(ledger.holdings(LocalDate.of(2024, 10, 1))).containsOnlyKeys(B);
        assertThat(ledger.committed(LocalDate.of(2024, 10, 1))).isEqualTo(Dong.of(50));
        assertThat(ledger.paid(LocalDate.of(2024, 10, 1))).isEqualTo(Dong.ZERO);
        assertThat(ledger.holdings(LocalDate.of(2024, 10, 1)).get(B).kind(DAY)).isEqualTo(MemberKind.CAPITAL_LINKED);
    }

    @Test
    void theLastCommitmentCountsUpToTheDayAsked() {
        CapitalLedger ledger =
                CapitalLedger.of(joined().and("2024-10-01", new CommitContribution(COOP, "c-2", List.of(OF_A))), COOP);

        assertThat(ledger.lastCommitment(A, LocalDate.of(2024, 7, 31))).isEmpty();
        assertThat(ledger.lastCommitment(A, LocalDate.of(2024, 8, 1))).contains(LocalDate.of(2024, 8, 1));
        assertThat(ledger.lastCommitment(A, LocalDate.of(2024, 9, 30))).contains(LocalDate.of(2024, 8, 1));
        assertThat(ledger.lastCommitment(A, LocalDate.of(2024, 10, 1))).contains(LocalDate.of(2024, 10, 1));
        assertThat(ledger.commitments()).hasSize(3);
    }

    @Test
    void membersAreListedByTheirCode() {
        History history = joined().and("2024-10-01", new PayContribution(COOP, "p-2", List.of(OF_B), Optional.empty()));

        assertThat(CapitalLedger.of(history, COOP).holdings(DAY).firstKey()).isEqualTo(A);
        assertThat(CapitalLedger.of(history, COOP).holdings(DAY).lastKey()).isEqualTo(B);
    }

    @Test
    void certificatesApprovalsAndRegisteredChangesAreKept() {
        History history = History.empty()
                .and(DAY.toString(), certificate("CN-1", 30))
                .and(DAY.toString(), approval())
                .and(DAY.toString(), new RegisterCapitalChange(COOP, Dong.of(5), DAY.minusDays(3)));

        assertThat(list(history, CapitalFacts.CERTIFICATE))
                .containsExactly(new CapitalFacts.Certificate(COOP, A, "CN-1", Dong.of(30)));
        assertThat(list(history, CapitalFacts.ASSET_APPROVAL))
                .containsExactly(new CapitalFacts.AssetApproval(
                        COOP, A, AssetKind.GOLD, Decider.BOARD, DAY, Optional.of(new MeetingId("hdqt-1"))));
        assertThat(list(history, OrganizationFacts.CAPITAL))
                .containsExactly(new OrganizationFacts.CharterCapital(COOP, Dong.of(5)));
    }

    private static <F extends Record> List<F> list(History history, FactType<F> type) {
        return history.listFacts(FactQuery.all(type).on(DAY)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void nothingMovesWithoutAReferenceAndAnAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> passOn(0)).withMessageContaining("moves nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> giveBack(0)).withMessageContaining("moves nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate("CN-1", 0))
                .withMessageContaining("moves nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate("số 1", 1))
                .withMessageContaining("is no reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceCommitment(COOP, "số 1", A, Dong.of(1)))
                .withMessageContaining("is no reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReturnContribution(COOP, "số 1", A, Dong.of(1), true, true, Optional.empty()))
                .withMessageContaining("is no reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PassOnContribution(COOP, "số 1", PassOnContribution.Ground.INHERITANCE, A, B, Dong.of(1)))
                .withMessageContaining("is no reference");
    }
}
