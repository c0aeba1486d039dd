package vn.htx.core.rulebook.annual;

import static vn.htx.core.law.Confidence.DERIVED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.annual.AnnualFacts;
import vn.htx.core.annual.ApproveYearlyReport;
import vn.htx.core.annual.CheckYearlyReport;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationId;

/**
 * Thời hạn tổng hợp, báo cáo của cơ quan: the lower registration agency reports to the province by 18 December, the province to
 * the ministry by 21 December (R-REP-03; Circular 09/2024/TT-BKHĐT, Article 7). A report to the national system is to be
 * checked, and approved, by then; one that was opened again is not judged once more.
 */
public final class ReportPassedOn implements FilingRule {

    private static final ReasonCode OPENED_AGAIN = ReasonCode.exemption(ReportPassedOn.class, "report.opened-again");

    private record Step(OrganizationId organization, long year, ReportReceiver receiver) {}

    private interface Steps {
        Optional<Step> of(Act act);
    }

    private final String id;
    private final Parameter<MonthDay> day;
    private final ReasonCode timely;
    private final Steps steps;

    private ReportPassedOn(String id, String parameter, String reason, Steps steps) {
        this.id = id;
        this.day = Parameter.monthDay(parameter);
        this.timely = ReasonCode.requirement(ReportPassedOn.class, reason, "year", "due", "done");
        this.steps = steps;
    }

    /** The check, before the lower agency reports to the province. */
    public static ReportPassedOn ofChecks() {
        return new ReportPassedOn(
                "R-REP-03-CHECK",
                "report.check.day",
                "report.checked",
                act -> act instanceof CheckYearlyReport check
                        ? Optional.of(new Step(check.organization(), check.year(), check.receiver()))
                        : Optional.empty());
    }

    /** The approval, before the province reports to the ministry. */
    public static ReportPassedOn ofApprovals() {
        return new ReportPassedOn(
                "R-REP-03-APPROVAL",
                "report.approval.day",
                "report.approved",
                act -> act instanceof ApproveYearlyReport approval
                        ? Optional.of(new Step(approval.organization(), approval.year(), approval.receiver()))
                        : Optional.empty());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "circular:09/2024/TT-BKHĐT#7", DERIVED)
                .withNote("the article sets the day for the agency's own report; what it adds up is checked by then"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(timely, OPENED_AGAIN, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(day);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return steps.of(filed.act())
                .filter(step -> step.receiver() == ReportReceiver.NATIONAL_SYSTEM)
                .map(step -> judge(step, filed, law))
                .orElseGet(Reach::otherAct);
    }

    private Verdict judge(Step step, FiledAct filed, Law law) {
        boolean again = filed
                .before()
                .listFacts(FactQuery.all(AnnualFacts.REOPENING)
                        .where("organization", step.organization())
                        .where("year", step.year())
                        .where("receiver", step.receiver())
                        .on(filed.day()))
                .stream()
                .findAny()
                .isPresent();
        return again
                ? Verdict.notApplicable(OPENED_AGAIN)
                : law.ask(day).judge(named -> {
                    LocalDate due = named.atYear(Math.toIntExact(step.year()));
                    return Verdict.of(!filed.day().isAfter(due))
                            .because(timely, "year", step.year(), "due", due, "done", filed.day());
                });
    }
}
