package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.people.MemberId;

/** Two people of whom the vault knows something, and who have left for good, are erased from it. */
final class Erasures {

    private static final int COUNT = 2;
    private static final int DAYS_AFTER = 120;

    private final Drafts drafts;
    private final OfficeDays days;
    private final Map<MemberId, List<Draft>> comings = new TreeMap<>();
    private final Map<MemberId, List<Draft>> leavings = new TreeMap<>();

    Erasures(Drafts drafts, OfficeDays days) {
        this.drafts = drafts;
        this.days = days;
        for (Draft draft : drafts.list()) {
            draft.act().ifPresent(act -> {
                if (act instanceof Founding founding) {
                    note(founding.founders(), draft);
                } else if (act instanceof AdmitMembers admission) {
                    note(admission.members(), draft);
                } else if (act instanceof LeaveOrganization leaving) {
                    note(leavings, leaving.member(), draft);
                }
            });
        }
    }

    private void note(List<Joining> joinings, Draft draft) {
        joinings.forEach(joining -> note(comings, joining.member(), draft));
    }

    private static void note(Map<MemberId, List<Draft>> drafts, MemberId member, Draft draft) {
        drafts.computeIfAbsent(member, first -> new ArrayList<>()).add(draft);
    }

    /** Who joined once, left once and is known to the vault. */
    void add() {
        leavings.entrySet().stream()
                .filter(entry -> comings.getOrDefault(entry.getKey(), List.of()).size() == 1)
                .filter(entry -> entry.getValue().size() == 1)
                .filter(entry -> !comings.get(entry.getKey()).get(0).people().isEmpty())
                .filter(entry -> Roster.person(entry.getKey()).isPresent())
                .sorted(Comparator.comparing(entry -> entry.getValue().get(0).effectiveOn()))
                .limit(COUNT)
                .forEach(entry -> erase(entry.getKey(), entry.getValue().get(0).recordedOn()));
    }

    private void erase(MemberId member, LocalDate left) {
        drafts.write(days.from(left.plusDays(DAYS_AFTER)), new ErasePerson(member));
    }
}
