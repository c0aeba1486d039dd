package vn.htx.samples;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RelocateOrganization;

/**
 * What goes wrong at a registry, a little of each: filings that come late, misprints that are corrected, filings that
 * should not have been made and are withdrawn, a withdrawal that is withdrawn. Only where nothing else happens to the
 * organization meanwhile and no figure was published, so that every figure holds as known then and as known now.
 */
final class Amendments {

    private static final String GROUP_ID = "tht-";

    private final Drafts drafts;
    private final OfficeDays days;
    private final Dice dice;
    private final Map<OrganizationId, TreeSet<LocalDate>> busy = new TreeMap<>();
    private final Set<OrganizationId> amended = new HashSet<>();

    Amendments(Drafts drafts, OfficeDays days, Dice dice) {
        this.drafts = drafts;
        this.days = days;
        this.dice = dice;
        for (Draft draft : drafts.list()) {
            organizations(draft).forEach(id -> busy.computeIfAbsent(id, first -> new TreeSet<>())
                    .add(draft.effectiveOn()));
        }
    }

    private static Stream<OrganizationId> organizations(Draft draft) {
        Optional<OrganizationAct> act = draft.act().flatMap(said -> cast(OrganizationAct.class, said));
        Stream<OrganizationId> group = draft.act().flatMap(said -> cast(ConvertGroup.class, said)).stream()
                .map(ConvertGroup::group);
        return Stream.concat(act.stream().map(OrganizationAct::organization), group);
    }

    private static <A> Optional<A> cast(Class<A> type, Act act) {
        return Optional.of(act).filter(type::isInstance).map(type::cast);
    }

    void add() {
        quiet(FoundGroup.class, 5, 90).forEach(this::late);
        quiet(AdmitMembers.class, 8, 90).forEach(this::late);
        quiet(ChangeCharterCapital.class, 4, 90).forEach(this::late);
        quiet(ChangeCharterCapital.class, 5, 60).forEach(this::misprint);
        ofGroups(AdmitMembers.class, 3, 60).forEach(this::misdate);
        ofGroups(AdmitMembers.class, 3, 60).forEach(this::leaveByMistake);
        quiet(RelocateOrganization.class, 1, 60).forEach(this::withdrawByMistake);
        acrossPublication();
    }

    /** Some acts of a type after which nothing happens to the organization for so many days. */
    private List<Draft> quiet(Class<? extends OrganizationAct> type, int count, int length) {
        return select(count, candidates(type, length).toList());
    }

    private List<Draft> ofGroups(Class<? extends OrganizationAct> type, int count, int length) {
        return select(
                count,
                candidates(type, length)
                        .filter(draft -> id(draft).value().startsWith(GROUP_ID))
                        .toList());
    }

    private Stream<Draft> candidates(Class<? extends OrganizationAct> type, int length) {
        return drafts.list().stream()
                .filter(draft -> draft.act().filter(type::isInstance).isPresent())
                .filter(draft -> draft.remarks().isEmpty() && !amended.contains(id(draft)))
                .filter(draft -> isQuiet(draft, draft.effectiveOn().plusDays(length)))
                .filter(draft -> noFigureUntil(draft, draft.effectiveOn().plusDays(length)));
    }

    private List<Draft> select(int count, List<Draft> candidates) {
        List<Draft> selected = dice.shuffled(candidates).stream()
                .filter(draft -> amended.add(id(draft)))
                .limit(count)
                .toList();
        return selected;
    }

    private static OrganizationId id(Draft draft) {
        return organizations(draft).findFirst().orElseThrow();
    }

    private boolean isQuiet(Draft draft, LocalDate last) {
        Set<LocalDate> own = busy.getOrDefault(id(draft), new TreeSet<>());
        long meanwhile = own.stream()
                .filter(day -> !day.isBefore(draft.effectiveOn().minusDays(20)) && !day.isAfter(last))
                .count();
        return meanwhile == 1 && !last.isAfter(Course.LAST_DAY);
    }

    private static boolean noFigureUntil(Draft draft, LocalDate last) {
        return Course.FIGURE_DAYS.stream()
                .noneMatch(day -> !day.isBefore(draft.effectiveOn().minusDays(20)) && !day.isAfter(last));
    }

    private LocalDate later(Draft draft, int fewest, int most) {
        LocalDate from = draft.effectiveOn();
        return days.pick(from.plusDays(fewest), from.plusDays(most), dice);
    }

    /** Filed weeks or months after the day it takes effect. */
    private void late(Draft draft) {
        drafts.change(draft.filedOn(later(draft, 20, 85)));
    }

    /** A capital with a nought too many, corrected. */
    private void misprint(Draft draft) {
        misprint(draft, later(draft, 7, 55));
    }

    private void misprint(Draft draft, LocalDate corrected) {
        draft.act().flatMap(said -> cast(ChangeCharterCapital.class, said)).ifPresent(right -> {
            drafts.change(draft.saying(new ChangeCharterCapital(
                    right.organization(), Dong.of(right.charterCapital().amount() * 10))));
            drafts.write(draft.effectiveOn(), corrected, new Draft.Correction(right, draft.serial()));
        });
    }

    /** One misprint is found only after the figures of 2025-05 were published; it changes none of them. */
    private void acrossPublication() {
        LocalDate corrected = days.from(LocalDate.of(2025, 7, 8));
        List<Draft> candidates = drafts.list().stream()
                .filter(draft -> draft.act().filter(ChangeCharterCapital.class::isInstance).isPresent())
                .filter(draft -> draft.remarks().isEmpty() && !amended.contains(id(draft)))
                .filter(draft -> draft.effectiveOn().isAfter(LocalDate.of(2025, 1, 1)))
                .filter(draft -> !draft.effectiveOn().isAfter(Course.PUBLISHED) && isQuiet(draft, corrected))
                .toList();
        select(1, candidates).forEach(draft -> misprint(draft, corrected));
    }

    /** Members admitted under a day a week too early, corrected. */
    private void misdate(Draft draft) {
        LocalDate wrong = days.from(draft.effectiveOn().minusDays(9));
        draft.act().ifPresent(right -> {
            drafts.change(draft.takingEffectOn(wrong).filedOn(draft.effectiveOn()));
            drafts.write(draft.effectiveOn(), later(draft, 7, 55), new Draft.Correction(right, draft.serial()));
        });
    }

    /** A member entered as leaving who did not, withdrawn. */
    private void leaveByMistake(Draft draft) {
        draft.act().flatMap(said -> cast(AdmitMembers.class, said)).ifPresent(admission -> {
            LocalDate mistaken = later(draft, 10, 25);
            Draft leaving = drafts.write(mistaken, mistaken, new Draft.Happening(new LeaveOrganization(
                    admission.organization(),
                    admission.members().get(0).member(),
                    LeaveOrganization.Reason.VOLUNTARY)));
            withdraw(leaving, later(draft, 30, 55));
        });
    }

    /** A relocation that was right is withdrawn, and the withdrawal is withdrawn. */
    private void withdrawByMistake(Draft draft) {
        Draft withdrawal = withdraw(draft, later(draft, 10, 25));
        withdraw(withdrawal, later(draft, 30, 55));
    }

    private Draft withdraw(Draft draft, LocalDate day) {
        return drafts.write(day, day, new Draft.Withdrawal(List.of(draft.serial())));
    }
}
