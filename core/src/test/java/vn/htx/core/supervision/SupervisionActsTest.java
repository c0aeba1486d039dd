package vn.htx.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

class SupervisionActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);
    private static final Reference ID = new Reference("1");
    private static final Citation ARTICLE = Citation.parse("law:17/2023/QH15#7.2");

    static Stream<Act> acts() {
        return Stream.of(
                plan(visit()),
                new DropPlannedVisit(ID, COOP),
                new InspectOrganization(
                        ID,
                        COOP,
                        SupervisionKind.CHECK,
                        "Sở Tài chính",
                        Optional.of(ID),
                        RiskGround.STATE_SUPPORT,
                        Optional.of(RepeatGround.FOLLOW_UP)),
                conclusion(new ConcludeInspection.Finding(ID, SupervisedMatter.SUPPORT, ARTICLE)),
                order(Optional.of(DAY.plusDays(30)), Optional.empty()),
                new ExtendRemedy(ID, ID, DAY.plusDays(60)),
                new CloseRemedy(ID, ID, RemedyOutcome.DONE),
                new EstablishViolation(
                        COOP,
                        ID,
                        SupervisedMatter.SUPPORT,
                        ARTICLE,
                        Optional.of(ProhibitedAct.SUPPORT_MISUSED),
                        "Sở Tài chính",
                        Optional.of(ID)),
                new RemedyViolation(COOP, ID),
                sanction(SanctionKind.FINE, 5_000_000L, "2025-05-20"),
                new CompleteSanction(COOP, ID),
                complaint(Optional.of(COOP), Optional.of(new MemberId("m-1"))),
                new TakeUpComplaint(ID, DAY.plusDays(30)),
                new DecideComplaint(ID, ID, ComplaintOutcome.PARTLY_UPHELD),
                new CloseComplaint(ID, true));
    }

    private static IssueInspectionPlan.Visit visit() {
        return new IssueInspectionPlan.Visit(COOP, RiskGround.STATE_SUPPORT, Optional.empty());
    }

    private static IssueInspectionPlan plan(IssueInspectionPlan.Visit... visits) {
        return new IssueInspectionPlan(ID, 2025, "Sở Tài chính", AreaCode.of("06"), "01/KH-STC", List.of(visits));
    }

    private static ConcludeInspection conclusion(ConcludeInspection.Finding... findings) {
        return new ConcludeInspection(ID, COOP, "Sở Tài chính", "09/KL-STC", List.of(findings));
    }

    private static OrderRemedy order(Optional<LocalDate> dueOn, Optional<Long> workingDays) {
        return new OrderRemedy(ID, ID, COOP, Optional.of(ID), "hoàn trả kinh phí", dueOn, workingDays);
    }

    private static ImposeSanction sanction(SanctionKind kind, Long fine, String until) {
        return new ImposeSanction(
                COOP,
                ID,
                kind,
                "Ủy ban nhân dân tỉnh",
                "12/QĐ-XPHC",
                Optional.empty(),
                ARTICLE,
                Optional.of(ProhibitedAct.SUPPORT_MISUSED),
                Optional.ofNullable(fine).map(Dong::of),
                LocalDate.of(2025, 5, 19),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static ReceiveComplaint complaint(Optional<OrganizationId> organization, Optional<MemberId> member) {
        return new ReceiveComplaint(
                ID,
                ComplaintKind.COMPLAINT,
                SupervisedMatter.MEMBERS,
                "Ủy ban nhân dân xã",
                organization,
                member,
                Optional.of(ID));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(DAY)).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FINE, ", "FINE, 0", "FINE, -1", "WARNING, 1", "SUSPENSION, 1", "LICENCE_WITHDRAWN, 1"})
    void onlyAFineHasAnAmount(SanctionKind kind, Long fine) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sanction(kind, fine, null))
                .withMessageContaining("a fine has an amount above 0");
    }

    @ParameterizedTest
    @CsvSource({"FINE, 1", "WARNING, ", "CRIMINAL_JUDGMENT, ", "CRIMINAL_JUDGMENT, 1"})
    void aJudgmentMayFine(SanctionKind kind, Long fine) {
        assertThat(sanction(kind, fine, null).fine())
                .isEqualTo(Optional.ofNullable(fine).map(Dong::of));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(visit(), visit()))
                .withMessageContaining("named twice");
        ConcludeInspection.Finding finding = new ConcludeInspection.Finding(ID, SupervisedMatter.TAX, ARTICLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conclusion(finding, finding))
                .withMessageContaining("two findings bear one reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sanction(SanctionKind.WARNING, null, "2025-05-19"))
                .withMessageContaining("one day or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint(Optional.empty(), Optional.empty()))
                .withMessageContaining("name the organization or the member");
    }

    @Test
    void aRemedyHasOneTimeLimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(Optional.empty(), Optional.empty()))
                .withMessageContaining("not both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(Optional.of(DAY), Optional.of(5L)))
                .withMessageContaining("not both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(Optional.empty(), Optional.of(0L)))
                .withMessageContaining("one or more working days");
    }
}
