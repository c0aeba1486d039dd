package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.ExpiryRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Fact;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Nhiệm kỳ: for how long somebody is elected or appointed to the board (R-GOV-22), to direct (R-GOV-27) or to supervise
 * (R-GOV-28). The law of 2012 also set a least term for the board.
 */
final class OfficeTerm extends AppointmentRule implements ExpiryRule {

    private static final ReasonCode UNKNOWN = ReasonCode.uncertainty(OfficeTerm.class, "office.term-unknown");
    private static final ReasonCode TERM =
            ReasonCode.requirement(OfficeTerm.class, "office.term", "maximum", "latest", "ends");
    private static final ReasonCode TOO_SHORT = new ReasonCode(
            OfficeTerm.class,
            "office.term-short",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("minimum", "earliest", "ends"));

    private static final Remedy.Code RENEW = new Remedy.Code(OfficeTerm.class, "office.term");

    private final Predicate<OfficerRole> roles;
    private final Parameter<Integer> maximum;
    private final Optional<Parameter<Integer>> minimum;

    private OfficeTerm(
            String id,
            List<RuleVersion> versions,
            Predicate<OfficerRole> roles,
            String maximum,
            Optional<Parameter<Integer>> minimum) {
        super(id, versions, roles, reads(maximum, minimum), UNKNOWN, TERM, TOO_SHORT);
        this.roles = roles;
        this.maximum = Parameter.integer(maximum);
        this.minimum = minimum;
    }

    private static Set<Parameter<?>> reads(String maximum, Optional<Parameter<Integer>> minimum) {
        Set<Parameter<?>> all = new HashSet<>(Set.of(Parameter.integer(maximum)));
        minimum.ifPresent(all::add);
        return all;
    }

    /** The term of the board. */
    static OfficeTerm ofBoard() {
        return new OfficeTerm(
                "R-GOV-22",
                Versions.corroboratedBefore2024("35", "65.2"),
                OfficerRole::isOfBoard,
                "board.term.maximum",
                Optional.of(Parameter.integer("board.term.minimum")));
    }

    /** The term of the director. */
    static OfficeTerm ofDirector() {
        return new OfficeTerm(
                "R-GOV-27",
                Versions.recalledBefore2024("68.2"),
                role -> role == OfficerRole.DIRECTOR,
                "director.term.maximum",
                Optional.empty());
    }

    /** The term of supervisors and controllers. */
    static OfficeTerm ofSupervisors() {
        return new OfficeTerm(
                "R-GOV-28-TERM",
                Versions.recalledBefore2024("69.1"),
                OfficerRole::isSupervising,
                "supervisors.term.maximum",
                Optional.empty());
    }

    @Override
    Verdict judge(Appointment appointed, FiledAct filed, Law law) {
        return law.ask(maximum)
                .judge(years -> appointed
                        .termEndsOn()
                        .map(ends -> tooShort(law, filed.day(), ends).orElseGet(() -> within(filed.day(), ends, years)))
                        .orElseGet(() -> Verdict.undetermined(UNKNOWN)));
    }

    private static Verdict within(LocalDate day, LocalDate ends, int years) {
        LocalDate latest = day.plusYears(years);
        return Verdict.of(!ends.isAfter(latest)).because(TERM, "maximum", years, "latest", latest, "ends", ends);
    }

    private Optional<Verdict> tooShort(Law law, LocalDate day, LocalDate ends) {
        return minimum.flatMap(least -> law.ask(least).find())
                .filter(years -> ends.isBefore(day.plusYears(years)))
                .map(years -> Verdict.of(false)
                        .because(TOO_SHORT, "minimum", years, "earliest", day.plusYears(years), "ends", ends));
    }

    @Override
    public List<Duty> lasting(OrganizationOnDay organization) {
        return organization.history(GovernanceFacts.OFFICE).stream()
                .filter(fact -> fact.period().contains(organization.day()))
                .filter(fact -> roles.test(fact.value().role()))
                .flatMap(OfficeTerm::ending)
                .toList();
    }

    private static Stream<Duty> ending(Fact<GovernanceFacts.Office> office) {
        String about = RecordMapper.nameOf(office.value().role()) + " "
                + office.value().officer();
        return office.value().termEndsOn().stream()
                .map(after -> Duty.on(after.minusDays(1), about, office.period().from()));
    }

    @Override
    public Remedy.Code atTheEnd() {
        return RENEW;
    }
}
