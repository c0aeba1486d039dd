package vn.htx.core.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Verdict;
import vn.htx.core.time.EffectivePeriod;

/**
 * A rule that something be done by a day. It lists the duties; that one is overdue, since when, what to do, what falls due
 * next and what an extension changes follow from them.
 *
 * <p>An organization breaks it from the day after the last day until the day the duty is done, late or not.
 */
public interface DutyRule extends OrganizationRule {

    /** Nothing is due. */
    ReasonCode NOTHING_DUE = ReasonCode.exemption(DutyRule.class, "duty.none");

    /** All that was due is done, or not yet due. */
    ReasonCode KEPT = new ReasonCode(DutyRule.class, "duty.kept", Set.of(Verdict.Kind.SATISFIED), List.of("count"));

    /** A time limit is not known: of the law, or since days off are not known. */
    ReasonCode TIME_UNKNOWN = ReasonCode.uncertainty(DutyRule.class, "duty.time-unknown", "arose");

    /** The reason of a breach: it shows what the first overdue duty is about, when it arose and was due, and how many. */
    static ReasonCode overdue(Class<?> owner, String id) {
        return new ReasonCode(owner, id, Set.of(Verdict.Kind.VIOLATED), List.of("about", "arose", "due", "count"));
    }

    /** What a duty gives as reasons, with that of its breach. */
    static Set<ReasonCode> reasons(ReasonCode overdue) {
        return Set.of(NOTHING_DUE, KEPT, TIME_UNKNOWN, overdue);
    }

    /** The duties that arise by a day; each with the day it was done, if it was. */
    List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law);

    /** The reason of a breach, made by {@link #overdue}. */
    ReasonCode overdue();

    /** What to do about an overdue duty. */
    Remedy.Code remedy();

    /** The duties that arise by a day, with their time limits extended where an extension says so. */
    default List<Duty> extendedDuties(OrganizationOnDay organization, LocalDate until, Law law) {
        return duties(organization, until, law).stream()
                .map(duty -> duty.lastDay()
                        .map(last -> duty.due(law.extended(id(), last, organization.at(last)::isIn)))
                        .orElse(duty))
                .toList();
    }

    @Override
    default Set<Remedy.Code> remedies() {
        return Set.of(remedy());
    }

    @Override
    default Set<ReasonCode> reasons() {
        return reasons(overdue());
    }

    @Override
    default Verdict assess(OrganizationOnDay organization, Law law) {
        LocalDate day = organization.day();
        List<Duty> duties = organization.findKind().isEmpty() ? List.of() : extendedDuties(organization, day, law);
        List<Duty> overdue = duties.stream()
                .filter(duty -> duty.isOverdue(day))
                .sorted(Comparator.comparing((Duty duty) -> duty.lastDay().orElseThrow())
                        .thenComparing(Duty::about))
                .toList();
        if (!overdue.isEmpty()) {
            return resting(overdue.get(0), breach(overdue));
        }
        Optional<Duty> unknown = duties.stream()
                .filter(duty -> duty.isOpen(day) && duty.lastDay().isEmpty())
                .findFirst();
        return unknown.map(duty -> resting(duty, Verdict.undetermined(TIME_UNKNOWN, "arose", duty.arose())))
                .orElseGet(() -> duties.isEmpty()
                        ? Verdict.notApplicable(NOTHING_DUE)
                        : Verdict.of(true).because(KEPT, "count", duties.size()));
    }

    private Verdict breach(List<Duty> overdue) {
        Duty first = overdue.get(0);
        return Verdict.of(false)
                .because(
                        overdue(),
                        "about",
                        first.about().isEmpty() ? "-" : first.about(),
                        "arose",
                        first.arose(),
                        "due",
                        first.lastDay().orElseThrow(),
                        "count",
                        overdue.size())
                .remedied(new Remedy(remedy(), first.deadline()));
    }

    private static Verdict resting(Duty duty, Verdict verdict) {
        Optional<DatedValue> ground = duty.ground();
        return ground.map(verdict::restingOn).orElse(verdict);
    }

    @Override
    default NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        LocalDate last = during.end().map(end -> end.minusDays(1)).orElse(organization.day());
        extendedDuties(organization, last, law).stream()
                .flatMap(DutyRule::turns)
                .filter(during::contains)
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> turns(Duty duty) {
        return Stream.of(Optional.of(duty.arose()), duty.lastDay().map(last -> last.plusDays(1)), duty.doneOn())
                .flatMap(Optional::stream);
    }
}
