package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.disclosure.ReportReceiver;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.member.Headcount;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Organizations;

/**
 * Các báo cáo năm: yearly reports as they stand on a day, by the facts of a source. What was known when a version was issued
 * is read from a view of that moment. A report that goes to several receivers is read for one of them.
 */
public final class AnnualReports {

    private final FactSource facts;
    private final LocalDate day;
    private final ReportReceiver receiver;

    /** The reports to a receiver, as they stand on a day. */
    public AnnualReports(FactSource facts, LocalDate day, ReportReceiver receiver) {
        this.facts = facts;
        this.day = day;
        this.receiver = receiver;
    }

    /** The report of an organization on a year, whether anything of it is there yet or not. */
    public AnnualReport of(OrganizationId organization, long year) {
        Optional<Fact<FinanceFacts.YearFigures>> statements =
                on(FinanceFacts.YEARLY_FIGURES, organization, year).stream().findFirst();
        Optional<AnnualFacts.Step> last = lastStep(organization, year);
        return new AnnualReport(
                organization,
                year,
                last.map(step -> ReportState.after(step.step()))
                        .orElse(isSubmitted(organization, year) ? ReportState.SUBMITTED : ReportState.DRAFT),
                1 + reopenings(organization, year),
                last.filter(step -> step.step() == ReportStep.LOCKED).map(AnnualFacts.Step::doneOn),
                on(AnnualFacts.FIGURES, organization, year).stream()
                        .map(fact -> fact.value().figures())
                        .findFirst(),
                statements.map(fact -> fact.value().figures()),
                statements.map(fact -> fact.period().from()),
                members(organization, year),
                capital(organization, year));
    }

    /** The reports of all organizations that told figures of a year or recorded its statements, by id. */
    public List<AnnualReport> list(long year) {
        return Arrays.<FactType<?>>asList(AnnualFacts.FIGURES, FinanceFacts.YEARLY_FIGURES).stream()
                .flatMap(type ->
                        facts.listFacts(FactQuery.all(type).where("year", year).on(day)).stream())
                .map(known -> new OrganizationId(known.fact().subject().id()))
                .distinct()
                .sorted(Comparator.comparing(OrganizationId::value))
                .map(organization -> of(organization, year))
                .toList();
    }

    private Optional<AnnualFacts.Step> lastStep(OrganizationId organization, long year) {
        return on(AnnualFacts.STEP, organization, year).stream()
                .map(Fact::value)
                .filter(step -> step.receiver() == receiver)
                .max(Comparator.comparing(AnnualFacts.Step::step));
    }

    private boolean isSubmitted(OrganizationId organization, long year) {
        return on(DisclosureFacts.YEARLY_REPORT, organization, year).stream()
                .anyMatch(fact -> fact.value().receiver() == receiver);
    }

    private long reopenings(OrganizationId organization, long year) {
        return on(AnnualFacts.REOPENING, organization, year).stream()
                .filter(fact -> fact.value().receiver() == receiver)
                .count();
    }

    private long members(OrganizationId organization, long year) {
        LocalDate last = new ReportingYear(year).lastDay();
        OrganizationKind kind =
                new Organizations(facts, last).findKind(organization).orElse(OrganizationKind.COOPERATIVE);
        return new Headcount(facts, organization, kind).all(last);
    }

    private Dong capital(OrganizationId organization, long year) {
        return facts
                .listFacts(FactQuery.all(OrganizationFacts.CAPITAL)
                        .where("organization", organization)
                        .on(new ReportingYear(year).lastDay()))
                .stream()
                .map(known -> known.fact().value().amount())
                .findFirst()
                .orElse(Dong.ZERO);
    }

    private <F extends Record> List<Fact<F>> on(FactType<F> type, OrganizationId organization, long year) {
        return facts
                .listFacts(FactQuery.all(type)
                        .where("organization", organization)
                        .where("year", year)
                        .on(day))
                .stream()
                .map(KnownFact::fact)
                .toList();
    }
}
