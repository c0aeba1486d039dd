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
        leavings.keySet().stream()
                .filter(this::hasLeftForGood)
                .filter(member -> Roster.person(member).isPresent())
                .filter(member -> dayLeft(member).isBefore(Course.LAST_DAY.minusDays(2 * DAYS_AFTER)))
                .sorted(Comparator.comparing(this::dayLeft))
                .limit(COUNT)
                .forEach(this::erase);
    }

    private boolean hasLeftForGood(MemberId member) {
        List<Draft> joined = comings.getOrDefault(member, List.of());
        boolean known = joined.stream().noneMatch(draft -> draft.people().isEmpty());
        return joined.size() == 1 && leavings.getOrDefault(member, List.of()).size() == 1 && known;
    }

    private LocalDate dayLeft(MemberId member) {
        return leavings.getOrDefault(member, List.of()).get(0).effectiveOn();
    }

    private void erase(MemberId member) {
        drafts.write(days.from(dayLeft(member).plusDays(DAYS_AFTER)), new ErasePerson(member));
    }
}
