package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.ExpiryRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.law.Law;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;

/** Lịch nghĩa vụ: what falls due for one organization, by the rules about duties. */
final class Duties {

    private final Dossier dossier;
    private final Rulebook rulebook;
    private final LocalDate day;

    Duties(Dossier dossier, Rulebook rulebook, LocalDate day) {
        this.dossier = dossier;
        this.rulebook = rulebook;
        this.day = day;
    }

    List<DueDuty> due(LocalDate from, LocalDate last) {
        List<DueDuty> due = new ArrayList<>();
        if (dossier.findKind(day).isPresent()) {
            for (Rule<?> rule : rulebook.rules()) {
                if (rule instanceof DutyRule duties) {
                    due.addAll(due(duties, from, last));
                } else if (rule instanceof ExpiryRule expiry) {
                    due.addAll(ending(expiry, from, last));
                }
            }
        }
        due.sort(DueDuty.BY_DAY);
        return due;
    }

    private List<DueDuty> due(DutyRule rule, LocalDate from, LocalDate last) {
        Law law = rulebook.on(day, rule);
        OrganizationOnDay organization = dossier.on(day).readBy(rule);
        return rule.extendedDuties(organization, last, law).stream()
                .filter(duty -> duty.doneOn().filter(done -> !done.isAfter(day)).isEmpty())
                .filter(duty -> isWithin(duty, from, last))
                .flatMap(duty -> line(rule, rule.remedy(), duty, duty.arose()).stream())
                .toList();
    }

    /** A term ends under the law of its last day, whatever law it began under. */
    private List<DueDuty> ending(ExpiryRule rule, LocalDate from, LocalDate last) {
        return rule.lasting(dossier.on(day)).stream()
                .filter(duty -> isWithin(duty, from, last))
                .flatMap(
                        duty -> line(rule, rule.atTheEnd(), duty, duty.lastDay().orElseThrow()).stream())
                .toList();
    }

    /** A line of the calendar, if the rule's version of a day is in force and supported. */
    private Optional<DueDuty> line(Rule<?> rule, Remedy.Code task, Duty duty, LocalDate judgedOn) {
        return rule.versions().stream()
                .filter(version -> version.period().contains(judgedOn))
                .filter(version -> version.inForce() && version.confidence().isSupported())
                .findFirst()
                .map(version -> new DueDuty(rule.id(), dossier.id(), task, duty, version));
    }

    private static boolean isWithin(Duty duty, LocalDate from, LocalDate last) {
        return duty.lastDay()
                .filter(due -> !due.isBefore(from) && !due.isAfter(last))
                .isPresent();
    }
}
