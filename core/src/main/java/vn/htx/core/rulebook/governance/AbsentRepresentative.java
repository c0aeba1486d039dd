package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.people.MemberId;

/**
 * Bầu người đại diện theo pháp luật mới: when the only legal representative has not acted for so many days, another is elected
 * within so many more (R-GOV-34).
 */
final class AbsentRepresentative extends DutyOfMeeting {

    private static final Parameter<Integer> ABSENCE = Parameter.integer("legal-representatives.absence");
    private static final Parameter<Integer> ELECTION = Parameter.integer("legal-representatives.election");

    AbsentRepresentative() {
        super(
                "R-GOV-34-ELECTION",
                Versions.recalledBefore2024("11.3"),
                Set.of(ABSENCE, ELECTION),
                Set.of(GovernanceFacts.ABSENCE, GovernanceFacts.OFFICE),
                "representative.election");
    }

    @Override
    List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.history(GovernanceFacts.ABSENCE).stream()
                .flatMap(absence -> due(absence, organization, law).stream())
                .toList();
    }

    private static Optional<Duty> due(Fact<GovernanceFacts.Absence> absence, OrganizationOnDay organization, Law law) {
        LocalDate began = absence.period().from();
        MemberId officer = absence.value().officer();
        return law.at(began)
                .ask(ABSENCE)
                .find()
                .map(began::plusDays)
                .filter(day -> absence.period().contains(day) && isOnly(officer, organization.at(day)))
                .flatMap(day -> Duty.within(ELECTION, law, officer.value(), day, organization.calendar()))
                .map(duty -> duty.done(another(officer, duty.arose(), organization)
                        .or(() -> absence.period().end())));
    }

    private static boolean isOnly(MemberId officer, OrganizationOnDay organization) {
        List<MemberId> representing = organization.list(GovernanceFacts.OFFICE).stream()
                .filter(office -> office.role() == OfficerRole.LEGAL_REPRESENTATIVE)
                .map(GovernanceFacts.Office::officer)
                .toList();
        return representing.equals(List.of(officer));
    }

    /** The first day from which another represents. */
    private static Optional<LocalDate> another(MemberId officer, LocalDate from, OrganizationOnDay organization) {
        return organization.history(GovernanceFacts.OFFICE).stream()
                .filter(fact -> fact.value().role() == OfficerRole.LEGAL_REPRESENTATIVE)
                .filter(fact -> !fact.value().officer().equals(officer))
                .map(fact -> fact.period().from())
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo);
    }
}
