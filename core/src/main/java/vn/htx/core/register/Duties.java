package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.law.Law;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
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
                .flatMap(
                        duty -> version(rule, duty)
                                .map(version -> new DueDuty(rule.id(), dossier.id(), rule.remedy(), duty, version))
                                .stream())
                .toList();
    }

    private static boolean isWithin(Duty duty, LocalDate from, LocalDate last) {
        return duty.lastDay()
                .filter(due -> !due.isBefore(from) && !due.isAfter(last))
                .isPresent();
    }

    /** The rule's version of the day the duty arose, if it is in force and supported. */
    private static Optional<RuleVersion> version(DutyRule rule, Duty duty) {
        return rule.versions().stream()
                .filter(version -> version.period().contains(duty.arose()))
                .filter(version -> version.inForce() && version.confidence().isSupported())
                .findFirst();
    }
}
