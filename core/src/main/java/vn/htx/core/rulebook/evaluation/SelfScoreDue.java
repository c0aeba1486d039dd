package vn.htx.core.rulebook.evaluation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.Stage;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.InstrumentId;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Sector;

/**
 * Nộp kết quả tự chấm điểm: a cooperative or union scores itself on the year by 15 December under Circular 01/2020/TT-BKHĐT (R-EVA-04;
 * Article 9), one in agriculture on the year before by 31 March under Circular 09/2017/TT-BNNPTNT (R-SIZ-12; Article 5), while
 * the register uses a scheme of the circular. Nothing is due of one that operated too few months or is left unranked, and
 * under the general scheme of one in finance, where people's credit funds are ranked by the State Bank.
 */
public final class SelfScoreDue implements DutyRule {

    private final String id;
    private final InstrumentId circular;
    private final Parameter<MonthDay> day;
    private final long yearsLater;
    private final ReasonCode overdue;
    private final RuleVersion version;

    private SelfScoreDue(
            String id,
            InstrumentId circular,
            Parameter<MonthDay> day,
            long yearsLater,
            String reason,
            RuleVersion version) {
        this.id = id;
        this.circular = circular;
        this.day = day;
        this.yearsLater = yearsLater;
        this.overdue = DutyRule.overdue(SelfScoreDue.class, reason);
        this.version = version;
    }

    /** Under Circular 01/2020/TT-BKHĐT. */
    public static SelfScoreDue ofGeneralScheme() {
        return new SelfScoreDue(
                "R-EVA-04",
                Circulars.GENERAL,
                Parameter.monthDay("evaluation.self-score.day"),
                0,
                "self-score.general",
                Circulars.general("#9", ""));
    }

    /** Under Circular 09/2017/TT-BNNPTNT. */
    public static SelfScoreDue ofAgriculturalScheme() {
        return new SelfScoreDue(
                "R-SIZ-12",
                Circulars.AGRICULTURAL,
                Parameter.monthDay("agricultural-evaluation.self-score.day"),
                1,
                "self-score.agricultural",
                Circulars.agricultural("#5"));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(version);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(day);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(
                EvaluationFacts.STEP, EvaluationFacts.EXCLUSION, OrganizationFacts.SECTOR, OrganizationFacts.SITUATION);
    }

    @Override
    public ReasonCode overdue() {
        return overdue;
    }

    @Override
    public Remedy.Code remedy() {
        return new Remedy.Code(SelfScoreDue.class, "self-score");
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return adopted(organization).stream()
                .flatMap(scheme -> duties(scheme, organization, until, law))
                .toList();
    }

    private List<Fact<EvaluationFacts.Adopted>> adopted(OrganizationOnDay organization) {
        return organization.facts().listFacts(FactQuery.all(EvaluationFacts.SCHEME)).stream()
                .map(known -> known.fact())
                .filter(fact -> fact.value().citation().instrument().equals(circular))
                .toList();
    }

    private Stream<Duty> duties(
            Fact<EvaluationFacts.Adopted> adopted, OrganizationOnDay organization, LocalDate until, Law law) {
        return LongStream.rangeClosed(adopted.period().from().getYear() - 1L, until.getYear())
                .boxed()
                .flatMap(year -> duty(year, adopted, organization, law).stream())
                .filter(duty -> !duty.arose().isAfter(until));
    }

    private Optional<Duty> duty(
            long year, Fact<EvaluationFacts.Adopted> adopted, OrganizationOnDay organization, Law law) {
        EvaluationFacts.Adopted scheme = adopted.value();
        LocalDate arose =
                scheme.evaluatedYear().period(year).end().orElseThrow().minusDays(1);
        return adopted.period().contains(arose) && isScored(organization.at(arose), scheme, year)
                ? Duty.by(day, law, String.valueOf(year), arose, Math.toIntExact(year + yearsLater))
                        .map(duty -> duty.done(done(organization, year, scheme.scheme())))
                : Optional.empty();
    }

    private boolean isScored(OrganizationOnDay organization, EvaluationFacts.Adopted scheme, long year) {
        Ranked ranked = new Ranked(scheme, year);
        return organization.isCooperativeOrUnion()
                && isOfTheField(organization)
                && !ranked.isTooYoung(organization)
                && !ranked.isStopped(organization);
    }

    private boolean isOfTheField(OrganizationOnDay organization) {
        boolean agricultural = circular.equals(Circulars.AGRICULTURAL);
        return organization
                .find(OrganizationFacts.SECTOR)
                .map(OrganizationFacts.Declared::sector)
                .filter(sector -> agricultural ? sector == Sector.AGRICULTURE : sector != Sector.FINANCE)
                .isPresent();
    }

    private static Optional<LocalDate> done(OrganizationOnDay organization, long year, Reference scheme) {
        Stream<LocalDate> scored = organization.history(EvaluationFacts.STEP).stream()
                .map(Fact::value)
                .filter(step -> step.year() == year && step.scheme().equals(scheme) && step.stage() == Stage.SELF_SCORE)
                .map(EvaluationFacts.Step::doneOn);
        Stream<LocalDate> excluded = organization.history(EvaluationFacts.EXCLUSION).stream()
                .filter(fact ->
                        fact.value().year() == year && fact.value().scheme().equals(scheme))
                .map(fact -> fact.period().from());
        return Stream.concat(scored, excluded).min(LocalDate::compareTo);
    }
}
