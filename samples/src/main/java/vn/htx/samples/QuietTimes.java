package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/** Finds drafts around which nothing else happens to the organization; no organization is found twice. */
final class QuietTimes {

    /** There is also quiet for so many days before. */
    private static final int DAYS_BEFORE = 20;

    private final Drafts drafts;
    private final Dice dice;
    private final Map<OrganizationId, List<LocalDate>> busy = new HashMap<>();
    private final Set<OrganizationId> found = new HashSet<>();

    QuietTimes(Drafts drafts, Dice dice) {
        this.drafts = drafts;
        this.dice = dice;
        drafts.list()
                .forEach(draft -> organizations(draft)
                        .forEach(id -> busy.computeIfAbsent(id, first -> new ArrayList<>())
                                .add(draft.effectiveOn())));
    }

    private static List<OrganizationId> organizations(Draft draft) {
        return draft.act().map(QuietTimes::organizations).orElse(List.of());
    }

    private static List<OrganizationId> organizations(Act act) {
        if (act instanceof ConvertGroup conversion) {
            return List.of(conversion.organization(), conversion.group());
        }
        return act instanceof OrganizationAct other ? List.of(other.organization()) : List.of();
    }

    /** Some acts of a type, with nothing else and no day of published figures for so many days after. */
    List<Draft> find(int count, Class<? extends OrganizationAct> type, int days) {
        return find(count, type, days, id -> true);
    }

    /** Some acts of a type of some organizations, with nothing else and no day of published figures for so many days after. */
    List<Draft> find(int count, Class<? extends OrganizationAct> type, int days, Predicate<OrganizationId> whose) {
        return find(
                count,
                type,
                draft -> whose.test(organization(draft))
                        && isQuiet(draft, draft.effectiveOn().plusDays(days))
                        && noFigures(draft, draft.effectiveOn().plusDays(days)));
    }

    /** Some acts of a type that take effect between two days, with nothing else until a third. */
    List<Draft> find(
            int count, Class<? extends OrganizationAct> type, LocalDate first, LocalDate last, LocalDate quietUntil) {
        return find(
                count,
                type,
                draft -> !draft.effectiveOn().isBefore(first)
                        && !draft.effectiveOn().isAfter(last)
                        && isQuiet(draft, quietUntil));
    }

    private List<Draft> find(int count, Class<? extends OrganizationAct> type, Predicate<Draft> fit) {
        List<Draft> candidates = drafts.list().stream()
                .filter(draft -> draft.act().filter(type::isInstance).isPresent())
                .filter(draft -> draft.remarks().isEmpty() && !found.contains(organization(draft)))
                .filter(fit)
                .toList();
        return dice.shuffled(candidates).stream()
                .filter(draft -> found.add(organization(draft)))
                .limit(count)
                .toList();
    }

    private static OrganizationId organization(Draft draft) {
        return organizations(draft).get(0);
    }

    private boolean isQuiet(Draft draft, LocalDate last) {
        long meanwhile = busy.getOrDefault(organization(draft), List.of()).stream()
                .filter(day -> isAround(day, draft, last))
                .count();
        return meanwhile == 1 && !last.isAfter(Course.LAST_DAY);
    }

    private static boolean noFigures(Draft draft, LocalDate last) {
        return Course.FIGURE_DAYS.stream().noneMatch(day -> isAround(day, draft, last));
    }

    private static boolean isAround(LocalDate day, Draft draft, LocalDate last) {
        return !day.isBefore(draft.effectiveOn().minusDays(DAYS_BEFORE)) && !day.isAfter(last);
    }
}
