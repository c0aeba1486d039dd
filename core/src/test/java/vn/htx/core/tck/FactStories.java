package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.htx.core.fact.Statement;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FinanceFacts.YearFigures;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.tck.Harvests.Crop;
import vn.htx.core.tck.Harvests.Harvest;

/**
 * Random histories of organizations that also harvest and report their years: some harvests are sold later, some figures put
 * right, and some are of organizations that do not exist then.
 */
final class FactStories {

    private static final List<String> IDS = List.of("c1", "c2", "c3", "g1", "u1", "nobody");

    private final Random random;

    private FactStories(Random random) {
        this.random = random;
    }

    /** A history of organizations, and twice as many entries of harvests and years among them. */
    static List<Said> history(Random random, int organizations) {
        FactStories stories = new FactStories(random);
        List<Said> history = new ArrayList<>();
        for (Said said : Lives.history(random, organizations)) {
            history.add(said);
            history.add(stories.said());
            history.add(stories.said());
        }
        return history;
    }

    private Said said() {
        LocalDate day = day();
        return new Said(
                day,
                List.of(
                        switch (random.nextInt(5)) {
                            case 0, 1 -> Statement.holds(Harvests.HARVEST, harvest(), day);
                            case 2 ->
                                Statement.changes(
                                        Harvests.HARVEST,
                                        day,
                                        Harvests::sold,
                                        Harvests.HARVEST.key(harvest()).toArray());
                            case 3 ->
                                Statement.ends(
                                        Harvests.HARVEST,
                                        day,
                                        Harvests.HARVEST.key(harvest()).toArray());
                            default -> Statement.holds(FinanceFacts.YEARLY_FIGURES, figures(), day);
                        }));
    }

    private LocalDate day() {
        return Lives.DAYS.get(random.nextInt(Lives.DAYS.size())).plusDays(random.nextInt(3) - 1);
    }

    private OrganizationId organization() {
        return new OrganizationId(IDS.get(random.nextInt(IDS.size())));
    }

    private Harvest harvest() {
        Harvest like = random.nextBoolean()
                ? Harvests.plain(organization().value(), random.nextInt(2))
                : Harvests.full(organization().value(), random.nextInt(2));
        return new Harvest(
                like.organization(),
                like.plot(),
                like.sownOn(),
                like.organic(),
                random.nextBoolean() ? Crop.TEA : like.crop(),
                Dong.of(random.nextInt(100)),
                random.nextInt(4),
                like.remark(),
                like.buyer(),
                like.soldOn(),
                like.certified(),
                random.nextBoolean() ? Optional.empty() : Optional.of((long) random.nextInt(3)),
                like.grade(),
                like.price(),
                like.area());
    }

    private YearFigures figures() {
        Dong some = Dong.of(random.nextInt(50));
        return new YearFigures(
                organization(),
                2023 + random.nextInt(3),
                some,
                random.nextBoolean() ? Optional.of(some) : Optional.empty(),
                some,
                Optional.empty(),
                Dong.of(random.nextInt(9) - 4),
                some,
                some,
                some,
                some,
                random.nextInt(5),
                Optional.empty());
    }
}
