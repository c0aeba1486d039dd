package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.htx.core.technology.AdoptionItem;
import vn.htx.core.technology.ReviewTechnology;

/** What technology cooperatives use, looked at in two years; who was looked at and what was found is made up. */
final class TechnologyReviews implements Undertaking {

    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2024;
    private static final int EACH_YEAR = 50;

    private record Chance(AdoptionItem item, int perMille) {}

    private static final List<Chance> CHANCES = List.of(
            new Chance(AdoptionItem.HIGH_TECHNOLOGY, 60),
            new Chance(AdoptionItem.VIETGAP, 160),
            new Chance(AdoptionItem.ORGANIC, 60),
            new Chance(AdoptionItem.SOFTWARE, 220),
            new Chance(AdoptionItem.E_COMMERCE, 180),
            new Chance(AdoptionItem.TRACEABILITY, 200));

    @Override
    public void tell(Province province, Dice dice) {
        LocalDate since = province.from(LocalDate.of(FIRST_YEAR, 10, 2));
        List<Biography> looked = province.pick(EACH_YEAR, since, life -> true, dice);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Biography life : looked) {
                LocalDate day = province.days().pick(LocalDate.of(year, 10, 2), LocalDate.of(year, 12, 20), dice);
                province.write(day, new ReviewTechnology(life.id(), year, found(dice)));
            }
        }
    }

    private static List<AdoptionItem> found(Dice dice) {
        List<AdoptionItem> found = new ArrayList<>();
        for (Chance chance : CHANCES) {
            if (dice.perMille(chance.perMille())) {
                found.add(chance.item());
            }
        }
        return found;
    }
}
