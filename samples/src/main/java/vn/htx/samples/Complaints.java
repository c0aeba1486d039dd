package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.CloseComplaint;
import vn.htx.core.supervision.ComplaintKind;
import vn.htx.core.supervision.ComplaintOutcome;
import vn.htx.core.supervision.DecideComplaint;
import vn.htx.core.supervision.ReceiveComplaint;
import vn.htx.core.supervision.SupervisedMatter;
import vn.htx.core.supervision.TakeUpComplaint;

/** Complaints about cooperatives, made up: two a year; one is withdrawn, the last is still to be decided. */
final class Complaints implements Undertaking {

    private static final int FIRST_YEAR = 2021;
    private static final int DAYS_TO_DECIDE = 45;
    private static final int SOON = 7;

    private record Case(ComplaintKind kind, SupervisedMatter matter, Optional<ComplaintOutcome> outcome) {}

    private static final List<Case> CASES = List.of(
            decided(ComplaintKind.PETITION, SupervisedMatter.SUPPORT, ComplaintOutcome.UPHELD),
            decided(ComplaintKind.DISPUTE, SupervisedMatter.CAPITAL, ComplaintOutcome.SETTLED),
            decided(ComplaintKind.COMPLAINT, SupervisedMatter.MEMBERS, ComplaintOutcome.PARTLY_UPHELD),
            new Case(ComplaintKind.COMPLAINT, SupervisedMatter.FINANCE, Optional.empty()),
            decided(ComplaintKind.PETITION, SupervisedMatter.LAND, ComplaintOutcome.REJECTED),
            decided(ComplaintKind.DISPUTE, SupervisedMatter.MEMBERS, ComplaintOutcome.SETTLED),
            decided(ComplaintKind.DENUNCIATION, SupervisedMatter.FINANCE, ComplaintOutcome.REJECTED),
            new Case(ComplaintKind.PETITION, SupervisedMatter.ENVIRONMENT, Optional.empty()));

    private static Case decided(ComplaintKind kind, SupervisedMatter matter, ComplaintOutcome outcome) {
        return new Case(kind, matter, Optional.of(outcome));
    }

    @Override
    public void tell(Province province, Dice dice) {
        for (int i = 0; i < CASES.size(); i++) {
            int year = FIRST_YEAR + i / 2;
            LocalDate day = province.days()
                    .pick(LocalDate.of(year, 1 + 6 * (i % 2), 10), LocalDate.of(year, 5 + 6 * (i % 2), 10), dice);
            tell(i, day, province, dice);
        }
    }

    private static void tell(int number, LocalDate day, Province province, Dice dice) {
        Case told = CASES.get(number);
        Reference complaint = new Reference(String.format(Locale.ROOT, "mau-don-thu-%02d", number + 1));
        province.write(
                day,
                new ReceiveComplaint(
                        complaint,
                        told.kind(),
                        told.matter(),
                        "Ủy ban nhân dân huyện (mẫu)",
                        province.pick(1, day, life -> true, dice).stream()
                                .map(Biography::id)
                                .findFirst(),
                        Optional.empty(),
                        Optional.empty()));
        LocalDate takenUp = province.after(day, SOON);
        province.write(takenUp, new TakeUpComplaint(complaint, takenUp.plusDays(DAYS_TO_DECIDE)));
        LocalDate over = province.after(takenUp, dice.between(SOON, DAYS_TO_DECIDE - SOON));
        told.outcome()
                .ifPresent(outcome -> province.write(
                        over,
                        new DecideComplaint(complaint, new Reference(complaint.value() + "-quyet-dinh"), outcome)));
        if (told.outcome().isEmpty() && number + 1 < CASES.size()) {
            province.write(over, new CloseComplaint(complaint, true));
        }
    }
}
