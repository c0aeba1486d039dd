package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.RelocateOrganization;

/**
 * What goes wrong at a registry, a little of each: filings that come late, misprints that are corrected, filings that
 * should not have been made and are withdrawn, a withdrawal that is withdrawn. Only where nothing else happens to the
 * organization meanwhile and no figure was published, so that every figure holds as known then and as known now.
 */
final class Amendments {

    private final Drafts drafts;
    private final OfficeDays days;
    private final Dice dice;
    private final QuietTimes quiet;

    Amendments(Drafts drafts, OfficeDays days, Dice dice) {
        this.drafts = drafts;
        this.days = days;
        this.dice = dice;
        this.quiet = new QuietTimes(drafts, dice);
    }

    void add() {
        quiet.find(5, FoundGroup.class, 90).forEach(this::late);
        quiet.find(8, AdmitMembers.class, 90).forEach(this::late);
        quiet.find(4, ChangeCharterCapital.class, 90).forEach(this::late);
        quiet.find(5, ChangeCharterCapital.class, 60).forEach(draft -> misprint(draft, later(draft, 7, 55)));
        quiet.find(3, AdmitMembers.class, 60, Groups::isGroup).forEach(this::misdate);
        quiet.find(3, AdmitMembers.class, 60, Groups::isGroup).forEach(this::leaveByMistake);
        quiet.find(1, RelocateOrganization.class, 60).forEach(this::withdrawByMistake);
        acrossPublication();
    }

    private LocalDate later(Draft draft, int fewest, int most) {
        LocalDate from = draft.effectiveOn();
        return days.pick(from.plusDays(fewest), from.plusDays(most), dice);
    }

    /** Filed weeks or months after the day it takes effect. */
    private void late(Draft draft) {
        drafts.change(draft.filedOn(later(draft, 20, 85)));
    }

    /** One misprint is found only after the figures of 2025-05 were published; it changes none of them. */
    private void acrossPublication() {
        LocalDate corrected = days.from(LocalDate.of(2025, 7, 8));
        LocalDate first = LocalDate.of(2025, 1, 2);
        quiet.find(1, ChangeCharterCapital.class, first, Course.PUBLISHED, corrected)
                .forEach(draft -> misprint(draft, corrected));
    }

    /** A capital with a nought too many, corrected. */
    private void misprint(Draft draft, LocalDate corrected) {
        said(ChangeCharterCapital.class, draft).ifPresent(right -> {
            Dong tenfold = Dong.of(right.charterCapital().amount() * 10);
            drafts.change(draft.saying(new ChangeCharterCapital(right.organization(), tenfold)));
            drafts.write(draft.effectiveOn(), corrected, new Draft.Correction(right, draft.serial()));
        });
    }

    private static <A> Optional<A> said(Class<A> type, Draft draft) {
        return draft.act().filter(type::isInstance).map(type::cast);
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
        said(AdmitMembers.class, draft).ifPresent(admission -> {
            LocalDate mistaken = later(draft, 10, 25);
            LeaveOrganization leave = new LeaveOrganization(
                    admission.organization(), admission.members().get(0).member(), LeaveOrganization.Reason.VOLUNTARY);
            withdraw(drafts.write(mistaken, mistaken, new Draft.Happening(leave)), later(draft, 30, 55));
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
