package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.IndivisibleAsset.Kind;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.lifecycle.Claims;
import vn.htx.core.lifecycle.FileDissolution;
import vn.htx.core.lifecycle.FundPart;
import vn.htx.core.lifecycle.Inventory;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.lifecycle.ResolveDissolution;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.Reference;

/**
 * The dissolution of cooperatives since the decree of 2024, step by step: resolved, notified, settled, filed. Their indivisible
 * assets are of three sources, and go to the State, to where the donor said, and to the debts.
 */
final class Endings implements Topic {

    /** From when on dissolutions are told step by step: Decree 113/2024/NĐ-CP is in force then. */
    private static final LocalDate SINCE = LocalDate.of(2024, 11, 8);

    private static final long MILLION = 1_000_000;

    private final OfficeDays days;

    Endings(OfficeDays days) {
        this.days = days;
    }

    @Override
    public void tell(Life life, Dice dice) {
        Biography told = life.biography();
        if (told.isGroup()) {
            return;
        }
        told.dissolution()
                .filter(start -> !start.effectiveOn().isBefore(SINCE))
                .ifPresent(start -> told.endsOn().ifPresent(end -> dissolve(life, start, end, dice)));
    }

    private void dissolve(Life life, Draft start, LocalDate end, Dice dice) {
        LocalDate resolved = days.before(start.effectiveOn(), dice.between(1, 5));
        LocalDate settled = days.before(end, 4);
        life.write(resolved, new ResolveDissolution(life.id(), new Reference("NQ-GT-" + resolved), true, false, true));
        life.drafts().change(start.saying(new NotifyDissolution(life.id())));
        List<IndivisibleAsset> assets = List.of(
                IndivisibleAsset.of(Kind.STATE_SUPPORTED, dice.between(50, 300) * MILLION),
                new IndivisibleAsset(Kind.DONATED, Dong.of(dice.between(10, 80) * MILLION), true),
                IndivisibleAsset.of(Kind.FROM_FUND, dice.between(10, 60) * MILLION));
        LocalDate held = days.before(resolved, 2);
        for (int i = 0; i < assets.size(); i++) {
            IndivisibleAsset asset = assets.get(i);
            life.write(
                    held,
                    new RecordIndivisibleAsset(
                            life.id(), new Reference("TS-" + (i + 1)), asset.kind(), asset.value(), false));
        }
        life.write(settled, settlement(life, settled, assets, dice));
        life.write(days.before(end, 2), new FileDissolution(life.id()));
    }

    private static OrganizationAct settlement(Life life, LocalDate day, List<IndivisibleAsset> assets, Dice dice) {
        Inventory inventory = new Inventory(
                percent(life.biography().capital(), dice.between(60, 110)),
                List.of(FundPart.of(FundPart.Source.OWN_INCOME, dice.between(2, 30) * MILLION)),
                assets);
        Claims owed = Claims.of(
                dice.between(2, 6) * MILLION,
                dice.between(0, 20) * MILLION,
                dice.between(0, 9) * MILLION,
                15 * MILLION);
        List<Stake> stakes = life.biography()
                .on(day)
                .filter(stay -> life.shares().of(stay.member()).isPositive())
                .map(stay -> new Stake(stay.member(), life.shares().of(stay.member())))
                .toList();
        return new SettleOrganization(life.id(), inventory, owed, stakes, Settlement.of(inventory, owed, stakes));
    }

    private static Dong percent(Dong amount, int percent) {
        return Dong.of(amount.amount() / 100 * percent);
    }
}
